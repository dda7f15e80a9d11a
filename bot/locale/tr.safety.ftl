# Güvenlik merkezi. Bir kartta en çok 120 kelime vardır ve kart sıradaki adımla biter.

safety-home =
    Güvenlik merkezi. Konu ne? Burada okuduklarını yalnızca sen görürsün.
    Şu anda tehlikedeysen bulunduğun yerin acil numarasını ara.
safety-topics = { $written } diye bir konu yok. Buradan birini seç.
safety-open = Güvenlik merkezi
safety-back = Tüm konular
safety-quiz = Kısa sınav
safety-next = İleri ▶
safety-open-chat = İstediğin şey yalnızca senin için, bu yüzden burada cevap veremem. Benimle bir sohbet aç ve orada sor: { $link }

topic-bullying = Zorbalık
topic-privacy = Gizlilik
topic-strangers = Yabancılar
topic-images = Görüntüler ve tehdit
topic-scams = Dolandırıcılık
topic-self-harm = Kendine zarar verme
topic-parents = Anne babalar için
topic-how = Moderasyon nasıl işler
topic-rights = Hakların

safety-bullying =
    Tekrar tekrar alay edilmek, dışlanmak ya da tehdit edilmek acıtır ve bu senin suçun değil. Bunu tek başına çözmek zorunda değilsin, cevap vermek zorunda da değilsin.

    • Yazılanı sakla: adın ve tarihin göründüğü bir ekran görüntüsü.
    • Bunu yapanı engelle ya da sessize al.
    • Güvendiğin birine anlat; ilki yardım etmezse bir başkasına da.
    • Başkasının başına mı geliyor? Ona, yanında olduğunu yaz. Birlikte gülme, yayma.

    Sıradaki adım: /report ile moderatörlere bildir. Bildirenin sen olduğunu kimse öğrenmez.
safety-privacy =
    İnternette olan şey kopyalanabilir ve kalır. Bazı şeyler, gerçek hayatta tanıdığın insanlara kalsa daha iyi:

    • tam adın, adresin, okulun ve orada olduğun saatler
    • telefon numaran, şifreler, sana gelen kodlar
    • kart ve belge fotoğrafları ya da penceresinden sokak görünen odan

    Birini paylaştın mı? Mesajı sil; moderatörler yardım edebilir. Her hesap için ayrı bir şifre kullan ve girişte ikinci adımı aç.

    Sıradaki adım: şimdi profiline bak. Bir yabancı seni nerede bulacağını bilir miydi?
safety-strangers =
    İnternetteki çoğu insan iyidir. Tanımadığın biri şunları yaparsa dikkatli ol:

    • kaç yaşında olduğunu, nerede oturduğunu ya da evde kimin olduğunu sorarsa
    • özel biri olduğunu söyler ya da hediye verirse
    • bunun sır kalmasını ya da sohbeti silmeni isterse
    • başka bir uygulamaya geçmek, fotoğraf almak ya da buluşmak isterse

    Her zaman hayır diyebilir ya da neden göstermeden cevap vermeyi bırakabilirsin. Kimseye borcun yok, hediyeden sonra bile. Bir şey olduysa da suç sende değil.

    Sıradaki adım: güvendiğin bir yetişkine anlat ve /report gönder. Moderatörler ne yapacağını bilir.
safety-images =
    Birinde senin bir görüntün mü var ya da biri paylaşmakla mı tehdit ediyor? Başın dertte değil ve yalnız değilsin. Birçok kişinin başına geliyor ve yardım var.

    • Para verme, başka bir şey gönderme. Bir şey alan daha fazlasını ister.
    • Cevap vermeyi bırak, ama sohbeti ve adları sakla.
    • Hesabı platforma bildir, sonra engelle.
    • Kimsenin böyle bir görüntüsünü iletme, yardım etmek için bile.
    • Görüntüde 18 yaşın altındaysan takeitdown.ncmec.org kaldırılmasına yardım edebilir.

    Sıradaki adım: bugün güvendiğin bir yetişkine anlat ve /report içinde “Biri görüntülerimi paylaşmakla tehdit ediyor” seçeneğini seç.
