"""Spanish of Spain and of the Americas, also as it is typed in a hurry (`q`, `pa`, `kiero`)."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm import es_frames as frames
from bot.core.detect.self_harm import es_words as w
from bot.core.detect.self_harm.es_excuses import EXCUSES
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_CONCERN = patterns(rf"""
    # To be gone, to sleep for ever, never to have been.
    {w.WANT} {FEW}{w.GONE}
    (ojala|rezo|pido|espero|{w.WANT}|sueno con) {SOME}(no|nunca|jamas) {FEW}(despert|nac|exist|
        amanec|haber nacido|hubiera nacido|estuviera|despiert|llegar)\w*
    (ojala|quisiera|no me importaria|me daria igual|igual|espero|da igual|
        ojala {w.Q}) {SOME}(atropell|muer|morir|caiga|trague|pasara|pase|mate|enferm|lleve|acabe|
        acabara|algo malo)\w*
    si {SOME}(atropell|camion|coche|carro|autobus|enferm)\w* {REST}(mejor|igual|import\w+|mal|
        alivi\w+|favor|nada|triste)
    (dios|diosito|senor|virgencita) {FEW}(llevame|lleve|llevas|recogeme|quitame)
    # Would anybody notice?
    (si|cuando|el dia q\w*) (yo )?(un dia |ya |manana )?(me )?(muera|muero|muriera|muriese|
        desaparec\w+|desaparezco|no exist\w+|no estuvi\w+|no (este|estoy)|falto|faltara|falte|fuera|
        voy|mato|matara|borrara|esfumo) {REST}(nadie|quien|quienes|tod[oa]s?|mejor|import\w+|dar\w*
        cuenta|nada|llor\w+|triste\w*|extran\w+|cambi\w+|alivi\w+|notar\w*|entierro|igual)
    (nadie|quien) {SOME}(cuenta|nota\w*|llor\w+|extran\w+|echa\w*|import\w+|iria|vendria) {REST}(si|
        cuando) (\w+ )?(me )?(muer\w+|desapare\w+|no (estoy|este|estuviera)|falt\w+|voy|fuera)
    (nadie|ni dios) (me |ya |realmente )*(va a |iba a |me )*(extran\w+|echar\w* de menos|echa de
        menos|echar\w* en falta|quiere|quiso|necesita|querria|soporta|aguanta|echaria\w*)
    (le |les )?(importo|intereso|hago falta|importaria) {FEW}(a nadie|un carajo|una mierda)
    a nadie le (importo|intereso|hago falta|importa (si|lo q|como|q))|mi (funeral|entierro|velorio)
    # A burden, no good.
    (soy|siento|ser|sido) {FEW}(una?|el|la|puro|de) {FEW}(carga|estorbo|peso|lastre|molestia|
        fracaso|basura|mierda|problema|inutil|error|desperdicio|asco|decepcion|verguenza|sobra)
    (estorbo|sobro|estorbando|no pinto nada|no encajo en|no pertenezco a|soy inutil)|(mundo|vida)
        no (es|esta hech\w+) (para|pa) mi
    (mejor|felic\w+|feliz|tranquil\w+|facil|alivi\w+|descans\w+|igual de bien|bien) {FEW}(sin mi|si
        (yo )?no (existiera|estuviera|hubiera nacido|naciera|estoy)|el dia q me)
    sin mi {SOME}(mejor|felic\w+|feliz|tranquil\w+|facil|descans\w+|alivi\w+|bien|problemas)
    (merec\w+|tendrian|querian) {FEW}(otr[oa] hij[oa]|un[oa]? hij[oa] mejor)|mi (vieja|madre|mama|
        papa|padre|viejo)s? {FEW}(arrepient\w+|haberme tenido|tenerme)
    (pereza|flojera|cansa|cuesta|duele) (existir|vivir|estar viv[oa])|no (sirvo|valgo) (para |pa |
        ni )?(nada|una mierda)|(me odio|me doy asco|odio (mi vida|vivir|estar viv[oa]|existir|ser
        yo|despertar\w*))|doy asco
    # No sense, no way out, no morning.
    (no|ni|sin|perdi\w*|perdid[oa]) {FEW}(sentido|salida|motivos?|razon|razones|futuro|esperanzas?|
        rumbo) {FEW}({w.PA}|a|{w.Q}) {FEW}(vida|nada|todo|esto|vivir|seguir|levant\w+|mi)
    (no|ni) (le |me )?(veo|encuentro|hallo|queda|quedan|hay|tengo|tiene) (\w+ )?(mas )?(sentido|
        salida|motivos?|razon|razones|futuro|esperanzas?)( (a|para|pa|de) (nada|mi|esto|la vida))?
    (vida|vivir|todo|nada|existir|levantarme) {FEW}(no|perdio|sin|tiene|vale) {FEW}(sentido|pena)
    (para|pa|xa|por) {w.Q} {FEW}(naci|existo|sigo|vivo|seguir|vivir|levant\w+|despert\w+|me
        despierto|esforzarme|lucho|luchar|respiro)
    (cans\w+|hart\w+|agot\w+|cansancio) {FEW}(de|d) (la vida|vivir|mi vida|existir|seguir|luchar|
        todo|fingir|sufrir|estar viv[oa]|esta vida|respirar|ser|esto|despertar\w*)
    (ya )?(no|ni) (quiero|kiero|puedo|tengo|me quedan|quedan|me apetece|se como|encuentro|me
        veo) {SOME}(seguir|vivir|vivo|existir|luchar|continuar|viv[oa]|despertar\w*|sufrir|fuerzas)
    ya no (puedo|aguanto|doy|soporto|resisto) (\w+ )?mas|no (puedo|aguanto) mas (asi|con todo|con
        esto|esta vida|el dolor|con mi vida|la vida)|no (aguanto|soporto|puedo con) (vivir|esta
        vida|mi vida|tanto dolor|el dolor|la vida|estar viv[oa]|mi existencia)
    ya no quiero (nada|estar (aqui|aki|mas|viv[oa])|esto|mas|ser|vivir)|no quiero (estar aqui|estar
        mas|estar en este mundo|llegar a)
    no (me )?(veo|imagino|creo q\w*|pienso) {FEW}(lleg|cumpl|viv|dentro|en el futuro|mayor|con \d+|
        futuro|a los)\w*|no (llego|llegare) a (los \d+|cumplir|fin de ano|navidad)|da igual si llego
    (siento|estoy|sentirme) {FEW}(vaci[oa]|muert[oa] (por dentro|en vida)|invisible|atrapad[oa]|
        hundid[oa]|ahogando|hundiendo|un vacio)|(vaci[oa]|muert[oa]|rot[oa]|apagad[oa]|podrid[oa])
        por dentro|(me|nos) (estoy )?(ahogo|hundo|ahogando|hundiendo|apagando) (y|por|sin|en|poco)
    (ya )?(todo|tod[oa]s?|nada) (ya )?(me )?(da|dan|importa) (ya )?(igual|lo mismo)|me da (lo mismo|
        igual) (vivir|estar viv\w+|morir\w*|todo|si vivo|si me muero|lo q me pase)|nada me importa|
        ya nada (me )?\w+
    (nunca|nada|no) {FEW}(va a|vaya a|ira a|voy a) {FEW}(mejor\w*|cambiar|bien|ser feliz)|nunca
        (mejora|cambia)|todo (esta |es |lo veo )?(negro|oscuro)|(cada|tod[oa]s las) mananas? me
        (despierto|levanto) {REST}(asco|decep\w+|rabia|triste|sigo)|sigo (viv[oa]|respirando) (y|
        por)
    no me importa(ria)? (\w+ )?(morir\w*|si me muero|no despertar)|(descansar|dormir) (\w+ )?(para|
        pa) siempre|descansar de (vivir|la vida|todo)|la muerte (me )?(\w+ )?(paz|alivio|descanso)
    (aunque|cuando|si) (algun dia )?(ya )?no este (\w+ )?(no|quiero|espero)
    (mundo|tierra|vida|todo|gente|grupo|familia|ell[oa]s|nadie) {SOME}(gir|segu|igual|cambi|extran|
        respir|funcion|mejor|nota|descans|tranquil)\w* {FEW}sin mi|sin mi {SOME}(igual|gira\w*|
        segui\w*|mejor\w*|cambi\w*|nada)
    (razon|razones|motivo|motivos|fuerzas|ganas) {FEW}(para|pa|de) {FEW}(levantarme|despertar\w*|
        seguir|vivir|salir de la cama|existir|continuar)|(fingir|aparentar|finjo|sonreir|
        sonrio) {SOME}(bien|feliz|normal|dentro)
    silencio {FEW}siempre|(mi|el) (alarma|despertador) {REST}(ya|nunca|no)|
        no {FEW}suene {FEW}(alarma|despertador)|(apag|borr|marchit|desvanec)\w+ (poco a poco|por
        dentro|y nadie|despacio)|(respir|descans|alegr|celebr)\w+ {FEW}si (yo )?(me (fuera|voy|
        muero|muriera)|no estuviera|desaparec\w+)
    (mi hermana|mi hermano|mi madre|alguien) puede quedarse {FEW}(con )?mi (cuarto|habitacion)|
        (todo|la vida|vivir) (me )?(duele|pesa|cuesta|cansa) (demasiado|tanto|mucho)?|no (naci|
        estoy hech[oa]) (para|pa) (esto|vivir|este mundo)
    (vivir|estar|dormir|respirar)(ian|iria|an|ia)? {FEW}en paz|en paz {FEW}sin mi|
        ojala {FEW}todo {FEW}(se )?(apag|acab|termin|par)\w*|(pereza|cansa|cuesta) {FEW}(respirar|
        existir|vivir)
    (si (yo )?no (estuviera|existiera|hubiera nacido|estoy|naciera)) {SOME}(paz|viv\w+|mejor|
        felic\w+|pele\w+|problem\w+|tranquil\w+)
