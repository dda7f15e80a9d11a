reason-note = uma anotação da equipe
note-kept = Anotado sobre { $name }: caso { $number }. A equipe a encontra com /history; ninguém mais é avisado, e nada acontece por isso.
note-export = Quem pede tudo o que está guardado sobre si (/privacy export) também lê estas palavras; por isso, é melhor não citar o nome de outras pessoas.
note-empty = Escreva sobre quem é a anotação e depois a própria anotação, com até { $most } caracteres: /note @nome e suas palavras.
note-long = Uma anotação tem até { $most } caracteres, e esta tem { $count }; por isso não foi guardada.
note-own = Você não poderia ler uma anotação sobre você, então outra pessoa da equipe teria que escrevê-la.
note-back = Aqui estão suas palavras de novo:
note-only = Este caso é uma anotação sobre um membro, e nada acontece por isso. Você pode acrescentar algo com /cases note.
