"""The papers that organisers owe: sign-in sheets and registers, certificates, letters, the programme, the report."""

from collections.abc import Sequence
from functools import partial

from regapp.gui.panels.side_views import SideViews
from regapp.gui.papers.certificates import CertificatesView
from regapp.gui.papers.letters import LettersView
from regapp.gui.papers.programme import ProgrammePaperView
from regapp.gui.papers.report import ReportView
from regapp.gui.papers.sign_in import SignInView
from regapp.gui.workplace.workplace import Workplace

DOCUMENTS = SIGN_IN, CERTIFICATES, LETTERS, PROGRAMME, REPORT = range(5)


class PapersView(SideViews):
    """The view of one paper at a time, chosen at the left."""

    def __init__(self, workplace: Workplace) -> None:
        makes = SignInView, CertificatesView, LettersView, ProgrammePaperView, ReportView
        super().__init__(workplace, [partial(make, workplace) for make in makes])

    @property
    def sign_in(self) -> SignInView:
        """Sign-in sheets and registers."""
        view: SignInView = self.view(SIGN_IN)
        return view

    @property
    def certificates(self) -> CertificatesView:
        """Certificates."""
        view: CertificatesView = self.view(CERTIFICATES)
        return view

    @property
    def letters(self) -> LettersView:
        """Letters."""
        view: LettersView = self.view(LETTERS)
        return view

    @property
    def programme(self) -> ProgrammePaperView:
        """The programme to print."""
        view: ProgrammePaperView = self.view(PROGRAMME)
        return view

    @property
    def report(self) -> ReportView:
        """The report for donors."""
        view: ReportView = self.view(REPORT)
        return view

    def names(self) -> Sequence[str]:
        """Give the names of DOCUMENTS."""
        return (
            self.tr("Sign-in sheets"), self.tr("Certificates"), self.tr("Letters"), self.tr("Programme"),
            self.tr("Report"),
        )  # fmt: skip

    def show_programme(self) -> None:
        """Show the programme to print."""
        self.go_to(PROGRAMME)
