"""The evidence that two records are one person: what each agreement and each difference adds, and where slips end."""

from typing import Any

import pytest

from regapp.matching.likeness import LIKELY, likely_score, likeness_of, score
from regapp.model.participant import Details


def evidence(first: dict[str, Any], second: dict[str, Any]) -> float:
    """The score of two records, the same whichever comes first."""
    one, two = likeness_of(Details(**first)), likeness_of(Details(**second))
    assert score(one, two) == score(two, one)
    return score(one, two)


def named(*words: str, **more: Any) -> dict[str, Any]:
    """Details of somebody with a family name, a given name and perhaps a patronymic."""
    return dict(zip(("family", "given", "patronymic"), words, strict=False)) | more


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # The same words, in any order and alphabet
        (named("Асанов", "Азамат"), named("Асанов", "Азамат"), 6.0),
        (named("Асанов", "Азамат"), named("Азамат", "Асанов"), 6.0),
        (named("Асанов", "Азамат"), named("Asanov", "Azamat"), 6.0),
        (named("Асанов", "Азамат"), {"written": "Азамат Асанов"}, 6.0),
        (named("Асанов", "Азамат", written="Кто-то другой"), named("Асанов", "Азамат"), 6.0),
        # More words on one side
        (named("Ким-Асанова", "Анна"), named("Асанова", "Анна"), 6.0),
        # One word says little, whether it is the same or not alone
        (named("Асанов"), named("Асанов"), -1.0),
        (named("Асанов"), named("Асанов", "Азамат"), -1.0),
        (named("Азамат"), named("Асанов", "Азамат"), -1.0),
        # A slip of the pen, in one word or in both
        (named("Асонов", "Азамат"), named("Асанов", "Азамат"), 5.0),
        (named("Асонов", "Азомат"), named("Асанов", "Азамат"), 5.0),
        # An initial
        (named("Асанов", "А."), named("Асанов", "Азамат"), 3.5),
        (named("Асанов", "Б."), named("Асанов", "Азамат"), -6.0),
        (named("Асонов", "А."), named("Асанов", "Азамат"), 3.5),
        # Far, but not another name: the same beginning, at most two letters apart, long enough
        (named("Асанкул", "Нур", sex="M"), named("Асанбек", "Нур"), -6.0),
        (named("Асанов", "Азамат"), named("Асенев", "Азамат"), 2.5),
        (named("Исанев", "Азамат", sex="M"), named("Асанов", "Азамат"), -6.0),
        # The longest word chooses first: the shorter one can do with what is left
        (named("Asano", "Esan"), named("Esanov", "Esano"), 3.0),
        # Half a given name, from three letters on
        (named("Асанов", "Азизбек"), named("Асанов", "Азиз"), 3.0),
        (named("Асанов", "Улбек"), named("Асанов", "Ул"), -6.0),
        (named("Асанов", "Бекболот"), named("Асанов", "Болот"), -6.0),
        # Я is written with two letters in Latin.
        (named("Асанов", "Я."), named("Асанов", "Ярослав"), 3.5),
        (named("Асанов", "Я."), named("Асанов", "Юрий"), -6.0),
        # Two slips are believed in vowels and lost letters, not where one consonant stands for another
        (named("Асанова", "Гүлнара"), named("Асанова", "Гүлмира"), -6.0),
        (named("Асанова", "Салтанат"), named("Асанова", "Солтонат"), 2.5),
        (named("Асанова", "Мирбек"), named("Асанова", "Мерпек"), 2.5),
        # The father in one cell with all the rest
        ({"family": "Асанов Азамат Болотович"}, named("Асанов", "Азамат", "Болотович"), 8.0),
        ({"family": "Асанов Азамат Болотович"}, named("Асанов", "Азамат", "Маратович"), 1.5),
        # Another name
        (named("Асанов", "Азамат"), named("Асанов", "Нурлан"), -6.0),
        (named("Асанов", "Азамат"), named("Кимов", "Нурлан"), -6.0),
        (named("Асанов"), named("Кимов"), -6.0),
        (named("Асанов"), named("Кимов", "Нурлан"), -6.0),
        # The given name alone agrees: a woman may have taken another family name
        (named("Асанова", "Айгуль", sex="F"), named("Кимова", "Айгуль", sex="F"), 1.5),
        (named("Асанова", "Айгуль"), named("Кимова", "Айгуль"), 1.5),
        (named("Асанов", "Азамат", sex="M"), named("Кимов", "Азамат"), -6.0),
        (named("Асанов", "Азамат"), named("Кимов", "Азамат", sex="M"), -6.0),
        ({"family": "Асанова"}, {"family": "Кимова"}, -6.0),
        # Who is named by the father has no family name
        (named("Болот уулу", "Азамат"), named("Асанов", "Азамат", "Болотович"), 6.0),
        (named("Болот уулу", "Азамат"), named("Болот уулу", "Азамат"), 6.0),
        (named("Болот уулу", "Азамат"), named("BOLOT UULU", "AZOMAT"), 5.0),
        (named("Болот уулу", "Азамат"), named("Марат уулу", "Азамат"), -5.5),
        (named("Болот уулу", "Азамат"), named("Азамат"), -1.0),
        (named("Болот уулу", "Нурлан"), named("Асанов", "Азамат", "Болотович"), -6.0),
        # Two initials together
        (named("Асанов", "А.Б."), named("Асанов", "Азамат", "Болотович"), 4.5),
        ({"written": "А. Б. Асанов"}, named("Асанов", "Азамат", "Болотович"), 4.5),
        (named("Асанов", "А.М."), named("Асанов", "Азамат", "Болотович"), -1.0),
        ({}, {}, -1.0),
    ],
)
def test_names(first: dict[str, Any], second: dict[str, Any], expected: float) -> None:
    assert evidence(first, second) == expected


