"""Hindi, in Devanagari and as it is typed in Latin letters; held against texts without nuktas."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm import hi_words as w
from bot.core.detect.self_harm.hi_excuses import EXCUSES, UNLESS
from bot.core.detect.self_harm.pieces import bare, patterns

_CONCERN = patterns(rf"""
    # Not to have been born, not to wake.
    (paida|janam|पैदा|जन्म) (hi |ही )?{w.F}({w.NOT}|kyu|kyun|kyon|क्यों|क्यूं|क्यूँ) {w.F}(hota|
        hoti|hua|hui|होता|
        होती|हुआ|हुई)
    (so|सो) {w.WILL_GO} {w.S}(kabhi|kabi|kbhi|phir|fir|dobara|कभी|फिर|
        दोबारा) {w.F}{w.NOT} (uth\w*|jag\w*|jaag\w*|
        उठ[^\s.,?]*|जाग[^\s.,?]*)|(neend|nind|aankh|ankh|नींद|आंख|आँख) {w.S}(kabhi|kbhi|
        कभी) {w.F}{w.NOT} (khule|
        khul\w*|toote|tute|खुले|खुल[^\s.,?]*|टूटे)|(hamesha|हमेशा) (ke liye|k liye|के लिए|
        के लिये) (so|सो) (jana|
        jau|jaun|जाना|जाऊं|जाऊँ)
    (kabhi|kbhi|कभी) {w.F}(uthu|uthun|jagu|jaagu|उठूं|उठूँ|जागूं) (hi |ही )?{w.NOT}|(neend|nind|
        aankh|ankh|नींद|आंख|आँख) (hi |ही )?{w.NOT} (khule|khul\w*|खुले)|(kaash|kash|
        काश) {w.I} {w.S}(hota|hoti|होता|होती) (hi |ही )?{w.NOT}
    # A burden, missed by nobody.
    {w.I} {w.S}(bojh|boj|burden|बोझ) {w.F}({w.HU}|ban|bas|बन)|(sab|sabke|family|ghar ?walo\w*|
        mummy|papa|maa|सब|सबके|
        घरवालों|परिवार|मम्मी|माँ|मां) {w.F}(bojh|burden|बोझ) {w.HU}
    (mere|मेरे) (bina|bin|bagair|baghair|बिना|बगैर) {w.S}{w.GLAD}
    (farq|fark|farak|फर्क|फ़र्क|फरक) {w.F}{w.NOT} {w.S}{w.I} {w.F}({w.NOT}|mar|मर) (rahu|rahun|
        rhu|raha|rahi|{w.WILL_GO}|gaya|gayi|रहूं|रहूँ|रहा|रही|गया|गई)
    {w.I} {w.F}{w.NOT} (rahu|rahun|raha|rahi|rhu|hota|hoti|rahunga|rahungi|रहूं|रहूँ|रहा|रही|होता|
        होती) {w.S}({w.MATTERS}|
        {w.GLAD})
    (mere|मेरे) (hone|na hone|nahi hone|होने|न होने|ना होने|jane|जाने|marne|
        मरने) {w.S}{w.MATTERS} {w.S}{w.NOT}
    (mar|मर) ({w.WILL_GO}|bhi gaya|bhi gayi|भी गया|भी गई|gaya|gayi|गया|गई|bhi {w.WILL_GO}|
        भी {w.WILL_GO}) {w.S}{w.MATTERS}
    (kisi ko|kise|किसी को) {w.F}(meri|mera|मेरी|मेरा) {w.F}(zaroorat|zarurat|jarurat|jaroorat|
        parwah|parwa|fikar|fikr|
        ज़रूरत|जरूरत|परवाह|फिक्र|फ़िक्र) {w.NOT}
    {w.I} {w.F}(kisi|kise|किसी) (kaam|kam|layak|laayak|काम|लायक) {w.F}{w.NOT}
    # Worn out, without sense.
    (thak|tang|haar|थक|तंग|हार) {w.F}{w.HU} {w.LIFE} (se|sy|से)
    {w.LIFE} (se|sy|से) {w.F}(thak|tang|haar|har|ub|थक|तंग|हार|ऊब)
    (jeene|jine|jeeny|जीने) (ka|ki|ke|का|की|के) {w.F}(man|mann|mn|dil|iccha|ichha|icha|himmat|
        wajah|vajah|matlab|faida|
        fayda|reason|mood|मन|दिल|इच्छा|हिम्मत|वजह|मतलब|फायदा|फ़ायदा|मकसद) {w.S}{w.NOT}
    {w.LIFE} {w.F}(ka|ki|me|mein|का|की|में) {w.F}(matlab|maksad|maqsad|fayda|faida|मतलब|मकसद|
        फायदा|अर्थ) {w.F}{w.NOT}
    (is|iss|इस) (duniya|duniyaa|दुनिया) (se|mein|me|से|में) {w.S}(chala|chali|{w.NOT} reh\w*|
        {w.NOT} rah\w*|door|जाना चाह[^\s.,?]*|
        चला|चली|{w.NOT} रह[^\s.,?]*|दूर|jana chah\w*|jaana chah\w*)
    (kyu|kyun|kyon|kisliye|kis liye|क्यों|क्यूं|क्यूँ|किसलिए) {w.F}(jee|ji|jinda|zinda|जी|जिंदा|
        ज़िंदा) {w.F}(raha|rahi|rha|rhi|रहा|
        रही)? ?{w.HU}
    {w.SELF} (se|sy|से) {w.F}(nafrat|nafrt|ghin|नफरत|नफ़रत|घिन)|(andar|ander|अंदर) (se|hi andar|
        से|ही अंदर) {w.F}(mar|khali|
        toot|tut|khokhl\w*|मर|खाली|टूट|खोखल[^\s.,?]*) {w.F}({w.HU}|chuk\w*|gaya|gayi|raha|rahi|
        चुक[^\s.,?]*|गया|गई|रहा|रही)
    (koi|कोई) (ummeed|umeed|umid|ummid|hope|उम्मीद) {w.F}{w.NOT} (hai|h|bach\w*|rahi|dikh\w*|है|
        बची|रही|दिख[^\s.,?]*|[.,?])
