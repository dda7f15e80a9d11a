notice-removed = Merhaba { $name }. { $community } topluluğundaki mesajın kaldırıldı.
notice-warn = Merhaba { $name }. Bu, { $community } topluluğundan bir hatırlatma.
notice-mute = { $duration } sonra yeniden yazabilirsin.
notice-mute-open = Şimdilik orada yazamıyorsun; bunu bir moderatör sona erdirecek.
notice-kick = { $community } topluluğundan çıkarıldın. Geri dönebilirsin.
notice-ban = { $duration } sonra geri dönebilirsin.
notice-ban-open = Artık { $community } topluluğuna katılamıyorsun.
notice-reason = Neden: { $reason }.
notice-contact = { $contact } ile de yazışıp vaka numarasını söyleyebilirsin: { $number }.
notice-public = { $name }, bir moderatörün notu seni bekliyor (vaka { $number }). { $reason }

reason-slur = insanları kim oldukları için inciten ya da birine kendine zarar vermesini söyleyen sözler
reason-insult = hakaret
reason-swearing = küfür; bu toplulukta kullanılmıyor
reason-hostile = düşmanca görünüyor
reason-very-hostile = çok düşmanca görünüyor
reason-obscene = buraya uymayan sözler
reason-maybe-hostile = düşmanca olabilir
reason-identity-attack = insanlara kim oldukları için saldırıyor
reason-threat = tehdit gibi görünüyor
reason-sexual = cinsel içerik
reason-scam-link = dolandırıcılıktan bilinen bir bağlantı
reason-trade-scam = takas dolandırıcılığına benziyor
reason-invite = başka bir topluluğa davet
reason-newcomer-link = burada yeni olan bir hesaptan bağlantı
reason-link = bu topluluğun tanımadığı bir bağlantı
reason-flood = kısa sürede çok sayıda mesaj
reason-mass-mention = aynı anda çok sayıda kişiden bahsetme
reason-shouting = çoğu büyük harfle yazılmış
reason-moving-elsewhere = özel bir yere geçmeyi isteme
reason-missing-reading = model bunu okuyamadı
reason-self-harm = birisi risk altında olabilir
reason-self-harm-method = insanlara nasıl zarar verilebileceğini anlatıyor
reason-self-harm-encouragement = birine kendine zarar vermesini söylüyor
reason-self-harm-slang = birine kendine zarar vermesini söyleyen sözler
reason-self-harm-severe = birine yeniden ya da en çok incitebileceği yerde kendine zarar vermesini söylüyor
reason-self-harm-target = birine kendine zarar vermesi söylendi
reason-threat-to-others = başkalarına tehdit gibi görünüyor
reason-restricted-link = burada yeni olan birinden bağlantı ya da dosya
reason-restricted-mention = henüz cevap vermemiş birinden bahsetme
reason-restricted-night = sessiz saatlerde birinden bahsetme
reason-other = buradaki kurallara uymuyor
reason-manual = bir moderatörün kararı
reason-by-hand = bir moderatör bunu bot olmadan yaptı

care-concern = Ben bir botum ve buradaki insanlar bunu hemen görmeyebilir; yazdıkların ağır geliyor, lütfen bugün güvendiğin birine anlat.
care-risk = Ben bir botum ve buradaki insanlar bunu hemen görmeyebilir; lütfen şimdi güvendiğin biriyle konuş ya da telefon et.
care-imminent = Ben bir botum ve buradaki insanlar bunu hemen görmeyebilir; lütfen yalnız kalma, yakınındaki birinin yanına git ve hemen telefon et.
care-target = Ben bir botum ve buradaki insanlar bunu hemen görmeyebilir; sana yazılan şey yanlış ve seni incitiyorsa lütfen güvendiğin birine anlat.
care-unread = Ben bir botum ve burada bana yazılanları kimse okumuyor; lütfen şimdi güvendiğin biriyle konuş ya da telefon et.
care-more = Sen değerlisin ve bunu tek başına taşımak zorunda değilsin.
care-emergency = Şu anda tehlikedeysen bulunduğun yerin acil numarasını ara (birçok ülkede 112 ya da 911).
care-country = Ülkenin numaralarını görmek için: /care country ve ülkenin iki harfi, örneğin /care country VN.
helpline-suicide = Şimdi biriyle konuşmak için: { $number } ({ $name })
helpline-children = 18 yaşın altındaysan, zarardan korunmak için: { $number } ({ $name })
helpline-emergency = Şu anda tehlikedeysen ara: { $number } ({ $name })
care-pointer = Aklında olsun: bu topluluğun sabitlenmiş /safety mesajında, içini sıkan ne olursa olsun nereden yardım alabileceğin yazıyor.

