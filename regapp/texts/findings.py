"""A sentence for each problem of a list's row, and for each finding of `check`."""

from regapp.model.finding import FindingKind
from regapp.model.row_problem import RowProblem
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_PROBLEMS: dict[RowProblem, str] = {
    RowProblem.NO_NAME: QT_TRANSLATE_NOOP("Problems", "no name"),
    RowProblem.CANCELLED_THERE: QT_TRANSLATE_NOOP("Problems", "cancelled or not confirmed in the source system"),
    RowProblem.REFERENCE_TAKEN: QT_TRANSLATE_NOOP("Problems", "the reference belongs to somebody else"),
    RowProblem.POSSIBLE_DOUBLE: QT_TRANSLATE_NOOP("Problems", "possibly registered already"),
    RowProblem.SEX_UNKNOWN: QT_TRANSLATE_NOOP("Problems", "sex not recognised"),
    RowProblem.BIRTH_YEAR_UNREADABLE: QT_TRANSLATE_NOOP("Problems", "year of birth not recognised"),
    RowProblem.PHONE_UNREADABLE: QT_TRANSLATE_NOOP("Problems", "telephone not understood"),
    RowProblem.PLACE_UNKNOWN: QT_TRANSLATE_NOOP("Problems", "municipality not found"),
    RowProblem.PLACE_AMBIGUOUS: QT_TRANSLATE_NOOP("Problems", "several municipalities of this name"),
    RowProblem.COUNTRY_UNKNOWN: QT_TRANSLATE_NOOP("Problems", "country not found"),
    RowProblem.CITY_UNKNOWN: QT_TRANSLATE_NOOP("Problems", "city of participation not understood"),
    RowProblem.CATEGORY_UNKNOWN: QT_TRANSLATE_NOOP("Problems", "category not understood"),
    RowProblem.NO_CONSENT: QT_TRANSLATE_NOOP("Problems", "no consent to the use of personal data"),
}

_FINDINGS: dict[FindingKind, str] = {
    FindingKind.PAGES: QT_TRANSLATE_NOOP("Findings", "The file is damaged: {where}"),
    FindingKind.ENTRY: QT_TRANSLATE_NOOP("Findings", "Entry {where} of the journal cannot be read"),
    FindingKind.GAP: QT_TRANSLATE_NOOP("Findings", "Entries of desk {where} are missing"),
    FindingKind.PROJECTION: QT_TRANSLATE_NOOP(
        "Findings", "The table {where} differs from the journal; `rebuild` repairs it"
    ),
    FindingKind.KEY: QT_TRANSLATE_NOOP(
        "Findings", "The key of the event {where} is damaged: no badge of it is recognised. Restore a backup"
    ),
    FindingKind.DIRECTORY: QT_TRANSLATE_NOOP(
        "Findings", "The directory of municipalities {where} cannot be read; the one that RegApp brings is used"
    ),
    FindingKind.CLOCK: QT_TRANSLATE_NOOP(
        "Findings", "The file has entries from later than now: the clock of this computer or of another desk is wrong"
    ),
    FindingKind.SEARCH: QT_TRANSLATE_NOOP("Findings", "The search index is out of step; `rebuild` repairs it"),
}


def problem(code: RowProblem, language: Language) -> str:
    """A sentence about a problem of a list's row."""
    return language.translate("Problems", _PROBLEMS[code])


def finding(code: FindingKind, where: str, language: Language) -> str:
    """A sentence about a finding of `check`."""
    return language.translate("Findings", _FINDINGS[code]).format(where=where)
