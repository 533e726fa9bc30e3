"""The first opening of a file: if there is none yet, the conference is made, without people."""

from pathlib import Path

from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference


def open_or_create(path: Path, event: str = "") -> Desk:
    """Open the conference file at `path`; make the first conference where nothing tells of an earlier file. FileGone."""
    return open_desk(path, event) if path.exists() else create_conference(path)
