reason-note = una nota del team
note-kept = Annotato su { $name }: caso { $number }. Il team lo trova con /history; nessun altro viene avvisato e non ne segue nulla.
note-export = Chi chiede tutto ciò che è conservato su di sé (/privacy export) legge anche queste parole, quindi meglio non fare i nomi di altri.
note-empty = Scrivi di chi si tratta e poi la nota, fino a { $most } caratteri: /note @nome e le tue parole.
note-long = Una nota ha al massimo { $most } caratteri e questa ne ha { $count }, quindi non è stata conservata.
note-own = Una nota su di te non potresti leggerla, quindi dovrebbe scriverla un'altra persona del team.
note-back = Ecco di nuovo le tue parole:
note-only = Questo caso è una nota su un membro e non ne segue nulla. Puoi aggiungere qualcosa con /cases note.
