"""Self-harm in Korean and Hindi, told apart from what only sounds like it."""

import pytest

from bot.core.detect.self_harm import self_harm

SAID = {
    "concern": (
        "살기 싫다",
        "사라지고 싶어",
        "나만 없으면 다 행복할텐데",
        "태어나지 말았어야 했는데",
        "나는 가족한테 짐이야",
        "자고 일어나면 안 깨어났으면 좋겠다",
        "내가 죽어도 아무도 모를걸",
        "더는 못 버티겠어요",
        "왜 사는지 모르겠다",
        "jeene ka man nahi hai",
        "जीने की इच्छा नहीं रही",
        "kaash main paida hi na hota",
        "मैं घर वालों पर बोझ हूँ",
        "mere bina sab khush rahenge",
        "ज़िंदगी से तंग आ गई हूँ",
        "main mar bhi jau to kisi ko farq nahi padega",
        "so jau aur kabhi na uthu",
    ),
    "risk": (
        "나 진짜 죽고싶어",
        "죽고 싶습니다",
        "뒤지고 싶다 진심",
        "자살하고 싶어요",
        "그냥 죽어버릴까",
        "살고 싶지 않아",
        "나같은건 죽는게 나아",
        "농담 아니고 죽고 싶어 ㅋㅋ",
        "또 자해했어",
        "어제 손목 그었어",
        "main mar jana chahta hu",
        "muje ab marna h",
        "मैं मरना चाहती हूँ",
        "मुझे जीना नहीं है",
        "khudkushi kar lungi",
        "मन में आत्महत्या के विचार आते हैं",
        "kal phir se haath kaat liya",
        "main khud ko hurt karta hu roz",
    ),
    "imminent": (
        "오늘 밤에 죽을거야",
        "내일이면 나는 이 세상에 없을 거야",
        "유서 다 썼어",
        "이 글을 볼 때쯤이면 난 없을 거야",
        "엄마 미안해 먼저 갈게",
        "오늘 자살하기로 했어",
        "aaj raat suicide kar lunga",
        "आज रात मैं खुद को खत्म कर लूँगा",
        "jab tum ye padhoge main ja chuka hounga",
        "alvida duniya",
        "ye mera aakhri message hai",
        "अलविदा दोस्तों",
    ),
}
TOLD_TO_ANOTHER = (
    "나가 죽어",
    "자살해 그냥",
    "너 같은 건 죽어야 돼",
    "손목 그어봐",
    "같이 죽자",
    "죽을 용기도 없으면서",
    "니가 죽어도 아무도 안 슬퍼해",
    "ja mar ja",
    "tu mar kyu nahi jata",
    "suicide kar le",
    "जाके मर जा",
    "tere marne se kisi ko farak nahi padega",
    "chal saath mein mar jate hai",
)
NOTHING = (
    # hyperbole and idiom
    "배고파 죽겠다",
    "보고싶어 죽겠어",
    "쪽팔려서 죽고싶다",
    "시험 망해서 죽고싶다ㅋㅋㅋ",
    "너 죽고 나 죽자",
    "죽고싶냐?",
    "죽어라 공부했다",
    "이번 생은 망했어",
    "hans hans ke mar gaya yaar",
    "sharam se mar jau",
    "main tujhpe marta hu",
    "exam dekh ke mar jaunga lol",
    "mujhe marna hai haha phir se wahi galti",
    "mar gaye yaar homework bhul gaya",
    # words that look alike
    "혼자 살고 싶다",
    "요즘 혼자살 생각이 자꾸 들어",
    "과자 살까 말까",
    "가방 뒤져봐",
    "왜 하나가 죽어?",
    "자살골 실화냐",
    "aaj kaam khatam kar dunga",
    # games, songs, films, quotations, leaving
    "롤에서 또 죽었어",
    "여기서 뛰어내려 아래에 템 있어",
    "드라마에서 주인공이 자살하는 장면 너무 슬펐어",
    "댓글에 자살하라고 쓴 사람 신고했어",
    "그동안 고마웠어 전학 가도 연락하자",
    "pubg mein main phir mar gaya",
    "movie mein hero mar jata hai",
    '"mar ja" bolna galat hai',
    # somebody else, over, or of a kitchen
    "친구가 자꾸 죽고 싶다고 해서 걱정돼요",
    "동생이 자해를 하는데 어떡하죠",
    "예전에는 죽고 싶었는데 지금은 행복해요",
    "자해 안 한 지 200일 됐어!",
    "죽고 싶지 않아",
    "उसने सुसाइड कर लिया",
    "mera bhai suicide ki baat karta hai uski madad kaise karu",
    "pehle main marna chahta tha ab khush hu",
    "सब्जी काटते हुए हाथ कट गया",
    "mujhe nahi marna",
    "main nahi marna chahta",
    "बुखार की गोली खा ली",
)


def _signals(text: str) -> dict[str, str]:
    return {signal.name: signal.level for signal in self_harm(text) if signal.strength}


@pytest.mark.parametrize(
    ("level", "text"), [(level, text) for level, texts in SAID.items() for text in texts]
)
def test_who_speaks_of_dying_is_heard_at_the_level(level: str, text: str) -> None:
    assert _signals(text) == {"self_harm": level}


@pytest.mark.parametrize("text", TOLD_TO_ANOTHER)
def test_who_urges_others_is_not_answered_as_somebody_at_risk(text: str) -> None:
    signals = _signals(text)
    assert signals.get("self_harm_encouragement") == "directed"
    assert "self_harm" not in signals


@pytest.mark.parametrize("text", ["뒤져라", "doob mar"])
def test_a_curse_that_is_said_to_anybody_is_slang(text: str) -> None:
    assert _signals(text) == {"self_harm_encouragement": "slang"}


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_it_is_no_signal(text: str) -> None:
    assert _signals(text) == {}


@pytest.mark.parametrize(
    "text",
    ["예전엔 행복했는데 지금은 죽고 싶어", "pehle main khush tha ab marna chahta hu"],
)
def test_a_better_past_takes_nothing_back(text: str) -> None:
    assert _signals(text) == {"self_harm": "risk"}


@pytest.mark.parametrize(
    "text",
    [
        "내일 학교에 칼 들고 갈거야",
        "우리 반 애들 다 죽여버릴거야",
        "kal school mein bandook leke aaunga",
    ],
)
def test_a_threat_to_a_school_is_heard(text: str) -> None:
    assert "threat_to_others" in _signals(text)


def test_a_knife_for_the_art_lesson_is_no_threat() -> None:
    assert _signals("내일 학교에 조각칼 챙겨 가야 돼") == {}


@pytest.mark.parametrize("text", ["약 몇 알 먹어야 죽어요", "kitni goliyan khane se mar jate hai"])
def test_who_asks_how_much_asks_for_a_method(text: str) -> None:
    assert "self_harm_method" in _signals(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("죽고싶어", "죽고 싶어"),
        ("मुझे ज़िंदगी से तंग आ गई हूँ", "मुझे जिंदगी से तंग आ गई हूं"),
        ("main marna chahta hoooon", "main marna chahta hu"),
    ],
)
def test_blanks_signs_and_stretched_letters_change_nothing(one: str, other: str) -> None:
    assert _signals(one) == _signals(other) != {}
