"""English: what is said to another."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

# Shouted in games, at nobody in particular.
SLANG = written(
    r"""
k ?y ?s
kys+|kyss|kyz|k+ys|kurself|uninstall life|<kill> ?urself
""",
    WORDS,
)
ENCOURAGEMENT = written(
    r"""
(wish|wishes|wishing|if only|shame|pity)( (that|your \w+))* (you|u|ya)( (had|was|were|would|never|
    have|d|just|all|had never))* (never )?(been |be )?(born|aborted|exist\w*|dead|stillborn)
do a (flip|backflip|cannonball) (when|as|off|on the way|while) (you|u)?
(people|ppl|some ?one|those|kids|players|noobs|losers|trash|any ?one|every ?one|things|girls|guys|
    boys|freaks|emos|idiots) ~3 (like (you|u|this|that)|that|who|with your) ~3 (should|need to|
    deserve to|must|oughta|gotta|better) ~2 (kill|hang|off|neck|drown|die|kys|end|jump|rope)
what (are|r|ru) ?(you|u)? waiting for ~~2 (jump|do it|die|kill|end|cut|hang|swallow|take them|just)
if i (was|were|looked|sounded|had) (that|as|so|like|this|your|ur) ~4 (ugly|fat|dumb|stupid|bad|
    trash|annoying|you|u|lame|poor|short|pathetic|useless|worthless|face|life|body|mum|mom|voice|
    brain) ~~2 (id|i would|i wouldve)( have)? ~1 (kil\w*|end|ended|off|hang|neck|shoot|jump\w*|kms|
    rope|die)
(rope|knife|pills|bleach|bridge|blade|gun|window|roof|train|cliff|tracks) ~6 (you|u) know what to
    do
(you|u) know what to do ~~3 (rope|bridge|pills|blade|kys|jump|end it)
(promised|agreed|swore|planned|said) ~6 (together|with me|as well|too) ~~5 (back out|chicken|
    change (your|ur) mind|leave me|no backing|cant stop now|coward)
(go|just|pls|please|then)( (and|just|go))* (cut|hurt|burn|hang|stab|starve) <yourself> (<end>|
    about|emo|again|lol|then|freak|bitch|over|for|u|you|loser|edgy|kid)
do ~4 favou?r ~2 (dont|do not|not|and) ~2 (wake|exist|breathe|come back|live|die|disappear)
(hope|wish|pray)<very> (you|u|ur|ya|your) ~3 (overdos\w*|od|suicide|kil <yourself>|neck <yourself>|
    never wake|dont wake|choke|drown|bleed out|get run over|hang|rot)
(you|u|ur|nobody|no ?one|loser|freak|bitch|ugly|trash) ~~6 (just|please|pls) die <end>
(cut|hurt|burn|kill|harm) <yourself> ~~2 (see if|i dont|nobody|no ?one|who|idc|we dont) ~1
    (i )?(care|cares|caring)?
(you|u|youd|ud|youll|ull|we|wed) ~4 (die|kill <yourself>|jump|end it|do it|end (your|ur) life|go)
    with me ?
(bet|betting)( that)? (you|u) (wont|cant|wouldnt|dont|couldnt)<very> (jump|do it|cut|die|kill|hang|
    swallow|end)
(no ?one|nobody|only your mum|hardly anyone) ~2 (come|show up|be at|go|turn up|cry|attend) (to |
    at )?(your|ur) funeral
(cant wait for|dance (at|on)|laugh at|piss on|spit on|party at|skip|celebrate at|celebrate) (your|
    ur) (funeral|grave|death)
try harder next time|(better|more) luck next time you (try|od|cut)|shame (it|you|u) (didnt|failed|
    survived)
(kindest|best|nicest|only (good|useful|decent|smart)|smartest|bravest|greatest|most useful) (thing|
    favou?r|gift|move|decision) (you|u|youll|youd|ud) ~4 (die|dead|end|kill|disappear|jump|kys|
    stop breathing|drop dead|leave this)
