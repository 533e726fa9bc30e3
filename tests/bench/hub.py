"""Several desks at one hub: from a scan to the other desks, a new desk, a backlog, a busy desk.

`python -m tests.bench.hub [--entries N] [--seconds S]`; the hub and each desk are processes of their own.
"""

import argparse
import math
import multiprocessing
import random
import re
import select
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import psutil  # type: ignore[import-untyped]
from psycopg.types.json import set_json_loads

from regapp.model.clock import wall_ms
from regapp.model.entries.hub import HubAddress
from regapp.model.entry import Draft, Kind, participant_subject
from regapp.model.identifiers import entry_id_ms, new_entry_id, new_participant_id, short_number
from regapp.services.admission.admission import check_in
from regapp.services.desk import open_desk
from regapp.services.file.conference import create_conference
from regapp.services.people.registration import everybody
from regapp.store import queries
from regapp.store.entries.many import Prepared
from regapp.store.store import Store, create_store, open_store
from regapp.sync.filling import Came
from regapp.sync.hub.engine import OWNER, Engine
from regapp.sync.hub.making import make_desk, make_hub, owner_address
from regapp.sync.joining import take_hub
from regapp.sync.line import Line
from regapp.sync.once import exchange_once
from regapp.sync.running import Running
from tests.bench.measuring import Timer, percentile, report

_DESKS, _RATE = 8, 85
_LINES, _LINES_RATE, _LINE_PROCESSES = 200, 1_000, 4
_BACKLOG = 6_000
_STREAM = 5_000
_EVERY_S = 0.02
_FIRST_ID = re.compile(rb'\[\["[^"]*", *\d+, *"([^"]+)"')


@contextmanager
def hub_in(folder: Path) -> Iterator[HubAddress]:
    """A hub of a laptop: its owner's way in."""
    engine = Engine(folder / "hub")
    begun = time.perf_counter()
    engine.make()
    made = time.perf_counter()
    engine.start()
    report("a laptop's hub: made once, started", f"{made - begun:.1f} s, {time.perf_counter() - made:.2f} s", "-")
    owner = replace(owner_address(f"postgresql://{OWNER}@127.0.0.1:{engine.port}/postgres"), password=engine.password)
    line = Line.open(owner)
    make_hub(line, owner)
    line.close()
    server = psutil.Process(engine.process)
    try:
        yield owner
        used = [server, *server.children(recursive=True)]
        report("the hub's memory", f"{sum(item.memory_full_info().pss for item in used) / 1e6:.0f} MB", "-")
    finally:
        engine.stop()


def way_in(owner: HubAddress, number: str = "") -> HubAddress:
    """A desk's way in."""
    line = Line.open(owner)
    try:
        return make_desk(line, owner, number)[1]
    finally:
        line.close()


def new_desk(owner: HubAddress, path: Path) -> Store:
    """A file that joined and is empty."""
    store, hub = create_store(path), way_in(owner)
    store.write(lambda tx: take_hub(tx, hub))
    return store