SAME = named("Асанов", "Азамат")


@pytest.mark.parametrize(
    ("first", "second", "added"),
    [
        # Telephones
        ({"phone": "0770 112233"}, {"phone": "+996770112233"}, 4.0),
        ({"phone": "0770 112233"}, {"phone": "0770 112234"}, 1.0),
        ({"phone": "0770 112233"}, {"phone": "0770 112323"}, 1.0),
        ({"phone": "0770 112233"}, {"phone": "0770 112244"}, -1.0),
        ({"phone": "0770 112233"}, {}, 0.0),
        ({"phone": "нет"}, {"phone": "нет"}, 0.0),
        # E-mail
        ({"email": "a@b.kg"}, {"email": " A@B.kg "}, 4.0),
        ({"email": "a@b.kg"}, {"email": "c@b.kg"}, 0.0),
        ({"email": "a@b.kg"}, {}, 0.0),
        # Years of birth
        ({"birth_year": 1980}, {"birth_year": 1980}, 2.0),
        ({"birth_year": 1980}, {"birth_year": 1981}, -1.0),
        ({"birth_year": 1980}, {"birth_year": 1979}, -1.0),
        ({"birth_year": 1978}, {"birth_year": 1987}, -1.0),
        ({"birth_year": 1980}, {"birth_year": 1982}, -1.5),
        ({"birth_year": 1979}, {"birth_year": 1982}, -3.5),
        ({"birth_year": 1979}, {"birth_year": 1988}, -3.5),
        ({"birth_year": 1979}, {"birth_year": 1989}, -6.0),
        ({"birth_year": 1958}, {"birth_year": 1985}, -1.0),
        ({"birth_year": 1980}, {}, 0.0),
        # Places
        ({"municipality": "1"}, {"municipality": "1"}, 1.5),
        ({"municipality": "1"}, {"municipality": "2"}, -2.0),
        ({"municipality": "1"}, {}, 0.0),
        ({"place": "Талды-Суу а/а"}, {"place": "ТАЛДЫ СУУ А/А"}, 1.5),
        ({"place": "Талды-Суу а/а"}, {"place": "Тоң"}, 0.0),
        ({"place": "Талды-Суу а/а"}, {"municipality": "1"}, 0.0),
        ({"municipality": "1", "place": "Тоң"}, {"municipality": "2", "place": "Тоң"}, -2.0),
        # Sex
        ({"sex": "F"}, {"sex": "M"}, -5.0),
        ({"sex": "M"}, {"sex": "M"}, 0.0),
        ({"sex": "M"}, {}, 0.0),
        # The father
        ({"patronymic": "Болотович"}, {"patronymic": "Болот уулу"}, 2.0),
        ({"patronymic": "Болотович"}, {"patronymic": "Болотовна"}, -3.0),
        ({"patronymic": "Болотович"}, {"patronymic": "Болот кызы"}, -3.0),
        ({"patronymic": "Болот уулу"}, {"sex": "F"}, -5.0),
        ({"patronymic": "Болотович"}, {"patronymic": "Белотович"}, 1.0),
        ({"patronymic": "Болотович"}, {"patronymic": "Маратович"}, -4.5),
        ({"patronymic": "Болотович"}, {"patronymic": "Б."}, 1.0),
        ({"patronymic": "Б."}, {"patronymic": "Б."}, 1.0),
        ({"patronymic": "Юрьевич"}, {"patronymic": "Ю."}, 1.0),
        ({"patronymic": "Юрьевич"}, {"patronymic": "Я."}, -4.5),
        ({"patronymic": "Болотович"}, {"patronymic": "М."}, -4.5),
        ({"patronymic": "Болотович"}, {}, 0.0),
        # All together
        ({"phone": "0770 112233", "birth_year": 1980, "municipality": "1", "patronymic": "Болотович"},
         {"phone": "0770 112233", "birth_year": 1980, "municipality": "1", "patronymic": "Болот уулу"}, 9.5),
    ],
)  # fmt: skip
def test_what_each_other_field_adds(first: dict[str, Any], second: dict[str, Any], added: float) -> None:
    assert evidence(SAME | first, SAME | second) == 6.0 + added


