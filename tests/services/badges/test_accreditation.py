"""The accreditation on badges: of journalists alone."""

import pytest

from regapp.badges.fields import FIELDS
from regapp.model.participant import Category, Details, Participant
from regapp.services.badges.data import BadgeWriter
from regapp.services.desk import Desk
from regapp.texts.catalogue import Language


@pytest.mark.parametrize("category", Category)
def test_only_a_journalists_badge_can_say_it(desk: Desk, category: Category) -> None:
    person = Participant(1, Details(family="Ким", category=category, accreditation="K-17"))
    data = BadgeWriter(desk, Language("ru")).badge(person, 1)
    assert FIELDS["accreditation"].text(data) == ("K-17" if category is Category.PRESS else "")
