"""Modules that a start loads: libraries of papers wait for the first paper, and `--help` loads no command."""

import subprocess
import sys

LATE = {
    "reportlab", "qrcode", "xlsxwriter", "icalendar", "cryptography", "babel", "sqlite_utils", "click", "PIL",
    "svglib", "python_calamine", "tomli_w", "vobject", "numpy", "zxingcpp",
}  # fmt: skip
OF_SCANNERS = {"serial", "hid", "hidraw", "PySide6.QtMultimedia"}
OF_THE_HUB = {"psycopg", "ifaddr", "zeroconf", "spake2", "wakepy"}
HELP = "from regapp.cli import main; assert main(['--help']) == 0"
COMMANDS = (
    "from regapp.cli.commands import COMMANDS, PAPERS; from regapp.cli.loading import load;"
    "[load(command.module, command.function) for command in (*COMMANDS, *PAPERS) if command.module]"
)


def loaded(statement: str) -> set[str]:
    """The modules and packages that a fresh interpreter has loaded after a statement."""
    script = f"import sys; {statement}; sys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_the_window_starts_without_libraries_of_papers() -> None:
    assert loaded("import regapp.gui.start") & (LATE | OF_THE_HUB | OF_SCANNERS) == set()


def test_commands_load_neither_libraries_of_papers_nor_qt() -> None:
    assert loaded(COMMANDS) & (LATE | {"PySide6", "shiboken6"}) == set()


def test_help_loads_no_command() -> None:
    ours = {name for name in loaded(HELP) if name.startswith("regapp.")}
    assert {name.split(".")[1] for name in ours} == {"cli", "model", "texts", "resources"}
    assert {name for name in ours if name.startswith("regapp.cli.")} == {
        "regapp.cli.commands", "regapp.cli.loading", "regapp.cli.parser",
    }  # fmt: skip