safety-scams =
    Fazla mı güzel ya da çok mu acele? Öyleyse yavaşla. Sık görülen oyunlar:

    • bedava eşya, bedava para, “kazandın”
    • bir arkadaşın hesabının birden para ya da kod istemesi
    • giriş yapman için bir bağlantı ya da taratılacak bir QR kod
    • önce senin verdiğin bir takas
    • ekipten olduğunu söyleyip şifreni isteyen biri

    Gerçek ekip hiçbir zaman şifre ya da kod istemez. Herkes kanabilir; hızlı davranmak işe yarar.

    Sıradaki adım: tıklama. Arkadaşına başka bir yoldan sor ve mesajı bildir. Tıkladın mı? Şifreni şimdi değiştir ve birine anlat.
safety-self-harm =
    Her şeyin fazla geldiğini hissetmek ya da kendini incitmek istemek utanılacak bir şey değil. Birçok kişi böyle hissetti ve iyiye gidebilir. Doğru sözleri bulmak zorunda değilsin: “İyi değilim” yeter.

    Bir arkadaşın için mi endişelisin? Dinle, doğrudan sor ve yanında kal. Sormak kimsenin aklına bir fikir sokmaz. Sır saklamaya söz verme; bir yetişkin çağır.

    Sen ya da bir başkası şu anda tehlikedeyse bulunduğun yerin acil numarasını ara.

    Sıradaki adım: bugün güvendiğin bir kişiye anlat ya da buradaki moderatörlere yaz.
safety-parents =
    Çocuğunuz, ancak telefonunu kaybetmekten korkmuyorsa size kötü bir şeyi anlatabilir. Bu yüzden:

    • İnternette neyi sevdiğini sorun, size göstersin.
    • Şimdiden söyleyin: “Ne olursa olsun bana anlatabilirsin, kızmam.”
    • Kuralları birlikte koyun, kendiniz için de.
    • Bir şey olduysa: sakin kalın, ona teşekkür edin, mesajları saklayın, hesabı birlikte engelleyip bildirin. Karşıdaki kişiye kendiniz yazmayın.
    • Biri görüntülerle tehdit mi ediyor? Para vermeyin.

    Bu bot özel mesajları göremez. Her şeyin sessiz olması, her şeyin yolunda olduğunu kanıtlamaz.

    Sıradaki adım: bu akşam çocuğunuza, bir yabancı yazsa ne yapacağını sorun.
safety-how =
    Ben bu topluluktaki mesajları okuyan ve kurallarıyla karşılaştıran bir programım. Hata yaparım, bu yüzden yaptıklarımı insanlar kontrol eder.

    • Bir mesajı kaldırabilir, yazanına yazabilir ya da moderatörlerden bakmalarını isteyebilirim.
    • Her vakada hangi kural olduğu yazar ve geri alınabilir.
    • Kimin bildirdiğini başka kimse öğrenmez.
    • İyi olmayan biri bu yüzden asla cezalandırılmaz.
    • Üyeler arasındaki özel mesajları okumam.

    Sıradaki adım: yanıldığımı mı düşünüyorsun? Aldığın notta kime yazacağın var; vaka numarasını söyle.
safety-rights =
    Şunlara hakkın var:

    • bir mesajın neden kaldırıldığını bilmek ve bir insanın yeniden bakmasını istemek: /appeal
    • başkaları senin olduğunu öğrenmeden bir şeyi bildirmek
    • bu botun senin hakkında ne sakladığını görmek ve silinebilecekleri sildirmek: /privacy show
    • benden gelen özel mesajlara hayır demek: /care off
    • bütün bunları kendi dilinde okumak: /language
    • kim olursan ol, saygı görmek

    Sorduğun için kimse seni cezalandıramaz.

    Sıradaki adım: /privacy show komutunu dene, cevabı yalnızca sen görürsün.

