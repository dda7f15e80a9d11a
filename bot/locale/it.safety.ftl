# Il centro sicurezza. Una scheda ha al massimo 120 parole e finisce con un prossimo passo.

safety-home =
    Centro sicurezza. Di che cosa si tratta? Quello che leggi qui lo vedi solo tu.
    Se adesso sei in pericolo, chiama il numero di emergenza del posto in cui sei.
safety-topics = Non c'è un argomento { $written }. Scegline uno qui.
safety-open = Centro sicurezza
safety-back = Tutti gli argomenti
safety-quiz = Quiz
safety-next = Avanti ▶
safety-open-chat = Quello che hai chiesto è solo per te, quindi qui non posso rispondere. Apri una chat con me e chiedi lì: { $link }

topic-bullying = Bullismo
topic-privacy = Privacy
topic-strangers = Sconosciuti
topic-images = Immagini e minacce
topic-scams = Truffe
topic-self-harm = Autolesionismo
topic-parents = Per i genitori
topic-how = Come funziona la moderazione
topic-rights = I tuoi diritti

safety-bullying =
    Quando ti prendono in giro, ti escludono o ti minacciano di continuo fa male, e non è colpa tua. Non tocca a te risolvere tutto, e puoi non rispondere.

    • Conserva ciò che è stato scritto: uno screenshot con nome e data.
    • Blocca o silenzia chi lo fa.
    • Parlane con una persona di cui ti fidi, e con un'altra se la prima non aiuta.
    • Vedi che succede a qualcun altro? Scrivi che stai dalla sua parte. Non ridere con gli altri, non inoltrare.

    Prossimo passo: avvisa la moderazione con /report. Nessuno saprà che hai segnalato tu.
safety-privacy =
    Quello che è online si può copiare, e resta. Alcune cose è meglio tenerle per chi conosci nella vita reale:

    • il tuo nome completo, l'indirizzo, la scuola e quando sei lì
    • numero di telefono, password, codici che ricevi
    • foto di carte e documenti, o della tua stanza con la strada alla finestra

    Hai pubblicato qualcosa del genere? Cancella il messaggio; la moderazione può aiutarti. Usa una password diversa per ogni account, e attiva l'accesso in due passaggi.

    Prossimo passo: guarda adesso il tuo profilo. Uno sconosciuto saprebbe dove trovarti?
safety-strangers =
    La maggior parte delle persone online è a posto. Fai attenzione quando qualcuno che non conosci

    • chiede quanti anni hai, dove abiti o chi c'è in casa
    • dice che sei speciale, o ti fa regali
    • vuole che resti un segreto, o che cancelli la chat
    • vuole passare a un'altra app, vuole foto o vuole incontrarti

    Puoi sempre dire di no, o smettere di rispondere senza un motivo. Non devi niente a nessuno, nemmeno dopo un regalo. Se è già successo qualcosa, non è colpa tua.

    Prossimo passo: parlane con una persona adulta di cui ti fidi, e manda /report. La moderazione sa che cosa fare.
safety-images =
    Qualcuno ha una tua foto, o minaccia di diffonderla? Non sei nei guai, e c'è chi ti aiuta. Succede a molte persone.

    • Non pagare e non mandare altro. Chi ottiene qualcosa chiede di più.
    • Smetti di rispondere, ma conserva la chat e i nomi.
    • Segnala l'account alla piattaforma, poi bloccalo.
    • Non inoltrare mai una foto così, di nessuno, nemmeno per aiutare.
    • Se nella foto hai meno di 18 anni, takeitdown.ncmec.org può aiutare a farla togliere.

    Prossimo passo: parlane oggi con una persona adulta di cui ti fidi, e scegli «Qualcuno minaccia di diffondere mie immagini» in /report.
safety-scams =
    Sembra troppo bello, o è molto urgente? Allora rallenta. Trucchi tipici:

    • oggetti gratis, soldi gratis, «hai vinto»
    • l'account di un amico o un'amica che all'improvviso chiede soldi o un codice
    • un link per accedere, o un codice QR da inquadrare
    • uno scambio in cui cominci tu
    • qualcuno che dice di essere dello staff e vuole la tua password

    Lo staff vero non chiede mai password o codici. Può succedere a chiunque; agire in fretta aiuta.

    Prossimo passo: non cliccare. Chiedi a chi conosci per un'altra via, e segnala il messaggio. Hai già cliccato? Cambia subito la password e dillo a qualcuno.
