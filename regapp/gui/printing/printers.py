"""The printers of this machine and their page sizes. Asking takes a while: never on the GUI thread."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinterInfo

from regapp.model.errors.printing import PaperUnsupported, PrinterMissing

_NEAR_MM: Final = 1.0
_EXACT_MM: Final = 0.3
_MM = QPageSize.Unit.Millimeter


@dataclass(frozen=True)
class Media:
    """A page size of a printer: its name (empty: a custom one), width and height in mm.

    `turned`: the printer's page lies across the one asked for.
    """

    name: str
    width: float
    height: float
    turned: bool = False


@dataclass(frozen=True)
class Capabilities:
    """The named sizes of a printer, and whether it takes others, of at most `most` mm (0: not known)."""

    named: tuple[Media, ...]
    custom: bool
    most: tuple[float, float]

    def media(self, width: float, height: float) -> Media | None:
        """Give the printer's page size for pages of that size in mm; None where it has none.

        Take a named size right to 0.3 mm, else a custom one, else a named one within 1 mm; first upright as asked.
        """
        return (
            self._named(width, height, _EXACT_MM) or self._custom(width, height) or self._named(width, height, _NEAR_MM)
        )

    def _named(self, width: float, height: float, slack: float) -> Media | None:
        for turned, (wide, high) in ((False, (width, height)), (True, (height, width))):
            for size in self.named:
                if abs(size.width - wide) <= slack and abs(size.height - high) <= slack:
                    return Media(size.name, size.width, size.height, turned)
        return None

    def _custom(self, width: float, height: float) -> Media | None:
        if not self.custom:
            return None
        for turned, (wide, high) in ((False, (width, height)), (True, (height, width))):
            if all(not most or size <= most + _EXACT_MM for size, most in zip((wide, high), self.most, strict=True)):
                return Media("", wide, high, turned)
        return None


@dataclass(frozen=True)
class Printers:
    """The names of all printers, and the system's default one (empty: none)."""

    names: tuple[str, ...]
    default: str


def list_printers() -> Printers:
    """List the printers of this machine."""
    names = tuple(sorted(QPrinterInfo.availablePrinterNames(), key=str.casefold))
    default = QPrinterInfo.defaultPrinterName()
    return Printers(names, default if default in names else "")


def resolution(name: str) -> int:
    """Give the dots an inch of a printer's coarsest mode; 0 where it does not say, or is not there."""
    return min(QPrinterInfo.printerInfo(name).supportedResolutions(), default=0)


def capabilities(name: str) -> Capabilities:
    """Give the page sizes of a printer. PrinterMissing."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrinterMissing(name)
    named = tuple(_named(size) for size in info.supportedPageSizes())
    most = info.maximumPhysicalPageSize().size(_MM)
    return Capabilities(named, info.supportsCustomPageSizes(), (most.width(), most.height()))


def _named(size: QPageSize) -> Media:
    measured: QSizeF = size.size(_MM)
    return Media(size.key(), measured.width(), measured.height())


def media_for(name: str, known: Capabilities, width: float, height: float) -> Media:
    """Give the page size to ask a printer for, for pages of a size in mm. PaperUnsupported."""
    media = known.media(width, height)
    if media is None:
        raise PaperUnsupported(name, f"{width:g}", f"{height:g}")
    return media
