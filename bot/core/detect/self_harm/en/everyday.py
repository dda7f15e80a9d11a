"""English: what is said of teams, crushes, lessons and parties in the words of despair."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

EVERYDAY = written(
    r"""
# of a team, a subject, a thing
(burden|dead ?weight|weight|useless|hopeless|worthless|terrible|bad|failure|problem|disappointment)
    ~3 (team|squad|lobby|match|group project|project|choir|band|class|raid|party|maths?|chem\w*|
    physics|sports?|games?|cooking|tennis|football|volleyball|basketball|spanish|english|french|
    drawing)
(this|our|that|the|my) (season|team|club|game|class|project|printer|wifi|app|show|series|server|
    patch|update|subject|coach|teacher|group|school|bus|test|exam|essay|homework|recipe|plant|phone|
    laptop) ~3 (no (hope|future|point)|hopeless|pointless|useless|worthless|over|dead|a burden|
    meaningless)
no (hope|future|point) ~1 (for|in|with|of) (this|our|that|the|learning|homework|studying) (season|
    team|club|game|class|project|app|show|group|cursive|test|exam|<word>)
by (his|her|their|that|this) (smile|face|eyes|voice|laugh|hair|hands|dimples|outfit|arms|perfume|
    beauty|hug)
(kill|shoot|end|finish) me (so|and|then|quick so|pls so|rq so|n) (i|we|u|you) ~2 (get|respawn\w*|
    can|come back|have|dont|drop|spawn|revive|collect|keep|switch)
(razors?|blades?) ~2 (dull|blunt|shav\w*|broke|rusty|refill\w*|gillette|for my (legs|face|beard))|
    shav\w* ~4 (razors?|blades?|cut\w*)
(vanish|disappear|die|hide|escape|evaporate|run away|be gone) (from|at|in|during|bc of|because of)
    (this|the|that|my|our|family) ~2 (dinner|class|call|meeting|party|lesson|gym|photo|wedding|
    reunion|zoom|conversation|lunch|presentation|assembly|interview|practice|chat|bus|choir|date)
(vanish|disappear|die|dig a hole|melt|evaporate|cease to exist|not exist) (<end>|after|bc|because|
    cuz) ~1 (i|he|she|they|my \w+|we|someone) (just |literally |accidentally |totally |actually
    )*(waved|called|sent|said|tripped|farted|burped|texted|liked|dropped|fell|walked|laughed|forgot|
    spilled|saw|hit|posted|waving|waves|replied|heard|smiled|winked|ripped)
end (it all|everything|it|things) , ~1 my (<word> )?(subscription|contract|streak|membership|trial|
    diet|plan|relationship|series|run|essay)
<word> ~9 (said|says|screams|goes|whispers) the (villain|boss|guy|hero|dragon|npc|queen|king|witch|
    character|main)
(from|about|to|of) (when|back when|the time) i (was|wanted|felt|used)( [^\s.,?\x01]+){0,4}
(talk|lesson|assembly|workshop|presentation|poster|posters|docu\w*|chapter|unit|lecture|video|
    article|project|play|class|speaker|topic|essay|book|campaign|event|session|campaign|survey) ~6
    (about|abt|on|deals w|deals with|against|in|is|called|how to|of) ~4 (suicide|self ?harm\w*|self
    injury|depress\w+|dying|wants to die|mental health)
(post\w*|go|going|hang\w*|play\w*|eat\w*|start\w*|watch\w*|stuff|plans|party|pics|hung|went|queue|
    fun|trip|concert|movie|dinner|lunch|order\w*|laugh\w*) ~2 without me
(play|party|dance|spend|eat|sing|ball|like|as if) ~3 (theres |there is |there s |like )*no tomorrow|
    no tomorrow <end> ~1 (play|party|dance|eat|sing)
(last|final) (day|night|week|lesson|message|text|post|time) ~2 (in this (town|house|city|school|
    country|flat|apartment|dorm|class)|of (school|term|camp|summer|the (year|trip|season|tour)|
    vacation)|here|at (school|camp|work|the|my)|before (exams|school|the)|on (this|the) (server|app|
    team))
(note|notes|letter|letters) ~5 (answers|homework|practice|recipe|bio|crush|teachers?|locker|class|
    grandma that|santa|exam|chem|fridge|school|lunch)
(everything|all|its all|it is)s? ?(is )?(ready|set up|set|done|prepared) ~~9 (surprise|party|movie|
    trip|stream|dinner|show|concert|camp|flight|prom|birthday|game)
