"""Money in som, counted in whole tyiyn (a hundredth of a som), so that sums are exact."""

import re
from decimal import Decimal
from typing import Final

from regapp.model.errors.registers import AmountInvalid, PercentInvalid

MOST_SOM: Final = 10_000_000
_SPACES = re.compile(r"[\s\u00a0\u202f']")
_AMOUNT = re.compile(r"[0-9]{1,8}([.,][0-9]{1,2})?")


def parse_som(text: str) -> int:
    """The tyiyn of an amount as people type it: `1200`, `1 200,50`, `1200.5`. AmountInvalid for none, or too much."""
    bare = _SPACES.sub("", text)
    if not _AMOUNT.fullmatch(bare):
        raise AmountInvalid(text)
    tyiyn = int(Decimal(bare.replace(",", ".")) * 100)
    if not 0 < tyiyn <= MOST_SOM * 100:
        raise AmountInvalid(text)
    return tyiyn


def parse_percent(text: str) -> int:
    """Hundredths of a per cent as people type it: `10`, `10,5 %`. PercentInvalid for none, or 100 and more."""
    bare = _SPACES.sub("", text).removesuffix("%")
    hundredths = int(Decimal(bare.replace(",", ".")) * 100) if _AMOUNT.fullmatch(bare) else -1
    if not 0 <= hundredths < 100 * 100:
        raise PercentInvalid(text)
    return hundredths
