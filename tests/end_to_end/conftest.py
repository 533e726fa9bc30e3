"""The window's fixtures serve here too."""

from tests.gui.conftest import alone_in_network, asked_on_the_gui_thread, open_on, preferences, qapp, without_devices

__all__ = ["alone_in_network", "asked_on_the_gui_thread", "open_on", "preferences", "qapp", "without_devices"]
