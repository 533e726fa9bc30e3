"""The sentences of the report for donors, made from its figures."""

from regapp.model.attendance import Cut
from regapp.model.event import in_language
from regapp.model.participant import Category
from regapp.services.donor_report.counts import Counts, foreign, of_known_age, sexes, young
from regapp.services.donor_report.words import Words
from regapp.services.imprint import organisers
from regapp.texts.quantities import number_text, percent_text


def summary_sentences(counts: Counts, words: Words) -> tuple[str, ...]:
    """Write the sentences for a reader who reads nothing else; leaves out those without figures."""
    whole = counts.whole
    if not whole.arrived:
        registered = words.counted("people", whole.registered)
        return (words("nobody_came", registered=registered) if whole.registered else words("nobody"),)
    found = [
        words(
            "came", registered=words.counted("registered", whole.registered), came=words.counted("came", whole.arrived),
            share=percent_text(whole.share, words.language), sexes=_sexes(counts, words),
        )
    ]  # fmt: skip
    if counts.represented:
        found.append(_from_places(counts, words))
    officials, community = (
        whole.row(Cut.CATEGORY, category.value).arrived for category in (Category.MUNICIPALITY, Category.COMMUNITY)
    )
    if officials or community:
        found.append(
            words("whom", officials=words.counted("people", officials), community=words.counted("people", community))
        )
    guests = [row for row in foreign(whole) if row.arrived]
    if guests:
        came = words.counted("guests", sum(row.arrived for row in guests))
        found.append(words("from_abroad", guests=came, countries=words.counted("countries", len(guests))))
    if known := of_known_age(whole, counts.event):
        count = young(whole, counts.event)
        ages, share = words.ages(counts.event.young), percent_text(count / known, words.language)
        found.append(words("youth", youth=words.counted("youth", count), ages=ages, share=share))
    return tuple(found)


def _sexes(counts: Counts, words: Words) -> str:
    """Write `54 women and 59 men`; people whose sex is not stated come last, if there are any."""
    parts = [
        words.counted(key, count)
        for key, count in zip(("women", "men", "not_stated"), sexes(counts.whole), strict=True)
        if count
    ]
    return words("and", first=", ".join(parts[:-1]), last=parts[-1]) if len(parts) > 1 else parts[0]


def _from_places(counts: Counts, words: Words) -> str:
    part, everything = counts.oblasts_represented, counts.oblasts_all
    if part == everything and everything > 1:
        oblasts = words.counted("all_oblasts", everything)
    else:
        oblasts = words("in_some", part=part, oblasts=words.counted("oblasts", everything))
    return words(
        "from_places", part=number_text(len(counts.represented), words.language),
        all=words.counted("municipalities", counts.whole.municipalities_all), oblasts=oblasts,
    )  # fmt: skip


def method(counts: Counts, words: Words, moment: str, version: str) -> tuple[str, ...]:
    """Write how people were counted, when the data were read, and by which directory of units."""
    event, code = counts.event, words.language.code
    found = [
        words("m_read", moment=moment, zone=event.zone, version=version),
        *(words(key) for key in ("m_registered", "m_arrived", "m_share", "m_unknown")),
        words("m_age", ages=words.ages(event.young)),
        words("m_units", all=number_text(counts.whole.municipalities_all, words.language), directory=event.units),
        *(words(key) for key in ("m_overlap", "m_privacy")),
    ]
    if names := organisers(event, words.language):
        found.append(words("m_organisers", names=names))
    if donor := in_language(event.donor, code):
        found.append(words("m_donor", name=donor))
    return tuple(found)
