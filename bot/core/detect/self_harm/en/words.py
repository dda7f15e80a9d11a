"""English words that several patterns share."""

from bot.core.detect.phrases import fragments

WORDS = fragments(
    r"""
end = [.,?\x02]
anymore = any ?more|any longer|no more|much longer|anymre|ne ?more
# adverbs, with the blank before them
very = ( (just|really|rly|rlly|so|literally|lit|lowkey|highkey|honestly|kinda|kind of|sorta|fr|
    actually|only|still|always|sometimes|often|genuinely|truly|badly|maybe|might|probably|prob|
    even|also|constantly|secretly|tbh|ngl|desperately|now|all|rn|legit|straight up|fucking|fuckin|
    bloody|definitely|def|totally|completely|very|been|simply|finally|seriously|already))*
self = my ?self|me ?self|mysel|mysef|myslef|myselv|masel
yourself = (your|ur|you|u|yer|yo) ?(self|selves|sel|slef)|ya ?self|urslf|yourslf
nobody = no ?one|nobody|nobdy|noone|not a (single )?(person|soul)|who|hardly anyone|dont think
    anyone
kill = kil+|k ll|kll|klil|off|unalive|un alive|hang|drown|shoot|neck|top|murder
killing = (kil+|k ll|kll|off|unaliv|hang|drown|shoot|neck|topp|murder|end)(ing|in|ign)
suicide = (su+i?cid|sui ?c d|s icid|su cid|suisid|sewer ?slid|sucid|suicd|suacid)(e|es|al|ally)?
# what hurts, without those that are cut in a kitchen
cuttable = arms?|wrists?|thighs?|legs?|skin|stomach|forearms?|hips?|calf|calves|shoulders?
means = pills|tablets|meds|rope|noose|gun|blade|razor|razors|knife|bottle of|belt|bleach|rat poison
# verbs that say it plainly, and those that may be said of a match
strong = (<kill>|end|delete|erase) <self>|end (it all|my (own )?(life|existence|story)|everything|
    this life)|take my (own )?life|commit <suicide>\w*|(slit|cut) my (wrists?|throat)|jump (off|
    from) (a|the|this|that) (bridge|roof|building|balcony)|jump in front of <word> (train|bus|car|
    truck|tube)|(hurt|harm) <self>|overdose|stop (living|being alive|breathing)|not be alive|not
    live|cease to exist|end it (now|tonight|soon|already|<end>)
strongly = <killing> <self>|ending (it all|my (own )?life|everything|it (now|tonight|soon|<end>))|
    taking my (own )?life|committing <suicide>\w*|unaliving <self>
die = die|end it|kick the bucket|be gone forever|rot|drown|starve|bleed out|jump off|get hit by
dying = dying|death|being (dead|gone)|not (being|existing|waking up)|<killing> <self>|(hurting|
    harming|cutting|burning|starving|punishing) <self>|<suicide>e|jumping (off|in front|from)|
    ending (it|things|everything|my life)|taking my (own )?life|self harm\w*|not (living|being
    alive)
live = live (anymore|any ?more|like this|any longer|another day|on|<end>|with this|tbh|fr|or)|be
    alive|exist|keep (living|breathing|existing)|continue (living|existing)|live|stay alive|go on
    living|wake up alive|breathe anymore|see (tomorrow|another day)|turn 1\d|grow (up|old)er?
living = living|being alive|existing|going on|waking up
want = wan+t (to|2|2 just)|wan+a|wana|wanan|wnt (to|2)|wan to|want|wish to|wanting to|need to|feel
    like|ready to|cant wait to|would love to|want nothing more than to|tempted to|tryna|really
    gotta|just gotta|desperate to|plan to|planning to|prefer to|itching to|thinking i(ll| should|
     might| will)|begging to|longing to|have to
will = (i|im|ill|id|ima|imma|am) ?(gonna|going to|will|finna|boutta|about to|planning to|plan to|
    ready to|shall|just|really|gunna|gna|goin to|have to|decided to)?|gonna|going to
weekday = monday|tuesday|wednesday|thursday|friday|saturday|sunday
time = tonight|tonite|2nite|2night|tomorrow|tmrw|tmr|tomoz|2moro|tommorow|tomorow|right now|rn|
    today|this (morning|evening|weekend|afternoon|<weekday>)|<weekday>|at (midnight|\d+\w*)|
    midnight|after (school|class|work|dinner|my birthday|(my |the )?exams?|this|practice|
    graduation)|in (a few|an|one|two|three|ten|five|half an|\d+) (mins?|minutes?|hours?|hrs?|
    days?)|(when|once|after) (every ?ones?|they|mu?m|mom|my (parents|family|mu?m|mom|dad))( (is|
    are|all|has|have|re|s))* (asleep|sleeping|gone|out|in bed|left|go to (bed|sleep)|gone to bed)|
    before (sunrise|christmas|my birthday|the weekend)|on my birthday|by morning|the morning
if_gone = (if|when|once|after) (i|id|im|i just|i suddenly|i had|i were to|me) ((just|suddenly|
    really|all|ever) )*(vanish\w*|disappear\w*|died|was (gone|dead|never)|were (gone|dead|never)|
    am gone|gone|dead|being gone|stopp?ed (existing|being|coming|logging)|(didnt|never|dont)
    (exist\w*|wake up|woke up|was)|was?nt|werent|kill(ed)? myself|dropped dead|hadnt been born|
    left this world|stop existing|ended it|left (for good|forever|this|you all|them)|went away|
    just left|moved on)
who = (my |his |her |a |the |some |this |that |our |ur |your |one of my |best |little |lil |big |
    old |younger |older |ex |close |online |another )*(friends?|mates?|brother|bro|sister|sis|mu?m|
    mom|mother|dad|father|gf|bf|girlfriend|boyfriend|cousin|roommate|flatmate|someone|somebody|
    some ?one|guy|girl|boy|kid|kids|people|ppl|person|student|students|classmate|uncle|aunt|auntie|
    son|daughter|wife|husband|partner|neighbou?r|teacher|crush|teen|teens|teenagers?|man|woman|men|
    women|lad|lads|colleague|coworker|bestie|bff|ex|singer|actor|celebrity|celebrities|streamer|
    member|friend of mine|soldiers?|senators?|samurai|farmers?|patients?|others|anyone|anybody|
    any ?one)|he|she|they|hes|shes|theyre|theyve|hed|shed|who|whos|it|(if|do|did|are|were|when|
    because|that) (you|u)
# weak signs, of which two stand for something
harm = blades?|razors?|razor ?blades?|cutting|my cuts|the cuts|my scars|scars|pills|tablets|
    overdos\w+|rope|noose|bridges?|ledge|rooftop|the roof|train tracks|the tracks|on purpose|
    stomach pumped|dying|my (own )?death|suicid\w*|self ?harm\w*|hurting my ?self|hurt my ?self|
    bleed\w*|burning my ?self|my wrists?|relaps\w*|purging|my veins|bandages?|lighter|the note|
    knives|to die|urges?|balcony|my (own )?funeral
plea = i (kinda |really |just |so )?(deserve|hate|need|miss|crave|want|love)( it| that| this|
     them)?|(im|so|really|and|i am|i feel|feeling)( so| really| too| just)* ( scared|terrified|
    ashamed|crying|shaking|alone|exhausted|numb|empty|desperate|lonely|tempted|disgusting|pathetic|
    done|tired|weak)|cant stop|dont know (what to do|who to tell|how to stop|if i can)|calms? me|
    helps me|makes me feel|still want to|keep thinking|(nobody|no ?one) (knows|checks|notic\w+|is
    awake|cares|can know)|please help|help me|(some ?one|any ?one) (please |pls )?(talk|help|awake|
    there)|dont tell|havent told|cant tell|tempt\w+|relief|goodbye|im sorry|last time|every (night|
    time|day)|in my (head|mind)|my (head|mind|brain|thoughts)|so bad|crave|looks? different|
    tonight|used to be enough|only way|not sure i can|scares me|cant (resist|fight)
low = hopeless|worthless|numb|empty|hollow|pointless|meaningless|burden|unlov\w+|unwanted|
    invisible|lonely|broken|exhausted|miserable|drained|hate my ?self|hate my life|hate this life|
    hate everything about me|no friends|no one cares|nobody cares|so alone|all alone|giv(e|ing) up|
    cant cope|cant take it|cant do (it|this)|falling apart|crying (again|every|all|myself)|cry
    (all|every|my)|tired of|sick of|done with|want out|depress\w+|despair|suffocating|drowning|
    trapped|nothing left|no point|no future|no hope|no way out|not enough|useless|failure
absent = wont be (here|around)|when im gone|if im gone|not (be )?here|without me|disappear\w*|
    vanish\w*|go away forever|stop existing|not exist\w*|never wake|not wake|sleep forever|be over|
    it to end|it to stop|end of (it|me)|no more|<anymore>|forever|gone|the end|for good|last (time|
    night|day|message)
parting = goodbye|bye|farewell|thank (you|u) (for|all)|thanks for (being|every ?thing|the)|forgive
    me|im (so )?sorry|sorry (mum|mom|dad|every ?one|all|guys)|love (you|u) all|tell (my|mum|mom|
    them|him|her)|i love (you|u)
final = my (final |last )?(decision|choice)|ive decided|made up my mind|last (night|message|words|
    post|text)|my last (day|night|time|message|post|words|hour|week)|dont tell|wont be back|not
    coming back|never coming back|its (my )?time <end>|this is it|look after|when im gone|wont be
    here|wont see me|not be here|find me|my note|the note|my letter|its over now|over soon|no more
    pain|at peace|set free|finally free|im ready
harmful = <harm>|the pills|a knife|the knife|old cuts|new cuts|ending it|end it all|to jump|
    hanging|the bridge|a rope|the rope|overdose|killing myself|kill myself|my blade|cut myself
negp = dont|do not|not|never|no|without|why|hate|hating|tired|sick|pointless|rather|shouldnt|
    should not|wasnt|werent|barely|cant|mistake|sorry|regret|done|scared|exhausted|disappointed|
    hurts?|pain|painful|hard|heavy|reason|wrong|punishment|curse|cursed|embarrassed|ashamed|guilty|
    didnt|wish|hardly|ashamed|nothing|worse|worst|point|upset|sucks|awful
you = you|u|ya|yous|youse|ye|yall
should = <you> ?(all )?(should|shud|shld|need to|needa|must|gotta|have to|deserve to|better|ought
    to|wanna|might as well|may as well|can|could)( (just|really|honestly|rly|literally|go|probs|
    prob))*
"""
)
