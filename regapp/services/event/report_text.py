"""A text of the organisers' own in the report for donors, kept with the event."""

from typing import Final

from regapp.model.entry import EVENT_SUBJECT, Draft, Kind
from regapp.services.acts import ActKind
from regapp.services.desk import Changes, Desk

MOST_LETTERS: Final = 6_000
"""Some two pages."""


def set_report_text(desk: Desk, text: str) -> Changes:
    """Keep the text, a paragraph on each line; can be undone. Journals nothing if nothing differs."""
    kept = "\n".join(" ".join(line.split()) for line in text.strip()[:MOST_LETTERS].splitlines() if line.strip())
    if kept == desk.event.report_text:
        return Changes()
    draft = Draft(Kind.SET, EVENT_SUBJECT, {"fields": {"report_text": kept}})
    desk.remember(ActKind.REPORT_TEXT, None, desk.write(lambda tx: desk.append(tx, [draft])))
    return Changes(everything=True)
