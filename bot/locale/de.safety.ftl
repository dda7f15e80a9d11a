# Das Sicherheitszentrum. Eine Karte hat höchstens 120 Wörter und endet mit einem nächsten Schritt.

safety-home =
    Sicherheitszentrum. Worum geht es? Was du hier liest, siehst nur du.
    Wenn du jetzt in Gefahr bist, ruf den Notruf bei dir vor Ort an.
safety-topics = Ein Thema { $written } gibt es nicht. Such dir hier eins aus.
safety-open = Sicherheitszentrum
safety-back = Alle Themen
safety-quiz = Quiz
safety-next = Weiter ▶
safety-open-chat = Was du wissen wolltest, ist nur für dich, darum kann ich hier nicht antworten. Öffne einen Chat mit mir und frag dort: { $link }

topic-bullying = Mobbing
topic-privacy = Privatsphäre
topic-strangers = Fremde
topic-images = Bilder und Drohungen
topic-scams = Betrug
topic-self-harm = Selbstverletzung
topic-parents = Für Eltern
topic-how = Wie die Moderation arbeitet
topic-rights = Deine Rechte

safety-bullying =
    Immer wieder ausgelacht, ausgeschlossen oder bedroht zu werden tut weh, und es ist nicht deine Schuld. Du musst das nicht allein lösen, und du musst nicht antworten.

    • Heb auf, was geschrieben wurde: ein Screenshot mit Name und Datum.
    • Blockiere die Person oder schalte sie stumm.
    • Erzähl es jemandem, dem du vertraust, und noch jemandem, wenn das nicht hilft.
    • Du siehst, dass es anderen passiert? Schreib ihnen, dass du auf ihrer Seite bist. Lach nicht mit, leite nichts weiter.

    Nächster Schritt: Sag der Moderation mit /report Bescheid. Niemand erfährt, dass du es warst.
safety-privacy =
    Was online ist, kann kopiert werden, und es bleibt. Manches gehört nur zu Menschen, die du im echten Leben kennst:

    • dein voller Name, deine Adresse, deine Schule und wann du dort bist
    • Telefonnummer, Passwörter, Codes, die du bekommst
    • Fotos von Karten und Ausweisen, oder von deinem Zimmer mit der Straße im Fenster

    Du hast so etwas gepostet? Lösch die Nachricht; die Moderation kann helfen. Nimm für jedes Konto ein anderes Passwort, und schalte die Anmeldung in zwei Schritten ein.

    Nächster Schritt: Schau dir jetzt dein Profil an. Wüssten Fremde, wo sie dich finden?
safety-strangers =
    Die meisten Leute online sind in Ordnung. Sei vorsichtig, wenn jemand, den du nicht kennst,

    • fragt, wie alt du bist, wo du wohnst oder wer zu Hause ist
    • sagt, dass du etwas Besonderes bist, oder dir Geschenke macht
    • will, dass es geheim bleibt, oder dass du den Chat löschst
    • in eine andere App wechseln, Bilder haben oder dich treffen will

    Du darfst immer Nein sagen oder ohne Grund nicht mehr antworten. Du schuldest niemandem etwas, auch nicht nach einem Geschenk. Wenn schon etwas passiert ist, bist du nicht schuld.

    Nächster Schritt: Erzähl es einer erwachsenen Person, der du vertraust, und schick /report. Die Moderation weiß, was zu tun ist.
safety-images =
    Jemand hat ein Bild von dir oder droht, eins zu verbreiten? Du bekommst keinen Ärger, und du bist nicht allein. Das passiert vielen, und es gibt Hilfe.

    • Zahl nicht und schick nichts mehr. Wer etwas bekommt, will mehr.
    • Antworte nicht mehr, aber behalte den Chat und die Namen.
    • Melde das Konto der Plattform, dann blockiere es.
    • Leite so ein Bild nie weiter, von niemandem, auch nicht, um zu helfen.
    • Wenn du darauf unter 18 bist, kann takeitdown.ncmec.org helfen, dass es entfernt wird.

    Nächster Schritt: Erzähl es heute einer erwachsenen Person, der du vertraust, und wähl in /report „Jemand droht, Bilder von mir zu verbreiten“.
