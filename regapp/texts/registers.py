"""The words of sign-in sheets and registers, in the language of the paper."""

from regapp.model.papers.register import RegisterKind, RegisterWords
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_TITLES = {
    RegisterKind.SIGN_IN: QT_TRANSLATE_NOOP("Registers", "Sign-in sheet"),
    RegisterKind.PER_DIEM: QT_TRANSLATE_NOOP("Registers", "Per-diem register"),
    RegisterKind.TRAVEL: QT_TRANSLATE_NOOP("Registers", "Register of travel costs paid back"),
    RegisterKind.MATERIALS: QT_TRANSLATE_NOOP("Registers", "Register of materials handed out"),
    RegisterKind.CONSENT: QT_TRANSLATE_NOOP("Registers", "Consent of participants"),
    RegisterKind.HOTEL: QT_TRANSLATE_NOOP("Registers", "Hotel list"),
    RegisterKind.BUS: QT_TRANSLATE_NOOP("Registers", "Bus list"),
}
_SIGNATORIES = {
    RegisterKind.SIGN_IN: (QT_TRANSLATE_NOOP("Registers", "Responsible for registration"),),
    RegisterKind.PER_DIEM: (
        QT_TRANSLATE_NOOP("Registers", "Paid by"),
        QT_TRANSLATE_NOOP("Registers", "Accountant"),
    ),
    RegisterKind.TRAVEL: (
        QT_TRANSLATE_NOOP("Registers", "Paid by"),
        QT_TRANSLATE_NOOP("Registers", "Accountant"),
    ),
    RegisterKind.MATERIALS: (QT_TRANSLATE_NOOP("Registers", "Handed out by"),),
    RegisterKind.CONSENT: (QT_TRANSLATE_NOOP("Registers", "Responsible for registration"),),
    RegisterKind.HOTEL: (QT_TRANSLATE_NOOP("Registers", "Responsible for registration"),),
    RegisterKind.BUS: (QT_TRANSLATE_NOOP("Registers", "Responsible for registration"),),
}
_COLUMNS = {
    "running": QT_TRANSLATE_NOOP("Registers", "No."),
    "signature": QT_TRANSLATE_NOOP("Registers", "Signature"),
    "days": QT_TRANSLATE_NOOP("Registers", "Days"),
    "journey": QT_TRANSLATE_NOOP("Registers", "Of these, travel"),
    "amount": QT_TRANSLATE_NOOP("Registers", "Amount, som"),
    "tax": QT_TRANSLATE_NOOP("Registers", "Tax, som"),
    "net": QT_TRANSLATE_NOOP("Registers", "To pay out, som"),
    "identity": QT_TRANSLATE_NOOP("Registers", "Passport or ID No.; PIN"),
    "travel": QT_TRANSLATE_NOOP("Registers", "Route and dates of travel"),
    "hotel": QT_TRANSLATE_NOOP("Registers", "Hotel, som"),
    "transport": QT_TRANSLATE_NOOP("Registers", "Transport, som"),
    "route": QT_TRANSLATE_NOOP("Registers", "Route"),
    "distance": QT_TRANSLATE_NOOP("Registers", "Distance, km"),
    "ticket": QT_TRANSLATE_NOOP("Registers", "Ticket or receipt No."),
    "sex": QT_TRANSLATE_NOOP("Registers", "Sex"),
    "data": QT_TRANSLATE_NOOP("Registers", "Personal data"),
    "photo": QT_TRANSLATE_NOOP("Registers", "Photo and film"),
    "from": QT_TRANSLATE_NOOP("Registers", "From"),
    "to": QT_TRANSLATE_NOOP("Registers", "To"),
    "nights": QT_TRANSLATE_NOOP("Registers", "Nights"),
    "room": QT_TRANSLATE_NOOP("Registers", "Room with"),
    "there": QT_TRANSLATE_NOOP("Registers", "There"),
    "back": QT_TRANSLATE_NOOP("Registers", "Back"),
    "sharing": QT_TRANSLATE_NOOP("Registers", "Sharing with the donor"),
}
_SENTENCES = {
    "not-listed": QT_TRANSLATE_NOOP("Registers", "Participants who are not on the list"),
    "on-list": QT_TRANSLATE_NOOP("Registers", "On the list: {count}"),
    "came": QT_TRANSLATE_NOOP("Registers", "Checked in: {count}"),
    "consent": QT_TRANSLATE_NOOP(
        "Registers", "I agree to the use of what is ticked in my row. Tick each yourself, then sign."
    ),
    "rate": QT_TRANSLATE_NOOP("Registers", "Rate: {amount} som a day"),
    "tax": QT_TRANSLATE_NOOP("Registers", "Tax: {percent}"),
    "number": QT_TRANSLATE_NOOP("Registers", "No. {number} of {date}"),
    "paid": QT_TRANSLATE_NOOP("Registers", "To pay out: {amount} som ({words})"),
    "paid-elsewhere": QT_TRANSLATE_NOOP("Registers", "Days not paid here, since other registers paid them: {count}"),
    "register": QT_TRANSLATE_NOOP("Registers", "register {number}"),
    "and-more": QT_TRANSLATE_NOOP("Registers", "Other people: {count}"),
    "approved": QT_TRANSLATE_NOOP("Registers", "APPROVED"),
    "organisers": QT_TRANSLATE_NOOP("Registers", "Organisers: {hosts}"),
    "donor": QT_TRANSLATE_NOOP("Registers", "Donor: {donor}"),
}


def register_title(kind: RegisterKind, language: Language) -> str:
    """The title of a register."""
    return language.translate("Registers", _TITLES[kind])


def register_signatories(kind: RegisterKind, language: Language) -> tuple[str, ...]:
    """The people who sign at its end."""
    return tuple(language.translate("Registers", source) for source in _SIGNATORIES[kind])


def register_column(column: str, language: Language) -> str:
    """The heading of a column that only registers have."""
    return language.translate("Registers", _COLUMNS[column])


def register_sentence(name: str, language: Language, **values: object) -> str:
    """A line above or below the list."""
    return language.translate("Registers", _SENTENCES[name]).format(**values)


def register_words(language: Language) -> RegisterWords:
    """The standing words."""
    translate = language.translate
    return RegisterWords(
        page=translate("Registers", QT_TRANSLATE_NOOP("Registers", "Page {number} of {count}")),
        continued=translate("Registers", QT_TRANSLATE_NOOP("Registers", "continued")),
        page_total=translate("Registers", QT_TRANSLATE_NOOP("Registers", "Total on this page")),
        total=translate("Registers", QT_TRANSLATE_NOOP("Registers", "Total of the register")),
        signature=translate("Registers", QT_TRANSLATE_NOOP("Registers", "signature")),
        full_name=translate("Registers", QT_TRANSLATE_NOOP("Registers", "full name")),
        date=translate("Registers", QT_TRANSLATE_NOOP("Registers", "date")),
        position=translate("Registers", QT_TRANSLATE_NOOP("Registers", "position")),
        language=language.code,
    )
