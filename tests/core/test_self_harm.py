"""Who may be at risk, who is told to harm themselves, and what only sounds like it."""

import re

import pytest

from bot.core.detect.keys import forms, keys
from bot.core.detect.phrases import Phrases, Tongues, compile_phrases, fragments, spoken, written
from bot.core.detect.self_harm import LANGUAGES, NAMES, self_harm

CONCERN = [
    "everyone would be better off without me",
    "wish i could fall asleep and never wake up",
    "i'm such a burden to my mum",
    "whats the point of living like this",
    "I CANT DO THIS ANYMORE",
    "không ai quan tâm mình còn sống hay không",
    "uoc gi minh chua tung duoc sinh ra",
    "k có t chắc mn vui hơn",
]
RISK = [
    "i want to kill myself",
    "i wanna d1e, not even joking",
    "been cutting again every night",
    "cant stop thinking about suicide",
    "they keep telling me to kill myself and maybe they're right",
    "everyone says kys to me and i think i might",
    "mình muốn chết quá",
    "toi khong muon song nua",
    "t mún chết thật sự",
    "tụi nó bảo mình chết đi, chắc mình nên chết thật",
    "em lại rạch tay rồi",
]
IMMINENT = [
    "tonight i end it, goodbye everyone",
    "by the time you read this i'll be gone",
    "this is my last night, i'm sorry mum",
    "tối nay mình sẽ tự tử",
    "thuoc de san roi, dem nay minh di, vinh biet",
    "đây là tin nhắn cuối cùng của em",
]
DIRECTED = [
    "go kill yourself",
    "k1ll y0urself",
    "the world would be better off without you",
    "kys loser",
    "bet you won't jump",
    "let's die together tonight, promise me",
    "mày chết đi cho khuất mắt",
    "may tu tu di",
    "thách mày nhảy đó",
]
NOTHING = [
    "this homework is killing me",
    "i want to die that was so embarrassing 💀",
    "i died to the same boss 14 times",
    "kill yourself and respawn at base, it's faster",
    'the chorus is literally "i wanna die young"',
    "we had an assembly about suicide prevention",
    "my friend told me she wants to die, what should i do",
    "don't say kys to people, it's not funny",
    "i used to want to die, i'm ok now",
    "cut myself shaving again",
    "my grandpa died last night",
    "goodnight all, see you tomorrow",
    "should we use KMS or a local key server?",
    "đói muốn chết luôn",
    "trời ơi ngại chết đi được",
    "chết đi rồi hồi sinh cho nhanh",
    "bạn mình nói muốn chết, mình phải làm gì",
    'nói "đi chết đi" với người khác là sai',
    "hồi trước mình từng muốn chết, giờ ổn rồi",
    "từ từ đi, đừng vội",
    "tu tu roi tinh, gap gi",
    "cắt trúng tay lúc gọt xoài",
    "ước gì được nghỉ",
    "",
]
SAID = [*CONCERN, *RISK, *IMMINENT, *DIRECTED, *NOTHING]


def told(text: str) -> dict[str, str]:
    """Level by signal, of the signals that were found."""
    return {one.name: one.level for one in self_harm(text) if one.strength}


@pytest.mark.parametrize(
    ("text", "level"),
    [(text, "concern") for text in CONCERN]
    + [(text, "risk") for text in RISK]
    + [(text, "imminent") for text in IMMINENT],
)
def test_who_may_be_at_risk_is_heard_and_never_taken_for_one_who_hurts(
    text: str, level: str
) -> None:
    assert told(text) == {"self_harm": level}


@pytest.mark.parametrize("text", DIRECTED)
def test_who_tells_others_to_harm_themselves_is_not_answered_with_support(text: str) -> None:
    assert told(text) == {"self_harm_encouragement": "directed"}


@pytest.mark.parametrize("text", NOTHING)
def test_figures_games_songs_news_others_quotes_and_what_is_over_say_nothing(text: str) -> None:
    assert told(text) == {}


def test_a_word_shouted_at_nobody_is_slang() -> None:
    assert told("kys") == told("k y s") == {"self_harm_encouragement": "slang"}


@pytest.mark.parametrize(
    "text", ["you're worthless and pathetic, nobody likes you", "mày đúng là đồ vô dụng"]
)
def test_who_insults_another_is_no_one_to_support(text: str) -> None:
    assert "self_harm" not in told(text)


@pytest.mark.parametrize("text", ["how many pills would it take to die", "uống mấy viên thì chết"])
def test_details_of_a_method_are_told_beside_the_risk(text: str) -> None:
    assert "self_harm_method" in told(text)


@pytest.mark.parametrize(
    "text", ["kys, do the blackout challenge", "kill yourself, we know the lethal dose"]
)
def test_a_method_that_others_are_told_is_no_risk_of_its_author(text: str) -> None:
    assert set(told(text)) == {"self_harm_encouragement"}


