"""Makes backups while the desk works: every quarter of an hour in which something was written, and at the end."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from regapp.gui.workplace.file_memory import FileMemory
from regapp.gui.workplace.worker import Worker
from regapp.log import LOGGER
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileClosed
from regapp.services.desk import Desk, now
from regapp.services.file.backups import EVERY, BackupRound, back_up, folders_of, is_backed_up
from regapp.services.file.rescue import save_if_lost

_LOOK_MS = 30_000
Done = BackupRound


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
        self._is_under_way = False
        self._is_second_there = True
        """Whether the second folder was there when it was last looked for."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)

    def note_change(self) -> None:
        """Something was written: a backup is due before long."""
        if self._due is None:
            self._due = now() + EVERY

    def look(self) -> None:
        """Make a backup if one is due, or if the second folder is there again."""
        second = self._files.second_folder
        if self._due is not None and now() >= self._due:
            self.run()
        elif second is not None:
            self._worker.ask("second folder", second.is_dir, self._on_second, self)

    def _on_second(self, is_there: bool | None) -> None:
        if is_there and not self._is_second_there:
            self.run()
        self._is_second_there = bool(is_there)

    def run(self) -> None:
        """Make a backup now, in each folder."""
        if not self._is_under_way:
            self._is_under_way, self._due = True, None
            work = self.work(always=True)
            self._worker.long_work(self.tr("Backup"), lambda _progress: work(), self.take, self._on_failed)

    def work(self, *, always: bool = False) -> Callable[[], Done | None]:
        """A round of backups, to be done on another thread; nothing where the last one has everything."""
        desk, second = self._desk(), self._files.second_folder

        def make() -> Done | None:
            if desk.is_read_only or (is_backed_up(desk) and not always):
                return None
            return back_up(desk, folders_of(desk, second))

        return make

    def take(self, done: Done | None) -> None:
        """Take the result of a round."""
        self._is_under_way = False
        if done is None:
            return
        self.last = done
        if not done.made:
            self.note_change()
        self.ended.emit()

    def _on_failed(self, _error: RegAppError | None) -> None:
        # What stood in the way of each folder is in the round; this failure is in the log.
        self.take(None)

    def close(self, home: Path) -> Path | None:
        """Make the last backup if something was written since; waits for it.

        Where the file was taken away, everything is saved in a new one, in the folder `home` at worst; gives where.
        """
        self._timer.stop()
        desk, work, saved = self._desk(), self.work(), list[Path]()
        # Not on this thread: the file is never asked there.
        last = threading.Thread(target=_last_round, args=(desk, work, home, saved), name="regapp-last-backup")
        last.start()
        last.join()
        return saved[0] if saved else None


def _last_round(desk: Desk, work: Callable[[], Done | None], home: Path, saved: list[Path]) -> None:
    try:
        if (path := save_if_lost(desk, home)) is not None:
            saved.append(path)
        else:
            work()
    except FileClosed:
        # Another file took its place as the window closed: it is as new as its backup.
        pass
    except RegAppError:
        logging.getLogger(LOGGER).exception("the last backup")
