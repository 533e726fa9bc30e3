"""One exchange with a hub: greeting, sending, taking in, over a line that was just opened."""

from typing import Final

from regapp import __version__
from regapp.model.clock import wall_ms
from regapp.model.entries.hub import Hall, Hello, HubAddress
from regapp.model.errors.hub import HubFailed
from regapp.model.progress import Progress
from regapp.services.conflicts.finding import Runs
from regapp.store import journal
from regapp.store.files.machine import machine_name, present_machine
from regapp.store.store import Store, Transaction
from regapp.store.sync import link, outgoing
from regapp.store.sync.parting import Parted
from regapp.store.sync.shifting import put_right
from regapp.sync.filling import Came, Filling
from regapp.sync.keys import exchange_keys
from regapp.sync.line import BATCH, AheadOfHub, Forked, Line
from regapp.sync.meeting import Met
from regapp.sync.numbering import settled

_SLOW_MS: Final = 5_000
"""An answer that took longer says too little of the hub's time."""
_FORGIVEN_MS: Final = 500
_WRONG_CLOCK_MS: Final = 60_000


class Exchange:
    """The exchange of an open file with a hub. Used by one thread."""

    def __init__(self, store: Store, line: Line, hub: HubAddress, hall: Hall = Hall.OWN) -> None:
        self._store, self._line, self._hub, self._hall = store, line, hub, hall
        self._known = store.ask(link.progressed, hall)
        self._filling = Filling(store, line, hall, self._known.cursor)
        self._has_above = store.ask(link.address, Hall.ABOVE) is not None
        self._passes_on = False
        self._passed: dict[str, int] = {}
        """How far the entries of each desk had come when they were passed on."""
        self.acknowledged = self._known.acknowledged
        """The newest of this desk's numbers that the hub has."""
        self._ours: Runs = {}
        """What the hub did not have at the greeting, until it was met."""
        self._before: dict[str, int] = {}
        """How far the entries of each desk had come at the greeting."""

    @property
    def last(self) -> int:
        """This desk's newest number."""
        return self._store.ask(journal.last_lseq, self._store.desk)

    @property
    def unsent(self) -> int:
        """How many of this desk's entries the hub has not acknowledged."""
        return max(self.last - self.acknowledged, 0)

    def begin(self) -> Parted | None:
        """Greet the hub and settle what has changed since the last time: its epoch, this desk's number, keys.

        Where this desk got a number of its own, the line is to be opened again, with the file's new address.
        """
        hello = self.greet()
        if (parted := settled(self._store, self._line, self._hub, hello, self._hall)) is not None:
            return parted
        said, hello = hello, self.greet()
        if hello.last_lseq != said.last_lseq:
            raise Forked
        self._known = self._store.ask(link.progressed, self._hall)
        self._filling.cursor = self._known.cursor
        is_behind = hello.last_lseq > self.last
        if hello.epoch != self._known.epoch or hello.seq < self._filling.cursor or is_behind:
            # The hub was begun again, or a standby that lagged took its place: all it has may be new here. Where this
            # file lacks entries of its own desk, the cursor may have gone past them.
            self._filling.cursor = 0
        self.acknowledged = hello.last_lseq
        self._settle()
        # More than this file knows of: it was restored from a backup and gets back what it wrote, or another copy of
        # it has sent what both have, by the time of the hub.
        self._filling.with_own = is_behind or hello.last_lseq > self._known.acknowledged
        self._filling.until = hello.seq
        self._store.write(lambda tx: link.note(tx.db, self._hall, epoch=hello.epoch, cursor=self._filling.cursor))
        exchange_keys(self._store, self._line, self._hub)
        self._passes_on = hello.passes_on
        self._note_ours(hello)
        if hello.is_gathering and not hello.passes_on:
            self._pass_on()
        return None

    def _note_ours(self, hello: Hello) -> None:
        self._before = self._store.ask(journal.marks)
        if hello.passes_on:
            heads, marks = self._line.heads(), self._before
        else:
            heads, marks = {}, {self._store.desk: self.last}
        heads[self._store.desk] = hello.last_lseq
        self._ours = {desk: (heads.get(desk, 0) + 1, last) for desk, last in marks.items() if last > heads.get(desk, 0)}

    def met(self) -> Met | None:
        """What has met with the first pull; None where one side had nothing to say. It is told once."""
        ours, self._ours = self._ours, {}
        came = {
            desk: (self._before.get(desk, 0) + 1, last)
            for desk, last in self._filling.newest.items()
            if desk not in ours and last > self._before.get(desk, 0)
        }
        return Met(came, ours) if came and ours else None

    def greet(self) -> Hello:
        """Say who is here, hear where the hub stands, and learn its time."""
        before = self._store.clock.wall_ms
        name = machine_name(present_machine())
        hello = self._line.hello(__version__, name, self.unsent, self._store.clock.offset_ms)
        after = self._store.clock.wall_ms
        if after - before < _SLOW_MS and hello.desk == self._store.desk and self._hall is Hall.OWN:
            self._learn(hello.now_ms - (before + after) // 2, hello)
        return hello

    def greet_again(self) -> None:
        """Greet the hub amid the exchange. Forked where somebody else has sent entries of this desk since."""
        if self.greet().last_lseq != self.acknowledged:
            raise Forked

    def push(self, progress: Progress | None = None) -> tuple[int, int]:
        """Send what the hub has not acknowledged: how many entries, and in how many milliseconds to ring (0: not)."""
        sent, ring_ms, unsent = 0, 0, self.unsent if progress else 0
        while rows := self._store.ask(outgoing.rows_after, self._store.desk, self.acknowledged, self._batch):
            try:
                last, ring_ms = self._line.append(self._store.desk, rows)
            except AheadOfHub as ahead:
                self._come_back(ahead.now_ms)
                continue
            if last <= self.acknowledged:
                raise HubFailed
            sent += last - self.acknowledged
            self.acknowledged = last
            self._settle()
            if progress:
                progress(sent, max(sent, unsent))
        if self._passes_on and (marks := self._store.ask(journal.marks)) != self._passed:
            ring_ms = max(ring_ms, self._pass_on())
            self._passed = marks
        return sent, ring_ms

    @property
    def _batch(self) -> int:
        """How many entries to send at once. The hub above gets those alone that this hall's hub has."""
        return BATCH if self._hall is Hall.OWN else min(BATCH, max(self._store.settled - self.acknowledged, 0))

    def _settle(self) -> None:
        if self._hall is Hall.OWN:
            self._store.settled = self.acknowledged
            if self._has_above:
                self._store.tell_of_entries()

    def pull(self, progress: Progress | None = None) -> Came:
        """Take in what the other desks have sent."""
        return self._filling.pull(progress)

    def keep(self) -> None:
        """Keep in the file how far the exchange has come."""
        came, acknowledged, at_ms = self._filling.cursor, self.acknowledged, wall_ms()
        self._store.write(lambda tx: link.note(tx.db, self._hall, cursor=came, acknowledged=acknowledged, at_ms=at_ms))

    def _pass_on(self) -> int:
        """Send what the hub lacks of other desks: those who wrote it may never come here. When to ring, as `push`."""
        heads, ring_ms = self._line.heads(), 0
        for desk, last in self._store.ask(outgoing.lacking_at, heads, self._store.desk).items():
            while rows := self._store.ask(outgoing.rows_after, desk, last, BATCH):
                before, (last, ring_ms) = last, self._line.append(desk, rows)
                if last <= before:
                    break
        return ring_ms

    def _learn(self, offset_ms: int, hello: Hello) -> None:
        delta_ms = offset_ms - self._store.clock.offset_ms
        # A clock that is right by now may have been wrong when the desk wrote.
        latest_ms = self._store.ask(outgoing.latest_ms_after, self._store.desk, hello.last_lseq)
        if abs(delta_ms) >= _FORGIVEN_MS or latest_ms > hello.now_ms + _WRONG_CLOCK_MS:
            is_wrong = abs(delta_ms) >= _WRONG_CLOCK_MS
            self._put_clock_right(hello.last_lseq, offset_ms if is_wrong else None, hello.now_ms, offset_ms)

    def _come_back(self, now_ms: int) -> None:
        """The clock ran ahead since the last greeting."""
        self._put_clock_right(self.acknowledged, None, now_ms, now_ms - self._store.clock.wall_ms)

    def _put_clock_right(self, acknowledged: int, by_ms: int | None, latest_ms: int, offset_ms: int) -> None:
        """Nobody has seen what was not sent: it gets the hub's time."""

        def operation(tx: Transaction) -> None:
            tx.refold(put_right(tx.db, self._store.desk, acknowledged, by_ms, latest_ms))
            link.note(tx.db, self._hall, offset_ms=offset_ms)
            tx.learn_offset(offset_ms)

        self._store.write(operation)
