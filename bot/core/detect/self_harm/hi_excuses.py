"""Hindi: what takes a telling back: quotations, songs, games, idioms, recovery."""

from bot.core.detect.self_harm import hi_words as w
from bot.core.detect.self_harm.pieces import HEAD, QUOTED, REST, SUNG, TAIL, bare, patterns

_D = r"[^\s.,?]*"

EXCUSES = bare(
    patterns(rf"""
    {QUOTED}
    {SUNG}
    # To die of laughter, of shame, of love.
    {w.FUN} {w.S}(mar|mr|marna|marne|suicide|मर|मरना|मरने|gayab|गायब){TAIL}
    (mar|marna|marne|मर|मरना|मरने) {w.S}{w.FUN}
    (tujhpe|tujhpar|tumpe|uspe|tujh pe|तुझपे|तुझ पे|तुम पर|उस पर|उसपे) {w.F}(mar|मर){_D}|
        (tere|tumhare|uske|तेरे|तुम्हारे|उसके) (bina|bin|बिना|बिन) {w.S}(mar|jee|ji|jeena|jina|मर|
        जी|जीना|जीने)
        {w.F}[^\s.,?]*|(tere|tumhare|तेरे|तुम्हारे) liye {w.S}(mar|jaan|jan|मर|जान){_D}
    # Not to want it.
    {w.NOT} {w.DIE} {w.WANT}|{w.DIE} {w.NOT} {w.WANT}|{w.DIE} {w.NOT} {w.HAI}
    # Songs, films, news, school projects.
    {HEAD}(lyrics|shayari|ghazal|dialogue|episode|awareness|prevention|helpline|seminar|शायरी|
        ग़ज़ल|डायलॉग|
        एपिसोड|रोकथाम|जागरूकता|हेल्पलाइन|निबंध|सेमिनार|भाषण){TAIL}
    {HEAD}(gaana|gaane|gana|gane|song|movie|film|picture|series|show|serial|novel|kahani|story|
        scene|
        hero|heroine|character|news|khabar|article|poem|kavita|book|kitab|project|गाना|गाने|फिल्म|
        फ़िल्म|
        मूवी|सीरियल|सीरीज|सीन|कहानी|किताब|खबर|ख़बर|समाचार|न्यूज़|न्यूज|कविता|हीरो|हीरोइन|नाटक|
        उपन्यास|
        अखबार) (me|mein|m|ka|ki|ke|wala|wali|ne|pe|par|se|में|मे|का|की|के|वाला|वाली|ने|पर|से){TAIL}
    # Somebody else, of whom it is told.
    {w.OTHER} {REST}{w.OF_DEATH} {w.S}({w.SAID}|(chahta|chahti|chata|chati|karta|karti|deta|deti|
        चाहता|
        चाहती|करता|करती|काटता|काटती|kaatta|kaatti) (hai|h|tha|thi|है|था|थी)|(kar|kr|कर) (li|liya|
        raha|
        rahi|rha|rhi|baith\w*|ली|लिया|रहा|रही)( (hai|h|thi|tha|है|थी|था))?|koshish|try|कोशिश|gaya|
        gayi|गया|
        गई|liya|लिया){TAIL}
    {w.OTHER} {REST}{w.SAID} {REST}{w.OF_DEATH}{TAIL}
    {w.OTHER} {REST}{w.OF_DEATH}{REST} ?(uski|uske|usko|use|उसकी|उसके|उसको|उसे|madad|मदद|
        samjha\w*|समझा{_D}|
        bacha\w*|बचा{_D}|help|chinta|चिंता|worried|dar lag|darr lag|डर लग){TAIL}
    # Named to object.
    (mar ja\w*|{w.SUICIDE} kar {w.TAKE}|मर जा{_D}|{w.SUICIDE} कर {w.TAKE}|kys) {w.S}({w.SAID}|ban|
        report\w*|
        mat|mazak|majak|comment\w*|बैन|रिपोर्ट|मत|मज़ाक|कमेंट){TAIL}
    (comment|dm|chat|कमेंट|डीएम|चैट) (me|mein|में|pe|पर) {REST}{w.OF_DEATH}{TAIL}
    # Over, and told as such.
    (pehle|pahle|phle|saal|kabhi|पहले|साल|कभी) {HEAD}{w.OF_DEATH} {HEAD}(ab|aaj|abhi|अब|आज|
        अभी) {w.S}(khush|khushi|खुशी|ख़ुशी|
        theek|thik|acha|accha|achha|better|jeena chaht\w*|shuk[a]?r|sahi|khul\w*|खुश|ठीक|अच्छा|
        बेहतर|सही|
        शुक्र|जीना चाहत{_D}|जी रह{_D}){TAIL}
    (din|dino|mahine|mahino|saal|दिन|दिनों|महीने|महीनों|साल) (se|ho gaye|ho gye|ho gaya|ho gya|
        हो गए|हो गया|से|हुए) {w.S}({w.CUT}|
        {w.SELF}|self harm) {w.S}{w.NOT}{TAIL}|(din|dino|mahine|saal|दिन|महीने|साल) {w.S}(bina|
        बिना) {w.S}({w.CUT}|self harm){TAIL}|{w.NOT} {w.CUT} {w.S}(din|mahine|saal|दिन|महीने|
        साल){TAIL}
    (ab|अब) {w.S}({w.DIE}|{w.DYING}|{w.SUICIDE}) {w.F}(ka|ke|का|के) {w.F}(man|khayal|khyal|मन|
        ख्याल|ख़याल|
        विचार|thoughts) {w.F}{w.NOT} {w.F}(aat\w*|hot\w*|karta|आत{_D}|होत{_D}|करता){TAIL}
    # Games, the kitchen, medicine.
    {w.GAME} {REST}(mar|marna|marne|suicide|kud|kood|alvida|khatam|last|aakhri|मर|मरना|कूद|खत्म|
        आखिरी)
        {w.F}[^\s.,?]*
    (mar|marna|marne|suicide|kud|kood|khatam|aakhri|मर|मरना|कूद|खत्म|आखिरी) {REST}{w.GAME}
    (sabzi|sabji|pyaz|pyaaz|kanda|tamatar|aloo|cooking|khana|सब्जी|सब्ज़ी|प्याज|प्याज़|टमाटर|आलू|
        खाना){TAIL}|
        (bukhar|sardi|headache|sir dard|allergy|doctor|khansi|बुखार|सर्दी|सिर दर्द|एलर्जी|डॉक्टर|
        खांसी) {REST}{w.PILLS}{TAIL}
""")
)

