notice-removed = Bonjour { $name }. Ton message dans { $community } a été retiré.
notice-warn = Bonjour { $name }. Ceci est un rappel de { $community }.
notice-mute = Tu pourras écrire à nouveau dans { $duration }.
notice-mute-open = Tu ne peux pas écrire là-bas pour l'instant ; la modération décidera quand cela prend fin.
notice-kick = On t'a fait sortir de { $community }. Tu peux revenir.
notice-ban = Tu pourras revenir dans { $duration }.
notice-ban-open = Tu ne peux plus participer à { $community }.
notice-reason = Motif : { $reason }.
notice-contact = Tu peux aussi écrire à { $contact } en indiquant le dossier { $number }.
notice-public = { $name }, un mot de la modération t'attend (dossier { $number }). { $reason }

reason-slur = des mots qui blessent les gens pour ce qu'ils sont, ou qui disent à quelqu'un de se faire du mal
reason-insult = une insulte
reason-swearing = des gros mots, dont cette communauté se passe
reason-hostile = le ton paraît hostile
reason-very-hostile = le ton paraît très hostile
reason-obscene = des mots qui n'ont pas leur place ici
reason-maybe-hostile = c'est peut-être hostile
reason-identity-attack = cela attaque des gens pour ce qu'ils sont
reason-threat = cela ressemble à une menace
reason-sexual = du contenu sexuel
reason-scam-link = un lien connu pour des arnaques
reason-trade-scam = cela ressemble à une arnaque à l'échange
reason-invite = une invitation dans une autre communauté
reason-newcomer-link = un lien d'un compte nouveau ici
reason-link = un lien que cette communauté ne connaît pas
reason-flood = beaucoup de messages en peu de temps
reason-mass-mention = beaucoup de personnes mentionnées à la fois
reason-shouting = écrit presque tout en majuscules
reason-moving-elsewhere = une demande de passer dans un lieu privé
reason-missing-reading = le modèle n'a pas pu le lire
reason-self-harm = quelqu'un est peut-être en danger
reason-self-harm-method = cela dit comment on peut faire du mal à des gens
reason-self-harm-encouragement = cela dit à quelqu'un de se faire du mal
reason-self-harm-slang = des mots qui disent à quelqu'un de se faire du mal
reason-self-harm-severe = cela dit à quelqu'un de se faire du mal, encore une fois ou là où cela peut blesser le plus
reason-self-harm-target = on a dit à quelqu'un de se faire du mal
reason-threat-to-others = cela ressemble à une menace envers d'autres
reason-restricted-link = un lien ou un fichier de quelqu'un qui vient d'arriver
reason-restricted-mention = mentionner quelqu'un qui n'a pas encore répondu
reason-restricted-night = mentionner quelqu'un pendant les heures calmes
reason-other = cela ne va pas avec les règles d'ici
reason-manual = une décision de la modération
reason-by-hand = fait par la modération sans le bot

care-concern = Je suis un bot et les gens ici ne verront peut-être pas ceci tout de suite ; ce que tu as écrit a l'air lourd, alors parles-en aujourd'hui à une personne de confiance, s'il te plaît.
care-risk = Je suis un bot et les gens ici ne verront peut-être pas ceci tout de suite ; s'il te plaît, parle maintenant à une personne de confiance, ou appelle.
care-imminent = Je suis un bot et les gens ici ne verront peut-être pas ceci tout de suite ; s'il te plaît, ne reste pas seul(e), va voir quelqu'un près de toi et appelle maintenant.
care-target = Je suis un bot et les gens ici ne verront peut-être pas ceci tout de suite ; ce qu'on t'a écrit n'est pas normal et, si cela te fait mal, parles-en à une personne de confiance, s'il te plaît.
care-unread = Je suis un bot et personne ne lit ce qu'on m'écrit ici ; s'il te plaît, parle maintenant à une personne de confiance, ou appelle.
care-more = Tu comptes, et tu n'as pas à porter ça seul(e).
care-emergency = Si tu es en danger maintenant, appelle le numéro d'urgence là où tu es (112 ou 911 dans beaucoup de pays).
care-country = Pour lire les numéros de ton pays : /care country avec ses deux lettres, par exemple /care country VN.
helpline-suicide = Pour parler à quelqu'un maintenant : { $number } ({ $name })
helpline-children = Moins de 18 ans, pour une protection : { $number } ({ $name })
helpline-emergency = En danger maintenant, appelle : { $number } ({ $name })
care-pointer = Bon à savoir : le message /safety épinglé dans cette communauté dit où trouver de l'aide, quoi que tu aies sur le cœur.

