"""The .deb: the folder in /usr/lib/regapp, a starter in the path, a desktop entry and the kind of `.regapp` files."""

import gzip
import shutil
from pathlib import Path

from packages.archives import files_of, set_times
from packages.project import ROOT, VERSION, moment, run

DESKTOP = Path(__file__).with_name("desktop")
# Of the window, as in the README.
_WINDOW = [
    "libglib2.0-0", "libegl1", "libgl1", "libx11-6", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libxkbcommon0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-util1",
    "libxcb-xkb1", "libxcb-shape0", "libxkbcommon-x11-0", "libgssapi-krb5-2", "libcups2",
]  # fmt: skip
# Of the Python and the libraries in the package.
_PYTHON = [
    "libc6 (>= 2.35)", "libstdc++6", "libbz2-1.0", "libcrypt1", "libexpat1", "libffi8", "liblzma5", "libsqlite3-0",
    "libssl3", "libuuid1", "zlib1g",
]  # fmt: skip
_CONTROL = """Package: regapp
Version: {version}
Section: misc
Priority: optional
Architecture: amd64
Depends: {depends}
Recommends: cups-client, libwayland-client0, libwayland-cursor0, libwayland-egl1
Installed-Size: {kilobytes}
Maintainer: The authors of RegApp <regapp@localhost>
Description: registration desk of a conference
 Import a list, find a person, check them in, print a badge, and see which
 municipalities are represented. Works without a network, in Kyrgyz, Russian
 and English. Brings its own Python and libraries.
"""


def make_deb(folder: Path, out: Path, work: Path, *, quick: bool) -> Path:
    """Make the .deb of a laid-out folder."""
    tree = work / "deb"
    lay_tree(folder, tree)
    set_times(tree, moment())
    deb = out / f"regapp_{VERSION}_amd64.deb"
    packing = ["-Zxz", "-z1" if quick else "-z6"]
    run("dpkg-deb", "--build", "--root-owner-group", "--threads-max=1", *packing, tree, deb)
    return deb


def lay_tree(folder: Path, tree: Path) -> None:
    """Lay the files of the .deb where they are installed, with its control file."""
    shutil.copytree(folder, tree / "usr/lib/regapp", symlinks=True)
    places = {
        "usr/share/applications/regapp.desktop": DESKTOP / "regapp.desktop",
        "usr/share/mime/packages/regapp.xml": DESKTOP / "regapp.xml",
        "usr/share/icons/hicolor/256x256/apps/regapp.png": folder / "regapp.png",
        "usr/share/icons/hicolor/scalable/apps/regapp.svg": folder / "regapp.svg",
        "usr/share/doc/regapp/copyright": folder / "LICENCES.txt",
        "usr/share/doc/regapp/sbom.cdx.json": folder / "sbom.cdx.json",
    }
    for place, source in places.items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, tree / place)
    (tree / "usr/share/doc/regapp/changelog.gz").write_bytes(
        gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=moment())
    )
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/regapp").symlink_to("../lib/regapp/regapp")
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(control(tree), encoding="utf-8")


def control(tree: Path) -> str:
    """Give the control file for what lies in a tree."""
    kilobytes = sum(path.lstat().st_size for path in files_of(tree)) // 1024
    depends = ", ".join(sorted([*_WINDOW, *_PYTHON]))
    return _CONTROL.format(version=VERSION, depends=depends, kilobytes=kilobytes)
