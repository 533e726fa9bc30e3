"""Days, hours and words of an event, on its own clocks."""

from datetime import UTC, date, datetime

import pytest

from regapp.model.event import Event, in_language

EVENT = Event(1, "e", {"en": "E"}, date(2022, 2, 28), date(2022, 3, 2))
ONE_DAY = Event(1, "e", {}, date(2022, 2, 28), date(2022, 2, 28), zone="UTC")


def test_its_days() -> None:
    assert EVENT.days == [date(2022, 2, 28), date(2022, 3, 1), date(2022, 3, 2)]
    assert ONE_DAY.days == [date(2022, 2, 28)]


@pytest.mark.parametrize(
    ("minute", "expected"),
    [
        (0, datetime(2022, 2, 27, 18, tzinfo=UTC)),
        (9 * 60 + 41, datetime(2022, 2, 28, 3, 41, tzinfo=UTC)),
        (24 * 60 - 1, datetime(2022, 2, 28, 17, 59, tzinfo=UTC)),
        (24 * 60, datetime(2022, 2, 28, 18, tzinfo=UTC)),
        (49 * 60, datetime(2022, 3, 1, 19, tzinfo=UTC)),
    ],
)
def test_a_minute_of_a_day(minute: int, expected: datetime) -> None:
    moment = EVENT.moment(date(2022, 2, 28), minute)
    assert moment == expected
    assert moment.tzinfo is UTC
    assert EVENT.local(moment).hour == minute // 60 % 24


def test_a_minute_of_the_day_on_which_clocks_are_changed() -> None:
    """Nine o'clock is nine on the clocks of the place, however long the night was."""
    berlin = Event(1, "e", {}, date(2022, 3, 27), date(2022, 3, 27), zone="Europe/Berlin")
    assert berlin.moment(date(2022, 3, 27), 9 * 60) == datetime(2022, 3, 27, 7, tzinfo=UTC)
    assert berlin.moment(date(2022, 3, 26), 9 * 60) == datetime(2022, 3, 26, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2022, 2, 27, 17, 59, 59, tzinfo=UTC), False),
        (datetime(2022, 2, 27, 18, tzinfo=UTC), True),
        (datetime(2022, 3, 2, 17, 59, 59, tzinfo=UTC), True),
        (datetime(2022, 3, 2, 18, tzinfo=UTC), False),
    ],
)
def test_it_is_on_from_midnight_to_midnight(moment: datetime, expected: bool) -> None:
    assert EVENT.is_on(moment) is expected


@pytest.mark.parametrize(
    ("texts", "language", "expected"),
    [
        ({"ky": "a", "ru": "b", "en": "c"}, "ru", "b"),
        ({"ky": "a", "ru": "b", "en": "c"}, "de", "a"),
        ({"ru": "b", "en": "c"}, "ky", "b"),
        ({"ky": "", "ru": "", "en": "c"}, "ru", "c"),
        ({"de": "d"}, "en", ""),
        ({"de": "d"}, "de", "d"),
        ({}, "en", ""),
    ],
)
def test_a_text_in_a_language_or_in_one_that_there_is(texts: dict[str, str], language: str, expected: str) -> None:
    assert in_language(texts, language) == expected