care-off = Je ne t'écrirai pas en privé quand c'est lourd. Les personnes qui veillent sur cette communauté lisent encore ce qui peut signaler un danger. /care on fait revenir mes messages.
care-on = Je t'écris à nouveau en privé quand c'est lourd. /care off y met fin.
care-saved = C'est noté ; tu es la seule personne à voir ceci.
care-which-country = Quel pays ? Écris ses deux lettres, par exemple /care country VN, ou /care country none.
care-country-is = Pays : { $country }
care-status-on = Je t'écris en privé quand c'est lourd.
care-status-off = Je ne t'écris pas en privé quand c'est lourd.
care-how = /care off et /care on changent cela ; /care country choisit les numéros. Tu es la seule personne à voir ceci.
care-pointer-switch = pointer accepte on ou off.
care-team-nobody = Je ne trouve ici ni rôle ni personne pour { $name }, donc rien n'a changé. Indique des rôles de cette communauté ou des membres qui y sont ; un identifiant convient aussi.

quiet-title = Dossier { $number } · { $level }
quiet-level-target = on a dit à quelqu'un de se faire du mal
quiet-level-concern = quelqu'un va peut-être mal (inquiétude)
quiet-level-risk = quelqu'un court peut-être un risque (risque)
quiet-level-imminent = quelqu'un est peut-être en danger maintenant (imminent)
quiet-reached-yes = Contact établi : la personne a un message privé de moi avec des numéros à appeler.
quiet-reached-no = Pas de contact : la personne n'accepte pas mes messages privés. Contacte-la toi-même, s'il te plaît.
quiet-reached-pending = Pas encore de contact : mon message privé est en route.
quiet-reached-unknown = Peut-être pas de contact : je ne sais pas si mon message privé est arrivé. Contacte la personne toi-même, s'il te plaît.
quiet-reached-silent = Je n'ai pas écrit cette fois (la personne a eu un message il y a peu, ou n'en veut pas). Contacte-la toi-même, s'il te plaît.
quiet-reached-none = Pas de contact : ici, je ne fais qu'observer et je n'ai pas écrit à la personne. Contacte-la toi-même, s'il te plaît.
quiet-reached-reported = Pas de contact : quelqu'un l'a signalé et je n'ai pas écrit à la personne. Contacte-la toi-même, s'il te plaît.
quiet-since = Ouvert depuis le { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = { $name } est avec cette personne.
quiet-comment = La personne qui a signalé a écrit quelque chose à ce sujet : /case { $number } l'affiche.
quiet-unclaimed = Il n'y a encore personne auprès d'elle ou de lui.
quiet-unclaimed-until = Il n'y a encore personne auprès d'elle ou de lui. Je rappelle à { DATETIME($at, timeStyle: "short") } UTC (dans { $lasting }).
quiet-steps = Ce qui aide :
quiet-step-stay = 1. Reste là : écris à la personne en privé, avec calme, et continue d'écrire.
quiet-step-ask = 2. Demande directement : « Est-ce que tu penses à te suicider ? » Demander ne fait pas de mal.
quiet-step-secrecy = 3. Ne promets pas le secret.
quiet-step-emergency = 4. En danger maintenant : dis-lui d'appeler { $number }, ou appelle toi-même si tu sais où la personne se trouve.
quiet-step-platform = 5. Signale-le à la plateforme ; elle peut faire plus que toi.
quiet-step-hand-over = 6. Passe le relais à un adulte de confiance ou à une ligne d'aide ; tu n'as pas à tout résoudre.
quiet-step-yourself = 7. Prends soin de toi, et parles-en ensuite à l'équipe.
quiet-their-number = le numéro d'urgence là où est la personne
quiet-call = Quelqu'un a peut-être besoin d'aide : dossier { $number }. Qui s'occupe de ces dossiers ici l'ouvre avec /case { $number }.
quiet-call-late = Quelqu'un est peut-être en danger, et depuis dix minutes personne n'a pris le dossier { $number }. Si tu peux joindre les personnes qui s'occupent de ces dossiers ici, fais-le maintenant, s'il te plaît : elles l'ouvrent avec /case { $number }.
quiet-thanks = Merci. Les appels s'arrêtent ; les étapes sont sur la fiche.
quiet-claim = Je suis avec cette personne
quiet-take-over = Je prends le relais
button-claim = Je m'en occupe
button-close = Fermer

restricted-held = Ton message dans { $community } est un moment chez la modération : là-bas, les liens et fichiers des membres qui viennent d'arriver sont regardés d'abord, peu importe qui les envoie. Ce n'est pas une punition, et rien n'est retenu contre toi.
restricted-mention = Ton message dans { $community } a été retiré parce qu'il mentionne quelqu'un avec qui tu n'as pas parlé là-bas ces derniers temps. C'est pareil pour tout le monde, et ce n'est pas une punition. Tu peux plutôt répondre à un de ses messages.
restricted-night = Ton message dans { $community } a été retiré parce que ce sont les heures calmes là-bas et qu'il mentionne quelqu'un qui dort peut-être. Pas de souci : renvoie-le demain matin, ou réponds à un de ses messages.
quiet-hours = Un petit mot de { $community } : ce sont les heures calmes là-bas ({ $hours }). Ce que tu as écrit reste. Si tu peux, repose-toi bien ; il y aura du monde demain.

told = Bonjour. Un mot sur ton message dans { $community }. Motif : { $reason }. Cela ne compte pas contre toi.
told-removed = Bonjour. J'ai retiré ton message dans { $community }, pour ta sécurité et celle des autres. Motif : { $reason }. Tu n'as rien fait de mal, et cela ne compte pas contre toi. Si tu ne sais pas trop ce qu'on peut partager sans risque, demande à la modération.
nudge-think = Bonjour. Un instant, s'il te plaît : veux-tu relire ton message dans { $community } ? Pourquoi je demande : { $reason }. Si d'ici une minute tu le changes, ou le retires avec le bouton ci-dessous, on n'en parle plus.
nudge-tip = Bonjour. À propos de ton message dans { $community } : { $reason }. Tout le monde là-bas peut le lire et le garder. C'est toi qui choisis, et rien ne s'ensuit ; veux-tu le retirer ?
button-take-away = Retirer mon message
take-away-done = Ton message est en train d'être retiré. Bravo d'y avoir repensé.
take-away-yourself = Je n'ai pas le droit de supprimer des messages là-bas. Tu peux le supprimer toi-même.
caution-link = Attention au lien ci-dessus : il ne mène peut-être pas là où il semble. N'y tape ni mot de passe ni code. Dans le doute, demande à la modération.
reason-phone-number = il semble y avoir un numéro de téléphone
reason-street-address = cela semble dire où quelqu'un habite
reason-school = cela semble dire dans quelle école quelqu'un va
reason-email = il semble y avoir une adresse e-mail
reason-national-id = il semble y avoir le numéro d'un document d'identité
reason-card-number = il semble y avoir le numéro d'une carte de paiement
reason-age-and-contact = cela dit l'âge de quelqu'un et comment joindre cette personne
reason-doubtful-link = un lien qui cache où il mène
reason-lookalike-link = un lien qui imite une adresse connue

stats-title = Les { $days } derniers jours · dossiers : { $cases }
stats-rule = { $rule } : { $count }
stats-nudges = Invitations à y repenser : { $asked } ; messages repris : { $back } ({ $share })
stats-no-nudges = Aucune invitation à y repenser.
kind-caution = avertissement sous le message

report-bullying = Harcèlement
report-threats = Menaces
report-sexual = Contenu sexuel
report-minor = Contenu sexuel impliquant un mineur
report-images = On menace de diffuser mes images
report-self-harm = Automutilation ou suicide
report-grooming = Un adulte cherche le contact d'un mineur
report-scam = Arnaque ou fraude
report-personal-data = Données personnelles
report-other = Autre chose
report-thanks = Merci. La modération va regarder. Personne d'autre ne saura que c'était toi.
report-known = Merci. La modération a déjà ton signalement.
report-limit = Tu viens d'envoyer plusieurs signalements. La modération les a reçus ; réessaie dans quelques minutes, s'il te plaît.
report-whom = C'est à propos de qui ou de quoi ? Sur Telegram, réponds au message avec /report ; sur Discord, choisis « Signaler à la modération » dans le menu du message. Ou nomme un membre.
report-reason-choose = C'est à propos de quoi ? (Tu n'as pas à le dire.)
report-reason-kept = Merci, c'est noté.
report-support = Si toi ou quelqu'un d'autre êtes en danger maintenant, appelle le numéro d'urgence là où tu es.

