"""Every file that the window saves is told with a way to open it and to its folder."""

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from regapp.gui.attendance.page import MISSING, AttendancePage
from regapp.gui.papers.view import CERTIFICATES
from regapp.gui.person.certificate_making import make_one
from regapp.gui.window import notice_bar
from regapp.gui.window.lists_page import LISTS_OUT, PAPERS
from regapp.gui.window.pages import ATTENDANCE, BADGES, LISTS, SETTINGS
from regapp.gui.window.window import Window
from regapp.gui.workplace import saved_files
from regapp.gui.workplace.saved_files import folder_command
from regapp.services.admission.admission import check_in
from regapp.services.people.registration import everybody
from tests.by_day import some_by_day
from tests.gui.conftest import settle, wait_for

GUI: Final = Path(saved_files.__file__).parents[1]


def badges(window: Window, folder: Path) -> None:
    window.go_to(BADGES)
    settle(window)
    page = window.badges_page
    page.check_first = lambda layout, go_on, *_: go_on(page._people[:2])  # type: ignore[method-assign]
    page.make(folder / "badges.pdf")


def lists(window: Window, folder: Path) -> None:
    window.go_to(LISTS)
    window.lists_page.go_to(LISTS_OUT)
    window.lists_page.lists.files.export(folder / "list.xlsx")


def contacts(window: Window, folder: Path) -> None:
    window.go_to(LISTS)
    window.lists_page.go_to(LISTS_OUT)
    window.lists_page.lists.files.save_contacts(folder / "contacts.vcf")


def programme(window: Window, folder: Path) -> None:
    window.go_to(LISTS)
    window.lists_page.go_to(LISTS_OUT)
    window.lists_page.lists.files.save_programme(folder / "programme.ics")


def sign_in(window: Window, folder: Path) -> None:
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    settle(window)
    window.lists_page.papers.sign_in.make(folder / "sheet.pdf")


def certificates(window: Window, folder: Path) -> None:
    come(window)
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    window.lists_page.papers.go_to(CERTIFICATES)
    settle(window)
    window.lists_page.papers.certificates.make(folder / "certificates.pdf")


def certificate(window: Window, folder: Path) -> None:
    come(window)
    make_one(window.workplace, everybody(window.workplace.desk)[0].id, folder / "certificate.pdf")


def attendance_page(window: Window) -> AttendancePage:
    window.go_to(ATTENDANCE)
    settle(window)
    return window.attendance_page


def figures(window: Window, folder: Path) -> None:
    page = attendance_page(window)
    wait_for(lambda: page.snapshot is not None)
    page.save(folder / "figures.xlsx")


def picture(window: Window, folder: Path) -> None:
    attendance_page(window).save_button.save(folder / "page.png")


def missing(window: Window, folder: Path) -> None:
    page = attendance_page(window)
    page.go_to(MISSING)
    settle(window)
    page.missing.save_table(folder / "missing.csv")


def design(window: Window, folder: Path) -> None:
    window.open_designer("90x60")
    settle(window)
    assert window.designer is not None
    window.designer.keeping.export(folder / "design.toml")


def backup(window: Window, _folder: Path) -> None:
    window.go_to(SETTINGS)
    window.settings_page.file.make_backup()


SAVINGS: Final[tuple[Callable[[Window, Path], None], ...]] = (
    badges, lists, contacts, programme, sign_in, certificates, certificate, figures, picture, missing, design, backup,
)  # fmt: skip


def come(window: Window) -> None:
    """The first of the file has come to a talk."""
    desk = window.workplace.desk
    talk = next(session for session in desk.sessions() if not session.desk)
    check_in(desk, everybody(desk)[0].id, talk, overruled=True)


@pytest.mark.parametrize("saving", some_by_day(SAVINGS, 4), ids=lambda saving: saving.__name__)
def test_a_saved_file_can_be_opened_and_shown_in_its_folder(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, saving: Callable[[Window, Path], None]
) -> None:
    opened, shown = list[Path](), list[Path]()
    monkeypatch.setattr(notice_bar, "show_in_folder", lambda path, _parent: shown.append(path))
    folder = tmp_path / "out"
    folder.mkdir()
    saving(window, folder)
    notice = window.notice
    wait_for(lambda: notice._folder.isVisible())
    settle(window)
    monkeypatch.setattr(window.workplace, "open_paper", opened.append)
    notice._folder.click()
    settle(window)
    (path,) = shown
    assert path.is_file()
    assert str(path) in notice.text()
    # A backup is put back, and not worked in.
    assert notice._open.isVisible() is (path.suffix != ".regapp")
    notice._open.click()
    settle(window)
    assert opened == [path]


def test_a_notice_about_no_file_offers_nothing(window: Window, tmp_path: Path) -> None:
    window.workplace.tell_saved("Saved", tmp_path / "list.xlsx")
    assert window.notice._open.isVisible()
    window.workplace.notice.emit("No problems found in the file.", "done")
    assert not window.notice._open.isVisible()
    assert not window.notice._folder.isVisible()


def test_a_file_that_has_gone_is_said(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "gone.xlsx"
    window.workplace.tell_saved("Saved", path)
    window.notice._open.click()
    settle(window)
    assert window.notice.text() == f"{path} is not there any more."


def test_each_system_is_asked_in_its_own_way() -> None:
    path = Path("/a b/Список, 1.xlsx")
    assert folder_command("win32", path) == ("explorer.exe", ["/select,", str(path)])
    assert folder_command("darwin", path) == ("open", ["-R", str(path)])
    program, arguments = folder_command("linux", path)
    assert program == "dbus-send"
    assert arguments[-2] == "array:string:file:///a%20b/%D0%A1%D0%BF%D0%B8%D1%81%D0%BE%D0%BA%2C%201.xlsx"


@pytest.mark.parametrize("path", sorted(GUI.rglob("*.py")), ids=lambda path: str(path.relative_to(GUI)))
def test_each_place_that_asks_where_to_save_tells_it_by_the_one_rule(path: Path) -> None:
    text = path.read_text("utf-8")
    names = {node.attr for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)}
    if "getSaveFileName" in names:
        assert names & {"tell_saved"}, "another notice about a file"
    if "openUrl" in names:
        assert path.name in ("saved_files.py", "material_acts.py")
