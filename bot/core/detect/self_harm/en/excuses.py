"""English: what says nothing: words of others, of the past, quotes, figures of speech."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

OTHERS = written(
    r"""
# somebody else's words and state: "he", "my friend", with no "i" before the verb
(<who>)((s|ve|d| is| was| has| had| have| been| keeps?| kept| said| says?| saying| told| tells|
     telling| texted| texting| messaging| posting| tweeting| joking| posts| posted| wrote| dmed|
     messaged| me| us| my| that| he| she| they| hes| shes| theyre| might| may| be| also| and| then|
     to| of| about| from| in| at| on| our| class| school| server| the| game| work| just| really|
     always| often| sometimes| suddenly| literally| recently| lately| who| whos| a| like| so| over|
     thinks| thinking| talking| talks| joking| jokes| threatening| threatened| threatens| tried|
     trying| wanted| wants| going| gonna| feels| feeling| seems| got| getting| started| attempted|
     almost| nearly| stuff| something| things| ended| up| did| does| doesnt| dont| didnt| can|
     could| cant| will| would| once| out| loud| last| night| year| week| today| yesterday| again|
     isnt| not)( and)?)* (want(s|ing|ed)? to (be dead|die|end it( all)?|disappear|vanish|kill|hurt|
    not be|jump|be dead|be gone)|wanna (die|end it( all)?|disappear|kill|hurt)|wish(es|ed)? ((he|
    she|they|to) )?(was|were|wasnt|had|would|could|die)? ?(dead|never been born|die|gone|not)?|
    suicidal\w*( thoughts?)?|<suicide>\w*|self ?-?harm\w*|(cut|cuts|cutting|hurt|hurts|hurting|
    harm\w*|burn\w*|kil\w*|hang\w*|hung|shot|starv\w*) (himself|herself|themsel\w+|themself|
    hisself|h(im|er) ?self)|cutting|relaps\w+|overdos\w+|dying|kms|unaliv\w*( \w+self)?|end(s|ed|
    ing)? (it( all)?|(his|her|their) (own )?life)|(live|living|be (here|alive)|exist|go on|keep
    going|wake up)( anymore| any more)?|no (reason|point|hope) ~3|jump\w*( off)?|took (his|her|
    their) (own )?life|(died|die|killed|lost|dead|gone) (by|from|to|of) <suicide>|tak(e|ing) (his|
    her|their) own life|(better|happier) without (him|her|them)|took an? overdose|(took|taken|
    swallowed) ~3 (pills|tablets|overdose)|overdoses?|(see|sees|seeing|have|has|find|finds) (the|
    any|a|no|much) (point|reason|hope|future)( ~3)?|(wrote|write|writing|left|leaving|posted|sent)
    (a |her |his |their |the )?(goodbye|suicide|last|final|farewell)( note| letter| message| post|
     video)?)
(help|talk to|support|save|stop|comfort|check on|worr(y|ied) (about|for)|scared for|reach|message|
    about|for) ~3 (who|whos|someone whos|thats|that) ~4 (<suicide>\w*|die|self ?harm\w*|kill\w*|
    cutting|hurting|end (it|their|his|her))
(<who>|that) (<who>|who|also|always|just|once|even|literally)*(says?|said|saying|like|tweeted|
    posted|texts?|texted|goes|wrote|writes|commented|joked|jokes|screams?|yelled) (that |stuff
    like |like |things like )*(i|im|id|ill) (<very> )?(want to|wanna|wish|wanted|going to|gonna|
    should|hate|cant|dont)( \w+){0,4}
