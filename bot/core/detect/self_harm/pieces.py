"""Pieces of patterns that no language has for itself."""

import re
from unicodedata import normalize

from bot.core.text import toneless

_BRACKET = re.compile(r"(?<!\\)\((?!\?)")

FEW = r"(\w+ ){0,3}"  # words of a language that is written a to z, when its marks are off
SOME = r"(\w+ ){0,6}"
REST = r"([^.!?|\x01]{0,60} )?"  # anything within a sentence, before a word
HEAD = r"([^|\x01]{0,140} )?"  # anything before a word
TAIL = r"( [^|\x01]{0,140})?"  # anything after a word
# A laugh, which makes "I'm jumping out of the window" a figure of speech.
LAUGH = (
    r"(lol|lmf?ao|rofl|(x+d+)+|[💀☠😂🤣😹😆😅\x02]|(ja|je|ji|js|ha|he|hi|ah|ax|ks|sk|rs|wk|aj)"
    r"{2,}[a-z]{0,3}|j?a?(ja)+j|k{2,}|kk\w*|mdr+|ptdr+|r(s|z)rs\w*|(ахa?|ха|хи|ах|хе){2,}[а-я]*|"
    r"лол|ору|кек|(ahah|haha|eheh)\w*|sk?sk\w+|random|awkwk\w*|wk\w+|ngakak|puhaha\w*|rip)"
)
# Said by others: quotations and songs. Both are told by their signs.
QUOTED = r"""["“«„‘][^"”»|\x01]{1,140}["”»’]"""
SUNG = r"[^|\x01]{0,150}[🎵🎶♪♫🎤\x03][^|\x01]{0,150}"


def patterns(block: str) -> tuple[str, ...]:
    """One pattern a line. A line that is indented deeper goes on with it, after a blank or a `|`.

    They are normalised as texts are: one Thai vowel is two letters then.

    Unlike in RE2's own spelling brackets do not capture, and in `a ?b` the gap may be missing.
    """
    lines: list[str] = []
    for line in block.split("\n"):
        if line.startswith("        "):
            gap = "" if lines[-1].endswith("|") else " "
            lines[-1] += gap + line.strip()
        elif line.strip() and not line.strip().startswith("#"):
            lines.append(line.strip())
    return tuple(
        normalize("NFKC", _BRACKET.sub("(?:", line.replace(" ?", "( )?"))) for line in lines
    )


def bare(spelled: tuple[str, ...]) -> tuple[str, ...]:
    """As a text is held against them: `й` and `ё` lose their marks there, too."""
    return tuple(map(toneless, spelled))


# Of `kys`, which is English everywhere: that it is not to be said, in the other languages.
KYS_NAMED = patterns(r"""
    kys ([^.!?|\x01]{0,60} )?(ba(n|nn|ne)(i|ido|ida|eado|eada|imento|ir|iert|ni|nato|lan\w*|lanir)?|
        report\w*|segnal\w*|signal\w*|denunci\w*|prohibid\w*|proibid\w*|interdit\w*|vietato|
        yasak\w*|dilarang|drole|grave|gracia|graca|piada|broma|scherzo|schifo|saka|komik|lucu|
        demek|demeyin|denmez|diyen\w*|yazan\w*|бан\w*|[а-я]*шутк[а-я]|смешно)
    (dire|dites|dis|decir|digan?|digas|dizer|diga|fala|falar|falem|dice|escrib\w*|escrev\w*|usar|
        usen|usem|use|mand\w*|scriv\w+|ecri\w+|envoy\w+|ngetik\w*|ketik|bilang|nulis|
        пи[сш][а-я]+|говор[а-я]+|напи[сш][а-я]+|schreib\w*|sag\w*) (\w+ ){0,2}kys
    (wer|die) ([^.!?|\x01]{0,60} )?kys ([^.!?|\x01]{0,60} )?(schreibt|schreiben|sagt|sagen|fliegt)
    kys ([^.!?|\x01]{0,60} )?(باند|كيك|حظر|طرد|بلوك|عيب|مش نكته|مو مزح)
    (يكتب|كتب|يقول|قال|كتبلي|قالي) ([^\s.,?]+ ){0,2}kys
""")
# French that English phrases would take for theirs.
NO_ENGLISH = patterns(r"""
    (de|du|le|au) suicide
""")
