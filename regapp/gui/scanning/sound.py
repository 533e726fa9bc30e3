"""The sound of a verdict: one tone up for admitted, two for attention, a low one for refused."""

import shutil
import sys
from functools import lru_cache

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from regapp.model.checkin import Outcome
from regapp.resources import resource

if sys.platform == "win32":
    import winsound

_PLAYERS = (("paplay", ()), ("pw-play", ()), ("aplay", ("-q",)))


def play(outcome: Outcome) -> None:
    """Sound an outcome; without a player the system's bell rings for what is not admitted."""
    name = "admitted" if outcome.is_accepted else "attention"
    if not outcome.is_accepted and not outcome.may_be_overruled and outcome is not Outcome.ALREADY_IN:
        name = "refused"
    _play(name)


def play_attention() -> None:
    """Sound that something needs attention, where there is no verdict."""
    _play("attention")


def _play(name: str) -> None:
    path = str(resource("sounds", f"{name}.wav"))
    if sys.platform == "win32":
        winsound.PlaySound(path, winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return
    player = _player()
    if player is not None:
        QProcess.startDetached(player[0], [*player[1], path])
    elif name != "admitted":
        QApplication.beep()


@lru_cache(maxsize=1)
def _player() -> tuple[str, tuple[str, ...]] | None:
    for program, options in _PLAYERS:
        found = shutil.which(program)
        if found:
            return found, options
    return None
