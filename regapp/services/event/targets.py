"""Targets of the event, which the report for donors sets beside its results; kept with the event."""

from collections.abc import Mapping

from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.model.papers.target import Target, target_number
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk


def set_targets(desk: Desk, typed: Mapping[Target, str]) -> Changes:
    """Keep the targets as they were typed; those not named, or empty, are none. Can be undone. TargetInvalid."""
    kept = {target.value: target_number(target, text) for target, text in typed.items() if text.strip()}
    if kept == desk.event.targets:
        return Changes()
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"targets": kept}})
    desk.remember(ActKind.TARGETS, None, desk.write(lambda tx: desk.append(tx, [draft])))
    return Changes(everything=True)
