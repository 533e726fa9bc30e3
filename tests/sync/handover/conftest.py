"""Laptops that have copies of one conference file, and a stick between them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.identifiers import new_participant_id, short_number
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.store.store import Transaction
from regapp.sync.handover import TakenIn, take_in, write


@dataclass
class Laptops:
    """Laptops with files of one conference."""

    folder: Path
    desks: list[Desk] = field(default_factory=list)

    def first(self) -> Desk:
        """The laptop on which the conference was begun."""
        return self._with(create_conference(self.folder / "0.regapp"))

    def copy_of(self, desk: Desk) -> Desk:
        """Another laptop, to which somebody has copied the file."""
        path = self.folder / f"{len(self.desks)}.regapp"
        desk.store.copy_to(path)
        return self._with(open_desk(path))

    def stick(self, desk: Desk, passphrase: str = "") -> Path:
        """A hand-over file of the desk as it is now."""
        path = self.folder / f"{desk.path.stem}.regapp-handover"
        write(desk, path, passphrase)
        return path

    def hand_over(self, giver: Desk, taker: Desk) -> TakenIn:
        """Carry all that one desk has to another one."""
        return take_in(taker, self.stick(giver))

    def settle(self, *desks: Desk) -> None:
        """Hand over among all until nobody learns anything new."""
        for _ in range(12):
            came = [self.hand_over(giver, taker).new for giver in desks for taker in desks if giver is not taker]
            if not any(came):
                return
        raise AssertionError("the files never come to rest")

    def _with(self, desk: Desk) -> Desk:
        self.desks.append(desk)
        return desk

    def close(self) -> None:
        """Close all files."""
        for desk in self.desks:
            desk.close()


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    """No laptop yet."""
    made = Laptops(tmp_path)
    yield made
    made.close()


def register(desk: Desk, family: str) -> int:
    """Register somebody as a desk does, under its next short number; the id."""
    person = new_participant_id()

    def operation(tx: Transaction) -> None:
        fields = {"family": family, "number": short_number(desk.number, tx.next_numbers(1)[0]), "category": "press"}
        desk.append(tx, [Draft(Kind.SET, participant_subject(person), {"fields": fields})])

    desk.write(operation)
    return person


def say(desk: Desk, person: int, kind: Kind, body: dict[str, object]) -> None:
    """Let a desk journal something about somebody."""
    desk.write(lambda tx: desk.append(tx, [Draft(kind, participant_subject(person), body)]))


def numbers(desk: Desk) -> dict[str, str]:
    """Family name -> short number."""
    return {row[0]: row[1] for row in desk.store.read().execute("SELECT family, number FROM participant")}
