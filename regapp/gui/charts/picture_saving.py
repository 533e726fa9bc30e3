"""The small button of every panel: copies its picture, saves it as PNG or PDF, and its figures as a table."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from regapp.gui.charts.picture import Picture
from regapp.gui.charts.picture_sheet import Heading, image_of, pdf_of, png_of
from regapp.gui.look.icons import icon
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.services.output import whole_file
from regapp.services.tables import TABLE_KINDS

SCREEN, PRINT = 2, 3
"""Dots for each pixel of a picture: for slides and messages, and for print."""


class SaveButton(QToolButton):
    """The button. `picture` gives what is shown (None before there are figures), `heading` its heading; `name` begins
    the files' names. `table` writes the figures to a path of any of TABLE_KINDS; its pdf replaces the picture's."""

    def __init__(
        self,
        workplace: Workplace,
        name: str,
        picture: Callable[[], Picture | None],
        heading: Callable[[], Heading],
        table: Callable[[Path], None] | None = None,
        with_pdf: bool = True,
    ) -> None:
        super().__init__()
        self._workplace, self._name, self._picture, self._heading = workplace, name, picture, heading
        self._table, self._with_pdf = table, with_pdf
        self.setProperty("role", "tool")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def retranslate(self) -> None:
        """Set name and icon, in the language and theme in force."""
        theme = self._workplace.theme
        self.setToolTip(self.tr("Save or copy"))
        self.setAccessibleName(self.tr("Save or copy"))
        self.setIcon(icon("download", theme.colours.muted, theme.sizes.icon))
        self.setIconSize(QSize(theme.sizes.icon, theme.sizes.icon))

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Copy the picture"), self.copy)
        if self._with_pdf:
            self._menu.addAction(self.tr("Picture as PDF, A4…"), lambda: self._ask("pdf", SCREEN))
        self._menu.addAction(self.tr("Picture as PNG, double size…"), lambda: self._ask("png", SCREEN))
        self._menu.addAction(self.tr("Picture as PNG, triple size, for print…"), lambda: self._ask("png", PRINT))
        if self._table is not None:
            self._menu.addSeparator()
            for kind in TABLE_KINDS:
                words = self.tr("Table as {kind}…").format(kind=kind.upper())
                self._menu.addAction(words, partial(self._ask_table, kind))

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        picture = self._picture()
        if picture is not None:
            QGuiApplication.clipboard().setImage(image_of(picture, self._heading(), SCREEN))
            self._workplace.notice.emit(self.tr("The picture is on the clipboard"), NoticeKind.DONE)

    def _ask_path(self, kind: str) -> Path | None:
        start = self._workplace.papers() / f"{self._name}.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), str(start), f"{kind.upper()} (*.{kind})")
        path = Path(chosen) if chosen else None
        return path.with_suffix(f".{kind}") if path is not None and not path.suffix else path

    def _ask(self, kind: str, factor: float) -> None:
        path = self._ask_path(kind)
        if path is not None:
            self.save(path, factor)

    def _ask_table(self, kind: str) -> None:
        path = self._ask_path(kind)
        if path is not None and self._table is not None:
            self._table(path)

    def save(self, path: Path, factor: float = SCREEN) -> None:
        """Draw the picture and write it to a .png or .pdf, the writing off the GUI thread."""
        picture = self._picture()
        if picture is None:
            return
        heading = self._heading()
        if path.suffix.casefold() == ".pdf":
            data: Callable[[], bytes] = partial(bytes, pdf_of(picture, heading))
        else:
            data = partial(png_of, image_of(picture, heading, factor))
        write_later(self._workplace, path, data, self.tr("Saved: {path}").format(path=path))


def write_later(workplace: Workplace, path: Path, data: Callable[[], bytes], sentence: str) -> None:
    """Write a finished paper off the GUI thread, give a notice, and show a PDF."""

    def work() -> Path:
        with whole_file(path) as whole:
            whole.write_bytes(data())
        return path

    def done(written: Path) -> None:
        workplace.tell_saved(sentence, written)

    workplace.worker.act(work, done)
