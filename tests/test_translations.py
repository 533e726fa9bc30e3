"""Every text of the program stands in Kyrgyz and in Russian, with the same parameters."""

import ast
import re
import string
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from regapp.model.checkin import Outcome
from regapp.model.errors.base import RegAppError
from regapp.model.finding import FindingKind
from regapp.model.participant import Category
from regapp.model.row_problem import RowProblem
from regapp.resources import resource
from regapp.texts.catalogue import Language
from regapp.texts.findings import finding, problem
from regapp.texts.sentences import sentence
from regapp.texts.words import category_word, outcome_word

PACKAGE = Path(__file__).resolve().parents[1] / "regapp"
LANGUAGES = ("ky", "ru")
NAMES = {"translate", "QT_TRANSLATE_NOOP"}


def source_texts() -> Iterator[tuple[str, str]]:
    """(context, text) of every literal that is translated, read from the code itself."""
    for path in PACKAGE.rglob("*.py"):
        for cls, node in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if name == "tr" and texts:
                yield cls, texts[0]
            elif name in NAMES and len(texts) == 2:
                yield texts[0], texts[1]


def _calls(tree: ast.AST, cls: str = "") -> Iterator[tuple[str, ast.Call]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield cls, node
        yield from _calls(node, node.name if isinstance(node, ast.ClassDef) else cls)


TEXTS = sorted(set(source_texts()))


def test_the_code_has_texts() -> None:
    assert len(TEXTS) > 350


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    catalogue = Language(language)
    assert [text for text in TEXTS if not catalogue.has(*text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_parameters_survive_translation(language: str) -> None:
    catalogue = Language(language)
    for context, text in TEXTS:
        assert _parameters(catalogue.translate(context, text)) == _parameters(text), text


def _parameters(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_left_over(language: str) -> None:
    known = set(TEXTS)
    root = ElementTree.parse(resource("translations", f"regapp_{language}.ts")).getroot()
    stored = {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }
    assert stored - known == set()


def test_no_text_hides_in_an_f_string() -> None:
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_every_error_has_a_plain_sentence(language: str) -> None:
    samples: dict[str, object] = {"known": ("a", "b")}
    for kind in _errors(RegAppError):
        fields = getattr(kind, "__dataclass_fields__", {})
        error = kind(**{name: samples.get(name, "X") for name in fields})
        said = sentence(error, Language(language))
        assert said.endswith("."), said
        assert not re.search(r"[{}]|Error|Traceback", said), said


def _errors(kind: type[RegAppError]) -> Iterator[type[RegAppError]]:
    for child in kind.__subclasses__():
        below = list(_errors(child))
        yield from below or [child]


@pytest.mark.parametrize("language", [*LANGUAGES, "en"])
def test_words_differ_from_each_other(language: str) -> None:
    spoken = Language(language)
    for words in (
        [outcome_word(outcome, spoken) for outcome in Outcome],
        [category_word(category, spoken) for category in Category],
        [problem(code, spoken) for code in RowProblem],
        [finding(code, "X", spoken) for code in FindingKind],
    ):
        assert len(set(words)) == len(words)
        assert all(words)


def test_every_icon_that_the_window_names_is_shipped() -> None:
    shipped = {path.stem for path in resource("icons", "lucide").glob("*.svg")}
    named: set[str] = set()
    for path in (PACKAGE / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and re.fullmatch(r"[a-z]+(-[a-z0-9]+)+", node.value)
            ):
                named.add(node.value)
    lucide_like = {"circle-check", "log-out", "user-plus", "id-card", "chevron-down"}
    assert lucide_like <= shipped
    known_words = {
        "check-in",
        "check-out",
        "walk-in",
        "take-back",
        "settle-places",
        "tell-apart",
        "open-places",
        "last-backup",
        "organiser-2",
        "zxing-cpp",
        "regapp-acts",
        "regapp-questions",
        "regapp-long",
        # What CUPS calls its options.
        "one-sided",
        "two-sided-long-edge",
        "two-sided-short-edge",
        "print-scaling",
        "printer-state",
        "printer-is-accepting-jobs",
        "printer-state-reasons",
    }
    others = {"a4-8", "a4-4", "checked-in", "pw-play", "hand-out", "dbus-send", "utf-8", "espeak-ng", "spd-say"}
    unknown = {
        name
        for name in named - shipped - known_words
        if not name.startswith(("desk-", "badge-", "certificate-", "letter-", "regapp-"))
    }
    assert unknown <= others, unknown
