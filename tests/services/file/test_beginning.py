"""A conference of one's own: a training of one day, a forum in four towns, a village hearing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from regapp.model.errors.event import CityNeeded, DaysInvalid, TitleNeeded
from regapp.model.errors.files import FileExists
from regapp.model.event import Texts
from regapp.model.participant import Category, Details
from regapp.services.admission.admission import check_in
from regapp.services.file.beginning import NewConference, begin_conference
from regapp.services.people.registration import add_walk_in

DAY = date(2026, 5, 12)
TRAINING = NewConference({"ru": "Обучение бюджету"}, DAY, DAY, [{"ru": "Зал аила"}])
KINDS: dict[str, tuple[NewConference, int]] = {
    "training": (TRAINING, 1),
    "forum": (
        NewConference(
            {"ky": "Форум", "en": "Forum"}, DAY, DAY + timedelta(days=2),
            [{"en": name} for name in ("Osh", "Naryn", "Talas", "Batken")],
        ),
        12,
    ),
    "hearing": (NewConference({"ky": "Айылдык угуу"}, DAY, DAY, [{"ky": "Кара-Жыгач"}], with_registration=False), 0),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_kinds(tmp_path: Path, kind: str) -> None:
    new, sessions = KINDS[kind]
    desk = begin_conference(tmp_path / "own.regapp", new)
    event = desk.event
    assert (dict(event.title), event.starts, event.ends) == (dict(new.title), new.starts, new.ends)
    assert [dict(name) for name in event.cities.values()] == [dict(name) for name in new.cities]
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
        ({"title": {"ru": " "}}, TitleNeeded), ({"cities": []}, CityNeeded), ({"cities": [{"ky": ""}]}, CityNeeded),
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
    cities: Sequence[Texts] = [{"ru": "Зал"}, {"ru": "Зал"}, {"ru": ""}]
    desk = begin_conference(tmp_path / "own.regapp", replace(TRAINING, cities=cities))
    assert list(desk.event.cities) == ["zal", "zal-2"]
    desk.close()
