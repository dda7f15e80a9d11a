# El centro de seguridad. Una tarjeta tiene como mucho 120 palabras y termina con un siguiente paso.

safety-home =
    Centro de seguridad. ¿De qué se trata? Solo tú ves lo que lees aquí.
    Si estás en peligro ahora, llama al número de emergencias de tu zona.
safety-topics = No hay ningún tema { $written }. Elige uno aquí.
safety-open = Centro de seguridad
safety-back = Todos los temas
safety-quiz = Cuestionario
safety-next = Siguiente ▶
safety-open-chat = Lo que pediste es solo para ti, así que no puedo responder aquí. Abre un chat conmigo y pregúntalo allí: { $link }

topic-bullying = Acoso
topic-privacy = Privacidad
topic-strangers = Desconocidos
topic-images = Imágenes y amenazas
topic-scams = Estafas
topic-self-harm = Autolesión
topic-parents = Para madres y padres
topic-how = Cómo funciona la moderación
topic-rights = Tus derechos

safety-bullying =
    Que se burlen de ti, te dejen de lado o te amenacen una y otra vez duele, y no es culpa tuya. No tienes que resolverlo a solas, ni tienes que responder.

    • Guarda lo escrito: una captura con nombre y fecha.
    • Bloquea o silencia a quien lo hace.
    • Cuéntaselo a alguien de confianza; si no te ayuda, a otra persona.
    • ¿Ves que le pasa a alguien? Escríbele que estás de su lado. No te rías con el grupo ni lo reenvíes.

    Siguiente paso: avisa a la moderación con /report. Nadie sabrá que fuiste tú.
safety-privacy =
    Lo que está en línea se puede copiar, y se queda. Algunas cosas es mejor guardarlas para gente que conoces en la vida real:

    • tu nombre completo, dirección, escuela y horarios
    • teléfono, contraseñas, códigos que te llegan
    • fotos de tarjetas y documentos, o de tu cuarto con la calle en la ventana

    ¿Publicaste algo así? Borra el mensaje; la moderación puede ayudarte. Usa una contraseña distinta en cada cuenta y activa la verificación en dos pasos.

    Siguiente paso: mira tu perfil ahora. ¿Sabría un desconocido dónde encontrarte?
safety-strangers =
    La mayoría de la gente en línea es buena. Ten cuidado si alguien que no conoces

    • pregunta tu edad, dónde vives o quién está en casa
    • dice que eres especial o te hace regalos
    • quiere que sea un secreto o que borres el chat
    • quiere pasar a otra app, pide fotos o quiere verte en persona

    Siempre puedes decir que no, o dejar de responder sin dar razones. No le debes nada a nadie, ni después de un regalo. Si ya pasó algo, no es culpa tuya.

    Siguiente paso: cuéntaselo a un adulto de confianza y envía /report. La moderación sabe qué hacer.
safety-images =
    ¿Alguien tiene una foto tuya o amenaza con difundirla? No estás en problemas y no eres la única persona. Le pasa a mucha gente, y hay ayuda.

    • No pagues ni envíes más. Quien recibe algo pide más.
    • Deja de responder, pero guarda el chat y los nombres.
    • Reporta la cuenta a la plataforma y luego bloquéala.
    • Nunca reenvíes una foto así de nadie, ni para ayudar.
    • Si en ella tienes menos de 18 años, takeitdown.ncmec.org puede ayudar a retirarla.

    Siguiente paso: cuéntaselo hoy a un adulto de confianza y elige “Alguien amenaza con difundir mis imágenes” en /report.
safety-scams =
    ¿Suena demasiado bien, o es muy urgente? Entonces, despacio. Trucos típicos:

    • objetos gratis, dinero gratis, “has ganado”
    • la cuenta de un amigo que de repente pide dinero o un código
    • un enlace para iniciar sesión o un código QR
    • un intercambio en el que tú das primero
    • alguien que dice ser del equipo y quiere tu contraseña

    El equipo de verdad nunca pide contraseñas ni códigos. Cualquiera puede caer; actuar rápido ayuda.

    Siguiente paso: no hagas clic. Pregunta a tu amigo por otra vía y reporta el mensaje. ¿Ya hiciste clic? Cambia tu contraseña ahora y cuéntaselo a alguien.
