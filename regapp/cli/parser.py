"""The parser of the shell: the common options, and the options of the commands that the words contain."""

import argparse
import locale
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from regapp import __version__
from regapp.cli.commands import COMMANDS, Command
from regapp.model.event import LANGUAGES
from regapp.texts.catalogue import Language

WRONG_USAGE = 2


def asked_language(arguments: Sequence[str]) -> str:
    """Give the language of --lang, else the system's, else English."""
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
    """A parser that explains a faulty command in one sentence."""

    language = Language("en")

    def error(self, message: str) -> NoReturn:
        template = self.language.translate("Shell", "Unknown command ({reason}); see {program} --help.")
        reason = message.partition(" (choose from")[0]
        print(template.format(reason=reason, program=self.prog), file=sys.stderr)
        raise SystemExit(WRONG_USAGE)


def make_parser(language: Language, words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Make the parser for these words, with help in `language`; commands not in the words have no options."""
    translate = language.translate
    _Parser.language = language
    common = _common_options(language)
    parser = _Parser(
        prog="regapp", parents=[common],
        description=translate("Shell", "The registration desk of a conference. Without a command, the window opens."),
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"RegApp {__version__}")
    commands = parser.add_subparsers(dest="command", metavar=translate("Shell", "COMMAND"))

    def add(group: "argparse._SubParsersAction[Any]", command: Command) -> None:
        text = translate("Shell", command.help_text)
        below = group.add_parser(command.name, parents=[common], help=text, description=text)
        if command.name not in words:
            return
        command.add_arguments(below, language)
        if command.below:
            names = "|".join(paper.name for paper in command.below)
            papers = below.add_subparsers(dest="paper", metavar=names, required=True)
            for paper in command.below:
                add(papers, paper)

    for command in COMMANDS:
        add(commands, command)
    return parser


def _common_options(language: Language) -> argparse.ArgumentParser:
    """Make the options of every command. Their defaults do not overwrite an option given before the command."""
    translate = language.translate
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    add = common.add_argument_group(translate("Shell", "for every command")).add_argument
    add("--file", type=Path, metavar="PATH", help=translate("Shell", "the conference file"))
    add("--event", metavar="CODE", help=translate("Shell", "the event, where the file has several"))
    add("--json", action="store_true", help=translate("Shell", "one JSON document on standard output"))
    add("--lang", choices=LANGUAGES, help=translate("Shell", "the language of the answers"))
    return common
