"""The badges that still admit: by number and by merged people, in any order."""

from itertools import permutations

import pytest

from regapp.model.badge_issues import Issue, is_replaced, issues_of
from regapp.model.entry import Entry, Kind
from regapp.model.fold import effective
from tests.model.entries import at, entry, issued, merged, voided


def standing(entries: list[Entry]) -> list[tuple[int, int, bool]]:
    """(owner, number, replaced) of the badges made, the same for any order of arrival."""
    found = {tuple((i.owner, i.number, i.replaced) for i in issues_of(effective(o))) for o in permutations(entries)}
    (one,) = found
    return list(one)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([issued(1, 1)], [(1, 1, False)]),
        ([issued(1, 1), issued(2, 2)], [(1, 1, True), (1, 2, False)]),
        # Two desks print at the same time: the higher number counts, whatever came first.
        ([issued(1, 2), issued(2, 1, desk="02")], [(1, 1, True), (1, 2, False)]),
        ([issued(1, 3), issued(2, 1), issued(3, 2)], [(1, 1, True), (1, 2, True), (1, 3, False)]),
        # The same number from two desks is one badge.
        ([issued(1, 1), issued(1, 1, desk="02")], [(1, 1, False)]),
        ([issued(1, 1), issued(1, 1, desk="02"), issued(2, 2)], [(1, 1, True), (1, 2, False)]),
        ([issued(1, 1), issued(2, 2), voided(3, issued(2, 2))], [(1, 1, False)]),
        ([issued(1, 1), entry(2, Kind.ISSUED, issue="2", at=at(4))], [(1, 1, False)]),
        # Another person's badge changes nothing.
        ([issued(1, 1), issued(2, 2, person=2)], [(1, 1, False), (2, 2, False)]),
        ([issued(1, 1), issued(2, 2), issued(3, 1, person=2)], [(1, 1, True), (1, 2, False), (2, 1, False)]),
        # Made before the two were found to be one, both go on admitting.
        ([issued(1, 1), issued(2, 1, person=2), merged(3, 2)], [(1, 1, False), (2, 1, False)]),
        # Made after it, a badge replaces those of both, whatever their numbers.
        ([issued(1, 5), issued(2, 1, person=2), merged(3, 2), issued(4, 2, person=2)],
         [(1, 5, True), (2, 1, True), (2, 2, False)]),
        ([issued(1, 1), merged(2, 2), issued(3, 1, person=2)], [(1, 1, True), (2, 1, False)]),
        # Told the other way round, and in a chain over a third.
        ([issued(1, 1), merged(2, 1, person=2), issued(3, 1, person=2)], [(1, 1, True), (2, 1, False)]),
        ([issued(1, 1), merged(2, 2), merged(3, 3, person=2), issued(4, 1, person=3)], [(1, 1, True), (3, 1, False)]),
        ([issued(1, 1, person=3), merged(2, 3, person=2), merged(3, 2), issued(4, 1)], [(1, 1, False), (3, 1, True)]),
        ([issued(1, 1, person=2), merged(2, 2), merged(3, 4, person=3), issued(4, 1)], [(1, 1, False), (2, 1, True)]),
        # A third person who is one with neither keeps theirs.
        ([issued(1, 1, person=3), merged(2, 2), issued(3, 1)], [(1, 1, False), (3, 1, False)]),
        ([issued(1, 1), entry(2, Kind.MERGED, other="nobody"), issued(3, 1, person=2)], [(1, 1, False), (2, 1, False)]),
        ([issued(1, 1), entry(2, Kind.MERGED), issued(3, 1, person=2)], [(1, 1, False), (2, 1, False)]),
        ([issued(1, 1), merged(2, 2), voided(3, merged(2, 2)), issued(4, 1, person=2)], [(1, 1, False), (2, 1, False)]),
    ],
)  # fmt: skip
def test_which_badges_are_replaced(entries: list[Entry], expected: list[tuple[int, int, bool]]) -> None:
    assert standing(entries) == expected


def test_a_badge_says_where_and_why_it_was_made_first() -> None:
    first, again = issued(1, 1, reason="lost"), issued(2, 1, desk="02", reason="damaged")
    assert issues_of(effective([again, first])) == (Issue(1, 1, at(3, 1), "01", "lost", "t"),)
    bare = entry(1, Kind.ISSUED, issue=1, at=at(3))
    assert issues_of([bare]) == (Issue(1, 1, at(3), "01", "", ""),)


def badge(number: int, *, owner: int = 1, replaced: bool = False) -> Issue:
    return Issue(owner, number, at(3), "01", "", "t", replaced)


@pytest.mark.parametrize(
    ("issues", "number", "expected"),
    [
        ([badge(1)], 1, False),
        ([badge(1, replaced=True), badge(2)], 1, True),
        ([badge(1, replaced=True), badge(2)], 2, False),
        # A lower number that was made later stands replaced, a higher one does not.
        ([badge(2), badge(1, replaced=True)], 1, True),
        # Of one person's two records both badges may stand.
        ([badge(1), badge(2, owner=2)], 1, False),
        # Nobody recorded it: a higher number of the same owner replaces it, and nothing else does.
        ([], 1, False),
        ([badge(2)], 1, True),
        ([badge(1)], 2, False),
        ([badge(1), badge(3)], 2, True),
        ([badge(2, owner=2)], 1, False),
        ([badge(2, replaced=True), badge(3, owner=2)], 1, True),
        ([badge(1, owner=2, replaced=True)], 1, False),
    ],
)
def test_whether_a_badge_is_replaced(issues: list[Issue], number: int, expected: bool) -> None:
    assert is_replaced(iter(issues), 1, number) is expected
    assert is_replaced(reversed(issues), 1, number) is expected
