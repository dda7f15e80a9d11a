"""English: that it may be about to happen."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

# A plan, a time, letters and last wishes, the means at hand.
IMMINENT = written(
    r"""
(goodnight|good night|night) and (goodbye|good ?bye|farewell)|goodbye and good ?night
(pills|tablets|paracetamol|overdose|bleach) ~3 (kick\w*|work\w*|hit\w*|sett\w*|going down|went
    down|taking effect) ?(in|me|now|already|fast|i think|<end>)
in case i dont (come back|wake up|make it (back|home|to tomorrow|through)|see (you|u|tomorrow)|
    survive)
by (the )?morning (ill|i will|i|itll|im)<very> (be )?(free|gone|dead|over|not be|wont|no longer|at
    peace)
last time (any of |that |all of )*(you|u|yall|any ?one|every ?one|you guys) (ever |will |ll |are |
    gonna |going to |get to )*(hear|see|talk|read|text|speak)( from| to)? ?(me|this)
(already|just|i|ive|i just)<very> (cut|cut my \w+|sliced|slit my \w+) ~~3 (not calling|wont stop|
    bleeding|so much blood|blood everywhere|too much blood|dizzy|no one|cold|its (deep|bad)|
    goodbye|sorry|deep)
(hours?|minutes?|mins|days?|sleeps) left (of (being )?(me|life|this|living|my life)|to live|on
    earth|on this (earth|planet)|before i (die|go|end)|til i (die|go|end)|until i (die|go|end))
(on (my|the) way|walking|heading|headed|going|cycling|driving) (up )?to the (bridge|roof|rooftop|
    cliff|tracks|train tracks|multi ?storey|top of) ~~4 (dont|sorry|bye|goodbye|follow|stop me|
    alone|ready|its time|love|tell)
(dont|do not|no need to) (follow|come after|look for|come looking for|chase|wait up for)
    (me)?(<end>)? ~~3 (its (over|time|too late)|sorry|goodbye|bye|love|im (done|sorry|ready)|let
    me go|please)
(tie|tied|tying|hung|hanging|set up|put up) ~2 (rope|noose|belt|sheet|cord) ~4 (door|ceiling|tree|
    beam|garage|wardrobe|rail|neck|closet|ready)
(going|gonna|about|ready|planning|time|have) (to )?(do it|go|end it|leave|jump|die) (tonight|
    tomorrow|today|now|soon|this weekend|on <weekday>|before (mum|mom|they)|when|while) ~~6 (sorry|
    goodbye|dont|love|tell|please|no one|nobody|forgive|letter|note|peace|finally|pain)
(im|i am|ill be|i will be) (leaving|gone from|done with|out of) this (world|earth|life|planet)
    (tonight|tomorrow|today|soon|now|by|on|this|before)
(when|if|by the time) (mum|mom|dad|my (mum|mom|dad|parents|sister|brother)|they) (gets?|comes?)
    (home|back|in)( from work)? ~3 (ill|i will|im|i wont|itll) ~2 (gone|dead|over|late|be here|
    cold)
(gave|giving|give|left|leaving|leave) (you|u|her|him|them|my \w+|away|every ?one|jay|it|all)* ~~4
    (my (dog|cat|hamster|rabbit|guitar|skins|account|hoodie|stuff|things|console|room|bike)) ~~6
    (gone|wont need|dont need|where im going|remember me|when im|after im|goodbye|forever)
if (you|u|they|any ?one|someone|some ?one|mum|mom|mu?m you|my mu?m) (ever )?finds? (my (phone|note|
    letter|body|message|diary|account|laptop)|this|me) ~~4 (fault|sorry|love|tell|dead|late|gone|
    know|please|remember|read)
(when|once|before|until) (they|you|u|someone|some ?one|my (mum|mom|dad|parents|sister|brother)|mum|
    mom) finds? (me|my body)
(took|taken|swallowed|downed|had|necked|take|swallow) (a|the|my|this|two|like|about|half a|half
    the) (whole |full |entire |big )*(pack|packet|sheet|strip|handful|box|bottle|bunch|load|
    pack\w*|tub|fistful) of (pills|tablets|meds|sleeping|para\w*|tylenol|ibu\w*|painkillers|my)
