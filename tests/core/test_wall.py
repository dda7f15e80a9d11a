"""What fills a screen is told by its shape; what languages write and people send is not."""

import unicodedata
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.actions import Answer, Step
from bot.core.decide import decide
from bot.core.detect import NAMES, Recent, Settings, detect, wall
from bot.core.types import Signal
from bot.policy import file as policy_file
from bot.policy.file import load
from tests.support.values import NOON, message

# With all the marks that each can wear: vowels, tones, chant, and stacks of consonants.
WRITTEN = (
    "Nghiêng người, những điều ấy chẳng thể nào hiểu được; ưỡn ẹo, thuở, nguyễn",
    "น้ำท่วมทุ่ง ผักบุ้งโหรงเหรง กี่ครั้งที่ปู่เล่าเรื่องนี้ ทั้งนั้น",
    "क्षत्रियों ने ज़िन्दगी में ख़ुशियाँ ढूँढ़ीं; अ॒ग्निमी॑ळे पु॒रोहि॑तं य॒ज्ञस्य॑ दे॒वमृ॒त्विज॑म्",
    "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ ۝ إِيَّاكَ نَعْبُدُ وَإِيَّاكَ نَسْتَعِينُ ۖ وَلَا ٱلضَّآلِّينَ",
    "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם וְאֵ֥ת הָאָֽרֶץ׃ יְרוּשָׁלִַ֔ם",
    "འཛམ་གླིང་བསྒྲུབས། ཧཱུྃ ཧྐྵྨླྺྼྻྂ ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ",
    "မြန်မာနိုင်ငံတွင် မြွှေံ့ ကျွန်ုပ်တို့", "ភាសាខ្មែរ ស្ត្រី គ្រឿងក្រៅ ស្រ្តីៗ", "ភ្នំពេញ", "தமிழ் மொழி ஸ்ரீ",
    "বাংলা ভাষা কর্তৃক উৎকৃষ্ট স্ত্রী", "ᾧ ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος ᾯ ᾷ", "Ọ̀ṣun ẹ̀kọ́ ǘ ǭ̂ ẽ̱̀",
    "한국어 띄어쓰기", "がぎぐげご パピプ", "Ὅ҃ ст҃ы̀й бг҃ъ", "[ˈt̪ʰæ̃̊ŋ̩̊]",
)  # fmt: skip
FORMS = ("NFC", "NFD", "NFKC", "NFKD")
FAMILY, RAINBOW, SHRUG = "👨‍👩‍👧‍👦", "🏳️‍🌈", "🤷🏽‍♀️"
ENGLAND = "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f"
OWN = "<a:party:123456789012345678>"
HEAP = "".join(map(chr, range(0x300, 0x309)))


def read(text: str, settings: Settings | None = None) -> dict[str, Signal]:
    found = detect(message(text), Recent(), settings or Settings(), NOON)
    return {one.name: one for one in found}


@given(st.lists(st.sampled_from(WRITTEN), min_size=1, max_size=20), st.sampled_from(FORMS))
def test_marks_that_a_language_needs_never_count(texts: list[str], form: str) -> None:
    written = unicodedata.normalize(form, " ".join(texts))
    assert wall.marks(written, 2).strength == 0.0


@pytest.mark.parametrize("text", ["hello", "chào", "สวัสดี", "नमस्ते", "مرحبا", "שלום"])
def test_marks_in_heaps_count_on_any_letter(text: str) -> None:
    found = wall.marks("".join(letter + HEAP for letter in text), 30)
    assert found.strength == 1.0
    assert wall.marks(text, 40).strength == 0.0


def test_a_thai_mark_without_end_is_a_heap_as_well() -> None:
    assert wall.marks("ก" + "\u0e47" * 60, 40).strength == 1.0


def test_a_name_with_one_ornament_is_little() -> None:
    assert wall.marks("l\u0301\u0302\u0303\u0304\u0305ena", 40).strength == 5 / 40


@pytest.mark.parametrize(
    "one",
    ["🎉", "❤️", "👍🏽", "☕", "1️⃣", "🇻🇳", FAMILY, RAINBOW, SHRUG, ENGLAND, OWN,
     "<:ok:1234567890123456789>"],
)  # fmt: skip
def test_an_emoji_counts_once_however_many_signs_it_is_made_of(one: str) -> None:
    assert wall.emoji(one * 30, 30) == Signal(
        name="emoji", strength=1.0, why="30 emoji, 30 are many"
    )
    assert wall.emoji(f"{one} " * 20, 200).strength == 0.1


