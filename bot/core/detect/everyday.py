"""What stands beside a listed word and tells whether it is meant as one.

Law: `MEANT` makes an insult of a word that is an everyday one elsewhere (`?` in the lists), and
`EVERYDAY` takes back what stands within it; both are phrases that reach over the listed word.

One phrase a line. `<name>` is any of that group's words; `=` before a phrase says that it is the
whole text, `~` before a Vietnamese one that it is the same without its marks. A phrase without
marks is that of people who type none: with them, `thang ngu roi` is another one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product

_GROUPS = """
you = you, u, ya, you re, youre, you are, u are, u r, ur, your
is_a = is a, are a, re a, s a, m a, im a, youre a, ur a, your a, hes a, shes a, r a, u a, you a,
    such a, like a, being a, be a, was a, what a, of a, fucking a, call me a, called me a
vile = fucking, fuckin, fking, fcking, stupid, dumb, ugly, dirty, filthy, damn, goddamn, absolute,
    disgusting, pathetic, worthless, lazy, fat, little
at = that, this, these, those, shut up, stfu, ok, okay, lol, lmao, hey, bro, dude, literal, actual
one = my, your, ur, his, their, our, her, someones, him, a, this, that, the, big, small, little,
    tiny, huge, hard, fat, no, some, more, sucking, suck, sucks, suckin, eat, micro, fucking, limp
the = a, the, his, her, its, my, our, your, their, this, that, any, every, no, some
armour = armor, armour, wall, walls, curtain, curtains, blinds, fence, door, defence, defense,
    system, plan, shell, ice, argument, rock, rocks
đồ = đồ, thằng, thằng này, mày, mày là, lũ, bọn, chúng mày
đứa = đứa, loại, thứ, tụi, quân, bây, tụi mày, bọn mày, mày đúng, con, đồ con
vãi = vcl, vl, vkl, vãi
sth = hành động, hành vi, cách, tội ác, thời kỳ, thời, tục lệ, chiến tranh, lối sống, hủ tục
mọi = người, khi, hôm, ngày, lần, lúc, nơi, thứ, năm, việc, chuyện, cách, bữa, đứa
ngủ = roi, chua, di, say, ngon, muon, som, nhe, nha, trua, o nha, o tren, nhieu, gat, nuong, ngay
du = il, elle, on, qui, ils, elles, a, ai, as, avait, avais, avoir, lui, tu, ma, me, nous, vous
gook = mi, han, hang, joong, jung, chung, young, yeong, tteok, dduk, dok, miyeok, seon, gobbledy
stufe = zahn, tee, kontakt, verbund, zusammenschluss, folge, reihenfolge, schal, knopf, faden,
    stein, boden, sand, schnee, form, haufen, ziegel, puder, nagel, draht, ware, rede, bund