""")
_RISK = patterns(rf"""
    {w.WANT} {FEW}{w.DIE}
    {w.GOING} {w.DIE}
    {w.THINK} {SOME}({w.DIE}|suicidi\w+|suisidio|quitarme)
    (pensamientos?|ideas?|ideacion|impulsos?|tendencias) {FEW}(suicid\w+|de (muerte|morir))
    (intente|intento|trate de|he intentado|quise|casi|intentado|tratado de) (\w+ )?(me )?(mat\w+|
        suicid\w+|suisid\w+|quit\w+ la vida|ahorc\w+|acabar|morir\w*|tir\w+|colg\w+|{w.HURT})
    (mi|otro|un|segundo|ultimo|primer) intento|(lo |ya lo )(intente|he intentado|intente una vez)|
        ojala (\w+ )?no me (hubieran|hubiese\w*|hubiera) (\w+ )?(encontrado|salvado|despertado|
        hallado)
    (me )?(quiero|kiero|quisiera|m kiero) (morir|suicidar|ahorcar|colgar|cortar las venas)
    # Without "me" it is somebody else who is to be killed.
    (me|m) ({w.WANT}|{w.GOING}) (\w+ )?matar|(despues|luego) me (mato|suicido)
    (ojala|quisiera|deberia|mejor|desearia|preferiria|estaria|estoy) (\w+ )?(me )?(muera|muriera|
        muert[oa]|haber(me)? muerto|hubiera muerto)( {w.Q} \w+)?
    (si|cuando) me (mat|suicid|mur|muer)\w+ {REST}(arrep\w+|culpa|sentir\w*|quiz\w+|entender\w*|
        dej\w+)
    (tuviera|tener|tengo|falta|reunir|tuviese) (el |los )?(valor|huevos|coraje|cojones|
        agallas) {FEW}(hac|mat|acab|termin|salt|suicid|morir|quit)\w*
    (la |una )?(unica )?(salida|solucion) (\w+ )?(es|seria|sea) (la muerte|morir\w*|matarme|
        suicid\w+)
    envidi\w+ {SOME}(muert|difunt|ya no estan)\w*
    (me da miedo|me asusta|no me fio de|tengo miedo de) (\w+ )?(mi mism[oa]|lo q(ue)? (pueda|puedo|
        podria|soy capaz) (de )?\w*|quedarme sol[oa]|hacerme algo|estar sol[oa] conmigo)
    # Hurting oneself.
    (me|m) (corto|corte|cort|he (vuelto a )?cort\w+|habia cortado|vuelvo a cortar|volvi a (cort|
        hacer|lastim|quem)\w*|est(oy|uve) cortando|quemo|queme|autolesion\w+|(hago|hice|he hecho)
        (\w+ )?(dano|cortes?|heridas|tajos)|lastimo|lastime|rajo|raje|golpeo|pego|hiero|rasguno|
        arano|arane|castigo|muerdo|clavo)
    ({w.WANT}|{w.GOING}|necesidad de|tentacion de|volvi a|vuelvo a|empece a|vuelto a|sin|solo|
        impulsos? de|{w.PA}|urgencia de) {FEW}{w.HURT}
    {w.HURT} (es lo|me (calma|alivia|ayuda|relaja)|otra vez|de nuevo|para|cuando|hasta)
    (escond|tap|ocult|cubr|disimul)\w* {REST}({w.SCARS}|brazos|munecas)|{w.SCARS} {FEW}(nuev[oa]s|
        en (los|mis|las|el) (brazos?|munecas?|piernas?|muslos?)|q(ue)? me (hice|hago)|frescas)|
        (brazos?|piernas?|muslos?|munecas?) (\w+ )?(llen|marcad|cortad|destroz|hech)\w*
    manga (larga|s largas) {REST}(calor|verano|brazos|vean|junio|agosto|adivin\w+|cort\w+|razon)
    (sangr\w+|cortes?) (\w+ )?por mi culpa|hasta (sangrar|hacerme sangre|q sangr\w+)|(ver|veo) (mi
        )?(propia )?sangre|(volvi|recai|he vuelto|vuelto|vuelvo|recaida) (\w+ )?(a|con|en) (lo
        mismo|lo del brazo|la cuchilla|las andadas|hacerlo|lo de siempre|hacerme|las autolesiones|
        la navaja)
    (dolor|dano) (fisico )?(es lo unico|me (calma|alivia|hace sentir)|me distrae)|merezco (el |este
        |sentir )?(dolor|sufrir|dano|castigo|morir)|unaliv\w*|desvivir\w*
    # A look at the means, a search, letters.
    (mir|qued)\w+ {SOME}({w.PILLS}|{w.PLACE}|cuchill\w+|cuchillas?|vias|tren|navaja) {REST}(rato|
        pens\w+|mucho|demasiado|fij\w+|miedo|ideas|cosas|tentaci\w+|saltar|diferente)
    (demasiado|fij\w+|mucho|rato) {FEW}(mirando|viendo) {FEW}({w.PILLS}|{w.PLACE}|cuchill\w+)
    (pas|cruz|asom|acerc)\w+ {FEW}({w.PLACE}) {REST}(pienso|imagino|ganas|saltar|tirarme|dejarme|
        caer)
    (busc|google|investig|le[iy])\w* {REST}(formas?|maneras?|metodos?|como|cuantas?) {REST}(mor|mat|
        suicid|acabar|ahorc|desaparecer|dolor)\w*
    (escrib\w+|escrito|tengo|hice) (\w+ )?(las? |una |mis? )?(cartas?|nota) (\w+ )?(de |para
        )?(despedida|suicid\w+|mis (padres|papas)|mi (madre|mama|familia)|adios|todos|cada)
    (voz|voces|algo|cabeza) {SOME}(dice|dicen|pide|grita|repite) {FEW}(haga|hazlo|mate|muera|salte|
        acabe|tire|corte|hacerlo|no valgo|termine)\w*
    (pens\w+|pienso|imagin\w+) {FEW}(en )?como (hacerlo|lo haria|lo hago|acabar\w*|seria)|(se|
        sabria) (exactamente )?como (lo haria|hacerlo)|(casi|estuve a punto de|por poco) (me
        )?(salt|tir|mat|lanz|ahorc)\w+
    (cartas?|nota|despedida) (ya )?{FEW}escritas?|solo (me )?falta (el )?(valor|valentia)|(miedo|
        asusta) {FEW}(lo que|lo q|de q|de que) {SOME}(hacerme|hacer conmigo|me haga|hacer esta
        noche|capaz)|(volvi|volver|vuelto|vuelvo) a (lastim|cort|herir|hacerme|quem|autolesion)\w*
    (impulsos?|urgencia|ganas) {FEW}(son|es|estan|cada vez) {FEW}(fuerte|peor|mas|insoport)\w*|la
        ultima vez me (encontraron|salvaron|pillaron)|me encontraron (a tiempo|demasiado pronto)
