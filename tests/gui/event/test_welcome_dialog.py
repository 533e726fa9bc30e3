"""The dialog of a first start: three ways in, each with its refusals, in each language, by keyboard alone."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from regapp.gui.event.welcome_dialog import WelcomeDialog
from regapp.gui.workplace.translation import Translations
from regapp.model.entries.hub import FoundHub
from regapp.services.desk import open_desk
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from regapp.sync.hub.enrolling import enrol
from regapp.texts.catalogue import Language
from tests.gui.conftest import press, wait_for
from tests.sync.conftest import Hub, engine, hub

__all__ = ["engine", "hub"]
Open = Callable[[Path], WelcomeDialog]


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Open]:
    """Shows the dialog for a file that is not there."""
    dialogs: list[WelcomeDialog] = []

    def show(path: Path) -> WelcomeDialog:
        dialog = WelcomeDialog(path, Language("en"), Language)
        dialogs.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qapp.processEvents()
        return dialog

    yield show
    for dialog in dialogs:
        dialog.done(0)
        dialog.deleteLater()


@pytest.fixture
def dialog(opened: Open, tmp_path: Path) -> WelcomeDialog:
    return opened(tmp_path / "conference.regapp")


def typed(dialog: WelcomeDialog, title: str = "Форум", city: str = "Ош") -> None:
    dialog.own.title.fields["ru"].setText(title)
    dialog.own.cities.rows[0].field.fields["ru"].setText(city)


def test_the_keyboard_begins_in_the_title_and_enter_begins_the_conference(dialog: WelcomeDialog) -> None:
    assert dialog.focusWidget() is dialog.own.title.fields["en"]
    QTest.keyClicks(dialog.own.title.fields["en"], "Forum")
    QTest.keyClicks(dialog.own.cities.rows[0].field.fields["en"], "Osh")
    dialog.own.starts.setDate(QDate(2026, 5, 12))
    dialog.own.cities.rows[0].field.fields["en"].setFocus()
    QTest.keyClick(dialog.own.cities.rows[0].field.fields["en"], Qt.Key.Key_Return)
    wait_for(lambda: dialog.file is not None)
    assert dialog.file is not None
    desk = open_desk(dialog.file)
    assert (dict(desk.event.title), list(desk.event.cities)) == ({"en": "Forum"}, ["osh"])
    # The last day went along.
    assert (desk.event.starts, desk.event.ends) == (date(2026, 5, 12), date(2026, 5, 12))
    assert len(desk.sessions()) == 1
    desk.close()


@pytest.mark.parametrize(
    ("title", "city", "words", "wanted"),
    [
        ("", "Ош", "needs a title", lambda own: own.title.fields["en"]),
        ("Форум", "", "one city or place", lambda own: own.cities.rows[0].field.fields["en"]),
    ],
)
def test_what_is_missing_is_said_and_gets_the_keyboard(
    dialog: WelcomeDialog, title: str, city: str, words: str, wanted: Callable[[object], object]
) -> None:
    typed(dialog, title, city)
    dialog.own.begin.click()
    wait_for(dialog.error.isVisible)
    assert words in dialog.error.text()
    assert dialog.focusWidget() is wanted(dialog.own)
    assert dialog.file is None
    assert dialog.own.isEnabled()


def test_a_last_day_before_the_first_is_said(dialog: WelcomeDialog) -> None:
    typed(dialog)
    dialog.own.ends.setDate(dialog.own.starts.date().addDays(-1))
    dialog.own.begin.click()
    wait_for(dialog.error.isVisible)
    assert "cannot be before" in dialog.error.text()


def test_invented_people_lie_in_a_file_of_their_own(dialog: WelcomeDialog, tmp_path: Path) -> None:
    dialog.try_it.click()
    assert dialog.state.isVisible()
    assert not dialog.own.isEnabled()
    wait_for(lambda: dialog.file is not None)
    assert dialog.file == tmp_path / "conference-demo.regapp"
    desk = open_desk(dialog.file)
    assert len(everybody(desk)) == 132
    assert desk.event.demo
    desk.close()
    assert not (tmp_path / "conference.regapp").exists()


def test_invented_people_are_there_again_the_next_time(opened: Open, tmp_path: Path) -> None:
    first, second = (opened(tmp_path / "conference.regapp") for _ in range(2))
    first.try_it.click()
    wait_for(lambda: first.file is not None)
    second.try_it.click()
    wait_for(lambda: second.file is not None)
    assert first.file == second.file


def test_a_laptop_joins_with_the_code(dialog: WelcomeDialog, hub: Hub, tmp_path: Path) -> None:
    first = hub.first()
    assert not dialog.join.isEnabled()
    dialog.code.setText(enrol(hub.owner, "Entrance", lambda way_in: way_in).code)
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    wait_for(lambda: dialog.file is not None)
    desk = open_desk(tmp_path / "conference.regapp")
    event = first.ask(lambda db: db.execute("SELECT code FROM event").fetchone()[0])
    assert desk.event.code == event
    assert desk.number == "02"
    desk.close()


@pytest.mark.parametrize("by_key", [True, False])
def test_a_code_that_is_none_is_said_and_the_keyboard_stays(
    dialog: WelcomeDialog, tmp_path: Path, by_key: bool
) -> None:
    dialog.code.setText("no code")
    at = dialog.code if by_key else dialog.join
    at.setFocus()
    if by_key:
        QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    else:
        dialog.join.click()
    wait_for(dialog.error.isVisible)
    assert dialog.focusWidget() is at
    assert "no code to join a hub" in dialog.error.text()
    assert list(tmp_path.glob("*.regapp")) == []


def test_a_place_where_nothing_can_be_made_is_named(opened: Open, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    dialog = opened(blocked / "new.regapp")
    typed(dialog)
    dialog.own.begin.click()
    wait_for(dialog.error.isVisible)
    assert "new.regapp" in dialog.error.text()
    assert ".new.regapp" not in dialog.error.text()


@pytest.mark.parametrize("is_sure", [False, True])
def test_escape_asks_before_typed_words_go(
    dialog: WelcomeDialog, is_sure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.Yes if is_sure else QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", answer)
    typed(dialog)
    press(dialog, Qt.Key.Key_Escape)
    assert len(asked) == 1
    assert dialog.isVisible() is not is_sure
    assert dialog.file is None


def test_escape_leaves_at_once_where_nothing_was_typed(dialog: WelcomeDialog) -> None:
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_another_language_changes_every_word_and_keeps_what_was_typed(qapp: QApplication, tmp_path: Path) -> None:
    translations = Translations(qapp)
    dialog = WelcomeDialog(tmp_path / "conference.regapp", translations.use("en"), translations.use)
    dialog.show()
    typed(dialog)
    before = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    place = dialog.language.findData("ky")
    dialog.language.setCurrentIndex(place)
    dialog.language.activated.emit(place)
    after = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert before & after == set()
    assert dialog.own.title.fields["ru"].text() == "Форум"
    dialog.done(0)
    translations.stop()
    dialog.deleteLater()


def test_what_can_wait_is_behind_one_button_and_escape_folds_it(dialog: WelcomeDialog) -> None:
    more = dialog.own.more
    assert not more.isVisible()
    dialog.own.more_button.click()
    assert more.isVisible()
    wait_for(lambda: dialog.focusWidget() is more.list.choose)
    press(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert not more.isVisible()
    assert dialog.isVisible()


def test_an_earlier_conference_fills_in_its_cities_and_days(dialog: WelcomeDialog, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.regapp"
    make_demo(earlier, people=3)[0].close()
    dialog.own.title.fields["ru"].setText("Форум")
    dialog.own.starts.setDate(QDate(2026, 5, 12))
    dialog.own.more_button.click()
    dialog.own.more.pattern.take(earlier)
    wait_for(lambda: dialog.own.pattern is not None)
    assert [code for code, _ in dialog.own.cities.texts] == ["osh", "bishkek"]
    assert dialog.own.ends.date() == QDate(2026, 5, 15)
    assert dialog.own.more.found.isVisible()
    assert "Of its 12 sessions, 12 fit" in dialog.own.more.found.text()
    dialog.own.ends.setDate(QDate(2026, 5, 12))
    assert "Of its 12 sessions, 12 fit" not in dialog.own.more.found.text()
    dialog.own.more.pattern.take(None)
    assert not dialog.own.more.found.isVisible()
    dialog.own.more.pattern.take(earlier)
    wait_for(lambda: dialog.own.pattern is not None)
    dialog.own.begin.click()
    wait_for(lambda: dialog.file is not None)
    assert dialog.file is not None
    desk = open_desk(dialog.file)
    assert (list(desk.event.cities), desk.event.starts) == (["osh", "bishkek"], date(2026, 5, 12))
    assert len(desk.event.organisers) > 0
    desk.close()


def test_a_file_that_is_no_conference_is_said_and_let_go(dialog: WelcomeDialog, tmp_path: Path) -> None:
    wrong = tmp_path / "list.regapp"
    wrong.write_text("nothing", encoding="utf-8")
    dialog.own.more_button.click()
    dialog.own.more.pattern.take(wrong)
    wait_for(dialog.error.isVisible)
    assert dialog.own.more.pattern.path is None
    assert dialog.own.pattern is None


def test_a_list_that_is_dropped_is_looked_through_after_the_beginning(dialog: WelcomeDialog, tmp_path: Path) -> None:
    people = tmp_path / "Тизме.csv"
    people.write_text("ФИО\nАсанова Айгүл\n", encoding="utf-8")
    drop(dialog, people)
    assert dialog.own.more.isVisible()
    assert dialog.own.more.list.path == people
    typed(dialog)
    dialog.own.begin.click()
    wait_for(lambda: dialog.file is not None)
    assert dialog.list == people


def test_what_cannot_be_used_is_said_and_nothing_is_made(dialog: WelcomeDialog, tmp_path: Path) -> None:
    typed(dialog)
    picture = tmp_path / "logo.png"
    picture.write_text("no picture", encoding="utf-8")
    dialog.own.more_button.click()
    dialog.own.more.logos["donor"].take(picture)
    dialog.own.begin.click()
    wait_for(dialog.error.isVisible)
    assert "logo.png" in dialog.error.text()
    assert (dialog.file, dialog.list) == (None, None)
    assert not (tmp_path / "conference.regapp").exists()


def test_a_hub_that_was_found_is_named_and_asked(
    dialog: WelcomeDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert "No hub" in dialog.hubs.found.text()
    first = FoundHub(("10.0.0.5",), 7432, "ab", "01", "Great hall", "osh")
    second = FoundHub(("10.0.0.6",), 7432, "cd", "02")
    dialog.hubs.show_hubs((first,))
    assert "01, Great hall, osh" in dialog.hubs.found.text()
    dialog.hubs.show_hubs((first, second))
    dialog.hubs.box.setCurrentIndex(1)
    asked: list[tuple[str, FoundHub | None]] = []

    def join(file: Path, code: str, hub: FoundHub | None) -> Path:
        asked.append((code, hub))
        return file

    monkeypatch.setattr("regapp.gui.event.welcome_dialog.joined", join)
    dialog.code.setText("123456")
    dialog.join.click()
    wait_for(lambda: dialog.file is not None)
    assert asked == [("123456", second)]


def drop(dialog: WelcomeDialog, path: Path) -> None:
    """Let a file go over the dialog."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none, left, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    dialog.dropEvent(QDropEvent(QPointF(40, 40), copy, data, left, none))
