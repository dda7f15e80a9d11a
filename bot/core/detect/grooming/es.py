"""Spanish, of Spain and of America."""

from bot.core.detect.grooming.words import Tongue

_WORDS = {
    "que": "que|q|k|ke|qe",
    "kin": """
        mam[ai]s?|mami|papis?|pap[aá]s?|madre|madres|padres?|viejos?|vieja|jefa|jefes|familia
        |padrastro|madrastra|abuel[ao]s?|herman[ao]s?|t[ií]os?|t[ií]as?|amig[ao]s?|amiguit[ao]s?
        |profe|profesora?|psic[oó]loga|prim[ao]s?|ex|novi[oa]|compa[nñ]er[ao]s|gente
    """,
    "not": "no|ni|sin|nunca|jam[aá]s|nadie",
    "pic": """
        fotos?|fotitos?|foticos?|fotico|selfies?|v[ií]deos?|videitos?|pics?|nudes?|pack
        |im[aá]gen(es)?|audio|audios
    """,
    "pretty": """
        hermos*|precios*|lind*|guap*|bonit*|divin*|especial|diferente|[uú]nic[ao]|bell[ao]|bellez*
        |perfect*|incre[ií]ble|sexy|madur*|avanzad*|chul[ao]|dulce|inteligente|lista?|mon[ao]
        |preci*|responsable|valiente|crack|talent*|rica|buenota?|atractiv*|encantador*
    """,
    "spelled": "nueve|diez|once|doce|trece|catorce|quince",
    "well": "hola|s[ií]|no|nah|pues|jaj*|bueno|solo|eh",
    "school": "cole|colegio|insti|instituto|escuela",
}
_STAGES = {
    "age": """
        (a|de|para|pa) (tu|su) edad
        (tienes|ten[eé]s|cumples|tus|tenes|cumplas) ((solo|ya|apenas) )?<young>
        <young> (a|y|o) <young>
        (que|q|cual|tu|dime|la|de|mi) edad
        edad
        cu[aá]ntos .. (tienes|ten[eé]s|cumples|cumpl[ií]s)
        (tu|cuando|para|por) .. cumple*
        en <que> (curso|grado|año|clase)
        tengo <adult>
        (soy|parec[eé]s|pareces|eres|sos) .. (mayor|grande|mayorcit*|<adult>)
        (poco|algo|m[aá]s) mayor
        <adult> a[nñ]itos
        cuando (tengas|cumplas)
        mayor* de edad|mayorcit*
        (curso|grado) (vas|est[aá]s|haces)
    """,
    "home": """
        a (dos|tres|una|pocas) (cuadras|calles) de
        (est[aá]s?|qued*|andas|sos|estar[aá]s|eres|toda|tan) (tu |ah[ií] )?(sol[ao]|solit[ao])
        sol[ao]s? .. casa
        y tus? <kin>\\?
        (est[aá]n?|llegan?|duermen?|trabajan?|salen?|vuelven?|revisan?|miran?|vigilan?|lee|leen
          |controlan?) .. tus? <kin>
        tus? <kin> .. (est[aá]n?|llegan?|duermen?|trabajan?|salen?|vuelven?|revisan?|miran?
          |vigilan?|leen?|controlan?|acuestan?)
        (con|y) qui[eé]n .. (viv*|est[aá]s|duermes|andas|hablas)
        qui[eé]n (te|est[aá]|hay|vive|m[aá]s) .. (cuida|contigo|casa|vive|ah[ií]|recoge|lleva)
        (a|hasta|cu[aá]ndo|<que>) .. (hora|cu[aá]ndo|d[ií]a) .. (lleg*|vuelv*|sal*|va|van|duerm*
          |regres*|acuest*)
        cu[aá]ndo .. (lleg*|vuelv*|sal*|se vayan?|duerm*|regres*|no est[eé]n?)
        d[oó]nde .. (viv*|estudi*|est[aá]s|qued*|entren*|eres|sos|duerm*|trabaj*)
        (en|de|por|a) <que> .. (calle|barrio|ciudad|zona|parte|colonia|colegio|cole|insti|escuela
          |piso|parada|sitio|lado)
        tu (direcci[oó]n|colegio|cole|casa|calle|barrio|cuarto|habitaci[oó]n|insti|instituto
          |escuela|ubicaci[oó]n|ventana|pieza|ciudad)
        (vivo|estoy|ando|trabajo|paso|vives) .. cerca
        tienes (herman*|cuarto|llave|habitaci*|candado)
        (s[eé]|se) d[oó]nde
        (cierra|cerr[aá]|tranca|ponle|con) .. (puerta|pestillo|seguro)
        te vi (en|por|conect*|salir|pasar|hoy|ayer)
        (sigues|a[uú]n|todav[ií]a|no|te) (despiert*|duermes|dormiste|desvel*)
        ubicaci[oó]n
        por tu (casa|barrio|calle|zona|cole|colegio|ciudad)
        (bus|micro|metro|ruta|parada) (tomas|coges|agarras|sueles)
    """,
    "flattery": """
        (productor|fot[oó]grafo|manager|representante|patrocinador|contactos)
        te portas bien
        (muy|tan|m[aá]s|s[uú]per|re|bien|qu[eé]|q|eres|sos|est[aá]s|toda|ser|hola|tienes|tan|mi
          |para) .. <pretty>
        <pretty> .. (ojos|carita|voz|sonrisa|cara|boca|piernas|labios|pelo|m[ií]a)
        tus? (ojos|carita|voz|sonrisa|cuerpo|boca|piernas|labios|pelo|ojitos)
        (hola|mi|buenas|ay|ok|oye|tranquila) (princesa|reina|nena|ni[nñ]a|amor|vida|cielo|beb[eé]
          |rey|campe[oó]n|favorit*|ni[nñ]o|corazon|mu[nñ]eca|tesoro|reyna)
        (tan|muy|m[aá]s|re|bien|s[uú]per) madur*|madur* para
        orgullos*
        novi[ao]s?
        <not> .. como (las|los) .. (dem[aá]s|otr*|chic*|ni[nñ]*)
        me .. (gustas|encant*|enamor*|loco|loca|haces|gusta .. (tu|hablar|verte|como))
        te (adoro|extra[nñ]o|pienso|deseo|valoro)|te (amo|quiero) (mucho )?(princesa|bebe|peque
          |nena|mi)
        pienso en ti|so[nñ]* contigo|casamos|casarnos|alma gemela|amor|enamor*
        (modelo|casting|agencia|talento|futuro|famos[ao]|actriz|productor)
    """,
    "gifts": """
        te ((lo|la|los|las) )?(doy|regal*|compr*|consigo|pago|pagu*|traigo|llevo|traje|recarg*
          |invito|env[ií]o|di|puedo (dar|comprar|regalar|pagar|conseguir)|deposit*|transfier*)
        (skins?|robux|diamantes|nitro|pavos|gemas|saldo|v ?bucks|regalito*|te regal[oeé]|un regalo
          |celular nuevo|m[oó]vil nuevo|zapatillas|gratis)
        (plata|dinero|pasta|lana|euros|d[oó]lares|pesos|billete)
        lo <que> te (regal*|compr*|mand*|di|pag*|he)
        lleg[oó] .. (regalo|paquete|skin|celu*|m[oó]vil)
        <que> quieres (para|pa|de|por)
        lo <que> (quieras|sea|pidas)
        (sin cobrar|invito yo|yo invito|recarga)
    """,
    "secrecy": """
        (no|ni|nunca|jam[aá]s) ((se|le|les|lo|la|me|hace falta q|hace falta que|hay q
          |quiero q) )*(digas|dig[aá]s|decir|decirle|cuentes|cont[eé]s|contarle|contar|hables
          |comentes|menciones|avises|ense[nñ]es|muestres|preguntes)
        secret*|calladit*|callad[ao]|chit[oó]n|en silencio|discreci*|discret[ao]
        entre (nosotr*|t[uú]|los|tu|vos|nos)
        queda* .. entre
        (borr*|elimin*|vac[ií]a|limpia) .. (esto|est[eao]s?|los?|las?|el|chat|todo|mensajes?
          |conversaci*|despu[eé]s|luego|historial|fotos?|llamada)
        (b[oó]rral*|elim[ií]nal*|escond*|esc[oó]nd*|ocult*|borraste|tapa)
        nadie (tiene (q|que)|va a (saber|ver|enter)*|lo (va|sabr*|ve)|m[aá]s (q|que|lo|debe)
          |debe (saber|enter)*|se (va|entera*)|nos (ve|oye))
        (dile|diles|decile|deciles|di|dices|les dices|le dices|inventa*|digo) .. (que|q|k|algo|una)
        mentir*
        (l[ií]o|l[ií]os|problemas?|preso|c[aá]rcel|polic[ií]a|denunci*)
        (se|no) .. (pondr[ií]an?|enojar[ií]an?|enfadar[ií]an?|entender[ií]an?|entienden?|matan?
          |enojan?|enfadan?|molestan?|celos*)
        (cuenta|perfil|nombre|contacto|n[uú]mero|cel) (nuev[ao]|secret[ao]|fals[ao]|otra|de chica
          |de chico)|otra cuenta|otro nombre
        chismos*|sap[ao]|chivat*|soplon*
        (ven|vienes|ve|vayas|sal|sola?|vengas|venite|mejor) (t[uú] )?(sol[ao]|solit[ao])
        (sin|no traigas|no lleves) .. (<kin>|nadie|acompa[nñ]*)
        (cuando|mientras|antes de q|antes q) ((se|ella|tus?|no|tu|los|ya) )*(<kin> )?(vayan?
          |duerma*|mire|no est[eé]n?|salga|salgan|lleguen?|acuesten?)
        (aud[ií]fonos|auriculares|bajito|susurr*|en voz baja)
        prometiste|jura*
        (apaga|deja|desactiva) .. (m[oó]vil|celular|tel[eé]fono|ubicaci[oó]n|cel)
    """,
    "isolation": """
        (tus?|ellos|ellas?|esa|ese|esos|esas|[eé]l) .. (no|te|son|est[aá]n?|solo) .. (entiend*
          |quier*|escuch*|merec*|valor*|trat*|comprend*|controla*|cuida*|ignor*|us[ao]n?|critica*
          |envidi*|celos*|fals*|molesta*|import*|conoc*|exager*|anticuad*)
        solo (yo|conmigo|a m[ií]|me|t[uú]|para m[ií]|mi|en m[ií]|tu|mi[ao]?)
        (para|pa|a) m[ií] (sol[ao]|nada m[aá]s|nom[aá]s)
        (yo |solo |s[ií] )(si|s[ií]|te|soy|nunca) .. (entiend*|escuch*|quier*|valor*|cuid*|unic*
          |proteg*|import*|fall*|juzg*)
        no piensan|yo s[ií]
        (a|con|ni) (nadie|tu mejor|tus amig*)
        (bloqu*|al[eé]ja*|d[eé]jal*|ignor*|olv[ií]da*) .. (a|al?|con|ese|esa|[eé]l|ella|los|las
          |tus?)
        celos[ao]s?|envidi*|celar
        (otra vez|de nuevo) con
        <que> (tus?|ellos) <kin>
        (puedes|pod[eé]s|cu[eé]nta*|conf[ií]a*|escr[ií]be*|h[aá]bla*|dime) .. (contarme|confiar
          |conmigo|m[ií]|me|decirme|hablarme|lo que)
        pobrecit*|yo te entiendo|tambi[eé]n (sufr*|estuve)
        (ven|vente|vivir|v[aá]monos|esc[aá]p*|qued*|viv*|f[uú]ga*|venite|irte) .. conmigo
        (ya no|no) .. (hables|salgas|juntes|veas|vayas|confies) .. (con|m[aá]s|a|en|<kin>)
        (elige|escoge|o [eé]l o|o ellos|acaba todo|no hablamos m[aá]s)
        <kin> .. (no|nunca|jam[aá]s) .. (entiend*|entender*|quier*|escuch*|cree*|apoya*)
        nadie (te|me) (entiende|quiere|comprende|va a querer|escucha) (como)?
        siempre .. (estar[eé]|aqu[ií]|contigo|para ti)
    """,
    "moving": """
        (p[aá]s*|vamos|vente|ven|agr[eé]ga*|a[nñ]ad*|escr[ií]b*|habl*|tienes|ten[eé]s|dame
          |b[aá]ja*|descarg*|inst[aá]l*|mejor|seguimos|por|al|a|en|tu|de|con|usa*|abr*
          |el) .. (<apps>)
        (al|en|a|por|un|chat|server|servidor|uno m[ií]o|sala|canal|llamada) .. (privad[ao]|priv
          |secret[ao])
        (al|por|en|a) (dm|md|priv|privado|inbox)
        otr[ao] (app|aplicaci[oó]n|lado|chat|grupo|servidor|cuenta|sitio|parte|red)
        (tu|d[aá]me|p[aá]same|pasas) .. (n[uú]mero|num|whats*|insta*|snap|cel)
        (aqu[ií]|ac[aá]|server|chat|admins?|mods?|moderador*) .. (leen?|banean?|no|ven|vigilan?
          |rollo|controlan?|censuran?|hay mucha)
        (se|mensajes) .. (borran?|desaparecen?|autodestru*) .. (sol*)
        videollamada*|llamada|ll[aá]mame|hacer call
        (solo|nada m[aá]s|nosotros) (los )?(t[uú] y yo|dos|nosotros)
        (escr[ií]beme|avisame|ll[aá]mame) (cuando|al|por|a)
    """,
    "images": """
        (verific*|comprobar|prueba de) .. (foto|edad|cara|c[aá]mara)
        (despu[eé]s|reci[eé]n) .. (ba[nñ]arte|ducha|ba[nñ]o)
        (con|en) (uniforme|falda|shorts|pijama)
        (m[aá]nd*|mand*|env[ií]*|p[aá]sa*|ens[eé][nñ]*|mu[eé]str*|quiero|quier*|necesit*|dame|haz*
          |t[oó]m*|sub*|otr[ao]|un[ao]s?|ver|tu|tus|de|m[aá]s|s[aá]c*|cambiamos|intercamb*|ped[ií]
          |peque[nñ]a|con|y|la) .. <pic>
        <pic> .. (tuy*|ti|m[ií]|en|sin|tu|por|cuerpo|espejo|m[aá]s|hoy|ahora)
        fotit*|foto\\?
        (c[aá]mara|cam|webcam|camarita)
        (quiero verte|ganas de verte|ver tu|ver esa|ver tus|ver c[oó]mo|ver m[aá]s|ver toda?)
        \\[photo\\]
        (tu f[ií]sico|cuerpo entero|cuerpo completo|de cuerpo|casting|espejo|referencia)
        (ens[eé][nñ]a|mu[eé]stra|ense[nñ]a|mand[aá])(me|mela|melo|melas)
        (mu[eé]strame|ens[eé]ñame|p[aá]sala|m[aá]ndala|m[aá]ndamela)
        (yo|ya) te (mand[eé]|ense[nñ][eé]|mostr[eé]|pas[eé])
    """,
    "paying": """
        te (pago|doy|paso|deposit*|transfier*|recarg*|regalo|mando) .. (por|si|con|cambio|cada)
        (a cambio|en cambio|me debes|me lo pagas|agradec*|me pagas)
        si me (mand*|muestr*|ense*|hac*|pas*|das|dejas|env*)
        (por|cada|con) ((cada|una|otra|tu) )?<pic>
        (dinero|plata) (f[aá]cil|r[aá]pido|extra)|ganar .. (plata|dinero)|ganas
        (pagamos|pago|pagan) (bien|al|por|en)
        (retos?|jueguito|desaf[ií]o|prueba)
    """,
    "threat": """
        (subo|subir[eé]|publico|publicar[eé]?|mando|comparto|compartir[eé]|env[ií]o|difund*|filtr*
          |le muestro|contar[eé]|le cuento|dir[eé]) .. (fotos?|todo|video|tus?|todos|grupo de
          |redes|internet|amig*|tu clase|tu mam[aá]|tu cole)
        (tus? (<kin>|clase|contactos|seguidores)|todos|todo el mundo) ((lo|la|se|las) )*(ver[aá]n?
          |vea|sabr*|saber|recib*|enter*|van a (ver|saber))
        si .. (dices|cuentas|cont[aá]s|bloqueas|hablas|decis|no (me|lo|la|quier*|mand*|hac*
          |cumpl*)|denunci*|te vas)
        (o|si no) .. (la|las|los|le|se|te|lo) .. (subo|mando|digo|env[ií]o|paso|publico)
        s[eé] (d[oó]nde|qui[eé]nes|en q*|cu[aá]l)
        ya ver[aá]s|arrepent*|te conviene|atente|consecuencias
        (tengo|guard[eé]|captur*|grab*) .. (capturas?|fotos?|video|guardad*|todo|pantalla|lista
          |tus)
        (nadie|qui[eé]n) te (va a creer|creer[aá])|tu culpa
        tienes .. (hasta|horas?|minutos?)
        solo tienes
    """,
    "pressure": """
        si .. me .. (quisieras|quieres|quer[ií]as|amaras|amas|quer[eé]s|importara*)
        despu[eé]s de (todo|q|lo|que)
        (no|deja) .. (seas|te hagas|ser|pongas) .. (as[ií]|mal[ao]|cobarde|ni[nñ]*|aburrid*
          |t[ií]mid*|ingrat*|beb[eé]|dif[ií]cil|tont*|rara?|exagera*)
        (me debes|demu[eé]str*|demostr*|pru[eé]balo|pru[eé]bame)
        (no|ni) .. (me|te) .. (contest*|respond*|escrib*|hablas|hablaste)
        (cont[eé]stame|resp[oó]ndeme|est[aá]s ah[ií]|te vi conectad*|te vi en l[ií]nea)
        me (pones|pongo|enojo|enfad*|decepcion*|entristec*|doli*|duele|siento)
        es normal (a tu|entre|que|en)?|tod[ao]s (lo )?(hacen|mandan)|cosas de hombres
          |no tiene nada de malo
        (una|un|solo) (chiquit*|sola|ratito|poquito|minuto|una|un) .. (anda|dale|porfa|foto
          |nom[aá]s|y ya|va)|una chiquita
        (no|ya no) .. (conf[ií]as|me quieres|te import*)
        prometiste|me lo debes|te portas|obedec*|haz lo
    """,
    "meeting": """
        (quieres|te gustar[ií]a|ven a|vienes a) (conocer*|ver|tocar|probar|montar)
        vienes un (ratito|rato|momento)
        (solita|solito|sola) .. (mejor|se asusta|vienes|ven)
        (nos|vernos|juntarnos|conocernos|encontrarnos|conocerte) (vemos en (el|la|mi|un)
          |vemos solos|vemos los|ver*|solos|en persona|los dos)
        (conocernos|encontrarnos|vernos|juntarnos|conocerte|en persona)
        (ven|vienes|vente|venir|venite|vengas|invito|visit*) .. (mi casa|en casa|verme|depa|piso
          |cuarto|carro|coche|m[ií])
        mi (casa|piso|depa|carro|coche|cuarto|auto|estudio|apartamento|moto|departamento
          |habitaci[oó]n)
        te (recojo|busco|paso a|llevo|espero|saludo|visito|puedo llevar|voy a buscar|alcanzo
          |recog*|lleve|invito)
        (los dos|t[uú] y yo|nosotros dos) (solos|sola|a solas|nom[aá]s|nada)|a solas
          |solos t[uú] y yo
        (carro|coche|hotel|billete|pasaje|uber|taxi|tren|parque|cine|piscina|playa|plaza
          |centro comercial)
        un d[ií]a .. (paso|voy|te)
        abraz*|paseo|dar una vuelta
        <que> haces .. (s[aá]bado|domingo|viernes|finde|fin de semana)
        (clases?|sesi*|entrenamiento) (particular*|privad*|a solas|extra)
        (te espero|te recojo|paso) .. (la salida|la esquina)
    """,
    "sexual": """
        \\[(sexual|photo)\\]
        traje de ba[nñ]o|ba[nñ]ador|bikini|ropa interior|lencer*|desnud*|nudes?|tanga|pijama
          |porno*|sexo|sexual|virgen|bes[oa]*|besit*|cuerpo|calzon*|sujetador|brasier
        sin .. (remera|camiseta|ropa|polera|playera|camisa|nada)
        (q|que) (llevas|traes|tienes) puesto?
        [ií]ntim*|cortit[oa]|esas cosas|cosas de (grandes|adultos|mayores)
        te (puedo |podr[ií]a )?(enseño|enseñar*|acaric*)
        cerveza|alcohol|vino|fumar|porro
        (en|la|mi|tu) (cama|ducha)|s[aá]banas|cobijas
        acostad*|caricias?|masaje*|curios*
    """,
    "minor": """
        (tengo|cumplo|cumpl[ií]) ((solo|casi|ya|reci[eé]n|apenas|como|los) )*(<young>|<spelled>)
        (voy a|por) cumplir (<young>|<spelled>)
        [.?] (<well> )*(<young>|<spelled>) (a[nñ]os|casi|y medio|cumplidos|uf|jaj*|y t[uú]|lol|chica
          |chico|ni[nñ][ao])
        [.?] (<well> )*<spelled> [.]
        mis? (mam*|pap*|madre|padres?|viej*|abuel*|herman*|padrastro|profe|prim*
          |t[ií][ao]) .. (trabaj*|no|me|viene|dice|mira|lo|quiere|los|sal*|lleg*|revis*|vuelv*
          |est*|tambi*|se|deja*|va|ll*)
        no me dejan? (mi|ir|salir|tener)|me (rega[nñ]an|castigan)|estoy castigad*
        mi <school>|(voy|estoy|salgo|fui|vengo|llego|entro|sal[ií]) (al|del|en el|en la|a la|de
          |a|de la) <school>
        en el recreo|voy en (primaria|secundaria)
        (digo|decir|dije|pregunto|preguntar|pedir|cuento) .. a mis? (mam*|pap*|madre|padres?
          |viej*|abuel*)
        mis (padres|papas|papás|viejos)
        (soy|estoy|voy|[.?]) (de|en|a) (primero|segundo|tercero|sexto|quinto|s[eé]ptimo|[1-6]to
          |[1-3]ro) .. (eso|secundaria|primaria|grado)
    """,
}
_EXCUSES = """
    (un|ese|este|el) (tipo|se[nñ]or|viejo|chico|usuario|man) .. (pide|pidi[oó]|pregunta
      |pregunt[oó]|manda|quiere) .. (fotos?|edad|m[ií]|me)
    (fiesta|cumple*) sorpresa
"""

TONGUE = Tongue(
    language="es",
    words=_WORDS,
    told=_STAGES,
    excuses=_EXCUSES,
)
