<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Acts</name>
    <message>
        <source>address of the materials</source>
        <translation>адрес материалов</translation>
    </message>
    <message>
        <source>ages of young people</source>
        <translation>возраст молодёжи</translation>
    </message>
    <message>
        <source>badge design</source>
        <translation>макет бейджа</translation>
    </message>
    <message>
        <source>badges made</source>
        <translation>сделанные бейджи</translation>
    </message>
    <message>
        <source>cancelled registration</source>
        <translation>отмена регистрации</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>сертификаты</translation>
    </message>
    <message>
        <source>change of a session</source>
        <translation>изменение сессии</translation>
    </message>
    <message>
        <source>change of details</source>
        <translation>изменение данных</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>отметка о приходе</translation>
    </message>
    <message>
        <source>check-in of a group</source>
        <translation>приход группы</translation>
    </message>
    <message>
        <source>check-out</source>
        <translation>отметка об уходе</translation>
    </message>
    <message>
        <source>confirmed place</source>
        <translation>уточнённая территория</translation>
    </message>
    <message>
        <source>days recorded as paid</source>
        <translation>дни отмечены как оплаченные</translation>
    </message>
    <message>
        <source>hand-out</source>
        <translation>выдача</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>merge of duplicates</source>
        <translation>объединение записей</translation>
    </message>
    <message>
        <source>message for the desk</source>
        <translation>сообщение для стойки</translation>
    </message>
    <message>
        <source>move to another city</source>
        <translation>перевод в другой город</translation>
    </message>
    <message>
        <source>new badge</source>
        <translation>новый бейдж</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>новая сессия</translation>
    </message>
    <message>
        <source>people who came, from paper</source>
        <translation>приход участников, внесённый с бумаги</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>регистрация</translation>
    </message>
    <message>
        <source>reinstated registration</source>
        <translation>восстановление регистрации</translation>
    </message>
    <message>
        <source>removed session</source>
        <translation>удалённая сессия</translation>
    </message>
    <message>
        <source>return of a loan</source>
        <translation>возврат взятого на время</translation>
    </message>
    <message>
        <source>saved list</source>
        <translation>сохранённый список</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>targets of the report</source>
        <translation>цели отчёта</translation>
    </message>
    <message>
        <source>text of the report</source>
        <translation>текст отчёта</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>два разных человека</translation>
    </message>
    <message>
        <source>undone entry</source>
        <translation>отменённая запись</translation>
    </message>
    <message>
        <source>what papers say of the conference</source>
        <translation>сведения о конференции</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Code of the badge</source>
        <translation>Код бейджа</translation>
    </message>
    <message>
        <source>Code of the certificate</source>
        <translation>Код сертификата</translation>
    </message>
    <message>
        <source>Code of the materials</source>
        <translation>Код материалов</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Participant or event text</source>
        <translation>Текст участника или мероприятия</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>Anonymous</name>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Abroad, any country</source>
        <translation>Зарубежье, любая страна</translation>
    </message>
    <message>
        <source>Anonymous data</source>
        <translation>Обезличенные данные</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Описание данных</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>Дата данных</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Строка — это</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Generalised</source>
        <translation>Обобщено</translation>
    </message>
    <message>
        <source>Government and organisers</source>
        <translation>Госорганы и организаторы</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Municipalities and communities</source>
        <translation>Муниципалитеты и сообщества</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Не включено</translation>
    </message>
    <message>
        <source>Rayon, city or oblast</source>
        <translation>Район, город или область</translation>
    </message>
    <message>
        <source>Speakers, donors, press, guests</source>
        <translation>Докладчики, доноры, пресса, гости</translation>
    </message>
    <message>
        <source>a person who is registered and has not cancelled, or who has come</source>
        <translation>человек, который зарегистрирован и не отменил участие или который пришёл</translation>
    </message>
    <message>
        <source>age band → young people or older</source>
        <translation>возрастная группа → молодёжь или старше</translation>
    </message>
    <message>
        <source>age removed</source>
        <translation>возраст убран</translation>
    </message>
    <message>
        <source>arrival removed</source>
        <translation>сведения о явке убраны</translation>
    </message>
    <message>
        <source>category removed</source>
        <translation>категория убрана</translation>
    </message>
    <message>
        <source>category → group of categories</source>
        <translation>категория → группа категорий</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>country removed</source>
        <translation>страна убрана</translation>
    </message>
    <message>
        <source>country → Kyrgyzstan or abroad</source>
        <translation>страна → Кыргызстан или зарубежье</translation>
    </message>
    <message>
        <source>each row, all its columns together, is shared by at least {k} people</source>
        <translation>каждая строка, по всем столбцам вместе, общая не менее чем для {k} человек</translation>
    </message>
    <message>
        <source>k-anonymity, k = {k}</source>
        <translation>k-анонимность, k = {k}</translation>
    </message>
    <message>
        <source>names, telephones, e-mails, numbers, references</source>
        <translation>имена, телефоны, электронная почта, номера, коды участников</translation>
    </message>
    <message>
        <source>number of days removed</source>
        <translation>число дней убрано</translation>
    </message>
    <message>
        <source>number of days → 0, 1, 2+</source>
        <translation>число дней → 0, 1, 2+</translation>
    </message>
    <message>
        <source>number of sessions removed</source>
        <translation>число сессий убрано</translation>
    </message>
    <message>
        <source>number of sessions → 0, 1, 2+</source>
        <translation>число сессий → 0, 1, 2+</translation>
    </message>
    <message>
        <source>organisations, positions, notes, all free text</source>
        <translation>организации, должности, примечания, любой свободный текст</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>территория убрана</translation>
    </message>
    <message>
        <source>rare combinations were generalised step by step until enough people shared them</source>
        <translation>редкие сочетания обобщались шаг за шагом, пока их было слишком мало</translation>
    </message>
    <message>
        <source>rayon or city → oblast</source>
        <translation>район или город → область</translation>
    </message>
    <message>
        <source>rows are sorted by their values</source>
        <translation>строки упорядочены по значениям</translation>
    </message>
    <message>
        <source>sex removed</source>
        <translation>пол убран</translation>
    </message>
    <message>
        <source>this value was removed so that nobody can be identified</source>
        <translation>это значение убрано, чтобы никого нельзя было узнать</translation>
    </message>
</context>
<context>
    <name>AttendanceFilter</name>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Все города</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Все сессии</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Check in together…</source>
        <translation>Отметить вместе…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Everybody from the chosen place, as one act</source>
        <translation>Все из выбранного места, одним действием</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Show the whole country again</source>
        <translation>Снова показать всю страну</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>As of {time}</source>
        <translation>Данные на {time}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Figures for the large screen: F11</source>
        <translation>Показатели на большом экране: F11</translation>
    </message>
    <message>
        <source>Large screen</source>
        <translation>Большой экран</translation>
    </message>
    <message>
        <source>Map and places</source>
        <translation>Карта и территории</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>пришли</translation>
    </message>
    <message>
        <source>municipalities represented</source>
        <translation>муниципалитетов представлено</translation>
    </message>
    <message>
        <source>of those registered</source>
        <translation>от зарегистрированных</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрированы</translation>
    </message>
    <message>
        <source>{count} not on the list</source>
        <translation>не из списка: {count}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} из {all}</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
</context>
<context>
    <name>BadgeActions</name>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Испорчен</translation>
    </message>
    <message>
        <source>It is misspelled</source>
        <translation>Ошибка в имени</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Вышел</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Потерян</translation>
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
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Сделано раньше</translation>
    </message>
    <message>
        <source>No batches yet.</source>
        <translation>Партий бейджей ещё не было.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>BadgeChoices</name>
    <message>
        <source>62 x 100, label roll, black</source>
        <translation>62 x 100, этикетка, ч/б</translation>
    </message>
    <message>
        <source>86 x 54, plastic card</source>
        <translation>86 x 54, пластиковая карта</translation>
    </message>
    <message>
        <source>90 x 60, for a holder</source>
        <translation>90 x 60, в держатель</translation>
    </message>
    <message>
        <source>A card before each place</source>
        <translation>Карточка перед каждой территорией</translation>
    </message>
    <message>
        <source>A5, folded, with programme</source>
        <translation>A5, сложенный, с программой</translation>
    </message>
    <message>
        <source>A6, 105 × 148, on a lanyard</source>
        <translation>A6, 105 x 148, на ленте</translation>
    </message>
    <message>
        <source>Badge, mm</source>
        <translation>Бейдж, мм</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категориям</translation>
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
        <source>By place and name</source>
        <translation>Территория, имя</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Конструктор…</translation>
    </message>
    <message>
        <source>Each person's own, where known</source>
        <translation>Свой у каждого, если известен</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For handing out badges in envelopes: place, number of badges, names.</source>
        <translation>Для раздачи бейджей в конвертах: территория, сколько и чьи.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>From the imported list</source>
        <translation>Из принятого списка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Prints the back of each badge behind it (two-sided printing).</source>
        <translation>Оборот за каждым бейджем, на бумаге с двусторонней печатью.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Start at position</source>
        <translation>Начать с места</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>У кого нет бейджа</translation>
    </message>
</context>
<context>
    <name>BadgeFindings</name>
    <message>
        <source>Make anyway</source>
        <translation>Всё равно создать</translation>
    </message>
    <message>
        <source>Nothing: every letter prints, every name fits and is free, every code is large enough to scan.</source>
        <translation>Ничего: все буквы печатаются, все имена помещаются и ничем не закрыты, все коды достаточно велики для сканера.</translation>
    </message>
    <message>
        <source>People affected: {count}. Press Enter to open the selected card.</source>
        <translation>Затронуто людей: {count}. Enter открывает карточку выбранного.</translation>
    </message>
    <message>
        <source>Skip these people</source>
        <translation>Сделать без этих людей</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
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
        <source>Enter a number.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>Fold at, mm</source>
        <translation>Сгиб, мм</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>От {low} до {high}.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Сохранить под другим названием…</translation>
    </message>
    <message>
        <source>Usual sheets</source>
        <translation>Обычные листы</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <source>click: the one below; drag: without snapping</source>
        <translation>щелчок: элемент под ним; перенос: без привязки</translation>
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
        <source>move by 0.5 mm; with Shift 5 mm, with Ctrl 0.1 mm</source>
        <translation>сдвиг на 0,5 мм; с Shift 5 мм, с Ctrl 0,1 мм</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>выбрать всё</translation>
    </message>
    <message>
        <source>the next element</source>
        <translation>следующий элемент</translation>
    </message>
    <message>
        <source>to the properties; Esc goes back</source>
        <translation>к свойствам; Esc возвращает</translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation>отменить и повторить</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit the badge</source>
        <translation>увеличить, уменьшить, весь бейдж</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Как будет выглядеть</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Оборот</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Badges made: {count}. {path}</source>
        <translation>Создано бейджей: {count}. {path}</translation>
    </message>
    <message>
        <source>Badges to make: {count}</source>
        <translation>Будет создано бейджей: {count}</translation>
    </message>
    <message>
        <source>Checking badges</source>
        <translation>Проверка бейджей</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Сделано раньше</translation>
    </message>
    <message>
        <source>Make badges</source>
        <translation>Создать бейджи</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Как будет выглядеть</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>To check ({count})</source>
        <translation>Проверить ({count})</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a back</source>
        <translation>Добавить оборот</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Back to badges</source>
        <translation>Назад к бейджам</translation>
    </message>
    <message>
        <source>Back to the certificates</source>
        <translation>Назад к сертификатам</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Лицевая сторона</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Remove this badge</source>
        <translation>Убрать этот бейдж</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Вернуть сохранённое</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Сохранить под другим названием…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
</context>
<context>
    <name>BatchPrinting</name>
    <message>
        <source>Copies</source>
        <translation>Копий</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Checked in from paper: {new}. Ctrl+Z undoes it in one step.</source>
        <translation>Отмечено с бумаги: {new}. Ctrl+Z отменит всё сразу.</translation>
    </message>
    <message>
        <source>Checked in: {new}. In already: {already}. Not checked in: {refused}.</source>
        <translation>Отмечен приход: {new}. Уже отмечено: {already}. Не отмечено: {refused}.</translation>
    </message>
    <message>
        <source>Nobody was checked in.</source>
        <translation>Приход никому не отмечен.</translation>
    </message>
    <message>
        <source>Nothing new: everybody is in already.</source>
        <translation>Ничего нового: приход у всех уже отмечен.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>ByHandView</name>
    <message>
        <source>Enter afterwards</source>
        <translation>Внести с бумаги</translation>
    </message>
    <message>
        <source>Print lists</source>
        <translation>Напечатать списки</translation>
    </message>
    <message>
        <source>Read from photos</source>
        <translation>Распознать по фото</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перекличка</translation>
    </message>
</context>
<context>
    <name>CalibrationPanel</name>
    <message>
        <source>A: left edge to line A</source>
        <translation>A: от левого края до линии A</translation>
    </message>
    <message>
        <source>Applied: {correction}</source>
        <translation>Действует: {correction}</translation>
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
        <source>Keep and print again to check</source>
        <translation>Принять и напечатать для проверки</translation>
    </message>
    <message>
        <source>No correction</source>
        <translation>Без поправки</translation>
    </message>
    <message>
        <source>No correction applied.</source>
        <translation>Поправки нет.</translation>
    </message>
    <message>
        <source>Print a test page, measure the four lengths with a ruler and enter them in millimetres. Keep the correction and print again: the lengths should now match.</source>
        <translation>Напечатайте пробный лист, измерьте линейкой четыре длины и введите их в миллиметрах. Примите поправку и напечатайте ещё раз: тогда длины должны совпасть с указанными.</translation>
    </message>
    <message>
        <source>Test page sent to the printer.</source>
        <translation>Пробный лист отправлен на принтер.</translation>
    </message>
    <message>
        <source>The print is accurate; no correction needed.</source>
        <translation>Печатает точно: исправлять нечего.</translation>
    </message>
    <message>
        <source>should be {length}</source>
        <translation>должно быть {length}</translation>
    </message>
    <message>
        <source>{right} mm to the right, {down} mm down, width × {across}, height × {along}</source>
        <translation>{right} мм вправо, {down} мм вниз, ширина × {across}, высота × {along}</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>A camera cannot be read here, since parts of RegApp are missing: {parts}.</source>
        <translation>Камеру здесь прочитать нельзя: не хватает частей RegApp: {parts}.</translation>
    </message>
    <message>
        <source>The camera gives no picture: {name}. Another program uses it, or the system does not allow it. RegApp goes on trying.</source>
        <translation>Камера не даёт изображения: {name}. Её использует другая программа, или система не разрешает доступ. RegApp продолжает попытки.</translation>
    </message>
    <message>
        <source>The camera is being switched on.</source>
        <translation>Камера включается.</translation>
    </message>
    <message>
        <source>The camera is not plugged in: {name}. It is read again as soon as it is.</source>
        <translation>Камера не подключена: {name}. Как только её подключат, чтение продолжится.</translation>
    </message>
    <message>
        <source>The camera reads codes. Hold a badge in front of it.</source>
        <translation>Камера читает коды. Держите бейдж перед камерой.</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>A camera reads the codes of badges as a scanner does. Its pictures are kept nowhere.</source>
        <translation>Камера читает коды бейджей так же, как сканер. Её изображения нигде не сохраняются.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Без камеры</translation>
    </message>
    <message>
        <source>No camera was found. One that is plugged in appears here by itself.</source>
        <translation>Камера не найдена. Подключённая камера появится здесь сама.</translation>
    </message>
    <message>
        <source>Read codes with the camera</source>
        <translation>Читать коды камерой</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Какая камера</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Hide the picture</source>
        <translation>Скрыть изображение</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Показать изображение</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Что видит камера</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Arrived {time}</source>
        <translation>Приход: {time}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Отменить регистрацию</translation>
    </message>
    <message>
        <source>Certificate of participation…</source>
        <translation>Сертификат об участии…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Отметить уход</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>Приход не отмечен</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Регистрация отменена</translation>
    </message>
    <message>
        <source>Reinstate the registration</source>
        <translation>Восстановить регистрацию</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Replace the badge</source>
        <translation>Заменить бейдж</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>Замена участника…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Сохранить сертификат</translation>
    </message>
    <message>
        <source>The certificate is in {path}</source>
        <translation>Сертификат в файле {path}</translation>
    </message>
</context>
<context>
    <name>CertificateCheckPanel</name>
    <message>
        <source>Code of a certificate</source>
        <translation>Код сертификата</translation>
    </message>
    <message>
        <source>Key of this conference, for publishing: {fingerprint}</source>
        <translation>Ключ этой конференции, для публикации: {fingerprint}</translation>
    </message>
    <message>
        <source>Scan here, or paste the digits and press Enter</source>
        <translation>Отсканируйте сюда или вставьте цифры и нажмите Enter</translation>
    </message>
    <message>
        <source>Scan the code on a certificate, of this conference or of any other that works with RegApp. Nothing is sent anywhere.</source>
        <translation>Отсканируйте код на сертификате этой конференции или любой другой, где работает RegApp. Ничего никуда не отправляется.</translation>
    </message>
</context>
<context>
    <name>CertificateChoices</name>
    <message>
        <source>A4 upright, plain</source>
        <translation>A4 вертикальный, простой</translation>
    </message>
    <message>
        <source>A4, to frame</source>
        <translation>A4, в рамку</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By sessions attended</source>
        <translation>По числу сессий</translation>
    </message>
    <message>
        <source>By share of the sessions</source>
        <translation>По доле сессий</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Day registration counts too</source>
        <translation>Регистрация дня тоже считается</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Конструктор…</translation>
    </message>
    <message>
        <source>Each person's own, where known</source>
        <translation>Свой у каждого, если известен</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For conferences where badges are scanned only at the entrance.</source>
        <translation>Для конференций, где бейджи сканируют только на входе.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Have none yet</source>
        <translation>Кто ещё без него</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Place and name</source>
        <translation>Территория, имя</translation>
    </message>
    <message>
        <source>Who is eligible</source>
        <translation>Кому полагается</translation>
    </message>
</context>
<context>
    <name>CertificatePreview</name>
    <message>
        <source>Next certificate</source>
        <translation>Следующий сертификат</translation>
    </message>
    <message>
        <source>Previous certificate</source>
        <translation>Предыдущий сертификат</translation>
    </message>
    <message>
        <source>The code in this preview is a sample; real codes appear only in the saved file.</source>
        <translation>Код на этой картинке – образец; настоящие коды есть только в файле.</translation>
    </message>
</context>
<context>
    <name>CertificatesView</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Certificates made: {count}. {path}</source>
        <translation>Сделано сертификатов: {count}. {path}</translation>
    </message>
    <message>
        <source>Certificates to make: {count}. Eligible: {eligible}</source>
        <translation>Сертификатов: {count}. Имеют право: {eligible}</translation>
    </message>
    <message>
        <source>Everyone eligible already has a certificate: {eligible}</source>
        <translation>Сертификаты уже есть у всех, кому они полагаются: {eligible}</translation>
    </message>
    <message>
        <source>Nobody in this selection has attended enough sessions yet.</source>
        <translation>Среди выбранных пока никто не посетил нужное число сессий.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Как будет выглядеть</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Сохранить сертификаты</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… и ещё {count}.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A sample, no certificate</source>
        <translation>Образец, не сертификат</translation>
    </message>
    <message>
        <source>Altered or not genuine</source>
        <translation>Изменён или не подлинный</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Подлинный</translation>
    </message>
    <message>
        <source>Issued by this conference and valid.</source>
        <translation>Этот сертификат сделан конференцией и действителен.</translation>
    </message>
    <message>
        <source>Its key is not the one that the organisers have published: do not accept it.</source>
        <translation>Это не тот ключ, который опубликовали организаторы: не принимайте сертификат.</translation>
    </message>
    <message>
        <source>Key of the conference</source>
        <translation>Ключ конференции</translation>
    </message>
    <message>
        <source>Made with another key</source>
        <translation>Создан с другим ключом</translation>
    </message>
    <message>
        <source>Not the code of a certificate</source>
        <translation>Это не код сертификата</translation>
    </message>
    <message>
        <source>Nothing in it has been altered. Compare the key below with the one its organisers have published.</source>
        <translation>В нём ничего не изменено. Сравните ключ ниже с тем, который опубликовали её организаторы.</translation>
    </message>
    <message>
        <source>Registered now as</source>
        <translation>Сейчас записано как</translation>
    </message>
    <message>
        <source>Scan the square code on the certificate once more.</source>
        <translation>Отсканируйте квадратный код на сертификате ещё раз.</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Посещено сессий</translation>
    </message>
    <message>
        <source>Sessions recorded now</source>
        <translation>Сейчас записано сессий</translation>
    </message>
    <message>
        <source>Signed by this conference</source>
        <translation>Подписан этой конференцией</translation>
    </message>
    <message>
        <source>The conference issued this certificate and later withdrew it: it is not valid.</source>
        <translation>Конференция сделала этот сертификат и отозвала его: он недействителен.</translation>
    </message>
    <message>
        <source>The same number was given to</source>
        <translation>Тот же номер выдан также</translation>
    </message>
    <message>
        <source>The signature is not valid. Scan again; if the result is the same, do not accept it.</source>
        <translation>Подпись неверна. Отсканируйте код ещё раз; если ответ тот же, не принимайте его.</translation>
    </message>
    <message>
        <source>The signature is valid. The certificate was made at another desk; its record has not reached this file yet.</source>
        <translation>Подпись верна. Сертификат создан на другой стойке; запись о нём сюда ещё не дошла.</translation>
    </message>
    <message>
        <source>This is a preview image. Whatever it says, no conference issued it: do not accept it.</source>
        <translation>Это снимок предварительного просмотра. Что бы на нём ни стояло, конференция его не выдавала: не принимайте его.</translation>
    </message>
    <message>
        <source>Unaltered; its key is not known here</source>
        <translation>Не изменён, ключ здесь неизвестен</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>{attended} of {of}</source>
        <translation>{attended} из {of}</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Все города</translation>
    </message>
    <message>
        <source>All of the country and abroad</source>
        <translation>Вся страна и зарубежье</translation>
    </message>
    <message>
        <source>As papers of this conference: {language}</source>
        <translation>Как бумаги этой конференции: {language}</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Язык программы</translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message>
        <source>To check: {count}</source>
        <translation>Проверить: {count}</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Ends before it begins: “{session}”</source>
        <translation>Конец раньше начала: «{session}»</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Конец раньше начала</translation>
    </message>
    <message>
        <source>Not within the days of the event: “{session}”</source>
        <translation>Не в дни конференции: «{session}»</translation>
    </message>
    <message>
        <source>One room at the same time: “{session}” and “{other}”</source>
        <translation>Один зал в одно время: «{session}» и «{other}»</translation>
    </message>
    <message>
        <source>Outside the event</source>
        <translation>Вне дней конференции</translation>
    </message>
    <message>
        <source>Room double-booked</source>
        <translation>Зал занят дважды</translation>
    </message>
    <message>
        <source>Runs past midnight</source>
        <translation>Переходит за полночь</translation>
    </message>
    <message>
        <source>Runs past midnight: “{session}”</source>
        <translation>Заканчивается после полуночи: «{session}»</translation>
    </message>
    <message>
        <source>Speaker double-booked</source>
        <translation>Докладчик занят</translation>
    </message>
    <message>
        <source>Too few seats</source>
        <translation>Мало мест</translation>
    </message>
    <message>
        <source>{excess} seats short: “{session}”</source>
        <translation>Не хватает мест: {excess}, «{session}»</translation>
    </message>
    <message>
        <source>{speaker} speaks at the same time in “{session}” and “{other}”</source>
        <translation>{speaker} выступает в одно время в «{session}» и «{other}»</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Возрастная группа</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Время прихода</translation>
    </message>
    <message>
        <source>Badges made</source>
        <translation>Сделано бейджей</translation>
    </message>
    <message>
        <source>Came, not on the list</source>
        <translation>Пришли не из списка</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>City of participation</source>
        <translation>Город участия</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Consent to photos and film</source>
        <translation>Согласие на фото- и видеосъёмку</translation>
    </message>
    <message>
        <source>Consent to share data with the donor</source>
        <translation>Согласие на передачу данных донору</translation>
    </message>
    <message>
        <source>Consent to the use of personal data</source>
        <translation>Согласие на обработку персональных данных</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Days attended</source>
        <translation>Дней посещения</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
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
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Message for the desk</source>
        <translation>Сообщение для стойки</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Municipality or country</source>
        <translation>Муниципалитет или страна</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Название стойки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Place as written in the list</source>
        <translation>Территория, как написано</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Код участника</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрированы</translation>
    </message>
    <message>
        <source>Registration status</source>
        <translation>Статус регистрации</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Посещено сессий</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Кто на замену</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Кого заменяет</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>First check-in</source>
        <translation>Первая отметка о приходе</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Оставлено</translation>
    </message>
    <message>
        <source>Is set aside</source>
        <translation>Не оставлено</translation>
    </message>
    <message>
        <source>It is right so</source>
        <translation>Так и есть</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Open the programme</source>
        <translation>Открыть программу</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Возможно, это один человек</translation>
    </message>
    <message>
        <source>Registered first</source>
        <translation>Первая регистрация</translation>
    </message>
    <message>
        <source>Registered later</source>
        <translation>Вторая регистрация</translation>
    </message>
    <message>
        <source>Second check-in</source>
        <translation>Вторая отметка о приходе</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Взять другое</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Это два человека</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Perhaps one person, registered at two desks: {person} and {other}</source>
        <translation>Возможно, один человек, зарегистрированный на двух стойках: {person} и {other}</translation>
    </message>
    <message>
        <source>address of the materials</source>
        <translation>адрес материалов</translation>
    </message>
    <message>
        <source>ages of young people</source>
        <translation>возраст молодёжи</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>категории</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>стойка {desk}</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>language of papers</source>
        <translation>язык бумаг</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>материалы</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>registration here</source>
        <translation>здесь регистрация</translation>
    </message>
    <message>
        <source>room</source>
        <translation>зал</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>места</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>подписанты</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>докладчики</translation>
    </message>
    <message>
        <source>targets of the report</source>
        <translation>цели отчёта</translation>
    </message>
    <message>
        <source>text of the report</source>
        <translation>текст отчёта</translation>
    </message>
    <message>
        <source>things to hand out</source>
        <translation>что выдают</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>{person}: checked in at “{session}” twice: {desk}, {time}, and {other_desk}, {other_time}</source>
        <translation>{person}: приход на «{session}» отмечен дважды: {desk}, {time}, и {other_desk}, {other_time}</translation>
    </message>
    <message>
        <source>{person}: in two cities at once: “{session}” ({desk}, {time}) and “{other}” ({other_desk}, {other_time})</source>
        <translation>{person}: приход отмечен в двух городах в одно время: «{session}» ({desk}, {time}) и «{other}» ({other_desk}, {other_time})</translation>
    </message>
    <message>
        <source>{what}, {field}: {chosen} ({desk}, {time}) is kept, not {other} ({other_desk}, {other_time})</source>
        <translation>{what}, {field}: оставлено {chosen} ({desk}, {time}), а не {other} ({other_desk}, {other_time})</translation>
    </message>
    <message>
        <source>{what}: changed at two desks; kept as at {desk}, {time}, not as at {other_desk}, {other_time}</source>
        <translation>{what}: изменено на двух стойках; осталось так: {desk}, {time}, а не так: {other_desk}, {other_time}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>ConflictsLine</name>
    <message>
        <source>Conflicts to check: {count}</source>
        <translation>Проверить противоречия: {count}</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Противоречий нет</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Back to the desks</source>
        <translation>К стойкам</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Противоречия</translation>
    </message>
    <message>
        <source>Conflicts: {count}</source>
        <translation>Противоречия: {count}</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Противоречий нет</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Вернуть последнее</translation>
    </message>
    <message>
        <source>Two desks did this without knowing of each other. RegApp has chosen; check whether it is right.</source>
        <translation>Две стойки сделали это, не зная друг о друге. RegApp сделал выбор; проверьте, верен ли он.</translation>
    </message>
    <message>
        <source>When two desks change the same thing without knowing of each other, it is listed here.</source>
        <translation>Если две стойки изменят одно и то же, не зная друг о друге, это будет показано здесь.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Data to the donor</source>
        <translation>Данные донору</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Photos and film</source>
        <translation>Фото и видео</translation>
    </message>
    <message>
        <source>The participant agrees to:</source>
        <translation>Согласие участника:</translation>
    </message>
    <message>
        <source>Use of data</source>
        <translation>Обработка данных</translation>
    </message>
