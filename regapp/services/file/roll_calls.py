"""Roll calls: who is on the bus or in the hall. They are this laptop's alone, beside the user's choices."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from regapp.model.errors.base import RegAppError
from regapp.named_files import file_content
from regapp.services.output import whole_file
from regapp.store.files.durable import make_own_folder, writing_to

_MOST_BYTES: Final = 20_000_000


@dataclass(frozen=True)
class RollCall:
    """A roll call: who is called (a city, or a place; neither: the session in force), and who is there, by ids."""

    city: str = ""
    place: str = ""
    """The code of an oblast, a rayon or a municipality."""
    present: frozenset[int] = frozenset()


class RollCallFolder:
    """The files of roll calls, one for each event, each its user's alone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, event: str) -> Path:
        """Give the file of an event's roll call; `event` as `drafts_name` gives it."""
        return self._folder / f"{event}.json"

    def read(self, event: str) -> RollCall:
        """Read the roll call of an event; a new one where the file is missing or damaged."""
        try:
            said = json.loads(file_content(self.path(event), most=_MOST_BYTES))
        except (RegAppError, ValueError, RecursionError):
            return RollCall()
        return _roll_call(said) if isinstance(said, dict) else RollCall()

    def write(self, event: str, call: RollCall) -> None:
        """Write the roll call of an event. WriteFailed, DiskFull."""
        path = self.path(event)
        with writing_to(path):
            make_own_folder(self._folder)
        with whole_file(path, is_secret=True) as partial:
            said = {"city": call.city, "place": call.place, "present": sorted(call.present)}
            partial.write_text(json.dumps(said), encoding="utf-8")


def _roll_call(said: dict[str, Any]) -> RollCall:
    match said:
        case {"city": str(city), "place": str(place), "present": list(present)} if all(map(_is_id, present)):
            return RollCall(city, place, frozenset(present))
    return RollCall()


def _is_id(item: object) -> bool:
    return type(item) is int