card-title = Dossier { $number } · { $reason }
card-title-reported = Dossier { $number } · signalé : { $reason }
card-subject = { $name } ({ $id })
card-staff = C'est quelqu'un de l'équipe ; ce dossier n'est montré qu'à toi.
card-reports = Signalements : { $count }
card-message = Message : { $url }
card-evidence = Ce qui a été écrit : { $text }
card-more = Ce n'est pas tout : { $shown } caractères sur { $total }. /case { $number } montre le texte entier.
card-file = { $size ->
    [one] Fichier : { $name } ({ $size } octet) { $url }
   *[other] Fichier : { $name } ({ $size } octets) { $url }
}
card-held-file = Fichier : { $name }
card-held = Retiré et gardé 24 heures au plus. « Publier » remet le texte et les liens au nom de la personne qui a écrit, sans fichiers ; « Jeter » les oublie tout de suite.
card-held-stands = Il est toujours dans le salon, car je n'ai pas eu le droit de l'y retirer. La personne qui l'a écrit n'en a rien su.
held-from = De { $name }, après un regard de la modération :
held-files = Non montré : { $files }. { $name } peut renvoyer cela plus tard.
held-gone = Ce message n'est plus conservé.
held-stands = Ce message n'a pas été retiré ; il n'y a donc rien à publier de nouveau.
card-scores = Motif : { $why }
card-uncovered = Le modèle n'a pas été entraîné sur cette langue ({ $tongue }), donc ses chiffres disent peu. Lis toi-même, s'il te plaît.
card-done = Fait : { $actions }
card-closed = Fermé par { $by }.
card-undone = Annulé.
card-minor = Ne transfère pas et n'enregistre pas l'image. Signale-la à la plateforme et à l'autorité de ton pays, garde les identifiants ci-dessus, puis supprime le message ici.
button-dismiss = Écarter
button-delete = Supprimer
button-warn = Avertir
button-mute = Muet 1 h
button-ban = Bannir
button-release = Publier
button-discard = Jeter
button-previous = ◀ Plus récents
button-next = Plus anciens ▶

