<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AddMenu</name>
    <message>
        <source>Text of a participant or the event</source>
        <translation>Текст участника или мероприятия</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Code of the badge</source>
        <translation>Код бейджа</translation>
    </message>
    <message>
        <source>Code of the materials</source>
        <translation>Код материалов</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Территории</translation>
    </message>
    <message>
        <source>Open or close all</source>
        <translation>Развернуть или свернуть всё</translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation>Вся конференция</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрированы</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>пришли</translation>
    </message>
    <message>
        <source>of those registered</source>
        <translation>от зарегистрированных</translation>
    </message>
    <message>
        <source>municipalities have come, of those registered</source>
        <translation>муниципалитеты: пришли / зарегистрированы</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить цифры</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
</context>
<context>
    <name>BadgeActions</name>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать снова</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>It is misspelled</source>
        <translation>Ошибка в имени</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Испорчен</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Сохранить бейдж</translation>
    </message>
    <message>
        <source>The badge is in {path}</source>
        <translation>Бейдж в файле {path}</translation>
    </message>
</context>
<context>
    <name>BadgeBatches</name>
    <message>
        <source>Made before</source>
        <translation>Сделано раньше</translation>
    </message>
    <message>
        <source>No batch has been made yet.</source>
        <translation>Партий бейджей ещё не было.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
</context>
<context>
    <name>BadgeChoices</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Badge, mm</source>
        <translation>Бейдж, мм</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Begin at place</source>
        <translation>Начать с места</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>All of the country and abroad</source>
        <translation>Вся страна и зарубежье</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>A back behind each badge, on paper printed on both sides.</source>
        <translation>Оборот за каждым бейджем, на бумаге с двусторонней печатью.</translation>
    </message>
    <message>
        <source>A card before each place</source>
        <translation>Карточка перед каждым местом</translation>
    </message>
    <message>
        <source>For handing badges out in envelopes: the place, how many, and whose.</source>
        <translation>Для раздачи бейджей в конвертах: место, сколько и чьи.</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Конструктор…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>У кого нет бейджа</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Все города</translation>
    </message>
    <message>
        <source>By place and name</source>
        <translation>По месту и имени</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>По номеру</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категориям</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как у окна</translation>
    </message>
    <message>
        <source>90 x 60, for a holder</source>
        <translation>90 x 60, в держатель</translation>
    </message>
    <message>
        <source>A6, 105 x 148, on a ribbon</source>
        <translation>A6, 105 x 148, на ленте</translation>
    </message>
    <message>
        <source>86 x 54, plastic card</source>
        <translation>86 x 54, пластиковая карта</translation>
    </message>
    <message>
        <source>62 x 100, label roll, black</source>
        <translation>62 x 100, этикетка</translation>
    </message>
    <message>
        <source>A5, folded, with programme</source>
        <translation>A5, сложенный</translation>
    </message>
</context>
<context>
    <name>BadgeFindings</name>
    <message>
        <source>To look at</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Make all the same</source>
        <translation>Всё равно сделать</translation>
    </message>
    <message>
        <source>Leave these people out</source>
        <translation>Пропустить этих людей</translation>
    </message>
    <message>
        <source>Nothing: every letter prints, every name fits, every code is large enough to scan.</source>
        <translation>Всё в порядке: каждая буква печатается, каждое имя помещается, каждый код читается сканером.</translation>
    </message>
    <message>
        <source>People concerned: {count}. Enter opens the card of the chosen one.</source>
        <translation>Затронуто людей: {count}. Enter открывает карточку выбранного.</translation>
    </message>
</context>
<context>
    <name>BadgeLine</name>
    <message>
        <source>Badge is printing…</source>
        <translation>Бейдж печатается…</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Бейдж напечатан</translation>
    </message>
    <message>
        <source>No badge has been made yet: Ctrl+P.</source>
        <translation>Бейджа ещё нет: Ctrl+P.</translation>
    </message>
</context>
<context>
    <name>BadgePanel</name>
    <message>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <source>Fold at, mm</source>
        <translation>Сгиб, мм</translation>
    </message>
    <message>
        <source>Usual sheets</source>
        <translation>Обычные листы</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Сохранить под другим названием…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>the next element</source>
        <translation>следующий элемент</translation>
    </message>
    <message>
        <source>move by 0.5 mm; with Shift 5 mm, with Ctrl 0.1 mm</source>
        <translation>сдвиг на 0,5 мм; с Shift 5 мм, с Ctrl 0,1 мм</translation>
    </message>
    <message>
        <source>to the properties; Esc goes back</source>
        <translation>к свойствам; Esc возвращает</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дублировать</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>выбрать всё</translation>
    </message>
    <message>
        <source>click: the one below; drag: without snapping</source>
        <translation>щелчок: элемент под ним; перенос: без прилипания</translation>
    </message>
    <message>
        <source>nearer, farther, the whole badge</source>
        <translation>крупнее, мельче, весь бейдж</translation>
    </message>
    <message>
        <source>back and forth</source>
        <translation>назад и вперёд</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>От {low} до {high}.</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Как будет выглядеть</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Как будет выглядеть</translation>
    </message>
    <message>
        <source>To look at ({count})</source>
        <translation>Проверить ({count})</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>Сделано раньше</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Badges to make: {count}</source>
        <translation>Бейджи к созданию: {count}</translation>
    </message>
    <message>
        <source>Make badges</source>
        <translation>Создать бейджи</translation>
    </message>
    <message>
        <source>Looking at the badges</source>
        <translation>Проверка бейджей</translation>
    </message>
    <message>
        <source>Badges made: {count}. {path}</source>
        <translation>Создано бейджей: {count}. {path}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Back to the badges</source>
        <translation>Назад к бейджам</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Сохранить под другим названием…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Вернуть сохранённое</translation>
    </message>
    <message>
        <source>Remove this badge</source>
        <translation>Убрать этот бейдж</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Add a back</source>
        <translation>Добавить оборот</translation>
    </message>
</context>
<context>
    <name>BatchPrinting</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копий</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
