"""English: frames with families of words, for what is said in ever new words."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

# No hope, no future, a burden, missed by nobody.
CONCERN = written(
    r"""
(lost|losing|given up|gave up|run(ning)? out of|ran out of|out of|got no|have no|ive no|done|
    stopped|theres no|there is no|there isnt any|isnt any)( all| any| my| on| with)* (hope|hoping|
    reasons to (live|stay|be here|keep)) (<end>|this|left|for (me|life|anything)|<anymore>|and|in
    life|of|a while|that|its|i)
(dont|do not|idk|no idea|not sure|forgot|know|wonder|what|whats|see|seeing|theres|is there|isnt|no)
    ~3 (point|purpose|meaning|use) ~1 (is |in |of |to )?(<anymore>|me|(going|carrying) on|living|
    life|(any of )?(this|it) (all|anymore|<end>)|waking|breathing|existing|being (alive|here|me)|
    trying <anymore>|staying)
(dont|cant|couldnt|cannot|never|hard to|doesnt|didnt|wont|unable to|not) ~1 (see|picture|pictur\w*|
    imagine|feel|believe in|think about|plan for)<very> ~4 (a |any |my |the )*(future( <end>| for
    (me|myself)| with me| anymore| where)|tomorrow <end>|next (year|month|summer) <end>|my ?self
    (past|at \d+|in (a|five|ten|\d+)|being (there|here|alive|older)|living|making it|getting old\w*|
    growing|reaching|ever|turning)|past \d+|being (there|here|alive) for)
(my future|the future|future) ~6 (isnt one|nothing there|saw nothing|is (empty|black|blank|dark|
    nothing)|nothing <end>|without me|with me in it|not in it|dont have one|doesnt exist|for me)
dont (think|see|believe)( that)? (ill|i will|i(m| am) gonna|ima|id|i can) ~1 (make it|live|be here|
    be alive|be around|last|reach|see|survive|get old|grow) ~1 (that|to|till|until|past|much|
    another|this|long|my|next|<end>|for|old|up)
(im|i am|ive|id|just|only|basically|nothing but|being|feel like|feels like|was)<very> (like |been |
    become )*(a |the |an |only |such )*(dead ?weight|burden|extra mouth|weight|nuisance|bother|
    inconvenience|problem|waste of (space|air|money|oxygen|time)|parasite|stain|black sheep) (to|on|
    for|in|around) (every|my|mum|mom|dad|them|him|her|other|people|ppl|any|this (family|house|world|
    planet)|the (family|world|people|ppl)|you|yall|others)
if (i|id|im) (just |ever |really )*(go|went|left|leave|die|died|vanish\w*|disappear\w*|gone|wasnt
    here|wasnt (around|born)|was(nt)? gone|stopped existing|didnt exist|wasnt alive) ~~8 (problem|
    notice\w*|better|easier|happier|peace|relie\w+|weeks?|days|miss|cry|care|figure|the dog|the cat|
    only one|free|fine)
i (only |just |always |literally |do is )*(make|made|ruin|bring|spoil|poison)s? ~4 (harder|worse|
    miserable|sad|sick|unhappy|down|pain) ~2 (just )?(by (being|existing|breathing|living)|for
    (every|them|my|all)|every ?where|around me|by)
<nobody>(s|d|ll)? ?(would|will|is|gonna|going to|ever|even|really|actually|wld|ll|wont|else)?
    ?(gonna|going to|ever|even|really|actually|be|to)? ?(miss|mourn|cry (for|over)|come looking for|
    look for|grieve|remember|fight for|wait for|notice|care about|choose|save) (me|the quiet|a (kid|
    girl|boy|person) like me|some ?one like me|i was (ever )?here|im (gone|dead|missing)) ?(<end>|
    if|when|after|and|anyway|kid|thats|like|one|girl|boy|either|tbh)
<nobody>(s|d)? ~2 (notice|notic\w+|miss|care|cry|mind|know|blink|remember|realise|realize|check|ask)
    ~2 (if|when|that|until|once|whether) (i|im|id|ive|me) ~3 (gone|dead|died|die|disappear\w*|
    vanish\w*|exist\w*|alive|breath\w*|wake|woke|born|missing|not here|wasnt here|fad\w+|jump\w*|
    left this)
