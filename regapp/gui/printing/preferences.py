"""A user's choices for printing on this machine: the badge printer, its badge, and each printer's correction."""

import math
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from PySide6.QtCore import QSettings

from regapp.services.badges.badges import DEFAULT_SHEET
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import DEFAULT_TEMPLATE
from regapp.services.printing.calibration import Correction

AUTOMATIC: Final = "automatic"
MONO_DPI: Final[Mapping[str, int]] = {"mono203": 203, "mono300": 300}
MODES: Final = (AUTOMATIC, *MONO_DPI)
"""The ways to print on a printer: the PDF where possible, or black and white at the dots of a label printer."""

_NUMBERS: Final = 4


class PrintPreferences:
    """A part of the user's INI file. `mode` and `correction` may be read from any thread, the rest from the GUI's."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._modes: dict[str, str] = {}
        self._corrections: dict[str, Correction] = {}
        for key in settings.allKeys():
            group, _, name = key.partition("/")
            if group == "print_modes":
                self._modes[name] = self._text(key, AUTOMATIC)
            elif group == "print_corrections":
                self._corrections[name] = _correction(self._text(key, ""))

    def _text(self, key: str, default: str) -> str:
        return str(self._settings.value(key, default))

    @property
    def printer(self) -> str:
        """The badge printer; empty where none has been chosen."""
        return self._text("badge_printer", "")

    @printer.setter
    def printer(self, name: str) -> None:
        self._settings.setValue("badge_printer", name)

    @property
    def batch_printer(self) -> str:
        """The printer of batches: often not the printer of the desk, but that one where none has been chosen."""
        return self._text("batch_printer", "") or self.printer

    @batch_printer.setter
    def batch_printer(self, name: str) -> None:
        self._settings.setValue("batch_printer", name)

    @property
    def template(self) -> str:
        """The template of badges printed singly."""
        return self._text("badge_template", DEFAULT_TEMPLATE)

    @property
    def sheet(self) -> str:
        """The sheet of badges printed singly."""
        return self._text("badge_sheet", DEFAULT_SHEET)

    def keep_badge(self, template: str, sheet: str) -> None:
        """Print single badges with another template on another sheet."""
        self._settings.setValue("badge_template", template)
        self._settings.setValue("badge_sheet", sheet)

    @property
    def both_sides(self) -> bool:
        """Whether the backs are printed too."""
        return self._text("badge_both_sides", "no") == "yes"

    @both_sides.setter
    def both_sides(self, on: bool) -> None:
        self._settings.setValue("badge_both_sides", "yes" if on else "no")

    @property
    def at_check_in(self) -> bool:
        """Whether a badge is printed by itself when somebody is checked in."""
        return self._text("print_at_check_in", "yes") == "yes"

    @at_check_in.setter
    def at_check_in(self, on: bool) -> None:
        self._settings.setValue("print_at_check_in", "yes" if on else "no")

    def layout(self) -> Layout:
        """Give the layout of badges printed singly."""
        return Layout(self.template, self.sheet, self.both_sides)

    def mode(self, printer: str) -> str:
        """Give one of MODES for a printer."""
        mode = self._modes.get(_key(printer), AUTOMATIC)
        return mode if mode in MODES else AUTOMATIC

    def keep_mode(self, printer: str, mode: str) -> None:
        """Print on a printer in another way."""
        self._modes[_key(printer)] = mode
        self._settings.setValue(f"print_modes/{_key(printer)}", mode)

    def correction(self, printer: str) -> Correction:
        """Give the correction that makes a printer print pages in the right place."""
        return self._corrections.get(_key(printer), Correction())

    def keep_correction(self, printer: str, correction: Correction) -> None:
        """Save the measured correction of a printer."""
        bounded = self._corrections[_key(printer)] = correction.bounded()
        numbers = (bounded.right, bounded.down, bounded.across, bounded.along)
        self._settings.setValue(f"print_corrections/{_key(printer)}", " ".join(f"{number:.6g}" for number in numbers))


def _key(printer: str) -> str:
    """Make a key of a printer's name: slashes would make groups of it, and Windows' names have backslashes."""
    return quote(printer, safe="").replace("%", "~")


def _correction(text: str) -> Correction:
    try:
        numbers = [float(part) for part in text.split()]
    except ValueError:
        return Correction()
    if len(numbers) != _NUMBERS or not all(math.isfinite(number) for number in numbers):
        return Correction()
    return Correction(*numbers).bounded()
