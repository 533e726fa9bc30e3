"""The words by which people are found through their municipality: those of every directory that stands in the file."""

from collections.abc import Iterator
from sqlite3 import Connection

from regapp.matching.places.directories import PlaceWords, words_of_tables
from regapp.model.entry import UNITS_SUBJECT
from regapp.store.journal import Subject


def is_directory(subject: Subject) -> bool:
    """Whether a subject is a directory of units that was loaded."""
    return subject[1].startswith(UNITS_SUBJECT)


def words_of(db: Connection) -> PlaceWords:
    """The words of the shipped directory and of all that the file holds, of whatever event."""
    return words_of_tables(frozenset(row[0] for row in db.execute("SELECT rows FROM unit_table")))


def people_with_other_words(db: Connection, before: PlaceWords, after: PlaceWords) -> Iterator[tuple[int, int]]:
    """(event, id) of the people whose municipality is found by other words than before."""
    codes = [row[0] for row in db.execute("SELECT DISTINCT municipality FROM participant WHERE municipality <> ''")]
    for code in codes:
        if before(code) != after(code):
            rows = db.execute("SELECT event, id FROM participant WHERE municipality = ?", [code]).fetchall()
            yield from ((row[0], row[1]) for row in rows)
