several-preview = { $count ->
    [one] Para { $count } membro: { $actions }.
    *[other] Para { $count } membros: { $actions }.
}
several-left-twice = Citados mais de uma vez e contados uma só: { $names }
several-left-yourself = Fora da lista: você.
several-left-myself = Fora da lista: eu, o bot.
several-left-team = Fora da lista, da equipe ({ $count }): { $names }
several-left-unknown = Fora da lista, não encontrados aqui ({ $count }): { $names }
several-left-not-muted = Fora da lista, que eu saiba não estão silenciados ({ $count }): { $names }
several-left-not-banned = Fora da lista, que eu saiba não estão banidos ({ $count }): { $names }
several-left-beyond = Fora da lista, porque não posso fazer isso aqui ({ $count }): { $names }
several-reason = Cada pessoa envolvida lê este motivo: { $reason }
several-kept = Este motivo fica nos casos: { $reason }
several-ask = Nada foi feito ainda. O botão é só seu e funciona por { $minutes } minutos.
several-button = { $count ->
    [one] Fazer para { $count } membro
    *[other] Fazer para { $count } membros
}
several-nobody = Assim não sobra ninguém. Nada foi feito.
several-many = Aceito até { $most } membros de uma vez, e você citou { $count }. Nada foi feito; envie em partes, por favor.
several-gone = Não tenho mais essa lista, e nada dela foi feito. Envie o comando de novo, por favor.
several-anonymous = Para vários membros de uma vez, peço a quem enviou o comando que aperte um botão; por isso, envie com seu próprio nome, por favor. Nada foi feito.
several-done = { $count ->
    [one] Caso { $first }, para { $count } membro: { $actions }.
    *[other] Casos { $first }–{ $last }, para { $count } membros: { $actions }.
}