care-off = İşler ağırlaştığında sana özelden yazmayacağım. Birinin tehlikede olabileceği yerlerde bu toplulukla ilgilenen kişiler yine de okur. /care on mesajlarımı geri getirir.
care-on = İşler ağırlaştığında sana yine özelden yazacağım. /care off bunu kapatır.
care-saved = Kaydedildi; bunu yalnızca sen görüyorsun.
care-which-country = Hangi ülke? İki harfini yaz, örneğin /care country VN, ya da /care country none.
care-country-is = Ülke: { $country }
care-status-on = İşler ağırlaştığında sana özelden yazıyorum.
care-status-off = İşler ağırlaştığında sana özelden yazmıyorum.
care-how = /care off ve /care on bunu değiştirir; /care country numaraları seçer. Bunu yalnızca sen görüyorsun.
care-pointer-switch = pointer için on ya da off yaz.
care-team-nobody = { $name } için burada ne bir rol ne de bir kişi bulabildim, bu yüzden hiçbir şey değişmedi. Bu topluluğun rollerini ya da burada bulunan üyeleri yaz; kimlik numarası da olur.

quiet-title = Vaka { $number } · { $level }
quiet-level-target = birine kendine zarar vermesi söylendi
quiet-level-concern = birisi kendini kötü hissediyor olabilir (endişe)
quiet-level-risk = birisi risk altında olabilir (risk)
quiet-level-imminent = birisi şu anda tehlikede olabilir (acil)
quiet-reached-yes = Ulaşıldı: aranacak numaraları içeren özel mesajım bu kişiye gitti.
quiet-reached-no = Ulaşılamadı: bu kişi benden özel mesaj almıyor. Lütfen ona kendiniz ulaşın.
quiet-reached-pending = Henüz ulaşılamadı: özel mesajım hâlâ yolda.
quiet-reached-unknown = Belki ulaşılamadı: özel mesajımın gidip gitmediğini bilemiyorum. Lütfen ona kendiniz ulaşın.
quiet-reached-silent = Bu kez ben yazmadım (kısa süre önce bir mesaj aldı ya da mesaj istemiyor). Lütfen ona kendiniz ulaşın.
quiet-reached-none = Ulaşılmadı: burada yalnızca izliyorum ve ona yazmadım. Lütfen ona kendiniz ulaşın.
quiet-reached-reported = Ulaşılmadı: biri bunu bildirdi ve ben ona yazmadım. Lütfen ona kendiniz ulaşın.
quiet-since = Açılış: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = { $name } onun yanında.
quiet-comment = Bildiren kişi bununla ilgili bir şey yazdı: /case { $number } gösterir.
quiet-unclaimed = Henüz kimse onun yanında değil.
quiet-unclaimed-until = Henüz kimse onun yanında değil. Yeniden çağıracağım saat: { DATETIME($at, timeStyle: "short") } UTC ({ $lasting } sonra).
quiet-steps = Ne yardımcı olur:
quiet-step-stay = 1. Yanında kalın: ona özelden, sakince yazın ve yazmayı sürdürün.
quiet-step-ask = 2. Doğrudan sorun: "Kendini öldürmeyi düşünüyor musun?" Sormak zarar vermez.
quiet-step-secrecy = 3. Sır saklayacağınıza söz vermeyin.
quiet-step-emergency = 4. Şu anda tehlikedeyse: aramasını isteyin ya da nerede olduğunu biliyorsanız siz arayın: { $number }.
quiet-step-platform = 5. Platforma bildirin; sizden daha fazlasını yapabilir.
quiet-step-hand-over = 6. Güvendiği bir yetişkine ya da bir yardım hattına devredin; bunu siz çözmek zorunda değilsiniz.
quiet-step-yourself = 7. Kendinize de iyi bakın ve sonra ekibe anlatın.
quiet-their-number = bulunduğu yerin acil numarası
quiet-call = Birinin yardıma ihtiyacı olabilir: vaka { $number }. Burada böyle vakalarla ilgilenen kişi onu /case { $number } ile açar.
quiet-call-late = Biri tehlikede olabilir ve on dakikadır kimse { $number } numaralı vakayı üstlenmedi. Burada böyle vakalarla ilgilenenlere ulaşabilen varsa lütfen şimdi ulaşsın: onu /case { $number } ile açarlar.
quiet-thanks = Teşekkürler. Artık çağırmayacağım; adımlar kartta duruyor.
quiet-claim = Ben onun yanındayım
quiet-take-over = Ben devralıyorum
button-claim = Ben ilgileniyorum
button-close = Kapat

restricted-held = { $community } topluluğundaki mesajın kısa bir süre moderatörlerde: orada yeni olan üyelerin bağlantılarına ve dosyalarına, kim gönderirse göndersin, önce bakılıyor. Bu bir ceza değil ve sana karşı bir şey yazılmıyor.
restricted-mention = { $community } topluluğundaki mesajın kaldırıldı, çünkü içinde orada son zamanlarda konuşmadığın birinden bahsediliyor. Bu orada herkes için böyle ve bir ceza değil. Bunun yerine onun bir mesajına cevap verebilirsin.
restricted-night = { $community } topluluğundaki mesajın kaldırıldı, çünkü orada şimdi sessiz saatler ve mesajda, belki uyuyan birinden bahsediliyor. Hiç sorun değil: sabah yeniden gönder ya da onun bir mesajına cevap ver.
quiet-hours = { $community } topluluğundan sıcak bir söz: orada şimdi sessiz saatler ({ $hours }). Yazdığın duruyor. Yapabilirsen güzelce dinlen; yarın herkes yine burada olacak.

