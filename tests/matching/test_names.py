"""Names: one fold for every way of writing them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.matching.layout import other_layout
from regapp.matching.name_order import spoken_name
from regapp.matching.names import fold, name_key, same_name, sort_key
from regapp.matching.romanise import is_latin, romanise
from regapp.matching.splitting import NameParts, split_name
from regapp.model.participant import Details


@pytest.mark.parametrize(
    "spellings",
    [
        ("Гүлнара", "Гулнара", "Гульнара", "Gulnara", "ГҮЛНАРА"),
        ("Жээнбеков", "Zheenbekov", "Jeenbekov", "Женбеков"),
        ("Джапаров", "Жапаров", "Japarov", "Dzhaparov", "Djaparov"),
        ("Щербаков", "Shcherbakov"),
        ("Чолпонбаев", "Cholponbaev"),
        ("Юлия", "Yuliya", "Iuliia", "Yulia"),
        ("Семёнов", "Семенов", "Semenov"),
        ("Абдыкадыров", "Abdykadyrov"),
        ("Алиев", "Aliev", "Aliyev"),
        ("Хасанов", "Khasanov", "Hasanov"),
        ("G‘ulomova", "Gʻulomova", "Gulomova"),
        ("Bērziņš", "Berzinš"),
        ("Өнөржаргал", "Оноржаргал"),
    ],
)
def test_spellings_fall_together(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


def test_different_names_stay_apart() -> None:
    names = ["Асанов", "Усенов", "Ким", "Цой", "Алиев", "Алиева", "Болот", "Бакыт"]
    assert len({fold(name) for name in names}) == len(names)


@given(st.text(max_size=40))
def test_a_fold_is_plain_and_the_same_for_composed_and_decomposed_letters(text: str) -> None:
    assert set(fold(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ")
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_order_and_a_missing_patronymic_do_not_part_a_name() -> None:
    assert name_key("Асанов", "Улан") == name_key("Улан", "Асанов")
    assert same_name(name_key("Асанов Улан"), name_key("АСАНОВ", "УЛАН", "Данияр уулу"))
    assert not same_name(name_key("Асанов"), name_key("Асанов Улан"))
    assert not same_name(name_key("Асанов Улан Болотович"), name_key("Асанов Улан Бакытович"))


def test_names_sort_by_the_kyrgyz_alphabet() -> None:
    names = ["Яна", "Өмүр", "Омор", "Оёна", "Нуржан", "Ңур", "Үсөн", "Усен", "Müller", "Ёлкин", "Елкин", "Жаныл"]
    expected = ["Müller", "Елкин", "Ёлкин", "Жаныл", "Нуржан", "Ңур", "Оёна", "Омор", "Өмүр", "Усен", "Үсөн", "Яна"]
    assert sorted(names, key=sort_key) == expected


@pytest.mark.parametrize(
    ("text", "family_first", "parts"),
    [
        ("Жусупова Толгонай Касым кызы", True, NameParts("Жусупова", "Толгонай", "Касым кызы")),
        ("Асанов Улан Данияр уулу", None, NameParts("Асанов", "Улан", "Данияр уулу")),
        ("Асанов Данияр уулу Улан", True, NameParts("Асанов", "Улан", "Данияр уулу")),
        ("КЕРИМБЕКОВА ГУЛЗАТ БЕКТУРОВНА", True, NameParts("КЕРИМБЕКОВА", "ГУЛЗАТ", "БЕКТУРОВНА")),
        ("van der Berg Joost", True, NameParts("van der Berg", "Joost", "")),
        ("Jan van der Berg", False, NameParts("van der Berg", "Jan", "")),
        ("Yıldız Ayşe Gül", True, NameParts("Yıldız", "Ayşe Gül", "")),
        ("Асан уулу Бакыт", True, NameParts("Асан уулу", "Бакыт", "")),
        ("Екатерина Селезнева", None, NameParts("Селезнева", "Екатерина", "")),
        ("Ганболд", True, NameParts("Ганболд", "", "")),
        ("", None, NameParts("", "", "")),
    ],
)
def test_full_names_are_taken_apart(text: str, family_first: bool | None, parts: NameParts) -> None:
    assert split_name(text, family_first) == parts


@given(st.text(max_size=60))
def test_splitting_loses_no_word(text: str) -> None:
    parts = split_name(text, None)
    kept = " ".join((parts.family, parts.given, parts.patronymic)).replace(",", "").split()
    assert sorted(kept) == sorted(text.replace(",", "").split())


def test_the_wrong_layout_is_put_right() -> None:
    assert other_layout("fcfyjd") == "асанов"
    assert other_layout("фыфтщм") == "asanov"


def test_romanised_names() -> None:
    assert romanise("Цэндийн Өнөржаргал", "MN") == "Tsendiyn Onorjargal"
    assert romanise("Щербаков", "RU") == "Shcherbakov"
    assert romanise("ЖУЛДЫЗ", "KZ") == "ZHULDYZ"


@pytest.mark.parametrize(
    ("country", "name", "latin"),
    [
        ("KG", "Жээнбек Үсөнов", "Jeenbek Usonov"),
        ("MN", "Жаргал", "Jargal"),
        ("UZ", "Жасур Йўлдошев", "Jasur Yo‘ldoshev"),
        ("UZ", "Хамид Ғуломов", "Xamid G‘ulomov"),
        ("UZ", "ҲАМИДОВА ШАҲНОЗА", "HAMIDOVA SHAHNOZA"),
        ("TJ", "Ҷамшед Ғафуров", "Jamshed Ghafurov"),
        ("UA", "Григорій Єрмоленко", "Hryhorii Yermolenko"),
        ("UA", "Їжак", "Yizhak"),
        ("UA", "Згурський", "Zghurskyi"),
        ("UA", "Лук'яненко Знам’янка", "Lukianenko Znamianka"),
        ("UZ", "Ешмуродов", "Yeshmurodov"),
        ("BY", "Быкаў", "Bykau"),
        ("RU", "Жуков", "Zhukov"),
        ("", "Жуков", "Zhukov"),
    ],
)
def test_names_are_romanised_as_their_country_spells_them(country: str, name: str, latin: str) -> None:
    assert romanise(name, country) == latin


@pytest.mark.parametrize(
    ("details", "name"),
    [
        (Details(family="Muster", given="Anna", country="CH"), "Anna Muster"),
        (Details(family="de Vries", given="Jan", country="NL"), "Jan de Vries"),
        (Details(family="Асанов", given="Азамат", patronymic="Маратович", country="KG"), "Асанов Азамат Маратович"),
        (Details(family="Асанов", given="Азамат"), "Асанов Азамат"),
        (Details(family="Жуков", given="Иван", country="RU"), "Жуков Иван"),
        (Details(family="Kovács", given="Péter", country="HU"), "Kovács Péter"),
        (Details(family="Yılmaz", given="Ayşe", country="TR"), "Ayşe Yılmaz"),
        (Details(family="Muster", country="CH"), "Muster"),
        (Details(written="Muster Anna Maria", country="CH"), "Muster Anna Maria"),
    ],
)
def test_a_name_is_said_in_the_order_of_its_country(details: Details, name: str) -> None:
    assert spoken_name(details) == name
    assert is_latin("Müller Jürg")
    assert not is_latin("Müller Жан")
