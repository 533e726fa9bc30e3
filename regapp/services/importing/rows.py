"""Reading one row of a list: details with their place, and the problems of the row."""

import re
from dataclasses import dataclass

from regapp.exchange import values
from regapp.exchange.parsing.cells import has_lost_digits
from regapp.exchange.recognising.contacts import read_contacts
from regapp.exchange.recognising.names import called, without_number, without_post
from regapp.matching.countries import country_and_rest, country_code
from regapp.matching.kinship import sex_of_child
from regapp.matching.names import fold_words
from regapp.matching.phones import phone_key
from regapp.matching.places.matcher import PlaceStatus
from regapp.matching.splitting import split_name
from regapp.model.event import Event
from regapp.model.papers.left_out import Guess, GuessKind
from regapp.model.papers.list_columns import Columns, Field
from regapp.model.papers.sheets import Sheet
from regapp.model.participant import ANSWERS, HOME_COUNTRY, Category, Details, is_foreign
from regapp.model.row_problem import RowProblem
from regapp.services.importing.settled_places import NO_MUNICIPALITY, EventPlaces, PlaceSaid, written_place

_DASHES = " -–—"
_CODE_CELL = re.compile(r"\d{14}(\.0)?")


@dataclass(frozen=True)
class ListRow:
    """A row: its position (`row` as a spreadsheet counts), its details, and its problems."""

    sheet: str
    row: int
    details: Details
    problems: tuple[RowProblem, ...]
    unclear: PlaceSaid | None = None
    """The words of a place that only a person can settle."""
    block: int = 0
    """Which of several people of the row, from 0."""

    told_sex: str = ""
    """The sex that the patronymic says, where the row does not state one."""

    @property
    def is_usable(self) -> bool:
        """Whether there is a name to register, and the list does not say that the registration is cancelled."""
        return not {RowProblem.NO_NAME, RowProblem.CANCELLED_THERE} & set(self.problems)


