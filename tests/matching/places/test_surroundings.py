"""Words around a name change nothing of what it says; texts that only seem to name a place are placed nowhere."""

from collections import Counter

import pytest

from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.matcher import PlaceMatcher
from tests.bench.place_cases import UNCERTAIN
from tests.bench.place_surroundings import SurroundedMaker


@pytest.mark.slow
def test_made_texts_come_out_as_the_name_within_them_says() -> None:
    directory = shipped_directory()
    matcher = PlaceMatcher(directory)
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    misplaced = []
    for case in list(SurroundedMaker(directory, seed=5).cases())[::4]:
        match = matcher.match(case.text, case.rayon, case.oblast)
        good = (match.code or match.status.value) == case.expect or (case.expect == UNCERTAIN and not match.code)
        total[case.kind] += 1
        right[case.kind] += good
        misplaced += [case] if match.code and not good else []
    assert len(misplaced) <= 0.001 * total.total(), misplaced
    for kind, count in total.items():
        assert right[kind] >= 0.98 * count, kind
