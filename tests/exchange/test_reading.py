"""Reading happens elsewhere: whatever a list does there, here it is one typed error, and soon."""

import multiprocessing
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from regapp.exchange.reading import Limits, read_list
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.model.errors.lists import ListBroken, ListTooLarge
from regapp.model.papers.sheets import ReadList
from tests.by_day import some_by_day
from tests.exchange.parsing.making import TEXT, WHOLE, damaged, package, parts_of, save

NARROW = Limits(memory=400_000_000, seconds=20)
SAMPLES = Path("/work/shared/samples/lists")
SEEDS = range(int(os.environ.get("REGAPP_DAMAGE_SEEDS", "1")))
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture
def quick_lists() -> None:
    """Each process begins as at a desk."""


@pytest.mark.parametrize("kind", WHOLE)
def test_a_whole_list_is_read_within_the_limits(tmp_path: Path, kind: str) -> None:
    read = read_list(save(tmp_path, WHOLE[kind]), limits=NARROW)
    assert len(read.sheets[0].rows) == 4
    assert not multiprocessing.active_children()


@pytest.mark.parametrize("kind", some_by_day(WHOLE, 1))
@pytest.mark.parametrize("seed", SEEDS)
def test_damage_is_a_list_or_a_typed_error(tmp_path: Path, kind: str, seed: int) -> None:
    for _, content in damaged(WHOLE[kind], Random(seed)):
        assert isinstance(_result(save(tmp_path, content)), ReadList | RegAppError)
    assert not multiprocessing.active_children()


def _result(path: Path) -> ReadList | RegAppError:
    try:
        return read_list(path, limits=NARROW)
    except RegAppError as error:
        return error


def _with_sheet(xml: bytes) -> bytes:
    return package(parts_of(WHOLE["xlsx"]) | {SHEET: xml})


def _bomb() -> bytes:
    return _with_sheet(b"<worksheet><sheetData>" + b" " * 600_000_000)


def _deep() -> bytes:
    return _with_sheet(b"<worksheet>" + b"<sheetData>" * 2_000_000)


def _long_cell() -> bytes:
    return b"a;b\n" + b"x" * 450_000_000


def _dense() -> bytes:
    row = b"".join(b'<c r="%s%%d"><v>1</v></c>' % column for column in (b"A", b"CV", b"GR", b"KN", b"XFD"))
    rows = b"".join(b'<row r="%d">' % n + row.replace(b"%d", b"%d" % n) + b"</row>" for n in range(1, 60_000, 900))
    far = b"".join(b'<row r="1"><c r="%s1"><v>1</v></c></row>' % name for name in _columns())
    return _with_sheet(b"<worksheet><sheetData>" + far + rows + b"</sheetData></worksheet>")


def _columns() -> list[bytes]:
    letters = [bytes([letter]) for letter in range(65, 91)]
    return letters + [a + b for a in letters for b in letters] + [b"%s%sA" % (a, b) for a in letters for b in letters]


@pytest.mark.parametrize("make", some_by_day([_bomb, _deep, _long_cell, _dense], 1))
def test_what_grows_without_end_is_stopped(tmp_path: Path, make: Callable[[], bytes]) -> None:
    assert isinstance(_result(save(tmp_path, make())), ListTooLarge | ListBroken)


def test_time_is_limited(tmp_path: Path) -> None:
    with pytest.raises(ListTooLarge):
        read_list(save(tmp_path, TEXT.encode()), limits=Limits(NARROW.memory, seconds=0))


def test_a_cancel_ends_the_process(tmp_path: Path) -> None:
    def cancel(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_list(save(tmp_path, TEXT.encode() * 200_000), progress=cancel)
    assert not multiprocessing.active_children()


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not here")
@pytest.mark.parametrize("name", ["damaged-end-cut-10-bytes.xls", "damaged-one-sector-zero.xls"])
def test_a_panic_and_an_abort_are_one_sentence(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ListBroken):
        read_list(SAMPLES / name, limits=NARROW)
    assert "panicked" not in capfd.readouterr().err


@pytest.mark.slow
@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not here")
def test_a_damaged_workbook_of_another_writer(tmp_path: Path) -> None:
    content = SAMPLES.joinpath("damaged-end-cut-10-bytes.xls").read_bytes() + bytes(10)
    for _, changed in damaged(content, Random(1)):
        assert isinstance(_result(save(tmp_path, changed)), ReadList | RegAppError)


def test_the_encoding_can_be_chosen(tmp_path: Path) -> None:
    path = save(tmp_path, "ФИО;Тел\nАсанов;1\n".encode("koi8-r"))
    assert read_list(path).encoding == "koi8-r"
    assert read_list(path, "cp866").encoding == "cp866"


def test_a_packed_list_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "list.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("list.csv", TEXT)
    assert not isinstance(_result(path), ReadList)
