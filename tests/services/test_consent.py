"""Telephone and e-mail of people who refused the use or the sharing of their data stand in no list and on no paper."""

from pathlib import Path

import pytest

from regapp.model.papers.list_definition import ListDefinition
from regapp.model.participant import Details
from regapp.services.attendance.missing import missing_table
from regapp.services.desk import Desk
from regapp.services.lists.contacts import export_contacts
from regapp.services.lists.exporting import preview
from regapp.services.people.registration import add_walk_in
from regapp.services.registers.options import RegisterOptions
from regapp.services.registers.registers import register_of
from regapp.texts.catalogue import Language

ENGLISH = Language("en")
PHONE, EMAIL = "+996 555 000 111", "a@b.kg"
CONSENTS = [
    (None, None, True), (True, True, True), (None, True, True), (True, None, True), (False, None, False),
    (False, True, False), (None, False, False), (True, False, False), (False, False, False),
]  # fmt: skip


@pytest.mark.parametrize(("consent", "sharing", "shown"), CONSENTS)
def test_each_list_and_paper_hides_what_was_refused(
    desk: Desk, tmp_path: Path, consent: bool | None, sharing: bool | None, shown: bool
) -> None:
    details = Details(family="Ким", phone=PHONE, email=EMAIL, consent=consent, sharing_consent=sharing)
    person = add_walk_in(desk, details)[0]
    phone, email = (PHONE, EMAIL) if shown else ("", "")
    definition = ListDefinition("", ("name", "phone", "email"))
    assert preview(desk, definition, ENGLISH, 1).rows == [("Ким", phone, email)]
    (missing,) = missing_table(desk, [person.id], ENGLISH, "", "").rows
    assert (missing[1], missing[2]) == ("Ким", phone)
    (group,) = register_of(desk, RegisterOptions(walk_ins=0), ENGLISH).groups
    assert [(row.cells[2], row.cells[5]) for row in group.rows] == [("Ким", phone)]
    assert export_contacts(desk, tmp_path / "list.vcf", ENGLISH, definition) == shown


@pytest.mark.parametrize(
    ("details", "expected"),
    [(Details(phone=PHONE), (PHONE, "")), (Details(email=EMAIL), ("", EMAIL)), (Details(consent=False), ("", ""))],
)
def test_who_has_one_of_them_shows_it(details: Details, expected: tuple[str, str]) -> None:
    assert (details.listed_phone, details.listed_email) == expected
