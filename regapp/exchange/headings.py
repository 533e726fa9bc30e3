"""Which column holds what: headings in Kyrgyz, Russian and English, long form questions among them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from regapp.exchange.exports import known_export
from regapp.exchange.heading_texts import account_columns, is_account, is_metadata, plain, questions
from regapp.model.papers.list_columns import NAME_FIELDS, Columns, Field

# What comes first wins: a long question holds the words of several fields, and the telling one is listed earlier.
# None marks columns that are known to hold nothing for RegApp.
_PATTERNS: tuple[tuple[Field | None, str], ...] = (
    # A question for all at once is answered for the use of data: nobody is taken to agree to more.
    (Field.CONSENT, r"^(?=.*(обработ|process|иштет|иштеп чыг))(?=.*(персональн|personal|жеке маалымат))(?=.*(соглас|макул|consent|\bagree))"),
    (
        Field.PHOTO_CONSENT,
        r"^(?=.*(фото|photo|сүрөт|видео|video|съемк|\bfilm))"
        r"(?=.*(соглас|макул|consent|\bagree|разреш|уруксат|permi(t|ssion)|\b(may|can) we\b|мо[гж]\w* ли|не против|каршы|\bsoglas|\bmakul))",
    ),
    (
        Field.SHARING_CONSENT,
        r"^(?=.*(донор|donor|треть\w+ лиц|third part|үчүнчү жак))"
        r"(?=.*(переда[чтв]|предостав|\bshar(e|ing)|transfer|\bpass|берүү|берил|бериш|соглас|макул|consent|\bagree))",
    ),
    (None, r"фото|photo|сүрөт|видео|video|(билет|тариф)\w*( категори| түр)|(категори|тип|вид)\w* (билет|тариф)|ticket (category|type|class)"),
    (None, r"(как|откуда) .*(узнал|услышал)|кайдан .*(билд|укт|уга)|\b(hear|heard|find out|found out|learn\w*|know) (about|of)\b"),
    (
        Field.STATUS,
        r"^(attendee|approval|registration|ticket|void|rsvp|guest|order|invitation|response|review|validation|application|booking) ?(status|state)$"
        r"|^status$|^статус( (регистрации|заказа|билета|заявки|участия|утверждения|одобрения|подтверждения|модерации|проверки|приглашения|ответа|рассмотрения))?$"
        r"|^(каттоо|катталуу|өтүнмө|чакыруу|бекитүү|ырастоо|тастыктоо)\w* (абалы|макамы|статусу)$|^(абалы|макамы|статусу)$|^approval$"
        r"|^(is )?(cancell?ed|void(ed)?|withdrawn|declined)( ?(at|date|on))?$|^(отменен|аннулирован|отозван)[ао]?$|^жокко чыгарыл\w*$",
    ),
    (Field.CONSENT, r"соглас|макулдук|макулмун|consent|\bagree|персональных данных|\bsoglas|\bmakuldu"),
    (Field.PHONE, r"(контакт|байланыш|contact)(?=.*(тел|phone))|^контакты?$|^контактные данные|^байланыш(тар)?$|^contacts?$"),
    (Field.EMAIL, r"\be-?mail|почт[аы]|электрон\w* (адрес|дарег|дарек)|эл\.? ?(почт|дарек)|имейл|\bpochta\b"),
    (Field.PHONE, r"\bтел|телефон|phone|mobile|моб\.|\bcell\b|\btel(efon|ephone)?\b|whats ?app|ватсап|вотсап|уюлдук|байланыш (номер|тел)|контактный номер"),
    (Field.DIET, r"питани|диет|тамак|diet|\bfood\b|\bmeal|аллерги|allerg|\bpitani|\btamak"),
    (Field.LANGUAGE, r"язык|language|\bтил(и|де|иңиз)?\b|иш тили|\byazyk"),
    (Field.INTERPRETATION, r"перевод|котормо|interpret|translat"),
    (
        Field.CITIES,
        r"(город|шаар|city|cities)\w*[^а-яa-z]*\(?\s*(ош|бишкек|osh|bishkek)|в каком город|город\w* участ|кайсы шаар"
        r"|катышуу шаар|катышкан шаар|which cit|cit(y|ies) of (participation|attendance)|участвовать|(ош|osh)\s*/\s*(бишкек|bishkek)",
    ),
    (Field.CATEGORY, r"категори|category|(статус|тип|роль|вид) участник|^роль$|^role$|^тип$|катышуучунун (түр|макам)|кимдин өкүлү|кого (вы )?представля"),
    # Who asks what somebody needs does not ask whether they state a disability.
    (
        Field.DISABILITY,
        r"^(?!.*(нужн|нужда|потребн|услови|\bneeds?\b|requir|accommodat|керек|муктаж))"
        r".*(инвалид|\bл?овз\b|ограниченн\w* возможност|майып|мүмкүнчүлүг\w* чектел|disabilit|disabled|\bpwd\b)",
    ),
    (Field.LATIN, r"латин|latin|на английском|англисче|as in (the )?passport|как в паспорте"),
    (Field.PATRONYMIC, r"^отчеств|^(ваше )?отчество|атасынын аты|patronymic|father'?s name|middle ?name|^атасы|\botchestv|\batasynyn"),
    (
        Field.FULL_NAME,
        r"фамили\w*[ ,./и-]+(ваше )?имя|имя[ ,./и-]+(и )?фамили|фамилиясы[ ,./-]+(жана )?аты|аты[ ,./-]+(жана )?фамили|\bфио\b|ф\.? ?и\.? ?о\.?|аты[- ]?жөнү|толук аты"
        r"|\bф\.? ?а\.? ?а\b\.?|аты-?жону|полное имя|full ?name|^(user )?names?( \(.*\))?$|\bfio\b|\baty[- ]?z?h?j?onu|name and surname|name,? surname|surname,? name|(participant|attendee|delegate|guest|person|respondent|registrant|visitor)'?s? name|^name of "
        r"|^как вас зовут|^имя (участника|респондента|гостя)|^имя пользователя \(|^участник\w*$|^катышуучу\w*$|^аты,|ысымы жана|given name and family|first and last",
    ),
    (Field.FAMILY, r"фамили|family|surname|last ?name|^теги(ңиз)?\b|\bfamil"),
    (Field.GIVEN, r"^имя\b|^аты(ңыз)?\b|given|first ?name|forename|^ысымы?(ңыз)?\b|\bimya\b|^aty\b"),
    (Field.SEX, r"\bпол\b|жынысы|\bжыныс|\bsex\b|gender|гендер|\bpol\b|\bz?h?j?ynys"),
    (Field.BIRTH, r"рожд(?:ен|\.|\b)|\bг\.? ?р\.?\b|туулган|birth|\bdob\b|\brozhd|\btuulgan"),
    (Field.COUNTRY, r"стран[аы]|өлкө|country|гражданств|мамлекет(и|иңиз)?$|nationality|\bstrana\b"),
    (
        Field.MUNICIPALITY,
        r"муниципал|наименование (ао|а/о|аа)\b|^(ао|аа)$|^место$|municipal|айыл\w* ай?ма[кг]|аильн|айылный|айыл өкмөт|айыл окмот|сельская управа|наименование (ом?мсу|мсу)|жөб орган"
        r"|населенн|населённ|село|айыл\b|айылы|village|town|место (жительства|проживания)|жашаган жер|откуда|кайдан|^город$|^шаар(ы)?$|^city$|address|адрес|дарег"
        r"|^where .*\b(from|live|based)\b|\ba[iy][iy]l\b|\ba[iy]ma[kq]\b|^(gorod|shaar|selo)\b",
    ),
    (Field.RAYON, r"район|rayon|raion|district"),
    (Field.OBLAST, r"област|облус|oblast|region|регион|province"),
    (
        Field.ACCREDITATION,
        r"^(?!.*(нужн|\bneed|requir|керек|организац|\bдат[аы]|срок|мөөнөт|\bdate|valid|орган\b|кем выда)).*(аккредитаци|accreditation)",
    ),
    (Field.ORGANISATION, r"организац|^компани|уюм|мекеме|organi[sz]a[tc]|\buyum|\bmekeme|^org$|место работы|company|institution|учрежден|иштеген жер|иш орду|affiliation|ведомств"),
    (Field.POSITION, r"должност|кызмат|position|job|лавоз|title$|\bdolzh?nost|\bkyzmat|ким болуп ишт|кем (вы )?работаете"),
    (Field.REF, r"^id\b|^ид$|^ref(erence)?$|^код( участника)?$|registration (id|code|number)|номер (заявки|регистрации)|катталуу номери|^order code$"),
    (Field.NOTE, r"примечан|комментар|эскерт|\bnotes?\b|comment|remark|пожелан"),
)  # fmt: skip
_COMPILED = tuple((field, re.compile(pattern, re.IGNORECASE)) for field, pattern in _PATTERNS)
_FAMILY_FIRST = re.compile(
    r"фамили.*(имя|аты)|\bфио\b|ф\.? ?и\.? ?о|surname.*name|family.*given|аты-?\s?ж[өо]ну?ү?", re.IGNORECASE
)
_GIVEN_FIRST = re.compile(
    r"^(имя|аты|name|first|given).*(фамили|surname|last|family)|^(user )?name \(original|^user name", re.IGNORECASE
)
_OF_GROUP = re.compile(r"names?|number|address|название|наименование|номер|адрес|аталышы|номери|дареги", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d[\d ()-]{5,}\d")
_HEADING_ROWS = 60
_FEWEST_BELOW = 2


def recognise(heading: str) -> Field | None:
    """The field that a column of this heading holds, or None."""
    text = plain(heading)
    found = next((field for field, pattern in _COMPILED if pattern.search(text)), None) if text else None
    return None if found is None or is_metadata(heading) else found


def find_columns(rows: list[list[str]]) -> Columns | None:
    """The heading row among the first rows (titles may stand above it), or None if no row names people."""
    best: Columns | None = None
    for index, row in enumerate(rows[:_HEADING_ROWS]):
        if (known := known_export(row, rows[index + 1 :])) is not None:
            return replace(known, row=index)
        found = heading_columns(index, row, rows[index + 1 :])
        if not NAME_FIELDS & found.fields.keys() or not _is_heading(row, found, rows[index + 1 :]):
            continue
        found = _with_row_below(found, row, rows[index + 1] if index + 1 < len(rows) else [])
        if best is None or len(found.fields) > len(best.fields):
            best = found
    return best if best is None else _with_full_names(best, rows)


def heading_columns(index: int, row: Sequence[str], below: Sequence[Sequence[str]]) -> Columns:
    """Give the columns of a heading row; a form's own columns yield to those of its questions."""
    asked = questions(row)
    held = [_field_of(cell, question) for cell, question in zip(row, asked, strict=True)]
    for place in account_columns(row):
        field = held[place]
        others = {other for number, other in enumerate(held) if number != place}
        if field in others or (field in NAME_FIELDS and NAME_FIELDS & others):
            held[place] = None
    found = columns_of(index, asked, held)
    accounts = tuple(place for place, cell in enumerate(row) if is_account(cell) and _are_addresses(below, place))
    if not accounts:
        return found
    return replace(found, fields={**found.fields, Field.EMAIL: (*found.fields.get(Field.EMAIL, ()), *accounts)})


