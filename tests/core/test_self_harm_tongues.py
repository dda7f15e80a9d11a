"""Self-harm, told apart from what only sounds like it, in the languages beside English."""

import pytest

from bot.core.detect.phrases import source
from bot.core.detect.self_harm import LANGUAGES, self_harm

SIGNALS = {"self_harm", "self_harm_encouragement", "self_harm_method", "threat_to_others"}
SAID = {
    "concern": (
        "ojalá me durmiera y no despertara nunca",
        "soy un estorbo pa mi familia, sin mi estarían mejor",
        "queria dormir e nao acordar nunca mais",
        "sou um fardo pra minha mãe, ela ia viver melhor sem mim",
        "j'aimerais m'endormir et ne plus jamais me réveiller",
        "jsuis un poids pour tlm, ils iraient mieux sans moi",
        "vorrei addormentarmi e nn svegliarmi mai più",
        "sono solo un peso, starebbero meglio senza di me",
        "хочу уснуть и больше не просыпаться",
        "я для всех обуза, без меня им будет легче",
        "uyuyup bir daha uyanmamak istiyorum",
        "aileme yük oluyorum, bensiz daha mutlu olurlar",
        "pengen tidur terus gak bangun lagi",
        "aku cuma beban keluarga, mereka lebih bahagia tanpa aku",
    ),
    "risk": (
        "kiero morirme de verdad",
        "anoche me volví a cortar",
        "qro me matar",
        "voltei a me cortar ontem de noite",
        "g envie de mourir",
        "j'ai recommencé à me scarifier",
        "mi voglio ammazzare",
        "ieri mi sono tagliata di nuovo apposta",
        "хочу сдохнуть, честно",
        "опять порезала себе руки",
        "ölmek istiyom artık",
        "dün gece yine kendime zarar verdim",
        "gue pengen bunuh diri",
        "semalem aku nyilet lagi",
    ),
    "imminent": (
        "esta noche me mato, ya lo decidí",
        "cuando lean esto ya no voy a estar",
        "hoje à noite eu vou me matar",
        "quando vcs lerem isso eu já não vou estar aqui",
        "ce soir je me tue, c'est décidé",
        "quand tu liras ça je serai plus là",
        "stanotte la faccio finita",
        "quando leggerete questo io non ci sarò più",
        "сегодня ночью я покончу с собой",
        "когда прочитаете, меня уже не будет",
        "bu gece kendimi öldüreceğim",
        "siz bunu okurken ben artık olmayacağım",
        "malam ini aku mau bunuh diri",
        "pas kalian baca ini aku udah gak ada",
    ),
}
TOLD_TO_ANOTHER = (
    "mátate, nadie te va a extrañar",
    "a que no te atreves a cortarte",
    "si me quieres nos morimos juntos",
    "se mata logo, ninguém te aguenta",
    "duvido vc se cortar",
    "va te pendre",
    "t'es pas cap de sauter du pont",
    "ammazzati, fai un favore a tutti",
    "non hai il coraggio di tagliarti",
    "убей себя уже",
    "слабо порезать вены?",
    "git kendini öldür",
    "gel birlikte ölelim",
    "bunuh diri aja sana",
    "yuk mati bareng malam ini",
)
NOTHING = (
    # hyperbole and idiom
    "me muero de risa con este video",
    "to morrendo de fome",
    "j'ai envie de mourir de honte mdr",
    "mia madre mi ammazza se vede il voto",
    "мама меня убьёт за двойку",
    "utançtan ölmek istiyorum sksksk",
    "ngakak sampe mau mati wkwk",
    "hp gue mati mulu dari tadi",
    # somebody else is to be killed
    "te voy a matar",
    "quiero matar a mi hermano jaja",
    # games, songs, films, quotations
    "me maté con mi propia granada en la última partida",
    "morri três vezes no mesmo boss",
    'dans la chanson elle dit "je veux mourir sur scène"',
    "nel film alla fine lui si butta dal ponte",
    "в фильме он прыгает с крыши",
    "şarkıda ölmek istiyorum kollarında diyor",
    'decir "mátate" a alguien no es broma',
    "arrêtez de dire kys aux gens",
    "quien escriba kys se va baneado",
    # somebody else, mourned or in need
    "mi amiga dice que se quiere matar, ¿cómo la ayudo?",
    "meu irmão tentou se matar e to preocupada com ele",
    "mon frère a fait une tentative de suicide, j'ai peur pour lui",
    "брат пытался покончить с собой, боюсь за него",
    "kuzenim intihara kalkıştı, ne yapmalıyım",
    "sepupuku pernah coba bunuh diri, aku khawatir",
    # over, or of a kitchen
    "hace un año que no me corto, estoy orgullosa",
    "è un anno che non mi taglio",
    "udah setahun gak nyilet, bangga",
    "cortei o dedo descascando batata",
    "soğan doğrarken parmağımı kestim",
    "порезала палец когда чистила картошку",
)