safety-self-harm =
    Sentir que todo es demasiado, o querer hacerte daño, no es motivo de vergüenza. Mucha gente se ha sentido así, y puede mejorar. No tienes que encontrar las palabras justas: “No estoy bien” basta.

    ¿Te preocupa un amigo o una amiga? Escucha, pregunta directamente y quédate a su lado. Preguntar no le mete ideas a nadie en la cabeza. No prometas guardar el secreto; busca a un adulto.

    Si tú u otra persona están en peligro ahora, llama al número de emergencias de tu zona.

    Siguiente paso: cuéntaselo hoy a alguien de confianza, o escribe a la moderación aquí.
safety-parents =
    Puede que tu hijo o hija solo te cuente algo malo si no teme quedarse sin teléfono. Por eso:

    • Pregunta qué disfruta en línea y deja que te lo enseñe.
    • Dile ya: “Pase lo que pase, puedes contármelo; no me voy a enojar”.
    • Acuerden normas, también para ti.
    • Si pasó algo: calma, dale las gracias, guarda los mensajes, bloqueen y reporten la cuenta juntos. No escribas a la otra persona.
    • ¿Amenazan con fotos? No pagues.

    Este bot no ve los mensajes privados. Que todo esté tranquilo no prueba que todo esté bien.

    Siguiente paso: pregúntale esta noche qué haría si le escribiera un desconocido.
safety-how =
    Soy un programa que lee los mensajes de esta comunidad y los compara con sus normas. Cometo errores, y por eso hay personas que revisan lo que hago.

    • Puedo quitar un mensaje, escribir a quien lo envió o pedir a la moderación que mire.
    • Cada caso dice qué norma fue, y se puede revertir.
    • Nadie más sabe quién reporta algo.
    • A quien no está bien nunca se le sanciona por ello.
    • No leo mensajes privados entre miembros.

    Siguiente paso: ¿crees que me equivoqué? La nota que recibiste dice a quién escribir; indica el número del caso.
safety-rights =
    Tienes derecho a

    • saber por qué se quitó un mensaje y pedir que una persona lo revise: /appeal
    • reportar algo sin que los demás sepan que fuiste tú
    • ver qué guarda este bot sobre ti y hacer borrar lo que se pueda borrar: /privacy show
    • decir que no a mis mensajes privados: /care off
    • leer todo esto en tu idioma: /language
    • recibir un trato respetuoso, seas quien seas

    Nadie puede castigarte por preguntar.

    Siguiente paso: prueba /privacy show; solo tú ves la respuesta.

quiz-start = Un cuestionario de cinco preguntas. No se guarda nada, y nadie ve tus respuestas.
quiz-begin = Empezar
quiz-good = Sí, eso es.
quiz-other = Qué bien que lo pensaste. Hay una forma más segura.
quiz-1 = 1 de 5. Alguien que conoces de un juego te pide que no les digas a tus padres que hablan. ¿Qué haces?
quiz-1-a = Guardar el secreto, es buena gente
quiz-1-b = Contárselo a un adulto de confianza
quiz-1-c = Preguntar por qué y seguir hablando
quiz-1-why = Quien es tu amigo no necesita que lo escondas. Quien pide un secreto quizá espera que nadie te ayude. Contarlo nunca es una traición.
quiz-2 = 2 de 5. Desde la cuenta de un amigo te escriben: “¡Necesito tu código, rápido!” ¿Qué haces?
quiz-2-a = Enviarlo, es mi amigo
quiz-2-b = Preguntar para qué es
quiz-2-c = Llamarle o preguntarle por otra vía
quiz-2-why = Las cuentas se roban. Un código que te llega es una llave de tu cuenta: no se lo des a nadie, y avisa a tu amigo de que alguien escribe en su nombre.
quiz-3 = 3 de 5. Alguien amenaza con difundir una foto tuya si no pagas. ¿Qué haces?
quiz-3-a = No pagar, guardar el chat, contárselo a un adulto
quiz-3-b = Pagar una vez para que se acabe
quiz-3-c = Borrarlo todo y no decir nada
quiz-3-why = Pagar solo trae más exigencias, y sin el chat es más difícil ayudarte. No hiciste nada malo, y los adultos pueden parar esto.
quiz-4 = 4 de 5. En un grupo, todo el mundo se burla de una persona. ¿Qué haces?
quiz-4-a = Reírme también, es solo una broma
quiz-4-b = Escribirle que estoy de su lado
quiz-4-c = No decir nada, no es asunto mío
quiz-4-why = Una sola persona de tu lado cambia mucho. No tienes que discutir con el grupo: un mensaje amable y un /report discreto bastan.
quiz-5 = 5 de 5. Un amigo dice que ya no quiere vivir y te pide que guardes el secreto. ¿Qué haces?
quiz-5-a = Cumplir mi promesa
quiz-5-b = Intentar animarle y esperar
quiz-5-c = Quedarme a su lado y buscar a un adulto
quiz-5-why = Esto pesa demasiado para llevarlo entre dos. Buscar ayuda es lo mejor que puede hacer un amigo, aunque al principio le moleste. Si hay peligro ahora, llama al número de emergencias de tu zona.
quiz-end = Ese era el cuestionario. ¡Gracias por tu tiempo! Hayas elegido lo que hayas elegido, ahora sabes dónde encontrar ayuda.

