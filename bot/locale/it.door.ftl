door-hello = Ciao! Hai chiesto di entrare in { $community }. Sono un bot e aiuto il team. Queste sono le regole di lì:

    { $rules }

    Quando le hai lette, premi il pulsante e sei dentro.
button-door = Le ho lette, fammi entrare
door-welcome = Ti diamo il benvenuto in { $community }! Ora sei dentro.
door-in = Sei già in { $community }.
door-many = In questo momento molte persone chiedono di entrare in { $community }, perciò il team guarda ogni richiesta e risponderà. Non devi fare altro.
door-team = Il team di { $community } risponderà alla tua richiesta. È lì in attesa, e non devi fare altro.
door-none = Non trovo una tua richiesta in attesa per { $community }. Se vuoi entrare, chiedi semplicemente un'altra volta.
door-again = Per ora non ha funzionato. Premi di nuovo il pulsante tra un minuto, per favore.
setup-door = Chi chiede di entrare legge le regole da me in privato, ed entra con un pulsante. Per questo il gruppo deve approvare i nuovi membri (nelle impostazioni, o con un link d'invito che chiede l'approvazione).
setup-no-door = A chi chiede di entrare rispondono solo gli admin: /setup con door on, e io faccio entrare, in privato, chi ha letto le regole.
setup-door-switch = door è on oppure off.
setup-door-elsewhere = Discord lo fa da sé: sotto Onboarding, e con regole da accettare prima di scrivere (Rules Screening), nelle impostazioni del server. Non è stato cambiato nulla.