</context>
<context>
    <name>CalibrationPanel</name>
    <message>
        <source>Print a test page, measure the four lengths with a ruler and type them, in millimetres. Keep the correction and print once more: the lengths should then be as they ought to be.</source>
        <translation>Напечатайте пробный лист, измерьте линейкой четыре длины и введите их в миллиметрах. Примите поправку и напечатайте ещё раз: тогда длины должны совпасть с указанными.</translation>
    </message>
    <message>
        <source>Keep and print again to check</source>
        <translation>Принять и напечатать для проверки</translation>
    </message>
    <message>
        <source>No correction</source>
        <translation>Без поправки</translation>
    </message>
    <message>
        <source>The test page is on its way to the printer.</source>
        <translation>Пробный лист отправлен на принтер.</translation>
    </message>
    <message>
        <source>A: left edge to line A</source>
        <translation>A: от левого края до линии A</translation>
    </message>
    <message>
        <source>B: line A to line B</source>
        <translation>B: от линии A до линии B</translation>
    </message>
    <message>
        <source>C: upper edge to line C</source>
        <translation>C: от верхнего края до линии C</translation>
    </message>
    <message>
        <source>D: line C to line D</source>
        <translation>D: от линии C до линии D</translation>
    </message>
    <message>
        <source>ought to be {length}</source>
        <translation>должно быть {length}</translation>
    </message>
    <message>
        <source>No correction is in force.</source>
        <translation>Поправки нет.</translation>
    </message>
    <message>
        <source>It prints truly: nothing to correct.</source>
        <translation>Печатает точно: исправлять нечего.</translation>
    </message>
    <message>
        <source>{right} mm to the right, {down} mm down, width × {across}, height × {along}</source>
        <translation>{right} мм вправо, {down} мм вниз, ширина × {across}, высота × {along}</translation>
    </message>
    <message>
        <source>In force: {correction}</source>
        <translation>Действует: {correction}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Check out</source>
        <translation>Отметить уход</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Регистрация отменена</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Приход: {time}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Прихода ещё нет</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Replace the badge</source>
        <translation>Заменить бейдж</translation>
    </message>
    <message>
        <source>Somebody comes instead…</source>
        <translation>Вместо неё или него придёт другой…</translation>
    </message>
    <message>
        <source>Reinstate the registration</source>
        <translation>Восстановить регистрацию</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Отменить регистрацию</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (отозвано)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО полностью</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Place as written</source>
        <translation>Место, как написано</translation>
    </message>
    <message>
        <source>Comes in her or his stead</source>
        <translation>Вместо неё или него придёт</translation>
    </message>
    <message>
        <source>Comes instead of</source>
        <translation>Вместо кого</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>City of participation</source>
        <translation>Город участия</translation>
    </message>
    <message>
        <source>Consent to the use of personal data</source>
        <translation>Согласие на обработку персональных данных</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрированы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Код участника</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>Состояние заявки</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Here are your changes to “{name}” that were not saved. Undo takes them back one by one.</source>
        <translation>Здесь ваши несохранённые изменения «{name}». «Отменить» убирает их по одному.</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved. They are kept until RegApp is closed.</source>
        <translation>Изменения «{name}» не сохранены. Они остаются, пока RegApp не закрыт.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Band of colour</source>
        <translation>Цветная полоса</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Programme of the participant</source>
        <translation>Программа участника</translation>
    </message>
    <message>
        <source>Colour of the category</source>
        <translation>Цвет категории</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Светло-серый</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Сине-зелёный</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Вверху</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Посередине</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Внизу</translation>
    </message>
    <message>
        <source>Organiser&apos;s logo</source>
        <translation>Логотип организатора</translation>
    </message>
    <message>
        <source>Second organiser&apos;s logo</source>
        <translation>Логотип второго организатора</translation>
    </message>
    <message>
        <source>Donor&apos;s logo</source>
        <translation>Логотип донора</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Самое длинное имя</translation>
    </message>
    <message>
        <source>Foreign guest</source>
        <translation>Иностранный гость</translation>
    </message>
    <message>
        <source>Kyrgyz letters</source>
        <translation>Кыргызские буквы</translation>
    </message>
    <message>
        <source>Longest municipality</source>
        <translation>Самый длинный муниципалитет</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Somebody usual</source>
        <translation>Обычный участник</translation>
    </message>
    <message>
        <source>Too long for its place: {names}.</source>
        <translation>Не помещается на своё место: {names}.</translation>
    </message>
    <message>
        <source>No font has the letters {names}.</source>
        <translation>Ни в одном шрифте нет букв {names}.</translation>
    </message>
    <message>
        <source>Too long for a code: {names}.</source>
        <translation>Слишком длинно для кода: {names}.</translation>
    </message>
    <message>
        <source>There is no picture {names}; its place stays empty.</source>
        <translation>Нет картинки {names}; её место остаётся пустым.</translation>
    </message>
    <message>
        <source>There is no font {names}; Noto Sans stands in.</source>
        <translation>Нет шрифта {names}; вместо него Noto Sans.</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Постоянный текст</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Картинка: {name}</translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation>Код: {name}</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Scan, or type a name, phone, badge number…</source>
        <translation>Сканируйте или введите имя, телефон, № бейджа…</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Сканирование или поиск</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Walk-in  Ctrl+N</source>
        <translation>Без записи  Ctrl+N</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Try fewer letters, the end of the telephone number, or the municipality. Or register this person now.</source>
        <translation>Введите меньше букв, конец номера телефона или муниципалитет. Или зарегистрируйте человека сейчас.</translation>
    </message>
    <message>
        <source>Register as walk-in  Ctrl+N</source>
        <translation>Зарегистрировать  Ctrl+N</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Пока никто не зарегистрирован</translation>
    </message>
    <message>
        <source>Import a list, or press Ctrl+N to register the first person.</source>
        <translation>Импортируйте список или нажмите Ctrl+N, чтобы зарегистрировать первого участника.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Можно принимать следующего</translation>
    </message>
    <message>
        <source>F1 shows the keys.</source>
        <translation>F1 — список клавиш.</translation>
    </message>
    <message>
        <source>Enter checks in</source>
        <translation>Enter — отметить приход</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Enter checks in</source>
        <translation>Найдено: {count}. Стрелки — выбор, Enter — отметить приход</translation>
    </message>
    <message>
        <source>{arrived} of {registered} arrived</source>
        <translation>Пришли: {arrived} из {registered}</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Directory of municipalities</source>
        <translation>Справочник муниципалитетов</translation>
    </message>
    <message>
        <source>This event uses one with {count} municipalities and keeps it until you choose another.</source>
        <translation>Для этого мероприятия действует справочник, где муниципалитетов: {count}; он остаётся, пока вы не выберете другой.</translation>
    </message>
    <message>
        <source>Load a newer one (csv)…</source>
        <translation>Загрузить новый (csv)…</translation>
    </message>
    <message>
        <source>Loaded: {name}, {count} municipalities. Choose it to use it for this event.</source>
        <translation>Загружен {name}, муниципалитетов: {count}. Выберите его, чтобы он действовал для этого мероприятия.</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Back to all people</source>
        <translation>Ко всем людям</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Возможные двойники</translation>
    </message>
    <message>
        <source>Choose where they differ. Both badges go on admitting, both histories stay; Ctrl+Z takes it back.</source>
        <translation>Выберите там, где они различаются. Оба бейджа будут пропускать, обе истории сохранятся; Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation>Это один человек: объединить</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Это два человека</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>Карточка {number}</translation>
    </message>
    <message>
        <source>Possible doubles: {count}</source>
        <translation>Возможные двойники: {count}</translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation>Просматриваем всех…</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else</source>
        <translation>Никто ни на кого не похож</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>прибытие {time}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ещё не прибыл(а)</translation>
    </message>
    <message>
        <source>One person now: {name}. Ctrl+Z takes it back.</source>
        <translation>Теперь один человек: {name}. Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>Two people: {name}. Nobody will ask again.</source>
        <translation>Два человека: {name}. Больше не спросим.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>What it shows</source>
        <translation>Что показывает</translation>
    </message>
    <message>
        <source>What the code holds</source>
        <translation>Что в коде</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>From the left, mm</source>
        <translation>Слева, мм</translation>
    </message>
    <message>
        <source>From the top, mm</source>
        <translation>Сверху, мм</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <source>Letters, pt</source>
        <translation>Буквы, пт</translation>
    </message>
    <message>
        <source>At least, pt</source>
        <translation>Не мельче, пт</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Прописные</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>По горизонтали</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>По вертикали</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>разное</translation>
    </message>
    <message>
        <source>Own colour…</source>
        <translation>Свой цвет…</translation>
    </message>
    <message>
        <source>Put a file here…</source>
        <translation>Вставить файл…</translation>
    </message>
    <message>
        <source>{count} elements</source>
        <translation>Элементов: {count}</translation>
    </message>
    <message>
        <source>Write something, or delete the element.</source>
        <translation>Напишите что-нибудь или удалите элемент.</translation>
    </message>
    <message>
        <source>Six digits after #, for instance #0B6477.</source>
        <translation>Шесть знаков после #, например #0B6477.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>От {low} до {high}.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>Нет файла {path}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Файл {path} не читается.</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>Файл {path} пуст.</translation>
    </message>
    <message>
        <source>The file {path} is protected by a password; save it without one and try again.</source>
        <translation>Файл {path} защищён паролем; сохраните его без пароля и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file {path} is not a list: use xlsx, xls, ods or csv.</source>
        <translation>Файл {path} — не список: нужен xlsx, xls, ods или csv.</translation>
    </message>
    <message>
        <source>RegApp cannot write {path}: the name must end in {known}.</source>
        <translation>RegApp не может записать {path}: имя файла должно оканчиваться на {known}.</translation>
    </message>
    <message>
        <source>No column of names was found in {path}; give one the heading “Full name” or “Family name”.</source>
        <translation>В файле {path} не найден столбец с именами; назовите его «ФИО» или «Фамилия».</translation>
    </message>
    <message>
        <source>The file {path} is not a RegApp file.</source>
        <translation>Файл {path} — не файл RegApp.</translation>
    </message>
    <message>
        <source>The file {path} is damaged; restore it from a backup.</source>
        <translation>Файл {path} повреждён; восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file {path} was made by a newer RegApp; update RegApp to open it.</source>
        <translation>Файл {path} создан более новой версией RegApp; обновите RegApp, чтобы открыть его.</translation>
    </message>
    <message>
        <source>The file {path} was made by an older RegApp and cannot be brought up to date where it lies.</source>
        <translation>Файл {path} создан старой версией RegApp, и обновить его там, где он лежит, нельзя.</translation>
    </message>
    <message>
        <source>The file {path} is read-only; nothing was changed.</source>
        <translation>Файл {path} только для чтения; ничего не изменено.</translation>
    </message>
    <message>
        <source>The file {path} already holds another conference; name another file.</source>
        <translation>В файле {path} уже другая конференция; укажите другой файл.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>Файл {path} уже есть.</translation>
    </message>
    <message>
        <source>The file has no event “{code}”.</source>
        <translation>В файле нет мероприятия «{code}».</translation>
    </message>
    <message>
        <source>There is no session “{code}”; the sessions are: {known}.</source>
        <translation>Нет сессии «{code}»; есть сессии: {known}.</translation>
    </message>
    <message>
        <source>Nobody here has the number or reference “{ref}”.</source>
        <translation>Нет участника с номером или кодом «{ref}».</translation>
    </message>
    <message>
        <source>No municipality is surely meant by “{text}”; `place` shows the candidates with their codes.</source>
        <translation>По «{text}» нельзя точно определить муниципалитет; `place` покажет кандидатов с кодами.</translation>
    </message>
    <message>
        <source>{first} and {second} do not go together; nothing was done.</source>
        <translation>{first} и {second} не сочетаются; ничего не сделано.</translation>
    </message>
    <message>
        <source>There is no badge template “{name}”; there are: {known}.</source>
        <translation>Нет шаблона бейджа «{name}»; есть: {known}.</translation>
    </message>
    <message>
        <source>Badge {template} has no sheet “{name}”; there are: {known}.</source>
        <translation>У бейджа {template} нет листа «{name}»; есть: {known}.</translation>
    </message>
    <message>
        <source>The badge template “{name}” has a mistake: {where}.</source>
        <translation>В шаблоне бейджа «{name}» ошибка: {where}.</translation>
    </message>
    <message>
        <source>A badge called “{name}” is shipped with RegApp; choose another name for yours.</source>
        <translation>Бейдж «{name}» поставляется с RegApp; назовите свой иначе.</translation>
    </message>
    <message>
        <source>The picture {path} is too large: at most {most} MB. Save it smaller and try again.</source>
        <translation>Картинка {path} слишком велика: не больше {most} МБ. Сохраните её меньшего размера и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read: use PNG, JPEG or SVG.</source>
        <translation>Файл {path} — не картинка, которую можно прочесть: нужны PNG, JPEG или SVG.</translation>
    </message>
    <message>
        <source>There is no printer “{name}”; nothing was printed.</source>
        <translation>Принтера «{name}» нет; ничего не напечатано.</translation>
    </message>
    <message>
        <source>The printer “{name}” cannot take pages of {width} x {height} mm; nothing was printed.</source>
        <translation>Принтер «{name}» не принимает страницы {width} x {height} мм; ничего не напечатано.</translation>
    </message>
    <message>
        <source>The printer “{name}” is stopped or out of reach; nothing was printed.</source>
        <translation>Принтер «{name}» остановлен или недоступен; ничего не напечатано.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not print: {reason}.</source>
        <translation>Принтер «{name}» не напечатал: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be right: it should be near {expected} mm. Measure once more.</source>
        <translation>«{text}» не может быть верно: должно быть около {expected} мм. Измерьте ещё раз.</translation>
    </message>
    <message>
        <source>The file {path} is not a directory of municipalities: look at {where}.</source>
        <translation>Файл {path} — не справочник муниципалитетов: посмотрите {where}.</translation>
    </message>
    <message>
        <source>This belongs to another event of the file than the one in force; nothing was changed.</source>
        <translation>Это относится к другому мероприятию файла, не к действующему; ничего не изменено.</translation>
    </message>
    <message>
        <source>Somebody comes instead of {name} already.</source>
        <translation>Вместо {name} уже кто-то придёт.</translation>
    </message>
    <message>
        <source>{name} has arrived; register whoever else comes as a walk-in.</source>
        <translation>{name} уже здесь; другого человека зарегистрируйте на месте.</translation>
    </message>
    <message>
        <source>The file already has an event with the code “{code}”.</source>
        <translation>В файле уже есть мероприятие с кодом «{code}».</translation>
    </message>
    <message>
        <source>An event needs a code, a title, and a last day that is not before the first.</source>
        <translation>Мероприятию нужны код, название и последний день не раньше первого.</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Укажите имя участника.</translation>
    </message>
    <message>
        <source>There is nobody to do this for.</source>
        <translation>Нет участников для этого действия.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>The file {path} is open in another RegApp: {holder}. It can be read, but not changed.</source>
        <translation>Файл {path} открыт в другом RegApp: {holder}. Его можно читать, но не менять.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written; it may be open in another program, or its folder protected.</source>
        <translation>Файл {path} не записывается; возможно, он открыт в другой программе или папка защищена.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}; nothing was changed.</source>
        <translation>На диске нет места для {path}; ничего не изменено.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Прервано; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open.</source>
        <translation>Нет экрана, поэтому окно не открыть.</translation>
    </message>
    <message>
        <source>The window needs the library {name}, which is missing; the README says how to install it.</source>
        <translation>Для окна нужна библиотека {name}, а её нет; как установить, сказано в README.</translation>
    </message>
    <message>
        <source>Something went wrong inside RegApp; what is needed to mend it is in {path}.</source>
        <translation>В RegApp произошла ошибка; сведения для её исправления в файле {path}.</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events in this file</source>
        <translation>Мероприятия в этом файле</translation>
    </message>
    <message>
        <source>People of earlier events are offered when somebody is registered, and copied with one click.</source>
        <translation>Люди с прежних мероприятий предлагаются при регистрации и переносятся одним нажатием.</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Другое мероприятие…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Короткий код</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Начать это мероприятие</translation>
    </message>
    <message>
        <source>Now in force: {name}</source>
        <translation>Теперь действует: {name}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>My programme</source>
        <translation>Моя программа</translation>
    </message>
    <message>
        <source>Materials of the conference</source>
        <translation>Материалы конференции</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name and patronymic</source>
        <translation>Имя и отчество</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Имя полностью</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Municipality, or country of a guest</source>
        <translation>Муниципалитет или страна гостя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Position and organisation</source>
        <translation>Должность и организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Event, short</source>
        <translation>Мероприятие, кратко</translation>
    </message>
    <message>
        <source>Event, whole title</source>
        <translation>Мероприятие, полное название</translation>
    </message>
    <message>
        <source>Days and cities</source>
        <translation>Дни и города</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Address of the materials</source>
        <translation>Адрес материалов</translation>
    </message>
    <message>
        <source>Link to the materials, for a code</source>
        <translation>Ссылка на материалы, для кода</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Короткий номер</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Код бейджа</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>Бейджей: {count}</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Без муниципалитета</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file is damaged: {where}</source>
        <translation>Файл повреждён: {where}</translation>
    </message>
    <message>
        <source>Entries of desk {where} are missing</source>
        <translation>Не хватает записей стойки {where}</translation>
    </message>
    <message>
        <source>The table {where} differs from the journal; `rebuild` mends it</source>
        <translation>Таблица {where} расходится с журналом; исправит `rebuild`</translation>
    </message>
    <message>
        <source>The search index is out of step; `rebuild` mends it</source>
        <translation>Поисковый индекс расходится с данными; исправит `rebuild`</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Кто работает за этой стойкой</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Check in the person found; of several, the first Enter points at one</source>
        <translation>Отметить приход найденного; если найдено несколько, первый Enter выделяет одного</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Выбрать среди найденных</translation>
    </message>
    <message>
        <source>Register a walk-in; what you typed is taken over</source>
        <translation>Зарегистрировать человека без записи; набранное переносится в форму</translation>
    </message>
    <message>
        <source>Undo the last act of this desk</source>
        <translation>Отменить последнее действие этой стойки</translation>
    </message>
    <message>
        <source>Print or make the badge of the person shown</source>
        <translation>Напечатать или создать бейдж показанного человека</translation>
    </message>
    <message>
        <source>Open the card of the person shown</source>
        <translation>Открыть карточку показанного человека</translation>
    </message>
    <message>
        <source>Back to the Desk, into the field</source>
        <translation>Назад к странице «Стойка», в поле поиска</translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation>Страницы слева</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Импорт списка</translation>
    </message>
    <message>
        <source>Empty the field, close a form</source>
        <translation>Очистить поле, закрыть форму</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Changed: {fields}</source>
        <translation>Изменено: {fields}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Checked in: {session}</source>
        <translation>Приход: {session}</translation>
    </message>
    <message>
        <source>Checked out: {session}</source>
        <translation>Уход: {session}</translation>
    </message>
    <message>
        <source>Refused: {outcome}</source>
        <translation>Отказ: {outcome}</translation>
    </message>
    <message>
        <source>Badge made, no. {issue}</source>
        <translation>Бейдж создан, № {issue}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Made one person with another record</source>
        <translation>Объединено с другой записью</translation>
    </message>
    <message>
        <source>Told apart from somebody alike</source>
        <translation>Признано: это не похожий человек</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Персональные данные стёрты</translation>
    </message>
    <message>
        <source>Registered at the desk</source>
        <translation>Регистрация на стойке</translation>
    </message>
    <message>
        <source>Registered from the list {source}</source>
        <translation>Регистрация из списка {source}</translation>
    </message>
    <message>
        <source>Something that a newer RegApp did</source>
        <translation>Действие более новой версии RegApp</translation>
    </message>
    <message>
        <source>{what} · desk {desk}, {operator}</source>
        <translation>{what} · стойка {desk}, {operator}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Заголовки в строке</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>— not used —</source>
        <translation>— не берётся —</translation>
    </message>
    <message>
        <source>No column of names yet: choose “Full name” or “Family name” over one; 0 if there are no headings.</source>
        <translation>Пока нет столбца имён: выберите над ним «ФИО полностью» или «Фамилия»; 0, если заголовков нет.</translation>
    </message>
    <message>
        <source>An export of {system}.</source>
        <translation>Выгрузка из {system}.</translation>
    </message>
    <message>
        <source>As you set it for a list of the same headings.</source>
        <translation>Как вы задали для списка с такими же заголовками.</translation>
    </message>
