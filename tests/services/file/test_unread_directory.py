"""A directory that nobody can read, or that has not come yet: the shipped one serves, and the desk says so."""

import pytest

from regapp.matching.places.dated_directory import read_directory
from regapp.matching.places.directories import loaded_directory, shipped_directory
from regapp.model.entry import Entry, Kind
from regapp.model.errors.places import DirectoryInvalid, DirectoryLacksColumns
from regapp.model.finding import Finding, FindingKind
from regapp.model.participant import Details
from regapp.services.desk import Desk, open_desk
from regapp.services.file.directories import use_directory
from regapp.services.file.upkeep import check
from regapp.services.people.registration import add_walk_in, find
from regapp.texts.catalogue import Language
from regapp.texts.sentences import sentence
from tests.store.hostile_entries import ROWS

NOT_READ = [rows for rows in ROWS if loaded_directory(rows) is None]


@pytest.mark.parametrize("rows", [*NOT_READ, None, 5, {}])
def test_the_shipped_directory_serves_in_its_place(desk: Desk, rows: object) -> None:
    number = desk.event.number
    said = [("units/2025", {"rows": rows}), ("event", {"units": "2025"}), ("units/other", {"rows": rows})]
    entries = [
        Entry("02", n, f"02-{n}", desk.store.clock.tick(), "op", number, Kind.SET, 1, subject, {"fields": fields})
        for n, (subject, fields) in enumerate(said, start=1)
    ]
    desk.write(lambda tx: tx.receive(entries))
    desk.close()
    again = open_desk(desk.path)
    try:
        assert again.directory is shipped_directory()
        assert again.faults() == [Finding(FindingKind.DIRECTORY, "2025")]
        assert check(again) == [Finding(FindingKind.DIRECTORY, "2025")]
        person, _ = add_walk_in(again, Details(family="Асанов", municipality="41704235843000"))
        assert [hit.participant for hit in find(again, "Асанов")] == [person]
        with pytest.raises(DirectoryInvalid):
            use_directory(again, "other")
    finally:
        again.close()


def test_columns_that_are_missing_are_named() -> None:
    with pytest.raises(DirectoryLacksColumns) as found:
        read_directory("name,code,region\nx,1,y\n", shipped_directory(), "units.csv")
    assert (found.value.path, found.value.where) == ("units.csv", "level, name_ky, name_ru, oblast_code, rayon_code")
    said = sentence(found.value, Language("en"))
    assert (
        said == "The file units.csv is not a directory of municipalities: it has no column " + found.value.where + "."
    )
