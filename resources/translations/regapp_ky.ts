<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
<context>
    <name>AddMenu</name>
    <message>
        <source>Text of a participant or the event</source>
        <translation>Катышуучунун же иш-чаранын тексти</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Code of the badge</source>
        <translation>Бейджтин коду</translation>
    </message>
    <message>
        <source>Code of the materials</source>
        <translation>Материалдардын коду</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Файлдан…</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Аймактар</translation>
    </message>
    <message>
        <source>Open or close all</source>
        <translation>Баарын ачуу же жабуу</translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation>Бүт конференция</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>катталган</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>келди</translation>
    </message>
    <message>
        <source>of those registered</source>
        <translation>катталгандардан</translation>
    </message>
    <message>
        <source>municipalities have come, of those registered</source>
        <translation>муниципалитеттер: келди / катталган</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сандарды сактоо</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
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
        <translation>Чыкты</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Кайра басып чыгаруу</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF катары сактоо…</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Жоголгон</translation>
    </message>
    <message>
        <source>It is misspelled</source>
        <translation>Аты ката жазылган</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Бузулган</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Бейджди сактоо</translation>
    </message>
    <message>
        <source>The badge is in {path}</source>
        <translation>Бейдж файлда: {path}</translation>
    </message>
</context>
<context>
    <name>BadgeBatches</name>
    <message>
        <source>Made before</source>
        <translation>Мурда жасалган</translation>
    </message>
    <message>
        <source>No batch has been made yet.</source>
        <translation>Азырынча топ-тобу менен жасала элек.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджтер</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Кайда</translation>
    </message>
</context>
<context>
    <name>BadgeChoices</name>
    <message>
        <source>For whom</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категориясы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тартиби</translation>
    </message>
    <message>
        <source>Badge, mm</source>
        <translation>Бейдж, мм</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Begin at place</source>
        <translation>Баштоо орду</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>All of the country and abroad</source>
        <translation>Бүт өлкө жана чет өлкөлөр</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Эки тарабы тең</translation>
    </message>
    <message>
        <source>A back behind each badge, on paper printed on both sides.</source>
        <translation>Ар бир бейдждин артына, эки тараптуу басылган кагазда.</translation>
    </message>
    <message>
        <source>A card before each place</source>
        <translation>Ар бир жердин алдында карточка</translation>
    </message>
    <message>
        <source>For handing badges out in envelopes: the place, how many, and whose.</source>
        <translation>Бейджтерди конверттерде таратуу үчүн: жери, канча жана кимдики.</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Конструктор…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>Бейджи жоктор</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Бардык шаарлар</translation>
    </message>
    <message>
        <source>By place and name</source>
        <translation>Жери, аты</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Категориясы</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Терезеникиндей</translation>
    </message>
    <message>
        <source>90 x 60, for a holder</source>
        <translation>90 x 60, кармагыч үчүн</translation>
    </message>
    <message>
        <source>A6, 105 x 148, on a ribbon</source>
        <translation>A6, 105 x 148, тасмада</translation>
    </message>
    <message>
        <source>86 x 54, plastic card</source>
        <translation>86 x 54, пластик карта</translation>
    </message>
    <message>
        <source>62 x 100, label roll, black</source>
        <translation>62 x 100, этикетка</translation>
    </message>
    <message>
        <source>A5, folded, with programme</source>
        <translation>A5, бүктөлгөн</translation>
    </message>
</context>
<context>
    <name>BadgeFindings</name>
    <message>
        <source>To look at</source>
        <translation>Көз салуу</translation>
    </message>
    <message>
        <source>Make all the same</source>
        <translation>Баары бир жасоо</translation>
    </message>
    <message>
        <source>Leave these people out</source>
        <translation>Бул адамдарды калтыруу</translation>
    </message>
    <message>
        <source>Nothing: every letter prints, every name fits, every code is large enough to scan.</source>
        <translation>Баары жайында: ар бир тамга басылат, ар бир ат батат, ар бир код сканерге жетиштүү чоң.</translation>
    </message>
    <message>
        <source>People concerned: {count}. Enter opens the card of the chosen one.</source>
        <translation>Тиешелүү адамдар: {count}. Enter тандалгандын карточкасын ачат.</translation>
    </message>
</context>
<context>
    <name>BadgeLine</name>
    <message>
        <source>Badge is printing…</source>
        <translation>Бейдж басылып жатат…</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Бейдж басылды</translation>
    </message>
    <message>
        <source>No badge has been made yet: Ctrl+P.</source>
        <translation>Бейдж азырынча жок: Ctrl+P.</translation>
    </message>
</context>
<context>
    <name>BadgePanel</name>
    <message>
        <source>Width, mm</source>
        <translation>Туурасы, мм</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Бийиктиги, мм</translation>
    </message>
    <message>
        <source>Fold at, mm</source>
        <translation>Бүктөм, мм</translation>
    </message>
    <message>
        <source>Usual sheets</source>
        <translation>Адаттагы барактар</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Башка ат менен сактоо…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>the next element</source>
        <translation>кийинки элемент</translation>
    </message>
    <message>
        <source>move by 0.5 mm; with Shift 5 mm, with Ctrl 0.1 mm</source>
        <translation>0,5 мм жылдыруу; Shift менен 5 мм, Ctrl менен 0,1 мм</translation>
    </message>
    <message>
        <source>to the properties; Esc goes back</source>
        <translation>касиеттерине; Esc кайтарат</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>өчүрүү</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>көчүрмөсүн кошуу</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>баарын тандоо</translation>
    </message>
    <message>
        <source>click: the one below; drag: without snapping</source>
        <translation>чыкылдатуу: астындагысы; жылдыруу: жабышпай</translation>
    </message>
    <message>
        <source>nearer, farther, the whole badge</source>
        <translation>чоңойтуу, кичирейтүү, бүт бейдж</translation>
    </message>
    <message>
        <source>back and forth</source>
        <translation>артка жана алдыга</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Бул жерге сан керек.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>{low} менен {high} ортосунда.</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The page before</source>
        <translation>Мурунку барак</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Кийинки барак</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Кандай көрүнөт</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Арты</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} барактын {number}-барагы</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Бейджтер</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>Кандай көрүнөт</translation>
    </message>
    <message>
        <source>To look at ({count})</source>
        <translation>Көз салуу ({count})</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Көз салуу</translation>
    </message>
    <message>
        <source>Made before</source>
        <translation>Мурда жасалган</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Badges to make: {count}</source>
        <translation>Жасала турган бейджтер: {count}</translation>
    </message>
    <message>
        <source>Make badges</source>
        <translation>Бейдж жасоо</translation>
    </message>
    <message>
        <source>Looking at the badges</source>
        <translation>Бейджтерди текшерүү</translation>
    </message>
    <message>
        <source>Badges made: {count}. {path}</source>
        <translation>Жасалган бейджтер: {count}. {path}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Badges</source>
        <translation>Бейджтер</translation>
    </message>
    <message>
        <source>Back to the badges</source>
        <translation>Бейджтерге кайтуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Башка ат менен сактоо…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Файлга сактоо…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ачуу…</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Сакталганга кайтуу</translation>
    </message>
    <message>
        <source>Remove this badge</source>
        <translation>Бул бейджди алып салуу</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>сактала элек</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Алды</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Арткы бети</translation>
    </message>
    <message>
        <source>Add a back</source>
        <translation>Арткы бетин кошуу</translation>
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
        <translation>Нуска</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Принтер жок</translation>
    </message>
