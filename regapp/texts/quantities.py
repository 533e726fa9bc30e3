"""Numbers, shares and counted things in three languages."""

import re

from regapp.texts.catalogue import Language

_BESIDE_A_FIGURE = re.compile(r"(?<!·) (?=\d)|(?<=\d) (?=[\w/])")

THIN_SPACE = "\u202f"
"""Narrow and not to be broken at."""


def number_text(number: int | float) -> str:
    """`12 345` with thin spaces between thousands."""
    return f"{number:,}".replace(",", THIN_SPACE)


def turnout_text(came: int, registered: int, others: int = 0) -> str:
    """`34 / 40 + 6`: registered people who came, those registered, and people who came without being registered."""
    text = f"{number_text(came)} / {number_text(registered)}"
    return f"{text} + {number_text(others)}" if others else text


def unbroken(text: str) -> str:
    """The text with no-break spaces between figures and the words that they belong to."""
    return _BESIDE_A_FIGURE.sub("\N{NBSP}", text)


def percent_text(share: float) -> str:
    """A share from 0 to 1 as whole per cent."""
    return f"{share:.0%}".replace("%", f"{THIN_SPACE}%")


def percent_range_text(low: float, high: float) -> str:
    """Two shares from 0 to 1 as a range of whole per cent."""
    return f"{low * 100:.0f}\N{EN DASH}{percent_text(high)}"


def percent_heading(text: str) -> str:
    """A heading such as `Came, %`, whose per cent sign never stands on a line of its own."""
    return text.replace(" %", "\N{NBSP}%")


def counted(source: str, count: int, language: Language, **values: object) -> str:
    """A text with `{count}` in the form that the number asks for.

    `source` (context "Counted") holds the forms with a bar between them: for one and for many in English; for one, a
    few and many in Russian; Kyrgyz has one form for all. The rules are those of CLDR for whole numbers.
    """
    forms = language.translate("Counted", source).split("|")
    # A text that nobody has translated yet is in English.
    russian = language.code == "ru" and len(forms) == 3
    form = forms[min(russian_form(count) if russian else int(count != 1), len(forms) - 1)]
    return form.format(count=number_text(count), **values)


def russian_form(count: int) -> int:
    """The form of a counted thing in Russian, by the rules of CLDR: 0 for one, 1 for a few, 2 for many."""
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else 2
