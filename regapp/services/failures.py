"""The last net: failures that nobody foresaw where they happened, and that a user can mend all the same."""

from pathlib import Path

from regapp.model.errors.base import RegAppError
from regapp.store.failures import full_disk


def foreseen_after_all(error: BaseException, *places: Path) -> RegAppError | None:
    """The typed error that an exception amounts to (a full disk); None where RegApp itself is to blame."""
    return error if isinstance(error, RegAppError) else full_disk(error, *places)
