"""The text of a heading as it is compared: XML names, numbers and groups of forms, and courtesies taken off."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

_LONGEST: Final = 300
_NUMBER: Final = re.compile(
    r"^(?:(?:q|в|вопрос|question|суроо)\s*)?№?\s*\d{1,3}(?:\.\d{1,2})*\s*[.):]?\s+(?=\D)", re.IGNORECASE
)
_COURTESY: Final = re.compile(
    r"^(?:(?:please|пожалуйста|сураныч|enter|write|specify|provide|укажите|введите|напишите|впишите"
    r"|what is|what['’]s|your|the|ваш[аеиу]?|свою|сво[её]|сиздин)[ ,:]+)+",
    re.IGNORECASE,
)  # fmt: skip
_HUMP: Final = re.compile(r"(?<=[a-zа-я])(?=[A-ZА-Я][a-zа-я])|(?<=[a-z])(?=ID$)")
_METADATA: Final = re.compile(
    # Times and marks that a form or a registration writes itself,
    r"отметка времени|time ?stamp|убакыт белгиси|^regapp:|submitted|submission ?(date|time|id)?$|created|updated"
    r"|^(start|end|join|leave|completion|registration|last modified|check(ed)?[ -]?(in|out)|order|event|scheduled)"
    r" ?(start |end )?(date|time|at)\b|^(start|end|today|now)$"
    r"|^(дата|время|дата и время) (регистрации|заявки|заполнения|создания|начала|завершения|окончания|выполнения|входа"
    r"|выхода|подключения|отключения|отправки|последнего|изменения|заказа|покупки)"
    r"|^(баштоо|аяктоо|бүтүү|катталуу|каттоо|кирүү|чыгуу|толтуруу|жөнөтүү|башталган|аяктаган|бүткөн|катталган|толтурулган"
    r"|жөнөтүлгөн) (убакты\w*|убаг\w*|күн\w*)"
    # what it says of devices, files and those who filled it in,
    r"|^(device|subscriber) ?id$|^sim ?serial$|^instance ?(id|name)$|^meta\b|^key$|^edits$|^audit$|^attachments "
    r"|^form ?version$|^(submitter|enumerator)\b"
    # of accounts, buyers and the event,
    r"|^username$|^имя пользователя$|^логин$|^login$|^колдонуучу\w* (аты|ысымы)$"
    r"|^(buyer|purchaser|payer|billing)\b|^order (name|e-?mail|first|last|phone)"
    r"|покупател|плательщик|сатып алуучу|төлөөчү"
    r"|^(event|venue) (name|id|title|location|address|type|time ?zone)"
    # of presence in a call, and addresses that are no people's.
    r"|^attended$|^(is )?guest$|^time in session|^(total )?duration\b|^in waiting room$|^recording consent$"
    r"|\b(ip|mac|eth|solana|btc|wallet)[ -]?(address|адрес)|адрес (сайта|страницы|кошелька)|\burl\b|\bqr\b",
    re.IGNORECASE,
)  # fmt: skip
_ACCOUNT: Final = re.compile(r"user ?name|имя пользователя|логин|login|колдонуучу\w* (?:аты|ысымы)", re.IGNORECASE)
_OF_ACCOUNT: Final = re.compile(
    r"e-?mail|name|(адрес )?электронн\w* почт\w*|имя|электрондук (почта|дарек)\w*( дарег\w*)?|аты|ысымы", re.IGNORECASE
)
_TELLS_ACCOUNT: Final = (
    re.compile(r"start time|время начала|(баштоо|башталган) убакты\w*", re.IGNORECASE),
    re.compile(r"completion time|время (выполнения|завершения)|(аяктоо|аяктаган|бүткөн) убакты\w*", re.IGNORECASE),
)
_TELLS_GROUPS: Final = frozenset({"_uuid", "_submission_time", "__version__", "_index"})
_TELLS_DASHES: Final = frozenset({"submissiondate", "key"})
_VALIDATION: Final = "_validation_status"


def plain(heading: str) -> str:
    """Give a heading as words: `family_name`, `1. Укажите вашу фамилию *`, `FirstName` as what they ask for."""
    text = " ".join(heading.replace("ё", "е").replace("_", " ").split())[:_LONGEST].strip(" *:")
    if " " not in text:
        return _HUMP.sub(" ", text)
    return _COURTESY.sub("", _NUMBER.sub("", text))


def is_metadata(heading: str) -> bool:
    """Whether a column is written by a form or a registration itself, and tells nothing of the person."""
    if heading.startswith("_"):
        return heading != _VALIDATION
    return _METADATA.search(plain(heading)) is not None


def is_account(heading: str) -> bool:
    """Whether a column holds the account with which somebody filled a form in; it may be an address."""
    return _ACCOUNT.fullmatch(plain(heading)) is not None


def account_columns(row: Sequence[str]) -> list[int]:
    """Find the name and e-mail of the account with which a form was filled in, where its headings tell such a form."""
    if not all(any(sign.fullmatch(plain(cell)) for cell in row) for sign in _TELLS_ACCOUNT):
        return []
    end = next(place for place, cell in enumerate(row) if _TELLS_ACCOUNT[1].fullmatch(plain(cell)))
    own = range(end + 1, min(end + 3, len(row)))
    return [place for place in own if _OF_ACCOUNT.fullmatch(plain(row[place]))]


def questions(row: Sequence[str]) -> list[str]:
    """Take the groups of a form off its headings (`Participant/Phone`); a choice of an answer asks nothing.

    A group stands before a slash, and before a hyphen in XML names of forms that write groups so.
    """
    said = {cell for cell in row if cell}
    lowered = {cell.casefold() for cell in said}
    is_form = bool(_TELLS_GROUPS & lowered)
    separator = "-" if lowered >= _TELLS_DASHES else "/"
    if not any(separator in cell for cell in said):
        return list(row)
    groups = Counter(group for cell in said for group in _groups(cell, separator))
    return [_question(cell, said, groups, separator, is_form=is_form or separator == "-") for cell in row]


def _groups(heading: str, separator: str) -> list[str]:
    """Give all beginnings of a heading that may be its groups, the longest first."""
    parts = heading.split(separator)
    groups = [separator.join(parts[:size]) for size in range(len(parts) - 1, 0, -1)]
    return [group for group in groups if group and not group.endswith(" ")]


def _question(heading: str, said: set[str], groups: Counter[str], separator: str, *, is_form: bool) -> str:
    found = _groups(heading, separator)
    if any(group in said for group in found):
        return ""
    group = next((group for group in found if groups[group] > 1), found[0] if found and is_form else "")
    return heading[len(group) + 1 :] if group else heading
