"""`python -m regapp`."""

import sys

from regapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
