"""What one message adds to a conversation that may be grooming."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect.grooming import LANGUAGES, Stage, stages, together, tongues
from bot.core.detect.grooming.words import Tongue, flat
from bot.core.detect.phrases import spoken
from bot.core.pairs import LURES, OPEN, of_talk

NOW = datetime(2026, 3, 1, tzinfo=UTC)

GROOMING = {
    "en": "how old are u|im 13|ur so mature. don't tell your mum we talk, send me a pic",
    "vi": "em mấy tuổi rồi|em 13 ạ|xinh quá, đừng kể mẹ nha, gửi anh tấm hình",
    "es": "cuántos años tienes|tengo 13|qué linda, no le digas a tu mamá y mándame una foto",
    "pt": "quantos anos vc tem|tenho 13|vc é linda, não conta pra sua mãe e manda uma foto sua",
    "fr": "t'as quel âge|j'ai 13 ans|t'es trop mignonne, dis rien à ta mère, envoie une photo",
    "it": "quanti anni hai|ho 13 anni|sei bellissima, non dirlo a tua madre e mandami una tua foto",
    "ru": "сколько тебе лет|мне 13|ты такая красивая, не говори маме и скинь своё фото",
    "tr": "kaç yaşındasın|13 yaşındayım|çok güzelsin, annene söyleme, bana bi foto atsana",
    "id": "umur kamu berapa|aku 13 tahun|kamu cantik banget, jangan bilang mama, kirim foto kamu",
}
BENIGN = {
    "en": "are you home? forgot my keys|yes mum made soup|don't eat it all, see you at six",
    "vi": "mai tập lúc 5h nha mấy đứa|dạ thầy|nhớ mang nước và giấy phụ huynh ký",
    "es": "mañana entreno a las 6|puedo llegar tarde?|claro, avisa a tu padre por el grupo",
    "pt": "a festa da ana é sábado|ela sabe?|não, é surpresa, traz o bolo",
    "fr": "le bus part à 8h du gymnase|mes parents viennent|super, il reste des places",
    "it": "domani allenamento alle 6|porto la borraccia|sì e le scarpe da campo",
    "ru": "завтра тренировка в шесть|мама привезёт|хорошо, форму не забудь",
    "tr": "yarın antrenman altıda|su getireyim mi|evet bi de havlu getir",
    "id": "besok latihan jam enam ya|siap coach|jangan lupa bawa minum dan sepatu",
}


# What young people say of themselves: an age, a school, what they may not do.
OF_ONESELF = {
    "en": "i'm 12|my teacher is ill|my mum won't let me|im in year 7|i'm at school",
    "vi": "em 12 tuổi ạ|mẹ cấm|để em hỏi mẹ|em học lớp 7",
    "es": "tengo 12|mi mamá no me deja|voy al cole",
    "pt": "tenho 12 anos|minha mãe não deixa|vou pedir pra minha mãe",
    "fr": "j'ai que 12 ans|ma mère veut pas|jdois rentrer",
    "it": "ho 12 anni|non mi lasciano|ho scuola",
    "ru": "мне 12|мама не разрешает|я в 6 классе|спрошу у мамы",
    "tr": "12 yaşındayım|annem izin vermez|öğretmenim kızar",
    "id": "aku 12 tahun|mama gak bolehin|aku kelas 7",
}
# The same things said of the other, beside GROOMING's own.
OF_THE_OTHER = {
    "en": "don't tell your mom ok|you're only 13|what does your teacher say",
    "vi": "đừng kể mẹ nha|em 12 tuổi à?",
    "es": "no le digas a tu mamá|tienes 12 años",
    "pt": "não conta pra sua mãe|vc tem 12 anos",
    "fr": "dis rien à ta mère|t'as 12 ans",
    "it": "non dirlo a tua madre|hai 12 anni",
    "ru": "не говори маме|тебе 12",
    "tr": "annene söyleme|12 yaşındasın",
    "id": "jangan bilang mama|kamu 12 tahun",
}


def risks(talk: str) -> dict[str, float]:
    said = list(zip("aba", talk.split("|"), strict=True))
    return {writer: level for writer, (level, _) in of_talk(said, NOW).items()}


def bare(text: str) -> str:
    return spoken(text).plain


@pytest.mark.parametrize("language", sorted(GROOMING))
def test_in_each_language_age_flattery_secrecy_and_pictures_open_a_case_for_their_writer(
    language: str,
) -> None:
    level = risks(GROOMING[language])
    assert level["a"] >= OPEN > level["b"]
    asked, young, more = map(stages, GROOMING[language].split("|"))
    assert Stage.AGE in asked
    assert Stage.MINOR in young
    assert {Stage.FLATTERY, Stage.SECRECY, Stage.IMAGES} <= more


@pytest.mark.parametrize("language", sorted(OF_ONESELF))
def test_young_is_who_says_so_of_themselves_and_not_who_speaks_of_the_others_age_or_parents(
    language: str,
) -> None:
    for said in OF_ONESELF[language].split("|"):
        assert stages(said) == {Stage.MINOR}, said
    for said in [*OF_THE_OTHER[language].split("|"), GROOMING[language].split("|")[2]]:
        assert Stage.MINOR not in stages(said), said


def test_who_asks_or_offers_something_is_not_young_on_account_of_the_same_message() -> None:
    young, moving = frozenset({Stage.MINOR}), frozenset({Stage.MOVING})
    assert together(young, moving) == young | moving  # a model hears too much to take it back
    assert together(moving, young) == together(young | moving, young) == moving
    both = [("a", "im 15, add me on snap"), ("b", "how old are you"), ("b", "keep it between us")]
    assert of_talk(both, NOW)["b"][0] < OPEN <= of_talk([("a", "im 15"), *both[1:]], NOW)["b"][0]


@pytest.mark.parametrize("language", sorted(BENIGN))
def test_in_each_language_training_errands_and_surprises_open_none(language: str) -> None:
    assert max(risks(BENIGN[language]).values()) < OPEN


@pytest.mark.parametrize("language", ["es", "fr", "it", "pt", "vi"])
def test_a_text_without_its_accents_says_the_same(language: str) -> None:
    for text in GROOMING[language].split("|"):
        assert stages(bare(text)) >= stages(text) - {Stage.MINOR}, text


def test_every_language_has_every_stage_and_every_pattern_can_be_compiled() -> None:
    assert set(LANGUAGES) == set(GROOMING)
    for language, tongue in LANGUAGES.items():
        assert set(tongue.told) == set(Stage) - set(LURES), language
        assert isinstance(tongue.find(spoken("a")), frozenset)
        assert isinstance(tongue.find(spoken("ạ")), frozenset)


@pytest.mark.parametrize("text", ["13", " 14 :)", "12 lol", "9!", "13 ạ"])
def test_a_bare_age_says_that_somebody_is_young(text: str) -> None:
    assert stages(text) == {Stage.MINOR}


@pytest.mark.parametrize("text", ["130", "18", "13:30", "12 euro", "", "lol", "3"])
def test_another_number_does_not(text: str) -> None:
    assert Stage.MINOR not in stages(text)


def test_what_somebody_else_asked_is_told_and_not_asked() -> None:
    assert stages("that guy asked me for pics and my age") == set()
    assert Stage.IMAGES in stages("send me pics")


@pytest.mark.parametrize("text", ["see you at training", "ok see u!", "see you later then"])
def test_a_goodbye_asks_for_no_picture(text: str) -> None:
    assert stages(text) == set()
    assert Stage.IMAGES in stages("let me see you")


def test_two_sentences_make_no_phrase_together() -> None:
    """`tell .. your mum` is one; a full stop parts what belongs to different things."""
    assert Stage.SECRECY in stages("don't ever say a word about it to your mum")
    tongue = Tongue(language="xx", words={}, told={"secrecy": "dont .. tell"})
    assert tongue.find(spoken("dont you tell")) == {"secrecy"}
    assert tongue.find(spoken("dont. you tell")) == set()


def test_the_notation_of_patterns_is_as_documented() -> None:
    words = {"you": "you|u", "who": "<you> (two|2)\n  |her"}
    told = {"a": "foto*", "b": "see _ <who>", "c": "really\\?", "d": "(x|y)z\n  |q"}
    tongue = Tongue(language="xx", words=words, told=told, excuses="old fotos")
    for text, expected in [
        ("fotos", {"a"}),
        ("telefoto", set()),
        ("old fotos", set()),
        ("see only u 2", {"b"}),
        ("see a b c her", set()),
        ("really?", {"c"}),
        ("really", set()),
        ("yz", {"d"}),
        ("q", {"d"}),
    ]:
        assert tongue.find(spoken(text)) == expected, text


def test_a_word_of_one_language_is_no_hint_in_another() -> None:
    """`vcs` is `you all` in Portuguese, and a call with a camera in Indonesian."""
    assert tongues.languages(bare("quantos anos vcs tem na guilda")) == {"pt"}
    assert tongues.languages(bare("мама в магазине")) == {"ru"}
    assert tongues.languages("zzz") == frozenset()
    assert Stage.IMAGES not in stages("quantos anos vcs tem na guilda")


@given(st.text(max_size=60))
def test_no_text_raises_and_flattening_twice_changes_nothing(text: str) -> None:
    assert stages(text) <= set(Stage)
    assert flat(flat(text)) == flat(text)
