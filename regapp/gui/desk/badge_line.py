"""One line about the badge of the person shown: printing, printed, what is wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.pieces import Panel, label, repolish
from regapp.gui.workplace.notices import NoticeKind, notice_look
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.model.printing import UNSETTLED, JobState, PrintJob, Trouble
from regapp.texts.printing import job_trouble


class BadgeLine(Panel):
    """The line. It follows the queue by itself and is hidden while there is nothing to say."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._person: Participant | None = None
        self._says_none = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        self._icon, self._text = QLabel(), label("", wrap=True)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        workplace.printing.changed.connect(self.restyle)
        self.restyle()

    def show_person(self, person: Participant | None, *, says_none: bool = False) -> None:
        """Show the state of somebody's badge; `says_none`: also where none has been made."""
        self._person, self._says_none = person, says_none
        self.restyle()

    def text(self) -> str:
        """Give the sentence shown; empty when the line is hidden."""
        return "" if self.isHidden() else self._text.text()

    def restyle(self) -> None:
        """Show the state as it is now."""
        said = self._words(self._person) if self._person else None
        self.setVisible(said is not None)
        if said is None:
            return
        text, kind = said
        colours, sizes = self.workplace.theme.colours, self.workplace.theme.sizes
        name, colour = notice_look(kind, colours) if kind is not None else ("printer", colours.muted)
        self._icon.setPixmap(pixmap(name, colour, sizes.icon))
        self._text.setText(text)
        self._text.setProperty("role", "differs" if kind is NoticeKind.ATTENTION else "")
        repolish(self._text)

    def _words(self, person: Participant) -> tuple[str, NoticeKind | None] | None:
        """Give the sentence and its kind; no kind while all goes as usual; None where there is nothing to say."""
        job, language = self.workplace.printing.job_of(person.id), self.workplace.language
        if job is not None and job.state in UNSETTLED:
            if job.trouble is not Trouble.NONE:
                return job_trouble(job, language), NoticeKind.ATTENTION
            return self.tr("Badge is printing…"), None
        if job is not None and job.state is JobState.PRINTED and person.issue:
            return self.tr("Badge printed"), NoticeKind.DONE
        if job is not None and job.state is JobState.FAILED and _is_missing(person, job):
            return job_trouble(job, language), NoticeKind.ATTENTION
        if person.issue == 0 and self._says_none:
            return self.tr("No badge has been made yet: Ctrl+P."), None
        return None


def _is_missing(person: Participant, job: PrintJob) -> bool:
    """Whether the badge of that job has still not been made."""
    return any(owner == person.id and issue > person.issue for owner, issue in job.badges)
