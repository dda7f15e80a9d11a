"""Phone numbers: with a country's code, as people at home write them, or named as one.

Law: a number counts by its shape, and where the shape is not sure by the words around it. Lines
that everybody may call (1800, 0800) belong to nobody.
"""

from __future__ import annotations

import re
from itertools import pairwise

from bot.core.detect.personal.written import Place, Written

_CANDIDATE = re.compile(
    r"(?<![\w#@$€£₫¥/*-])(?<!\d[.,:])(?<!<t:)(?:\+\s?)?\(?\d(?:[ .\-()]{0,2}\d){6,14}"
    r"(?![\w/]|[.,:-]\d|\s?(?:[%€$£₫¥]|(?:k|đ|vnd|vnđ|usd|eur|euros?|dollars?|robux|coins?|gold|xu|"
    r"points?|views?|subs|followers|members|bytes|kb|mb|gb|ms|hz|kills?|likes?|wins?|damage|dmg|"
    r"xp|exp|gems?|diamonds?|tokens?|streams?|plays|"
    r"puntos|vistas|seguidores|monedas|pontos|visualizações|moedas|vues|abonnés|"
    r"pièces|punti|visualizzazioni|iscritti|monete|очк\w+|просмотр\w*|"
    r"подписчик\w*|монет\w*|puan|izlenme|takipçi|poin|pengikut|penonton|koin|"
    r"điểm|lượt|kim cương|quân huy|đồng)\b))"
)
_CODES = re.compile(  # the countries' calling codes, and how many digits follow at least
    r"(?:1[2-9]\d{2}[2-9]\d{6}|7\d{10}|84[2-9]\d{8}|"
    r"(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[126]|9[0-58])\d{8,11}|"
    r"(?:2[1-689]\d|3[578]\d|42[013]|50\d|59\d|67\d|68\d|85\d|88\d|96\d|97\d|99\d)\d{7,10})"
)
# As people write them at home, by their digits alone.
_AT_HOME = re.compile(
    r"(?:0[1-9]\d{8,9}"  # Vietnam, France, Great Britain, Germany, Turkey, Japan, Korea
    r"|08[1-9]\d{9,10}"  # Indonesia
    r"|84[35789]\d{8}|89\d{9}"  # Vietnam without its plus, Russia
    r")"
)
# By how their digits stand in groups: North America, Brazil.
_GROUPED = re.compile(
    r"(?:\+?1[ .-])?(?:\([2-9]\d\d\)[ .-]?|[2-9]\d\d[.-])[2-9]\d\d[ .-]\d{4}"
    r"|\(?\d\d\)?[ -]?9\d{4}-\d{4}"
)
_SPACED = re.compile(r"0(?:\D\d){9}")  # 0 9 1 2 …
_NAMED = re.compile(
    r"\b(?:(?:call|text|txt|ring|reach|dm|hit|add) me|my (?:\w+ )?(?:number|no|num|cell|"
    r"phone|mobile)|"
    r"phone(?: number| no)?|mobile|cell|tel|whats ?app|wa|viber|signal|zalo|sđt|sdt|đt|"
    r"số điện thoại|so dien thoai|số (?:của )?(?:em|mình|tớ|tui|anh|chị|cháu)|"
    r"so (?:cua )?(?:em|minh|to|tui|anh|chi|chau)|gọi (?:cho )?(?:em|mình|tớ|tui|anh|chị)|"
    r"goi (?:cho )?(?:em|minh|to|tui|anh|chi)|liên hệ|lien he|lh|nomor|hp|"
    r"(?:mi|meu) n[uú]mero|il mio numero|mon num[ée]ro|tel[eé]fono|telefon[eo]?|téléphone|"
    r"тел(?:ефон)?|номер|numaram)\b\W{0,3}(?:\w{1,8}\W{1,2}){0,2}$"
)
_NAMED_AFTER = re.compile(
    r"^\W{0,3}(?:is my (?:number|phone|cell)|là số (?:em|mình|của)|\(?zalo\b)"
)
_FREE = re.compile(
    r"(?:\+?1\D?)?\(?8(?:00|33|44|55|66|77|88)\)?\D|\+800|18\D?00|19\D?00|080[08]|0300|"
    r"(?:8|\+?7)\D{0,2}800"
)
_DATE = re.compile(r"(?:\d{1,2}[./-]){2}(?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}")
_BOOK = re.compile(r"\b(?:isbn|issn|asin|id|uid)\b\W*$")
# What else is known by a number, directly before it: "my order number is …".
_OTHERS = (
    r"order|tracking|invoice|ticket|serial|account|booking|reference|ref|confirmation|parcel|"
    r"package|membership|licen[cs]e|product|receipt|lobby|code|"
    r"pin|password|pedido|rastreo|seguimiento|factura|reserva|cuenta|código|codigo|"
    r"encomenda|rastreio|fatura|conta|commande|suivi|facture|dossier|compte|colis|"
    r"réservation|ordine|spedizione|fattura|prenotazione|conto|codice|заказа?|посылки|трека?|"
    r"билета|брони|счёта|счета|договора|код|sipariş|kargo|takip|fatura|rezervasyon|hesap|kod|"
    r"pesanan|resi|rekening|tagihan|kode|(?:mã|số) (?:đơn(?: hàng)?|vận đơn|hàng|hóa đơn|hoá đơn|"
    r"tài khoản|thẻ|phòng|giao dịch|otp|kh)|đơn hàng|stk|ma (?:don(?: hang)?|van don|giao dich)|"
    r"so tai khoan|don hang"
)
_LINKING = (
    r"numbers?|num|nr|no|n[º°]|nú?mero|numéro|nomor|номер|numara\w{0,4}|numarası|kodu|is|was|here|"
    r"it|s|es|est|é|è|это|мой|adalah|là|la|của|cua|em|mình|minh|tớ|tôi|saya|aku|ku|id|code"
)
_NO_CALL = re.compile(rf"\b(?:{_OTHERS})\b\W{{0,3}}(?:(?:{_LINKING})\b\W{{0,3}}){{0,3}}$")
_ROW = "01234567890123456789"