</context>
<context>
    <name>ImportDoubles</name>
    <message>
        <source>Possible doubles</source>
        <translation>Возможные двойники</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
    <message>
        <source>Take in, look later</source>
        <translation>Принять, решить потом</translation>
    </message>
    <message>
        <source>Nobody is merged by RegApp itself. What you do not decide is taken in and stands under People.</source>
        <translation>RegApp сам никого не объединяет. Нерешённое будет принято и останется в разделе «Люди».</translation>
    </message>
    <message>
        <source>Nobody in this list looks like somebody else.</source>
        <translation>В этом списке никто ни на кого не похож.</translation>
    </message>
    <message>
        <source>In the list, row {row}</source>
        <translation>В списке, строка {row}</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Выше в списке</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Left out: {count}. The rest is taken in all the same.</source>
        <translation>Пропущено: {count}. Остальное всё равно принимается.</translation>
    </message>
    <message>
        <source>Sheet “{name}” was passed over: no column of names; rows: {count}</source>
        <translation>Лист «{name}» пропущен: нет столбца имён; строк: {count}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <source>Every row was understood.</source>
        <translation>Все строки поняты.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Drop a list here: xlsx, xls, ods or csv. Nothing is changed before you say so.</source>
        <translation>Перетащите список сюда: xlsx, xls, ods или csv. Без вашей команды ничего не изменится.</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Выбрать список…</translation>
    </message>
    <message>
        <source>Places to settle</source>
        <translation>Уточнить места</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выбор списка</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Сохранить пропущенные строки…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Сохранить пропущенные строки</translation>
    </message>
    <message>
        <source>Rows left out: {count}. {path}</source>
        <translation>Пропущено строк: {count}. {path}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take in: {count}</source>
        <translation>Принять: {count}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Двойники</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Читаем {name}…</translation>
    </message>
    <message>
        <source>Taken in: {name}</source>
        <translation>Принято: {name}</translation>
    </message>
    <message>
        <source>Ready to take in: {name}</source>
        <translation>Можно принять: {name}</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>В {name} нет ничего нового</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>новых: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>дополнено: {count}</translation>
    </message>
    <message>
        <source>same: {count}</source>
        <translation>без изменений: {count}</translation>
    </message>
    <message>
        <source>possible doubles: {count}</source>
        <translation>возможных двойников: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>пропущено: {count}</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Badges: {count}</source>
        <translation>Бейджей: {count}</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать снова</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>The badge “{name}” is removed. Ctrl+Z brings it back.</source>
        <translation>Бейдж «{name}» убран. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Сохранить в файл</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Сохранено в {path}</translation>
    </message>
    <message>
        <source>Open a badge</source>
        <translation>Открыть бейдж</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите картинку</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
