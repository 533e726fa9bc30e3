"""A busy morning: a registrar receives people by real key events, with slips, panels, notices and other pages between.

    python -m tests.end_to_end.busy_morning --arrivals 200 --seed 1 --seeds 10

Whatever they do between, afterwards the journal says exactly what was meant. The keys go to the window as the system
sends them; only letters that no key of the test's own layout has are put into the window's queue.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from regapp.gui.person.form import PersonForm
from regapp.gui.start import make_application, open_window
from regapp.gui.window import pages
from regapp.gui.window.window import Window
from regapp.gui.workplace.notices import NoticeKind
from regapp.gui.workplace.preferences import Preferences
from regapp.model.entry import Kind, subject_participant
from regapp.model.fold import effective
from regapp.model.participant import Participant
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody
from regapp.store import journal

CTRL = Qt.KeyboardModifier.ControlModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier
PATIENCE_S = 10.0
_LETTERS = "абвгдежзиклмнопрстуфхцчшыэюя"


@dataclass
class Meant:
    """What the registrar means to happen."""

    inside: set[int] = field(default_factory=set)
    walk_ins: list[str] = field(default_factory=list)


class Morning:
    """The registrar at one window."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.rng = window, random.Random(seed)
        self.meant = Meant()
        self.desk: Desk = window.workplace.desk
        session = window.workplace.session
        assert session is not None
        self.session = session
        people = [person for person in everybody(self.desk) if session.city in person.details.cities]
        self.waiting = [person for person in people if not person.details.cancelled]
        self.rng.shuffle(self.waiting)
        self.done: list[str] = []
        """What was done, for the message of a failure."""

    # Keys

    def keys(self, text: str) -> None:
        """Letters of somebody who types, wherever the keyboard is: no scanner is as slow."""
        self.strokes(text)
        self.let_go()

    def strokes(self, text: str) -> None:
        """Letters without a pause, as a scanner sends them."""
        self._send([(0, char) for char in text])

    def _send(self, strokes: list[tuple[int, str]]) -> None:
        """Keys and their texts, all of one moment: how busy this machine is, is no pause of the scanner."""
        handle, at = self.window.windowHandle(), time.monotonic_ns() // 1_000_000
        for key, text in strokes:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, NO_KEYS, text)
                event.setTimestamp(at)
                QCoreApplication.sendEvent(handle, event)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """A key, as the system sends it: shortcuts are found by it."""
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def settle(self) -> None:
        """Wait for the answer, as the registrar does who looks at the screen."""
        end = time.monotonic() + PATIENCE_S
        while True:
            QApplication.processEvents()
            if self.window.workplace.worker.is_idle:
                break
            assert time.monotonic() < end, "waited too long"
            time.sleep(0.001)
        QApplication.processEvents()

    def let_go(self) -> None:
        """Wait until letters that came as fast as from a scanner are in the field: they are held for a moment."""
        hold = self.window.scans.hold
        end = time.monotonic() + 4 * hold.gap_ms / 1000
        while time.monotonic() < end:
            self.settle()

    def slip(self) -> None:
        """A letter too many, taken back."""
        if self.rng.random() < 0.3:
            self.keys(self.rng.choice(_LETTERS))
            self.press(Qt.Key.Key_Backspace)

    # Arrivals

    def arrive(self) -> None:
        """Receive the next person in one of the ways."""
        ways: tuple[Callable[[Participant], None], ...] = (
            self.by_scan, self.by_scan, self.by_name, self.by_number, self.by_telephone, self.by_wrong_person,
        )  # fmt: skip
        if self.waiting and self.rng.random() < 0.9:
            person = self.waiting.pop()
            self.rng.choice(ways)(person)
            self.meant.inside.add(person.id)
        else:
            self.by_form()

    def by_scan(self, person: Participant) -> None:
        """A badge, wherever the keyboard is and whatever was left in the field."""
        self.done.append(f"scan {person.details.name}")
        token = token_of(self.desk, person.id, max(1, person.issue))
        end = self.rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Enter))
        self._send([*((0, char) for char in token), (end, "\r")])
        # An Enter that follows at once belongs to the scanner.
        self.let_go()

    def by_name(self, person: Participant) -> None:
        """A name with a slip, then the arrows to the person meant."""
        self.done.append(f"name {person.details.name}")
        self.clear()
        name = person.details.name
        cut = self.rng.randint(1, len(name))
        self.keys(name[:cut])
        self.slip()
        self.keys(name[cut:])
        self.settle()
        self.choose(person)

    def by_number(self, person: Participant) -> None:
        """The number under the code."""
        self.done.append(f"number {person.details.number}")
        self.clear()
        self.keys(person.details.number)
        self.press(Qt.Key.Key_Return)
        self.settle()

    def by_telephone(self, person: Participant) -> None:
        """The end of the telephone number; the name where there is none."""
        digits = "".join(filter(str.isdigit, person.details.phone))[-7:]
        if len(digits) < 7:
            self.by_name(person)
            return
        self.done.append(f"telephone {digits}")
        self.clear()
        self.keys(digits)
        self.settle()
        self.choose(person)

    def by_wrong_person(self, person: Participant) -> None:
        """The wrong person first: seen at once and undone, then the right one."""
        if not self.waiting:
            self.by_name(person)
            return
        wrong = self.waiting[0]
        self.by_scan(wrong)
        self.done.append("undo")
        self.press(Qt.Key.Key_Z, CTRL)
        self.settle()
        self.by_scan(person)

    def choose(self, person: Participant) -> None:
        """Go to the person's row and check in. Enter alone does where only one was found."""
        results = self.window.desk_page.results
        rows = [result.participant.id for result in results.people.results]
        assert person.id in rows, f"{person.details.name} is not among those found"
        while (chosen := results.chosen()) is None or chosen.participant.id != person.id:
            before = chosen
            self.press(Qt.Key.Key_Down)
            assert results.chosen() is not before or len(rows) == 1, "the arrow moves nothing"
        self.press(Qt.Key.Key_Return)
        self.settle()

    def by_form(self) -> None:
        """Somebody on no list; sometimes the form is left in the middle and begun again."""
        family = "Жаңыбаева" + self.rng.choice(_LETTERS) + str(len(self.meant.walk_ins))
        self.done.append(f"walk-in {family}")
        self.clear()
        self.press(Qt.Key.Key_N, CTRL)
        self.settle()
        if self.rng.random() < 0.3:
            self.keys("Абы")
            self.press(Qt.Key.Key_Escape)
            self.settle()
            self.press(Qt.Key.Key_N, CTRL)
            self.settle()
        form = self.window.drawer.content
        assert isinstance(form, PersonForm)
        empty(form)
        QTest.mouseClick(form._fields["family"], Qt.MouseButton.LeftButton)
        self.keys(family)
        if self.waiting and self.rng.random() < 0.5:
            # Somebody with a badge does not wait for the form.
            person = self.waiting.pop()
            self.by_scan(person)
            self.meant.inside.add(person.id)
        self.press(Qt.Key.Key_Return)
        self.settle()
        if self.window.drawer.content is form:
            # It asks once for what is missing.
            self.press(Qt.Key.Key_Return)
            self.settle()
        if self.window.drawer.content is form:
            # It asks once about somebody alike.
            assert form.doubles.choices[0].hasFocus()
            self.press(Qt.Key.Key_Tab)
            while not form.doubles.other.hasFocus():
                self.press(Qt.Key.Key_Tab)
            self.press(Qt.Key.Key_Space)
            self.settle()
        assert self.window.drawer.content is not form, "the form stays open"
        self.meant.walk_ins.append(family)

    def clear(self) -> None:
        """Close what is open and empty the field, as anybody does who begins again."""
        self.press(Qt.Key.Key_F, CTRL)
        self.settle()
        self.press(Qt.Key.Key_Escape)
        if self.window.drawer.isVisible():
            self.press(Qt.Key.Key_Escape)
        self.settle()

    # Between arrivals

    def disturb(self) -> None:
        """Something that happens at a desk, and means nothing for the record."""
        happening = self.rng.choice(
            (self.nothing, self.look_at_keys, self.look_at_card, self.other_page, self.notice, self.letters_left,
             self.wheel, self.click, self.queue, self.look_at_found)
        )  # fmt: skip
        self.done.append(happening.__name__)
        happening()
        self.settle()

    def nothing(self) -> None:
        """A calm moment."""

    def look_at_keys(self) -> None:
        """The guide, for its keys."""
        self.press(Qt.Key.Key_F1)
        self.settle()
        QTest.keyClick(self.window.guide, Qt.Key.Key_Escape)
        self.settle()

    def look_at_card(self) -> None:
        """The card of the last person."""
        self.press(Qt.Key.Key_I, CTRL)
        self.settle()
        self.close_panel()

    def queue(self) -> None:
        """The print queue."""
        self.window.open_print_queue()
        self.settle()
        self.close_panel()

    def close_panel(self) -> None:
        """Esc, the cross, or nothing."""
        way = self.rng.random()
        if way < 0.4:
            self.press(Qt.Key.Key_Escape)
        elif way < 0.8 and self.window.drawer.isVisible():
            QTest.mouseClick(self.window.drawer._close, Qt.MouseButton.LeftButton)

    def other_page(self) -> None:
        """Another page, and back or not."""
        number = self.rng.choice((Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_6))
        self.press(number, CTRL)
        self.settle()
        if self.rng.random() < 0.7:
            self.press(Qt.Key.Key_1, CTRL)

    def notice(self) -> None:
        """A sentence from somewhere."""
        self.window.workplace.notice.emit("A printer stopped.", self.rng.choice(list(NoticeKind)))

    def letters_left(self) -> None:
        """A few letters, left as they are."""
        if self.window.stack.shown is pages.DESK:
            self.keys(self.rng.choice(("а", "Асан", "0555 1", "абд")))

    def look_at_found(self) -> None:
        """Somebody found and looked at, not checked in."""
        if self.window.stack.shown is pages.DESK and not self.window.drawer.isVisible():
            self.keys("аб")
            self.settle()
            self.press(Qt.Key.Key_Down)
            self.press(Qt.Key.Key_I, CTRL)
            self.settle()
            self.press(Qt.Key.Key_Escape)

    def wheel(self) -> None:
        """A turn of the wheel over the session's box."""
        turn_wheel(self.window.header._session)

    def click(self) -> None:
        """A click on an empty place."""
        QTest.mouseClick(self.window.desk_page.verdict, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    # The record

    def check(self) -> None:
        """The journal says what was meant, and nothing else."""
        names = {person.id: person for person in everybody(self.desk)}
        newcomers = {person.id for person in names.values() if person.details.family in self.meant.walk_ins}
        families = sorted(names[person].details.family for person in newcomers)
        told = "\n".join(self.done)
        assert families == sorted(self.meant.walk_ins), f"registered: {families}\n{told}"
        inside = admitted(self.desk, self.session.code)
        meant = self.meant.inside | newcomers
        assert inside == meant, (
            f"not meant: {[names[one].details.name for one in inside - meant]},"
            f" missing: {[names[one].details.name for one in meant - inside]}\n{told}"
        )


def empty(form: PersonForm) -> None:
    """Empty the form, whatever was kept of an earlier one."""
    for edit in form.findChildren(QLineEdit):
        if edit.isVisible() and edit.isEnabled():
            edit.clear()


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel once over a widget."""
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NO_KEYS,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def admitted(desk: Desk, session: str) -> set[int]:
    """Who was checked in to a session, by the journal alone."""
    subjects = desk.ask(journal.all_subjects)
    found = set()
    for (_, subject), entries in desk.ask(lambda db: list(journal.of_subjects(db, subjects))):
        person = subject_participant(subject)
        standing = effective(entries)
        is_removed = bool(standing) and any(entry.kind == Kind.REMOVED for entry in standing)
        came = any(entry.kind == Kind.CHECKED_IN and entry.body["session"] == session for entry in standing)
        if person is not None and came and not is_removed:
            found.add(person)
    return found


@contextmanager
def at_a_desk(folder: Path, people: int) -> Iterator[Window]:
    """A window on an invented conference."""
    path = folder / "morning.regapp"
    make_demo(path, people)[0].close()
    preferences = Preferences(folder / "regapp.ini")
    preferences.sound = False
    window = open_window(make_application(), path, "", "ky", preferences)
    window.resize(1366, 740)
    window.show()
    window.activateWindow()
    end = time.monotonic() + PATIENCE_S
    while window.stack.is_blank or not window.isActiveWindow():
        QApplication.processEvents()
        assert time.monotonic() < end, "the window does not come"
    yield window
    workplace = window.workplace
    # First, so that nobody is asked about what is not saved.
    workplace.close()
    window.close()
    workplace.translations.stop()
    for thing in (window, workplace):
        thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def run(arrivals: int, seed: int) -> Meant:
    """Play one morning and check the record; gives what was meant."""
    with tempfile.TemporaryDirectory() as folder, at_a_desk(Path(folder), max(132, arrivals * 2)) as window:
        morning = Morning(window, seed)
        morning.settle()
        for _ in range(arrivals):
            morning.arrive()
            morning.disturb()
        morning.settle()
        morning.check()
        return morning.meant


def main() -> None:
    """Play mornings and print what came of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--arrivals", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seeds", type=int, default=10)
    asked = parser.parse_args()
    for seed in range(asked.seed, asked.seed + asked.seeds):
        start = time.monotonic()
        meant = run(asked.arrivals, seed)
        took = time.monotonic() - start
        sys.stdout.write(f"seed {seed}: {len(meant.inside)} found, {len(meant.walk_ins)} walk-ins, {took:.0f} s\n")


if __name__ == "__main__":
    main()