""")
_WEARY = patterns(rf"""
    {w.ME} {w.F}(gayab|gaayab|gaib|disappear|गायब|ग़ायब) {w.F}(ho|hona|हो|होना)
    (ab|अब) (aur |or |और )?{w.F}{w.NOT} (jiya|jeeya|saha|seha|sehan|bardasht|jee|ji|जिया|सहा|सहन|
        बर्दाश्त|जी) ?{w.F}(jata|
        jaata|hota|raha|rha|paunga|paungi|sakta|sakti|जाता|होता|रहा|पाऊंगा|पाऊंगी|सकता|सकती)
    (aur|or|ab|और|अब) {w.F}(saha|sahan|jiya|jeeya|bardasht|सहा|सहन|जिया|बर्दाश्त) {w.NOT} (jata|
        jaata|jaa|ho|hota|जाता|हो|होता)|(kuch|कुछ) (bhi |भी )?(theek|thik|acha|accha|ठीक|
        अच्छा) {w.NOT} (hoga|होगा)|(koi|कोई) (rasta|raasta|रास्ता) {w.F}{w.NOT} (dikh\w*|bacha|
        दिख[^\s.,?]*|बचा)
    (sab|sab kuch|सब|सब कुछ) {w.END} (karna|krna|kar dena|kr dena|kar du|kar dun|करना|कर देना|
        कर दूं|कर दूँ|करने)
    (aur|or|ab|और|अब) {w.F}{w.NOT} (jhel|jhela|jhelna|झेल|झेला) ?{w.F}(sakta|sakti|jata|jaata|
        paunga|सकता|सकती|जाता)
