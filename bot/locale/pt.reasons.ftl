reasons-needed = Acrescente um motivo, por favor: a pessoa em questão o lê. Nada foi feito ainda.
reasons-ready = Motivos prontos: { $names }. Escreva só o nome, ou continue depois de dois-pontos: "{ $first }: …".
reasons-again = Você escreveu: { $command }
reasons-case = Este caso ainda não tem um motivo que { $name } possa ler, e nada foi feito. Use { $command } com um motivo.
reasons-long = Um motivo tem até { $most } caracteres, e este tem { $count }; por isso nada foi feito.
