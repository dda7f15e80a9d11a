"""French: what takes a telling back: quotations, songs, games, idioms, recovery."""

from bot.core.detect.self_harm import fr_words as w
from bot.core.detect.self_harm.pieces import (
    FEW,
    HEAD,
    LAUGH,
    QUOTED,
    REST,
    SOME,
    SUNG,
    TAIL,
    patterns,
)

EXCUSES = patterns(rf"""
    {QUOTED}
    personne {REST}(a la|a cette) (fete|soiree){TAIL}
    coup\w+ {FEW}(avec|en ouvrant|sur) {FEW}(boite|thon|conserve|papier|verre|canette|feuille)
    {SUNG}
    (chanson|son|refrain|paroles?|chante\w*|couplet|film|serie|livre|roman|chapitre|manga|anime|
        docu\w*|infos?|journal|poeme|redac\w*|episode|acteur|actrice|piece|theatre|rap|punchline|
        hist\w*|netflix|bouquin|article){TAIL}
    {HEAD}(la chanson|le refrain|les paroles|le film|la serie|le docu|aux infos|lepisode|le
        livre){TAIL}
    # Said by others, to object: rules, reports.
    (di[ts]|dire|disent|dites|ecri|post|envoy|balanc|cri|trait|interdi|incit|arret|spam|commentaire|
        repond|sort)\w* {REST}({w.YOU}|kys|(de )?te (couper|tuer|suicider)|de (se|creve)\w*
        \w*){TAIL}
    ({w.YOU}|kys) {REST}(a quelquun|a qqun|ban\w*|cest|c|drole|meme pour rire|harcel\w+|signal\w+|
        grave|delit|interdi\w+|gens|report\w*|sur (le|ce) serv\w*)
    {HEAD}(signal\w+|screen\w*|harcel\w+|banni|modos?) (\w+ ){{0,6}}(ensemble|message|mess|gars|mec|
        type|compte|ca|le|la){TAIL}
    # Cared for or mourned.
    {w.OTHER} {REST}((se|sest|s|te) {FEW}(tu|suicid|coup|scarifi|pend|jet|enferm|fai|fait|but|sent|
        tire|moqu|ouvr|est|laiss|noy)\w*|mort|morte|decede\w?|veut|voulait|voudrait|a (fait|tente|
        essaye|voulu|dit)|disait|ma dit|dit|parle|ecrit|envoie|ma envoye|menace|pense|sert|en finir|
        tente\w*|qui|avale\w?|vie){TAIL}
    (peur|inquiete?|inquiet|inquietude|aider|soutenir) (\w+ )?(pour|pr|mon|ma|un|une|quelquun|lui|
        elle){TAIL}
    (repose|repos|rip|enterr\w+|deces|decede\w?|deuil|obseques|funerailles) {FEW}(en paix|mamie|
        papi|hamster|hier|demain|ce matin|tonton|chat|chien|grand|lapin){TAIL}|(est|sont|etait)
        (mort|morte|morts|decede\w?|parti\w?) {FEW}(hier|ce matin|dun|du|de|ya|il y a|lan|cette|
        quand){TAIL}|tu me manques{TAIL}
    # Over, and told as such.
    (ca fait|depuis|\d+|un|deja|fete) {SOME}(sans|que je|q je|jme|que jme|clean) {FEW}(plus|pas|
        {w.HURT}|scarif\w+|coup\w+|crises?|rechut\w+){TAIL}
    (avant|lan dernier|annee derniere|annee passee|quand javais|au college|en \de\w*|ado|jai ete|il
        y a|ya|une fois|une epoque|survecu|jai voulu|je voulais|jetais|jai pense) {HEAD}((va|vais|
        ca va|suis|jsuis|chui) {FEW}(mieux|bien|heureu\w+|guerie?|fiere?|sauvee?)|ma sauve\w?|psy
        (ma|me)|therapie|grace a|plus maintenant|men suis sorti\w?|contente? detre|hesitez pas|
        remonte la pente|ca passe|heureusement|envie de vivre){TAIL}
    (je |j|jai )?(ne |n)?(veux|pense|ai|me|jme|jai) (plus|jamais) (envie de |a )?({w.DIE}|suicide|
        {w.HURT}|mal|scarifie|coupe|deteste|hais|idees noires)|(arrete|jai arrete) (de |d)(me |
        m){FEW}(couper|scarifier|faire|detester|bruler)
    # To die of laughter, to kill for a kebab, the game's deaths, fed up with maths.
    (mour\w+|meurs|meurt|jmeurs|mort|morte|morts|creve|crever|crevee?|tue|tuer|tuerais|tuerai|
        jcreve|cevee?|vendr\w+) {FEW}(de|d|pour|dune?) ?{FEW}({w.FUN}|une?|ce|cette|le|la|des|kebab|
        pizza|tacos)
    ((ca|cette|cet|ce|la|le|les|il|elle|qui|prof) (\w+ )?me tue|tuez moi|tue moi|achevez moi|suis
        (deja )?(mort|morte|crevee?|dead)|plutot (crever|mourir) que|ca (me|ma) tue\w?){TAIL}
    (mour|meur|crev|tue|tuer|tueu|jett|jet|pend|saut|suicid|disparai|flingu|balanc|finir|coup|mort|
        deced|but)\w* {REST}{LAUGH}|{LAUGH} {REST}(mour|meur|crev|tue|jette|pend|saut|suicid|
        disparai|deced|mort)\w*
    {w.GAME} {REST}(mour|mort|meur|crev|tue|tuer|tueu|suicid|saut|jet|fini|peux|sens|coup|vie|soir|
        adieu|finit|abandon|but)\w*
    (mour|mort|meur|crev|tue|tuer|tueu|suicid|saut|jet|fini|finit|coup|abandon|soir|but|
        adieu)\w* {REST}{w.GAME}
    (peux|peu|supporte|marre|fatiguee?|epuisee?|ras le bol|sens|interet|envie|veux|aucune|motiv\w+)
        (plus |pas )?((de|d|ce|cette|cet|ces|le|la|les|du|des|en|a|au|aux|mon|ma|mes|dans|aller|
        faire|ton|tes|etre|pour|avec|sur) )*{w.TRIFLE}
    (avoir|a|de) honte{TAIL}|(tomb|gaf|plant|appel)\w* {FEW}(devant|maman) {HEAD}
    # Cuts and falls that are none.
    coup\w+ {FEW}(les|la|mes|une|le|l|un) {FEW}(cheveux|frange|meche|pointes|ongles?|parole|route|
        wifi|doigts?|herbe|faim|souffle|micro|son|poire|pomme|tif|barbe)|(coupe|brule|
        blesse)\w* {FEW}(en|avec|au|a|sur) {FEW}(eplu\w+|faisant|cuisin\w+|ras\w+|tomates?|
        carottes?|papier|feuille|verre|foot|four|lisseur|sport|lisseurs?|ouvr\w+|taill\w+|epil\w+|
        pain|oignons?|casserole|fer|tombant|eau|sechoir|skate)
    (se|me) couper (du monde|de|les cheveux)|(saut|jet|balanc)\w* {FEW}(piscine|eau|mer|trampoline|
        lit|canape|parachute|parapente|corde|elastique|plongeoir|repas|poubelle|foule|bras|oeil|
        repas|lac)
    (chat|chien|moustiques?|chaton|ronces) [^.|]{{0,60}}(griff\w+|bras|marqu\w+|sang)|(question|
        instinct) de (vie|survie)|a mourir d\w+|mort\w? (de|d) \w+|en finir avec (ce|cet|le|la|les|
        un) (chapitre|exo|dossier|devoir|partie|cours|projet|sujet|rumeurs?|cliches|saison|livre)|
        (balle|balles) dans (le|les) pieds?
    (prevention|numero|journee|semaine|campagne|intervention|sensibilisation|association|
        taux) {SOME}(suicid\w*|automutil\w+|harcelement){TAIL}
""")