cases-none = Aucun dossier.
cases-unread = Je n'arrive pas à lire « { $written } ». Voici ce qu'on peut écrire, un ou plusieurs : member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = Dossiers { $from }–{ $to } sur { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = Il n'y a pas de dossier { $number } ici.
case-which = Quel dossier ? Donne son numéro.
case-open = Ce dossier est déjà ouvert.
case-closed = Ce dossier est fermé ; rouvre-le d'abord.
case-undone = Ce dossier a déjà été annulé.
case-noted = Noté dans le dossier { $number }.
case-closed-now = Le dossier { $number } est fermé.
case-reopened = Le dossier { $number } est rouvert.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
    [one] { $name } : { $strikes } point de sanction sur les { $days } derniers jours
   *[other] { $name } : { $strikes } points de sanction sur les { $days } derniers jours
}

action-planned = Dossier { $number } : { $actions } pour { $name }.
action-further = Pour autant, l'étape de la politique est : { $action }. Ce qui est fait à la main ne va pas plus loin tout seul ; c'est à toi de décider.
action-nobody = Je ne trouve pas ce membre. Donne @nom ou un identifiant, ou réponds à un message.
action-staff = { $name } fait partie de l'équipe ; on ne sanctionne pas l'équipe par commande. Son dossier va au propriétaire.
action-refused = Je n'ai pas le droit de faire cela ici : { $why }.
action-duration = Je ne comprends pas la durée { $written }. Écris par exemple 10m, 2h ou 7d.
clean-planned = { $count ->
    [one] Dossier { $number } : { $count } message de { $name } est en train d'être retiré.
   *[other] Dossier { $number } : { $count } messages de { $name } sont en train d'être retirés.
}
clean-day = Je ne me souviens que des messages du dernier jour. Écris par exemple 10m, 2h ou 24h.
clean-none = Je ne me souviens d'aucun message de { $name } de ce moment-là.
undo-done = Le dossier { $number } est annulé ; ses points de sanction ne comptent plus.
undo-holds = Ce qu'un autre dossier a demandé reste en vigueur.
press-done = Fait.
press-planned = C'est en cours. Le dossier dira ce qu'il en est.
press-already = Déjà fait.
press-old = Ce bouton ne sert plus.
not-allowed = Seuls les membres qui en ont le droit peuvent s'en servir.
not-here = Utilise ceci dans une communauté, s'il te plaît.

explain-none = Je n'ai pas de décision sur ce message.
explain-which = Quel message ? Réponds-y, ou donne son lien.
explain-head = Politique { $policy }, modèle { $model }
explain-fired = { $rule } s'est déclenchée : { $why }
explain-quiet = Aucune règle ne s'est déclenchée.
explain-score = { $name } { $strength }
explain-missing = { $name } : { $why }
explain-uncovered = Langue : { $tongue }. Le modèle n'a pas été entraîné dessus : ses chiffres disent peu.

