"""The queue alone: what is sent, when it counts as printed, and what a failing printer does to it."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from regapp.model.checkin import Outcome
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.participant import Participant
from regapp.model.printing import JobState, PrintJob, Trouble
from regapp.services.acts import ActKind
from regapp.services.admission.admission import scan
from regapp.services.badges.badges import make_badges, next_badge
from regapp.services.badges.batches import batches
from regapp.services.badges.data import token_of
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import remove_template, save_template, shipped_template
from regapp.services.desk import Desk, now, open_desk
from regapp.services.event.events import add_event
from regapp.services.file.upkeep import backup, restore
from regapp.services.people.registration import everybody, get, history
from regapp.services.printing import queue as print_queue
from regapp.services.printing.calibration import Correction
from regapp.services.printing.jobs import cancel, follow
from regapp.services.printing.printer import Fate
from regapp.services.printing.rounds import FIRST_PAUSE_S, LONGEST_PAUSE_S, PrintWork
from regapp.texts.catalogue import Language
from tests.printing.memory_printer import MemoryPrinter
from tests.printing.reading import code_corner

ENGLISH = Language("en")
SINGLE = Layout("90x60", "single")


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Shop:
    """A desk with a printer in memory, whose queue is worked off by hand."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.printer, self.clock = desk, MemoryPrinter(), Clock()
        self.corrections: dict[str, Correction] = {}
        self.restart()

    def restart(self) -> None:
        self.work = PrintWork(self.printer, self._correction, self.clock)

    def _correction(self, name: str) -> Correction:
        return self.corrections.get(name, Correction())

    def round(self) -> None:
        self.work.round(self.desk, ENGLISH)

    def run_dry(self) -> None:
        """Until nothing is left to do now; every job ends as it is sent."""
        self.printer.ends = Fate.PRINTED
        for _ in range(50):
            if not self.work.round(self.desk, ENGLISH).steps:
                return

    def queue(self, *people: Participant, printer: str = "p", layout: Layout = SINGLE, reason: str = "") -> PrintJob:
        wanted = [next_badge(get(self.desk, person.id), replace=bool(reason)) for person in people]
        numbers = print_queue.enqueue(self.desk, printer, wanted, layout, reason=reason, batch="b1")
        return self.job(numbers[0])

    def job(self, number: int) -> PrintJob:
        return next(job for job in print_queue.latest_jobs(self.desk) if job.id == number)

    def issue(self, person: Participant) -> int:
        return get(self.desk, person.id).issue


@pytest.fixture
def shop(demo_desk: Desk) -> Shop:
    return Shop(demo_desk)


@pytest.fixture
def people(demo_desk: Desk) -> list[Participant]:
    return [person for person in everybody(demo_desk) if "osh" in person.details.cities]


def test_a_badge_is_recorded_when_its_job_has_ended_not_before(shop: Shop, people: list[Participant]) -> None:
    job = shop.queue(people[0])
    shop.round()
    assert shop.job(job.id).state is JobState.SENT
    shop.round()
    assert shop.issue(people[0]) == 0
    shop.printer.end_all()
    shop.round()
    assert shop.issue(people[0]) == 1
    assert shop.job(job.id).state is JobState.PRINTED
    (issued,) = [item.entry.body for item in history(shop.desk, people[0].id) if item.entry.kind == "issued"]
    assert (issued["printer"], issued["batch"], issued["template"]) == ("p", "b1", "90x60")
    assert shop.printer.sent[0].badges == [(people[0].id, 1)]


def test_the_lost_badge_admits_until_the_next_one_has_come_out(shop: Shop, people: list[Participant]) -> None:
    person = people[0]
    session = shop.desk.session("osh-1-reg")
    shop.queue(person)
    shop.run_dry()
    shop.printer.ends = Fate.UNDER_WAY
    shop.queue(person, reason="lost")
    shop.round()
    first = token_of(shop.desk, person.id, 1)
    assert scan(shop.desk, first, session).outcome is Outcome.ADMITTED
    shop.printer.end_all()
    shop.round()
    assert shop.issue(person) == 2
    assert scan(shop.desk, first, session).outcome is Outcome.REPLACED_BADGE
    issued = [item.entry.body for item in history(shop.desk, person.id) if item.entry.kind == "issued"]
    assert [body["reason"] for body in issued] == ["", "lost"]
    assert shop.printer.sent[1].badges == [(person.id, 2)]


