"""Changes while badges wait: they go where they are wanted, and only needed badges come out."""

from itertools import pairwise

import pytest

from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.participant import Participant
from regapp.model.printing import JobState, Trouble
from regapp.services.badges.badges import next_badge, reissue
from regapp.services.badges.batches import batches
from regapp.services.badges.layout import Layout
from regapp.services.desk import Desk
from regapp.services.people.choice import Choice, Order, chosen
from regapp.services.people.registration import cancel, everybody, get
from regapp.services.printing import queue as print_queue
from tests.printing.test_queue import Shop


@pytest.fixture
def shop(demo_desk: Desk) -> Shop:
    return Shop(demo_desk)


@pytest.fixture
def people(demo_desk: Desk) -> list[Participant]:
    return everybody(demo_desk)


def test_a_badge_that_a_newer_one_has_replaced_does_not_come_out(shop: Shop, people: list[Participant]) -> None:
    job = shop.queue(people[0], people[1])
    reissue(shop.desk, people[0].id, "lost")
    reissue(shop.desk, people[0].id, "lost")
    shop.run_dry()
    assert shop.printer.sent[0].badges == [(people[1].id, 1)]
    assert shop.job(job.id).badges == ((people[1].id, 1),)


def test_somebody_who_has_cancelled_gets_none(shop: Shop, people: list[Participant]) -> None:
    job = shop.queue(people[0])
    cancel(shop.desk, people[0].id)
    shop.run_dry()
    assert shop.printer.sent == []
    assert (shop.job(job.id).state, shop.job(job.id).trouble) == (JobState.CANCELLED, Trouble.NEEDLESS)
    assert shop.issue(people[0]) == 0


def test_somebody_who_is_merged_while_she_waits_gets_the_badge_of_the_one_person(
    shop: Shop, people: list[Participant]
) -> None:
    first, second = sorted(people[:2], key=lambda person: person.id)
    shop.queue(second)
    body = {"other": participant_subject(second.id), "fields": {}}
    shop.desk.write(lambda tx: shop.desk.append(tx, [Draft(Kind.MERGED, participant_subject(first.id), body)]))
    shop.run_dry()
    assert [sent.badges for sent in shop.printer.sent] == [[(first.id, 1)]]
    assert get(shop.desk, first.id).issue == 1


def test_badges_that_wait_for_a_printer_that_is_gone_come_over_to_another(
    shop: Shop, people: list[Participant]
) -> None:
    wanted = [next_badge(person) for person in people[:45]]
    print_queue.enqueue(shop.desk, "gone", wanted, Layout("90x60", "single"))
    numbers = print_queue.enqueue(shop.desk, "here", wanted[:40], Layout("90x60", "single"))
    assert [len(shop.job(number).badges) for number in numbers] == [20, 20]
    left = [job for job in print_queue.latest_jobs(shop.desk) if job.printer == "gone"]
    assert sorted((job.state, len(job.badges)) for job in left)[-1] == (JobState.WAITING, 5)
    assert print_queue.enqueue(shop.desk, "here", wanted[:40], Layout("90x60", "single")) == ()
    assert sorted((batch.target, batch.count) for batch in batches(shop.desk)) == [("gone", 45), ("here", 40)]


def test_with_cards_between_places_no_place_is_cut_in_two(shop: Shop) -> None:
    people = chosen(shop.desk, Choice(order=Order.PLACE))
    wanted = [next_badge(person) for person in people]
    numbers = print_queue.enqueue(shop.desk, "p", wanted, Layout("90x60", "single", dividers=True))
    portions = [[who for who, _ in shop.job(number).badges] for number in numbers]
    assert [who for portion in portions for who in portion] == [person.id for person in people]
    place = {person.id: (person.details.municipality, person.details.country) for person in people}
    for before, after in pairwise(portions):
        assert place[before[-1]] != place[after[0]]
