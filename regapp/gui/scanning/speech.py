"""Speech: sentences in Kyrgyz, Russian or English, by whatever this machine has for it; without anything, silence.

QtTextToSpeech (PySide6-Addons) with a voice of the language, else espeak-ng, which has all three, else spd-say.
"""

import importlib
import importlib.util
import shutil
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QPluginLoader, QProcess

from regapp.model.checkin import Outcome
from regapp.texts.catalogue import Language
from regapp.texts.words import outcome_advice, outcome_word

_QT: Final = "PySide6.QtTextToSpeech"
_PROGRAMS: Final = ("espeak-ng", "spd-say")
_WORDS_A_MINUTE: Final = "140"
"""Slower than the 175 of espeak-ng: a hall is loud."""

_MOCK: Final = "mock"
"""Qt's engine for tests: it has voices and makes no sound."""

_END_MS: Final = 500
"""A process that was killed has ended long before."""


class Speech(QObject):
    """Says one sentence at a time and waits for none: the next one cuts the last off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._voices: dict[str, Any] = {}
        """What QtTextToSpeech has by language; None where it has no voice."""

    def is_available(self, language: str) -> bool:
        """Whether a language (`ky`, `ru`, `en`) can be spoken here."""
        return _program() is not None or self._qt_voice(language) is not None

    def speak(self, sentence: str, language: str) -> None:
        """Say a sentence, instead of what is being said."""
        self.stop()
        if not sentence.strip():
            return
        if (voice := self._qt_voice(language)) is not None:
            voice.say(sentence)
        elif (program := _program()) is not None:
            self._begin(program, sentence, language)

    def say_verdict(self, outcome: Outcome, language: Language) -> None:
        """Say the word of an outcome and what to do."""
        self.speak(f"{outcome_word(outcome, language)}. {outcome_advice(outcome, language)}", language.code)

    def stop(self) -> None:
        """Be silent."""
        for voice in self._voices.values():
            if voice is not None:
                voice.stop()
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            process.waitForFinished(_END_MS)
            process.deleteLater()
            if (program := _program()) is not None and not program.endswith(_PROGRAMS[0]):
                # It only hands sentences on: the service itself must be silent.
                QProcess.startDetached(program, ["--cancel"])

    def _begin(self, program: str, sentence: str, language: str) -> None:
        process = self._process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        # The sentence is no argument: it has names, which others on this machine could read in the list of processes.
        if program.endswith(_PROGRAMS[0]):
            process.start(program, ["-v", language, "-s", _WORDS_A_MINUTE, "--stdin"])
        else:
            process.start(program, ["--wait", "--pipe-mode", "--language", language])
        process.write(f"{sentence}\n".encode())
        process.closeWriteChannel()

    def _qt_voice(self, language: str) -> Any:
        if language not in self._voices:
            self._voices[language] = self._find_qt_voice(language)
        return self._voices[language]

    def _find_qt_voice(self, language: str) -> Any:
        if importlib.util.find_spec(_QT) is None:
            return None
        try:
            module = importlib.import_module(_QT)
        except ImportError:
            # It is installed, and a library of the system that it needs is not.
            return None
        if (engine := _engine()) is None:
            return None
        voice = module.QTextToSpeech(engine, self)
        wanted = QLocale(language).language()
        locale = next((each for each in voice.availableLocales() if each.language() == wanted), None)
        if locale is None:
            voice.deleteLater()
            return None
        voice.setLocale(locale)
        return voice


def _engine() -> str | None:
    """The name of the engine of Qt that has the highest priority of those that load here.

    Qt reports an error of its own for an engine whose libraries are missing, and takes no other in its stead.
    """
    loaders = [
        QPluginLoader(str(file))
        for folder in QCoreApplication.libraryPaths()
        for file in sorted(Path(folder, "texttospeech").glob("*"))
    ]
    engines = [(said["Priority"], said["Provider"], loader) for loader in loaders if (said := _described(loader))]
    best_first = sorted(engines, key=lambda engine: -engine[0])
    return next((name for _priority, name, loader in best_first if name != _MOCK and loader.load()), None)


def _described(loader: QPluginLoader) -> dict[str, Any]:
    """What a plug-in says of itself, without loading it; empty for a file that is none."""
    said: Any = loader.metaData().get("MetaData")
    return said or {}


def _program() -> str | None:
    return next((found for name in _PROGRAMS if (found := shutil.which(name)) is not None), None)
