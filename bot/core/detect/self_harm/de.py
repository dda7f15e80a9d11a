"""German, with and without umlauts, also as it is typed in a hurry (`hab`, `kb`, `jz`)."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm import de_words as w
from bot.core.detect.self_harm.de_excuses import EXCUSES, UNLESS
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, patterns

_CONCERN = patterns(rf"""
    # To sleep for ever, to be gone, never to have been.
    ({w.WOULD}|hoffe?|hoffentlich|wa(e)?re?|einschlafen|einschlafe|schlafen|gerne?|bete|bitte)
        {SOME}{w.NEVER} (mehr |wieder )?(aufwachen?|aufwach|auf|aufzuwachen|wach werden)
    (froh|egal|recht|schon|schoen|erleichtert) {FEW}wenn ich {FEW}nicht (mehr )?aufwach\w*
    {w.I_WANT} {FEW}(von (der|dieser) (welt|erde)|fu(e)?r immer) {FEW}(verschwinden|weg|schlafen)
    {w.I_WANT} {FEW}(einfach nur|nur noch|einfach) (weg sein|verschwinden) [.,?]
    (will|mo(e)?chte?|wu(e)?rde?) mich {FEW}(auflosen|aufloesen) {FEW}(fu(e)?r immer|und weg)
    (kann man|konnte ich) (sich|mich) einfach (auflosen|aufloesen|loschen|loeschen)
    (ich|wu(e)?nschte?|(hatte|haette|wa(e)?re?) (ich|man mich)) {SOME}(nie|niemals|nicht) (auf
        die welt gekommen|geboren|existiert|gezeugt)
    (warum|wieso|wozu|weshalb|wofu(e)?r) (wurde|bin|war) ich (\w+ )?(geboren|auf (der|dieser)
        welt|am leben|uberhaupt da|ueberhaupt da)
    (warum|wieso|wozu|weshalb|wofu(e)?r) (lebe?|existiere?|atme) ich {FEW}[.,?]
    (wenn|falls|dass|das|hoffe?) mich {SOME}(auto|bus|zug|lkw|laster|bahn|blitz) {FEW}(anfa\w+|
        u(e)?berfa\w+|erfasst\w*|u(e)?berroll\w*|trifft|erwischt|umfahrt)
    wa(e)?re? {FEW}(egal|froh|recht|lieb) {FEW}wenn ich {FEW}(sterbe?|sterben wu(e)?rde?|tot)
    # A burden, nobody would notice.
    ohne mich {FEW}(wa(e)?re?(n|t)?|ging\w*|geht|ha(e)?tten?|lebt\w*|sind|ist|lief\w*)
        {SOME}{w.BETTER}
    {w.BETTER} {FEW}(ohne mich|wenn (es mich|ich) {FEW}(nicht|nie|weg|tot|gar))
    (wenn|falls) {w.I_GONE} {REST}({w.BETTER}|{w.NOBODY}|egal|jemand\w*|wer|interessier\w*|
        ku(e)?mmer\w*|merk\w*|vermiss\w*|wisst|weint)
    ({w.BETTER}|{w.NOBODY}|wem|wer|jemand\w*|ob|egal|nicht mehr) {SOME}(wenn|ob|dass|falls)
        {w.I_GONE}
    {w.NOBODY} (wu(e)?rde?|wird) {FEW}(mich|um mich|wenn ich|dass ich|ob ich|mein fehlen|es)
        {SOME}(vermissen|merken|auffallen|trauern|weinen|interessieren|weg|tot|fehle|sterbe)
    {w.NOBODY} {FEW}(braucht|vermisst|liebt) mich|mich {FEW}(braucht|vermisst|liebt)
        {FEW}{w.NOBODY}
    (ich|bin|falle?|war|fu(e)?hle?|immer) {SOME}(ne|eine|nur|zur|als|grosse) {FEW}(last|belastung|
        burde|buerde|zumutung|klotz am bein)
    (bin|fu(e)?hle?) (ich )?(mich )?{FEW}(u(e)?berflu(e)?ssig|ein fehler|wertlos|nichts wert|nix
        wert|eine enttauschung|ne enttauschung|lebendig begraben)
    egal wo {SOME}(store?|stoere?) (ich )?(nur|eh|immer|doch)
    ich (store?|stoere?|bin) (uberall|allen|jedem|immer|ueberall) (nur|eh|im weg)
    # No sense, no way out, no morning.
    (kb|{w.NO} (bock|lust|kraft|energie|nerven|willen?)) mehr {FEW}(auf (das|dieses|mein|dies|so
        ein) leben|aufs leben|zu leben|am leben|zum leben|zum weitermachen|weiterzumachen|
        weiterzuleben|zu existieren|weiter zu (leben|machen|kampfen)|zu kampfen|zum weiterleben|
        zu atmen)
    (leben|alles|dasein|existenz) {FEW}(macht|hat|ergibt|ist|fu(e)?hlt sich) {SOME}({w.NO} sinn|
        sinnlos|wertlos|hoffnungslos|nicht lebenswert|zu viel fu(e)?r mich|nur noch (schmerz|
        qual))
    (macht|hat) {FEW}alles {FEW}{w.NO} (sinn|zweck)|sinnlos {FEW}(weiterzuleben|zu leben)
    (wozu|warum|wofu(e)?r) {FEW}(noch|uberhaupt|ueberhaupt) {FEW}(aufstehen|weitermachen|leben|
        kampfen|kaempfen|weiterleben|aufwachen|atmen|da sein)
    {w.NO} (grund|sinn) mehr {FEW}(zu leben|weiterzuleben|weiterzumachen|aufzustehen|im leben|am
        leben|da zu sein)
    (sehe?|habe?|finde?) {FEW}{w.NO} {FEW}(zukunft|ausweg|hoffnung|sinn) {FEW}(fu(e)?r mich|im
        leben|in mein\w+ leben|mehr im leben)|sehe? {FEW}{w.NO} (zukunft|ausweg)( mehr)? [.,?]
    es wird {FEW}(nie|niemals|nicht mehr) (wieder |mehr )?(besser|gut) [.,?]
    (in mir|innen drin|innerlich) (ist |bin ich )?{FEW}(leer|tot|dunkel|schwarz|gestorben|kaputt)
    fu(e)?hle? mich {FEW}(leer|tot|wertlos|wie tot)|ich hasse? (mich (selbst|selber|so)|mich
        dafu(e)?r dass ich lebe|zu leben|meine existenz|mein ganzes leben)
    (leben|welt) {FEW}(ist|war) {FEW}(nicht|nichts|nix) (fu(e)?r mich|mehr wert|gemacht fu(e)?r
        mich)
    (ich|bin) {FEW}(lebensmude|lebensmuede)|des lebens mu(e)?de|mu(e)?de vom leben|mu(e)?de zu
        leben
    (leben|welt) (ist |wird )?(mir )?{FEW}(unertraglich|unertraeglich|zu schwer|eine qual|ne qual|
        die holle|zu anstrengend)|(halte?|ertrage?|packe?|schaffe?) (das|dieses|mein) leben
        {FEW}nicht (mehr|langer|laenger|aus)
    (glaube?|denke?|gefu(e)?hl) {FEW}(dass )?ich {FEW}(nicht|nie|keine) {FEW}(\d+|volljahrig|
        volljaehrig|so alt|alt|erwachsen) {FEW}(werde?|erlebe?|erreiche?|schaffe?) [.,?]
    (glaube?|denke?) {FEW}nicht (mehr )?dass ich {FEW}(\d+|volljahrig|volljaehrig|so alt|alt|
        erwachsen) {FEW}(werde?|erlebe?|erreiche?) [.,?]
    (wer|ob|wie viele|irgendwer|jemand|niemand|keiner) {SOME}(zu|auf|bei|an) mein\w+ (beerdigung|
        begrabnis|begraebnis|grab|trauerfeier)
    (bin|bis dahin|da|dann|jahr) (da |dann |ich )*(eh|sowieso|wahrscheinlich|bestimmt|ohnehin)
        nicht mehr (da|am leben) [.,?]
    (gefu(e)?hl|als ob|als wu(e)?rde?) {FEW}(ertrink\w*|unterge\w*|ersticke?) {REST}({w.NOBODY}|
        alle)
    (will|kann|kann und will) (einfach |so )*nicht mehr (weiterleben|weiter leben|kampfen|
        kaempfen|weiterkampfen|aufwachen)
    (steh|stehe|sterb|sterbe|lauf|laufe|geh|gehe) {FEW}(innerlich|langsam innerlich|jeden tag
        innerlich)|(nacht|leben|tod|sterben) {FEW}(ware?|waere?) (eine |ne )?erlosung
