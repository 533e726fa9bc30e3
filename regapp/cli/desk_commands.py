"""The commands of the desk itself: find, place, scan, attendance."""

import argparse
import io
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from regapp.cli.context import Context
from regapp.cli.numbers import count
from regapp.matching.origins import origin_text
from regapp.matching.places.directories import shipped_directory
from regapp.matching.places.matcher import PlaceMatcher, PlaceStatus
from regapp.model.attendance import Cut, FigureRow
from regapp.model.doors.way import Way
from regapp.model.event import Session
from regapp.model.hit import Hit
from regapp.services.admission.admission import Verdict
from regapp.services.admission.admission import scan as scan_code
from regapp.services.attendance.figures import attendance as figures_by
from regapp.services.attendance.figures import attendance_table, write_attendance
from regapp.services.desk import Desk
from regapp.services.lists.exporting import local_text
from regapp.services.people.registration import find as find_people
from regapp.services.people.registration import ref_of
from regapp.services.tables import paper_words
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.known import known_text, verdict_advice, verdict_word
from regapp.texts.quantities import percent_text
from regapp.texts.words import column_word, cut_word

DONE, REFUSED, WRONG = 0, 3, 2


def add_find_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `find`."""
    translate = language.translate
    parser.add_argument("query", nargs="?", metavar="QUERY")
    parser.add_argument(
        "--stdin", action="store_true", help=translate("Shell", "a query on each line of standard input")
    )
    parser.add_argument(
        "--limit", type=count, default=10, metavar="N", help=translate("Shell", "maximum results per query")
    )


def find(context: Context) -> int:
    """Run `find`: find people by any of their details."""
    with context.desk() as desk:
        origins: dict[str, str] = {}

        def hits(query: str) -> dict[str, Any]:
            found = find_people(desk, query, context.arguments.limit)
            language = context.language.code
            people = [hit.participant for hit in found]
            origins.update((ref_of(one), origin_text(one.details, desk.directory, language)) for one in people)
            return {"query": query, "hits": [_hit(desk, hit, context) for hit in found]}

        def show(document: dict[str, Any]) -> None:
            exact = [hit for hit in document["hits"] if not hit["near"]]
            near = [hit for hit in document["hits"] if hit["near"]]
            if exact:
                show_table(exact)
            if near and exact:
                context.say(QT_TRANSLATE_NOOP("Shell", "Similar names:"))
            elif near:
                no_match = QT_TRANSLATE_NOOP("Shell", "No exact match for “{query}”. Similar names:")
                context.say(no_match, query=document["query"])
            if near:
                show_table(near)
            if not document["hits"]:
                context.say(QT_TRANSLATE_NOOP("Shell", "Nobody found for “{query}”."), query=document["query"])

        def show_table(rows: list[dict[str, Any]]) -> None:
            headings = [column_word(name, context.language) for name in ("number", "name", "municipality", "ref")]
            context.table(headings, [[hit["number"], hit["name"], origins[hit["ref"]], hit["ref"]] for hit in rows])

        return each(context, context.arguments.query, hits, show)


def _hit(desk: Desk, hit: Hit, context: Context) -> dict[str, Any]:
    details = hit.participant.details
    municipality = desk.directory.short_name(details.municipality, context.language.code)
    return {
        "ref": ref_of(hit.participant), "number": details.number, "name": details.name, "municipality": municipality,
        "score": hit.score, "near": hit.near,
    }  # fmt: skip


_STATUSES = {
    PlaceStatus.MATCHED.value: QT_TRANSLATE_NOOP("Shell", "found"),
    PlaceStatus.AMBIGUOUS.value: QT_TRANSLATE_NOOP("Shell", "several are possible"),
    PlaceStatus.NONE.value: QT_TRANSLATE_NOOP("Shell", "not found"),
}


def add_place_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `place`."""
    parser.add_argument("text", nargs="?", metavar="TEXT")
    parser.add_argument(
        "--stdin", action="store_true", help=language.translate("Shell", "a place on each line of standard input")
    )


def place(context: Context) -> int:
    """Run `place`: match a text to a municipality's code."""
    directory = shipped_directory()
    matcher = PlaceMatcher(directory)

    def match(text: str) -> dict[str, Any]:
        found = matcher.match(text)
        candidates = [] if found.code else [offer.code for offer in matcher.offers(text)]
        return {
            "text": text,
            "status": found.status.value,
            "code": found.code or None,
            "candidates": candidates,
        }

    def show(document: dict[str, Any]) -> None:
        codes = [document["code"]] if document["code"] else document["candidates"]
        print(f"{document['text']}: {context.language.translate('Shell', _STATUSES[document['status']])}")
        for code in codes:
            print(f"  {code}  {directory.short_name(code, context.language.code)}")

    return each(context, context.arguments.text, match, show)


def each(
    context: Context,
    given: str | None,
    answer: Callable[[str], dict[str, Any]],
    show: Callable[[dict[str, Any]], None],
) -> int:
    """Answer the one query given, or each line of standard input on a line of its own."""
    if context.arguments.stdin:
        for line in _lines(sys.stdin):
            document = answer(line)
            if context.as_json:
                print(json.dumps(document, ensure_ascii=False), flush=True)
            else:
                show(document)
        return DONE
    if given is None:
        text = QT_TRANSLATE_NOOP("Shell", "Enter a search term, or use --stdin.")
        print(context.language.translate("Shell", text), file=sys.stderr)
        return WRONG
    document = answer(given)
    context.answer(document, lambda: show(document))
    return DONE


