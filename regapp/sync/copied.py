"""A conference file that was copied to a second laptop: this laptop takes over, or is a new desk."""

from enum import Enum

from regapp.model.clock import wall_ms
from regapp.model.errors.hub import CopiedFile
from regapp.model.identifiers import new_entry_id
from regapp.services.file.starting import MACHINE, note_machine
from regapp.store import journal, queries
from regapp.store.files.connecting import Connection
from regapp.store.files.machine import is_other_machine, machine_name
from regapp.store.store import Store, Transaction
from regapp.store.sync import link
from regapp.store.sync.parting import part
from regapp.store.sync.placing import derived_desk


class Answer(Enum):
    """What somebody says of a copied file."""

    TAKES_OVER = "take-over"
    NEW_DESK = "new-desk"


def settle_copy(store: Store, answer: Answer | None) -> None:
    """Take the answer to whether the file goes on here alone. CopiedFile where there is none, and has to be."""
    machine = store.ask(queries.setting, MACHINE)
    if not is_other_machine(machine):
        return
    match answer:
        case Answer.TAKES_OVER:
            store.write(note_machine)
        case Answer.NEW_DESK:
            be_new_desk(store)
        case None:
            raise CopiedFile(str(store.path), machine_name(machine))


def be_new_desk(store: Store) -> str:
    """Let this copy of a file go on as a desk of its own; its number, until a hub gives it another one.

    What the hub's laptop had beside its file did not come along: a copy of it joins with a code.
    """

    def operation(tx: Transaction) -> str:
        number = _free_number(tx.db)
        part(tx, number, journal.last_lseq(tx.db, journal.own_desk(tx.db)))
        if queries.setting(tx.db, link.HERE):
            link.forget(tx.db)
            tx.set(link.HERE, "")
        link.forget_owner(tx.db)
        for hall in link.halls(tx.db):
            link.note(tx.db, hall, is_anothers=True)
        note_machine(tx)
        return number

    return store.write(operation)


def _free_number(db: Connection) -> str:
    taken, entry_id = journal.marks(db), new_entry_id(wall_ms())
    tries = 0
    while (number := derived_desk(entry_id, tries)) in taken:
        tries += 1
    return number
