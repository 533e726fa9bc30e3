"""One plain sentence for each foreseen failure between desks: hubs, codes, hand-over files."""

from typing import Final

from regapp.model.errors.base import RegAppError
from regapp.model.errors.handover import (
    HandoverDamaged,
    HandoverIsNewer,
    HandoverOfOtherEvent,
    NotAHandover,
    PassphraseMissing,
    PassphraseWrong,
)
from regapp.model.errors.hub import (
    CodeSpent,
    CodeUnreadable,
    CopiedFile,
    DeskRefused,
    DigitsWrong,
    HubCrowded,
    HubElsewhere,
    HubFailed,
    HubFull,
    HubInUse,
    HubIsNewer,
    HubNotFound,
    HubPartsMissing,
    HubPortTaken,
    HubTooOld,
    HubUnreachable,
    HubUnsafe,
    NobodyExpected,
    NoHub,
    NotAHub,
    NotAHubBackup,
    OwnerNeeded,
    SeveralHubs,
    UnknownDesk,
    WrongCertificate,
)
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

HUB_SENTENCES: Final[dict[type[RegAppError], str]] = {
    NotAHandover: QT_TRANSLATE_NOOP("Errors", "{path} is no hand-over file."),
    HandoverIsNewer: QT_TRANSLATE_NOOP(
        "Errors", "The hand-over file {path} was written by a newer RegApp; update this program."
    ),
    HandoverDamaged: QT_TRANSLATE_NOOP(
        "Errors", "The hand-over file {path} is damaged or was changed. Nothing was received; write it again."
    ),
    HandoverOfOtherEvent: QT_TRANSLATE_NOOP(
        "Errors",
        "The hand-over file {path} is of another conference ({code}), or of another file of it.",
    ),
    PassphraseMissing: QT_TRANSLATE_NOOP("Errors", "The hand-over file {path} is locked; give its passphrase."),
    PassphraseWrong: QT_TRANSLATE_NOOP("Errors", "The hand-over file {path} has another passphrase."),
    HubPartsMissing: QT_TRANSLATE_NOOP(
        "Errors", "Several desks need the library {name}, which is missing; the guide says how to install it."
    ),
    HubUnreachable: QT_TRANSLATE_NOOP(
        "Errors", "The hub {address} cannot be reached. Work goes on; entries are sent when it is back."
    ),
    NotAHub: QT_TRANSLATE_NOOP("Errors", "There is no RegApp hub at {address}."),
    HubTooOld: QT_TRANSLATE_NOOP(
        "Errors", "The server {address} has PostgreSQL {version}; a hub needs version 14 or newer."
    ),
    HubUnsafe: QT_TRANSLATE_NOOP(
        "Errors", "The server {address} does not encrypt connections, so personal data would be readable on the way."
    ),
    HubIsNewer: QT_TRANSLATE_NOOP(
        "Errors", "The hub {address} was set up by a newer RegApp; update this program. Work goes on without the hub."
    ),
    WrongCertificate: QT_TRANSLATE_NOOP(
        "Errors", "Another computer answers at {address} than the hub that this desk knows; nothing was sent."
    ),
    DeskRefused: QT_TRANSLATE_NOOP(
        "Errors", "The hub does not let this desk in: its access was taken away. Ask for a new code."
    ),
    DigitsWrong: QT_TRANSLATE_NOOP("Errors", "These are not the digits that the hub shows. Tries left: {left}."),
    NobodyExpected: QT_TRANSLATE_NOOP(
        "Errors", "The hub waits for no laptop now. On the hub press “Let a laptop in…” and take the new digits."
    ),
    HubNotFound: QT_TRANSLATE_NOOP(
        "Errors", "No hub was found in this network. Scan the picture that the hub shows, or paste the long code."
    ),
    SeveralHubs: QT_TRANSLATE_NOOP("Errors", "Several hubs were found: {places}. Say which one is meant."),
    HubFull: QT_TRANSLATE_NOOP(
        "Errors", "There is no room left on the hub’s disk. Work goes on; entries are sent when there is room."
    ),
    HubCrowded: QT_TRANSLATE_NOOP("Errors", "The hub has as many desks as it can number."),
    HubFailed: QT_TRANSLATE_NOOP("Errors", "The hub has a fault of its own; details are in the log. Work goes on."),
    NoHub: QT_TRANSLATE_NOOP("Errors", "The file {path} belongs to no hub; join one with a code."),
    CopiedFile: QT_TRANSLATE_NOOP(
        "Errors",
        "This file comes from another laptop, “{machine}”. Say --take-over if the work goes on only here, or --new-desk"
        " if it goes on at both.",
    ),
    OwnerNeeded: QT_TRANSLATE_NOOP(
        "Errors", "At {address}, {user} may not set up a hub: the user must own the database and may create roles."
    ),
    CodeUnreadable: QT_TRANSLATE_NOOP("Errors", "This is no code to join a hub, or a part of it is missing."),
    CodeSpent: QT_TRANSLATE_NOOP("Errors", "This code was used already or is too old; ask for a new one."),
    UnknownDesk: QT_TRANSLATE_NOOP("Errors", "The hub has no desk “{name}”."),
    HubPortTaken: QT_TRANSLATE_NOOP(
        "Errors", "Another program on this computer uses the port {port}; choose another one for the hub."
    ),
    NotAHubBackup: QT_TRANSLATE_NOOP("Errors", "The file {path} is not a backup of a hub, or is damaged."),
    HubInUse: QT_TRANSLATE_NOOP(
        "Errors", "The hub {address} has entries already; a backup is restored into an empty database."
    ),
    HubElsewhere: QT_TRANSLATE_NOOP(
        "Errors", "The hub of {path} is looked after from another computer; desks are let in there."
    ),
}
