reason-lock = um lugar fechado por um tempo, ou de novo aberto
kind-lock = fechar
kind-unlock = reabrir
lock-already = Em { $name } já só a equipe pode escrever, por isso não fechei nada.
lock-none = Que eu saiba não fechei { $name }, por isso não há nada para reabrir. O que alguém fechou sem mim reabre-se na própria plataforma.
lock-where = Não encontro { $channel } aqui. Escreva o comando no próprio lugar, ou indique um canal desta comunidade.
