"""Copies of one file that go on by themselves: nothing is lost or doubled, and all end alike in any order."""

import shutil
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regapp.model.entry import Kind
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.store.sync import placing
from regapp.sync.handover import take_in, write
from tests.store.test_journal import tables
from tests.sync.handover.conftest import Laptops, numbers, register, say

AT = "2022-02-28T05:00:00.000+00:00"


def journal(desk: Desk) -> list[tuple[object, ...]]:
    query = "SELECT desk, lseq, entry_id, clock, operator, event, kind, subject, body FROM journal ORDER BY desk, lseq"
    return [tuple(row) for row in desk.store.read().execute(query)]


def test_what_one_laptop_wrote_stands_on_the_other(laptops: Laptops) -> None:
    first = laptops.first()
    second = laptops.copy_of(first)
    register(first, "Асанов")
    done = laptops.hand_over(first, second)
    assert (done.new, done.desks, done.parted_from) == (1, {"01": 1}, "")
    assert numbers(second) == {"Асанов": "01-0001"}
    assert tables(second.store) == tables(first.store)
    register(second, "Кимова")
    assert numbers(second)["Кимова"] == "01-0002", "it counts on after what came"


def test_taking_twice_and_taking_an_old_file_change_nothing(laptops: Laptops) -> None:
    first = laptops.first()
    second = laptops.copy_of(first)
    old = laptops.stick(first).rename(laptops.folder / "old.regapp-handover")
    register(first, "Асанов")
    stick = laptops.stick(first)
    take_in(second, stick)
    before = journal(second)
    assert [take_in(second, path).new for path in (stick, old, stick)] == [0, 0, 0]
    assert journal(second) == before


def test_two_copies_that_both_went_on_become_two_desks(laptops: Laptops) -> None:
    first = laptops.first()
    common = register(first, "Common")
    second = laptops.copy_of(first)
    register(first, "Here")
    register(second, "There")
    say(second, common, Kind.CHECKED_IN, {"session": "osh-1", "at": AT, "nonce": "n", "outcome": "admitted"})
    laptops.settle(first, second)
    assert first.number == "01"
    assert 500 <= int(second.number) <= 999
    assert numbers(first) == {"Common": "01-0001", "Here": "01-0002", "There": f"{second.number}-0002"}
    assert tables(first.store) == tables(second.store)
    assert journal(first) == journal(second)


def test_each_goes_on_counting_under_its_own_number(laptops: Laptops) -> None:
    first = laptops.first()
    second = laptops.copy_of(first)
    register(first, "A1")
    register(second, "B1")
    done = laptops.hand_over(first, second)
    assert (done.parted_from, done.number, done.renumbered) == ("01", second.number, 1)
    register(second, "B2")
    laptops.settle(first, second)
    register(first, "A2")
    laptops.settle(first, second)
    assert numbers(first) == {
        "A1": "01-0001", "A2": "01-0002", "B1": f"{second.number}-0001", "B2": f"{second.number}-0002",
    }  # fmt: skip


def test_the_middle_laptop_carries_for_the_others(laptops: Laptops) -> None:
    first = laptops.first()
    second, third = laptops.copy_of(first), laptops.copy_of(first)
    for desk in (first, second, third):
        register(desk, f"Of {desk.path.stem}")
    laptops.hand_over(first, second)
    done = laptops.hand_over(second, third)
    assert len(numbers(third)) == 3
    assert sum(done.desks.values()) == done.new
    laptops.settle(first, second, third)
    assert len(set(numbers(first).values())) == 3
    assert journal(first) == journal(second) == journal(third)


def test_who_got_a_new_number_keeps_it_when_the_one_who_gave_it_parts(laptops: Laptops) -> None:
    origin = laptops.first()
    early, late, latest = (laptops.copy_of(origin) for _ in range(3))
    for desk in (early, late, latest):
        register(desk, f"Of {desk.path.stem}")
    # `late` gives the other's people a number, and then becomes another desk itself.
    laptops.hand_over(latest, late)
    laptops.hand_over(late, early)
    laptops.settle(early, late, latest)
    assert numbers(early) == {
        "Of 1": "01-0001", "Of 2": f"{late.number}-0001", "Of 3": f"{latest.number}-0001",
    }  # fmt: skip


@pytest.mark.parametrize("way", tuple(permutations(range(3))), ids=str)
@pytest.mark.parametrize("numbers_there", [3, 4, 5])
def test_runs_whose_numbers_collide_end_alike_in_any_order(
    laptops: Laptops, monkeypatch: pytest.MonkeyPatch, way: tuple[int, ...], numbers_there: int
) -> None:
    # Each of these has the same number as its first choice.
    monkeypatch.setattr(placing, "derived_desk", lambda _id, tries: str(500 + tries % numbers_there))
    origin = laptops.first()
    desks = [origin, *(laptops.copy_of(origin) for _ in range(3))]
    for desk in desks:
        register(desk, f"Of {desk.path.stem}")
    for giver in way:
        for taker in reversed(way):
            if giver != taker:
                laptops.hand_over(desks[giver + 1], desks[taker + 1])
    laptops.settle(*desks)
    assert all(journal(desk) == journal(origin) for desk in desks)
    assert numbers(origin) == {"Of 0": "01-0001", **{f"Of {n}": f"{499 + n}-0001" for n in (1, 2, 3)}}
    assert sorted(desk.number for desk in desks) == ["01", "500", "501", "502"]


