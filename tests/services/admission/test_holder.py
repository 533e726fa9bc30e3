"""Whose badge it is, without admitting anybody."""

import pytest

from regapp.services.admission.holder import holder_of
from regapp.services.badges.data import token_of
from regapp.services.desk import Desk
from regapp.services.file.demo import make_demo
from regapp.services.people.registration import everybody


def test_a_badge_names_its_holder_and_nothing_is_written(demo_desk: Desk) -> None:
    person = everybody(demo_desk)[4]
    assert holder_of(demo_desk, token_of(demo_desk, person.id, 1)) == person.id
    assert holder_of(demo_desk, person.details.number) == person.id
    assert not demo_desk.acts
    assert everybody(demo_desk)[4] == person


def test_a_badge_of_somebody_who_is_not_known_here(demo_desk: Desk) -> None:
    assert holder_of(demo_desk, token_of(demo_desk, 123, 1)) is None


@pytest.mark.parametrize("text", ["", "4601234567890", "https://example.org", "99-9999"])
def test_what_is_no_badge_has_no_holder(demo_desk: Desk, text: str) -> None:
    assert holder_of(demo_desk, text) is None


def test_a_forged_badge_has_no_holder(demo_desk: Desk) -> None:
    code = token_of(demo_desk, everybody(demo_desk)[4].id, 1)
    assert holder_of(demo_desk, code[:-1] + str((int(code[-1]) + 1) % 10)) is None


def test_a_badge_of_another_conference(demo_desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = make_demo(tmp_path_factory.mktemp("other") / "other.regapp")[0]
    code = token_of(other, everybody(other)[0].id, 1)
    other.close()
    assert holder_of(demo_desk, code) is None
