"""The words of the verdict panel: what to hand over, what to mind, and what the keys do next for the person in hand."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from regapp.gui.workplace.workplace import Workplace
from regapp.model.checkin import Outcome
from regapp.model.doors.handout import HandoutKind
from regapp.model.participant import Participant
from regapp.services.admission.admission import Verdict
from regapp.texts.handouts import handouts
from regapp.texts.known import known_text, verdict_advice
from regapp.texts.known import verdict_word as word_of
from regapp.texts.languages import interpretation_words

GIVEN_A_BADGE = (Outcome.ADMITTED, Outcome.ALREADY_IN)


@dataclass(frozen=True)
class InHand:
    """Somebody in hand who was not checked in by that."""

    person: Participant
    since: str = ""
    """Since when they are in the session, on the event's clocks."""
    is_listed: bool = False
    """Whether they are highlighted in the list, where Enter is about them."""
    is_undone: bool = False
    """Whether they were in the verdict that was undone."""


def in_hand_text(found: InHand, *, is_read_only: bool) -> str:
    """Say the telephone of somebody in hand, and what the keys do next."""
    translate, person = QCoreApplication.translate, found.person
    if person.removed:
        return translate("VerdictPanel", "This registration was undone.")
    if person.details.cancelled:
        return translate("VerdictPanel", "The registration is cancelled. Enter says more; the card can reinstate it.")
    phone = person.details.phone
    telephone = translate("VerdictPanel", "Telephone: {number}").format(number=phone) if phone else ""
    if is_read_only:
        next_step = translate("VerdictPanel", "Enter opens the card.")
    elif found.is_undone:
        next_step = translate("VerdictPanel", "Ctrl+Shift+Z does it again. F10 offers more.")
    elif not found.is_listed:
        next_step = translate("VerdictPanel", "F10 checks in and offers more.")
    elif found.since:
        text = translate("VerdictPanel", "Is here since {time}. The right button or F10 offers more.")
        next_step = text.format(time=found.since)
    else:
        next_step = translate("VerdictPanel", "Enter checks in. The right button or F10 offers more.")
    return "\n".join(filter(None, (telephone, next_step)))


def give_text(verdict: Verdict, workplace: Workplace) -> str:
    """Say what to hand over and to mind where somebody is in, and what helps where somebody is refused."""
    person = verdict.participant
    if verdict.message:
        text = QCoreApplication.translate("VerdictPanel", "Message: {text}").format(text=verdict.message)
        return "\n".join(filter(None, (text, give_text(replace(verdict, message=""), workplace))))
    if verdict.thing:
        return _thing_text(verdict, workplace)
    if person is None or verdict.outcome not in GIVEN_A_BADGE:
        return known_text(verdict.outcome, verdict.known, workplace.language)
    translate, details, lines = QCoreApplication.translate, person.details, list[str]()
    # Who is in was given all of it when they came.
    if verdict.outcome is Outcome.ADMITTED:
        given = [
            translate("VerdictPanel", "badge {number}").format(number=details.number),
            translate("VerdictPanel", "folder"),
        ]
        if details.interpretation:
            headset = translate("VerdictPanel", "headset ({languages})")
            given.append(headset.format(languages=interpretation_words(details.interpretation, workplace.language)))
        lines.append(translate("VerdictPanel", "Give: {things}").format(things=", ".join(given)))
    if details.diet:
        lines.append(translate("VerdictPanel", "Diet: {diet}").format(diet=details.diet))
    if details.refused_consent:
        lines.append(translate("VerdictPanel", "No consent to the use of personal data: ask for a signature."))
    return "\n".join(lines)


def verdict_word(verdict: Verdict, workplace: Workplace) -> str:
    """The word of a verdict; of a thing that is handed out, with its name."""
    word = word_of(verdict.outcome, verdict.known, workplace.language)
    return f"{_thing(verdict, workplace)}: {word[:1].lower()}{word[1:]}" if verdict.thing else word


def _thing(verdict: Verdict, workplace: Workplace) -> str:
    known = handouts(workplace.desk.event).get(verdict.thing)
    name = workplace.text(known.name) if known is not None else verdict.thing
    device = verdict.handed.device if verdict.handed is not None else ""
    return f"{name} {device}".strip()


def _thing_text(verdict: Verdict, workplace: Workplace) -> str:
    """Say when somebody got a thing before, or why they get none."""
    if verdict.handed is None or verdict.outcome not in (Outcome.ALREADY_GOT, Outcome.GIVEN_BACK):
        return known_text(verdict.outcome, verdict.known, workplace.language)
    time = f"{workplace.local(verdict.handed.at):%d.%m %H:%M}"
    text = QCoreApplication.translate("VerdictPanel", "Got it {time}, desk {desk}.")
    got = text.format(time=time, desk=verdict.handed.desk)
    if verdict.waits is None:
        return got
    waits = QCoreApplication.translate("VerdictPanel", "{name} still waits: scan the number for them.")
    return f"{waits.format(name=verdict.waits.details.name)}\n{got}"


def overrule_word(verdict: Verdict, workplace: Workplace) -> str:
    """What the button does that goes on in spite of a verdict."""
    translate = QCoreApplication.translate
    if not verdict.thing:
        return translate("VerdictPanel", "Admit anyway")
    known = handouts(workplace.desk.event).get(verdict.thing)
    is_loan = known is not None and known.kind is HandoutKind.LOAN
    return translate("VerdictPanel", "Receive it back") if is_loan else translate("VerdictPanel", "Hand out once more")


def advice_text(verdict: Verdict, workplace: Workplace) -> str:
    """Say what to do now."""
    advice = verdict_advice(verdict.outcome, verdict.known, workplace.language)
    if verdict.outcome is not Outcome.ALREADY_IN:
        return advice
    time = f"{workplace.local(verdict.at):%d.%m %H:%M}"
    text = QCoreApplication.translate("VerdictPanel", "In since {time}, desk {desk}.")
    since = text.format(time=time, desk=verdict.desk)
    return since if _is_wanting(verdict.participant) else f"{since} {advice}"


def _is_wanting(person: Participant | None) -> bool:
    """Whether something remains to be done for somebody who is in: a signature, a badge."""
    return person is not None and (person.details.refused_consent or person.issue == 0)