would any ?(one|body) (even |actually |really )*(miss me|care if i|cry|come to my funeral|notice if
    i (was |were |just )*(gone|died|dis|van|left forever|not)|mourn)
(it )?(would|itd|it will|itll|might|probably) take ~5 (day|days|week|weeks|month|months) ~3 (figure|
    notice|realise|realize|find|know)
(tired|exhausted|sick|done|fed up|bored|drained|worn out|weary|hate|hating|over|cant stand|finished|
    burnt out|despise)( of| from| with| w| by| about)?( just| all the| always| even| this| having
    to| me| my)* (living|being alive|existing|existence|being here|breathing|this life|being a
    person|surviving|being human|being me|pretending (i|to (be (ok|okay|fine|happy)|want))|carrying
    (this|on|it all)|holding on|hanging on) (<end>|so|sm|rn|its|and|like|i|want|when|every|for|tbh|
    honestly|is|because|bc|cuz|<anymore>|w|lately|alone|that|fr|now|all)
(pain|emptiness|sadness|darkness|ache|sorrow|hurting|loneliness|numbness|suffering|misery) ~4
    (never|doesnt|wont|dont|cant|isnt gonna|not gonna|refuses to) ?(ever )?(ends?|stops?|go(es)?
    away|leaves?|let up|lets up|get(s)? better|heals?|shut|fades?|get(s)? any)
(cant|cannot|can not|dont (wanna|want to)|not able to|couldnt|dont know how to|dont know if i
    can)<very> (keep|go on|carry on|carry|hold on|hold|continue|fight|keep on|do) ~1 (carrying|
    holding|fighting|living|breathing|pretending|existing|life|this life|going|being|with (life|
    living|this)|it|this|on|all this|faking) ~2 (<anymore>|alone|like this|no ?one|much longer|every
    day|and (no|i|every)|thing)
cant (remember|recall) (the )?(last time|when)( i)? ~3 (wanted|felt|looked|smiled|was|happy|enjoyed|
    laughed)
(my|this) (story|life|book|chapter|light|candle|flame|spark)( is| has| feels| was|s| like| its| it|
    just| kinda)* ~1 (already )?(over|finished|ended|burn\w+ out|gone out|went out|on the last|done)
    ?(<end>|im|and|before|for)
(people|ppl|girls|boys|kids|things|someone|losers|broken ones) like me ~1 (dont|never|arent|
    shouldnt|wont|cant|werent|only|always) ~4 (happy|get|deserve|live|exist|born|alive|saved|loved|
    here|last|make it|meant|supposed|belong)
(every ?one|every ?body|they|world|family|friends|my \w+|people|life|the house) ~3 (waiting for me
    to (leave|go|disappear|die|stop)|moved on without me|wants me gone|would breathe|be relieved|
    better with (some|any)|deserves? (a )?better ~3 than me|better off|get over me|forget me|wont
    miss me)
(swap|trade|switch|change|give) ~3 (places|lives|my life|my years|bodies) ~2 (with|to|for) ~2 some
    ?one ~1 (actually|who|that|wants)
(failed|failing|failure|suck|terrible|bad|useless|no good) ~1 (at|as) (being (a )?(person|human|
    alive|me)|life|living|existing|a (human|person|daughter|son|kid|sister|brother))
(waiting|wait|counting|running) ~1 (out (the|my) (clock|time|days)|for (it|life|this|everything|all
    this|my life) to (be over|end|stop|finish)|for the (end|credits)|to (die|be done)|down the days
    (until|till) (i|its|it))
(take|taking|taking up|took|takes|waste|wasting)( up)? (space|air|oxygen|a seat on this)( <end>|
     and|thats| nothing| here| every)
if (something|anything|sth|smth) (bad |terrible )*(happen\w*|happened) to me ~5 (mind|care|upset|
    sad|relie\w+|ok|okay|fine|fight)
(if|when) (the world|everything|it all|life) (ended|ends|stopped|blew up) ~~6 (relie\w+|mind|fine|
    happy|peace|be ok|done)
i (dont|do not|didnt) ~1 (care|mind) ~2 (if|when|whether) (i|it|my life) ~1 (live|die|wake|stop\w*|
    ends?|make it|survive|exist|am here)
