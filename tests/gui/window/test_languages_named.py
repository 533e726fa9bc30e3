"""Languages in every box: named for the reader, but for the window's own, where everybody finds theirs."""

from PySide6.QtWidgets import QComboBox

from regapp.gui.papers.view import CERTIFICATES, REPORT, SIGN_IN
from regapp.gui.window.lists_page import PAPERS
from regapp.gui.window.pages import LISTS, PAGES, SETTINGS
from regapp.gui.window.window import Window
from regapp.services.people.registration import everybody
from regapp.texts.catalogue import LANGUAGE_NAMES, Language
from regapp.texts.languages import language_choices
from tests.gui.conftest import settle


def boxes(window: Window) -> list[QComboBox]:
    """All boxes of the window in which a language can be chosen."""
    return [box for box in window.findChildren(QComboBox) if all(box.findData(code) >= 0 for code in LANGUAGE_NAMES)]


def open_everything(window: Window) -> None:
    for page in PAGES:
        window.go_to(page)
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    for paper in (SIGN_IN, CERTIFICATES, REPORT):
        window.lists_page.papers.go_to(paper)
    window.person_drawer.open_edit(everybody(window.workplace.desk)[0])
    settle(window)


def test_each_box_names_languages_for_its_reader(window: Window) -> None:
    open_everything(window)
    # The language of the program is named in itself; that of papers as all others.
    own = [box for box in window.stack.page(SETTINGS).findChildren(QComboBox) if box.findData("") < 0]
    for reader in ("ky", "ru", "en", "ky"):
        window.workplace.speak(reader)
        settle(window)
        named = {box: {code: box.itemText(box.findData(code)) for code in LANGUAGE_NAMES} for box in boxes(window)}
        assert len(named) >= 7
        for box, names in named.items():
            assert names == (LANGUAGE_NAMES if box in own else dict(language_choices(Language(reader)))), box
