"""Desks without any network: a file on a stick carries what one laptop knows to another."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from regapp.gui.desks.begin_cards import BeginCard
from regapp.gui.widgets.pieces import button, label, set_icon
from regapp.gui.widgets.writing import writes
from regapp.gui.workplace.workplace import Workplace
from regapp.model.errors.base import RegAppError
from regapp.model.errors.handover import PassphraseMissing, PassphraseWrong
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.services.desk import Changes
from regapp.sync import handover
from regapp.texts.quantities import number_text

ENDING: Final = ".regapp-handover"
_PATTERN: Final = f"*{ENDING}"


class HandoverCard(BeginCard):
    """Writes a hand-over file, or takes one in; then says what came of it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self.caption, self.passphrase = label("caption"), QLineEdit()
        # Nobody is asked twice: what is typed can be read until the field is left.
        self.passphrase.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.caption.setBuddy(self.passphrase)
        self.write, self.take = button("", self._ask_out), writes(button("", self._ask_in), workplace)
        self.column.addWidget(self.caption)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.passphrase, 1)
        row.addWidget(self.write)
        row.addWidget(self.take)
        self.column.addLayout(row)
        self.outcome = label("strong", wrap=True)
        self.outcome.hide()
        self.column.addWidget(self.outcome)
        self.finish()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.title.setText(self.tr("Without a network: a file on a stick"))
        self.text.setText(
            self.tr(
                "Write a file on one laptop and receive it on the other, then the other way round: both know the same. "
                "Receiving a file twice changes nothing."
            )
        )
        self.caption.setText(self.tr("Passphrase of the file, or nothing"))
        self.write.setText(self.tr("Write a file…"))
        self.take.setText(self.tr("Receive a file…"))
        self.state.setText(self.tr("The file is being worked on. You can go on working."))
        self.show_state()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        set_icon(self.write, "file-down", self.workplace)
        set_icon(self.take, "file-up", self.workplace)

    # One file is worked on at a time. The buttons stay as they are, and keep the keyboard.

    def _ask_out(self) -> None:
        place = self.workplace
        if self.is_busy:
            return
        name = f"{name_for_file(place.desk.event.code, 'conference')}-{place.desk.number}{ENDING}"
        path, _ = QFileDialog.getSaveFileName(self, self.write.text(), str(place.papers() / name), _PATTERN)
        if path:
            self.write_to(Path(path) if Path(path).suffix else Path(f"{path}{ENDING}"))

    def write_to(self, path: Path) -> None:
        """Write all that this laptop knows to a file."""
        desk, passphrase = self.workplace.desk, self.passphrase.text()

        def work(progress: Progress) -> "handover.Written":
            return handover.write(desk, path, passphrase, progress)

        def done(written: "handover.Written") -> None:
            self._end(self.tr("Written and read back. Entries: {count}").format(count=self._number(written.entries)))
            self.workplace.tell_saved(self.tr("Saved: {path}").format(path=written.path), written.path)

        self._begin()
        self.workplace.worker.long_work(self.tr("Hand-over file"), work, done, self.fail)

    def _ask_in(self) -> None:
        if self.is_busy:
            return
        path, _ = QFileDialog.getOpenFileName(self, self.take.text(), str(self.workplace.papers()), _PATTERN)
        if path:
            self.take_in(Path(path))

    def take_in(self, path: Path) -> None:
        """Take in what a file has and this laptop has not."""
        if not self.workplace.can_write() or not self.workplace.can_switch():
            return
        desk, passphrase = self.workplace.desk, self.passphrase.text()

        def work(progress: Progress) -> "handover.TakenIn":
            return handover.take_in(desk, path, passphrase, progress)

        def done(taken: "handover.TakenIn") -> None:
            self._end(self._said(taken))
            self.workplace.announce(Changes(everything=True))

        def failed(error: RegAppError | None) -> None:
            self.fail(error)
            # What came before a cancel stays.
            self.workplace.announce(Changes(everything=True))
            if isinstance(error, PassphraseMissing | PassphraseWrong):
                self.passphrase.setFocus()
                self.passphrase.selectAll()

        self._begin()
        self.workplace.worker.long_work(self.tr("Hand-over file"), work, done, failed)

    def _said(self, taken: "handover.TakenIn") -> str:
        parts = [
            self.tr("Entries in the file: {count}, new here: {new}.").format(
                count=self._number(taken.entries), new=self._number(taken.new)
            )
        ]
        if taken.conflicts:
            text = self.tr("Conflicts: {count}; look at them at the top of this page.")
            parts.append(text.format(count=self._number(len(taken.conflicts))))
        if taken.parted_from:
            text = self.tr("Another laptop goes on as desk {before}; this one is desk {desk} now.")
            parts.append(text.format(before=taken.parted_from, desk=taken.number))
        if taken.renumbered:
            text = self.tr("People with another short number now: {count}. Their badges stay valid.")
            parts.append(text.format(count=self._number(taken.renumbered)))
        return " ".join(parts)

    def _number(self, count: int) -> str:
        return number_text(count, self.workplace.language)

    def _begin(self) -> None:
        self.outcome.hide()
        self.set_busy(is_busy=True)

    def _end(self, text: str) -> None:
        self.set_busy(is_busy=False)
        self.outcome.setText(text)
        self.outcome.show()
