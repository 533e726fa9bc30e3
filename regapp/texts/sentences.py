"""One plain sentence for each foreseen failure."""

import dataclasses
from pathlib import Path

from regapp.model.errors.acts import Cancelled, NothingToRedo, NothingToUndo, OptionsConflict
from regapp.model.errors.badges import (
    PictureTooComplex,
    PictureTooLarge,
    PictureUnreadable,
    TemplateExists,
    TemplateInvalid,
    UnknownSheet,
    UnknownTemplate,
)
from regapp.model.errors.base import RegAppError
from regapp.model.errors.certificates import AllCertified, NobodyEligible, NotEligible
from regapp.model.errors.event import (
    AddressInvalid,
    AgesInvalid,
    CategoryInUse,
    CityInUse,
    CityNeeded,
    DamagedKey,
    DaysInvalid,
    EventExists,
    EventInvalid,
    LanguageInUse,
    OfOtherEvent,
    SessionExists,
    SessionInvalid,
    SessionsOutside,
    TargetInvalid,
    TitleNeeded,
    UnknownCategory,
    UnknownCity,
    UnknownDay,
    UnknownEvent,
    UnknownSession,
    UnknownThing,
)
from regapp.model.errors.files import (
    DamagedEntry,
    DamagedFile,
    DiskFull,
    FileClosed,
    FileEmpty,
    FileExists,
    FileGone,
    FileKind,
    FileLocked,
    FileMissing,
    FileTaken,
    FileUnreadable,
    NewerFile,
    NoEvent,
    NotAFile,
    NotRegAppFile,
    OlderFile,
    OtherConference,
    OwnFile,
    ReadOnlyFile,
    WriteFailed,
)
from regapp.model.errors.letters import LetterInvalid, NobodyForLetter, NoLetterFor, UnknownLetter
from regapp.model.errors.lists import (
    FileForeign,
    FileProtected,
    ListBroken,
    ListExists,
    ListOfOtherKind,
    ListPacked,
    ListTooLarge,
    NameInvalid,
    NoColumns,
    NoNameColumn,
    TooFewPeople,
    TooManyColumns,
    UnknownColumn,
    UnknownList,
)
from regapp.model.errors.people import HasArrived, HasSubstitute, NameNeeded, NothingToDo, UnknownPerson
from regapp.model.errors.photos import (
    PageIncomplete,
    PageNewer,
    PageNotFound,
    PageOfOtherEvent,
    PageOfOtherSession,
    PhotoReaderMissing,
    PhotoTooLarge,
    PhotoUnreadable,
)
from regapp.model.errors.places import DirectoryInvalid, DirectoryLacksColumns, UnknownPlace
from regapp.model.errors.printing import (
    MeasureInvalid,
    PaperUnsupported,
    PrinterMissing,
    PrinterStopped,
    PrintingFailed,
)
from regapp.model.errors.registers import AmountInvalid, ItemsInvalid, PercentInvalid, SessionNeeded
from regapp.model.errors.system import LibraryMissing, NoDisplay
from regapp.model.errors.updates import (
    NotAnUpdate,
    NothingToGoBackTo,
    NotInstalled,
    UpdateAltered,
    UpdateNeedsInstaller,
    UpdateNotNewer,
    UpdateNotTrusted,
    UpdateTooNew,
)
from regapp.model.text.plain import plain
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.hub_sentences import HUB_SENTENCES