(why|how)( \w+)? (bother|even bother|do i|should i|would i|am i|i|do ppl|do people|does any ?one) ~2
    (waking up|getting up|keep (going|living|breathing)|still (here|alive|breathing|trying)|wake up|
    to wake|living|bother|exist)
(nothing|not much|whats|what is|anything) (is )?left ~1 (for me|of me|in (me|here|life)|inside|to
    (live|give|lose|say|stay|look|fight))
nothing (to|left to|worth) (go to|wake|waking|live|living|stay|staying|look forward|come back|hold
    on|keep)
(nothing|none of (it|this)) (really |ever |even |actually )*(matters?|feels (real|good|like
    anything)|makes? sense|is worth it|is real) ?(<end>|to me|<anymore>|not|and|tbh|fr|i|so|in)
(theres|there is|feel|feels|found|has|got|have) ~1 (a )?(hole|void|gap|emptiness|nothing) ~1 (where|
    inside|in (me|here|my (chest|heart|life|head))|instead)
(feel|feeling|felt|im|am|like)<very> (like )?(a )?(ghost|shell|zombie|robot|shadow) ~3 (already|so|
    of (my|who|a)|walking|living|alive|any|and|in my)
(no light|there is no light|dark|darker|no end) ~2 (at the )?(end )?(of )?(the|this) tunnel
(drowning|sinking|screaming|suffocating|crumbling|fading|falling|slipping|bleeding|disappearing|
    dying inside) ~3 (and|while|but|as) ~2 (every ?one|no ?one|nobody|they|people|ppl|the world|u|
    you all)
(wish|want|wanna|hope|hoping|wouldnt mind|pray|praying|dream|could|love to|id like|rather|need|
    sometimes|imagine|if only|ever)<very> ~4 (fade (out|away)|be erased|be deleted|stop existing|not
    existing|not exist|not wak(e|ing) up|not be(ing)? (here|alive)|never wake|never been born|sleep
    forever|dissolve|evaporate|cease|(hit|flip|press|find) the off|switch (me )?off|turn (me )?off|
    go quiet forever|melt away|not make it|dont make it|dont wake|go away forever|stop being|be no
    ?one|pause my life|unexist|never (existed|happened|wake))
(dont|do not|never) ~1 (wanna|want to|want) ~1 (be here|exist|tomorrow|another (day|birthday|year))
    (<end>|<anymore>|not|to come|i|like|at all|and|or)
(wake|woke|waking|get|got) ?(up)? ~4 (disappointed|upset that|sad that|annoyed that|mad that|
    wishing|hate that) ~2 (i|im|woke|still|up|hadnt)
(one less (mouth|kid|person|problem|burden|thing)|nicer|better|quieter|happier|lighter) ~4 (when|if|
    week|day) i (was|am|wasnt|werent|m) (not |away|sick|absent|gone|out|here|there)
if (a|the|some) (bus|car|truck|train|bullet|plane|meteor) ~3 (id|i would|i) ~2 (not|wouldnt|let|
    stay|move|mind|care)
(my|the) (chest|heart|head|soul|life|body|days|everything)( is| feels| has| got)<very> ~1 (heavy|
    empty|hollow|no taste|gave up|given up|tired of (me|beating)|wants? (to )?stop|wont stop
    hurting)
(dont|do not|never|didnt|dnt) ~1 (want|like|ask for|deserve) (this|my|the) life( i have)?
(already|long) (left|gone|checked out|dead|given up)( on (me|life|my ?self))?( <end>| im| just| like
    i)
(doubt|not sure|dont think|dont know if) (ill|i will|im gonna|id) ~1 (care|be here|make it|be
    around|live|last|exist|be alive)
(wrong|better) (twin|sibling|kid|child|one|brother|sister|person) (made it|lived|survived|died|is
    (still )? alive|got to live)
(its )?(ok|okay|fine) if (u|you|yall|every ?one|they) (all )?(forget|replace|hate|leave) me
(no|nobodys|not any ?ones|never any ?ones?) (use|one|ones|first|last|favourite|favorite)? ?(thought|
    choice|priority|reason|person) ~2 (me|im)
