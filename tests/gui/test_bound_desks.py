"""An act is done in the event in which it was asked for: what is handed to the worker holds its desk already."""

import ast
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parents[2] / "regapp" / "gui"
FILES = sorted(GUI.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(GUI).as_posix())
def test_no_work_looks_for_its_desk_when_it_is_done(path: Path) -> None:
    """A lambda that calls a use case with `workplace.desk` reads it on another thread, perhaps of another event."""
    late = [
        ast.unparse(node)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Lambda)
        and isinstance(node.body, ast.Call)
        and any(ast.unparse(argument).endswith(("workplace.desk", "self.desk")) for argument in node.body.args)
    ]
    assert late == []
