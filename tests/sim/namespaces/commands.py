"""`ip` and `tc` (iproute2), as the namespaces need them."""

import os
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Final

_PREFIX: Final = "regapp-sim-"
_PLACE: Final = Path("/run/netns")
_WAIT_S: Final = 20


class NotAllowed(Exception):
    """This machine lets nobody make network namespaces, or lacks what makes them."""


def run(*command: object) -> None:
    """Run a command. NotAllowed where it fails, with what it said."""
    try:
        done = subprocess.run(
            [*map(str, command)], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=_WAIT_S
        )
    except OSError as error:
        raise NotAllowed(f"{command[0]}: {error.strerror}") from error
    if done.returncode:
        raise NotAllowed(f"{' '.join(map(str, command))}: {done.stderr.strip()}")


def in_namespace(name: str, *command: object) -> None:
    """Run `ip` for a namespace. NotAllowed."""
    run("ip", "-n", name, *command)


def name_of(number: int) -> str:
    """The name of one of this process's namespaces."""
    return f"{_PREFIX}{os.getpid()}-{number}"


def remove(name: str) -> None:
    """Remove a namespace, and the lines to it."""
    with suppress(NotAllowed):
        run("ip", "netns", "delete", name)


def sweep() -> None:
    """Remove the namespaces that processes have left which were ended without warning."""
    for path in _PLACE.glob(f"{_PREFIX}*") if _PLACE.is_dir() else ():
        owner = path.name.removeprefix(_PREFIX).partition("-")[0]
        if not Path(f"/proc/{owner}").exists():
            remove(path.name)


def obstacle() -> str:
    """Why there can be no namespaces here; empty where there can."""
    name = name_of(0)
    try:
        run("ip", "netns", "add", name)
        in_namespace(name, "link", "add", "probe", "type", "bridge")
        in_namespace(name, "link", "add", "one", "type", "veth", "peer", "name", "two")
    except NotAllowed as error:
        return str(error)
    finally:
        remove(name)
    return ""
