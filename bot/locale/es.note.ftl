reason-note = una nota del equipo
note-kept = Anotado sobre { $name }: caso { $number }. El equipo lo encuentra con /history; nadie más recibe aviso y no tiene consecuencias.
note-export = Quien pida todo lo que se guarda sobre su persona (/privacy export) leerá también estas palabras, así que mejor no nombres a otras personas.
note-empty = Escribe sobre quién es la nota y después la nota, de hasta { $most } caracteres: /note @nombre y tus palabras.
note-long = Una nota tiene como máximo { $most } caracteres y esta tiene { $count }, así que no se guardó.
note-own = Una nota sobre ti no la podrías leer, así que tendría que escribirla otra persona del equipo.
note-back = Aquí tienes de nuevo tus palabras:
note-only = Este caso es una nota sobre un miembro y no tiene consecuencias. Puedes añadir algo con /cases note.
