"""A delegation at once: one act, one undo, its code on the card before its badges, and who takes the badges."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from regapp.badges.fields import Divider
from regapp.badges.qr import code_of
from regapp.model import token as tokens
from regapp.model.checkin import Outcome
from regapp.model.doors.group_code import encode_group, group_of
from regapp.model.event import Session
from regapp.services.admission.admission import check_in, check_out, scan
from regapp.services.admission.groups import check_in_group, delegation
from regapp.services.badges.badges import badge_items, make_badges, next_badge
from regapp.services.badges.layout import Layout
from regapp.services.desk import Desk
from regapp.services.event.group_codes import code_of_group, place_of_code
from regapp.services.people.choice import Choice, Order, chosen
from regapp.services.people.registration import cancel, everybody, history
from regapp.services.undo import undo
from regapp.texts.catalogue import Language
from regapp.texts.history import entry_text

NINE = datetime(2022, 2, 28, 3, tzinfo=UTC)
KEY = b"k" * 32


@pytest.fixture
def session(demo_desk: Desk) -> Session:
    return demo_desk.session("osh-1-reg")


@pytest.fixture
def place(demo_desk: Desk) -> str:
    """The oblast from which most come."""
    units = [demo_desk.directory.get(person.details.municipality) for person in everybody(demo_desk)]
    oblasts = [unit.oblast for unit in units if unit is not None]
    return max(sorted(set(oblasts)), key=oblasts.count)


def test_a_delegation_is_all_who_come_from_there(demo_desk: Desk, session: Session, place: str) -> None:
    within = demo_desk.directory.within(place)
    from_there = [person for person in everybody(demo_desk) if person.details.municipality in within]
    assert len(from_there) > 3
    cancel(demo_desk, from_there[0].id)
    found = delegation(demo_desk, place, session)
    assert [member.person.id for member in found] == [person.id for person in from_there[1:]]
    assert {member.is_expected for member in found} <= {True, False}


def test_they_come_in_as_one_act_and_are_undone_at_once(demo_desk: Desk, session: Session, place: str) -> None:
    expected = [member.person for member in delegation(demo_desk, place, session) if member.is_expected]
    check_in(demo_desk, expected[0].id, session, moment=NINE)
    check_in(demo_desk, expected[1].id, session, moment=NINE)
    check_out(demo_desk, expected[1].id, session, moment=NINE + timedelta(minutes=5))
    late = NINE + timedelta(minutes=30)
    entered = check_in_group(demo_desk, [person.id for person in expected], session, "01-0001", moment=late)
    # Who went out comes in again; who is inside stays as they are.
    assert entered.already == (expected[0].id,)
    assert entered.new == tuple(person.id for person in expected[1:])
    assert all(member.inside_since for member in delegation(demo_desk, place, session) if member.is_expected)
    entry, event = history(demo_desk, expected[2].id)[-1].entry, demo_desk.event
    text = entry_text(entry, demo_desk.sessions(), Language("en"), event)
    assert text.startswith("Checked in with a group:")
    assert text.endswith("the badge goes to 01-0001")
    undo(demo_desk)
    inside = [member.person.id for member in delegation(demo_desk, place, session) if member.inside_since]
    assert inside == [expected[0].id]


def test_who_would_not_be_admitted_alone_is_named(demo_desk: Desk, session: Session) -> None:
    elsewhere = next(person for person in everybody(demo_desk) if person.details.cities == ("bishkek",))
    here = next(person for person in everybody(demo_desk) if person.details.cities == ("osh",))
    entered = check_in_group(demo_desk, [elsewhere.id, here.id], session, moment=NINE)
    assert entered.new == (here.id,)
    assert entered.refused == ((elsewhere.id, Outcome.NOT_REGISTERED),)


@given(st.integers(0, 99_999), st.from_regex("[0-9]{1,15}", fullmatch=True))
def test_a_code_gives_back_its_place(event: int, place: str) -> None:
    code = encode_group(event, place, KEY)
    assert len(code) == tokens.LENGTH
    assert code.isdecimal()
    assert group_of(code, event, KEY) == place
    assert group_of(code, event, b"other" * 6) is None
    assert group_of(code, (event + 1) % 100_000, KEY) is None
    # It is no badge, and no badge is one of these.
    assert tokens.decode(code) is None


@pytest.mark.parametrize("place", ["", "abc", "1" * 16, "١٢"])
def test_a_place_without_digits_has_no_code(place: str) -> None:
    with pytest.raises(ValueError, match=f"^{place}$"):
        encode_group(1, place, KEY)


@given(st.integers(0, 43), st.integers(1, 9))
def test_a_changed_digit_is_no_code(position: int, by: int) -> None:
    code = encode_group(12345, "41704000000000", KEY)
    changed = code[:position] + str((int(code[position]) + by) % 10) + code[position + 1 :]
    assert group_of(changed, 12345, KEY) is None


def test_the_code_of_a_group_admits_nobody(demo_desk: Desk, session: Session, place: str) -> None:
    code = code_of_group(demo_desk, place)
    assert place_of_code(demo_desk, f"\\000026{code}") == place
    assert not scan(demo_desk, code, session, moment=NINE).outcome.is_accepted
    for other in ("", "17", "https://example.org", code[:-1]):
        assert place_of_code(demo_desk, other) == ""


def test_the_card_before_the_badges_carries_it(demo_desk: Desk, tmp_path: Path) -> None:
    people = chosen(demo_desk, Choice(order=Order.PLACE))
    layout = Layout("a6", "single", dividers=True)
    items = badge_items(demo_desk, [next_badge(person) for person in people], layout, Language("ru"))
    codes = [item.code for item in items if isinstance(item, Divider) and item.code]
    assert len(codes) > 20
    assert all(place_of_code(demo_desk, code) for code in codes)
    homes = {person.details.municipality for person in people}
    assert {place_of_code(demo_desk, code) for code in codes} <= homes
    out = tmp_path / "badges.pdf"
    home = next(person for person in people if person.details.municipality)
    make_badges(demo_desk, out, [home], layout=layout, language=Language("ru"))
    read = {found.text for page in pages(out) for found in zxingcpp.read_barcodes(page)}
    assert code_of_group(demo_desk, home.details.municipality) in read


def pages(path: Path) -> list[Image.Image]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.render(scale=300 / 72).to_pil() for page in document]


def test_it_is_as_small_as_a_badges_code() -> None:
    assert code_of(encode_group(12345, "41704000000000", KEY)).side == 25