told = Merhaba. { $community } topluluğundaki mesajın hakkında bir söz. Neden: { $reason }. Bu sana karşı sayılmaz.
told-removed = Merhaba. Sen ve başkaları güvende kalsın diye { $community } topluluğundaki mesajını kaldırdım. Neden: { $reason }. Kötü bir şey yapmadın ve bu sana karşı sayılmaz. Neyi paylaşmanın güvenli olduğundan emin değilsen bir moderatöre sor.
nudge-think = Merhaba. Bir dakika lütfen: { $community } topluluğundaki mesajına bir daha bakmak ister misin? Neden soruyorum: { $reason }. Bir dakika içinde değiştirir ya da aşağıdaki düğmeyle kaldırırsan konu kapanır.
nudge-tip = Merhaba. { $community } topluluğundaki mesajın hakkında: { $reason }. Oradaki herkes bunu okuyabilir ve saklayabilir. Karar senin ve arkasından bir şey gelmez; mesajı kaldırmak ister misin?
button-take-away = Mesajımı kaldır
take-away-done = Mesajın kaldırılıyor. Bir daha düşünmen çok iyi.
take-away-yourself = Orada mesaj silmeye iznim yok. Onu kendin silebilirsin.
caution-link = Lütfen yukarıdaki bağlantıya dikkat et: göründüğü yere götürmeyebilir. Orada şifre ya da kod yazma. Emin değilsen bir moderatöre sor.
reason-phone-number = içinde bir telefon numarası var gibi görünüyor
reason-street-address = birinin nerede oturduğu yazıyor gibi görünüyor
reason-school = birinin hangi okula gittiği yazıyor gibi görünüyor
reason-email = içinde bir e-posta adresi var gibi görünüyor
reason-national-id = içinde bir kimlik numarası var gibi görünüyor
reason-card-number = içinde bir banka kartı numarası var gibi görünüyor
reason-age-and-contact = birinin kaç yaşında olduğunu ve ona nasıl ulaşılacağını söylüyor
reason-doubtful-link = nereye götürdüğünü gizleyen bir bağlantı
reason-lookalike-link = tanınmış bir adresi taklit eden bir bağlantı

stats-title = Son { $days } gün: { $cases } vaka
stats-rule = { $rule }: { $count }
stats-nudges = Bir daha düşünmesi istenen: { $asked }; geri alan: { $back } ({ $share })
stats-no-nudges = Kimseden bir daha düşünmesi istenmedi.
kind-caution = mesajın altında uyarı

report-bullying = Zorbalık
report-threats = Tehdit
report-sexual = Cinsel içerik
report-minor = Reşit olmayan birini içeren cinsel içerik
report-images = Biri görüntülerimi paylaşmakla tehdit ediyor
report-self-harm = Kendine zarar verme ya da intihar
report-grooming = Bir yetişkin reşit olmayan biriyle temas arıyor
report-scam = Dolandırıcılık
report-personal-data = Kişisel bilgiler
report-other = Başka bir şey
report-thanks = Teşekkürler. Moderatörler buna bakacak. Bildirenin sen olduğunu başka kimse öğrenmez.
report-known = Teşekkürler. Bildirimin zaten moderatörlerde.
report-limit = Az önce birkaç bildirim gönderdin. Moderatörler aldı; lütfen birkaç dakika sonra yeniden dene.
report-whom = Kimle ya da neyle ilgili? Telegram'da mesaja /report ile cevap ver; Discord'da mesajın menüsünden “Moderatörlere bildir” seçeneğini seç. Ya da bir üyenin adını yaz.
report-reason-choose = Konu ne? (Söylemek zorunda değilsin.)
report-reason-kept = Teşekkürler, not edildi.
report-support = Sen ya da bir başkası şu anda tehlikedeyse bulunduğun yerin acil numarasını ara.

