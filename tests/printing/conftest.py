"""Real printing: a CUPS server of the tests' own with three printers, and a printer in memory for the queue alone."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from regapp.gui.workplace.preferences import Preferences
from tests.gui.conftest import (
    alone_in_network,
    asked_on_the_gui_thread,
    demo,
    open_on,
    preferences,
    qapp,
    window,
    without_devices,
)
from tests.printing.cups_server import CUPSD, LPADMIN, CupsServer
from tests.printing.ppds import label_printer, office_printer, paper_printer

__all__ = [
    "alone_in_network",
    "asked_on_the_gui_thread",
    "demo",
    "open_on",
    "preferences",
    "qapp",
    "window",
    "without_devices",
]

PRINTERS = {"paper": paper_printer, "label": label_printer, "office": office_printer}


@pytest.fixture(scope="session")
def cups_server() -> Iterator[CupsServer]:
    if CUPSD is None or LPADMIN is None:
        pytest.skip("there is no cupsd on this machine: install cups and cups-filters to test printing")
    # Not pytest's own folder: its path is closed to the user whom backends run as, and too long for a socket.
    root = Path(tempfile.mkdtemp(prefix="regapp-cups-"))
    root.chmod(0o755)
    server = CupsServer(root)
    yield server
    server.stop()
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture
def cups(cups_server: CupsServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[CupsServer]:
    """The server with its printers `paper`, `label` and `office`, idle, with nothing printed."""
    monkeypatch.setenv("CUPS_SERVER", cups_server.socket)
    for name, ppd in PRINTERS.items():
        cups_server.add_printer(name, ppd())
    cups_server.clear()
    yield cups_server
    cups_server.release()
    cups_server.run("cancel", "-a", "-x")


@pytest.fixture
def paper_chosen(cups: CupsServer, preferences: Preferences) -> Preferences:
    """The window's badge printer is `paper`."""
    preferences.printing.printer = "paper"
    return preferences