</context>
<context>
    <name>CalibrationPanel</name>
    <message>
        <source>Print a test page, measure the four lengths with a ruler and type them, in millimetres. Keep the correction and print once more: the lengths should then be as they ought to be.</source>
        <translation>Сыноо барагын басып, төрт узундукту сызгыч менен өлчөп, миллиметр менен жазыңыз. Оңдоону кабыл алып, дагы бир жолу басыңыз: анда узундуктар көрсөтүлгөндөй болушу керек.</translation>
    </message>
    <message>
        <source>Keep and print again to check</source>
        <translation>Кабыл алып, текшерүү үчүн басуу</translation>
    </message>
    <message>
        <source>No correction</source>
        <translation>Оңдоосуз</translation>
    </message>
    <message>
        <source>The test page is on its way to the printer.</source>
        <translation>Сыноо барагы принтерге жөнөтүлдү.</translation>
    </message>
    <message>
        <source>A: left edge to line A</source>
        <translation>A: сол четтен A сызыгына чейин</translation>
    </message>
    <message>
        <source>B: line A to line B</source>
        <translation>B: A сызыгынан B сызыгына чейин</translation>
    </message>
    <message>
        <source>C: upper edge to line C</source>
        <translation>C: үстүнкү четтен C сызыгына чейин</translation>
    </message>
    <message>
        <source>D: line C to line D</source>
        <translation>D: C сызыгынан D сызыгына чейин</translation>
    </message>
    <message>
        <source>ought to be {length}</source>
        <translation>{length} болушу керек</translation>
    </message>
    <message>
        <source>No correction is in force.</source>
        <translation>Оңдоо жок.</translation>
    </message>
    <message>
        <source>It prints truly: nothing to correct.</source>
        <translation>Так басат: оңдой турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>{right} mm to the right, {down} mm down, width × {across}, height × {along}</source>
        <translation>{right} мм оңго, {down} мм ылдый, туурасы × {across}, бийиктиги × {along}</translation>
    </message>
    <message>
        <source>In force: {correction}</source>
        <translation>Колдонулууда: {correction}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Check out</source>
        <translation>Кеткенин белгилөө</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Келгенин белгилөө</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Өчүрүлгөн</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Каттоо жокко чыгарылган</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Келди: {time}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Азырынча келе элек</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Дагы…</translation>
    </message>
    <message>
        <source>Replace the badge</source>
        <translation>Бейджди алмаштыруу</translation>
    </message>
    <message>
        <source>Somebody comes instead…</source>
        <translation>Анын ордуна башка киши келет…</translation>
    </message>
    <message>
        <source>Reinstate the registration</source>
        <translation>Каттоону калыбына келтирүү</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Каттоону жокко чыгаруу</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (кайтарып алынган)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кайтарып алуу</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Толук аты-жөнү</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Латын тамгалары менен аты</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туулган күнү</translation>
    </message>
    <message>
        <source>Place as written</source>
        <translation>Жазылгандай жери</translation>
    </message>
    <message>
        <source>Comes in her or his stead</source>
        <translation>Анын ордуна келет</translation>
    </message>
    <message>
        <source>Comes instead of</source>
        <translation>Кимдин ордуна</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Туулган жылы</translation>
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
        <translation>Облус</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Кызматы</translation>
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
        <translation>Тили</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Тамак-аш</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>City of participation</source>
        <translation>Катышуу шаары</translation>
    </message>
    <message>
        <source>Consent to the use of personal data</source>
        <translation>Жеке маалыматтарды иштетүүгө макулдук</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Катталган</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлүшү</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ID коду</translation>
    </message>
    <message>
        <source>State of the registration</source>
        <translation>Каттоонун абалы</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коду</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Аякташы</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Каттоо орду</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Аракет</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Сап</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Here are your changes to “{name}” that were not saved. Undo takes them back one by one.</source>
        <translation>«{name}» бейджинин сакталбаган өзгөртүүлөрү ушул жерде. «Кайтаруу» аларды бирден алып салат.</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved. They are kept until RegApp is closed.</source>
        <translation>«{name}» бейджинин өзгөртүүлөрү сакталган жок. RegApp жабылганча алар турат.</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Band of colour</source>
        <translation>Түстүү тилке</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Programme of the participant</source>
        <translation>Катышуучунун программасы</translation>
    </message>
    <message>
        <source>Colour of the category</source>
        <translation>Категориянын түсү</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Кара</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Боз</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Ачык боз</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Ак</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Көк-жашыл</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солдо</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Борбордо</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңдо</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Үстүндө</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Ортодо</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Төмөндө</translation>
    </message>
    <message>
        <source>Organiser&apos;s logo</source>
        <translation>Уюштуруучунун логотиби</translation>
    </message>
    <message>
        <source>Second organiser&apos;s logo</source>
        <translation>Экинчи уюштуруучунун логотиби</translation>
    </message>
    <message>
        <source>Donor&apos;s logo</source>
        <translation>Донордун логотиби</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Эң узун ысым</translation>
    </message>
    <message>
        <source>Foreign guest</source>
        <translation>Чет өлкөлүк конок</translation>
    </message>
    <message>
        <source>Kyrgyz letters</source>
        <translation>Кыргыз тамгалары</translation>
    </message>
    <message>
        <source>Longest municipality</source>
        <translation>Аты эң узун муниципалитет</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Somebody usual</source>
        <translation>Кадимки катышуучу</translation>
    </message>
    <message>
        <source>Too long for its place: {names}.</source>
        <translation>Ордуна батпайт: {names}.</translation>
    </message>
    <message>
        <source>No font has the letters {names}.</source>
        <translation>Эч бир шрифтте {names} тамгалары жок.</translation>
    </message>
    <message>
        <source>Too long for a code: {names}.</source>
        <translation>Код үчүн өтө узун: {names}.</translation>
    </message>
    <message>
        <source>There is no picture {names}; its place stays empty.</source>
        <translation>{names} сүрөтү жок; орду бош калат.</translation>
    </message>
    <message>
        <source>There is no font {names}; Noto Sans stands in.</source>
        <translation>{names} шрифти жок; анын ордуна Noto Sans.</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Туруктуу текст</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Сүрөт: {name}</translation>
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
        <translation>Скандаңыз же атын, телефонун, бейдж № териңиз…</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Скандоо же издөө</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Табылган адамдар</translation>
    </message>
    <message>
        <source>Walk-in  Ctrl+N</source>
        <translation>Тизмеде жок  Ctrl+N</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Эч ким табылган жок</translation>
    </message>
    <message>
        <source>Try fewer letters, the end of the telephone number, or the municipality. Or register this person now.</source>
        <translation>Азыраак тамга, телефон номеринин аягын же муниципалитетти териңиз. Же бул адамды азыр каттаңыз.</translation>
    </message>
    <message>
        <source>Register as walk-in  Ctrl+N</source>
        <translation>Жаңы адамды каттоо  Ctrl+N</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Азырынча эч ким катталган эмес</translation>
    </message>
    <message>
        <source>Import a list, or press Ctrl+N to register the first person.</source>
        <translation>Тизмени импорттоңуз же биринчи адамды каттоо үчүн Ctrl+N басыңыз.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Тизмени импорттоо…</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Кийинки адамга даяр</translation>
    </message>
    <message>
        <source>F1 shows the keys.</source>
        <translation>F1 — баскычтардын тизмеси.</translation>
    </message>
    <message>
        <source>Enter checks in</source>
        <translation>Enter — келгенин белгилөө</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Enter checks in</source>
        <translation>Табылды: {count}. Жебелер — тандоо, Enter — келгенин белгилөө</translation>
    </message>
    <message>
        <source>{arrived} of {registered} arrived</source>
        <translation>Келди: {arrived} / {registered}</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Directory of municipalities</source>
        <translation>Муниципалитеттердин маалымдамасы</translation>
    </message>
    <message>
        <source>This event uses one with {count} municipalities and keeps it until you choose another.</source>
        <translation>Бул иш-чарада {count} муниципалитети бар маалымдама колдонулат; башкасын тандаганга чейин ошол бойдон калат.</translation>
    </message>
    <message>
        <source>Load a newer one (csv)…</source>
        <translation>Жаңысын жүктөө (csv)…</translation>
    </message>
    <message>
        <source>Loaded: {name}, {count} municipalities. Choose it to use it for this event.</source>
        <translation>{name} жүктөлдү, муниципалитеттер: {count}. Бул иш-чарага колдонуу үчүн аны тандаңыз.</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Back to all people</source>
        <translation>Бардык адамдарга</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Кайталанышы мүмкүн</translation>
    </message>
    <message>
        <source>Choose where they differ. Both badges go on admitting, both histories stay; Ctrl+Z takes it back.</source>
        <translation>Айырмаланган жерлерин тандаңыз. Эки бейдж тең өткөрө берет, эки тарых тең сакталат; Ctrl+Z кайра кайтарат.</translation>
    </message>
    <message>
        <source>Make one person of the two</source>
        <translation>Бир адам: бириктирүү</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Булар эки башка адам</translation>
    </message>
    <message>
        <source>Card {number}</source>
        <translation>{number}-карточка</translation>
    </message>
    <message>
        <source>Possible doubles: {count}</source>
        <translation>Кайталанышы мүмкүн: {count}</translation>
    </message>
    <message>
        <source>Looking through everybody…</source>
        <translation>Баарын карап жатабыз…</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else</source>
        <translation>Эч ким бирөөгө окшош эмес</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>келди {time}</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>али келе элек</translation>
    </message>
    <message>
        <source>One person now: {name}. Ctrl+Z takes it back.</source>
        <translation>Эми бир адам: {name}. Ctrl+Z кайра кайтарат.</translation>
    </message>
    <message>
        <source>Two people: {name}. Nobody will ask again.</source>
        <translation>Эки адам: {name}. Экинчи сурабайбыз.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабуу (Esc)</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>What it shows</source>
        <translation>Эмнени көрсөтөт</translation>
    </message>
    <message>
        <source>What the code holds</source>
        <translation>Коддо эмне бар</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>From the left, mm</source>
        <translation>Солдон, мм</translation>
    </message>
    <message>
        <source>From the top, mm</source>
        <translation>Үстүнөн, мм</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Туурасы, мм</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Бийиктиги, мм</translation>
    </message>
    <message>
        <source>Letters, pt</source>
        <translation>Тамгалар, пт</translation>
    </message>
    <message>
        <source>At least, pt</source>
        <translation>Кеминде, пт</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Сап</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Кара тамга</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Баш тамгалар</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсү</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ар башка</translation>
    </message>
    <message>
        <source>Own colour…</source>
        <translation>Өз түсү…</translation>
    </message>
    <message>
        <source>Put a file here…</source>
        <translation>Файл коюу…</translation>
    </message>
    <message>
        <source>{count} elements</source>
        <translation>Элементтер: {count}</translation>
    </message>
    <message>
        <source>Write something, or delete the element.</source>
        <translation>Бир нерсе жазыңыз же элементти өчүрүңүз.</translation>
    </message>
    <message>
        <source>Six digits after #, for instance #0B6477.</source>
        <translation># белгисинен кийин алты белги, мисалы #0B6477.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Бул жерге сан керек.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>{low} менен {high} ортосунда.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} файлы жок.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>{path} файлын окуу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>{path} файлы бош.</translation>
    </message>
    <message>
        <source>The file {path} is protected by a password; save it without one and try again.</source>
        <translation>{path} файлы сырсөз менен корголгон; сырсөзсүз сактап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The file {path} is not a list: use xlsx, xls, ods or csv.</source>
        <translation>{path} файлы тизме эмес: xlsx, xls, ods же csv керек.</translation>
    </message>
    <message>
        <source>RegApp cannot write {path}: the name must end in {known}.</source>
        <translation>RegApp {path} файлын жаза албайт: файлдын аты мындай бүтүшү керек: {known}.</translation>
    </message>
    <message>
        <source>No column of names was found in {path}; give one the heading “Full name” or “Family name”.</source>
        <translation>{path} файлында аттар мамычасы табылган жок; аны «Аты-жөнү» же «Фамилиясы» деп атаңыз.</translation>
    </message>
    <message>
        <source>The file {path} is not a RegApp file.</source>
        <translation>{path} — RegApp файлы эмес.</translation>
    </message>
    <message>
        <source>The file {path} is damaged; restore it from a backup.</source>
        <translation>{path} файлы бузулган; аны камдык көчүрмөдөн калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>The file {path} was made by a newer RegApp; update RegApp to open it.</source>
        <translation>{path} файлы RegApp программасынын жаңыраак версиясында түзүлгөн; ачуу үчүн RegApp программасын жаңыртыңыз.</translation>
    </message>
    <message>
        <source>The file {path} was made by an older RegApp and cannot be brought up to date where it lies.</source>
        <translation>{path} файлы RegApp программасынын эски версиясында түзүлгөн, аны турган жеринде жаңыртуу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>The file {path} is read-only; nothing was changed.</source>
        <translation>{path} файлы окуу үчүн гана; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The file {path} already holds another conference; name another file.</source>
        <translation>{path} файлында башка конференция бар; башка файлды көрсөтүңүз.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>{path} файлы мурунтан бар.</translation>
    </message>
    <message>
        <source>The file has no event “{code}”.</source>
        <translation>Файлда «{code}» иш-чарасы жок.</translation>
    </message>
    <message>
        <source>There is no session “{code}”; the sessions are: {known}.</source>
        <translation>«{code}» сессиясы жок; бар сессиялар: {known}.</translation>
    </message>
    <message>
        <source>Nobody here has the number or reference “{ref}”.</source>
        <translation>Номери же ID коду «{ref}» болгон катышуучу жок.</translation>
    </message>
    <message>
        <source>No municipality is surely meant by “{text}”; `place` shows the candidates with their codes.</source>
        <translation>«{text}» кайсы муниципалитет экени так эмес; `place` талапкерлерди коддору менен көрсөтөт.</translation>
    </message>
    <message>
        <source>{first} and {second} do not go together; nothing was done.</source>
        <translation>{first} менен {second} чогуу колдонулбайт; эч нерсе жасалган жок.</translation>
    </message>
    <message>
        <source>There is no badge template “{name}”; there are: {known}.</source>
        <translation>«{name}» бейдж үлгүсү жок; барлары: {known}.</translation>
    </message>
    <message>
        <source>Badge {template} has no sheet “{name}”; there are: {known}.</source>
        <translation>{template} бейджинде «{name}» барагы жок; барлары: {known}.</translation>
    </message>
    <message>
        <source>The badge template “{name}” has a mistake: {where}.</source>
        <translation>«{name}» бейдж үлгүсүндө ката бар: {where}.</translation>
    </message>
    <message>
        <source>A badge called “{name}” is shipped with RegApp; choose another name for yours.</source>
        <translation>«{name}» бейджи RegApp менен кошо келет; өзүңүздүкүнө башка ат бериңиз.</translation>
    </message>
    <message>
        <source>The picture {path} is too large: at most {most} MB. Save it smaller and try again.</source>
        <translation>{path} сүрөтү өтө чоң: {most} МБдан ашпасын. Кичирейтип сактап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read: use PNG, JPEG or SVG.</source>
        <translation>{path} файлы окула турган сүрөт эмес: PNG, JPEG же SVG керек.</translation>
    </message>
    <message>
        <source>There is no printer “{name}”; nothing was printed.</source>
        <translation>«{name}» принтери жок; эч нерсе басылган жок.</translation>
    </message>
    <message>
        <source>The printer “{name}” cannot take pages of {width} x {height} mm; nothing was printed.</source>
        <translation>«{name}» принтери {width} x {height} мм баракты ала албайт; эч нерсе басылган жок.</translation>
    </message>
    <message>
        <source>The printer “{name}” is stopped or out of reach; nothing was printed.</source>
        <translation>«{name}» принтери токтотулган же жеткиликсиз; эч нерсе басылган жок.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not print: {reason}.</source>
        <translation>«{name}» принтери басып чыгарган жок: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be right: it should be near {expected} mm. Measure once more.</source>
        <translation>«{text}» туура боло албайт: {expected} мм тегерегинде болушу керек. Дагы бир жолу өлчөңүз.</translation>
    </message>
    <message>
        <source>The file {path} is not a directory of municipalities: look at {where}.</source>
        <translation>{path} файлы муниципалитеттердин маалымдамасы эмес: {where} караңыз.</translation>
    </message>
    <message>
        <source>This belongs to another event of the file than the one in force; nothing was changed.</source>
        <translation>Бул файлдагы башка иш-чарага тиешелүү; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Somebody comes instead of {name} already.</source>
        <translation>{name} ордуна мурунтан бирөө келет.</translation>
    </message>
    <message>
        <source>{name} has arrived; register whoever else comes as a walk-in.</source>
        <translation>{name} келип калды; башка келгенди ордунда каттаңыз.</translation>
    </message>
    <message>
        <source>The file already has an event with the code “{code}”.</source>
        <translation>Файлда «{code}» коду менен иш-чара бар.</translation>
    </message>
    <message>
        <source>An event needs a code, a title, and a last day that is not before the first.</source>
        <translation>Иш-чарага код, аталыш жана биринчи күндөн эрте эмес акыркы күн керек.</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Катышуучунун атын жазыңыз.</translation>
    </message>
    <message>
        <source>There is nobody to do this for.</source>
        <translation>Бул аракет үчүн катышуучу жок.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Артка кайтара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>The file {path} is open in another RegApp: {holder}. It can be read, but not changed.</source>
        <translation>{path} файлы башка RegApp ичинде ачык: {holder}. Аны окуса болот, бирок өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written; it may be open in another program, or its folder protected.</source>
        <translation>{path} файлын жазуу мүмкүн эмес; балким, ал башка программада ачык же папка корголгон.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}; nothing was changed.</source>
        <translation>Дискте {path} үчүн орун жок; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Токтотулду; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open.</source>
        <translation>Экран жок, ошондуктан терезе ачылбайт.</translation>
    </message>
    <message>
        <source>The window needs the library {name}, which is missing; the README says how to install it.</source>
        <translation>Терезеге {name} китепканасы керек, бирок ал жок; кантип орнотуу README файлында жазылган.</translation>
    </message>
    <message>
        <source>Something went wrong inside RegApp; what is needed to mend it is in {path}.</source>
        <translation>RegApp ичинде ката кетти; аны оңдоого керек маалымат файлда: {path}.</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events in this file</source>
        <translation>Бул файлдагы иш-чаралар</translation>
    </message>
    <message>
        <source>People of earlier events are offered when somebody is registered, and copied with one click.</source>
        <translation>Мурунку иш-чаралардагы адамдар каттоодо сунушталат жана бир басуу менен көчүрүлөт.</translation>
    </message>
    <message>
        <source>Another event…</source>
        <translation>Башка иш-чара…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Кыска код</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күн</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Бул иш-чараны баштоо</translation>
    </message>
    <message>
        <source>Now in force: {name}</source>
        <translation>Эми иштеп жатканы: {name}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>My programme</source>
        <translation>Менин программам</translation>
    </message>
    <message>
        <source>Materials of the conference</source>
        <translation>Конференциянын материалдары</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>Given name and patronymic</source>
        <translation>Аты жана атасынын аты</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Толук аты</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Латын тамгалары менен аты</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категориясы</translation>
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
        <translation>Облус</translation>
    </message>
    <message>
        <source>Municipality, or country of a guest</source>
        <translation>Муниципалитет же коноктун өлкөсү</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Position and organisation</source>
        <translation>Кызматы жана уюму</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Event, short</source>
        <translation>Иш-чара, кыскача</translation>
    </message>
    <message>
        <source>Event, whole title</source>
        <translation>Иш-чара, толук аталышы</translation>
    </message>
    <message>
        <source>Days and cities</source>
        <translation>Күндөр жана шаарлар</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Уюштуруучулар</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Address of the materials</source>
        <translation>Материалдардын дареги</translation>
    </message>
    <message>
        <source>Link to the materials, for a code</source>
        <translation>Материалдарга шилтеме, код үчүн</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Кыска номер</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Бейджтин коду</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>Бейджтер: {count}</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Муниципалитети жок</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file is damaged: {where}</source>
        <translation>Файл бузулган: {where}</translation>
    </message>
    <message>
        <source>Entries of desk {where} are missing</source>
        <translation>Каттоо ордунун жазуулары жетишпейт: {where}</translation>
    </message>
    <message>
        <source>The table {where} differs from the journal; `rebuild` mends it</source>
        <translation>{where} таблицасы журналга дал келбейт; `rebuild` оңдойт</translation>
    </message>
    <message>
        <source>The search index is out of step; `rebuild` mends it</source>
        <translation>Издөө индекси маалыматка дал келбейт; `rebuild` оңдойт</translation>
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
        <translation>Бул каттоо ордунда ким иштейт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Check in the person found; of several, the first Enter points at one</source>
        <translation>Табылган адамдын келгенин белгилөө; бир нече адам болсо, биринчи Enter бирөөнү тандайт</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Табылгандардан тандоо</translation>
    </message>
    <message>
        <source>Register a walk-in; what you typed is taken over</source>
        <translation>Тизмеде жок адамды каттоо; терилгени формага өтөт</translation>
    </message>
    <message>
        <source>Undo the last act of this desk</source>
        <translation>Бул каттоо ордунун акыркы аракетин артка кайтаруу</translation>
    </message>
    <message>
        <source>Print or make the badge of the person shown</source>
        <translation>Көрсөтүлгөн адамдын бейджин басуу же жасоо</translation>
    </message>
    <message>
        <source>Open the card of the person shown</source>
        <translation>Көрсөтүлгөн адамдын карточкасын ачуу</translation>
    </message>
    <message>
        <source>Back to the Desk, into the field</source>
        <translation>«Каттоо» бетине, издөө талаасына кайтуу</translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation>Сол жактагы беттер</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Тизмени импорттоо</translation>
    </message>
    <message>
        <source>Empty the field, close a form</source>
        <translation>Талааны тазалоо, форманы жабуу</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ушул бет</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Changed: {fields}</source>
        <translation>Өзгөртүлдү: {fields}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Өчүрүлдү</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Калыбына келтирилди</translation>
    </message>
    <message>
        <source>Checked in: {session}</source>
        <translation>Келди: {session}</translation>
    </message>
    <message>
        <source>Checked out: {session}</source>
        <translation>Кетти: {session}</translation>
    </message>
    <message>
        <source>Refused: {outcome}</source>
        <translation>Киргизилген жок: {outcome}</translation>
    </message>
    <message>
        <source>Badge made, no. {issue}</source>
        <translation>Бейдж жасалды, № {issue}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Кайтарып алынды</translation>
    </message>
    <message>
        <source>Made one person with another record</source>
        <translation>Башка жазуу менен бириктирилди</translation>
    </message>
    <message>
        <source>Told apart from somebody alike</source>
        <translation>Окшош адамдан айырмаланды</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Жеке маалыматтар өчүрүлдү</translation>
    </message>
    <message>
        <source>Registered at the desk</source>
        <translation>Каттоо ордунда катталды</translation>
    </message>
    <message>
        <source>Registered from the list {source}</source>
        <translation>Тизмеден катталды: {source}</translation>
    </message>
    <message>
        <source>Something that a newer RegApp did</source>
        <translation>RegApp программасынын жаңыраак версиясынын аракети</translation>
    </message>
    <message>
        <source>{what} · desk {desk}, {operator}</source>
        <translation>{what} · каттоо орду {desk}, {operator}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Аталыштар сабы</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>— not used —</source>
        <translation>— алынбайт —</translation>
    </message>
    <message>
        <source>No column of names yet: choose “Full name” or “Family name” over one; 0 if there are no headings.</source>
        <translation>Азырынча аттар мамычасы жок: анын үстүнөн «Толук аты-жөнү» же «Фамилиясы» тандаңыз; аталыштар жок болсо 0.</translation>
    </message>
    <message>
        <source>An export of {system}.</source>
        <translation>{system} системасынан чыгарылган тизме.</translation>
    </message>
    <message>
        <source>As you set it for a list of the same headings.</source>
        <translation>Ушундай аталыштары бар тизмеге койгонуңуздай.</translation>
    </message>
