"""What an event names itself beside the usual: categories, languages, things that people get."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from regapp.model.doors.handout import Handout, HandoutKind
from regapp.model.errors.event import CategoryInUse, LanguageInUse
from regapp.model.event import LANGUAGES, OwnCategory, Texts, in_language
from regapp.services.desk import Changes, Desk
from regapp.services.event.describing import coded, keep_fields, set_field, tidy
from regapp.services.people.choice import WORDS
from regapp.services.people.registration import everybody
from regapp.texts.handouts import handouts
from regapp.texts.palette import OWN_COLOURS


class NamedHandout(NamedTuple):
    """A thing that people get: its code, empty for a new one, its names, and how often."""

    code: str
    name: Texts
    kind: HandoutKind = HandoutKind.ONCE


def set_categories(desk: Desk, categories: Sequence[tuple[str, Texts]]) -> Changes:
    """Set the event's own categories in this order: codes, empty for new ones, and names; nameless ones go.

    CategoryInUse for one that goes and that somebody has.
    """
    known = desk.event.categories
    codes = coded(categories, {*desk.event.all_categories, *WORDS})
    _check_nobody(desk, known.keys() - codes.keys())
    kept: dict[str, OwnCategory] = {}
    for code, name in codes.items():
        taken = {each.colour for each in (*known.values(), *kept.values())}
        colour = (
            known[code].colour if code in known else next((c for c in OWN_COLOURS if c not in taken), OWN_COLOURS[0])
        )
        kept[code] = OwnCategory(name, colour)
    if kept == dict(known):
        return Changes()
    fields = {code: {"name": category.name, "colour": category.colour} for code, category in kept.items()}
    return keep_fields(desk, {"categories": fields})


def _check_nobody(desk: Desk, gone: Collection[str]) -> None:
    for code in sorted(gone):
        if people := sum(person.details.category == code for person in everybody(desk)):
            raise CategoryInUse(in_language(desk.event.categories[code].name, "ru"), people)


def set_languages(desk: Desk, languages: Sequence[tuple[str, Texts]]) -> Changes:
    """Set the languages that participants have beside the program's: codes, empty for new ones, and names.

    LanguageInUse for one that goes and that somebody has.
    """
    known = desk.event.languages
    kept = coded(languages, {*LANGUAGES, *known})
    for code in sorted(known.keys() - kept.keys()):
        if people := sum(person.details.language == code for person in everybody(desk)):
            raise LanguageInUse(in_language(known[code], "ru"), people)
    return set_field(desk, "languages", kept)


def set_handouts(desk: Desk, named: Sequence[NamedHandout]) -> Changes:
    """Set the things that people get, in this order; nameless ones go. Who has got one that goes keeps it."""
    known = handouts(desk.event)
    codes = coded([(each.code, each.name) for each in named], set(known))
    kinds = [each.kind for each in named if tidy(each.name)]
    kept = {code: Handout(name, kind) for (code, name), kind in zip(codes.items(), kinds, strict=True)}
    # As text: the order is that of the choice at the desk.
    if json.dumps(_as_kept(kept)) == json.dumps(_as_kept(known)):
        return Changes()
    return keep_fields(desk, {"handouts": _as_kept(kept)})


def _as_kept(known: Mapping[str, Handout]) -> dict[str, dict[str, object]]:
    return {code: {"name": dict(each.name), "kind": each.kind.value} for code, each in known.items()}


def set_papers(desk: Desk, language: str) -> Changes:
    """Set the language of papers and badges for which none is chosen; empty for that of the program."""
    return set_field(desk, "papers", language if language in LANGUAGES else "")
