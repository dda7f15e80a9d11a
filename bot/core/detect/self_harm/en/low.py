"""English: hopeless, a burden, wishing not to be; nothing of dying by one's own hand."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

CONCERN = written(
    r"""
tomorrow ~1 (never|doesnt|didnt|not|wont|dont|wouldnt|to not)<very> (come|comes|arrive|exist|
    happen|start)
(waste|wasting) (of )?(every ?ones|your|ur|their|peoples|my (parents|mums|moms|familys)) (time|
    money|energy|air|love|space|effort)
(no|any|a|the|every) (version|world|future|universe|life|timeline|story|plan) ~4 (with|has|without|
    include\w*|needs?) me( in it)?
(done|finished|over) ~~4 with (me|my ?self|being me|who i am|my head)
(forget|forgetting|replace|keep|choose|chose|prefer|pick|picked|love|need|want) (him|her|them|the
    others|my (brother|sister|siblings?)) ~3 (forget|not|over|instead of|without|than|ignore|leave|
    lose) me
(dont|doesnt|didnt|never|not|wouldnt|wont)<very> (need|want|love|miss|notice|care about|remember|
    like having) me <end>
nobody ~2 (look|come|search) ~2 (for|looking) ~2 (me|if i)
(never|not|dont|didnt|doesnt)<very> matter(ed|s)?( to)? (any ?body|any ?one|no ?one|them|my family|
    at all|if i)
my life ~3 (no|without|zero|lacks|lost (all )?its|any) (meaning|purpose|point|value|hope|direction|
    worth|joy)
dont (even |really )?care ~1 (what happens|if something happens|if anything happens|what becomes)
    (to|of) me
(dont|stopped|do not|no longer|didnt)<very> (care|caring|cared) (about|if|whether) (my ?self|i
    (live|die|wake|exist|make|get)|anything <anymore>|my life|living|being alive|surviving|my
    future)
waiting (for|to) (the end|die|it (all )?to (be over|end|stop)|this (all )?to (be over|end|stop)|my
    (life|turn|time) to (end|be over)|death|every ?thing to (end|stop))
(hope|wish|want|hoping|praying)<very> (i |to |id )*(get|got|catch|have|had|be|develop) (really |
    very |terminally |so |a |an |some )*(sick|cancer|ill|leukemia|disease|illness|tumou?r|in an
    accident|into an accident|accident|heart attack|terminal)
(life|it|everything) (has|holds|lost)( all| its)* (no |any )?(meaning|purpose|joy|point|value)
    (<end>|for me|<anymore>|and|left|to me)
(i|im|me)<very> (a )?(nobody|nothing|worthless|garbage|trash|rubbish|piece of shit|mess up|
    screw ?up|waste) (to (any ?one|every ?one|them|anybody)|and (everyone|always|no)|<end> (and|
    everyone|nobody|no one|i))
(they|every ?one|every ?body|people|friends|family|parents|mum|mom|dad|he|she) ~3 (want|wants|wish|
    wishes|prefer|need|needs|like) me (to be )?(gone|dead|out of (the|their|here|this)|to (leave|
    disappear|go away|not exist|vanish))
(dont|doubt|cant|wont|not|never|didnt)<very> ~3 (see|make|reach|hit|turn|get to|live to|be here
    for|around for|last to|plan on) (it to |to |be |my |see )*(1[2-9]|2[0-9]|30|sixteen|seventeen|
    eighteen|twenty|thirty)(th|st|nd)? ?(birthday|bday|<end>|tbh|honestly|lol|anyway|and|years
    old)?
(make|makes|making|made) (every ?thing|things|it|life|lives) (worse|harder|miserable|hell) for
    (every ?one|every ?body|them|my|people|all)
nothing left (in me|to give|inside|of me|in the tank|for me|worth)
(only|sole|main) (reason|thing|person) ~2 (im|i am|i|keeping me) ~1 still (here|about|alive|around|
    going|breathing|holding|fighting)
(only|sole) (reason|thing|person) keeping me (alive|here|going|from)
(happier|better|easier|fine|good|nicer|peaceful|better life|better off) before (me|i was born|i
    came along|i existed|they had me)
