"""Files taken away while they are open: the next act is refused, and a copy still has all that was acknowledged."""

import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileTaken
from regapp.services.admission.admission import check_in
from regapp.services.desk import Desk, open_desk
from regapp.services.file.upkeep import copy_to
from regapp.services.people.registration import everybody
from tests.faults.benches import place_for
from tests.faults.children import in_child, in_short
from tests.faults.judging import Verdict, known_to, open_and_check, read_known
from tests.faults.trial import Bench, Place, Trial

BY_OLDER: Final = "replaced by an older copy"
OLDER: Final = "older.regapp"
"""A copy of the file that another program made earlier, between two acts."""
FOLDED_S: Final = 1.6
"""After so long the folding has had its turn."""


def _deleted(place: Place) -> None:
    place.file.unlink()


def _renamed(place: Place) -> None:
    place.file.rename(place.folder / "elsewhere.regapp")


def _folder_renamed(place: Place) -> None:
    place.folder.rename(place.folder.with_name("moved"))


def _replaced(place: Place) -> None:
    shutil.copy(place.earlier, place.folder / "other.regapp")
    (place.folder / "other.regapp").rename(place.file)


def _by_older_copy(place: Place) -> None:
    shutil.copy(place.folder / OLDER, place.folder / "other.regapp")
    (place.folder / "other.regapp").rename(place.file)


def _all_replaced(place: Place) -> None:
    _replaced(place)
    _without_side_files(place)


def _without_side_files(place: Place) -> None:
    for ending in ("-wal", "-shm"):
        place.file.with_name(place.file.name + ending).unlink(missing_ok=True)


def _overwritten(place: Place) -> None:
    with place.file.open("r+b") as file:
        file.write(place.earlier.read_bytes())
        file.truncate()


