# Pusat keamanan. Satu kartu paling banyak 120 kata dan diakhiri dengan langkah berikutnya.

safety-home =
    Pusat keamanan. Ini tentang apa? Hanya kamu yang melihat apa yang kamu baca di sini.
    Kalau kamu sedang dalam bahaya sekarang, telepon nomor darurat di tempatmu.
safety-topics = Tidak ada topik { $written }. Pilih salah satu di sini.
safety-open = Pusat keamanan
safety-back = Semua topik
safety-quiz = Kuis
safety-next = Lanjut ▶
safety-open-chat = Yang kamu minta hanya untukmu, jadi aku tidak bisa menjawab di sini. Buka chat denganku dan tanyakan di sana: { $link }

topic-bullying = Perundungan
topic-privacy = Privasi
topic-strangers = Orang asing
topic-images = Foto dan ancaman
topic-scams = Penipuan
topic-self-harm = Menyakiti diri
topic-parents = Untuk orang tua
topic-how = Cara kerja moderasi
topic-rights = Hakmu

safety-bullying =
    Diejek, dikucilkan atau diancam terus-menerus itu menyakitkan, dan itu bukan salahmu. Kamu tidak harus menyelesaikannya sendirian, dan kamu tidak harus membalas.

    • Simpan yang ditulis: tangkapan layar dengan nama dan tanggal.
    • Blokir atau bisukan pelakunya.
    • Ceritakan kepada orang yang kamu percaya, lalu kepada orang lain kalau yang pertama tidak membantu.
    • Kamu melihatnya terjadi pada orang lain? Tulis kepadanya bahwa kamu ada di pihaknya. Jangan ikut tertawa, jangan menyebarkannya.

    Langkah berikutnya: beri tahu moderator dengan /report. Tidak ada yang tahu bahwa kamu yang melapor.
safety-privacy =
    Yang ada di internet bisa disalin, dan tetap ada. Beberapa hal sebaiknya hanya untuk orang yang kamu kenal di dunia nyata:

    • nama lengkapmu, alamat, sekolah dan kapan kamu ada di sana
    • nomor telepon, kata sandi, kode yang dikirim kepadamu
    • foto kartu dan dokumen, atau foto kamarmu dengan jalan yang terlihat di jendela

    Sudah telanjur mengirimnya? Hapus pesannya; moderator bisa membantu. Pakai kata sandi yang berbeda untuk tiap akun, dan aktifkan verifikasi dua langkah.

    Langkah berikutnya: lihat profilmu sekarang. Apakah orang asing bisa tahu di mana menemukanmu?
safety-strangers =
    Kebanyakan orang di internet baik-baik saja. Hati-hati kalau orang yang tidak kamu kenal

    • bertanya umurmu, tempat tinggalmu atau siapa yang ada di rumah
    • bilang kamu istimewa, atau memberimu hadiah
    • ingin ini tetap rahasia, atau ingin kamu menghapus chat
    • ingin pindah ke aplikasi lain, ingin foto, atau ingin bertemu

    Kamu selalu boleh bilang tidak, atau berhenti membalas tanpa alasan. Kamu tidak berutang apa pun kepada siapa pun, juga setelah diberi hadiah. Kalau sudah terjadi sesuatu, itu bukan salahmu.

    Langkah berikutnya: ceritakan kepada orang dewasa yang kamu percaya, dan kirim /report. Moderator tahu apa yang harus dilakukan.
safety-images =
    Ada yang punya fotomu, atau mengancam menyebarkannya? Kamu tidak akan dimarahi, dan kamu tidak sendirian. Ini dialami banyak orang, dan ada bantuan.

    • Jangan bayar dan jangan kirim lagi. Yang sudah mendapat akan minta lebih.
    • Berhenti membalas, tapi simpan chat dan namanya.
    • Laporkan akunnya ke platform, lalu blokir.
    • Jangan pernah meneruskan foto seperti itu, foto siapa pun, bahkan untuk membantu.
    • Kalau di foto itu umurmu di bawah 18, takeitdown.ncmec.org bisa membantu menurunkannya.

    Langkah berikutnya: ceritakan hari ini kepada orang dewasa yang kamu percaya, dan pilih “Ada yang mengancam menyebar fotoku” di /report.
