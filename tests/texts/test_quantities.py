"""How numbers and shares are written; and that nothing beside `texts/quantities.py` writes them."""

import ast
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from babel import Locale
from babel.numbers import format_decimal, format_percent

from regapp.texts.catalogue import Language
from regapp.texts.quantities import (
    counted,
    number_text,
    percent_heading,
    percent_range_text,
    percent_text,
    som_text,
    tax_text,
    turnout_text,
    unbroken,
)

ROOT = Path(__file__).resolve().parents[2]
SPACE = "\N{NBSP}"
LANGUAGES = ("en", "ru", "ky")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("number", [0, 999, 1000, 12345, 999_999, 1_000_000, 1_234_567, -1000, 1234.5])
def test_numbers_are_grouped_as_cldr_has_them(number: float, code: str) -> None:
    # The table is RegApp's own, since Babel would make the window's start slower.
    assert number_text(number, Language(code)) == format_decimal(number, locale=code)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("tyiyn", [0, 5, 99_900, 99_999, 100_000, 120_050, 123_456_700, 123_456_789, 100_000_000_00])
def test_money_is_written_as_cldr_has_it(tyiyn: int, code: str) -> None:
    assert som_text(tyiyn, Language(code)) == format_decimal(Decimal(tyiyn) / 100, "#,##0.00", locale=code)


@pytest.mark.parametrize(
    ("share", "whole"), [(0, 0), (0.004, 0), (0.006, 1), (0.5, 50), (0.994, 99), (0.996, 100), (1, 100), (1.25, 125)]
)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_share_is_a_whole_per_cent(share: float, whole: int, code: str) -> None:
    text = format_percent(whole / 100, locale=code)
    assert percent_text(share, Language(code)) == text
    assert percent_range_text(0, share, Language(code)) == f"0–{text}"


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("hundredths", [0, 1_000, 1_050, 1_225, 9_999])
def test_a_tax_has_only_the_places_that_it_needs(hundredths: int, code: str) -> None:
    assert tax_text(hundredths, Language(code)) == format_percent(
        Decimal(hundredths) / 10_000, "#,##0.##%" if code != "ru" else "#,##0.##\N{NBSP}%", locale=code
    )


@pytest.mark.parametrize(
    ("code", "number", "money", "turnout", "things"),
    [
        ("en", "1,234,567", "1,200.00", "1,000 / 999 + 1,234,567", "1,000 other"),
        (
            "ru",
            f"1{SPACE}234{SPACE}567",
            f"1{SPACE}200,00",
            f"1{SPACE}000 / 999 + 1{SPACE}234{SPACE}567",
            f"1{SPACE}000 other",
        ),
        (
            "ky",
            f"1{SPACE}234{SPACE}567",
            f"1{SPACE}200,00",
            f"1{SPACE}000 / 999 + 1{SPACE}234{SPACE}567",
            f"1{SPACE}000 other",
        ),
    ],
)
def test_each_writer_writes_as_its_language_does(code: str, number: str, money: str, turnout: str, things: str) -> None:
    language = Language(code)
    assert number_text(1_234_567, language) == number
    assert som_text(120_000, language) == money
    assert turnout_text(1_000, 999, 1_234_567, language) == turnout
    assert counted("{count} other", 1_000, language) == things


def test_what_belongs_together_is_not_parted() -> None:
    assert unbroken("Registered: 5 / 40 · 7 came") == "Registered:\xa05\xa0/\xa040 · 7\xa0came"
    assert percent_heading("Came, %") == "Came,\xa0%"


# Nothing else writes them

WRITERS = {
    "texts/quantities.py": "the rule",
    "exchange/writing.py": "formats of cells, which the reader's own program carries out",
    "exchange/donor_xlsx.py": "formats of cells, which the reader's own program carries out",
    "exchange/donor_xlsx_charts.py": "formats of cells, which the reader's own program carries out",
    "exchange/ods.py": "formats of cells, which the reader's own program carries out",
    "cli/numbers.py": "how a share may be typed",
}
# As Python's own: fill, sign, width, then grouping, precision, type. Days (`%d.%m.%Y`) are none of these.
NUMBER_FORMAT = re.compile(r"(.?[<>=^])?[-+ ]?z?#?0?\d*(?P<group>[,_]?)(\.\d+)?(?P<type>[a-zA-Z%]?)")
PLACEHOLDER = re.compile(r"\{[^{}:]*:([^{}]*)\}")
SIGN = re.compile(r"[\d}][ \xa0\u202f]?%(?![a-zA-Z(])")
SIGN_AFTER_A_VALUE = re.compile(r"[ \xa0\u202f]?%(?![a-zA-Z(])")
NO_SPACES = re.compile("[\u202f\u2009]")
LOCALE_FORMATS = {"format_decimal", "format_percent", "format_number", "format_compact_decimal"}


