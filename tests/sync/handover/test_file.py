"""The hand-over file itself: what is not whole, or not of this conference, is told before anything is taken in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from regapp.model.entry import Kind
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileMissing, WriteFailed
from regapp.model.errors.handover import (
    HandoverDamaged,
    HandoverIsNewer,
    HandoverOfOtherEvent,
    NotAHandover,
    PassphraseMissing,
    PassphraseWrong,
)
from regapp.services.desk import Desk
from regapp.services.file.conference import create_conference
from regapp.sync.handover import take_in, write, writing
from regapp.sync.handover.form import MAGIC
from tests.by_day import some_by_day
from tests.sync.handover.conftest import Laptops, numbers, register, say


@pytest.fixture
def two(laptops: Laptops, monkeypatch: pytest.MonkeyPatch) -> tuple[Desk, Desk]:
    """Two laptops, of which the first has registered people; their files have several portions."""
    monkeypatch.setattr(writing, "PORTION", 4)
    first = laptops.first()
    second = laptops.copy_of(first)
    for number in range(6):
        register(first, f"Асанов {number}")
    return first, second


def altered(at: int) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        place = at % len(content)
        return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]

    return change


def without_portion(content: bytes) -> bytes:
    """The file without its first portion, its lengths right."""
    start = len(MAGIC) + 2
    start += 4 + int.from_bytes(content[start : start + 4])
    end = start + 4 + int.from_bytes(content[start : start + 4])
    return content[:start] + content[end:]


SPOILT: dict[str, tuple[Callable[[bytes], bytes], type[RegAppError]]] = {
    "empty": (lambda _: b"", NotAHandover),
    "another kind": (lambda _: b"SQLite format 3\0" * 9, NotAHandover),
    "newer": (lambda content: MAGIC + b"\0\2" + content[len(MAGIC) + 2 :], HandoverIsNewer),
    "only the magic": (lambda content: content[: len(MAGIC)], HandoverDamaged),
    "cut in the header": (lambda content: content[:60], HandoverDamaged),
    "half": (lambda content: content[: len(content) // 2], HandoverDamaged),
    "the last byte lost": (lambda content: content[:-1], HandoverDamaged),
    "a byte too many": (lambda content: content + b"\0", HandoverDamaged),
    "a bit of the header": (altered(len(MAGIC) + 10), HandoverDamaged),
    "a bit in the middle": (altered(700), HandoverDamaged),
    "a bit of the signature": (altered(-3), HandoverDamaged),
    "a portion dropped": (without_portion, HandoverDamaged),
    "no portion": (lambda content: content[:200] + bytes(4) + content[-32:], HandoverDamaged),
}


@pytest.mark.parametrize("passphrase", some_by_day(["", "Ысык-Көл 2022"], 1))
@pytest.mark.parametrize(("spoil", "error"), SPOILT.values(), ids=SPOILT)
def test_a_spoilt_file_is_refused_whole(
    laptops: Laptops, two: tuple[Desk, Desk], spoil: Callable[[bytes], bytes], error: type[RegAppError], passphrase: str
) -> None:
    first, second = two
    stick = laptops.stick(first, passphrase)
    stick.write_bytes(spoil(stick.read_bytes()))
    with pytest.raises(error):
        take_in(second, stick, passphrase)
    assert numbers(second) == {}


def test_a_passphrase_locks_the_file(laptops: Laptops, two: tuple[Desk, Desk]) -> None:
    first, second = two
    stick = laptops.stick(first, "Ысык-Көл")
    with pytest.raises(PassphraseMissing):
        take_in(second, stick)
    with pytest.raises(PassphraseWrong):
        take_in(second, stick, "ысык-көл")
    assert numbers(second) == {}
    assert take_in(second, stick, "Ысык-Көл").new == 6


def test_one_accent_is_one_letter_however_it_is_typed(laptops: Laptops, two: tuple[Desk, Desk]) -> None:
    first, second = two
    assert take_in(second, laptops.stick(first, "й"), "\u0438\u0306").new == 6


def test_a_file_without_a_passphrase_takes_any(laptops: Laptops, two: tuple[Desk, Desk]) -> None:
    first, second = two
    assert take_in(second, laptops.stick(first), "not needed").new == 6


def test_a_locked_file_says_nothing_of_people(laptops: Laptops, two: tuple[Desk, Desk]) -> None:
    first, _ = two
    stick = laptops.stick(first, "Ысык-Көл")
    assert b"participant" not in stick.read_bytes()
    assert stick.stat().st_mode & 0o077 == 0


def test_another_conference_is_refused_by_its_code(laptops: Laptops, two: tuple[Desk, Desk], tmp_path: Path) -> None:
    other = create_conference(tmp_path / "other.regapp")
    try:
        with pytest.raises(HandoverOfOtherEvent) as refused:
            take_in(other, laptops.stick(two[0]))
        assert refused.value.code == two[0].event.code
    finally:
        other.close()


def test_there_is_no_file(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        take_in(two[1], tmp_path / "none.regapp-handover")


def test_what_a_worn_stick_did_not_keep_gets_no_name(
    two: tuple[Desk, Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(path: Path) -> None:
        path.write_bytes(path.read_bytes()[:-40])

    out = tmp_path / "stick" / "a.regapp-handover"
    out.parent.mkdir()
    out.write_bytes(b"what was there")
    monkeypatch.setattr(writing, "sync_file", lose)
    with pytest.raises(WriteFailed):
        write(two[0], out)
    assert [item.read_bytes() for item in out.parent.iterdir()] == [b"what was there"]


def test_reading_back_counts(two: tuple[Desk, Desk], tmp_path: Path) -> None:
    done = write(two[0], tmp_path / "a.regapp-handover")
    journalled = two[0].store.read().execute("SELECT count(*) FROM journal").fetchone()[0]
    assert (done.entries, done.size) == (journalled, done.path.stat().st_size)


def test_an_erasure_comes_along(laptops: Laptops, two: tuple[Desk, Desk]) -> None:
    first, second = two
    person = register(second, "Забудьте")
    laptops.settle(first, second)
    say(first, person, Kind.ERASED, {})
    laptops.hand_over(first, second)
    text = str([tuple(row) for row in second.store.read().execute("SELECT body FROM journal")])
    assert "Забудьте" not in text
    laptops.settle(first, second)
    assert "Забудьте" not in numbers(first)


def test_nobody_waits_while_much_comes(laptops: Laptops, monkeypatch: pytest.MonkeyPatch) -> None:
    first = laptops.first()
    second = laptops.copy_of(first)
    for number in range(30):
        register(first, f"Асанов {number}")
    written: list[int] = []
    monkeypatch.setattr("regapp.sync.handover.taking.AT_ONCE", 10)

    def between(done: int, total: int) -> None:
        register(second, f"At the door {len(written)}")
        written.append(done)

    take_in(second, laptops.stick(first), progress=between)
    assert len(numbers(second)) == 30 + len(written)
    assert len(set(numbers(second).values())) == 30 + len(written)


def test_a_cancel_keeps_the_tables_up_with_the_journal(laptops: Laptops, two: tuple[Desk, Desk]) -> None:
    class Cancelled(Exception):
        """Somebody has pressed the button."""

    def cancel(done: int, total: int) -> None:
        raise Cancelled

    first, second = two
    stick = laptops.stick(first)
    with pytest.raises(Cancelled):
        take_in(second, stick, progress=cancel)
    assert len(numbers(second)) == 6