(the|this|my) world ~3 (better|nicer|lighter|fine|same|prettier) ~2 (without me|w o me|if i)
every ?(day|night|morning|week) ~3 (the )?(same (pain|hell|nothing|emptiness|torture|fight|ache)|
    hurts|heavier|harder to (stay|wake|breathe|live)|pointless|a fight to)
""",
    WORDS,
)
# Wanting, urged, hurt already.
RISK = written(
    r"""
(want|wanna|need|get|getting|a way|wanting)<very> (me )?out <end> ~3 out of (life|living|this (life|
    world|body)|existence)
(i|my heart|just|really|to)<very> (hit|hurt|hurted|harm|cut|burned|bit) me ?(self)? (harder|more|
    again|worse|so|too|and it|every|because)
(pray|prayed|praying|beg|begging|ask|asked|asking|wish\w*) ~3 (to die|for death|to not wake|not to
    wake|it kills me|god to take me|to be taken)
(pray|ask|beg\w*|hop\w+|want\w*|wish\w*|wait\w*) ~4 (it|this|something|someone|god|cancer|sickness)
    to ~1 (finish me|kill me|take me|end me|get me)
(havent|not|stopped|dont|barely) (eaten|eat\w*|slept|drank) ~5 (on purpose|punish\w*|finish me|
    disappear|deserve)
(press\w*|pick\w*|trac\w+|touch\w*|look\w*|count\w*) ~2 (my|old|the) (old )?(scars|cuts|wounds|
    bruises|marks) ~3 (think\w*|new|miss|want|again|bleed)
(suicide|dying|death|ending it) ~1 (isnt|is not|doesnt|dont|not|aint) ~2 (scary|scare|a scary|
    frighten\w*|bad|sound bad) ~4
(one|only|every|the|its) (solution|answer|thought|option|way|idea)s? ~4 (is|its|and its|always)? ~2
    (death|dying|suicide|to die|killing my ?self|ending it)
(punish\w*|ruin\w*|mark\w*|hurt\w*|cut\w*|tear\w*|claw\w*|scratch\w*) my (own )?(skin|body|arms?|
    legs?|thighs?|wrists?) ~1 (for|when|because|bc|until|so|again|over|to|at)
(hasnt|havent|not|never) (stopped )?(wanted|wanting|want) (to|2) die ~2 (for|in|since)
(want|wanna|wish) (to )?(not (to )?live|finish (my ?self|me|myself off)|not be living)( more| no
    more| many|)
(think|thought|thinking) (to|of|about) (finish\w*|kill\w*|end\w*|hang\w*|hurt\w*) my ?self
out of (life|living|this (life|body)|existence) (<end>|out|for|already|pls|please)
what (i|ive|id)( have| been|ve)? (did|do|done|doing|does) to (my ?self|me|my (arms?|legs?|body|
    wrists?|thighs?|skin|own)|them <end>|it <end>)
(my|the|these|those|with|her) (bandages?|gauze|long sleeves|sleeves|hoodie|bracelets?|plasters?|
    scars?|cuts|marks) ~5 (said it was|told (her|him|them)|lied|so (no ?one|nobody|my|they|she)|wont
    see|cant see|what i did|blamed|made (up )?an excuse|notic\w+|hide|hiding|covers?)
(wear|wearing|wore|pull\w*) ~2 (hoodies?|sleeves|long sleeves|jumpers?|sweaters?|bracelets?|
    jackets?) ~6 (so|cuz|bc|because|cos|to) ~6 (see|sees|seen|hide|what i|marks|cuts|scars|arms?)
(the|my|these|those|this|such|bad|strong|some|having|fight|fighting) (urges?|itch|impulses?|
    temptation|compulsion)s? ((to (do it( again)?|hurt|harm|cut|self|end|burn|die|disappear))|is|
    are|s|hits?|keep\w*|wont|wins?|won|came|comes|gets?|got|back|again|all|so|every|when|at|never|
    doesnt|dont|got|<end>)
((fresh|new|more) (ones|cuts|marks|lines|scars|burns)|(made|did|left|put) ~2 (ones|marks|lines|
    cuts)) ~1 (today|again|last|tonight|on (my|me)|yesterday|this|under|all over)
