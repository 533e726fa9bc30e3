"""Acts that write, done by a child that notes each acknowledgement before it goes on.

`python -m tests.faults.acts ACT FOLDER` does one of them, for a trial that needs a process of its own.
"""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from regapp.model.event import Session
from regapp.model.participant import Details, Participant
from regapp.services.admission.admission import check_in
from regapp.services.badges.badges import make_badges
from regapp.services.desk import Desk, open_desk
from regapp.services.file.directories import import_directory
from regapp.services.file.opening import open_or_create
from regapp.services.file.upkeep import backup, rebuild, restore
from regapp.services.importing.planning import plan_import
from regapp.services.importing.writing import run_import
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, everybody
from regapp.services.undo import undo
from regapp.store.entries.many import PORTION
from regapp.store.files.connecting import Connection
from regapp.texts.catalogue import Language
from tests.faults.children import Teller, on_dead_thread, use_scratch
from tests.faults.trial import Place

SESSION: Final = "osh-1-reg"
LISTED: Final = 50
LISTED_LONG: Final = 3 * PORTION + 100
BADGES: Final = 3
PAUSES: Final = {2: 1.1, 5: 1.0, 8: 1.005}
"""After which check-in to wait how many seconds; the folding comes after one."""


class Worker:
    """Does acts at a desk and notes each; a refused act is noted, and the work goes on."""

    def __init__(self, desk: Desk, tell: Teller) -> None:
        self.desk, self.tell = desk, tell
        self._last = desk.ask(_last)

    def act(self, name: str, size: int, work: Callable[[], object]) -> bool:
        """Do one act of so many entries; whether it was acknowledged."""
        self.tell.begin(name, size)
        try:
            work()
            ids = self.desk.ask(_ids_after, self._last)
        except Exception as error:
            self.tell.refused(error)
            return False
        self._last += len(ids)
        self.tell.done(ids)
        return True

    def check_in(self, person: Participant, session: Session) -> bool:
        """Check somebody in; whether it was acknowledged."""
        return self.act("check-in", 1, lambda: check_in(self.desk, person.id, session, overruled=True))


def _last(db: Connection) -> int:
    return int(db.execute("SELECT coalesce(max(lseq), 0) FROM journal WHERE desk = '01'").fetchone()[0])


def _ids_after(db: Connection, last: int) -> list[str]:
    rows = db.execute("SELECT entry_id FROM journal WHERE desk = '01' AND lseq > ? ORDER BY lseq", [last])
    return [row[0] for row in rows]


@contextmanager
def working(place: Place, tell: Teller) -> Iterator[Worker]:
    """A worker at the open file of a place."""
    with closing(open_desk(place.file, wait_seconds=5)) as desk:
        yield Worker(desk, tell)


def check_ins(place: Place, tell: Teller) -> None:
    """Check people in, one after another."""
    with working(place, tell) as worker:
        session = worker.desk.session(SESSION)
        for person in everybody(worker.desk)[:25]:
            worker.check_in(person, session)


def folding(place: Place, tell: Teller) -> None:
    """Check people in with pauses, in which the writes are folded into the file."""
    with working(place, tell) as worker:
        session = worker.desk.session(SESSION)
        for number, person in enumerate(everybody(worker.desk)[:12]):
            worker.check_in(person, session)
            if number in PAUSES:
                time.sleep(PAUSES[number])


def undoing(place: Place, tell: Teller) -> None:
    """Check in and take back, by turns."""
    with working(place, tell) as worker:
        session = worker.desk.session(SESSION)
        for person in everybody(worker.desk)[:12]:
            did = worker.check_in(person, session)
            if did:
                worker.act("undo", 1, lambda: undo(worker.desk))


def merging(place: Place, tell: Teller) -> None:
    """Make one person of two, and register more."""
    with working(place, tell) as worker:
        people = everybody(worker.desk)
        for number, (one, two) in enumerate(zip(people[0:16:2], people[1:16:2], strict=True)):
            worker.act("merge", 1, lambda one=one, two=two: merge(worker.desk, one.id, two.id, {}))  # type: ignore[misc]
            details = Details(family=f"Жаңы{number}", given="Айгүл", consent=True)
            worker.act("walk-in", 1, lambda details=details: add_walk_in(worker.desk, details))  # type: ignore[misc]


def importing(place: Place, tell: Teller) -> None:
    """Take a list in, take it back, and take it in once more."""
    _import(place, place.people_list, tell)


