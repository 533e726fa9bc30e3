"""A laptop's hub announces itself, in whatever network the laptop comes into."""

import logging
import threading
from contextlib import suppress
from dataclasses import replace
from typing import Final

from zeroconf import Error, IPVersion, Zeroconf

from regapp.log import LOGGER
from regapp.model.entries.hub import FoundHub
from regapp.sync.nearby.addresses import own_addresses
from regapp.sync.nearby.service import info_of

_log = logging.getLogger(LOGGER)

_LOOKS_S: Final = 10.0
"""How often it looks whether the laptop has come into another network."""
_CLOSING_S: Final = 5.0


class Announcement:
    """The announcement, on a thread of its own. Without any network it waits for one; it never fails."""

    def __init__(self, hub: FoundHub) -> None:
        self._hub = hub
        self._closing = threading.Event()
        self._said: Zeroconf | None = None
        self._thread = threading.Thread(target=self._run, name="regapp-announce", daemon=True)

    def start(self) -> None:
        """Announce the hub from now on."""
        self._thread.start()

    def _run(self) -> None:
        said: tuple[str, ...] = ()
        while True:
            if (addresses := own_addresses()) != said:
                said = addresses if self._say(addresses) else ()
            if self._closing.wait(_LOOKS_S):
                break
        self._take_back()

    def _say(self, addresses: tuple[str, ...]) -> bool:
        self._take_back()
        try:
            self._said = Zeroconf(ip_version=IPVersion.V4Only)
            self._said.register_service(info_of(replace(self._hub, hosts=addresses)), allow_name_change=True)
        except (OSError, Error) as error:
            _log.info("The hub is not announced: %s", error)
            return False
        return True

    def _take_back(self) -> None:
        said, self._said = self._said, None
        if said is not None:
            with suppress(OSError, Error):
                said.unregister_all_services()
            said.close()

    def close(self) -> None:
        """Announce it no more."""
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(_CLOSING_S)
