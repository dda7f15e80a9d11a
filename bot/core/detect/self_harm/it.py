"""Italian, also as it is typed in a hurry (`nn`, `xke`, `cmq`)."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm import it_frames as frames
from bot.core.detect.self_harm import it_words as w
from bot.core.detect.self_harm.it_excuses import EXCUSES
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_CONCERN = patterns(rf"""
    # To be gone, to sleep for ever, never to have been.
    {w.WANT} {FEW}{w.GONE}
    ({w.WANT}|spero|prego|sogno|vorrei che|se solo) {SOME}{w.NON} {FEW}(svegl|risvegl|nasc|nat|
        esist|esser|arriv|esserci|fossi|apr)\w*
    (spero|vorrei|magari|mi auguro|prego|sarebbe bello|meglio) {SOME}(investi\w+|mettesse sotto|
        camion|macchina|incidente|malattia|tumore|qualcosa di brutto|inghiott\w+|fulmin\w+|
        finisc\w+|finisse|prendesse)
    se {SOME}(macchina|auto|camion|bus|treno|tir|moto|investi\w+|mettesse sotto) {REST}(mal\w*|
        meglio|sollev\w+|uguale|dispia\w+|import\w+|frega\w*|favore|sposterei|grave|triste)
    (dio|signore|padreterno|gesu) {FEW}(prendimi|portami|mi prenda|mi porti|riprenditi)
    # Would anybody notice?
    (se|quando|il giorno che) (io )?(un giorno |gia |domani )?({w.NON} )?(ci |mi |me ne )*(muoi\w+|
        mori\w+|sparis\w+|scompar\w+|fossi|sono|saro|andassi|vado|ammazz\w+|esistess\w+|uccid\w+|
        manc\w+|svaniss\w+|cancell\w+) {REST}(nessuno|chi|tutti|mondo|meglio|import\w+|accorg\w+|
        manch\w+|niente|piang\w+|sollev\w+|trist\w+|cambi\w+|frega\w*|not\w+|funeral\w+|qualcuno|
        loro|cane|ci|giorni)
    (nessuno|chi|manco) {SOME}(accorg\w+|not\w+|piang\w+|import\w+|cerch\w+|manch\w+|verrebbe|
        funeral\w+|freg\w+) {REST}(se|quando|di me|al mio|me)
    (nessuno|a nessuno) {FEW}(mi (vuole|ama|cerca|vede|ascolta|sopporta|capisce davvero|
        rimpiang\w+)|ha bisogno di me|tiene a me|sentirebbe la mia|sentira la mia|frega di me|
        importa (di|se|niente)|piacc?io|servo|manco|manchero|mancherei)|(al|il) mio funerale
    ({w.NON} )?(import\w+|freg\w+|manch\w+|serv\w+|interess\w+) {FEW}a nessuno (di me|se)?
    # A burden, no good.
    (sono|sento|essere|so|sn|stata|stato) {FEW}(un|una|il|la|di|sol\w) {FEW}(peso|fardello|
        fallimento|fallit[oa]|schifo|merda|problema|inutile|errore|delusione|disastro|nullita|
        vergogna|spreco|zavorra|troppo|parassita|palla al piede|intralcio)
    (sono|mi sento) (\w+ )?(inutile|di troppo|un niente|sbagliat[oa]|di peso|superflu[oa])|(do|
        dando) (solo )?(fastidio|problemi) a tutti|{w.NON} (c ?entro|appartengo|sono
        fatt[oa]) {FEW}(mondo|qui|vita|vivere)|rovino (sempre )?(tutto|la vita)|non (ce|c e|ho)
        (\w+ )?posto (per me|in questo mondo|qui)
    (meglio|felic\w+|tranquill\w+|sollev\w+|facile|in pace|bene|benissimo|legger\w+) {FEW}(senza
        (di )?me|se (io )?({w.NON} )?(ci |fossi|esist|mor|spar)\w*)|senza (di )?me {SOME}(meglio|
        felic\w+|tranquill\w+|sollev\w+|facile|bene|problemi|pace)
    (merit\w+|volev\w+|avrebb\w+) {FEW}(una|un) (figli[oa]|altr[oa]|sorella|
        fratello) {FEW}(migliore|divers[oa]|meglio|normale)?|(pent\w+|rimpian\w+) {FEW}(avermi|di
        avermi)( \w+)?
    {w.NON} (servo|valgo|conto|so fare|sono buon[oa] a) (piu )?(a |un )?(niente|nulla|nessuno|
        cazzo)|mi (odio|faccio schifo|detesto)|odio (me stess[oa]|la mia vita|vivere|esistere|
        essere (viv[oa]|me|nat\w)|svegliarmi)
    # No sense, no way out, no morning.
    ({w.NON}|nessun\w?|senza|che|alcun\w?|ne|pers[oa]|zero|quale) {FEW}(il |un |la |una |alcun
        )?(senso|uscita|scopo|speranz\w|motiv\w|ragion\w|futuro|soluzion\w) ?{FEW}(di |per |a |in |
        ha |piu |che )*(vivere|andare avanti|niente|nulla|me|continuare|avanti|alzar\w+|tutto)?
    (vita|vivere|niente|nulla|tutto|esistere) {FEW}({w.NON}|ha|perso|senza) {FEW}(senso|piu senso|
        valore|colori|sapore|pena)|a (che|cosa) (serve|scopo) {FEW}(vivere|andare|continu\w+|
        alzar\w+|svegli\w+)?|(perche|xke|xche|per cosa) {FEW}(vivo|esisto|sono nat[oa]|continuare|
        vivere|dovrei (vivere|continuare|alzarmi|andare avanti)|mi sveglio|mi alzo|respiro|vado
        avanti)|(buio|nero|tutto nero|tutto buio|vedo nero|resta nero)
    (stanc|stuf|esaust|sfinit|stanch|stufat|nausea\w*|pes|fatic)\w* {FEW}(di |d|a|del |della
        )?(vivere|esistere|esser\w*|lottare|tutto|fingere|soffrire|respirare|questa vita|vita|me
        stess[oa]|svegliarmi|combattere|andare avanti)
    {w.NON} (ce la |c la |la )?(faccio|facio|posso|reggo|voglio|riesco|vojo|sopporto|ho|trovo|vedo|
        so|tengo) {SOME}(vivere|andare avanti|esistere|continuare|questa vita|viv[oa]|forza|forze|
        svegliarmi|lottare|la vita|tutto questo|tutto|cosi|esserci|qui|essere me|sta vita|via
        d ?uscita|uscita|soffrire|dolore|me stess[oa])
    {w.NON} mi (vedo|immagino|ci vedo) {SOME}(grande|futuro|\d+|arriv\w+|viv[oa]|adult[oa]|tra|fra|
        vecchi[oa])|{w.NON} (arrivo|arrivero|ci arrivo|credo di arrivare|penso di
        arrivare) {FEW}(\d+|natale|estate|fine|maturita|domani|diciott\w+)
    (sento|sono|ho|sentirmi|dentro|ce|resta) {FEW}(vuot[oa]|mort[oa] (dentro|viv)|invisibile|il
        vuoto|un vuoto|spent[oa]|intrappolat[oa]|a pezzi dentro|in trappola|affond\w+|
        annegando) ?{FEW}(dentro)?|(vuot|mort|spent|rott|marci)[oa] dentro|(sto|mi sento)
        (affogando|annegando|affondando|spegnendo|svanendo|crollando)
    (niente|nulla|mai|non|tanto) {FEW}(cambia|cambiera|migliora|migliorera|passera|andra meglio|
        cambi|saro felice|passa mai)|non cambia (mai )?(niente|nulla)|{w.NON} (me ne )?(importa|
        frega) (piu )?(niente|nulla|di (vivere|niente|me))|mi da(rebbe)? (lo stesso|uguale)
    (delus|trist|arrabbi|dispiac|piang)\w* {FEW}(svegli\w+|ancora viv[oa]|aver aperto)|ogni
        (mattina|giorno) {REST}(ancora (qui|viv[oa])|svegliat\w|alzarmi|schifo|sveglio)|(morte|
        morire) {SOME}(pace|sollievo|riposo|liberazione|spavent\w+|paura)|riposare (per sempre|in
        pace|davvero|finalmente)|dormire per sempre|non mi dispiacerebbe {FEW}(morire|sparire|
        svegliarmi)|(non|nn) (siate|essere) tristi
    (mondo|vita|tutto|tutti|famiglia|gente|gruppo|loro) {SOME}(gir|continu|ugual|meglio|cambi|
        respir|felic|sollev|tranquill|va avanti)\w* {FEW}senza (di )?me|senza (di
        )?me {SOME}(ugual\w*|gir\w*|meglio|cambi\w*|niente)
    (motiv\w|ragion\w|forza|voglia|senso) {FEW}(per|di) {FEW}(alzarmi|svegliarmi|vivere|continuare|
        uscire dal letto|andare avanti|esistere)|(fingere|finta|fingo|sorridere|
        sorrido) {SOME}(bene|felice|normale|dentro)
    silenzio {FEW}sempre|(spegn|svan|scompar|sfum|consum)\w+ (piano|pian|poco a poco|lentamente|e
        nessuno|dentro)|(sollevat|content|felic|tranquill|meglio)\w* {FEW}se (me ne andassi|morissi|
        sparissi|non ci fossi)|(al )?mio funerale|{w.NON} sono (fatt[oa]|nat[oa]) per (quest\w|
        vivere|il|la)|mia sorella puo (prendersi|avere) la mia camera|(vivere|la vita|esistere) (fa|
        mi fa|pesa) (troppo )?(male)?
    (viv|star|dorm|respir)\w* {FEW}in pace|(magari|vorrei che) {FEW}(si )?(spegness|finiss|
        ferm)\w* {FEW}tutto|(pesa|fatica) {FEW}(anche )?(respirare|esistere|vivere)|se {w.NON} ci
        fossi {SOME}(pace|viv\w+|meglio|felic\w+|litig\w+|problem\w+)
