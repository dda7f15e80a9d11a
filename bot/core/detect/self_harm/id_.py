"""Indonesian, with slang of Jakarta and some Javanese (`gue`, `bundir`, `pengen`, `gak`)."""

from bot.core.detect.phrases import Phrases
from bot.core.detect.self_harm import id_frames as frames
from bot.core.detect.self_harm import id_words as w
from bot.core.detect.self_harm.id_excuses import EXCUSES
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_CONCERN = patterns(rf"""
    # To be gone, to sleep for ever, never to have been.
    {w.WANT} {FEW}{w.GONE}
    (andai|andaikan|kenapa|knp|coba|seandainya|semoga|harusnya|mending|nyesel|berharap|pengen|mau|
        ngapain) {SOME}({w.NO} ){FEW}(lahir|dilahirin|dilahirkan|bangun|ada|hidup|pernah ada|
        kebangun|eksis)|(kenapa|knp|ngapain|kok|kecewa|nyesel) {SOME}(masih )?(bangun|dilahirin|
        dilahirkan|lahir|hidup|napas|bernapas|bernafas|nafas)( lagi| pagi| terus)?
    (semoga|pengen|moga|mudah mudahan|andai|berharap|harap|kalo|kalau|mending|biar|
        klo) {SOME}(ketabrak|ditabrak|tertabrak|kecelakaan|kena (kanker|petir|musibah)|kesamber|
        sakit parah|ketiban|jatuh pesawat|ada yg nabrak|ada truk|mobil nabrak|tabrak)\w*
    (tuhan|ya allah|allah|gusti|yesus|god) {SOME}(ambil|cabut|panggil|manggil|jemput|ambillah|
        angkat) ?{FEW}({w.ME}|nyawa\w*|hidup\w*|sekarang|ikhlas)?
    {w.NO} (mau|pengen|ingin|pgn|pengin|kepengen|sanggup|kuat|minat|punya \w+|semangat|niat|ada \w+
        buat) {FEW}(hidup|bangun|ada di (dunia|sini)|di sini|disini|lanjut|ngelanjutin|nerusin|
        napas|melanjutkan|jalani|jalanin|bertahan|liat besok|hidup lagi)
    # Would anybody notice?
    (kalo|kalau|klo|seandainya|misal|misalnya|andai|pas|saat|ketika|pun) {FEW}({w.ME} )?{FEW}(mati|
        ilang|hilang|menghilang|ngilang|{w.NO} ada|pergi selamanya|lenyap|meninggal|bundir|bunuh
        diri|pergi|tiada|gone) {REST}({w.NO}|siapa|semua|orang|sadar|nyari|peduli|nangis|kangen|
        bahagia|lega|mending|kehilangan|bakal|notice|inget|tenang|dunia|biasa|lebih|untung|beban|
        dateng)
    ({w.NO} ada|siapa|emang ada|apa ada|gaada|gada|ga akan ada|mana ada|nobody|no one) {FEW}(yg|
        yang|orang)? ?{FEW}(sadar|nyari|nyariin|peduli|nangis|kangen|kehilangan|sayang|butuh|
        butuhin|notice|inget|ingat|mau dengerin|denger|dengerin|care|ngerti|ngertiin|dateng|datang|
        nganggep|anggep|suka|cinta|nerima|merhatiin|nolong) {FEW}({w.ME}|sama|ke|kalo|kalau|
        pemakaman\w*|diriku|klo|lagi|beneran|satupun)
    {w.ME} {FEW}{w.NO} {FEW}(penting|dibutuhin|dibutuhkan|diinginkan|berharga|dianggap|dianggep|
        pantas|pantes|layak|berguna|guna) ?{FEW}(hidup|bahagia|siapa|siapapun|dicintai|disayang|
        buat)?|(pemakaman|kuburan|jenazah)(ku| gue| gw| aku)|{w.NO} (penting|
        berarti) {FEW}buat {FEW}(siapa\w*|orang)
    # A burden, no good.
    {w.ME} {FEW}(cuma|cuman|cm|hanya|jadi|emang|selalu|ini|tuh|cuma jadi|itu|ngerasa|merasa|kayak|
        bikin|kaya|pasti|adalah|udah|lah|merupakan) {FEW}(beban|sampah|benalu|aib|gagal|kesalahan|
        masalah|pengganggu|parasit|penghalang|produk gagal|ga berguna|gak berguna|tidak berguna|
        nyusahin|ngerepotin|repotin|susah|kecewa|sia sia|bodoh|anak gagal|kegagalan|ganggu|bencana)
    (cuma|cuman|jadi|cuma jadi|merasa|ngerasa|bisanya|bisanya cuma) {FEW}(beban|nyusahin|ngerepotin|
        sampah|benalu|nyusahin orang|bikin susah|bikin malu|bikin kecewa|ga berguna|gak berguna|
        gagal)|beban {FEW}(keluarga|ortu|orang tua|mama|semua|buat|hidup)
    (lebih|bakal|pasti|akan|jauh|jadi|bisa|mungkin) {FEW}(bahagia|baik|tenang|seneng|senang|enak|
        lega|damai|mudah|gampang|bagus|happy|hemat) {FEW}(tanpa|kalo|kalau|klo|kl|andai|tnp|
        misal) {FEW}({w.ME}|{w.ME} ({w.NO} ada|mati|pergi)|{w.NO} ada {w.ME})|
        tanpa {w.ME} {SOME}(bahagia|baik|tenang|seneng|lega|damai|happy|enak|beres)
    (anak|mama|ibu|ortu|orang tua|bapak|ayah|papa|mereka) {SOME}(nyesel|menyesal|kecewa|malu|pantes
        dapet|layak dapet|berhak punya) {FEW}(punya (anak|aku|gue)|ngelahirin|lahirin|anak (yg
        )?lebih|melahirkan|dapet anak|besarin)
    (benci|muak|jijik|capek|nyerah) {FEW}(sama |ama |ke |dgn |dengan |jadi )?{FEW}(diri (sendiri|
        gue|gw|aku|ini)|diriku|hidupku|hidup (gue|gw|aku|ini)|hidup|idup|diri)|nyerah (sama|
        ama) {FEW}(hidup|semua\w*|keadaan|diri)|{w.ME} {FEW}nyerah
    # No sense, no way out, no morning.
    ({w.NO}|gaada|gada|tanpa|hilang|ilang|abis|udah|buat apa|onok|kehilangan|apa) {FEW}(ada |nemu |
        punya |liat |keliatan |ono |onok |liat lagi )?(gunanya|gunane|guna|artinya|arti|makna|
        maknanya|tujuan|alasan|alesan|harapan|masa depan|masa depan|jalan keluar|jalan|solusi|
        semangat|faedah\w*|arah) {FEW}(hidup|idup|urip|buat|lagi|untuk|lanjut|keluar|ini|hidupku|
        utk|sama sekali|aku|gue|gw|bertahan|lagi buat|napas|bangun|kan)
    (hidup|idup|urip|semua\w*|hidupku) {FEW}({w.NO}|terasa|rasanya|berasa|cuma|itu|kosong|hampa|sia|
        berat) {FEW}(ada )?(arti\w*|makna\w*|guna\w*|tujuan\w*|sia sia|kosong|hampa|percuma|siksaan|
        berat|harapan|neraka|artinya|berat banget|sama sekali|sakit)|(hidup|idup|lanjut|bertahan|
        semua|bangun) {FEW}(percuma|sia sia|buat apa|untuk apa|ngapain)|(buat apa|ngapain|untuk apa|
        utk apa|percuma|apa gunanya|gunanya apa|kenapa|gak ngerti) {FEW}({w.ME} )?{FEW}(hidup|idup|
        lanjut|bertahan|bangun|napas|nafas|bernapas|bernafas|ada)|masa depan\w* {FEW}({w.NO} (ada|
        keliatan|kelihatan)|gelap|suram|gak keliatan|hancur)|masa depan {FEW}{w.NO} keliatan
    (capek|cape|cpk|lelah|bosen|bosan|muak|kesel|jenuh|letih|males|malas|lelaah|capekk|udah ga|
        udahan) {FEW}(sama |ama |dgn |dengan |jalanin |ngejalanin |jadi |buat )*{FEW}(hidup\w*|idup|
        urip|bertahan|semua\w*|pura pura|berjuang|bernapas|napas|diri sendiri|dunia|kehidupan|
        begini terus|jadi (aku|gue|orang))
    {w.NO} (kuat|sanggup|tahan|bisa|mampu|tau|betah|iso|mau) {FEW}(lagi|lanjut|hidup|jalanin|nahan|
        nerusin|bertahan|sama (hidup|semua\w*)|kayak gini|begini|lebih lama|menjalani|ngadepin|
        ngelanjutin|menahan|terus|idup) ?{FEW}(hidup|hidupku|gini|begini|semua\w*|sakit\w*|ini|
        bertahan)?
    {w.NO} (bisa )?(kebayang|bayangin|ngebayangin|keliatan|liat|lihat|yakin|bakal|akan|kepikiran|
        mikir) {SOME}(masa depan|umur|nyampe|sampe|sampai|\d+ tahun|tahun depan|dewasa|tua|lulus|
        besok|diriku|hidup)|({w.NO}) (nyampe|sampe|sampai|nyampek) umur \w+
    (ngerasa|merasa|rasanya|hati|dalem|dalam|berasa|jiwa|hidup|diriku|udah|kayak) {FEW}(kosong|
        hampa|mati rasa|mati di dalam|tenggelam|tenggelem|gelap|hancur|ga hidup|sendirian banget|
        invisible|hantu|mayat hidup|mati|sesak|jatuh terus|ga keliatan) ?{FEW}(banget|bgt|tiap|
        terus|di dalam|di dalem|dari dalam|melulu)?|(kosong|hampa|mati) (di )?(dalem|dalam)|mati
        rasa|tenggelam (terus|pelan|sendirian|dan)|mayat hidup
    ({w.NO}|ga akan|gak bakal|ga pernah) {FEW}(bakal |akan |pernah )?(membaik|baikan|berubah|sembuh|
        lebih baik|bahagia|selesai|berarti|ngerasain apa)|(semua\w*|dunia) {FEW}(gelap|hitam|suram|
        percuma)|tiap {FEW}(pagi|bangun|hari) {REST}(kecewa|nyesel|masih (bangun|hidup)|kenapa|
        berat|nangis|pengen ga|sedih|capek)|(mati|kematian) {FEW}(itu )?{FEW}(tenang|damai|
        istirahat|ga (se)?serem|enak|jalan keluar|indah|lebih)|{w.NO} takut (mati|meninggal)(
        lagi)?|(pengen|mau|ingin) (istirahat|tidur|tenang) (selamanya|selama lamanya|panjang|yang
        lama|terus)|terserah {FEW}(hidup|mati|aku mati)|(jangan|jgn|gausah) {FEW}(sedih|
        nangis) {FEW}(kalo|kalau|klo) {w.ME}|siap {FEW}(dipanggil|pulang ke)|{w.NO}
        peduli {FEW}(hidup|mati|besok)
    (dunia|hidup|semua\w*|keluarga|orang\w*|mereka|kelas|grup|bumi) {SOME}(muter|jalan|sama|bahagia|
        lega|tenang|baik|damai|lanjut|gapapa|ga berubah) {FEW}(aja )?{FEW}tanpa {w.ME}|(lega|seneng|
        bahagia|tenang|plong|syukur) {FEW}(kalo|kalau|klo|pas) {w.ME} (pergi|ga ada|gak ada|mati|
        ilang|hilang)
    (alasan|alesan|semangat|tenaga|motivasi|niat) {FEW}(buat|untuk|utk) {FEW}(bangun|hidup|lanjut|
        bertahan|keluar kamar|napas)|(pura pura|pura2|berlagak|senyum|ketawa) {SOME}(baik baik aja|
        baik2 aja|bahagia|kuat|oke|gapapa|padahal)
    (sunyi|hening|tenang|damai|tidur|gelap|diam|senyap) {FEW}(selamanya|selama lamanya)|(pelan
        pelan|perlahan|lama lama|makin) {FEW}(redup|hilang|ilang|padam|mati|hancur|tenggelam|lenyap|
        ngilang)|pemakaman(ku| gue| aku)|{w.NO} (cocok|ditakdirin|ditakdirkan|pantes|layak|
        dimaksudkan) {FEW}(hidup|ada|di dunia|buat (hidup|dunia))|kamar(ku| gue) buat adek|hidup\w*
        (sakit|berat|nyiksa)( banget| bgt)?
    (kalo|kalau|klo|andai) {w.ME} {w.NO} ada {SOME}(damai|tenang|bahagia|berantem|baik|lega)|(napas|
        bernapas|nafas) {FEW}(aja )?(males|capek|berat)|(ngerasa|merasa|cuma|bukan) {FEW}(bukan
        siapa siapa|ganggu|ngeganggu|pengganggu|ga ada artinya|sampah)|gara
        gara {w.ME} {SOME}(berantem|ribut|cerai|susah)
""")
_RISK = patterns(rf"""
    {w.WANT} {FEW}{w.DIE}
    kms (aja|deh|kali|rasanya)|(idup|hidup) gini ?\w* doang|(hayang|arep|pengin|
        pingin) {FEW}(leungit|paeh|mati|modar)|teu sanggup|kesel urip
    ({w.ME} )?(mau|pengen|pingin|pgn|pen|ingin|pengin|kepengen|mo) {FEW}(mati|modar|bundir|bunuh
        diri|gantung diri|mampus|die)
    (mikir\w*|kepikir\w*|pikir\w*|terlintas|terpikir|bayangin|ngebayangin|membayangkan|dihantui|
        obsesi|pikiran|keinginan|rencana|niat|dorongan|bisikan|pikiran\w*) {SOME}({w.DIE}|mati|
        kematian|lompat|lukain|nyakitin|akhirin|mengakhiri|enggak enggak|yg engga|ngga ngga|aneh
        aneh|enggak|gelap)
    (nyoba|coba|cobain|mencoba|percobaan|pernah|hampir|nyaris|gagal|udah|sempet|sempat|
        berani) {FEW}(nyoba |coba |buat |untuk |mau |kali )*{FEW}(bunuh diri|bundir|gantung diri|
        mengakhiri|akhirin hidup|overdosis|ngakhirin|minum racun|lompat dari|suicide|mati tapi|
        nyilet|nyayat)|percobaan {FEW}(pertama|kedua|terakhir|bunuh|kemarin)|pernah
        nyoba {FEW}(tapi )?gagal|(dulu|kemaren|kemarin|bulan lalu|tahun lalu) {FEW}gagal {FEW}(mati|
        skrg|sekarang)?|(kenapa|knp|andai|nyesel) {SOME}(diselamatin|selamat|ditolongin|ketolong|
        ditemuin|gagal mati|diselamatkan)
    (mending|mendingan|lebih baik|bagusan|enakan|better) {FEW}({w.ME} )?{FEW}(mati|modar|ga ada|gak
        ada|bundir|bunuh diri|die)( {FEW}(aja|deh|drpd|daripada|saja))?|mati {FEW}(aja|saja|
        ae) {FEW}(deh|{w.ME}|rasanya|kali|drpd|daripada|lebih|biar|gapapa|yuk engga)|kalo {w.ME}
        (bunuh diri|bundir) {REST}(nyesel|sadar|ngerti|peduli|mereka)
    (nyali|keberanian|berani|tega|nekat) {FEW}(buat |untuk |bwt |utk )?{FEW}(bunuh diri|bundir|mati|
        lompat|ngakhirin|mengakhiri|akhirin|gantung diri|ngelakuin\w*|nyilet)|(satu satunya|cuma
        itu|jalan keluar\w*|solusi\w*) {FEW}(jalan|cara|solusi)? ?{FEW}(mati|bunuh diri|bundir|
        kematian)|iri {FEW}(sama|ama|ke) {FEW}(orang )?(yg |yang )?(udah |sudah )?(mati|meninggal|
        ga ada)|takut {FEW}(sama|ama|ke|dengan) {FEW}(diri sendiri|pikiran\w* sendiri|diriku|apa yg
        (bisa|bakal)|pikiranku)|takut {FEW}(khilaf|nekat|ngelakuin|kelepasan|nyakitin diri)
    # Hurting oneself.
    ({w.ME}|kemarin|semalem|semalam|tadi|barusan|balik|mulai|lagi|abis|habis|kambuh|suka|sering|
        relapse|kalo sedih|jadi|udah|masih|cuma|terus|pernah|pengen|mau|berhenti|janji|tiap|baru
        aja|lega|selalu|ketagihan|kecanduan|nahan|ga bisa berhenti|malah|kepengen) {FEW}({w.HURT})
    {w.HURT} {FEW}(lagi|bikin|biar|kalo|kalau|diri|tangan|paha|lengan|terus|semalem|sendiri|sampe|
        itu|rasanya|pas|di)
    (tangan|lengan|paha|pergelangan|kaki|kulit|perut) {FEW}(penuh|banyak|isi\w*|ada|berdarah|abis|
        kebanyakan|pada|udah|habis|bekas|jadi) {FEW}({w.SCARS}|garis\w*|disilet|disayat|berdarah)|
        {w.SCARS} {FEW}(di|baru|masih|sendiri|yg|makin|nambah|pada) {FEW}(tangan|lengan|paha|
        pergelangan|basah|perih|kaki|ini|bikin|nambah|kering)|(nutup\w*|tutup\w*|sembunyi\w*|
        nyembunyi\w*|ngumpetin|umpetin|nyamarin|hilangin|ilangin) {FEW}{w.SCARS}
    (lengan panjang|baju panjang|hoodie|jaket|sweater) {REST}(panas|biar|nutup\w*|kenapa|tau lah|
        alasannya|bekas|sayatan|luka|ketauan|supaya)|(sampe|sampai|ampe) {FEW}(berdarah|keluar
        darah|lebam|memar)|(liat|lihat|ngeliat) darah {FEW}(sendiri|ngalir|keluar|netes)|(silet|
        cutter|pisau|peniti|jarum|gunting|korek) {REST}(tangan|lengan|paha|lega|tenang|kulit|nadi|
        nyaman)|(sakit|perih|luka|nyeri) {FEW}(fisik )?(bikin|yg bikin|itu bikin|buat) {FEW}(tenang|
        lega|lupa|hidup|ngerasa)|pantes {FEW}(disakitin|sakit|menderita|dapet sakit|mati)|(mukul\w*|
        ninju|jedot\w*|bentur\w*|nonjok) {FEW}(tembok|dinding|kepala|diri|tangan|badan)|(ga|gak)
        makan {FEW}(buat|biar) (hukum|ngehukum|nyiksa)|relapse|kambuh lagi|(berapa|\d+) (hari|bulan|
        minggu) (clean|bersih) {REST}(gagal|kambuh|lagi|sia|ancur|jebol)
    # A look at the means, a search, letters, voices.
    (liat\w*|ngeliat\w*|lihat\w*|natap|mandang\w*|merhatiin|mantengin|megang|lewat\w*|berdiri|di
        pinggir|tiap lewat|deket|diem) {SOME}({w.PILLS}|{w.PLACE}|{w.TOOLS}|bawah) {REST}(mikir\w*|
        kepikiran|pikiran|bayangin|lama|lompat|terjun|kayak manggil|pengen|gimana kalo|ngebayangin|
        aneh|tergoda|kebayang|dorongan|takut|tertarik)
    (cari|nyari|search|googling|gugling|browsing|baca|ngesearch|nanya google|mencari) {REST}(cara|
        metode|gimana|berapa|gmn) {REST}(mati|bunuh diri|bundir|dosis|tanpa sakit|gantung|ga sakit|
        mengakhiri)|cara {FEW}(mati|bunuh diri|bundir|gantung diri|mengakhiri hidup) {FEW}(yg|yang|
        tanpa|paling|cepet|cepat|ga|gak|biar)
    (nulis|tulis|ditulis|bikin|buat|nyiapin|simpen|udah ada) {FEW}(surat|pesan|wasiat|
        note) {FEW}(perpisahan|terakhir|bunuh diri|buat (mama|ortu|ibu|keluarga|semua|kalian)|
        wasiat|pamit)|surat (wasiat|perpisahan|bunuh diri|terakhir)
    (suara|bisikan|kepala|otak|pikiran) {SOME}(nyuruh|bilang|bisik|bisikin|teriak|bilangin|
        maksa) {FEW}(lakuin|lompat|mati|akhirin|bunuh|nyakitin|aku mati|udahan|nyerah|buat)
    (mikir\w*|kepikiran|bayangin|ngebayangin) {FEW}(gimana |cara |gmn |caranya )+{FEW}(ngelakuin\w*|
        lakuin\w*|mati|pergi|akhirin\w*|ngakhirin\w*)|tau (persis )?(gimana|caranya)|(hampir|nyaris|
        tinggal dikit) {FEW}(lompat|loncat|terjun|mati|ngelakuin|gantung|nyilet|nyayat)
    surat\w* {FEW}(udah|sudah) {FEW}(ditulis|jadi|siap)|tinggal (keberanian|nyali|nekat)\w*|kurang
        (nyali|berani)\w*|takut {FEW}(ngapa ngapain|ngapa2in|nyakitin|ngelakuin sesuatu ke|apa
        apain) {FEW}(diri|diriku)|(nyakitin|lukain|nyilet|nyayat) {FEW}diri {FEW}(lagi|sendiri)|
        (dorongan|keinginan)\w* {FEW}(makin|kuat|parah)|terakhir kali {FEW}(ketahuan|diselamatin|
        ditemuin)
    (tangan|lengan|paha)(ku| gue| aku)? {FEW}(ancur|hancur|rusak|jelek|penuh) {REST}(panas|hoodie|
        jaket|lengan panjang|derajat)|(tetep|tetap|terus) pake {FEW}(hoodie|jaket|lengan
        panjang) {REST}(panas|tangan|derajat|luka)?
""")
_IMMINENT = patterns(rf"""
    {w.WHEN} {SOME}{w.DO}
    (denger|dapet|baca|liat|dengar) {FEW}(kabar|berita) {FEW}(soal|tentang|dari) {w.ME}
    ({w.DIE}|ngelakuin\w*|lakuin\w*|pergi selamanya|akhirin\w*|mengakhiri\w*|lompat|
        ngakhirin\w*) {SOME}{w.WHEN}
    (pas|saat|kalo|kalau|ketika|klo|begitu|waktu|besok) {FEW}(kalian |kamu |lo |lu |mama |ada yg |
        orang )*{FEW}(baca|liat|lihat|nemu\w*|bangun|dapet|terima|nerima|pulang|sadar|
        buka) {REST}({w.ME} )?(udah |sudah |udh |mungkin |pasti )*({w.NO} (ada|di sini|disini|hidup|
        bernapas|bernyawa)|pergi (selamanya|jauh)|mati|telat|terlambat|tiada|meninggal)
    (besok|bsk|nanti|mulai \w+|lusa|abis ini|setelah ini|bentar lagi|minggu depan|
        pagi\w*) {w.ME}? ?{FEW}(udah |bakal |akan |pasti |mungkin )*{w.NO} (akan |bakal )?(ada(
        lagi| di)?|bangun|kebangun|hidup|bernapas|di dunia|disini lagi|online lagi selamanya)
    (pesan|chat|malam|malem|hari|pesanku|post\w*|status|story|obrolan|vn|tweet) terakhir(ku|
        nya)? ?{FEW}({w.ME}|buat|dari|hidup|kalian|kita|di dunia|maaf|sayang|jaga|selamat|makasih|
        untuk|gue hidup|utk)|hari terakhir {FEW}({w.ME} )?(hidup|di dunia|napas)
    # A farewell.
    (selamat tinggal|selamat jalan|pamit|dadah|bye|goodbye|sampai jumpa|farewell) {REST}(maaf\w*|
        selamanya|dunia|sayang|semuanya maaf|makasih (buat|untuk|atas)|terakhir|ga kuat|gak kuat|
        kehidupan|di surga|di akhirat|mama|kalian|dunia|jaga diri|ikhlas)
    (maaf\w*|maafin|maafkan|sori|sorry|makasih buat semua\w*|makasih (udah|untuk)|terima kasih
        untuk semua\w*|sayang kalian|aku sayang|i love) {REST}(selamat tinggal|pamit|pergi
        selamanya|terakhir|ga kuat lagi|gak kuat lagi|nyerah|ga ada lagi|di kehidupan|capek hidup|
        udah waktunya|harus pergi|bukan salah|gak sanggup|ga sanggup)
    (pamit|perpisahan|berpisah|pergi) {FEW}(selamanya|untuk selamanya|utk selamanya|dari dunia|ya
        semua\w*|dari kalian|selama lamanya|terakhir)|(ketemu|jumpa|sampai ketemu|sampe
        ketemu) {FEW}(lagi )?di (surga|akhirat|kehidupan|alam|sana)|di kehidupan (selanjutnya|
        berikutnya|lain)
    (jaga\w*|titip\w*|nitip|rawat|urus\w*|kasih makan|tolong|jagain|peluk\w*) {FEW}(in )?{FEW}(adek|
        adik|mama|ibu|kucing|anjing|kelinci|keluarga|ortu|hamster|papa|ayah|bapak|nenek|kakak|mbak|
        ikan|burung|meng|bunda)\w* {REST}(ya|aku|gue|gw|maaf|sayang|selamat|udah|abis|nanti|besok|
        pergi|plis|tolong|gantiin|terakhir)
    (akun|skin|barang|hp|laptop|password\w*|gitar|buku|game|koleksi|baju|motor|uang|tabungan|
        ps)\w* {SOME}(buat (kamu|lo|lu|kalian|adek|siapa)|kasih|ambil aja|bagiin|dibagi|ga butuh|
        gak butuh|gak bakal butuh|ga bakal butuh|ga kepake|boleh diambil|warisin|wasiat|gausah
        dibalikin)|(udah |sudah )?(bagi|bagiin|kasih|kasihin|bagi bagi) {FEW}(semua )?(barang|skin|
        koleksi|buku|baju)\w*
    (bilang|bilangin|sampein|sampaikan|kasih tau|tolong bilang) {FEW}(ke |sama |ama |in
        )?{FEW}(mama|ibu|ayah|papa|adek|adik|ortu|kakak|bunda|dia|keluarga|bapak|
        nenek)\w* {REST}(sayang|maaf|cinta|bukan salah|minta maaf)|(bukan|ga ada|gak ada|
        gaada) {FEW}(salah|yg salah)\w* {FEW}(kalian|kamu|siapa|mama|dia|siapapun|mereka)?|(jangan|
        jgn|gausah|ga usah|gak usah|gk usah|percuma) {FEW}(cari|nyari|cariin|nyariin|telpon|nelpon|
        telfon|tungguin|nungguin|salahin|tangisin|nangisin|selametin|halangin|cegah|ngehalangin|
        tahan|lapor polisi)( {w.ME}| diri| gue| gw)?|(udah )?terlambat (buat|untuk) (nolong|
        nyelametin|selamatin)
    # Means at hand, a place, it has begun.
    (minum|nelen|telen|menelan|nenggak|tenggak|konsumsi|minumin|ditelen|abisin|ngabisin|
        telan) {FEW}(semua\w*|sebotol|satu strip|sepapan|banyak|\d\d+|segenggam|satu botol|seluruh|
        setoples|sekotak|sebungkus|racun|baygon|satu papan|dua strip) ?{FEW}{w.PILLS}?|
        {w.PILLS} {FEW}(udah |sudah |udh )(ku|gue |gw |aku )?(minum|telen|telan|abis|habis|masuk|
        ketelen)\w* ?{FEW}(semua\w*)?
    ({w.PILLS}|{w.TOOLS}) {FEW}(udah |sudah |udh |ada |nya )*(siap|di tangan|di depan|di meja|
        didepan|disiapin|kesimpen|di kamar|kepasang|terpasang|di kasur|dibeli|dipasang|ditali|cukup|
        di samping|nunggu|digenggam)|(beli|nyiapin|siapin|nyimpen|simpen|kumpulin|ngumpulin|punya|
        megang|pegang|bawa|nyolong|udah ada|masang) {FEW}({w.PILLS}|{w.TOOLS}) {FEW}(buat|untuk|
        malam|malem|cukup|nanti|besok|di|skrg|sekarang|siap|dan|yg)
    (di|ke|atas|dipinggir|pinggir|naik|otw|berdiri|duduk|lagi|nyampe|menuju|udah) {FEW}(di |ke |
        atas |pinggir |tepi |ujung )*{w.PLACE} {REST}(lompat|loncat|terjun|angin\w*|takut|selamat
        tinggal|maaf|tinggi|sekarang|skrg|bilangin|sayang|jatuh|tenang|bentar lagi|sepi|mau|pamit|
        nunggu kereta|dingin|kereta)
    ({w.ME} |udah |sudah |lagi )+{FEW}(di |berdiri di |duduk di )(atas |pinggir |tepi |ujung
        )*(jembatan|atap|rooftop|rel|jurang|tebing|flyover|balkon)|(mau|siap|bakal|akan|
        tinggal) {FEW}(lompat|loncat|terjun) {FEW}(skrg|sekarang|dari sini|nih|aja|ya|dari)?|{w.ME}
        (lompat|loncat|terjun) (ya|sekarang|skrg|nih)
    (udah|sudah|udh|telah) {FEW}(aku |gue |gw )?(ku)?(putusin|mutusin|memutuskan|diputusin|nentuin|
        milih|pilih|tentuin|siapin semua\w*|rencanain|direncanain|mantep|bulat|yakin|siap semua\w*|
        atur semua\w*) ?{REST}(tanggal\w*|hari\w*|malam|malem|besok|pergi|akhir\w*|mati|{w.DAY}|
        tenang|caranya|tempat\w*|selesai|ini|semua\w*)|(tanggalnya|rencananya|caranya|tempatnya|
        waktunya|harinya) {FEW}(udah|sudah) {FEW}(ada|fix|ditentuin|siap|mateng|kupilih|dipilih)|
        (punya|ada) rencana {FEW}(fix|buat (pergi|mati|ngakhirin))|semua\w* (udah|sudah) (siap|
        beres|diatur)
    (kali|kalo kali|percobaan) (ini|sekarang) {FEW}(pasti|gak|ga|harus|serius|beneran|bakal|ga
        bakal|ngga) ?{FEW}(gagal|berhasil|mundur|bercanda|serius|jadi)|(akhirnya|bentar lagi|
        sebentar lagi) {FEW}(bisa )?{FEW}(istirahat|tenang|bebas|selesai|ga sakit|berakhir|ketemu
        (mama|ibu|ayah|nenek)|damai)|(darah\w*) {FEW}(ga|gak) (berhenti|brenti)|surat\w* {FEW}(di|
        udah) {FEW}(meja|kasur|kamar|ditulis|aku tulis|kutulis|gue tulis|jadi|siap|laci|bantal)|
        {w.NO} (bakal|akan) mundur
    (pas|waktu|saat|kalo|begitu) {FEW}(bangun|pulang|sadar|tau|buka mata) {REST}(selesai|beres|
        berakhir|telat|terlambat|{w.NO} ada|pergi|mati)
    (minum|nelen|telen|nenggak|abisin) {FEW}(dua|tiga|se|satu|\d+|berpapan|beberapa) ?(strip|papan|
        botol|bungkus|tablet|butir) ?{REST}(ngantuk|pusing|mual|takut|maaf|gelap|lemes)?
    (besok|bentar lagi|nanti|sebentar lagi) {SOME}{w.NO} (akan |bakal )?(ngerasain|sakit|ngerasa|
        nangis|menderita|rasain)\w*|(malem ini|malam ini|besok|bentar lagi|
        nanti) {FEW}{w.ME}? ?{FEW}(nyusul|ketemu|nyamperin) {FEW}(kakek|nenek|ibu|mama|papa|ayah|
        bapak|almarhum\w*|opa|oma|dia di)
    (game|barang|baju|buku|gitar|ps|koleksi|motor)\w* {FEW}({w.ME} )?{FEW}(kasih|jual|bagi|kasihin|
        hibahin) {REST}{w.NO} (bakal |akan )?{FEW}(butuh|kepake|perlu)\w*|\d+ menit
        lagi {FEW}(selesai|beres|semua)\w*
    (hari ini|malam ini|malem ini|besok|skrg|sekarang) {FEW}(semua\w* )?(berakhir|selesai|
        tamat){TAIL}(sayang|maaf\w*|selamat|makasih)|(silet|pisau|cutter|tali|obat\w*) {FEW}di
        tangan{TAIL}
""")
_ENCOURAGE = patterns(rf"""
    {w.YOU_KILL}
    (semoga|moga|mudah mudahan|harap|kapan|pengen|gue doain|kudoain|doain) {FEW}{w.YOU} {FEW}(cepet
        |cepat )?(mati|modar|mampus|bundir|bunuh diri|ketabrak|mokad|lenyap)|kapan (mati|modar|
        matinya) ?{w.YOU}?|{w.YOU} (kapan|kok) {FEW}(mati\w*|masih hidup|modar)|(masih|kok)
        hidup {FEW}{w.YOU}|{w.YOU} {FEW}masih (hidup|idup|napas)
    (dunia|semua|keluarga|ortu|orang|kelas|grup|server|emak|mak|nyokap|sekolah|kita|tim|
        mama) {SOME}(lebih |bakal |pasti |jadi |jauh )*(baik|bersih|aman|tenang|bahagia|seneng|
        damai|lega|indah|enak|happy) {FEW}(tanpa|kalo|kalau|klo|kl|tnp) {FEW}{w.YOU}|
        tanpa {w.YOU} {SOME}(baik|tenang|bahagia|damai|indah|seneng|lega|enak)
    ({w.NO} ada|gaada|gada|ga bakal ada|siapa) {FEW}(yg |yang )?{FEW}(bakal |akan |mau )?(nangis|
        kangen|nyari|peduli|sedih|dateng|datang|kehilangan|nangisin|nyariin) {FEW}(kalo |kalau |klo
        |sama |in |ke |di )*{FEW}({w.YOU}|pemakaman (lo|lu|kamu)|kuburan (lo|lu|mu))|kalo {w.YOU}
        (mati|ga ada|bundir|bunuh diri) {REST}({w.NO}|semua|pada|seneng|syukuran|pesta|bahagia|
        malah)
    (emak|mak|nyokap|ibu|mama|ortu|bokap|bapak)( (lo|lu|elu|kamu|lo aja)|mu)? {FEW}(aja |juga |
        pasti )*(nyesel|malu|jijik|benci|ga sayang) {REST}(end aja|mati|bundir|lompat|bunuh diri|
        mending|modar)|(mending|mendingan) {w.YOU} end
    (lakuin|lakuin aja|lakukan|ngapain nunggu|buruan|tunggu apa|cepetan|jangan cuma|jgn cuma|
        gausah) {FEW}(aja|lagi|ngomong|bacot|omong|sana|sono|dong|pengecut|sekarang|bilang|ngancem|
        cerita) {REST}(lompat|lakuin|mati|bundir|pengecut|penakut|berani|bunuh|sayat|nyilet|gantung|
        pengecut|beneran)
    (lompat|loncat|terjun|gantung|sayat|silet|iris|tusuk|minum|telen|tenggak|potong) {FEW}(aja|dah|
        gih|sana|sono|dong|lah|cepet|kalo berani|nadi|tangan lo|tangan lu|tanganmu|lebih dalem|
        lebih dalam|racun|baygon|pemutih|leher)
    (gores|sayat|silet|iris|bakar|lukain) {FEW}(tangan|lengan|paha|kulit|diri) ?({w.YOU}|mu)
    (berani|{w.YOU} {FEW}nyali|brani|tantang|taruhan|gw tantang|gue tantang|coba buktiin|buktiin|
        buktikan|cupu|pengecut|penakut|cemen|ga berani|gak berani|mana berani) {FEW}(ga |gak |kan |
        kalo |lo |lu |kamu |buat |dong |{w.NO} )*{FEW}(nyayat|sayat|silet|nyilet|lompat|loncat|
        bunuh diri|bundir|mati|iris|potong|minum|terjun|nyakitin|lukain|bakar|gantung|lakuin|
        gores\w*)
    (lebih dalem|lebih dalam|yg dalem|yg bener|sampe mati|jangan gagal|jgn gagal) {FEW}(lain kali|
        nanti|besok|lagi|sayatnya|siletnya|lah|dong|kali ini)|(lain kali|next time|besok) {FEW}(yg|
        sayat|lebih|jangan|pastiin|harus) {FEW}(dalem|dalam|bener|berhasil|gagal|mati)|(sayang|
        sayangnya|kenapa) {FEW}(ga|gak|kok) {FEW}(mati|berhasil|jadi mati|sekalian)|coba
        lagi {FEW}(sampe|biar|yg|pasti)|harusnya {w.YOU} {FEW}(mati|berhasil|ga selamat)
    # Challenges, and pacts.
    (challenge|tantangan|misi|level|tugas|game|permainan|grup|aturan|syarat|hari ke|tes|uji nyali|
        yg ga|yg gak|siapa yg) {REST}(sayat|nyayat|silet|nyilet|lukain|lukai|gores|nyakitin|bakar|
        iris|berdarah|cekik|lompat|nahan napas|barcode|nyundut|sakitin|potong)\w* ?{REST}(foto\w*|
        kirim|cupu|pengecut|keluar|kick|out|diri|tangan|lengan|ikut|wajib|harus|bukti\w*|upload|
        post|paha|kulit|kalah|dikeluarin)?
    (mati|bunuh diri|bundir|lompat|pergi|akhirin|end|ngakhirin|terjun|minum|loncat|gantung
        diri) {FEW}(semua\w* )?{FEW}(bareng|bareng bareng|bersama|berdua|barengan|sama aku|sama gue|
        samaan|sama sama|bertiga|bersamaku|breng)|(bareng|bareng bareng|bersama|berdua|barengan|
        kita|yuk|ayo) {FEW}(kita )?{FEW}(mati|bunuh diri|bundir|lompat|akhirin|ngakhirin|loncat|
        pergi dari dunia|minum racun|terjun)
    (kalo|kalau|klo) {FEW}({w.YOU} )?{FEW}(sayang|cinta|beneran) {SOME}(mati|ikut aku|ikut gue|
        bareng|lakuin|temenin|jangan biarin|bunuh)|(janji|udah janji|sumpah|sepakat) {FEW}(kita |
        bakal |mau |buat )*{FEW}(mati|bareng|pergi|bundir|lompat|mundur|ikut)|({w.YOU} duluan|
        duluan {w.YOU}|{w.YOU} dulu) {REST}(aku|gue|gw|nyusul|abis|nanti|baru)|pakta? bunuh diri|
        {w.YOU} {w.NO} boleh (mundur|batal|kabur)|nyusul {w.YOU}
    (kalo|kalau|jadi|klo) {w.ME} (jadi )?{w.YOU} {FEW}(udah |pasti |mending |bakal )*{FEW}(bunuh|
        bundir|mati|gantung|lompat|modar)|{w.YOU} {FEW}(pantes\w*|layak|pantas|berhak) {FEW}(mati|
        modar|buat mati|disakitin)|(uninstall|hapus|matiin|delete) {FEW}(hidup|idup|nyawa)|
        hidup\w* {w.YOU} {w.NO} (guna|berguna|ada gunanya) {REST}(mati|bundir|mending|lompat|modar|
        sana)|urip\w* {FEW}(gak|ora) {FEW}guna
    (akhirin|ngakhirin|selesaiin|udahin) (aja|ae|gih|sana|lah) ?{REST}(nangis|ngeluh|cengeng|drama|
        bacot)?\w*|{w.NO} ada (yg |yang )?(bakal )?(nangis|peduli|kangen|sedih|
        nyari)\w* {REST}(kalo|kalau|klo) {w.YOU} (lompat|mati|bundir|bunuh|gantung|loncat|ilang)
    (semua|anak grup|yg lain|kita semua|semuanya) {SOME}(udah|sudah) {FEW}(sayat|nyilet|nyayat|
        silet|lompat|lukain|gores)\w* ?{REST}(tinggal {w.YOU}|giliran {w.YOU}|keluar|kick|{w.YOU}
        doang)
    (ambil|beli|cari|pake|siapin) {FEW}tali {FEW}(sana|gih|aja|sono|biar)|(sayat|silet|iris|
        gores) {FEW}(lagi|terus) {REST}(foto\w*|upload|berani|kirim|post)|giliran (kamu|lo|lu|
        elu) {REST}(janji|sepakat|udah)|{w.ME}? ?{FEW}udah {FEW}(minum|sayat|nyilet|
        telen) {REST}giliran
""")
_METHOD = patterns(rf"""
    (berapa|\d+) {FEW}({w.PILLS}|mg|butir|gram|miligram) {REST}(mati|bunuh|bundir|mematikan|ga
        bangun|gak bangun|overdosis|meninggal|tewas)
    dosis (mematikan|maut|letal)|pakta bunuh diri|paus biru|blue whale|(challenge|
        tantangan) {FEW}(silet|sayat|cekik|pingsan|barcode|nahan napas)\w*
    (cara|metode) {FEW}(mati|bunuh diri|bundir) {FEW}(paling |yg |yang )*{FEW}(cepet|cepat|ga sakit|
        gak sakit|tanpa sakit|mudah|gampang|pasti|tanpa rasa)|(mati|bunuh diri|bundir) tanpa (rasa
        )?sakit
""")
_THREAT = patterns(rf"""
    ({w.ME} )?(bakal|akan|mau|bkl|pengen) {FEW}(bunuh|bantai|habisin|tembak|tusuk|bacok|bakar|
        ledakin|ngebom|bom|nembak|nusuk|abisin|nembakin|bunuhin|bantaiin) {FEW}(kalian semua|semua
        orang|semua (anak|guru|murid|yg|yang|temen)|satu kelas|seisi|sekelas|satu sekolah|
        {w.SCHOOL}|guru guru|semuanya)
    (bawa|bawain|nyelundupin|masuk) {FEW}(pisau|golok|pistol|senjata|bom|parang|celurit|senapan|
        clurit) {FEW}(ke |di )?{FEW}{w.SCHOOL}
    (bom|pembantaian|penembakan|ledakan) {REST}{w.SCHOOL} {REST}(besok|{w.DAY}|siap|bakal|aku|gue)|
        (besok|{w.DAY}) {SOME}(kalian semua mati|semua mati|mati semua|ga ada yg (selamat|pulang)|
        kubunuh semua)
""")

PHRASES = Phrases(
    language="id",
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