""")
_RISK = patterns(rf"""
    {w.SUICIDE} (ka|ke|ki|का|के|की) {w.F}(khayal|khyal|khyaal|thoughts?|vichar|ख्याल|ख़याल|खयाल|
        विचार) {w.S}(aat\w*|aa|ate|आत[^\s.,?]*|
        आ|रहता|rehta|rehte)
    {w.SUICIDE} (karne|krne|करने) (ka|ke|का|के|ki|की) {w.S}(man|mann|mn|khayal|khyal|soch\w*|मन|
        ख्याल|ख़याल|सोच[^\s.,?]*) {w.F}({w.HU}|
        aat\w*|karta|karti|kar|hota|raha|rahi|hai|आत[^\s.,?]*|करता|होता|रहा|रही|है)
    {w.ME} {w.S}{w.SUICIDE} (karna|krna|kr|kar|करना|कर) (hai|h|{w.WANT}|{w.WILL_TAKE}|है)|
        {w.SUICIDE} (karna|krna|करना) {w.WANT} {w.HU}
    {w.SUICIDE} (attempt|ki koshish|try|की कोशिश|अटेम्प्ट) {w.F}(ki|kiya|kar|kari|किया|की|
        कर) {w.F}(thi|tha|{w.HU}|hai|chuk\w*|थी|था|है|
        चुक[^\s.,?]*)
    (koshish|try|कोशिश) (ki|kari|kiya|की) {w.F}(thi|tha|hai|थी|था|है) {w.F}({w.DYING}|{w.SUICIDE}|
        khud ko maar\w*)|({w.DYING}|{w.SUICIDE}) ki (koshish|कोशिश) (ki|kari|की) {w.F}(thi|{w.HU}|
        hai|थी|है)
    (jeena|jina|jeene|जीना|zinda rehna|jinda rehna|zinda rahna|जिंदा रहना|ज़िंदा रहना) (hi |bhi |
        ही |भी )?{w.NOT} (hai|h|he|
        {w.WANT}|है)|{w.NOT} (jeena|jina|जीना) (hai|h|{w.WANT}|है|mujhe|मुझे|ab|yaar)|{w.ME} (ab |
        अब )?(aur |और )?{w.NOT} (jeena|jina|
        जीना)
    # Hurting oneself.
    {w.HAND} {w.F}{w.CUT} {w.F}(li|liya|lia|leti|leta|lu|lun|lunga|lungi|diya|diye|di|karti|karta|
        kiya|{w.HU}|ka|raha|rahi|rha|rhi|
        लिया|ली|लेता|लेती|लूं|लूँ|लूंगा|लूंगी|दिया|रहा|रही|का)
    {w.SELF} (ko|pe|par|को|पर)? ?{w.F}({w.CUT}|hurt|nuksan|nuksaan|chot|takleef|dard|mara|maarti|
        maarta|jala\w*|saza|चोट|नुकसान|
        तकलीफ|तकलीफ़|दर्द|जला[^\s.,?]*|सज़ा|सजा|मारता|मारती|हर्ट) {w.F}(kar\w*|kr\w*|kiya|de\w*|
        pahunch\w*|pohoch\w*|{w.HU}|li|liya|lu|
        raha|rahi|hai|कर[^\s.,?]*|किया|दे[^\s.,?]*|पहुंच[^\s.,?]*|पहुँच[^\s.,?]*|रहा|रही|लिया|ली)
    self ?harm {w.F}(kiya|ki|karta|karti|krta|krti|kar|kr|karne|krne|शुरू|किया|करता|करती|कर|
        करने) ?{w.F}|(blade|ब्लेड) (se|से) {w.F}({w.CUT}|{w.HAND})|(nishan|scars|daag|निशान|
        दाग) {w.F}(chupa\w*|chhupa\w*|hide|छुपा[^\s.,?]*|छिपा[^\s.,?]*)
    {w.PILLS} {w.S}(jama|ikattha|collect|ikathi|जमा|इकट्ठ[^\s.,?]*) {w.F}(kar\w*|ki|kr|कर|की)
    (chhat|chat|terrace|pul|bridge|balcony|building|train|metro|छत|पुल|बालकनी|ट्रेन) (pe|par|se|
        ke|पर|से|के) {w.S}(kud\w*|kood\w*|jump|
        chalang|कूद[^\s.,?]*|छलांग) {w.F}({w.WILL_GO}|man|mann|mn|dil|soch\w*|khayal|khyal|जाना|
        jana|मन|सोच[^\s.,?]*|ख्याल|{w.WILL_TAKE})
