"""Self-harm in German and Arabic, told apart from what only sounds like it."""

import pytest

from bot.core.detect.keys import keys
from bot.core.detect.phrases import source
from bot.core.detect.self_harm import LANGUAGES, self_harm

SAID = {
    "concern": (
        "ich will einschlafen und nie wieder aufwachen",
        "ich wäre am besten nie geboren worden",
        "niemand würde merken wenn ich weg wär",
        "ohne mich wärt ihr besser dran",
        "ich bin allen nur eine Last",
        "kein bock mehr zu leben",
        "mein leben hat keinen sinn mehr",
        "sehe keinen ausweg mehr",
        "ich halte dieses leben nicht mehr aus",
        "ودي انام وما اصحى",
        "ياريتني ما اتولدت",
        "اهلي أحسن بدوني",
        "أنا عبء على عائلتي",
        "زهقت من الدنيا",
        "حياتي بلا معنى",
        "ما حدا رح يزعل لو متت",
        "ta3ebt mn 7ayati",
    ),
    "risk": (
        "Ich möchte einfach nicht mehr leben",
        "ich moechte nicht mehr da sein",
        "will mich umbringen",
        "manchmal denk ich dass ich sterben will",
        "ich überlege mich umzubringen",
        "will meinem leben ein ende setzen",
        "habe wieder selbstmordgedanken",
        "hab angst dass ich mir was antue",
        "hab mich schon wieder geritzt",
        "ich schneide mich jeden abend",
        "ich will mich vor den zug werfen",
        "لا أريد أن أعيش",
        "مش عايزة اعيش",
        "ما بدي عيش",
        "باغي نموت",
        "ودي اموت",
        "افكر بالانتحار",
        "حاولت انتحر قبل",
        "بدي اقتل حالي",
        "بجرح نفسي",
        "رجعت اشرط ايدي",
        "nefsi amoot",
        "mesh 3ayza a3ish",
    ),
    "imminent": (
        "ich bring mich heute nacht um",
        "ich werde mich am wochenende erhängen",
        "heute abend beende ich alles",
        "ich hab alle tabletten genommen",
        "ich steh auf der brücke, tschüss",
        "das ist meine letzte nachricht an euch, ich liebe euch",
        "سأنتحر الليلة",
        "هنتحر بكرة",
        "بلعت علبة الحبوب كلها",
        "هذه آخر رسالة لي",
        "كتبت وصيتي",
    ),
}
TOLD_TO_ANOTHER = (
    "erschieß dich endlich",
    "häng dich auf du hund",
    "du solltest sterben",
    "geh dich ritzen",
    "die welt wär besser ohne dich",
    "wollen wir zusammen sterben?",
    "انتحر يا فاشل",
    "روحي انتحري",
    "اقتل نفسك",
    "العالم أفضل بدونك",
    "يلا نموت سوا",
    "ro7 moot",
)
NOTHING = (
    # hyperbole and idiom
    "ich sterbe vor lachen",
    "ich will sterben vor scham",
    "boah ich will sterben haha voll peinlich",
    "mama bringt mich um wenn ich die 5 zeige",
    "mein bruder will mich umbringen lol",
    "bin todmüde, mein handy ist auch tot",
    "ich kann nicht mehr vor lachen",
    "das wars für heute, tschüss",
    "bin morgen nicht da",
    "هموت من الضحك",
    "ابي اموت هههههه",
    "بموت فيك",
    "اموت عليك",
    "تعبت من الدراسة",
    "بكرا اخر يوم بالمدرسة",
    "وداعا يا رمضان",
    # not wanted, or over
    "ich will nicht sterben",
    "früher wollte ich mich umbringen, heute bin ich froh dass ich lebe",
    "seit einem jahr ohne ritzen",
    "انا مش عايز اموت",
    "بطلت اجرح نفسي",
    # games, songs, films, quotations, cuts in the kitchen
    "ich bring mich um in valo einfach jede runde",
    'er singt "ich will nicht mehr leben"',
    "wer bring dich um schreibt fliegt raus",
    "hab mich beim kochen geschnitten",
    'كتبلي "اقتل نفسك" وبلكته',
    "جرحت يدي بالزجاج",
    "نط بالمسبح",
    # somebody else, mourned or in need
    "meine schwester ritzt sich, was soll ich tun",
    "er will sterben, hat er mir geschrieben",
    "اخوي انتحر السنة الماضية",
    "صديقتي تفكر بالانتحار كيف اساعدها",
)
STILL_HEARD = (  # beside what takes other tellings back
    "die schule macht mich kaputt, ich will sterben",
    "hab den film gesehen. ich will mich umbringen",
    "meine mutter hat mich angeschrien, ich will sterben",
    "früher war alles okay, jetzt will ich sterben",
    "امي قالت لي كلام جرحني وانا ابي اموت",
    "حبيبي تركني ومش عايزة اعيش",
    "الامتحانات خربت حياتي وابي اموت",
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
    assert _signals(text) == {"self_harm_encouragement": "directed"}


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_it_is_no_signal(text: str) -> None:
    assert _signals(text) == {}


@pytest.mark.parametrize("text", STILL_HEARD)
def test_a_trifle_a_story_or_a_better_past_takes_nothing_back(text: str) -> None:
    assert _signals(text) == {"self_harm": "risk"}


@pytest.mark.parametrize(
    "text",
    [
        "ich bringe morgen eine waffe mit in die schule",
        "ich gehe montag mit einem messer in die schule",
        "هجيب معايا سكينة المدرسة بكرة",
        "بكرا رح جيب سلاح عالمدرسة",
    ],
)
def test_a_threat_to_a_school_is_heard(text: str) -> None:
    assert "threat_to_others" in _signals(text)


@pytest.mark.parametrize(
    "text", ["wie viele tabletten braucht man um zu sterben", "كم حبة لازم اخذ عشان اموت"]
)
def test_who_asks_how_much_kills_is_heard(text: str) -> None:
    assert "self_harm_method" in _signals(text)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("ich möchte nicht mehr leben", "ICH MOECHTE NICHT MEHR LEBENNN"),
        ("ich will sterben", "will Sterbennn"),
        ("أُريدُ أنْ أنتَحِر", "اريد ان انتحر"),
        ("مش عايزة أعيش", "مش عايزه اعيييش"),
    ],
)
def test_marks_and_stretched_letters_change_nothing(written: str, typed: str) -> None:
    assert _signals(written) == _signals(typed) == {"self_harm": "risk"}


@pytest.mark.parametrize(("text", "language"), [("ich ritze mich", "de"), ("بدي موت", "ar")])
def test_a_signal_says_of_which_language_its_phrase_is(text: str, language: str) -> None:
    assert {one.source for one in self_harm(text) if one.strength} == {source(language)}


def test_no_pattern_is_tried_on_every_text() -> None:
    ours = [one for one in LANGUAGES if one.language in {"de", "ar"}]
    assert all(keys(pattern) for one in ours for pattern in one.toneless())
