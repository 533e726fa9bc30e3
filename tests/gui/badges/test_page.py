"""The Badges page: the choice of people and badge, the preview, the faults, the badges made."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from regapp.badges.template import Element, Template
from regapp.gui.badges.page import BATCHES, QUEUE, BadgesPage
from regapp.gui.badges.print_question import PrintQuestion
from regapp.gui.printing.printers import Printers
from regapp.gui.window.pages import ATTENDANCE, BADGES, DESK, PEOPLE
from regapp.gui.window.window import Window
from regapp.model.participant import Details
from regapp.services.admission.admission import check_in
from regapp.services.badges.templates import save_template, shipped_template
from regapp.services.desk import Changes
from regapp.services.event.logos import event_images
from regapp.services.people.registration import add_walk_in, everybody, get, some
from regapp.services.printing.queue import latest_jobs
from tests.gui.conftest import settle


def badges_shown(window: Window) -> BadgesPage:
    window.go_to(BADGES)
    settle(window)
    return window.badges_page


def test_badges_are_chosen_by_category_place_and_city(window: Window) -> None:
    page = badges_shown(window)
    everybody_is = len(page._people)
    page.choices.choose("category", "press")
    settle(window)
    assert 0 < len(page._people) < everybody_is
    page.choices.choose("category", "")
    oblast = next(unit for unit in window.workplace.desk.directory if unit.level == "oblast")
    page.choices.place.set_code(oblast.code)
    page.choices.place.settled.emit()
    settle(window)
    people = some(window.workplace.desk, page._people)
    units = [window.workplace.desk.directory.get(person.details.municipality) for person in people]
    assert people
    assert all(unit is not None and unit.oblast == oblast.code for unit in units)


def test_the_pages_can_be_leafed_through(window: Window) -> None:
    page = badges_shown(window)
    assert "17" in page.preview._where.text()
    first = page.preview.pictures[0].pixmap().toImage()
    page.preview.after.click()
    settle(window)
    assert page.preview.number == 1
    assert page.preview.pictures[0].pixmap().toImage() != first
    page.choices.choose("template", "a5-fold")
    settle(window)
    assert len(page.preview._images) == 2


def test_what_is_wrong_is_shown_before_paper_is_spoiled(window: Window, tmp_path: Path) -> None:
    desk = window.workplace.desk
    foreign, changes = add_walk_in(desk, Details(family="王", given="小明"))
    page = badges_shown(window)
    window.workplace.announce(changes)
    settle(window)
    assert page._found
    out = tmp_path / "badges.pdf"
    page.make(out)
    settle(window)
    assert not out.exists()
    assert page.findings.isVisible()
    assert "王" in page.findings.rows.item(0).text()
    asked: list[object] = []
    window.workplace.person_asked.connect(asked.append)
    page.findings.rows.itemActivated.emit(page.findings.rows.item(0))
    assert asked == [foreign.id]
    settle(window)
    page.findings.leave_out.click()
    settle(window)
    assert out.exists()
    assert get(desk, foreign.id).issue == 0
    page.show_view(BATCHES)
    settle(window)
    assert page.batches.table.rowCount() == 1
    assert page.batches.table.model().index(0, 1).data() == "132"
    page.make(out)
    settle(window)
    page.findings.go_on.click()
    settle(window)
    assert get(desk, foreign.id).issue == 1


def test_a_logo_is_chosen_and_a_bad_one_refused(window: Window, tmp_path: Path) -> None:
    page = badges_shown(window)
    good, bad = tmp_path / "logo.svg", tmp_path / "logo.png"
    good.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>')
    bad.write_bytes(b"no picture")
    page._logos.add("donor", good)
    settle(window)
    assert event_images(window.workplace.desk).keys() == {"donor"}
    page._logos.add("organiser", bad)
    settle(window)
    assert "logo.png" in window.notice.text()
    assert event_images(window.workplace.desk).keys() == {"donor"}


def test_badges_speak_another_language_than_the_window(window: Window, tmp_path: Path) -> None:
    page = badges_shown(window)
    page.choices.choose("language", "ky")
    settle(window)
    page.make(tmp_path / "b.pdf")
    settle(window)
    document = pypdfium2.PdfDocument(tmp_path / "b.pdf")
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "МУНИЦИПАЛИТЕТ" in text
    assert "Жакшырган жашоо шарттары" in text


def test_the_question_stays_while_others_go_on(window: Window, tmp_path: Path) -> None:
    desk = window.workplace.desk
    foreign, changes = add_walk_in(desk, Details(family="王", given="小明"))
    page = badges_shown(window)
    window.workplace.announce(changes)
    settle(window)
    page.make(tmp_path / "b.pdf")
    settle(window)
    assert page.findings.go_on.isVisible()
    window.workplace.announce(Changes(frozenset({foreign.id})))
    window.go_to(DESK)
    window.go_to(BADGES)
    settle(window)
    assert page.findings.go_on.isVisible()
    page.findings.go_on.click()
    settle(window)
    assert get(desk, foreign.id).issue == 1


def test_nobody_is_left_out_where_nobody_would_be_left(window: Window, tmp_path: Path) -> None:
    page = badges_shown(window)
    small = Template("tiny", 20, 20, (), (Element("text", 1, 1, 2, 1, "name", size=9, least=9),))
    window.workplace.announce(save_template(window.workplace.desk, small))
    settle(window)
    page.choices.choose("template", "tiny")
    settle(window)
    page.make(tmp_path / "b.pdf")
    settle(window)
    assert page.findings.go_on.isVisible()
    assert not page.findings.leave_out.isEnabled()


def test_a_template_that_comes_or_goes_does_so_in_the_choice(window: Window) -> None:
    page = badges_shown(window)
    box = page.choices.boxes["template"]
    window.workplace.announce(save_template(window.workplace.desk, replace(shipped_template("a6"), name="mine")))
    settle(window)
    page.choices.choose("template", "mine")
    settle(window)
    assert box.currentData() == "mine"
    window.workplace.undo()
    settle(window)
    assert box.findData("mine") == -1
    assert box.currentData() in ("90x60", "a6")


def test_printers_that_are_found_late_can_be_printed_on(window: Window) -> None:
    page = badges_shown(window)
    assert not page.printing.print.isEnabled() or page.printing.chosen()
    window.workplace.printing.printers_listed.emit(Printers(("late",), ""))
    assert page.printing.chosen() == "late"
    assert page.printing.print.isEnabled()


def test_the_key_for_printing_means_what_is_seen(window: Window) -> None:
    desk = window.workplace.desk
    person = next(each for each in everybody(desk) if "osh" in each.details.cities)
    window.workplace.verdict_given.emit(check_in(desk, person.id, desk.session("osh-1-reg"), overruled=True))
    for page in (PEOPLE, BADGES, ATTENDANCE):
        window.go_to(page)
        settle(window)
        QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        settle(window)
    assert get(desk, person.id).issue == 0


def test_the_design_just_saved_is_the_one_chosen(window: Window) -> None:
    page = badges_shown(window)
    page.choices.choose("template", "a6")
    page.choices.choose("sheet", "single")
    for name in ("mine", "other"):
        window.open_designer("90x60")
        settle(window)
        assert window.designer is not None
        window.designer.keeping.save_as(name)
        settle(window)
        window.go_to(BADGES)
        settle(window)
        settle(window)
        assert page.choices.text("template") == name
        assert page.choices.text("sheet") == "a4-8", "the usual one of the design"
        assert page.preview._layout.template == name
    page.choices.choose("template", "a6")
    window.go_to(DESK)
    window.go_to(BADGES)
    settle(window)
    assert page.choices.text("template") == "a6", "what somebody chooses later stays"


def question(window: Window) -> PrintQuestion | None:
    found = [box for box in window.findChildren(PrintQuestion) if box.isVisible()]
    return found[0] if found else None


def queued(window: Window) -> int:
    return sum(len(job.badges) for job in latest_jobs(window.workplace.desk))


def asked_to_print(window: Window, people: int, **choices: object) -> BadgesPage:
    page = badges_shown(window)
    for name, value in choices.items():
        page.choices.choose(name, value)
    settle(window)
    window.workplace.printing.printers_listed.emit(Printers(("paper",), ""))
    ids = [person.id for person in everybody(window.workplace.desk)][:people]
    page._print("paper", page.choices.layout_chosen(), int(page.printing.copies.currentData()), ids)
    settle(window)
    return page


@pytest.mark.parametrize(("people", "is_asked"), [(1, False), (10, False), (11, True), (129, True)])
def test_above_ten_badges_somebody_is_asked(window: Window, people: int, is_asked: bool) -> None:
    asked_to_print(window, people)
    box = question(window)
    assert (box is not None) is is_asked
    assert queued(window) == (0 if is_asked else people)
    if box is not None:
        assert box.text() == f"Print {people} badges on {-(-people // 8)} sheets?"
        assert box.defaultButton() is box.yes
        QTest.keyClick(box, Qt.Key.Key_Escape)
        settle(window)
        assert question(window) is None
        assert queued(window) == 0


def test_enter_prints(window: Window) -> None:
    page = asked_to_print(window, 20)
    box = question(window)
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Return)
    settle(window)
    assert question(window) is None
    assert queued(window) == 20
    assert page._views.currentIndex() == QUEUE
    page = asked_to_print(window, 29)
    assert question(window) is None, "twenty of these wait already"
    settle(window)
