"""`python -m regapp`: an installed RegApp that was updated starts the update."""

import sys

from regapp.cli import main
from regapp.version_choice import start

if __name__ == "__main__":
    sys.exit(start(main))
