"""Small made wheels, laid out as real ones are."""

import zipfile
from collections.abc import Mapping
from pathlib import Path

METADATA = "Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n{more}\n\nAbout it.\n"


def make_wheel(
    folder: Path, name: str, version: str, files: Mapping[str, str], *, more: str = "License-Expression: MIT"
) -> Path:
    """Make a wheel of a library with these files besides its metadata."""
    info = f"{name}-{version}.dist-info"
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for place, text in {**files, f"{info}/RECORD": "", f"{info}/licenses/LICENSE": f"May be used: {name}."}.items():
            archive.writestr(place, text)
        archive.writestr(f"{info}/METADATA", METADATA.format(name=name, version=version, more=more))
    return wheel
