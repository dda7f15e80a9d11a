"""Numbers of payment cards and of identity documents, by their check digits.

Law: a number without a check digit counts only where the words before it say what it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.core.detect.personal.written import Place, Written, words

_CARD = re.compile(r"(?<![\w.,#@/-])\d(?:[ -]?\d){13,18}(?![\w.]?\d|\w)")
_ISSUERS = re.compile(
    r"4\d{15}|4\d{18}"  # Visa
    r"|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}"  # Mastercard
    r"|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}"  # Amex, Diners, JCB
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12}|62\d{14}|220[0-4]\d{12}"  # Discover, UnionPay, Mir
    r"|9704\d{12}|9704\d{15}"  # Vietnam's Napas
)
# The provinces in Vietnam's identity numbers.
_PROVINCES = words(
    """
    001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034
    035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068
    070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096
    """
)
_SIXTH = "TRWAGMYFPDXBNJZSQVHLCKE"  # Spain's letters, by the remainder of 23
_ODD = dict(  # Italy's values of signs in odd places
    zip(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3,
         6, 8, 12, 14, 16, 10, 22, 25, 24, 23),
        strict=True,
    )
)  # fmt: skip


def cards(written: Written) -> list[Place]:
    return [one.span() for one in _CARD.finditer(written.low) if _is_card(one.group())]


def _is_card(raw: str) -> bool:
    groups = re.findall(r"\d+", raw)
    digits = "".join(groups)
    together = all(len(group) >= 3 for group in groups[:-1])
    return (
        together
        and len(set(digits)) > 2
        and _ISSUERS.fullmatch(digits) is not None
        and luhn(digits)
    )


def luhn(digits: str) -> bool:
    doubled = (int(one) * 2 for one in digits[-2::-2])
    return (sum(map(int, digits[::-2])) + sum(one // 10 + one % 10 for one in doubled)) % 10 == 0


def vietnam(number: str) -> bool:
    """Province, sex and century (0 and 1: the last one, 2 and 3: this one), year of birth."""
    if len(set(number)) < 3 or number[:3] not in _PROVINCES or number[3] not in "0123":
        return False
    year = int(number[4:6])
    return year >= 20 if number[3] in "01" else year <= 35


def brazil(number: str) -> bool:
    def check(count: int) -> int:
        total = sum(int(one) * (count + 1 - at) for at, one in enumerate(number[:count]))
        return total * 10 % 11 % 10

    return len(set(number)) > 1 and (check(9), check(10)) == (int(number[9]), int(number[10]))


def spain(number: str) -> bool:
    plain = number[:-1].translate(str.maketrans("XYZ", "012"))
    return _SIXTH[int(plain) % 23] == number[-1]


def italy(code: str) -> bool:
    odd = sum(_ODD[sign] for sign in code[:15:2])
    even = sum(int(sign) if sign.isdigit() else ord(sign) - ord("A") for sign in code[1:15:2])
    return chr(ord("A") + (odd + even) % 26) == code[15]


def france(number: str) -> bool:
    return 97 - int(number[:13]) % 97 == int(number[13:])


def russia(number: str) -> bool:
    total = sum(int(one) * (9 - at) for at, one in enumerate(number[:9])) % 101
    return total % 100 == int(number[9:])


def china(number: str) -> bool:
    total = sum(int(one) * 2 ** (17 - at) for at, one in enumerate(number[:17]))
    return "10X98765432"[total % 11] == number[17]


def turkey(number: str) -> bool:
    ones = list(map(int, number))
    tenth = (sum(ones[:9:2]) * 7 - sum(ones[1:8:2])) % 10
    return (ones[9], ones[10]) == (tenth, sum(ones[:10]) % 10)


def anything(_number: str) -> bool:
    return True


_EDGE, _END = r"(?<![\w.,#@/-])", r"(?![\w]|[.,/-]\d)"
_NUMBERS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = tuple(
    (re.compile(_EDGE + shape + _END), check)
    for shape, check in (
        (r"0\d{2}(?: ?\d{3}){3}", vietnam),
        (r"\d{3}\.\d{3}\.\d{3}-\d{2}", brazil),
        (r"(?:\d{8}|[xyz]-?\d{7})[ -]?[a-hj-npr-tv-z]", spain),
        (r"[a-z]{6}\d\d[abcdehlmprst]\d\d[a-z]\d{3}[a-z]", italy),
        (r"[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?\d[\dab] ?\d{3} ?\d{3} ?\d\d", france),
        (r"\d{3}-\d{3}-\d{3}[ -]\d{2}", russia),
        (r"[1-6]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]", china),
        (r"(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}", anything),  # United States
    )
)
# Named before, where the number alone says too little: the words, the number, its check.
_NAMED: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = tuple(
    (re.compile(rf"\b(?:{words})\b\W{{0,3}}(?:\w{{1,8}}\W{{1,2}}){{0,3}}?({shape}){_END}"), check)
    for words, shape, check in (
        (
            r"cmnd|cccd|căn cước|can cuoc|chứng minh(?: thư)?|chung minh(?: thu)?",
            r"\d{9}|\d{12}",
            anything,
        ),
        (r"cpf", r"\d{11}", brazil),
        (r"tc|kimlik", r"[1-9]\d{10}", turkey),
        (r"nik|ktp", r"\d{16}", anything),
        (r"passport|hộ chiếu|ho chieu|pasaporte|passeport|paspor", r"[a-z]{1,2}\d{6,8}", anything),
    )
)


def identities(written: Written) -> list[Place]:
    found = [
        one.span()
        for shape, check in _NUMBERS
        for one in shape.finditer(written.low)
        if check(_sober(one.group()))
    ]
    named = [
        one.span(1)
        for shape, check in _NAMED
        for one in shape.finditer(written.low)
        if check(_sober(one[1]))
    ]
    return [*found, *named]


def _sober(raw: str) -> str:
    return re.sub(r"[\s.-]", "", raw).upper()
