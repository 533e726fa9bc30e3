"""Women and men by working language and disability: nothing of fewer than five people is on paper."""

from pathlib import Path

from regapp.model.papers.donor_report import USUAL_PARTS, Part
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk
from regapp.services.donor_report.papers import write_both
from regapp.services.donor_report.report import report_data
from regapp.services.people.registration import add_walk_in
from regapp.texts.catalogue import Language
from tests.services.donor_report.test_report import pdf_text, squeezed

HIDDEN = "fewer than 5*"


def test_small_groups_are_not_shown_and_not_computed(desk: Desk, tmp_path: Path) -> None:
    session = desk.session("osh-1-reg")
    people = [
        *[Details(sex="F", language="ky", disability=False)] * 7,
        *[Details(sex="F", language="ru", disability=True)] * 4,
        *[Details(sex="M", language="RU ", disability=False)] * 6,
        *[Details(sex="M", language="tr")] * 5,
    ]
    for number, details in enumerate(people):
        given = add_walk_in(desk, Details(
            family=f"Фамилия{number}", sex=details.sex, language=details.language, disability=details.disability,
        ))[0]  # fmt: skip
        check_in(desk, given.id, session, overruled=True, moment=session.starts)
    report = report_data(desk, Language("en"))
    assert report.subject("group_language").table.rows == (
        ("Kyrgyz", HIDDEN, HIDDEN), ("Russian", HIDDEN, 6), ("English", HIDDEN, HIDDEN),
        ("Another language", HIDDEN, HIDDEN), ("Not stated", HIDDEN, HIDDEN),
    )  # fmt: skip
    assert report.subject("group_disability").table.rows == (
        ("Yes", HIDDEN, HIDDEN), ("No", HIDDEN, 6), ("Not stated", HIDDEN, HIDDEN),
    )  # fmt: skip
    usual = report.with_parts(USUAL_PARTS)
    assert Part.GROUPS not in [section.part for section in usual.sections]
    write_both(desk, report, [tmp_path / "r.pdf"])
    assert squeezed(HIDDEN) in pdf_text(tmp_path / "r.pdf")
