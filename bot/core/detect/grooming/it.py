"""Italian, with some Neapolitan and Roman."""

from bot.core.detect.grooming.words import Tongue

_WORDS = {
    "kin": """
        mamma|mam|madre|mammina|pap[aà]|padre|genitori|tuoi|miei|famiglia|patrigno|matrigna
        |nonn[aoi]|sorell[ae]|sorellina|fratell[oi]|fratellino|zi[ao]|amic[ahe]+|amici
        |migliore amica|prof|professoressa|psicologa|cugin[aeoi]|vecchi|vecchia|compagn[aei]
        |maestra|coordinatrice|allenatore|ragazzo|preside|mammà
    """,
    "pic": "foto|fotina|fotine|selfie|video|pic|nudes?|immagin[ei]|vocal[ei]|screen",
    "pretty": """
        bell[aoe]|bellissim[ao]|carin[ao]|stupend[ao]|splendid[ao]|speciale|divers[ao]|matur[ao]
        |perfett[ao]|sexy|dolc[ei]|intelligent[ei]|unic[ao]|meravigli*|incantevole|sveglia?|grande
        |donna|figa|gnocca|tenera?|talento|bravissim[ao]|affascinante|attraente|pazzesc[ao]
        |stupend*
    """,
    "spelled": "nove|dieci|undici|dodici|tredici|quattordici|quindici",
    "well": "ciao|s[iì]|no|nn|io|beh|boh|eh|ok|solo|quasi|ahah*",
}
_STAGES = {
    "age": """
        (alla|per la|della|con la|la) tua et[aà]
        (hai|solo|gi[aà]|tuoi|compi|ne hai|a) ((solo|gi[aà]|i|tuoi) )?<young> anni
        <young> (a|ai|o|e) <young>
        anni\\?
        sei una ragazza
        quanti anni .. (hai|fai|compi|c hai|tieni|avresti)
        (che et[aà]|anni hai|et[aà]\\?|la tua et[aà])
        (che|quale|in che) .. (classe|anno|scuola|media) .. (fai|sei|vai|frequenti)
        (tuo|quando|per il tuo|fai il) compleanno
        (ho|c?ho|c ho) <adult> (anni)?
        (sembri|pari|dimostri|credevo|pensavo|scrivi come|ragioni) .. (grande|<adult>|adult*
          |pi[uù]|donna|una di)
        (pi[uù]|molto|un po) .. (grande|vecchi*|matur*) .. (di te|io|della tua)
        l?et[aà] (è|e|non|nn|conta|solo)
        (quando|appena) (fai|compi|avrai) (i )?<adult>
        quanti ne hai|anni c hai
    """,
    "home": """
        (sei|stai|resti|tutta|tutto|siete|rimani) .. (sol[ao]|solett*|da sol[ao])
        (a casa|in casa|casa) .. (sol[ao]|chi|tu)
        (chi|con chi) .. (c[eè]|cè|vivi|abiti|stai|casa|l[iì]|dormi|accompagn*|prend*|viene)
        (tua|tuo|tuoi|i|mamma|pap[aà]|madre|mammà|nonna|loro|miei) .. (torn*|dorm*|lavor*|esc*
          |rientr*|controll*|guard*|legg*|sta|stanno|letto|via|fuori|casa|parton*|sent*)
        (torn*|dorm*|lavor*|esc*|rientr*|controll*|guard*|legg*|stanno) .. (tua|tuo|tuoi|mamma
          |pap[aà]|i tuoi)
        (che ora|a che ora|quando|fino a quando|fino a che|che giorni) .. (torn*|esc*|dorm*
          |rientr*|lavor*|fini*|part*|vann*|va)
        (dove|di dove|addo*|ndo) .. (abiti|vivi|stai|sei|vai|abita|staje)
        (che|quale|di che|in che|qual) .. (via|zona|citt[aà]|quartiere|scuola|paese|fermata|piano
          |indirizzo|parte)
        (tuo|tua|la|il) (indirizzo|via|quartiere|camera|stanza|casa|fermata|scuola|cancello|zona
          |finestra)
        (io|abito|lavoro|sto|vivo|passo) .. (vicino|l[iì] vicino|in zona|da quelle parti|ci lavoro)
        (chiudi|chiuditi|chiusa) .. (porta|camera|chiave|stanza)|porta chiusa
        (so|sai) dove
        (ti ho vist*|eri tu|ti vedo|ho visto che|vist* (la|una|in|passar*|alla))
        (sveglia?|dormi|nn dormi|non dormi|sonno)
        (camera|stanza) .. (tua|tutta|sola|con chi)
        (bus|autobus|pullman|treno|metro|12) .. (prendi|zaino|seduto|fermata)
    """,
    "flattery": """
        (sempre )?la pi[uù] (attenta|brava|bella|matura|dolce)
        chiam(i|ami|armi) amore
        (fotografo|manager|talent scout)
        (sei|cos[iì]|troppo|proprio|davvero|ti trovo|sembri|mia|ciao|hai una voce
          |hai un viso) ((la|cos[iì]|troppo|davvero|gi[aà]|una|pi[uù]|molto|molto pi[uù]|proprio
          |sempre|un) )*<pretty>
        <pretty> .. (voce|occhi|viso|sorriso|corpo|fisico|bocca|anche|per|delle)
        (voce|occhi|viso|sorriso|corpo|fisico|bocca|capelli|visetto|faccino|labbra
          |gambe) .. (<pretty>|da|bell*|stupend*)
        (ciao|hey|mia|mio|ehi|ok|brava|buongiorno|notte) (bella|bellissima|piccola|principessa
          |amore|tesoro|cucciola|bimba|stella|bambina|regina|dolcezza|bello|gioia|preferita)
        matur[ao]|maturit[aà]
        (non|nn) sei come
        (mi piac*|ti amo|ti voglio|ti adoro|ti penso|penso a te|mi manc*|innamor*|sogn* te
          |pazzo di te|ti sogno|sognat*|mi fai)
        (ragazzo|fidanzat[ao]|morosa?|filarin*)
        (modella|modello|agenzia|casting|talento|produttore|provino|studio|famosa|attrice|spacca)
        (complimenti|complimento|fier[ao] di te|preferit[ao])
        (anima gemella|destino|feeling|sposiamo|sposarti|tra noi)
        (orgoglios*|speciale)
    """,
    "gifts": """
        ti compro (il|la|un|quello|le)
        (ti|te|te li|te lo|te la|te ne|to) (regal*|compr*|prend*|ricaric*|pag*|mand*|port*|d[oò]
          |offr*|spedisc*|faccio|invi*|bonific*)
        (ricarica*|v ?bucks|robux|skin|nitro|diamanti|gemme|pacco|regalino|gettoni|vestito
          |un regalo|paypal)
        (offro io|pago io|viziar*)
        (arrivat[ao]|piaciut[ao]) .. (ricarica|regalo|pacco|skin|vestito)
        (tutto )?quello che (vuoi|ti ho)|ti serv*|che vuoi per
    """,
    "secrecy": """
        (le amiche|gli amici|tu|tutti) zitt*
        (nn|non) (dico|dire|dirlo|dirglielo|dirgli) (niente|nulla|a nessuno|a)
        riferisc*
        tu fai (uguale|lo stesso)
        (nn|non|n|nun) ((lo|ne|le|gli|andare a|devi|serve|te|mi|si
          |c[eè] bisogno di) )*(dir[eglilo]*|dirlo|dirglielo|dicere|d[iì]|raccontare|raccontarlo
          |parlarne|far[eglilo]* vedere|mostr[aire]*|avvisare|coinvolg*|disturb*)
        (dire|dirlo|parlarne|raccontarlo|racconta) (a nessuno|niente|nulla|in giro|ai tuoi)
        nessuno ((lo|ci|deve|deve saperlo|mai|la|se ne|ti) )*(sapr[aà]|sa|saperlo|vede|vedr[aà]
          |sente|sapere|accorge|scopre)
        segret[oaie]|segretin*|di nascosto|nascondilo|nascondil*|nascost[oa]|acqua in bocca
          |zitt[ao]|discret*|sottovoce|bocca chiusa
        (tra|fra|solo) (noi|me e te|di noi)
        (resta|rimane|rimanga|resti|tieni|tienil*) .. (tra|fra|noi|te|segreto)
        (cancell*|elimin*|svuot*) .. (tutto|chat|messagg*|dopo|poi|la|lo|le|questa|conversazione
          |foto|subito|cronologia|ora)
        cancell[aei]*|eliminal*|elimini
        (dille|digli|dirai|di ai tuoi|d[iì] ai tuoi|dici ai tuoi|dici a casa|inventa*) .. (che|di
          |qualcosa|una|scusa|ti eri)
        (bugia|bugie|bugiett*|menti|mentire|inventat*|inventare|trova una scusa)
        (capirebber*|nn capiscono|pensano male|giudicher*|scoprono|lo scopr*|scopron*|sospett*
          |fraintend*)
        (galera|prigione|carcere|polizia|guai|problemi|denunci*)
        (account|profilo|nome|numero|nick) (nuovo|segreto|falso|fake|finto|altro)|(altro|nuovo
          |secondo|finto) (account|profilo|numero|nome|nick)
        (promett*|giura*|prometti|promesso|fidat*|fidarti)
        (vieni|viene|venire|scendi|da|sali|esci) .. (sol[ao]|da sol[ao])
        (senza|prima che|quando|mentre|cos[iì]|finch[eé]|che) .. (genitori|tuoi|mamma|pap[aà]
          |nessuno|loro|dorm*|esc*|torn*|sent*|ved*|accorg*) .. (dorm*|esc*|torn*|sent*|ved*
          |accorg*|rallent*|sola)
        (cuffie|cuffiette|auricolari|bassa voce|fare screen|silenzioso|codice al)
        (ne hai|hai) .. (parlato|detto|raccontato|cancellato|fatto vedere)
        ficcanas*|spion*|spiare
        meglio (se )?(nn|non)
    """,
    "isolation": """
        scriv[io] (a |sempre a )?me
        lascia stare
        ti seguo io|ci penso io a te
        (<kin>|loro|lei|lui|gli altri|quelli|tutti|nessuno) .. (non|nn|solo|sono|è|ti|mai
          |n) .. (capi*|ascolt*|merit*|vogli*|vuol*|import*|invid*|gelos*|fals*|tratt*|apprezz*
          |bambin*|zitti|us[ai]*|control*|comprend*|interess*|valorizz*|noios*|antic*|esager*)
        (solo|soltanto|l?unic[ao]|basto) .. (io|me|con me|noi|a me|tu ed io|io e te|per me|te|tu
          |che ti)
        (per|con|a) me (sol[ao]|soltanto|e basta)?
        (solo )?io (s[iì]|ti|invece|lo|no|che ti|posso) .. (capi*|ascolt*|protegg*|vogli*|tratt*
          |aiut*|difend*|conosc*|giudic*)
        ti (capisco|ascolto|proteggo|tratto meglio|difendo|aiuto io|sto vicino)
        (blocc*|lasci*|molla*|ignor*|dimentic*|elimina*|allontan*|scarica*) .. (lui|lei|lo|la|li
          |quel*|tuo|tua|tuoi|le|loro|amic*)
        gelos[aoi]|gelosia|invidia|invidios*
        (vieni|vivere|scapp*|stare|resta*|fuggi*|trasferi*) .. (con|da) me
        (scegli|o me o|o lei o|preferisci)
        (parla|confid*|raccont*|scriv*|sfog*|dimmi|cont*) .. (con me|a me|me|qui|tutto)
        (ci sono io|sempre qui per|contare su di me|io ci sono)
        (smetti di|non|nn) ((pi[uù]|devi|ti|devi pi[uù]) )*(parlare|uscire|sentire|vedere
          |frequent*|dare retta) .. (con|li|lui|lei|pi[uù]|loro)
        (con chi|chi era|dove eri|chi è quel*)
        (poverin*|povera|triste|so come|anche io ho|ti capisc*)
        nemmeno (a|con)
        vedi\\? .. (altri|loro|io)
    """,
    "moving": """
        (colloqui|incontri|lezioni) privat*
        certe cose si (dicono|fanno) in due
        (passiamo|vieni|scrivi*|aggiung*|passa|spost*|hai|scaric*|install*|continu*|andiamo|parl*
          |sent*|su|usa*|dammi|cerca*|apri*) .. (<apps>)
        (chat|stanza|canale|server|gruppo|chiamata|scrivi*) .. (privat[oa]|segreta|dm|pvt|pv)
          |in privato con
        (in dm|pvt|in pv|in direct)
        (altra|altro|unaltra|nostra) (app|chat|server|parte|gruppo|posto|canale|piattaforma)
        (tuo|dammi il|il tuo|dammi) (numero|num|insta|snap|cell)
        (qua|qui|questo server|questa chat|i mod|mod|admin) .. (leggono|vedono|bannano|controllano
          |non|nn|sentono|spiano|troppa)
        (si cancella|sparisc*|scompa*|autodistrug*|a tempo)
        (videochiamat*|chiamat[ae]|call|vocale) .. (io|noi|notte|sera|sola|privat*|me|te|insieme
          |noi due|stasera)
        videochiamat*|vocale|chiamami|ti chiamo
        (io e te|noi due|tu ed io|solo noi|noi 2)
        (non|nn) sul (registro|server|gruppo)|fuori da qu*|ci sentiamo (fuori|su|l[iì])
    """,
    "images": """
        selfie .. (ogni|mattina|sera|solo|per me|letto)
        (verific*|prova) .. (foto|viso|cam|et[aà])
        (dopo|sotto|appena uscita) .. doccia
        (mand*|invi*|mostr*|vogli*|vorrei|fatti|fammi|tua|tue|altr*|scatt*|dammi|ved*|scambi*|ogni
          |per|qualche|un selfie) .. <pic>
        <pic> .. (tua|tue|intera|in|di te|per me|senza|solo|pi[uù]|cos[iì]|costume|allo|ora|tra
          |nuda|figura)
        (cam|camera accesa|webcam|telecamera|fotocamera|videocamera|accendi)
        (fammi|fa|fatti|ti|ve?nga) (vede|vedere|vedermi|vedo) ..
        (fammi|fa|fatti|far[tm]i) (vede|vedere)|vederti|vedere (il|la|le|come|cosa|i)
        \\[photo\\]
        (intera|figura intera|specchio|costume|fisico|provino|book)
        (tocca a te|tuo turno|io ti ho mandat*|ti ho mandat*|mando io)
    """,
    "paying": """
        ti (pago|do|ricaric*|regal*) .. (per|se|ogni|a foto|in cambio)
        (in cambio|mi devi|ricambi*|a buon rendere|ringrazi*|sdebit*|favore|ripag*)
        se .. (mand*|mostr*|fai|vieni|accendi|fammi) .. (ti|te|regal*|ricaric*|compro)
        (a|ogni|per) (ogni )?(<pic>)
        soldi (facili|subito)|guadagn*|ben pagat*|pagano
        (cos[iì] so|a chi li|per la taglia)
        (obbligo|verit[aà]|sfida|gioco) o?
    """,
    "threat": """
        (mando|invio|pubblic*|post[oa]|condivid*|diffond*|faccio (vedere|girare)|racconto|dico
          |mostro|giro|spedisc*|carico|far[oò]) .. (tutto|tutti|foto|video|tua|tuo|tuoi|classe
          |gruppo|scuola|segreteria|screen|internet|amic*|genitori|ai)
        (tutta|tutti|la tua|i tuoi|tuo|tua) (classe|scuola|<kin>|contatti|follower|mondo) .. (ved*
          |sapr*|ricev*|sa|avr*|ce l)
        se ((lo|mi|ne|poi|non|nn) )*(parli|dici|blocchi|racconti|denunci|smetti|sparisci|scopr*
          |mandi|rispondi)
        so (dove|chi|che scuola)|nn so dove
        (hai|entro|fino) .. (ore|minuti|le [0-9]+|mezzanotte|tempo)|il tempo passa|entro le
        (te ne penti|pentir*|conseguenze|vedrai|dipende da te|rovin*|peggio per te|guai a|crede*
          |crederanno|colpa tua)
        (allora|mandi o|la mandi|scegli)
        ce l(h|')?a tutta|quella dell?altra volta
    """,
    "pressure": """
        se mi (vuoi|ami|volessi|amassi|vuoi bene|amavi)
        dopo (tutto|quello che)
        (dimostra*|prova che|provalo|dimostrami)
        mi devi|me lo devi|sei in debito
        (non|nn|smetti di|che) .. (fare|essere|sei|fai) .. (timid*|bambin*|bimb*|cos[iì]|noios*
          |esagerat*|fifon*|paur*|strana?|difficil*|santarellin*|preziosa|tirarti)
        rispondi|visualizz*|onlin*|ti vedo online|ignor*
        (mi offend*|delus*|mi fai (stare|arrabb*)|triste|ci resto|ci rimango|mi arrabbio|offes*)
        (normale|tutte lo|lo fanno|tra (maschi|ragazze|femmine|noi)|che (problema|male|c'?entra
          |centra)|niente di male|problema c)
        (solo|soltanto) (un|una|due|5|uno|pochi)|pochi minuti|due minuti
        scherz[oi]|scherzav*|sto scherzando|era una battuta
        (non|nn) .. (ti fidi|mi fid*|vuoi bene|sentiamo)
        (avevi|ti avevo|mi avevi) (promesso|detto)
        (brava|bravo|obbed*|ubbid*|fai come)
        parola mia
    """,
    "meeting": """
        (ci vediamo|incontriamoci|vediamoci|vederci|incontrarci|conoscerci) .. (persona|vivo|soli
          |io e te|da me|scuola|parco|centro|domani|stasera)
        (vieni|vieniti|passa|sali|venire|viene|passi|scendi) .. (da me|casa|studio|trovarmi|qui
          |mio|mia|me|macchina|auto|appartamento)
        (a casa mia|vieni da me|sola da me|studi da me|sabato da me|mio appartamento|mia macchina
          |mia auto|in auto|mia camera|in studio)
        (ti|te) .. (vengo|prendo|porto|aspetto|passo|accompagno|do un passaggio|prendere
          |vengo a) .. (prender*|io|l[iì]|fuori|scuola|casa|trov*|a)
        (ti porto|passo a|un passaggio|vengo a prend*|ti vengo)
        (io e te|da soli|noi due|soli|sola|sol[ao] da me)
        (macchina|auto|hotel|taxi|parcheggio|centro commerciale)
        (domani|sabato|domenica|stasera|venerd[iì]) .. (da me|passo|vieni|io|ti|sol[ao]|allora
          |andiamo)
        (abbracci*|coccol*|passeggiata|giro in)
        (lezion*|allenament*|ripetizion*) (privat*|a casa|individual*|da me)
        (fuori|davanti) .. (scuola|casa)|cancello|sotto casa
        (ti|me) (va|andrebbe) di
    """,
    "sexual": """
        \\[(sexual|photo)\\]
        baci*|bacett*|nud[aoie]|nudes?|spogli*|costume|bikini|intimo|mutand*|reggiseno|lingerie
          |porno|sesso|sessual*|vergin[ei]|pigiama|sexy
        senza .. (maglia|maglietta|vestiti|niente|felpa|reggiseno)
        (come sei vestita|cosa indossi|cosa hai addosso|che indossi)
        (ti )?(insegn*|spieg*|mostr*) .. (due|cose|io|come|una|\\[)
        (cose|roba|argomenti|discors*|film) .. (da grandi|adulti|grandi|intim*)
        (a letto|nel letto|coperte|doccia|vasca|bagno|lenzuol*|cuscino)
        (tocc*|accarezz*|massagg*|coccol*|curios*|puberta|esperienz*|baff*|svilupp*)
        (birra|vino|alcol|canna|fumare)
        (muscol*|addominali|pelo|peli)
        avuto il (ragazzo|fidanzato)|avuto la ragazza
    """,
    "minor": """
        (ho|c?ho|ne ho|faccio|compio) ((quasi|solo|appena|gi[aà]|ancora) )*(<young>|<spelled>)
        [.?] (<well> )*(<young>|<spelled>) (anni|ahah*|e mezzo|lol|perch[eé]|xke|e tu|appena|f|m)
        [.?] (<well> )*<spelled> [.]
        (mia madre|mio padre|i miei|mia mamma|mio pap[aà]) .. (nn|non|mi|dice|lavor*
          |torna|vuole|sa|manda|controll*|viene|ha|legge|sgrid*|piccol*|vogliono|dorm*|qu*)
        ([.?]|<well>|ma|xke|perch[eé]) (mamma|pap[aà]) .. (mi|dice|vuole|lavor*|controll*|legge
          |sgrid*|ha (gi[aà] )?detto) .. [.]
        ho scuola|[.?] (<well> )*((sono|faccio|vado|in|alle) )*(medie|(prima|seconda|terza) media)
        (sono|faccio|vado|io) ((in|alle|la) )*(medie|(prima|seconda|terza) media)
        (non|nn) mi (lasciano|mandano|fanno)
        (sono|ero|sto|mi hanno mess[ao]|[.?]) in punizione
    """,
}
_EXCUSES = """
    (un|quel|uno) .. (chiede|ha chiesto|vuole|offre|mi scrive|scrive) .. (foto|et[aà]|dm|mi)
    festa (a )?sorpresa
    quanti anni .. (ha|aveva|compie) .. (mamma|pap[aà]|nonn*|lui|lei|il|la|tuo|tua)
"""

TONGUE = Tongue(
    language="it",
    words=_WORDS,
    told=_STAGES,
    excuses=_EXCUSES,
)
