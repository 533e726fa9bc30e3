"""The bar of notices: one sentence with a cross; good news disappears by itself, and a file can be opened from it."""

import os
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QToolButton

from regapp.gui.look.icons import icon
from regapp.gui.widgets.message_bar import MessageBar
from regapp.gui.widgets.middle_label import shortened
from regapp.gui.widgets.pieces import button
from regapp.gui.workplace.messages import act_text, failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.saved_files import show_in_folder
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import InputError, RegAppError
from regapp.model.errors.files import FileTaken
from regapp.model.event import Session
from regapp.model.finding import Finding, FindingKind
from regapp.services.acts import Act
from regapp.services.admission.admission import Verdict
from regapp.texts.findings import finding
from regapp.texts.known import known_text, verdict_advice, verdict_word
from regapp.texts.quantities import number_text

_NOTICE_MS = 8_000
_FILE_MS = 20_000
"""Good news of a file stays longer: somebody may want to open it."""
_NOT_OPENED = (".regapp", ".regapp-handover")
"""Conference files are not opened from a notice: somebody would work in a backup, or twice in one file."""


class _About(Enum):
    """The kinds of things that a notice can be about, which it goes with."""

    PAGE = auto()
    VERDICT = auto()
    FILE = auto()
    CONFLICTS = auto()


