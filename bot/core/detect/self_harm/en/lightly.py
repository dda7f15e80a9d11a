"""English: said as often over an embarrassment or a lost match, or of what is over."""

from bot.core.detect.phrases import written
from bot.core.detect.self_harm.en.words import WORDS

# As often over an embarrassment or a lost match.
LIGHTLY = written(
    r"""
# two weak signs near each other
<harm> ~~6 <plea>
<plea> ~~6 <harm>
(scratch|rub|scrub|pick|bit|bite|claw|dig|dug|peel)\w* ~1 my ~2 (raw|bloody|to shreds|open|until|
    till|bleed\w*)
(dream|dreams|dreaming|nightmares?|daydream\w*) ~3 (where|that|about|of|in which|im) ~1 (i|me|my|
    im)? ?~1 (die|dying|dead|kill|jump\w*|funeral|death|gone|drown\w*|hang\w*)
(find|finds|found|finding) (me (dead|hanging|gone|cold|lifeless)|my body)
(mind|brain|head|thoughts|eyes|hand) ~2 (goes|going|go|keeps?|drifts?|wanders?|comes?|reach\w*|
    went) ~2 (back )?(to|for) ~2 (pills|blades?|razors?|bridge|rope|knife|knives|roof|tracks|dying|
    death|suicide|balcony|cabinet|drawer|cutting|edge)
(gonna|going to|will|might|ill|wanna|want to|should|just|could)<very> end it (<end>|one (day|of
    these)|soon|tonight|all|already|someday|eventually|for good|myself)
(started|start|been|kept|keep|began)<very> (hurting|harming|cutting|burning) (my ?self )?(when i
    was|since|at|in year|in \d|around|because|after)
# said in any way, unless lightly
(<killing>|<kill>|hurt|hurting|harm|harming|end|ending) <self>
unaliv(e|ing)( (<self>|tonight|fr|already))
(wanna|want to|wana|wnt to|wanted to|wanting to|need to|ready to|going to|waiting to|meant to|
    supposed to|hope i|wish i could|wish i would|let me|should just|rather just|tempted to|might
    as well)<very> (die|be dead|kms|drop dead|kil my ?self)
kms|sewer ?slide|suicidal
(slic\w*|slit\w*|slash\w*|carv\w*|cutting|burning|stabbing|scratching|cut|burned|burnt|sliced|
    slashed|carved|bit|biting)( (up|into|open|at|on|all over))* my ~1 <cuttable>
(wish|hope|hoping|need|want|can|could|will|would|wont|pls|please|just) (some ?one|some ?body|
    any ?one|they|u|you|he|god|life|it|the universe)? ?(to |would |could |will |just |please |
    pls )*(shoot|kill|strangle|smother|stab|murder|run over|put down|euthani[sz]e|execute) me
    (<end>|and|in|already|now|so|please|pls|tonight|with|rn)
(want|wanna|makes? me (want to|wanna)|need to|gonna|going to|ready to|might|should|think\w* (of|
    about)|feel like)<very> (kms|unalive|unaliving|kmsing|kming myself)
(want|trying|gonna|going|decided|might) to walk into (traffic|the sea|the lake|the road)
(hope|hoping|wish|pray)<very> (the|my|this|our) (plane|bus|car|train)<very> (goes down|go down|
    crash\w*|explod\w*|sinks?)
(let|just let) me die
(got|took|get|grabbed|found|bought|keep|kept|hid|holding|touch\w*|looking at|staring at|want|need|
    miss) (my|the|a) (blade|razor|rope|noose|pills|bottle of pills|lighter|box cutter|
    sharpener)s? ~~6 (again|hate that|scared|tempt\w*|tonight|alone|crying|calm\w*|promise|relief|
    cant stop|no one|nobody|ready|sorry|deserve)
(wont|dont think ill|dont think i can|dont think i will|cant|might not|doubt ill|not gonna|idk if
    ill|not sure ill|not sure i will|idk if i will|idk if i can) ~1 (survive|make it through|make
    it past|last|get through|live through|live to see|live till|last till|last until|survive until|
    survive till)( (the night|tonight|this (week|month|year|weekend)|another (day|night|week|year|
    month)|tomorrow|much longer|the week))
(i |just |almost |nearly |purposely )*overdos(e|ed|ing) (<end>|in (\w+)|on (my|pills|meds|
    every ?thing|purpose|tylenol|para\w*|sleeping)|again|last|and (didnt|no|i|nobody|woke)|once|
    before|tonight)
(<will>)<very> (die|be dead) ~3 <time>
<want><very> (<die>|drop dead|be dead)
(<end>|just|really|i|and|so|fr|honestly|<very>) (wanna|want to|wana|want 2|wnt to|wants to)<very>
    die (<end>|rn|now|so|today|tonight|fr|already|and|i|every|alone)
(i|im|ima|imma|ill|id|me|gonna|should|might|to|can|could|just|and|lemme|wanna)<very> (kms|<kill>
    <self>|unalive)
(kms|<kill> <self>) (<end>|fr|rn|tonight|i|im|and|for)
(i|id|ill|just|gonna|wanna|want to|could|should)<very> (jump|throw <self>|walk|step|leap) (off|out|
    in front|into|under) ~3 (bridge|roof|building|window|balcony|traffic|train|bus|car|truck|cliff)
(im|i am|feel|id be|wish i was|be) (better off |so )?dead (<end>|already|and) (i|no|but|and) ~3
    (alive|live|care|anymore)
end (me|my (misery|suffering)) (<end>|pls|please|now|already) ~2 (serious|fr|for real|i mean|not
    joking)
""",
    WORDS,
)
# Over, as often as not.
PAST = written(
    r"""
i (was|felt|used to be)<very> suicidal
i (<very>)?(tried|attempted|almost|nearly|wanted|tried to) ~1 (to )?(<strong>|<kill> <self>|
    <suicide>|die|take my life|overdosed|jumped|hanged <self>|od|ended (it|my life))
(i|ive|i have|i just)( just| really| even| again| only|<very>)* (cut|burned|burnt|hurt|harmed|
    scratched|stabbed|punched|hit|starved|bit) <self>
my (first |last |second |own )?(<suicide>|overdose|self ?harm) ?(attempts?)?
i (overdosed|od d|oded|attempted|took an overdose)
""",
    WORDS,
)
