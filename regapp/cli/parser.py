"""The parser of the shell: the common options, and the options of the commands that the words contain."""

import argparse
import locale
import os
import sys
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from regapp import __version__
from regapp.cli.commands import COMMANDS, Command
from regapp.cli.loading import load
from regapp.model.event import LANGUAGES
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

WRONG_USAGE = 2
_WORDS = {
    "usage": QT_TRANSLATE_NOOP("Shell", "usage"),
    "arguments": QT_TRANSLATE_NOOP("Shell", "arguments"),
    "options": QT_TRANSLATE_NOOP("Shell", "options"),
    "commands": QT_TRANSLATE_NOOP("Shell", "commands"),
    "documents": QT_TRANSLATE_NOOP("Shell", "documents"),
    "help": QT_TRANSLATE_NOOP("Shell", "show this help"),
    "version": QT_TRANSLATE_NOOP("Shell", "show the version"),
}
"""The words of argparse itself, which speaks English only."""


def usage_word(name: str, language: Language) -> str:
    """Give a word of the help: a heading, or what an option of every program does."""
    return language.translate("Shell", _WORDS[name])


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


class _Help(argparse.HelpFormatter):
    """The help, with the word before the usage in the language of the shell."""

    def __init__(self, prog: str, *, language: Language) -> None:
        super().__init__(prog)
        self._language = language

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        word = usage_word("usage", self._language)
        super().add_usage(usage, actions, groups, f"{word}: " if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that speaks the language of the shell, and explains a faulty command in one sentence."""

    def __init__(self, *, language: Language, add_help: bool = True, **options: Any) -> None:
        super().__init__(add_help=False, formatter_class=partial(_Help, language=language), **options)
        self._language, self._commands = language, ""
        if add_help:
            self.add_argument("-h", "--help", action="help", help=usage_word("help", language))
        self._positionals.title = usage_word("arguments", language)
        self._optionals.title = usage_word("options", language)

    def add_commands(self, name: str, metavar: str, heading: str) -> "argparse._SubParsersAction[_Parser]":
        """Begin the commands below, one of which `name` holds after parsing."""
        self._commands = metavar
        title = usage_word(heading, self._language)
        return self.add_subparsers(dest=name, metavar=metavar, title=title, required=name != "command")

    def error(self, message: str) -> NoReturn:
        template = self._language.translate("Shell", "Unknown command ({reason}); see {program} --help.")
        reason = load("regapp.cli.refusals", "refusal_reason")(message, self._commands, self._language)
        print(template.format(reason=reason, program=self.prog), file=sys.stderr)
        raise SystemExit(WRONG_USAGE)


def make_parser(language: Language, words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Make the parser for these words, with help in `language`; commands not in the words have no options."""
    translate = language.translate
    common = _common_options(language)
    parser = _Parser(
        language=language, prog="regapp", parents=[common],
        description=translate("Shell", "The registration desk of a conference. Without a command, the window opens."),
    )  # fmt: skip
    parser.add_argument(
        "--version", action="version", version=f"RegApp {__version__}", help=usage_word("version", language)
    )
    commands = parser.add_commands("command", translate("Shell", "COMMAND"), "commands")

    def add(group: "argparse._SubParsersAction[_Parser]", command: Command) -> None:
        text = translate("Shell", command.help_text)
        below = group.add_parser(command.name, language=language, parents=[common], help=text, description=text)
        if command.name not in words:
            return
        command.add_arguments(below, language)
        if command.below:
            names = "|".join(item.name for item in command.below)
            group_below = below.add_commands("below", names, command.heading)
            for item in command.below:
                add(group_below, item)

    for command in COMMANDS:
        add(commands, command)
    return parser


def _common_options(language: Language) -> _Parser:
    """Make the options of every command. Their defaults do not overwrite an option given before the command."""
    translate = language.translate
    common = _Parser(language=language, add_help=False, argument_default=argparse.SUPPRESS)
    add = common.add_argument_group(translate("Shell", "for every command")).add_argument
    add("--file", type=Path, metavar="PATH", help=translate("Shell", "the conference file"))
    add("--event", metavar="CODE", help=translate("Shell", "the event, where the file has several"))
    add("--json", action="store_true", help=translate("Shell", "one JSON document on standard output"))
    add("--lang", choices=LANGUAGES, help=translate("Shell", "the language of the answers"))
    return common
