"""The look of the kiosk: larger than the window's, to be read at three metres and hit by any finger; same colours."""

from dataclasses import dataclass, fields
from typing import Final

from regapp.gui.look.theme import Sizes, Theme

_WIDTH: Final = 1366
_HEIGHT: Final = 768
_LEAST_SCALED, _MOST_SCALED = 0.75, 2.5
_LEAST_TARGET: Final = 48
_TARGETS: Final = frozenset({"target", "key_height", "pad", "wide"})
"""What fingers hit is never smaller, on whatever screen."""


@dataclass(frozen=True)
class KioskSizes:
    """Type and measures in pixels on a screen of 1366 x 768."""

    small: int = 18
    text: int = 24
    title: int = 32
    word: int = 48
    name: int = 64
    long_name: int = 44
    count: int = 96
    key: int = 26
    target: int = 56
    """The least height of a button."""
    key_height: int = 58
    pad: int = 66
    """The keys of the number pad."""
    wide: int = 96
    """The height of the way to begin."""
    icon: int = 28
    sign: int = 128
    """The sign of an answer."""


def kiosk_scale(width: int, height: int) -> float:
    """Give how much larger all is on a screen of so many pixels than on one of 1366 x 768; smaller on an old laptop's."""
    return min(_MOST_SCALED, max(_LEAST_SCALED, min(width / _WIDTH, height / _HEIGHT)))


def kiosk_sizes(theme: Theme, scale: float) -> KioskSizes:
    """Give the sizes for a screen, larger where large text is chosen."""
    factor = scale * theme.sizes.body / Sizes().body
    sizes = {each.name: round(getattr(KioskSizes(), each.name) * factor) for each in fields(KioskSizes)}
    return KioskSizes(**sizes | {name: max(_LEAST_TARGET, sizes[name]) for name in _TARGETS})


def kiosk_sheet(theme: Theme, scale: float) -> str:
    """Make the style sheet of the kiosk, which lies over the window's."""
    c, s = theme.colours, kiosk_sizes(theme, scale)
    return f"""
#kiosk {{ background: {c.background}; }}
#kioskHeader {{ background: {c.surface}; border-bottom: 1px solid {c.line}; }}
#kiosk QLabel {{ font-size: {s.text}px; color: {c.text}; }}
#kiosk QLabel[kiosk="small"] {{ font-size: {s.small}px; color: {c.muted}; }}
#kiosk QLabel[kiosk="caption"] {{ font-size: {s.small}px; color: {c.text}; font-weight: 600; }}
#kiosk QLabel[kiosk="title"] {{ font-size: {s.title}px; font-weight: 600; }}
#kiosk QLabel[kiosk="word"] {{ font-size: {s.word}px; font-weight: 600; }}
#kiosk QLabel[kiosk="count"] {{ font-size: {s.count}px; font-weight: 600; color: {c.accent}; }}
#kiosk QLabel[kiosk="message"] {{ font-size: {s.text}px; font-weight: 600; color: {c.attention}; }}
#kiosk QFrame[kiosk="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 16px; }}
#kiosk QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.outline}; border-radius: 10px; padding: 0 24px;
  min-height: {s.target - 2}px; font-size: {s.text}px; outline: 0; }}
#kiosk QPushButton:hover {{ background: {c.hover}; }}
#kiosk QPushButton:pressed {{ background: {c.selected}; }}
#kiosk QPushButton:focus {{ border: 4px solid {c.text}; padding: 0 21px; min-height: {s.target - 8}px; }}
#kiosk QPushButton:disabled {{ color: {c.muted}; border-color: {c.line}; background: {c.background}; }}
#kiosk QPushButton[role="primary"] {{ background: {c.accent}; border-color: {c.accent}; color: {c.on_accent}; font-weight: 600; }}
#kiosk QPushButton[role="primary"]:focus {{ border-color: {c.text}; }}
#kiosk QPushButton[role="primary"]:disabled {{ background: {c.line}; border-color: {c.line}; color: {c.muted}; }}
#kiosk QPushButton[kiosk="wide"] {{ min-height: {s.wide - 2}px; font-size: {s.title}px; border-radius: 16px; }}
#kiosk QPushButton[kiosk="wide"]:focus {{ min-height: {s.wide - 8}px; }}
#kiosk QPushButton[kiosk="language"] {{ font-weight: 600; }}
#kiosk QPushButton[kiosk="language"]:checked {{ background: {c.selected}; border: 2px solid {c.accent}; color: {c.accent};
  padding: 0 23px; min-height: {s.target - 4}px; }}
#kiosk QPushButton[kiosk="language"]:checked:focus {{ border: 4px solid {c.text}; padding: 0 21px; min-height: {s.target - 8}px; }}
#kiosk QPushButton[kiosk="quiet"] {{ background: transparent; border-color: transparent; color: {c.muted}; font-size: {s.small}px; }}
#kiosk QPushButton[kiosk="quiet"]:focus {{ border-color: {c.text}; }}
#kiosk QPushButton[kiosk="key"], #kiosk QPushButton[kiosk="pad"] {{ padding: 0; min-width: {s.key_height // 2}px; font-size: {s.key}px;
  min-height: {s.key_height - 2}px; }}
#kiosk QPushButton[kiosk="pad"] {{ font-size: {s.title}px; min-height: {s.pad - 2}px; }}
#kiosk QPushButton[kiosk="key"]:focus {{ padding: 0; min-height: {s.key_height - 8}px; }}
#kiosk QPushButton[kiosk="pad"]:focus {{ padding: 0; min-height: {s.pad - 8}px; }}
#kiosk QLineEdit {{ background: {c.surface}; border: 2px solid {c.outline}; border-radius: 10px; padding: 0 16px; font-size: {s.title}px;
  min-height: {s.target - 4}px; }}
#kiosk QLineEdit:focus {{ border: 4px solid {c.accent}; padding: 0 14px; min-height: {s.target - 8}px; }}
"""


def answer_sheet(theme: Theme, scale: float, colour: str) -> str:
    """Make the style sheet of an answer, filled with a colour."""
    s, ink = kiosk_sizes(theme, scale), theme.colours.on_verdict
    return f"""
#answer {{ background: {colour}; border-radius: 24px; }}
#answer QLabel {{ color: {ink}; font-size: {s.title}px; }}
#answer QLabel[kiosk="word"] {{ font-size: {s.word}px; font-weight: 600; }}
#answer QLabel[kiosk="name"] {{ font-size: {s.name}px; font-weight: 600; }}
#answer QLabel[kiosk="longName"] {{ font-size: {s.long_name}px; font-weight: 600; }}
"""
