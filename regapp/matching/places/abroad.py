"""Places of other countries, as far as they stand in the way: countries by name, and well-known towns and regions."""

import re
from collections.abc import Iterator
from functools import lru_cache

from regapp.matching.countries import country_code
from regapp.matching.places.keys import folded, sound_key
from regapp.matching.places.phrase import Phrase
from regapp.model.participant import is_foreign
from regapp.resources import resource

# In a shorter Latin word within other words no country is seen: `No. 5` is not Norway, but РФ is Russia.
_SHORTEST_COUNTRY = 4
# The Kazakh words for a district, an oblast and a city; `ауыл` alone may be a slip.
_KAZAKH = re.compile(r"(?<!\w)(?:ауданы|облысы|қаласы)\w*", re.IGNORECASE)


def is_written_abroad(text: str) -> bool:
    """Whether a text has the level words of a neighbouring language that nobody uses for places here."""
    return bool(_KAZAKH.search(text))


def is_abroad(phrase: Phrase) -> bool:
    """Whether a phrase that names nothing here names a country, or a town or region abroad."""
    written = " ".join(word.written for word in phrase.words)
    may_be_country = phrase.alone or len(written) >= _SHORTEST_COUNTRY or not written.isascii()
    if may_be_country and is_foreign(country_code(written)):
        return True
    return phrase.alone and phrase.key in _known()


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(sound_key("".join(map(folded, re.split(r"[\s-]+", name.casefold())))) for name in _names())


def _names() -> Iterator[str]:
    for line in resource("places", "abroad.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line
