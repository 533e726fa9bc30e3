"""Sign-in sheets and registers in the window: the first page as it will be, and the file that is saved."""

from pathlib import Path

import pypdfium2
import pytest

from regapp.gui.papers.sign_in import SignInView
from regapp.gui.window.lists_page import PAPERS
from regapp.gui.window.pages import LISTS
from regapp.gui.window.window import Window
from regapp.model.papers.register import Grouping, RegisterKind
from regapp.services.admission.admission import check_in
from regapp.services.desk import Changes
from regapp.services.people.registration import everybody
from tests.gui.conftest import settle, wait_for


@pytest.fixture
def view(window: Window) -> SignInView:
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    settle(window)
    return window.lists_page.papers.sign_in


def drawn(window: Window, view: SignInView) -> None:
    """Wait for the pause after a choice, and for the page."""
    wait_for(lambda: not view._pause.isActive())
    settle(window)


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return text


def test_the_sheet_of_the_session_in_force_is_saved(window: Window, view: SignInView, tmp_path: Path) -> None:
    desk, session = window.workplace.desk, window.workplace.session
    assert session is not None
    person = next(p for p in everybody(desk) if session.city in p.details.cities)
    check_in(desk, person.id, session)
    assert view._run is not None
    assert not view.picture.image.isNull()
    assert view.picture.image.width() > view.picture.image.height()
    view.choices.marked.setChecked(True)
    drawn(window, view)
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))
    out = tmp_path / "sheet.pdf"
    view.make(out)
    settle(window)
    text = text_of(out)
    assert window.workplace.text(session.title) in text
    assert person.details.number in text
    assert "Checked in: 1" in text
    assert str(out) in said[-1]
    assert f"{view._run.rows}" in view.count.text()
    assert f"Page 1 of {view._run.pages}" in text


def test_the_page_follows_the_choices(window: Window, view: SignInView) -> None:
    assert view._run is not None
    before, image = view._run.rows, view.picture.image
    view.choices.choose("category", "press")
    drawn(window, view)
    assert 0 < view._run.rows < before
    assert view.picture.image != image
    view.choices.choose("by", Grouping.NAME)
    assert not view.choices.new_pages.isEnabled()
    session = window.workplace.sessions[-1].code
    window.workplace.choose_session(session)
    drawn(window, view)
    assert view.choices.options().whom.session == session
    view.choices.choose("when", "")
    window.workplace.choose_session("osh-1-reg")
    drawn(window, view)
    assert view.choices.options().whom.session == ""
    window.workplace.announce(Changes(everything=True))
    drawn(window, view)
    assert view.print.isEnabled()


def test_each_kind_is_made_and_keeps_its_choices(window: Window, view: SignInView, tmp_path: Path) -> None:
    view.show_kind(RegisterKind.PER_DIEM)
    drawn(window, view)
    assert "Nobody has attended yet" in view.count.text()
    view.choices.rate.setText("1200")
    view.choices.choose("days", 2)
    drawn(window, view)
    assert "316,800.00" in view.count.text()
    view.make(tmp_path / "per-diem.pdf")
    settle(window)
    assert "Total of the register 316,800.00" in text_of(tmp_path / "per-diem.pdf")
    view.choices.choose("before", 1)
    view.choices.choose("after", 3)
    assert (view.choices.options().travel_before, view.choices.options().travel_after) == (1, 3)
    view.show_kind(RegisterKind.MATERIALS)
    assert (view.choices.options().travel_before, view.choices.options().travel_after) == (0, 0)
    drawn(window, view)
    view.print.click()
    settle(window)
    assert "Headset" in text_of(window.workplace.papers() / view.choices.name())
    view.show_kind(RegisterKind.SIGN_IN)
    assert view.choices.options().walk_ins == 10
    view.show_kind(RegisterKind.PER_DIEM)
    assert view.choices.options().walk_ins == 0
    assert view.choices.options().rate == 120_000
    for language in ("ky", "ru", "en"):
        window.workplace.speak(language)
        drawn(window, view)
        assert view.choices.options().days == 2


def test_what_cannot_be_made_is_said_beside_the_buttons(window: Window, view: SignInView) -> None:
    view.show_kind(RegisterKind.PER_DIEM)
    view.choices.rate.setText("much")
    view.choices.changed.emit()
    drawn(window, view)
    assert "much" in view.count.text()
    assert not view.save.isEnabled()
    view.show_kind(RegisterKind.MATERIALS)
    view.choices.items.setText(" ; ")
    view.choices.changed.emit()
    drawn(window, view)
    assert not view.save.isEnabled()
    assert view.picture.image.isNull()
    view.show_kind(RegisterKind.SIGN_IN)
    drawn(window, view)
    assert view.save.isEnabled()