</context>
<context>
    <name>ContentsTable</name>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>В резервной копии</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>В файле сейчас</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>Nobody came from {count} municipality.|Nobody came from {count} municipalities.</source>
        <translation>Никто не приехал из {count} муниципалитета.|Никто не приехал из {count} муниципалитетов.|Никто не приехал из {count} муниципалитетов.</translation>
    </message>
    <message>
        <source>People came from {count} municipality.|People came from {count} municipalities.</source>
        <translation>Участники приехали из {count} муниципалитета.|Участники приехали из {count} муниципалитетов.|Участники приехали из {count} муниципалитетов.</translation>
    </message>
    <message>
        <source>Print {count} badge on {sheets}?|Print {count} badges on {sheets}?</source>
        <translation>Напечатать {count} бейдж на {sheets}?|Напечатать {count} бейджа на {sheets}?|Напечатать {count} бейджей на {sheets}?</translation>
    </message>
    <message>
        <source>This laptop is the hub; {count} other desk used it within the last minute.|This laptop is the hub; {count} other desks used it within the last minute.</source>
        <translation>Этот ноутбук – узел; за последнюю минуту к нему обращалась {count} стойка.|Этот ноутбук – узел; за последнюю минуту к нему обращались {count} стойки.|Этот ноутбук – узел; за последнюю минуту к нему обращалось {count} стоек.</translation>
    </message>
    <message>
        <source>in all {count} oblast|in all {count} oblasts</source>
        <translation>во всех {count} области|во всех {count} областях|во всех {count} областях</translation>
    </message>
    <message>
        <source>{count} came|{count} came</source>
        <translation>пришёл {count} человек|пришли {count} человека|пришли {count} человек</translation>
    </message>
    <message>
        <source>{count} country|{count} countries</source>
        <translation>{count} страны|{count} стран|{count} стран</translation>
    </message>
    <message>
        <source>{count} entry unsent|{count} entries unsent</source>
        <translation>{count} запись не отправлена|{count} записи не отправлены|{count} записей не отправлено</translation>
    </message>
    <message>
        <source>{count} guest|{count} guests</source>
        <translation>{count} гость|{count} гостя|{count} гостей</translation>
    </message>
    <message>
        <source>{count} man|{count} men</source>
        <translation>{count} мужчина|{count} мужчины|{count} мужчин</translation>
    </message>
    <message>
        <source>{count} municipality|{count} municipalities</source>
        <translation>{count} муниципалитета|{count} муниципалитетов|{count} муниципалитетов</translation>
    </message>
    <message>
        <source>{count} oblast|{count} oblasts</source>
        <translation>{count} области|{count} областей|{count} областей</translation>
    </message>
    <message>
        <source>{count} person|{count} people</source>
        <translation>{count} человек|{count} человека|{count} человек</translation>
    </message>
    <message>
        <source>{count} registered person|{count} registered people</source>
        <translation>{count} зарегистрированного участника|{count} зарегистрированных участников|{count} зарегистрированных участников</translation>
    </message>
    <message>
        <source>{count} sheet|{count} sheets</source>
        <translation>{count} листе|{count} листах|{count} листах</translation>
    </message>
    <message>
        <source>{count} whose sex is not stated|{count} whose sex is not stated</source>
        <translation>{count} человек, чей пол не указан|{count} человека, чей пол не указан|{count} человек, чей пол не указан</translation>
    </message>
    <message>
        <source>{count} woman|{count} women</source>
        <translation>{count} женщина|{count} женщины|{count} женщин</translation>
    </message>
    <message>
        <source>{count} young person|{count} young people</source>
        <translation>{count} человек|{count} человека|{count} человек</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>There are clashes on this day.</source>
        <translation>В этот день что-то не сходится.</translation>
    </message>
    <message>
        <source>{day} · outside the event</source>
        <translation>{day} · вне конференции</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Arrivals through the day</source>
        <translation>Приход по часам</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидалось</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Band of colour</source>
        <translation>Цветная полоса</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Сине-зелёный</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Внизу</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation>Код: {name}</translation>
    </message>
    <message>
        <source>Colour of the category</source>
        <translation>Цвет категории</translation>
    </message>
    <message>
        <source>Covered: {names}.</source>
        <translation>Закрыто: {names}.</translation>
    </message>
    <message>
        <source>Donor's logo</source>
        <translation>Логотип донора</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Постоянный текст</translation>
    </message>
    <message>
        <source>Font {names} is missing; Noto Sans is used instead.</source>
        <translation>Нет шрифта {names}; вместо него Noto Sans.</translation>
    </message>
    <message>
        <source>Foreign guest</source>
        <translation>Иностранный гость</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Kyrgyz letters</source>
        <translation>Кыргызские буквы</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Светло-серый</translation>
    </message>
    <message>
        <source>Longest municipality</source>
        <translation>Самый длинный муниципалитет</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Самое длинное имя</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Посередине</translation>
    </message>
    <message>
        <source>No font has the letters {names}.</source>
        <translation>Ни в одном шрифте нет букв {names}.</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Не фотографировать</translation>
    </message>
    <message>
        <source>Organiser's logo</source>
        <translation>Логотип организатора</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Картинка: {name}</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Programme of the participant</source>
        <translation>Программа участника</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Second organiser's logo</source>
        <translation>Логотип второго организатора</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved. They are kept as a draft.</source>
        <translation>Изменения в шаблоне «{name}» не сохранены. Они остались в черновике.</translation>
    </message>
    <message>
        <source>The picture {names} is missing or cannot be drawn; its place stays empty.</source>
        <translation>Картинки {names} нет, или её нельзя нарисовать; её место остаётся пустым.</translation>
    </message>
    <message>
        <source>Too long for a code: {names}.</source>
        <translation>Слишком длинно для кода: {names}.</translation>
    </message>
    <message>
        <source>Too long for its place: {names}.</source>
        <translation>Не помещается на своё место: {names}.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Вверху</translation>
    </message>
    <message>
        <source>Typical participant</source>
        <translation>Обычный участник</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Белый</translation>
    </message>
    <message>
        <source>Your unsaved changes to “{name}” have been restored. Undo removes them one by one.</source>
        <translation>Здесь ваши несохранённые изменения «{name}». «Отменить» убирает их по одному.</translation>
    </message>
</context>
<context>
    <name>DeskLists</name>
    <message>
        <source>Came</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Municipality, organisation</source>
        <translation>Муниципалитет, организация</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Напечатано {moment}</translation>
    </message>
    <message>
        <source>Registration list</source>
        <translation>Список для регистрации</translation>
    </message>
    <message>
        <source>Tick the box of everybody who comes, write the time, let them sign. Empty rows are for people who are not on the list. Photograph each page with all four black squares.</source>
        <translation>Отметьте клетку каждого, кто пришёл, впишите время и дайте расписаться. Пустые строки – для тех, кого нет в списке. Фотографируйте страницу целиком, со всеми четырьмя чёрными квадратами.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>Последние сканирования</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Сессия не выбрана</translation>
    </message>
    <message>
        <source>Walk-in  Ctrl+N</source>
        <translation>Нет в списке  Ctrl+N</translation>
    </message>
    <message>
        <source>not on the list: {others}</source>
        <translation>не из списка: {others}</translation>
    </message>
    <message>
        <source>{arrived} of {registered} arrived</source>
        <translation>Пришло: {arrived} из {registered}</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Desk {desk} has no access any more.</source>
        <translation>У стойки {desk} больше нет доступа.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Стойки</translation>
    </message>
    <message>
        <source>End the hub…</source>
        <translation>Завершить узел…</translation>
    </message>
    <message>
        <source>How to begin: put all laptops into one network, a telephone’s is enough. Make one of them the hub; on this page it then lets the others in, one by one, with a code for each. A laptop that joins with an empty file gets everybody. Each desk goes on without the hub, and sends what it has when the hub is back.</source>
        <translation>С чего начать: подключите все ноутбуки к одной сети, достаточно точки доступа телефона. Сделайте один из них узлом; затем на этой странице он подключает остальные по одному, для каждого – свой код. Ноутбук с пустым файлом получит всех участников. Без связи с узлом каждая стойка работает дальше и отправит своё, когда связь вернётся.</translation>
    </message>
    <message>
        <source>Laptops are let in on the computer from which the hub was set up.</source>
        <translation>Ноутбуки подключают на компьютере, с которого настроен узел.</translation>
    </message>
    <message>
        <source>Leave the hub…</source>
        <translation>Отключиться от узла…</translation>
    </message>
    <message>
        <source>Let a laptop in…</source>
        <translation>Подключить ноутбук…</translation>
    </message>
    <message>
        <source>Take access away…</source>
        <translation>Отозвать доступ…</translation>
    </message>
    <message>
        <source>The hub on this laptop has ended.</source>
        <translation>Узел на этом ноутбуке завершён.</translation>
    </message>
    <message>
        <source>This desk has left the hub.</source>
        <translation>Эта стойка отключилась от узла.</translation>
    </message>
    <message>
        <source>This file is for one desk. With several laptops each is a desk of its own: whoever is registered or checked in at one is known at all others within a second.</source>
        <translation>Этот файл – для одной стойки. Если ноутбуков несколько, каждый становится отдельной стойкой: кто зарегистрирован или отмечен на одной, через секунду известен на всех.</translation>
    </message>
    <message>
        <source>This laptop is the hub: the other desks need it. If its lid is closed, if it sleeps, or if RegApp is closed here, no desk hears from the others.</source>
        <translation>Этот ноутбук – узел: он нужен остальным стойкам. Если закрыть крышку, если он уснёт или если закрыть здесь RegApp, стойки перестанут узнавать друг о друге.</translation>
    </message>
    <message>
        <source>asking for the desks…</source>
        <translation>запрашиваются стойки…</translation>
    </message>
</context>
<context>
    <name>DesksTable</name>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Стойки</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>has a code</source>
        <translation>выдан код</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>{number}, this one</source>
        <translation>{number}, эта</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Directory of municipalities</source>
        <translation>Справочник муниципалитетов</translation>
    </message>
    <message>
        <source>Load a newer one (csv)…</source>
        <translation>Загрузить новый (csv)…</translation>
    </message>
    <message>
        <source>Loaded: {name}, {count} municipalities. Choose it to use it for this event.</source>
        <translation>Загружен {name}, муниципалитетов: {count}. Выберите его, чтобы он действовал для этого мероприятия.</translation>
    </message>
    <message>
        <source>This event uses a directory of {count} municipalities. It stays in use until you choose another.</source>
        <translation>Действует справочник муниципалитетов ({count}). Он останется, пока вы не выберете другой.</translation>
    </message>
</context>
<context>
    <name>DoorViews</name>
    <message>
        <source>What is out on loan</source>
        <translation>Что выдано на время</translation>
    </message>
