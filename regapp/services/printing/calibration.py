"""The accuracy of a printer: its test page, and the correction that follows from measuring it."""

import secrets
from pathlib import Path

from regapp import badges as drawing
from regapp.badges.measuring import Lengths, correction_for, read_lengths, true_lengths
from regapp.badges.paper import Correction
from regapp.badges.sheets import load_sheet, page_size
from regapp.scratch import scratch_folder
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import load_template
from regapp.services.desk import Desk
from regapp.services.printing.printer import PageFormat, Printer, PrintOrder
from regapp.texts.catalogue import Language

__all__ = ["Correction", "Lengths", "correction_for", "page_of", "print_test_page", "read_lengths", "true_lengths"]


def page_of(desk: Desk, layout: Layout) -> PageFormat:
    """Give the size of the pages for badges of a layout. UnknownTemplate, TemplateInvalid, UnknownSheet."""
    design = load_template(desk, layout.template)
    return PageFormat(*page_size(load_sheet(layout.sheet, design), design))


def print_test_page(
    printer: Printer,
    name: str,
    page: PageFormat,
    correction: Correction,
    language: Language,
) -> None:
    """Print a test page drawn with a correction. PrinterMissing, PrinterStopped, PaperUnsupported, PrintingFailed."""
    printer.check(name, page)
    with scratch_folder("test-page") as folder:
        path = Path(folder, "test.pdf")
        drawing.write_test_page(path, page.width, page.height, correction, name, language)
        printer.send(PrintOrder(name, path, page, f"RegApp test {secrets.token_hex(4)}"))