safety-scams =
    Terdengar terlalu bagus, atau sangat mendesak? Pelan-pelan dulu. Trik yang umum:

    • item gratis, uang gratis, “kamu menang”
    • akun teman yang tiba-tiba minta uang atau kode
    • tautan untuk masuk, atau kode QR untuk dipindai
    • tukar barang yang harus kamu mulai duluan
    • orang yang mengaku staf dan butuh kata sandimu

    Staf asli tidak pernah meminta kata sandi atau kode. Siapa pun bisa tertipu; bertindak cepat itu membantu.

    Langkah berikutnya: jangan klik. Tanya temanmu lewat cara lain, dan laporkan pesannya. Sudah telanjur klik? Ganti kata sandimu sekarang dan ceritakan kepada seseorang.
safety-self-harm =
    Merasa semuanya terlalu berat, atau ingin menyakiti diri, bukan hal yang memalukan. Banyak orang pernah merasakannya, dan keadaan bisa membaik. Kamu tidak harus menemukan kata yang tepat: “Aku tidak baik-baik saja” sudah cukup.

    Khawatir tentang teman? Dengarkan, tanya langsung, dan temani. Bertanya tidak menanamkan ide di kepala siapa pun. Jangan berjanji merahasiakannya; panggil orang dewasa.

    Kalau kamu atau orang lain sedang dalam bahaya sekarang, telepon nomor darurat di tempatmu.

    Langkah berikutnya: ceritakan hari ini kepada satu orang yang kamu percaya, atau tulis kepada moderator di sini.
safety-parents =
    Anak Anda mungkin hanya bercerita tentang hal buruk kalau tidak takut ponselnya diambil. Jadi:

    • Tanyakan apa yang ia sukai di internet, dan minta ia menunjukkannya.
    • Katakan sekarang: “Apa pun yang terjadi, kamu bisa cerita, dan Ayah atau Ibu tidak akan marah.”
    • Sepakati aturan bersama, juga untuk diri sendiri.
    • Kalau sudah terjadi sesuatu: tetap tenang, berterima kasihlah, simpan pesannya, blokir akunnya dan laporkan bersama. Jangan menulis sendiri kepada orang itu.
    • Ada yang mengancam dengan foto? Jangan bayar.

    Bot ini tidak bisa melihat pesan pribadi. Suasana tenang bukan bukti semuanya baik.

    Langkah berikutnya: malam ini tanyakan apa yang akan ia lakukan kalau ada orang asing yang menulis.
safety-how =
    Aku program yang membaca pesan di komunitas ini dan membandingkannya dengan aturannya. Aku bisa keliru, karena itu ada orang yang memeriksa apa yang kulakukan.

    • Aku bisa menghapus pesan, menulis kepada penulisnya, atau meminta moderator melihatnya.
    • Setiap kasus menyebut aturannya, dan bisa dibatalkan.
    • Orang yang melapor tidak diketahui orang lain.
    • Orang yang sedang tidak baik-baik saja tidak pernah dihukum karenanya.
    • Aku tidak membaca pesan pribadi antaranggota.

    Langkah berikutnya: menurutmu aku keliru? Catatan yang kamu terima menyebut kepada siapa kamu bisa menulis; sebutkan nomor kasusnya.
safety-rights =
    Kamu berhak

    • tahu kenapa sebuah pesan dihapus, dan meminta orang melihatnya sekali lagi: /appeal
    • melapor tanpa orang lain tahu bahwa itu kamu
    • melihat apa yang disimpan bot ini tentang kamu, dan meminta penghapusan yang boleh dihapus: /privacy show
    • menolak pesan pribadi dariku: /care off
    • membaca semua ini dalam bahasamu: /language
    • diperlakukan dengan hormat, siapa pun kamu

    Tidak ada yang boleh menghukummu karena bertanya.

    Langkah berikutnya: coba /privacy show, hanya kamu yang melihat jawabannya.

