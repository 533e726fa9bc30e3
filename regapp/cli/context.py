"""The surroundings of every command: its arguments, the language, the file, and a way to answer."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regapp.model.errors.event import UnknownCategory
from regapp.model.event import LANGUAGES
from regapp.model.papers.table import harmless
from regapp.model.progress import Progress
from regapp.services.desk import Desk, open_desk
from regapp.texts.catalogue import Language
from regapp.texts.findings import finding
from regapp.texts.languages import papers_language
from regapp.texts.quantities import number_text

_LOCK_SECONDS = 5.0
_COLUMN_LIMIT = 46


@dataclass(frozen=True)
class Context:
    """One run of one command."""

    arguments: argparse.Namespace
    language: Language
    file: Path

    @property
    def is_file_named(self) -> bool:
        """Whether somebody named the file, so that it is not the usual one."""
        return bool(getattr(self.arguments, "file", None) or os.environ.get("REGAPP_FILE"))

    @property
    def as_json(self) -> bool:
        """Whether the answer is one JSON document."""
        return bool(getattr(self.arguments, "json", False))

    @contextmanager
    def desk(self, *, writes: bool = False, or_reads: bool = False) -> Iterator[Desk]:
        """Open the file, and close it at the end. A command that writes waits a little for another to finish.

        Where it still may only read: FileLocked or ReadOnlyFile before any work, unless it `or_reads`.
        """
        event = getattr(self.arguments, "event", "")
        desk = open_desk(self.file, event, wait_seconds=_LOCK_SECONDS, read_only=not writes)
        try:
            if writes and not or_reads:
                desk.check_writable()
            self._check_categories(desk)
            for item in desk.faults():
                print(finding(item.code, item.where, self.language), file=sys.stderr)
            yield desk
        finally:
            desk.close()

    def paper_language(self, desk: Desk) -> Language:
        """The language of papers: the one asked for, else the event's, else the program's."""
        asked = getattr(self.arguments, "paper_language", "")
        if asked in LANGUAGES:
            return Language(asked)
        return self.language if getattr(self.arguments, "lang", "") else papers_language(desk.event, self.language)

    def _check_categories(self, desk: Desk) -> None:
        """UnknownCategory where an argument names a category that the event does not have."""
        given = getattr(self.arguments, "category", "") or ()
        for category in [given] if isinstance(given, str) else given:
            if category not in desk.event.all_categories:
                raise UnknownCategory(category, desk.event.all_categories)

    def say(self, source: str, **values: object) -> None:
        """Print a translated sentence (context "Shell"), unless the answer is JSON. The caller marks the sentence."""
        if not self.as_json:
            print(self.language.translate("Shell", source).format(**values))

    def answer(self, document: object, human: Callable[[], None]) -> None:
        """Print the JSON document, or let `human` print."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False))
        else:
            human()
        sys.stdout.flush()

    def table(
        self, headings: Sequence[str], rows: Sequence[Sequence[Any]], figures: Sequence[int] = (), *, cut: bool = True
    ) -> None:
        """Print rows in columns; `figures` are the right-aligned columns. `cut`: long texts are cut."""
        # A line that is copied into a spreadsheet becomes one cell: what its first text begins with counts.
        guarded = [[harmless(row[0]), *row[1:]] for row in [list(headings), *rows]]
        cells = [[_short(value) if cut else str(value) for value in row] for row in guarded]
        widths = [max(len(row[index]) for row in cells) for index in range(len(headings))]
        for number, row in enumerate(cells):
            aligned = [
                cell.rjust(widths[index]) if index in figures else cell.ljust(widths[index])
                for index, cell in enumerate(row)
            ]
            print("  ".join(aligned).rstrip())
            if number == 0:
                print("  ".join("─" * width for width in widths))


def _short(value: object) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= _COLUMN_LIMIT else text[: _COLUMN_LIMIT - 1] + "…"


def progress_line(label: str, language: Language) -> Progress | None:
    """Give a progress line on standard error for long work; None if standard error is no terminal."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        end = "\n" if done >= total else ""
        line = f"\r{label}: {number_text(done, language)} / {number_text(total, language)}"
        print(line, end=end, file=sys.stderr, flush=True)

    return show
