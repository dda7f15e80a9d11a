card-edited = Foi editado e regras dispararam de novo: { $count } ({ $rules }), por último { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = Agora diz: { $text }
card-before = A mesma mensagem já teve o caso { $number }, que está encerrado.
case-edited = editado: disparou de novo ({ $rules })
card-newer = Há um cartão mais recente do caso { $number } mais abaixo; este não é mais atualizado.
