"""The CPython for Linux: a given folder or archive that can lie anywhere, else that of Debian 12, without its tests."""

import re
import shutil
import tarfile
from pathlib import Path

from packages.project import run
from packages.target import Target

# They need glibc 2.35 and libraries that Debian 12, Ubuntu 22.04 and what came later have and keep patched.
_DEBIAN = ("python3.11-minimal", "libpython3.11-minimal", "libpython3.11-stdlib")
_NOT_TAKEN = re.compile(r"_?test\w*|_xx\w+|xx\w+|_curses\w*|readline|nis|_dbm|ossaudiodev|_ctypes_test")
_FOLDERS_NOT_TAKEN = ("test", "idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3", "pydoc_data", "site-packages")


def lay_python(given: Path | None, target: Target, place: Path, work: Path) -> None:
    """Lay a CPython into `place`, with `bin/python3` and `lib/`."""
    source = _opened(given, work) if given else _debian(work)
    for folder in (f"bin/python{target.python}", f"lib/python{target.python}"):
        if not (source / folder).exists():
            raise RuntimeError(f"{given or source} has no {folder}")
    (place / "bin").mkdir(parents=True)
    shutil.copy(source / f"bin/python{target.python}", place / "bin")
    (place / "bin/python3").symlink_to(f"python{target.python}")
    shutil.copytree(source / f"lib/python{target.python}", place / f"lib/python{target.python}", ignore=_left_out)
    for library in source.glob("lib/libpython*.so*"):
        shutil.copy(library, place / "lib", follow_symlinks=False)


def _left_out(folder: str, names: list[str]) -> set[str]:
    """Name what of a folder of the standard library is not taken."""
    if Path(folder).name == "lib-dynload":
        return {name for name in names if _NOT_TAKEN.fullmatch(name.partition(".")[0])}
    compiled = {name for name in names if name == "__pycache__" or name.startswith("config-")}
    is_top = re.fullmatch(r"python3\.\d+", Path(folder).name) is not None
    return compiled | {name for name in _FOLDERS_NOT_TAKEN if is_top} | {"EXTERNALLY-MANAGED"}


def _opened(given: Path, work: Path) -> Path:
    if given.is_dir():
        return given
    with tarfile.open(given) as archive:
        archive.extractall(work / "given", filter="tar")
    return next((work / "given").rglob("bin/python3")).parents[1]


def _debian(work: Path) -> Path:
    debs = work / "debs"
    debs.mkdir()
    run("apt-get", "download", "-q", *_DEBIAN, folder=debs)
    for deb in sorted(debs.glob("*.deb")):
        run("dpkg-deb", "-x", deb, work / "debian")
    return work / "debian/usr"
