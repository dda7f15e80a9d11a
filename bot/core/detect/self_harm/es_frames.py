"""Spanish: frames that many words fill, and what is everyday where they stand."""

from bot.core.detect.self_harm import es_words as w
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_WORLD = r"((este|el) mundo|la tierra|la vida|(esta|la) vida|aca|aqui)"
_ME = r"(conmigo|mi|yo)"
_BE = r"(no estar|no ser|no existir|morirme|irme|desaparecer|no estoy|no estuviera|no existiera)"

CONCERN = patterns(rf"""
    (mejor|solo quiero|prefiero|deberia|tendria q\w*|quiza) {FEW}(ni |no )(estar|ser|existir|haber
        nacido|seguir)
    (no tendria q\w*|no deberia) (estar|existir|haber nacido|seguir)
    (rabia|asco|pena|bronca|triste) {FEW}(haber |de )?(despertado|despertar\w*|seguir viv[oa]|
        amanecer)
    si {FEW}(me )?pasa(ra)? algo {REST}(alivio|mejor|pasa|igual|pues)|(seria|soy) {FEW}alivio
        (para|pa)
    (pereza|flojera|cuesta|canso|cansad\w+) {FEW}(de )?seguir (viviendo|viv[oa]|respirando|asi|aqui)
    (ya )?(me )?(rendi|rindo|canse|cansado|baje los brazos) {REST}(pase|conmigo|esperar|todo|vida|
        nada)
    (cruz\w+|manej\w+) {FEW}sin mirar|(siento q\w* )?(estoy|soy) de (mas|sobra) (en|aqui|aca|para)
    como {FEW}(hace[ns]?|hago|se hace) {FEW}(querer|para querer|seguir|para seguir) (seguir|vivir|
        viv[oa]|adelante)?
    (ni|no|nadie) {FEW}(notar\w+|se daria\w* cuenta|se enterar\w+|enterari\w+) {REST}(si|q)
        {FEW}(borro|voy|falto|
        desaparec\w+|muero|no estoy|mato|fuera)
    (para|pa) mi {FEW}(ya )?{FEW}(se acabo|termino|es tarde|no hay)|(ya )?(todo )?se acabo
        {REST}respirando
    (yo )?no me veo (ahi|en|con|mas|a los|dentro)|(no )?(me )?ata (a|aca|aqui)|nada q me (ate|
        retenga|quede)
    (el )?mundo {FEW}no (perder\w+|pierde|notar\w+|cambi\w+)|no perder\w+ nada {_ME}
    si {FEW}(manana )?no (existiera|estuviera|desperta\w+|amane\w+) {REST}(fiesta|quejo|mejor|
        nadie|import\w+)
    q(ue)? sentido tiene|(molest\w+|estorb\w+|sufr\w+|fingir) {REST}prefiero {_BE}|prefiero {_BE}
    (vivo|sigo|existo|respiro) por (inercia|costumbre|obligacion)|hacer tiempo|solo hago tiempo
    (pido|ruego|rezo|deseo|ojala) {SOME}no (haya|llegue|amanezca|exista|desp\w+) {FEW}(manana|dia|
        mas)?
    (yo )?soy (el|la) (gasto|problema|error|carga|vergüenza|verguenza|oveja negra|q sobra)
    (estoy|soy|toy|vine|naci) {FEW}(rot[oa]|fallad[oa]|dañad[oa]|danad[oa]|defectuos[oa]|sin
        arreglo)
    (facil|mejor|bueno|tranquilo) {FEW}(para|pa) tod[oa]s {FEW}(q|si) (yo )?no
    envidi\w+ {SOME}(ya )?no (esta|estan|viven)
    (irme|salir|bajarme|largarme|vaya|voy) {FEW}de (este mundo|la vida|esta vida)
    (si )?no (me )?(despierto|despertara|amanezco) {FEW}(no|mejor|ni)|no (valgo|merezco) {FEW}(ni|
        el|nada|estar|vivir|
        ocupar|seguir|aire|lugar)\w*
    (razon|motivo|razones|motivos) {FEW}(para|pa|de) (quedarme|seguir|no irme|estar|aguantar)
    no espero nada {FEW}(de|del) |(evaporarme|desvanecerme|borrarme|apagarme|derretirme)
    (olvid\w+) q(ue)? (exist\w+|naci|estuve)|(q|que) (pare|se calle|se apague) (el ruido|todo|mi
        cabeza|la cabeza)
    (da|dio) (lo mismo|igual) (si )?{FEW}(estoy|vivo|existo|me muero)|(esta|estoy) o no {FEW}da
    (siento|soy) {FEW}(un |una )?(fantasma|sombra|zombi\w*|cascara|mueble|mancha|estatua)
    cuanto (mas )?(hay|tengo|falta|queda) {FEW}(q|que|por|para) aguant\w+|hasta cuando
        {FEW}aguant\w+
    (perdi|no tengo|se me fue|sin) {FEW}esperanza\w*|no sirvo {FEW}vivir|ya fue todo
    (vieja|madre|mama|padre|papa) {SOME}(arruin\w+|estorb\w+|error|arrepien\w+) {FEW}(la )?vida
    (despierto|despertar|abro los ojos) {REST}otra vez no|otro dia (mas )?(igual|no|de esto)
    ocup\w+ {FEW}(un )?(lugar|espacio|sitio)|desperdici\w+ {FEW}(oxigeno|aire)
    (lo|la) unic[oa] q(ue)? {FEW}(frena|detiene|retiene|mantiene|ata)
    (fuera|fui|soy) {FEW}(un )?(error|accidente) (q|de|para)|nunca (debi|tendria q\w*)
        (haber )?nac\w+
    no creo q\w* {SOME}mejor\w+|cambiar\w* {FEW}mi vida {SOME}alguien
""")
RISK = patterns(rf"""
    recai{TAIL}|(dias|meses|semanas|anos) {FEW}(sin cortarme|limpi[oa]) {REST}(recai|volvi|fall|
        cero|arruin\w+)
    (ayer|anoche|el finde|otra vez) {FEW}(intente|hice|lo hice|intentado|probe) {FEW}(algo|eso|lo
        mismo|y)
    (no (me )?(vean|noten|pregunten)) {REST}(me (hago|hice|corto)|brazos|marcas|cicatric\w+)
    (pienso|pensando|suen\w+|imagin\w+) {FEW}(en )?{FEW}(la )?(muerte|mi muerte|muert[oa]|mi
        funeral)
    no (confio|me fio) (en|de) mi|(me )?(hacerme|hago|hacer) (algo|dano|daño|mal|cosas) {FEW}(a mi|
        contra mi|malo)?
        (mism[oa])?
    (algo|cosa) {FEW}(malo|grave) {FEW}(contra|a) mi|contra mi mism[oa]|soy un peligro para mi
    (tengo|hay|son) (marcas|cortes|heridas|cicatrices) (nuevas?|recientes|nuevos)
    dolor {FEW}(q|que) {FEW}me hago|lo q\w* me (hago|hice)|(me hice) {FEW}(esto|algo)
    (estuve a punto|casi|por poco) {FEW}(de )?(hacerlo|hago|lo hago|me voy|lo hice|lo intento|me
        tiro)
    (me (estoy|vengo)) {FEW}(lastim|hirien|cortan|dana|quem)\w*
    (termino|acabo|terminar|acabar|voy a terminar|voy a acabar) {FEW}(haciendome|cortandome|
        lastimandome|
        matandome|hiriendome|haciendolo)
    (pens\w+|idea|quiero) {SOME}(tirar(lo|la)?|dejar(lo|la)?|mandar(lo)?) {FEW}todo {REST}vida
    (volvi|vuelto) a caer|mis brazos {SOME}(pena|asco|mapa|marcas|hablan|destroz)\w*
    (si no|sino|si no fuera) {REST}me (hubiera|habria|hubiese) (\w+ )?(mat|suicid|muert|ido|
        tir)\w*|me
        (mataria|suicidaria|moriria|colgaria|tiraria|iria de este mundo)
    (ganas|idea|deseo|deseos) {FEW}de (morir\w*|irme|matarme|no estar|hacerme)|por mi
        (propia )?(cuenta|mano)
    quiero {FEW}(que|q) (me )?(duela|sangre)|(me )?(lo )?merezco {FEW}(dolor|sufrir|morir|castigo|
        duela)
    miedo {SOME}(hacerme|a mi mism[oa]|de mi|hacer|balcon|cabeza|sola|solo) ?{FEW}(mism[oa])?
    la muerte {FEW}(me )?(llama|atrae|tienta|espera|sonrie|busca)|me imagino (muert[oa]|sin vida)
    (urgencias|hospital|suero|lavado) {REST}(lo q\w* (me )?hice|hice|pastillas|intento)
    (yo mism[oa]|por mi mano) {REST}(encargar|terminar|acabar)|no voy a durar|me encontro mi
    (tu|la|una|mi|las) (voz|voces|cabeza|mente)\w* {REST}(dice|dicen|repite\w*|grita\w*|manda\w*|
        pide\w*) {FEW}{w.YOU}
""")
IMMINENT = patterns(rf"""
    (espero|cuando|esper\w+|apenas) {SOME}(duerm\w+|acuest\w+|salgan|vayan|se van) {FEW}(y )?(ya|
        lo hago|listo|adios)
    (mi |la |es )?ultim[oa] (convers\w+|charla|audio|abrazo|mensaje|llamada|cena|noche|semana|
        atardecer|foto|cumple\w*|
        post|historia|cancion) {FEW}(contigo|con|q|que|para|mi|mand\w+|de mi|y)
    (no )?(pas[oa]|paso) de (hoy|manana|esta noche|este|mi)|no (voy a )?lleg(o|ar|are|aré) (al?|
        hasta|ni) {FEW}(lunes|
        martes|miercoles|jueves|viernes|sabado|domingo|manana|finde|amanecer|proxim\w+|fin)
    (ya )?(escribi|hice|termine|deje|grabe|tengo) {FEW}(la|una|mi|las|un) (nota|carta|cartas|video|
        audio) {REST}(almohada|
        cama|cajon|padres|velorio|funeral|encuentr\w+|manana|lean|despedid\w+|adios)
    (en|dentro de) (unas|pocas|\d+|un par de|una) {FEW}(horas?|minutos?|dias?) {FEW}(ya )?no
        {FEW}(molest|estoy|voy|
        exist|est|sufr|duel)\w*
    \d+ (minutos|horas|dias) y {FEW}(ya )?(no|se acab|termin|adios|descans)\w*|me quedan
        {FEW}(horas|minutos|dias)
    (ya )?(me )?tom[eé] (algo|todo|todas|las|lo)|ya (empece|comence|esta hecho|lo hice){TAIL}|no
        hay vuelta atras
    (me voy|me fui|ido|irme|vaya) (ya )?(para|pa) siempre|me apago {FEW}(para|pa|siempre)
    (este|esto) es (el|mi) (final|fin|adios)|ya me despedi|(me estoy )?despid\w+ de la vida
    (hoy|esta noche|manana|ya) {FEW}(termina|se termina|se acaba|acaba|me muero|muero|me bajo|me
        apago|es el dia)
    no habra {FEW}(manana|mas|otro dia)|(cuando|ojala) {FEW}(me encuentren|me hallen|encuentren mi)
    (cuando|si) (yo )?(ya )?(no este|me muera|muera|me haya ido|este muert[oa]|me vaya para siempre)
    (donde|adonde) voy {FEW}no|(nos vemos|hasta) {FEW}(en )?(la )?otra vida|es hoy{TAIL}
    (list[oa]|prepar\w+) (para|pa) (morir\w*|irme|partir)|cuando te enteres|no llores {FEW}(manana|
        cuando)
    (toy|estoy) {FEW}(aqui|aca)? ?arriba {REST}(adios|miedo|sol[oa])|(contraseñas|contrasenas)
        {FEW}(anotad|escrit|en)\w*
    (regale|cerre|deje|vendi|borre|done) {SOME}(ropa|cuentas|fotos|todo|perr\w|comida) {REST}(hoy|
        morir|encuentr\w+|
        siempre|adios|termina|dias)
    (quede|quedes|quedate|tengas|guarda) {REST}(me voy|ya no|muera|no las uso|siempre|donde voy)
""")
ENCOURAGE = patterns(rf"""
    (hazlo|haslo|hacelo|matate|tirate|grabalo|cortate|saltá|salta) {FEW}(a ver|y (ya|grab|manda|
        descansas)|esta noche|
        en vivo|valiente|no avises|de una)\w*
    (tirate|matate|saltas?) y grab\w+|si te (suicid|mat|muer|mur|mori)\w+
    (te (morirías|moririas|matarias|mueres|matas)) conmigo|hazte (dano|daño)|(a|q|que) te (mates|
        mueras|suicides)
    (tu|el|su) (velorio|funeral|entierro)|si {FEW}(tanto )?quier\w+ morir\w* {FEW}(pues )?(hazlo|
        muere|dale|ya)
    (ponle|pon|dale) fin a tu|acaba con tu|(termina|acaba) {FEW}lo q(ue)? empezaste|quitate
    (ve|anda|vayan) y (matal|apunal|apuñal|golpeal|quemal)\w+|(apunala|apuñala|mata|golpea|pegale)
        {FEW}(a ese|hasta)
    (desaparec\w+|borrate|sal|esfumate) {FEW}de (la tierra|la vida|este mundo|la faz)
    (tu|la) (unica )?(solucion|salida|opcion) es (morir|mat|suicid|desaparec)\w*
    (los|las|gente) {FEW}como (tu|vos|ustedes) {FEW}(deber|tendr|merec)\w* {FEW}(mat|mor|suicid|
        muer)\w*
    corta {FEW}mas (hondo|profundo)|si no te (cort|mat|tir|lastim|hac)\w+ {REST}(grupo|nosotr|
        salis|fuera|cobarde)\w*
    (nos vamos|nos morimos|lo hacemos) junt[oa]s {REST}(jur|promet|sol[oa])\w*|q(ue)? esperas
        {REST}(hazlo|noche|muer|
        mat|tir)\w*
    (ojala|espero q\w*) {FEW}(lo )?intentes|esta vez te (salga|mueras|funcione)
    (nada malo|no (es|pasa) nada) {FEW}(en|por|si) (morir|mat|cort|te)\w* {REST}(hazlo|descans|
        confia|prueba)\w*
    (ya )?estarias muert[oa]|te falta valor|sigue (lastim|cort|quem)\w+|te (queda|quedan) bien
        {FEW}(cort|cicatr)\w*
    se (hombre|valiente|mujer) y (acab|mat|tir|salt|haz)\w*
""")
EXCUSES = patterns(rf"""
    (lastim|queme|quemé|dano|daño|cort)\w* {FEW}(el|la|los|en la|en el|con el|con la|en) (tobillo|
        espalda|rodilla|
        horno|plancha|mano|dedo|sarten|lengua|pie|hombro|sol|estufa|cafe|codo|cuello|boca)\w*
    (muero|morir\w*|muerte) {FEW}(q |que |de )(lindo|linda|hermos\w+|tiern\w+|risa|guap\w+|bueno|
        rico)
    no hay vuelta atras [^.|]{{0,20}}rap[eo]\w*
    (un )?mundo sin (tacos|wifi|pizza|\w+ (ni|y) \w+)|(es|q|que|no) {FEW}(una )?carga (pa|para)
        (mi|el) (equipo|team)
""")
_EVERYDAY = patterns(r"""
    (serie|playa|cocos|wifi|lol|ranking|futbol|ajedrez|tacos|llen[oa] (q|que)|tarea|mates|
        educacion fisica|gym|manco|pizza|
        capitulo|partido|equipo|liga|vacaciones|dieta|cine|recital)
""")
_JOURNEY = patterns(r"""
    (vuelvo (el|en|a)|vacaciones|viaje|gym|campamento|server|jueg[oa] (nuevo|este)|heladeria|
        trabajo|renunci\w+|pan|
        leche|celu|por hoy|le digo|pedir (permiso|perdon)|jugando|mudo|orientadora|le avise|avise
        a|graduacion|
        salon|jubil\w+|profe|avion|dentista)
""")
_HEARD = patterns(rf"""
    si (yo )?tuviera (el )?(valor|coraje|huevos)
    (voz|voces|cabeza|mente)\w* {REST}(dice|dicen|repite\w*|grita\w*|manda\w*|pide\w*)
    (mosquito|cucaracha|zona|revivan|skin|avion|tatuaje|concierto|mirada|hablarle|mensaje|
        declar\w+|piscina)\w*
""")
UNLESS = {
    "risk": patterns("(jubil|lloradera|orientadora)"),
    "concern": _EVERYDAY,
    "imminent": _JOURNEY,
    "encouragement": _HEARD,
}
