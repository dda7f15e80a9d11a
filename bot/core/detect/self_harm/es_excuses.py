"""Spanish: what takes a telling back: quotations, songs, games, idioms, recovery."""

from bot.core.detect.self_harm import es_words as w
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
    nadie {REST}(en|a) la (fiesta|reunion|quedada){TAIL}
    cort\w+ {FEW}(con|abriendo|en) {FEW}(lata|atun|tijeras|cuchillo de cocina|papel|hoja|vidrio)
    (jugar|juego|partida|dormir|sueno|cama|cenar|clase) {REST}(adios|chao|chau|bye|hasta
        manana) {REST}(os |los |las )?(quiero|amo)
    {SUNG}
    (cancion|cancio|tema|letra|estribillo|cant(ar|ando|a|aba)|verso|pelis?|pelicula|serie|libro|
        novela|capitulo|manga|anime|documental|noticias?|obra|poema|cuento|redaccion|episodio|
        final){TAIL}
    {HEAD}(la (cancion|letra|peli|pelicula|serie|novela)|estribillo|capitulo|de terror){TAIL}
    # Said by others, to object: `decir "mátate"`, rules, reports.
    (dec|dic|dij|dig|escrib|pon|pus|mand|coment|llam|grit|solt|suelt|incit|anim|prohib|spam|usar|
        usen)\w* {REST}({w.YOU}|kys|(q|que) se (mat|muer|suicid)\w+|q te (mat|muer)\w+|incit\w+)
    ({w.YOU}|kys) {REST}(no (es|tiene|se|hace)|es (acoso|bullying|delito|horrible|cruel)|a alguien|
        a nadie|banead\w+|ban|report\w+|gracia|broma|por (el )?chat|denunci\w+)
    # Cared for or mourned.
    {w.OTHER} {REST}(se {FEW}(mat|suicid|cort|muri|muer|quit|tir|ahorc|hace|hizo|haga|despid|
        encierra)\w*|(quit|suicid|mat|mor|cort|tir|lastim)\w*(rse|rlo|rla)|hacerse|murio|fallec\w+|
        mori[ao]|quiso|(dice|dijo|escribi\w+|puso|cree|pone|siente) {FEW}(quier|se|no|nadie|es|q|
        ser)\w*|brazos?|sobredosis){TAIL}
    (me preocup\w+|preocupad[oa] por|como (le |lo |la )?ayud\w+|quiero ayudar|tengo miedo por){TAIL}
    (en paz descanse|qepd|descans[ae] en paz|q en paz|te echo de menos|(lo|la|te) extran\w+){TAIL}
    # Over, and told as such.
    (hace|llevo|van|cumplo|ya son|\d+) {SOME}(sin|{w.Q} (ya )?no|limpi[oa]) (\w+ )?(me )?({w.HURT}|
        cort\w+|hago dano|pens\w+|pienso|autoles\w+|quiero morir|lastim\w+|recaer|hoy){TAIL}
    (antes|hace (un|una|\d+|dos|tres|unos|anos|meses|mucho) ?\w*|el ano pasado|de (chic[oa]|
        adolescente|pequen[oa])|cuando tenia \w+|estuve|llegue a|sobrevivi|una vez|en mis
        peores) {HEAD}((estoy|toy|ando|vivo|sigo|soy|mucho|siento) {FEW}(bien|mejor|feliz|viv[oa]|
        curad[oa]|contenta?o?)|re bien|gracias a|se puede|terapia|orgullos[oa]|superad[oa]|por
        suerte|menos mal|me alegro|sali de|quiero vivir|me acepto|ayudo mucho|ahora me rio){TAIL}
    (ya no|nunca mas|deje de|dejado de|sin|por fin no) (\w+ )?(quiero (morir\w*|matarme|
        desaparecer)|pienso en (eso|morir\w*|matarme|suicid\w+)|me corto|cortarme|hacerme dano|me
        hago dano|me odio|pensar en \w+)
    # To die of laughter, to kill for pizza, the game's deaths, fed up with maths.
    (mor(ir(me|nos|se)?|i|irias?)|muer[aeo]s?|matar(me)?|muriendo(me)?|morirme|morime|mat[oae])
        (tod[oa] )?(de|por|d|ia por) ({w.FUN}|una?s?|el|la|los|las|ver|comer|saber|ir|esa?o?s?|
        estudiar|trabajar|tus?|ti|mis?)
    (mor|muer|mat|tir|suicid|desaparec|pego|cuelg|ahorc|salt|cort|mur)\w* {REST}{LAUGH}
    (trag(ame|ueme) tierra|tierra tragame){TAIL}|{HEAD}(tragame tierra|verguenza|q oso|que oso)
    {w.GAME} {REST}(mat|muer|mor|suicid|salt|tir|rind|acab|puedo|sentido|mas|cort|vid|noche|adios|
        termin)\w*
    (mat|muer|mor|mur|suicid|salt|tir|rind|cort|acab|termin|noche|dia)\w* {REST}{w.GAME}
    (no (puedo|aguanto|soporto|doy|quiero)( \w+)?|hart[oa]|cansad[oa]|agotad[oa]|sentido) (mas
        )?((con|a|de|el|la|los|las|en|ir|estar|ver|mas|mi|mis|tu|este|esta|estos|tanto|tanta|
        tantos) )+{w.TRIFLE}
    (ya )?no (quiero|kiero) (estar|vivir|seguir) (aqui )?(en|con) (es[aeot]\w*|el|la|mi) (grupo|
        fiesta|reunion|casa|ciudad|pueblo|chat|server|bioma|piso|padres)
    # Cuts and falls that are none, and the knife in the kitchen.
    cort\w+ {FEW}(el|los|las|un|mi|una|con) {FEW}(pelo|flequillo|dedos?|unas?|cabello|puntas|luz|
        barba|rollo|cesped|labio|mano|papel|lata|folio|rodilla|melena)|cort\w+ {SOME}(pelando|
        cocin\w+|afeit\w+|depil\w+|papas|cebolla|vidrio|cristal|jamon|verduras|pan|tomates?)
    (luz|internet|llamada|senal|agua|audio|directo) (se )?(me )?cort\w+|cort[oa] y cambio|se corta
    (salt|tir|lanz)\w+ {FEW}(piscina|agua|mar|trampolin|cama|sofa|paracaidas|parapente|rio|comba|
        sillon|bungee|puenting|basura|foto|pared|clase)
    (gat\w+|perr\w+|mosquitos?|conejo|zarzas) [^.|]{{0,60}}(brazos?|piernas?|marcas|sangr\w+|
        aran\w+)
    (matar|mat[oae]) (el tiempo|a mi \w+|el gusanillo|dos pajaros)|de vida o muerte|muert[oa] de \w+
    (prevencion|linea|charla|campana|dia mundial|telefono|taller) {SOME}(suicidi\w*|
        autoles\w+){TAIL}
""")