(we|lets|you and me|u and me|me and (you|u)|both|us) ~5 (go|jump|do it|leave|drown|end it|
    disappear|die) together ~~6 (pier|bridge|roof|tonight|dont tell|promise|pills|forever|off|
    midnight|no one|scared|end)
(we|lets|you and me|u and me|me and (you|u)|both of us|us two) ~5 (off the (pier|bridge|roof|
    cliff)|take the pills|tie the rope|in front of the train)
(we|you and me|u and me) should (go|die|leave) together
hope (the|that|your|ur|it|a|some ?one|something|some \w+|ur \w+) ~3 (snaps?|breaks?|kills?|hits?|
    crush\w*|chok\w*|drown\w*|ends?|murders?|stabs?) (you|u|ur|your)
(swallow|take|drink|down|chug) (the|that|them|it|every|all|a) ~3 (its easy|easy|wont feel|dont be
    scared|youll (fall asleep|sleep)|just sleep|painless|do it)
(you|u) wont (even )?feel (a thing|it|anything|any pain) ~~3 (do it|just|go|jump|promise|trust|
    <end> (do|jump|just))
(life|living|existence|oxygen|air|food|space) (is )?wasted on (you|u|ur)
(rot|burn) in (hell|your grave|ur grave)( already)? ~2 (kys|kill|die|bitch|freak|loser)
(die|drop dead|go to hell|burn|rot) (in (a|your) (fire|hole|ditch|sleep)|alone|slowly|painfully|
    screaming)
(you|u|ur kind|people like (you|u)) (shouldnt|should not|dont deserve to|never should) (be (alive|
    breathing|here|allowed to live)|live|exist|have been born|breathe)
(<end>|go|just|please|pls|hope (you|u)) (get|go|be) (a )?(terminal cancer|cancer and die|hit by a
    (bus|car|train|truck)|run over)( already| <end>| pls| please| loser| freak| u)
(suicide|death) (is )?(the|your|ur) (only |best )*(answer|option|way out|choice|solution) for (you|
    u|people like (you|u))
(your|ur) (life|existence) (is|has|means) ~2 (worthless|meaningless|pointless|waste|joke|no (value|
    meaning|point)) ~~4 (end|kill|die|stop|over|quit|do)
(<end>|just|please|pls|go|and|then|so|should) ((just|please|go|and) )*end (your|ur) (own |
    pathetic |miserable |sad |worthless )*(life|existence|misery|suffering)
just ((fucking|fuckin|go|please|pls) )*die (already|pls|please|bitch|loser|freak|you|u|ugly|fat|
    nobody|lol|idiot|retard|then)
if (you|u) (really|actually|truly) (wanted|meant|want|were|was) ~4 (die|it|suicidal|dead) ~~4
    (done it|wouldve|would have|prove|already|be dead|youd|do it)
(lets|we should|we can|promise we) ~3 (take|swallow) ~2 (pills|tablets|them all)
<should> (rope|hang|neck|kermit)( (<end>|tbh|already|now|ur ?self))
kermit (sewer ?slide|suicide)
# told to do it
(kil+|k ll|kll|klil|unalive|neck|hang|murder) <yourself>
(go|just|please|pls|plz|and|then|so|now|should|could|<end>) ((just|and|ahead and|please) )*(off|
    top|end|drown|shoot|delete|erase|choke|bury|poison|gut|uninstall) <yourself>
(off|top|end|drown|shoot) <yourself> (<end>|already|now|pls|please|plz|thx|thanks|tonight|irl|bro|
    bitch|freak|loser|kid|u|you)
away and (top|hang|drown|kill) <yourself>
(go|should|must|gotta|better|need to|have to|dare (you|u) to|if (you|u)|and|<end>|can|it|now|try|
    coins|to) ((just|actually|really|all) )*(hurt|cut|burn|harm|starve|punish|stab|choke)
    <yourself> ~6 (coins|bucks|robux|nitro|pics?|proof|cam|<end> (i did|ur turn|your turn)|what
    (you|u) did|deserve|dont tell|already|tonight|deeper|again|worth|freak|bitch|loser|for
    (attention|real))
