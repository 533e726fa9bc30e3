"""The line at the foot of the window: the file, backup, hub, badge printer, long work with its bar and cross."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton

from regapp import __version__
from regapp.gui.look.icons import BUTTON_GAP, button_icon, icon, pixmap
from regapp.gui.updates.offer import UpdateOffer
from regapp.gui.widgets.middle_label import shortened
from regapp.gui.widgets.pieces import Panel
from regapp.gui.window.hub_state import HubState
from regapp.gui.window.stick_offer import StickOffer
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.worker import LongWork
from regapp.gui.workplace.workplace import Workplace
from regapp.model.printing import PENDING, JobState, Trouble
from regapp.services.desk import Desk
from regapp.services.file.upkeep import LastBackup, last_backup
from regapp.texts.quantities import number_text

_LETTERS = 32
"""Of a name, so that the line has room for what stands behind it."""
_GAP = 16


class StatusLine(Panel):
    """The state of file, backup, hub and badge printer, long work with its bar and cross, desk and version."""

    def __init__(self, workplace: Workplace, open_queue: Callable[[], None], open_desks: Callable[[], None]) -> None:
        super().__init__(workplace)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(_GAP)
        self._state, self._backup, self._work, self._desk = QLabel(), QLabel(), QLabel(), QLabel()
        self._state_icon = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._cancel = QToolButton()
        self._cancel.setProperty("role", "plain")
        self._cancel.clicked.connect(self.cancel_shown)
        self.printer = QToolButton()
        self.printer.setProperty("role", "plain")
        self.printer.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.printer.clicked.connect(open_queue)
        workplace.printing.changed.connect(self.show_printer)
        self.stick, self.update_offer = StickOffer(workplace), UpdateOffer(workplace)
        self.hub = HubState(workplace, open_desks)
        workplace.sync.changed.connect(self._show_number)
        offers = (self.update_offer, self.stick)
        for widget in (self._state_icon, self._state, self._backup, self.hub, *offers, self.printer):
            row.addWidget(widget)
        row.addStretch(1)
        for end in (self._work, self._bar, self._cancel, self._desk):
            row.addWidget(end)
        self._shown: LongWork | None = None
        self._lost: Desk | None = None
        """The desk whose file was taken away."""
        self._show_work(None)
        workplace.worker.long_work_started.connect(self._show_work)
        workplace.worker.progressed.connect(self._on_progress)
        workplace.worker.long_work_ended.connect(self._on_ended)
        self._is_making_room = False
        self._last_backup = last_backup(workplace.desk)
        workplace.backed_up.connect(self._on_backup)
        workplace.event_changed.connect(self._on_backup)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what has no room goes for a while, so that long work never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what has room."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Show what has room for words that have changed."""
        is_handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return is_handled

    def _make_room(self) -> None:
        """Hide the desk's number, the backup, then what is said of the file, where there is no room for everything."""
        if self._is_making_room:
            return
        self._is_making_room = True
        parts = (self._desk, self._backup, self._state)
        for part in parts:
            part.show()
        for part in parts:
            if self._row.totalMinimumSize().width() > self.width():
                part.hide()
        self._row.activate()
        self._is_making_room = False

    @property
    def free_width(self) -> int:
        """Give the width at the left that may be covered for a while: never the bar and cross of long work."""
        return self._work.x() - _GAP if self._shown is not None else self.width()

    def show_lost(self) -> None:
        """Say that nothing is saved, until another file is open."""
        self._lost = self.workplace.desk
        self.retranslate()

    def _on_backup(self) -> None:
        desk = self.workplace.desk

        def show(last: LastBackup | None) -> None:
            self._last_backup = last
            self.retranslate()

        self.workplace.worker.ask("last-backup", lambda: last_backup(desk), show, self)

    def retranslate(self) -> None:
        """Set every word in the language in force."""
        desk = self.workplace.desk
        if self._lost is desk:
            self._state.setText(self.tr("Nothing is saved now"))
        elif desk.holder:
            self._state.setText(self.tr("Read only: open at {holder}").format(holder=shortened(desk.holder, _LETTERS)))
        elif desk.is_read_only:
            self._state.setText(self.tr("Read only"))
        else:
            self._state.setText(self.tr("All changes saved in {file}").format(file=shortened(desk.path.name, _LETTERS)))
        self._state.setToolTip(str(desk.path))
        self._show_backup()
        self._cancel.setToolTip(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._show_number()
        self.restyle()

    def _show_number(self) -> None:
        number = self.workplace.desk.number
        self._desk.setText(self.tr("Desk {number}   RegApp {version}").format(number=number, version=__version__))

    def _show_backup(self) -> None:
        """Say when the last backup was made, and where; and where none could be made."""
        last, round_ = self._last_backup, self.workplace.backups.last
        text = self.tr("No backup yet")
        if last is not None:
            text = self.tr("Backup {time}").format(time=f"{last.at:%d.%m %H:%M}")
            if last.places:
                text = f"{text} → {', '.join(_short(place) for place in last.places)}"
            self._backup.setToolTip("\n".join(str(place) for place in last.places))
        if round_ is not None and round_.failed:
            places = ", ".join(_short(folder) for folder, _ in round_.failed)
            text = self.tr("{backup}; none in {places}").format(backup=text, places=places)
            self._backup.setToolTip("\n".join(failure(error, self.workplace.language) for _, error in round_.failed))
        self._backup.setText(text)

    def restyle(self) -> None:
        """Set the theme's icons."""
        colours, sizes = self.workplace.theme.colours, self.workplace.theme.sizes
        name, colour = "hard-drive", colours.admitted
        if self._lost is self.workplace.desk:
            name, colour = "circle-alert", colours.refused
        elif self.workplace.desk.is_read_only:
            name, colour = "lock", colours.attention
        self._state_icon.setPixmap(pixmap(name, colour, sizes.caption + 2))
        self._cancel.setIcon(icon("x", colours.refused, sizes.caption + 2))
        self._row.setContentsMargins(sizes.rail_width + _GAP, 4, _GAP, 4)
        self.show_printer()

    def show_printer(self) -> None:
        """Show the badge printer and its state; nothing where none was chosen and nothing waits."""
        printing, theme = self.workplace.printing, self.workplace.theme
        name = printing.preferences.printer
        unclear = any(job.state is JobState.UNCLEAR for job in printing.jobs)
        trouble = (
            unclear
            or printing.standing is not Trouble.NONE
            or any(job.trouble is not Trouble.NONE for job in printing.jobs if job.state in PENDING)
        )
        waiting = printing.pending()
        if trouble:
            state = self.tr("check the queue")
        elif waiting:
            state = self.tr("printing {count}").format(count=waiting)
        else:
            state = self.tr("ready")
        self.printer.setVisible(bool(name) or unclear or bool(waiting))
        self.printer.setText(f"{shortened(name, _LETTERS)}: {state}" if name else state)
        self.printer.setToolTip(self.tr("Badges waiting to be printed"))
        icon_name, colour = ("triangle-alert", theme.colours.attention) if trouble else ("printer", theme.colours.muted)
        size = theme.sizes.caption + 2
        self.printer.setIcon(button_icon(icon_name, colour, size))
        self.printer.setIconSize(QSize(size + BUTTON_GAP, size))

    def _show_work(self, work: LongWork | None) -> None:
        """Show bar and cross of one work, the newest, until it ends."""
        self._shown = work
        self._work.setText(work.label if work else "")
        self._bar.setRange(0, 0)
        for widget in (self._work, self._bar, self._cancel):
            widget.setVisible(work is not None)

    def _on_ended(self, work: LongWork) -> None:
        if work is self._shown:
            self._show_work(next(reversed(self.workplace.worker.under_way), None))

    def _on_progress(self, work: LongWork, done: int, total: int) -> None:
        if work is not self._shown:
            return
        language = self.workplace.language
        self._work.setText(f"{work.label}: {number_text(done, language)} / {number_text(total, language)}")
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(done)

    def cancel_shown(self) -> None:
        """Stop the work whose bar is shown."""
        if self._shown is not None:
            self._shown.cancel()


def _short(folder: Path) -> str:
    """The name of a folder in a line; of a drive its letter."""
    return folder.name or str(folder)
