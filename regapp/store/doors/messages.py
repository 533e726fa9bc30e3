"""Reads the message for the desk that meets somebody next."""

from sqlite3 import Connection


def message_for(db: Connection, participant: int) -> str:
    """The message about a participant; empty where there is none, or it was shown."""
    row = db.execute("SELECT text FROM message WHERE participant = ?", [participant]).fetchone()
    return str(row[0]) if row else ""
