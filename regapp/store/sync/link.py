"""What a file knows of its hubs."""

import json
from contextlib import suppress
from dataclasses import asdict, replace
from sqlite3 import Connection
from typing import Any, Final

from regapp.model.entries.hub import Hall, HubAddress, Progressed
from regapp.store.queries import setting

HERE: Final = "hub_here"
"""The setting that names the folder of the hub on this laptop."""
_OWNER: Final = "hub_owner"


def address(db: Connection, hall: Hall = Hall.OWN) -> HubAddress | None:
    """The file's hub, or the one above it; None where it has none."""
    return _address(db, hall.value)


def halls(db: Connection) -> list[Hall]:
    """The hubs with which the file exchanges."""
    return [hall for hall in Hall if address(db, hall) is not None]


def owner_address(db: Connection) -> HubAddress | None:
    """The way in of the hub's owner, on the computer from which it was set up; else None."""
    return _address(db, _OWNER)


def keep_address(db: Connection, hub: HubAddress, hall: Hall = Hall.OWN) -> None:
    """Give the file a hub."""
    _set(db, hall.value, json.dumps(asdict(hub)))


def keep_owner_address(db: Connection, hub: HubAddress) -> None:
    """Keep the way in of the hub's owner."""
    _set(db, _OWNER, json.dumps(asdict(hub)))


def put_above(db: Connection) -> None:
    """Let the file's hub be the one above from now on: this laptop becomes the hub of a hall of its own."""
    for own, above in ((Hall.OWN.value, Hall.ABOVE.value), (_progress(Hall.OWN), _progress(Hall.ABOVE))):
        db.execute("INSERT OR REPLACE INTO setting SELECT ?, value FROM setting WHERE key = ?", [above, own])
        db.execute("DELETE FROM setting WHERE key = ?", [own])


def leave(db: Connection) -> None:
    """Leave the hub for good; where this laptop was that of a hall, its desk goes on with the hub above."""
    forget(db)
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, '')", [HERE])
    for own, above in ((Hall.OWN.value, Hall.ABOVE.value), (_progress(Hall.OWN), _progress(Hall.ABOVE))):
        db.execute("UPDATE setting SET key = ? WHERE key = ?", [own, above])


def forget(db: Connection) -> None:
    """Forget the hub and the way in of its owner."""
    db.execute("DELETE FROM setting WHERE key IN (?, ?, ?)", [Hall.OWN.value, _OWNER, _progress(Hall.OWN)])


def forget_owner(db: Connection) -> None:
    """Leave the way in of the hub's owner to others."""
    db.execute("DELETE FROM setting WHERE key = ?", [_OWNER])


def _address(db: Connection, key: str) -> HubAddress | None:
    with suppress(ValueError, TypeError, KeyError):
        kept = json.loads(setting(db, key))
        return HubAddress(**(kept | {"hosts": tuple(kept["hosts"])}))
    return None


def progressed(db: Connection, hall: Hall = Hall.OWN) -> Progressed:
    """How far the exchange has come."""
    with suppress(ValueError, TypeError):
        return Progressed(**json.loads(setting(db, _progress(hall))))
    return Progressed()


def note(db: Connection, hall: Hall = Hall.OWN, **changes: Any) -> None:
    """Note how far the exchange has come, in the caller's transaction; `changes` are fields of Progressed."""
    _set(db, _progress(hall), json.dumps(asdict(replace(progressed(db, hall), **changes))))


def _progress(hall: Hall) -> str:
    return f"{hall.value}_progress"


def _set(db: Connection, key: str, value: str) -> None:
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", [key, value])
