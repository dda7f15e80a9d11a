"""English: what a whole message may be about, so that it tells nothing."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

JOKES = written(
    r"""
(<end>|my|the|this|that|for|about) (wifi|bank account|battery|outfit|homework|maths?|essay|
    powerpoint|presentation|queue|traffic|alarm|laptop|printer|group project|deadline|hair|nails|
    hangover|diet)
\x02|lo+l+|lmao+|lmfao+|rofl|haha\w*|ha ha|hehe\w*|jk|j k|xd+|jkjk|lolol\w*|lul|kek|just kidding|
    figuratively|(im|just|only|was|obviously|half) joking|im deceased
(<end>|so|was|how|most|it|thats|is|that|such|the|of|from|with|like) (embarrass\w*|cringe\w*|
    awkward\w*|second hand|secondhand)
(omg|omfg|ugh|bruh|istg|oof) ~8 (quiz\w*|homework|exam|test|class|lesson|teacher|maths?|chem\w*|
    essay|monday|alarm|again|crush|he|she|mum|mom|dad|pic|photo|selfie|text|typo)
(if|when|next time|one more) ~6 (again|another|one more|the bell|doesnt|dont|keeps?|lags?|loses?|
    gets?|ever|makes?|crashes|disconnects?) ~8 (kms|die|myself|end it)
(kms|die|kill myself|jump|end it) ~2 (if|when) ~2 (he|she|they|we|this|that|the|it|one more|
    another|my (mum|mom|dad|teacher|team|wifi)|i (have|hear|see|get|fail|lose|miss|find))
(so|too) (cute|hot|cold|spicy|full|hungry|sore|good|pretty|adorable|funny|fine) ~4 (die|kms|myself|
    end)
(want to|wanna|could|might|gonna|id|would) ~2 die ~6 (leg day|practice|gym|puppy|kitten|dress|
    shoes|outfit|cute|food|song|hot|heat|hangover|workout|run)
""",
    WORDS,
)
STORIES = written(
    r"""
\x03|songs? (that|called|goes|is|about|by|lyrics|like|in|from|on|was|for|where)|(the|this|that|new|
    a|love|sad|fav\w*) songs?|lyrics?|chorus|verse|bridge of|album|track|karaoke|tabs|playlist|bop|
    banger|cover of|movie|films?|episode|eps?|anime|manga|novel|chapter|character|protagonist|
    documentary|docu|essay|article|headline|bbc|poems?|poetry|poet|plot|scene|trailer|netflix|
    shakespeare|hamlet|romeo|juliet|ophelia|assembly|leaflet|debate|breakdown of|sims?|dnd|d d|oc|
    fanfic\w*|roleplay|rp|cosplay|tattoo idea|on the news|in the news|statistics|stats|homework on|
    presentation on|podcast|lecture|sociology|psychology class
""",
    WORDS,
)
GAMES = written(
    r"""
boss\w*|respawn\w*|spawn\w*|lobby|ranked|lvl|levels?|map|lava|creepers?|minecraft|roblox|fortnite|
    valorant|league|csgo|cs2|overwatch|apex|elden ring|dark souls|grenades?|nades?|snip(er|e|ed)|
    lagg?(y|ing|ed)?|fps|hp|heal(er|s|ing)?|tank|dps|raid|dungeon|quest|loot|gg|inting|feeding|
    feed|turret|tower|checkpoint|save point|speedrun\w*|npc|among us|imposter|hardcore|elo|iron|
    bronze|gold|diamond|plat|mmr|rank|game|games|gaming|gamer|match|round|teammates?|killcam|kd|
    ult|cooldown|mage|rogue|warlock|bard|reset|fall damage|shortcut|secret room|zombies?|healer|
    cutscene|restart|revive\w*|resurrect\w*|xp|sacrifice|glider|lives left|campaign|rpg|damage|
    creative mode|survival mode|wave|tutorial|puzzle|parkour|jump ?scare|pvp|pve|mobs?|base|
    inventory
""",
    WORDS,
)
JOURNEYS = written(
    r"""
event|concert|match|raid|update|release|show|premiere|episode|finale|lesson|class|(last day|
    finish\w*|leav\w+|end|last week) (of |at |in )?school|flights?|plane|airport|camping|holidays?|
    vacation|trip|server|exams?|uni|college|signal|shift|discord|game|season|job|work|moving|
    moved?|bed|league|wip(e|ed|ing)|graduat\w*|deploy\w*|retir\w*|tour|term|clan|guild|got to go|
    gtg|g2g|gotta go|brb|afk|ttyl|late for|have to go|promoted|farewell party|kept|internship|
    interview|wish me luck|see (you|u|ya|yall) (soon|later|tomorrow|monday|next|all (soon|at|next|
    tomorrow))|back (soon|later|in|on|tomorrow|next)|new (school|server|account|phone)|transfer\w*|
    wifi|stream|maintenance|shutdown|shutting down|surgery|party|dinner|lunch|weekend|summer|help|
    support|advice|info
""",
    WORDS,
)
# Of the past: that it is over.
OVER_NOW = written(
    r"""
(im|i am|doing|feeling|feel|feels|its|life is|things are|am|got|gets?) ~2 (ok|okay|fine|better|
    good|great|happy|well|happier|glad|alive|proud) ~1 (now|today|these days|<end>|and|since)
(glad|thankful|grateful|lucky|proud) (i|that|im|to|it)|therap(y|ist) (saved|helped|works)|in
    recovery|recovered
(got|getting|found|asked for|reached out for) help|now (im|i|its|life|my)|turns out|no longer|not
    anymore|meds are working|survived|volunteer
""",
    WORDS,
)
# How a game goes on, where dying is a move.
MECHANICS = written(
    r"""
respawn\w*|spawn\w*|lava|checkpoint|save point|base|boss|loot|hp|heal\w*|fall damage|shortcut|
    secret room|minecraft|roblox|creeper|grenades?|to reset|levels?|lvl|ult|turret|inventory|
    debuff|faster|restart\w*|round|cutscene|trigger|reset|retry|rejoin|spectat\w*|glider|parachute|
    hide ?and ?seek
""",
    WORDS,
)
# Said to another: who insults is not answered with support.
TO_ANOTHER = written(
    r"""
(you|u|ur|youre|your|ya|yall)( (are|r|re|is|a|an|such|so|just|really|nothing|but|fucking|all|
    literally|the|most|biggest|little|ugly|stupid|always|will|be|been|look|sound|guys|people|
    absolute|complete|total))* (worthless|useless|burden|pathetic|waste of|failure|hopeless|
    mistake|loser|disappointment|trash|garbage|disgusting|unlovable|pointless|miserable|accident|
    nothing|nobody)
""",
    WORDS,
)
