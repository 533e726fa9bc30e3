"""Short and fond forms of given names: which names `Вова`, `Гуля`, `Нурик` may stand for."""

import json
from functools import cache

from regapp.matching.names import fold_word
from regapp.resources import resource

_LEAST = 3
# Folded endings that make a fond form of a name's beginning, the longest first: Нур-ик, Тим-ка, Бак-ыш, Аск-уля.
_ENDINGS = (
    "iuwa", "iuwka", "uwa", "ewka", "owka", "iwka", "iuka", "eqka", "oqka", "ulia", "unia", "usia", "iulia",
    "ik", "ka", "ko", "iw", "aw", "ew", "ow", "uw", "ok", "ek", "iok", "ake", "eke", "oke", "uke", "tai", "wa", "ia",
    "a", "o", "i",
)  # fmt: skip


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """The folded names behind each folded short form."""
    rows: dict[str, list[str]] = json.loads(resource("names", "short.json").read_text(encoding="utf-8"))
    found: dict[str, dict[str, None]] = {}
    for name, forms in rows.items():
        for form in forms:
            found.setdefault(fold_word(form), {})[fold_word(name)] = None
    return {form: tuple(names) for form, names in found.items()}


def known_names() -> frozenset[str]:
    """Give the folded given names of the table."""
    return frozenset(name for names in _table().values() for name in names)


def beginnings_behind(folded: str) -> tuple[str, ...]:
    """The folded beginnings of the names that a folded short form may stand for: those of the table, and its stem."""
    stems = (folded.removesuffix(ending) for ending in _ENDINGS if folded.endswith(ending))
    stem = next((stem for stem in stems if len(stem) >= _LEAST), "")
    known = _table().get(folded, ())
    return tuple(dict.fromkeys((*known, stem))) if stem else known
