"""The report for donors: all its figures from one count, in words of one language. Drawing it adds nothing."""

from regapp import __version__
from regapp.matching.places.outlines import load_outlines
from regapp.model.attendance import Cut
from regapp.model.event import in_language
from regapp.model.papers.donor_report import (
    CountryMap,
    DonorReport,
    KeyFigure,
    MapPlace,
    NameGroup,
    NameList,
    Part,
    Section,
    SigningPlace,
    Subject,
)
from regapp.model.papers.table import Cell, Column, WholeTable
from regapp.model.papers.target import Targets, targets_from
from regapp.model.participant import Category
from regapp.model.progress import Progress
from regapp.resources import resource
from regapp.services.desk import Desk
from regapp.services.donor_report.counts import Counts, count_everything, foreign, sexes, young
from regapp.services.donor_report.group_tables import GroupTables
from regapp.services.donor_report.place_tables import PlaceTables
from regapp.services.donor_report.sentences import method, summary_sentences
from regapp.services.donor_report.tables import Tables
from regapp.services.donor_report.target_table import TargetTable
from regapp.services.donor_report.words import PAGE_WORDS, Words
from regapp.services.imprint import organisers
from regapp.texts.catalogue import Language
from regapp.texts.days import moment_words, span_text
from regapp.texts.map_scale import CLASSES, Scale, share_scale
from regapp.texts.quantities import number_text, percent_text
from regapp.texts.words import outlines_source

OUTLINES = ("map", "oblasts.geojson")


def report_data(
    desk: Desk, language: Language, progress: Progress | None = None, targets: Targets | None = None
) -> DonorReport:
    """Read the file once and put the whole report together. `progress` may raise Cancelled.

    `targets` are set beside results in place of the event's own of the same names.
    """
    counts = count_everything(desk, language, progress)
    words = Words(language)
    tables, places = Tables(counts, words), PlaceTables(counts, words)
    figures = _figures(counts, words)
    event, code = counts.event, language.code
    cities = ", ".join(in_language(names, code) for names in event.cities.values())
    facts = [
        (words("organisers"), "\n".join(in_language(organiser, code) for organiser in event.organisers)),
        (words("donor"), in_language(event.donor, code)),
    ]
    moment = moment_words(event.local(counts.read_at), language)
    sections = (
        *_own_text(counts, words),
        Section(Part.SUMMARY, words("summary"), summary_sentences(counts, words)),
        *_targets(counts, {**targets_from(counts.event.targets), **(targets or {})}, words),
        Section(
            Part.PEOPLE,
            words("people"),
            subjects=(tables.sex(), tables.category(), tables.age(), tables.sex_age(), tables.origin()),
        ),
        _groups(counts, words),
        Section(
            Part.PLACES,
            words("places"),
            map=_map(counts, words),
            subjects=(places.coverage(), places.oblast(), places.rayon()),
        ),
        _days(counts, tables, words),
        _speakers(counts, tables, words),
        _guests(counts, tables, words),
        _earlier(counts, tables, places, words),
        _represented(counts, places, words),
        _unrepresented(counts, words),
        Section(Part.METHOD, words("method"), method(counts, words, moment, __version__)),
        Section(Part.SIGNING, words("signing"), signing=_signing(counts, words)),
    )
    return DonorReport(
        code, words("report"), in_language(event.title, code),
        span_text(event.starts, event.ends, language) + (f" · {cities}" if cities else ""),
        tuple(fact for fact in facts if fact[1]), words("read_at", moment=moment),
        language.translate("Report", PAGE_WORDS),
        figures, sections, _summary(figures, words), organisers(event, language),
    )  # fmt: skip


def _own_text(counts: Counts, words: Words) -> tuple[Section, ...]:
    paragraphs = tuple(counts.event.report_text.splitlines())
    return (Section(Part.TEXT, words("own_text"), paragraphs),) if paragraphs else ()


def _targets(counts: Counts, targets: Targets, words: Words) -> tuple[Section, ...]:
    if not targets:
        return ()
    subject = TargetTable(counts, words).target(targets)
    return (Section(Part.TARGETS, words("target"), subjects=(subject,)),)


def _groups(counts: Counts, words: Words) -> Section:
    tables = GroupTables(counts, words)
    return Section(Part.GROUPS, words("groups"), subjects=(tables.languages(), tables.disability()))


def _signing(counts: Counts, words: Words) -> tuple[SigningPlace, ...]:
    """Give a place to whoever prepared the report, and to each signatory of the event."""
    code, below = words.language.code, (words("signature"), words("date"))
    names = [
        ", ".join(filter(None, (in_language(who.name, code), in_language(who.position, code))))
        for who in counts.event.signatories
    ]
    approved = [SigningPlace(words("approved"), name, below) for name in names or [""]]
    return (SigningPlace(words("prepared"), "", below), *approved)


def _figures(counts: Counts, words: Words) -> tuple[KeyFigure, ...]:
    whole = counts.whole
    women, men, unknown = sexes(whole)
    guests = foreign(whole)
    units, oblasts = len(counts.represented), counts.oblasts_represented

    def of(part: int, everything: int) -> str:
        return words("of", part=number_text(part, words.language), whole=number_text(everything, words.language))

    def category(name: Category) -> int:
        return whole.row(Cut.CATEGORY, name.value).arrived

    plain = (
        ("registered_people", whole.registered), ("arrived_people", whole.arrived),
        ("women_came", women), ("men_came", men), ("unknown_sex_came", unknown),
        ("officials_came", category(Category.MUNICIPALITY)),
        ("community_came", category(Category.COMMUNITY)), ("youth_came", young(whole, counts.event)),
        ("guests_came", sum(row.arrived for row in guests)),
        ("countries_came", sum(1 for row in guests if row.arrived)),
        ("press_came", category(Category.PRESS)),
    )  # fmt: skip
    ages = words.ages(counts.event.young)
    found = [KeyFigure(key, n, number_text(n, words.language), words(key, ages=ages)) for key, n in plain]
    found[2:2] = [
        KeyFigure("share_came", round(whole.share, 4), percent_text(whole.share, words.language), words("share_came"))
    ]
    found[6:6] = [
        KeyFigure("municipalities_came", units, of(units, whole.municipalities_all), words("municipalities_came")),
        KeyFigure("oblasts_came", oblasts, of(oblasts, counts.oblasts_all), words("oblasts_came")),
    ]
    return tuple(found)