(leave|leaving|left|make|making|put|draw\w*) ~1 (marks|lines|bruises|cuts|burns|scratches) (on|in|
    into) (my ?self|my|me)
(brain|head|voices?|mind|something in me|thoughts?|part of me|it) ~3 (say\w*|tell\w*|scream\w*|
    whisper\w*|keep\w*|beg\w*|want\w*|yell\w*) ~5 (do it( do it)?|die|jump|end it|hurt my ?self|hurt
    me|cut|better off dead|feel better if i|go through with it|kill my ?self|disappear forever)
(same|that|this|the) (spot|place|bridge|roof|ledge|edge|tracks|balcony|overpass) ~2 (and|to|just) ~1
    (think\w*|thought|wonder\w*|imagin\w*|look\w* down|stare|cry)
(almost|nearly|wanted to|tried to|was gonna|was going to|went to|was about to|came close to|so close
    to) ?(really |actually )?(did|do|doing|done|doing it) it ~~6 (stopped|scared|chicken\w*|couldnt|
    next time|again|knock\w*|walk\w* in|came (in|home)|called|cried|crying|my (sister|brother|mu?m|
    mom|dog|cat|dad)|text\w*|no ?one|nobody|wish)
(ive|i|been|im) ~2 (clean|streak|free) ~~7 (ruined|broke|relaps\w*|slipped|threw it|gone|gave in|
    reset|failed|back to (day )?(0|zero|one|1)|did it|lost it)
(day (0|zero)|streak|relaps\w*|slipped up|gave in) ~~6 (again|hate my ?self|sorry|clean|cant|urges?|
    ashamed|tired|my (arm|wrist|leg|thigh)|blade|cry\w*)
relaps(ed|e|ing) (again|last|after|today|tonight|yesterday|and|<end>|so|bc|on my)
(self ?harm\w*|hurting my ?self|cutting) (again|since|every|for (\d+|a|years|months)|was|is|
    <end>|rn|lately|and|at|before|helps|when)
(every ?one|they|mum|mom|therapist|doctor|people|ppl|my \w+|dad|friends|he|she) ~1 (thinks?|thought|
    believes?) (that )?(im|i|ive|i was|i am|i have) ~2 (better|stopped|ok|okay|fine|done|clean|
    happy|quit|over it|healed|recovered) ~~5 (did it|again|never stopped|havent|didnt|not|still|
    worse|lied|relaps\w*|cut)
(do|doing|did|done) (smth|something|anything|sumn|sth|things|it|stuff) ?(bad |stupid |dumb |awful |
    reckless |terrible |horrible )*to (my ?self|me|my (own|body|arms?|legs?|skin)) (<end>|and|if|
    again|or|when|tonight|rn|i|that|bc)
(cant|shouldnt|dont|not|never|scared to|afraid to) (wanna |want to )?be (left )?(alone|by my ?self)
    ~2 (ill|with my|or i|bc i|cuz i|because i|rn or|tonight or|i might|im gonna|scared)
(scared|afraid|terrified|worried) (of|abt|about|that) ~2 (my ?self|(what )?(ill|im gonna|i might|id|
    im about to|i could|im going to)) ?(do|hurt|end)? ?(<end>|to (me|my ?self)|tonight|something|rn|
    if|when|again)
(death|dying|being dead|not (existing|being here)|never waking up|the end|the other side|suicide) ~1
    (sounds?|seems?|feels?|looks?|would be|calls?|scares me less)<very> (so |like |pretty |kind of
    )* (peace\w*|nice|better|good|eas\w+|calm\w*|comfort\w*|an escape|a relief|beautiful|kind\w*|
    freedom|tempting|relie\w+|my only|the only|home|a friend|quiet|warm|restful|than)
i<very> (think|thought|daydream|dream|fantasi[sz]e|obsess|keep thinking|googled?|search\w*|read|
    wonder) ~1 (about|abt|of|over) ~1 (dying|death|my (own )?(death|funeral)|being dead|suicide|
    su.?cide|kms|killing|unaliving|not being alive|ending (it|my|things|everything)|how to die)
    ?(<end>|more|every|all|in|like|when|a lot|so|too|on|during|at|while|constantly|daily|lately|
    again|my ?self|and)
