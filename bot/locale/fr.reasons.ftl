reasons-needed = Ajoute une raison, s'il te plaît : la personne concernée la lit. Rien n'a encore été fait.
reasons-ready = Raisons prêtes : { $names }. Écris seulement le nom, ou continue après deux-points : « { $first }: … ».
reasons-again = Tu as écrit : { $command }
reasons-case = Ce dossier ne donne encore aucune raison que { $name } pourrait lire, et rien n'a été fait. Utilise plutôt { $command } avec une raison.
reasons-long = Un motif a au plus { $most } caractères, et celui-ci en a { $count } ; rien n'a donc été fait.
