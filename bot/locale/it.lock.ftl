reason-lock = un luogo chiuso per un po', o di nuovo aperto
kind-lock = chiudi
kind-unlock = riapri
lock-already = In { $name } già ora può scrivere solo il team, quindi non ho chiuso nulla.
lock-none = Per quanto ne so non ho chiuso { $name }, quindi non c'è nulla da riaprire. Ciò che qualcuno ha chiuso senza di me si riapre sulla piattaforma stessa.
lock-where = Non trovo { $channel } qui. Scrivi il comando nel luogo stesso, o indica un canale di questa comunità.