LIGHTLY = bare(
    patterns(rf"""
    (mar|marna|marne|marun|suicide|kud|kudna|{w.WILL_GO}|मर|मरना|मरने|कूद|सुसाइड|chahta|chahti|
        hai|{w.HU})
        {w.S}{w.LAUGH}
    {w.LAUGH} {w.S}(mar|marna|suicide|मर|मरना)
    {w.TRIFLE}
    {w.GAME}
""")
)
EVERYDAY = bare(
    patterns(rf"""
    {w.LAUGH}
    {w.TRIFLE}
    {w.GAME}
""")
)
FAREWELL = bare(
    patterns(rf"""
    {w.LAUGH}
    {w.TRIFLE}
    {w.GAME}
    school|college|class|offer|sale|form|date|vacation\w*|chutti|chuttiya\w*|trip|train|flight|
        server|
        group|farewell|job|ghar|gaon|nani|dadi|shaadi|party|movie|season|tournament|स्कूल|कॉलेज|
        छुट्टी|
        छुट्टियां|घर|गाँव|गांव|ट्रेन|नानी|शादी|ग्रुप|क्लास|ऑफर|तारीख|फॉर्म|यात्रा
""")
)
UNLESS = {
    "lightly": LIGHTLY,
    "weary": EVERYDAY,
    "farewell": FAREWELL,
    "coming": FAREWELL,
    "encouragement": bare(patterns(w.GAME)),
    "slang": bare(patterns(w.GAME)),
}
