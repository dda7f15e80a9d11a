"""Where somebody lives: a number with the words of a street.

Law: a number and a street word alone say little; a name stands between them, and a capital letter,
the words before it or the end of the phrase make it an address.
"""

from __future__ import annotations

import re

import re2

from bot.core.detect.personal.written import Place, Written, unmarked, words

_EDGE = r"(?<![\w.,:/#$€£-])"
_ENGLISH = re.compile(
    rf"{_EDGE}(?P<number>\d{{1,5}}[a-d]?),?\s(?P<name>(?:[^\W\d_][\w'’-]{{1,20}}\s|"
    rf"\d{{1,3}}(?:st|nd|rd|th)\s)"
    r"{1,3})(?P<kind>street|st|road|rd|avenue|ave|lane|ln|boulevard|blvd|crescent|terrace|"
    r"drive|dr|court|ct|"
    r"close|parkway|highway|place|square|way)\b"
)
_SURE = words(
    """
    street road rd avenue ave lane boulevard blvd crescent
    """
)
_LIVES = re.compile(
    r"\b(?:lives?|living|stay(?:ing)?|address|house|home|come|meet|deliver|ship|send it|"
    r"pick me up|i['’]?m|im|"
    r"we['’]?re|move[ds]?)\b[^.!?\n]{0,20}$"
)
_COUNTED = re.compile(
    r"\b(?:level|lvl|part|chapter|ep|episode|season|round|top|number|stage|gta|vol|day|"
    r"week|game)\s$"
)
_ENDS = re.compile(r"\s*(?:$|[,.;!?\n)]|(?:in|near|apt|flat|unit|next|by|behind|and|if|so)\b|\d)")
_NO_NAME = words(
    """
    a an the my your his her our their this that these those in on at of to from for with and
    or by is are was were more less other others another different same best worst big small
    great long short wrong right one two three minutes minute min mins hours hour days day
    years year times time people person guys kids players player cars miles mile km blocks
    block feet dollars dollar bucks percent hp lane-mile way ways down up off out into some
    any every each all no new old good bad half most first last next only just over across can
    could will would should do does did not
    """
)
_FAMOUS = re.compile(
    r"10 downing|1600 pennsylvania|221b baker|21 jump|12 grimmauld|4 privet|742 evergreen|"
    r"124 conch|"
    r"42 wallaby|11 wall|1 infinite"
)
_NUMBER = r"\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?){0,4}"
_STREET = r"(?:đường|phố|ngõ|ngách|hẻm|kiệt)"
_AT = (
    r"(?:\b(?:ở|tại|địa chỉ|đc|nhà|qua|đến|tới|trọ)\b(?:\s(?:của\s)?(?:em|mình|mik|tớ|tui|"
    r"tôi|cháu|con|anh|chị))?"
    r"(?:\s(?:ở|là|tại))?\s?:?\s?)"
)
_NO_STREET = (
    r"(?!(?:dẫn|link|kính|thẳng|tròn|chéo|cao|truyền|cong|đua|đi|về|tới|dài|ngắn|băng|ray|"
    r"biên|sữa|phèn|"
    r"cùng|mía|trắng|trung|phân|nét|một|chiều|hầm|sắt|tắt|vào|ra)\b)"
)
_NO_COUNT = (  # "nhà 3 người ở quận 7": what is counted is no name of a street
    r"(?!(?:người|tầng|phòng|lầu|căn|con|đứa|anh|chị|em|bạn|cái|chiếc|năm|tháng|tuần|ngày|giờ|"
    r"phút|km|mét|m|lần|mặt|cây|xe|chó|mèo|triệu|tỷ|tỉ|nghìn|ngàn|trăm|bữa|hôm|suất|phần|ly|cốc|"
    r"tiếng|thành viên|thế hệ|ở|mới|cũ|gần|trong)\b)"
)
_VIETNAMESE = (
    r"\bsố nhà\s?:?\s?\d{1,4}",
    rf"\bsố\s?{_NUMBER},?\s?{_STREET}\s{_NO_STREET}\w{{2,}}",
    rf"\bsố\s?{_NUMBER},?\s?(?:ngõ|ngách|hẻm|kiệt)\s?\d{{1,4}}",
    rf"{_AT}(?:số\s?)?{_NUMBER},?\s{_STREET}\s{_NO_STREET}\w{{2,}}",
    rf"{_AT}(?:trong\s)?(?:ngõ|ngách|hẻm|kiệt)\s?{_NUMBER}\b",
    rf"\b(?:ngõ|ngách|hẻm|kiệt)\s?{_NUMBER},?\s(?:đường|phố|ngách)\s{_NO_STREET}\w+",
    (
        rf"{_AT}(?:số\s?)?{_NUMBER},?\s{_NO_COUNT}(?:[^\W\d]+\s?){{1,4}},?\s?(?:phường|quận|huyện|"
        rf"p\.?\s?\d|q\.?\s?\d)"
    ),
    (
        r"(?<![\w/.])\d{1,4}/\d{1,4}(?:/\d{1,4})*[a-z]?,?\s(?:[^\W\d]+\s?){1,4},?\s?(?:phường|"
        r"quận|p\.?\s?\d|q\.?\s?\d)"
    ),
)
_WITH_MARKS = tuple(re.compile(one) for one in _VIETNAMESE)
# Without marks "o", "nha" and "qua" are half of all words: only what says "so" or "dia chi".
_WITHOUT = tuple(
    unmarked(
        one.replace(
            _AT, r"(?:\b(?:địa chỉ|nhà (?:em|mình|tớ|tui|tôi)?\s?ở|ở số|em ở|mình ở)\s?:?\s?)"
        )
    )
    for one in _VIETNAMESE
)
# What follows a street in a sentence, and is no name: "la calle hace 5", "my gang has no 5".
_NO_TITLE = (
    r"(?!(?:hace|hay|son|es|est[áa]n?|era|tiene|sobre|hacia|hasta|antes|despu[ée]s|durante|entre|"
    r"desde|hoy|mañana|ayer|como|cuando|donde|unos|unas|más|menos|solo|con|por|para|en|pero|"
    r"faz|tem|h[áa]|são|foi|até|depois|ontem|amanhã|com|uns|umas|mais|só|mas|"
    r"fa|ci|sono|è|fra|tra|dopo|prima|oggi|domani|ieri|con|per|alle|verso|"
    r"был[ао]?|через|после|около|всего|"
    r"kaki|terus|dari|sampai|yang|ini|itu|selama|sudah|has|have|had|got|is|are|was|with|of)\b)"
)
_TITLE = _NO_TITLE + r"(?:[^\W\d_][\w'’.-]{1,20}\s){0,2}[^\W\d_][\w'’.-]{2,20}"
_OTHERS = tuple(
    re.compile(one)
    for one in (
        (
            rf"\b(?:calle|avenida|avda\.?|carrera|rua|"
            rf"travessa)\s{_TITLE},?\s?(?:n[º°o.]{{1,2}}\s?)?\d{{1,5}}\b"
        ),
        (
            rf"{_EDGE}\d{{1,4}}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|impasse|allée|chemin|quai)\s"
            r"(?:d[eu]s?\s|de la\s|d['’])?[^\W\d_]\w{2,}"
        ),
        (
            r"\b(?:abito|vivo|indirizzo|casa mia)\b[^.!?\n]{0,15}\b(?:via|viale|corso|piazza)\s"
            rf"{_TITLE},?\s?(?:n\.?\s?)?\d{{1,4}}\b"
        ),
        r"\b[^\W\d_]{3,25}(?:straße|strasse|str\.)\s?\d{1,4}\s?[a-f]?\b",
        (
            rf"\b(?:ул\.?|улица|проспект|пр-?т\.?|переулок|"
            rf"пер\.)\s?{_TITLE},?\s?(?:д(?:ом)?\.?\s?)?\d{{1,4}}\b"
        ),
        rf"\b(?:jl\.?|jln\.?|jalan|gang|gg\.?)\s{_TITLE}\s?,?\s?(?:no\.?|nomor)\s?\d{{1,4}}\b",
        (
            r"\b[^\W\d_]{3,20}\s(?:mah\.?|mahallesi|sok\.?|sokak|sokağı|cad\.?|"
            r"caddesi)[^.!?\n]{0,30}\bno\s?:?\s?\d{1,4}\b"
        ),
    )
)
_HINTS = re2.compile(  # a number, and a word that such a pattern has in it
    r"\d[\s\S]*(?:str|st\b|r(?:oa)?d\b|ave|l(?:ane|n)\b|b(?:oule)?v|cresc|terr|dr|"
    r"c(?:our)?t\b|close|way|"
    r"place|square|rue|impasse|allée|chemin|quai|đường|phố|ngõ|ngách|hẻm|kiệt|phường|quận|"
    r"huyện|[pq]\.?\s?\d|"
    r"duong|pho|ngo|ngach|hem|kiet|phuong|quan|huyen|no\b)|"
    r"(?:nhà|nha|ngõ|hẻm|ngách|kiệt|ngo|hem|calle|aveni|avda|carrera|rua|trave|via|corso|"
    r"piazza|str|ул|просп|пр|"
    r"пер|jl|jln|jalan|gang|gg|mah|sok|cad)[\s\S]*\d"
)


def homes(written: Written) -> list[Place]:
    if not _HINTS.search(written.low):
        return []
    found = [one.span() for one in _ENGLISH.finditer(written.low) if _is_home(one, written)]
    form, patterns = (written.bare, _WITHOUT) if written.bare else (written.low, _WITH_MARKS)
    found += [one.span() for pattern in patterns for one in pattern.finditer(form)]
    return found + [one.span() for pattern in _OTHERS for one in pattern.finditer(written.low)]


def _is_home(found: re.Match[str], written: Written) -> bool:
    names = found["name"].split()
    if not _NO_NAME.isdisjoint(names) or _FAMOUS.match(found.group()):
        return False
    if _COUNTED.search(written.before(found.start())):
        return False
    if _LIVES.search(written.before(found.start(), 40)):
        return True
    starts = re.finditer(r"\S+", found["name"])
    named = all(written.is_capital(found.start("name") + one.start()) for one in starts)
    if named and written.is_capital(found.start("kind")):
        return True
    return found["kind"] in _SURE and bool(_ENDS.match(written.after(found.end())))