safety-self-harm =
    Sentire che è tutto troppo, o avere voglia di farsi del male, non è una vergogna. Molte persone si sono sentite così, e può andare meglio. Non servono le parole giuste: «non sto bene» basta.

    Hai paura per qualcuno? Ascolta, chiedi apertamente, resta accanto. Chiedere non mette idee in testa a nessuno. Non promettere di tenere il segreto; cerca una persona adulta.

    Se tu o qualcun altro siete in pericolo adesso, chiama il numero di emergenza del posto in cui sei.

    Prossimo passo: parlane oggi con una persona di cui ti fidi, o scrivi alla moderazione qui.
safety-parents =
    È più facile che un figlio racconti qualcosa di brutto se non teme di perdere il telefono. Quindi:

    • Chiedi che cosa gli piace online, e fattelo mostrare.
    • Di' adesso: «Qualunque cosa succeda, puoi dirmelo, e non mi arrabbierò».
    • Decidete insieme delle regole, anche per te.
    • È successo qualcosa? Mantieni la calma, ringrazia, conserva i messaggi, bloccate l'account e segnalate insieme. Non scrivere tu all'altra persona.
    • Qualcuno minaccia con delle foto? Non pagare.

    Questo bot non vede i messaggi privati. Se tutto tace, non è detto che tutto vada bene.

    Prossimo passo: chiedi stasera che cosa farebbe se scrivesse uno sconosciuto.
safety-how =
    Sono un programma che legge i messaggi in questa comunità e li confronta con le sue regole. Faccio errori, e per questo delle persone controllano quello che faccio.

    • Posso togliere un messaggio, scrivere a chi l'ha mandato, o chiedere alla moderazione di guardare.
    • Ogni caso dice qual era la regola, e può essere annullato.
    • Chi segnala qualcosa resta sconosciuto a tutti gli altri.
    • Chi non sta bene non viene mai punito per questo.
    • Non leggo i messaggi privati tra membri.

    Prossimo passo: pensi che io abbia sbagliato? La nota che hai ricevuto dice a chi scrivere; indica il numero del caso.
safety-rights =
    Hai il diritto

    • di sapere perché un messaggio è stato tolto, e di chiedere che una persona lo riguardi: /appeal
    • di segnalare qualcosa senza che altri sappiano che hai segnalato tu
    • di vedere che cosa questo bot conserva su di te, e di far cancellare ciò che si può cancellare: /privacy show
    • di rifiutare i miei messaggi privati: /care off
    • di leggere tutto questo nella tua lingua: /language
    • di ricevere rispetto, chiunque tu sia

    Nessuno può punirti perché chiedi.

    Prossimo passo: prova /privacy show, la risposta la vedi solo tu.

quiz-start = Un quiz con cinque domande. Non se ne conserva nulla, e nessuno vede le tue risposte.
quiz-begin = Inizia
quiz-good = Sì, proprio così.
quiz-other = Bene che tu ci abbia pensato. C'è un modo più sicuro.
quiz-1 = 1 di 5. Una persona che conosci da un gioco ti chiede di non dire ai tuoi genitori che chattate. E adesso?
quiz-1-a = Tengo il segreto, è una persona gentile
quiz-1-b = Lo dico a una persona adulta di cui mi fido
quiz-1-c = Chiedo perché e continuo a chattare
quiz-1-why = Chi ti vuole bene non ha bisogno che tu lo nasconda. Chi chiede un segreto forse spera che nessuno ti aiuti. Parlarne con qualcuno non è mai un tradimento.
quiz-2 = 2 di 5. L'account di un amico o un'amica scrive: «Mi serve il tuo codice, presto!» E adesso?
quiz-2-a = Lo mando, ci conosciamo
quiz-2-b = Chiedo a che cosa serve
quiz-2-c = Chiamo o chiedo per un'altra via
quiz-2-why = Gli account si rubano. Un codice che ricevi è una chiave del tuo account: non darlo a nessuno, e di' a chi conosci che qualcuno scrive a suo nome.
quiz-3 = 3 di 5. Qualcuno minaccia di diffondere una tua foto se non paghi. E adesso?
quiz-3-a = Non pago, tengo la chat, lo dico a un adulto
quiz-3-b = Pago una volta, così finisce
quiz-3-c = Cancello tutto e non dico niente
quiz-3-why = Pagare porta solo ad altre richieste, e senza la chat è più difficile aiutarti. Non hai fatto niente di male, e gli adulti possono fermare tutto questo.
quiz-4 = 4 di 5. In un gruppo tutti prendono in giro una persona. E adesso?
quiz-4-a = Rido anch'io, è solo uno scherzo
quiz-4-b = Scrivo alla persona che sto dalla sua parte
quiz-4-c = Non dico niente, non mi riguarda
quiz-4-why = Una persona dalla tua parte cambia molto. Non serve discutere con il gruppo: bastano un messaggio gentile e un /report silenzioso.
quiz-5 = 5 di 5. Un amico o un'amica dice di non voler più vivere, e ti chiede di tenere il segreto. E adesso?
quiz-5-a = Mantengo la promessa
quiz-5-b = Provo a tirare su il morale e aspetto
quiz-5-c = Resto accanto e cerco una persona adulta
quiz-5-why = È un peso troppo grande da portare in due. Cercare aiuto è il gesto più bello che puoi fare, anche se all'inizio si arrabbierà con te. Se c'è pericolo adesso, chiama il numero di emergenza del posto in cui sei.
quiz-end = Il quiz è finito. Grazie del tempo che gli hai dedicato! Qualunque cosa tu abbia scelto, ora sai dove trovare aiuto.