def _field_of(heading: str, question: str) -> Field | None:
    """Give the field of a heading with groups; a question for a name or a number alone asks it of its group."""
    if heading == question or not _OF_GROUP.fullmatch(plain(question)):
        return recognise(question)
    group = re.split(r"[/-]", heading.removesuffix(question)[:-1])[-1]
    return recognise(f"{group} {question}") or recognise(question)


def _are_addresses(rows: Sequence[Sequence[str]], place: int) -> bool:
    """Whether all that stands in a column are e-mail addresses."""
    said = [row[place] for row in rows if place < len(row) and row[place]]
    return bool(said) and all("@" in cell for cell in said)


def _are_names(rows: Sequence[Sequence[str]], place: int) -> bool:
    """Whether a third of a column is some words with capitals, as names are between sections and totals."""
    said = [row[place].split() for row in rows[:_HEADING_ROWS] if place < len(row) and row[place]]
    return sum(len(words) > 1 and words[0][:1].isupper() and words[1][:1].isupper() for words in said) * 3 > len(said)


def _with_row_below(found: Columns, row: Sequence[str], below: Sequence[str]) -> Columns:
    """Take up a second row of headings: under the name it is blank, and nothing in it is a value."""
    names = [place for field in NAME_FIELDS for place in found.fields.get(field, ())]
    if any(place < len(below) and below[place] for place in names) or any(map(str.isdigit, "".join(below))):
        return found
    if sum(recognise(cell) is not None for cell in below) < _FEWEST_BELOW:
        return found
    width = max(len(row), len(below))
    upper, lower = ([*cells, *[""] * (width - len(cells))] for cells in (row, below))
    heading = [under or over for over, under in zip(upper, lower, strict=True)]
    return columns_of(found.row + 1, heading, [recognise(cell) for cell in heading])


