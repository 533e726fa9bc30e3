"""Putting in an update: off the window's thread, with a bar and a cross."""

from pathlib import Path

from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.progress import Progress
from regapp.services import updates
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_UPDATED = QT_TRANSLATE_NOOP("Updates", "RegApp is updated")
_READY = QT_TRANSLATE_NOOP("Updates", "RegApp {version} is ready. It starts when you close RegApp and open it again.")


def put_in(workplace: Workplace, versions: "updates.Versions", path: Path) -> None:
    """Read an update and let it start from the next start on."""

    def work(progress: Progress) -> str:
        update = versions.read(path)
        versions.put_in(update, progress)
        return update.version

    label = workplace.language.translate("Updates", _UPDATED)
    workplace.worker.long_work(label, work, lambda version: tell_ready(workplace, version))


def tell_ready(workplace: Workplace, version: str) -> None:
    """Say that another version starts next."""
    text = workplace.language.translate("Updates", _READY).format(version=version)
    workplace.notice.emit(text, NoticeKind.DONE)
    workplace.versions_changed.emit()