</context>
<context>
    <name>ListMaker</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The list of participants as a workbook (xlsx), a text table (csv) or for paper (pdf).</source>
        <translation>Список участников: книга Excel (xlsx), текстовая таблица (csv) или для печати (pdf).</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>People: {count}. {path}</source>
        <translation>Люди: {count}. {path}</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Lists to save</source>
        <translation>Списки для сохранения</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>LogoMenu</name>
    <message>
        <source>Logos</source>
        <translation>Логотипы</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Second organiser</source>
        <translation>Второй организатор</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>{whose}: choose a picture…</source>
        <translation>{whose}: выбрать картинку…</translation>
    </message>
    <message>
        <source>{whose}: take the logo away</source>
        <translation>{whose}: убрать логотип</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Картинки (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбор логотипа</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Check-in taken back: {name}</source>
        <translation>Отметка прихода отозвана: {name}</translation>
    </message>
    <message>
        <source>Check-out taken back: {name}</source>
        <translation>Отметка ухода отозвана: {name}</translation>
    </message>
    <message>
        <source>Registration taken back: {name}</source>
        <translation>Регистрация отозвана: {name}</translation>
    </message>
    <message>
        <source>Change taken back: {name}</source>
        <translation>Изменение отозвано: {name}</translation>
    </message>
    <message>
        <source>Cancellation taken back: {name}</source>
        <translation>Отмена регистрации отозвана: {name}</translation>
    </message>
    <message>
        <source>Reinstatement taken back: {name}</source>
        <translation>Восстановление регистрации отозвано: {name}</translation>
    </message>
    <message>
        <source>New badge taken back: {name}</source>
        <translation>Новый бейдж отозван: {name}</translation>
    </message>
    <message>
        <source>Put back as it was: {name}</source>
        <translation>Возвращено как было: {name}</translation>
    </message>
    <message>
        <source>Two records again: {name}</source>
        <translation>Снова две записи: {name}</translation>
    </message>
    <message>
        <source>Perhaps one person after all: {name}</source>
        <translation>Возможно, всё же один человек: {name}</translation>
    </message>
    <message>
        <source>Substitution taken back: {name}</source>
        <translation>Замена отменена: {name}</translation>
    </message>
    <message>
        <source>The place was unsettled again.</source>
        <translation>Место снова не уточнено.</translation>
    </message>
    <message>
        <source>These badges count as not made.</source>
        <translation>Эти бейджи считаются не сделанными.</translation>
    </message>
    <message>
        <source>The badge is as it was before.</source>
        <translation>Бейдж снова такой, как был.</translation>
    </message>
    <message>
        <source>The picture is as it was before.</source>
        <translation>Картинка снова такая, как была.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Импорт отозван.</translation>
    </message>
</context>
<context>
    <name>Misfits</name>
    <message>
        <source>{whose}: no font has the letters {detail} ({field}).</source>
        <translation>{whose}: ни в одном шрифте нет букв {detail} ({field}).</translation>
    </message>
    <message>
        <source>{whose}: too long for its place, printed small ({field}).</source>
        <translation>{whose}: не помещается, напечатано мелко ({field}).</translation>
    </message>
    <message>
        <source>{whose}: too long for a code ({field}).</source>
        <translation>{whose}: слишком длинно для кода ({field}).</translation>
    </message>
    <message>
        <source>The code is too small for this printer: {detail} dots a module, 3 are needed. Make it larger in the designer.</source>
        <translation>Код слишком мал для этого принтера: {detail} точки на модуль, нужно 3. Увеличьте его в конструкторе.</translation>
    </message>
    <message>
        <source>The picture “{detail}” is missing; its place stays empty.</source>
        <translation>Картинки «{detail}» нет; её место останется пустым.</translation>
    </message>
    <message>
        <source>The font “{detail}” is missing; Noto Sans stands in for it.</source>
        <translation>Шрифта «{detail}» нет; вместо него Noto Sans.</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Все бейджи</translation>
    </message>
</context>
<context>
    <name>NameStrip</name>
    <message>
        <source>Name of your badge</source>
        <translation>Название вашего бейджа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Write a name without a slash.</source>
        <translation>Напишите название без косой черты.</translation>
    </message>
    <message>
        <source>There is already a badge called “{name}”; choose another name.</source>
        <translation>Бейдж с названием «{name}» уже есть; выберите другое.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Admitted</source>
        <translation>Вход разрешён</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Уже внутри</translation>
    </message>
    <message>
        <source>Not registered for this session</source>
        <translation>Нет записи на эту сессию</translation>
    </message>
    <message>
        <source>Outside the session&apos;s hours</source>
        <translation>Вне времени сессии</translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation>Бейдж заменён</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Регистрация отменена</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>Бейдж другого мероприятия</translation>
    </message>
    <message>
        <source>Admitted, the name follows</source>
        <translation>Вход разрешён, имя появится позже</translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation>Бейдж не подлинный</translation>
    </message>
    <message>
        <source>Unreadable code</source>
        <translation>Код не читается</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Уход отмечен</translation>
    </message>
    <message>
        <source>Was not in</source>
        <translation>Прихода не было</translation>
    </message>
    <message>
        <source>Nothing to do: this person has been checked in.</source>
        <translation>Ничего не нужно: приход уже отмечен.</translation>
    </message>
    <message>
        <source>You may admit all the same; it will be recorded.</source>
        <translation>Можно всё равно впустить; это будет записано.</translation>
    </message>
    <message>
        <source>A newer badge was made; ask for that one, or find the name.</source>
        <translation>Есть более новый бейдж; попросите его или найдите по имени.</translation>
    </message>
    <message>
        <source>Open the card to reinstate the registration.</source>
        <translation>Откройте карточку, чтобы восстановить регистрацию.</translation>
    </message>
    <message>
        <source>This badge was made for another conference.</source>
        <translation>Этот бейдж создан для другой конференции.</translation>
    </message>
    <message>
        <source>The badge is genuine; the details have not reached this desk yet.</source>
        <translation>Бейдж подлинный; данные ещё не дошли до этой стойки.</translation>
    </message>
    <message>
        <source>Find the person by name and make a new badge.</source>
        <translation>Найдите человека по имени и создайте новый бейдж.</translation>
    </message>
    <message>
        <source>Scan again, or type the number under the code or the name.</source>
        <translation>Сканируйте ещё раз или введите номер под кодом либо имя.</translation>
    </message>
    <message>
        <source>Nobody of this badge is in the session.</source>
        <translation>По этому бейджу в сессии никого нет.</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Sign-in sheets</source>
        <translation>Листы регистрации</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без записи</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Возможные двойники</translation>
    </message>
    <message>
        <source>Name, municipality, organisation, phone, number…</source>
        <translation>Имя, муниципалитет, организация, телефон, номер…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Both cities</source>
        <translation>Оба города</translation>
    </message>
    <message>
        <source>Arrived or not</source>
        <translation>Пришли или нет</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Люди: {count}</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Make the badge</source>
        <translation>Создать бейдж</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Сравнить этих двоих…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Checked in: {count} of {selected}</source>
        <translation>Приход отмечен: {count} из {selected}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>An invented participant</source>
        <translation>Вымышленный участник</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Показан для</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Всё помещается.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family name *</source>
        <translation>Фамилия *</translation>
    </message>
    <message>
        <source>Agrees to the use of personal data</source>
        <translation>Согласие на обработку персональных данных</translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation>Возможно, уже есть:</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Зарегистрировать и отметить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Enter: done   Esc: close</source>
        <translation>Enter: готово   Esc: закрыть</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>The telephone number has too few digits.</source>
        <translation>В номере телефона не хватает цифр.</translation>
    </message>
    <message>
        <source>The year of birth is four digits, like 1974.</source>
        <translation>Год рождения — четыре цифры, например 1974.</translation>
    </message>
    <message>
        <source>No country of this name is known.</source>
        <translation>Страна с таким названием не найдена.</translation>
    </message>
    <message>
        <source>From an earlier event:</source>
        <translation>С прежнего мероприятия:</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Which one? {names}</source>
        <translation>Какой из них? {names}</translation>
    </message>
    <message>
        <source>Not a municipality that RegApp knows; it is kept as written.</source>
        <translation>RegApp не знает такого муниципалитета; сохранится как написано.</translation>
    </message>
</context>
<context>
    <name>PlaceQuestions</name>
    <message>
        <source>Say once what each of these is: it holds for all rows that say the same, and for later lists.</source>
        <translation>Укажите один раз, что это за место: так будет для всех таких же строк и для следующих списков.</translation>
    </message>
    <message>
        <source>Every place was understood.</source>
        <translation>Все места поняты.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>Another municipality…</source>
        <translation>Другой муниципалитет…</translation>
    </message>
    <message>
        <source>Municipality of {place}</source>
        <translation>Муниципалитет для «{place}»</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Не муниципалитет</translation>
    </message>
</context>
<context>
    <name>PrintQueueView</name>
    <message>
        <source>Nothing waits to be printed.</source>
        <translation>Печати ничего не ждёт.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>PrintStation</name>
    <message>
        <source>These badges wait or are being printed already.</source>
        <translation>Эти бейджи уже ждут или печатаются.</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Badge printer</source>
        <translation>Принтер бейджей</translation>
    </message>
    <message>
        <source>A badge counts as made once it has come out of the printer.</source>
        <translation>Бейдж считается выданным, когда он вышел из принтера.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Способ печати</translation>
    </message>
    <message>
        <source>Badge printed singly</source>
        <translation>Бейдж поштучно</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Print the badge by itself at check-in</source>
        <translation>Печатать бейдж сразу при регистрации</translation>
    </message>
    <message>
        <source>Print the back too</source>
        <translation>Печатать и оборот</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Напечатать пробный лист</translation>
    </message>
    <message>
        <source>Measure and type…</source>
        <translation>Измерить и ввести…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Label printer, 203 dpi</source>
        <translation>Принтер этикеток, 203 dpi</translation>
    </message>
    <message>
        <source>Label printer, 300 dpi</source>
        <translation>Принтер этикеток, 300 dpi</translation>
    </message>
    <message>
        <source>None: badges are made as PDF</source>
        <translation>Нет: бейджи создаются как PDF</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печатается…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Вышло ли?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>There is no printer “{printer}” now. The badges wait for it.</source>
        <translation>Принтера «{printer}» сейчас нет. Бейджи ждут его.</translation>
    </message>
    <message>
        <source>The printer is stopped or out of reach. Switch it on, and printing goes on by itself.</source>
        <translation>Принтер остановлен или недоступен. Включите его, и печать продолжится сама.</translation>
    </message>
    <message>
        <source>The printer cannot take pages of {detail} mm. Choose another sheet or printer in Settings.</source>
        <translation>Принтер не берёт листы {detail} мм. Выберите в настройках другой лист или принтер.</translation>
    </message>
    <message>
        <source>The printer did not take it: {detail}</source>
        <translation>Принтер не принял: {detail}</translation>
    </message>
    <message>
        <source>The printer gave it up. Nothing counts as printed.</source>
        <translation>Принтер прервал печать. Ничего не считается напечатанным.</translation>
    </message>
    <message>
        <source>Look at the printer: paper, cover, cable. Then printing goes on by itself.</source>
        <translation>Проверьте принтер: бумага, крышка, кабель. Потом печать продолжится сама.</translation>
    </message>
    <message>
        <source>The printer no longer knows of it. Look whether the badges lie there.</source>
        <translation>Принтер о ней больше не знает. Посмотрите, не лежат ли бейджи в лотке.</translation>
    </message>
    <message>
        <source>No badge was needed: made already, replaced by a newer one, or the registration cancelled.</source>
        <translation>Бейдж не понадобился: уже сделан, заменён новым или регистрация отменена.</translation>
    </message>
    <message>
        <source>The badge “{detail}” cannot be drawn.</source>
        <translation>Бейдж «{detail}» нельзя нарисовать.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>RegApp: why this row was left out</source>
        <translation>RegApp: почему строка пропущена</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>нет имени</translation>
    </message>
    <message>
        <source>cancelled where the list comes from</source>
        <translation>отменено там, откуда список</translation>
    </message>
    <message>
        <source>the reference belongs to somebody else</source>
        <translation>код принадлежит другому участнику</translation>
    </message>
    <message>
        <source>perhaps somebody who is here already</source>
        <translation>возможно, этот человек уже есть</translation>
    </message>
    <message>
        <source>sex not understood</source>
        <translation>пол не распознан</translation>
    </message>
    <message>
        <source>year of birth not understood</source>
        <translation>год рождения не распознан</translation>
    </message>
    <message>
        <source>telephone not understood</source>
        <translation>телефон не распознан</translation>
    </message>
    <message>
        <source>municipality not found</source>
        <translation>муниципалитет не найден</translation>
    </message>
    <message>
        <source>several municipalities of this name</source>
        <translation>несколько муниципалитетов с таким названием</translation>
    </message>
    <message>
        <source>country not found</source>
        <translation>страна не найдена</translation>
    </message>
    <message>
        <source>city of participation not understood</source>
        <translation>город участия не распознан</translation>
    </message>
    <message>
        <source>category not understood</source>
        <translation>категория не распознана</translation>
    </message>
    <message>
        <source>no consent to the use of personal data</source>
        <translation>нет согласия на обработку персональных данных</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who works at this desk (stands in the history)</source>
        <translation>Кто работает за этой стойкой (видно в истории)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Крупный текст</translation>
    </message>
    <message>
        <source>Sound with each verdict</source>
        <translation>Звук при каждой проверке</translation>
    </message>
    <message>
        <source>The conference file</source>
        <translation>Файл конференции</translation>
    </message>
    <message>
        <source>Everything lies in this one file. A backup is a verified copy of it; keep one on a stick.</source>
        <translation>Всё хранится в этом одном файле. Резервная копия — его проверенная копия; держите одну на флешке.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>RegApp {version}, free software (GPL-3.0-or-later). Letters: Noto Sans. Icons: Lucide. Log: {log}</source>
        <translation>RegApp {version}, свободная программа (GPL-3.0-or-later). Шрифт: Noto Sans. Значки: Lucide. Лог: {log}</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Резервная копия создана и проверена: {path}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>The file is well.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This command cannot be understood ({reason}); see {program} --help.</source>
        <translation>Команда не понята ({reason}); см. {program} --help.</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>для всех команд</translation>
    </message>
    <message>
        <source>the conference file</source>
        <translation>файл конференции</translation>
    </message>
    <message>
        <source>the event, where the file has several</source>
        <translation>мероприятие, если в файле их несколько</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>один документ JSON на стандартный вывод</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>язык ответов</translation>
    </message>
    <message>
        <source>The registration desk of a conference. Without a command, the window opens.</source>
        <translation>Стойка регистрации конференции. Без команды открывается окно.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>a file with the Osh and Bishkek conference and invented people</source>
        <translation>файл с конференцией в Оше и Бишкеке и вымышленными людьми</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>сколько людей</translation>
    </message>
    <message>
        <source>then open the window</source>
        <translation>затем открыть окно</translation>
    </message>
    <message>
        <source>take in a list of people (xlsx, csv)</source>
        <translation>принять список людей (xlsx, csv)</translation>
    </message>
    <message>
        <source>say what would happen, write nothing</source>
        <translation>сказать, что будет, ничего не записывая</translation>
    </message>
    <message>
        <source>write the rows left out to this xlsx or csv</source>
        <translation>записать пропущенные строки в этот xlsx или csv</translation>
    </message>
    <message>
        <source>find people by name, number, telephone or municipality</source>
        <translation>найти людей по имени, номеру, телефону или муниципалитету</translation>
    </message>
    <message>
        <source>a query on each line of standard input</source>
        <translation>запрос в каждой строке стандартного ввода</translation>
    </message>
    <message>
        <source>at most so many for each query</source>
        <translation>не больше стольких на запрос</translation>
    </message>
    <message>
        <source>match a place, written any way, to its municipality</source>
        <translation>найти муниципалитет по названию места в любом написании</translation>
    </message>
    <message>
        <source>a place on each line of standard input</source>
        <translation>место в каждой строке стандартного ввода</translation>
    </message>
    <message>
        <source>make badges as a PDF</source>
        <translation>создать бейджи в PDF</translation>
    </message>
    <message>
        <source>90x60 (usual), a6, cr80, 62x100, a5-fold, or one of the event&apos;s own</source>
        <translation>90x60 (обычный), a6, cr80, 62x100, a5-fold или собственный бейдж мероприятия</translation>
    </message>
    <message>
        <source>single, a4-1, a4-2, a4-4, a4-8, a4-10</source>
        <translation>single, a4-1, a4-2, a4-4, a4-8, a4-10</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>для кого</translation>
    </message>
    <message>
        <source>a municipality by name or code, or the code of a rayon or an oblast</source>
        <translation>муниципалитет по названию или коду либо код района или области</translation>
    </message>
    <message>
        <source>with backs, for two-sided paper</source>
        <translation>с оборотом, для двусторонней печати</translation>
    </message>
    <message>
        <source>a card before the badges of each municipality</source>
        <translation>карточка перед бейджами каждого муниципалитета</translation>
    </message>
    <message>
        <source>places of the first sheet that are used up</source>
        <translation>занятых мест на первом листе</translation>
    </message>
    <message>
        <source>take people straight from a list (csv, xlsx) with the columns {columns}</source>
        <translation>взять людей прямо из списка (csv, xlsx) со столбцами {columns}</translation>
    </message>
    <message>
        <source>check somebody in by the code of a badge or the short number</source>
        <translation>отметить приход по коду бейджа или короткому номеру</translation>
    </message>
    <message>
        <source>she leaves</source>
        <translation>отметить уход</translation>
    </message>
    <message>
        <source>who has come, and from where</source>
        <translation>кто пришёл и откуда</translation>
    </message>
    <message>
        <source>write a list or a paper to a file</source>
        <translation>записать список или документ в файл</translation>
    </message>
    <message>
        <source>the sessions and their codes</source>
        <translation>сессии и их коды</translation>
    </message>
    <message>
        <source>all participants</source>
        <translation>все участники</translation>
    </message>
    <message>
        <source>all that was recorded of a participant</source>
        <translation>всё, что записано об участнике</translation>
    </message>
    <message>
        <source>make a verified copy of the conference file</source>
        <translation>создать проверенную копию файла конференции</translation>
    </message>
    <message>
        <source>put a backup in the place of the conference file; the present one is kept</source>
        <translation>поставить резервную копию на место файла конференции; нынешний файл сохранится</translation>
    </message>
    <message>
        <source>look whether the conference file is well</source>
        <translation>проверить, в порядке ли файл конференции</translation>
    </message>
    <message>
        <source>compute all tables anew from the journal</source>
        <translation>пересчитать все таблицы по журналу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>The demo conference is in {file}; people: {people}.</source>
        <translation>Демо-конференция в файле {file}; люди: {people}.</translation>
    </message>
    <message>
        <source>The demo conference was already in {file}; people: {people}.</source>
        <translation>Демо-конференция уже была в файле {file}; люди: {people}.</translation>
    </message>
    <message>
        <source>There is no display, so here is the main job in the shell.</source>
        <translation>Экрана нет, поэтому главная работа показана в консоли.</translation>
    </message>
    <message>
        <source>1. The list {path} was imported: added {added}, here already {same}, left out {unusable}.</source>
        <translation>1. Список {path} импортирован: добавлено {added}, уже есть {same}, пропущено {unusable}.</translation>
    </message>
    <message>
        <source>2. Badges made: {count}, in {path}</source>
        <translation>2. Создано бейджей: {count}, в файле {path}</translation>
    </message>
    <message>
        <source>3. Badges scanned at the first registration: {outcomes}</source>
        <translation>3. Бейджи, просканированные на первой регистрации: {outcomes}</translation>
    </message>
    <message>
        <source>4. Attendance by municipality:</source>
        <translation>4. Явка по муниципалитетам:</translation>
    </message>
    <message>
        <source>Files made: {conference} and {badges}</source>
        <translation>Созданы файлы: {conference} и {badges}</translation>
    </message>
    <message>
        <source>Nobody found for “{query}”.</source>
        <translation>По запросу «{query}» никто не найден.</translation>
    </message>
    <message>
        <source>Say what to look for, or use --stdin.</source>
        <translation>Укажите, что искать, или используйте --stdin.</translation>
    </message>
    <message>
        <source>in since {time}, desk {desk}</source>
        <translation>вход: {time}, стойка {desk}</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Badges made: {count}. File: {path}</source>
        <translation>Создано бейджей: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows: {rows}. Added: {added}. Updated: {updated}. Same: {same}. Possible: {possible}. Left out: {unusable}.</source>
        <translation>Строк: {rows}. Добавлено: {added}. Обновлено: {updated}. Без изменений: {same}. Возможные дубли: {possible}. Пропущено: {unusable}.</translation>
    </message>
    <message>
        <source>Sheet “{name}” was passed over: no column of names; rows: {count}.</source>
        <translation>Лист «{name}» пропущен: нет столбца с именами; строк: {count}.</translation>
    </message>
    <message>
        <source>… and {count} more; --json lists all.</source>
        <translation>… и ещё {count}; --json покажет все.</translation>
    </message>
    <message>
        <source>--rejects FILE.xlsx gives the rows left out, to mend and import again.</source>
        <translation>--rejects FILE.xlsx сохранит пропущенные строки, чтобы исправить и импортировать снова.</translation>
    </message>
    <message>
        <source>The rows left out are in {path}</source>
        <translation>Пропущенные строки в файле {path}</translation>
    </message>
    <message>
        <source>People: {count}. File: {path}</source>
        <translation>Люди: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Резервная копия создана и проверена: {path}</translation>
    </message>
    <message>
        <source>Restored: {path}</source>
        <translation>Восстановлено: {path}</translation>
    </message>
    <message>
        <source>The file that was there is kept as {path}</source>
        <translation>Прежний файл сохранён как {path}</translation>
    </message>
    <message>
        <source>The file is well: {path}</source>
        <translation>Файл в порядке: {path}</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Пересчёт</translation>
    </message>
    <message>
        <source>Computed anew from the journal: {count} subjects.</source>
        <translation>Пересчитано по журналу, объекты: {count}.</translation>
    </message>
    <message>
        <source>the list of participants</source>
        <translation>список участников</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only: open at {holder}</source>
        <translation>Только чтение: открыт у {holder}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>All is saved in {file}</source>
        <translation>Всё сохранено в {file}</translation>
    </message>
    <message>
        <source>Backup {time}</source>
        <translation>Резервная копия: {time}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Desk {number}   RegApp {version}</source>
        <translation>Стойка {number}   RegApp {version}</translation>
    </message>
    <message>
        <source>look at the queue</source>
        <translation>посмотрите очередь</translation>
    </message>
    <message>
        <source>printing {count}</source>
        <translation>печатается: {count}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>Badges that wait to be printed</source>
        <translation>Бейджи, ждущие печати</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Test page, {width} x {height} mm</source>
        <translation>Пробный лист, {width} x {height} мм</translation>
    </message>
    <message>
        <source>Measure these four lengths and type them in:</source>
        <translation>Измерьте эти четыре длины и введите их:</translation>
    </message>
    <message>
        <source>A = {length} mm: left edge of the paper to line A</source>
        <translation>A = {length} мм: от левого края листа до линии A</translation>
    </message>
    <message>
        <source>B = {length} mm: line A to line B</source>
        <translation>B = {length} мм: от линии A до линии B</translation>
    </message>
    <message>
        <source>C = {length} mm: upper edge of the paper to line C</source>
        <translation>C = {length} мм: от верхнего края листа до линии C</translation>
    </message>
    <message>
        <source>D = {length} mm: line C to line D</source>
        <translation>D = {length} мм: от линии C до линии D</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Align at the left</source>
        <translation>Выровнять по левому краю</translation>
    </message>
    <message>
        <source>Align in the centre</source>
        <translation>Выровнять по центру</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Выровнять по правому краю</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Выровнять по верхнему краю</translation>
    </message>
    <message>
        <source>Align in the middle</source>
        <translation>Выровнять по середине</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Выровнять по нижнему краю</translation>
    </message>
    <message>
        <source>Even gaps across</source>
        <translation>Равные промежутки по горизонтали</translation>
    </message>
    <message>
        <source>Even gaps downwards</source>
        <translation>Равные промежутки по вертикали</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>На слой выше</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>На слой ниже</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Snap to lines</source>
        <translation>Прилипать к линиям</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>The whole badge</source>
        <translation>Весь бейдж</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>В натуральную величину</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Отменить  Ctrl+Z</translation>
    </message>
    <message>
        <source>Badge  Ctrl+P</source>
        <translation>Бейдж  Ctrl+P</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>Всё равно впустить</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Последние проверки</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Scan a badge, or find somebody by name, telephone or number. Enter checks in.</source>
        <translation>Сканируйте бейдж или найдите человека по имени, телефону или номеру. Enter — отметить приход.</translation>
    </message>
    <message>
        <source>In since {time}, at desk {desk}.</source>
        <translation>Вход: {time}, стойка {desk}.</translation>
    </message>
    <message>
        <source>badge {number}</source>
        <translation>бейдж {number}</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>headset ({languages})</source>
        <translation>наушники ({languages})</translation>
    </message>
    <message>
        <source>Give: {things}</source>
        <translation>Выдать: {things}</translation>
    </message>
    <message>
        <source>Diet: {diet}</source>
        <translation>Питание: {diet}</translation>
    </message>
    <message>
        <source>No consent to the use of personal data: ask for a signature.</source>
        <translation>Нет согласия на обработку персональных данных: попросите подпись.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Очередь печати</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Instead of {name}</source>
        <translation>Вместо: {name}</translation>
    </message>
    <message>
        <source>This file is open in another RegApp: {holder}. You can look, but not change anything.</source>
        <translation>Этот файл открыт в другом RegApp: {holder}. Можно смотреть, но не менять.</translation>
    </message>
    <message>
        <source>This file cannot be written to. You can look, but not change anything.</source>
        <translation>В этот файл нельзя записывать. Можно смотреть, но не менять.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Attendance</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Details not here yet</source>
        <translation>Данные ещё не поступили</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Госорган</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Under 29</source>
        <translation>До 29 лет</translation>
    </message>
    <message>
        <source>60 and older</source>
        <translation>60 лет и старше</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>No municipality (guests, others)</source>
        <translation>Без муниципалитета (гости, прочие)</translation>
    </message>
</context>
</TS>
