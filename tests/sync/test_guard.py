"""What the hub lets nobody do: a desk writes as itself, in order, and sees no table."""

import json
from typing import Any

import psycopg
import pytest

from regapp.model.entries.hub import HubAddress
from regapp.model.errors.hub import DeskRefused, HubCrowded, HubFailed, HubUnreachable
from regapp.sync.hub.enrolling import enrol, revoke, seen_desks
from regapp.sync.hub.making import make_desk
from regapp.sync.joining import join
from regapp.sync.line import AheadOfHub, Forked, Line
from tests.sync.conftest import Hub

NOW_MS = 1_700_000_000_000
CLOCK = NOW_MS << 16


def row(lseq: int, entry_id: str = "", **more: Any) -> dict[str, Any]:
    return {
        "lseq": lseq, "entry_id": entry_id or f"id-{lseq}", "clock": CLOCK + lseq, "operator": "op", "event": 7,
        "kind": "set", "version": 1, "subject": "participant/0000000000000001", "body": '{"fields":{"family":"Цой"}}',
        **more,
    }  # fmt: skip


def statement_as(way_in: HubAddress, statement: str) -> list[Any]:
    with psycopg.connect(
        host=way_in.hosts[0], port=way_in.port, dbname=way_in.database, user=way_in.user, password=way_in.password,
        autocommit=True,
    ) as connection:  # fmt: skip
        cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


def greeted(way_in: HubAddress) -> Line:
    """A line on which the desk has greeted."""
    line = Line.open(way_in)
    line.hello("1", "m", 0, 0)
    return line


FORBIDDEN = (
    "SELECT * FROM regapp.entry",
    "SELECT * FROM regapp.desk",
    "SELECT * FROM regapp.head",
    "SELECT * FROM regapp.event_key",
    "DELETE FROM regapp.entry",
    "UPDATE regapp.entry SET body = '{}'",
    "INSERT INTO regapp.desk (name) VALUES ('77')",
    "TRUNCATE regapp.entry",
    "DROP SCHEMA regapp CASCADE",
    "CREATE TABLE regapp.own (id integer)",
    "CREATE ROLE other LOGIN",
    "SELECT regapp.make_desk('', '', 'x', 'infinity')",
    "SELECT regapp.redact_erased('01', 0, 100)",
    "SELECT regapp.redacted('{}')",
    "SELECT regapp.caller()",
    "SET SESSION AUTHORIZATION regapp",
    "SELECT pg_read_file('/etc/passwd')",
    "COPY regapp.entry TO '/tmp/out'",
    "ALTER ROLE regapp PASSWORD 'x'",
)


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_desk_can_call_functions_and_nothing_else(hub: Hub, statement: str) -> None:
    way_in = hub.way_in()
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        statement_as(way_in, statement)


def test_a_desk_cannot_write_for_another(hub: Hub) -> None:
    line, other = Line.open(hub.way_in()), hub.way_in()
    with pytest.raises(DeskRefused):
        line.append(other.user.split("_")[2], [row(1)])
    line.close()


# What is there, what is sent, and the newest number afterwards.
NUMBERS: tuple[tuple[list[int], list[int], int], ...] = (
    ([], [1, 2, 3], 3),
    ([1, 2], [1, 2, 3], 3),
    ([1, 2, 3], [1, 2], 3),
    ([1, 2], [4, 5], 2),
    ([1, 2], [3, 5, 6], 3),
    ([], [2], 0),
    ([], [3, 1, 2], 3),
    ([1], [], 1),
    ([], [1, 1], 1),
)


@pytest.mark.parametrize(("there", "sent", "last"), NUMBERS)
def test_numbers_are_taken_in_order_and_without_gaps(hub: Hub, there: list[int], sent: list[int], last: int) -> None:
    line = greeted(hub.way_in("05"))
    if there:
        assert line.append("05", [row(number) for number in there])[0] == len(there)
    assert line.append("05", [row(number) for number in sent])[0] == last
    assert [item[0] for item in hub.ask("SELECT lseq FROM regapp.entry ORDER BY lseq")] == list(range(1, last + 1))
    assert [item[0] for item in hub.ask("SELECT seq FROM regapp.entry ORDER BY seq")] == list(range(1, last + 1))
    line.close()


def test_a_line_that_was_given_up_brings_nothing_late(hub: Hub) -> None:
    way_in = hub.way_in("05")
    old, new = greeted(way_in), greeted(way_in)
    with pytest.raises(HubUnreachable):
        old.append("05", [row(1)])
    assert new.append("05", [row(1)])[0] == 1
    old.close()
    new.close()


def test_another_entry_under_a_known_number_is_a_fork(hub: Hub) -> None:
    line = greeted(hub.way_in("05"))
    line.append("05", [row(1), row(2)])
    with pytest.raises(Forked):
        line.append("05", [row(2, "another"), row(3)])
    assert line.append("05", [row(2), row(3)])[0] == 3
    line.close()