@pytest.mark.parametrize(
    ("layout", "count", "portions"),
    [
        (SINGLE, 45, [20, 20, 5]),
        (Layout("90x60", "a4-8"), 81, [80, 1]),
        (Layout("90x60", "a4-8", skip=3), 81, [77, 4]),
    ],
)
def test_portions(shop: Shop, people: list[Participant], layout: Layout, count: int, portions: list[int]) -> None:
    wanted = [next_badge(person) for person in everybody(shop.desk)[:count]]
    numbers = print_queue.enqueue(shop.desk, "p", wanted, layout)
    assert [len(shop.job(number).badges) for number in numbers] == portions
    assert [shop.job(number).skip for number in numbers] == [layout.skip, *[0] * (len(portions) - 1)]
    shop.run_dry()
    assert [badge for item in shop.printer.sent for badge in item.badges] == [(w.person.id, w.issue) for w in wanted]


@pytest.mark.parametrize("fate", [Fate.CANCELLED, Fate.FAILED])
def test_what_the_system_gives_up_is_not_printed(shop: Shop, people: list[Participant], fate: Fate) -> None:
    job = shop.queue(*people[:3])
    shop.round()
    shop.printer.end_all(fate)
    shop.round()
    assert shop.job(job.id).state is (JobState.CANCELLED if fate is Fate.CANCELLED else JobState.FAILED)
    assert [shop.issue(person) for person in people[:3]] == [0, 0, 0]
    shop.run_dry()
    assert len(shop.printer.sent) == 1
    assert print_queue.print_again(shop.desk, job.id)
    shop.run_dry()
    assert [shop.issue(person) for person in people[:3]] == [1, 1, 1]


@pytest.mark.parametrize(("where", "trouble"), [("missing", Trouble.MISSING), ("stopped", Trouble.STOPPED)])
def test_a_printer_that_is_away_is_tried_again_with_growing_pauses(
    shop: Shop, people: list[Participant], where: str, trouble: Trouble
) -> None:
    getattr(shop.printer, where).add("p")
    job = shop.queue(people[0])
    moments = []
    for _ in range(2000):
        before = shop.printer.checks
        done = shop.work.round(shop.desk, ENGLISH)
        if shop.printer.checks > before:
            moments.append(shop.clock.now)
        shop.clock.now += max(0.1, min(done.due or 0.1, 1.0))
    pauses = [after - before for before, after in pairwise(moments)]
    assert pauses == sorted(pauses)
    assert FIRST_PAUSE_S <= pauses[0] <= FIRST_PAUSE_S + 1.1
    assert LONGEST_PAUSE_S <= pauses[-1] <= LONGEST_PAUSE_S + 1.1
    assert (shop.job(job.id).state, shop.job(job.id).trouble) == (JobState.WAITING, trouble)
    getattr(shop.printer, where).clear()
    shop.work.hurry()
    shop.run_dry()
    assert shop.issue(people[0]) == 1
    assert shop.job(job.id).trouble is Trouble.NONE


def test_one_printer_that_is_away_does_not_hold_up_another(shop: Shop, people: list[Participant]) -> None:
    shop.printer.missing.add("gone")
    shop.queue(people[0], printer="gone")
    shop.queue(people[1])
    shop.run_dry()
    assert [shop.issue(person) for person in people[:2]] == [0, 1]


def test_pages_that_a_printer_cannot_take_are_never_sent(shop: Shop, people: list[Participant]) -> None:
    shop.printer.narrow.add("p")
    job = shop.queue(people[0])
    shop.run_dry()
    assert (shop.job(job.id).state, shop.job(job.id).trouble) == (JobState.FAILED, Trouble.PAPER)
    assert shop.job(job.id).detail == "90 x 60"
    assert shop.printer.sent == []
    shop.queue(people[1], layout=Layout("90x60", "a4-8"))
    shop.run_dry()
    assert shop.printer.sent[0].sizes == [(210, 297)]


