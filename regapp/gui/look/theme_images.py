"""Pictures that a style sheet takes only from files, tinted by the theme: the arrow of a choice, the tick of a box."""

from PySide6.QtCore import QDir, QFile, QTemporaryDir

from regapp.resources import resource

_PICTURES = {"arrow": "chevron-down", "tick": "check"}


class ThemeImages:
    """Lucide's outlines in a temporary folder that disappears with the program."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir(QDir.tempPath() + "/regapp-theme-XXXXXX")

    def path(self, picture: str, colour: str) -> str:
        """Give the file of a picture in a colour, as a style sheet names it."""
        path = self._folder.filePath(f"{picture}-{colour.lstrip('#')}.svg")
        if not QFile.exists(path):
            svg = resource("icons", "lucide", f"{_PICTURES[picture]}.svg").read_text(encoding="utf-8")
            with open(path, "w", encoding="utf-8") as file:
                file.write(svg.replace("currentColor", colour))
        return path
