"""The count of an event from the rows of its journal and the table of municipalities, by a few lines of its own."""

import csv
import json
import sqlite3
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

UNITS = Path(__file__).parents[2] / "resources" / "units" / "2021" / "municipalities.csv"
NO_CITY = "-"


class Asked(NamedTuple):
    """A combination of filters; empty means all."""

    session: str = ""
    city: str = ""
    day: date | None = None
    category: str = ""
    place: str = ""


@dataclass
class Person:
    """What the journal says of somebody."""

    ids: set[str]
    fields: dict[str, Any] = field(default_factory=dict)
    comings: dict[str, str] = field(default_factory=dict)
    known: bool = False
    removed: bool = False
    erased: bool = False
    source: str = ""

    def text(self, name: str) -> str:
        return str(self.fields.get(name) or "")


class Count:
    """The people and sessions of the one event of a file."""

    def __init__(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as db:
            rows = db.execute("SELECT entry_id, kind, subject, body FROM journal ORDER BY clock, lseq").fetchall()
        entries = [(entry, kind, subject, json.loads(body)) for entry, kind, subject, body in rows]
        void: set[str] = set()
        for entry, kind, _, body in reversed(entries):
            if kind == "voided" and entry not in void:
                void.add(body["entry"])
        standing = [row for row in entries if row[0] not in void or row[1] == "erased"]
        self.units = {row["code"]: row for row in csv.DictReader(UNITS.read_text(encoding="utf-8").splitlines())}
        self.sessions = self._sessions(standing)
        self.people = [person for person in self._people(standing) if not person.removed]
        self.year = 2022

    def _sessions(self, entries: list[tuple[str, str, str, Any]]) -> dict[str, tuple[str, date]]:
        """Code -> (city, day in Bishkek)."""
        found: dict[str, dict[str, Any]] = defaultdict(dict)
        for _, kind, subject, body in entries:
            if subject.startswith("session/"):
                found[subject.split("/")[1]] |= {"gone": kind == "removed"} | body.get("fields", {})
        local = {code: datetime.fromisoformat(f["starts"]) + timedelta(hours=6) for code, f in found.items()}
        return {code: (f.get("city", ""), local[code].date()) for code, f in found.items() if not f["gone"]}

    def _people(self, entries: list[tuple[str, str, str, Any]]) -> list[Person]:
        owner: dict[str, Person] = {}
        for _, kind, subject, body in entries:
            if subject.startswith("participant/"):
                owner.setdefault(subject, Person({subject}))
                if kind == "merged":
                    one, other = owner[subject], owner.setdefault(body["other"], Person({body["other"]}))
                    one.ids |= other.ids
                    owner.update(dict.fromkeys(other.ids, one))
        gone: dict[str, str] = {}
        for _, kind, subject, body in entries:
            if (person := owner.get(subject)) is None:
                continue
            if kind in ("set", "merged"):
                person.known = True
                if subject == min(person.ids):
                    person.source = person.source or body.get("source", "")
                person.fields |= body.get("fields", {})
            elif kind == "checked-in":
                code, at = body["session"], body["at"]
                person.comings[code] = min(at, person.comings.get(code, at))
            elif kind in ("removed", "erased"):
                gone[subject] = kind
        for person in owner.values():
            person.removed = all(gone.get(one) == "removed" for one in person.ids)
            person.erased = all(gone.get(one) == "erased" for one in person.ids)
        return list({id(person): person for person in owner.values()}.values())

    # Who is counted

    def within(self, asked: Asked) -> set[str]:
        """The sessions of a combination of filters."""
        return {
            code
            for code, (city, day) in self.sessions.items()
            if asked.session in ("", code) and asked.city in ("", city or NO_CITY) and asked.day in (None, day)
        }

    def is_asked(self, person: Person, asked: Asked) -> bool:
        if asked.category and person.text("category") != asked.category:
            return False
        unit = self.units.get(person.text("municipality"))
        return not asked.place or (
            unit is not None and asked.place in (unit["code"], unit["rayon_code"], unit["oblast_code"])
        )

    def came(self, person: Person, asked: Asked) -> bool:
        whole = not (asked.session or asked.city or asked.day)
        return bool(person.comings) if whole else bool(self.within(asked) & set(person.comings))

    def expected(self, person: Person, asked: Asked) -> bool:
        if not person.known:
            return False
        if not (asked.session or asked.city or asked.day):
            return True
        cities = {self.sessions[code][0] for code in self.within(asked)} | ({asked.city} - {"", NO_CITY})
        own = set(person.fields.get("cities") or ())
        return any(not own or not city or city in own for city in cities)

    def registered(self, person: Person, asked: Asked) -> bool:
        cancelled = bool(person.fields.get("cancelled"))
        return self.expected(person, asked) and (not cancelled or self.came(person, asked))

    def missing(self, person: Person, asked: Asked) -> bool:
        return self.expected(person, asked) and not person.fields.get("cancelled") and not self.came(person, asked)

    def figures(self, asked: Asked) -> tuple[int, int, int]:
        """Registered, arrived, arrived without being registered for it."""
        found = [(self.registered(person, asked), self.came(person, asked)) for person in self.asked(asked)]
        return sum(r for r, _ in found), sum(c for _, c in found), sum(c and not r for r, c in found)

    def asked(self, asked: Asked) -> list[Person]:
        return [person for person in self.people if self.is_asked(person, asked)]

    # By what

    def cut(self, asked: Asked, name: str) -> dict[str, tuple[int, int, int]]:
        """Figures by a fact of the people; without rows of zeros."""
        found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for person in self.asked(asked):
            registered, came = self.registered(person, asked), self.came(person, asked)
            row = found[self.key(person, name)]
            for index, counts in enumerate((registered, came, came and not registered)):
                row[index] += counts
        return {key: (row[0], row[1], row[2]) for key, row in found.items() if row[0] or row[1]}

    def key(self, person: Person, name: str) -> str:
        if not person.known:
            return "unknown_genuine"
        code = person.text("municipality")
        unit = self.units.get(code)
        match name:
            case "rayon" if unit:
                return unit["rayon_code"] or code
            case "oblast" if unit:
                return unit["oblast_code"]
            case "municipality" | "rayon" | "oblast":
                return code
            case "country":
                return person.text("country") or ("KG" if code else "")
            case "age":
                born = person.fields.get("birth_year")
                bands = ((28, "0-28"), (39, "29-39"), (49, "40-49"), (59, "50-59"), (999, "60-"))
                return next(band for last, band in bands if self.year - born <= last) if born else ""
        return person.text(name)

    def parts(self, asked: Asked, name: str) -> dict[str, tuple[int, int, int]]:
        """Figures by city, day or session within a combination of filters."""

        def place(code: str) -> str:
            city, day = self.sessions[code]
            return {"city": city, "day": day.isoformat(), "session": code}[name]

        found: dict[str, set[str]] = defaultdict(set)
        for code in self.within(asked):
            found[place(code)].add(code)
        return {key: self._of_sessions(asked, codes) for key, codes in found.items() if key}

    def _of_sessions(self, asked: Asked, codes: set[str]) -> tuple[int, int, int]:
        registered = arrived = others = 0
        cities = {self.sessions[code][0] for code in codes}
        for person in self.asked(asked):
            own = set(person.fields.get("cities") or ())
            came = bool(codes & set(person.comings))
            meant = person.known and any(not own or not city or city in own for city in cities)
            is_registered = meant and (not person.fields.get("cancelled") or came)
            # Whom the filters do not mean, they do not count: neither as registered nor as somebody who came.
            if not (self.registered(person, asked) or self.came(person, asked)):
                continue
            registered, arrived = registered + is_registered, arrived + came
            others += came and not is_registered
        return registered, arrived, others

    def origin(self, person: Person) -> str:
        """How somebody came to be registered."""
        if not person.known:
            return "unknown"
        if person.text("instead_of"):
            return "substitute"
        return "desk" if person.source == "desk" else "list"

    def fate(self, person: Person) -> str:
        """What became of somebody."""
        return "came" if person.comings else "cancelled" if person.fields.get("cancelled") else "absent"

    # Papers

    def days(self, asked: Asked) -> Counter[str]:
        """The days that each person attended, each in the city where they came first on that day."""
        found: Counter[str] = Counter()
        for person in self.asked(asked):
            if person.erased or not person.known:
                continue
            firsts: dict[date, tuple[bool, str, str]] = {}
            attended: set[date] = set()
            for code, at in person.comings.items():
                if code not in self.sessions:
                    continue
                city, day = self.sessions[code]
                coming = not city, at, city or NO_CITY
                firsts[day] = min(coming, firsts.get(day, coming))
                if code in self.within(asked):
                    attended.add(day)
            paid = [day for day in attended if asked.session or asked.city in ("", firsts[day][2])]
            if paid:
                found[person.text("number")] = len(paid)
        return found
