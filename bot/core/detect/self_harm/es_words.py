"""Spanish words that several patterns share."""

from bot.core.detect.self_harm.pieces import FEW, SOME

Q = r"(que|q|k|ke)"
PA = r"(para|pa|xa|a|de|por|en)"
WANT = (
    r"((me )?(quiero|kiero|qiero|kero|quisiera|kisiera|queria|gustaria|encantaria|apetece|"
    r"provoca)|(muchas |tantas |las |unas |puras )?ganas de|prefiero|preferiria|deseo|desearia|"
    r"necesito|ojala (pudiera)?|ojala|deberia|mejor|solo pienso en|lo unico q(ue)? quiero es)"
)
GOING = r"(voy a|vy a|boy a|vamos a|pienso|planeo|he decidido|decidi|estoy por|a punto de|tenia q)"
THINK = (
    r"((pens|imagin|plante|fantase|obsesion)\w*|pienso|penso|idea|ideas|considere|considerando|"
    r"se me pas[ao]( por la cabeza)?|pa?so por la cabeza|sueno)"
)
LIFE = r"(todo|to|mi vida|la vida|esto|el dolor|mi sufrimiento|mi existencia)"
DIE = (
    r"(morir(me)?|matarme|suicidar(me)?|suisidarme|estar muert[oa]|ahorcarme|colgarme|"
    r"desvivirme|(quitar|kitar)me (la vida|de en medio|del medio)|(acabar|terminar)(lo|"
    rf"la)? (con )?({LIFE}|de una vez|conmigo)|terminar ya|poner(le)? fin a {LIFE}|"
    r"dejar de (vivir|sufrir|respirar)|hacer una (locura|tonteria)|no seguir viv[oa]|"
    rf"pegarme un tiro|cortarme las venas|(tirar|lanzar|aventar)me {SOME}(puente|tren|metro|"
    rf"balcon|azotea|ventana|vias|edificio|carro|coche)|saltar {FEW}(puente|balcon|azotea|"
    r"ventana|edificio|al vacio)|irme con (el|ella|ellos))"
)
GONE = (
    r"(desaparecer\w*|(no|nunca|jamas|ya no) (existir|haber (existido|nacido)|vivir|seguir|"
    r"estar (mas )?(aqui|aki|viv[oa])|estar en (este|el) mundo|despertar\w*|sentir nada|ser yo)|"
    r"dormir(me)? (y |para |pa |por )?(ya |q )?(no|nunca|siempre|jamas|anos)|"
    r"quedarme dormid[oa] (para siempre|y no)|irme (de este mundo|para siempre|pa siempre|"
    r"lejos y no volver|y no volver)|dejar de (existir|sentir|ser|estar)|borrarme( d\w+)? \w+|"
    r"esfumarme|apagarme|ser nadie|cerrar los ojos y no)"
)
HURT = (
    r"(cort(ar|ando)(me)?|hacerme (dano|cortes|heridas)|lastimar(me)?|autolesion\w*|herirme|"
    r"quemarme|golpearme|rajarme|castigarme|aranarme|matarme de hambre)"
)
DAY = r"(lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
WHEN = (
    r"((est[ae]|la|manana por la|hoy en la|hoy a la|de esta) (misma )?(noche|tarde|madrugada|"
    rf"finde)|hoy( mismo)?|oy|manana|ahora( mismo)?|ahorita|(este|el) {DAY}|(en|"
    r"dentro de) (un rato|unas horas|una hora|media hora|\d+ \w+|unos minutos)|a las? \d+|"
    r"a (la )?medianoche|hasta las? \d+|antes (de|del) \w+|(despues|pasado) (del?|el|mi) \w+|"
    rf"(cuando|apenas|en cuanto) {FEW}(duerm\w+|acueste\w*|salga\w*|vaya\w*|sola|solo)|"
    r"mi cumple\w*)"
)
DO = (
    r"(lo (hago|hare|voy a hacer|termino|acabo)|me (mato|suicido|cuelgo|ahorco|tiro|"
    r"quito la vida|matare|suicidare|voy (a matar|a ir|para siempre|pa siempre|de este mundo)|"
    r"ire (para|pa) siempre|despido|vaya pa\w* siempre)|(acabo|termino|acabare|"
    rf"terminare) (con )?{LIFE}|(se )?(acaba|termina|acabo|termino|acabara|terminara) (todo|esto|"
    r"para mi|mi vida|por fin|mi dolor)|(no (voy a estar|estare|existire|despertare|"
    rf"voy a existir|despierto|amanezco|paso))|{GOING} {DIE})"
)
PILLS = (
    r"(pastillas?|pepas|pildoras|tabletas|capsulas|medicamentos|medicinas?|somniferos|blisters?|"
    r"frascos?|bote|cajas?|botiquin|paracetamol\w*|ibuprofenos?|antidepresivos|ansioliticos|"
    r"lejia|cloro)"
)
TOOLS = r"(soga|cuerda|pistola|arma|lazo|veneno|cuchill\w+|navaja|raticida|cutter|gillette)"
PLACE = (
    r"(puente|azotea|vias|borde|cornisa|barandilla|barandal|acantilado|precipicio|tejado|anden|"
    r"viaducto|balcon|rieles|techo|piso \d+|ultimo piso|ventana)"
)
SCARS = r"(cicatri\w+|cortes|marcas|heridas|moretones)"
YOU = (
    r"(mata(te|ros)|matese|suicida(te|ros)|ahorcate|cuelgate|colgate|muerete|morite|desvivete|"
    r"quitate (la vida|de en medio|del medio)|pegate un tiro|rajate|cortate las venas|cortate|"
    r"autolesionate)"
)
YOU_DIE = r"(mat|suicid|ahorc|cort|tir|colg|muer|mor|mur|desaparec|quit|desviv|lanz|lastim)\w*"
OTHER = (
    r"((mi|un|una|al?|el|la|su|tu|unos|otr[oa]|una de mis|ese|esa) (mejor )?(amig\w+|prim[oa]|"
    r"herman\w+|ti[oa]|vecin\w+|compa\w*|novi[oa]|ex|chic[oa]|alumn\w+|personaje|protagonista|"
    r"cantante|act\w+|madre|padre|papa|mama|hij[oa]|nin[oa]|chaval\w*|senor\w*|tip[oa]|famos\w+|"
    r"streamer|sobrin[oa]|abuel[oa]|emperador\w*)|alguien|una persona|ell[oa]s)"
)
FUN = (
    r"((la |tanta |puritita |pura )?(risa|verguenza|pena|envidia|hambre|sed|curiosidad|emocion|"
    r"ternura)|(el )?(sueno|aburrimiento|asco|amor|frio|calor|miedo|susto|cansancio|cringe|oso|"
    r"gusto|antojo)|(las )?ganas|los nervios|celos|felicidad|viej[oa]s?|lo \w+|un infarto|"
    r"nervios|cuquis?mo)"
)
GAME = (
    r"(boss|jefe|granada|partid\w+|nivel|rondas?|mapa|creeper|minecraft|fortnite|valo|roblox|"
    r"free fire|ranked|lava|spawn|respawn\w*|juego|mando|squad|team|torre|mid|speedrun|"
    r"vidas extra|checkpoint|bug|lag|loot|raid|tanque|curar\w*|levanto|zombies?|skin|clan|elo|"
    r"dragon|npc|dlc|among)"
)
TRIFLE = (
    r"(profe\w*|herman\w+|clases?|exam\w+|deberes|tareas?|mates|matematicas|fisica|quimica|"
    r"ingles|trabajo|calor|frio|vecin\w+|ruido|insti\w*|equipo|perr\w+|gat\w+|semestre|lag|wifi|"
    r"internet|anuncios|spam|dieta|trafico|lluvia|spoilers?|estudiar|esperar|curso|gym|correr|"
    r"comer|hambre|sueno|vacaciones|bus|autobus|cole\w*|jef[ea]|serie|juego|capitulo|estres|"
    r"piernas|reggaeton)"
)
SCHOOL = r"(escuela|cole\w*|insti\w*|clase|prepa\w*|liceo|uni\w*|secundaria|salon)"
