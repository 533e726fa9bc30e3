"""Builds the packages: `python .ci/packages windows|linux [--python PATH] [--out FOLDER]`."""

import argparse
import os
import sys
from pathlib import Path

# The folder of this package, and the checkout.
sys.path[:1] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

from packages import linux, windows
from packages.archives import digest
from packages.project import ROOT

_BUILDERS = {"windows": windows.build, "linux": linux.build}


def main() -> int:
    """Build the packages of one system; print their digests and sizes."""
    parser = argparse.ArgumentParser(prog="python .ci/packages", description=__doc__)
    parser.add_argument("system", choices=_BUILDERS)
    parser.add_argument("--python", type=Path, help="the CPython to pack: a folder or an archive")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the folder for the packages (dist)")
    parser.add_argument("--quick", action="store_true", help="for trials: little compression, so less time")
    arguments = parser.parse_args()
    # The rights of files and folders go into the packages.
    os.umask(0o022)
    for path in _BUILDERS[arguments.system](arguments.out.resolve(), arguments.python, quick=arguments.quick):
        print(f"{digest(path)}  {path.name}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
