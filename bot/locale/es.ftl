notice-removed = Hola, { $name }. Se quitó tu mensaje en { $community }.
notice-warn = Hola, { $name }. Este es un recordatorio de { $community }.
notice-mute = Podrás volver a escribir dentro de { $duration }.
notice-mute-open = Por ahora no puedes escribir allí; la moderación decidirá cuándo termina.
notice-kick = Se te sacó de { $community }. Puedes volver.
notice-ban = Podrás volver dentro de { $duration }.
notice-ban-open = Ya no puedes participar en { $community }.
notice-reason = Motivo: { $reason }.
notice-contact = También puedes escribir a { $contact } e indicar el caso { $number }.
notice-public = { $name }, tienes una nota de la moderación (caso { $number }). { $reason }

reason-slur = palabras que hieren a la gente por ser quien es, o que le dicen a alguien que se haga daño
reason-insult = un insulto
reason-swearing = groserías, que en esta comunidad no se usan
reason-hostile = suena hostil
reason-very-hostile = suena muy hostil
reason-obscene = palabras que no encajan aquí
reason-maybe-hostile = podría ser hostil
reason-identity-attack = ataca a la gente por ser quien es
reason-threat = suena a amenaza
reason-sexual = contenido sexual
reason-scam-link = un enlace conocido por estafas
reason-trade-scam = parece una estafa con intercambios
reason-invite = una invitación a otra comunidad
reason-newcomer-link = un enlace de una cuenta nueva aquí
reason-link = un enlace que esta comunidad no conoce
reason-flood = muchos mensajes en poco tiempo
reason-mass-mention = muchas personas mencionadas a la vez
reason-shouting = está escrito casi todo en mayúsculas
reason-moving-elsewhere = propone pasar a un lugar privado
reason-missing-reading = el modelo no pudo leerlo
reason-self-harm = alguien podría estar en riesgo
reason-self-harm-method = dice cómo se puede hacer daño a las personas
reason-self-harm-encouragement = le dice a alguien que se haga daño
reason-self-harm-slang = palabras que le dicen a alguien que se haga daño
reason-self-harm-severe = le dice a alguien que se haga daño, otra vez o donde más puede doler
reason-self-harm-target = a alguien le dijeron que se hiciera daño
reason-threat-to-others = suena a amenaza contra otras personas
reason-restricted-link = un enlace o archivo de alguien que acaba de llegar
reason-restricted-mention = mencionar a alguien que todavía no ha respondido
reason-restricted-night = mencionar a alguien en las horas de silencio
reason-other = no encaja con las normas de aquí
reason-manual = una decisión de la moderación
reason-by-hand = lo hizo la moderación sin el bot

care-concern = Soy un bot y puede que aquí nadie vea esto enseguida; lo que escribiste suena muy duro, así que, por favor, cuéntaselo hoy a alguien de confianza.
care-risk = Soy un bot y puede que aquí nadie vea esto enseguida; por favor, habla ahora con alguien de confianza, o llama.
care-imminent = Soy un bot y puede que aquí nadie vea esto enseguida; por favor, no te quedes a solas, ve con alguien que esté cerca y llama ahora.
care-target = Soy un bot y puede que aquí nadie vea esto enseguida; lo que te escribieron no está bien y, si te duele, por favor, cuéntaselo a alguien de confianza.
care-unread = Soy un bot y nadie lee lo que me escriben aquí; por favor, habla ahora con alguien de confianza, o llama.
care-more = Importas, y no tienes que cargar con esto a solas.
care-emergency = Si estás en peligro ahora, llama al número de emergencias de tu zona (112 o 911 en muchos países).
care-country = Para ver los números de tu país: /care country con sus dos letras, por ejemplo /care country VN.
helpline-suicide = Para hablar con alguien ahora: { $number } ({ $name })
helpline-children = Menores de 18 años, para recibir protección: { $number } ({ $name })
helpline-emergency = En peligro ahora, llama al: { $number } ({ $name })
care-pointer = Es bueno saberlo: el mensaje fijado de /safety de esta comunidad dice dónde hay ayuda para cualquier cosa que te pese.

