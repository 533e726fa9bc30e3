"""Numbers, shares and counted things in three languages."""

import re
from decimal import Decimal
from typing import Final

from regapp.texts.catalogue import SOURCE_LANGUAGE, Language

_BESIDE_A_FIGURE = re.compile(r"(?<!·) (?=\d)|(?<=\d) (?=[\w/])")

NO_BREAK: Final = "\N{NBSP}\N{NARROW NO-BREAK SPACE}"
"""Spaces at which no line breaks."""

_MARKS: Final = {"en": (",", ".", ""), "ru": ("\N{NBSP}", ",", "\N{NBSP}"), "ky": ("\N{NBSP}", ",", "")}
"""What stands between thousands, before a fraction, and before the sign of per cent, by CLDR.

A table of RegApp's own, since Babel would make the window's start slower.
"""


def number_text(number: int | float, language: Language) -> str:
    """`12,345` or `12 345`, as the language groups thousands. No space of it may be broken at."""
    return _in_marks(f"{number:,}", language)


def som_text(tyiyn: int, language: Language) -> str:
    """An amount of money as papers print it: `1,200.00` or `1 200,00`."""
    return _in_marks(f"{Decimal(tyiyn) / 100:,.2f}", language)


def turnout_text(came: int, registered: int, others: int, language: Language) -> str:
    """`34 / 40 + 6`: registered people who came, those registered, and people who came without being registered."""
    text = f"{number_text(came, language)} / {number_text(registered, language)}"
    return f"{text} + {number_text(others, language)}" if others else text


def unbroken(text: str) -> str:
    """The text with no-break spaces between figures and the words that they belong to."""
    return _BESIDE_A_FIGURE.sub("\N{NBSP}", text)


def percent_text(share: float, language: Language) -> str:
    """A share from 0 to 1 as whole per cent."""
    return _per_cent(f"{share:.0%}".removesuffix("%"), language)


def percent_range_text(low: float, high: float, language: Language) -> str:
    """Two shares from 0 to 1 as a range of whole per cent."""
    return f"{low * 100:.0f}\N{EN DASH}{percent_text(high, language)}"


def tax_text(hundredths: int, language: Language) -> str:
    """Hundredths of a per cent as papers print it: `10%`, `10.5%`, `10,5 %`."""
    whole, part = divmod(hundredths, 100)
    figures = f"{whole}.{part:02d}".rstrip("0") if part else str(whole)
    return _per_cent(_in_marks(figures, language), language)


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
    return form.format(count=number_text(count, language), **values)


def russian_form(count: int) -> int:
    """The form of a counted thing in Russian, by the rules of CLDR: 0 for one, 1 for a few, 2 for many."""
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else 2


def _per_cent(figures: str, language: Language) -> str:
    return f"{figures}{_marks(language)[2]}%"


def _in_marks(figures: str, language: Language) -> str:
    thousands, fraction, _ = _marks(language)
    return figures.translate({ord(","): thousands, ord("."): fraction})


def _marks(language: Language) -> tuple[str, str, str]:
    return _MARKS.get(language.code, _MARKS[SOURCE_LANGUAGE])
