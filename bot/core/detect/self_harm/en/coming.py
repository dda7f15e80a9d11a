"""English: frames for what is about to happen, and for what others are pushed to."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

# A time, a letter, things given away, wishes for after; unless of a party or a journey.
COMING = written(
    r"""
(in|within) (an|a|one|two|three|\d+|half|few) ~1 (hours?|minutes?|mins?|days?|weeks?) ~5 (over for
    me|be (gone|dead|free|done w)|im (gone|dead|free)|no more me|it ends|not be here)
(hours?|minutes?|mins?|days?|weeks?|sleeps?) (left |more |to go |until |till )*~2 (im|ill be|i am|i
    will be) (gone|dead|free|finally free|done|at peace)
(by (then|tomorrow|monday|morning|sunday|tonight|friday|midnight|saturday|noon|\d+\w*|next \w+)|by
    the time|when|before|once|after|until) ~~9 (i wont (exist|be (here|around|alive|breathing))|ill
    be (dead|gone)|im dead|itll be (done|too late|over)|i will be (dead|gone)|im (already )?gone)
i (wont|will not|dont plan (on|to)|am not going to|shouldnt)( \w+)? (exist\w*|be alive|be around|be
    here|make it|wake up|wake|need (it|them|that|any)|get (the|a|another) chance|see \w+) ~2 (by
    then|<anymore>|tomorrow|tmrw|after (tonight|today|this|that)|where im|ever again|next|tonight|to
    (<weekday>|morning)|to see)
(not gonna|wont|not going to|dont plan to|never gonna|aint gonna|dont (think|expect) (ill|i will|
    to)) ~1 (make it|be here|live|last|be around|survive|be alive|stay) ~1 (to|till|until|past|for|
    thru) ~2 (<weekday>|morning|tomorrow|my birthday|christmas|new years?|next (week|month)|the
    (week|weekend|year)|sunrise|prom night|tonight)
(im|i am|ill|gonna|going to|about to|finally|ok|ima|and)<very> (doing|do|go do) it ~1 (now|tonight|
    tn|today|rn|right now|in (a|an|five)|tomorrow|tmrw|after|this time|soon|<weekday>|at) ~~8 (dont|
    bye|goodbye|sorry|love|no ?one|cant (stop|change)|nobody|thank\w*|thx|decided|fail|dead|alone|
    asleep|calm|peace|forgive|standing|minute|listening)
(goodbye|sorry|im sorry|bye|love (u|you)|calm|peace|asleep|standing|alone|too late) ~~6 (im|gonna|
    about to|going to|ill) (do|doing) it( (<end>|now|tonight|rn|in a))
i ?(just |already |finally |have |ve |also )*(left|wrote|written|writing|finished|done with|hid|
    sealed|scheduled|typed|put|made) ~2 (notes?|letters?|goodbyes?|will) ~4 (for|to|on|under|in|
    already|ready)
(just |already |finally |have |n )*(finished|sealed|scheduled|wrote) (my|the|all) ~1 (notes?|
    letters?|goodbyes?|emails?|will) ~2
(a|my|the) (note|letter|letters) ~2 (under|on|in|inside|for|to) (my|the|mum|mom|dad|each|every) ~1
    (pillow|bed|drawer|desk|parents|mum|mom|dad|one of|family|brother|sister|closet|shoe ?box)
(letters?|goodbyes?|notes?) ~5 (each|every) (one )?(of (you|u|yall|them)|person)
(everything|it all|all|things)( is| s| are)? ~1 (ready|set up|prepared|arranged|taken care of|in
    order|sorted|planned|in place|next to me) ~~6 (waiting (for|til|until|till)|dark|alone|empty|
    asleep|note|drawer|no more|goodbye|leave|midnight|tonight)
(i|ive) ~1 (set|got|prepared|taken care of|planned|sorted|arranged|have|put) ~1 (everything|it all|
    what i need|all i need) ~~6 (waiting|dark|alone|empty|asleep|note|drawer|no more|goodbye|next to
    me|tonight|ready|rn)
