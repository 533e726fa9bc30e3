"""The acts of Ctrl+P and the Badge buttons: print or make somebody's badge, or ask why another is wanted."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from regapp.gui.look.icons import icon
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.model.printing import JobState, PrintJob
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.named_files import with_ending
from regapp.services.badges.badges import DEFAULT_SHEET, make_badges, reissue
from regapp.services.badges.layout import Layout
from regapp.services.desk import Changes
from regapp.services.people.registration import get
from regapp.texts.languages import papers_language


class BadgeActions(QObject):
    """The badges of single people. A menu opens at `anchor` and takes the keyboard until a choice is made."""

    def __init__(self, workplace: Workplace, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.workplace, self._anchor = workplace, anchor
        self.menu: QMenu | None = None

    def ask(self, participant: int) -> None:
        """Print the first badge (or make it, where no printer was chosen); if one has been made, ask why."""
        desk = self.workplace.desk
        self.workplace.worker.ask("badge-of", lambda: get(desk, participant), self._decide, self)

    def _decide(self, person: Participant) -> None:
        job = self.workplace.printing.job_of(person.id)
        if person.issue > 0 or (job is not None and job.state is JobState.UNCLEAR):
            self._open_menu(person, job)
        elif self.workplace.printing.is_ready:
            self.workplace.printing.print_one(person.id)
        else:
            self.make_pdf(person.id)

    def _open_menu(self, person: Participant, job: PrintJob | None) -> None:
        menu = QMenu(self._anchor)
        menu.setTitle(self.tr("Badge"))
        printing = self.workplace.printing
        if job is not None and job.state is JobState.UNCLEAR:
            menu.addAction(self.tr("It printed")).triggered.connect(lambda: printing.came_out(job.id))
            menu.addAction(self.tr("Print again")).triggered.connect(lambda: printing.try_again(job.id))
            menu.addSeparator()
        if person.issue > 0:
            self.add_reasons(menu, person.id)
            menu.addSeparator()
        save = menu.addAction(self.tr("Save as PDF…"))
        save.setIcon(icon("file-down", self.workplace.theme.colours.text, self.workplace.theme.sizes.icon))
        save.triggered.connect(lambda: self._ask_where(person))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(self._place())

    def _place(self) -> QPoint:
        """Give a place below the anchor; if that is out of sight, at the mouse, or in the middle of the window."""
        if self._anchor.isVisible():
            return self._anchor.mapToGlobal(QPoint(0, self._anchor.height()))
        window = self._anchor.window().geometry()
        return QCursor.pos() if window.contains(QCursor.pos()) else window.center()

    def add_reasons(self, menu: QMenu, participant: int) -> None:
        """Add the reasons for another badge, as actions that print or make it."""
        for reason, text in (
            ("lost", self.tr("It was lost")),
            ("misspelled", self.tr("It is misspelled")),
            ("damaged", self.tr("It is damaged")),
        ):
            action: QAction = menu.addAction(text)
            action.setEnabled(not self.workplace.desk.is_read_only)
            action.triggered.connect(lambda _checked=False, reason=reason: self.replace(participant, reason))

    def replace(self, participant: int, reason: str) -> None:
        """Print the next badge, which replaces the others once it is printed; or record and make it as a PDF."""
        if self.workplace.printing.is_ready:
            self.workplace.printing.print_one(participant, reason)
            return

        def done(changes: Changes) -> None:
            self.workplace.announce(changes)
            self.make_pdf(participant)

        template = self.workplace.preferences.printing.template
        self.workplace.worker.act(partial(reissue, self.workplace.desk, participant, reason, template), done)

    def _ask_where(self, person: Participant) -> None:
        start = self.workplace.papers() / f"{name_for_file(person.details.number or str(person.id), 'badge')}.pdf"
        name, _ = QFileDialog.getSaveFileName(self._anchor, self.tr("Save the badge"), str(start), "PDF (*.pdf)")
        if name:
            self.make_pdf(person.id, with_ending(Path(name), (".pdf",)))

    def make_pdf(self, participant: int, path: Path | None = None) -> None:
        """Make somebody's badge as a PDF (in the folder `badges` beside the file, or at `path`) and open it."""
        workplace = self.workplace
        desk = workplace.desk
        language = papers_language(desk.event, workplace.language)
        layout = Layout(workplace.preferences.printing.template, DEFAULT_SHEET)

        def work(_progress: Progress) -> tuple[Path, Changes]:
            person = get(desk, participant)
            out = path or workplace.papers() / "badges" / f"{person.details.number or participant}.pdf"
            run = make_badges(desk, out, [person], layout=layout, language=language)
            return out, run.changes

        def done(result: tuple[Path, Changes]) -> None:
            workplace.announce(result[1])
            workplace.doings.badges_made.emit()
            workplace.tell_saved(self.tr("The badge is in {path}").format(path=result[0]), result[0])

        workplace.worker.long_work(self.tr("Badge"), work, done)
