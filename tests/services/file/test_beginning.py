"""A conference of one's own: a training of one day, a forum in four towns, a village hearing."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image

from regapp.model.errors.base import InputError
from regapp.model.errors.event import CityNeeded, DaysInvalid, TitleNeeded
from regapp.model.errors.files import FileExists
from regapp.model.participant import Category, Details
from regapp.resources import resource
from regapp.services.admission.admission import check_in
from regapp.services.event.describing import City
from regapp.services.event.logos import image_names
from regapp.services.file.beginning import NewConference, begin_conference, read_pattern
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import add_walk_in, everybody
from regapp.texts.handouts import handouts

DAY = date(2026, 5, 12)
TRAINING = NewConference({"ru": "Обучение бюджету"}, DAY, DAY, [City("", {"ru": "Зал аила"})])
KINDS: dict[str, tuple[NewConference, int]] = {
    "training": (TRAINING, 1),
    "forum": (
        NewConference(
            {"ky": "Форум", "en": "Forum"}, DAY, DAY + timedelta(days=2),
            [City("", {"en": name}) for name in ("Osh", "Naryn", "Talas", "Batken")],
        ),
        12,
    ),
    "hearing": (
        NewConference({"ky": "Айылдык угуу"}, DAY, DAY, [City("", {"ky": "Кара-Жыгач"})], with_registration=False), 0
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_kinds(tmp_path: Path, kind: str) -> None:
    new, sessions = KINDS[kind]
    desk = begin_conference(tmp_path / "own.regapp", new)
    event = desk.event
    assert (dict(event.title), event.starts, event.ends) == (dict(new.title), new.starts, new.ends)
    assert [dict(name) for name in event.cities.values()] == [dict(city.name) for city in new.cities]
    assert (event.portal, dict(event.donor), event.organisers, event.demo) == ("", {}, (), False)
    assert len(desk.sessions()) == sessions
    assert {(session.city, desk.event.day_of(session)) for session in desk.sessions()} == {
        (city, day) for city in event.cities for day in event.days if sessions
    }
    assert all(session.desk and desk.event.local(session.starts).hour == 8 for session in desk.sessions())
    desk.close()


def test_people_are_registered_and_checked_in(tmp_path: Path) -> None:
    desk = begin_conference(tmp_path / "own.regapp", TRAINING)
    (session,) = desk.sessions()
    assert dict(session.title) == {"ky": "Каттоо, 12-май", "ru": "Регистрация, 12 мая", "en": "Registration, 12 May"}
    details = Details(family="Асанов", given="Азамат", category=Category.MUNICIPALITY, cities=tuple(desk.event.cities))
    person, _ = add_walk_in(desk, details)
    assert check_in(desk, person.id, session).outcome == "admitted"
    desk.close()


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"title": {"ru": " "}}, TitleNeeded), ({"cities": []}, CityNeeded),
        ({"cities": [City("", {"ky": ""})]}, CityNeeded),
        ({"ends": DAY - timedelta(days=1)}, DaysInvalid), ({"ends": DAY + timedelta(days=365)}, DaysInvalid),
    ],
)  # fmt: skip
def test_what_is_refused_leaves_no_file(tmp_path: Path, changes: dict[str, object], error: type[Exception]) -> None:
    path = tmp_path / "own.regapp"
    with pytest.raises(error):
        begin_conference(path, replace(TRAINING, **changes))  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "own.regapp"
    begin_conference(path, TRAINING).close()
    before = path.read_bytes()
    with pytest.raises(FileExists):
        begin_conference(path, TRAINING)
    assert path.read_bytes() == before


def test_two_cities_of_one_name_are_two(tmp_path: Path) -> None:
    cities = [City("", {"ru": name}) for name in ("Зал", "Зал", "")]
    desk = begin_conference(tmp_path / "own.regapp", replace(TRAINING, cities=cities))
    assert list(desk.event.cities) == ["zal", "zal-2"]
    desk.close()


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an earlier conference, with people."""
    path = tmp_path_factory.mktemp("earlier") / "Мурунку конференция.regapp"
    make_demo(path)[0].close()
    return path


def test_an_earlier_conference_is_the_pattern_of_the_next(tmp_path: Path, earlier: Path) -> None:
    before = earlier.read_bytes()
    pattern = read_pattern(earlier)
    new = replace(TRAINING, ends=DAY + timedelta(days=3), cities=pattern.cities, pattern=pattern)
    desk = begin_conference(tmp_path / "own.regapp", new)
    assert earlier.read_bytes() == before
    old = pattern.event
    shift = DAY - old.starts
    moved = {session.code: session for session in desk.sessions()}
    assert {session.code for session in pattern.sessions} <= moved.keys()
    for session in pattern.sessions:
        there = moved[session.code]
        assert (there.starts, there.ends, there.city) == (session.starts + shift, session.ends + shift, session.city)
        assert (there.speakers, there.materials) == ((), ())
    assert (desk.event.organisers, desk.event.donor) == (old.organisers, old.donor)
    assert desk.event.signatories == old.signatories
    assert (dict(desk.event.title), desk.event.demo) == (dict(TRAINING.title), False)
    assert desk.event.number != old.number
    assert handouts(desk.event) == handouts(old)
    # Each day of each city has one registration: the earlier one's, or a new one.
    desks = [(session.city, desk.event.day_of(session)) for session in moved.values() if session.desk]
    assert sorted(desks) == sorted((city, day) for city in desk.event.cities for day in desk.event.days)
    assert everybody(desk) == []
    desk.close()


def test_cities_and_days_that_are_not_there_leave_their_sessions_out(tmp_path: Path, earlier: Path) -> None:
    pattern = read_pattern(earlier)
    osh = [city for city in pattern.cities if city.code == "osh"]
    new = replace(TRAINING, cities=osh, pattern=pattern, with_registration=False)
    desk = begin_conference(tmp_path / "own.regapp", new)
    first = [
        each for each in pattern.sessions if each.city == "osh" and pattern.event.day_of(each) == pattern.event.starts
    ]
    assert sorted(session.code for session in desk.sessions()) == sorted(session.code for session in first)
    assert first
    desk.close()


def test_all_else_that_is_said_at_the_beginning_is_there(tmp_path: Path) -> None:
    logo = tmp_path / "лого.png"
    Image.new("RGB", (40, 20), "red").save(logo)
    directory = tmp_path / "қала.csv"
    rows = resource("units", "2021", "municipalities.csv").read_text(encoding="utf-8").splitlines()
    directory.write_text("\n".join(rows[:120]), encoding="utf-8")
    new = replace(
        TRAINING, categories=[("", {"ru": "Студенты"})], papers="ru", logos={"donor": logo}, directory=directory,
    )  # fmt: skip
    desk = begin_conference(tmp_path / "own.regapp", new)
    assert list(desk.event.categories) == ["studenty"]
    assert (desk.event.papers, desk.event.units) == ("ru", "қала")
    assert image_names(desk) == ("donor",)
    assert 0 < len(desk.directory.municipalities) < 120
    desk.close()


@pytest.mark.parametrize("what", ["logo", "directory"])
def test_a_file_that_is_none_leaves_no_conference(tmp_path: Path, what: str) -> None:
    file = tmp_path / "wrong"
    file.write_bytes(b"\x00nothing")
    changes: dict[str, object] = {"logos": {"donor": file}} if what == "logo" else {"directory": file}
    with pytest.raises(InputError):
        begin_conference(tmp_path / "own.regapp", replace(TRAINING, **changes))  # type: ignore[arg-type]
    assert [path.name for path in tmp_path.iterdir()] == ["wrong"]
