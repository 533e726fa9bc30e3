"""The kinds of notices that a page can give, and how each looks."""

from enum import StrEnum

from regapp.gui.look.theme import Colours


class NoticeKind(StrEnum):
    """Decides a notice's icon and colour, and whether it goes by itself. The style sheet knows it by its value."""

    DONE = "done"
    """Good news; goes by itself."""
    ATTENTION = "attention"
    """Nothing has failed, but somebody should know."""
    ERROR = "error"
    """Something was asked for and not done."""


def notice_look(kind: NoticeKind, colours: Colours) -> tuple[str, str]:
    """The icon of a kind and its colour in a theme."""
    match kind:
        case NoticeKind.DONE:
            return "circle-check", colours.admitted
        case NoticeKind.ATTENTION:
            return "triangle-alert", colours.attention
        case NoticeKind.ERROR:
            return "circle-alert", colours.refused
