"""The documents tell the truth: every path, command and name in them exists, and the drawing is that of the code."""

import argparse
import ast
import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from regapp.cli.commands import COMMANDS
from regapp.cli.parser import make_parser
from regapp.texts.catalogue import Language
from tests.drawing import BEGIN, DOCUMENT, drawing, drawn_into

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
ROOMS = sorted((ROOT / "regapp").rglob("__init__.py"))
# Where a path in a document may begin.
BEGINNINGS = [
    ROOT.joinpath(*parts.split("/"))
    for parts in ("", "regapp", "docs", "resources", "resources/translations", "tests", "tests/bench", ".ci/packages")
]
SOURCES = (
    "regapp/**/*.py", "tests/**/*.py", "resources/**/*.toml", "resources/**/*.csv", "pyproject.toml", ".ci/run",
    ".ci/packages/*.py", ".ci/packages/installer/*",
)  # fmt: skip
ENDINGS = {".py", ".md", ".toml", ".ts", ".csv", ".lock"}
TOOLS = {"pytest", "mypy", "ruff"}
# Of the system, of other programs; made by a command.
OUTSIDE = {
    "~/.local/share/regapp", r"%LOCALAPPDATA%\regapp", "pip install .", "pip install .[hub]", "pip install .[scanner]",
    "pip install .[paper]", "pip install .[camera]", "libpulse0", "libxrandr2", "libdrm2",
    "libcups2", "cups", "printer-driver-*",
    "build/pictures",
    # Of PostgreSQL and its server.
    "apt-get install postgresql", "pg_hba.conf", "postgresql.conf", "ssl = on", "synchronous_standby_names",
    "hostssl regapp all 0.0.0.0/0 scram-sha-256", "password_encryption = 'scram-sha-256'", "?sslrootcert=system",
    # Of Windows and Debian, and what the packages are called there.
    r"%LOCALAPPDATA%\Programs\RegApp", r"program\regapp.cmd", "/usr/lib/regapp", "regapp/regapp", "*.dist-info", "/S",
    "/D=FOLDER", r"/D=C:\Windows\RegApp", "RegApp-1.0.0-setup.exe", "apt-get install ./regapp_1.0.0_amd64.deb",
    "apt-get download", "dist", "pythonw.exe -m regapp", "REGAPP_TRIALS=1 uv run pytest -m slow tests/packages",
    "Custom.WxHmm", "printf DIGITS | openssl dgst -sha256 -mac HMAC -macopt hexkey:KEY",
}  # fmt: skip
# Values that documents give as examples, and vectors that other tests hold.
VALUES = re.compile(r"[0-9a-f ]{8,}|(?:C-)?\d\d-\d{4}")


def mentions() -> Iterator[tuple[str, str]]:
    """The documents and rooms by name, each with everything that stands between two backticks of it."""
    for path in DOCUMENTS:
        # The glossary quotes words, and forms of words.
        if path.name == "glossary.md":
            continue
        text = path.read_text(encoding="utf-8")
        for block in re.findall(r"^ *```\w*\n(.*?)^ *```", text, flags=re.DOTALL | re.MULTILINE):
            yield from ((path.name, item.strip()) for item in re.findall(r"uv run[^&#\n]+", block))
        plain = re.sub(r"^ *```\w*\n.*?^ *```", "", text, flags=re.DOTALL | re.MULTILINE)
        yield from ((path.name, " ".join(item.split())) for item in re.findall(r"`([^`]+)`", plain))
    for path in ROOMS:
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        name = path.parent.relative_to(ROOT).as_posix()
        yield from ((name, " ".join(item.split())) for item in re.findall(r"`([^`]+)`", docstring))


MENTIONS = sorted({(name, item) for name, item in mentions() if not VALUES.fullmatch(item)})


@cache
def options() -> dict[tuple[str, ...], set[str]]:
    """The options of every command by its words; the empty words are RegApp itself."""
    found: dict[tuple[str, ...], set[str]] = {}

    def walk(parser: argparse.ArgumentParser, words: tuple[str, ...]) -> None:
        found[words] = set(parser._option_string_actions)
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for name, below in action.choices.items():
                    walk(below, (*words, name))

    below = [command for upper in COMMANDS for command in upper.below]
    walk(make_parser(Language("en"), [command.name for command in (*COMMANDS, *below)]), ())
    return found


