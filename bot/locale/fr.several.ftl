several-preview = { $count ->
    [one] Pour { $count } membre : { $actions }.
    *[other] Pour { $count } membres : { $actions }.
}
several-left-twice = Cités plusieurs fois et comptés une seule fois : { $names }
several-left-yourself = Laissé de côté : toi-même.
several-left-myself = Laissé de côté : moi, le bot.
several-left-team = Laissés de côté, de l'équipe ({ $count }) : { $names }
several-left-unknown = Laissés de côté, introuvables ici ({ $count }) : { $names }
several-left-not-muted = Laissés de côté, pas rendus muets à ma connaissance ({ $count }) : { $names }
several-left-not-banned = Laissés de côté, pas bannis à ma connaissance ({ $count }) : { $names }
several-left-beyond = Laissés de côté, car je n'en ai pas le droit ici ({ $count }) : { $names }
several-reason = Chaque personne concernée lit ce motif : { $reason }
several-kept = Ce motif est gardé dans les dossiers : { $reason }
several-ask = Rien n'a encore été fait. Le bouton n'est que pour toi et fonctionne pendant { $minutes } minutes.
several-button = { $count ->
    [one] Faire pour { $count } membre
    *[other] Faire pour { $count } membres
}
several-nobody = Il ne reste donc personne. Rien n'a été fait.
several-many = Je prends jusqu'à { $most } membres à la fois, et tu en as cité { $count }. Rien n'a été fait ; envoie-le en plusieurs fois, s'il te plaît.
several-gone = Je n'ai plus cette liste, et rien n'en a été fait. Renvoie la commande, s'il te plaît.
several-anonymous = Pour plusieurs membres à la fois, je demande à la personne qui a envoyé la commande d'appuyer sur un bouton ; envoie-la donc sous ton propre nom, s'il te plaît. Rien n'a été fait.
several-done = { $count ->
    [one] Dossier { $first }, pour { $count } membre : { $actions }.
    *[other] Dossiers { $first }–{ $last }, pour { $count } membres : { $actions }.
}
