"""A laptop as the hub: an encrypted door for the hall, and nobody else behind it."""

import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from regapp.model.entries.hub import HubAddress
from regapp.model.errors.hub import (
    CodeUnreadable,
    HubPortTaken,
    HubUnreachable,
    HubUnsafe,
    NotAHub,
    WrongCertificate,
)
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference
from regapp.store.store import create_store
from regapp.store.sync import link
from regapp.sync import owning
from regapp.sync.certificates import options_of
from regapp.sync.code import address_in, code_of
from regapp.sync.hub import laptop
from regapp.sync.hub.laptop import LaptopHub
from regapp.sync.hub.listener import digest_of, own_certificate
from regapp.sync.joining import join, join_file
from regapp.sync.line import Line
from regapp.sync.once import exchange_once
from tests.sync.conftest import Hub, family, register, tables


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = create_conference(tmp_path / "here.regapp")
    yield made
    made.close()


@pytest.fixture
def here(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[LaptopHub]:
    """This laptop as the hub, found at loopback."""
    monkeypatch.setattr(laptop, "own_addresses", lambda: ("127.0.0.1",))
    hub = owning.open_here(desk, free_port())
    yield hub
    hub.close()


def test_another_laptop_joins_through_the_door(desk: Desk, here: LaptopHub, tmp_path: Path) -> None:
    person = register(desk.store, "Асанов", 1)
    exchange_once(desk.store)
    code = owning.enrol(desk, "Great hall").code
    way_in = address_in(code)
    assert (way_in.direct, way_in.port, len(way_in.certificate)) == (True, here.port, 64)
    joined = join_file(tmp_path / "there.regapp", code)
    assert (joined.number, joined.first.unsent) == ("02", 0)
    there = open_desk(tmp_path / "there.regapp")
    assert family(there.store, person) == "Асанов"
    back = register(there.store, "Кимова", 2)
    exchange_once(there.store)
    exchange_once(desk.store)
    assert family(desk.store, back) == "Кимова"
    assert tables(desk.store) == tables(there.store)
    there.close()


def test_the_hub_comes_back_at_the_same_door(desk: Desk, here: LaptopHub, tmp_path: Path) -> None:
    join_file(tmp_path / "there.regapp", owning.enrol(desk, "").code)
    port = here.port
    here.close()
    there = open_desk(tmp_path / "there.regapp")
    with pytest.raises(HubUnreachable):
        exchange_once(there.store)
    again = owning.open_here(desk)
    try:
        assert again.port == port
        register(there.store, "Кимова", 2)
        exchange_once(there.store)
        exchange_once(desk.store)
        assert tables(desk.store) == tables(there.store)
    finally:
        again.close()
        there.close()


def test_a_taken_port_is_said(desk: Desk) -> None:
    with socket.create_server(("", 0)) as taken, pytest.raises(HubPortTaken):
        owning.open_here(desk, taken.getsockname()[1])


def test_a_hub_with_another_certificate_gets_nothing(desk: Desk, here: LaptopHub, tmp_path: Path) -> None:
    way_in = address_in(owning.enrol(desk, "").code)
    other = digest_of(own_certificate(tmp_path))
    with pytest.raises(WrongCertificate):
        Line.open(replace(way_in, certificate=other))
    # Also where libpq alone looks.
    options = options_of(way_in)
    Path(options["sslrootcert"]).write_text(
        own_certificate(tmp_path).read_text(encoding="ascii").partition("-----END PRIVATE KEY-----\n")[2]
    )
    with pytest.raises(WrongCertificate):
        Line.connect(way_in, options)


def test_nobody_gets_in_without_encryption(desk: Desk, here: LaptopHub) -> None:
    way_in = address_in(owning.enrol(desk, "").code)
    with pytest.raises((HubUnreachable, NotAHub)):
        Line.open(replace(way_in, certificate="", direct=False))
    with pytest.raises(HubUnsafe):
        Line.open(replace(way_in, certificate="", direct=False, hosts=("192.0.2.1",)))


class Stranger:
    """A program that listens and is no hub."""

    def __init__(self, answer: bytes, context: ssl.SSLContext | None = None) -> None:
        self._answer, self._context = answer, context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listening.accept()
            except OSError:
                return
            try:
                if self._context is not None:
                    line = self._context.wrap_socket(line, server_side=True)
                line.settimeout(2)
                line.recv(4096)
                line.sendall(self._answer)
                line.recv(4096)
            except OSError:
                pass
            line.close()

    def close(self) -> None:
        self._listening.close()


@pytest.mark.slow
@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"SSH-2.0-OpenSSH_9\r\n", b"", b"\x00" * 300])
@pytest.mark.parametrize("is_encrypted", [False, True])
def test_another_kind_of_server_is_told(tmp_path: Path, answer: bytes, is_encrypted: bool) -> None:
    context = None
    if is_encrypted:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(own_certificate(tmp_path))
        context.set_alpn_protocols(["postgresql"])
    stranger = Stranger(answer, context)
    certificate = digest_of(own_certificate(tmp_path)) if is_encrypted else ""
    way_in = HubAddress(("127.0.0.1",), stranger.port, "regapp", "x", "y", certificate, is_encrypted)
    with pytest.raises((NotAHub, HubUnreachable)):
        Line.open(way_in)
    stranger.close()


def test_nobody_at_an_address_is_told() -> None:
    for certificate, direct in (("", False), ("ab" * 32, True), ("ab" * 32, False)):
        way_in = HubAddress(("127.0.0.1",), free_port(), "regapp", "x", "y", certificate, direct)
        with pytest.raises(HubUnreachable):
            Line.open(way_in)


def test_a_database_without_a_hub_is_told(hub: Hub) -> None:
    hub.ask("DROP SCHEMA regapp CASCADE")
    line = Line.open(hub.owner)
    with pytest.raises(NotAHub):
        line.hello("1", "m", 0, 0)
    line.close()
    with pytest.raises((NotAHub, HubUnreachable)):
        Line.open(replace(hub.owner, database="nowhere"))


@pytest.mark.parametrize("text", ["", "1", "abc", "12345678901234567890", "٣٤٥", "9" * 500, "9" * 50_000, "-5"])
def test_what_is_no_code_makes_no_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "new.regapp"
    with pytest.raises(CodeUnreadable):
        join_file(path, text)
    assert list(tmp_path.iterdir()) == []


def test_a_code_lacks_no_digit(hub: Hub) -> None:
    way_in = replace(hub.way_in(), certificate="ab" * 32, direct=True, hosts=("192.168.1.7", "10.0.0.3"))
    code = code_of(way_in)
    assert address_in(code) == way_in
    assert address_in(f" {code[:100]}\n{code[100:]} \n") == way_in
    for place in (0, 1, len(code) // 2, len(code) - 1):
        for wrong in (code[:place] + code[place + 1 :], code[:place] + str(9 - int(code[place])) + code[place + 1 :]):
            with pytest.raises(CodeUnreadable):
                address_in(wrong)


@pytest.mark.parametrize("certificate", ["", "system", "0f" * 32])
def test_every_way_in_fits_into_a_code(certificate: str) -> None:
    way_in = HubAddress(("hub.example.kg",), 5432, "конференция", "u", "p", certificate, False, "1c" * 32)
    assert address_in(code_of(way_in)) == way_in


def test_a_file_that_cannot_join_is_as_it_was(hub: Hub, tmp_path: Path) -> None:
    store = create_store(tmp_path / "new.regapp")
    gone = replace(hub.way_in(), port=free_port())
    with pytest.raises(HubUnreachable):
        join(store, code_of(gone))
    assert store.ask(link.address) is None
    store.close()
