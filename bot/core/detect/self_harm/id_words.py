"""Indonesian words that several patterns share."""

from bot.core.detect.self_harm.pieces import FEW

ME = r"(aku|aq|ak|gue|gw|gua|gwe|saya|sy|w|diriku|q|kulo)"
NO = (
    r"(gak|ga|gk|g|nggak|ngga|enggak|engga|tidak|tdk|tak|ndak|gaada|gada|ora|ogah|kagak|kaga|"
    r"jangan|blm|belum|gabisa|bukan|males|malas)"
)
WANT = (
    r"(mau|mo|pengen|pengin|pgn|pen|pingin|kepengen|kepingin|ingin|pengennya|maunya|pgen|"
    r"rasanya|mending|mendingan|lebih baik|andai|andaikan|semoga|harap|harapanku|berharap|"
    r"pengen banget|kangen|siap|niat|berniat|kepikiran|kepikir|mikir|mikirin|memikirkan|"
    r"memutuskan|butuh|enakan|harusnya|harus|pernah nyoba|nyoba|coba|mencoba|nekat|berencana|"
    r"rencana|bakal|akan|bakalan|hampir|nyaris)( (buat|untuk|utk|banget|bgt|aja|sih|soal|"
    r"tentang|aja deh|rasanya|cara|terus|mulu|langsung|cepet|cepat))*"
)
DIE = (
    r"(mati|modar|mampus|matek|die|bunuh diri|bundir|bnh diri|suicide|gantung diri|mengakhiri|"
    r"akhiri (hidup|semua\w*|hidupku|ini)|ngakhiri\w* (hidup|semua\w*|hidupku|ini)|"
    r"akhirin (hidup|semua\w*|aja|ini)|mengakhiri (hidup\w*|semua\w*|penderitaan|segalanya)|"
    r"menyudahi (hidup\w*|semua\w*)|nyudahin (hidup\w*|semua\w*)|udahan (hidup|sama hidup)|"
    r"lompat dari \w+|loncat dari \w+|terjun dari \w+|meninggal|mngakhiri \w+|nabrakin diri|"
    r"minum racun|bunuh diriku|tiada|ninggalin dunia( ini)?|meninggalkan dunia( ini)?|end (it|"
    r"semua\w*|hidup\w*|life)|iris nadi|potong nadi|nyusul (ibu|mama|papa|ayah|dia|nenek|kakak|"
    rf"bapak) {FEW}(ke atas|disana|di sana|surga)|pergi dari dunia( ini)?)"
)
GONE = (
    rf"((meng|ng)?hilang\w*|ilang\w*|lenyap|(tidur|merem|bobo) {FEW}({NO}|selamanya|terus|"
    rf"selama) ?{FEW}(bangun\w*|selamanya|melek|kebangun)?|{NO} (pernah )?(lahir|ada|bangun|"
    r"hidup|eksis|bangun lagi|pernah lahir|dilahirin|dilahirkan)( lagi)?|dihapus\w*|terhapus|"
    r"berhenti (hidup|ada|bernapas|napas|eksis)|jadi (debu|angin|bukan siapa siapa)|"
    r"istirahat (selamanya|selama lamanya|panjang)|pergi (selamanya|jauh dan ga|selama lamanya|"
    r"dan ga)|ngilang|musnah)"
)
HURT = (
    r"((nyakitin|menyakiti|ngelukain|lukain|melukai|nyiksa|ngehukum|hukum|mukul\w*|mukulin|"
    r"sakitin|bakar) (diri|diriku|tubuh|badan|tangan|paha|kulit)\w*( sendiri)?|nyayat\w*|"
    r"sayat\w*|nyilet\w*|silet\w*|menyayat\w*|cutting|self ?harm\w*|selfharm\w*|barcode\w*|"
    r"ngiris (tangan|lengan|nadi|paha|diri)|iris (tangan|lengan|nadi|paha)|goresin (tangan|"
    r"lengan|silet|cutter)|ngegores (tangan|lengan|paha)|jedotin kepala|benturin kepala|"
    r"sh (lagi|an))"
)
DAY = r"(senin|selasa|rabu|kamis|jumat|sabtu|minggu)"
WHEN = (
    r"((malam|malem|mlm|sore|pagi|siang|hari) (ini|nanti)|nanti (malam|malem|mlm|sore)|"
    rf"besok( \w+)?|bsk|skrg|sekarang|skg|hari {DAY}|{DAY} (ini|depan|besok)|lusa|bentar lagi|"
    r"sebentar lagi|(satu|sejam|se|\d+|bbrp|beberapa) ?(jam|menit|hari) (lagi)?|jam \d+( \w+)?|"
    r"tengah malam|sebelum (subuh|pagi|\w+)|(abis|habis|setelah|sesudah|stlh) (ini|ulang tahun|"
    r"ultah|ujian|lulus|lebaran|hari|semua|maghrib|subuh|isya|ulangtahun)( \w+)?|(kalo|kalau|"
    rf"pas|nunggu|tunggu|begitu) {FEW}(tidur|pergi|kosong|sendiri|sendirian)|pas ulang tahun|"
    r"ultahku)"
)
DO = (
    r"((aku |gue |gw )?(lakuin|ngelakuin|lakukan)|(bunuh diri|bundir|gantung diri|lompat|loncat|"
    rf"terjun|mati)( {ME})?|{DIE}|pergi (selamanya|selama lamanya|dari dunia|utk selamanya|"
    rf"untuk selamanya|dan ga|buat selamanya)|(semua\w*|hidup\w*|smua\w*) {FEW}(berakhir|selesai|"
    rf"beres|kelar|usai|tamat)|(udah |sudah )?{NO} (akan |bakal )?ada( lagi)?|{NO} (bakal |"
    r"akan )?(bangun|kebangun)( lagi)?|selesai (semua\w*|udah)|hari terakhir\w*)"
)
PILLS = (
    r"(obat\w*|pil|pill|tablet|kapsul|paracetamol\w*|parasetamol|racun\w*|baygon|bodrex|panadol|"
    r"ctm|obat tidur|pembersih lantai|wipol|bayclin|strip|papan obat|sianida|potas)"
)
TOOLS = r"(tali\w*|silet\w*|pisau\w*|cutter\w*|pistol|jeratan|tambang|sabuk)"
PLACE = (
    r"(jembatan\w*|gedung\w*|atap\w*|rooftop\w*|rel|balkon\w*|jendela|lantai \d+|lantai atas|"
    r"jurang|tebing|tepi|pinggir|ujung|fly ?over|jpo|peron|menara|apartemen\w*|sungai|laut|"
    r"parkiran atas|rel kereta|kereta|krl)"
)
SCARS = r"((bekas )?(luka|sayatan|goresan|silet|sayat|barcode|siletan|cutting|irisan)\w*)"
YOU = r"(lo|lu|elu|elo|kamu|kmu|km|loe|kau|kowe|koe|ente|anda|situ|luh)"
_KILL = (
    r"(bunuh diri|bundir|mati|modar|gantung diri|lompat|mampus|mokad|unalive|terjun|loncat|matek|"
    r"minum racun|bunuh diri aja)"
)
# Who speaks of dying of themselves says `mati aja`, too: it must be said to somebody.
YOU_KILL = (
    rf"({_KILL} (aja |ae |wae |lah |dah |saja )*({YOU}|sana|sono|gih|gidah|kek|cepetan|cepet|"
    rf"wae|ae|pls|plis|gak berguna|ga berguna)|{_KILL} {FEW}(sana|sono|gih)|(sana|sono|buruan|"
    rf"cepetan|ayo) (aja )?{_KILL}|(mending|mendingan|udah|yaudah|cepet|coba|harusnya|tinggal|"
    rf"kenapa (ga|gak|nggak)|knp (ga|gak)) {YOU} (aja )?{_KILL}|(kenapa|knp) {YOU} (ga|gak|nggak) "
    rf"(aja )?{_KILL}|{YOU} (tuh |itu |mending |mendingan |harusnya |harus |lebih baik |pantes\w* |"
    r"layak |cepet |kapan |baiknya |sebaiknya |gak |ga |kok ga |kok belum |kenapa ga |knp ga |"
    r"kenapa gak |aja )+(nya )?(mati|bundir|bunuh diri|modar|mampus|gantung diri|lompat|end|ilang|"
    r"menghilang|lenyap|minum racun|potong nadi)|bunuh dirimu|matilah|mati kau|potong nadi(mu)?|"
    r"iris nadimu|gantung dirimu)"
)
OTHER = (
    r"((temen\w*|tmen\w*|teman\w*|tmn\w*|sahabat\w*|bestie\w*|besti|sepupu\w*|adek\w*|adik\w*|"
    r"kakak\w*|kaka|abang\w*|mama\w*|ibu\w*|ayah\w*|papa\w*|bapak\w*|tetangga\w*|pacar\w*|"
    r"nenek\w*|kakek\w*|mantan\w*|cowok\w*|cewek\w*|anak (orang|tetangga|kelas|sebelah|smp|sma|"
    r"om|guru|kecil|itu)|guru\w*|artis\w*|idol\w*|aktor|aktris|penyanyi|tokoh\w*|karakter\w*|"
    r"seseorang|orang|dia|doi|om|tante|kenalan\w*|gebetan\w*|murid\w*|mc|mutual\w*|moots|"
    r"streamer|ortu\w*|keponakan\w*|si \w+)( (aku|gue|gw|gua|saya|ku|gw|kelas|sekelas|yg|yang|"
    r"dari|deket|online|baik))*)"
)
FUN = (
    r"(ngakak|ketawa|malu\w*|laper|lapar|haus|panas|dingin|capek|capek banget|bosen|bosan|"
    r"kangen|gemes|gabut|penasaran|kaget|takut|seneng|kenyang|pedes|pedas|ngantuk|lucu|"
    r"deg degan|cinta|rindu|kepo|kepanasan|kedinginan|iri|gregetan|baper|jatuh cinta)"
)
GAME = (
    r"(tembakin|nembak\w*|snipe\w*|camping|bos|boss|granat|match|level|ronde|map|creeper|"
    r"minecraft|maincraft|fortnite|valo|valorant|roblox|ml|mlbb|ff|free fire|epep|pubg\w*|"
    r"rank\w*|ranked|lava|spawn|respawn|game|gamenya|ngegame|tim|team|turret|tower|mid|lag|loot|"
    r"raid|tank|heal\w*|zombie|skin|clan|guild|elo|npc|among us|pvp|revive|knock\w*|rush\w*|"
    r"zone|zona|server|sv|creep|jungle\w*|jungler|ult|ulti|hero|savage|kill|kill \w+|push|"
    r"gank\w*|lord|among|impostor|mabar|afk|noob|diamond|dungeon|solo|sniper)"
)
TRIFLE = (
    r"(guru\w*|pelajaran\w*|sekolah\w*|mtk|matematika|fisika|kimia|inggris|ujian\w*|ulangan\w*|"
    r"tugas\w*|pr|kerjaan\w*|kerja|panas\w*|dingin|tetangga\w*|berisik|internet|wifi|sinyal\w*|"
    r"iklan\w*|diet|macet\w*|hujan|spoiler\w*|belajar\w*|nunggu\w*|latihan|olahraga|lari|senin|"
    r"minggu ini|adek\w*|kakak\w*|serial|drama\w*|bus|kereta|nyamuk\w*|dosen\w*|skripsi\w*|"
    r"kuliah\w*|kelas|praktikum|bos|les|upacara|antri\w*|pelatih|ekskul|kelompok|game|jualan|"
    r"revisi\w*|sosiologi|matkul)"
)
SCHOOL = r"(sekolah\w*|kelas\w*|kampus\w*|sekolahan|sma|smp|smk|madrasah|pesantren)"