quiz-start = Beş soruluk kısa bir sınav. Hiçbir şey saklanmaz ve cevaplarını kimse görmez.
quiz-begin = Başla
quiz-good = Evet, işte bu.
quiz-other = Düşünmen güzel. Daha güvenli bir yol var.
quiz-1 = 1 / 5. Bir oyundan tanıdığın biri, yazıştığınızı annene babana söylememeni istiyor. Şimdi ne yaparsın?
quiz-1-a = Sır olarak saklarım, iyi biri
quiz-1-b = Güvendiğim bir yetişkine anlatırım
quiz-1-c = Nedenini sorar, yazışmaya devam ederim
quiz-1-why = Arkadaşların, onları saklamana ihtiyaç duymaz. Sır isteyen kişi, belki kimsenin sana yardım etmemesini umuyordur. Birine anlatmak asla ihanet değildir.
quiz-2 = 2 / 5. Bir arkadaşının hesabından mesaj geliyor: “Kodun lazım, çabuk!” Şimdi ne yaparsın?
quiz-2-a = Gönderirim, arkadaşım sonuçta
quiz-2-b = Ne için olduğunu sorarım
quiz-2-c = Onu ararım ya da başka bir yoldan sorarım
quiz-2-why = Hesaplar çalınabilir. Sana gelen kod, hesabının anahtarıdır: kimseye verme ve arkadaşına, birinin onun adıyla yazdığını söyle.
quiz-3 = 3 / 5. Biri, para vermezsen bir görüntünü paylaşmakla tehdit ediyor. Şimdi ne yaparsın?
quiz-3-a = Para vermem, sohbeti saklar, bir yetişkine anlatırım
quiz-3-b = Bitsin diye bir kez veririm
quiz-3-c = Her şeyi siler, hiçbir şey söylemem
quiz-3-why = Para vermek yalnızca yeni istekler getirir ve sohbet olmadan sana yardım etmek zorlaşır. Yanlış bir şey yapmadın ve yetişkinler bunu durdurabilir.
quiz-4 = 4 / 5. Bir grupta herkes bir kişiyle alay ediyor. Şimdi ne yaparsın?
quiz-4-a = Ben de gülerim, sonuçta şaka
quiz-4-b = O kişiye yanında olduğumu yazarım
quiz-4-c = Bir şey demem, beni ilgilendirmez
quiz-4-why = Yanında bir kişinin olması çok şeyi değiştirir. Grupla tartışman gerekmez: güzel bir mesaj ve sessiz bir /report yeter.
quiz-5 = 5 / 5. Bir arkadaşın artık yaşamak istemediğini söylüyor ve bunu sır olarak saklamanı istiyor. Şimdi ne yaparsın?
quiz-5-a = Sözümü tutarım
quiz-5-b = Neşelendirmeye çalışır, beklerim
quiz-5-c = Yanında kalır, bir yetişkin çağırırım
quiz-5-why = Bu, iki kişinin taşıması için çok ağır. Yardım bulmak en dostça şeydir, arkadaşın önce kızsa bile. Şu anda tehlike varsa bulunduğun yerin acil numarasını ara.
quiz-end = Sınav bu kadardı. Zaman ayırdığın için teşekkürler! Ne seçmiş olursan ol, artık nereden yardım alacağını biliyorsun.

