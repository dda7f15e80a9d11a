"""French words that several patterns share."""

from bot.core.detect.self_harm.pieces import FEW, SOME

JE = r"(je |j |jme |jm |me |m |moi je )*"
WANT = (
    r"((je |j )?(veux|jveux|jvx|voudrais|jvoudrais|prefere|prefererais|jprefere|souhaite|"
    r"reve de|revais de)|jaimerais|(bien |trop |grave |tellement |juste |"
    r"plus qu)*envie(s)? (quon |que |de |d)?|besoin de|jai envie|hate de|autant|plutot|"
    r"vivement (que|qu)?|(je|jme) (devrais|dois)|jprefererais|jrevais de)"
)
GOING = (
    r"((je |jme |j |me |jm)?(vais|vai|jvais|jvai|jvas|mapprete a|suis pret\w? a|compte|"
    r"prevois de|projette de|ai decide (de|d)|jai decide (de|d)|vais finir par|failli|"
    r"jai failli|ai failli))"
)
THINK = (
    r"((je |j|jy |j y )?(pens\w+|songe\w*|imagin\w+|reflech\w+|envisag\w+|reve\w*|obsed\w+)|"
    r"idees?|lidee)"
)
LIFE = (
    r"(tout|ca|tt|cette vie|ma vie|la vie|mes souffrances|mes jours|cette merde|la douleur|"
    r"mon existence|ici)"
)
DIE = (
    r"(mourir|crever|cremer|me (tuer|suicider|pendre|buter|foutre en lair|flinguer|noyer|"
    r"supprimer|jeter|defenestrer|tirer une balle|desvivre|ouvrir les veines|tailler les veines|"
    rf"balancer)|mtuer|etre mort\w?|detre mort\w?|(mettre|metre) fin a {LIFE}|"
    rf"mettre un terme a {LIFE}|en finir( avec {LIFE})?|en (finit|finisse)|finir (avec )?{LIFE}|"
    r"moter la vie|me donner la mort|arreter (de vivre|tout|de respirar|de respirer)|"
    r"passer a lacte|sauter (du|dun|de la|par|sous) \w+|cesser de (vivre|respirer)|"
    r"partir (pour de bon|pour toujours|definitivement)|rejoindre (les morts|\w+ au ciel)|"
    r"faire une (betise|connerie|ts)|avaler \w+ (medocs|cachets|boite))"
)
GONE = (
    r"(disparai?tre\w*|(ne |n)?(plus|pas|jamais) (etre (la|ici|vivant\w?|moi|de ce monde)|"
    r"exister|vivre|etre ne\w?|naitre|(me |m)?reveiller|continuer|sentir|ressentir|etre)|(m|"
    r"me )?(endormir|mendormir|dormir|fermer les yeux) (et|pour|sans|puis) (ne |toujours|plus|"
    r"jamais|pas|longtemps|ne)*|dormir (pour toujours|et plus)|mendormir (et|pour)|"
    r"marre[ty]er de (vivre|exister)|arreter d(e |)?(vivre|exister|etre)|quon mefface|"
    r"quon (me debranche|mefface|moublie)|meffacer|metein\w+|partir loin et (ne )?(jamais|plus|"
    r"pas)|etre (personne|rien|oublie\w?)|netre plus|nexister plus|que ca sarrete|"
    r"que tout (sarrete|ca|finisse))"
)
HURT = (
    r"((me |m|mre|re)?(couper|scarifier|bruler|taillader|mutiler|automutiler|griffer|frapper|"
    r"entailler|punir|charcuter)|me faire (du )?mal|me blesser|ouvrir (les|mes) (bras|veines|"
    r"cuisses)|me priver|automutilation)"
)
DAY = r"(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
WHEN = (
    r"(ce soir|cette nuit|ctte nuit|cte nuit|csoir|tonight|demain|dmain|2main|aujourd ?hui|ajd|"
    rf"auj|maintenant|mtn|mnt|tout de suite|cet aprem|tt a lheure|tout a lheure|{DAY}|dans (une|"
    r"un|deux|trois|dix|cinq|qq|quelques|\d+) \w+|a (minuit|\d+\w*)|avant (lundi|demain|la fin|"
    r"noel|l\w+|mon \w+)|apres (mon|lanniv\w*|le|la|les) ?\w*|(quand|des que|"
    rf"une fois que) {SOME}(dor\w+|dodo|couch\w+|partis?|seul\w?|vide|sort\w*)|pour mon anniv\w*)"
)
DO = (
    r"((j|je |jvais |vais |jva )?(le faire|le fais|fais le|passe a lacte|saute|me tue|"
    r"me suicide|me pends|me jette|me bute|me flingue|m ?en vais|men vais|pars pour|"
    r"me fous en lair|me tire|en finis|arrete tout|abandonne tout|meurs pour de vrai)|jme (tue|"
    r"suicide|pends|jette|bute|fous|flingue)|(cest|c|ca sera|ca va etre|tout est|tout sera|"
    r"sera) (la )?(fini|terminee?|finie?|regle)( pour moi| pour de bon| a jamais)?|"
    rf"tout (sarrete|sarretera|finira|se termine)|{GOING} {FEW}{DIE}|(je |j)?(ne )?(serai|suis|"
    r"sera|vais) (plus|pas) (la|ici|de ce monde|vivant\w?|me reveiller)|plus (me reveiller|"
    r"rien sentir|souffrir))"
)
PILLS = (
    r"(cachets?|comprimes?|medocs?|medicaments?|boites?|plaquettes?|somniferes?|gelules|"
    r"dolipranes?|xanax|anxio\w*|antidepresseurs|tubes?|pharmacie|armoire a pharmacie|javel|"
    r"lexomil|pilules?)"
)
TOOLS = (
    r"(corde|flingue|arme|pistolet|fusil|couteau|lames?|cutter|rasoir|noeud|ceinture|poison|"
    r"mort aux rats)"
)
PLACE = (
    r"(pont|toit|rails?|voies?|quais?|rebord|parapet|balcon|fenetre|falaise|immeuble|viaduc|"
    r"bord du vide|vide|rambarde|derniere etage|dernier etage|metro|rer|bord)"
)
SCARS = r"(cicatrices?|marques?|coupures?|traces?|entailles|plaies|bleus|brulures)"
YOU = (
    r"((suicide|tue|pend|pends|bute|flingue|noie|desvis|scarifie|coupe|taillade|jette|supprime|"
    r"ouvre|fume) ?(toi|tois|twa|vous|toi les veines)|(va|vas|vas y|ba|allez|retourne|"
    r"allez vous) (y )?(donc )?(te |tte |t)?(crever|creve|mourir|pendre|tuer|buter|suicider|"
    r"noyer|jeter|flinguer|cramer|foutre en lair|couper|scarifier|ouvrir|faire (pendre|crever))|"
    r"creve (salope|connard|sale|pd|grosse|merde|charogne|stp|fdp|toi|donc|en silence|bouffon)|"
    r"kill ?toi)"
)
YOU_DIE = (
    r"(te (tuer|suicider|pendre|buter|jeter|flinguer|couper|scarifier|foutre|ouvrir|noyer|"
    r"supprimer|faire du mal|bruler)|crever|mourir|sauter|disparaitre|en finir|creves|meures|"
    r"tues|suicides|passer a lacte)"
)
OTHER = (
    r"((mon|ma|un|une|le|la|son|sa|ton|ta|cet|cette|ce|au|du|dun|dune|lautre|leur|"
    r"de) (meilleure? |petite? |grande? |demi |belle |ancien\w* )*(amie?|pote|copine?|copain|"
    r"soeur|frere|frangin\w?|cousine?|oncle|tante|voisine?|ex|mec|meuf|fille|gars|mere|pere|"
    r"prof|eleve|perso\w*|heros|heroine|ado|acteur|actrice|chanteu\w+|daronne?|daron|reuf|reum|"
    r"camarade|type|crush|bff|streameur|fils|papi|mamie|gamine?)|quelquun|qqun|qlq1|quelqun|"
    r"une personne|lamie|lacteur|la personne)"
)
FUN = (
    r"(rire|faim|soif|honte|chaud|froid|fatigue|sommeil|peur|trouille|jalousie|ennui|amour|"
    r"curiosite|vieillesse|vieux|stress|reve\w*|envie|rage|mignon\w*|mignonnerie|chaleur|seum|"
    r"malaise|gene|dire|bonheur|angoisse|rires|lol|voir|plaisir|manger)"
)
GAME = (
    r"(boss|grenade|parties?|game|niveau|rounds?|map|creeper|minecraft|fortnite|valo|valorant|"
    r"roblox|ranked|lave|spawn|respawn\w*|jeu|jeux|manette|squad|team|tour|mid|speedrun|"
    r"checkpoint|lag|loot|raid|tank|heal\w*|zombies?|skin|clan|elo|npc|among us|pnj|rez|rea|"
    r"stuff|donjon|lobby|elden ring|zelda|lol|cs|pv|pvp)"
)
TRIFLE = (
    r"(prof\w*|cours|profs|ecole|lycee|college|maths?|physique|anglais|francais|svt|controles?|"
    r"devoirs?|exam\w*|bac|brevet|boulot|taf|travail|chaleur|froid|voisins?|bruit|wifi|"
    r"connexion|pub|pubs|regime|bouchons|pluie|spoils?|reviser|attendre|sport|cantine|semaine|"
    r"lundi|frere|soeur|chat|chien|serie|episode|jeu|bus|rer|metro|pronote|parcoursup|vacances|"
    r"hiver|moustiques|exposes?|tp|dm|dst|interro|stage|collegues?|partiels?|courir|eps)"
)
SCHOOL = r"(lycee|college|ecole|bahut|classe|fac|lecole|cours)"
