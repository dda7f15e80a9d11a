notice-removed = Halo { $name }. Pesanmu di { $community } telah dihapus.
notice-warn = Halo { $name }. Ini pengingat dari { $community }.
notice-mute = Kamu bisa menulis lagi dalam { $duration }.
notice-mute-open = Untuk sekarang kamu belum bisa menulis di sana; moderator akan membukanya lagi.
notice-kick = Kamu dikeluarkan dari { $community }. Kamu boleh kembali.
notice-ban = Kamu bisa kembali dalam { $duration }.
notice-ban-open = Kamu tidak bisa ikut lagi di { $community }.
notice-reason = Alasannya: { $reason }.
notice-contact = Kamu juga bisa menulis ke { $contact } dan menyebutkan kasus { $number }.
notice-public = { $name }, ada catatan dari moderator untukmu (kasus { $number }). { $reason }

reason-slur = kata-kata yang melukai orang karena jati dirinya, atau menyuruh seseorang menyakiti diri
reason-insult = hinaan
reason-swearing = kata kasar, yang tidak dipakai di komunitas ini
reason-hostile = terbaca bermusuhan
reason-very-hostile = terbaca sangat bermusuhan
reason-obscene = kata-kata yang tidak cocok di sini
reason-maybe-hostile = mungkin bermusuhan
reason-identity-attack = menyerang orang karena jati dirinya
reason-threat = terbaca seperti ancaman
reason-sexual = konten seksual
reason-scam-link = tautan yang dikenal dari penipuan
reason-trade-scam = terlihat seperti penipuan jual beli atau tukar barang
reason-invite = undangan ke komunitas lain
reason-newcomer-link = tautan dari akun yang baru di sini
reason-link = tautan yang tidak dikenal komunitas ini
reason-flood = banyak pesan dalam waktu singkat
reason-mass-mention = banyak orang disebut sekaligus
reason-shouting = sebagian besar ditulis dengan huruf kapital
reason-moving-elsewhere = ajakan pindah ke tempat pribadi
reason-missing-reading = tidak terbaca oleh model
reason-self-harm = mungkin ada yang sedang dalam bahaya
reason-self-harm-method = menjelaskan cara orang bisa disakiti
reason-self-harm-encouragement = menyuruh seseorang menyakiti diri
reason-self-harm-slang = kata-kata yang menyuruh seseorang menyakiti diri
reason-self-harm-severe = menyuruh seseorang menyakiti diri, berulang kali atau di tempat yang mungkin paling melukai
reason-self-harm-target = ada yang disuruh menyakiti diri
reason-threat-to-others = terbaca seperti ancaman kepada orang lain
reason-restricted-link = tautan atau berkas dari orang yang baru di sini
reason-restricted-mention = menyebut orang yang belum pernah membalas
reason-restricted-night = menyebut orang lain di jam tenang
reason-other = tidak sesuai dengan aturan di sini
reason-manual = keputusan moderator
reason-by-hand = dilakukan moderator tanpa bot

care-concern = Aku bot dan orang-orang di sini mungkin tidak langsung melihat ini; yang kamu tulis terdengar berat, jadi tolong ceritakan hari ini kepada orang yang kamu percaya.
care-risk = Aku bot dan orang-orang di sini mungkin tidak langsung melihat ini; tolong bicara sekarang dengan orang yang kamu percaya, atau telepon.
care-imminent = Aku bot dan orang-orang di sini mungkin tidak langsung melihat ini; tolong jangan sendirian, datangi orang di dekatmu dan telepon sekarang.
care-target = Aku bot dan orang-orang di sini mungkin tidak langsung melihat ini; yang ditulis kepadamu itu salah, dan kalau itu menyakitkan, tolong ceritakan kepada orang yang kamu percaya.
care-unread = Aku bot dan tidak ada yang membaca apa yang ditulis kepadaku di sini; tolong bicara sekarang dengan orang yang kamu percaya, atau telepon.
care-more = Kamu berarti, dan kamu tidak harus menanggung ini sendirian.
care-emergency = Kalau kamu sedang dalam bahaya sekarang, telepon nomor darurat di tempatmu (112 atau 911 di banyak negara).
care-country = Untuk membaca nomor di negaramu: /care country dengan dua hurufnya, misalnya /care country ID.
helpline-suicide = Untuk bicara dengan seseorang sekarang: { $number } ({ $name })
helpline-children = Di bawah 18 tahun, untuk perlindungan kalau ada yang menyakitimu: { $number } ({ $name })
helpline-emergency = Sedang dalam bahaya, telepon sekarang: { $number } ({ $name })
care-pointer = Perlu kamu tahu: kiriman /safety yang disematkan di komunitas ini menjelaskan di mana ada bantuan, apa pun yang membebanimu.