""")
_IMMINENT = patterns(rf"""
    {w.WHEN} {SOME}{w.DO}
    {w.DO} {FEW}{w.WHEN}
    (manana|cuando|si) {FEW}(lea[ns]?|leais|lees|leen|vea[ns]?|encuentr\w+|despiert\w+|
        llegu\w+) {REST}(no (voy a estar|estare|este|estoy)|muert[oa]|habre|me (habre|fui)|ido|ya
        no|tarde)
    (ya|pronto|manana|dentro de poco|en unas horas) no (voy a estar|estare|existire|voy a existir|
        despertare|despierto|me (vereis|veran|van a ver)|amanezco)
    ultim[oa] (mensaje|noche|dia|audio|vez) {FEW}(viv[oa]|aqui|en (este|el) mundo|de mi vida|adios|
        despedida|con vida|leer\w*|vere\w*|escrib\w+|mio)|(mi|el) ultimo (mensaje|adios|dia)|mi
        ultima (noche|despedida|vez)
    # A farewell.
    (adios|chao|chau|hasta siempre|me despido|bye) {REST}(siempre|perdon\w*|quiero|quise|amo|por
        todo|mundo cruel|lo siento|no aguanto|no puedo|mejor lugar|otra vida|en serio|va en serio)
    (perdon\w*|lo siento|gracias por todo|los quiero|os quiero|los amo|las? quiero) {REST}(adios|
        hasta siempre|me voy|no puedo mas|me rindo|no aguanto|despido|otra vida|hasta nunca)
    (despedirme|despidiendome|me despedi|despedida) {FEW}(siempre|de tod[oa]s|de ustedes|la vida|mi
        (madre|mama|familia|gente|perr\w)|escrita|hecha|lista|ya)|hasta la otra vida
    (deje|dejo|he dejado|dejado|escrita|deje escrita|termine) (\w+ )?(las? |una |mis? )?(cartas?|
        notas?) {REST}(despedida|mesa|mama|almohada|familia|padres|cada|cajon|cama|escritorio|
        tod\w+)
    (cuid|encarg|ocup|dale de comer|quedate|te dejo|le dejo)\w* {FEW}(perr|gat|herman|mama|madre|
        familia|hamster|mascota|cuenta|skins|play|guitarra|cosas)\w* {REST}(adios|yo (ya )?no|no
        este|no voy|falte|me voy|siempre|por mi|necesit\w+|hace falta|usar|porfa\w*|por favor)
    (mi cuenta|mis (cosas|skins|cuentas|juegos)|mi ropa|contrasena) {SOME}(regal|repart|ya no|no
        (la|las|lo) (voy|necesit))\w*|(regal|repart)\w+ (\w+ )?(mis|todas mis) (cosas|skins|juegos|
        ropa|pertenencias|libros)
    (dile|digan|decid|diles)\w* {FEW}(mi|mis) \w+ {REST}(quise|quiero|amo|culpa|perdon\w*|siento)
    no (es|fue|sera|ha sido) (la )?culpa (de nadie|vuestra|tuya|suya)|no me (busquen|busqueis|
        busques|llamen|esperen|esperes|lloren|lloreis)|no (intenten|intenteis|intentes|traten) (de
        )?(pararme|detenerme|buscarme|convencerme|impedirmelo)|ya (es|sera) (demasiado )?tarde
        (para|pa) mi
    # Means at hand, a place, it has begun.
    (tom[eo]|tomado|trague|tragado|tom(ar|ando)(me)?|meti|bebi|tragarme) (me )?{FEW}(tod[oa]s?|un
        monton|un bote|un punado|media|enter[oa]|\d\d+|muchas|demasiad\w+|el bote|la
        caja) {FEW}{w.PILLS}?
    (tengo|compre|guard\w+|junt\w+|consegui|reun\w+|escond\w+|estan|prepar\w+) {FEW}({w.PILLS}|
        {w.TOOLS}) {FEW}(list|delante|al lado|enfrente|en la mano|noche|preparad|cama|hoy|suficient|
        bastant|conmigo|puest|aqui|para|pa|frente|contad)\w*
    ({w.PILLS}|{w.TOOLS}) {FEW}(prepar\w+|list[oa]s?|puest[oa]s?|atad[oa]|en la mano|delante|frente
        a mi|al lado|contad[oa]s)|(lo |ya )?tengo todo (\w+ )?(listo|planeado|preparado|decidido)|
        todo (esta )?(listo|planeado|preparado) (para|pa) (\w+ )?(irme|hacerlo|esta noche|morir)
    (subid|estoy|toy|parad|sentad|subi|subiendo|camino|yendo|voy|llegue|
        desde)\w* {FEW}{w.PLACE} {REST}(salt|tir|lanz|miedo|viento|llam|busq|abajo|perdon|adios|
        valor|pas[oa]|despid|frio|tren)\w*
    (estoy|toy|parad[oa]|sentad[oa]|subid[oa]) (\w+ )?(en|al|a) (la |el |las )?(azotea|borde|
        cornisa|barandilla|puente|vias)|ya (salte|me tire|me las tome|me corte las venas)
    (voy|vy|boy) a (saltar|tirarme|lanzarme|colgarme|ahorcarme|pegarme un tiro|hacerlo|cortarme)
    (ya |lo )?(tengo|esta|he|puse|elegi|escogi|fije) (ya )?(la |el |todo |un )?(decidido|fecha|plan|
        dia|planead[oa]|planificado)( (para|pa|de) (\w+ )?(morir|irme|hacerlo|matarme))?
    (esta vez|ahora|hoy) (si|no voy a|es en serio|va en serio|lo) {FEW}(fallar|hacer|hago|hare|
        conseguir|echarme atras|acabo|funcionar\w*)|por fin (voy a )?(descansar|descanso|se acaba|
        en paz)
    me estoy (desangrando|muriendo de verdad|apagando)|no para de sangrar|ya (casi )?se acaba todo
    (cuando|para cuando) {FEW}(despiert\w+|se levant\w+|llegu\w+|vuelv\w+|os levant\w+|lo
        sepa\w*) {REST}(terminado|acabado|tarde|muert[oa]|ido|habra|habre|todo|colgad[oa])
    (tome|trague|meti) {FEW}(un|el|dos|tres|\d+|todo el|unos) {FEW}(blister|frasco|bote|caja|
        sobre)s? {REST}(sueno|mare\w+|miedo|siento|borros\w+|adormec\w+|frio)?
    (manana|en un rato|pronto|en unas horas) {FEW}(a esta hora |por fin )?(ya )?no (voy a )?(sufr|
        doler|sentir|estar|llor|existir|dolera|sentire)\w*|(esta noche|hoy|pronto|ya) me voy con
        (mi|el|la|dios|los) (abuel\w+|madre|mama|papa|padre|hermano|hermana|angeles|perr\w)?
    (regal|di|dado|repart|vend)\w+ {FEW}(mis|mi) {FEW}(juegos|cosas|ropa|guitarra|libros|consola|
        perr\w|gat\w) {REST}(no (me |los |las |lo |la )*(van?|voy|hara|haran|hace|necesit)|ya no)|
        (\d+|unos|pocos) (minutos|horas) (mas )?y {FEW}(acab|termin|se acab)\w*|ultimo
        dia {FEW}(con )?viv[oa]
    (hoy|esta noche|manana|ya|ahora) {FEW}se (acaba|termina|acabo){TAIL}(quise|quiero|amo|adios|
        perdon\w*|gracias)|(puente|azotea|vias) {REST}(dile|digan|decidle|diganle|perdon\w*)
    (navaja|cuchilla|cutter|gillette|cuchillo|pistola|soga|cuerda) {FEW}(en la|en mi) mano{TAIL}
