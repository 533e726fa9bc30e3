"""A list as it comes: workbooks, pages and text tables of any encoding and separator, as rows of text.

A list is read in a process of its own (`parsing`): what fails there, in whatever way, is one typed error here.
"""

import logging
import multiprocessing
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from regapp.exchange.parsing.encodings import decode
from regapp.exchange.parsing.process import Answer, run
from regapp.log import LOGGER
from regapp.model.errors.files import FileEmpty
from regapp.model.errors.lists import FileForeign, ListBroken, ListTooLarge
from regapp.model.papers.sheets import ReadList
from regapp.model.progress import Progress
from regapp.named_files import check_ordinary, file_content

_START: Final = "spawn"
"""How the process of a list begins: on its own, since a window has threads, which no fork survives."""
_LOOK: Final = 0.05
"""Seconds between two looks at whether reading was cancelled."""


@dataclass(frozen=True)
class Limits:
    """The most bytes of memory, and seconds, that reading a list may take."""

    memory: int = 1_000_000_000
    seconds: int = 90


_LIMITS: Final = Limits()


def read_list(
    path: Path,
    encoding: str = "",
    progress: Progress | None = None,
    limits: Limits = _LIMITS,
    *,
    verbatim: bool = False,
) -> ReadList:
    """Read the sheets of a list that hold anything. Raises the typed error for a file that cannot be one.

    `encoding`: of a text table, one of ENCODINGS, where a person chose one. `progress` may raise `Cancelled`.
    `verbatim`: cells as they stand, with their lines, for codes that are printed unchanged.
    """
    check_ordinary(path)
    starting = multiprocessing.get_context(_START)
    receiving, sending = starting.Pipe(duplex=False)
    arguments = (sending, path, encoding, verbatim, limits.memory, limits.seconds)
    process = starting.Process(target=run, args=arguments, name="regapp-list", daemon=True)
    try:
        process.start()
        sending.close()
        answer = _wait(receiving, path, progress, limits)
    finally:
        receiving.close()
        if process.pid is not None:
            process.kill()
            process.join()
    if answer.fault:
        logging.getLogger(LOGGER).error("reading a list failed: %s", answer.fault)
    if isinstance(answer.result, ReadList):
        return answer.result
    raise answer.result


def _wait(receiving: Connection, path: Path, progress: Progress | None, limits: Limits) -> Answer:
    """Wait for the answer. A process that ends without one met a limit, or a fault that no program can catch."""
    end = time.monotonic() + limits.seconds
    while not receiving.poll(_LOOK):
        if progress is not None:
            progress(0, 1)
        if time.monotonic() > end:
            return Answer(ListTooLarge(str(path)))
    try:
        answer: Answer = receiving.recv()
    except (EOFError, OSError):
        return Answer(ListBroken(str(path)))
    return answer


def read_text(path: Path) -> str:
    """Read the text of a file in any usual encoding. Raises the typed error for a file that is none."""
    content = file_content(path)
    if not content.strip(b"\x00 \r\n\t"):
        raise FileEmpty(str(path))
    decoded = decode(content)
    if decoded is None:
        raise FileForeign(str(path))
    return decoded.text