""")
_LIGHTLY = patterns(rf"""
    {w.ME} {w.F}{w.DIE} {w.HAI}
    {w.DIE} {w.WANT}( {w.HU})?|{w.DIE} {w.HAI} (ab |yaar |bas |अब |यार |बस )?(mujhe|muje|mujhko|
        mjhe|मुझे|मुझको)
    {w.ME} {w.F}(mar|mr|मर) (jana|jaana|hi jana|जाना|ही जाना) {w.WANT}
    {w.DYING} (ka|ki|ko|का|की|को) {w.F}(man|mann|mn|dil|iccha|ichha|khayal|khyal|khyaal|jee|ji|मन|
        दिल|इच्छा|ख्याल|ख़याल|खयाल|विचार|soch\w*|सोच[^\s.,?]*)
    {w.DYING} (ke|के) (bare|baare|बारे) (me|mein|में) {w.F}(soch\w*|सोच[^\s.,?]*) {w.F}{w.HU}|
        {w.DYING} (ki|की) {w.F}(himmat|हिम्मत) {w.S}({w.NOT}|hoti|होती)
    (kaash|kash|काश|bas|बस|ab|अब|sach me|sach mein|सच में|dil karta hai|दिल करता है|man karta hai|
        मन करता है|mann karta hai|
        jaldi se|jaldi|itna ki|कि) {w.F}(mar|मर) (hi |ही )?({w.WILL_GO}|jata|jati|jaata|jana hai|
        जाता|जाती|जाना है)
    (mar|मर) (hi |ही )?(jata|jati|jaata|{w.WILL_GO}|jana|जाता|जाती|जाना) (to|toh|hi|तो|
        ही) {w.F}{w.GLAD}
    (isse|is se|इससे|इस से|jeene se|जीने से) {w.F}{w.GLAD} {w.F}({w.WILL_GO}|maut|marna|mar|मौत|
        मरना|मर)
    (maut|mout|मौत|mot) (hi |ही )?(chahiye|aa jaye|aa jae|aajaye|aa jaaye|mil jaye|mil jae|behtar|
        चाहिए|आ जाए|आ जाये|मिल जाए|मिल जाये|बेहतर)
    {w.SUICIDE} (kar|kr|करने|कर) {w.F}{w.WILL_TAKE}|(faansi|fansi|phansi|phaansi|fasi|फांसी|
        फाँसी) {w.F}({w.WILL_TAKE}|latak\w*|chadh|लटक[^\s.,?]*)
    {w.SELF} (ko|को) {w.F}({w.END}|maar|mar|मार) {w.F}({w.WILL_TAKE}|karna|krna|karne|kar|karlu|
        करना|करने|कर|dalu|daalu|डालूं)|(apni|अपनी)
        (jaan|jan|{w.LIFE}|जान) {w.F}(le|de|{w.END}|ले|दे) ({w.WILL_TAKE}|karna|krna|
        kar {w.WILL_TAKE}|करना|कर {w.WILL_TAKE}|karne)
    {w.LIFE} (hi |ही )?{w.END} (kar|kr|कर) {w.WILL_TAKE}|{w.LIFE} {w.END} (karna|krna|karne|करना|
        करने) ({w.WANT}|ka|ki|का|की|hai|है)
    (zeher|zehar|zahar|jahar|jeher|ज़हर|जहर) {w.F}(kha|pi|pee|खा|पी) {w.F}{w.WILL_TAKE}
