"""What all pages of the kiosk share: the workplace, the kiosk's own language, its choices and its voice."""

from PySide6.QtCore import QObject, Signal

from regapp.gui.look.kiosk_look import KioskSizes, kiosk_sizes
from regapp.gui.scanning.speech import Speech
from regapp.gui.workplace.workplace import Workplace
from regapp.texts.catalogue import Language


class KioskPlace(QObject):
    """The place. Its language is the program's at first, and again for each new participant."""

    spoken_otherwise = Signal()
    """Another language was chosen."""
    scaled = Signal()
    """The screen has another size."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self.preferences = workplace.preferences.kiosk
        self.language: Language = workplace.language
        self.scale = 1.0
        """How much larger all is than on a small screen."""
        self.speech = Speech(self)

    @property
    def sizes(self) -> KioskSizes:
        """The sizes on this screen."""
        return kiosk_sizes(self.workplace.theme, self.scale)

    def use_scale(self, scale: float) -> None:
        """Take up another size of the screen."""
        if scale != self.scale:
            self.scale = scale
            self.scaled.emit()

    def use_language(self, code: str) -> None:
        """Speak another language, in the kiosk alone."""
        if code != self.language.code:
            self.language = Language(code)
            self.spoken_otherwise.emit()

    def begin_anew(self) -> None:
        """Forget the language of the last participant, and be silent."""
        self.speech.stop()
        self.use_language(self.workplace.language.code)

    @property
    def is_fresh(self) -> bool:
        """Whether it speaks the language in which it began."""
        return self.language.code == self.workplace.language.code

    def say(self, *sentences: str) -> None:
        """Say sentences aloud, if that is wanted."""
        if self.preferences.speaks:
            self.speech.speak(" ".join(sentences), self.language.code)

    @property
    def is_open(self) -> bool:
        """Whether anybody can be checked in."""
        return self.workplace.session is not None and not self.workplace.desk.is_read_only
