"""Whose badges a print job holds."""

import pytest

from regapp.model.printing import PrintJob


@pytest.mark.parametrize(("participant", "expected"), [(7, True), (8, True), (1, False), (2, False)])
def test_whose_badges_it_holds(participant: int, expected: bool) -> None:
    job = PrintJob(1, 12345, "", "p", "t", "s", ((7, 1), (8, 2)))
    assert job.is_of(participant) is expected
    assert not PrintJob(1, 12345, "", "p", "t", "s", ()).is_of(participant)
