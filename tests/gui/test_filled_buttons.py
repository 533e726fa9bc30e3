"""The filled button invites: it is what somebody wants next on that page, never a rare act or one that undoes."""

import ast
from pathlib import Path

GUI = Path(__file__).resolve().parents[2] / "regapp" / "gui"

FILLED = {
    "badges/batch_printing": {"print"},
    "designer/bar": {"save"},
    "designer/naming": {"save"},
    "by_hand/doubts": {"came"},
    "by_hand/entry_view": {"save_button"},
    "by_hand/photos_view": {"choose", "save_button"},
    "by_hand/print_view": {"one"},
    "desks/begin_cards": {"begin"},
    "desks/invitation": {"make"},
    "desks/page": {"let_in"},
    "importing/taken_in": {"badges"},
    "importing/view": {"_choose"},
    "importing/wizard": {"_take"},
    "kiosk/more_time_page": {"more"},
    "kiosk/leave_page": {"leave"},
    "doors/group_view": {"begin"},
    "kiosk/name_page": {"send"},
    "kiosk/start_page": {"name_button"},
    "lists/files": {"_export"},
    "papers/certificates": {"save"},
    "papers/letters": {"save"},
    "papers/programme": {"save"},
    "papers/report": {"save_both"},
    "papers/sign_in": {"save"},
    "papers/signatories_panel": {"keep"},
    "people/page": {"_walk_in"},
    "person/card": {"_enter"},
    "person/form": {"_button"},
    "programme/head": {"_new"},
    "programme/materials_panel": {"_show_button"},
    "programme/session_form": {"_button"},
    "settings/calibration_panel": {"keep"},
    "settings/file_card": {"_backup"},
    "tour/band": {"own"},
    "event/own_card": {"begin"},
    "widgets/empty_state": {"button"},
    # The way out of a loss, and the answer that a bar waits for.
    "window/leaving": {"keep"},
    "window/rescue_bar": {"_save"},
    "window/start_bar": {"_accept"},
    "window/start_dialog": {"made"},
}
"""Of each module the buttons that are filled. A new one is added here: it is the next step, and no override."""
DYNAMIC = {"person/card": "a departure is not filled", "widgets/pieces": "the function itself"}
"""Modules that fill and empty a button while it is shown."""


def filled_in(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Assign):
            continue
        targets = node.targets[0].elts if isinstance(node.targets[0], ast.Tuple) else [node.targets[0]]
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        for target, value in zip(targets, values, strict=False):
            if "button('primary'" in ast.unparse(value):
                found.add(ast.unparse(target).removeprefix("self."))
    return found


def test_only_next_steps_are_filled() -> None:
    found = {
        path.relative_to(GUI).with_suffix("").as_posix(): names
        for path in sorted(GUI.rglob("*.py"))
        if (names := filled_in(path))
    }
    assert found == FILLED


def test_who_changes_it_while_it_is_shown() -> None:
    dynamic = {
        path.relative_to(GUI).with_suffix("").as_posix()
        for path in sorted(GUI.rglob("*.py"))
        if "set_filled(" in path.read_text(encoding="utf-8")
    }
    assert dynamic == DYNAMIC.keys()
