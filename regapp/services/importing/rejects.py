"""The rows of a list that could not be used, in a file with their reasons, to be corrected and imported again."""

from pathlib import Path

from regapp import exchange
from regapp.services.importing.plan import ImportPlan
from regapp.services.output import known_kind, whole_file
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.findings import problem

REJECT_KINDS = ("xlsx", "csv")
_HEADING = QT_TRANSLATE_NOOP("Problems", "RegApp: why this row was left out")


def save_rejects(plan: ImportPlan, out: Path, language: Language) -> int:
    """Write the unusable rows as xlsx or csv; gives their number (if there are none, makes no file)."""
    kind = known_kind(out, REJECT_KINDS)
    heading = language.translate("Problems", _HEADING)
    sheets = [
        (
            sheet.name,
            [heading, *sheet.heading],
            [[", ".join(problem(code, language) for code in codes), *cells] for cells, codes in sheet.rows],
        )
        for sheet in plan.rejects
    ]
    if sheets:
        with whole_file(out) as partial:
            exchange.write_rejects(sheets, partial, kind)
    return sum(len(rows) for _, _, rows in sheets)
