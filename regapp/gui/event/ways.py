"""The three ways to a first file, without a window: each gives the path of the file to open."""

from pathlib import Path

from regapp import sync
from regapp.services.file.beginning import NewConference, begin_conference
from regapp.services.file.demo import make_demo

_DEMO = "demo"


def tried(file: Path) -> Path:
    """Make the invented conference beside the file that a real one will have, or take the one that is there."""
    demo = file.with_stem(f"{file.stem}-{_DEMO}")
    make_demo(demo)[0].close()
    return demo


def begun(file: Path, new: NewConference) -> Path:
    """Begin a conference, where somebody has been asked. TitleNeeded, CityNeeded, DaysInvalid."""
    begin_conference(file, new, is_asked=True).close()
    return file


def joined(file: Path, code: str) -> Path:
    """Join the desks that are here, with a code or six digits; the file is made, and filled."""
    sync.join_file(file, sync.whole_code(code.strip()))
    return file
