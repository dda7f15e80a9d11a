"""English: wanting to die or to hurt oneself, thinking of it, having done it."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

RISK = written(
    r"""
(any ?one|anybody|some ?one|you guys|u guys) else ~2 (want|wanna|wants|feel|feeling|think|thinking|
    dream|wish|ever|constantly)<very> ~3 (die|dying|dead|kill|suicid\w*|end it|kms|not exist|
    disappear|jump\w*|never wake|hurt|self ?harm\w*|cut\w*) ?(themsel\w+|my ?self|your ?self)? ~3
    (or|all|every|just|me|<end>|too)
(old|healed|healing|my) (cuts|scars|wounds|scabs) ~3 (pick\w*|reopen\w*|open\w*|heal|itch\w*|
    bleed\w*|again)|(pick\w*|reopen\w*) ~3 (old|my|the) (cuts|scars|wounds|scabs)
(time|day|year|since|when|after|before|every time) i (first |last )?cut (was|my|<end>|in|i|it|and|
    again|for)
(thinking of|thought about|want to|wanna|might|going to|gonna|tempted to|urge to) ((trying|try|do|
    doing|take|taking|cut|cutting) )+(it )?again
(being|be|was|were|am|been|wanted to be|want to be) dead (would|since|is|sounds|seems|feels|than|
    so|rather|more|for|must|wouldnt|by|already i|at)
rather (die|be dead) than (live|be here|go on|exist|wake|keep|be like|stay|feel|go back|face|be
    alive|continue|see)
(cutting|burning|self harm|hurting my ?self|bleeding|the blade|pain|blood) ~3 (only thing|helps?|
    calms?|relief|cope|control|addict\w*|makes me feel|keeps me)
only thing ~4 (helps?|calms?|works|keeps|makes) ~4 (cutting|burning|hurting|self ?harm|bleeding|
    pain|blade|blood)
(scars?|cuts|marks|burns) ~3 (on|over|up|down|across|along) ~1 my <cuttable>
my <cuttable> (til\w*|until|so (hard|deep)|open|up|to (shreds|pieces)) ~3 (bl\w+|raw|bruis\w+|
    hurts?|shreds|pieces|so bad|again|<end>|tonight|rn)
(took|taken|swallowed|swallow|ate|downed|take) ~1 ([5-9]|\d\d+|ten|twelve|fifteen|twenty|thirty|
    forty|fifty|lots of|loads of|handfuls?( of)?|so many|too many|a bunch of) (\w+ )?(pills|
    tablets|para\w*|tylenol|ibu\w*|meds|painkillers|sleeping|advil|aspirin|antidepressants|xanax|
    benadryl)
(dont|cant|not|never)<very> trust my ?self (around|with|alone|not|rn|tonight|anymore|at|to|near|
    <end>|when|lately)
(see|picture|pictur\w*|imagin\w*|visuali\w*|dream\w*|thought|think\w*|find|found|finding|vision\w*|
    of|about) ~1 my ?self (hanging|dead|dying|drowning|jumping|bleeding|falling|in a (coffin|
    casket|grave)|being buried|gone)
(noose|rope) ~2 (ready|tied|up|hung|hanging|waiting|around|bought|in my|under my|knot\w*)
clean (for |since )?~6 (break|breaking|broke|relaps\w*|slip\w*|give in|gave in|cant (do|keep|hold)|
    urge|tempt\w*|gonna lose|about to)
end(ing|ed)? up (dead|<killing> <self>|killing|six feet|in a (morgue|grave|coffin)|hurting <self>|
    doing it)
(take|taking|swallow|swallowing|down|downing|need|eat) (all|every|the whole|the entire|a whole|too
    many|loads of|so many|enough)( \w+){0,2} (pills|tablets|meds|bottle|pack\w*|paracetamol|
    tylenol)
one day (im|ill|i will|i might|i)<very> (gonna |going to |just )*(do it|die|<strong>|snap and|jump|
    not wake|be gone)
