"""Six digits let one laptop in, once: not after their time, not after five wrong tries, and through nobody else."""

import asyncio
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from regapp.model.clock import wall_ms
from regapp.model.entries.hub import FoundHub
from regapp.model.errors.hub import DigitsWrong, HubUnreachable, NobodyExpected, NotAHub
from regapp.sync.hub.listener import Listener, own_certificate
from regapp.sync.nearby.asking import whole_code
from regapp.sync.nearby.secret import ALPN, KeyExchange, short_digits
from regapp.sync.nearby.waiting import TRIES, Waiting

CODE = "8" * 400
LATER_MS = 600_000


@pytest.fixture
def waiting(tmp_path: Path) -> Waiting:
    return Waiting(tmp_path)


@pytest.fixture
def door(tmp_path: Path, waiting: Waiting) -> Iterator[FoundHub]:
    """The door of a hub, as another laptop has found it."""
    made = Listener(own_certificate(tmp_path), free_port(), 1, waiting)
    made.start()
    yield FoundHub(("127.0.0.1",), made.port)
    made.close()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def other(digits: str) -> str:
    return f"{(int(digits) + 1) % 1_000_000:06d}"


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("123456", "123456"), (" 123 456 ", "123456"), ("012-345", "012345"), ("12345", ""), ("1234567", ""),
        ("12345a", ""), ("١٢٣٤٥٦", ""), ("", ""), (CODE, ""),
    ],
)  # fmt: skip
def test_six_digits_are_told_from_a_code(typed: str, digits: str) -> None:
    assert short_digits(typed) == digits


def test_a_long_code_needs_no_hub() -> None:
    assert whole_code(CODE) == CODE


def test_the_digits_give_the_code_once(waiting: Waiting, door: FoundHub, tmp_path: Path) -> None:
    digits = waiting.keep(CODE, wall_ms() + LATER_MS)
    assert whole_code(f"{digits[:3]} {digits[3:]}", door) == CODE
    with pytest.raises(NobodyExpected):
        whole_code(digits, door)
    assert not (tmp_path / "waiting.json").exists()


def test_wrong_digits_are_counted_and_end_it(waiting: Waiting, door: FoundHub) -> None:
    digits = waiting.keep(CODE, wall_ms() + LATER_MS)
    for left in reversed(range(TRIES)):
        with pytest.raises(DigitsWrong) as wrong:
            whole_code(other(digits), door)
        assert wrong.value.left == left
    with pytest.raises(NobodyExpected):
        whole_code(digits, door)


def test_the_last_try_may_be_right(waiting: Waiting, door: FoundHub) -> None:
    digits = waiting.keep(CODE, wall_ms() + LATER_MS)
    for _ in range(TRIES - 1):
        with pytest.raises(DigitsWrong):
            whole_code(other(digits), door)
    assert whole_code(digits, door) == CODE


def test_their_time_ends(waiting: Waiting, door: FoundHub) -> None:
    digits = waiting.keep(CODE, wall_ms() - 1)
    with pytest.raises(NobodyExpected):
        whole_code(digits, door)


def test_the_newest_digits_count(waiting: Waiting, door: FoundHub) -> None:
    first = waiting.keep("1" * 300, wall_ms() + LATER_MS)
    second = waiting.keep(CODE, wall_ms() + LATER_MS)
    if first != second:
        with pytest.raises(DigitsWrong):
            whole_code(first, door)
    assert whole_code(second, door) == CODE


def test_the_hub_waits_for_nobody_at_first(door: FoundHub) -> None:
    with pytest.raises(NobodyExpected):
        whole_code("123456", door)


def test_a_file_that_waits_is_the_users_alone(waiting: Waiting, tmp_path: Path) -> None:
    waiting.keep(CODE, wall_ms() + LATER_MS)
    path = tmp_path / "waiting.json"
    assert path.stat().st_mode & 0o077 == 0
    path.write_text("{", encoding="utf-8")
    assert waiting.take_try() is None


def test_somebody_in_between_learns_nothing(waiting: Waiting, door: FoundHub, tmp_path: Path) -> None:
    """Another laptop takes the line and passes everything on: it has another certificate, so the keys differ."""
    digits = waiting.keep(CODE, wall_ms() + LATER_MS)
    folder = tmp_path / "between"
    folder.mkdir()
    between = Between(own_certificate(folder), door)
    try:
        with pytest.raises(DigitsWrong):
            whole_code(digits, FoundHub(("127.0.0.1",), between.port))
    finally:
        between.close()
    assert CODE not in between.heard


class Between:
    """A laptop that pretends to be the hub, and passes each line on to the real one."""

    def __init__(self, certificate: Path, hub: FoundHub) -> None:
        self.port, self.heard, self._hub = free_port(), "", hub
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._context.set_alpn_protocols([ALPN])
        self._loop, ready = asyncio.new_event_loop(), threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,))
        self._thread.start()
        ready.wait(10)

    def _run(self, ready: threading.Event) -> None:
        async def work() -> None:
            self._end, self._served = asyncio.Event(), asyncio.Event()
            async with await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=self._context):
                ready.set()
                await self._end.wait()
                await self._served.wait()

        self._loop.run_until_complete(work())
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        context = ssl._create_unverified_context()
        context.set_alpn_protocols([ALPN])
        back, forth = await asyncio.open_connection("127.0.0.1", self._hub.port, ssl=context)
        for source, target in ((reader, forth), (back, writer), (reader, forth), (back, writer)):
            line = await source.readline()
            self.heard += line.decode()
            target.write(line)
            await target.drain()
        for end in (forth, writer):
            end.close()
            with suppress(OSError):
                await end.wait_closed()
        self._served.set()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(10)


@pytest.mark.parametrize(
    "said", [b"", b"\n", b"zz\n", b"00\n", b"x" * 300_000 + b"\n", json.dumps({}).encode() + b"\n"]
)
def test_what_is_no_laptop_changes_nothing(waiting: Waiting, door: FoundHub, said: bytes) -> None:
    digits = waiting.keep(CODE, wall_ms() + LATER_MS)
    context = ssl._create_unverified_context()
    context.set_alpn_protocols([ALPN])
    with socket.create_connection(("127.0.0.1", door.port), 10) as plain, context.wrap_socket(plain) as line:
        try:
            line.sendall(said)
            line.shutdown(socket.SHUT_WR)
            line.recv(1000)
        except OSError:
            pass
    assert whole_code(digits, door) == CODE


def test_what_is_no_hub_is_said(tmp_path: Path) -> None:
    with pytest.raises(HubUnreachable):
        whole_code("123456", FoundHub(("127.0.0.1",), free_port()))
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            line, _ = server.accept()
            with line:
                line.recv(100)
                line.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        with pytest.raises(NotAHub):
            whole_code("123456", FoundHub(("127.0.0.1",), server.getsockname()[1]))
        thread.join()


def test_each_exchange_gives_other_messages_and_one_key() -> None:
    def keys(digits: str, digest: str) -> tuple[str, str]:
        desk, hub = KeyExchange("123456", "aa", is_hub=False), KeyExchange(digits, digest, is_hub=True)
        mine, theirs = desk.finish(hub.message), hub.finish(desk.message)
        assert mine is not None
        assert theirs is not None
        return mine.proof, theirs.proof

    same = [keys("123456", "aa") for _ in range(2)]
    assert all(mine == theirs for mine, theirs in same)
    assert same[0] != same[1]
    for digits, digest in (("123457", "aa"), ("123456", "ab")):
        mine, theirs = keys(digits, digest)
        assert mine != theirs
