"""The sum of the entries about a person: a table of small histories, each in every order and with repeats."""

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from _pytest.mark.structures import ParameterSet

from regapp.model.entry import Entry, Kind, participant_subject
from regapp.model.fold import CheckIn, Scan, SubjectState, effective, fold, links, scans_of
from tests.model.entries import at, came, certified, entry, issued, left, merged, told, voided

FAMILY = told(1, family="Асанов")
IN_AT_FOUR = came(1, at(4))
REMOVED = entry(2, Kind.REMOVED)
ERASED = entry(2, Kind.ERASED)
PERSONAL = told(1, family="Асанов", phone="1", sex="M", consent=False, cities=["osh"])
KEPT = {"sex": "M", "consent": False, "cities": ["osh"]}
JOINED = merged(3, 2, family="Бек")


def stay(
    moment: str, *, desk: str = "01", desks: tuple[str, ...] = ("01",), inside: bool = True, out: str = ""
) -> CheckIn:
    return CheckIn("s", moment, desk, f"op-{desk}", desks, inside, out)


def history(name: str, *entries: Entry, **expected: Any) -> ParameterSet:
    """A row of the table: what the entries are, and what of the state is not as it is without any."""
    return pytest.param(entries, SubjectState(**{"fields": None, **expected}), id=name)


