"""A hub that cannot be reached where it was: found again in the network by its certificate, under its new address."""

import threading
from dataclasses import replace

from regapp.model.entries.hub import Hall
from regapp.store.store import Store
from regapp.store.sync import link
from regapp.sync.certificates import answering, fingerprint, shown_certificate
from regapp.sync.nearby.looking import find_hubs


def is_elsewhere(store: Store, hall: Hall, stopped: threading.Event) -> bool:
    """Whether the hub of a file was found under another address, which the file keeps from now on.

    Takes some seconds, unless it is stopped. HubUnreachable, NotAHub where nobody fit answers there.
    """
    hub = store.ask(link.address, hall)
    if hub is None or not hub.direct:
        # A hub on a server has a name, and announces nothing.
        return False
    found = next(iter(find_hubs(digest=hub.certificate, stopped=stopped)), None)
    if found is None or (set(found.hosts) <= set(hub.hosts) and found.port == hub.port):
        return False
    # Anybody may announce themselves as this hub: the address that is known goes for nobody else's.
    if fingerprint(shown_certificate(answering(found), found.port, direct=True)) != hub.certificate:
        return False
    moved = replace(hub, hosts=found.hosts, port=found.port)
    store.write(lambda tx: link.keep_address(tx.db, moved, hall))
    return True
