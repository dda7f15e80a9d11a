"""Italian words that several patterns share."""

from bot.core.detect.self_harm.pieces import SOME

NON = r"(non|nn|n|mai|piu)"
WANT = (
    r"((io )?(voglio|vojo|vorrei|volevo|vorei|preferisco|preferirei|desidero|vogl|devo|dovrei|"
    r"sogno di|spero di|mi piacerebbe|magari)|(tanta |troppa |solo |una gran )?(voglia|bisogno|"
    r"desiderio) (di|d)|meglio|penso solo a|non vedo lora di)"
)
GOING = (
    r"((sto per|ho deciso di|ho intenzione di|penso di|vado a|andro a|sto pensando di|"
    r"ho programmato di|finiro per|finisce che|sarei capace di|sono pront[oa] a|stavo per))"
)
THINK = (
    r"(pens\w+|immagin\w+|medit\w+|idea|idee|sogn\w+|fantastic\w+|mi passa per la testa|"
    r"considera\w+|progett\w+|ossession\w+)"
)
LIFE = r"(tutto|questo|questa vita|la mia vita|la vita|vita|le mie sofferenze|il dolore|quest[ao])"
DIE = (
    r"(morire|crepare|(ammazzar|uccider|suicidar|impiccar|sparar|ammazar|desviver|buttar|"
    r"lanciar|gettar)mi|schiattare|essere mort[oa]|tagliarmi le vene|(toglier|tolger)mi (la|"
    r"di) (vita|mezzo)|far(la|lo|mi)? ?(finita|fuori)|finirla|(mettere|metter|"
    rf"porre) fine a \w+( \w+)?|finire (con )?{LIFE}|chiudere (con )?{LIFE}|smettere di (vivere|"
    r"respirare|soffrire)|farmi fuori|farla finita|saltare (giu|dal|da|sotto) ?\w*|"
    r"buttarmi (dal|dalla|sotto|giu|di sotto)|andarmene per sempre|raggiungere \w+ in cielo|"
    r"tirarmi giu|fare una (cazzata|sciocchezza|pazzia))"
)
GONE = (
    rf"(sparire|scomparire|{NON} (esistere|essere (mai )?(nat[oa]|esistit[oa]|qui|piu|viv[oa])|"
    rf"esserci|svegliarmi|risvegliarmi|vivere|sentire)|{NON} {NON} \w+|(dormire|addormentarmi|"
    r"chiudere gli occhi) (e|per|x) (non|nn|sempre|mai)|andarmene (via )?(per sempre|"
    r"da questo mondo|e non)|smettere di (esistere|essere|sentire)|cancellarmi|annullarmi|"
    r"dissolvermi|svanire|spegnermi|essere (nessuno|cancellat[oa]|dimenticat[oa]))"
)
HURT = (
    r"((tagliar|tagliuzzar|ferir|bruciar|graffiar|colpir|punir|autolesionar|scarificar|"
    r"mutilar)mi|far(mi)? (del |di nuovo )?male|farmi (dei )?tagli|autolesion\w+|picchiarmi|"
    r"affamarmi)"
)
DAY = r"(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)"
WHEN = (
    r"(stasera|sta sera|stanotte|sta notte|questa (notte|sera)|oggi|domani|dmn|adesso|ora|"
    rf"subito|{DAY}( \w+)?|(tra|fra) (poco|un\w* \w+|mezz ?ora|\d+ \w+|qualche \w+|pochi \w+)|"
    r"a mezzanotte|all?e? \d+|prima d\w+ \w+|dopo (il|la|le|i|natale|mezzanotte|scuola|cena|"
    rf"stasera) ?\w*|(appena|quando|una volta che) {SOME}(dorm\w+|dormono|escono|esce|letto|"
    r"sol[oa]|via|vuota)|al mio compleanno|il giorno del mio \w+|domattina|entro \w+)"
)
DO = (
    r"((lo faccio|lo faro|la faccio finita|la finisco|la faro finita|mi (ammazzo|uccido|suicido|"
    r"impicco|sparo|butto|tolgo la vita|lancio|ammazzero|uccidero|suicidero|getto)|me ne (vado|"
    rf"andro)( via)?( per sempre| da qui| da questo mondo)?|{GOING} {DIE}|(sara|"
    r"e) (tutto )?finit[oa]|finisce (tutto|qui|la mia|questa)|finira tutto|muoio( davvero)?|"
    rf"chiudo (con )?{LIFE}|{NON} ((ci )?(saro|sono|esistero)|mi sveglio|mi svegliero|"
    r"sentiro)( piu)?|salto giu|parto per sempre))"
)
PILLS = (
    r"(pillol\w+|pastigli\w+|pasticc\w+|medicin\w+|farmac\w+|compresse|scatol\w+|blister|"
    r"sonniferi|gocce|ansiolitici|antidepressivi|tachipirin\w+|candeggina|varechina|boccett\w+|"
    r"flacon\w+|psicofarmaci|xanax)"
)
TOOLS = (
    r"(corda|pistola|fucile|coltell\w+|lam[ae]|lametta|lamette|taglierino|rasoio|cappio|cintura|"
    r"veleno|cutter|temperino)"
)
PLACE = (
    r"(ponte|tetto|binari\w*|rotaie|cornicione|parapetto|balcone|finestra|cavalcavia|dirupo|"
    r"scogliera|palazzo|viadotto|terrazz\w+|ringhiera|davanzale|banchina|ultimo piano|bordo|"
    r"vuoto|treno|metro)"
)
SCARS = r"(cicatric\w+|tagli|segni|ferite|lividi|graffi|bruciature)"
YOU = (
    r"((ammazza|suicida|impicca|spara|uccidi|buttat|taglia|getta|lancia|togli|leva|sparat|fai|"
    r"fatti)(ti|tevi|i)? (la vita|di mezzo|le vene|fuori|dal (ponte|balcone)|sotto un \w+|"
    r"un colpo|in testa)|(ammazzati|suicidati|impiccati|sparati|ucciditi|ucciditi|uccidetevi|"
    r"ammazzatevi|ammazzat|amazzati|crepa|muori|schiatta|toglietevi la vita|tagliati (le|i|un|"
    r"pure|bene|su|ancora|piu|ora|adesso|dai)|desviviti|datti fuoco)|(vai|vatti|va|vattene|"
    r"vatt) (a )?(morire|ammazza\w*|ammazzarti|crepare|impicca\w*|uccider\w*|suicidar\w*|"
    r"buttar\w*|a buttare|sparar\w*|impiccar\w*|schiattare|buttare|tagliar\w*))"
)
YOU_DIE = (
    r"((ammazzar|uccider|suicidar|impiccar|sparar|buttar|tagliar|ferir|bruciar|tirar)ti|"
    r"toglierti (la vita|di mezzo)|morire|crepare|farla finita|saltare|sparire|"
    r"farti (del )?male|farti fuori|finirla)"
)
OTHER = (
    r"((mi[oa]|una?|il|la|lo|l|suo|sua|tu[oa]|quest[oa]|quel|quella|al|alla|del|della|"
    r"un altr[oa]|i|le|gli) ?(miglior\w? )?(amic\w+|cugin[oa]|fratell\w+|sorell\w+|zi[oa]|"
    r"vicin[oa]|compagn\w+|ragazz[oa]|ex|tip[oa]|alunn\w+|personaggio|protagonista|cantante|"
    r"attor\w+|attrice|madre|padre|mamma|papa|figli[oa]|prof\w*|bambin[oa]|signor[ae]|bff|"
    r"stream\w+|idol|crush|nonn[oa]|filosofo|imperator\w+)|unamica|lamica|lamico|lattore|"
    r"lattrice|lex|qualcun\w*|una persona|seneca|socrate)"
)
FUN = (
    r"(rid\w+|ridere|fame|sete|sonno|vergogna|freddo|caldo|noia|paura|invidia|curiosita|amore|"
    r"imbarazzo|risate|dolcezza|cringe|ansia|stanchezza|vecchiaia|voglia|felicita|gioia|schifo|"
    r"nostalgia|rabbia|infarto|gelosia|spavento|lavoro|studio|compiti)"
)
GAME = (
    r"(sniper|cecchino|coprim\w+|boss|granata|partit[ae]|livello|round|mappa|creeper|minecraft|"
    r"fortnite|valo|valorant|roblox|ranked|lava|spawn|respawn\w*|gioco|giochi|pad|squad|team|"
    r"torre|mid|speedrun|checkpoint|lag|loot|raid|sniper|cecchino|coprimi|tank|heal\w*|zombie|"
    r"skin|clan|elo|npc|among us|add|set|lobby|elden ring|campagna|quest|dungeon|jungle\w*|"
    r"support|game|server|push|gank\w*|cura\w*|dark souls)"
)
TRIFLE = (
    r"(prof\w*|scuola|lezion\w+|verific\w+|compit\w+|interrogazion\w+|matematica|mate|fisica|"
    r"latino|greco|inglese|storia|esam\w+|lavoro|caldo|freddo|vicin[oi]|rumore|wifi|internet|"
    r"connessione|pubblicita|dieta|traffico|pioggia|spoiler|studiare|aspettare|allenament\w+|"
    r"palestra|correre|settimana|lunedi|fratello|sorella|serie|episodio|gioco|giocare|autobus|"
    r"bus|treno|pullman|zanzare|versioni?|capo|zaino|mensa|stage|uni|corso|tesi|file|fila|"
    r"ginnastica|film|svegliarmi presto)"
)
SCHOOL = r"(scuola|classe|liceo|istituto|aula|universita|palestra)"
