"""The one sentence of the steps about a list whose rows have not been read: nothing is claimed of them."""

from PySide6.QtCore import QCoreApplication

from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_SENTENCE = QT_TRANSLATE_NOOP("Importing", "No row has been read yet: first choose the column of names under Columns.")


def not_compared() -> str:
    """Say that the rows cannot be read without a column of names."""
    return QCoreApplication.translate("Importing", _SENTENCE)
