"""Which certificate stands, what it says last, and the share that earns one."""

from itertools import permutations

import pytest

from regapp.model.entry import Entry, Kind
from regapp.model.fold import fold
from regapp.model.papers.certificate import Certificate, Rule, certificate_number
from tests.model.entries import at, certified, entry, merged, voided

FIRST, SECOND = "C-01-0001", "C-02-0001"


@pytest.mark.parametrize(
    ("rule", "of", "needed"),
    [
        (Rule(), 6, 1),
        (Rule(0), 6, 1),
        (Rule(2), 6, 2),
        (Rule(7), 6, 7),
        (Rule(share=0.3), 7, 3),
        (Rule(share=0.5), 5, 3),
        (Rule(share=0.5), 6, 3),
        (Rule(share=0.5), 7, 4),
        (Rule(share=1.0), 6, 6),
        (Rule(share=0.01), 6, 1),
        (Rule(share=0.5), 0, 1),
        # A share counts, not the number of sessions beside it.
        (Rule(5, share=0.5), 4, 2),
        # Fractions that no computer holds exactly ask for no session more.
        (Rule(share=0.1), 30, 3),
        (Rule(share=0.07), 100, 7),
        (Rule(share=0.55), 20, 11),
        (Rule(share=0.29), 100, 29),
        (Rule(share=2 / 3), 3, 2),
        # But what is truly more than a whole number does.
        (Rule(share=0.1001), 30, 4),
        (Rule(share=0.334), 3, 2),
    ],
)
def test_how_many_sessions_a_rule_needs(rule: Rule, of: int, needed: int) -> None:
    assert [count for count in range(needed + 2) if rule.is_met(count, of)] == [needed, needed + 1]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (Rule(), "sessions>=1"),
        (Rule(3, with_desk=True), "sessions>=3, desk"),
        (Rule(3, share=0.5), "share>=0.5"),
        (Rule(share=0.755, with_desk=True), "share>=0.755, desk"),
    ],
)
def test_the_rule_as_it_is_recorded(rule: Rule, text: str) -> None:
    assert rule.text == text


def standing(entries: list[Entry]) -> list[tuple[str, bool, bool]]:
    """(number, withdrawn, stands) of a person's certificates, the same for any order of arrival."""
    found = {
        tuple((item.number, item.withdrawn, item.stands) for item in fold(order).certificates)
        for order in permutations(entries)
    }
    (one,) = found
    return list(one)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([certified(1, FIRST)], [(FIRST, False, True)]),
        ([certified(1, FIRST), certified(2, FIRST)], [(FIRST, False, True)]),
        ([certified(1, FIRST), certified(2, SECOND, desk="02")], [(FIRST, False, True), (SECOND, False, False)]),
        ([certified(2, FIRST), certified(1, SECOND, desk="02")], [(FIRST, False, False), (SECOND, False, True)]),
        ([certified(1, FIRST), certified(1, SECOND, desk="02")], [(FIRST, False, True), (SECOND, False, False)]),
        ([certified(1, FIRST), voided(2, certified(1, FIRST))], [(FIRST, True, False)]),
        # The earliest was taken back: the later one stands.
        ([certified(1, FIRST), certified(2, SECOND, desk="02"), voided(3, certified(1, FIRST))],
         [(FIRST, True, False), (SECOND, False, True)]),
        # Of two makings one is taken back: the certificate holds, from its second making on.
        ([certified(1, FIRST), certified(2, FIRST), voided(3, certified(1, FIRST))], [(FIRST, False, True)]),
        ([certified(1, FIRST), certified(4, FIRST), voided(2, certified(1, FIRST)), certified(3, SECOND, desk="02")],
         [(FIRST, False, False), (SECOND, False, True)]),
        # Made again after it was taken back, it holds under the same number.
        ([certified(1, FIRST), voided(2, certified(1, FIRST)), certified(3, FIRST)], [(FIRST, False, True)]),
        ([certified(1, FIRST), voided(2, certified(1, FIRST)), voided(3, voided(2, certified(1, FIRST)))],
         [(FIRST, False, True)]),
        ([certified(1, SECOND), certified(2, FIRST, person=2), merged(3, 2)],
         [(FIRST, False, False), (SECOND, False, True)]),
        ([entry(1, Kind.CERTIFIED, at=at(4)), entry(2, Kind.CERTIFIED, number=5)], []),
    ],
)  # fmt: skip
def test_which_certificate_stands(entries: list[Entry], expected: list[tuple[str, bool, bool]]) -> None:
    assert standing(entries) == expected


def test_made_again_it_keeps_its_first_day_and_says_what_it_said_last() -> None:
    first, last = certified(1, FIRST, sessions=1), certified(2, FIRST, desk="02", sessions=4)
    (found,) = fold([last, first]).certificates
    assert found == Certificate(FIRST, at(8, 1), "01", "ky", "t", 4, 5, "sessions>=1")
    # Withdrawn, it still says what its makings said.
    (gone,) = fold([first, last, voided(3, first), voided(4, last)]).certificates
    assert (gone.at, gone.attended, gone.withdrawn, gone.stands) == (at(8, 1), 4, True, False)
    (later,) = fold([first, last, voided(3, first)]).certificates
    assert (later.at, later.desk, later.attended) == (at(8, 2), "02", 4)


def test_what_an_entry_leaves_out_is_empty() -> None:
    (found,) = fold([entry(1, Kind.CERTIFIED, number=FIRST, sessions=-1, of="x")]).certificates
    assert found == Certificate(FIRST, "", "01", "", "", 0, 0, "")


def test_numbers_name_the_desk() -> None:
    assert certificate_number("03", 7) == "C-03-0007"
    assert certificate_number("03", 12345) == "C-03-12345"