<should> (hurt|cut|burn|starve|punish|harm|stab) <yourself>
cut (yourself )?(a bit )?(deeper|down the|vertical|the right way|down not across) ?(next time|this
    time|then|lol|pls|freak|<end>|road|across)
(slit|cut|slice|open) (your|ur|yo|those) (wrists?|throat|arms?|veins|neck)
# told to die
(go|gtfo and|fuck off and|get lost and|please|pls|plz|kindly) (and |just |ahead and |somewhere
    and )*(die|kys|drop dead|rot in|choke on|drown|jump off|hang|play (in|with) (the )?traffic|get
    (hit|run over)|drink (bleach|acid)|eat (a bullet|glass)|walk into traffic|swallow|starve|not
    exist|find a (bridge|rope)|lie (down )?on the tracks|stand on the tracks|sleep forever) (<end>|
    in|a|then|already|u|you|pls|bitch|freak|loser|kid|lol|by|of|the|some|slowly|alone|bleach|from|
    under|now|bro|for)
<should> ((just|all|really|go) )*(die|be dead|drop dead|end it( all)?|end (your|ur) (own )?(life|
    misery|suffering)|kys|jump( off| in front)?|not (exist|be alive|live|breathe)|stop (existing|
    living|breathing)|take (your|ur) (own )?life|commit <suicide>\w*|never (been born|wake up)|off|
    disappear forever|drink bleach|have been aborted|swallow|overdose|od) (<end>|already|now|
    tonight|bitch|freak|loser|then|u|you|and|tbh|honestly|for|from|off|itd|it|fr|kid|lol|so|too|
    because|cos|cuz|rn|bro|alone|instead|the|a)
why (dont|not|wont|didnt|havent|cant|haven t) (<you> )?((just|all|even|go|already|and) )*(die|died|
    kys|end (it|your life|ur life)|jump|kil+|dead|drop dead|do everyone a favou?r|be dead|
    disappear forever|drink bleach|overdose|off)
(why|how) (are|r) <you> (still|even) (alive|breathing|living)
(hope|hoping|wish|pray|praying|cant wait (till|until|for)|want|wanna see|would love to see|wants?|
    wishes|rather|counting down till) (that )?(<you>|him to see you) ((all|just|actually|to|would|
    were|was|really|slowly) )*(die|died|dead|end (it|your life|ur life)|kys|jump|kill|never wake
    up|dont wake up|get cancer|rot|be dead|drown|choke|hang|gone forever|overdose|suffer)
(your|ur|yo) (own )?(mu?m|mom|dad|parents|family|mother|father|friends) (wish|wishes|wants?|would|
    hopes?|will|prays?) ~3 (dead|never (been )?born|aborted|die|gone|happier|better)
(youre|ur|you are|u are|u r|youd be|ud be|you would be|<you>) (better|worth more|more useful|
    nicer) (off )?(dead|as a corpse|six feet|not alive|in a (grave|coffin))
(youre|ur|you are|u are|u r|<you>) (don t )?(deserves?|deserve) to (die|suffer|be dead|rot|burn)
<you> (dont|do not|didnt|never|shouldnt|should not|should never have|shouldve never) (deserve to
    (live|exist|be alive|breathe)|been born|be alive|exist|deserve life|belong on this)
if i (was|were|had) (<you>|your (life|face)) ~2 (kil+|kil+ed|end|ended|jump\w*|off|hang\w*|die|
    died|dead|neck|do it|shot|shoot)
# nobody would miss you
(world|every ?one|every ?body|we|all|server|earth|planet|life|us|they|school|class|family|mu?m|mom|
    parents|kids|place|team|chat|it) ?(would|will|wld|d|ll|is|are|was|were|s|id|be|gonna be)* ~3
    (better|happier|nicer|cleaner|relieved|throw a party|celebrate|cheer|glad|improve\w*|safer) ~3
    (without (you|u|ya)|if (you|u|ya) (were|was|died|werent|wasnt|disappear\w*|kil+|kil+ed|didnt|
    just|never|ended|stopped|left this|were dead)|(once|when|after|with) (youre|ur|you|u) (dead|
    gone|are gone|are dead|die))
