reason-lock = ein Ort, der eine Weile geschlossen oder wieder offen ist
kind-lock = schließen
kind-unlock = wieder öffnen
lock-already = In { $name } kann schon jetzt nur das Team schreiben. Ich habe also nichts geschlossen.
lock-none = Soweit ich weiß, habe ich { $name } nicht geschlossen, also gibt es nichts zu öffnen. Was jemand ohne mich geschlossen hat, wird auf der Plattform selbst geöffnet.
lock-where = { $channel } finde ich hier nicht. Schreib den Befehl dort, wo er gelten soll, oder nenne einen Kanal dieser Community.
