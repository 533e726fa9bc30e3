"""A thread goes into a network namespace; what it starts afterwards is in it too."""

import ctypes
import os
from pathlib import Path
from typing import Final

_NETWORK: Final = 0x4000_0000
"""CLONE_NEWNET: https://man7.org/linux/man-pages/man2/setns.2.html"""


def enter(name: str) -> None:
    """Let the calling thread go into a namespace that `ip netns` has made. OSError where it may not."""
    libc = ctypes.CDLL(None, use_errno=True)
    with Path(f"/run/netns/{name}").open("rb") as place:
        if libc.setns(place.fileno(), _NETWORK):
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), name)