safety-scams =
    Klingt es zu gut, oder ist es sehr eilig? Dann mach langsam. Typische Tricks:

    • Gratis-Items, Gratis-Geld, „du hast gewonnen“
    • das Konto einer befreundeten Person, das plötzlich Geld oder einen Code will
    • ein Link zum Anmelden oder ein QR-Code zum Scannen
    • ein Tausch, bei dem du zuerst dran bist
    • jemand, der sagt, er sei vom Team und brauche dein Passwort

    Ein echtes Team fragt nie nach Passwort oder Code. Das kann allen passieren; schnell handeln hilft.

    Nächster Schritt: Klick nicht. Frag auf anderem Weg nach, und melde die Nachricht. Schon geklickt? Ändere jetzt dein Passwort und erzähl es jemandem.
safety-self-harm =
    Wenn alles zu viel ist oder du dir wehtun willst, musst du dich dafür nicht schämen. Vielen ging es schon so, und es kann besser werden. Du musst nicht die richtigen Worte finden: „Mir geht es nicht gut“ reicht.

    Du machst dir Sorgen um jemanden? Hör zu, frag direkt und bleib da. Fragen bringt niemanden auf Ideen. Versprich nicht, es geheim zu halten; hol eine erwachsene Person.

    Wenn du oder jemand anderes jetzt in Gefahr ist, ruf den Notruf bei dir vor Ort an.

    Nächster Schritt: Erzähl es heute einem Menschen, dem du vertraust, oder schreib hier der Moderation.
safety-parents =
    Ihr Kind erzählt von etwas Schlimmem vielleicht nur, wenn es nicht um sein Handy fürchten muss. Also:

    • Fragen Sie, was ihm online Spaß macht, und lassen Sie es sich zeigen.
    • Sagen Sie jetzt: „Was auch passiert, du kannst es mir sagen, und ich werde nicht böse.“
    • Vereinbaren Sie gemeinsam Regeln, auch für sich selbst.
    • Ist etwas passiert: ruhig bleiben, danken, Nachrichten behalten, das Konto blockieren und gemeinsam melden. Schreiben Sie der anderen Person nicht selbst.
    • Jemand droht mit Bildern? Zahlen Sie nicht.

    Dieser Bot sieht keine privaten Nachrichten. Dass alles still ist, heißt nicht, dass alles gut ist.

    Nächster Schritt: Fragen Sie Ihr Kind heute Abend, was es täte, wenn Fremde ihm schreiben.
safety-how =
    Ich bin ein Programm, das in dieser Community Nachrichten liest und mit ihren Regeln vergleicht. Ich mache Fehler, darum prüfen Menschen, was ich tue.

    • Ich entferne manchmal eine Nachricht, schreibe der Person oder bitte die Moderation, hinzusehen.
    • Jeder Fall sagt, um welche Regel es ging, und kann zurückgenommen werden.
    • Wer etwas meldet, bleibt allen anderen unbekannt.
    • Wem es nicht gut geht, der wird dafür nie bestraft.
    • Private Nachrichten zwischen Mitgliedern lese ich nicht.

    Nächster Schritt: Du glaubst, ich lag falsch? In der Nachricht an dich steht, wem du schreiben kannst; nenn die Fallnummer.
safety-rights =
    Du hast das Recht,

    • zu erfahren, warum eine Nachricht entfernt wurde, und einen Menschen um einen zweiten Blick zu bitten: /appeal
    • etwas zu melden, ohne dass andere erfahren, dass du es warst
    • zu sehen, was dieser Bot über dich aufbewahrt, und löschen zu lassen, was gelöscht werden darf: /privacy show
    • private Nachrichten von mir abzulehnen: /care off
    • das alles in deiner Sprache zu lesen: /language
    • mit Respekt behandelt zu werden, wer auch immer du bist

    Niemand darf dich dafür bestrafen, dass du fragst.

    Nächster Schritt: Probier /privacy show aus, die Antwort siehst nur du.