def notes(store: Store, count: int) -> None:
    """Let a desk write so many entries about people of its own."""
    (event,) = store.ask(queries.events)
    people = [participant_subject(new_participant_id()) for _ in range(max(count // 4, 1))]
    entries = [
        Prepared(
            Kind.SET, people[number % len(people)], new_entry_id(),
            f'{{"fields":{{"family":"Асанов{number % len(people)}","number":"{short_number(store.desk, number)}",'
            f'"category":"municipal","note":"{number}"}}}}',
        )
        for number in range(count)
    ]  # fmt: skip
    store.write(lambda tx: tx.append_many(event.number, entries, "bench"))
    store.follow()


def first_desk(owner: HubAddress, folder: Path) -> Store:
    """The file with the conference, at the hub."""
    desk = create_conference(folder / "01.regapp")
    hub = way_in(owner, "01")
    desk.write(lambda tx: take_hub(tx, hub))
    exchange_once(desk.store)
    return desk.store


def _desk_process(path: Path, seconds: float, seed: int, pipe: Connection) -> None:
    """A desk that writes at its share of the rate, and notes how old what comes is when it is visible."""
    store = open_store(path)
    seen: dict[str, int] = dict(store.ask(_marks))
    ages: list[float] = []

    def came(_came: Came) -> None:
        now_ms = wall_ms()
        for desk, last in store.ask(_marks):
            if desk != store.desk:
                ids = store.ask(_ids, desk, seen.get(desk, 0))
                ages.extend(now_ms - (entry_id_ms(entry_id) or now_ms) for entry_id in ids)
                seen[desk] = last

    running = Running(store, lambda _standing: None, came, lambda _parted: None)
    running.start()
    (event,) = store.ask(queries.events)
    chance = random.Random(seed)
    pipe.send("ready")
    pipe.recv()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        person = participant_subject(chance.randrange(1, 10**15))
        at = f"2022-02-28T05:00:00.{chance.randrange(1000):03d}+00:00"
        body = {"session": "osh-1", "at": at, "nonce": str(chance.random()), "outcome": "admitted"}
        drafts = [Draft(Kind.CHECKED_IN, person, body)]
        store.write(lambda tx, drafts=drafts: tx.append(event.number, drafts, "bench"))  # type: ignore[misc]
        time.sleep(chance.expovariate(_RATE / _DESKS))
    time.sleep(2)
    running.close()
    store.close()
    pipe.send(ages)


def _marks(db: object) -> list[tuple[str, int]]:
    return list(db.execute("SELECT desk, max(lseq) FROM journal GROUP BY desk"))  # type: ignore[attr-defined]


def _ids(db: object, desk: str, after: int) -> list[str]:
    rows = db.execute("SELECT entry_id FROM journal WHERE desk = ? AND lseq > ?", [desk, after])  # type: ignore[attr-defined]
    return [row[0] for row in rows]


def scan_to_visible(owner: HubAddress, folder: Path, seconds: float) -> None:
    """Eight desks at 85 scans a second together."""
    paths = []
    for number in range(_DESKS):
        store = new_desk(owner, folder / f"seen{number}.regapp")
        exchange_once(store)
        paths.append(store.path)
        store.close()
    context = multiprocessing.get_context("spawn")
    pipes = []
    for number, path in enumerate(paths):
        ours, theirs = context.Pipe()
        context.Process(target=_desk_process, args=(path, seconds, number, theirs), daemon=True).start()
        pipes.append(ours)
    for pipe in pipes:
        pipe.recv()
    for pipe in pipes:
        pipe.send("go")
    ages = [age for pipe in pipes for age in pipe.recv()]
    figure = f"{percentile(ages, 0.5):.0f} / {percentile(ages, 0.99):.0f} ms ({len(ages)})"
    report(f"{_DESKS} desks, {_RATE}/s: scan to visible, p50 / p99", figure, "<= 100 ms")


def _lines_process(ways: list[HubAddress], seconds: float, pipe: Connection) -> None:
    """Desks without files: each sends at its rate and pulls when told.

    They do not read what they get: 200 laptops do that with processors of their own.
    """
    set_json_loads(lambda text: text)
    ages: list[float] = []
    threads = [threading.Thread(target=_line, args=(way, seconds, ages, number)) for number, way in enumerate(ways)]
    pipe.send("ready")
    pipe.recv()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pipe.send(ages)


def _line(hub: HubAddress, seconds: float, ages: list[float], seed: int) -> None:
    chance = random.Random(seed)
    line = Line.open(hub)
    hello = line.hello("bench", "bench", 0, 0)
    line.listen()
    cursor, lseq, ring_at = hello.seq, 0, math.inf
    next_at = time.monotonic() + chance.random()
    pull_at = time.monotonic() + chance.random()
    until = time.monotonic() + seconds
    while (now := time.monotonic()) < until:
        if now >= next_at:
            due = 1 + int((now - next_at) * _LINES_RATE / _LINES)
            next_at = now + chance.expovariate(_LINES_RATE / _LINES)
            rows = [_row(lseq + number) for number in range(1, due + 1)]
            lseq, ring_ms = line.append(hello.desk, rows)
            ring_at = now + ring_ms / 1000 if ring_ms else math.inf
        if now >= ring_at:
            line.ring()
            ring_at = math.inf
        if line.was_told() or now >= pull_at:
            pull_at = now + chance.uniform(0.8, 1.2)
            cursor, text = line.pull(cursor)
            ages.extend(_age_of_first(text))
        select.select([line.fileno()], [], [], max(min(next_at, ring_at, pull_at) - time.monotonic(), 0))
    line.close()


def _age_of_first(text: object) -> list[float]:
    """How old the first entry of a window is, the longest on its way; none of an empty one."""
    found = _FIRST_ID.match(text) if isinstance(text, bytes) else None
    return [wall_ms() - (entry_id_ms(found[1].decode()) or 0)] if found else []


def _row(lseq: int) -> dict[str, object]:
    return {
        "lseq": lseq, "entry_id": new_entry_id(), "clock": wall_ms() << 16, "operator": "bench", "event": 1,
        "kind": "checked-in", "version": 1, "subject": participant_subject(lseq + 1),
        "body": '{"session":"osh-1","at":"2022-02-28T05:00:00.000+00:00","nonce":"1","outcome":"admitted"}',
    }  # fmt: skip


def many_lines(owner: HubAddress, seconds: float) -> None:
    """Two hundred desks at 1,000 entries a second together, all on this machine."""
    ways = [way_in(owner) for _ in range(_LINES)]
    context = multiprocessing.get_context("spawn")
    pipes, share = [], _LINES // _LINE_PROCESSES
    for number in range(_LINE_PROCESSES):
        ours, theirs = context.Pipe()
        part = ways[number * share : (number + 1) * share]
        context.Process(target=_lines_process, args=(part, seconds, theirs), daemon=True).start()
        pipes.append(ours)
    for pipe in pipes:
        pipe.recv()
    before = _count(owner)
    for pipe in pipes:
        pipe.send("go")
    ages = [age for pipe in pipes for age in pipe.recv()]
    sent = _count(owner) - before
    figure = f"{sent / seconds:.0f}/s, {percentile(ages, 0.5):.0f} / {percentile(ages, 0.99):.0f} ms"
    report(f"{_LINES} desks without files: entries/s, visible p50 / p99", figure, "1,000/s, <= 2 s")


def _count(owner: HubAddress) -> int:
    line = Line.open(owner)
    try:
        return line.newest()
    finally:
        line.close()


def new_desk_with(owner: HubAddress, folder: Path, first: Store, entries: int) -> None:
    """A laptop that joins when there is very much."""
    notes(first, entries)
    begun = time.perf_counter()
    exchange_once(first)
    sent = time.perf_counter() - begun
    store = new_desk(owner, folder / "fresh.regapp")
    begun = time.perf_counter()
    exchange_once(store)
    took = time.perf_counter() - begun
    report(f"{entries} entries: sent by one desk, a new desk filled", f"{sent:.1f} s, {took:.1f} s", "400,000: <= 30 s")
    notes(store, _BACKLOG)
    begun = time.perf_counter()
    exchange_once(store)
    report(f"a backlog of {_BACKLOG} sent", f"{time.perf_counter() - begun:.1f} s", "<= 5 s")
    store.close()


def busy_desk(owner: HubAddress, folder: Path, first: Store) -> None:
    """A desk's own check-ins while entries of others stream in, beside those while none do."""
    notes(first, 300)
    exchange_once(first)
    store = new_desk(owner, folder / "busy.regapp")
    exchange_once(store)
    path = store.path
    store.close()
    desk = open_desk(path)
    guests, session = [person.id for person in everybody(desk)], desk.sessions()[0]

    def scans(over: threading.Event) -> Timer:
        timer = Timer()
        for number in range(1 << 30):
            with timer.one():
                check_in(desk, guests[number % len(guests)], session, overruled=True)
            if over.wait(_EVERY_S):
                return timer
        return timer

    quiet = threading.Event()
    threading.Timer(5, quiet.set).start()
    alone = scans(quiet)
    notes(first, _STREAM)
    exchange_once(first)
    over = threading.Event()

    def stream() -> None:
        exchange_once(desk.store)
        over.set()

    streaming = threading.Thread(target=stream)
    begun = time.perf_counter()
    streaming.start()
    beside = scans(over)
    took = time.perf_counter() - begun
    desk.close()
    figure = f"{alone.ms(0.5):.1f} / {alone.ms(0.99):.1f} -> {beside.ms(0.5):.1f} / {beside.ms(0.99):.1f} ms"
    report(f"own check-in alone -> while {_STREAM} come in {took:.0f} s, p50 / p99", figure, "<= 10 % slower")


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.hub", description=__doc__)
    parser.add_argument("--entries", type=int, default=400_000)
    parser.add_argument("--seconds", type=float, default=20.0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        folder = Path(name)
        with hub_in(folder) as owner:
            first = first_desk(owner, folder)
            scan_to_visible(owner, folder, arguments.seconds)
            busy_desk(owner, folder, first)
            new_desk_with(owner, folder, first, arguments.entries)
            many_lines(owner, arguments.seconds)
            first.close()


if __name__ == "__main__":
    main()
