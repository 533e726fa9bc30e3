"""A report of faults says where RegApp failed, and has nobody's name, telephone or folder."""

import logging
from pathlib import Path

import pytest

from regapp.log import LOGGER, crash_path, log_path, start_log
from regapp.model.errors.files import FileClosed
from regapp.services.desk import Desk
from regapp.services.file.fault_report import fault_report, save_report, without_names
from regapp.services.people.registration import everybody

SECRET = "Асанова Гүлзат +996 555 123456 /home/aizada/Конференция.regapp"
LINES = [
    f"2026-11-30 10:15:01,123 ERROR {SECRET}",
    "Traceback (most recent call last):",
    '  File "/home/aizada/app/regapp/gui/window/window.py", line 12, in go_to',
    f'    self.say("{SECRET}")',
    r'  File "C:\Users\aizada\python\Lib\site-packages\qrcode\main.py", line 7, in add_data',
    f"ValueError: {SECRET}",
    SECRET,
    "Асанова",
    "Asanova",
    "regapp.model.errors.files.FileClosed: /home/aizada/Конференция.regapp",
    f"sqlite3.OperationalError: {SECRET}",
    "Fatal Python error: Segmentation fault",
    "Thread 0x00007f3e8b7fe640 (most recent call first):",
    '  File "/home/aizada/app/regapp/sync/line.py", line 40 in pull',
    f"Thread {SECRET}",
]
KEPT = [
    "2026-11-30 10:15:01,123 ERROR",
    "  regapp/gui/window/window.py:12 go_to",
    "  site-packages/qrcode/main.py:7 add_data",
    "ValueError",
    "regapp.model.errors.files.FileClosed",
    "sqlite3.OperationalError",
    "Fatal Python error: Segmentation fault",
    "Thread 0x00007f3e8b7fe640 (most recent call first):",
    "  regapp/sync/line.py:40 pull",
]


def test_of_a_log_only_places_and_kinds_remain() -> None:
    assert list(without_names(LINES)) == KEPT


@pytest.mark.logs
def test_a_report_has_nobody(demo_desk: Desk, tmp_path: Path) -> None:
    start_log()
    people = everybody(demo_desk)
    try:
        raise FileClosed(str(demo_desk.path))
    except FileClosed:
        logging.getLogger(LOGGER).exception("About %s", people[0].details.name)
    log_path().parent.mkdir(parents=True, exist_ok=True)
    log_path().write_text("\n".join(LINES), encoding="utf-8")
    crash_path().write_text("\n".join(LINES[-4:]), encoding="utf-8")
    report = fault_report(demo_desk, {"language": "ky"})
    words = {word for person in people for word in person.details.name.split() if len(word) > 3}
    assert [word for word in words if word in report.text] == []
    assert "aizada" not in report.text
    assert str(tmp_path) not in report.text
    assert "people: 132" in report.text
    assert "language: ky" in report.text
    assert "regapp/sync/line.py:40 pull" in report.text
    assert "reportlab" in report.text


def test_it_is_saved_with_its_code(demo_desk: Desk, tmp_path: Path) -> None:
    report = fault_report(demo_desk, {})
    save_report(report, tmp_path / "report.txt")
    saved = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert saved.startswith(report.text)
    assert saved.rstrip().endswith(report.code)
    assert len(report.code) == 8
    assert fault_report(demo_desk, {"theme": "dark"}).code != report.code


def test_without_a_log_there_is_a_report(demo_desk: Desk) -> None:
    assert "[log]" in fault_report(demo_desk, {}).text
