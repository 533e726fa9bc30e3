"""Fresh desk lists in a folder, so that one lies ready when the laptop fails."""

from datetime import datetime
from pathlib import Path
from typing import Final

from regapp.services.desk import Desk, now
from regapp.services.desk_lists.making import make_desk_list
from regapp.store.files.durable import remove
from regapp.texts.catalogue import Language

KEPT: Final = 3
"""So many lists of each session stay, the newest."""
_MARK: Final = "desk-list"
_TIME: Final = "%Y%m%d-%H%M"


def write_todays_lists(
    desk: Desk, folder: Path, language: Language, moment: datetime | None = None, kept: int = KEPT
) -> list[Path]:
    """Write the list of each of the day's sessions into a folder, and remove all but the newest ones there.

    `moment` (aware): now, which says which day it is; a session's day is the one on which it begins on the clocks of
    the event. Gives the files. Other files in the folder stay. WriteFailed, DiskFull.
    """
    local = desk.event.local(moment or now())
    written = []
    for session in desk.sessions():
        if desk.event.day_of(session) == local.date():
            beginning = f"{_MARK}-{session.code}-"
            out = folder / f"{beginning}{local:{_TIME}}.pdf"
            make_desk_list(desk, session, out, language)
            _thin(folder, beginning, kept)
            written.append(out)
    return written


def _thin(folder: Path, beginning: str, kept: int) -> None:
    found = [path for path in folder.iterdir() if path.suffix == ".pdf" and _is_dated(path.stem, beginning)]
    for path in sorted(found, reverse=True)[kept:]:
        remove(path)


def _is_dated(stem: str, beginning: str) -> bool:
    if not stem.startswith(beginning):
        return False
    try:
        datetime.strptime(stem.removeprefix(beginning), _TIME)
    except ValueError:
        return False
    return True
