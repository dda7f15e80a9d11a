"""Turkish: what takes a telling back: quotations, songs, games, idioms, recovery."""

from bot.core.detect.self_harm import tr_words as w
from bot.core.detect.self_harm.pieces import (
    FEW,
    HEAD,
    LAUGH,
    QUOTED,
    REST,
    SOME,
    SUNG,
    TAIL,
    patterns,
)

EXCUSES = patterns(rf"""
    {QUOTED}
    {HEAD}(partide|dugunde|toplantida){TAIL}
    (konserve|teneke|kagit|cam|bardak)\w* {FEW}(elim|parmag)\w* {FEW}kes\w*
    {SUNG}
    (sarki\w*|nakarat\w*|sozler\w*|klip\w*|film\w*|dizi\w*|kitap\w*|kitab\w*|roman\w*|bolum\w*|
        manga\w*|anime\w*|belgesel\w*|haber\w*|siir\w*|kompozisyon|odev\w*|tiyatro\w*|hikaye\w*|
        beat|parca\w*|rapci\w*|turku\w*|misra\w*|dizide|kanal d|sahne\w*){TAIL}
    {HEAD}(sarki\w*|nakarat\w*|filmde|dizide|kitapta|romanda|haberlerde|haberde|sarkisi\w*|
        filmin\w*|dizinin\w*){TAIL}
    # Said by others, to object: rules, reports.
    ({w.YOU}|kys) {REST}(demek|demis\w*|dedi|deme|yaz\w*|dedin|demeyin|diyen\w*|diye|dediler|
        diyor\w*|yasak|ban\w*|espri|saka|komik|zorbal\w*|suc|report\w*|sikayet\w*|bildir\w*|caps|
        denmez|yazan\w*){TAIL}
    (bildir|sikayet|report|ban|mod\w*|admin\w*)\w* {HEAD}({w.YOU}|kys){TAIL}
    # Cared for or mourned.
    kendini oldur(me|mesi|meye|meden) (bu kadar|konusu|calis|icin|gerek)\w*{TAIL}|(bisiklet|kaykay|
        scooter|merdiven|mac|antrenman|top)\w* {FEW}(dus|yara|kay)\w*{TAIL}|{HEAD}(dovme\w*|o
        gunler geride|geride kaldi|eski iz\w*){TAIL}|sinif\w* {FEW}(bi|bir) (kiz|cocuk|
        oglan)\w*{TAIL}
    {w.OTHER} {REST}(istiyor|istiyo|istiyomus|ist[ie]m\w*|dedi|diyor|diyo|yazmis|yazdi|etmis|etti|
        ediyo|ediyor|edecek|kalkist\w+|denedi|denemis|olmus|oldu|vefat\w*|kesi\w*|kesiyo\w*|gordum|
        soylu\w*|tehdit\w*|intihar|oldurmus|oldurmek|oldurdu|kiymis|kiydi|zarar|atladi|atliyo\w*|
        icmis|hastane\w*|yazik|icin endise\w*|kaybet\w*|seviyo|kurtar\w*){TAIL}
    (endisele\w*|merak ediyorum onu|nasil yardim|yardim edeb\w*|destek ol\w*|ne yapmaliyim|ne
        yapayim|annesine|kaybettik|vefat|basin sag|mekan\w* cennet|toprag\w* bol|huzur icinde yat|
        cenazesi|mezar\w*|rahmetli|ozluyorum|ozledim|rahmet){TAIL}
    {HEAD}(vefat|rahmetli|mekan\w* cennet|basimiz sag|ne yapmaliyim|annesine soyle\w*|yogun
        bakimda){TAIL}
    # Over, and told as such.
    (bir|iki|uc|\d+|bi|alti|yarim) (yil|ay|sene|hafta|gun)\w* {SOME}(zarar vermi|kesmi|temiz|jilet
        atmi|cizmi|yapmi|dusunmu|uzak)\w*{TAIL}
    (eskiden|gecen (yil|sene)|lise\w*|ortaokul\w*|\d+ (yil|sene|ay) once|bir zamanlar|vaktiyle|
        kucukken|onceden|denemistim|dusunmustum|kotu zamanlar\w*|zor gunler\w*|
        dipteydim) {HEAD}((simdi|su an|bugun|artik) {FEW}(iyi|mutlu|hayat|yasamak|guluyo|seviyo|
        universite|gecti|tedavi|hamd)\w*|terapi\w*|atlattim|iyiyim|gecti|iyi ki|sukur|psikolog\w*|
        yardim aldim|degmez\w*|kurtuldum|guzelmis|gecici|yaniliyormus\w*|iyilestim){TAIL}
    (artik|simdi) (olmek istemi|intihar(i)? dusunmu|kendime zarar vermi|kesmi|kendimden nefret
        etmi)\w*|(kendime zarar vermeyi|kesmeyi|jilet atmayi) birak\w*
    # To die of laughter, to kill for a wrap, the game's deaths, fed up with maths.
    {w.FUN} {FEW}(olu|ole|olme|oldu|oldum|oldur|geber|catla|bayil|yerin|kacip|yok ol|kaybol|
        intihar)\w*{TAIL}
    (ol[uo]?p ol[ue]p|olesiye|olumune|olum kalim|ugruna ol\w*|olurum (ya|sana|senin|buna|bu)|sana
        olurum|olmus esek|olumu gor|oldurcek|bayil\w+|olduresim|olur musun|adam oldur\w*|vur beni|
        oldur beni|oldurun beni|gomun beni|yerin dib\w*|yer yaril\w*|gomulmek|olu taklid\w*|olu
        gibi (yorgun|uyu)\w*|tovbe|nazar)\w*{TAIL}
    (annem|babam|hoca\w*|mudur|abim|ablam|sicak\w*|odev\w*|sinav\w*|matematik\w*|bu|su|boss|o|
        ogretmen\w*|trafik|dizi) {SOME}(beni|bizi) {FEW}(oldur|gebert|bitir|mahvet|kes)\w*|
        (oldurecek|oldurur|oldurcek|oldurucek|bitirdi|kesecek|kesicek) {FEW}(beni|bizi)|
        seni {FEW}(oldurur|oldurecem|oldururum|oldurcem|gebertirim|kesicem)\w*
    (olu|ole|olme|oldum|oldur|geber|atla|intihar|asarim|asca|kendimi|kes|kaybol|yok ol|
        dayanam)\w* {REST}{LAUGH}|{LAUGH} {REST}(olu|ole|oldum|oldur|geber|atla|intihar)\w*
    {w.GAME} {REST}(ol|ole|olu|oldu|oldur|geber|atla|intihar|at|kes|bit|dayanam|cik|birak|son|as|
        anlam|yoruldum|biktim|as)\w*
    (ol|ole|olu|oldu|oldum|oldur|geber|atla|intihar|at|kes|bit|bu gece|son|cik|as|
        kendim)\w* {REST}{w.GAME}
    {w.TRIFLE} {SOME}(dayanam|yoruldum|biktim|bikt|usandim|sikildim|katlanam|eri|anlam|as|istemi|
        nefret|olec|kurtul|bezdim|cekem|geber|bitsin|bitir)\w*|(yoruldum|biktim|usandim|sikildim|
        bezdim|dayanamiyorum|nefret ediyorum) {FEW}(bu |su )?{w.TRIFLE}
    # Cuts and falls that are none.
    (sac|kahkul|percem|parmag|tirnag|sogan|domates|ekmek|kagit|sakal|biyik|salata|elektri|internet|
        bilet|kek|pasta|kurban|cim|elim|yuzum|tiras|elimi|mutfak|elma|patates|karpuz)\w* {SOME}(kes|
        jilet|dogra)\w*|(elektrik|internet|su|sular|ses)\w* kes\w*|(tiras|yemek|salata|sogan|kedi|
        kopek|utu|duzlestirici|ocak|firin|masa|kagit)\w* {REST}(kes|ciz|yak|yand|yanik|tirma|kan|
        yara)\w*
    (havuz|deniz|gol|su|trambolin|yatag|kanepe|ip|parasut|bungee|cop|otobus|taksi|uca[kg]|dolmus|
        servis|konu|siraya|satir)\w* {FEW}(atla|atlic|atlay|at)\w*|(dersi?|okulu?|isi|sinavi|kursu|
        etudu) (as|ek|kir)\w*|(camasir|ceket|mont|resim|tablo|poster|surat|perde|
        avize)\w* {FEW}as\w*|suratini as\w*
    (onleme|onlemek|seminer|farkindalik|danisma hatti|konferans|arastirma|istatistik|oran|psikoloji
        odev|rehberlik)\w* {SOME}(intihar|zarar verme|zorbalik)\w*{TAIL}|intihar\w* {FEW}(onle|
        seminer|haber|oran|istatistik|vaka|bombac|saldiri|hatti|etmis|etti|girisiminde
        bulunan)\w*{TAIL}|kendine zarar verme {FEW}(uzerine|konulu|hakkinda|davranisi){TAIL}
    {w.PILLS} {FEW}(bas agri|icin|gunde|verdi|yazdi|doktor)\w*|(bas agri\w*|ates\w*|grip|soguk
        alginligi|mide\w*|bogaz\w*|alerji\w*) {FEW}(icin )?{FEW}{w.PILLS}
""")
