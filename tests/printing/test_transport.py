"""The output of real queues: page sizes, dots, codes; and refusals before anything is sent."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import ImageChops

from regapp.gui.printing.cups import load_cups
from regapp.gui.printing.preferences import AUTOMATIC, MODES
from regapp.gui.printing.printers import Capabilities, Media, list_printers
from regapp.gui.printing.transport import SystemPrinter
from regapp.model.errors.printing import PaperUnsupported, PrinterMissing, PrinterStopped
from regapp.model.participant import Participant
from regapp.services.badges.badges import next_badge
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import save_template, shipped_template
from regapp.services.desk import Desk
from regapp.services.people.registration import everybody, get
from regapp.services.printing import queue as print_queue
from regapp.services.printing.calibration import Correction
from regapp.services.printing.printer import Fate, PageFormat
from regapp.services.printing.rounds import PrintWork
from regapp.texts.catalogue import Language
from tests.printing.cups_server import CupsServer
from tests.printing.reading import code_corner, page_sizes, pictures_within, raster_pages, tokens_in

pytestmark = pytest.mark.usefixtures("qapp")

ENGLISH = Language("en")
LAYOUTS = {
    "90x60": (Layout("90x60", "single"), (90, 60)),
    "A6": (Layout("a6", "single"), (105, 148)),
    "62x100": (Layout("62x100", "single"), (62, 100)),
    "card": (Layout("cr80", "single"), None),
    "A4": (Layout("90x60", "a4-8"), (210, 297)),
}
PATIENCE_S = 20.0


class Station:
    """The queue of a desk with the machine's printers, worked off here."""

    def __init__(self, desk: Desk, mode: str = AUTOMATIC) -> None:
        self.desk = desk
        self.printer = SystemPrinter(lambda _name: mode)
        self.correction = Correction()
        self.work = PrintWork(self.printer, lambda _name: self.correction)
        self.people = [person for person in everybody(desk) if "osh" in person.details.cities]

    def queue(self, printer: str, layout: Layout, count: int = 1, start: int = 0) -> list[Participant]:
        people = self.people[start : start + count]
        print_queue.enqueue(self.desk, printer, [next_badge(get(self.desk, p.id)) for p in people], layout)
        return people

    def run(self) -> None:
        """Until nothing is under way and nothing can be sent now."""
        end = time.monotonic() + PATIENCE_S
        while self.work.round(self.desk, ENGLISH).steps or print_queue.under_way(self.desk):
            assert time.monotonic() < end, "printing took too long"
            time.sleep(0.01)

    def issues(self) -> int:
        return sum(get(self.desk, person.id).issue for person in self.people)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", LAYOUTS)
def test_pages_are_as_large_as_they_should_be(demo_desk: Desk, cups: CupsServer, name: str, mode: str) -> None:
    station = Station(demo_desk, mode)
    layout, size = LAYOUTS[name]
    people = station.queue("paper", layout, 3)
    station.run()
    (printed,) = cups.printed("paper")
    pages = 1 if name == "A4" else 3
    assert page_sizes(printed.content) == [size or (86, 54)] * pages
    tokens = tokens_in(printed.content)
    assert {(token.participant, token.issue) for token in tokens} == {(person.id, 1) for person in people}
    assert station.issues() == 3


