"""Personal data are found where they stand; what only looks like them is left alone.

Made-up numbers with true check digits; lines of our own.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.detect.personal import NAMES, personal
from bot.core.text import normalise
from bot.core.types import Signal


def read(text: str) -> dict[str, Signal]:
    return {signal.name: signal for signal in personal(text, normalise(text))}


def found(text: str) -> set[str]:
    return {name for name, signal in read(text).items() if signal.strength}


THERE = [
    ("phone_number", "call me at +44 7911 223456"),
    ("phone_number", "my number is (415) 555-0132"),
    ("phone_number", "sđt em là 0912 345 687"),
    ("phone_number", "zalo:0387456129 nha"),
    ("phone_number", "+84 912 345 687"),
    ("phone_number", "0 9 1 2 3 4 5 6 8 7"),
    ("phone_number", "sdt minh 84912345687"),
    ("phone_number", "appelle moi 06 12 47 58 93"),
    ("phone_number", "me chama (11) 98214-3377"),
    ("phone_number", "мой 8 (916) 224-35-71"),
    ("phone_number", "wa aku 0812-3456-7785"),
    ("phone_number", "whatsapp 611 224 857"),
    ("phone_number", "０９１２３４５６８７ gọi nha"),
    ("phone_number", "nhà em 024 3825 4197"),
    ("street_address", "i live at 45 maple street"),
    ("street_address", "come over, 1207 Birch Avenue apt 4"),
    ("street_address", "12 Rosewood Close, back door is open"),
    ("street_address", "my address is 8 station rd"),
    ("street_address", "nhà em ở số 12 đường Lê Lợi"),
    ("street_address", "số nhà 27 nha mấy bạn"),
    ("street_address", "mình ở ngõ 45 phố Vọng"),
    ("street_address", "123/45 Lê Văn Sỹ, phường 13, quận 3"),
    ("street_address", "so nha 15 nhe"),
    ("street_address", "vivo en calle mayor 12"),
    ("street_address", "12 rue des lilas, sonne deux fois"),
    ("street_address", "abito in via garibaldi 8"),
    ("street_address", "ich wohne in der lindenstraße 14"),
    ("street_address", "ул. Садовая, д. 5"),
    ("street_address", "rumahku jl. melati raya no. 7"),
    ("school", "i go to lincoln high school"),
    ("school", "I'm in 8th grade at Riverside Academy"),
    ("school", "pick me up at Oakwood Elementary at 3:15"),
    ("school", "we go to st. mary's primary"),
    ("school", "em học trường THPT Lê Quý Đôn"),
    ("school", "mình học lớp 9A trường Nguyễn Du nè"),
    ("school", "em lớp 8a2, 11h30 tan học"),
    ("school", "hoc lop 9a2 truong nguyen du"),
    ("school", "voy al colegio san martín"),
    ("school", "je suis au collège victor hugo"),
    ("school", "vado al liceo galileo"),
    ("school", "aku sekolah di smp negeri 12"),
    ("school", "учусь в школе № 57"),
    ("email", "write to lena.b09@gmail.com"),
    ("email", "mai_cute at gmail dot com"),
    ("email", "mail em: maicute09@gmail chấm com"),
    ("national_id", "cccd của em 079 204 001234"),
    ("national_id", "036094007215"),
    ("national_id", "cmnd 123456789"),
    ("national_id", "meu cpf é 529.982.247-25"),
    ("national_id", "mi dni 12345678Z"),
    ("national_id", "codice RSSMRA85T10A562S"),
    ("national_id", "ssn 219-09-9999"),
    ("card_number", "my card 4539 1488 0343 6467 exp 12/27"),
    ("card_number", "5500005555555559"),
    ("card_number", "thẻ 9704 0000 0000 0018"),
    ("age_and_contact", "i'm 13 and my snap is lena_dances"),
    ("age_and_contact", "13f, ig: lena.dances"),
    ("age_and_contact", "em 12 tuổi, zalo 0912345687"),
    ("age_and_contact", "add me on snap: cooldude12, im 14"),
    ("age_and_contact", "tengo 13 años, insta @lucia_bcn"),
]  # fmt: skip
NOT_THERE = [
    "it costs 1 500 000 đ", "giá 0.500.000", "price: 1200000 vnd", "2,500,000", "$1234567890",
    "on 2024-01-15 at 12:30", "01.02.2024 12:30", "15/01/2024 - 20/02/2024",
    "we won 3-2 1-0 2-1 5-4",
    "3.14159265358", "192.168.100.200", "id 1187654321098765432", "<@1187654321098765432>",
    "-1001234567890", "https://example.org/0912345687", "0123456789", "1111111111",
    "+10000000 aura",
    "call 1800 1567, it is free", "call 1-800-273-8255", "звони 8-800-2000-122",
    "my pin is 12345678", "order 9876501234",
    "steam id 76561198012345678", "1700000000000", "ISBN 0-306-40615-2", "100000000 views",
    "5 minutes down the road", "2 guys street fighting", "a 10 minute road trip", "3 way call",
    "21 jump street is on tonight", "10 downing street", "the wolf of wall street",
    "level 5 boss street",
    "có 2 đường thẳng song song", "2 đường link", "cho 2 đường 1 sữa", "5 con đường",
    "calle 13 es genial",
    "3 street tacos please", "you have 2 wrong ways", "ngõ này nhỏ quá", "42 is the way",
    "i go to school by bus", "i go to a high school", "i go to the same school as you",
    "my school starts at 8", "school is at 8 am for me", "high school musical at 8 pm", "aim high",
    "i hate high school", "em đi học lúc 7h", "học trường nào vậy", "lớp 9 khó ghê",
    "trường đời dạy ta",
    "hogwarts is my school", "học sinh cấp 3", "she was in middle school", "art school drop out",
    "me@example.com", "support@discord.com", "@everyone at noon", "git@github.com:a/b", "a@b",
    "079999000000", "999204001234", "529.982.247-26", "12345678A", "1234567812345678",
    "4539 1488 0343 6468", "i'm 13", "he is 14 years old", "add me on snap", "my snap is down",
    "im 10 minutes late, ig: off", "score 12-3456-7890",
    "call me at <t:1690123456:t>", "dm me <t:1690123456:R> pls", "hit me up <t:1690123456:F>",
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), THERE)
def test_what_could_lead_to_somebody_is_found(name: str, text: str) -> None:
    assert name in found(text)


@pytest.mark.parametrize("text", NOT_THERE)
def test_what_only_looks_like_it_is_left_alone(text: str) -> None:
    assert found(text) == set()


def test_the_place_of_what_was_found_is_in_the_text_as_written() -> None:
    text = "ﬁne, call ０９１２ 345 687 now"
    (span,) = read(text)["phone_number"].spans
    assert text[span.start : span.end] == "０９１２ 345 687"


def test_a_number_of_one_kind_is_not_called_another_as_well() -> None:
    assert found("4539 1488 0343 6467") == {"card_number"}
    assert found("cccd 036094007215") == {"national_id"}


@given(st.text(alphabet="0123456789+-(). /@aáđhọc lớpstreetschool\n", max_size=200) | st.text())
def test_every_text_gets_one_explained_answer_for_each_kind(text: str) -> None:
    signals = personal(text, normalise(text))
    assert tuple(signal.name for signal in signals) == NAMES
    for signal in signals:
        assert signal.why
        assert all(0 <= span.start < span.end <= len(text) for span in signal.spans)


@pytest.mark.parametrize(
    "wall", ["1", "0 9 ", "1-", "a1@", "số 1 ", "i go to a ", "@", "1 a ", "12 a street "]
)
def test_a_wall_of_anything_is_read(wall: str) -> None:
    assert len(personal(wall * 1000, normalise(wall * 1000))) == len(NAMES)
