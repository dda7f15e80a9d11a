"""Hindi words that several patterns share, in Devanagari and as they are typed in Latin letters."""

F = r"([^\s.,?\x01]+ ){0,2}"
S = r"([^\s.,?\x01]+ ){0,5}"
I = r"(main|mai|mein|me|mn|मैं|मै|में|मे)"  # noqa: E741 -- as it is said
ME = rf"({I}|mujhe|muje|mujhko|mujko|mjhe|mujhy|muze|mere ?ko|merko|मुझे|मुझको|मुजे|मेरे को)"
NOT = r"(nahi|nahin|nahii|nai|nhi|nai|ni|na|naa|nehi|नहीं|नही|नहि|ना|न|नई)"
HAI = r"(hai|h|he|hay|hain|है|हे|हैं)"
HU = r"(hu|hun|hoon|hon|ho|hoo|hn|huu|हूँ|हूं|हु|हू|हुं|हुँ)"
WANT = r"(cha?a?h?t[aie]|chahat[aie]|chahiye|chahie|chaiye|चाहता|चाहती|चाहते|चाहिए|चाहिये)"
DIE = r"(marna|mar ?jana|mar ?jaana|mrna|mar ?jaane|मरना|मर जाना|मरजाना)"
DYING = r"(marne|mar jane|mar jaane|mrne|मरने|मर जाने)"
LIVE = r"(jeena|jina|jeene|jine|jee|jinda|zinda|zindaa|जीना|जीने|जिंदा|ज़िंदा|जिन्दा|ज़िन्दा)"
LIFE = (
    r"(zindagi|jindagi|zindgi|jindgi|zindagii|life|laif|lyf|ज़िंदगी|जिंदगी|ज़िन्दगी|जिन्दगी|"
    r"जीवन|लाइफ)"
)
SUICIDE = (
    r"(khudkushi|khud kushi|khudkhushi|khudkusi|atmahatya|aatmahatya|aatmhatya|atmhatya|suicide|"
    r"sucide|suside|sucid|suicid|खुदकुशी|ख़ुदकुशी|आत्महत्या|सुसाइड|सुसाईड|सुसाइट)"
)
SELF = r"(khud|khudko|apne aap|apne ap|apneaap|खुद|ख़ुद|अपने आप|अपनेआप)"
WILL_TAKE = (
    r"(lu|lun|loon|lunga|lungi|loonga|loongi|lena|lene|leta|leti|dunga|dungi|du|dun|dena|लूं|"
    r"लूँ|लू|लूंगा|लूँगा|लूंगी|लूँगी|लेना|लेता|लेती|दूं|दूँ|दूंगा|दूँगा|दूंगी|दूँगी|देना)"
)
WILL_GO = (
    r"(jau|jaau|jaun|jaaun|jaunga|jaungi|jaaunga|jaaungi|जाऊं|जाऊँ|जाऊ|जाऊंगा|जाऊँगा|जाऊंगी|"
    r"जाऊँगी|जाउंगा|जाउंगी)"
)
END = r"(khatam|khatm|khtm|khtam|end|खत्म|ख़त्म|खतम)"
NOT_STAY = (
    rf"{NOT} (rahunga|rahungi|rhunga|rhungi|bachunga|bachungi|hounga|hunga|hungi|uthunga|uthungi|"
    r"रहूंगा|रहूँगा|रहूंगी|रहूँगी|बचूंगा|बचूंगी|उठूंगा|उठूँगा|उठूंगी|उठूँगी)"
)
WHEN = r"(aaj|aj|kal|kl|abhi|raat|rat|subah|parso|आज|कल|अभी|रात|सुबह|परसों)"
HAND = (
    r"(hath|haath|haat|hatho|haatho|kalai|kalaai|nas|naso|nase|wrist|wrists|baju|हाथ|हाथों|कलाई|"
    r"नस|नसें|बांह|बाँह|कलाइयां)"
)
CUT = (
    r"(kaat|kat|kaata|kata|kaati|kati|kaatne|katne|kaatna|cut|cuts|काट|काटा|काटी|काटने|काटना|"
    r"काटता|काटती|kaatta|kaatti|katta|katti)"
)
MATTERS = (
    r"(farq|fark|farak|frk|kisi|kise|koi|kaun|kon|roye\w*|royega|khush|behtar|yaad|pata|फर्क|"
    r"फ़र्क|फरक|किसी|कोई|कौन|रोए\S*|रोयेगा|खुश|बेहतर|याद|पता)"
)
GLAD = (
    r"(khush|acch?[aeiy]|achh?[aeiy]|behtar|better|happy|the?ek|thik|sahi|chain|shanti|aaram|"
    r"खुश|अच्छ\S*|बेहतर|ठीक|सही|चैन|शांति|आराम)"
)
PILLS = (
    r"(goli|goliya|goliyan|goliyaan|golia|dawai|dawa|davai|dawaiyan|tablets?|pills|गोली|गोलियां|"
    r"गोलियाँ|गोलिया|दवाई|दवा|दवाइयां|दवाइयाँ|टैबलेट)"
)
GO = r"(ja|jaa|jao|jaao|jaiye|जा|जाओ|जाइए)"
TAKE = r"(le|lo|leo|de|do|dal|daal|ले|लो|दे|दो|डाल)"
YOU = (
    r"(tu|tum|tera|tere|teri|tujhe|tujhko|tumhe|tumhare|tumhari|aap|तू|तुम|तेरा|तेरे|तेरी|तुझे|"
    r"तुम्हें|तुम्हारे|तुम्हारी|आप)"
)
SCHOOL = r"(school|skool|schl|class|college|tuition|hostel|स्कूल|कक्षा|क्लास|कॉलेज|विद्यालय)"
WEAPON = (
    r"(chaku|chaaku|chakoo|knife|gun|bandook|banduk|bandooq|pistol|bomb|katta|talwar|चाकू|बंदूक|"
    r"बन्दूक|पिस्तौल|बम|कट्टा|तलवार)"
)
OTHER = (
    r"((meri|mera|mere|ek|uski|uska|apni|apna|kisi|koi|is|us|मेरी|मेरा|मेरे|एक|उसकी|उसका|अपनी|"
    r"अपना|किसी|कोई) (best |ek |बेस्ट )?(dost|friend|frnd|behen|behan|bahan|bhai|bhaiya|didi|"
    r"cousin|saheli|classmate|padosi|ladka|ladki|ladke|bande|banda|bandi|bestie|gf|bf|ex|chachi|"
    r"chacha|mama|mausi|actor|बहन|भाई|दोस्त|सहेली|दीदी|लड़का|लड़की|लड़के|पड़ोसी|कज़िन|इंसान|"
    r"आदमी|औरत|बच्चे|बच्चा)|usne|usko|uske|uski|woh|wo|vo|उसने|उसको|उसके|उसकी|वो|वह)"
)
SAID = r"(keh\w*|kah\w*|bol\w*|likh\w*|batay\w*|msg|message|कह\S*|बोल\S*|लिख\S*|बता\S*)"
OF_DEATH = (
    r"(mar|marna|marne|marr|suicide|khudkushi|atmahatya|jeena|jina|kaat|kaata|kat|cut|bojh|"
    r"alvida|gayab|मर|मरना|मरने|सुसाइड|आत्महत्या|खुदकुशी|जीना|काट|काटा|बोझ|अलविदा|गायब|गोली)"
)
LAUGH = r"(lol|lmf?ao|rofl|x+d+|(ha|he|hi|ah|eh){2,}h?|hah\w*|[\x02😂🤣]|हा हा|हाहा\S*|हेहे\S*)"
FUN = (
    r"(hans\w*|has|hass|hasi|haste|haskar|sharam|sharm|bhukh|bhuk|bhook|bhookh|garmi|thand|"
    r"sardi|nind|neend|boriyat|bore|boring|khushi|pyaar|pyar|ishq|cringe|embarrass\w*|awkward|"
    r"excite\w*|हंस\S*|हँस\S*|शर्म|भूख|गर्मी|ठंड|बोर|खुशी|प्यार|इश्क)"
)
GAME = (
    r"(pubg|bgmi|freefire|free fire|ff|game|gaming|match|boss|respawn\w*|spawn|squad|zone|"
    r"headshot|revive|minecraft|valo|valorant|cod|roblox|level|granade|grenade|tank|healer|loot|"
    r"lobby|teammate\w*|ranked|round|गेम|मैच|राउंड|बॉस|लेवल|रिवाइव|ग्रेनेड)"
)
TRIFLE = (
    r"(exam|exams|paper|papers|homework|assignment|result|maths|math|physics|viva|monday|"
    r"tuition|teacher|diet|office|traffic|attendance|submission|internals|mummy ne|एग्जाम|पेपर|"
    r"परीक्षा|होमवर्क|रिजल्ट|गणित|ट्रैफिक|टीचर)"
)
