"""One's age beside a way to be reached: what those who look for the young look for."""

from __future__ import annotations

import re

from bot.core.detect.personal.written import Place, Written, words

_AGE = re.compile(
    r"(?:\b(?:i ?['’]?a?m|im|my age is|age ?:?|em|mình|minh|tớ|t|mik|ho|j ?['’]?ai|tenho|"
    r"tengo|мне)\s"
    r"(?:(?:a|only|just|turning|năm nay|nam nay|mới|moi)\s)?)([1-9]\d)"
    r"(?!\s?(?:[%:/.,]\d|%|k\b|kg|cm|min|hour|hrs?|sec|phút|phut|giờ|gio|lần|lan|km|m\b|"
    r"tr\b|st|nd|rd|th\b|"
    r"wins?|kills?|points?|điểm|diem|level|lv|days?|weeks?|months?|ngày|ngay|tháng|thang))\b"
    r"|\b([1-9]\d?)\s?(?:y/?o\b|yrs?\.? old|years? old|tuổi|tuoi|años|anos|ans\b|anni|лет|"
    r"yaşında|tahun)"
    r"|(?<![\w.,:/-])(1\d)\s?[mf](?![\w'’])"
)
_APPS = (
    r"snap(?:chat)?|sc|insta(?:gram)?|ig|tiktok|telegram|tele|tg|whatsapp|discord|zalo|fb|facebook|"
    r"messenger|line|kik|wechat|roblox|wattpad"
)
_HANDLE = re.compile(
    rf"\b(?:{_APPS})\b(?: (?:user(?:name)?|name|id|acc(?:ount)?|handle|của (?:em|mình|tớ)|"
    rf"cua (?:em|minh|to)"
    rf"|em|mình|minh|t))?(?:\s?[:=]\s?@?|\s(?:is|là|la|it's|its)\s@?|\s?@)([a-z0-9_][\w.]{{2,29}})"
    rf"|(?<![\w@.])@([a-z0-9_][\w.]{{3,29}})\W{{0,3}}(?:on|trên|tren|in|sur|en)\s(?:{_APPS})\b"
    rf"|\badd me\W{{1,2}}(?:on (?:{_APPS})\W{{1,3}})@?((?=\w*[\d_.])[a-z0-9_][\w.]{{2,29}})"
)
_NO_HANDLE = words(
    """
    the not down dead better bad good broken so too just for really bestie everyone like cool
    back fun slow full weird boring trash banned gone rồi gì nào hay quá
    """
)
YOUNGEST, OLDEST = 6, 90


def beside_contact(written: Written, reachable: list[Place]) -> list[Place]:
    """Ages and handles, where both are there; `reachable` is what else leads to somebody."""
    ages = [one.span() for one in _AGE.finditer(written.low) if _is_age(one)]
    if not ages:
        return []
    handles = [one.span() for one in _HANDLE.finditer(written.low) if _is_handle(one)]
    contact = [*handles, *reachable]
    return [*ages, *contact] if contact else []


def _is_age(found: re.Match[str]) -> bool:
    return YOUNGEST <= int(next(filter(None, found.groups()))) <= OLDEST


def _is_handle(found: re.Match[str]) -> bool:
    return next(filter(None, found.groups())) not in _NO_HANDLE
