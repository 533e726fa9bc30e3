"""Saving a design: saving, another name, TOML files, removing; and importing pictures."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from regapp.gui.designer.design import Design
from regapp.gui.designer.naming import NameStrip
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.text.names import name_for_file
from regapp.services.badges.templates import remove_template, save_template, template_names
from regapp.services.designer.designs import Template, free_image_name, import_design, suggested_name, write_design
from regapp.services.desk import Changes
from regapp.services.event.logos import add_image


class Keeping(QObject):
    """The part that writes the design into the event's file and imports from files."""

    kept = Signal(str, object)
    """The name, and the steps of the saved design: another design may be open by then."""
    """The design is in the file under that name."""
    removed = Signal()
    imported = Signal(str)
    """A template was imported under that name."""
    picture_added = Signal(str)

    def __init__(self, workplace: Workplace, design: Design, page: QWidget, left: Callable[[], None]) -> None:
        super().__init__(page)
        self._workplace, self._design, self._page = workplace, design, page
        self.strip = NameStrip(workplace, self.save_as, left)
        self.own = False

    # Saving

    def save(self) -> None:
        """Save the event's own badge; ask for a name first for a shipped one."""
        if not self.own:
            self.ask_name()
        elif self._design.is_changed:
            self._save(self._design.template)

    def ask_name(self) -> None:
        """Ask for another name, in the strip."""
        desk, name = self._workplace.desk, self._design.template.name

        def question() -> tuple[str, tuple[str, ...]]:
            return suggested_name(desk, name), template_names(desk)

        self._workplace.worker.ask("badge-name", question, lambda found: self.strip.ask(*found), self)

    def save_as(self, name: str) -> None:
        """Save under that name; the original badge stays as it is."""
        self._save(replace(self._design.template, name=name))

    def _save(self, template: Template) -> None:
        steps = self._design.history

        def done(changes: Changes) -> None:
            if self._design.history is steps:
                self.strip.hide()
                self.own = True
                self._design.keep(template)
            self._workplace.announce(changes)
            self._workplace.notice.emit(self.tr("Saved as “{name}”.").format(name=template.name), NoticeKind.DONE)
            self._workplace.design_saved.emit(template.name)
            self.kept.emit(template.name, steps)

        self._workplace.worker.act(partial(save_template, self._workplace.desk, template), done, self._refused)

    def _refused(self, error: RegAppError | None) -> None:
        self.strip.refuse(failure(error, self._workplace.language))
        self._workplace.worker.failed.emit(error)

    def remove(self) -> None:
        """Remove the event's own badge; the desk's undo brings it back."""
        name = self._design.template.name

        def done(changes: Changes) -> None:
            text = self.tr("The badge “{name}” is removed. Ctrl+Z brings it back.").format(name=name)
            self.removed.emit()
            self._workplace.announce(changes)
            self._workplace.notice.emit(text, NoticeKind.DONE)

        self._workplace.worker.act(partial(remove_template, self._workplace.desk, name), done)

    # Files

    def ask_export(self) -> None:
        """Ask where to save the file."""
        start = self._workplace.papers() / f"{name_for_file(self._design.template.name, 'badge')}.toml"
        name, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save as a file"), str(start), "TOML (*.toml)")
        if name:
            self.export(Path(name if name.lower().endswith(".toml") else f"{name}.toml"))

    def export(self, path: Path) -> None:
        """Write the design, as it is now, as a TOML file."""
        template = self._design.template

        def work() -> Path:
            write_design(template, path)
            return path

        def done(written: Path) -> None:
            self._workplace.tell_saved(self.tr("Saved as {path}").format(path=written), written)

        self._workplace.worker.act(work, done)

    def ask_import(self) -> None:
        """Ask which file to open."""
        files = self._workplace.preferences.files
        start = files.folder("design", self._workplace.papers())
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Open a badge"), str(start), "TOML (*.toml)")
        if name:
            files.note_folder("design", Path(name))
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Import a TOML file as the event's own badge, and go on with it."""

        def done(result: tuple[Template, Changes]) -> None:
            template, changes = result
            self._workplace.announce(changes)
            self._workplace.design_saved.emit(template.name)
            self.imported.emit(template.name)

        self._workplace.worker.act(partial(import_design, self._workplace.desk, path), done)

    # Pictures

    def ask_picture(self, slot: str) -> None:
        """Ask which file to import; `slot` is the picture's name, empty to name it after the file."""
        files = self._workplace.preferences.files
        start = files.folder("picture", self._workplace.papers())
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.svg)"
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Choose a picture"), str(start), kinds)
        if name:
            files.note_folder("picture", Path(name))
            self.add_picture(Path(name), slot)

    def add_picture(self, path: Path, slot: str) -> None:
        """Add a picture to those of the event."""
        desk = self._workplace.desk

        def work() -> tuple[str, Changes]:
            name = slot or free_image_name(desk, path)
            return name, add_image(desk, name, path)

        def done(result: tuple[str, Changes]) -> None:
            name, changes = result
            self._workplace.announce(changes)
            self.picture_added.emit(name)

        self._workplace.worker.act(work, done)
