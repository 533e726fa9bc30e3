"""A report for whoever mends RegApp: versions, settings, sizes and the log, without a name or a path of anybody."""

import hashlib
import platform
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import distributions
from pathlib import Path
from typing import Final

from regapp import __version__
from regapp.log import crash_path, log_path
from regapp.services.desk import Desk, iso, now
from regapp.services.output import whole_file
from regapp.store import journal, queries

_MOST_LINES: Final = 2_000
_HEAD: Final = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+)\b")
_FRAME: Final = re.compile(r'  File "(?P<path>[^"]*)", line (?P<line>\d+), in (?P<name>[\w<>.]+)')
_RAISED: Final = re.compile(r"(?P<kind>[A-Za-z_][A-Za-z0-9_.]*)(?:: .*)?")
_CRASH: Final = re.compile(
    r"(?:Current thread|Thread) 0x[0-9a-f]+ \(most recent call first\):|Fatal Python error: [A-Za-z ]+"
    r"|Windows fatal exception: [A-Za-z0-9 ]+"
)
_PLACE: Final = re.compile(r'  File "(?P<path>[^"]*)", line (?P<line>\d+) in (?P<name>[\w<>.]+)')
_ENDINGS: Final = ("Error", "Exception", "Timeout", "Expired", "Interrupt")
"""Of the names of errors: a value with which a message began a line is none."""
_PACKAGE: Final = __name__.partition(".")[0]
_OWN_ERRORS: Final = f"{_PACKAGE}.model.errors."
_CODE_LETTERS: Final = 8


@dataclass(frozen=True)
class FaultReport:
    """A report: its text, and a short code by which two people on the telephone know that they mean the same one."""

    text: str
    code: str


def fault_report(desk: Desk, settings: Mapping[str, str]) -> FaultReport:
    """Make the report. `settings` are the user's own choices that tell nothing of them."""
    parts = [
        *_section("RegApp", _about()),
        *_section("settings", (f"{name}: {value}" for name, value in sorted(settings.items()))),
        *_section("file", _sizes(desk)),
        *_section("libraries", sorted(f"{item.name} {item.version}" for item in distributions())),
        *_section("log", without_names(_last_lines(log_path()))),
        *_section("crashes", without_names(_last_lines(crash_path()))),
    ]
    text = "\n".join(parts) + "\n"
    return FaultReport(text, hashlib.sha256(text.encode()).hexdigest()[:_CODE_LETTERS])


def save_report(report: FaultReport, path: Path) -> None:
    """Write a report to a file. WriteFailed, DiskFull."""
    with whole_file(path) as partial:
        partial.write_text(f"{report.text}\ncode: {report.code}\n", encoding="utf-8")


def without_names(lines: Iterable[str]) -> Iterator[str]:
    """Of a log's lines what tells where something failed: times, kinds of errors, places in the code. Values go."""
    for line in lines:
        if head := _HEAD.match(line):
            yield head[1]
        elif frame := _FRAME.match(line) or _PLACE.fullmatch(line):
            yield f"  {_place(frame['path'])}:{frame['line']} {frame['name']}"
        elif _CRASH.fullmatch(line):
            yield line
        elif (raised := _RAISED.fullmatch(line)) and _is_error(raised["kind"]):
            yield raised["kind"]


def _is_error(kind: str) -> bool:
    """Whether a word is the kind of an error, and no value that a message began a line with."""
    return kind.endswith(_ENDINGS) or kind.startswith(_OWN_ERRORS)


def _place(path: str) -> str:
    """The part of a path within a library or RegApp: what comes before is a folder of the user's."""
    parts = re.split(r"[\\/]", path)
    start = max((place for place, part in enumerate(parts) if part in (_PACKAGE, "site-packages")), default=-1)
    return "/".join(parts[start:] if start >= 0 else parts[-1:])


def _section(title: str, lines: Iterable[str]) -> list[str]:
    return [f"[{title}]", *lines, ""]


def _about() -> list[str]:
    return [
        f"RegApp {__version__}", f"made: {iso(now())}", f"Python {platform.python_version()}",
        f"system: {platform.system()} {platform.release()} {platform.machine()}",
    ]  # fmt: skip


def _sizes(desk: Desk) -> list[str]:
    registered, arrived = desk.ask(queries.counts, desk.event.number)
    entries = sum(desk.ask(journal.marks).values())
    return [
        f"desk: {desk.number}", f"people: {registered}", f"arrived: {arrived}", f"entries: {entries}",
        f"events: {len(desk.ask(queries.events))}", f"bytes: {desk.path.stat().st_size}",
        f"read only: {desk.is_read_only}",
    ]  # fmt: skip


def _last_lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()[-_MOST_LINES:]
    except OSError:
        return []
