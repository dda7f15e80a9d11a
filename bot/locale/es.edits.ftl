card-edited = Se editó y volvieron a saltar reglas: { $count } ({ $rules }), la última vez { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = Ahora dice: { $text }
card-before = El mismo mensaje ya tuvo el caso { $number }, que está terminado.
case-edited = editado: volvió a saltar ({ $rules })
card-newer = Más abajo hay una tarjeta más reciente del caso { $number }; esta ya no se actualiza.
