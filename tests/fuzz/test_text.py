"""Any text is read: nothing raises, and what is found lies inside what was written."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect import NAMES, Recent, Settings, detect, fingerprint
from bot.core.detect.names import BESIDE
from bot.core.text import normalise, sound, tokens
from bot.policy import file as policy_file
from bot.scoring.text import LONGEST, presentable
from tests.fuzz.runs import fed, fuzzed
from tests.support.values import NOON, message

ODD = [
    "a", "I", "İ", "ı", "ß", "ẞ", "ſ", "K", "Å", "ﬁ", "ﷺ", "\ufdfa", "㏂", "²", "①", "𝕒", "Ⓐ", "đ",
    "Ế", "ư", "ơ̛", "е", "Ω", "ς", "\u0345", "\u0301", "\u0323", "\u031b", "\u0327", "\u0f71",
    "\u0f72", "\u093c", "\u09c7\u09be", "\u1100", "\u1161", "\u11a8", "\u115f", "\u1160", "각",
    "\u3164", "\uffa0", "\u034f", "\u17b4", "\u200b", "\u200d", "\u200e", "\u202e", "\u2066",
    "\u2069", "\u061c", "\ufe0f", "\u20e3", "\U000e0001", "\U000e0061", "\U000e007f", "\U000e0101",
    "👍", "🏽", "👩", "🇻", "🇳", "❤", "\ud83d", "\udc4d", "\udfff", "\ufffe", "\uffff", "\U0010ffff",
    "\x00", "\x1b[31m", "\x7f", "\x85", "\u2028", "\ufeff", "\n", "\r", "\t", "\u00a0", "\u3000",
    " ", ".", "_", "*", "-", "!", "|", "$", "@", "1", "0", "٣", "漢", "ش", "א", "ा",
]  # fmt: skip
WORDS = [
    "idiot", "địt mẹ", "i d i o t", "thằng ngu", "http://", "https://a.b/", "discord.gg/", "t.me/+",
    "www.", "hxxp://", "[x](http://y)", "<@1>", "@everyone", "||x||", "```", "~~", "xn--", "%00",
    "a.com", "ａ。com", "//", "://", "user:pass@", "HELLO", "aaaaaa", "1d1ot", "&#105;",
]  # fmt: skip
PIECES = st.sampled_from(ODD) | st.sampled_from(WORDS) | st.characters(codec=None)
TOWERS = st.builds(
    lambda base, mark, height: base + mark * height,
    st.sampled_from(ODD), st.sampled_from(ODD), st.integers(1, 60),
)  # fmt: skip
# Every so often as long as no platform lets a text be, all of one kind or two by turns.
LONG = st.builds(
    lambda one, two, length: ((one + two) * length)[:length],
    PIECES, PIECES | st.just(""), st.sampled_from([300, 4096, 10_000]),
)  # fmt: skip
SHORT = st.lists(PIECES | TOWERS, max_size=30).map("".join)
WRITTEN = st.integers(0, 49).flatmap(lambda number: SHORT if number else LONG)
SETTINGS = {
    path.stem: Settings.of(policy_file.load(path)) for path in policy_file.SHIPPED.glob("*.yaml")
}


@fuzzed()
@given(WRITTEN, st.sampled_from(sorted(SETTINGS)), st.booleans())
def test_any_text_is_read_and_what_is_found_lies_inside_it(
    text: str, policy: str, behind: bool
) -> None:
    normal = normalise(text)
    assert normalise(normal.text).text == normal.text
    assert len(normal.origin) == len(normal.text)
    assert list(normal.origin) == sorted(normal.origin)
    for forms, start, end in tokens(normal):
        assert forms
        assert 0 <= start < end <= len(normal.text)
        span = normal.span(start, end)
        assert 0 <= span.start < span.end <= len(text)
    said = message(text, links=(text,) if behind else ())
    recent = Recent(fingerprints=((NOON, fingerprint(text)),))
    signals = detect(said, recent, SETTINGS[policy], NOON)
    assert {signal.name for signal in signals} >= NAMES.difference(BESIDE)
    assert all(signal.why and 0 <= signal.strength <= 1 for signal in signals)
    for span in (span for signal in signals for span in signal.spans):
        assert 0 <= span.start < span.end <= len(text)
    assert sound(sound(text)) == sound(text)
    shown = presentable(text)
    assert len(shown) <= 4 * LONGEST
    for proper in (sound(text), shown, *(signal.why for signal in signals), fingerprint(text)):
        proper.encode("utf-8")
    fed["text"] += 1
