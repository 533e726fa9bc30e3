"""The house: imports run one way, and each foreign library has one user."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "regapp"

# What each part may import of RegApp, besides itself. The small modules at the top are free to all.
ALLOWED = {
    "model": set(),
    "texts": {"model"},
    "matching": {"model"},
    "store": {"model", "matching"},
    "badges": {"model", "matching", "texts"},
    "reports": {"model", "matching", "texts"},
    "exchange": {"model", "matching", "texts"},
    "services": {"model", "matching", "texts", "store", "badges", "reports", "exchange"},
    "gui": {"model", "matching", "texts", "services"},
    "cli": {"model", "matching", "texts", "services", "gui"},
}
FREE = {"resources", "fonts", "lettering", "pen", "pictures", "log", "__init__", "__main__"}
USERS = {
    "PySide6": {"gui"},
    "sqlite_utils": {"store"},
    "sqlite3": {"store"},
    "qrcode": {"badges"},
    "svglib": {"pictures"},
    "tomli_w": {"badges"},
    "reportlab": {"badges", "reports", "fonts", "pen", "pictures"},
    "xlsxwriter": {"exchange"},
    "python_calamine": {"exchange"},
    "icalendar": {"exchange"},
    "filelock": {"store"},
    "cryptography": {"services"},
    "shiboken6": {"gui"},
}


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_one_way(path: Path) -> None:
    part = part_of(path)
    if part in FREE:
        return
    for module in imports(path):
        parts = module.split(".")
        if parts[0] == "regapp" and len(parts) > 1 and parts[1] not in FREE | {part}:
            assert parts[1] in ALLOWED[part], f"{part} must not know {module}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_library_has_one_user(path: Path) -> None:
    for module in imports(path):
        users = USERS.get(module.split(".")[0])
        assert users is None or part_of(path) in users, f"{part_of(path)} must not use {module}"


def test_model_knows_only_the_standard_library() -> None:
    for path in PACKAGE.joinpath("model").glob("*.py"):
        for module in imports(path):
            assert module.split(".")[0] in sys.stdlib_module_names | {"regapp"}, f"{path.name}: {module}"


def test_no_drawers() -> None:
    names = {path.stem for path in FILES} | {path.parent.name for path in FILES}
    assert not names & {"utils", "misc", "helpers", "manager", "common"}


def test_files_are_small() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert max(lengths.values()) <= 400, max(lengths.items(), key=lambda item: item[1])
