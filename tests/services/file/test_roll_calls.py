"""The file of a roll call: as it was kept, and a new one where it is none."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.services.file.roll_calls import RollCall, RollCallFolder


def test_a_roll_call_comes_back_as_it_was(tmp_path: Path) -> None:
    folder = RollCallFolder(tmp_path / "calls")
    assert folder.read("1-a") == RollCall()
    call = RollCall("osh", "", frozenset({3, 9_999_999_999_999_999}))
    folder.write("1-a", call)
    folder.write("2-b", RollCall(place="41721"))
    assert folder.read("1-a") == call
    assert folder.read("2-b") == RollCall(place="41721")


@pytest.mark.parametrize(
    "said",
    [
        "", "{", "[]", "7", '{"city": "osh"}', '{"city": 1, "place": "", "present": []}',
        '{"city": "", "place": "", "present": [true]}', '{"city": "", "place": "", "present": ["1"]}',
        '{"city": "", "place": "", "present": {}}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_a_new_roll_call(tmp_path: Path, said: str) -> None:
    folder = RollCallFolder(tmp_path)
    folder.path("1-a").write_text(said, encoding="utf-8")
    assert folder.read("1-a") == RollCall()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["city", "place", "present", "x"]), inner, max_size=4)
    ),
)


@given(_JSON)
def test_whatever_the_file_says_is_a_roll_call(tmp_path_factory: pytest.TempPathFactory, said: object) -> None:
    folder = RollCallFolder(tmp_path_factory.mktemp("calls"))
    folder.path("1-a").write_text(json.dumps(said), encoding="utf-8")
    call = folder.read("1-a")
    assert all(type(person) is int for person in call.present)
