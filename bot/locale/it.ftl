notice-removed = Ciao { $name }. Il tuo messaggio in { $community } è stato tolto.
notice-warn = Ciao { $name }. Questo è un promemoria da { $community }.
notice-mute = Potrai scrivere di nuovo tra { $duration }.
notice-mute-open = Per ora non puoi scrivere lì; sarà la moderazione a sbloccarti.
notice-kick = Non fai più parte di { $community }, ma puoi tornare.
notice-ban = Potrai tornare tra { $duration }.
notice-ban-open = Non puoi più partecipare a { $community }.
notice-reason = Perché: { $reason }.
notice-contact = Puoi anche scrivere a { $contact } e indicare il caso { $number }.
notice-public = { $name }, c'è una nota della moderazione per te (caso { $number }). { $reason }

reason-slur = parole che feriscono le persone per quello che sono, o che dicono a qualcuno di farsi del male
reason-insult = un insulto
reason-swearing = parolacce, che questa comunità preferisce evitare
reason-hostile = suona ostile
reason-very-hostile = suona molto ostile
reason-obscene = parole fuori posto qui
reason-maybe-hostile = potrebbe essere ostile
reason-identity-attack = attacca le persone per quello che sono
reason-threat = suona come una minaccia
reason-sexual = contenuto sessuale
reason-scam-link = un link noto per le truffe
reason-trade-scam = sembra una truffa negli scambi
reason-invite = un invito in un'altra comunità
reason-newcomer-link = un link da un account nuovo qui
reason-link = un link che questa comunità non conosce
reason-flood = molti messaggi in poco tempo
reason-mass-mention = molte persone menzionate insieme
reason-shouting = scritto quasi tutto in maiuscolo
reason-moving-elsewhere = la richiesta di spostarsi in un posto privato
reason-missing-reading = il modello non è riuscito a leggerlo
reason-self-harm = qualcuno potrebbe essere a rischio
reason-self-harm-method = dice come si può fare del male alle persone
reason-self-harm-encouragement = dice a qualcuno di farsi del male
reason-self-harm-slang = parole che dicono a qualcuno di farsi del male
reason-self-harm-severe = dice a qualcuno di farsi del male, di nuovo o dove può ferire di più
reason-self-harm-target = a qualcuno è stato detto di farsi del male
reason-threat-to-others = suona come una minaccia verso altri
reason-restricted-link = un link o un file da una persona nuova qui
reason-restricted-mention = menziona qualcuno che non ha ancora risposto
reason-restricted-night = menziona qualcuno nelle ore di silenzio
reason-other = non è in linea con le regole di qui
reason-manual = una decisione della moderazione
reason-by-hand = fatto dalla moderazione senza il bot

care-concern = Sono un bot e le persone qui potrebbero non vederlo subito; quello che hai scritto sembra pesante, quindi per favore parlane oggi con una persona di cui ti fidi.
care-risk = Sono un bot e le persone qui potrebbero non vederlo subito; per favore parla adesso con una persona di cui ti fidi, oppure chiama.
care-imminent = Sono un bot e le persone qui potrebbero non vederlo subito; per favore non restare da solo o da sola, vai da qualcuno vicino a te e chiama adesso.
care-target = Sono un bot e le persone qui potrebbero non vederlo subito; quello che ti hanno scritto è sbagliato e, se fa male, per favore parlane con una persona di cui ti fidi.
care-unread = Sono un bot e nessuno legge quello che mi viene scritto qui; per favore parla adesso con una persona di cui ti fidi, oppure chiama.
care-more = Tu conti, e non devi affrontare tutto questo in solitudine.
care-emergency = Se adesso sei in pericolo, chiama il numero di emergenza del posto in cui sei (112 o 911 in molti Paesi).
care-country = Per leggere i numeri del tuo Paese: /care country con le sue due lettere, per esempio /care country IT.
helpline-suicide = Per parlare con qualcuno adesso: { $number } ({ $name })
helpline-children = Sotto i 18 anni, se qualcuno ti fa del male e ti serve protezione: { $number } ({ $name })
helpline-emergency = In pericolo, chiama adesso: { $number } ({ $name })
care-pointer = Buono a sapersi: il messaggio /safety fissato in questa comunità dice dove trovare aiuto, qualunque cosa ti pesi.

