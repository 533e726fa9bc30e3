"""What was decided about a list, and designs that were not saved, come back too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from regapp.gui.importing.wizard import COLUMNS, ImportWizard
from regapp.gui.window.pages import BADGES, LISTS, PEOPLE
from regapp.gui.window.window import Window
from regapp.services.badges.templates import own_names
from regapp.services.file.drafts import DraftKind
from tests.by_day import some_by_day
from tests.gui.conftest import PLAIN_BADGE, press, settle, wait_for
from tests.gui.designer.designing import opened
from tests.gui.drafts.test_every_form import quit_keeping
from tests.gui.importing.test_wizard import LIST, double_of


def examine(window: Window, path: Path) -> ImportWizard:
    window.go_to(LISTS)
    window.lists_page.examine(path)
    settle(window)
    return window.lists_page.importing.wizard


@pytest.fixture
def listed(window: Window, tmp_path: Path) -> Path:
    name, year = double_of(window)
    path = tmp_path / "list.csv"
    path.write_text(f"{LIST}{name};;{year};;\n", encoding="utf-8")
    return path


def decide(window: Window, path: Path) -> ImportWizard:
    """Settle the place and the double of the list."""
    wizard = examine(window, path)
    (question,) = wizard._questions.values()
    wizard._on_place(question, question.candidates[0])
    settle(window)
    wizard.doubles_step.decide(True)
    settle(window)
    assert len(wizard.decisions.places) == len(wizard.decisions.doubles) == 1
    return wizard


def another_list(window: Window, path: Path) -> None:
    other = path.with_name("other.csv")
    other.write_text("ФИО\nЦой Лариса\n", encoding="utf-8")
    assert not examine(window, other).drafting.offer.isVisible()


WAYS: dict[str, Callable[[Window, Path], object]] = {
    "closed by its cross": lambda window, _path: window.lists_page.importing.wizard._close.click(),
    "another list": another_list,
    "the same list again": lambda window, path: None,
    "another page": lambda window, _path: window.go_to(PEOPLE),
    "print queue": lambda window, _path: window.open_print_queue(),
}


@pytest.mark.parametrize("way", some_by_day([*WAYS, "window closed"], 2))
def test_what_was_settled_in_a_list_is_offered_when_it_is_opened_again(
    open_on: Callable[[Path], Window], window: Window, listed: Path, way: str
) -> None:
    decided = decide(window, listed).decisions
    if way == "window closed":
        assert quit_keeping(window) == ["Import: list.csv, places confirmed: 1, duplicates decided: 1"]
        window = open_on(window.workplace.desk.path)
    else:
        WAYS[way](window, listed)
        settle(window)
        if way == "closed by its cross":
            assert window.notice.text() == "Kept as a draft. The same list offers it again."
    # The name does not matter, the content does.
    renamed = listed.rename(listed.with_name("renamed.csv"))
    wizard = examine(window, renamed)
    assert wizard.drafting.offer.isVisible()
    wizard.drafting.offer.takes[0].click()
    settle(window)
    assert wizard.decisions == decided
    assert [tab.text() for tab in wizard._tabs[1:3]] == ["Places", "Duplicates"]


def test_the_columns_that_were_set_come_back(window: Window, listed: Path) -> None:
    wizard = examine(window, listed)
    (sheet,) = wizard.columns_step._columns
    wizard.columns_step._on_choice(2, wizard.columns_step.table.cellWidget(0, 1), 0)  # type: ignore[arg-type]
    settle(window)
    decided = wizard.decisions
    assert decided.columns
    wizard.close_list()
    wizard = examine(window, listed)
    wizard.drafting.offer.takes[0].click()
    settle(window)
    assert wizard.decisions == decided
    assert wizard.columns_step._columns[sheet] == decided.columns[sheet]
    wizard.go_to(COLUMNS)


def test_a_list_that_was_taken_in_has_no_draft_until_it_is_taken_back(window: Window, listed: Path) -> None:
    wizard = decide(window, listed)
    decided = wizard.decisions
    wizard.take_in()
    settle(window)
    assert window.workplace.drafts.unsaved() == []
    wizard.undo()
    settle(window)
    assert [draft.kind for draft in window.workplace.drafts.unsaved()] == [DraftKind.IMPORT]
    wizard = examine(window, listed)
    wizard.drafting.offer.takes[0].click()
    settle(window)
    assert wizard.decisions == decided


def test_a_list_in_which_nothing_was_decided_leaves_no_draft(window: Window, listed: Path) -> None:
    examine(window, listed).close_list()
    assert window.workplace.drafts.unsaved() == []
    assert window.notice.text() == ""


@pytest.mark.parametrize("way", some_by_day(["Esc", "back", "another page", "window closed"], 2))
def test_a_design_that_was_not_saved_comes_back(
    open_on: Callable[[Path], Window], designer_window: Window, way: str
) -> None:
    window = designer_window
    designer = opened(window, PLAIN_BADGE.name)
    designer.design.choose([1])
    designer.design.nudge(1, 1)
    changed = designer.design.template
    match way:
        case "Esc":
            press(designer.canvas, Qt.Key.Key_Escape)
        case "back":
            designer.bar.back.click()
        case "another page":
            window.go_to(PEOPLE)
        case "window closed":
            assert quit_keeping(window) == [f"Design: {PLAIN_BADGE.name}"]
            window = open_on(window.workplace.desk.path)
    settle(window)
    again = opened(window, PLAIN_BADGE.name)
    assert again.design.template == changed
    assert again.design.saved == PLAIN_BADGE
    assert "Your unsaved changes" in window.notice.text()
    again.undo()
    assert again.design.template == PLAIN_BADGE
    assert window.workplace.drafts.unsaved() == []


def test_a_design_that_was_saved_leaves_no_draft(designer_window: Window) -> None:
    window = designer_window
    designer = opened(window, PLAIN_BADGE.name)
    designer.design.choose([1])
    designer.design.nudge(1, 1)
    assert len(window.workplace.drafts.unsaved()) == 1
    designer.keeping.save_as("another")
    settle(window)
    assert "another" in own_names(window.workplace.desk)
    assert window.workplace.drafts.unsaved() == []
    designer.design.nudge(1, 1)
    (draft,) = window.workplace.drafts.unsaved()
    assert draft.about == "another"
    window.go_to(BADGES)


def test_a_damaged_design_is_no_draft(open_on: Callable[[Path], Window], designer_window: Window) -> None:
    window = designer_window
    designer = opened(window, PLAIN_BADGE.name)
    designer.design.choose([1])
    designer.design.nudge(1, 1)
    window.workplace.drafts.unsaved()
    folder = window.workplace.preferences.drafts_folder
    wait_for(lambda: any(folder.glob("*.json")))
    window.workplace.close()
    (kept,) = folder.glob("*.json")
    kept.write_text(kept.read_text(encoding="utf-8").replace("element", "elephant"), encoding="utf-8")
    again = open_on(window.workplace.desk.path)
    assert opened(again, PLAIN_BADGE.name).design.template == PLAIN_BADGE
