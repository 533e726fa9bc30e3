"""The commands of the shell, one row each. A command's module loads only when somebody asks for the command."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from regapp.cli.loading import load
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

if TYPE_CHECKING:
    from regapp.cli.context import Context


@dataclass(frozen=True)
class Command:
    """A command: its name, its line of help, and the module with the two functions behind it.

    `function` takes a Context and gives the exit status; `arguments` takes the command's parser and the language, and
    adds the command's own options. A command with others `below` it has neither: one of the others runs.
    """

    name: str
    help_text: str
    module: str = ""
    function: str = ""
    arguments: str = ""
    below: tuple["Command", ...] = ()
    heading: str = "commands"
    """The heading over those below, a word of the parser."""

    def add_arguments(self, parser: argparse.ArgumentParser, language: Language) -> None:
        """Add the command's own options to its parser."""
        if self.arguments:
            add: Callable[[argparse.ArgumentParser, Language], None] = load(self.module, self.arguments)
            add(parser, language)

    def run(self, context: "Context") -> int:
        """Run the command; give the exit status."""
        function: Callable[[Context], int] = load(self.module, self.function)
        return function(context)


PAPERS: Final = (
    Command(
        "attendees", QT_TRANSLATE_NOOP("Shell", "the list of participants"),
        "regapp.cli.attendees_command", "export_list", "add_arguments",
    ),
    Command(
        "sign-in", QT_TRANSLATE_NOOP("Shell", "a sheet on which participants sign"),
        "regapp.cli.register_commands", "sign_in", "add_sign_in_arguments",
    ),
    Command(
        "per-diem", QT_TRANSLATE_NOOP("Shell", "a register of per diems, with amounts and signatures"),
        "regapp.cli.register_commands", "per_diem", "add_per_diem_arguments",
    ),
    Command(
        "consent", QT_TRANSLATE_NOOP("Shell", "a sheet to agree to the use of data, photos and film"),
        "regapp.cli.register_commands", "consent", "add_arguments",
    ),
    Command(
        "hotel", QT_TRANSLATE_NOOP("Shell", "a list for the hotel, with nights and rooms to fill in by hand"),
        "regapp.cli.register_commands", "hotel", "add_arguments",
    ),
    Command(
        "bus", QT_TRANSLATE_NOOP("Shell", "a list for the bus, with boxes to tick there and back"),
        "regapp.cli.register_commands", "bus", "add_bus_arguments",
    ),
    Command(
        "travel", QT_TRANSLATE_NOOP("Shell", "a register of travel costs paid back, to fill in by hand"),
        "regapp.cli.register_commands", "travel", "add_travel_arguments",
    ),
    Command(
        "materials", QT_TRANSLATE_NOOP("Shell", "a register of things handed out, with signatures"),
        "regapp.cli.register_commands", "materials", "add_materials_arguments",
    ),
    Command(
        "certificates", QT_TRANSLATE_NOOP("Shell", "certificates of participation, from attendance"),
        "regapp.cli.certificates_command", "export_certificates", "add_arguments",
    ),
    Command(
        "letters", QT_TRANSLATE_NOOP("Shell", "thanks to speakers, confirmations of attendance, invitations"),
        "regapp.cli.letters_command", "export_letters", "add_arguments",
    ),
    Command(
        "programme", QT_TRANSLATE_NOOP("Shell", "the programme to print (pdf) or as a calendar (ics)"),
        "regapp.cli.programme_command", "programme", "add_arguments",
    ),
    Command(
        "anonymous", QT_TRANSLATE_NOOP("Shell", "anonymous data with a codebook"),
        "regapp.cli.data_commands", "anonymous", "add_anonymous_arguments",
    ),
    Command(
        "report", QT_TRANSLATE_NOOP("Shell", "the report for donors"),
        "regapp.cli.report_command", "export_report", "add_arguments",
    ),
)  # fmt: skip

HUB: Final = (
    Command(
        "here", QT_TRANSLATE_NOOP("Shell", "make this laptop the hub, until it is stopped"),
        "regapp.cli.hub_commands", "here", "add_here_arguments",
    ),
    Command(
        "init", QT_TRANSLATE_NOOP("Shell", "set up a hub in a PostgreSQL database"),
        "regapp.cli.hub_commands", "init", "add_init_arguments",
    ),
    Command(
        "enrol", QT_TRANSLATE_NOOP("Shell", "let a laptop in: gives the code with which it joins"),
        "regapp.cli.hub_commands", "enrol", "add_enrol_arguments",
    ),
    Command(
        "revoke", QT_TRANSLATE_NOOP("Shell", "take a desk’s access to the hub away"),
        "regapp.cli.hub_commands", "revoke", "add_name_argument",
    ),
    Command(
        "status", QT_TRANSLATE_NOOP("Shell", "the desks, as the hub has seen them last"),
        "regapp.cli.hub_commands", "status",
    ),
    Command(
        "backup", QT_TRANSLATE_NOOP("Shell", "write all that the hub has to a file"),
        "regapp.cli.hub_commands", "backup", "add_backup_arguments",
    ),
    Command(
        "restore", QT_TRANSLATE_NOOP("Shell", "begin a hub again from a backup"),
        "regapp.cli.hub_commands", "restore", "add_restore_arguments",
    ),
)  # fmt: skip