def _with_full_names(found: Columns, rows: Sequence[Sequence[str]]) -> Columns:
    """Read the only column of names as full names where it is headed as given names and mostly holds several words."""
    if {Field.FAMILY, Field.FULL_NAME} & found.fields.keys() or Field.PATRONYMIC in found.fields:
        return found
    place = found.fields[Field.GIVEN][0]
    said = [row[place] for row in rows[found.row + 1 :] if place < len(row) and row[place]]
    if sum(" " in name for name in said) * 2 <= len(said):
        return found
    fields: dict[Field, tuple[int, ...]] = {
        (Field.FULL_NAME if field is Field.GIVEN else field): places for field, places in found.fields.items()
    }
    return replace(found, fields=fields)


def _is_heading(row: Sequence[str], found: Columns, below: Sequence[Sequence[str]]) -> bool:
    """Whether a row with a name's heading is one of headings: short texts, and a full name or a third of it known."""
    filled = [cell for cell in row if cell]
    if any("@" in cell or _LONG_NUMBER.search(cell) for cell in filled):
        return False
    if len(filled) == 1 and not _are_names(below, next(iter(found.fields.values()))[0]):
        return False
    is_named = Field.FULL_NAME in found.fields or found.fields.keys() >= {Field.FAMILY, Field.GIVEN}
    return (is_named and len(filled) > 1) or len(found.fields) * 3 >= len(filled)


