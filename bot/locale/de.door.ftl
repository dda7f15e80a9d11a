door-hello = Hallo! Du möchtest zu { $community }. Ich bin ein Bot und helfe dem Team dort. Das sind die Regeln:

    { $rules }

    Wenn du sie gelesen hast, drück auf den Knopf, dann bist du drin.
button-door = Gelesen, lass mich rein
door-welcome = Willkommen bei { $community }! Du bist jetzt drin.
door-in = Du bist schon in { $community }.
door-many = Gerade wollen viele zu { $community }, darum sieht sich das Team jede Anfrage an und antwortet. Du musst nichts weiter tun.
door-team = Das Team von { $community } antwortet auf deine Anfrage. Sie wartet dort, und du musst nichts weiter tun.
door-none = Ich finde keine Anfrage von dir, die bei { $community } wartet. Wenn du gern dazukommen möchtest, frag einfach noch einmal an.
door-again = Das hat gerade nicht geklappt. Bitte drück in einer Minute noch einmal auf den Knopf.
setup-door = Wer beitreten möchte, liest die Regeln privat bei mir und kommt mit einem Knopf herein. Dafür muss die Gruppe neue Mitglieder bestätigen (in ihren Einstellungen oder mit einem Einladungslink, der eine Bestätigung verlangt).
setup-no-door = Wer beitreten möchte, bekommt die Antwort allein von euren Admins: /setup mit door on, und ich lasse privat herein, wer die Regeln gelesen hat.
setup-door-switch = door ist on oder off.
setup-door-elsewhere = Discord kann das selbst: unter Onboarding und mit Regeln, denen Neue zustimmen, bevor sie schreiben (Rules Screening), in den Einstellungen des Servers. Nichts wurde geändert.
