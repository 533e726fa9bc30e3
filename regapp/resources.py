"""The place of the shipped files: in a checkout, in an installed wheel, in a frozen bundle."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Give the path of a shipped file or folder; FileNotFoundError if the installation is incomplete."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [package / "resources", package.parent / "resources"]
    if frozen is not None:
        roots.insert(0, Path(frozen) / "resources")
    for root in roots:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(("resources", *parts)))