@pytest.mark.parametrize("name", LAYOUTS)
def test_pages_drawn_as_pictures_where_the_pdf_cannot_be_sent(
    demo_desk: Desk, cups: CupsServer, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows: through Qt alone, and printed as soon as the system has taken it."""
    monkeypatch.setattr("regapp.gui.printing.transport.load_cups", lambda: None)
    station = Station(demo_desk)
    layout, size = LAYOUTS[name]
    (person,) = station.queue("paper", layout)
    station.run()
    assert station.issues() == 1
    end = time.monotonic() + PATIENCE_S
    while not cups.printed("paper"):
        assert time.monotonic() < end
        time.sleep(0.01)
    (printed,) = cups.printed("paper")
    assert page_sizes(printed.content) == [size or (86, 54)]
    (token,) = tokens_in(printed.content)
    assert token.participant == person.id


@pytest.mark.parametrize("mode", [AUTOMATIC, "mono203"])
def test_a_label_printer_gets_black_dots_of_the_right_size(demo_desk: Desk, cups: CupsServer, mode: str) -> None:
    station = Station(demo_desk, mode)
    (person,) = station.queue("label", LAYOUTS["62x100"][0])
    station.run()
    (printed,) = cups.printed("label")
    (page,) = raster_pages(printed.content)
    assert page.dpi == (203, 203)
    assert page.bits == 1
    assert page.millimetres == pytest.approx((62, 100), abs=0.3)
    (token,) = tokens_in(printed.content)
    assert (token.participant, token.issue) == (person.id, 1)


def test_the_dots_that_were_drawn_are_the_dots_that_are_printed(demo_desk: Desk, cups: CupsServer) -> None:
    """A picture in black and white reaches the print head dot by dot: nothing scales or shades it on the way."""
    station = Station(demo_desk, "mono203")
    station.queue("paper", LAYOUTS["62x100"][0])
    station.run()
    station.queue("label", LAYOUTS["62x100"][0])
    station.run()
    (page,) = raster_pages(cups.printed("label")[0].content)
    (drawn,) = pictures_within(cups.printed("paper")[0].content)
    assert page.picture.size == drawn.size == (496, 799)
    # CUPS may lay the picture down one dot higher, since it counts pages in points.
    moved = [ImageChops.offset(drawn, 0, dots) for dots in (0, -1)]
    assert any(page.picture.tobytes() == picture.tobytes() for picture in moved)


@pytest.mark.parametrize("mode", MODES)
def test_a_printer_of_a4_alone_is_refused_before_anything_is_sent(demo_desk: Desk, cups: CupsServer, mode: str) -> None:
    station = Station(demo_desk, mode)
    station.queue("office", LAYOUTS["62x100"][0])
    station.run()
    (job,) = print_queue.latest_jobs(demo_desk)
    assert (job.state, job.trouble, job.detail) == ("failed", "paper", "62 x 100")
    assert cups.run("lpstat", "-W", "all", "-o", "office") == ""
    assert station.issues() == 0
    with pytest.raises(PaperUnsupported):
        station.printer.check("office", PageFormat(62, 100))
    station.printer.check("office", PageFormat(210, 297))


@pytest.mark.parametrize("mode", [AUTOMATIC, "mono203"])
@pytest.mark.parametrize("queue", ["paper", "label"])
def test_a_correction_moves_and_stretches(demo_desk: Desk, cups: CupsServer, mode: str, queue: str) -> None:
    station = Station(demo_desk, mode)
    layout = LAYOUTS["62x100"][0]
    station.queue(queue, layout)
    station.run()
    station.correction = Correction(right=1.5, down=-2, across=0.95, along=1.04)
    station.queue(queue, layout, start=1)
    station.run()
    true, corrected = (code_corner(printed.content) for printed in cups.printed(queue))
    assert corrected[0] == pytest.approx(true[0] * 0.95 + 1.5, abs=0.3)
    assert corrected[1] == pytest.approx(true[1] * 1.04 - 2, abs=0.3)


@pytest.mark.parametrize("mode", [AUTOMATIC, "mono203"])
@pytest.mark.parametrize(("name", "sides"), [("A4", "two-sided-long-edge"), ("90x60", "two-sided-short-edge")])
def test_both_sides(demo_desk: Desk, cups: CupsServer, mode: str, name: str, sides: str) -> None:
    station = Station(demo_desk, mode)
    layout, size = LAYOUTS[name]
    station.queue("paper", Layout(layout.template, layout.sheet, both_sides=True))
    station.run()
    (printed,) = cups.printed("paper")
    assert f"sides={sides}" in printed.options.split()
    assert page_sizes(printed.content) == [size] * 2


@pytest.mark.parametrize("mode", [AUTOMATIC, "mono203"])
def test_a_badge_wider_than_the_label_printer_is_turned(demo_desk: Desk, cups: CupsServer, mode: str) -> None:
    design = shipped_template("90x60")
    save_template(demo_desk, replace(design, name="wide", width=110, height=80, sheets=("single",)))
    station = Station(demo_desk, mode)
    (person,) = station.queue("label", Layout("wide", "single"))
    station.run()
    (printed,) = cups.printed("label")
    (page,) = raster_pages(printed.content)
    assert page.millimetres == pytest.approx((80, 110), abs=0.3)
    (token,) = tokens_in(printed.content)
    assert token.participant == person.id


@pytest.mark.parametrize("mode", [AUTOMATIC, "mono203"])
def test_copies(demo_desk: Desk, cups: CupsServer, mode: str) -> None:
    station = Station(demo_desk, mode)
    wanted = [next_badge(person) for person in station.people[:2]]
    print_queue.enqueue(demo_desk, "paper", wanted, LAYOUTS["90x60"][0], copies=2)
    station.run()
    (printed,) = cups.printed("paper")
    found = [token.participant for token in tokens_in(printed.content)]
    assert sorted(found) == sorted([person.id for person in station.people[:2]] * 2)


def test_a_job_cancelled_at_the_printer_counts_nothing_as_printed(demo_desk: Desk, cups: CupsServer) -> None:
    station = Station(demo_desk)
    cups.hold()
    station.queue("paper", LAYOUTS["90x60"][0], 3)
    station.work.round(station.desk, ENGLISH)
    cups.run("cancel", "-a", "paper")
    cups.release()
    station.run()
    (job,) = print_queue.latest_jobs(demo_desk)
    assert job.state == "cancelled"
    assert station.issues() == 0


def test_a_printer_stopped_in_the_middle_counts_nothing_and_goes_on_when_it_is_started(
    demo_desk: Desk, cups: CupsServer
) -> None:
    station = Station(demo_desk)
    cups.hold()
    station.queue("paper", LAYOUTS["90x60"][0], 25)
    station.work.round(station.desk, ENGLISH)
    cups.run("cupsdisable", "paper")
    end = time.monotonic() + PATIENCE_S
    while not any(job.trouble for job in print_queue.latest_jobs(demo_desk)):
        station.work.round(station.desk, ENGLISH)
        assert time.monotonic() < end
    cups.release()
    assert station.issues() == 0
    with pytest.raises(PrinterStopped):
        station.printer.look("paper")
    cups.run("cupsenable", "paper")
    station.run()
    assert station.issues() == 25


def test_a_printer_without_paper_calls_for_somebody_at_once(demo_desk: Desk, cups: CupsServer) -> None:
    station = Station(demo_desk)
    cups.hold("STATE: +media-empty-error\n")
    station.queue("paper", LAYOUTS["90x60"][0])
    end = time.monotonic() + PATIENCE_S
    while not any(job.trouble == "slow" for job in print_queue.latest_jobs(demo_desk)):
        station.work.round(station.desk, ENGLISH)
        assert time.monotonic() < end
    cups.release()
    station.run()
    assert station.issues() == 1


def test_a_printer_removed_between_portions_leaves_the_rest_waiting(demo_desk: Desk, cups: CupsServer) -> None:
    station = Station(demo_desk)
    station.queue("paper", LAYOUTS["90x60"][0], 45)
    station.work.round(station.desk, ENGLISH)
    end = time.monotonic() + PATIENCE_S
    while not cups.printed("paper"):
        assert time.monotonic() < end
        time.sleep(0.01)
    while cups.run("lpstat", "-o", "paper"):
        time.sleep(0.01)
    (sent,) = print_queue.under_way(demo_desk)
    assert station.printer.fate("paper", sent.handle, sent.title) is Fate.PRINTED
    print_queue.finish(demo_desk, sent.id)
    cups.remove_printer("paper")
    station.run()
    states = [(job.state, job.trouble) for job in reversed(print_queue.latest_jobs(demo_desk))]
    assert states == [("printed", ""), ("waiting", "missing"), ("waiting", "")]
    assert station.issues() == 20
    with pytest.raises(PrinterMissing):
        station.printer.look("paper")


def test_a_printer_removed_under_a_job_leaves_it_unclear(demo_desk: Desk, cups: CupsServer) -> None:
    station = Station(demo_desk)
    cups.hold()
    station.queue("paper", LAYOUTS["90x60"][0], 3)
    station.work.round(station.desk, ENGLISH)
    cups.remove_printer("paper")
    cups.release()
    station.run()
    (job,) = print_queue.latest_jobs(demo_desk)
    assert job.state in ("unclear", "cancelled")
    assert station.issues() == 0


@pytest.mark.parametrize("mode", [AUTOMATIC, "mono203"])
def test_after_a_restart_a_job_is_followed_on(demo_desk: Desk, cups: CupsServer, mode: str) -> None:
    station = Station(demo_desk, mode)
    cups.hold()
    station.queue("paper", LAYOUTS["90x60"][0])
    station.work.round(station.desk, ENGLISH)
    again = Station(demo_desk, mode)
    again.work.round(again.desk, ENGLISH)
    cups.release()
    again.run()
    assert again.issues() == 1
    assert len(cups.printed("paper")) == 1


def test_printers_are_listed(cups: CupsServer) -> None:
    assert {"paper", "label", "office"} <= set(list_printers().names)


def test_a_system_without_cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No server at the socket, then no library: nothing crashes, and nothing counts as printed by mistake."""
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nowhere.sock"))

    def ask() -> Fate:
        printer = SystemPrinter(lambda _name: AUTOMATIC)
        with pytest.raises(PrinterMissing):
            printer.look("paper")
        return printer.fate("paper", "1", "title")

    with ThreadPoolExecutor(1) as fresh:
        assert fresh.submit(ask).result() is Fate.UNREACHABLE
    monkeypatch.setattr("regapp.gui.printing.cups._LIBRARIES", {"linux": "libnothing.so.2"})
    assert load_cups() is None
    printer = SystemPrinter(lambda _name: AUTOMATIC)
    assert printer.fate("paper", "taken", "title") is Fate.PRINTED
    assert printer.fate("paper", "", "title") is Fate.UNKNOWN


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((210, 297), Media("A4", 210, 297)),
        ((297, 210), Media("A4", 210, 297, turned=True)),
        ((62, 100), Media("", 62, 100)),
        ((100, 62), Media("", 62, 100, turned=True)),
        ((54.5, 86), Media("", 54.5, 86)),
        ((120, 200), None),
    ],
)
def test_how_a_printer_is_asked_for_a_size(size: tuple[float, float], expected: Media | None) -> None:
    named = (Media("A4", 210, 297), Media("card", 54, 86))
    assert Capabilities(named, True, (70, 300)).media(*size) == expected


def test_a_size_that_is_nearly_right_is_taken_only_where_no_other_can_be_had() -> None:
    named = (Media("card", 54, 86),)
    assert Capabilities(named, False, (0, 0)).media(54.8, 86) == Media("card", 54, 86)
    assert Capabilities(named, True, (0, 0)).media(54.8, 86) == Media("", 54.8, 86)
    assert Capabilities(named, False, (0, 0)).media(56, 86) is None