(almost|nearly|did|do|done) (did )?it( again)? <end> ~2 (almost|nearly|bought|asked|ate|ordered|
    texted|got|called|kissed|passed|told)
(streak|clean|relaps\w*|day (0|zero)|gave in|slipped) ~~5 (soda|sugar|duolingo|coffee|caffeine|
    snap\w*|chocolate|phone|gaming|gym|diet|tiktok|smoking|vaping|candy|nail\w*|snack\w*|fast food|
    him|her)
(soda|sugar|duolingo|coffee|caffeine|snap\w*|chocolate|gaming|diet|tiktok|candy|nail\w*|snack\w*) ~5
    (streak|clean|relaps\w*|day (0|zero))
(punish\w*|hit|hurt|burn\w*|bit) my ?self (w|with|by) (an|a|the|extra|some|no) ~2 (lap|laps|
    pushups?|run|workout|homework|door|ball|racket|locker|salad|cardio|iron|oven|pan|tongue|reps)
(if|when) (someone|some1|somebody|anyone|a friend|they|people|ppl|he|she|ur|your) ~4 (say|says|
    tells?|asks?|wants?|want|joke|jokes|texts?) ~3 (to )?(die|hurt|kill|end|kys|kms|do it)
(whoever|who|someone|somebody|anyone|he|she|they|people|ppl|kid|guy) ~2 (sent|told|tells?|telling|
    wrote|typed|comment\w*|said|saying|says) ~2 (do it|kys|die|end it|kill|k y s|unalive|
    off)( then)?
(i give up|im giving up|giving up)( <end>| and)? ~1 (who|what|can (some|any)|someone|how|the answer|
    ill just google|explain)
rather die than (eat|do|see|watch|touch|drink|wear|play|listen|kiss|date|talk|read|use|sit|go to
    (the|a|gym|school|class)|have|lose to|admit|run|clean|pay|ask|miss|cook|study|sing|dance|
    present)
digging my own grave by
let (me|him|her|us) die (so|and|then|here|to) ~1 (i|we|u|you|can|reset|respawn|swap|switch)
(band|song|movie|album|team|shirt|brand|drink|horse|dish) ~2 (called|named) ~4
(years?|yrs?|months?) ago ~9 ~~3 now (im|i|we|ive|my) ~4
(someone|some1|some guy|he|she|they|kid|dude|stranger) ~1 (dmd|dmed|messaged|texted|sent|wrote|told)
    me ~1 (kys|k y s|to die|kill yourself|die)
(this|that|its|here|the) ~1 (party|game|lesson|class|place|event|club|store|movie|shift)s? ~1 (is
    )?(rubbish|boring|trash|lame|so bad|sucks|dead)
last (message|text|msg) ~2 (battery|phone|1|before my (phone|battery))
(ill|i will|imma|gonna|could|would)<very> (haunt|kill|murder|fight|end) (u|you|him|her|them)
(empty|numb|hollow|lost) (after|since|now that) ~1 (finish\w*|the (show|series|finale|concert|game|
    book|tour|season|trip)|watch\w*|reading)
""",
    WORDS,
)
# A journey, a party, a lesson: what "ready", "the date" and "the last night" are of.
EVENTS = written(
    r"""
surprise|party|movie|trip|prom|birthday (party|dinner|cake for)|concert|wedding|flight|vacation|
    holiday|dentist|doctor|grandmas?|grandparents|camp|exam\w*|tests?|essay|homework|deadline|
    project|surgery|braces|piercing|tattoo|haircut|hair|school play|recital|match|tournament|
    interview|graduation|graduat\w+|scholarship|license|driving|recipe|cookies|dye|bleach my hair|
    audition|ask (her|him|them)|confess|crush|telling (him|her) i|tell (him|her) i like|series|
    finale|season|game|gym|diet|insta\w*|account|server|app|job|boss|work|band|team|club|reset|
    skins?|quit\w*|moving|mov(e|ed)|country|uni|college|semester|term|internship|airport|train to|
    beach|bus
""",
    WORDS,
)
# Why somebody is away for a day.
APPOINTMENTS = written(
    r"""
dentist|doctors? appointment|battery|grandmas?|vacation|orthodontist|driving test|notes (4|for) me|
    cover for me|swap shifts|day off|sick day|surprise|prom|moving van|train leaves
""",
    WORDS,
)