how many (pills|tablets|paracetamol|of (these|them|those)) (would|does|do|should|will|until|to)
suicidal (thoughts|ideation|feelings|urges) (are|is|keep|back|came|come|again|wont|have|got|
    getting|every|all|came back|since)
(one|1) (bad|more) (day|thing|night|fight|word|week) (away|and i|from)
(i|id|i would) (do it|go|end it|be gone|jump|have done it)( already| tomorrow| tonight| today)? if
    (i knew )?(it|dying|death|that) (wouldnt|didnt|wont|doesnt) (hurt|be painful|fail)
(planning|plan|planned|imagining|picturing|writing) my (own )?(death|funeral|suicide|exit|eulogy|
    obituary)
(imagin\w*|pictur\w*|fantasi\w*|daydream\w*|dream\w*|think\w*|thoughts|thought) ~1 (about|
    of)? ?(just )?(crashing|jumping|falling|driving off|drowning|bleeding|getting hit|overdosing|
    my (own )?funeral|my own death|not existing|the blade|cutting)( on purpose| again| off| out|
     every| all| when| out| <end>)
(crash|crashing|swerve|swerving|drive|driving) (the car |my car |my bike |off the road |into (a|
    the) (tree|wall|river|traffic) )*(on purpose|into oncoming|off a (bridge|cliff))
(hate|mad|sad|angry|wish|disappointed|gutted|annoyed|upset|sorry|sucks) ~2 (it|i|that i|my attempt|
    they) ((had|even|only|really) )*(didnt work last time|survived|lived|failed at (it|dying)|woke
    up|saved me|found me|didnt die)
(pumped my stomach|my stomach pumped|psych ward|sectioned me|suicide watch|put me on watch|
    charcoal)
(started|been|back to|start|im|keep|went back to)<very> (burning|slicing|hurting|starving|
    scratching|punching|cutting|biting) (my ?self )?again
(checks?|see|sees|look|looks|looked) (at )?my (legs|arms|wrists|thighs|sleeves|scars)
what (id|i would|i want to|i wanna|i should|ill) (say|write|put) in (the|my|a) (note|letter)
(punch\w*|kick\w*|hit\w*) (the |my |a )*(wall|walls|door|thighs?|legs?|floor|mirror) (til\w*|until|
    when|so|over and over|again and)
(a e|er|hospital|emergency|ambulance|stitches|icu) ~5 (cutting|cut too|overdos\w*|took too|self
    harm\w*|my attempt|attempt|my wrists?|hurting my ?self|cut my ?self)
(cut|cutting|burned|sliced) (too deep|way too deep|deep this time|so deep)
my (stuff|things|kit|box|tin|tools|blades?) for (cutting|self harm|sh)|my (blades?|razor blades?)
    (out|again|is|are|under|from|back|in my|hidden|away|box)
(thought|idea|image|fantasy|prospect) of (dying|death|being dead|ending it|killing my ?self|
    suicide|my own death|not existing) ~3 (only|calm\w*|comfort\w*|help\w*|peace\w*|keeps|relief|
    nice|makes|soothes|doesnt)
(look|looking|looked|stare|staring) at (bridges|trains|buildings|knives|pills|cars|ropes|roofs|
    heights) (different\w*|and (think|wonder|wish)|too (long|much)|for too long|like|now)
(burns?|cuts?|scars?|bruises|scratches|bite marks|marks) (on|all over|up) my ~2 (cause|because|cos|
    bc|from (me|my|last)|i (did|made|deserve)|that i|are mine|from when i)
(i|im|i know i)<very> deserved? (the pain|to (hurt|bleed|suffer|die|feel pain|be punished|be in
    pain)|every (cut|scar|bruise)|these (cuts|scars))
(want|wanted|trying|try|tried|gonna|going|decided|might) to (bleed out|drown my ?self|stop my
    heart|starve to death|freeze to death|drink my ?self to death|od|suffocate|take all (my|the|
    of)|swallow (all|every)|slit|disappear for good|end up dead|die in my sleep|jump (off|in
    front)|hang|not wake up)
