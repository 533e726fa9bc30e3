"""From keys with their times to scans and typed text: keys that come faster than any hand are a scanner's.

Keys are held until it is known whose they are. A scan ends with Enter or Tab, or by a gap where its text speaks for
itself; everything else is given back whole and in order. People type at 45 to 80 ms a key.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from regapp.model.scanning.keys import Key, KeyKind
from regapp.model.scanning.readings import Way, is_begun, is_whole_code, letters, read_keys, speaks_for_itself

GAP_MS: Final = 35
"""Milliseconds between two keys of a scanner at most. With 30 the slow ones are lost."""
LEAST_GAP_MS: Final = 15
MOST_GAP_MS: Final = 120
LEAST_LETTERS: Final = 6
"""Characters of a scan at least: a roll of the fingers is shorter."""
_MOST_HELD: Final = 20_000
"""Keys that are held at most: a QR code has 7,089 characters. What comes beyond that is dropped."""
_PARTS: Final = (KeyKind.LETTER, KeyKind.ALT_DIGIT, KeyKind.ALT)
_WITHIN_CODE: Final = 4
"""So many gaps may pass within a code that has begun: nobody types so many digits so fast. And so many after typed
text, keys in a hurry may be the end of a code that came in pieces."""
_HURRIED: Final = 3
"""So many keys without a gap are no person's any more: a control character among them is no shortcut."""


@dataclass(frozen=True)
class Scan:
    """A whole scan: its text, how it was read, and the key that ended it; None: a gap did.

    `is_rest`: keys that came without a pause after a scan and are no code: two scanners at once. Nobody is meant.
    """

    text: str
    way: Way
    end: Key | None
    slowest_ms: int
    """The longest time between two of its keys."""
    keys: tuple[Key, ...] = ()
    is_rest: bool = False


Given = list[Key | Scan]
"""What has become clear, in order: keys that were typed, and scans."""


class Assembler:
    """Takes each key in its turn and gives back what has become clear."""

    def __init__(self, gap_ms: int = GAP_MS) -> None:
        self.gap_ms = gap_ms
        self._held = list[Key]()
        self._last: int | None = None
        """When the last key came that was held, or ended a scan."""
        self._follows_scan = False
        self._typed_at: int | None = None
        """When the last key came that was given back as typed after it had been held."""

    @property
    def is_holding(self) -> bool:
        """Whether keys are held."""
        return bool(self._held)

    @property
    def patience_ms(self) -> int:
        """How long the next key may take: longer within a code, which a busy computer lets come in pieces."""
        return self.gap_ms * (_WITHIN_CODE if is_begun(self._held) else 1)

    @property
    def is_hurried(self) -> bool:
        """Whether a scanner is under way, as far as can be told."""
        # No more of them than needed: a stuck key holds thousands.
        parts = (key for key in self._held if key.kind in _PARTS)
        return len(list(itertools.islice(parts, _HURRIED))) == _HURRIED

    def take(self, key: Key) -> Given:
        """Take a key. If it is held, it is not among what is given."""
        given = self.lapse(key.at)
        if key.kind in (KeyKind.ENTER, KeyKind.TAB):
            return given + self._end(key)
        if key.kind is KeyKind.OTHER:
            return [*given, *self.release(), key]
        if key.kind not in _PARTS or (key.kind is KeyKind.ALT and not self._held):
            if not self._held:
                return [*given, key]
            self._held.append(key)
            return given
        if _ends_by_itself(key) and self.is_hurried:
            return given + self._end(key)
        if len(self._held) < _MOST_HELD:
            self._held.append(key)
        self._last = key.at
        return given

    def lapse(self, now: int) -> Given:
        """Give back what is held if its gap has passed."""
        if self._last is None or now - self._last <= self.gap_ms or now - self._last <= self.patience_ms:
            return []
        held, self._last, self._follows_scan = self._held, None, False
        reading = read_keys(held)
        if len(reading.text) >= LEAST_LETTERS and speaks_for_itself(reading.text):
            self._held = []
            return [*held[: reading.first], self._scan(held[reading.first :], None)]
        return self.release()

    def pause(self) -> Given:
        """Give back what is held: no key has come for longer than `patience_ms`."""
        return self.lapse(self._last + self.patience_ms + 1) if self._last is not None else []

    def release(self) -> Given:
        """Give back all that is held, as typed."""
        held, self._held = self._held, []
        if held:
            self._typed_at = held[-1].at
        return list(held)

    def _end(self, key: Key) -> Given:
        held = self._held
        count = len(letters(held))
        if not count and not self._follows_scan:
            return [*self.release(), key]
        if count < LEAST_LETTERS and not self._follows_scan:
            return [*self.release(), key]
        reading = read_keys(held)
        if self._has_stuttered(held) and not is_whole_code(reading.text):
            return [*self.release(), key]
        self._held = []
        is_rest = self._follows_scan and not speaks_for_itself(reading.text)
        self._last, self._follows_scan = key.at, True
        scan = self._scan(held[reading.first :], key, is_rest=is_rest)
        return [*held[: reading.first], scan]

    def _has_stuttered(self, held: Sequence[Key]) -> bool:
        """Whether keys were given back as typed just before: these may be the end of one scan with them."""
        if self._typed_at is None or not held:
            return False
        return held[0].at - self._typed_at <= _WITHIN_CODE * self.gap_ms

    def _scan(self, keys: Sequence[Key], end: Key | None, *, is_rest: bool = False) -> Scan:
        reading = read_keys(keys)
        times = [key.at for key in (*keys, *([end] if end is not None else ())) if key.kind is not KeyKind.SILENT]
        slowest = max((later - earlier for earlier, later in itertools.pairwise(times)), default=0)
        return Scan(reading.text, reading.way, end, slowest, tuple(keys), is_rest)


def _ends_by_itself(key: Key) -> bool:
    """Whether a character is an end: scanners send CR, LF and Tab as control characters too."""
    return key.kind is KeyKind.LETTER and key.text in ("\r", "\n", "\t")