_ERRORS: dict[type[RegAppError], str] = {
    FileMissing: QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    FileGone: QT_TRANSLATE_NOOP(
        "Errors",
        "There is no file {path}, but there was one. Its copies: {copies}. `regapp restore COPY` puts one back.",
    ),
    FileUnreadable: QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be read."),
    NotAFile: QT_TRANSLATE_NOOP("Errors", "{path} is no file, but a folder, a pipe or a device."),
    FileEmpty: QT_TRANSLATE_NOOP("Errors", "The file {path} is empty."),
    FileProtected: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is protected by a password; save it without one and try again."
    ),
    FileForeign: QT_TRANSLATE_NOOP("Errors", "The file {path} is not a list: use xlsx, xls, ods or csv."),
    ListBroken: QT_TRANSLATE_NOOP(
        "Errors",
        "The file {path} is damaged and cannot be read. Open it in Excel or LibreOffice, save it under another name as"
        " xlsx, and take that.",
    ),
    ListTooLarge: QT_TRANSLATE_NOOP(
        "Errors",
        "Reading {path} took more memory or time than a list of people needs. Copy the rows with people into a new"
        " workbook and take that.",
    ),
    ListOfOtherKind: QT_TRANSLATE_NOOP(
        "Errors",
        "RegApp does not read files of the kind {kind}: {path}. Open it where it comes from and save the list as xlsx"
        " or csv.",
    ),
    ListPacked: QT_TRANSLATE_NOOP("Errors", "{path} is an archive; unpack it and take the list that is in it."),
    NotAnUpdate: QT_TRANSLATE_NOOP("Errors", "{path} is not an update of RegApp, or not a whole one."),
    UpdateNotTrusted: QT_TRANSLATE_NOOP(
        "Errors", "Nobody whom this RegApp trusts has signed {path}: it is not put in."
    ),
    UpdateAltered: QT_TRANSLATE_NOOP(
        "Errors", "{path} was altered after it was signed: it is not put in. Get it again from its makers."
    ),
    UpdateTooNew: QT_TRANSLATE_NOOP("Errors", "{path} is for a later RegApp; install that with its installer."),
    UpdateNotNewer: QT_TRANSLATE_NOOP("Errors", "RegApp {present} is here; the update is {version} and is not newer."),
    UpdateNeedsInstaller: QT_TRANSLATE_NOOP(
        "Errors", "RegApp {version} needs other libraries than are here: run its installer."
    ),
    NotInstalled: QT_TRANSLATE_NOOP(
        "Errors", "This RegApp was not installed from a package: update it the way it came here."
    ),
    NothingToGoBackTo: QT_TRANSLATE_NOOP("Errors", "No earlier version is kept on this computer."),
    FileKind: QT_TRANSLATE_NOOP("Errors", "RegApp cannot write {path}: the name must end in {known}."),
    NoNameColumn: QT_TRANSLATE_NOOP(
        "Errors", "No column of names was found in {path}; give one the heading “Full name” or “Family name”."
    ),
    NotRegAppFile: QT_TRANSLATE_NOOP("Errors", "The file {path} is not a RegApp file."),
    DamagedFile: QT_TRANSLATE_NOOP("Errors", "The file {path} is damaged; restore it from a backup."),
    DamagedKey: QT_TRANSLATE_NOOP(
        "Errors", "The key of the event {code} is damaged: its badges cannot be told from false ones. Restore a backup."
    ),
    DamagedEntry: QT_TRANSLATE_NOOP(
        "Errors", "Entry {number} of desk {desk} in the file {path} is damaged; restore the file from a backup."
    ),
    FileTaken: QT_TRANSLATE_NOOP(
        "Errors",
        "The file {path} was deleted, moved or changed by another program while it was open. The last act was not"
        " saved. Save everything in a new file.",
    ),
    FileClosed: QT_TRANSLATE_NOOP(
        "Errors", "Another file was put in the place of {path} meanwhile. This was not saved: do it once more."
    ),
    OwnFile: QT_TRANSLATE_NOOP("Errors", "{path} is the file that is open, not a copy of it; choose a backup."),
    NoEvent: QT_TRANSLATE_NOOP("Errors", "The file {path} has no event in it."),
    NewerFile: QT_TRANSLATE_NOOP("Errors", "The file {path} was made by a newer RegApp; update RegApp to open it."),
    OlderFile: QT_TRANSLATE_NOOP(
        "Errors",
        "The file {path} was made by an older RegApp and cannot be upgraded in place.",
    ),
    ReadOnlyFile: QT_TRANSLATE_NOOP("Errors", "The file {path} is read-only; nothing was changed."),
    OtherConference: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} already contains another conference; name another file."
    ),
    FileExists: QT_TRANSLATE_NOOP("Errors", "There is already a file {path}."),
    UnknownEvent: QT_TRANSLATE_NOOP("Errors", "The file has no event “{code}”."),
    UnknownSession: QT_TRANSLATE_NOOP("Errors", "There is no session “{code}”; the sessions are: {known}."),
    AgesInvalid: QT_TRANSLATE_NOOP("Errors", "Young people can be of {least} to {most} years."),
    TargetInvalid: QT_TRANSLATE_NOOP("Errors", "“{text}” is not a target; write a whole number from 0 to {most}."),
    UnknownCity: QT_TRANSLATE_NOOP("Errors", "There is no city “{code}”; the cities are: {known}."),
    UnknownDay: QT_TRANSLATE_NOOP("Errors", "There are no sessions on “{text}”; the days are: {known}."),
    PercentInvalid: QT_TRANSLATE_NOOP("Errors", "“{text}” is not a tax in per cent; write it like 10 or 10,5."),
    AmountInvalid: QT_TRANSLATE_NOOP("Errors", "“{text}” is not an amount in som; write it like 1200 or 1200,50."),
    ItemsInvalid: QT_TRANSLATE_NOOP(
        "Errors", "Name at least one and at most {most} different things that are handed out."
    ),
    SessionNeeded: QT_TRANSLATE_NOOP(
        "Errors", "Only a sign-in sheet of one session, without columns of days, can be read back from photos."
    ),
    UnknownPerson: QT_TRANSLATE_NOOP("Errors", "Nobody here has the number or reference “{ref}”."),
    UnknownPlace: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” does not clearly match one municipality; `place` lists the candidates with their codes."
    ),
    UnknownColumn: QT_TRANSLATE_NOOP("Errors", "There is no column “{name}”; the columns are: {known}."),
    NoColumns: QT_TRANSLATE_NOOP("Errors", "The list has no columns; choose at least one."),
    TooManyColumns: QT_TRANSLATE_NOOP(
        "Errors", "{count} columns do not fit on paper, at most {most} do; choose fewer, or save a workbook (xlsx)."
    ),
    UnknownList: QT_TRANSLATE_NOOP("Errors", "There is no list “{name}”; the lists are: {known}."),
    ListExists: QT_TRANSLATE_NOOP("Errors", "A list called “{name}” comes with RegApp; choose another name for yours."),
    NameInvalid: QT_TRANSLATE_NOOP(
        "Errors",
        "“{name}” cannot be a name. A name has up to {most} letters and no slash; it does not end in a dot, and is none"
        " of those that Windows keeps for itself, like con or nul.",
    ),
    TooFewPeople: QT_TRANSLATE_NOOP(
        "Errors", "Anonymous data need at least {least} people so that nobody can be identified; there are {count}."
    ),
    OptionsConflict: QT_TRANSLATE_NOOP("Errors", "{first} and {second} cannot be used together; nothing was done."),
    UnknownTemplate: QT_TRANSLATE_NOOP("Errors", "There is no badge template “{name}”; there are: {known}."),
    UnknownSheet: QT_TRANSLATE_NOOP("Errors", "Badge {template} has no sheet “{name}”; there are: {known}."),
    TemplateInvalid: QT_TRANSLATE_NOOP("Errors", "The badge template “{name}” has a mistake: {where}."),
    TemplateExists: QT_TRANSLATE_NOOP(
        "Errors", "A badge called “{name}” is shipped with RegApp; choose another name for yours."
    ),
    PictureTooLarge: QT_TRANSLATE_NOOP(
        "Errors", "The picture {path} is too large: at most {most} MB. Save it smaller and try again."
    ),
    PictureTooComplex: QT_TRANSLATE_NOOP(
        "Errors",
        "The picture {path} has too many parts to be drawn on badges. Save it simpler, or as PNG, and try again.",
    ),
    PictureUnreadable: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is not a picture that can be read: use PNG, JPEG or SVG."
    ),
    PhotoUnreadable: QT_TRANSLATE_NOOP("Errors", "The file {path} is not a picture that can be read: use JPEG or PNG."),
    PhotoTooLarge: QT_TRANSLATE_NOOP(
        "Errors", "The picture {path} is too large: at most {most} million pixels. Save it smaller and try again."
    ),
    PageNotFound: QT_TRANSLATE_NOOP(
        "Errors", "No page of a registration list was found in {path}: its code must be sharp and whole in the picture."
    ),
    PageIncomplete: QT_TRANSLATE_NOOP(
        "Errors", "The picture {path} does not show the whole page: all four black squares must be in it."
    ),
    PageNewer: QT_TRANSLATE_NOOP(
        "Errors", "The page in {path} was printed by a newer RegApp; update RegApp to read it."
    ),
    PageOfOtherEvent: QT_TRANSLATE_NOOP("Errors", "The page in {path} is of another event; nothing was taken from it."),
    PageOfOtherSession: QT_TRANSLATE_NOOP(
        "Errors", "The page in {path} is of a session that this event does not have; nothing was taken from it."
    ),
    PhotoReaderMissing: QT_TRANSLATE_NOOP(
        "Errors",
        "Reading photos needs the library {name}, which is missing: install RegApp with `pip install .[paper]`.",
    ),
    PrinterMissing: QT_TRANSLATE_NOOP("Errors", "There is no printer “{name}”; nothing was printed."),
    PaperUnsupported: QT_TRANSLATE_NOOP(
        "Errors", "The printer “{name}” cannot take pages of {width} x {height} mm; nothing was printed."
    ),
    PrinterStopped: QT_TRANSLATE_NOOP(
        "Errors", "The printer “{name}” is stopped or out of reach; nothing was printed."
    ),
    PrintingFailed: QT_TRANSLATE_NOOP("Errors", "The printer “{name}” did not print: {reason}."),
    MeasureInvalid: QT_TRANSLATE_NOOP(
        "Errors", "“{text}” looks wrong: it should be near {expected} mm. Measure again."
    ),
    DirectoryInvalid: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is not a directory of municipalities: look at {where}."
    ),
    DirectoryLacksColumns: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is not a directory of municipalities: it has no column {where}."
    ),
    OfOtherEvent: QT_TRANSLATE_NOOP(
        "Errors", "This belongs to another event in the file, not the current one; nothing was changed."
    ),
    HasSubstitute: QT_TRANSLATE_NOOP("Errors", "{name} already has a substitute."),
    HasArrived: QT_TRANSLATE_NOOP("Errors", "{name} has already arrived; register the other person as a walk-in."),
    EventExists: QT_TRANSLATE_NOOP("Errors", "The file already has an event with the code “{code}”."),
    TitleNeeded: QT_TRANSLATE_NOOP("Errors", "A conference needs a title, in one language at least."),
    CityNeeded: QT_TRANSLATE_NOOP("Errors", "A conference needs one city or place at least."),
    DaysInvalid: QT_TRANSLATE_NOOP(
        "Errors", "The last day cannot be before the first one, and a conference lasts {most} days at most."
    ),
    SessionsOutside: QT_TRANSLATE_NOOP(
        "Errors", "The programme has sessions on other days: {count}. Move or remove them first, then change the days."
    ),
    UnknownCategory: QT_TRANSLATE_NOOP("Errors", "There is no category “{category}”; there are: {known}."),
    CategoryInUse: QT_TRANSLATE_NOOP(
        "Errors", "The category {name} stays: so many people have it: {people}. Give them another one first."
    ),
    UnknownThing: QT_TRANSLATE_NOOP(
        "Errors", "This conference hands out no “{thing}”. Choose what this desk does again."
    ),
    LanguageInUse: QT_TRANSLATE_NOOP(
        "Errors", "The language {name} stays: so many people have it: {people}. Give them another one first."
    ),
    CityInUse: QT_TRANSLATE_NOOP(
        "Errors",
        "{city} cannot go: people registered for it: {people}, sessions there: {sessions}. Move them first.",
    ),
    EventInvalid: QT_TRANSLATE_NOOP(
        "Errors", "An event needs a code, a title, and a last day that is not before the first."
    ),
    SessionExists: QT_TRANSLATE_NOOP(
        "Errors", "The event has, or had, a session with the code “{code}”; choose another."
    ),
    SessionInvalid: QT_TRANSLATE_NOOP("Errors", "A session needs a title, and an end that is after its beginning."),
    AddressInvalid: QT_TRANSLATE_NOOP(
        "Errors",
        "“{address}” is not a web address such as www.example.kg/materials, or is longer than {most} characters.",
    ),
    NameNeeded: QT_TRANSLATE_NOOP("Errors", "A participant needs a name."),
    NothingToDo: QT_TRANSLATE_NOOP("Errors", "Nobody is selected for this action."),
    UnknownLetter: QT_TRANSLATE_NOOP("Errors", "There is no letter “{name}”; there are: {known}."),
    LetterInvalid: QT_TRANSLATE_NOOP("Errors", "The letter “{name}” has a mistake: {where}."),
    NobodyForLetter: QT_TRANSLATE_NOOP("Errors", "Nobody chosen here gets this letter."),
    NoLetterFor: QT_TRANSLATE_NOOP("Errors", "This letter is not for this participant: {ref}."),
    NobodyEligible: QT_TRANSLATE_NOOP("Errors", "Nobody chosen here has attended enough sessions for a certificate."),
    AllCertified: QT_TRANSLATE_NOOP(
        "Errors", "All who have earned a certificate have it already: {count}. Choose all to make them again."
    ),
    NotEligible: QT_TRANSLATE_NOOP(
        "Errors", "{ref} has attended {attended} of {of} sessions: not enough for a certificate."
    ),
    NothingToRedo: QT_TRANSLATE_NOOP("Errors", "There is nothing to do again."),
    NothingToUndo: QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    FileLocked: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is open in another RegApp: {holder}. It can be read, but not changed."
    ),
    WriteFailed: QT_TRANSLATE_NOOP(
        "Errors", "The file {path} cannot be written; it may be open in another program, or its folder protected."
    ),
    DiskFull: QT_TRANSLATE_NOOP("Errors", "There is no room left on the disk for {path}; nothing was changed."),
    Cancelled: QT_TRANSLATE_NOOP("Errors", "Cancelled; nothing was changed."),
    NoDisplay: QT_TRANSLATE_NOOP("Errors", "There is no display, so the window cannot open."),
    LibraryMissing: QT_TRANSLATE_NOOP(
        "Errors", "The window needs the library {name}, which is missing; the README says how to install it."
    ),
    **HUB_SENTENCES,
}
UNFORESEEN = QT_TRANSLATE_NOOP("Errors", "Something went wrong inside RegApp; details for fixing it are in {path}.")


def sentence(error: RegAppError, language: Language) -> str:
    """The sentence that tells the user of a foreseen failure."""
    template = language.translate("Errors", _ERRORS[type(error)])
    values = {item.name: _shown(item.name, getattr(error, item.name)) for item in dataclasses.fields(error)}  # type: ignore[arg-type]
    return template.format(**values)


def _shown(name: str, value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(plain(str(item)) for item in value) or "–"
    text = plain(str(value))
    return Path(text).name if name == "path" and len(text) > 60 else text[:200]