(promise|promised|swore|told|lied)( \w+)? ~4 (i wouldnt|id stop|not to|to stop|that i (stopped|
    wasnt|dont)|i (stopped|wasnt|dont)) ~3 (cut\w*|hurt\w*|self harm\w*|kill\w*|do it again|do
    anything stupid|suicidal)
(been|im|i am|feel|feeling|felt|get|gets|getting) ((so|very|really|pretty|kinda|super|quite|more|
    actively|passively|low key|lowkey) )*(suicidal|s word|sui)
(tried|trying|attempt\w*|almost|nearly) (to )?(drown|strangle|choke|suffocate|poison|electrocute|
    hang) <self>
(nobody|no ?one) (knows|noticed|notices|has seen|sees|saw|believes) ~3 (cuts?|scars?|burns?|im
    suicidal|i (want|tried|cut|hurt)|how (close|bad)|about (the|my))
(scars?|cuts?|razor|blade|bandages?|sleeves) ~4 (scared|ashamed|hide|hiding|hidden|mum (finds?|
    sees?)|mom (finds?|sees?)|notice\w*|parents|pe |swimming|changing room|summer)
(how|ways?|best way|easiest way) to (die|go quietly|go peacefully|not wake up|kill myself|kms)
(think\w*|thought|research\w*|look\w*|list|plan\w*|know) ~2 (of|about|at|up|for)? ?(different |all
    the |some )?ways (to (go|die|do it|end it|leave)|i (could|can|would))
(search\w*|googl\w*|looked up|looking up|look up|typed) ~2 (how to|ways|methods|painless|suicide|
    overdose|lethal|how many pills|bridges|how (long|much|many) (does|it|to)) ~2 (die|pills|od|
    bleed|kill|overdose|near me|it take|jump|hang|suicide|methods?)?
(the|these|my|those|new|fresh|some|more) (cuts|scars|lines|burns|slits) (on|all over|along|up|down|
    covering|across) (my|both|me)
(bang\w*|hit|hitting|smash\w*|slam\w*|punch\w*|bash\w*) (my )?(head|fists?|hands?|legs?|thighs?|
    my ?self|face) ~4 (until|till|over and over|on purpose|to (feel|stop|calm|make)|when(ever)? i|
    every time|so i can)
suicidal (<end>|again|rn|lately|today|tonight|and (i|im|no|scared|alone|tired)|but|since|for
    (weeks|days|months|years|a)|as (hell|fuck)|all the|every|because (i|my)|tho)
(cant|cannot|wont|not sure i can|dont know if i can) (promise|guarantee|say)( that| you| u)* ~1
    (i )?(wont|will not|not)? ?(to )?(hurt|harm|kill|do (anything|something)|be safe|stay safe|be
    here|cut|be okay)
cant (promise|guarantee) ~2 \x01 (tonight|tomorrow|<end>|again|anymore|this)
(not|dont feel|never|isnt|arent) safe (with|from|around|alone with) (my ?self|my own|me|my (head|
    thoughts|mind))
(i|id|would|wouldve|i wouldve|might|almost|nearly)<very> (have |of |just )*(ended|end) (it|it all|
    things|every ?thing|my life) (already|by now|long|years|ages|ago|if|without|<end>|then|today|
    last|yesterday)
id (probably |prob |already )*be dead (by now|already|without|if|<end>)
(disappointed|upset|mad|sad|angry|annoyed|pissed|gutted) (that |when |because |cos |bc |to )*i
    (woke|wake|m still (here|alive)|am still (here|alive)|did <end>|survived|didnt die)
wak(e|ing) up ~3 (disappointed|still here|still alive|another day|mad about it|wishing i)
(hope|hoping|wish|wishing|pray|praying|want|waiting|wouldnt mind|begging|love)<very> (i |id |that
    i |i could |i would |i just |to |to just |a |about )*(get|getting|be|being|got|i get|i got|i
    was) (hit|run over|ran over|struck|shot|killed|stabbed|murdered|crushed|kidnapped) (by|in|and|
    on)