card-title = Vaka { $number } · { $reason }
card-title-reported = Vaka { $number } · bildirilen: { $reason }
card-subject = { $name } ({ $id })
card-staff = Ekipten biri; bu vaka yalnızca size gösteriliyor.
card-reports = Bildirim: { $count }
card-message = Mesaj: { $url }
card-evidence = Yazılan: { $text }
card-more = Bu kadarı tümü değil: { $total } karakterin { $shown } karakteri. /case { $number } tamamını gösterir.
card-file = { $size ->
    [one] Dosya: { $name } ({ $size } bayt) { $url }
   *[other] Dosya: { $name } ({ $size } bayt) { $url }
}
card-held-file = Dosya: { $name }
card-held = Kaldırıldı ve en fazla 24 saat saklanır. "Yayımla" metni ve bağlantıları yazanın adıyla, dosyalar olmadan yeniden gönderir; "Tamamen sil" hemen unutur.
card-held-stands = Mesaj hâlâ kanalda duruyor, çünkü orada kaldırmama izin verilmedi. Yazan kişiye bununla ilgili bir şey söylenmedi.
held-from = Gönderen: { $name }; moderatörler baktıktan sonra:
held-files = Gösterilmeyen: { $files }. { $name } bunu daha sonra yeniden gönderebilir.
held-gone = Bu mesaj artık saklanmıyor.
held-stands = Bu mesaj kaldırılmadı, bu yüzden yeniden yayımlanacak bir şey yok.
card-scores = Neden: { $why }
card-uncovered = Model bu dille eğitilmedi ({ $tongue }), bu yüzden sayıları pek bir şey söylemez. Lütfen kendiniz okuyun.
card-done = Yapılan: { $actions }
card-closed = Kapatan: { $by }.
card-undone = Geri alındı.
card-minor = Görüntüyü iletmeyin ve kaydetmeyin. Platforma ve ülkenizin yetkili kurumuna bildirin, yukarıdaki kimlikleri saklayın, sonra buradaki mesajı silin.
button-dismiss = Yok say
button-delete = Sil
button-warn = Uyar
button-mute = 1 sa sustur
button-ban = Yasakla
button-release = Yayımla
button-discard = Tamamen sil
button-previous = ◀ Daha yeni
button-next = Daha eski ▶

cases-none = Vaka yok.
cases-unread = “{ $written }” ifadesini okuyamıyorum. Şunlar yazılabilir, biri ya da birkaçı: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = Vakalar { $from }–{ $to }, toplam { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = Burada { $number } numaralı vaka yok.
case-which = Hangi vaka? Numarasını yazın.
case-open = Bu vaka zaten açık.
case-closed = Bu vaka kapalı; önce yeniden açın.
case-undone = Bu vaka zaten geri alındı.
case-noted = Not eklendi: vaka { $number }.
case-closed-now = Vaka { $number } kapatıldı.
case-reopened = Vaka { $number } yeniden açık.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
    [one] { $name }: son { $days } günde { $strikes } ihtar
   *[other] { $name }: son { $days } günde { $strikes } ihtar
}

action-planned = Vaka { $number }: { $name } için { $actions }.
action-further = Bu kadarı için politikanın adımı: { $action }. Elle yapılanlar kendiliğinden ilerlemez; karar sizin.
action-nobody = Bu üyeyi bulamıyorum. @name ya da bir id yazın veya bir mesaja cevap verin.
action-staff = { $name } buradaki ekipten; ekip üyeleri komutla cezalandırılmaz. Vaka, sahibe iletilir.
action-refused = Bunu burada yapmaya iznim yok: { $why }.
action-duration = { $written } süresini anlamıyorum. Örneğin 10m, 2h ya da 7d yazın.
clean-planned = { $count ->
    [one] Vaka { $number }: { $name } tarafından yazılan { $count } mesaj kaldırılıyor.
   *[other] Vaka { $number }: { $name } tarafından yazılan { $count } mesaj kaldırılıyor.
}
clean-day = Yalnızca son bir günün mesajlarını hatırlıyorum. Örneğin 10m, 2h ya da 24h yazın.
clean-none = O süreden { $name } tarafından yazılmış bir mesaj hatırlamıyorum.
undo-done = Vaka { $number } geri alındı; ihtarları artık sayılmıyor.
undo-holds = Başka bir vakanın istediği geçerli kalır.
press-done = Tamam.
press-planned = Yapılıyor. Sonucu vakada görünür.
press-already = Zaten yapıldı.
press-old = Bu düğme artık kullanılmıyor.
not-allowed = Bunu yalnızca bu yetkiye sahip üyeler kullanabilir.
not-here = Lütfen bunu bir toplulukta kullan.

explain-none = Bu mesajla ilgili bir kararım yok.
explain-which = Hangi mesaj? Ona cevap verin ya da bağlantısını yazın.
explain-head = Politika { $policy }, model { $model }
explain-fired = { $rule } devreye girdi: { $why }
explain-quiet = Hiçbir kural devreye girmedi.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = Bu dil { $tongue } ve model onunla eğitilmedi: sayıları pek bir şey söylemez.

