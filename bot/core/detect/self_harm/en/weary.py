"""English: often sighed over homework, a match or a song, too."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

WEARY = written(
    r"""
# two weak signs near each other
(i|im|my|me|ive|id|life) ~5 <low> ~~5 <low>
<low> ~~5 (im|i am|i feel|i just feel|my life is|so) ~1 <low>
(i|im|my|me|ive|id) ~~6 <low> ~~5 <absent>
(i|im|my|me|ive|id) ~~6 <absent> ~~5 <low>
<nobody> ~4 (would|wud|will|could)<very> (notice|miss|care|cry|realise|realize|remember|mind|blink|
    mourn|look) ~6 (me|i|my|im|ive|id|mine)
(cant|dont|couldnt|cannot|never) ~2 (imagine|picture|see|think about|plan) ~3 (being |turning |
    reaching |getting to |past |after |as )?(1[2-9]|2\d|30|next (week|month|year|summer|christmas)|
    growing|grown up|an adult|old)
(whats|what is|what s|nothings?|nothing|whos|no ?one|barely anything|not much|what)( even| really|
     left| is)* (keeping|holding|stopping|tying) me (here|alive|back from|around|from|to (this|
    life|the))
(i|im|feel|feeling|so|just|been)<very> numb
(care|mind|notice|sad|bothered|complain)<very> if i (got|get|was|were|just got) (hit|run over|shot|
    killed|stabbed|murdered|sick|ill|cancer|crushed|in an accident)
# said shortly
(so )?(whats|what is|what s|wheres) the point <end>
(family|every ?one|every ?body|they|theyd|friends|parents|mum|mom|dad|world|people|sister|brother|
    kids|boyfriend|girlfriend) ~6 without me (<end>|and|in it|around|here|there|anyway|tbh|
    honestly|dragging)
i (dont|do not|never|didnt)<very> (feel like i |really |ever )*belong (anywhere|here|on|in|to|with|
    <end>|any)
(swap|trade|give|exchange)<very> my (whole )?(life|years|place) (with|to|for|away) (some ?one|
    any ?one|a|who|nothing)
(never|not) (ever |going to |gonna |be able to )*(be|feel|been|get to be) happy (<end>|again|so|
    and|no|anyway|like|i|so why|tbh)
not (strong|brave|good|built|tough|made) (enough )?(for|to) (this (life|world)|life|live|go on|
    keep (going|living)|exist|do this <anymore>)
(live|living|exist|go on|keep going|stay|feel|feeling|carry on) like this (forever|<anymore>|for
    (ever|much)|every day|all my life)
(im|i am|feel like im|feels like im|feel my ?self|ive been)<very> (fading|sinking|suffocating|
    falling apart|breaking apart|slipping away|crumbling|wasting away|rotting|disappearing|
    withering|shutting down) (<end>|away|and|from|inside|no|every|slowly|i)
another (year|day|week|month|night|minute|second|decade|hour) (of (this|it|life|living|my life|
    being|pain|pretending)|like this|alive|on (this )?earth)
i wont be (here|around) (for long|much|then|that long|by then|for (it|them|that|any of it) <end>)
(easier|better|simpler|nicer|kinder) (for \w+ )?(to |if i |if i just )(just |simply )*(not be|not
    exist|die|died|disappear|disappeared|be (dead|gone)|never|stop (existing|living|being)|vanish|
    end|ended|quit|leave this|wasnt|was gone|didnt)
(off|exit|delete|escape|quit|stop|pause|kill) (switch|button|key) ~3 (me|life|my (brain|head|life|
    mind|thoughts|existence)|existing|feelings|this)
(feel|feeling|felt|im|i am|been)<very> dead (already|inside|<end> (i|and|no)|every|to every ?one|
    for (years|a while|months)|anyway)
nothing (left )?to (look forward to|live for|wake up for|hope for|keep me here|stay for|get up for)
sick of being (sad|alive|me|hurt|lonely|depressed|tired|numb|empty|scared|unwanted|like this|
    treated)
(does|will|when does|when will) (it|this|the pain) (ever )?(stop hurting|get better <end>|get
    easier|stop being|ever end|ever stop|hurt less)
(dont|do not)<very> (want to|wanna) be (stuck|like this|sad|alone|depressed|broken|here|me|awake|
    in this (house|body|world|head|family)) <anymore>
(want|wanted|wanna|need)<very> (to be |just to be |to just be )(gone|nothing|nowhere|invisible
    forever|no ?one|erased|forgotten|dead|done with (it all|life|this))