</context>
<context>
    <name>DoubleCheck</name>
    <message>
        <source>From an earlier event:</source>
        <translation>С прежнего мероприятия:</translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation>Возможно, уже есть:</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Somebody like this is registered already. Is it the same person?</source>
        <translation>Похожий человек уже зарегистрирован. Это он?</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять данные</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>other municipality</source>
        <translation>другой муниципалитет</translation>
    </message>
    <message>
        <source>other patronymic</source>
        <translation>другое отчество</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>другой пол</translation>
    </message>
    <message>
        <source>other telephone</source>
        <translation>другой телефон</translation>
    </message>
    <message>
        <source>other year of birth</source>
        <translation>другой год рождения</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>тот же год рождения</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее имя</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Back to all people</source>
        <translation>Ко всем людям</translation>
    </message>
    <message>
        <source>Checking everyone…</source>
        <translation>Проверка всех записей…</translation>
    </message>
    <message>
        <source>Choose a value wherever they differ. Both badges stay valid and both histories are kept; Ctrl+Z undoes the merge.</source>
        <translation>Выберите верное значение. Оба бейджа останутся действительными, обе истории сохранятся; Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Похожих записей нет</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <source>Possible duplicates: {count}</source>
        <translation>Возможные дубликаты: {count}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>Карточка {number}</translation>
    </message>
    <message>
        <source>Same person: merge</source>
        <translation>Это один человек: объединить</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Это два человека</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>приход {time}</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>приход не отмечен</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Every row is answered.</source>
        <translation>На все строки дан ответ.</translation>
    </message>
    <message>
        <source>No row is in doubt.</source>
        <translation>Сомнительных строк нет.</translation>
    </message>
    <message>
        <source>Register the person; nobody is checked in by this row.</source>
        <translation>Зарегистрируйте человека: по этой строке приход никому не отмечается.</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Строки для проверки</translation>
    </message>
    <message>
        <source>The row on paper</source>
        <translation>Строка на бумаге</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>Вписано от руки</translation>
    </message>
    <message>
        <source>{number} of {count} · page {page}, row {row}</source>
        <translation>{number} / {count} · страница {page}, строка {row}</translation>
    </message>
    <message>
        <source>← Did not come</source>
        <translation>← Прихода не было</translation>
    </message>
    <message>
        <source>← Nobody</source>
        <translation>← Никого нет</translation>
    </message>
    <message>
        <source>↑ Back</source>
        <translation>↑ Назад</translation>
    </message>
    <message>
        <source>→ Came</source>
        <translation>→ Приход был</translation>
    </message>
    <message>
        <source>→ Walk-in</source>
        <translation>→ Нет в списке</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Begin new</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Drop the draft {about}</source>
        <translation>Удалить черновик: {about}</translation>
    </message>
    <message>
        <source>Go on with the draft from {time}</source>
        <translation>Продолжить черновик ({time})</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Address of the materials</source>
        <translation>Адрес материалов</translation>
    </message>
    <message>
        <source>Change of details</source>
        <translation>Изменение данных</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Entering from paper</source>
        <translation>Внесение с бумаги</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Kept as a draft. Ctrl+N offers it again.</source>
        <translation>Сохранено как черновик. Ctrl+N предложит его снова.</translation>
    </message>
    <message>
        <source>Kept as a draft. The same form offers it again.</source>
        <translation>Сохранено как черновик. Та же форма предложит его снова.</translation>
    </message>
    <message>
        <source>Kept as a draft. The same list offers it again.</source>
        <translation>Сохранено как черновик. Тот же список предложит его снова.</translation>
    </message>
    <message>
        <source>Measured test page</source>
        <translation>Замеры пробной страницы</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Подписанты сертификатов</translation>
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
    <name>DutyBar</name>
    <message>
        <source>Badges, without check-in</source>
        <translation>Бейджи, без регистрации прихода</translation>
    </message>
    <message>
        <source>Door of a session</source>
        <translation>Вход на сессию</translation>
    </message>
    <message>
        <source>Full: {count} of {seats}</source>
        <translation>Мест нет: {count} из {seats}</translation>
    </message>
    <message>
        <source>Hand out: {thing}</source>
        <translation>Выдать: {thing}</translation>
    </message>
    <message>
        <source>Handed out: {count}</source>
        <translation>Выдано: {count}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Вход и выход</translation>
    </message>
    <message>
        <source>In the room: {count}</source>
        <translation>В зале: {count}</translation>
    </message>
    <message>
        <source>In the room: {count} of {seats}</source>
        <translation>В зале: {count} из {seats}</translation>
    </message>
    <message>
        <source>Lend: {thing}</source>
        <translation>Выдать на время: {thing}</translation>
    </message>
    <message>
        <source>List of those inside</source>
        <translation>Список тех, кто внутри</translation>
    </message>
    <message>
        <source>List of those inside: {count}. File: {path}</source>
        <translation>Список тех, кто внутри: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Сессия не выбрана</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Out now: {count}</source>
        <translation>Сейчас выдано: {count}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Room of the door</source>
        <translation>Зал этой двери</translation>
    </message>
    <message>
        <source>The session chosen above</source>
        <translation>Сессия, выбранная вверху</translation>
    </message>
    <message>
        <source>Way through the door</source>
        <translation>Вход или выход</translation>
    </message>
    <message>
        <source>What is out: {count}…</source>
        <translation>Что выдано: {count}…</translation>
    </message>
    <message>
        <source>What this desk does</source>
        <translation>Что делает эта стойка</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>пора вернуть: {count}</translation>
    </message>
    <message>
        <source>went out, not back: {count}</source>
        <translation>вышли и не вернулись: {count}</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Прописные</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Content of the code</source>
        <translation>Что в коде</translation>
    </message>
    <message>
        <source>Custom colour…</source>
        <translation>Свой цвет…</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>Font size, pt</source>
        <translation>Шрифт, пт</translation>
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
        <source>From {low} to {high}.</source>
        <translation>От {low} до {high}.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>По горизонтали</translation>
    </message>
    <message>
        <source>Insert a file…</source>
        <translation>Вставить файл…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Minimum, pt</source>
        <translation>Наименьший, пт</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Six digits after #, for instance #0B6477.</source>
        <translation>Шесть знаков после #, например #0B6477.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>По вертикали</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что показывает</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <source>Write something, or delete the element.</source>
        <translation>Напишите что-нибудь или удалите элемент.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>разное</translation>
    </message>
    <message>
        <source>{count} elements</source>
        <translation>Элементов: {count}</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Came</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Внести с бумаги</translation>
    </message>
    <message>
        <source>Entered: {count}</source>
        <translation>Внесено: {count}</translation>
    </message>
    <message>
        <source>From now on: {time}</source>
        <translation>Теперь время: {time}</translation>
    </message>
    <message>
        <source>Name, number, or a time</source>
        <translation>ФИО, номер или время</translation>
    </message>
    <message>
        <source>No session is chosen. Choose one with F2.</source>
        <translation>Сессия не выбрана. Выберите её клавишей F2.</translation>
    </message>
    <message>
        <source>Only those entered</source>
        <translation>Только внесённые</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time on paper</source>
        <translation>Время на бумаге</translation>
    </message>
    <message>
        <source>Type a name or a number, then Enter. A time such as 9:30 and Enter is for those who follow.</source>
        <translation>Введите ФИО или номер и нажмите Enter. Время, например 9:30, и Enter — для следующих.</translation>
    </message>
    <message>
        <source>in, {time}</source>
        <translation>уже, {time}</translation>
    </message>
    <message>
        <source>{name} is in already, since {time}.</source>
        <translation>{name}: приход уже отмечен, {time}.</translation>
    </message>
    <message>
        <source>{name}: came, {time}</source>
        <translation>{name}: приход в {time}</translation>
    </message>
    <message>
        <source>{text} is not a time: type 930, 9:30 or 9.30. The time stays {time}.</source>
        <translation>{text} — не время: введите 930, 9:30 или 9.30. Время остаётся {time}.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A badge called “{name}” is shipped with RegApp; choose another name for yours.</source>
        <translation>Бейдж «{name}» поставляется с RegApp; назовите свой иначе.</translation>
    </message>
    <message>
        <source>A conference needs a title, in one language at least.</source>
        <translation>Конференции нужно название хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>A conference needs one city or place at least.</source>
        <translation>Конференции нужен хотя бы один город или место.</translation>
    </message>
    <message>
        <source>A list called “{name}” comes with RegApp; choose another name for yours.</source>
        <translation>Список «{name}» уже есть в RegApp; выберите для своего другое название.</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Укажите имя участника.</translation>
    </message>
    <message>
        <source>A session needs a title, and an end that is after its beginning.</source>
        <translation>Сессии нужны название и конец, который позже начала.</translation>
    </message>
    <message>
        <source>All who have earned a certificate have it already: {count}. Choose all to make them again.</source>
        <translation>Сертификат уже есть у всех, кто его заслужил: {count}. Чтобы сделать заново, выберите всех.</translation>
    </message>
    <message>
        <source>An event needs a code, a title, and a last day that is not before the first.</source>
        <translation>Мероприятию нужны код, название и последний день не раньше первого.</translation>
    </message>
    <message>
        <source>Anonymous data need at least {least} people so that nobody can be identified; there are {count}.</source>
        <translation>Для обезличенных данных нужно не менее {least} человек, чтобы никого нельзя было узнать; здесь {count}.</translation>
    </message>
    <message>
        <source>Another computer answers at {address} than the hub that this desk knows; nothing was sent.</source>
        <translation>По адресу {address} отвечает другой компьютер, а не узел, который знает эта стойка; ничего не отправлено.</translation>
    </message>
    <message>
        <source>Another file was put in the place of {path} meanwhile. This was not saved: do it once more.</source>
        <translation>Тем временем на место {path} поставлен другой файл. Это не сохранено: сделайте ещё раз.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}; choose another one for the hub.</source>
        <translation>Порт {port} на этом компьютере занят другой программой; выберите для узла другой.</translation>
    </message>
    <message>
        <source>At {address}, {user} may not set up a hub: the user must own the database and may create roles.</source>
        <translation>По адресу {address} пользователь {user} не может настроить узел: он должен владеть базой данных и иметь право создавать роли.</translation>
    </message>
    <message>
        <source>Badge {template} has no sheet “{name}”; there are: {known}.</source>
        <translation>У бейджа {template} нет листа «{name}»; есть: {known}.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Прервано; ничего не изменено.</translation>
    </message>
    <message>
        <source>Entry {number} of desk {desk} in the file {path} is damaged; restore the file from a backup.</source>
        <translation>Запись {number} стойки {desk} в файле {path} повреждена; восстановите файл из резервной копии.</translation>
    </message>
    <message>
        <source>Name at least one and at most {most} different things that are handed out.</source>
        <translation>Назовите, что выдаётся: не менее одного и не более {most} разных предметов.</translation>
    </message>
    <message>
        <source>No column of names was found in {path}; give one the heading “Full name” or “Family name”.</source>
        <translation>В файле {path} не найден столбец с именами; назовите его «ФИО» или «Фамилия».</translation>
    </message>
    <message>
        <source>No earlier version is kept on this computer.</source>
        <translation>На этом компьютере нет прежней версии.</translation>
    </message>
    <message>
        <source>No hub was found in this network. Scan the picture that the hub shows, or paste the long code.</source>
        <translation>В этой сети узел не найден. Отсканируйте картинку, которую показывает узел, или вставьте длинный код.</translation>
    </message>
    <message>
        <source>No page of a registration list was found in {path}: its code must be sharp and whole in the picture.</source>
        <translation>В {path} не найдено страницы списка для регистрации: код страницы должен быть виден резко и целиком.</translation>
    </message>
    <message>
        <source>Nobody chosen here gets this letter.</source>
        <translation>Среди выбранных это письмо никому не полагается.</translation>
    </message>
    <message>
        <source>Nobody chosen here has attended enough sessions for a certificate.</source>
        <translation>Среди выбранных никто не посетил достаточно сессий для сертификата.</translation>
    </message>
    <message>
        <source>Nobody here has the number or reference “{ref}”.</source>
        <translation>Нет участника с номером или кодом «{ref}».</translation>
    </message>
    <message>
        <source>Nobody is selected for this action.</source>
        <translation>Нет участников для этого действия.</translation>
    </message>
    <message>
        <source>Nobody whom this RegApp trusts has signed {path}: it is not put in.</source>
        <translation>{path} не подписано теми, кому доверяет этот RegApp: обновление не установлено.</translation>
    </message>
    <message>
        <source>Only a sign-in sheet of one session, without columns of days, can be read back from photos.</source>
        <translation>По фотографиям читается только лист регистрации одной сессии, без колонок дней.</translation>
    </message>
    <message>
        <source>Reading photos needs the library {name}, which is missing: install RegApp with `pip install .[paper]`.</source>
        <translation>Для чтения фотографий нужна библиотека {name}, а её нет: установите RegApp командой `pip install .[paper]`.</translation>
    </message>
    <message>
        <source>Reading {path} took more memory or time than a list of people needs. Copy the rows with people into a new workbook and take that.</source>
        <translation>На чтение {path} ушло больше памяти или времени, чем нужно для списка людей. Скопируйте строки с людьми в новую книгу и выберите её.</translation>
    </message>
    <message>
        <source>RegApp cannot write {path}: the name must end in {known}.</source>
        <translation>RegApp не может записать {path}: имя файла должно оканчиваться на {known}.</translation>
    </message>
    <message>
        <source>RegApp does not read files of the kind {kind}: {path}. Open it where it comes from and save the list as xlsx or csv.</source>
        <translation>RegApp не читает файлы вида {kind}: {path}. Откройте файл в его программе и сохраните список как xlsx или csv.</translation>
    </message>
    <message>
        <source>RegApp {present} is here; the update is {version} and is not newer.</source>
        <translation>Здесь RegApp {present}; обновление {version} не новее.</translation>
    </message>
    <message>
        <source>RegApp {version} needs other libraries than are here: run its installer.</source>
        <translation>Для RegApp {version} нужны другие библиотеки: запустите его программу установки.</translation>
    </message>
    <message>
        <source>Several desks need the library {name}, which is missing; the guide says how to install it.</source>
        <translation>Для нескольких стоек нужна библиотека {name}, её нет; как её установить, сказано в руководстве.</translation>
    </message>
    <message>
        <source>Several hubs were found: {places}. Say which one is meant.</source>
        <translation>Найдено несколько узлов: {places}. Укажите, какой из них нужен.</translation>
    </message>
    <message>
        <source>Something went wrong inside RegApp; details for fixing it are in {path}.</source>
        <translation>В RegApp произошла ошибка; сведения для её исправления в файле {path}.</translation>
    </message>
    <message>
        <source>The badge template “{name}” has a mistake: {where}.</source>
        <translation>В шаблоне бейджа «{name}» ошибка: {where}.</translation>
    </message>
    <message>
        <source>The category {name} stays: so many people have it: {people}. Give them another one first.</source>
        <translation>Категория «{name}» остаётся: она есть у людей: {people}. Сначала дайте им другую.</translation>
    </message>
    <message>
        <source>The event has, or had, a session with the code “{code}”; choose another.</source>
        <translation>Сессия с кодом «{code}» уже есть или была; выберите другой код.</translation>
    </message>
    <message>
        <source>The file already has an event with the code “{code}”.</source>
        <translation>В файле уже есть мероприятие с кодом «{code}».</translation>
    </message>
    <message>
        <source>The file has no event “{code}”.</source>
        <translation>В файле нет мероприятия «{code}».</translation>
    </message>
    <message>
        <source>The file {path} already contains another conference; name another file.</source>
        <translation>В файле {path} уже другая конференция; укажите другой файл.</translation>
    </message>
    <message>
        <source>The file {path} belongs to no hub; join one with a code.</source>
        <translation>Файл {path} не подключён к узлу; подключитесь с помощью кода.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Файл {path} не читается.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written; it may be open in another program, or its folder protected.</source>
        <translation>Файл {path} не записывается; возможно, он открыт в другой программе или папка защищена.</translation>
    </message>
    <message>
        <source>The file {path} has no event in it.</source>
        <translation>В файле {path} нет ни одного мероприятия.</translation>
    </message>
    <message>
        <source>The file {path} is damaged and cannot be read. Open it in Excel or LibreOffice, save it under another name as xlsx, and take that.</source>
        <translation>Файл {path} повреждён, прочитать его нельзя. Откройте его в Excel или LibreOffice, сохраните под другим именем как xlsx и выберите новый файл.</translation>
    </message>
    <message>
        <source>The file {path} is damaged; restore it from a backup.</source>
        <translation>Файл {path} повреждён; восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>Файл {path} пуст.</translation>
    </message>
    <message>
        <source>The file {path} is not a RegApp file.</source>
        <translation>Файл {path} — не файл RegApp.</translation>
    </message>
    <message>
        <source>The file {path} is not a backup of a hub, or is damaged.</source>
        <translation>Файл {path} – не резервная копия узла или повреждён.</translation>
    </message>
    <message>
        <source>The file {path} is not a directory of municipalities: it has no column {where}.</source>
        <translation>Файл {path} — не справочник муниципалитетов: в нём нет столбца {where}.</translation>
    </message>
    <message>
        <source>The file {path} is not a directory of municipalities: look at {where}.</source>
        <translation>Файл {path} — не справочник муниципалитетов: посмотрите {where}.</translation>
    </message>
    <message>
        <source>The file {path} is not a list: use xlsx, xls, ods or csv.</source>
        <translation>Файл {path} — не список: нужен xlsx, xls, ods или csv.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read: use JPEG or PNG.</source>
        <translation>Файл {path} – не картинка, которую можно прочитать: нужен JPEG или PNG.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read: use PNG, JPEG or SVG.</source>
        <translation>Файл {path} — не картинка, которую можно прочесть: нужны PNG, JPEG или SVG.</translation>
    </message>
    <message>
        <source>The file {path} is open in another RegApp: {holder}. It can be read, but not changed.</source>
        <translation>Файл {path} открыт в другом RegApp: {holder}. Его можно читать, но не менять.</translation>
    </message>
    <message>
        <source>The file {path} is protected by a password; save it without one and try again.</source>
        <translation>Файл {path} защищён паролем; сохраните его без пароля и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file {path} is read-only; nothing was changed.</source>
        <translation>Файл {path} только для чтения; ничего не изменено.</translation>
    </message>
    <message>
        <source>The file {path} was deleted, moved or changed by another program while it was open. The last act was not saved. Save everything in a new file.</source>
        <translation>Файл {path} удалён, перемещён или изменён другой программой, пока был открыт. Последнее действие не сохранено. Сохраните всё в новый файл.</translation>
    </message>
    <message>
        <source>The file {path} was made by a newer RegApp; update RegApp to open it.</source>
        <translation>Файл {path} создан более новой версией RegApp; обновите RegApp, чтобы открыть его.</translation>
    </message>
    <message>
        <source>The file {path} was made by an older RegApp and cannot be upgraded in place.</source>
        <translation>Файл {path} создан старой версией RegApp, и обновить его на месте нельзя.</translation>
    </message>
    <message>
        <source>The hand-over file {path} has another passphrase.</source>
        <translation>У файла передачи {path} другой пароль.</translation>
    </message>
    <message>
        <source>The hand-over file {path} is damaged or was changed. Nothing was received; write it again.</source>
        <translation>Файл передачи {path} повреждён или изменён. Ничего не принято; запишите его ещё раз.</translation>
    </message>
    <message>
        <source>The hand-over file {path} is locked; give its passphrase.</source>
        <translation>Файл передачи {path} закрыт паролем; введите пароль.</translation>
    </message>
    <message>
        <source>The hand-over file {path} is of another conference ({code}), or of another file of it.</source>
        <translation>Файл передачи {path} относится к другой конференции ({code}) или к её файлу, начатому отдельно.</translation>
    </message>
    <message>
        <source>The hand-over file {path} was written by a newer RegApp; update this program.</source>
        <translation>Файл передачи {path} записан более новым RegApp; обновите программу.</translation>
    </message>
    <message>
        <source>The hub does not let this desk in: its access was taken away. Ask for a new code.</source>
        <translation>Узел не пускает эту стойку: её доступ отозван. Попросите новый код.</translation>
    </message>
    <message>
        <source>The hub has a fault of its own; details are in the log. Work goes on.</source>
        <translation>На узле произошла ошибка; подробности в журнале программы. Работа продолжается.</translation>
    </message>
    <message>
        <source>The hub has as many desks as it can number.</source>
        <translation>На узле уже столько стоек, сколько есть номеров.</translation>
    </message>
    <message>
        <source>The hub has no desk “{name}”.</source>
        <translation>На узле нет стойки «{name}».</translation>
    </message>
    <message>
        <source>The hub of {path} is looked after from another computer; desks are let in there.</source>
        <translation>Узлом файла {path} управляют с другого компьютера; стойки подключают там.</translation>
    </message>
    <message>
        <source>The hub waits for no laptop now. On the hub press “Let a laptop in…” and take the new digits.</source>
        <translation>Узел сейчас не ждёт ни одного ноутбука. Нажмите на узле «Подключить ноутбук…» и возьмите новые цифры.</translation>
    </message>
    <message>
        <source>The hub {address} cannot be reached. Work goes on; entries are sent when it is back.</source>
        <translation>Узел {address} недоступен. Работа продолжается; записи будут отправлены, когда связь вернётся.</translation>
    </message>
    <message>
        <source>The hub {address} has entries already; a backup is restored into an empty database.</source>
        <translation>На узле {address} уже есть записи; резервную копию восстанавливают в пустую базу данных.</translation>
    </message>
    <message>
        <source>The hub {address} was set up by a newer RegApp; update this program. Work goes on without the hub.</source>
        <translation>Узел {address} настроен более новой версией RegApp; обновите эту программу. Работа продолжается без узла.</translation>
    </message>
    <message>
        <source>The key of the event {code} is damaged: its badges cannot be told from false ones. Restore a backup.</source>
        <translation>Ключ мероприятия повреждён ({code}): его бейджи нельзя отличить от поддельных. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The language {name} stays: so many people have it: {people}. Give them another one first.</source>
        <translation>Язык «{name}» остаётся: он указан у людей: {people}. Сначала укажите им другой.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one, and a conference lasts {most} days at most.</source>
        <translation>Последний день не может быть раньше первого; конференция длится не более {most} дней.</translation>
    </message>
    <message>
        <source>The letter “{name}” has a mistake: {where}.</source>
        <translation>В письме «{name}» ошибка: {where}.</translation>
    </message>
    <message>
        <source>The list has no columns; choose at least one.</source>
        <translation>В списке нет столбцов; выберите хотя бы один.</translation>
    </message>
    <message>
        <source>The page in {path} is of a session that this event does not have; nothing was taken from it.</source>
        <translation>Страница в {path} относится к сессии, которой нет в этом мероприятии; с неё ничего не внесено.</translation>
    </message>
    <message>
        <source>The page in {path} is of another event; nothing was taken from it.</source>
        <translation>Страница в {path} относится к другому мероприятию; с неё ничего не внесено.</translation>
    </message>
    <message>
        <source>The page in {path} was printed by a newer RegApp; update RegApp to read it.</source>
        <translation>Страница в {path} напечатана более новой версией RegApp; обновите RegApp, чтобы прочитать её.</translation>
    </message>
    <message>
        <source>The picture {path} does not show the whole page: all four black squares must be in it.</source>
        <translation>На картинке {path} видна не вся страница: на ней должны быть все четыре чёрных квадрата.</translation>
    </message>
    <message>
        <source>The picture {path} has too many parts to be drawn on badges. Save it simpler, or as PNG, and try again.</source>
        <translation>Изображение {path} состоит из слишком многих частей для бейджа. Сохраните его проще или как PNG и повторите.</translation>
    </message>
    <message>
        <source>The picture {path} is too large: at most {most} MB. Save it smaller and try again.</source>
        <translation>Картинка {path} слишком велика: не больше {most} МБ. Сохраните её меньшего размера и попробуйте снова.</translation>
    </message>
    <message>
        <source>The picture {path} is too large: at most {most} million pixels. Save it smaller and try again.</source>
        <translation>Картинка {path} слишком велика: не больше {most} млн пикселей. Сохраните её меньшего размера и попробуйте снова.</translation>
    </message>
    <message>
        <source>The printer “{name}” cannot take pages of {width} x {height} mm; nothing was printed.</source>
        <translation>Принтер «{name}» не принимает страницы {width} x {height} мм; ничего не напечатано.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not print: {reason}.</source>
        <translation>Принтер «{name}» не напечатал: {reason}.</translation>
    </message>
    <message>
        <source>The printer “{name}” is stopped or out of reach; nothing was printed.</source>
        <translation>Принтер «{name}» остановлен или недоступен; ничего не напечатано.</translation>
    </message>
    <message>
        <source>The programme has sessions on other days: {count}. Move or remove them first, then change the days.</source>
        <translation>В программе есть заседания в другие дни: {count}. Сначала перенесите или удалите их, затем измените дни.</translation>
    </message>
    <message>
        <source>The server {address} does not encrypt connections, so personal data would be readable on the way.</source>
        <translation>Сервер {address} не шифрует соединения: персональные данные можно было бы прочитать по пути.</translation>
    </message>
    <message>
        <source>The server {address} has PostgreSQL {version}; a hub needs version 14 or newer.</source>
        <translation>На сервере {address} PostgreSQL {version}; узлу нужна версия 14 или новее.</translation>
    </message>
    <message>
        <source>The window needs the library {name}, which is missing; the README says how to install it.</source>
        <translation>Для окна нужна библиотека {name}, а её нет; как установить, сказано в README.</translation>
    </message>
    <message>
        <source>There are no sessions on “{text}”; the days are: {known}.</source>
        <translation>В день «{text}» ничего не проводится; дни: {known}.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>Файл {path} уже есть.</translation>
    </message>
    <message>
        <source>There is no RegApp hub at {address}.</source>
        <translation>По адресу {address} нет узла RegApp.</translation>
    </message>
    <message>
        <source>There is no badge template “{name}”; there are: {known}.</source>
        <translation>Нет шаблона бейджа «{name}»; есть: {known}.</translation>
    </message>
    <message>
        <source>There is no category “{category}”; there are: {known}.</source>
        <translation>Категории «{category}» нет; есть: {known}.</translation>
    </message>
    <message>
        <source>There is no city “{code}”; the cities are: {known}.</source>
        <translation>Города «{code}» нет; есть города: {known}.</translation>
    </message>
    <message>
        <source>There is no column “{name}”; the columns are: {known}.</source>
        <translation>Нет столбца «{name}»; есть столбцы: {known}.</translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open.</source>
        <translation>Нет экрана, поэтому окно не открыть.</translation>
    </message>
    <message>
        <source>There is no file {path}, but there was one. Its copies: {copies}. `regapp restore COPY` puts one back.</source>
        <translation>Файла {path} нет, но он был. Его копии: {copies}. `regapp restore КОПИЯ` вернёт одну из них.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Нет файла {path}.</translation>
    </message>
    <message>
        <source>There is no letter “{name}”; there are: {known}.</source>
        <translation>Письма «{name}» нет; есть: {known}.</translation>
    </message>
    <message>
        <source>There is no list “{name}”; the lists are: {known}.</source>
        <translation>Нет списка «{name}»; есть списки: {known}.</translation>
    </message>
    <message>
        <source>There is no printer “{name}”; nothing was printed.</source>
        <translation>Принтера «{name}» нет; ничего не напечатано.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}; nothing was changed.</source>
        <translation>На диске нет места для {path}; ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no room left on the hub’s disk. Work goes on; entries are sent when there is room.</source>
        <translation>На диске узла не осталось места. Работа продолжается; записи будут отправлены, когда место появится.</translation>
    </message>
    <message>
        <source>There is no session “{code}”; the sessions are: {known}.</source>
        <translation>Нет сессии «{code}»; есть сессии: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>These are not the digits that the hub shows. Tries left: {left}.</source>
        <translation>Это не те цифры, которые показывает узел. Осталось попыток: {left}.</translation>
    </message>
    <message>
        <source>This RegApp was not installed from a package: update it the way it came here.</source>
        <translation>Этот RegApp установлен не из пакета: обновите его тем же способом, каким ставили.</translation>
    </message>
    <message>
        <source>This belongs to another event in the file, not the current one; nothing was changed.</source>
        <translation>Это относится к другому мероприятию файла, не к действующему; ничего не изменено.</translation>
    </message>
    <message>
        <source>This code was used already or is too old; ask for a new one.</source>
        <translation>Этот код уже использован или устарел; попросите новый.</translation>
    </message>
    <message>
        <source>This conference hands out no “{thing}”. Choose what this desk does again.</source>
        <translation>На этой конференции не выдают «{thing}». Выберите заново, что делает эта стойка.</translation>
    </message>
    <message>
        <source>This file comes from another laptop, “{machine}”. Say --take-over if the work goes on only here, or --new-desk if it goes on at both.</source>
        <translation>Этот файл — с другого ноутбука, «{machine}». Укажите --take-over, если работа продолжается только здесь, или --new-desk, если на обоих.</translation>
    </message>
    <message>
        <source>This is no code to join a hub, or a part of it is missing.</source>
        <translation>Это не код для подключения к узлу, или в нём не хватает части.</translation>
    </message>
    <message>
        <source>This letter is not for this participant: {ref}.</source>
        <translation>Это письмо не для этого участника: {ref}.</translation>
    </message>
    <message>
        <source>Young people can be of {least} to {most} years.</source>
        <translation>Возраст молодёжи может быть от {least} до {most} лет.</translation>
    </message>
    <message>
        <source>{city} cannot go: people registered for it: {people}, sessions there: {sessions}. Move them first.</source>
        <translation>{city}: удалить нельзя. Зарегистрировано людей: {people}, заседаний: {sessions}. Сначала перенесите их.</translation>
    </message>
    <message>
        <source>{count} columns do not fit on paper, at most {most} do; choose fewer, or save a workbook (xlsx).</source>
        <translation>Столбцов для бумаги слишком много: {count}, помещается не больше {most}; выберите меньше или сохраните файл Excel (xlsx).</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be used together; nothing was done.</source>
        <translation>{first} и {second} не сочетаются; ничего не сделано.</translation>
    </message>
    <message>
        <source>{name} already has a substitute.</source>
        <translation>{name}: замена уже есть.</translation>
    </message>
    <message>
        <source>{name} has already arrived; register the other person as a walk-in.</source>
        <translation>{name}: приход уже отмечен; другого человека зарегистрируйте как «Нет в списке».</translation>
    </message>
    <message>
        <source>{path} is an archive; unpack it and take the list that is in it.</source>
        <translation>{path} — архив; распакуйте его и выберите список из него.</translation>
    </message>
    <message>
        <source>{path} is for a later RegApp; install that with its installer.</source>
        <translation>{path} — для более нового RegApp; установите его программой установки.</translation>
    </message>
    <message>
        <source>{path} is no file, but a folder, a pipe or a device.</source>
        <translation>{path} — не файл, а папка, канал или устройство.</translation>
    </message>
    <message>
        <source>{path} is no hand-over file.</source>
        <translation>{path} – не файл передачи.</translation>
    </message>
    <message>
        <source>{path} is not an update of RegApp, or not a whole one.</source>
        <translation>{path} — не обновление RegApp или не целое.</translation>
    </message>
    <message>
        <source>{path} is the file that is open, not a copy of it; choose a backup.</source>
        <translation>{path} – это открытый файл, а не его копия; выберите резервную копию.</translation>
    </message>
    <message>
        <source>{path} was altered after it was signed: it is not put in. Get it again from its makers.</source>
        <translation>Файл {path} изменён после подписи: обновление не установлено. Возьмите его у разработчиков ещё раз.</translation>
    </message>
    <message>
        <source>{ref} has attended {attended} of {of} sessions: not enough for a certificate.</source>
        <translation>{ref}: посещено сессий {attended} из {of}, для сертификата этого мало.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address such as www.example.kg/materials, or is longer than {most} characters.</source>
        <translation>«{address}» не подходит: нужен адрес в интернете, например www.example.kg/materials, не длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name. A name has up to {most} letters and no slash; it does not end in a dot, and is none of those that Windows keeps for itself, like con or nul.</source>
        <translation>«{name}» не может быть названием. В названии до {most} знаков без косой черты, без точки в конце, и это не имя, занятое системой Windows, например con или nul.</translation>
    </message>
    <message>
        <source>“{text}” does not clearly match one municipality; `place` lists the candidates with their codes.</source>
        <translation>По «{text}» нельзя точно определить муниципалитет; `place` покажет подходящие варианты с кодами.</translation>
    </message>
    <message>
        <source>“{text}” is not a target; write a whole number from 0 to {most}.</source>
        <translation>«{text}» — не цель; напишите целое число от 0 до {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a tax in per cent; write it like 10 or 10,5.</source>
        <translation>«{text}» — не налог в процентах; напишите, например, 10 или 10,5.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount in som; write it like 1200 or 1200,50.</source>
        <translation>«{text}» – не сумма в сомах; напишите, например, 1200 или 1200,50.</translation>
    </message>
    <message>
        <source>“{text}” looks wrong: it should be near {expected} mm. Measure again.</source>
        <translation>«{text}» не может быть верно: должно быть около {expected} мм. Измерьте ещё раз.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Another category</source>
        <translation>Ещё категория</translation>
    </message>
    <message>
        <source>Another city</source>
        <translation>Ещё один город</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Ещё язык</translation>
    </message>
    <message>
        <source>Another organiser</source>
        <translation>Ещё один организатор</translation>
    </message>
    <message>
        <source>Another thing</source>
        <translation>Ещё вещь</translation>
    </message>
    <message>
        <source>Categories of your own, beside the usual ones</source>
        <translation>Ваши категории, кроме обычных</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Cities or places</source>
        <translation>Города или места</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Первый и последний день</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of papers and badges</source>
        <translation>Язык бумаг и бейджей</translation>
    </message>
    <message>
        <source>Languages of participants, beside Kyrgyz, Russian and English</source>
        <translation>Языки участников, кроме кыргызского, русского и английского</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>На время</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Short title, for badges and headings</source>
        <translation>Краткое название, для бейджей и заголовков</translation>
    </message>
    <message>
        <source>The programme went along: sessions moved: {count}. Ctrl+Z undoes it.</source>
        <translation>Программа перенесена вместе с днями, заседаний: {count}. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Вещь</translation>
    </message>
    <message>
        <source>This conference</source>
        <translation>Эта конференция</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What badges and papers say of it. It is saved when you leave a field, and Ctrl+Z undoes it.</source>
        <translation>Что говорят о ней бейджи и документы. Сохраняется, когда вы покидаете поле; Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>What participants get at the desk</source>
        <translation>Что участники получают у стойки</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Another event…</source>
        <translation>Другое мероприятие…</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Начать это мероприятие</translation>
    </message>
    <message>
        <source>Current event: {name}. Sessions copied: {count}.</source>
        <translation>Текущее мероприятие: {name}. Перенесено сессий: {count}.</translation>
    </message>
    <message>
        <source>Does not fit into its days: {left}.</source>
        <translation>Не поместилось в его дни: {left}.</translation>
    </message>
    <message>
        <source>Events in this file</source>
        <translation>Мероприятия в этом файле</translation>
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
        <source>People of earlier events are offered when somebody is registered, and copied with one click.</source>
        <translation>Люди с прежних мероприятий предлагаются при регистрации и переносятся одним нажатием.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Короткий код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>A report says where RegApp failed, on what system, with which versions. It has nobody’s name.</source>
        <translation>Отчёт говорит, где произошёл сбой RegApp, в какой системе и с какими версиями. В нём нет ничьих имён.</translation>
    </message>
    <message>
        <source>Report saved: {path}. Its code is {code}.</source>
        <translation>Отчёт сохранён: {path}. Его код: {code}.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Если что-то идёт не так</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Accreditation of a journalist</source>
        <translation>Аккредитация журналиста</translation>
    </message>
    <message>
        <source>Address of the materials</source>
        <translation>Адрес материалов</translation>
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
        <source>Can be checked with RegApp. Key of the conference: {fingerprint}</source>
        <translation>Подлинность можно проверить программой RegApp. Ключ конференции: {fingerprint}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Certificate code</source>
        <translation>Код сертификата</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Номер сертификата</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Сертификат об участии</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>День выдачи</translation>
    </message>
    <message>
        <source>Days and cities</source>
        <translation>Дни и города</translation>
    </message>
    <message>
        <source>Days and cities in words</source>
        <translation>Дни и города словами</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
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
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First signatory</source>
        <translation>Первая подпись</translation>
    </message>
    <message>
        <source>Given name and patronymic</source>
        <translation>Имя и отчество</translation>
    </message>
    <message>
        <source>Heading of a certificate</source>
        <translation>Заголовок сертификата</translation>
    </message>
    <message>
        <source>How the certificate is checked</source>
        <translation>Как проверить сертификат</translation>
    </message>
    <message>
        <source>Issued: {day}</source>
        <translation>Дата выдачи: {day}</translation>
    </message>
    <message>
        <source>Link to the materials, for a code</source>
        <translation>Ссылка на материалы, для кода</translation>
    </message>
    <message>
        <source>Materials of the conference</source>
        <translation>Материалы конференции</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Municipality, or country of a guest</source>
        <translation>Муниципалитет или страна гостя</translation>
    </message>
    <message>
        <source>My programme</source>
        <translation>Моя программа</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Имя латиницей</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Не фотографировать</translation>
    </message>
    <message>
        <source>No photos, if they were refused</source>
        <translation>Не фотографировать, если был отказ</translation>
    </message>
    <message>
        <source>Not a municipality</source>
        <translation>Без муниципалитета</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
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
        <source>Position of the first signatory</source>
        <translation>Должность первого подписанта</translation>
    </message>
    <message>
        <source>Position of the second signatory</source>
        <translation>Должность второго подписанта</translation>
    </message>
    <message>
        <source>Position of the third signatory</source>
        <translation>Должность третьего подписанта</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Second signatory</source>
        <translation>Вторая подпись</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Посещено сессий</translation>
    </message>
    <message>
        <source>Sessions attended: {attended} of {of}</source>
        <translation>Посещено сессий: {attended} из {of}</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Короткий номер</translation>
    </message>
    <message>
        <source>Support of the donor, in words</source>
        <translation>Поддержка донора словами</translation>
    </message>
    <message>
        <source>Supported by: {donor}</source>
        <translation>При поддержке: {donor}</translation>
    </message>
    <message>
        <source>Third signatory</source>
        <translation>Третья подпись</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Настоящий сертификат подтверждает, что</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>ФИО полностью</translation>
    </message>
    <message>
        <source>Words after the name, with the event's title</source>
        <translation>Слова после имени, с названием мероприятия</translation>
    </message>
    <message>
        <source>Words before the name</source>
        <translation>Слова перед именем</translation>
    </message>
    <message>
        <source>took part in the conference “{title}”</source>
        <translation>является участником конференции «{title}»</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>The whole conference</source>
        <translation>Вся конференция</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Резервная копия создана и проверена: {path}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>A second backup goes to {folder} as soon as it is there.</source>
        <translation>Вторая резервная копия будет в {folder}, как только эта папка появится.</translation>
    </message>
    <message>
        <source>A second backup goes to {folder}.</source>
        <translation>Вторая резервная копия — в {folder}.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Копия в другое место…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Резервная копия создана и проверена: {path}</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Проверить файл</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Выбрать вторую папку…</translation>
    </message>
    <message>
        <source>Everything is stored in this one file. Every quarter of an hour and at the end RegApp copies it into the folder “backups” beside it and compares the copy. A backup contains names and keys of badges: keep it secret.</source>
        <translation>Всё хранится в этом одном файле. Каждые четверть часа и в конце работы RegApp копирует его в папку «backups» рядом и сверяет копию. В резервной копии имена и ключи бейджей: держите её в тайне.</translation>
    </message>
    <message>
        <source>If this laptop is lost, its backups are lost too. Choose a stick or another disk as well.</source>
        <translation>Если пропадёт этот ноутбук, пропадут и его копии. Выберите ещё флешку или другой диск.</translation>
    </message>
    <message>
        <source>No problems found in the file.</source>
        <translation>Файл в порядке.</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Без второй папки</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>The conference file</source>
        <translation>Файл конференции</translation>
    </message>
    <message>
        <source>{made}. The second folder {folder} is not there.</source>
        <translation>{made}. Второй папки {folder} нет.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Compare the name. Arrows choose, Enter checks in, Ctrl+N registers a new person</source>
        <translation>Сверьте имя. Стрелки — выбор, Enter — отметить приход, Ctrl+N — нет в списке</translation>
    </message>
    <message>
        <source>Enter checks in</source>
        <translation>Enter — отметить приход</translation>
    </message>
    <message>
        <source>F1 opens the guide.</source>
        <translation>F1 — руководство.</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Enter checks in</source>
        <translation>Найдено: {count}. Стрелки — выбор, Enter — отметить приход</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Enter opens the card</source>
        <translation>Найдено: {count}. Стрелки выбирают, Enter открывает карточку</translation>
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
        <source>Look somebody up</source>
        <translation>Найдите человека</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Пока никто не зарегистрирован</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Можно принимать следующего</translation>
    </message>
    <message>
        <source>Register as walk-in  Ctrl+N</source>
        <translation>Зарегистрировать  Ctrl+N</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Сканирование или поиск</translation>
    </message>
    <message>
        <source>Scan, or type a name, phone, badge number…</source>
        <translation>Сканируйте или введите имя, телефон, № бейджа…</translation>
    </message>
    <message>
        <source>Try fewer letters, the end of the telephone number, or the municipality. Or register this person now.</source>
        <translation>Введите меньше букв, конец номера телефона или муниципалитет. Или зарегистрируйте человека сейчас.</translation>
    </message>
    <message>
        <source>Type a name, phone, badge number…</source>
        <translation>Введите имя, телефон, № бейджа…</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Entries of desk {where} are missing</source>
        <translation>Не хватает записей стойки {where}</translation>
    </message>
    <message>
        <source>Entry {where} of the journal cannot be read</source>
        <translation>Запись {where} журнала не читается</translation>
    </message>
    <message>
        <source>The directory of municipalities {where} cannot be read; the one that RegApp brings is used</source>
        <translation>Справочник муниципалитетов не читается ({where}); используется тот, что есть в RegApp</translation>
    </message>
    <message>
        <source>The file has entries from later than now: the clock of this computer or of another desk is wrong</source>
        <translation>В файле есть записи позже настоящего времени: неверны часы этого компьютера или другой стойки</translation>
    </message>
    <message>
        <source>The file is damaged: {where}</source>
        <translation>Файл повреждён: {where}</translation>
    </message>
    <message>
        <source>The key of the event {where} is damaged: no badge of it is recognised. Restore a backup</source>
        <translation>Ключ мероприятия повреждён ({where}): ни один его бейдж не распознаётся. Восстановите резервную копию</translation>
    </message>
    <message>
        <source>The search index is out of step; `rebuild` repairs it</source>
        <translation>Поисковый индекс расходится с данными; исправит `rebuild`</translation>
    </message>
    <message>
        <source>The table {where} differs from the journal; `rebuild` repairs it</source>
        <translation>Таблица {where} расходится с журналом; исправит `rebuild`</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Check in: {count}</source>
        <translation>Отметить приход: {count}</translation>
    </message>
    <message>
        <source>Checked in: {count} of {selected}.</source>
        <translation>Отмечено: {count} из {selected}.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it in one step.</source>
        <translation>Ctrl+Z отменяет всё сразу.</translation>
    </message>
    <message>
        <source>Each their own</source>
        <translation>Каждый свой</translation>
    </message>
    <message>
        <source>Nobody is registered from here.</source>
        <translation>Отсюда никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Those who are ticked are checked in at once. Ctrl+Z undoes it in one step.</source>
        <translation>Все отмеченные галочкой регистрируются сразу. Ctrl+Z отменяет это одним шагом.</translation>
    </message>
    <message>
        <source>Who takes everybody’s badge</source>
        <translation>Кто получает бейджи всех</translation>
    </message>
    <message>
        <source>inside since {time}</source>
        <translation>внутри с {time}</translation>
    </message>
    <message>
        <source>not registered for this session</source>
        <translation>не в списке этой сессии</translation>
    </message>
</context>
<context>
    <name>GuidePapers</name>
    <message>
        <source>Card for the table…</source>
        <translation>Карточка на стол…</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Руководства</translation>
    </message>
    <message>
        <source>Opens the registrar’s guide as two pages; print it from there.</source>
        <translation>Открывает руководство регистратора на двух страницах; напечатайте его оттуда.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the guides</source>
        <translation>Сохранить руководства</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>RegApp: guide</source>
        <translation>RegApp: руководство</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>RegApp: the guides</source>
        <translation>RegApp: руководства</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Another laptop goes on as desk {before}; this one is desk {desk} now.</source>
        <translation>Другой ноутбук продолжает как стойка {before}; этот теперь — стойка {desk}.</translation>
    </message>
    <message>
        <source>Conflicts: {count}; look at them at the top of this page.</source>
        <translation>Противоречий: {count}; они — вверху этой страницы.</translation>
    </message>
    <message>
        <source>Entries in the file: {count}, new here: {new}.</source>
        <translation>Записей в файле: {count}, новых здесь: {new}.</translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation>Файл передачи</translation>
    </message>
    <message>
        <source>Passphrase of the file, or nothing</source>
        <translation>Пароль файла или пусто</translation>
    </message>
    <message>
        <source>People with another short number now: {count}. Their badges stay valid.</source>
        <translation>Участников с новым коротким номером: {count}. Их бейджи действуют.</translation>
    </message>
    <message>
        <source>Receive a file…</source>
        <translation>Принять файл…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>The file is being worked on. You can go on working.</source>
        <translation>Файл обрабатывается. Можно работать дальше.</translation>
    </message>
    <message>
        <source>Without a network: a file on a stick</source>
        <translation>Без сети: файл на флешке</translation>
    </message>
    <message>
        <source>Write a file on one laptop and receive it on the other, then the other way round: both know the same. Receiving a file twice changes nothing.</source>
        <translation>Запишите файл на одном ноутбуке и примите его на другом, затем наоборот: оба знают одно и то же. Файл, принятый дважды, ничего не меняет.</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Записать файл…</translation>
    </message>
    <message>
        <source>Written and read back. Entries: {count}</source>
        <translation>Файл записан и проверен. Записей: {count}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Choose a session</source>
        <translation>Выберите сессию</translation>
    </message>
    <message>
        <source>Guide for this page</source>
        <translation>Руководство к этой странице</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Who is working at this desk</source>
        <translation>Кто работает за этой стойкой</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A thing on loan came back</source>
        <translation>Взятое на время возвращено</translation>
    </message>
    <message>
        <source>Action by a newer version of RegApp</source>
        <translation>Действие более новой версии RegApp</translation>
    </message>
    <message>
        <source>Badge made, no. {issue}</source>
        <translation>Бейдж создан, № {issue}</translation>
    </message>
    <message>
        <source>Certificate made, no. {number}</source>
        <translation>Сделан сертификат № {number}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Изменено: {fields}</translation>
    </message>
    <message>
        <source>Checked in from paper: {session}</source>
        <translation>Приход внесён с бумаги: {session}</translation>
    </message>
    <message>
        <source>Checked in with a group: {session}</source>
        <translation>Приход с группой: {session}</translation>
    </message>
    <message>
        <source>Checked in with a group: {session}; the badge goes to {badges_to}</source>
        <translation>Приход с группой: {session}; бейдж получает {badges_to}</translation>
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
        <source>Handed out: {thing}</source>
        <translation>Выдано: {thing}</translation>
    </message>
    <message>
        <source>Marked as a different person</source>
        <translation>Отмечено: это другой человек</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>Объединено с другой записью</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Персональные данные стёрты</translation>
    </message>
    <message>
        <source>Refused: {outcome}</source>
        <translation>Отказ: {outcome}</translation>
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
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (отменено)</translation>
    </message>
    <message>
        <source>{what} · desk {desk}, {operator}</source>
        <translation>{what} · стойка {desk}, {operator}</translation>
    </message>
</context>
<context>
    <name>HourlyLists</name>
    <message>
        <source>Desk lists</source>
        <translation>Списки для стойки</translation>
    </message>
    <message>
        <source>The lists of this hour were not written. {reason}</source>
        <translation>Списки этого часа не записаны. {reason}</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>Hub: connected, {unsent}</source>
        <translation>Узел: связь есть, {unsent}</translation>
    </message>
    <message>
        <source>Hub: does not let this desk in</source>
        <translation>Узел: эту стойку не пускает</translation>
    </message>
    <message>
        <source>Hub: needs attention, {unsent}</source>
        <translation>Узел: нужно вмешательство, {unsent}</translation>
    </message>
    <message>
        <source>Hub: not reachable since {time}, {unsent}</source>
        <translation>Узел: нет связи с {time}, {unsent}</translation>
    </message>
    <message>
        <source>Hub: not reachable, {unsent}</source>
        <translation>Узел: нет связи, {unsent}</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>всё отправлено</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ни разу</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>right</source>
        <translation>идут верно</translation>
    </message>
    <message>
        <source>this computer’s clock is {span} fast</source>
        <translation>часы этого компьютера спешат: {span}</translation>
    </message>
    <message>
        <source>this computer’s clock is {span} slow</source>
        <translation>часы этого компьютера отстают: {span}</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} дн назад</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} ч назад</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} мин назад</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} дн {hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{span} fast</source>
        <translation>спешат: {span}</translation>
    </message>
    <message>
        <source>{span} slow</source>
        <translation>отстают: {span}</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Make this laptop the hub</source>
        <translation>Сделать этот ноутбук узлом</translation>
    </message>
    <message>
        <source>Make this laptop the hub: the other desks exchange through it while RegApp is open here. No internet is needed, only one network for all laptops.</source>
        <translation>Сделайте этот ноутбук узлом: остальные стойки обмениваются записями через него, пока RegApp здесь открыт. Интернет не нужен, нужна одна сеть для всех ноутбуков.</translation>
    </message>
    <message>
        <source>The hub is being made. This takes up to a minute; you can go on working.</source>
        <translation>Узел создаётся. Это займёт до минуты; можно продолжать работу.</translation>
    </message>
    <message>
        <source>This laptop for all</source>
        <translation>Этот ноутбук для всех</translation>
    </message>
</context>
<context>
    <name>HubChoice</name>
    <message>
        <source>A hub was found: {hub}</source>
        <translation>Найден узел: {hub}</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>No hub was found in this network yet.</source>
        <translation>В этой сети узел пока не найден.</translation>
    </message>
    <message>
        <source>Several hubs were found. Choose the one whose digits you have:</source>
        <translation>Найдено несколько узлов. Выберите тот, чьи цифры у вас есть:</translation>
    </message>
    <message>
        <source>desk {number}</source>
        <translation>стойка {number}</translation>
    </message>
</context>
<context>
    <name>HubQuestion</name>
    <message>
        <source>Close RegApp</source>
        <translation>Закрыть RegApp</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Nothing is lost: each desk goes on, and they exchange again when RegApp is open here.</source>
        <translation>Ничего не потеряется: каждая стойка работает дальше, обмен возобновится, когда RegApp будет открыт здесь.</translation>
    </message>
</context>
<context>
    <name>HubState</name>
    <message>
        <source>Last exchange: {time}</source>
        <translation>Последний обмен: {time}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>An export of {system}.</source>
        <translation>Выгрузка из {system}.</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}</source>
        <translation>Столбцы, которые не берутся: {columns}</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Заголовки в строке</translation>
    </message>
    <message>
        <source>No name column yet: choose “Full name” or “Family name” above a column. If the list has no headings, set the heading row to 0.</source>
        <translation>Пока нет столбца имён: выберите над ним «ФИО полностью» или «Фамилия»; 0, если заголовков нет.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Set as you did for a list with the same headings.</source>
        <translation>Как вы задали для списка с такими же заголовками.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sheets not taken: {sheets}</source>
        <translation>Листы, которые не берутся: {sheets}</translation>
    </message>
    <message>
        <source>Take this sheet in</source>
        <translation>Взять этот лист</translation>
    </message>
    <message>
        <source>This sheet is hidden and will not be imported.</source>
        <translation>Этот лист скрыт и не берётся.</translation>
    </message>
    <message>
        <source>This sheet will not be imported.</source>
        <translation>Этот лист не берётся.</translation>
    </message>
    <message>
        <source>— not used —</source>
        <translation>— пропустить —</translation>
    </message>
