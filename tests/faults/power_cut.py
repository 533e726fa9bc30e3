"""Power cuts: a recorded act is replayed to a random step, and a state is made that a power cut may leave."""

import random
from dataclasses import dataclass
from pathlib import Path

from tests.faults.acts import ACTS
from tests.faults.benches import place_for
from tests.faults.children import read_said
from tests.faults.disk import STATES, Disk
from tests.faults.judging import judge
from tests.faults.recording import Step, record
from tests.faults.tracing import missing
from tests.faults.trial import Bench, Place, Trial


@dataclass(frozen=True)
class Recording:
    """An act that was recorded in a folder, which was as in `before`."""

    folder: Path
    before: Path
    steps: list[Step]
    first: int
    """The first step that changes something in the folder."""


def try_one(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Judge a state that a power cut may leave in the midst of an act."""
    if reason := missing():
        return Trial("power-cut", skipped=reason)
    act = chance.choice(sorted(ACTS))
    recording = _recording(bench, act)
    cut = chance.randint(recording.first, len(recording.steps))
    state = chance.choice(STATES)
    disk = Disk(recording.folder, recording.before)
    for step in recording.steps[:cut]:
        disk.replay(step)
    place = Place(folder / "place")
    place.scratch.mkdir(parents=True)
    _write(disk.left(state, chance), place.folder)
    verdict = judge(bench, act, place, read_said(b"".join(disk.said).decode()))
    before = recording.steps[cut - 1]
    names = " ".join(Path(data.decode()).name for data in before.data if data.startswith(b"/"))
    where = f" ({state}, after step {cut} of {len(recording.steps)}: {before.call} {names[:80]})"
    notes = [note for note in verdict.notes if not note.startswith("scratch")]
    return Trial(f"{act}/{state}", tuple(text + where for text in verdict.lost), tuple(notes))


def _recording(bench: Bench, act: str) -> Recording:
    key = f"recording {act}"
    if key not in bench.kept:
        folder = bench.folder / f"recorded-{act}"
        unfolded = act == "restore"
        before = place_for(bench, act, folder / "before", unfolded=unfolded)
        place = place_for(bench, act, folder / "place", unfolded=unfolded)
        steps = record(act, place, folder / "traces")
        root = str(place.folder).encode()
        first = next(i for i, step in enumerate(steps) if any(data.startswith(root) for data in step.data))
        bench.kept[key] = Recording(place.folder, before.folder, steps, first)
    found = bench.kept[key]
    assert isinstance(found, Recording)
    return found


def _write(files: dict[str, bytes | None], folder: Path) -> None:
    for name, content in files.items():
        path = folder / name
        if name.startswith("tmp/") or name.endswith("-shm"):
            # Scratch is nobody's; the shared memory is made again.
            continue
        if content is None:
            path.mkdir(parents=True, exist_ok=True)
        else:
            path.write_bytes(content)
