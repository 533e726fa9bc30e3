"""One act is one transaction: a process that dies in an act leaves all of it or nothing."""

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from regapp.model.ages import AgeBand
from regapp.model.entries.conflict import FieldConflict, Said
from regapp.model.entry import session_subject
from regapp.model.event import Signatory
from regapp.model.papers.certificate import Rule
from regapp.model.papers.list_definition import ListDefinition
from regapp.model.papers.register import RegisterKind
from regapp.model.papers.target import Target
from regapp.model.participant import Details
from regapp.model.printing import JobState, PrintJob, Trouble
from regapp.services.admission.admission import check_in, check_out, scan
from regapp.services.admission.arrivals import arrive, arrive_instead
from regapp.services.admission.from_paper import enter_from_paper
from regapp.services.admission.groups import check_in_group
from regapp.services.admission.handing import again_at, give_back, hand_to, lent, scan_for
from regapp.services.admission.self_check_in import check_in_self
from regapp.services.badges.badges import make_badges, next_badge, reissue
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import load_template, remove_template, save_template
from regapp.services.certificates.certificates import Making, earned, make_certificates
from regapp.services.conflicts.choosing import take_other
from regapp.services.designer.designs import import_design, write_design
from regapp.services.desk import Desk
from regapp.services.event.describing import (
    TITLE,
    City,
    known_cities,
    set_cities,
    set_days,
    set_organisers,
    set_texts,
)
from regapp.services.event.events import add_event, set_youth
from regapp.services.event.logos import add_image, remove_image
from regapp.services.event.own_words import NamedHandout, set_categories, set_handouts, set_languages, set_papers
from regapp.services.event.report_text import set_report_text
from regapp.services.event.signatories import set_signatories
from regapp.services.event.targets import set_targets
from regapp.services.file import upkeep
from regapp.services.file.directories import import_directory, use_directory
from regapp.services.importing.planning import plan_import
from regapp.services.importing.settled_places import settle
from regapp.services.importing.writing import run_import
from regapp.services.lists.saved import remove_list, rename_list, save_list
from regapp.services.people.choice import Choice
from regapp.services.people.doubles import merge, tell_apart
from regapp.services.people.messages import set_message
from regapp.services.people.registration import add_walk_in, cancel, edit, everybody, history, reinstate
from regapp.services.people.substitutes import begun_for, substitute
from regapp.services.printing import queue
from regapp.services.programme.programme import add_session, change_session, remove_session, set_portal
from regapp.services.programme.session_people import move_people
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.payments import record_payment
from regapp.services.registers.registers import make_register
from regapp.services.undo import redo, take_back, undo
from regapp.store.files.connecting import Connection
from regapp.texts.catalogue import Language

KY = Language("ky")
PAYS = RegisterOptions(RegisterKind.PER_DIEM, days=1, pays=True)
SERVICES = Path(__file__).resolve().parents[2] / "regapp" / "services"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>'
Act = Callable[[], object]


