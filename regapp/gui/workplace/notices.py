"""The kinds of notices that a page can give, and their looks."""

from enum import StrEnum

from regapp.gui.look.theme import Colours


class NoticeKind(StrEnum):
    """The kind of a notice: its icon and colour, and whether it goes by itself. The style sheet uses its value."""

    DONE = "done"
    """Good news; disappears by itself."""
    ATTENTION = "attention"
    """Nothing has failed, but somebody should know; or it cannot be done as it was asked."""
    ERROR = "error"
    """A request failed."""


def notice_look(kind: NoticeKind, colours: Colours) -> tuple[str, str]:
    """Give the icon of a kind and its colour in a theme."""
    match kind:
        case NoticeKind.DONE:
            return "circle-check", colours.admitted
        case NoticeKind.ATTENTION:
            return "triangle-alert", colours.attention
        case NoticeKind.ERROR:
            return "circle-alert", colours.refused
