notice-removed = Hallo { $name }. Deine Nachricht in { $community } wurde entfernt.
notice-warn = Hallo { $name }. Das ist ein Hinweis von { $community }.
notice-mute = Du kannst in { $duration } wieder schreiben.
notice-mute-open = Du kannst dort gerade nicht schreiben; jemand aus der Moderation hebt das wieder auf.
notice-kick = Du wurdest aus { $community } herausgenommen. Du darfst wiederkommen.
notice-ban = Du kannst in { $duration } wiederkommen.
notice-ban-open = Du kannst bei { $community } nicht mehr mitmachen.
notice-reason = Warum: { $reason }.
notice-contact = Du kannst auch an { $contact } schreiben und Fall { $number } nennen.
notice-public = { $name }, die Moderation hat eine Nachricht für dich (Fall { $number }). { $reason }

reason-slur = Worte, die Menschen für das verletzen, was sie sind, oder jemanden auffordern, sich etwas anzutun
reason-insult = eine Beleidigung
reason-swearing = Schimpfwörter, auf die diese Community verzichtet
reason-hostile = es klingt feindselig
reason-very-hostile = es klingt sehr feindselig
reason-obscene = Worte, die nicht hierher passen
reason-maybe-hostile = es könnte feindselig sein
reason-identity-attack = es greift Menschen für das an, was sie sind
reason-threat = es klingt wie eine Drohung
reason-sexual = sexueller Inhalt
reason-scam-link = ein Link, der als Betrug bekannt ist
reason-trade-scam = es sieht nach einem Betrug beim Tauschen oder Handeln aus
reason-invite = eine Einladung in eine andere Community
reason-newcomer-link = ein Link von einem Konto, das hier neu ist
reason-link = ein Link, den diese Community nicht kennt
reason-flood = viele Nachrichten in kurzer Zeit
reason-mass-mention = viele Leute auf einmal erwähnt
reason-shouting = fast nur in Großbuchstaben geschrieben
reason-moving-elsewhere = die Bitte, an einem privaten Ort weiterzuschreiben
reason-missing-reading = das Modell konnte es nicht lesen
reason-self-harm = jemand ist vielleicht in Gefahr
reason-self-harm-method = es beschreibt, wie man Menschen schaden kann
reason-self-harm-encouragement = es fordert jemanden auf, sich etwas anzutun
reason-self-harm-slang = Worte, die jemanden auffordern, sich etwas anzutun
reason-self-harm-severe = es fordert jemanden auf, sich etwas anzutun, zum wiederholten Mal oder dort, wo es besonders wehtun kann
reason-self-harm-target = jemand wurde aufgefordert, sich etwas anzutun
reason-threat-to-others = es klingt wie eine Drohung gegen andere
reason-restricted-link = ein Link oder eine Datei von jemandem, der hier neu ist
reason-restricted-mention = jemand wurde erwähnt, der noch nicht geantwortet hat
reason-restricted-night = jemand wurde in der Ruhezeit erwähnt
reason-other = es passt nicht zu den Regeln hier
reason-manual = eine Entscheidung der Moderation
reason-by-hand = von der Moderation ohne den Bot gemacht

care-concern = Ich bin ein Bot, und die Leute hier sehen das vielleicht nicht gleich; was du schreibst, klingt schwer, also erzähl bitte heute jemandem davon, dem du vertraust.
care-risk = Ich bin ein Bot, und die Leute hier sehen das vielleicht nicht gleich; bitte sprich jetzt mit jemandem, dem du vertraust, oder ruf an.
care-imminent = Ich bin ein Bot, und die Leute hier sehen das vielleicht nicht gleich; bitte bleib nicht allein, geh zu jemandem in deiner Nähe und ruf jetzt an.
care-target = Ich bin ein Bot, und die Leute hier sehen das vielleicht nicht gleich; was dir geschrieben wurde, ist nicht in Ordnung, und wenn es wehtut, erzähl bitte jemandem davon, dem du vertraust.
care-unread = Ich bin ein Bot, und was mir hier geschrieben wird, liest niemand; bitte sprich jetzt mit jemandem, dem du vertraust, oder ruf an.
care-more = Du bist wichtig, und du musst das nicht allein tragen.
care-emergency = Wenn du jetzt in Gefahr bist, ruf den Notruf bei dir vor Ort an (in vielen Ländern 112 oder 911).
care-country = So siehst du die Nummern deines Landes: /care country mit den zwei Buchstaben des Landes, zum Beispiel /care country DE.
helpline-suicide = Um jetzt mit jemandem zu sprechen: { $number } ({ $name })
helpline-children = Unter 18, für Schutz, wenn dir jemand schadet: { $number } ({ $name })
helpline-emergency = In Gefahr, ruf jetzt an: { $number } ({ $name })
care-pointer = Gut zu wissen: Im angepinnten /safety-Beitrag dieser Community steht, wo es Hilfe gibt, was auch immer dich belastet.