(hope|wish|praying|hoping) (the|my|this|our) (plane|bus|car|train|building|roof) (crash\w*|
    explod\w*|hits?|collaps\w*|falls) ~2 (me|i|with me)
(edge|end) of (the|a|that) (platform|roof|bridge|cliff|building|balcony|pier|rooftop) ~4 (step|
    jump|think|wonder|just|fall|lean|if i|close)
(stand|standing|stood|sit|walk) ~3 (close|near) to the (edge|platform|tracks|train|traffic|
    road) ~3 (one step|think|step|if|wonder|hoping|just|what)
just (one|1|a) (step|jump|push|slip|cut) (and|away|forward|off|more|then|<end>) ~2 (its|it|over|
    gone|done|id|ill|nothing|peace)
i (still |always |now |just )*(purge|purged|make myself (sick|throw up)|starve my ?self) ~3 (every|
    again|after|until|because|and|so|when)
(blade|razor|pills|rope|knife|scissors|lighter|sharpener|noose)s? ~3 (calling|tempting|inviting|
    looks? so|staring|under my (pillow|bed|mattress)|hidden|in my (drawer|pencil case|phone case|
    room|bag)|behind my)
(had|have|held|hold|holding|put|got|with) (a|the|my|that) (razor|blade|knife|rope|belt|gun|glass)
    (in my hands?|to my|against my|on my (skin|wrist|arm)|around my)
(scared|afraid|terrified|scares me|frightened) (of |to )*(what i(ll| might| could| will| would|m)|
    my ?self|my own (mind|head|thoughts)|be alone (tonight|with|rn)|being alone (tonight|with|rn)|
    be alone <end>)
(help|stop|save|talk to|hold) me (before i|from (my ?self|doing)|im (gonna|going to) (do|hurt))
before i do (something|smth|anything|it)( stupid| bad| dumb| i)?
i attempted (again|twice|three|last|before|once|it (again|once|before|last)|when i|two|yesterday|
    in (march|april|may|june|july|august|january|february|october|november|december))
(my|after my|since my|first|second|third|last|another|failed|previous) attempt (<end>|and|was|
    failed|didnt|last|at (the|my)|in|i|but|when|landed)
(want|wanna|gonna|going to|ready to|time to|thinking of|should|plan\w*)<very> (to )?ctb
sh (urges?|again|scars|relapse|wounds)|urges? to sh|(self ?harm|sh|suicidal|cutting) urges
(want to|wanna|gonna|going to|ready to|wish i could|time to|let me|planning to|plan to|thinking
    (of|about)|thought (of|about)|id like to|about to|need to|please let me)<very> (leave|leaving|
    depart\w*|exit\w*|quit\w*|escape|escaping) (this (world|earth|planet|life|body|hell)|the world|
    earth|life|forever|permanently|living|existence)
(join|joining|be with|see|seeing) (him|her|them|my (mum|mom|dad|nan|gran|brother|sister|dog|
    grandma|grandpa|best friend)) (again )?(up there|in heaven|in the afterlife|on the other side|
    soon in|in the sky)
(i|id|wish i was|be|soon|rather be|belong|want to be) ~2 (six|6) feet under|(in|into) (my|a)
    (grave|coffin) (<end>|already|soon|than|rn|and|by)|digging my (own )?grave
(i|im|my life|time to|wanna|want to)<very> (unsubscrib\w* from|opt\w* out of|log\w* (off|out of)|
    delet\w*|uninstall\w*|quit\w*|check\w* out (of|from)|rage ?quit\w*|alt f4) (life|existence|
    existing|my ?self|this life|living|my life|the game of life)
(check\w* out|log\w* off|sleep\w*|clock\w* out|sign\w* off) (early |of life |out )*(for good|
    permanently|forever|for ever)
