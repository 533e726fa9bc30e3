"""The window's fixtures serve here too."""

from tests.gui.conftest import file_asked_off_the_gui_thread, open_on, preferences, qapp

__all__ = ["file_asked_off_the_gui_thread", "open_on", "preferences", "qapp"]
