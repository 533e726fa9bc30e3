"""Whatever is typed, pasted, listed or handed over by the system: an answer, and never a failure of the program."""

import dataclasses
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from regapp.cli import main
from regapp.exchange.reading import read_list
from regapp.model.errors.base import RegAppError
from regapp.model.errors.event import EventInvalid, SessionInvalid
from regapp.model.errors.lists import NameInvalid
from regapp.model.papers.list_definition import ListDefinition, ListFilter
from regapp.model.participant import Details
from regapp.services.admission.admission import scan
from regapp.services.badges.badges import make_badges
from regapp.services.badges.templates import own_names, save_template, shipped_template
from regapp.services.certificates.checks import check_certificate
from regapp.services.desk import Desk
from regapp.services.event.events import add_event
from regapp.services.event.logos import add_image, image_names
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.lists.exporting import export_attendees, list_as_text
from regapp.services.lists.saved import own_lists, rename_list, save_list
from regapp.services.people.registration import add_walk_in, by_reference, edit, everybody, find
from regapp.services.programme.programme import add_session, change_session, set_portal
from regapp.texts.catalogue import Language
from regapp.texts.sentences import sentence
from tests.model.text.test_names import CLEANED, REFUSED

ENGLISH = Language("en")
BROKEN = ("\ud800", "Асан\udfff", "a\x00b", "\udcff\udcfe", "\x00", "\ud800" * 300)


def _walk_in(desk: Desk, text: str) -> object:
    return add_walk_in(desk, Details(family=text, given="А", phone=text, organisation=text, note=text, email=text))


def _edit(desk: Desk, text: str) -> object:
    person, _ = add_walk_in(desk, Details(family="Асан"))
    return edit(desk, person.id, person.details, dataclasses.replace(person.details, position=text, family=text))


def _change(desk: Desk, text: str) -> object:
    session = desk.sessions()[0]
    return change_session(desk, session, dataclasses.replace(session, title={"ru": text}, room={"ru": text}))


def _export(desk: Desk, text: str) -> object:
    return [
        export_attendees(desk, desk.path.with_suffix(kind), ENGLISH, definition=ListDefinition(text, ("name",)))
        for kind in (".xlsx", ".csv", ".ods", ".pdf")
    ]


TYPED: dict[str, Callable[[Desk, str], object]] = {
    "search": find,
    "reference": by_reference,
    "session": lambda desk, text: desk.session(text),
    "event": lambda desk, text: desk.for_event(text),
    "walk-in": _walk_in,
    "edit": _edit,
    "operator": lambda desk, text: _walk_in(desk.under(text), "А"),
    "scan": lambda desk, text: scan(desk, text, desk.sessions()[0]),
    "certificate": lambda desk, text: check_certificate(text, desk),
    "place": lambda desk, text: desk.places.match(text),
    "filter": lambda desk, text: list_as_text(desk, ListDefinition("", ("name",), ListFilter(words=text)), ENGLISH),
    "city": lambda desk, text: list_as_text(desk, ListDefinition("", ("name",), ListFilter(city=text)), ENGLISH),
    "list": lambda desk, text: save_list(desk, ListDefinition(text, ("name", text), ListFilter(city=text), text)),
    "export": _export,
    "session's title": _change,
    "portal": set_portal,
    "new event": lambda desk, text: add_event(desk, "x", text, desk.event.starts, desk.event.ends),
}


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("kind", TYPED)
def test_whatever_is_typed_is_answered(desk: Desk, tmp_path: Path, kind: str, text: str) -> None:
    try:
        TYPED[kind](desk, text)
    except RegAppError as refusal:
        sentence(refusal, ENGLISH).encode()
    for person in everybody(desk):
        assert str(person).encode()
    if people := everybody(desk):
        make_badges(desk, tmp_path / "b.pdf", people, language=ENGLISH)


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe" + "ФИО,Тел\nАсан \ud800,1\n".encode("utf-16-le", "surrogatepass"),
        "ФИО,Тел\nАсан \x00,1\n".encode(),
        "ФИО,Тел\nАсан \ud800,1\n".encode("utf-8", "surrogatepass"),
    ],
)
def test_cells_of_lists_are_plain(desk: Desk, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with suppress(RegAppError):
        for sheet in read_list(path).sheets:
            for cell in (cell for row in sheet.rows for cell in row):
                assert "\x00" not in cell
                assert cell.encode() is not None
        run_import(desk, plan_import(desk, path), path.name)


WORDS = (
    ("find", "{}"), ("place", "{}"), ("scan", "{}"), ("certificate", "{}"), ("history", "{}"), ("import", "{}"),
    ("attendance", "--session", "{}"), ("export", "attendees", "--out", "{}.csv"), ("backup", "--to", "{}"),
    ("export", "attendees", "--out", "a.csv", "--columns", "{}"), ("sessions", "--event", "{}"), ("restore", "{}"),
    ("export", "certificates", "--out", "a.pdf", "--template", "{}"), ("badges", "--out", "{}.pdf"), ("{}",),
)  # fmt: skip


@pytest.mark.parametrize("text", ["\udcff", "a\ud800", "\udcff/\udcfe"])
@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_words_of_the_shell_that_are_no_text_are_answered(
    desk: Desk, tmp_path: Path, words: tuple[str, ...], text: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    desk.close()
    main([*(word.format(text) for word in words), "--file", str(desk.path)])
    said = capsys.readouterr()
    assert "Something went wrong" not in said.err + said.out
    assert "Traceback" not in said.err


@pytest.mark.parametrize("name", REFUSED)
def test_names_that_cannot_be_are_refused_wherever_one_is_given(desk: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect/></svg>')
    definition = ListDefinition("a", ("name",))
    save_list(desk, definition)
    design = dataclasses.replace(shipped_template("90x60"), name=name)
    acts: list[Callable[[], object]] = [
        lambda: save_list(desk, dataclasses.replace(definition, name=name)), lambda: rename_list(desk, "a", name),
        lambda: save_template(desk, design), lambda: add_image(desk, name, tmp_path / "logo.svg"),
    ]  # fmt: skip
    for act in acts:
        with pytest.raises(NameInvalid) as caught:
            act()
        sentence(caught.value, ENGLISH).encode()
    session = desk.sessions()[0]
    if name:
        with pytest.raises(SessionInvalid):
            add_session(desk, dataclasses.replace(session, code=name))
    with pytest.raises(EventInvalid):
        add_event(desk, name, "Title", desk.event.starts, desk.event.ends + timedelta(days=1))
    assert [item.name for item in own_lists(desk)] == ["a"]
    assert own_names(desk) == image_names(desk) == ()


@pytest.mark.parametrize(("name", "clean"), CLEANED.items())
def test_names_are_kept_without_what_nobody_sees(desk: Desk, name: str, clean: str) -> None:
    save_list(desk, ListDefinition(name, ("name",)))
    assert [item.name for item in own_lists(desk)] == [clean]
