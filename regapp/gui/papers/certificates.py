"""Certificates of participation: who has earned one, its look, its signatories; and checking one."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QWidget,
)

from regapp.gui.papers.certificate_check_panel import CertificateCheckPanel
from regapp.gui.papers.certificate_choices import CertificateChoices
from regapp.gui.papers.certificate_preview import CertificatePreview
from regapp.gui.papers.signatories_panel import SignatoriesPanel
from regapp.gui.widgets.flow import FlowLayout
from regapp.gui.widgets.logo_menu import LogoMenu
from regapp.gui.widgets.pieces import Panel, button, card, label, scrolled, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.misfit import Misfit
from regapp.model.progress import Progress
from regapp.named_files import with_ending
from regapp.services.badges.words import misfit_sentence
from regapp.services.certificates.certificates import CertificateRun, check_earned, earned, make_certificates
from regapp.services.desk import Changes
from regapp.texts.quantities import number_text

PREVIEW, SIGNATORIES, CHECK = range(3)
_LOOKED_AT_ONCE = 300
"""The most people who are checked in a moment while choosing; all are checked when the certificates are made."""
_CHOICES_WIDTH = 396
_TOLD = 3


class CertificatesView(Panel):
    """The view that makes certificates."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.people: list[int] = []
        self.eligible = 0
        self._misfits: list[Misfit] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._make_choices())
        row.addWidget(self._make_views(), 1)
        workplace.changed.connect(self._on_changed)
        workplace.event_changed.connect(self._on_event)
        self.retranslate()

    def _make_choices(self) -> QWidget:
        frame, column = card(spacing=8)
        self.choices = CertificateChoices(self.workplace)
        self.choices.changed.connect(self._count)
        column.addWidget(scrolled(self.choices), 1)
        self.told = label("strong", wrap=True)
        self.found = label("differs", wrap=True)
        self.save = writes(button("primary", self._ask_where), self.workplace)
        self._logos = LogoMenu(self.workplace)
        column.addWidget(self.told)
        column.addWidget(self.found)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self._logos)
        column.addLayout(row)
        self._frame = frame
        return frame

    def _make_views(self) -> QWidget:
        frame, column = card()
        row = FlowLayout(spacing=4)
        group = QButtonGroup(self)
        self._segments = [button("segment", partial(self.show_view, view)) for view in range(3)]
        for segment in self._segments:
            segment.setCheckable(True)
            group.addButton(segment)
            row.addWidget(segment)
        column.addLayout(row)
        self.preview = CertificatePreview(self.workplace)
        self.signatories = SignatoriesPanel(self.workplace)
        self.check = CertificateCheckPanel(self.workplace)
        self._views = QStackedWidget()
        for page in (self.preview, scrolled(self.signatories), scrolled(self.check)):
            self._views.addWidget(page)
        column.addWidget(self._views, 1)
        self._segments[PREVIEW].setChecked(True)
        return frame

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        words = (self.tr("Preview"), self.tr("Who signs"), self.tr("Verify a certificate"))
        for segment, text in zip(self._segments, words, strict=True):
            segment.setText(text)
        self.save.setText(self.tr("Save as PDF…"))
        self._say_count()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons and widths."""
        self._frame.setFixedWidth(round(_CHOICES_WIDTH * self.workplace.theme.sizes.body / 13))
        set_icon(self.save, "file-down", self.workplace)

    def show_view(self, view: int) -> None:
        """Show the preview, the signatories, or the check."""
        self._views.setCurrentIndex(view)
        self._segments[view].setChecked(True)
        if view == PREVIEW:
            self._show_preview()

    def showEvent(self, event: QShowEvent) -> None:
        """Count and draw when the view comes into sight."""
        super().showEvent(event)
        self.choices.reload()

    def _on_changed(self, changes: Changes) -> None:
        if not self.isVisible():
            return
        if changes.everything:
            # Templates, logos and signatories change only with large changes.
            self.choices.reload()
        else:
            self._count()

    def _on_event(self) -> None:
        """Drop the people counted for the earlier event."""
        self.people, self.eligible, self._misfits = [], 0, []
        self._say_count()
        self._show_preview()
        self.choices.reload()

    # The people

    def _count(self) -> None:
        if not self.isVisible():
            return
        desk, language = self.workplace.desk, self.paper_language
        choice, making = self.choices.choice(), self.choices.making()

        def question() -> tuple[int, list[int], list[Misfit]]:
            eligible = earned(desk, making.rule, replace(choice, only_new=False))
            people = [item for item in eligible if item.is_new or not choice.only_new]
            looked_at = people if len(people) <= _LOOKED_AT_ONCE else []
            found = check_earned(desk, looked_at, making, language)
            return len(eligible), [item.person.id for item in people], found

        def show(answer: tuple[int, list[int], list[Misfit]]) -> None:
            self.eligible, self.people, self._misfits = answer
            self._say_count()
            self._show_preview()

        self.workplace.worker.ask("certificate-count", question, show, self)

    def _say_count(self) -> None:
        count, eligible = (number_text(number, self.workplace.language) for number in (len(self.people), self.eligible))
        if self.people:
            text = self.tr("Certificates to make: {count}. Eligible: {eligible}")
        elif self.eligible:
            text = self.tr("Everyone eligible already has a certificate: {eligible}")
        else:
            text = self.tr("Nobody in this selection has attended enough sessions yet.")
        self.told.setText(text.format(count=count, eligible=eligible))
        self.save.setEnabled(bool(self.people))
        sentences = [misfit_sentence(misfit, self.workplace.language) for misfit in self._misfits[:_TOLD]]
        if len(self._misfits) > _TOLD:
            sentences.append(self.tr("… and {count} more.").format(count=len(self._misfits) - _TOLD))
        self.found.setText("\n".join(sentences))
        self.found.setVisible(bool(sentences))
        set_icon(self.save, "file-down", self.workplace)

    def _show_preview(self) -> None:
        self.preview.show_people(self.people, self.choices.making())

    # Making

    def _ask_where(self) -> None:
        start = self.workplace.papers() / f"certificates-{self.workplace.desk.event.code}.pdf"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the certificates"), str(start), "PDF (*.pdf)")
        if name:
            self.make(with_ending(Path(name), (".pdf",)))

    def make(self, out: Path) -> None:
        """Make the certificates of all chosen people, from the file as it is then."""
        desk, language = self.workplace.desk, self.paper_language
        choice, making = self.choices.choice(), self.choices.making()

        def work(progress: Progress) -> CertificateRun:
            return make_certificates(desk, out, earned(desk, making.rule, choice), making, language, progress)

        self.workplace.worker.long_work(self.tr("Certificates"), work, self._done)

    def _done(self, run: CertificateRun) -> None:
        self.workplace.announce(run.changes)
        text = self.tr("Certificates made: {count}. {path}").format(count=run.made, path=run.path)
        kind = NoticeKind.DONE
        if run.misfits:
            text += " " + misfit_sentence(run.misfits[0], self.workplace.language)
            kind = NoticeKind.ATTENTION
        self.workplace.tell_saved(text, run.path, kind=kind)
