"""A laptop joins a hub: with a code, once; or as the desk from which the hub is set up."""

import secrets
from dataclasses import replace
from typing import Final

from regapp.model.errors.hub import CodeSpent, DeskRefused
from regapp.model.hub import HubAddress
from regapp.store.store import Store, Transaction
from regapp.store.sync import link
from regapp.sync.code import address_in
from regapp.sync.line import Line

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
    """Give a file a hub, from the beginning."""
    link.forget(tx.db)
    link.keep_address(tx.db, hub)