def _summary(figures: tuple[KeyFigure, ...], words: Words) -> Subject:
    columns = (Column(words("what"), 44), Column(words("number"), 16, figures=True))
    rows: list[tuple[Cell, ...]] = [(figure.label, figure.value) for figure in figures if isinstance(figure.value, int)]
    return Subject("summary", WholeTable(words("summary"), columns, tuple(rows)), words("summary"))


def _map(counts: Counts, words: Words) -> CountryMap:
    code, path = words.language.code, resource(*OUTLINES)
    outlines = load_outlines(path)
    represented = counts.represented
    inside = {
        top: {unit.code for unit in counts.directory.municipalities if unit.oblast == top.code}
        for top in counts.top_units
    }
    shares = {top: len(units & represented) / len(units) if units else 0.0 for top, units in inside.items()}
    scale = share_scale(list(shares.values()))
    places = tuple(
        MapPlace(
            top.code, top.name(code),
            _part_of(len(units & represented), len(units), words),
            _shade(scale, shares[top]),
        )
        for top, units in inside.items()
    )  # fmt: skip
    legend = (words("shade_none"), *(scale.words(index, words.language) for index in range(CLASSES)))
    lakes = {item.names["en"]: in_language(item.names, code) for item in outlines if item.kind == "lake"}
    source = words("outlines", source=outlines_source(words.language))
    return CountryMap(words("map"), places, legend, lakes, source)


def _part_of(part: int, whole: int, words: Words) -> str:
    return words("of", part=number_text(part, words.language), whole=number_text(whole, words.language))


def _shade(scale: Scale, share: float) -> int:
    """Give the shade of a share: 0 for none, then the classes."""
    found = scale.class_of(share)
    return 0 if found is None else found + 1


def _days(counts: Counts, tables: Tables, words: Words) -> Section:
    if not counts.sessions:
        return Section(Part.DAYS, words("days"), (words("no_sessions"),))
    subjects = [tables.day(), tables.city(), tables.session()]
    if any(arrivals.arrived for arrivals in counts.arrivals):
        subjects.insert(2, tables.hour())
    return Section(Part.DAYS, words("days"), subjects=tuple(subjects))


def _speakers(counts: Counts, tables: Tables, words: Words) -> Section:
    if not counts.speaking:
        return Section(Part.SPEAKERS, words("speakers"), (words("no_speakers"),))
    return Section(Part.SPEAKERS, words("speakers"), subjects=(tables.speaker(),))


def _guests(counts: Counts, tables: Tables, words: Words) -> Section:
    guests = foreign(counts.whole)
    came = sum(row.arrived for row in guests)
    press = counts.whole.row(Cut.CATEGORY, Category.PRESS.value)
    countries = sum(1 for row in guests if row.arrived)
    first = (
        words("from_abroad", guests=words.counted("guests", came), countries=words.counted("countries", countries))
        if came else words("no_guests")
    )  # fmt: skip
    second = words(
        "press", registered=number_text(press.registered, words.language), came=words.counted("came", press.arrived)
    )
    return Section(Part.GUESTS, words("guests"), (first, second), subjects=(tables.country(),))


def _earlier(counts: Counts, tables: Tables, places: PlaceTables, words: Words) -> Section:
    if not counts.earlier:
        return Section(Part.EARLIER, words("earlier"), (words("no_earlier"),))
    return Section(Part.EARLIER, words("earlier"), subjects=(tables.event(), tables.past(), places.past_place()))


def _represented(counts: Counts, tables: PlaceTables, words: Words) -> Section:
    if not counts.represented:
        return Section(Part.REPRESENTED, words("represented"), (words("none_represented"),))
    sentence = words.counted("represented", len(counts.represented))
    return Section(Part.REPRESENTED, words("represented"), (sentence,), subjects=(tables.represented(),))


def _unrepresented(counts: Counts, words: Words) -> Section:
    directory, code = counts.directory, words.language.code
    registered = {row.key for row in counts.whole.cuts[Cut.MUNICIPALITY] if row.registered}
    groups: dict[tuple[str, str], list[str]] = {}
    starred = False
    for unit in counts.units:
        if unit.is_municipality and unit.code not in counts.represented:
            star = " *" if unit.code in registered else ""
            starred = starred or bool(star)
            rayon = directory.name(unit.rayon, code) if unit.rayon else ""
            groups.setdefault((directory.name(unit.oblast, code), rayon), []).append(unit.name(code) + star)
    if not groups:
        return Section(Part.UNREPRESENTED, words("unrepresented"), (words("all_represented"),))
    headings = tuple(words.cut(cut) for cut in (Cut.OBLAST, Cut.RAYON, Cut.MUNICIPALITY))
    names = NameList(
        words("unrepresented"), words("short_unrepresented"),
        tuple(NameGroup(oblast, rayon, tuple(those)) for (oblast, rayon), those in groups.items()),
        (headings[0], headings[1], headings[2]), words("starred") if starred else "",
    )  # fmt: skip
    return Section(
        Part.UNREPRESENTED, words("unrepresented"), (words.counted("unrepresented", names.count),), names=names
    )