</context>
<context>
    <name>ImportDoubles</name>
    <message>
        <source>Earlier in the list</source>
        <translation>Выше в списке</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>Import now, decide later</source>
        <translation>Принять, решить потом</translation>
    </message>
    <message>
        <source>In the list, row {row}</source>
        <translation>В списке, строка {row}</translation>
    </message>
    <message>
        <source>No possible duplicates in this list.</source>
        <translation>В этом списке похожих записей нет.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <source>RegApp never merges people by itself. Undecided rows are imported and stay under People, Possible duplicates.</source>
        <translation>RegApp сам никого не объединяет. Нерешённое будет принято и останется в разделе «Участники».</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Два человека</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Columns not taken: {columns}</source>
        <translation>Столбцы, которые не взяты: {columns}</translation>
    </message>
    <message>
        <source>Every row was understood.</source>
        <translation>Все строки поняты.</translation>
    </message>
    <message>
        <source>Left out: {count}. The rest will be imported.</source>
        <translation>Пропущено: {count}. Остальное будет принято.</translation>
    </message>
    <message>
        <source>Sheet “{name}” was skipped: {why}; rows: {count}</source>
        <translation>Лист «{name}» пропущен: {why}; строк: {count}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>угадано</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Back to {name}</source>
        <translation>Назад к списку: {name}</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выбор списка</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Выбрать список…</translation>
    </message>
    <message>
        <source>Drop a list here: xlsx, xls, ods or csv. Nothing changes until you confirm.</source>
        <translation>Перетащите список сюда: xlsx, xls, ods или csv. Пока вы не подтвердите, ничего не изменится.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Places to confirm</source>
        <translation>Уточнить территории</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back to what is left</source>
        <translation>К тому, что осталось</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Import of a list</source>
        <translation>Импорт списка</translation>
    </message>
    <message>
        <source>Import: {count}</source>
        <translation>Принять: {count}</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Принято: {name}</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>В {name} нет ничего нового</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Территории</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Чтение: {name}…</translation>
    </message>
    <message>
        <source>Ready to import: {name}</source>
        <translation>Можно принять: {name}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>пропущено: {count}</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>новых: {count}</translation>
    </message>
    <message>
        <source>possible duplicates: {count}</source>
        <translation>возможных дубликатов: {count}</translation>
    </message>
    <message>
        <source>same: {count}</source>
        <translation>без изменений: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>дополнено: {count}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>No row has been read yet: first choose the column of names under Columns.</source>
        <translation>Ни одна строка ещё не прочитана: сначала выберите столбец с ФИО на вкладке «Столбцы».</translation>
    </message>
</context>
<context>
    <name>InHand</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>Сначала выберите человека.</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Another laptop…</source>
        <translation>Другой ноутбук…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the long code</source>
        <translation>Копировать длинный код</translation>
    </message>
    <message>
        <source>Desk {number}: {name}</source>
        <translation>Стойка {number}: {name}</translation>
    </message>
    <message>
        <source>Let a laptop in</source>
        <translation>Подключить ноутбук</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Создать код</translation>
    </message>
    <message>
        <source>On the other laptop open RegApp, the page Desks, and scan this picture, or paste the digits. Good once, until {time}. Show it to nobody else: whoever has it gets all data.</source>
        <translation>На другом ноутбуке откройте в RegApp страницу «Стойки» и отсканируйте эту картинку или вставьте цифры. Действует один раз, до {time}. Никому больше не показывайте: у кого код, тот получит все данные.</translation>
    </message>
    <message>
        <source>On the other laptop open RegApp, the page Desks, and type these six digits, or scan the picture. Good once, until {time}. Show it to nobody else: whoever has it gets all data.</source>
        <translation>На другом ноутбуке откройте в RegApp страницу «Стойки» и введите эти шесть цифр или отсканируйте картинку. Действует один раз, до {time}. Никому больше не показывайте: у кого код, тот получит все данные.</translation>
    </message>
    <message>
        <source>The code as a picture</source>
        <translation>Код в виде картинки</translation>
    </message>
    <message>
        <source>The long code</source>
        <translation>Длинный код</translation>
    </message>
    <message>
        <source>The other laptop gets a code that is good once, for ten minutes.</source>
        <translation>Другой ноутбук получит код: он действует один раз, в течение десяти минут.</translation>
    </message>
    <message>
        <source>What the desk is called, such as “Entrance”</source>
        <translation>Как называется стойка, например «Вход»</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Badges: {count}</source>
        <translation>Бейджей: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>It printed</source>
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
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Code to join</source>
        <translation>Код для подключения</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Join with a code</source>
        <translation>Подключиться с помощью кода</translation>
    </message>
    <message>
        <source>Joining. You can go on working.</source>
        <translation>Идёт подключение. Можно продолжать работу.</translation>
    </message>
    <message>
        <source>Six digits or code</source>
        <translation>Шесть цифр или код</translation>
    </message>
    <message>
        <source>The laptop that is the hub shows six digits and a picture: type the digits here, or scan the picture.</source>
        <translation>Ноутбук-узел показывает шесть цифр и картинку: введите цифры здесь или отсканируйте картинку.</translation>
    </message>
    <message>
        <source>The people of this file come along: every desk will have them. This laptop gets its own number.</source>
        <translation>Участники этого файла появятся на всех стойках. Этот ноутбук получит свой номер.</translation>
    </message>
    <message>
        <source>This file has nobody yet: everybody comes into a new file beside it, where RegApp goes on.</source>
        <translation>В этом файле пока никого нет: все участники попадут в новый файл рядом, и RegApp продолжит работу в нём.</translation>
    </message>
    <message>
        <source>This laptop has joined. RegApp goes on with the file {path}.</source>
        <translation>Ноутбук подключён. RegApp продолжает работу с файлом {path}.</translation>
    </message>
    <message>
        <source>This laptop has joined. What the other desks have is coming in.</source>
        <translation>Ноутбук подключён. Записи остальных стоек поступают.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите картинку</translation>
    </message>
    <message>
        <source>Open a badge</source>
        <translation>Открыть бейдж</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
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
        <source>Saved as “{name}”.</source>
        <translation>Сохранено как «{name}».</translation>
    </message>
    <message>
        <source>The badge “{name}” is removed. Ctrl+Z brings it back.</source>
        <translation>Бейдж «{name}» убран. Ctrl+Z вернёт его.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Admit the person shown anyway; it is recorded</source>
        <translation>Всё равно впустить показанного человека; это будет записано</translation>
    </message>
    <message>
        <source>Back to the Desk, into the field</source>
        <translation>Назад к странице «Регистрация», в поле поиска</translation>
    </message>
    <message>
        <source>Check in the person found; if several match, the first Enter selects one</source>
        <translation>Отметить приход найденного; если найдено несколько, первый Enter выделяет одного</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Выбрать среди найденных</translation>
    </message>
    <message>
        <source>Choose the session</source>
        <translation>Выбрать сессию</translation>
    </message>
    <message>
        <source>Clear the field, close a form</source>
        <translation>Очистить поле, закрыть форму</translation>
    </message>
    <message>
        <source>Copy the telephone of the person shown</source>
        <translation>Скопировать телефон показанного человека</translation>
    </message>
    <message>
        <source>Edit the person shown</source>
        <translation>Изменить данные показанного человека</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Страницы слева</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Импорт списка</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>On the Attendance page: the figures on a large screen; Esc leaves it</source>
        <translation>На странице «Явка»: показатели на большом экране; Esc закрывает</translation>
    </message>
    <message>
        <source>On the Desk: the last twenty scans, each with its undo</source>
        <translation>У стойки: последние двадцать сканирований, каждое можно отменить</translation>
    </message>
    <message>
        <source>Open the card of the person shown</source>
        <translation>Открыть карточку показанного человека</translation>
    </message>
    <message>
        <source>Print or make the badge of the person shown</source>
        <translation>Напечатать или создать бейдж показанного человека</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Повторить последнее отменённое</translation>
    </message>
    <message>
        <source>Register a substitute for the person shown</source>
        <translation>Зарегистрировать замену показанному человеку</translation>
    </message>
    <message>
        <source>Register a walk-in; what you typed is kept</source>
        <translation>Зарегистрировать того, кого нет в списке; набранное переносится в форму</translation>
    </message>
    <message>
        <source>The guide for the page in hand; once more, these keys</source>
        <translation>Руководство к открытой странице; ещё раз — эти клавиши</translation>
    </message>
    <message>
        <source>The menu of the person shown, as with the right button</source>
        <translation>Меню показанного человека, как по правой кнопке</translation>
    </message>
    <message>
        <source>Undo the last act of this desk; the button names it</source>
        <translation>Отменить последнее действие этой стойки; кнопка называет его</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметиться</translation>
    </message>
    <message>
        <source>Check in by name</source>
        <translation>Отметиться по имени</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Нужно ещё время?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Стереть последнюю букву</translation>
    </message>
    <message>
        <source>Family name and given name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Для оператора</translation>
    </message>
    <message>
        <source>Hold the code under the scanner.</source>
        <translation>Поднесите код к сканеру.</translation>
    </message>
    <message>
        <source>Last four digits of the telephone</source>
        <translation>Последние 4 цифры телефона</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Выйти из киоска</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Ещё время</translation>
    </message>
    <message>
        <source>Nobody can be checked in here now.</source>
        <translation>Сейчас здесь нельзя отметиться.</translation>
    </message>
    <message>
        <source>Operator's PIN</source>
        <translation>PIN-код оператора</translation>
    </message>
    <message>
        <source>Our colleagues there will help you.</source>
        <translation>Там вам помогут.</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>Проходите, пожалуйста.</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Подойдите, пожалуйста, к стойке</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Отсканируйте свой бейдж</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>Самостоятельная отметка</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Then everything typed is erased and the kiosk goes back to the start.</source>
        <translation>Потом всё набранное сотрётся и киоск вернётся к началу.</translation>
    </message>
    <message>
        <source>Wait: {seconds} s</source>
        <translation>Ждите: {seconds} с</translation>
    </message>
    <message>
        <source>We did not find you by this name and these digits. Check both, or please go to the desk.</source>
        <translation>По этому имени и этим цифрам мы вас не нашли. Проверьте и то и другое или подойдите к стойке.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Добро пожаловать!</translation>
    </message>
    <message>
        <source>Wrong PIN. Wait: {seconds} s</source>
        <translation>Неверный PIN-код. Ждите: {seconds} с</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Вы уже отмечены</translation>
    </message>
    <message>
        <source>You are checked in. Please take your badge at the desk.</source>
        <translation>Ваш приход отмечен. Возьмите бейдж на стойке.</translation>
    </message>
    <message>
        <source>You need your name and the last four digits of your telephone.</source>
        <translation>Понадобятся ваше имя и последние четыре цифры вашего телефона.</translation>
    </message>
    <message>
        <source>Your badge is being printed: take it from the printer.</source>
        <translation>Ваш бейдж печатается: возьмите его из принтера.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
<context>
    <name>KioskCard</name>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>New PIN for the operator, 4 to 8 digits</source>
        <translation>Новый PIN-код оператора, от 4 до 8 цифр</translation>
    </message>
    <message>
        <source>No voice for: {languages}.</source>
        <translation>Нет голоса для языков: {languages}.</translation>
    </message>
    <message>
        <source>Participants check themselves in: they scan a code, or type their name and the last four digits of their telephone. The kiosk fills the screen until the PIN is typed.</source>
        <translation>Участники отмечаются сами: сканируют код или набирают имя и последние четыре цифры телефона. Киоск занимает весь экран, пока не набран PIN-код.</translation>
    </message>
    <message>
        <source>Print the badge at the kiosk</source>
        <translation>Печатать бейдж в киоске</translation>
    </message>
    <message>
        <source>Say the answers aloud</source>
        <translation>Произносить ответы вслух</translation>
    </message>
    <message>
        <source>Set a PIN to start the kiosk.</source>
        <translation>Чтобы начать, задайте PIN-код.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задать PIN-код</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Открыть киоск</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN-код задан.</translation>
    </message>
    <message>
        <source>This laptop has no voice. On Linux install espeak-ng.</source>
        <translation>На этом ноутбуке нет голоса. На Linux установите espeak-ng.</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Ask for the badge, or find the person by name.</source>
        <translation>Попросите бейдж или найдите человека по имени.</translation>
    </message>
    <message>
        <source>Cancelled on {time}, at desk {desk}, by {operator}.</source>
        <translation>Регистрация отменена {time}, стойка {desk}, оператор {operator}.</translation>
    </message>
    <message>
        <source>Expected there: {sessions}.</source>
        <translation>Там ожидается: {sessions}.</translation>
    </message>
    <message>
        <source>It is a badge of “{event}”.</source>
        <translation>Это бейдж мероприятия «{event}».</translation>
    </message>
    <message>
        <source>Left on {time}.</source>
        <translation>Уход отмечен {time}.</translation>
    </message>
    <message>
        <source>Not a RegApp badge</source>
        <translation>Не бейдж RegApp</translation>
    </message>
    <message>
        <source>Registered for: {cities}.</source>
        <translation>Регистрация в городе: {cities}.</translation>
    </message>
    <message>
        <source>Sessions there: {sessions}.</source>
        <translation>Сессии там: {sessions}.</translation>
    </message>
    <message>
        <source>Substitute: {name}.</source>
        <translation>Замена: {name}.</translation>
    </message>
    <message>
        <source>The newer badge was made on {time}, at desk {desk}.</source>
        <translation>Новый бейдж сделан {time}, стойка {desk}.</translation>
    </message>
    <message>
        <source>The registration was undone on {time}, at desk {desk}, by {operator}.</source>
        <translation>Запись о регистрации убрана {time}, стойка {desk}, оператор {operator}.</translation>
    </message>
    <message>
        <source>The session is on {day} from {start} to {end}; it admits from {opens}.</source>
        <translation>Сессия {day} с {start} до {end}; впускают с {opens}.</translation>
    </message>
    <message>
        <source>This one was damaged.</source>
        <translation>Этот был повреждён.</translation>
    </message>
    <message>
        <source>This one was misspelled.</source>
        <translation>В этом была ошибка.</translation>
    </message>
    <message>
        <source>This one was said to be lost.</source>
        <translation>Этот считался потерянным.</translation>
    </message>
    <message>
        <source>What was scanned: {thing}.</source>
        <translation>Отсканировано: {thing}.</translation>
    </message>
    <message>
        <source>a bar code of another system</source>
        <translation>штрихкод другой системы</translation>
    </message>
    <message>
        <source>a boarding pass</source>
        <translation>посадочный талон</translation>
    </message>
    <message>
        <source>a business card</source>
        <translation>визитная карточка</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>запись календаря</translation>
    </message>
    <message>
        <source>a passport or an identity card</source>
        <translation>паспорт или ID-карта</translation>
    </message>
    <message>
        <source>a payment code</source>
        <translation>платёжный код</translation>
    </message>
    <message>
        <source>a ticket of Indico</source>
        <translation>билет Indico</translation>
    </message>
    <message>
        <source>a ticket of pretix</source>
        <translation>билет pretix</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>веб-адрес</translation>
    </message>
    <message>
        <source>an e-mail address or a telephone number</source>
        <translation>адрес эл. почты или номер телефона</translation>
    </message>
    <message>
        <source>data that is no text</source>
        <translation>данные, а не текст</translation>
    </message>
    <message>
        <source>perhaps a ticket of Eventbrite</source>
        <translation>возможно, билет Eventbrite</translation>
    </message>
    <message>
        <source>the access to a Wi-Fi network</source>
        <translation>доступ к сети Wi-Fi</translation>
    </message>
    <message>
        <source>the bar code of a product</source>
        <translation>штрихкод товара</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation>Последние сканирования</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>End the hub</source>
        <translation>Завершить узел</translation>
    </message>
    <message>
        <source>End the hub on this laptop?</source>
        <translation>Завершить узел на этом ноутбуке?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отключиться</translation>
    </message>
    <message>
        <source>Leave the hub {place}?</source>
        <translation>Отключиться от узла {place}?</translation>
    </message>
    <message>
        <source>The other desks hear nothing from each other until another laptop is the hub and lets them in with new codes. All that they have sent is in this file. Desks heard within the last minute: {count}.</source>
        <translation>Остальные стойки ничего не узнают друг о друге, пока узлом не станет другой ноутбук и не подключит их новыми кодами. Всё, что они отправили, есть в этом файле. Стоек на связи в последнюю минуту: {count}.</translation>
    </message>
    <message>
        <source>This desk hears nothing more from the others. It can then be the hub itself, or join another one with a code. Nothing is lost: what was not sent waits in this file.</source>
        <translation>Эта стойка больше ничего не получает от остальных. Затем она сама может стать узлом или подключиться к другому по коду. Ничего не теряется: неотправленное ждёт в этом файле.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Discard and quit</source>
        <translation>Не сохранять и выйти</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Keep as drafts and quit</source>
        <translation>Сохранить черновики и выйти</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>a label of a form</source>
        <translation>подпись поля бланка</translation>
    </message>
    <message>
        <source>a line for a signature</source>
        <translation>строка для подписи</translation>
    </message>
    <message>
        <source>a second person in the row: {taken}</source>
        <translation>второй человек в строке: {taken}</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>an explanation</source>
        <translation>пояснение</translation>
    </message>
    <message>
        <source>heading of a section</source>
        <translation>заголовок раздела</translation>
    </message>
    <message>
        <source>headings once more</source>
        <translation>заголовки ещё раз</translation>
    </message>
    <message>
        <source>name “{said}” read as “{taken}”</source>
        <translation>имя: «{said}» → «{taken}»</translation>
    </message>
    <message>
        <source>no column of names</source>
        <translation>нет столбца имён</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>пока никто не назван</translation>
    </message>
    <message>
        <source>place of the row above: {taken}</source>
        <translation>территория из строки выше: {taken}</translation>
    </message>
    <message>
        <source>place of the section: {taken}</source>
        <translation>территория из заголовка раздела: {taken}</translation>
    </message>
    <message>
        <source>registered otherwise, which stays: {fields}</source>
        <translation>зарегистрировано иначе, и это останется: {fields}</translation>
    </message>
    <message>
        <source>same person as in row {row}, with a difference: {fields}</source>
        <translation>тот же человек, что в строке {row}, но отличается: {fields}</translation>
    </message>
    <message>
        <source>the column “{said}” was read as full names</source>
        <translation>столбец «{said}» прочитан как ФИО полностью</translation>
    </message>
    <message>
        <source>the number of a page</source>
        <translation>номер страницы</translation>
    </message>
    <message>
        <source>the row is hidden</source>
        <translation>строка скрыта</translation>
    </message>
    <message>
        <source>the row is hidden, and was taken: {taken}</source>
        <translation>строка скрыта, но взята: {taken}</translation>
    </message>
    <message>
        <source>the sheet is hidden</source>
        <translation>лист скрыт</translation>
    </message>
    <message>
        <source>{heading} (column {column}, cells: {filled})</source>
        <translation>{heading} (столбец {column}, ячеек: {filled})</translation>
    </message>
    <message>
        <source>{taken} counts, the first of “{said}”</source>
        <translation>считается {taken} — первое из «{said}»</translation>
    </message>
    <message>
        <source>“{said}” is no day: only the year {taken} counts</source>
        <translation>«{said}» — не дата: учитывается только год {taken}</translation>
    </message>
    <message>
        <source>“{said}” read as: {taken}</source>
        <translation>«{said}» → {taken}</translation>
    </message>
</context>
<context>
    <name>LetterChoices</name>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Each person's own, where known</source>
        <translation>Свой у каждого, если известен</translation>
    </message>
    <message>
        <source>Everybody who gets it</source>
        <translation>Все, кому оно полагается</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Have come</source>
        <translation>Пришедшие</translation>
    </message>
    <message>
        <source>Have not come</source>
        <translation>Приход не отмечен</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Open a text of your own</source>
        <translation>Открыть свой текст</translation>
    </message>
    <message>
        <source>Open a text of your own…</source>
        <translation>Открыть свой текст…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Place and name</source>
        <translation>Территория, имя</translation>
    </message>
    <message>
        <source>Save this text to change it</source>
        <translation>Сохранить этот текст, чтобы изменить</translation>
    </message>
    <message>
        <source>Save this text to change it…</source>
        <translation>Сохранить этот текст, чтобы изменить…</translation>
    </message>
    <message>
        <source>Saved: {path}. Change it, then open it here.</source>
        <translation>Сохранено: {path}. Измените текст и откройте его здесь.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Next letter</source>
        <translation>Следующее письмо</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Предыдущее письмо</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Letters made: {count}. {path}</source>
        <translation>Писем: {count}. {path}</translation>
    </message>
    <message>
        <source>Letters to make: {count}</source>
        <translation>Будет сделано писем: {count}</translation>
    </message>
    <message>
        <source>Nobody in this selection gets this letter.</source>
        <translation>Среди выбранных это письмо никому не полагается.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Сохранить письма</translation>
    </message>
    <message>
        <source>The people who sign are chosen under Certificates, Who signs.</source>
        <translation>Подписанты указываются в разделе «Сертификаты», «Подписи».</translation>
    </message>
</context>
<context>
    <name>ListColumnsBox</name>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
    <message>
        <source>Drag to reorder. Double-click or Enter adds or removes a column; Alt with the arrows moves it.</source>
        <translation>Порядок меняется перетаскиванием. Двойной щелчок или Enter добавляет или убирает, Alt со стрелками перемещает.</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Другие столбцы</translation>
    </message>
</context>
<context>
    <name>ListDraft</name>
    <message>
        <source>{name}, places confirmed: {places}, duplicates decided: {doubles}</source>
        <translation>{name}, уточнено территорий: {places}, дубликатов: {doubles}</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>All sessions, for the calendars of telephones.</source>
        <translation>Все сессии – для календарей телефонов.</translation>
    </message>
    <message>
        <source>Anonymous data…</source>
        <translation>Обезличенные данные…</translation>
    </message>
    <message>
        <source>Contacts (vCard)…</source>
        <translation>Контакты (vCard)…</translation>
    </message>
    <message>
        <source>Copied; people: {count}.</source>
        <translation>Скопировано, человек: {count}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>One row per person with nothing that identifies them, and a codebook.</source>
        <translation>По строке на человека без данных, по которым его можно узнать, и описание данных.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Другие файлы</translation>
    </message>
    <message>
        <source>People: {count}. {path}</source>
        <translation>Человек: {count}. {path}</translation>
    </message>
    <message>
        <source>Programme (iCalendar)…</source>
        <translation>Программа (iCalendar)…</translation>
    </message>
    <message>
        <source>Save anonymous data</source>
        <translation>Сохранить обезличенные данные</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>Сохранить контакты</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>Сохранить программу</translation>
    </message>
    <message>
        <source>Sessions: {count}. {path}</source>
        <translation>Сессий: {count}. {path}</translation>
    </message>
    <message>
        <source>The people in this list, for phones, without those who refused the use of their data or its sharing with the donor.</source>
        <translation>Люди этого списка для телефонов; без тех, кто отказался от использования своих данных или их передачи донору.</translation>
    </message>
    <message>
        <source>The whole list; paste it into Excel.</source>
        <translation>Весь список; вставьте его в Excel.</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Any</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменившие участие</translation>
    </message>
    <message>
        <source>Categories (none ticked = all)</source>
        <translation>Категории; не отмечено – все</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Diet or interpretation</source>
        <translation>Питание или перевод</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Из-за рубежа</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Including those</source>
        <translation>Вместе с ними</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Сейчас внутри</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделан</translation>
    </message>
    <message>
        <source>Name, organisation, phone…</source>
        <translation>Имя, организация, телефон…</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Особые потребности</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Не сделан</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Только они</translation>
    </message>
    <message>
        <source>Photos and film</source>
        <translation>Фото и видео</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Sharing with the donor</source>
        <translation>Передача донору</translation>
    </message>
    <message>
        <source>Went out, not back</source>
        <translation>Вышли и не вернулись</translation>
    </message>
    <message>
        <source>Without those</source>
        <translation>Без них</translation>
    </message>
