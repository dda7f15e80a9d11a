"""Which school somebody goes to: a named one that is theirs, or a class with the time it ends.

Law: "a school" and "my school" name none; a name alone, without somebody who goes there or the
time when, says nothing about anybody.
"""

from __future__ import annotations

import re

import re2

from bot.core.detect.personal.not_names import NO_NAME, NO_NAME_ENDS
from bot.core.detect.personal.written import Place, Written, unmarked, words

_ENGLISH = re.compile(
    r"\b(?:high school|middle school|elementary(?: school)?|primary(?: school)?|"
    r"secondary(?: school)?|"
    r"grammar school|junior high|prep school|academy|school|high|hs)\b"
)
_GOES = re.compile(
    r"\b(?:(?:i|we) (?:go to|attend|study at|went to)|(?:i['’]?m|im|i am|we['’]?re) (?:at|"
    r"from|in)|my school is|"
    r"my school['’]?s|(?:i|we) (?:get|finish|got) (?:out|school)|student at|"
    r"(?:\d{1,2}(?:th|st|nd|rd) grade|"
    r"grade \d{1,2}|year \d{1,2}|class \w{1,3}) (?:at|in))\s(?:the\s)?$"
)
_SOMEBODY = re.compile(r"\b(?:me|my|i|i['’]m|im|we|us|our)\b")
_TIME = re.compile(
    r"\b(?:\d{1,2}(?::\d\d)?\s?(?:am|pm)|(?:at|by|until|till) \d{1,2}(?::\d\d)?|"
    r"\d{1,2}:\d\d|after class|when school)\b"
)
_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*\s){1,4}$")
_NO_NAME = words(
    """
    a an the my your his her our their this that these those in on at of to from for with and
    or but by is are was were be i you he she we they it me us them go goes going went come
    came get got do does did have has had high middle elementary primary secondary grammar
    junior prep public private same other another different new old good bad best worst big
    small local whole night summer sunday driving boarding art law medical med grad business
    trade cooking dance music flight online virtual every any no some all after before during
    until since back too so very really not just like skip hate love miss left start started
    finish finished when where which what how why who if than then as into out off about near
    next hogwarts xavier's catholic christian normal regular special language tech vocational
    drop pretty super still only up over always never also because today tomorrow yesterday tonight
    monday tuesday wednesday thursday friday saturday sunday weekend weekday morning afternoon
    evening tmrw tmr again usually sometimes often soon later there here
    """
)
_GENERIC = frozenset({"school", "high", "hs"})  # "aim high", "dance school"
_STOP_VI = (
    r"(?!(?:nào|gì|đó|này|kia|ấy|công|tư|chuyên nghiệp|quốc tế|làng|đời|cũ|mới|khác|rồi|mà|"
    r"thì|là|nên|vậy|à|"
    r"hả|nhỉ|với|xong|về|của|trong|ngoài|không|ko|chưa|và|hay|hoặc|có|được|bị|cấp|điểm|ở|tại|"
    r"hôm|nay|khi|lúc|mỗi|luôn|thôi|nữa|hết|cũng|những|các|nhiều|ít|nhất|lắm|quá|nhưng|nhé|cùng|"
    r"hồi (?:đó|xưa|trước|lớp|cấp|nhỏ|\d+)|năm (?:nay|ngoái|trước|sau|rồi|\d+)|"
    r"(?:sáng|chiều|tối) (?:nay|mai|qua)|(?:tuần|tháng) (?:này|sau|trước|tới|\d+)|"
    r"thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|bên (?:nhà|úc|mỹ|này|kia)|gần (?:nhà|đây)|xa (?:nhà|lắm)|"
    r"vì (?:em|mình|vậy|nhà)|đi (?:học|làm|chơi)|dân lập|nội trú|bán trú|nghề|dạy|top|xịn)\b)"
)
_SUBJECT = (  # what somebody is good at, and no school's name
    r"(?:toán|lý|lí|hoá|hóa|sinh|văn|sử|địa|anh|tin|pháp|nga|trung|nhật|hàn|ngành|sâu|môn|cần|"
    r"tâm|nghiệp|đề|gia)"
)
_KIND = rf"(?:thpt|thcs|tiểu học|cấp [123]|chuyên(?!\s{_SUBJECT}\b))"
_CLASS = r"lớp\s?\d{1,2}\s?[a-z]?\d{0,2}"
_AT_VI = r"(?:\s(?:ở|tại|của)|,|\s-)?"
_VIETNAMESE = (
    rf"\bhọc\b{_AT_VI}(?:\s{_CLASS})?{_AT_VI}\s?(?:trường\s)?{_KIND}\s{_STOP_VI}[^\W\d_]{{2,}}",
    rf"\bhọc\b{_AT_VI}\strường\s{_STOP_VI}[^\W\d_]{{2,}}\s{_STOP_VI}[^\W\d_]{{2,}}",
    rf"\b{_CLASS}{_AT_VI}\s?(?:trường\s{_STOP_VI}[^\W\d_]+|{_KIND}\s{_STOP_VI}[^\W\d_]{{2,}})",
    (
        rf"\b(?:trường\s)?{_KIND}\s{_STOP_VI}[^\W\d_]{{2,}}[^.!?\n]{{0,30}}(?:tan (?:học|"
        rf"trường)|\b\d{{1,2}}h\d{{0,2}}\b)"
    ),
    (
        r"\b(?:em|mình|mik|tớ|t|tui|cháu|con)\b[^.!?\n]{0,15}\blớp\s?\d{1,2}\s?[a-z]\d{0,2}\b"
        r"[^.!?\n]{0,40}(?:tan (?:học|trường)|ra về|\b\d{1,2}h\d{0,2}\b)"
    ),
)
_WITH_MARKS = tuple(re.compile(one) for one in _VIETNAMESE)
_WITHOUT = tuple(map(unmarked, _VIETNAMESE))
_SOME = (  # a name, and no other word; longer ones are in `NO_NAME`
    r"(?!(?:de|del|di|da|do|la|le|a|un|une|que|e|y|et|con|com|por|para|avec|ini|itu|yang|dan|mana|"
    r"sama|lagi)\b)"
)
_NAMED = r"(?P<name>[^\W\d_]{3,})"
_SORT = (  # what kind of school, where the name may follow
    r"(?:(?:p[uú]blic[oa]|privad[oa]|concertado|biling[uü]e|public|priv[ée]e?|professionnel|"
    r"général|technique|technologique|primaire|estadual|municipal|federal|particular|t[ée]cnic[oa]|"
    r"classico|scientifico|linguistico|artistico|media|pubblic[oa]|statale|professionale) ){0,2}"
)
_SORT_TR = r"anadolu|fen|meslek|teknik|spor|kız|erkek|imam|hatip|sosyal|bilimler|güzel|sanatlar"
_NOT_COUNTED = (  # "школе 5 лет", "sma 3 tahun"
    r"(?!\s?(?:дн|ден|лет|год|раз|час|мин|недел|месяц|урок|класс|человек|друз|подруг|км|руб|"
    r"(?:tahun|thn|hari|bulan|minggu|kali|jam|menit|orang|km|kelas|semester)\b))"
)
_OTHERS = tuple(
    re.compile(one)
    for one in (
        (
            rf"\b(?:voy al?|estudio en(?: el| la)?) (?:colegio|instituto|escuela|secundaria) "
            rf"{_SORT}{_SOME}{_NAMED}"
        ),
        (
            rf"\b(?:je suis|je vais|j['’]étudie) (?:au|à l['’])\s?(?:collège|lycée|école) "
            rf"{_SORT}{_SOME}{_NAMED}"
        ),
        rf"\b(?:estudo|eu estudo) n[oa] (?:col[ée]gio|escola) {_SORT}{_SOME}{_NAMED}",
        (
            rf"\b(?:vado al?|frequento (?:il|la)|studio al?) (?:liceo|scuola|istituto) "
            rf"{_SORT}{_SOME}{_NAMED}"
        ),
        (
            rf"\b(?:sekolah|sekolahku) (?:di |adalah )?(?:sd|smp|sma|smk)n?\s?"
            rf"(?:negeri \d{{1,3}}\b|\d{{1,3}}\b{_NOT_COUNTED})"
        ),
        (
            rf"\b(?:учусь|хожу|я)\s(?:в|из)\s(?:\d{{1,4}}[- ]?\w{{0,3}}\s)?(?:школе|школу|школы|"
            rf"лицее|гимназии)\s?(?:(?:№|no\.?)\s?\d{{1,4}}\b|\d{{1,4}}\b{_NOT_COUNTED})"
        ),
        (
            rf"\b(?P<name>[^\W\d_]{{2,}}) (?:(?:{_SORT_TR}) ){{0,3}}lisesi"
            r"(?:['’]?(?:nde|nda)| )\s?(?:okuyorum|öğrencisiyim|\d{1,2}\.? sınıf)"
        ),
    )
)
_HINTS = re2.compile(
    r"school|academy|high|elementary|primary|secondary|\bhs\b|h[oọ]c|l[oớ]p|col[eé]gio|institut|"
    r"escuela|escola|coll[eè]ge|lyc[eé]e|école|liceo|scuola|istituto|sekolah|школ|лице|"
    r"гимнази|lise|"
    r"thpt|thcs"
)


