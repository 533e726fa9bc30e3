"""Children of the trials: they are forked, so that a trial costs no start of Python, and may die of anything."""

import contextlib
import json
import logging
import os
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from regapp.model.errors.base import RegAppError
from tests.faults.trial import Place

HANG_S = 60.0


def in_short(error: BaseException) -> str:
    """An error and the last places it came through, on one line."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    cause = f" from {error.__cause__!r}" if error.__cause__ else ""
    return f"{error!r}{cause} at {places}"


class Teller:
    """Notes what was begun and what was acknowledged, each line in one system call that no fault is put into."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

    def begin(self, act: str, size: int) -> None:
        """Note that an act begins which will write so many entries."""
        self._say({"begin": act, "size": size})

    def done(self, ids: Sequence[str], **more: str) -> None:
        """Note that an act was acknowledged, with the ids of its entries."""
        self._say({"done": list(ids), "at": time.time(), **more})

    def refused(self, error: BaseException) -> None:
        """Note that an act was refused, or ended in a traceback."""
        kind = type(error).__name__
        if isinstance(error, RegAppError):
            self._say({"refused": kind})
        else:
            self._say({"wrong": in_short(error)})

    def _say(self, line: dict[str, Any]) -> None:
        os.writev(self._file, [(json.dumps(line) + "\n").encode()])


@dataclass
class Said:
    """The lines of a child: acknowledged entries, acts without acknowledgement, refusals, tracebacks."""

    acknowledged: list[str] = field(default_factory=list)
    open_sizes: list[int] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    marks: dict[str, str] = field(default_factory=dict)
    at: dict[str, float] = field(default_factory=dict)
    """When entries were acknowledged."""
    acts: int = 0

    def and_also(self, other: "Said") -> "Said":
        """What two children have said."""
        return Said(
            self.acknowledged + other.acknowledged, self.open_sizes + other.open_sizes, self.refused + other.refused,
            self.wrong + other.wrong, self.marks | other.marks, self.at | other.at, self.acts + other.acts,
        )  # fmt: skip


def read_said(text: str) -> Said:
    """What the lines say."""
    said = Said()
    size = None
    for line in text.splitlines():
        document = json.loads(line)
        if "begin" in document:
            size = document["size"]
        elif "done" in document:
            ids, at = document.pop("done"), document.pop("at")
            said.acknowledged += ids
            said.at |= dict.fromkeys(ids, at)
            said.marks |= document
            said.acts += 1
            size = None
        else:
            said.refused += [document["refused"]] if "refused" in document else []
            said.wrong += [document["wrong"]] if "wrong" in document else []
            said.open_sizes += [size] if size is not None else []
            size = None
    if size is not None:
        said.open_sizes.append(size)
    return said


def said_in(place: Place) -> Said:
    """What the child of a place has said."""
    return read_said(place.said.read_text() if place.said.exists() else "")


def fork(work: Callable[[], None]) -> int:
    """Start a child that does the work and ends; it dies by an alarm where it hangs."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    try:
        signal.alarm(int(HANG_S))
        logging.disable(logging.CRITICAL)
        work()
        os._exit(0)
    except BaseException:
        traceback.print_exc()
        os._exit(1)


def ended(child: int) -> int:
    """How a child ended: its status, or minus the signal that ended it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def kill_after(child: int, seconds: float) -> int:
    """Kill a child after some time; how it ended."""
    time.sleep(seconds)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    return ended(child)


def use_scratch(place: Place) -> None:
    """Put this process's temporary files into the place."""
    place.scratch.mkdir(exist_ok=True)
    tempfile.tempdir = str(place.scratch)


def on_dead_thread(tell: Callable[[BaseException], None]) -> None:
    """Tell of the error by which a thread of this process dies."""

    def note(dead: threading.ExceptHookArgs) -> None:
        if dead.exc_value is not None:
            tell(dead.exc_value)

    threading.excepthook = note


def in_child(work: Callable[[], Any], folder: Path) -> Any:
    """The JSON value that a function gives in a child; `{"crash": how}` where the child died or raised."""
    answer = folder / "answer.json"

    def report() -> None:
        dead: list[str] = []
        on_dead_thread(lambda error: dead.append(f"a thread died: {in_short(error)}"))
        try:
            value = work()
        except BaseException as error:
            value = {"crash": in_short(error)}
        if dead:
            value = {"crash": dead[0]}
        answer.write_text(json.dumps(value))

    status = ended(fork(report))
    if status:
        return {"crash": f"the child ended with {status}" + (" (it hung)" if status == -signal.SIGALRM else "")}
    value = json.loads(answer.read_text())
    answer.unlink()
    return value