(took|taken|swallowed|downed|cut|cutting) ~~5 ((feel\w*|getting|so|im|going) )+(sleepy|dizzy|cold|
    drowsy|numb|tired now|weak|faint|everything is (blurry|dark))
(the )?(date|day|time) (is|has been) (set|picked|chosen|decided)
(<time>|it)( is|s) (the|my) (day|night) ~~3 (no more|finally|end|ready|at last|goodbye|peace|i
    (end|die|go)|for me|die)
no more (pain|suffering|tears|tomorrows?|me|hurting|mornings) (after|soon|tonight|come|from|for me
    after|by)
(after|from|past|beyond) (tonight|tomorrow|today|<weekday>|this (week|weekend)) ~~3 (no more (pain|
    me|suffering)|itll all be over|i wont (exist|feel)|ill be (free|gone forever)|nothing)
(feed|look after|take care of|adopt|water|walk|keep|someone have) my (fish|dog|cat|bird|plants?|
    hamster|bunny|rabbit|snake|turtle|guinea pigs?|pets?|kitten|puppy|little (brother|sister)) ~2
    (after (tomorrow|tonight|today|im)|when im (gone|not)|once im|forever)
# when
<time> ~5 (<will><very> )?(<strong>|<strongly>)
(<will>|decided|plan|planning|ready|about|going|im)<very> (to )?(<strong>|<strongly>) ~3 <time>
(decided|plan|planning|ready|going|want|wanna)<very> (to )?(die|be dead) ~2 (tonight|tomorrow|tmrw|
    today|<weekday>|this (week|weekend|month))
(<will>|im) (really |actually )?(<strongly>|<strong>) ~~3 (goodbye|bye|sorry|i love|no one can|
    nobody can|dont try|for real this time|this time)
(by|before|come|after|until|till|til) <time> ~1 (i|ill|im|i will) ~2 (dead|gone for good|no longer
    (be )?(here|alive)|wont be (here|alive|around)|not be (here|alive|around)|be dead)
(ill|i will|im|i) (be |already )*dead (by|before|when|tomorrow|tonight|soon|in the morning|at
    midnight)
i (wont|will not|wouldnt|wnt) be (alive|breathing|living)
i (wont|will not|might not) be (here|around) (<anymore>|much longer|for long|to see (it|that|my|
    you|u|how)|to do it|ever|after (tonight|today|this week))
(hurt|matter|hurt me) <anymore> ~5 (gone|wont be (here|around)|dead|not here)
(minutes?|mins?|hours?|hrs?|days?|sleeps|weeks?|nights?) ~3 (it(s| is|ll be| will be)?( all)? over
    for good|ill be (free|dead|at peace)|til(l)? (i die|im dead|im free)|until (i die|im dead))
(last|final) (day|night|hours?|moments?|breath|sunset|sunrise|week) ~2 (alive|on (this )?earth|of
    my life|living|of being alive|before i (die|go forever|end))
(this is|its|todays|tonights?( is)?|it is|today is|tonight will be) (going to be |gonna be )?my
    (very )?(last|final) (night|goodbye|words|letter|hours?)
(tonights?|todays?|this) (is )?the (night|day) ~3 (die|kill|end|leave this world)
(have|got|made|ive got|set) (a|the|my) (plan|date) ~5 (chicken|die|suicide|kill|end (it|my)|and a
    date)
(decided|its decided|made up my mind|my mind is made|mind is made up) ~~4 (<strong>|<strongly>|die|
    ends?|no turning back|dont try)
(im|ill be) (gone|done|out) ~~2 (know|knew) how
(already )?(know|knew) how ~2 (die|kill|end it) ~3 (tonight|soon|time|ready|now)
(doing it|do it|gonna do it|going through with it|go through with it) (now|tonight|tomorrow|today|
    this time|for real) ~~3 (dont look|bye|goodbye|sorry|find me|no one|nobody|forgive)
(this time|finally|tonight) (ill|i will|im gonna|im going to|i|im) (really |actually |
    finally )*(do it for real|succeed|go through with it|wont be saved|not (be )?(saved|found)|do
    it properly)
no one (can|will|is gonna) (stop|save) me (this time|tonight|from)
# letters and last wishes
by the time (you|u|yall|ya|any ?one|they|she|he|mu?m|mom|someone) ~1 (read|reads|see|sees|get|gets|
    find|finds|hear|open|wake) ~3 (ill|i will|im|i wont|gone|dead|too late|over)
