"""A start without its file asks, and never begins a new conference in the place of one that is missing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from regapp.gui.event.welcome_dialog import WelcomeDialog
from regapp.gui.start import open_asking
from regapp.gui.window.start_dialog import StartDialog, SuccessorBox
from regapp.gui.window.window import Window
from regapp.gui.workplace.preferences import Preferences
from regapp.services.desk import open_desk
from regapp.services.file.backups import back_up
from regapp.services.file.conference import create_conference
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from tests.gui.conftest import put_away, settle

Answer = Callable[[StartDialog], None]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A conference with 132 people and one backup."""
    desk = make_demo(tmp_path / "conference.regapp")[0]
    back_up(desk, [desk.path.parent / "backups"])
    desk.close()
    return desk.path


@pytest.fixture
def started(qapp: QApplication, preferences: Preferences) -> Iterator[Callable[..., Window | None]]:
    """Starts RegApp; each answer is given to one dialog."""
    windows: list[Window] = []

    def start(path: Path, *answers: Answer) -> Window | None:
        waiting, unexpected = list(answers), list[str]()

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, StartDialog) and waiting:
                waiting.pop(0)(dialog)
            elif isinstance(dialog, WelcomeDialog):
                if waiting:
                    waiting.pop(0)(dialog)  # type: ignore[arg-type]
            elif isinstance(dialog, SuccessorBox):
                (waiting.pop(0) if waiting else leave)(dialog)  # type: ignore[arg-type]
            elif isinstance(dialog, StartDialog):
                unexpected.append(words(dialog))
                dialog.reject()

        timer = QTimer()
        timer.timeout.connect(answer)
        timer.start(50)
        window = open_asking(qapp, path, "", "en", preferences)
        timer.stop()
        assert (waiting, unexpected) == ([], [])
        if window is not None:
            windows.append(window)
            settle(window)
        return window

    yield start
    for window in windows:
        put_away(window)


def words(dialog: StartDialog) -> str:
    return "\n".join(widget.text() for widget in dialog.findChildren(QLabel))


def press(text: str) -> Answer:
    def answer(dialog: StartDialog) -> None:
        (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == text]
        found.click()

    return answer


def leave(dialog: StartDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def begin(dialog: WelcomeDialog) -> None:
    dialog.own.title.fields["ru"].setText("Форум")
    dialog.own.cities.rows[0].field.fields["ru"].setText("Ош")
    dialog.own.begin.click()


def test_a_first_start_begins_what_somebody_types(started: Callable[..., Window | None], tmp_path: Path) -> None:
    window = started(tmp_path / "first.regapp", begin)
    assert window is not None
    assert window.workplace.desk.path == tmp_path / "first.regapp"
    assert dict(window.workplace.desk.event.title) == {"ru": "Форум"}


def test_a_missing_file_is_put_back_from_its_backup(started: Callable[..., Window | None], path: Path) -> None:
    started(path).close()  # type: ignore[union-attr]
    path.unlink()
    window = started(path, press("Put the chosen copy back"))
    assert window is not None
    assert len(everybody(open_desk(path, read_only=True))) == 132


def test_leaving_makes_nothing(started: Callable[..., Window | None], path: Path) -> None:
    started(path).close()  # type: ignore[union-attr]
    path.unlink()
    assert started(path, leave) is None
    assert not path.exists()


def test_what_lies_beside_it_tells_of_a_file_that_was_never_opened_here(
    started: Callable[..., Window | None], path: Path
) -> None:
    path.rename(path.with_name("conference.before-20220301-101010.regapp"))
    assert started(path, leave) is None
    assert not path.exists()


def test_a_new_conference_is_begun_when_somebody_says_so_twice(
    started: Callable[..., Window | None], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started(path).close()  # type: ignore[union-attr]
    path.unlink()
    asked: list[str] = []
    answer = QMessageBox.StandardButton.No

    def sure(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", sure)
    assert started(path, press("Begin a new conference"), leave) is None
    assert len(asked) == 1
    assert not path.exists()
    answer = QMessageBox.StandardButton.Yes
    window = started(path, press("Begin a new conference"), begin)
    assert window is not None
    assert everybody(window.workplace.desk) == []


def test_a_damaged_file_is_said_and_its_backup_put_back(started: Callable[..., Window | None], path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(bytes(30_000))
    seen: list[str] = []

    def look(dialog: StartDialog) -> None:
        seen.append(words(dialog))
        press("Put the chosen copy back")(dialog)

    window = started(path, look)
    assert window is not None
    assert "damaged" in seen[0] or "not a RegApp file" in seen[0]
    assert len(everybody(open_desk(path, read_only=True))) == 132


def test_a_foreign_file_is_said_and_left_alone(started: Callable[..., Window | None], tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.regapp"
    foreign.write_text("hello")
    assert started(foreign, leave) is None
    assert foreign.read_text() == "hello"


def test_a_copy_that_cannot_be_put_back_is_said(
    started: Callable[..., Window | None], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_conference(path.with_name("other.regapp")).close()
    path.unlink()
    seen: list[str] = []

    def damage_and_press(dialog: StartDialog) -> None:
        (copy,) = (path.parent / "backups").glob("*.regapp")
        copy.write_bytes(b"")
        press("Put the chosen copy back")(dialog)

    def look(dialog: StartDialog) -> None:
        seen.append(words(dialog))
        leave(dialog)

    path.with_name("conference.before-20220301-101010.regapp").write_bytes(b"")
    assert started(path, damage_and_press, look) is None
    assert "not a RegApp file" in seen[0]


@pytest.mark.parametrize(("answer", "goes_on"), [("Go on with", True), ("Open", False)])
def test_after_a_loss_somebody_says_with_which_file_it_goes_on(
    started: Callable[..., Window | None], path: Path, preferences: Preferences, answer: str, goes_on: bool
) -> None:
    saved = path.with_name("conference-saved-20220301-101010.regapp")
    create_conference(saved, is_asked=True).close()
    preferences.files.note_successor(path, saved)

    def choose(box: StartDialog) -> None:
        (found,) = [each for each in box.findChildren(QPushButton) if each.text().startswith(answer)]
        found.click()

    window = started(path, choose)
    assert window is not None
    assert window.workplace.desk.path == (saved if goes_on else path)
    assert preferences.files.successor(path) == (saved if goes_on else path)
