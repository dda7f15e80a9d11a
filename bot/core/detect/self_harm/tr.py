"""Turkish, also as it is typed in a hurry (`istiyom`, `yapicam`). Without marks `öl` is `ol`."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm import tr_frames as frames
from bot.core.detect.self_harm import tr_words as w
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns
from bot.core.detect.self_harm.tr_excuses import EXCUSES

_CONCERN = patterns(rf"""
    # To be gone, to sleep for ever, never to have been.
    {w.GONE} {FEW}{w.WANT}
    (uyu|uyuy|yat)\w* {FEW}(bir daha |hic |bi daha )*uyanma(mak|sam|yayim|yim|yi|sak|z)\w*|(bir
        daha|hic|sabah|yarin|artik) uyanma(mak|sam|yayim|yi|sak)\w*
    yasamak istem\w+|(artik |hic |daha fazla )+(yasamak|var olmak|burda|burada|bu dunyada|nefes
        almak|devam etmek) {FEW}istem\w+|(burda|burada|bu dunyada|bu hayatta) {FEW}(olmak|kalmak|
        yasamak) istem\w+
    keske {FEW}(hic )?{FEW}(dogma|var olma|yaratilma|uyanma|yok ol|kaybol|olme|olm[ıi]y|bitse|
        ol[su]|silin)\w*|dogmasay\w+|hic dogma\w+
    (keske|umarim|insallah|allah\w*|bana|beni|bi|bir) {SOME}(araba|kamyon|otobus|tren|kaza|hastalik|
        kanser|meteor|simsek) {FEW}(carp|ez|al|ol|gecir|vur|bul|gel|dus)\w*
    (allah\w*|rabbim|tanrim|allahim) {SOME}(al (beni|canimi)|canimi al\w*|beni (yanina )?al\w*|
        al\w* (beni|yanina)|alsa|alsin|kurtar beni)
    # Would anybody notice?
    (ben )?(olsem|olursem|yok olsam|kaybolsam|gitsem|olmasam|intihar etsem|silinsem|uyanmasam|
        olmazsam|kendimi oldursem|burda olmasam|hayatta olmasam|gidersem|yarin olmasam|ortadan
        kaybolsam) {REST}(kimse|kim|hic kimse|herkes|umru\w*|fark\w*|uzul\w*|agla\w*|ozle\w*|
        rahat\w*|kimsenin|mutlu|sor\w+|ne degis\w*|bir sey|kac kisi|daha iyi|cenaze\w*|belki|
        anlar\w*|kurtul\w*|sevin\w*|gunler|hatirla\w*)
    (kimse|kim|hic kimse|kimsenin|hickimse) {SOME}(farket|fark et|umru|umur|umrun|ozle|agla|arama|
        sorma|sevmi|sevme|istemi|anlami|takmi|uzulmez|hatirla|gormu|duymu|uzul|ihtiyaci yok|onemse|
        deger ver|merak et)\w*
    cenaze\w* {FEW}(kim|gel|kac|kimse)\w*|(yoklugum\w*) {FEW}(fark|anla|kimse)\w*
    # A burden, no good.
    (yuk|fazlalik|hic|deger\w*|isey?e yara\w*|ise yara\w*|gereksiz|basarisiz|ezik|hata|utanc|bos|
        sorun|bela|hayal kirikligi|rezil|beceriksiz|cop|asalak|ayak bagi|hicbir ?sey|zavalli|
        luzumsuz|bir hic|bi hic|fazlayim) ?{FEW}(oluyor\w*|oluyom|olmak\w*|yim|im|m|gibi hissed\w+|
        biriyim|bir insanim|insanim|oldugum\w*|hissed\w+|benim|degilim|evlad\w+|ben|geliyorum|
        yaramiyorum|yaramam|yaramiyom)
    (yukum|fazlaligim|degersizim|gereksizim|hicim|basarisizim|yararsizim|ise yaramazim|ise
        yaramaz\w*|hatayim|fazlayim|bir hicim|sorunum|yuk oluyo\w*|yukten baska)|(herkese|aileme|
        anneme|onlara|insanlara) {FEW}(yuk\w*|zarar|bela|sorun)\w*
    (ben|bensiz) {FEW}(olmasa\w*|olmadan|yokken|gitsem|olsem|olmayinca|olmazsam)? ?{SOME}(daha
        )?(mutlu|rahat|iyi|huzur|kolay)\w* {FEW}(olur\w*|yasar\w*|ederler|olacak\w*|eder)|
        bensiz {SOME}(mutlu|rahat|iyi|huzur|kolay|guzel)\w*|(herkes|ailem|annem|babam|onlar|
        dunya) {SOME}bensiz
    (annem|babam|ailem|annemler) {SOME}(daha iyi (bir )?(evlat|cocuk)|pisman|keske dogurma|baska
        (bi|bir)? ?(evlat|cocuk)|hak ed|hayal kirikligi)\w*
    (kendim\w*|hayatim\w*|yasamak\w*|var olus\w*|varligim\w*|her sabah\w*) {FEW}(nefret|igren|
        tiksin|utan)\w*|nefret ediyo\w* {FEW}(kendimden|hayatimdan|yasamaktan)
    # No sense, no way out, no morning.
    (yasama\w*|hayat\w*|devam etme\w*|nefes alma\w*|var olma\w*|uyanma\w*|artik|benim
        icin) {FEW}(anlam|amac|sebe|neden|deger|yol|cozum)\w* {FEW}(yok|kalma\w*|goremi\w*|
        bulami\w*|ne)|(yasama|hayat)\w* {FEW}(sebebim|nedenim|amacim|istegim) {FEW}(yok|kalma\w*)
    (benim icin|artik) {FEW}(yol|hayat|her sey|hersey) {FEW}(bitti|bitmis)|(umu[td]\w*|cikis\w*|
        care\w*|gelece[gk]\w*|isik\w*|heves\w*) {FEW}(yok|kalma\w+|goremi\w+|gormu\w+|bulami\w+|
        bitti|kayb\w+|tuken\w+|gormuyo\w*|yokmus|kalmamis)|(hayat|yasamak|yasamanin|hersey|her sey|
        hayatin) {FEW}(anlamsiz|bos|bosuna|anlami|sebebi|cekilmez|zor|iskence|agir)\w* ?{FEW}(yok|
        geliyo\w*|kalmadi|oldu)?
    (niye|neden|ne diye|nicin|neye|ne icin) {SOME}(yasiyo|dogdum|nefes al|uyani|kalkti|devam|varim|
        hala hayatta|yasayay|kalki|cabala|ugrasi|dogur|ugras)\w*|bosuna (yasiyo|ugras|cabala|
        nefes)\w*
    (yasamak|hayat|hayattan|her seyden|herseyden|kendimden|nefes almak|var olmak|savasmak|mucadele|
        rol yapmak|gulumsemek|dayanmak|acidan|aci cekmek|uyanmak)\w* {FEW}(yoruldum|bikti\w*|
        usan\w*|biktim|tukendim|sikildim|yorgunum|bezdim|biktirdi|cok yor\w*)|(yoruldum|biktim|
        usandim|bezdim) {FEW}(bu hayat|yasamak|her sey|hersey|artik her|kendim|hayat)\w*
    (artik |daha fazla |hayat\w* |boyle |buna |bu aciya |bu hayata |her seye )+{FEW}(dayanam|
        katlanam|kaldiram|devam edem|yasayam|tahammul|gucum (yok|kalma)|takatim|basedem|bas edem|
        surdurem|cekem)\w*|(dayanacak|yasayacak|devam edecek|savasacak|yasama|mucadele
        edecek) {FEW}(gucum|halim|takat|sebebim|gucu|nedenim|istegim|hevesim|enerjim|
        umudum)\w* {FEW}(yok|kalma\w*|bitti)|(yasama|hayata) (sevincim|istegim|hevesim|
        gucum) {FEW}(yok|kalma\w*|bitti)
    (kendimi|gelecegi\w*|ilerde|yarinlari|yarini|yasimi|\d+ yas\w*) {FEW}(goremi\w+|hayal edemi\w+|
        dusunemi\w+|gorecegimi sanm\w+|gormem|goremem|gelecegimi sanm\w+|varacagimi sanm\w+|
        goremicem)|{FEW}(yasina|yasima|yaza|seneye) {FEW}(kadar )?(varamam|gelemem|cikamam|yasamam|
        yetismem)
    (ici\w*|kalbim|ruhum|kendimi) {FEW}(bos\w*|bomb?os\w*|olu\w*|karanlik|curu\w*|bosluk\w*|
        hissiz\w*|hicbir sey|olmus gibi|tukenmis|hapsolmus|gorunmez|bogul\w*|yapayalniz)|(hicbir|
        hic bir|hicbi|hic bi) ?sey {FEW}(hissetmi|duzel|degis|gecme|keyif|zevk|iyi ol|anlam|onem|
        istemi|mutlu et)\w*|dib\w* {FEW}(dib|cik|vur)\w*|cikamiyorum {FEW}(cikmak|artik|burdan|bu)|
        saga sola bakm\w*|gecerken {SOME}bakm\w*|(boguluyo\w*|batiyorum|dibe vurdum|dibe batiyo\w*|
        sonuyorum|tukendim)|yasayan (bir )?olu\w*|nefes alan (bir )?olu
    (duzel|gec|degis|iyiles|guzel ol|iyi ol)\w*(mez|mice\w*|meyecek|meyeceg\w*|micek|miycek|mayacak|
        memis) {FEW}(bu|hicbir|artik|biliyo\w*|hayat)?|(asla|hic|hicbir zaman) {FEW}(duzelme|iyi
        olma|mutlu olma|degisme|gecme|duzelece)\w*|(olum|olmek) {FEW}(huzur|kurtulus|rahat|korkutm|
        dinlen|guzel gel|tek)\w*|(sonsuza (kadar|dek)|ebediyen) (uyu|dinlen|sus|git)\w*|umrumda
        degil {FEW}(yasa|olme|olur|olsem|artik)\w*|yasayip yasamam\w*|(hala|yine) (yasiyorum|
        uyandim|hayattayim|nefes aliyorum)|her sabah {SOME}(uyan|kalk|pisman|lanet|hayal)\w*
    (ben )?(olmadigimda|gittigimde|yokken|olursem|yok olunca|bir gun olmazsam) {FEW}(uzulmeyin|
        aglamayin|arkamdan|beni)|kurtul\w* (su|bu) (hayat|dunya|azap)\w*|(bu|su) (hayattan|
        dunyadan) (kurtul|git|cek|bik|sikil)\w*
    (dunya|hayat|herkes|okul|ailem|annemler) {SOME}(bensiz|ben olmadan) {SOME}(don|devam|ayni|iyi|
        mutlu|rahat|huzur)\w*|bensiz {FEW}(de )?{FEW}(don|devam|ayni|iyi)\w*|(ben )?(gitsem|olmasam|
        olsem|kaybolsam) {SOME}(rahat|nefes|mutlu|sevin|iyi|huzur|kurtul)\w*
    (sebep|sebebi\w*|neden|guc|gucu\w*|istek|heves) {FEW}(bulmak|bulam\w+|bulami\w+|kalma\w+|
        yok) {FEW}(kalk|uyan|yasa|devam|zor)?\w*|(kalk|uyan|yasa|devam et)\w* {FEW}(icin
        )?{FEW}(sebe[bp]|neden|guc|istek)\w* {FEW}(bul|kalma|yok|zor)\w*|(iyiymis|mutluymus|iyi|
        mutlu|normal) gibi (yap|davran|gorun|rol)\w* {FEW}(yor|bik|dayan|usan)\w*
    (sonsuz\w*|ebedi\w*|hep) {FEW}(kadar |dek )?(sessiz|huzur|uyku|karanlik)\w*|(yavas yavas|gun
        gectikce|icten ice) {FEW}(son|eri|tuken|ol|yok ol|curu|kaybol|bit)\w*|cenaze(me|mde|m) \w+|
        bu (dunya|hayat|yer)\w* {FEW}(gore|ait|uygun) {FEW}degil\w*|(yasamak|hayat) (aci|agir|zor)
        (geliyo\w*|veriyo\w*)
    (ben )?(olmasam|olmasaydim|gitsem|olsem) {SOME}(huzur|rahat|mutlu|kavga|iyi)\w*|nefes almaya
        (bile )?(usen|yorul|gucum)\w*|keske {FEW}(her ?sey )?(kapan|dur|son|bit)(sa|se)\w*