def _signals(text: str) -> dict[str, str]:
    return {signal.name: signal.level for signal in self_harm(text) if signal.strength}


@pytest.mark.parametrize(
    ("level", "text"), [(level, text) for level, texts in SAID.items() for text in texts]
)
def test_who_speaks_of_dying_is_heard_at_the_level_and_never_taken_for_who_urges_others(
    level: str, text: str
) -> None:
    signals = _signals(text)
    assert signals.get("self_harm") == level
    assert "self_harm_encouragement" not in signals


@pytest.mark.parametrize("text", TOLD_TO_ANOTHER)
def test_who_urges_others_is_not_answered_as_somebody_at_risk(text: str) -> None:
    signals = _signals(text)
    assert signals.get("self_harm_encouragement") == "directed"
    assert "self_harm" not in signals


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_it_is_no_signal(text: str) -> None:
    assert _signals(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "antes era feliz, ahora quiero morirme",
        "eu era feliz antes, agora quero morrer",
        "avant ça allait, maintenant je veux mourir",
        "prima stavo bene, adesso voglio morire",
        "раньше было нормально, сейчас хочу умереть",
        "eskiden iyiydim, şimdi ölmek istiyorum",
        "dulu baik baik aja, sekarang pengen mati",
    ],
)
def test_a_better_past_takes_nothing_back(text: str) -> None:
    assert "self_harm" in _signals(text)


@pytest.mark.parametrize(
    "text",
    [
        "mañana llevo una pistola al instituto",
        "vou matar todo mundo na escola",
        "je vais tous vous buter au lycée",
        "domani vi ammazzo tutti",
        "всех перестреляю в школе",
        "yarın okula silah getireceğim",
        "besok aku bawa pisau ke sekolah",
    ],
)
def test_a_threat_to_a_school_is_heard(text: str) -> None:
    assert "threat_to_others" in _signals(text)


def test_accents_and_stretched_letters_change_nothing() -> None:
    assert _signals("QUIERO MORIIIR") == _signals("quiero morír") == {"self_harm": "risk"}


def test_every_tongue_compiles_and_has_a_name_of_its_own() -> None:
    names = [phrases.language for phrases in LANGUAGES]
    assert sorted(names) == sorted(set(names))
    assert {"es", "pt", "fr", "it", "ru", "tr", "id"} <= set(names)
    assert set(SIGNALS) == {signal.name for signal in self_harm("hola")}


@pytest.mark.parametrize(
    "text",
    [
        "ich will nicht mehr leben",
        "もう全部いやだ、死にたい",
        "死 に た い",
        "我真的不想活了",
        "我 不 想 活 了",
        "나 진짜 죽고싶어",
        "죽고 싶다ㅠㅠㅠㅠ",
        "मैं मर जाना चाहता हूँ",
        "मैं मर जाना चाहता हूं यार",
        "أُرِيدُ أَنْ أَمُوت",
        "اريد ان اموت",
        "ฉันอยากตาย ไม่ไหวแล้ว",
    ],
)
def test_words_are_told_in_every_writing_with_blanks_or_without(text: str) -> None:
    assert _signals(text)["self_harm"] == "risk"


@pytest.mark.parametrize(
    ("text", "language"),
    [("i want to die", "en"), ("tao muốn chết quá", "vi"), ("ich will sterben", "de")],
)
def test_a_signal_says_of_which_language_its_phrase_is(text: str, language: str) -> None:
    assert {one.source for one in self_harm(text) if one.strength} == {source(language)}