def test_a_printer_that_vanishes_between_portions_leaves_the_rest_waiting(
    shop: Shop, people: list[Participant]
) -> None:
    shop.queue(*people[:45])
    shop.round()
    shop.printer.end_all()
    shop.printer.missing.add("p")
    shop.round()
    jobs = sorted(print_queue.latest_jobs(shop.desk), key=lambda job: job.id)
    assert [job.state for job in jobs] == [JobState.PRINTED, JobState.WAITING, JobState.WAITING]
    assert jobs[1].trouble is Trouble.MISSING
    assert sum(shop.issue(person) for person in people[:45]) == 20


def test_a_job_that_the_system_no_longer_knows_is_unclear_and_never_printed_by_itself(
    shop: Shop, people: list[Participant]
) -> None:
    job = shop.queue(people[0])
    shop.round()
    shop.printer.has_forgotten = True
    shop.run_dry()
    shop.restart()
    shop.run_dry()
    assert (shop.job(job.id).state, shop.job(job.id).trouble) == (JobState.UNCLEAR, Trouble.FORGOTTEN)
    assert len(shop.printer.sent) == 1
    assert shop.issue(people[0]) == 0
    assert print_queue.enqueue_first(shop.desk, "p", people[0].id, SINGLE) is None
    changes = print_queue.came_out(shop.desk, job.id)
    assert changes.participants == {people[0].id}
    assert shop.issue(people[0]) == 1


def test_an_unclear_job_can_be_printed_again(shop: Shop, people: list[Participant]) -> None:
    job = shop.queue(people[0])
    shop.round()
    shop.printer.has_forgotten = True
    shop.round()
    shop.printer.has_forgotten = False
    assert print_queue.print_again(shop.desk, job.id)
    shop.run_dry()
    assert len(shop.printer.sent) == 2
    assert shop.printer.sent[0].order.title != shop.printer.sent[1].order.title
    assert shop.issue(people[0]) == 1


def test_printing_anew_what_is_unclear_answers_the_old_question(shop: Shop, people: list[Participant]) -> None:
    job = shop.queue(people[0])
    shop.round()
    shop.printer.has_forgotten = True
    shop.round()
    shop.printer.has_forgotten = False
    shop.queue(people[0])
    assert shop.job(job.id).state is JobState.CANCELLED


@pytest.fixture
def reopened(demo_desk: Desk, people: list[Participant]) -> Iterator[Shop]:
    """Closed and opened again with one job sent, and two that wait."""
    before = Shop(demo_desk)
    before.queue(*people[:45])
    before.round()
    path = demo_desk.path
    demo_desk.close()
    again = open_desk(path)
    shop = Shop(again)
    shop.printer.sent = before.printer.sent
    yield shop
    again.close()


def test_after_a_restart_what_was_sent_is_followed_on_and_what_waited_goes_on(
    reopened: Shop, people: list[Participant]
) -> None:
    reopened.round()
    assert len(reopened.printer.sent) == 1
    reopened.printer.end_all()
    reopened.run_dry()
    assert len(reopened.printer.sent) == 3
    assert all(reopened.issue(person) == 1 for person in people[:45])
    assert len({badge for item in reopened.printer.sent for badge in item.badges}) == 45


def test_a_run_that_ended_while_sending_is_followed_by_the_title(shop: Shop, people: list[Participant]) -> None:
    sent, lost = shop.queue(people[0]), shop.queue(people[1], printer="q")
    shop.round()
    shop.round()
    title = shop.job(sent.id).title
    for job in (sent, lost):
        shop.desk.store.write(
            lambda tx, job=job: tx.db.execute(  # type: ignore[misc]
                "UPDATE print_job SET state = 'sending', handle = '' WHERE id = ?", [job.id]
            )
        )
    shop.printer.sent = [item for item in shop.printer.sent if item.order.title == title]
    shop.printer.end_all()
    shop.restart()
    shop.run_dry()
    assert shop.job(sent.id).state is JobState.PRINTED
    assert shop.job(lost.id).state is JobState.UNCLEAR