class NoticeBar(MessageBar):
    """The bar. It shows notices of pages, failures, and acts taken back."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._files: tuple[Path, ...] = ()
        self._before: Session | None = None
        self._open, self._folder = button("quiet", self._open_files), button("quiet", self._show_in_folder)
        self._back, self._conflicts = button("quiet", self._go_back), button("quiet", workplace.conflicts.asked.emit)
        for act in (self._open, self._folder, self._back, self._conflicts):
            self.add(act)
        self._close = QToolButton()
        self._close.setProperty("role", "plain")
        self._close.clicked.connect(self.hide)
        self.add(self._close)
        self._about = _About.PAGE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        workplace.notice.connect(self.say)
        workplace.saved.connect(self._offer)
        workplace.worker.failed.connect(self._on_failed)
        workplace.undone.connect(self._on_undone)
        workplace.redone.connect(self._on_redone)
        workplace.verdict_shown.connect(self._make_way)
        workplace.session_chosen.connect(self._say_session)
        workplace.conflicts.found.connect(self._say_conflicts)
        workplace.conflicts.seen.connect(self._note_seen)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        self._close.setAccessibleName(self.tr("Close"))
        self._open.setText(self.tr("Open"))
        self._folder.setText(self.tr("Show in folder"))
        self._conflicts.setText(self.tr("Check them"))

    def _make_way(self, _verdict: object) -> None:
        """Remove the news of the last person when the next one comes."""
        if self._kind is NoticeKind.DONE or self._about is _About.VERDICT:
            self.hide()

    def leave_page(self) -> None:
        """Remove a warning when the page that it is about is left; what went wrong, and good news, stay."""
        if self._kind is NoticeKind.ATTENTION and self._about not in (_About.FILE, _About.CONFLICTS):
            self.hide()

    def say(self, sentence: str, kind: str) -> None:
        """Show a sentence. `kind` is a NoticeKind, as text where a signal has carried it."""
        self._say(sentence, NoticeKind(kind), _About.PAGE)

    def _say(self, sentence: str, kind: NoticeKind, about: _About) -> None:
        self.set_message(sentence, kind)
        self._about = about
        for act in (self._back, self._conflicts):
            act.hide()
        self._offer(())
        self.show()

    def _offer(self, files: tuple[Path, ...]) -> None:
        """Offer to open the files that the sentence is about, and let good news go after a while."""
        self._files = files
        self._open.setVisible(any(path.suffix not in _NOT_OPENED for path in files))
        self._folder.setVisible(bool(files))
        self._timer.stop()
        if self._kind is NoticeKind.DONE:
            self._timer.start(_FILE_MS if files else _NOTICE_MS)

    def _go(self) -> None:
        """Remove good news, unless the mouse is on its way to a button of it."""
        if self.underMouse():
            self._timer.start()
        else:
            self.hide()

    def _say_session(self, before: Session | None) -> None:
        """Say that another session is in force, with the way back."""
        place = self.workplace
        now = place.text(place.session.title) if place.session is not None else ""
        place.notice.emit(self.tr("People are checked in to “{session}” now.").format(session=now), NoticeKind.DONE)
        self._before = before
        if before is not None:
            self._back.setText(self.tr("Back to “{session}”").format(session=shortened(place.text(before.title))))
            self._back.show()
            self._timer.start(_FILE_MS)

    def _say_conflicts(self, count: int) -> None:
        """Say that there are new conflicts, with the way to look at them."""
        text = self.tr("New conflicts between desks: {count}. Work goes on; check them when you have time.")
        said = text.format(count=number_text(count, self.workplace.language))
        self._say(said, NoticeKind.ATTENTION, _About.CONFLICTS)
        self._conflicts.show()

    def _note_seen(self) -> None:
        """Somebody looks at the conflicts: news of them has done its work."""
        if self._about is _About.CONFLICTS:
            self.hide()

    def _go_back(self) -> None:
        if self._before is not None:
            self.workplace.choose_session(self._before.code)

    def _open_files(self) -> None:
        for path in self._files:
            self._if_there(path, path, partial(self.workplace.open_paper, path))

    def _show_in_folder(self) -> None:
        path = self._files[0]
        self._if_there(path, path.parent, partial(show_in_folder, path, self.workplace))

    def _if_there(self, path: Path, needed: Path, act: Callable[[], None]) -> None:
        """Do something if a file or its folder is still there; a drive that does not answer blocks nothing."""

        def answer(is_there: bool) -> None:
            if is_there:
                act()
            else:
                text = self.tr("{path} is not there any more.").format(path=path)
                self.workplace.notice.emit(text, NoticeKind.ATTENTION)

        self.workplace.worker.ask(f"file-there {path}", lambda: os.path.exists(needed), answer, self)

    def restyle(self) -> None:
        """Set the theme's icons."""
        super().restyle()
        self._close.setIcon(icon("x", self.workplace.theme.colours.muted, self.workplace.theme.sizes.icon - 4))

    def _on_failed(self, error: RegAppError | None) -> None:
        if isinstance(error, FileTaken):
            # A bar of its own says it, with the way out.
            return
        # What cannot be done as it was asked is no failure: nothing is lost, and nothing needs mending.
        kind = NoticeKind.ATTENTION if isinstance(error, InputError) else NoticeKind.ERROR
        self.workplace.notice.emit(failure(error, self.workplace.language), kind)

    def _on_undone(self, act: Act) -> None:
        self._say_act(self.tr("Undone: {act}. Ctrl+Shift+Z does it again."), act)

    def _on_redone(self, act: Act) -> None:
        self._say_act(self.tr("Done again: {act}. Ctrl+Z undoes it."), act)

    def _say_act(self, sentence: str, act: Act) -> None:
        def say(name: str) -> None:
            self.workplace.notice.emit(sentence.format(act=act_text(act.kind, name)), NoticeKind.DONE)

        if act.participant is None:
            say("")
        else:
            self.workplace.undoing.ask_name(act.participant, say, self)

    def say_verdict(self, verdict: Verdict) -> None:
        """Say a verdict on a page that does not show it, with what helps or the way back."""
        language, person = self.workplace.language, verdict.participant
        name = f"{person.details.name}: " if person is not None else ""
        is_accepted = verdict.outcome.is_accepted
        known, advice = (
            known_text(verdict.outcome, verdict.known, language),
            verdict_advice(verdict.outcome, verdict.known, language),
        )
        more = self.tr("Ctrl+Z undoes it.") if is_accepted else f"{known} {advice}".strip()
        text = f"{name}{verdict_word(verdict.outcome, verdict.known, language)}. {more}".rstrip()
        self._say(text, NoticeKind.DONE if is_accepted else NoticeKind.ATTENTION, _About.VERDICT)

    def say_faults(self) -> None:
        """Say what is wrong with the file, if anything, though one can work with it. The clock has its own bar."""

        def say(found: list[Finding]) -> None:
            faults = [item for item in found if item.code is not FindingKind.CLOCK]
            if faults:
                language = self.workplace.language
                text = ". ".join(finding(item.code, item.where, language) for item in faults)
                self._say(f"{text}.", NoticeKind.ATTENTION, _About.FILE)

        self.workplace.worker.ask("faults", self.workplace.desk.faults, say)