(googl\w*|search\w*|look\w* up|read\w*|watch\w*) (stuff|things|ways|shit|how)? ?(i shouldnt|that i
    shouldnt)? ~2 (about|abt|on|to|for) (dying|death|die|suicide|end(ing)? (it|my)|kms)
(thoughts?|idea|ideas|dreams?|plans?|image) (of|about|abt) (ending|dying|killing|hurting|suicide|
    death|not being|being dead|unaliving) ~3 (every|come|comes|came|back|keep|keeps|dont|wont|
    scare\w*|calm\w*|again|comfort\w*|louder|worse|stronger|night|always|never)
(i|always|just|to|and|then|only)<very> (punish|hit|burn|scratch|starve|bite|slap|bruise|pinch|choke|
    harm|hurt|cut|punch)(ed|es|ing|ched)? my ?self (when|whenever|every|if|bc|because|until|till|to
    (feel|calm|cope|stop|sleep)|and (no|i|its|feel)|so|like phys\w*|again|at night|for (being|
    every)|lately|physically|it|is|so i|on purpose)
my own (skin|arms?|body|wrists?|thighs?) ~4 (when|out on|hurt|destroy|cut|pain|anx\w*|angry)|take it
    out on my( own)? (skin|arms?|body|legs?|wrists?|self)|(hate|hating) my body ~5 (destroy|hurt|
    ruin|punish|rip|tear|carve)
(i|i just|really)<very> (need|deserve|crave|want|miss|like) (to feel |to be in |to be |the |that |
    feeling )*(pain|hurt|hurting|sting|bleeding|punished)( (<end>|or|so|to|and|again|bc|it|when|i))
(only|when|just|finally) ~1 (feel|feels|felt|calm|relax\w*|alive|real|something|control|breathe) ~4
    when i ~1 (hurt|bleed|cut|am in pain|harm|burn|see blood|feel pain)
(sting\w*|burns?|bleed\w*|bled|hurts?|throb\w*) ~1 (under|beneath|through) my ~1 (sleeves?|jeans|
    bandages?|shirt|hoodie)
(hurting|harming|cutting) my ?self ~4 (only|control|helps|thing|addict\w*|calm\w*|better|normal|
    relief|cope|coping)|(only|control|cope|coping|relief) ~4 (hurting|harming|cutting) my ?self
(never|havent|couldnt|cant|didnt)<very> (stopped|stop|quit|quitting) ?(hurting|cutting|harming|doing
    it|self)
(i|id|might|gonna|could|to|actually|really|finally|ready to|almost|nearly|would|ill)<very> (go|
    going|went|gone) through with it ?(<end>|this|tonight|someday|if|and|one|soon|next)
(run\w*|ran) out of (reasons|excuses) (not to|to stay|to (be|keep|live)|<end>)
i(ve| have)? ?(tried|attempted)( it| to| again)? (once|twice|before|last|in (january|february|march|
    april|may|june|july|august|september|october|november|december)|again|when i was|this) ~~5
    (nobody|no ?one|failed|survived|didnt work|still|want|again|knows?|wish|told|secret|mad)
(survived|failed|woke up from|lived through) (my|an?|the|another)( last| first)? attempt ~2 (and|
    but) ~3 (mad|wish|sad|hate|still|again|angry|disappointed|want)
i was in (the )?(hospital|psych\w*|er) ~4 (trying|attempt\w*|it) ~~5 (still|again|want)
(scared|afraid) of (dying|death) ~2 (when|but|even|cuz) ~4 (want|wish|need|crave)
(wish|want)<very> ~1 (had|have|find)? ?(the )?(guts|courage|balls|nerve|strength) to (end|do|go|
    finish|die|jump|leave)
i (dont |do not )?just (want|wanna)<very> ~4 (be|to be) dead
(want 2|want to|want too|want tu|wanna|would|id|ready to|rather|rather be) (just )?(be dead|die|
    unalive|kms|end my (life|existence)|off my ?self|dead) (<end>|so|and|but|n|its|than|rn|every|fr|
    tbh|no|every ?day|bc|i|today)
(one|1) ~1 (bad |more )?(day|thing|fight|text|word) (away from|from) (ending|doing|killing|it|dying)
""",
    WORDS,
)