care-off = No te escribiré en privado cuando las cosas se pongan difíciles. Quienes cuidan de esta comunidad lo siguen leyendo si alguien puede estar en peligro. Con /care on vuelven mis mensajes.
care-on = Vuelvo a escribirte en privado cuando las cosas se pongan difíciles. Con /care off dejo de hacerlo.
care-saved = Guardado; solo tú ves esto.
care-which-country = ¿Qué país? Escribe sus dos letras, por ejemplo /care country VN, o /care country none.
care-country-is = País: { $country }
care-status-on = Te escribo en privado cuando las cosas se ponen difíciles.
care-status-off = No te escribo en privado cuando las cosas se ponen difíciles.
care-how = Puedes cambiarlo con /care off y /care on; con /care country eliges los números. Solo tú ves esto.
care-pointer-switch = pointer admite on y off.
care-team-nobody = No encuentro aquí ningún rol ni a nadie con { $name }, así que no he cambiado nada. Indica roles de esta comunidad o miembros que estén en ella; también vale un ID.

quiet-title = Caso { $number } · { $level }
quiet-level-target = a alguien le dijeron que se hiciera daño
quiet-level-concern = alguien podría sentirse mal (preocupación)
quiet-level-risk = alguien podría estar en riesgo (riesgo)
quiet-level-imminent = alguien podría estar en peligro ahora (inminente)
quiet-reached-yes = Contacto hecho: tiene un mensaje privado mío con números para llamar.
quiet-reached-no = Sin contacto: no acepta mensajes privados míos. Por favor, escríbele tú.
quiet-reached-pending = Todavía sin contacto: mi mensaje privado está en camino.
quiet-reached-unknown = Quizá sin contacto: no sé si llegó mi mensaje privado. Por favor, escríbele tú.
quiet-reached-silent = Esta vez no le escribí (recibió un mensaje hace poco, o no quiere ninguno). Por favor, escríbele tú.
quiet-reached-none = Sin contacto: aquí solo observo y no le escribí. Por favor, escríbele tú.
quiet-reached-reported = Sin contacto: alguien lo reportó y no le escribí. Por favor, escríbele tú.
quiet-since = Abierto desde el { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = { $name } acompaña a esta persona.
quiet-comment = Quien lo reportó escribió algo al respecto: /case { $number } lo muestra.
quiet-unclaimed = Todavía nadie acompaña a esta persona.
quiet-unclaimed-until = Todavía nadie acompaña a esta persona. Volveré a llamar a las { DATETIME($at, timeStyle: "short") } UTC (dentro de { $lasting }).
quiet-steps = Lo que ayuda:
quiet-step-stay = 1. Quédate: escríbele en privado, con calma, y sigue escribiendo.
quiet-step-ask = 2. Pregunta directamente: “¿Estás pensando en suicidarte?” Preguntar no hace daño.
quiet-step-secrecy = 3. No prometas guardar el secreto.
quiet-step-emergency = 4. En peligro ahora: que llame a { $number }, o llama tú si sabes dónde está.
quiet-step-platform = 5. Repórtalo a la plataforma; puede hacer más que tú.
quiet-step-hand-over = 6. Pásalo a un adulto de su confianza o a una línea de ayuda; no tienes que resolverlo tú.
quiet-step-yourself = 7. Cuídate tú también, y después cuéntaselo al equipo.
quiet-their-number = el número de emergencias de donde está
quiet-call = Puede que alguien necesite ayuda: caso { $number }. Quien atiende estos casos aquí lo abre con /case { $number }.
quiet-call-late = Puede que alguien esté en peligro, y desde hace diez minutos nadie se ocupa del caso { $number }. Quien pueda avisar a quienes atienden estos casos aquí, que lo haga ahora, por favor: lo abren con /case { $number }.
quiet-thanks = Gracias. No habrá más llamadas; los pasos están en la tarjeta.
quiet-claim = Acompaño a esta persona
quiet-take-over = Tomo el relevo
button-claim = Me encargo
button-close = Cerrar

restricted-held = Tu mensaje en { $community } está un momento con la moderación: allí, los enlaces y archivos de quienes acaban de llegar se revisan primero, los envíe quien los envíe. No es un castigo y no cuenta en tu contra.
restricted-mention = Se quitó tu mensaje en { $community } porque menciona a alguien con quien no has hablado allí últimamente. Es igual para todo el mundo y no es un castigo. Si quieres, responde a uno de sus mensajes.
restricted-night = Se quitó tu mensaje en { $community } porque allí son horas de silencio y menciona a alguien que quizá esté durmiendo. No pasa nada: envíalo otra vez por la mañana, o responde a uno de sus mensajes.
quiet-hours = Unas palabras de { $community }: allí son horas de silencio ({ $hours }). Lo que escribiste se queda. Si puedes, descansa bien; mañana habrá gente otra vez.

told = Hola. Un detalle sobre tu mensaje en { $community }. Motivo: { $reason }. No cuenta en tu contra.
told-removed = Hola. Quité tu mensaje en { $community } para cuidarte a ti y a los demás. Motivo: { $reason }. No hiciste nada malo y no cuenta en tu contra. Si dudas de qué es seguro compartir, pregunta a la moderación.
nudge-think = Hola. Un momento, por favor: ¿quieres mirar otra vez tu mensaje en { $community }? Te lo pregunto por esto: { $reason }. Si en un minuto lo cambias, o lo quitas con el botón de abajo, ahí queda todo.
nudge-tip = Hola. Sobre tu mensaje en { $community }: { $reason }. Cualquiera allí puede leerlo y guardarlo. Tú decides y no pasa nada; ¿quieres quitarlo?
button-take-away = Quitar mi mensaje
take-away-done = Tu mensaje se está quitando. Qué bien que lo pensaste dos veces.
take-away-yourself = Allí no puedo borrar mensajes. Puedes borrarlo tú.
caution-link = Cuidado con el enlace de arriba: puede que no lleve a donde parece. No escribas allí una contraseña ni un código. Si dudas, pregunta a la moderación.
reason-phone-number = parece que contiene un número de teléfono
reason-street-address = parece que dice dónde vive alguien
reason-school = parece que dice a qué escuela va alguien
reason-email = parece que contiene una dirección de correo
reason-national-id = parece que contiene el número de un documento de identidad
reason-card-number = parece que contiene el número de una tarjeta de pago
reason-age-and-contact = dice qué edad tiene alguien y cómo contactarle
reason-doubtful-link = un enlace que oculta a dónde lleva
reason-lookalike-link = un enlace que imita una dirección conocida

stats-title = Últimos { $days } días · casos: { $cases }
stats-rule = { $rule }: { $count }
stats-nudges = Invitaciones a pensarlo de nuevo: { $asked }; mensajes retirados: { $back } ({ $share })
stats-no-nudges = No se invitó a nadie a pensarlo de nuevo.
kind-caution = aviso bajo el mensaje

report-bullying = Acoso
report-threats = Amenazas
report-sexual = Contenido sexual
report-minor = Contenido sexual con un menor
report-images = Alguien amenaza con difundir mis imágenes
report-self-harm = Autolesión o suicidio
report-grooming = Un adulto busca contacto con un menor
report-scam = Estafa o fraude
report-personal-data = Datos personales
report-other = Otra cosa
report-thanks = Gracias. La moderación lo mirará. Nadie más sabrá que fuiste tú.
report-known = Gracias. La moderación ya tiene tu reporte.
report-limit = Acabas de enviar varios reportes. La moderación los tiene; inténtalo de nuevo en unos minutos, por favor.
report-whom = ¿De quién o de qué se trata? En Telegram, responde al mensaje con /report; en Discord, elige “Avisar a la moderación” en el menú del mensaje. O nombra a un miembro.
report-reason-choose = ¿De qué se trata? (No tienes que decirlo.)
report-reason-kept = Gracias, queda anotado.
report-support = Si tú u otra persona están en peligro ahora, llama al número de emergencias de tu zona.

card-title = Caso { $number } · { $reason }
card-title-reported = Caso { $number } · reportado: { $reason }
card-subject = { $name } ({ $id })
card-staff = Es alguien del equipo; este caso solo se te muestra a ti.
card-reports = Reportes: { $count }
card-message = Mensaje: { $url }
card-evidence = Lo que se escribió: { $text }
card-more = Esto no es todo: { $shown } de { $total } caracteres. /case { $number } lo muestra entero.
card-file = { $size ->
    [one] Archivo: { $name } ({ $size } byte) { $url }
   *[other] Archivo: { $name } ({ $size } bytes) { $url }
}
card-held-file = Archivo: { $name }
card-held = Retirado y guardado hasta 24 horas. “Publicar” vuelve a publicar el texto y los enlaces en nombre de quien lo escribió, sin archivos; “Desechar” los olvida ya.
card-held-stands = Sigue en el canal, porque allí no se me permitió retirarlo. A quien lo escribió no se le ha dicho nada de esto.
held-from = De { $name }, tras la revisión de la moderación:
held-files = No se muestra: { $files }. { $name } puede enviarlo de nuevo más tarde.
held-gone = Este mensaje ya no se guarda.
held-stands = Este mensaje no se ha retirado, así que no hay nada que volver a publicar.
card-scores = Motivo: { $why }
card-uncovered = El modelo no se entrenó con este idioma ({ $tongue }), así que sus cifras dicen poco. Por favor, léelo tú.
card-done = Hecho: { $actions }
card-closed = Cerrado por { $by }.
card-undone = Revertido.
card-minor = No reenvíes ni guardes la imagen. Repórtala a la plataforma y a la autoridad de tu país, conserva los id de arriba y después borra el mensaje aquí.
button-dismiss = Descartar
button-delete = Borrar
button-warn = Advertir
button-mute = Silenciar 1 h
button-ban = Vetar
button-release = Publicar
button-discard = Desechar
button-previous = ◀ Más recientes
button-next = Más antiguos ▶

cases-none = No hay casos.
cases-unread = No sé leer «{ $written }». Esto se puede escribir, uno o varios: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = Casos { $from }–{ $to } de { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = Aquí no hay ningún caso { $number }.
case-which = ¿Qué caso? Indica su número.
case-open = Este caso ya está abierto.
case-closed = Este caso está cerrado; primero ábrelo de nuevo.
case-undone = Este caso ya se revirtió.
case-noted = Anotado en el caso { $number }.
case-closed-now = El caso { $number } está cerrado.
case-reopened = El caso { $number } está abierto de nuevo.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
    [one] { $name }: { $strikes } falta en los últimos { $days } días
   *[other] { $name }: { $strikes } faltas en los últimos { $days } días
}

action-planned = Caso { $number }: { $actions } para { $name }.
action-further = Para tantas, el paso de la política es: { $action }. Lo que se hace a mano no avanza por sí solo; la decisión es tuya.
action-nobody = No encuentro a ese miembro. Indica @nombre o un id, o responde a un mensaje.
action-staff = { $name } es del equipo; al equipo no se le sanciona con comandos. Su caso pasa a quien dirige la comunidad.
action-refused = No puedo hacer esto aquí: { $why }.
action-duration = No entiendo la duración { $written }. Escribe, por ejemplo, 10m, 2h o 7d.
clean-planned = { $count ->
    [one] Caso { $number }: se está retirando { $count } mensaje de { $name }.
   *[other] Caso { $number }: se están retirando { $count } mensajes de { $name }.
}
clean-day = Solo recuerdo los mensajes del último día. Escribe, por ejemplo, 10m, 2h o 24h.
clean-none = No recuerdo ningún mensaje de { $name } de ese tiempo.
undo-done = El caso { $number } se revirtió; sus faltas ya no cuentan.
undo-holds = Lo que pidió otro caso sigue en vigor.
press-done = Hecho.
press-planned = Se está haciendo. El caso muestra cómo salió.
press-already = Ya estaba hecho.
press-old = Este botón ya no se usa.
not-allowed = Solo pueden usarlo los miembros con permiso para hacerlo.
not-here = Usa esto en una comunidad, por favor.

explain-none = No tengo ninguna decisión sobre ese mensaje.
explain-which = ¿Qué mensaje? Respóndele o pasa su enlace.
explain-head = Política { $policy }, modelo { $model }
explain-fired = Se activó { $rule }: { $why }
explain-quiet = No se activó ninguna regla.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = El idioma es { $tongue } y el modelo no se entrenó con él: sus cifras dicen poco.

policy-unknown = No existe la política { $name }. Hay: { $names }.
policy-using = Esta comunidad usa ahora la política { $name }. { $about }
policy-watching = Todavía no se sanciona a nadie: solo informo a la moderación. La administración elige una política con /policy use default (o youth, strict, gaming).
policy-here = Política de aquí: { $name }. { $about }
policy-list = Políticas: { $names }
about-default = Para la mayoría de las comunidades. Se quitan los mensajes hostiles, los insultos discriminatorios, las estafas y las avalanchas de mensajes; primero se avisa a la persona, luego se la silencia un tiempo y solo se la veta tras muchas faltas en un mes. Lo que no es seguro va a la moderación y no perjudica a nadie.
about-gaming = Para comunidades de juegos donde se dice «te voy a matar» ante un tablero de ajedrez. Las palabrotas y el tono rudo pasan, los ataques a personas no; las invitaciones solo se reportan, y las estafas (skins, tarjetas regalo, moneda gratis) se buscan con más empeño, porque apuntan a quienes juegan.
about-strict = Para canales de anuncios, atención al público y comunidades bajo ataque. Se quita todo lo que default reporta, también los gritos y los enlaces desconocidos, y hay pocos pasos hasta la sanción más dura. Habrá falsas alarmas, así que hace falta una moderación que revise los reclamos.
about-youth = Para escuelas, clubes y juegos con miembros menores de 18 años. Umbrales más bajos, nada sexual, ningún enlace a lugares que la comunidad no haya permitido, y más casos van pronto a la moderación. Los silencios son cortos y los vetos llegan tarde: la gente joven aprende, y nadie queda fuera por una mala tarde.

setup-done = Guardado.
setup-moderators = Las tarjetas van a { $channel }.
setup-no-moderators = Aún no hay canal para la moderación: /setup con el canal.
setup-channel = No puedo usar { $channel } para la moderación: tiene que ser un lugar donde yo esté y donde tú, con tu propio nombre, puedas cambiar los ajustes.
setup-no-writing = No puedo escribir en { $channel }. Déjame ver el canal y enviar mensajes allí, por favor, y vuelve a intentarlo.
setup-language = Idioma desconocido: { $written }. Hay: { $languages }.
setup-contact = Contacto para apelaciones: { $contact }
setup-digest = Cada día a las 09:00 UTC llega un resumen para la moderación.
setup-no-digest = No hay resumen diario para la moderación: /setup con digest on.
setup-youth-roles = Un rol para miembros jóvenes lo ve todo el mundo, y sirve de lista a quien busca menores. Mejor: el modo restringido para canales enteros (/restricted on) y /youth mark, que nadie ve.
restricted-everywhere = El modo restringido está activo en toda la comunidad.
restricted-in = El modo restringido está activo en estos canales: { $channels }
restricted-nowhere = El modo restringido está desactivado. /restricted on es para toda la comunidad; con un canal, para ese canal.
restricted-kept = Quien me gestiona lo ha fijado en la configuración, así que solo se puede quitar allí.
restricted-where = Este chat no forma parte de { $community }. Escríbelo allí, por favor, en el tema que quieras, o indica aquí el número del tema.
restricted-what = Allí: umbrales más bajos; los enlaces y archivos de miembros con menos de 14 días esperan a la moderación; solo pueden mencionarse los miembros que se respondieron en los últimos 30 días.
restricted-hours = Horas de silencio: { $hours } ({ $zone }).
youth-marked = { $name } consta como persona joven. Solo lo ve quien se encarga de la protección de menores, y no cambia nada que otros noten.
youth-unmarked = { $name } ya no consta como persona joven.
youth-none = Aquí nadie consta como persona joven.
youth-list = Constan como personas jóvenes ({ $count }). Por favor, no se lo muestres a nadie:
youth-private = Escríbeme esto en un chat privado, por favor, para que nadie lo lea aquí.
setup-switch = digest admite on y off.
setup-tips = El consejo de la semana aparece en { $channel }.
setup-no-tips = No hay consejo de la semana: /setup con tips y un canal.
setup-tips-channel = No puedo usar { $channel } para los consejos. Indica un canal donde yo esté y donde puedas cambiar los ajustes, here para este, u off para ninguno.
setup-right = { $right }: { $state }
setup-yes = sí
setup-no = falta; dame este permiso, por favor
setup-care-team = Atiende a las personas en riesgo: { $team }
setup-no-care-team = Aún no se ha indicado quién atiende a las personas en riesgo, así que solo la administración ve estos casos: /care setup con team.
setup-care-channel = Sus tarjetas van a { $channel }.
setup-no-care-channel = No hay canal para sus tarjetas, así que van en privado al contacto de seguridad o a quien dirige la comunidad: /care setup con channel.
setup-no-child-safety-team = Aún no se ha indicado quién se ocupa de la seguridad infantil, así que solo la administración ve estos casos: quien me gestiona lo indica en child_safety_team.
setup-no-child-safety-channel = No hay canal para los casos de seguridad infantil, así que van en privado al contacto de seguridad o a quien dirige la comunidad: quien me gestiona indica uno en child_safety_channel.
setup-no-country = No hay país para las líneas de ayuda: /care setup con country, dos letras.
setup-unconfirmed = Líneas de ayuda de { $country } que nadie ha confirmado: { $count }. Comprueba los números, por favor; quien me gestiona los confirma en un archivo.
setup-pointer = Donde no puedo escribir a alguien, al cabo de un rato aparece en el canal una línea sobre /safety.

welcome = ¡Hola, { $community }! Ayudo a la moderación de aquí. Por ahora solo le informo y no sanciono a nadie. La administración me pone en marcha con /policy use default (para miembros más jóvenes: /policy use youth) e indica el canal de la moderación con /setup. Todo el mundo puede usar /report, /rules y /help.
rules = { $rules }
rules-none = Sé amable, deja lo privado en privado, sin estafas ni contenido sexual. La moderación está para ayudar.
help-member = /report – avisa a la moderación de un mensaje o un miembro; nadie más sabrá que fuiste tú.
    /appeal – pide que se revise lo que se decidió sobre ti.
    /safety – ayuda con acoso, desconocidos, imágenes, estafas y más; solo lo ves tú.
    /language – el idioma en que te escribo.
    /rules – las normas de aquí.
    /care status – qué hago cuando algo se te hace difícil y a dónde puedes llamar.
    /privacy show – qué se guarda sobre ti y durante cuánto tiempo.
    /guardian link – un código para tu madre, padre o quien te cuida y vive contigo.
    /tour – qué hace este bot, paso a paso; solo lo ves tú.
    /help – este texto.
    Si tú u otra persona están en peligro, llama al número de emergencias de tu zona.
help-staff = Moderación: /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = Administración: /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = Un poco más despacio, por favor; en un minuto puedo atender lo siguiente.
unknown-command = No conozco ese comando. /help dice lo que puedo hacer.
unread-here = Nadie lee lo que me escriben aquí.

kind-delete = borrar
kind-clean = retirar mensajes
kind-warn = advertir
kind-mute = silenciar
kind-unmute = dejar de silenciar
kind-kick = expulsar
kind-ban = vetar
kind-unban = quitar el veto
kind-report = reporte
kind-care = apoyo
kind-nudge = invitación a pensarlo de nuevo
kind-reconsider = un minuto para pensar
kind-tell = nota privada
kind-release = volver a publicar
kind-pointer = indicación de dónde hay ayuda
status-open = abierto
status-closed = cerrado
modal-report = Avisar a la moderación
modal-reason = ¿De qué se trata?
modal-comment = ¿Algo más? (opcional)
report-forward-here = Reenvíame el mensaje aquí o pásame su enlace. Solo lo verá la moderación; nadie sabrá que fuiste tú.
report-open-link-first = ¡Hola! Ayudo a la moderación a mantener seguros los grupos. Para reportar algo en privado, abre primero el enlace de reportes de tu grupo; en el grupo, responde a un mensaje con /report.
report-link = Para reportar en privado: { $link }

notice-more = { $count ->
    [one] Lo mismo vale para otro mensaje (caso { $numbers }).
   *[other] Lo mismo vale para otros mensajes (casos { $numbers }).
}
cards-title = { $count ->
    [one] { $count } caso nuevo
   *[other] { $count } casos nuevos a la vez
}
cards-line = Caso { $number } · { $name } · { $reason }
cards-more = y los casos { $first } a { $last }
cards-how = Abre uno con /case y su número; /cases list los muestra todos.
digest = El último día: { $messages ->
        [one] { $messages } mensaje leído
       *[other] { $messages } mensajes leídos
    }, { $cases ->
        [one] { $cases } caso abierto
       *[other] { $cases } casos abiertos
    }. { $waiting ->
        [one] Ahora hay { $waiting } caso pendiente.
       *[other] Ahora hay { $waiting } casos pendientes.
    }
digest-troubles = Sin hacer: rechazados por la plataforma, { $refused }; con resultado desconocido, { $unknown }. /cases list los muestra.
digest-checkpoint = Punto de control del registro de auditoría: { $checkpoint }
behind = Voy con retraso: { $count ->
        [one] { $count } mensaje espera
       *[other] { $count } mensajes esperan
    }, el más antiguo desde hace { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }. No me salto ninguno; los de más riesgo se leen primero.
store-trouble = Ahora mismo no puedo anotar nada, así que no se hizo nada. Inténtalo de nuevo en unos minutos, por favor.
went-wrong = Algo falló de mi lado y no sé si se hizo. Inténtalo de nuevo en unos minutos, por favor.
notices-unknown = Algo me interrumpió mientras escribía. A estos casos puede faltarles un mensaje o una tarjeta: { $numbers }.

reason-grooming = mensajes que, juntos, pueden indicar que un adulto busca contacto con una persona joven
tip-strangers = Hola, soy un bot de esta comunidad. Un consejo para cuando estás en línea: no puedes ver quién escribe de verdad. Nunca tienes que decir tu edad ni dónde vives, ni enviar fotos, y nadie puede pedirte que guardes un secreto ante la gente en quien confías. ¿Algo te parece raro? Cuéntaselo a alguien de confianza, o usa /report: solo lo verán quienes cuidan la seguridad aquí.
child-safety-steps = Lo que ayuda: no confrontes a nadie por tu cuenta; revísalo con otra persona. Deja los mensajes y las cuentas como están: son pruebas. Repórtalo a la plataforma y a la autoridad de tu país. Sigue en contacto con la persona joven: no hizo nada malo, y su opinión cuenta en lo que pase ahora. Son indicios, no pruebas de culpa.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · a { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
    [one] y { $count } mensaje más
   *[other] y { $count } mensajes más
}
timeline-words = Las palabras están en /case { $number }; cada lectura queda anotada en el caso.
stage-age = pregunta la edad
stage-pressure = presiona
stage-home = pregunta por la casa
stage-flattery = halaga
stage-gifts = ofrece regalos
stage-secrecy = pide secreto
stage-isolation = habla mal de familia o amistades
stage-moving = quiere pasar a otro lugar
stage-images = pide fotos
stage-paying = ofrece algo a cambio de fotos
stage-threat = amenaza con difundir fotos
stage-meeting = quiere verse en persona
stage-sexual = conversación sexual
stage-lure = parece querer ganarse su confianza
stage-sure_lure = muy probablemente quiere ganarse su confianza
stage-minor = dice que es joven
card-claimed = Se encarga { $by }.
press-claimed = Ahora te encargas del caso { $number }. Gracias.

tongue-ar = árabe
tongue-bn = bengalí
tongue-cs = checo
tongue-da = danés
tongue-de = alemán
tongue-el = griego
tongue-en = inglés
tongue-es = español
tongue-fa = persa
tongue-fi = finés
tongue-fr = francés
tongue-he = hebreo
tongue-hi = hindi
tongue-hu = húngaro
tongue-id = indonesio
tongue-it = italiano
tongue-ja = japonés
tongue-km = jemer
tongue-ko = coreano
tongue-lo = lao
tongue-ms = malayo
tongue-my = birmano
tongue-nl = neerlandés
tongue-no = noruego
tongue-pl = polaco
tongue-pt = portugués
tongue-ro = rumano
tongue-ru = ruso
tongue-sv = sueco
tongue-th = tailandés
tongue-tl = tagalo
tongue-tr = turco
tongue-uk = ucraniano
tongue-vi = vietnamita
tongue-zh = chino

guardian-warning = Solo para tu madre, tu padre o la persona que te cuida y vive contigo. Si te lo pidió otra persona, dínoslo: nadie se va a molestar contigo.
guardian-code = Tu código: { $code }. Vale durante una hora. Esa persona abre un chat privado conmigo y escribe /guardian enter y el código. Les vuelvo a preguntar a ambas partes, y empieza un día después. Puedes terminarlo cuando quieras con /guardian end.
guardian-report = Me lo pidió otra persona
guardian-reported = Gracias por contárnoslo. El vínculo está desactivado, y lo verán quienes cuidan aquí de los miembros jóvenes. No hiciste nada malo.
guardian-one = Ya tienes un vínculo. /guardian show lo muestra y /guardian end lo termina.
guardian-code-not = Este código no se puede usar. Pide uno nuevo, por favor.
guardian-entered = Gracias. Si eres la madre, el padre o quien cuida de esta persona joven y vives con ella, escribe /guardian confirm. A ella también se le pregunta, y empieza un día después de que ambas partes confirmen.
guardian-asked = { $name } usó tu código. ¿Es tu madre, tu padre o la persona que te cuida y vive contigo? Entonces escribe /guardian confirm. Si no, escribe /guardian end, o dínoslo con el botón.
guardian-which-confirm = ¿Qué vínculo quieres confirmar? Es solo para personas que viven juntas.
guardian-confirmed-one = Gracias. Empieza un día después de que { $name } también confirme.
guardian-confirmed = Gracias, ambas partes confirmaron: un vínculo con { $name }. Empieza el { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Antes y después, cualquiera de las dos puede terminarlo con /guardian end.
guardian-begins = Ambas partes confirmaron. El resumen semanal empieza el { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Cualquiera de las dos puede terminarlo con /guardian end.
guardian-begun = El resumen semanal ha empezado. /guardian show muestra exactamente qué se comparte; /guardian end lo termina enseguida.
guardian-which-end = ¿Qué vínculo debe terminar? Los demás siguen.
guardian-over = El vínculo con { $name } ha terminado. Si hay otros, /guardian show los muestra.
guardian-code-over = El código quedó cerrado: ya nadie puede usarlo.
guardian-ended = El resumen semanal ha terminado ({ $name }).
guardian-not-now = Ahora mismo no puedo consultarlo ({ $name }).
guardian-nothing = Aquí no hay nada que confirmar ni terminar.
guardian-shared = Se comparte una vez por semana: de quién es el resumen y, solo en números, cuántos mensajes se quitaron y cuántos consejos de seguridad se dieron. Los números menores que tres no se dicen. Nunca se comparte: lo que se escribió, nombres de otras personas, quién escribió a quién, reportes, ni nada sobre sentimientos, el cuerpo, creencias o identidad.
guardian-none = No hay ningún vínculo. Un miembro joven lo crea con /guardian link.
guardian-few = menos de 3
guardian-summary = La semana pasada, { $name }: mensajes quitados: { $removed }; consejos de seguridad: { $tips }. Si algún número te llama la atención, un buen comienzo es preguntar cómo van las cosas en línea, y escuchar.
guardian-with-offered = Tu código para { $community } sigue abierto: todavía nadie lo ha usado.
guardian-with-entered = A la espera de que ambas partes confirmen: { $name }.
guardian-with-confirmed = Vínculo con { $name }.
guardian-list-none = Aquí no hay vínculos.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = a la espera de ambas partes
guardian-state-confirmed = confirmado
reason-asked-for-guardian = alguien pidió un vínculo de tutela a un miembro joven

privacy = Lo que guardo sobre ti: lo que elegiste aquí (idioma, país y demás), los textos de los casos sobre ti durante el plazo de conservación, tus faltas mientras cuentan, los reportes que hiciste y tu vínculo de tutela. Los mensajes sin caso se leen y se olvidan. /privacy export te lo da todo en un archivo; /privacy delete olvida lo que no haya que conservar.
privacy-export = Esto es lo que se guarda sobre ti. No compartas el archivo con nadie.
privacy-sure = Esto olvida lo que elegiste, termina tu vínculo de tutela y quita tus palabras de los casos cerrados. No se puede deshacer. Escribe /privacy delete yes para seguir.
privacy-deleted = Hecho. Elecciones olvidadas: { $choices }. Casos cerrados que ya no tienen tus palabras: { $cases }. Reportes que ya no te nombran: { $reports }.
privacy-held = El caso { $number } en { $community } sigue abierto, así que su texto se guarda hasta que se cierre. Vuelve a pedirlo entonces.
privacy-kept = Lo que queda: que hubo un caso, sin su texto, porque solo así está completo el registro de auditoría; las faltas mientras cuentan; cuándo te uniste, durante 14 días; y lo que exijan la ley o la seguridad de alguien.