""")
_IMMINENT = patterns(rf"""
    {w.WHEN} {w.S}({w.SUICIDE} (kar|kr|karne|krne|कर|करने) ({w.WILL_TAKE}|raha|rahi|rha|rhi|ja|
        wala|wali|रहा|रही|जा|वाला|वाली)|({w.SELF} ko|{w.SELF} को|
        {w.LIFE}|apni jaan|अपनी जान) {w.F}({w.END}|le|de|maar|ले|दे|मार) {w.F}({w.WILL_TAKE}|raha|
        rahi|रहा|रही)|(latak|लटक|फांसी|phansi|fansi|faansi) {w.F}({w.WILL_GO}|{w.WILL_TAKE}))
    ({w.SUICIDE}|{w.SELF} ko|खुद को) {w.F}(karne|krne|kar|करने|कर) (ja|जा) (raha|rahi|rha|rhi|रहा|
        रही) {w.HU}|(marne|मरने) (ja|जा) (raha|rahi|rha|rhi|रहा|रही) {w.HU}
    (ye|yeh|yah|jab|jb|ये|यह|जब) {w.S}(padh\w*|pad|padoge|padhoge|dekh\w*|पढ[^\s.,?]*|
        देख[^\s.,?]*) {w.S}(ja chuk\w*|mar chuk\w*|mar gay\w*|{w.NOT_STAY}|
        der ho|duniya (me|mein|se)|जा चुक[^\s.,?]*|मर चुक[^\s.,?]*|देर हो|दुनिया (में|से))
    (kal|kl|aaj ke baad|subah|कल|आज के बाद|सुबह) {w.F}({w.I}|duniya|दुनिया) {w.F}(zinda |jinda |
        जिंदा |ज़िंदा |is duniya (me|mein) |इस दुनिया में )?{w.NOT_STAY}
    (alvida|alwida|अलविदा|goodbye) {w.S}(duniya|hamesha|maa|mummy|दुनिया|हमेशा|माँ|मां|मम्मी)|
        (hamesha|हमेशा) (ke liye|k liye|के लिए|के लिये) {w.F}(alvida|
        ja raha|ja rahi|ja rha|ja rhi|so ja\w*|अलविदा|जा रहा|जा रही|सो जा[^\s.,?]*)
    (mummy|maa|mom|papa|mumma|sab|dosto|bhai|माँ|मां|मम्मी|पापा|सब|दोस्तों) {w.S}(maaf|maf|sorry|
        माफ|माफ़|सॉरी) {w.S}(ja raha|ja rahi|ja rha|jee {w.NOT}|aur {w.NOT}|
        himmat {w.NOT}|alvida|chod\w* ja|जा रहा|जा रही|और {w.NOT}|हिम्मत {w.NOT}|अलविदा|जी {w.NOT})
    (ja|jaa|chala|chali|जा|चला|चली) (raha|rahi|rha|rhi|ja raha|ja rahi|रहा|
        रही) {w.HU} {w.F}(duniya|दुनिया) (se|से|chhod\w*|छोड़[^\s.,?]*)|(duniya|दुनिया) (se|से|
        chhod ?kar|छोड़कर|छोड़ कर) {w.F}(ja|जा) (raha|rahi|rha|rhi|रहा|रही) {w.HU}
    (mera|meri|मेरा|मेरी) {w.F}(aakhri|akhri|aakhiri|akhiri|last|antim|आखिरी|आख़िरी|आखरी|
        अंतिम) (message|msg|raat|rat|mesej|मैसेज|रात|संदेश|पैगाम|खत|alvida|अलविदा)|
        (aakhri|akhri|aakhiri|आखिरी|आख़िरी) {w.F}(alvida|salaam|अलविदा|सलाम)
    (suicide note|सुसाइड नोट|आखिरी चिट्ठी|aakhri chitthi|aakhri letter|
        alvida letter) {w.F}(likh\w*|लिख[^\s.,?]*|rakh\w*|रख[^\s.,?]*|ready|taiyar|तैयार)
    (saari|sari|sab|ek saath|ek sath|poori|सारी|एक साथ|सब|पूरी) {w.F}{w.PILLS} {w.F}(kha|le|nigal|
        खा|ले|निगल) {w.F}(li|liya|lunga|lungi|lu|raha|rahi|ली|लूंगा|लूँगा|
        लूंगी|लूँगी|रहा|रही)|{w.PILLS} {w.S}(saari|sari|ek saath|ek sath|सारी|एक साथ) {w.F}(kha|
        le|nigal|खा|ले|निगल) {w.F}(li|liya|lunga|lungi|raha|rahi|ली|लूंगा|लूंगी|रहा|रही)
    (decide|tay|faisla|soch|तय|फैसला|फ़ैसला) (kar|kr|कर) (liya|lia|लिया) {w.S}({w.DIE}|
        {w.SUICIDE}|mar|khatam|मर|खत्म)|(mere (jane ke )?baad|मेरे (जाने के )?बाद) {w.S}(khayal|
        khyal|dhyan|dekhbhal|ख्याल|ख़याल|ध्यान) {w.F}(rakh\w*|रख[^\s.,?]*|kar\w*)
    (chhat|chat|terrace|pul|bridge|छत|पुल) (pe|par|पर) {w.S}(khada|khadi|hu|aa gaya|aa gayi|खड़ा|
        खड़ी|हूँ|हूं) {w.S}(kud\w*|kood\w*|alvida|sab khatam|कूद[^\s.,?]*|अलविदा|सब खत्म)
