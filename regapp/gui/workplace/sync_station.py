"""Several desks for the window: the exchange of the open file with its hub, beside everything else."""

import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from regapp import sync
from regapp.gui.workplace.hub_session import Heard, HubSession
from regapp.gui.workplace.messages import failure
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.station import Failed, Station
from regapp.gui.workplace.worker import Worker
from regapp.model.clock import wall_ms
from regapp.model.entries.hub import FoundHub, SeenDesk, Standing
from regapp.model.errors.base import RegAppError
from regapp.model.errors.files import FileClosed
from regapp.model.progress import Progress
from regapp.named_files import free_path
from regapp.services.desk import Changes, Desk, open_desk
from regapp.sync.known import KnownHub
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import number_text

if TYPE_CHECKING:
    from regapp.sync import Came, Invitation, Looking, Parted

T = TypeVar("T")
_CLOSING_S: Final = 3.0
"""For what begins, and for a line that hangs."""
_ENDING_S: Final = 8.0
"""For the exchange and the hub together."""
_LOOKS_MS: Final = 10_000
_RECENT_MS: Final = 60_000
_PARTED: Final = QT_TRANSLATE_NOOP("Messages", "This desk has another number now: {desk}.")
_RENUMBERED: Final = QT_TRANSLATE_NOOP(
    "Messages",
    "This desk has another number now: {desk}. People with a new short number: {count}; badges with the old one "
    "still work, by their code.",
)


