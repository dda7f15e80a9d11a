"""Turkish: frames that many words fill, and what is everyday where they stand."""

from bot.core.detect.self_harm import tr_words as w
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

CONCERN = patterns(rf"""
    hic ?bi(r)? ?sey\w* {FEW}(anlam|tad|mutlu|umu|kal)\w*|hayat\w* {FEW}(bitmis|bitti|gibi|bana
        gore degil|sogu|anlams|cekil)\w*
    (ben )?coktan (yokum|oldum|bittim)|sadece beden\w*|(cabala|ugras)\w+ {FEW}(ne|bosuna) {FEW}(ol|
        fark)\w*
    (herkes|keske|biri) {REST}(unut|eri|kapan|silin|yok ol|kaybol)\w*(sa|sem|sam)|(erii?yip|
        eriyip) git\w*
    (tasiya|dayana|katlana|devam ede)m(iyorum|iyom|am|adim|icem)\w*|her ?sey bit(sin|se)
    yasamak (da |bile |hic )?iste(miyo|mem|mey)\w*|(yapmaktan|olmaktan|yasamaktan|nefes almaktan|
        rol yapmaktan) (bik|yorul|usan)\w+
    kimseye {FEW}(lazim|gerek|yar)\w*|(kuyunun|cukurun|dibine|dibinde|dibindeyim) {FEW}(dib|kimse|
        cek)\w*
    (herkes|yaklasan|ailem|insan)\w* {FEW}(hayat|gun|dib)\w* {FEW}(mahved|zehir|kara|cek)\w*|
        duzelm(iyor|iyo|ez|eyecek)\w*
    dogum gunumu {FEW}gor\w*|nereye kadar|bitti gucum|gucum {FEW}(bit|kalma|yok)\w*|neye tutun\w*|
        tutunacak {FEW}(dal|bir|yok)
    (sen|ben) olmasa\w* {REST}(rahat|mutlu|hakli|iyi)\w*|var olma(ktan|may)\w*|yer kapl\w+|yerim yok
    inanc\w* {FEW}kalma\w*|umud?t?um\w* {FEW}(kalma|yok|bit)\w*|(uyanmis\w*|uyanma\w*)
        {REST}(umrumda|fark etmez|farketmez)
    (ne zaman|hepsi|bitecek|bitsin) {FEW}(bitecek|diye) {FEW}(bekli|diye)\w*|o kadar kal(ir|ma)\w*
    icimde {FEW}(bir sey |bi sey )?(kiril|ol|bos|sus)\w*|tamiri? yok|(kalmak|yasamak|uyanmak|
        tutunmak) icin {FEW}(sebe|neden|guc)\w*
    yanlislikla dog\w+|aliskanliktan yas\w+|onumde {FEW}(yil|\d+)|hayalet gibi\w*|umutsuz vaka\w*
    baglayan {FEW}(bi |bir )?sey {FEW}(yok|kalma)\w*|cikmaz sokak|butun kapilar|sabah {FEW}olmasin
    (kardes|aile|annem|herkes)\w* {FEW}bensiz|bekledigim {FEW}(hic|yok|bi)\w*|bana ne olaca\w*|
        kimin umr\w+
    (gun|hafta)\w* {FEW}kaybol\w+ {REST}(gelmedi|sor|fark)\w*|(bundan )?sonrasi\w* {FEW}gerek yok|
        gorecegimi gordum
    dibe cek\w+|olmasam keske|(hic )?olmasam|nefes ald\w+ icin|aileme {FEW}(masraf|yuk|dert)\w*
    kimsenin {FEW}aklin\w* {FEW}gelm\w+|yoklugum\w*|ruhum {SOME}(dinlen|yorgun|olu|sonsuz)\w*|
        sonsuza kadar{TAIL}
""")
RISK = patterns(rf"""
    (dun|yine|gene|tekrar|bugun) {SOME}(yaptim|bozdum|kestim|cizdim) ?{FEW}(kendime)?|(kesmeyi|
        cizmeyi|jileti) {FEW}(birak|
        ozle|dusun)\w*
    (denedim|denemistim|denemek|denemem) {REST}(olmadi|yine|ikinci|ayni|fark)\w*|olumum\w*
        {FEW}(hayal|dusun|plan)\w*|olumle
        ilgili|olumu {FEW}(dusun|hayal|sec|iste)\w*
    (gun|ay|hafta)\w* {FEW}(temiz|gitti|sifir)\w* {REST}(bozdum|yaptim|sifir|basa)\w*|kendimi yok
        et\w*
    (bacak\w*|kolum|kollarim|kolumda|bilek\w*) {FEW}(iz|dolu|kotu|alt|agr|aci)\w* ?{REST}(yeni|
        eklen|gor|tutam)?\w*|kes(ince|erek|mekten|iyorum)
        {REST}(rahat|bahsed|nolm|kime|ne|iyi)\w*
    (icimdeki|kafamdaki|kafamda) {FEW}(ses|sesler|cumle|ciglik)\w* {REST}(bitsin|yap|diyo|oldur|
        don|deri|ol)\w*
    tirnak\w* {FEW}ciz\w+|(cam|cati|kopru|balkon|pencere|kenar)\w* {FEW}(onunde|kenari|dur|cagir|
        cek|yakin)\w* {REST}(acaba|beni|
        adim|atla|dusun|diyorum)\w*
    (olmamak|yok olmak|olmek|olme) {FEW}iste(gi|k|yor)\w*|ikna etm\w+ {REST}yapma|kendime
        {FEW}zarar|(suc bende|tutamadim kendimi|
        kendimi tutamad\w+)
    kedi {FEW}tirmala\w+|soz vermis\w+ {REST}(tutam|kol|yine)\w*|(yemiyorum|kafama vur\w+)
        {REST}rahat\w*|hayatima son ver\w*
    (babaanne|anneanne|dede|anne|baba|abi)\w* {FEW}yanina {FEW}(git|gel|var)\w*|kendimi (yarala|
        kes|ciz|yak)\w*
    kendimi (coktan |zaten )?oldur\w+|ruyamda oldum|(o sey|onu) {FEW}dusun\w+ {REST}ilac\w*|(er ya
        da gec|eninde sonunda) {FEW}yap\w*
    iz(leri|ler|im)\w* {FEW}(gor|sakl|fark)\w*|evde {FEW}kesici|(kesici|sivri|jilet)
        {SOME}sakla\w+|olmeyi sec\w+
""")
IMMINENT = patterns(rf"""
    sabahi {FEW}gor\w+|{w.DAY} {FEW}(okul\w* |sonra )*{FEW}(yapiyo|yapicam|yapaca)\w*|(kedi|kopeg|
        kardes)\w* {FEW}bak {REST}(temelli|
        gidiyo|hayat|yokum)\w*
    elimin altinda|hazirladim {REST}(gece|son|bu)|almamam gereken\w*|telefonu kapat\w+|(video|
        mektup|not)\w* {REST}(olduk|sessiz|
        ben yok|bulduk)\w*
    (yarin|sabah) {FEW}(okulda )?{FEW}benden bahsed\w+|bilin ki {FEW}(suc|bas|sev)\w*|cenazem\w*|
        hepsinden kurtul\w+
    son kez {FEW}(saril|gor|op|yaz|konus|bak)\w*|son (oldugunu|treni|mesaj|aksam|gecem|sabahim)\w*|
        (sifre|hesap)\w* {REST}(defter|
        canima|gece|sana kal)\w*
    o gune cik\w+|yarina cik\w+|donus yok|basladim bile|(bu )?(aksam|gece) {FEW}(oluyo|olucem|
        olecem|gidiyo|yapiyo)\w*
    (yazmazsam|cevap vermezsem|uyanmazsam) {FEW}(bilin|anla)\w*|(bugun )?o gun{TAIL}(sohbet|sil)|
        (sohbet|fotograf|mesaj)\w*
        {FEW}sil\w+ {REST}bugun
    (gun batiminda|orada|oturdugumuz) {REST}(son bul|elveda|bit)\w*|karar (verildi|verdim)
        {REST}(cik|niyet|bitti)?|niyetim yok
    geri sayim|(gun|saat) sonra {FEW}(aci|hepsi|biti|kurtul)\w*|bu veda|vedalastim|(yuzug|kolye|
        gitar|esya)\w* {FEW}(ona|sana)
        {FEW}(ver|kal)\w* {REST}(gid|vere|gece|yokum)\w*
    anne affet|affet\w* {REST}(dayanam|olmayac|gidiyo|oluyo)\w*|geldiginde ben {FEW}(yok|olma)\w*|
        kimse {FEW}engel ol\w*|pencerenin
        disina
    herkes {FEW}affetsin|canima kiy\w*
""")
ENCOURAGE = patterns(rf"""
    kimse {FEW}(arkandan )?(agla|uzul|fark et)\w* {FEW}(arkandan|bile|hadi|sana|cesur)|anca
        konus\w+ {REST}(olu|kanit|yap)\w*
    (kendini )?(ne zaman) {FEW}(oldur|geber|ol)\w*|kendini {FEW}(ne zaman )?oldur(uyosun|uyorsun|
        cen)|obur taraf\w* {FEW}gec
    (kesmeyi|olmeyi|atlamayi) dene|kesik foto\w*|(hala |daha )geber\w+|(annen|herkes|ailen)
        {FEW}sevin\w* {FEW}(sen )?ols\w+
    (oyladik|oylama) {REST}ol\w+|olmek isti?yo?r?du\w* {FEW}(ya )?{FEW}(ne bekli|hadi|yap)\w*|
        (seviyosan|seviyorsan) {REST}(kazi|kes|ciz|
        ol)\w*
    hayattan cik|(ol|geber) o zaman|doganin hatasi\w*|hatasin {REST}duzelt|senin gibi\w*
        {FEW}(yeri )?(mezar|olmeli|toprak)\w*
    ol bari|iddiaya gir\w+ {REST}(yapam|atlay|cesaret)\w*|kendini imha|aci guzel\w* {REST}dene|
        (zorsa|istemiyosan) yasama
    (birak kendini|yayini ac|izliyoruz) ?{REST}(git|hadi|yayin)\w*|yemin et {REST}donus|donus yok
        {REST}yemin|intihar etsen|
        nefes almayi birak|oksijen israf\w*
""")
EXCUSES = patterns(rf"""
    kendime zarar vermeden{TAIL}|(ilac|doktor)\w* {REST}iyi geldi{TAIL}|(iki|bir|\d+) (yil|sene)
        once {REST}simdi{TAIL}
    (intihar|yukum ben|zarar) {REST}(arkadas|diyen|birine) {REST}(nasil|yaklas|destek){TAIL}|keske
        olsen dedi{TAIL}
    anneler gunu\w*{TAIL}|topuklu\w* {REST}|kendime iskence|canimi yak(iyo|ti)\w* (kaybet|izle)\w*|
        kaybetmemizi izlemek{TAIL}
    (hap|ilac|agri kesici) ictim gecti|ol(sem|sem de) hatirla\w*|hayatin anlami 42|moralim bozuk
        yagmur
""")
_EVERYDAY = patterns(r"""
    (sunum\w*|hoca\w*|takim\w*|ders(ten|e|i|ler)\w*|parti|cig kofte\w*|kisin dog\w*|daglara|
        internetsiz|maraton\w*|cips\w*|
        telefonun|pil\w*|denize|donem|tatil\w*|mac\w*|diyet\w*|spor salonu|dizi\w*)
""")
_JOURNEY = patterns(r"""
    (disci\w*|ates\w* var|mezun\w*|kamp\w*|surpriz|iste son|isten cik|daha iyisini|balik ekmek|
        karne|sinava|yeni oyun|sut al|
        tatil\w*|okulda olmi\w+ ates\w*|cevap vermiyor|taksi\w*|toplanti\w*|yagmur|izinliyim|ise
        git\w+|ders\w* calis\w*|
        can sifir|otobus\w*)
""")
_HEARD = patterns(rf"""
    (kafamda|icimdeki|kafamdaki) {FEW}(ses|cumle|tek)\w* {REST}(don|diyo|soyl|bagir|fisil|oldur)\w*
    (saman|asit|faz\w*|assassin|teklif et|kapida|dedi engelle\w+|havuz\w*|deniz\w*|sivrisinek)
""")
UNLESS = {
    "risk": patterns(r"(mezun\w*|duolingo|konulu)"),
    "concern": _EVERYDAY,
    "imminent": _JOURNEY,
    "encouragement": _HEARD,
}
