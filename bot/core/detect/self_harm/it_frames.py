"""Italian: frames that many words fill, and what is everyday where they stand."""

from bot.core.detect.self_harm import it_words as w
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_NON = r"(non|nn|n|mai|piu)"
_PER = r"(per|x|pe)"

CONCERN = patterns(rf"""
    (la )?mia vita {FEW}(e|è) {FEW}(un |uno )?(errore|sbaglio|schifo|inferno|peso)
    (sto |sono )?(solo )?(occup|sprec|rub)\w+ {FEW}(spazio|ossigeno|aria|posto|tempo)
    (vorrei|voglio|aspetto|spero) {FEW}(che |di )?(solo )?(tutto|premere pausa|finisse|si speg\w+|
        smett\w+|andare via da
        tutto|non ripartire)
    mi tiene {FEW}(qui|viv\w|in vita) {FEW}(solo|soltanto|il|la)|(sono|vivo|resto) {FEW}(qui|
        viv\w) solo {_PER}
    se {_NON} {FEW}(torno|mi svegli\w+|ci fossi|ci sono|esist\w+|torn\w+) {REST}(nota\w*|accorg\w+|
        giorni|tragedia|felic\w+|
        sereni?a?|meglio|nessuno|tanto)
    (attravers|guid)\w+ {SOME}senza guardare|(respiro|sopravvivo|vegeto|esisto) {FEW}(e basta|
        soltanto|da)
    {_NON} la chiamerei vita|(io )?(affondo|sprofondo|sparisco|annego) {FEW}(zitt\w|piano|da sol\w|
        in silenzio)
    (ho smesso|smesso) di {FEW}(fare progetti|sperare|cercar\w+|lottare|credere|sognare)
    {_NON} (arriver\w+|arrivo|arrivero) {FEW}(mai )?(a|ai|alla) {FEW}(trent|vent|\d+|domani|anni|
        fine)\w*
    (mondo|gente|vita|tutti) {REST}(gira|avanti|bene|meglio|sollevat\w|lo stesso) {REST}senza (di
        me|me|la sottoscritta|
        il sottoscritto)
    (la gente|tutti|loro) (sarebbe|sarebbero) {FEW}sollevat\w
    (quanto (tempo )?|chi ) ?{FEW}(dimentic\w+|mancher\w+|accorg\w+) ?{FEW}(di me|mi)?
    (sono|sn|so) {FEW}(inutile|un fantasma|invisibile|di troppo|rott\w|un peso|il problema|un
        errore|una candela|il peso)
    (il )?problema (sono|so) io|tolt[oa] me|mi sento {FEW}(come )?(una|un) (candela|fantasma|
        guscio|ombra|peso)
    {_NON} (spero|credo|aspetto|voglio|desidero) {FEW}(piu )?{FEW}(niente|nulla|domani)|domani
        [?,] {_NON} ci credo
    (vivere|esistere|svegliarmi|respirare) {FEW}(mi )?(e |è )?(pesa|fatica|faticoso|stanca|troppo|
        costa|fa male)
    (finito|finite) {FEW}(le )?(lacrime|forze|energie)|ho finito tutto|(mi aggrappo|resisto)
        {REST}(a cosa|perche|piu)
    {_NON} (merito|valgo) {FEW}(il posto|di vivere|niente|nulla|l)|{FEW}{_PER} me (e|è)
        (troppo )?tardi
    (che|cosa) cambia {FEW}se ci (sono|fossi)|se {FEW}ci sono o no|{_NON} {FEW}(importa|interessa)
        {FEW}se {FEW}(ci sono|
        vivo|muoio|mi sveglio)
    tunnel {SOME}(luce|uscita)|(io )?da nessuna parte|{_NON} vale la pena (vivere|esistere|
        continuare)
    (potrei|posso) {FEW}(manc|spari)\w+ {REST}(nessuno|chieder\w+)|(colpa mia) {REST}(esist\w+|
        nat\w)
    {_NON} tornare {FEW}da nessuno|ogni compleanno|{_NON} dovevo (arrivarci|nascere|esserci)
    (vita|felicita|futuro) {FEW}(e|è) {_PER} (gli )?altri|vivere {_PER} dare fastidio
    (chissa|nessuno|chi) {FEW}(se )?{FEW}(qualcuno )?piang\w+
""")
RISK = patterns(rf"""
    mi (sono|so) {FEW}(fatt\w|rifatt\w|tagliat\w|ferit\w|pres\w|bruciat\w) {FEW}(di nuovo )?(del
        male|a pugni|a botte|apposta|
        le braccia|i polsi|le cosce)
    (farmi|faccio|fare|rifarmi|ferirmi) {FEW}(del )?(male|qualcosa) {FEW}(e|è|o|parl|di nuovo|mi|l|
        da sol\w|stasera)?{TAIL}
    (unica|sola) cosa che {SOME}(male|tagliarmi|dolore|ferirmi|controllo|calma)
    (ho )?ricominciato {FEW}(con|a) {FEW}(autolesion\w+|tagli\w+|farmi|lautolesion\w+|l)
    (voce|voci|testa|mente) {REST}(dice|dicono|ripete|ordina|urla|sussurra) {REST}(ammazz\w+|
        uccid\w+|muori|butta\w*|fallo)
    se {FEW}avessi {FEW}(il )?coraggio {REST}(mort\w|finit\w|gia|fatto)
    (ho|dei|i) {FEW}(segni|tagli|lividi|cicatrici) {REST}{_NON} {FEW}(voglio|ved\w+|far vedere)|
        cicatrici {_NON}
        {FEW}(sono|sn) {FEW}(del|d) {FEW}gatto|(vecchie )?cicatrici {REST}altre
    morire (sarebbe|e|è) {FEW}(piu |meglio )(facile|semplice|che)|(come sarebbe|voler|vgl|vogl|
        vojo) morire
    (impulso|tentazione|urge|voglia|istinto)\w* {FEW}(e |è )?(di |e )?{FEW}(farmi|forte|
        fortissim\w|tagliar\w+|ferir\w+)
    (giorni|mesi|settimane) {FEW}(pulit\w|senza) {REST}(buttato|ricadut\w|perso|zero|fallit\w|
        rovinat\w)
    (motivo|ragione) {_PER} {_NON} (uccider|ammazzar|farmi|mor)\w*|pericolos\w {_PER} me
    se mi (uccid|ammazz|butt)\w+|(normale|sempre|ogni) {SOME}(ammazzar|uccider|mor)\w+
    (in alto|ponte|balcone|finestra) {REST}(pensieri|spaventan\w|idee)|desider\w+ (la morte|di
        morire|morire)
    (sono|sn) suicida|prima o poi mi (ammazzo|uccido|butto)|raggiungere {FEW}(nonn\w|mamma|papa|
        lui|lei) {FEW}(lassu|in
        cielo|la su|dove)
    (cavolata|sciocchezza|cazzata|pazzia|stupidaggine) {FEW}su di me|{_NON} far vedere le braccia
    {_NON} (toccarmi|tagliarmi) {REST}(mentito|promess\w)|{FEW}(promesso|promess\w) {REST}pelle
    (mi viene|viene) {FEW}(da |voglia di )(farla finita|tagli\w+|uccid\w+)|(scappare|sparire) o
        morire
    {_NON} posso stare {FEW}sol\w {REST}(faccio|mi)|(le )?braccia {FEW}parlano
""")
IMMINENT = patterns(rf"""
    (ho )?(scritto|finito|lasciato|registrato|fatto|spedit\w) {FEW}(una |un |il |la |
        vi )?(letter\w|bigliett\w|video|
        messaggi\w) {REST}(cassetto|ognuno|ore|saprete|cuscino|letto|addio|tutti|indietro|quando|
        mamma)
    (la )?lettera {FEW}(spedita|sul|nel)|{_NON} si torna indietro
    {_NON} (arrivo|arrivero|passo) {FEW}(a|al|alla|fino) {FEW}(weekend|domani|{w.DAY}|natale|fine|
        stanotte)
    (il )?piano {FEW}(in testa|pronto|minuti|deciso|fatto)|(conto|conta) fino a (cento|dieci|\d+)
    ultim[oa] (volta|tramonto|notte|giorno|messaggio|abbraccio|alba|sera|cena|foto) {FEW}(prima di
        andar\w+|{_PER} me|addio|
        della mia vita|viv\w|che mi)
    (e|è) {_PER} (stanotte|stasera|domani|oggi)|{_NON} ci (rivedremo|vedremo) {FEW}(piu|mai)|
        {_NON} mi (rivedr|vedr)\w+
        {FEW}(piu|mai)
    (ho )?salutato {FEW}tutti {REST}(basta|ultim\w|poi)|{FEW}(tutto )?quello che (mi )?serve
        {REST}(accanto|qui|conto)
    (banco|posto|letto|sedia) {FEW}(sara|restera) {FEW}vuot\w|{_NON} tenetemi il posto|mai
        piu{TAIL}grazie
    (sn|sono|sto) {FEW}sul posto|(aspetto|a) {FEW}mezzanotte e poi|poi {FEW}{_NON} ci (sono|saro)
        piu
    ultimi {FEW}(\d+|dieci|cinque|minuti) {FEW}(minuti|ore)? ?{FEW}(li )?(passo|scriv\w+|con)
    (due|tre|\d+|altri|meno) {FEW}(giorni|ore|minuti) e {FEW}({_NON} sent\w+|poi la finisco|la
        finisco|basta|finit\w)
    ricordatemi|ricordati di me|(ti|vi) (affido|lascio|lego) {FEW}(i miei|il mio|la mia|le mie)
    (domani|dopodomani|presto|lunedi) {FEW}(io )?{_NON} (esisto|esistero|respiro|soffro) {FEW}piu
    (me ne |mi )?(saro|sara) {FEW}(andat\w|mort\w)|ok (e|è) ora {REST}addio|(momento|ora) di
        andarmene
    {_PER} sempre {REST}addio|parlerete di me|(quando|dopo che) {FEW}(saprete|lo saprete|avrete
        saputo)
    (la )?casa {FEW}(e |è )?(finalmente )?vuota {REST}(momento|ora|andar\w+|lo faccio)|poi la
        finisco
""")
ENCOURAGE = patterns(rf"""
    fatti {FEW}(del )?(male|sanguinare|fuori)|buttati {FEW}(ahah|lol|dai|nessuno|giu|di sotto)\w*|
        (smettila|smetti) {FEW}di
        parlarne {FEW}fallo
    (mondo|tutti|classe|famiglia) {REST}(pulito|meglio|bene|felic\w+) {FEW}senza (di )?te|{_NON}
        sei {FEW}(capace|in grado)
        {FEW}(manco |nemmeno )?(di |d)?(ammazz|uccid)\w+
    fallo {FEW}in (live|diretta)|(24|\d+) ore {_PER} {REST}(mezzo|ammazz|uccid|spari)\w*|
        toglier?ti di mezzo
    (al )?tuo funerale|quando crepi|ancora viv\w {REST}(peccato|risolvi|schifo)|{_NON} (e|è) grave
        farsi male|rifallo
    (i )?rifiuti si buttano|vota {_PER} {FEW}(farlo|farla|far) {FEW}(ammazz|uccid|mor|crep)\w+
    se vuoi morire {FEW}(fallo|muori|vai)|(vai a )?raggiung\w+ (tuo|tua) \w+ {FEW}(al cimitero|all
        inferno|sotto terra|lassu)
    {_PER} (entrare|restare|stare) {FEW}nel gruppo {REST}(segno|tagli|sangu|bruc)\w*
    sparisci {FEW}(dalla|da) {FEW}(faccia|terra|mondo|vita)|unaliveati|(aspetta|aspettano|sper\w+)
        {FEW}(solo )?che ti (suicid|
        ammazz|uccid)\w+
    piccolo sforzo e sei mort\w|(brutt\w|grass\w|scem\w) come sei {REST}(uccid|ammazz|butt)\w+
    (perche|xke|xche) {FEW}respiri {FEW}ancora|respiri ancora|fossi in te {REST}(finita|ammazz|
        uccid|butt|finir)\w*
    (almeno )?stavolta {FEW}(riesci|muori|fallisci)|(vatti|vai) (ad |a )?(ammazzare|uccidere|
        impiccare|buttare)
    cancellati dalla vita|{FEW}se sei dei nostri {REST}(tagli|sangu)\w*
""")
EXCUSES = patterns(rf"""
    (fatt[oa]|farsi|fare) {FEW}male {FEW}(alla|al|ai|allo|in|ma niente|cadendo|
        giocando) ?{FEW}(caviglia|ginocchio|schiena|piede|
        bici|dito|niente di che|allenamento)?
    (in bici|caduta|cadut\w) {REST}male|{FEW}ho di nuovo voglia di vivere|(meglio )?morire che
        {FEW}(rimangiare|mangiare|
        studiare|mensa)
    un anno fa (nn|non) volevo{TAIL}|(in seconda|in terza|alle medie) avevo pensieri{TAIL}|una in
        classe mia{TAIL}
    ultimo giorno (in|di) {FEW}(scuola|stage|lavoro)|che fatica esistere di lunedi
""")
_EVERYDAY = patterns(r"""
    (mate|latino|media|voglio il letto|lunedi mattina|festa|fratelli|milano|roma|pallavolo|squadra|
        cucina|pasta|ripetizioni|piatti|
        milan|juve|inter|tema|mensa|pizza|ananas|serie|wifi|palestra|dieta|terapia|patente)
""")
_JOURNEY = patterns(r"""
    (server|giga|ortodontista|dentista|pizza|lasciamo|basket|aereo|capelli|vacanze|gita|treno per|
        stage|pensione|palestra|
        mi mancherete|nuoto|danza|trasloco|licenzio)
""")
_HEARD = patterns(rf"""
    se (io )?avessi (il )?coraggio
    (voce|voci|testa|mente)\w* {REST}(dice|dicono|ripete|ordina|urla|sussurra)
    (boss|base|zombie|inventario|piattaforma|round|parlarle|in sto gioco|piscina|acqua|zanzara)
""")
UNLESS = {
    "risk": patterns("(pensione|prof che)"),
    "concern": _EVERYDAY,
    "imminent": _JOURNEY,
    "encouragement": _HEARD,
}