(quiet|peaceful|easy|calm|nice|relieving|simple|free) (it|that|everything|things|i) (would|could|
    must|d|will|might) (all )?be ?(<end>|if|when|without|to just|to not|after|for everyone|once)
last time i (actually |really |ever )*(wanted to (be alive|live|wake|exist)|felt (happy|alive|
    anything|normal|real|ok|okay|like a person|wanted|loved)|was (actually )?happy|looked forward)
(dont|never|wont|not|wont ever) ~5 (get|gets|got|allowed|gonna|going|want|plan|expect\w*|live|
    supposed|meant) (to )?grow (old|up|older)
when im gone (you|u|some ?one|they|he|she|every ?one|my \w+|people|ppl|dont|just|please|ill|itll|
    tell|remember|give|it|the|who)
(spare|unwanted|extra|accident|mistake|forgotten|replacement|wrong|disappointment) (kid|child|son|
    daughter|one of the family|baby) ?
(ever|just|id|could|wish|want to|can i)<very> (wish you could |wish u could |i could |to )*(press |
    hit |click )?(skip|fast forward|delete|unplug|switch off|turn off|log off|exit|end|pause) (on |
    from |to the end of )*(my |your |ur |this |the )?(whole |entire )?(life|existence|story|movie
    of my life|living)
(swap|trade|switch) ~3 (dead|someone who (died|wants to live)|any dead)
(give|gave|giving) (my|all my) (years|life|lungs|heart|organs) to (some ?one|a person|any ?one|a
    kid) ~2 (wants|who|that)
(some ?one|a kid|people|others) (who|that)( actually| really)? wants? to live
(it|that|life) ~1 (would|wouldve|would have) been (better|easier|kinder) ~4 (never|not|hadnt|wasnt|
    didnt) ~2 (born|been born|exist|here|had me|made it)
(born|here|alive|existing) (by mistake|for nothing|for no reason|just to suffer|to suffer|wrong)
(watching|living) (my )?life ~2 (through (a )?glass|from outside|go by|pass by|like (its|it is)
    (not mine|someone elses))
(cant|dont|couldnt) ~2 (find|think of|name|give me) (one|a single|any|1|even one) (good )?(reason|
    thing) (to|why|worth|left|im)
(nobody|no ?one) (is |s )?(coming|going|gonna) (to )?(save|rescue|help|find) me
(forever|always|every ?day|rest of my life) ~2 (feel|feeling|be|being|hurt|hurting|suffer\w*) ~1
    (like this|this way|so much|this)
(dont|do not|no longer|didnt)<very> (recogni[sz]e my ?self|know who i am) <anymore>
(wish|hope|want|like|love|need|pray)<very> (i (could|can)|to|it would|every ?thing would|the world
    would|for) (just )?(end|stop|cease|be nothing|become nothing|turn to dust|melt away|float away|
    rot|not be|be no one|be no more|fade|die down|never start) (<end>|forever|already|for good|now|
    away)
no (future|tomorrow|life|hope|happiness|happy ending|point) (for|left for|waiting for|in store
    for) (me|someone like me|people like me|us)
# existing, and no wish for it
<negp> ~~4 (be|being|stay|staying|still|am|been|feel|feeling|im|keep me) alive (<end>|<anymore>|at
    all|but|and|if|when|tbh|rn|like|so|honestly|right|just|for|tho|either)
<negp> ~~4 (to exist|my existence|been born|was born|were born|be here <anymore>|existing|living
    <end>|living <anymore>|living like this|i (still )?exist)
why was i (even |ever |fucking )*(born|put on|made|brought into)
why am i (even |still |fucking )*(alive|breathing|living|on this (earth|planet))
(being alive|my existence|existing|my life|me being here|living|staying alive) ~2 (pointless|hurts|
    exhausting|tiring|a (mistake|waste|joke|curse|burden|punishment|chore|lie)|meaningless|
    worthless|nothing|cursed|a failure|unbearable|torture|isnt worth|no point|an accident)
(regret|curse|sorry|hate|blame) ~3 (being born|i was born|the day i was born|existing|for existing|
    i exist|having me)
(shouldve|should have|wish\w*|wanted to|better if) ~4 ((just|only) )*(aborted me|never had me|not
    had me|got rid of me|had an abortion|never been a mum)
