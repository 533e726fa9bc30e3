"""What must hold after a fault: the file opens, its check is clean, and what was acknowledged is there."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from regapp.services.desk import open_desk
from regapp.services.file.upkeep import check
from regapp.store.files import names
from regapp.store.files.connecting import Connection
from regapp.store.files.copying import verify
from tests.faults.children import Said, in_short
from tests.faults.trial import Bench, Place


@dataclass(frozen=True)
class Known:
    """What a file knows: its entries as text by their ids, and the keys of its events."""

    entries: dict[str, str]
    keys: frozenset[str]
    issued: int


def known_to(db: Connection) -> Known:
    """What an open file knows."""
    columns = "desk, lseq, entry_id, clock, operator, event, kind, version, subject, body"
    rows = db.execute(f"SELECT {columns} FROM journal").fetchall()
    keys = db.execute("SELECT event, hex(key) FROM event_key").fetchall()
    issued = sum(row[6] == "issued" for row in rows)
    return Known({row[2]: repr(tuple(row)) for row in rows}, frozenset(repr(tuple(row)) for row in keys), issued)


def read_known(path: Path) -> Known:
    """What a file that nobody has open knows, its WAL among it; the file itself is left as it is."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        return known_to(db)


@dataclass
class Verdict:
    """What was lost, and what is worth a note."""

    lost: list[str]
    notes: list[str]


def open_and_check(path: Path, verdict: Verdict) -> Known | None:
    """What the file knows once RegApp has opened it; None where it does not open."""
    try:
        with closing(open_desk(path)) as desk:
            if desk.is_read_only:
                verdict.lost.append("the file opens for reading alone")
            verdict.lost += [f"check finds {item.code} {item.where}" for item in check(desk)]
            return desk.ask(known_to)
    except Exception as error:
        verdict.lost.append(f"does not open: {in_short(error)}")
        return None


def judge(
    bench: Bench, act: str, place: Place, said: Said, *, may_refuse: bool = False, old: Known | None = None
) -> Verdict:
    """Judge the place in which a child that did an act was cut off; where nothing hinders acts, none is refused.

    `old` is what the file knew before a restore, if it was not the bench's unfolded one.
    """
    verdict = Verdict([f"a traceback: {text}" for text in said.wrong], [])
    if said.refused and not may_refuse:
        verdict.lost.append(f"acts were refused without a reason: {said.refused[:5]}")
    if act == "first-start" and not place.file.exists():
        if said.marks or said.acknowledged:
            verdict.lost.append("no file, though it was acknowledged")
        _start_anew(place, verdict)
        _note_left_overs(place, verdict)
        return verdict
    known = open_and_check(place.file, verdict) if place.file.exists() else None
    if known is None:
        verdict.lost += [] if place.file.exists() else ["there is no file"]
        return verdict
    if act == "restore":
        _judge_restore(bench, old or read_known(Place(bench.unfolded).file), said, known, place, verdict)
    else:
        _judge_entries(_before(bench, act, place), said, known, verdict)
    _judge_papers(place, said, known, verdict)
    _judge_copies(place, said, verdict)
    _note_left_overs(place, verdict)
    return verdict


def _before(bench: Bench, act: str, place: Place) -> Known:
    key = f"known {act if act.startswith(('update', 'first')) else ''}"
    if act == "first-start":
        return Known({}, frozenset(), 0)
    if key not in bench.kept:
        bench.kept[key] = read_known(Place(bench.closed).file)
        if act.startswith("update-"):
            old = place.folder.parent / "old.regapp"
            source = Path(__file__).resolve().parents[1] / "files" / f"version-{act.removeprefix('update-')}.regapp"
            old.write_bytes(source.read_bytes())
            bench.kept[key] = read_known(old)
    found = bench.kept[key]
    assert isinstance(found, Known)
    return found


