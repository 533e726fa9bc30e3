"""Photos of lists taken in: who came is checked in once, doubts are asked, foreign pages are refused."""

import shutil
import sys
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PIL import Image

from regapp.model.errors.base import RegAppError
from regapp.model.errors.photos import (
    PageIncomplete,
    PageNewer,
    PageNotFound,
    PageOfOtherEvent,
    PageOfOtherSession,
    PhotoReaderMissing,
    PhotoUnreadable,
)
from regapp.services.admission.admission import check_in
from regapp.services.admission.from_paper import enter_from_paper
from regapp.services.desk import Desk
from regapp.services.desk_lists.making import listed, make_desk_list
from regapp.services.desk_lists.reading import read_photo, read_photos, take_in, to_look_at
from regapp.services.event.events import add_event
from regapp.services.people.registration import add_walk_in, cancel
from regapp.services.programme.programme import add_session, remove_session
from regapp.services.undo import undo
from regapp.store import queries
from regapp.texts.catalogue import Language
from tests.omr.pages import code_of, page_picture, text_of
from tests.services.desk_lists.papers import filled_in, sheet, sheets

KY = Language("ky")


def made(desk: Desk, folder: Path, session: str = "osh-1-reg") -> Path:
    path = folder / f"{session}.pdf"
    make_desk_list(desk, desk.session(session), path, KY)
    return path


def present(desk: Desk, session: str = "osh-1-reg") -> set[int]:
    return {
        person.id
        for person in listed(desk, desk.session(session), KY)
        if desk.ask(queries.check_in, person.id, session)
    }


def test_who_came_by_the_photos_is_checked_in_as_one_act(demo_desk: Desk, tmp_path: Path) -> None:
    people = listed(demo_desk, demo_desk.session("osh-1-reg"), KY)
    photos, came = [], set()
    for number, page in enumerate(sheets(made(demo_desk, tmp_path))[:3]):
        path, rows = filled_in(page, number, tmp_path)
        photos.append(path)
        here = zip(people[20 * number :], rows, strict=False)
        came |= {person.id for person, row in here if row.ticked and row.pen != "faint"}
    pages = read_photos(demo_desk, photos)
    assert [page.code.page for page in pages.pages] == [1, 2, 3]
    entered = take_in(demo_desk, pages)
    assert set(entered.new) >= came
    assert present(demo_desk) == set(entered.new)
    assert len(demo_desk.acts) == 1
    undo(demo_desk)
    assert present(demo_desk) == set()


def test_the_same_page_twice_changes_nothing(demo_desk: Desk, tmp_path: Path) -> None:
    path, _ = filled_in(sheet(made(demo_desk, tmp_path)), 1, tmp_path)
    again = Path(shutil.copy(path, tmp_path / "again.png"))
    pages = read_photos(demo_desk, [path, again])
    assert [page.is_again for page in pages.pages] == [False, True]
    assert len(pages.rows) == 20
    first = take_in(demo_desk, pages)
    assert first.new
    second = take_in(demo_desk, read_photos(demo_desk, [again]))
    assert (second.new, second.already) == ((), first.new)
    assert len(demo_desk.acts) == 1


def test_a_page_is_about_the_same_people_after_others_were_added(demo_desk: Desk, tmp_path: Path) -> None:
    before = listed(demo_desk, demo_desk.session("osh-1-reg"), KY)
    path, _ = filled_in(sheet(made(demo_desk, tmp_path)), 1, tmp_path)
    for family in ("Аа", "Аб", "Ав"):
        add_walk_in(demo_desk, replace(before[0].details, family=family, number=""))
    (page,) = read_photo(demo_desk, path)
    assert [row.participant for row in page.rows] == [person.id for person in before[:20]]


def test_a_look_writes_nothing(demo_desk: Desk, tmp_path: Path) -> None:
    path, _ = filled_in(sheet(made(demo_desk, tmp_path)), 1, tmp_path)
    pages = read_photos(demo_desk, [path])
    seen = take_in(demo_desk, pages, check=True)
    assert present(demo_desk) == set()
    assert take_in(demo_desk, pages).new == seen.new
    assert present(demo_desk) == set(seen.new) != set()


def test_they_came_when_it_is_said(demo_desk: Desk, tmp_path: Path) -> None:
    path, _ = filled_in(sheet(made(demo_desk, tmp_path)), 1, tmp_path)
    entered = take_in(demo_desk, read_photos(demo_desk, [path]), time(9, 40))
    found = demo_desk.ask(queries.check_in, entered.new[0], "osh-1-reg")
    assert found is not None
    local = demo_desk.event.local(datetime.fromisoformat(found.at))
    assert (local.date(), local.time()) == (date(2022, 2, 28), time(9, 40))


def test_who_cancelled_since_is_told(demo_desk: Desk, tmp_path: Path) -> None:
    people = listed(demo_desk, demo_desk.session("osh-1-reg"), KY)
    path, rows = filled_in(sheet(made(demo_desk, tmp_path)), 1, tmp_path)
    gone = next(person for person, row in zip(people, rows, strict=False) if row.ticked)
    cancel(demo_desk, gone.id)
    entered = take_in(demo_desk, read_photos(demo_desk, [path]))
    assert [person for person, _ in entered.refused] == [gone.id]
    assert gone.id not in entered.new


