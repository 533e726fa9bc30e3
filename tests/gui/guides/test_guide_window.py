"""F1: the guide for the page in hand, in the language of the window; a search through all of it, and no scan lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QTextDocument, QTextImageFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from regapp.gui.guides.book import Book, blocks
from regapp.gui.guides.guide_window import GuideWindow
from regapp.gui.guides.key_list import KEYS
from regapp.gui.guides.sections import SECTIONS
from regapp.gui.window import pages
from regapp.gui.window.pages import PAGES, PageEntry
from regapp.gui.window.window import Window
from regapp.model.checkin import Outcome
from regapp.model.event import LANGUAGES
from regapp.services.badges.data import token_of
from regapp.texts.catalogue import Language
from regapp.texts.guides import GUIDES, guide_text, headings
from tests.by_day import some_by_day
from tests.gui.conftest import press, settle, type_text, wait_for
from tests.gui.desk.test_keyboard import focused, type_keys
from tests.gui.desk.test_page import shown, someone


@pytest.fixture
def active(window: Window) -> Window:
    window.activateWindow()
    wait_for(lambda: window.isActiveWindow() and window.desk_page.field.hasFocus())
    return window


@pytest.fixture
def guide(active: Window) -> GuideWindow:
    return opened(active)


def opened(window: Window) -> GuideWindow:
    """The guide, opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_F1)
    wait_for(window.guide.isActiveWindow)
    return window.guide


def title(guide: GuideWindow) -> str:
    """The title of the section that is read."""
    return guide._book.sections[guide.place].title


def top_line(guide: GuideWindow) -> str:
    """The first line that can be seen of the text."""
    line = guide.reader.fontMetrics().height()
    return guide.reader.cursorForPosition(QPoint(line, line)).block().text()


def seek(guide: GuideWindow, text: str) -> None:
    """Type into the search, and wait as long as it does."""
    guide.search.field.setText(text)
    wait_for(lambda: not guide.search._pause.isActive())


def expected(page: str, language: str) -> str:
    """The heading of a page in a language, found by its place in the English guide."""
    name, heading = SECTIONS[page]
    place = [found.text for found in headings(guide_text(name, "en"))].index(heading)
    return headings(guide_text(name, language))[place].text


@pytest.mark.parametrize("page", some_by_day(PAGES, 3), ids=lambda page: page.name)
def test_the_key_opens_the_section_of_the_page(active: Window, page: PageEntry[QWidget]) -> None:
    active.go_to(page)
    settle(active)
    guide = opened(active)
    assert title(guide) == top_line(guide) == expected(page.name, "en")
    active.workplace.speak("ky")
    settle(active)
    assert title(guide) == top_line(guide) == expected(page.name, "ky")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_speaks_the_language_of_the_program(
    open_on: Callable[[Path, str], Window], demo: Path, language: str
) -> None:
    window = open_on(demo, language)
    window.activateWindow()
    guide = opened(window)
    assert title(guide) == expected("desk", language)
    assert guide.windowTitle() == Language(language).translate("GuideWindow", "RegApp: guide")


def test_the_designer_has_the_section_of_badges(active: Window) -> None:
    active.open_designer("90x60")
    settle(active)
    assert title(opened(active)) == expected("designer", "en")


@pytest.mark.parametrize("page", [pages.DESK, pages.PEOPLE], ids=lambda page: page.name)
def test_escape_gives_the_keyboard_back(active: Window, page: PageEntry[QWidget]) -> None:
    active.go_to(page)
    settle(active)
    active.keyboard.give()
    before = focused()
    guide = opened(active)
    press(focused(), Qt.Key.Key_Escape)
    wait_for(active.isActiveWindow)
    assert not guide.isVisible()
    assert focused() is before


def test_escape_in_the_search_closes_too(active: Window, guide: GuideWindow) -> None:
    type_keys("hub")
    press(focused(), Qt.Key.Key_Escape)
    wait_for(active.isActiveWindow)
    assert not guide.isVisible()


def test_a_form_that_is_open_stays_as_it_is(active: Window) -> None:
    active.workplace.walk_in_asked.emit("Асан")
    settle(active)
    form, field = active.drawer.content, focused()
    opened(active)
    press(focused(), Qt.Key.Key_Escape)
    wait_for(active.isActiveWindow)
    assert active.drawer.content is form
    assert focused() is field


def test_the_key_once_more_shows_all_keys(guide: GuideWindow) -> None:
    QTest.keyClick(guide, Qt.Key.Key_F1)
    assert title(guide) == top_line(guide) == "Keys"
    text = guide.reader.toPlainText()
    assert all(key in text and meaning in text for key, meaning in KEYS)


@pytest.mark.parametrize("wanted", ["көчүрмө", "кочурмо", "КӨЧҮРМӨ"])
def test_a_kyrgyz_word_is_found_with_and_without_its_letters(active: Window, guide: GuideWindow, wanted: str) -> None:
    active.workplace.speak("ky")
    settle(active)
    seek(guide, wanted)
    found = [selection.cursor.selectedText().lower() for selection in guide.reader.extraSelections()]
    assert len(found) > 5
    assert set(found) == {"көчүрмө"}
    assert guide.search.count.text() == f"1 / {len(found)}"


