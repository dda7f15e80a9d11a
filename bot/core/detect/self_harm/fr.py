"""French, also as it is typed in a hurry (`jsuis`, `chui`, `g envie`, `tlm`)."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm import fr_frames as frames
from bot.core.detect.self_harm import fr_words as w
from bot.core.detect.self_harm.fr_excuses import EXCUSES
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_CONCERN = patterns(rf"""
    # To be gone, to sleep for ever, never to have been.
    {w.WANT} ?{FEW}{w.GONE}
    (jamais|pas) (du |pu |voulu |me |etre |ete )*(naitre|ne|nee|exist\w+)|(jaurais|aurais) (du|
        prefere|voulu|aime) {FEW}(jamais|pas|mourir|naitre|crever)
    (jaimerais|jespere|espere|je reve|voudrais|veux|prie|prefere\w*|faites|vivement|
        envie) {SOME}(plus|jamais|pas) {FEW}(reveill|exist|la|ouvrir|vivre|rien sentir|ressentir|
        demain)\w*
    (si|que|quand|quun|quune) {SOME}(voiture|bus|camion|train|accident|truc grave|maladie|cancer|
        moto) {REST}(mirait|grave|mieux|soulag\w+|men fou\w*|tant mieux|derange\w*|dirais|
        arrange\w*|triste|bouger\w*|emporte)
    (jespere|espere|jaimerais|voudrais|jattends|tant mieux) {SOME}(renvers\w+|ecras\w+|(voiture|bus|
        camion|accident|maladie) {SOME}me|quil marrive|malheur)
    (dieu|seigneur|allah|mon dieu) {FEW}(prends|reprends|rappelle|emmene|prenez|viens me)
    # Would anybody notice?
    (si|quand|le jour ou) (je |j |moi |jetais |j?etais |jme )*(disparai\w+|meur\w+|mour\w+|creve\w*|
        pars|partais|serai|suis|tue\w*|etais|existai\w+|(pas|plus) la|claque) {REST}(personne|qui|
        tlm|tout le monde|gens|mieux|chang\w+|remarqu\w+|manqu\w+|pleur\w*|souci\w*|vous|ils|rien|
        soulag\w+|tristes?|tranquill\w+|vie|compte|heureu\w+|jours)
    (personne|qui|pas grand monde|ya qui qui) {SOME}(remarqu\w+|manqu\w+|pleur\w+|rendrait|rend|sen|
        apercev\w+|viendrait|enterrement|souci\w*) {REST}(si|quand|compte|a mon|enterrement|pour
        moi|de moi|je)
    (personne|aucune personne) {FEW}(maime|mattend|me (comprend|voit|calcule|veut|supporte|
        regrett\w+)|va me manquer|tient a moi|besoin de moi|soucie de moi|se souvien\w+ de moi)|
        (tlm|tout le monde|ils) {FEW}(sen (fou\w*|tape|fiche|bat\w*)) (\w+ )?de moi|manquer\w* a
        personne|mon enterrement|(sans|oublier) que {FEW}moi existe
    (je |jm?)?(ne |n)?(manque\w*|importe|compte|sers|serai|suis) {FEW}(a|pour|pr) (personne|rien|
        aucun)
    # A burden, no good.
    (suis|jsuis|chuis|chui|jsui|sens|sui|etre|c) {FEW}(un |une |le |la |quun |quune |de |
        d)+{FEW}(poids|boulet|fardeau|parasite|echec|merde|rate|ratee|probleme|deception|charge|
        erreur|dechet|honte|nul|bonne a rien|bon a rien|gene)
    (je |j|jsuis |chui )?(sers|gene|derange|suis de|decois|gache|fais chier|suis en|fais souffrir|
        empeche) (\w+ )?(a rien|tlm|tout le monde|trop|tout|mes parents|ma famille)|(pas|nulle
        part) (ma |ma vraie |)place (\w+ )?(ici|sur cette terre|dans ce monde|nulle part)?|(ai|jai)
        pas ma place|pas faite? pour (ce monde|cette vie|vivre|la vie)
    (mieux|tranquill\w+|heureu\w+|soulag\w+|facile\w*|debarrass\w+|paix|leger|bien) {FEW}(sans moi|
        si (je |j|jetais |jexist|jmeur)\w*|quand (je |j)|le jour ou)
    sans moi {SOME}(mieux|tranquill\w+|heureu\w+|soulag\w+|facile\w*|bien|leger|pareil)
    (merit\w+|voul\w+|aur\w+) {FEW}(une meilleure|un meilleur|une autre|un autre|mieux) (fille|fils|
        enfant|que moi|soeur|frere|mere)|regrett\w+ {FEW}(de mavoir|mavoir|ma naissance)
    (vaux|vau) (plus )?rien|je (me |m)?(deteste|hais|degoute)|jme (deteste|hais|degoute)|(je |
        j)?(deteste|hais) (ma vie|vivre|exister|etre (en vie|moi|vivante?))|degoute de moi
    # No sense, no way out, no morning.
    (plus|pas|aucun\w?|ni|sans|perdu|quel|quoi|rien) {FEW}(de |d|le |la |l|un |une )?(sens|interet|
        linteret|espoir|lespoir|raisons?|avenir|issue|sortie|but|futur|solution|envie de (rien|
        vivre|me lever)|gout a (rien|la vie)|motivation de vivre) ?{FEW}(a|de|pour|dans|vivre|
        continuer|rien|la)?
    (a|sert) (quoi|koi|rien) {FEW}(ca sert|bon|sert)? ?(de|que je|vivre|continuer|de vivre|bon|
        detre|exister|se lever|je vis|d)( \w+)?|(pk|pourquoi|pq|prk) {FEW}(je vis|jexiste|vivre|
        continuer|suis (la|ne\w?|encore|vivant\w?)|me lever|jme leve|je respire|je continue)
    (vie|existence|tout|rien) {FEW}(na|a|vaut|na plus|merite|plus) {FEW}(sens|coup|peine|saveur|
        gout|but)|(cest|c|ya|vois|yeux|tout|que) {FEW}(le |du )?(noir|neant|trou noir)|plus rien
        (ne )?(a|me|na|compte|va|vaut)|plus la force|arrete d ?esperer|changera jamais|(tout|ca)
        (est|me parait|semble) (vide|noir|gris|inutile|foutu)|je vois (tout )?(noir|que du noir)
    (fatigu|epuis|lass|crev|marre|ras le bol|usee?|las)\w* {FEW}(de |d)?(vivre|exister|dexister|
        etre|letre|detre (moi|la|en vie|vivante?)|la vie|cette vie|ma vie|lutter|me battre|tout|
        faire semblant|souffrir|respirer|devivre|continuer|sourire)
    (en|nen|jen|jn) (peux|peu|pe|pouvais|px) (plus|pu|plu)( (de (vivre|cette vie|ma vie|la vie|tout|
        continuer|souffrir|faire semblant|moi)|continuer|tlm|exister))
    (veux|jveux|peux|jpeux|ai|jai|vois|trouve|arrive|jarrive|supporte|jsupporte|tiens|tiendrai|
        jtiens|vx|voulais) (plus|pas|pu|rien) {FEW}(vivre|la force|de force|continuer|exister|
        lutter|me battre|cette vie|ma vie|detre|etre la|me lever|tenir|souffrir|la vie|comment
        continuer|avancer|de vivre|moi|longtemps|le coup|etre)
    (me|m|jme|je me|j) (vois|imagine|jimagine|mimagine|vois) (pas|plus|jamais) {SOME}(arriv\w+|\d+
        ans|avenir|vieill\w+|futur|adulte|vivant\w?|la|plus tard|finir)|(jatteindrai|arriverai|
        vivrai|ferai|tiendrai|passerai) (pas|jamais) {FEW}(\d+|noel|lannee|lete|longtemps|vieux|
        hiver)
    (sens|suis|jsuis|chui|chuis|sui|me sens|jme sens) {FEW}(vide|invisible|perdue? |eteinte?|de
        trop|transparente?|pieg\w+|en train de couler) ?{FEW}(interieur|dedans|h24|deja|tout le
        temps|plus rien|partout)?|(vide|morte?|cassee?|brisee?) (a |de )?(linterieur|dedans|
        linterieure)|(je|jme|jsuis en train de|chui en train de) (noie|noyer|coule|couler|sombre|
        sombrer|meteins|eteins)|(ressens|sens) plus rien
    (rien|jamais|pas) {FEW}(va|ira|sarrang\w+|changera|change|aller mieux|samelior\w+|serai
        heureu\w+|mieux)|ca (ira|va) (jamais|pas) (mieux|changer|aller mieux)
    (tout |ca )?(mest|mes|est|m ?est) egal (\w+ )?(si je|de (vivre|mourir)|que je|maintenant|tout)|
        (men (fou|tape|fiche)\w*|serait pas grave|derangerait pas|me fait (meme )?plus
        peur) {REST}(mourir|mort|meurs|vivre|reveill\w+|crever|vie)|(mort|mourir) {SOME}(peur pas|
        plus peur|soulag\w+|paisible|calme|repos|delivr\w+|paix)|repos eternel|(enfin )?(me
        )?reposer pour (de bon|toujours)
    (decu|degoute|triste|enerve|deteste)\w* {SOME}(me reveill|etre encore|reveill|davoir ouvert)\w*|
        chaque matin {REST}(reveill\w+|me lev\w+|encore la|encore vivant\w?)|(soyez|sois) pas
        triste\w*
    (monde|terre|vie|tout|tlm|gens|famille|ils|groupe) {SOME}(tourn|continu|pareil|mieux|chang|
        respir|heureu|soulag|tranquill)\w* {FEW}sans moi|sans moi {SOME}(pareil|tourn\w*|mieux|
        chang\w*|rien)
    (raison|raisons|force|courage|envie|motif) {FEW}(de |d |pour )(me lever|vivre|continuer|rester|
        sortir du lit|me battre|tenir|exister)|(faire semblant|fais semblant|sourire|
        souris) {SOME}(va bien|aller bien|heureu\w+|allait bien|mecroule|dedans)
    silence {FEW}(toujours|jamais)|(eteins|meteins|meteindre|eteindre|efface|disparais) {FEW}(petit
        a petit|peu a peu|doucement|personne|de linterieur)|(soulag\w+|content\w+|heureu\w+|
        tranquill\w+) {FEW}si (je|jetais|j) (partais|mourais|disparaissais|plus|n)|(mon|a mon)
        enterrement|(pas )?(faite?|ne\w?) pour (ce monde|cette vie|vivre)|ma soeur peut (avoir|
        prendre) ma chambre|(vivre|exister|la vie) (me )?(fait|fais) (trop )?mal
    (vivr|ser|dorm|respir)\w* {FEW}en paix|(si|que|jaimerais que|voudrais que) tout {FEW}(seteign|
        eteindre|seteindre|sarret|finiss)\w*|flemme {FEW}(de )?(respirer|vivre|exister)|
        (limpression|sens|suis|jsuis|chui) {FEW}(d|de|detre|etre) ?(personne|de trop|rien|en trop)|
        (sens|suis) {FEW}de trop