""")
_FAREWELL = patterns(rf"""
    (alvida|alwida|अलविदा) ?{w.S}(dosto|sab|sabko|sabhi|yaaro|friends|दोस्तों|दोस्तो|सब|सबको|सभी|
        यारों)|[.,?] (alvida|alwida|अलविदा) [.,?]
    (agle|अगले) (janam|janm|जन्म|जनम) (me|mein|में|मे) {w.S}(mil\w*|मिल[^\s.,?]*)
    (ye|yeh|aaj|यह|ये|आज) {w.F}(aakhri|akhri|aakhiri|akhiri|आखिरी|आख़िरी) (din|raat|rat|baar|
        message|msg|दिन|रात|बार|मैसेज) {w.F}(hai|h|है)
""")
_COMING = patterns(rf"""
    {w.WHEN} {w.F}({w.I} )?(mar|मर) {w.WILL_GO}|{w.WHEN} {w.F}(sab|sab kuch|सब|
        सब कुछ) {w.END} (kar|kr|कर) {w.WILL_TAKE}|{w.WHEN} {w.F}(kood|kud|कूद) {w.WILL_GO}
""")
_ENCOURAGE = patterns(rf"""
    (ja|jaa|jake|jaake|jaakar|ja kar|tu|tum|tu bhi|जा|जाके|जाकर|तू|तुम) (ke |kahin |kahi |ab |
        bhi |na |jaldi |के |कहीं |अब |भी |जल्दी )?(mar|marr|मर) ({w.GO}|na|kyu|kyun|क्यों|
        क्यूं)|(ja|jaa|jake|jaake|जा|जाके|जाकर) (ke |के )?(mar|मर)( [.,?])?|(mar|मर) (kyu|kyun|
        kyon|क्यों|क्यूं|क्यूँ) {w.NOT} (jat\w*|जात[^\s.,?]*)
    {w.SUICIDE} (kar|kr|कर) ({w.TAKE}|na|ना|dal|karo)|{w.SELF} (ko|को) {w.F}({w.END}|maar|
        मार) {w.F}(kar |kr |कर )?{w.TAKE}|(latak|लटक) {w.GO}
    (kud|kood|kudd|कूद) {w.GO}|{w.HAND} {w.F}(kaat|kat|cut|काट) (kar |kr |ke |कर |के )?(le|lo|
        lena|dikha|ले|लो|लेना|दिखा)|(zeher|zehar|zahar|jahar|ज़हर|जहर) {w.F}(kha|pi|pee|
        खा|पी) {w.F}(le|lo|ले|लो)|(faansi|fansi|phansi|phaansi|फांसी|फाँसी) {w.F}(le|lo|laga le|
        ले|लो)
    {w.YOU} {w.S}(marne|mar jane|mar jayega|mar jaye|mar jaega|mar jaegi|mar jayegi|mar bhi|मरने|
        मर जाए|मर जाएगा|मर जाएगी|मर भी) {w.S}(kisi|koi|sab|duniya|farq|fark|farak|khush|
        किसी|कोई|सब|दुनिया|फर्क|फ़र्क|खुश) {w.S}({w.NOT}|padega|padta|hoga|honge|ho|पड़ेगा|पड़ता|
        होगा|होंगे|हो)
    (tujhe|tujhko|tumhe|तुझे|तुम्हें) {w.F}({w.DIE}|mar|मर) {w.F}(chahiye|chahie|चाहिए)|(tujhe|
        tujhko|tumhe|तुझे|तुम्हें) {w.F}(jeene|jine|जीने) {w.F}(haq|haqq|hak|हक|हक़)
    (tu|tum|तू|तुम) {w.F}(paida|पैदा) {w.F}(kyu|kyun|kyon|क्यों|{w.NOT}) {w.F}(hua|hui|hota|hoti|
        हुआ|हुई|होता|होती)|(tu|tum|तू|तुम) {w.F}(zinda|jinda|जिंदा|ज़िंदा|jee|जी) {w.F}(kyu|kyun|
        kyon|क्यों|क्यूं)|(tu|tum|तू|तुम) {w.F}(kyu|kyun|kyon|क्यों) {w.F}(zinda|jinda|जिंदा|ज़िंदा)
    (chal|chalo|aa|aao|aaja|hum|dono|चल|चलो|आ|आओ|हम|दोनों) {w.S}(saath|sath|एक साथ|साथ) {w.F}(mar|
        marte|suicide|kud|kood|मर|मरते|कूद|सुसाइड) ?{w.F}(jate|jaate|jaye|jayenge|karte|kar|
        jaenge|hai|h|जाते|जाएं|करते|हैं)|(saath|sath|साथ) {w.F}(mar|मर) (jate|jaate|jayenge|जाते|
        जाएंगे)
    (himmat|dum|dam|guts|हिम्मत|दम) {w.F}(hai|h|he|nahi|है|नहीं) {w.F}(to|toh|तो|mar\w*|kaat\w*|
        kat|kud\w*|मर[^\s.,?]*|काट[^\s.,?]*|कूद[^\s.,?]*) {w.S}(mar|kaat|kat|kud|kood|marne|मर|
        काट|कूद|मरने)|
        {w.YOU} {w.F}(marne|मरने|kaatne|काटने|kudne|कूदने) ki (himmat|dum|aukat|औकात|हिम्मत) {w.NOT}
    (challenge|task|dare|level|चैलेंज|टास्क) {w.S}({w.CUT}|blade|{w.HAND}|ब्लेड) {w.S}(photo|pic|
        bhej\w*|dikha\w*|फोटो|भेज[^\s.,?]*|दिखा[^\s.,?]*)
    (teri|tere|tumhari|तेरी|तुम्हारी) (jagah|jgh|जगह) {w.S}(mar|suicide|मर|सुसाइड|kud|
        latak) {w.F}(jata|jati|gaya|gayi|leta|leti|chuk\w*|जाता|जाती|गया|गई|लेता|लेती)|(agli|अगली|
        is) (baar|बार) {w.F}(gehra|
        gahra|deep|zor se|गहरा) {w.F}({w.CUT})
    {w.YOU} (jaise|jaisi|jaiso|jese|जैसे|जैसी|जैसों) {w.S}(mar|मर) (hi |ही )?(jana|jaana|जाना)|
        kar (le|lo) {w.SUICIDE}|(teri|tere|तेरी|तेरे) (maut|मौत) {w.S}(khush|jashn|accha|खुश|जश्न|
        अच्छा)
