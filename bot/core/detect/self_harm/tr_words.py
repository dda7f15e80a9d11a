"""Turkish words that several patterns share."""

WANT = (
    r"(isti\w+|istey\w+|isted\w+|ister\w+|istiyom|istiyrm|ist?iom|lazim|gerek|geliyor|dusunu\w+|"
    r"dusundu\w*|hayal ediyorum|planli\w+|hazirim|razi\w+|karar verdim|kararliyim|deniyorum|"
    r"denedim|denedi\w*|calistim|kalkistim|tesebbus ettim|tercih ederim|cesaret\w*|kurdum|"
    r"kuruyorum|aklimdan geciyor|aklima geliyor|aklimda|iyi|gecti|niyetim\w*|uzereyim)"
)
ME_KILL = (
    r"(kendim\w* (oldur|asmak|asi|as[aı]|asca|asac|vur|yak|at|kes|ciz|jilet|bicak|zehir|"
    r"kopru)\w*|kendi (canim\w*|hayatim\w*) (al|son|kiy)\w*|canim\w* (al|kiy)\w*|(hayatim\w*|"
    r"yasamim\w*|omrum\w*|acim\w*|hersey\w*|her sey\w*|buna|bu hayata|"
    r"her seye) (bir )?son ver\w*|intihar\w*( et\w*)?|(kopru|cati|balkon|pencere|cam|bina|"
    r"kat)\w* (asagi )?(atla|atmak|at)\w*|kendim\w* (asagi |rayl\w+ |tren\w* |kopru\w* |"
    r"balkon\w* )?(at|birak)\w*|olup (git|kurtul)\w*|bilek\w* kes\w*)"
)
DIE = rf"(olmek|olme[gy]\w*|gebermek|gebersem|geberip|oleyim|olup gitmek|olsem|olecem|{ME_KILL})"
GONE = (
    r"(yok ol\w*|kaybol\w*|(bir daha |hic |artik |sabah )?(uyanma\w*|uyanmay\w*|dogma\w*)|"
    r"yasama(mak|yi)|var olma\w*|sonsuza (kadar|dek) (uyu|sus|git)\w*|silin\w*|silinip \w+|"
    r"(olme|var olma|yasama|nefes alma)\w*|hic var olma\w*|buharlas\w*|cekip git\w* (bu|"
    r"sonsuz)\w*|burda olmama\w*|burada olmama\w*|burda olmak isteme\w*)"
)
HURT = (
    r"(kendim\w* (zarar|ciz|kes|yak|jilet|cezalandir|yumruk|tirma|vur|ac birak)\w*|"
    r"canimi yak\w*|jilet\w* (at|vur|ceki)\w*|(kol|bacak|bilek|baldir|kolum|bacagim|"
    r"bilegim)\w* (kes|ciz|jilet|kana|yara|dogra|yak)\w*)"
)
DAY = r"(pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)"
WHEN = (
    r"(bu (gece|aksam|aksamustu|hafta sonu)|bugun|yarin( \w+)?|simdi|su an|az sonra|birazdan|"
    rf"gece \w+|{DAY}( \w+)?|(bir|iki|\d+|yarim|bi) (saat|dakika|dk|gun) (sonra|icinde|kaldi)|"
    r"gece yarisi|sabah\w*( kadar)?|dogum gunum\w*|(sinav|okul|mezuniyet|bayram|"
    r"kardesim\w*) \w* ?sonra|saat \d+\w*|(herkes|annem|annemler|evdekiler) (uyuy|yat|uyudu|"
    r"cikin|gid)\w*|uyuduktan sonra)"
)
DO = (
    r"((kendim\w* (oldur|as|at|vur)\w+)|(intihar ed\w+|intihar et\w+)|(canim\w* (kiy|al)\w+)|"
    r"(hayatim\w*|her ?sey\w*|bu isi?|buna) (bir )?(son ver\w+|bitir\w+|biti\w+|bitecek|bitcek|"
    r"son buluyor)|bitir\w+ (bu isi|her seyi|artik)?|bitiyo\w* (her ?sey|artik|benim icin|"
    r"hepinizi)|(her ?sey) bit\w+|atla(yacag|yaca|yicam|yacam|rim|yip)\w*|yapac\w+|yapicam|"
    r"yapcam|gidiyorum (bu dunyadan|sonsuza|temelli|artik)|gid[ie]c\w+ bu dunyadan|olec\w+|"
    r"olucem|olcem|ol[uo]yorum artik|olmaya karar\w*|(artik |burda |burada |"
    r"hayatta )*(olmayacag|olmicam|olmayaca|yokum|olmiycam|olmayacam)\w*|uyanm(ayacag|icam|"
    r"ayaca|iycam)\w*|veda edi\w+|bu dunyadan (gid|git|ayril)\w+|son bul\w*)"
)
PILLS = (
    r"(ilac\w*|hap(i|im|imi|lar\w*|lari\w*)?|kutu\w*|tablet\w*|antidepresan\w*|parol|"
    r"agri kesici\w*|uyku (hapi|ilaci)\w*|camasir suyu|sprey)"
)
TOOLS = (
    r"(ip|ipi|ipim|halat\w*|jilet\w*|bicak\w*|bicag\w*|silah\w*|tabanca\w*|maket bicag\w*|"
    r"kemer\w*|zehir\w*|falcata|falcatayi)"
)
PLACE = (
    r"(cati\w*|kopru\w*|ray\w*|balkon\w*|pencere\w*|ucurum\w*|korkuluk\w*|kenar\w*|metro\w*|"
    r"viyaduk\w*|tren\w*|teras\w*|bina\w*|en ust kat\w*|dam\w*|bogaz\w*)"
)
SCARS = r"(izi|izler\w*|izim|yara\w*|kesik\w*|cizik\w*|morluk\w*|faca\w*)"
YOU = (
    r"((git )?(kendini|kendinizi) (oldur|oldursene|oldursen|oldurun|as|assana|assan|asiver|at|"
    r"atsana|kes|kessene|vur|vursana|yak|jiletle|camdan at|kopruden at|camdan|kopruden)|(oldur|"
    r"as) (kendini|kendinizi)|(git |gidip |hadi |ya bi )*(intihar et(sene|sen|sin)?|geber(sene|"
    r"ip|in)?|gebersen|ol artik|olsene|ol de|ol lan|gebert\w*|intahar et)|(atla|"
    r"at) (kendini )?(kopru|cam|balkon|cati|pencere|asagi|tren)\w*|(kopru|cam|balkon|cati|"
    r"pencere)\w* (at kendini|atla(sana|san)?( \w+)?)|bilek(lerini|ini) kes(sene)?|kolunu (kes|"
    r"ciz|jiletle)(sene)?|kes (bileklerini|kolunu|kendini)|hayatina son ver(sene)?|(kapat|sil|"
    r"bitir) (\w+ )?(da |sonra da )?hayat\w+|canina kiy(sana)?)"
)
OTHER = (
    r"((bir |bi |su |o )?(arkadas|kuzen|kardes|abi|abla|anne|baba|komsu|sevgili|eski|hoca|"
    r"ogretmen|teyze|amca|dayi|hala|sinif arkadas|kanka|oyuncu|karakter|sarkici|unlu|cocuk|kiz|"
    r"oglan|adam|kadin|ogrenci|yayinci|dede|nine|basrol|roman|birisi|biri|kadin|dostum|ailesi|"
    r"eks|manit)(im|m|in|si|i|imin|min|nin|imiz|miz|u|ler\w*|da|de|dan|um|umun|n|imi|mi|a|ya|yi|"
    r"nun|sinin|ne|lar\w*)?)"
)
FUN = (
    r"(gul|gulmek|sicak|utanc|aclik|acim|susuzluk|merak|sikinti|soguk|korku|mutluluk|ask|"
    r"yorgunluk|heyecan|kiskanc|stres|uyku|ozlem|kahkaha|guluy|utan|rezil|tatli|kizar|sevinc|"
    r"hasret|ofke)\w*"
)
GAME = (
    r"(base|boss\w*|bomba\w*|el bombasi|level\w*|bolum\w*|round\w*|map\w*|harita\w*|creeper\w*|"
    r"minecraft\w*|fortnite\w*|valo|valorant|roblox\w*|ranked|rank\w*|lav\w*|spawn\w*|"
    r"respawn\w*|oyunda\w*|oyundan|bu oyun\w*|takim\w*|kule\w*|mid|lag\w*|loot\w*|raid\w*|"
    r"tank\w*|heal\w*|zombi\w*|skin\w*|klan\w*|elo|npc|among|pvp|cs|csgo|lol|pubg\w*|sunucu\w*|"
    r"server\w*|elmas\w*|can (bas|at)\w*|revive|knock\w*|mermi\w*|rakip\w*|noob|ulti\w*|mac\w*|"
    r"tur\w*|rush\w*|kill\w*|skor\w*|kd|sims\w*)"
)
TRIFLE = (
    r"(sica[kg]\w*|hoca\w*|ders\w*|okul\w*|matematik\w*|mat|fizik\w*|kimya\w*|ingilizce\w*|"
    r"sinav\w*|odev\w*|yazili\w*|is|isten|isim\w*|sicak\w*|soguk\w*|komsu\w*|gurultu\w*|"
    r"internet\w*|wifi|reklam\w*|diyet\w*|trafik\w*|yagmur\w*|spoiler\w*|calismak\w*|"
    r"beklemek\w*|antrenman\w*|spor\w*|hafta\w*|pazartesi\w*|kardesim\w*|dizi\w*|bolum\w*|"
    r"otobus\w*|metrobus\w*|lgs|yks|tyt|ayt|sivrisinek\w*|kosmak\w*|yurumek\w*|ders calis\w*|"
    r"mudur\w*|patron\w*|vize\w*|final\w*|kurs\w*|proje\w*|staj\w*)"
)
SCHOOL = r"(okul\w*|sinif\w*|lise\w*|kolej\w*|kampus\w*|dersane\w*)"
