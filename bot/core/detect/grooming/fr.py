"""French, as it is typed: `tes`, `jte`, `jai` stand for t'es, j'te, j'ai."""

from bot.core.detect.grooming.words import Tongue

_WORDS = {
    "kin": """
        m[eè]re|maman|daronn?e?|daron|darons|parents?|p[eè]re|papa|famille|beau p[eè]re
        |belle m[eè]re|grand m[eè]re|mamie|s[oœ]e?ur|fr[eè]re|pote|potes|amis?|amies?|copines?
        |copains?|meilleure?|prof|profs|psy|cousine?s?|vieux|vieille|renps|remps|tante|oncle
        |tonton|mec|chum
    """,
    "not": "pas|pa|rien|personne|jamais|sans|aucun|ni|jms",
    "pic": "photos?|toph|selfies?|vid[eé]os?|pics?|nudes?|images?|snaps?|vocal|vocaux",
    "pretty": """
        belle|beau|jolie|joli|mignonn?e?|magnifique|sublime|canon|bonne|sexy|sp[eé]ciale?
        |diff[eé]rente?|mature|m[uû]re|parfaite?|incroyable|unique|intelligente?|craquante?|cute
        |charmante?|adorable|talent*|doux|douce|maligne|malin|dou[eé]*|meilleure?
    """,
    "spelled": "dix|onze|douze|treize|quatorze|quinze",
    "well": "salut|oui|ouais|non|euh|ah|bah|moi|bon|ok|h",
    "im": "jsuis|je suis|jetais|jétais|chuis|jvais|je vais|moi",
    "class": "coll[eè]ge|[6543]e|[6543][eè]me|cm[12]|primaire",
}
_STAGES = {
    "age": """
        (de|a|à|pour|par|ton|pr) ton [aâ]ge
        (tas|tu as|tes|tu nas|tauras|pour tes|a) ((que|d[eé]j[aà]|seulement) )?<young>
        <young> (a|à|et|ou) <young>
        (quel|ton|tas quel|t quel|cest quoi ton|kel|mon) [aâ]ge
        [aâ]ge\\?
        (tu as|tas|t|ta) (combien|quel)
        en quelle (classe|ann[eé]e)|(tes|t|es) en quelle
        (ton|cest quand ton|pour ton|pr ton) anniv*
        (jai|ai|que|mais jai) <adult> (ans|piges)?
        (fais|parais|ferais|dirait|croyais|pensais) ((bien|trop|que t[ue]?s?|que tavais
          |beaucoup) )*(plus (grande?|vieille|[aâ]g[eé]e?)|<adult>|adulte)
        (un peu|bien|suis|jsuis) plus (vieux|vieille|[aâ]g[eé]e?)
        l? ?[aâ]ge (cest|ca|ne|nest|compte|on sen|est)
        lage
        quand tauras|quand tu auras|tes n[eé]e?
    """,
    "home": """
        (elle|il|ils) (sort|part|bosse|rentre) ((bien|le|tard|ce) )*(soir|nuit|week)
        envoie ton adresse
        (tes|t|es|seras?|restes?|toute?|tout|rentres) ((encore|toute?|l[aà]|bien|souvent
          |pas) )* ?(seule?|solo)
        seule? (chez|maison|chambre|ce soir|l[aà]|à la|a la|dans)
        (ya|y a|il y a|yaura) .. (quelquun|qqn|qui|personne|du monde)
        (tes|ta|ton) <kin> .. (l[aà]|rentre*|dor[mt]*|bosse*|travaille*|sor[t]*|part*|revien*
          |regarde*|fouille*|lit|lisent|surveille*|sont|est|couche*|check*|absent*)
        (rentre*|dor[mt]*|bosse*|travaille*|sor[t]*|part*|revien*|regarde*|fouille*|lit|surveille*
          |sont|couche*) .. (tes|ta|ton) <kin>
        (quelle heure|quand|jusqu[aà] quand|quel jour) .. (rentre*|part*|sor[t]*|dor[mt]*|revien*
          |fini[st]*|couche*|bosse*|es)
        o[uù] (tu|ta|tes|que tu) ?(habites?|vis|es|crèches|loges)?
        (habites?|vis|tes|viens) .. o[uù]
        (quelle|quel|cest|dans) .. (rue|ville|coin|quartier|[eé]cole|coll[eè]ge|lyc[eé]e|arr[eê]t
          |bus|adresse|r[eé]gion|bahut)
        (ton|ta) (adresse|rue|quartier|chambre|arr[eê]t|bus|b[aâ]timent|immeuble|fen[eê]tre|ville
          |coll[eè]ge|lyc[eé]e|[eé]cole|coin)
        (avec|chez) qui|qui .. (avec toi|chez toi|l[aà]|garde|vient te|cherche)
        (porte|ferme|verrou*) .. (chambre|porte|cl[eé]|verrou*)|ferme la porte|ferme ta porte
        (je sais|jsais) .. (o[uù]|quel)
        je? ?tai vue?|jtai vue?
        tu dors|dors pas|pas dormir|tes r[eé]veill*
        (ta )?(loc|localisation|position)
        (ta propre|ta) chambre|partage*
        (tu prends|prends|rentres|vas) .. (bus|quel|m[eé]tro|train|pied)
    """,
    "flattery": """
        (photographe|recruteur|manager|producteur)
        (tes|t es|trop|tellement|si|vraiment|grave|es|toute|hyper|ben) ((vraiment|trop|tellement
          |si|super|la plus|une|hyper|pas|grave|ben|clairement|mon) )*<pretty>
        <pretty> .. (pour|visage|yeux|voix|sourire|corps|fille|que|toi)
        (visage|yeux|voix|sourire|corps|bouche|physique|cheveux|regard|silhouette) .. <pretty>
        (ma|salut|coucou|hey|mon|hello|bonne nuit) (belle|jolie|beaut[eé]|ch[eé]rie|princesse|puce
          |reine|b[eé]b[eé]|c[oœ]e?ur|ange|amour|beau|pr[eé]f[eé]r[eé]*|poulette|choupette|star
          |petite)
        pas comme les autres|pas comme (ces|les)
        maturit[eé]|mature pour
        on dirait .. (vie*|femme|adulte|mannequin|que|plus|grande)
        (je|j|jte|tu me|me) (t|te|me)? ?(t?aime*|kiffe*|plais|plait|manques?|manqu[eé]|adore*
          |craque*|pense*|r[eê]v[eé]*|amoureu*|tiens)
        (taime bien|tadore|je tadore|tu me manques|penser [aà] toi|pense [aà] toi
          |r[eê]v[eé] de toi|amoureux|[aâ]me s[oœ]?e?ur|destin|connexion)
        (mannequin|agence|casting|mod[eè]le|talent|carri[eè]re|producteur|recrute|star|shooting)
        fi[eè]re? de toi
        pr[eé]f[eé]r[eé]e?|meilleur [eé]l[eé]ment
    """,
    "gifts": """
        (je|jte?|jt|te|ten|jten|jtoffre|toffre|jvais|jpeux) .. (offr*|ach[eè]t*|paie|paye*|donne*
          |envoie*|file|ram[eè]ne*|rembours*|pay[eé]*|apport*|prends|recharg*|ach[eè]te*|commande*
          |invite*)
        (skins?|robux|v ?bucks|nitro|gemmes?|diamants?|cadeaux?|airpods|colis|recharge|iphone
          |paysafe*|carte cadeau)
        (argent|thunes?|fric|tunes?)
        (gratuit*|gratos|cadeau|faire plaisir|g[aâ]ter|g[aâ]te)
        (re[cç]u|arriv[eé]) .. (colis|cadeau|skin|t[eé]l)
        tu veux .. (quoi|des|un|une|que je|1000|\\d+)
        (tout )?ce que (tu veux|jai|je tai|jtai)
    """,
    "secrecy": """
        ((le|la|les|ca|[cç]a) )?(gardes?|garde) (pour|[cç]a pour|le pour) (toi|nous)
        suppr\b
        jdirai rien|je dirai rien
        maison est libre|tes? sera? seule
        (dis|dire|parles?|parler|racontes?|montres?|demandes?|pr[eé]viens|dises|sache*|lui dis
          |leur dis|le dis|en parles) (pas|pa|rien|[aà] personne|jamais)
        (dis|parles?|racontes?|montres?) .. (rien|personne)
        <not> ((le|en|lui|leur|besoin de|oblig[eé]e? de|la peine de) )?(dire|parler|montrer
          |qu?ils sachent|raconter)
        personne ((nous|le|la|te|ne|va|doit|peut|nest|ten) )*(sait|saura|verra|voie|voit|savoir
          |voir|comprendrait|croira|d[eé]range*)
        (notre|petit|un|garder|en) secret|secr[eè]tement|cache (le|la|les|ton|ca|tout|bien)
          |cach[eé]e?s?|planqu*|discr[eè]t*|motus|en douce|doucement|cachette
        entre (nous|toi)
        (reste|restera|garde|garder|rest[eé]) .. (entre|pour toi|nous|ça|ca)
        (efface|supprime*|effacer|supprimer|vide|delete) .. (tout|ca|[cç]a|messages?|msg|conv*
          |apr[eè]s|le|les|historique|galerie|chat|maintenant|derri[eè]re|la conv*)
        (tu dis|diras?|dis leur|dis lui|dis chez toi|dis juste|inventes?|tas dit) (que|qu|quoi
          |chez|[aà] tes|[aà] ta|tu|cest)
        dis que (tu|cest|tes|tas)
        (mens|tu mens|invente|trouve) .. (excuse|truc|parents|m[eè]re)
        (ils|elle|il|<kin>) .. (comprendr*|serai[en]*t jaloux|jaloux|capte*|confisqu*|p[eé]ter un
          |grill*|flipper*|juger*|sachent|voient)
        (prison|taule|police|flics?|probl[eè]mes?|ennuis|galère)
        (compte|num[eé]ro|pseudo|profil|nom) (secret|nouveau|cach[eé]|fake|faux|priv[eé])|(autre
          |nouveau|deuxi[eè]me|faux|second) (compte|num[eé]ro|profil|pseudo|nom|tel)
        (promets|confiance|jure moi)
        (viens|vienne|venir|ram[eè]ne*|toute|tout|sois) .. (seule?|personne|solo)
        (sans|avant que|quand|pendant que|comme [cç]a|pour pas que|que|apr[eè]s que) .. (tes|ta
          |ton|personne|ils|elle|<kin>|on|quelquun) .. (rentr*|dor*|voi*|parte*|entend*|sache*
          |l[aà]|tomb*|sort*|capt*|part*|lise*|couch*)
        (ton casque|[eé]couteurs|chuchot*|tout bas|sans bruit|screen pas|sous la couette
          |sous les draps|porte ferm*|baisse le son)
        (coupe|[eé]teins|laisse|d[eé]sactive|active) .. (tel|t[eé]l[eé]phone|localisation|loc
          |notifs?|portable)
        (tas|as) (parl[eé]|dit|montr[eé]|effac[eé]|supprim[eé])
        (saurai[en]*t|d[eé]couvr*|surveill*|fouill*)
        pas (devant|quand)
    """,
    "isolation": """
        (traines?|parles?|sors|restes) avec (dautres|lui|eux|elle|ces)
        (jaime pas|jveux pas|je veux pas) que tu
        (tes|ta|ton|ils|elles?|eux|il|ces|les autres|<kin>) .. (comprenn?e*|comprend|[eé]coute*
          |m[eé]rite*|aime*|compt*|jalou*|faux|fausse*|trait*|fiable*|pens*|soci*|respect*
          |critique*|toxique*|profit*|trahi*|contr[oô]le*|strict*|gamin*|sert|servent|occup*
          |calcul*|lourd*|relou*|chian*)
        (a que moi|qu[aà] moi|que nous|juste nous|avec moi|nous deux|toi et moi|que pour moi
          |seul qui|seule personne)
        rien que (pour|toi|nous|tous)
        (moi |y a que moi |je |jsuis |jte |moi je )(te|jte|je|jsuis|qui|oui|seul|jamais|toujours
          |l[aà]) .. (comprends?|[eé]coute|juge*|l[aà]|toi|prot[eè]ge*|aime*|seul|qui|vraiment)
        (pour|pr|avec|[aà]) moi (seule?|uniquement)?
        jalou[xs]e?s?|jalousie
        (viens|vivre|venir|habiter|fugue*|pars|partir|installer|dormir) .. (avec|chez) moi
        (choisis|moi ou|lui ou|elle ou)
        (raconte|parle|confie toi|confier|[eé]cri[st]|compter|tout raconter|tout dire) ((toi|[aà]
          |sur|tout|moi) )*(moi|tout)
        (personne|plus personne) (ne )?(te |tas |ta )(comprend*|aime*|jamais|vois?|m[eé]rite)
        (promets?|jure|promis) .. (que|personne|moi|pas|plus)
        (tetais avec qui|cest qui ce|cetait qui|tetais o[uù])
        (m[eê]me pas|ni) .. (ta|ton|tes|la|le|ses)
        (plus|pas|arr[eê]te) .. (parler|trainer|tra[iî]ner|voir|sortir|calculer) .. (avec|lui|elle
          |eux|[aà])
    """,
    "moving": """
        (passe*|viens|va|vas|ajoute*|add|rejoins|[eé]cris|parle*|installe*|t[eé]l[eé]charge*|tas
          |as|sur|ton|continue*|discut*|cr[eé][eé]*|donne*|file) .. (<apps>|whats*|msg|insta)
        (en|le|mes|tes|au) (mp|dm|pv|priv[eé]|message priv[eé])
        (priv[eé]e?s?|mp|dm)
        (autre|nouvelle|nouveau) (appli*|app|serv*|endroit|groupe|salon|chat|truc|conv*)
        (ton|file|donne|passe|cest quoi ton) .. (num|num[eé]ro|06|insta|snap|tel|whats*)
        (ici|ce serv*|les modos|modos?|admins?|le serv) .. (lisent|lit|voit|voient|bann*|surveill*
          |trop|pas|monde|rel[ou]*|risqu*)
        (messages?|tout|conv*) .. (sefface*|disparai*|disparaiss*|ephem*|autodestr*)
        messages? .. (sefface*|disparai*)|sefface* (tout|tous)
        (appel|call|vocal|visio|voc|facetime) .. (priv[eé]*|seule?|tous|ce soir|nuit|nous|toi|moi
          |deux)
        (appelle|t[eé]l[eé]phone|capte|appeler) .. (moi|ce soir|quand|nuit|on|je)
        (que|juste|rien que) (nous|tous les|toi et moi)
        [aà] deux|nous deux
    """,
    "images": """
        (v[eé]rif*|preuve) .. (photo|cam|visage|[aâ]ge)
        (apr[eè]s|sous|sortie de) ta douche|photo .. douche
        (en|ton) (pyj|pyjama|maillot|jupe|short|uniforme)
        (menvoi[es]*|envoy*|envoie moi|montre*|veux|fais|deux|tes|ta|autre|en|refai[st]*|petit
          |voir|plus|[eé]change*|petite|nouvelle|pour|par|joli*|envoies|envoie) .. <pic>
        <pic> .. (de toi|pour|de ton|de ta|sans|en|juste|entiere|rien|toi|du|et|stp|devant|sous)
        (ta|mets|allume|ouvre|active|la) (cam|cam[eé]ra|webcam)
        (te voir|voir ton|voir ta|voir tes|voir comment|voir ce que|voir plus|jpeux voir|fais voir
          |fait voir|montre)
        \\[photo\\]
        (en entier|corps entier|en pied|devant le miroir|casting|book)
        envoie (moi|men|un truc|en une|la)
        (cest )?(ton|a ton|[aà] ton) tour
        (moi )?je? ?tai (envoy[eé]*|montr[eé]*)
    """,
    "paying": """
        [0-9]+ (euros|balles) .. (pour|photo|plus)
        sinon pas de (sous|thune|vbucks|cadeau)
        (pay[eé]*|paie|donne*|argent|\\d+|euros|thunes?) .. (par|pour|chaque|la|si
          |contre) .. (<pic>|vid[eé]o|photo|appel|[cç]a|tu)
        (en [eé]change|en retour|contre (une|des|un)|me (dois|devoir|remercier)|me rendre
          |petit service|donnant|faire plaisir aussi|redevable|r[eé]compens*)
        si tu (m?envoies?|me|montres?|fais|viens|ouvres?|acceptes?|veux|restes?) .. (jt*|je|tauras
          |tu auras|un|des|offre|plus|encore)
        (argent|thunes?|fric) (facile|de poche)|gagner .. (argent|thunes?|sous|euros)|bien pay[eé]*
        (faut|va falloir) .. (me|m?|prouver|quelque)
        m[eé]rite*
        gages?|d[eé]fi|action ou
    """,
    "threat": """
        (balance|jbalance|jenvoie|je lenvoie|poste|publie|je montre|jmontre|diffuse|jpartage|leak
          |affiche|fais tourner) .. (tout|photos?|vid[eé]o*|tous|tes|ta|ton|classe|r[eé]seaux
          |coll[eè]ge|lyc[eé]e|parents|monde|insta|captures?|screens?|abonn[eé]s|serv*)
        (tout le monde|toute|tes|ta|ton) (classe|<kin>|coll[eè]ge|lyc[eé]e|abonn[eé]s|contacts
          |monde|[eé]cole) .. (voi[tr]*|verra*|recevr*|re[cç]oi*|saur*|sait|va|vont)
        (si|sinon|soit) (tu (racontes?|dis|parles?|bloques?|reponds|r[eé]ponds|veux|refuses?
          |envoies?|pars|fais|me)|je|jbalance|jenvoie|jdis|jposte)
        (sinon|soit) (je|jte?|tu|jbalance|jenvoie|jdis|jposte|cest|c)
        (jai|g) (gard[eé]|sauvegard[eé]|enregistr[eé]|tes|toutes?|des captures?|des screens?
          |la liste|tout screen*)
        (personne|qui) .. (croi[tre]*|croira)
        (tas|il te reste|as) .. (jusqu|heures?|minutes?|min|deadline)
        (regretter*|assume*|cons[eé]quences?|tu vas voir|probl[eè]mes|confisqu*|ta faute
          |cest toi qui)
        (je sais|jsais) (o[uù]|dans|quel)
        (plainte|chantage|r[eé]put*)
    """,
    "pressure": """
        tes [aà] moi
        jaime pas que tu
        (besoin|il te faut) .. (homme|vrai mec)
        si tu .. (maim*|taim*|tenais|tiens|aimais|confiance|voulais)
        (apr[eè]s tout|apr[eè]s ce|avec tout|tout ce que)
        prouve*
        (tu )?me (dois|devais|le dois|doit)
        (fais|sois|soit|joue|arr[eê]te|fait) .. (pas|de) .. (timide|b[eé]b[eé]|gamine?|relou
          |chiante?|peur|lenfant|ta|la|coinc[eé]e?|genre|m[eé]chante?|semblant|chochotte)
        (tu )?(r[eé]ponds?) (pas|moi|stp|vite)|pourquoi tu r[eé]ponds
        (mignore*|mas mis en vu|ghost*|vue? connect[eé]e?|vue? en ligne)
        (d[eé][cç]u*|faire la gueule|tu me blesse*|mas fait mal|jai attendu|jtattend*)
        (cest normal|tout le monde (le )?fait|toutes les filles|cest rien|ya rien|y a rien
          |r?ien de mal|t?inqui[eè]te pas)
        ((jdeconne|je rigole|jrigole) (allez|pas|sauf|ou))
        (tavais|javais|tu avais|tu mas|jtavais) (dit|promis|demand*)
        fini nous|cest fini|c fini
    """,
    "meeting": """
        on (se )?(voi[tre]*|voyait|rejoin*|retrouv*|rencontr*|capte*|rdv) .. (en vrai|tous|toi
          |seul*|demain|ce|apr[eè]s|o[uù]|samedi|chez|irl|quand|parc|mercredi|gare)
        (viens|venir|passe*|viendras?|tinvite|rejoins|dormir) .. (chez|me|maison|mon|ma|moi|voir
          |appart|studio|monter|samedi|vendredi|seule?)
        (chez|dans|mon|ma) (moi|appart*|voiture|caisse|studio|chambre|bagnole|piscine)
        (je|jte|te|jpeux|jviens|vais) .. (cherche*|prends|d[eé]pos*|emm[eè]n*|raccompagn*
          |ram[eè]ne|chercher|passe*|attends?|conduis|r[eé]cup[eè]r*|attendrai)
        (voiture|h[oô]tel|taxi|uber|appart|ma caisse)
        (sera|sera que|tous les|que tous|on sera|juste) (deux|que deux|tous les deux|nous)
        (s[eé]ances?|cours|entrainements?|entra[iî]nements?) (priv[eé]*|particul*|perso|chez)
        (sortie|devant|arr[eê]t) .. (coll[eè]ge|lyc[eé]e|[eé]cole|cours|bus|ton|ta)
        (monte|monter) avec
        (tu fais quoi|dispo|libre) .. (samedi|dimanche|week ?end|we|mercredi|vendredi|soir)
    """,
    "sexual": """
        habill[eé]e? comment|ten pyj*
        plus (os[eé]e?|sexy)
        \\[(sexual|photo)\\]
        embrass*|nue?s?|nudes?|d[eé]shabill*|maillot de bain|bikini|lingerie|culotte|soutif
          |soutien gorge|sous v[eê]tements?|porno*|sexe|sexuel*|sexy|vierge|torse
        (sans|enl[eè]ve|moins|peu) .. (haut|tissu|t shirt|tshirt|pull|v[eê]tements?|rien|bas
          |habits)
        (tu )?(portes?|porte|habill*) .. (quoi|comment|comme|en)
        (quest ce que|quoi|qu) .. (portes?|mets|sous)
        (sous|dans) (la |ton |mon |les |tes |ta )(couette|draps?|lit|douche)
        (t?apprendre|montrer|expliquer|texpliquer|apprends?) .. (des|trucs|choses|comment|moi)
        (trucs?|choses|sujets?) .. (grands?|adultes?|intimes?)
        (curieuse|pubert*|intime|fantasm*|caress*|massage)
        (alcool|bi[eè]re|vodka|vin|fum[eé]*|joint|boire|champagne)
    """,
    "minor": """
        (jai|j ai|g|jvais avoir|je vais avoir) ((que|bient[oô]t|seulement|juste|presque) )*(<young>
          |<spelled>)
        [.?] (<well> )*((que|bient[oô]t) )*(<young>|<spelled>) (ans|et demi|mdr|lol|pk|pq|pourquoi|f
          |fille|gar[cç]on)
        [.?] (<well> )*<spelled> [.]
        [.?] (fille|gar[cç]on|f) <young>
        (ma|mon|mes) (m[eè]re|maman|parents|daronn?e?|p[eè]re|papa|beau p[eè]re) .. (veut|veulent
          |dit|va|vont|bosse|me|ma|rentre|fouille|regarde|a|[eé]coute|est|sont|dor*|sera*|voit
          |vient|aime|il|elle|dort)
        (jdis|je dis|jle dis|je le dis|jvais|je vais|jdois|je dois|jpeux|je peux|jdemande
          |je demande|jen parle) .. (ma m[eè]re|maman|mes parents|papa|mon p[eè]re|mes vieux)
        <im> ((en|au|qu|que|juste|encore) )*(<class>|secondaire)
        [.?] (<well> )*((en|au) )?<class> [.]
        (jai|javais|jai eu|jai une|jai un) (cours|interro)
        (jai|javais) pas le droit|(<im>|[.?]) puni*|(jdois|je dois|[.?] dois) rentrer
        mon couvre feu|(jai|javais) (un )?couvre feu|accord de (mes|des|s) parents
        faut (un |l ?)?accord (des|de mes) parents|(mont|ma|ma m[eè]re a) confisqu*
    """,
}
_EXCUSES = """
    (le|un|ce) (mec|gars|type|membre|vieux) .. (demande|envoie|veut|ma demand[eé]) (.. (adresse
      |photos?|[aâ]ge|mp))?
    (belle m[eè]re|beau p[eè]re)
    anniversaire surprise|f[eê]te surprise|soir[eé]e surprise
    quel [aâ]ge .. (il|elle|mamie|papi|ton fils|ta fille|ton chat|le b[eé]b[eé])
"""

TONGUE = Tongue(
    language="fr",
    words=_WORDS,
    told=_STAGES,
    excuses=_EXCUSES,
)
