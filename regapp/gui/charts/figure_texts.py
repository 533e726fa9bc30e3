"""Figures as the window writes them, and their scope in words."""

from PySide6.QtCore import QCoreApplication

from regapp.gui.workplace.workplace import Workplace
from regapp.model.attendance import Scope
from regapp.texts.cities import city_word
from regapp.texts.words import category_word, day_text


def scope_words(workplace: Workplace, scope: Scope) -> str:
    """Say in words whom the figures count: session, city, day, category, place."""
    language, event = workplace.language, workplace.desk.event
    session = next((item for item in workplace.sessions if item.code == scope.session), None)
    parts = [
        workplace.text(session.title) if session else "",
        city_word(event, scope.city, language) if scope.city else "",
        day_text(scope.day, language) if scope.day else "",
        category_word(scope.category, language, event) if scope.category else "",
        workplace.desk.directory.name(scope.place, language.code) if scope.place else "",
    ]
    whole = QCoreApplication.translate("FigureTexts", "The whole conference")
    return " · ".join(part for part in parts if part) or whole
