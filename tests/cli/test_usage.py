"""Help, refusals and statuses of the shell: all in the language asked for, none in that of argparse."""

import re

import pytest

from regapp.cli import main
from regapp.cli.refusals import refusal_reason
from regapp.texts.catalogue import Language

REFUSED = {
    "a command that is none": ("plac", ("нет такой команды: plac", "мындай буйрук жок: plac", "no such command: plac")),
    "a document that is none": ("export x", ("нет такой команды: x", "мындай буйрук жок: x", "no such command: x")),
    "a choice that is none": (
        "attendance --by x",
        ("--by: нет такого значения: x", "--by: мындай маани жок: x", "--by: no such value: x"),
    ),
    "a language that is none": (
        "place Ош --lang=it's",
        ("--lang: нет такого значения: it's", "--lang: мындай маани жок: it's", "--lang: no such value: it's"),
    ),
    "an option without its value": (
        "find x --limit",
        ("--limit: не указано значение", "--limit: мааниси көрсөтүлгөн эмес", "--limit: a value is missing"),
    ),
    "an option without its values": (
        "badges --out x.pdf --only",
        ("--only: не указано значение", "--only: мааниси көрсөтүлгөн эмес", "--only: a value is missing"),
    ),
    "an option that is missing": ("badges", ("не указано: --out", "көрсөтүлгөн эмес: --out", "missing: --out")),
    "an argument that is missing": (
        "history", ("не указано: REF", "көрсөтүлгөн эмес: REF", "missing: REF"),
    ),
    "what is not known": ("place Ош --no x", ("неизвестно: --no x", "белгисиз: --no x", "unknown: --no x")),
    "the beginning of two options": (
        "export certificates --out x.pdf --s 1",
        ("--s: подходит несколько", "--s: бир нече параметр", "--s can mean several options"),
    ),
    "two that exclude each other": (
        "export attendees --out x.csv --arrived --missing",
        ("вместе не указываются: --", "бирге көрсөтүлбөйт: --", " cannot be used together with --"),
    ),
    "a value where there is none": (
        "attendance --json=x",
        ("--json: значение не указывается", "--json: маани көрсөтүлбөйт", "--json takes no value"),
    ),
    "a number out of bounds": ("find x --limit=-1", ("--limit: “-1”: 0 …",) * 3),
}  # fmt: skip
OF_ARGPARSE = re.compile(
    r"\b(usage|positional|optional|options|arguments?|show|exit|invalid|choice|expected|required|unrecognized|ambiguous)\b"
)


@pytest.mark.parametrize(("words", "said"), REFUSED.values(), ids=REFUSED)
@pytest.mark.parametrize(("code", "place"), [("ru", 0), ("ky", 1), ("en", 2)])
def test_a_refusal_is_said_in_the_language(
    code: str, place: int, words: str, said: tuple[str, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", code, *words.split()]) == 2
    answer = capsys.readouterr()
    assert answer.out == ""
    assert said[place] in answer.err
    if code != "en":
        assert not OF_ARGPARSE.search(answer.err)


@pytest.mark.parametrize("words", ["", "export", "place", "import", "export certificates"])
@pytest.mark.parametrize("code", ["ru", "ky"])
def test_help_has_no_word_of_argparse(code: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*words.split(), "--help", "--lang", code]) == 0
    assert not OF_ARGPARSE.search(capsys.readouterr().out)


def test_a_reason_that_is_not_known_stays() -> None:
    assert refusal_reason("something newer", "COMMAND", Language("ru")) == "something newer"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Достук айыл аймагы, Нарын району", ("найдено", "табылды", "found")),
        ("Ак-Суу а/а", ("подходит несколько", "бир нечеси туура келет", "several are possible")),
        ("Зелёная долина", ("не найдено", "табылган жок", "not found")),
    ],
)
@pytest.mark.parametrize(("code", "place"), [("ru", 0), ("ky", 1), ("en", 2)])
def test_place_says_its_status_in_the_language(
    code: str, place: int, text: str, said: tuple[str, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--lang", code, "place", text]) == 0
    assert capsys.readouterr().out.splitlines()[0] == f"{text}: {said[place]}"