""")
_RISK = patterns(rf"""
    {w.WANT} ?{FEW}{w.DIE}
    {w.GOING} {FEW}{w.DIE}
    {w.THINK} {SOME}({w.DIE}|suicid\w+|mort|la mort|partir)
    (pensees?|idees?|envies?|pulsions?|tendances) {FEW}(suicid\w+|noires?|de (mort|suicide|mourir)|
        morbides?|sombres?)|suis suicidaire|jsuis suicidaire
    (essay|tent|failli|voulu|rate|loup)\w* {FEW}({w.DIE}|de (me |m|mourir)\w*|suicide|ma ts|mon
        suicide|de le dire|moter la vie)|(ma|une|derniere|deuxieme|premiere|autre) (ts|tentative)(
        de suicide)?|(jai|g) deja (essaye|tente)|quils? mont (retrouve\w?|sauve\w?|trouve\w?)|
        mavoir sauve\w?
    (mourir|la mort|crever) {FEW}(c|cest|est|serait|reste) {FEW}(seule|unique|mieux|que je veux|que
        jveux|solution)|(serais|etre|suis|ferais) {FEW}mieux {FEW}(morte?|mourir|crever)|si (je|jme|
        jetais|j) (me |m)?(tuais|suicidais|pendais|mourais|tue|suicide|morte?) ?{REST}(regrett\w+|
        sen voul\w+|comprendr\w+|culpab\w+|peut etre|pleur\w+|rendr\w+|morte?)?
    (courage|couilles|force|cran) {FEW}(de |d)(me|le faire|en finir|sauter|mourir|mettre fin|passer|
        m|partir|\w*tuer)|(trop )?(lache|peur) pour (me|le faire|en finir|mourir|sauter)|(seule|
        unique) (solution|issue|option) (\w+ )?(cest|c|serait|est) {FEW}(mort|mourir|suicid\w+|me|
        den finir|en finir)
    (jalous|envie|jenvi)\w* {FEW}(des? |ceux |les )+(qui |sont )*(morts?|decedes)|(peur|flippe) (de
        )?(moi|moi meme|ce que je (pourrais|vais|peux)|rester seule?|ce dont je)|(me fais|jme fais)
        peur
    # Hurting oneself.
    (me |jme |je me |m |mai |jm)(suis |sui |re)?(coupe|coupais|coupee|coupes|scarifie\w*|brule|
        brulee|taillade\w*|mutile\w*|automutile\w*|griffe\w*|frappe\w*|(encore |re)?(fais|fai|fait)
        (du )?mal|blesse|(encore |de nouveau )(scarifie\w*|coupee?|brulee?|ouvert\w*)|entaille\w*|
        punis|charcute\w*|cogne|tape la tete|ouvre les)
    ({w.WANT}|{w.GOING}|besoin|recommenc\w+|continue\w*|repris|replong\w+|arret\w+|pulsion|
        {w.THINK}|jai|obligee? de|commenc\w+|sans|passe mes soirees) ?{FEW}(a |de |d)?{w.HURT}
    {w.HURT} {FEW}(me (calme|soulage|aide|detend)|ca (me )?(calme|soulage|aide)|encore|hier|ce soir|
        cest|la seule|pour|quand|tous les)
    (cach|planqu|couvr|dissimul|masqu)\w* {REST}({w.SCARS}|bras|poignets)|{w.SCARS} {FEW}(sur (les|
        mes|le|mon) (bras|poignets?|cuisses?|jambes?)|aux? (bras|poignets?|cuisses)|fraiches?|
        nouvelles?|que je me)|(mes|mon) (bras|poignets?|cuisses?) {FEW}(massacre|marqu\w+|plein\w*|
        foutus?|sang|coup\w+|cicatri\w+|honte|saign\w+)
    (tape|frappe|cogne|griffe|gratte)\w* {REST}(saign\w+|sang)|manches longues {REST}(ete|chaud|
        degres|bras|pourquoi|raison|juin|juillet|devin\w+|canicule|voi\w+)|jusquau sang|(voir|vois)
        (mon|le) sang|(rechut\w+|craque|recraque) {FEW}(hier|encore|cette nuit|avec|lame|ce soir|
        jai)?|(compas|lame|cutter|ciseaux|rasoir|briquet) {REST}(bras|cuisses?|peau|calme\w*|
        soulage\w*|poignets?)|(merite|meritais) {FEW}(davoir mal|la douleur|de souffrir|mourir|de
        mourir|de crever)|la douleur {FEW}(me calme|soulage|fait du bien|est la seule)
    # A look at the means, a search, letters, voices.
    (regard|fix|mat|vois|pass|devant|cote|pres|approch)\w* {SOME}({w.PILLS}|{w.PLACE}|couteaux?|
        train|rails) {REST}(pens\w+|imagin\w+|longtemps|idees?|peur|sauter|bizarre\w*|truc|attir\w+|
        jeter|tent\w+|trop|basculer|demand\w+)
    (cherch|google|regard|tap|renseign)\w* {REST}(comment|facons?|moyens?|methodes?|
        combien) {REST}(mour|tuer|suicid|crever|finir|dose|souffrir|pendre)\w*
    (ecri|redig)\w* {FEW}(ma |une |la |des |mes |les )*(lettres?|mots?|lettre) {FEW}(dadieu|adieu|
        aux?|pour|a ma|a mes|de suicide|suicide|chacun)|lettres? dadieu
    (voix|cerveau|tete|truc) {SOME}(dit|disent|repete|murmure|crie) {FEW}(de |d|que je|fais le|
        saut\w*|vaux|saute|le faire|mourir|creve)
    (pens\w+|imagin\w+|songe\w*) {FEW}(a |qua )?comment (le faire|je (le )?ferais|faire|en finir)|
        je sais (exactement )?comment (je ferais|faire|le faire)|(failli|faillit|presque|a deux
        doigts de) {FEW}(saut\w+|me (jeter|tuer|pendre|foutre)|jete|le faire|passer a lacte)
    lettres? {FEW}(ecrites?|pretes?)|(manque|faut) (juste |plus que |que )?(le |du )?courage|
        peur {FEW}(ce que|de ce que|de ce q) {SOME}(me faire|faire (ce soir|cette nuit)|capable)|
        (repris|recommence\w*|reprends|replonge) {FEW}(les |a )?(coupures|me couper|scarif\w+|la
        lame|me faire|mutil\w+)|(pulsions|envies) {FEW}(sont|deviennent|de plus en plus|
        trop) {FEW}(fortes?|violentes?)|la derniere fois (on|ils) {FEW}(trouve\w?|sauve\w?|
        retrouve\w?)
    (bras|cuisses?|poignets?|jambes) {FEW}(defonce\w*|explose\w*|detruit\w*|bousille\w*|foutu\w*|
        niqu\w+) {REST}(chaud|fait|degres|sweat|manches|pull|pleine|ete)|(garde|enleve
        pas) {FEW}(mon|le) (sweat|pull|gilet) {REST}(chaud|bras|degres|fait)?