</context>
<context>
    <name>ListMaker</name>
    <message>
        <source>Choose a column, under “Columns”.</source>
        <translation>Выберите столбец на вкладке «Столбцы».</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>How the list begins</source>
        <translation>Начало списка</translation>
    </message>
    <message>
        <source>Nobody matches; relax the filters under “Who”.</source>
        <translation>Никто не подходит; ослабьте фильтры на вкладке «Кто».</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Человек: {count}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>показаны первые {count}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>All participants</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>Diet and interpretation</source>
        <translation>Питание и перевод</translation>
    </message>
    <message>
        <source>Foreign guests</source>
        <translation>Зарубежные гости</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Сейчас внутри</translation>
    </message>
    <message>
        <source>Municipal officials by place</source>
        <translation>Муниципальные служащие по территориям</translation>
    </message>
    <message>
        <source>Not arrived, with telephones</source>
        <translation>Не пришли, с телефонами</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>Кто пришёл</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>By hand</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Выгрузка списков</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
</context>
<context>
    <name>LoansView</name>
    <message>
        <source>Is back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Nothing is out.</source>
        <translation>Ничего не выдано.</translation>
    </message>
    <message>
        <source>name to follow</source>
        <translation>имя появится позже</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>since {time}, overdue</source>
        <translation>с {time}, пора вернуть</translation>
    </message>
</context>
<context>
    <name>LogoMenu</name>
    <message>
        <source>Choose a logo</source>
        <translation>Выбор логотипа</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Логотипы</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Картинки (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Second organiser</source>
        <translation>Второй организатор</translation>
    </message>
    <message>
        <source>{whose}: choose a picture…</source>
        <translation>{whose}: выбрать картинку…</translation>
    </message>
    <message>
        <source>{whose}: remove the logo</source>
        <translation>{whose}: убрать логотип</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Arrived: {count} ({share})</source>
        <translation>Пришло: {count} ({share})</translation>
    </message>
    <message>
        <source>Map of the country</source>
        <translation>Карта страны</translation>
    </message>
    <message>
        <source>Municipalities represented: {count} of {all}</source>
        <translation>Муниципалитетов представлено: {count} из {all}</translation>
    </message>
    <message>
        <source>Not on the list: {count}</source>
        <translation>Не из списка: {count}</translation>
    </message>
    <message>
        <source>Registered: {count}</source>
        <translation>Зарегистрировано: {count}</translation>
    </message>
</context>
<context>
    <name>MaterialRow</name>
    <message>
        <source>Show its code on the screen</source>
        <translation>Показать код на экране</translation>
    </message>
</context>
<context>
    <name>MaterialsField</name>
    <message>
        <source>Add material</source>
        <translation>Добавить материал</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Link or file</source>
        <translation>Ссылка или файл</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>MaterialsPanel</name>
    <message>
        <source>Address of the materials</source>
        <translation>Адрес материалов</translation>
    </message>
    <message>
        <source>Materials by session</source>
        <translation>Материалы по сессиям</translation>
    </message>
    <message>
        <source>Materials of the conference</source>
        <translation>Материалы конференции</translation>
    </message>
    <message>
        <source>People photograph the code from the screen and read the materials at home. The code is also on the back of badges.</source>
        <translation>Участники фотографируют код с экрана и читают материалы дома. Код есть и на обороте бейджей.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Show on the screen</source>
        <translation>Показать на экране</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Changed: {name}. Ctrl+Z undoes it.</source>
        <translation>Изменено: {name}. Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>Marked as two people: {name}. You will not be asked again; Ctrl+Z undoes it.</source>
        <translation>Два разных человека: {name}. Больше об этом не спросят; Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>Merged: {name}. Ctrl+Z undoes it.</source>
        <translation>Теперь один человек: {name}. Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>Registration cancelled: {name}. Ctrl+Z undoes it.</source>
        <translation>Регистрация отменена: {name}. Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>Registration reinstated: {name}. Ctrl+Z undoes it.</source>
        <translation>Регистрация восстановлена: {name}. Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>Session removed: {session}. Ctrl+Z undoes it. Nobody can be checked in until you choose another one (F2).</source>
        <translation>Сессия удалена: {session}. Ctrl+Z отменит это. Отметить приход можно будет, когда вы выберете другую (F2).</translation>
    </message>
    <message>
        <source>Session removed: {session}. Nobody can be checked in until you choose another one (F2).</source>
        <translation>Сессия удалена: {session}. Отметить приход можно будет, когда вы выберете другую (F2).</translation>
    </message>
    <message>
        <source>The message is shown once, at the next scan of {name}. Ctrl+Z undoes it.</source>
        <translation>Сообщение покажется один раз, когда отметят {name}. Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>This desk has another number now: {desk}.</source>
        <translation>У этой стойки теперь другой номер: {desk}.</translation>
    </message>
    <message>
        <source>This desk has another number now: {desk}. People with a new short number: {count}; badges with the old one still work, by their code.</source>
        <translation>У этой стойки теперь другой номер: {desk}. Участников с новым коротким номером: {count}; бейджи со старым номером по-прежнему действуют: их узнают по коду.</translation>
    </message>
    <message>
        <source>Undone: {name}. Ctrl+Z restores it.</source>
        <translation>Отменено: {name}. Ctrl+Z вернёт как было.</translation>
    </message>
</context>
<context>
    <name>Misfits</name>
    <message>
        <source>All badges</source>
        <translation>Все бейджи</translation>
    </message>
    <message>
        <source>The code is too small for this printer: {detail} dots per module, at least 3 are needed. Make it larger in the designer.</source>
        <translation>Код слишком мал для этого принтера: {detail} точки на модуль, нужно 3. Увеличьте его в конструкторе.</translation>
    </message>
    <message>
        <source>The font “{detail}” is missing; Noto Sans is used instead.</source>
        <translation>Шрифта «{detail}» нет; вместо него Noto Sans.</translation>
    </message>
    <message>
        <source>The picture “{detail}” is missing or cannot be drawn; its place stays empty.</source>
        <translation>Картинки «{detail}» нет, или её нельзя нарисовать; её место останется пустым.</translation>
    </message>
    <message>
        <source>a band of colour</source>
        <translation>цветная полоса</translation>
    </message>
    <message>
        <source>a fixed text</source>
        <translation>постоянный текст</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>{whose}: does not fit, printed smaller ({field}).</source>
        <translation>{whose}: не помещается, напечатано мелко ({field}).</translation>
    </message>
    <message>
        <source>{whose}: no font has the letters {detail} ({field}).</source>
        <translation>{whose}: ни в одном шрифте нет букв {detail} ({field}).</translation>
    </message>
    <message>
        <source>{whose}: too long for a code ({field}).</source>
        <translation>{whose}: слишком длинно для кода ({field}).</translation>
    </message>
    <message>
        <source>{whose}: {detail} covers the place of “{field}”. Move one of them.</source>
        <translation>{whose}: «{field}» закрыто другим элементом ({detail}). Передвиньте один из них.</translation>
    </message>
</context>
<context>
    <name>MissingView</name>
    <message>
        <source>Copy the rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Copy the telephone</source>
        <translation>Копировать телефон</translation>
    </message>
    <message>
        <source>Name, municipality, phone…</source>
        <translation>Имя, муниципалитет, телефон…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Человек: {count}</translation>
    </message>
    <message>
        <source>Registered, not come yet</source>
        <translation>Зарегистрированы, но ещё не пришли</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Search among those missing</source>
        <translation>Поиск среди не пришедших</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>MoreChoices</name>
    <message>
        <source>Another category</source>
        <translation>Ещё категория</translation>
    </message>
    <message>
        <source>Badge printer of this laptop</source>
        <translation>Принтер бейджей этого ноутбука</translation>
    </message>
    <message>
        <source>Categories of your own, beside the usual ones</source>
        <translation>Ваши категории, кроме обычных</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Directory of municipalities of another country (csv)</source>
        <translation>Справочник муниципалитетов другой страны (csv)</translation>
    </message>
    <message>
        <source>Language of papers and badges</source>
        <translation>Язык бумаг и бейджей</translation>
    </message>
    <message>
        <source>List of people, to look through afterwards</source>
        <translation>Список людей: его можно будет просмотреть</translation>
    </message>
    <message>
        <source>Logo of the donor</source>
        <translation>Логотип донора</translation>
    </message>
    <message>
        <source>Logo of the organiser</source>
        <translation>Логотип организатора</translation>
    </message>
    <message>
        <source>Logo of the second organiser</source>
        <translation>Логотип второго организатора</translation>
    </message>
    <message>
        <source>None: badges are made as PDF</source>
        <translation>Нет: бейджи создаются как PDF</translation>
    </message>
    <message>
        <source>Programme, hosts and categories of an earlier conference</source>
        <translation>Программа, организаторы и категории прошлой конференции</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Язык программы</translation>
    </message>
</context>
<context>
    <name>NameStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name of your badge</source>
        <translation>Название вашего бейджа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>There is already a badge called “{name}”; choose another name.</source>
        <translation>Бейдж с названием «{name}» уже есть; выберите другое.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Back to “{session}”</source>
        <translation>Вернуться: «{session}»</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z вернёт как было.</translation>
    </message>
    <message>
        <source>Done again: {act}. Ctrl+Z undoes it.</source>
        <translation>Повторено: {act}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>New conflicts between desks: {count}. Work goes on; check them when you have time.</source>
        <translation>Новые противоречия между стойками: {count}. Работа продолжается; проверьте их, когда будет время.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>People are checked in to “{session}” now.</source>
        <translation>Теперь приход отмечается на сессию «{session}».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Undone: {act}. Ctrl+Shift+Z does it again.</source>
        <translation>Отменено: {act}. Повторить: Ctrl+Shift+Z.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path}: файла больше нет.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>A certificate, not a badge</source>
        <translation>Сертификат, а не бейдж</translation>
    </message>
    <message>
        <source>A newer badge exists; ask for it, or find the person by name.</source>
        <translation>Есть более новый бейдж; попросите его или найдите по имени.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Вход разрешён</translation>
    </message>
    <message>
        <source>Admitted, name to follow</source>
        <translation>Вход разрешён, имя появится позже</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Уже внутри</translation>
    </message>
    <message>
        <source>Badge is made</source>
        <translation>Бейдж делается</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>Бейдж другого мероприятия</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Уход отмечен</translation>
    </message>
    <message>
        <source>Find the person by name and make a new badge.</source>
        <translation>Найдите человека по имени и создайте новый бейдж.</translation>
    </message>
    <message>
        <source>For another one press Ctrl+P and say why.</source>
        <translation>Чтобы сделать ещё один, нажмите Ctrl+P и укажите причину.</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Бейдж уже есть</translation>
    </message>
    <message>
        <source>Has got it</source>
        <translation>Уже получено</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>It is not valid for entry: scan the badge. Certificates are checked under Lists, Documents, Certificates.</source>
        <translation>По нему не пропускают: просканируйте бейдж. Сертификаты проверяют в разделе «Списки», «Документы», «Сертификаты».</translation>
    </message>
    <message>
        <source>Nobody has this one</source>
        <translation>Это никому не выдано</translation>
    </message>
    <message>
        <source>Nobody was checked in by that.</source>
        <translation>Приход этим не отмечен.</translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation>Бейдж не подлинный</translation>
    </message>
    <message>
        <source>Not registered for this session</source>
        <translation>Нет записи на эту сессию</translation>
    </message>
    <message>
        <source>Nothing to do: this person has been checked in.</source>
        <translation>Ничего не нужно: приход уже отмечен.</translation>
    </message>
    <message>
        <source>Number on it?</source>
        <translation>Номер на предмете?</translation>
    </message>
    <message>
        <source>Open the card to reinstate the registration.</source>
        <translation>Откройте карточку, чтобы восстановить регистрацию.</translation>
    </message>
    <message>
        <source>Outside the session's hours</source>
        <translation>Вне времени сессии</translation>
    </message>
    <message>
        <source>Press Esc to see who it is and what helps.</source>
        <translation>Нажмите Esc: там видно, кто это и что делать.</translation>
    </message>
    <message>
        <source>RegApp has a message. Press Esc to read it.</source>
        <translation>У RegApp есть сообщение. Нажмите Esc, чтобы прочитать его.</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Регистрация отменена</translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation>Бейдж заменён</translation>
    </message>
    <message>
        <source>Scan again, or type the number under the code or the name.</source>
        <translation>Сканируйте ещё раз или введите номер под кодом либо имя.</translation>
    </message>
    <message>
        <source>Scan or type the number on it, then press Enter. The next badge is for the next person.</source>
        <translation>Отсканируйте или наберите номер на предмете и нажмите Enter. Следующий бейдж — это следующий человек.</translation>
    </message>
    <message>
        <source>The badge is genuine; the details have not reached this desk yet.</source>
        <translation>Бейдж подлинный; данные ещё не дошли до этой стойки.</translation>
    </message>
    <message>
        <source>The holder of this badge is not checked in to this session.</source>
        <translation>Приход владельца этого бейджа на сессию не отмечен.</translation>
    </message>
    <message>
        <source>This badge was made for another conference.</source>
        <translation>Этот бейдж создан для другой конференции.</translation>
    </message>
    <message>
        <source>To lend it, scan the badge first, then the number on it.</source>
        <translation>Чтобы выдать, отсканируйте сначала бейдж, затем номер на предмете.</translation>
    </message>
    <message>
        <source>Unreadable code</source>
        <translation>Код не читается</translation>
    </message>
    <message>
        <source>Was not in</source>
        <translation>Приход не отмечен</translation>
    </message>
    <message>
        <source>You may admit anyway; it will be recorded.</source>
        <translation>Можно всё равно впустить; это будет записано.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>A registration for each day and city, 8:00 to 18:00</source>
        <translation>Регистрация на каждый день и город, с 8:00 до 18:00</translation>
    </message>
    <message>
        <source>Another city</source>
        <translation>Ещё один город</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin my conference</source>
        <translation>Начать свою конференцию</translation>
    </message>
    <message>
        <source>Cities or places</source>
        <translation>Города или места</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Первый и последний день</translation>
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
        <source>More: list, logos, printer, earlier programme…</source>
        <translation>Ещё: список, логотипы, принтер, прошлая программа…</translation>
    </message>
    <message>
        <source>Of its {all} sessions, {count} fit into these days and places.</source>
        <translation>Из её сессий ({all}) в эти дни и места помещаются: {count}.</translation>
    </message>
    <message>
        <source>One language is enough. People come from a list or are typed in; all else is added in Settings.</source>
        <translation>Достаточно одного языка. Люди берутся из списка или вводятся вручную; остальное добавляется в «Настройках».</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Как будет выглядеть</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Листы регистрации</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Arrived or not</source>
        <translation>Пришли или нет</translation>
    </message>
    <message>
        <source>Both cities</source>
        <translation>Оба города</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Сравнить этих двоих…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>Make the badge</source>
        <translation>Создать бейдж</translation>
    </message>
    <message>
        <source>Name, place, organisation, phone, number…</source>
        <translation>Имя, место, организация, телефон, №…</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Человек: {count}</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Нет в списке</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Части и лицензии</translation>
    </message>
    <message>
        <source>RegApp is made of these parts. Each belongs to its makers, under its own licence.</source>
        <translation>RegApp состоит из этих частей. Каждая принадлежит её авторам, у каждой своя лицензия.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>This part brings no text of its licence.</source>
        <translation>У этой части нет текста лицензии.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>An invented participant</source>
        <translation>Вымышленный участник</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Всё помещается.</translation>
    </message>
    <message>
        <source>Preview with</source>
        <translation>Пример</translation>
    </message>
</context>
<context>
    <name>PersonDrawer</name>
    <message>
        <source>Instead of {name}</source>
        <translation>Вместо: {name}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Нет в списке</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Family name *</source>
        <translation>Фамилия *</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>Enter: done   Esc: close</source>
        <translation>Enter: готово   Esc: закрыть</translation>
    </message>
    <message>
        <source>No country of this name is known.</source>
        <translation>Страна с таким названием не найдена.</translation>
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
        <source>The telephone number has too few digits.</source>
        <translation>В номере телефона не хватает цифр.</translation>
    </message>
    <message>
        <source>The year of birth is four digits, like 1974.</source>
        <translation>Год рождения — четыре цифры, например 1974.</translation>
    </message>
    <message>
        <source>Which municipality? Enter once more goes on without one.</source>
        <translation>Какой муниципалитет? Ещё раз Enter — оставить пустым.</translation>
    </message>
    <message>
        <source>Which organisation? Enter once more goes on without one.</source>
        <translation>Какая организация? Ещё раз Enter — оставить пустой.</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>вместо: {name}</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Copy the telephone</source>
        <translation>Скопировать телефон</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Message for the desk…</source>
        <translation>Сообщение для стойки…</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>Замена…</translation>
    </message>
    <message>
        <source>Telephone of {name}: {telephone} (copied)</source>
        <translation>{name}, телефон: {telephone} (скопирован)</translation>
    </message>
    <message>
        <source>To be shown once, when {name} comes:</source>
        <translation>Показать один раз, когда придёт {name}:</translation>
    </message>
    <message>
        <source>{name} has no telephone number.</source>
        <translation>{name}: телефон не указан.</translation>
    </message>
</context>
<context>
    <name>PersonPages</name>
    <message>
        <source>Preview</source>
        <translation>Как будет выглядеть</translation>
    </message>
    <message>
        <source>{number} of {count}: {name}</source>
        <translation>{number} из {count}: {name}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>All who came are entered with the start of their session.</source>
        <translation>Время прихода для всех — начало сессии.</translation>
    </message>
    <message>
        <source>Answer every row first.</source>
        <translation>Сначала ответьте на все строки.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Выбор фото</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Выбрать фото…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Drop photos of desk lists here. All four black squares and the code must be in each picture.</source>
        <translation>Перетащите сюда фото списков. На каждом должны быть видны все четыре чёрных квадрата и код.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Read from photos</source>
        <translation>Распознавание фото</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Фото распознаются…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Surely came: {new}. In already: {already}. Will not be checked in: {refused}.</source>
        <translation>Приход ясен: {new}. Уже отмечено: {already}. Не будет отмечено: {refused}.</translation>
    </message>
    <message>
        <source>{file}: page {page} of {pages} was read already; it changes nothing</source>
        <translation>{file}: страница {page} / {pages} уже распознана, она ничего не меняет</translation>
    </message>
    <message>
        <source>{file}: page {page} of {pages}, {session}</source>
        <translation>{file}: страница {page} / {pages}, {session}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Not a municipality that RegApp knows; it is kept as written.</source>
        <translation>RegApp не знает такого муниципалитета; сохранится как написано.</translation>
    </message>
    <message>
        <source>Which one? {names}</source>
        <translation>Какой из них? {names}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
</context>
<context>
    <name>PlaceQuestionRow</name>
    <message>
        <source>Another municipality…</source>
        <translation>Другой муниципалитет…</translation>
    </message>
    <message>
        <source>Country: {country}</source>
        <translation>Страна: {country}</translation>
    </message>
    <message>
        <source>More: {count}</source>
        <translation>Ещё: {count}</translation>
    </message>
    <message>
        <source>Municipality of {place}</source>
        <translation>Муниципалитет для «{place}»</translation>
    </message>
    <message>
        <source>Not a municipality</source>
        <translation>Не муниципалитет</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
</context>
<context>
    <name>PlaceQuestions</name>
    <message>
        <source>Choose once what each place is; it applies to all rows with the same text and to later lists.</source>
        <translation>Укажите один раз, что это за место: так будет для всех таких же строк и для следующих списков.</translation>
    </message>
    <message>
        <source>Every place was understood.</source>
        <translation>Все территории распознаны.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
</context>
<context>
    <name>PlaceTree</name>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Территории</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Attendance by place</source>
        <translation>Явка по территориям</translation>
    </message>
    <message>
        <source>Attendance by place: {measure}</source>
        <translation>Явка по территориям: {measure}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Municipalities represented</source>
        <translation>Представлено муниципалитетов</translation>
    </message>
    <message>
        <source>Open or close all</source>
        <translation>Развернуть или свернуть всё</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Территории</translation>
    </message>
    <message>
        <source>Share of those registered</source>
        <translation>Доля от зарегистрированных</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Что показывает карта</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Вся страна</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>никто не зарегистрирован</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Enter prints. Esc prints nothing.</source>
        <translation>Enter — напечатать. Esc — ничего не печатать.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
</context>
<context>
    <name>PrintQueueView</name>
    <message>
        <source>The print queue is empty.</source>
        <translation>Очередь печати пуста.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>PrintStation</name>
    <message>
        <source>These badges are already queued or printing.</source>
        <translation>Эти бейджи уже ждут или печатаются.</translation>
    </message>
</context>
<context>
    <name>PrintView</name>
    <message>
        <source>All lists of the day: {day}</source>
        <translation>Все списки дня: {day}</translation>
    </message>
    <message>
        <source>Every hour into the backup folder</source>
        <translation>Каждый час в папку резервных копий</translation>
    </message>
    <message>
        <source>Everybody by name, with a box to tick, the time and a signature. Print on A4 at full size.</source>
        <translation>Все по ФИО: клетка для отметки, время и подпись. Печатайте на A4 без масштабирования.</translation>
    </message>
    <message>
        <source>Lists that are always ready</source>
        <translation>Списки, которые всегда готовы</translation>
    </message>
    <message>
        <source>Lists to go on with by hand</source>
        <translation>Списки для работы на бумаге</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Составить список</translation>
    </message>
    <message>
        <source>No session is chosen. Choose one with F2.</source>
        <translation>Сессия не выбрана. Выберите её клавишей F2.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ещё не записаны</translation>
    </message>
    <message>
        <source>Saved in {folder}: {names}</source>
        <translation>Сохранено в папке {folder}: {names}</translation>
    </message>
    <message>
        <source>Written last: {time}</source>
        <translation>Последняя запись: {time}</translation>
    </message>
    <message>
        <source>{time}: no session is today, so there is no list</source>
        <translation>{time}: сегодня сессий нет, поэтому нет и списков</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>A badge counts as made once the printer has put it out.</source>
        <translation>Бейдж считается готовым, когда он вышел из принтера.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Badge for single printing</source>
        <translation>Макет для печати по одному</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Принтер бейджей</translation>
    </message>
    <message>
        <source>Enter measurements…</source>
        <translation>Измерить и ввести…</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Способ печати</translation>
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
    <message>
        <source>Print a test page</source>
        <translation>Напечатать пробный лист</translation>
    </message>
    <message>
        <source>Print the back too</source>
        <translation>Печатать и оборот</translation>
    </message>
    <message>
        <source>Print the badge automatically at check-in</source>
        <translation>Автоматически печатать бейдж при отметке прихода</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Check the printer: paper, cover, cable. Printing will then continue by itself.</source>
        <translation>Проверьте принтер: бумага, крышка, кабель. Потом печать продолжится сама.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Напечаталось?</translation>
    </message>
    <message>
        <source>No badge was needed: made already, replaced by a newer one, or the registration cancelled.</source>
        <translation>Бейдж не понадобился: уже сделан, заменён новым или регистрация отменена.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Printer “{printer}” is not available. The badges will wait.</source>
        <translation>Принтера «{printer}» сейчас нет. Бейджи ждут его.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печатается…</translation>
    </message>
    <message>
        <source>The badge “{detail}” cannot be drawn.</source>
        <translation>Бейдж «{detail}» нельзя нарисовать.</translation>
    </message>
    <message>
        <source>The printer aborted the job. Nothing is counted as printed.</source>
        <translation>Принтер прервал печать. Ничего не считается напечатанным.</translation>
    </message>
    <message>
        <source>The printer cannot take pages of {detail} mm. Choose another sheet or printer in Settings.</source>
        <translation>Принтер не берёт листы {detail} мм. Выберите в настройках другой лист или принтер.</translation>
    </message>
    <message>
        <source>The printer is stopped or unreachable. Switch it on and printing will continue by itself.</source>
        <translation>Принтер остановлен или недоступен. Включите его, и печать продолжится сама.</translation>
    </message>
    <message>
        <source>The printer no longer lists this job. Check whether the badges are in the tray.</source>
        <translation>Принтер больше не знает об этом задании. Посмотрите, не лежат ли бейджи в лотке.</translation>
    </message>
    <message>
        <source>The printer rejected the job: {detail}</source>
        <translation>Принтер не принял: {detail}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>RegApp: why this row was left out</source>
        <translation>RegApp: почему строка пропущена</translation>
    </message>
    <message>
        <source>cancelled or not confirmed in the source system</source>
        <translation>отменено или не подтверждено там, откуда список</translation>
    </message>
    <message>
        <source>category not understood</source>
        <translation>категория не распознана</translation>
    </message>
    <message>
        <source>city of participation not understood</source>
        <translation>город участия не распознан</translation>
    </message>
    <message>
        <source>country not found</source>
        <translation>страна не найдена</translation>
    </message>
    <message>
        <source>municipality not found</source>
        <translation>муниципалитет не найден</translation>
    </message>
    <message>
        <source>no consent to the use of personal data</source>
        <translation>нет согласия на обработку персональных данных</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>нет имени</translation>
    </message>
    <message>
        <source>possibly registered already</source>
        <translation>возможно, этот человек уже есть</translation>
    </message>
    <message>
        <source>several municipalities of this name</source>
        <translation>несколько муниципалитетов с таким названием</translation>
    </message>
    <message>
        <source>sex not recognised</source>
        <translation>пол не распознан</translation>
    </message>
    <message>
        <source>telephone not understood</source>
        <translation>телефон не распознан</translation>
    </message>
    <message>
        <source>the reference belongs to somebody else</source>
        <translation>код принадлежит другому участнику</translation>
    </message>
    <message>
        <source>year of birth not recognised</source>
        <translation>год рождения не распознан</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Moved: {count}. Now registered for: {cities}. Ctrl+Z undoes it.</source>
        <translation>Переведено: {count}. Теперь записаны: {cities}. Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Moving people</source>
        <translation>Перевод участников</translation>
    </message>
    <message>
        <source>Nobody was moved: everyone is already registered that way.</source>
        <translation>Никто не переведён: все уже записаны так.</translation>
    </message>
    <message>
        <source>RegApp does not open {path}: it opens addresses in the web, and documents, pictures and recordings on this computer.</source>
        <translation>RegApp не открывает {path}: он открывает адреса в интернете, а также документы, изображения и записи на этом компьютере.</translation>
    </message>
    <message>
        <source>Register for all cities</source>
        <translation>Записать во все города</translation>
    </message>
    <message>
        <source>Register for both cities</source>
        <translation>Записать в оба города</translation>
    </message>
    <message>
        <source>Register for: {city}</source>
        <translation>Записать: {city}</translation>
    </message>
    <message>
        <source>Registered: {count}{seats} · arrived: {arrived}</source>
        <translation>Зарегистрировано: {count}{seats} · пришло: {arrived}</translation>
    </message>
    <message>
        <source>Save or close the form first.</source>
        <translation>Сначала сохраните или закройте форму.</translation>
    </message>
    <message>
        <source>There is no file {path} on this computer.</source>
        <translation>На этом компьютере нет файла {path}.</translation>
    </message>
    <message>
        <source>This address is too long for a code; the screen shows it as text.</source>
        <translation>Адрес слишком длинный для кода; на экране он показан текстом.</translation>
    </message>
    <message>
        <source>details not here yet</source>
        <translation>данных пока нет</translation>
    </message>
    <message>
        <source>has cancelled</source>
        <translation>участие отменено</translation>
    </message>
    <message>
        <source>is no longer registered</source>
        <translation>больше не в списке</translation>
    </message>
    <message>
        <source>two records made one</source>
        <translation>две записи объединены</translation>
    </message>
    <message>
        <source>✓ {time} · not registered</source>
        <translation>✓ {time} · без регистрации</translation>
    </message>
</context>
<context>
    <name>ProgrammeChoices</name>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
</context>
<context>
    <name>ProgrammeHead</name>
    <message>
        <source>Drag or Alt+arrows: move · Enter: edit · N: new</source>
        <translation>Перетащите мышью · Alt+стрелки: сдвиг · Enter: изменить · N: новая</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая сессия</translation>
    </message>
    <message>
        <source>Opens it under Lists, Documents, to look at and save.</source>
        <translation>Открывает её в разделе «Списки», «Документы»: посмотреть и сохранить.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programme as PDF</source>
        <translation>Программа в PDF</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Add the first one; then drag over the timetable to add others.</source>
        <translation>Добавьте первую; остальные можно добавить, проведя мышью по расписанию.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая сессия</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Сессий пока нет</translation>
    </message>
    <message>
        <source>Removed: {title}. Ctrl+Z brings it back.</source>
        <translation>Убрано: {title}. Ctrl+Z вернёт.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>{count} check-ins stay on record.</source>
        <translation>Отмечено приходов: {count}; эти отметки сохраняются.</translation>
    </message>
