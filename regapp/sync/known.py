"""What a file knows of its hub, told without a line to it: most files have none, and load nothing for it."""

from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from regapp.model.entries.hub import Hall, HubAddress
from regapp.services.desk import Desk
from regapp.store import queries
from regapp.store.sync import link


@dataclass(frozen=True)
class KnownHub:
    """The hub of a file; whether this file let it be set up, and whether it is on this laptop."""

    address: HubAddress | None = None
    is_owned: bool = False
    is_here: bool = False
    has_above: bool = False
    """Whether this laptop is the hub of a hall, and exchanges with one above it."""


def known_hub(desk: Desk) -> KnownHub:
    """What a desk's file knows of its hub."""
    name = desk.ask(queries.setting, link.HERE)
    # The setting comes along when a file is copied to another laptop; the hub does not.
    is_here = bool(name) and (hub_folder(name) / "data").is_dir()
    has_above = desk.ask(link.address, Hall.ABOVE) is not None
    return KnownHub(desk.ask(link.address), desk.ask(link.owner_address) is not None, is_here, has_above)


def has_people(desk: Desk) -> bool:
    """Whether anybody was registered in any event of the file."""
    return any(any(desk.ask(queries.counts, event.number)) for event in desk.ask(queries.events))


def hub_folder(name: str) -> Path:
    """The folder of a hub of this laptop."""
    return user_data_path("regapp", appauthor=False) / "hubs" / name
