"""Pictures that a style sheet takes only from files, tinted by the theme: the arrow of a choice, the tick of a box."""

from weakref import finalize

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from regapp.resources import resource
from regapp.scratch import Scratch

_PICTURES = {"arrow": "chevron-down", "tick": "check"}


class ThemeImages(QObject):
    """Lucide's outlines in a scratch folder, one for the whole application."""

    @classmethod
    def of(cls, application: QApplication) -> "ThemeImages":
        """Give those of the application, made when first asked for."""
        return application.findChild(cls) or cls(application)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
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