def importing_many(place: Place, tell: Teller) -> None:
    """The same with more people than the tables follow in one transaction."""
    _import(place, place.long_list, tell)


def _import(place: Place, path: Path, tell: Teller) -> None:
    with working(place, tell) as worker:
        for _ in range(2):
            try:
                plan = plan_import(worker.desk, path)
            except Exception as error:
                tell.refused(error)
                continue
            size = len(plan.new) + len(plan.changes)
            if worker.act("import", size, lambda plan=plan: run_import(worker.desk, plan, "list")):  # type: ignore[misc]
                worker.act("undo", size, lambda: undo(worker.desk))


def printing(place: Place, tell: Teller) -> None:
    """Make badges as a PDF, each time for other people."""
    with working(place, tell) as worker:
        people = everybody(worker.desk)
        for start in range(0, 9, BADGES):
            some = people[start : start + BADGES]
            out = place.paper.with_name(f"badges-{start}.pdf")
            worker.act(
                f"badges {out.name}", BADGES + 1,
                lambda some=some, out=out: make_badges(worker.desk, out, some, language=Language("ru")),  # type: ignore[misc]
            )  # fmt: skip


def backing_up(place: Place, tell: Teller) -> None:
    """Check in and back up, by turns; the place of each backup is told."""
    with working(place, tell) as worker:
        session = worker.desk.session(SESSION)
        for number, person in enumerate(everybody(worker.desk)[:4]):
            worker.check_in(person, session)
            tell.begin("backup", 0)
            try:
                made = backup(worker.desk, place.backups / str(number))
            except Exception as error:
                tell.refused(error)
                continue
            tell.done([], backup=str(made.relative_to(place.folder)))


def restoring(place: Place, tell: Teller) -> None:
    """Put the earlier backup in the place of the file."""
    tell.begin("restore", 0)
    try:
        kept = restore(place.earlier, place.file)
    except Exception as error:
        tell.refused(error)
        return
    tell.done([], restored="yes", kept=str(kept.relative_to(place.folder)) if kept else "")


def rebuilding(place: Place, tell: Teller) -> None:
    """Compute the projections again."""
    with working(place, tell) as worker:
        for _ in range(3):
            worker.act("rebuild", 0, lambda: rebuild(worker.desk))


def loading(place: Place, tell: Teller) -> None:
    """Load a directory of units."""
    with working(place, tell) as worker:
        worker.act("directory", 1, lambda: import_directory(worker.desk, place.units_list))


def updating(place: Place, tell: Teller) -> None:
    """Open a file of an earlier version, and register somebody."""
    try:
        with working(place, tell) as worker:
            worker.act("walk-in", 1, lambda: add_walk_in(worker.desk, Details(family="Жаңы", given="Айгүл")))
    except Exception as error:
        tell.refused(error)


def first_start(place: Place, tell: Teller) -> None:
    """Make the file by the first start, and register two people."""
    try:
        desk = open_or_create(place.file)
    except Exception as error:
        tell.refused(error)
        return
    with closing(desk):
        tell.done([], made="yes")
        worker = Worker(desk, tell)
        for name in ("Асанов", "Үсөнов"):
            worker.act("walk-in", 1, lambda name=name: add_walk_in(desk, Details(family=name, given="Улан")))  # type: ignore[misc]


ACTS: Final[Mapping[str, Callable[[Place, Teller], None]]] = {
    "check-ins": check_ins, "folding": folding, "undo": undoing, "merge": merging, "import": importing,
    "long-import": importing_many,
    "badges": printing, "backup": backing_up, "restore": restoring, "rebuild": rebuilding, "directory": loading,
    "update-0.1": updating, "update-0.2": updating, "update-0.3": updating, "update-0.4": updating,
    "first-start": first_start,
}  # fmt: skip
"""What a child can do; `tests.faults.benches` prepares the place for each."""


def perform(act: str, place: Place, note: Path | None = None) -> None:
    """Do an act; a failure before or after it, outside of RegApp's own errors, is noted."""
    use_scratch(place)
    tell = Teller(note or place.said)
    on_dead_thread(tell.refused)
    try:
        ACTS[act](place, tell)
    except Exception as error:
        tell.refused(error)


if __name__ == "__main__":
    perform(sys.argv[1], Place(Path(sys.argv[2])))
