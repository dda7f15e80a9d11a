"""One's age beside a way to be reached: what those who look for the young look for."""

from __future__ import annotations

import re

from bot.core.detect.personal.written import Place, Written, words

_AGE = re.compile(
    r"(?:\b(?:i ?['’]?a?m|im|my age is|age ?:?|em|mình|minh|tớ|t|mik|мне)\s"
    r"(?:(?:a|only|just|turning|năm nay|nam nay|mới|moi)\s)?)([1-9]\d)"
    r"(?!\s?(?:[%:/.,]\d|%|k\b|kg|cm|min|hour|hrs?|sec|phút|phut|giờ|gio|lần|lan|km|m\b|"
    r"tr\b|st|nd|rd|th\b|"
    r"wins?|kills?|points?|điểm|diem|level|lv|days?|weeks?|months?|ngày|ngay|tháng|thang))\b"
    r"|\b(?:ho|j ?['’]?ai|tenho|tengo)\s([1-9]\d)(?=\s?(?:$|[,.;!?)\n]|(?:y|e|ed|et|i)\b))"
    r"|\b([1-9]\d?)\s?(?:y/?o\b|yrs?\.? old|years? old|tuổi|tuoi|años|anos|ans\b|anni|лет|"
    r"yaşında|tahun)"
    r"|(?<![\w.,:/-])(1\d)\s?[mf](?![\w'’])"
)
# Things and animals have an age, too, and a career has one.
_OF_A_THING = re.compile(
    r"\b(?:dogs?|dogg?o|puppy|cats?|kitty|kitten|hamster|rabbit|bunny|horse|bird|parrot|fish|turtle|"
    r"pet|car|bike|phone|laptop|pc|computer|console|game|app|song|album|movie|film|show|series|anime|"
    r"manga|book|site|website|server|account|acc|channel|video|meme|company|club|team|band|house|"
    r"building|tree|school|town|city|country|world|discord|instagram|insta|snap(?:chat)?|tiktok|"
    r"youtube|telegram|zalo|facebook|minecraft|roblox|fortnite|perr[oa]|gat[oa]|juego|canción|coche|"
    r"cachorr[oa]|jogo|música|carro|chien(?:ne)?|chat(?:te)?|jeu|chanson|voiture|cane|gatt[oa]|gioco|"
    r"canzone|macchina|собак\w|кош?к\w|кот\w?|игр\w|песн\w|köpe[kğ]\w*|kedi\w*|oyun\w*|anjing\w*|"
    r"kucing\w*|game(?:nya)?|lagu|con (?:chó|mèo)|chó|mèo|bài (?:hát|này)|xe|công ty|trường)\b"
    r"[\s'’]{1,2}(?:(?:is|are|was|s|turned|turns|tiene|tem|a|ha|has|now|already|just|almost|about|"
    r"over|like|này|nhà|của|em|mình|tớ|được|đã|cũng|nay|saya|aku|ku|itu|ini|umur\w*|berumur|уже|"
    r"old|really|only)\b[\s'’]{0,2}){0,4}$"
)
_OF_WORK = re.compile(
    r"\s?(?:of (?:experience|service)|d['’](?:exp|anc)|(?:de|di) (?:exp|esp)|опыта|kinh nghiệm)"
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
    the not down dead better bad good broken so too just for really bestie everyone like cool back
    fun slow full weird boring trash banned gone great best worst old older new newer nice awesome
    amazing fine okay lame dumb stupid ugly bugged buggy glitchy laggy free paid open closed online
    offline on off out up mine hers his theirs yes yep nope none what who why how when where that
    this here there all only also very pretty kinda super way still always never now today nothing
    something ass shit crap lol lmao haha okay love hate cute funny crazy wild sad empty genial
    bueno buena malo mala mejor peor caro cara lento lenta roto rota nuevo viejo gratis aburrido
    bom boa ruim melhor pior novo velho chato legal lento quebrado cassé nul bien mieux vieux lent
    mort génial bug bello brutto rotto vecchio nuovo lento meglio peggio noioso morto плохой
    хороший лучше хуже старый новый лагает работает iyi kötü eski yeni güzel bozuk yavaş bagus
    jelek rusak lemot lama baru mati rồi gì nào hay quá lỗi chán chậm vui hỏng
    """
)
_NO_HANDLE_ENDS = ("ing", "ando", "endo")  # "discord is lagging"
YOUNGEST, OLDEST = 6, 90


def beside_contact(written: Written, reachable: list[Place]) -> list[Place]:
    """Ages and handles, where both are there; `reachable` is what else leads to somebody."""
    ages = [one.span() for one in _AGE.finditer(written.low) if _is_age(one, written)]
    if not ages:
        return []
    handles = [one.span() for one in _HANDLE.finditer(written.low) if _is_handle(one)]
    contact = [*handles, *reachable]
    return [*ages, *contact] if contact else []


def _is_age(found: re.Match[str], written: Written) -> bool:
    if _OF_WORK.match(written.after(found.end())):
        return False
    if _OF_A_THING.search(written.before(found.start(), 40)):
        return False
    return YOUNGEST <= int(next(filter(None, found.groups()))) <= OLDEST


def _is_handle(found: re.Match[str]) -> bool:
    handle = next(filter(None, found.groups()))
    return handle not in _NO_HANDLE and not handle.endswith(_NO_HANDLE_ENDS)