policy-unknown = { $name } adında bir politika yok. Olanlar: { $names }.
policy-using = Bu topluluk artık { $name } politikasını kullanıyor. { $about }
policy-watching = Henüz kimse cezalandırılmıyor: yalnızca moderatörlere bildiriyorum. Bir yönetici /policy use default (ya da youth, strict, gaming) ile bir politika seçer.
policy-here = Buradaki politika: { $name }. { $about }
policy-list = Politikalar: { $names }
about-default = Çoğu topluluk için. Düşmanca mesajlar, aşağılayıcı sözler, dolandırıcılık ve mesaj yağmuru kaldırılır; üyeye önce söylenir, sonra bir süre susturulur, ancak bir ay içinde çok sayıda ihtardan sonra yasaklanır. Kesin olmayan şeyler moderatörlere gider ve kimseye zarar vermez.
about-gaming = “Seni öldüreceğim” sözünün satranç tahtası başında söylendiği oyun toplulukları için. Küfür ve sert konuşma geçer, insanlara saldırı geçmez; davetler yalnızca bildirilir, dolandırıcılık (skin, hediye kartı, bedava oyun parası) daha sıkı aranır, çünkü oyuncuları hedef alır.
about-strict = Duyuru kanalları, destek birimleri ve saldırı altındaki topluluklar için. default politikasının bildirdiği her şey kaldırılır, bağırma ve bilinmeyen bağlantılar da; basamaklar azdır. Yanlış alarmlar olur; itirazlara bakan moderatörler gerekir.
about-youth = 18 yaşından küçük üyeleri olan okullar, kulüpler ve oyunlar için. Daha düşük eşikler, cinsel içerik yok, topluluğun izin vermediği yerlere bağlantı yok ve daha çok şey erkenden moderatörlere gider. Susturmalar kısadır, yasaklar geç gelir: gençler öğrenir ve kimse kötü geçen bir akşam yüzünden dışarıda kalmaz.

setup-done = Kaydedildi.
setup-moderators = Kartların gittiği yer: { $channel }.
setup-no-moderators = Moderatörler için henüz bir kanal belirtilmedi: kanalla birlikte /setup.
setup-channel = { $channel } moderatörler için kullanılamıyor: benim bulunduğum ve kendi adınızla ayarları değiştirebildiğiniz bir yer olmalı.
setup-no-writing = { $channel } kanalına yazamıyorum. Lütfen kanalı görmeme ve oraya mesaj göndermeme izin verin, sonra yeniden deneyin.
setup-language = Bilinmeyen dil: { $written }. Olanlar: { $languages }.
setup-contact = İtirazlar için iletişim: { $contact }
setup-digest = Moderatörler için her gün 09:00 UTC'de bir özet gelir.
setup-no-digest = Moderatörler için günlük özet yok: digest on ile /setup.
setup-youth-roles = Genç üyeler için bir rolü herkes görebilir ve bu rol, çocuk arayanlara çocukları gösterir. Daha iyisi: bütün kanallar için kısıtlı mod (/restricted on) ve kimsenin görmediği /youth mark.
restricted-everywhere = Kısıtlı mod bütün toplulukta açık.
restricted-in = Kısıtlı mod şu kanallarda açık: { $channels }
restricted-nowhere = Kısıtlı mod kapalı. /restricted on bütün topluluk içindir; bir kanalla birlikte o kanal içindir.
restricted-kept = Beni çalıştıran kişi bunu yapılandırmada belirledi, bu yüzden yalnızca orada kaldırılabilir.
restricted-where = Bu sohbet { $community } topluluğunun parçası değil. Lütfen bunu orada, istediğiniz konuda yazın ya da konunun numarasını burada belirtin.
restricted-what = Orada: eşikler daha düşük; 14 günden kısa süre önce katılan üyelerin bağlantıları ve dosyaları bir moderatörü bekler; yalnızca son 30 günde birbirine cevap vermiş üyeler birbirinden bahsedebilir.
restricted-hours = Sessiz saatler: { $hours } ({ $zone }).
youth-marked = { $name } genç olarak not edildi. Bunu yalnızca çocuk güvenliği kendilerine emanet edilenler görebilir ve başkalarının fark edeceği hiçbir şey değişmez.
youth-unmarked = { $name } artık genç olarak not edilmiyor.
youth-none = Burada kimse genç olarak not edilmedi.
youth-list = Genç olarak not edilenler ({ $count }). Lütfen bunu kimseye göstermeyin:
youth-private = Lütfen bunu bana özel sohbette yazın ki burada kimse okumasın.
setup-switch = digest için on ya da off yazın.
setup-tips = Haftanın ipucunun yeri: { $channel }.
setup-no-tips = Haftanın ipucu yok: tips ve bir kanalla /setup.
setup-tips-channel = { $channel } ipuçları için kullanılamıyor. Benim bulunduğum ve ayarları değiştirebildiğiniz bir kanal yazın; bu kanal için here, hiçbiri için off.
setup-right = { $right }: { $state }
setup-yes = var
setup-no = eksik; lütfen bana bu yetkiyi verin
setup-care-team = Risk altındaki kişilerle ilgilenen: { $team }
setup-no-care-team = Risk altındaki kişilerle ilgilenecek kimse henüz belirtilmedi, bu yüzden bu vakaları yalnızca yöneticiler görür: team ile /care setup.
setup-care-channel = Bu kartların gittiği yer: { $channel }.
setup-no-care-channel = Bu kartlar için bir kanal belirtilmedi, bu yüzden özelden güvenlik sorumlusuna ya da sahibe gider: channel ile /care setup.
setup-no-child-safety-team = Çocuk güvenliğiyle ilgilenecek kimse henüz belirtilmedi, bu yüzden bu vakaları yalnızca yöneticiler görür: beni çalıştıran kişi onları child_safety_team ile belirtir.
setup-no-child-safety-channel = Çocuk güvenliği vakaları için bir kanal belirtilmedi, bu yüzden özelden güvenlik sorumlusuna ya da sahibe gider: beni çalıştıran kişi child_safety_channel ile bir kanal belirtir.
setup-no-country = Yardım hatları için bir ülke seçilmedi: country ve iki harfle /care setup.
setup-unconfirmed = Kimsenin doğrulamadığı yardım hatları, { $country }: { $count }. Lütfen numaraları kontrol edin; beni çalıştıran kişi onları bir dosyada doğrular.
setup-pointer = Birine yazamadığımda, bir süre sonra kanalda /safety hakkında bir satır görünür.