HISTORIES = [
    # Fields
    history("a later value counts", FAMILY, told(2, family="Бек", phone="1"), fields={"family": "Бек", "phone": "1"}),
    history(
        "a later value by clock, whatever the desk",
        told(2, desk="01", family="Бек"),
        told(1, desk="02", family="Ким"),
        fields={"family": "Бек"},
    ),
    history(
        "at one clock the higher desk counts",
        told(1, desk="01", family="Бек"),
        told(1, desk="02", family="Ким"),
        fields={"family": "Ким"},
    ),
    history(
        "at one clock the higher desk counts, whatever its numbers",
        told(1, desk="01", lseq=9, family="Бек"),
        told(1, desk="02", lseq=1, family="Ким"),
        fields={"family": "Ким"},
    ),
    history(
        "at one clock and desk the later number counts",
        told(1, lseq=5, family="Бек"),
        told(1, lseq=4, family="Ким"),
        fields={"family": "Бек"},
    ),
    history("an emptied value is empty", FAMILY, told(2, family=""), fields={"family": ""}),
    history(
        "a value written wrongly is passed over",
        FAMILY,
        told(2, family=7, note="n"),
        fields={"family": "Асанов", "note": "n"},
    ),
    history("no fields at all", entry(1, Kind.SET, fields=[]), fields={}),
    history(
        "a kind of tomorrow says nothing",
        FAMILY,
        entry(2, "tomorrow", fields={"family": "X"}),
        fields={"family": "Асанов"},
    ),
    history(
        "a version of tomorrow says nothing",
        FAMILY,
        replace(told(2, family="X"), version=2),
        fields={"family": "Асанов"},
    ),
    history(
        "a refusal says nothing", FAMILY, entry(2, Kind.REFUSED, session="s", at=at(4)), fields={"family": "Асанов"}
    ),
    # Removing and restoring
    history("removed", FAMILY, REMOVED, fields={"family": "Асанов"}, removed=True),
    history(
        "removed twice and from two desks",
        REMOVED,
        entry(3, Kind.REMOVED),
        entry(2, Kind.REMOVED, desk="02"),
        removed=True,
    ),
    history("restored", REMOVED, entry(3, Kind.RESTORED)),
    history("restored before it was removed", REMOVED, entry(1, Kind.RESTORED, desk="02"), removed=True),
    history("removed, restored, removed", REMOVED, entry(3, Kind.RESTORED), entry(4, Kind.REMOVED), removed=True),
    history(
        "one restoring takes back two removals", REMOVED, entry(2, Kind.REMOVED, desk="02"), entry(3, Kind.RESTORED)
    ),
    history("restored twice", REMOVED, entry(3, Kind.RESTORED), entry(3, Kind.RESTORED, desk="02")),
    # Arrivals and departures
    history("in", IN_AT_FOUR, check_ins=(stay(at(4)),)),
    history("in twice: the earliest moment counts", came(1, at(5)), came(2, at(4)), check_ins=(stay(at(4)),)),
    history(
        "in at two desks: the earliest moment, and both are named",
        came(1, at(5), desk="01"),
        came(2, at(4), desk="02"),
        check_ins=(stay(at(4), desk="02", desks=("01", "02")),),
    ),
    history(
        "in at one moment: the order of the journal counts",
        came(2, at(4), desk="01"),
        came(1, at(4), desk="02"),
        check_ins=(stay(at(4), desk="02", desks=("01", "02")),),
    ),
    history(
        "in at two sessions",
        came(1, at(4), session="t"),
        came(2, at(5), session="s"),
        check_ins=(stay(at(5)), replace(stay(at(4)), session="t")),
    ),
    history("in and out", IN_AT_FOUR, left(2, at(5)), check_ins=(stay(at(4), inside=False, out=at(5)),)),
    history(
        "out twice: the latest moment counts",
        IN_AT_FOUR,
        left(2, at(6)),
        left(3, at(5), desk="02"),
        check_ins=(stay(at(4), inside=False, out=at(6)),),
    ),
    history("in, out and in again", IN_AT_FOUR, left(2, at(5)), came(3, at(6)), check_ins=(stay(at(4), out=at(5)),)),
    history(
        "in again at another desk",
        IN_AT_FOUR,
        left(2, at(5)),
        came(3, at(6), desk="02"),
        check_ins=(stay(at(4), desks=("01", "02"), out=at(5)),),
    ),
    history(
        "out at another desk before the arrival",
        came(2, at(4)),
        left(1, at(5), desk="02"),
        check_ins=(stay(at(4), out=at(5)),),
    ),
    history(
        "clocks put back: the order of the journal decides who is inside",
        came(1, at(6)),
        left(2, at(4)),
        check_ins=(stay(at(6), inside=False, out=at(4)),),
    ),
    history("out without an arrival", left(1, at(5))),
    history("out of another session", IN_AT_FOUR, left(2, at(5), session="t"), check_ins=(stay(at(4)),)),
    history(
        "an arrival without a session or a moment says nothing",
        entry(1, Kind.CHECKED_IN, at=at(4)),
        entry(2, Kind.CHECKED_IN, session="s", at="soon"),
        entry(3, Kind.CHECKED_OUT, session="s"),
    ),
    # Taking back
    history("a value taken back", FAMILY, told(2, family="Бек"), voided(3, told(2)), fields={"family": "Асанов"}),
    history("the only value taken back", FAMILY, voided(2, FAMILY)),
    history(
        "taken back twice and from two desks",
        FAMILY,
        voided(2, FAMILY),
        voided(3, FAMILY),
        voided(2, FAMILY, desk="02"),
    ),
    history("taken back by a clock that is behind", told(2, family="Асанов"), voided(1, told(2), desk="02")),
    history(
        "what was not said cannot be taken back",
        FAMILY,
        entry(2, Kind.VOIDED, entry="nothing"),
        entry(3, Kind.VOIDED),
        fields={"family": "Асанов"},
    ),
    history("an arrival taken back", IN_AT_FOUR, came(2, at(5)), voided(3, IN_AT_FOUR), check_ins=(stay(at(5)),)),
    history("a departure taken back", IN_AT_FOUR, left(2, at(5)), voided(3, left(2, "")), check_ins=(stay(at(4)),)),
    history("a removal taken back", FAMILY, REMOVED, voided(3, REMOVED), fields={"family": "Асанов"}),
    history("a restoring taken back", REMOVED, entry(3, Kind.RESTORED), voided(4, entry(3, "")), removed=True),
    history(
        "a taking back taken back", FAMILY, voided(2, FAMILY), voided(3, voided(2, FAMILY)), fields={"family": "Асанов"}
    ),
    history("that too taken back", FAMILY, voided(2, FAMILY), voided(3, voided(2, FAMILY)), voided(4, entry(3, ""))),
    history(
        "of two takings back one is taken back",
        FAMILY,
        voided(2, FAMILY),
        voided(2, FAMILY, desk="02"),
        voided(3, voided(2, FAMILY)),
    ),
    # Erasing
    history("erased", PERSONAL, ERASED, fields=KEPT, erased=True),
    history("erased before the details came", replace(PERSONAL, clock=9), ERASED, fields=KEPT, erased=True),
    history(
        "erased twice and from two desks",
        PERSONAL,
        ERASED,
        entry(3, Kind.ERASED),
        entry(2, Kind.ERASED, desk="02"),
        fields=KEPT,
        erased=True,
    ),
    history("an erasing cannot be taken back", PERSONAL, ERASED, voided(3, ERASED), fields=KEPT, erased=True),
    history("nor by a clock that is behind", PERSONAL, ERASED, voided(1, ERASED, desk="02"), fields=KEPT, erased=True),
    history("erased and removed", PERSONAL, ERASED, entry(3, Kind.REMOVED), fields=KEPT, erased=True, removed=True),
    history("erased, with an arrival", IN_AT_FOUR, ERASED, erased=True, check_ins=(stay(at(4)),)),
    # One person of two records
    history("one", FAMILY, told(2, person=2, phone="2"), JOINED, fields={"family": "Бек", "phone": "2"}),
    history("one, from two desks", FAMILY, JOINED, merged(3, 2, desk="02", family="Ким"), fields={"family": "Ким"}),
    history("changed since", JOINED, told(4, person=2, family="Ким"), fields={"family": "Ким"}),
    history("two again", FAMILY, JOINED, voided(4, JOINED), fields={"family": "Асанов"}),
    history(
        "one of them removed", JOINED, told(1, person=2), entry(4, Kind.REMOVED, person=2), fields={"family": "Бек"}
    ),
    history("the first of them removed", JOINED, told(1, person=2), entry(4, Kind.REMOVED), fields={"family": "Бек"}),
    history(
        "both removed",
        JOINED,
        entry(4, Kind.REMOVED),
        entry(5, Kind.REMOVED, person=2),
        fields={"family": "Бек"},
        removed=True,
    ),
    history(
        "both removed, one restored",
        JOINED,
        entry(4, Kind.REMOVED),
        entry(5, Kind.REMOVED, person=2),
        entry(6, Kind.RESTORED, person=2),
        fields={"family": "Бек"},
    ),
    history(
        "one of them erased",
        FAMILY,
        told(2, person=2, phone="2", sex="F"),
        entry(4, Kind.ERASED, person=2),
        fields={"family": "Асанов", "sex": "F"},
    ),
    history(
        "what was chosen of an erased one goes too",
        FAMILY,
        JOINED,
        entry(4, Kind.ERASED, person=2),
        fields={"family": "Асанов"},
    ),
    history(
        "both erased",
        FAMILY,
        told(3, person=2, sex="F"),
        ERASED,
        entry(4, Kind.ERASED, person=2),
        fields={"sex": "F"},
        erased=True,
    ),
    history(
        "told apart says nothing of either",
        FAMILY,
        entry(2, Kind.TOLD_APART, other=participant_subject(2)),
        fields={"family": "Асанов"},
    ),
    history(
        "arrivals with either record",
        came(1, at(5)),
        came(2, at(4), person=2, desk="02"),
        check_ins=(stay(at(4), desk="02", desks=("01", "02")),),
    ),
]


