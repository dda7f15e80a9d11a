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
