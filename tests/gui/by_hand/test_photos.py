"""Photos of desk lists in the window: read, doubtful rows answered by keys, and taken in as one act."""

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from regapp.gui.by_hand.photos_view import PhotosView
from regapp.gui.by_hand.view import PHOTOS
from regapp.gui.window.lists_page import BY_HAND
from regapp.gui.window.pages import DESK, LISTS
from regapp.gui.window.window import Window
from regapp.model.errors.photos import PageOfOtherEvent
from regapp.services.desk import Desk
from regapp.services.desk_lists.reading import read_photos, take_in, to_look_at
from regapp.services.file.demo import make_demo
from regapp.store import queries
from tests.gui.by_hand.photos import FIRST, no_page, photos_of
from tests.gui.conftest import press, settle, wait_for


@pytest.fixture
def view(window: Window) -> PhotosView:
    window.go_to(LISTS)
    window.lists_page.go_to(BY_HAND)
    window.lists_page.by_hand.go_to(PHOTOS)
    settle(window)
    return window.lists_page.by_hand.photos


def read(window: Window, view: PhotosView, photos: list[Path]) -> None:
    view.read_photos(photos)
    wait_for(lambda: not window.workplace.worker.under_way)
    settle(window)


def inside(desk: Desk) -> set[int]:
    return set(
        desk.ask(queries.inside, FIRST, [one.id for one in desk.ask(queries.all_participants, desk.event.number)])
    )


def test_every_doubt_is_answered_by_keys_and_all_is_one_act(window: Window, view: PhotosView, tmp_path: Path) -> None:
    desk = window.workplace.desk
    photos = photos_of(desk, tmp_path / "paper", range(5))
    pages = read_photos(desk, photos)
    sure, doubts = set(take_in(desk, pages, check=True).new), to_look_at(desk, pages)
    assert len(doubts) > 1
    read(window, view, photos)
    assert not view.save_button.isEnabled()
    view.save()
    settle(window)
    assert inside(desk) == set()
    came = set()
    for number, (_, row) in enumerate(doubts):
        assert view.doubts.left == len(doubts) - number
        settle(window)
        assert not view.doubts.picture.pixmap().isNull()
        if row.participant is not None and number % 2 == 0:
            press(view.doubts, Qt.Key.Key_Right)
            came.add(row.participant)
        else:
            press(view.doubts, Qt.Key.Key_Left)
    assert view.save_button.isEnabled()
    view.save()
    settle(window)
    assert inside(desk) == sure | came
    assert len(desk.acts) == 1
    assert str(len(sure | came)) in view.said.text()
    window.workplace.undo()
    settle(window)
    assert inside(desk) == set()


def test_an_answer_can_be_taken_back(window: Window, view: PhotosView, tmp_path: Path) -> None:
    read(window, view, photos_of(window.workplace.desk, tmp_path / "paper"))
    whole, name = view.doubts.left, view.doubts.name.text()
    press(view.doubts, Qt.Key.Key_Up)
    press(view.doubts, Qt.Key.Key_Left)
    press(view.doubts, Qt.Key.Key_Up)
    assert (view.doubts.left, view.doubts.name.text()) == (whole, name)


def test_the_same_page_twice_is_said_and_changes_nothing(window: Window, view: PhotosView, tmp_path: Path) -> None:
    desk = window.workplace.desk
    (photo,) = photos_of(desk, tmp_path / "paper")
    again = Path(shutil.copy(photo, tmp_path / "again.png"))
    read(window, view, [photo, again])
    assert "again.png: page 1 of" in view.pages.text()
    assert "changes nothing" in view.pages.text()
    for _ in range(view.doubts.left):
        press(view.doubts, Qt.Key.Key_Left)
    view.save()
    settle(window)
    first = inside(desk)
    assert first
    read(window, view, [again])
    for _ in range(view.doubts.left):
        press(view.doubts, Qt.Key.Key_Left)
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))
    view.save()
    settle(window)
    assert inside(desk) == first
    assert said == ["Nothing new: everybody is in already."]
    assert len(desk.acts) == 1


def test_a_photo_of_something_else_keeps_no_page_from_being_read(
    window: Window, view: PhotosView, tmp_path: Path
) -> None:
    (photo,) = photos_of(window.workplace.desk, tmp_path / "paper")
    missing = tmp_path / "gone.jpg"
    read(window, view, [no_page(tmp_path), missing, photo])
    text = view.pages.text()
    assert "hall.jpg" in text
    assert "gone.jpg" in text
    assert f"{photo.name}: page 1 of" in text


def test_without_any_page_each_photo_has_its_sentence(window: Window, view: PhotosView, tmp_path: Path) -> None:
    read(window, view, [no_page(tmp_path)])
    assert view.read is None
    assert "hall.jpg" in view.said.text()
    assert view.choose.isEnabled()


def test_a_page_of_another_conference_is_refused(window: Window, view: PhotosView, tmp_path: Path) -> None:
    other = make_demo(tmp_path / "other.regapp")[0]
    (photo,) = photos_of(other, tmp_path / "paper")
    other.close()
    assert isinstance(read_photos(window.workplace.desk, [photo]).failed[0][1], PageOfOtherEvent)
    read(window, view, [photo])
    assert view.read is None
    assert photo.name in view.said.text()


def test_without_the_library_there_is_one_sentence(
    window: Window, view: PhotosView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (photo,) = photos_of(window.workplace.desk, tmp_path / "paper")
    for name in [name for name in sys.modules if name.startswith("regapp.omr.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))
    read(window, view, [photo])
    assert "zxingcpp" in view.said.text()
    assert said == []
    assert view.choose.isEnabled()


def test_dropped_photos_are_read_and_wait_on_other_pages(window: Window, view: PhotosView, tmp_path: Path) -> None:
    (photo,) = photos_of(window.workplace.desk, tmp_path / "paper")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    view.drop.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    wait_for(lambda: view.read is not None)
    settle(window)
    press(view.doubts, Qt.Key.Key_Left)
    left_over = view.doubts.left
    window.go_to(DESK)
    window.go_to(LISTS)
    settle(window)
    assert view.doubts.left == left_over
    view.discard_button.click()
    assert view.read is None
    assert inside(window.workplace.desk) == set()


def test_cancelled_work_reads_nothing(window: Window, view: PhotosView, tmp_path: Path) -> None:
    photos = photos_of(window.workplace.desk, tmp_path / "paper") * 6
    view.read_photos(photos)
    window.workplace.worker.under_way[-1].cancel()
    wait_for(lambda: not window.workplace.worker.under_way)
    settle(window)
    assert view.read is None
    assert view.choose.isEnabled()
