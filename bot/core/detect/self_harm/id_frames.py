"""Indonesian: frames that many words fill, and what is everyday where they stand."""

from bot.core.detect.self_harm import id_words as w
from bot.core.detect.self_harm.pieces import FEW, REST, SOME, TAIL, patterns

_WORLD = r"(dunia( ini)?|bumi( ini)?|hidup( ini| kalian)?|muka bumi)"
_NOT = (
    r"(ga|gak|gk|nggak|ngga|engga|enggak|tidak|tdk|tak|ndak|gamau|gabisa|gatau|gaada|gada|gapunya)"
)
_SELF = r"(diri|diriku|badanku|badan sendiri|diri sendiri|diri aku|diri gue|tubuhku|kulitku|kulit)"

CONCERN = patterns(rf"""
    (ngapain|buat apa|kenapa|knp|untuk apa) {SOME}(masih )?(di|ada di) {_WORLD}
    {w.ME} {FEW}(cuma|cuman|cm|hanya) {FEW}(menuhin|ngabisin|numpang|nyampah|bikin|buang)
        {FEW}(tempat|oksigen|uang|duit|ruang|napas|beras)
    {w.WANT} {SOME}(semua\w*|dunia|suara\w*|kepala\w*|rasa sakit\w*) {FEW}(padam|mati aja|berhenti|
        berenti|selesai|kelar|diem|udahan)
    nunggu {FEW}(semua\w*|ini) {FEW}(kelar|selesai|berakhir|udahan)
    (yg|yang) {FEW}(bikin|buat) {FEW}{w.ME} {FEW}(bertahan|tetep hidup|masih di sini)
    ({w.ME} )?(kayak|kaya|kyk|kyak|seperti|ibarat) {FEW}(hantu|lilin|bayangan|sampah|mayat|
        cangkang|zombie hidup|robot rusak)
    (gamau|{_NOT} (mau|pengen|pgn)) {FEW}(ada )?(di )?(sini|{_WORLD}|hidup)
    (nyebrang|nyeberang|naik motor|ngebut) {SOME}(ga|gak) (liat|peduli|lihat|pake)
    (cuma|cuman|hanya|tinggal) {FEW}(napas|bernapas|nafas|bertahan|numpang hidup|jalanin){TAIL}
    (bertahan|napas|begini|ini) {FEW}(doang )?{FEW}bukan hidup|bukan hidup {FEW}namanya
    ({w.ME}|aku|gue) {FEW}(tenggelam|tenggelem|hilang|ancur|hancur) {FEW}(diem|pelan|perlahan|
        sendiri)
    (udah|sudah) {FEW}(berenti|berhenti|stop|males) {FEW}(bikin|punya) {FEW}(rencana|mimpi|harapan)
    (berapa hari|berapa lama|siapa) {SOME}(lupa|ngelupain|sadar|inget|ketauan) {FEW}{w.ME}?
    hidup {FEW}(berat|capek|sakit|melelahkan|nyiksa) {FEW}(bgt|banget|buat) ?{FEW}{w.ME}?
    (ada|hidup|eksis) di dunia {FEW}(melelahkan|capek|berat|sakit|siksaan)
    (air mata|semangat|harapan|tenaga|alasan|rasa) {FEW}({w.ME} )?(abis|habis|ilang|musnah|kosong)
    {_NOT}? ?{FEW}(tau|gatau) {FEW}(pegangan|bertahan) {FEW}(ke|buat|demi) {FEW}(apa|siapa)
    (berharap|semoga|doa|moga) {FEW}(besok|pagi|matahari) {FEW}{_NOT} (usah )?(dateng|datang|ada|
        terbit)
    (udah|sudah) {FEW}(telat|terlambat) (buat|untuk) {w.ME}|{_NOT} bisa {FEW}(diselametin|
        diselamatkan|
        dibenerin|diperbaiki|ditolong)
    (bedanya|beda) apa {REST}{w.ME} {REST}(ada|hidup)|(ada|hidup) (ga|gak|nggak)nya {w.ME}|{w.ME}
        ada (atau|sama|ato) {_NOT}
    (masalah\w*|beban\w*) {REST}(ya|itu) {w.ME}|{w.ME} {_NOT} ada {FEW}(ya )?(beres|kelar|selesai|
        aman)
    terowongan {SOME}(ujung|cahaya)\w*|(sampe|sampai) kapan {FEW}{w.ME}? ?{FEW}(tahan|kuat|sanggup|
        bertahan|
        harus)
    (tahun|taun|thn) lagi {REST}{w.ME} {REST}(ga|gak|di) (di )?(mana|ada)
    (lahir|idup|hidup) {FEW}salah|salah lahir|coba {w.ME} {_NOT} (lahir|ada)
    hidup {SOME}{_NOT} (layak|pantes|perlu|usah) {FEW}(di)?(terus|lanjut|jalan|hidup)\w*
    {_NOT} {FEW}(masuk|muncul|pulang|ada|online) {REST}{_NOT} (bakal |akan )?ada (yg|yang) (nanya|
        nyari|sadar|
        nyariin|notice)
    {FEW}{_NOT} ?(punya )?(alasan|alesan) {FEW}(buat|untuk) {FEW}(tetep|tetap|masih|di sini|hidup|
        bertahan)
    (semua|orang|org) (org |orang )?(bakal |pasti |akan )+(lega|seneng|bahagia|tenang)( {w.NO}|
        percaya| deh| kok| tanpa)
    (pgn|pengen|mau|ingin|pengin) {FEW}pergi {FEW}(jauh|dari) {SOME}{_NOT} (balik|pulang|kembali)
    {_NOT} percaya {FEW}(sama|ada) {FEW}(besok|masa depan|hari esok)|hidup {FEW}bukan buat {w.ME}
    (nama|chat|foto|jejak)\w* {FEW}{w.ME} {FEW}dihapus {REST}{_NOT} ada
    adek\w* {SOME}(tenang|bahagia|disayang) {SOME}{w.ME}? ?{FEW}{_NOT} ada
""")
RISK = patterns(rf"""
    (pernah|udah|dulu|kemaren|kemarin) {FEW}(nyoba|coba) {SOME}(kepikiran|pengen|mau|sekarang)
        {FEW}(lagi|sama)
    (bekas|luka|tanda|garis|goresan)\w* {FEW}(di|pada) {FEW}(tangan|lengan|paha|kaki) {REST}(jgn|
        jangan|
        takut|ketauan|liat|sembunyi|nutup)
    (bekas|luka)\w* {REST}(bukan|bkn) {FEW}(gara gara|gara2|karena|dicakar) {FEW}(kucing|jatuh|
        jatoh)
    (liat|ngeliat) {FEW}bekas {FEW}(lama|luka)? ?{REST}(nambah|lagi|pengen)
    (alasan|alesan) {FEW}(biar|supaya|buat|untuk) {FEW}{_NOT} (mati|bunuh diri|bundir|nyakitin)
    (kematian|kematianku|mati) {REST}({_NOT} nakutin|narik|manggil|menarik|kematianku|tenang)|
        (dipikirin|
        pikiran\w*|otak) {SOME}(kematian|mati|akhirin)
    (pengen|pgn|mau|ingin|kepengen|buat|untuk) {FEW}(ngilangin|menghilangkan|cabut|ngabisin|
        mengakhiri|akhirin|ngakhirin) {FEW}(nyawa|hidup|semua\w*)
    (pgn|pengen|mau|pen) (mt|m4ti|mateee*|die|met)
    {w.ME} {FEW}(bahaya|berbahaya) {FEW}(buat|untuk|bagi) {FEW}diri\w*
    (kalo|kalau|klo|apa jadinya kalo) {w.ME} (bunuh diri|bundir|mati) {FEW}(gimana|gmn|aja|ya)
    (normal|wajar) {FEW}(ga|gak|nggak) {REST}(bunuh diri|mati|bundir|nyakitin)
    (mikir|kepikiran|pikiran|pengen|bilang|bahwa|kalo|kalau) {SOME}{w.ME} {FEW}(pengen|mau|ingin|
        nyakitin)
        {FEW}(bunuh diri|bundir|mati|diri)
    (jebol|kambuh|kelepasan|ambyar) {REST}(bekas|nol|lagi|nyakitin|hari)
    (nyakitin|lukain|ngelukain|nyiksa) {_SELF} {FEW}(satu satunya|udah|kayak|kyk|rutinitas|bikin|
        trus|terus)
    (tempat tinggi|ketinggian|lantai atas|balkon|rel) {REST}(pikiran|nakutin|lompat|kepikiran)
    (godaan|dorongan|urge|keinginan|tarikan)\w* {FEW}(nya )?{FEW}(kuat|kenceng|gede|parah|
        besar) ?{FEW}(malem|malam|
        bgt|banget|hari)?
    lama lama {w.ME} {FEW}(bunuh diri|bundir|mati|akhirin|lompat)
    (nyusul|ikut|ketemu) {FEW}(nenek|kakek|mama|ibu|papa|ayah|bapak|almarhum\w*) {REST}(ga|gak)
        (mau|pengen)
        {FEW}(di sini|hidup)
    (ngelakuin|lakuin|ngapa ngapain|ngapain|apa apain|berbuat) {SOME}(ke|sama|
        pada)? ?{FEW}(badanku|diriku|
        badan sendiri|diri sendiri|diri lagi|diri)
    (lengan|tangan|paha) {REST}(takut|jgn|jangan) {FEW}(ke)?(liat|liatan|tauan)\w*|takut
        {FEW}(lengan|tangan|
        bekas) {FEW}keliatan
    (janji|sumpah) {FEW}(ga|gak) {SOME}(kulit|silet|nyakitin|lagi) {REST}(bohong|gagal|ingkar|
        langgar)
    (kabur|pergi|bertahan) atau mati|mati atau (kabur|pergi)|pilihan\w* {REST}mati
    (tinggalin|ninggalin) {w.ME} sendiri\w* {REST}(takut|nanti|ngapa|nekat)
    {w.ME} {FEW}(udah )?mati {FEW}(dari|di) (dulu|dalem|dalam)|(kalo|kalau|klo) {w.ME} berani
        {REST}mati
    (suara|bisikan|kepala)\w* {REST}(nyuruh|bilang|bisik|teriak) {FEW}({w.ME} )?{REST}(mati|bunuh|
        bundir|lompat)
""")
IMMINENT = patterns(rf"""
    (nulis|tulis|bikin|rekam|jadwalin|nyiapin) {FEW}(surat|pesan|video|vn|rekaman) {FEW}(buat|
        untuk) {REST}(laci|
        bantal|ga ada|pergi|tonton|kabar|satu satu|nanti)
    (udah|sudah|udh) {FEW}(siap|beres|lengkap|di depan\w*) {FEW}(semua\w*)? ?{REST}(nunggu|tinggal|
        ngitung|
        tunggu) {REST}(tidur|sepi|jam|seratus|waktu|malem|malam|pergi)
    (rawat|jaga|buat kamu|buat lo|titip)\w* {REST}(kalo|kalau|pas|klo|habis) {w.ME}
        {FEW}(udah )?({w.NO} ada|
        pergi|mati)
    (mumpung|sebelum) {REST}pamit|pamit beneran|(udah|semua) {SOME}{w.ME}? ?pamitin
    (rencana|caranya)\w* {FEW}(udah|sudah) {FEW}(jelas|mateng|matang|bulat|lengkap)
    (malem|malam|hari|besok|sekarang|skrg) {FEW}(ini )?(waktunya|saatnya|
        harinya) ?{FEW}({w.ME} )?(pergi)?
    (kita|kalian|kamu) {FEW}{w.NO} (akan |bakal |pernah )*(ketemu|liat {w.ME}|denger {w.ME}|jumpa)
        {FEW}lagi
    (senja|malem|malam|pelukan|matahari|hari|ujian|chat|pesan|pagi|jam|menit|kali|kalinya)
        terakhir\w* {FEW}(buat
        |kamu |{w.ME} |hidup\w*|denger|napas|pake)|(ini|gatau itu|itu) {FEW}(malem|malam|pelukan|
        hari|kali)
        terakhir(ku|nya)?
    (kursi|bangku|meja|kamar)\w* {w.ME}? ?{FEW}(bakal )?kosong {REST}(seterusnya|selamanya|kosong)?
    (udah|sudah|lagi|nyampe) {FEW}(di|sampe di) (tempat\w*|sini|lokasi) {REST}(makasih|maaf|nolong|
        pergi|dadah)
    \d+ (menit|jam) terakhir
    (hari|malem|bulan|jam|minggu) lagi {FEW}{w.ME} {SOME}{w.NO} {FEW}(ngerasa|sakit|nangis|ada|
        hidup)\w*
    surat\w* {FEW}(udah|sudah) {FEW}(dikirim|dipos|kukirim|ditaro|ditaruh)|{w.NO} bisa (mundur|
        balik) lagi
    (udah|sudah|ok|oke) {FEW}(jamnya|waktunya|saatnya) {REST}(tinggal|pergi|dadah|pamit)
    (waktunya|saatnya|siap) {FEW}{w.ME}? ?{FEW}(pergi|ninggalin|keluar) {FEW}(dari|dunia|hidup)
    {w.ME} {FEW}(malem|malam) ini {FEW}(beneran |bener2 |bakal )*pergi|(malem|malam) ini {w.ME}
        pergi
    biarin {w.ME} pergi|(simpen|sisain)\w* {FEW}(tempat|kursi|bangku) {SOME}(lagi|besok)
        {REST}selamanya
    almarhum\w* {w.ME}|{w.ME}? ?{REST}(pake kata|udah jadi|dipanggil) almarhum\w*
    {w.ME} {FEW}(udah )?bareng {FEW}(papa|mama|ibu|ayah|nenek|kakek|almarhum\w*) {FEW}(di )?(surga|
        atas|sana)
    (besok|malem ini|malam ini|minggu|bsk) {w.ME} (mati|udah mati|{w.NO} ada|tiada)
    (video|surat|pesan|vn) {REST}(pas|kalo|setelah) {FEW}(denger|dapet) {FEW}kabar\w*
""")
ENCOURAGE = patterns(rf"""
    {w.NO} ada (yg|yang) {FEW}(mau|pengen|butuh) {w.YOU} (hidup|ada|di sini)
    (lakuin|lakukan) (lah|aja|dong|gih) {REST}(berani|pengecut|cupu|omong)|{w.NO} usah ngomong
        {FEW}lakuin
    (sakitin|lukain|bunuh|gantung|buang|hapus|hilangin|matiin|benerin) (aja )?diri {w.YOU}
    (bunuh diri|mati) aja (ga|gak|nggak) (becus|bisa|berani)
    (terbaik|cuma satu) {FEW}(yg|yang) (bisa|harus) {w.YOU} (lakuin|kerjain) {FEW}mati
    (live|videoin|rekam|streaming) {FEW}(dong|pas|waktu|aja) {REST}(bunuh diri|bundir|mati|lompat)
    (emak|mak|nyokap|ibu|mama|ortu) {w.YOU} {REST}gugurin|gugurin {w.YOU}
    (kasih|waktu) {FEW}\d+ jam {REST}(ngilang|mati|bunuh|lompat)
    (katanya|kan|tadi) {FEW}(mau|pengen) mati {REST}(ya ?udah|buruan|mati|kapan|ayo|nunggu)
    (kalo|kalau) mau mati (ya )?(mati|lakuin|silakan)
    (pemakaman|kuburan) {w.YOU}|(pas|kalo|kalau|kapan) {w.YOU} (mati|bunuh diri|bundir|end)
    (akhiri|akhirin|selesaiin|selesain|sudahi|udahin) {FEW}(hidup|idup|nyawa) ?{w.YOU}
    (masih|msh) (idup|hidup|napas|bernapas)( {w.YOU})? [?] {REST}(sayang|stop|mati|beresin|udahan|
        kasian)
    (masih|msh) (idup|hidup|napas) {REST}(sayang bgt|beresin|stop aja|sayang banget)
    (jelek|gendut|bego|tolol|goblok|anjing|babi|sampah|njir|bangsat|idiot|culun) {FEW}(bgt |
        banget )?(mati|mokad|
        bundir|bunuh diri|modar) aja
    gapapa {FEW}(nyakitin|lukain|nyilet|sayat) {REST}(lagi|ulangin|enakan|lega)
    (siapa|yg|yang) {FEW}(setuju|dukung|vote|pilih) {FEW}(dia|{w.YOU}|si \w+) {FEW}(bunuh|bundir|
        mati)
    (susul|nyusul|temenin) {FEW}(bapak|ibu|emak|nenek|kakek|papa|mama) {w.YOU} {FEW}(di |
        ke )?(kuburan|neraka|
        sana|akhirat|alam)
    (masuk|gabung|ikut) {FEW}(geng|grup|circle) {REST}(luka|sayat|silet|nyilet|barcode|berdarah)
    (ngilang|menghilang|hilang|lenyap|enyah) {FEW}dari (muka )?(bumi|dunia) {FEW}(hari ini|sana|
        gih|lo|lu|sekarang)
    unalive aja|mokad aja {w.YOU}|(keluarga|ortu|semua\w*) {w.YOU}? ?{FEW}nunggu {w.YOU}
        {FEW}(bunuh|mati|bundir)
    {w.ME} (klo|kalo|kalau) jadi? {w.YOU} {REST}(akhirin|mati|bunuh|bundir|lompat)
    kali ini {FEW}(bisa|jadi|berhasil) mati (ga|gak)|(ga|gak) guna {w.YOU}
""")
EXCUSES = patterns(r"""
    (bukan|ga|gak|jangan) (pernah )?(merasa )?(jadi )?(beban|sampah) (buat|bagi) (kita|kami|aku)
    gigit kuku|suicide squad|titanic
""")
_EVERYDAY = patterns(r"""
    (mtk|matematika|nilai|ulangan|nutella|bubur|bakso|seblak|kuota|sinyal\w*|jakarta|bandung|mahal|
        grup keluarga|leg day|gym|pesta\w*|kemah\w*|kasur|mie|piring|nyuci|ngampus|wisuda|jurusan|
        kuliah|konser|skripsi|ngantor|olahraga|otot|futsal|basket|garing|gosong|senin)
""")
_JOURNEY = patterns(r"""
    (mudik|liburan|libur|resign|kerjaan|bos|pensiun|pesawat|rumah (nenek|tante|kakek)|dokter|gym|
        seminggu|gratis|wisuda|nonton|ngantor|kantor|magang|pindah|turnamen|squad|senin pagi)
""")
_HEARD = patterns(rf"""
    (kalo|kalau|klo|andai) {w.ME} (punya )?(berani|nyali)
    (jgn|jangan|gausah) {FEW}(sakitin|nyakitin|lukain|bunuh|nyayat|nyilet)
    (suara|bisikan|kepala|otak|pikiran)\w* {REST}(nyuruh|bilang|bisik\w*|teriak\w*)
    (gym|airnya|platform|kolam|konser|seminggu|belajar)
""")
UNLESS = {
    "risk": patterns("(pensiun|resign)"),
    "concern": _EVERYDAY,
    "imminent": _JOURNEY,
    "encouragement": _HEARD,
}
