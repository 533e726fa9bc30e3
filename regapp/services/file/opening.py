"""The first opening of a file: if there is none yet, the conference is made, without people."""

from pathlib import Path

from regapp.named_files import is_there
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference


def open_or_create(path: Path, event: str = "") -> Desk:
    """Open the conference file at `path`; make the first conference if there was none. FileGone."""
    return open_desk(path, event) if is_there(path) else create_conference(path)
