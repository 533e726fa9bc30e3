"""The guides of a language as a PDF, to save and to print."""

from pathlib import Path
from typing import Final

from regapp import reports
from regapp.services.output import known_kind, whole_file
from regapp.texts.catalogue import Language
from regapp.texts.guides import CARD, GUIDES

GUIDE_KINDS: Final = ("pdf",)


def write_guides(out: Path, language: Language) -> None:
    """Write all guides as one PDF. FileKind, WriteFailed, DiskFull."""
    _write(out, GUIDES, language)


def write_card(out: Path, language: Language) -> None:
    """Write the registrar's guide, a card for the table. FileKind, WriteFailed, DiskFull."""
    _write(out, (CARD,), language)


def _write(out: Path, names: tuple[str, ...], language: Language) -> None:
    known_kind(out, GUIDE_KINDS)
    with whole_file(out) as partial:
        partial.write_bytes(reports.guides_pdf(names, language))
