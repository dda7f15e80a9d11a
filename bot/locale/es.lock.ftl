reason-lock = un lugar que está cerrado por un tiempo, o abierto de nuevo
kind-lock = cerrar
kind-unlock = volver a abrir
lock-already = En { $name } ya solo puede escribir el equipo, así que no he cerrado nada.
lock-none = Que yo sepa no he cerrado { $name }, así que no hay nada que abrir. Lo que alguien cerró sin mí se abre en la propia plataforma.
lock-where = No encuentro { $channel } aquí. Escribe el comando en el propio lugar, o nombra un canal de esta comunidad.
