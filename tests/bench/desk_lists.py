"""Measures desk lists: writing them, and reading photos of their pages.

`python -m tests.bench.desk_lists [--count N]`. Nothing is asserted here.
"""

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np

from regapp.omr import open_photo, pages_in
from regapp.services.desk_lists.making import make_desk_list
from regapp.services.file.demo import make_demo
from regapp.texts.catalogue import Language
from tests.bench.measuring import Timer, report
from tests.omr.pages import code_of, page_picture
from tests.omr.pens import written_page
from tests.omr.photos import photo_of

PHOTOS = 20


def measure_making(folder: Path, people: int) -> None:
    desk = make_demo(folder / "many.regapp", people)[0]
    start = time.perf_counter()
    run = make_desk_list(desk, desk.session("osh-1-reg"), folder / "list.pdf", Language("ky"))
    report(f"desk list of {run.people:,} people, {run.pages} pages", f"{time.perf_counter() - start:.1f} s", "")
    desk.close()


def measure_reading(folder: Path, photos: int) -> None:
    timer = Timer()
    path = folder / "photo.jpg"
    for seed in range(photos):
        random = np.random.default_rng(seed)
        page, _ = written_page(page_picture(code_of()), random)
        path.write_bytes(photo_of(page, random))
        with timer.one():
            pages_in(open_photo(path))
    report(f"reading a page from a photo ({photos} photos)", f"p50 {timer.ms(0.5):.0f}, max {timer.ms(1):.0f} ms", "")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--photos", type=int, default=PHOTOS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="regapp-bench-") as name:
        measure_making(Path(name), arguments.count)
        measure_reading(Path(name), arguments.photos)


if __name__ == "__main__":
    main()