</context>
<context>
    <name>ProgrammePaper</name>
    <message>
        <source>All cities</source>
        <translation>Все города</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Materials of the conference</source>
        <translation>Материалы конференции</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programme as of {moment}</source>
        <translation>Программа на {moment}</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Стойка регистрации</translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation>В программе пока нет сессий.</translation>
    </message>
    <message>
        <source>{place}, continued</source>
        <translation>{place}, продолжение</translation>
    </message>
</context>
<context>
    <name>ProgrammePaperView</name>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programme as PDF…</source>
        <translation>Программа в PDF…</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>Сохранить программу</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Sessions by day and city, with rooms and speakers, and a code for the address of the materials.</source>
        <translation>Сессии по дням и городам, с залами и докладчиками, и код с адресом материалов.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Сессий: {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>conflicts to check: {count}</source>
        <translation>проверить противоречия: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Hidden rows: {count}</source>
        <translation>Скрытых строк: {count}</translation>
    </message>
    <message>
        <source>Sex said by patronymics: {count}</source>
        <translation>Пол виден по отчеству: {count}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>взять</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>оставить пустым</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>take</source>
        <translation>взять</translation>
    </message>
</context>
<context>
    <name>RegisterChoices</name>
    <message>
        <source>A signature for each day</source>
        <translation>Подпись за каждый день</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Все города</translation>
    </message>
    <message>
        <source>As attended</source>
        <translation>По присутствию</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>По муниципалитетам</translation>
    </message>
    <message>
        <source>By oblast</source>
        <translation>По областям</translation>
    </message>
    <message>
        <source>By rayon</source>
        <translation>По районам</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Column: passport or ID, PIN</source>
        <translation>Столбец: паспорт или ID, ПИН</translation>
    </message>
    <message>
        <source>Column: route and dates</source>
        <translation>Столбец: маршрут и даты</translation>
    </message>
    <message>
        <source>Columns: hotel, transport</source>
        <translation>Столбцы: гостиница, проезд</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Пустые строки</translation>
    </message>
    <message>
        <source>Empty rows under each heading</source>
        <translation>Пустые строки в каждой группе</translation>
    </message>
    <message>
        <source>Folder; Handbook; Headset</source>
        <translation>Папка; Пособие; Наушники</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Lines for approval</source>
        <translation>Гриф утверждения</translation>
    </message>
    <message>
        <source>New page at each heading</source>
        <translation>Заголовок с новой страницы</translation>
    </message>
    <message>
        <source>None (by name)</source>
        <translation>Без заголовков, по фамилии</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Территория</translation>
    </message>
    <message>
        <source>Record these days as paid</source>
        <translation>Отметить эти дни как оплаченные</translation>
    </message>
    <message>
        <source>Session or day</source>
        <translation>Сессия или день</translation>
    </message>
    <message>
        <source>Som a day</source>
        <translation>Сом в день</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>Налог, %</translation>
    </message>
    <message>
        <source>The register gets a number; no other register pays these days again.</source>
        <translation>Ведомость получает номер; другая ведомость эти дни уже не оплачивает.</translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation>Вся конференция</translation>
    </message>
    <message>
        <source>Tick those who have come</source>
        <translation>Отметить тех, кто пришёл</translation>
    </message>
    <message>
        <source>Travel days after</source>
        <translation>Дней в пути после</translation>
    </message>
    <message>
        <source>Travel days before</source>
        <translation>Дней в пути до</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>Что выдаётся</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>от руки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>APPROVED</source>
        <translation>УТВЕРЖДАЮ</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Бухгалтер</translation>
    </message>
    <message>
        <source>Amount, som</source>
        <translation>Сумма, сом</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Обратно</translation>
    </message>
    <message>
        <source>Bus list</source>
        <translation>Список для автобуса</translation>
    </message>
    <message>
        <source>Checked in: {count}</source>
        <translation>Из них пришли: {count}</translation>
    </message>
    <message>
        <source>Consent of participants</source>
        <translation>Согласие участников</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Days not paid here, since other registers paid them: {count}</source>
        <translation>Дней, уже оплаченных по другим ведомостям и здесь не оплачиваемых: {count}</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>Расстояние, км</translation>
    </message>
    <message>
        <source>Donor: {donor}</source>
        <translation>Донор: {donor}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Заезд</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Выдача: подпись</translation>
    </message>
    <message>
        <source>Hotel list</source>
        <translation>Список для гостиницы</translation>
    </message>
    <message>
        <source>Hotel, som</source>
        <translation>Гостиница, сом</translation>
    </message>
    <message>
        <source>I agree to the use of what is ticked in my row. Tick each yourself, then sign.</source>
        <translation>Согласие на использование отмеченного в моей строке. Отметьте каждое сами, затем распишитесь.</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Ночей</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No. {number} of {date}</source>
        <translation>№ {number}, {date}</translation>
    </message>
    <message>
        <source>Of these, travel</source>
        <translation>Из них в пути</translation>
    </message>
    <message>
        <source>On the list: {count}</source>
        <translation>В списке: {count}</translation>
    </message>
    <message>
        <source>Organisers: {hosts}</source>
        <translation>Организаторы: {hosts}</translation>
    </message>
    <message>
        <source>Other people: {count}</source>
        <translation>Других участников: {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Выдача: подпись</translation>
    </message>
    <message>
        <source>Participants who are not on the list</source>
        <translation>Участники, которых нет в списке</translation>
    </message>
    <message>
        <source>Passport or ID No.; PIN</source>
        <translation>Паспорт или ID №; ПИН</translation>
    </message>
    <message>
        <source>Per-diem register</source>
        <translation>Ведомость выдачи суточных</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Photo and film</source>
        <translation>Фото и видео</translation>
    </message>
    <message>
        <source>Rate: {amount} som a day</source>
        <translation>Ставка: {amount} сом в день</translation>
    </message>
    <message>
        <source>Register of materials handed out</source>
        <translation>Ведомость выдачи материалов</translation>
    </message>
    <message>
        <source>Register of travel costs paid back</source>
        <translation>Ведомость возмещения расходов на проезд</translation>
    </message>
    <message>
        <source>Responsible for registration</source>
        <translation>Ответственный за регистрацию</translation>
    </message>
    <message>
        <source>Room with</source>
        <translation>В номере с</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Route and dates of travel</source>
        <translation>Маршрут и даты поездки</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Sharing with the donor</source>
        <translation>Передача донору</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации участников</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Tax, som</source>
        <translation>Налог, сом</translation>
    </message>
    <message>
        <source>Tax: {percent}</source>
        <translation>Налог: {percent}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Туда</translation>
    </message>
    <message>
        <source>Ticket or receipt No.</source>
        <translation>№ билета или чека</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>To pay out, som</source>
        <translation>К выдаче, сом</translation>
    </message>
    <message>
        <source>To pay out: {amount} som ({words})</source>
        <translation>К выдаче: {amount} сом ({words})</translation>
    </message>
    <message>
        <source>Total of the register</source>
        <translation>Всего по ведомости</translation>
    </message>
    <message>
        <source>Total on this page</source>
        <translation>Итого по странице</translation>
    </message>
    <message>
        <source>Transport, som</source>
        <translation>Проезд, сом</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>продолжение</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>position</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>register {number}</source>
        <translation>ведомость {number}</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
</context>
<context>
    <name>RejectsButton</name>
    <message>
        <source>Rows left out: {count}. {path}</source>
        <translation>Пропущено строк: {count}. {path}</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Сохранить пропущенные строки</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Сохранить пропущенные строки…</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Invisible signs were taken out of cells: {text}.</source>
        <translation>Из ячеек убраны невидимые знаки, ячеек: {text}.</translation>
    </message>
    <message>
        <source>Row {row}: Excel kept only the first digits of a number: {text}. Format the column as text in the original and save the list again.</source>
        <translation>Строка {row}: Excel сохранил только первые цифры числа: {text}. Задайте столбцу в исходном файле текстовый формат и сохраните список снова.</translation>
    </message>
    <message>
        <source>Row {row}: a quotation mark is not closed, so this row was read on its own: {text}</source>
        <translation>Строка {row}: кавычка не закрыта, поэтому строка прочитана отдельно: {text}</translation>
    </message>
    <message>
        <source>Row {row}: damaged letters are shown as “�”: {text}. Compare with the original.</source>
        <translation>Строка {row}: вместо повреждённых букв показан «�»: {text}. Сверьте с исходным списком.</translation>
    </message>
    <message>
        <source>Row {row}: letters were lost when the list was saved and are shown as “?”: {text}. Open the original in Excel and save it as a workbook (xlsx) or as “CSV UTF-8”.</source>
        <translation>Строка {row}: при сохранении списка буквы пропали, вместо них показан «?»: {text}. Откройте исходный файл в Excel и сохраните как книгу (xlsx) или «CSV UTF-8».</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: cells far away from all others were left out, the first is {text}.</source>
        <translation>Лист «{sheet}»: ячейки далеко от всех остальных не прочитаны, первая из них — {text}.</translation>
    </message>
    <message>
        <source>The file is damaged, people may be missing. Compare with the original before you import it.</source>
        <translation>Файл повреждён, людей в списке может не хватать. Прежде чем принять его, сверьте с исходным.</translation>
    </message>
    <message>
        <source>The letters were read as {text}. If names look wrong, choose another encoding.</source>
        <translation>Буквы прочитаны в кодировке {text}. Если имена выглядят неверно, выберите другую.</translation>
    </message>
    <message>
        <source>The same in rows: {rows}</source>
        <translation>То же в строках: {rows}</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” could not be read; the others were.</source>
        <translation>Лист «{sheet}» прочитать не удалось, остальные прочитаны.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>% of those registered</source>
        <translation>От всех зарегистрированных, %</translation>
    </message>
    <message>
        <source>% of those who came</source>
        <translation>От всех пришедших, %</translation>
    </message>
    <message>
        <source>* Or the next larger number, left out so that the smaller one cannot be computed.</source>
        <translation>* Или следующее по величине число; оно не показано, чтобы меньшее нельзя было вычислить.</translation>
    </message>
    <message>
        <source>* Someone from there was registered, but nobody came.</source>
        <translation>* Оттуда были зарегистрированные, но никто не пришёл.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Age is that on the first day where the date of birth is known, else the year of the event minus the year of birth. Young people: {ages}.</source>
        <translation>Возраст — на первый день, если известна дата рождения, иначе год мероприятия минус год рождения. Молодёжь: {ages}.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Приход по часам</translation>
    </message>
    <message>
        <source>As substitutes</source>
        <translation>Как замена</translation>
    </message>
    <message>
        <source>At the registration desk</source>
        <translation>На стойке регистрации</translation>
    </message>
    <message>
        <source>Been before</source>
        <translation>Были раньше</translation>
    </message>
    <message>
        <source>Been before, by place</source>
        <translation>Были раньше, по местам</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>По городам</translation>
    </message>
    <message>
        <source>By city, day and session, people are counted wherever they were, so those rows do not add up to the total.</source>
        <translation>По городам, дням и сессиям люди учтены везде, где они были, поэтому эти строки не дают в сумме общего числа.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>По сессиям</translation>
    </message>
    <message>
        <source>Came, %</source>
        <translation>Явка, %</translation>
    </message>
    <message>
        <source>Cancelled and did not come</source>
        <translation>Участие отменено, не пришли</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Нельзя установить</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Города</translation>
    </message>
    <message>
        <source>Cities of oblast significance belong to no rayon and are listed separately.</source>
        <translation>Города областного значения не входят в районы и стоят отдельно.</translation>
    </message>
    <message>
        <source>Comparison with earlier events</source>
        <translation>Сравнение с прежними мероприятиями</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Страна не указана</translation>
    </message>
    <message>
        <source>Data as of {moment}</source>
        <translation>Данные на {moment}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Days on which people came</source>
        <translation>Дни, когда приходили люди</translation>
    </message>
    <message>
        <source>Days, cities and sessions</source>
        <translation>Дни, города и сессии</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Инвалидность</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Donor: {name}.</source>
        <translation>Донор: {name}.</translation>
    </message>
    <message>
        <source>Each person is in one row, and there in one of the last three columns.</source>
        <translation>Каждый человек учтён в одной строке и в ней в одном из трёх последних столбцов.</translation>
    </message>
    <message>
        <source>Earlier events</source>
        <translation>Прежние мероприятия</translation>
    </message>
    <message>
        <source>Earlier events of the file</source>
        <translation>Прежние мероприятия файла</translation>
    </message>
    <message>
        <source>Entered before or after that day</source>
        <translation>Внесено раньше или позже этого дня</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Every municipality was represented.</source>
        <translation>Представлены все муниципалитеты.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>First check-in of each person that day, by hour</source>
        <translation>Первые отметки о приходе за день, по часам</translation>
    </message>
    <message>
        <source>Foreign countries</source>
        <translation>Зарубежные страны</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Предисловие</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Из-за рубежа</translation>
    </message>
    <message>
        <source>Guests by country</source>
        <translation>Гости по странам</translation>
    </message>
    <message>
        <source>Guests from abroad and the press</source>
        <translation>Зарубежные гости и пресса</translation>
    </message>
    <message>
        <source>Guests who came, by country</source>
        <translation>Гости по странам</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как велся подсчёт</translation>
    </message>
    <message>
        <source>How people came to be registered, and who came</source>
        <translation>Как участники были зарегистрированы и кто пришёл</translation>
    </message>
    <message>
        <source>In time, before the first day</source>
        <translation>Заранее, до первого дня</translation>
    </message>
    <message>
        <source>Later, from lists</source>
        <translation>Позже, из списков</translation>
    </message>
    <message>
        <source>Local time of the event, as recorded.</source>
        <translation>Время местное (по месту мероприятия), как оно было отмечено.</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Men, % of those who came</source>
        <translation>Мужчины, % от пришедших</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеты</translation>
    </message>
    <message>
        <source>Municipalities are the cities, towns and aiyl aimaks that have their own local self-government: {all} according to the directory “{directory}”. A municipality is represented if at least one person from it came.</source>
        <translation>Муниципалитеты – города и айылные аймаки со своим местным самоуправлением: {all} по справочнику «{directory}». Муниципалитет представлен, если оттуда кто-то пришёл.</translation>
    </message>
    <message>
        <source>Municipalities in all</source>
        <translation>Всего муниципалитетов</translation>
    </message>
    <message>
        <source>Municipalities represented</source>
        <translation>Представленные муниципалитеты</translation>
    </message>
    <message>
        <source>Municipalities represented, by oblast</source>
        <translation>Представленные муниципалитеты по областям</translation>
    </message>
    <message>
        <source>Municipalities represented, per cent of all</source>
        <translation>Представленные муниципалитеты, в процентах от всех</translation>
    </message>
    <message>
        <source>Municipalities that were not represented</source>
        <translation>Непредставленные муниципалитеты</translation>
    </message>
    <message>
        <source>Municipalities that were represented</source>
        <translation>Представленные муниципалитеты</translation>
    </message>
    <message>
        <source>No municipality was represented.</source>
        <translation>Ни один муниципалитет не представлен.</translation>
    </message>
    <message>
        <source>Nobody came from abroad.</source>
        <translation>Из-за рубежа никто не пришёл.</translation>
    </message>
    <message>
        <source>Nobody has been registered.</source>
        <translation>Никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Not found at one</source>
        <translation>Не найдены на них</translation>
    </message>
    <message>
        <source>Not named: {count}</source>
        <translation>Не названы: {count}</translation>
    </message>
    <message>
        <source>Not represented</source>
        <translation>Не представлено</translation>
    </message>
    <message>
        <source>Oblasts</source>
        <translation>Области</translation>
    </message>
    <message>
        <source>Of people, only speakers can be named, and none who refused the use of their data. The report contains no telephone numbers or addresses.</source>
        <translation>Из людей могут быть названы только докладчики, кроме отказавшихся от использования своих данных. Телефонов и адресов в отчёте нет.</translation>
    </message>
    <message>
        <source>Of {registered}, {came} ({share}): {sexes}.</source>
        <translation>Из {registered} {came} ({share}): {sexes}.</translation>
    </message>
    <message>
        <source>One person can be in several rows, so the rows do not add up to the total.</source>
        <translation>Один человек может входить в несколько строк, поэтому сумма строк не равна итогу.</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Organisers: {names}.</source>
        <translation>Организаторы: {names}.</translation>
    </message>
    <message>
        <source>Outlines: {source}</source>
        <translation>Границы: {source}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>People and municipalities by rayon</source>
        <translation>Участники и муниципалитеты по районам</translation>
    </message>
    <message>
        <source>People by oblast</source>
        <translation>Участники по областям</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Пришедшие участники</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Rayons</source>
        <translation>Районы</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрированы</translation>
    </message>
    <message>
        <source>Registered and arrived by day</source>
        <translation>Зарегистрированы и пришли по дням</translation>
    </message>
    <message>
        <source>Registered and arrived, by event</source>
        <translation>Зарегистрированы и пришли по мероприятиям</translation>
    </message>
    <message>
        <source>Registered and did not come</source>
        <translation>Зарегистрированы, не пришли</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Report on attendance</source>
        <translation>Отчёт об участии</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Представлено</translation>
    </message>
    <message>
        <source>Represented, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Пол не указан</translation>
    </message>
    <message>
        <source>Share of municipalities that were represented</source>
        <translation>Доля представленных муниципалитетов</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>Speakers by session</source>
        <translation>Докладчики по сессиям</translation>
    </message>
    <message>
        <source>Speakers who refused the use of their data are counted, not named.</source>
        <translation>Докладчики, отказавшиеся от использования своих данных, учтены, но не названы.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Основные итоги</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Targets and results</source>
        <translation>Цели и результаты</translation>
    </message>
    <message>
        <source>The difference is the result minus the target; of shares, in percentage points.</source>
        <translation>Разница — результат минус цель; для долей — в процентных пунктах.</translation>
    </message>
    <message>
        <source>The event has no sessions in the file.</source>
        <translation>В файле у мероприятия нет сессий.</translation>
    </message>
    <message>
        <source>The figures were taken on {moment} ({zone}) from the registration file of the event, by RegApp {version}.</source>
        <translation>Данные взяты {moment} ({zone}) из файла регистрации мероприятия программой RegApp {version}.</translation>
    </message>
    <message>
        <source>The file has no earlier event to compare with.</source>
        <translation>В файле нет прежних мероприятий для сравнения.</translation>
    </message>
    <message>
        <source>The first day: {day}. The hour of registration is that in the file.</source>
        <translation>Первый день: {day}. Время регистрации взято из файла.</translation>
    </message>
    <message>
        <source>The press: {registered} registered, {came}.</source>
        <translation>Пресса: зарегистрировано {registered}, {came}.</translation>
    </message>
    <message>
        <source>The programme names no speakers.</source>
        <translation>В программе нет докладчиков.</translation>
    </message>
    <message>
        <source>The same telephone and the same whole name are one person. Without a telephone it cannot be told.</source>
        <translation>Один и тот же телефон и полное имя означают одного человека. Без телефона этого установить нельзя.</translation>
    </message>
    <message>
        <source>They came from {part} of the {all} of the country, {oblasts}.</source>
        <translation>Они представляли {part} из {all} страны, {oblasts}.</translation>
    </message>
    <message>
        <source>Those who came, by age</source>
        <translation>Пришедшие по возрасту</translation>
    </message>
    <message>
        <source>Those who came, by disability</source>
        <translation>Пришедшие по инвалидности</translation>
    </message>
    <message>
        <source>Those who came, by oblast</source>
        <translation>Пришедшие по областям</translation>
    </message>
    <message>
        <source>Those who came, by whom they represent</source>
        <translation>Пришедшие: кого они представляют</translation>
    </message>
    <message>
        <source>Those who came, by working language</source>
        <translation>Пришедшие по рабочему языку</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Were at one</source>
        <translation>Были на них</translation>
    </message>
    <message>
        <source>Where people came from</source>
        <translation>Откуда приехали участники</translation>
    </message>
    <message>
        <source>Where something about a person is not known, it is shown in a separate row; nobody is left out of a table.</source>
        <translation>Неизвестное о человеке показано отдельной строкой; из таблиц никто не исключён.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кто участвовал</translation>
    </message>
    <message>
        <source>Who was at an earlier event</source>
        <translation>Кто был на прежних мероприятиях</translation>
    </message>
    <message>
        <source>Who was at an earlier event, by municipality</source>
        <translation>Кто был на прежних мероприятиях, по муниципалитетам</translation>
    </message>
    <message>
        <source>Whom they represent</source>
        <translation>Кого представляют участники</translation>
    </message>
    <message>
        <source>With people registered</source>
        <translation>Есть зарегистрированные</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Женщины и мужчины</translation>
    </message>
    <message>
        <source>Women and men by age</source>
        <translation>Женщины и мужчины по возрасту</translation>
    </message>
    <message>
        <source>Women and men by whom they represent and by age</source>
        <translation>Женщины и мужчины по тому, кого они представляют, и по возрасту</translation>
    </message>
    <message>
        <source>Women, %</source>
        <translation>Женщин, %</translation>
    </message>
    <message>
        <source>Women, % of those who came</source>
        <translation>Женщины, % от пришедших</translation>
    </message>
    <message>
        <source>Working language</source>
        <translation>Рабочий язык</translation>
    </message>
    <message>
        <source>Working language and disability</source>
        <translation>Рабочий язык и инвалидность</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Молодёжь</translation>
    </message>
    <message>
        <source>Young people, % of those whose age is known</source>
        <translation>Молодёжь, % от тех, чей возраст известен</translation>
    </message>
    <message>
        <source>fewer than {count}*</source>
        <translation>менее {count}*</translation>
    </message>
    <message>
        <source>foreign countries</source>
        <translation>зарубежные страны</translation>
    </message>
    <message>
        <source>from local communities</source>
        <translation>от местных сообществ</translation>
    </message>
    <message>
        <source>from municipalities</source>
        <translation>от муниципалитетов</translation>
    </message>
    <message>
        <source>guests from abroad</source>
        <translation>зарубежные гости</translation>
    </message>
    <message>
        <source>in {part} of the {oblasts}</source>
        <translation>в {part} из {oblasts}</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>municipalities represented</source>
        <translation>муниципалитетов представлено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>oblasts represented</source>
        <translation>областей представлено</translation>
    </message>
    <message>
        <source>of the press</source>
        <translation>пресса</translation>
    </message>
    <message>
        <source>of those registered came</source>
        <translation>от зарегистрированных</translation>
    </message>
    <message>
        <source>people came</source>
        <translation>пришли</translation>
    </message>
    <message>
        <source>people registered</source>
        <translation>зарегистрированы</translation>
    </message>
    <message>
        <source>sex not stated</source>
        <translation>пол не указан</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>young people, {ages}</source>
        <translation>молодёжь, {ages}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>{guests} came from {countries}.</source>
        <translation>Из-за рубежа: {guests} из {countries}.</translation>
    </message>
    <message>
        <source>{name} (registration desk)</source>
        <translation>{name} (стойка регистрации)</translation>
    </message>
    <message>
        <source>{officials} came from municipalities, {community} from local communities.</source>
        <translation>От муниципалитетов – {officials}, от местных сообществ – {community}.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
    <message>
        <source>{registered} registered; nobody has come yet.</source>
        <translation>Зарегистрировано: {registered}; пока никто не пришёл.</translation>
    </message>
    <message>
        <source>{youth} ({ages}) came: {share} of those whose age is known.</source>
        <translation>Пришли {youth} ({ages}): {share} тех, чей возраст известен.</translation>
    </message>
    <message>
        <source>“Arrived” means at least one check-in. Each person is counted once, however many times they checked in.</source>
        <translation>Пришедшими считаются те, у кого есть хотя бы одна отметка о входе. Каждый человек считается один раз.</translation>
    </message>
    <message>
        <source>“Came, %” is the share of registered people who came. People who came to a session, a city or a day without being registered for it are in a separate column.</source>
        <translation>«Пришли, %» — доля пришедших среди зарегистрированных. Те, кто пришёл на сессию, в город или в день, на которые не зарегистрирован, показаны в отдельном столбце.</translation>
    </message>
    <message>
        <source>“Registered” means everyone in the file whose registration was neither removed nor cancelled, and everyone who came.</source>
        <translation>Зарегистрированными считаются все, чья регистрация не удалена и не отменена, а также все пришедшие.</translation>
    </message>
</context>
<context>
    <name>ReportTargets</name>
    <message>
        <source>Days with people</source>
        <translation>Дни с участниками</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеты</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Пришли, человек</translation>
    </message>
    <message>
        <source>Targets, beside which the results are set</source>
        <translation>Цели, рядом с которыми стоят результаты</translation>
    </message>
    <message>
        <source>Women, %</source>
        <translation>Женщины, %</translation>
    </message>
    <message>
        <source>Young people, %</source>
        <translation>Молодёжь, %</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>A text of your own after the cover</source>
        <translation>Свой текст после обложки</translation>
    </message>
    <message>
        <source>Plain text; each line is a paragraph.</source>
        <translation>Простой текст; каждая строка — абзац.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>A place to sign</source>
        <translation>Место для подписей</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>В какую папку сохранить отчёт?</translation>
    </message>
    <message>
        <source>Days, cities, sessions</source>
        <translation>Дни, города, сессии</translation>
    </message>
    <message>
        <source>Earlier events</source>
        <translation>Прежние мероприятия</translation>
    </message>
    <message>
        <source>Figures, a map, tables and lists of municipalities. Of people it names only speakers.</source>
        <translation>Показатели, карта, таблицы и списки муниципалитетов. Из людей названы только докладчики.</translation>
    </message>
    <message>
        <source>Guests from abroad, the press</source>
        <translation>Зарубежные гости, пресса</translation>
    </message>
    <message>
        <source>In addition to the summary and the method:</source>
        <translation>Помимо основных итогов и методики:</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Places and the map</source>
        <translation>Территории и карта</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report for donors</source>
        <translation>Отчёт для доноров</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save XLSX…</source>
        <translation>Сохранить XLSX…</translation>
    </message>
    <message>
        <source>Save both…</source>
        <translation>Сохранить оба…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Sex, category, age</source>
        <translation>Пол, категория, возраст</translation>
    </message>
    <message>
        <source>Speakers, by name</source>
        <translation>Докладчики, с именами</translation>
    </message>
    <message>
        <source>Who was not represented</source>
        <translation>Кто не представлен</translation>
    </message>
    <message>
        <source>Who was represented</source>
        <translation>Кто представлен</translation>
    </message>
    <message>
        <source>Working language, disability</source>
        <translation>Рабочий язык, инвалидность</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Another program has damaged the file {path}; not everything in it can be read any more. Close RegApp and start it again: it shows the whole copies that can be put back.</source>
        <translation>Другая программа повредила файл {path}; не всё в нём читается. Закройте RegApp и запустите снова: он покажет целые копии, которые можно вернуть.</translation>
    </message>
    <message>
        <source>Save everything and go on</source>
        <translation>Сохранить всё и продолжить</translation>
    </message>
    <message>
        <source>Saving everything</source>
        <translation>Сохранение всего</translation>
    </message>
    <message>
        <source>The file {path} is gone, or another program has changed it. From now on nothing is saved. RegApp still knows everything that it confirmed: save it as {target}</source>
        <translation>Файл {path} пропал, или его изменила другая программа. С этого момента ничего не сохраняется. RegApp помнит всё, что подтвердил: сохраните это как {target}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Поиск резервных копий</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Ищутся резервные копии…</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>Просмотр резервной копии</translation>
    </message>
    <message>
        <source>No backup was found beside the file, in the second folder or on a stick.</source>
        <translation>Резервных копий нет ни рядом с файлом, ни во второй папке, ни на флешке.</translation>
    </message>
    <message>
        <source>Put a backup in the place of this file</source>
        <translation>Поставить резервную копию на место этого файла</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Вернуть эту копию</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it; one button puts it back.</source>
        <translation>Файл в нынешнем виде сохранится рядом; одна кнопка вернёт его.</translation>
    </message>
    <message>
        <source>These copies are whole, the newest first.</source>
        <translation>Эти копии целы, новейшая сверху.</translation>
    </message>
</context>
<context>
    <name>RestoredBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Put the file of before back</source>
        <translation>Вернуть прежний файл</translation>
    </message>
    <message>
        <source>Restored: {title}. People: {people}, arrived: {arrived}, last entry: {last}. The file of before is kept as {kept}</source>
        <translation>Восстановлено: {title}. Участников: {people}, пришло: {arrived}, последняя запись: {last}. Прежний файл сохранён как {kept}</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>No exact match. Similar names:</source>
        <translation>Точного совпадения нет. Похожие имена:</translation>
    </message>
    <message>
        <source>Similar names:</source>
        <translation>Похожие имена:</translation>
    </message>
</context>
<context>
    <name>RollAnswer</name>
    <message>
        <source>Already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>No badge of this conference</source>
        <translation>Не бейдж этой конференции</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>Нет в этом списке</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Scan a badge</source>
        <translation>Отсканируйте бейдж</translation>
    </message>
</context>
<context>
    <name>RollCallView</name>
    <message>
        <source>All marks of this roll call go. Attendance stays as it is.</source>
        <translation>Все отметки этой переклички будут убраны. Явка не изменится.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Begin again…</source>
        <translation>Начать заново…</translation>
    </message>
    <message>
        <source>Begin the roll call again?</source>
        <translation>Начать перекличку заново?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy telephones</source>
        <translation>Скопировать телефоны</translation>
    </message>
    <message>
        <source>From one place</source>
        <translation>С одной территории</translation>
    </message>
    <message>
        <source>Name, number, phone…</source>
        <translation>ФИО, номер, телефон…</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>В этом списке никого нет.</translation>
    </message>
    <message>
        <source>Oblast, rayon or municipality</source>
        <translation>Область, район или муниципалитет</translation>
    </message>
    <message>
        <source>Only on this laptop. It is not attendance: nobody is checked in here.</source>
        <translation>Только на этом ноутбуке. Это не явка: приход здесь не отмечается.</translation>
    </message>
    <message>
        <source>Only those missing</source>
        <translation>Только отсутствующие</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Present: {here}. Missing: {missing}.</source>
        <translation>На месте: {here}. Нет: {missing}.</translation>
    </message>
    <message>
        <source>Registered for the current session</source>
        <translation>Зарегистрированные на текущую сессию</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>Telephones copied: {count}</source>
        <translation>Скопировано телефонов: {count}</translation>
    </message>
    <message>
        <source>The names and telephones of those missing, one a line.</source>
        <translation>ФИО и телефоны отсутствующих, по одному в строке.</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Кого вызывать</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Picture as PDF, A4…</source>
        <translation>Картинка в PDF, A4…</translation>
    </message>
    <message>
        <source>Picture as PNG, double size…</source>
        <translation>Картинка в PNG, двойной размер…</translation>
    </message>
    <message>
        <source>Picture as PNG, triple size, for print…</source>
        <translation>Картинка в PNG, тройной размер, для печати…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Сохранить или копировать</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Table as {kind}…</source>
        <translation>Таблица в {kind}…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Картинка скопирована в буфер обмена</translation>
    </message>
</context>
<context>
    <name>SavedListsBox</name>
    <message>
        <source>Keep the list</source>
        <translation>Запомнить</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename or remove</source>
        <translation>Переименовать или удалить</translation>
    </message>
    <message>
        <source>Save filters, columns and order under this name. Search words are not saved: they may be somebody’s name.</source>
        <translation>Сохранить фильтры, столбцы и порядок под этим названием. Слова для поиска не сохраняются: это может быть чьё-то имя.</translation>
    </message>
    <message>
        <source>Save this list as</source>
        <translation>Запомнить список как</translation>
    </message>
</context>
<context>
    <name>ScanHistory</name>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Пока ничего не отсканировано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>A scanner that works like a keyboard is ready as soon as it is plugged in, in any keyboard layout. Others are listed here.</source>
        <translation>Сканер, который работает как клавиатура, готов сразу после подключения, при любой раскладке. Другие перечислены здесь.</translation>
    </message>
    <message>
        <source>A shorter delay between characters, set in the scanner, would be better.</source>
        <translation>Лучше уменьшить задержку между знаками в самом сканере.</translation>
    </message>
    <message>
        <source>Ends with Enter.</source>
        <translation>В конце: Enter.</translation>
    </message>
    <message>
        <source>Ends with Tab.</source>
        <translation>В конце: Tab.</translation>
    </message>
    <message>
        <source>Ends with no key: RegApp waits for the pause.</source>
        <translation>В конце нет клавиши: RegApp ждёт паузы.</translation>
    </message>
    <message>
        <source>From: {device}</source>
        <translation>Источник: {device}</translation>
    </message>
    <message>
        <source>It came as slowly as typed text: set a shorter delay in the scanner.</source>
        <translation>Код пришёл так же медленно, как набранный текст: уменьшите задержку в сканере.</translation>
    </message>
    <message>
        <source>Longest time between two keys: {count} ms</source>
        <translation>Наибольшее время между двумя клавишами: {count} мс</translation>
    </message>
    <message>
        <source>Other scanners cannot be read here, since parts of RegApp are missing: {parts}.</source>
        <translation>Другие сканеры здесь не читаются: не хватает частей RegApp: {parts}.</translation>
    </message>
    <message>
        <source>Scan this code. It checks nobody in.</source>
        <translation>Отсканируйте этот код. Приход по нему не отмечается.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Сканеры</translation>
    </message>
    <message>
        <source>Something else came. Scan the code on the screen.</source>
        <translation>Пришло что-то другое. Отсканируйте код на экране.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>The code came whole.</source>
        <translation>Код получен целиком.</translation>
    </message>
    <message>
        <source>The code came whole. The keyboard layout had garbled it; RegApp put it right.</source>
        <translation>Код получен целиком. Раскладка клавиатуры исказила его, RegApp исправил.</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Код для сканирования</translation>
    </message>
    <message>
        <source>The device itself says where the code ends.</source>
        <translation>Конец кода сообщает само устройство.</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>Проверить сканер</translation>
    </message>
    <message>
        <source>Wait {count} ms between two keys of a scanner</source>
        <translation>Ждать {count} мс между двумя клавишами сканера</translation>
    </message>
    <message>
        <source>a keyboard scanner</source>
        <translation>сканер-клавиатура</translation>
    </message>
    <message>
        <source>{name}: cannot be read. Another program uses it, or the system does not allow it.</source>
        <translation>{name}: не читается. Его использует другая программа, или система не разрешает.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>The scanner does not answer: {name}. It is read again as soon as it is plugged in.</source>
        <translation>Сканер не отвечает: {name}. Он заработает снова, как только его подключат.</translation>
    </message>
    <message>
        <source>The scanner is ready again: {name}.</source>
        <translation>Сканер снова готов: {name}.</translation>
    </message>
</context>
<context>
    <name>Scrolled</name>
    <message>
        <source>The arrow keys scroll</source>
        <translation>Стрелки прокручивают</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Search in all guides</source>
        <translation>Поиск по всем руководствам</translation>
    </message>
    <message>
        <source>{now} of {count}</source>
        <translation>{now} из {count}</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>A title is needed, in one language at least.</source>
        <translation>Нужно название хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>A title or a room has at most {most} letters.</source>
        <translation>В названии и в зале не больше {most} букв.</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Добавить сессию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hours are written like 9:30 or 14:00.</source>
        <translation>Время пишется так: 9:30 или 14:00.</translation>
    </message>
    <message>
        <source>It runs past midnight.</source>
        <translation>Сессия заканчивается после полуночи.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая сессия</translation>
    </message>
    <message>
        <source>Registration: badges are handed out here</source>
        <translation>Регистрация: здесь выдают бейджи</translation>
    </message>
    <message>
        <source>Room (one language is enough)</source>
        <translation>Зал (достаточно на одном языке)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Seats are a number, like 120.</source>
        <translation>Места указываются числом, например 120.</translation>
    </message>
    <message>
        <source>Session: {title}</source>
        <translation>Сессия: {title}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Докладчики</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Конец должен быть позже начала.</translation>
    </message>
    <message>
        <source>This is outside the days of the event ({first} to {last}).</source>
        <translation>Это не в дни конференции ({first} – {last}).</translation>
    </message>
    <message>
        <source>Title *</source>
        <translation>Название *</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Дублировать (Ctrl+D)</translation>
    </message>
    <message>
        <source>No speakers or materials yet. Add them with “Change”.</source>
        <translation>Докладчиков и материалов пока нет. Их добавляет «Изменить».</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Remove from the programme (Delete)</source>
        <translation>Убрать из программы (Delete)</translation>
    </message>
    <message>
        <source>Speakers and materials</source>
        <translation>Докладчики и материалы</translation>
    </message>
    <message>
        <source>{registered} of {seats} seats · {arrived} arrived</source>
        <translation>Зарегистрировано: {registered}, мест: {seats} · пришло: {arrived}</translation>
    </message>
    <message>
        <source>{registered} registered · {arrived} arrived</source>
        <translation>Зарегистрировано: {registered} · пришло: {arrived}</translation>
    </message>
</context>
<context>
    <name>SessionPeopleView</name>
    <message>
        <source>Copied; people: {count}.</source>
        <translation>Скопировано, человек: {count}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Municipality, rayon or oblast</source>
        <translation>Муниципалитет, район, область</translation>
    </message>
    <message>
        <source>Name, phone, number…</source>
        <translation>Имя, телефон, номер…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>People of the session</source>
        <translation>Участники сессии</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Человек: {count}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Выбрано: {count}</translation>
    </message>
    <message>
        <source>came without being registered: {count}</source>
        <translation>пришли, но не зарегистрированы: {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Крупный текст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Say the result of each scan aloud</source>
        <translation>Произносить результат каждого сканирования</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sound after each scan</source>
        <translation>Звук после каждого сканирования</translation>
    </message>
    <message>
        <source>Who works at this desk (shown in the history)</source>
        <translation>Кто работает за этой стойкой (видно в истории)</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>--rejects FILE.xlsx saves the rows left out, to correct and import again.</source>
        <translation>--rejects FILE.xlsx сохранит пропущенные строки, чтобы исправить и импортировать снова.</translation>
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
        <source>90x60 (usual), a6, cr80, 62x100, a5-fold, or one of the event's own</source>
        <translation>90x60 (обычный), a6, cr80, 62x100, a5-fold или собственный бейдж мероприятия</translation>
    </message>
    <message>
        <source>Another laptop goes on as desk {before}; this one is desk {desk} now.</source>
        <translation>Другой ноутбук продолжает как стойка {before}; этот теперь – стойка {desk}.</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Резервная копия создана и проверена: {path}</translation>
    </message>
    <message>
        <source>Backup of the hub: {path}. Entries: {count}</source>
        <translation>Резервная копия узла: {path}. Записей: {count}</translation>
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
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Certificates made: {made} of {eligible} eligible. File: {path}</source>
        <translation>Сделано сертификатов: {made}, заслужили: {eligible}. Файл: {path}</translation>
    </message>
    <message>
        <source>Checked in now: {new}. Were in before: {already}.</source>
        <translation>Отмечено сейчас: {new}. Были отмечены раньше: {already}.</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}.</source>
        <translation>Столбцы, которые не взяты: {columns}.</translation>
    </message>
    <message>
        <source>Conflicts between desks: {conflicts}. They are on the page “Desks”.</source>
        <translation>Противоречия между стойками: {conflicts}. Они на странице «Стойки».</translation>
    </message>
    <message>
        <source>Days paid by other registers: {count}</source>
        <translation>Дней оплачено по другим ведомостям: {count}</translation>
    </message>
    <message>
        <source>Desk {desk} has no access to the hub any more.</source>
        <translation>У стойки {desk} больше нет доступа к узлу.</translation>
    </message>
    <message>
        <source>Desk {desk}. The code is good once, until {time}:</source>
        <translation>Стойка {desk}. Код действует один раз, до {time}:</translation>
    </message>
    <message>
        <source>Enter a search term, or use --stdin.</source>
        <translation>Укажите, что искать, или используйте --stdin.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Entries in the file: {entries}, new: {new}. Conflicts: {conflicts}</source>
        <translation>Записей в файле: {entries}, новых: {new}. Противоречий: {conflicts}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files made: {conference} and {badges}</source>
        <translation>Созданы файлы: {conference} и {badges}</translation>
    </message>
    <message>
        <source>Give one code, or use --stdin.</source>
        <translation>Укажите один код или --stdin.</translation>
    </message>
    <message>
        <source>Guessed, row {row}: {what}</source>
        <translation>Угадано, строка {row}: {what}</translation>
    </message>
    <message>
        <source>Guides: {path}</source>
        <translation>Руководства: {path}</translation>
    </message>
    <message>
        <source>Hub {place}. Sent: {sent}, received: {received}, unsent: {unsent}</source>
        <translation>Узел {place}. Отправлено: {sent}, получено: {received}, не отправлено: {unsent}</translation>
    </message>
    <message>
        <source>Hub {place}. Unsent: {unsent}</source>
        <translation>Узел {place}. Не отправлено: {unsent}</translation>
    </message>
    <message>
        <source>In this network six digits are enough: {digits}</source>
        <translation>В этой сети достаточно шести цифр: {digits}</translation>
    </message>
    <message>
        <source>It contains: {title}. People: {people}, arrived: {arrived}. Last entry: {last}</source>
        <translation>В нём: {title}. Участников: {people}, пришло: {arrived}. Последняя запись: {last}</translation>
    </message>
    <message>
        <source>Key of the conference: {fingerprint}</source>
        <translation>Ключ конференции: {fingerprint}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Letters made: {made}. File: {path}</source>
        <translation>Писем: {made}. Файл: {path}</translation>
    </message>
    <message>
        <source>Look at these rows yourself; nobody was checked in by them:</source>
        <translation>Посмотрите на эти строки сами; по ним приход не отмечен:</translation>
    </message>
    <message>
        <source>Moved: {count}. Registered for: {cities}.</source>
        <translation>Переведено: {count}. Зарегистрированы: {cities}.</translation>
    </message>
    <message>
        <source>No exact match for “{query}”. Similar names:</source>
        <translation>Точного совпадения для «{query}» нет. Похожие имена:</translation>
    </message>
    <message>
        <source>No problems found: {path}</source>
        <translation>Файл в порядке: {path}</translation>
    </message>
    <message>
        <source>Nobody found for “{query}”.</source>
        <translation>По запросу «{query}» никто не найден.</translation>
    </message>
    <message>
        <source>Nobody has come yet; --days N pays everybody registered.</source>
        <translation>Ещё никто не пришёл; --days N начислит всем зарегистрированным.</translation>
    </message>
    <message>
        <source>Not checked in:</source>
        <translation>Приход не отмечен:</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message>
        <source>On the other laptop: regapp --file NEW.regapp join CODE</source>
        <translation>На другом ноутбуке: regapp --file НОВЫЙ.regapp join КОД</translation>
    </message>
    <message>
        <source>Pages read: {pages}, rows: {rows}, people who surely came: {came}</source>
        <translation>Прочитано страниц: {pages}, строк: {rows}, точно пришли: {came}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People with another short number now: {number}. Their badges stay valid.</source>
        <translation>Участников с новым коротким номером: {number}. Их бейджи действуют.</translation>
    </message>
    <message>
        <source>People: {count}, pages: {pages}. File: {path}</source>
        <translation>Человек: {count}, страниц: {pages}. Файл: {path}</translation>
    </message>
    <message>
        <source>People: {count}. File: {path}</source>
        <translation>Человек: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Пересчёт</translation>
    </message>
    <message>
        <source>Rebuilt from the journal: {count} records.</source>
        <translation>Пересчитано по журналу, объектов: {count}.</translation>
    </message>
    <message>
        <source>RegApp {version} starts from the next start on.</source>
        <translation>Со следующего запуска работает RegApp {version}.</translation>
    </message>
    <message>
        <source>Registered: {registered}. Arrived: {arrived}. Municipalities: {municipalities}. File: {path}</source>
        <translation>Зарегистрировано: {registered}. Пришло: {arrived}. Муниципалитетов: {municipalities}. Файл: {path}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Restored: {path}</source>
        <translation>Восстановлено: {path}</translation>
    </message>
    <message>
        <source>Row {row} has no person, {why}: {text}</source>
        <translation>В строке {row} никого нет, {why}: {text}</translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation>Строка {row}: {what}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows: {rows}. Added: {added}. Updated: {updated}. Same: {same}. Possible: {possible}. Left out: {unusable}.</source>
        <translation>Строк: {rows}. Добавлено: {added}. Обновлено: {updated}. Без изменений: {same}. Возможные дубликаты: {possible}. Пропущено: {unusable}.</translation>
    </message>
    <message>
        <source>Sessions: {count}. File: {path}</source>
        <translation>Сессий: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>Sex not stated, but said by the patronymic: {count}. --sex-by-patronymic takes it.</source>
        <translation>Пол не указан, но виден по отчеству: {count}. --sex-by-patronymic возьмёт его.</translation>
    </message>
    <message>
        <source>Sheet “{name}” was skipped: {why}; rows: {count}.</source>
        <translation>Лист «{name}» пропущен: {why}; строк: {count}.</translation>
    </message>
    <message>
        <source>Similar names:</source>
        <translation>Похожие имена:</translation>
    </message>
    <message>
        <source>Text of the letter to change: {path}</source>
        <translation>Текст письма для изменения: {path}</translation>
    </message>
    <message>
        <source>The demo conference is in {file}; people: {people}.</source>
        <translation>Демо-конференция в файле {file}; человек: {people}.</translation>
    </message>
    <message>
        <source>The demo conference was already in {file}; people: {people}.</source>
        <translation>Демо-конференция уже была в файле {file}; человек: {people}.</translation>
    </message>
    <message>
        <source>The file that was there is kept as {path}</source>
        <translation>Прежний файл сохранён как {path}</translation>
    </message>
    <message>
        <source>The hub at {place} is up to date. This file is its desk {desk}.</source>
        <translation>Узел {place} обновлён. Этот файл – его стойка {desk}.</translation>
    </message>
    <message>
        <source>The hub is begun again. Entries: {count}. Desks bring what it lacks.</source>
        <translation>Узел начат заново. Записей: {count}. Недостающее принесут стойки.</translation>
    </message>
    <message>
        <source>The hub is set up at {place}. This file is its desk {desk}.</source>
        <translation>Узел настроен: {place}. Этот файл – его стойка {desk}.</translation>
    </message>
    <message>
        <source>The registration desk of a conference. Without a command, the window opens.</source>
        <translation>Стойка регистрации конференции. Без команды открывается окно.</translation>
    </message>
    <message>
        <source>The rows left out are in {path}</source>
        <translation>Пропущенные строки в файле {path}</translation>
    </message>
    <message>
        <source>There is no display, so here is the main job in the shell.</source>
        <translation>Экрана нет, поэтому главная работа показана в консоли.</translation>
    </message>
    <message>
        <source>This laptop is desk {desk} at the hub {place}. Entries received: {received}.</source>
        <translation>Этот ноутбук – стойка {desk} узла {place}. Получено записей: {received}.</translation>
    </message>
    <message>
        <source>This laptop is the hub, on port {port}. Press Ctrl+C to stop it.</source>
        <translation>Этот ноутбук – узел, порт {port}. Чтобы остановить, нажмите Ctrl+C.</translation>
    </message>
    <message>
        <source>Unknown command ({reason}); see {program} --help.</source>
        <translation>Команда не понята ({reason}); см. {program} --help.</translation>
    </message>
    <message>
        <source>Would be checked in: {new}. Are in already: {already}.</source>
        <translation>Были бы отмечены: {new}. Уже отмечены: {already}.</translation>
    </message>
    <message>
        <source>Written and read back: {path}. Entries: {entries}</source>
        <translation>Записано и прочитано для проверки: {path}. Записей: {entries}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>a box in each row and a code, so that photos of it can be read: sheets read</source>
        <translation>клетка в каждой строке и код, чтобы читать лист по фотографиям: sheets read</translation>
    </message>
    <message>
        <source>a card before each municipality’s badges</source>
        <translation>карточка перед бейджами каждого муниципалитета</translation>
    </message>
    <message>
        <source>a code on each line of standard input</source>
        <translation>по коду в каждой строке стандартного ввода</translation>
    </message>
    <message>
        <source>a column for passport or ID number and PIN, to fill in by hand</source>
        <translation>столбец для номера паспорта или ID и ПИН, заполняется от руки</translation>
    </message>
    <message>
        <source>a column for route and dates of travel, to fill in by hand</source>
        <translation>столбец для маршрута и дат поездки, заполняется от руки</translation>
    </message>
    <message>
        <source>a column to sign in for each day, with sex and organisation</source>
        <translation>столбец для подписи за каждый день, с полом и организацией</translation>
    </message>
    <message>
        <source>a file with the Osh and Bishkek conference and invented people</source>
        <translation>файл с конференцией в Оше и Бишкеке и вымышленными людьми</translation>
    </message>
    <message>
        <source>a list for the bus, with boxes to tick there and back</source>
        <translation>список для автобуса: отметки «туда» и «обратно»</translation>
    </message>
    <message>
        <source>a list for the hotel, with nights and rooms to fill in by hand</source>
        <translation>список для гостиницы: ночи и номера заполняются от руки</translation>
    </message>
    <message>
        <source>a list that was saved</source>
        <translation>сохранённый список</translation>
    </message>
    <message>
        <source>a municipality by name or code, or the code of a rayon or an oblast</source>
        <translation>муниципалитет по названию или коду либо код района или области</translation>
    </message>
    <message>
        <source>a place on each line of standard input</source>
        <translation>место в каждой строке стандартного ввода</translation>
    </message>
    <message>
        <source>a query on each line of standard input</source>
        <translation>запрос в каждой строке стандартного ввода</translation>
    </message>
    <message>
        <source>a register of per diems, with amounts and signatures</source>
        <translation>ведомость суточных с суммами и подписями</translation>
    </message>
    <message>
        <source>a register of things handed out, with signatures</source>
        <translation>ведомость выданных материалов с подписями</translation>
    </message>
    <message>
        <source>a register of travel costs paid back, to fill in by hand</source>
        <translation>ведомость возмещения расходов на проезд, заполняется от руки</translation>
    </message>
    <message>
        <source>a sheet on which participants sign</source>
        <translation>лист, в котором расписываются участники</translation>
    </message>
    <message>
        <source>a sheet to agree to the use of data, photos and film</source>
        <translation>лист согласия участников на использование данных, фото и видео</translation>
    </message>
    <message>
        <source>a signed update of RegApp</source>
        <translation>подписанное обновление RegApp</translation>
    </message>
    <message>
        <source>a tick and the time for those who were checked in</source>
        <translation>галочка и время у тех, кто отмечен</translation>
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
        <source>anonymous data with a codebook</source>
        <translation>обезличенные данные с описанием</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>begin a hub again from a backup</source>
        <translation>начать узел заново из резервной копии</translation>
    </message>
    <message>
        <source>carry entries to another laptop in a file, without a hub</source>
        <translation>перенести записи на другой ноутбук файлом, без узла</translation>
    </message>
    <message>
        <source>certificate-a4 (usual), certificate-a4-portrait, or one of the event's own</source>
        <translation>certificate-a4 (обычный), certificate-a4-portrait или один из своих</translation>
    </message>
    <message>
        <source>certificates of participation, from attendance</source>
        <translation>сертификаты об участии по явке</translation>
    </message>
    <message>
        <source>check a certificate by its code</source>
        <translation>проверить сертификат по его коду</translation>
    </message>
    <message>
        <source>check out instead of in</source>
        <translation>отметить уход</translation>
    </message>
    <message>
        <source>check people in from photos of such lists</source>
        <translation>отметить приход по фотографиям таких списков</translation>
    </message>
    <message>
        <source>check somebody in by the code of a badge or the short number</source>
        <translation>отметить приход по коду бейджа или короткому номеру</translation>
    </message>
    <message>
        <source>check the conference file for errors</source>
        <translation>проверить, в порядке ли файл конференции</translation>
    </message>
    <message>
        <source>columns for hotel and transport, to fill in by hand</source>
        <translation>столбцы для гостиницы и проезда, заполняются от руки</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>desk lists on paper, and who came by photos of them</source>
        <translation>бумажные списки для стойки и приход по их фотографиям</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>each heading begins a new page</source>
        <translation>каждый заголовок начинается с новой страницы</translation>
    </message>
    <message>
        <source>exchange entries with the hub, until it is stopped</source>
        <translation>обмениваться записями с узлом, пока не остановят</translation>
    </message>
    <message>
        <source>exchange once, then end</source>
        <translation>обменяться один раз и закончить</translation>
    </message>
    <message>
        <source>find people by name, number, telephone or municipality</source>
        <translation>найти людей по имени, номеру, телефону или муниципалитету</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>для всех команд</translation>
    </message>
    <message>
        <source>for the hub of another hall, which passes on what its desks wrote</source>
        <translation>для узла другого зала: он передаёт дальше то, что записали его стойки</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>для кого</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>give the register a number and record its days as paid, so that no other register pays them</source>
        <translation>дать ведомости номер и отметить её дни как оплаченные, чтобы другая ведомость их не оплатила</translation>
    </message>
    <message>
        <source>headings for groups of people; name: one alphabetical list</source>
        <translation>по каким заголовкам сгруппированы люди; name: один список по алфавиту</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>сколько людей</translation>
    </message>
    <message>
        <source>import a list of people (xlsx, csv)</source>
        <translation>принять список людей (xlsx, csv)</translation>
    </message>
    <message>
        <source>in since {time}, desk {desk}</source>
        <translation>вход: {time}, стойка {desk}</translation>
    </message>
    <message>
        <source>join a hub with a code; makes the file</source>
        <translation>подключиться к узлу с помощью кода; файл создаётся</translation>
    </message>
    <message>
        <source>let a laptop in: gives the code with which it joins</source>
        <translation>подключить ноутбук: даёт код для подключения</translation>
    </message>
    <message>
        <source>lines on the first page for the person who approves the register</source>
        <translation>строки на первой странице для утверждающего лица</translation>
    </message>
    <message>
        <source>lock the file, or open it, with the first line of F</source>
        <translation>закрыть или открыть файл паролем – первой строкой из F</translation>
    </message>
    <message>
        <source>make a verified copy of the conference file</source>
        <translation>создать проверенную копию файла конференции</translation>
    </message>
    <message>
        <source>make badges as a PDF</source>
        <translation>создать бейджи в PDF</translation>
    </message>
    <message>
        <source>make this laptop the hub, until it is stopped</source>
        <translation>сделать этот ноутбук узлом, пока не остановят</translation>
    </message>
    <message>
        <source>match a place, written any way, to its municipality</source>
        <translation>найти муниципалитет по названию места в любом написании</translation>
    </message>
    <message>
        <source>maximum results per query</source>
        <translation>не больше стольких на запрос</translation>
    </message>
    <message>
        <source>minimum number of people who share each combination (usually 5)</source>
        <translation>сколько людей самое меньшее имеют каждое сочетание (обычно 5)</translation>
    </message>
    <message>
        <source>minimum number of sessions attended</source>
        <translation>посещено не меньше стольких сессий</translation>
    </message>
    <message>
        <source>minimum share of the sessions in their cities: 0.5 is half</source>
        <translation>не меньше этой доли сессий своих городов: 0.5 – половина</translation>
    </message>
    <message>
        <source>missing: {arguments}</source>
        <translation>не указано: {arguments}</translation>
    </message>
    <message>
        <source>no such command: {value}</source>
        <translation>нет такой команды: {value}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>number of empty rows at the end</source>
        <translation>столько пустых строк в конце</translation>
    </message>
    <message>
        <source>of a file from another laptop: the work goes on at both</source>
        <translation>о файле с другого ноутбука: работа продолжается на обоих</translation>
    </message>
    <message>
        <source>of a file from another laptop: the work goes on only here</source>
        <translation>о файле с другого ноутбука: работа продолжается только здесь</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>один документ JSON на стандартный вывод</translation>
    </message>
    <message>
        <source>only read; change nothing</source>
        <translation>только прочитать, ничего не менять</translation>
    </message>
    <message>
        <source>only the sessions of this day</source>
        <translation>только сессии этого дня</translation>
    </message>
    <message>
        <source>only this city</source>
        <translation>только этот город</translation>
    </message>
    <message>
        <source>only this city; - means sessions of no city in particular</source>
        <translation>только этот город; - означает сессии без города</translation>
    </message>
    <message>
        <source>only this session</source>
        <translation>только эта сессия</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>page {page}, row {row}</source>
        <translation>страница {page}, строка {row}</translation>
    </message>
    <message>
        <source>pay also so many days of travel after the last paid day</source>
        <translation>оплатить также столько дней в пути после последнего оплаченного дня</translation>
    </message>
    <message>
        <source>pay also so many days of travel before the first paid day</source>
        <translation>оплатить также столько дней в пути до первого оплаченного дня</translation>
    </message>
    <message>
        <source>pay everybody registered for this many days; without it, those who came are paid for the days they attended</source>
        <translation>столько дней каждому зарегистрированному; без этого – дни посещения тех, кто пришёл</translation>
    </message>
    <message>
        <source>positions already used on the first sheet</source>
        <translation>занятых мест на первом листе</translation>
    </message>
    <message>
        <source>put a picture of each row that is to be looked at into this folder</source>
        <translation>положить в эту папку картинку каждой строки, на которую надо посмотреть</translation>
    </message>
    <message>
        <source>put in a signed update of RegApp, or go back to the version before</source>
        <translation>установить подписанное обновление RegApp или вернуться к прежней версии</translation>
    </message>
    <message>
        <source>put the empty rows under each heading</source>
        <translation>пустые строки стоят под каждым заголовком</translation>
    </message>
    <message>
        <source>rebuild all tables from the journal</source>
        <translation>пересчитать все таблицы по журналу</translation>
    </message>
    <message>
        <source>receive the entries of this file</source>
        <translation>принять записи из этого файла</translation>
    </message>
    <message>
        <source>register people for another city, or for several</source>
        <translation>записать людей в другой город или в несколько</translation>
    </message>
    <message>
        <source>replace the conference file with a backup; the present file is kept</source>
        <translation>поставить резервную копию на место файла конференции; нынешний файл сохранится</translation>
    </message>
    <message>
        <source>set a target beside its result; {names}</source>
        <translation>поставить цель рядом с результатом; {names}</translation>
    </message>
    <message>
        <source>set up a hub in a PostgreSQL database</source>
        <translation>настроить узел в базе данных PostgreSQL</translation>
    </message>
    <message>
        <source>several are possible</source>
        <translation>подходит несколько</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>show what would happen, write nothing</source>
        <translation>сказать, что будет, ничего не записывая</translation>
    </message>
    <message>
        <source>single, a4-1, a4-2, a4-4, a4-8, a4-10</source>
        <translation>single, a4-1, a4-2, a4-4, a4-8, a4-10</translation>
    </message>
    <message>
        <source>som a day; without it, amounts are filled in by hand</source>
        <translation>сом в день; без него суммы вписывают от руки</translation>
    </message>
    <message>
        <source>start the version before it again</source>
        <translation>снова запускать прежнюю версию</translation>
    </message>
    <message>
        <source>take a desk’s access to the hub away</source>
        <translation>отозвать доступ стойки к узлу</translation>
    </message>
    <message>
        <source>take people straight from a list (csv, xlsx) with the columns {columns}</source>
        <translation>взять людей прямо из списка (csv, xlsx) со столбцами {columns}</translation>
    </message>
    <message>
        <source>take the sex that a row does not state from the patronymic that says it</source>
        <translation>если пол в строке не указан, взять его по отчеству</translation>
    </message>
    <message>
        <source>tax that is kept back, in per cent</source>
        <translation>удерживаемый налог, в процентах</translation>
    </message>
    <message>
        <source>thanks (usual), attendance, invitation, or a file of your own: X.toml</source>
        <translation>thanks (обычно), attendance, invitation или собственный файл: X.toml</translation>
    </message>
    <message>
        <source>thanks to speakers, confirmations of attendance, invitations</source>
        <translation>благодарности докладчикам, подтверждения участия, приглашения</translation>
    </message>
    <message>
        <source>the column to sort by</source>
        <translation>столбец, по которому упорядочить</translation>
    </message>
    <message>
        <source>the columns, in their order</source>
        <translation>столбцы по порядку</translation>
    </message>
    <message>
        <source>the conference file</source>
        <translation>файл конференции</translation>
    </message>
    <message>
        <source>the desks, as the hub has seen them last</source>
        <translation>стойки, какими их последний раз видел узел</translation>
    </message>
    <message>
        <source>the event, where the file has several</source>
        <translation>мероприятие, если в файле их несколько</translation>
    </message>
    <message>
        <source>the guides for registrars, coordinators and administrators, as a PDF</source>
        <translation>руководства регистратора, координатора и администратора, PDF</translation>
    </message>
    <message>
        <source>the hub through which desks share a conference</source>
        <translation>узел, через который стойки ведут одну конференцию</translation>
    </message>
    <message>
        <source>the key's fingerprint as the organisers have published it</source>
        <translation>отпечаток ключа, опубликованный организаторами</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>язык ответов</translation>
    </message>
    <message>
        <source>the language of the guides</source>
        <translation>язык руководств</translation>
    </message>
    <message>
        <source>the language of the paper</source>
        <translation>язык документа</translation>
    </message>
    <message>
        <source>the list of a session on which a desk goes on by hand, as a PDF</source>
        <translation>список сессии, по которому стойка продолжает работу вручную (PDF)</translation>
    </message>
    <message>
        <source>the list of participants</source>
        <translation>список участников</translation>
    </message>
    <message>
        <source>the programme to print (pdf) or as a calendar (ics)</source>
        <translation>программа для печати (pdf) или в виде календаря (ics)</translation>
    </message>
    <message>
        <source>the registration of a day counts as a session</source>
        <translation>регистрация дня считается сессией</translation>
    </message>
    <message>
        <source>the report for donors</source>
        <translation>отчёт для доноров</translation>
    </message>
    <message>
        <source>the sessions and their codes</source>
        <translation>сессии и их коды</translation>
    </message>
    <message>
        <source>then open the window</source>
        <translation>затем открыть окно</translation>
    </message>
    <message>
        <source>those who have come</source>
        <translation>те, кто пришёл</translation>
    </message>
    <message>
        <source>those who have not come</source>
        <translation>те, кто не пришёл</translation>
    </message>
    <message>
        <source>unknown: {arguments}</source>
        <translation>неизвестно: {arguments}</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>использование</translation>
    </message>
    <message>
        <source>what is handed out</source>
        <translation>что выдаётся</translation>
    </message>
    <message>
        <source>when they came, on the day of the session; without it, at its start</source>
        <translation>время прихода в день сессии; если не указано – её начало</translation>
    </message>
    <message>
        <source>where the other laptops find it</source>
        <translation>где его находят другие ноутбуки</translation>
    </message>
    <message>
        <source>whether people come in, go out, or both: those inside go out</source>
        <translation>люди входят, выходят или и то и другое: кто внутри, выходит</translation>
    </message>
    <message>
        <source>who has come, and from where</source>
        <translation>кто пришёл и откуда</translation>
    </message>
    <message>
        <source>whose six digits these are; otherwise the only hub in this network</source>
        <translation>чьи это шесть цифр; иначе единственный узел в этой сети</translation>
    </message>
    <message>
        <source>with backs, for two-sided paper</source>
        <translation>с оборотом, для двусторонней печати</translation>
    </message>
    <message>
        <source>with working language and disability, as numbers of five and more</source>
        <translation>с рабочим языком и инвалидностью, числами от пяти</translation>
    </message>
    <message>
        <source>write a list or a paper to a file</source>
        <translation>записать список или документ в файл</translation>
    </message>
    <message>
        <source>write all entries to this file</source>
        <translation>записать все записи в этот файл</translation>
    </message>
    <message>
        <source>write all that the hub has to a file</source>
        <translation>записать всё, что есть на узле, в файл</translation>
    </message>
    <message>
        <source>write the rows left out to this xlsx or csv</source>
        <translation>записать пропущенные строки в этот xlsx или csv</translation>
    </message>
    <message>
        <source>written in by hand</source>
        <translation>вписано от руки</translation>
    </message>
    <message>
        <source>{argument} can mean several options: {arguments}</source>
        <translation>{argument}: подходит несколько параметров: {arguments}</translation>
    </message>
    <message>
        <source>{argument} cannot be used together with {other}</source>
        <translation>вместе не указываются: {argument}, {other}</translation>
    </message>
    <message>
        <source>{argument} takes no value</source>
        <translation>{argument}: значение не указывается</translation>
    </message>
    <message>
        <source>{argument}: a value is missing</source>
        <translation>{argument}: не указано значение</translation>
    </message>
    <message>
        <source>{argument}: no such value: {value}</source>
        <translation>{argument}: нет такого значения: {value}</translation>
    </message>
    <message>
        <source>{path}: this page was read already; it changes nothing.</source>
        <translation>{path}: эта страница уже прочитана; она ничего не меняет.</translation>
    </message>
    <message>
        <source>… and {count} more; --json lists all.</source>
        <translation>… и ещё {count}; --json покажет все.</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>Bus</source>
        <translation>Автобус</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Days paid by other registers: {count}.</source>
        <translation>Дней оплачено по другим ведомостям: {count}.</translation>
    </message>
    <message>
        <source>Days recorded as paid by register {number}. Ctrl+Z undoes it.</source>
        <translation>Дни отмечены как оплаченные, ведомость {number}. Ctrl+Z отменяет это.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Гостиница</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Nobody has attended yet: choose how many days to pay.</source>
        <translation>Ещё никто не пришёл: выберите, сколько дней оплачивается.</translation>
    </message>
    <message>
        <source>Pages: {pages}.</source>
        <translation>Страниц: {pages}.</translation>
    </message>
    <message>
        <source>People: {count}.</source>
        <translation>Человек: {count}.</translation>
    </message>
    <message>
        <source>Per diem</source>
        <translation>Суточные</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Saved, pages: {pages}. {path}</source>
        <translation>Сохранено, страниц: {pages}. {path}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Saves the PDF beside the conference file and opens it; print it from there.</source>
        <translation>Сохраняет PDF рядом с файлом конференции и открывает его; печатайте оттуда.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Total: {amount} som.</source>
        <translation>Итого: {amount} сом.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Проезд</translation>
    </message>
</context>
<context>
    <name>SignatoriesPanel</name>
    <message>
        <source>First</source>
        <translation>Первый</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Второй</translation>
    </message>
    <message>
        <source>The signatories appear at the bottom of each certificate, under a signature line. If a language is left empty, another language’s text is used.</source>
        <translation>Имена подписывающих стоят внизу каждого сертификата, под чертой для подписи. Если на каком-то языке не заполнено, берётся текст на другом.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Третий</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Find a speaker among the participants…</source>
        <translation>Найти докладчика среди участников…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>No exact match. Similar names:</source>
        <translation>Точного совпадения нет. Похожие имена:</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Никто не найден.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Similar names:</source>
        <translation>Похожие имена:</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Докладчики</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>I know</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>The disk has only {room} MB left. Make room: without it nobody can be checked in.</source>
        <translation>На диске осталось только {room} МБ. Освободите место: без него никого нельзя отметить.</translation>
    </message>
    <message>
        <source>The newest entry of this file is of {time}, which is later than this laptop's clock. Check the laptop's date and time before you check anybody in.</source>
        <translation>Последняя запись файла — от {time}, это позже часов ноутбука. Проверьте дату и время ноутбука, прежде чем отмечать участников.</translation>
    </message>
    <message>
        <source>This file comes from another laptop, “{name}”. Does the work go on only here, or at both laptops?</source>
        <translation>Этот файл — с другого ноутбука, «{name}». Работа продолжается только здесь или на обоих ноутбуках?</translation>
    </message>
    <message>
        <source>This file is in a folder that {program} copies while RegApp writes; such copies can be damaged. Keep the file elsewhere and put backups into that folder.</source>
        <translation>Файл находится в папке, которую {program} копирует во время записи; такие копии могут быть повреждены. Держите файл в другом месте, а в эту папку кладите резервные копии.</translation>
    </message>
    <message>
        <source>This file is on a stick ({place}). If it is pulled out, nothing more is saved. Keep the file on the laptop and backups on the stick.</source>
        <translation>Файл находится на флешке ({place}). Если её вынуть, больше ничего не сохранится. Держите файл на ноутбуке, а резервные копии — на флешке.</translation>
    </message>
    <message>
        <source>This laptop is a new desk</source>
        <translation>На обоих: этот ноутбук — новая стойка</translation>
    </message>
    <message>
        <source>This laptop is desk {number} now. On the page Desks it joins the others, or exchanges files with them.</source>
        <translation>Этот ноутбук теперь — стойка {number}. На странице «Стойки» он присоединяется к другим или обменивается с ними файлами.</translation>
    </message>
    <message>
        <source>This laptop takes over</source>
        <translation>Только здесь: этот ноутбук заменяет тот</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Begin a new conference</source>
        <translation>Начать новую конференцию</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Открыть другой файл</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Put the chosen copy back</source>
        <translation>Вернуть выбранную копию</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The conference file cannot be opened</source>
        <translation>Файл конференции не открывается</translation>
    </message>
    <message>
        <source>The conference file is missing</source>
        <translation>Файл конференции пропал</translation>
    </message>
    <message>
        <source>There are whole copies of the conference. Begin a new one with nobody in it?</source>
        <translation>Есть целые копии конференции. Начать новую, без единого участника?</translation>
    </message>
    <message>
        <source>These copies are whole, the newest first.</source>
        <translation>Эти копии целы, новейшая сверху.</translation>
    </message>
    <message>
        <source>These copies are whole, the newest first. What is there now is kept beside it.</source>
        <translation>Эти копии целы, новейшая сверху. То, что есть там сейчас, сохранится рядом.</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>людей: {count}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved in {file}</source>
        <translation>Всё сохранено в {file}</translation>
    </message>
    <message>
        <source>Backup {time}</source>
        <translation>Резервная копия: {time}</translation>
    </message>
    <message>
        <source>Badges waiting to be printed</source>
        <translation>Бейджи, ждущие печати</translation>
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
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Nothing is saved now</source>
        <translation>Сейчас ничего не сохраняется</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Read only: open at {holder}</source>
        <translation>Только чтение: открыт у {holder}</translation>
    </message>
    <message>
        <source>check the queue</source>
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
        <source>{backup}; none in {places}</source>
        <translation>{backup}; нет в {places}</translation>
    </message>
</context>
<context>
    <name>StickOffer</name>
    <message>
        <source>A stick was put in: {place}</source>
        <translation>Вставлена флешка: {place}</translation>
    </message>
    <message>
        <source>Back up to {stick}</source>
        <translation>Копия на {stick}</translation>
    </message>
    <message>
        <source>No backup to this stick</source>
        <translation>Не копировать на эту флешку</translation>
    </message>
</context>
<context>
    <name>SuccessorBox</name>
    <message>
        <source>Go on with {name}</source>
        <translation>Продолжить с {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть {name}</translation>
    </message>
    <message>
        <source>The file {file} was taken away while it was open, and the work went on in {successor}. Now there is a file of the old name again.</source>
        <translation>Файл {file} пропал во время работы, и она продолжилась в {successor}. Теперь файл с прежним именем снова есть.</translation>
    </message>
</context>
<context>
    <name>SyncStation</name>
    <message>
        <source>Joining</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Making this laptop the hub</source>
        <translation>Ноутбук становится узлом</translation>
    </message>
</context>
<context>
    <name>TakeOutQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It gets nothing more from the others and sends nothing more. To come back it needs a new code.</source>
        <translation>Она больше ничего не получит от остальных и ничего не отправит. Чтобы вернуться, ей понадобится новый код.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take the access of this desk away: {desk}?</source>
        <translation>Отозвать доступ этой стойки: {desk}?</translation>
    </message>
</context>
<context>
    <name>TakenInPage</name>
    <message>
        <source>Badges of those imported: {count}</source>
        <translation>Бейджи принятых: {count}</translation>
    </message>
    <message>
        <source>Check the duplicates</source>
        <translation>Сравнить записи</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Выбрать другой список…</translation>
    </message>
    <message>
        <source>Columns not taken: {count}</source>
        <translation>Столбцов не взято: {count}</translation>
    </message>
    <message>
        <source>Imported, though perhaps here already: {count}</source>
        <translation>Приняты, но, возможно, уже есть: {count}</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть их</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Назвать их</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Уточнять больше нечего.</translation>
    </message>
    <message>
        <source>Places that nobody has settled: {count}</source>
        <translation>Неуточнённых мест: {count}</translation>
    </message>
    <message>
        <source>Rows and sheets without people: {count}</source>
        <translation>Строк и листов без людей: {count}</translation>
    </message>
    <message>
        <source>Rows imported with something unclear: {count}</source>
        <translation>Принятых строк, где не всё понятно: {count}</translation>
    </message>
    <message>
        <source>Rows not imported: {count}</source>
        <translation>Непринятых строк: {count}</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Уточнить их</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Показать строки</translation>
    </message>
    <message>
        <source>Values read otherwise than written: {count}</source>
        <translation>Значений, прочитанных не так, как написано: {count}</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Что осталось</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
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
    <message>
        <source>Measure these four lengths and type them in:</source>
        <translation>Измерьте эти четыре длины и введите их:</translation>
    </message>
    <message>
        <source>Test page, {width} x {height} mm</source>
        <translation>Пробный лист, {width} x {height} мм</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>No more than {count} characters fit here.</source>
        <translation>Сюда помещается не более {count} знаков.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Nobody on this list fits.</source>
        <translation>В этом списке никто не подходит.</translation>
    </message>
    <message>
        <source>Several people fit: choose one with the arrow keys, then press Enter.</source>
        <translation>Подходят несколько человек: выберите стрелками и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>TicksDraft</name>
    <message>
        <source>{session}, people: {count}</source>
        <translation>{session}, человек: {count}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Actual size</source>
        <translation>В натуральную величину</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Выровнять по нижнему краю</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Выровнять по левому краю</translation>
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
        <source>Align in the centre</source>
        <translation>Выровнять по центру</translation>
    </message>
    <message>
        <source>Align in the middle</source>
        <translation>Выровнять по середине</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>На слой выше</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Fit the badge</source>
        <translation>Весь бейдж</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>На слой ниже</translation>
    </message>
    <message>
        <source>Snap to lines</source>
        <translation>Привязка к линиям</translation>
    </message>
    <message>
        <source>Space evenly across</source>
        <translation>Равные промежутки по горизонтали</translation>
    </message>
    <message>
        <source>Space evenly down</source>
        <translation>Равные промежутки по вертикали</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Check in</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Choose somebody and press Ctrl+P. If no badge printer is chosen, a PDF opens.</source>
        <translation>Выберите человека и нажмите Ctrl+P. Если принтер бейджей не выбран, откроется PDF.</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Nobody has come yet from: {place}.</source>
        <translation>Отсюда ещё никто не пришёл: {place}.</translation>
    </message>
    <message>
        <source>On the Desk page, type a few letters of a name.</source>
        <translation>На странице «Регистрация» введите несколько букв имени.</translation>
    </message>
    <message>
        <source>On the Desk page, type “{typed}”. Found: {name}.</source>
        <translation>На странице «Регистрация» введите «{typed}». Найдётся: {name}.</translation>
    </message>
    <message>
        <source>Press Ctrl+4 ({page}), then “{missing}”.</source>
        <translation>Нажмите Ctrl+4 («{page}»), затем «{missing}».</translation>
    </message>
    <message>
        <source>Press Ctrl+Z: the check-in is undone. Here you can try everything.</source>
        <translation>Нажмите Ctrl+Z: отметка о приходе будет отменена. Здесь можно пробовать всё.</translation>
    </message>
    <message>
        <source>Press Enter to check in the person found; arrows choose among several. A scanned badge does it at once.</source>
        <translation>Нажмите Enter: приход найденного участника будет отмечен; если их несколько, выберите стрелками. Сканирование бейджа отмечает сразу.</translation>
    </message>
    <message>
        <source>Print a badge</source>
        <translation>Напечатать бейдж</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Кто не пришёл</translation>
    </message>
</context>
<context>
    <name>TourBand</name>
    <message>
        <source>Begin my conference</source>
        <translation>Начать свою конференцию</translation>
    </message>
    <message>
        <source>Begin your own conference.</source>
        <translation>Теперь начните свою конференцию.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Закрыть знакомство</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Выполнено: {task}</translation>
    </message>
    <message>
        <source>That is all it takes.</source>
        <translation>Вот и всё.</translation>
    </message>
    <message>
        <source>The tour</source>
        <translation>Знакомство с программой</translation>
    </message>
    <message>
        <source>The tour can be begun again in Settings.</source>
        <translation>Знакомство можно начать снова в «Настройках».</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Begin the tour</source>
        <translation>Начать знакомство</translation>
    </message>
    <message>
        <source>Five tasks with invented people. Each is ticked when you have done it.</source>
        <translation>Пять заданий с вымышленными людьми. Каждое отмечается, когда выполнено.</translation>
    </message>
    <message>
        <source>The tour</source>
        <translation>Знакомство с программой</translation>
    </message>
</context>
<context>
    <name>TourSteps</name>
    <message>
        <source>The tour: {done} of {all}</source>
        <translation>Знакомство: {done} из {all}</translation>
    </message>
    <message>
        <source>{task}: done</source>
        <translation>{task}: выполнено</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Отменить: {act}</translation>
    </message>
</context>
<context>
    <name>UpdateOffer</name>
    <message>
        <source>Update to RegApp {version}</source>
        <translation>Обновить до RegApp {version}</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>RegApp is updated</source>
        <translation>RegApp обновляется</translation>
    </message>
    <message>
        <source>RegApp {version} is ready. It starts when you close RegApp and open it again.</source>
        <translation>RegApp {version} готов. Он заработает, когда вы закроете и снова откроете RegApp.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Admit anyway</source>
        <translation>Всё равно впустить</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбран человек</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z does it again. F10 offers more.</source>
        <translation>Ctrl+Shift+Z — повторить. F10 — другие действия.</translation>
    </message>
    <message>
        <source>Diet: {diet}</source>
        <translation>Питание: {diet}</translation>
    </message>
    <message>
        <source>Enter checks in. The right button or F10 offers more.</source>
        <translation>Enter отмечает приход. Правая кнопка или F10 — другие действия.</translation>
    </message>
    <message>
        <source>Enter opens the card.</source>
        <translation>Enter открывает карточку.</translation>
    </message>
    <message>
        <source>F10 checks in and offers more.</source>
        <translation>F10 — отметить приход и другие действия.</translation>
    </message>
    <message>
        <source>Find somebody by name or telephone. Enter opens the card.</source>
        <translation>Найдите человека по имени или телефону. Enter открывает карточку.</translation>
    </message>
    <message>
        <source>Give: {things}</source>
        <translation>Выдать: {things}</translation>
    </message>
    <message>
        <source>Got it {time}, desk {desk}.</source>
        <translation>Выдано {time}, стойка {desk}.</translation>
    </message>
    <message>
        <source>Hand out once more</source>
        <translation>Выдать ещё раз</translation>
    </message>
    <message>
        <source>In since {time}, desk {desk}.</source>
        <translation>Вход: {time}, стойка {desk}.</translation>
    </message>
    <message>
        <source>Is here since {time}. The right button or F10 offers more.</source>
        <translation>Здесь с {time}. Правая кнопка или F10 — другие действия.</translation>
    </message>
    <message>
        <source>Message: {text}</source>
        <translation>Сообщение: {text}</translation>
    </message>
    <message>
        <source>No consent to the use of personal data: ask for a signature.</source>
        <translation>Нет согласия на обработку персональных данных: попросите подпись.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Можно начинать</translation>
    </message>
    <message>
        <source>Receive it back</source>
        <translation>Принять обратно</translation>
    </message>
    <message>
        <source>Scan a badge, or find somebody by name, telephone or number. Enter checks in.</source>
        <translation>Сканируйте бейдж или найдите человека по имени, телефону или номеру. Enter — отметить приход.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Телефон: {number}</translation>
    </message>
    <message>
        <source>The notice says why. Nobody was checked in.</source>
        <translation>Причина — в сообщении. Никто не отмечен.</translation>
    </message>
    <message>
        <source>The registration is cancelled. Enter says more; the card can reinstate it.</source>
        <translation>Участие отменено. Enter скажет больше; восстановить можно в карточке.</translation>
    </message>
    <message>
        <source>This registration was undone.</source>
        <translation>Эта регистрация отменена.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
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
        <source>{name} still waits: scan the number for them.</source>
        <translation>{name} ещё ждёт: отсканируйте номер для этого человека.</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Free software (GPL-3.0-or-later). Font: Noto Sans. Icons: Lucide. Log: {log}</source>
        <translation>Свободная программа (GPL-3.0-or-later). Шрифт: Noto Sans. Значки: Lucide. Журнал: {log}</translation>
    </message>
    <message>
        <source>Go back to RegApp {version}</source>
        <translation>Вернуться к RegApp {version}</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Части и лицензии</translation>
    </message>
    <message>
        <source>RegApp {version}</source>
        <translation>RegApp {version}</translation>
    </message>
    <message>
        <source>RegApp {version} did not start, so this version goes on. Ask for a better update.</source>
        <translation>RegApp {version} не запустился, поэтому работает эта версия. Попросите исправленное обновление.</translation>
    </message>
    <message>
        <source>RegApp {version} starts at the next start.</source>
        <translation>При следующем запуске заработает RegApp {version}.</translation>
    </message>
    <message>
        <source>Stay with RegApp {version}</source>
        <translation>Остаться на RegApp {version}</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Обновить из файла…</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Attendance on a large screen</source>
        <translation>Явка на большом экране</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидалось</translation>
    </message>
    <message>
        <source>Latest arrivals</source>
        <translation>Последние пришедшие</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Пока никто не пришёл.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Пока никто не зарегистрирован.</translation>
    </message>
    <message>
        <source>Outlines: Ministry of Emergency Situations / OCHA, CC BY-IGO</source>
        <translation>Границы: МЧС КР / OCHA, CC BY-IGO</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Женщины и мужчины</translation>
    </message>
    <message>
        <source>guests and others</source>
        <translation>гости и другие</translation>
    </message>
    <message>
        <source>municipalities represented</source>
        <translation>муниципалитетов представлено</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>никто не зарегистрирован</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>of those registered</source>
        <translation>от зарегистрированных</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
    <message>
        <source>participants have arrived</source>
        <translation>участников пришло</translation>
    </message>
    <message>
        <source>registered: {count}, not on the list: {others}</source>
        <translation>зарегистрировано: {count}, не из списка: {others}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>A conference with 132 people in a file of its own. Nothing there is real.</source>
        <translation>Конференция со 132 людьми в отдельном файле. Всё в ней вымышлено.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Join the desks that are here</source>
        <translation>Подключиться к стойкам, которые уже здесь</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Leave RegApp? What was typed here is not kept.</source>
        <translation>Выйти из RegApp? Введённое здесь не сохранится.</translation>
    </message>
    <message>
        <source>On the hub’s laptop press “Let a laptop in…”. Type its six digits, or scan its picture.</source>
        <translation>На ноутбуке-узле нажмите «Подключить ноутбук…». Введите шесть цифр или отсканируйте код.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Шесть цифр</translation>
    </message>
    <message>
        <source>Six digits or the long code</source>
        <translation>Шесть цифр или длинный код</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Это займёт немного времени.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>Попробовать с вымышленными людьми</translation>
    </message>
    <message>
        <source>Welcome to RegApp</source>
        <translation>Добро пожаловать в RegApp</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>Nobody is registered</source>
        <translation>Никто не зарегистрирован</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Женщины и мужчины</translation>
    </message>
    <message>
        <source>Young people ({ages}): {arrived} of {registered} have come.</source>
        <translation>Молодёжь ({ages}): пришли {arrived} из {registered}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Attendance</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Стойки</translation>
    </message>
    <message>
        <source>Everything is saved. RegApp goes on with the file {path}.</source>
        <translation>Всё сохранено. RegApp продолжает с файлом {path}.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Очередь печати</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>{title} (read only)</source>
        <translation>{title} (только чтение)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>All materials: {address}</source>
        <translation>Все материалы: {address}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>COD-AB Kyrgyzstan (Ministry of Emergency Situations / OCHA, valid 2018-11-19, CC BY-IGO), via WFP-VAM/prism-app</source>
        <translation>COD-AB Kyrgyzstan (МЧС КР / OCHA, на 19 ноября 2018 года, CC BY-IGO), через WFP-VAM/prism-app</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Details not here yet</source>
        <translation>Данные ещё не поступили</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Госорган</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Гость</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Наушники</translation>
    </message>
    <message>
        <source>In no city in particular</source>
        <translation>Без города</translation>
    </message>
    <message>
        <source>Local community</source>
        <translation>Местное сообщество</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Обед</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Materials:</source>
        <translation>Материалы:</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>No municipality (guests, others)</source>
        <translation>Без муниципалитета (гости, прочие)</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Per diem</source>
        <translation>Суточные</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Registration, {day}</source>
        <translation>Регистрация, {day}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Speakers: {names}</source>
        <translation>Докладчики: {names}</translation>
    </message>
    <message>
        <source>Under {age}</source>
        <translation>До {age} лет</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation>похожее название</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>village {village}</source>
        <translation>село {village}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{age} and older</source>
        <translation>{age} лет и старше</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Not checked in: no session is chosen. Choose one with F2.</source>
        <translation>Приход не отмечен: сессия не выбрана. Выберите её клавишей F2.</translation>
    </message>
    <message>
        <source>Read only: the file is open in another RegApp, {holder}. You can look, but change nothing.</source>
        <translation>Только чтение: файл открыт в другом RegApp, {holder}. Можно смотреть, но ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>Read only: this file cannot be written to. You can look, but change nothing.</source>
        <translation>Только чтение: в этот файл нельзя записать. Можно смотреть, но ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>There is no session to check people in to. Add one on the Programme page (Ctrl+5).</source>
        <translation>Нет сессии, на которой можно отметить людей. Добавьте её на странице «Программа» (Ctrl+5).</translation>
    </message>
    <message>
        <source>Wait for “{work}” to finish, or cancel it.</source>
        <translation>Дождитесь окончания работы «{work}» или отмените её.</translation>
    </message>
</context>
<context>
    <name>YouthCard</name>
    <message>
        <source>Ages that figures and the report count as young. By law on the first day: {ages}.</source>
        <translation>Возраст, который цифры и отчёт считают молодым. По закону на первый день мероприятия: {ages}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Молодёжь</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Actual size</source>
        <translation>Как на бумаге</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Страница целиком</translation>
    </message>
</context>
</TS>