""")
_SLANG = patterns(rf"""
    (doob|dub|doobke|doobkar|डूब|डूबकर) (ke |kar |के |कर )?(mar|मर)( {w.GO})?|
        chullu bhar {w.S}(mar|doob)|चुल्लू भर {w.S}(मर|डूब)
    [.,?] (tu |ab |sale |saale |chal |तू |अब |साले |चल )?(marja|mar ja|mar jaa|mar jao|मर जा|
        मर जाओ|मरजा) ?(na |tu |bc |mc |saale |sale |kutte |kamine |तू |साले |कुत्ते |कमीने )?[.,?]
""")
_METHOD = patterns(rf"""
    (kitni|kitne|कितनी|कितने) {w.F}({w.PILLS}|mg) {w.S}(marn\w*|mar|maut|suicide|मरने|मर|मौत)
    (bina|बिना) (dard|taklif|takleef|दर्द|तकलीफ) (ke |k |के )?{w.F}({w.DYING}|mar|{w.SUICIDE}|
        मौत) {w.S}(tarika|tareeka|tarike|kaise|तरीका|तरीके|कैसे)
    ({w.DYING}|{w.SUICIDE}|{w.SUICIDE} karne|{w.SUICIDE} करने) (ka|ke|का|के) {w.F}(aasan|asaan|
        easy|sabse|आसान|सबसे) {w.S}(tarika|tareeka|tarike|तरीका|तरीके|way)
