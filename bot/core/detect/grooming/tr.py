"""Turkish."""

from bot.core.detect.grooming.words import Tongue

_WORDS = {
    "kin": """
        annen*|anan*|baban*|ailen*|ailene|abin*|ablan*|kardeşin*|annenler*|babanlar*|annengil*
        |evdeki*|bizimkiler*|büyükler*|öğretmenin*|hocan*|arkadaşların*|arkadaşın*|arkadaslarin*
        |kuzenin*|dayın*|teyzen*|amcan*|velin*|sevgilin*|üvey*|annelere|büyüklere
    """,
    "none": "kimse*|kimsey*|hiç ?kimse|kimseler*|başkas*|baskas*|kimseye|onlara|ona|kimsenin",
    "pic": "foto*|fotoğraf*|resim*|resm*|selfi*|video*|özçekim|poz|ses kayd*|ss",
    "pretty": """
        güzel*|tatlı*|tatlis*|şirin*|hoş*|çekici*|yakışık*|seksi*|olgun*|zeki*|özel*|farklı*
        |akıllı*|harika*|mükemmel*|prenses*|bebek*|eşsiz*|büyümüş*|sempatik|yetenek*|mankensin
        |melek*|afet|fıstık*|müthiş|masum*
    """,
    "well": "evet|yok|hayır|ben|daha|selam|merhaba|şu an|eee?|ya",
}
_STAGES = {
    "age": """
        <young> (misin|mısın|oldun*|olacaksın*|olcan|olcaksın|olmalı*|olman*|olmuşsun*|olmuş
          |olduğun*|demez*)
        <young> (yaş|yaşında|yaşındasın*|yaşındaki*|yaşına|yaşını|yaşın|yaşlar*|ünde|inde|sin)
        (yaşına göre|yasina gore|yaşın için|senin yaş*|yaşıtların*|yasitlar*)
        kaç .. ya[sş]*
        (ya[sş]ın|yaşını|yaşınız|yaşı|ya[sş]) (kaç|ne|söyle*|kac)
        (kaç|kacıncı|kaçıncı|kac) (yaşındasın|yaşında|sınıf*|doğumlu*)
        sınıf* (kaç|kac)
        (doğum günün|dogum gunun|doğum günü*) .. (ne zaman|kaç|için|geliyo*|hediye*)
        ben (de )?<adult>
        <adult> (yaşında*|gibi) .. (duruyo*|gösteri*|konuş*|görün*)
        (yaş|yas|yaşın|yaş farkı) .. (önemli değil|sadece|sayı|rakam|fark)
        (büyük|daha büyük|yaşından büyük) .. (gösteri*|görün*|duruyo*|sandım|san*|benden|senden)
        senden .. büyük
    """,
    "home": """
        (tek|tek başına|yalnız) (misin|mısın|mi|mı) (yine|evde)?
        hep (tek|yalnız) bırak*
        (annen|baban|ailen) (nöbette|işte|uyuyo*|evde)
        (evde|odada|odanda|şu an|su an|orda) .. (kim|yalnız*|yalniz*|tek*|kimse*|biri)
        (yalnız|yalniz|tek başına|tekbaşına|tek) .. (mısın|misin|mi|mı|evde|kalıyo*|yatıyo*|kal*)
        (kim|kiminle|kimle*) .. (var|yaşıyo*|kalıyo*|oturuyo*|evde|yanında|bırak*|alıyo*|uyuyo*)
        (<kin>) .. (kaçta|kacta|ne zaman|nerde|nerede|uyu*|geli*|çalış*|calis*|gid*|evde|işte|bak*
          |kontrol*|okuyo*|yanında|yok mu|görü*|duy*|çık*|dön*|yat*|şifre*)
        (kaçta|kacta|ne zaman|saat kaç*) .. (gel*|dön*|yat*|uyu*|çık*|gid*|biti*)
        (nerde|nerede|nerdesin|nereye|nereli*|nerelerde|neresi*) .. (otur*|yaş*|kal*|okuyo*|okul*
          |ev*|sin|takıl*|gid*)
        (hangi|ne) .. (okul*|mahalle*|semt*|şehir*|sokak*|ilçe*|durak*|otobüs*|okula|apartman*
          |site*|lise*|sınıf*|kat*)
        (adresin*|konum at*|konumun*|mahallen*|sokağın*|evin nerde|odanda|okulun|duraktan)
        (yakın*|yakin*|civar*|burda*|oralar*|aynı şehir*|komşu*|ordan geç*) .. (otur*|ev*|ym|im
          |çalış*|mış|mis|geç*|gel*)
        (kapı*|kapıyı|kapini|kilit*|kapat*) .. (kapıyı|kilitle*|odan*|kapat)
        (seni|orda) .. (gördüm|gordum|izl*|takip)
        (uyumadın*|uyudun*|uyumuyo*|uyanık*|uyku*|yatakta) .. (mı|mi|sen|da|gece)
        kendi odan|ayrı oda*|odan var*|odanda kim*
    """,
    "flattery": """
        küçük hanım
        en yetenekli*|yetenekli* sensin
        moderatör yap*|moderator yap*
        (çok|cok|en|ne kadar|öyle|pek|sen|bence|gerçekten|acayip|bu kadar|seni) .. <pretty>
        <pretty> .. (sın|sin|kız*|gözler*|ses*|yüz*|gülüş*|vücud*|birisin|birtanem|yaşına|kızsın
          |görün*)
        (ses*|göz*|gülüş*|gülümse*|saç*|yüz*|vücud*|dudak*|fizi*) .. <pretty>
        (<pretty>)(sın|sin|sun)
        (aşkım|askim|bitanem|birtanem|hayatım*|prenses*|meleğim|güzelim|tatlım|bebeğim|balım
          |fıstığım|gülüm|sevgilim|kraliçe*|yıldız*)
        (diğer|öbür|başka) .. (kızlar*|çocuk*|yaşıt*|benzemi*|gibi değil*)
        (olgun*|büyümüş*|kadın gibi|genç kız|yaşından büyük)
        (seni|sana|senden|sensiz) .. (sev*|özl*|aşığ*|aşık|asik|düşün*|hayran*|hoşlan*|beğen*
          |rüya*|rüyamda|istiyo*|bayıl*)
        rüyamda seni|rüyama gir*|sana aşı*|senden hoşlan*
        (sevgilin*|erkek arkadaş*|kız arkadaş*|manita*|sevgili) .. (var|yok|ol*|mi|mı)
        (mankenlik|model olur*|ajansımız*|ajansta*|yetenekli*|yapımcıyım|ünlü ol*|menajer*)
        (ruh ikizi*|kader*|evlen*|gurur*|favori*|iltifat)
    """,
    "gifts": """
        (alırım|alirim|alayım|alcam|alıcam|alacağım|alıcaktım|aldım|aldim|aldığım*|yollarım
          |yolladım|yollarim|atarım|atarim|gönder*|gonder*|yüklerim|yüklerim|hediye*|ısmarlar*
          |getir*|veririm|vericem|verdim|attim|attım|ödeyeyim|öderim|yapayım|ödedim
          |ayarla*) .. (sana|skin*|vp|uc|elmas|nitro|robux|telefon|para|bilet*|kulaklık|kıyafet
          |elbise|tl|ne istersen|her şey*)
        (sana|senin için|sana da) .. (al*|at*|yolla*|gönder*|hediye*|ver*|getir*|ısmarla*|yükle*
          |yap*|öde*)
        (skin|skini|robux|nitro|vp|uc|elmas|jeton|v ?bucks|hediyem*|hediyesi|top ?up|iphone
          |bisikleti)
        (bedava sana|benden olsun|benden sana|karşılıksız)
        (ne istersen|istediğin|ne alayım|ne istiyo*)
        geldi mi
    """,
    "secrecy": """
        (birine|birilerine|kimseye|ablana|annene) .. (söyledin mi|anlattın mı|gösterdin mi
          |bahsettin mi)
        söz vermiştin|sözünü tut
        başım (belaya|derde)|başımız belaya
        (bi|bir) daha (yapma|söyleme|anlatma)
        (kimse|ablan|annen|arkadaşın) (gelmesin|olmasın|duymasın)
        (takım antrenmanı|kursa|etüde|arkadaşıma) (dersin|de|gidiyorum de)
        <none> .. (söyleme*|soyleme*|deme*|anlatma*|bilme*|gösterme*|görme*|gormez*|duyma*
          |bahsetme*|haberi*|öğrenme*|anlama*|anlamaz*|bilmesin|görmesin|duymasın|yok|yazma*)
        (<kin>) .. (söyleme*|soyleme*|deme|demeyi|anlatma*|bilme*|gösterme*|görme*|gormez*|duyma*
          |çaktır*|caktir*|bahsetme*|bilmesin|görmesin|duymasın|sezdir*|öğrenme*|kız*|anlama*
          |yakala*|sakla*|gerek yok|haber*|yanlış)
        (söyleme*|soyleme*|anlatma*|deme|çaktırma*|caktirma*|bahsetme*|sezdirme*
          |gösterme) .. (<kin>|<none>|sakın|olur|bunu|aramızda)
        sır|sırrım*|sırrımız|sirrimiz|bi sır|gizli|gizlice|benim için sakla|fısılda*|aramizda
          |aramızda|aramizda*
        (ikimiz*|bizim|aramız*|sadece) .. (aramızda|aramizda|sır*|kalsın|kalsin|ikimiz*|bizim
          |arasında|özel*)
        (sil*|silelim|silersin|silsene|temizle*|yok et*|kaldır*) .. (konuş*|sohbet*|mesaj*|geçmiş*
          |bunu|her|foto*|hepsini|sonra|hemen|buradan|akşam)
        (konuşma*|sohbet*|mesaj*|bunu|bunları|hepsini|foto*|chat*|yazış*) .. (sil|sile*|silersin
          |silsene|silmeyi|temizle*|kaldır)
        (dersin|deriz|yalan söyle*|uydur|bahane bul*|bahane uydur*)
        (kurstayım|kütüphane*|arkadaş*|okulda*|etüt*|kazandım|kalcam|gidiyorum) (de|dersin|diye*
          |söyle*)
        (yanlış anla*|kız*|kızar*|kıskan*|anlamaz*|anlamazlar|yasak*|tepki*) .. (anla*|lar|onlar
          |bizi)
        (hapis*|hapse|polis*|başım* belaya|başımız|bela*|dert*|şikayet*)
        (yeni|başka|sahte|ikinci|gizli|fake) (hesap*|numara*|isim*|hat|profil*|klasör*)
        (söz ver|yemin et|güvenebilir*|bana güven*|sır tut*)
        (tek başına|yalnız|tek) .. (gel*|çık*|ol)
        (annen*|onlar|herkes|evdekiler|baban*|büyükler) .. (uyuyun*|uyurken|uyu*|duymasın|gelmeden
          |görmeden|çıkınca|yokken|gidince|yat*)
        (kulaklık tak*|kulaklığı*|ss alma*|ekran görüntüsü alma|kapını kilitle|kilitle)
        (sakın|asla|aman) .. (söyleme*|anlatma*|gösterme*|deme|ekran*)
        (nerden|nereden) bil*
    """,
    "isolation": """
        ben olsam .. (bırakmaz*|yapmaz*|üzmez*)
        seni (tek|yalnız) bırak*
        (<kin>|onlar*|kimse|o) .. (anlamıyo*|anlamaz*|sevmi*|değer*|umursa*|hak etm*|kıskan*
          |kiskan*|dinlemi*|ilgilenmi*|sahte*|yalan*|çekemi*|güven*|kullanıyo*|önemse*|baskı*
          |karış*|kötü|çocuk*|cahil|geri kafa*)
        (sadece|bir tek|yalnızca|tek|anca) .. (ben*|bana|benimle|ikimiz*|biz|sen|senin
          |sana) .. (anl*|var*|sev*|güven*|özel)
        (ben |benim |bana |benimle )((seni|sana|hep|her|gel*) )? ?(anl*|dinl*|koru*|yanında*
          |yaninda*|değer*|güven*|sahip*|ilgilen*|anlat*|aç*)
        seni .. (anlıyo*|anlar*|dinl*|koru*|ben|düşün*) .. (ben|sadece)
        (engelle*|sil|uzak*|konuşma*|görüşme*|takılma*|bırak*|boşver*|terk*|küs|takma*) .. (onu
          |onunla|onlar*|o|arkadaş*|artık|onları|çocuk*|kız*)
        (onu|onunla|o çocuk*|o kız*|onları|diğerlerini|arkadaş*) .. (engelle*|konuş*|görüş*|sil
          |boşver|bırak|unut|takıl*)
        (kıskan*|kiskan*|kıskanç*|istemiyorum|çekeme*)
        (kaç*|benimle|yanıma|bana) .. (gel*|yaşa*|kal*|taşın*|kaç)
        (seç|ya o ya|ya ben|ya onlar)
        (bana|benimle) .. (anlat*|yaz|konuş*|güven*|söyle*|paylaş*|dertleş*)
        (üzgün*|yazık sana|canım benim|kıyamam|seni anlıyo*|ben de yaşad*|yanındayım|yanindayim
          |her zaman)
        (kiminle|kimle|nerde|nerdeydin|kimdi) .. (konuş*|ydin|ydı|o|takıl*|gezi*|niye)
        niye konuş*
        bana özel|benim* ol|bizim saat*|bizim* özel|benimsin
    """,
    "moving": """
        (gel*|geç*|gec*|ekle*|yaz*|konuş*|at|var mı|indir*|kur|kullan*|aç*|ver|üzerinden|devam
          |hesab*|den|dan) .. (<apps>|wp|watsap*|tele|insta*|snap*)
        (<apps>|wp|watsap*|insta*|snap*|tele\\pL*) .. (gel*|geç*|gec*|ekle*|yaz*|konuş*|var*|ver
          |adın*|indir*|kur*|den|dan|at|hesab*)
        (özel*|ozel*|dm*|pm*) .. (den|gel*|yaz*|at*|konuş*|oda*|mesaj|sohbet|kanal*|geç*|sunucu*
          |grup*|açal*)
        (özelden|ozelden|dmden|dm|özele|ozele|özel oda*|ozel)
        (başka|baska|yeni|gizli|diğer|bizim) (uygulama*|yer*|sunucu*|kanal*|grup*|oda*|app*
          |platform*|sohbet*)
        (numara*|telefon numara*|numaran*) .. (ver*|at*|ne|yaz*|paylaş*)
        (burda|burada|bu sunucu*|modlar*|mod|admin*|burası) .. (oku*|görü*|gör*|ban*|olmaz|rahat*
          |kalabalık*|yasak*|izli*|konuşam*|takip*)
        (otomatik sil*|kendi kendine|silinen|silini*)
        (görüntülü|goruntulu|sesli|ara*|kamera*) .. (konuş*|ara*|aç*|ac*|gel*|oda*|tek|gece|ikimiz)
        (görüntülü|goruntulu|ara beni|arasana|arayım|arayayım|ararım)
        (ikimiz|baş başa|başbaşa|sadece sen|sen ve ben|bas basa)
    """,
    "images": """
        (doğrulama|kanıt) .. (kamera*|foto*|yüz*|için)
        özelden kamera|kamera aç*
        çekim yap*
        (yüzün|gözlerin|tenin) .. (fotojenik|güzel)
        (duştan|yatakta|pijamayla|formayla) (çek*|at*|foto*)
        önce yüz
        (atsana|yollasana|çekip|göster*|bi|bir|tane|başka|baska|yeni|kendi|senin|profil|ozel
          |özel) .. <pic>
        <pic> .. (atsana|atarsan|atar mısın|at|yolla*|gönder*|gonder*|çek*|cek*|göster*|var|sen*
          |isti*|lazım|ister*|paylaş*|başına|basina|aç|kendi*|daha|ver*|görey*)
        (kameranı|kamerani|kamerayı|kamerayi|cam|webcam|görüntülü|goruntulu) .. (aç*|ac*|konuş*
          |ara*|gir*|olsun|tak*)
        (yüz*|kendini|seni|yüzün*|halini|vücud*|boy*) .. (gör*|gor*|göster*|bak*|çek*|at*)
        (göster*|goster*) .. (bana|kendin*|yüz*|bakayım|hadi|bi)
        \\[photo\\]
        (boydan|aynada|ayna*|mayolu|bikini*|full boy|çekim yap*|portfolyo|deneme çekim*)
        (sıra sende|şimdi sen|sen de at|bende att*|ben attım)
        (tane|daha|bana) (at|atsana|yolla|yollasana|göndersene|gondersene)
        ne giyi*|üstünde ne|ustunde ne
    """,
    "paying": """
        (<pic>|her|başına|başı|dans*|video*) .. (para*|tl|lira|elmas*|jeton*|öder*|atar*|veri*|vp
          |uc|kazan*|yollar*)
        (para*|tl|lira|elmas*|jeton*|uc|vp) .. (karşılı*|atar*|başına|için|kazan*|veri*|her)
        (karşılığında|karsiliginda|karşılık olarak|bedeli*|borçlus*|borclus*|ödeşiriz)
        (atarsan|yollarsan|gönderirsen|gösterirsen|açarsan|gelirsen|yaparsan|çekersen|verirsen
          |atarsan|dersen|olursan) .. (al*|at*|yolla*|ver*|hediye*|veririm)
        (kolay para|ek gelir|para kazan*|kazan* iste*|iş var)
        (ufak|küçük|bi) .. (bişey|bisi|bi şey|istek*|iste*|rica*|jest*)
        (cesaret*|doğruluk*|oyun oyna*|iddia*|dediğimi)
    """,
    "threat": """
        (yayılmaz|yayılır|yayarım|paylaşırım|herkes görür)
        (görüntülüyü|seni|her şeyi|ekranı) (kaydettim|kayda aldım|kaydet*)
        haberin olsun
        tek tek bende|hepsi bende|elimde var
        (atarım|yayarım|paylaşırım|yollarım|gönderirim|yollayayım|atayım|yayınla*|ifşa*|söylerim
          |gösteririm|herkese|yükle*|anlatırım|dağıt*) .. (herkes*|<kin>|okul*|sınıf*|foto*|grup*
          |arkadaş*|internet*|video*|instada*|mi|hepsini)
        (herkese|okuluna|sınıfına|<kin>|arkadaşların*|takipçi*) .. (atarım|yollarım|yayarım|görür
          |gorur|görsün|öğrenir|izle*|paylaş*|gönder*|yolla*|söyle*|göster*|bilir|görecek)
        (aksi halde|olmazsa|yapmazsan|atmazsan|gelmezsen|engellersen|söylersen|anlatırsan|silersen
          |konuşursan|açmazsan|göndermezsen|şikayet edersen|yazmazsan|cevap vermezsen)
        (ekran görüntü*|ekran goruntu*|kaydettim|screenshot*|ss|elimde|sakladım|hepsi*) .. (aldım
          |aldim|foto*|kayıtlı|elimde|duruyo*)
        (sonuçları*|pişman*|görürsün|gorursun|bedelini|rezil*|mahv*|uslu*|ne olur*|sana inan*
          |kim inanır|inanmaz*)
        (nerede|nerde) .. (biliyo*|oturduğun*)
        (biliyorum|buldum) .. (okul*|ev*|adres*|hesab*|kim*)
        (dakika*|saat*|süre*|yarına|akşama) .. (var|kadar|vaktin|kaldı|içinde)
        (engelle*) .. (olur|bak|görür*|kurtul*)
    """,
    "pressure": """
        (sen de )?benim için (bi|bir) (şey|sey) yap
        dediğimi yap|ne dersem
        başka türlü öde*|öde*cek misin|kadar harcad*
        (beni|bana) .. (sevse*|seviyo*|sevmiyo*|seviyorsan|güven*|inanıyo*|değer) .. (atar*|yapar*
          |san|musun|mu)
        (o kadar|bu kadar|sana|her şey*|her seyi|3 aydır|aydır) .. (yaptım|aldım|aldim|harcadım|vp
          |verdim|sonra|emek)
        kanıtla*|ispat*|göster bana|hadi kanıt*
        (neden|niye|niçin|hala) .. (cevap*|yazmı*|bakmı*|atmı*|konuşmu*|görüldü*|açmı*|istemi*)
        (cevap versene|görüldü attın|çevrimiçisin|orda mısın|yazsana|neden yazmıyo*)
        (normal bu|herkes yapı*|bişey olmaz|bir şey olmaz|ne var bunda|olsun bana|merak etme
          |büyütme)
        (sadece|bi kere|bir kere|bi tane|tek) .. (kere|tane|bir|bi|dakika|saniye|defa|foto*)
        (şaka ya|şaka yaptım|saka saka|şakaydı)
        (aferin*|uslu*|söz dinle*|akıllı ol|iyi kız)
        (güvenmiyo*|güven*|istegimi|isteğimi|kırma)
    """,
    "meeting": """
        (stüdyo|ev) (benim ev|bende|benim)
        (köşeden|duraktan|parktan) (alırım|alırım seni|alayım)
        ikimiz (çalış*|buluş*|gide*|takıl*|olur*)
        (buluşalım|bulusalim|buluşuruz|bulusuruz|tanışalım|yüz yüze|gerçekte) .. (ikimiz*|seninle
          |tek*|ne zaman|gel*|kimse*|okul*)
        (gel*|gelsene|uğra*|çık*) .. (bana|evime|yanıma|eve|bize|arabay*|parka|avm*|sahil*|mekan*
          |bende|otopark*|stüdyo*)
        (bana|evime|yanıma|eve|avm*|bize|evimde|bende) .. (gel*|kal*|gelsene|uğra*|buluş*|oyna*)
        (seni|duraktan|okuldan|çıkışta|kapıda|arabayla|ordan|evden|köşeden|koseden) .. (alırım
          |alirim|alayım|alayim|alıcam|alcam|bırakırım|götür*|gezdir*|beklerim|alıyım)
        (alırım|alirim|alıcam|alayım|alayim) seni
        (seni|çıkışta|cikista|okul*|duraktan|arabayla) .. (alı*|ala*|al*|götür*|bırak*|bekle*
          |gezdir*|gör*)
        (arabayla|arabam|otelde|otopark*|ev boş|evim boş|yazlık*|bilet aldım|bilet aldim|konsere)
        (sadece ikimiz|ikimiz olalım|başbaşa|baş başa|bas basa)
        (okul çıkışı|çıkışta|cikista|yarın|yarin) .. (alayım|alırım|alayim|gelsene|gezeriz|bize
          |bana|alıcam|bekle*)
        (özel ders|birebir|bire bir|ders* benim|antrenman*) .. (ev*|ikimiz|benim)
        (okul*|ev*|kapı*) .. (önünde|çıkış*|arkasında)
    """,
    "sexual": """
        \\[(sexual|photo)\\]
        öpücük|öpmek|öpeyim|öptün*|öpüş*|opusm*|opeyim|öper*|çıplak*|soyun*|iç çamaşır*|bikini*
          |mayolu|bikinili|sütyen*|külot*|seks*|porno*|bakire*|cinsel*|seksi|nude*|dudakların*
          |kucağım*|okşa*|dokunmak
        (üst*|kıyafet*|tişört*|elbise*) .. (çıkar*|olmadan|sız|siz)
        (ne|naz*) .. (giy*|giyi*) .. (sun|yorsun)
        (üstünde|ustunde|altında) .. ne
        (öğret*|anlat*|göster*) .. (sana|bazı|şey*)
        (yetişkin*|büyüklere|özel|ayıp) .. (konu*|şey*|film*)
        (yatakta*|duştan|duşta|banyoda*|yorgan*|yatağın*|ergenliğe|ergenlige|vücudun*|masaj)
    """,
    "minor": """
        <young> ?(yaşındayım|yaşımdayım|yaşım|yaşıma|um|yım|yim|üm)
        <young> (olcam|olacağım|olucam|olcağım|oldum|bitirdim)
        [.?] (<well> )*<young> (yaş|yaşında|ya|buçuk) [.]
        ben ((daha|henüz|sadece|de|da) )*<young>
        (on|onbir|on ?iki|on ?üç|on ?dört|on ?bir) (yaşındayım|yaşımdayım|yaşım|um|yım)
        (annem|babam|ailem|annemler|abim|ablam) .. (kız*|izin*|bırak*|görü*|bak*|gel*|al*|uyu*
          |ver*|çalış*|de*|söyle*|kontrol*|evde|işte|bili*|duy*|sor*|var)
        öğretmenim*|sınıf arkadaşım*|okuldayım|okula gidiy*m|ortaokulday[ıi]m
        [.?] _ ortaokul [.]
        ödevim*|ödevlerim*|ödev _ (var|yapıy*|yapcam|yapmam|grubundayız) .. [.]
        [5-9] ?(e|ye|a|ya) gidiy*m|[5-9] ([.] )?sınıf(ım|tayım|a gidiy*m)
        [.?] (<well> )*[5-9] ([.] )?sınıf ((ya|hala) )*[.]
        (anneme|babama|öğretmenime|hocama|abime|ablama) .. (sor*|söyle*|de*|anlat*|şikayet*)
        (öğretmene|hocaya) .. (sorar*m|söyler*m|söylic*m|derim|anlatır*m)
        izin (vermez*|vermiyo*)|(bana|bize) .. (yasak*|kızar*)|bırakmazlar*
        yaşım .. küçük*|küçük* diye .. (beni|almıyo*)
    """,
}
_EXCUSES = """
    (biri|adam|bir adam|tanımadığı*) .. (benden|bana) .. (istiyo*|istedi|soruyo*|sordu|yazıyo*)
    sürpriz (parti*|doğum*)
    (annem|babam|kızın*|oğlun*|kedin*|köpeğin*|çocuğun*|yeğenin*) kaç ya*
"""

TONGUE = Tongue(
    language="tr",
    words=_WORDS,
    told=_STAGES,
    excuses=_EXCUSES,
)