""")
_RISK = patterns(rf"""
    {w.WANT} {FEW}{w.DIE}
    {w.GOING} {FEW}{w.DIE}
    (mi|me) (voglio|vojo|vorrei|devo|dovrei|sto per|volevo) (solo |davvero )?(uccid|ammazz|suicid|
        impicc|spar|butt|toglier|tagli|far male|fare male|fare del male|far fuori)\w*|kms dai|
        {w.NON} (voglio|vojo) piu (vivere|stare al mondo)
    {w.THINK} {SOME}({w.DIE}|suicidi\w+|morte|mi butto|mi ammazzo|la morte)
    (pensier\w+|idee|impuls\w+|tendenze|istint\w+) {FEW}(suicid\w+|di (morte|suicidio|morire|farla)|
        brutti|neri|autolesi\w+|oscuri)
    (prov|tent|cerc|volevo|stavo per)\w* {FEW}(a |di |per )?({w.DIE}|il suicidio|suicid\w+|{w.HURT}|
        farl[ao])|(un|mio|secondo|altro|ultimo|primo) tentativo|(ci|gia) ho (gia )?(provato|
        tentato)|mi hanno (trovat|salvat|fermat)[oa]|(vorrei|magari) {SOME}non mi
        avessero {FEW}(trovat|salvat)[oa]
    (sarebbe|starei|sarei|stare) {FEW}meglio {FEW}mort[oa]|meglio (mort[oa]|morire|crepare)( che)?|
        se (mi|io mi|morissi|morivo) ?(ammazz\w+|uccid\w+|suicid\w+|impicc\w+|butt\w+|
        tolg\w+)? {REST}(pent\w+|dispiac\w+|capir\w+|colpa|forse|piang\w+|scus\w+)
    (coraggio|palle|forza|fegato) {FEW}(di|per) {FEW}({w.DIE}|farl[oa]|saltare|buttarmi)|(unica
        )?(via d ?uscita|soluzione|uscita) {FEW}(e|sia|sarebbe|rest\w) {FEW}(la morte|morire|
        ammazz\w+|il suicid\w+|farla)|(paura|terrore) {FEW}(di me|di quello che (potrei|posso)|di
        cosa potrei|di restare sol[oa]|di farmi)|invidi\w+ {FEW}(i morti|chi e morto|chi non ce)
    # Hurting oneself.
    mi (sono |so |ero )?(ri|ri ?)?(tagli|tagliat|tagliuzz|bruci|bruciat|graffi|graffiat|ferisc|
        ferit|punisc|punit|mord|colpisc|pesto|scortic|incid|autolesion)\w* ?{FEW}(le |la |i |il |le
        |braccia|polsi|gambe|cosce|quando|da quando|apposta|di nuovo|ancora|ieri|ogni|per|stanotte|
        sola|in bagno)?
    mi (sono |so )?(faccio|fatt[oa]|facevo) (del |di nuovo |ancora |anche )?(male|tagli|dei tagli|
        un taglio|un altro taglio)|(a testate|testate|pugni) {FEW}(il|al|contro) {FEW}(muro|porta)|
        (mi )?(prendo a pugni|picchio|sbatto la testa)
    ({w.WANT}|{w.GOING}|bisogno|ricominciat\w+|ricomincio|ricadut\w+|continuo|smettere|voglia|
        ripres\w+|cominciat\w+|iniziat\w+|senza|promesso|prometto|solo|impulso) {FEW}(a |di
        )?{w.HURT}
    {w.HURT} {FEW}(mi (calma|aiuta|rilassa|fa)|e l|di nuovo|ancora|ieri|per|quando|era|e la)
    (nascond|copr|cop|mascher)\w* {REST}({w.SCARS}|braccia|polsi)|{w.SCARS} {FEW}(sulle|sui|sulla|
        nuov\w|fresch\w|sul) (braccia|polsi|gambe|cosce|polso|braccio|coscia)?|(mie|mia|il|i miei)
        (braccia|polsi|gambe|braccio|cosce) {FEW}(piene?|pien[oi]|rovinat\w|segnat\w|sangu\w+|
        distrutt\w|tagliat\w|sono un)
    manich\w+ lungh\w+ {REST}(estate|caldo|perche|gradi|braccia|motivo|giugno|luglio|indovin\w+|
        ved\w+|agosto)|(fino a|finche non) (far\w* )?(sanguin\w+|uscire il sangue|esce il sangue)|
        (vedere|vedo) (il (mio )?)?sangue|(ricadut\w|ricascat\w|ceduto) {FEW}(ieri|ancora|stanotte|
        di nuovo|oggi|lama|lametta)?|(lama|lametta|taglierino|compasso|temperino|rasoio|forbici|
        accendino) {REST}(bracci\w|cosc\w+|pelle|calm\w+|sollievo|polsi|gamb\w)|mi merito (il |
        questo )?(dolore|di soffrire|di morire|di stare male)|merito di (soffrire|morire)|il
        dolore {FEW}(mi calma|e lunic\w+|mi fa sentire|fisico)
    # A look at the means, a search, letters, voices.
    (guard|fiss|vedo|osserv)\w* {SOME}({w.PILLS}|{w.PLACE}|{w.TOOLS}) {REST}(pens\w+|immagin\w+|
        troppo|idee?|paura|butt\w+|lungo|viene|vengono|salt\w+|voglia|ore|tempo|strano)
    (pass|cammin|affacc|avvicin|sto|aspett|attravers)\w* {FEW}{w.PLACE} {REST}(pens\w+|immagin\w+|
        butt\w+|salt\w+|voglia|lasciarmi|cadere)
    ogni volta che {FEW}(treno|metro|tram|camion|ponte|balcone) {REST}(passo avanti|butt\w+|salt\w+|
        pens\w+|fermo)
    (cerc|google|gugl|lett|legg)\w* {REST}(come|modi|metodi|quante?|modo) {REST}(mor|ammazz|uccid|
        suicid|farla finita|dolore|impicc)\w*
    (scritto|scrivo|scrivendo|preparato|scritta) {FEW}(la|una|le|il|delle|mia|i) {FEW}(letter\w|
        bigliett\w) {FEW}(daddio|addio|per|ai|a mia|di|suicid\w+|a mamma)|letter\w d ?addio
    (voce|voci|testa|qualcosa) {SOME}(dice|dicono|urla|ripete|grida|sussurra) {FEW}(di |che |fallo|
        farl\w|buttati|non valgo|uccidi\w+|salta|morire)
    (pens\w+|immagin\w+) {FEW}(a |solo a )?come (farlo|lo farei|farla|sarebbe farl\w)|so (gia |
        esattamente )?come (farlo|lo farei|farei)|(quasi|stavo per|per poco|a un passo
        dal) {FEW}(butt|salt|ammazz|uccid|lanc|farl|impicc)\w*
    letter\w {FEW}(scritt\w|pront\w)|(manca|serve) {FEW}(solo )?(il )?coraggio|paura {FEW}(quello
        che|di cosa|cio che|che) {SOME}(farmi|fare stanotte|fare a me|faccia qualcosa)|(ripreso|
        ricominciato|ripresa|tornat\w) a (farmi|tagliarmi|ferirmi|farlo|graffiarmi)|(gli impulsi|la
        voglia) {FEW}(sono|e|diventa) {FEW}(fort\w|peggio)|lultima volta mi hanno (trovat|salvat)\w
    (bracci\w|polsi|cosce|gambe) {FEW}(distrutt\w|rovinat\w|massacrat\w|devastat\w) {REST}(caldo|
        gradi|felpa|manich\w+|maglia|estate)|{w.NON} (mi )?tolgo {FEW}(felpa|maglia|
        giacca) {REST}(caldo|gradi|bracci\w)?
