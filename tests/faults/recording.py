"""What a child did to the files of a folder, step by step, as strace has seen it."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.faults.tracing import STEPS, run_act
from tests.faults.trial import Place

_CALLS: Final = (*STEPS, "openat", "open", "creat", "pwritev", "writev", "close", "mkdir", "mkdirat", "lseek")
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
    """Let a child do an act; its steps in the order of their beginnings."""
    folder.mkdir()
    options = ("-ff", "--absolute-timestamps=unix,ns", "-xx", "-s", "10000000", "-e", f"trace={','.join(_CALLS)}")
    done = run_act(act, place, *options, "-o", str(folder / "trace"))
    if done.returncode:
        raise RuntimeError(f"{act} ended with {done.returncode}: {done.stderr[-800:]}")
    found = []
    for trace in folder.iterdir():
        with trace.open() as lines:
            found += [(match[1], _step(match)) for line in lines if (match := _LINE.match(line))]
    return [step for _, step in sorted(found, key=lambda item: item[0]) if step.answer >= 0]


def _step(match: re.Match[str]) -> Step:
    call, text = match[2], match[3]
    pattern = _DATA if call.endswith("writev") else _BYTES
    data = tuple(bytes.fromhex(item.replace("\\x", "")) for item in pattern.findall(text))
    words = tuple(word.strip() for word in _BYTES.sub("", text).split(","))
    return Step(call, words, data, int(match[4]))
