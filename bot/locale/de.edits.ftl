card-edited = Bearbeitet, und Regeln schlugen wieder an: { $count } ({ $rules }), zuletzt { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = Jetzt steht dort: { $text }
card-before = Dieselbe Nachricht hatte schon den Fall { $number }, der beendet ist.
case-edited = bearbeitet: wieder angeschlagen ({ $rules })
card-newer = Zum Fall { $number } steht weiter unten eine neuere Karte; diese hier wird nicht mehr geändert.
