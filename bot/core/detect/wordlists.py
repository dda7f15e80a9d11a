"""Small lists of our own, in three tiers; an admin's policy adds and allows words.

A moderation list has to name what it looks for. One entry a line, phrases included; `~` before a
Vietnamese entry says that it is found without its marks, too. `?` before an entry says that it is
an everyday word as well, in one of the languages that the bot speaks: it counts only beside what
makes it an insult (`everyday`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

SLUR, INSULT, PROFANITY = 1.0, 0.7, 0.4

_SLURS_EN = """
nigger
niggers
faggot
faggots
?kike
kikes
chink
chinks
spic
spics
wetback
tranny
trannies
?retard
?retards
raghead
towelhead
?gook
gooks
"""
_SLURS_VI = """
?~bắc kỳ chó
?~nam kỳ chó
bọn mọi
thằng mọi
mọi rợ
~bê đê chết đi
"""
_INSULTS_EN = """
idiot
idiots
moron
morons
stupid bitch
bitch
bitches
asshole
assholes
dumbass
dickhead
loser
scumbag
slut
sluts
whore
whores
cunt
cunts
wanker
twat
bastard
motherfucker
shut the fuck up
stfu
fuck you
fuck off
piece of shit
"""
_INSULTS_VI = """
?~óc chó
đồ chó
thằng chó
ngu như bò
ngu như chó
đồ ngu
~thằng ngu
?con ngu
?~mất dạy
?~vô học
~khốn nạn
đồ điên
con đĩ
đĩ điếm
cave rẻ tiền
?~súc vật
đồ rác rưởi
?~câm mồm
"""
_PROFANITY_EN = """
fuck
fucks
fucked
fucking
fucker
shit
shitty
bullshit
cock
?dick
pussy
tits
piss off
?arse
"""
_PROFANITY_VI = """
~địt mẹ
?~đụ má
?~đụ mẹ
~địt con mẹ
~đcm
~đmm
vcl
vkl
vãi lồn
cặc
con cặc
buồi
lồn
đéo
đếch
?~cái lồn
"""
_TIERS = (
    (SLUR, _SLURS_EN, _SLURS_VI),
    (INSULT, _INSULTS_EN, _INSULTS_VI),
    (PROFANITY, _PROFANITY_EN, _PROFANITY_VI),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    written: str  # without the signs before it, but for `~`
    strength: float
    ambiguous: bool
    vietnamese: bool


def entries() -> Iterator[Entry]:
    """Every entry with the strength of its tier."""
    for strength, english, vietnamese in _TIERS:
        for block in (english, vietnamese):
            for line in filter(None, block.split("\n")):
                yield Entry(
                    written=line.removeprefix("?"),
                    strength=strength,
                    ambiguous=line.startswith("?"),
                    vietnamese=block is vietnamese,
                )