""")
_LEAVE = (
    r"(aaunga|aaungi|aunga|aungi|jaunga|jaungi|ja raha|ja rahi|aa raha|aa rahi|आऊंगा|आऊँगा|"
    r"आऊंगी|जाऊंगा|जाऊँगा|जाऊंगी|आ रहा|आ रही|जा रहा|जा रही)"
)
_THREAT = patterns(rf"""
    {w.SCHOOL} {w.S}{w.WEAPON} {w.F}(leke|lekar|le kar|le ke|le|la|laa|लेकर|लेके|ले|
        ला) {w.F}({_LEAVE}|launga|laungi|लाऊंगा)|{w.WEAPON} {w.F}(leke|lekar|le kar|le ke|लेकर|
        लेके) {w.F}{w.SCHOOL} {w.F}{_LEAVE}
    {w.SCHOOL} {w.S}(sabko|sab ko|sabhi ko|सबको|सभी को|सब को) {w.F}(maar|mar|goli|uda|kaat|jala|
        मार|गोली|उड़ा|जला|काट) {w.F}(dunga|dungi|daalunga|dalunga|दूंगा|दूँगा|दूंगी|डालूंगा)|
        {w.SCHOOL} (ko |me |mein |को |में )?{w.F}(bomb|uda|jala|aag|बम|उड़ा|जला|आग) {w.F}(dunga|
        dungi|lagaunga|laga dunga|दूंगा|दूँगा|लगाऊंगा)
""")

PHRASES = Phrases(
    language="hi",
    told={
        "concern": bare(_CONCERN),
        "weary": bare(_WEARY),
        "risk": bare(_RISK),
        "lightly": bare(_LIGHTLY),
        "imminent": bare(_IMMINENT),
        "farewell": bare(_FAREWELL),
        "coming": bare(_COMING),
        "encouragement": bare(_ENCOURAGE),
        "slang": bare(_SLANG),
        "method": bare(_METHOD),
        "threat": bare(_THREAT),
    },
    excuses=EXCUSES,
    unless=UNLESS,
)