""")
_WEARY = patterns(rf"""
    (kann|pack|packs|schaff|schaffs|halt|halts|ertrag|ertrags) (es |das |s )?(alles )?(einfach|
        wirklich|echt|ernsthaft|ehrlich) {FEW}(nicht|nich|net) (mehr|langer|laenger)( aus)? [.,?]
    (halts|halte es|halt es|ertrags|ertrage es) (alles |hier )?nicht mehr( aus)? [.,?]
    ich will {FEW}nicht mehr [.,?]|kann und will nicht mehr
    (habe?|{w.NO}) {FEW}(kraft|energie|hoffnung) mehr [.,?]
    (hasse?) mein leben [.,?]|(bin|so) {FEW}(am ende|am boden|kaputt) [.,?] {REST}(niemand|keiner|
        allein|einsam|nicht mehr|nachts)
""")
_RISK = patterns(rf"""
    {w.I_WANT} {FEW}({w.LIVE}|{w.OWN_END})
    (dass|das|weil|wenn|ob|wie|warum|und|seit|oft|manchmal) ich {FEW}({w.LIVE}|{w.DIE}|
        {w.OWN_END}) (will|mo(e)?chte?|wollte|werde|soll|muss|konnte|koennte)
    (ich|hab|habe) {FEW}(wollte|hatte|hab|habe|bin) {SOME}mich {FEW}umbringen
    (ich|i) (\w+ )?(sollte|muss|konnte|koennte|werde?|hatte|haette) {FEW}(mich (einfach |jetzt |
        auch )*{w.KILL}|{w.END})
    (denke?|gedacht|dran|daran|daru(e)?ber|gedanken?|plane?|geplant|u(e)?berlege?|versucht|
        versuche?|versuch|kurz davor|angst|nah dran|drang|bereit|vor) {SOME}({w.OWN_END}|zu
        sterben|mich umzubringen|nicht mehr leben zu wollen|einfach zu sterben)
    (ich|hab|habe|meine?|mit|diese|wieder|starke|hatte|bin|akut|sehr) {FEW}(suizidgedanken|
        selbstmordgedanken|suizidal|todesgedanken|todessehnsucht|suizidversuch|selbstmordversuch)
    (denke?|nachgedacht|gedanken|u(e)?berlege?|idee|plane?) {FEW}(an|u(e)?ber|von|mit)
        (\w+ )?{w.DEATH}
    mir (selbst |selber |noch |vielleicht |vllt |irgendwann )*(etwas|was|was schlimmes) (an)?(tun|
        zutun|antun|anzutun|antue|antu)|tue? mir (bald |noch |gleich |irgendwann )*(was|etwas) an
    (tot|gestorben|gegangen) {FEW}(wa(e)?re? ich|besser dran)|(wa(e)?re? ich|ich wa(e)?re?)
        {FEW}(lieber|doch|besser|am liebsten|gern|gerne|endlich|nur|schon|einfach) (\w+ )?tot
    (mutig|mut|traue?|trau) {FEW}(genug |um )?{SOME}(es|das|alles|mein leben|dem ganzen)
        {FEW}(zu)?(beenden|ende (zu )?(setzen|machen))
    (wu(e)?nsch\w*|hoffe?) {FEW}(mir )?(den tod|ich wa(e)?re? tot|zu sterben|tot zu sein|ich
        wu(e)?rde? (einfach )?sterben)|sehne? mich nach dem tod
    (neidisch auf|beneide?) {FEW}(alle |leute |menschen )?{FEW}(toten?|gestorben\w*|tot sind)
    (einzige[rn]?|letzte[rn]?) (ausweg|weg|losung|loesung) {FEW}(tod|sterben|{w.DEATH}|mich
        umzu\w+)
    (tod|sterben|{w.DEATH}) {FEW}(einzige[rn]?|letzte[rn]?) (ausweg|weg|losung|loesung)
    # Hurting oneself.
    mich {SOME}(wieder|gestern|heute nacht|absichtlich|seit|jeden tag|jeden abend|immer|schon|
        regelmassig|extra|oft|manchmal|nachts|abends|letzte nacht|aus versehen nicht)
        {FEW}{w.HURT}
    (hab|habe|muss|will|wollte|ich|kann|sonst|dass|und|wieder|darf|nicht aufhoren) (ich )?(wieder|
        immer |nur |grad )?mich {FEW}(geritzt|ritzen?|ritz|aufgeritzt|selbst verletz\w*|selber
        verletz\w*|zu ritzen|zu verletzen|zu schneiden|blutig gekratzt|verletzen|schneiden)
    (schneide?|ritze?|verletze?|schnitt|kratze?) (ich )?mich {FEW}(selbst|selber|wieder|seit|
        jeden|immer|absichtlich|ofter|oefter|um|damit|weil|wenn|blutig|nachts|heimlich|noch)
    ritze? mich|mich (zu )?unaliven?|unalive\w* mich|(wieder|angefangen|aufhoren|ruckfall\w*|
        druck|drang) {FEW}(zu )?(ritzen|geritzt|svv|selbstverletz\w*)|(ritzen|svv) {FEW}(wieder
        angefangen|hilft mir|nicht lassen)|(hab|mache?|mein|wieder) svv
    (arme?n?|unterarme?n?|handgelenke?n?|beine?n?|oberschenkel\w*) {FEW}(aufgeschnitten|
        aufgeritzt|voller (schnitte|narben|ritze?r?)|voll (mit )?(schnitten|narben))
    (habe?|neue|frische) {FEW}(schnitte|schnittwunden|narben|wunden) {FEW}(am|auf|an)
        {FEW}{w.ARM} {REST}(selbst|selber|versteck\w*|pulli|lange|niemand|keiner|von mir|sieht|
        sehen)
    (lange? (a(e)?rmel|pullis?|armlig\w*)|pulli) {REST}(schnitte|narben|geritzt|arme nicht|sieht)
    (ha(e)?mmer|haue?|schlage?|schlag|knall) {FEW}kopf {FEW}(gegen|an) {FEW}wand {FEW}(bis|damit|
        um|wenn|immer)|schlage? mich selbst|schlag mich selber|hau mich selbst
    ru(e)?ckfa(e)?llig {REST}(klinge\w*|ritz\w*|schnitt\w*|geschnitten|svv|arm)|(klinge|
        rasierklinge) {REST}(ru(e)?ckfa(e)?llig|wieder angesetzt|an(m|s)? arm|meine haut|durch
        meine)
    (brauche?|will|erst wenn|nur wenn|muss) {FEW}(den schmerz|schmerzen|blut sehe|blut sehen|es
        blutet) {REST}(spu(e)?r\w*|fu(e)?hl\w*|ruhe|ruhig\w*|leb\w*|vergess\w*|leer\w*|druck)?
    (hungere?|hunger mich|esse absichtlich nicht) {FEW}(mich )?(zu tode|kaputt|damit ich sterbe?|
        bis ich (sterbe?|umkippe))|verdiene? (den schmerz|es zu sterben|zu leiden|zu sterben)
    # A look at the means, a place, letters.
    (stehe?|gehe?|laufe?|sitze?|schaue?|gucke?|fahre?|immer|jedes mal) {SOME}{w.PLACE}
        {REST}(denk\w*|u(e)?berleg\w*|stell\w* mir vor|gedanken?|reizt) {SOME}({w.JUMP}|fallen|
        runter|schritt|vorbei)
    (mich|ich) {FEW}{w.OFF} {FEW}{w.PLACE} (zu )?(werfen|schmeissen|zu werfen|legen|sturzen|
        stuerzen|springen) (will|mochte|konnte|sollte|werde)?
    (starre?|schaue?|gucke?|zahle?|zaehle?|sammel\w*|horte?) {SOME}{w.PILLS} {SOME}(an|seit|lange|
        genug|gedanken|u(e)?berleg\w*|denk\w*|reicht|reichen)
    abschiedsbrief\w* {FEW}(geschrieben|geschr|schreiben|angefangen|verfasst|zerrissen)
    (schreib\w*|verfasse?) {FEW}abschiedsbrief\w*|(googl\w*|google?|such\w*|recherchier\w*)
        {SOME}(mich umbring\w*|zu sterben|man (am besten |schnell )*stirbt|selbstmord|suizid)