</context>
<context>
    <name>ImportDoubles</name>
    <message>
        <source>Possible doubles</source>
        <translation>Кайталанышы мүмкүн</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Ошол эле адам</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Эки адам</translation>
    </message>
    <message>
        <source>Take in, look later</source>
        <translation>Алуу, кийин чечүү</translation>
    </message>
    <message>
        <source>Nobody is merged by RegApp itself. What you do not decide is taken in and stands under People.</source>
        <translation>RegApp өзү эч кимди бириктирбейт. Чечилбегендер алынып, «Адамдар» бөлүмүндө турат.</translation>
    </message>
    <message>
        <source>Nobody in this list looks like somebody else.</source>
        <translation>Бул тизмеде эч ким бирөөгө окшош эмес.</translation>
    </message>
    <message>
        <source>In the list, row {row}</source>
        <translation>Тизмеде, {row}-сап</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Мурунтан бар</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Тизмеде жогоруда</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>To look at</source>
        <translation>Карап чыгуу</translation>
    </message>
    <message>
        <source>Left out: {count}. The rest is taken in all the same.</source>
        <translation>Калтырылды: {count}. Калганы баары бир алынат.</translation>
    </message>
    <message>
        <source>Sheet “{name}” was passed over: no column of names; rows: {count}</source>
        <translation>«{name}» барагы өткөрүлдү: аттар мамычасы жок; саптар: {count}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… жана дагы {count}</translation>
    </message>
    <message>
        <source>Every row was understood.</source>
        <translation>Бардык саптар түшүнүктүү.</translation>
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
        <translation>Тизмени бул жерге сүйрөп таштаңыз: xlsx, xls, ods же csv. Сиз буйрук бермейинче эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Тизмени тандоо…</translation>
    </message>
    <message>
        <source>Places to settle</source>
        <translation>Тактала турган жерлер</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Тизмени тандоо</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Close the list</source>
        <translation>Тизмени жабуу</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Калтырылган саптарды сактоо…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Импортту кайтаруу</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Окуу</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Калтырылган саптарды сактоо</translation>
    </message>
    <message>
        <source>Rows left out: {count}. {path}</source>
        <translation>Калтырылган саптар: {count}. {path}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Алуу</translation>
    </message>
    <message>
        <source>Take in: {count}</source>
        <translation>Алуу: {count}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Мамычалар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жерлер</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Кайталануулар</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Карап чыгуу</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} окулуп жатат…</translation>
    </message>
    <message>
        <source>Taken in: {name}</source>
        <translation>Алынды: {name}</translation>
    </message>
    <message>
        <source>Ready to take in: {name}</source>
        <translation>Алууга даяр: {name}</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>{name} ичинде жаңы эч нерсе жок</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Саптар: {count}</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>жаңы: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>толукталган: {count}</translation>
    </message>
    <message>
        <source>same: {count}</source>
        <translation>өзгөрүүсүз: {count}</translation>
    </message>
    <message>
        <source>possible doubles: {count}</source>
        <translation>кайталанышы мүмкүн: {count}</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>калтырылган: {count}</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Badges: {count}</source>
        <translation>Бейджтер: {count}</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Чыкты</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Кайра басып чыгаруу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайра аракет кылуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>«{name}» деген ат менен сакталды.</translation>
    </message>
    <message>
        <source>The badge “{name}” is removed. Ctrl+Z brings it back.</source>
        <translation>«{name}» бейджи алынып салынды. Ctrl+Z аны кайтарат.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Файлга сактоо</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>{path} файлына сакталды</translation>
    </message>
    <message>
        <source>Open a badge</source>
        <translation>Бейджди ачуу</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Сүрөттү тандаңыз</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Сүрөттөр</translation>
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
        <translation>Катышуучулардын тизмеси: Excel китеби (xlsx), тексттик таблица (csv) же басып чыгаруу үчүн (pdf).</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Тизмени сактоо…</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тизмени сактоо</translation>
    </message>
    <message>
        <source>People: {count}. {path}</source>
        <translation>Адамдар: {count}. {path}</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Lists to save</source>
        <translation>Сактала турган тизмелер</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
