"""Two processes at one file: two desks, the shell beside a window, two first starts, copies by another program."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from contextlib import closing, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Final

from regapp.cli import context as shell
from regapp.cli import main as shell_main
from regapp.services.desk import open_desk
from regapp.services.people.registration import everybody
from tests.faults.acts import SESSION, Worker, perform
from tests.faults.benches import check_people_in, place_for
from tests.faults.children import Said, Teller, ended, fork, kill_after, read_said, said_in
from tests.faults.judging import Verdict, judge, known_to, open_and_check, read_known
from tests.faults.tracing import missing, run_act
from tests.faults.trial import Bench, Place, Trial

OLDER_S: Final = 2.0
"""An act that is older must lie in the file itself: the writes are folded when nobody writes for a second."""
_PATIENCE_S = 20.0
_SLOWLY: Final = ("-e", "trace=rename,link", "-e", "inject=rename,link:delay_enter=2000000", "-o", "/dev/null")
_UNHEARD: Final = ("-o", os.devnull)
_OLDER_SHARE: Final = 0.3
"""So many of the readers are older than the last writes; each such trial waits ten seconds for the reader."""
_COMMANDS: Final = ("restore", "rebuild", "import", "scan", "badges", "check", "backup")
_READING: Final = {"check", "backup"}


def try_one(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """One of the ways in which two processes meet."""
    return chance.choice((_shell, _shell, _copies, _first_starts, _turns, _restore_beside_reader))(
        bench, chance, folder
    )


def _hold(place: Place, pauses: list[float]) -> None:
    """Have the file open and check people in with pauses, until there is a file `stop`."""
    tell = Teller(place.said)
    with closing(open_desk(place.file)) as desk:
        worker, session = Worker(desk, tell), desk.session(SESSION)
        for person, pause in zip(everybody(desk), pauses, strict=False):
            worker.check_in(person, session)
            time.sleep(pause)
        _wait(lambda: (place.folder / "stop").exists())


def _wait(happened: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.01)


def _stop(place: Place, child: int, lost: list[str]) -> None:
    (place.folder / "stop").touch()
    if status := ended(child):
        lost.append(f"the holder ended with {status}")


def _shell(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """A command of the shell while a desk has the file: refused with the holder's name, and nothing is moved."""
    command, by_link = chance.choice(_COMMANDS), chance.random() < 0.4
    place = place_for(bench, "shell", folder / "place")
    holder = fork(lambda: _hold(place, [0.0] * 5))
    lost: list[str] = []
    _wait(lambda: said_in(place).acts == 5)
    file = place.file
    if by_link:
        (folder / "elsewhere").mkdir()
        file = folder / "elsewhere" / "link.regapp"
        file.symlink_to(place.file)
    before = _names(place), place.file.stat().st_ino
    status, text = _run_shell(_words(command, place, file), folder)
    refused = command not in _READING
    if refused and (status == 0 or f"({holder})" not in text):
        lost.append(f"{command} was not refused with the holder's name: {status} {text[:200]!r}")
    if not refused and status != 0:
        lost.append(f"{command} ended with {status}: {text[:200]!r}")
    if "Traceback" in text:
        lost.append(f"a traceback: {text[-300:]}")
    after = _names(place), place.file.stat().st_ino
    if refused and before != after:
        lost.append(f"moved: {before[0] ^ after[0]}")
    _stop(place, holder, lost)
    verdict = judge(bench, "shell", place, said_in(place))
    return Trial(f"shell {command}{' by a link' if by_link else ''}", (*lost, *verdict.lost))


def _names(place: Place) -> set[str]:
    side = ("tmp", "backups", "said.jsonl")
    return {str(item.relative_to(place.folder)) for item in place.folder.iterdir() if item.name not in side}


def _words(command: str, place: Place, file: Path) -> list[str]:
    more = {
        "restore": [str(place.earlier)], "import": [str(place.people_list)],
        "scan": ["01-0001", "--session", SESSION], "badges": ["--out", str(place.scratch / "badges.pdf")],
    }  # fmt: skip
    return [command, *more.get(command, []), "--lang", "en", "--file", str(file)]


def _run_shell(words: list[str], folder: Path) -> tuple[int, str]:
    """Run a command of the shell in a child; its status, and what it wrote."""
    written = folder / "shell.txt"

    def run() -> None:
        shell._LOCK_SECONDS = 0.2
        with written.open("a", buffering=1) as out, redirect_stdout(out), redirect_stderr(out):
            status = shell_main(words)
        os._exit(status)

    return ended(fork(run)), written.read_text(errors="replace") if written.exists() else ""


