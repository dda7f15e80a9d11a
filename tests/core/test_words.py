"""Listed words: an everyday sentence is silent in every language, an insult is found in its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect.words import beside_shipped, compile_list, words
from bot.core.text import normalise

EVERYDAY = [
    # French
    "je suis en retard", "désolé pour le retard", "le train a 10 minutes de retard",
    "les retards de train", "Retard de 5 min, ne m'attendez pas", "encore un retard ce matin",
    "j'ai du me lever tôt", "il dit me connaître", "elle dit me faire confiance",
    "les p'tits chats dorment", "c'est idiot, j'ai oublié mon sac", "pas idiot comme idée",
    "retard", "mon bus est en retard lol",
    # Spanish, Portuguese
    "Kike juega hoy", "mi amigo Kike viene", "vi a Kike ayer", "¿y tú, Kike?", "vamos Kike!",
    "Kike", "vivo en Morón", "¡Morón campeón!", "el tren a moron sale a las 5",
    "o Kike chegou agora",
    # German
    "das Buch ist dick", "der Hund ist zu dick", "durch dick und dünn", "kannst du ma schauen",
    "du ma ehrlich", "die Duma stimmt ab", "der Löser des Rätsels", "mein loser Zahn tut weh",
    "ein loser Tee", "in loser Folge",
    # Italian, Russian, Turkish, Indonesian
    "la casa arse tutta la notte", "le terre arse dal sole", "Дума приняла закон",
    "это было в думе", "çok güzel bir gün", "şık bir elbise aldım", "beli cock badminton di toko",
    "main bulu tangkis pakai cock baru",
    # Thai, Arabic, Hindi, Chinese, Japanese, Korean, and as they are written in Latin letters
    "วันนี้อากาศดีมาก", "صباح الخير يا أصدقاء", "आज मौसम अच्छा है", "今天天气很好",
    "hangook gook is spelled guk", "mi gook e salayo", "tteok gook is new year soup",
    "DMM Games は楽しい", "dmm.com で買った", "ni du ma?", "오늘 날씨 좋다",
    # English
    "a chink in the armor", "there are chinks in his armour", "a chink of light",
    "fire retard spray", "the cars tranny is broken", "spic and span", "blue tits in the garden",
    "a pussy cat", "pussy willow", "Moby Dick is a long book", "Dick Cheney was vice president",
    "we are in the losers bracket", "loser buys pizza", "winners and losers", "bastard sword +3",
    "cock-a-doodle-doo", "faggots and peas", "gobbledy-gook", "turn off your cam, mom",
    # Vietnamese, with and without marks
    "mình mua hạt óc chó", "bánh óc chó ngon lắm", "quả óc chó tốt cho não",
    "óc chó bao nhiêu một kg", "sữa óc chó nhân hạnh nhân", "ban hat oc cho gia re",
    "bàn gỗ óc chó", "me oi con di cho", "con di cho mua rau", "con ngu chua",
    "con ngu roi me oi", "em be ngu roi, con ngu chua", "chăm sóc súc vật",
    "bác nuôi nhiều súc vật",
    "cham soc suc vat", "mat day roi", "mat day dien thoai", "mấy giờ vô học", "vô học rồi nha",
    "chieu nay vo hoc luc 2h", "thang ngu roi", "lay cai lon nhe", "cai lon coca", "du ma troi mua",
    "bac ky cho con to don", "bọn mọi người đi đâu đấy", "thằng mọi khi hay tới nay đâu",
    "hành động mọi rợ thời xưa", "shop bán đồ chó mèo", "thằng chó nhà mình dễ thương",
    "cam mom sua cho", "mua may mat day nay", "tháng này ngủ nhiều", "cái lọn tóc", "đo đất",
]  # fmt: skip
INSULTS = [
    "you retard", "you're a retard", "what a retard", "he is such a retard", "fucking retard",
    "shut up retard", "ur a retard", "those retards", "only a retard would say that",
    "you kike", "he's a kike", "dirty kike", "kikes", "you gook", "stupid gook", "you chink",
    "that chink is back", "nigger", "you faggot", "you dumb spic", "tranny freak",
    "you idiot", "du Idiot", "t'es qu'un idiot", "what a moron", "you moron", "Loser!", "du Loser",
    "you bastard", "suck my dick", "you dick", "he is a dick", "dick pics",
    "kiss my arse", "fúck you", "nígger", "bìtch", "niɡɡer", "you rétard",
    "fᴜᴄᴋ", "nıgger", "you cock", "show your tits", "you pussy",
    "đồ óc chó", "thằng óc chó", "mày óc chó", "óc chó", "bọn óc chó", "thang oc cho",
    "óc chó vãi", "chơi như óc chó", "thằng ngu", "thang ngu", "đồ ngu", "con ngu này",
    "mày là con ngu", "mất dạy", "đồ mất dạy", "do mat day", "đồ vô học", "thằng vô học",
    "đồ súc vật", "đúng là thứ súc vật", "thằng oc cho", "thằng 0c ch0",
    "ó c c h ó", "lũ súc vật", "do suc vat", "câm mồm", "cam mom di", "đụ má", "đụ mẹ mày",
    "du ma may", "du me may", "địt mẹ", "dit me may", "cái lồn", "cai lon me may", "đồ chó",
    "thằng chó", "mọi rợ", "bọn mọi", "bắc kỳ chó", "do bac ky cho", "khon nan", "con đĩ",
]  # fmt: skip


@pytest.mark.parametrize("sentence", EVERYDAY)
def test_an_everyday_sentence_is_silent_in_every_language(sentence: str) -> None:
    assert words(normalise(sentence)).strength == 0.0


@pytest.mark.parametrize("insult", INSULTS)
def test_what_is_clearly_an_insult_is_found(insult: str) -> None:
    assert words(normalise(insult)).strength >= 0.4


def test_what_is_everyday_takes_back_only_what_stands_within_it() -> None:
    (span,) = words(normalise("a chink in the armor, you chink")).spans
    assert span.start == 26


def test_a_community_s_own_word_counts_whatever_stands_beside_it() -> None:
    own = beside_shipped((("moby dick", 0.7), ("retard", 0.4)))
    assert words(normalise("moby dick"), own).strength == 0.7
    assert words(normalise("je suis en retard"), own).strength == 0.4


OWN = [
    ("don't come back", "Don't come back!"), ("don't come back", "dont come back"),
    ("go, away", "oh go away now"), ("foo-bar", "a foo-bar"), ("foo-bar", "foo bar"),
    ("foo_bar", "foo_bar"), ("f*ck", "f*ck you"), ("c++", "i like c++"), ("#trash", "so #trash"),
    ("🖕", "🖕🖕 you"), ("🖕", "ok🖕🏽"), ("@everyone", "hi @everyone"), ("s t f u", "stfu"),
    ("傻逼", "你是傻逼吗"), ("バカ", "お前はバカだ"), ("ไอ้เหี้ย", "แกไอ้เหี้ยมาก"), ("ໂງ່", "ເຈົ້າໂງ່ຫຼາຍ"),
    ("ល្ងង់", "អ្នកល្ងង់ណាស់"), ("ရူး", "မင်းရူးနေလား"), ("गधा", "तू गधा है"), ("كلب", "يا كَلب"),
    ("Straßenköter", "du STRASSENKÖTER"),
]  # fmt: skip
NOT_MEANT = [
    ("f*ck", "of*cks"), ("c++", "a c in music"), ("#trash", "take out the trash"),
    ("#trash", "#trashcan"), ("foo-bar", "foo barn"), ("गधा", "गधापन"), ("傻b", "傻bob"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "text"), OWN)
def test_an_own_entry_is_found_in_what_it_says(entry: str, text: str) -> None:
    assert words(normalise(text), compile_list([(entry, 0.7)])).strength == 0.7


@pytest.mark.parametrize(("entry", "text"), NOT_MEANT)
def test_an_own_entry_is_not_found_inside_a_word(entry: str, text: str) -> None:
    assert words(normalise(text), compile_list([(entry, 0.7)])).strength == 0.0


@pytest.mark.parametrize("entry", ["", "  ", "\u200b", "\u3164\u2800"])
def test_an_entry_that_no_text_could_match_is_refused(entry: str) -> None:
    with pytest.raises(ValueError, match="no text matches"):
        compile_list([(entry, 0.7)])


@given(st.text(alphabet="ab '-_.,*#~@$!|1é傻バไอ้เ🖕\u0301\u200b") | st.text())
def test_every_entry_that_is_accepted_is_found_in_itself(entry: str) -> None:
    try:
        listed = compile_list([(entry, 0.7)])
    except ValueError:
        return
    found = words(normalise(entry), listed)
    assert found.strength == 0.7
    assert all(0 <= span.start < span.end <= len(entry) for span in found.spans)