policy-unknown = Il n'y a pas de politique { $name }. Il y a : { $names }.
policy-using = Cette communauté utilise maintenant la politique { $name }. { $about }
policy-watching = Personne n'est encore sanctionné : j'informe seulement la modération. L'administration choisit une politique avec /policy use default (ou youth, strict, gaming).
policy-here = Politique ici : { $name }. { $about }
policy-list = Politiques : { $names }
about-default = Pour la plupart des communautés. Les messages hostiles, les injures discriminatoires, les arnaques et les avalanches de messages sont supprimés ; un membre est d'abord prévenu, puis rendu muet un moment, et banni seulement après beaucoup de points de sanction en un mois. Ce qui n'est pas certain va à la modération et ne fait de tort à personne.
about-gaming = Pour les communautés de jeu où « je vais te tuer » se dit autour d'un échiquier. Les gros mots et le ton rude passent, les attaques contre des personnes non ; les invitations sont seulement signalées, et les arnaques (skins, cartes cadeaux, monnaie gratuite) sont cherchées de plus près, car elles visent ceux qui jouent.
about-strict = Pour les salons d'annonces, les services d'aide et les communautés attaquées. Tout ce que default signale est supprimé, les cris et les liens inconnus aussi, et les étapes sont courtes. Il y aura de fausses alertes : prévois une modération qui regarde les contestations.
about-youth = Pour les écoles, les clubs et les jeux dont des membres ont moins de 18 ans. Des seuils plus bas, rien de sexuel, aucun lien vers des endroits que la communauté n'a pas autorisés, et davantage de choses vont tôt à la modération. Les temps de silence sont courts et les bannissements tardifs : les jeunes apprennent, et personne n'est mis dehors pour une mauvaise soirée.

setup-done = Enregistré.
setup-moderators = Les fiches vont dans { $channel }.
setup-no-moderators = Aucun salon n'est encore indiqué pour la modération : /setup avec le salon.
setup-channel = Je ne peux pas utiliser { $channel } pour la modération : il faut un lieu où je suis et où toi, sous ton propre nom, tu peux changer les réglages.
setup-no-writing = Je ne peux pas écrire dans { $channel }. Laisse-moi voir ce salon et y envoyer des messages, puis réessaie.
setup-language = Langue inconnue : { $written }. Il y a : { $languages }.
setup-contact = Contact pour les recours : { $contact }
setup-digest = Un résumé pour la modération arrive chaque jour à 09:00 UTC.
setup-no-digest = Pas de résumé quotidien pour la modération : /setup avec digest on.
setup-youth-roles = Un rôle pour les jeunes membres est visible de tout le monde, et dresse une liste d'enfants pour qui en cherche. Mieux : le mode restreint pour des salons entiers (/restricted on), et /youth mark, que personne ne voit.
restricted-everywhere = Le mode restreint est actif dans toute la communauté.
restricted-in = Le mode restreint est actif dans ces salons : { $channels }
restricted-nowhere = Le mode restreint est désactivé. /restricted on vaut pour toute la communauté ; avec un salon, pour ce salon.
restricted-kept = Qui me gère l'a fixé dans la configuration ; on ne peut donc y mettre fin que là.
restricted-where = Cette discussion ne fait pas partie de { $community }. Écris-le là-bas, s'il te plaît, dans le sujet voulu, ou indique ici le numéro du sujet.
restricted-what = Là : des seuils plus bas ; les liens et fichiers des membres arrivés depuis moins de 14 jours attendent la modération ; seuls peuvent se mentionner les membres qui se sont répondu ces 30 derniers jours.
restricted-hours = Heures calmes : { $hours } ({ $zone }).
youth-marked = { $name } figure parmi les jeunes. Seules les personnes chargées de la protection des enfants le voient, et rien de ce que les autres remarquent ne change.
youth-unmarked = { $name } ne figure plus parmi les jeunes.
youth-none = Personne ne figure parmi les jeunes ici.
youth-list = Figurent parmi les jeunes ({ $count }). S'il te plaît, ne montre ceci à personne :
youth-private = Écris-moi ceci dans une discussion privée, s'il te plaît, pour que personne ne le lise ici.
setup-switch = digest accepte on ou off.
setup-tips = Le conseil de la semaine paraît dans { $channel }.
setup-no-tips = Pas de conseil de la semaine : /setup avec tips et un salon.
setup-tips-channel = Je ne peux pas utiliser { $channel } pour les conseils. Indique un salon où je suis et où tu peux changer les réglages, here pour celui-ci, ou off pour aucun.
setup-right = { $right } : { $state }
setup-yes = oui
setup-no = manque ; donne-moi ce droit, s'il te plaît
setup-care-team = S'occupe des personnes en danger : { $team }
setup-no-care-team = Personne n'est encore désigné pour s'occuper des personnes en danger, donc seule l'administration voit ces dossiers : /care setup avec team.
setup-care-channel = Leurs fiches vont dans { $channel }.
setup-no-care-channel = Aucun salon n'est indiqué pour leurs fiches, donc elles vont en privé au contact de sécurité ou au propriétaire : /care setup avec channel.
setup-no-child-safety-team = Personne n'est encore désigné pour la protection des mineurs, donc seule l'administration voit ces dossiers : qui me gère désigne l'équipe dans child_safety_team.
setup-no-child-safety-channel = Aucun salon n'est indiqué pour les dossiers de protection des mineurs, donc ils vont en privé au contact de sécurité ou au propriétaire : qui me gère en indique un dans child_safety_channel.
setup-no-country = Aucun pays n'est réglé pour les lignes d'aide : /care setup avec country, deux lettres.
setup-unconfirmed = Lignes d'aide de { $country } que personne n'a confirmées : { $count }. Vérifie les numéros, s'il te plaît ; qui me gère les confirme dans un fichier.
setup-pointer = Là où je ne peux pas écrire à quelqu'un, une ligne sur /safety paraît dans le salon au bout d'un moment.

