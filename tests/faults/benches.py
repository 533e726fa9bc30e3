"""The files that trials start from, made once, and a copy of them for each trial."""

import os
import shutil
from contextlib import closing
from pathlib import Path

from regapp.resources import resource
from regapp.services.admission.admission import check_in
from regapp.services.desk import open_desk
from regapp.services.file.demo import make_demo
from regapp.services.file.upkeep import copy_to
from regapp.services.people.registration import everybody
from tests.faults.acts import LISTED, LISTED_LONG
from tests.faults.children import ended, fork
from tests.faults.trial import Bench, Place

OLD_FILES = Path(__file__).resolve().parents[1] / "files"
PEOPLE = 40


def make_bench(folder: Path) -> Bench:
    """Make the files: one closed, and one whose last writes lie in the WAL."""
    bench = Bench(folder)
    place = Place(bench.closed)
    place.folder.mkdir(parents=True)
    desk, _ = make_demo(place.file, PEOPLE)
    with closing(desk):
        copy_to(desk, place.earlier)
    for item in place.folder.glob(".*"):
        item.unlink()
    for path, count in ((place.people_list, LISTED), (place.long_list, LISTED_LONG)):
        rows = (f"Асанов{number};Улан;+996 199 9{number:05d}" for number in range(count))
        path.write_text("Фамилия;Имя;Телефон\n" + "\n".join(rows) + "\n", encoding="utf-8")
    shutil.copy(resource("units", "2021", "municipalities.csv"), place.units_list)
    check_people_in(place.file, 30, 34)
    shutil.copytree(bench.closed, bench.unfolded)
    ended(fork(lambda: check_people_in(Place(bench.unfolded).file, 34, 39, is_closed=False)))
    return bench


def check_people_in(path: Path, first: int, last: int, *, is_closed: bool = True) -> None:
    """Check some people in; close the file, or end this process as if it were killed."""
    desk = open_desk(path)
    session = desk.session("osh-2-reg" if any(item.code == "osh-2-reg" for item in desk.sessions()) else "osh-1-reg")
    for person in everybody(desk)[first:last]:
        check_in(desk, person.id, session, overruled=True)
    if is_closed:
        desk.close()
    else:
        os._exit(0)


def place_for(bench: Bench, act: str, folder: Path, *, unfolded: bool = False) -> Place:
    """A copy of the files that an act needs, in a new folder."""
    shutil.copytree(bench.unfolded if unfolded else bench.closed, folder)
    place = Place(folder)
    if act.startswith("update-"):
        _clear(place)
        shutil.copy(OLD_FILES / f"version-{act.removeprefix('update-')}.regapp", place.file)
    if act == "first-start":
        _clear(place)
    place.scratch.mkdir(exist_ok=True)
    return place


def _clear(place: Place) -> None:
    for item in place.folder.glob("conference.regapp*"):
        item.unlink()
