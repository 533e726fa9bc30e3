"""The way through all views of the window."""

import shutil
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from regapp.services.file.conference import create_conference
from tests.pictures.conference import fill
from tests.pictures.stage import Look, Stage, View, stage
from tests.pictures.views import (
    attendance,
    badges,
    desk,
    desks,
    empty,
    kiosk,
    lists,
    lost_file,
    people,
    programme,
    settings,
)

_FULL_ROOMS: Final[tuple[Mapping[str, View], ...]] = (
    desk.VIEWS, people.VIEWS, badges.VIEWS, attendance.VIEWS, programme.VIEWS, lists.VIEWS, desks.VIEWS,
    settings.VIEWS, kiosk.VIEWS, lost_file.VIEWS,
)  # fmt: skip
VIEWS: Final[dict[str, View]] = {name: view for room in _FULL_ROOMS for name, view in room.items()}
"""On the conference of the pictures."""
EMPTY_VIEWS: Final = empty.VIEWS
"""On a conference without people."""
ROOMS: Final = tuple(frozenset(room) for room in (*_FULL_ROOMS, EMPTY_VIEWS))
"""The names of all views, by the part of the window that they show."""
ALL: Final = frozenset((*VIEWS, *EMPTY_VIEWS))


def make_files(folder: Path) -> tuple[Path, Path]:
    """The conference of the pictures, and one without people. They are copied for each look."""
    full, bare = folder / "conference.regapp", folder / "empty.regapp"
    fill(full)
    create_conference(bare).close()
    return full, bare


def tour(
    application: QApplication, files: tuple[Path, Path], folder: Path, look: Look, wanted: Container[str] = ALL
) -> Iterator[tuple[str, QWidget]]:
    """The views in a language and a look, on copies of the files: the name of each, and the window that shows it."""
    folder.mkdir()
    for file, views in zip(files, (VIEWS, EMPTY_VIEWS), strict=True):
        chosen = {name: view for name, view in views.items() if name in wanted}
        if chosen:
            own = folder / file.name
            shutil.copyfile(file, own)
            with stage(application, own, look) as shown:
                yield from _walk(shown, chosen)


def _walk(shown: Stage, views: Mapping[str, View]) -> Iterator[tuple[str, QWidget]]:
    for name, view in views.items():
        shown.window.notice.hide()
        opened = view(shown)
        shown.settle()
        yield name, opened or shown.window
        if opened is not None:
            opened.close()
            # Now and here: Python may let go of it on another thread, where Qt destroys no window.
            opened.deleteLater()
            QCoreApplication.sendPostedEvents(opened, QEvent.Type.DeferredDelete)
