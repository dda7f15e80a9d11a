"""Invented chat of the size and kind that communities write, the same for the same seed.

`texts(seed, count)`: half the lines have at most 9 words, one in twenty has 45 or more; three in
five are English, the others Vietnamese with its marks; about one in five was said before.
"""

from __future__ import annotations

import math
import random

MEDIAN_WORDS, LONG_WORDS, MOST_WORDS = 9, 45, 160  # half, one in twenty, and the longest lines
SPREAD = math.log(LONG_WORDS / MEDIAN_WORDS) / 1.645  # 1.645: the normal distribution's 95 %
AGAIN = 0.06  # beside short lines like "brb", which come again by themselves
VIETNAMESE, EMOJI, LINK, DISGUISED, SHOUTED = 0.4, 0.15, 0.02, 0.02, 0.02

ENGLISH = (
    "has anyone solved {n} of yesterday's {thing}s",
    "the {thing} was {how} I think",
    "who plays {thing} tonight at {n}",
    "my {thing} finally works after {n} tries",
    "can somebody explain the {thing} once more please",
    "that is a {how} idea, {name}",
    "{name} showed me a {how} {thing} this morning",
    "don't forget the {thing} on page {n}",
    "we're meeting in room {n}",
    "I'd rather take the {how} one",
    "lol same here",
    "sorry, I was away for {n} minutes",
    "it's the {how}est {thing} I've ever seen",
    "you know what, let's ask {name}",
    "and then the teacher said {thing} isn't on the test",
    "what about a {thing} instead?",
    "thanks a lot, {name}!",
    "brb",
    "my dog ate half of the {thing}",
    "please read rule {n} first",
)
VIETNAM = (
    "tối nay ai chơi {vật} lúc {n} giờ không",
    "mình vừa làm xong bài {n} rồi",
    "cái {vật} này {sao} quá",
    "{tên} ơi, cho mình hỏi chút",
    "hôm nay trời {sao} ghê, chắc không đi học được",
    "bạn nào còn {vật} thì gửi giúp mình với",
    "cảm ơn {tên} nhiều nhé!",
    "ừ đúng rồi",
    "để mình xem lại {vật} đã",
    "thầy bảo {n} giờ nộp {vật} nha mọi người",
    "ai biết {vật} ở trang {n} giải thế nào không",
    "haha vui thế",
    "nhà mình mất điện từ {n} giờ",
    "cuối tuần này đi {vật} không {tên}",
    "em mới vào nhóm, chào cả nhà",
    "khó thật đấy, làm mãi chưa ra",
)
SLOTS = {
    "thing": "puzzle,chess opening,guitar,essay,lunch box,keyboard,garden,server,movie,drawing",
    "how": "great,strange,lovely,damn hard,quiet,boring,clever,small,cool,naïve",
    "name": "Mai,Jonas,Priya,@kim_42,Zoë,Tom,Amélie,Lan,Bo,Sam",
    "vật": "cờ vua,bài tập,bóng đá,quyển sách,đàn ghi-ta,trò chơi,ảnh,đề thi,bánh mì,phim",
    "sao": "đẹp,khó,nóng,vui,lạ,dở,hay,mệt,buồn cười,xịn",
    "tên": "Hương,Đức,Thảo,@minh.ng,Quỳnh,Tuấn,chị Ngọc,anh Hải,Lan,bé Vy",
}  # fmt: skip
EMOJIS = ("😂", "👍🏽", "❤️", "🎉", "😭😭", "👨‍👩‍👧", ":)", "🤔", "🙏", "✨")
LINKS = (
    "https://docs.example.org/page/{n}", "look: example.com/{n}", "discord.gg/abc{n}",
    "https://video.example/watch?v={n}", "t.me/+AbC{n}", "www.example[.]net",
)  # fmt: skip
DISGUISES = (
    "i d i o t", "1d10t", "l 0 s e r", "ｉｄｉｏｔ", "stuuuupid", "f.u.n.n.y", "idіot",
)  # fmt: skip


def texts(seed: int, count: int) -> list[str]:
    """`count` lines of chat."""
    chance = random.Random(seed)
    lines: list[str] = []
    for _ in range(count):
        again = lines and chance.random() < AGAIN
        lines.append(chance.choice(lines[-500:]) if again else _line(chance))
    return lines


def _line(chance: random.Random) -> str:
    wanted = min(MOST_WORDS, max(1, round(chance.lognormvariate(math.log(MEDIAN_WORDS), SPREAD))))
    clauses = VIETNAM if chance.random() < VIETNAMESE else ENGLISH
    words: list[str] = []
    while len(words) < wanted:
        words += _filled(chance, chance.choice(clauses)).split()
    words = words[:wanted]
    for share, extras in ((DISGUISED, DISGUISES), (LINK, LINKS), (EMOJI, EMOJIS)):
        if chance.random() < share:
            words.insert(chance.randint(0, len(words)), _filled(chance, chance.choice(extras)))
    line = " ".join(words)
    if chance.random() < SHOUTED:
        return line.upper()
    return line[0].upper() + line[1:] if chance.random() < 0.5 else line


def _filled(chance: random.Random, clause: str) -> str:
    filled = {name: chance.choice(words.split(",")) for name, words in SLOTS.items()}
    return clause.format(n=chance.randint(1, 99), **filled)
