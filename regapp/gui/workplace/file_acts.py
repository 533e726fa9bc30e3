"""Acts on the file as a whole that several places of the window offer: a backup elsewhere, a backup put back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.progress import Progress
from regapp.services.file.restoring import NotRestored, Restored, restore_open
from regapp.services.file.upkeep import backup
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_BACKUP = QT_TRANSLATE_NOOP("FileActs", "Backup")
_MADE = QT_TRANSLATE_NOOP("FileActs", "Backup made and verified: {path}")
_RESTORING = QT_TRANSLATE_NOOP("FileActs", "Restoring")


def back_up_to(workplace: Workplace, folder: Path) -> None:
    """Make a compared copy of the file in a folder, and say where it is."""
    desk = workplace.desk

    def done(made: Path) -> None:
        workplace.tell_saved(_tr(_MADE).format(path=made), made)
        workplace.backed_up.emit()

    workplace.worker.long_work(_tr(_BACKUP), lambda _progress: backup(desk, folder), done)


def put_back(
    workplace: Workplace, source: Path, then: Callable[[Restored], None], failed: Callable[[RegAppError | None], None]
) -> None:
    """Put a backup in the place of the open file, everywhere at once; `workplace.restored` tells what there is now.

    On any failure the window goes on with the file of before, and `failed` gets the reason. Not during long work.
    """
    desk = workplace.desk

    def done(result: Restored | NotRestored) -> None:
        def tell() -> None:
            if isinstance(result, Restored):
                workplace.restored.emit(result)
                then(result)
            else:
                failed(result.error)

        workplace.go_on_with(result.desk, tell)

    def work(_progress: Progress) -> Restored | NotRestored:
        result = restore_open(desk, source)
        if workplace.is_closed:
            # Nobody takes it any more.
            result.desk.close()
        return result

    workplace.worker.long_work(_tr(_RESTORING), work, done, failed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileActs", text)
