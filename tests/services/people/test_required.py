"""What a category needs besides a name."""

import pytest

from regapp.model.participant import Category, Details
from regapp.services.people.required import missing_field

NEEDS = {
    Category.MUNICIPALITY: "municipality",
    Category.COMMUNITY: "municipality",
    Category.SPEAKER: "",
    Category.ORGANISER: "",
    Category.DONOR: "organisation",
    Category.PRESS: "organisation",
    Category.GOVERNMENT: "organisation",
    Category.GUEST: "",
}


@pytest.mark.parametrize("category", Category)
def test_each_category_says_what_it_needs(category: Category) -> None:
    assert missing_field(Details(family="Асанова", category=category)) == NEEDS[category]
    whole = Details(family="Асанова", category=category, municipality="41721000000000", organisation="Айыл өкмөтү")
    assert missing_field(whole) == ""


def test_either_is_enough_for_a_community_and_nobody_from_abroad_has_a_municipality() -> None:
    assert missing_field(Details(category=Category.COMMUNITY, organisation="Айыл")) == ""
    assert missing_field(Details(category=Category.MUNICIPALITY, country="KZ")) == ""
    assert missing_field(Details(category=Category.MUNICIPALITY, country="KG")) == "municipality"
    assert missing_field(Details(category="a newer one")) == ""