care-off = Non ti scriverò in privato quando le cose sono pesanti. Chi si prende cura di questa comunità legge comunque i messaggi quando qualcuno potrebbe essere in pericolo. Con /care on i miei messaggi tornano.
care-on = Ti scrivo di nuovo in privato quando le cose sono pesanti. /care off per smettere.
care-saved = Salvato; lo vedi solo tu.
care-which-country = Quale Paese? Scrivi le sue due lettere, per esempio /care country IT, oppure /care country none.
care-country-is = Paese: { $country }
care-status-on = Ti scrivo in privato quando le cose sono pesanti.
care-status-off = Non ti scrivo in privato quando le cose sono pesanti.
care-how = Puoi cambiare con /care off e /care on; /care country sceglie i numeri. Lo vedi solo tu.
care-pointer-switch = pointer è on oppure off.
care-team-nobody = Qui non trovo né un ruolo né una persona per { $name }, quindi non è cambiato nulla. Indica ruoli di questa comunità o membri presenti; va bene anche un ID.

quiet-title = Caso { $number } · { $level }
quiet-level-target = a qualcuno è stato detto di farsi del male
quiet-level-concern = qualcuno potrebbe stare male (attenzione)
quiet-level-risk = qualcuno potrebbe essere a rischio (rischio)
quiet-level-imminent = qualcuno potrebbe essere in pericolo adesso (imminente)
quiet-reached-yes = Raggiunta: la persona ha un mio messaggio privato con i numeri da chiamare.
quiet-reached-no = Non raggiunta: la persona non accetta messaggi privati da me. Per favore contattatela voi.
quiet-reached-pending = Non ancora raggiunta: il mio messaggio privato è in arrivo.
quiet-reached-unknown = Forse non raggiunta: non so se il mio messaggio privato è arrivato. Per favore contattate voi la persona.
quiet-reached-silent = Questa volta non ho scritto (la persona ha ricevuto un messaggio poco fa, o non ne vuole). Per favore contattatela voi.
quiet-reached-none = Non raggiunta: qui osservo soltanto e non ho scritto alla persona. Per favore contattatela voi.
quiet-reached-reported = Non raggiunta: qualcuno lo ha segnalato e non ho scritto alla persona. Per favore contattatela voi.
quiet-since = Aperto dal { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = { $name } è con la persona.
quiet-comment = Chi ha segnalato ha scritto qualcosa al riguardo: /case { $number } lo mostra.
quiet-unclaimed = Nessuno è ancora con la persona.
quiet-unclaimed-until = Nessuno è ancora con la persona. Avviserò di nuovo alle { DATETIME($at, timeStyle: "short") } UTC (tra { $lasting }).
quiet-steps = Che cosa aiuta:
quiet-step-stay = 1. Resta: scrivi alla persona in privato, con calma, e continua a scrivere.
quiet-step-ask = 2. Chiedi apertamente: «Stai pensando di ucciderti?» Chiedere non fa danni.
quiet-step-secrecy = 3. Non promettere di mantenere il segreto.
quiet-step-emergency = 4. In pericolo adesso: fai chiamare { $number }, oppure chiama tu se sai dove si trova la persona.
quiet-step-platform = 5. Segnala alla piattaforma; può fare più di te.
quiet-step-hand-over = 6. Affida la situazione a una persona adulta di cui si fida o a una linea di aiuto; non tocca a te risolvere.
quiet-step-yourself = 7. Prenditi cura di te, e poi parlane con il team.
quiet-their-number = il numero di emergenza del posto in cui si trova
quiet-call = Qualcuno potrebbe avere bisogno di aiuto: caso { $number }. Chi qui segue questi casi lo apre con /case { $number }.
quiet-call-late = Qualcuno potrebbe essere in pericolo, e da dieci minuti nessuno ha preso il caso { $number }. Chi può avvisare le persone che seguono questi casi qui, lo faccia ora, per favore: lo aprono con /case { $number }.
quiet-thanks = Grazie. Non avviserò più; i passi sono sulla scheda.
quiet-claim = Ci sono io con la persona
quiet-take-over = Subentro io
button-claim = Me ne occupo io
button-close = Chiudi

restricted-held = Il tuo messaggio in { $community } è per un momento in moderazione: i link e i file di chi è lì da poco vengono guardati prima, chiunque li mandi. Non è una punizione, e nessuno ce l'ha con te.
restricted-mention = Il tuo messaggio in { $community } è stato tolto perché menziona una persona con cui non hai parlato lì di recente. Lì vale per chiunque, e non è una punizione. Puoi invece rispondere a un suo messaggio.
restricted-night = Il tuo messaggio in { $community } è stato tolto perché lì sono le ore di silenzio e menziona una persona che forse sta dormendo. Nessun problema: mandalo di nuovo domattina, o rispondi a un suo messaggio.
quiet-hours = Un pensiero gentile da { $community }: lì sono le ore di silenzio ({ $hours }). Quello che hai scritto resta. Se puoi, riposati bene; domani ci sarà di nuovo qualcuno.

told = Ciao. Due parole sul tuo messaggio in { $community }. Perché: { $reason }. Non conta contro di te.
told-removed = Ciao. Ho tolto il tuo messaggio in { $community } per proteggere te e gli altri. Perché: { $reason }. Non hai fatto niente di male, e non conta contro di te. Se non sai bene che cosa è sicuro condividere, chiedi a chi modera.
nudge-think = Ciao. Un momento, per favore: vuoi dare un'altra occhiata al tuo messaggio in { $community }? Perché te lo chiedo: { $reason }. Se entro un minuto lo cambi, o lo togli con il pulsante qui sotto, finisce lì.
nudge-tip = Ciao. Sul tuo messaggio in { $community }: { $reason }. Lì chiunque può leggerlo e conservarlo. Decidi tu, e non succede nulla; vuoi toglierlo?
button-take-away = Togli il mio messaggio
take-away-done = Sto togliendo il tuo messaggio. Hai fatto bene a pensarci due volte.
take-away-yourself = Lì non posso cancellare messaggi. Puoi farlo tu.
caution-link = Attenzione al link qui sopra: potrebbe non portare dove sembra. Non scrivere lì password o codici. Se hai dubbi, chiedi a chi modera.
reason-phone-number = sembra che contenga un numero di telefono
reason-street-address = sembra che dica dove abita qualcuno
reason-school = sembra che dica quale scuola frequenta qualcuno
reason-email = sembra che contenga un indirizzo e-mail
reason-national-id = sembra che contenga il numero di un documento d'identità
reason-card-number = sembra che contenga il numero di una carta di pagamento
reason-age-and-contact = dice quanti anni ha qualcuno e come contattarlo
reason-doubtful-link = un link che nasconde dove porta
reason-lookalike-link = un link che imita un indirizzo noto

stats-title = Ultimi { $days } giorni, casi: { $cases }
stats-rule = { $rule }: { $count }
stats-nudges = Inviti a ripensarci: { $asked }; messaggi ritirati: { $back } ({ $share })
stats-no-nudges = Nessun invito a ripensarci.
kind-caution = avviso sotto il messaggio

report-bullying = Bullismo
report-threats = Minacce
report-sexual = Contenuto sessuale
report-minor = Contenuto sessuale con minori
report-images = Qualcuno minaccia di diffondere mie immagini
report-self-harm = Autolesionismo o suicidio
report-grooming = Una persona adulta cerca contatti con minori
report-scam = Truffa o frode
report-personal-data = Dati personali
report-other = Altro
report-thanks = Grazie. La moderazione guarderà. Nessun altro saprà che hai segnalato tu.
report-known = Grazie. La moderazione ha già la tua segnalazione.
report-limit = Hai appena mandato diverse segnalazioni. La moderazione le ha ricevute; riprova tra qualche minuto.
report-whom = Di chi o di che cosa si tratta? Su Telegram rispondi al messaggio con /report; su Discord scegli «Segnala alla moderazione» nel menu del messaggio. Oppure indica un membro.
report-reason-choose = Di che cosa si tratta? (Puoi anche non dirlo.)
report-reason-kept = Grazie, annotato.
report-support = Se tu o qualcun altro siete in pericolo adesso, chiama il numero di emergenza del posto in cui sei.

card-title = Caso { $number } · { $reason }
card-title-reported = Caso { $number } · segnalato: { $reason }
card-subject = { $name } ({ $id })
card-staff = Fa parte dello staff; questo caso è mostrato solo a te.
card-reports = Segnalazioni: { $count }
card-message = Messaggio: { $url }
card-evidence = Testo scritto: { $text }
card-more = Non è tutto: { $shown } caratteri su { $total }. /case { $number } mostra il testo intero.
card-file = { $size ->
    [one] File: { $name } ({ $size } byte) { $url }
   *[other] File: { $name } ({ $size } byte) { $url }
}
card-held-file = File: { $name }
card-held = Tolto e conservato per un massimo di 24 ore. «Rilascia» ripubblica testo e link a nome di chi ha scritto, senza file; «Scarta» li dimentica subito.
card-held-stands = È ancora nel canale, perché lì non mi è stato permesso di toglierlo. A chi lo ha scritto non è stato detto nulla di questo.
held-from = Da { $name }, dopo un controllo della moderazione:
held-files = Non mostrati: { $files }. { $name } può mandarli di nuovo più tardi.
held-gone = Questo messaggio non è più conservato.
held-stands = Questo messaggio non è stato tolto, quindi non c'è nulla da ripubblicare.
card-scores = Perché: { $why }
card-uncovered = Il modello non è stato addestrato su questa lingua ({ $tongue }), quindi i suoi valori dicono poco. Leggi di persona, per favore.
card-done = Fatto: { $actions }
card-closed = Chiuso da { $by }.
card-undone = Annullato.
card-minor = Non inoltrare e non salvare l'immagine. Segnalala alla piattaforma e all'autorità del tuo Paese, conserva gli ID qui sopra, poi cancella il messaggio qui.
button-dismiss = Archivia
button-delete = Cancella
button-warn = Ammonisci
button-mute = Silenzia 1 h
button-ban = Banna
button-release = Rilascia
button-discard = Scarta
button-previous = ◀ Più recenti
button-next = Meno recenti ▶

cases-none = Nessun caso.
cases-unread = Non riesco a leggere «{ $written }». Ecco che cosa si può scrivere, uno o più: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = Casi { $from }–{ $to } di { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = Qui non c'è nessun caso { $number }.
case-which = Quale caso? Indica il numero.
case-open = Questo caso è già aperto.
case-closed = Questo caso è chiuso; prima riaprilo.
case-undone = Questo caso è già stato annullato.
case-noted = Annotato nel caso { $number }.
case-closed-now = Il caso { $number } è chiuso.
case-reopened = Il caso { $number } è di nuovo aperto.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
    [one] { $name }: { $strikes } strike negli ultimi { $days } giorni
   *[other] { $name }: { $strikes } strike negli ultimi { $days } giorni
}

action-planned = Caso { $number }: { $actions } per { $name }.
action-further = Per così tante, il passo della policy è: { $action }. Ciò che si fa a mano non va oltre da solo; la decisione spetta a te.
action-nobody = Non trovo questo membro. Indica @nome o un ID, oppure rispondi a un messaggio.
action-staff = { $name } fa parte dello staff; lo staff non si punisce con un comando. Il caso va a chi possiede la comunità.
action-refused = Qui non posso farlo: { $why }.
action-duration = Non capisco la durata { $written }. Scrivi per esempio 10m, 2h o 7d.
clean-planned = { $count ->
    [one] Caso { $number }: { $count } messaggio di { $name } viene rimosso.
   *[other] Caso { $number }: { $count } messaggi di { $name } vengono rimossi.
}
clean-day = Ricordo solo i messaggi dell'ultimo giorno. Scrivi per esempio 10m, 2h o 24h.
clean-none = Non ricordo nessun messaggio di { $name } di quel periodo.
undo-done = Il caso { $number } è annullato; i suoi strike non contano più.
undo-holds = Quello che ha chiesto un altro caso resta in vigore.
press-done = Fatto.
press-planned = È in corso. Il caso mostra com'è andata.
press-already = Già fatto.
press-old = Questo pulsante non è più in uso.
not-allowed = Può usarlo solo chi ne ha il permesso.
not-here = Usalo in una comunità, per favore.

explain-none = Non ho nessuna decisione su quel messaggio.
explain-which = Quale messaggio? Rispondi al messaggio, o indica il suo link.
explain-head = Policy { $policy }, modello { $model }
explain-fired = { $rule } è scattata: { $why }
explain-quiet = Nessuna regola è scattata.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = La lingua è { $tongue } e il modello non è stato addestrato su di essa: i suoi valori dicono poco.

policy-unknown = Non esiste una policy { $name }. Ci sono: { $names }.
policy-using = Ora questa comunità usa la policy { $name }. { $about }
policy-watching = Per ora nessuno viene punito: riferisco soltanto alla moderazione. Un admin sceglie una policy con /policy use default (oppure youth, strict, gaming).
policy-here = Policy in uso qui: { $name }. { $about }
policy-list = Policy: { $names }
about-default = Per la maggior parte delle comunità. Messaggi ostili, insulti discriminatori, truffe e raffiche di messaggi vengono rimossi; prima si avvisa la persona, poi la si silenzia per un po', e la si banna solo dopo molti strike in un mese. Ciò che non è sicuro va alla moderazione e non fa male a nessuno.
about-gaming = Per comunità di gioco in cui «ti ammazzo» si dice davanti a una scacchiera. Parolacce e toni ruvidi passano, gli attacchi alle persone no; gli inviti vengono solo segnalati, e le truffe (skin, carte regalo, valuta gratis) si cercano con più attenzione, perché mirano a chi gioca.
about-strict = Per canali di annunci, assistenza e comunità sotto attacco. Tutto ciò che default segnala viene rimosso, anche le urla e i link sconosciuti, e i passi sono pochi. Ci saranno falsi allarmi: serve una moderazione che guardi i ricorsi.
about-youth = Per scuole, club e giochi con membri sotto i 18 anni. Soglie più basse, nessun contenuto sessuale, nessun link a luoghi che la comunità non ha permesso, e più cose vanno presto alla moderazione. I silenzi sono brevi e i ban arrivano tardi: chi è giovane impara, e nessuno viene messo fuori per una serata storta.

setup-done = Salvato.
setup-moderators = Le schede vanno in { $channel }.
setup-no-moderators = Non è ancora indicato un canale per la moderazione: /setup con il canale.
setup-channel = Non posso usare { $channel } per la moderazione: deve essere un posto in cui ci sono io e in cui tu, con il tuo nome, puoi cambiare le impostazioni.
setup-no-writing = Non posso scrivere in { $channel }. Permettimi di vedere il canale e di inviarci messaggi, poi riprova.
setup-language = Lingua sconosciuta: { $written }. Ci sono: { $languages }.
setup-contact = Contatto per i ricorsi: { $contact }
setup-digest = Ogni giorno alle 09:00 UTC arriva un riepilogo per la moderazione.
setup-no-digest = Nessun riepilogo giornaliero per la moderazione: /setup con digest on.
setup-youth-roles = Un ruolo per membri giovani è visibile a chiunque, e fa da elenco di minori per chi li cerca. Meglio: la modalità ristretta per interi canali (/restricted on) e /youth mark, che nessuno vede.
restricted-everywhere = La modalità ristretta è attiva in tutta la comunità.
restricted-in = La modalità ristretta è attiva in questi canali: { $channels }
restricted-nowhere = La modalità ristretta non è attiva. /restricted on vale per tutta la comunità; con un canale, solo per quel canale.
restricted-kept = Chi mi gestisce lo ha stabilito nella configurazione, quindi si può togliere solo lì.
restricted-where = Questa chat non fa parte di { $community }. Scrivilo lì, per favore, nell'argomento che intendi, oppure indica qui il numero dell'argomento.
restricted-what = Lì: soglie più basse; i link e i file di chi è entrato da meno di 14 giorni aspettano la moderazione; possono menzionarsi solo i membri che si sono risposti negli ultimi 30 giorni.
restricted-hours = Ore di silenzio: { $hours } ({ $zone }).
youth-marked = { $name } risulta giovane. Può vederlo solo chi si occupa della protezione dei minori, e per gli altri non cambia nulla di visibile.
youth-unmarked = { $name } non risulta più giovane.
youth-none = Qui nessuno risulta giovane.
youth-list = Risultano giovani ({ $count }). Per favore, non mostrare l'elenco a nessuno:
youth-private = Scrivimelo in una chat privata, per favore, così nessuno qui lo legge.
setup-switch = digest è on oppure off.
setup-tips = Il consiglio della settimana appare in { $channel }.
setup-no-tips = Nessun consiglio della settimana: /setup con tips e un canale.
setup-tips-channel = Non posso usare { $channel } per i consigli. Indica un canale in cui ci sono io e in cui puoi cambiare le impostazioni, here per questo, oppure off per nessuno.
setup-right = { $right }: { $state }
setup-yes = sì
setup-no = manca; dammi questo permesso, per favore
setup-care-team = Si prende cura delle persone a rischio: { $team }
setup-no-care-team = Non è ancora indicato chi si prende cura delle persone a rischio, quindi solo gli admin vedono questi casi: /care setup con team.
setup-care-channel = Le loro schede vanno in { $channel }.
setup-no-care-channel = Non è indicato un canale per le loro schede, quindi vanno in privato al contatto per la sicurezza o a chi possiede la comunità: /care setup con channel.
setup-no-child-safety-team = Non è ancora indicato chi si occupa della sicurezza dei minori, quindi solo gli admin vedono questi casi: chi mi gestisce lo indica in child_safety_team.
setup-no-child-safety-channel = Non è indicato un canale per i casi di sicurezza dei minori, quindi vanno in privato al contatto per la sicurezza o a chi possiede la comunità: chi mi gestisce ne indica uno in child_safety_channel.
setup-no-country = Nessun Paese impostato per le linee di aiuto: /care setup con country, due lettere.
setup-unconfirmed = Linee di aiuto di { $country } che nessuno ha confermato: { $count }. Controlla i numeri, per favore; chi mi gestisce li conferma in un file.
setup-pointer = Dove non posso scrivere a qualcuno, dopo un po' appare nel canale una riga su /safety.

welcome = Ciao { $community }! Qui aiuto la moderazione. Per ora riferisco soltanto e non punisco nessuno. Un admin mi avvia con /policy use default (per membri più giovani: /policy use youth) e indica il canale della moderazione con /setup. Chiunque può usare /report, /rules e /help.
rules = { $rules }
rules-none = Sii gentile, tieni private le cose private, niente truffe, niente contenuti sessuali. La moderazione è qui per aiutare.
help-member = /report – segnala un messaggio o un membro alla moderazione; nessun altro saprà che hai segnalato tu.
    /appeal – chiedi di riguardare ciò che è stato deciso su di te.
    /safety – aiuto su bullismo, sconosciuti, immagini, truffe e altro; lo vedi solo tu.
    /language – la lingua in cui ti scrivo.
    /rules – le regole di qui.
    /care status – che cosa faccio quando le cose sono pesanti per te, e dove puoi chiamare.
    /privacy show – che cosa viene conservato su di te e per quanto tempo.
    /guardian link – un codice per un genitore o chi si prende cura di te e vive con te.
    /tour – che cosa fa questo bot, passo per passo; lo vedi solo tu.
    /help – questo testo.
    Se tu o qualcun altro siete in pericolo, chiama il numero di emergenza del posto in cui sei.
help-staff = Moderazione: /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = Admin: /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = Un po' più piano, per favore; tra un minuto posso ricevere la tua prossima richiesta.
unknown-command = Non conosco questo comando. /help dice che cosa so fare.
unread-here = Nessuno legge quello che mi viene scritto qui.

kind-delete = cancella
kind-clean = rimuovere messaggi
kind-warn = ammonisci
kind-mute = silenzia
kind-unmute = togli il silenzio
kind-kick = espelli
kind-ban = banna
kind-unban = togli il ban
kind-report = segnala
kind-care = sostegno
kind-nudge = invito a ripensarci
kind-reconsider = un minuto per pensarci
kind-tell = nota privata
kind-release = ripubblica
kind-pointer = indicazione di aiuto
status-open = aperto
status-closed = chiuso
modal-report = Segnala alla moderazione
modal-reason = Di che cosa si tratta?
modal-comment = Altro da aggiungere? (facoltativo)
report-forward-here = Inoltrami qui il messaggio, o mandami il suo link. Lo vedrà solo la moderazione; nessuno saprà che hai segnalato tu.
report-open-link-first = Ciao! Aiuto chi modera a tenere sicuri i gruppi. Per segnalare qualcosa in privato, apri prima il link di segnalazione del tuo gruppo; nel gruppo, rispondi a un messaggio con /report.
report-link = Per segnalare in privato: { $link }

notice-more = { $count ->
    [one] Lo stesso vale per un altro messaggio (caso { $numbers }).
   *[other] Lo stesso vale per alcuni altri messaggi (casi { $numbers }).
}
cards-title = { $count ->
    [one] { $count } nuovo caso
   *[other] { $count } nuovi casi insieme
}
cards-line = Caso { $number } · { $name } · { $reason }
cards-more = e i casi da { $first } a { $last }
cards-how = Aprine uno con /case e il suo numero; /cases list li mostra tutti.
digest = Ultimo giorno: { $messages ->
        [one] { $messages } messaggio letto
       *[other] { $messages } messaggi letti
    }, { $cases ->
        [one] { $cases } nuovo caso
       *[other] { $cases } nuovi casi
    }. { $waiting ->
        [one] Ora è aperto { $waiting } caso.
       *[other] Ora sono aperti { $waiting } casi.
    }
digest-troubles = Non eseguite: { $refused } rifiutate dalla piattaforma, { $unknown } con esito sconosciuto. /cases list le mostra.
digest-checkpoint = Punto di controllo del registro: { $checkpoint }
behind = Sono in ritardo: { $count ->
        [one] { $count } messaggio aspetta
       *[other] { $count } messaggi aspettano
    }, il più vecchio da { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }. Nessuno viene saltato; i più rischiosi si leggono per primi.
store-trouble = In questo momento non riesco ad annotare nulla, quindi non è stato fatto nulla. Riprova tra qualche minuto.
went-wrong = Qualcosa è andato storto da parte mia e non so se è stato fatto. Riprova tra qualche minuto.
notices-unknown = Ho subito un'interruzione mentre scrivevo. In questi casi potrebbe mancare un messaggio o una scheda: { $numbers }.

reason-grooming = messaggi che insieme possono indicare che una persona adulta cerca contatti con una persona giovane
tip-strangers = Ciao, sono un bot di questa comunità. Un consiglio per quando sei online: non puoi vedere chi scrive davvero. Nessuno può obbligarti a dire quanti anni hai o dove abiti, né a mandare foto, e nessuno può chiederti di nascondere qualcosa alle persone di cui ti fidi. Qualcosa ti sembra strano? Parlane con una persona di cui ti fidi, o usa /report: lo vedrà solo chi qui si occupa della sicurezza.
child-safety-steps = Che cosa aiuta: non affrontare nessuno senza qualcuno accanto, e guarda il caso con una seconda persona. Lascia messaggi e account come sono: sono prove. Segnala alla piattaforma e all'autorità del tuo Paese. Resta in contatto con la persona giovane: non ha fatto niente di male, e ha voce in capitolo su ciò che succede dopo. Questi sono segnali, non prove certe.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · a { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
    [one] e { $count } altro messaggio
   *[other] e altri { $count } messaggi
}
timeline-words = Le parole sono in /case { $number }; ogni lettura viene annotata nel caso.
stage-age = chiede l'età
stage-pressure = fa pressione
stage-home = chiede della casa
stage-flattery = lusinga
stage-gifts = offre regali
stage-secrecy = chiede di mantenere il segreto
stage-isolation = parla male di famiglia o amicizie
stage-moving = vuole spostarsi altrove
stage-images = chiede foto
stage-paying = offre qualcosa in cambio di foto
stage-threat = minaccia di diffondere foto
stage-meeting = vuole incontrarsi
stage-sexual = parla di sesso
stage-lure = sembra voler conquistare la fiducia
stage-sure_lure = molto probabilmente vuole conquistare la fiducia
stage-minor = dice di essere giovane
card-claimed = Se ne occupa { $by }.
press-claimed = Ora ti occupi tu del caso { $number }. Grazie.