""")
_LIGHTLY = patterns(rf"""
    {w.I_WANT} {FEW}{w.DIE}
    {w.DIE} (will|mo(e)?chte?) ich|(lass|lasst) mich {FEW}(sterben|verrecken)
    (ich )?(bringe?|brings) (ich )?mich {FEW}um|[.,?] (ich )?bringe? mich {FEW}um
    (hang|haenge?|hange|erschiesse?|erhange|erhaenge?|kill|kille) (ich )?mich {FEW}(auf|weg)?
        [.,?]
    (spring|springe) (ich )?{FEW}{w.OFF} {FEW}(brucke|bruecke|dach|hochhaus|balkon|fenster|zug|
        gleis\w*|bahn)|{w.I_WANT} {FEW}{w.OFF} {FEW}{w.PLACE} {w.JUMP}
    am liebsten (wa(e)?re?|bin) ich (\w+ )?tot|{w.WHEN} bin ich (tot|nicht mehr am leben)
    (bin|wa(e)?re?) (ich )?(am liebsten|lieber|bald|doch|endlich) tot
""")
_IMMINENT = patterns(rf"""
    # A time, a plan.
    {w.WHEN} {FEW}((bringe?|erhange?|erhaenge?|erschiesse?|hange?|haenge?) (ich )?mich {FEW}(um|
        auf|[.,?])|(nehme?) (ich )?mir {FEW}das leben|(beende?) (ich )?(mein leben|alles|dieses
        leben|es (endlich|fu(e)?r immer|endgultig|alles))|sterbe ich|werde ich {SOME}(mich
        umbringen|tot sein|sterben|nicht mehr (da|am leben|hier) sein|springen|alles beenden|es
        beenden))
    (bringe?) (ich )?mich {FEW}{w.WHEN} {FEW}um|nehme? (ich )?mir {w.WHEN} {FEW}das leben|(beende|
        beend) (ich )?{w.WHEN} {FEW}(mein leben|alles)
    {w.I_WANT} {FEW}(mich |mir )?{w.WHEN} {SOME}({w.KILL}|das leben nehmen|sterben|mein leben
        beenden)
    {w.WHEN} {FEW}(mache?|mach) ich {FEW}schluss (mit (allem|dem leben|mein\w+ leben)|
        endgu(e)?ltig|fu(e)?r immer)|{w.WHEN} (mache?|mach) ich {FEW}schluss [.,?]
        {FEW}(endgu(e)?ltig|fu(e)?r immer|danke|machts gut|es tut mir leid|lebt wohl)
    {w.WHEN} {SOME}(vorbei|ein ende|erlost|erloest|frei|ruhe|zu ende) {REST}(entschieden|
        entschluss|leb\w* wohl|danke fu(e)?r alles|tut mir leid|verzeih\w*|endgu(e)?ltig)
    (dann|bald|gleich) ist (endlich )?(alles|es) {FEW}vorbei {REST}(entschieden|leb\w* wohl|danke|
        tut mir leid|verzeih\w*|endgu(e)?ltig)
    (habe?|habs|mich) {FEW}(entschieden|beschlossen|entschluss) {SOME}(zu sterben|zu gehen|
        umzu\w+|nicht mehr (zu )?leben|das leben nehme?|sterben werde)
    alles (vorbereitet|geplant|bereit) {REST}((mach|tu|mache|tue) ich (es|s)|machs|sterb\w*|
        vorbei|ziehe? (ich )?(es |ichs )?durch|beend\w*|abschied\w*|nicht mehr da|umbring\w*|
        spring\w*)
    (uberlebe?|ueberlebe?) (diese|die|den|das) (nacht|woche|tag|wochenende|heutigen) nicht mehr|
        (uberlebe?|ueberlebe?) (die nacht|den tag|die woche) nicht {FEW}(danke|tschuss|leb\w*)
    (das|heute|heut|morgen) {FEW}(ist|war|wird) {FEW}(mein|der) letzte\w* (tag|abend|nacht)
        {FEW}(am leben|auf (der|dieser) (welt|erde)|meines lebens|lebend)|meine letzte nacht [.,?]
    # A farewell.
    (wenn|sobald|bis) {FEW}(ihr|du|jemand|sie|man) (das|dies|den brief|diese nachricht)
        {FEW}(lest|liest|seht|gelesen|findet|lesen) {REST}(nicht mehr (da|hier|am leben)|tot|weg|
        langst|gegangen)
    (mein|meinen|der|den|meine|die) abschiedsbrief\w* {FEW}(liegt|ist|steht|fertig|unter\w*|habe?|
        auf)
    abschiedsbrief\w* (ist |sind )?(schon )?(fertig|liegt|liegen|unter\w*|auf (dem|mein\w*))
    (meine|ein) letzte\w* (nachricht|post|worte) {FEW}(an euch|von mir|an alle|sein)
    (danke|tut mir (so )?leid|verzeih\w*|entschuldig\w*|sorry) {REST}((konnte?|kann|schaffe?|
        schaff) (es |einfach |wirklich )*nicht mehr {FEW}(tschu(e)?ss|leb\w* wohl|machts gut|bye|
        ciao|ade)|leb\w* wohl|fu(e)?r immer tschu(e)?ss|im na(e)?chsten leben|auf der anderen
        seite|im himmel)
    (tschu(e)?ss|leb\w* wohl|ciao|adieu|bye|machts gut|ade) {REST}(fu(e)?r immer|diese welt|
        grausame welt|im na(e)?chsten leben|auf der anderen seite|verzeih\w*|ich konnte nicht
        mehr|ich kann (einfach )?nicht mehr|sagt mein\w+|liebe euch alle|nicht traurig|vergesst
        mich nicht)
    (das wars|das war es|das wars dann|ende) (mit|fu(e)?r) mi(ch|r) {REST}(pass\w*|ku(e)?mmer\w*|
        leb\w* wohl|danke|tut mir leid|machts gut|tschu(e)?ss|verzeih\w*|katze|hund)
    (pass|passt|kummert|kuemmert|kummer|kuemmer) {FEW}(auf|um) {FEW}(meine?n?|mama|papa)
        {SOME}(wenn ich (weg|tot|nicht mehr)|ich bin (bald |dann |morgen )?(weg|tot|nicht mehr)|
        fu(e)?r immer)
    sagt? {FEW}mein\w+ \w+ (bitte )?dass {SOME}(lieb|liebe|leid|stolz|vermiss\w*)
        {REST}(tschu(e)?ss|leb\w* wohl|nicht mehr|gehe jetzt|fu(e)?r immer|schaff es nicht|vorbei)
    (gibt|gibts|hilft) {FEW}{w.NO} zuru(e)?ck mehr {FEW}fu(e)?r mich|(sucht|ruft|haltet|versucht)
        {FEW}(mich )?(nicht|nicht mich aufzuhalten) {REST}(leb\w* wohl|zu spat|tut mir leid|
        endgu(e)?ltig)
    # It has begun, or is about to.
    (steh|stehe|sitz|sitze|bin) {FEW}(auf|am|an|vor|oben) {FEW}(brucke|bruecke|dach|gelander|
        gelaender|fensterbrett|klippe|gleis\w*|schienen|hochhaus|abgrund|bahngleis\w*)
        {REST}(trau\w* mich|springe?|leb\w* wohl|tschu(e)?ss|vorbei|schritt|letzte\w*|fallen|
        angst mehr|sterben|verzeih\w*|zug kommt)
    (habe?|grad|gerade) {SOME}(alle|ganze\w*|zu viele|viele|haufen|handvoll|u(e)?berdosis|ganz
        viele) {FEW}{w.PILLS} {FEW}(geschluckt|genommen|eingeworfen|intus|reingehauen|drin)
    (die|meine|alle) {w.PILLS} {FEW}(liegen|stehen|sind) {FEW}(vor mir|bereit|schon|neben mir|in
        meiner hand)|(klinge|strick|seil|messer|waffe) {FEW}(liegt|ist|hangt|haengt|bereit)
        {FEW}(bereit|vor mir|neben mir|in meiner hand) {REST}(vorbei|leb\w* wohl|heute|gleich|
        ende|tut)