""")
_RISK = patterns(rf"""
    {w.DIE} {FEW}{w.WANT}
    (olmek|oleyim|olup) {FEW}(isti\w+|istey\w+|iste\w+|istiom|istiyom|istiyo|lazim|bana|guzel|icin|
        kurtul\w*)|ol[e]?sim (var|geldi|geliyo\w*)
    kendim\w* (oldur|assam|asmak|asac|asica|asaca|asiyo|oldurs)\w*|{w.ME_KILL} {FEW}(cesaret|korku|
        aklim|kafam|dusunc|dusun|plan|hayal|kala|son bul|tek|uzere)\w*|intihar\w* {FEW}(dusun|aklim|
        plan|edeb|etmek|etmey|etmeyi|fikri|dusunc|girisim|tesebbus|kalkis|calis|egilim|tek care|tek
        cozum|edic|edece|etsem|tek cikis)\w*|intihar (mektub|not)\w+
    keske {FEW}(olse\w*|olsem|olebilse\w*|oluverse\w*|gebersem|olmus olsa\w*|kurtarmasalar|
        yetismese\w*|bulmasalar|o gun|basarsa\w*|cesaretim)|(olsem|olsem de|gebersem) {FEW}(de
        )?(kurtul|daha iyi|keske|rahat|bit)\w*|olmus olmayi|olu olmay\w*|(olmek|olum) {FEW}(daha|
        tek|yasamaktan|bundan) {FEW}(iyi|kolay|care|cozum|kurtulus|yol|guzel)\w*
    (gecen|daha once|once|bir kere|iki kere|ilk|ikinci|kac kere|\d+ kere|hapla|
        haplarla) {FEW}(denedim|kalkistim|denemistim|intihara|tesebbus|kendimi oldurmeye)|(intihar|
        canima) {FEW}(kalkistim|girisimim|tesebbus\w*|kiymaya|girisim\w*)|(hastane\w*|yogun
        bakim\w*) {FEW}(kaldir|yatir|uyan)\w* {FEW}keske|(midemi|mide\w*) yika\w*
    (cesaret\w*|gucum|yurek\w*) {FEW}(yok|olsa|toplay|bulsam|yetmi|yetse|bulami)\w* {FEW}(oldur|
        olme|intihar|atla|yapma|as|bitir)?\w*|(cok|coktan|simdiye) {FEW}(kendimi oldurmus|canima
        kiymis|intihar etmis|kendi canimi|asmis|atlamis|kendimi asmis)\w*|(tek care|tek cikis|tek
        cozum|tek yol|kurtulus) {FEW}(olum|olmek|intihar|bu)|imreniyo\w* {FEW}ol\w+|olulere (imren|
        ozen|kiskan)\w*
    (kendimden|kendime|kendimi) {FEW}(korkuyo\w*|bir sey yap\w*|bi sey yap\w*|bisey yap\w*|
        guvenmi\w*|durduram\w*|tutam\w*|kotu bir sey)|yapabileceklerim\w* kork\w*|
        aklimdan {FEW}(kotu|karanlik|intihar|olum)\w*|(olum|intihar) dusunce\w*|karanlik dusunce\w*
    # Hurting oneself.
    {w.HURT}
    kendim\w* {FEW}(zarar|ciz|kesi|kest|jilet|yakiyo|yaktim|cezaland|yumruk|acit|tirmal|canimi)\w*|
        (kafam|basim|yumrug)\w* {FEW}duvar\w* {FEW}vur\w*|kanayana (kadar|dek)|kan(im)?i? gor(mek|
        unce)\w*|canim yan(inca|masi|sin)\w* {FEW}(rahat|sakin|hak|iyi)\w*
    (yine|tekrar|dun gece|dun|bugun|gene|bi daha|bir daha|sonunda) {FEW}(jilet|kestim|cizdim|zarar
        verdim|yaptim kolum|kanattim|yaktim kol|attim koluma)\w*|(kol|bacak|bilek|karn)\w*(im|um|
        ima|uma|imi|umu|lerimi|larimi|larima|imda|umda|larimda|imdaki|umdaki|larimdaki|
        lerimdeki)\w* {FEW}({w.SCARS}|kes\w+|ciz\w+|jilet\w*|kan\w*|sakl\w*|gizle\w*|faca|kapat\w*)
    {w.SCARS} {FEW}(sakl|gizl|kapat|ort|gorun|gorme|belli ol)\w*|uzun kol\w* {REST}(sicak|yaz|neden|
        niye|sebeb|anla|tahmin|haziran|temmuz|saklamak|iz|gormesin|derece)\w*|(jilet|bicak|falcata|
        maket|pergel|cakmak|makas)\w* {REST}(kolum|bacag|bileg|rahatl|deri|sakinl|tenim|kolla)\w*|
        (aci|acı) {FEW}(cekmek|cekme\w*|hissetmek) {FEW}(hak|istiyo|rahatlat|iyi gel|lazim)\w*|hak
        ediyorum {FEW}(aci|bu aci|olmeyi|olmek|ceza)\w*|(aci|olmeyi|cezayi|bunu) hak ediyo\w*|
        (temiz|jiletsiz) (kalam|duram)\w*|{SOME}gundur temizdim|nuks\w* et\w*
    # A look at the means, a search, letters, voices.
    ({w.PILLS}|{w.PLACE}|{w.TOOLS}|asagi\w*) {FEW}(bak|gor|izle|gec|onunden|onunde|yanindan|yaklas|
        dur)\w* {REST}(dusun|hayal|atla|aklim|kendimi|gecir|kotu|uzun|tuhaf|garip|kork|cekiyo|atsam|
        birak|dalip|kaliyor|gidiyo)\w*
    (arasti|googl|arat|baktim|bakiyo|okudum|okuyo)\w* {REST}(nasil|yontem|kac|agrisiz|acisiz|
        yol) {REST}(olu|olme|intihar|oldur|olunur|as)\w*|(acisiz|agrisiz|kolay|hizli) {FEW}(olum|
        olmenin|olmek|intihar|nasil)\w* {FEW}(yol|yontem|nasil|yok|var|olur)?\w*|nasil {FEW}(olunur|
        olurum|intihar edilir|olebilirim|kendimi oldur\w+)
    (veda|intihar) (mektub|not|yazi|mesaj)\w* {FEW}(yaz|hazir|bitir|birak)\w*|
        mektup\w* {FEW}(yazdim|yaziyo\w*|biraktim|hazir) {FEW}(annem|ailem|herkes|veda|son|kimse)\w*
    (ses|sesler|kafamdaki|icimdeki|icimden) {SOME}(diyo|soylu|fisild|bagir|emred) ?\w* {FEW}(yap|
        atla|oldur|bitir|ol|kes|git)\w*|(yap|atla|oldur|bitir|ol|kes) {FEW}(diyo|diyen|
        fisild)\w* {FEW}(ses|kafam|icim)\w*|(ses|sesler) {FEW}(atla|yap|bitir|kes|ol) (de|di)\w*
    nasil {FEW}(yapac|yapsam|yapica|olece|bitir|oldur)\w* {FEW}(dusun|hayal|aklim|planl|kafam)\w*|
        nasil yapacagimi {FEW}(bil|dusun)\w*|(az kalsin|neredeyse|nerdeyse|ramak kala|az
        kaldi) {FEW}(atl|olu|kendimi|yapi|asi|kesi)\w*
    (mektup\w*|not\w*|veda\w*) {FEW}(yazildi|hazir\w*|yazili|yazdim)|(sadece|bir tek|
        tek) {FEW}cesaret\w* {FEW}(yok|eksik|lazim|kaldi|yetmi)\w*|(yeniden|tekrar|yine|
        gene) {FEW}(kendime zarar|jilet|kesmeye|cizmeye|basladim kes)\w*|kendime {FEW}(bir|bi)
        sey {FEW}(yap|eder)\w*|gecen sefer {FEW}(buldular|kurtardilar|yetistiler)
    (kol|bacak|bilek)(larim|lerim|um|im) {FEW}(mahvol|berbat|rezil|harap|
        paramparca)\w* {REST}(sicak|derece|hirka|uzun|kazak|hava|yaz)\w*|(hirka|kazak|uzun kollu|
        sweat)\w* {FEW}(cikara\w*|giyiyo\w*) {REST}(sicak|derece|kol)?\w*
