"""All words by which people of the file are found, kept in memory for forgiving typos."""

import threading
import time

from sqlite_utils import Database

_FRESH_S = 60.0


class Vocabulary:
    """The words of the search index that begin with a letter. Read at the first typo, and anew after a minute."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._read_at = float("-inf")
        self._lock = threading.Lock()

    def words(self, db: Database) -> list[str]:
        """Every word once; somebody registered within the last minute may be missing (she is found as written)."""
        with self._lock:
            if time.monotonic() - self._read_at > _FRESH_S:
                self._words = [row[0] for row in db.execute("SELECT term FROM participant_term WHERE term >= 'a'")]
                self._read_at = time.monotonic()
            return self._words
