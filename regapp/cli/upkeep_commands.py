"""The commands that keep file and program sound: backup, restore, check, rebuild, update."""

import argparse
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.model.event import in_language
from regapp.services import updates
from regapp.services.file import upkeep
from regapp.services.file.contents import contents_of
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.days import moment_text
from regapp.texts.findings import finding
from regapp.texts.quantities import number_text

DONE, FAILED = 0, 1


def add_backup_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `backup`."""
    parser.add_argument("--to", type=Path, metavar="DIR")


def backup(context: Context) -> int:
    """Run `backup`: make a verified copy in `backups` beside the file, or in another folder."""
    with context.desk(writes=True, or_reads=True) as desk:
        made = upkeep.backup(desk, context.arguments.to or desk.path.parent / "backups")
    text = QT_TRANSLATE_NOOP("Shell", "Backup made and verified: {path}")
    context.answer({"file": str(made)}, lambda: context.say(text, path=made))
    return DONE


def add_restore_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `restore`."""
    parser.add_argument("backup", type=Path, metavar="FILE")


def restore(context: Context) -> int:
    """Run `restore`: replace the file with a backup; say whose it is."""
    found = contents_of(context.arguments.backup)
    kept = upkeep.restore(context.arguments.backup, context.file)

    def human() -> None:
        context.say(QT_TRANSLATE_NOOP("Shell", "Restored: {path}"), path=context.file)
        context.say(
            QT_TRANSLATE_NOOP(
                "Shell", "It contains: {title}. People: {people}, arrived: {arrived}. Last entry: {last}"
            ),
            title=in_language(found.title, context.language.code),
            people=number_text(found.people, context.language),
            arrived=number_text(found.arrived, context.language),
            last=moment_text(found.last),
        )
        if kept is not None:
            context.say(QT_TRANSLATE_NOOP("Shell", "The file that was there is kept as {path}"), path=kept)

    document = {
        "file": str(context.file),
        "kept": str(kept) if kept else None,
        "title": in_language(found.title, context.language.code),
        "people": found.people,
        "arrived": found.arrived,
        "last_entry": found.last.isoformat(timespec="seconds") if found.last else None,
    }
    context.answer(document, human)
    return DONE


def check(context: Context) -> int:
    """Run `check`: look for damage in the file."""
    with context.desk() as desk:
        findings = upkeep.check(desk)
    document = {
        "ok": not findings,
        "findings": [{"code": item.code, "where": item.where} for item in findings],
    }

    def human() -> None:
        for item in findings:
            print(finding(item.code, item.where, context.language))
        if not findings:
            context.say(QT_TRANSLATE_NOOP("Shell", "No problems found: {path}"), path=context.file)

    context.answer(document, human)
    return FAILED if findings else DONE


def rebuild(context: Context) -> int:
    """Run `rebuild`: compute the tables again from the journal."""
    label = context.language.translate("Shell", "Rebuilding")
    with context.desk(writes=True) as desk:
        subjects = upkeep.rebuild(desk, progress_line(label, context.language))
    text = QT_TRANSLATE_NOOP("Shell", "Rebuilt from the journal: {count} records.")
    context.answer({"subjects": subjects}, lambda: context.say(text, count=subjects))
    return DONE


def add_update_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `update`."""
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "package", type=Path, nargs="?", metavar="FILE",
        help=language.translate("Shell", "a signed update of RegApp"),
    )  # fmt: skip
    way.add_argument(
        "--back", action="store_true", help=language.translate("Shell", "start the version before it again")
    )


def update(context: Context) -> int:
    """Run `update`: let another version start from the next start on."""
    versions, translate = updates.versions_here(), context.language.translate
    if context.arguments.back:
        version = versions.go_back()
    else:
        found = versions.read(context.arguments.package)
        versions.put_in(found, progress_line(translate("Shell", "Files"), context.language))
        version = found.version
    document = {"version": version, "present": versions.present}
    text = QT_TRANSLATE_NOOP("Shell", "RegApp {version} starts from the next start on.")
    context.answer(document, lambda: context.say(text, version=version))
    return DONE
