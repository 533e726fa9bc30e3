"""The house: imports run one way, rooms stand on floors, each foreign library has one user, and nothing goes round."""

import ast
import importlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from enum import Enum, auto
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "regapp"
MOST_IN_A_ROOM = 25
MOST_LINES = 400

# What each part may import of RegApp, besides itself.
PARTS = {
    "model": set(),
    "texts": {"model"},
    "matching": {"model"},
    "omr": {"model"},
    "store": {"model", "matching"},
    "badges": {"model", "matching", "texts"},
    "reports": {"model", "matching", "texts"},
    "exchange": {"model", "matching", "texts"},
    "services": {"model", "matching", "texts", "store", "badges", "reports", "exchange", "omr"},
    "sync": {"model", "store", "services"},
    "gui": {"model", "matching", "texts", "services", "sync"},
    "cli": {"model", "matching", "texts", "services", "sync", "gui"},
    # Small modules at the top: each is free to all, and says here what it may know itself.
    "resources": set(),
    "log": set(),
    "lazy": set(),
    "lettering": {"fonts"},
    "fonts": {"resources"},
    "pen": {"lettering", "fonts"},
    "pictures": {"model", "fonts", "svg_size"},
    "pdf_file": {"model", "fonts"},
    "svg_size": set(),
    "scratch": set(),
    "named_files": {"model"},
    "__init__": set(),
    "version_choice": set(),
    "__main__": {"cli", "version_choice"},
}
FREE = {
    "resources",
    "log",
    "lazy",
    "fonts",
    "lettering",
    "pen",
    "pictures",
    "pdf_file",
    "scratch",
    "named_files",
    "svg_size",
    "version_choice",
    "__init__",
}

# The floors of the window, the highest first: a room knows only those below it.
FLOORS = (
    {"start"},
    {"window"},
    {
        "papers", "badges", "importing", "programme", "people", "designer", "desk", "attendance", "settings", "lists",
        "desks", "kiosk", "by_hand",
    },
    {"person", "doors"},
    {"map", "charts", "preview", "timetable", "scanning", "event", "updates", "guides", "tour", "camera"},
    {"panels"},
    {"widgets"},
    {"workplace"},
    {"printing", "look", "preferences"},
    {"scanners"},
    {"display", "singletons", "faults", "garbage"},
)  # fmt: skip
PAGES = 2

# Which room of the services knows which; all know the root.
SERVICES = {
    "people": set(),
    "admission": {"people", "event"},
    "event": {"people"},
    "importing": {"people"},
    "lists": {"people"},
    "attendance": {"people"},
    "conflicts": {"people"},
    # A file's contents are counted as attendance is; a conference begins with what papers say of it.
    "file": {"people", "attendance", "event"},
    "updates": set(),
    "programme": {"badges", "event", "lists"},
    "badges": {"people", "event"},
    "registers": {"people", "event"},
    "certificates": {"badges", "people", "event"},
    "letters": {"badges", "certificates", "event", "people", "programme"},
    "donor_report": {"attendance", "event"},
    "guides": set(),
    "desk_lists": {"admission", "people", "registers"},
    "printing": {"badges"},
    "designer": {"badges", "certificates", "people", "event"},
}
SERVICES_ROOT = {"acts", "desk", "failures", "output", "tables", "undo", "material", "recording", "sessions", "imprint"}

# Parts of the window that decide without Qt, and so are tested without it.
WITHOUT_QT = {
    *(f"gui/designer/{name}" for name in ("acts", "history", "snapping", "limits", "pointer")),
    *(f"gui/timetable/{name}" for name in ("layout", "pointer")),
    "gui/printing/cups",
    # Read on threads of their own.
    *(f"gui/scanners/{name}" for name in ("devices", "finding", "serial_ports", "hid_devices")),
    *(f"gui/scanners/{name}" for name in ("luminance", "picture_codes", "frame_thread")),
}

