"""Speakers of the report for donors: by session, and nobody by name who refused the use of their data."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import python_calamine

from regapp.model.papers.donor_report import Part
from regapp.model.participant import Details
from regapp.services.desk import Desk
from regapp.services.donor_report.papers import write_both
from regapp.services.donor_report.report import report_data
from regapp.services.people.registration import add_walk_in, cancel
from regapp.services.programme.programme import change_session
from regapp.texts.catalogue import Language

ENGLISH = Language("en")


def test_who_refused_is_counted_and_not_named(desk: Desk, tmp_path: Path) -> None:
    spoken = Details(family="Miller", given="Anna", country="CH", organisation="Basel Institute")
    known = Details(family="Abdyldaev", given="Nurlan", municipality="41706000000000")
    silent = [Details(family=name, country="KZ", organisation="Hidden", consent=False) for name in ("Zzyzx", "Qwertz")]
    gone = Details(family="Cancelled", consent=True)
    ids = [add_walk_in(desk, details)[0].id for details in (spoken, known, *silent, gone)]
    cancel(desk, ids[-1])
    talk = desk.session("osh-1-opening")
    change_session(desk, talk, replace(talk, speakers=tuple(ids)))
    report = report_data(desk, ENGLISH)
    rows = [row[2:] for row in report.subject("speaker").table.rows]
    assert rows[0] == ("Anna Miller", "Switzerland", "Basel Institute")
    assert rows[1][1:] == ("Kyrgyzstan", "")
    assert rows[2:] == [("Not named: 2", "", "")]
    write_both(desk, report, [tmp_path / "r.pdf", tmp_path / "r.xlsx"])
    document = pypdfium2.PdfDocument(tmp_path / "r.pdf")
    paper = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    book = python_calamine.CalamineWorkbook.from_path(tmp_path / "r.xlsx")
    cells = str([book.get_sheet_by_name(name).to_python() for name in book.sheet_names])
    for text in (paper, cells):
        assert "Basel Institute" in text
        assert not [name for name in ("Zzyzx", "Qwertz", "Hidden", "Cancelled,") if name in text]


def test_without_speakers_it_says_so(desk: Desk) -> None:
    report = report_data(desk, ENGLISH)
    (section,) = (section for section in report.sections if section.part is Part.SPEAKERS)
    assert (section.sentences, section.subjects) == (("The programme names no speakers.",), ())
