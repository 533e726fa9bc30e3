"""Scanners: which are read, and a code on the screen to try one."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from regapp.gui.scanners.devices import Device
from regapp.gui.settings.trial_words import device_text, trial_text
from regapp.gui.widgets.code_picture import CodePicture
from regapp.gui.widgets.pieces import Panel, button, card, label, set_icon
from regapp.gui.widgets.spoken import spoken_label
from regapp.gui.workplace.workplace import Workplace
from regapp.model.scanning.arrivals import Arrival
from regapp.model.scanning.trial import TRIAL_CODE, judge
from regapp.services.programme.screen_codes import shown_code

_CODE_SIDE: Final = 180


class ScannerCard(Panel):
    """The card. What is scanned while it listens checks nobody in; it listens only while it is seen."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._arrival: Arrival | None = None
        """What was scanned last."""
        self._gap_ms: int | None = None
        """The time between keys that the button proposes."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame, column = card(spacing=8)
        outer.addWidget(frame)
        self._title, self._text = label("section"), label("muted", wrap=True)
        self._missing = label("muted", wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)
        self._devices = QVBoxLayout()
        self._devices.setSpacing(4)
        column.addLayout(self._devices)
        column.addWidget(self._missing)
        self.boxes = dict[str, QCheckBox]()
        """A box for each device that is plugged in, by its key."""
        self.begin = button("", self._turn)
        self.code, self.result = CodePicture(), spoken_label("strong", wrap=True)
        self.take_gap = button("", self._take_gap)
        column.addWidget(self._in_row(self.begin))
        column.addWidget(self._make_trial())
        workplace.scanners.changed.connect(self._show_devices)
        self.retranslate()

    def _in_row(self, *widgets: QWidget) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return holder

    def _make_trial(self) -> QWidget:
        self._trial = QWidget()
        row = QHBoxLayout(self._trial)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(self.result)
        words.addWidget(self._in_row(self.take_gap))
        words.addStretch(1)
        row.addLayout(words, 1)
        self._trial.hide()
        return self._trial

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._title.setText(self.tr("Scanners"))
        self._text.setText(
            self.tr(
                "A scanner that works like a keyboard is ready as soon as it is plugged in, in any keyboard layout. "
                "Others are listed here."
            )
        )
        self.begin.setText(self.tr("Stop") if self.is_listening else self.tr("Try a scanner"))
        self.code.setAccessibleName(self.tr("The code to scan"))
        self._show_devices()
        self._show_result()
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icon."""
        set_icon(self.begin, "x" if self.is_listening else "scan-line", self.workplace)

    # The devices

    def _show_devices(self) -> None:
        found = self.workplace.scanners.found
        if list(self.boxes) != [device.key for device in found.devices]:
            for box in self.boxes.values():
                self._devices.removeWidget(box)
                box.deleteLater()
            self.boxes = {device.key: self._make_box(device) for device in found.devices}
        for device in found.devices:
            box, state = self.boxes[device.key], self.workplace.scanners.state(device)
            with QSignalBlocker(box):
                box.setChecked(self.workplace.scanners.is_on(device))
            box.setText(device_text(device, state))
        text = self.tr("Other scanners cannot be read here, since parts of RegApp are missing: {parts}.")
        self._missing.setText(text.format(parts=", ".join(found.missing)))
        self._missing.setVisible(bool(found.missing))

    def _make_box(self, device: Device) -> QCheckBox:
        box = QCheckBox()
        box.toggled.connect(lambda on: self.workplace.scanners.switch(device, on=on))
        self._devices.addWidget(box)
        return box

    # The trial

    @property
    def is_listening(self) -> bool:
        """Whether what is scanned comes here."""
        return self.workplace.scanners.listener == self._take

    def _turn(self) -> None:
        self._listen(on=not self.is_listening)

    def _listen(self, *, on: bool) -> None:
        if on:
            self.code.show_code(shown_code(TRIAL_CODE), round(_CODE_SIDE * self.workplace.theme.sizes.body / 13))
            self._arrival = None
        self.workplace.scanners.try_out(self._take if on else None)
        self._trial.setVisible(on)
        self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give what is scanned back to the Desk."""
        super().hideEvent(event)
        if self.is_listening:
            self._listen(on=False)

    def _take(self, arrival: Arrival) -> None:
        self._arrival = arrival
        self._show_result()

    def _show_result(self) -> None:
        self._gap_ms = None
        if self._arrival is None:
            self.result.setText(self.tr("Scan this code. It checks nobody in."))
        else:
            trial = judge(self._arrival, self.workplace.preferences.scanning.gap_ms)
            self._gap_ms = trial.proposed_gap_ms
            self.result.setText(trial_text(self._arrival, trial))
        if self._gap_ms is not None:
            text = self.tr("Wait {count} ms between two keys of a scanner")
            self.take_gap.setText(text.format(count=self._gap_ms))
        self.take_gap.setVisible(self._gap_ms is not None)

    def _take_gap(self) -> None:
        if self._gap_ms is not None:
            self.workplace.scanners.set_gap(self._gap_ms)
            self._show_result()
