"""Words beside the name of a municipality that name no second place: villages that no directory has, posts, remarks."""

from regapp.matching.places.gazetteer import Gazetteer
from regapp.matching.places.index import STEM
from regapp.matching.places.phrase import Phrase
from regapp.matching.places.said import Part, Said
from regapp.matching.places.words import Marker


class Remarks:
    """Tells remarks from places, by the names of a directory."""

    def __init__(self, names: Gazetteer) -> None:
        self._names = names

    def is_whole_city(self, part: Part) -> bool:
        """Whether a bare name is that of a city beside all oblasts, and of nothing else that something lies in."""
        return part.phrase.alone and any(
            self._names.is_oblast_of_its_own(code) and sense.cost < STEM and part.around <= {code}
            for code, sense in part.senses.items()
        )

    def is_remark(self, part: Part, said: Said, bodies: list[Part]) -> bool:
        """Whether a phrase beside a body can be a village or quarter that no directory has there, or words about it.

        A rayon, an oblast or a town is none, nor a municipality of the same surroundings, nor a Russian adjective:
        these name a second place. `Жаңы` before a name is a part of it.
        """
        phrase = part.phrase
        if phrase.marker is Marker.VILLAGE:
            return True
        if phrase.marker or part.around or (part.senses and phrase.key.endswith("sk")):
            return False
        after = said.after(part)
        if not phrase.alone and any(body.phrase is after for body in bodies) and self._belongs(phrase, after):
            return False
        bearers = self._names.municipalities_of(phrase)
        return not any(
            self._names.is_city(code) or (said.contexts and self._names.lies_in_all(code, said.contexts, False))
            for code in bearers
        )

    def _belongs(self, phrase: Phrase, after: Phrase | None) -> bool:
        """Whether words are rather the beginning of the name after them, maybe misspelt."""
        if after is None or after.is_led:
            return False
        if self._names.begins_names(phrase):
            return True
        whole = Phrase((*phrase.words, *after.words), Marker.AIMAK, False)
        return bool(self._names.nearly_named(whole, self._names.municipalities, False))
