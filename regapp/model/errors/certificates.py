"""Certificates that cannot be made."""

from dataclasses import dataclass

from regapp.model.errors.base import InputError


@dataclass
class NobodyEligible(InputError):
    """Nobody among those chosen has attended enough for a certificate."""


@dataclass
class AllCertified(InputError):
    """All `count` who have earned a certificate have one."""

    count: int


@dataclass
class NotEligible(InputError):
    """`ref` has attended too little for a certificate: `attended` sessions of `of`."""

    ref: str
    attended: int
    of: int