quiz-start = Kuis dengan lima pertanyaan. Tidak ada yang disimpan, dan tidak ada yang melihat jawabanmu.
quiz-begin = Mulai
quiz-good = Ya, tepat.
quiz-other = Bagus kamu sudah memikirkannya. Ada cara yang lebih aman.
quiz-1 = 1 dari 5. Seseorang yang kamu kenal dari gim memintamu tidak bilang ke orang tuamu bahwa kalian mengobrol. Sekarang bagaimana?
quiz-1-a = Rahasiakan, orangnya baik
quiz-1-b = Cerita ke orang dewasa yang kupercaya
quiz-1-c = Tanya kenapa dan terus mengobrol
quiz-1-why = Teman tidak perlu disembunyikan. Orang yang meminta rahasia mungkin berharap tidak ada yang membantumu. Bercerita kepada seseorang bukan pengkhianatan.
quiz-2 = 2 dari 5. Akun temanmu menulis: “Aku butuh kodemu, cepat!” Sekarang bagaimana?
quiz-2-a = Kirim, kan teman sendiri
quiz-2-b = Tanya untuk apa
quiz-2-c = Telepon atau tanya lewat cara lain
quiz-2-why = Akun bisa dicuri. Kode yang dikirim kepadamu adalah kunci akunmu: jangan beri kepada siapa pun, dan beri tahu temanmu bahwa ada yang menulis atas namanya.
quiz-3 = 3 dari 5. Ada yang mengancam menyebar fotomu kalau kamu tidak membayar. Sekarang bagaimana?
quiz-3-a = Tidak bayar, simpan chat, cerita ke orang dewasa
quiz-3-b = Bayar sekali supaya selesai
quiz-3-c = Hapus semuanya dan diam saja
quiz-3-why = Membayar hanya membuat permintaan bertambah, dan tanpa chat kamu lebih sulit dibantu. Kamu tidak berbuat salah, dan orang dewasa bisa menghentikan ini.
quiz-4 = 4 dari 5. Di sebuah grup semua orang mengejek satu orang. Sekarang bagaimana?
quiz-4-a = Ikut tertawa, cuma bercanda
quiz-4-b = Tulis kepadanya bahwa aku di pihaknya
quiz-4-c = Diam saja, bukan urusanku
quiz-4-why = Satu orang di pihaknya sudah sangat berarti. Kamu tidak perlu berdebat dengan grup: satu pesan ramah dan /report yang diam-diam sudah cukup.
quiz-5 = 5 dari 5. Seorang teman bilang ia tidak ingin hidup lagi, dan memintamu merahasiakannya. Sekarang bagaimana?
quiz-5-a = Menepati janjiku
quiz-5-b = Mencoba menghiburnya dan menunggu
quiz-5-c = Menemaninya dan memanggil orang dewasa
quiz-5-why = Ini terlalu berat untuk ditanggung berdua. Mencari bantuan adalah hal paling baik yang bisa kamu lakukan, walaupun awalnya temanmu marah. Kalau ada bahaya sekarang, telepon nomor darurat di tempatmu.
quiz-end = Kuisnya selesai. Terima kasih sudah meluangkan waktu! Apa pun pilihanmu, sekarang kamu tahu di mana mencari bantuan.

