"""Whatever somebody names as a file is refused at once if it is none: nobody waits for a pipe."""

import ast
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from regapp.exchange.reading import read_list, read_text
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileMissing, FileUnreadable, NotAFile, WriteFailed
from regapp.named_files import check_ordinary, file_content
from regapp.services.badges.from_list import badges_from_list
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import read_template
from regapp.services.designer.designs import import_design
from regapp.services.desk import Desk, open_desk
from regapp.services.desk_lists.reading import read_photo
from regapp.services.event.logos import add_image
from regapp.services.file.conference import create_conference
from regapp.services.file.directories import import_directory
from regapp.services.file.upkeep import backup, restore
from regapp.services.importing.planning import plan_import
from regapp.services.letters.templates import read_letter
from regapp.services.output import whole_file
from regapp.store.files.copying import verify
from regapp.texts.catalogue import Language

PACKAGE = Path(__file__).resolve().parents[1] / "regapp"


def _pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def _socket(path: Path) -> Path:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
    return path


def _link(path: Path) -> Path:
    path.symlink_to(_pipe(path.with_name("pipe")))
    return path


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _device(_path: Path) -> Path:
    return Path("/dev/zero")


KINDS = [_pipe, _socket, _link, _folder, _device]
NO_FILES = [
    pytest.param(kind, id=kind.__name__, marks=pytest.mark.skipif(os.name == "nt", reason="no such files"))
    for kind in KINDS
]
ENGLISH = Language("en")
READERS: dict[str, Callable[[Desk, Path], object]] = {
    "conference": lambda _, path: open_desk(path),
    "list": plan_import,
    "badges from a list": lambda desk, path: badges_from_list(path, desk.path.with_name("b.pdf"), Layout(), ENGLISH),
    "rows": lambda _, path: read_list(path),
    "text": lambda _, path: read_text(path),
    "logo": lambda desk, path: add_image(desk, "organiser", path),
    "template": lambda _, path: read_template(path),
    "design": import_design,
    "letter": lambda _, path: read_letter(path),
    "directory": import_directory,
    "restore": lambda desk, path: restore(path, desk.path.with_name("other.regapp")),
    "verify": lambda _, path: verify(path),
    "photo": read_photo,
    "content": lambda _, path: file_content(path),
}


@pytest.mark.parametrize("kind", NO_FILES)
@pytest.mark.parametrize("reader", READERS)
def test_what_is_no_file_is_refused_by_each_reader(
    desk: Desk, tmp_path: Path, reader: str, kind: Callable[[Path], Path]
) -> None:
    with pytest.raises(NotAFile):
        READERS[reader](desk, kind(tmp_path / "named.regapp"))


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("nothing", FileMissing), ("file/below", FileMissing), ("a\x00b", FileUnreadable), ("\udcff", FileUnreadable),
        ("n" * 300, FileUnreadable),
    ],
)  # fmt: skip
@pytest.mark.parametrize("reader", READERS)
def test_a_name_of_nothing_is_told(
    desk: Desk, tmp_path: Path, reader: str, name: str, error: type[RegAppError]
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(error):
        READERS[reader](desk, tmp_path / name)


@pytest.mark.parametrize("kind", NO_FILES)
def test_what_is_no_file_is_never_replaced(tmp_path: Path, kind: Callable[[Path], Path]) -> None:
    path = kind(tmp_path / "named.pdf")
    before = path.stat().st_mode
    with pytest.raises(WriteFailed), whole_file(path) as partial:
        partial.write_text("paper")
    assert path.stat().st_mode == before


@pytest.mark.parametrize("name", ["a\x00b.pdf", "\udcff.pdf", "\ud8ff.regapp", "n" * 300])
def test_nothing_is_written_under_a_name_that_no_file_can_have(desk: Desk, tmp_path: Path, name: str) -> None:
    with pytest.raises(WriteFailed), whole_file(tmp_path / name) as partial:
        partial.write_text("paper")
    with pytest.raises(WriteFailed):
        create_conference(tmp_path / name)
    with pytest.raises(WriteFailed):
        backup(desk, tmp_path / name)
    with pytest.raises(WriteFailed):
        restore(desk.path, tmp_path / name)


def test_an_ordinary_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    check_ordinary(tmp_path / "a")
    assert file_content(tmp_path / "b") == b"1"


OWN_FILES = {
    "named_files", "exchange/writing", "exchange/vcard", "gui/look/theme_images", "services/badges/badges",
    "services/certificates/certificates", "store/machine", "services/designer/designs", "matching/places/directory",
    "matching/places/outlines", "sync/hub/engine", "sync/hub/laptop", "sync/hub/listener",
    "sync/hub/scrubbing", "sync/nearby/waiting", "services/file/fault_report",
    "services/updates/parts", "services/updates/versions", "version_choice",
}  # fmt: skip
"""They read what RegApp itself made or ships, or write."""


def test_nothing_else_opens_files() -> None:
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).with_suffix("").as_posix()
        if name in OWN_FILES or name.startswith("store/files/"):
            continue
        opened = [
            node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute) and node.func.attr in ("read_bytes", "read_text")
            and not ast.unparse(node.func.value).startswith(("resource(", "document("))
        ]  # fmt: skip
        assert not opened, f"{name} opens what somebody named; use regapp/named_files.py"
