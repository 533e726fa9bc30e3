"""Trials: their outcome, and the place in which they run."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Trial:
    """The outcome of one trial; it passed where nothing is lost and it was not skipped."""

    name: str
    lost: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    skipped: str = ""


@dataclass(frozen=True)
class Place:
    """A folder with a conference file and what acts need beside it."""

    folder: Path

    @property
    def file(self) -> Path:
        """The conference file."""
        return self.folder / "conference.regapp"

    @property
    def earlier(self) -> Path:
        """A backup of an earlier state of the conference."""
        return self.folder / "earlier.regapp"

    @property
    def people_list(self) -> Path:
        """A list that is imported."""
        return self.folder / "list.csv"

    @property
    def long_list(self) -> Path:
        """A longer one."""
        return self.folder / "long-list.csv"

    @property
    def units_list(self) -> Path:
        """A directory of units that is loaded."""
        return self.folder / "units.csv"

    @property
    def paper(self) -> Path:
        """The PDF of badges."""
        return self.folder / "badges.pdf"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.folder / "backups"

    @property
    def said(self) -> Path:
        """The file in which the child notes what it was told."""
        return self.folder / "said.jsonl"

    @property
    def scratch(self) -> Path:
        """The folder for temporary files."""
        return self.folder / "tmp"


@dataclass
class Bench:
    """The files that trials start from, and recordings that several trials share."""

    folder: Path
    kept: dict[str, object] = field(default_factory=dict)

    @property
    def closed(self) -> Path:
        """A folder in which the conference was closed properly."""
        return self.folder / "closed"

    @property
    def unfolded(self) -> Path:
        """A folder in which the last writes lie in the WAL, as after a kill."""
        return self.folder / "unfolded"


TryOne = Callable[[Bench, random.Random, Path], Trial]