(no ?one|nobody|nobdy|not a single \w+)( would| will| wld| ll| d| gonna| is gonna| going to| is
    going to| wud| ever| even| actually| really| is| s)* (miss|cry (for|over)|mourn|notice|care
    (if|when)|remember|coming to save|gonna save|stop|come to your|come to ur|shed a tear for|
    save) (you|u|ya|ur|your|yours?)
(nobodys|no ones|nobody is|no one is) (coming|going|gonna) (to )?(save|stop|miss|help|find) (you|
    u) ~2 (finish|do it|end|jump|go|just|die|so)
do (us|every ?one|the world|me|your ?self|ur ?self|your family|ur family|your (mu?m|mom)|humanity|
    them|society) (all )?a (big |huge )?favou?r ~2 (die|jump|kill|end|disappear|drink|never|drop
    dead|off|kys|stop (breathing|existing|living)|hang|cut|go|overdose|leave (this|the) (world|
    earth))
(world|every ?one|we|us|life) ~4 better (off )?without (you|u) ~4 favou?r
# ways that are shouted
(<end>|go|just|please|pls|and|then) ((just|go|and) )*(jump|leap) (then|already|off (a|the|your|ur)
    ( bridge|cliff|roof|building|balcony)|in front of|coward|pussy|loser|bitch|freak|do it)
jump ~4 (were|we re|we are|everyones|all) ~1 (waiting|watching|filming)
(theres|there is|got|plenty|find|nearest|closest) ~2 (bridge|cliff|train|rope|tracks|roof) ~5 (use
    (it|one)|jump|your name on it|waiting|go)
(drink|chug|swallow|inject|gargle) (some |a cup of |the )?(bleach|acid|drain cleaner|rat poison|
    antifreeze|detergent)
(eat|swallow|bite|taste) a (bullet|gun|grenade)
play in (the )?traffic|toaster (bath|in (the|your|ur) bath)|bath with (a|the|your|ur) toaster
long walk off a short|lie down on the (tracks|road|highway)
(buy|get|grab|find|tie|use|heres|here is|need) (a |some |the |your |ur |yourself a )+(rope|
    noose) ~2 (<you>|<end>|kid|and|loser|freak|already|bitch|pls)
alt f4 (irl|life|your life|urself)|uninstall (life|yourself|urself|your life)
delete (your|ur) (life|existence)
by safe i mean|keep (your|ur) ?self safe ~4 (lol|lmao|lmfao|\x02|if you know|wink|opposite|jk|hehe)
kys ~1 (irl|for real|fr|frfr|not (even )?(joking|kidding)|seriously|tonight|now|please|pls|plz|u|
    you|loser|freak|bitch|kid|already|ugly|fat|fag\w*|nobody|no one|do it|rn|then|bro|trash|
    worthless|pathetic|and)
(<you>|go|just|should|pls|please|plz|wish|hope) ((should|need to|gotta|just|and|all|really) )*kys
# dared, and pushed when somebody doubts
(bet|betting|dare|dared|double dare|daring|challenge|challenging) ((<you>|youre|ur|that|are|would|
    would not|wouldnt|wont|cant|to|too|scared|afraid|much|a|not|brave|even|got|dont have|the|guts|
    balls) )*(cut|jump|die|hurt|swallow|take the pills|od|overdose|kys|kill|drink bleach|end|burn
    <yourself>|carve|hang|slit|starve|do it on (cam|live|stream)|choke)
(too|so) (scared|chicken|afraid|weak|pussy|much of a \w+|coward\w*) to (even )?(cut|jump|die|
    actually do it|end it|kill|hurt|swallow|kys|go through with it)
<you> (wont|cant|would never|wouldnt|couldnt|dont have the (guts|balls) to|havent got the guts to|
    aint got the (guts|balls) to|never) ((even|actually|really) )*(kil+|jump|die|do it (so|you)|
    cut|kys|end it|hang|slit|swallow)
