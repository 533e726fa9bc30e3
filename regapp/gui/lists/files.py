"""The outputs of a list: saved as any kind of file, copied, and related files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu

from regapp.gui.look.icons import icon
from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.services.lists.anonymous import export_anonymous
from regapp.services.lists.contacts import CONTACT_KINDS, export_contacts
from regapp.services.lists.exporting import export_attendees, list_as_text
from regapp.services.programme.calendar import CALENDAR_KINDS, export_programme
from regapp.services.tables import TABLE_KINDS

_DATA_KINDS = ("xlsx", "ods", "csv")


class ListFiles(Panel):
    """The buttons at the foot; `present` gives the list in its present state."""

    def __init__(self, workplace: Workplace, present: Callable[[], ListDefinition]) -> None:
        super().__init__(workplace)
        self._present = present
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._menu = QMenu(self)
        self._contacts = self._menu.addAction("", self._ask_contacts)
        self._menu.addSeparator()
        self._programme = self._menu.addAction("", self._ask_programme)
        self._anonymous = self._menu.addAction("", self._ask_anonymous)
        self._menu.setToolTipsVisible(True)
        self._more = button("", self._show_menu)
        self._copy = button("", self.copy)
        self._export = button("primary", self._ask_export)
        for widget in (self._more, self._copy, self._export):
            row.addWidget(widget)
        self.retranslate()

    def _show_menu(self) -> None:
        """Open the menu above the button, which is at the foot of the window."""
        corner = self._more.mapToGlobal(QPoint(0, 0))
        self._menu.popup(corner - QPoint(0, self._menu.sizeHint().height() + 4))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._programme.setText(self.tr("Programme (iCalendar)…"))
        self._programme.setToolTip(self.tr("All sessions, for the calendars of telephones."))
        self._anonymous.setText(self.tr("Anonymous data…"))
        self._anonymous.setToolTip(self.tr("One row per person with nothing that identifies them, and a codebook."))
        self._contacts.setText(self.tr("Contacts (vCard)…"))
        self._contacts.setToolTip(
            self.tr(
                "The people in this list, for phones, without those who refused the use of their data or its sharing "
                "with the donor."
            )
        )
        self._more.setText(self.tr("Other files"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("The whole list; paste it into Excel."))
        self._export.setText(self.tr("Save the list…"))
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        for widget, name in ((self._more, "ellipsis"), (self._copy, "copy"), (self._export, "file-down")):
            set_icon(widget, name, self.workplace)
        theme = self.workplace.theme
        for action, name in (
            (self._contacts, "contact-round"), (self._programme, "calendar"), (self._anonymous, "users"),
        ):  # fmt: skip
            action.setIcon(icon(name, theme.colours.text, theme.sizes.icon))

    def _ask_path(self, title: str, name: str, kinds: tuple[str, ...]) -> Path | None:
        """Ask where to save in the system's dialog; a name without an ending takes that of the kind chosen there."""
        start = str(self.workplace.papers() / name)
        patterns = ";;".join(f"{kind.upper()} (*.{kind})" for kind in kinds)
        text, pattern = QFileDialog.getSaveFileName(self, title, start, patterns)
        if not text:
            return None
        kind = pattern.partition(" ")[0].casefold() or kinds[0]
        return Path(text) if Path(text).suffix else Path(f"{text}.{kind}")

    def _ask_export(self) -> None:
        name = name_for_file(self._present().name, "participants")
        if path := self._ask_path(self.tr("Save the list"), f"{name}.xlsx", TABLE_KINDS):
            self.export(path)

    def export(self, out: Path) -> None:
        """Write the list as it is, with progress; open a PDF."""
        desk, language, definition = self.workplace.desk, self.workplace.language, self._present()

        def done(count: int) -> None:
            self._tell(count, out)

        self._long(lambda progress: export_attendees(desk, out, language, progress, definition), done)

    def copy(self) -> None:
        """Copy the whole list as text that Excel reads as cells."""
        desk, language, definition = self.workplace.desk, self.workplace.language, self._present()

        def done(found: tuple[int, str]) -> None:
            QGuiApplication.clipboard().setText(found[1])
            self.workplace.notice.emit(self.tr("Copied; people: {count}.").format(count=found[0]), NoticeKind.DONE)

        self.workplace.worker.long_work(
            self.tr("Copy"), lambda progress: list_as_text(desk, definition, language, progress), done
        )

    def _ask_contacts(self) -> None:
        if path := self._ask_path(self.tr("Save contacts"), "contacts.vcf", CONTACT_KINDS):
            self.save_contacts(path)

    def save_contacts(self, out: Path) -> None:
        """Write the people of the list as contacts."""
        desk, language, definition = self.workplace.desk, self.workplace.language, self._present()
        self._long(
            lambda progress: export_contacts(desk, out, language, definition, progress),
            lambda count: self._tell(count, out),
        )

    def _ask_programme(self) -> None:
        if path := self._ask_path(self.tr("Save the programme"), "programme.ics", CALENDAR_KINDS):
            self.save_programme(path)

    def save_programme(self, out: Path) -> None:
        """Write the programme as a calendar."""
        desk, language = self.workplace.desk, self.workplace.language

        def done(count: int) -> None:
            text = self.tr("Sessions: {count}. {path}").format(count=count, path=out)
            self.workplace.tell_saved(text, out)

        self._long(lambda _progress: export_programme(desk, out, language), done)

    def _ask_anonymous(self) -> None:
        if path := self._ask_path(self.tr("Save anonymous data"), "anonymous.xlsx", _DATA_KINDS):
            self.save_anonymous(path)

    def save_anonymous(self, out: Path) -> None:
        """Write the data without names, of all people of the event."""
        desk, language = self.workplace.desk, self.workplace.language

        def work(progress: Progress) -> int:
            return export_anonymous(desk, out, language, progress)[0]

        self._long(work, lambda count: self._tell(count, out))

    def _long(self, work: Callable[[Progress], int], done: Callable[[int], None]) -> None:
        self.workplace.worker.long_work(self.tr("Export"), work, done)

    def _tell(self, count: int, out: Path) -> None:
        self.workplace.tell_saved(self.tr("People: {count}. {path}").format(count=count, path=out), out)