class SyncStation(QObject):
    """The station, `workplace.sync`. Its methods are for the GUI thread and wait for nobody, but for `close`."""

    changed = Signal(object)
    """The Standing of the exchange, or what is known of the hub."""
    desks_changed = Signal()
    """The desks were seen, or could not be seen."""
    hubs_changed = Signal()
    """A hub has come into this network, or gone."""
    came = Signal(object)
    """Changes: what other desks have sent."""
    told = Signal(str, str)
    """A sentence, and its NoticeKind."""

    def __init__(
        self, desk: Callable[[], Desk], worker: Worker, language: Callable[[], Language], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._worker, self._language = desk, worker, language
        self.standing, self.known = Standing(), KnownHub()
        self.desks: tuple[SeenDesk, ...] = ()
        """The desks as the hub has seen them last; none before it was asked."""
        self.unseen: RegAppError | None = None
        """Why the hub could not be asked for them."""
        self.trouble: RegAppError | None = None
        """Why the hub on this laptop does not run."""
        self.is_joining = False
        self.hubs: tuple[FoundHub, ...] = ()
        """The hubs that announce themselves in this network, while somebody looks for them."""
        self._looking: Looking | None = None
        self._around = Station("regapp-around", self._on_blind, self)
        self._station = Station("regapp-hub", self._on_failed, self)
        self._questions = Station("regapp-desks", self._on_unseen, self)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self.look)
        self._session = self._begin()

    # The file in force

    def follow(self) -> None:
        """Exchange for the file in force; the exchange of another one ends."""
        if self._desk().store is not self._session.desk.store:
            self.begin_again()

    def begin_again(self) -> None:
        """End the exchange, and begin it as the file asks for now."""
        before = self._session
        self._station.run(lambda: before.close(_CLOSING_S), lambda _: None)
        self._session = self._begin()
        self.desks_changed.emit()

    def _begin(self) -> HubSession:
        self.standing, self.known, self.desks = Standing(), KnownHub(), ()
        self.unseen = self.trouble = None
        session = self._new_session(self._desk())
        if not session.desk.is_read_only:
            self._station.run(session.begin, partial(self._on_begun, session))
        self.changed.emit(self.standing)
        return session

    def _new_session(self, desk: Desk) -> HubSession:
        def heard(take: Callable[[HubSession, T], None]) -> Callable[[T], None]:
            return lambda value: self._station.hand_over(partial(take, session), value)

        def parted(parted: "Parted") -> None:
            # At once: what would be undone by the old numbers is somebody else's.
            self._desk().acts.forget()
            heard(self._on_parted)(parted)

        session = HubSession(desk, Heard(heard(self._on_standing), heard(self._on_came), parted))
        return session

    def _on_begun(self, session: HubSession, begun: tuple[KnownHub, RegAppError | None]) -> None:
        known, trouble = begun
        if session is self._session:
            self.trouble = trouble
            if trouble is not None:
                self.told.emit(failure(trouble, self._language()), NoticeKind.ERROR)
            self._take_known(session, known)

    def _take_known(self, session: HubSession, known: KnownHub) -> None:
        if session is self._session:
            self.known = known
            if self.is_hub:
                self._looks.start(_LOOKS_MS)
            else:
                self._looks.stop()
            self.changed.emit(self.standing)
            self.look()

    # What is heard of the exchange

    def _on_standing(self, session: HubSession, standing: Standing) -> None:
        if session is self._session:
            self.standing = standing
            self.changed.emit(standing)

    def _on_came(self, session: HubSession, came: "Came") -> None:
        if session is self._session:
            self.came.emit(Changes(frozenset(came.people), came.everything))

    def _on_parted(self, session: HubSession, parted: "Parted") -> None:
        if session is self._session:
            source = _RENUMBERED if parted.renumbered else _PARTED
            text = QCoreApplication.translate("Messages", source)
            words = text.format(desk=parted.desk, count=number_text(parted.renumbered, self._language()))
            self.told.emit(words, NoticeKind.ATTENTION)
            self.changed.emit(self.standing)
            self.came.emit(Changes(everything=True))

    # What the Desks page asks for

    @property
    def is_hub(self) -> bool:
        """Whether this laptop is the hub now: the other desks need it."""
        return self._session.is_hub

    @property
    def hub_ms(self) -> int:
        """The hub's time, as far as this desk knows it."""
        return wall_ms() + self.standing.offset_ms

    @property
    def needed_by(self) -> list[SeenDesk]:
        """The other desks that the hub on this laptop has heard within the last minute."""
        if not self.is_hub:
            return []
        own, since = self._desk().number, self.hub_ms - _RECENT_MS
        return [desk for desk in self.desks if desk.number != own and (desk.heard_ms or 0) >= since]

    def look(self) -> None:
        """Ask the hub for its desks, unless it is being asked."""
        if self.known.address is None or not self._questions.is_idle:
            return
        desk = self._desk()

        def take(desks: list[SeenDesk]) -> None:
            if desk.store is self._session.desk.store:
                self.desks, self.unseen = tuple(desks), None
                self.desks_changed.emit()

        self._questions.run(lambda: sync.seen_desks(desk), take)

    def _on_unseen(self, error: RegAppError | None) -> None:
        if not isinstance(error, FileClosed):
            self.unseen = error
            self.desks_changed.emit()

    def be_hub(self, then: Callable[[], None], failed: Failed) -> None:
        """Make this laptop the hub until the window closes."""
        session = self._session

        def done(known: KnownHub) -> None:
            self.trouble = None
            self._take_known(session, known)
            then()

        def work(_progress: Progress) -> KnownHub:
            return session.be_hub()

        self._worker.long_work(self.tr("Making this laptop the hub"), work, done, failed)

    def leave(self, then: Callable[[], None], failed: Failed) -> None:
        """Leave the hub, or end the one on this laptop."""
        session = self._session

        def done(_known: KnownHub) -> None:
            if session is self._session:
                # A hall's laptop goes on with the hub above.
                self.begin_again()
            then()

        self._station.run(lambda: session.leave(_CLOSING_S), done, failed)

    def look_around(self) -> None:
        """Look for hubs in this network, until `look_away`."""
        # Those of before may have gone meanwhile.
        self._on_found(())
        self._around.run(self._look_for_hubs, lambda _: None)

    def _look_for_hubs(self) -> None:
        if self._looking is None:
            self._looking = sync.Looking(lambda hubs: self._around.hand_over(self._on_found, hubs))

    def _on_found(self, hubs: tuple[FoundHub, ...]) -> None:
        self.hubs = hubs
        self.hubs_changed.emit()

    def look_away(self) -> None:
        """Look for hubs no more."""
        self._around.run(self._end_looking, lambda _: None)

    def _end_looking(self) -> None:
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.close()

    def _on_blind(self, error: RegAppError | None) -> None:
        """Nobody is told: there are other ways to join."""

    def join(self, code: str, hub: FoundHub | None, then: Callable[[], None], failed: Failed) -> None:
        """Join a hub with a code, or the hub that was found with its six digits."""
        session = self._session
        self.is_joining = True

        def done(known: KnownHub) -> None:
            self.is_joining = False
            self._take_known(session, known)
            then()

        def not_done(error: RegAppError | None) -> None:
            self.is_joining = False
            failed(error)

        self._station.run(lambda: session.join(code, hub), done, not_done)

    def join_new(self, code: str, hub: FoundHub | None, then: Callable[[Desk], None], failed: Failed) -> None:
        """Join with a new file beside the one in force, which has nobody; the desk on the new one, filled."""
        desk = self._desk()

        def work(progress: Progress) -> Desk:
            path = free_path(desk.path.with_stem(f"{desk.path.stem}-desk"))
            sync.join_file(path, sync.whole_code(code, hub), progress)
            return open_desk(path, operator=desk.operator)

        self._worker.long_work(self.tr("Joining"), work, then, failed)

    def let_in(self, label: str, then: "Callable[[Invitation], None]", failed: Failed) -> None:
        """Make the code with which another laptop joins."""
        desk = self._desk()
        self._questions.run(lambda: sync.enrol(desk, label), then, failed)

    def take_out(self, number: str, then: Callable[[SeenDesk], None], failed: Failed) -> None:
        """Take a desk's access away."""
        desk = self._desk()
        self._questions.run(lambda: sync.revoke(desk, number), then, failed)

    def _on_failed(self, error: RegAppError | None) -> None:
        if not isinstance(error, FileClosed):
            self.told.emit(failure(error, self._language()), NoticeKind.ERROR)

    def close(self) -> None:
        """End the exchange, and the hub where it is here. A line that hangs is not waited for."""
        self._looks.stop()
        self._around.close(_CLOSING_S)
        self._end_looking()
        self._questions.close(0.0)
        self._station.close(_CLOSING_S)
        ending = threading.Thread(target=self._session.close, args=(_CLOSING_S,), name="regapp-hub-end", daemon=True)
        ending.start()
        ending.join(_ENDING_S)
