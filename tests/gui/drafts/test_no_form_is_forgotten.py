"""What becomes of the text of each field: a draft, or why none is needed. A new field is added here."""

import ast
from pathlib import Path
from typing import Final

from tests.gui.drafts.forms import FORMS

GUI = Path(__file__).resolve().parents[3] / "regapp" / "gui"
TYPED_IN: Final = {
    "QLineEdit",
    "QTextEdit",
    "QPlainTextEdit",
    "QSpinBox",
    "DayBox",
    "Entry",
    "PlaceField",
    "QInputDialog",
    "ForgetfulField",
}
OTHERWISE: Final = {
    "attendance/missing": "a search", "programme/session_people": "a search",
    "papers/certificate_check_panel": "a search",
    "by_hand/roll_call_view": "a choice of people, kept in a file of its own as soon as it is made",
    "lists/filters": "a choice of people, in sight until another is made",
    "papers/register_choices": "a choice for the next paper, in sight until another is made",
    "lists/saved_lists_box": "a name, typed at once with its button",
    "widgets/boxes": "a choice of people, in sight until another is made",
    "person/fields": "the fields of person/form", "programme/speakers_field": "a field of programme/session_form",
    "programme/materials_field": "a field of programme/session_form",
    "guides/reader": "a text to read, which marks what is found",
    "importing/place_question_row": "decided at once: kept by importing/wizard, or written",
    "designer/naming": "a name, after which the design is saved; the design is a draft", "designer/rows": "the design",
    "designer/colour_row": "the design",
    "papers/report_text": "kept in the file as soon as the field is left",
    "papers/report_targets": "kept in the file as soon as the field is left",
    "settings/page": "the operator's name, taken as soon as the field is left",
    "window/frame": "the operator's name, in a dialog of its own",
    "person/menu": "a message of one line, in a dialog of its own",
    "widgets/place_field": "a part of others",
    "event/texts_field": "a part of others", "event/card": "kept in the file as soon as the field is left",
    "event/own_card": "before there is a file: leaving it is asked about",
    "event/welcome_dialog": "a code, good once and secret",
    "desks/begin_cards": "a code, good once and secret", "desks/handover_card": "a passphrase, secret",
    "settings/kiosk_card": "a PIN, secret",
    "kiosk/name_page": "forgotten on purpose, before the next participant", "kiosk/leave_page": "a PIN, secret",
    "updates/parts_dialog": "a text to read",
    "desks/invitation": "a name, typed at once with its button",
}  # fmt: skip
"""Modules whose fields have no draft of their own, and why."""


def _called(tree: ast.AST) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            func = node.func
            owner = func.value if isinstance(func, ast.Attribute) else func
            names.add(owner.id if isinstance(owner, ast.Name) else "")
    return names


def test_every_field_to_type_in_has_a_draft_or_a_reason() -> None:
    trees = {
        path.relative_to(GUI).with_suffix("").as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in GUI.rglob("*.py")
    }
    typed_in = {name for name, tree in trees.items() if _called(tree) & TYPED_IN}
    drafting = {
        name for name, tree in trees.items() if _called(tree) & {"Drafting", "ListDraft", "DesignDrafts", "TicksDraft"}
    }
    assert typed_in - drafting - OTHERWISE.keys() == set()
    assert OTHERWISE.keys() - (typed_in - drafting) == set()
    # Each that keeps drafts is tried: the three kinds of person/form, two of a session, and the others.
    assert len(drafting - {"importing/wizard", "designer/page", "by_hand/entry_view"}) == len(FORMS) - 3
