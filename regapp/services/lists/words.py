"""The words of data that name nobody, and of the codebook that explains them."""

from typing import Final

from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_WORDS: Final = {
    "title": QT_TRANSLATE_NOOP("Anonymous", "Anonymous data"),
    "codebook": QT_TRANSLATE_NOOP("Anonymous", "Codebook"),
    # Headings and values of the data
    "place": QT_TRANSLATE_NOOP("Anonymous", "Rayon, city or oblast"),
    "combined": QT_TRANSLATE_NOOP("Anonymous", "combined"),
    "abroad": QT_TRANSLATE_NOOP("Anonymous", "Abroad, any country"),
    "municipal": QT_TRANSLATE_NOOP("Anonymous", "Municipalities and communities"),
    "state": QT_TRANSLATE_NOOP("Anonymous", "Government and organisers"),
    "guests": QT_TRANSLATE_NOOP("Anonymous", "Speakers, donors, press, guests"),
    # Explanations
    "about": QT_TRANSLATE_NOOP("Anonymous", "About"),
    "event": QT_TRANSLATE_NOOP("Anonymous", "Event"),
    "date": QT_TRANSLATE_NOOP("Anonymous", "Date of the data"),
    "row": QT_TRANSLATE_NOOP("Anonymous", "Each row is"),
    "row_is": QT_TRANSLATE_NOOP("Anonymous", "a person who is registered and has not cancelled, or who has come"),
    "method": QT_TRANSLATE_NOOP("Anonymous", "How it was done"),
    "method_k": QT_TRANSLATE_NOOP("Anonymous", "k-anonymity, k = {k}"),
    "method_shared": QT_TRANSLATE_NOOP(
        "Anonymous", "each row, all its columns together, is shared by at least {k} people"
    ),
    "method_steps": QT_TRANSLATE_NOOP(
        "Anonymous", "rare combinations were generalised step by step until enough people shared them"
    ),
    "method_sorted": QT_TRANSLATE_NOOP("Anonymous", "rows are sorted by their values"),
    "left_out": QT_TRANSLATE_NOOP("Anonymous", "Not included"),
    "left_out_names": QT_TRANSLATE_NOOP("Anonymous", "names, telephones, e-mails, numbers, references"),
    "left_out_texts": QT_TRANSLATE_NOOP("Anonymous", "organisations, positions, notes, all free text"),
    "combined_is": QT_TRANSLATE_NOOP("Anonymous", "this value was removed so that nobody can be identified"),
    # Steps of coarsening
    "coarse": QT_TRANSLATE_NOOP("Anonymous", "Generalised"),
    "days_coarse": QT_TRANSLATE_NOOP("Anonymous", "number of days → 0, 1, 2+"),
    "sessions_coarse": QT_TRANSLATE_NOOP("Anonymous", "number of sessions → 0, 1, 2+"),
    "days_out": QT_TRANSLATE_NOOP("Anonymous", "number of days removed"),
    "sessions_out": QT_TRANSLATE_NOOP("Anonymous", "number of sessions removed"),
    "place_to_oblast": QT_TRANSLATE_NOOP("Anonymous", "rayon or city → oblast"),
    "age_to_youth": QT_TRANSLATE_NOOP("Anonymous", "age band → young people or older"),
    "country_to_abroad": QT_TRANSLATE_NOOP("Anonymous", "country → Kyrgyzstan or abroad"),
    "category_to_group": QT_TRANSLATE_NOOP("Anonymous", "category → group of categories"),
    "age_out": QT_TRANSLATE_NOOP("Anonymous", "age removed"),
    "place_out": QT_TRANSLATE_NOOP("Anonymous", "place removed"),
    "sex_out": QT_TRANSLATE_NOOP("Anonymous", "sex removed"),
    "category_out": QT_TRANSLATE_NOOP("Anonymous", "category removed"),
    "arrived_out": QT_TRANSLATE_NOOP("Anonymous", "arrival removed"),
    "country_out": QT_TRANSLATE_NOOP("Anonymous", "country removed"),
}
METHOD: Final = ("method_k", "method_shared", "method_steps", "method_sorted")
LEFT_OUT: Final = ("left_out_names", "left_out_texts")


def anonymous_word(name: str, language: Language, **values: object) -> str:
    """Give a word or a sentence of data that name nobody."""
    return language.translate("Anonymous", _WORDS[name]).format(**values)