def spellings(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, what is written there) of each number or share that is spelled in code; docstrings are none."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) in docstrings:
            continue
        match node:
            case ast.JoinedStr(values=parts):
                yield from ((node.lineno, text) for text in _of_f_string(parts))
            case ast.Constant(value=str(text)):
                formats = [found for found in PLACEHOLDER.findall(text) if _is_spelling(found)]
                if formats or SIGN.search(text) or NO_SPACES.search(text):
                    yield node.lineno, text
            case ast.Call(func=ast.Name(id="format"), args=[_, ast.Constant(value=str(text))]) if _is_spelling(text):
                yield node.lineno, text
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in LOCALE_FORMATS:
                yield node.lineno, name


def _of_f_string(parts: list[ast.expr]) -> Iterator[str]:
    after_a_value = False
    for part in parts:
        if isinstance(part, ast.FormattedValue) and part.format_spec is not None:
            spec = ast.unparse(part.format_spec)[2:-1]
            if _is_spelling(spec):
                yield spec
        if after_a_value and isinstance(part, ast.Constant) and SIGN_AFTER_A_VALUE.match(str(part.value)):
            yield str(part.value)
        after_a_value = isinstance(part, ast.FormattedValue)


def _is_spelling(spec: str) -> bool:
    found = NUMBER_FORMAT.fullmatch(spec)
    return found is not None and bool(found["group"] or found["type"] in ("%", "n"))


@pytest.mark.parametrize(
    "code",
    [
        'f"{share:.0%}"', 'f"{count:,}"', 'f"{count:_d}"', 'f"{count:n}"', 'f"{round(100 * share)} %"',
        'f"{round(100 * share)}%"', 'f"{a}\\u00a0%"', '"{:,}".format(count)', '"{share:.1%}".format(share=1)',
        'format(count, ",d")', '"100 %"', '"{share} %"', 'text.replace(",", "\\u202f")', "format_percent(share)",
    ],
)  # fmt: skip
def test_a_spelling_is_found(code: str) -> None:
    assert list(spellings(ast.parse(f"text = {code}")))


@pytest.mark.parametrize(
    "code",
    [
        'f"{day:%d.%m.%Y}"', 'f"{start:%d.%m.%Y, %H:%M}–{end:%H:%M}"', 'f"{count:04d}"', 'f"{dots:.1f}"',
        'f"{shift:+.1f}"', '"Came, %"', 'f"{a}, {b}"', 'f"%,{city},%"', '"Rows: {count}"', '"{one}, {two}"',
    ],
)  # fmt: skip
def test_what_is_no_spelling_is_let_be(code: str) -> None:
    assert list(spellings(ast.parse(f"text = {code}"))) == []


def test_numbers_and_shares_are_spelled_in_one_place() -> None:
    package = ROOT / "regapp"
    found = {
        f"{path.relative_to(package).as_posix()}:{line}": text
        for path in package.rglob("*.py")
        if path.relative_to(package).as_posix() not in WRITERS
        for line, text in spellings(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(("language", "forms"), [("ru", "one|few|many"), ("en", "one|other")])
def test_counted_things_take_the_forms_of_cldr(language: str, forms: str) -> None:
    # The rule is RegApp's own, since Babel would make the window's start slower; its period is a hundred.
    cldr = Locale(language).plural_form
    for count in range(2_001):
        assert counted(forms, count, Language(language)) == cldr(count)


@pytest.mark.parametrize(
    ("language", "forms", "count", "form"),
    [
        ("ky", "alone", 1, "alone"), ("ky", "alone", 21, "alone"),
        # In English, since nobody has translated it yet.
        ("ru", "one|other", 1, "one"), ("ru", "one|other", 2, "other"), ("ru", "one|other", 21, "other"),
        ("ru", "{count} one|{count} other", 1_000, f"1{SPACE}000 other"),
    ],
)  # fmt: skip
def test_texts_with_fewer_forms(language: str, forms: str, count: int, form: str) -> None:
    assert counted(forms, count, Language(language)) == form