@cache
def source() -> str:
    """All code and data of the project in one text, without this file and the docstrings of rooms."""
    paths = [path for pattern in SOURCES for path in sorted(ROOT.glob(pattern)) if path != Path(__file__)]
    texts = {path: path.read_text(encoding="utf-8") for path in paths}
    for room in ROOMS:
        texts[room] = texts[room].partition('"""')[2].partition('"""')[2]
    return "\n".join(texts.values())


def is_path(text: str) -> bool:
    """Whether there is such a file or folder; a star and NAME stand for any name."""
    if not re.fullmatch(r"[\w./*-]+", text) or not ("/" in text or Path(text).suffix in ENDINGS):
        return False
    pattern = text.strip("/").replace("NAME", "*")
    places = [beginning.glob(pattern) for beginning in BEGINNINGS]
    if "/" not in text:
        # The name of a file that several rooms have.
        places.append((ROOT / "regapp").rglob(pattern))
    return any(next(iter(found), None) for found in places)


def is_command(text: str) -> bool:
    """Whether a command of the shell, or one of `uv run`, is there with these options."""
    words = text.split()
    if words[:2] == ["uv", "run"]:
        match words[2:]:
            case ["python", "-m", module, *_]:
                return importlib.util.find_spec(module) is not None
            case ["python", script, *_]:
                return is_path(script)
            case ["main.py", *rest]:
                return is_command(" ".join(["regapp", *rest]))
            case [tool, *_]:
                return tool in TOOLS
    if words[0] == "regapp":
        words = words[1:]
    name = tuple(words[:2]) if tuple(words[:2]) in options() else tuple(words[:1])
    given = set(re.findall(r"--[\w-]+", text))
    return (name in options() and given <= options()[name]) or (words[:1] == list(given) and given <= any_option())


@cache
def any_option() -> set[str]:
    return set().union(*options().values())


def stands_in(name: str, text: str) -> bool:
    """Whether a name stands in a text, and not as a part of a longer one."""
    place = text.find(name)
    while place >= 0:
        around = text[place - 1 : place] + text[place + len(name) : place + len(name) + 1]
        if not re.search(r"\w", around):
            return True
        place = text.find(name, place + 1)
    return False


def is_name(text: str, room: str) -> bool:
    """Whether a name, a module or `module.name` is in the code; a room's own modules need no room before them."""
    bare = re.sub(r"\(.*\)$", "", text)
    if stands_in(bare, source()):
        return True
    head, _, last = bare.rpartition(".")
    parts = bare.split(".")
    for beginning in (*BEGINNINGS, ROOT / room):
        place = beginning.joinpath(*parts)
        if place.is_dir() or place.with_suffix(".py").exists():
            return True
    homes = [path for path in (ROOT / "regapp").rglob(f"{head.replace('.', '/')}.py") if head]
    return any(re.search(rf"\b{last}\b", path.read_text(encoding="utf-8")) for path in homes)


def is_subject(text: str) -> bool:
    """Whether the journal has subjects of this form: `session/CODE`."""
    kind, _, key = text.partition("/")
    entry = (ROOT / "regapp/model/entry.py").read_text(encoding="utf-8")
    return key.isupper() and re.search(rf'"{kind}/?[{{"]', entry) is not None


def exists(text: str, document: str) -> bool:
    """Whether there is what a document mentions; what looks like a file or a command must be one."""
    if re.fullmatch(r"[\w./*-]+", text) and Path(text).suffix in ENDINGS:
        return is_path(text)
    if text.startswith("uv run "):
        return is_command(text)
    return is_path(text) or is_command(text) or is_subject(text) or is_name(text, document)


def test_mentions_exist() -> None:
    assert len(MENTIONS) > 500
    assert [(name, text) for name, text in MENTIONS if text not in OUTSIDE and not exists(text, name)] == []


@pytest.mark.parametrize(
    "text",
    [
        "gui/desk/no_such.py", "docs/no_such.md", "resources/no_such", "uv run python -m tests.no_such",
        "uv run no-such", "regapp no-such", "find --no-such", "export no-such --out X", "--no-such", "names.no_such",
        "no_such.fold", "NoSuch", "no_such/NAME",
    ],
)  # fmt: skip
def test_what_is_not_there_is_noticed(text: str) -> None:
    assert not exists(text, "README.md")


def test_each_room_says_what_it_is_for() -> None:
    docstrings = {path.parent: ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "" for path in ROOMS}
    assert [room for room, text in docstrings.items() if len(text.split()) < 5 or len(text.splitlines()) >= 40] == []


def test_the_drawing_is_that_of_the_code() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert BEGIN in document
    assert len(drawing().splitlines()) <= 72
    assert drawn_into(document) == document, "`uv run python -m tests.drawing` renews it"
