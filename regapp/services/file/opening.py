"""The first opening of a file: if there is none yet, the conference is made, without people."""

from contextlib import suppress
from pathlib import Path

from regapp.model.errors.files import FileExists
from regapp.named_files import is_there
from regapp.services.desk import Desk, open_desk
from regapp.services.file.conference import create_conference


def open_or_create(path: Path, event: str = "") -> Desk:
    """Open the conference file at `path`; make the first conference if there was none. FileGone."""
    if not is_there(path):
        # Another start may be quicker.
        with suppress(FileExists):
            return create_conference(path)
    return open_desk(path, event)
