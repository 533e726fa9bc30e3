"""Whom the keys are about: the person whose card is open, else the one chosen on the page in sight."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance

from regapp.gui.window import pages
from regapp.gui.window.drawer import Drawer
from regapp.gui.window.page_stack import PageStack
from regapp.gui.workplace import keys
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import HoldsPerson, Workplace

if TYPE_CHECKING:
    from regapp.gui.window.person_drawer import PersonDrawer


class InHand(QObject):
    """The keys of the person in hand."""

    def __init__(
        self, workplace: Workplace, stack: PageStack, drawer: Drawer, person_drawer: Callable[[], "PersonDrawer"]
    ) -> None:
        super().__init__(drawer)
        self._workplace, self._stack, self._drawer, self._person_drawer = workplace, stack, drawer, person_drawer

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """Give the acts by their keys."""
        place = self._workplace
        return {
            keys.BADGE: self._print,
            keys.CARD: lambda: self._ask(place.person_asked),
            keys.EDIT: lambda: self._ask(place.edit_asked),
            keys.SUBSTITUTE: lambda: self._ask(place.substitute_asked),
            keys.TELEPHONE: self._copy_telephone,
            keys.MENU: self._open_menu,
        }

    @property
    def participant(self) -> int | None:
        """Give the id of the person in hand."""
        content = self._drawer.content
        if content is not None:
            return content.participant if isinstance(content, HoldsPerson) else None
        entry = self._stack.shown
        page = self._stack.page(entry) if entry is not None else None
        return page.participant if isinstance(page, HoldsPerson) else None

    def _ask(self, asked: SignalInstance) -> None:
        person = self.participant
        if person is None:
            self._workplace.notice.emit(self.tr("Choose somebody first."), NoticeKind.ATTENTION)
        else:
            asked.emit(person)

    def _print(self) -> None:
        """Print the chosen badges on the Badges page, else the badge of the person in hand."""
        if self._stack.shown is pages.BADGES and self._drawer.content is None:
            self._stack.page(pages.BADGES).print_by_key()
        else:
            self._ask(self._workplace.badge_asked)

    def _copy_telephone(self) -> None:
        person = self.participant
        if person is not None:
            self._person_drawer().copy_telephone(person)

    def _open_menu(self) -> None:
        if self._stack.shown is pages.DESK and self._drawer.content is None:
            self._stack.page(pages.DESK).open_menu()