class Acts:
    """The acts of every service that writes, by its name; each is prepared first and then is to be one transaction."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        self.people = everybody(desk)
        self.session = desk.sessions()[0]
        for session in desk.sessions():
            check_in(desk, self.people[20].id, session, overruled=True)
        scan_for(desk, "headset", "5", waiting=self.people[21].id)
        self.got_before = [hand_to(desk, "folder", self.people[22].id) for _ in range(2)][-1]

    def acts(self) -> dict[str, Act]:
        desk, session = self.desk, self.session
        one, two, three, four = self.people[:4]
        template = replace(load_template(desk, "90x60"), name="Own")
        return {
            "add_walk_in": partial(add_walk_in, desk, Details(family="Асанова", given="Айгүл")),
            "arrive": partial(arrive, desk, Details(family="Асанов", given="Улан", cities=("osh",)), session),
            "arrive_instead": lambda: arrive_instead(
                desk, self.people[9].id, replace(begun_for(self.people[9]), family="Г", given="Д"), session
            ),
            "check_in": partial(check_in, desk, one.id, session, overruled=True),
            "check_in_self": partial(
                check_in_self,
                desk,
                self.people[6].details.name,
                "".join(filter(str.isdigit, self.people[6].details.phone))[-4:],
                session,
            ),
            "check_out": partial(check_out, desk, one.id, session),
            "hand_to": partial(hand_to, desk, "folder", one.id),
            "scan_for": partial(scan_for, desk, "folder", two.details.number),
            "check_in_group": partial(
                check_in_group, desk, [person.id for person in self.people[60:80]], session, one.details.number
            ),
            "set_message": partial(set_message, desk, one.id, "Call the coordinator"),
            "give_back": self.give_back,
            "again_at": partial(again_at, desk, self.got_before),
            "set_categories": partial(set_categories, desk, [("", {"en": "Students"})]),
            "set_languages": partial(set_languages, desk, [("", {"en": "Uzbek"})]),
            "set_handouts": partial(set_handouts, desk, [NamedHandout("", {"en": "Book"})]),
            "set_papers": partial(set_papers, desk, "en"),
            "scan": partial(scan, desk, two.details.number, session),
            "enter_from_paper": partial(
                enter_from_paper, desk, session, [(person.id, None) for person in self.people[30:60]]
            ),
            "edit": partial(edit, desk, one.id, one.details, replace(one.details, position="x")),
            "cancel": partial(cancel, desk, four.id),
            "reinstate": partial(reinstate, desk, four.id),
            "make_badges": partial(make_badges, desk, self.folder / "b.pdf", self.people[:5], language=KY),
            "reissue": partial(reissue, desk, one.id, "lost"),
            "make_certificates": self.certificates,
            "substitute": partial(substitute, desk, three.id, replace(begun_for(three), family="Б", given="В")),
            "merge": partial(merge, desk, self.people[5].id, self.people[6].id, {}),
            "tell_apart": partial(tell_apart, desk, self.people[7].id, self.people[8].id),
            "take_back": self.take_back,
            "run_import": self.import_list,
            "settle": partial(settle, desk, {"чүй": ("Чүй", "")}),
            "save_template": partial(save_template, desk, template),
            "remove_template": partial(remove_template, desk, "Own"),
            "import_design": self.import_design,
            "add_image": self.add_image,
            "remove_image": partial(remove_image, desk, "logo"),
            "set_signatories": partial(set_signatories, desk, [Signatory({"ky": "А"})]),
            "add_session": partial(add_session, desk, replace(session, code="own")),
            "change_session": partial(change_session, desk, session, replace(session, capacity=7)),
            "remove_session": partial(remove_session, desk, "own"),
            "take_other": partial(take_other, desk, self.conflict()),
            "set_portal": partial(set_portal, desk, "https://example.org"),
            "set_report_text": partial(set_report_text, desk, "A text."),
            "set_texts": partial(set_texts, desk, TITLE, {"ru": "Форум"}),
            "set_organisers": partial(set_organisers, desk, [{"ru": "Академия"}]),
            "set_days": partial(set_days, desk, date(2022, 5, 9), date(2022, 5, 12)),
            "set_cities": partial(set_cities, desk, [*known_cities(desk), City("", {"ru": "Нарын"})]),
            "set_targets": partial(set_targets, desk, {Target.PEOPLE: "7"}),
            "set_youth": partial(set_youth, desk, AgeBand(18, 35)),
            "make_register": partial(make_register, desk, self.folder / "paid.pdf", PAYS, KY),
            "record_payment": partial(record_payment, desk, "01-9", {one.id: frozenset({date(2022, 3, 1)})}),
            "move_people": partial(move_people, desk, [person.id for person in self.people], ["osh", "bishkek"]),
            "save_list": partial(save_list, desk, ListDefinition("Own", ("name",))),
            "rename_list": partial(rename_list, desk, "Own", "Other"),
            "remove_list": partial(remove_list, desk, "Other"),
            "import_directory": self.import_directory,
            "use_directory": partial(use_directory, desk, "units"),
            "add_event": partial(add_event, desk, "next", "Next", date(2023, 2, 27), date(2023, 3, 2)),
            "backup": partial(upkeep.backup, desk, self.folder / "backups"),
            "rebuild": partial(upkeep.rebuild, desk),
            "enqueue": partial(queue.enqueue, desk, "p", [next_badge(person) for person in self.people[:30]], Layout()),
            "enqueue_first": partial(queue.enqueue_first, desk, "p", self.people[40].id, Layout()),
            "claim": lambda: queue.claim(desk, self.job, [(self.people[10].id, 1)]),
            "mark_sent": lambda: queue.mark_sent(desk, self.present_job(), "handle"),
            "mark_trouble": lambda: queue.mark_trouble(desk, self.present_job(), Trouble.SLOW),
            "end": lambda: queue.end(desk, self.present_job(), JobState.UNCLEAR),
            "came_out": lambda: queue.came_out(desk, self.job),
        }

    def conflict(self) -> FieldConflict:
        at = datetime(2022, 2, 28, tzinfo=UTC)
        sides = (Said(0, "01", at, "a"), Said(70, "02", at, "b"))
        return FieldConflict(session_subject(self.session.code), "capacity", *sides)

    @property
    def job(self) -> int:
        return min(job.id for job in queue.latest_jobs(self.desk))

    def present_job(self) -> PrintJob:
        return next(job for job in queue.latest_jobs(self.desk) if job.id == self.job)

    def give_back(self) -> object:
        (loan,) = lent(self.desk)
        return give_back(self.desk, loan)

    def certificates(self) -> object:
        people = earned(self.desk, Rule(), Choice())
        return make_certificates(self.desk, self.folder / "c.pdf", people, Making(), KY)

    def take_back(self) -> object:
        item = history(self.desk, self.people[1].id)[-1]
        return take_back(self.desk, item.entry.subject, item.entry.entry_id, self.people[1].id)

    def import_list(self) -> object:
        path = self.folder / "list.csv"
        rows = "".join(f"Асанова{number},Айгүл,Чүй{number}\n" for number in range(50))
        path.write_text(f"Family name,Given name,Municipality\n{rows}", encoding="utf-8")
        return run_import(self.desk, plan_import(self.desk, path), path.name)

    def import_design(self) -> object:
        path = self.folder / "design.toml"
        write_design(load_template(self.desk, "90x60"), path)
        return import_design(self.desk, path)

    def add_image(self) -> object:
        path = self.folder / "logo.svg"
        path.write_text(SVG, encoding="utf-8")
        return add_image(self.desk, "logo", path)

    def import_directory(self) -> object:
        path = self.folder / "units.csv"
        path.write_bytes(SHIPPED_UNITS.read_bytes())
        return import_directory(self.desk, path)


SHIPPED_UNITS = next((SERVICES.parents[1] / "resources").rglob("municipalities.csv"))


@contextmanager
def counted(desk: Desk) -> Iterator[list[str]]:
    """The commits of the file's one writing connection, which is open."""
    commits: list[str] = []
    db = desk.store._write_db
    assert db is not None
    db.set_trace_callback(lambda statement: commits.append(statement) if statement == "COMMIT" else None)
    yield commits
    db.set_trace_callback(None)


