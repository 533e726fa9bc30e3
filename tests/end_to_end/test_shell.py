"""The whole job through the shell, each command a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.badges.test_badges import codes, pages

ROOT = Path(__file__).resolve().parents[2]


def regapp(file: Path, *words: object, expect: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", str(ROOT / "main.py"), *map(str, words)],
        capture_output=True, text=True, check=False, encoding="utf-8", env=os.environ | {"REGAPP_FILE": str(file)},
    )  # fmt: skip
    assert done.returncode == expect, done.stderr
    return done.stdout


@pytest.mark.slow
def test_from_a_list_to_figures(tmp_path: Path) -> None:
    file = tmp_path / "conference.regapp"
    sample = ROOT / "resources" / "samples" / "registrations_desk_ky.csv"
    assert json.loads(regapp(file, "import", sample, "--json"))["added"] == 60
    assert json.loads(regapp(file, "import", sample, "--json"))["added"] == 0
    walk_in = tmp_path / "walk-in.csv"
    walk_in.write_text("Аты-жөнү;Телефону\nЦой Лариса;0555 123456\n", encoding="utf-8")
    regapp(file, "import", walk_in)
    regapp(file, "badges", "--out", tmp_path / "badges.pdf", "--lang", "ky")
    tokens = [code for page in pages(tmp_path / "badges.pdf") for code in codes(page)]
    assert len(tokens) == 61
    admitted = 0
    for token in tokens[:8]:
        words = ["--file", str(file), "--json", "scan", token, "--session", "osh-1-reg"]
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *words],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        outcome = json.loads(done.stdout)["outcome"]
        assert (outcome, done.returncode) in (("admitted", 0), ("not_registered", 3))
        admitted += outcome == "admitted"
    figures = json.loads(regapp(file, "attendance", "--by", "municipality", "--json"))
    assert sum(row["arrived"] for row in figures) == admitted > 0
    assert sum(row["registered"] for row in figures) == 61
    regapp(file, "export", "attendees", "--out", tmp_path / "list.csv")
    assert "Цой" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")
    assert json.loads(regapp(file, "check", "--json"))["ok"]