tip = Tips minggu ini: { $tip }
tip-1 = Pakai kata sandi yang berbeda untuk tiap akun, dan aktifkan verifikasi dua langkah.
tip-2 = Teman sejati tidak memintamu merahasiakan pertemanan.
tip-3 = Sebelum mengunggah foto: apa yang terlihat di latar belakangnya?
tip-4 = Kalau sebuah pesan membuatmu marah, tunggu sepuluh tarikan napas sebelum membalas.
tip-5 = Tidak ada staf yang pernah butuh kata sandi atau kodemu.
tip-6 = Ada yang tersakiti di sini? Satu pesan pribadi yang ramah bisa membuat harinya lebih baik.
tip-7 = Memblokir orang itu boleh, dan kamu tidak wajib menjelaskannya.
tip-8 = “Gratis” dan “cepat” dalam satu pesan sering kali jebakan.
tip-9 = Ada yang mengancammu dengan foto? Jangan bayar, simpan chatnya, ceritakan kepada orang dewasa. Itu bukan salahmu.
tip-10 = Ada teman yang sedang tidak baik-baik saja? Kamu tidak harus punya jawaban. Dengarkan, dan cari bantuan bersama.
tip-11 = Lapor daripada berdebat: /report itu diam-diam, dan tidak ada yang tahu bahwa kamu yang melapor.
tip-12 = Matikan layar setengah jam sebelum tidur: banyak orang tidur lebih nyenyak dan merasa lebih baik.
tip-13 = Tidak yakin sesuatu itu benar? Lihat siapa lagi yang mengatakannya sebelum kamu menyebarkannya.
tip-14 = Berbuat keliru di sini? Semua orang pernah. Minta maaf, dan hari baru dimulai.

tour-open = Ikuti tur
tour-member = Tur untuk anggota
tour-end = Turnya selesai. Semuanya bisa kamu temukan lagi dengan /help.
tour-member-1 = Selamat datang! Aku bot dan membantu moderator menjaga tempat ini tetap nyaman. Tur ini ada empat langkah, dan hanya kamu yang melihatnya.
tour-member-2 = Ada yang tidak beres? Di Telegram, balas pesannya dengan /report; di Discord, pilih “Laporkan ke moderator” di menu pesan itu. Tidak ada yang tahu bahwa kamu yang melapor.
tour-member-3 = Kalau pesanmu dihapus, aku mengirimimu pesan pribadi, kalau bisa, dan menjelaskan alasannya. Menurutmu itu keliru? Di bawah catatan itu ada tombol untuk minta ditinjau lagi.
tour-member-4 = /safety punya bantuan singkat soal perundungan, orang asing, penipuan dan lainnya. /language memilih bahasamu. Kalau kamu dalam bahaya, telepon dulu nomor darurat di tempatmu.
tour-staff-1 = Selamat datang di tim! Saya membawakan kasus: apa yang ditulis, kenapa muncul, dan tombol untuk memutuskan. Kamu yang memutuskan, saya hanya membantu. Lima langkah, dan hanya kamu yang melihatnya.
tour-staff-2 = “Abaikan” juga jawaban yang baik. Setiap langkah dicatat, dan /undo membatalkan yang sudah dilakukan. /cases list menampilkan semuanya, /case menampilkan satu kasus.
tour-staff-3 = Anggota diberi tahu alasannya dengan kata-kata sederhana. Siapa yang melapor tidak kamu ketahui, dan siapa pun tidak perlu tahu: jangan mencoba mencari tahu.
tour-staff-4 = Kalau mungkin ada yang berisiko: tetap tenang, bicara secara pribadi, tanya langsung, jangan berjanji merahasiakan, dan libatkan orang dewasa atau nomor darurat. Tidak ada yang dihukum karena sedang tidak baik-baik saja.
tour-staff-5 = Dugaan grooming atau gambar anak: jangan menegur orang yang dicurigai, jangan menyimpan atau meneruskan gambar. Laporkan ke platform dan pihak berwenang, dan jaga dirimu: serahkan kepada orang lain kalau terlalu berat.

language-own = Bahasa Indonesia
language-choose = Bahasamu di sini adalah { $tongue }. Pilih yang lain; hanya kamu yang melihat ini.
language-chosen = Selesai. Mulai sekarang aku menulis kepadamu dalam { $tongue }.
language-automatic = Bahasa aplikasiku
language-auto-now = Selesai. Aku mengikuti bahasa aplikasimu kalau bisa; sekarang itu { $tongue }.
language-unknown = Aku belum bisa { $written }. Pilih salah satu di sini.
