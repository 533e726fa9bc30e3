"""What a list says of consents, disability and accreditation: the headings, the answers, and what a later list adds."""

from pathlib import Path

import pytest

from regapp.exchange import values
from regapp.exchange.headings import recognise
from regapp.model.participant import ANSWERS
from regapp.services.desk import Desk
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import LANGUAGE_NAMES, Language
from regapp.texts.words import column_word

HEADINGS = {
    "consent": (
        "Согласие", "Согласие на обработку персональных данных", "Макулдук", "Consent", "Do you agree?",
        "Жеке маалыматтарды иштетүүгө макулдук", "Consent to the processing of personal data",
        # One question for all.
        "Согласие на обработку персональных данных, фото и видео",
        "Согласие на обработку и передачу персональных данных",
        "Согласен на обработку персональных данных и передачу их донору",
    ),
    "photo_consent": (
        "Согласие на фото- и видеосъёмку", "Согласны ли Вы на фотосъемку?", "Разрешаете ли вас фотографировать?",
        "Сүрөткө тартууга макулсузбу?", "Видеого тартууга уруксат", "Consent to photos and video",
        "May we take photos of you?", "Do you agree to be filmed?", "photo_consent",
    ),
    "sharing_consent": (
        "Согласие на передачу данных донору", "Передача данных третьим лицам", "Маалыматты донорго берүүгө макулдук",
        "Consent to pass data to the donor", "May your data be shared with the donor?",
        "Do you agree to sharing with third parties",
    ),
    "disability": (
        "Инвалидность", "ОВЗ", "ЛОВЗ", "Лицо с ограниченными возможностями здоровья", "Майыптык", "Майыптыгы барбы?",
        "Ден соолугунун мүмкүнчүлүгү чектелген", "Disability", "Do you have a disability?", "PWD",
    ),
    "accreditation": (
        "Аккредитация", "Номер аккредитации", "Аккредитация номери", "Accreditation",
        "Press accreditation no.",
    ),
    None: (
        "Фото", "Photo", "Сүрөт", "Аккредитация нужна?", "Дата аккредитации",
        "Do you need any accommodation for a disability?",
        "Нужны ли условия для людей с инвалидностью?",
    ),
    "category": ("Категория (студент, инвалид, пенсионер)",),
    "organisation": ("Организация-донор",),
}  # fmt: skip


@pytest.mark.parametrize(("field", "heading"), [(field, text) for field, texts in HEADINGS.items() for text in texts])
def test_headings(field: str | None, heading: str) -> None:
    found = recognise(heading)
    assert (found.value if found else None) == field


@pytest.mark.parametrize("code", LANGUAGE_NAMES)
@pytest.mark.parametrize("field", [*ANSWERS, "accreditation"])
def test_what_a_list_of_our_own_is_headed_is_known(field: str, code: str) -> None:
    assert recognise(column_word(field, Language(code))) == field


@pytest.mark.parametrize(
    ("said", "read"),
    [("К-17", "К-17"), ("1/22", "1/22"), ("постоянная", "постоянная"), ("да", ""), ("жок", ""), ("", "")],
)
def test_an_accreditation_is_no_bare_answer(said: str, read: str) -> None:
    assert values.accreditation(said) == read


def write(folder: Path, photo: str, sharing: str, disability: str, accreditation: str) -> Path:
    path = folder / "list.csv"
    heading = "Код;ФИО;Согласие на фотосъёмку;Передача данных донору;ОВЗ;Аккредитация"
    path.write_text(f"{heading}\nR-7;Асанов Азамат;{photo};{sharing};{disability};{accreditation}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("first", "second", "held"),
    [
        (("да", "нет", "нет", "К-17"), ("", "", "", ""), (True, False, False, "К-17")),
        (("", "", "", ""), ("Нет", "Согласна", "да", "К-18"), (False, True, True, "К-18")),
        # Whoever is known by a reference may change their mind in a later list.
        (("да", "да", "нет", "К-17"), ("нет", "нет", "да", "К-18"), (False, False, True, "К-18")),
    ],
)
def test_a_list_says_them_and_a_later_one_adds(
    desk: Desk, tmp_path: Path, first: tuple[str, ...], second: tuple[str, ...], held: tuple[object, ...]
) -> None:
    for row in (first, second):
        run_import(desk, plan_import(desk, write(tmp_path, *row)), "list.csv")
    (person,) = everybody(desk)
    details = person.details
    assert (details.photo_consent, details.sharing_consent, details.disability, details.accreditation) == held
    assert details.consent is None