def test_the_same_name_alone_is_just_enough_to_be_offered() -> None:
    assert evidence(SAME, SAME) == LIKELY == 6.0


@pytest.mark.parametrize(
    ("family", "given", "patronymic", "name", "father"),
    [
        ("Асан уулу", "Бакыт", "", {"bakit"}, "asan"),
        ("Асан кызы", "Айгуль", "", {"aigul"}, "asan"),
        ("Асан", "Бакыт", "Болот уулу", {"asan", "bakit"}, "bolot"),
        ("Асанов", "Бакыт", "Болотович", {"asanov", "bakit"}, "bolot"),
        # Kinship needs a father before it and a name beside it.
        ("Асан уулу", "", "", {"asan", "ulu"}, ""),
        ("Уулу", "Асан Бакыт", "", {"ulu", "asan", "bakit"}, ""),
        ("Асанов", "Бакыт", "", {"asanov", "bakit"}, ""),
        ("Асанов", "Бакыт", "уулу", {"asanov", "bakit"}, ""),
    ],
)
def test_the_father_in_a_name(family: str, given: str, patronymic: str, name: set[str], father: str) -> None:
    found = likeness_of(Details(family=family, given=given, patronymic=patronymic))
    assert (set(found.name), found.father) == (name, father)


def test_who_is_passed_over_early_would_not_have_been_likely() -> None:
    phones, years, places = ("", "+996700112233", "+996700112234"), (None, 1960, 1961, 1985), ("", "41706", "41704")
    people = [
        likeness_of(
            Details(family=family, given=given, patronymic=father, phone=phone, birth_year=year, municipality=place)
        )
        for family, given in (("Асанов", "Бакыт"), ("Асанов", "Бакай"))
        for father in ("", "Эсенович")
        for phone in phones
        for year in years
        for place in places
    ]
    for one in people[::5]:
        for two in people:
            whole = score(one, two)
            assert likely_score(one, two) == (whole if whole >= LIKELY else None)