tip = Haftanın ipucu: { $tip }
tip-1 = Her hesap için ayrı bir şifre kullan ve girişte ikinci adımı aç.
tip-2 = Gerçek bir arkadaş, arkadaşlığınızı sır olarak saklamanı istemez.
tip-3 = Fotoğraf paylaşmadan önce: arka planda ne görünüyor?
tip-4 = Bir mesaj seni kızdırırsa cevap vermeden önce on nefes bekle.
tip-5 = Ekipten hiç kimsenin şifrene ya da bir koda ihtiyacı olmaz.
tip-6 = Burada biri incindi mi? Özelden güzel bir mesaj gününü güzelleştirebilir.
tip-7 = Birini engelleyebilirsin ve açıklama borcun yok.
tip-8 = Aynı mesajda “bedava” ve “acele et” çoğu zaman tuzaktır.
tip-9 = Biri seni görüntülerle mi tehdit ediyor? Para verme, sohbeti sakla, bir yetişkine anlat. Bu senin suçun değil.
tip-10 = Bir arkadaşın iyi değil mi? Cevabı bilmen gerekmez. Dinle ve birlikte yardım bulun.
tip-11 = Tartışmak yerine bildir: /report sessizdir ve bildirenin sen olduğunu kimse öğrenmez.
tip-12 = Yatmadan yarım saat önce ekranlar kapalı: birçok kişi daha iyi uyuyor ve kendini daha iyi hissediyor.
tip-13 = Bir şeyin doğru olduğundan emin değil misin? Yaymadan önce başka kimin söylediğine bak.
tip-14 = Burada bir hata mı yaptın? Herkes yapar. Özür dile, yeni bir gün başlasın.

tour-open = Tura çık
tour-member = Üyeler için tur
tour-end = Tur bu kadardı. Hepsini /help ile yeniden bulursun.
tour-member-1 = Hoş geldin! Ben bir botum ve burası güzel bir yer olarak kalsın diye moderatörlere yardım ediyorum. Bu tur dört adım ve yalnızca sen görüyorsun.
tour-member-2 = Bir şey yolunda değil mi? Telegram'da mesaja /report ile cevap ver; Discord'da mesajın menüsünden “Moderatörlere bildir” seçeneğini seç. Bildirenin sen olduğunu kimse öğrenmez.
tour-member-3 = Bir mesajın kaldırılırsa, yapabiliyorsam sana özelden yazar ve nedenini söylerim. Yanlışlık olduğunu mu düşünüyorsun? Notun altında yeniden bakılmasını istemek için bir düğme var.
tour-member-4 = /safety içinde zorbalık, yabancılar, dolandırıcılık ve daha fazlası için kısa yardım var. /language dilini seçer. Tehlikedeysen önce bulunduğun yerin acil numarasını ara.
tour-staff-1 = Ekibe hoş geldiniz! Size vakaları getiririm: ne yazıldığı, neden öne çıktığı ve karar vermek için düğmeler. Karar sizin, ben yalnızca yardım ederim. Beş adım var ve yalnızca siz görüyorsunuz.
tour-staff-2 = “Yok say” da iyi bir cevaptır. Her adım kaydedilir ve /undo yapılanı geri alır. /cases list hepsini gösterir, /case birini gösterir.
tour-staff-3 = Üyelere neden, sade sözlerle söylenir. Kimin bildirdiğini öğrenmezsiniz ve kimse de öğrenmemeli: bulmaya çalışmayın.
tour-staff-4 = Birisi risk altında olabilirse: sakin kalın, onunla özelden konuşun, doğrudan sorun, sır saklamaya söz vermeyin ve bir yetişkini ya da acil numarayı devreye sokun. Kimse iyi olmadığı için cezalandırılmaz.
tour-staff-5 = Çocuk istismarına hazırlık ya da reşit olmayanların görüntülerinden şüphe: şüpheliyle yüzleşmeyin, görüntüleri kaydetmeyin ve iletmeyin. Platforma ve yetkili kuruma bildirin ve kendinize iyi bakın: fazla geldiğinde devredin.

language-own = Türkçe
language-choose = Buradaki dilin: { $tongue }. Başka birini seç; bunu yalnızca sen görüyorsun.
language-chosen = Tamam. Artık sana bu dilde yazıyorum: { $tongue }.
language-automatic = Uygulamamın dili
language-auto-now = Tamam. Yapabildiğim yerde uygulamanın dilini izliyorum; şu anda bu { $tongue }.
language-unknown = Henüz bu dili konuşmuyorum: { $written }. Buradan birini seç.
