"""One sentence for each thing that reading a list lost or guessed."""

from collections.abc import Iterable, Sequence

from regapp.model.papers.sheets import ReadingRemark, RemarkKind
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_REMARKS: dict[RemarkKind, str] = {
    RemarkKind.ENCODING_GUESSED: QT_TRANSLATE_NOOP(
        "Remarks", "The letters were read as {text}. If names look wrong, choose another encoding."
    ),
    RemarkKind.LETTERS_LOST: QT_TRANSLATE_NOOP(
        "Remarks",
        "Row {row}: letters were lost when the list was saved and are shown as “?”: {text}. "
        "Open the original in Excel and save it as a workbook (xlsx) or as “CSV UTF-8”.",
    ),
    RemarkKind.BYTES_REPLACED: QT_TRANSLATE_NOOP(
        "Remarks", "Row {row}: damaged letters are shown as “�”: {text}. Compare with the original."
    ),
    RemarkKind.QUOTES_BROKEN: QT_TRANSLATE_NOOP(
        "Remarks", "Row {row}: a quotation mark is not closed, so this row was read on its own: {text}"
    ),
    RemarkKind.CELLS_CLEANED: QT_TRANSLATE_NOOP("Remarks", "Invisible signs were taken out of cells: {text}."),
    RemarkKind.DIGITS_LOST: QT_TRANSLATE_NOOP(
        "Remarks",
        "Row {row}: Excel kept only the first digits of a number: {text}. Format the column as text in the original"
        " and save the list again.",
    ),
    RemarkKind.CELLS_FAR: QT_TRANSLATE_NOOP(
        "Remarks", "Sheet “{sheet}”: cells far away from all others were left out, the first is {text}."
    ),
    RemarkKind.FILE_DAMAGED: QT_TRANSLATE_NOOP(
        "Remarks", "The file is damaged, people may be missing. Compare with the original before you import it."
    ),
    RemarkKind.SHEET_UNREADABLE: QT_TRANSLATE_NOOP(
        "Remarks", "The sheet “{sheet}” could not be read; the others were."
    ),
}


_SAME_IN = QT_TRANSLATE_NOOP("Remarks", "The same in rows: {rows}")


def remark_sentences(remarks: Iterable[ReadingRemark], language: Language) -> list[str]:
    """Give one line for each kind: what happened to a row first, then the other rows to which it happened too."""
    kinds: dict[tuple[RemarkKind, str], list[ReadingRemark]] = {}
    for remark in remarks:
        # What is said of no row is said of a sheet, of one cell, or of the whole list.
        kinds.setdefault((remark.kind, "" if remark.row else f"{remark.sheet}\n{remark.text}"), []).append(remark)
    return [_line(alike, language) for alike in kinds.values()]


def _line(alike: Sequence[ReadingRemark], language: Language) -> str:
    first, *others = alike
    sentence = remark_sentence(first, language)
    rows = ", ".join(dict.fromkeys(f"{remark.sheet} {remark.row}".strip() for remark in others if remark.row))
    return f"{sentence} {language.translate('Remarks', _SAME_IN).format(rows=rows)}" if rows else sentence


def remark_sentence(remark: ReadingRemark, language: Language) -> str:
    """Give a sentence about something that reading lost or guessed."""
    sentence = language.translate("Remarks", _REMARKS[remark.kind])
    return sentence.format(sheet=remark.sheet, row=remark.row, text=remark.text)
