"""The printers of this machine for the queue: the PDF itself where there is CUPS, pictures everywhere else.

On Windows a job cannot be followed without more than Qt gives: there it counts as printed when the system has taken it.
"""

from collections.abc import Callable
from functools import cached_property
from typing import Final

from regapp.gui.printing.cups import Cups, CupsError, CupsJob, IppState, is_hindered, is_stopped, load_cups
from regapp.gui.printing.preferences import MONO_DPI
from regapp.gui.printing.printers import Capabilities, Media, capabilities, media_for
from regapp.gui.printing.raster import print_raster
from regapp.model.errors.printing import PrinterMissing, PrinterStopped, PrintingFailed
from regapp.services.printing.printer import Fate, PageFormat, PrintOrder

_TAKEN: Final = "taken"
_FATES: Final = {
    IppState.COMPLETED: Fate.PRINTED,
    IppState.ABORTED: Fate.FAILED,
    IppState.CANCELED: Fate.CANCELLED,
}


class SystemPrinter:
    """The implementation of `Printer` of services/printer.py; used from one thread, which is not the GUI's.

    `mode` gives one of MODES for a printer's name.
    """

    def __init__(self, mode: Callable[[str], str]) -> None:
        self._mode = mode
        self._known: dict[str, Capabilities] = {}

    @cached_property
    def _cups(self) -> Cups | None:
        return load_cups()

    def check(self, name: str, page: PageFormat) -> None:
        """Check that the printer accepts such pages now. PrinterMissing, PrinterStopped, PaperUnsupported."""
        self.look(name)
        # Read again after each refusal, since paper and drivers may have changed in between.
        known = self._known.get(name)
        if known is None or known.media(page.width, page.height) is None:
            known = self._known[name] = capabilities(name)
        media_for(name, known, page.width, page.height)

    def look(self, name: str) -> None:
        """Check that the printer is there and prints. PrinterMissing, PrinterStopped."""
        if self._cups is None:
            if name not in self._known:
                self._known[name] = capabilities(name)
            return
        options = self._cups.printer_options(name)
        if options is None:
            self._known.pop(name, None)
            raise PrinterMissing(name)
        if is_stopped(options):
            raise PrinterStopped(name)

    def send(self, order: PrintOrder) -> str:
        """Hand a job over; return the system's handle for it. PrinterMissing, PaperUnsupported, PrintingFailed."""
        known = self._known.get(order.printer) or capabilities(order.printer)
        media = media_for(order.printer, known, order.page.width, order.page.height)
        mono_dpi = MONO_DPI.get(self._mode(order.printer), 0)
        if self._cups is not None and not mono_dpi:
            try:
                return str(self._cups.print_file(order.printer, str(order.path), order.title, _options(order, media)))
            except CupsError as error:
                raise PrintingFailed(order.printer, str(error)) from error
        print_raster(order, media, mono_dpi)
        if self._cups is None:
            return _TAKEN
        job = self._job("", order.title)
        return str(job.id) if job else ""

    def fate(self, name: str, handle: str, title: str) -> Fate:
        """Give the state of a job; find one with an empty handle by its title."""
        if self._cups is None:
            return Fate.PRINTED if handle == _TAKEN else Fate.UNKNOWN
        try:
            job = self._job(handle, title)
        except CupsError:
            return Fate.UNREACHABLE
        if job is None:
            return Fate.UNKNOWN
        if job.state in _FATES:
            return _FATES[job.state]
        options = self._cups.printer_options(name) or {}
        if job.state is IppState.STOPPED or is_stopped(options):
            return Fate.HELD
        return Fate.HINDERED if is_hindered(options) else Fate.UNDER_WAY

    def cancel(self, name: str, handle: str, title: str) -> None:
        """Cancel a job in the system, as far as it has not been printed."""
        if self._cups is None:
            return
        try:
            job = self._job(handle, title)
        except CupsError:
            return
        if job is not None:
            self._cups.cancel(name, job.id)

    def _job(self, handle: str, title: str) -> CupsJob | None:
        """Find a job by title and handle, since a system that was set up again restarts its job numbers."""
        assert self._cups is not None
        return next((job for job in self._cups.jobs() if job.title == title and handle in ("", str(job.id))), None)


def _options(order: PrintOrder, media: Media) -> dict[str, str]:
    size = media.name or f"Custom.{media.width:g}x{media.height:g}mm"
    options = {"media": size, "print-scaling": "none", "copies": str(order.copies), "sides": "one-sided"}
    if order.page.both_sides:
        wide = order.page.width > order.page.height
        options["sides"] = "two-sided-short-edge" if wide else "two-sided-long-edge"
    return options