""")
_ENCOURAGE = patterns(rf"""
    {w.YOU}
    (te|os|se) (deberias|deberiais|tendrias q\w*|podrias|vas a) (\w+ )?{w.YOU_DIE}
    (deberias|deberiais|tendrias q\w*|tienes q\w*|tenes q\w*|debes|podrias|anda|andate|ve|vete|
        vayan|puedes) (a )?(\w+ )?(ir a )?{w.YOU_DIE}(te|se|os)
    (por {w.Q}|porque|xq|pq|porq|cuando|y si|a ver si|ojala|espero|mejor|q) (mejor )?(ya )?(no )?te
        (mat|suicid|ahor[cq]|cort|tir|colg|cuelg|muer|mur|mori|desapare|quit|atropell|pud)\w+
    (tira|lanza|avienta|bota|arroja|salt[ae])(te|los)? {FEW}(puente|tren|metro|balcon|azotea|
        ventana|vias|edificio|barranco|cobarde|de una|salta|ya|carro|coche|gallina)
    (toma|traga|bebe)(te|las)? {FEW}((todas|muchas|bote|frasco|caja) {FEW}{w.PILLS}?|veneno|
        raticida|lejia|cloro|pastillas y)
    (mundo|todos|todas|casa|cole\w*|clase|gente|familia|server|grupo|vieja|padres|
        papas) {SOME}(mejor|felic\w+|feliz|tranquil\w+|descans\w+) (\w+ )?(sin (ti|vos|usted)|si
        (\w+ )?(te (mu|ma)\w*|desapareci?eras|desapareces|no (existieras|estuvieras|hubieras \w+)))|
        sin (ti|vos) {FEW}(mejor|felic\w+|tranquil\w+|paz)
    nadie te (va a |iba a |\w+ )?(extran|echa|llora|quiere|necesita|echar)\w*( \w+)? (\w+ )*(asi
        q\w*|hazlo|muer\w*|si (te|desapareces|no)|cuando|mat\w*|vete)
    (si te|tu muerte|tu funeral|el dia q te|cuando te) (\w+ )?(mu|ma|mo|su)?\w* {REST}(nadie|feliz|
        felices|fiesta|mejor|favor|celebr\w+|igual|llor\w+|nos)
    favor {FEW}(al mundo|a todos|a la humanidad|a tu \w+) ?(y )?(matate|muer\w+|desap\w+|tirate)?|
        (hace\w*|haz\w*) (\w+ )?favor (y )?(\w+ )?(desaparece|muer\w+|mat\w+|tir\w+)
    (hazlo|haganlo|hacelo|dale|animo|anda) (ya |pues )?(cobarde|de una|no seas|nadie|gallina|hazlo|
        salta|corta\w*|en directo|si (eres|tienes|tan)|y (deja|no)|de verdad|bien esta vez)
    (a q(ue)?|apuesto|seguro q\w*|reto|te reto) {FEW}(no )?(te )?(atreves|cortas|cortarte|matas|
        saltas|tiras|animas|lastim\w+|quem\w+|tragarte|hacerte)
    (ni|no|si) (te atreves|tienes|tenes) {FEW}(huevos|cojones|valor|agallas|ovarios|a|
        de) ?{FEW}(cort|mat|salt|suicid|tir|hacer|tom|mor|hazlo|demuestr|pruebal)\w*
    (corta|raja|hazte|quema)(te|los)? (\w+ )?(mas (hondo|profundo|fuerte|adentro)|venas|munecas|
        brazos?|cortes|un corte|vertical)|mas (hondo|profundo) la proxima|la proxima (vez )?(hazlo|
        corta) (bien|mas)|(intentalo|prueba) otra vez|ojala (\w+ )?(te (hubieras|hubiera)|lo
        hubieras)( \w+)?
    # Challenges, and pacts.
    (reto|desafio|prueba|nivel|mision|juego|grupo) {REST}(lastim\w+|cort(ar|at|e)\w*|quem\w+|
        hacer\w* dano|hazte|sangr\w+|rajar\w*|ahog\w+|asfix\w+)
    (si me (quieres|amas)|promet\w+|tu y yo|los (dos|tres)|quedamos en|juramos) (\w+
        ){{0,8}}(morimos|matamos|morir junt\w+|juntos|juntas|no me dejes|conmigo|te vienes|a la vez|
        te mueres|nos vamos|lo hac\w+)
    (matemonos|suicidemonos|muramos|muramonos|matarnos|suicidarnos|morirnos|morimos|nos (matamos|
        suicidamos|tiramos|morimos|vamos de este)|hagamoslo|lo hacemos) {FEW}(junt\w+|los dos|las
        dos|a la vez|al mismo|el \w+|esta noche|hoy|mundo)|(junt[oa]s|contigo|conmigo) {FEW}(nos
        matamos|morimos|morir|matarnos|pastillas|saltamos)
    (primero tu|tu primero|yo despues|yo te sigo|yo voy detras) (\w+ ){{0,4}}(yo|tu|despues|luego|
        sigo|hazlo)|pacto (suicida|de suicidio|de sangre|de muerte)|no (te )?puedes (rajar|echar
        atras)
    yo (q(ue)?|en) (tu|tu lugar|vos) {FEW}(me|ya|habria|hubiera) {SOME}(mat|suicid|mor|muert|tir|
        colg|quit|salt|ahorc)\w*|(mereces|merecias|merece) (morir\w*|estar muert[oa]|q te)|ojala te
        \w+
    (desinstala|desinstalate|apaga|cierra|borra)\w* (\w+ )?(la )?(vida|vidas)
    (acaba|termina|acabalo|hazlo) {FEW}(con eso|con esto|con tu vida|con todo|ya|de una
        vez) {REST}(llor|quej|deja|para|cobarde|vez|molest)\w*|nadie (va a |te |iba a )*(llor|
        extran|echar|not)\w+ {REST}si te (tir|mat|mu|salt|cort|cuelg|suicid|vas)\w*
    (todos|todas|tod[oa]s l[oa]s del grupo|los demas|ya) {SOME}(hicieron|hicimos|cortaron|cortado|
        hizo|marcaron) {REST}(faltas|te toca|solo tu|fuera|te sales|tu turno|sales)
    (ponte|busca|buscate|compra|comprate|usa|agarra) {FEW}(una )?(soga|cuerda|pistola) {REST}(dej|
        paz|tranquil|cuello|ya|listo)?\w*|(te toca|tu turno) {REST}(promet|jur|junt|pastill|tom|
        cort)\w*|yo ya {FEW}(tome|hice|corte) {REST}(te toca|tu turno|ahora tu)