welcome = Merhaba { $community }! Buradaki moderatörlere yardım ediyorum. Şimdilik yalnızca onlara bildiriyorum ve kimseyi cezalandırmıyorum. Bir yönetici beni /policy use default ile başlatır (daha genç üyeler için: /policy use youth) ve /setup ile moderatörlerin kanalını belirtir. Herkes /report, /rules ve /help kullanabilir.
rules = { $rules }
rules-none = Nazik ol, özel olan özel kalsın, dolandırıcılık yok, cinsel içerik yok. Moderatörler yardım etmek için burada.
help-member = /report – bir mesajı ya da üyeyi moderatörlere bildir; bildirenin sen olduğunu başka kimse öğrenmez.
    /appeal – hakkında verilen karara yeniden bakılmasını iste.
    /safety – zorbalık, yabancılar, görüntüler, dolandırıcılık ve daha fazlası için yardım; yalnızca sen görürsün.
    /language – sana yazdığım dil.
    /rules – buradaki kurallar.
    /care status – işler sana ağır geldiğinde ne yaptığım ve nereyi arayabileceğin.
    /privacy show – senin hakkında ne saklandığı ve ne kadar süreyle.
    /guardian link – birlikte yaşadığın anne, baba ya da bakımını üstlenen kişi için bir kod.
    /tour – bu bot ne yapar, adım adım; yalnızca sen görürsün.
    /help – bu metin.
    Sen ya da bir başkası tehlikedeyse bulunduğun yerin acil numarasını ara.
help-staff = Moderatörler: /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = Yöneticiler: /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = Lütfen biraz daha yavaş; bir sonraki isteğini bir dakika sonra alabilirim.
unknown-command = Bu komutu bilmiyorum. /help neler yapabildiğimi söyler.
unread-here = Burada bana yazılanları kimse okumuyor.

kind-delete = silme
kind-clean = mesajları kaldırma
kind-warn = uyarı
kind-mute = susturma
kind-unmute = susturmayı kaldırma
kind-kick = çıkarma
kind-ban = yasaklama
kind-unban = yasağı kaldırma
kind-report = bildirim
kind-care = destek
kind-nudge = bir daha düşünmesini isteme
kind-reconsider = düşünmek için bir dakika
kind-tell = özel not
kind-release = yeniden gönderme
kind-pointer = yardımı gösteren satır
status-open = açık
status-closed = kapalı
modal-report = Moderatörlere bildir
modal-reason = Konu ne?
modal-comment = Başka bir şey? (isteğe bağlı)
report-forward-here = Mesajı buraya, bana ilet ya da bağlantısını gönder. Onu yalnızca moderatörler görecek; bildirenin sen olduğunu kimse öğrenmez.
report-open-link-first = Merhaba! Moderatörlere grupları güvende tutmaları için yardım ediyorum. Bir şeyi özelden bildirmek için önce grubunun bildirim bağlantısını aç; grupta ise bir mesaja /report ile cevap ver.
report-link = Özelden bildirmek için: { $link }

notice-more = { $count ->
    [one] Aynısı başka bir mesaj için de geçerli (vaka { $numbers }).
   *[other] Aynısı başka birkaç mesaj için de geçerli (vakalar { $numbers }).
}
cards-title = { $count ->
    [one] { $count } yeni vaka
   *[other] Aynı anda { $count } yeni vaka
}
cards-line = Vaka { $number } · { $name } · { $reason }
cards-more = ve { $first } ile { $last } arasındaki vakalar
cards-how = Birini /case ve numarasıyla açın; /cases list hepsini gösterir.
digest = Son bir gün: { $messages ->
        [one] { $messages } mesaj okundu
       *[other] { $messages } mesaj okundu
    }, { $cases ->
        [one] { $cases } vaka açıldı
       *[other] { $cases } vaka açıldı
    }. { $waiting ->
        [one] Şu anda { $waiting } vaka açık.
       *[other] Şu anda { $waiting } vaka açık.
    }
