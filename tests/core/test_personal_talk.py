"""Everyday talk is no personal data, in any of nine languages; what stands beside it still is."""

import pytest

from tests.core.test_personal import found

NO_SCHOOL = [
    "voy al colegio mañana", "voy al colegio todos los días", "voy al instituto andando",
    "voy al colegio público", "voy al colegio rápidamente", "estudio en el instituto cada tarde",
    "estudio en el colegio los lunes", "voy al instituto contigo", "voy a colegio hoy",
    "VOY AL COLEGIO MAÑANA", "je vais au collège demain", "je suis au lycée aujourd'hui",
    "je suis au collège depuis un an", "je vais à l'école primaire", "je suis au lycée pro",
    "je vais au lycée professionnel demain", "je vais au collège rapidement",
    "je suis au collège et toi ?", "estudo no colégio hoje", "estudo na escola todo dia",
    "estudo no colégio particular", "estudo na escola estadual hoje", "vado al liceo domani",
    "studio al liceo classico", "vado al liceo scientifico quest'anno", "vado a scuola domani",
    "frequento il liceo linguistico", "хожу в школу 5 дней в неделю", "учусь в школе 5 лет",
    "я в школе 6 часов каждый день", "учусь в школе 9 класс", "sekolah di sma 3 tahun",
    "sekolah di smp 6 hari seminggu", "bir anadolu lisesinde okuyorum",
    "anadolu lisesinde okuyorum", "fen lisesinde okuyorum", "imam hatip lisesinde okuyorum",
    "bu lisesinde okuyorum", "em học cấp 3 hôm nay", "em học cấp 2 năm ngoái", "em học chuyên toán",
    "mình học lớp chuyên anh", "em học trường gần nhà", "em học trường dân lập",
    "học cấp 3 hồi 2010 vui lắm", "hoc chuyen toan vui lam", "Tomorrow school starts at 8 for me",
    "Monday school ends at 3:15 for us", "i go to school tomorrow at 8",
    "school today until 3 pm, i hate it",
]  # fmt: skip
SCHOOL = [
    "voy al colegio san martín", "voy al colegio público cervantes",
    "estudio en el instituto Fernando de Rojas", "voy al colegio Cervantes mañana",
    "je suis au collège victor hugo", "je vais au lycée Montaigne",
    "je suis au lycée professionnel jean moulin", "estudo no colégio santo antônio",
    "estudo na escola estadual Tiradentes", "vado al liceo galileo",
    "studio al liceo classico parini", "aku sekolah di smp negeri 12", "sekolah di sma 3",
    "учусь в школе № 57", "учусь в школе 57", "atatürk anadolu lisesinde okuyorum",
    "kabataş erkek lisesi 10. sınıf", "em học trường THPT Lê Quý Đôn",
    "em học chuyên Lê Hồng Phong", "mình học lớp 9A trường Nguyễn Du nè",
    "hoc lop 9a2 truong nguyen du", "em học trường Hai Bà Trưng", "i go to lincoln high school",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_SCHOOL)