def test_enter_goes_from_one_place_to_the_next(guide: GuideWindow) -> None:
    seek(guide, "passphrase or none of it")
    assert guide.search.count.text() == "Nothing found"
    guide.search.field.setFocus()
    seek(guide, "backup")
    count = len(guide.reader.extraSelections())
    assert guide.search.count.text() == f"1 of {count}"
    for number in (*range(2, count + 1), 1):
        press(guide.search.field, Qt.Key.Key_Return)
        assert guide.search.count.text() == f"{number} of {count}"
    QTest.keyClick(guide.search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert guide.search.count.text() == f"{count} of {count}"


def test_the_contents_list_what_has_what_is_sought(guide: GuideWindow) -> None:
    seek(guide, "PostgreSQL")
    listed = [item.text(0) for item in guide.contents._items if not item.isHidden()]
    assert listed == ["For the administrator", "A hub on a server"]
    seek(guide, "")
    everything = [heading.text for name in GUIDES for heading in headings(guide_text(name, "en"))]
    assert [item.text(0) for item in guide.contents._items if not item.isHidden()] == ["Keys", *everything]
    assert guide.search.count.text() == ""
    assert guide.reader.extraSelections() == []


def test_the_contents_lead_to_each_section(guide: GuideWindow) -> None:
    for item in guide.contents._items[:-2]:
        guide.contents.setCurrentItem(item)
        assert title(guide) == item.text(0)
        assert top_line(guide) in (item.text(0), "")


def test_reading_on_marks_the_section(guide: GuideWindow) -> None:
    bar = guide.reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    marked = guide.contents.currentItem()
    assert marked is not None
    assert marked.text(0) == title(guide) != expected("desk", "en")


def test_letters_typed_in_the_text_are_sought(guide: GuideWindow) -> None:
    type_keys("ба")
    assert guide.search.field.text() == "ба"
    assert guide.search.field.hasFocus()
    guide.reader.setFocus()
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.search.field.hasFocus()


@pytest.mark.parametrize("place", ["reader", "contents", "field", "button"])
def test_a_scan_is_a_scan_whatever_has_the_keyboard(active: Window, guide: GuideWindow, place: str) -> None:
    seek(guide, "hub")
    widgets = {
        "reader": guide.reader,
        "contents": guide.contents,
        "field": guide.search.field,
        "button": guide.papers.save,
    }
    widgets[place].setFocus()
    guide.go_to(len(guide._book.sections) // 2)
    before = (guide.reader.toHtml(), guide.place, guide.reader.verticalScrollBar().value())
    person = someone(active, place=3)
    type_keys(token_of(active.workplace.desk, person.id, 1), Qt.Key.Key_Return)
    settle(active)
    assert shown(active) is Outcome.ADMITTED
    strip = active.screen_answers.strip
    assert strip is not None
    assert (strip.isVisible(), strip.text()) == (True, "Admitted")
    assert guide.search.field.text() == "hub"
    wait_for(lambda: not guide.search._pause.isActive())
    assert (guide.reader.toHtml(), guide.place, guide.reader.verticalScrollBar().value()) == before


def test_enter_does_not_wait(guide: GuideWindow) -> None:
    guide.search.field.setText("hub")
    assert guide.search.count.text() == ""
    press(guide.search.field, Qt.Key.Key_Return)
    assert guide.search.count.text().startswith("1 of ")


def test_another_opening_begins_anew(active: Window, guide: GuideWindow) -> None:
    seek(guide, "hub")
    guide.close()
    wait_for(active.isActiveWindow)
    active.go_to(pages.SETTINGS)
    settle(active)
    again = opened(active)
    assert again is guide
    assert guide.search.field.text() == ""
    assert title(guide) == expected("settings", "en")


def test_the_window_stays_while_somebody_works_in_the_other(active: Window, guide: GuideWindow) -> None:
    active.activateWindow()
    active.go_to(pages.BADGES)
    settle(active)
    assert guide.isVisible()
    active.workplace.preferences.theme = "dark"
    active.workplace.restyle()
    assert title(guide) == expected("desk", "en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert guide.findChildren(QTextDocument) == [guide._book.document]


def test_it_closes_with_the_program(active: Window, guide: GuideWindow) -> None:
    active.close()
    assert not guide.isVisible()


def test_the_guides_are_saved(
    active: Window, guide: GuideWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "guides.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out.with_suffix("")), ""))
    guide.papers.save.click()
    wait_for(out.exists)
    settle(active)
    assert active.notice.text() == f"Saved: {out}"
    guide.papers.card.click()
    card = active.workplace.desk.path.with_name("regapp-card-en.pdf")
    wait_for(card.exists)
    settle(active)
    assert 0 < card.stat().st_size < out.stat().st_size


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_picture_is_shown(active: Window, language: str) -> None:
    book = Book(Language(language), active.workplace.theme, active)
    pictures = [
        QTextImageFormat(form.format.toImageFormat())
        for block in blocks(book.document)
        for form in block.textFormats()
        if form.format.isImageFormat()
    ]
    assert len(pictures) == 3
    for picture in pictures:
        assert Path(picture.name().removeprefix("file://")).is_file()
        image = book.document.resource(2, picture.name())
        assert 200 < image.height() <= 320


def test_no_other_window_is_left(active: Window, guide: GuideWindow) -> None:
    guide.close()
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [active]
    type_text(active.desk_page.field, "аб")
    assert active.desk_page.field.text() == "аб"