def schools(written: Written) -> list[Place]:
    if not _HINTS.search(written.low):
        return []
    found = [one for kind in _ENGLISH.finditer(written.low) if (one := _english(kind, written))]
    form, patterns = (written.bare, _WITHOUT) if written.bare else (written.low, _WITH_MARKS)
    found += [one.span() for pattern in patterns for one in pattern.finditer(form)]
    others = (one for pattern in _OTHERS for one in pattern.finditer(written.low))
    return found + [one.span() for one in others if _is_name(one, written)]


def _is_name(found: re.Match[str], written: Written) -> bool:
    """Whether what follows "school" is its name; a number always is."""
    name = found.groupdict().get("name")
    if name is None:
        return True
    capital = written.is_capital(found.start("name"))  # Fernando, not "jugando"
    return name not in NO_NAME and (capital or not name.endswith(NO_NAME_ENDS))


def _english(kind: re.Match[str], written: Written) -> Place | None:
    """The name before a word for school, where it is somebody's."""
    named = _NAME.search(written.before(kind.start(), 60))
    if named is None:
        return None
    begins = kind.start() - len(named.group())
    name = begins + _before_name(named.group())
    letters = written.low[name : kind.start()]
    if not letters.strip():
        return None
    goes = _GOES.search(written.before(name, 40))
    capital = written.is_capital(name)
    around = written.before(name, 60) + written.after(kind.end(), 60)
    timed = bool(_TIME.search(around) and _SOMEBODY.search(around))
    sure = kind.group() not in _GENERIC or capital
    if goes or (timed and sure):
        return name, kind.end()
    return None


def _before_name(words: str) -> int:
    """Where the name begins: behind the last word that is part of none."""
    start = 0
    for one in re.finditer(r"\S+", words):
        if one.group().strip(".") in _NO_NAME:
            start = one.end() + 1
    return start