(<who>|she|he)d hurt (herself|himself|themselves)
# quoted
"[^"]{1,160}"
' ?[a-z][^'"]{1,120} ?'
# told of, asked to stop: what stands behind "say" or "don't"
(dont|do not|never|stop|quit|shouldnt|should not|cant|cannot|wont|not|no ?one should|nobody should|
    mustnt|ban(ned)?|before|without|instead of|whoever|anyone|people|ppl|person|somebody|someone|
    who(s|ever)?|kid|guy|dude|idiot|player|rando|teammate|he|she|they|them|him|her|got|gets|
    getting|been|being|was|mods?|user|the word|word|phrase|joke|jokes|joking|abt|about|for|
    literally|just|spam\w*|is|funny|ok|okay|cool|wrong|reported|report|screenshot\w*|filter|by|
    above|below|kicked|muted|flagged|blocked|i|you|u|we|ever|and|like|even|always)? ?(say\w*|said|
    tell\w*|told|typ(e|ed|es|ing)|call(ed|ing)?|spam\w*|wrote|writ(e|es|ing|ten)|post(ed|ing|s)?|
    sent|send(ing|s)?|dm(ed|s)?|comment(ed|ing|s)?|shout\w*|yell\w*|scream\w*|dar(e|ed|ing)
    (people|someone|somebody|kids|anyone)|chant\w*|spell\w*|hear\w*|using|use|used|use of|
    threat\w*|encourag\w*|push\w*|urg\w+|ask(ed|ing)?|making|bully\w*|heard|flam\w+|messag\w+|hit
    with( a)?|reply|replied|replies|banned|mean|means|meant|meaning)( (that|to|people|ppl|someone|
    somebody|some ?one|others|me|him|her|them|us|a|the|kid|kids|new|player|players|anyone|any ?one|
    everyone|you|u|it|at|in|like|stuff|things|shit|as|a|joke|girl|boy|guy|friend|friends|every|
    time|i|should|just|go|literally|another|my|your|this|word|words|chat|someone to|go and|and|
    loser|random|strangers|of|oxygen|waste|in ranked|or|names|not))*  ?(kys\w*|k y s|<kill>
    <yourself>|(kil+|hurt|harm|cut|hang|neck) (themselves|themself|himself|herself)|die|go die|to
    die|end (it|your life|ur life|their li(fe|ves))|drink bleach|jump\w*( off)?( a bridge)?|hope
    (you|u) die|unalive yourself|(nobody|no one) would miss you|the world (is|would be) better
    without you|go hang yourself|cut|rope)
(<end>|just|please|pls|i|im|we|and|so|u|you|guys|yall|hey|bro|also|people|ppl|omg|kids|can we|
    everyone)? ?(dont (you|u) (dare|ever)|dont|do not|never|no ?one should|nobody should|you
    should never|u should never|shouldnt|should not|please dont|pls dont|stop|not|instead of|no
    need to|no reason to|without)( (dare|ever|even|just|go|go and|like|let|to|have|try|trying|
    actually|want|need|think|about|wanna|be|do|really|dare|deserve))* (kys|<kill> <yourself>|(hurt|
    cut|harm|burn|end|delete|drown|shoot) <yourself>|go die|die|jump( off)?|end (it|your life|ur
    life)|drink bleach|cut|do it|take (them|the pills))
(kys|<kill> <yourself>|kms|kms jokes?|<kill> <self>)( as a| jokes?| is| isnt| in here| in chat| to
    people| to someone| at| comments?| messages?| memes?| spam| thing| arent| are)+ ~2 (not|bad|
    wrong|funny|ok|bannable|rude|disgusting|punchline|joke|harsh|banned|a ban|toxic|shitty|messed|
    gross|people|ppl|someone|me|strangers|please|in|is|here)
# and in Vietnamese
(noi|ghi|nhan|cam|dung|tu|chu|kieu|cau|bao|viet|moi go) ~2 kys
(kys|kms|suicide|self ?harm) (jokes?|memes?|comments?)
""",
    WORDS,
    clause=True,
)
OVER = written(
    r"""
(as a|when i was (a )?(little|small|\d|a baby|a toddler)) (kid|child|baby|toddler)? ~4
stomach pumped (as|when i was) ~8
# long over, or denied
(ive|i have|im|been|now|am|its been|been|officially|finally|hit|today|marks|almost|nearly|made it|
    celebrating|<end>)? ?(over )?(a|an|one|two|three|four|five|six|\d+|few|many|several|
    couple)( of)? (years?|yrs?|months?|weeks?|days?) (since my|after my|clean|sober|sh free|
    self ?harm free|free (of|from)|without|since i|recovered|in recovery)( (from|of|today|now|and|
    i|last|self|harm\w*|cutting|cut|hurting|myself|relapsing|sh|a|single|tried|wanted|to|die|kill|
    attempted|my|attempt|suicide|overdose|relapse))*
i was( \w+)? suicidal ~5 (but|now|got help|until|then|and now|and got)
used to ((really|actually|always|often|constantly|also|literally) )*(want to|wanna|wish|think|cut|
    feel|hurt|harm|self|hate|be (suicidal|depressed|so)|have|dream|pray|cry|believe|say|want|
    starve|burn|plan|fantasi\w+|imagine)( [^\s.,?\x01]+){0,6}
(glad|happy|thankful|grateful|relieved|lucky|thank god|good thing|so proud|proud)( that| to| im|
     it)* ~2 (i )?(didnt|dont|stayed|stay|failed|survived|never|lived|am alive|be alive|still here|
    made it|alive|wasnt|couldnt|got help|told|asked|waited|called|reached|stopped|
    am)( [^\s.,?\x01]+){0,5}
