"""The command that makes badges: for people of the file, or straight from a list."""

import argparse
from pathlib import Path
from typing import Any

from regapp.cli.context import Context, progress_line
from regapp.cli.numbers import count
from regapp.model.errors.acts import OptionsConflict
from regapp.model.errors.base import RegAppError
from regapp.model.errors.people import NothingToDo
from regapp.model.event import Event
from regapp.model.misfit import Misfit
from regapp.model.participant import Participant
from regapp.named_files import is_there
from regapp.services.badges.badges import make_badges
from regapp.services.badges.from_list import COLUMNS, badges_from_list
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import DEFAULT_TEMPLATE
from regapp.services.badges.words import misfit_sentence
from regapp.services.desk import Desk
from regapp.services.people.choice import Choice, Order, choose, chosen, place_named
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

DONE = 0


def add_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `badges`."""
    translate = language.translate
    add = parser.add_argument
    add("--out", type=Path, required=True, metavar="X.pdf")
    add(
        "--template", default="", metavar="T",
        help=translate("Shell", "90x60 (usual), a6, cr80, 62x100, a5-fold, or one of the event's own"),
    )  # fmt: skip
    add("--sheet", default="", metavar="S", help=translate("Shell", "single, a4-1, a4-2, a4-4, a4-8, a4-10"))
    add("--only", nargs="+", default=["new"], metavar="new|all|REF", help=translate("Shell", "for whom"))
    add("--category", metavar="K", default="")
    add(
        "--municipality", default="", metavar="PLACE",
        help=translate("Shell", "a municipality by name or code, or the code of a rayon or an oblast"),
    )  # fmt: skip
    add("--city", default="", metavar="CODE")
    add("--sort", choices=[item.value for item in Order], default=Order.NAME.value)
    add("--both-sides", action="store_true", help=translate("Shell", "with backs, for two-sided paper"))
    add("--separators", action="store_true", help=translate("Shell", "a card before each municipality’s badges"))
    add(
        "--skip", type=count, default=0, metavar="N",
        help=translate("Shell", "positions already used on the first sheet"),
    )  # fmt: skip
    add(
        "--from", dest="source", type=Path, metavar="LIST",
        help=translate("Shell", "take people straight from a list (csv, xlsx) with the columns {columns}").format(
            columns=",".join(COLUMNS)
        ),
    )  # fmt: skip


def badges(context: Context) -> int:
    """Run `badges`: make a PDF of badges."""
    arguments = context.arguments
    layout = Layout(
        arguments.template or DEFAULT_TEMPLATE, arguments.sheet, arguments.both_sides, arguments.skip,
        arguments.separators,
    )  # fmt: skip
    _refuse_conflicts(arguments)
    label = context.language.translate("Shell", "Badges")
    if arguments.source is not None:
        found = badges_from_list(
            arguments.source,
            arguments.out,
            layout,
            context.language,
            _event(context),
            progress_line(label, context.language),
        )
        return _answer(context, layout.template, found.made, found.misfits)
    with context.desk(writes=True) as desk:
        run = make_badges(
            desk, arguments.out, _people(context, desk), layout=layout, language=context.paper_language(desk),
            progress=progress_line(label, context.language),
        )  # fmt: skip
    return _answer(context, layout.template, run.made, run.misfits)


def _refuse_conflicts(arguments: argparse.Namespace) -> None:
    """Raise OptionsConflict if an option would have no effect."""
    words = [word.casefold() for word in arguments.only]
    of_file = {
        "--only": words != ["new"], "--category": bool(arguments.category), "--city": bool(arguments.city),
        "--municipality": bool(arguments.municipality), "--separators": arguments.separators,
        "--sort": arguments.sort != Order.NAME.value,
    }  # fmt: skip
    for option, given in of_file.items():
        if arguments.source is not None and given:
            raise OptionsConflict("--from", option)
        if option in ("--category", "--city", "--municipality") and given and words not in (["new"], ["all"]):
            raise OptionsConflict("--only", option)


def _people(context: Context, desk: Desk) -> list[Participant]:
    """Give the people that the arguments choose. NothingToDo, UnknownPerson, UnknownPlace."""
    arguments = context.arguments
    order = Order(arguments.sort)
    if not (arguments.category or arguments.municipality or arguments.city):
        return choose(desk, arguments.only, order)
    place = place_named(desk, arguments.municipality) if arguments.municipality else ""
    only_new = [word.casefold() for word in arguments.only] != ["all"]
    found = chosen(
        desk, Choice(only_new, arguments.category, place, arguments.city, order, language=context.language.code)
    )
    if not found:
        raise NothingToDo
    return found


def _event(context: Context) -> Event | None:
    """Give the event of the file, if there is one: badges made from a list show its title."""
    if not is_there(context.file):
        return None
    try:
        with context.desk() as desk:
            return desk.event
    except RegAppError:
        return None


def _answer(context: Context, template: str, made: int, misfits: tuple[Misfit, ...]) -> int:
    out = context.arguments.out
    document: dict[str, Any] = {
        "made": made, "file": str(out), "template": template,
        "misfits": [
            {"number": misfit.number or str(misfit.person or ""), "field": misfit.field,
             "trouble": misfit.trouble.value,
             "detail": misfit.detail, "name": misfit.name}
            for misfit in misfits
        ],
    }  # fmt: skip

    def human() -> None:
        context.say(QT_TRANSLATE_NOOP("Shell", "Badges made: {count}. File: {path}"), count=made, path=out)
        for misfit in misfits[:40]:
            print(misfit_sentence(misfit, context.language))
        if len(misfits) > 40:
            context.say(QT_TRANSLATE_NOOP("Shell", "… and {count} more; --json lists all."), count=len(misfits) - 40)

    context.answer(document, human)
    return DONE
