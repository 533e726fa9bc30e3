"""The door of a laptop's hub: encrypted lines from the hall, passed on to the server on loopback."""

import asyncio
import logging
import ssl
import threading
from collections.abc import Coroutine
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from regapp.log import LOGGER
from regapp.model.errors.hub import HubPortTaken
from regapp.services.desk import now
from regapp.store.files.durable import make_own
from regapp.sync.certificates import ALPN, fingerprint
from regapp.sync.nearby.letting import let_in
from regapp.sync.nearby.secret import ALPN as ALPN_JOIN
from regapp.sync.nearby.waiting import Waiting

_log = logging.getLogger(LOGGER)

_VALID: Final = timedelta(days=3650)
_CHUNK: Final = 64 << 10
_STARTING_S: Final = 10.0
_HANGING_UP_S: Final = 0.05
_NAME: Final = "RegApp hub"


def own_certificate(folder: Path) -> Path:
    """The key and the certificate (PEM, one file) by which desks know this hub; made once."""
    path = folder / "certificate.pem"
    if path.is_file():
        return path
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _NAME)])
    made = now()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # A desk whose clock is behind has to get in, to learn the time.
        .not_valid_before(made - _VALID)
        .not_valid_after(made + _VALID)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    make_own(path)
    path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return path


def digest_of(path: Path) -> str:
    """The digest by which desks know a certificate."""
    certificate = x509.load_pem_x509_certificate(path.read_bytes())
    return fingerprint(certificate.public_bytes(serialization.Encoding.DER))


class Listener:
    """Takes lines on a port of this laptop, on a thread of its own; `waiting` is for a laptop with six digits."""

    def __init__(self, certificate: Path, port: int, server_port: int, waiting: Waiting) -> None:
        self.port = port
        self._server_port = server_port
        self._waiting, self._digest = waiting, digest_of(certificate)
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._context.set_alpn_protocols([ALPN, ALPN_JOIN])
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="regapp-hub", daemon=True)
        self._server: asyncio.Server | None = None

    def start(self) -> None:
        """Listen on all of this laptop's addresses. HubPortTaken."""
        self._thread.start()
        try:
            self._server = self._run(
                asyncio.start_server(self._serve, port=self.port, ssl=self._context, ssl_handshake_timeout=10)
            )
        except OSError as error:
            self.close()
            raise HubPortTaken(self.port) from error

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_STARTING_S)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if writer.get_extra_info("ssl_object").selected_alpn_protocol() == ALPN_JOIN:
            await let_in(reader, writer, self._waiting, self._digest)
            return
        try:
            back, forth = await asyncio.open_connection("127.0.0.1", self._server_port)
        except OSError:
            writer.close()
            return
        try:
            await asyncio.gather(_pass_on(reader, forth), _pass_on(back, writer))
        except asyncio.CancelledError:
            # The hub closes, which is no fault to be told. An end that is out of reach would never say goodbye.
            for end in (writer, forth):
                end.transport.abort()

    def close(self) -> None:
        """Listen no more, and cut the lines."""
        if not self._thread.is_alive():
            return
        with suppress(TimeoutError):
            self._run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_STARTING_S)
        self._loop.close()

    async def _end(self) -> None:
        if self._server is not None:
            self._server.close()
        lines = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for line in lines:
            line.cancel()
        await asyncio.gather(*lines, return_exceptions=True)
        await asyncio.sleep(_HANGING_UP_S)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Pass on what comes until one side hangs up."""
    try:
        with suppress(OSError, ssl.SSLError):
            while content := await reader.read(_CHUNK):
                writer.write(content)
                await writer.drain()
    finally:
        with suppress(OSError, RuntimeError):
            writer.close()