(dont|didnt|do not|did not|havent|have not|never|no longer|not|wont|wouldnt|stopped|isnt|arent|
    aint|quit|would never|will never|wasnt|hasnt|without|instead of|no more|i dnt|couldnt|could
    never|stopped myself from|wasn t|am not)( (really|actually|even|feel|been|felt|want|wanna|
    wanting|to|gonna|going|like|think|thinking|thought|about|of|planning|trying|currently|ever|
    tried|am|is|wish|wished|having|had|have|get|that|i|suddenly|be|those|any|these|a|once|say|in|
    feeling|do|did))* (die|dead|<kill> <self>|<killing> <self>|kms|suicid\w+( thoughts?)?|(hurt|
    cut|harm|burn)(ting|ing)? <self>|cutting|cut|self ?harm\w*|self ?harmed|end (it|my life|it
    all)|ending (it|my life)|dying|those thoughts|disappear|sh|relapse\w*|(want to|wanna) die)
(i|id|wouldve|would have|ever|if id|if i had|if i) ~2 (ended (it|my life)|died|gone through with
    it|killed myself|kil+ myself) (back then|that (day|night)|then|at \d+|years ago|id never|i
    wouldnt|i would never|i never|at that)
(i (still )?remember|back then|back when|back in|at the time|years? ago|when i was|at my lowest|in
    my past|in the past|once upon|at 1\d|in \d\d\d\d|(in|last) (middle|primary|high) school|a
    while back|as a (kid|teen)|ages ago|before i|growing up|during covid|in year \d+|in (6|7|8|
    9)th grade|in lockdown) ~4 (i|me|when|myself|ive)( [^\s.,?\x01]+){0,2} (wish(ing|ed)?|wanted|
    wanting|want|thought|tried|felt|feeling|was|didnt|almost|nearly|attempted|hated|had|couldnt|
    cut|used|dreamed|self|would|prayed)( [^\s.,?\x01]+){0,7}
remember (wishing|wanting|thinking|feeling|being|crying)( [^\s.,?\x01]+){0,6}
(i )?(survived|survive|surviving) (a|my|an|the|two|several|one)( own)? (suicide )?(attempts?|
    overdose)( [^\s.,?\x01]+){0,3}
(over|past|through|beat|beating|overcame|recovered from|recovering from|free (of|from)|out of|
    survivor of|quit|healed from|fought|stopped) (my |the )?(<suicide>\w* (thoughts?|phase|
    attempt)|self ?harm\w*|cutting|depression)
""",
    WORDS,
    clause=True,
)
FIGURES = written(
    r"""
(wish|hope|if only) (you|u|he|she|they|it|this|that|the \w+)( (had|was|were|would|never|have|d|
    could|just|all))*( [^\s.,?\x01]+){0,2}( been)? (born|exist\w*|made|happened|disappear\w*|
    invented)
(use|using|the|a|aws|google|via|with|windows|local) kms|kms (server|key|keys|activat\w*|licens\w*|
    host|driver|client)
hate waking up (for|early|at|so|on|before|this|to (an|my) alarm)
(man|woman|boy|girl|guy|person|who|someone|people|character|patient|teen) ~2 (survived|survive|
    after|from|for|about) (jumping|falling|an overdose|hanging)
(hurt|hurting) my ?self (laughing|playing|trying|lifting|falling|at (the gym|practice|training))
(cut|cutting) (your|ur|my)sel(f|ves) (a|some|off|out)
no (more )?(cutting|self ?harm\w*|hurting my ?self|cuts|relapses?) (since|for|in|anymore|at all)
(see|meet|catch) (you|u|ya|yall) on the other side (of|after)
# figures of speech, games, kitchens and rooms
(kill|kills|killed|killing) (for|time|two birds|the (mood|vibe|lights|engine|process|switch|buzz))
(live|living) (forever|in|with (my|you|him|her|them|people|roommates|a)|here|near|there|at|alone|
    on campus|in (this|that)|with|next|far|close|together|by|off|off campus|abroad|a lie|up|stream|
    under|through)
(drowning|buried|swamped) (in|under|by) (work|homework|email\w*|paperwork|deadlines|essays|
    coursework|assignments|revision|dms|debt|spam|laundry)
(if|one more) ~9 (quiz|homework|wifi|lag\w*|song|update|meeting|monday|tests?|essay|again|another|
    one more|ad|ads|worksheet|group project|teammate|maths?|lecture|powerpoint|presentation|shift|
    alarm) ~~3 (im|ill|i|imma) ((gonna|will|swear|literally|going|to|might|could|am|actually|just|
    legit) )*(kms|<kill> <self>|die|jump)
dont (wanna|want to) (wake up|get up) (early|at|for|this|that|so|before)
(end it|ending it|end things|end everything|ended it) (there|here|with|at|by|early|like|on a|up|
    after|in a|as|off|off with|between|quickly in|right there|properly|diamond|up)