""")
_ENCOURAGE = patterns(rf"""
    {w.YOU_KILL}
    (geh|geht) (dich|euch) {FEW}(umbringen|ritzen|aufhangen|aufhaengen|erschiessen|erhangen|
        erhaengen)
    (du|ihr) (\w+ )?(solltest|sollst|musst|kannst|konntest|koenntest|gehorst|gehoerst|verdienst|
        verdient) {SOME}(dich {FEW}{w.KILL}|sterben|tot sein|tot [.,?]|verrecken|nicht
        (mehr )?leben|den tod|aufgehangt|aufgehaengt)
    (warum|wieso|wann) {FEW}(bringst|hangst|haengst|erschiesst|lebst|atmest|existierst|springst|
        ritzt) (du )?(dich |du )?(nicht |noch |uberhaupt |ueberhaupt |endlich |eigentlich )*(um|
        auf|einfach|noch|nicht|vor|von|[.,?])
    {w.NOBODY} {FEW}(wu(e)?rde?|wird) {FEW}(dich|um dich|dir) {FEW}(vermissen|weinen|trauern|
        nachweinen|brauchen)|{w.NOBODY} {FEW}(braucht|vermisst) dich {SOME}(stirb|geh|tot|
        spring\w*)
    (welt|alle|wir|klasse|leben|familie|eltern|jeder|server) {SOME}(besser|schoner|schoener|froh|
        dran|glucklich\w*|gluecklich\w*) {FEW}(ohne dich|wenn du {FEW}(tot|nicht mehr|weg|
        sterben))
    ohne dich {FEW}(wa(e)?re?n?|ginge|geht) {SOME}(besser|leichter|schoner|schoener|glucklich\w*|
        gluecklich\w*|froh)|deine eltern {FEW}(wa(e)?ren|waren) {FEW}(froh|glu(e)?cklich)
        {SOME}(tot|weg|nicht mehr|stirbst)
    (an deiner stelle|wenn ich du wa(e)?re?|ich an deiner stelle) {SOME}mich {FEW}{w.KILL}|(an
        deiner stelle|wenn ich du wa(e)?re?) {SOME}(gesprungen|nicht mehr leben|tot)
    (trau\w*|traust) (du )?(dich|dir) {FEW}(nicht|nie|eh) {SOME}({w.JUMP}|spring|ritz\w*|
        schneid\w*|umzubringen|umbringen|sterben)|(spring|springe) (doch|endlich|einfach|halt|
        schon) (endlich |einfach |runter |doch )*[.,?] {REST}(feig\w*|interessier\w*|keiner|
        niemand|los|trau)?
    (spring|leg dich|wirf dich|schmeiss dich|stell dich|geh) {FEW}{w.OFF} {FEW}(brucke|bruecke|
        dach|zug|gleis\w*|balkon|hochhaus|fenster|schienen|lkw|bahn) {REST}(du|dich|feig\w*|opfer|
        keiner|niemand|endlich|bitte|gefallen)
    (nimm|schluck|friss|fress|trink) {SOME}(alle|ganze\w*|paar|viele|doch|halt|einfach)
        {FEW}({w.PILLS}|bleiche|domestos|gift|rattengift|waschmittel)
    (ritz|schneid|schlitz) (dich|dir) {SOME}(tiefer|richtig|noch|mehr|auf|endlich|halt|doch|langs)
    (beim )?na(e)?chste[ns]? mal {FEW}(tiefer|richtig|hoher|hoeher|mehr) {FEW}(schneid\w*|ritz\w*|
        spring\w*|nehmen|klappt)?|(scha(e)?d\w*|blod|bloed) dass {FEW}(nicht geklappt|
        u(e)?berlebt hast)
    (selbstmord|suizid) {FEW}(wa(e)?re?|ist) {FEW}(bei dir|fu(e)?r dich|deine)|(begeh|mach)
        {FEW}(selbstmord|suizid) [.,?] {FEW}(du|bitte|endlich|opfer|hurensohn)?
    (mach|tu) (es|s) (doch|einfach|endlich) {REST}(feig\w*|niemand|keiner|ruhe|vermisst|stirb|
        umbringst)|(bist|du) {FEW}(zu feige|feigling|zu feig) {SOME}({w.JUMP}|umzu\w+|ritz\w*|
        sterben|es durchzuziehen)
    # Pacts and challenges.
    (lass|lasst|lassen|komm|wollen wir|sollen wir|wir (konnten|koennten|sollten|konnen))
        {FEW}(uns )?(zusammen|gemeinsam|beide|zu zweit) {FEW}(sterben|umbringen|gehen fu(e)?r
        immer|aus dem leben|springen von|in den tod)|(mit mir|zusammen|gemeinsam) (heute
        nacht )?(in den tod|aus dem leben)
    (wenn|falls) du mich {FEW}(liebst|magst|lieb hast) {REST}(in den tod|stirb\w*|sterben|tod|
        umbring\w*|ritz\w*|springst)|(selbstmordpakt|suizidpakt|todespakt)
    (challenge|aufgabe|mutprobe|stufe|prufung|pruefung|quest) {REST}(ritz\w*|dich
        (\w+ )?(schneid\w*|verletz\w*|verbrenn\w*)|schneid\w* dich|in den arm|wu(e)?rgen|luft
        anhalten bis)
