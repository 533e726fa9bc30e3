"""Rows that are taken as one person, registered or not: what they say differently is told, never lost in silence."""

from dataclasses import dataclass, field
from typing import Final

from regapp.matching.differences import differences
from regapp.matching.identities import filled
from regapp.model.participant import Details
from regapp.services.importing.plan import RowName, SamePerson

_NOT_KEPT: Final = frozenset({"cities", "ref"})


@dataclass
class RowsOfOne:
    """What the rows so far have said of each person, by the name under which a match gives them."""

    _said: dict[str, tuple[RowName, Details]] = field(default_factory=dict)

    def note(self, person: str, row: RowName, said: Details, registered: Details | None = None) -> SamePerson | None:
        """Note a row of a person; give it where it differs from an earlier one, or the first from the registration.

        `registered`: their details once the row has been imported.
        """
        if (before := self._said.get(person)) is None:
            self._said[person] = (row, said)
            kept = [] if registered is None else [*differences(registered, said)]
            # What a row adds to the cities is no difference; each list has references of its own.
            fields = tuple(name for name in kept if name not in _NOT_KEPT)
            return SamePerson(row, None, said, registered, fields) if registered is not None and fields else None
        earlier, known = before
        self._said[person] = (earlier, filled(known, said))
        fields = differences(known, said)
        return SamePerson(row, earlier, said, known, fields) if fields else None