def test_each_act_and_its_undoing_are_one_transaction(demo_desk: Desk, tmp_path: Path) -> None:
    demo_desk.write(lambda tx: tx.set("opened", "yes"))
    several = {}
    for name, act in Acts(demo_desk, tmp_path).acts().items():
        before = len(demo_desk.acts)
        with counted(demo_desk) as commits:
            act()
        if len(commits) != 1:
            several[name] = len(commits)
        if len(demo_desk.acts) > before:
            done = tables(demo_desk)
            for doing in (undo, redo, undo, redo):
                with counted(demo_desk) as commits:
                    doing(demo_desk)
                if len(commits) != 1:
                    several[f"{doing.__name__} of {name}"] = len(commits)
                changed = tables(demo_desk)
                assert (changed == done) == (doing is redo), (doing, name)
            assert len(demo_desk.acts) == before + 1
    assert several == {}
    assert upkeep.check(demo_desk) == []


def tables(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """The rows that screens read."""
    names = (
        "event", "session", "participant", "check_in", "badge_issue", "certificate", "alias", "person_link",
        "settled_place", "unit_table", "badge_material", "badge_batch", "handed_out",
        "message",
    )  # fmt: skip
    return {name: desk.ask(_rows, name) for name in names}


def _rows(db: Connection, name: str) -> list[tuple[object, ...]]:
    return sorted((tuple(row) for row in db.execute(f"SELECT * FROM {name}")), key=repr)


Function = tuple[str, str]
"""The dotted name of a module, and a function in it: two modules may have one of the same name."""


def functions() -> dict[Function, tuple[ast.FunctionDef, dict[str, Function]]]:
    """Each function of the services, and what the names in it stand for."""
    found: dict[Function, tuple[ast.FunctionDef, dict[str, Function]]] = {}
    for path in SERVICES.rglob("*.py"):
        module = ".".join(("regapp.services", *path.relative_to(SERVICES).with_suffix("").parts))
        tree = ast.parse(path.read_text(encoding="utf-8"))
        own = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
        names = {
            alias.asname or alias.name: (node.module or "", alias.name)
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        } | {name: (module, name) for name in own}
        found |= {(module, name): (node, names) for name, node in own.items()}
    return found


def writes(function: ast.FunctionDef, names: dict[str, Function], writers: set[Function]) -> bool:
    for node in ast.walk(function):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and f"{node.value.id}.{node.attr}" in WRITING
        ):
            return True
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and names.get(node.func.id) in writers:
            return True
    return False


WRITING = {f"{what}.{how}" for what in ("desk", "store") for how in ("write", "submit", "perform")}
WHOLE_FILES = {
    "create_conference",
    "make_conference",
    "begin_conference",
    "make_demo",
    "open_or_create",
    "first_conference",
}
"""A new file is made under another name and put in place at once."""
STEPS = {
    "set_field", "keep_fields", "undo", "redo", "journal_material", "make_recorded", "put_back", "finish",
    "print_again", "cancel_waiting", "enter_pages", "take_in",
}  # fmt: skip
"""Steps of the acts in the table, or another name of one."""
NOTES = {
    "back_up", "note_backup", "note_marks", "settle_here", "note_conflicts", "keep_conflicts", "settle_conflict",
    "reopen_conflict",
}  # fmt: skip
"""They journal nothing: when a copy was made, where the file is used, which conflicts somebody has looked at."""


def test_the_table_has_every_service_that_writes(demo_desk: Desk, tmp_path: Path) -> None:
    known = functions()
    writers: set[Function] = set()
    while fresh := {one for one, (node, names) in known.items() if one not in writers and writes(node, names, writers)}:
        writers |= fresh
    public = {name for _, name in writers if not name.startswith("_")}
    assert len(public) > 80
    missing = public - Acts(demo_desk, tmp_path).acts().keys() - WHOLE_FILES - STEPS - NOTES
    assert missing == set()
