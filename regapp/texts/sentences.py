"""One plain sentence for each foreseen failure, and one for each problem of a list's row."""

import dataclasses
from pathlib import Path

from regapp.model import errors, paper_errors
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_ERRORS: dict[type[errors.RegAppError], str] = {
    errors.FileMissing: QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    errors.FileUnreadable: QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be read."),
    errors.FileEmpty: QT_TRANSLATE_NOOP("Errors", "The file {path} is empty."),
    errors.FileProtected: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is protected by a password; save it without one and try again."
    ),
    errors.FileForeign: QT_TRANSLATE_NOOP("Errors", "The file {path} is not a list: use xlsx, xls, ods or csv."),
    errors.FileKind: QT_TRANSLATE_NOOP("Errors", "RegApp cannot write {path}: the name must end in {known}."),
    errors.NoNameColumn: QT_TRANSLATE_NOOP(
        "Errors", "No column of names was found in {path}; give one the heading “Full name” or “Family name”."
    ),
    errors.NotRegAppFile: QT_TRANSLATE_NOOP("Errors", "The file {path} is not a RegApp file."),
    errors.DamagedFile: QT_TRANSLATE_NOOP("Errors", "The file {path} is damaged; restore it from a backup."),
    errors.NewerFile: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} was made by a newer RegApp; update RegApp to open it."
    ),
    errors.OlderFile: QT_TRANSLATE_NOOP(
        "Errors",
        "The file {path} was made by an older RegApp and cannot be brought up to date where it lies.",
    ),
    errors.ReadOnlyFile: QT_TRANSLATE_NOOP("Errors", "The file {path} is read-only; nothing was changed."),
    errors.OtherConference: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} already holds another conference; name another file."
    ),
    errors.FileExists: QT_TRANSLATE_NOOP("Errors", "There is already a file {path}."),
    errors.UnknownEvent: QT_TRANSLATE_NOOP("Errors", "The file has no event “{code}”."),
    errors.UnknownSession: QT_TRANSLATE_NOOP("Errors", "There is no session “{code}”; the sessions are: {known}."),
    errors.UnknownCity: QT_TRANSLATE_NOOP("Errors", "There is no city “{code}”; the cities are: {known}."),
    errors.UnknownDay: QT_TRANSLATE_NOOP("Errors", "Nothing takes place on “{text}”; the days are: {known}."),
    paper_errors.AmountInvalid: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is no amount in som; write it like 1200 or 1200,50."
    ),
    paper_errors.ItemsInvalid: QT_TRANSLATE_NOOP(
        "Errors", "Name at least one and at most {most} different things that are handed out."
    ),
    errors.UnknownPerson: QT_TRANSLATE_NOOP("Errors", "Nobody here has the number or reference “{ref}”."),
    errors.UnknownPlace: QT_TRANSLATE_NOOP(
        "Errors", "No municipality is surely meant by “{text}”; `place` shows the candidates with their codes."
    ),
    paper_errors.UnknownColumn: QT_TRANSLATE_NOOP("Errors", "There is no column “{name}”; the columns are: {known}."),
    paper_errors.NoColumns: QT_TRANSLATE_NOOP("Errors", "The list has no columns; choose at least one."),
    paper_errors.TooManyColumns: QT_TRANSLATE_NOOP(
        "Errors", "{count} columns do not fit on paper, at most {most} do; choose fewer, or save a workbook (xlsx)."
    ),
    paper_errors.UnknownList: QT_TRANSLATE_NOOP("Errors", "There is no list “{name}”; the lists are: {known}."),
    paper_errors.ListExists: QT_TRANSLATE_NOOP(
        "Errors", "A list called “{name}” comes with RegApp; choose another name for yours."
    ),
    paper_errors.ListNameInvalid: QT_TRANSLATE_NOOP("Errors", "A list needs a name of at most {most} letters."),
    paper_errors.TooFewPeople: QT_TRANSLATE_NOOP(
        "Errors", "Data without names need at least {least} people, so that nobody can be told; there are {count}."
    ),
    errors.OptionsConflict: QT_TRANSLATE_NOOP("Errors", "{first} and {second} do not go together; nothing was done."),
    paper_errors.UnknownTemplate: QT_TRANSLATE_NOOP(
        "Errors", "There is no badge template “{name}”; there are: {known}."
    ),
    paper_errors.UnknownSheet: QT_TRANSLATE_NOOP(
        "Errors", "Badge {template} has no sheet “{name}”; there are: {known}."
    ),
    paper_errors.TemplateInvalid: QT_TRANSLATE_NOOP("Errors", "The badge template “{name}” has a mistake: {where}."),
    paper_errors.TemplateExists: QT_TRANSLATE_NOOP(
        "Errors", "A badge called “{name}” is shipped with RegApp; choose another name for yours."
    ),
    paper_errors.PictureTooLarge: QT_TRANSLATE_NOOP(
        "Errors", "The picture {path} is too large: at most {most} MB. Save it smaller and try again."
    ),
    paper_errors.PictureUnreadable: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is not a picture that can be read: use PNG, JPEG or SVG."
    ),
    paper_errors.PrinterMissing: QT_TRANSLATE_NOOP("Errors", "There is no printer “{name}”; nothing was printed."),
    paper_errors.PaperUnsupported: QT_TRANSLATE_NOOP(
        "Errors", "The printer “{name}” cannot take pages of {width} x {height} mm; nothing was printed."
    ),
    paper_errors.PrinterStopped: QT_TRANSLATE_NOOP(
        "Errors", "The printer “{name}” is stopped or out of reach; nothing was printed."
    ),
    paper_errors.PrintingFailed: QT_TRANSLATE_NOOP("Errors", "The printer “{name}” did not print: {reason}."),
    paper_errors.MeasureInvalid: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” cannot be right: it should be near {expected} mm. Measure once more."
    ),
    errors.DirectoryInvalid: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is not a directory of municipalities: look at {where}."
    ),
    errors.OfOtherEvent: QT_TRANSLATE_NOOP(
        "Errors", "This belongs to another event of the file than the one in force; nothing was changed."
    ),
    errors.HasSubstitute: QT_TRANSLATE_NOOP("Errors", "Somebody comes instead of {name} already."),
    errors.HasArrived: QT_TRANSLATE_NOOP("Errors", "{name} has arrived; register whoever else comes as a walk-in."),
    errors.EventExists: QT_TRANSLATE_NOOP("Errors", "The file already has an event with the code “{code}”."),
    errors.EventInvalid: QT_TRANSLATE_NOOP(
        "Errors", "An event needs a code, a title, and a last day that is not before the first."
    ),
    errors.SessionExists: QT_TRANSLATE_NOOP(
        "Errors", "The event has, or had, a session with the code “{code}”; choose another."
    ),
    errors.SessionInvalid: QT_TRANSLATE_NOOP(
        "Errors", "A session needs a title, and an end that is after its beginning."
    ),
    errors.AddressInvalid: QT_TRANSLATE_NOOP(
        "Errors", "“{address}” is no web address, like www.example.kg/materials, of at most {most} letters."
    ),
    errors.NameNeeded: QT_TRANSLATE_NOOP("Errors", "A participant needs a name."),
    errors.NothingToDo: QT_TRANSLATE_NOOP("Errors", "There is nobody to do this for."),
    paper_errors.NobodyEligible: QT_TRANSLATE_NOOP(
        "Errors", "Nobody chosen here has attended enough sessions for a certificate."
    ),
    paper_errors.AllCertified: QT_TRANSLATE_NOOP(
        "Errors", "All who have earned a certificate have it already: {count}. Choose all to make them again."
    ),
    paper_errors.NotEligible: QT_TRANSLATE_NOOP(
        "Errors", "{ref} has attended {attended} of {of} sessions: not enough for a certificate."
    ),
    errors.NothingToUndo: QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    errors.FileLocked: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is open in another RegApp: {holder}. It can be read, but not changed."
    ),
    errors.WriteFailed: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} cannot be written; it may be open in another program, or its folder protected."
    ),
    errors.DiskFull: QT_TRANSLATE_NOOP("Errors", "There is no room left on the disk for {path}; nothing was changed."),
    errors.Cancelled: QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed."),
    errors.NoDisplay: QT_TRANSLATE_NOOP("Errors", "There is no display, so the window cannot open."),
    errors.LibraryMissing: QT_TRANSLATE_NOOP(
        "Errors", "The window needs the library {name}, which is missing; the README says how to install it."
    ),
}
UNFORESEEN = QT_TRANSLATE_NOOP("Errors", "Something went wrong inside RegApp; what is needed to mend it is in {path}.")