""")
_IMMINENT = patterns(rf"""
    {w.WHEN} {SOME}{w.DO}
    {w.DO} {FEW}{w.WHEN}
    (bunu|mesaji|mesajimi|bunlari|mektub\w*|yaziyi) {FEW}(oku|gor|bul|al)\w* {REST}(olmayac|olmicam|
        yok|gitmis|olmus|gec|coktan|olmiycam|olmaya)\w*
    (dogum gunum\w*|yeni yil\w*|yazi|bayrami|mezuniyet\w*|yarini|haftaya|cumay[ıi]) {FEW}(gormicem|
        goremicem|gormeyecegim|goremeyecegim|goremem|gormem)|(cuma|pazar|hafta sonu|yarin|
        {w.DAY})\w* {FEW}kadar {SOME}(hallol|bit|son)\w*
    (yarin|artik|bundan sonra|bir daha|yarindan) {FEW}(ben )?{FEW}(olmayacag|olmicam|yokum|olmiycam|
        olmayaca|uyanmayac|uyanmicam|goremeyec|goremiyc|gormeyec|uyanmiy|burda olmayac)\w*|(yarin|
        sabah) {FEW}(beni )?{FEW}(bulurlar|bulur|bulacak\w*|bulduklarinda|oldugumu)
    (bu |benim )*son {FEW}(mesaj|gece|gun|yazi|story|hikaye|tweet|konusma|aksam|sarki|ses kayd|kez|
        defa)\w*(im|imiz|m|um|umuz)?  ?{FEW}(elveda|hosca|seviyo|hakk|benim|olacak|hayat|bu dunya|
        yaziyo|vedalas|affed|burda|artik)\w*|bu {FEW}son (mesajim|gecem|gunum|yazim|konusmam|
        sozlerim|vedam)|son (mesajim|gecem|gunum|sozlerim|vedam)
    # A farewell.
    (elveda|hosca ?kal\w*|hoscakal\w*|vedalas\w*|allaha ?emanet|gule gule|bay bay|hakkinizi|
        hakkini) {REST}(affed|hakk|helal|sonsuza|dunya|seviyo|seveceg|sevdim|ozur|dayanam|artik|
        hayat|kendinize|anne|gidiyorum ben|daha fazla|uzgunum|son kez|herkes)\w*
    (affed\w*|ozur dil\w*|hakkini\w* helal|seni hep sevdim|sizi seviyo\w*|sizi cok sev\w*|
        tesekkur\w* her sey|her sey icin|seni seviyo\w*|kusura bakmayin) {REST}(elveda|hosca|
        gidiyorum|gidicem|dayanam|son|vedalas|olmayac|beklemeyin|bulur|bu gece|kararim|annem|
        yapamad|yapamiy)\w*
    helalles\w*|hakkinizi helal|(veda|vedalas)\w* {FEW}(ediyo|etmek|etmeye|ettim|istedim|geldi|
        zamani|vakti|mektub|mesaj|not)\w*|(obur|diger|oteki|ote) (dunya|taraf|alem)\w* {FEW}(gorus|
        bulus|bekle|goru)\w*|cennette (gorus|bulus)\w*
    (kedi|kope|kardes|anne|hamster|ailem|kusum|kusuma|balig|tavsan|babam|cicek)\w* {FEW}(iyi |size |
        sana |hep )*((iyi|guzel) bak\w*|emanet|goz kulak|sahip cik|yalniz birakma|besle\w*|mama
        ver\w*|teselli) ?{REST}(ben|artik|lutfen|olmayac|gid|hosca|elveda|olur mu|yok|tamam|
        emanet)?\w*|(kedim|kopegim|kardesim|annem|kusum) {FEW}(sana|size) emanet
    (esyalarim|hesabim|skinlerim|sifrem|sifremi|kitaplarim|oyunlarim|gitarim|telefonum|her seyimi|
        esyalari)\w* {SOME}(dagit|senin|sana|ver|birak|hediye|lazim olma|ihtiyac|al)\w*|(gittigim|
        gidecegim) yer\w* {FEW}(lazim|gerek|ihtiyac|ac)\w*
    (anneme|babama|kardesime|aileme|abime|ablama|ona) {FEW}(soyle\w*|deyin|de ki|iletin|
        ilet) {REST}(sev|affe|ozur|suc|uzul|uzgun)\w*|(kimsenin|senin|sizin|hickimsenin) {FEW}(sucu|
        hatasi|sucunuz|sucun) (degil|yok)\w*|kimse kendini suclama\w*|(kendinizi|kendini)
        sucla(mayin|ma)|beni {FEW}(aramayin|arama|bulmaya|durdurmaya|beklemeyin|bekleme|
        vazgecirmeye|kurtarmaya|merak etmeyin)|(artik |benim icin )+(cok )?gec|
        arkamdan {FEW}(aglama|uzulme|kotu)\w*
    # Means at hand, a place, it has begun.
    ({w.PILLS}) {SOME}(ictim|yuttum|aldim hepsini|icdim|hepsini|iciyorum|yutuyorum|bitirdim|
        doldurdum|icip|avuc)\w*|(hepsini|kutuyu|bir avuc|bi avuc|butun|tum|kutu kutu|cok fazla|
        tonla|\d\d+) {FEW}({w.PILLS} ?)?{FEW}(ictim|yuttum|aldim|icdim|yutucam|icecem|icicem|
        yutacag\w*|attim)
    ({w.PILLS}|{w.TOOLS}) {FEW}(hazir|onum|elim|yanim|masa|bagla|asili|duruyo|cebim|cekmece|yastig|
        aldim|buldum|sakladim|biriktir|topla|tavan|say)\w*
    ({w.PLACE}) {FEW}(ciktim|cikiyo|cikicam|duruyo|oturuyo|gidiyo|gidicem|geldim|uzerindeyim|
        kenarindayim|ustundeyim|yanindayim|basindayim|vardim|tirmand|yuruyo|onundeyim|basina|
        demirl)\w*|(catida|koprude|raylarda|balkonda|catidayim|koprudeyim|raylardayim|ucurumun
        kenarinda|korkuluklarda|terasta|kenarda)(yim)? {REST}(atla|son|kork|ruzgar|elveda|seviyo|
        biraz|asagi|tek basi|hosca|birak|ariyo|gelmeyin|ozur|hakk|bitecek|sessiz)\w*|(catidayim|
        koprudeyim|raylardayim|kopru korkuluk\w*|korkuluktayim)
    (karar\w*|kararim\w*) {FEW}(verdim|kesin|net|verildi|aldim) {REST}(gece|aksam|yarin|cuma|bitir|
        gun|sonra|gidiyo|olmayac|olec|intihar|bu hafta|son|artik|{w.DAY})\w*|(tarih|gun|gunu|tarihi|
        plan|planim|yer|yeri|yontem)\w* {FEW}(belirled|sect|hazir|belli|yaptim|planlad|kesin)\w*|
        her ?sey\w* {FEW}(hazir|planladim|ayarladim)(im)?|(bir|net|hazir) planim var|planim hazir
    (bu sefer|bu kez) {FEW}(basar|kurtar|gercek|ciddi|olacak|kesin|yapac|yapicam|vazgecme|son|kacis|
        kimse|kararli)\w*|(sonunda|nihayet|az kaldi|birazdan) {FEW}(huzur|kurtul|bitecek|bitiyo|
        dinlen|rahat|son bul|acim)\w*|(kan kaybed|cok kan|kanama durm|bileklerimi kest|kan durm)\w*|
        (mektubu?m?|notu?m?) {FEW}(masa|yatag|yastig|cekmece|hazir|biraktim|yazdim)\w*|son gorus\w*|
        uyumasini bekliyo\w*
    atla(yacagim|yicam|yacam|ycam|mak uzereyim)|kendimi (asac|asica|asic|asiyo|atic|ataca|birakic|
        birakaca|assam m)\w*
    (uyandig|kalktig|geldig|dondug|ogrendig)\w* {REST}(bitmis|gec|olmayac|olmus|gitmis|cok gec|
        hersey|her sey)\w*
    (iki|uc|bir|butun|tum|\d+|yarim) {FEW}(kutu|blister|sise|tablet|avuc)\w* {FEW}(ictim|yuttum|
        bitirdim|ictm|icdim)|(ictim|yuttum) {REST}(uykum|basim donuyo|midem|korkuyorum|hakk)\w*
    (yarin|birazdan|az sonra) {SOME}(aci (cekme|duyma|hisset)|acim (bit|gec|dine)|hissetme|
        agrima)\w*|(bu gece|bu aksam|yarin|birazdan) {SOME}(dedem|babaannem|anneannem|annem|babam|
        abim|nenem|rahmetli)\w* {FEW}(yanina|kavus|gid|bulus)\w*
    (oyun|esya|kitap|kiyafet|gitar|bilgisayar|konsol|ps)\w*(im|imi|larimi|lerimi|umu|
        ami)? {FEW}(verdim|dagittim|sattim|hediye ettim) {REST}(lazim|ihtiyac|gerek)\w*|\d+ dakika
        (daha )?(sonra )?{FEW}(bit|son)\w*
    (bugun|bu gece|bu aksam|yarin|artik) {FEW}(her sey )?(bitiyo\w*|bitecek|bitti){TAIL}(sevdim|
        seviyo|affed|hakk|elveda|hosca|ozur|uzgun)\w*|(jilet|bicak|falcata|silah|ip|
        haplar) {FEW}elim\w*{TAIL}|kopru\w* {REST}(ozur|affet|soyleyin|anneme)\w*