tip = Consiglio della settimana: { $tip }
tip-1 = Usa una password diversa per ogni account, e attiva l'accesso in due passaggi.
tip-2 = Una vera amicizia non chiede di restare segreta.
tip-3 = Prima di pubblicare una foto: che cosa si vede sullo sfondo?
tip-4 = Se un messaggio ti fa arrabbiare, fai dieci respiri prima di rispondere.
tip-5 = Nessuno di uno staff ha mai bisogno della tua password o di un codice.
tip-6 = Qui qualcuno ci è rimasto male? Un messaggio privato gentile può rendergli bella la giornata.
tip-7 = Va bene bloccare qualcuno, e non devi spiegazioni.
tip-8 = «Gratis» e «presto» nello stesso messaggio sono spesso una trappola.
tip-9 = Qualcuno ti minaccia con delle foto? Non pagare, tieni la chat, dillo a una persona adulta. Non è colpa tua.
tip-10 = Una persona amica non sta bene? Non serve avere una risposta. Ascolta, e cercate aiuto insieme.
tip-11 = Segnala invece di litigare: /report è silenzioso, e nessuno saprà che hai segnalato tu.
tip-12 = Schermi spenti mezz'ora prima di dormire: molte persone dormono meglio e stanno meglio.
tip-13 = Non sai se una cosa è vera? Guarda chi altro la dice prima di diffonderla.
tip-14 = Hai sbagliato qualcosa qui? Capita a chiunque. Chiedi scusa, ed è un nuovo giorno.

tour-open = Fai il giro
tour-member = Il giro per i membri
tour-end = Il giro è finito. Ritrovi tutto con /help.
tour-member-1 = Ti do il benvenuto! Sono un bot e aiuto la moderazione a far sì che qui si stia bene. Questo giro ha quattro passi, e lo vedi solo tu.
tour-member-2 = Qualcosa non va? Su Telegram rispondi al messaggio con /report; su Discord scegli «Segnala alla moderazione» nel menu del messaggio. Nessuno saprà che hai segnalato tu.
tour-member-3 = Se un tuo messaggio viene tolto, ti scrivo in privato, se posso, e ti dico perché. Pensi che sia un errore? Sotto la nota c'è un pulsante per chiedere di riguardare.
tour-member-4 = /safety offre un breve aiuto su bullismo, sconosciuti, truffe e altro. /language sceglie la tua lingua. Se sei in pericolo, chiama prima il numero di emergenza del posto in cui sei.
tour-staff-1 = Ti do il benvenuto nel team! Ti porto i casi: che cosa è stato scritto, perché è emerso, e i pulsanti per decidere. Decidi tu, io aiuto soltanto. Cinque passi, e li vedi solo tu.
tour-staff-2 = Anche «Archivia» è una buona risposta. Ogni passo viene annotato, e /undo annulla ciò che è stato fatto. /cases list mostra tutto, /case mostra un caso.
tour-staff-3 = Ai membri si dice perché, con parole semplici. Chi ha segnalato qualcosa non lo sai, e non deve saperlo nessuno: non cercare di scoprirlo.
tour-staff-4 = Se qualcuno potrebbe essere a rischio: mantieni la calma, parla con la persona in privato, chiedi apertamente, non promettere il segreto, e coinvolgi una persona adulta o il numero di emergenza. Nessuno viene punito perché non sta bene.
tour-staff-5 = Sospetto adescamento o immagini di minori: non affrontare la persona sospettata, non salvare e non inoltrare immagini. Segnala alla piattaforma e all'autorità, e prenditi cura di te: passa il caso a qualcun altro quando è troppo.

language-own = Italiano
language-choose = Qui la tua lingua è: { $tongue }. Scegline un'altra; lo vedi solo tu.
language-chosen = Fatto. D'ora in poi la lingua in cui ti scrivo è: { $tongue }.
language-automatic = La lingua della mia app
language-auto-now = Fatto. Dove posso, seguo la lingua della tua app; adesso è: { $tongue }.
language-unknown = Non parlo ancora { $written }. Scegli una lingua qui.
