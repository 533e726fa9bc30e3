"""What the tour says of a task, with somebody and a place that are really in the file."""

from PySide6.QtCore import QCoreApplication

from regapp.gui.tour.tasks import FIND_SOMEBODY, NAMES, NOBODY_FROM, WHAT_TO_DO, Task
from regapp.gui.workplace.workplace import Workplace
from regapp.services.attendance.awaited import Awaited


def name_of(task: Task) -> str:
    """Give the short name of a task."""
    return _tr(NAMES[task])


def what_to_do(task: Task, workplace: Workplace, example: Awaited | None) -> str:
    """Say what to do, in a sentence or two."""
    if task is Task.FIND and example is not None:
        return _tr(FIND_SOMEBODY).format(typed=example.typed, name=example.person.details.name)
    sentence = _tr(WHAT_TO_DO[task])
    if task is not Task.MISSING:
        return sentence
    page = QCoreApplication.translate("Window", "Attendance")
    view = QCoreApplication.translate("AttendancePage", "Missing")
    sentence = sentence.format(page=page, missing=view)
    if example is None:
        return sentence
    return f"{sentence} {_tr(NOBODY_FROM).format(place=workplace.place_of(example.far))}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)
