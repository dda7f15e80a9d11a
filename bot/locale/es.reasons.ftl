reasons-needed = Añade un motivo, por favor: lo lee la persona a la que se refiere. Todavía no se ha hecho nada.
reasons-ready = Motivos preparados: { $names }. Escribe solo el nombre, o sigue después de dos puntos: «{ $first }: …».
reasons-again = Escribiste: { $command }
reasons-case = Este caso aún no tiene un motivo que { $name } pueda leer, y no se ha hecho nada. Usa { $command } con un motivo.
reasons-long = Un motivo tiene como máximo { $most } caracteres y este tiene { $count }, así que no se hizo nada.