(point|use|need|purpose) (of|for|in) me (<end>|here|being|existing|<anymore>|anyway|even)
no (place|space|room|home|spot) for me (anywhere|in this|here|on|<end>|left)
i (dont|do not|never|didnt|wont|no longer) (ever |really |even )*(matter|mattered|count|belong|
    fit) (<end>|to (any ?one|any ?body|them|my)|anywhere|at all|<anymore>|in this|here|with any)
(could|might|would) be (gone|dead|missing|rotting) for (days|weeks|months|a (day|week|month)) ~2
    (no ?one|nobody|and|before)
(not|arent|wasnt|never|isnt|werent) (supposed|meant|built|made|gonna|going|cut out) (to |
    for )*(live|be here|be alive|last|this (life|world)|living|survive|existing|grow old)( long|
     past| much)?
(lost|losing|lose|no|out of|without|zero|any) (all )?(my )?hope (left|honestly|for me|in life|
    <end>|and|anymore|now|completely|entirely|at all|i|that it|tbh|rn|of getting|things)
maybe i should(nt| not| never| just not) (be|have been|exist|of been) ?(here|alive|around|born)?
(cant|dont|do not|cannot|couldnt|not) (see|find|have|picture|imagine) (any|a|the|one|single|
    no) ?(light|hope|way (out|forward|through)|future|end to this|good|tomorrow|escape|reason|
    point) ~2 (<end>|at the end|of this|<anymore>|for me|in (this|my|any)|to|ahead|left)
(sad|cry|miss|upset|notice|care|happy|mad|hurt|relieved|bothered|free|easier|better) ~2 <if_gone>
(if|when) i (die|died|am dead|was dead|were dead|dropped dead|kicked the bucket|passed away|
    passed) ~3 (would|will|nobody|no ?one|who|they|every ?one|any ?one|the world|maybe|itd|it
    would|cry|funeral|sad|better|happy|tell|please|dont|just)
(nothing|no ?one|nobody) ~1 makes me (happy|feel|smile|want to live|wanna live)( <anymore>)?
(dont|do not|cant|cannot) see why i (should|even|would|have to|bother|keep) ~1 (keep|bother|try|
    continue|stay|live|go on|trying|wake|exist|fight)
(idk|dont know|not sure|unsure|no idea|wondering) (if|how|why|whether) ~2 i ~2 (carry on|keep
    going|keep trying|go on|hold on|survive|cope|wanna live|want to live|still (try|here)|be here|
    make it|take it|continue) ?
(carry|carrying|hold|holding|take|taking|bear) (it|this|on|the weight|all this|everything) (any
    longer|much longer|<anymore>)
easier (for (them|every ?one|my (mum|mom|dad|family|parents|friends)|you|us all|all of (you|them))|
    if i|on (them|every ?one)) ~2 (if|without|when|wasnt|was|just|didnt|disappeared|i)
(i|im|all i do is|ill|i just) ~2 (drag|dragging|bring|bringing|pull|pulling|weigh|weighing)
    (every ?one|them|you|u|people|all|my (family|friends)|you guys) ~2 (down|back)
(forget|forgot|replace|get over|move on from|over) (about )?me (in a (week|day|month)|quickly|soon|
    within|by (next|the)|eventually|like i)
the world (doesnt|does not|wouldnt|wont|dont|didnt) (even )?(need|miss|notice|care about|want) (me|
    people like me|if i|someone like me)
people like me (dont|shouldnt|arent|are|deserve|only|never)
<nobody> (will|would|could|can|is gonna|is going to|ever)<very> (ever )?(love|want|miss|need|
    choose|remember|believe|mourn) (me|someone like me)
(only|just) (a )?matter of time (until|before|till) i
(already|basically|practically|pretty much|as good as) dead (inside|to (them|every ?one|me)|anyway|
    <end>)
(like|as|just) a (ghost|shell|walking corpse|zombie|shadow) (in my own|to every ?one|of (myself|a
    person)|in this house|of who|that)
(whats|what is|where is|no|any|a|single|one|another|more) reason (not )?to (stay|live|be|wake|go
    on|keep|exist|continue|get (up|out of bed)|fight|breathe|try <anymore>)
