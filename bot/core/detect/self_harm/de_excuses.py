"""German: what takes a telling back: quotations, songs, games, idioms, recovery."""

from bot.core.detect.self_harm import de_words as w
from bot.core.detect.self_harm.pieces import (
    FEW,
    LAUGH,
    QUOTED,
    REST,
    SOME,
    SUNG,
    TAIL,
    patterns,
)

_FUN = (
    r"(lachen|hunger|durst|scham|langeweile|hitze|kalte|kaelte|freude|neid|aufregung|angst|peinlich\w*|"
    r"muskelkater|mudigkeit|muedigkeit|cringe|gluck|glueck|nervositat|aufregung|ekel|neugier|"
    r"fremdscham|verlegenheit|lachflash|sehnsucht)"
)
EXCUSES = patterns(rf"""
    {QUOTED}
    {SUNG}
    {w.STORY}( [^.!?|\x01]{{0,100}})?
    [^.!?|\x01]{{0,80}} (in|aus) (der|dem|ner|nem|einem|einer|meinem|meiner) {w.STORY}
    # Not wanted, or not done.
    (nicht|nich|net|nie|niemals|noch nicht|nimmer) (mehr )?(sterben|umbringen|umzubringen|tot
        sein|verrecken|ritzen|geritzt|zu ritzen|verletze?n?|zu verletzen|mich zu verletzen)
    (ohne|frei von) (zu )?(ritzen|svv|selbstverletz\w*|schneiden)|(tage|wochen|monate|jahre?|tag)
        {FEW}(clean|ohne|svv frei|nicht (mehr )?geritzt)|verletze mich nicht mehr|ritze? mich
        nicht mehr|bringe? mich (ja |schon |doch |jetzt )*nicht um|(keine|ohne) (suizidgedanken|
        selbstmordgedanken)
    (fru(e)?her|damals|vor (einem|nem|zwei|drei|paar|\d+) (jahre?n?|monate?n?)|letztes jahr|mit
        \d+|als ich \d+ war|als kind|in der \d+)[^|\x01]{{0,120}} {w.RELIEF}
    # Said by others, to object.
    (wer|man|leute|jemand\w*|einer|zu mir|mir|nicht|kein\w*|er|sie|typ|spruch|kommentar)
        {FEW}(sag\w*|schreib\w*|schrieb|gesagt|geschrieben|kommentiert|gemeint|meinte|dieses)
        {FEW}({w.YOU_KILL}|geh sterben|kys)
    ({w.YOU_KILL}|geh sterben|kys) {REST}((ist|find\w* ich) {FEW}(kein|nicht|echt|mobbing|
        widerlich)|sagt man|zu (sagen|schreiben|jemandem|anderen)|gebannt|fliegt raus|gemeldet|
        bekommen)
    (wer|die leute die|leute die) {REST}({w.YOU_KILL}|geh sterben|kys){TAIL}
    (gemobbt|mobbing|beleidigt|gesagt ich soll|meinte ich soll|geschrieben ich soll) {REST}(mich
        umbringen|sterben gehen|ritzen|springen)
    # Cared for or mourned.
    {w.OTHER} {FEW}(will|wollte|mo(e)?chte?|redet|schreibt|sagt|meint|hat|hatte|denkt|droht|
        drohte|postet|bringt|meinte) {FEW}(suizid\w*|selbstmord\w*|umbring\w*|umgebracht|
        umzubringen|ritz\w*|abschiedsbrief\w*|svv|selbstverletz\w*|selbst verletz\w*)
    (wie|was) {FEW}(hilft|helfe?|helfen|redet|rede|sag|sage|sagt|machen?|tun) {FEW}(man|ich|wir|
        bei) {FEW}(jemand\w*|einem|einer|wem|freund\w*)( [^.!?|\x01]{{0,100}})?
    dass (er|sie|du|ihr|mein \w+|meine \w+|wer|jemand) {REST}(was antut|antut|umbringt|sterben
        will|nicht mehr leben will|ritzt|tot sein will|letzte nachricht \w+)
    # To die of laughter, of hunger, for a dress; the clock, the bus, the test.
    (sterbe?n?|stirb\w*|verreck\w*|krepier\w*|bring\w* mich um|tot|umbringen|tot sein|umkommen)
        (hier |gleich |grad |noch )*(vor|fu(e)?r|an|aus|von|wegen|ohne) {FEW}({_FUN}|so|ein|eine|
        einen|das|den|dieses|diesen|die|dein\w*|kaffee|handy|wlan|internet)
    (vor|aus) {_FUN} {FEW}(sterben|tot|umbringen|verrecken|krepieren)
    tot(lachen|geredet|schlagen|gesagt\w*|lach\w*|schlag\w*|krank|muede|mude)|tot u(e)?berm zaun
        {REST}
    (ich |will )?(nicht )?tot {FEW}(zaun|hose|hosen)|auf leben und tod|leben oder tod|lach mich
        tot
    (u(e)?ber|bis) {FEW}(leiche|zum tod)|die hoffnung stirbt zuletzt|aussterben|wo ist die klinge
    # Games.
    {w.GAME} {REST}(umbring\w*|bring\w*|sterb\w*|stirb\w*|tot|spring\w*|kill\w*)
    (umbring\w*|bring\w*|sterb\w*|stirb\w*|tot|spring\w*|kill\w*|schiess\w*|knall\w*|mach\w*
        schluss) {REST}{w.GAME}
    # Another life, another end, another cut.
    (leben|da sein) {FEW}(in|bei) (diese[mr]|dem|der|meinem|so einem) (kaff|stadt|dorf|haus|wg|
        land|wohnung|viertel|zimmer|internat|eltern|deutschland|schule)
    schluss (mit|gemacht mit) (ihm|ihr|mein\w+ (freund\w*|ex)|dem (typ\w*|rauchen|zocken|training|
        zucker)|der|euch|lernen|arbeit)|(mach|mache) (ich )?(fu(e)?r heute )(mal )?schluss
    (haare?|pony|finger|nagel|naegel|spitzen|daumen|fingerkuppe) {FEW}(geschnitten|schneiden|abge
        \w+)|geschnitten {FEW}(beim|an|am|mit|bei) {FEW}(rasier\w*|kochen|papier|glas|dose|
        zwiebel\w*|kartoffel\w*|brot|gemu(e)?se|kuche|kueche|basteln|blatt|scherbe\w*|messer)|
        (beim|am|an) {FEW}(rasieren|kochen|schnippeln|gemuse|papier|zwiebel\w*|dose|basteln|ofen)
        {SOME}(geschnitten|schneide\w*|verbrannt|verletzt)
    mich {FEW}(beim|im) {FEW}(sport|fussball|training|turnen|ski\w*|handball|klettern)
        {FEW}(wieder|schon )?verletz\w*|verletz\w* {FEW}(beim|im|vom) {FEW}(sport|fussball|
        training|spiel)
    (ins|in den|in die|vom|von) {FEW}(wasser|pool|see|meer|becken|sprungturm|bungee|trampolin|
        bett|dusche|badewanne|\dm|\d+er|turm) {FEW}{w.JUMP}|{w.JUMP} {FEW}(ins|in den|in die|vom|
        von) {FEW}(wasser|pool|see|meer|becken|dreier|funfer|fuenfer|zehner|sprungturm|trampolin|
        bett|dusche|bungee\w*|fallschirm\w*|\dm|\d+er)
    (pra(e)?vention|vorbeugung|hotline|seelsorge|welttag) {SOME}{w.DEATH}|{w.DEATH}(s)?(rate|
        pra\w+|versuche|statistik|thema)|thema {w.DEATH}|{w.DEATH} {FEW}(pra(e)?vention|ist ein
        thema)
    (klassenfahrt|urlaub|ferien|auslandsjahr|umzug|schulwechsel|abitur|abi) {REST}(abschied\w*|
        leb\w* wohl|letzter tag|letzte nacht|nicht mehr da|weg bin|bin ich (\w+ )?weg)
    (weg|nicht mehr da) {REST}(klassenfahrt|urlaub|ferien|auslandsjahr|zeltlager|verreist|
        austausch|bei oma|umzug)
""")
_LAUGHED = patterns(rf"""
    {LAUGH}
    {w.GAME}
    mama genannt|(voll|so|sau|mega|zu) (peinlich|suss|suess|heiss|cute|niedlich|langweilig|satt)
    peinlich\w*|blamiert|cringe|muskelkater|kater|hunger|langeweile|pizza|outfit|hitze|aufstehen
    bundesjugendspiele|wlan|wifi|verschlafen|crush
""")
_TRIFLING = patterns(rf"""
    {w.TRIFLE}
""")
UNLESS = {"weary": _LAUGHED + _TRIFLING, "lightly": _LAUGHED, "menace": _LAUGHED}
