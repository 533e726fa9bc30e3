"""What can be said to RegApp in a shell."""

import argparse
import locale
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from platformdirs import user_data_path

from regapp import __version__
from regapp.cli.numbers import whole
from regapp.model.attendance import Cut
from regapp.model.event import LANGUAGES
from regapp.model.participant import Category
from regapp.services.badges.from_list import COLUMNS as BADGE_COLUMNS
from regapp.services.file.demo import DEMO_PEOPLE
from regapp.services.people.choice import Order
from regapp.texts.catalogue import Language

WRONG_USAGE = 2
_count = whole(0, 1_000_000)


def default_file() -> Path:
    """Where the conference lies if nobody says otherwise: REGAPP_FILE, else the user's data folder."""
    named = os.environ.get("REGAPP_FILE")
    return Path(named) if named else user_data_path("regapp", appauthor=False) / "conference.regapp"


def asked_language(arguments: Sequence[str]) -> str:
    """The language asked for with --lang, else the system's, else English."""
    for index, word in enumerate(arguments):
        asked = word.partition("=")[2] if word.startswith("--lang=") else ""
        if word == "--lang" and index + 1 < len(arguments):
            asked = arguments[index + 1]
        if asked in LANGUAGES:
            return asked
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    # Windows sets none of these; its own setting reads like `Russian_Kyrgyzstan`.
    system = (named or locale.getlocale()[0] or "")[:2].lower()
    return system if system in LANGUAGES else "en"


class _Parser(argparse.ArgumentParser):
    """Says in one sentence what is wrong with a command."""

    language = Language("en")

    def error(self, message: str) -> NoReturn:
        template = self.language.translate(
            "Shell", "This command cannot be understood ({reason}); see {program} --help."
        )
        reason = message.partition(" (choose from")[0]
        print(template.format(reason=reason, program=self.prog), file=sys.stderr)
        raise SystemExit(WRONG_USAGE)


