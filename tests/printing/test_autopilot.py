"""Automatic printing never prints a badge twice, no matter who presses what at the same time."""

import random
import threading
from collections import Counter
from pathlib import Path

import pytest

from regapp.services.badges.badges import make_badges, next_badge
from regapp.services.badges.layout import Layout
from regapp.services.desk import Desk
from regapp.services.people.registration import everybody, get
from regapp.services.printing import queue as print_queue
from regapp.services.printing.calibration import Correction
from regapp.services.printing.printer import Fate
from regapp.services.printing.rounds import PrintWork
from regapp.texts.catalogue import Language
from tests.printing.memory_printer import MemoryPrinter

ENGLISH = Language("en")
SINGLE = Layout("90x60", "single")
PRESSES = 24
THREADS = 6


@pytest.mark.parametrize("seed", range(4))
def test_no_badge_is_printed_twice_by_itself(demo_desk: Desk, tmp_path: Path, seed: int) -> None:
    """Many threads ask for first badges of a few people, some make a PDF or print by hand, while a printer works that
    now and then ends a job, loses one, or gives one up.
    """
    people = everybody(demo_desk)[:6]
    printer = MemoryPrinter()
    work = PrintWork(printer, lambda _name: Correction())
    failures: list[BaseException] = []
    begin = threading.Barrier(THREADS + 1)

    def press(number: int) -> None:
        chance = random.Random(f"{seed}-{number}")
        begin.wait()
        try:
            for turn in range(PRESSES):
                person = chance.choice(people)
                if chance.random() < 0.05:
                    out = tmp_path / f"{number}-{turn}.pdf"
                    make_badges(demo_desk, out, [get(demo_desk, person.id)], language=ENGLISH)
                else:
                    print_queue.enqueue_first(demo_desk, "p", person.id, SINGLE)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=press, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    begin.wait()
    chance = random.Random(seed)
    while any(thread.is_alive() for thread in threads) or print_queue.next_waiting(demo_desk, ()):
        work.round(demo_desk, ENGLISH)
        if chance.random() < 0.7:
            printer.end_all(chance.choice([Fate.PRINTED] * 3 + [Fate.UNKNOWN]))
    printer.end_all()
    work.round(demo_desk, ENGLISH)
    assert failures == []
    printed = Counter(badge for item in printer.sent for badge in item.badges)
    assert max(printed.values(), default=0) <= 1
    assert all(issue == 1 for _, issue in printed)
    recorded = {person.id for person in people if get(demo_desk, person.id).issue}
    unclear = {badge for job in print_queue.latest_jobs(demo_desk) if job.state == "unclear" for badge in job.badges}
    assert {person for person, _ in printed} <= recorded | {person for person, _ in unclear}


def test_two_threads_that_ask_at_once_queue_one_badge(demo_desk: Desk) -> None:
    person = everybody(demo_desk)[0]
    begin = threading.Barrier(8)
    answers: list[int | None] = []

    def ask() -> None:
        begin.wait()
        answers.append(print_queue.enqueue_first(demo_desk, "p", person.id, SINGLE))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(answer is not None for answer in answers) == 1
    assert print_queue.enqueue(demo_desk, "p", [next_badge(person)], SINGLE) == ()
