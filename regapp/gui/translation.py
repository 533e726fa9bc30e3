"""The shipped translations for Qt, its own texts among them."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator

from regapp.texts.catalogue import Language


class CatalogueTranslator(QTranslator):
    """Gives Qt the same texts that the shell and paper read."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def isEmpty(self) -> bool:
        """Qt does not ask an empty translator."""
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation, or None so that Qt asks the next translator."""
        return self._language.translate(context, source) if self._language.has(context, source) else None


class Translations:
    """The translators in force; changing them tells every widget by a LanguageChange event."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def use(self, code: str) -> Language:
        """Speak another language from now on."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        qt = QTranslator(self._application)
        qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        language = Language(code)
        # Installed later, asked earlier.
        self._installed = [
            qt,
            CatalogueTranslator(Language(code, "qtbase"), self._application),
            CatalogueTranslator(language, self._application),
        ]
        for translator in self._installed:
            self._application.installTranslator(translator)
        return language