digest-troubles = Yapılamayan: { $refused } platform tarafından reddedildi, { $unknown } sonucu bilinmiyor. /cases list bunları gösterir.
digest-checkpoint = Denetim kaydının kontrol noktası: { $checkpoint }
behind = Geride kaldım: { $count ->
        [one] { $count } mesaj bekliyor
       *[other] { $count } mesaj bekliyor
    }, en eskisi { $minutes ->
        [one] { $minutes } dakikadır
       *[other] { $minutes } dakikadır
    }. Hiçbiri atlanmıyor; en riskli olanlar önce okunuyor.
store-trouble = Şu anda hiçbir şeyi kaydedemiyorum, bu yüzden hiçbir şey yapılmadı. Lütfen birkaç dakika sonra yeniden dene.
went-wrong = Bende bir şeyler ters gitti ve bunun yapılıp yapılmadığını bilmiyorum. Lütfen birkaç dakika sonra yeniden dene.
notices-unknown = Yazarken kesintiye uğradım. Şu vakalarda bir mesaj ya da kart eksik olabilir: { $numbers }.

reason-grooming = bir arada, bir yetişkinin genç biriyle temas aradığı anlamına gelebilecek mesajlar
tip-strangers = Merhaba, ben bu topluluğun botuyum. İnternet için bir ipucu: gerçekte kimin yazdığını göremezsin. Kaç yaşında olduğunu, nerede oturduğunu söylemek ya da fotoğraf göndermek zorunda hiçbir zaman değilsin ve kimse senden güvendiğin insanlardan sır saklamanı isteyemez. Bir şey tuhaf mı geliyor? Güvendiğin birine anlat ya da /report kullan: bunu yalnızca burada güvenlikle ilgilenen kişiler görür.
child-safety-steps = Ne yardımcı olur: kimseyle tek başınıza yüzleşmeyin ve ikinci bir kişiyle birlikte bakın. Mesajları ve hesapları olduğu gibi bırakın, bunlar kanıttır. Platforma ve ülkenizin yetkili kurumuna bildirin. Genç kişiyle iletişimde kalın: yanlış bir şey yapmadı ve bundan sonra ne olacağında söz hakkı var. Bunlar örüntüdür, kanıt değildir.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · alıcı: { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
    [one] ve { $count } mesaj daha
   *[other] ve { $count } mesaj daha
}
timeline-words = Sözler /case { $number } içinde; her okuma vakaya not edilir.
stage-age = yaşını soruyor
stage-pressure = baskı yapıyor
stage-home = evini soruyor
stage-flattery = övüyor
stage-gifts = hediye teklif ediyor
stage-secrecy = sır saklamasını istiyor
stage-isolation = ailesine ya da arkadaşlarına karşı konuşuyor
stage-moving = başka bir yere geçmek istiyor
stage-images = fotoğraf istiyor
stage-paying = fotoğraf karşılığında bir şey teklif ediyor
stage-threat = fotoğrafları paylaşmakla tehdit ediyor
stage-meeting = buluşmak istiyor
stage-sexual = cinsel konuşma
stage-lure = güven kazanmaya çalışıyor gibi
stage-sure_lure = büyük olasılıkla güven kazanmaya çalışıyor
stage-minor = küçük olduğunu söylüyor
card-claimed = İlgilenen: { $by }.
press-claimed = Artık vaka { $number } ile siz ilgileniyorsunuz. Teşekkürler.

tongue-ar = Arapça
tongue-bn = Bengalce
tongue-cs = Çekçe
tongue-da = Danca
tongue-de = Almanca
tongue-el = Yunanca
tongue-en = İngilizce
tongue-es = İspanyolca
tongue-fa = Farsça
tongue-fi = Fince
tongue-fr = Fransızca
tongue-he = İbranice
tongue-hi = Hintçe
tongue-hu = Macarca
tongue-id = Endonezce
tongue-it = İtalyanca
tongue-ja = Japonca
tongue-km = Kmerce
tongue-ko = Korece
tongue-lo = Laoca
tongue-ms = Malayca
tongue-my = Birmanca
tongue-nl = Felemenkçe
tongue-no = Norveççe
tongue-pl = Lehçe
tongue-pt = Portekizce
tongue-ro = Rumence
tongue-ru = Rusça
tongue-sv = İsveççe
tongue-th = Tayca
tongue-tl = Tagalogca
tongue-tr = Türkçe
tongue-uk = Ukraynaca
tongue-vi = Vietnamca
tongue-zh = Çince