""")
_IMMINENT = patterns(rf"""
    {w.WHEN} {SOME}{w.DO}
    {w.DO} {FEW}{w.WHEN}
    {w.GOING} (le faire|sauter|me (jeter|pendre|balancer|foutre)) (mtn|maintenant|la|ce soir|du|
        dans|sous)?
    (quand|si|lorsque|le temps que|dici que) {FEW}(lir\w+|lis|lisez|verr\w+|trouver\w+|recevr\w+|
        vous reveill\w+|te reveill\w+|rentrer\w+|tu vois) {REST}((ne )?(serai|suis|sera) (plus|deja|
        pas|mort\w*)|(deja|trop tard|parti\w?|mort\w?|plus la))
    (demain|bientot|dans|la prochaine fois|lundi) {FEW}(je |j)?(ne )?(serai|suis|sera|jserai|jsuis)
        (plus|pas) {FEW}(la|ici|de ce monde|parmi|en vie|vivant\w?)
    (dernier|derniere) (message|msg|nuit|soir|soiree|jour|fois|sms|post|vocal) {FEW}(adieu|avant|de
        ma vie|vivante?|ici|que je|sur terre|je vous|merci|pour vous|ensemble)|(mon|ma|cest le|cest
        mon|c mon|c le|voila mon) (dernier|derniere) (message|msg|nuit|soir|soiree|jour|au revoir|
        adieu|post)
    # A farewell.
    (adieu|au revoir|aurevoir|ciao|bye) {REST}(pardon\w*|aime|desole\w?|jamais|toujours|pour de
        vrai|monde cruel|tlm|tout le monde|la vie|ma vie|peux plus|dsl|a tous|merci pour tout|tous|
        fini\w?)
    (pardon\w*|desole\w?|dsl|merci pour tout|vous aime|taime|jvous aime|jtm|jai
        essaye) {REST}(adieu|au revoir|peux plus|fini|pars|men vais|dernier\w*|autre monde|ailleurs|
        courage|jamais oublie\w*|la haut|en paix)
    (dire|faire|fais|fait) (\w+ )?(mes )?(adieux|adieu|un dernier au revoir)|mes adieux|on se
        (revoit|retrouve|reverra) (la haut|dans une autre|de lautre cote|au ciel|jamais)|dans une
        autre vie
    (occup|pren|gard|veill|nourri|fais gaffe|promet)\w* {FEW}(de |du |soin |mon |ma |bien |sur |des
        |mes )+{FEW}(chat|chien|soeur|frere|mere|famille|hamster|compte|lapin|maman|poisson|
        perroquet|parents)\w* {REST}(adieu|moi|serai|part\w*|plus|svp|stp|pour moi|promets|quand)
    (donne|legue|laisse|file|filer|prenez|gardez|partag)\w* {FEW}(mes|mon|ma|toutes mes|tous
        mes) {FEW}(affaires|compte|skins|fringues|console|ps\d|guitare|mdp|mot de passe|jeux|livres|
        play) {REST}(besoin|plus|ou je|serv\w+|adieu|manques?|sert)|(jai|g) (donne|distribue|vide|
        range) {FEW}(mes|ma|toutes) {FEW}(affaires|chambre|choses|jeux|fringues)
    (dis|dites|diras|direz) {FEW}(a |aux )?(ma|mon|mes) \w+ {REST}(aime\w*|pardon\w*|desole\w?|
        faute|fier\w?)
    (cest|c|etait|cetait) (pas )?(de )?(la |ta |votre |sa |leur )?faute (de personne|a personne)|
        pas (de )?(ta|votre|leur) faute|(me |m)?(cherchez|cherche|appelez|appelle|attendez|attends|
        pleurez|pleure|retenez) (pas|plus)( pas)?|(essayez|essaye|tentez) pas de (m|me)\w*|trop
        tard pour (moi|me)
    # Means at hand, a place, it has begun.
    (avale|gobe|pris|bu|prend|prends|ingere|ingurgite)[res]* {FEW}(tout|toute|tous|toutes|une boite|
        la boite|\d\d+|plein|un paquet|trop|une plaquette|deux boites|un tube|les) {FEW}({w.PILLS}|
        tourne|effet|peur|dsl|tete)
    (jai|g|javais|viens d|ai) {FEW}(avale|gobe|ingere|pris|avaler) (tout\w*|tous|la boite|une boite|
        trop|deux boites)
    ({w.PILLS}|{w.TOOLS}) {FEW}(prete?s?|devant moi|sur (la|ma) (table|table de nuit)|dans (la|ma)
        main|a cote|accrochee?|attachee?|sous la main|sorti\w*|compt\w+|sur mon|aligne\w*)|(jai|g|
        javais|jai achete|trouve|cache|garde|stocke|recupere|mis de cote|vole) {FEW}({w.PILLS}|
        {w.TOOLS}) {FEW}(prete?\w*|ce soir|devant|pour (ce|me|en|le)|assez|suffi\w+|main|demain|
        poche|lit|tiroir|cote|sur moi)
    (suis|jsuis|chui|chuis|sui|monte|montee|debout|assise?|vais|jvais|vai|grimpe|devant|
        la) {FEW}(sur|au|a|aux|dans|vers|du|en haut) {FEW}(le |la |les |du |de |l|
        d)*{w.PLACE} {REST}(saut\w*|jet\w+|peur|vent|adieu|aime|train|calme|bas|pardon\w*|desole\w?|
        arrive|courage|tout seul|appel\w+|froid|pas|dernier\w*|mtn)
    (suis|jsuis|chui|chuis|sui|assise?|debout) {FEW}(sur|au) (le |la |les |bord )*(du |de la |
        d)?(toit|pont|rebord|rails|voies|parapet|rambarde|bord|vide|balcon)
    (cest|c|tout est|ma decision est|jai) {FEW}(decide|prise|tout prevu|tout planifie|choisi (le|la|
        mon|une)|fixe|une date|la date|le plan|un plan|mon plan|prevu)( \w+)?|(date|jour) (est
        )?(fixee?|choisie?|prevue?)|(tout|tt) (est|c|sera) (pret|en place|prevu|regle)
    cette fois (ci )?{FEW}(cest|c|je|jvais|ca|jme|la bonne|vais|pas|vrai|loup\w+|rat\w+|bon)|(enfin|
        bientot) (je |jvais |vais |la paix|libre|en paix|me reposer|le repos|delivre)|(jai|
        g) {FEW}(les veines|trop de sang|perdu du sang|avale)|(je|jme) (vide de mon sang|saigne
        (beaucoup|trop))|(lettre|mot) {FEW}(sur (la|mon|le|ma) (table|lit|bureau|oreiller)|est
        (ecrite|prete))
    (quand|lorsque) {FEW}(reveill\w+|lev\w+|rentr\w+|saur\w+) {REST}(fini|trop tard|mort\w?|
        parti\w?|termine|serai|aurai)
    (pris|avale|gobe) {FEW}(deux|trois|une|la|\d+|plusieurs|quatre) {FEW}(plaquettes?|boites?|
        tubes?|cachets|flacons?) ?{REST}(sommeil|tourne|dsl|peur|endors|floue?|mal|pardon\w*)?
    (demain|bientot|dans (une|deux|\d+|quelques) \w+) {SOME}(souffrirai|aurai mal|sentirai|
        pleurerai|ferai plus chier|existerai) {FEW}(plus)?|(ce soir|cette nuit|bientot|
        demain) {FEW}(rejoins|rejoindre|retrouve|retrouver|vais voir) {FEW}(papi|mamie|mon|ma|maman|
        papa|les anges|lui|elle)
    (donne|file|vendu|legue) {FEW}(mes|mon|ma) {FEW}\w+ {REST}(plus besoin|aurai plus|serviront|
        servira)|(encore )?\d+ minutes et (cest|c|tout) {FEW}fini|dernier jour (en vie|vivant\w?)
    (aujourd ?hui|ajd|ce soir|cette nuit|demain|la) {FEW}(que )?(ca|tout) (sarrete|se termine|
        finit){TAIL}(aime|adieu|pardon\w*|desole\w?|merci)|(lame|cutter|rasoir|couteau|flingue|
        corde) {FEW}(dans la|a la|en) main{TAIL}|pont {REST}(dites|pardon\w*|dis) {FEW}(ma|mes|a)
