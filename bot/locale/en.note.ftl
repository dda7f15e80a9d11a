reason-note = a note by the team
note-kept = Noted about { $name }: case { $number }. The team finds it with /history; nobody else is told, and nothing follows from it.
note-export = Whoever asks for all that is kept about them (/privacy export) reads these words, too, so better leave the names of others out.
note-empty = Write whom the note is about, and then the note itself, up to { $most } letters: /note @name and your words.
note-long = A note has up to { $most } letters, and this one has { $count }, so it was not kept.
note-own = You could not read a note about yourself, so somebody else of the team would have to write it.
note-back = Here are your words again:
note-only = This case is a note about a member, and nothing follows from it. You can add to it with /cases note.