(want|wanna get|need)<very> out of (life|this life|this world|my (life|body|head|skin))
(regret|regrets|regretted) (having|keeping|making) me|(i am|im)<very> (a |the |my (parents|mums|
    moms) )*(mistake|regret|accident|disgrace|failure|burden|curse|disease)
(stopped|stop|no|not|quit|gave up) (making|make|having) (any )?plans (for|cause|because|cos|bc|
    since|after) ~5 (future|wont|not going to|gone|around|here|after)
(life|the world|depression|it|my (head|brain)) (has )?(finally )?(won|beat me|broke me|broken me|
    got me|defeated me|destroyed me|is winning) (<end>|and|i)
(idk|dont know|do not know|no idea|unsure|not sure)<very> (why|how|what) (i (keep|kept|even keep|
    am still|still|bother|stay|wake)|im (still )?(here|alive|going|holding|even))
i(m| am)( just| so| already| completely| literally)* (dead inside|empty inside|broken inside|
    (empty|numb|hollow) (<end>|and|inside))
why (do|should|would) i (even |still |ever |really )*(bother|bothering|trying|try|wake|waking|get
    up|keep going|live|stay|exist|keep trying|go on|holding on)
(theyd|they would|they will|every ?oned|every ?one would|(my )?family would|mum would|mom would|
    theyll|people would|you guys would|youd all|you would all) ~2 (be (fine|ok|okay|alright|free|
    relieved)|cope\w*|get over it|manage|survive|move on|forget) ~2 (without me|if i|me|fine|
    quick\w*|eventually|<end>)
(im|i am) (just |already |so |all )*(finished|spent|burnt out|a lost cause|a waste|hollow|running
    on empty|out of (strength|energy|fight|hope|time)|barely (here|hanging on|holding on|alive)|
    not (strong enough|built for this)) ?(<end>|you know|and|with|now|i|honestly|tbh)
every ?thing (feels?|is|looks?|seems?) (so |just |really )*(grey|gray|pointless|empty|numb|fake|
    dull|dark|heavy|blank|wrong|meaningless) (<end>|and|lately|without|now|to me|<anymore>)
(stare|staring|stared) at (the|my) (ceiling|wall) ~4 (hours?|all (night|day)|until|till|every
    night|thinking|crying|empty|wondering)
(cry|crying|cried) (my ?self )?to sleep|cry (every (night|day)|myself)
(dont|cant) ~2 (have|got) the (energy|strength|will) to (live|keep|exist|go on|fight|wake|be)
(will|strength|energy|desire|motivation) to live ~2 (gone|left|is|anymore|none|zero|lost)
(barely|hardly|only just) (hanging|holding) on
(tired|sick|exhausted) (in|to) (my|the) (soul|bones|core)|soul tired|bone tired of
(nobody|no ?one)d? ~2 (clock|realise|realize|know|care|text|check|come|find|see|believe) ~4 (for
    (a|days|weeks|months)|if i|month|week|days|until|im gone)
better( off)? without me
(i feel|im|i am|feeling)<very> (invisible|unwanted|unloved|unneeded|worthless|useless|broken)
    (<end>|and|to|here|all|every|rn|again|like|inside|beyond|<anymore>)
(ill|i will|im|i am|never|not)<very> (never )?(be )?(good )?enough (<end>|for (any ?one|them|him|
    her|my|this))
(i|im) ~1 not (ok|okay|doing (ok|okay|well)|alright) (<end>|and|<anymore>|at all|please|rn|right
    now|guys|but)
<nobody> ~2 (understands?|gets|listens to|believes?|checks on|notices?|talks to|chooses|remembers)
    me (<end>|<anymore>|and|so|at all|when|its|im)
(every ?one|every ?body|they all|people|all of them) (always |just |eventually )*(leaves?|leave|
    hates?|left|abandons?|gives up on) me
why am i (even |still |fucking )*(here|like this|trying) (<end>|anyway|anymore)
(want|need|wanna|just)<very> (some |to have |to find |find |finally have )*(peace|rest forever|the
    pain gone|an end|a way out|out of (this|here|my head|it all)) (<end>|now|from|so bad|finally|
    already)
(make|making) (it|this|the pain|everything|them) (all )?stop (<end>|please|pls|already)
(can i|i could|let me|wanna|want to|i just want to) (just )?(sleep|be asleep|hibernate) (for (a |
    like |the )*(\d+|hundred|thousand|rest|ever)( years| of| days)?|forever|all my life|until its
    over)
