"""The wheels of a package: chosen for its system, fetched with the digests of requirements.lock, and unpacked."""

import re
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from packages.needed import is_needed
from packages.project import ROOT, run
from packages.target import Target

LOCK = ROOT / "requirements.lock"
# sqlite-utils names pip for a command of its shell that RegApp does not have.
NOT_TAKEN = {"pip"}


def fetch(target: Target, folder: Path) -> list[Path]:
    """Fetch the wheels that RegApp needs on a system; give their paths, sorted."""
    # Older versions must not stay.
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    needs = folder / "needs.txt"
    needs.write_text("".join(locked(names(target), LOCK.read_text(encoding="utf-8"))), encoding="utf-8")
    tags = [word for tag in target.wheel_platforms for word in ("--platform", tag)]
    tags += [word for abi in (target.abi, "abi3", "none") for word in ("--abi", abi)]
    run(
        sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--require-hashes", "--only-binary=:all:",
        "--implementation", "cp", "--python-version", target.python, *tags, "-d", folder, "-r", needs,
    )  # fmt: skip
    return sorted(folder.glob("*.whl"))


def names(target: Target) -> list[str]:
    """Give what RegApp with the extras `hub`, `paper` and `scanner` needs on a system, as `name==version`."""
    found = run(
        "uv", "pip", "compile", "-q", "pyproject.toml", "--extra", "hub", "--extra", "paper", "--extra", "scanner",
        "--constraint", LOCK, "--no-annotate",
        "--no-header", "--python-platform", target.uv_platform, "--python-version", target.python,
    )  # fmt: skip
    return [line for line in found.splitlines() if line.partition("==")[0] not in NOT_TAKEN]


def locked(pins: list[str], lock: str) -> Iterator[str]:
    """Give the blocks of the lock, with their digests, for these pins. KeyError where the lock has one not."""
    blocks = {block.split()[0]: block for block in re.findall(r"^\S+==(?:.*\\\n)+.*\n", lock, flags=re.MULTILINE)}
    for pin in pins:
        name, _, rest = blocks[pin].partition(" ")
        # Markers are those of the lock's own systems; this pin is wanted in any case.
        yield f"{name} \\\n{rest.partition(chr(10))[2]}"


def unpack(wheel: Path, packages: Path) -> None:
    """Unpack what the program needs of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        for entry in sorted(archive.namelist()):
            place = placed(entry)
            if place is None or entry.endswith("/") or not is_needed(place):
                continue
            path = packages / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(archive.read(entry))
            # Programs among the files, such as those of PostgreSQL, stay programs.
            path.chmod(0o755 if archive.getinfo(entry).external_attr >> 16 & 0o111 else 0o644)


def placed(entry: str) -> PurePosixPath | None:
    """Give the place of a wheel's file among the libraries; None for scripts, headers and manuals."""
    parts = PurePosixPath(entry).parts
    if not parts[0].endswith(".data"):
        return PurePosixPath(entry)
    return PurePosixPath(*parts[2:]) if parts[1] in ("purelib", "platlib") else None