def test_a_first_badge_is_dropped_where_one_was_made_in_between(
    shop: Shop, people: list[Participant], tmp_path: Path
) -> None:
    number = print_queue.enqueue_first(shop.desk, "p", people[0].id, SINGLE)
    assert number is not None
    make_badges(shop.desk, tmp_path / "badge.pdf", [people[0]], language=ENGLISH)
    shop.run_dry()
    assert (shop.job(number).state, shop.job(number).trouble) == (JobState.CANCELLED, Trouble.NEEDLESS)
    assert shop.printer.sent == []
    assert print_queue.enqueue_first(shop.desk, "p", people[0].id, SINGLE) is None


def test_pressing_twice_prints_once(shop: Shop, people: list[Participant]) -> None:
    assert print_queue.enqueue_first(shop.desk, "p", people[0].id, SINGLE) is not None
    assert print_queue.enqueue_first(shop.desk, "p", people[0].id, SINGLE) is None
    wanted = [next_badge(people[0])]
    assert print_queue.enqueue(shop.desk, "p", wanted, SINGLE) == ()
    shop.run_dry()
    shop.queue(people[0], reason="lost")
    wanted = [next_badge(get(shop.desk, people[0].id), replace=True)]
    assert print_queue.enqueue(shop.desk, "p", wanted, SINGLE, reason="lost") == ()
    shop.run_dry()
    assert [badge for item in shop.printer.sent for badge in item.badges] == [(people[0].id, 1), (people[0].id, 2)]


def test_cancelling_what_waits_and_what_was_sent(shop: Shop, people: list[Participant]) -> None:
    sent, waiting = shop.queue(people[0]), shop.queue(people[1])
    shop.round()
    for job in (sent, waiting):
        cancel(shop.desk, shop.job(job.id), shop.printer)
    shop.run_dry()
    assert [shop.job(job.id).state for job in (sent, waiting)] == [JobState.CANCELLED] * 2
    assert [shop.issue(person) for person in people[:2]] == [0, 0]
    assert len(shop.printer.sent) == 1


def test_a_job_that_takes_long_is_called_slow_and_followed_on(shop: Shop, people: list[Participant]) -> None:
    job = shop.queue(people[0])
    shop.round()
    assert follow(shop.desk, shop.job(job.id), shop.printer, now() + timedelta(seconds=30)) is None
    step = follow(shop.desk, shop.job(job.id), shop.printer, now() + timedelta(minutes=10))
    assert step is not None
    assert (shop.job(job.id).state, shop.job(job.id).trouble) == (JobState.SENT, Trouble.SLOW)
    shop.queue(people[1])
    shop.round()
    assert len(shop.printer.sent) == 1
    shop.printer.end_all()
    shop.run_dry()
    assert [shop.issue(person) for person in people[:2]] == [1, 1]


def test_a_printer_that_stands_still_says_so_while_a_job_is_under_way(shop: Shop, people: list[Participant]) -> None:
    job = shop.queue(people[0])
    shop.round()
    shop.printer.sent[0].fate = Fate.HELD
    shop.round()
    assert (shop.job(job.id).state, shop.job(job.id).trouble) == (JobState.SENT, Trouble.STOPPED)
    shop.printer.sent[0].fate = Fate.UNDER_WAY
    shop.round()
    assert shop.job(job.id).trouble is Trouble.NONE


def test_what_the_system_refuses_has_failed_with_its_word(shop: Shop, people: list[Participant]) -> None:
    shop.printer.refusing.add("p")
    job = shop.queue(people[0])
    shop.run_dry()
    assert (shop.job(job.id).state, shop.job(job.id).detail) == (JobState.FAILED, "no")


def test_a_job_that_broke_off_while_it_was_sent_is_unclear(shop: Shop, people: list[Participant]) -> None:
    job = shop.queue(people[0])
    shop.printer.breaking = True
    with pytest.raises(MemoryError):
        shop.round()
    shop.run_dry()
    assert shop.job(job.id).state is JobState.UNCLEAR
    assert shop.issue(people[0]) == 0


