"""A unit that an unclear place may mean, in words: its name, and why it is offered where the name does not say it."""

from regapp.gui.workplace.workplace import Workplace
from regapp.matching.places.offers import Offer, Why
from regapp.texts.words import near_name_word, village_word


def offer_text(offer: Offer, workplace: Workplace) -> str:
    """Write an offer: `Моголский а/а, Базар-Коргонский · село Кызыл-Суу`."""
    language = workplace.language
    name = workplace.desk.directory.short_name(offer.code, language.code)
    reasons = {Why.VILLAGE: village_word(offer.village, language), Why.NEAR: near_name_word(language)}
    return " · ".join(part for part in (name, reasons.get(offer.why, "")) if part)
