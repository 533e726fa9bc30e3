"""Rows of lists made by rule, in three languages: people, and everything else that stands between them.

The words here are put together apart from those that RegApp knows rows by, in forms as people write them.
"""

from random import Random
from typing import Final

from regapp.model.papers.left_out import WhySkipped

LANGUAGES: Final = ("ky", "ru", "en")

PLACES: Final = {
    "ky": (
        "Нарын", "Ноокат", "Кара-Суу", "Токмок", "Баткен", "Өзгөн", "Кемин", "Ала-Бука",
    ),
    "ru": (
        "Нарын", "Ноокат", "Кара-Суу", "Токмок", "Баткен", "Узген", "Кемин", "Ала-Бука",
    ),
    "en": (
        "Naryn", "Nookat", "Kara-Suu", "Tokmok", "Batken", "Uzgen", "Kemin", "Ala-Buka",
    ),
}  # fmt: skip
PLACE_SECTIONS: Final = {
    "ky": (
        "{p} облусу", "{p} облусунун катышуучулары", "{p} району", "{p} районунан", "{p} шаары", "{p} ш.",
        "{p} айылы", "{p} айыл аймагы", "{p} айыл аймагынын өкүлдөрү", "{p} шаарынан келгендер", "{P} ОБЛУСУ",
        "{P} РАЙОНУ", "{p} шаардык кеңеши",
    ),
    "ru": (
        "{p}ская область", "{p}ской области", "{p}ский район", "Из {p}ского района", "г. {p}", "г.{p}", "город {p}",
        "Город {p}", "с. {p}", "село {p}", "{P}СКАЯ ОБЛАСТЬ", "{p}ский аильный аймак", "Мэрия города {p}",
        "{p}ский городской кенеш", "Районы {p}ской области",
    ),
    "en": (
        "{p} oblast", "{p} Oblast", "{p} region", "{p} district", "City of {p}", "{p} city", "{p} municipality",
    ),
}  # fmt: skip
GROUP_SECTIONS: Final = {
    "ky": (
        "Коноктор", "Катышуучулардын тизмеси", "Баяндамачылар:", "Уюштуруучулар тобу", "1-топ", "Топ 2",
        "ЖМК өкүлдөрү", "Финансы министрлиги", "Айыл чарба министрлигинен", "Мамлекеттик агенттик", "Коомдук уюмдар",
        "Жогорку Кеңештин депутаттары", "1-күн", "2-күн (бейшемби)", "3-стол", "Тиркеме 1",
        "Эл аралык уюмдардын өкүлдөрү", "«Келечек» коомдук фонду",
    ),
    "ru": (
        "Гости", "Список участников", "Докладчики:", "Группа 1", "Группа Б", "Группа №3", "Представители СМИ",
        "Пресса", "Министерство финансов", "Из Министерства финансов", "Государственное агентство",
        "Общественные организации", "Депутаты Жогорку Кенеша", "День 1", "День 2 (четверг)", "Стол 4",
        "Приложение 1", "Международные организации", "12 мая", "ОФ «Келечек»", "«Бизнес-центр»",
        "Второй день, 13 мая", "ОсОО «Ак-Жол»", "Волонтёры", "Эксперты и тренеры",
    ),
    "en": (
        "Guests", "List of participants", "Speakers:", "Group A", "Group 1", "Team 2", "Press",
        "Media representatives", "Ministry of Finance", "State Agency for Water", "NGOs",
        "International organizations", "Day 1", "Day 2 - Thursday", "Table 5", "Annex 1", "May 12", "Volunteers",
        '"Green Future" Foundation', "Organizing committee", "VIP guests",
    ),
}  # fmt: skip
TOTALS: Final = {
    "ky": (
        "Жалпы: {n}", "Жалпы саны: {n}", "Бардыгы {n} адам", "Баары - {n}", "Жыйынтыгы: {n}",
        "Анын ичинен аялдар: {n}", "Жалпы катышуучулардын саны {n}", "БАРДЫГЫ: {n}", "{n} адам", "Жыйынтык",
        "Жалпысынан {n} киши", "Катышуучулар: {n}", "Жыйырма беш киши", "отуздай катышуучу",
    ),
    "ru": (
        "Итого: {n}", "Итого", "ИТОГО:", "Всего {n} человек", "Всего участников: {n}", "в том числе женщин: {n}",
        "Из них мужчин {n}", "Общее количество: {n}", "Количество участников - {n}", "Итого по области: {n}",
        "{n} чел.", "Подытог: {n}", "Всего по списку {n}", "Сумма: {n}",
        "Двадцать пять человек", "около {n} участников", "Сорок один гость",
    ),
    "en": (
        "Total: {n}", "TOTAL", "Grand total: {n}", "Total participants {n}", "Subtotal: {n}",
        "Number of participants: {n}", "of which women: {n}", "Total number of guests - {n}", "Sum: {n}",
        "{n} people", "Count: {n}", "In total {n}", "Twenty-five people", "about {n} guests",
    ),
}  # fmt: skip
SIGNATURES: Final = {
    "ky": (
        "Жооптуу адам: ____________", "Жооптуу: ____ /Осмонов Т./", "Түзгөн: Бекова А.", "Бекитемин: ________",
        "Кол тамгасы: _____", "Колу ____________", "Күнү: ________", "Даярдаган: ____",
        "Аткаруучу: Бекова А., тел. 0555", "М.О.", "Макулдашылды: ______",
    ),
    "ru": (
        "Ответственный: ____________", "Ответственное лицо _______ Осмонов Т.", "Составил: Бекова А.", "УТВЕРЖДАЮ",
        "Подпись: _____", "Подпись ____________", "Дата: ________", "Дата «__» ________ 2026 г.",
        "Исполнитель: Бекова А., тел. 0555", "М.П.", "Согласовано: ______", "Проверила: ________",
        "Контактное лицо: Бекова А.",
    ),
    "en": (
        "Responsible: ____________", "Prepared by: A. Bekova", "Approved by ________", "Signature: _____",
        "Signature ____________", "Date: ________", "Date ____ 2026", "Compiled by: ____", "Checked by: A. Bekova",
        "Contact person: A. Bekova", "Signed: ______",
    ),
}  # fmt: skip
INSTRUCTIONS: Final = {
    "ky": (
        "Сураныч, бардык талааларды толтуруңуз", "Эскертүү: аты-жөнү паспорт боюнча жазылсын",
        "Үлгү: Асанов Асан Асанович", "Толтуруунун үлгүсү", "* милдеттүү талаа",
        "Көңүл буруңуз! Тизме 10-майга чейин кабыл алынат", "Көрсөтмө: телефонду толук жазыңыз",
    ),
    "ru": (
        "Просим заполнить все поля", "Примечание: ФИО указывать по паспорту", "Образец: Асанов Асан Асанович",
        "Пример заполнения", "* обязательное поле", "Внимание! Списки принимаются до 10 мая",
        "Пожалуйста, укажите телефон полностью", "Просьба не менять столбцы",
    ),
    "en": (
        "Please fill in all fields", "Note: names as in the passport", "Example: John Smith",
        "Please do not change the columns", "* required field", "Attention! Lists are accepted until 10 May",
        "Instructions: write the phone in full",
    ),
}  # fmt: skip
PAGES: Final = {
    "ky": (
        "{n}-бет", "Бет {n}", "Барак {n}",
    ),
    "ru": (
        "Стр. {n}", "Страница {n} из 9", "стр. {n} из 9", "Лист {n}",
    ),
    "en": (
        "Page {n}", "Page {n} of 9", "page {n}/9", "Sheet {n}",
    ),
}  # fmt: skip
NOBODY: Final = {
    "ky": (
        "Бош орун", "Кийин такталат", "такталат", "Вакант",
    ),
    "ru": (
        "Вакантно", "вакансия", "Уточняется", "по согласованию", "Будет уточнено",
    ),
    "en": (
        "TBC", "To be confirmed", "Vacant", "TBD", "to be announced",
    ),
}  # fmt: skip
HEADINGS: Final = {
    "ky": (
        "№", "Аты-жөнү", "Кызматы", "Телефону",
    ),
    "ru": (
        "№", "ФИО", "Должность", "Телефон",
    ),
    "en": (
        "No.", "Full name", "Position", "Phone",
    ),
}  # fmt: skip
SPLIT_HEADINGS: Final = {
    "ky": (
        "Фамилиясы", "Аты",
    ),
    "ru": (
        "Фамилия", "Имя",
    ),
    "en": (
        "Last name", "First name",
    ),
}  # fmt: skip
TITLES: Final = {
    "ky": (
        "Эл аралык конференциянын катышуучуларынын тизмеси", "2026-жылдын 12-13-майы, Ош шаары",
    ),
    "ru": (
        "Список участников международной конференции", "12-13 мая 2026 года, город Ош",
    ),
    "en": (
        "List of participants of the international conference", "12-13 May 2026, Osh",
    ),
}  # fmt: skip
POSTS: Final = {
    "ky": (
        "адис", "айыл башчысы", "депутат",
    ),
    "ru": (
        "специалист", "глава", "депутат",
    ),
    "en": (
        "expert", "head", "lawyer",
    ),
}  # fmt: skip