def make_parser(language: Language, words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """The parser for these words, its help in `language`. Options of papers are known only where one is asked for."""
    translate = language.translate
    _Parser.language = language
    common = _Parser(add_help=False)
    group = common.add_argument_group(translate("Shell", "for every command"))
    add = group.add_argument
    add(
        "--file",
        type=Path,
        metavar="PATH",
        default=argparse.SUPPRESS,
        help=translate("Shell", "the conference file"),
    )
    add(
        "--event",
        metavar="CODE",
        default=argparse.SUPPRESS,
        help=translate("Shell", "the event, where the file has several"),
    )
    add(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help=translate("Shell", "one JSON document on standard output"),
    )
    add(
        "--lang",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=translate("Shell", "the language of the answers"),
    )

    parser = _Parser(
        prog="regapp", parents=[common],
        description=translate("Shell", "The registration desk of a conference. Without a command, the window opens."),
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"RegApp {__version__}")
    commands = parser.add_subparsers(dest="command", metavar=translate("Shell", "COMMAND"))

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=help_text, description=help_text)

    demo = command("demo", translate("Shell", "a file with the Osh and Bishkek conference and invented people"))
    demo.add_argument(
        "--people",
        type=_count,
        default=DEMO_PEOPLE,
        metavar="N",
        help=translate("Shell", "how many people"),
    )
    demo.add_argument("--open", action="store_true", help=translate("Shell", "then open the window"))

    importing = command("import", translate("Shell", "take in a list of people (xlsx, csv)"))
    importing.add_argument("list", type=Path, metavar="LIST")
    importing.add_argument(
        "--check", action="store_true", help=translate("Shell", "say what would happen, write nothing")
    )
    importing.add_argument(
        "--rejects",
        type=Path,
        metavar="X",
        help=translate("Shell", "write the rows left out to this xlsx or csv"),
    )

    find = command("find", translate("Shell", "find people by name, number, telephone or municipality"))
    find.add_argument("query", nargs="?", metavar="QUERY")
    find.add_argument("--stdin", action="store_true", help=translate("Shell", "a query on each line of standard input"))
    find.add_argument(
        "--limit",
        type=_count,
        default=10,
        metavar="N",
        help=translate("Shell", "at most so many for each query"),
    )

    place = command("place", translate("Shell", "match a place, written any way, to its municipality"))
    place.add_argument("text", nargs="?", metavar="TEXT")
    place.add_argument(
        "--stdin", action="store_true", help=translate("Shell", "a place on each line of standard input")
    )

    badges = command("badges", translate("Shell", "make badges as a PDF"))
    badges.add_argument("--out", type=Path, required=True, metavar="X.pdf")
    badges.add_argument(
        "--template",
        default="",
        metavar="T",
        help=translate("Shell", "90x60 (usual), a6, cr80, 62x100, a5-fold, or one of the event's own"),
    )
    badges.add_argument(
        "--sheet", default="", metavar="S", help=translate("Shell", "single, a4-1, a4-2, a4-4, a4-8, a4-10")
    )
    badges.add_argument(
        "--only", nargs="+", default=["new"], metavar="new|all|REF", help=translate("Shell", "for whom")
    )
    badges.add_argument("--category", choices=[item.value for item in Category], default="")
    badges.add_argument(
        "--municipality",
        default="",
        metavar="PLACE",
        help=translate("Shell", "a municipality by name or code, or the code of a rayon or an oblast"),
    )
    badges.add_argument("--city", default="", metavar="CODE")
    badges.add_argument("--sort", choices=[item.value for item in Order], default=Order.NAME.value)
    badges.add_argument("--both-sides", action="store_true", help=translate("Shell", "with backs, for two-sided paper"))
    badges.add_argument(
        "--separators", action="store_true", help=translate("Shell", "a card before the badges of each municipality")
    )
    badges.add_argument(
        "--skip",
        type=_count,
        default=0,
        metavar="N",
        help=translate("Shell", "places of the first sheet that are used up"),
    )
    badges.add_argument(
        "--from",
        dest="source",
        type=Path,
        metavar="LIST",
        help=translate("Shell", "take people straight from a list (csv, xlsx) with the columns {columns}").format(
            columns=",".join(BADGE_COLUMNS)
        ),
    )

    scan = command("scan", translate("Shell", "check somebody in by the code of a badge or the short number"))
    scan.add_argument("code", metavar="TOKEN|NUMBER")
    scan.add_argument("--session", required=True, metavar="CODE")
    scan.add_argument("--out", action="store_true", help=translate("Shell", "she leaves"))

    attendance = command("attendance", translate("Shell", "who has come, and from where"))
    attendance.add_argument("--by", choices=[cut.value for cut in Cut], default=Cut.MUNICIPALITY.value)
    attendance.add_argument("--session", default="", metavar="CODE")
    attendance.add_argument("--out", type=Path, metavar="X.xlsx|csv|pdf|ods")

    export = command("export", translate("Shell", "write a list or a paper to a file"))
    if "export" in words:
        # Loaded here: the papers' modules would be a tenth of the window's start.
        from regapp.cli.export_command import add_export_arguments

        add_export_arguments(export, common, language)

    checking = command("certificate", translate("Shell", "check a certificate by its code"))
    if "certificate" in words:
        from regapp.cli.certificates_command import add_check_arguments

        add_check_arguments(checking, language)

    command("sessions", translate("Shell", "the sessions and their codes"))
    moving = command("move", translate("Shell", "register people for another city, or for several"))
    moving.add_argument("refs", nargs="+", metavar="REF")
    moving.add_argument("--to", nargs="+", required=True, metavar="CITY")
    command("participants", translate("Shell", "all participants"))
    history = command("history", translate("Shell", "all that was recorded of a participant"))
    history.add_argument("ref", metavar="REF")
    backup = command("backup", translate("Shell", "make a verified copy of the conference file"))
    backup.add_argument("--to", type=Path, metavar="DIR")
    restore = command(
        "restore", translate("Shell", "put a backup in the place of the conference file; the present one is kept")
    )
    restore.add_argument("backup", type=Path, metavar="FILE")
    command("check", translate("Shell", "look whether the conference file is well"))
    command("rebuild", translate("Shell", "compute all tables anew from the journal"))
    return parser