""")
_ENCOURAGE = patterns(rf"""
    {w.YOU}
    (sen|senin|sana|seni|siz) {SOME}(olme|oldur|intihar|gebe?r|atla|yok ol|kendini|olmeli|olsen|
        olmen)\w* ?{FEW}(lazim|gerek|sart|hak ed|iyi olur|hayirli|mutlu|sevin|hak ettin|hakediyo|
        daha iyi|kurtul|bence|istiyorum|istiyoruz)\w*
    (olmelisin|gebermelisin|intihar etmelisin|oldurmelisin|atlamalisin|olmeyi hak ed\w+|olmeni
        (isti|bekli|dili)\w*|gebermeni \w+|olursun insallah|gebersen|gebersin|gebersin artik|umarim
        (olursun|gebersin|olursun)|insallah (olursun|gebersin|gebersin|gebertirler)|geber(sen)? de|
        olsen de kurtulsak|olsen (kimse|keske|de)|(keske|bi) (gebersen|olsen|intihar etsen|kendini)|
        hala olmedin mi|niye (hala )?(yasiyosun|yasiyorsun|olmuyosun|olmuyorsun|intihar etmiyo\w*)|
        neden (hala )?(yasiyorsun|olmuyorsun|yasiyosun|kendini oldurmuyorsun))
    (dunya|herkes|ailen|annen|sinif|okul|baban|grup|sunucu|millet) {SOME}(sensiz|sen olmasan|sen
        olmayinca|sen olunce|sen gidince|sen gebe?rsen)\w*|(sensiz|sen olmasan|sen olsen|sen
        gebersen|sen olunce) {SOME}(dunya|herkes|daha|iyi|guzel|mutlu|rahat|huzur|kurtul|bayram|
        kimse|sevin|nefes)\w*|dunya {FEW}(nefes|rahat|temizlen|kurtul)\w* ?(alsin|etsin|alir)?
    (kimse|hic kimse) {FEW}(seni|sana|senin|arkandan|yoklugunu|cenazene) {FEW}(ozle|sev|agla|iste|
        uzul|fark|gel|umurs|umru)\w*|(olsen|gebersen|intihar etsen) {FEW}(kimse|kimin|kim|umru|uzul|
        bayram|parti)\w*|(olumun|cenazen) {FEW}(kimse|bayram|parti|herkes|mutlu)\w*|(bize|herkese|
        dunyaya|ailene|annene) {FEW}(bir |bi )?iyilik (yap|et|edip|yapip)\w*
    (yap (artik|hadi|da|gitsin|sunu|iste|korkak)|yapsana {FEW}(korkak|hadi|artik)?|hadi (atla|yap|
        kes|as|ic|bitir)\w*|atla(sana)? {FEW}(korkak|hadi|artik|bekliyo\w*|gotun|cesaret|atla)|
        korkak\w* {FEW}(atla|yap|kes)\w*|atla atla)
    (gotun|yuregin|cesaretin|tassak|tasag|yurek|sikiyosa|sikiyorsa|yiyosa|yiyorsa) {FEW}(yemez|
        yemiyo|yok|varsa|yetmez|yeterse|yiyosa|yiyorsa|yerse|atla|kes|yap|as)\w*|(kes|atla|asma|
        olme|ic|yapma|ciz|oldurme|intihar)\w* {FEW}(gotun|cesaretin|yuregin|tassag)\w*|(yapamazsin|
        yapamazsin ki|kesemezsin|atlayamazsin|korkaksin|iddiaya var|bahse (girerim|var)|bahse
        girel)\w* {FEW}(atla|kes|yap|olme|intihar|korkak|ic)?\w*|yapamazsin {FEW}korkak|
        kanitla {FEW}(kes|hadi|kork|atla|yap)\w*
    (daha )?derin\w* (kes|ciz)\w*|(bir dahaki sefere|bi dahaki|gelecek sefer|bu sefer) {FEW}(derin|
        basar|daha|duzgun|becer|tam yap)\w*|(tekrar|bi daha|bir daha) dene|keske (basarsaydin|
        olseydin|becerseydin|kurtarmasalardi seni)|(icsene|ic|yutsana|yut) {FEW}({w.PILLS}|camasir
        suyu|zehir)|({w.PILLS}|camasir suyu|zehir)\w* {FEW}(icsene|yutsana|ic de|ic hadi|ic git)
    # Challenges, and pacts.
    (gorev|oyun|challenge|meydan|seviye|kural|grup|bolum|son|etap|kanit|foto)\w* {REST}(kolunu|
        kendine zarar|kendini kes|ciz|kes|kanat|jilet|bogaz|nefessiz|catiya cik|yak|zarar ver|
        atla)\w* {REST}(at|kaybed|elen|korkak|gonder|yap|atilir|foto|cik|gerek|lazim|say|gec|sart|
        yolla)\w*
    (kolunu|bilegini|bacagini|kendine|elini|kendini) {FEW}(ciz|kes|zarar|yak|kanat|
        jiletle)\w* {SOME}(atilir|elenir|kaybed|at|foto|gonder|korkak|cezali|yolla|yapmayan|
        atmayan)\w*
    (birlikte|beraber|ikimiz|seninle|benimle|hep birlikte|el ele|ayni anda|hepimiz|
        ucumuz) {SOME}(olelim|olecegiz|olcez|oluruz|atla|intihar|gidelim bu|icelim|bitirelim|gidiyo|
        olup|son verelim|yapalim|ol[ue]c|ölelim|olelim mi)\w*|(olelim|atlayalim|intihar edelim|
        icelim|bitirelim|yapalim) {FEW}(birlikte|beraber|ikimiz|el ele|ayni anda|seninle)
    (beni |gercekten )*(seviyorsan|seviyosan|sevsen|sev) {SOME}(ol|atla|benimle|gel|yap|birlikte|
        intihar|yalniz)\w*|(soz ver\w*|yemin et\w*|anlas\w*) {SOME}(birlikte|olec|beraber|benimle|
        cay|yalniz birak|vazgec)\w*|(sen once|once sen|ilk sen|sen ilk|ben arkandan|arkandan gel\w*|
        ben de pesinden|pesinden gel\w*) {REST}(ben|gel|yap|atla|arkan|sonra|yalniz|pesin)\w*|
        intihar (anlasma|pakt)\w*|(cayamazsin|cayma yok|geri donus yok|vazgecmek yok)
    (yerinde|senin yerinde) {FEW}(olsam|olsaydim) {FEW}(coktan|kendimi|intihar|olur|atlar|asar|
        ben)\w*|(sil|kapat|kaldir) {FEW}(oyunu )?{FEW}hayat\w+
    (bitir|son ver|yap|hallet) (gitsin|artik|hayatina|da kurtul|sunu) ?{REST}(agla|sizlan|zirla|
        korkak|kurtul)?\w*|(atlasan|olsen|kendini oldursen|gebersen|intihar etsen|
        kessen) {FEW}(kimse|kim)|(herkes|hepimiz|hepsi|gruptaki\w*) {SOME}(cizdi|kesti|yapti|yakti|
        atladi) {REST}(sen kaldin|sira sende|sen de|cik|yapmazsan|sen)
    (al|bul|git) {FEW}(bi |bir )?(ip|halat) {REST}(as|rahat|boyn|birak)\w*|(kes|ciz) {REST}(foto\w*|
        kanit) {REST}(at|cesaret|gonder|yolla)\w*|(sira sende|sen de) {REST}(soz|yemin|ictim|
        anlas)\w*|ben {FEW}(ictim|kestim|yaptim) {REST}sira sende
