"""Compiled modules in a package: the first start is as quick as the second, and nothing is written at a start."""

import shutil
from pathlib import Path

from packages.project import run


def compile_modules(python: str, folder: Path, shown_as: str) -> None:
    """Compile all modules of a folder; `shown_as` is the folder's name in tracebacks.

    The compiled modules bear the digest of their source in place of its time, and it is never compared: so their bytes
    are the same each time, and no source is read at a start.
    """
    for old in sorted(folder.rglob("__pycache__")):
        shutil.rmtree(old)
    run(
        python, "-X", "utf8", "-m", "compileall", "-q", "-j", "1", "--invalidation-mode", "unchecked-hash",
        "-s", folder, "-p", shown_as, folder,
    )  # fmt: skip