(give|gave|giving|given|gifted|u can have|you can have|take|keep|sent|return\w*|have|handed|yours)
    ~2 (my|all my|her|his) ~5 ~~5 (dont ask|wont need|not need\w*|where im going|im gone|when im|
    remember me|go (for good|now|in peace)|understand|on sunday|goodbye|letter|after (tonight|i))
(take (good )?care of|look after|feed|watch over|be (nice|kind|good) to|protect|hug) (my|mum|mom|
    dad|her|him|them|each other|our|the) ~3 ~~6 (wont (be|get)|im (gone|dead|not)|after (tonight|
    today)|its soon|not alive|not here|when i|if i dont|from now|for good)
(last|final) (sunset|sunrise|night|message|log ?in|time|meal|dinner|cake|hug|song|day|post|text|
    walk|breath|birthday|coffee|words|kiss|supper|shower|episode|thing|christmas|summer|
    smile)( ever| i)? ~2 (for me|ever|on earth|alive|before i (go|die|leave|do)|of my life|i love|im
    ending|after this|i want to say|u will|youll|youre gonna|there will)
(because|cuz|bc|cause|cos|since|that) its (the|my) last (time|one|day|hug|night) (<end>|ever|and|i|
    for)
(tell|let|remind) (my|her|him|them|mum|mom|dad) ~5 (love|loved|sorry|wasnt|fault|angry|mad|tried)
    ~~6 (wont|chance|<anymore>|when im|gone|never|find me|too late|goodbye|after)
(theyll|they will|youll|ull|someone will|mum will|mom will|whoever|they|she will|he will) ~1
    (finds?|discovers?) me ~~6
dont (wake|look for|call|come|try|follow|stop|save|wait for|be sad|cry|search) ~3 ~~3 (i wont|too
    late|already|im gone|ill be gone|itll be|i will be|its done|over by|find me)
(dont|pls dont|please dont|nobody|never) (any of you |u |you |ever )*blame (yourselves|yourself|
    urself|urselves|each other|mum|mom)
(nobody|no ?one|dont) (come|go|look) (in|into|to|inside) (my|the) (room|bathroom|garage|attic|
    basement)
(picked|chose|chosen|set|decided on|ive got|i have|got|have) ~2 (date|day) (and|now|set|for it|
    picked|already|<end>) ~~4
(midnight|tonight|tomorrow|<weekday>|noon|\d+ ?(am|pm)|today)s?( is| thats| is it)?( <end>)? (thats
    |is |when |finally )*(i|ill|im|when i)<very> (end it|do it|end things|ends?|going|gonna end|die|
    ending|finish it|doing it|leave for good|gonna do it|will do it|disappear)
(this time|next time|tonight) ~1 (i|it|theres)( im| ill)? (wont|will not|not gonna|cant) (fail|
    survive|be found|mess (it )?up|chicken|stop|back out|wake|be saved) ?(<end>|tonight|it|me|again|
    out)
(did|done|took|taken|do|do it) ~1 (something|smth|it|them|too (many|much))( already| now)? ~~3 (its
    )?too late ~~4
(im|standing|sitting|here|up|now)<very> (at|on|by|near) ~1 (place|spot|edge|bridge|roof|tracks|
    water|window) ~~8 (before i (go|do|leave)|to hear|goodbye|bye|minute|jump|sorry|say)
(leave|leaving|exit\w*|out of|done with|free from|check\w* out of|quit\w*|say\w* (bye|goodbye) to|
    free of|rid of) (this |the |my )*(life|world|one tonight|living|earth|existence|planet|body) ~1
    (tonight|tn|tomorrow|soon|<end>|today|now|for good|forever|this|on <weekday>|by)
(its|is|finally|almost|it is)<very> time (for me )?to (die|go (<end>|now|forever)|end it|leave
    (this|you all|every|forever))
