"""`export certificates` makes certificates of participation; `certificate CODE` checks one."""

import argparse
from pathlib import Path
from typing import Any

from regapp.cli.context import Context, progress_line
from regapp.cli.desk_commands import each
from regapp.cli.numbers import share, whole
from regapp.model.errors.acts import OptionsConflict
from regapp.model.errors.certificates import AllCertified, NobodyEligible
from regapp.model.errors.files import FileMissing
from regapp.model.event import LANGUAGES
from regapp.model.papers.certificate import Rule
from regapp.model.papers.certificate_check import Check, CheckOutcome
from regapp.named_files import is_there
from regapp.services.badges.templates import DEFAULT_CERTIFICATE
from regapp.services.badges.words import misfit_sentence
from regapp.services.certificates.certificates import Earned, Making, earned, earned_by, make_certificates
from regapp.services.certificates.checks import check_certificate
from regapp.services.certificates.data import fingerprint_of
from regapp.services.desk import Desk
from regapp.services.people.choice import Choice, Order, place_named
from regapp.services.people.registration import by_reference
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.checks import check_advice, check_facts, check_word
from regapp.texts.languages import OWN_LANGUAGE

DONE, DOUBTFUL = 0, 3
_SHOWN = 40


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `export certificates`."""
    translate = language.translate
    parser.add_argument("--out", type=Path, required=True, metavar="X.pdf")
    least = parser.add_mutually_exclusive_group()
    least.add_argument(
        "--sessions",
        type=whole(1, 999),
        default=1,
        metavar="K",
        help=translate("Shell", "minimum number of sessions attended"),
    )  # fmt: skip
    least.add_argument(
        "--share", type=share, default=0.0, metavar="S",
        help=translate("Shell", "minimum share of the sessions in their cities: 0.5 is half"),
    )  # fmt: skip
    parser.add_argument(
        "--with-desk", action="store_true", help=translate("Shell", "the registration of a day counts as a session")
    )
    parser.add_argument(
        "--only", nargs="+", default=["new"], metavar="new|all|REF", help=translate("Shell", "for whom")
    )
    parser.add_argument("--category", metavar="K", default="")
    parser.add_argument("--municipality", default="", metavar="PLACE")
    parser.add_argument("--city", default="", metavar="CODE")
    parser.add_argument("--sort", choices=[Order.PLACE.value, Order.NAME.value], default=Order.PLACE.value)
    parser.add_argument(
        "--template", default=DEFAULT_CERTIFICATE, metavar="T",
        help=translate("Shell", "certificate-a4 (usual), certificate-a4-portrait, or one of the event's own"),
    )  # fmt: skip
    parser.add_argument("--paper-language", choices=[*LANGUAGES, OWN_LANGUAGE], default=OWN_LANGUAGE)


def add_check_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `certificate`."""
    parser.add_argument("code", nargs="?", metavar="CODE")
    parser.add_argument(
        "--stdin", action="store_true", help=language.translate("Shell", "a code on each line of standard input")
    )
    parser.add_argument(
        "--fingerprint", default="", metavar="F",
        help=language.translate("Shell", "the key's fingerprint as the organisers have published it"),
    )  # fmt: skip


def export_certificates(context: Context) -> int:
    """Run `export certificates`: make a PDF with a page for each certificate."""
    arguments = context.arguments
    rule = Rule(arguments.sessions, arguments.share, arguments.with_desk)
    making = Making(arguments.template, arguments.paper_language, rule)
    label = context.language.translate("Shell", "Certificates")
    with context.desk(writes=True) as desk:
        chosen, eligible = _chosen(desk, arguments, rule)
        run = make_certificates(
            desk, arguments.out, chosen, making, context.paper_language(desk), progress_line(label, context.language)
        )
        mark = fingerprint_of(desk)
    document = {
        "file": str(run.path), "made": run.made, "eligible": eligible, "template": making.template, "fingerprint": mark,
        "misfits": [
            {"name": misfit.name, "field": misfit.field, "trouble": misfit.trouble.value, "detail": misfit.detail}
            for misfit in run.misfits
        ],
    }  # fmt: skip

    def human() -> None:
        context.say(
            QT_TRANSLATE_NOOP("Shell", "Certificates made: {made} of {eligible} eligible. File: {path}"),
            made=run.made, eligible=eligible, path=run.path,
        )  # fmt: skip
        context.say(QT_TRANSLATE_NOOP("Shell", "Key of the conference: {fingerprint}"), fingerprint=mark)
        for misfit in run.misfits[:_SHOWN]:
            print(misfit_sentence(misfit, context.language))

    context.answer(document, human)
    return DONE


def _chosen(desk: Desk, arguments: argparse.Namespace, rule: Rule) -> tuple[list[Earned], int]:
    """Choose people and count the eligible. NobodyEligible, AllCertified, NotEligible, UnknownPerson, UnknownPlace."""
    words = [word.casefold() for word in arguments.only]
    filters = {option: getattr(arguments, option) for option in ("category", "municipality", "city")}
    if words not in (["new"], ["all"]):
        for option, given in filters.items():
            if given:
                raise OptionsConflict("--only", f"--{option}")
        people = {person.id: person for ref in arguments.only if (person := by_reference(desk, ref))}
        chosen = [earned_by(desk, person, rule) for person in people.values()]
        return chosen, len(chosen)
    place = place_named(desk, arguments.municipality) if arguments.municipality else ""
    choice = Choice(False, arguments.category, place, arguments.city, Order(arguments.sort))
    eligible = earned(desk, rule, choice)
    chosen = eligible if words == ["all"] else [item for item in eligible if item.is_new]
    if not eligible:
        raise NobodyEligible
    if not chosen:
        raise AllCertified(len(eligible))
    return chosen, len(eligible)


def check(context: Context) -> int:
    """Run `certificate`: check codes, with the conference's file or without one."""
    if not is_there(context.file):
        if getattr(context.arguments, "file", None):
            raise FileMissing(str(context.file))
        return _check(context, None)
    with context.desk() as desk:
        return _check(context, desk)


def _check(context: Context, desk: Desk | None) -> int:
    doubtful = False

    def answer(code: str) -> dict[str, Any]:
        nonlocal doubtful
        found = check_certificate(code, desk, context.arguments.fingerprint)
        doubtful = doubtful or not found.outcome.is_good
        return _document(found) | {"text": _text(found, context.language)}

    def show(document: dict[str, Any]) -> None:
        print(document["text"])

    status = each(context, context.arguments.code, answer, show)
    return DOUBTFUL if status == DONE and doubtful else status


def _document(found: Check) -> dict[str, Any]:
    document: dict[str, Any] = {"outcome": found.outcome.value, "fingerprint": found.fingerprint or None}
    if (said := found.statement) is not None:
        document |= {
            "number": said.number, "name": said.name, "event": said.title, "starts": said.starts.isoformat(),
            "ends": said.ends.isoformat(), "sessions": said.attended, "of": said.of, "language": said.language,
        }  # fmt: skip
    if found.outcome is CheckOutcome.GENUINE:
        document |= {
            "registered_as": found.name or None,
            "sessions_recorded": found.attended if found.attended >= 0 else None,
        }
    return document


def _text(found: Check, language: Language) -> str:
    lines = [check_word(found.outcome, language).upper(), check_advice(found.outcome, language)]
    lines += [f"{caption}: {value}" for caption, value in check_facts(found, language)]
    return "\n".join(line for line in lines if line)