def phones(written: Written) -> list[Place]:
    return [
        one.span()
        for one in _CANDIDATE.finditer(written.low)
        if _is_phone(one.group(), one, written)
    ]


def _is_phone(raw: str, found: re.Match[str], written: Written) -> bool:
    digits = re.sub(r"\D", "", raw)
    if _is_other(raw, digits):
        return False
    if raw.startswith("+"):
        return bool(_CODES.fullmatch(digits))
    if raw.startswith("00"):
        return bool(_CODES.fullmatch(digits[2:]))
    before = written.before(found.start(), 50)
    if _BOOK.search(before[-12:]) or _NO_CALL.search(before):
        return False
    if _AT_HOME.fullmatch(digits) or _GROUPED.fullmatch(raw):
        return True
    named = _NAMED.search(written.before(found.start(), 40))
    return bool(named or _NAMED_AFTER.match(written.after(found.end()))) and 8 <= len(digits) <= 12


def _counts_up(groups: list[str]) -> bool:
    """01 02 03 04 05, by the same step each time."""
    numbers = [int(group) for group in groups]
    return len(numbers) > 3 and len({after - one for one, after in pairwise(numbers)}) == 1


def _is_other(raw: str, digits: str) -> bool:
    """A date, a score, an address of the internet, a decimal, a round or made-up number."""
    groups = re.findall(r"\d+", raw)
    single = sum(len(group) == 1 for group in groups[1:])
    dotted = [int(group) for group in groups] if raw.count(".") == 3 and len(groups) == 4 else []
    return bool(
        len(set(digits)) < 3
        or digits.endswith("0000")
        or digits in _ROW
        or digits[::-1] in _ROW
        or _DATE.search(raw)
        or _FREE.match(raw)
        or _counts_up(groups)
        or (dotted and max(dotted) <= 255)
        or (len(groups) == 2 and "." in raw and len(groups[0]) < 3)
        or (single and not _SPACED.fullmatch(raw))
    )