(when|if|once|if ur|if youre|when ur|when youre) ((you|u|yall|any ?one|they|are|re) )*(read|
    reading|get|getting|see|seeing|find|finding) (this|it) ~3 (gone|dead|too late|no longer|not
    ( be )?here|wont be)
(goodbye|suicide|farewell) (note|letter|video)s? (is|are|to|on|in|written|ready|done|for|already|
    finished|<end>|under|and|tonight)
(wrote|written|writing|finished|left|leaving|write|recorded) ~2 (goodbye|suicide|farewell|final|
    last|death) (note|letter|video|message)s?
(written|finished|left|wrote) (the|my) (note|letters) ~~5 (fed|ready|done|tidied|cleaned|bye|sorry|
    goodbye|on my (desk|bed|pillow)|its on|under my|for them to|tonight)
(my|the) (note|letters?) (is|are|s) (already )?(on my (desk|bed|pillow|table)|under my|written)
tell (my|him|her|them|every ?one|mu?m|mom|dad) ~3 (i|im|its|it was|it wasnt|it isnt|ive) ~2 (love|
    loved|sorry|tried|fault) ~~4 (goodbye|bye|cant be here|to do it|when im|wont be|gone|fault|
    anymore|after|do it)
(took|taken|swallowed|downed|already took) ~~4 tell ~3 (sorry|love)
(wasnt|isnt|not|none of this (was|is)|never)( any)?( of)? (your|ur|any of your|yall|his|her|their|
    my mums|my moms|my parents|anyones) fault ~~3 (dont blame|i just|please|goodbye|bye|sorry|i
    love|i cant)
dont (any of you |ever |u |you )*blame (yourselves|yourself|urself|ur self|yourselfs|anyone) ~~2
    (bye|goodbye|i|im|for|when|ok|after|<end>|pls|please)
(dont|do not|pls dont|please dont) (try to |try and |come |even )*(look(ing)? for|stop|save|rescue|
    find|call the (cops|police|ambulance) (for|on)) me ~~2 (now|anymore|bye|goodbye|sorry|late|
    anyway|after|<end>)
dont call (the )?(cops|police|ambulance|911|999|anyone) ~~4 (too late|gone|dead|find me|over)
too late ~~2 (bye|goodbye|by then|when (you|u) (find|get|see)|to save me|to stop me)
(look after|take (good )?care of|feed|hug|be kind to|watch over) (my|each other|mum|mom|him|her|
    them) ~~4 (when im gone|after im gone|i wont be|once im gone|im not coming back|goodbye)
(look after|take (good )?care of) my (dog|cat|brother|sister|mu?m|mom|pets?|rabbit|hamster|
    little) ~2 for me (please|pls|<end>|ok|forever|bye|sorry)
(see|meet) (you|u|ya|yall|everyone|yous) (all )?(on the other side|in (another|the next|my next)
    life|in heaven)
(goodnight|good night|goodbye|bye|farewell) ~1 (forever|for ever|for good|for eternity|for the
    last time)
wont (need|be needing|use) (it|them|any of it|this|these|my <word>|that) ~1 (where im|when im gone|
    where i m)
where im going ~~2 (need|no pain|better place|peace|no one can)
(gave|giving|given|given away|gave away|sorted) ~3 (away|stuff|things|skins|account|clothes|
    belongings|savings|everything) ~~5 (its time|my time|wont need|no need|goodbye|bye|dont need|
    love (u|you)|ready to go|before i go)
(goodbye|bye|farewell|good bye)( cruel)? world ~~4 (mean it|not a joke|for real|this time|sorry|im
    done|forever)
(im|i am|and im) (finally )?(ready to (die|leave this world)|at peace now|about to be free|going
    home to god|going to a better place)
going to (join|see|be with) (my|him|her|them) ~3 (in heaven|tonight (bye|sorry)|up there|again
    soon bye|on the other side)
# the means at hand
(i|ive|have|got|with|holding|hold|the|my|a|all|these|those)( (have|got|the|my|a|all|these|those|
    of))* <means>( (is|are|s|r|all|right))*( (in front of me|next to me|in my hands?|beside me|
    right here|by my bed|on my (bed|lap|wrist|neck)|against my|to my (head|wrist|neck)|lined up|
    laid out|around my neck))
