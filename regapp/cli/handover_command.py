"""The command `handover`: from laptop to laptop by a file on a stick."""

import argparse
from pathlib import Path
from typing import Any

from regapp.cli.context import Context, progress_line
from regapp.model.entries.conflict import CameIn, Conflict, DoubleConflict, FieldConflict, PresenceConflict, Said
from regapp.model.errors.files import FileEmpty
from regapp.model.identifiers import participant_text
from regapp.named_files import file_content
from regapp.services.conflicts.words import ConflictTexts
from regapp.services.desk import Desk
from regapp.sync import handover as exchange
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import number_text

DONE = 0


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `handover`."""
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--to", type=Path, metavar="FILE", help=language.translate("Shell", "write all entries to this file")
    )
    way.add_argument(
        "--from", type=Path, metavar="FILE", dest="source",
        help=language.translate("Shell", "receive the entries of this file"),
    )  # fmt: skip
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="F",
        help=language.translate("Shell", "lock the file, or open it, with the first line of F"),
    )  # fmt: skip


def handover(context: Context) -> int:
    """Run `handover`: write a hand-over file, or take one in."""
    named = context.arguments.passphrase_file
    passphrase = _first_line(named) if named is not None else ""
    if context.arguments.to is not None:
        return _write(context, context.arguments.to, passphrase)
    return _take_in(context, context.arguments.source, passphrase)


def _first_line(path: Path) -> str:
    """The passphrase in a file. FileEmpty where there is none: what is to be locked must not stay open."""
    lines = file_content(path).decode("utf-8-sig", errors="replace").splitlines()
    if not lines or not lines[0].strip():
        raise FileEmpty(str(path))
    return lines[0].strip()


def _write(context: Context, out: Path, passphrase: str) -> int:
    with context.desk() as desk:
        done = exchange.write(desk, out, passphrase, _progress(context))
    document = {"entries": done.entries, "new": 0, "conflicts": [], "file": str(done.path), "bytes": done.size}
    text = QT_TRANSLATE_NOOP("Shell", "Written and read back: {path}. Entries: {entries}")
    context.answer(
        document, lambda: context.say(text, path=done.path, entries=number_text(done.entries, context.language))
    )
    return DONE


def _take_in(context: Context, source: Path, passphrase: str) -> int:
    with context.desk(writes=True) as desk:
        done = exchange.take_in(desk, source, passphrase, _progress(context))
        texts = ConflictTexts(desk, context.language)
        sentences = [texts.sentence(conflict) for conflict in done.conflicts]
        document = {
            "entries": done.entries, "new": done.new, "desks": done.desks, "desk": done.number,
            "renumbered": done.renumbered, "conflicts": [_document(desk, conflict) for conflict in done.conflicts],
        }  # fmt: skip

    def human() -> None:
        context.say(
            QT_TRANSLATE_NOOP("Shell", "Entries in the file: {entries}, new: {new}. Conflicts: {conflicts}"),
            entries=number_text(done.entries, context.language),
            new=number_text(done.new, context.language),
            conflicts=number_text(len(sentences), context.language),
        )
        if done.parted_from:
            context.say(
                QT_TRANSLATE_NOOP("Shell", "Another laptop goes on as desk {before}; this one is desk {desk} now."),
                before=done.parted_from, desk=done.number,
            )  # fmt: skip
        if done.renumbered:
            context.say(
                QT_TRANSLATE_NOOP("Shell", "People with another short number now: {number}. Their badges stay valid."),
                number=number_text(done.renumbered, context.language),
            )
        for text in sentences:
            print(text)

    context.answer(document, human)
    return DONE


def _progress(context: Context) -> Any:
    return progress_line(context.language.translate("Shell", "Entries"), context.language)


def _document(desk: Desk, conflict: Conflict) -> dict[str, Any]:
    if isinstance(conflict, FieldConflict):
        return {
            "kind": "field", "subject": conflict.subject, "field": conflict.field,
            "chosen": _said(desk, conflict.chosen), "other": _said(desk, conflict.other),
        }  # fmt: skip
    if isinstance(conflict, PresenceConflict):
        return {
            "kind": "session" if conflict.is_one_session else "cities",
            "participant": participant_text(conflict.participant),
            "first": _came_in(desk, conflict.first), "second": _came_in(desk, conflict.second),
        }  # fmt: skip
    assert isinstance(conflict, DoubleConflict)
    return {"kind": "double", "participants": [participant_text(one) for one in (conflict.first, conflict.second)]}


def _said(desk: Desk, said: Said) -> dict[str, Any]:
    return {"value": said.value, "desk": said.desk, "at": desk.event.local(said.at).isoformat(timespec="seconds")}


def _came_in(desk: Desk, came: CameIn) -> dict[str, Any]:
    at = desk.event.local(came.at).isoformat(timespec="seconds")
    return {"session": came.session, "desk": came.desk, "at": at}
