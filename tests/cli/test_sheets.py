"""`sheets make` and `sheets read`: lists out, photos in, and each bad photo one sentence."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.cli.test_shell import Shell, demo, file, shell
from tests.omr.pens import as_picture, mark, sign
from tests.omr.photos import photo_of
from tests.services.desk_lists.papers import sheet, texts

__all__ = ["demo", "file", "shell"]
SAID = {"en": "Checked in from paper", "ru": "Приход внесён с бумаги", "ky": "Кагаздан киргизилди, келди"}


@pytest.fixture
def photo(demo: Shell, tmp_path: Path) -> Path:
    out = tmp_path / "list.pdf"
    answer = demo("sheets", "make", "--session", "osh-1-reg", "--out", out, "--json").json
    assert (answer["file"], answer["pages"]) == (str(out), len(texts(out)))
    assert answer["rows"] > 60
    page, random = np.array(sheet(out), np.float32), np.random.default_rng(1)
    for row in range(9):
        mark(page, "tick", row, random)
    # Somebody forgot to tick one box.
    sign(page, 12, random)
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo_of(as_picture(page), np.random.default_rng(2)))
    return path


def test_the_way_of_a_page(demo: Shell, photo: Path, tmp_path: Path) -> None:
    looked = demo("sheets", "read", photo, "--check", "--pictures", tmp_path / "rows", "--json").json
    assert looked["pages"] == [{"file": str(photo), "session": "osh-1-reg", "page": 1, "of": 5, "again": False}]
    assert len(looked["rows"]) == 20
    assert {"ref", "came", "signed", "sure"} <= looked["rows"][0].keys()
    sure = [row["ref"] for row in looked["rows"] if row["came"] and row["sure"]]
    assert looked["new"] == sure
    doubtful = [row["row"] for row in looked["rows"] if not row["sure"]]
    assert sorted(path.name for path in (tmp_path / "rows").glob("*")) == sorted(
        f"osh-1-reg-1-{row}.png" for row in doubtful
    )
    assert (len(sure), doubtful) == (9, [13])
    with Image.open(tmp_path / "rows" / f"osh-1-reg-1-{doubtful[0]}.png") as picture:
        assert picture.width > 1_000
    assert demo("attendance", "--session", "osh-1-reg", "--by", "session", "--json").json[0]["arrived"] == 0
    done = demo("sheets", "read", photo, "--at", "9:40", "--json").json
    assert (done["new"], done["already"], done["failed"]) == (sure, [], [])
    for language, words in SAID.items():
        history = demo("--lang", language, "history", sure[0]).out
        assert words in history
        assert "2022-02-28T09:40" in history
    again = demo("--lang", "en", "sheets", "read", photo, photo)
    assert again.status == 0
    assert f"Checked in now: 0. Were in before: {len(sure)}." in again.out
    assert "Nothing new." in again.out
    assert f"{photo}: this page was read already" in again.out
    assert demo("check").status == 0


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_bad_photos_are_one_sentence_each(demo: Shell, photo: Path, tmp_path: Path, language: str) -> None:
    text, folder = tmp_path / "text.jpg", tmp_path / "folder"
    text.write_text("no picture")
    folder.mkdir()
    answer = demo("--lang", language, "sheets", "read", text, folder, tmp_path / "none.jpg", photo)
    assert (answer.status, len(answer.err.splitlines())) == (2, 3)
    # The good one was taken in.
    assert answer.out
    assert demo("attendance", "--session", "osh-1-reg", "--by", "session", "--json").json[0]["arrived"] > 0
    alone = demo("--lang", language, "sheets", "read", text)
    assert (alone.status, alone.out, len(alone.err.splitlines())) == (2, "", 1)


def test_wrong_words(demo: Shell, tmp_path: Path) -> None:
    for words in (
        ("sheets",), ("sheets", "read"), ("sheets", "make", "--out", "x.pdf"),
        ("sheets", "make", "--session", "none", "--out", tmp_path / "x.pdf"),
        ("sheets", "make", "--session", "osh-1-reg", "--out", tmp_path / "x.doc"),
        ("sheets", "read", "a.jpg", "--at", "25:00"),
    ):  # fmt: skip
        answer = demo(*words)
        assert (answer.status, answer.out, len(answer.err.splitlines())) == (2, "", 1), words
