"""Opens the window on a file, looks at every page, types and scans, and prints the resident memory in MB."""

import sys
from pathlib import Path

from regapp.gui.start import make_application, open_window
from regapp.gui.window.pages import DESK, PAGES
from regapp.gui.workplace.preferences import Preferences
from tests.bench.__main__ import rss_mb
from tests.bench.typing import press, until_painted


def main() -> None:
    """Measure and print."""
    path = Path(sys.argv[1])
    application = make_application()
    preferences = Preferences(path.with_name("p.ini"))
    preferences.sound = False
    window = open_window(application, path, "", "ky", preferences)
    window.show()
    for page in (*PAGES, DESK):
        window.go_to(page)
        while not window.workplace.worker.is_idle:
            application.processEvents()
    for char in "асанов азамат":
        press(window, char)
        until_painted(window)
    print(rss_mb())
    window.close()


if __name__ == "__main__":
    main()