class RowReader:
    """Reads the rows of one sheet by its recognised columns."""

    def __init__(self, sheet: Sheet, columns: Columns, places: EventPlaces, event: Event) -> None:
        self._sheet = sheet
        self._columns = columns
        self._places = places
        self._cities = event.cities
        self._sheet_cities = values.cities(sheet.name, event.cities)
        self._own_categories = {
            text.casefold(): code
            for code, category in event.categories.items()
            for text in (code, *category.name.values())
        }
        self._own_languages = {
            text.casefold(): code for code, name in event.languages.items() for text in (code, *name.values())
        }
        self._unclear: PlaceSaid | None = None
        self.guesses: list[Guess] = []
        self.section: PlaceSaid = ("", "", "")
        """The place that the section of the next rows names: municipality, rayon, oblast."""
        self._row = 0

    def read(self, index: int, cells: list[str]) -> ListRow:
        """Read the row at an index of the sheet, by its cells."""
        self._row = index + self._sheet.first_row
        problems: list[RowProblem] = []
        self._unclear = None
        details = self._details(cells, problems)
        told = "" if details.sex or self._cell(cells, Field.SEX) else sex_of_child(fold_words(details.patronymic))
        return ListRow(self._sheet.name, self._row, details, tuple(problems), self._unclear, told_sex=told)

    def _cell(self, cells: list[str], field: Field) -> str:
        columns = self._columns.fields.get(field)
        if not columns:
            return ""
        filled = (cells[column] for column in columns if column < len(cells) and _says(cells[column]))
        return "-".join(filled) if field in self._columns.joined else next(filled, "")

    def _details(self, cells: list[str], problems: list[RowProblem]) -> Details:
        def cell(field: Field) -> str:
            return self._cell(cells, field)

        family, given, patronymic, written, post = self._name(cells)
        if not values.is_name(" ".join((family, given, written))):
            problems.append(RowProblem.NO_NAME)
        if self._is_cancelled(cells):
            problems.append(RowProblem.CANCELLED_THERE)
        sex = values.sex(cell(Field.SEX))
        if cell(Field.SEX) and not sex:
            problems.append(RowProblem.SEX_UNKNOWN)
        birth = values.birth_year(cell(Field.BIRTH))
        if cell(Field.BIRTH) and birth is None:
            problems.append(RowProblem.BIRTH_YEAR_UNREADABLE)
        born = values.birth_date(cell(Field.BIRTH))
        if birth is not None and not born and values.has_day(cell(Field.BIRTH)):
            self._guess(GuessKind.YEAR_ALONE, Field.BIRTH, cell(Field.BIRTH), str(birth))
        phone, email = self._contacts(cells)
        if phone and (has_lost_digits(phone) or not phone_key(phone)):
            problems.append(RowProblem.PHONE_UNREADABLE)
        country, municipality, place = self._place(cells, problems)
        answers = {name: values.consent(cell(Field(name))) for name in ANSWERS}
        if answers["consent"] is False:
            problems.append(RowProblem.NO_CONSENT)
        return Details(
            family=family, given=given, patronymic=patronymic, written=written, latin=cell(Field.LATIN),
            sex=sex.value, birth_year=birth, birth_date=born,
            category=self._category(cells, problems),
            municipality=municipality, place=place, country=country, organisation=cell(Field.ORGANISATION),
            position=cell(Field.POSITION) or post, phone=phone, email=email,
            language=self._language(cell(Field.LANGUAGE)), interpretation=cell(Field.INTERPRETATION),
            diet=cell(Field.DIET), cities=self._cities_of(cells, problems), note=cell(Field.NOTE),
            **answers,  # type: ignore[arg-type]
            accreditation=values.accreditation(cell(Field.ACCREDITATION)),
            ref=cell(Field.REF),
        )  # fmt: skip

    def _is_cancelled(self, cells: list[str]) -> bool:
        """Whether any column says that the registration does not stand."""
        columns = self._columns.fields.get(Field.STATUS, ())
        return any(values.is_cancelled(cells[place], self._heading(place)) for place in columns if place < len(cells))

    def _heading(self, place: int) -> str:
        heading = self._sheet.rows[self._columns.row] if self._columns.row >= 0 else []
        return heading[place] if place < len(heading) else ""

    def _name(self, cells: list[str]) -> tuple[str, str, str, str, str]:
        """Read (family, given, patronymic, name as written, post that stood behind the name).

        The parts of a name come first; where one of them is blank, a full name that says more.
        """
        family, given = self._cell(cells, Field.FAMILY), self._cell(cells, Field.GIVEN)
        patronymic, full = self._cell(cells, Field.PATRONYMIC), self._cell(cells, Field.FULL_NAME)
        is_whole = bool(family and given) or len(full.split()) <= len(f"{family} {given} {patronymic}".split())
        if not full or ((family or given) and is_whole):
            bare = without_number(family)
            self._guess(GuessKind.NAME, Field.FAMILY, family, bare)
            return bare, given, patronymic, "", ""
        bare, post = without_post(without_number(called(full, self._heading(self._columns.fields[Field.FULL_NAME][0]))))
        self._guess(GuessKind.NAME, Field.FULL_NAME, full, bare)
        parts = split_name(bare, self._columns.family_first)
        joined = " ".join(part for part in (parts.family, parts.given, parts.patronymic) if part)
        return parts.family, parts.given, parts.patronymic, "" if joined == bare else bare, post

    def _contacts(self, cells: list[str]) -> tuple[str, str]:
        """Read (telephone, e-mail)."""
        found = read_contacts(self._cell(cells, Field.PHONE), self._cell(cells, Field.EMAIL))
        for field, cell in ((Field.PHONE, found.phone_cell), (Field.EMAIL, found.email_cell)):
            what = GuessKind.FIRST_OF_SEVERAL if cell.is_several else GuessKind.CONTACTS
            self._guess(what, field, cell.said, cell.taken)
        return found.phone, found.email

    def _guess(self, what: GuessKind, field: Field, said: str, taken: str) -> None:
        if said != taken:
            column = next(iter(self._columns.fields.get(field, ())), None)
            number = None if column is None else column + 1
            self.guesses.append(Guess(self._sheet.name, self._row, number, what, said, taken))

    def _category(self, cells: list[str], problems: list[RowProblem]) -> str:
        """Read the category that the list names; empty if it names none."""
        text = self._cell(cells, Field.CATEGORY)
        if not text:
            return ""
        if own := self._own_categories.get(" ".join(text.split()).casefold()):
            return own
        found = values.category(text)
        if found is None:
            problems.append(RowProblem.CATEGORY_UNKNOWN)
        return (found or Category.GUEST).value

    def _language(self, text: str) -> str:
        """The code of a language of the program or of the event; any other one as the list writes it."""
        return self._own_languages.get(" ".join(text.split()).casefold()) or values.language(text)

    def _cities_of(self, cells: list[str], problems: list[RowProblem]) -> tuple[str, ...]:
        text = self._cell(cells, Field.CITIES)
        if not text:
            return self._sheet_cities
        found = values.cities(text, self._cities)
        if not found:
            problems.append(RowProblem.CITY_UNKNOWN)
        return found or self._sheet_cities

    def _of_section(self, rayon: str, oblast: str) -> PlaceSaid:
        """Complete a row's place by that of its section."""
        place = (self.section[0], rayon or self.section[1], oblast or self.section[2])
        said, taken = written_place("", rayon, oblast), written_place(*place)
        self._guess(GuessKind.PLACE_OF_SECTION, Field.MUNICIPALITY, said, taken)
        return place

    def _place(self, cells: list[str], problems: list[RowProblem]) -> tuple[str, str, str]:
        """Read (country, municipality code, place as written)."""
        text, rayon = self._cell(cells, Field.MUNICIPALITY), self._cell(cells, Field.RAYON)
        oblast, country_text = self._cell(cells, Field.OBLAST), self._cell(cells, Field.COUNTRY)
        if any(self.section) and not text:
            text, rayon, oblast = self._of_section(rayon, oblast)
        country = country_code(country_text) or ("" if text else country_code(rayon) or country_code(oblast))
        if country_text and not country:
            problems.append(RowProblem.COUNTRY_UNKNOWN)
        written = text if _CODE_CELL.fullmatch(text) else written_place(text, rayon, oblast)
        if is_foreign(country):
            return country, "", "" if country_code(written) else written
        if not (text or rayon or oblast):
            return country, "", ""
        said = (text, rayon, oblast)
        match = self._places.match(*said)
        if match.status is PlaceStatus.MATCHED:
            return country or HOME_COUNTRY, match.code, written
        stated, rest = country_and_rest(written)
        if stated and not country_text:
            return stated, "", rest
        if self._places.settled(*said) != NO_MUNICIPALITY:
            problems.append(
                RowProblem.PLACE_AMBIGUOUS if match.status is PlaceStatus.AMBIGUOUS else RowProblem.PLACE_UNKNOWN
            )
            self._unclear = said
        return country, "", written


def _says(cell: str) -> bool:
    """Whether a cell holds more than dashes, which systems and people write where there is nothing."""
    return bool(cell) and (cell[0] not in _DASHES or bool(cell.strip(_DASHES)))
