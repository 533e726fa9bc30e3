"""RegApp's icon as files, drawn from the same outline as that of the window."""

import os
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication

from regapp.gui.look.icons import pixmap
from regapp.gui.look.theme import LIGHT
from regapp.resources import resource

_OUTLINE = "badge-check"
_SIDE, _ON_SIDE = (164, 314), (96, 96)
_SIZES = (16, 24, 32, 48, 64, 128, 256)


def write_icons(folder: Path) -> None:
    """Write `regapp.ico` for Windows, `regapp.png` and `regapp.svg` for other desktops into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    pictures = []
    for size in _SIZES:
        path = folder / f"regapp-{size}.png"
        pixmap(_OUTLINE, LIGHT.accent, size).save(str(path))
        pictures.append(Image.open(path).convert("RGBA"))
        path.unlink()
    del application
    pictures[-1].save(folder / "regapp.png")
    pictures[-1].save(folder / "regapp.ico", sizes=[(size, size) for size in _SIZES], append_images=pictures[:-1])
    svg = resource("icons", "lucide", f"{_OUTLINE}.svg").read_text(encoding="utf-8")
    (folder / "regapp.svg").write_text(svg.replace("currentColor", LIGHT.accent), encoding="utf-8")


def write_side(icon: Path, bitmap: Path) -> None:
    """Write the side of the installer's last page: the icon on white, in the size that NSIS asks for."""
    side = Image.new("RGB", _SIDE, "white")
    with Image.open(icon) as picture:
        drawn = picture.convert("RGBA").resize(_ON_SIDE)
    side.paste(drawn, ((_SIDE[0] - _ON_SIDE[0]) // 2, (_SIDE[1] - _ON_SIDE[1]) // 2), drawn)
    side.save(bitmap)
