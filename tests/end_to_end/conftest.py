"""The window's fixtures serve here too."""

from tests.gui.conftest import open_on, preferences, qapp

__all__ = ["open_on", "preferences", "qapp"]