"""
_MEANT = """
<you> retard
<is_a> retard
<vile> retard
<at> retard
the retard
another retard
only a retard
just a retard
by a retard
to a retard
for a retard
with a retard
total retard
complete retard
retard lol
retard lmao
retard alert
retard ass
so retard
<you> retards
<vile> retards
<at> retards
all retards
are retards
the retards
you two retards
bunch of retards
full of retards
you kike
u kike
<vile> kike
<is_a> kike
jew kike
<you> gook
<vile> gook
<is_a> gook
<at> gook
the gook
<one> dick
<one> dicks
dick pic
dick pics
dick head
dick move
dick face
dick size
<you> dick
<vile> dick
suck a dick
suck dick
dick sucker
dick sucking
<one> arse
an arse
<you> arse
<vile> arse
kick arse
kiss arse
arse hole
arse holes
up the arse
"""
_MEANT_VI = """
=~óc chó
~<đồ> óc chó
<đứa> óc chó
óc chó <vãi>
ngu như óc chó
chơi như óc chó
chơi óc chó
team óc chó
team toàn óc chó
óc chó này
óc chó kia
đồ con ngu
con ngu này
con ngu kia
con ngu đó
con ngu ơi
con ngu ạ
là con ngu
con ngu <vãi>
đúng con ngu
mày con ngu
do con ngu
may la con ngu
con ngu vcl
~đồ mất dạy
~thằng mất dạy
~lũ mất dạy
~quân mất dạy
mất dạy
mat day vcl
~đồ vô học
~thằng vô học
~lũ vô học
~quân vô học
~kẻ vô học
hạng vô học
loại vô học
con người vô học
ăn nói vô học
mất dạy vô học
=~súc vật
~<đồ> súc vật
quân súc vật
thứ súc vật
con súc vật này
loài súc vật
súc vật <vãi>
không bằng súc vật
thua cả súc vật
câm mồm
=cam mom
cam mom di
cam mom lai
cam mom vao
cam mom ngay
may cam mom
đụ má
đụ mẹ
=du ma
=du me
du ma may
du ma no
du me may
du me no
du ma thang
du me thang
cái lồn
cai lon me
cai lon ma may
cai lon que
bắc kỳ chó
nam kỳ chó
do bac ky cho
bon bac ky cho
lu bac ky cho
thang bac ky cho
do nam ky cho
bon nam ky cho
lu nam ky cho
thang nam ky cho
"""
_EVERYDAY = """
en retard
du retard
de retard
le retard
un retard
les retards
des retards
retard de
retard du
retard des
fire retard
are you kike
chink in <the> <armour>
chinks in <the> <armour>
chink of light
chinks of light
spic and span
spic n span
faggots and peas
tranny fluid
<the> cars tranny
<the> car s tranny
<the> truck s tranny
<gook> gook
c est idiot
cest idiot
pas idiot
pas si idiot
idiot proof
morón
deportivo moron
en moron
de moron
desde moron
por moron
hasta moron
moron norte
moron sur
moron de la frontera
vamos a moron
voy a moron
va a moron
viajo a moron
ir a moron
tren a moron
llego a moron
llegar a moron
colectivo a moron
loser bracket
loser s bracket
loser buys
loser pays
loser gets
loser has to
loser goes
loser does
winner or loser
winner and loser
löser
löser s
ein loser <stufe>
loser <stufe>
in loser folge
bastard sword
bastard swords
cock a doodle
cock and bull
cock crows
cock crowed
cock pheasant
cock fighting
weather cock
beli cock
cock badminton
cock bulu
cock bulutangkis
pakai cock
pussy cat
pussy cats
pussy willow
pussy willows
pussy riot
blue tits
great tits
coal tits
marsh tits
willow tits
tailed tits
crested tits
tits and finches
tits and robins
p tits
tits bird
tits birds
dick grayson
moby dick
dick van dyke
dick cheney
philip k dick
<du> dit me
dmm com
dmm games
dmm tv
dmm fx
dcm file
dcm files
file dcm
dicom dcm
"""
_EVERYDAY_VI = """
đồ chó mèo
mua đồ chó
bán đồ chó
shop đồ chó
thằng chó nhà
thằng chó con
thằng chó cưng
<sth> mọi rợ
bọn mọi <mọi>
thằng mọi <mọi>
thang ngu <ngủ>
anh thang ngu
"""
_NAME = re.compile(r"<(\w+)>")


def meant() -> Iterator[tuple[str, bool]]:
    """Phrases, and whether they are Vietnamese, so that marks make another word."""
    yield from ((phrase, False) for phrase in _phrases(_MEANT))
    yield from ((phrase, True) for phrase in _phrases(_MEANT_VI))


def everyday() -> Iterator[tuple[str, bool]]:
    yield from ((phrase, False) for phrase in _phrases(_EVERYDAY))
    yield from ((phrase, True) for phrase in _phrases(_EVERYDAY_VI))


def _phrases(block: str) -> Iterator[str]:
    groups = _groups(_GROUPS)
    for line in filter(None, block.split("\n")):
        names = _NAME.findall(line)
        form = _NAME.sub("{}", line)
        for words in product(*(groups[name] for name in names)):
            yield form.format(*words)


def _groups(block: str) -> Mapping[str, tuple[str, ...]]:
    lines = filter(None, block.replace("\n    ", " ").split("\n"))
    parts = (line.partition(" = ") for line in lines)
    return {name: tuple(written.split(", ")) for name, _, written in parts}
