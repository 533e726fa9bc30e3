"""The Settings page."""

from typing import Final

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QScrollArea

from regapp.gui.window.pages import SETTINGS
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


def _notice(stage: Stage) -> None:
    """A backup was made."""
    stage.window.settings_page.file.make_backup()
    _top(stage)


VIEWS: Final[dict[str, View]] = {
    "settings": _top,
    "settings-event": _event,
    "settings-printer": _bottom,
    "settings-measuring": _printer,
    "settings-backup": _notice,
}