(ive got|i have|i got|i bought|ive bought|i found|ive found|i tied|tied|tying|ive tied|bought)
    (the|a|my|dads|my dads|some) (rope|noose|gun|blade|razor|razors|pills) ~~3 (home alone|nobodys
    home|no ones home|ready|tonight|bye|goodbye|im sorry|sorry|its time|not stopping|alone in)
(i have|ive|saved up|stashed|hiding|counted|collected|been saving)( been)?( (got|saved|saving))?
    ( the|enough|all my|so many|a bunch of|up) (pills|tablets|meds) (<end>|i|now|and|ready|to|
    tonight)
(i|ive|just|already|have)<very> (took|taken|swallowed|downed|swallow|necked)( (all|the|every|them|
    of|my|a|whole|so|too|way|entire|just|single|mums|moms|dads))* ((whole|entire) (bottle|box|
    packet|pack|strip)|(too|so) many (pills|tablets|meds)|a bunch of (pills|tablets)|bottle of
    (pills|tablets)|all my (pills|meds|tablets)|everything in the (cabinet|bottle)|an overdose|
    bleach)
(i|ive|just|already|have)<very> swallowed (the lot|them all|all of (them|it)|everything)
(i|ive|just|already|have)<very> (took|taken|downed) (the lot|them all|all of (them|it)|every one
    of them) ~~2 (tell|im|help|goodbye|bye|scared|sorry|its|there|now)
(standing|sitting|stood|sat|am|im|here|up|out|waiting)( (up|out|here|just|right))*( on| at| by|
     near| over| off) (the|a|this|that) (<word> )?(edge|ledge|roof|rooftop|bridge|tracks?|rails|
    balcony|cliff|overpass|parapet) (rn|right now|now|looking down|its|and (its|im (not|gonna|
    going to|ready|scared)|i (cant|dont|want|might|wont|feel))|one step|ready to|about to jump|
    thinking|alone|wondering|nobody|no one|so|the wind|finally|if i|tonight)
(platform|tracks|railway) ~3 (not getting on|jump|when it comes|waiting for it|next train|step
    (out|off)|lie down)
(about to|gonna|going to|im|ill|ready to|i will) (jump|jumping) (<end>|now|tonight|rn|goodbye|bye|
    sorry|off (the|this|a) (bridge|roof|building|balcony|edge)) ~~2 (goodbye|bye|sorry|love|cant|
    forever|forgive|thank|tell|this is it|no one|dont)
(blade|knife|razor|rope|gun)(s| is)? ~2 (here|ready) ~~3 (not stopping|this time|done living|
    goodbye|no one home|im not)
""",
    WORDS,
)
# To a life, or to a server before a journey.
FAREWELL = written(
    r"""
# two weak signs near each other
<parting> ~~9 <final>
<final> ~~9 <parting>
(<parting>|tonight|tomorrow|<weekday>) ~~7 <harmful>
<harmful> ~~7 (<parting>|tonight)
<final> ~~6 (tonight|tomorrow|today|<weekday>|<harmful>)
(tonight|tomorrow|<weekday>|<harmful>) ~~5 <final>
(my|this is a|heres my|this is my|writing my|wrote my|last|a final) goodbye (message|post|text|
    letter|note|video|speech)?
(tonight|decided|goodbye|sorry|bye|gone|done|ready) ~~5 (please |pls |someone )?(look after|take
    care of|feed|be good to|be kind to|be nice to|hug|watch over) <word>
(top|edge|roof|ledge|end) of (the|a|my) (car ?park|multi ?storey|building|bridge|pier|cliff|flats|
    tower|block|parking|garage|hotel|stairwell|apartment) ~~5 (shaking|crying|cant|jump|scared|
    alone|cold|quiet|look|tell|sorry|bye|love|cars|far|ready|goodbye|high)
(taking|took|take|swallow\w*|drank|drinking|downed) (every ?thing|all|whatever|the lot|
    anything) ~4 (cabinet|drawer|bottle|cupboard|bathroom|box|pills|could find|can find|house)
so (they|mum|mom|some ?one|you|u|my \w+|nobody|no ?one) ~3 finds? me
(after|once|when|as soon as) (i (post|send|hit send|finish|press send|upload)( typing| writing|
     sending)? this|this (posts|sends|is sent|goes up)) ~3 (im|ill|i|its)
