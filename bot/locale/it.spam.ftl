reason-spam = spam rimosso dal team
reason-known-spam = quasi uguale a ciò che il team ha rimosso qui come spam
spam-which = Scegli il messaggio: rispondi con /spam o, su Discord, usa il suo menu (Apps, Spam).
spam-short = Non è stato fatto nulla: questo testo è troppo corto per distinguerlo da ciò che scrivono gli altri. Usa /warn o eliminalo.
spam-need = Non è stato fatto nulla: chi scrive questo forse ha bisogno di aiuto e non è mai preso per spam. Segnala il messaggio come autolesionismo, così lo vede chi se ne prende cura.
spam-kept = Ciò che è quasi uguale viene riconosciuto da ora, senza conservare le parole. /undo { $number } lo annulla.
spam-forgotten = È dimenticato anche ciò da cui veniva riconosciuto come spam.