_PROBLEMS: dict[str, str] = {
    "no-name": QT_TRANSLATE_NOOP("Problems", "no name"),
    "cancelled-there": QT_TRANSLATE_NOOP("Problems", "cancelled where the list comes from"),
    "reference-taken": QT_TRANSLATE_NOOP("Problems", "the reference belongs to somebody else"),
    "possible-double": QT_TRANSLATE_NOOP("Problems", "perhaps somebody who is here already"),
    "sex-unknown": QT_TRANSLATE_NOOP("Problems", "sex not understood"),
    "birth-year-unreadable": QT_TRANSLATE_NOOP("Problems", "year of birth not understood"),
    "phone-unreadable": QT_TRANSLATE_NOOP("Problems", "telephone not understood"),
    "place-unknown": QT_TRANSLATE_NOOP("Problems", "municipality not found"),
    "place-ambiguous": QT_TRANSLATE_NOOP("Problems", "several municipalities of this name"),
    "country-unknown": QT_TRANSLATE_NOOP("Problems", "country not found"),
    "city-unknown": QT_TRANSLATE_NOOP("Problems", "city of participation not understood"),
    "category-unknown": QT_TRANSLATE_NOOP("Problems", "category not understood"),
    "no-consent": QT_TRANSLATE_NOOP("Problems", "no consent to the use of personal data"),
}

_FINDINGS: dict[str, str] = {
    "pages": QT_TRANSLATE_NOOP("Findings", "The file is damaged: {where}"),
    "gap": QT_TRANSLATE_NOOP("Findings", "Entries of desk {where} are missing"),
    "projection": QT_TRANSLATE_NOOP("Findings", "The table {where} differs from the journal; `rebuild` mends it"),
    "search": QT_TRANSLATE_NOOP("Findings", "The search index is out of step; `rebuild` mends it"),
}


def sentence(error: errors.RegAppError, language: Language) -> str:
    """What to tell the user of a foreseen failure."""
    template = language.translate("Errors", _ERRORS[type(error)])
    values = {item.name: _shown(item.name, getattr(error, item.name)) for item in dataclasses.fields(error)}  # type: ignore[arg-type]
    return template.format(**values)


def _shown(name: str, value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(item) for item in value)
    return Path(str(value)).name if name == "path" and len(str(value)) > 60 else str(value)[:200]


def problem(code: str, language: Language) -> str:
    """What a problem code of a list's row means."""
    return language.translate("Problems", _PROBLEMS[code])


def problem_codes() -> tuple[str, ...]:
    """All codes that a row of a list may come back with."""
    return tuple(_PROBLEMS)


def finding(code: str, where: str, language: Language) -> str:
    """What `check` found."""
    return language.translate("Findings", _FINDINGS[code]).format(where=where)
