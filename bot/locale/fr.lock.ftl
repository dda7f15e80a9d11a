reason-lock = un lieu fermé pour un moment, ou de nouveau ouvert
kind-lock = fermer
kind-unlock = rouvrir
lock-already = Dans { $name }, seule l'équipe peut déjà écrire. Je n'ai donc rien fermé.
lock-none = À ma connaissance, je n'ai pas fermé { $name }, il n'y a donc rien à rouvrir. Ce que quelqu'un a fermé sans moi se rouvre sur la plateforme elle-même.
lock-where = Je ne trouve pas { $channel } ici. Écris la commande à l'endroit même, ou nomme un salon de cette communauté.
