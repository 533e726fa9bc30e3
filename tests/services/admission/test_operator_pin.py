"""The operator's PIN, and the pauses after wrong tries."""

import pytest

from regapp.services.admission.back_off import BackOff, pause_after
from regapp.services.admission.operator_pin import fits, is_kept, kept_form, may_be_pin


@pytest.mark.parametrize(
    ("pin", "may"),
    [("123", False), ("1234", True), ("12345678", True), ("123456789", False), ("", False), ("12a4", False),
     ("١٢٣٤", False), ("12 4", False), ("-123", False)],
)  # fmt: skip
def test_four_to_eight_digits(pin: str, may: bool) -> None:
    assert may_be_pin(pin) is may


def test_only_the_pin_itself_fits() -> None:
    kept = kept_form("0420")
    assert is_kept(kept)
    assert "0420" not in kept
    assert fits("0420", kept)
    assert not any(fits(pin, kept) for pin in ("0421", "420", "00420", "", "04200"))
    assert kept != kept_form("0420"), "each has a salt of its own"
    assert len(kept_form("0420")) == len(kept) < 200


@pytest.mark.parametrize("kept", ["", "1234", "scrypt:zz:00", "scrypt::", "scrypt:00", "md5:00:00", "scrypt:00:00:00"])
def test_a_damaged_text_lets_nobody_out(kept: str) -> None:
    assert not is_kept(kept)
    assert not fits("1234", kept)


@pytest.mark.parametrize(
    ("wrong", "free", "seconds"),
    [(0, 0, 0), (1, 0, 5), (2, 0, 10), (3, 0, 20), (7, 0, 320), (8, 0, 640), (9, 0, 640), (10**9, 0, 640), (-1, 0, 0),
     (2, 2, 0), (3, 2, 5), (4, 2, 10)],
)  # fmt: skip
def test_pauses_double(wrong: int, free: int, seconds: int) -> None:
    assert pause_after(wrong, free) == seconds


def test_tries_are_counted_until_one_is_right_or_long_ago() -> None:
    tries = BackOff(free=2)
    for moment in (0.0, 1.0):
        tries.note_wrong(moment)
        assert tries.left(moment) == 0
    tries.note_wrong(2.0)
    assert [tries.left(now) for now in (2.0, 2.1, 6.0, 6.9, 7.0, 8.0)] == [5, 5, 1, 1, 0, 0]
    tries.note_wrong(10.0)
    assert tries.left(10.0) == 10
    tries.note_wrong(20.0 + 601.0)
    assert (tries.wrong, tries.left(621.0)) == (1, 0)
    tries.note_right()
    assert (tries.wrong, tries.left(0.0)) == (0, 0)
