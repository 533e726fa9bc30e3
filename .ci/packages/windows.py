"""The packages for Windows: a folder of CPython, wheels and RegApp, its zip, and the installer."""

from pathlib import Path

from packages.archives import make_zip, set_times
from packages.bytecode import compile_modules
from packages.icon import write_icons
from packages.nsis import make_installer
from packages.parts import interpreter, write_papers
from packages.project import VERSION, begin_with, moment, own_wheel
from packages.python_for_windows import compiler, embeddable
from packages.target import WINDOWS
from packages.updates import mark_installed
from packages.wheels import fetch, unpack

# For the shell; the icon starts the window without one.
_STARTER = '@echo off\r\n"%~dp0python\\python.exe" -m regapp %*\r\n'


def build(out: Path, python: Path | None, trusted: list[str], *, quick: bool) -> list[Path]:
    """Build the folder, its zip and its installer in `out`; give the two files. `trusted` keys sign updates.
    `quick`: they are larger."""
    work = out / "work-windows"
    folder = out / "RegApp"
    begin_with(work, folder)
    embeddable(python, WINDOWS, folder / "python", work)
    lay_out(folder, [*fetch(WINDOWS, out / "wheels-windows"), own_wheel(work)], trusted)
    set_times(folder, moment())
    archive = out / f"RegApp-{VERSION}-windows.zip"
    make_zip(folder, archive, moment())
    installer = make_installer(folder, out / f"RegApp-{VERSION}-setup.exe", work, quick=quick)
    return [archive, installer]


def lay_out(folder: Path, wheels: list[Path], trusted: list[str]) -> None:
    """Lay the libraries and RegApp beside the interpreter, with the starter, the icon and the papers."""
    packages = folder / WINDOWS.packages
    for wheel in wheels:
        unpack(wheel, packages)
    mark_installed(packages, trusted)
    python = compiler(WINDOWS)
    if python is None:
        print(f"No Python {WINDOWS.python} here: modules are not compiled, so the first start on Windows is slower.")
    else:
        compile_modules(python, packages, "site-packages")
    (folder / "regapp.cmd").write_bytes(_STARTER.encode())
    write_icons(folder)
    for name in ("regapp.png", "regapp.svg"):
        (folder / name).unlink()
    version = _version(folder / "python")
    write_papers(folder, interpreter(version, folder / "python/LICENSE.txt"), packages)


def _version(python: Path) -> str:
    """Read the version of an interpreter from its library, where Windows keeps it as text."""
    library = next(python.glob("python3?*.dll")).read_bytes()
    mark = "ProductVersion\0".encode("utf-16-le")
    begin = library.rindex(mark) + len(mark)
    return library[begin : begin + 40].decode("utf-16-le", errors="replace").strip("\0").partition("\0")[0]
