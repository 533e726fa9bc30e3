"""Whose child somebody is, in words and endings."""

import pytest

from regapp.matching.kinship import KINSHIP, father_of, father_root, is_patronymic, may_be_patronymic
from regapp.matching.likeness import likeness_of
from regapp.matching.names import fold_word
from regapp.matching.naming import query_words
from regapp.matching.splitting import NameParts, split_name
from regapp.model.participant import Details

WORDS = (
    "уулу", "улуу", "кызы", "uulu", "kyzy", "kizi", "ұлы", "улы", "қызы", "оглы", "oglu", "oğlu", "гызы", "qızı",
    "ўғли", "угли", "o‘g‘li", "қизи", "qizi", "кызыны", "тегин",
)  # fmt: skip


@pytest.mark.parametrize("word", WORDS)
def test_all_who_read_names_know_the_same_words(word: str) -> None:
    assert fold_word(word) in KINSHIP
    assert split_name(f"Ким Бакыт Асан {word}", None) == NameParts("Ким", "Бакыт", f"Асан {word}")
    assert split_name(f"Асан {word} Бакыт", None) == NameParts(f"Асан {word}", "Бакыт", "")
    assert [typed.father for typed in query_words(f"Асан {word} Бакыт")] == [True, False]
    likeness = likeness_of(Details(f"Асан {word}", "Бакыт"))
    assert (likeness.name, likeness.father) == (("bakit",), "asan")


def test_a_name_is_no_kinship() -> None:
    assert not {fold_word(name) for name in ("Улан", "Кызжибек", "Огл", "Асанов")} & KINSHIP


@pytest.mark.parametrize(
    ("written", "wherever", "in_place", "father"),
    [
        ("Асанович", True, True, "asan"),
        ("Асановна", True, True, "asan"),
        ("Сергеевич", True, True, "serg"),
        ("Алиевна", True, True, "ali"),
        ("Асановича", True, False, "asan"),
        ("Асанов", False, False, "asan"),
        ("Асанова", False, False, "asan"),
        ("Алиева", False, False, "ali"),
        # Three letters of a father at least.
        ("Лиевна", True, True, "lie"),
        ("Ловна", False, True, ""),
        # Fathers without a v in their children's names: where a patronymic stands, nowhere else.
        ("Ильич", False, True, ""),
        ("Кузьмич", False, True, ""),
        ("Ильинична", False, True, ""),
        ("Kuzminicna", False, True, ""),
        ("Sodiq", False, True, ""),
        ("Асан", False, False, ""),
        ("Анна", False, False, ""),
    ],
)
def test_what_is_made_as_a_patronymic(written: str, wherever: bool, in_place: bool, father: str) -> None:
    folded = fold_word(written)
    assert is_patronymic(folded) is wherever
    assert may_be_patronymic(folded) is in_place
    assert father_of(folded) == father


@pytest.mark.parametrize(
    ("word", "root"),
    [
        ("bolotovic", "bolot"), ("bolotovna", "bolot"), ("sergeevic", "serge"), ("sergeevna", "serge"),
        ("kuzminicna", "kuzm"), ("ilinicna", "ilinic"), ("fomic", "fomic"), ("bolot", "bolot"), ("anna", "anna"),
        ("ovna", "ovna"),
        ("aliovna", "ali"), ("liovna", "liov"),
    ],
)  # fmt: skip
def test_the_root_of_a_patronymic(word: str, root: str) -> None:
    assert father_root(word) == root
