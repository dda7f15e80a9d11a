"""Arabic as it is typed in Latin letters and digits.

In words that do not begin with a digit, `3`, `4`, `5` and `7` are `e`, `a`, `s` and `t` when a text
is held against them.
"""

from bot.core.detect.self_harm.pieces import FEW, SOME, patterns

_WANT = (
    r"(3ayez|3ayz|3ayza|3ayzah|3awez|3awz|3awza|3awzah|3ayeza|aayez|bdi|bde|baddi|badi|badde|biddi|"
    r"beddi|nefsi|nefsy|nfsi|nefse|abi|aby|abgha|abga|ab8a|wedi|weddi|bghit|kanbghi|kanbri|baghi|"
    r"n7eb|nheb|3yez)"
)
_DIE = r"(amot|amoot|amout|mout|moot|nmout|nmoot|namout|nmot|mowt|amoutt?)"
_SELF = r"(nafs[iy]|nefs[iy]|nfs[iy]|7al[iy]|hal[iy]|ro7i|rohi|roti|roo7y|rooty|rasi)"
_SUICIDE = (
    r"(anta7er|antater|antaher|anti7er|antiter|anti7ar|nente7er|nenteter|enta7er|enteter|"
    r"ante7er|anteter|nanta7er)"
)
_KILL = (
    rf"({_SUICIDE}|(a2tel|a2tol|o2tol|aktel|aqtel|2tel|na9tel|nqtel|n9tel|amawet|mawet) {_SELF})"
)
_LIVE = (
    r"(a3ish|aeish|a3eesh|aeeesh|aeesh|3ish|3eesh|n3ich|neich|n3ish|neish|akamel 7ayati|a3eish|"
    r"aeeish)"
)
_NOT = r"(msh|mesh|mish|mosh|mush|mo|mou|ma|mesh|mch|machi|mab2etsh|mabaetsh|ma3ad|maead|m3adsh)"
_LIFE = (
    r"(7ayat[iy]|7aya|7ayah|el7aya|elhaya|el7ayah|hayat[iy]|l7aya|lhayat|l7ayat|7ayet[iy]|hayet[iy]|"
    r"donya|dunya|eldonya|ldonya|denya|ldenya|haldonya)"
)
_FED_UP = (
    r"(te3ebt|teeebt|t3bt|tebt|ta3bt|taebt|ta3ebt|taeebt|ta3abt|taeabt|zhe2t|zehe2t|zh2t|zehi2t|"
    r"kreht|kriht|kreht|3yit|eyit|mallet|2reft|2rift|tfsht|m5no2)"
)

CONCERN = patterns(rf"""
    {_FED_UP} {FEW}(el |al |l )?{_LIFE}
    {_FED_UP} {SOME}{_NOT} {FEW}(akamel|akaml|akammel|kamel|akml|kammel|nkamel)
    {_NOT} {FEW}(2ader|ader|2adra|adra|a2dar|2adr|fini) {FEW}(akamel|akaml|akammel|kamel|kammel|
        asta7mel|astatmel|akml)
    {_LIFE} {FEW}(malhash|mlhash|malha|bala|bidoun|ma ela|mafihash) {FEW}(ma3na|maena|fayda|lazma|
        2ema)
    (ya ?ret|ya ?ret?ni|ya ?rit|ya ?ritni|ya ?rayt|ya ?raytni) {FEW}ma (twaladt|etwaladt|nwaladet|
        nwaladt|khle2t|wledt)
""")
LIGHTLY = patterns(rf"""
    {_WANT} {FEW}{_DIE}
""")
RISK = patterns(rf"""
    (ra7|rat|rah|7a|ha|lazem|{_WANT}|bafakar|bfakker|bafakkar|bfaker|fakkart|2arart|arart)
        {FEW}{_KILL}
    (ha2tel|hantater|hante7er|hanteter|hanta7er|7antater|7anta7er|ha2tol|7a2tel)
    {_NOT} {FEW}({_WANT} )?{FEW}{_LIVE}
    (bafakar|bfakker|bafakkar|bfaker|afakker|fakkart|kanfaker) {FEW}(fel |fl |bel |bl |fi |
        b )?(enti7ar|entitar|intihar|inti7ar|intitar|ente7ar|entetar|enta7ar|entatar|mout|moot|
        mot)
    (gara7t|garatt|jara7t|jaratt|ba2ta3|2ata3t|2ataet|batea|2atta3t|jra7t|jratt|ajra7|ajrat|
        bagra7|bagrat|agra7|agrat|adhit|azet|ba2zi|baza) {FEW}(nafs[iy]|nefs[iy]|7al[iy]|ed[iy]|
        eed[iy]|id[iy]|yed[iy])
""")
IMMINENT = patterns(rf"""
    (el ?leila|leila|el ?lela|el ?leyla|elnaharda|ennaharda|innaharda|delwa2ty|bokra|bukra|lyoum|
        elyom|halla2|hla2|daba) {FEW}({_KILL}|ha2tel {_SELF}|hantater|hanta7er|hanteter)
    (ha2tel|ra7 a2tel|rat a2tel) {_SELF} {FEW}(el ?leila|elnaharda|bokra|bukra|el ?lela)
""")
ENCOURAGE = patterns(rf"""
    (ro7|rot|roo7|root|rou7|rout|rooh|rouh|yalla|yla|sir|ro7i|roti) {FEW}(w )?(moot|mout|mot|
        enta7er|entater|inta7er|intater|ente7er|enteter|nta7er|ntater|antaher|moti|mouti|e2tel|
        2tel|ektel)
    (e2tel|o2tol|ektel|2tel|aktel) (nafsak|nafsek|nefsak|nefsek|7alak|halak|7alek|rohak|ro7ak|
        rotak)
""")