@pytest.mark.parametrize(("ahead_ms", "is_taken"), [(0, True), (55_000, True), (65_000, False), (10**9, False)])
def test_nothing_comes_from_a_time_that_is_not_yet(hub: Hub, ahead_ms: int, is_taken: bool) -> None:
    line = greeted(hub.way_in("05"))
    now_ms = line.hello("1", "m", 0, 0).now_ms
    rows = [row(1, clock=(now_ms + ahead_ms) << 16)]
    if is_taken:
        assert line.append("05", rows)[0] == 1
    else:
        with pytest.raises(AheadOfHub) as told:
            line.append("05", rows)
        assert abs(told.value.now_ms - now_ms) < 10_000
    line.close()


@pytest.mark.logs
def test_too_many_at_once_are_refused(hub: Hub) -> None:
    line = greeted(hub.way_in("05"))
    with pytest.raises(HubFailed):
        line.append("05", [row(number) for number in range(1, 502)])
    line.close()


def test_a_code_is_good_once_and_not_for_ever(hub: Hub) -> None:
    store = hub.first()
    invited = enrol(hub.owner, "Great hall", lambda way_in: way_in)
    assert hub.ask(
        "SELECT rolvaliduntil < now() + interval '10 minutes' FROM pg_roles"
        f" WHERE rolname LIKE '{hub.owner.database}_desk_{invited.number}%'"
    ) == [(True,)]
    way_in = join(store, invited.code)
    assert [item.has_joined for item in seen_desks(hub.owner)] == [False, True]
    # The password of the code is of no use now; the desk has one of its own, without end.
    line = Line.open(way_in)
    assert len(line.desks()) == 2
    line.close()
    assert hub.ask("SELECT rolvaliduntil = 'infinity' FROM pg_roles WHERE rolname = '" + way_in.user + "'") == [(True,)]


def test_a_desk_whose_access_is_taken_away_is_out_at_once(hub: Hub) -> None:
    store = hub.desk()
    way_in = hub.way_in("08")
    line = greeted(way_in)
    line.append("08", [row(1)])
    revoke(hub.owner, "08")
    for call in (
        line.heads,
        line.desks,
        line.ring,
        line.keys,
        lambda: line.pull(0),
        lambda: line.ids_of("08", 1),
        lambda: line.append("08", [row(2)]),
        lambda: line.hello("1", "m", 0, 0),
        lambda: line.keep_key(1, b"x"),
        lambda: line.part("x"),
        lambda: line.join("x", "x"),
    ):
        with pytest.raises(DeskRefused):
            call()
    with pytest.raises(DeskRefused):
        Line.open(way_in)
    # What it had sent is there, and the others go on.
    assert hub.ask("SELECT count(*) FROM regapp.entry WHERE desk = '08'") == [(1,)]
    assert store.desk == "01"
    line.close()


@pytest.mark.parametrize("body", ['{"fields":{"family":"Ö \\u0000 \\ud800 „x“"}}', "no json", "", "null", "[1]"])
def test_every_text_comes_back_as_it_was_sent(hub: Hub, body: str) -> None:
    line, other = greeted(hub.way_in("05")), greeted(hub.way_in("06"))
    line.append("05", [row(1, body=body)])
    (came,) = other.pull(0)[1]
    assert came[9] == body
    assert json.loads(json.dumps(came)) == came
    line.close()
    other.close()


# The numbers that are there, and those that the hub gives next.
GIVEN: tuple[tuple[list[str], str, str], ...] = (
    ([], "", "01"),
    (["01", "02"], "", "03"),
    (["07"], "", "08"),
    (["99"], "", "100"),
    (["150"], "", "151"),
    (["600"], "", "01"),
    (["02"], "02", "03"),
    (["02"], "07", "07"),
    (["02"], "Great hall", "03"),
    (["02"], "0", "03"),
    (["02"], "00", "03"),
    (["02"], "1234", "03"),
)


@pytest.mark.parametrize(("there", "wanted", "given"), GIVEN)
def test_a_number_is_given_once(hub: Hub, there: list[str], wanted: str, given: str) -> None:
    for number in there:
        hub.ask(f"INSERT INTO regapp.desk (name, role) VALUES ('{number}', 'role{number}')")
    line = Line.open(hub.owner)
    assert make_desk(line, hub.owner, wanted)[0] == given
    line.close()


def test_numbers_end(hub: Hub) -> None:
    hub.ask("INSERT INTO regapp.desk (name, role) VALUES ('498', 'x')")
    line = Line.open(hub.owner)
    assert make_desk(line, hub.owner, "")[0] == "499"
    with pytest.raises(HubCrowded):
        make_desk(line, hub.owner, "")
    line.close()
