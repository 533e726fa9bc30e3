"""The words of the report for donors: titles, headings, sentences and the forms of counted things."""

from typing import Final

from regapp.model.ages import AgeBand
from regapp.model.attendance import Cut
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import counted
from regapp.texts.words import age_word, cut_word

PAGE_WORDS: Final = QT_TRANSLATE_NOOP("Report", "Page {number} of {count}")
_WORDS: Final = {
    "report": QT_TRANSLATE_NOOP("Report", "Report on attendance"),
    "organisers": QT_TRANSLATE_NOOP("Report", "Organisers"),
    "donor": QT_TRANSLATE_NOOP("Report", "Donor"),
    "read_at": QT_TRANSLATE_NOOP("Report", "Data as of {moment}"),
    "total": QT_TRANSLATE_NOOP("Report", "Total"),
    # Chapters
    "summary": QT_TRANSLATE_NOOP("Report", "Summary"),
    "places": QT_TRANSLATE_NOOP("Report", "Where people came from"),
    "people": QT_TRANSLATE_NOOP("Report", "Who came"),
    "days": QT_TRANSLATE_NOOP("Report", "Days, cities and sessions"),
    "speakers": QT_TRANSLATE_NOOP("Report", "Speakers"),
    "guests": QT_TRANSLATE_NOOP("Report", "Guests from abroad and the press"),
    "earlier": QT_TRANSLATE_NOOP("Report", "Comparison with earlier events"),
    "represented": QT_TRANSLATE_NOOP("Report", "Municipalities that were represented"),
    "unrepresented": QT_TRANSLATE_NOOP("Report", "Municipalities that were not represented"),
    "method": QT_TRANSLATE_NOOP("Report", "How it was counted"),
    "own_text": QT_TRANSLATE_NOOP("Report", "Foreword"),
    "signing": QT_TRANSLATE_NOOP("Report", "Signatures"),
    "prepared": QT_TRANSLATE_NOOP("Report", "Prepared by"),
    "approved": QT_TRANSLATE_NOOP("Report", "Approved by"),
    "signature": QT_TRANSLATE_NOOP("Report", "Signature"),
    "date": QT_TRANSLATE_NOOP("Report", "Date"),
    # Tables
    "groups": QT_TRANSLATE_NOOP("Report", "Working language and disability"),
    "group_language": QT_TRANSLATE_NOOP("Report", "Those who came, by working language"),
    "group_disability": QT_TRANSLATE_NOOP("Report", "Those who came, by disability"),
    "short_group_language": QT_TRANSLATE_NOOP("Report", "Working language"),
    "short_group_disability": QT_TRANSLATE_NOOP("Report", "Disability"),
    "other_language": QT_TRANSLATE_NOOP("Report", "Another language"),
    "fewer": QT_TRANSLATE_NOOP("Report", "fewer than {count}*"),
    "group_note": QT_TRANSLATE_NOOP(
        "Report", "* Or the next larger number, left out so that the smaller one cannot be computed."
    ),
    "target": QT_TRANSLATE_NOOP("Report", "Targets and results"),
    "short_target": QT_TRANSLATE_NOOP("Report", "Targets"),
    "target_number": QT_TRANSLATE_NOOP("Report", "Target"),
    "target_result": QT_TRANSLATE_NOOP("Report", "Result"),
    "target_difference": QT_TRANSLATE_NOOP("Report", "Difference"),
    "target_people": QT_TRANSLATE_NOOP("Report", "People who came"),
    "target_women": QT_TRANSLATE_NOOP("Report", "Women, % of those who came"),
    "target_youth": QT_TRANSLATE_NOOP("Report", "Young people, % of those whose age is known"),
    "target_municipalities": QT_TRANSLATE_NOOP("Report", "Municipalities represented"),
    "target_days": QT_TRANSLATE_NOOP("Report", "Days on which people came"),
    "target_note": QT_TRANSLATE_NOOP(
        "Report", "The difference is the result minus the target; of shares, in percentage points."
    ),
    "coverage": QT_TRANSLATE_NOOP("Report", "Municipalities represented, by oblast"),
    "oblast": QT_TRANSLATE_NOOP("Report", "People by oblast"),
    "rayon": QT_TRANSLATE_NOOP("Report", "People and municipalities by rayon"),
    "sex": QT_TRANSLATE_NOOP("Report", "Women and men"),
    "category": QT_TRANSLATE_NOOP("Report", "Whom they represent"),
    "age": QT_TRANSLATE_NOOP("Report", "Age"),
    "sex_age": QT_TRANSLATE_NOOP("Report", "Women and men by whom they represent and by age"),
    "day": QT_TRANSLATE_NOOP("Report", "By day"),
    "city": QT_TRANSLATE_NOOP("Report", "By city"),
    "session": QT_TRANSLATE_NOOP("Report", "By session"),
    "speaker": QT_TRANSLATE_NOOP("Report", "Speakers by session"),
    "speaker_heading": QT_TRANSLATE_NOOP("Report", "Speaker"),
    "unnamed": QT_TRANSLATE_NOOP("Report", "Not named: {count}"),
    "hour": QT_TRANSLATE_NOOP("Report", "Arrivals by hour"),
    "country": QT_TRANSLATE_NOOP("Report", "Guests by country"),
    "past": QT_TRANSLATE_NOOP("Report", "Who was at an earlier event"),
    "past_place": QT_TRANSLATE_NOOP("Report", "Who was at an earlier event, by municipality"),
    "past_heading": QT_TRANSLATE_NOOP("Report", "Earlier events of the file"),
    "past_before": QT_TRANSLATE_NOOP("Report", "Were at one"),
    "past_new": QT_TRANSLATE_NOOP("Report", "Not found at one"),
    "past_untold": QT_TRANSLATE_NOOP("Report", "Cannot be told"),
    "past_note": QT_TRANSLATE_NOOP(
        "Report", "The same telephone and the same whole name are one person. Without a telephone it cannot be told."
    ),
    "event": QT_TRANSLATE_NOOP("Report", "Events"),
    # Short names, on the sheets of the workbook: at most 31 letters
    "short_coverage": QT_TRANSLATE_NOOP("Report", "Municipalities"),
    "short_oblast": QT_TRANSLATE_NOOP("Report", "Oblasts"),
    "short_rayon": QT_TRANSLATE_NOOP("Report", "Rayons"),
    "origin": QT_TRANSLATE_NOOP("Report", "How people came to be registered, and who came"),
    "short_origin": QT_TRANSLATE_NOOP("Report", "Registration"),
    "origin_heading": QT_TRANSLATE_NOOP("Report", "Registered"),
    "origin_in_time": QT_TRANSLATE_NOOP("Report", "In time, before the first day"),
    "origin_later": QT_TRANSLATE_NOOP("Report", "Later, from lists"),
    "origin_desk": QT_TRANSLATE_NOOP("Report", "At the registration desk"),
    "origin_substitute": QT_TRANSLATE_NOOP("Report", "As substitutes"),
    "cancelled": QT_TRANSLATE_NOOP("Report", "Cancelled and did not come"),
    "absent": QT_TRANSLATE_NOOP("Report", "Registered and did not come"),
    "origin_once": QT_TRANSLATE_NOOP(
        "Report", "Each person is in one row, and there in one of the last three columns."
    ),
    "origin_day": QT_TRANSLATE_NOOP("Report", "The first day: {day}. The hour of registration is that in the file."),
    "short_sex_age": QT_TRANSLATE_NOOP("Report", "Women and men by age"),
    "short_category": QT_TRANSLATE_NOOP("Report", "Categories"),
    "short_day": QT_TRANSLATE_NOOP("Report", "Days"),
    "short_city": QT_TRANSLATE_NOOP("Report", "Cities"),
    "short_session": QT_TRANSLATE_NOOP("Report", "Sessions"),
    "short_speaker": QT_TRANSLATE_NOOP("Report", "Speakers"),
    "short_hour": QT_TRANSLATE_NOOP("Report", "Hours"),
    "short_country": QT_TRANSLATE_NOOP("Report", "Countries"),
    "short_past": QT_TRANSLATE_NOOP("Report", "Been before"),
    "short_past_place": QT_TRANSLATE_NOOP("Report", "Been before, by place"),
    "short_event": QT_TRANSLATE_NOOP("Report", "Earlier events"),
    "short_represented": QT_TRANSLATE_NOOP("Report", "Represented"),
    "short_unrepresented": QT_TRANSLATE_NOOP("Report", "Not represented"),
    "short_method": QT_TRANSLATE_NOOP("Report", "Method"),
    # Headings of columns
    "what": QT_TRANSLATE_NOOP("Report", "Figure"),
    "number": QT_TRANSLATE_NOOP("Report", "Count"),
    "of_arrived": QT_TRANSLATE_NOOP("Report", "% of those who came"),
    "of_registered": QT_TRANSLATE_NOOP("Report", "% of those registered"),
    "came_share": QT_TRANSLATE_NOOP("Report", "Came, %"),
    "women": QT_TRANSLATE_NOOP("Report", "Women"),
    "men": QT_TRANSLATE_NOOP("Report", "Men"),
    "not_stated": QT_TRANSLATE_NOOP("Report", "Sex not stated"),
    "women_share": QT_TRANSLATE_NOOP("Report", "Women, %"),
    "women_of_arrived": QT_TRANSLATE_NOOP("Report", "Women, % of those who came"),
    "men_of_arrived": QT_TRANSLATE_NOOP("Report", "Men, % of those who came"),
    "all_people": QT_TRANSLATE_NOOP("Report", "Everybody"),
    "units_all": QT_TRANSLATE_NOOP("Report", "Municipalities in all"),
    "units_registered": QT_TRANSLATE_NOOP("Report", "With people registered"),
    "units_arrived": QT_TRANSLATE_NOOP("Report", "Represented"),
    "units_share": QT_TRANSLATE_NOOP("Report", "Represented, %"),
    "units_missing": QT_TRANSLATE_NOOP("Report", "Not represented"),
    "event_name": QT_TRANSLATE_NOOP("Report", "Event"),
    "event_year": QT_TRANSLATE_NOOP("Report", "Year"),
    "young": QT_TRANSLATE_NOOP("Report", "Young people"),
    "abroad_countries": QT_TRANSLATE_NOOP("Report", "Foreign countries"),
    "another_day": QT_TRANSLATE_NOOP("Report", "Entered before or after that day"),
    "hours": QT_TRANSLATE_NOOP("Report", "Hours"),
    # Key figures
    "registered_people": QT_TRANSLATE_NOOP("Report", "people registered"),
    "arrived_people": QT_TRANSLATE_NOOP("Report", "people came"),
    "share_came": QT_TRANSLATE_NOOP("Report", "of those registered came"),
    "women_came": QT_TRANSLATE_NOOP("Report", "women"),
    "men_came": QT_TRANSLATE_NOOP("Report", "men"),
    "unknown_sex_came": QT_TRANSLATE_NOOP("Report", "sex not stated"),
    "municipalities_came": QT_TRANSLATE_NOOP("Report", "municipalities represented"),
    "oblasts_came": QT_TRANSLATE_NOOP("Report", "oblasts represented"),
    "officials_came": QT_TRANSLATE_NOOP("Report", "from municipalities"),
    "community_came": QT_TRANSLATE_NOOP("Report", "from local communities"),
    "youth_came": QT_TRANSLATE_NOOP("Report", "young people, {ages}"),
    "guests_came": QT_TRANSLATE_NOOP("Report", "guests from abroad"),
    "countries_came": QT_TRANSLATE_NOOP("Report", "foreign countries"),
    "press_came": QT_TRANSLATE_NOOP("Report", "of the press"),
    # The map and charts
    "map": QT_TRANSLATE_NOOP("Report", "Share of municipalities that were represented"),
    "of": QT_TRANSLATE_NOOP("Report", "{part} of {whole}"),
    "shade_none": QT_TRANSLATE_NOOP("Report", "none"),
    "outlines": QT_TRANSLATE_NOOP("Report", "Outlines: {source}"),
    "chart_coverage": QT_TRANSLATE_NOOP("Report", "Municipalities represented, per cent of all"),
    "chart_category": QT_TRANSLATE_NOOP("Report", "Those who came, by whom they represent"),
    "chart_oblast": QT_TRANSLATE_NOOP("Report", "Those who came, by oblast"),
    "chart_age": QT_TRANSLATE_NOOP("Report", "Those who came, by age"),
    "chart_day": QT_TRANSLATE_NOOP("Report", "Registered and arrived by day"),
    "chart_hour": QT_TRANSLATE_NOOP("Report", "First check-in of each person that day, by hour"),
    "chart_country": QT_TRANSLATE_NOOP("Report", "Guests who came, by country"),
    "chart_event": QT_TRANSLATE_NOOP("Report", "Registered and arrived, by event"),
    # Notes
    "overlapping": QT_TRANSLATE_NOOP(
        "Report", "One person can be in several rows, so the rows do not add up to the total."
    ),
    "clock": QT_TRANSLATE_NOOP("Report", "Local time of the event, as recorded."),
    "abroad": QT_TRANSLATE_NOOP("Report", "From abroad"),
    "country_unknown": QT_TRANSLATE_NOOP("Report", "Country not stated"),
    "no_speakers": QT_TRANSLATE_NOOP("Report", "The programme names no speakers."),
    "unnamed_note": QT_TRANSLATE_NOOP(
        "Report", "Speakers who refused the use of their data are counted, not named."
    ),
    "no_sessions": QT_TRANSLATE_NOOP("Report", "The event has no sessions in the file."),
    "no_earlier": QT_TRANSLATE_NOOP("Report", "The file has no earlier event to compare with."),
    "all_represented": QT_TRANSLATE_NOOP("Report", "Every municipality was represented."),
    "none_represented": QT_TRANSLATE_NOOP("Report", "No municipality was represented."),
    "starred": QT_TRANSLATE_NOOP("Report", "* Someone from there was registered, but nobody came."),
    "no_guests": QT_TRANSLATE_NOOP("Report", "Nobody came from abroad."),
    "in_no_rayon": QT_TRANSLATE_NOOP(
        "Report", "Cities of oblast significance belong to no rayon and are listed separately."
    ),
    # Sentences
    "nobody": QT_TRANSLATE_NOOP("Report", "Nobody has been registered."),
    "nobody_came": QT_TRANSLATE_NOOP("Report", "{registered} registered; nobody has come yet."),
    "came": QT_TRANSLATE_NOOP("Report", "Of {registered}, {came} ({share}): {sexes}."),
    "from_places": QT_TRANSLATE_NOOP("Report", "They came from {part} of the {all} of the country, {oblasts}."),
    "in_some": QT_TRANSLATE_NOOP("Report", "in {part} of the {oblasts}"),
    "whom": QT_TRANSLATE_NOOP("Report", "{officials} came from municipalities, {community} from local communities."),
    "from_abroad": QT_TRANSLATE_NOOP("Report", "{guests} came from {countries}."),
    "youth": QT_TRANSLATE_NOOP("Report", "{youth} ({ages}) came: {share} of those whose age is known."),
    "press": QT_TRANSLATE_NOOP("Report", "The press: {registered} registered, {came}."),
    "and": QT_TRANSLATE_NOOP("Report", "{first} and {last}"),
    # How it was counted
    "m_read": QT_TRANSLATE_NOOP(
        "Report", "The figures were taken on {moment} ({zone}) from the registration file of the event, "
"by RegApp {version}."
    ),
    "m_registered": QT_TRANSLATE_NOOP(
        "Report",
        "“Registered” means everyone in the file whose registration was neither removed nor "
"cancelled, and everyone who came.",
    ),
    "m_arrived": QT_TRANSLATE_NOOP(
        "Report", "“Arrived” means at least one check-in. Each person is counted once, however many "
"times they checked in."
    ),
    "desk_row": QT_TRANSLATE_NOOP("Report", "{name} (registration desk)"),
    "m_share": QT_TRANSLATE_NOOP(
        "Report", "“Came, %” is the share of registered people who came. People who came to a session, a city or a day "
"without being registered for it are in a separate column."
    ),
    "m_unknown": QT_TRANSLATE_NOOP(
        "Report", "Where something about a person is not known, it is shown in a separate row; nobody is "
"left out of a table."
    ),
    "m_age": QT_TRANSLATE_NOOP(
        "Report",
        "Age is that on the first day where the date of birth is known, else the year of the event minus the year of "
"birth. Young people: {ages}.",
    ),
    "m_units": QT_TRANSLATE_NOOP(
        "Report",
        "Municipalities are the cities, towns and aiyl aimaks that have their own local "
"self-government: {all} according to the directory “{directory}”. A municipality is "
"represented if at least one person from it came.",
    ),
    "m_overlap": QT_TRANSLATE_NOOP(
        "Report", "By city, day and session, people are counted wherever they were, so those rows do not "
"add up to the total."
    ),
    "m_privacy": QT_TRANSLATE_NOOP(
        "Report", "Of people, only speakers can be named, and none who refused the use of their data. "
"The report contains no telephone numbers or addresses."
    ),
    "m_organisers": QT_TRANSLATE_NOOP("Report", "Organisers: {names}."),
    "m_donor": QT_TRANSLATE_NOOP("Report", "Donor: {name}."),
}  # fmt: skip
_COUNTED: Final = {
    "people": QT_TRANSLATE_NOOP("Counted", "{count} person|{count} people"),
    "registered": QT_TRANSLATE_NOOP("Counted", "{count} registered person|{count} registered people"),
    "came": QT_TRANSLATE_NOOP("Counted", "{count} came|{count} came"),
    "women": QT_TRANSLATE_NOOP("Counted", "{count} woman|{count} women"),
    "men": QT_TRANSLATE_NOOP("Counted", "{count} man|{count} men"),
    "not_stated": QT_TRANSLATE_NOOP("Counted", "{count} whose sex is not stated|{count} whose sex is not stated"),
    "municipalities": QT_TRANSLATE_NOOP("Counted", "{count} municipality|{count} municipalities"),
    "oblasts": QT_TRANSLATE_NOOP("Counted", "{count} oblast|{count} oblasts"),
    "all_oblasts": QT_TRANSLATE_NOOP("Counted", "in all {count} oblast|in all {count} oblasts"),
    "guests": QT_TRANSLATE_NOOP("Counted", "{count} guest|{count} guests"),
    "countries": QT_TRANSLATE_NOOP("Counted", "{count} country|{count} countries"),
    "youth": QT_TRANSLATE_NOOP("Counted", "{count} young person|{count} young people"),
    "unrepresented": QT_TRANSLATE_NOOP(
        "Counted", "Nobody came from {count} municipality.|Nobody came from {count} municipalities."
    ),
    "represented": QT_TRANSLATE_NOOP(
        "Counted", "People came from {count} municipality.|People came from {count} municipalities."
    ),
}
"""Forms of a counted thing, with a bar between them; the case is the one that the sentence above needs."""


class Words:
    """The words in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """Give a text by its key, with its values filled in."""
        return self.language.translate("Report", _WORDS[key]).format(**values)

    def ages(self, band: AgeBand) -> str:
        """Write the ages of a band within a sentence."""
        text = age_word(band.key, self.language)
        return text[:1].lower() + text[1:]

    def cut(self, cut: Cut) -> str:
        """Give the word for a cut of figures."""
        return cut_word(cut, self.language)

    def counted(self, key: str, count: int) -> str:
        """Write a number with the counted thing."""
        return counted(_COUNTED[key], count, self.language)
