"""Italian: what takes a telling back: quotations, songs, games, idioms, recovery."""

from bot.core.detect.self_harm import it_words as w
from bot.core.detect.self_harm.pieces import (
    FEW,
    HEAD,
    LAUGH,
    QUOTED,
    REST,
    SOME,
    SUNG,
    TAIL,
    patterns,
)

EXCUSES = patterns(rf"""
    {QUOTED}
    nessuno {REST}alla festa{TAIL}
    tagli\w+ {FEW}(con|aprendo) {FEW}(scatoletta|tonno|lattina|carta|foglio|vetro|latta)
    lo (faccio|faro) {FEW}\w+(are|ere|ire)
    {HEAD}(tagli|segni|cicatrici|ferite) (sul|sulle|sui) {FEW}(della|del|di) (mi|una?|
        l)\w* {FEW}(compagn|amic|cugin|sorell|fratell)\w+{TAIL}
    ultimo giorno (di|al|del) {FEW}(campo|scuola|vacanz\w+|lavoro|mare|stage|gita|corso){TAIL}
    {SUNG}
    (canzon\w+|testo|ritornello|strof\w+|cant(a|are|ando|o|ava)|verso|film|serie|libro|romanzo|
        capitolo|manga|anime|document\w+|notizi\w+|tg|telegiornale|giornale|poesia|tema|episodio|ep|
        puntata|finale|opera|spettacolo|articolo|storia|verifica|quella che fa|come si chiama|
        pezzo){TAIL}
    {HEAD}(la canzone|il film|la serie|il ritornello|il libro|telegiornale|il testo){TAIL}
    # Said by others, to object: rules, reports.
    (dic|dett|dire|dit|scriv|scritt|augur|mand|comment|url|istig|incit|insult|smett|piant|viet|
        bast)\w* {REST}({w.YOU}|kys|di (ammazzarsi|uccidersi|suicidarsi|morire)|mondo sta
        meglio){TAIL}
    ({w.YOU}|kys) {REST}(non (e|si|fa)|e (reato|bullismo|istigazione)|qualcuno|a uno|ban\w*|
        segnal\w+|schifo|scherzo|in chat|denunc\w+|fa schifo|fa ridere)
    # Cared for or mourned.
    {w.OTHER} {REST}((si|s|se) (e |sia |sta |vuole |voleva )?(ammazz|uccis|uccid|suicid|tagli|butt|
        impicc|tolt|togl|chiud|fatt|fa|spar|lanci)\w*|(ammazzar|uccider|suicidar|tagliar|toglier|
        farsi|buttar)s\w+|togliersi|ammazzarsi|suicidarsi|vuole|voleva|ha (tentato|provato|detto|
        scritto|cercato)|mort[oa]|e morto|e morta|dice|minaccia|braccia|braccio|scrive|mi scrive|
        parla|farla|pensa|sta male){TAIL}
    (preoccup\w+|aiut(are|o) (un|mi|qualc|l)|ho paura per|in ansia per|stare vicino){TAIL}
    (funerale|riposa in pace|rip|lutto|scompars[oa]|mancat[oa]|lapide) (di|nonn\w|zi\w|mi\w|in|e|
        ieri|domani|oggi|la|il){TAIL}|(e|sono) mort[oaei] (mi|il|la|i|mio|mia|ieri|un|lo|di|in|per|
        nonn|stanotte|oggi){TAIL}|(mi )?manchi (tanto )?(nonn|zi|mamma|papa|ogni|amic)\w*{TAIL}
    # Over, and told as such.
    (e|da|sono|sn|fa|sn|\d+|un|due|tre|oggi|finalmente) {SOME}(senza|che non|che nn|
        pulit[oa]) {FEW}(mi )?({w.HURT}|tagli\w*|autolesi\w+|faccio male|pens\w+|ricad\w+|farmi|
        penso){TAIL}
    (prima|anno scorso|anni fa|mesi fa|anno fa|quando avevo|volevo|ho (passato|pensato|provato|
        tentato)|a \d+ anni|una volta|ero|sopravvissut[oa]|pensavo|stavo|in passato|
        finita) {HEAD}((sto|sono|va|mi sento|vivo) {FEW}(meglio|bene|felice|viv[oa]|guarit[oa])|
        grazie a|terapia|per fortuna|superat[oa]|ne sono uscit[oa]|li ho piu|se ne esce|
        orgoglios[oa]|contenta? di essere|voglia di vivere|psico\w+ (mi )?(ha )?(aiut|
        salv)\w+){TAIL}
    {w.NON} (voglio|penso|mi|ho) (piu |mai )+({w.DIE}|a (morire|farl\w|uccid\w+|ammazz\w+)|al
        suicidio|{w.HURT}|taglio|odio|faccio (del )?male|pensieri)|ho smesso (di|
        con) {FEW}({w.HURT}|tagli\w*|lautolesionismo|odiarmi)
    # To die of laughter, to kill for a pizza, the game's deaths, fed up with maths.
    (muoio|morire|mor[tiae]\w*|morendo|ammazz\w+|uccid\w+|crep\w+|schiatt\w+) {FEW}(di|d|dal|dalla|
        dalle|dallo|per|del) {FEW}({w.FUN}|una?|il|la|quell\w|quest\w|tuo)
    (questo|questa|sto|sta|caldo|compiti|prof\w*|verifica|mi|mamma) (\w+ ){{0,3}}(mi )?(uccide|
        ammazza|uccidera|ammazzera|sta uccidendo|ammazzano|uccidono|fa morire|fai morire|fanno
        morire)|uccidetemi|sparatemi|uccidimi|ammazzatemi|ammazza (che|quanto|oh|o|se|il|la|i|le|
        sto|sta)
    (muoi|mori|mort|ammazz|ucci|butt|spar|impicc|suicid|spari|scompar|crep|salt|lanci|
        fini)\w* {REST}{LAUGH}|{LAUGH} {REST}(muoi|mori|mort|ammazz|ucci|butt|spar|suicid)\w*
    {w.GAME} {REST}(muoi|mor|ammazz|ucci|butt|suicid|salt|fini|ce la|senso|tagli|vita|addio|stasera|
        stanotte|sera)\w*
    (muoi|mor|ammazz|ucci|butt|suicid|salt|fini|tagli|addio|stasera|stanotte|prendi|spar|tett|
        pont)\w* {REST}{w.GAME}
    ((non|nn) (ce la faccio|reggo|sopporto|voglio|riesco|posso)|stanc[oa]|stuf[oa]|senso|voglia|
        motivo) (piu )?((con|di|del|della|dei|delle|a|al|alla|il|la|lo|le|i|gli|quest\w|sto|sta|st|
        mi[oaei]\w*|in|andare|fare|per|l|dello|tutti|tutto|da|vedere|stare|questo) )*{w.TRIFLE}
    {HEAD}(davanti a tutti|figura di|che figura|dalla vergogna|di vergogna|sotterrarmi|
        seppellirmi){TAIL}
    # Cuts and falls that are none.
    tagli\w* {FEW}(i|il|le|la|un|l|una|col|con|erba|mi|corto) {FEW}(capelli|frangia|ciuffo|dito|
        dita|unghi\w+|punte|barba|testa al toro|corto|erba|carta|prato|ponti|frangetta|basette|pane|
        labbro|mano|classe|traguardo)|(tagli|bruci|feri|fatt)\w* {FEW}(affett\w+|cucin\w+|rad\w+|
        pelan\w+|sbucci\w+|carta|foglio|coltello|vetro|piastra|forno|padella|bici|motorino|calcetto|
        allenament\w+|calcio|caden\w+|cipoll\w+|pomodor\w+|verdur\w+|ceretta)
    taglio (di capelli|sul|dei capelli|al|corto|netto) ?(ginocchio|dito|mano|capelli|labbro)?|(butt|
        salt|lanci|tuff|gett)\w* {FEW}(piscina|acqua|mare|letto|divano|paracadute|corda|bungee|lago|
        spazzatura|foto|mischia|scuola|studio|pasta|sul letto|a pesce|nel vuoto con|la pasta|un
        occhio|la spugna|fila|balzo)
    (gatt\w|cane|zanzare|coniglio|rovi) [^.|]{{0,60}}(graffi\w*|bracci\w|segni|sangu\w+)|questione
        di vita|vita o morte|mort[oa] di \w+|noia mortale|morto un papa|uomo morto|a costo di
        morire|da morire
    (prevenzione|giornata|telefono amico|incontro|campagna|numero verde|sensibilizz\w+|associazione|
        assemblea) {SOME}(suicid\w*|autolesion\w+|bullismo){TAIL}
""")