def _copies(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Another program copies the file alone while a desk works with pauses."""
    place = place_for(bench, "copies", folder / "place")
    pauses = [chance.choice((0.02, 0.1, 0.5, 1.5, 2.5)) for _ in range(4)] + [chance.random() * 0.05 for _ in range(10)]
    chance.shuffle(pauses)
    holder = fork(lambda: _hold(place, pauses))
    lost: list[str] = []
    notes: list[str] = []
    copies: list[tuple[Path, float]] = []
    _wait(lambda: said_in(place).acts > 0)
    for number in range(10):
        time.sleep(chance.random() * sum(pauses) / 5)
        copy = folder / f"copy-{number}.regapp"
        began = time.time()
        shutil.copyfile(place.file, copy)
        copies.append((copy, began))
    _stop(place, holder, lost)
    said = said_in(place)
    for copy, began in copies:
        lost += _judge_copy(copy, began, said, notes)
    return Trial("copies", (*lost, *judge(bench, "copies", place, said).lost), tuple(notes))


def _judge_copy(copy: Path, began: float, said: Said, notes: list[str]) -> list[str]:
    verdict = Verdict([], [])
    known = open_and_check(copy, verdict)
    last = max((at for at in said.at.values() if at < began), default=0.0)
    # Folded when nobody writes: an act counts once it, and those after it, have had their pause.
    old = [entry for entry, at in said.at.items() if at < began - OLDER_S]
    lacking = [entry for entry in old if known is not None and entry not in known.entries]
    if lacking and last < began - OLDER_S:
        verdict.lost.append(f"lacks {len(lacking)} of {len(old)} acts that are older than {OLDER_S} s, in a pause")
    elif lacking:
        verdict.notes.append("a copy lacks acts of the last seconds, since acts went on without a pause")
    notes += verdict.notes
    return [f"{copy.name}: {text}" for text in verdict.lost]


def _first_starts(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Two first starts at once: one file, and everything that either acknowledged is in it."""
    place = place_for(bench, "first-start", folder / "place")
    notes = [folder / f"said-{number}.jsonl" for number in range(2)]
    children = [fork(lambda note=note: perform("first-start", place, note)) for note in notes]  # type: ignore[misc]
    lost = [f"a first start ended with {status}" for status in map(ended, children) if status]
    verdict = Verdict(lost, [])
    known = open_and_check(place.file, verdict)
    refused: set[str] = set()
    for said in (read_said(note.read_text()) for note in notes):
        refused |= set(said.refused)
        lost += [f"a traceback: {text}" for text in said.wrong]
        lacking = [entry for entry in said.acknowledged if known is None or entry not in known.entries]
        if lacking:
            lost.append(f"{len(lacking)} of {len(said.acknowledged)} acknowledged entries are lost")
    return Trial("first starts", tuple(lost), tuple(f"refused as {kind}" for kind in sorted(refused)))


def _slow_first_start(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Two first starts, of which one is slow to give its file the name, as on a slow stick."""
    if reason := missing():
        return Trial("slow first start", skipped=reason)
    place, note = place_for(bench, "first-start", folder / "place"), folder / "second.jsonl"
    slow = fork(lambda: None if run_act("first-start", place, *_SLOWLY).returncode == 0 else os._exit(1))
    _wait(lambda: any(place.folder.glob(".*.conference.regapp")))
    time.sleep(0.5 + chance.random() * 0.5)
    quick = fork(lambda: perform("first-start", place, note))
    lost = [f"a first start ended with {status}" for status in (ended(quick), ended(slow)) if status]
    verdict = Verdict(lost, [])
    known = open_and_check(place.file, verdict)
    said = said_in(place).and_also(read_said(note.read_text()))
    missed = [entry for entry in said.acknowledged if known is None or entry not in known.entries]
    if missed:
        lost.append(f"{len(missed)} of {len(said.acknowledged)} acknowledged entries are lost")
    return Trial("slow first start", tuple(lost), tuple(f"refused as {kind}" for kind in sorted(set(said.refused))))


def _turns(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """A second desk waits for the first, which is killed or ends; or it reads meanwhile."""
    place = place_for(bench, "turns", folder / "place")
    first = fork(lambda: _hold(place, [0.02] * 12))
    _wait(lambda: said_in(place).acts > 0)
    reader = fork(lambda: _read_on(place))
    second = fork(lambda: perform("check-ins", place, folder / "second.jsonl"))
    kill_after(first, chance.random() * 0.4)
    lost = [f"the second ended with {status}" for status in [ended(second)] if status]
    if chance.random() < 0.5:
        kill_after(reader, 0.0)
    else:
        os.kill(reader, signal.SIGTERM)
        ended(reader)
    said = said_in(place).and_also(read_said((folder / "second.jsonl").read_text()))
    verdict = judge(bench, "turns", place, said, may_refuse=True)
    return Trial("turns", (*lost, *verdict.lost), tuple(f"refused as {kind}" for kind in sorted(set(said.refused))))


def _read_on(place: Place) -> None:
    with closing(open_desk(place.file, read_only=True)) as desk:
        for _ in range(2000):
            desk.ask(known_to)
            time.sleep(0.01)


def _restore_beside_reader(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """A restore is cut while another process is in the midst of reading, since before the last writes or after them."""
    is_older = not missing() and chance.random() < _OLDER_SHARE
    place = place_for(bench, "restore", folder / "place", unfolded=not is_older)
    reader = fork(lambda: _read_once(place))
    _wait(lambda: (place.folder / "reading").exists())
    if is_older:
        # The writes that come now cannot be folded: the reader may still need the pages that they replace.
        ended(fork(lambda: check_people_in(place.file, 5, 12, is_closed=False)))
    old = read_known(place.file)
    where = ""
    if missing() or (not is_older and chance.random() < 0.4):
        kill_after(fork(lambda: perform("restore", place)), chance.random() * 0.12)
    else:
        step = chance.choice(("rename", "unlink", "fsync"))
        number = chance.randint(1, {"rename": 2, "unlink": 5, "fsync": 8}[step])
        run_act("restore", place, "-e", f"trace={step}", "-e", f"inject={step}:signal=KILL:when={number}", *_UNHEARD)
        where = f" (cut at {step} {number}{', the reader is older than the last writes' if is_older else ''})"
    kill_after(reader, 0.0)
    (place.folder / "reading").unlink()
    verdict = judge(bench, "restore", place, said_in(place), old=old)
    return Trial("restore beside a reader", tuple(text + where for text in verdict.lost), tuple(verdict.notes))


def _read_once(place: Place) -> None:
    with closing(open_desk(place.file, read_only=True)) as desk:
        db = desk.store.read()
        db.execute("BEGIN")
        known_to(db)
        (place.folder / "reading").touch()
        time.sleep(_PATIENCE_S)