tip = Consejo de la semana: { $tip }
tip-1 = Usa una contraseña distinta en cada cuenta y activa la verificación en dos pasos.
tip-2 = Quien es tu amigo de verdad no te pide que la amistad sea un secreto.
tip-3 = Antes de publicar una foto: ¿qué se ve al fondo?
tip-4 = Si un mensaje te hace enojar, respira diez veces antes de responder.
tip-5 = Nadie de ningún equipo necesita nunca tu contraseña ni un código.
tip-6 = ¿Alguien salió herido aquí? Un mensaje privado amable puede alegrarle el día.
tip-7 = Está bien bloquear a alguien, y no debes ninguna explicación.
tip-8 = “Gratis” y “date prisa” en el mismo mensaje suele ser una trampa.
tip-9 = ¿Alguien te amenaza con fotos? No pagues, guarda el chat, cuéntaselo a un adulto. No es culpa tuya.
tip-10 = ¿Un amigo o una amiga no está bien? No necesitas tener una respuesta. Escucha, y busquen ayuda juntos.
tip-11 = Mejor reportar que discutir: /report es discreto, y nadie sabrá que fuiste tú.
tip-12 = Pantallas apagadas media hora antes de dormir: mucha gente duerme mejor y se siente mejor.
tip-13 = ¿No sabes si algo es verdad? Mira quién más lo dice antes de reenviarlo.
tip-14 = ¿Cometiste un error aquí? Le pasa a todo el mundo. Pide perdón, y mañana será otro día.

tour-open = Hacer el recorrido
tour-member = El recorrido para miembros
tour-end = Ese era el recorrido. Lo encuentras todo de nuevo con /help.
tour-member-1 = ¡Hola! Soy un bot y ayudo a la moderación a que este sea un buen lugar. Este recorrido tiene cuatro pasos, y solo lo ves tú.
tour-member-2 = ¿Algo no está bien? En Telegram, responde al mensaje con /report; en Discord, elige “Avisar a la moderación” en el menú del mensaje. Nadie sabrá que fuiste tú.
tour-member-3 = Si se quita un mensaje tuyo, te escribo en privado, si puedo, y te digo por qué. ¿Crees que es un error? Debajo de la nota hay un botón para pedir una revisión.
tour-member-4 = /safety tiene ayuda breve sobre acoso, desconocidos, estafas y más. Con /language eliges tu idioma. Si estás en peligro, llama primero al número de emergencias de tu zona.
tour-staff-1 = ¡Hola, te damos la bienvenida al equipo! Te traigo casos: lo que se escribió, por qué surgió y botones para decidir. Tú decides, yo solo ayudo. Cinco pasos, y solo los ves tú.
tour-staff-2 = “Descartar” también es una buena respuesta. Cada paso queda anotado, y /undo revierte lo hecho. /cases list lo muestra todo, /case muestra uno.
tour-staff-3 = A los miembros se les dice el motivo con palabras sencillas. Quién reportó algo no lo sabrás, ni debe saberlo nadie: no intentes averiguarlo.
tour-staff-4 = Si alguien puede estar en riesgo: mantén la calma, habla en privado, pregunta directamente, no prometas guardar el secreto y recurre a un adulto o al número de emergencias. A nadie se le sanciona por no estar bien.
tour-staff-5 = Sospecha de captación de menores o imágenes de menores: no confrontes a la persona sospechosa, no guardes ni reenvíes imágenes. Repórtalo a la plataforma y a la autoridad, y cuídate: pásalo a otra persona cuando sea demasiado.

language-own = Español
language-choose = Tu idioma aquí es { $tongue }. Elige otro; solo tú ves esto.
language-chosen = Hecho. Desde ahora te escribo en { $tongue }.
language-automatic = El idioma de mi app
language-auto-now = Hecho. Sigo el idioma de tu app cuando puedo; ahora es { $tongue }.
language-unknown = Todavía no hablo { $written }. Elige uno aquí.