(eternal|permanent|forever|endless|final|the big|long) (sleep|rest|nap|silence|peace)
(kill|hurt|harm|hate|end|destroy|cut|punish|starv\w*|drown|hang|stab) me ?(slowly|already|please|
    tonight|self) ~2 (i mean|im serious|not joking|i cant|for real)
<want><very> <strong>
<want><very> (die|be dead|drop dead) ~3 (so bad|so badly|fr|frfr|for real|no joke|not joking|not
    kidding|i mean it|genuinely|seriously|physically|every (day|night|time)|alone|please|help|
    <anymore>)
(actually|genuinely|honestly|truly|seriously|literally just|desperately|rly|really) (want to|
    wanna) (just )?(die|be dead)
(dont|do not|didnt|never|no longer|dnt|dun|duno why i)<very> (wan+a|want to|want 2|wan to|deserve
    to|care to|feel like)<very> <live>
(dont|do not|no longer|never) feel like <living>
(wish|wished|wishing|hope|hoping|pray|praying|if only)<very> (that )?(i|id)<very> (was|were|could
    be|would|could|had|will|am|can|d)?<very> (<strong>|die|died|dead|not alive|drop dead|get
    cancer|never woke)
(wish|hope) (i|someone|somebody|they|it|smth|something) (dont wake|never wake|doesnt wake|would
    (just )?kill me|would shoot me|kills me)
(rather|better off|better|prefer (to|being)|be happier|deserve to|belong|prefer) (just |to |be |
    being )*(dead|six feet under|in the ground|in a (grave|coffin)|not alive)( than)?
(i|id) <very>(deserve|need|ought) (to )(die|suffer|be dead|hurt|be hurt|bleed|be punished|rot)
(i should|i shoulda|should i|why (dont|didnt|cant|wont) i|maybe i(ll|d)?|should just|ill|could
    just|let me|id|may as well|might as well|i guess i|ima|imma|gonna have to)<very> (<strong>|die
    already|die and|be dead)
(all i want is|want nothing more than|easier|simpler|ready|way out is|solution is|answer is|option
    is|choice is|left is|only) ~2 (to|is|if i) (just )?(<strong>|die|died|be dead|<dying>)
(whole )?(body|brain|mind|heart|part of me|all of me|soul|everything in me) (just |
    really )?(wants? to|telling me to|tells me to|says) (die|be dead|<strong>|do it|jump)
(guts|balls|courage|strength|nerve|bravery|brave enough|strong enough) ~1 (to|for) (<strong>|die|
    do it|<dying>|jump)
(think|thinks|thinkin|thinking|thought|thoughts?|dream|dreamt|dreaming|fantasi[sz]e|fantasi[sz]ing|
    imagin\w+|daydream\w*|consider\w*|contemplat\w+|obsess\w*|urge|urges|close|tempted|idea|ideas|
    feel|feeling|feelings|felt|picture|picturing|research\w*|google|googl\w+) ~2 (about|of|to|like|
    on|im|ill|i might|i could|i should|i will|just|even|ways)<very> (<dying>|<strong>|<kill>
    <self>)
(think|thinking|thought) (abt|abuot|bout) (<dying>|<suicide>)
(everyone|they|people) ~3 (right|better) ~4 (kms|<kill> <self>|kys|do it)
(says?|tells? me to|telling me to|told me to) (kys|kms|<kill> (<self>|<yourself>)|die|do it|end
    it) ~3 (i think i might|i might|might listen|maybe (they|he|she)|maybe i|theyre right|hes
    right|shes right|i should|i will|i want to|i believe|getting to me|im starting)
(i|im|ive|i have|am|feel|feeling|felt|been|being|get|getting|got|having|had|have|my|these|more|
    those|and|bc|cos|so|still|really|super|very|kinda|actively|passively)<very> (<suicide>al|
    suicidal)( (thoughts?|ideation|urges|tendencies))?
<suicide> (is|seems|feels|sounds|looks like|might be|may be|would be|crosses my|crossed my|is all
    i|notes? on my) ~4 (way out|option|answer|solution|choice|way|mind|think about|peace|good|only|
    right|tempting|left)
