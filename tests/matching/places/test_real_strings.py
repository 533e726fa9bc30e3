"""Places as people, laws, media and projects really write them, with their sources."""

import csv
from pathlib import Path

from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.matcher import PlaceMatcher


def test_real_strings(samples: Path) -> None:
    matcher = PlaceMatcher(shipped_directory())
    with (samples / "real_places.csv").open(encoding="utf-8", newline="") as file:
        cases = list(csv.DictReader(file))
    right = offered = 0
    wrong = []
    for case in cases:
        match = matcher.match(case["text"])
        expected = case["expect"].split("|")
        is_right = (match.code or match.status.value) in expected
        codes = {*match.codes, *(offer.code for offer in matcher.offers(case["text"]))}
        right += is_right
        offered += is_right or not codes.isdisjoint(expected)
        wrong += [case["text"]] if match.code and not is_right else []
    assert right >= 0.97 * len(cases)
    assert offered >= 0.98 * len(cases)
    assert wrong == []