quiz-start = Ein Quiz mit fünf Fragen. Nichts davon wird gespeichert, und niemand sieht deine Antworten.
quiz-begin = Los
quiz-good = Ja, genau.
quiz-other = Gut, dass du darüber nachgedacht hast. Es gibt einen sichereren Weg.
quiz-1 = 1 von 5. Jemand, den du aus einem Spiel kennst, bittet dich, deinen Eltern nicht zu sagen, dass ihr schreibt. Was jetzt?
quiz-1-a = Es geheim halten, die Person ist nett
quiz-1-b = Es Erwachsenen sagen, denen ich vertraue
quiz-1-c = Fragen, warum, und weiterschreiben
quiz-1-why = Wer dein Freund oder deine Freundin ist, muss nicht versteckt werden. Wer ein Geheimnis verlangt, hofft vielleicht, dass dir niemand hilft. Es jemandem zu erzählen ist nie Verrat.
quiz-2 = 2 von 5. Das Konto einer befreundeten Person schreibt: „Ich brauche deinen Code, schnell!“ Was jetzt?
quiz-2-a = Schicken, wir sind ja befreundet
quiz-2-b = Fragen, wofür
quiz-2-c = Anrufen oder auf anderem Weg fragen
quiz-2-why = Konten werden gestohlen. Ein Code, den du bekommst, ist ein Schlüssel zu deinem Konto: Gib ihn niemandem, und sag der befreundeten Person, dass jemand in ihrem Namen schreibt.
quiz-3 = 3 von 5. Jemand droht, ein Bild von dir zu verbreiten, wenn du nicht zahlst. Was jetzt?
quiz-3-a = Nicht zahlen, Chat behalten, Erwachsenen erzählen
quiz-3-b = Einmal zahlen, damit es aufhört
quiz-3-c = Alles löschen und nichts sagen
quiz-3-why = Wer zahlt, soll danach nur noch mehr zahlen, und ohne den Chat ist es schwerer, dir zu helfen. Du hast nichts falsch gemacht, und Erwachsene können das stoppen.
quiz-4 = 4 von 5. In einer Gruppe machen sich alle über eine Person lustig. Was jetzt?
quiz-4-a = Mitlachen, ist doch nur Spaß
quiz-4-b = Der Person schreiben, dass ich zu ihr halte
quiz-4-c = Nichts sagen, geht mich nichts an
quiz-4-why = Schon eine Person, die zu einem hält, verändert viel. Du musst nicht mit der Gruppe streiten: Eine liebe Nachricht und ein leises /report reichen.
quiz-5 = 5 von 5. Jemand, mit dem du befreundet bist, sagt, nicht mehr leben zu wollen, und bittet dich, es geheim zu halten. Was jetzt?
quiz-5-a = Mein Versprechen halten
quiz-5-b = Aufmuntern und abwarten
quiz-5-c = Dableiben und eine erwachsene Person holen
quiz-5-why = Das ist zu schwer, um es zu zweit zu tragen. Hilfe zu holen ist das Freundlichste, was du tun kannst, auch wenn die Person zuerst böse auf dich ist. Bei Gefahr ruf jetzt den Notruf bei dir vor Ort an.
quiz-end = Das war das Quiz. Danke, dass du dir die Zeit genommen hast! Was du auch gewählt hast: Jetzt weißt du, wo du Hilfe findest.

