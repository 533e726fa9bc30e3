"""Fresh lists of the day in a folder, the newest few of each session."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from regapp.services.desk import Desk
from regapp.services.desk_lists.hourly import write_todays_lists
from regapp.texts.catalogue import Language

KY = Language("ky")
MORNING = datetime(2022, 2, 28, 3, 30, tzinfo=UTC)


def test_the_days_sessions_are_written_and_dated(demo_desk: Desk, tmp_path: Path) -> None:
    written = write_todays_lists(demo_desk, tmp_path / "lists", KY, MORNING)
    sessions = [session.code for session in demo_desk.sessions() if session.code.startswith("osh-1-")]
    assert [path.name for path in written] == [f"desk-list-{code}-20220228-0930.pdf" for code in sessions]
    assert {path.read_bytes()[:5] for path in written} == {b"%PDF-"}


def test_only_the_newest_stay_and_other_files_do(demo_desk: Desk, tmp_path: Path) -> None:
    others = [
        tmp_path / name for name in ("desk-list-osh-1-reg-mine.pdf", "notes.pdf", "desk-list-osh-1-reg-20220101.pdf")
    ]
    for path in others:
        path.write_bytes(b"mine")
    for hour in range(4):
        write_todays_lists(demo_desk, tmp_path, KY, MORNING + timedelta(hours=hour), kept=2)
    found = sorted(path.name for path in tmp_path.glob("desk-list-osh-1-reg-20220228-*"))
    assert found == ["desk-list-osh-1-reg-20220228-1130.pdf", "desk-list-osh-1-reg-20220228-1230.pdf"]
    assert all(path.read_bytes() == b"mine" for path in others)


def test_on_a_day_without_sessions_nothing_is_written(demo_desk: Desk, tmp_path: Path) -> None:
    assert write_todays_lists(demo_desk, tmp_path / "lists", KY, MORNING - timedelta(days=30)) == []
    assert not (tmp_path / "lists").exists()
