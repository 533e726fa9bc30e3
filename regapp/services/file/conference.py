"""Making a conference in a file from its definition (TOML, in `resources/conferences`)."""

import secrets
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.model.errors.files import DiskFull, FileExists, ReadOnlyFile, WriteFailed
from regapp.model.event import Session
from regapp.named_files import check_replaceable, is_there
from regapp.resources import resource
from regapp.services.desk import Desk, create_file, default_operator, open_desk
from regapp.services.sessions import session_draft
from regapp.store.files import names
from regapp.store.files.beside import refuse_if_gone
from regapp.store.files.durable import remove
from regapp.store.files.making import put_new
from regapp.store.store import Transaction

FIRST_CONFERENCE = "osh-bishkek-2022"


def create_conference(
    path: Path,
    name: str = FIRST_CONFERENCE,
    *,
    demo: bool = False,
    fill: Callable[[Desk], None] | None = None,
    is_asked: bool = False,
) -> Desk:
    """Make a file with the conference of that name, whole or not at all. FileExists if there is a file.

    `fill` puts people into it. FileGone where something tells that a file was there, unless somebody was asked.
    """
    definition = tomllib.loads(resource("conferences", f"{name}.toml").read_text(encoding="utf-8"))
    return make_conference(path, definition, demo=demo, fill=fill, is_asked=is_asked)


def make_conference(
    path: Path,
    definition: dict[str, Any],
    *,
    demo: bool = False,
    fill: Callable[[Desk], None] | None = None,
    is_asked: bool = False,
) -> Desk:
    """Make a file with a conference as it is defined, whole or not at all; as `create_conference`."""
    check_replaceable(path)
    if is_there(path):
        raise FileExists(str(path))
    if not is_asked:
        refuse_if_gone(path)
    # Built under another name: a process that dies here leaves no half conference behind.
    unfinished = names.unfinished(path)
    try:
        store = create_file(unfinished)
    except (DiskFull, ReadOnlyFile, WriteFailed) as error:
        raise type(error)(str(path)) from error
    try:
        store.write(lambda tx: _add_conference(tx, definition, demo=demo))
        store.close()
        if fill is not None:
            desk = open_desk(unfinished)
            try:
                fill(desk)
            finally:
                desk.close()
        put_new(unfinished, path)
    finally:
        store.close()
        remove(unfinished)
    return open_desk(path)


def _add_conference(tx: Transaction, definition: dict[str, Any], *, demo: bool) -> None:
    number = tx.new_event_number()
    zone = ZoneInfo(definition["zone"])
    fields = {name: value for name, value in definition.items() if name != "sessions"}
    fields |= {
        "starts": definition["starts"].isoformat(),
        "ends": definition["ends"].isoformat(),
        "demo": demo,
    }
    drafts = [Draft(Kind.SET, EVENT_SUBJECT, {"fields": fields})]
    drafts.extend(session_draft(_session(session, zone)) for session in definition["sessions"])
    tx.keep_event_key(number, secrets.token_bytes(32))
    tx.append(number, drafts, default_operator())


def _session(definition: dict[str, Any], zone: ZoneInfo) -> Session:
    """Make a session from a definition, whose hours are those of the conference's clocks."""
    starts, ends = (definition[name].replace(tzinfo=zone) for name in ("starts", "ends"))
    return Session(**(definition | {"starts": starts, "ends": ends}))