tongue-ar = arabo
tongue-bn = bengalese
tongue-cs = ceco
tongue-da = danese
tongue-de = tedesco
tongue-el = greco
tongue-en = inglese
tongue-es = spagnolo
tongue-fa = persiano
tongue-fi = finlandese
tongue-fr = francese
tongue-he = ebraico
tongue-hi = hindi
tongue-hu = ungherese
tongue-id = indonesiano
tongue-it = italiano
tongue-ja = giapponese
tongue-km = khmer
tongue-ko = coreano
tongue-lo = lao
tongue-ms = malese
tongue-my = birmano
tongue-nl = olandese
tongue-no = norvegese
tongue-pl = polacco
tongue-pt = portoghese
tongue-ro = rumeno
tongue-ru = russo
tongue-sv = svedese
tongue-th = thailandese
tongue-tl = tagalog
tongue-tr = turco
tongue-uk = ucraino
tongue-vi = vietnamita
tongue-zh = cinese

guardian-warning = Solo per un genitore o chi si prende cura di te e vive con te. Se te l'ha chiesto qualcun altro, diccelo: nessuno si arrabbierà con te.
guardian-code = Il tuo codice: { $code }. Vale un'ora. L'altra persona apre una chat privata con me e scrive /guardian enter e il codice. Poi lo chiedo di nuovo a entrambi, e si comincia un giorno dopo. Puoi smettere quando vuoi con /guardian end.
guardian-report = Me l'ha chiesto qualcun altro
guardian-reported = Grazie di avercelo detto. Il collegamento è spento, e chi qui si prende cura dei membri giovani lo vedrà. Non hai fatto niente di male.
guardian-one = Hai già un collegamento. /guardian show lo mostra, e /guardian end lo chiude.
guardian-code-not = Questo codice non si può usare. Chiedine uno nuovo, per favore.
guardian-entered = Grazie. Se sei un genitore o ti prendi cura di questa persona giovane e vivi con lei, scrivi /guardian confirm. Lo chiediamo anche a lei, e si comincia un giorno dopo che entrambi avete confermato.
guardian-asked = { $name } ha inserito il tuo codice. È un genitore o una persona che si prende cura di te e vive con te? Allora scrivi /guardian confirm. Se no, scrivi /guardian end, o diccelo con il pulsante.
guardian-which-confirm = Quale collegamento va confermato? È solo per persone che vivono insieme.
guardian-confirmed-one = Grazie. Si comincia un giorno dopo la conferma di { $name }.
guardian-confirmed = Grazie, avete confermato entrambi: un collegamento con { $name }. Si comincia il { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Prima e dopo, ognuno di voi può smettere con /guardian end.
guardian-begins = Avete confermato entrambi. Il riepilogo settimanale comincia il { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Ognuno di voi può chiuderlo con /guardian end.
guardian-begun = Il riepilogo settimanale è cominciato. /guardian show mostra esattamente che cosa viene condiviso; /guardian end lo chiude subito.
guardian-which-end = Quale collegamento deve finire? Gli altri continuano.
guardian-over = Il collegamento con { $name } è finito. Se ce ne sono altri, /guardian show li mostra.
guardian-code-over = Il codice è chiuso: nessuno può più usarlo.
guardian-ended = Il riepilogo settimanale è finito ({ $name }).
guardian-not-now = In questo momento non riesco a controllare ({ $name }).
guardian-nothing = Qui non c'è nulla da confermare o da chiudere.
guardian-shared = Condiviso una volta a settimana: di chi è il riepilogo e, solo in numeri, quanti messaggi sono stati tolti e quanti consigli di sicurezza sono stati dati. I numeri sotto il tre non vengono detti. Mai condiviso: ciò che è stato scritto, nomi di altri, chi ha scritto a chi, segnalazioni, e tutto ciò che riguarda sentimenti, corpo, fede o identità.
guardian-none = Non c'è nessun collegamento. Un membro giovane ne crea uno con /guardian link.
guardian-few = meno di 3
guardian-summary = La settimana scorsa, { $name }: messaggi tolti: { $removed }; consigli di sicurezza: { $tips }. Se un numero ti fa pensare, un buon inizio è chiedere come va online, e ascoltare.
guardian-with-offered = Il tuo codice per { $community } è aperto: nessuno l'ha ancora inserito.
guardian-with-entered = In attesa della conferma di entrambi: { $name }.
guardian-with-confirmed = Collegamento con { $name } attivo.
guardian-list-none = Qui non ci sono collegamenti.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = in attesa di entrambi
guardian-state-confirmed = confermato
reason-asked-for-guardian = qualcuno ha chiesto a un membro giovane un collegamento familiare

privacy = Che cosa conservo su di te: le tue scelte qui (lingua, Paese e simili), i testi dei casi su di te per il tempo di conservazione, i tuoi strike finché contano, le segnalazioni che hai fatto, e il tuo collegamento familiare. I messaggi senza un caso vengono letti e dimenticati. /privacy export ti dà tutto in un file; /privacy delete dimentica ciò che non va conservato per forza.
privacy-export = Ecco che cosa è conservato su di te. Tieni il file per te.
privacy-sure = Questo dimentica le tue scelte, chiude il tuo collegamento familiare e toglie le tue parole dai casi chiusi. Non si può annullare. Scrivi /privacy delete yes per continuare.
privacy-deleted = Fatto. Scelte dimenticate: { $choices }. Casi chiusi ora senza le tue parole: { $cases }. Segnalazioni che non riportano più il tuo nome: { $reports }.
privacy-held = Il caso { $number } in { $community } è ancora aperto, quindi il suo testo resta finché non viene chiuso. Chiedi di nuovo allora.
privacy-kept = Che cosa resta: che c'è stato un caso, senza il suo testo, perché solo così il registro è completo; gli strike finché contano; da quando sei qui, per 14 giorni; e ciò che richiede la legge o la sicurezza di qualcuno.
