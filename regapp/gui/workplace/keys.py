"""The keys that are about the person in hand; menus and the page of keys name the same ones."""

from typing import Final

CARD: Final = "Ctrl+I"
EDIT: Final = "Ctrl+E"
BADGE: Final = "Ctrl+P"
SUBSTITUTE: Final = "Ctrl+Shift+N"
TELEPHONE: Final = "Ctrl+T"
MENU: Final = "F10"
ABOUT: Final = (CARD, EDIT, BADGE, SUBSTITUTE, TELEPHONE, MENU)