(finds?|found) me (quick\w*|fast|first|in the morning|tomorrow|too late)
(tonight|today|tomorrow|<weekday>|this)s?( is| will be)? (it|the (day|night|end)|my last|when i
    (go|leave|end))( <end>|s it| for me| i| of)
(its|is|now|its finally|think its) time (to go|for me to go|to say goodbye|to leave|to end|to
    rest)? ?(<end>|forever|now)? ?~~5 (goodbye|sorry|loved|love (you|u|yall)|letters?|last|peace|
    written|bye)
(goodbye|letters?|packed|written|wrote|said bye|asleep|sorry|love (you|u)) ~~6 its (my )?time
    (<end>|to go|for me|to leave)
(said|say|saying|kissed|hugged) (bye|goodbye|goodnight|night)? ?(to )?my (little |big |
    baby )*(sister|brother|mum|mom|dad|dog|cat|family|nan|gran|parents|mother) ~~5 (asleep|last
    time|tonight|its time|doesnt know|dont know|no idea|forever|hope|wont)
i ?wont be (a|your|the|any|anyones) (problem|burden|bother|worry|disappointment|issue|trouble)
(youll|you will|they will|theyll|every ?one will|ull|u will|you ?all will)( all)? (know|understand|
    see|find out|be sorry|hear|get it)( \w+)? ~2 (tomorrow|soon|why|when im|after (tonight|im))
(walking|going|heading|on my way|driving|cycling|biking|running|walked|off) (to|towards|onto|up to|
    down to) the (train ?)?(tracks|roof|rooftop|cliff|edge|railway|train tracks|bridge|top floor)
    (now|rn|alone|tonight|<end>)
talk me out of (it|this) (<end>|its|ive|im)
(its|already|ive|i have|its already)( already)? (decided|made my (decision|choice)|chosen|made up
    my mind) ~~4 (dont|no ?one|nobody|goodbye|sorry|bye|stop|change|final|peace)
dont (try to|bother|even try)( \w+)? ~3 ~~2 (already decided|made up my mind|too late|its decided|
    decided)
i (love|loved) (you|u|yall|them)( all)? ~3 but i cant (stay|do|go on|keep|be|live)
(wont|not|never|aint) (be )?(going|coming|go|come) back (<end> )?(ever|home|at all|this time) ~~4
    (sorry|bye|goodbye|love|<end>|dont|tell|take)
(its|it is|at) \d+ ?(am|pm) ~4 (going to|gonna|about to|ready to|finally) ~2 (do it|end it|go
    through with it)
(finally|really|actually) (going|gonna|about) to do it (<end>|tonight|this time|no)
(passwords?|pin|passcode|login|laptop code) ~5 (drawer|in case|under my|envelope|on my desk|with
    my note|for after|so (you|they|u) can)
i(ve)? (said|have said|did) (everything|all|what) i (needed|wanted|had) to ~~4 (goodbye|goodnight|
    bye|peace|ready)
(said|say|saying) sorry to (every ?one|my|all) ~~5 (goodbye|tonight|ready|time|last|now)
(i|this) (wanted|is just|just wanted|came) to say (goodbye|bye|thank you (all )?(for everything|
    for being)|i love you all) ~~4 (<end>|before|one last|last)
(remember me|dont forget me|forget about me|think of me) (as|when|how|for|ok|please|pls|<end>|
    sometimes|once) ~~5 (goodbye|bye|gone|sorry|love|happy|last)
be good to (each other|one another|yourselves|mum|mom|my|her|him) ~2 (<end>|for me|ok|goodbye)
(its|it is|it|this is|thats)( (going to|gonna|will|has to))?( be)? (tonight|today|tomorrow|
    <weekday>|time|it) ~~4 (thank|thanks|sorry|bye|goodbye|love (you|u)|no more|finally|ready|
    forgive)
(im|i am|standing|sitting|up|here)( (at|on|by|near|up|standing|sitting|here))+ (the|this|a)
    (bridge|roof|rooftop|cliff|ledge|edge|tracks|overpass|railway|parapet) ~~4 (windy|cold|quiet|
    high|peaceful|alone|dark|beautiful|scared|calm|no ?one|nobody|far down|jump|shaking|tired|
    ready|tell|sorry|love|loved|goodbye|bye)
