"""Money and things on registers to sign."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class AmountInvalid(InputError):
    """`text` is no amount of money in som."""

    text: str


@dataclass
class SessionNeeded(InputError):
    """A sign-in sheet whose pages are read back is one of one session, and not one for each day."""


@dataclass
class PercentInvalid(InputError):
    """`text` is no tax in per cent."""

    text: str


@dataclass
class ItemsInvalid(InputError):
    """A register of materials needs at least one and at most `most` different things."""

    most: int
