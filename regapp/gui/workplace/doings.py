"""What somebody does at the desk that no change of the file tells of: the tour ticks its tasks by it."""

from PySide6.QtCore import QObject, Signal


class Doings(QObject):
    """The doings, `workplace.doings`. Pages tell of them; none needs an answer."""

    found = Signal()
    """People are shown who fit what somebody typed."""
    badges_made = Signal()
    """A PDF of badges is there."""
    missing_shown = Signal()
    """Those who have not come are shown."""
    taken_back = Signal(object)
    """The Entry of somebody's history that was undone on their card."""
    tour_asked = Signal()
    """Somebody wants the tour from its beginning."""
    kiosk_asked = Signal()
    """Somebody wants this laptop to be a kiosk."""