def test_a_badge_that_can_no_longer_be_drawn_does_not_stop_the_queue(shop: Shop, people: list[Participant]) -> None:
    design = shipped_template("90x60")
    save_template(shop.desk, type(design)("own", design.width, design.height, design.sheets, design.elements))
    broken, whole = shop.queue(people[0], layout=Layout("own", "single")), shop.queue(people[1])
    remove_template(shop.desk, "own")
    shop.run_dry()
    assert (shop.job(broken.id).state, shop.job(broken.id).trouble) == (JobState.FAILED, Trouble.DESIGN)
    assert shop.job(whole.id).state is JobState.PRINTED


def test_badges_of_another_event_wait_until_it_is_in_force(shop: Shop, people: list[Participant]) -> None:
    shop.queue(people[0])
    code = shop.desk.event.code
    other = add_event(shop.desk, "next", "Next year", shop.desk.event.starts, shop.desk.event.ends)
    shop.desk = shop.desk.for_event(other.event.code)
    shop.run_dry()
    assert shop.printer.sent == []
    shop.desk = shop.desk.for_event(code)
    shop.run_dry()
    assert shop.issue(people[0]) == 1


def test_a_correction_is_taken_when_a_job_is_drawn_not_when_it_is_queued(shop: Shop, people: list[Participant]) -> None:
    shop.queue(people[0])
    shop.run_dry()
    shop.queue(people[1])
    shop.corrections["p"] = Correction(right=2, down=-1)
    shop.run_dry()
    true, moved = (code_corner(item.content) for item in shop.printer.sent)
    assert moved[0] - true[0] == pytest.approx(2, abs=0.2)
    assert moved[1] - true[1] == pytest.approx(-1, abs=0.2)


def test_badges_of_people_removed_meanwhile_are_left_out(shop: Shop, people: list[Participant]) -> None:
    job, alone = shop.queue(*people[:3]), shop.queue(people[3])
    for person in (people[1], people[3]):
        shop.desk.perform(ActKind.TAKE_BACK, person.id, [Draft(Kind.REMOVED, participant_subject(person.id), {})])
    shop.run_dry()
    assert shop.printer.sent[0].badges == [(people[0].id, 1), (people[2].id, 1)]
    assert [shop.issue(person) for person in people[:4]] == [1, 0, 1, 0]
    assert shop.job(job.id).state is JobState.PRINTED
    assert (shop.job(alone.id).state, shop.job(alone.id).trouble) == (JobState.CANCELLED, Trouble.NEEDLESS)


def test_a_backup_put_back_prints_nothing_by_itself(shop: Shop, people: list[Participant], tmp_path: Path) -> None:
    shop.queue(people[0])
    shop.round()
    shop.queue(people[1])
    made = backup(shop.desk, tmp_path / "stick")
    path = shop.desk.path
    shop.desk.close()
    restore(made, path)
    again = open_desk(path)
    try:
        assert [job.state for job in print_queue.latest_jobs(again)] == [JobState.UNCLEAR] * 2
        restored = Shop(again)
        restored.run_dry()
        assert restored.printer.sent == []
    finally:
        again.close()


def test_several_together_are_a_batch_with_its_language_and_dividers(shop: Shop, people: list[Participant]) -> None:
    layout = Layout("90x60", "single", dividers=True, language="ky")
    wanted = [next_badge(person) for person in people[:3]]
    (number,) = print_queue.enqueue(shop.desk, "p", wanted, layout)
    (batch,) = batches(shop.desk)
    assert (batch.count, batch.target, batch.template) == (3, "p", "90x60")
    assert shop.job(number).batch == batch.id
    shop.run_dry()
    issued = [i.entry.body for i in history(shop.desk, people[0].id) if i.entry.kind == "issued"]
    assert issued[0]["batch"] == batch.id
    sizes = shop.printer.sent[0].sizes
    assert len(sizes) > 3
    assert set(shop.printer.sent[0].badges) == {(person.id, 1) for person in people[:3]}
