"""The programme to print in the window: reached from its page, looked at, saved in a language and for a city."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QPushButton

from regapp.gui.papers.programme import ProgrammePaperView
from regapp.gui.papers.view import PROGRAMME
from regapp.gui.programme.head import ProgrammeHead
from regapp.gui.window.lists_page import PAPERS
from regapp.gui.window.pages import LISTS
from regapp.gui.window.pages import PROGRAMME as PROGRAMME_PAGE
from regapp.gui.window.window import Window
from regapp.services.programme.programme import EVERYTHING, change_session
from tests.gui.conftest import settle, wait_for


@pytest.fixture
def view(window: Window) -> ProgrammePaperView:
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    window.lists_page.papers.go_to(PROGRAMME)
    found = window.lists_page.papers.programme
    wait_for(lambda: found.pages.count > 0)
    settle(window)
    return found


def text_of(source: Path | bytes) -> str:
    document = pypdfium2.PdfDocument(source)
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    document.close()
    return text


def test_a_button_of_the_programme_page_leads_to_it(window: Window) -> None:
    window.go_to(PROGRAMME_PAGE)
    settle(window)
    head = window.programme_page.findChildren(ProgrammeHead)[0]
    (paper,) = (item for item in head.findChildren(QPushButton) if item.text() == "Programme as PDF")
    paper.click()
    settle(window)
    assert window.stack.shown is LISTS
    view = window.lists_page.papers.programme
    assert view.isVisible()
    wait_for(lambda: view.pages.count > 0)
    assert "12" in view.told.text()


def test_it_is_saved_in_the_chosen_language_for_the_chosen_city(
    window: Window, view: ProgrammePaperView, tmp_path: Path
) -> None:
    view.choices.choose("language", "ky")
    view.choices.choose("city", "osh")
    settle(window)
    assert "6" in view.told.text()
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))
    out = tmp_path / "programme.pdf"
    view.make(out)
    wait_for(lambda: bool(said))
    assert str(out) in said[-1]
    text = text_of(out)
    assert "Конференциянын ачылышы" in text
    assert "2022-жылдын 28-февралы, дүйшөмбү" in text
    assert "Бишкек шаары" not in text
    assert "Пандемия учурундагы" not in text


def test_the_pages_follow_the_programme(window: Window, view: ProgrammePaperView) -> None:
    desk = window.workplace.desk
    session = desk.session("osh-1-opening")
    change_session(desk, session, replace(session, title={"en": "Another opening"}))
    window.workplace.announce(EVERYTHING)
    settle(window)
    assert "Another opening" in text_of(view.pages._content)


def test_a_place_that_cannot_be_written_is_said(window: Window, view: ProgrammePaperView, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    failures: list[object] = []
    window.workplace.worker.failed.connect(failures.append)
    view.make(tmp_path / "file" / "programme.pdf")
    wait_for(lambda: bool(failures))
    assert failures[0] is not None