""")
_METHOD = patterns(rf"""
    (kac|\d+) {FEW}({w.PILLS}|mg|gram|miligram) {REST}(olur|oldur|olduru|intihar|olumcul|uyanma|
        olunur|ol[eu]r|yeter)\w*
    olumcul doz\w*|oldurucu doz\w*|intihar (pakti|anlasmasi)|mavi balina|(jilet|kesme|bogulma|
        bayilma|nefes) (challenge|oyunu|akimi|meydan)\w*
    (acisiz|hizli|kolay|garanti|kesin|agrisiz) {FEW}(olme|intihar|oldurme|olum)\w* {FEW}(yol|yontem|
        sekil)\w*
""")
_THREAT = patterns(rf"""
    (herkesi|hepinizi|hepsini|siniftakileri|butun sinifi|tum okulu|hocalari|hocayi|
        okuldakileri) {SOME}(oldurecem|oldurecegim|oldurucem|oldurcem|vuracag|vurucam|tarayac|
        taricam|yakicam|yakaca|kesicem|bicaklayac|gebertec|gebertic|patlatac|patlatic)\w*
    {w.SCHOOL} {FEW}(silah|bicak|tabanca|bomba|pompali|tufek|satir)\w* {FEW}(getir|gel|gotur|sok|
        koy|al)\w*|(silah|bicak|tabanca|bomba|pompali|tufek|satir)\w* {FEW}{w.SCHOOL} {FEW}(getir|
        gel|gotur|sok|gir|gid)\w*
    {w.SCHOOL} {REST}(patlat|yak|havaya ucur|tara|katliam|bas)(ac|ica|ic|aca|icag|yac|yic|yap)\w*|
        (yarin|{w.DAY}) {SOME}(hepiniz olec|herkes olec|kimse sag cik|hepinizi oldur|katliam)\w*
""")

PHRASES = Phrases(
    language="tr",
    told={
        "concern": _CONCERN + frames.CONCERN,
        "risk": _RISK + frames.RISK,
        "imminent": _IMMINENT + frames.IMMINENT,
        "encouragement": _ENCOURAGE + frames.ENCOURAGE,
        "method": _METHOD,
        "threat": _THREAT,
    },
    excuses=EXCUSES + frames.EXCUSES,
    unless=frames.UNLESS,
)
