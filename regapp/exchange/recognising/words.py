"""Words by which rows that hold no person are known, in Kyrgyz, Russian and English. Stems cover their endings."""

import re
from typing import Final


def _starts(*stems: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(stems)})", re.IGNORECASE)


TOTAL: Final = _starts(
    r"итог\w*", r"всего\b", r"в том числе", r"из них\b", r"количеств\w*", r"кол-во", r"жалпы", r"бардыг\w*",
    r"баары\b",
    r"жыйынты\w*", r"анын ичинде", r"(grand |sub-?)?totals?\b", r"in total", r"sum\b", r"number of", r"count\b",
    r"подытог\w*",
)  # fmt: skip
"""Begins a row that counts."""
SIGNATURE: Final = _starts(
    r"ответственн\w*", r"жооптуу", r"исполнител\w*", r"аткаруучу", r"подпис\w*", r"кол ?тамга\w*", r"колу\b",
    r"составил\w*",
    r"түз(дү|гөн|үүчү)\w*", r"утвержд\w*", r"бекит(?:ти|ил|ем|үү)\w*", r"согласовано", r"макулдашыл\w*",
    r"проверил\w*", r"текшер\w*",
    r"м\. ?п\.", r"м\. ?о\.", r"дата\b", r"күнү\b", r"signatur\w*", r"signed", r"prepared by", r"approved",
    r"responsible",
    r"contact person", r"контактное лицо", r"байланыш\w* адам", r"compiled by", r"checked by", r"date\b",
)  # fmt: skip
"""Begins a row that somebody signs."""
INSTRUCTION: Final = _starts(
    r"просим\b", r"просьба\b", r"пожалуйста", r"заполн\w*", r"укажите", r"внимание\b", r"примечани\w*", r"примеры?\b",
    r"образец", r"инструкци\w*", r"сураныч", r"толтур\w*", r"көрсөтүңүз", r"эскерт\w*", r"мисалы\b", r"мисал:",
    r"үлгү\b", r"көңүл буруңуз",
    r"please\b", r"note\b", r"notes\b", r"fill\b", r"enter\b", r"instruction\w*", r"example\b", r"sample\b",
    r"\*+", r"пишите\b",
    r"жазыңыз", r"write\b", r"как заполн\w*", r"how to\b",
)  # fmt: skip
"""Begins a row that explains."""
SECTION: Final = re.compile(
    r"^(?-i:г|с|ш)\. ?\w|\s(?-i:ш|р|обл)\.$|\b(?:област(?:ь|и|ной|ью)|обл\.|облус(?:у|тук|унун)?\b|oblasts?\b"
    r"|regions?\b|район(?:а|ы|у|ный|унун|дук)?\b|р-н\b|rayons?\b"
    r"|raions?\b|districts?\b|город(?:а|е|ской|ская|ские)?\b|шаар(?:ы|дык|ынын)?\b|city\b|town\b|сел[оае]\b"
    r"|айыл(?:ы|дык)?\b|айм(?:ак|агы|актары)\b"
    r"|village\b|аил(?:ьный|ьные|ьного)?\b|муниципал\w*|municipal\w*|мэри[яи]\b|мэриясы\b|кеңеш[иинти]+\b"
    r"|кенеши\b|управ(?:а|ы|ление|ления)\b|башкармалы[кг]\w*"
    r"|министерств\w*|министрли\w*|ministry\b|агентств\w*|agency\b|департамент\w*|departments?\b|отдел(?:ы"
    r"|ение)?\b|бөлүм(?:ү|дөр)?\b|уюм(?:у|дар)?\b|организаци\w*"
    r"|organi[sz]ations?\b|групп[аы]\b|топ\b|тобу\b|group\b|team\b|секци[яи]\b|section\b|спис(?:ок|ки)\b"
    r"|тизме(?:си)?\b|list of\b|участник\w*|катышуучу\w*"
    r"|participants?\b|гости\b|коноктор\w*|guests\b|докладчик\w*|спикер\w*|speakers?\b|баяндамачы\w*"
    r"|организатор\w*|уюштуруучу\w*|organi[sz]ers?\b|пресса\b|сми\b|жмк\b"
    r"|press\b|media\b|день\b|day \d|стол \d|table \d|республик\w*|парламент\w*|администраци\w*|фонд(?:ы|у)?\b"
    r"|foundation\b|университет\w*|university\b|делегаци\w*"
    r"|delegation\b|резерв\b|reserve\b|ао\b|аа\b|а/о\b|а/а\b)",
    re.IGNORECASE,
)  # fmt: skip
"""Stands in a row above those of its group."""