(i|ive|im|been|am) ~4 (think\w*|consider\w*|contemplat\w+|planning|plan|attempt\w*|research\w*|
    obsess\w*|google\w*)( about| of| on| my| to commit)? <suicide>
my (<suicide>|suicide (note|plan|attempt|letter)|death note|overdose)
(the|this|a|that) voices? (in my (head|brain) )?(that )?(says?|saying|tells?|telling|keeps?|are|is|
    wont|get|gets|wants)
(the|these|my|those|dark|bad|intrusive|old) (urges?|dark thoughts|thoughts) (are|is|r|to (cut|hurt|
    die|harm)|keep|wont|came|come|get|got|have|again|won) ~3 (bad|strong\w*|back|worse|loud\w*|
    stop|again|cut|hurt|die|harm|win|winning|return\w*|rn|away)
i(d)? ~2 know (exactly )?(how|where|when|what way|which \w+) i(d|ll| would| will| want to| wanna)?
    <very>(do it|go|die|end it|<strong>)
(picking|picked|choosing|chose|looking up|looked up|deciding|decided) ~1 (which|what|the) (train|
    bridge|building|way to (die|go))
(keep|kept|cant stop|been|sat|sitting|just) (looking|staring) at (the|my|those|these|a) (<means>|
    knives|medicine|cabinet|tracks|edge|ledge|scissors|lighter)
(jumping|walking|stepping|throwing <self>|running|lying down|diving)( out| right)? (in front of|
    under|off|into|onto|on) (a|the|that|this|my|some) (<word> )?(train|bus|car|truck|traffic|
    bridge|roof|building|road|tracks|balcony|motorway|highway|cliff|tube|window|lorry|rails|river)
(hurt|hurting|harm|harming|cut|cutting|burn|burning|burned|burnt|punish|punishing|starve|starving|
    scratch|scratching|scratched|hit|hitting|bite|biting|choke|choking|slice|slicing|sliced)
    <self> (again|on purpose|every|when|to (feel|cope|stop|sleep|bleed)|so|badly|last n|tonight|
    because|cos|bc|cuz|just|and (i|its|it)|is the|makes?|too|rn|for|until|till|instead|<anymore>|a
    lot|more|deeper|pls|please|help|tho|but)
(stop|stop myself from|stopping|start|started|keep|kept|keeps|cant stop|about to|want to|wanna|
    gonna|need to|going to|i|must|always|go and|back to|been|am|im|urge to|and|by|end up|without|
    feel like|for)<very> (hurt|hurting|harm|harming|cutting|burning|punish|punishing|starving|
    scratching|slicing|hitting|biting|mutilating) <self>
(cut|cutting|slice\w*|slash\w*|slit\w*|carv\w+|burn\w*|scratch\w*|bruis\w+|harm\w*) (up )?(my|me|
    on my|into my) (<word> )?<cuttable>( (again|on purpose|and|so|because|cos|bc|cuz|last|til\w*|
    until|every|when|to|open|up|with|tonight|too|<end>|i|deep\w*|now|rn|badly))
(i|ive|i have|im|just|been|and|started|start|starting|back to|keep|went back to|gonna|going to|
    about to|wanna|want to|need to|stop|quit|resist|urge to|without|never stop|missed|miss|
    thinking (of|about))<very> (cut|cutting|sh|self ?harm\w*|slicing|purging|harming) (again|
    tonight|deeper|too deep|every (night|day|time)|to feel|when (im|i|it)|right now|rn|last night|
    everyday|a bit too|too much|more and more|<anymore>|since)
(gonna|going to|about to|wanna|want to|need to|urge to|back to|started|thinking (of|about)|started
    to|cant stop|keep|resist|miss|stop)<very> (cut|cutting|sh|self ?harm\w*) (<end>|but|and|pls|
    please|help|so bad\w*|i)