(im|i am|ive|reached|hit)<very> (at )?(my|the) (breaking point|limit|end of my rope|rock bottom|
    lowest)|end of my rope|hit rock bottom
(tired|sick|exhausted) of (fighting|being (strong|sad|hurt|alone|a burden|like this|ignored|
    nothing)|pretending|faking|smiling|disappointing|failing|my (own )?(brain|mind|head|thoughts)|
    trying to be)
(tired|sick|exhausted) of (every ?one|every ?thing) (<end>|and|<anymore>|all|i|at|so|rn|lately)
(let me|letting|let it all|want to let|wanna let|time to let|ready to let) ?go (of (life|it all|
    everything)|now|forever|already|pls|please)
(the )?(void|darkness|emptiness|demons|numbness) (is|are|inside|keeps?|calls?|calling|wins?|
    winning|won|swallow\w*|took|takes|in me|never)
(life|living|existing|every ?day)( is| feels| has been| got| just| gets)<very> (too )?(heavy|
    exhausting|hard|much|dark|empty|grey|gray|painful|a nightmare|impossible|hell|lonely|cruel|
    ugly|draining) (<end>|and|for me|i|to|<anymore>|idk|lately|without)
(hate|cant stand|despise)<very> (my ?self|being me|the person i am|who i am|every ?thing about (me|
    myself)|my (own )?(face|body|brain|head)) (<end>|so|and|sm|more|too|i|rn|fr)
too late for me|past saving|beyond (saving|help|repair)|i( just)? cant be (saved|fixed|helped)|no
    saving me|unfixable
(god|life|the universe|the world|every ?one) (hates|is done with|forgot|gave up on|has given up
    on) me
nothing (i do|ill do|ill ever do) (matters|is (ever )?(right|good)|will matter|is enough)
i (ruin|break|destroy|poison|hurt|mess up) (every ?one|every ?thing|all the people) (i (love|
    touch)|around me|<end>)
(dont|do not|cant|cannot) (feel|enjoy|care about) (anything|any of it|nothing|shit) <anymore>
(feels?|its) (just )?(like )?i(m| am)<very> (drowning|suffocating|stuck|sinking|falling apart)
(i(m| am))<very> (drowning|suffocating|sinking) (<end>|and (nobody|no one|every)|inside|here)
too late for me (<end>|<anymore>|to be (happy|saved|ok|okay|fixed))
(cant|cannot|can not|couldnt)<very> (do|take|handle|stand|bear|fight|cope with|deal with) (this|it|
    life|all this|any of this|this life|all of this)( all| shit| pain| life)? <anymore>
cant (hold on|keep going|go on|cope|do life) ?(<anymore>|<end>|like this)
(i(m| am)?|just|really|so)<very> (want to|wanna|wish i could|could just|need to|wish i
    would)<very> (disappear|vanish|not (be here|exist)|cease|be gone|give up|be no more|evaporate)
    (<end>|rn|right now|tonight|and|so bad|already|forever|today|from)
(i )?(hate|despise|loathe) (my ?self|my life|who i am) (<end>|so|and|sm|more|every|too|its|i|for
    being|rn|much)
(it|things?|nothing|life|this) ~1 (never|wont|will never|doesnt|isnt|aint|not|only|ever|
    just)( ever| just| only| gonna| going to)* (get|gets|getting) (any )?(better|worse) (<end>|for
    me|they|no matter|it|and|its|does)
(i give up|i gave up|im giving up|giving up|ready to give up) (<end>|completely|on everything|fr|
    for real|trying to be)
(so )?(tired|exhausted|done|sick|fed up) (of|with|from) (everything|trying|it|fighting|hurting|
    feeling (like )?this|feeling|crying) (<end>|<anymore>|fr|all|and|every|so)
(im|i am) (so |just |really )*(tired|exhausted) ~3 not (sleepy|sleep|that kind)
(dont|do not|didnt|never)<very> (wanna|want to) (wake up|get up|be here|be awake|feel anything|
    feel) ?(<anymore>|tomorrow|tmrw|ever|again)
(my life|life|everything)(s| is| has)?  ~1 (over|ruined|falling apart|a mess|hell|going nowhere)
    (<end>|and|forever|i)
(every ?one|everybody|they all|whole (class|school)) ~1 (hates|hate|despises) me
""",
    WORDS,
)