care-off = Aku tidak akan mengirimimu pesan pribadi saat keadaan terasa berat. Orang-orang yang menjaga komunitas ini tetap membaca kalau mungkin ada yang dalam bahaya. /care on mengaktifkan pesanku lagi.
care-on = Aku akan mengirimimu pesan pribadi lagi saat keadaan terasa berat. /care off menghentikannya.
care-saved = Tersimpan; hanya kamu yang melihat ini.
care-which-country = Negara mana? Tulis dua hurufnya, misalnya /care country ID, atau /care country none.
care-country-is = Negara: { $country }
care-status-on = Aku mengirimimu pesan pribadi saat keadaan terasa berat.
care-status-off = Aku tidak mengirimimu pesan pribadi saat keadaan terasa berat.
care-how = /care off dan /care on mengubahnya; /care country memilih nomornya. Hanya kamu yang melihat ini.
care-pointer-switch = pointer adalah on atau off.
care-team-nobody = Saya tidak menemukan peran atau orang di sini untuk { $name }, jadi tidak ada yang diubah. Sebutkan peran di komunitas ini, atau anggota yang ada di sini; ID juga bisa.

quiet-title = Kasus { $number } · { $level }
quiet-level-target = ada yang disuruh menyakiti diri
quiet-level-concern = mungkin ada yang sedang sedih (perlu perhatian)
quiet-level-risk = mungkin ada yang berisiko (risiko)
quiet-level-imminent = mungkin ada yang sedang dalam bahaya sekarang (mendesak)
quiet-reached-yes = Terjangkau: ia menerima pesan pribadi dari saya dengan nomor yang bisa dihubungi.
quiet-reached-no = Tidak terjangkau: ia tidak menerima pesan pribadi dari saya. Tolong hubungi sendiri orangnya.
quiet-reached-pending = Belum terjangkau: pesan pribadi saya masih dalam perjalanan.
quiet-reached-unknown = Mungkin tidak terjangkau: saya tidak tahu apakah pesan pribadi saya sampai. Tolong hubungi sendiri orangnya.
quiet-reached-silent = Kali ini tidak saya kirimi pesan (ia baru saja mendapat pesan, atau tidak menginginkannya). Tolong hubungi sendiri orangnya.
quiet-reached-none = Tidak terjangkau: di sini saya hanya mengamati dan belum mengirim pesan kepadanya. Tolong hubungi sendiri orangnya.
quiet-reached-reported = Tidak terjangkau: seseorang melaporkan ini, dan saya belum mengirim pesan kepadanya. Tolong hubungi sendiri orangnya.
quiet-since = Terbuka sejak { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = { $name } sedang menemaninya.
quiet-comment = Yang melapor menulis sesuatu tentang ini: /case { $number } menampilkannya.
quiet-unclaimed = Belum ada yang menemaninya.
quiet-unclaimed-until = Belum ada yang menemaninya. Saya memanggil lagi pukul { DATETIME($at, timeStyle: "short") } UTC (dalam { $lasting }).
quiet-steps = Yang membantu:
quiet-step-stay = 1. Temani: kirim pesan pribadi dengan tenang, dan teruslah menulis.
quiet-step-ask = 2. Tanya langsung: “Apakah kamu berpikir untuk bunuh diri?” Bertanya tidak membahayakan.
quiet-step-secrecy = 3. Jangan berjanji merahasiakannya.
quiet-step-emergency = 4. Sedang dalam bahaya: minta ia menelepon { $number }, atau telepon sendiri kalau kamu tahu ia di mana.
quiet-step-platform = 5. Laporkan ke platform; platform bisa berbuat lebih banyak.
quiet-step-hand-over = 6. Serahkan kepada orang dewasa yang ia percaya atau layanan bantuan; kamu tidak harus menyelesaikannya.
quiet-step-yourself = 7. Jaga dirimu, dan ceritakan kepada tim setelahnya.
quiet-their-number = nomor darurat di tempatnya berada
quiet-call = Mungkin ada yang butuh bantuan: kasus { $number }. Yang menangani kasus seperti ini di sini membukanya dengan /case { $number }.
quiet-call-late = Mungkin ada yang dalam bahaya, dan sudah sepuluh menit belum ada yang menangani kasus { $number }. Siapa pun yang bisa menghubungi yang menangani kasus seperti ini di sini, tolong hubungi sekarang: mereka membukanya dengan /case { $number }.
quiet-thanks = Terima kasih. Saya berhenti memanggil; langkah-langkahnya ada di kartu.
quiet-claim = Saya menemaninya
quiet-take-over = Saya ambil alih
button-claim = Saya tangani
button-close = Tutup

restricted-held = Pesanmu di { $community } sedang dilihat moderator sebentar: tautan dan berkas dari anggota yang baru di sana selalu dilihat dulu, siapa pun pengirimnya. Ini bukan hukuman, dan tidak ada yang menyalahkanmu.
restricted-mention = Pesanmu di { $community } ditarik karena menyebut orang yang belakangan ini belum mengobrol denganmu di sana. Ini berlaku sama untuk semua orang di sana, dan bukan hukuman. Kamu bisa membalas salah satu pesannya sebagai gantinya.
restricted-night = Pesanmu di { $community } ditarik karena di sana sedang jam tenang dan pesan itu menyebut orang yang mungkin sedang tidur. Tidak apa-apa: kirim lagi besok pagi, atau balas salah satu pesannya.
quiet-hours = Salam hangat dari { $community }: di sana sedang jam tenang ({ $hours }). Yang kamu tulis tetap ada. Kalau bisa, istirahatlah yang cukup; besok orang-orang ada lagi.

told = Halo. Sedikit tentang pesanmu di { $community }. Alasannya: { $reason }. Ini tidak dihitung sebagai kesalahanmu.
told-removed = Halo. Aku menghapus pesanmu di { $community } supaya kamu dan yang lain tetap aman. Alasannya: { $reason }. Kamu tidak berbuat buruk, dan ini tidak dihitung sebagai kesalahan. Kalau kamu ragu apa yang aman dibagikan, tanya saja moderator.
nudge-think = Halo. Sebentar ya: mau lihat lagi pesanmu di { $community }? Aku bertanya karena: { $reason }. Kalau dalam satu menit kamu mengubahnya, atau menghapusnya dengan tombol di bawah, urusannya selesai.
nudge-tip = Halo. Tentang pesanmu di { $community }: { $reason }. Semua orang di sana bisa membaca dan menyimpannya. Kamu yang memutuskan, dan tidak ada akibatnya; mau kamu hapus?
button-take-away = Hapus pesanku
take-away-done = Pesanmu sedang dihapus. Bagus, kamu sudah berpikir dua kali.
take-away-yourself = Aku tidak boleh menghapus pesan di sana. Kamu bisa menghapusnya sendiri.
caution-link = Hati-hati ya dengan tautan di atas: mungkin tujuannya tidak seperti kelihatannya. Jangan mengetik kata sandi atau kode di sana. Kalau ragu, tanya moderator.
reason-phone-number = sepertinya ada nomor telepon di dalamnya
reason-street-address = sepertinya tertulis di mana seseorang tinggal
reason-school = sepertinya tertulis di sekolah mana seseorang belajar
reason-email = sepertinya ada alamat email di dalamnya
reason-national-id = sepertinya ada nomor dokumen identitas di dalamnya
reason-card-number = sepertinya ada nomor kartu pembayaran di dalamnya
reason-age-and-contact = tertulis umur seseorang dan cara menghubunginya
reason-doubtful-link = tautan yang menyembunyikan tujuannya
reason-lookalike-link = tautan yang meniru alamat terkenal

stats-title = { $days } hari terakhir: { $cases } kasus
stats-rule = { $rule }: { $count }
stats-nudges = Diajak berpikir lagi: { $asked }; ditarik kembali: { $back } ({ $share })
stats-no-nudges = Tidak ada yang diajak berpikir lagi.
kind-caution = peringatan di bawah pesan

report-bullying = Perundungan
report-threats = Ancaman
report-sexual = Konten seksual
report-minor = Konten seksual yang melibatkan anak
report-images = Ada yang mengancam menyebar fotoku
report-self-harm = Menyakiti diri atau bunuh diri
report-grooming = Orang dewasa mendekati anak
report-scam = Penipuan
report-personal-data = Data pribadi
report-other = Hal lain
report-thanks = Terima kasih. Moderator akan melihatnya. Tidak ada orang lain yang tahu bahwa kamu yang melapor.
report-known = Terima kasih. Moderator sudah punya laporanmu.
report-limit = Kamu baru saja mengirim beberapa laporan. Moderator sudah menerimanya; coba lagi beberapa menit lagi ya.
report-whom = Ini tentang siapa atau apa? Di Telegram, balas pesannya dengan /report; di Discord, pilih “Laporkan ke moderator” di menu pesan itu. Atau sebutkan anggotanya.
report-reason-choose = Ini tentang apa? (Kamu tidak harus mengatakannya.)
report-reason-kept = Terima kasih, sudah dicatat.
report-support = Kalau kamu atau orang lain sedang dalam bahaya sekarang, telepon nomor darurat di tempatmu.

card-title = Kasus { $number } · { $reason }
card-title-reported = Kasus { $number } · dilaporkan: { $reason }
card-subject = { $name } ({ $id })
card-staff = Anggota staf; kasus ini hanya ditampilkan kepadamu.
card-reports = Laporan: { $count }
card-message = Pesan: { $url }
card-evidence = Yang ditulis: { $text }
card-more = Ini belum semuanya: { $shown } dari { $total } karakter. /case { $number } menampilkan seluruhnya.
card-file = { $size ->
   *[other] Berkas: { $name } ({ $size } bita) { $url }
}
card-held-file = Berkas: { $name }
card-held = Ditarik dan disimpan paling lama 24 jam. “Loloskan” mengirim lagi teks dan tautan atas nama penulisnya, tanpa berkas; “Buang” langsung melupakannya.
card-held-stands = Pesan ini masih ada di saluran, karena saya tidak diizinkan menghapusnya di sana. Penulisnya tidak diberi tahu apa pun tentang itu.
held-from = Dari { $name }, setelah dilihat moderator:
held-files = Tidak ditampilkan: { $files }. { $name } bisa mengirimnya lagi nanti.
held-gone = Pesan ini tidak disimpan lagi.
held-stands = Pesan ini belum diambil, jadi tidak ada yang perlu dikirim lagi.
card-scores = Alasannya: { $why }
card-uncovered = Model tidak dilatih untuk bahasa ini ({ $tongue }), jadi angkanya tidak banyak berarti. Tolong baca sendiri.
card-done = Dilakukan: { $actions }
card-closed = Ditutup oleh { $by }.
card-undone = Dibatalkan.
card-minor = Jangan teruskan atau simpan gambarnya. Laporkan ke platform dan pihak berwenang di negaramu, simpan ID di atas, lalu hapus pesannya di sini.
button-dismiss = Abaikan
button-delete = Hapus
button-warn = Peringatkan
button-mute = Bisukan 1 jam
button-ban = Blokir
button-release = Loloskan
button-discard = Buang
button-previous = ◀ Lebih baru
button-next = Lebih lama ▶

cases-none = Tidak ada kasus.
cases-unread = Saya tidak bisa membaca “{ $written }”. Inilah yang bisa ditulis, satu atau beberapa: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = Kasus { $from }–{ $to } dari { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = Tidak ada kasus { $number } di sini.
case-which = Kasus mana? Sebutkan nomornya.
case-open = Kasus ini sudah terbuka.
case-closed = Kasus ini sudah ditutup; buka lagi dulu.
case-undone = Kasus ini sudah dibatalkan.
case-noted = Dicatat di kasus { $number }.
case-closed-now = Kasus { $number } ditutup.
case-reopened = Kasus { $number } dibuka lagi.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
   *[other] { $name }: { $strikes } poin pelanggaran dalam { $days } hari terakhir
}

action-planned = Kasus { $number }: { $actions } untuk { $name }.
action-further = Untuk sebanyak itu langkah kebijakan adalah: { $action }. Yang dilakukan dengan tangan tidak berlanjut sendiri; keputusan ada padamu.
action-nobody = Anggota itu tidak ditemukan. Beri @nama atau ID, atau balas sebuah pesan.
action-staff = { $name } adalah staf di sini; staf tidak dihukum lewat perintah. Kasusnya diteruskan ke pemilik.
action-refused = Saya tidak boleh melakukan ini di sini: { $why }.
action-duration = Saya tidak mengerti durasi { $written }. Tulis misalnya 10m, 2h atau 7d.
clean-planned = { $count ->
   *[other] Kasus { $number }: { $count } pesan { $name } sedang dihapus.
}
clean-day = Saya hanya ingat pesan dari satu hari terakhir. Tulis misalnya 10m, 2h atau 24h.
clean-none = Saya tidak ingat pesan { $name } dari waktu itu.
undo-done = Kasus { $number } dibatalkan; poin pelanggarannya tidak dihitung lagi.
undo-holds = Yang diminta oleh kasus lain tetap berlaku.
press-done = Selesai.
press-planned = Sedang dijalankan. Hasilnya terlihat di kasus ini.
press-already = Sudah dilakukan.
press-old = Tombol ini tidak dipakai lagi.
not-allowed = Hanya anggota yang berhak yang bisa memakainya.
not-here = Tolong pakai ini di sebuah komunitas.

explain-none = Saya tidak punya keputusan tentang pesan itu.
explain-which = Pesan mana? Balas pesannya, atau beri tautannya.
explain-head = Kebijakan { $policy }, model { $model }
explain-fired = { $rule } berlaku: { $why }
explain-quiet = Tidak ada aturan yang berlaku.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = Ini { $tongue }; model tidak dilatih untuk bahasa itu, jadi angkanya tidak banyak berarti.

policy-unknown = Tidak ada kebijakan { $name }. Yang ada: { $names }.
policy-using = Komunitas ini sekarang memakai kebijakan { $name }. { $about }
policy-watching = Belum ada yang dihukum: saya hanya melapor ke moderator. Admin memilih kebijakan dengan /policy use default (atau youth, strict, gaming).
policy-here = Kebijakan di sini: { $name }. { $about }
policy-list = Kebijakan: { $names }
about-default = Untuk kebanyakan komunitas. Pesan bermusuhan, hinaan, penipuan, dan banjir pesan dihapus; anggota lebih dulu diberi tahu, lalu dibisukan sementara, dan baru diblokir setelah banyak poin pelanggaran dalam sebulan. Yang belum pasti diteruskan ke moderator dan tidak merugikan siapa pun.
about-gaming = Untuk komunitas gim tempat “kubunuh kau” diucapkan di depan papan catur. Umpatan dan omongan kasar dibiarkan, serangan terhadap orang tidak; undangan hanya dilaporkan, dan penipuan (skin, kartu hadiah, mata uang gratis) dicari lebih teliti, karena pemainlah sasarannya.
about-strict = Untuk saluran pengumuman, layanan bantuan, dan komunitas yang sedang diserang. Semua yang dilaporkan default dihapus, termasuk teriakan dan tautan tak dikenal, dan tahapannya pendek. Akan ada alarm palsu, jadi perlu moderator yang memeriksa keberatan.
about-youth = Untuk sekolah, klub, dan gim dengan anggota di bawah 18 tahun. Ambang lebih rendah, tanpa konten seksual, tanpa tautan ke tempat yang tidak diizinkan komunitas, dan lebih banyak yang sejak awal diteruskan ke moderator. Pembisuan singkat dan pemblokiran datang belakangan: anak muda belajar, dan tidak ada yang dikeluarkan karena satu malam yang buruk.

setup-done = Tersimpan.
setup-moderators = Kartu dikirim ke { $channel }.
setup-no-moderators = Belum ada saluran untuk moderator: /setup dengan salurannya.
setup-channel = Saya tidak bisa memakai { $channel } untuk moderator: harus tempat yang ada saya di dalamnya dan yang pengaturannya boleh kamu ubah atas namamu sendiri.
setup-no-writing = Saya tidak bisa menulis di { $channel }. Izinkan saya melihat saluran itu dan mengirim pesan di sana, lalu coba lagi.
setup-language = Bahasa { $written } tidak dikenal. Yang ada: { $languages }.
setup-contact = Kontak untuk banding: { $contact }
setup-digest = Ringkasan untuk moderator datang setiap hari pukul 09:00 UTC.
setup-no-digest = Tidak ada ringkasan harian untuk moderator: /setup dengan digest on.
setup-youth-roles = Peran untuk anggota muda bisa dilihat semua orang, dan menjadi daftar anak bagi yang mencari mereka. Lebih baik: mode terbatas untuk seluruh saluran (/restricted on), dan /youth mark, yang tidak dilihat siapa pun.
restricted-everywhere = Mode terbatas aktif di seluruh komunitas.
restricted-in = Mode terbatas aktif di saluran ini: { $channels }
restricted-nowhere = Mode terbatas tidak aktif. /restricted on berlaku untuk seluruh komunitas; dengan sebuah saluran, hanya untuk saluran itu.
restricted-kept = Yang menjalankan saya menetapkan ini di konfigurasi, jadi hanya bisa diakhiri di sana.
restricted-where = Chat ini bukan bagian dari { $community }. Tolong tulis di sana, di topik yang kamu maksud, atau sebutkan nomor topiknya di sini.
restricted-what = Di sana: ambang lebih rendah; tautan dan berkas dari anggota yang bergabung kurang dari 14 hari lalu menunggu moderator; hanya anggota yang saling membalas dalam 30 hari terakhir yang boleh saling menyebut.
restricted-hours = Jam tenang: { $hours } ({ $zone }).
youth-marked = { $name } dicatat sebagai anggota muda. Hanya yang dipercaya mengurus keselamatan anak yang bisa melihatnya, dan tidak ada yang tampak berubah bagi orang lain.
youth-unmarked = { $name } tidak lagi dicatat sebagai anggota muda.
youth-none = Belum ada yang dicatat sebagai anggota muda di sini.
youth-list = Dicatat sebagai anggota muda ({ $count }). Tolong jangan tunjukkan ini kepada siapa pun:
youth-private = Tolong tulis ini kepada saya di chat pribadi, supaya tidak ada yang membacanya di sini.
setup-switch = digest adalah on atau off.
setup-tips = Tips minggu ini muncul di { $channel }.
setup-no-tips = Tidak ada tips mingguan: /setup dengan tips dan sebuah saluran.
setup-tips-channel = Saya tidak bisa memakai { $channel } untuk tips. Sebutkan saluran yang ada saya di dalamnya dan yang pengaturannya boleh kamu ubah, here untuk saluran ini, atau off untuk tidak memakai.
setup-right = { $right }: { $state }
setup-yes = ya
setup-no = belum ada; tolong beri saya hak ini
setup-care-team = Orang yang berisiko didampingi oleh: { $team }
setup-no-care-team = Belum ada yang ditunjuk untuk mendampingi orang yang berisiko, jadi hanya admin yang melihat kasus ini: /care setup dengan team.
setup-care-channel = Kartunya dikirim ke { $channel }.
setup-no-care-channel = Belum ada saluran untuk kartunya, jadi kartu dikirim secara pribadi ke kontak keselamatan atau pemilik: /care setup dengan channel.
setup-no-child-safety-team = Belum ada yang ditunjuk untuk keselamatan anak, jadi hanya admin yang melihat kasus ini: yang menjalankan saya menunjuk mereka di child_safety_team.
setup-no-child-safety-channel = Belum ada saluran untuk kasus keselamatan anak, jadi kasusnya dikirim secara pribadi ke kontak keselamatan atau pemilik: yang menjalankan saya menentukannya di child_safety_channel.
setup-no-country = Belum ada negara untuk layanan bantuan: /care setup dengan country, dua huruf.
setup-unconfirmed = Layanan bantuan { $country } yang belum dikonfirmasi siapa pun: { $count }. Tolong periksa nomornya; yang menjalankan saya mengonfirmasinya di sebuah berkas.
setup-pointer = Kalau saya tidak bisa mengirim pesan kepada seseorang, setelah beberapa saat ada satu baris tentang /safety di saluran.

welcome = Halo { $community }! Saya membantu moderator di sini. Untuk sekarang saya hanya melapor kepada mereka dan tidak menghukum siapa pun. Admin mengaktifkan saya dengan /policy use default (untuk anggota yang lebih muda: /policy use youth) dan menentukan saluran moderator dengan /setup. Semua orang bisa memakai /report, /rules dan /help.
rules = { $rules }
rules-none = Bersikaplah baik, jaga hal pribadi tetap pribadi, tanpa penipuan, tanpa konten seksual. Moderator ada di sini untuk membantu.
help-member = /report – beri tahu moderator tentang sebuah pesan atau anggota; tidak ada orang lain yang tahu bahwa kamu yang melapor.
    /appeal – minta keputusan tentangmu ditinjau lagi.
    /safety – bantuan soal perundungan, orang asing, foto, penipuan dan lainnya; hanya kamu yang melihatnya.
    /language – bahasa yang kupakai untuk menulis kepadamu.
    /rules – aturan di sini.
    /care status – apa yang kulakukan saat keadaan terasa berat bagimu, dan ke mana kamu bisa menelepon.
    /privacy show – apa yang disimpan tentang kamu, dan berapa lama.
    /guardian link – kode untuk orang tua atau pengasuh yang tinggal bersamamu.
    /tour – apa yang dilakukan bot ini, langkah demi langkah; hanya kamu yang melihat.
    /help – teks ini.
    Kalau kamu atau orang lain sedang dalam bahaya, telepon nomor darurat di tempatmu.
help-staff = Moderator: /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = Admin: /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = Pelan-pelan sedikit ya; satu menit lagi aku bisa menerima permintaanmu berikutnya.
unknown-command = Aku tidak kenal perintah itu. /help menjelaskan apa yang bisa kulakukan.
unread-here = Tidak ada yang membaca apa yang ditulis kepadaku di sini.

kind-delete = hapus
kind-clean = hapus pesan-pesan
kind-warn = peringatkan
kind-mute = bisukan
kind-unmute = batal bisukan
kind-kick = keluarkan
kind-ban = blokir
kind-unban = buka blokir
kind-report = laporkan
kind-care = dukungan
kind-nudge = diajak berpikir lagi
kind-reconsider = satu menit untuk berpikir
kind-tell = catatan pribadi
kind-release = kirim lagi
kind-pointer = petunjuk bantuan
status-open = terbuka
status-closed = ditutup
modal-report = Laporkan ke moderator
modal-reason = Ini tentang apa?
modal-comment = Ada lagi? (tidak wajib)
report-forward-here = Teruskan pesannya kepadaku di sini, atau kirim tautannya. Hanya moderator yang melihatnya; tidak ada yang tahu bahwa kamu yang melapor.
report-open-link-first = Halo! Aku membantu moderator menjaga grup tetap aman. Untuk melapor secara pribadi, buka dulu tautan laporan grupmu; di grup, balas sebuah pesan dengan /report.
report-link = Untuk melapor secara pribadi: { $link }

notice-more = { $count ->
   *[other] Hal yang sama berlaku untuk pesan lain (kasus { $numbers }).
}
cards-title = { $count ->
   *[other] { $count } kasus baru
}
cards-line = Kasus { $number } · { $name } · { $reason }
cards-more = dan kasus { $first } sampai { $last }
cards-how = Buka salah satunya dengan /case dan nomornya; /cases list menampilkan semuanya.
digest = Sehari terakhir: { $messages ->
       *[other] { $messages } pesan dibaca
    }, { $cases ->
       *[other] { $cases } kasus dibuka
    }. { $waiting ->
       *[other] { $waiting } kasus sekarang terbuka.
    }
digest-troubles = Tidak terlaksana: { $refused } ditolak platform, { $unknown } dengan hasil yang tidak diketahui. /cases list menampilkannya.
digest-checkpoint = Titik periksa log audit: { $checkpoint }
behind = Saya tertinggal: { $count ->
       *[other] { $count } pesan menunggu
    }, yang terlama sudah { $minutes ->
       *[other] { $minutes } menit
    }. Tidak ada yang dilewati; yang paling berisiko dibaca dulu.
store-trouble = Aku sedang tidak bisa mencatat apa pun, jadi tidak ada yang dilakukan. Coba lagi beberapa menit lagi ya.
went-wrong = Ada yang salah di pihakku, dan aku tidak tahu apakah ini sudah dilakukan. Coba lagi beberapa menit lagi ya.
notices-unknown = Saya terputus saat sedang menulis. Kasus ini mungkin kekurangan pesan atau kartu: { $numbers }.

reason-grooming = pesan-pesan yang kalau digabung bisa berarti orang dewasa sedang mendekati anak atau remaja
tip-strangers = Halo, aku bot komunitas ini. Satu tips saat online: kamu tidak bisa melihat siapa yang sebenarnya menulis. Kamu tidak pernah harus menyebut umur, tempat tinggal, atau mengirim foto, dan tidak ada yang boleh memintamu menyimpan rahasia dari orang yang kamu percaya. Ada yang terasa aneh? Ceritakan kepada orang yang kamu percaya, atau pakai /report: hanya yang mengurus keamanan di sini yang melihatnya.
child-safety-steps = Yang membantu: jangan menegur siapa pun sendirian, dan lihatlah bersama orang kedua. Biarkan pesan dan akun apa adanya, itu bukti. Laporkan ke platform dan pihak berwenang di negaramu. Tetap berhubungan dengan anak atau remaja itu: ia tidak berbuat salah, dan ia ikut menentukan langkah berikutnya. Ini pola, bukan bukti kesalahan.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · kepada { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
   *[other] dan { $count } pesan lagi
}
timeline-words = Isi pesannya ada di /case { $number }; setiap kali dibaca, itu dicatat di kasusnya.
stage-age = menanyakan umur
stage-pressure = menekan
stage-home = menanyakan rumah
stage-flattery = merayu dengan pujian
stage-gifts = menawarkan hadiah
stage-secrecy = meminta merahasiakan
stage-isolation = menjelekkan keluarga atau teman
stage-moving = ingin pindah ke tempat lain
stage-images = meminta foto
stage-paying = menawarkan sesuatu untuk foto
stage-threat = mengancam menyebar foto
stage-meeting = ingin bertemu
stage-sexual = bicara seksual
stage-lure = tampaknya ingin merebut kepercayaan
stage-sure_lure = sangat mungkin ingin merebut kepercayaan
stage-minor = mengaku masih muda
card-claimed = Ditangani oleh { $by }.
press-claimed = Sekarang kamu menangani kasus { $number }. Terima kasih.

tongue-ar = bahasa Arab
tongue-bn = bahasa Bengali
tongue-cs = bahasa Ceko
tongue-da = bahasa Denmark
tongue-de = bahasa Jerman
tongue-el = bahasa Yunani
tongue-en = bahasa Inggris
tongue-es = bahasa Spanyol
tongue-fa = bahasa Persia
tongue-fi = bahasa Finlandia
tongue-fr = bahasa Prancis
tongue-he = bahasa Ibrani
tongue-hi = bahasa Hindi
tongue-hu = bahasa Hungaria
tongue-id = bahasa Indonesia
tongue-it = bahasa Italia
tongue-ja = bahasa Jepang
tongue-km = bahasa Khmer
tongue-ko = bahasa Korea
tongue-lo = bahasa Lao
tongue-ms = bahasa Melayu
tongue-my = bahasa Burma
tongue-nl = bahasa Belanda
tongue-no = bahasa Norwegia
tongue-pl = bahasa Polandia
tongue-pt = bahasa Portugis
tongue-ro = bahasa Rumania
tongue-ru = bahasa Rusia
tongue-sv = bahasa Swedia
tongue-th = bahasa Thai
tongue-tl = bahasa Tagalog
tongue-tr = bahasa Turki
tongue-uk = bahasa Ukraina
tongue-vi = bahasa Vietnam
tongue-zh = bahasa Tionghoa

guardian-warning = Hanya untuk orang tua atau pengasuh yang tinggal bersamamu. Kalau orang lain yang memintamu, beri tahu kami: tidak ada yang akan marah kepadamu.
guardian-code = Kodemu: { $code }. Berlaku satu jam. Ia membuka chat pribadi denganku dan menulis /guardian enter dan kode itu. Kalian berdua akan ditanya lagi, dan mulainya satu hari kemudian. Kamu bisa mengakhirinya kapan saja dengan /guardian end.
guardian-report = Orang lain yang memintaku
guardian-reported = Terima kasih sudah memberi tahu kami. Tautan wali itu sudah dimatikan, dan orang-orang yang menjaga anggota muda di sini akan melihat ini. Kamu tidak berbuat salah.
guardian-one = Kamu sudah punya tautan wali. /guardian show menampilkannya, dan /guardian end mengakhirinya.
guardian-code-not = Kode ini tidak bisa dipakai. Tolong minta yang baru.
guardian-entered = Terima kasih. Jika Anda orang tua atau pengasuh yang tinggal bersama anak ini, tulis /guardian confirm. Anak itu juga ditanya, dan mulainya satu hari setelah keduanya mengonfirmasi.
guardian-asked = { $name } sudah memasukkan kodemu. Apakah ini orang tua atau pengasuh yang tinggal bersamamu? Kalau ya, tulis /guardian confirm. Kalau bukan, tulis /guardian end, atau beri tahu kami dengan tombolnya.
guardian-which-confirm = Tautan wali mana yang dikonfirmasi? Ini hanya untuk orang yang tinggal bersama.
guardian-confirmed-one = Terima kasih. Mulainya satu hari setelah { $name } juga mengonfirmasi.
guardian-confirmed = Terima kasih, keduanya sudah mengonfirmasi: tautan wali dengan { $name }. Mulainya { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Sebelum dan sesudahnya, salah satu pihak bisa mengakhirinya dengan /guardian end.
guardian-begins = Keduanya sudah mengonfirmasi. Ringkasan mingguan dimulai { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Salah satu pihak bisa mengakhirinya dengan /guardian end.
guardian-begun = Ringkasan mingguan sudah dimulai. /guardian show menampilkan persis apa yang dibagikan; /guardian end langsung mengakhirinya.
guardian-which-end = Tautan wali mana yang diakhiri? Yang lain tetap berjalan.
guardian-over = Tautan wali dengan { $name } sudah berakhir. Kalau ada yang lain, /guardian show menampilkannya.
guardian-code-over = Kode itu sudah ditutup: tidak ada lagi yang bisa memakainya.
guardian-ended = Ringkasan mingguan sudah berakhir ({ $name }).
guardian-not-now = Saat ini aku tidak bisa memeriksanya ({ $name }).
guardian-nothing = Tidak ada yang perlu dikonfirmasi atau diakhiri di sini.
guardian-shared = Dibagikan seminggu sekali: ringkasan ini tentang siapa, dan hanya berupa angka: berapa pesan yang dihapus, dan berapa tips keamanan yang diberikan. Angka di bawah tiga tidak disebutkan. Tidak pernah dibagikan: apa yang ditulis, nama orang lain, siapa menulis kepada siapa, laporan, dan apa pun tentang perasaan, tubuh, keyakinan atau jati diri.
guardian-none = Belum ada tautan wali. Anggota muda membuatnya dengan /guardian link.
guardian-few = kurang dari 3
guardian-summary = Minggu lalu, { $name }: pesan dihapus: { $removed }; tips keamanan: { $tips }. Jika Anda bertanya-tanya tentang sebuah angka, awal yang baik adalah menanyakan bagaimana keadaannya di dunia online, dan mendengarkan.
guardian-with-offered = Kodemu untuk { $community } masih terbuka: belum ada yang memasukkannya.
guardian-with-entered = Menunggu keduanya mengonfirmasi: { $name }.
guardian-with-confirmed = Terhubung dengan { $name }.
guardian-list-none = Tidak ada tautan wali di sini.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = menunggu keduanya
guardian-state-confirmed = dikonfirmasi
reason-asked-for-guardian = ada yang meminta anggota muda membuat tautan wali

privacy = Yang kusimpan tentang kamu: pilihanmu di sini (bahasa, negara dan semacamnya), teks kasus tentang kamu selama masa penyimpanan, poin pelanggaranmu selama masih dihitung, laporan yang kamu buat, dan tautan walimu. Pesan tanpa kasus dibaca lalu dilupakan. /privacy export memberimu semuanya dalam sebuah berkas; /privacy delete melupakan yang tidak harus disimpan.
privacy-export = Inilah yang disimpan tentang kamu. Simpan berkas ini untuk dirimu sendiri.
privacy-sure = Ini melupakan pilihanmu, mengakhiri tautan walimu, dan mengambil kata-katamu dari kasus yang sudah ditutup. Ini tidak bisa dibatalkan. Tulis /privacy delete yes untuk lanjut.
privacy-deleted = Selesai. Pilihan yang dilupakan: { $choices }. Kasus tertutup yang kini tanpa kata-katamu: { $cases }. Laporan yang tidak lagi menyebutmu: { $reports }.
privacy-held = Kasus { $number } di { $community } masih terbuka, jadi teksnya disimpan sampai ditutup. Minta lagi setelah kasus itu ditutup.
privacy-kept = Yang tetap ada: bahwa pernah ada kasus, tanpa teksnya, karena hanya begitu log audit lengkap; poin pelanggaran selama masih dihitung; kapan kamu bergabung, selama 14 hari; dan yang diwajibkan hukum atau keselamatan seseorang.
