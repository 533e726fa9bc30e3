"""A text of the organisers' own in the report, as it was typed; and a place for each who signs."""

import re
from pathlib import Path

import pypdfium2
import pytest
import python_calamine

from regapp.model.event import Signatory
from regapp.model.papers.donor_report import Part
from regapp.services.desk import Desk
from regapp.services.donor_report.papers import write_both
from regapp.services.donor_report.report import report_data
from regapp.services.event.report_text import MOST_LETTERS, set_report_text
from regapp.services.event.signatories import set_signatories
from regapp.services.undo import undo
from regapp.texts.catalogue import Language

ENGLISH = Language("en")
TEXT = "  The <b>first</b> paragraph & more.\n\n\n   The   second one.  "


def test_paragraphs_are_kept_and_nothing_is_markup(desk: Desk, tmp_path: Path) -> None:
    before = report_data(desk, ENGLISH)
    set_report_text(desk, TEXT)
    assert not set_report_text(desk.renewed(), TEXT).everything
    report = report_data(desk.renewed(), ENGLISH)
    first = report.with_parts(frozenset()).sections[0]
    assert (first.part, first.sentences) == (
        Part.TEXT, ("The <b>first</b> paragraph & more.", "The second one."),
    )  # fmt: skip
    write_both(desk, report, [tmp_path / "r.pdf", tmp_path / "r.xlsx"])
    document = pypdfium2.PdfDocument(tmp_path / "r.pdf")
    page = re.sub(r"\s+", " ", document[0].get_textpage().get_text_range())
    document.close()
    assert page.index(report.title[:30]) < page.index("The <b>first</b> paragraph & more. The second one.")
    book = python_calamine.CalamineWorkbook.from_path(tmp_path / "r.xlsx")
    assert ["The second one."] in book.get_sheet_by_name("Foreword").to_python()
    undo(desk.renewed())
    assert desk.renewed().event.report_text == ""
    assert report_data(desk.renewed(), ENGLISH).sections[0].part is before.sections[0].part is Part.SUMMARY


@pytest.mark.parametrize(
    ("typed", "kept"), [(" \n ", 0), ("я" * MOST_LETTERS, MOST_LETTERS), ("я" * (MOST_LETTERS + 1), MOST_LETTERS)]
)
def test_how_much_is_kept(desk: Desk, typed: str, kept: int) -> None:
    set_report_text(desk, typed)
    assert len(desk.renewed().event.report_text) == kept


def test_the_signatories_of_the_event_have_places_to_sign(desk: Desk, tmp_path: Path) -> None:
    set_signatories(desk, [])
    assert [place.who for place in report_data(desk.renewed(), ENGLISH).sections[-1].signing] == ["", ""]
    set_signatories(desk.renewed(), [Signatory({"en": "A. Director"}, {"en": "Head"}), Signatory({"en": "B. Deputy"})])
    report = report_data(desk.renewed(), ENGLISH)
    places = report.sections[-1].signing
    assert [(place.role, place.who) for place in places] == [
        ("Prepared by", ""), ("Approved by", "A. Director, Head"), ("Approved by", "B. Deputy"),
    ]  # fmt: skip
    write_both(desk, report, [tmp_path / "r.pdf"])
    document = pypdfium2.PdfDocument(tmp_path / "r.pdf")
    last = document[len(document) - 1].get_textpage().get_text_range()
    document.close()
    assert [last.count(word) for word in ("Prepared by", "Approved by", "Signature", "B. Deputy")] == [1, 2, 4, 1]
