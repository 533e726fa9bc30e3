"""Bringing a file up to date by sqlite-utils, which keeps the names of the migrations that a file has taken."""

from sqlite3 import Connection

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from regapp.store import schema

_SET = "regapp"


def migrate(connection: Connection) -> None:
    """Apply the migrations that the file lacks, each in a transaction of its own."""
    steps = Migrations(_SET)
    for name, step in schema.MIGRATIONS.items():

        def apply(db: Database, step: schema.Migration = step) -> None:
            step(db.conn)

        steps(name=name)(apply)
    steps.apply(Database(connection))
