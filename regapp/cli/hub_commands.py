"""The commands of the hub: here, init, enrol, revoke, status."""

import argparse
import signal
import threading
from datetime import UTC, datetime
from pathlib import Path

from regapp import sync
from regapp.cli.context import Context
from regapp.cli.numbers import whole
from regapp.model.entries.hub import SeenDesk
from regapp.services.lists.exporting import local_text
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import number_text
from regapp.texts.words import column_word

DONE = 0
_COLUMNS = ("desk", "desk_name", "last_heard", "unsent", "program")
_port = whole(1, 65_535)


def add_here_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `hub here`."""
    parser.add_argument(
        "--port", type=_port, metavar="N", help=language.translate("Shell", "where the other laptops find it")
    )


def here(context: Context) -> int:
    """Run `hub here`: be the hub until somebody stops it."""
    stopped = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stopped.set())
    with context.desk(writes=True) as desk:
        hub = sync.open_here(desk, context.arguments.port)
        number = desk.number
    # The file is free again: this laptop's desk exchanges like any other.
    try:
        text = QT_TRANSLATE_NOOP("Shell", "This laptop is the hub, on port {port}. Press Ctrl+C to stop it.")
        context.answer({"port": hub.port, "desk": number}, lambda: context.say(text, port=hub.port))
        while not stopped.wait(1.0):
            pass
    finally:
        hub.close()
    return DONE


def add_init_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `hub init`."""
    parser.add_argument("url", metavar="URL")


def init(context: Context) -> int:
    """Run `hub init`: set up a hub in a database."""
    with context.desk(writes=True) as desk:
        made = sync.set_up(desk, context.arguments.url)
        number = desk.number
    text = (
        QT_TRANSLATE_NOOP("Shell", "The hub is set up at {place}. This file is its desk {desk}.")
        if made.is_new
        else QT_TRANSLATE_NOOP("Shell", "The hub at {place} is up to date. This file is its desk {desk}.")
    )
    document = {"hub": made.hub.place, "desk": number, "new": made.is_new}
    context.answer(document, lambda: context.say(text, place=made.hub.place, desk=number))
    return DONE


def add_name_argument(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the name of a desk."""
    parser.add_argument("name", metavar="NAME")


def add_enrol_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `hub enrol`."""
    add_name_argument(parser, language)
    text = language.translate("Shell", "for the hub of another hall, which passes on what its desks wrote")
    parser.add_argument("--hall", action="store_true", help=text)


def enrol(context: Context) -> int:
    """Run `hub enrol`: give the code with which a laptop joins."""
    with context.desk() as desk:
        made = sync.enrol(desk, context.arguments.name, is_hall=context.arguments.hall)
        until = local_text(desk, made.expires.isoformat())
    document = {
        "code": made.code,
        "short": made.digits or None,
        "expires": made.expires.isoformat(timespec="seconds"),
        "desk": made.number,
    }

    def human() -> None:
        context.say(
            QT_TRANSLATE_NOOP("Shell", "Desk {desk}. The code is good once, until {time}:"),
            desk=made.number,
            time=until,
        )
        print(made.code)
        if made.digits:
            context.say(
                QT_TRANSLATE_NOOP("Shell", "In this network six digits are enough: {digits}"), digits=made.digits
            )
        context.say(QT_TRANSLATE_NOOP("Shell", "On the other laptop: regapp --file NEW.regapp join CODE"))

    context.answer(document, human)
    return DONE


def revoke(context: Context) -> int:
    """Run `hub revoke`: take a desk's access away."""
    with context.desk() as desk:
        gone = sync.revoke(desk, context.arguments.name)
    text = QT_TRANSLATE_NOOP("Shell", "Desk {desk} has no access to the hub any more.")
    context.answer({"desk": gone.number}, lambda: context.say(text, desk=gone.number))
    return DONE


def status(context: Context) -> int:
    """Run `hub status`: list the desks as the hub has seen them last."""
    with context.desk() as desk:
        desks = sync.seen_desks(desk)
        rows = [
            [
                item.number,
                item.label,
                local_text(desk, _iso(item)) if item.heard_ms else "",
                number_text(item.unsent, context.language),
                item.program,
            ]
            for item in desks
        ]
    document = {"desks": [_document(item) for item in desks]}

    def human() -> None:
        headings = [column_word(name, context.language) for name in _COLUMNS]
        context.table(headings, rows, figures=(3,))

    context.answer(document, human)
    return DONE


def add_backup_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `hub backup`."""
    parser.add_argument("out", type=Path, metavar="FILE")


def backup(context: Context) -> int:
    """Run `hub backup`: write the whole hub to a file."""
    path = context.arguments.out
    with context.desk() as desk:
        count = sync.back_up_hub(desk, path)
    text = QT_TRANSLATE_NOOP("Shell", "Backup of the hub: {path}. Entries: {count}")
    context.answer({"file": str(path), "entries": count}, lambda: context.say(text, path=path, count=count))
    return DONE


def add_restore_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `hub restore`."""
    parser.add_argument("backup", type=Path, metavar="FILE")
    parser.add_argument("url", metavar="URL")


def restore(context: Context) -> int:
    """Run `hub restore`: begin a hub again in a database, from a backup."""
    with context.desk(writes=True) as desk:
        count = sync.restore_hub(desk, context.arguments.backup, context.arguments.url)
    text = QT_TRANSLATE_NOOP("Shell", "The hub is begun again. Entries: {count}. Desks bring what it lacks.")
    context.answer({"entries": count}, lambda: context.say(text, count=count))
    return DONE


def _iso(desk: SeenDesk) -> str:
    return datetime.fromtimestamp((desk.heard_ms or 0) / 1000, UTC).isoformat(timespec="milliseconds")


def _document(desk: SeenDesk) -> dict[str, object]:
    return {
        "name": desk.label or desk.number, "desk": desk.number, "last_heard": _iso(desk) if desk.heard_ms else None,
        "unsent": desk.unsent, "version": desk.program, "offset_ms": desk.offset_ms, "machine": desk.machine,
        "entries": desk.last_lseq, "joined": desk.has_joined, "revoked": desk.is_revoked,
    }  # fmt: skip
