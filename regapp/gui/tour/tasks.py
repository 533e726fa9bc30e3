"""The five tasks of the tour, in their order, with a short name and a sentence for each."""

from enum import Enum
from typing import Final

from regapp.texts.catalogue import QT_TRANSLATE_NOOP


class Task(Enum):
    """A task."""

    FIND = "find"
    CHECK_IN = "check-in"
    UNDO = "undo"
    PRINT = "print"
    MISSING = "missing"


NAMES: Final = {
    Task.FIND: QT_TRANSLATE_NOOP("Tour", "Find somebody"),
    Task.CHECK_IN: QT_TRANSLATE_NOOP("Tour", "Check in"),
    Task.UNDO: QT_TRANSLATE_NOOP("Tour", "Undo"),
    Task.PRINT: QT_TRANSLATE_NOOP("Tour", "Print a badge"),
    Task.MISSING: QT_TRANSLATE_NOOP("Tour", "Who is missing"),
}
"""In English; translated in the context `Tour`, as all texts here."""
WHAT_TO_DO: Final = {
    Task.FIND: QT_TRANSLATE_NOOP("Tour", "On the Desk page, type a few letters of a name."),
    Task.CHECK_IN: QT_TRANSLATE_NOOP(
        "Tour",
        "Press Enter to check in the person found; arrows choose among several. A scanned badge does it at once.",
    ),
    Task.UNDO: QT_TRANSLATE_NOOP("Tour", "Press Ctrl+Z: the check-in is undone. Here you can try everything."),
    Task.PRINT: QT_TRANSLATE_NOOP(
        "Tour", "Choose somebody and press Ctrl+P. If no badge printer is chosen, a PDF opens."
    ),
    Task.MISSING: QT_TRANSLATE_NOOP("Tour", "Press Ctrl+4 ({page}), then “{missing}”."),
}
FIND_SOMEBODY: Final = QT_TRANSLATE_NOOP("Tour", "On the Desk page, type “{typed}”. Found: {name}.")
NOBODY_FROM: Final = QT_TRANSLATE_NOOP("Tour", "Nobody has come yet from: {place}.")
"""What follows where there is an example."""
