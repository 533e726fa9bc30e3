"""The window's fixtures serve here too."""

from tests.gui.conftest import asked_on_the_gui_thread, open_on, preferences, qapp

__all__ = ["asked_on_the_gui_thread", "open_on", "preferences", "qapp"]