(doesnt|wont|does it|it dont) (even )?matter (if|whether|that) i ~1 (live|die|exist|here|alive|
    gone|stay|breathe|wake)
(it|nothing) (wont|will) matter (soon|when im|after (tonight|today)|once im)
i (dont|do not) want (a |to have a |any )(future|tomorrow|next year|birthday)
(dont|do not|no longer|cant)<very> (wanna|want to|be bothered to) (keep fighting|keep trying|hold
    on|go on|carry on|keep going|do life|be me|be human|be a person|keep breathing) (<end>|
    <anymore>|with|like|any|tbh|for)
better( off)? (with me (gone|dead)|<if_gone>)
(every ?one|everybody|they|them|yall|u|you|lot|people|ppl|family|mu?m|mom|dad|parents|friends|
    world|life|she|he|it) ~4 (happier|easier|relieved|nicer|calmer|better|simpler|glad|fine|richer|
    peace) ~4 (without me|with me (gone|dead)|<if_gone>)
(i|im|ive|id|me|being|am|my ?self|feel like|feeling like) ~5 (burden|dead ?weight|waste of (space|
    air|oxygen|skin|life|time and space))
(burden|problem|disappointment|mistake) (to|for|on) (every ?one|everybody|them|all|my (family|
    parents|friends|mu?m|mom|dad)|people|the world)
(id|i would|ill|i will|i) be doing (<word> ){1,3}(a )?favou?r
(let|letting) (them|every ?one|him|her) off the hook
i (ruin|ruined) every ?(thing|ones life)
i(m| am) (just |only )?(always in the way|in the way|a mistake|a waste|so worthless|worthless|
    unlovable)
<nobody> ~3 (miss|notice|care|cared|cares|cry|remember|realise|realize|mind|bother|blink|mourn|
    know|come looking|look for) ~5 (me|<if_gone>|i was (gone|dead))
<nobody> ~1 (needs?|wants?|loves?|cares for|sees|hears) me( <anymore>)?
<nobody> ~2 (care|cares|cared|give a <word>|gives a <word>) ~2 (i live|i die|i exist|im (alive|
    here|dead|gone)|me or)
(<if_gone>) ~6 (no ?one|nobody|any ?one|anybody|who|world|every ?one|notice|miss|care|better|
    change|happier|same|move on|go on|cry|matter|normal|relieved|mind)
(would|wud|will|does|do) (any ?one|anybody|they|u|you|yall|people|ppl) ~2 (miss|notice|care|cry)
    (me|<if_gone>|about me)
(what|wonder|imagine|think) ~4 <if_gone>
(what|nothing|how much) ~3 change <if_gone>
(come|go|be|cry|show up|turn up|people|anyone|ppl) (to|at|for) my funeral
(no|any|the|a|single|nae|whats|wheres|see|zero|have|got) (point|purpose|reason|meaning|use|
    sense) ~2 (living|life|existing|being (here|alive)|going on|keep(ing)? going|staying|
    stay( alive| here)?|continuing|waking up|getting up|any of it|live|exist|go on|be (here|alive)|
    anything <anymore>|carry on|carrying on|keep living|wake up)
(no|any|the|a|see|whats) (point|reason) (in |to |of )?(anything|it all|any of this|trying|
    try) ?(at all|<end>|<anymore>)
(nothing|nothin|nowt|nobody|no ?one|anything|nuthin|nun)( left| else| really| much)*( for me)?
    (to )?(live|living|stay|be|stick around|exist|fight) (alive )?for( me)?
nothing( left)? for me (here|in this|anymore)
nothing (matters|makes sense|helps|is worth it) ~2 <anymore>
life (isnt|is not|aint|not|doesnt feel|is just not|hardly) (really |even )?(worth|for me)
(not|isnt|aint|never) worth (living|being (here|alive)|it being alive)
(lost|lose|losing|run out of|out of|without|have no|got no|zero|theres no|there is no|see no|given
    up|giving up|gave up)( all| any| my)? hope ?(left|for me|<anymore>|in (life|me|living)|<end>|
    at all|to live)
i(m| am)? (just |feel |feeling |so |completely |totally |really |truly |beyond )*hopeless
(no|see no|cant see a|cant find a|isnt a|not a)<very> (way out|escape|exit|light|future|
    tomorrow) ?(for me|<anymore>|in (this|my|any)|of this|<end>|left|at the end)
