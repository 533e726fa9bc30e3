"""What a door opens beside the page: what is out on loan, and a delegation."""

from PySide6.QtCore import QObject

from regapp.gui.window import pages
from regapp.gui.window.drawer import Drawer
from regapp.gui.workplace.workplace import Workplace


class DoorViews(QObject):
    """Opens them in the drawer when somebody asks."""

    def __init__(self, workplace: Workplace, drawer: Drawer) -> None:
        super().__init__(drawer)
        self._workplace, self._drawer = workplace, drawer
        workplace.loans_asked.connect(self.open_loans)
        workplace.group_asked.connect(self.open_group)
        workplace.view_asked.connect(drawer.present)

    def open_loans(self) -> None:
        """Show what is out on loan."""
        self._drawer.present(pages.loans_view(self._workplace), lambda: self.tr("What is out on loan"))

    def open_group(self, place: str) -> None:
        """Show who comes from a place."""
        workplace = self._workplace
        view = pages.group_view(workplace, place, self._drawer.dismiss)
        self._drawer.present(view, lambda: workplace.desk.directory.name(place, workplace.language.code))