@pytest.mark.parametrize(
    ("text", "threatens"),
    [
        ("i'm bringing a gun to school tomorrow", True),
        ("i'll kill myself and take them all with me", True),
        ("mai tao mang dao lên trường đâm chết cả lớp", True),
        ("i'll kill you next round lol", False),
        ("tao giết mày bây giờ, chạy đi", False),
    ],
)
def test_a_serious_threat_is_told_from_how_players_talk(text: str, threatens: bool) -> None:
    assert ("threat_to_others" in told(text)) is threatens


def test_every_signal_is_answered_and_an_unfound_one_has_no_level() -> None:
    answered = self_harm("hello")
    assert [(one.name, one.strength, one.level) for one in answered] == [
        (name, 0.0, "") for name in NAMES
    ]


def test_a_text_with_a_pattern_in_it_has_its_keys() -> None:
    tried = [
        (one, compile_phrases([one], "")) for phrases in LANGUAGES for one in phrases.toneless()
    ]
    for text in SAID:
        for form in {spoken(text).plain, spoken(text).undisguised}:
            present = forms(set(re.findall(r"\w+", form)))
            for pattern, compiled in tried:
                if compiled.search(form):
                    assert not any(map(present.isdisjoint, keys(pattern))), (pattern, text)


def test_no_pattern_is_found_where_nothing_is_said() -> None:
    for phrases in LANGUAGES:
        for group in [*phrases.told.values(), phrases.excuses, *phrases.unless.values()]:
            for pattern in group:
                assert not compile_phrases([pattern], "").search(" .  .  ,  .  - "), pattern


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        ("i want to die", ["die", "i", "to", "want"]),
        ("(?:hope|wish) (?:really )?die", ["die", "hope wish"]),
        ("kil+ him", ["him", "kil kill"]),
        ("suicid\\w*", ["suic*"]),
        ("su\\w*", []),
        ("sui\\w*", ["sui*"]),
        ("x(?: y)*z", ["xz yz"]),
        ("x (?:just |only )*die", ["die", "x"]),
        ("x(?:just |only )*die", ["xdie xjust xonly"]),
        ("any ?more", ["anymore more"]),
        ("no[wt]", ["not now"]),
        ("(?:a|b c)+ jump", ["jump"]),
        (r"\d+ pills[.,]", ["pills"]),
        (r"x\pL{2} pills", ["pills"]),
        ("go, (?:just){1,2} die", ["die", "go", "just*"]),
        ("die|", []),
        ("(?i)die", []),
        ("a.c die", ["die"]),
        ("(die)", ["die"]),
        ("[a-z] die", ["die"]),
    ],
)
def test_the_words_that_a_pattern_needs(pattern: str, needed: list[str]) -> None:
    assert sorted(" ".join(sorted(one)) for one in keys(pattern)) == needed


def test_too_many_spellings_are_told_by_a_part_that_stands_alone() -> None:
    many = f"(?:{'|'.join(f'w{number}' for number in range(99))})"
    assert keys(f"(?:{many} {many} (?:die))") == (frozenset({"die"}),)
    assert keys(f"{many}{many} x") == (frozenset({"x"}),)
    assert keys(f"(?:{many}|{many}{many}|(?:{many} {many} {many}))") == ()


def test_what_an_excuse_covers_says_nothing_and_the_rest_is_still_heard() -> None:
    phrases = Phrases(language="x", told={"risk": ("die",)}, excuses=("die of",))
    assert phrases.find(spoken("i die of heat")) == frozenset()
    assert phrases.find(spoken("i die of heat. die")) == {"risk"}


def test_what_takes_a_telling_back_stands_anywhere_and_takes_back_its_kind_alone() -> None:
    phrases = Phrases(
        language="x", told={"risk": ("die",), "concern": ("die",)}, unless={"risk": ("song",)}
    )
    assert phrases.find(spoken("the song says die")) == {"concern"}
    assert phrases.find(spoken("die")) == {"risk", "concern"}


def test_patterns_are_written_short() -> None:
    words = fragments("me = i|my\nall = <me>|us")
    assert written("# a comment\n<all> ~2 go|\n    stay\nfoo\n    bar", words) == (
        r"(?:(?:i|my)|us)(?:[\s,]+[^\s.,?\x01]+){0,2} go|stay",
        "foo bar",
    )
    told = Tongues((Phrases(language="x", told={"a": written("one ~~1 two"), "b": ("d.e|f",)}),))
    assert list(told.find(spoken("one. and two. die"))) == [("a", "x"), ("b", "x")]
    with pytest.raises(KeyError):
        written("<unknown>")


def test_a_broken_pattern_names_its_language() -> None:
    with pytest.raises(ValueError, match="a phrase of Elvish is no RE2"):
        compile_phrases(["("], "Elvish")


def test_laughter_music_and_the_ends_of_clauses_are_signs_of_their_own() -> None:
    assert spoken("kkk 💀 la =))) hm?! 🎵").plain.split() == [
        *(".", "\x02", "\x02", "la", "\x02", "hm", "?", ".", "\x03", ".")
    ]
    assert spoken("la\x01la").plain == " . la la . "


def test_a_menace_that_players_use_is_one_where_its_writer_is_at_risk() -> None:
    assert "threat_to_others" not in told("this round i will kill everyone")
    assert "threat_to_others" in told("i want to die and i will kill everyone")