tip = Tipp der Woche: { $tip }
tip-1 = Nimm für jedes Konto ein anderes Passwort, und schalte die Anmeldung in zwei Schritten ein.
tip-2 = Eine echte Freundschaft muss man nicht geheim halten.
tip-3 = Bevor du ein Bild postest: Was sieht man im Hintergrund?
tip-4 = Wenn dich eine Nachricht wütend macht, warte zehn Atemzüge, bevor du antwortest.
tip-5 = Niemand von einem Team braucht je dein Passwort oder einen Code.
tip-6 = Hier wurde jemand verletzt? Eine liebe private Nachricht kann den ganzen Tag retten.
tip-7 = Es ist in Ordnung, jemanden zu blockieren, und du musst es nicht erklären.
tip-8 = „Gratis“ und „schnell“ in einer Nachricht ist oft eine Falle.
tip-9 = Jemand droht dir mit Bildern? Zahl nicht, behalte den Chat, erzähl es einer erwachsenen Person. Es ist nicht deine Schuld.
tip-10 = Jemandem, den du magst, geht es nicht gut? Du brauchst keine Antwort zu haben. Hör zu, und holt euch zusammen Hilfe.
tip-11 = Melden statt streiten: /report ist leise, und niemand erfährt, dass du es warst.
tip-12 = Bildschirm aus, eine halbe Stunde vor dem Schlafen: Viele schlafen dann besser und fühlen sich besser.
tip-13 = Nicht sicher, ob etwas stimmt? Schau, wer es noch sagt, bevor du es weitergibst.
tip-14 = Hier einen Fehler gemacht? Das passiert allen. Sag, dass es dir leidtut, und es ist ein neuer Tag.

tour-open = Rundgang starten
tour-member = Rundgang für Mitglieder
tour-end = Das war der Rundgang. Mit /help findest du alles wieder.
tour-member-1 = Willkommen! Ich bin ein Bot und helfe der Moderation, damit es hier schön bleibt. Dieser Rundgang hat vier Schritte, und nur du siehst ihn.
tour-member-2 = Etwas stimmt nicht? Auf Telegram antworte auf die Nachricht mit /report; auf Discord wähl im Menü der Nachricht „Der Moderation melden“. Niemand erfährt, dass du es warst.
tour-member-3 = Wenn eine Nachricht von dir entfernt wird, schreibe ich dir privat, wenn ich kann, und sage, warum. Du hältst es für einen Irrtum? Darunter ist ein Knopf, um es noch einmal ansehen zu lassen.
tour-member-4 = /safety hat kurze Hilfe zu Mobbing, Fremden, Betrug und mehr. /language wählt deine Sprache. Wenn du in Gefahr bist, ruf zuerst den Notruf bei dir vor Ort an.
tour-staff-1 = Willkommen im Team! Ich bringe dir Fälle: was geschrieben wurde, warum es auffiel, und Knöpfe zum Entscheiden. Du entscheidest, ich helfe nur. Fünf Schritte, und nur du siehst sie.
tour-staff-2 = „Abweisen“ ist auch eine gute Antwort. Jeder Schritt wird aufgeschrieben, und /undo nimmt zurück, was getan wurde. /cases list zeigt alles, /case zeigt einen Fall.
tour-staff-3 = Mitglieder erfahren in einfachen Worten, warum. Wer etwas gemeldet hat, erfährst du nicht, und das soll auch niemand: Versuch nicht, es herauszufinden.
tour-staff-4 = Wenn jemand gefährdet sein könnte: Bleib ruhig, sprich privat mit der Person, frag direkt, versprich nicht, es geheim zu halten, und hol eine erwachsene Person oder den Notruf dazu. Niemand wird bestraft, weil es ihm nicht gut geht.
tour-staff-5 = Verdacht auf Grooming oder Bilder von Minderjährigen: Stell die verdächtige Person nicht zur Rede, speichere keine Bilder und leite keine weiter. Melde es der Plattform und der Behörde, und achte auf dich: Gib ab, wenn es zu viel wird.

language-own = Deutsch
language-choose = Deine Sprache hier ist { $tongue }. Wähl eine andere; das siehst nur du.
language-chosen = Erledigt. Ab jetzt schreibe ich dir auf { $tongue }.
language-automatic = Die Sprache meiner App
language-auto-now = Erledigt. Ich folge der Sprache deiner App, wo ich kann; das ist jetzt { $tongue }.
language-unknown = { $written } kann ich noch nicht. Wähl hier eine Sprache.