(post|send|show|want|wheres|give us|need) ~2 (proof|pics?|pictures|video|vid|cuts) ~4 (cut|cuts|
    scars|didnt happen (and|u|you)|blood|arms?|hurt|bleed\w*|deeper)
(do it|jump|cut|go|film it|end it|die) ((live|right now|now|then) )*(on (cam|camera|stream|live|
    video|tiktok|call|discord)|live) ~1 (coward|pussy|loser|freak|bitch|we|or|<end>|so|for)
just do it already ~3 (wont|nobody|no one|coward|loser|scared|one cares)
do it (then |already |now )*(you|u) (wont|coward|pussy|freak|wouldnt|little)
(stop|quit|enough|tired of (you|u)) (talking|crying|whining|posting|complaining|moaning|
    threatening|attention seeking|yapping|begging) ~4 (and|just|then) (just |actually |
    finally )*(do it|kil+|die|end it|jump|go through)
(next time|this time) ~3 (succeed|finish|dont (fail|miss|survive)|do it (properly|right)|die|make
    sure|deeper|higher|more pills|use more|try harder|aim)
(finish|do) (it|the job) ~2 (this time|properly|right this time|coward|nobody|no one cares)
so (just )?(finish it|end it|do it|jump) (<end>|already|now|then|lol|coward)( wanted| ~1)
(everyones|everyone is|were all|were|we are all|we all|chats?) (just )?(waiting|want (you|u)|
    voting|hoping) ~3 (jump|die|dead|do it|end it|kill|kys|you to go)
(wishes|wish|wants?|hopes?|glad when) (you|u)( were| was| are| r| to be| ll be)? (dead|die|gone
    forever|never born)
(waste of|stealing) (oxygen|air|space) ~3 (die|kys|end|kill|jump|do it|stop breathing)
<end> (pls |please |just |go )*(stop|quit) (breathing|existing|living)( <end>| already| pls|
     please| loser| freak)
(it )?(wont|doesnt|wouldnt|wont even) hurt ~4 (just do it|do it|jump|take them|swallow|come on|
    promise|trust me) (<end>|do it|just|jump|now|then)
(take|swallow|drink|eat) (them all|all of them|the (whole|entire) (bottle|pack|box)|more pills|all
    the pills|every pill|the pills) ?(and (sleep|die|film|see)|then|already|<end> (do it|you wont|
    nobody|coward|loser)|now|lol|u wont|you wont|on cam|pussy|freak|loser)
# pacts, challenges
(lets|let us|we (can|could|should|shall|will|all|both)|well|wanna|want to|both of us|come on|come
    with me|if we|u and me|you and me|you and i|gonna) ~4 (die|kill ourselves|end it|jump|od|
    overdose|kms|leave this world|end our lives|take them|unalive|commit|cut|do it) ~2 (together|
    both|as one|same time|with (me|u|you)|side by side|holding hands)
(kill|kil|off|hang|unalive|end) (our ?sel(f|ves)|both of us|our lives)
(suicide|death|self harm) (pact|challenge|game|dare|club|buddy|partner)
(dont|do not|didnt|doesnt) (wanna|want to) (die|go|do (it|this)|be) alone ~6 (come|together|with
    me|join|you|u|who)
(come|die|go|jump|do it) with me ~5 (after|together|forever|tonight|other side|alone|always|peace)
(challenge|dare|game|task|initiation) ~5 (burn|cut|choke|carve|hurt|scratch|hang|bleed|starve|
    jump) ~3 (your|ur|yourself|urself|yourselves|until|till|off|arm)
(everyone|every ?one|we all|all of us|the rest of us|i) ~4 (did|done) (the|it|ours|their|
    theirs) ~4 <you> (have to|gotta|need to|must|next|should)
(<you>|ur|your) turn ~5 (cut|burn|hurt|blade|proof|bleed)
(burn|cut|hurt|carve|scratch|choke) (<yourself>|your (arm|leg|skin|wrist|thigh)s?|ur (arm|leg|skin|
    wrist|thigh)s?) ~6 (ur turn|your turn|i did|dont tell|proof|send|or (your|ur|you|u) out|to
    join|to be in)
""",
    WORDS,
)
