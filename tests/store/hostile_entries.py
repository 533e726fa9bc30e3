"""Entries as no desk of ours writes them: what a fault, another program or ill will may send."""

import random
from typing import Any

from regapp.model.clock import COUNTER_BITS
from regapp.model.entry import Entry, Kind, participant_subject

AT = "2022-02-28T05:00:00.000+00:00"
PEOPLE = (1001, 1002, 1003, 1004)
KINDS = (*(kind.value for kind in Kind), "a-kind-of-tomorrow", "", "SET", "\ud800", 5, None)
NUMBERS = (0, 1, -1, 5, 2**31, 2**63 - 1, -(2**63), 2**63, 10**30, 1.5, float("nan"), float("inf"), True, None, "7")
YEAR_2037, YEAR_2096 = (ms << COUNTER_BITS for ms in (2_114_380_800_000, 4_000_000_000_000))
CLOCKS: tuple[Any, ...] = (
    1, 2, 3, 30, 30 << COUNTER_BITS, YEAR_2037, YEAR_2096, 2**63 - 1, 2**62, 2**70, -1, -(2**63), 0, "x", None, 1.5,
)  # fmt: skip
TEXTS = ("", "Асанов", "x", "\ud800", "a\udfffb", "\0", "a\nb", "٣", "9" * 5_000, "2022-02-28", AT, "0002-01-01")
ROWS = (
    "code", "", "code\n1\n", "\0", "\ud800", "code,level,name_ky,name_ru,oblast_code,rayon_code\n1,aiyl_aimak\n",
    "code,level,name_ky,name_ru,oblast_code,rayon_code\n1,aiyl_aimak,K,R,1,\n",
    'code,level,name_ky,name_ru,oblast_code,rayon_code\n1,aiyl_aimak,"' + "a" * 200_000 + '",R,1,\n',
    "code,level,name_ky,name_ru,oblast_code,rayon_code,successor\n1,oblast,K,R,1,,1\n", 'code;"\n;', "code\r1\r\x1a",
)  # fmt: skip


def subjects() -> list[str]:
    """Subjects in right and odd spellings."""
    people = [participant_subject(person) for person in PEOPLE]
    odd = [f"participant/{person}" for person in PEOPLE] + ["participant/", "participant/-1", "participant/" + "9" * 17]
    others = ["event", "event/x", "session/s", "session/", "units/2021", "units/2025", "place/talas", "list/L"]
    strange = ["", "nothing", "\ud800", "participant/\ud800", "\0"]
    return [*people * 4, *odd, *others, *strange, "batch/1", "template/t", "image/i", "scan/n"]


def value(rng: random.Random, depth: int = 0) -> Any:
    """Anything."""
    choice = rng.randrange(10 if depth < 3 else 8)
    if choice < 4:
        return rng.choice(TEXTS)
    if choice < 7:
        return rng.choice(NUMBERS)
    if choice == 7:
        return rng.choice([True, False, None, nested(rng.choice([5, 40, 900, 3_000]))])
    if choice == 8:
        return [value(rng, depth + 1) for _ in range(rng.randrange(3))]
    return {rng.choice(["en", "title", "\ud800", "0"]): value(rng, depth + 1) for _ in range(rng.randrange(3))}


def nested(depth: int) -> Any:
    inner: Any = []
    for _ in range(depth):
        inner = [inner]
    return inner


WHOLE_FIELDS: dict[str, Any] = {
    "family": "Асанов", "birth_year": 1980, "cities": ["osh"], "consent": True, "cancelled": False, "number": "01-0001",
    "photo_consent": False, "disability": None, "accreditation": "K-17",
    "instead_of": "0000000000001002", "phone": "0770 111111", "municipality": "41704235843000", "title": {"en": "T"},
    "starts": "2022-02-28", "ends": "2022-03-03", "zone": "Asia/Bishkek", "code": "x", "organisers": [{"en": "O"}],
    "signatories": [{"name": {"en": "N"}}], "units": "2025", "rows": ROWS[0], "content": "{}", "text": "Талас",
    "speakers": ["0000000000001001"], "materials": [{"title": "m", "address": "x"}], "capacity": 5, "room": {},
}  # fmt: skip
WHOLE_BODY: dict[str, Any] = {
    "session": "s", "at": AT, "nonce": "n", "outcome": "admitted", "issue": 1, "number": "C-02-0001", "sessions": 1,
    "other": participant_subject(1002), "entry": "02-1", "of": 2,
}  # fmt: skip


def body(rng: random.Random) -> Any:
    """A body with most of its parts, some of which hold anything."""
    if rng.randrange(12) == 0:
        return value(rng)
    said: dict[str, Any] = dict(rng.sample(sorted(WHOLE_BODY.items()), rng.randrange(len(WHOLE_BODY) + 1)))
    if rng.randrange(4):
        said["fields"] = dict(rng.sample(sorted(WHOLE_FIELDS.items(), key=str), rng.randrange(8)))
        if "rows" in said["fields"]:
            said["fields"]["rows"] = rng.choice(ROWS)
    if rng.randrange(3) == 0:
        said[rng.choice([*WHOLE_BODY, "fields", "unknown"])] = value(rng)
    if isinstance(said.get("fields"), dict) and rng.randrange(3) == 0:
        said["fields"][rng.choice([*WHOLE_FIELDS, "unknown"])] = value(rng)
    if "entry" in said:
        said["entry"] = f"{rng.choice(['02', '03'])}-{rng.randrange(60)}"
    if "other" in said:
        said["other"] = rng.choice(subjects())
    return said


def entries(rng: random.Random, count: int, events: tuple[int, ...], *, odd_envelopes: bool = True) -> list[Entry]:
    """Entries of three desks with running numbers."""
    made = []
    for number in range(1, count + 1):
        desk = f"{rng.randrange(2, 5):02d}"
        at = rng.choice(CLOCKS) if rng.randrange(3) == 0 else rng.randrange(1, 30)
        parts: dict[str, Any] = {
            "operator": "op", "event": rng.choice(events), "kind": rng.choice(KINDS), "version": 1,
            "subject": rng.choice(subjects()),
        }  # fmt: skip
        if rng.randrange(3):
            parts["kind"] = Kind.SET.value
        if odd_envelopes and rng.randrange(6) == 0:
            parts[rng.choice(sorted(parts))] = rng.choice([*NUMBERS, *TEXTS])
        made.append(Entry(desk, number, f"{desk}-{number}", at, body=body(rng), **parts))
    return with_running_numbers(made)


def with_running_numbers(made: list[Entry]) -> list[Entry]:
    last: dict[str, int] = {}
    numbered = []
    for entry in made:
        last[entry.desk] = last.get(entry.desk, 0) + 1
        number = last[entry.desk]
        numbered.append(Entry(**{**entry.__dict__, "lseq": number, "entry_id": f"{entry.desk}-{number}"}))
    return numbered
