"""Codes that are no badges: nobody is admitted by them, and the refusal says what was shown."""

import pytest

from regapp.model.checkin import Known, Outcome
from regapp.model.participant import Category, Details
from regapp.model.scanning.foreign import ForeignKind
from regapp.services.admission.admission import scan
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.people.registration import add_walk_in
from regapp.texts.catalogue import Language
from regapp.texts.known import known_text, verdict_advice, verdict_word
from tests.services.admission.test_admission import MORNING


def add(desk: Desk, family: str) -> int:
    return add_walk_in(desk, Details(category=Category.MUNICIPALITY.value, cities=("osh",), family=family))[0].id


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
@pytest.mark.parametrize("kind", ForeignKind)
def test_each_kind_is_said_in_each_language(kind: ForeignKind, language: str) -> None:
    said = known_text(Outcome.UNREADABLE, Known(foreign=kind), Language(language))
    assert said.endswith(".")
    assert "{" not in said
    assert (said.startswith("What was scanned: ")) is (language == "en")
    assert verdict_word(Outcome.UNREADABLE, Known(foreign=kind), Language(language)).endswith(
        ("badge", "RegApp", "эмес")
    )


def test_a_web_address_is_refused_and_named(desk: Desk) -> None:
    verdict = scan(desk, "https://example.org/t/7", desk.session("osh-1-reg"), moment=MORNING)
    assert (verdict.outcome, verdict.known.foreign) == (Outcome.UNREADABLE, ForeignKind.WEB_ADDRESS)
    assert known_text(verdict.outcome, verdict.known, Language("en")) == "What was scanned: a web address."
    assert verdict_word(verdict.outcome, verdict.known, Language("en")) == "Not a RegApp badge"
    assert verdict_advice(verdict.outcome, verdict.known, Language("en")).startswith("Ask for the badge")
    unknown = scan(desk, "x", desk.session("osh-1-reg"), moment=MORNING)
    assert verdict_word(unknown.outcome, unknown.known, Language("en")) == "Unreadable code"


def test_a_piece_of_a_badge_is_no_ticket_of_others(desk: Desk) -> None:
    person = add(desk, family="Асанова")
    for length, kind in ((22, None), (23, None)):
        piece = token_of(desk, person, 1)[:length]
        assert scan(desk, piece, desk.session("osh-1-reg"), moment=MORNING).known.foreign is kind
    verdict = scan(desk, "9" * 22, desk.session("osh-1-reg"), moment=MORNING)
    assert verdict.known.foreign is ForeignKind.EVENTBRITE


@pytest.mark.parametrize(
    ("text", "by_scanner", "outcome"),
    [
        ("01-0001", False, Outcome.ADMITTED),
        ("01-0001", True, Outcome.ADMITTED),
        ("1-1", False, Outcome.ADMITTED),
        ("1-1", True, Outcome.UNREADABLE),
        # The sign was lost: a bar code of others may have these digits.
        ("01.0001", False, Outcome.UNREADABLE),
        ("01.0001", True, Outcome.UNREADABLE),
    ],
)  # fmt: skip
def test_a_scanner_means_a_number_only_as_it_is_printed(
    desk: Desk, text: str, by_scanner: bool, outcome: Outcome
) -> None:
    add(desk, family="Асанова")
    verdict = scan(desk, text, desk.session("osh-1-reg"), moment=MORNING, by_scanner=by_scanner)
    assert verdict.outcome is outcome
