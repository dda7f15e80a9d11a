"""Which languages a message may be in, by its commonest words.

A word that is innocent in one language (`mi mana?`) is a hint in another, and nine languages cost
nine times as much as one. Law: a message whose words are in no list may be in any language.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[a-z]+")
_CYRILLIC = re.compile(r"[а-я]")
NEARLY = 0.5  # of the votes of the likeliest language, what another one needs
_COMMON = {
    "en": """
        a about after again all and anyone are at be bring but by can cant come cut dad day dead
        did die do dont everyone feel for from get go going gonna good got have he her here him
        home how i id if ill im in is it its ive just keep know last life like lol look love me
        mum my need never nice night not now of off old on one only or our out parents pic said
        say school see send she so someone talk tell that thats the them then there they think
        this time to today too u up ur us wanna want was we were what where who will with wont
        would yeah yes you your youre
    """,
    "vi": """
        ai an anh ba bai ban bao biet bo buon ca cai cam can cao cat cau chac chet chi cho choi
        chu chua chuyen co con cua cung cuoi da dam dang dau day dep di do doi dua dung duoc em
        ghe gi gio goi gui ha hay het hinh hoc hoi hom hon k khong lai lam lan len loi lop luon m
        ma mai mat may me minh mk moi mot muon nam nay ngay nghe nghi ngoai ngu nguoi nha nhan
        nhay nhe nhieu nho nhu noi nua oi phai phong qua quan r ra roi sao sau song t tai tam tao
        tay thang thay thi thoi thu tien tinh toi tra trong truoc tu tui tuoi vay ve voi vs xem
        xin xong
    """,
    "es": """
        a ahora al algo alguien anos ayer bien borra camara casa clase como con creo cuando cuenta
        de dejo del dia dice digas digo donde dos edad eh el en eres es esa ese eso esta estas
        este estoy favor fue gente gracias grupo hacer hasta hay hermana hola hoy jaja la las
        llego llevo lo los lunes madre mama manana mandame mande mando me mejor mi miedo mis nada
        nadie ni no noche nos nuevo otra otro pa padres papa papas para paso pero perro por
        privado profe puede puedo q quien quiero regalo se server si siempre sin sola solo soy te
        tengo tiene tienes todo todos tres tu tus un una uno va vale vemos vez viejos viernes voy
        y ya yo
    """,
    "pt": """
        a agora ainda alguem amanha amiga ano anos antes aqui as assim ate bem boa bom bora
        cachorro camera casa com como conta da de dela demais dia diz do e ela ele entao era
        escola esse eu faco fala falar favor faz fica foi gente gosto grupo h hj idade isso ja
        jogo junto k levo mae mais manda mano mas mata me melhor meu mim minha morrer mt mundo n
        na nada nao nem ninguem o obrigada onde oq os ou outra pai pais passa pode por pq pra
        praia precisa primeiro pro prova q qual quarto quem queria quero quiser se sem semana ser
        sim so sua ta tem tenho teu toda todo tua tudo um uma vai vamos vc vem ver vez vou
    """,
    "fr": """
        a ah alors ans apres au aussi aux avec bien bloque bon c ca ce cest chez code college
        combien comme comment cours dans de deja demain demande depuis des deux devant dis dit du
        elle en encore envie envoie est et faire fais fait faut fille fois genre h hier jai je
        jpeux jsuis jte juste la le les lui ma mais maman mdr me meme merci mere mes messages mets
        mieux moi mon non on ou ouais oui parents parfait parle parler pas passe pere personne peu
        peux pk plus pour prends qqn quand que qui quoi quon reste rien sans seule soeur soir sous
        stp suis sur tas tes toi ton tout trop truc tu un une va veux vie viens voila vous
    """,
    "it": """
        a ahah al alla alle allora anche ancora anni bene casa ce centro che ci classe come con
        cosi da dai dal della detto di dice dirlo domani dove due e ero euro fa faccio fai fammi
        fare fatto finita fino fuori genitori gia giorni gratis grazie gruppo ha hai ho ieri il in
        io la lavoro lha li ma male mamma mandami mandi mando meglio mi mia miei mio ne nel
        nessuno niente nn non nonna notte oggi ogni papa passo penso per perche piu poi porto
        prima prof pure quando quanti quanto quella regalo sabato scuola se sei sempre senza si
        signora sola solo sono sta stai stasera sul telefono ti tra tua tuo tuoi tutti tutto un
        una uno va vedere volta vuole
    """,
    "tr": """
        abi ac aksam al alayim aldim alirim ama anne annem anneme annen artik at atarim attim bana
        baska belli ben beni benim bi biri bizim bu bugun buldum cocuk cok da daha de degil deme
        diye dogum dun ederim ekran evde evet gece gecen gel geliyo gelsin getir gibi gizli gordum
        gunu guzel hafta hangi her herkes hic hoca hocam icin iki iste iyi izin kac kadar kendini
        kere kim kimse kimseye kizim konsere lazim mi misin mu nasil ne nerde niye o oha okul
        olcak oldu oldum olmaz olmus olsun olur once oyun ozel sabah sadece sana sen seni senin
        simdi sir son sonra sonu soyleme su tabi tamam tane var ve ver yarin yasinda yaz yine yok
        zaman
    """,
    "id": """
        abis ada adek aja aku anak apa bagus baik baju bakal bareng baru bawa beli beliin belom
        berapa besok bgt biar bilang bisa boleh brp bu buat cerita chat coach dari depan di dia
        dimana doang dong dulu fotonya gak gift gimana grup gue hadiah hari harus hp ibu ini itu
        iya izin jadi jam jangan jemput juga kak kakak kalian kalo kamu kasih ke kelas kemarin
        kenapa kirim kita kok lagi lain lu maaf makasih malem mama masih mau nangis nanti nya oh
        oke orang ortu pagi pake pap pengen pulang rumah sabtu sama sampe satu saya sekarang
        sekolah semua sendirian serius siap siapa sih skin skrg tadi tahun tangan tapi tau temen
        terakhir tim tinggal trs tugas udah umur wkwk ya yaudah yg
    """,
}


def _votes() -> dict[str, tuple[tuple[str, float], ...]]:
    """What each word says for which languages; one that many share says little for any."""
    of: dict[str, list[str]] = {}
    for language, words in _COMMON.items():
        for word in words.split():
            of.setdefault(word, []).append(language)
    return {word: tuple((one, 1 / len(some)) for one in some) for word, some in of.items()}


_VOTES = _votes()


def languages(plain: str) -> frozenset[str]:
    """The likeliest ones of a text without marks; empty where nothing tells."""
    if _CYRILLIC.search(plain):
        return frozenset({"ru"})
    votes: dict[str, float] = {}
    for word in _WORD.findall(plain):
        for language, vote in _VOTES.get(word, ()):
            votes[language] = votes.get(language, 0.0) + vote
    least = NEARLY * max(votes.values(), default=0.0)
    return frozenset(language for language, vote in votes.items() if vote >= least)