def test_many_emoji_joined_into_one_are_still_many() -> None:
    assert wall.emoji("\u200d".join("🎉" * 200), 40).strength == 1.0


@pytest.mark.parametrize(
    "text",
    ["1 2 3 # * 45 " * 20, "“quoted” – and … so on ✓ ★ → " * 20, "<b:c> <@123> <#45> " * 20,
     "你好，今天怎么样？" * 20, "สวัสดีครับ " * 20, "🎉" * 9],
)  # fmt: skip
def test_what_is_no_emoji_is_not_counted_and_a_few_are_nothing(text: str) -> None:
    assert wall.emoji(text, 100).strength == 0.0


def test_lines_and_letters_are_counted_against_the_policys_numbers() -> None:
    settings = Settings(lines=50, letters=400)
    found = read("a\n" * 100, settings)
    assert (found["lines"].strength, found["letters"].strength) == (1.0, 0.5)
    assert found["lines"].why == "100 line breaks, 50 are many"
    assert read("hello\nyou")["lines"].strength == read("hello\nyou")["letters"].strength == 0.0


def test_only_a_long_text_can_repeat_itself() -> None:
    assert wall.sameness("ha" * 400).strength == 0.0
    assert wall.sameness("ha" * 1_000).strength > 0.96
    prose = "".join(f"{n} bottles stood on wall {n * 7919 % 9973}. " for n in range(60))
    assert 0.3 < wall.sameness(prose).strength < 0.9


@given(st.text(max_size=300), st.integers(2, 50))
def test_whatever_is_written_has_an_answer_between_none_and_all(text: str, many: int) -> None:
    asked = (wall.emoji, wall.lines, wall.letters, wall.marks)
    found = [*(one(text, many) for one in asked), wall.sameness(text)]
    assert all(0.0 <= one.strength <= 1.0 and one.why and one.name in NAMES for one in found)


@given(st.lists(st.sampled_from(["🎉", FAMILY, "\n", "a", "a" + HEAP, OWN]), max_size=60))
def test_more_of_it_is_never_less(pieces: list[str]) -> None:
    for one in (wall.emoji, wall.lines, wall.letters, wall.marks):
        strengths = [one(text, 20).strength for text in accumulate(pieces)]
        assert strengths == sorted(strengths)


POEM = "\n".join(
    f"{line}, said the {who}"
    for line in ("The night is long", "The moon is thin", "We wait for day")
    for who in ("owl", "fox", "sea", "old man by the road")
)  # fmt: skip
CODE = "\n".join(f"    total_{n} = price[{n}] * {n * 37 % 91}" for n in range(90))
STORY = "".join(f"On day {n} we saw {n * n} birds by lake {n * 7919 % 997}. " for n in range(90))
STAY = {
    "enthusiasm": "YES!!! " + "🎉🥳" * 30,
    "a poem": POEM,
    "a code block": f"```py\n{CODE}\n```",
    "a list": "\n".join(f"- [ ] room {n}, chairs {n * n}" for n in range(90)),
    "a long story": STORY,
    "a table of hearts": "\n".join("❤️🤍❤️🤍❤️" for _ in range(10)),
}  # fmt: skip
GOES = {
    "emoji": "🔥" * 300,
    "lines": "\n".join("." * 320),
    "nothing": "ha" * 2_000,
    "blanks": "\u3164" * 4_000,
    "heaps": "".join(letter + HEAP for letter in "come to us"),
}


def fired(name: str, text: str) -> tuple[list[str], Answer]:
    found = policy_file.find(name)
    assert found is not None
    policy = load(found)
    said = message(text)
    made = decide(said, detect(said, Recent(), Settings.of(policy), NOON), policy)
    return [one.rule for one in made.fired], made.answer


@pytest.mark.parametrize("text", STAY.values(), ids=STAY)
@pytest.mark.parametrize("name", policy_file.names())
def test_what_people_write_at_length_stays(name: str, text: str) -> None:
    if name != "strict":  # which expects false alarms
        assert fired(name, text)[0] == []


@pytest.mark.parametrize("kind", GOES)
@pytest.mark.parametrize("name", policy_file.names())
def test_what_fills_a_screen_goes_and_its_author_reads_why_without_a_strike(
    name: str, kind: str
) -> None:
    text = GOES[kind]
    if (name, kind) == ("gaming", "heaps"):  # which is more lenient
        text *= 2
    rules, answer = fired(name, text)
    assert "wall" in rules
    assert (answer.delete, answer.step, answer.strikes) == (True, Step.WARN, 0)