def columns_of(index: int, heading: Sequence[str], held: Sequence[Field | None]) -> Columns:
    """The columns of the heading row at `index` (-1: there is none), where column n holds `held[n]`."""
    fields: dict[Field, list[int]] = {}
    for column, field in enumerate(held):
        if field is not None:
            fields.setdefault(field, []).append(column)
    named = Field.FULL_NAME in fields and fields[Field.FULL_NAME][0] < len(heading)
    order = _name_order(heading[fields[Field.FULL_NAME][0]]) if named else None
    if named and order is None and fields.keys() >= {Field.FAMILY, Field.GIVEN}:
        # Where the parts stand in columns of their own too, the whole is put together in their order.
        order = fields[Field.FAMILY][0] < fields[Field.GIVEN][0]
    return Columns(index, {field: tuple(columns) for field, columns in fields.items()}, order)


def likely_heading(rows: Sequence[Sequence[str]]) -> int:
    """The row that looks most like headings where none was recognised: the first that is filled as far as the widest."""
    widths = [sum(map(bool, row)) for row in rows[:_HEADING_ROWS]]
    return widths.index(max(widths)) if widths else 0


def _name_order(question: str) -> bool | None:
    heading = plain(question)
    if _GIVEN_FIRST.search(heading):
        return False
    return True if _FAMILY_FIRST.search(heading) else None
