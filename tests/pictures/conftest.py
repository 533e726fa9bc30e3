"""The application of the window's tests."""

from tests.gui.conftest import qapp

__all__ = ["qapp"]
