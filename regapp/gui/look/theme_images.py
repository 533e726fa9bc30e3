"""Pictures that a style sheet takes only from files, tinted by the theme: the arrow of a choice, the tick of a box."""

from weakref import finalize

from regapp.resources import resource
from regapp.scratch import Scratch

_PICTURES = {"arrow": "chevron-down", "tick": "check"}


class ThemeImages:
    """Lucide's outlines in a scratch folder."""

    def __init__(self) -> None:
        self._scratch = Scratch("theme")
        finalize(self, self._scratch.remove)

    def path(self, picture: str, colour: str) -> str:
        """Give the file of a picture in a colour, as a style sheet names it."""
        path = self._scratch.folder / f"{picture}-{colour.lstrip('#')}.svg"
        if not path.exists():
            svg = resource("icons", "lucide", f"{_PICTURES[picture]}.svg").read_text(encoding="utf-8")
            path.write_text(svg.replace("currentColor", colour), encoding="utf-8")
        # As a style sheet names it, on Windows too.
        return path.as_posix()