self ?-?(harm|harmed|harming|injur\w+) ~2 (again|tonight|today|last night|since|and im|im|every|
    anymore|because|i|my|is my|is the only|to cope|helps me|keeps me)
(i|ive|been|have been|im|started|keep|my|by)<very> (self ?-?(harm|harmed|harming|injur\w+)|sh ing)
my (<word> )?<cuttable>( is| are| r| look\w*| got)?<very> (a mess|(full of|covered (in|with)|
    destroyed with|all) (<word> )?(cuts?|scars?|lines|marks|blood|burns|cut up)|bleeding (again|
    from)|wrecked|cut up|ruined) ?(again)?
(fresh|new|more|deep|deeper) (ones|cuts?|scars?|lines|marks|burns) ~2 (on|all over|over|across|
    under) (my|me|the old)
(hide|hiding|cover|covering|explain) (up )?(my |the |all the |all my |these |new |fresh )*(scars|
    cuts|sh scars|(marks|burns|lines) on my)
(see|sees|saw|seen|notice|noticed|seeing|find|found) (my|the) (fresh |new |sh )?(cuts|scars) (on
    my|and|<end>|when|under|again|if)
(long )?sleeves (in|at|even|all|every|during) ~2 (july|june|august|summer|heat|hot|degrees|\d+|pe|
    year)
(i )?(just )?relapsed (<end>|again|last|and|today|tonight|after|on|this|so|bad\w*|im|with cutting|
    my|yesterday)
(clean|days) ~6 (threw|thrown|gone|broke|broken|ruined|back to|lost|relapse|relapsed|reset|wasted|
    over|ended|nothing|blew) ~2 (away|it|zero|one|again|streak|day|square|night|today|tonight|0|
    now)
(promised|told|swore) ~5 (stop|quit|never) (cutting|cut|burning|hurting|self harming)
(need|like|want|love|deserve) (to feel )?(the )?pain (or|to|so|i|because|bc|it|and i) ~5 (feel|
    make|myself|calm|real|alive|punish|deserve)
(seeing|watch|watching|see|love) (the |my |my own )?blood ~3 (calm\w*|helps?|me|feel|relief|peace)
(havent|not|stopped|dont|refuse to|refusing to|didnt) (been )?(eat|eaten|eating) ~6 (punish\w*|
    kills me|die|dead|deserve)
(want|wanting|would like|like|love)<very> (it|this|this all|everything|my life|life|all) (to be
    over|over with) ~3 (life|die|forever|for good|me)
(i wrote|ive written|written|writing|i write) ~2 (letters?|notes?|goodbyes?) ~3 (again|havent|
    given|give|parents|family|everyone|goodbye)
(last time|next time|this time) ~2 (found me|stopped me|saved me|it didnt work|didnt work|failed|
    nobody will|no one will) ~2
(i|ive been) (scratch|pick|dig|bite|claw|cut|burn|scrub|pinch)(ing|ed|s)? ~3 (till|until|til) ~3
    (bleed\w*|blood|red|raw|bruis\w*|hurts?)
<suicide> is (the|my) only (way|option|choice|thing)
\x01 ~4 (i think i might|might listen|maybe (they|he|she|its|im|thats)( are| is|re)? (right|true|
    better)|theyre right|hes right|shes right|starting to (believe|agree|think)|maybe i should|i
    should|i agree|i might|i think i will|i want to)
(i might|i may|i could|scared i(ll|m|d|ma)|afraid i(ll|m)|worried i(ll|m)|dont trust myself) ~3
    (<strong>|do something (bad|stupid|to myself)|hurt <self>|do smth (bad|stupid|to myself)|not
    to do|not to hurt)
(how|whats|what is|which|any|a|the|most|least) ~3 (painless|quickest|fastest|easiest|best|quick|
    easy|peaceful|painful|ways?|method) ~2 (to|of) (die|<strong>|<kill> <self>|<dying>)
(how do i|how can i|how to|hows best to|what happens if i) (just )?(<strong>|die (without|
    painlessly|quickly|in my sleep))
""",
    WORDS,
)
