"""The command `guide`: a PDF in the language asked for, without any conference file."""

import json
from pathlib import Path

import pypdfium2
import pytest

from regapp.cli import main


@pytest.mark.parametrize(
    ("words", "title"),
    [(("--language", "ky"), "Каттоочуга"), (("--language", "ru"), "Регистратору"), ((), "For the registrar")],
)
def test_guides_in_a_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], title: str
) -> None:
    out, file = tmp_path / "guide.pdf", tmp_path / "none.regapp"
    assert main(["--file", str(file), "--lang", "en", "--json", "guide", "--to", str(out), *words]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(out)}
    assert not file.exists()
    with pypdfium2.PdfDocument(out) as paper:
        assert title in "".join(page.get_textpage().get_text_range() for page in paper)


def test_another_kind_of_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "guide", "--to", str(tmp_path / "guide.docx")]) == 2
    assert ".pdf" in capsys.readouterr().err