GIVEN: Final = {
    "ky": (
        "Мирбек", "Гүлзада", "Эсенбай", "Нурайым", "Жаныл", "Токтобүбү", "Эмил", "Сыргак", "Бүсайра", "Максат",
    ),
    "ru": (
        "Пётр", "Людмила", "Тимофей", "Нина", "Эдуард", "Мирлан", "Гульзат", "Жаныл", "Эмиль", "Максат",
    ),
    "en": (
        "Peter", "Ingrid", "Owen", "Nurlan", "Gulzat", "Marta", "Kenji", "Emil", "Laura", "Maksat",
    ),
}  # fmt: skip
FAMILY: Final = {
    "ky": (
        "Токомбаев", "Жээнбекова", "Сыдык уулу", "Кожомкулова", "Мамбет кызы", "Раимжанов", "Чотбаев", "Өмүралиева",
    ),
    "ru": (
        "Токомбаев", "Жээнбекова", "Петренко", "Кожомкулова", "Ким", "Раимжанов", "Гросс", "Ли", "Шмидт",
    ),
    "en": (
        "Tokombaev", "Lindqvist", "O'Brien", "Smith", "Kim", "van Houten", "Gross", "Li", "Jeenbekova",
    ),
}  # fmt: skip
WORDLIKE: Final = {
    "ky": (
        "Топ", "Дата", "Кеңеш", "Жума", "Кол", "Күн", "Бет", "Ош", "Совет", "Сан",
    ),
    "ru": (
        "Дата", "Лист", "Совет", "Топ", "Стол", "Итог", "Гость", "Май", "Союз", "Ош",
    ),
    "en": (
        "Press", "Sum", "Group", "Page", "Day", "Guest", "Bill", "Note", "Date", "April", "Union", "Hall", "Osh",
    ),
}  # fmt: skip
"""Words of lists that are names of people too."""


