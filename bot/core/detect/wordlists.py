"""Small lists of our own, in three tiers; an admin's policy adds and allows words.

A moderation list has to name what it looks for. One entry a line, phrases included; `~` before a
Vietnamese entry says that it is unmistakable without its marks, too.
"""

SLUR, INSULT, PROFANITY = 1.0, 0.7, 0.4

_SLURS = """
nigger
niggers
faggot
faggots
kike
kikes
chink
chinks
spic
spics
wetback
tranny
trannies
retard
retards
raghead
towelhead
gook
gooks
~bắc kỳ chó
~nam kỳ chó
mọi rợ
bọn mọi
thằng mọi
~bê đê chết đi
"""
_INSULTS = """
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
óc chó
~oc cho
đồ chó
thằng chó
ngu như bò
ngu như chó
đồ ngu
thằng ngu
con ngu
~thang ngu
mất dạy
~mat day
vô học
khốn nạn
~khon nan
đồ điên
con đĩ
~con di cho
đĩ điếm
cave rẻ tiền
súc vật
~suc vat
đồ rác rưởi
câm mồm
~cam mom
"""
_PROFANITY = """
fuck
fucks
fucked
fucking
fucker
shit
shitty
bullshit
cock
dick
pussy
tits
piss off
arse
~địt mẹ
~đụ má
~đụ mẹ
~địt con mẹ
~đcm
dcm
~đmm
dmm
vcl
vkl
vãi lồn
cặc
con cặc
buồi
lồn
đéo
đếch
~cái lồn
"""


def entries() -> tuple[tuple[str, float], ...]:
    """Every entry as written, `~` included, with the strength of its tier."""
    tiers = ((_SLURS, SLUR), (_INSULTS, INSULT), (_PROFANITY, PROFANITY))
    return tuple(
        (line, strength) for block, strength in tiers for line in block.split("\n") if line
    )
