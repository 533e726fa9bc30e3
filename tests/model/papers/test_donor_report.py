"""Asking a report for its tables and figures, and leaving parts of it out."""

import pytest

from regapp.model.papers.donor_report import OPTIONAL_PARTS, DonorReport, KeyFigure, Part, Section, Subject
from regapp.model.papers.table import Column, WholeTable

ROWS: tuple[tuple[str | int, ...], ...] = (("a", 1), ("b", 2), ("all", 3))


def subject(key: str, totals: int = 0) -> Subject:
    return Subject(key, WholeTable(key, (Column("A"), Column("B")), ROWS), key, totals)


def report(*parts: Part) -> DonorReport:
    sections = tuple(Section(part, part, subjects=(subject(part), subject(f"{part}-2"))) for part in parts)
    figures = (KeyFigure("share", 0.5, "50 %", "came"), KeyFigure("people", 7, "7", "people"))
    return DonorReport("en", "H", "T", "W", (), "R", "P", figures, sections, subject("summary"))


def test_a_table_by_its_key() -> None:
    whole = report(Part.PEOPLE, Part.PLACES)
    assert whole.subject("people").key == "people"
    assert whole.subject("places-2").key == "places-2"
    with pytest.raises(KeyError, match="days"):
        whole.subject("days")


def test_a_figure_by_its_key() -> None:
    assert (report().figure("people"), report().figure("share")) == (7, 0.5)
    with pytest.raises(KeyError):
        report().figure("days")


@pytest.mark.parametrize(("totals", "body"), [(0, ROWS), (1, ROWS[:2]), (3, ())])
def test_the_rows_without_their_sums(totals: int, body: tuple[object, ...]) -> None:
    assert subject("t", totals).body == body


@pytest.mark.parametrize(
    ("chosen", "kept"),
    [
        (frozenset(Part), list(Part)),
        (frozenset(), [Part.TEXT, Part.SUMMARY, Part.TARGETS, Part.METHOD]),
        (
            frozenset({Part.DAYS, Part.PEOPLE}),
            [Part.TEXT, Part.SUMMARY, Part.TARGETS, Part.PEOPLE, Part.DAYS, Part.METHOD],
        ),
    ],
)
def test_the_summary_and_the_method_always_belong_to_it(chosen: frozenset[Part], kept: list[Part]) -> None:
    whole = report(*Part)
    left = whole.with_parts(chosen)
    assert [section.part for section in left.sections] == kept
    assert left.figures == whole.figures
    assert set(OPTIONAL_PARTS) == set(Part) - {Part.TEXT, Part.SUMMARY, Part.TARGETS, Part.METHOD}
