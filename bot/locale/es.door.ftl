door-hello = ¡Hola! Pediste entrar en { $community }. Soy un bot y ayudo a su equipo. Estas son las normas de allí:

    { $rules }

    Cuando las hayas leído, pulsa el botón y ya estarás dentro.
button-door = Las he leído, déjame entrar
door-welcome = ¡Te damos la bienvenida a { $community }! Ya estás dentro.
door-in = Ya estás en { $community }.
door-many = Ahora mismo mucha gente pide entrar en { $community }, así que el equipo mira cada solicitud y responderá. No tienes que hacer nada más.
door-team = El equipo de { $community } responderá a tu solicitud. Está allí en espera y no tienes que hacer nada más.
door-none = No encuentro ninguna solicitud tuya en espera para { $community }. Si quieres entrar, pídelo otra vez.
door-again = Ahora mismo no funcionó. Pulsa el botón otra vez dentro de un minuto, por favor.
setup-door = Quien pide entrar lee las normas conmigo en privado y entra con un botón. Para eso el grupo tiene que aprobar a los nuevos miembros (en sus ajustes, o con un enlace de invitación que pida aprobación).
setup-no-door = A quien pide entrar solo le responden los administradores: /setup con door on, y yo dejo entrar en privado a quien haya leído las normas.
setup-door-switch = door admite on y off.
setup-door-elsewhere = Discord ya lo hace: en Onboarding y con las normas que se aceptan antes de escribir (Rules Screening), en los ajustes del servidor. No se cambió nada.
