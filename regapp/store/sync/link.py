"""What a file knows of its hub."""

import json
from contextlib import suppress
from dataclasses import asdict, replace
from sqlite3 import Connection
from typing import Any, Final

from regapp.model.hub import HubAddress, Progressed
from regapp.store.queries import setting

_ADDRESS: Final = "hub"
_OWNER: Final = "hub_owner"
_PROGRESS: Final = "hub_progress"


def address(db: Connection) -> HubAddress | None:
    """The file's hub; None where it has none."""
    return _address(db, _ADDRESS)


def owner_address(db: Connection) -> HubAddress | None:
    """The way in of the hub's owner, on the computer from which it was set up; else None."""
    return _address(db, _OWNER)


def keep_address(db: Connection, hub: HubAddress) -> None:
    """Give the file a hub."""
    _set(db, _ADDRESS, json.dumps(asdict(hub)))


def keep_owner_address(db: Connection, hub: HubAddress) -> None:
    """Keep the way in of the hub's owner."""
    _set(db, _OWNER, json.dumps(asdict(hub)))


def forget(db: Connection) -> None:
    """Leave the hub."""
    db.execute("DELETE FROM setting WHERE key IN (?, ?, ?)", [_ADDRESS, _OWNER, _PROGRESS])


def _address(db: Connection, key: str) -> HubAddress | None:
    with suppress(ValueError, TypeError, KeyError):
        kept = json.loads(setting(db, key))
        return HubAddress(**(kept | {"hosts": tuple(kept["hosts"])}))
    return None


def progressed(db: Connection) -> Progressed:
    """How far the exchange has come."""
    with suppress(ValueError, TypeError):
        return Progressed(**json.loads(setting(db, _PROGRESS)))
    return Progressed()


def note(db: Connection, **changes: Any) -> None:
    """Note how far the exchange has come, in the caller's transaction; `changes` are fields of Progressed."""
    _set(db, _PROGRESS, json.dumps(asdict(replace(progressed(db), **changes))))


def _set(db: Connection, key: str, value: str) -> None:
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [key, value])
