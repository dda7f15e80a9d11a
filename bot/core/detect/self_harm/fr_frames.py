"""French: frames that many words fill, and what is everyday where they stand."""

from bot.core.detect.self_harm import fr_words as w
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_BE = r"(plus la|pas la|plus ici|pas ne\w?|mort\w?|plus de ce monde)"
_NOT = r"(plus|pas|jamais|rien)"

CONCERN = patterns(rf"""
    (impression|sentiment|sens|sent) {FEW}(d|de|detre|d etre|comme) ?{FEW}(un |une )?(poids|
        fantome|boulet|fardeau|inutile|
        charge|fantom)\w*
    (personne|qui|nobody|meme pas) {FEW}(ne )?(remarqu|pleur|manqu|verr|sapercevr|sen rend|viendr|
        regard)\w* {REST}(absence|
        la|mort\w?|mere|disparai\w+|enterr\w+|fantome|plus|moi)?
    (jfais|je fais|je ne fais|je) {FEW}(que )?(gach|pourr|detrui|ruin)\w+ {FEW}(la |les )?(vie|tout)
    si (un (matin|jour)|demain|jamais|une voiture|je) {REST}(tant pis|pas si grave|pas grave|mieux|
        soulag\w+|tragedie)
    (je tiens|jtiens|jsuis la|je reste) (juste|que|seulement|encore) {FEW}(pour|pr|grace)
        {FEW}(mon|ma|mes)
    (jattends|j attends|attends) {FEW}que {FEW}(ca|tout) {FEW}(se |s)?(termine|finisse|arrete|passe)
    (jattends|attends) juste|tunnel {SOME}(bout|lumiere|sortie)
    (lavenir|le futur|la vie|vivre|le bonheur|demain) {FEW}(c|cest|est) {FEW}(pour les autres|pas
        pour moi|trop (lourd|dur)|
        fatigu\w+|lourd|pas fait)
    (exister|vivre|respirer|etre la) {FEW}(ca )?(me |m)?(fatigue|epuise|pese|coute|use)
    (jaurais|aurais|jaurai) (jamais |pas )?du {FEW}(aller|naitre|etre|arriver|venir|vivre)
    merite {FEW}(pas )?(la place|detre|de vivre|lair|mon)|(ma )?place {FEW}nulle part
    si (jetais|j etais|je netais|je serais|jsuis) {FEW}{_BE}|que je sois plus la|(ca )?changerait
        quoi
    (sais|sait) {FEW}(meme )?plus {FEW}(a quoi|pourquoi|comment) {FEW}(macc|je vis|tenir|je suis|
        me lever|continuer)?
    comment (je )?(vais|pourrais) {FEW}(tenir|continuer|survivre)|arrete de faire des projets|a
        quoi {FEW}(sert|bon)
    (je|que je) (survis|subsiste|respire juste|fais semblant)|(c|cest) pas une vie
    (espere|jespere|veux|voudrais) {SOME}(tomber malade|me faire renverser|avoir un accident|un
        accident|cancer)
    (je )?manquer\w* a qui|qui {FEW}me regrett\w+|(on |ils )?(m)?oublier\w* {FEW}(en|vite|moi)
    (au point de|envie de|veux|voudrais) {FEW}(disparaitre|meteindre|appuyer sur pause|m effacer|
        mevaporer|nexister)
    (pire|dur) {FEW}(c|cest|est) {FEW}(de )?(se |me )?(reveiller|lever|etre reveill\w)
    (ma vie|je) {FEW}(ne )?(vaut|vaux|sers|sert|sers a) (rien|plus rien|que dalle)|passe jamais
    {_NOT} {FEW}(me )?(retient|raccroche|reste) {FEW}(ici|vraiment|en fait|plus)|(plus|pu)
        {FEW}(de )?larmes
    (moi )?nulle part{TAIL}|(la )?vie continue {REST}sauf moi|une bouche (de plus|en trop)
    (je|jpourrais|pourrais) {FEW}(ne )?plus (repondre|jamais)|tiennent tant a vivre|comprends pas
        {FEW}envie de vivre
    (jarrive|arrive|peux|jpeux) (plus|pas) {FEW}(a )?(tenir|vivre|exister|imaginer|continuer)
""")
RISK = patterns(rf"""
    (envie|envies|besoin|retiens|pulsion\w*|lutte\w*|lutter|tentation|idee|resister|urges?|
        habitude|normal) {SOME}(de |me |m|
        se |pas )*(blesser|detruire|faire (du )?mal|tuer|couper|scarifier|mutiler|punir)
    (pourrais|pourrai|pas|assez fort pour|raison de) {FEW}(ne )?(pas )?(me|se) (tuer|suicider|
        pendre|jeter|blesser)
    (recommence|replonge|repris|rechute|craque|tout gache) {REST}(automutil\w+|bras|promis|mal|
        lame|coup\w+|clean|encore)?
    jours (clean|sans) {REST}(gache|craqu|replong|rechut|zero)\w*
    (seule|seul) {FEW}(chose|truc|moyen) {FEW}(qui|que) {REST}(mal|couper|blesser|souffrir|douleur|
        scarif\w+)
    (mourir|mort|crever) {FEW}(me )?(parait|serait|semble|est|reste|cest) {FEW}(la |plus |
        le )?(seule|simple|facile|mieux|
        solution|sortie)
    (marques|cicatrices|traces|bras) {REST}(infirmiere|voi[et]|vue|chat|parlent|cach\w+|rajouter)
    (betise|connerie|truc|mal|chose) {FEW}(grave )?(sur|contre|a) moi( meme)?|dangereu\w+ pour moi
    (urges?|pulsions?|tentation|envies) {FEW}(sont|est|trop|la) {FEW}(fortes?|la|forte|intense|dure)
    (se|me) (tuer|blesser) {FEW}(tous les jours|c devenu|chaque)|me (blesser|faire (souffrir|mal))
        {FEW}(c|cest|la)
    (la )?mort {FEW}(ne )?(me )?(fait plus peur|attire|appelle|manque)|elle mattire
    (en haut|hauteur|pont|balcon|fenetre) {REST}(pensees|flipper|sauter|idees|vide)
    (j|je|jsuis|jve|j ve|ve|veu|jveu) {FEW}(ve |veu )?mourir|je prefere mourir|fuguer ou mourir|
        mourir ou
    (demande|imagine|pense) {SOME}(mourir|ma mort|mort)|si (javais|jai|j avais) {FEW}courage
        {REST}(mort\w?|fini|plus la)
    (me )?servait a {FEW}(mal|couper|blesser)|(toucher|touche|abimer) {FEW}a ma peau|ma peau
        {REST}menti
    (rejoindre|retrouver) {FEW}(papa|maman|mamie|papi|mon \w+|ma \w+) {FEW}(la haut|au ciel|ou il|
        ou elle)
    (ca )?mapaise {REST}mal|je veux plus rester|me faire souffrir
    (voix|cerveau|tete) {REST}(dit|repete|crie|ordonne|hurle|murmure) {REST}({w.YOU}|saute|fais le|
        meurs|creve)
""")
IMMINENT = patterns(rf"""
    (jserai|je serai|serai) {FEW}(parti\w?|mort\w?|loin) {FEW}(pr|pour) (de bon|toujours|de vrai)|
        jserai mort\w?
    (cette nuit|ce soir|demain|minuit|samedi) {SOME}(je )?(mets|met) (fin|un terme)|apres
        (ca )?plus rien
    (dites|dis|dire) {FEW}(a|aux) {FEW}(ma|mes|mon|maman|papa)\w* {REST}(aim\w+|pardon|excuse|
        occasion|desole)
    (vous |te )?(dis|dire|fais|adresse) {FEW}(adieu|mes adieux)|au revoir {REST}(le vrai|sans
        retour|sans qu|comprenne)
    (le )?plan (est|a) {FEW}(clair|pret|fini|dans ma tete)|(mot|lettre|message) d ?adieu
    (plus que|reste) {FEW}(quelques|\d+|une|deux) (heures?|minutes?|jours?) {REST}(voix|mal|fin|
        adieu|jen|souffr)\w*
    (c|cest) (pour|pr) (ce soir|cette nuit|demain|bientot)|on (se|sse) {FEW}(rever+a|verra) (pas|
        plus|jamais)
    (je |j)?pars {FEW}(ce soir|cette nuit|pour toujours|demain) {REST}(jamais|toujours|revien\w*|
        desole)
    (plus |pas )besoin {SOME}(la )?ou je vais|(compte|compter) (jusqua|jusqu a|a rebours)
    (trouver\w*|lira|lirez|verra) {FEW}(ma |la |mon )(lettre|mot|corps)|(ma|la) lettre
        {REST}(postee?|oreiller|table|marche
        arriere|lit)
    dernier\w? {FEW}(coucher|soir|nuit|message|jour|repas|lever|fois|noel|anniv\w*) {FEW}(pour moi|
        de ma vie|adieu|vivant\w?)
    chaise vide|(la )?mienne {REST}vide|pris ma decision|(demain|ce) soir {FEW}la fin|cest lheure
        {REST}adieu
    (mots de passe|codes) {SOME}(enveloppe|papier|carnet|table|lettre)|programme un message
    (jaurai|j aurai|aurai) {FEW}plus mal|souvenez vous de moi|souviens toi de moi|(demain|bientot)
        {FEW}(jexiste|jexisterai|je
        souffr\w+|je vis) {FEW}plus
    (jte |je te |je vous )(confie|laisse|legue|donne) {SOME}(chien|chat|carnets?|guitare|affaires|
        pull|cles)
    marche arriere{TAIL}|(demain|lundi) {FEW}ni jamais|avant que jen finisse|jen finis(se)?|
        (de )?quelque chose de grave
    maison {FEW}(soit |est )?vide {FEW}(c|cest) maintenant|laissez moi partir|parler\w+ {FEW}de
        moi au passe
    (ok )?c ?e?s?t lheure {FEW}adieu|retenez pas moi
""")
ENCOURAGE = patterns(rf"""
    (fais|fait) le {FEW}(tas|ta|t|si|pas|c ta vie|qu|cap)|(cap|cap ou pas cap|chiche)
        {SOME}(saigner|couper|sauter|te)
    (tattends|t attends|attends) quoi|(a ta place|si jetais toi|jetais toi) {REST}(suicid|tue|pend|
        saut|creve|fini)\w*
    creve {FEW}(pauvre|sale|grosse|tache|dechet|ordure|pd)|unalive toi|fais toi (du )?mal|(eteins|
        efface|supprime) toi
    saute {FEW}(mdr|lol|personne|allez|vas|connard)|(meme )?pas {FEW}(capable )?{FEW}de te tuer|
        {FEW}jtoffre la corde
    (meilleure|seule) chose {SOME}(tu|que) {SOME}(mourir|crever|te tuer|disparaitre)
    (le )?monde {FEW}(serait|sera|irait) {FEW}(plus|mieux) {FEW}(propre |beau )?sans toi|sans toi
        {FEW}tu sais
    (ta )?mere {FEW}(aurait du )?(avort\w+|regrett\w+)|(mets|met) {FEW}fin a (tes|ta)
    ((tas|ta|t as) dit que tu|tu) (voulais|veux) {FEW}mourir {REST}(vas y|attend|meurs|fais|alors)
    si (tu veux|tas envie de) mourir {FEW}(meurs|fais|vas|alors)|(a )?ton (enterrement|cercueil)
        {REST}(vas|vite|personne|fete)
    (jour|quand|moment) ou tu (creves?|meurs)|le jour ou tu|encore vivant\w? toi|(24|\d+)h pour te
    (pas grave|bien|cool) de se faire mal|(tu te rates|tu rates) {REST}(reussis|fois)|un petit
        effort {REST}mort\w?
    (vote|pour|contre) {SOME}(quil|quelle|qu il|que tu) se? ?(tue|suicide|pende|jette)|rejoins
        {FEW}(ton|ta) \w+ {FEW}(au
        cimetiere|en enfer|sous terre|dans la tombe|la haut)
    (entrer|rester|rejoindre) {FEW}(dans )?{FEW}(groupe|bande) {REST}(marque|coup|saign|scarif|
        bruler)\w*
    disparais {FEW}de (cette|la) (planete|terre|vie)|personne {FEW}(te )?(viendra|retiendra|
        pleurera)
""")
EXCUSES = patterns(rf"""
    (fait|faire|mords|mord) {FEW}(mal|les) (a la|au|aux|en|a l|ongles|dans le) ?{FEW}(cheville|
        genou|dos|pied|doigt|tombant|
        jusquau sang|velo|bras en)?\w*
    (de nouveau|a nouveau|enfin) envie de vivre|(nutella|ketchup) {REST}|me pendre au cou|boulet
        (en|de lequipe)
    il y a un an je voulais{TAIL}|(jai eu|eu) des idees noires en{TAIL}
""")
_EVERYDAY = patterns(r"""
    (bus|maths|moyenne|reviser|nutella|ketchup|dodo|camping|reseau|freres|appart|paris|lyon|volley|
        cuisine|pates|serie|cdi|
        vaisselle|cours|equipe|match|disser\w*|fac|foot|regime|gagne|controle|planete|therapie|
        permis)
""")
_JOURNEY = patterns(r"""
    (a demain|forfait|orthodontiste|dentiste|pizza|lycee vous|dernier jour (de|dans)|stage|taf|
        demissionn\w+|patron|
        internat|avion|cheveux|vacances|de fond en comble|septembre|bts|jlui dis|retraite|train|
        boulot|colo|fini avec)
""")
_HEARD = patterns(rf"""
    si (javais|j avais) (le )?(courage|cran)
    (voix|cerveau|tete)\w* {REST}(dit|disent|repete|crie|ordonne|hurle|murmure)
    (base|forfait|dej|ponton|piscine|eau|ma mere|match)
""")
UNLESS = {
    "risk": patterns("(retraite|patron|chiot|chaton)"),
    "concern": _EVERYDAY,
    "imminent": _JOURNEY,
    "encouragement": _HEARD,
}