</context>
<context>
    <name>LogoMenu</name>
    <message>
        <source>Logos</source>
        <translation>Логотиптер</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Уюштуруучу</translation>
    </message>
    <message>
        <source>Second organiser</source>
        <translation>Экинчи уюштуруучу</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>{whose}: choose a picture…</source>
        <translation>{whose}: сүрөт тандоо…</translation>
    </message>
    <message>
        <source>{whose}: take the logo away</source>
        <translation>{whose}: логотипти алып салуу</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Сүрөттөр (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Логотип тандоо</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Check-in taken back: {name}</source>
        <translation>Келди деген белги кайтарып алынды: {name}</translation>
    </message>
    <message>
        <source>Check-out taken back: {name}</source>
        <translation>Кетти деген белги кайтарып алынды: {name}</translation>
    </message>
    <message>
        <source>Registration taken back: {name}</source>
        <translation>Каттоо кайтарып алынды: {name}</translation>
    </message>
    <message>
        <source>Change taken back: {name}</source>
        <translation>Өзгөртүү кайтарып алынды: {name}</translation>
    </message>
    <message>
        <source>Cancellation taken back: {name}</source>
        <translation>Каттоону жокко чыгаруу кайтарып алынды: {name}</translation>
    </message>
    <message>
        <source>Reinstatement taken back: {name}</source>
        <translation>Каттоону калыбына келтирүү кайтарып алынды: {name}</translation>
    </message>
    <message>
        <source>New badge taken back: {name}</source>
        <translation>Жаңы бейдж кайтарып алынды: {name}</translation>
    </message>
    <message>
        <source>Put back as it was: {name}</source>
        <translation>Мурунку абалына келтирилди: {name}</translation>
    </message>
    <message>
        <source>Two records again: {name}</source>
        <translation>Кайра эки жазуу: {name}</translation>
    </message>
    <message>
        <source>Perhaps one person after all: {name}</source>
        <translation>Балким, баары бир бир адамдыр: {name}</translation>
    </message>
    <message>
        <source>Substitution taken back: {name}</source>
        <translation>Алмаштыруу кайтарылды: {name}</translation>
    </message>
    <message>
        <source>The place was unsettled again.</source>
        <translation>Жер кайра такталбаган болуп калды.</translation>
    </message>
    <message>
        <source>These badges count as not made.</source>
        <translation>Бул бейджтер жасалган эмес деп эсептелет.</translation>
    </message>
    <message>
        <source>The badge is as it was before.</source>
        <translation>Бейдж мурдагыдай болду.</translation>
    </message>
    <message>
        <source>The picture is as it was before.</source>
        <translation>Сүрөт мурдагыдай болду.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Импорт кайтарып алынды.</translation>
    </message>
</context>
<context>
    <name>Misfits</name>
    <message>
        <source>{whose}: no font has the letters {detail} ({field}).</source>
        <translation>{whose}: {detail} тамгалары эч бир арипте жок ({field}).</translation>
    </message>
    <message>
        <source>{whose}: too long for its place, printed small ({field}).</source>
        <translation>{whose}: ордуна батпайт, майда басылат ({field}).</translation>
    </message>
    <message>
        <source>{whose}: too long for a code ({field}).</source>
        <translation>{whose}: код үчүн өтө узун ({field}).</translation>
    </message>
    <message>
        <source>The code is too small for this printer: {detail} dots a module, 3 are needed. Make it larger in the designer.</source>
        <translation>Код бул принтер үчүн өтө кичине: бир модулга {detail} чекит, 3 керек. Аны конструктордо чоңойтуңуз.</translation>
    </message>
    <message>
        <source>The picture “{detail}” is missing; its place stays empty.</source>
        <translation>«{detail}» сүрөтү жок; анын орду бош калат.</translation>
    </message>
    <message>
        <source>The font “{detail}” is missing; Noto Sans stands in for it.</source>
        <translation>«{detail}» арибинин ордуна Noto Sans колдонулат, анткени ал жок.</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>Бардык бейджтер</translation>
    </message>
</context>
<context>
    <name>NameStrip</name>
    <message>
        <source>Name of your badge</source>
        <translation>Бейджиңиздин аталышы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Write a name without a slash.</source>
        <translation>Атын жантык сызыксыз жазыңыз.</translation>
    </message>
    <message>
        <source>There is already a badge called “{name}”; choose another name.</source>
        <translation>«{name}» деген бейдж бар; башка ат тандаңыз.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Admitted</source>
        <translation>Кирүүгө уруксат</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Мурун кирген</translation>
    </message>
    <message>
        <source>Not registered for this session</source>
        <translation>Бул сессияга катталган эмес</translation>
    </message>
    <message>
        <source>Outside the session&apos;s hours</source>
        <translation>Сессиянын убактысы эмес</translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation>Бейдж алмаштырылган</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Каттоо жокко чыгарылган</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>Башка иш-чаранын бейджи</translation>
    </message>
    <message>
        <source>Admitted, the name follows</source>
        <translation>Кирүүгө уруксат, аты кийин чыгат</translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation>Бейдж чыныгы эмес</translation>
    </message>
    <message>
        <source>Unreadable code</source>
        <translation>Код окулбайт</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Кеткени белгиленди</translation>
    </message>
    <message>
        <source>Was not in</source>
        <translation>Келгени белгиленген эмес</translation>
    </message>
    <message>
        <source>Nothing to do: this person has been checked in.</source>
        <translation>Эч нерсе керек эмес: келгени белгиленген.</translation>
    </message>
    <message>
        <source>You may admit all the same; it will be recorded.</source>
        <translation>Баары бир киргизсе болот; бул журналга жазылат.</translation>
    </message>
    <message>
        <source>A newer badge was made; ask for that one, or find the name.</source>
        <translation>Жаңыраак бейдж жасалган; ошону сураңыз же аты боюнча издеңиз.</translation>
    </message>
    <message>
        <source>Open the card to reinstate the registration.</source>
        <translation>Каттоону калыбына келтирүү үчүн карточканы ачыңыз.</translation>
    </message>
    <message>
        <source>This badge was made for another conference.</source>
        <translation>Бул бейдж башка конференция үчүн жасалган.</translation>
    </message>
    <message>
        <source>The badge is genuine; the details have not reached this desk yet.</source>
        <translation>Бейдж чыныгы; маалыматтар бул каттоо ордуна азырынча келе элек.</translation>
    </message>
    <message>
        <source>Find the person by name and make a new badge.</source>
        <translation>Адамды аты боюнча таап, жаңы бейдж жасаңыз.</translation>
    </message>
    <message>
        <source>Scan again, or type the number under the code or the name.</source>
        <translation>Кайра скандаңыз же коддун астындагы номерди же атын териңиз.</translation>
    </message>
    <message>
        <source>Nobody of this badge is in the session.</source>
        <translation>Бул бейдж боюнча сессияда эч ким жок.</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Sign-in sheets</source>
        <translation>Катышуу баракчалары</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
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
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Тизмеде жок</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Тизмени импорттоо…</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Кайталанышы мүмкүн</translation>
    </message>
    <message>
        <source>Name, municipality, organisation, phone, number…</source>
        <translation>Аты, муниципалитет, уюм, телефон, номер…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Both cities</source>
        <translation>Эки шаар тең</translation>
    </message>
    <message>
        <source>Arrived or not</source>
        <translation>Келди же жок</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Келген жок</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Адамдар: {count}</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Тандалды: {count}</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ачуу</translation>
    </message>
    <message>
        <source>Make the badge</source>
        <translation>Бейдж жасоо</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Экөөнү салыштыруу…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Келгенин белгилөө</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Checked in: {count} of {selected}</source>
        <translation>Келгени белгиленди: {count} / {selected}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>An invented participant</source>
        <translation>Ойдон чыгарылган катышуучу</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Ким үчүн</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Баары батты.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Family name *</source>
        <translation>Фамилиясы *</translation>
    </message>
    <message>
        <source>Agrees to the use of personal data</source>
        <translation>Жеке маалыматтарды иштетүүгө макул</translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation>Балким, мурунтан бар:</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Каттоо жана белгилөө</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Enter: done   Esc: close</source>
        <translation>Enter: даяр   Esc: жабуу</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Атын жазуу керек.</translation>
    </message>
    <message>
        <source>The telephone number has too few digits.</source>
        <translation>Телефон номеринде цифралар жетишпейт.</translation>
    </message>
    <message>
        <source>The year of birth is four digits, like 1974.</source>
        <translation>Туулган жылы — төрт цифра, мисалы 1974.</translation>
    </message>
    <message>
        <source>No country of this name is known.</source>
        <translation>Мындай аталыштагы өлкө табылган жок.</translation>
    </message>
    <message>
        <source>From an earlier event:</source>
        <translation>Мурунку иш-чарадан:</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Which one? {names}</source>
        <translation>Кайсынысы? {names}</translation>
    </message>
    <message>
        <source>Not a municipality that RegApp knows; it is kept as written.</source>
        <translation>RegApp мындай муниципалитетти билбейт; жазылгандай сакталат.</translation>
    </message>
</context>
<context>
    <name>PlaceQuestions</name>
    <message>
        <source>Say once what each of these is: it holds for all rows that say the same, and for later lists.</source>
        <translation>Бул кайсы жер экенин бир жолу айтыңыз: ошондой эле бардык саптарга жана кийинки тизмелерге тиешелүү болот.</translation>
    </message>
    <message>
        <source>Every place was understood.</source>
        <translation>Бардык жерлер түшүнүктүү.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… жана дагы {count}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Саптар: {count}</translation>
    </message>
    <message>
        <source>Another municipality…</source>
        <translation>Башка муниципалитет…</translation>
    </message>
    <message>
        <source>Municipality of {place}</source>
        <translation>«{place}» үчүн муниципалитет</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Муниципалитет эмес</translation>
    </message>
</context>
<context>
    <name>PrintQueueView</name>
    <message>
        <source>Nothing waits to be printed.</source>
        <translation>Басууну күткөн эч нерсе жок.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} жана дагы {count}</translation>
    </message>
