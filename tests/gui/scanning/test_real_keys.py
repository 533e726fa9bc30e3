"""Real keys on a real X server, pressed as scanners press them, under each layout of the region and worse ones."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from regapp.services.badges.data import token_of
from regapp.services.desk import open_desk
from regapp.services.people.registration import everybody
from tests.gui.scanning.xserver import (
    CAPS,
    ENTER,
    MISSING,
    NEXT_GROUP,
    TAB,
    RealWindow,
    real_window,
    x_server,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"no {', '.join(MISSING)}, so no real keys"),
]
_TRIES, _ANSWER_S = 3, 10.0
LAYOUTS = ("us", "ru", "kg", "kz", "mn", "lv", "tr", "de", "fr", "be", "cz", "lt")


@dataclass
class Queue:
    """The window, and people whose badges nobody has scanned yet."""

    window: RealWindow
    people: list[tuple[int, str]] = field(default_factory=list)

    def scan(self, *end: str, before: str = "", delay_ms: int = 2) -> None:
        """The next person's badge is scanned, and it is they who are answered, whatever the verdict."""
        self.press(lambda code: self.window.scan(before + code, *end, delay_ms=delay_ms))

    def press(self, press: Callable[[str], None]) -> None:
        """The next person's badge is pressed, and it is they who are answered.

        Where other tests keep all cores busy, keys may be pressed too slowly: then another person is next.
        """
        for _ in range(_TRIES):
            person, code = self.people.pop()
            press(code)
            try:
                found = self.window.next("verdict", _ANSWER_S)
            except TimeoutError:
                continue
            if found["person"] == person:
                assert not found["again"]
                return
        pytest.fail("no scan was answered")

    def scan_others(self, *texts: str) -> str | None:
        """Codes of others are scanned until one is answered: what it was taken for."""
        for text in texts:
            self.window.scan(text, ENTER)
            try:
                found = self.window.next("verdict", _ANSWER_S)
            except TimeoutError:
                continue
            assert found["verdict"] == "unreadable"
            kind: str | None = found["foreign"]
            return kind
        pytest.fail("no scan was answered")


@pytest.fixture(scope="module")
def queue(made_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Queue]:
    folder = tmp_path_factory.mktemp("real")
    file = Path(shutil.copy(made_demo, folder / "demo.regapp"))
    desk = open_desk(file)
    people = [(person.id, token_of(desk, person.id, 1)) for person in everybody(desk)]
    desk.close()
    with x_server() as display, real_window(display, file, folder) as window:
        yield Queue(window, people)


@pytest.fixture(autouse=True)
def plain(queue: Queue) -> Iterator[None]:
    """An empty field on the Desk, and no lock, before and after."""
    queue.window.layout("us")
    queue.window.ask("desk")
    assert queue.window.ask("clear")["desk"] == ""
    yield
    queue.window.layout("us")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_badge_in_each_layout(queue: Queue, layout: str) -> None:
    queue.window.layout(layout)
    queue.scan(ENTER)
    queue.scan(TAB)
    queue.scan()
    queue.window.keys(CAPS)
    queue.scan(ENTER)
    queue.window.keys(CAPS)
    assert queue.window.ask()["desk"] == ""


@pytest.mark.parametrize("layout", ["ru", "kg", "fr"])
def test_what_scanners_put_around_it(queue: Queue, layout: str) -> None:
    queue.window.layout(layout)
    for before in ("]Q1", "\\000026", "]Q4\\000026"):
        queue.scan(ENTER, before=before)
    queue.scan(ENTER, ENTER)
    queue.scan(ENTER, "ctrl+j")
    assert not queue.window.has_more_verdicts()
    assert queue.window.ask()["desk"] == ""


@pytest.mark.parametrize("others", ["ru", "kg", "fr"])
def test_the_second_group_of_a_keyboard(queue: Queue, others: str) -> None:
    queue.window.layout(f"us,{others}", "grp:shifts_toggle")
    queue.window.keys(NEXT_GROUP)
    queue.scan(ENTER)
    queue.window.keys(NEXT_GROUP)


