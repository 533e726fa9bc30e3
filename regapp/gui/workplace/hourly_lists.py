"""Keeps fresh desk lists of the day beside the backups, so that paper is at hand when the laptop fails."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from regapp.gui.workplace.file_memory import FileMemory
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.worker import Worker
from regapp.model.errors.base import RegAppError
from regapp.services.desk import Desk, now
from regapp.services.desk_lists.hourly import write_todays_lists
from regapp.services.file.backups import folders_of
from regapp.texts.catalogue import Language
from regapp.texts.languages import papers_language

EVERY: Final = timedelta(hours=1)
_LOOK_MS: Final = 30_000


class HourlyLists(QObject):
    """Writes the lists of today's sessions each hour, if somebody wants them and the file can be written to."""

    written = Signal()
    """A round has ended: `last` and `files` are other ones."""
    told = Signal(str, str)
    """A sentence, and its NoticeKind."""

    def __init__(
        self,
        desk: Callable[[], Desk],
        worker: Worker,
        files: FileMemory,
        language: Callable[[], Language],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._worker, self._files, self._language = desk, worker, files, language
        self.last: datetime | None = None
        """When lists were written last in this window, aware, UTC."""
        self.files: list[Path] = []
        """The lists of that round; none on a day without sessions."""
        self._due = now()
        self._is_under_way = self._has_failed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)

    def switch(self, *, on: bool) -> None:
        """Write lists from now on, the first ones at once, or no more."""
        self._files.writes_lists_hourly = on
        self._due, self._has_failed = now(), False
        self.look()

    def look(self) -> None:
        """Write the lists if they are due."""
        desk = self._desk()
        if not self._files.writes_lists_hourly or desk.is_read_only or self._is_under_way or now() < self._due:
            return
        self._is_under_way, self._due = True, now() + EVERY
        second, language = self._files.second_folder, papers_language(desk.event, self._language())

        def work() -> list[Path]:
            first, *others = folders_of(desk, second)
            folders = (first, *(folder for folder in others if folder.is_dir()))
            return [path for folder in folders for path in write_todays_lists(desk, folder, language)]

        self._worker.long_work(self.tr("Desk lists"), lambda _progress: work(), self._take, self._on_failed)

    def _take(self, files: list[Path]) -> None:
        self._is_under_way = self._has_failed = False
        self.last, self.files = now(), files
        self.written.emit()

    def _on_failed(self, error: RegAppError | None) -> None:
        self._is_under_way = False
        # Once is enough: the next hour would fail likewise.
        if not self._has_failed:
            self._has_failed = True
            text = self.tr("The lists of this hour were not written. {reason}")
            self.told.emit(text.format(reason=failure(error, self._language())), NoticeKind.ATTENTION)
        self.written.emit()