(after|when|once|before|until|if) (im|i am|i m) (dead|gone|not alive|no longer|not here|buried) ~1
    (<end>|<anymore>|please|and|dont|so|alive|u|you)
(im|i am|ill|just|finally|gonna)<very> (ending|end|finish\w*) (it|things|everything|my story) (irl|
    tonight|for real|after|today|tmrw|tomorrow|tn|this|soon|on|once)
(<strongly>|dying|ending it|die|kms|<kill> <self>) (tonight|tn|today|tmrw|tomorrow|after|this|later|
    on|soon|by|at|now) ~~5
(i|we) ~1 (do|end|finish) it ~1 ~~2 (ive got the place|place picked|spot picked|no ?one home|all
    asleep|alone|letters?)
(when|once|after|as soon as) (they|every ?one|mum|mom|dad|my \w+|shift|class|the house) ~4 (im|ill|
    i) ~1 (doing|do|end|ending) it
(know|found|picked|got|have) (the|my|a) (spot|place|bridge|time) ~~4 (time|day|not telling|date|
    tonight|ready|when|do it)
(wont|not|no longer|dont) (have|need|be needing) (a |my |any )?(phone|pulse|heartbeat|breath|body|
    seat|bed|future) ~3 (pulse|tomorrow|tmrw|after|<anymore>|monday|soon|next)
my (countdown|time|days?|clock|journey|fight|wait|suffering|pain) (ends?|is over|is up|stops?|runs
    out|ran out|finishes) (<end>|today|tonight|tomorrow|soon|now|here|this)
(said|saying|say|told|hugged|kissed|called) ~1 (bye|goodbye|goodnight|love|i love|extra|thank) ~6
    ~~3 (for real|last|dont know|no idea|doesnt know|didnt know|forever|meant it|never know)
(see|meet|catch) (u|you|yall|ya) ~1 (in|on) (another|the next|next|a better|my next) (life|world)
    ~~6
(after|til|till|until|before) my (birthday|exams?|graduation) ~2 (im|ill be|i) (gone|out|dead|done|
    go|end)
(passwords?|pin|note|will|keys|bank) ~4 (drawer|desk|envelope|notebook) ~~4 (note|letter|everything|
    care|sorry|goodbye|bye|go|after)
(i|was|have)<very> (fought|tried|lasted|held on|waited|stayed) as (long|hard|much) as i could
(sorry|apolog\w+) (in advance |already |for )*(what|for what|for the|for all) ~1 (i|im|ill|mess) ~1
    (do|doing|gonna|going|about|did|leave|done)
(thank (u|you)|thanks|thx|love (u|you)|sorry) ~~6 (tonight is (the|it|my)|its time|i have to go now|
    not be here|this is the end)
(tonight is|tonights|today is|todays|its) the (night|day|end|time) ~~6 (thank|sorry|nice to me|
    goodbye|bye|love (u|you)|peace|forgive|free|over)
""",
    WORDS,
)
# Told to another, dared, waited for, argued into it.
PUSHED = written(
    r"""
(end|off|delete|erase|unalive|remove|yeet|game end|self delete|uninstall|neck|rope|drown|waste|exit)
    <yourself>
(<end>|and|n|or|go|just|then|next|task|it|please|pls|actually|gotta|should|again|coward)<very>
    (hurt|harm|cut|mark|burn|punish|bruise|starve|scratch|choke) <yourself> (<end>|and|n|on|again|to
    (every|prove|show)|for (me|us|real|proof)|or|rn|now|tonight|then|if|so|like|its|til|until|w|with
    a (blade|razor|knife|lighter))
<you> ~6 ((still |stay |even |are )*(alive|breathing|living|exist\w*)) ~~7 (end it|do it|fix that|
    worse|liar|coward|ashamed|why (not|dont)|problem|shame|end <yourself>|kys|die|hurry)
