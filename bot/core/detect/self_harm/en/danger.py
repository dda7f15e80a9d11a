"""English: details of a method, and threats to others."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

# How, with what, with whom: what others could use.
METHOD = written(
    r"""
(how many|which|what|what kind of|how much|enough) ~2 (pills|tablets|meds|paracetamol|tylenol|
    ibuprofen|sleeping pills|of (them|these|those)|painkillers|bleach|medication|mg) ~6 (die|kill|
    od|overdose|fatal|lethal|not wake|never wake|sleep forever|deadly|end it|<dying>|to go|dead|
    take me out|stop my heart)
(how many|which|what) (pills|tablets|meds|painkillers)( do i need| would it take| does it take|
     should i take| are (the )?(strongest|deadliest|worst))
(took|take|taken|taking|swallow\w*|ate|eat|down|downed|overdos\w+ on|have|got|saved( up)?) (like |
    about |over |around |all |the |these |at least )*(\d\d+|twenty|thirty|forty|fifty|a hundred|a
    whole bottle of|the whole bottle of|a full bottle of|a box of) (\w+ )?(pills|tablets|
    paracetamols?|painkillers|sleeping (pills|tablets)|capsules|xanax|advil|tylenol|ibuprofen|meds)
\d\d+ (pills|tablets|sleeping pills) ~4 (die|dead|kill|enough|sleep|bye|goodbye|do it|tonight|
    never)
(painless|quick|quickest|easy|easiest|fastest|best|peaceful|cleanest|least painful|most painless|
    fast|surest|sure|cheapest) (way|ways|method|methods|place|spot|bridge|building)s? ~2 (to|for|
    of) ~2 (die|kill|<strong>|<dying>|commit|jump|hang|od|overdose|end|be dead|suicide|cut)
(how|where) (do i|do you|do u|to|can i|should i|would i) ~1 (tie a (noose|rope)|make a noose|hang
    <self>|slit|cut (so|deep|without|my)|overdose|<kill> <self>|kms|bleed out|get a gun|hide the
    cuts)
(how|what) (high|tall|deep|far|long|dose|drop|height|depth|much blood) ~8 (die|kill|fatal|lethal|
    survive the fall|dead|jump off|bleed out|to hang|drown)
(suicide|death) (pact|method|methods|challenge|forum|game)
(blackout|choking|choke|pass ?out|blue whale|salt and ice|cutting|self harm|burn|blood|hanging|
    skullbreaker) (challenge|game|dare)
challenge ~5 (burn|cut|choke|carve|hurt|scratch|bleed|hang|starve) ~2 (your|ur|yourself|urself|
    until|till|arm)
(tie|tied|tying|made|making) (a|the|my) (noose|slipknot)
lethal dose|fatal dose|od on
(cut|cutting) (vertical|vertically|down the (road|vein|arm)|along the vein|lengthwise|down not
    across)
(who|anyone|any ?one|someone|wanna|want to|looking for) ~4 (die with me|suicide (partner|buddy)|
    kill ourselves|die together|do it with me tonight|pact)
""",
    WORDS,
)
# Serious threats to others. "I'll kill you" is how players talk.
THREAT = written(
    r"""
(shoot|shooting|blow|blowing|burn|burning|bomb|bombing|light|lighting) (up |down )?(the |my |our |
    this |that |whole )*(school|class|classroom|office|mall|church|mosque|synagogue|college|uni|
    campus|workplace|building with everyone) ?(up|down|tomorrow|tmrw|<weekday>|and|<end>|i swear|
    with|today|for real|fr|next)
(shoot|stab|kil+|murder|hurt|poison|slaughter|gun down) (every ?one|every ?body|them all|all of
    them|as many|you all|all of you|yall|people|my (whole )?(class|family|parents|classmates|
    teachers?)|the (whole )?(class|school)|somebody) ~3 (school|class|tomorrow|tmrw|<weekday>|
    office|then (myself|me)|and (then )?(myself|me)|before i|irl|in their sleep|at work|with (a|
    the|my) (gun|knife)|not joking|i mean it|for real|i can|mall|church|campus|when they)
(bring|bringing|take|taking|got|brought|carry\w*|have) (a|the|my|my dads|dads|his) (gun|knife|
    rifle|machete|bomb|weapon|glock|blade) (to|into|in) (school|class|work|church|the (mall|
    office)|my bag tomorrow|college|campus)
(school|class|work|every ?one|they|yall|you all|you guys|u all|youll) ~2 (will|gonna|going to|ll|
    all) ~1 (pay|die|bleed|regret|be sorry|burn|suffer) ~4 (school|tomorrow|tmrw|<weekday>|gun|
    knife|bullets?|what (they|you|u|yall) did|for this)
(dont (come|go)|stay home|stay away|skip|nobody come) ~2 (to |from )?(school|class) (tomorrow|tmrw|
    on |this |<weekday>) ~4 (warning|warned|if you|if u|trust me|gun|shoot|want to live|wanna live|
    something|safe)
(take|taking|took|bring|bringing) ~3 (them|him|her|you|u|every ?one|yall|people|as many|some of
    (you|them)|others|half) ~4 (with me|down with me)
(im|ill|i will|gonna|going to|wanna|want to) (to )?(stab|shoot|strangle|poison|murder|butcher)
    (him|her|them|my (mu?m|mom|dad|stepdad|father|mother|brother|sister|teacher|ex|girlfriend|
    boyfriend|boss)|that (teacher|girl|boy|kid|guy|bitch)) ~4 (tonight|tomorrow|tmrw|for real|irl|
    in (her|his|their) sleep|with (a|the|my)|not joking|i mean it|i swear|after school|to death|at
    school)
(my|the|a) (hit|kill|death) ?list ~4 (school|class|names?|first|next|teachers?|you)
(know|knows|found( out)?|got) where (you|u|he|she|they) (live|lives|sleep|sleeps) ~6 (kil+|knife|
    gun|stab|burn|hurt|dead|die|shoot)
(plan\w*|do|doing|make|making|build\w*) (a |my )(pipe ?bomb|mass shooting|school shooting|bomb for)
""",
    WORDS,
)

# Said over every game; beside a wish to die it is meant.
MENACE = written(r"""
i ?(will|ll|m going to|am going to|m gonna|gonna|wanna|want to) (kill|shoot|stab) (everyone|
    everybody|them all|you all|all of (you|u|them))
""")