(im|i|ive|just|finally|am|already|<end>)<very> (said|saying|sent|written|wrote) (my |all my |the |
    their |last |final )*(goodbyes|goodbye to (every ?one|all|my (family|friends|mum|mom|parents))|
    last words|bye to every ?one)
(im|i am|feel|feeling|finally|been)( (finally|so|just|weirdly|actually|really))* (at peace|calm|
    ready|peaceful|free) (now |with it |today |tonight )*~~5 (goodbye|bye|decided|last|sorry|over
    soon|dont worry about me|tonight|made my choice|wont hurt|no more)
(this is|thats|guess this is|so this is) it ~~4 (bye|goodbye|sorry|love|thank|im done|cant)
(goodbye|good bye|bye|farewell|bye bye) ~~6 (sorry for|im sorry|forgive me|i tried|nice knowing|
    was nice (knowing|meeting)|i cant|fault|remember me|thank (you|u) for (everything|being|the
    memories|loving|caring|trying)|thanks for (everything|being|the memories|trying|caring)|thx
    for (everything|being|the memories)|i love (you|u) all|last (message|words|time)|love(d)? (you|
    u) all|mean it|couldnt)
(forgive me|i tried|nice knowing|im so sorry|loved (you|u)|love (you|u) all|thank (you|u) for
    everything|thanks for everything|my best|wasnt enough) ~~9 (goodbye|farewell|bye) (<end>|
    every ?one|all|forever|world|x|guys)
(my|the|a|this is|its|one) (very )?(last|final) (message|msg|text|goodbye|words|post|night|
    song) ~~5 (thank|thanks|thx|sorry|love|goodbye|bye|ever|forgive|to you all|to everyone|
    memories)
(this is|heres|its|writing) my (very )?(last|final) (message|msg|text|post|one|day|time (talking|
    writing|posting|online))
last <word> last <word> (last|love|thank|thx|sorry|goodbye|bye)
(love|loved) (you|u|yous|yall) ~~4 (my last|last (night|message|day)|goodbye|forever|remember me)
(wont|never|not) ~4 (see|talk to|hear from|be at <word>) (you|u|yous|me|yall|<weekday>|school)? ~2
    (or )?(ever again|ever|again) ~~4 (sorry|take care|(you|yous|yall|u) were|love|goodbye|bye|
    thank\w*|please|<end>)
(wont|will not|not gonna|not going to) be (at|in) (training|school|class|practice) ~2 or ever
(just )?know (that )?i (really |always |truly )*(loved|tried) ~3
tell my (mu?m|mom|dad|brother|sister|family|little|parents|gran|nan|best|friends?|kids?) ~2 (i|im)
    ( love|loved|sorry|tried)
(look after|take care of|feed) my (dog|cat|brother|sister|pets?|rabbit|hamster|little) ~~5 i wont
i wont be (here|around|there) (in the morning|tomorrow|tmrw|on (<weekday>)|by|when)
(see|seeing) (you|u|yall) (on )?(<weekday>|tomorrow) ~~3 (take care|look after|sorry|goodbye)
it(s)?( all)? (ends|end|happening|is happening|finishes) (tonight|today|tomorrow|<weekday>)
(itll|it will|itd|its gonna|everything will) (all )?(finally )?be over (soon|tonight|tomorrow|for
    me)
(minutes?|mins?|hours?|hrs?) ~3 (and|then|until|till) ~1 (its|it is|itll be|im|ill be)( all)?
    (over|gone|free)
(youre|ur|you|u|yall)( all)? (gonna|going to|will|ll) (see|hear|read) ~3 (about|abt) me
(leaving|gone) (forever|for good) ~~3 (sorry|goodbye|bye|love|tried|cant)
(giving|give) (it|myself|life|them) (till|until|til|one more) ~~8 (im (gone|done|out)|dead|
    <strong>)
(tidied|cleaned|packed)( up)? (my|the) (room|stuff) ~~5 (happening|so (mu?m|mom|they|no one)|ready
    to go|wont have to|doesnt have to|dont have to)
(its|it is) happening (tonight|tomorrow|today|soon)
(do|doing) it for real (<end>|this|tomorrow|tonight|when)
i gave ~4 away ~~2 its time
(this is|its) (goodbye|it for me|the end for me|the end of me now)
i (have )?(decided|chosen) ~~3 (ends|end of)
""",
    WORDS,
)
