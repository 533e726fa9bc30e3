"""Whose number a desk has: a file that joins, a copy of a file, two laptops that wrote under one number."""

import secrets
from dataclasses import replace

from regapp.model.entries.hub import Hall, Hello, HubAddress, Numbered
from regapp.store import journal
from regapp.store.store import Store, Transaction
from regapp.store.sync import link, outgoing
from regapp.store.sync.adopting import adopt
from regapp.store.sync.parting import Parted, part
from regapp.sync.line import WINDOW, Line


def settled(store: Store, line: Line, hub: HubAddress, hello: Hello, hall: Hall) -> Parted | None:
    """Settle this desk's number with the hub; what has changed, where it was given another one.

    Nothing is lost: entries that the hub does not have, under whatever number, go under the new one.
    """
    known, is_empty = store.ask(link.progressed, hall), store.ask(journal.is_empty)
    # A hub that was begun again has perhaps taken other entries under this number.
    is_as_left = hello.epoch == known.epoch and hello.seq >= known.cursor
    if hello.desk == store.desk:
        since = min(known.acknowledged, hello.last_lseq) if is_as_left else 0
        return _own_if_forked(store, line, hub, hall, hello.last_lseq, since)
    if not known.is_anothers and not is_empty and line.take_up(store.desk):
        return _own_if_forked(store, line, hub, hall, line.heads()[store.desk], 0)
    own = store.ask(journal.last_lseq, store.desk)
    lacking = _lacking_after(store, line, hall, 0, _common(store, line, 0))
    if known.is_anothers or (own and hello.last_lseq):
        return _part(store, line, hub, hall, lacking)
    # The number that the code named, for a file that is new or had another hub or none.
    parted = store.write(lambda tx: part(tx, hello.desk, lacking))
    store.settled = 0
    return parted if parted.entries else None


def _own_if_forked(store: Store, line: Line, hub: HubAddress, hall: Hall, theirs: int, since: int) -> Parted | None:
    """A number of its own for this desk, where it has entries and the hub has others under its number."""
    lacking = _lacking_after(store, line, hall, since, _common(store, line, since))
    has_more = store.ask(journal.last_lseq, store.desk) > lacking
    return _part(store, line, hub, hall, lacking) if has_more and theirs > lacking else None


def _lacking_after(store: Store, line: Line, hall: Hall, since: int, common: int) -> int:
    """The number after which the hub lacks all of this desk's entries; up to `since` the two are known to agree.

    Those that it has from another copy of the file get the place and the time that they have there. Above a hall
    nothing moves: the hall's own hub has numbered it.
    """
    numbered, ours = list[Numbered](), list[tuple[str, int, int]]()
    while hall is Hall.OWN and (rows := store.ask(outgoing.times_after, store.desk, since + len(ours), WINDOW)):
        ours += rows
        numbered += line.places_of([entry_id for entry_id, _, _ in rows])
    times = {entry_id: (lseq, clock) for entry_id, lseq, clock in ours}
    is_elsewhere = any((it.desk, it.lseq) != (store.desk, times[it.entry_id][0]) for it in numbered)
    if not is_elsewhere and all(it.clock == times[it.entry_id][1] for it in numbered):
        return common

    def operation(tx: Transaction) -> int:
        if is_elsewhere:
            # What another copy sent under this number may have been passed over before.
            link.note(tx.db, hall, cursor=0)
        return adopt(tx, since, numbered)

    return store.write(operation)


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