""")
_ENCOURAGE = patterns(rf"""
    {w.YOU}
    (tu |t |vous )?(devrais|dvrais|devriez|dois|ferais mieux|feras|peux|pourrais|as qua|nas qua|
        merites?|vas|attends quoi pour|attends pour|oserais?|oses|es cap|pas cap|cap|es oblige\w?|
        tes oblige\w?) {FEW}(de |d)?{w.YOU_DIE}
    (pourquoi|pk|pq|prk|quand|et si|quand est ce que) {FEW}(tu |te |t )+(tues|suicides|pends|butes|
        jettes|creves|meurs|sautes|flingues|es pas (morte?|suicid\w+)|disparais)
    (jespere|espere|vivement|jaimerais|jveux|faut|je veux) (que |qu)?(tu |te |t )+(creves?|meur\w+|
        tues?|suicid\w+|pend\w+|fass\w+ ecraser|crever|disparai\w+|te \w+|sautes?)
    (saute|jette toi|balance toi|lance toi) {FEW}(du|dun|de la|par|sous|allez|vas y|qu|quon|stp|pas|
        connard|et|bouffon|fenetre|pont|train|deja)?
    (bois|bouffe|allez avale|vas y avale) {FEW}({w.PILLS}|javel|mort aux rats|poison)
    (monde|tlm|tout le monde|gens|famille|parents|mere|classe|serv\w*|groupe|lycee|terre|planete|on|
        vie) {SOME}(mieux|heureu\w+|tranquill\w+|soulag\w+|bien|meilleure?|leger|paix) {FEW}(sans
        toi|sans tois|si (tu|t)|quand tu)|sans toi {SOME}(mieux|heureu\w+|tranquill\w+|paix|respire)
    personne {FEW}(te |t|va |ne )*(pleur\w+|regrett\w+|regret\w+|taime|manqu\w+|voudra|veut de
        toi) {REST}(toi|creve|fais le|vas y|mort|suicid\w+|tue|te|alors|disparai\w+)?
    (ta mort|ton enterrement|si tu (creves?|meurs|mourais|te|disparai\w+)|quand tu (creves?|seras|
        te)) {REST}(personne|heureu\w+|fete|mieux|service|manqu\w+|pleur\w+|content\w*|debarrass\w+|
        rien)
    (rend|rendrais|rends|fais|faire|ferais) {FEW}(service|cadeau|plaisir|faveur|bien) {FEW}(a|au|
        aux|nous|tlm)? ?{FEW}(monde|humanite|planete|tlm|tous|crev\w+|suicid\w+|te tu\w+|famille|
        saut\w+|disparai\w+)
    (fais|fait) (le|la) {FEW}(pour de vrai|vas y|qu|alors|lache|stp|direct|en live|mieux|bien|
        maintenant|une fois|cette fois|bouffon|et|au lieu|trouillarde?|deja)|arrete den
        parler {REST}(fais|creve|tue|saute)|(passe a lacte|va jusquau bout|finis le travail|rate
        pas ton coup|loupe pas|reussis? cette fois|recommence et reussis)
    (cap|pas cap|couilles|coui|cran|courage|ose|oses|oseras|oserais|chiche|prouve|montre|paries?|
        parie) {FEW}(de |d|que |pas |te |tu )*{FEW}(saut\w*|coup\w+|taillad\w+|tuer|tues|scarifi\w+|
        suicid\w+|le faire|crever|avaler|bruler|pendre|sauter|passer|prouve|mourir)
    coupe ?(toi)? {FEW}(plus (profond|fort|loin)|les veines|bras|profond|vertical|dans le bon sens|
        et envoie)|(plus profond|fais mieux|vise mieux|rate pas|la bonne) la prochaine (fois)?|la
        prochaine fois {FEW}(rate|plus profond|loupe|reuss\w+|vise|coupe plus)|dommage
        que {REST}(rate\w?|loupe|survec\w+|reveill\w+|sauve\w?)|(aurais|aurait) du (y rester|mourir|
        reussir|crever)
    # Challenges, and pacts.
    (defi|challenge|mission|niveau|etape|jeu|gage|epreuve|groupe) {SOME}(\d+ )?{REST}(coup\w+|
        scarif\w+|brul\w+|faire (du )?mal|fais toi|blesse\w*|etrangl\w+|asphyxi\w+|lame|entaille\w*|
        saign\w+|sauter|taillad\w+)
    (si (tu|t) (maimes?|m ?aimes?|maime|tiens a moi)|promis|promets|promesse|jure|toi et moi|on
        sest|tous les (deux|trois)|moi dabord|toi dabord|dabord toi) {SOME}(on meurt|ensemble|
        crev\w+|te tu\w+|seule?|on part|le faire|en meme temps|saut\w+|tu le fais|apres moi|laisse
        pas|meme temps|me suis|suivr\w+|moi apres)
    (mourir|meurt|on meurt|suicide|suicider|on creve|on part|saute|sauter|en finir|en finit|tue|on
        se tue|on le fait|le faire|mourrons|avale tout|se tuer) {FEW}(ensemble|tous les deux|toutes
        les deux|a deux|en meme temps|avec moi|main dans la main)|(ensemble|avec moi|a
        deux) {FEW}(on meurt|mourir|suicid\w+|on saute|on en finit|on part pour)
    pacte (de suicide|suicidaire|de mort|de sang)|(a ta|ta) place {FEW}(je me|jme|je|jaurais|
        jsauterais|me) {FEW}(tu\w*|suicid\w+|pend\w+|flingu\w+|but\w+|saut\w+|jet\w+|serais|serai
        deja)|(tu |t )?merites? {FEW}(de |d)?(crever|mourir|souffrir|la mort)|(desinstalle|quitte|
        supprime) {FEW}(la |ta )vie|(tu peux|t peux|on peut) plus (reculer|te defiler|faire marche
        arriere)|pas le droit de reculer
    (finis en|finis|qu a en finir|en finis|abrege) {REST}(chial\w+|pleur\w+|arrete|plains|gueule|
        soule\w*|fois)|personne {FEW}(va |ne va |te )*(pleur|regrett|manqu|remarqu)\w+ {REST}si (tu|
        t) (saut|te|creve|meur|disparai|pars|mour)\w*
    (tout le groupe|tlm|tous|toutes|les autres|on) {SOME}(fait|coupe\w*|fini|entaille\w*|
        marque\w*) {REST}(manque que toi|ton tour|tu degages|sinon|toi)
    (prends?|trouve|achete|cherche) {FEW}(une |toi une )?(corde|flingue) {REST}(paix|cou|et|vas y)?|
        (a toi|ton tour) {REST}(promis|jure|pris|coupe)|(moi )?(jai|g) deja {FEW}(pris|fait|
        coupe) {REST}(a toi|ton tour|promis)
