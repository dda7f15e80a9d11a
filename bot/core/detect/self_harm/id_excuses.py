"""Indonesian: what takes a telling back: quotations, songs, games, idioms, recovery."""

from bot.core.detect.self_harm import id_words as w
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
    (dilarang|aturan|rules?|stop) {REST}(bunuh diri|bundir|self harm){TAIL}
    ke (pesta|acara|ultah|mabar|nobar) {HEAD}|{HEAD}(pesta|acara ultah){TAIL}
    (keiris|kegores|kesayat|kena) {FEW}(kaleng|tutup)
    (main|mainnya|tidur|bobo|makan|kelas|mandi) {REST}(dadah|bye|sampai jumpa|daah) {REST}(sayang|
        kalian|semua)\w*
    {SUNG}
    (lagu\w*|lirik\w*|reff\w*|chorus\w*|nyanyi\w*|film\w*|drakor\w*|series|serial|buku|novel|bab|
        manga|anime|dokumenter|berita\w*|puisi|cerpen|episode|eps|adegan\w*|artikel\w*|materi|
        seminar|webinar|novelnya|webtoon|wattpad|au|drama\w*|tokoh\w*|judul\w*){TAIL}
    {HEAD}(lagu\w*|liriknya|di film|filmnya|di berita|di drakor|di novel|di anime|episode|
        pencegahan|seminar|wattpad){TAIL}
    # Said by others, to object: rules, reports.
    (nyuruh|suruh|ngatain|dikatain|ngetik|ketik|komen|komentar|chat|ngomong|ngechat|dilarang|larang|
        jangan|jgn|stop|report|lapor|aturan|ngajak|ngajakin|spam|dm|ngejek|doain|dibilang|ngucap\w*|
        kata) {REST}({w.YOU_KILL}|orang {FEW}(bunuh diri|mati|bundir)|kys|(lo|lu|kamu|elu) (mati|
        bundir)|mati (aja )?(lo|lu|sana)|gak guna)({TAIL})
    ({w.YOU_KILL}|kys|bundir|bunuh diri) {REST}(itu )?(jahat|ga lucu|gak lucu|bukan bercanda|bukan
        candaan|ban|banned|di ?ban|report|kick|dilarang|ga boleh|gak boleh|ga pantes|toxic|kejam|
        itu dosa)
    # Cared for or mourned.
    {w.OTHER} {REST}(bilang {FEW}(ga|gak|pengen|mau|capek|udah|dia|nyerah|kalo)|pengen|mau|pernah|
        abis|habis|nyoba|coba|bunuh diri|bundir|meninggal|mati|nyayat|sayat\w*|nyilet|chat|kirim|
        ngechat|self harm|posting|ngancem|ancam|ditemukan|diduga|gantung|udah ga ada|curhat|cerita|
        wafat|tiada|kecelakaan|nyakitin|di rs|depresi|berpulang){TAIL}
    (khawatir|panik|takut dia|gimana cara (nolong|bantu|nemenin)|cara (nolong|bantu|nemenin)|cara
        nemenin|bantuin|harus gimana|tolongin dia|mau nolong|nolongin){TAIL}
    (turut berduka|berduka|rip|almarhum\w*|alm|almh|innalillahi|tahlilan|pemakaman|kangen (nenek|
        kakek|ayah|ibu|almarhum|mama|papa|kucing|oma|opa)|semoga tenang|husnul){TAIL}|(kucing|
        anjing|hamster|ikan|kelinci|kakek|nenek|ayah|ibu|om|tante|guru|opa|oma|paman|burung|
        kura)\w* {FEW}(udah |baru |tadi |kemarin )*(mati|meninggal|wafat|ga ada|tiada|berpulang|
        pergi){TAIL}
    # Over, and told as such.
    (udah|sudah|udh|genap|hampir|\d+|setahun|sebulan|seminggu) {SOME}(ga|gak|nggak|clean|bersih|
        tanpa|berhenti|stop|ngga|enggak) {FEW}({w.HURT}|nyilet|nyayat|self ?harm|sh|clean|kepikiran|
        dari){TAIL}
    (dulu|dlu|pernah|tahun lalu|thn lalu|\d+ (thn|tahun|bulan) (lalu|yg lalu)|waktu (smp|sma|kelas|
        umur|kecil)|pas (smp|sma|kelas)|jaman|sempet|untung|2 thn) {HEAD}((sekarang|skrg|skg|
        kini) {FEW}(udah|sudah|malah (takut|bersyukur|pengen hidup)|baik|kuliah|bahagia|mendingan|
        enggak|ngga|seneng|takut mati|bersyukur)|mendingan|makasih|membaik|baik lagi|bisa baik|
        bersyukur|syukur|psikolog\w*|terapi|untung|udah enggak|udah engga|udah ngga|pulih|sembuh|
        selamat dan|lewat juga|baikan){TAIL}
    (udah|sudah|udh) {w.NO} (pengen|mau|kepikiran|mikir|kepengen|ada pikiran|pernah) {FEW}(mati|
        bundir|bunuh diri|nyakitin|nyilet|ngilang|sh)( lagi)?|{w.NO} (ada )?lagi (pikiran|pikiran2)|
        {w.NO} {FEW}pikiran\d? ?{FEW}gelap|takut mati {LAUGH}
    # To die of laughter, to love to death, flat batteries, the game's deaths, fed up with maths.
    {w.FUN} {FEW}(banget |bgt |sampe |sampai |mau |pengen |setengah |rasanya |pol )*(mati|modar|
        ngilang|menghilang|mampus|ilang|pingsan|nangis|mati rasanya|pengen ngilang|hilang|
        lenyap){TAIL}
    (mati|mampus|modar|bunuh|ngilang|ilang|menghilang|hilang) {FEW}(karena|gara gara|gegara|krn|
        demi|gr gr|saking|sama|karna) {FEW}({w.FUN}|ini|{w.TRIFLE}|seblak|bakso|makanan)
    hidup segan mati tak mau|{w.NO} ada lagi pikiran\d?|(kelar|selesai) terapi{TAIL}
    (cinta|rela|setengah|harga|sehidup|hidup|benci|jalan|mati) (mati|semati|mati demi|setengah mati|
        gaya|lampu|listrik|kutu|angin)|(hp|hape|lampu|listrik|laptop|motor|mobil|wifi|mesin|baterai|
        batre|ac|pc|komputer|sinyal|internet|jam|tv|kipas|mic|kamera|remote|kompor|lampunya|token|
        tanaman|bunga|warna|pasar|api) {FEW}(gue |gw |aku |ku |nya |udah |ikut |mulu |malah |tiba
        tiba |lagi |juga |keburu |pada |dari tadi )*(mati|modar|mampus|ngilang|ilang|hilang)|mati
        (lampu|listrik|air|total|kutu|gaya|suri|matian|langkah)|mati matian
    (mama|ibu|papa|bokap|nyokap|guru\w*|kakak|bapak|emak|dosen\w*|panas\w*|tugas\w*|pr|pelatih|bos|
        soal\w*) {SOME}(bunuh|ngebunuh|membunuh|bantai|bikin mati|bikin modar|habisin) ?{FEW}(gue|
        gw|aku|kita|orang|saya|lo|lu)?|bunuh {w.ME} (aja|dong|sekarang)|(gue|gw|aku) bunuh (lo|lu|
        kamu|dia)|bisa bunuh orang
    (mati|bunuh diri|bundir|lompat|ngilang|menghilang|mampus|modar|gantung diri|ilang|pingsan|
        nangis|terjun) {REST}{LAUGH}|{LAUGH} {REST}(mati|bunuh diri|mampus|modar|ngilang)
    {w.GAME} {REST}(mati|bunuh|lompat|terjun|bundir|modar|mampus|sanggup|kuat|end|malam|malem|
        terakhir|akhir\w*|nyerah|gantung|loncat|ilang)
    (mati|bunuh|lompat|terjun|bundir|modar|mampus|kuat|end|malam|malem|terakhir|nyerah|loncat|
        akhirin|kosong|atap) {REST}{w.GAME}
    (capek|cape|lelah|bosen|bosan|males|malas|{w.NO} (kuat|sanggup|tahan|mau|ngerti|betah|ada
        gunanya|bisa)|muak|benci|nyerah|stres|stress|pusing) {FEW}(sama |ama |dgn |dengan |ngerjain
        |ke |di |buat |ikut |lagi |banget |bgt |hidup |ngadepin |mikirin |dgr |denger |kalo
        )*{w.TRIFLE}
    (depan (kelas|umum|crush|orang|semua|banyak)|malu banget|malu bgt|malu pol|malu maluin){TAIL}|
        {HEAD}(malu banget|malu bgt|depan kelas|depan crush){TAIL}
    # Cuts and falls that are none.
    (potong|keiris|teriris|kepotong|kesayat|kegores|kena|iris|ngiris|motong|kesilet|keseset|kebakar|
        kecipratan) {FEW}(rambut|poni|kuku|bawang|sayur|jari|buah|kertas|daging|kue|roti|mangga|
        cabe|apel|setrika|knalpot|minyak|catokan|jempol|kaca|kaleng|telunjuk|tempe|tahu)|(jari|
        jempol|telunjuk|tangan|kaki|dagu|lutut) {FEW}(keiris|kegores|kesayat|kesilet|kena|kepotong|
        lecet|teriris|keseset|melepuh|kecakar|dicakar) ?{FEW}(pisau|cutter|kaca|kertas|pas|waktu|
        masak|kucing|bawang|kaleng|motor|silet)?|(dicakar|kecakar) {FEW}kucing|(jatoh|jatuh|nyusruk|
        kepleset) {FEW}(dari|naik|pas|main|di) {FEW}(motor|sepeda|tangga|bola|futsal|skateboard|
        basket|kamar mandi){TAIL}|cukur\w* {REST}(luka|silet|berdarah)
    (lompat|loncat|terjun|nyebur|nyemplung) {FEW}(ke |di |dari )?{FEW}(kolam\w*|renang|air|laut|
        kasur|sofa|trampolin|payung|tali|pagar|bungee|sungai|papan|bangku|kelas|angkot|jauh|tinggi|
        halaman|kereta terakhir)|(obat|minum obat) {FEW}(sakit kepala|maag|batuk|flu|demam|alergi|
        pusing|dokter|dari dokter|jerawat|mata|panas|tidur siang|radang|cacing|3x|diare)|
        {w.PILLS} {FEW}(sakit kepala|batuk|maag|flu|demam|alergi|dari dokter|pusing|radang)
    (pencegahan|sosialisasi|penyuluhan|edukasi|kampanye|hari|data|angka|statistik|kasus|tanda tanda|
        tanda2|hotline|layanan|guru bk|bahas|isu|kesehatan mental|konselor) {SOME}(bunuh diri|
        bundir|self harm|bullying){TAIL}
""")
