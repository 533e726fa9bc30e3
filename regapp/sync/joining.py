"""A laptop joins a hub with a code, once: its file is made, or goes on under the number that the hub gives."""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from regapp.model.entries.hub import Hall, HubAddress
from regapp.model.errors.hub import CodeSpent, DeskRefused
from regapp.model.progress import Progress
from regapp.named_files import check_replaceable, is_there
from regapp.store.files import names
from regapp.store.files.durable import remove
from regapp.store.files.making import put_new
from regapp.store.store import Store, Transaction, create_store, open_store
from regapp.store.sync import link
from regapp.sync.code import address_in
from regapp.sync.line import Line
from regapp.sync.once import Exchanged, exchange_once

_PASSWORD_BYTES: Final = 24


def join(store: Store, code: str) -> HubAddress:
    """Give a file the hub that a code names, with a password that only this file has. CodeUnreadable, CodeSpent.

    The file's number, its first entries and those of the others come with the first exchange.
    """
    store.check_writable()
    prepared = address_in(code)
    try:
        line = Line.open(prepared)
    except DeskRefused as error:
        raise CodeSpent from error
    try:
        hub = replace(prepared, password=secrets.token_urlsafe(_PASSWORD_BYTES))
        line.join(hub.user, hub.password)
    finally:
        line.close()
    store.write(lambda tx: take_hub(tx, hub))
    return hub


def take_hub(tx: Transaction, hub: HubAddress) -> None:
    """Give a file a hub, from the beginning.

    The hub of a hall stays that; what it gets is another one above it.
    """
    if hub.passes_on and link.address(tx.db, Hall.ABOVE) is not None:
        link.keep_address(tx.db, hub, Hall.ABOVE)
        link.note(tx.db, Hall.ABOVE, epoch="", cursor=0, acknowledged=0, is_anothers=False)
        return
    link.forget(tx.db)
    link.keep_address(tx.db, hub)


@dataclass(frozen=True)
class Joined:
    """A file that joined: the hub, the desk's number, and what its first exchange brought."""

    hub: HubAddress
    number: str
    first: Exchanged


def join_file(path: Path, code: str, progress: Progress | None = None) -> Joined:
    """Let the file at `path` join, made if there is none, and fill it. CodeUnreadable, CodeSpent.

    A code is used up before the file is full: where the line breaks then, the next exchange goes on.
    """
    address_in(code)
    check_replaceable(path)
    if not is_there(path):
        _make(path, code)
    else:
        _take(path, code)
    store = open_store(path)
    try:
        first = exchange_once(store, progress)
        hub = store.ask(link.address)
        assert hub is not None
        return Joined(hub, store.desk, first)
    finally:
        store.close()


def _take(path: Path, code: str) -> None:
    store = open_store(path)
    try:
        join(store, code)
    finally:
        store.close()


def _make(path: Path, code: str) -> None:
    unfinished = names.unfinished(path)
    try:
        store = create_store(unfinished)
        try:
            join(store, code)
        finally:
            store.close()
        put_new(unfinished, path)
    finally:
        remove(unfinished)
