"""Conference files that share a hub, for windows."""

from dataclasses import dataclass
from pathlib import Path

from regapp.services.desk import open_desk
from regapp.store.store import create_store, open_store
from regapp.sync.joining import take_hub
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub


@dataclass(frozen=True)
class Shared:
    """A hub, and the closed files of two of its desks, which know the same."""

    hub: Hub
    first: Path
    second: Path


def shared(hub: Hub, demo: Path) -> Shared:
    """Let a conference be shared by two desks."""
    give_hub(hub, demo, "01")
    return Shared(hub, demo, new_desk(hub))


def give_hub(hub: Hub, path: Path, number: str = "") -> None:
    """Give a file that has people the hub."""
    desk, way_in = open_desk(path), hub.way_in(number)
    desk.write(lambda tx: take_hub(tx, way_in))
    exchange_once(desk.store)
    desk.close()


def new_desk(hub: Hub) -> Path:
    """A new file that took in all that the hub has."""
    way_in = hub.way_in()
    path = hub.folder / f"{way_in.user}.regapp"
    store = create_store(path)
    store.write(lambda tx: take_hub(tx, way_in))
    exchange_once(store)
    store.close()
    return path


def exchange(path: Path) -> None:
    """Let a file that no window has open exchange once."""
    store = open_store(path)
    exchange_once(store)
    store.close()
