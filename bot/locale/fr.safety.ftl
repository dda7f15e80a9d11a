# L'espace sécurité. Une fiche a au plus 120 mots et finit par une prochaine étape.

safety-home =
    Espace sécurité. C'est à propos de quoi ? Tu es la seule personne à voir ce que tu lis ici.
    Si tu es en danger maintenant, appelle le numéro d'urgence là où tu es.
safety-topics = Il n'y a pas de sujet { $written }. Choisis-en un ici.
safety-open = Espace sécurité
safety-back = Tous les sujets
safety-quiz = Quiz
safety-next = Suivant ▶
safety-open-chat = Ce que tu as demandé n'est que pour toi, donc je ne peux pas répondre ici. Ouvre une discussion avec moi et demande là-bas : { $link }

topic-bullying = Harcèlement
topic-privacy = Vie privée
topic-strangers = Inconnus
topic-images = Images et menaces
topic-scams = Arnaques
topic-self-harm = Automutilation
topic-parents = Pour les parents
topic-how = Comment marche la modération
topic-rights = Tes droits

safety-bullying =
    Moqueries, mise à l'écart, menaces, encore et encore : ça fait mal, et ce n'est pas ta faute. Tu n'as pas à régler ça seul(e), ni à répondre.

    • Garde ce qui a été écrit : une capture avec nom et date.
    • Bloque ou mets en sourdine qui fait ça.
    • Parles-en à une personne de confiance, et à une autre si la première n'aide pas.
    • Ça arrive à quelqu'un d'autre ? Écris-lui que tu es de son côté. Ne ris pas avec les autres, ne fais pas suivre.

    Prochaine étape : préviens la modération avec /report. Personne ne saura que c'était toi.
safety-privacy =
    Ce qui est en ligne peut être copié, et ça reste. Mieux vaut garder certaines choses pour les gens que tu connais en vrai :

    • ton nom complet, ton adresse, ton école et tes horaires
    • numéro de téléphone, mots de passe, codes reçus
    • photos de cartes et de papiers, ou de ta chambre avec la rue à la fenêtre

    Tu en as publié une ? Supprime le message ; la modération peut aider. Prends un mot de passe différent pour chaque compte, et active la connexion en deux étapes.

    Prochaine étape : regarde ton profil maintenant. Un inconnu saurait-il où te trouver ?
safety-strangers =
    La plupart des gens en ligne sont corrects. Fais attention quand quelqu'un que tu ne connais pas

    • demande ton âge, où tu habites ou qui est à la maison
    • te dit que tu es unique, ou t'offre des cadeaux
    • veut que ça reste secret, ou que tu effaces la discussion
    • veut passer sur une autre appli, veut des photos ou une rencontre

    Tu peux toujours dire non, ou arrêter de répondre sans donner de raison. Tu ne dois rien à personne, même après un cadeau. S'il s'est déjà passé quelque chose, ce n'est pas ta faute.

    Prochaine étape : parles-en à un adulte de confiance, et envoie /report. La modération sait quoi faire.
safety-images =
    Quelqu'un a une photo de toi, ou menace d'en diffuser une ? On ne va pas te gronder, et tu n'es pas seul(e). Ça arrive à beaucoup de gens, et il y a de l'aide.

    • Ne paie pas et n'envoie rien de plus. Qui reçoit en demande plus.
    • Arrête de répondre, mais garde la discussion et les noms.
    • Signale le compte à la plateforme, puis bloque-le.
    • Ne fais jamais suivre une telle photo, même pour aider.
    • Si tu y as moins de 18 ans, takeitdown.ncmec.org peut aider à la faire retirer.

    Prochaine étape : parles-en aujourd'hui à un adulte de confiance, et choisis « On menace de diffuser mes images » dans /report.
safety-scams =
    C'est trop beau, ou très urgent ? Alors ralentis. Pièges courants :

    • objets ou argent gratuits, « tu as gagné »
    • le compte d'un ami qui demande soudain de l'argent ou un code
    • un lien de connexion ou un QR code
    • un échange où tu donnes en premier
    • quelqu'un qui dit être de l'équipe et veut ton mot de passe

    La vraie équipe ne demande jamais de mot de passe ni de code. Tout le monde peut se faire avoir ; réagir vite aide.

    Prochaine étape : ne clique pas. Demande à l'ami par un autre moyen, et signale le message. Déjà cliqué ? Change ton mot de passe maintenant et parles-en à quelqu'un.
