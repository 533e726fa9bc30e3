"""The commands of a desk that shares a conference: join, sync."""

import argparse
import json
import signal
import threading

from regapp import sync as exchange
from regapp.cli.context import Context, progress_line
from regapp.cli.numbers import whole
from regapp.model.entries.hub import HUB_PORT, FoundHub, Standing
from regapp.named_files import check_replaceable
from regapp.sync.copied import Answer
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import number_text
from regapp.texts.sentences import sentence

DONE = 0
_port = whole(1, 65_535)


def add_join_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `join`."""
    parser.add_argument("code", metavar="CODE")
    text = language.translate("Shell", "whose six digits these are; otherwise the only hub in this network")
    parser.add_argument("--hub", type=_place, metavar="HOST[:PORT]", help=text)


def _place(text: str) -> FoundHub:
    host, _, port = text.partition(":")
    if not host:
        raise argparse.ArgumentTypeError(f"“{text}”: HOST[:PORT]")
    return FoundHub((host,), _port(port) if port else HUB_PORT)


def join(context: Context) -> int:
    """Run `join`: join a hub with a code; the file is made, and filled."""
    label = context.language.translate("Shell", "Entries")
    check_replaceable(context.file)
    code = exchange.whole_code(context.arguments.code, context.arguments.hub)
    joined = exchange.join_file(context.file, code, progress_line(label, context.language))
    text = QT_TRANSLATE_NOOP("Shell", "This laptop is desk {desk} at the hub {place}. Entries received: {received}.")
    document = {
        "hub": joined.hub.place, "desk": joined.number, "received": joined.first.received,
        "sent": joined.first.sent, "unsent": joined.first.unsent,
    }  # fmt: skip
    context.answer(
        document,
        lambda: context.say(
            text,
            desk=joined.number,
            place=joined.hub.place,
            received=number_text(joined.first.received, context.language),
        ),
    )
    return DONE


def add_sync_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `sync`."""
    parser.add_argument("--once", action="store_true", help=language.translate("Shell", "exchange once, then end"))
    copied = parser.add_mutually_exclusive_group()
    takes_over = language.translate("Shell", "of a file from another laptop: the work goes on only here")
    is_new = language.translate("Shell", "of a file from another laptop: the work goes on at both")
    for answer, text in ((Answer.TAKES_OVER, takes_over), (Answer.NEW_DESK, is_new)):
        copied.add_argument(f"--{answer.value}", dest="copied", action="store_const", const=answer, help=text)


def sync(context: Context) -> int:
    """Run `sync`: exchange with the hub, once or until somebody stops it."""
    if context.arguments.once:
        place, done = exchange.exchange_file(context.file, context.arguments.copied)
        document = {
            "hub": place,
            "sent": done.sent,
            "received": done.received,
            "unsent": done.unsent,
            "conflicts": done.conflicts,
        }
        text = QT_TRANSLATE_NOOP("Shell", "Hub {place}. Sent: {sent}, received: {received}, unsent: {unsent}")
        context.answer(document, lambda: context.say(text, place=place, **_numbers(context, document)))
        if done.conflicts:
            more = QT_TRANSLATE_NOOP("Shell", "Conflicts between desks: {conflicts}. They are on the page “Desks”.")
            context.say(more, **_numbers(context, document))
        return DONE
    stopped = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stopped.set())
    exchange.follow(context.file, stopped, lambda standing: _tell(context, standing), context.arguments.copied)
    return DONE


def _numbers(context: Context, document: dict[str, object]) -> dict[str, str]:
    return {name: number_text(value, context.language) for name, value in document.items() if isinstance(value, int)}


def _tell(context: Context, standing: Standing) -> None:
    """Say how the exchange is: a line for each change."""
    place = standing.hub.place if standing.hub else ""
    if context.as_json:
        print(json.dumps({"state": standing.state.value, "hub": place, "unsent": standing.unsent}), flush=True)
    elif standing.error is not None:
        print(sentence(standing.error, context.language), flush=True)
    else:
        text = QT_TRANSLATE_NOOP("Shell", "Hub {place}. Unsent: {unsent}")
        context.say(text, place=place, unsent=number_text(standing.unsent, context.language))