welcome = Bonjour { $community } ! J'aide la modération ici. Pour l'instant, je l'informe seulement et ne sanctionne personne. L'administration me lance avec /policy use default (pour des membres plus jeunes : /policy use youth) et indique le salon de la modération avec /setup. Tout le monde peut utiliser /report, /rules et /help.
rules = { $rules }
rules-none = Fais preuve de gentillesse, garde privé ce qui est privé, pas d'arnaques, pas de contenu sexuel. La modération est là pour aider.
help-member = /report – parler à la modération d'un message ou d'un membre ; personne d'autre ne saura que c'était toi.
    /appeal – demander un nouvel examen de ce qui a été décidé à ton sujet.
    /safety – de l'aide sur le harcèlement, les inconnus, les images, les arnaques et plus ; tu es la seule personne à le voir.
    /language – la langue dans laquelle je t'écris.
    /rules – les règles d'ici.
    /care status – ce que je fais quand c'est lourd pour toi, et où tu peux appeler.
    /privacy show – ce qui est gardé sur toi, et combien de temps.
    /guardian link – un code pour un parent ou un adulte qui s'occupe de toi et vit avec toi.
    /tour – ce que fait ce bot, pas à pas ; toi seul(e) le vois.
    /help – ce texte.
    Si toi ou quelqu'un d'autre êtes en danger, appelle le numéro d'urgence là où tu es.
help-staff = Modération : /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = Administration : /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = Un peu plus doucement, s'il te plaît ; je peux prendre ta prochaine demande dans une minute.
unknown-command = Je ne connais pas cette commande. /help dit ce que je sais faire.
unread-here = Personne ne lit ce qu'on m'écrit ici.

kind-delete = supprimer
kind-clean = retirer des messages
kind-warn = avertir
kind-mute = rendre muet
kind-unmute = rendre la parole
kind-kick = faire sortir
kind-ban = bannir
kind-unban = lever le bannissement
kind-report = signalement
kind-care = soutien
kind-nudge = invitation à y repenser
kind-reconsider = une minute pour réfléchir
kind-tell = mot privé
kind-release = publier à nouveau
kind-pointer = indication d'aide
status-open = ouvert
status-closed = fermé
modal-report = Signaler à la modération
modal-reason = C'est à propos de quoi ?
modal-comment = Autre chose ? (facultatif)
report-forward-here = Transfère-moi le message ici, ou envoie son lien. Seule la modération le verra ; personne ne saura que c'était toi.
report-open-link-first = Bonjour ! J'aide la modération à garder les groupes sûrs. Pour signaler quelque chose en privé, ouvre d'abord le lien de signalement de ton groupe ; dans le groupe, réponds à un message avec /report.
report-link = Pour signaler en privé : { $link }

notice-more = { $count ->
    [one] Cela vaut aussi pour un autre message (dossier { $numbers }).
   *[other] Cela vaut aussi pour d'autres messages (dossiers { $numbers }).
}
cards-title = { $count ->
    [one] { $count } nouveau dossier
   *[other] { $count } nouveaux dossiers d'un coup
}
cards-line = Dossier { $number } · { $name } · { $reason }
cards-more = et les dossiers { $first } à { $last }
cards-how = Ouvre un dossier avec /case et son numéro ; /cases list les montre tous.
digest = Le dernier jour : { $messages ->
        [one] { $messages } message lu
       *[other] { $messages } messages lus
    }, { $cases ->
        [one] { $cases } dossier ouvert
       *[other] { $cases } dossiers ouverts
    }. { $waiting ->
        [one] { $waiting } dossier est en attente.
       *[other] { $waiting } dossiers sont en attente.
    }
