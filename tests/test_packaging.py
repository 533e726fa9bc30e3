"""The built wheel, installed in an empty environment, finds its resources and runs."""

import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    script = (
        "import sys; from hatchling.builders.wheel import WheelBuilder;"
        "print(*WheelBuilder(sys.argv[1]).build(directory=sys.argv[2]))"
    )
    subprocess.run([sys.executable, "-c", script, str(ROOT), str(folder)], check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


def test_the_wheel_carries_resources_and_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    for needed in (
        "regapp/resources/fonts/NotoSans-Regular.ttf",
        "regapp/resources/units/2021/municipalities.csv",
        "regapp/resources/translations/regapp_ky.ts",
        "regapp/resources/SOURCES.md",
        "regapp/docs/guide/ky/registrar.md",
        "regapp/docs/pictures/desk-admitted-ky-light.png",
        "regapp/resources/fonts/LICENSE",
    ):
        assert needed in names
    assert any(name.endswith("licenses/LICENSE") for name in names)


@pytest.mark.slow
def test_the_wheel_runs_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    uv = shutil.which("uv")
    if uv:
        subprocess.run([uv, "venv", "-q", "--python", sys.executable, str(home)], check=True)
        subprocess.run([uv, "pip", "install", "-q", "--python", str(home), str(wheel)], check=True)
    else:
        venv.create(home, with_pip=True)
        subprocess.run([str(home / "bin" / "pip"), "install", "-q", str(wheel)], check=True)
    command = home / ("Scripts" if sys.platform == "win32" else "bin") / "regapp"
    file = tmp_path / "wheel.regapp"
    done = subprocess.run(
        [str(command), "--file", str(file), "demo", "--open"],
        capture_output=True, text=True, check=False, cwd=tmp_path, encoding="utf-8",
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "wheel-badges.pdf").exists()
    guide = [str(command), "guide", "--to", "guide.pdf", "--language", "ky"]
    subprocess.run(guide, check=True, cwd=tmp_path, env={"HOME": str(tmp_path), "LANG": "C.UTF-8"})
    assert (tmp_path / "guide.pdf").stat().st_size > 100_000
    script = (
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; from pathlib import Path;"
        "from regapp.gui.start import make_application, open_window;"
        "from regapp.gui.workplace.preferences import Preferences;"
        "app = make_application(); w = open_window(app, Path('wheel.regapp'), '', 'ky', Preferences(Path('p.ini')));"
        "w.show(); app.processEvents(); print(w.windowTitle()); w.close()"
    )
    python = command.with_name("python")
    shown = subprocess.run([str(python), "-c", script], capture_output=True, text=True, check=False, cwd=tmp_path)
    assert shown.stdout.strip() == "RegApp – Жакшырган жашоо шарттары", shown.stderr
