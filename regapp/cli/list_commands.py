"""The commands that list the contents of the file, and move people: sessions, move, participants, history."""

import argparse
from typing import Any

from regapp.cli.context import Context
from regapp.matching.origins import origin_text
from regapp.model.clashes import Clash
from regapp.model.errors.event import UnknownCity
from regapp.model.event import in_language
from regapp.model.participant import ANSWERS, Participant
from regapp.services.desk import Desk
from regapp.services.people.registration import by_reference, everybody, ref_of
from regapp.services.people.registration import history as history_of
from regapp.services.programme.session_people import move_people
from regapp.services.programme.view import Speaker, programme
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.history import entry_text, undone_text
from regapp.texts.words import category_word, column_word

DONE = 0


def sessions(context: Context) -> int:
    """Run `sessions`: show the programme with its codes, its figures and its clashes."""
    with context.desk() as desk:
        code, found = context.language.code, programme(desk)
        document: list[dict[str, Any]] = [
            {
                "code": session.code, "title": in_language(session.title, code),
                "city": in_language(desk.event.cities.get(session.city, {}), code) or session.city,
                "room": in_language(session.room, code),
                "starts": desk.event.local(session.starts).isoformat(),
                "ends": desk.event.local(session.ends).isoformat(),
                "desk": session.desk, "capacity": session.capacity, "registered": slot.registered,
                "arrived": slot.arrived,
                "speakers": [_speaker_document(speaker) for speaker in slot.speakers],
                "materials": [{"title": item.title, "address": item.address} for item in session.materials],
                "clashes": [_clash_document(clash, session.code) for clash in found.clashes_of(session.code)],
            }
            for slot in found.slots
            for session in [slot.session]
        ]  # fmt: skip
    columns = ("code", "title", "city", "room", "starts", "ends")
    headings = [column_word(name, context.language) for name in columns]

    def human() -> None:
        context.table(
            headings,
            [
                [str(row[name])[:16] if name in ("starts", "ends") else row[name] for name in columns]
                for row in document
            ],
        )

    context.answer(document, human)
    return DONE


def _speaker_document(speaker: Speaker) -> dict[str, Any]:
    ref = ref_of(speaker.participant) if speaker.participant else f"{speaker.id:016d}"
    return {"ref": ref, "name": speaker.name, "state": speaker.state.value}


def _clash_document(clash: Clash, code: str) -> dict[str, Any]:
    """Describe a clash from the side of one of its sessions: `with` is the other one."""
    other = clash.other if code == clash.session else clash.session
    speaker = f"{clash.speaker:016d}" if clash.speaker else ""
    return {"kind": clash.kind.value, "with": other if clash.other else "", "speaker": speaker, "excess": clash.excess}


def add_move_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `move`."""
    parser.add_argument("refs", nargs="+", metavar="REF")
    parser.add_argument("--to", nargs="+", required=True, metavar="CITY")


def move(context: Context) -> int:
    """Run `move`: register people for other cities."""
    arguments = context.arguments
    with context.desk(writes=True) as desk:
        cities = [_city_named(desk, word) for word in arguments.to]
        people = [by_reference(desk, ref) for ref in arguments.refs]
        moved = move_people(desk, [person.id for person in people], cities)
    text = QT_TRANSLATE_NOOP("Shell", "Moved: {count}. Registered for: {cities}.")
    context.answer(
        {"moved": moved.count, "cities": cities}, lambda: context.say(text, count=moved.count, cities=", ".join(cities))
    )
    return DONE


def _city_named(desk: Desk, word: str) -> str:
    """Give the code of the event's city with this code or name. UnknownCity."""
    wanted = word.strip().casefold()
    for code, names in desk.event.cities.items():
        if wanted in (code.casefold(), *(name.casefold() for name in names.values())):
            return code
    raise UnknownCity(word, tuple(desk.event.cities))


def participants(context: Context) -> int:
    """Run `participants`: list everybody by name."""
    with context.desk() as desk:
        people = everybody(desk)
        document = [_person_document(desk, person, context) for person in people]
        origins = [origin_text(person.details, desk.directory, context.language.code) for person in people]
    columns = ("number", "name", "category", "municipality", "phone")
    headings = [column_word(name, context.language) for name in columns]

    def human() -> None:
        rows = [
            [row["number"], row["name"], category_word(row["category"], context.language), origin, row["phone"]]
            for row, origin in zip(document, origins, strict=True)
        ]
        context.table(headings, rows)

    context.answer(document, human)
    return DONE


def _person_document(desk: Desk, person: Participant, context: Context) -> dict[str, Any]:
    details = person.details
    municipality = desk.directory.short_name(details.municipality, context.language.code)
    return {
        "ref": ref_of(person), "id": f"{person.id:016d}", "number": details.number, "name": details.name,
        "family": details.family, "given": details.given, "patronymic": details.patronymic,
        "category": details.category, "municipality": municipality, "municipality_code": details.municipality,
        "place": details.place, "country": details.country, "sex": details.sex, "birth_year": details.birth_year,
        "birth_date": details.birth_date,
        "organisation": details.organisation, "position": details.position, "phone": details.phone,
        "email": details.email, "language": details.language, "diet": details.diet, "cities": list(details.cities),
        **{name: getattr(details, name) for name in ANSWERS}, "accreditation": details.accreditation,
        "cancelled": details.cancelled, "issue": person.issue, "first_in": person.first_in,
    }  # fmt: skip


def add_history_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `history`."""
    parser.add_argument("ref", metavar="REF")


def history(context: Context) -> int:
    """Run `history REF`: list all journal entries of a participant."""
    with context.desk() as desk:
        person = by_reference(desk, context.arguments.ref)
        found, known = history_of(desk, person.id), desk.sessions()
        document: list[dict[str, Any]] = [
            {
                "at": desk.event.local(item.at).isoformat(timespec="seconds"), "desk": item.entry.desk,
                "operator": item.entry.operator, "kind": item.entry.kind, "body": item.entry.body,
                "voided": item.voided,
            }
            for item in found
        ]  # fmt: skip
    language = context.language
    headings = [column_word(name, language) for name in ("at", "desk", "operator", "what")]
    said = [undone_text(entry_text(item.entry, known, language, desk.event), item.voided, language) for item in found]

    def human() -> None:
        rows = zip(document, said, strict=True)
        context.table(headings, [[row["at"][:19], row["desk"], row["operator"], what] for row, what in rows], cut=False)

    context.answer(document, human)
    return DONE