@pytest.mark.parametrize(("entries", "expected"), HISTORIES)
def test_a_history_in_any_order_and_with_repeats(entries: tuple[Entry, ...], expected: SubjectState) -> None:
    assert len({item.entry_id for item in entries}) == len(entries), "two entries of the table have one number"
    for order in permutations(entries):
        assert fold(order) == expected
        assert fold((*order, *order[:2])) == expected


def test_badges_and_certificates_are_part_of_it() -> None:
    state = fold([issued(1, 1), issued(2, 2), certified(3, "C-01-0001"), voided(4, issued(2, 2))])
    assert [(item.number, item.replaced) for item in state.issues] == [(1, False)]
    assert [item.number for item in state.certificates] == ["C-01-0001"]


def test_what_stands_is_in_the_order_of_clocks_each_once_and_without_takings_back() -> None:
    first, second, third = told(1, family="A"), told(2, desk="02", family="B"), told(2, family="C")
    taking_back = voided(4, first)
    given = [second, third, first, second, taking_back]
    assert effective(given) == [third, second]
    assert effective([*given, voided(5, taking_back)]) == [first, third, second]


@pytest.mark.parametrize(
    ("entries", "one_person", "two_people"),
    [
        ([merged(1, 2), merged(2, 3, desk="02")], {2, 3}, set()),
        ([entry(1, Kind.TOLD_APART, other=participant_subject(4))], set(), {4}),
        ([merged(1, 2), voided(2, merged(1, 2))], set(), set()),
        ([merged(1, 2), merged(1, 2, desk="02"), voided(2, merged(1, 2))], {2}, set()),
        ([entry(1, Kind.MERGED, other="nobody"), entry(2, Kind.MERGED), entry(3, Kind.MERGED, other=5)], set(), set()),
        ([entry(1, Kind.SET, other=participant_subject(2))], set(), set()),
    ],
)
def test_who_is_one_person_with_whom(entries: list[Entry], one_person: set[int], two_people: set[int]) -> None:
    for order in permutations(entries):
        assert links(order, Kind.MERGED) == one_person
        assert links(order, Kind.TOLD_APART) == two_people


def answered(clock: int, outcome: Any, *, desk: str = "01", nonce: Any = "n", kind: str = Kind.CHECKED_IN) -> Entry:
    return entry(clock, kind, desk=desk, session="s", at=at(4, clock), nonce=nonce, outcome=outcome)


ADMITTED = Scan("n", "admitted", "s", at(4, 1), "01")


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([answered(1, "admitted"), answered(2, "already_in", kind=Kind.REFUSED)], (ADMITTED,)),
        ([answered(1, "admitted"), answered(1, "already_in", desk="02", kind=Kind.REFUSED)], (ADMITTED,)),
        ([answered(1, "admitted"), answered(2, "checked_out", kind=Kind.CHECKED_OUT)], (ADMITTED,)),
        ([answered(1, "admitted"), voided(2, answered(1, ""))], (ADMITTED,)),
        ([answered(1, "admitted"), answered(2, "admitted", nonce="m")],
         (ADMITTED, replace(ADMITTED, nonce="m", at=at(4, 2)))),
        ([answered(1, "admitted"), answered(2, "admitted", nonce="")], (ADMITTED,)),
        ([answered(1, "admitted"), answered(2, "admitted", nonce=7), told(3, family="A")], (ADMITTED,)),
        ([answered(1, "admitted"), replace(answered(2, "x", nonce="m"), version=2)], (ADMITTED,)),
        ([answered(1, 5)], (replace(ADMITTED, outcome=""),)),
    ],
)  # fmt: skip
def test_the_first_answer_of_a_nonce_is_the_answer(entries: list[Entry], expected: tuple[Scan, ...]) -> None:
    for order in permutations(entries):
        assert scans_of((*order, *order)) == expected
