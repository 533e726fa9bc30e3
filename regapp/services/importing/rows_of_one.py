"""The rows of a list that are taken as one person: what they say differently is told, never lost in silence."""

from dataclasses import dataclass, field

from regapp.matching.differences import differences
from regapp.matching.identities import filled
from regapp.model.participant import Details
from regapp.services.importing.plan import RowName, SamePerson


@dataclass
class RowsOfOne:
    """What the rows so far have said of each person, by the name under which a match gives them."""

    _said: dict[str, tuple[RowName, Details]] = field(default_factory=dict)

    def note(self, person: str, row: RowName, said: Details) -> SamePerson | None:
        """Note a row of a person; give it where it differs from what an earlier one said."""
        if (before := self._said.get(person)) is None:
            self._said[person] = (row, said)
            return None
        earlier, known = before
        self._said[person] = (earlier, filled(known, said))
        fields = differences(known, said)
        return SamePerson(row, earlier, said, known, fields) if fields else None