def test_when_how_or_to_what_kind_of_school_somebody_goes_names_none(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize("text", SCHOOL)
def test_a_school_with_its_name_is_found_whatever_stands_beside_it(text: str) -> None:
    assert "school" in found(text)


NO_PHONE = [
    "01 02 03 04 05", "j'ai 06 07 08 09 10 comme numéros de loto", "10 20 30 40 50 60",
    "my order number is 4920183746", "order number: 4920183746", "my tracking number 0912345678",
    "номер заказа 89123456789", "код заказа 89123456789", "mã đơn hàng 0912345678",
    "mã vận đơn của em là 0912345678", "ma don hang 0912345678", "stk 0912345678",
    "mon numéro de commande 0623456789", "mon code 06 12 34 56 78",
    "mi número de pedido es 612345678", "número do pedido: 11987654321",
    "il mio numero d'ordine è 0623456789", "sipariş numaram 05321234567",
    "nomor pesanan 081234567890", "no resi 081234567890", "0912345678 kills", "0912345678 lượt xem",
    "0612345678 followers", "0612345678 vues", "0912345678 điểm", "0812345678 poin",
    "05321234567 izlenme", "89123456789 просмотров", "my ticket is 0912345678",
]  # fmt: skip
PHONE = [
    "my number is 0912345678", "ship my order, call me 0912345678",
    "mã đơn hàng thì sau, gọi em 0912345678", "order from me, sđt 0912345678",
    "mon numéro 06 12 34 56 78", "appelle moi 06 12 47 58 93", "мой номер 89162243571",
    "gọi 0912345678 người ta chờ", "number is 0912 345 687 people call me", "numaram 05321234567",
    "nomor aku 081234567785", "my friend's number is 0912345678",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_PHONE)
def test_what_counts_up_is_counted_or_belongs_to_an_order_is_no_phone_number(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize("text", PHONE)
def test_a_phone_number_is_found_whatever_is_said_beside_it(text: str) -> None:
    assert "phone_number" in found(text)


NO_HOME = [
    "nhà 3 người ở quận 7", "nhà mình 3 tầng ở quận 7", "nhà 2 con mèo ở quận 7",
    "đến 5 giờ ở quận 1", "tới 30 phút mới tới quận 7", "qua 2 lần ở quận 3",
    "en la calle hace 5 grados", "la calle hay 20 personas", "nos vemos en la calle sobre las 5",
    "na rua faz 30 graus", "a rua tem 5 casas", "my gang has no 5 today",
]  # fmt: skip
HOME = [
    "nhà em 12 Lê Lợi, quận 1", "nhà 45 nguyễn trãi ở quận 5", "ở 12 trần hưng đạo, phường 2",
    "vivo en calle mayor 12", "moro na rua das flores 45", "rumahku jl. melati raya no. 7",
    "vivo in via garibaldi 8",
]  # fmt: skip
NO_AGE = [
    "my dog is 12 years old! instagram: great", "my cat is 14 years old lol @fluffy on insta",
    "discord is 9 years old, snap is older", "the company is 20 years old, telegram is old",
    "this song is 12 years old, tiktok is reviving it",
    "minecraft is 15 years old and discord is 9", "moi j'ai 15 ans d'expérience, discord: toto123",
    "i have 12 years of experience, discord: coder_99", "ho 12 monete, discord: rotto",
    "tengo 15 puntos, discord es genial", "mi perro tiene 12 años, insta: genial",
    "mon chat a 12 ans, insta: minou_12", "meu cachorro tem 12 anos, insta: legal",
    "il mio cane ha 12 anni, discord: rotto", "моей собаке 12 лет, discord: bobik_99",
    "köpeğim 12 yaşında, insta: bobi_12", "anjingku umur 12 tahun, ig: bagus",
    "con chó nhà em 12 tuổi, zalo: hay", "game này 10 tuổi rồi, discord: hay",
    "i'm 13, discord is lagging", "im 15 and snap is broken",
]  # fmt: skip
AGE = [
    "i'm 13 and my snap is lena_dances", "13f, ig: lena.dances", "em 12 tuổi, zalo 0912345687",
    "add me on snap: cooldude12, im 14", "tengo 13 años, insta @lucia_bcn",
    "tengo 13, insta: lucia_bcn", "j'ai 13 ans, snap: lea_06", "ho 13 anni e insta: sofi_m",
    "tenho 12, discord: joao_99", "my sister is 13 years old, her snap is mia_dances",
    "i have a dog and i'm 13, snap: mia_dances", "мне 12 лет, тг: @masha_12, telegram: masha_12",
    "12 yaşındayım, insta: ece_12", "umur 12 tahun, ig: sari_12", "my snap is lenadances, im 13",
    "new in this game, 13 years old, discord: lena_99", "hi from my city, 13 y/o, ig: lena_99",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_HOME)
def test_what_is_counted_near_a_street_is_no_address(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize("text", HOME)
def test_an_address_is_found_in_a_sentence(text: str) -> None:
    assert "street_address" in found(text)


@pytest.mark.parametrize("text", NO_AGE)
def test_the_age_of_a_thing_or_an_animal_and_a_word_about_an_app_reach_nobody(text: str) -> None:
    assert found(text) == set()


@pytest.mark.parametrize("text", AGE)
def test_somebody_s_age_beside_a_handle_is_found(text: str) -> None:
    assert "age_and_contact" in found(text)
