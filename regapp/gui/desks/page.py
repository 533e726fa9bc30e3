"""The Desks page: the desks of this conference, or, where the file has no hub, how to work at several desks."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from regapp.gui.desks.begin_cards import HubCard, JoinCard
from regapp.gui.desks.conflicts import ConflictsView
from regapp.gui.desks.conflicts_line import ConflictsLine
from regapp.gui.desks.handover_card import HandoverCard
from regapp.gui.desks.invitation import InvitationDialog
from regapp.gui.desks.leave_question import LeaveQuestion
from regapp.gui.desks.table import DesksTable
from regapp.gui.desks.take_out_question import TakeOutQuestion
from regapp.gui.widgets.pieces import Panel, button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.workplace import Workplace
from regapp.model.entries.hub import SeenDesk
from regapp.model.errors.base import RegAppError
from regapp.model.errors.hub import DeskRefused
from regapp.services.desk import now
from regapp.texts.sentences import sentence
from regapp.texts.standing import clock_text, hub_text, unsent_text

if TYPE_CHECKING:
    from regapp.sync import Invitation

_LOOKS_MS: Final = 3_000


class DesksPage(Panel):
    """The page. While it is in sight, the hub is asked every few seconds."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        whole, desks = QVBoxLayout(self), QWidget()
        whole.setContentsMargins(24, 20, 24, 20)
        self._views, self.conflicts = QStackedWidget(), ConflictsView(workplace)
        for view in (desks, self.conflicts):
            self._views.addWidget(view)
        whole.addWidget(self._views)
        for left in (self.conflicts.closed, workplace.event_changed):
            left.connect(lambda: self._views.setCurrentIndex(0))
        outer = QVBoxLayout(desks)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self._title, self.text = label("title"), label("", wrap=True)
        self.hint, self.error = label("differs", wrap=True), label("error", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        self.conflicts_line = ConflictsLine(workplace, self.show_conflicts)
        head.addWidget(self.conflicts_line)
        outer.addLayout(head)
        for widget in (self.text, self.hint, self.error):
            outer.addWidget(widget)
        self.shared = self._make_shared()
        outer.addWidget(self.shared, 1)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        self.hub_card, self.join_card = HubCard(workplace), JoinCard(workplace, self._show)
        cards.addWidget(self.hub_card, 1)
        cards.addWidget(self.join_card, 1)
        outer.addLayout(cards)
        self.handover_card = HandoverCard(workplace)
        outer.addWidget(self.handover_card)
        self.how = label("muted", wrap=True)
        outer.addWidget(self.how)
        outer.addStretch(0)
        self._question: TakeOutQuestion | None = None
        self._leaving: LeaveQuestion | None = None
        self.dialog: InvitationDialog | None = None
        """The dialog in which a laptop is let in, while it is open."""
        self._made: tuple[Invitation, str] | None = None
        """The newest code, and what its desk is called."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(workplace.sync.look)
        workplace.sync.changed.connect(self._follow)
        workplace.sync.desks_changed.connect(self._follow)
        workplace.sync.hubs_changed.connect(self._offer_hub)
        self.retranslate()

    def _make_shared(self) -> QWidget:
        """The desks, and what their owner does with them."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.desks = DesksTable(self.workplace)
        self.desks.table.itemSelectionChanged.connect(self._show_buttons)
        self.let_in, self.take_out = button("primary", self.ask_in), button("", self._ask_out)
        self.leave = button("", self._ask_to_leave)
        self.elsewhere = label("muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.let_in, self.take_out):
            row.addWidget(writes(widget, self.workplace))
        row.addWidget(self.elsewhere, 1)
        row.addStretch(0)
        row.addWidget(writes(self.leave, self.workplace))
        column.addWidget(self.desks, 1)
        column.addLayout(row)
        return holder

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Desks"))
        self.let_in.setText(self.tr("Let a laptop in…"))
        self.take_out.setText(self.tr("Take access away…"))
        self.elsewhere.setText(self.tr("Laptops are let in on the computer from which the hub was set up."))
        self.how.setText(
            self.tr(
                "How to begin: put all laptops into one network, a telephone’s is enough. Make one of them the hub; on "
                "this page it then lets the others in, one by one, with a code for each. A laptop that joins with an "
                "empty file gets everybody. Each desk goes on without the hub, and sends what it has when the hub is "
                "back."
            )
        )
        self.restyle()
        self._show()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.let_in, "qr-code", self.workplace)
        set_icon(self.take_out, "ban", self.workplace)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask the hub while the page is in sight."""
        super().showEvent(event)
        self._show()
        self.workplace.sync.look()
        self._timer.start(_LOOKS_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask no more."""
        super().hideEvent(event)
        self._timer.stop()

    def _show(self) -> None:
        """Show what there is: the desks, or the ways to begin."""
        sync = self.workplace.sync
        has_hub = sync.known.address is not None
        has_keyboard = self._is_beginning()
        is_out = isinstance(sync.standing.error, DeskRefused)
        self.text.setText(self._state() if has_hub else self._what())
        self.shared.setVisible(has_hub)
        self.hub_card.setVisible(not has_hub)
        self.join_card.setVisible(not has_hub or is_out)
        self.how.setVisible(not has_hub)
        for widget, text in ((self.hint, self._warning()), (self.error, self._fault())):
            widget.setText(text)
            widget.setVisible(bool(text))
        if has_hub:
            self.desks.show_desks(sync.desks)
        self._show_buttons()
        if has_hub and has_keyboard and not is_out:
            # The next step, before Qt gives the keyboard to whatever comes next.
            (self.let_in if sync.known.is_owned else self.desks.table).setFocus()

    def _is_beginning(self) -> bool:
        """Whether the keyboard is at one of the ways to begin."""
        focus = self.focusWidget()
        return focus is not None and any(card.isAncestorOf(focus) for card in (self.hub_card, self.join_card))

    def _offer_hub(self) -> None:
        """Where a hub is here, its digits come next; a second hub would be a mistake."""
        if self.workplace.sync.hubs and self.hub_card.begin.hasFocus():
            self.join_card.code.setFocus()

    def _follow(self) -> None:
        """Show what has changed, where somebody looks."""
        if self.isVisible():
            self._show()

    def _what(self) -> str:
        return self.tr(
            "This file is for one desk. With several laptops each is a desk of its own: whoever is registered or "
            "checked in at one is known at all others within a second."
        )

    def _state(self) -> str:
        """How this desk stands with the hub."""
        sync, language = self.workplace.sync, self.workplace.language
        line = hub_text(sync.standing, "", language) or unsent_text(sync.standing.unsent, language)
        parts = [line, clock_text(sync.standing.offset_ms, language)]
        if not sync.desks and sync.unseen is None:
            parts.append(self.tr("asking for the desks…"))
        return " · ".join(filter(None, parts))

    def _warning(self) -> str:
        if not self.workplace.sync.is_hub:
            return ""
        return self.tr(
            "This laptop is the hub: the other desks need it. If its lid is closed, if it sleeps, or if RegApp is "
            "closed here, no desk hears from the others."
        )

    def _fault(self) -> str:
        """Why something does not work; what has to be looked at first."""
        sync = self.workplace.sync
        error = sync.trouble or sync.standing.error or sync.unseen
        return sentence(error, self.workplace.language) if error is not None else ""

    def _show_buttons(self) -> None:
        is_owned, chosen = self.workplace.sync.known.is_owned, self.desks.chosen
        for widget in (self.let_in, self.take_out):
            widget.setVisible(is_owned)
        self.elsewhere.setVisible(not is_owned)
        self.leave.setText(self.tr("End the hub…") if self.workplace.sync.is_hub else self.tr("Leave the hub…"))
        may_go = chosen is not None and not chosen.is_revoked and chosen.number != self.workplace.desk.number
        if self.take_out.isEnabled() != may_go:
            self.take_out.setEnabled(may_go)
            self.restyle()

    def show_conflicts(self) -> None:
        """Show the conflicts between desks."""
        self._views.setCurrentWidget(self.conflicts)

    # What the owner does

    def ask_in(self) -> None:
        """Open the dialog in which another laptop is let in."""
        if self.dialog is None and self.workplace.can_write():
            self.dialog = InvitationDialog(self.workplace, self)
            self.dialog.made.connect(self._keep_made)
            self.dialog.finished.connect(self._on_dialog_closed)
            if (made := self._still_good()) is not None:
                self.dialog.show_again(*made)
            self.dialog.open()

    def _keep_made(self, invitation: "Invitation", name: str) -> None:
        self._made = invitation, name

    def _still_good(self) -> "tuple[Invitation, str] | None":
        """The code that somebody may still come with; it was closed before it was copied, or nobody had come yet."""
        if self._made is None or now() >= self._made[0].expires:
            return None
        has_come = any(desk.number == self._made[0].number and desk.has_joined for desk in self.workplace.sync.desks)
        return None if has_come else self._made

    def _on_dialog_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        self.workplace.sync.look()

    def _ask_to_leave(self) -> None:
        self._leaving = LeaveQuestion(self.workplace, self, self._leave)
        self._leaving.open()

    def _leave(self) -> None:
        was_hub = self.workplace.sync.is_hub
        self.leave.setEnabled(False)

        def done() -> None:
            self.leave.setEnabled(True)
            text = self.tr("The hub on this laptop has ended.") if was_hub else self.tr("This desk has left the hub.")
            self.workplace.notice.emit(text, NoticeKind.DONE)
            self._show()
            self.hub_card.begin.setFocus()

        def failed(error: RegAppError | None) -> None:
            self.leave.setEnabled(True)
            self.leave.setFocus()
            self.workplace.notice.emit(failure(error, self.workplace.language), NoticeKind.ERROR)

        self.workplace.sync.leave(done, failed)

    def _ask_out(self) -> None:
        desk = self.desks.chosen
        if desk is not None:
            self._question = TakeOutQuestion(self, desk, lambda: self._take_out(desk))
            self._question.open()

    def _take_out(self, desk: SeenDesk) -> None:
        def done(gone: SeenDesk) -> None:
            text = self.tr("Desk {desk} has no access any more.").format(desk=gone.number)
            self.workplace.notice.emit(text, NoticeKind.DONE)
            self.workplace.sync.look()

        def failed(error: RegAppError | None) -> None:
            self.workplace.notice.emit(failure(error, self.workplace.language), NoticeKind.ERROR)

        self.workplace.sync.take_out(desk.number, done, failed)
