"""Computing the projections again, from the journal alone."""

from sqlite3 import Connection

from regapp.model.entry import EVENT_SUBJECT
from regapp.model.progress import Progress
from regapp.store import journal
from regapp.store.entries import many
from regapp.store.place_words import is_directory
from regapp.store.projections import refold
from regapp.store.schema import PROJECTIONS

_BATCH = 5_000


def rebuild(db: Connection, progress: Progress | None = None) -> int:
    """Empty the projections and replay the journal, within the caller's transaction; how many subjects there are.

    IllegibleEntry if an entry of this desk is damaged; those of other desks are passed over.
    """
    db.execute("INSERT INTO participant_search (participant_search) VALUES ('delete-all')")
    for table in PROJECTIONS:
        db.execute(f"DELETE FROM {table}")
    # Directories and events first: by which words people are found, and whose they are, comes from them.
    subjects = sorted(
        journal.all_subjects(db), key=lambda subject: not (is_directory(subject) or subject[1] == EVENT_SUBJECT)
    )
    for start in range(0, len(subjects), _BATCH):
        refold(db, subjects[start : start + _BATCH])
        if progress:
            progress(min(start + _BATCH, len(subjects)), len(subjects))
    many.forget(db)
    return len(subjects)
