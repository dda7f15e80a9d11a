reasons-needed = Aggiungi un motivo, per favore: lo legge la persona interessata. Non è stato ancora fatto nulla.
reasons-ready = Motivi pronti: { $names }. Scrivi solo il nome, o continua dopo i due punti: «{ $first }: …».
reasons-again = Hai scritto: { $command }
reasons-case = Questo caso non ha ancora un motivo che { $name } possa leggere, e non è stato fatto nulla. Usa invece { $command } con un motivo.
reasons-long = Un motivo ha al massimo { $most } caratteri e questo ne ha { $count }, quindi non è stato fatto nulla.
