"""Whose number a desk has: a file that joins, a copy of a file, two laptops that wrote under one number."""

import secrets
from dataclasses import replace

from regapp.model.entries.hub import Hall, Hello, HubAddress
from regapp.store import journal
from regapp.store.store import Store, Transaction
from regapp.store.sync import link, outgoing
from regapp.store.sync.parting import Parted, part
from regapp.sync.line import Line


def settled(store: Store, line: Line, hub: HubAddress, hello: Hello, hall: Hall) -> Parted | None:
    """Settle this desk's number with the hub; what has changed, where it was given another one.

    Nothing is lost: entries that the hub does not have under this number go under the new one.
    """
    own, known = store.ask(journal.last_lseq, store.desk), store.ask(link.progressed, hall)
    # A hub that was begun again has perhaps taken other entries under this number.
    is_as_left = hello.epoch == known.epoch and hello.seq >= known.cursor
    if hello.desk == store.desk:
        common = _common(store, line, min(known.acknowledged, hello.last_lseq) if is_as_left else 0)
        return None if common >= min(own, hello.last_lseq) else _part(store, line, hub, hall, common)
    if not known.is_anothers and not store.ask(journal.is_empty) and line.take_up(store.desk):
        common = _common(store, line, 0)
        return None if common >= min(own, line.heads()[store.desk]) else _part(store, line, hub, hall, common)
    common = _common(store, line, 0)
    if known.is_anothers or (own and hello.last_lseq):
        return _part(store, line, hub, hall, common)
    # The number that the code named, for a file that is new or had another hub or none.
    parted = store.write(lambda tx: part(tx, hello.desk, common))
    store.settled = 0
    return parted if parted.entries else None


def _common(store: Store, line: Line, known: int) -> int:
    """Up to which number the hub and this file have the same entries of this desk; up to `known` they are known to."""
    common = known
    while theirs := line.ids_of(store.desk, common + 1):
        ours = store.ask(outgoing.ids_after, store.desk, common, len(theirs))
        same = 0
        for their_id, our_id in zip(theirs, ours, strict=False):
            if their_id != our_id:
                return common + same
            same += 1
        common += same
        if same < len(theirs):
            break
    return common


def _part(store: Store, line: Line, hub: HubAddress, hall: Hall, common: int) -> Parted:
    """Become a desk of its own, with a way in of its own."""
    password = secrets.token_urlsafe(24)
    desk, login = line.part(password)

    def operation(tx: Transaction) -> Parted:
        parted = part(tx, desk, common)
        link.keep_address(tx.db, replace(hub, user=login, password=password), hall)
        link.note(tx.db, hall, epoch="", is_anothers=False)
        return parted

    store.settled = 0
    return store.write(operation)
