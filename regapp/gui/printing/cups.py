"""A small binding of libcups: sending a PDF, the state of a job, cancelling it. Without the library: not available."""

import ctypes
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Final

_ALL: Final = -1
_LIBRARIES: Final = {"linux": "libcups.so.2", "darwin": "libcups.2.dylib"}
_STOPPED: Final = "5"
# The names of IPP (RFC 8011, 5.4.12), followed by -error, -warning, -report or nothing.
_HINDRANCE: Final = re.compile(
    "media-(empty|needed|jam)|(cover|door|interlock)-open|input-tray-missing|(marker-supply|toner)-empty"
    "|offline|shutdown"
)


class IppState(IntEnum):
    """The states of a job in the Internet Printing Protocol."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True)
class CupsJob:
    """A job that CUPS knows."""

    id: int
    title: str
    state: IppState


class _Option(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("value", ctypes.c_char_p)]


class _Dest(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("instance", ctypes.c_char_p),
        ("is_default", ctypes.c_int),
        ("num_options", ctypes.c_int),
        ("options", ctypes.POINTER(_Option)),
    ]


class _Job(ctypes.Structure):
    _fields_ = [
        ("id", ctypes.c_int),
        ("dest", ctypes.c_char_p),
        ("title", ctypes.c_char_p),
        ("user", ctypes.c_char_p),
        ("format", ctypes.c_char_p),
        ("state", ctypes.c_int),
        ("size", ctypes.c_int),
        ("priority", ctypes.c_int),
        ("completed_time", ctypes.c_long),
        ("creation_time", ctypes.c_long),
        ("processing_time", ctypes.c_long),
    ]


class CupsError(Exception):
    """A refusal by CUPS; the text is its own message, in the system's language."""


class Cups:
    """CUPS through its own library, over the server that the system or CUPS_SERVER names. Not for the GUI thread."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        options = ctypes.POINTER(_Option)
        library.cupsAddOption.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(options)]
        library.cupsFreeOptions.argtypes = [ctypes.c_int, options]
        library.cupsFreeOptions.restype = None
        library.cupsGetOption.argtypes = [ctypes.c_char_p, ctypes.c_int, options]
        library.cupsGetOption.restype = ctypes.c_char_p
        library.cupsPrintFile2.argtypes = [
            ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int, options,
        ]  # fmt: skip
        library.cupsGetJobs2.argtypes = [
            ctypes.c_void_p, ctypes.POINTER(ctypes.POINTER(_Job)), ctypes.c_char_p, ctypes.c_int, ctypes.c_int,
        ]  # fmt: skip
        library.cupsFreeJobs.argtypes = [ctypes.c_int, ctypes.POINTER(_Job)]
        library.cupsFreeJobs.restype = None
        library.cupsCancelJob2.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_int]
        library.cupsLastErrorString.restype = ctypes.c_char_p
        library.cupsGetNamedDest.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p]
        library.cupsGetNamedDest.restype = ctypes.POINTER(_Dest)
        library.cupsFreeDests.argtypes = [ctypes.c_int, ctypes.POINTER(_Dest)]
        library.cupsFreeDests.restype = None

    def print_file(self, printer: str, path: str, title: str, options: Mapping[str, str]) -> int:
        """Send a file; return the job's number. CupsError."""
        chain = ctypes.POINTER(_Option)()
        count = 0
        for name, value in options.items():
            count = self._library.cupsAddOption(name.encode(), value.encode(), count, ctypes.byref(chain))
        try:
            number = self._library.cupsPrintFile2(None, printer.encode(), path.encode(), title.encode(), count, chain)
        finally:
            self._library.cupsFreeOptions(count, chain)
        if not number:
            raise CupsError(self._word())
        return int(number)

    def jobs(self) -> list[CupsJob]:
        """Give the jobs of all printers that CUPS still knows, ended ones too. CupsError."""
        found = ctypes.POINTER(_Job)()
        count = self._library.cupsGetJobs2(None, ctypes.byref(found), None, 0, _ALL)
        if count < 0:
            raise CupsError(self._word())
        try:
            return [_job(found[index]) for index in range(count)]
        finally:
            self._library.cupsFreeJobs(count, found)

    def cancel(self, printer: str, number: int) -> None:
        """Cancel a job; leave an ended one as it is."""
        self._library.cupsCancelJob2(None, printer.encode(), number, 0)

    def printer_options(self, printer: str) -> dict[str, str] | None:
        """Give a printer's attributes in CUPS (`printer-state` and others); None for no such printer or no answer."""
        dest = self._library.cupsGetNamedDest(None, printer.encode(), None)
        if not dest:
            return None
        try:
            chain = dest.contents
            return {_text(chain.options[i].name): _text(chain.options[i].value) for i in range(chain.num_options)}
        finally:
            self._library.cupsFreeDests(1, dest)

    def _word(self) -> str:
        return _text(self._library.cupsLastErrorString())


def is_stopped(options: Mapping[str, str]) -> bool:
    """Whether a printer with these options accepts or prints nothing now."""
    return options.get("printer-state") == _STOPPED or options.get("printer-is-accepting-jobs") == "false"


def is_hindered(options: Mapping[str, str]) -> bool:
    """Whether a printer with these options needs somebody: paper is missing, or a cover is open."""
    reasons = options.get("printer-state-reasons", "").split(",")
    return any(_HINDRANCE.match(reason) for reason in reasons)


def load_cups() -> Cups | None:
    """Load the binding; None where the library is missing or of an unknown kind."""
    name = _LIBRARIES.get(sys.platform)
    try:
        return Cups(ctypes.CDLL(name)) if name else None
    except (OSError, AttributeError):
        return None


def _job(item: Any) -> CupsJob:
    return CupsJob(item.id, _text(item.title), IppState(item.state))


def _text(value: bytes | None) -> str:
    return (value or b"").decode("utf-8", "replace")
