"""Which school somebody goes to: a named one that is theirs, or a class with the time it ends.

Law: "a school" and "my school" name none; a name alone, without somebody who goes there or the
time when, says nothing about anybody.
"""

from __future__ import annotations

import re

import re2

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
    drop pretty super still only up over always never also because
    """
)
_GENERIC = frozenset({"school", "high", "hs"})  # "aim high", "dance school"
_STOP_VI = (
    r"(?!(?:nào|gì|đó|này|kia|ấy|công|tư|chuyên nghiệp|quốc tế|làng|đời|cũ|mới|khác|rồi|mà|"
    r"thì|là|nên|vậy|à|"
    r"hả|nhỉ|với|xong|về|của|trong|ngoài|không|ko|chưa|và|hay|hoặc|có|được|bị|cấp|điểm|ở|tại)\b)"
)
_KIND = r"(?:thpt|thcs|tiểu học|cấp [123]|chuyên)"
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
_SOME = (  # a name, and no other word
    r"(?!(?:de|del|di|da|do|la|le|a|un|une|que|e|y|et|con|com|por|para|avec|ini|itu|yang|dan|mana|"
    r"sama|lagi)\b)"
)
_OTHERS = tuple(
    re.compile(one)
    for one in (
        (
            rf"\b(?:voy al?|estudio en(?: el| la)?) (?:colegio|instituto|escuela|secundaria) "
            rf"{_SOME}[^\W\d_]{{3,}}"
        ),
        (
            rf"\b(?:je suis|je vais|j['’]étudie) (?:au|à l['’])\s?(?:collège|lycée|école) "
            rf"{_SOME}[^\W\d_]{{3,}}"
        ),
        rf"\b(?:estudo|eu estudo) n[oa] (?:col[ée]gio|escola) {_SOME}[^\W\d_]{{3,}}",
        (
            rf"\b(?:vado al?|frequento (?:il|la)|studio al?) (?:liceo|scuola|istituto)(?: "
            rf"media)? {_SOME}[^\W\d_]{{3,}}"
        ),
        r"\b(?:sekolah|sekolahku) (?:di |adalah )?(?:sd|smp|sma|smk)n?\s?(?:negeri )?\d{1,3}\b",
        (
            r"\b(?:учусь|хожу|я)\s(?:в|из)\s(?:\d{1,4}[- ]?\w{0,3}\s)?(?:школе|школу|школы|"
            r"лицее|гимназии)\s?(?:(?:№|no\.?)\s?)?\d{1,4}\b"
        ),
        (
            r"\b[^\W\d_]{3,} (?:anadolu |fen )?lisesi(?:['’]?(?:nde|nda)| )\s?(?:okuyorum|"
            r"öğrencisiyim|\d{1,2}\.? sınıf)"
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
    return found + [one.span() for pattern in _OTHERS for one in pattern.finditer(written.low)]


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
