"""What papers say of an event is set part by part, told from what it was, refused where it cannot be, and undone."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from regapp.model.errors.event import CityInUse, CityNeeded, DaysInvalid, SessionsOutside, TitleNeeded
from regapp.model.event import LANGUAGES
from regapp.services.desk import Changes, Desk, open_desk
from regapp.services.event.describing import (
    DONOR,
    SHORT_TITLE,
    TITLE,
    City,
    code_after,
    known_cities,
    set_cities,
    set_days,
    set_organisers,
    set_texts,
)
from regapp.services.undo import redo, undo

SETTERS: list[tuple[str, Callable[[Desk], Changes], Any]] = [
    ("title", lambda desk: set_texts(desk, TITLE, {"ru": " Форум  общин "}), {"ru": "Форум общин"}),
    ("short_title", lambda desk: set_texts(desk, SHORT_TITLE, {"en": "Forum", "ky": " "}), {"en": "Forum"}),
    ("donor", lambda desk: set_texts(desk, DONOR, {}), {}),
    ("organisers", lambda desk: set_organisers(desk, [{}, {"ky": "Б"}, {"ky": "А"}]), [{"ky": "Б"}, {"ky": "А"}]),
    ("starts", lambda desk: set_days(desk, date(2022, 2, 27), desk.event.ends)[0], date(2022, 2, 27)),
    ("ends", lambda desk: set_days(desk, desk.event.starts, date(2022, 3, 5))[0], date(2022, 3, 5)),
    (
        "cities",
        lambda desk: set_cities(desk, [*known_cities(desk), City("", {"ru": "Нарын"})]),
        {"osh", "bishkek", "naryn"},
    ),
]


def again(desk: Desk) -> Desk:
    """The same desk, as the file says now."""
    return open_desk(desk.path, read_only=True)


def value(desk: Desk, name: str) -> Any:
    now = again(desk)
    found = getattr(now.event, name)
    now.close()
    if name == "cities":
        return set(found)
    return list(found) if name == "organisers" else found


@pytest.mark.parametrize(("name", "change", "wanted"), SETTERS, ids=[name for name, _, _ in SETTERS])
def test_each_part_is_set_undone_and_done_again(
    demo_desk: Desk, name: str, change: Callable[[Desk], Changes], wanted: Any
) -> None:
    before = value(demo_desk, name)
    assert change(demo_desk).everything
    assert value(demo_desk, name) == wanted
    undo(demo_desk)
    assert value(demo_desk, name) == before
    redo(demo_desk)
    assert value(demo_desk, name) == wanted


def test_what_is_as_it_was_is_not_journalled(demo_desk: Desk) -> None:
    event = demo_desk.event
    same = [
        set_texts(demo_desk, TITLE, {code: f" {text} " for code, text in event.title.items()}),
        set_texts(demo_desk, DONOR, event.donor),
        set_organisers(demo_desk, event.organisers),
        set_days(demo_desk, event.starts, event.ends)[0],
        set_cities(demo_desk, known_cities(demo_desk)),
    ]
    assert same == [Changes()] * len(same)
    assert set_cities(demo_desk, known_cities(demo_desk)[::-1]).everything


def test_a_title_in_no_language_is_none(demo_desk: Desk) -> None:
    with pytest.raises(TitleNeeded):
        set_texts(demo_desk, TITLE, dict.fromkeys(LANGUAGES, " "))


@pytest.mark.parametrize(
    ("first", "last", "error"),
    [
        (0, 0, None), (-1, 0, None), (0, 1, None), (70, 70, None), (1, 1, None), (-1, -1, None),
        (1, 0, SessionsOutside), (0, -1, SessionsOutside),
        (0, -4, DaysInvalid), (0, 365 - 4, None), (0, 365 - 3, DaysInvalid),
    ],
)  # fmt: skip
def test_days(demo_desk: Desk, first: int, last: int, error: type[Exception] | None) -> None:
    starts = demo_desk.event.starts + timedelta(days=first)
    ends = demo_desk.event.ends + timedelta(days=last)
    if error is None:
        set_days(demo_desk, starts, ends)
    else:
        with pytest.raises(error):
            set_days(demo_desk, starts, ends)


def test_the_programme_goes_along_with_a_conference_that_is_put_off(demo_desk: Desk) -> None:
    before = {session.code: session for session in demo_desk.sessions()}
    shift = timedelta(days=70)
    _, moved = set_days(demo_desk, demo_desk.event.starts + shift, demo_desk.event.ends + shift)
    assert moved == len(before)
    now = again(demo_desk)
    after = {session.code: session for session in now.sessions()}
    now.close()
    assert after.keys() == before.keys()
    for code, session in before.items():
        assert after[code].starts - session.starts == after[code].ends - session.ends == shift
        assert (after[code].speakers, after[code].materials) == (session.speakers, session.materials)
    assert after["osh-1-reg"].title["en"] == "Registration, 9 May"
    undo(demo_desk)
    now = again(demo_desk)
    assert {session.code: session for session in now.sessions()} == before
    assert now.event.starts == demo_desk.event.starts
    now.close()


def test_one_day_more_moves_nothing(demo_desk: Desk) -> None:
    starts, ends = demo_desk.event.starts - timedelta(days=1), demo_desk.event.ends + timedelta(days=1)
    assert set_days(demo_desk, starts, ends)[1] == 0


def test_a_city_with_people_or_sessions_stays(demo_desk: Desk) -> None:
    with pytest.raises(CityInUse) as refused:
        set_cities(demo_desk, [city for city in known_cities(demo_desk) if city.code != "osh"])
    assert refused.value.city == "Ош"
    assert refused.value.people > 10
    assert refused.value.sessions == sum(session.city == "osh" for session in demo_desk.sessions())
    # Renamed to nothing is taken away.
    with pytest.raises(CityInUse):
        set_cities(
            demo_desk, [City(city.code, {}) for city in known_cities(demo_desk)][:1] + known_cities(demo_desk)[1:]
        )


def test_a_city_that_nobody_uses_goes_and_one_has_to_be(demo_desk: Desk) -> None:
    set_cities(demo_desk, [*known_cities(demo_desk), City("", {"en": "Naryn"})])
    now = again(demo_desk)
    cities = known_cities(now)
    now.close()
    assert [city.code for city in cities] == ["osh", "bishkek", "naryn"]
    with pytest.raises(CityNeeded):
        set_cities(demo_desk, [City("", {"ru": "  "})])


@pytest.mark.parametrize(
    ("name", "taken", "code"),
    [
        ({"ru": "Ош", "en": "Osh"}, (), "osh"), ({"ky": "Ысык-Көл"}, (), "ysyk-kol"),
        ({"ru": "Нарын"}, ("naryn",), "naryn-2"),
        ({"ru": "Нарын"}, ("naryn", "naryn-2"), "naryn-3"), ({"ru": "№ 1"}, (), "1"), ({"ru": "…"}, (), "city"),
    ],
)  # fmt: skip
def test_codes(name: dict[str, str], taken: tuple[str, ...], code: str) -> None:
    assert code_after(name, taken) == code