safety-self-harm =
    Sentir que tout est trop lourd, ou vouloir se faire du mal, il n'y a pas à en avoir honte. Beaucoup de gens l'ont vécu, et ça peut aller mieux. Pas besoin de trouver les bons mots : « Ça ne va pas » suffit.

    Tu t'inquiètes pour un ami ou une amie ? Écoute, demande directement, et reste là. Demander ne met d'idées dans la tête de personne. Ne promets pas le secret ; va chercher un adulte.

    Si toi ou quelqu'un d'autre êtes en danger maintenant, appelle le numéro d'urgence là où tu es.

    Prochaine étape : parles-en aujourd'hui à une personne de confiance, ou écris à la modération ici.
safety-parents =
    Votre enfant ne parlera peut-être de ce qui va mal que sans peur de perdre son téléphone. Alors :

    • Demandez ce qui lui plaît en ligne, et laissez-vous montrer.
    • Dites déjà : « Quoi qu'il arrive, parle-m'en, je ne me fâcherai pas. »
    • Fixez des règles ensemble, pour vous aussi.
    • Quelque chose est arrivé ? Restez calme, remerciez, gardez les messages, bloquez et signalez le compte ensemble. N'écrivez pas à l'autre personne.
    • Menaces avec des photos ? Ne payez pas.

    Ce bot ne voit pas les messages privés. Le calme ne prouve pas que tout va bien.

    Prochaine étape : demandez ce soir à votre enfant ce qu'il ferait si un inconnu écrivait.
safety-how =
    Je suis un programme qui lit les messages de cette communauté et les compare à ses règles. Je fais des erreurs, alors des personnes vérifient ce que je fais.

    • Je peux retirer un message, écrire à qui l'a envoyé ou demander à la modération de regarder.
    • Chaque dossier dit de quelle règle il s'agit, et peut être annulé.
    • Personne d'autre ne sait qui a signalé.
    • Aller mal n'est jamais puni.
    • Je ne lis pas les messages privés entre membres.

    Prochaine étape : tu penses que j'ai eu tort ? Le mot que tu as reçu dit à qui écrire ; indique le numéro du dossier.
safety-rights =
    Tu as le droit

    • de savoir pourquoi un message a été retiré, et de demander qu'une personne le regarde à nouveau : /appeal
    • de signaler sans que les autres sachent que c'était toi
    • de voir ce que ce bot garde sur toi, et de faire effacer ce qui peut l'être : /privacy show
    • de dire non à mes messages privés : /care off
    • de lire tout ceci dans ta langue : /language
    • au respect, qui que tu sois

    Personne n'a le droit de te punir d'avoir demandé.

    Prochaine étape : essaie /privacy show, tu es la seule personne à voir la réponse.

quiz-start = Un quiz de cinq questions. Rien n'en est gardé, et personne ne voit tes réponses.
quiz-begin = Commencer
quiz-good = Oui, c'est ça.
quiz-other = C'est bien d'y avoir réfléchi. Il y a un moyen plus sûr.
quiz-1 = 1 sur 5. Quelqu'un que tu connais d'un jeu te demande de ne pas dire à tes parents que vous discutez. Et maintenant ?
quiz-1-a = Garder le secret, c'est quelqu'un de gentil
quiz-1-b = En parler à un adulte de confiance
quiz-1-c = Demander pourquoi et continuer à discuter
quiz-1-why = Des amis n'ont pas besoin que tu les caches. Qui demande un secret espère peut-être que personne ne t'aide. En parler n'est jamais une trahison.
quiz-2 = 2 sur 5. Le compte d'un ami écrit : « J'ai besoin de ton code, vite ! » Et maintenant ?
quiz-2-a = L'envoyer, c'est un ami
quiz-2-b = Demander à quoi il sert
quiz-2-c = L'appeler ou lui demander autrement
quiz-2-why = Des comptes se font voler. Un code que tu reçois est une clé de ton compte : ne le donne à personne, et dis à ton ami que quelqu'un écrit en son nom.
quiz-3 = 3 sur 5. Quelqu'un menace de diffuser une photo de toi si tu ne paies pas. Et maintenant ?
quiz-3-a = Ne pas payer, garder la discussion, parler à un adulte
quiz-3-b = Payer une fois pour que ça s'arrête
quiz-3-c = Tout effacer et ne rien dire
quiz-3-why = Payer n'amène que d'autres demandes, et sans la discussion il est plus dur de t'aider. Tu n'as rien fait de mal, et des adultes peuvent arrêter ça.
quiz-4 = 4 sur 5. Dans un groupe, tout le monde se moque d'une personne. Et maintenant ?
quiz-4-a = Rire aussi, ce n'est qu'une blague
quiz-4-b = Lui écrire que je suis de son côté
quiz-4-c = Ne rien dire, ça ne me regarde pas
quiz-4-why = Une seule personne de ton côté change beaucoup. Pas besoin de te disputer avec le groupe : un message gentil et un /report discret suffisent.
quiz-5 = 5 sur 5. Un ami dit qu'il ne veut plus vivre, et te demande de garder le secret. Et maintenant ?
quiz-5-a = Tenir ma promesse
quiz-5-b = Essayer de lui remonter le moral et attendre
quiz-5-c = Rester avec lui et aller chercher un adulte
quiz-5-why = C'est trop lourd à porter à deux. Chercher de l'aide est le plus beau geste d'ami, même si ton ami t'en veut au début. S'il y a un danger maintenant, appelle le numéro d'urgence là où tu es.
quiz-end = C'était le quiz. Merci d'avoir pris le temps ! Quels que soient tes choix, tu sais maintenant où trouver de l'aide.

