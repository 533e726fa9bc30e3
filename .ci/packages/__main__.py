"""Builds the packages: `python .ci/packages windows|linux|update|key [--out FOLDER]`."""

import argparse
import os
import sys
from pathlib import Path

# The folder of this package, and the checkout.
sys.path[:1] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

from packages import linux, windows
from packages.archives import digest
from packages.project import ROOT
from packages.updates import make_key, make_update

_BUILDERS = {"windows": windows.build, "linux": linux.build}


def main() -> int:
    """Build the packages of one system; print their digests and sizes."""
    parser = argparse.ArgumentParser(prog="python .ci/packages", description=__doc__)
    parser.add_argument("what", choices=[*_BUILDERS, "update", "key"])
    parser.add_argument("--python", type=Path, help="the CPython to pack: a folder or an archive")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="the folder for the packages (dist)")
    parser.add_argument("--key", type=Path, help="the file of the key that signs the update, or is made")
    parser.add_argument("--trust", nargs="*", default=[], metavar="HEX", help="public keys whose updates are taken")
    parser.add_argument("--quick", action="store_true", help="for trials: little compression, so less time")
    arguments = parser.parse_args()
    # The rights of files and folders go into the packages.
    os.umask(0o022)
    out = arguments.out.resolve()
    if arguments.what in ("update", "key") and arguments.key is None:
        parser.error("--key FILE is missing")
    if arguments.what == "key":
        print(make_key(arguments.key))
        return 0
    if arguments.what == "update":
        made = [make_update(out, arguments.key, arguments.trust)]
    else:
        made = _BUILDERS[arguments.what](out, arguments.python, arguments.trust, quick=arguments.quick)
    for path in made:
        print(f"{digest(path)}  {path.name}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
