"""What a child did to the files of a folder, step by step, as strace has seen it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.faults.tracing import STEPS, run_act
from tests.faults.trial import Place

_BEGINNINGS: Final = ("clone", "clone3")
"""The system calls by which threads and processes begin."""
_CALLS: Final = (
    *STEPS,
    *_BEGINNINGS,
    "openat",
    "open",
    "creat",
    "pwritev",
    "writev",
    "close",
    "mkdir",
    "mkdirat",
    "lseek",
)
_LINE = re.compile(r"^(\d+\.\d+) (\w+)\((.*)\)\s+= (-?\d+)")
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_DATA = re.compile(r'iov_base="((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Step:
    """One system call that went well: its arguments without those that are bytes, its bytes, its answer."""

    call: str
    words: tuple[str, ...]
    data: tuple[bytes, ...]
    answer: int


def record(act: str, place: Place, folder: Path) -> list[Step]:
    """Let a child do an act; its steps in the order of their beginnings.

    Other processes that it starts number their files apart, and write to none of the folder.
    """
    folder.mkdir()
    options = ("-ff", "--absolute-timestamps=unix,ns", "-xx", "-s", "10000000", "-e", f"trace={','.join(_CALLS)}")
    done = run_act(act, place, *options, "-o", str(folder / "trace"))
    if done.returncode:
        raise RuntimeError(f"{act} ended with {done.returncode}: {done.stderr[-800:]}")
    traces = {int(trace.suffix[1:]): steps for trace in folder.iterdir() if (steps := _timed(trace))}
    first = min(traces, key=lambda thread: traces[thread][0][0])
    found = [item for thread in _threads(first, traces) for item in traces[thread]]
    return [step for _, step in sorted(found, key=lambda item: item[0]) if step.answer >= 0]


def _timed(trace: Path) -> list[tuple[str, Step]]:
    """The steps of a thread, each with when it began."""
    with trace.open() as lines:
        return [(match[1], _step(match)) for line in lines if (match := _LINE.match(line))]


def _threads(first: int, traces: Mapping[int, list[tuple[str, Step]]]) -> Iterator[int]:
    """The threads of a process, from its first one."""
    yield first
    for _, step in traces[first]:
        if step.call in _BEGINNINGS and step.answer in traces and any("CLONE_THREAD" in word for word in step.words):
            yield from _threads(step.answer, traces)


def _step(match: re.Match[str]) -> Step:
    call, text = match[2], match[3]
    pattern = _DATA if call.endswith("writev") else _BYTES
    data = tuple(bytes.fromhex(item.replace("\\x", "")) for item in pattern.findall(text))
    words = tuple(word.strip() for word in _BYTES.sub("", text).split(","))
    return Step(call, words, data, int(match[4]))
