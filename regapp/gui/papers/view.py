"""The papers that organisers owe: sign-in sheets and registers, certificates, letters, the programme, the report."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from regapp.gui.papers.certificates import CertificatesView
from regapp.gui.papers.letters import LettersView
from regapp.gui.papers.programme import ProgrammePaperView
from regapp.gui.papers.report import ReportView
from regapp.gui.papers.sign_in import SignInView
from regapp.gui.widgets.late_page import LatePage
from regapp.gui.widgets.pieces import Panel, button
from regapp.gui.workplace.workplace import Workplace

DOCUMENTS = SIGN_IN, CERTIFICATES, LETTERS, PROGRAMME, REPORT = range(5)


class PapersView(Panel):
    """The view of one paper at a time, chosen at the left."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        choices = QVBoxLayout()
        choices.setSpacing(4)
        group = QButtonGroup(self)
        self._choices: list[QPushButton] = []
        for paper in DOCUMENTS:
            choice = button("segment", partial(self.go_to, paper))
            choice.setCheckable(True)
            group.addButton(choice)
            self._choices.append(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        row.addLayout(choices)
        self._stack = QStackedWidget()
        self._sign_in = LatePage(lambda: SignInView(workplace))
        self._certificates = LatePage(lambda: CertificatesView(workplace))
        self._letters = LatePage(lambda: LettersView(workplace))
        self._programme = LatePage(lambda: ProgrammePaperView(workplace))
        self._report = LatePage(lambda: ReportView(workplace))
        for widget in (self._sign_in, self._certificates, self._letters, self._programme, self._report):
            self._stack.addWidget(widget)
        row.addWidget(self._stack, 1)
        self.retranslate()
        self.go_to(SIGN_IN)

    @property
    def sign_in(self) -> SignInView:
        """Sign-in sheets and registers."""
        return self._sign_in.page

    @property
    def certificates(self) -> CertificatesView:
        """Certificates."""
        return self._certificates.page

    @property
    def letters(self) -> LettersView:
        """Letters."""
        return self._letters.page

    @property
    def programme(self) -> ProgrammePaperView:
        """The programme to print."""
        return self._programme.page

    @property
    def report(self) -> ReportView:
        """The report for donors."""
        return self._report.page

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = (
            self.tr("Sign-in sheets"), self.tr("Certificates"), self.tr("Letters"), self.tr("Programme"),
            self.tr("Report"),
        )  # fmt: skip
        for choice, word in zip(self._choices, words, strict=True):
            choice.setText(word)

    def go_to(self, paper: int) -> None:
        """Show one of DOCUMENTS."""
        self._choices[paper].setChecked(True)
        self._stack.setCurrentIndex(paper)

    def show_programme(self) -> None:
        """Show the programme to print."""
        self.go_to(PROGRAMME)
