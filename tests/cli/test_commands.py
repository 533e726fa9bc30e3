"""The table of commands: each has help in three languages, and what its row names is there."""

import argparse
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from regapp.cli import commands, main, parser
from regapp.cli.commands import COMMANDS, PAPERS, WINDOW, Command, asked_for
from regapp.cli.context import Context
from regapp.cli.loading import load
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

ROWS = [(command.name,) for command in COMMANDS] + [("export", paper.name) for paper in PAPERS]
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide" / "shell.md"
RUN = [command for command in (*COMMANDS, *PAPERS, WINDOW) if not command.below]


@pytest.mark.parametrize("words", ROWS, ids=" ".join)
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_each_command_has_help(words: tuple[str, ...], language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*words, "--help", "--lang", language]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{parser.usage_word('usage', Language(language))}: regapp {' '.join(words)} ")
    command = next(item for item in (*COMMANDS, *PAPERS) if item.name == words[-1])
    assert Language(language).translate("Shell", command.help_text) in " ".join(said.split())


@pytest.mark.parametrize("words", ROWS, ids=" ".join)
def test_each_command_has_a_row_in_the_guide(words: tuple[str, ...]) -> None:
    firsts = re.findall(r"^\| (.+?) \| ", GUIDE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    said = [command.split() for first in firsts for command in re.findall(r"`([^`]+)`", first)]
    assert list(words) in [command[: len(words)] for command in said]


@pytest.mark.parametrize("command", RUN, ids=lambda command: command.name or "window")
def test_what_a_row_names_is_there(command: Command) -> None:
    assert callable(load(command.module, command.function))
    assert not command.arguments or callable(load(command.module, command.arguments))


def test_names_are_given_once() -> None:
    for level in (COMMANDS, PAPERS):
        assert len({command.name for command in level}) == len(level)


@pytest.mark.parametrize(
    ("given", "name"),
    [(["sessions"], "sessions"), (["export", "report", "--out", "x.pdf"], "report"), ([], ""), (["--json"], "")],
)
def test_the_row_that_words_ask_for(given: list[str], name: str) -> None:
    assert asked_for(parser.make_parser(Language("en"), given).parse_args(given)).name == name


def test_a_command_is_a_module_and_a_row(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def add_arguments(below: argparse.ArgumentParser, _language: Language) -> None:
        below.add_argument("word")

    def greet(context: Context) -> int:
        context.answer({"said": context.arguments.word}, lambda: None)
        return 3

    module = ModuleType("regapp.cli.greet_command")
    vars(module).update(greet=greet, add_arguments=add_arguments)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    row = Command("greet", QT_TRANSLATE_NOOP("Shell", "all participants"), module.__name__, "greet", "add_arguments")
    for holder in (commands, parser):
        monkeypatch.setattr(holder, "COMMANDS", (*COMMANDS, row))
    assert main(["--help"]) == 0
    assert "greet" in capsys.readouterr().out
    assert main(["--file", str(tmp_path / "none"), "greet", "Салам", "--json"]) == 3
    assert capsys.readouterr().out == '{"said": "Салам"}\n'
