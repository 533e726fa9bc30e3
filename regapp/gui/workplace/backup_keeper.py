"""Makes backups while the desk works: every quarter of an hour in which something was written, and at the end."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from regapp.gui.workplace.file_memory import FileMemory
from regapp.gui.workplace.worker import Worker
from regapp.log import LOGGER
from regapp.model.errors.base import RegAppError
from regapp.services.desk import Desk, now
from regapp.services.file.backups import EVERY, BackupRound, WrittenSoFar, back_up, folders_of, written_so_far

_LOOK_MS = 30_000
Done = tuple[WrittenSoFar, BackupRound]


class BackupKeeper(QObject):
    """Keeps the backups of the open file. The first one is due a quarter of an hour after the first act."""

    ended = Signal()
    """A round has ended: `last` is another one."""

    def __init__(self, desk: Callable[[], Desk], worker: Worker, files: FileMemory, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._worker, self._files = desk, worker, files
        self.last: BackupRound | None = None
        """The last round of this session."""
        self._due: datetime | None = None
        self._saved: WrittenSoFar | None = None
        self._is_under_way = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)

    def note_change(self) -> None:
        """Something was written: a backup is due before long."""
        if self._due is None:
            self._due = now() + EVERY

    def look(self) -> None:
        """Make a backup if one is due."""
        if self._due is not None and now() >= self._due:
            self.run()

    def run(self) -> None:
        """Make a backup now, in each folder."""
        if not self._is_under_way:
            self._is_under_way = True
            work = self.work(always=True)
            self._worker.long_work(self.tr("Backup"), lambda _progress: work(), self.take, self._on_failed)

    def work(self, *, always: bool = False) -> Callable[[], Done | None]:
        """A round of backups, to be done on another thread; nothing where the last one has everything."""
        desk, second, saved = self._desk(), self._files.second_folder, None if always else self._saved

        def make() -> Done | None:
            if desk.is_read_only:
                return None
            written = written_so_far(desk)
            return None if written == saved else (written, back_up(desk, folders_of(desk, second)))

        return make

    def take(self, done: Done | None) -> None:
        """Take the result of a round."""
        self._is_under_way, self._due = False, None
        if done is None:
            return
        written, self.last = done
        if self.last.made:
            self._saved = written
        self.ended.emit()

    def _on_failed(self, _error: RegAppError | None) -> None:
        # What stood in the way of each folder is in the round; this failure is in the log.
        self.take(None)

    def close(self) -> None:
        """Make the last backup if something was written since; waits for it."""
        self._timer.stop()
        if self._due is None:
            return
        # Not on this thread: the file is never asked there.
        last = threading.Thread(target=_last_round, args=(self.work(),), name="regapp-last-backup")
        last.start()
        last.join()


def _last_round(work: Callable[[], Done | None]) -> None:
    try:
        work()
    except RegAppError:
        logging.getLogger(LOGGER).exception("the last backup")
