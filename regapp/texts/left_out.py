"""Words for the rows, sheets and columns of a list that were not taken, and for values that were guessed."""

from collections.abc import Sequence

from regapp.model.papers.left_out import Guess, GuessKind, IgnoredColumn, Skipped, WhySkipped
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.words import column_word

_WHY: dict[WhySkipped, str] = {
    WhySkipped.HEADING: QT_TRANSLATE_NOOP("LeftOut", "headings once more"),
    WhySkipped.SECTION: QT_TRANSLATE_NOOP("LeftOut", "heading of a section"),
    WhySkipped.TOTAL: QT_TRANSLATE_NOOP("LeftOut", "a total"),
    WhySkipped.SIGNATURE: QT_TRANSLATE_NOOP("LeftOut", "a line for a signature"),
    WhySkipped.INSTRUCTION: QT_TRANSLATE_NOOP("LeftOut", "an explanation"),
    WhySkipped.LABEL: QT_TRANSLATE_NOOP("LeftOut", "a label of a form"),
    WhySkipped.PAGE: QT_TRANSLATE_NOOP("LeftOut", "the number of a page"),
    WhySkipped.PLACEHOLDER: QT_TRANSLATE_NOOP("LeftOut", "nobody is named yet"),
    WhySkipped.HIDDEN_SHEET: QT_TRANSLATE_NOOP("LeftOut", "the sheet is hidden"),
    WhySkipped.HIDDEN_ROW: QT_TRANSLATE_NOOP("LeftOut", "the row is hidden"),
    WhySkipped.NO_PEOPLE: QT_TRANSLATE_NOOP("LeftOut", "no column of names"),
}
_GUESSES: dict[GuessKind, str] = {
    GuessKind.PLACE_OF_SECTION: QT_TRANSLATE_NOOP("LeftOut", "place of the section: {taken}"),
    GuessKind.PLACE_OF_ROW_ABOVE: QT_TRANSLATE_NOOP("LeftOut", "place of the row above: {taken}"),
    GuessKind.NAME: QT_TRANSLATE_NOOP("LeftOut", "name “{said}” read as “{taken}”"),
    GuessKind.CONTACTS: QT_TRANSLATE_NOOP("LeftOut", "“{said}” read as: {taken}"),
    GuessKind.FIRST_OF_SEVERAL: QT_TRANSLATE_NOOP("LeftOut", "{taken} counts, the first of “{said}”"),
    GuessKind.FULL_NAME: QT_TRANSLATE_NOOP("LeftOut", "the column “{said}” was read as full names"),
    GuessKind.SECOND_PERSON: QT_TRANSLATE_NOOP("LeftOut", "a second person in the row: {taken}"),
    GuessKind.YEAR_ALONE: QT_TRANSLATE_NOOP("LeftOut", "“{said}” is no day: only the year {taken} counts"),
    GuessKind.HIDDEN_ROW: QT_TRANSLATE_NOOP("LeftOut", "the row is hidden, and was taken: {taken}"),
}
_SAME_PERSON = QT_TRANSLATE_NOOP("LeftOut", "same person as in row {row}, with a difference: {fields}")
_REGISTERED = QT_TRANSLATE_NOOP("LeftOut", "registered otherwise, which stays: {fields}")
_COLUMN = QT_TRANSLATE_NOOP("LeftOut", "{heading} (column {column}, cells: {filled})")


def why_skipped(skipped: Skipped, language: Language) -> str:
    """Give the reason why a row or a sheet brings nobody."""
    return language.translate("LeftOut", _WHY[skipped.why])


def guess_words(guess: Guess, language: Language) -> str:
    """Say how a value was taken."""
    said = guess.said or "—"
    return language.translate("LeftOut", _GUESSES[guess.what]).format(said=said, taken=guess.taken or "—")


def same_person_words(row: str | None, fields: Sequence[tuple[str, str, str]], language: Language) -> str:
    """Say that a row is taken as the person of an earlier one, and how they differ: (field, there, here) each.

    Without an earlier row the person is registered, and their details stay.
    """
    says = "; ".join(f"{column_word(name, language)}: {there or '—'} / {here or '—'}" for name, there, here in fields)
    if row is None:
        return language.translate("LeftOut", _REGISTERED).format(fields=says)
    return language.translate("LeftOut", _SAME_PERSON).format(row=row, fields=says)


def ignored_words(column: IgnoredColumn, language: Language) -> str:
    """Name a column that was not taken."""
    text = language.translate("LeftOut", _COLUMN)
    return text.format(heading=column.heading or "—", column=column.column, filled=column.filled)
