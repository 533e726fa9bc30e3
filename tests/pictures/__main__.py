"""Makes the pictures: `uv run python -m tests.pictures [NAME...]` (Linux; needs no display).

Those that README.md and the guides show go to `docs/pictures`, all others to `build/pictures`; each is called by its
view, its language and its look. With names, only pictures whose names begin so are saved. Everybody in them is
invented.
"""

import argparse
import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LANG"] = "C.UTF-8"
# No printers of this machine, and no folder of the user, in the pictures.
os.environ["CUPS_SERVER"] = "/nowhere"
os.environ["XDG_STATE_HOME"] = "state"
os.environ.pop("LC_ALL", None)

from PIL import Image

from regapp.gui.start import make_application
from tests.pictures.papers import badges, papers
from tests.pictures.saving import ROOT, picture_of, place_of, save
from tests.pictures.stage import LOOKS, Look
from tests.pictures.steady import steady
from tests.pictures.tour import make_files, tour


def pictures(folder: Path, looks: Sequence[Look]) -> Iterator[tuple[str, Image.Image]]:
    """All pictures by their names, made in a folder that is empty and the one that programs run in."""
    application = make_application()
    application.setCursorFlashTime(0)
    files = make_files(folder)
    for look in looks:
        for name, widget in tour(application, files, folder / look.name, look):
            yield f"{name}-{look.name}", picture_of(widget)
    yield from badges(folder)
    yield from papers(files[0], folder)


def main() -> None:
    """Make them, and say what was written."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="how the names of the pictures wanted begin")
    wanted = tuple(parser.parse_args().names) or ("",)
    made = written = 0
    with tempfile.TemporaryDirectory(prefix="regapp-pictures-") as folder, steady():
        # Relative paths: what the window says of its file is the same everywhere.
        os.chdir(folder)
        for name, picture in pictures(Path(), LOOKS):
            if name.startswith(wanted):
                made += 1
                written += save(picture, place_of(name))
        os.chdir(ROOT)
    print(f"{made} pictures, {written} of them written")


if __name__ == "__main__":
    main()