USERS = {
    "PySide6": {"gui"},
    "shiboken6": {"gui"},
    "sqlite_utils": {"store/migrations"},
    "sqlite3": {"store"},
    "qrcode": {"badges"},
    "svglib": {"pictures"},
    "PIL": {"pictures", "fonts", "omr"},
    "numpy": {"omr"},
    "zxingcpp": {"omr", "gui/scanners/picture_codes"},
    # Of Qt, but of a package that may be missing.
    "PySide6.QtMultimedia": {"gui/scanners/video"},
    "tomli_w": {"badges"},
    "reportlab": {"badges", "reports", "fonts", "pen", "pictures", "pdf_file"},
    "xlsxwriter": {"exchange"},
    "python_calamine": {"exchange"},
    "icalendar": {"exchange"},
    "filelock": {"store", "scratch"},
    "cryptography": {"services/certificates/keys", "services/updates/package", "sync"},
    "psycopg": {"sync"},
    "ifaddr": {"sync/nearby"},
    "zeroconf": {"sync/nearby"},
    "spake2": {"sync/nearby"},
    "wakepy": {"sync/hub"},
    "serial": {"gui/scanners/serial_ports"},
    "hid": {"gui/scanners/hid_devices"},
    "hidraw": {"gui/scanners/hid_devices"},
    "babel": {"texts", "matching"},
    "rapidfuzz": {"matching/slips"},
}

FILES = sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    """`gui/desk/page` for the file of that module."""
    return path.relative_to(PACKAGE).with_suffix("").as_posix()


class When(Enum):
    """When an import is carried out: with the module, when something is called, or never."""

    LOADED = auto()
    CALLED = auto()
    TYPED = auto()


@cache
def imports(path: Path) -> tuple[tuple[str, When], ...]:
    """What a file imports, as dotted names of modules, and when."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return tuple(
        (name, When.CALLED if isinstance(node, ast.Constant) else when)
        for statement in tree.body
        for node, when in _nodes(statement)
        for name in _named(node)
    )


def _nodes(statement: ast.stmt) -> Iterator[tuple[ast.AST, When]]:
    when = When.LOADED
    if isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING":
        for child in statement.body:
            yield from ((node, When.TYPED) for node in ast.walk(child))
        for child in statement.orelse:
            yield from _nodes(child)
        return
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        when = When.CALLED
    yield from ((node, when) for node in ast.walk(statement))


def _named(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (item.name for item in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        for item in node.names:
            whole = f"{node.module}.{item.name}"
            yield whole if _is_module(whole) else node.module
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_module(node.value):
        # Tables name the modules that are loaded late.
        yield node.value


def _is_module(name: str) -> bool:
    return name.startswith("regapp.") and ROOT.joinpath(*name.split(".")).with_suffix(".py").exists()


def known(path: Path) -> Iterator[list[str]]:
    """The parts of the names of RegApp's own modules that a file imports, without the first."""
    for module, _ in imports(path):
        top, *parts = module.split(".")
        if top == "regapp" and parts:
            yield parts


