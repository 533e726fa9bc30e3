"""The pages of the window, one entry each; the rail, the stack and the keys follow from this table.

Each is made by a function that imports its room when the page is first needed, so that the start waits for none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from regapp.gui.workplace.workplace import Workplace
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

if TYPE_CHECKING:
    from regapp.gui.attendance.page import AttendancePage
    from regapp.gui.badges.page import BadgesPage
    from regapp.gui.badges.queue import PrintQueueView
    from regapp.gui.by_hand.view import ByHandView
    from regapp.gui.designer.page import Designer
    from regapp.gui.desk.page import DeskPage
    from regapp.gui.desks.page import DesksPage
    from regapp.gui.doors.group_view import GroupView
    from regapp.gui.doors.loans_view import LoansView
    from regapp.gui.event.welcome_dialog import WelcomeDialog
    from regapp.gui.guides.guide_window import GuideWindow
    from regapp.gui.importing.view import ImportView
    from regapp.gui.kiosk.window import Kiosk
    from regapp.gui.lists.maker import ListMaker
    from regapp.gui.papers.view import PapersView
    from regapp.gui.people.page import ParticipantsPage
    from regapp.gui.programme.page import ProgrammePage
    from regapp.gui.settings.page import SettingsPage
    from regapp.gui.window.drawer import Drawer
    from regapp.gui.window.lists_page import ListsPage
    from regapp.gui.window.person_drawer import PersonDrawer

W_co = TypeVar("W_co", bound=QWidget, covariant=True)


@dataclass(frozen=True)
class PageEntry(Generic[W_co]):
    """A page: its name in the code, its icon and word in the rail, and its maker."""

    name: str
    icon: str
    word: str
    """In English; translated in the context `Window`."""
    make: Callable[[Workplace], W_co]


def _desk(workplace: Workplace) -> "DeskPage":
    from regapp.gui.desk.page import DeskPage

    return DeskPage(workplace)


def _people(workplace: Workplace) -> "ParticipantsPage":
    from regapp.gui.people.page import ParticipantsPage

    return ParticipantsPage(workplace)


def _badges(workplace: Workplace) -> "BadgesPage":
    from regapp.gui.badges.page import BadgesPage

    return BadgesPage(workplace)


def _attendance(workplace: Workplace) -> "AttendancePage":
    from regapp.gui.attendance.page import AttendancePage

    return AttendancePage(workplace)


def _programme(workplace: Workplace) -> "ProgrammePage":
    from regapp.gui.programme.page import ProgrammePage

    return ProgrammePage(workplace)


def _lists(workplace: Workplace) -> "ListsPage":
    from regapp.gui.window.lists_page import ListsPage

    return ListsPage(workplace)


def _desks(workplace: Workplace) -> "DesksPage":
    from regapp.gui.desks.page import DesksPage

    return DesksPage(workplace)


def _settings(workplace: Workplace) -> "SettingsPage":
    from regapp.gui.settings.page import SettingsPage

    return SettingsPage(workplace)


PAGES = (
    PageEntry("desk", "scan-line", QT_TRANSLATE_NOOP("Window", "Desk"), _desk),
    PageEntry("people", "users", QT_TRANSLATE_NOOP("Window", "People"), _people),
    PageEntry("badges", "id-card", QT_TRANSLATE_NOOP("Window", "Badges"), _badges),
    PageEntry("attendance", "chart-column", QT_TRANSLATE_NOOP("Window", "Attendance"), _attendance),
    PageEntry("programme", "calendar", QT_TRANSLATE_NOOP("Window", "Programme"), _programme),
    PageEntry("lists", "list", QT_TRANSLATE_NOOP("Window", "Lists"), _lists),
    PageEntry("desks", "network", QT_TRANSLATE_NOOP("Window", "Desks"), _desks),
    PageEntry("settings", "settings", QT_TRANSLATE_NOOP("Window", "Settings"), _settings),
)
DESK, PEOPLE, BADGES, ATTENDANCE, PROGRAMME, LISTS, DESKS, SETTINGS = PAGES


# Parts that open before the window, within a page or over it.


def welcome_dialog(file: Path, language: Language, speak: Callable[[str], Language]) -> "WelcomeDialog":
    """Make the dialog of a first start."""
    from regapp.gui.event.welcome_dialog import WelcomeDialog

    return WelcomeDialog(file, language, speak)


def loans_view(workplace: Workplace) -> "LoansView":
    """Make the view of what is out on loan."""
    from regapp.gui.doors.loans_view import LoansView

    return LoansView(workplace)


def group_view(workplace: Workplace, place: str, done: Callable[[], None]) -> "GroupView":
    """Make the view of a delegation."""
    from regapp.gui.doors.group_view import GroupView

    return GroupView(workplace, place, done)


def import_view(workplace: Workplace) -> "ImportView":
    """Make the view of lists in."""
    from regapp.gui.importing.view import ImportView

    return ImportView(workplace)


def list_maker(workplace: Workplace) -> "ListMaker":
    """Make the view of lists out."""
    from regapp.gui.lists.maker import ListMaker

    return ListMaker(workplace)


def papers_view(workplace: Workplace) -> "PapersView":
    """Make the view of sign-in sheets, certificates and the report."""
    from regapp.gui.papers.view import PapersView

    return PapersView(workplace)


def by_hand_view(workplace: Workplace) -> "ByHandView":
    """Make the view of lists on paper, and of what comes back from them."""
    from regapp.gui.by_hand.view import ByHandView

    return ByHandView(workplace)


def designer(workplace: Workplace) -> "Designer":
    """Make the designer of badges and certificates."""
    from regapp.gui.designer.page import Designer

    return Designer(workplace)


def person_drawer(workplace: Workplace, drawer: "Drawer") -> "PersonDrawer":
    """Make the card and the forms of one person."""
    from regapp.gui.window.person_drawer import PersonDrawer

    return PersonDrawer(workplace, drawer)


def print_queue(workplace: Workplace) -> "PrintQueueView":
    """Make the list of badges that wait to be printed, and of printed ones."""
    from regapp.gui.badges.queue import PrintQueueView

    return PrintQueueView(workplace)


def guide_window(workplace: Workplace, owner: QWidget) -> "GuideWindow":
    """Make the window of the guides."""
    from regapp.gui.guides.guide_window import GuideWindow

    return GuideWindow(workplace, owner)


def kiosk(workplace: Workplace) -> "Kiosk":
    """Make the window of the unattended station."""
    from regapp.gui.kiosk.window import Kiosk

    return Kiosk(workplace)
