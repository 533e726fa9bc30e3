"""Lines between namespaces: each goes to a port of one bridge, as cables go to a switch."""

from contextlib import suppress
from typing import Final

from tests.sim.namespaces.commands import NotAllowed, in_namespace, run

_DELAY: Final = ("netem", "delay", "150ms")
_NARROW: Final = ("tbf", "rate", "256kbit", "burst", "1600", "latency", "3s")
"""Where the kernel has no netem, a narrow line makes everything wait as well."""


class BridgeWire:
    """The line of a namespace to the bridge."""

    def __init__(self, switch: str, port: str) -> None:
        self._switch, self._port = switch, port

    def _set(self, *words: object) -> None:
        in_namespace(self._switch, "link", "set", "dev", self._port, *words)

    def cut(self) -> None:
        """Pull the cable."""
        self._set("down")

    def blacken(self) -> None:
        """Swallow all that is sent: the cable is in, and its port belongs to no switch."""
        self._set("nomaster")

    def slow(self) -> None:
        """Let everything take its time."""
        for kind in (_DELAY, _NARROW):
            with suppress(NotAllowed):
                run("tc", "-n", self._switch, "qdisc", "replace", "dev", self._port, "root", *kind)
                return

    def mend(self) -> None:
        """Let everything through again."""
        self._set("up")
        self._set("master", "bridge")
        # There may be nothing to take away.
        with suppress(NotAllowed):
            run("tc", "-n", self._switch, "qdisc", "delete", "dev", self._port, "root")
