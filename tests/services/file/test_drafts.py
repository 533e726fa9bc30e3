"""Drafts are kept whole, for their user alone; a damaged file of them is none, and never a failure."""

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.entry import Draft as Entry
from regapp.model.entry import Kind, participant_subject
from regapp.model.errors.files import WriteFailed
from regapp.services.desk import Desk
from regapp.services.file.drafts import DraftFolder, DraftKind, drafts_name, erased_people, new_draft
from regapp.services.people.registration import everybody

CONTENT = {"family": "Асанова", "consent": True, "municipality": ["", "Ак-Суу"], "cities": []}


@pytest.fixture
def folder(tmp_path: Path) -> DraftFolder:
    return DraftFolder(tmp_path / "choices" / "drafts")


def test_what_is_written_is_read_again(folder: DraftFolder) -> None:
    drafts = [new_draft("7-a", kind, "x", "Асанова", CONTENT, [1, 2]) for kind in DraftKind]
    folder.write("7-a", drafts)
    assert folder.read("7-a") == drafts
    assert folder.read("8-a") == []
    newer = new_draft("7-a", DraftKind.EDIT, "x", "", {}, id=drafts[0].id)
    assert newer.id == drafts[0].id


@pytest.mark.skipif(os.name == "nt", reason="a profile's own rights")
def test_only_their_user_can_read_them_and_the_last_one_takes_the_file_with_it(folder: DraftFolder) -> None:
    folder.write("7-a", [new_draft("7-a", DraftKind.WALK_IN, "", "Асанова", CONTENT)])
    path = folder.path("7-a")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    folder.write("7-a", [])
    assert not path.exists()
    folder.write("7-a", [])


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_a_damaged_file_is_no_drafts(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = DraftFolder(tmp_path_factory.mktemp("drafts"))
    folder.path("7-a").write_bytes(content)
    assert folder.read("7-a") == []


@pytest.mark.parametrize("part", ["id", "kind", "subject", "about", "at", "content", "people"])
def test_a_damaged_draft_is_none_and_the_others_stay(folder: DraftFolder, part: str) -> None:
    drafts = [new_draft("7-a", DraftKind.WALK_IN, "", str(number), CONTENT) for number in range(2)]
    folder.write("7-a", drafts)
    path = folder.path("7-a")
    said = json.loads(path.read_text(encoding="utf-8"))
    said[0][part] = 3.5
    path.write_text(json.dumps([*said, 7, None, []]), encoding="utf-8")
    assert folder.read("7-a") == [drafts[1]]


@pytest.mark.parametrize("content", [b"[" * 100_000, b"{}", b"null", b""])
def test_what_is_no_list_of_drafts_is_none(folder: DraftFolder, content: bytes) -> None:
    folder.write("7-a", [new_draft("7-a", DraftKind.WALK_IN, "", "", CONTENT)])
    folder.path("7-a").write_bytes(content)
    assert folder.read("7-a") == []


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file has the name", encoding="utf-8")
    with pytest.raises(WriteFailed):
        DraftFolder(tmp_path / "drafts").write("7-a", [new_draft("7-a", DraftKind.WALK_IN, "", "", CONTENT)])


def test_the_erased_are_known(demo_desk: Desk) -> None:
    one, other = everybody(demo_desk)[:2]
    demo_desk.write(lambda tx: demo_desk.append(tx, [Entry(Kind.ERASED, participant_subject(one.id), {})]))
    assert erased_people(demo_desk, [one.id, other.id, 5]) == {one.id}
    assert drafts_name(demo_desk).startswith(f"{demo_desk.event.number}-")