""")
_IMMINENT = patterns(rf"""
    {w.WHEN} {SOME}{w.DO}
    {w.DO} {FEW}{w.WHEN}
    (quando|se|mentre|domani) {FEW}(legger\w+|leggi|leggete|legge|trover\w+|vedr\w+|vi sveglier\w+|
        sveglier\w+|torner\w+|arriver\w+) {REST}({w.NON} (ci )?(saro|sono)|mort[oa]|andat[oa]|gia|
        troppo tardi|sparit[oa])
    (domani|presto|tra poco|lunedi|da domani|da stasera|ormai) (io )?{w.NON} (ci )?(saro|sono|
        esistero|mi vedrete|mi sveglio|sveglier\w+|mi troverete|posso piu|sento)( piu)?
    (ultim[oa]) (messaggio|msg|notte|sera|giorno|volta|vocale|storia) {FEW}(addio|che (vi|ti|mi|
        vivo|passo)|della mia|viv[oa]|qui|prima|da me|di vita|su questa)|(mio|il|questo e|e il|e la|
        mia|questa e la) (mio |mia )?(ultimo|ultima) (messaggio|msg|notte|sera|giorno|saluto|post|
        vocale)
    # A farewell.
    (addio|ciao per sempre|ciao a tutti|vi saluto) {REST}(perdon\w+|vi voglio bene|sempre|scus\w+|
        mondo crudele|amo|altra vita|dispiace|davvero|raga\w*|grazie di tutto|ce la faccio|bro|
        mamma|nessuno|stanc\w|pace)
    (perdon\w+|scus\w+|mi dispiace|grazie (di|per) tutto|vi voglio bene|ti voglio bene|vi amo|ti
        amo) {REST}(addio|ce la faccio piu|me ne vado|ultim\w|altra vita|per sempre|mi arrendo|ci
        vediamo (lassu|di la)|non ce la|in pace|finita)
    (dire|dirvi|dirti|dato|salutar\w+|salutat\w) {FEW}(addio|per sempre|per lultima volta|un ultima
        volta|tutti per)|ci (vediamo|rivediamo|rivedremo) (lassu|in paradiso|nellaltra vita|
        dallaltra parte|in un ?altra vita)|(in|nella) (un ?altra|prossima|altra) vita
    (prend|occup|pensa|bad|accud|dai da mangiare|tien|cur|lascio|abbracci)\w* {FEW}(cura |del |
        della |al |alla |di |il |la |i )*(mio |mia |miei )?{FEW}(cane|gatt\w|sorell\w+|fratell\w+|
        mamma|famiglia|criceto|account|coniglio|genitori|papa|madre|nonna)\w* {REST}(addio|me|per
        favore|saro|vado|non posso|piu|vi prego|ti prego|per me|te|sempre|stasera)
    (mie|miei|mio|mia|password|tutto) {SOME}(account|skin|cose|vestiti|giochi|libri|chitarra|
        play\w*|roba|password) {REST}(serv\w+|bisogno|dove vado|addio|regal\w+|stasera)|(ho |sto
        )?(regalat|regaland|distribui|dato via|buttato)\w* {FEW}(tutte |tutti )?(le mie|i miei|la
        mia|il mio) (cose|vestiti|giochi|libri|roba|skin)|{w.NON} (mi )?(serv\w+) piu {FEW}(dopo|
        stasera|dove)?
    (di|dite|dica|digli|dille|ditele|dici|diglielo) {FEW}(a |al |alla |ai )?(mia|mio|miei|mamma|
        papa) {REST}(bene|amo|amat\w|colpa|perdon\w*|dispiac\w+|amavo)
    ({w.NON} )(e|era|sara|datevi|sentitevi|fatevene|date) {FEW}(la )?(colpa|colpe)( di nessuno|
         vostra| tua| sua)?|{w.NON} (mi )?(cercat\w+|cercarmi|chiamat\w+|chiamarmi|aspett\w+|
        piang\w+|provate a|provare a|fermarmi|fermatemi|trovat\w+|salvatemi|rispondero)( fermarmi|
         salvarmi| convincermi)?|troppo tardi per me
    # Means at hand, a place, it has begun.
    (preso|ingoiat\w|mandato giu|inghiottit\w|bevut\w|buttato giu|prendo|ingoio|presi|
        prese) {FEW}(tutt\w|un sacco|una scatola|la scatola|\d\d+|troppe|troppi|mezz\w|un intero|un
        mucchio|due scatole|due blister|il flacone|una manciata) ?{FEW}{w.PILLS}?
    ({w.PILLS}|{w.TOOLS}) {FEW}(pront\w|davanti|in mano|accanto|sul (letto|comodino|tavolo)|qui|di
        fianco|vicino|attaccat\w|legat\w|annodat\w|contat\w|in tasca)|(ho|tengo|mi sono procurat\w|
        ho comprato|ho rubato|messo da parte|nascosto|raccolto|trovato) {FEW}({w.PILLS}|
        {w.TOOLS}) {FEW}(pront\w|stasera|davanti|per (farla|stasera|stanotte|domani)|abbastanza|
        bastano|mano|qui|tasca|letto|cassetto|suffic\w+)
    (sono|so|sto|vado|salgo|salit[oa]|sedut[oa]|in piedi|arrivat[oa]|andando|davanti|sn) {FEW}(sul|
        sulla|sui|al|alla|sopra|verso|in|ai|sulle|sull|dal) {FEW}{w.PLACE} {REST}(butt\w+|salt\w+|
        paura|vento|addio|chiam\w+|treno|perdon\w+|scus\w+|freddo|cercat\w+|coraggio|saluto|giu|tra
        poco|ora|aspetto|venite|basta|bene)
    (sono|sto|sedut[oa]|in piedi|sn) {FEW}(sul|sui|sulle|sulla|sull) (ponte|tetto|binari\w*|rotaie|
        cornicione|parapetto|cavalcavia|ringhiera|davanzale|viadotto|orlo|bordo)|sto per (buttarmi|
        saltare|lanciarmi|farlo|tagliarmi|impiccarmi|prendere tutt\w)|(adesso|ora) (mi butto|salto|
        lo faccio)
    (ho|e|abbiamo|gia) {FEW}(deciso|decis[oa]|organizzat\w|pianificat\w|programmat\w|scelto|
        fissat\w|preparat\w) {FEW}(il giorno|la data|tutto|quando|come|il piano|dove|bene|dopo|
        sabato|domani|stasera|ormai|lo faccio|finita)|tutto (e )?(pronto|deciso|organizzato|
        preparato|programmato)|ho (un piano|una data|il piano)|e deciso( \w+)?
    (stavolta|questa volta|sta volta) {FEW}(non|nn|lo|sul serio|davvero|ho|la|ci riesco|va|
        funziona\w*|faccio|sbaglio)|(finalmente) (trovo pace|avro pace|potro riposare|riposo|smetto|
        finisce|staro bene|in pace)|(sto|mi sto) (sanguinando|dissanguando|addormentando per
        sempre)|(lettera|biglietto) {FEW}(sul (letto|tavolo|comodino|cuscino)|e pront\w|e scritt\w|
        in camera)|(manca|mancano) (poco|pochi \w+|un ?ora) {FEW}(e|poi) {FEW}(finit\w|finisc\w+|
        tutto|basta|pace)
    (quando) {FEW}(svegli\w+|alz\w+|torn\w+|saprete|lo saprai) {REST}(finit\w|tardi|mort\w|andat\w|
        saro|fatta)
    (preso|ingoiat\w|mandato giu|prese) {FEW}(due|tre|un|una|\d+|tutt\w) {FEW}(blister|scatol\w|
        flacon\w|boccett\w) ?{REST}(sonno|gira|paura|scus\w+|freddo|addorment\w+)?
    (domani|tra poco|presto) {SOME}{w.NON} (soffriro|sentiro|faro|piangero|avro)( piu)?( male)?|
        (stasera|stanotte|presto|domani|oggi) {FEW}(raggiungo|raggiungero|vado (da|con|a
        trovare)) {FEW}(mio |mia |il |la )?(nonn\w|mamma|papa|padre|madre|fratello|sorella|angeli)
    (regalat\w|dato|dati|vendut\w|lasciat\w) {FEW}(i miei|le mie|la mia|il
        mio) {FEW}\w+ {REST}{w.NON} (mi |ne )*(serv|avro|ho)\w*( piu)?|(ancora )?\d+ minuti
        e {FEW}(finit|finisc)\w*|ultimo giorno (da )?viv[oa]
    (oggi|stasera|stanotte|domani|adesso) {FEW}(finisce|si chiude) tutto{TAIL}(voluto bene|addio|
        perdon\w+|scus\w+|grazie)|(lama|lametta|taglierino|coltello|corda|pistola) {FEW}in
        mano{TAIL}
