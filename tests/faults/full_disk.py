"""Full disks: each step from one on is refused for want of room, or the file system is really small."""

import os
import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path

from tests.faults.acts import ACTS, perform
from tests.faults.benches import place_for
from tests.faults.children import ended, fork, said_in
from tests.faults.cuts import choose_step
from tests.faults.judging import judge
from tests.faults.tracing import missing, run_act
from tests.faults.trial import Bench, Place, Trial

_FAILING = ("pwrite64", "write", "ftruncate", "fsync", "fdatasync", "rename", "link")
"""The steps that may be refused; Python's own words go out by others."""


def try_one(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Let a child do acts while room runs out."""
    act = chance.choice(sorted(ACTS))
    return _on_small_disk(bench, chance, act, folder) if chance.random() < 0.5 else _refused(bench, chance, act, folder)


def _refused(bench: Bench, chance: random.Random, act: str, folder: Path) -> Trial:
    if reason := missing():
        return Trial("refused steps", skipped=reason)
    step, number = choose_step(bench, chance, act, folder)
    if step not in _FAILING:
        step, number = "pwrite64", 1
    error = "EIO" if step in ("fsync", "fdatasync") else "ENOSPC"
    when = f"{number}+" if chance.random() < 0.7 else str(number)
    place = place_for(bench, act, folder / "place", unfolded=act == "restore")
    done = run_act(
        act, place, "-e", f"trace={step}", "-e", f"inject={step}:error={error}:when={when}", "-o", "/dev/null"
    )
    return _trial(bench, act, place, f"{step} {error} {when}", done.returncode)


def _on_small_disk(bench: Bench, chance: random.Random, act: str, folder: Path) -> Trial:
    disk = folder / "disk"
    disk.mkdir()
    made = place_for(bench, act, folder / "made", unfolded=act == "restore")
    needed = sum(item.stat().st_size + 4096 for item in made.folder.rglob("*"))
    kilobytes = needed // 1024 + int(chance.choice((40, 400, 1500)) * chance.random()) + 8
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "faults", disk], capture_output=True)
    if mounted.returncode:
        return Trial("small disk", skipped="no file system may be mounted")
    try:
        shutil.copytree(made.folder, disk / "place")
        place = Place(disk / "place")
        # The notes and the scratch folder are no part of the trial.
        os.symlink(folder / "said.jsonl", place.said)
        shutil.rmtree(place.scratch)
        os.symlink(made.scratch, place.scratch)
        status = ended(fork(lambda: perform(act, place)))
        shutil.copytree(place.folder, folder / "place")
    finally:
        subprocess.run(["umount", "-l", disk], check=False)
    return _trial(bench, act, Place(folder / "place"), f"small disk, {kilobytes - needed // 1024} K free", status)


def _trial(bench: Bench, act: str, place: Place, where: str, status: int) -> Trial:
    said = said_in(place)
    verdict = judge(bench, act, place, said, may_refuse=True)
    lost = [f"{text} ({where}, {said.acts} acts, refused {dict(Counter(said.refused))})" for text in verdict.lost]
    if "FileTaken" in said.refused:
        lost.append(f"a refused write is called a taken file ({where}, refused {dict(Counter(said.refused))})")
    if status:
        lost.append(f"the child ended with {status} ({where})")
    notes = [*verdict.notes, *(f"refused as {kind}" for kind in sorted(set(said.refused)))]
    return Trial(act, tuple(lost), tuple(notes))