def _truncated(place: Place) -> None:
    os.truncate(place.file, place.file.stat().st_size // 2 // 4096 * 4096)


def _emptied(place: Place) -> None:
    os.truncate(place.file, 0)


def _touched(place: Place) -> None:
    os.utime(place.file)


def _without(path: Path) -> None:
    path.unlink(missing_ok=True)


def _side(ending: str, take: Callable[[Path], None]) -> Callable[[Place], None]:
    return lambda place: take(place.file.with_name(place.file.name + ending))


TAKES: Final[Mapping[str, Callable[[Place], None]]] = {
    "deleted": _deleted, "renamed": _renamed, "folder renamed": _folder_renamed, "replaced": _replaced,
    BY_OLDER: _by_older_copy, "replaced, side files deleted": _all_replaced,
    "overwritten": _overwritten, "truncated": _truncated, "emptied": _emptied, "touched": _touched,
    "wal deleted": _side("-wal", _without), "wal truncated": _side("-wal", lambda path: os.truncate(path, 0)),
    "wal cut": _side("-wal", lambda path: os.truncate(path, path.stat().st_size // 2)),
    "shm deleted": _side("-shm", _without),
    "side files deleted": _without_side_files,
}  # fmt: skip
DAMAGING: Final = {"overwritten", "truncated", "emptied", "wal truncated", "wal cut"}
"""What the file itself held is gone: a copy may be refused."""

SIDE_ONLY: Final = {"wal deleted", "wal truncated", "wal cut", "shm deleted", "side files deleted"}
"""The file itself stays: where nothing was written yet, acts may go on."""


def try_one(bench: Bench, chance: random.Random, folder: Path) -> Trial:
    """Take the file away in a way that the chance chooses, before or after its writes were folded."""
    name = chance.choice(sorted(TAKES))
    before, waits, folds_after = chance.choice((0, 1, 2, 4, 6)), chance.random() < 0.35, chance.random() < 0.35
    place = place_for(bench, "taken", folder / "place")
    shutil.copy(place.file, place.folder / OLDER)
    found = in_child(lambda: _take(place, folder, name, before, waits=waits, folds_after=folds_after), folder)
    lost: list[str] = []
    notes: list[str] = []
    if "crash" in found:
        lost.append(found["crash"])
    else:
        if before == 0 and "done" in found["acts"] and name in SIDE_ONLY:
            _judge_going_on(found, place, lost, notes)
        else:
            _judge(name, found, folder, lost, notes)
        if name.startswith("replaced") or name == "overwritten":
            _judge_other(place, place.folder / OLDER if name == BY_OLDER else place.earlier, lost)
    where = f" ({before} acts{', folded' if waits else ''}{', folding meets it' if folds_after else ''})"
    return Trial(name, tuple(text + where for text in lost), tuple(notes))


def _take(place: Place, folder: Path, name: str, before: int, *, waits: bool, folds_after: bool) -> dict[str, Any]:
    desk = open_desk(place.file)
    people = everybody(desk)
    session = desk.session("osh-1-reg")
    for number, person in enumerate(people[:before]):
        if name == BY_OLDER and number in (before // 3, before * 2 // 3):
            time.sleep(FOLDED_S)
            if number == before // 3:
                shutil.copy(place.file, place.folder / OLDER)
        check_in(desk, person.id, session, overruled=True)
    acknowledged = sorted(desk.ask(known_to).entries)
    if waits:
        time.sleep(FOLDED_S)
    TAKES[name](place)
    if folds_after:
        time.sleep(FOLDED_S)
    answers = [_act(desk, person.id) for person in people[before : before + 3]]
    ids = _last_ids(desk)
    copy = _answer(lambda: copy_to(desk, folder / "copy.regapp"))
    return {"acknowledged": acknowledged, "acts": answers, "after": ids, "copy": copy, "closing": _answer(desk.close)}


def _last_ids(desk: Desk) -> list[str]:
    """The entries that a reader of the desk sees now; none where it cannot read."""
    try:
        return sorted(desk.ask(known_to).entries)
    except RegAppError:
        return []


def _act(desk: Desk, person: int) -> str:
    return _answer(lambda: check_in(desk, person, desk.session("osh-1-reg"), overruled=True))


def _answer(work: Callable[[], object]) -> str:
    try:
        work()
    except RegAppError as error:
        return type(error).__name__
    except Exception as error:
        return f"traceback {in_short(error)}"
    return "done"


def _judge(name: str, found: dict[str, Any], folder: Path, lost: list[str], notes: list[str]) -> None:
    answers, copy, closing_answer = found["acts"], found["copy"], found["closing"]
    notes.append(f"acts {'/'.join(answers)}, copy {copy}, closing {closing_answer}")
    lost += [f"a traceback: {answer}" for answer in (*answers, copy, closing_answer) if answer.startswith("traceback")]
    if name != "touched":
        if "done" in answers:
            lost.append(f"an act was acknowledged after it: {answers}")
        elif set(answers) != {FileTaken.__name__} and name not in DAMAGING:
            lost.append(f"refused otherwise: {answers}")
    elif len(set(answers)) > 1:
        lost.append(f"touched: undecided: {answers}")
    if copy != "done":
        if name not in DAMAGING:
            lost.append(f"no copy: {copy}")
        return
    verdict = Verdict([], [])
    known = open_and_check(folder / "copy.regapp", verdict)
    lost += [f"copy: {text}" for text in verdict.lost]
    missing = set(found["acknowledged"]) - set(known.entries if known else ())
    if missing:
        lost.append(f"a copy that is said to be whole lacks {len(missing)} of {len(found['acknowledged'])}")


def _judge_going_on(found: dict[str, Any], place: Place, lost: list[str], notes: list[str]) -> None:
    """Acts went on after side files without content were taken: what was acknowledged is there, and readers see it."""
    notes.append(f"acts went on: {'/'.join(found['acts'])}, copy {found['copy']}, closing {found['closing']}")
    wanted = len(found["acknowledged"]) + found["acts"].count("done")
    if len(found["after"]) != wanted:
        lost.append(f"a reader sees {len(found['after'])} of {wanted} entries")
    verdict = Verdict([], [])
    known = open_and_check(place.file, verdict)
    lost += verdict.lost
    if known is None or len(known.entries) != wanted:
        lost.append(f"{len(known.entries) if known else 0} of {wanted} entries are there")


def _judge_other(place: Place, came: Path, lost: list[str]) -> None:
    """Whether the file that came in the place is as it came."""
    expected = read_known(came)
    try:
        with closing(sqlite3.connect(f"file:{place.file}?immutable=1&mode=ro", uri=True)) as db:
            if db.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok" or known_to(db) != expected:
                lost.append("the file that came in its place was changed or damaged")
                return
    except sqlite3.Error as error:
        lost.append(f"the file that came in its place was damaged: {error}")
        return
    verdict = Verdict([], [])
    known = open_and_check(place.file, verdict)
    lost += [f"the file that came in its place: {text}" for text in verdict.lost]
    if known is not None and known.entries != expected.entries:
        fewer, more = expected.entries.keys() - known.entries.keys(), known.entries.keys() - expected.entries.keys()
        lost.append(f"the file that came in its place opens with {len(fewer)} entries fewer and {len(more)} more")
