"""A failure says in a log what it is."""

import pytest

from regapp.model.errors.base import FailureError, InputError, RegAppError
from regapp.model.errors.registers import AmountInvalid


def test_its_type_and_parameters() -> None:
    assert str(AmountInvalid("12x")) == "AmountInvalid(text='12x')"


@pytest.mark.parametrize(
    ("error", "status"), [(RegAppError, 1), (FailureError, 1), (InputError, 2), (AmountInvalid, 2)]
)
def test_what_a_command_ends_with(error: type[RegAppError], status: int) -> None:
    assert error.exit_status == status
