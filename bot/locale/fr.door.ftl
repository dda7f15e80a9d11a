door-hello = Bonjour ! Tu as demandé à rejoindre { $community }. Je suis un bot et j'aide son équipe. Voici les règles là-bas :

    { $rules }

    Quand tu les as lues, appuie sur le bouton et tu y es.
button-door = Je les ai lues, laisse-moi entrer
door-welcome = Bienvenue dans { $community } ! Tu y es maintenant.
door-in = Tu es déjà dans { $community }.
door-many = Beaucoup de monde demande à rejoindre { $community } en ce moment, alors l'équipe regarde chaque demande et répondra. Tu n'as rien d'autre à faire.
door-team = L'équipe de { $community } répondra à ta demande. Elle attend là-bas, et tu n'as rien d'autre à faire.
door-none = Je ne trouve pas de demande de ta part qui attend dans { $community }. Si tu veux entrer, demande simplement encore une fois.
door-again = Ça n'a pas marché à l'instant. Appuie encore une fois sur le bouton dans une minute, s'il te plaît.
setup-door = Qui demande à entrer lit les règles avec moi en privé, et entre avec un bouton. Pour cela le groupe doit approuver les nouveaux membres (dans ses réglages, ou par un lien d'invitation qui demande une approbation).
setup-no-door = Seuls vos admins répondent à qui demande à entrer : /setup avec door on, et je laisse entrer, en privé, qui a lu les règles.
setup-door-switch = door accepte on ou off.
setup-door-elsewhere = Discord le fait lui-même : sous Onboarding, et par des règles à accepter avant d'écrire (Rules Screening), dans les réglages du serveur. Rien n'a été changé.
