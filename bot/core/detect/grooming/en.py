"""English."""

from bot.core.detect.grooming.words import Tongue

_WORDS = {
    "you": "you|u|ya",
    "your": "your|ur|yr|you|u",
    "youre": "youre|you are|ur|u r|u are|you r|your|you|u",
    "parent": """
        mums?|moms?|mam|mummy|mommy|mother|mothers|dads?|daddy|father|parents?|folks|family
        |stepdad|stepmum|stepmom|step dad|step mom|nan|gran|grandma|guardians?|carers?|foster (mum
        |mom|carer|parents)
    """,
    "kin": """
        <parent>|sister|sis|brother|bro|siblings?|aunt|auntie|uncle|cousin|teachers?|friends?
        |bestie|besties|mates?
    """,
    "they": "they|she|he|them|her|him|<your> <kin>|<parent>|anyone|anybody|no ?one|nobody|people",
    "not": """
        dont|do not|never|no need to|cant|must not|mustnt|not|doesnt|wont|shouldnt|wouldnt|didnt
        |without|nobody|no ?one
    """,
    "pic": "pics?|picz|photos?|pictures?|selfies?|vids?|videos?|nudes?|snaps?|shots?",
    "pretty": """
        pretty|beautiful|gorgeous|cute*|hot|sexy|stunning|lovely|attractive|handsome|adorable
        |special|perfect|talented|amazing|fit|unique|smart|different
    """,
    "spelled": "nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen",
    "year": "year [0-9]+|yr [0-9]+|grade [0-9]+|[0-9]+th grade",
    "just": "only|just|nearly|almost|still|turning|actually|really|like|about|also|now|am",
    "well": "hi|hey|hello|yea|yeah|yes|yep|no|nah|nope|lol|haha|um|uh|well|ok|okay|oh|aw|idk|sorry",
    "busy": """
        was|am|have|got|had|gotta|hate|doing|did|finish|finished|skipped|forgot|still|just|it|in|at
        |from|to|for|the|some|go|going|be|off|all|back|late|more|need|so|much
    """,
}
_STAGES = {
    "age": """
        (at|for|than|girls|boys|guys|kids|someone|others|people) <your> (own )?age
        <youre> (only|just|nearly|almost|still|already) .. (<young>|kid|child|young|little)
        for (a|an|someone) (<young>|kid|girl|boy|child)
        how old
        asl
        (what|whats|when|whens) .. <your> (age|birthday|bday)
        (what|which) (grade|year|class)
        age (is|doesnt|dont|isnt|gap|difference|just)
        (bit|much|way|little|lot|im|am) older
        older than
        too old (for|to)
        (look|sound|seem|act)s? .. (older|<adult>|<young>|grown)
        im (only )?(2[3-9]|[3-6][0-9])
    """,
    "home": """
        (home|all|there|house) (alone|to yourself|by yourself|on your own)
        (are|r|ur|youre) <you>? ?(alone|by yourself|on your own)
        alone .. (home|room|house|tonight|now)
        who(s| is) (home|there|in the house|in|around)|whose voice|who (else )?lives
        (when|what time|what days?|how long|til|till|until) .. <they> .. (home|back|out|leaves?
          |work|finish|sleep|bed|gone|return)
        (is|are|r) <your> <kin> .. (home|in|there|out|asleep|sleeping|around|near|awake|work|away
          |strict|bed)
        (is|are|will) (they|she|he) .. (home|in|out|asleep|sleeping|around|near|awake|at work|away
          |next|back)
        where .. <you> .. (live|from|stay|based|at|go|school)
        where<you>? (from|abouts)
        (what|which|whats|wheres|where) .. (school|city|town|street|area|bus|stop|address|road
          |neighbourhood|house|state|park)
        <your> (address|street|house|window|bedroom|room|door|town|city|route|bus|location)
        (own|share|lock|close|shut|into) .. (room|bedroom|door|bathroom)
        (do|does|can) .. <kin> .. (look|check|read|see|go through|know|use|password) .. (phone
          |messages|dms|chats?|texts|password|laptop)
        reads? <your> (dms|messages|texts)
        i (drove|walked|drive|walk|went|pass|live|work|stay) .. (past|by|near|nearby|close|round
          |around)
        i (saw|seen|watched|spotted) <you>
        (same|your|ur) (area|neighbourhood)
        (still|cant) (up|awake|sleep)
        (send|share|drop) .. (location|pin)
        near <you>
    """,
    "flattery": """
        (manager|producer|photographer|recruiter|talent scout)
        (most|so|more) (attentive|interesting|mature|grown)
        (so|very|really|way|more|too|too|pretty|how) (mature|grown*|wise|clever|advanced|special
          |sweet)
        mature|(grown up|smart|sharp|wise|clever|advanced) (for|enough|than)
        <youre> .. <pretty>
        (look|looks|looked|looking|sound|sounds|seem) .. <pretty>
        <pretty> .. (voice|smile|eyes|face|body|legs|lips|hair|girl|boy|profile|you)
        (voice|smile|eyes|face|body|hair) .. <pretty>
        not like .. (other|girls|boys|kids)
        (old soul|wise beyond|soulmates?|connection|chemistry|bond|meant to be|brought us)
        my (own |only )?(fave|favou?rite|princess|angel|queen|babe|baby|sweetheart|beautiful
          |darling|cutie|girl|boy|love|star|only)
        i .. (like|love|miss|missed|adore|fancy|want|need|dream|dreamt) .. (<you>|your|ur|our)
        (in love|crush|thinking|think|dream|dreamt|dreamed) .. (with|of|about|on) (<you>|me)
        (hey|hi|hello|night|morning|ok) (gorgeous|beautiful|cutie|sexy|pretty|babe|baby|princess
          |handsome)
        (boyfriend|girlfriend|bf|gf)
        (model|famous|actress|star|talent|scout|agency|label)
        <your> (profile|poem|voice|smile|art|stream|dance|drawings?|body)
        (proud|anything) (of|for) <you>
        you make me
    """,
    "gifts": """
        (ill|i will|i can|i could|id|let me|gonna|i|i would|we|i wanna) .. (buy|get|gift|give|pay
          |order|sort|spoil|treat|commission|top|cover|bring|bought|gave|got|gifted
          |paid) .. (<you>|it|that|some|one)
        (buy|bought|gift|gifted|get|got|send|sent|give|gave|want) .. (skins?|gifts?|phone|robux
          |nitro|v ?bucks|pass|present|shoes|trainers|dress|hoodie|necklace|coins|gems|diamonds
          |clothes|money|airpods|console|ps5|credit|voucher|card|stuff|outfit|makeup|subs?
          |tickets?|gear|headset)
        (did|has|like) .. (skin|gift|parcel|present|package|phone|money|necklace|delivery)
        (free|more) (skins?|robux|nitro|v ?bucks|gems|coins)
        (on me|gift ?card|battle pass|easy money|quick money|shopping)
        (robux|v ?bucks|nitro|gems|diamonds)
        (all|after) .. (bought|robux|skins|stuff|gifts)
        what .. (want|like|wish) .. (birthday|bday|xmas|christmas|gift)
    """,
    "secrecy": """
        (a|the) (coach|cousin|friend|teacher) from (another|school|work|the)
        (sign|contract|nda) .. (secret|nobody|no one|private)
        (use|get|find) .. (excuse|alibi)
        (close|clear) (the )?(tab|laptop|screen|browser)
        <not> .. (tell|telling|told|mention|show|say|bother|involve|inform|ask|share|screenshot
          |talk) .. (<your> <kin>|anyone|anybody|no ?one|nobody|others?|them|her|him|about|me|my
          |this|us|parents|mum|mom|people|your|ur)
        secrets?|secretly|in secret
        keep .. (private|quiet|hidden|between|to yourself|to urself|low)
        between .. (us|me)
        (our|ours) (little|thing|stuff|special|secret|own)
        (delete|clear|erase|wipe|remove|deleted|bin|hide|hidden) .. (this|it|them|these|our
          |everything|all|that|chats?|dms|messages|msgs|convo|conversation|gallery|photos?|pics?
          |history|app|after|phone|when|once|from)
        (no ?one|nobody|no1) .. (has|have|needs?|must|can|should|will|would|ever|checks|sees|finds
          |know|knows|see|hear|else|gets)
        <they> .. (doesnt|dont|neednt|wont|shouldnt|mustnt|cant|never|wouldnt|must never|might
          |would|will) .. (know|find|see|hear|check|understand|notice|track|make|take|get|freak
          |worry|judge|jealous|mad|angry|approve|need)
        (tell|say) .. (sleepover|friends?|study|studying|library|homework|youre|ur|school|cousin
          |coach|its|from|staying|won|found)
        just say (youre|ur|its|a|you|im)
        (so|before|when|while|once|after|until|til) (that )?<they> .. (cant|dont|doesnt|wont
          |are out|is out|get home|gets home|goes|go|comes|leaves?|sleeps?|asleep|finds?|sees?
          |hears?|knows)
        without .. (waking|knowing|noticing|hearing)
        without .. (knowing|waking|them|parents|your|ur|anyone)
        (second|new|secret|another|spare|alt|fake|different|other) (account|phone|name|profile
          |number|email)
        promise .. (wont|not|never|tell|me|stop|say)
        (turn|switch|leave|put) .. (backups?|location|gps|phone|tracking|notifications?|silent)
        (get|be|getting) .. (in|into) .. trouble
        (jail|prison|arrested|police|cops)
        (whisper|quietly|headphones|earphones|sneak|nosy|sneaky|hush|under the)
        did <you> .. (tell|delete|show|mention)
        what .. <you> (tell|say) .. (her|him|them|mum|mom|dad)
        (no|bring|skip) (mum|mom|dad|parents|adults|nobody|no ?one|friends)
        (come|be|on) .. (alone|your own|by yourself|just you)
        lock .. (door|phone)
        (wouldnt|wont|dont|would not|not) (understand|get it|get us)
        cant .. track
    """,
    "isolation": """
        (id|i would|i|id always) (choose|pick) you
        (shouldve|should have|you could have) (asked|told|called|come to) me
        (only|one) (i|me|to me|person) .. (you|u) (can|need|trust)
        (got|have) me
        (they|she|he|<your> <kin>) .. (too busy|never there|hold you back|cant stand)
        <they> .. (dont|doesnt|wont|wouldnt|cant|never|do not|isnt|arent|not) .. (understand|get
          |deserve|care|love|listen|trust|appreciate|want|real|friends?|need|like|worth)
        <your> <kin> .. (jealous|controlling|strict|mean|toxic|fake|unfair|selfish|horrible|boring
          |overprotective|kids|immature|behind)
        (jealous|controlling|overprotective|strict|lonely)
        treats? .. like
        only (me|i|to me|for me|one who|you and me|me and you)
        (just|only) ((between|for|to|with) )?(us|me|we|the two of us)
        no ?(one|body) .. (understands?|gets?|cares?|loves?|listens?|knows?|like)
        <not> .. need .. (them|her|him|anyone|friends|that|those|school|to|your|ur)
        (choose|pick) .. (me|us|her|him)
        (stop|quit|no more) .. (talking|telling|hanging|speaking|seeing|texting|listening)
        (block|ignore|drop|unfriend|dump|forget|leave) .. (him|her|them|your|ur|those|that)
        (come|move|run|stay|live|be|go) .. (with|to) me
        instead of
        (talk|come|tell|write|text|message|vent) to? ?me
        <you> can .. (tell|trust|talk|come) .. me
        (here for|on your side|on ur side|always be|got me|have me|look after|take care|protect)
        (i|only i) ((really|just|always|truly) )?(understand|get|care about|listen to) (you|u|how)
        i (understand|listen|care)
        (trust|believe) me
        (sad|upset|down|quiet) .. (stories|lately|today|face|you)
        talking about you
        who (were|was|are|is) .. (you with|that|he|she)
    """,
    "moving": """
        (add|text|message|msg|dm|find|hmu|hit|write|call|talk|chat|go|move|switch|swap|lets|got
          |have|get|use|download|come|on|over|your|ur|u|you) ((me|a|the|you|to|over|on|with|us|my
          |it|via|ur|by) )*(snap|snapchat|telegram|tele|tg|whatsapp|whats|signal|insta|instagram
          |ig|kik|discord|dc|skype|viber|messenger|facebook|fb|tiktok|session|line|wechat|omegle
          |facetime)
        (other|another|different|new|safer|private|secret|own) (app|apps|chat|server|discord|place
          |group|vc|room|call|channel|lobby|game)
        (dm|pm|msg|message|text|whisper|add) me
        (privately|in private|one on one|1 on 1)
        (cant|dont|not safe|lets not|not) (to )?(talk|speak|chat|say|do|write|share) ((it|that
          |this|about it) )?(here|on here)
        (mods?|admins?|bots?|they|here) .. (nosy|read|reads|see|sees|ban|watch|watching|everywhere
          |listening)
        (disappearing|self destruct*|vanishing|untraceable)
        <your> (number|phone number|snap|insta|ig|tele|telegram|whatsapp|kik)
        (give|whats|got|send) .. (number|digits)
        (voice|video|vc) (call|chat) .. (me|us|alone|night|tonight|later)|call me
        (make|set up|start|create) .. (group|server|account|chat)
        (off|away from) (this|here|discord)
    """,
    "images": """
        (verify|verification|proof|prove) .. (pic|photo|selfie|face|cam|age|real)
        (after|in|from) ((your|the|a) )?(shower|bath|mirror|bed)
        (in|wearing) ((your|ur|the) )?(uniform|pjs|swimsuit|shorts|skirt|gym clothes)
        (send|sends|show|share|swap|take|post|want|give|get|trade|see|need|owe|have|another|one
          |more|few|your|ur|every|each|some|just|asked|nice|cute|new|of) .. <pic>
        <pic> .. (of|for|me|only|just|in|i asked|please|pls|now|first)
        (send|show) me
        (cam|camera|webcam|facecam)
        video (call|chat)
        (see|show) .. (your|ur|face|body|more|what|outfit|room)
        (let me|lemme|wanna|want to|need to|can i|could i|love to) .. see (you|u)
        show .. (you|u)
        your turn
        i showed <you>
        \\[photo\\]
        (full body|your outfit|mirror pic|pose for|model for|what (do )?(you|u) look like)
        send (one|something|another|more)
    """,
    "paying": """
        (pay|paid|tip|venmo|cashapp|paypal) .. (you|u|for|per|double|each|well|me)
        (get|earn|make) (you )?[0-9]+ .. (for|per|each|every|easy)
        [0-9]+ .. (for|per|each|every|a) .. (<pic>|call|minute|hour|one)
        (for|per|each|every) ((a|each|every|one|your|ur) )?<pic>
        (in return|in exchange|something back|return the favou?r|make it up|easy money|quick money
          |extra cash|pay me back|do something for|little something)
        if <you> (send|show|let|turn|come|give|play|want more)
    """,
    "threat": """
        (ill|i will|im|gonna|i could|i can|i might|i|or) .. (send|share|post|leak|show|upload|tell
          |expose|spread|sending|posting|telling|forward) .. (everyone|every1|your|ur|them|it|all
          |whole|school|friends|parents|mum|mom|dad|family|what|online|class|discord|other one
          |people)
        (everyone|everybody|whole|<your> <kin>|they|school|class|followers|contacts) .. (see|get
          |gets|know|find out|sees|have)
        or (else|i|ill|im|everyone|your|ur)
        (see what happens|regret it|regret this|ruin (you|ur|your)|expose you|leak (it|them|your)
          |screenshotted|recorded (you|it))
        (make|dont make) me
        (have|saved|kept|got) .. (<pic>|screenshots?|everything|recording|<your> (friends|contacts
          |followers|number|address))
        (got|have|until|till|til) .. (hours?|mins?|minutes?|tonight|midnight)
        (believe|who will|whod)
        block me
        i know (where|who|which|your)
        if <you> (tell|block|dont|stop|leave|ignore|say|report)
    """,
    "pressure": """
        (as|for) (a )?(thank you|thanks|favou?r) .. (you|pic|photo|do|send)
        (even )?gave up .. for you
        i (did|do|waited|bought|paid|gave up) .. for (you|u)
        owe
        (after|remember) .. (everything|all|who|what) .. (i|paid|you|bought)
        prove
        if <you> (really |actually )?(love|loved|liked|like|cared|care|trusted|trust|wanted
          |were) (me|my|us)
        (dont|stop|no need|why|not|so|too) .. (shy|scared|silly|baby|boring|mean|rude|ungrateful
          |weird|difficult|prude|overthink|nervous|worry|freak|chicken|kid|afraid|dramatic)
        (fair|thanks i get|what i get|thank you isnt)
        i do .. (much|everything|for you)
        (ignoring|ghosting|avoiding|ignore) .. me
        (ive been|i was|kept me|i) wait*
        (r|are) (you|u) scared|scared\\?
        <you> .. (trust|promised|said you|love|like) .. (me|you would|youd)
        (come on|cmon|pleas)
        (just|only) (one|1|a quick|your face|face|a little) (pic|photo|more|time|look|one)|just one
        (for now|joking|kidding|jk|unless)
        (bet|thought) <you>
        (totally|perfectly) (fine|normal|ok|okay|natural)|its (normal|natural) .. (age|love
          |friends|everyone)
        everyone (does|on|is)
        (because of|your fault|disappointed|hurt|sad|upset) (you|me)?
        nice to me|make me happy|make me
    """,
    "meeting": """
        (lets|we|i|can|could|shall|wanna|want|should|you|u|would) .. (meet|hang out|see you|see u
          |link up|come over|visit|see each other)
        meet .. (me|up|irl|person|you|u|somewhere|at|there|behind|friday|saturday|sunday|tomorrow)
        (come|pop|sneak|stay) .. (over|round|mine|my|outside|here|see me|visit|by)
        (at|to|in|into) (mine|my (place|house|flat|car|apartment|studio|room|bed|office))
        (pick|picking|collect|drive|driving|give|get|wait|waiting|lift|ride|take|taking) .. (you
          |u) .. (up|from|home|to|there|out|somewhere|for|by)
        (im|i am|ill be) .. (your town|your area|your city|ur town|ur city|near|town|city|outside)
        <you> .. (doing|free) .. (saturday|sunday|weekend|friday|school|tomorrow|tonight)
        (spare room|hotel|car park|parking|my car|blue car|train|ticket|bus|cinema|park|mall)
        private .. (session|lesson|training|coaching)s?
        (just|only) (us|you|two|the two)
        (in person|irl|real life|face to face) .. (you|meet|see)
        might see you
    """,
    "sexual": """
        \\[(sexual|photo)\\]
        virgin|kiss(ed|ing)?|touch (you|u|me|it|yourself)|cuddl*|hug (you|u|me)|nude*|naked|sexy
          |horny|lingerie|topless|shirtless|porn|sex|bra|bikini|swimsuit|underwear
        what .. <you> wearing
        (in|under|into) .. (bed|covers|duvet|bath|shower|underwear|pjs|pyjamas|bedroom)
        (without|take off|no) .. (clothes|top|shirt)
        (about me|dreams?) .. (night|you)
        (grown up|adult) (stuff|things|talk)
        (your|ur|my) (body|bed)
        (teach|explain|show) .. (you|u|real stuff|how)
    """,
    "minor": """
        (im|i am|i just turned|i turned|i turn|ill be) (<just> )*(<young>|<spelled>)
        [.?] (<just> )+(<young>|<spelled>)
        [.?] (<well> )*(<young>|<spelled>) (f|m|yo|years?|yr|girl|boy|uk|us|lol|btw|hbu|wbu|why
          |almost|nearly|next)
        [.?] (<well> )*((in|only|just) )*(<spelled>|<year>) (lol )?[.]
        (im|i am|were|we are|am) ((in|only|just|still|going|into) )*<year>
        my (<parent>|brother|sister|room|bestie|teacher|school|homework|bedtime|head ?teacher)
        ([.?]|<well>|and|but|cos|cause|coz|because|bc|cuz|so) (mum|mom|dad|mummy|mommy) _ (would
          |wont|says?|said|wouldnt|doesnt|works?|checks?|reads?|takes?|took|never|lets?|asked|gets
          |hates?|kill|picks|saw|is) .. [.]
        (i|ill|i will|id|lemme|let me|gotta|gonna|have to|need to|should i|can i|could i|imma|i just
          |i already) (ask|tell|told|asked) (mum|mom|dad|parents|mummy|mommy|nan)
        (im|i am|i was|[.?]|we are|were|am) ((really|still) )*(not|never|aint) allowed
        (im|i am|ive|i|we|weve|ill|id|and|but|cos|cant|<well>|[.?]) (<busy> )+(school|homework)
        [.?] school (was|sucks) .. [.]
        (im|i am|i got|i was|ive been|[.?]) ((got|still|literally) )*grounded
    """,
}
_EXCUSES = """
    (that|some|this|a) (guy|man|dude|kid|person|member|weirdo|creep|user) .. (asked|asks|asking
      |wants|wanted|said|sent|sends|keeps) .. (my|me|for|us|him|her|hes|pics?|age)
    never alone with a child
    private story
    how old (is|are|was|do) (mum|mom|dad|nan|gran|it|the|his|her|he|she|they|you have)
    how old (is|are) <your> (son|daughter|kid|kids|dog|cat|child|niece|nephew|boyfriend|car)
    (surprise|birthday) party
    delete (the|that|your) (old )?(draft|account|app|file|mail|email|post|tweet)
    (in|at) person on (monday|tuesday|wednesday|thursday|friday)
"""

TONGUE = Tongue(
    language="en",
    words=_WORDS,
    told=_STAGES,
    excuses=_EXCUSES,
)