def floor_of(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def faults(find: Callable[[Path], Iterator[str]], part: str = "") -> list[str]:
    """What is found in the files of a part, each with its file."""
    return [f"{name_of(path)} {fault}" for path in FILES if name_of(path).startswith(part) for fault in find(path)]


def test_imports_run_one_way() -> None:
    def find(path: Path) -> Iterator[str]:
        part = name_of(path).split("/")[0]
        for parts in known(path):
            is_free = parts[0] == part or (parts[0] in FREE and part not in FREE)
            if not is_free and parts[0] not in PARTS[part]:
                yield f"must not know {'.'.join(parts)}"

    assert faults(find) == []


def test_each_library_has_one_user() -> None:
    def find(path: Path) -> Iterator[str]:
        name = name_of(path)
        for module, _ in imports(path):
            users = USERS.get(module, USERS.get(module.split(".")[0]))
            if users is not None and not any(name == user or name.startswith(f"{user}/") for user in users):
                yield f"must not use {module}"

    assert faults(find) == []


def test_rooms_of_the_window_stand_on_those_below() -> None:
    def find(path: Path) -> Iterator[str]:
        room = name_of(path).split("/")[1]
        for parts in known(path):
            is_another = room != "__init__" and parts[0] == "gui" and len(parts) > 1 and parts[1] != room
            if is_another and floor_of(parts[1]) <= floor_of(room):
                yield f"must not know {'.'.join(parts)}"

    assert faults(find, "gui/") == []


def test_no_page_imports_a_page() -> None:
    # Held by the floors: pages share one. The floor must stay whole.
    rooms = {path.parent.name for path in FILES if path.parent.parent.name == "gui"}
    assert rooms <= set().union(*FLOORS)
    assert rooms & FLOORS[PAGES] == FLOORS[PAGES] - {"doors"}


def test_rooms_of_the_services_know_their_own() -> None:
    def find(path: Path) -> Iterator[str]:
        room = name_of(path).split("/")[1]
        allowed = SERVICES.get(room, set()) | SERVICES_ROOT | {room}
        for parts in known(path):
            if parts[0] == "services" and len(parts) > 1 and parts[1] not in allowed:
                yield f"must not know {'.'.join(parts)}"

    assert faults(find, "services/") == []


@pytest.mark.parametrize("name", sorted(WITHOUT_QT))
def test_what_decides_knows_no_qt(name: str) -> None:
    seen: set[Path] = set()
    waiting = [PACKAGE / f"{name}.py"]
    while waiting:
        path = waiting.pop()
        seen.add(path)
        for module, when in imports(path):
            if when is When.TYPED:
                continue
            assert module.split(".")[0] not in ("PySide6", "shiboken6"), f"{name} reaches {module} by {name_of(path)}"
            file = ROOT.joinpath(*module.split(".")).with_suffix(".py")
            if module.startswith("regapp.") and file.exists() and file not in seen:
                waiting.append(file)


def test_nothing_goes_round() -> None:
    files = {".".join(("regapp", *name_of(path).split("/"))): path for path in FILES}
    knows = {
        name: {module for module, when in imports(path) if when is When.LOADED and module in files} - {name}
        for name, path in files.items()
    }
    while free := [name for name, others in knows.items() if not others]:
        for name in free:
            del knows[name]
        for others in knows.values():
            others.difference_update(free)
    assert knows == {}, "these import each other, or what does"


def test_no_room_is_overfull() -> None:
    count = Counter(path.parent for path in FILES if path.name != "__init__.py")
    assert {room: files for room, files in count.items() if files > MOST_IN_A_ROOM} == {}


def test_model_knows_only_the_standard_library() -> None:
    for path in PACKAGE.joinpath("model").rglob("*.py"):
        for module, _ in imports(path):
            assert module.split(".")[0] in sys.stdlib_module_names | {"regapp"}, f"{path.name}: {module}"


def test_no_drawers() -> None:
    names = {path.stem for path in FILES} | {path.parent.name for path in FILES}
    assert not names & {"utils", "misc", "helpers", "manager", "common"}


def test_files_are_small() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert max(lengths.values()) <= MOST_LINES, max(lengths.items(), key=lambda item: item[1])


@pytest.mark.parametrize("package", ["badges", "reports", "exchange", "omr", "sync"])
def test_names_that_load_late_are_there_and_are_no_modules(package: str) -> None:
    module = importlib.import_module(f"regapp.{package}")
    tree = ast.parse(PACKAGE.joinpath(package, "__init__.py").read_text(encoding="utf-8"))
    names = [
        item.asname or item.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for item in node.names
    ]
    for name in set(names) - {"TYPE_CHECKING", "names_of"}:
        # A module of that name would take its place in the package as soon as it is loaded.
        assert not PACKAGE.joinpath(package, f"{name}.py").exists()
        assert callable(getattr(module, name))


# Steps on files that only the room of the conference file takes, and the modules that take one of their own.
FILE_STEPS = {"unlink", "rename", "replace", "link", "fsync", "copyfile", "copy2", "copy", "move", "rmtree", "touch"}
OWN_STEPS = {
    "scratch": {"rmtree"},
    # A badge gets another name, no file.
    "gui/designer/design": {"rename"},
}


def test_one_room_takes_steps_on_files() -> None:
    def find(path: Path) -> Iterator[str]:
        name = name_of(path)
        if not name.startswith("store/files/"):
            yield from sorted(steps_on_files(path) - OWN_STEPS.get(name, set()))

    assert faults(find) == [], "these belong into store/files"


def steps_on_files(path: Path) -> set[str]:
    """The steps on files that the calls of a file take."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner, step = node.func.value, node.func.attr
            of_module = isinstance(owner, ast.Name) and owner.id in ("os", "shutil", "sqlite3")
            # A text has `replace` too, with two arguments.
            of_path = step in ("unlink", "rename", "touch") or (
                step == "replace" and len(node.args) == 1 and not node.keywords
            )
            if (of_module and step in FILE_STEPS | {"connect"}) or of_path:
                found.add(step)
    return found
