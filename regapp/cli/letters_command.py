"""`export letters`: thanks, confirmations and invitations for many people, or the text of one to change."""

import argparse
from pathlib import Path

from regapp.cli.context import Context, progress_line
from regapp.model.errors.acts import OptionsConflict
from regapp.model.errors.files import FileExists
from regapp.model.errors.letters import NoLetterFor
from regapp.model.event import LANGUAGES
from regapp.model.papers.letter import LetterTemplate
from regapp.named_files import is_there
from regapp.services.badges.words import misfit_sentence
from regapp.services.desk import Desk
from regapp.services.letters.letters import LETTER_KINDS, Wording, make_letters
from regapp.services.letters.receivers import Presence, Receiver, Whom, receiver_of, receivers
from regapp.services.letters.templates import THANKS, copy_letter, letter_named
from regapp.services.output import known_kind
from regapp.services.people.choice import Choice, Order, place_named
from regapp.services.people.registration import by_reference
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.languages import OWN_LANGUAGE

DONE = 0
_SHOWN = 40
_FILTERS = ("category", "municipality", "city", "arrived", "missing")


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `export letters`."""
    translate = language.translate
    add = parser.add_argument
    add("--out", type=Path, required=True, metavar="X.pdf|toml")
    add(
        "--letter", default=THANKS, metavar="L",
        help=translate("Shell", "thanks (usual), attendance, invitation, or a file of your own: X.toml"),
    )  # fmt: skip
    add("--only", nargs="+", default=["all"], metavar="all|REF", help=translate("Shell", "for whom"))
    add("--category", metavar="K", default="")
    add("--municipality", default="", metavar="PLACE")
    add("--city", default="", metavar="CODE")
    came = parser.add_mutually_exclusive_group()
    came.add_argument("--arrived", action="store_true", help=translate("Shell", "those who have come"))
    came.add_argument("--missing", action="store_true", help=translate("Shell", "those who have not come"))
    add("--sort", choices=[Order.PLACE.value, Order.NAME.value], default=Order.PLACE.value)
    add("--paper-language", choices=[*LANGUAGES, OWN_LANGUAGE], default=OWN_LANGUAGE)


def export_letters(context: Context) -> int:
    """Run `export letters`: make a PDF with a page a person, or write the text of a letter."""
    arguments, out = context.arguments, context.arguments.out
    if known_kind(out, (*LETTER_KINDS, "toml")) == "toml":
        # A text that somebody has changed is not lost to a repeated command.
        if is_there(out):
            raise FileExists(str(out))
        copy_letter(arguments.letter, out)
        text = QT_TRANSLATE_NOOP("Shell", "Text of the letter to change: {path}")
        context.answer({"file": str(out)}, lambda: context.say(text, path=out))
        return DONE
    letter = letter_named(arguments.letter)
    label = context.language.translate("Shell", "Letters")
    with context.desk() as desk:
        people = _people(desk, arguments, letter)
        wording = Wording(letter, arguments.paper_language)
        run = make_letters(
            desk, out, people, wording, context.paper_language(desk), progress_line(label, context.language)
        )
    text = QT_TRANSLATE_NOOP("Shell", "Letters made: {made}. File: {path}")
    sentences = [misfit_sentence(misfit, context.language) for misfit in run.misfits[:_SHOWN]]

    def human() -> None:
        context.say(text, made=run.made, path=run.path)
        for line in sentences:
            print(line)

    document = {"file": str(run.path), "made": run.made, "letter": letter.name, "unwritable": sentences}
    context.answer(document, human)
    return DONE


def _people(desk: Desk, arguments: argparse.Namespace, letter: LetterTemplate) -> list[Receiver]:
    """Choose the people. NoLetterFor, UnknownPerson, UnknownPlace, UnknownCity."""
    if [word.casefold() for word in arguments.only] != ["all"]:
        for option in _FILTERS:
            if getattr(arguments, option):
                raise OptionsConflict("--only", f"--{option}")
        found = (_receiver(desk, ref, letter) for ref in arguments.only)
        return list({receiver.person.id: receiver for receiver in found}.values())
    presence = Presence.CAME if arguments.arrived else Presence.MISSING if arguments.missing else None
    place = place_named(desk, arguments.municipality) if arguments.municipality else ""
    choice = Choice(False, arguments.category, place, arguments.city, Order(arguments.sort))
    return receivers(desk, letter, Whom(choice, presence))


def _receiver(desk: Desk, ref: str, letter: LetterTemplate) -> Receiver:
    person = by_reference(desk, ref)
    found = receiver_of(desk, letter, person)
    if found is None:
        raise NoLetterFor(ref)
    return found