def _judge_entries(before: Known, said: Said, known: Known, verdict: Verdict) -> None:
    lost = [entry for entry in before.entries if before.entries[entry] != known.entries.get(entry)]
    if lost:
        verdict.lost.append(f"{len(lost)} entries of before are lost or changed")
    if not before.keys <= known.keys:
        verdict.lost.append("the key of the event is lost")
    missing = [entry for entry in said.acknowledged if entry not in known.entries]
    if missing:
        verdict.lost.append(f"{len(missing)} of {len(said.acknowledged)} acknowledged entries are lost")
    extra = len(known.entries.keys() - before.entries.keys() - set(said.acknowledged))
    if not before.entries:
        return
    if extra not in _sums(said.open_sizes):
        verdict.lost.append(f"{extra} entries of unacknowledged acts, which have {said.open_sizes}: half an act")
    elif extra and said.refused:
        verdict.notes.append("an act that was refused is there")


def _sums(sizes: list[int]) -> set[int]:
    few = sizes[-12:]
    return {sum(some) for count in range(len(few) + 1) for some in combinations(few, count)}


def _judge_restore(bench: Bench, old: Known, said: Said, known: Known, place: Place, verdict: Verdict) -> None:
    new = read_known(Place(bench.closed).earlier)
    if known.entries == old.entries and known.keys == old.keys:
        if said.marks.get("restored"):
            verdict.lost.append("the restore was acknowledged, and the old conference is there")
        return
    if known.entries != new.entries or known.keys != new.keys:
        verdict.lost.append(f"neither the old nor the new conference: {len(known.entries)} entries")
        return
    kept = names.kept_copies(place.file)
    if not any(_holds(copy, old, verdict) for copy in kept):
        verdict.lost.append(f"the new conference is there, the old one is lost ({len(kept)} kept copies)")


def _holds(copy: Path, wanted: Known, verdict: Verdict) -> bool:
    try:
        return read_known(copy).entries == wanted.entries
    except sqlite3.Error as error:
        verdict.lost.append(f"a kept copy cannot be read: {error}")
        return False


def _judge_papers(place: Place, said: Said, known: Known, verdict: Verdict) -> None:
    papers = sorted(place.folder.glob("badges-*.pdf"))
    for paper in papers:
        content = paper.read_bytes()
        if not content.startswith(b"%PDF") or b"%%EOF" not in content[-64:]:
            verdict.lost.append(f"half a PDF: {paper.name}, {len(content)} bytes")
    if papers and known.issued < 3 * len(papers):
        verdict.lost.append(f"paper without record: {len(papers)} PDFs, {known.issued} badges recorded")
    if said.acts and not papers and known.issued and any(size == 4 for size in said.open_sizes):
        verdict.lost.append("acknowledged badges have no PDF")


def _judge_copies(place: Place, said: Said, verdict: Verdict) -> None:
    made = said.marks.get("backup")
    if made and not (place.folder / made).exists():
        verdict.lost.append(f"an acknowledged backup is lost: {made}")
    for copy in [*place.backups.rglob("conference-*.regapp"), *place.folder.glob("conference.before-*.regapp")]:
        try:
            verify(copy)
        except Exception as error:
            verdict.lost.append(f"half a copy: {copy.name}, {error!r}")


def _start_anew(place: Place, verdict: Verdict) -> None:
    if any(item.suffix == ".regapp" and not item.name.startswith(".") for item in place.folder.glob("conference*")):
        verdict.lost.append("no file, but others beside it")


def _note_left_overs(place: Place, verdict: Verdict) -> None:
    """Note unfinished files, and scratch folders, that are left after an opening."""
    unfinished = names.unfinished_copies(place.file)
    unfinished += [item for item in place.folder.rglob(".*") if names._UNFINISHED.fullmatch(item.name)]
    for kind, found in (
        ("unfinished files left after opening", {item.name.rsplit("-", 1)[0] for item in unfinished}),
        ("scratch folders left", set(place.scratch.glob("regapp-*"))),
    ):
        if found:
            verdict.notes.append(kind)