""")
_METHOD = patterns(rf"""
    (cuantas|cuantos|\d+) (\w+ )?({w.PILLS}|mg|miligramos) {REST}(mor|mat|suicid|letal|despertar|
        sobredosis)\w*
    (dosis|cantidad) (letal|mortal)|pacto (suicida|de suicidio|de muerte)|ballena azul|(reto|
        desafio) (de |del? |de la )?(cort\w+|asfixi\w+|apagon|desmayo|navaja|cuchilla)
    (forma|manera|metodo)s? {FEW}(rapid|segur|indolor|facil|sin dolor|efectiv)\w* {FEW}(mor|mat|
        suicid)\w*
    (morir\w*|matar\w+|suicidar\w+) (\w+ )?sin (dolor|q duela|que duela|sufrir|sentir)
""")
_THREAT = patterns(rf"""
    (voy|vamos|vy) a (matar|disparar|balear|acuchillar|apunalar|quemar|reventar|volar)(los|las|
        les)? {FEW}(tod[oa]s|la clase|{w.SCHOOL}|profes\w*|a los de|compa\w+)
    (los|las|os) (voy|vamos) a (matar|disparar|quemar|balear|acuchillar) (a )?(tod[oa]s|un[oa] por
        un[oa])
    (llev|tra[ie])\w* {FEW}(pistola|arma|cuchillo|escopeta|machete|bomba|rifle) {FEW}{w.SCHOOL}
    (tiroteo|masacre|bomba) {REST}{w.SCHOOL} {REST}(voy|hare|manana|el {w.DAY}|preparad\w+)
    (manana|el {w.DAY}) {SOME}(mueren todos|mato a todos|no sale \w+ vivo|nadie sale|van a morir
        todos)
""")

PHRASES = Phrases(
    language="es",
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