def test_what_a_hub_has_numbered_keeps_its_number(laptops: Laptops) -> None:
    first = laptops.first()
    second = laptops.copy_of(first)
    register(first, "Earlier")
    register(second, "Later")
    second.write(lambda tx: tx.db.execute("UPDATE journal SET gseq = lseq"))
    laptops.hand_over(first, second)
    assert second.number == "01"
    assert numbers(second)["Later"] == "01-0001"
    assert numbers(second)["Earlier"].endswith("-0001")


@pytest.fixture(scope="module")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A conference with somebody registered."""
    desk = create_conference(tmp_path_factory.mktemp("origin") / "0.regapp")
    register(desk, "Common")
    desk.close()
    return desk.path


def stories(length: int) -> st.SearchStrategy[list[tuple[str, int, int]]]:
    """What happens: somebody is registered or changed at one of three, hands over to another, or is copied over it."""
    deed = st.sampled_from(["register", "change", "check in", "hand over", "hand over", "hand over", "copy"])
    return st.lists(st.tuples(deed, st.integers(0, 2), st.integers(1, 2)), min_size=2, max_size=length)


class Story:
    """Three laptops to which things happen."""

    def __init__(self, origin: Path, folder: Path) -> None:
        self.folder, self.files = folder, 0
        self.desks = [self._opened(origin) for _ in range(3)]
        self.lost: list[Desk] = []

    def _opened(self, source: Path) -> Desk:
        self.files += 1
        return open_desk(Path(shutil.copy(source, self.folder / f"{self.files}.regapp")))

    def do(self, deed: str, at: int, step: int, number: int) -> None:
        desk, other = self.desks[at], (at + step) % 3
        people = [row[0] for row in desk.store.read().execute("SELECT id FROM participant ORDER BY id")]
        if deed == "register":
            register(desk, f"P{number}")
        elif deed == "change":
            say(desk, people[number % len(people)], Kind.SET, {"fields": {"phone": f"077000{number:04d}"}})
        elif deed == "check in":
            said: dict[str, object] = {"session": "osh-1", "at": AT, "nonce": f"{number}", "outcome": "admitted"}
            say(desk, people[number % len(people)], Kind.CHECKED_IN, said)
        elif deed == "hand over":
            self.hand_over(desk, self.desks[other])
        else:
            copy = self.folder / "copy.regapp"
            desk.store.copy_to(copy)
            self.desks[other].close()
            self.desks[other] = self._opened(copy)
            copy.unlink()

    def hand_over(self, giver: Desk, taker: Desk) -> int:
        stick = self.folder / "stick.regapp-handover"
        write(giver, stick)
        return take_in(taker, stick).new

    def come_to_rest(self) -> None:
        for _ in range(12):
            came = [self.hand_over(one, two) for one in self.desks for two in self.desks if one is not two]
            if not any(came):
                return
        raise AssertionError("the files never come to rest")


def ends_alike(origin: Path, folder: Path, story: list[tuple[str, int, int]]) -> None:
    told = Story(origin, folder)
    try:
        for number, (deed, at, step) in enumerate(story):
            told.do(deed, at, step, number)
        ever = {row[2] for desk in told.desks for row in journal(desk)}
        told.come_to_rest()
        first, *others = told.desks
        for other in others:
            assert journal(other) == journal(first)
            assert tables(other.store) == tables(first.store)
        assert ever <= {row[2] for row in journal(first)}
        given = [row[0] for row in first.store.read().execute("SELECT number FROM participant")]
        assert len(given) == len(set(given)), "no two people have one number"
    finally:
        for desk in told.desks:
            desk.close()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories(12), crowded=st.booleans())
def test_any_order_of_hand_overs_and_copies(
    origin: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch,
    story: list[tuple[str, int, int]], crowded: bool,
) -> None:  # fmt: skip
    # With so few numbers, runs that part get in each other's way.
    monkeypatch.setattr(placing, "_DERIVED", 12 if crowded else 500)
    ends_alike(origin, tmp_path_factory.mktemp("story"), story)


@pytest.mark.slow
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories(30))
def test_any_order_of_very_many_hand_overs(
    origin: Path, tmp_path_factory: pytest.TempPathFactory, story: list[tuple[str, int, int]]
) -> None:
    ends_alike(origin, tmp_path_factory.mktemp("story"), story)