""")
_ENCOURAGE = patterns(rf"""
    {w.YOU}
    (dovresti|dovreste|devi|potresti|puoi|fai prima a|faresti meglio a|perche non vai a|vai a|cosa
        aspetti a|che aspetti a|meriti di|meriteresti di|hai mai pensato di|prova
        a) {FEW}{w.YOU_DIE}
    (perche|xke|xche|quando|e se|come mai|ma) {FEW}({w.NON} )?(ti|vi) (ammazz|uccid|suicid|impicc|
        butt|spar|tagli|lev|togl|ammaz)\w+
    (spero|vorrei|mi auguro|prego) (che )?(tu |ti |t )+(muoi\w+|crep\w+|ammazz\w+|suicid\w+|
        uccid\w+|investa\w*|spar\w+|tagli|mori\w+)|(spero|vorrei) (che )?(muori|muoia|crepi|
        crepassi|morissi)
    (buttati|lanciati|gettati|salta|saltate|buttat) {FEW}(dal|dalla|giu|sotto|da|dai|di sotto|su|
        che|cosi|ponte|codardo|pecora|dai dai)
    (bevi|ingoia|prendi|manda giu|ingoiati|beviti|prenditi) {FEW}({w.PILLS}|veleno|acido)
    (mondo|tutti|famiglia|genitori|classe|scuola|gente|madre|server|gruppo|casa|
        terra) {SOME}(meglio|migliore|felic\w+|tranquill\w+|sollev\w+|bene|pace|
        legger\w+) {FEW}(senza (di )?te|se (tu|ti|mor|spar|{w.NON}))|senza (di )?te {SOME}(meglio|
        felic\w+|tranquill\w+|pace|respir\w+)
    nessuno {FEW}(ti |sentir\w+ la tua |piang\w+ per te|si accorg\w+)(mancanza|piang\w+|rimpiang\w+|
        vuole|vorra|cerca|sopporta|cercher\w+)?{TAIL}
    (se (muori|morissi|crepi|ti (ammazzi|uccidi|suicidi|butti)|sparisci)|la tua morte|il tuo
        funerale) {REST}(nessuno|felic\w+|festa|meglio|favore|contenti|manch\w+|piang\w+|importa|
        frega)
    (se ti|se vi) (ammazz|impicc|uccid|suicid|butt|spar)\w+ {FEW}(fai|fate|faresti|nessuno|meglio|
        ci|tutti)\w*|va a muri ammazza\w+|(fai|fa|facci|faresti|faccelo|fate|facce|fammi) {FEW}(un
        )?(favore|piacere|regalo) {FEW}(a tutti|al mondo|all ?umanita|e (muori|ammazz\w+|spar\w+|
        crepa|butt\w+|lev\w+|suicid\w+)|ammazz\w+|sparisci|tua)|(non )?frega a nessuno di te|
        (rimedia|finiscila|falla finita)
    (fallo|falla) {FEW}(finita|e basta|davvero|dai|codardo|vigliacco|ora|subito|in diretta|se (hai|
        sei)|bene|questa volta|cosi|una buona volta|invece|pure)
    ({w.NON} hai|hai|se hai|vediamo se hai|fai vedere se hai|ti manca|{w.NON} ce l ?hai) {FEW}(il |
        le |i )?(coraggio|palle|fegato|attributi) ?{FEW}(di|per)? ?{FEW}(tagli|ammazz|salt|butt|
        farl|uccid|suicid|fall)?\w*
    nel gruppo {SOME}(taglio|tagli|ferita) {REST}(manchi|sei fuori)|(scommett\w+|ti sfido|sfido|
        vediamo|fai vedere|dimostra) {FEW}(che |non |a |se |di )*{FEW}({w.YOU_DIE}|ti (tagli|
        ammazzi|butti|uccidi|bruci)|salti|il coraggio|farlo|lo fai)|dici sempre che ti (uccidi|
        ammazzi|butti)
    tagliati {FEW}(piu|le|per|in|un|bene|e)|(piu (a fondo|in profondita|profondo)) {FEW}(la
        prossima|prossima)|(la prossima volta) {FEW}(fallo bene|taglia|riesci|non sbagliare|vai)|
        (riprova|ritenta)|(peccato) {FEW}(non|nn) {FEW}(mort[oa]|riuscit[oa]|crepat[oa]|finit\w)|
        dovevi (riuscirci|morire|restarci|crepare)
    # Challenges, and pacts.
    (sfida|challenge|prova|livello|missione|gioco|gruppo|regola|step|giorno) {REST}(tagli\w+|fatti
        (del )?male|far(ti|si) (del )?male|bruci\w+|feri\w+|graffi\w+|sanguin\w+|soffoc\w+|lama|
        lametta|incid\w+|autolesion\w+|salta\w*)
    (se (mi ami|ci tieni|mi vuoi bene)|promess\w|promett\w+|giura\w*|io e te|tu e io|noi due|tutti
        e due|prima (tu|io)) {SOME}(insieme|moriamo|ammazziamo|con me|da sol[oa]|poi (io|tu)|lo fai|
        uccidiamo|buttiamo|tocca a te|stesso momento|nn lo fai|non lo fai|seguo|facciamo)
    (moriamo|morire|ammazziamoci|uccidiamoci|suicidiamoci|ci ammazziamo|ci uccidiamo|facciamola
        finita|facciamolo|buttiamoci|saltiamo|farla finita|ce ne andiamo|la facciamo
        finita) {FEW}(insieme|tutti e due|con me|stesso momento|mano nella mano|in due|noi due)|
        (insieme|con me) {FEW}(moriamo|ci ammazziamo|la facciamo finita|saltiamo|ci buttiamo)
    patto (suicida|di suicidio|di morte|di sangue)|(al posto tuo|fossi in te|se fossi te|se ero te|
        io al tuo posto) {FEW}(mi |sarei |avrei |me )?{FEW}(ammazz|uccid|suicid|impicc|spar|butt|
        gia)\w*|(ti )?meriti (di )?(morire|crepare|la morte|di soffrire)|(disinstalla|
        chiudi) {FEW}(la )?vita|{w.NON} (puoi|ti puoi) (tirarti indietro|piu tirarti|ritirarti)
    (finiscila|falla finita|chiudila|allora ammazz\w+) {REST}(piang\w+|lament\w+|smett\w+|basta|
        volta)?|nessuno {FEW}(piang|sentir|accorg|not|rimpiang|manch)\w* {REST}(se ti (butt|ammazz|
        uccid|tagli|suicid|impicc)\w*|se (muori|sparisci|crepi|salti))
    (tutti|tutte|nel gruppo|gli altri) {SOME}(fatto|tagliat\w|fatt\w) {REST}(manchi (solo )?tu|sei
        fuori|tocca a te|tuo turno)
    (prendi|trova|trovati|compra|comprati|usa) {FEW}(una )?(corda|pistola) {REST}(pace|collo|e|
        dai)?|(tocca a te|tuo turno) {REST}(promess|giurat|promett|pres|tagliat)\w*|
        io {FEW}gia {FEW}(pres\w|fatt\w|tagliat\w) {REST}(tocca a te|adesso tu|ora tu)
