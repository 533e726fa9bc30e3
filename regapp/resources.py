"""The place of the shipped files: in a checkout, in an installed wheel, in a frozen bundle."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Give the path of a shipped file or folder; FileNotFoundError if the installation is incomplete."""
    return _shipped("resources", *parts)


def document(*parts: str) -> Path:
    """Give the path of a shipped document, a guide or a picture of one; FileNotFoundError as above."""
    return _shipped("docs", *parts)


def _shipped(*parts: str) -> Path:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    roots = [package, package.parent]
    if frozen is not None:
        roots.insert(0, Path(frozen))
    for root in roots:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
