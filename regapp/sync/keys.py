"""The keys with which badges are signed, from desk to desk: the hub has them sealed."""

from regapp.model.entries.hub import HubAddress
from regapp.store import queries
from regapp.store.store import Store, Transaction
from regapp.sync.line import Line
from regapp.sync.sealing import sealed, unsealed


def exchange_keys(store: Store, line: Line, hub: HubAddress) -> None:
    """Leave this file's keys at the hub, and take those that it lacks."""
    if not hub.secret:
        return
    ours, theirs = store.ask(queries.event_keys), line.keys()
    for event in ours.keys() - theirs.keys():
        line.keep_key(event, sealed(hub.secret, ours[event], _about(event)))
    found = {event: unsealed(hub.secret, theirs[event], _about(event)) for event in theirs.keys() - ours.keys()}

    def operation(tx: Transaction) -> None:
        for event, key in found.items():
            if key is not None:
                tx.keep_event_key(event, key)

    if found:
        store.write(operation)


def _about(event: int) -> str:
    return f"key of event {event}"
