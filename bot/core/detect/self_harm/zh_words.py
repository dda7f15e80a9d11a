"""Chinese words that several patterns share, and how both writings are had from one."""

from bot.core.detect.self_harm.pieces import patterns

SCRIPT = r"\u3400-\u9fff"
# Each simplified character with the traditional one beside it.
_PAIRS = """
没沒个個这這为為么麼来來着著负負对對绝絕会會过過气氣让讓户戶楼樓桥橋伤傷药藥开開
们們谁誰难難发發爱愛说說给給结結无無还還该該应應从從样樣后後离離见見别別写寫遗遺
书書准準备備计計划劃时時几幾间間点點杀殺轻輕寻尋尽盡继繼续續担擔废廢东東关關干幹
边邊觉覺学學师師枪槍弹彈种種声聲听聽问問妈媽爷爺剧劇电電视視戏戲队隊热熱预預闻聞
组組网網残殘静靜长長缩縮绳繩买買够夠颗顆脱脫带帶进進单單坏壞乐樂实實总總许許认認
识識谢謝价價义義码碼脸臉饿餓现現马馬团團话話条條级級创創经經断斷满滿丢丟闺閨贴貼亲親
"""
_EVERY = _PAIRS.replace("\n", "")
_TRADITIONAL = dict(zip(_EVERY[::2], _EVERY[1::2], strict=True))


def both(block: str) -> tuple[str, ...]:
    return tuple(
        "".join(f"[{one}{_TRADITIONAL[one]}]" if one in _TRADITIONAL else one for one in pattern)
        for pattern in patterns(block)
    )


ME = "(我|俺|老子|本人|自己)"
YOU = "(你|妳|您)"
KILL = (
    "(自杀|自鲨|自尽|轻生|寻死|(了结|结束)(了)?(我)?(自己)?(的)?(生命|性命|一切|这一切|此生|人生|这辈子)|"
    "上吊|割腕|跳河|跳桥|跳江|吞药)"
)
SO = "[^.,?]{0,12}"  # a few words of the same clause
PAUSE = r"[^\p{L}?\x01]{0,4}"  # a pause, or none
END = r"[^\p{L}\x01]"  # of a word
