"""The packages for Linux: a folder of CPython, wheels and RegApp as a .tar.xz, and the .deb that installs it."""

import shutil
from pathlib import Path

from packages.archives import make_tar, set_times
from packages.bytecode import compile_modules
from packages.deb import make_deb
from packages.icon import write_icons
from packages.parts import interpreter, write_papers
from packages.project import VERSION, begin_with, moment, own_wheel, run
from packages.python_for_linux import lay_python
from packages.target import LINUX
from packages.updates import mark_installed
from packages.wheels import fetch, unpack

DESKTOP = Path(__file__).with_name("desktop")


def build(out: Path, python: Path | None, trusted: list[str], *, quick: bool) -> list[Path]:
    """Build the archive and the .deb in `out`; give the two files. `trusted` keys sign updates.
    `quick`: they are larger."""
    work = out / "work-linux"
    folder = out / "regapp"
    begin_with(work, folder)
    lay_python(python, LINUX, folder / "python", work)
    lay_out(folder, [*fetch(LINUX, out / "wheels-linux"), own_wheel(work)], trusted)
    set_times(folder, moment())
    archive = out / f"regapp-{VERSION}-linux.tar.xz"
    make_tar(folder, archive, moment(), quick=quick)
    return [archive, make_deb(folder, out, work, quick=quick)]


def lay_out(folder: Path, wheels: list[Path], trusted: list[str]) -> None:
    """Lay the libraries and RegApp beside the interpreter, with the starter, the icons and the papers."""
    python = folder / "python/bin/python3"
    # Debian's own builds look in `dist-packages`, others in `site-packages`.
    packages = Path(run(python, "-I", "-c", "import site; print(site.getsitepackages()[-1])").strip())
    if not packages.is_relative_to(folder):
        raise RuntimeError(f"{python} looks for libraries outside its folder: {packages}")
    for wheel in wheels:
        unpack(wheel, packages)
    mark_installed(packages, trusted)
    library = folder / f"python/lib/python{LINUX.python}"
    compile_modules(str(python), library, library.name)
    shutil.copy(DESKTOP / "regapp", folder)
    write_icons(folder)
    (folder / "regapp.ico").unlink()
    version = run(python, "-I", "-c", "import platform; print(platform.python_version())").strip()
    write_papers(folder, interpreter(version, library / "LICENSE.txt"), packages)