(cant|cannot|dont|never|not|couldnt) (really |even |ever |actually )?(see|picture|imagine|have|
    think of) ~3 (future|tomorrow|making it|growing (up|old)|being alive|past \d+|living (past|to)|
    reaching \d+|grown up|older|adult|in (a|five|ten|5|10) years?)
(dont|doubt|wont|never|not|cant)  ~4 (make|making|made|live|living|get|getting) (it )?(to|past|
    till|until|through|thru|to see) (1[2-9]|2[0-9]|30|adulthood|graduation|my (next |
    \d+th )?birthday|christmas|next year|tonight|the night|this (week|year|month))
(just think about|scared of|fine with|ok with|okay with) not (getting|being|making it) there
(tired|sick|bored|exhausted|fed up|over|done|finished)( of| with| from| by| being done with)*
    (just |all |simply )?(this |my |the whole )?(life|living|being (alive|here|me|in this world)|
    existing|existence|waking up|fighting to|breathing|it all|all of it|this world|pretending (im|
    to be) (ok|fine|happy)|surviving)
scunnered (wi|with) bein here
hat(e|ing) (being (alive|here on|me)|living|that i(m| am| woke| wake| exist)|existing|waking up|
    every (second|minute|day) of (my life|being)|my existence)
giv(e|en|ing|es) up on (life|living|myself|<end>|everything in life|being)
gave up on (life|living|myself|being)
(life|being alive|living|existing|existence|everything)s?( is| feels| seems| just| only|<very>)*
    (pointless|meaningless|unbearable|too painful|torture|a punishment|hopeless|not for me|hurts
    too much)
(dont|do not|didnt|never|no longer|dnt|dun|doesnt)<very> (wanna|want to|want 2|wan|feel like|wish
    to|deserve to|care to|fancy)( be| being)? (here|around|on (this|the) (earth|planet)|in (this|
    the) world|part of this world) ?(<anymore>|on|any|no more)
(dont|do not|didnt|never|no longer|dnt)<very> (wanna|want to|want 2) (be|being) (on (this|the)
    (earth|planet)|in this world|part of this world|me anymore|a person)
(wish|wishing|wished|hope|hoping|pray|praying|if only|better if|rather|want to|wanna)<very> (i |
    id |i had |i could |that )*(was never|were never|was not|wasnt|werent|never|had never|hadnt|
    not been|wouldnt|didnt|dont|wont|could|just|<very>)* (been born|(get )?born|wake up|woken up|
    waking up|exist|existed|disappear(ed)? (forever|and never|completely|from (everything|
    existence|the world|life|this))|cease|erase (myself|me|my existence)|be erased|vanish forever|
    (stop|stopped) (existing|being)|stay asleep|sleep forever)
(sleep|asleep|sleeping|nap|bed|eyes) ~3 (never|not|dont|forever|wont|stay there|didnt|
    wouldnt)(<very>| ever| have to| want to| wanna| need to)* (wake|waking|woke|open|there|forever)
(fall asleep|sleep|go to sleep|shut my eyes|close my eyes) ~3 (forever|for good|stay there|stay
    like that)
(never|not having to|not) (ever )?(have to )?(wake|waking) up( again| tomorrow| ever)? (sounds?|
    seems?|would be|is|again|ever)
(didnt|dont|never|doesnt|wouldnt) (have to )?(wake|woke) up (tomorrow|tmrw|tmr|again|one day|at
    all|ever|in the morning|<anymore>)
(i|me|myself|just|to|could|id|ill|gonna|i should)<very> (disappear|vanish|dissolve|fade away|fade
    out) (forever|from (this|the|everything|existence|life|it all|earth)|and (never|not|no ?one|
    nobody)|for good|completely|into nothing|off the face)
(stop|quit|end|be done with|cease|ceasing|stopping) (existing|to exist|being alive|being here at
    all|being a person|my existence)
i<very> (shouldnt|should not|should never|should not have|shouldnt have|wasnt|was never|was not|
    dont|do not|never|think i|am not|didnt|dnt) ~2 (exist|be alive|been born|born|meant (to be
    (here|alive|born|happy)|for (this|life|living)|to exist)|belong (in this|here|anywhere|on this|
    with the living)|deserve (to (live|be alive|exist|be here|breathe)|life|this life|happiness))
