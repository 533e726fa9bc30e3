"""The badges made for a person, and which of them still admit: also where two records were found to be one person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from regapp.model.entry import Entry, Kind, subject_participant


@dataclass(frozen=True)
class Issue:
    """The n-th badge made under a participant's id (`owner`, as its token says). Replaced, it no longer admits."""

    owner: int
    number: int
    at: str
    desk: str
    reason: str
    template: str
    replaced: bool = False


def issues_of(entries: Sequence[Entry]) -> tuple[Issue, ...]:
    """The issues among standing entries in clock order, by owner and number.

    A later badge replaces the earlier ones of its owner, and those of everybody who was by then known to be the same
    person. Badges made before two records were found to be one both go on admitting.
    """
    found: dict[tuple[int, int], Entry] = {}
    replaced: set[tuple[int, int]] = set()
    groups: dict[int, frozenset[int]] = {}
    for entry in entries:
        owner = subject_participant(entry.subject)
        if owner is None:
            continue
        if entry.kind == Kind.MERGED and (other := subject_participant(str(entry.body.get("other", "")))) is not None:
            joined = groups.get(owner, frozenset({owner})) | groups.get(other, frozenset({other}))
            groups |= dict.fromkeys(joined, joined)
        elif entry.kind == Kind.ISSUED:
            key = (owner, entry.body["issue"])
            if key in found:
                continue
            group = groups.get(owner, frozenset({owner}))
            replaced |= {known for known in found if known[0] in group and _replaces(key, known)}
            if any(known[0] == owner and known[1] > key[1] for known in found):
                replaced.add(key)
            found[key] = entry
    return tuple(_issue(key, found[key], key in replaced) for key in sorted(found))


def _replaces(newer: tuple[int, int], older: tuple[int, int]) -> bool:
    """Of one owner the higher number counts, whatever came first; between owners the later badge does."""
    return older[1] < newer[1] if older[0] == newer[0] else True


def _issue(key: tuple[int, int], entry: Entry, replaced: bool) -> Issue:
    reason, template = (str(entry.body.get(name, "")) for name in ("reason", "template"))
    return Issue(*key, entry.body["at"], entry.desk, reason, template, replaced)


def is_replaced(issues: Iterable[Issue], owner: int, number: int) -> bool:
    """Whether the badge `number` of `owner` no longer admits. One that nobody recorded counts by its number."""
    known = list(issues)
    for issue in known:
        if (issue.owner, issue.number) == (owner, number):
            return issue.replaced
    return any(issue.owner == owner and issue.number > number for issue in known)
