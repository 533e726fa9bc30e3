"""Speech by a program that stands in for the system's: what it is given, and that the next sentence cuts it off."""

import importlib.util
import os
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from regapp.gui.scanning import speech
from regapp.gui.scanning.speech import Speech
from regapp.model.checkin import Outcome
from regapp.texts.catalogue import Language
from regapp.texts.words import outcome_advice, outcome_word
from tests.gui.conftest import wait_for

PROGRAM = """#!/bin/sh
{{ echo "args $*"; cat; echo "said"; sleep {seconds}; echo "ended"; }} >> "{log}"
"""


@pytest.fixture
def voice(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speech]:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    made = Speech()
    yield made
    made.stop()


def install(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch, seconds: float = 0) -> Path:
    """A program of that name that writes down what it is told."""
    log, path = folder / f"{name}.log", folder / name
    path.write_text(PROGRAM.format(log=log, seconds=seconds), encoding="utf-8")
    path.chmod(0o755)
    log.touch()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return log


def test_without_any_program_there_is_silence(voice: Speech, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not any(voice.is_available(code) for code in ("ky", "ru", "en"))
    voice.speak("Кош келиңиз!", "ky")
    voice.stop()


@pytest.mark.parametrize(
    ("name", "code", "args"),
    [("espeak-ng", "ky", "args -v ky -s 140 --stdin"), ("espeak-ng", "ru", "args -v ru -s 140 --stdin"),
     ("spd-say", "en", "args --wait --pipe-mode --language en")],
)  # fmt: skip
def test_a_sentence_is_said_in_its_language(
    voice: Speech, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: str, args: str
) -> None:
    log = install(tmp_path, name, monkeypatch)
    monkeypatch.setattr(shutil, "which", lambda asked: str(tmp_path / name) if asked == name else None)
    assert voice.is_available(code)
    voice.speak("--version Гүлнара; rm", code)
    wait_for(lambda: "said" in log.read_text(encoding="utf-8"))
    assert log.read_text(encoding="utf-8").splitlines()[:3] == [args, "--version Гүлнара; rm", "said"]


def test_the_next_sentence_cuts_the_last_off_and_nobody_waits(
    voice: Speech, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = install(tmp_path, "espeak-ng", monkeypatch, seconds=20)
    began = time.monotonic()
    voice.speak("one", "en")
    assert time.monotonic() - began < 2
    wait_for(lambda: "one" in log.read_text(encoding="utf-8"))
    voice.speak("two", "en")
    wait_for(lambda: "two" in log.read_text(encoding="utf-8"))
    voice.speak(" ", "en")
    assert "ended" not in log.read_text(encoding="utf-8")
    assert time.monotonic() - began < 15


@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_a_verdict_is_its_word_and_what_to_do(voice: Speech, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(voice, "speak", lambda sentence, language: told.append((sentence, language)))
    language = Language(code)
    voice.say_verdict(Outcome.ALREADY_IN, language)
    word, advice = outcome_word(Outcome.ALREADY_IN, language), outcome_advice(Outcome.ALREADY_IN, language)
    assert told == [(f"{word}. {advice}", code)]


def test_voices_that_cannot_be_loaded_are_none(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(speech, "_QT", "PySide6.QtTextToSpeech")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: True)
    # As where a library of the system is missing.
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert not Speech().is_available("ru")


@pytest.mark.qt_log_ignore("Couldn't (load|resolve)")
@pytest.mark.parametrize("code", ["ky", "ru", "en"])
def test_voices_of_qt_are_looked_for_without_a_word_of_qt(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    # QtMultimedia, when it is first loaded, names libraries of video that are not here.
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(speech, "_QT", "PySide6.QtTextToSpeech")
    heard = Speech()
    if heard.is_available(code):
        assert heard._qt_voice(code).engine() != "mock"
    else:
        assert heard._qt_voice(code) is None


@pytest.mark.parametrize(
    ("engines", "expected"),
    [
        ({}, None),
        ({"mock": (-1, True)}, None),
        ({"speechd": (80, False), "mock": (-1, True)}, None),
        ({"speechd": (80, False), "flite": (20, True)}, "flite"),
        ({"flite": (20, True), "speechd": (80, True)}, "speechd"),
    ],
)
def test_the_best_engine_that_loads_is_taken_and_never_the_one_for_tests(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    engines: dict[str, tuple[int, bool]],
    expected: str | None,
) -> None:
    class Loader:
        def __init__(self, file: str) -> None:
            self.name = Path(file).name

        def metaData(self) -> dict[str, Any]:  # noqa: N802 - Qt's name
            if self.name not in engines:
                return {}
            return {"MetaData": {"Priority": engines[self.name][0], "Provider": self.name}}

        def load(self) -> bool:
            return engines[self.name][1]

    folder = tmp_path / "texttospeech"
    folder.mkdir()
    for name in [*engines, "readme.txt"]:
        (folder / name).touch()
    monkeypatch.setattr(QCoreApplication, "libraryPaths", lambda: [str(tmp_path)])
    monkeypatch.setattr(speech, "QPluginLoader", Loader)
    assert speech._engine() == expected