care-off = Ich schreibe dir nicht mehr privat, wenn etwas schwer ist. Die Menschen, die auf diese Community achten, lesen es weiterhin, wenn jemand in Gefahr sein könnte. Mit /care on kommen meine Nachrichten zurück.
care-on = Ich schreibe dir wieder privat, wenn etwas schwer ist. /care off beendet das.
care-saved = Gespeichert; das siehst nur du.
care-which-country = Welches Land? Schreib seine zwei Buchstaben, zum Beispiel /care country DE, oder /care country none.
care-country-is = Land: { $country }
care-status-on = Ich schreibe dir privat, wenn etwas schwer ist.
care-status-off = Ich schreibe dir nicht privat, wenn etwas schwer ist.
care-how = Mit /care off und /care on änderst du das; /care country wählt die Nummern. Das siehst nur du.
care-pointer-switch = pointer ist on oder off.
care-team-nobody = Zu { $name } finde ich hier weder eine Rolle noch jemanden; darum ist nichts geändert. Nenne Rollen dieser Community oder Mitglieder, die hier sind; eine ID geht auch.

quiet-title = Fall { $number } · { $level }
quiet-level-target = jemand wurde aufgefordert, sich etwas anzutun
quiet-level-concern = jemandem geht es vielleicht schlecht (Sorge)
quiet-level-risk = jemand ist vielleicht gefährdet (Risiko)
quiet-level-imminent = jemand ist vielleicht jetzt in Gefahr (akut)
quiet-reached-yes = Erreicht: Die Person hat eine private Nachricht von mir mit Nummern zum Anrufen.
quiet-reached-no = Nicht erreicht: Die Person nimmt keine privaten Nachrichten von mir an. Bitte meldet euch selbst bei ihr.
quiet-reached-pending = Noch nicht erreicht: Meine private Nachricht ist noch unterwegs.
quiet-reached-unknown = Vielleicht nicht erreicht: Ich weiß nicht, ob meine private Nachricht angekommen ist. Bitte meldet euch selbst bei der Person.
quiet-reached-silent = Diesmal nicht von mir angeschrieben (die Person hatte erst vor Kurzem eine Nachricht oder möchte keine). Bitte meldet euch selbst bei ihr.
quiet-reached-none = Nicht erreicht: Ich beobachte hier nur und habe der Person nicht geschrieben. Bitte meldet euch selbst bei ihr.
quiet-reached-reported = Nicht erreicht: Jemand hat das gemeldet, und ich habe der Person nicht geschrieben. Bitte meldet euch selbst bei ihr.
quiet-since = Offen seit { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = { $name } ist für die Person da.
quiet-comment = Wer es gemeldet hat, hat etwas dazu geschrieben: /case { $number } zeigt es.
quiet-unclaimed = Noch ist niemand für die Person da.
quiet-unclaimed-until = Noch ist niemand für die Person da. Ich melde mich um { DATETIME($at, timeStyle: "short") } UTC wieder (in { $lasting }).
quiet-steps = Was hilft:
quiet-step-stay = 1. Dableiben: Schreib der Person privat und ruhig, und schreib weiter.
quiet-step-ask = 2. Direkt fragen: „Denkst du daran, dir das Leben zu nehmen?“ Fragen schadet nicht.
quiet-step-secrecy = 3. Versprich nicht, es geheim zu halten.
quiet-step-emergency = 4. Jetzt in Gefahr: Bitte die Person, { $number } anzurufen, oder ruf selbst an, wenn du weißt, wo sie ist.
quiet-step-platform = 5. Melde es der Plattform; sie kann mehr tun als du.
quiet-step-hand-over = 6. Übergib an eine erwachsene Person, der sie vertraut, oder an eine Hilfsnummer; du musst es nicht selbst lösen.
quiet-step-yourself = 7. Achte auf dich, und erzähl es danach dem Team.
quiet-their-number = die Notrufnummer am Ort der Person
quiet-call = Jemand braucht vielleicht Hilfe: Fall { $number }. Wer sich hier um solche Fälle kümmert, öffnet ihn mit /case { $number }.
quiet-call-late = Vielleicht ist jemand in Gefahr, und seit zehn Minuten hat niemand Fall { $number } übernommen. Wer die Menschen erreicht, die sich hier um solche Fälle kümmern, tue es bitte jetzt: Sie öffnen ihn mit /case { $number }.
quiet-thanks = Danke. Ich melde mich nicht weiter; die Schritte stehen auf der Karte.
quiet-claim = Ich bin für die Person da
quiet-take-over = Ich übernehme
button-claim = Ich kümmere mich
button-close = Schließen

restricted-held = Deine Nachricht in { $community } liegt kurz bei der Moderation: Links und Dateien von Mitgliedern, die dort neu sind, werden zuerst angesehen, egal von wem sie kommen. Das ist keine Strafe, und niemand hält dir etwas vor.
restricted-mention = Deine Nachricht in { $community } wurde weggenommen, weil sie jemanden erwähnt, mit dem du dort in letzter Zeit nicht geschrieben hast. Das gilt dort für alle gleich und ist keine Strafe. Du kannst stattdessen auf eine Nachricht dieser Person antworten.
restricted-night = Deine Nachricht in { $community } wurde weggenommen, weil dort gerade Ruhezeit ist und sie jemanden erwähnt, der vielleicht schläft. Nichts passiert: Schick sie morgen früh noch einmal, oder antworte auf eine Nachricht dieser Person.
quiet-hours = Ein lieber Gruß von { $community }: Dort ist gerade Ruhezeit ({ $hours }). Was du geschrieben hast, bleibt stehen. Wenn du kannst, ruh dich gut aus; morgen sind wieder Leute da.

told = Hallo. Kurz etwas zu deiner Nachricht in { $community }. Warum: { $reason }. Das zählt nicht gegen dich.
told-removed = Hallo. Ich habe deine Nachricht in { $community } entfernt, damit du und andere sicher sind. Warum: { $reason }. Du hast nichts Schlimmes getan, und es zählt nicht gegen dich. Wenn du unsicher bist, was du teilen kannst, frag jemanden aus der Moderation.
nudge-think = Hallo. Einen Moment bitte: Möchtest du dir deine Nachricht in { $community } noch einmal ansehen? Warum ich frage: { $reason }. Wenn du sie innerhalb einer Minute änderst oder mit dem Knopf hier unten wegnimmst, ist die Sache erledigt.
nudge-tip = Hallo. Zu deiner Nachricht in { $community }: { $reason }. Alle dort können sie lesen und behalten. Du entscheidest, und es hat keine Folgen; möchtest du sie wegnehmen?
button-take-away = Meine Nachricht entfernen
take-away-done = Deine Nachricht wird entfernt. Schön, dass du noch einmal nachgedacht hast.
take-away-yourself = Ich darf dort keine Nachrichten löschen. Du kannst sie selbst löschen.
caution-link = Sei bitte vorsichtig mit dem Link oben: Vielleicht führt er woanders hin, als es aussieht. Gib dort kein Passwort und keinen Code ein. Wenn du unsicher bist, frag jemanden aus der Moderation.
reason-phone-number = es sieht so aus, als stünde eine Telefonnummer darin
reason-street-address = es sieht so aus, als stünde darin, wo jemand wohnt
reason-school = es sieht so aus, als stünde darin, auf welche Schule jemand geht
reason-email = es sieht so aus, als stünde eine E-Mail-Adresse darin
reason-national-id = es sieht so aus, als stünde die Nummer eines Ausweises darin
reason-card-number = es sieht so aus, als stünde die Nummer einer Zahlungskarte darin
reason-age-and-contact = es sagt, wie alt jemand ist und wie man die Person erreicht
reason-doubtful-link = ein Link, der verbirgt, wohin er führt
reason-lookalike-link = ein Link, der eine bekannte Adresse nachmacht

stats-title = Die letzten { $days } Tage, Fälle: { $cases }
stats-rule = { $rule }: { $count }
stats-nudges = Zum Nachdenken eingeladen: { $asked }; zurückgenommen: { $back } ({ $share })
stats-no-nudges = Niemand wurde zum Nachdenken eingeladen.
kind-caution = Warnung unter der Nachricht

report-bullying = Mobbing
report-threats = Drohungen
report-sexual = Sexuelle Inhalte
report-minor = Sexuelle Inhalte mit Minderjährigen
report-images = Jemand droht, Bilder von mir zu verbreiten
report-self-harm = Selbstverletzung oder Suizid
report-grooming = Eine erwachsene Person sucht Kontakt zu Minderjährigen
report-scam = Betrug oder Abzocke
report-personal-data = Persönliche Daten
report-other = Etwas anderes
report-thanks = Danke. Die Moderation sieht es sich an. Sonst erfährt niemand, dass du es warst.
report-known = Danke. Die Moderation hat deine Meldung schon.
report-limit = Du hast gerade mehrere Meldungen geschickt. Die Moderation hat sie; bitte versuch es in ein paar Minuten wieder.
report-whom = Um wen oder was geht es? Auf Telegram antworte auf die Nachricht mit /report; auf Discord wähl im Menü der Nachricht „Der Moderation melden“. Oder nenn ein Mitglied.
report-reason-choose = Worum geht es? (Du musst es nicht sagen.)
report-reason-kept = Danke, notiert.
report-support = Wenn du oder jemand anderes gerade in Gefahr ist, ruf den Notruf bei dir vor Ort an.

card-title = Fall { $number } · { $reason }
card-title-reported = Fall { $number } · gemeldet: { $reason }
card-subject = { $name } ({ $id })
card-staff = Ein Mitglied des Teams; dieser Fall wird nur dir gezeigt.
card-reports = Meldungen: { $count }
card-message = Nachricht: { $url }
card-evidence = Was geschrieben wurde: { $text }
card-more = Das ist nicht alles: { $shown } von { $total } Zeichen. /case { $number } zeigt das Ganze.
card-file = { $size ->
    [one] Datei: { $name } ({ $size } Byte) { $url }
   *[other] Datei: { $name } ({ $size } Bytes) { $url }
}
card-held-file = Datei: { $name }
card-held = Weggenommen und bis zu 24 Stunden aufbewahrt. „Freigeben“ stellt Text und Links im Namen der Autorin oder des Autors wieder ein, ohne Dateien; „Verwerfen“ vergisst sie sofort.
card-held-stands = Sie steht noch im Kanal, weil ich sie dort nicht wegnehmen durfte. Wer sie schrieb, hat davon nichts erfahren.
held-from = Von { $name }, nach einem Blick der Moderation:
held-files = Nicht gezeigt: { $files }. { $name } kann das später noch einmal senden.
held-gone = Diese Nachricht wird nicht mehr aufbewahrt.
held-stands = Diese Nachricht ist nicht weggenommen worden; darum gibt es nichts freizugeben.
card-scores = Warum: { $why }
card-uncovered = Das Modell wurde für diese Sprache ({ $tongue }) nicht trainiert, seine Werte sagen also wenig. Bitte lies selbst.
card-done = Getan: { $actions }
card-closed = Geschlossen von { $by }.
card-undone = Zurückgenommen.
card-minor = Leite das Bild nicht weiter und speichere es nicht. Melde es der Plattform und der Behörde deines Landes, bewahre die IDs oben auf, und lösche dann die Nachricht hier.
button-dismiss = Abweisen
button-delete = Löschen
button-warn = Verwarnen
button-mute = 1 h stummschalten
button-ban = Bannen
button-release = Freigeben
button-discard = Verwerfen
button-previous = ◀ Neuere
button-next = Ältere ▶

cases-none = Keine Fälle.
cases-unread = „{ $written }“ kann ich nicht lesen. Das lässt sich schreiben, eines oder mehrere: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = Fälle { $from }–{ $to } von { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = Einen Fall { $number } gibt es hier nicht.
case-which = Welcher Fall? Gib seine Nummer an.
case-open = Dieser Fall ist schon offen.
case-closed = Dieser Fall ist geschlossen; öffne ihn zuerst wieder.
case-undone = Dieser Fall wurde schon zurückgenommen.
case-noted = In Fall { $number } notiert.
case-closed-now = Fall { $number } ist geschlossen.
case-reopened = Fall { $number } ist wieder offen.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
    [one] { $name }: { $strikes } Strike in den letzten { $days } Tagen
   *[other] { $name }: { $strikes } Strikes in den letzten { $days } Tagen
}

action-planned = Fall { $number }: { $actions } für { $name }.
action-further = Für so viele sieht die Richtlinie vor: { $action }. Was von Hand geschieht, geht nicht von selbst weiter; das entscheidest du.
action-nobody = Ich finde dieses Mitglied nicht. Gib @name oder eine ID an, oder antworte auf eine Nachricht.
action-staff = { $name } gehört hier zum Team; das Team wird nicht per Befehl bestraft. Der Fall geht an die Person, der die Community gehört.
action-refused = Das darf ich hier nicht: { $why }.
action-duration = Ich verstehe die Dauer { $written } nicht. Schreib zum Beispiel 10m, 2h oder 7d.
clean-planned = { $count ->
    [one] Fall { $number }: { $count } Nachricht von { $name } wird entfernt.
   *[other] Fall { $number }: { $count } Nachrichten von { $name } werden entfernt.
}
clean-day = Ich erinnere mich nur an Nachrichten des letzten Tages. Schreib zum Beispiel 10m, 2h oder 24h.
clean-none = Ich erinnere mich an keine Nachricht von { $name } aus dieser Zeit.
undo-done = Fall { $number } ist zurückgenommen; seine Strikes zählen nicht mehr.
undo-holds = Was ein anderer Fall verlangt hat, gilt weiter.
press-done = Erledigt.
press-planned = Wird ausgeführt. Der Fall zeigt, wie es ausging.
press-already = Schon erledigt.
press-old = Dieser Knopf wird nicht mehr benutzt.
not-allowed = Das können nur Mitglieder benutzen, die das Recht dazu haben.
not-here = Bitte benutz das in einer Community.

explain-none = Zu dieser Nachricht habe ich keine Entscheidung.
explain-which = Welche Nachricht? Antworte auf sie, oder gib ihren Link an.
explain-head = Policy { $policy }, Modell { $model }
explain-fired = { $rule } hat gegriffen: { $why }
explain-quiet = Keine Regel hat gegriffen.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = Das ist { $tongue }; dafür wurde das Modell nicht trainiert, seine Werte sagen also wenig.

policy-unknown = Eine Policy { $name } gibt es nicht. Es gibt: { $names }.
policy-using = Diese Community benutzt jetzt die Policy { $name }. { $about }
policy-watching = Noch wird niemand bestraft: Ich berichte nur der Moderation. Ein Admin wählt eine Policy mit /policy use default (oder youth, strict, gaming).
policy-here = Policy hier: { $name }. { $about }
policy-list = Policies: { $names }
about-default = Für die meisten Communities. Feindselige Nachrichten, Beschimpfungen, Betrug und Fluten werden entfernt; ein Mitglied wird erst angesprochen, dann eine Zeit lang stummgeschaltet und erst nach vielen Strikes in einem Monat gebannt. Was nicht sicher ist, geht an die Moderation und schadet niemandem.
about-gaming = Für Spiele-Communities, in denen „Ich bring dich um“ über einem Schachbrett gesagt wird. Fluchen und rauer Ton gehen durch, Angriffe auf Menschen nicht; Einladungen werden nur gemeldet, und nach Betrug (Skins, Gutscheinkarten, Spielwährung umsonst) wird genauer gesucht, denn er zielt auf Spielende.
about-strict = Für Ankündigungskanäle, Support und Communities, die angegriffen werden. Alles, was default meldet, wird entfernt, Geschrei und unbekannte Links ebenso, und die Stufen sind kurz. Rechne mit Fehlalarmen und plane Moderation ein, die sich Einsprüche ansieht.
about-youth = Für Schulen, Vereine und Spiele mit Mitgliedern unter 18. Niedrigere Schwellen, nichts Sexuelles, keine Links zu Orten, die die Community nicht erlaubt hat, und mehr geht früh an die Moderation. Stummschaltungen sind kurz, und gebannt wird spät: Junge Menschen lernen, und niemand fliegt wegen eines schlechten Abends hinaus.

setup-done = Gespeichert.
setup-moderators = Karten gehen an { $channel }.
setup-no-moderators = Noch ist kein Kanal für die Moderation genannt: /setup mit dem Kanal.
setup-channel = Ich kann { $channel } nicht für die Moderation benutzen: Es muss ein Ort sein, an dem ich bin und an dem du unter deinem eigenen Namen die Einstellungen ändern darfst.
setup-no-writing = Ich kann in { $channel } nicht schreiben. Bitte lass mich den Kanal sehen und dort Nachrichten senden, dann versuch es wieder.
setup-language = Unbekannte Sprache { $written }. Es gibt: { $languages }.
setup-contact = Kontakt für Einsprüche: { $contact }
setup-digest = Jeden Tag um 09:00 UTC kommt eine Zusammenfassung für die Moderation.
setup-no-digest = Keine tägliche Zusammenfassung für die Moderation: /setup mit digest on.
setup-youth-roles = Eine Rolle für junge Mitglieder können alle sehen; sie zeigt Kinder denen, die nach ihnen suchen. Besser: der eingeschränkte Modus für ganze Kanäle (/restricted on) und /youth mark, das niemand sieht.
restricted-everywhere = Der eingeschränkte Modus ist in der ganzen Community an.
restricted-in = Der eingeschränkte Modus ist in diesen Kanälen an: { $channels }
restricted-nowhere = Der eingeschränkte Modus ist aus. /restricted on gilt für die ganze Community; mit einem Kanal nur für diesen Kanal.
restricted-kept = Wer mich betreibt, hat das in der Konfiguration festgelegt; darum kann es nur dort beendet werden.
restricted-where = Dieser Chat gehört nicht zu { $community }. Bitte schreib es dort, in dem Thema, das du meinst, oder nenn hier die Nummer des Themas.
restricted-what = Dort gilt: niedrigere Schwellen; Links und Dateien von Mitgliedern, die vor weniger als 14 Tagen beigetreten sind, warten auf die Moderation; nur Mitglieder, die einander in den letzten 30 Tagen geantwortet haben, dürfen einander erwähnen.
restricted-hours = Ruhezeit: { $hours } ({ $zone }).
youth-marked = { $name } ist als jung vermerkt. Nur wer hier mit Kinderschutz betraut ist, kann das sehen, und für andere ändert sich nichts Sichtbares.
youth-unmarked = { $name } ist nicht mehr als jung vermerkt.
youth-none = Hier ist niemand als jung vermerkt.
youth-list = Als jung vermerkt ({ $count }). Bitte zeig das niemandem:
youth-private = Bitte schreib mir das in einem privaten Chat, damit es hier niemand liest.
setup-switch = digest ist on oder off.
setup-tips = Der Tipp der Woche steht in { $channel }.
setup-no-tips = Kein Tipp der Woche: /setup mit tips und einem Kanal.
setup-tips-channel = Ich kann { $channel } nicht für die Tipps benutzen. Nenn einen Kanal, in dem ich bin und in dem du die Einstellungen ändern darfst, here für diesen, oder off für keinen.
setup-right = { $right }: { $state }
setup-yes = ja
setup-no = fehlt; bitte gib mir dieses Recht
setup-care-team = Um gefährdete Menschen kümmern sich: { $team }
setup-no-care-team = Noch ist niemand genannt, der sich um gefährdete Menschen kümmert; darum sehen nur Admins diese Fälle: /care setup mit team.
setup-care-channel = Ihre Karten gehen an { $channel }.
setup-no-care-channel = Für ihre Karten ist kein Kanal genannt; darum gehen sie privat an den Sicherheitskontakt oder an die Person, der die Community gehört: /care setup mit channel.
setup-no-child-safety-team = Noch ist niemand genannt, der sich um den Schutz von Kindern kümmert; darum sehen nur Admins diese Fälle: Wer mich betreibt, nennt sie in child_safety_team.
setup-no-child-safety-channel = Für Fälle zum Schutz von Kindern ist kein Kanal genannt; darum gehen sie privat an den Sicherheitskontakt oder an die Person, der die Community gehört: Wer mich betreibt, nennt einen in child_safety_channel.
setup-no-country = Für Hilfsnummern ist kein Land gesetzt: /care setup mit country, zwei Buchstaben.
setup-unconfirmed = Hilfsnummern von { $country }, die niemand bestätigt hat: { $count }. Bitte prüf die Nummern; wer mich betreibt, bestätigt sie in einer Datei.
setup-pointer = Wo ich jemandem nicht schreiben kann, steht nach einer Weile eine Zeile über /safety im Kanal.

welcome = Hallo { $community }! Ich helfe hier der Moderation. Fürs Erste berichte ich ihr nur und bestrafe niemanden. Ein Admin schaltet mich mit /policy use default ein (bei jüngeren Mitgliedern: /policy use youth) und nennt mit /setup den Kanal der Moderation. Alle können /report, /rules und /help benutzen.
rules = { $rules }
rules-none = Sei freundlich, behalte Privates für dich, kein Betrug, keine sexuellen Inhalte. Die Moderation ist da, um zu helfen.
help-member = /report – sag der Moderation Bescheid über eine Nachricht oder ein Mitglied; sonst erfährt niemand, dass du es warst.
    /appeal – bitte darum, dass jemand noch einmal ansieht, was über dich entschieden wurde.
    /safety – Hilfe bei Mobbing, Fremden, Bildern, Betrug und mehr; das siehst nur du.
    /language – die Sprache, in der ich dir schreibe.
    /rules – die Regeln hier.
    /care status – was ich tue, wenn es dir nicht gut geht, und wo du anrufen kannst.
    /privacy show – was über dich aufbewahrt wird, und wie lange.
    /guardian link – ein Code für Eltern oder andere, die für dich sorgen und bei denen du wohnst.
    /tour – was dieser Bot tut, Schritt für Schritt; das siehst nur du.
    /help – dieser Text.
    Wenn du oder jemand anderes in Gefahr ist, ruf den Notruf bei dir vor Ort an.
help-staff = Moderation: /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = Admins: /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = Bitte etwas langsamer; in einer Minute kann ich deine nächste Anfrage annehmen.
unknown-command = Diesen Befehl kenne ich nicht. /help sagt, was ich kann.
unread-here = Was mir hier geschrieben wird, liest niemand.

kind-delete = löschen
kind-clean = Nachrichten entfernen
kind-warn = verwarnen
kind-mute = stummschalten
kind-unmute = Stummschaltung aufheben
kind-kick = herausnehmen
kind-ban = bannen
kind-unban = Bann aufheben
kind-report = melden
kind-care = Unterstützung
kind-nudge = zum Nachdenken eingeladen
kind-reconsider = eine Minute zum Nachdenken
kind-tell = private Nachricht
kind-release = wieder einstellen
kind-pointer = Hinweis auf Hilfe
status-open = offen
status-closed = geschlossen
modal-report = Der Moderation melden
modal-reason = Worum geht es?
modal-comment = Noch etwas? (freiwillig)
report-forward-here = Leite die Nachricht hierher an mich weiter, oder schick ihren Link. Nur die Moderation sieht es; niemand erfährt, dass du es warst.
report-open-link-first = Hallo! Ich helfe der Moderation, Gruppen sicher zu halten. Um etwas privat zu melden, öffne zuerst den Melde-Link deiner Gruppe; in der Gruppe antworte auf eine Nachricht mit /report.
report-link = Privat melden: { $link }

notice-more = { $count ->
    [one] Dasselbe gilt für eine weitere Nachricht (Fall { $numbers }).
   *[other] Dasselbe gilt für einige weitere Nachrichten (Fälle { $numbers }).
}
cards-title = { $count ->
    [one] { $count } neuer Fall
   *[other] { $count } neue Fälle auf einmal
}
cards-line = Fall { $number } · { $name } · { $reason }
cards-more = und die Fälle { $first } bis { $last }
cards-how = Öffne einen mit /case und seiner Nummer; /cases list zeigt alle.
digest = Der letzte Tag: { $messages ->
        [one] { $messages } Nachricht gelesen
       *[other] { $messages } Nachrichten gelesen
    }, { $cases ->
        [one] { $cases } Fall eröffnet
       *[other] { $cases } Fälle eröffnet
    }. { $waiting ->
        [one] { $waiting } Fall ist jetzt offen.
       *[other] { $waiting } Fälle sind jetzt offen.
    }
digest-troubles = Nicht getan: { $refused } von der Plattform abgelehnt, { $unknown } mit unbekanntem Ausgang. /cases list zeigt sie.
digest-checkpoint = Prüfpunkt des Protokolls: { $checkpoint }
behind = Ich bin im Rückstand: { $count ->
        [one] { $count } Nachricht wartet
       *[other] { $count } Nachrichten warten
    }, die älteste seit { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }. Keine wird ausgelassen; die riskantesten werden zuerst gelesen.
store-trouble = Ich kann gerade nichts aufschreiben, darum wurde nichts getan. Bitte versuch es in ein paar Minuten wieder.
went-wrong = Bei mir ist etwas schiefgegangen, und ich weiß nicht, ob es getan wurde. Bitte versuch es in ein paar Minuten wieder.
notices-unknown = Ich wurde beim Schreiben unterbrochen. Diesen Fällen fehlt vielleicht eine Nachricht oder eine Karte: { $numbers }.

reason-grooming = Nachrichten, die zusammen bedeuten können, dass eine erwachsene Person Kontakt zu einem jungen Menschen sucht
tip-strangers = Hallo, ich bin ein Bot dieser Community. Ein Tipp fürs Netz: Du siehst nicht, wer wirklich schreibt. Du musst nie sagen, wie alt du bist oder wo du wohnst, und nie Bilder schicken, und niemand darf von dir verlangen, etwas vor Menschen geheim zu halten, denen du vertraust. Kommt dir etwas komisch vor? Erzähl es jemandem, dem du vertraust, oder nimm /report: Nur die Leute, die sich hier um die Sicherheit kümmern, sehen es.
child-safety-steps = Was hilft: Stell niemanden allein zur Rede, und sieh es dir mit einer zweiten Person an. Lass Nachrichten und Konten, wie sie sind, sie sind Beweise. Melde es der Plattform und der Behörde deines Landes. Bleib mit dem jungen Menschen in Kontakt: Er hat nichts falsch gemacht und darf mitreden, wie es weitergeht. Das sind Muster, keine Beweise.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · an { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
    [one] und { $count } weitere Nachricht
   *[other] und { $count } weitere Nachrichten
}
timeline-words = Der Wortlaut steht in /case { $number }; jedes Lesen wird im Fall vermerkt.
stage-age = fragt nach dem Alter
stage-pressure = macht Druck
stage-home = fragt nach dem Zuhause
stage-flattery = schmeichelt
stage-gifts = bietet Geschenke an
stage-secrecy = bittet um Geheimhaltung
stage-isolation = redet gegen Familie oder Freunde
stage-moving = will woanders weiterschreiben
stage-images = bittet um Bilder
stage-paying = bietet etwas für Bilder an
stage-threat = droht, Bilder zu verbreiten
stage-meeting = will sich treffen
stage-sexual = redet sexuell
stage-lure = scheint Vertrauen gewinnen zu wollen
stage-sure_lure = will sehr wahrscheinlich Vertrauen gewinnen
stage-minor = sagt, jung zu sein
card-claimed = Darum kümmert sich: { $by }.
press-claimed = Du kümmerst dich jetzt um Fall { $number }. Danke.

tongue-ar = Arabisch
tongue-bn = Bengalisch
tongue-cs = Tschechisch
tongue-da = Dänisch
tongue-de = Deutsch
tongue-el = Griechisch
tongue-en = Englisch
tongue-es = Spanisch
tongue-fa = Persisch
tongue-fi = Finnisch
tongue-fr = Französisch
tongue-he = Hebräisch
tongue-hi = Hindi
tongue-hu = Ungarisch
tongue-id = Indonesisch
tongue-it = Italienisch
tongue-ja = Japanisch
tongue-km = Khmer
tongue-ko = Koreanisch
tongue-lo = Laotisch
tongue-ms = Malaiisch
tongue-my = Birmanisch
tongue-nl = Niederländisch
tongue-no = Norwegisch
tongue-pl = Polnisch
tongue-pt = Portugiesisch
tongue-ro = Rumänisch
tongue-ru = Russisch
tongue-sv = Schwedisch
tongue-th = Thailändisch
tongue-tl = Tagalog
tongue-tr = Türkisch
tongue-uk = Ukrainisch
tongue-vi = Vietnamesisch
tongue-zh = Chinesisch

guardian-warning = Nur für einen Elternteil oder eine Betreuungsperson, mit der du zusammenwohnst. Wenn jemand anderes das von dir wollte, sag es uns: Niemand ist dir böse.
guardian-code = Dein Code: { $code }. Er gilt eine Stunde. Die andere Person öffnet einen privaten Chat mit mir und schreibt /guardian enter und den Code. Ihr werdet beide noch einmal gefragt, und es beginnt einen Tag später. Du kannst es jederzeit mit /guardian end beenden.
guardian-report = Jemand anderes wollte das von mir
guardian-reported = Danke, dass du es uns sagst. Die Verbindung ist aus, und die Menschen, die sich hier um junge Mitglieder kümmern, sehen es sich an. Du hast nichts falsch gemacht.
guardian-one = Du hast schon eine Verbindung. /guardian show zeigt sie, und /guardian end beendet sie.
guardian-code-not = Dieser Code geht nicht. Bitte lass dir einen neuen geben.
guardian-entered = Danke. Wenn Sie ein Elternteil oder eine Betreuungsperson sind und mit diesem jungen Menschen zusammenwohnen, schreiben Sie /guardian confirm. Der junge Mensch wird auch gefragt, und es beginnt einen Tag, nachdem beide bestätigt haben.
guardian-asked = { $name } hat deinen Code eingegeben. Ist das ein Elternteil oder eine Betreuungsperson, mit der du zusammenwohnst? Dann schreib /guardian confirm. Wenn nicht, schreib /guardian end, oder sag es uns mit dem Knopf.
guardian-which-confirm = Welche Verbindung soll bestätigt werden? Sie ist nur für Menschen, die zusammenwohnen.
guardian-confirmed-one = Danke. Es beginnt einen Tag, nachdem auch { $name } bestätigt hat.
guardian-confirmed = Danke, beide haben bestätigt: eine Verbindung mit { $name }. Es beginnt am { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Bis dahin und auch danach kann jede Seite es mit /guardian end beenden.
guardian-begins = Beide haben bestätigt. Die Wochenübersicht beginnt am { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Jede Seite kann sie mit /guardian end beenden.
guardian-begun = Die Wochenübersicht hat begonnen. /guardian show zeigt genau, was geteilt wird; /guardian end beendet sie sofort.
guardian-which-end = Welche Verbindung soll enden? Die anderen gehen weiter.
guardian-over = Die Verbindung mit { $name } ist beendet. Wenn es weitere gibt, zeigt /guardian show sie.
guardian-code-over = Der Code gilt nicht mehr: Niemand kann ihn noch benutzen.
guardian-ended = Die Wochenübersicht ist beendet ({ $name }).
guardian-not-now = Das kann ich gerade nicht nachsehen ({ $name }).
guardian-nothing = Hier gibt es nichts zu bestätigen oder zu beenden.
guardian-shared = Einmal pro Woche geteilt: um wen es geht und, nur als Zahlen, wie viele Nachrichten entfernt und wie viele Sicherheitstipps gegeben wurden. Zahlen unter drei werden nicht genannt. Nie geteilt: was geschrieben wurde, Namen von anderen, wer wem geschrieben hat, Meldungen und alles über Gefühle, Körper, Glauben oder Identität.
guardian-none = Es gibt keine Verbindung. Ein junges Mitglied legt sie mit /guardian link an.
guardian-few = weniger als 3
guardian-summary = Letzte Woche, { $name }: entfernte Nachrichten: { $removed }; Sicherheitstipps: { $tips }. Wenn Sie sich über eine Zahl wundern, ist es ein guter Anfang, zu fragen, wie es online so läuft, und zuzuhören.
guardian-with-offered = Dein Code für { $community } ist offen: Noch niemand hat ihn eingegeben.
guardian-with-entered = Warten auf die Bestätigung von beiden: { $name }.
guardian-with-confirmed = Verbunden mit { $name }.
guardian-list-none = Hier gibt es keine Verbindungen.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = wartet auf beide
guardian-state-confirmed = bestätigt
reason-asked-for-guardian = jemand wollte von einem jungen Mitglied eine Eltern-Verbindung

privacy = Was ich über dich aufbewahre: was du hier gewählt hast (Sprache, Land und Ähnliches), Texte von Fällen über dich für die Aufbewahrungszeit, deine Strikes, solange sie zählen, die Meldungen, die du gemacht hast, und deine Eltern-Verbindung. Nachrichten ohne Fall werden gelesen und vergessen. /privacy export gibt dir alles davon als Datei; /privacy delete vergisst, was nicht aufbewahrt werden muss.
privacy-export = Das wird über dich aufbewahrt. Behalte die Datei für dich.
privacy-sure = Das vergisst, was du gewählt hast, beendet deine Eltern-Verbindung und nimmt deine Worte aus geschlossenen Fällen. Es lässt sich nicht rückgängig machen. Schreib /privacy delete yes, um weiterzumachen.
privacy-deleted = Erledigt. Vergessene Einstellungen: { $choices }. Geschlossene Fälle, jetzt ohne deine Worte: { $cases }. Meldungen, die dich nicht mehr nennen: { $reports }.
privacy-held = Fall { $number } in { $community } ist noch offen; sein Text bleibt, bis er geschlossen ist. Frag dann noch einmal.
privacy-kept = Was bleibt: dass es einen Fall gab, ohne seinen Text, denn nur so ist das Protokoll vollständig; Strikes, solange sie zählen; wann du beigetreten bist, 14 Tage lang; und was das Gesetz oder die Sicherheit eines Menschen verlangt.
