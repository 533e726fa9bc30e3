"""The things that all pages share: the open desk, the session in force, the language, the look, and changes."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol, runtime_checkable
from weakref import WeakSet

from platformdirs import user_data_path
from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from regapp.gui.look.theme import Theme, apply_theme, make_theme
from regapp.gui.printing.transport import SystemPrinter
from regapp.gui.workplace.backup_keeper import BackupKeeper
from regapp.gui.workplace.conflict_station import ConflictStation
from regapp.gui.workplace.doings import Doings
from regapp.gui.workplace.drafts import Drafts
from regapp.gui.workplace.hourly_lists import HourlyLists
from regapp.gui.workplace.media_watch import MediaWatch
from regapp.gui.workplace.messages import removed_session
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.preferences import Preferences
from regapp.gui.workplace.print_station import PrintStation
from regapp.gui.workplace.saved_files import open_file
from regapp.gui.workplace.scanner_station import ScannerStation
from regapp.gui.workplace.seen_event import SeenEvent, see
from regapp.gui.workplace.sync_station import SyncStation
from regapp.gui.workplace.translation import Translations
from regapp.gui.workplace.undoing import Undoing
from regapp.gui.workplace.worker import Worker
from regapp.matching.origins import origin_text
from regapp.model.event import Session, in_language
from regapp.model.participant import Participant
from regapp.services.acts import Act
from regapp.services.desk import Changes, Desk, now
from regapp.services.undo import redo, undo
from regapp.texts.catalogue import Language


class Keeper(Protocol):
    """A holder of data read from the file."""

    def note(self, changes: Changes) -> None:
        """Note which data have changed since they were read."""


@runtime_checkable
class HoldsPerson(Protocol):
    """A page or a panel in which one person can be in hand: whom keys are about."""

    @property
    def participant(self) -> int | None:
        """The id of the person in hand; None for nobody."""


class Workplace(QObject):
    """The workplace that every page receives; pages speak to each other only through its signals."""

    changed = Signal(object)
    """Changes: the changes of a write. Only `announce` sends it, after every keeper has noted them."""
    session_changed = Signal()
    session_chosen = Signal(object)
    """Somebody has chosen another session; the Session before, or None."""
    sessions_changed = Signal()
    """The programme has changed: sessions were added, removed or moved."""
    event_changed = Signal()
    """Another event is in force: open contents belong to the earlier one."""
    theme_changed = Signal()
    verdict_given = Signal(object)
    """A Verdict that a page other than the Desk asked for."""
    verdict_shown = Signal(object)
    """The Verdict that the Desk shows now."""
    undone = Signal(object)
    """The Act that was undone."""
    redone = Signal(object)
    """The Act that was done again."""
    notice = Signal(str, str)
    """A sentence, and its NoticeKind."""
    saved = Signal(object)
    """Files were written: their paths, which the notice given just before is about. Only `tell_saved` sends it."""
    backed_up = Signal()
    restored = Signal(object)
    """Restored: a backup is in the place of the file, and in force."""
    operator_changed = Signal()
    person_asked = Signal(object)
    """Somebody wants the card of a participant: their id, which is too large for a signal's int."""
    edit_asked = Signal(object)
    """Somebody wants to change the details of a participant: their id."""
    substitute_asked = Signal(object)
    """Somebody comes instead of a participant: the absent one's id."""
    badge_asked = Signal(object)
    """Somebody wants to print or make the badge of a participant: their id."""
    import_asked = Signal(object)
    loans_asked = Signal()
    group_asked = Signal(str)
    view_asked = Signal(object, object)
    """A view beside the page, and what gives its title."""
    """Somebody wants to import a list: a path, or None to choose one."""
    doubles_asked = Signal(object)
    """Somebody wants to look at possible doubles: the ids of two people, or None for those among all people."""
    badges_asked = Signal(object)
    """Somebody wants to make the badges of these participants: a frozenset of ids."""
    designer_asked = Signal(str)
    """Somebody wants to design a badge: the name of the template to begin with."""
    design_saved = Signal(str)
    """The designer has saved or imported a template: its name."""
    programme_paper_asked = Signal()
    """Somebody wants the programme to print."""
    versions_changed = Signal()
    closing = Signal()
    """The main window closes; other windows must close with it."""
    screen_filled = Signal(object)
    """A view has filled a screen, or lies over the window: the QWidget."""
    walk_in_asked = Signal(str)
    """Somebody wants the walk-in form; the text typed so far."""

    def __init__(self, application: QApplication, desk: Desk, preferences: Preferences, language: str) -> None:
        super().__init__(application)
        self.application = application
        self.desk = desk.under(preferences.operator)
        self.preferences = preferences
        self.worker = Worker(self)
        self.translations = Translations(application)
        self.language: Language = self.translations.use(language)
        self.theme: Theme = make_theme(self.preferences.wants_dark, preferences.large_text)
        seen = see(desk)
        self.sessions, self.places = seen.sessions, seen.places
        self.session = self._session_now()
        self.scan_taker: Callable[[str], None] | None = None
        """The view that takes scans now; None: they check people in."""
        self._lost_session = ""
        """The code of the session that was in force until it was removed."""
        self._is_closed = False
        self._untold: list[Callable[[], None]] = []
        # Weakly: a page that goes takes its keeper with it.
        self._keepers: WeakSet[Keeper] = WeakSet()
        printer = SystemPrinter(preferences.printing.mode)
        self.printing = PrintStation(
            lambda: self.desk, self.worker, preferences.printing, printer, lambda: self.language, self
        )
        self.undoing = Undoing(lambda: self.desk, self.worker, self)
        self.drafts = Drafts(preferences.drafts_folder, lambda: self.desk, self.worker, self)
        self.drafts.follow(Changes(everything=True))
        self.changed.connect(self.drafts.follow)
        self.backups = BackupKeeper(lambda: self.desk, self.worker, preferences.files, self)
        self.backups.ended.connect(self.backed_up)
        self.hourly_lists = HourlyLists(lambda: self.desk, self.worker, preferences.files, lambda: self.language, self)
        self.hourly_lists.told.connect(self.notice)
        self.media = MediaWatch(self)
        self.scanners = ScannerStation(preferences.scanning, self)
        self.doings = Doings(self)
        # Before the exchange begins: whatever it finds is new.
        self.conflicts = ConflictStation(lambda: self.desk, self.worker, self)
        self.sync = SyncStation(lambda: self.desk, self.worker, lambda: self.language, self)
        self.sync.came.connect(self.announce)
        self.sync.told.connect(self.notice)
        self.changed.connect(self.backups.note_change)
        self.printing.printed.connect(self.announce)
        self.printing.told.connect(self.notice)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.restyle)

    def restyle(self) -> None:
        """Apply the look again, after the system or the user has chosen another one."""
        self.theme = make_theme(self.preferences.wants_dark, self.preferences.large_text)
        apply_theme(self.application, self.theme)
        self.theme_changed.emit()

    def speak(self, code: str) -> None:
        """Change the language of everything, at once."""
        self.preferences.language = code
        self.language = self.translations.use(code)

    def can_switch(self) -> bool:
        """Whether another event or directory can be put in force; not during long work, which would mix the two.

        Gives a notice where it cannot.
        """
        works = self.worker.under_way
        if works:
            text = self.tr("Wait for “{work}” to finish, or cancel it.").format(work=works[-1].label)
            self.notice.emit(text, NoticeKind.ATTENTION)
        return not works

    def use_event(self, code: str, then: Callable[[bool], None] | None = None) -> None:
        """Put another event of the file in force, everywhere at once; or read the changes of this one.

        `then` gets whether it is in force: during long work another event is refused, with a notice.
        """
        desk = self.desk

        def is_refused() -> bool:
            refused = code != self.desk.event.code and not self.can_switch()
            if refused and then is not None:
                then(False)
            return refused

        def take(seen: SeenEvent) -> None:
            # Long work may have begun while the file was read.
            if is_refused():
                return
            self._put_in_force(seen)
            if then is not None:
                then(True)

        if not is_refused():
            self.worker.ask("event", lambda: see(desk.for_event(code)), take, self)

    def go_on_with(self, desk: Desk, then: Callable[[], None]) -> None:
        """Go on with another file, everywhere at once."""

        def take(seen: SeenEvent) -> None:
            self._put_in_force(seen)
            then()

        self.worker.ask("other file", lambda: see(desk), take, self)

    def _put_in_force(self, seen: SeenEvent) -> None:
        self.desk = seen.desk.under(self.preferences.operator)
        self.undoing.follow()
        self.sync.follow()
        self.event_changed.emit()
        self.sessions, self.places = seen.sessions, seen.places
        self.session, self._lost_session = self._session_now(), ""
        self.printing.refresh()
        self.printing.wake()
        # Titles, cities and sessions are part of every page's words.
        self.speak(self.language.code)
        self.session_changed.emit()
        self._tell(Changes(everything=True))

    def _session_now(self) -> Session | None:
        """Give the desk session that is on now, else the next one, else the first."""
        moment = now()
        desks = [session for session in self.sessions if session.desk] or self.sessions
        current = [session for session in desks if session.ends >= moment]
        return next(iter(current or desks), None)

    def _take_sessions(self, sessions: list[Session]) -> None:
        """Take up another programme; the session in force stays, or comes back, if it still exists.

        Another one is never put in its place: people would be checked in to it unmeant.
        """
        if sessions == self.sessions:
            return
        is_first = not self.sessions
        self.sessions = sessions
        before = self.session
        code = before.code if before is not None else self._lost_session
        self.session = next((session for session in sessions if session.code == code), None)
        if self.session is None and is_first:
            self.session = self._session_now()
        self._lost_session = code if self.session is None else ""
        self.sessions_changed.emit()
        self.session_changed.emit()
        if before is not None and self.session is None:
            self.notice.emit(removed_session(self.text(before.title), self.desk.last_act()), NoticeKind.ATTENTION)

    def choose_session(self, code: str) -> None:
        """Check people in to another session from now on."""
        before = self.session
        self.session = next((session for session in self.sessions if session.code == code), before)
        if self.session != before:
            self._lost_session = ""
            self.session_changed.emit()
            self.session_chosen.emit(before)

    def text(self, texts: object) -> str:
        """Give a text that the event has in several languages, in the one in force."""
        return in_language(texts, self.language.code) if isinstance(texts, dict) else ""

    def place_of(self, person: Participant) -> str:
        """Say where a participant comes from: municipality, country, or the text of the list."""
        return origin_text(person.details, self.desk.directory, self.language.code)

    def local(self, moment: str) -> datetime:
        """Put a stored moment (ISO 8601 UTC) on the event's clocks."""
        return self.desk.event.local(datetime.fromisoformat(moment))

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed here, in a sentence; empty where it can."""
        if not self.desk.is_read_only:
            return ""
        if holder := self.desk.holder:
            text = self.tr("Read only: the file is open in another RegApp, {holder}. You can look, but change nothing.")
            return text.format(holder=holder)
        return self.tr("Read only: this file cannot be written to. You can look, but change nothing.")

    def can_write(self) -> bool:
        """Whether something can be changed here. Gives a notice why where it cannot: before anything is begun."""
        why = self.why_read_only
        if why:
            self.notice.emit(why, NoticeKind.ATTENTION)
        return not why

    def undo(self, chosen: Act | None = None) -> None:
        """Undo an act, this desk's last one if none is named."""
        self.worker.act(partial(undo, self.desk, chosen), partial(self._tell_act, self.undone))

    def redo(self) -> None:
        """Do again the act that was undone last."""
        self.worker.act(partial(redo, self.desk), partial(self._tell_act, self.redone))

    def _tell_act(self, signal: SignalInstance, result: tuple[Act, Changes]) -> None:
        act, changes = result
        self.announce(changes, lambda: signal.emit(act))

    def rename_operator(self, name: str) -> None:
        """Record acts under another name from now on."""
        self.preferences.operator = name
        self.desk = self.desk.under(self.preferences.operator)
        self.operator_changed.emit()

    def tell_no_session(self) -> None:
        """Give a notice that somebody was not checked in, since there is no session."""
        text = self.tr("Not checked in: no session is chosen. Choose one with F2.")
        if not self.sessions:
            text = self.tr("There is no session to check people in to. Add one on the Programme page (Ctrl+5).")
        self.notice.emit(text, NoticeKind.ATTENTION)

    def keep_up(self, keeper: Keeper) -> None:
        """Let a keeper note each change before any page hears of it, for as long as it lives."""
        self._keepers.add(keeper)

    def announce(self, changes: Changes, then: Callable[[], None] | None = None) -> None:
        """Take up what a write changed, then tell every page; call `then` after that."""

        def tell() -> None:
            self._tell(changes)
            if then is not None:
                then()

        if changes.everything:
            self._untold.append(tell)
            desk = self.desk
            self.worker.ask("renewed event", lambda: see(desk.renewed()), self._take_up, self)
        else:
            tell()

    def _take_up(self, seen: SeenEvent) -> None:
        # Another event may have been put in force while the file was read.
        if seen.desk.event.number == self.desk.event.number:
            self.desk, self.places = seen.desk.under(self.preferences.operator), seen.places
            self._take_sessions(seen.sessions)
        untold, self._untold = self._untold, []
        for tell in untold:
            tell()

    def _tell(self, changes: Changes) -> None:
        for keeper in tuple(self._keepers):
            keeper.note(changes)
        self.changed.emit(changes)

    def papers(self) -> Path:
        """Give the folder for badges and lists unless somebody chooses another one."""
        return self.desk.path.parent

    def open_paper(self, path: Path) -> None:
        """Show a finished paper in the system's own program, from where it can be printed."""
        open_file(path)

    def tell_saved(self, sentence: str, *paths: Path, opens: bool = False, kind: NoticeKind = NoticeKind.DONE) -> None:
        """Tell of files that were written, in a notice that offers to open them; open the papers among them at once.

        `opens`: whether every file is opened, and not only PDFs.
        """
        self.notice.emit(sentence, kind)
        self.saved.emit(paths)
        for path in paths:
            if opens or path.suffix.casefold() == ".pdf":
                self.open_paper(path)

    @property
    def is_closed(self) -> bool:
        """Whether the window closes, or has closed: nothing is handed to it any more."""
        return self._is_closed

    def close(self) -> None:
        """Finish the work and close the file. Once is enough."""
        if self._is_closed:
            return
        self._is_closed = True
        # Before anything goes: forms that are open keep what is in them.
        self.drafts.unsaved()
        self.closing.emit()
        self.undoing.close()
        self.printing.close()
        self.media.close()
        self.scanners.close()
        self.worker.close()
        # After the last act: what it wrote goes out, where the line is up.
        self.sync.close()
        self.drafts.close()
        saved = self.backups.close(user_data_path("regapp", appauthor=False))
        if saved is not None:
            self.preferences.files.note_successor(self.desk.path, saved)
        self.desk.close()