digest-troubles = Pas fait : refusés par la plateforme, { $refused } ; résultat inconnu, { $unknown }. /cases list les montre.
digest-checkpoint = Point de contrôle du journal d'audit : { $checkpoint }
behind = J'ai du retard : { $count ->
        [one] { $count } message attend
       *[other] { $count } messages attendent
    }, le plus ancien depuis { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. Aucun n'est sauté ; les plus risqués sont lus d'abord.
store-trouble = Je n'arrive à rien noter pour l'instant, donc rien n'a été fait. Réessaie dans quelques minutes, s'il te plaît.
went-wrong = Quelque chose n'a pas marché de mon côté, et je ne sais pas si c'est fait. Réessaie dans quelques minutes, s'il te plaît.
notices-unknown = Une interruption est survenue pendant que j'écrivais. Il manque peut-être un message ou une fiche à ces dossiers : { $numbers }.

reason-grooming = des messages qui, ensemble, peuvent vouloir dire qu'un adulte cherche le contact d'un jeune
tip-strangers = Bonjour, je suis un bot de cette communauté. Un conseil pour la vie en ligne : on ne voit pas qui écrit vraiment. Tu n'as jamais à dire ton âge, où tu habites, ni à envoyer des photos, et personne n'a le droit de te demander de cacher quelque chose aux gens en qui tu as confiance. Quelque chose te paraît bizarre ? Parles-en à une personne de confiance, ou utilise /report : seules les personnes qui veillent à la sécurité ici le verront.
child-safety-steps = Ce qui aide : n'affronte personne sans soutien, et regarde le dossier avec une deuxième personne. Laisse les messages et les comptes tels quels, ce sont des éléments de preuve. Signale-le à la plateforme et à l'autorité de ton pays. Reste en contact avec le jeune : il n'a rien fait de mal, et il a son mot à dire sur la suite. Ce sont des indices, pas une preuve.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · à { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } : { $stages } · { $url }
timeline-more = { $count ->
    [one] et { $count } autre message
   *[other] et { $count } autres messages
}
timeline-words = Les mots sont dans /case { $number } ; chaque lecture est notée dans le dossier.
stage-age = demande l'âge
stage-pressure = met la pression
stage-home = pose des questions sur la maison
stage-flattery = flatte
stage-gifts = offre des cadeaux
stage-secrecy = demande le secret
stage-isolation = parle contre la famille ou les amis
stage-moving = veut passer ailleurs
stage-images = demande des photos
stage-paying = offre quelque chose contre des photos
stage-threat = menace de diffuser des photos
stage-meeting = veut une rencontre
stage-sexual = propos sexuels
stage-lure = semble vouloir gagner sa confiance
stage-sure_lure = veut très probablement gagner sa confiance
stage-minor = dit être jeune
card-claimed = { $by } s'en occupe.
press-claimed = Tu t'occupes maintenant du dossier { $number }. Merci.

tongue-ar = arabe
tongue-bn = bengali
tongue-cs = tchèque
tongue-da = danois
tongue-de = allemand
tongue-el = grec
tongue-en = anglais
tongue-es = espagnol
tongue-fa = persan
tongue-fi = finnois
tongue-fr = français
tongue-he = hébreu
tongue-hi = hindi
tongue-hu = hongrois
tongue-id = indonésien
tongue-it = italien
tongue-ja = japonais
tongue-km = khmer
tongue-ko = coréen
tongue-lo = lao
tongue-ms = malais
tongue-my = birman
tongue-nl = néerlandais
tongue-no = norvégien
tongue-pl = polonais
tongue-pt = portugais
tongue-ro = roumain
tongue-ru = russe
tongue-sv = suédois
tongue-th = thaï
tongue-tl = tagalog
tongue-tr = turc
tongue-uk = ukrainien
tongue-vi = vietnamien
tongue-zh = chinois

guardian-warning = Seulement pour un parent, ou la personne qui s'occupe de toi et vit avec toi. Si quelqu'un d'autre te l'a demandé, dis-le-nous : personne ne t'en voudra.
guardian-code = Ton code : { $code }. Il marche pendant une heure. La personne ouvre une discussion privée avec moi et écrit /guardian enter et le code. Je vous demande encore une fois à tous les deux, et cela commence un jour plus tard. Tu peux y mettre fin à tout moment avec /guardian end.
guardian-report = C'est quelqu'un d'autre qui me l'a demandé
guardian-reported = Merci de nous l'avoir dit. Le lien est coupé, et les personnes qui veillent ici sur les jeunes membres le verront. Tu n'as rien fait de mal.
guardian-one = Tu as déjà un lien. /guardian show le montre, et /guardian end y met fin.
guardian-code-not = Ce code ne peut pas servir. Il en faut un nouveau.
guardian-entered = Merci. Si vous êtes un parent, ou la personne qui s'occupe de ce jeune et vit avec lui, écrivez /guardian confirm. On lui demande aussi, et cela commence un jour après la confirmation des deux.
guardian-asked = { $name } a entré ton code. Est-ce un parent, ou la personne qui s'occupe de toi et vit avec toi ? Alors écris /guardian confirm. Sinon, écris /guardian end, ou dis-le-nous avec le bouton.
guardian-which-confirm = Quel lien faut-il confirmer ? C'est seulement pour des personnes qui vivent ensemble.
guardian-confirmed-one = Merci. Cela commence un jour après la confirmation de { $name }.
guardian-confirmed = Merci, les deux ont confirmé : un lien avec { $name }. Cela commence le { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Avant comme après, chacun des deux peut y mettre fin avec /guardian end.
guardian-begins = Les deux ont confirmé. Le résumé de la semaine commence le { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Chacun des deux peut y mettre fin avec /guardian end.
guardian-begun = Le résumé de la semaine a commencé. /guardian show montre exactement ce qui est partagé ; /guardian end y met fin tout de suite.
guardian-which-end = Quel lien doit prendre fin ? Les autres continuent.
guardian-over = Le lien avec { $name } est terminé. S'il y en a d'autres, /guardian show les montre.
guardian-code-over = Le code est fermé : plus personne ne peut s'en servir.
guardian-ended = Le résumé de la semaine est terminé ({ $name }).
guardian-not-now = Je ne peux pas le consulter pour le moment ({ $name }).
guardian-nothing = Il n'y a rien à confirmer ni à arrêter ici.
guardian-shared = Partagé une fois par semaine : de qui il s'agit et, seulement en chiffres, combien de messages ont été retirés et combien de conseils de sécurité ont été donnés. Les nombres en dessous de trois ne sont pas dits. Jamais partagé : ce qui a été écrit, les noms des autres, qui a écrit à qui, les signalements, et tout ce qui touche aux sentiments, au corps, aux croyances ou à l'identité.
guardian-none = Il n'y a pas de lien. Un jeune membre en crée un avec /guardian link.
guardian-few = moins de 3
guardian-summary = La semaine dernière, { $name } : messages retirés : { $removed } ; conseils de sécurité : { $tips }. Si un chiffre vous étonne, un bon début est de demander comment ça se passe en ligne, et d'écouter.
guardian-with-offered = Ton code pour { $community } est ouvert : personne ne l'a encore entré.
guardian-with-entered = En attente de la confirmation des deux : { $name }.
guardian-with-confirmed = Lien avec { $name }.
guardian-list-none = Il n'y a pas de liens ici.
guardian-list-line = { $young } – { $guardian } : { $state }
guardian-state-entered = en attente des deux
guardian-state-confirmed = confirmé
reason-asked-for-guardian = quelqu'un a demandé à un jeune membre un lien parental

privacy = Ce que je garde sur toi : ce que tu as choisi ici (langue, pays, etc.), les textes des dossiers sur toi pendant la durée de conservation, tes points de sanction tant qu'ils comptent, les signalements que tu as faits, et ton lien parental. Les messages sans dossier sont lus et oubliés. /privacy export te donne tout dans un fichier ; /privacy delete oublie ce que rien n'oblige à garder.
privacy-export = Voici ce qui est gardé sur toi. Garde le fichier pour toi.
privacy-sure = Ceci oublie tes choix, met fin à ton lien parental et retire tes mots des dossiers fermés. On ne peut pas revenir en arrière. Écris /privacy delete yes pour continuer.
privacy-deleted = Fait. Choix oubliés : { $choices }. Dossiers fermés maintenant sans tes mots : { $cases }. Signalements qui ne te nomment plus : { $reports }.
privacy-held = Le dossier { $number } dans { $community } est encore ouvert, donc son texte est gardé jusqu'à ce qu'il soit fermé. Redemande à ce moment-là.
privacy-kept = Ce qui reste : qu'un dossier a existé, sans son texte, car le journal d'audit n'est complet qu'ainsi ; les points de sanction tant qu'ils comptent ; le moment de ton arrivée, pendant 14 jours ; et ce qu'exigent la loi ou la sécurité de quelqu'un.
