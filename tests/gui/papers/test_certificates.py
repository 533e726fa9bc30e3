"""Certificates in the window: chosen, seen, made, taken back, checked, signed, designed."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu

from regapp.gui.papers.certificates import CHECK, PREVIEW, SIGNATORIES, CertificatesView
from regapp.gui.papers.view import CERTIFICATES
from regapp.gui.person.card import Card
from regapp.gui.person.certificate_making import make_one
from regapp.gui.window.lists_page import PAPERS
from regapp.gui.window.pages import DESK, LISTS
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.model.papers.certificate_check import CheckOutcome
from regapp.services.admission.admission import check_in
from regapp.services.badges.templates import template_infos
from regapp.services.certificates.certificates import certificates_of_person, earned, earned_by
from regapp.services.event.events import add_event
from regapp.services.people.registration import everybody
from regapp.services.undo import undo
from tests.badges.test_badges import codes, pages
from tests.gui.conftest import press, settle, type_text


@pytest.fixture
def view(window: Window) -> CertificatesView:
    """The certificates, with five people who came to 1 to 5 talks."""
    desk = window.workplace.desk
    talks = [session for session in desk.sessions() if not session.desk]
    for number, person in enumerate(everybody(desk)[:5], start=1):
        for session in talks[:number]:
            check_in(desk, person.id, session, overruled=True)
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    window.lists_page.papers.go_to(CERTIFICATES)
    settle(window)
    return window.lists_page.papers.certificates


def test_the_count_and_the_page_follow_the_rule(window: Window, view: CertificatesView) -> None:
    assert len(view.people) == 5
    assert "5" in view.told.text()
    first = view.preview.picture.pixmap().toImage()
    assert not first.isNull()
    view.preview.after.click()
    settle(window)
    assert view.preview.picture.pixmap().toImage() != first
    view.choices.choose("least", 3)
    settle(window)
    assert len(view.people) == 3
    view.choices.choose("rule", "share")
    view.choices.choose("least", 1.0)
    settle(window)
    desk = window.workplace.desk
    assert len(view.people) == len(earned(desk, view.choices.making().rule, view.choices.choice())) < 3
    view.choices.choose("category", "press")
    settle(window)
    assert not view.save.isEnabled()
    assert view.preview.picture.pixmap().isNull()


def test_making_taking_back_and_making_again(window: Window, view: CertificatesView, tmp_path: Path) -> None:
    out = tmp_path / "c.pdf"
    person = view.people[0]
    view.make(out)
    settle(window)
    document = pypdfium2.PdfDocument(out)
    assert len(document) == 5
    document.close()
    assert view.people == []
    assert "5" in view.told.text()
    number = certificates_of_person(window.workplace.desk, person)[0].number
    window.workplace.undo()
    settle(window)
    assert len(view.people) == 5
    view.make(out)
    settle(window)
    assert [(item.number, item.withdrawn) for item in certificates_of_person(window.workplace.desk, person)] == [
        (number, False)
    ]


def test_checking_a_scan(window: Window, view: CertificatesView, tmp_path: Path) -> None:
    view.make(tmp_path / "c.pdf")
    settle(window)
    (code,) = codes(pages(tmp_path / "c.pdf")[0])
    view.show_view(CHECK)
    settle(window)
    assert any(group in view.check.key.text() for group in ("Key of this conference",))
    for typed, outcome in ((code, CheckOutcome.GENUINE), (code[:-1] + "x", CheckOutcome.UNREADABLE)):
        type_text(view.check.field, typed)
        press(view.check.field, Qt.Key.Key_Return)
        settle(window)
        assert view.check.check is not None
        assert view.check.check.outcome is outcome
        assert view.check.field.text() == ""
        assert view.check.word.text()


def test_a_certificate_scanned_at_the_desk_is_no_badge(window: Window, view: CertificatesView, tmp_path: Path) -> None:
    view.make(tmp_path / "c.pdf")
    settle(window)
    (code,) = codes(pages(tmp_path / "c.pdf")[0])
    window.go_to(DESK)
    type_text(window.desk_page.field, code)
    press(window.desk_page.field, Qt.Key.Key_Return)
    settle(window)
    shown = window.desk_page.verdict.verdict
    assert shown is not None
    assert shown.outcome is Outcome.CERTIFICATE
    assert shown.participant is None


def test_who_signs_is_kept_shown_and_taken_back(window: Window, view: CertificatesView) -> None:
    before = view.preview.picture.pixmap().toImage()
    view.show_view(SIGNATORIES)
    panel = view.signatories
    assert not panel.keep.isEnabled()
    field: QLineEdit = panel.fields[0, "name", "ky"]
    field.setText("Э. Асанов")
    field.textEdited.emit(field.text())
    assert panel.keep.isEnabled()
    panel.save()
    settle(window)
    assert window.workplace.desk.event.signatories[0].name == {"ky": "Э. Асанов"}
    assert not panel.keep.isEnabled()
    view.show_view(PREVIEW)
    settle(window)
    assert view.preview.picture.pixmap().toImage() != before
    window.workplace.undo()
    settle(window)
    assert not window.workplace.desk.event.signatories
    assert panel.fields[0, "name", "ky"].text() == ""


def test_an_own_certificate_is_designed_and_chosen(window: Window, view: CertificatesView, tmp_path: Path) -> None:
    desk = window.workplace.desk
    window.workplace.designer_asked.emit(view.choices.making().template)
    settle(window)
    designer = window.designer
    assert designer is not None
    assert designer.canvas.isVisible()
    designer.bar.menu.fill()
    words = [action.text() for menu in designer.bar.menu.findChildren(QMenu) for action in menu.actions()]
    assert "Certificate number" in words
    designer.keeping.save_as("Биздин сертификат")
    settle(window)
    designer.closed.emit()
    settle(window)
    # Back where it began, and there it can be chosen; the badges do not have it.
    assert view.isVisible()
    view.choices.choose("template", "Биздин сертификат")
    settle(window)
    assert view.choices.making().template == "Биздин сертификат"
    assert all(info.name != "Биздин сертификат" for info in template_infos(desk))
    view.make(tmp_path / "c.pdf")
    settle(window)
    person = everybody(desk)[0].id
    assert certificates_of_person(desk, person)[0].template == "Биздин сертификат"


def test_one_certificate_from_the_card(window: Window, view: CertificatesView, tmp_path: Path) -> None:
    desk = window.workplace.desk
    first, idle = everybody(desk)[0], everybody(desk)[9]
    make_one(window.workplace, first.id, tmp_path / "one.pdf")
    settle(window)
    assert len(pages(tmp_path / "one.pdf", dpi=30)) == 1
    window.person_drawer.open_card(first.id)
    settle(window)
    card = window.drawer.content
    assert isinstance(card, Card)
    assert any("C-01-0001" in label.text() for label in card.findChildren(type(card._history_title)))
    make_one(window.workplace, idle.id, tmp_path / "none.pdf")
    settle(window)
    assert not (tmp_path / "none.pdf").exists()
    assert earned_by(desk, first, view.choices.making().rule).certificate is not None


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_a_change_of_language_keeps_what_is_chosen(window: Window, view: CertificatesView, language: str) -> None:
    view.choices.choose("least", 2)
    view.choices.choose("language", "en")
    window.workplace.speak(language)
    settle(window)
    making = view.choices.making()
    assert (making.rule.sessions, making.language) == (2, "en")


def test_nothing_is_complained_of_that_nobody_asked_for(window: Window, view: CertificatesView) -> None:
    workplace, desk = window.workplace, window.workplace.desk
    failures: list[object] = []
    workplace.worker.failed.connect(failures.append)
    add_event(desk, "next", "Next", desk.event.starts, desk.event.ends)
    for _ in range(1 + 2 + 3 + 4 + 5):
        undo(desk)
    view.show_view(PREVIEW)
    settle(window)
    assert view.preview.picture.pixmap().isNull()
    at_once = list[list[int]]()
    workplace.event_changed.connect(lambda: at_once.append(list(view.people)))
    assert view.people
    workplace.use_event("next")
    settle(window)
    assert at_once == [[]]
    assert failures == []
