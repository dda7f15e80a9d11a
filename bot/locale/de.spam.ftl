reason-spam = Spam, vom Team entfernt
reason-known-spam = fast dasselbe wie etwas, das das Team hier als Spam entfernt hat
spam-which = Wähle die Nachricht: antworte darauf mit /spam, oder nimm auf Discord ihr Menü (Apps, Spam).
spam-short = Es wurde nichts getan: Dieser Text ist zu kurz, um ihn von dem zu unterscheiden, was andere schreiben. Nimm /warn oder lösche ihn.
spam-need = Es wurde nichts getan: Wer das schreibt, braucht vielleicht Hilfe und gilt nie als Spam. Bitte melde die Nachricht wegen Selbstverletzung, damit die sie sehen, die sich kümmern.
spam-kept = Was fast dasselbe ist, wird ab jetzt erkannt, ohne dass die Worte aufbewahrt werden. /undo { $number } nimmt es zurück.
spam-forgotten = Woran es als Spam erkannt wurde, ist ebenfalls vergessen.