</context>
<context>
    <name>PrintStation</name>
    <message>
        <source>These badges wait or are being printed already.</source>
        <translation>Бул бейджтер күтүп турат же басылып жатат.</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Badge printer</source>
        <translation>Бейдж принтери</translation>
    </message>
    <message>
        <source>A badge counts as made once it has come out of the printer.</source>
        <translation>Бейдж принтерден чыкканда гана жасалды деп эсептелет.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Басуу ыкмасы</translation>
    </message>
    <message>
        <source>Badge printed singly</source>
        <translation>Бирден басылуучу бейдж</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Print the badge by itself at check-in</source>
        <translation>Каттоодо бейджди дароо басуу</translation>
    </message>
    <message>
        <source>Print the back too</source>
        <translation>Арткы бетин да басуу</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Сыноо барагын басуу</translation>
    </message>
    <message>
        <source>Measure and type…</source>
        <translation>Өлчөп, жазуу…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматтык түрдө</translation>
    </message>
    <message>
        <source>Label printer, 203 dpi</source>
        <translation>Этикетка принтери, 203 dpi</translation>
    </message>
    <message>
        <source>Label printer, 300 dpi</source>
        <translation>Этикетка принтери, 300 dpi</translation>
    </message>
    <message>
        <source>None: badges are made as PDF</source>
        <translation>Жок: бейджтер PDF катары жасалат</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Waiting</source>
        <translation>Күтүүдө</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басылып жатат…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылды</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Басылган жок</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Чыктыбы?</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>There is no printer “{printer}” now. The badges wait for it.</source>
        <translation>Азыр «{printer}» принтери жок. Бейджтер аны күтүп турат.</translation>
    </message>
    <message>
        <source>The printer is stopped or out of reach. Switch it on, and printing goes on by itself.</source>
        <translation>Принтер токтотулган же жеткиликсиз. Күйгүзүңүз, басуу өзү улантылат.</translation>
    </message>
    <message>
        <source>The printer cannot take pages of {detail} mm. Choose another sheet or printer in Settings.</source>
        <translation>Принтер {detail} мм барактарды албайт. Жөндөөлөрдөн башка барак же принтер тандаңыз.</translation>
    </message>
    <message>
        <source>The printer did not take it: {detail}</source>
        <translation>Принтер кабыл алган жок: {detail}</translation>
    </message>
    <message>
        <source>The printer gave it up. Nothing counts as printed.</source>
        <translation>Принтер басууну токтотту. Эч нерсе басылды деп эсептелбейт.</translation>
    </message>
    <message>
        <source>Look at the printer: paper, cover, cable. Then printing goes on by itself.</source>
        <translation>Принтерди караңыз: кагаз, капкак, кабель. Анан басуу өзү улантылат.</translation>
    </message>
    <message>
        <source>The printer no longer knows of it. Look whether the badges lie there.</source>
        <translation>Принтер бул тууралуу билбей калды. Бейджтер чыкканын караңыз.</translation>
    </message>
    <message>
        <source>No badge was needed: made already, replaced by a newer one, or the registration cancelled.</source>
        <translation>Бейдж кереги жок болду: мурда жасалган, жаңысы менен алмашкан же каттоо жокко чыгарылган.</translation>
    </message>
    <message>
        <source>The badge “{detail}” cannot be drawn.</source>
        <translation>«{detail}» бейджин тартууга болбойт.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>RegApp: why this row was left out</source>
        <translation>RegApp: сап эмне үчүн калтырылды</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>аты жок</translation>
    </message>
    <message>
        <source>cancelled where the list comes from</source>
        <translation>тизме келген жерде жокко чыгарылган</translation>
    </message>
    <message>
        <source>the reference belongs to somebody else</source>
        <translation>ID коду башка катышуучуга таандык</translation>
    </message>
    <message>
        <source>perhaps somebody who is here already</source>
        <translation>балким, бул адам мурунтан бар</translation>
    </message>
    <message>
        <source>sex not understood</source>
        <translation>жынысы түшүнүксүз</translation>
    </message>
    <message>
        <source>year of birth not understood</source>
        <translation>туулган жылы түшүнүксүз</translation>
    </message>
    <message>
        <source>telephone not understood</source>
        <translation>телефон түшүнүксүз</translation>
    </message>
    <message>
        <source>municipality not found</source>
        <translation>муниципалитет табылган жок</translation>
    </message>
    <message>
        <source>several municipalities of this name</source>
        <translation>мындай аталыштагы бир нече муниципалитет бар</translation>
    </message>
    <message>
        <source>country not found</source>
        <translation>өлкө табылган жок</translation>
    </message>
    <message>
        <source>city of participation not understood</source>
        <translation>катышуу шаары түшүнүксүз</translation>
    </message>
    <message>
        <source>category not understood</source>
        <translation>категория түшүнүксүз</translation>
    </message>
    <message>
        <source>no consent to the use of personal data</source>
        <translation>жеке маалыматтарды иштетүүгө макулдук жок</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Жөндөө</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Көрүнүшү</translation>
    </message>
    <message>
        <source>Who works at this desk (stands in the history)</source>
        <translation>Бул каттоо ордунда ким иштейт (тарыхта көрүнөт)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Ири текст</translation>
    </message>
    <message>
        <source>Sound with each verdict</source>
        <translation>Ар бир текшерүүдө үн</translation>
    </message>
    <message>
        <source>The conference file</source>
        <translation>Конференциянын файлы</translation>
    </message>
    <message>
        <source>Everything lies in this one file. A backup is a verified copy of it; keep one on a stick.</source>
        <translation>Баары ушул бир файлда. Камдык көчүрмө — анын текшерилген көчүрмөсү; бирөөнү флешкада сактаңыз.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Камдык көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Файлды текшерүү</translation>
    </message>
    <message>
        <source>RegApp {version}, free software (GPL-3.0-or-later). Letters: Noto Sans. Icons: Lucide. Log: {log}</source>
        <translation>RegApp {version}, эркин программа (GPL-3.0-or-later). Шрифт: Noto Sans. Белгилер: Lucide. Лог: {log}</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Камдык көчүрмө жасалды жана текшерилди: {path}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Камдык көчүрмө</translation>
    </message>
    <message>
        <source>The file is well.</source>
        <translation>Файлда ката жок.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Текшерүү</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>This command cannot be understood ({reason}); see {program} --help.</source>
        <translation>Буйрук түшүнүксүз ({reason}); караңыз: {program} --help.</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>бардык буйруктар үчүн</translation>
    </message>
    <message>
        <source>the conference file</source>
        <translation>конференциянын файлы</translation>
    </message>
    <message>
        <source>the event, where the file has several</source>
        <translation>иш-чара, эгер файлда бир нечеси болсо</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>стандарттык чыгарууга бир JSON документи</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>жооптордун тили</translation>
    </message>
    <message>
        <source>The registration desk of a conference. Without a command, the window opens.</source>
        <translation>Конференциянын каттоо орду. Буйруксуз терезе ачылат.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>БУЙРУК</translation>
    </message>
    <message>
        <source>a file with the Osh and Bishkek conference and invented people</source>
        <translation>Ош жана Бишкек конференциясы жана ойдон чыгарылган адамдар бар файл</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>канча адам</translation>
    </message>
    <message>
        <source>then open the window</source>
        <translation>андан кийин терезени ачуу</translation>
    </message>
    <message>
        <source>take in a list of people (xlsx, csv)</source>
        <translation>адамдардын тизмесин кабыл алуу (xlsx, csv)</translation>
    </message>
    <message>
        <source>say what would happen, write nothing</source>
        <translation>эмне болорун айтуу, эч нерсе жазбоо</translation>
    </message>
    <message>
        <source>write the rows left out to this xlsx or csv</source>
        <translation>калтырылган саптарды ушул xlsx же csv файлына жазуу</translation>
    </message>
    <message>
        <source>find people by name, number, telephone or municipality</source>
        <translation>адамдарды аты, номери, телефону же муниципалитети боюнча издөө</translation>
    </message>
    <message>
        <source>a query on each line of standard input</source>
        <translation>стандарттык киргизүүнүн ар бир сабында суроо</translation>
    </message>
    <message>
        <source>at most so many for each query</source>
        <translation>бир суроого эң көп дегенде ушунча</translation>
    </message>
    <message>
        <source>match a place, written any way, to its municipality</source>
        <translation>жердин ар кандай жазылган аталышы боюнча муниципалитетин табуу</translation>
    </message>
    <message>
        <source>a place on each line of standard input</source>
        <translation>стандарттык киргизүүнүн ар бир сабында жер аталышы</translation>
    </message>
    <message>
        <source>make badges as a PDF</source>
        <translation>бейджтерди PDF түрүндө жасоо</translation>
    </message>
    <message>
        <source>90x60 (usual), a6, cr80, 62x100, a5-fold, or one of the event&apos;s own</source>
        <translation>90x60 (кадимки), a6, cr80, 62x100, a5-fold же иш-чаранын өз бейджи</translation>
    </message>
    <message>
        <source>single, a4-1, a4-2, a4-4, a4-8, a4-10</source>
        <translation>single, a4-1, a4-2, a4-4, a4-8, a4-10</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>кимдер үчүн</translation>
    </message>
    <message>
        <source>a municipality by name or code, or the code of a rayon or an oblast</source>
        <translation>муниципалитет аты же коду менен, же райондун же облустун коду</translation>
    </message>
    <message>
        <source>with backs, for two-sided paper</source>
        <translation>арты менен, эки тараптуу басуу үчүн</translation>
    </message>
    <message>
        <source>a card before the badges of each municipality</source>
        <translation>ар бир муниципалитеттин бейджтеринин алдында карточка</translation>
    </message>
    <message>
        <source>places of the first sheet that are used up</source>
        <translation>биринчи барактагы колдонулган орундар</translation>
    </message>
    <message>
        <source>take people straight from a list (csv, xlsx) with the columns {columns}</source>
        <translation>адамдарды {columns} мамычалары бар тизмеден (csv, xlsx) түз алуу</translation>
    </message>
    <message>
        <source>check somebody in by the code of a badge or the short number</source>
        <translation>бейджтин коду же кыска номер боюнча келгенин белгилөө</translation>
    </message>
    <message>
        <source>she leaves</source>
        <translation>кеткенин белгилөө</translation>
    </message>
    <message>
        <source>who has come, and from where</source>
        <translation>ким келди жана кайдан</translation>
    </message>
    <message>
        <source>write a list or a paper to a file</source>
        <translation>тизмени же документти файлга жазуу</translation>
    </message>
    <message>
        <source>the sessions and their codes</source>
        <translation>сессиялар жана алардын коддору</translation>
    </message>
    <message>
        <source>all participants</source>
        <translation>бардык катышуучулар</translation>
    </message>
    <message>
        <source>all that was recorded of a participant</source>
        <translation>катышуучу жөнүндө жазылгандын баары</translation>
    </message>
    <message>
        <source>make a verified copy of the conference file</source>
        <translation>конференциянын файлынын текшерилген көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>put a backup in the place of the conference file; the present one is kept</source>
        <translation>конференциянын файлынын ордуна камдык көчүрмөнү коюу; учурдагы файл сакталат</translation>
    </message>
    <message>
        <source>look whether the conference file is well</source>
        <translation>конференциянын файлында ката жогун текшерүү</translation>
    </message>
    <message>
        <source>compute all tables anew from the journal</source>
        <translation>бардык таблицаларды журнал боюнча кайра эсептөө</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>The demo conference is in {file}; people: {people}.</source>
        <translation>Демо-конференция файлда: {file}; адамдар: {people}.</translation>
    </message>
    <message>
        <source>The demo conference was already in {file}; people: {people}.</source>
        <translation>Демо-конференция файлда мурунтан бар: {file}; адамдар: {people}.</translation>
    </message>
    <message>
        <source>There is no display, so here is the main job in the shell.</source>
        <translation>Экран жок, ошондуктан негизги иш консолдо көрсөтүлөт.</translation>
    </message>
    <message>
        <source>1. The list {path} was imported: added {added}, here already {same}, left out {unusable}.</source>
        <translation>1. {path} тизмеси импорттолду: кошулду {added}, мурунтан бар {same}, калтырылды {unusable}.</translation>
    </message>
    <message>
        <source>2. Badges made: {count}, in {path}</source>
        <translation>2. Жасалган бейджтер: {count}, файлы {path}</translation>
    </message>
    <message>
        <source>3. Badges scanned at the first registration: {outcomes}</source>
        <translation>3. Биринчи каттоодо скандалган бейджтер: {outcomes}</translation>
    </message>
    <message>
        <source>4. Attendance by municipality:</source>
        <translation>4. Муниципалитеттер боюнча катышуу:</translation>
    </message>
    <message>
        <source>Files made: {conference} and {badges}</source>
        <translation>Түзүлгөн файлдар: {conference} жана {badges}</translation>
    </message>
    <message>
        <source>Nobody found for “{query}”.</source>
        <translation>«{query}» боюнча эч ким табылган жок.</translation>
    </message>
    <message>
        <source>Say what to look for, or use --stdin.</source>
        <translation>Эмнени издөөнү көрсөтүңүз же --stdin колдонуңуз.</translation>
    </message>
    <message>
        <source>in since {time}, desk {desk}</source>
        <translation>кирген: {time}, каттоо орду {desk}</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджтер</translation>
    </message>
    <message>
        <source>Badges made: {count}. File: {path}</source>
        <translation>Жасалган бейджтер: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>Rows: {rows}. Added: {added}. Updated: {updated}. Same: {same}. Possible: {possible}. Left out: {unusable}.</source>
        <translation>Саптар: {rows}. Кошулду: {added}. Жаңыртылды: {updated}. Өзгөрүүсүз: {same}. Кайталанышы мүмкүн: {possible}. Калтырылды: {unusable}.</translation>
    </message>
    <message>
        <source>Sheet “{name}” was passed over: no column of names; rows: {count}.</source>
        <translation>«{name}» барагы өткөрүлүп жиберилди: аты-жөнү мамычасы жок; саптар: {count}.</translation>
    </message>
    <message>
        <source>… and {count} more; --json lists all.</source>
        <translation>… дагы {count}; --json баарын көрсөтөт.</translation>
    </message>
    <message>
        <source>--rejects FILE.xlsx gives the rows left out, to mend and import again.</source>
        <translation>--rejects FILE.xlsx калтырылган саптарды сактайт: оңдоп, кайра импорттоо үчүн.</translation>
    </message>
    <message>
        <source>The rows left out are in {path}</source>
        <translation>Калтырылган саптар файлда: {path}</translation>
    </message>
    <message>
        <source>People: {count}. File: {path}</source>
        <translation>Адамдар: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Камдык көчүрмө жасалды жана текшерилди: {path}</translation>
    </message>
    <message>
        <source>Restored: {path}</source>
        <translation>Калыбына келтирилди: {path}</translation>
    </message>
    <message>
        <source>The file that was there is kept as {path}</source>
        <translation>Мурунку файл сакталды: {path}</translation>
    </message>
    <message>
        <source>The file is well: {path}</source>
        <translation>Файлда ката жок: {path}</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Кайра эсептөө</translation>
    </message>
    <message>
        <source>Computed anew from the journal: {count} subjects.</source>
        <translation>Журнал боюнча кайра эсептелди, объекттер: {count}.</translation>
    </message>
    <message>
        <source>the list of participants</source>
        <translation>катышуучулардын тизмеси</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read only: open at {holder}</source>
        <translation>Окуу үчүн гана, ачкан: {holder}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Окуу үчүн гана</translation>
    </message>
    <message>
        <source>All is saved in {file}</source>
        <translation>Баары сакталды: {file}</translation>
    </message>
    <message>
        <source>Backup {time}</source>
        <translation>Камдык көчүрмө: {time}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Камдык көчүрмө азырынча жок</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Desk {number}   RegApp {version}</source>
        <translation>Каттоо орду {number}   RegApp {version}</translation>
    </message>
    <message>
        <source>look at the queue</source>
        <translation>кезекти караңыз</translation>
    </message>
    <message>
        <source>printing {count}</source>
        <translation>басылып жатат: {count}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>даяр</translation>
    </message>
    <message>
        <source>Badges that wait to be printed</source>
        <translation>Басууну күткөн бейджтер</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Test page, {width} x {height} mm</source>
        <translation>Сыноо барагы, {width} x {height} мм</translation>
    </message>
    <message>
        <source>Measure these four lengths and type them in:</source>
        <translation>Бул төрт узундукту өлчөп, жазыңыз:</translation>
    </message>
    <message>
        <source>A = {length} mm: left edge of the paper to line A</source>
        <translation>A = {length} мм: барактын сол четинен A сызыгына чейин</translation>
    </message>
    <message>
        <source>B = {length} mm: line A to line B</source>
        <translation>B = {length} мм: A сызыгынан B сызыгына чейин</translation>
    </message>
    <message>
        <source>C = {length} mm: upper edge of the paper to line C</source>
        <translation>C = {length} мм: барактын үстүнкү четинен C сызыгына чейин</translation>
    </message>
    <message>
        <source>D = {length} mm: line C to line D</source>
        <translation>D = {length} мм: C сызыгынан D сызыгына чейин</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Align at the left</source>
        <translation>Сол чети боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Align in the centre</source>
        <translation>Борбору боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Align at the right</source>
        <translation>Оң чети боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Үстүнкү чети боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Align in the middle</source>
        <translation>Ортосу боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Төмөнкү чети боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Even gaps across</source>
        <translation>Туурасынан бирдей аралык</translation>
    </message>
    <message>
        <source>Even gaps downwards</source>
        <translation>Тигинен бирдей аралык</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Бир катмар өйдө</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>Бир катмар төмөн</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көчүрмөсүн кошуу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Snap to lines</source>
        <translation>Сызыктарга жабышуу</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Тор</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>The whole badge</source>
        <translation>Бүт бейдж</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>Кагаздагы өлчөмүндө</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>Артка кайтаруу  Ctrl+Z</translation>
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
        <translation>Баары бир киргизүү</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Акыркы текшерүүлөр</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>Scan a badge, or find somebody by name, telephone or number. Enter checks in.</source>
        <translation>Бейджди скандаңыз же адамды аты, телефону же номери боюнча издеңиз. Enter — келгенин белгилөө.</translation>
    </message>
    <message>
        <source>In since {time}, at desk {desk}.</source>
        <translation>Кирген: {time}, каттоо орду {desk}.</translation>
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
        <translation>кулакчын ({languages})</translation>
    </message>
    <message>
        <source>Give: {things}</source>
        <translation>Берүү: {things}</translation>
    </message>
    <message>
        <source>Diet: {diet}</source>
        <translation>Тамак-аш: {diet}</translation>
    </message>
    <message>
        <source>No consent to the use of personal data: ask for a signature.</source>
        <translation>Жеке маалыматтарды иштетүүгө макулдук жок: кол койдуруңуз.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Desk</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджтер</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөө</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Басуу кезеги</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Жаңы катышуучу</translation>
    </message>
    <message>
        <source>Instead of {name}</source>
        <translation>{name} ордуна</translation>
    </message>
    <message>
        <source>This file is open in another RegApp: {holder}. You can look, but not change anything.</source>
        <translation>Бул файл башка RegApp ичинде ачык: {holder}. Көрүүгө болот, бирок өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>This file cannot be written to. You can look, but not change anything.</source>
        <translation>Бул файлга жазууга болбойт. Көрүүгө болот, бирок өзгөртүүгө болбойт.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Attendance</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>Details not here yet</source>
        <translation>Маалымат келе элек</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Жамаат</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Баяндамачы</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Уюштуруучу</translation>
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
        <translation>Мамлекеттик орган</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Конок</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Аялдар</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Эркектер</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Аял</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Эркек</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жашы</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Under 29</source>
        <translation>29 жашка чейин</translation>
    </message>
    <message>
        <source>60 and older</source>
        <translation>60 жаш жана андан улуу</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>No municipality (guests, others)</source>
        <translation>Муниципалитети жок (коноктор, башкалар)</translation>
    </message>
</context>
</TS>