(everything|it|life)s? (so )?(pointless|useless) (in|without) (this|the) (game|update|patch)
(die|dying|dead|kms) (of|from|for|over) (laughter|laughing|lol|boredom|cringe|embarrassment|hunger|
    heat|cold|thirst|a|the|that|this|you|u|him|her|them|my|those|old age|cuteness)
(no|any|the|a|see|whats|zero) (point|use|sense|reason) (in |to |of )?(waking up|getting up|staying|
    trying|being here|keep) (early|if|at|in this|for (the|this|that)|on|until|up|with|that)
(cut|burn\w*|stab\w*|hurt\w*|scratch\w*|bit|bite|hit|graze\w*|scrape\w*|knick\w*|nick\w*|slice\w*|
    punch\w*|sliced?|shot) (my ?self|my [^\s.,?\x01]+|me) (again |accidentally |badly |today |
    yesterday |a bit |while |when |whilst |by accident |trying |on (the|a|some|an|my) |on |with
    (the|a|an|my) |making |in the |at |so badly |really badly |pretty badly |bad |good |lol |
    doing |i was |moving |and it )*(shav\w*|cook\w*|chop\w*|peel\w*|slicing|opening|mak\w+|glass|
    paper|stove|oven|iron|straighten\w*|curl\w*|pan|kettle|toast\w*|onion\w*|knife|can|tin|box|
    cardboard|razor shaving|hot|toaster|skate\w*|bike|football|soccer|basket\w*|gym|work|working|
    train\w*|practice|tongue|door|table|desk|cat|dog|compass|saw|tool\w*|fall\w*|accident\w*|
    solder\w*|kitchen|garden\w*|thorns?|barbed|fence|play\w*|lift\w*|dancing|climb\w*|sun|coffee|
    tea|soup|pizza|in the foot|hair|nail\w*|trip\w*|slip\w*|grill|bbq|wire|rose|metal|nettles|
    brambles?)
(accidentally|by accident|oops|clumsy)( [^\s.,?\x01]+){0,2} (cut|burn\w*|stab\w*|hurt|scratch\w*|
    hit|kil+\w*|shot|hang\w*) (my ?self|my [^\s.,?\x01]+|me|your ?self)
(hang|shoot|shot|hanging|shooting) (your|my|ur|them)?sel(f|ves) (in the (foot|head with)|with
    (that|this|it))|rope to hang (your|my|them)sel(f|ves)|shoot (your|my)self in
hurt (my|your)self (laughing|trying to|lifting|playing|at|in)
(hide|hiding|cover\w*|see|saw) (my |the |all )?(scars|marks|cuts) (with|from (the )?(surgery|acne|
    operation|chicken|my (surgery|acne|accident))|on my (face|knee)|of the)
(my|the|old) (acne|surgery|appendix|surgical|operation|c ?section|top surgery|knee) scars?
(you|u|we|they|he|she|it) (have to|can|cant|will|would|could|might|dont|only|always) die (here|
    first|there|in|at|to|once|twice|three|again|instantly|before|from)
(phone|battery|laptop|mouse|controller|server|wifi|pc|car|engine|plants?|fish|hamster|game|chat|
    internet|process|disk|drive|connection)s?( is| was| just| are|s)* (dying|dead|died)
<suicide>e? (squad|silence|sunday|season|mission|boys|run|bomb\w*|door\w*|king|prevention|
    hotlines?|lifelines?|awareness|rates?|helplines?|blonde|jokes?|burn)
(dead|die|kill|dying|kil+ed) (to me|end|line|lift|hard|weight|heat|serious|tired|by daylight|in
    game)
(over my dead body|drop dead gorgeous|to die for|dead ?lines?|die ?hard|do or die|or die trying|
    ride or die|diehard|never say die|dying to|dead set|killing it|kil+ed it|make a killing|
    dress\w* to kill)
(cut|cutting) (it|that|the|this) (out|off|short|down|close|in|to|into|loose)|cut my (hair|nails|
    grass|lawn|bangs|fringe|losses|own hair|hours|sandwich)
better (off )?without me (on (the|my|their|your)|in (this|the|that|our) (game|match|team|party|
    lobby|raid|band|group)|as (a )?(healer|tank|captain|goalie|dps|support)|playing|tonight)|(team|
    squad|guild|clan|raid|group|party|lobby|band) ~3 (better|fine|happier) ~2 without me
(no ?one|nobody) (wants|needs|likes|invited|picks?) me (on|in) (their|the|my|his|her) (team|squad|
    party|group|lobby|server|guild)
wont (need|be needing) (it|them|that) (anymore|any more) (so|cos|because|if|since|anyone|selling)
""",
    WORDS,
)
