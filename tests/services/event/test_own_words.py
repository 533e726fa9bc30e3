"""Languages, things that people get and the language of papers: set, kept, undone, and read from what others wrote."""

from dataclasses import replace
from pathlib import Path

import pytest

from regapp.model.doors.handout import Handout, HandoutKind, handouts_of
from regapp.model.entry import EVENT_SUBJECT, Draft, Kind, participant_subject
from regapp.model.errors.event import LanguageInUse
from regapp.services.conflicts.values import FieldWords
from regapp.services.desk import Desk
from regapp.services.event.own_words import NamedHandout, set_handouts, set_languages, set_papers
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.registration import edit, everybody
from regapp.services.undo import undo
from regapp.texts.catalogue import Language
from regapp.texts.handouts import handouts
from regapp.texts.languages import language_word, papers_language, spoken_languages

UZBEK = {"ky": "өзбекче", "ru": "узбекский", "en": "Uzbek"}


def test_languages_are_set_offered_told_and_undone(demo_desk: Desk) -> None:
    set_languages(demo_desk, [("", UZBEK), ("", {"en": "Sign language"}), ("", {"ru": "  "})])
    desk = demo_desk.renewed()
    assert list(desk.event.languages) == ["uzbek", "sign-language"]
    offered = spoken_languages(Language("ru"), desk.event)
    assert [code for code, _ in offered] == ["ky", "ru", "en", "uzbek", "sign-language"]
    assert offered[-2:] == [("uzbek", "узбекский"), ("sign-language", "Sign language")]
    assert not set_languages(desk, [("uzbek", UZBEK), ("sign-language", {"en": "Sign language"})]).everything
    undo(desk)
    assert desk.renewed().event.languages == {}


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_a_name_like_that_of_a_language_of_the_program_gets_a_code_of_its_own(demo_desk: Desk, language: str) -> None:
    set_languages(demo_desk, [("", {"en": language})])
    assert list(demo_desk.renewed().event.languages) == [f"{language}-2"]


def test_one_that_somebody_has_stays(demo_desk: Desk) -> None:
    set_languages(demo_desk, [("", UZBEK)])
    desk = demo_desk.renewed()
    person = everybody(desk)[0]
    edit(desk, person.id, person.details, replace(person.details, language="uzbek"))
    with pytest.raises(LanguageInUse) as raised:
        set_languages(desk, [])
    assert (raised.value.name, raised.value.people) == ("узбекский", 1)
    assert FieldWords(desk, Language("ky")).value(participant_subject(person.id), "language", "uzbek") == "өзбекче"


def test_a_list_that_writes_it_means_it(demo_desk: Desk, tmp_path: Path) -> None:
    set_languages(demo_desk, [("", UZBEK)])
    desk = demo_desk.renewed()
    path = tmp_path / "list.csv"
    path.write_text(
        "ФИО;Язык\nАсанова Айгүл;Узбекский\nБеков Бек;  ӨЗБЕКЧЕ \nЦой Вера;русский\nКим Анна;дунганский\n",
        encoding="utf-8",
    )
    run_import(desk, plan_import(desk, path), path.name)
    found = {person.details.family: person.details.language for person in everybody(desk)}
    assert [found[name] for name in ("Асанова", "Беков", "Цой", "Ким")] == ["uzbek", "uzbek", "ru", "дунганский"]


def test_an_unknown_language_is_shown_as_it_is(demo_desk: Desk) -> None:
    assert language_word("дунганский", Language("en"), demo_desk.event) == "дунганский"


def test_the_usual_things_are_there_until_somebody_says(demo_desk: Desk) -> None:
    usual = handouts(demo_desk.event)
    assert {code: each.kind for code, each in usual.items()} == {
        "folder": HandoutKind.ONCE, "lunch": HandoutKind.DAILY, "per-diem": HandoutKind.ONCE,
        "headset": HandoutKind.LOAN,
    }  # fmt: skip
    assert all(set(each.name) == {"ky", "ru", "en"} for each in usual.values())
    same = [NamedHandout(code, each.name, each.kind) for code, each in usual.items()]
    assert not set_handouts(demo_desk, same).everything
    assert set_handouts(demo_desk, [*same[1:], NamedHandout("", {"ru": "Сувенир"})]).everything
    desk = demo_desk.renewed()
    assert list(handouts(desk.event)) == ["lunch", "per-diem", "headset", "suvenir"]
    # Another order and another kind are changes.
    again = [NamedHandout(code, each.name, each.kind) for code, each in handouts(desk.event).items()]
    assert set_handouts(desk, again[::-1]).everything
    desk = desk.renewed()
    assert set_handouts(desk, [again[-1]._replace(kind=HandoutKind.LOAN)]).everything
    assert handouts(desk.renewed().event) == {"suvenir": Handout({"ru": "Сувенир"}, HandoutKind.LOAN)}
    assert set_handouts(desk.renewed(), []).everything
    assert handouts(desk.renewed().event) == {}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        ([], None),
        ({}, {}),
        ({"a": {"name": {"en": "A", "ru": 5}, "kind": "daily"}}, {"a": Handout({"en": "A"}, HandoutKind.DAILY)}),
        ({"a": {"name": {"en": "A"}, "kind": "weekly"}}, {"a": Handout({"en": "A"})}),
        ({"a": {"name": {"en": "A"}}}, {"a": Handout({"en": "A"})}),
        ({"a": {"name": "A"}, "b": 3}, {}),
    ],
)
def test_what_another_desk_wrote_is_read_as_far_as_it_can_be(
    value: object, expected: dict[str, Handout] | None
) -> None:
    assert handouts_of(value) == expected


@pytest.mark.parametrize(
    ("asked", "program", "expected"), [("", "ky", "ky"), ("ru", "ky", "ru"), ("de", "ky", "ky"), ("en", "en", "en")]
)
def test_papers_have_a_language_of_their_own(demo_desk: Desk, asked: str, program: str, expected: str) -> None:
    set_papers(demo_desk, asked)
    assert papers_language(demo_desk.renewed().event, Language(program)).code == expected


def test_a_language_of_papers_that_only_a_newer_regapp_knows_is_none(demo_desk: Desk) -> None:
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"papers": "de"}})
    demo_desk.write(lambda tx: demo_desk.append(tx, [draft]))
    assert demo_desk.renewed().event.papers == ""
