"""The words of the scanners' card: what a device does, and how the code on the screen came."""

from PySide6.QtCore import QCoreApplication

from regapp.gui.scanners.devices import Device
from regapp.gui.workplace.scanner_station import DeviceState
from regapp.model.scanning.arrivals import Arrival, Ending
from regapp.model.scanning.trial import FAST_HANDS_MS, Trial


def device_text(device: Device, state: DeviceState) -> str:
    """Name a device, and say why it is not read if it cannot be."""
    if state is not DeviceState.REFUSED:
        return device.name
    text = QCoreApplication.translate(
        "ScannerCard", "{name}: cannot be read. Another program uses it, or the system does not allow it."
    )
    return text.format(name=device.name)


def trial_text(arrival: Arrival, trial: Trial) -> str:
    """Say how a code came: a line for each fact."""
    translate = QCoreApplication.translate
    if not trial.is_whole:
        lines = [translate("ScannerCard", "Something else came. Scan the code on the screen.")]
    elif trial.is_repaired:
        lines = [
            translate("ScannerCard", "The code came whole. The keyboard layout had garbled it; RegApp put it right.")
        ]
    else:
        lines = [translate("ScannerCard", "The code came whole.")]
    sender = arrival.device or translate("ScannerCard", "a keyboard scanner")
    lines.append(translate("ScannerCard", "From: {device}").format(device=sender))
    lines.append(_ending(arrival.ending))
    if arrival.slowest_ms is not None:
        time = translate("ScannerCard", "Longest time between two keys: {count} ms")
        lines.append(time.format(count=arrival.slowest_ms))
    elif not arrival.device:
        lines.append(translate("ScannerCard", "It came as slowly as typed text: set a shorter delay in the scanner."))
    if trial.proposed_gap_ms is not None and trial.proposed_gap_ms > FAST_HANDS_MS:
        lines.append(
            translate("ScannerCard", "A shorter delay between characters, set in the scanner, would be better.")
        )
    return "\n".join(lines)


def _ending(ending: Ending) -> str:
    translate = QCoreApplication.translate
    words = {
        Ending.ENTER: translate("ScannerCard", "Ends with Enter."),
        Ending.TAB: translate("ScannerCard", "Ends with Tab."),
        Ending.PAUSE: translate("ScannerCard", "Ends with no key: RegApp waits for the pause."),
        Ending.REPORT: translate("ScannerCard", "The device itself says where the code ends."),
    }
    return words[ending]