SHEETS: Final = (
    Command(
        "make", QT_TRANSLATE_NOOP("Shell", "the list of a session on which a desk goes on by hand, as a PDF"),
        "regapp.cli.sheets.making", "make", "add_arguments",
    ),
    Command(
        "read", QT_TRANSLATE_NOOP("Shell", "check people in from photos of such lists"),
        "regapp.cli.sheets.reading", "read", "add_arguments",
    ),
)  # fmt: skip

COMMANDS: Final = (
    Command(
        "demo", QT_TRANSLATE_NOOP("Shell", "a file with the Osh and Bishkek conference and invented people"),
        "regapp.cli.demo_command", "demo", "add_arguments",
    ),
    Command(
        "import", QT_TRANSLATE_NOOP("Shell", "import a list of people (xlsx, csv)"),
        "regapp.cli.import_command", "import_list", "add_arguments",
    ),
    Command(
        "find", QT_TRANSLATE_NOOP("Shell", "find people by name, number, telephone or municipality"),
        "regapp.cli.desk_commands", "find", "add_find_arguments",
    ),
    Command(
        "place", QT_TRANSLATE_NOOP("Shell", "match a place, written any way, to its municipality"),
        "regapp.cli.desk_commands", "place", "add_place_arguments",
    ),
    Command(
        "badges", QT_TRANSLATE_NOOP("Shell", "make badges as a PDF"),
        "regapp.cli.badge_command", "badges", "add_arguments",
    ),
    Command(
        "scan", QT_TRANSLATE_NOOP("Shell", "check somebody in by the code of a badge or the short number"),
        "regapp.cli.desk_commands", "scan", "add_scan_arguments",
    ),
    Command(
        "sheets", QT_TRANSLATE_NOOP("Shell", "desk lists on paper, and who came by photos of them"), below=SHEETS
    ),
    Command(
        "attendance", QT_TRANSLATE_NOOP("Shell", "who has come, and from where"),
        "regapp.cli.desk_commands", "attendance", "add_attendance_arguments",
    ),
    Command(
        "export", QT_TRANSLATE_NOOP("Shell", "write a list or a paper to a file"), below=PAPERS, heading="documents"
    ),
    Command(
        "certificate", QT_TRANSLATE_NOOP("Shell", "check a certificate by its code"),
        "regapp.cli.certificates_command", "check", "add_check_arguments",
    ),
    Command(
        "sessions", QT_TRANSLATE_NOOP("Shell", "the sessions and their codes"),
        "regapp.cli.list_commands", "sessions",
    ),
    Command(
        "move", QT_TRANSLATE_NOOP("Shell", "register people for another city, or for several"),
        "regapp.cli.list_commands", "move", "add_move_arguments",
    ),
    Command(
        "participants", QT_TRANSLATE_NOOP("Shell", "all participants"),
        "regapp.cli.list_commands", "participants",
    ),
    Command(
        "history", QT_TRANSLATE_NOOP("Shell", "all that was recorded of a participant"),
        "regapp.cli.list_commands", "history", "add_history_arguments",
    ),
    Command("hub", QT_TRANSLATE_NOOP("Shell", "the hub through which desks share a conference"), below=HUB),
    Command(
        "join", QT_TRANSLATE_NOOP("Shell", "join a hub with a code; makes the file"),
        "regapp.cli.sync_commands", "join", "add_join_arguments",
    ),
    Command(
        "sync", QT_TRANSLATE_NOOP("Shell", "exchange entries with the hub, until it is stopped"),
        "regapp.cli.sync_commands", "sync", "add_sync_arguments",
    ),
    Command(
        "handover", QT_TRANSLATE_NOOP("Shell", "carry entries to another laptop in a file, without a hub"),
        "regapp.cli.handover_command", "handover", "add_arguments",
    ),
    Command(
        "update", QT_TRANSLATE_NOOP("Shell", "put in a signed update of RegApp, or go back to the version before"),
        "regapp.cli.upkeep_commands", "update", "add_update_arguments",
    ),
    Command(
        "backup", QT_TRANSLATE_NOOP("Shell", "make a verified copy of the conference file"),
        "regapp.cli.upkeep_commands", "backup", "add_backup_arguments",
    ),
    Command(
        "restore",
        QT_TRANSLATE_NOOP("Shell", "replace the conference file with a backup; the present file is kept"),
        "regapp.cli.upkeep_commands", "restore", "add_restore_arguments",
    ),
    Command(
        "check", QT_TRANSLATE_NOOP("Shell", "check the conference file for errors"),
        "regapp.cli.upkeep_commands", "check",
    ),
    Command(
        "rebuild", QT_TRANSLATE_NOOP("Shell", "rebuild all tables from the journal"),
        "regapp.cli.upkeep_commands", "rebuild",
    ),
    Command(
        "guide", QT_TRANSLATE_NOOP("Shell", "the guides for registrars, coordinators and administrators, as a PDF"),
        "regapp.cli.guide_command", "guide", "add_arguments",
    ),
)  # fmt: skip

WINDOW: Final = Command("", "", "regapp.cli.window_command", "open_window")
"""The command that runs if the words name none."""


def asked_for(arguments: argparse.Namespace) -> Command:
    """Give the command that parsed arguments name, or the window if they name none."""
    command = next((command for command in COMMANDS if command.name == arguments.command), WINDOW)
    return next((below for below in command.below if below.name == arguments.below), command)
