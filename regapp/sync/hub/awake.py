"""A laptop that is the hub does not fall asleep by itself; a closed lid is for its owner to think of."""

import threading
from typing import Final

from wakepy import keep

_CLOSING_S: Final = 5.0


class Awake:
    """Keeps the laptop awake, where its system lets it, until it is closed. The screen may go dark."""

    def __init__(self) -> None:
        self.is_held = False
        """Whether the system has agreed."""
        self._closing = threading.Event()
        # Whoever asks the system to stay awake has to be the thread that lets it sleep again.
        self._thread = threading.Thread(target=self._hold, name="regapp-awake", daemon=True)

    def start(self) -> None:
        """Keep the laptop awake from now on."""
        self._thread.start()

    def _hold(self) -> None:
        with keep.running(on_fail="pass") as mode:
            self.is_held = mode.active
            self._closing.wait()
        self.is_held = False

    def close(self) -> None:
        """Let the laptop sleep."""
        self._closing.set()
        if self._thread.ident is not None:
            self._thread.join(_CLOSING_S)