def person(chance: Random, language: str) -> str:
    """Make a name as lists write it."""
    family, given = chance.choice(FAMILY[language]), chance.choice(GIVEN[language])
    form = chance.randrange(9)
    if form == 0:
        return f"{chance.choice(WORDLIKE[language])} {given}"
    if form == 1:
        return f"{family} {chance.choice(WORDLIKE[language])}"
    if form == 2:
        return f"{family} {given}".upper()
    if form == 3:
        return f"{family} {given[0]}."
    if form == 4:
        return f"{chance.choice('МПОСГ')}.{chance.choice('ПОМА')}. {family}"
    if form == 5 and language != "en":
        return f"{family} {given} {chance.choice(('Асанович', 'Тимуровна', 'Эркинович'))}"
    return f"{family} {given}"


def nobody(chance: Random, language: str) -> tuple[str, WhySkipped]:
    """Make the text of a row without a person, and its kind."""
    number = chance.randint(2, 60)
    place = chance.choice(PLACES[language])
    kinds = (
        (PLACE_SECTIONS, WhySkipped.SECTION), (GROUP_SECTIONS, WhySkipped.SECTION), (TOTALS, WhySkipped.TOTAL),
        (SIGNATURES, WhySkipped.SIGNATURE), (INSTRUCTIONS, WhySkipped.INSTRUCTION), (PAGES, WhySkipped.PAGE),
        (NOBODY, WhySkipped.PLACEHOLDER),
    )  # fmt: skip
    texts, why = chance.choice(kinds)
    return chance.choice(texts[language]).format(n=number, p=place, P=place.upper()), why
