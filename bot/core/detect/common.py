"""Words that people say all day, or of themselves, in the languages that the bot speaks: no list
should take them.

Law: to be one here costs a word nothing; whoever lists it reads that it is one.
"""

from __future__ import annotations

from functools import cache

from bot.core.detect.personal.not_names import NO_NAME
from bot.core.detect.wordlists import entries
from bot.core.text import canonical, normalise, toneless

_COMMON = """
the and you are was for not but with this that have what who how why yes yeah okay hello thanks
please good bad love like want know just all can will now from they she him her his our one here
there when where time day game play school home friend friends mom dad boy girl man woman people
và là của không có một những cho với này khi người rồi thì mà như nhưng mình bạn tôi em anh chị
cũng đã sẽ được làm gì sao ơi nhé nha chào cảm ơn yêu thích bây giờ hôm nay nhà học chơi khong
que los las por con para como pero más está muy todo bien sí gracias hola porque cuando donde
les des une est pas pour que qui avec sur mais tout bien oui non merci bonjour comme quand
und die der das ist nicht ich du wir sie ein eine mit auf für aber auch ja nein danke hallo gut
não com para uma mais mas como tudo bem sim obrigado olá você
che non per con una sono come più tutto bene sì grazie ciao perché quando
это как что она они так все мне его был вот или нет да спасибо привет хорошо есть уже когда
bir bu ne için çok ama var yok evet hayır teşekkürler merhaba ben sen
yang dan ini itu tidak ada saya kamu untuk dengan bisa sudah apa iya terima kasih halo
في من على هذا هذه ما لا نعم شكرا مرحبا كيف كان أنا أنت هو هي كل
है में की का को से और नहीं यह वह क्या हाँ मैं तुम आप हम नमस्ते धन्यवाद
です ます これ それ あれ はい いいえ ありがとう こんにちは 今日 する ある
그리고 이것 그것 나는 너는 우리 아니 감사 안녕 오늘 그냥 진짜
什么 谢谢 你好 今天 我们 你们 他们 没有 可以 知道 时候 怎么 这个 那个
ที่ ไม่ เป็น และ มี ได้ ครับ ค่ะ คะ ขอบคุณ สวัสดี วันนี้ อะไร
hok hong hông bik bít mik tui mún iu
"""
# What people are, and how they are: who could not write it would be shut out.
_OF_ONESELF = """
gay lesbian bi bisexual trans transgender queer straight nonbinary
muslim islam jew jewish christian hindu buddhist black white asian arab
deaf blind autistic disabled immigrant refugee
help sad hurt cry alone lonely tired scared sorry
giúp cứu buồn khóc đau mệt chán sợ nhớ
"""
_PHRASES = (
    "thank you", "good morning", "good night", "cảm ơn", "xin chào", "xin lỗi", "đồng tính",
    "chuyển giới", "song tính", "cô đơn",
)  # fmt: skip


@cache
def _words() -> frozenset[str]:
    """With what the shipped lists know to be an everyday word somewhere."""
    ambiguous = (one.written for one in entries() if one.ambiguous)
    ours = (*_COMMON.split(), *_OF_ONESELF.split(), *_PHRASES)
    hurried = (bare for one in ours if (bare := toneless(one)).isascii())
    return frozenset(map(_form, (*ours, *hurried, *NO_NAME, *ambiguous)))


def is_everyday(entry: str) -> bool:
    return _form(entry) in _words()


def _form(entry: str) -> str:
    return canonical(normalise(entry.removeprefix("~")).text)
