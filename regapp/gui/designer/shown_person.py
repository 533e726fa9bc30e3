"""The line under the canvas: for whom the badge is shown, and which texts are too long for their place."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel

from regapp.gui.designer.words import flaw_words, why_word
from regapp.gui.look.icons import pixmap
from regapp.gui.widgets.choices import ChoiceBox
from regapp.gui.widgets.pieces import Panel, label, repolish
from regapp.gui.workplace.workplace import Workplace
from regapp.model.participant import Participant
from regapp.services.designer.designs import Flaw
from regapp.services.designer.samples import Why, telling_people

_TOPIC = "badge-samples"


class People(Panel):
    """The choice among people who test a badge best: the longest name, Kyrgyz letters and others."""

    chosen = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._people: list[tuple[Why, Participant]] = []
        self._flaws: tuple[Flaw, ...] = ()
        self.caption, self.box = label("caption"), ChoiceBox()
        self.caption.setBuddy(self.box)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(20)
        self.box.activated.connect(lambda _index: self.chosen.emit())
        self._icon, self.flaws = QLabel(), label("", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.caption)
        row.addWidget(self.box, 3)
        row.addWidget(self._icon)
        row.addWidget(self.flaws, 2)
        self.retranslate()

    @property
    def person(self) -> Participant | None:
        """The person whose badge is shown; None for an invented one."""
        index = self.box.currentIndex()
        return self._people[index][1] if 0 <= index < len(self._people) else None

    def look(self) -> None:
        """Find the people in the file again."""
        desk, language = self.workplace.desk, self.workplace.language.code
        self.workplace.worker.ask(_TOPIC, lambda: telling_people(desk, language), self._take, self)

    def _take(self, people: list[tuple[Why, Participant]]) -> None:
        before = self.person
        if people != self._people:
            self._people = people
            self._fill(before)
            if self.person != before:
                self.chosen.emit()

    def _fill(self, shown: Participant | None) -> None:
        self.box.clear()
        for why, person in self._people:
            self.box.addItem(f"{why_word(why)}: {person.details.name}")
        if not self._people:
            self.box.addItem(self.tr("An invented participant"))
        ids = [person.id for _, person in self._people]
        self.box.setCurrentIndex(ids.index(shown.id) if shown is not None and shown.id in ids else 0)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.caption.setText(self.tr("Preview with"))
        self.box.setAccessibleName(self.tr("Preview with"))
        self._fill(self.person)
        self.restyle()

    def restyle(self) -> None:
        """Set the icon of the theme."""
        self.show_flaws(self._flaws)

    def show_flaws(self, flaws: tuple[Flaw, ...]) -> None:
        """Say what is wrong with the badge."""
        self._flaws = flaws
        theme = self.workplace.theme
        words = flaw_words(flaws, self.workplace.language)
        self.flaws.setText(words or self.tr("Everything fits."))
        is_covered = any(flaw.where for flaw in flaws)
        self.flaws.setProperty("role", "error" if is_covered else "" if words else "muted")
        repolish(self.flaws)
        name, colour = ("triangle-alert", theme.colours.attention) if words else ("check", theme.colours.admitted)
        if is_covered:
            name, colour = "circle-alert", theme.colours.refused
        self._icon.setPixmap(pixmap(name, colour, theme.sizes.icon - 2))
        self._icon.setMinimumSize(QSize(theme.sizes.icon, theme.sizes.icon))
