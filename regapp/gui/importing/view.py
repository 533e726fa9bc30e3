"""Lists in: drop or choose one, go through it, and settle unclear places of registered people."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.importing.place_questions import PlaceQuestions
from regapp.gui.importing.wizard import ImportWizard
from regapp.gui.widgets.pieces import DropArea, Panel, button, card, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.services.desk import Changes
from regapp.services.importing.file import LIST_KINDS
from regapp.services.importing.settled_places import PlaceQuestion, open_questions, settle


class ImportView(Panel):
    """The view of lists in."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._memory = workplace.preferences.files
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack, 1)
        start = QWidget()
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._make_import())
        column.addWidget(self._make_places(), 1)
        column.addStretch(0)
        self._stack.addWidget(start)
        self.wizard = ImportWizard(workplace)
        self.wizard.closed.connect(self._on_closed)
        self.wizard.another_asked.connect(self.ask_list)
        self.wizard.places_asked.connect(self._show_places)
        self._stack.addWidget(self.wizard)
        workplace.changed.connect(self._on_changed)
        self.retranslate()

    def _make_import(self) -> QWidget:
        frame, column = card(spacing=12)
        self._import_title = label("section")
        column.addWidget(self._import_title)
        self.drop = DropArea(lambda paths: self.examine(paths[0]))
        inside = QVBoxLayout(self.drop)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(8)
        self._drop_text = label("muted", wrap=True)
        self._drop_text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._choose = writes(button("primary", self.ask_list), self.workplace)
        self._back = button("quiet", partial(self._stack.setCurrentIndex, 1))
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._drop_text)
        inside.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.drop)
        return frame

    def _make_places(self) -> QWidget:
        """Make the part for unclear places of registered people."""
        frame, column = card(spacing=8)
        self._places_title = label("section")
        column.addWidget(self._places_title)
        self.questions = PlaceQuestions(self.workplace, self._settle)
        column.addWidget(self.questions, 1)
        self._places = frame
        frame.hide()
        return frame

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._import_title.setText(self.tr("Import"))
        self._drop_text.setText(self.tr("Drop a list here: xlsx, xls, ods or csv. Nothing changes until you confirm."))
        self._choose.setText(self.tr("Choose a list…"))
        self._places_title.setText(self.tr("Places to confirm"))
        self._name_back()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self._choose, "folder-open", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for unclear places only when the view comes into sight."""
        super().showEvent(event)
        self._ask_places()

    def _on_closed(self) -> None:
        self._stack.setCurrentIndex(0)
        self._name_back()

    def _show_places(self) -> None:
        """Show the places to settle; the list that left them stays open behind."""
        self._stack.setCurrentIndex(0)
        self._name_back()
        self._ask_places(self.questions.take_focus)

    def _name_back(self) -> None:
        name = self.wizard.taken_in_name
        self._back.setText(self.tr("Back to {name}").format(name=name))
        self._back.setVisible(bool(name))
        # Who settles what a list has left needs the room.
        self.drop.setVisible(not name)
        set_icon(self._back, "arrow-left", self.workplace)

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._ask_places()

    def _ask_places(self, then: Callable[[], None] = lambda: None) -> None:
        desk = self.workplace.desk

        def show(questions: list[PlaceQuestion]) -> None:
            self.questions.show_questions(questions, {})
            self._places.setVisible(bool(questions))
            then()

        self.workplace.worker.ask("open-places", lambda: open_questions(desk), show, self)

    def _settle(self, question: PlaceQuestion, code: str) -> None:
        desk = self.workplace.desk
        decided = {question.key: (question.text, code)}
        self.workplace.worker.act(lambda: settle(desk, decided), self.workplace.announce)

    def ask_list(self) -> None:
        """Let the user choose a list in the system's dialog."""
        kinds = self.tr("Lists")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a list"), str(self._memory.folder("list", Path.home())), f"{kinds} ({LIST_KINDS})"
        )
        if name:
            self.examine(Path(name))

    def examine(self, path: Path) -> None:
        """Read a list and show what it would change; write nothing."""
        self._memory.note_folder("list", path)
        self._stack.setCurrentWidget(self.wizard)
        # The keyboard waits here until there is something for it: in the header or on the cross it would do harm.
        self.wizard.setFocus()
        self.wizard.examine(path)
