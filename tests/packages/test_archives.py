"""Archives have the same bytes each time, wherever and whenever they are made."""

import os
import tarfile
import zipfile
from pathlib import Path

from packages.archives import digest, make_tar, make_zip

MOMENT = 1_700_000_000


def laid(folder: Path, names: list[str]) -> Path:
    """A folder with files that were written in this order, at another time each."""
    for number, name in enumerate(names):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        os.utime(path, (number * 1000, number * 1000))
    return folder


NAMES = ["b/Кыргызча.txt", "a.txt", "b/c/d.txt"]


def test_a_zip_is_the_same_again(tmp_path: Path) -> None:
    make_zip(laid(tmp_path / "1/RegApp", NAMES), tmp_path / "1.zip", MOMENT)
    make_zip(laid(tmp_path / "2/RegApp", NAMES[::-1]), tmp_path / "2.zip", MOMENT)
    assert digest(tmp_path / "1.zip") == digest(tmp_path / "2.zip")
    with zipfile.ZipFile(tmp_path / "1.zip") as archive:
        assert archive.namelist() == ["RegApp/a.txt", "RegApp/b/c/d.txt", "RegApp/b/Кыргызча.txt"]


def test_a_tar_is_the_same_again_and_keeps_links_and_programs(tmp_path: Path) -> None:
    for number, names in (("1", NAMES), ("2", NAMES[::-1])):
        folder = laid(tmp_path / number / "regapp", names)
        (folder / "link").symlink_to("a.txt")
        (folder / "a.txt").chmod(0o755)
        make_tar(folder, tmp_path / f"{number}.tar.xz", MOMENT, quick=True)
    assert digest(tmp_path / "1.tar.xz") == digest(tmp_path / "2.tar.xz")
    with tarfile.open(tmp_path / "1.tar.xz") as archive:
        assert archive.getmember("regapp/link").linkname == "a.txt"
        assert archive.getmember("regapp/a.txt").mode & 0o111