(said|promised|swore|told us|told me|claimed|posted) ~1 (<you>d?|ud|youd|you would|u would|ull|
    youll) ~1 (do it|end it|die|kill|jump|be dead|go through) ~~7 (still (here|alive|breathing)|
    liar|coward|all talk|waiting|chicken\w*|when|so)
(for|just|go|lol|u|you|pls|n|and|loser|time to|hurry|should|then|please)( <end>)? (just |go |n |and
    |please )*(log ?(out|off)|sign (out|off)|quit|leave|exit|unsubscribe|alt f4|resign|disconnect|
    uninstall)( of| from)? (life|this life|this (world|earth|planet)|living|existence|existing)
if (you|u)( just)? (die|died|were dead|was dead|disappear\w*|were gone|vanish\w*|jump\w*|kill\w*)
    ~~8 (do it|go (on|ahead)|end it|jump|happier|party|better|celebrate|nobody|no ?one|laugh|thank)
(way out|option|exit|answer|solution|cure|choice|fix|thing) ~2 for (u|you|people like (u|you)|ppl
    like u) ~~8 (take it|do it|know|death|die|dying|end|rope|jump|use it|dead|both)
(hurry up|hurry|go on|go ahead|cmon|come on|quit stalling|what r u waiting for|stop stalling|ffs|
    already) ?(and|n|then|now|<end>)? ~1 (end it|die|jump|off <yourself>|kill|drop dead|kys|cut|go
    through with it) (<end>|already|we|u|you|were|now|then|every|no|lol|bro)
(end it|do it|die|jump) (were|we re|we are|everyones|every ?one is|the whole) ~1 (all )?(waiting|
    watching|tired|bored|ready)
(do it|jump|go|end it) (then|already|now|bro|lol|<end>) ~1 (nobody|no ?one|noone|who)s?( is| gonna|
     going to|s|d)* (stopping|stoppin|stop|care|cares|miss|missing|cry) (u|you|if (u|you))
(do it|jump|end it) (then|already|now|bro|lol|<end>) (nobody|no ?one|noone) cares (<end>|lol)
(nobody|no ?one|every ?one|they|world|mum|mom|family|parents|we) ~3 (cares?|miss|loves?|likes?|
    happier|better|relieved|celebrate|wants?) ~2 (u|you|ur|your) ~3 ~~4 (go ahead|just end it|end
    it|just die|do it|just do it|jump|go through)( <end>| already| now| bro| lol)
(stop|quit|enough) (crying|talking|posting|whining|begging|threatening|faking|warning) ~5 (do it|end
    it|die|off <yourself>|kill|kys|jump)
(real|brave|strong|true|legit|serious) (ones|people|ppl|emos?|suicidal) ~1 (actually |would |really
    |dont talk |just )*(hurt|cut|kill|do it|die|end) ~3 (fak\w+|u|you|ur|attention|themselves|it)
do (us|me|every ?one|the world|ur \w+|your \w+|urself|society)( all| both)?( a| one)? (big |huge |
    last )* favou?rs? ~2 (be dead|n be|and be|dead|end|vanish|stop|quit|not wake)
(your|ur) (whole |entire )?(family|mum|mom|dad|class|parents|friends|team) ~2 (is|are|r|all|s) ~1
    (waiting|hoping|praying|rooting) (for|til|until) (u|you) ~2 (die|do it|end|jump|leave|go)
(take the hint|do the math|read the room|grow a spine|grow up|get lost) ~2 (die|end it|kys|jump|off)
(less|one less|without|rid) (of )?(u|you|ppl like you|idiot like you) <end> ~1 (end it|die|do it|
    jump)
(why dont|why not|might as well|maybe|u should|you should|go) (u |you )?(just )?(leave|exit|quit)
    (it|too|life|this world|earth|for good) ~~4 (for good|forever|go ahead|not stopping|stop you|
    permanently)
(im|were|am|we are) not (stopping|gonna stop|holding) (u|you) (<end>|from)
if (u|you|your) ~3 life(s| is)? ~2 (so )?(bad|hard|sad) ~4 (leave|end|die|do it|quit|why)
(keep|start|try|go|stay) (cutting|starving|bleeding|hurting yourself) ~2 (sis|bestie|babe|girl|
    together|us|deeper|proud|queen|freak|fatty)
