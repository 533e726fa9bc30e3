"""The journal from one laptop to another without a hub: a file on a stick.

The file holds every entry, of all desks, in portions. It is signed with the keys of its events, so that one which was
cut, altered or written elsewhere is told before anything is taken in; and it is locked where somebody gives a
passphrase. Which entries are new is told by their ids: taking a file twice, or an old one, changes nothing.

The names below load cryptography when first used.
"""

from typing import TYPE_CHECKING

from regapp.lazy import names_of

if TYPE_CHECKING:
    from regapp.sync.handover.taking import TakenIn as TakenIn
    from regapp.sync.handover.taking import take_in as take_in
    from regapp.sync.handover.writing import Written as Written
    from regapp.sync.handover.writing import write as write
else:
    __getattr__ = names_of(
        __name__,
        {
            "TakenIn": "regapp.sync.handover.taking",
            "Written": "regapp.sync.handover.writing",
            "take_in": "regapp.sync.handover.taking",
            "write": "regapp.sync.handover.writing",
        },
    )
