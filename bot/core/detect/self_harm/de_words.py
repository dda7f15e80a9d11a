"""German words that several patterns share: without marks, `u` for `ü`, and typed `ue`."""

from bot.core.detect.self_harm.pieces import FEW

NOT = r"(nicht|nich|net|ned|ni)"
NEVER = r"(nie|niemals|nimmer|nie wieder|nie mehr|(nicht|nich|net|ned) mehr|(nicht|nich) wieder)"
NO = r"(kein|keine|keinen|keinerlei|null|kb|0)"
NOBODY = r"(niemand(en)?|keiner|keine sau|kein mensch|kein schwein|nobody)"
WOULD = r"(will|wil|mo(e)?chte?|mocht|moecht|wu(e)?rde?|wuerd|werde?|wu(e)?nsch\w*)"
# Where a clause begins somebody leaves out "ich"; elsewhere it is another who wants it.
I_WANT = (
    rf"((ich|i|isch|ick|ic) (\w+ ){{0,2}}{WOULD}|{WOULD} ich|[.,?] ((und|aber|digga|alter|man|ey|"
    rf"leute|ehrlich|einfach|glaub|ja|bro|also|boah) )?{WOULD})"
)
DIE = r"(sterben|tot sein|verrecken|krepieren|abkratzen|stereben|stebren|tod sein|toot sein)"
LIVE = (
    rf"({NEVER} (mehr )?(leben|weiterleben|existieren|da sein|am leben sein|weiter leben|"
    r"auf der welt sein|auf dieser welt sein|lebn))"
)
KILL = (
    r"(umbringen|umzubringen|umgebracht|umbring|umbringe|toten|toeten|zu toten|erhangen|erhaengen|"
    r"zu erhangen|aufhangen|aufhaengen|aufzuhangen|erschiessen|ertranken|ertraenken|vergiften|"
    r"unaliven?|zu unaliven|killen|abknallen|totmachen)"
)
END = (
    r"(mir (selbst |selber |einfach |das )*(leben )(zu )?(nehmen|nehme|nehm|genommen)|"
    r"(mein|dieses|das|mit mein\w+) leben (endlich |einfach )?(zu )?(beenden|beende|beendet|"
    r"schluss machen)|(allem|dem ganzen|dem|mein\w+ leben|meinem leid) (endlich |einfach )?ein "
    r"ende (zu )?(setz\w*|mach\w*|bereiten)|(selbstmord|suizid|suicid) (zu )?(begeh\w*|mach\w*)|"
    r"mit (allem|dem leben|mein\w+ leben) (endlich )?schluss (zu )?machen)"
)
OWN_END = rf"(mich {FEW}{KILL}|{END})"
DEATH = r"(suizid|suicid|selbstmord|selbstmordgedanken|suizidgedanken|freitod|suizidal)"
PLACE = (
    r"(brucke|bruecke|dach|hochhaus|balkon|gelander|gelaender|fensterbrett|klippe|gleis\w*|"
    r"schienen|bahngleis\w*|parkhaus|bahnsteig|zug|bahn|ubahn|sbahn|fenster|turm|lkw|laster|bus|auto)"
)
OFF = r"(von|vom|aus|ausm|vor|vorn|vors|auf|am|an|runter|uber|ueber)"
JUMP = r"(spring\w*|zu springen|werf\w*|zu werfen|schmeiss\w*|leg|lege|legen|sturz\w*|stuerz\w*)"
PILLS = r"(tabletten?|pillen|schlaftabletten|medikamente\w*|medis|tabs|schmerzmittel|packung(en)?)"
HURT = (
    r"(geritzt|ritzen|ritze|ritz|aufgeritzt|geschnitten|schneiden|schneide|schneid|geschnitten|"
    r"aufgeschlitzt|selbst verletzt|selber verletzt|selbst verletzen?|verletze?|verletzen|"
    r"blutig gekratzt|verbrannt|verbrenne?|bestraf\w*|zu ritzen|zu schneiden|zu verletzen|"
    r"selbst weh (tun|tu|getan))"
)
ARM = r"(arme?n?|unterarme?n?|handgelenke?n?|beine?n?|oberschenkel\w*|haut|pulsader\w*)"
BETTER = (
    r"(besser|leichter|einfacher|glucklich\w*|gluecklich\w*|froh|ruhe|ruhiger|erleichtert|"
    r"gut dran|weniger (stress|sorgen|arbeit|probleme)|los|schoner|schoener|entspannter)"
)
I_GONE = (
    rf"(ich {FEW}((weg|tot|gestorben|nie geboren|nie da|{NEVER} (mehr )?(da|hier)) (wa(e)?re?|bin|"
    rf"war)|{NOT} (mehr )?(da |hier )?(wa(e)?re?|bin|existier\w*|leb\w*)|verschwinde?|sterbe?)|"
    r"es mich (einfach |gar )?(nicht|nie) (mehr )?(gabe|gaebe|gab|gibt|gegeben \w+))"
)
DAY = r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende)"
WHEN = (
    r"(heut|heute|heute nacht|heute abend|heut nacht|heut abend|diese nacht|morgen|"
    r"morgen (fruh|frueh|nacht|abend)|jetzt|jz|jtz|gleich|nachher|spater|spaeter|noch heute|"
    rf"(am|diesen|nachsten|kommenden) {DAY}|nach (der schule|der prufung|dem abi)|"
    r"in (einer|ner|\d+|ein paar|paar|wenigen) (stunden?|minuten?|std|min|tagen?)|um \d+( uhr)?|"
    rf"an meinem \w+|zu meinem geburtstag|(wenn|sobald) {FEW}(schlaf\w*|weg|zuhause|zu hause|pennt|"
    r"pennen|im bett|daheim) (ist|sind|bin)?)"
)
OTHER = (
    r"((mein|meine|meinen|meiner|ne|eine|einen|einer|ein|der|die|das|sein|seine|ihre|ihr|unser|"
    r"deine|dein|nem|einem|ner|sone|so ne|so ein) (\w+ )?(freund\w*|bestie\w*|bff|kumpel\w*|"
    r"cousin\w*|bruder|schwester|mutter|mama|vater|papa|klassenkamerad\w*|nachbar\w*|kolleg\w*|ex|"
    r"typ|madchen|maedchen|junge|schuler\w*|tante|onkel|mitschuler\w*|sanger\w*|rapper\w*|"
    r"hauptfigur|charakter|protagonist\w*|lehrer\w*|streamer\w*|influencer\w*|tochter|sohn|"
    r"schwarm|mensch|person|frau|mann|held\w*|figur|musiker\w*|schauspieler\w*)|jemand\w*|er|sie|"
    r"wer|wem|leute|menschen|jugendliche|viele|manche|einige)"
)
STORY = (
    r"(film\w*|serie\w*|folge|staffel|buch|roman|kapitel|anime|manga|doku\w*|drama|theaterstuck|"
    r"song\w*|lied\w*|liedtext\w*|songtext\w*|lyrics|refrain|strophe|zeile|album|track\w*|"
    r"musikvideo|gedicht\w*|referat\w*|vortrag\w*|aufsatz|hausarbeit|krimi|thriller|tatort|"
    r"nachrichten|artikel|zeitung|bericht|podcast|hoerspiel|horspiel|theater|oper|szene|zitat)"
)
GAME = (
    r"(boss\w*|granate\w*|level|lvl|runden?|map|creeper|minecraft|fortnite|valo\w*|roblox|ranked|"
    r"lava|spawn\w*|respawn\w*|zocken|zock|gezockt|squad|speedrun|checkpoint|"
    r"loot\w*|raid|tank|heal\w*|wiederbeleb\w*|zombies?|skin|clan|elo|npc|dlc|among us|"
    r"league|cs|csgo|leben verloren|inventar|controller|match|lobby|gekillt|killstreak|"
    r"gegner|dungeon|gulag|quest|dark souls|elden ring|spielstand|mitspieler|sims)"
)
TRIFLE = (
    r"(mathe\w*|schule|hausaufgaben|hausis|klausur\w*|klassenarbeit\w*|arbeit|prufung\w*|referat|"
    r"unterricht|sport\w*|bundesjugendspiele|lernen|latein|physik|chemie|deutsch|franze|reli|"
    r"montag\w*|aufstehen|hitze|heiss|kalt|kater|hunger|satt|gegessen|essen|peinlich\w*|"
    r"verlegen|scham|blamiert|cringe|muskelkater|training|joggen|gelaufen|treppen?|bahn|"
    r"verspatung|wlan|wifi|internet|periode|regelschmerzen|erkaltung|schnupfen|mannergrippe|fieber|"
    r"mama genannt|lachen|gelacht|lachflash|suss|suess|niedlich|outfit|hausarbeit|vorlesung|"
    r"stau|haare|frisur|pizza|schoki|kaffee|langweilig|langeweile|crush|sus)"
)
RELIEF = (
    r"(bereu\w*|therapie|klinik|uberlebt|ueberlebt|geschafft|stolz|froh|dankbar|glucklich\w*|"
    r"gluecklich\w*|geht (es |s )?mir (\w+ )?(gut|besser)|mir geht(s| es)? (\w+ )?(gut|besser)|"
    r"abschluss|wieder lachen|bin ich (\w+ )?(froh|stolz|clean)|lebe gern\w*|hilfe geholt)"
)
YOU_KILL = (
    rf"((bring|bringt) (dich|euch) {FEW}um|(hang|haeng|knupf|haeg) dich {FEW}auf|(erhang|erhaeng|"
    r"erschiess|vergift|toete|tote|tot|ertrank|kill|unalive|unalife) dich|"
    rf"(nimm|nehm) dir {FEW}(das leben|n strick|nen strick|einen strick)|schneid dir {FEW}(auf|"
    r"pulsader\w*)|ritz dich|schneid dich|(stirb|verreck|krepier|verrecke|krepiere))"
)