""")
_METHOD = patterns(rf"""
    (quant\w|\d+) (di )?({w.PILLS}|mg|grammi|milligrammi) {REST}(mor|uccid|ammazz|suicid|letal|
        sveglia|overdose|crep)\w*
    (dose|quantita) (letale|mortale)|patto (suicida|di suicidio|di morte)|balena blu|blue whale|
        (sfida|challenge|gioco) (del|della|dei) (soffocamento|taglio|lametta|cicatric\w+|tagli|
        svenimento)
    (modo|metodo|maniera|modi|metodi) {FEW}(rapid|veloc|sicur|indolor|facil|senza dolore|
        efficac)\w* {FEW}(mor|uccid|ammazz|suicid)\w*|(morire|uccidersi|ammazzarsi|suicidarsi|
        ammazzarmi) (\w+ )?senza (dolore|soffrire|sentire|male)
""")
_THREAT = patterns(rf"""
    (vi |li |le )?(ammazzo|uccido|sparo|ammazzero|uccidero|faccio fuori|accoltello|brucio|faccio
        saltare|do fuoco|sparero|faro saltare) {FEW}(a )?(tutti|tutte|tutta la classe|la {w.SCHOOL}|
        {w.SCHOOL}|i prof\w*|uno per uno)
    (port|vengo|entro)\w* {FEW}(pistola|coltello|fucile|bomba|machete|arma|mazza|
        kalashnikov) {FEW}{w.SCHOOL}
    (strage|sparatoria|bomba|massacro) {REST}{w.SCHOOL} {REST}(faccio|faro|domani|{w.DAY}|
        preparat\w+)
    (domani|{w.DAY}) {SOME}(morite tutti|muoiono tutti|vi ammazzo tutti|ammazzo tutti|nessuno esce
        viv\w|faccio una strage|morirete tutti)
""")

PHRASES = Phrases(
    language="it",
    told={
        "concern": _CONCERN + frames.CONCERN,
        "risk": _RISK + frames.RISK,
        "imminent": _IMMINENT + frames.IMMINENT,
        "encouragement": _ENCOURAGE + frames.ENCOURAGE,
        "method": _METHOD,
        "threat": _THREAT,
    },
    excuses=EXCUSES + frames.EXCUSES,
    unless=frames.UNLESS,
)
