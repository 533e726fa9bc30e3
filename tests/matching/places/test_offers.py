"""What an unclear place may mean: nothing is left out, the likeliest come first, and each reason is true."""

from collections.abc import Iterator

import pytest

from regapp.matching.places.directory import UnitDirectory
from regapp.matching.places.index import name_phrases
from regapp.matching.places.matcher import PlaceMatcher, PlaceStatus
from regapp.matching.places.offers import Offer, Why
from tests.matching.places.test_matcher import directory, matcher

__all__ = ["directory", "matcher"]


def keys(name: str) -> set[str]:
    """The sounds of a name and of its parts, without the ending of an adjective."""
    return {key for phrase in name_phrases(name) for key in (phrase.key, *phrase.stems(endings=True))}


def alike(one: str, other: str) -> bool:
    return bool(keys(one) & keys(other))


def names_of(directory: UnitDirectory, code: str) -> Iterator[str]:
    unit = directory.get(code)
    assert unit is not None
    yield from (name for name in (unit.name_ky, unit.name_ru, *directory.aliases.get(code, ())) if name)


def bare_names(directory: UnitDirectory) -> list[str]:
    """Names as people write them in a list: of villages, and of municipalities in Kyrgyz without the level word."""
    villages = [name for name, _ in directory.villages]
    units = [unit.name_ky.removesuffix(" айыл аймагы") for unit in directory.municipalities]
    # In brackets stands another thing that is said.
    return list(dict.fromkeys(name for name in (*villages, *units) if "(" not in name))


def test_every_unclear_name_is_offered_in_order_with_its_reason(
    directory: UnitDirectory, matcher: PlaceMatcher
) -> None:
    unclear = [name for name in bare_names(directory) if matcher.match(name).status is PlaceStatus.AMBIGUOUS]
    assert len(unclear) > 250
    for name in unclear:
        offers = matcher.offers(name)
        assert {offer.code for offer in offers} >= set(matcher.match(name).codes), name
        assert [offer.why for offer in offers] == sorted(offer.why for offer in offers), name
        for offer in offers:
            if offer.why is Why.NAME:
                assert any(alike(name, own) for own in names_of(directory, offer.code)), (name, offer)
            elif offer.why is Why.VILLAGE:
                assert (offer.village, offer.code) in directory.villages
                assert alike(name, offer.village), (name, offer)


def test_the_home_of_every_village_is_offered_for_its_name(directory: UnitDirectory, matcher: PlaceMatcher) -> None:
    lost = [
        (village, home)
        for village, home in directory.villages
        if (match := matcher.match(village)).status is PlaceStatus.AMBIGUOUS
        and home not in {offer.code for offer in matcher.offers(village)}
        and home in match.codes
    ]
    assert lost == []


def short(directory: UnitDirectory, offers: tuple[Offer, ...]) -> list[tuple[str, str]]:
    return [(directory.short_name(offer.code, "ru"), offer.village) for offer in offers]


def test_the_same_name_then_the_villages_of_that_name(directory: UnitDirectory, matcher: PlaceMatcher) -> None:
    assert short(directory, matcher.offers("Кызыл-Суу")) == [
        ("Кызыл-Сууский а/а, Жети-Огузский р-н", ""),
        ("Кызыл-Сууский а/а, Кара-Сууский р-н", ""),
        ("Моголский а/а, Базар-Коргонский р-н", "Кызыл-Суу"),
        ("г. Джалал-Абад", "Кызыл-Суу"),
        ("Алмалунский а/а, Кеминский р-н", "Кызыл-Суу"),
    ]


def test_a_village_may_be_meant_by_who_writes_the_level_word_of_its_municipality(matcher: PlaceMatcher) -> None:
    assert {offer.why for offer in matcher.offers("Кызыл-Суу а/а")} == {Why.NAME, Why.VILLAGE}


@pytest.mark.parametrize("said", [("Ак-Жар, Талас", "", ""), ("Ак-Жар", "Талас", "")])
def test_what_lies_where_the_text_says_comes_first(
    directory: UnitDirectory, matcher: PlaceMatcher, said: tuple[str, str, str]
) -> None:
    first = directory.get(matcher.offers(*said)[0].code)
    assert first is not None
    assert "Талас" in directory.name(first.rayon, "ru") + directory.name(first.oblast, "ru")


def test_what_nobody_knows_offers_nothing(matcher: PlaceMatcher) -> None:
    for text in ("", "Зелёная долина", "Riga, Latvia", "🙂"):
        assert matcher.offers(text) == ()