(u|you|your|ur|next|last|final) ~4 (task|level|challenge|rule|round|dare|stage)s? ~2 (is|one)? ~2
    (u|you) (die|jump|cut|hurt|bleed|sleep forever)
(task|level|challenge|dare|stage|round) ~6 ((u|you) die|jump off|cut yourself|hurt yourself|bleed)
if (he|she|they|i) (goes|go|dies|die|jumps?|does it|do it) ~3 (you|u) (follow|go|die|jump|have to|
    too|next)
(something|smth) about it ~1 (like|aka|ie|by) (dying|die|ending it|jumping)
(just )?(die|end) (please|pls|stupid|ugly|fatty|bitch|already|loser) (<end>|stupid|already|loser|
    lol)
commit (sudoku|die|not alive|not living|no life|unalive|toaster ?bath|neck ?rope|sewer ?slide|oof|
    not breathing|self delete)
dont (ask|get|call|tell|look|reach|go|bother) ~2 (help|any ?one|any adult|parents|teacher|therapy|
    hotline|therapist) ~~6 (go through|do it|end it|easier|just|works?|listen|finish|jump)
(just|then|should|coward)<very> go through with it
(too|so) (weak|ugly|dumb|fat|useless|stupid|worthless|pathetic|annoying|sad|broken) to (live|exist|
    be alive|keep living|stay alive|be loved) ~~3 (so|dont|stop|die|end|u|<end>)
(ppl|people|things|trash|freaks|losers|kids|girls|boys) like (u|you) ~2 (shouldnt|dont deserve|
    should not|arent|were never|only|never) ~2 (exist|live|be (alive|born|here)|breathe|life|meant|
    die)
(if i )(had|was|were|looked like) ~3 (ur|your|u|you) ~3 id ~1 (kill|off|end|unalive|neck|hang|rope)
    ~2
(mark|marks|scar|cut|cuts|line|lines|burn|bruise|blood) ~3 (on|in|from) (your|ur) (arms?|wrists?|
    skin|legs?|thighs?|body) ~~4 (proof|pics?|photo|video|send|show|prove|post)
(u|you|we) ~2 (promised|swore|agreed|pact|deal) ~~7 (chicken\w*|back(ing)? out|traitor|coward|
    together|no going back|break it) ~~4
(made a|our|the) pact ~~6 (back out|traitor|coward|die|together|sunday|tonight|promise)
(lets|let us|well|we should|we can|wanna|we|both) ~2 (go|die|leave|end it|do it|jump) together ~1
    (tonight|tn|sunday|tomorrow|<end> u|<end> you|on|forever|dont)
(really|truly|actually) (love|loved) (me|him|her) ~2 (die|jump|cut|hurt|kill|end) ~2 (with|for|me|
    yourself|urself|together)
be (brave|strong|a man|useful) ~4 (end|do) (<end>|it|ur|your) ?(life|already|now|<end>)?
(nobodys|no ones|who is|whos|no one is|nobody is) (stopping|gonna stop) (u|you) ?(<end>|from (doing|
    ending|jumping|dying))
(hope|wish|pray) (u|you|ur)( actually| really| just)? (die|do it|succeed|go through|dont wake|never
    wake|end it|get the guts|bleed|do it yourself)
no balls (u|you) wont ~2 (do it|jump|cut|die|end|kill|swallow)
(do|finish) it (on|during) ~1 (cam|camera|live|stream|call|livestream)
(livestream|stream|film|record) (it|ur death|your death)( <end>| so| for| pls| lol)
(go|just|n|and|or|pls|please|hurry up|better|u should) (be|drop) dead
(hurt|cut|harm|burn) <yourself> ~6 (or (ill|i will|we|else)|u lose|you lose|send)
""",
    WORDS,
)