guardian-warning = Yalnızca birlikte yaşadığın annen, baban ya da sana bakan kişi için. Bunu senden başka biri istediyse bize söyle: kimse sana kızmaz.
guardian-code = Kodun: { $code }. Bir saat geçerli. O kişi benimle özel sohbet açar ve /guardian enter ile kodu yazar. İkinize de yeniden sorulur ve bir gün sonra başlar. İstediğin zaman /guardian end ile bitirebilirsin.
guardian-report = Bunu benden başka biri istedi
guardian-reported = Bize söylediğin için teşekkürler. Bağlantı kapatıldı ve burada genç üyelerle ilgilenen kişiler bunu görecek. Yanlış bir şey yapmadın.
guardian-one = Zaten bir bağlantın var. /guardian show onu gösterir, /guardian end bitirir.
guardian-code-not = Bu kod kullanılamıyor. Lütfen yeni bir kod iste.
guardian-entered = Teşekkürler. Bu gençle birlikte yaşayan anne, baba ya da ona bakan kişiyseniz /guardian confirm yazın. Ona da sorulur ve ikiniz de onayladıktan bir gün sonra başlar.
guardian-asked = { $name } kodunu girdi. Bu, birlikte yaşadığın annen, baban ya da sana bakan kişi mi? Öyleyse /guardian confirm yaz. Değilse /guardian end yaz ya da düğmeyle bize söyle.
guardian-which-confirm = Hangi bağlantı onaylansın? Bu yalnızca birlikte yaşayan kişiler için.
guardian-confirmed-one = Teşekkürler. Şimdi sıra { $name } adlı kişide; o da onayladıktan bir gün sonra başlar.
guardian-confirmed = Teşekkürler, ikiniz de onayladınız. Bağlantı: { $name }. Başlangıç: { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). O zamana kadar da, sonra da ikinizden biri /guardian end ile bitirebilir.
guardian-begins = İkiniz de onayladınız. Haftalık özetin başlangıcı: { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). İkinizden biri /guardian end ile bitirebilir.
guardian-begun = Haftalık özet başladı. /guardian show tam olarak neyin paylaşıldığını gösterir; /guardian end hemen bitirir.
guardian-which-end = Hangi bağlantı bitsin? Diğerleri sürer.
guardian-over = Bağlantı sona erdi: { $name }. Başka bağlantı varsa /guardian show gösterir.
guardian-code-over = Kod kapatıldı: artık kimse kullanamaz.
guardian-ended = Haftalık özet sona erdi ({ $name }).
guardian-not-now = Buna şu anda bakamıyorum ({ $name }).
guardian-nothing = Burada onaylanacak ya da bitirilecek bir şey yok.
guardian-shared = Haftada bir kez paylaşılır: özetin kimin hakkında olduğu ve yalnızca sayı olarak kaç mesajın kaldırıldığı ile kaç güvenlik ipucunun verildiği. Üçten küçük sayılar söylenmez. Asla paylaşılmaz: ne yazıldığı, başkalarının adları, kimin kime yazdığı, bildirimler ve duygular, beden, inanç ya da kimlikle ilgili hiçbir şey.
guardian-none = Bağlantı yok. Genç bir üye /guardian link ile bir bağlantı oluşturur.
guardian-few = 3'ten az
guardian-summary = Geçen hafta, { $name }: kaldırılan mesaj: { $removed }; güvenlik ipucu: { $tips }. Bir sayıyı merak ediyorsanız, internette işlerin nasıl gittiğini sormak ve dinlemek iyi bir başlangıçtır.
guardian-with-offered = { $community } topluluğu için kodun açık: henüz kimse girmedi.
guardian-with-entered = İkisinin de onayı bekleniyor: { $name }.
guardian-with-confirmed = Bağlantı kuruldu: { $name }.
guardian-list-none = Burada bağlantı yok.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = ikisi de bekleniyor
guardian-state-confirmed = onaylandı
reason-asked-for-guardian = biri genç bir üyeden veli bağlantısı istedi

privacy = Senin hakkında sakladıklarım: burada seçtiklerin (dil, ülke ve benzeri), saklama süresi boyunca seninle ilgili vakaların metinleri, sayıldıkları sürece ihtarların, yaptığın bildirimler ve veli bağlantın. Vakası olmayan mesajlar okunur ve unutulur. /privacy export bunların hepsini sana dosya olarak verir; /privacy delete saklanması gerekmeyenleri unutur.
privacy-export = Senin hakkında saklananlar bunlar. Dosyayı kendine sakla.
privacy-sure = Bu, seçimlerini unutur, veli bağlantını bitirir ve kapalı vakalardan sözlerini çıkarır. Geri alınamaz. Devam etmek için /privacy delete yes yaz.
privacy-deleted = Tamam. Unutulan seçimler: { $choices }. Artık sözlerin olmayan kapalı vakalar: { $cases }. Artık adın geçmeyen bildirimler: { $reports }.
privacy-held = { $community } topluluğundaki vaka { $number } hâlâ açık, bu yüzden metni kapanana kadar saklanıyor. O zaman yeniden iste.
privacy-kept = Kalanlar: metni olmadan, bir vakanın olduğu bilgisi, çünkü denetim kaydı ancak böyle eksiksizdir; sayıldıkları sürece ihtarlar; 14 gün boyunca katıldığın zaman; yasanın ya da birinin güvenliğinin gerektirdikleri.