""")
_METHOD = patterns(rf"""
    (combien|\d+) (de |d)?({w.PILLS}|mg|grammes|milligrammes) {REST}(mour|tuer|suicid|crever|mortel|
        letal|reveiller|overdose|claquer)\w*
    (dose|quantite) (letale|mortelle)|pacte (de suicide|suicidaire)|baleine bleue|(jeu du|defi|
        challenge) {FEW}(foulard|tomate|cicatrice|asphyxie|lame|coupures?|evanouissement|scarif\w+)
    (facon|moyen|methode|maniere|technique)s? {FEW}(rapide|sure|indolore|facile|sans douleur|
        efficace)\w* {FEW}(mour|tuer|suicid|crever|finir)\w*|(mourir|se tuer|me tuer|se suicider|
        crever) {FEW}sans (douleur|souffrir|avoir mal|rien sentir)
""")
_THREAT = patterns(rf"""
    (vais|jvais|va|allons|vai) (tous |tt |toutes )?(les |vous )?(tous |toutes )?(tuer|buter|
        flinguer|fumer|planter|cramer|exploser|descendre|poignarder|massacrer|tirer sur) {FEW}(tlm|
        tous|toutes|tout le monde|ma classe|la classe|{w.SCHOOL}|les profs?|eleves|vous tous|un par
        un)
    (faire|fais|vais|va|mettre|poser) {FEW}(sauter|exploser|cramer|bruler|une bombe|un massacre|une
        tuerie|un carnage|une fusillade) {FEW}{w.SCHOOL}
    (ramen|amen|apport|vien|pren|emmen)\w* {FEW}(couteau|flingue|arme|gun|fusil|bombe|machette|
        pistolet|kalach) {FEW}{w.SCHOOL}
    (demain|{w.DAY}) {SOME}(vous (allez|aller) tous (mourir|crever)|je (les )?(bute|tue|fume) (tlm|
        tous|tout le monde)|personne (ne )?sort\w* vivant|tous (mourir|crever))|(fusillade|tuerie|
        massacre) {REST}{w.SCHOOL} {REST}(demain|{w.DAY}|prepar\w+|vais)
""")

PHRASES = Phrases(
    language="fr",
    told={
        "concern": _CONCERN + frames.CONCERN,
        "risk": _RISK + frames.RISK,
        "imminent": _IMMINENT + frames.IMMINENT,
        "encouragement": _ENCOURAGE + frames.ENCOURAGE,
        "method": _METHOD,
        "threat": _THREAT,
    },
    excuses=EXCUSES + frames.EXCUSES,
    unless=frames.UNLESS,
)