tip = Conseil de la semaine : { $tip }
tip-1 = Prends un mot de passe différent pour chaque compte, et active la connexion en deux étapes.
tip-2 = Un vrai ami ne te demande pas de garder votre amitié secrète.
tip-3 = Avant de publier une photo : que voit-on à l'arrière-plan ?
tip-4 = Si un message te met en colère, respire dix fois avant de répondre.
tip-5 = Aucune équipe n'a jamais besoin de ton mot de passe ni d'un code.
tip-6 = On a blessé quelqu'un ici ? Un seul message privé gentil peut embellir sa journée.
tip-7 = Bloquer quelqu'un, c'est permis, et tu ne dois pas d'explication.
tip-8 = « Gratuit » et « vite » dans un même message, c'est souvent un piège.
tip-9 = On te menace avec des photos ? Ne paie pas, garde la discussion, parles-en à un adulte. Ce n'est pas ta faute.
tip-10 = Un ami ou une amie ne va pas bien ? Pas besoin d'avoir une réponse. Écoute, et cherchez de l'aide ensemble.
tip-11 = Signaler plutôt que se disputer : /report est discret, et personne ne saura que c'était toi.
tip-12 = Écrans éteints une demi-heure avant de dormir : beaucoup de gens dorment mieux et se sentent mieux.
tip-13 = Tu ne sais pas si c'est vrai ? Regarde qui d'autre le dit avant de faire suivre.
tip-14 = Tu as fait une erreur ici ? Ça arrive à tout le monde. Excuse-toi, et c'est un nouveau jour.

tour-open = Faire la visite
tour-member = La visite des membres
tour-end = C'était la visite. Tu retrouves tout avec /help.
tour-member-1 = Bienvenue ! Je suis un bot et j'aide la modération à garder cet endroit agréable. Cette visite a quatre étapes, et tu es la seule personne à la voir.
tour-member-2 = Quelque chose ne va pas ? Sur Telegram, réponds au message avec /report ; sur Discord, choisis « Signaler à la modération » dans le menu du message. Personne ne saura que c'était toi.
tour-member-3 = Si un de tes messages est retiré, je t'écris en privé, si je peux, et je dis pourquoi. Tu penses que c'est une erreur ? Sous le mot, un bouton permet de demander un nouvel examen.
tour-member-4 = /safety donne une aide courte sur le harcèlement, les inconnus, les arnaques et plus. /language choisit ta langue. Si tu es en danger, appelle d'abord le numéro d'urgence là où tu es.
tour-staff-1 = Bienvenue dans l'équipe ! Je t'apporte des dossiers : ce qui a été écrit, pourquoi c'est remonté, et des boutons pour décider. Tu décides, je ne fais qu'aider. Cinq étapes, et tu es la seule personne à les voir.
tour-staff-2 = « Écarter » est aussi une bonne réponse. Chaque étape est notée, et /undo annule ce qui a été fait. /cases list montre tout, /case en montre un.
tour-staff-3 = On dit aux membres pourquoi, avec des mots simples. Qui a signalé, tu ne le sauras pas, et personne ne doit le savoir : n'essaie pas de le découvrir.
tour-staff-4 = Si quelqu'un est peut-être en danger : garde ton calme, parle-lui en privé, demande directement, ne promets pas le secret, et fais venir un adulte ou appelle le numéro d'urgence. Personne n'est puni parce qu'il va mal.
tour-staff-5 = Soupçon de manipulation d'un mineur par un adulte, ou images de mineurs : n'affronte pas la personne soupçonnée, n'enregistre pas et ne transfère pas d'images. Signale à la plateforme et à l'autorité, et prends soin de toi : passe le relais quand c'est trop.

language-own = Français
language-choose = Ta langue ici : { $tongue }. Choisis-en une autre ; tu es la seule personne à voir ceci.
language-chosen = C'est fait. À partir de maintenant, je t'écris en { $tongue }.
language-automatic = La langue de mon appli
language-auto-now = C'est fait. Je suis la langue de ton appli quand je peux ; en ce moment : { $tongue }.
language-unknown = Je ne parle pas encore { $written }. Choisis une langue ici.
