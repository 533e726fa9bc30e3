"""The three ways to a first file, without a window: each gives the path of the file to open."""

from pathlib import Path

from regapp import sync
from regapp.model.entries.hub import FoundHub
from regapp.services.file.beginning import NewConference, begin_conference
from regapp.services.file.demo import demo_beside, make_demo


def tried(file: Path) -> Path:
    """Make the invented conference beside the file that a real one will have, or take the one that is there."""
    demo = demo_beside(file)
    make_demo(demo)[0].close()
    return demo


def begun(file: Path, new: NewConference) -> Path:
    """Begin a conference, where somebody has been asked. TitleNeeded, CityNeeded, DaysInvalid."""
    begin_conference(file, new, is_asked=True).close()
    return file


def joined(file: Path, code: str, hub: FoundHub | None) -> Path:
    """Join the desks that are here: with a code, or the six digits of a hub that was found; the file is filled."""
    sync.join_file(file, sync.whole_code(code.strip(), hub))
    return file
