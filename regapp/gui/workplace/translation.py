"""The shipped translations for Qt, its own texts among them, and the language of the dialogs for files."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator

from regapp.texts.catalogue import Language


class CatalogueTranslator(QTranslator):
    """The translator that gives Qt the texts of the shell and papers, then Qt's own, then the source text.

    It always answers with a text: Qt takes an empty one for a translation.
    """

    def __init__(self, language: Language, qt_texts: Language, qt_file: QTranslator, parent: QObject) -> None:
        super().__init__(parent)
        self._catalogues = (language, qt_texts)
        self._qt_file = qt_file

    def isEmpty(self) -> bool:
        """Say that it is not empty, because Qt does not ask an empty translator."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Give the translation, or the source text."""
        for catalogue in self._catalogues:
            if catalogue.has(context, source):
                return catalogue.translate(context, source)
        return self._qt_file.translate(context, source, disambiguation, n) or source


class Translations:
    """The translator in force; changing it tells every widget by a LanguageChange event."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: CatalogueTranslator | None = None

    def stop(self) -> None:
        """Remove the translator."""
        if self._installed is not None:
            self._application.removeTranslator(self._installed)
            self._installed.deleteLater()
            self._installed = None

    def use(self, code: str) -> Language:
        """Use another language from now on."""
        language = Language(code)
        qt_file = QTranslator(self._application)
        qt_file.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self.stop()
        self._installed = CatalogueTranslator(language, Language(code, "qtbase"), qt_file, self._application)
        self._application.installTranslator(self._installed)
        # The system's own dialogs speak the system's language; where that is another one, Qt draws them.
        self._application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, code != system_language())
        return language


def system_language() -> str:
    """Give the code of the language of the system's own dialogs."""
    first = next(iter(QLocale.system().uiLanguages()), "C").partition("-")[0]
    return "en" if first == "C" else first