def _lines(stream: Iterable[str]) -> Iterable[str]:
    for line in stream:
        yield line.rstrip("\r\n")


def add_scan_arguments(parser: argparse.ArgumentParser, language: Language) -> None:
    """Add the options of `scan`."""
    translate = language.translate
    parser.add_argument("code", nargs="?", metavar="TOKEN|NUMBER")
    parser.add_argument(
        "--stdin", action="store_true", help=translate("Shell", "a code on each line of standard input")
    )
    parser.add_argument("--session", required=True, metavar="CODE")
    parser.add_argument(
        "--door",
        nargs="?",
        choices=tuple(Way),
        default=Way.IN,
        const=Way.IN,
        type=Way,
        help=translate("Shell", "whether people come in, go out, or both: those inside go out"),
    )
    parser.add_argument(
        "--out", dest="door", action="store_const", const=Way.OUT, help=translate("Shell", "check out instead of in")
    )


def scan(context: Context) -> int:
    """Run `scan`: check a person in (or out) by token or short number; with `--stdin` one for each line."""
    arguments = context.arguments
    if arguments.stdin is (arguments.code is not None):
        text = QT_TRANSLATE_NOOP("Shell", "Give one code, or use --stdin.")
        print(context.language.translate("Shell", text), file=sys.stderr)
        return WRONG
    with context.desk(writes=True) as desk:
        session, way = desk.session(arguments.session), arguments.door
        if arguments.stdin:
            return _scan_lines(context, desk, session, way=way)
        verdict = scan_code(desk, arguments.code, session, way=way)
        document = _verdict(desk, verdict, context)

        def human() -> None:
            print(verdict_word(verdict.outcome, verdict.known, context.language).upper())
            if verdict.participant is not None:
                origin = origin_text(verdict.participant.details, desk.directory, context.language.code)
                print(f"{document['name']}  {origin}".rstrip())
            if verdict.again:
                template = context.language.translate("Shell", "in since {time}, desk {desk}")
                print(template.format(time=local_text(desk, verdict.at), desk=verdict.desk))
            if known := known_text(verdict.outcome, verdict.known, context.language):
                print(known)
            if advice := verdict_advice(verdict.outcome, verdict.known, context.language):
                print(advice)

        context.answer(document, human)
    return DONE if verdict.outcome.is_accepted else REFUSED


def _scan_lines(context: Context, desk: Desk, session: Session, *, way: Way) -> int:
    """Answer each line with a line of JSON, written once the verdict is on the disk. Empty lines are passed over."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        # What a device sends may be no text: it is unreadable then, and the next line follows.
        sys.stdin.reconfigure(errors="replace")
    status = DONE
    for line in _lines(sys.stdin):
        if not line.strip():
            continue
        verdict = scan_code(desk, line, session, way=way, by_scanner=True)
        print(json.dumps(_verdict(desk, verdict, context), ensure_ascii=False), flush=True)
        if not verdict.outcome.is_accepted:
            status = REFUSED
    return status


def _verdict(desk: Desk, verdict: Verdict, context: Context) -> dict[str, Any]:
    person = verdict.participant
    ref = ref_of(person) if person else (f"{verdict.participant_id:016d}" if verdict.participant_id else None)
    code = person.details.municipality if person else ""
    return {
        "outcome": verdict.outcome.value, "ref": ref, "name": person.details.name if person else None,
        "municipality": desk.directory.short_name(code, context.language.code), "at": verdict.at,
        "again": verdict.again,
    }  # fmt: skip


def add_attendance_arguments(parser: argparse.ArgumentParser, _language: Language) -> None:
    """Add the options of `attendance`."""
    parser.add_argument("--by", choices=[cut.value for cut in Cut], default=Cut.MUNICIPALITY.value)
    parser.add_argument("--session", default="", metavar="CODE")
    parser.add_argument("--out", type=Path, metavar="X.xlsx|csv|pdf|ods")


def attendance(context: Context) -> int:
    """Run `attendance`: give figures by a cut, as a table, JSON or a file."""
    arguments = context.arguments
    cut = Cut(arguments.by)
    with context.desk() as desk:
        session = desk.session(arguments.session) if arguments.session else None
        rows = figures_by(desk, cut, context.language, session)
        if arguments.out is not None:
            table = attendance_table(rows, cut, desk, context.language, session)
            write_attendance(replace(table, paper=paper_words(desk, context.language)), arguments.out)
    document = [
        {"key": row.key, "name": row.name, "registered": row.registered, "arrived": row.arrived, "others": row.others,
         "share": _share(row)}
        for row in rows
    ]  # fmt: skip
    context.answer(document, lambda: show_figures(context, cut, rows, arguments.out))
    return DONE


def _share(row: FigureRow) -> float:
    return round(row.share, 4)


def show_figures(context: Context, cut: Cut, rows: list[FigureRow], written: Path | None = None) -> None:
    """Print figures as a table, or name the file that holds them."""
    if written is not None:
        context.say(QT_TRANSLATE_NOOP("Shell", "Written: {path}"), path=written)
        return
    headings = [cut_word(cut, context.language)]
    headings += [column_word(name, context.language) for name in ("registered", "arrived", "others", "share")]
    cells = [
        [row.name, row.registered, row.arrived, row.others, percent_text(row.share, context.language)] for row in rows
    ]
    context.table(headings, cells, figures=(1, 2, 3, 4))
