"""The installer for Windows, made on Linux by NSIS from the laid-out folder."""

import os
import subprocess
from pathlib import Path, PureWindowsPath

from packages.archives import files_of
from packages.icon import write_side
from packages.project import VERSION, fixed_environment, moment

SCRIPT = Path(__file__).with_name("installer") / "regapp.nsi"


# What compresses well takes minutes.
_COMPRESSION = {False: "/SOLID lzma", True: "zlib"}


def make_installer(folder: Path, out: Path, work: Path, *, quick: bool) -> Path:
    """Make the installer of a laid-out folder, larger if `quick`. RuntimeError with NSIS's words where it fails."""
    listed = work / "files.nsh"
    listed.write_text(file_list(folder), encoding="utf-8")
    kilobytes = sum(path.stat().st_size for path in files_of(folder)) // 1024
    icon, side = folder / "regapp.ico", work / "side.bmp"
    write_side(icon, side)
    # It lies in the installer with its time.
    os.utime(side, (moment(), moment()))
    given = {"VERSION": VERSION, "OUT": out, "FILES": listed, "KILOBYTES": kilobytes, "ICON": icon, "SIDE": side}
    defined = [f"-D{name}={value}" for name, value in given.items()]
    words = ["makensis", "-V2", "-WX", *defined, f"-XSetCompressor {_COMPRESSION[quick]}", str(SCRIPT)]
    done = subprocess.run(words, env=fixed_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"makensis ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return out


def file_list(folder: Path) -> str:
    """Give the lines that unpack every file of a folder into `$INSTDIR\\next`, in one order everywhere."""
    lines: list[str] = []
    current = None
    for path in files_of(folder):
        place = PureWindowsPath("$INSTDIR", "next", *path.parent.relative_to(folder).parts)
        if place != current:
            lines.append(f'SetOutPath "{place}"')
            current = place
        lines.append(f'File "{_quoted(path)}"')
    return "\n".join(lines) + "\n"


def _quoted(path: Path) -> str:
    return str(path).replace("$", "$$")
