"""The 500 lines that a converted model is held against the reference with.

Law: the same lines in the same order, always; friendly, heated and rude ones, short and long.
"""

from __future__ import annotations

from itertools import product

# For each language: beginnings, and what may follow any of them. The last three of these are rude.
PARTS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        ("Hey all", "Honestly", "Sorry but", "wow", "Listen"),
        (
            "the match starts at eight, who is in?",
            "thank you so much for helping me with the drawing",
            "this update is a complete mess and I want my evening back",
            "you are an idiot and everyone here knows it",
            "shut your mouth, you pathetic loser",
            "I will find you and you will regret this",
        ),
    ),
    "vi": (
        ("Mọi người ơi", "Thật lòng", "Xin lỗi nhưng", "trời ơi", "Nghe này"),
        (
            "tối nay tám giờ chơi nhé",
            "cảm ơn bạn đã giúp mình làm bài tập",
            "bản cập nhật này tệ quá, mất cả buổi tối",
            "mày là đồ ngu, ai cũng biết",
            "câm mồm đi đồ thất bại",
            "tao sẽ tìm ra mày và mày sẽ hối hận",
        ),
    ),
    "de": (
        ("Hallo zusammen", "Ehrlich", "Tut mir leid, aber", "boah", "Hör mal"),
        (
            "das Spiel beginnt um acht, wer macht mit?",
            "vielen Dank für deine Hilfe beim Zeichnen",
            "dieses Update ist eine Katastrophe",
            "du bist ein Idiot und alle wissen es",
            "halt den Mund, du erbärmlicher Versager",
            "ich finde dich und dann wirst du es bereuen",
        ),
    ),
    "es": (
        ("Hola a todos", "La verdad", "Perdón pero", "vaya", "Escucha"),
        (
            "el partido empieza a las ocho, ¿quién viene?",
            "muchas gracias por ayudarme con el dibujo",
            "esta actualización es un desastre",
            "eres un idiota y todos lo saben",
            "cierra la boca, fracasado patético",
            "te voy a encontrar y te vas a arrepentir",
        ),
    ),
    "fr": (
        ("Salut à tous", "Franchement", "Désolé mais", "oh là", "Écoute"),
        (
            "la partie commence à huit heures, qui vient ?",
            "merci beaucoup pour ton aide avec le dessin",
            "cette mise à jour est une catastrophe",
            "tu es un idiot et tout le monde le sait",
            "ferme-la, pauvre raté",
            "je vais te trouver et tu vas le regretter",
        ),
    ),
    "pt": (
        ("Oi gente", "Sinceramente", "Desculpa mas", "nossa", "Escuta"),
        (
            "o jogo começa às oito, quem vem?",
            "muito obrigada pela ajuda com o desenho",
            "esta atualização é um desastre",
            "você é um idiota e todo mundo sabe",
            "cala a boca, seu fracassado patético",
            "vou te achar e você vai se arrepender",
        ),
    ),
    "it": (
        ("Ciao a tutti", "Sinceramente", "Scusa ma", "mamma mia", "Ascolta"),
        (
            "la partita inizia alle otto, chi viene?",
            "grazie mille per l'aiuto con il disegno",
            "questo aggiornamento è un disastro",
            "sei un idiota e lo sanno tutti",
            "chiudi la bocca, fallito patetico",
            "ti troverò e te ne pentirai",
        ),
    ),
    "ru": (
        ("Всем привет", "Честно", "Извини, но", "ого", "Слушай"),
        (
            "игра начинается в восемь, кто с нами?",
            "большое спасибо за помощь с рисунком",
            "это обновление просто катастрофа",
            "ты идиот, и все это знают",
            "закрой рот, жалкий неудачник",
            "я тебя найду, и ты пожалеешь",
        ),
    ),
    "tr": (
        ("Herkese merhaba", "Açıkçası", "Kusura bakma ama", "vay", "Dinle"),
        (
            "maç sekizde başlıyor, kim geliyor?",
            "çizimde yardım ettiğin için çok teşekkürler",
            "bu güncelleme tam bir felaket",
            "sen bir aptalsın ve herkes biliyor",
            "kapa çeneni, zavallı ezik",
            "seni bulacağım ve pişman olacaksın",
        ),
    ),
    "id": (
        ("Halo semua", "Jujur saja", "Maaf tapi", "wah", "Dengar"),
        (
            "permainan mulai jam delapan, siapa ikut?",
            "terima kasih banyak sudah membantu gambarku",
            "pembaruan ini benar-benar kacau",
            "kamu bodoh dan semua orang tahu",
            "tutup mulutmu, pecundang menyedihkan",
            "aku akan menemukanmu dan kamu akan menyesal",
        ),
    ),
    "zh": (
        ("大家好", "说实话", "不好意思", "哇", "听着"),
        (
            "比赛八点开始，谁来?",
            "非常感谢你帮我画画",
            "这次更新真是一团糟",
            "你是个白痴，大家都知道",
            "闭嘴，可怜的失败者",
            "我会找到你，你会后悔的",
        ),
    ),
    "ja": (
        ("みなさん", "正直", "悪いけど", "うわ", "聞いて"),
        (
            "試合は八時からです、来る人は?",
            "絵を手伝ってくれて本当にありがとう",
            "このアップデートは最悪だ",
            "お前は馬鹿だ、みんな知ってる",
            "黙れ、情けない負け犬",
            "お前を見つけて後悔させてやる",
        ),
    ),
    "ko": (
        ("여러분", "솔직히", "미안하지만", "와", "들어봐"),
        (
            "경기는 여덟 시에 시작해요, 누가 와요?",
            "그림 도와줘서 정말 고마워",
            "이번 업데이트는 엉망이야",
            "너는 바보야, 다들 알아",
            "입 닥쳐, 한심한 패배자",
            "너를 찾아서 후회하게 해 줄 거야",
        ),
    ),
    "ar": (
        ("مرحبا بالجميع", "بصراحة", "آسف لكن", "واو", "اسمع"),
        (
            "المباراة تبدأ في الثامنة، من سيأتي؟",
            "شكرا جزيلا على مساعدتك في الرسم",
            "هذا التحديث كارثة",
            "أنت غبي والجميع يعرف ذلك",
            "أغلق فمك أيها الفاشل",
            "سأجدك وسوف تندم",
        ),
    ),
    "hi": (
        ("सबको नमस्ते", "सच कहूँ तो", "माफ़ करना लेकिन", "वाह", "सुनो"),
        (
            "खेल आठ बजे शुरू होगा, कौन आ रहा है?",
            "चित्र में मदद के लिए बहुत धन्यवाद",
            "यह अपडेट पूरी तरह बेकार है",
            "तुम बेवकूफ हो और सब जानते हैं",
            "अपना मुँह बंद करो, बेचारे हारे हुए",
            "मैं तुम्हें ढूँढ लूँगा और तुम पछताओगे",
        ),
    ),
    "th": (
        ("สวัสดีทุกคน", "พูดตรงๆ", "ขอโทษนะแต่", "โห", "ฟังนะ"),
        (
            "เกมเริ่มสองทุ่ม ใครจะมาบ้าง",
            "ขอบคุณมากที่ช่วยวาดรูป",
            "อัปเดตนี้แย่มาก",
            "แกมันโง่ ใครๆ ก็รู้",
            "หุบปากไปเลย ไอ้ขี้แพ้",
            "ฉันจะตามหาแก แล้วแกจะเสียใจ",
        ),
    ),
}
ODD = (
    "👍",
    "😂😂😂 you absolute clown 🤡",
    "y o u  a r e  a n  i d i o t",
    "y0u 4r3 4n 1d10t",
    "IDIOT!!! STOP IT!!!",
    "i\u200bd\u200bi\u200bo\u200bt",
    "ｙｏｕ ｌｏｓｅｒ",
    "may la do ngu, ai cung biet",
    "e\u0301\u0302\u0303\u0304\u0305 z\u0335a\u0336l\u0337g\u0338o",
    "\u202eyou are upside down\u202c",
    "https://example.org/a?b=c&d=%20#e see here, you fool",
    "for x in range(10): print(x)  # why does this fail",
    "3.14159 26535 89793 23846 264338",
    "?",
    "ha" * 700,
    "line one\nline two, you liar\n\n\tline three",
    "the weather is fine and we went home. " * 80 + "you are an idiot",
    "hôm nay trời đẹp và chúng tôi đi chơi. " * 80 + "mày là đồ ngu",
    "今天天气很好我们去公园玩。" * 80,
    "you stupid liar " + "and then we talked about the homework again " * 120,
)


def lines() -> tuple[str, ...]:
    made = (
        f"{beginning}, {rest}"
        for beginnings, rests in PARTS.values()
        for beginning, rest in product(beginnings, rests)
    )
    return (*made, *ODD)
