"""Starts RegApp from a checkout: the window, or a command."""

import sys

from regapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
