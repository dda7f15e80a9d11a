"""Indonesian, as it is typed, with some Javanese and Sundanese."""

from bot.core.detect.grooming.words import Tongue

_WORDS = {
    "kin": """
        mama|mamah|mamak|mak|ibu|ibuk|bunda|umi|papa|papah|ayah|bapak|bokap|nyokap|abi|ortu|ortumu
        |orang ?tua|keluarga|kakak kamu|kakakmu|adikmu|teman*|temen*|temenmu|sahabat*|nenek|kakek
        |guru*|tante|om|bibi|sodara*|saudara*|mamamu|ibumu|papamu|ayahmu|orang rumah|orang lain|bk
        |pacar*|wali kelas|yg lain|yang lain|anak lain|bestie*|siapa ?siapa
    """,
    "tell": """
        bilang*|blg|cerita*|crita|kasi ?tau|kasih tau|kasihtau|kasih tahu|ngomong*|omong|ngadu
        |lapor*|tau|tahu|liat*|lihat|denger*|dengar|ketauan|ketahuan|kabar*|ajak*|bawa|pamit
        |tanya*|izin|ijin|sebut*|matur|bebeja|curiga|ngecek|cek|baca|screenshot|ss|ribut
    """,
    "pic": "foto*|poto*|pap|selfi*|vid|video*|vn|gambar|pic|pict",
    "pretty": """
        cantik*|ganteng*|manis*|imut*|lucu*|cakep*|geulis|ayu|dewasa*|pinter|pintar|spesial|beda
        |istimewa|gemes*|seksi|sexy|sempurna|mature|bening|baik|hebat|berbakat|bakat*|unik|mateng
        |keren*|menarik|kalem|merdu
    """,
    "me": "aku|ak|aq|gue|gw|saya",
    "well": "iya|ya|halo|hai|kak|coach|om|bang|pak|bu|wah|oh|maaf",
    "grade": """
        (kelas|kls|klas) ([1-9]|1[0-2]|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)
    """,
    "elder": """
        mama|mamah|ibu|ibuk|papa|ayah|ortu|bunda|nyokap|bokap|nenek|nini|orang ?tua
    """,
}
_STAGES = {
    "age": """
        (seumur*|seusia*|usia) (kamu|mu|segitu|km|gini|<young>)
        (kamu|km|lu|lo|dek|adek|adik|anak|usia|cewek|cowok|masa|kalo|buat|itu) _ <young> (tahun|thn
          |taun|th)
        <young> (tahun|thn|taun|th) (ya|kan|kok|tapi|sih|dong|udah|itu|\\?)
        (umur|umurnya|kelas)\\?
        (umur|umurmu|umurnya|usia) ((kamu|km|lu|lo) )?(berapa|brp|brapa|piro|sabaraha)
        (berapa|brp|brapa) .. (umur*|usia*|tahun|thn|taun|th)
        (kelas|kls|kelasnya) .. (berapa|brp|brapa|sabaraha|piro)
        (umur|usia) .. (cuma|hanya|gak|ga|bukan|angka|beda|doang)
        (ultah|ulang tahun) (kamu|km|kapan|mu)
        (aku|gue|gw|kakak|abang|om|ak) .. <adult> (tahun|thn|taun|th)?
        (lebih tua|lebih dewasa|jauh di atas|udah tua|lebih gede)
        (kirain|kira|keliatan|mikirnya|kayak|dikira) .. (dewasa|<adult>|kuliah*|anak kuliah|sma
          |gede)
        (lahir|kelahiran) .. (tahun|thn|kapan|brp)
        asl
    """,
    "home": """
        omah* .. ngendi|di bumi (jeung|aya)
        (sendirian|dewean|sorangan)|sendiri (di rumah|di kamar|ya|kah|dek)
        (rumah|kamar|kost) .. (sendiri*|sepi|kosong|sama siapa|ada siapa|mana|dimana|dmn|di mana
          |daerah|deket|alamat|kunci*)
        (sama siapa|ama siapa|sm siapa|siapa aja|ada siapa|jeung saha|karo sopo|siapa) .. (rumah
          |tinggal|di|tidur|jemput|anter*|jaga|kamar|omah|bumi)
        (<kin>) .. (pulang*|plg|kerja|tidur|bobo|pergi|rumah|kemana|dimana|dmn|keluar|cek*|ngecek
          |liat|periksa*|pegang|buka|baca|jam|lagi|gak ada)
        (jam berapa|jam brp|kapan|sampe jam|sampai jam) .. (pulang*|plg|tidur|kerja|balik|pergi
          |keluar|bobo|sepi)
        (tinggal|rumah*|sekolah*|omahmu|bumi|posisi|domisili) .. (di ?mana|dmn|mana|ngendi|daerah
          |sebelah|alamat*|jalan)
        (di ?mana|dmn|daerah mana|kota mana|mana) .. (tinggal|rumah|sekolah|kamu|alamat)
        (deket|dekat|sekitar|lewat|tetangga|satu kota|sekota|searah|depan) .. (rumah|sekolah|situ
          |sana|kamu|mu|tempat|kantor|aku|kost)
        (pintu|pintunya|kamar) .. (kunci|tutup|dikunci)|(kunci|tutup) (pintu*|kamar*)
        (liat|lihat|ngeliat|ketemu) .. (kamu|km) .. (di|tadi|lewat|kemarin|pulang)
        (belum|blm|gak|ga|kok) .. (tidur|bobo|ngantuk)
        kamar sendiri|tidur sama|sekamar|punya kamar
        (naik|pulang|berangkat) .. (apa|angkot|bus|ojek|sendiri|jalan kaki|lewat mana)
        tau .. (rumah|sekolah|alamat)
    """,
    "flattery": """
        (kamu|km|suara*|muka*|mata*|senyum*|kok|paling|bgt|banget|hai|lu|dek|neng|adek|pantes|anak
          |cewek|cowok|makin|tambah|secantik|se) .. <pretty>
        <pretty> .. (bgt|banget|bangett|bet|sekali|ya|deh|kamu|loh|pisan|dari|kayak|amat|beud|tau
          |aku|kakak)
        (hai|halo|hey|pagi|malem|met) (cantik|manis|sayang|ganteng|adek|cinta|bidadari|cakep)
        (dewasa|mature|beda (dari|sama)|gak kayak|ga kayak|ga seperti|beda bgt)
        (suka|sayang|cinta|kangen|rindu|naksir|kepikiran|mikirin|jatuh cinta|demen|mimpiin) ((bgt
          |banget|sama|ama) )*(kamu|km|dek|ngobrol)
        (bebeb|cintaku|ayang|manisku|bidadari|princess|putri|cantikku|kesayangan*)
        (pacar*|pacaran|jadian|jomblo|mantan|gebetan)
        (model|agensi|casting|artis|produser|bakat*|talent|terkenal|selebgram|audisi|photoshoot)
        (jodoh|nikah*|nyambung|cocok bgt|bangga|favorit*)
        (cewek|cowok) kantor|kalah
    """,
    "gifts": """
        tak (tukok*|kasih|beliin)|tukokke
        (beliin|kasih|transfer*|tf|isiin|top ?up*|topup*|bayarin|traktir|gift*|jajanin|modalin
          |kado*|hadiah*|tukokke|pesenin|bawain|sewain|joki*|bayar) .. (kamu|km|skin*|robux
          |diamond*|dm|nitro|hp|pulsa|kuota|kado*|duit|uang|jajan|mu|baju|apa|tiket*|buat|lu|dek
          |aja|adek|deh)
        (aku|gue|gw|kakak|abang|om|mas|ak|tak|bang) .. (beliin|kasih|ksh|transfer|tf|isiin|topup*
          |bayarin|traktir|gift*|jajanin|kadoin|beliin*|tukokke|bawain)
        (skin|robux|nitro|kado buat|pulsa|kuota|hp baru|iphone|hadiah buat|kasih hadiah|hpnya
          |hp itu)
        (mau|pengen|pingin) (aku |kakak )?(skin*|hp|robux|diamond*|dibeliin|beliin)
    """,
    "secrecy": """
        rasah matur|rahasiane|ojo (kondo|omong)|ulah (bebeja|nyarios)
        (jangan|jgn|jan|gausah|gaush|gosah|ga usah|gak usah|gak boleh|ga boleh|rasah|ojo|ulah
          |gak perlu|ga perlu) _ <tell>
        rahasia*|rahasiain|diem ?diem|diam ?diam|sembunyi*|umpet*|ngumpet*|bisik*|pelan ?pelan
          |sssst|sst|cicing
        (cuma|antara|hanya|berdua) .. (kita|berdua|aku|kita aja)
        (hapus*|apus*|apusin|delete|bersihin|clear|ilangin) .. (chat*|ini|semua*|abis*|history
          |pesan*|riwayat|ya|nanti|dm)
        (gak|ga|jangan|jgn|biar|supaya|nanti|ntar|takut*|takutnya) .. (ada yg|ada yang|siapa ?pun
          |siapa ?siapa|orang) .. (tau|tahu|liat|curiga)
        (biar|supaya|nanti|ntar|sampe|sebelum|kalo|pas|takut) .. <kin> .. (gak|ga|tau|tahu|cek
          |ngecek|tidur|pergi|denger|marah|curiga|liat|ganggu|keluar|bangun|kerja|repot|salah|iri)
        (<kin>) .. (gak|ga|gk|jgn|jangan|nggak|gausah|ndak) .. (tau|tahu|perlu|usah|boleh|ngecek
          |curiga|liat|denger|ngerti|tanya)
        (bilang|blg|ngaku|alesan*|alasan*|jawab) (aja )?(dari|lagi|les|belajar|nginep|dapet|menang
          |kerja kelompok|ada les|ke mama|ke ibu|sama mama)
        (bohong*|boong*|ngibul|alesan|pura ?pura)
        (penjara|polisi|masalah|dipenjara|ditangkap|repot|bahaya|ribet|salah paham|iri|marah*
          |cemburu)
        (akun|nomor|nomer|nama|profil|email) .. (baru|lain|kedua|palsu|fake|asli|second|samaran
          |cowok|cewek)
        (janji (ya|dek|sama)|percaya (sama )?(aku|kakak)|sumpah jangan)
        (dateng|datang|sini|kesini|ke sini|keluar|berangkat|kabur|sendiri) .. (sendiri*|aja)
        (gausah|jangan|jgn|tanpa|ga usah|gak usah) .. (ajak|bawa|sama|ngajak|rame) .. (siapa
          |temen*|ortu|mama|ibu|orang)
        (pake|pakai) .. (headset|earphone|akun lain|nama)|matiin .. (lokasi|hp|notif*|lampu|suara
          |backup)
        (yg|yang) lain .. (gak|ga|gausah|jangan|jgn|iri)
        (jam|jadwal|tempat) .. (kita|rahasia)
    """,
    "isolation": """
        (<kin>|mereka) ((kamu|mu|km) )?((mah|itu|emang|aja) )?(gak|ga|gk|cuma|emang|nggak|ndak
          |jahat|iri|palsu|sibuk|toxic|munafik|kekanak*|ngekang|kolot|galak|bohong) .. (ngerti*
          |paham*|sayang|peduli|perhatian|dengerin|percaya|pantes|tulus|suka|manfaat*|iri|bisa|tau
          |ngehargai*|adil|cocok|marahin|sebaik)
        (cuma|hanya|cuman|selain) .. (aku|kakak|gue|gw|abang|kita|om|ak|kamu|km) .. (yg|yang
          |ngerti*|sayang|paham|aja|doang|bisa|buat)
        (aku|kakak|abang|om|mas) .. (ngerti*|ngertiin|paham|selalu ada|dengerin|jagain|lindungin
          |perhatian|sayang|temenin|nemenin|ada buat)
        (buat|untuk|sama|ke|khusus) (aku|kakak|abang|gue) .. (aja|doang|saja|seorang)
        (blokir|block|blok|jauhin|tinggalin|putusin|unfollow|hindari|lupain|cuekin) .. (dia|mereka
          |temen*|cowok*|itu|aja|cewek*|pacar*)
        (cemburu|iri|cmburu|sirik|ngiri)
        (kabur|minggat|pindah|tinggal|ikut|nginep|lari) .. (sama|ke|bareng|tempat|rumah|aja|aku)
        (pilih) .. (aku|dia|mereka|mana)
        (cerita|curhat|ngobrol|ngomong|ngadu) (aja )?(ke|sama|kalo|sm) (aku|kakak|abang|om|sini)
        (jangan|gausah|jgn|gak usah|gak boleh|stop) .. (main|temenan|deket*|ngobrol|percaya
          |dengerin|gaul|jalan) .. (sama|lagi|ama|dia|mereka)
        siapa cowok|sama siapa tadi|cowok itu siapa
        (marahin|dimarahin|berantem) .. (lagi|sama|kamu|mama|ortu)
        (milik aku|milikku)|kamu punyaku
    """,
    "moving": """
        (pindah*|lanjut*|chat*|add|invite|japri|hubungi|kontak|punya|ada|download|instal*|pake
          |bikin|buat|minta|bagi|tele|ke|lewat|di|via|sini) .. (<apps>|wa|tele|ig|dc|line
          |app (lain|sebelah|kuning))
        (<apps>|wa|ig|tele) .. (aja|mu|kamu|yuk|dong|km|brp|berapa|nya apa|dulu|lu)
        (dm|pm|pc|japri|private|privat|pribadi|personal) .. (aja|aku|yuk|dong|chat|room|server|ya
          |call)
        (app|apk|aplikasi|grup|group|server|akun|tempat|room|channel) .. (lain|baru|berdua|rahasia
          |sebelah|khusus|pribadi|private|kita)
        (nomor|nomer|no) (kamu|mu|wa|hp|dong|km|lu|wa kamu|hp kamu) .. (dong|berapa|brp|kamu|km|mu
          |aku)|kasih nomor*|minta nomor*
        (di ?sini|disini|server ini|sini|grup ini|admin|mod) .. (rame|gak|ga|kedengeran|dibaca
          |keliatan|ngeliat|banyak|ngecek|ribet|bahaya|dipantau|kebaca|liat|baca)
        (kehapus sendiri|ilang sendiri|auto hapus|otomatis|sekali liat|langsung ilang)
        (call*|vc*|telp*|telpon*|telepon*|voice|video ?call|vcall) .. (yuk|berdua|sama|malem
          |sendiri|nanti|aku|kakak|dong|aja|kamu|lagi)
        (video ?call|vidcall|vcs) (yuk|sama|dong|berdua|malem|sekarang)
        (berdua|berduaan|kita berdua|empat mata)
    """,
    "images": """
        pap
        (verifikasi|bukti) .. (foto|muka|kamera|umur)
        (abis|habis|pas) mandi
        (kirim*|krm|kirimin|minta|mnta|liat|lihat|bagi|share|send|mau|pengen|coba|mana|kasih|satu
          |sama|tukeran|ambil|yg|lagi|per|ada) .. <pic>
        <pic> .. (kamu|km|mu|dong|donk|lu|dulu|yg|full*|tanpa|pas|pake|seluruh|muka|badan|sekarang
          |satu|lagi|aja|yuk|skrg|cantik|lucu|seksi|kaki|buat)
        (pap|vcs|kamera*|kamerany*|cam|oncam|on ?cam|webcam)
        (liat|lihat|liatin|nunjukin|tunjukin|nyalain|buka) .. (muka*|wajah*|kamu|dong|badan*
          |kamera*|mukanya|baju*|cam|aja|dikit)
        \\[photo\\]
        (full ?body|seluruh badan|badan penuh|depan kaca|depan cermin|baju renang|bikini
          |portofolio|mirror)
        (gantian|giliran*|aku udah|kakak udah) .. (kamu|kirim|pap)
        (kirim*|kirimin) .. (dong|aja|satu|lagi|sekarang|yg|dulu|ke)
        (pake|pakai) .. (baju|apa)
    """,
    "paying": """
        (kasih|dapet) [0-9]+ ?(rb|ribu|jt)
        ([0-9]+ ?(rb|k|ribu|jt|juta|diamond)|bayar*|duit|uang|dibayar|cuan) .. (per|buat|satu|tiap
          |sekali|foto*|kalo|asal|se)
        (per|tiap|satu|se) ?(<pic>)
        (balas budi|balesan|balasan|imbalan|gantinya|sebagai ganti|utang*|hutang*|bayarnya
          |timbal balik|terima kasih nya|bales jasa)
        (kalo|kalau|klo|asal|nanti|tp|tapi) .. (kirim*|pap|mau|nurut|kasih|dateng|buka|vc|call
          |nemenin) .. (aku|dikasih|beliin|transfer|tf|topup*|kasih|dapet|tambah)
        (cari|dapet|butuh|mau) .. (duit|uang|cuan|jajan)
        (dare|tod|truth or dare|tantangan|taruhan|syarat*)
        (dibayar|bayarannya|honor)
    """,
    "threat": """
        (sebar*|sebarin|viralin|bongkar|kirim ke|kakak kirim|aku kirim|gue kirim|upload
          |posting) .. (ke )?(temen*|ortu|mama|ibu|sekolah*|semua*|grup|foto*|video*|kontak*|guru
          |keluarga|kelas|papa|medsos|ig|orang)
        (semua|temen*|ortu|sekolah|satu sekolah|keluarga|kontak) .. (liat|tau|tahu|dapet|nonton
          |terima|bakal)
        (kalo|kalau|klo|enggak|gak|nggak|atau) .. (gak mau|ga mau|nggak|engga|blokir|block|lapor
          |cerita|bilang|ngadu|nurut|kirim|bales|diem|berani|enggak ya) .. (aku|foto*|semua|sebar*
          |kirim|liat|awas)
        (enggak ya|kalo enggak|kalau tidak|atau aku|awas kalo|liat aja|tunggu aja|terserah pilih)
        (simpen|simpan|punya|masih ada|screenshot|rekam*|direkam|udah ss) .. (foto*|video*|chat*
          |semua*|kamu|kontak*|nya|bukti)
        (tau|tahu) .. (rumah|sekolah|alamat|ig|temen*) .. (kamu|mu)
        (percaya|salah) .. (kamu|kmu|siapa|sendiri)|salah kamu
        (waktu kamu|dikasih waktu|waktumu) .. (jam|menit|besok|malem|nanti)
        (blokir|blok|block) aku|satu (lagi|foto lagi)|nurut*|pake akun
    """,
    "pressure": """
        (kalo|kalau|klo) .. (sayang|cinta|suka|percaya|beneran) .. (aku|sama|kirim|kakak|buktiin
          |pasti)
        (udah|padahal|selama ini|semua) .. (aku|kakak|beliin|kasih|transfer|bayarin|lakuin|gue
          |top*) .. (beliin|kasih|kamu|mahal|buat|skin|semua*|banyak)
        (buktiin|bukti*|buktikan)
        (utang|hutang|ngutang|bales budi|balas)
        (jangan|jgn|gausah|gak usah|kok|dih|masa|ga usah) .. (malu*|takut*|pelit|lebay|jaim
          |kekanak*|cemen|manja|ngambek|sombong|parno|polos|sok|gitu|kayak anak)
        (kok|kenapa|knp) .. (gak|ga|lama|diem|bales|balas|cuek|jawab|gk|dibales|berubah|read)
        (jawab|bales|balas|read|diread|online|dianggurin|dicuekin|ghosting)
        (aku|kakak|abang) .. (kecewa|sedih|marah|ngambek|nungguin|nunggu)|udah bosen
        (satu|sekali|sebentar|dikit|bentar) .. (aja|doang|lagi|kok|dong)
        (ayolah|ayo dong|dong plis)
        (gak percaya|ga percaya|nurut|anak baik)
    """,
    "meeting": """
        ayo (dolan|main|ketemu|jalan)|dolan karo
        (ketemu|ketemuan|kopdar|jumpa|dolan|main) (yuk|yok|dong|langsung|sama aku|sama kakak|kapan
          |berdua|karo|kakak)|ketemuan
        (main|dateng|datang|ke|mampir|nginep|sini) .. (rumah aku|rumahku|kost*|kos|apartemen*
          |kontrakan|kamar*|tempatku|tempat aku|studio*|rumah kakak|tempat kakak|hotel*|villa)
        (di|ke) .. (apartemen*|kost*|kosan|hotel|kontrakan|rumahku|rumah aku|studio*|villa)
        (jemput*|anter*|antar*|boncengin|samperin|tebengin|bonceng|ka ditu|nyamper*) .. (kamu|km
          |di|depan|pulang|sekolah|les|ya|aja|dek|nanti|besok|kesana)
        (jalan|nonton|makan|pergi|liburan|renang|jalan ?jalan|keluar|dolan) .. (berdua|yuk|bareng
          |sama aku|sama kakak|yok|bioskop|mall|pantai|karo)
        (berdua|berduaan|berdua aja)
        (mobil aku|mobilku|hotel|tiketnya|villa|parkiran)
        (besok|malem minggu|weekend|sabtu|minggu|jumat|pulang sekolah|abis sekolah
          |hari) .. (kosong|ada|bisa|free|ketemu|jemput|main|mana|yuk)
        (kosong|free|luang) .. (hari|kapan|besok|sabtu|minggu|jumat|gak)
        (peluk*|gandeng*|bolos)
        (les|latihan|privat|bimbingan|belajar) .. (berdua|privat|rumah|sendiri|gratis|khusus)
        (depan|belakang) (tempat les|gang|masjid)
    """,
    "sexual": """
        \\[(sexual|photo)\\]
        cium*|ciuman|peluk*|telanjang|bugil|seksi|sexy|porno*|bokep|seks|sex|perawan|bh
          |celana dalam|cd|bikini|baju renang|nude*|lingerie|vcs|grepe*|raba*|sange*|mesum
        (tanpa|buka|lepas|copot) .. (baju|jaket|kaos|celana|kerudung|jilbab|atasan)
        (pake|pakai) .. (baju apa|apa|daster|tanktop|apaan)
        (abis|habis|lagi|pas) .. (mandi|ganti baju|tidur|di kasur|rebahan)
        (ajarin|kasih tau|tunjukin|jelasin) .. (kamu|hal|gimana|sesuatu|biar)
        (hal|film|obrolan|konten|urusan|bahas) .. (dewasa|orang gede|orang dewasa|17|18)
        (kasur|ranjang|selimut|mandi|shower|bobo) .. (bareng|bawah|di|sama)
        (puber*|badanmu|badan kamu|body kamu|penasaran (sama|ga|gak))
    """,
    "minor": """
        <me> ((umur|masih|baru|juga|udah|mau) )*<young>
        (umurku|umur ku) ((masih|baru) )*<young>
        [.?] (<well> )*((umur|masih|baru) )*<young> (tahun|thn|taun|th|kak|om|wkwk*|knp|boleh)
        (<me>|masih|baru) ((masih|baru|di|naik|udah|anak) )*<grade>
        [.?] (<well> )*<grade> _ [.]
        (mamaku|mamahku|ibuku|papaku|ayahku|bundaku|ortuku|nyokapku|bokapku)
        <elder> (aku|ku|gue|gw)
        ([.?]|<well>|tapi|soalnya|takut|nanti|ntar|kata) <elder> ((gak|ga|nggak|gk|lagi|udah) )*(
          |ngelarang|larang|marah|kerja|pulang|bolehin|izinin|ngecek|sita|jemput|nyuruh|galak
          |bilang) .. [.]
        guruku|wali kelasku|seragamku|ulangan ?ku
        (<me>|[.?]|kita) ((<well>|masih|anak|di|baru|lagi|ada|mau) )*(smp|sd|les|belajar|ulangan)
        (<me>|mau|harus|udah|tak|tapi|ntar|[.?]) ((<me>|mau|harus|udah|coba) )*(izin|ijin|tanya
          |nanya|matur) ((ke|sama|sm|dulu) )*<elder> .. [.]
        (<me>|mau|harus) ((mau|harus|udah) )*(bilang|lapor|ngadu) ((ke|sama|sm|dulu) )*<elder>
        <me> (gak|ga|nggak|gk) (boleh|dibolehin)|(gak|ga|nggak|gk) dibolehin .. [.]
        (<me>|takut|abis|nanti|ntar|[.?]) ((bisa|lagi|pasti|abis) )*(dihukum|dimarahin)
        hp ((aku|ku|gue|gw) )?((mau|lagi|abis|udah) )?disita
    """,
}
_EXCUSES = """
    (ada|orang|cowok|om ?om) (yg|yang|aneh|itu) .. (minta|nanya|ngajak|kirim)
    (pesta|ultah|party) (kejutan|surprise)
    (umur|usia) .. (mama|ibu|ayah|papa|nenek|kucing*|anak ?nya|anakmu|adiknya|pacarnya)
"""

TONGUE = Tongue(
    language="id",
    words=_WORDS,
    told=_STAGES,
    excuses=_EXCUSES,
)
