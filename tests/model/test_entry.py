"""Subjects of entries, and which entries this program understands."""

from dataclasses import replace

import pytest

from regapp.model import entry as entries
from regapp.model.entry import Entry, Kind, participant_subject, session_subject, subject_participant, subject_session
from tests.model.entries import at, came, certified, entry, issued, left, told


@pytest.mark.parametrize(
    ("subject", "participant", "session"),
    [
        ("participant/0000000000001001", 1001, None),
        ("participant/1001", None, None),
        ("participant/٠٠٠٠٠٠٠٠٠٠٠٠١٠٠١", None, None),
        ("participant/" + "9" * 16, 10**16 - 1, None),
        ("participant/" + "1" * 17, None, None),
        ("participant/", None, None),
        ("participant/-1", None, None),
        ("participant/x", None, None),
        ("0000000000001001", None, None),
        ("session/osh-1", None, "osh-1"),
        ("session/", None, ""),
        ("event", None, None),
        ("scan/0000000000001001", None, None),
    ],
)
def test_whom_a_subject_names(subject: str, participant: int | None, session: str | None) -> None:
    assert subject_participant(subject) == participant
    assert subject_session(subject) == session


def test_subjects_as_they_are_written() -> None:
    assert participant_subject(1001) == "participant/0000000000001001"
    assert session_subject("osh-1") == "session/osh-1"
    assert entries.settled_place_subject("talas") == "place/talas"
    assert entries.units_subject("2025") == "units/2025"
    assert entries.template_subject("t") == "template/t"
    assert entries.image_subject("logo") == "image/logo"
    assert entries.list_subject("L") == "list/L"
    assert entries.batch_subject("b") == "batch/b"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (told(1), True),
        (replace(told(1), version=0), True),
        (replace(told(1), version=2), False),
        (entry(1, "tomorrow"), False),
        (came(1, at(4)), True),
        (came(1, "2022-02-28T04:00:00"), False),
        (entry(1, Kind.CHECKED_IN, at=at(4)), False),
        (entry(1, Kind.CHECKED_IN, session=1, at=at(4)), False),
        (left(1, at(4)), True),
        (entry(1, Kind.CHECKED_OUT, session="s"), False),
        (issued(1, 1), True),
        (entry(1, Kind.ISSUED, issue=1), False),
        (entry(1, Kind.ISSUED, issue=True, at=""), False),
        (certified(1, "C"), True),
        (entry(1, Kind.CERTIFIED), False),
        (entry(1, Kind.REFUSED), True),
        (entry(1, Kind.VOIDED), True),
    ],
)
def test_what_is_understood(given: Entry, expected: bool) -> None:
    assert given.is_understood is expected
