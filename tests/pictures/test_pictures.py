"""Pictures are the same from run to run, written only where they differ, and few of them are kept."""

import multiprocessing
import os
import shutil
from pathlib import Path

import pytest
from PIL import Image

from regapp.gui.start import make_application
from tests.guides import pictures_shown
from tests.pictures.saving import ROOT, SHOWN, looks_same, picture_of, save
from tests.pictures.stage import Look
from tests.pictures.steady import steady
from tests.pictures.tour import make_files, tour

MOST_KEPT = 12
MOST_BYTES = 1_000_000


def test_those_on_pages_for_users_are_kept_and_no_others() -> None:
    kept = list((ROOT / "docs" / "pictures").iterdir())
    assert set(kept) == pictures_shown()
    assert {path.stem for path in kept} == SHOWN
    assert len(kept) <= MOST_KEPT
    assert sum(path.stat().st_size for path in kept) < MOST_BYTES


def test_a_picture_is_written_only_where_it_differs(tmp_path: Path) -> None:
    file = tmp_path / "new" / "picture.png"
    picture = Image.linear_gradient("L")
    assert save(picture, file)
    before = file.stat().st_mtime_ns
    assert not save(picture, file)
    assert file.stat().st_mtime_ns == before
    picture.paste(255, (0, 0, 1, 1))
    assert save(picture, file)
    assert not save(picture.copy(), file)
    assert save(picture.crop((0, 0, 255, 256)), file)


@pytest.mark.parametrize(
    ("box", "shade", "is_seen"),
    [
        ((50, 50, 51, 51), 40, False),
        ((50, 50, 51, 51), 255, True),
        ((50, 50, 51, 56), 40, False),
        ((50, 50, 51, 56), 90, True),
        ((50, 50, 80, 51), 90, True),
        ((50, 50, 80, 80), 19, False),
        ((50, 50, 80, 80), 25, True),
        ((0, 0, 1, 1), 255, True),
    ],
)
def test_a_shade_of_an_edge_is_no_difference_and_a_stroke_is(
    box: tuple[int, int, int, int], shade: int, is_seen: bool
) -> None:
    before = Image.new("RGB", (100, 100), "black")
    after = before.copy()
    after.paste((shade, shade, shade), box)
    assert looks_same(before, after) is not is_seen


WANTED = ("desk-admitted", "desk-card", "people", "badges", "attendance", "wall", "programme", "settings")


def make_into(out: Path, folder: Path) -> None:
    """Make some pictures in a process of their own, as everybody does who makes them."""
    os.chdir(folder)
    with steady():
        for name, window in tour(make_application(), make_files(Path()), Path("copies"), Look("ky", "light"), WANTED):
            picture_of(window).save(out / f"{name}.png")


@pytest.mark.slow
def test_two_runs_give_the_same_pictures(tmp_path: Path) -> None:
    """With new files each time: codes, clocks and the order of people are the same."""
    # One place for both: Settings shows where the file lies.
    folder = tmp_path / "run"
    for out in (tmp_path / "first", tmp_path / "second"):
        shutil.rmtree(folder, ignore_errors=True)
        for place in (folder, out):
            place.mkdir()
        process = multiprocessing.get_context("spawn").Process(target=make_into, args=(out, folder))
        process.start()
        process.join()
        assert process.exitcode == 0
        assert sorted(path.stem for path in out.iterdir()) == sorted(WANTED)
    first, second = (
        {name: Image.open(tmp_path / run / f"{name}.png") for name in WANTED} for run in ("first", "second")
    )
    assert [name for name in WANTED if not looks_same(first[name], second[name])] == []