@pytest.mark.parametrize("delay_ms", [0, 10, 25])
def test_scanners_of_any_pace(queue: Queue, delay_ms: int) -> None:
    queue.window.layout("fr")
    queue.scan(ENTER, delay_ms=delay_ms)


@pytest.mark.parametrize("layout", ["us", "fr"])
def test_one_that_is_as_slow_as_a_hand(queue: Queue, layout: str) -> None:
    """Its code is typed into the field, and goes out of it again at the end."""
    queue.window.layout(layout)
    queue.scan(ENTER, delay_ms=60)
    assert queue.window.ask()["desk"] == ""


def test_a_half_typed_form_keeps_its_text(queue: Queue) -> None:
    queue.window.ask("walk-in")
    queue.window.scan("asan", delay_ms=60)
    for layout in ("us", "ru", "fr"):
        queue.window.layout(layout)
        queue.scan(ENTER)
        state = queue.window.ask()
        assert (state["field"], state["focus"]) == ("asan", "QLineEdit")
    queue.window.layout("us")
    queue.window.scan("ova", delay_ms=45)
    assert queue.window.ask()["field"] == "asanova"


def test_a_button_is_not_pressed(queue: Queue) -> None:
    queue.window.ask("walk-in")
    assert queue.window.ask("button")["focus"] == "QToolButton"
    queue.scan(ENTER)
    assert queue.scan_others("www.example.org/a", "www.example.org/b", "www.example.org/c") == "web_address"
    assert queue.window.ask()["focus"] == "QToolButton"


def test_an_open_list_closes_and_nothing_is_chosen(queue: Queue) -> None:
    queue.window.layout("fr")
    assert queue.window.ask("sessions")["popup"]
    queue.scan(ENTER)
    assert not queue.window.ask()["popup"]


@pytest.mark.parametrize("layout", ["us", "ru", "fr"])
def test_characters_by_their_numbers(queue: Queue, layout: str) -> None:
    queue.window.layout(layout)

    def press(code: str) -> None:
        command = ["xdotool"]
        for char in code:
            digits = [f"KP_{digit}" for digit in f"{ord(char):04d}"]
            command += ["keydown", "Alt_L", "key", "--delay", "1", *digits, "keyup", "Alt_L"]
        queue.window.run(*command, "key", ENTER)

    queue.press(press)
    assert queue.window.ask()["desk"] == ""


def test_a_code_of_others_in_another_layout(queue: Queue) -> None:
    queue.window.layout("ru")
    addresses = [f"https://Example.org/t?id={number}" for number in range(3)]
    assert queue.scan_others(*addresses) == "web_address"


def test_what_is_no_code_is_entered_in_the_desks_field(queue: Queue) -> None:
    queue.window.scan("assan0v", "space")
    assert queue.window.ask()["desk"] == "assan0v "
    queue.window.ask("clear")
    assert queue.scan_others("73513537", "73513537") == "product"
    queue.window.ask("walk-in")
    assert queue.scan_others("4006381333931", "5901234123457", "9780306406157") == "product"


def test_the_same_code_sent_twice_counts_once(queue: Queue) -> None:
    person, code = queue.people.pop()
    queue.window.scan(code, ENTER)
    queue.window.scan(code, ENTER)
    assert queue.window.next("verdict")["person"] == person
    assert not queue.window.has_more_verdicts()


@pytest.mark.parametrize("delay_ms", [45, 80])
def test_hands_pass_untouched(queue: Queue, delay_ms: int) -> None:
    for layout, seen in (("us", "qwertyuiop 0123456789"), ("ru", "йцукенгшщз 0123456789")):
        queue.window.layout(layout)
        queue.window.scan("qwertyuiop 0123456789", delay_ms=delay_ms)
        assert queue.window.ask()["desk"] == seen
        queue.window.ask("clear")