""")
_SLANG = patterns(r"""
    (geh|geht) (doch |einfach |bitte |mal |halt |endlich )*(sterben|verrecken|krepieren|sterbn)
""")
_METHOD = patterns(rf"""
    (wie ?viele?|wieviel|welche|ab wie vielen?|ab wieviel) {SOME}({w.PILLS}|mg|milligramm)
        {REST}(sterb\w*|tot|todlich|toedlich|umbring\w*|tod|u(e)?berdosis|stirbt)
    (todliche|toedliche|letale) (dosis|menge)|(schnellste|schmerzloseste|sicherste|einfachste|
        beste|leichteste)\w* (methode|art|weg|moglichkeit|moeglichkeit) {FEW}(zu sterben|
        umzubringen|fu(e)?r (suizid|selbstmord)|sich umzubringen|mich umzubringen)
    (schmerzlos|schmerzfrei|ohne schmerzen) {FEW}(sterben|umbringen|selbstmord|suizid|zu sterben|
        umzubringen)|(wie|womit) {FEW}(bringt man sich|bringe? ich mich|kann (man sich|ich mich))
        {FEW}(schmerzlos|schnell|ohne schmerzen|am besten) {FEW}um\w*
""")
_SCHOOL = r"(schule|klasse|unterricht|uni|klassenzimmer|pausenhof|schulhof|gymnasium|lehrerzimmer)"
_ALL = (
    r"(alle|euch alle|euch|jeden|die ganze (klasse|schule)|alle lehrer|meine klasse|jeden von euch)"
)
_THREAT = patterns(rf"""
    (bring|bringe|nehm|nehme|habe?|gehe?|komm|komme|pack|packe|hole?) {SOME}(waffe|messer|knarre|
        pistole|bombe|gewehr|axt|machete) {SOME}(mit )?(in|zur|auf|inne|mit) {FEW}{_SCHOOL}
    (waffe|messer|knarre|pistole|bombe) {SOME}(zur|in die|in der|inne) {_SCHOOL} {FEW}(mitnehm\w*|
        mitbring\w*|dabei|bring\w*)|(bombe|sprengstoff) {FEW}{_SCHOOL} {FEW}(gelegt|versteckt|
        platziert|hoch)
    ich {SOME}(knalle?|steche?|schlachte?|schiesse?|mach|mache|bringe?|brenn|brenne) (morgen |
        heute|bald )?{_ALL} {FEW}(ab|um|kalt|nieder|tot|uber den haufen)
    (ich|morgen|montag|bald|werde?) {SOME}(laufe?|mache?|starte?) {FEW}(amok|amoklauf|
        schulmassaker)|ich (werde?|will) {SOME}(amok laufen|amoklauf|{_ALL} {FEW}(erschiessen|
        abknallen|abstechen|umbringen|abschlachten))
    (morgen|montag|freitag) {FEW}(sterbt ihr alle|seid ihr alle tot|kommt keiner (lebend )?(aus|
        von) {FEW}{_SCHOOL})|(jage?|spreng|sprenge) {FEW}{_SCHOOL} {FEW}(in die luft|hoch)
""")
_MENACE = patterns(r"""
    ich (bringe?|steche?|mache?|schlage?) (dich|ihn|sie|den|die|alle|euch) (\w+ )?(um|ab|kalt|tot)
""")

PHRASES = Phrases(
    language="de",
    told={
        "concern": _CONCERN,
        "weary": _WEARY,
        "risk": _RISK,
        "lightly": _LIGHTLY,
        "imminent": _IMMINENT,
        "encouragement": _ENCOURAGE,
        "slang": _SLANG,
        "method": _METHOD,
        "threat": _THREAT,
        "menace": _MENACE,
    },
    excuses=EXCUSES,
    unless=UNLESS,
)