(meant|made|built|cut out|right) for (this|the) (world|life|earth)
(world|life|earth) ~4 (i want off|want out|let me off|get me off|stop the world)
(if|hope|wish|pray|want|until|till|when|kinda|fine) ~4 (bus|car|truck|train|lorry|van|bullet|
    meteor|asteroid|plane|lightning|cancer|sniper) ~2 (hit|hits|ran|runs|run|took|takes|take|
    killed|kills|kill|end|ends|crashed|get|gets)( over)? me
(god|lord|jesus|allah|universe|death|heaven|someone|pls|please) ~5 (just )?(take|end|finish) me
    (already|now|away|home|out|instead|too)
(wouldnt|dont|not|id|wont|didnt)<very> (mind|care|complain|be sad|be mad|object|be bothered)
    (much )?(dying|being dead|not waking|<if_gone>|not being (here|alive)|if i die|if i get hit)
(dying|death|being dead|being gone|the idea of (dying|death|not being here)|not being (here|alive)|
    nothingness)( just| kinda| honestly| really| almost)* (sounds?|seems?|feels?|looks?|would be|
    is starting|doesnt scare|dont scare|wouldnt be)( so| like| kinda| really| almost)* (peace\w*|
    nice|easier|better|calm\w*|comfort\w*|relief|good|me|quiet|bad|beautiful|rest\w*|a)
(not (scared|afraid|frightened)|dont get why (ppl|people) are scared) of (death|dying|it sounds)
(jealous|envy|envious) ~2 (of )?(dead|people who died|ppl who died|the ones who died)
(dont|not|pls|please|be|sad|miss|remember|forget|sorry|happy|cry|better|notice|care|understand|my
    room) ~3 (when|if|once|after) i(m| am) (gone|not (here|around)( one day| anymore| any more)?|
    no longer here|dead)
one day i (wont|will not|might not|may not) be (here|around)
my (story|life|time) ~2 (should|shouldve|should have|couldve|is) ~2 (end|ended|over) ~2 (ago|back|
    a while|now|already|long|anyway)
can have my (room|bed|stuff|things|phone|console) ~2 (soon|when|once|after)
(want|need|wish|wishing|waiting for|begging for|wanna) ~2 (everything|it all|all of it|all of this|
    the pain|this pain|my (brain|head|thoughts|pain|mind)|the (noise|hurt|hurting|suffering|
    thoughts|voices)|life) (to |would )?(just |all |finally )?(stop|stopped|end|ended|be over|go
    away|go quiet|shut up|over)
(cant|cannot|can not|can t|couldnt|not sure i can|dont think i can|how (much )?(long|longer) i
    can)<very> (go on|keep (going|living|doing (this|life))|carry on|continue living|do life|live
    like this|keep pretending|exist like this) ?(like this|<anymore>|<end>|with this|living)
(cant|cannot|dont think i can|not able to) (keep )?(live|living|exist|existing|survive|
    cope) ?(like this|<anymore>|with (myself|this pain|the pain))
(not|dont know|idk|unsure|wonder) ~2 how (much )?(long|longer) ~2 (i|ill)  ~1 (last|hold on|take
    this|keep going|survive|be here|be around|do this)
(feels?|its) (just )?(like )?i(m| am)<very> (disappearing|fading away|rotting|dying inside|already
    dead|a ghost|trapped|invisible|falling apart) ?(n |and |<end>|inside|in my|every|all|while|but)
i feel( so| just| really| completely| nothing but| like|<very>)* (empty|numb|hollow|nothing|dead
    inside|worthless|hopeless|trapped|like giving up) (<end>|inside|and|all|every|like|anymore|i|
    now|these)
(they|everyone|everybody|people|class|kids|school|family|mum|mom|dad) ~3 (wants?|wishe?s?|hopes?|
    prefer|tell|tells|telling|told|say|says|saying) (that )?(me |i )(to |would |should |was |
    were )?(just )?(die|dead|gone|<kill> <self>|kms|disappear|never born|end it|jump|not exist)
""",
    WORDS,
)
