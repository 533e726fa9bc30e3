"""The print queue: jobs that wait, are under way or are unclear, and what can be done about each."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from regapp.gui.look.icons import pixmap
from regapp.gui.panels.rows_panel import RowsPanel
from regapp.gui.widgets.middle_label import shortened
from regapp.gui.widgets.pieces import button, label, line
from regapp.gui.workplace.workplace import Workplace
from regapp.model.printing import UNDER_WAY, UNSETTLED, JobState, PrintJob, Trouble
from regapp.services.desk import Changes
from regapp.services.people.registration import some
from regapp.texts.printing import job_state, job_trouble

_SHOWN: Final = 30
_NAMED: Final = 3
_ICONS: Final = {
    JobState.PRINTED: "circle-check",
    JobState.FAILED: "circle-x",
    JobState.UNCLEAR: "circle-help",
    JobState.CANCELLED: "ban",
    JobState.WAITING: "clock",
}


class PrintQueueView(RowsPanel):
    """The view of the print queue. It follows the queue by itself; a page or a drawer can hold it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._names: dict[int, str] = {}
        workplace.changed.connect(self._forget_names)
        self.rows: dict[int, JobRow] = {}
        workplace.printing.changed.connect(self.reload)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.empty.setText(self.tr("The print queue is empty."))
        self.reload()

    def restyle(self) -> None:
        """Set the theme's icons."""
        self.reload()

    def reload(self) -> None:
        """Show the queue as it is now: first the jobs that need somebody, last the ended ones."""
        jobs = sorted(self.workplace.printing.jobs, key=_urgency)[:_SHOWN]
        self.empty.setVisible(not jobs)
        for number in self.rows.keys() - {job.id for job in jobs}:
            row = self.rows.pop(number)
            self.rows_below.removeWidget(row)
            row.deleteLater()
        for place, job in enumerate(jobs):
            row = self.rows.get(job.id) or self._add_row(job)
            self.rows_below.removeWidget(row)
            self.rows_below.insertWidget(place, row)
            row.show_job(job, self._who(job))
        self._ask_names(jobs)

    def _forget_names(self, changes: Changes) -> None:
        """Forget names that may have been corrected."""
        for person in list(self._names) if changes.everything else changes.participants:
            self._names.pop(person, None)

    def _add_row(self, job: PrintJob) -> "JobRow":
        row = self.rows[job.id] = JobRow(self.workplace)
        return row

    def _who(self, job: PrintJob) -> str:
        known = [self._names[person] for person, _ in job.badges[:_NAMED] if person in self._names]
        more = len(job.badges) - len(known)
        if known and more:
            return self.tr("{names} and {count} more").format(names=", ".join(known), count=more)
        return ", ".join(known)

    def _ask_names(self, jobs: list[PrintJob]) -> None:
        """Read from the file whose badges they are, once for each person."""
        missing = {person for job in jobs for person, _ in job.badges[:_NAMED]} - self._names.keys()
        if not missing:
            return
        desk = self.workplace.desk

        def question() -> dict[int, str]:
            return {person.id: person.details.name for person in some(desk, sorted(missing))}

        def show(names: dict[int, str]) -> None:
            self._names |= dict.fromkeys(missing, "—") | names
            self.reload()

        self.workplace.worker.ask("badge-queue-names", question, show, self)


def _urgency(job: PrintJob) -> tuple[int, int]:
    """Sort jobs: unclear ones first, then stuck ones, then the order of printing; the last to end come last."""
    if job.state not in UNSETTLED:
        return 4, -job.id
    if job.state is JobState.UNCLEAR:
        return 0, job.id
    if job.trouble is not Trouble.NONE:
        return 1, job.id
    return (2 if job.state in UNDER_WAY else 3), job.id


class JobRow(QWidget):
    """One job: what, how many, where, in which state, and its buttons."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self.job: PrintJob | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._icon, self._state, self._where = QLabel(), label("strong"), label("caption")
        head.addWidget(self._icon)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self._where)
        column.addLayout(head)
        self._who, self._trouble = label("", wrap=True), label("differs", wrap=True)
        column.addWidget(self._who)
        column.addWidget(self._trouble)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        printing = workplace.printing
        self.came_out = self._button(lambda job: printing.came_out(job.id))
        self.again = self._button(lambda job: printing.try_again(job.id))
        self.cancel = self._button(printing.cancel)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addSpacing(6)
        self._line: QFrame = line()
        column.addWidget(self._line)

    def _button(self, act: Callable[[PrintJob], None]) -> QPushButton:
        widget = button("", lambda: act(self.job) if self.job else None)
        self._buttons.addWidget(widget)
        return widget

    def show_job(self, job: PrintJob, who: str) -> None:
        """Show a job as it is now; `who` names the people whose badges it has."""
        self.job = job
        theme, language = self._workplace.theme, self._workplace.language
        colours = {
            JobState.PRINTED: theme.colours.admitted,
            JobState.FAILED: theme.colours.refused,
            JobState.UNCLEAR: theme.colours.attention,
        }
        name, colour = _ICONS.get(job.state, "printer"), colours.get(job.state, theme.colours.muted)
        self._icon.setPixmap(pixmap(name, colour, theme.sizes.icon))
        self._state.setText(job_state(job.state, language))
        self._where.setText(f"{shortened(job.printer)} · {self._workplace.local(job.made):%H:%M}")
        badges = self.tr("Badges: {count}").format(count=len(job.badges))
        self._who.setText(who if len(job.badges) == 1 and who else f"{badges}  {who}".strip())
        trouble = job_trouble(job, language)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._show_buttons(job)

    def _show_buttons(self, job: PrintJob) -> None:
        unclear = job.state is JobState.UNCLEAR
        waits = job.state is JobState.WAITING
        ended = job.state in (JobState.FAILED, JobState.CANCELLED) and job.trouble is not Trouble.NEEDLESS
        for widget, text, shown in (
            (self.came_out, self.tr("It printed"), unclear),
            (self.again, self.tr("Print again") if unclear else self.tr("Try again"),
             unclear or ended or (waits and job.trouble is not Trouble.NONE)),
            (self.cancel, self.tr("Cancel"), waits or job.state in UNDER_WAY),
        ):  # fmt: skip
            widget.setText(text)
            widget.setVisible(shown and not self._workplace.desk.is_read_only)
