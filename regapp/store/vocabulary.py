"""All words by which people are found, in memory: whether a beginning is known, and what a typo may mean."""

import threading
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from sqlite3 import Connection

from regapp.matching.names import letters_of
from regapp.matching.readings import sound
from regapp.matching.spelling import Word
from regapp.store.word_lists import WordLists

_FEW = 500
_MOST_HEARD = 24
_INDEXED = 3
_MOST_SPELLED_OUT = 40


@dataclass(frozen=True)
class Terms:
    """The questions to the index for a typed word: prefixes, and whole words that it may begin."""

    beginnings: tuple[str, ...]
    prefixes: tuple[str, ...]
    wholes: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.prefixes or self.wholes)

    def with_words(self, words: Iterable[str]) -> "Terms":
        """These terms and more whole words."""
        return replace(self, wholes=tuple(dict.fromkeys((*self.wholes, *words))))


class Vocabulary:
    """The words of the search index that begin with a letter and have no digit.

    Read when first needed; what this process writes is noted and added. Where another process writes, it is read again
    once the file has changed.
    """

    def __init__(self, others_write: bool = False) -> None:
        self._words = WordLists()
        self._others_write = others_write
        self._is_read = False
        self._versions: dict[int, int] = {}
        self._noted: set[int] = set()
        self._near: dict[str, dict[str, float]] = {}
        self._lock = threading.Lock()

    def note(self, participants: Collection[int]) -> None:
        """These people have been written; their words are added before the next question."""
        with self._lock:
            self._noted.update(participants)

    def refresh(self, db: Connection) -> None:
        """Make it say what the file says."""
        with self._lock:
            changed = self._others_have_written(db)
            if changed or not self._is_read or len(self._noted) > _FEW:
                self._noted.clear()
                self._read(db)
            elif self._noted:
                self._add(db)

    def _others_have_written(self, db: Connection) -> bool:
        """Whether another process has changed the file since this connection was last asked."""
        if not self._others_write:
            return False
        version = int(db.execute("PRAGMA data_version").fetchone()[0])
        before = self._versions.get(id(db))
        self._versions[id(db)] = version
        return before is not None and before != version

    def _read(self, db: Connection) -> None:
        db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.term USING fts5vocab ('main', 'participant_search', 'row')")
        rows = db.execute("SELECT term FROM temp.term WHERE term >= 'a'")
        words = WordLists()
        words.fill(row[0] for row in rows if row[0].isalpha())
        self._words = words
        self._near = {}
        self._is_read = True

    def _add(self, db: Connection) -> None:
        ids = sorted(self._noted)
        self._noted.clear()
        marks = ",".join("?" * len(ids))
        for (text,) in db.execute(f"SELECT search_text FROM participant WHERE id IN ({marks})", ids):
            for word in text.split():
                if word.isalpha() and word not in self._words.known:
                    self._words.add(word)
                    self._near = {}

    def has(self, word: Word) -> bool:
        """Whether it is a whole word of the file."""
        return any(fold in self._words.known for fold in word.folds)

    def begins(self, word: Word) -> bool:
        """Whether it begins a word of the file."""
        return any(self._words.begins(fold) for fold in word.folds)

    def terms(self, word: Word) -> Terms:
        """Under which words of the index people are found for a typed word as it is written, or heard."""
        words = self._words
        beginnings = tuple(fold for fold in word.folds if not fold.isalpha() or words.begins(fold))
        prefixes, wholes = self._spelled_out(beginnings)
        if len(word.fold) > 2:
            for heard in sorted(word.sounds):
                nearest = sorted(words.sounding(heard), key=len)[: _MOST_HEARD * 4]
                found = [each for each in nearest if not each.startswith(beginnings)]
                wholes.update(dict.fromkeys(found[:_MOST_HEARD]))
        if word.root and word.root in words.known and not word.root.startswith(beginnings or ("\0",)):
            wholes[word.root] = None
        return Terms(beginnings, tuple(prefixes), tuple(wholes))

    def _spelled_out(self, beginnings: Iterable[str]) -> tuple[list[str], dict[str, None]]:
        """Prefixes longer than those that the index keeps are slow: where they begin few words, these are asked for."""
        prefixes: list[str] = []
        wholes: dict[str, None] = {}
        for beginning in beginnings:
            found = self._words.beginning(beginning) if len(beginning) > _INDEXED and beginning.isalpha() else []
            if 0 < len(found) <= _MOST_SPELLED_OUT:
                wholes.update(dict.fromkeys(found))
            else:
                prefixes.append(beginning)
        return prefixes, wholes

    def near(self, word: Word) -> dict[str, float]:
        """The words of the file that a slip or two part from a typed word, or from its beginning, and how many."""
        found = self._near.get(word.raw)
        if found is None:
            found = self._near[word.raw] = {}
            # Letters that fall together in the fold may be what the slip has made: буул for Бурул.
            for text in dict.fromkeys((word.fold, letters_of(word.raw), sound(word.fold))):
                for near, slips in self._words.near(text).items():
                    found[near] = min(slips, found.get(near, slips))
        return found