def test_doubtful_rows_are_asked_until_they_are_settled(demo_desk: Desk, tmp_path: Path) -> None:
    page = sheet(made(demo_desk, tmp_path))
    filled = (filled_in(page, seed, tmp_path) for seed in range(99))
    photo, rows = next(pair for pair in filled if any(row.signed and not row.ticked for row in pair[1]))
    pages = read_photos(demo_desk, [photo])
    asked = {row.row: (read, row) for read, row in to_look_at(demo_desk, pages)}
    number = next(index for index, row in enumerate(rows) if row.signed and not row.ticked)
    read, row = asked[number]
    assert read.row_picture(number).startswith(b"\x89PNG")
    assert row.participant is not None
    assert row.participant not in take_in(demo_desk, pages).new
    # A person has looked, and entered them.
    enter_from_paper(demo_desk, read.session, [(row.participant, None)])
    assert number not in {row.row for _, row in to_look_at(demo_desk, pages)}


def test_people_written_in_by_hand_are_to_be_looked_at(demo_desk: Desk, tmp_path: Path) -> None:
    path = made(demo_desk, tmp_path)
    photo, rows = filled_in(sheets(path)[-1], 5, tmp_path)
    pages = read_photos(demo_desk, [photo])
    empty = {row.row for row in pages.rows if row.participant is None}
    assert empty
    by_hand = {row.row for _, row in to_look_at(demo_desk, pages) if row.participant is None}
    assert by_hand >= {number for number in empty if rows[number].ticked}
    check_in(demo_desk, listed(demo_desk, demo_desk.session("osh-1-reg"), KY)[0].id, demo_desk.session("osh-1-reg"))
    assert {row.row for _, row in to_look_at(demo_desk, pages)} >= by_hand


@pytest.fixture
def bad_photos(demo_desk: Desk, tmp_path: Path) -> dict[Path, type[RegAppError]]:
    """Photos of which nothing can be taken, with the reasons."""
    folder = tmp_path / "bad"
    folder.mkdir()
    page = sheet(made(demo_desk, tmp_path))
    add_session(demo_desk, replace(demo_desk.session("osh-1-reg"), code="own"))
    of_own = sheet(made(demo_desk, tmp_path, "own"))
    remove_session(demo_desk, "own")
    add_event(demo_desk, "next", "Next", date(2023, 2, 27), date(2023, 3, 2))
    foreign = code_of(event=(demo_desk.event.number + 1) % 100_000)
    newer = "9502" + text_of(code_of())[4:]
    found: dict[str, tuple[Image.Image, type[RegAppError]]] = {
        "half.png": (page.crop((0, 0, page.width, page.height // 2)), PageIncomplete),
        "cut.png": (page.crop((0, 0, 175 * 8, page.height)), PageNotFound),
        "blank.png": (page.crop((0, page.height // 2, page.width, page.height)), PageNotFound),
        "other.png": (page_picture(foreign), PageOfOtherEvent),
        "newer.png": (page_picture(code_of(), newer), PageNewer),
        "gone.png": (of_own, PageOfOtherSession),
    }
    for name, (picture, _) in found.items():
        picture.save(folder / name)
    (folder / "text.jpg").write_text("no picture")
    return {folder / name: error for name, (_, error) in found.items()} | {folder / "text.jpg": PhotoUnreadable}


def test_each_bad_photo_has_its_reason_and_does_not_stop_the_others(
    demo_desk: Desk, tmp_path: Path, bad_photos: dict[Path, type[RegAppError]]
) -> None:
    good, _ = filled_in(sheet(tmp_path / "osh-1-reg.pdf"), 1, tmp_path)
    told: list[tuple[int, int]] = []
    pages = read_photos(demo_desk, [*bad_photos, good], lambda done, total: told.append((done, total)))
    assert [page.path for page in pages.pages] == [good]
    assert {path: type(error) for path, error in pages.failed} == bad_photos
    assert told == [(number, 8) for number in range(1, 9)]
    for path, error in bad_photos.items():
        with pytest.raises(error):
            read_photo(demo_desk, path)


def test_without_the_libraries_it_is_said_what_is_missing(
    demo_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    monkeypatch.delitem(sys.modules, "regapp.omr.reading", raising=False)
    with pytest.raises(PhotoReaderMissing) as caught:
        read_photos(demo_desk, [tmp_path / "a.jpg"])
    assert caught.value.name == "zxingcpp"


def test_rows_in_which_somebody_has_seen_the_person_are_taken_in_too(demo_desk: Desk, tmp_path: Path) -> None:
    photos = [filled_in(page, number, tmp_path)[0] for number, page in enumerate(sheets(made(demo_desk, tmp_path))[:3])]
    pages = read_photos(demo_desk, photos)
    sure = set(take_in(demo_desk, pages, check=True).new)
    doubtful = [row for _, row in to_look_at(demo_desk, pages) if row.participant is not None]
    assert doubtful
    entered = take_in(demo_desk, pages, seen=doubtful[:1])
    assert set(entered.new) == sure | {doubtful[0].participant}
    assert doubtful[0].participant not in sure
    assert len(demo_desk.acts) == 1
