"""The Settings page."""

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QScrollArea, QWidget

from regapp.gui.scanners.cameras import MissingParts
from regapp.gui.updates.parts_dialog import PartsDialog
from regapp.gui.window.pages import SETTINGS
from regapp.model.start import Contents
from regapp.services.file.restoring import Restored
from regapp.services.updates.package import Update
from tests.gui.camera.fake_cameras import BUILT_IN, LOGITECH, FakeCameras, plug_into
from tests.pictures.stage import Stage, View

_LENGTHS: Final = ("20,5", "30,0", "15,5", "40,2")


def _top(stage: Stage) -> None:
    stage.window.go_to(SETTINGS)
    stage.settle_printers()


def _bottom(stage: Stage) -> None:
    _top(stage)
    for area in stage.window.settings_page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _event(stage: Stage) -> None:
    """Another event is to begin."""
    events = stage.window.settings_page.events
    day = stage.desk.event.ends
    for edit in (events.starts, events.ends):
        edit.setDate(QDate(day.year, day.month, day.day))
    events._new.click()
    _top(stage)


def _printer(stage: Stage) -> None:
    """There is a badge printer, and its test page is measured."""
    stage.place.preferences.printing.printer = "Brother QL-820NWB"
    card = stage.window.settings_page.printer
    card.retranslate()
    stage.place.printing.changed.emit()
    _top(stage)
    card.measure.click()
    stage.settle()
    for edit, length in zip(card.calibration.lengths, _LENGTHS, strict=True):
        edit.setText(length)
    stage.settle()
    _bottom(stage)


def _restored(stage: Stage) -> None:
    """A backup was put back; a stick was put in."""
    desk, made = stage.place.desk, datetime(2022, 2, 28, 8, 30)
    kept = desk.path.with_name("conference.before-restore-20220228-091500-123456.regapp")
    stage.window.restored.show_restored(Restored(desk, Contents(desk.event.short_title, 168, 142, made), kept))
    # The laptop's own sticks do not come between.
    stage.place.media.close()
    stage.place.media.take(frozenset())
    stage.place.media.take(frozenset({Path("/media/aizada/KINGSTON")}))
    stage.settle()
    _top(stage)


def _calm(stage: Stage) -> None:
    """Without them again."""
    stage.place.scanners.camera.choose(None)
    stage.window.restored.hide()
    stage.place.media.take(frozenset())
    _top(stage)


def _notice(stage: Stage) -> None:
    """A backup was made."""
    stage.window.settings_page.file.make_backup()
    _top(stage)


def _restore(stage: Stage) -> QWidget:
    """A look into the newest backup, before it is put back."""
    _notice(stage)
    stage.wait_for(lambda: not stage.place.worker.under_way)
    stage.window.notice.hide()
    file = stage.window.settings_page.file
    file.ask_restore()
    dialog = file.dialog
    assert dialog is not None
    stage.wait_for(lambda: bool(dialog.copies.count()) and dialog.table.backup_texts()[1] != "…")
    # Its time is that of the run.
    dialog.copies.item(0).setText("28.02.2022 08:30   backups/conference-20220228-083000.regapp")
    return dialog


def _update(stage: Stage) -> None:
    """A stick with an update came."""
    found = Update(Path("/media/aizada/KINGSTON/RegApp 1.1.0.regapp-update"), "1.1.0", "", {})
    stage.window.status.update_offer.show_found(Path("/media/aizada/KINGSTON"), found)
    _bottom(stage)


def _parts(stage: Stage) -> QWidget:
    """What RegApp is made of."""
    stage.window.status.update_offer.forget()
    dialog = PartsDialog(stage.place, stage.window.settings_page.version)
    dialog.show()
    return dialog


def _camera(stage: Stage) -> None:
    """A camera was chosen, and pulled out."""
    camera = stage.place.scanners.camera
    plug_into(camera, FakeCameras(BUILT_IN))
    camera.choose(LOGITECH)
    _bottom(stage)


def _camera_missing(stage: Stage) -> None:
    """The libraries that a camera needs are not there."""
    camera = stage.place.scanners.camera
    plug_into(camera, MissingParts("PySide6-Addons", "zxing-cpp"))
    camera.look()
    _bottom(stage)


VIEWS: Final[dict[str, View]] = {
    "settings": _top,
    "settings-event": _event,
    "settings-printer": _bottom,
    "settings-measuring": _printer,
    "settings-backup": _notice,
    "settings-restore": _restore,
    "settings-restored": _restored,
    "settings-update": _update,
    "settings-parts": _parts,
    "settings-camera-missing": _camera_missing,
    "settings-camera": _camera,
    "settings-calm": _calm,
}
