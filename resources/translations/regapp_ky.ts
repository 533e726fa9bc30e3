<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky">
<context>
    <name>Acts</name>
    <message>
        <source>address of the materials</source>
        <translation>материалдардын дареги</translation>
    </message>
    <message>
        <source>ages of young people</source>
        <translation>жаштардын курагы</translation>
    </message>
    <message>
        <source>badge design</source>
        <translation>бейдждин макети</translation>
    </message>
    <message>
        <source>badges made</source>
        <translation>жасалган бейдждер</translation>
    </message>
    <message>
        <source>cancelled registration</source>
        <translation>каттоону жокко чыгаруу</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>сертификаттар</translation>
    </message>
    <message>
        <source>change of a session</source>
        <translation>сессияны өзгөртүү</translation>
    </message>
    <message>
        <source>change of details</source>
        <translation>маалыматты өзгөртүү</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>келди деген белги</translation>
    </message>
    <message>
        <source>check-in of a group</source>
        <translation>топтун келгени</translation>
    </message>
    <message>
        <source>check-out</source>
        <translation>кетти деген белги</translation>
    </message>
    <message>
        <source>confirmed place</source>
        <translation>такталган аймак</translation>
    </message>
    <message>
        <source>days recorded as paid</source>
        <translation>төлөнгөн деп белгиленген күндөр</translation>
    </message>
    <message>
        <source>hand-out</source>
        <translation>берилген нерсе</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>merge of duplicates</source>
        <translation>жазууларды бириктирүү</translation>
    </message>
    <message>
        <source>message for the desk</source>
        <translation>каттоо ордуна билдирүү</translation>
    </message>
    <message>
        <source>move to another city</source>
        <translation>башка шаарга которуу</translation>
    </message>
    <message>
        <source>new badge</source>
        <translation>жаңы бейдж</translation>
    </message>
    <message>
        <source>new session</source>
        <translation>жаңы сессия</translation>
    </message>
    <message>
        <source>people who came, from paper</source>
        <translation>кагаз боюнча келгендерди белгилөө</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сүрөт</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>каттоо</translation>
    </message>
    <message>
        <source>reinstated registration</source>
        <translation>каттоону калыбына келтирүү</translation>
    </message>
    <message>
        <source>removed session</source>
        <translation>алынып салынган сессия</translation>
    </message>
    <message>
        <source>return of a loan</source>
        <translation>убактылуу алынганды кайтаруу</translation>
    </message>
    <message>
        <source>saved list</source>
        <translation>сакталган тизме</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>кол коюучулар</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>алмаштыруу</translation>
    </message>
    <message>
        <source>targets of the report</source>
        <translation>отчёттун максаттары</translation>
    </message>
    <message>
        <source>text of the report</source>
        <translation>отчёттун тексти</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>эки башка адам</translation>
    </message>
    <message>
        <source>undone entry</source>
        <translation>артка кайтарылган жазуу</translation>
    </message>
    <message>
        <source>what papers say of the conference</source>
        <translation>конференция жөнүндө маалымат</translation>
    </message>
</context>
<context>
    <name>AddMenu</name>
    <message>
        <source>Code of the badge</source>
        <translation>Бейдждин коду</translation>
    </message>
    <message>
        <source>Code of the certificate</source>
        <translation>Сертификаттын коду</translation>
    </message>
    <message>
        <source>Code of the materials</source>
        <translation>Материалдардын коду</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Файлдан…</translation>
    </message>
    <message>
        <source>Participant or event text</source>
        <translation>Катышуучунун же иш-чаранын тексти</translation>
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
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>Abroad, any country</source>
        <translation>Чет өлкө (кайсынысы болбосун)</translation>
    </message>
    <message>
        <source>Anonymous data</source>
        <translation>Аты-жөнсүз маалымат</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Маалыматтын сыпаттамасы</translation>
    </message>
    <message>
        <source>Date of the data</source>
        <translation>Маалыматтын күнү</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Сап – бул</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>Generalised</source>
        <translation>Жалпыланды</translation>
    </message>
    <message>
        <source>Government and organisers</source>
        <translation>Мамлекеттик органдар жана уюштуруучулар</translation>
    </message>
    <message>
        <source>How it was done</source>
        <translation>Ыкмасы</translation>
    </message>
    <message>
        <source>Municipalities and communities</source>
        <translation>Муниципалитеттер жана жамааттар</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Кирген жок</translation>
    </message>
    <message>
        <source>Rayon, city or oblast</source>
        <translation>Район, шаар же облус</translation>
    </message>
    <message>
        <source>Speakers, donors, press, guests</source>
        <translation>Баяндамачылар, донорлор, пресса, коноктор</translation>
    </message>
    <message>
        <source>a person who is registered and has not cancelled, or who has come</source>
        <translation>катталган жана катышуудан баш тартпаган же келген адам</translation>
    </message>
    <message>
        <source>age band → young people or older</source>
        <translation>жаш тобу → жаштар же улуулар</translation>
    </message>
    <message>
        <source>age removed</source>
        <translation>жашы алынып салынды</translation>
    </message>
    <message>
        <source>arrival removed</source>
        <translation>келгени жөнүндө маалымат алынып салынды</translation>
    </message>
    <message>
        <source>category removed</source>
        <translation>категориясы алынып салынды</translation>
    </message>
    <message>
        <source>category → group of categories</source>
        <translation>категория → категориялар тобу</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>бириктирилди</translation>
    </message>
    <message>
        <source>country removed</source>
        <translation>өлкөсү алынып салынды</translation>
    </message>
    <message>
        <source>country → Kyrgyzstan or abroad</source>
        <translation>өлкө → Кыргызстан же чет өлкө</translation>
    </message>
    <message>
        <source>each row, all its columns together, is shared by at least {k} people</source>
        <translation>ар бир саптын бардык мамычаларындагы маанилер кеминде {k} адамда бирдей</translation>
    </message>
    <message>
        <source>k-anonymity, k = {k}</source>
        <translation>k-анонимдүүлүк, k = {k}</translation>
    </message>
    <message>
        <source>names, telephones, e-mails, numbers, references</source>
        <translation>аты-жөнү, телефондор, электрондук почта, номерлер, катышуучулардын коддору</translation>
    </message>
    <message>
        <source>number of days removed</source>
        <translation>күндөрдүн саны алынып салынды</translation>
    </message>
    <message>
        <source>number of days → 0, 1, 2+</source>
        <translation>күндөрдүн саны → 0, 1, 2+</translation>
    </message>
    <message>
        <source>number of sessions removed</source>
        <translation>сессиялардын саны алынып салынды</translation>
    </message>
    <message>
        <source>number of sessions → 0, 1, 2+</source>
        <translation>сессиялардын саны → 0, 1, 2+</translation>
    </message>
    <message>
        <source>organisations, positions, notes, all free text</source>
        <translation>уюмдар, кызматтар, эскертүүлөр, бардык эркин текст</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>аймагы алынып салынды</translation>
    </message>
    <message>
        <source>rare combinations were generalised step by step until enough people shared them</source>
        <translation>сейрек айкалыштар саны жетиштүү болгонго чейин кадам-кадам менен жалпыланды</translation>
    </message>
    <message>
        <source>rayon or city → oblast</source>
        <translation>район же шаар → облус</translation>
    </message>
    <message>
        <source>rows are sorted by their values</source>
        <translation>саптар маанилери боюнча иреттелген</translation>
    </message>
    <message>
        <source>sex removed</source>
        <translation>жынысы алынып салынды</translation>
    </message>
    <message>
        <source>this value was removed so that nobody can be identified</source>
        <translation>эч ким таанылып калбашы үчүн бул маани алынып салынды</translation>
    </message>
</context>
<context>
    <name>AttendanceFilter</name>
    <message>
        <source>All categories</source>
        <translation>Бардык категориялар</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Бардык шаарлар</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Бардык күндөр</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Бардык сессиялар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Check in together…</source>
        <translation>Чогуу белгилөө…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Everybody from the chosen place, as one act</source>
        <translation>Тандалган жерден келгендердин баары, бир аракет менен</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Show the whole country again</source>
        <translation>Бүт өлкөнү кайра көрсөтүү</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>As of {time}</source>
        <translation>Эсептелген убактысы: {time}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>Figures for the large screen: F11</source>
        <translation>Чоң экрандагы көрсөткүчтөр: F11</translation>
    </message>
    <message>
        <source>Large screen</source>
        <translation>Чоң экран</translation>
    </message>
    <message>
        <source>Map and places</source>
        <translation>Карта жана аймактар</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Келбегендер</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
    </message>
    <message>
        <source>Through the day</source>
        <translation>Күн ичинде</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кимдер</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>келди</translation>
    </message>
    <message>
        <source>municipalities represented</source>
        <translation>муниципалитеттин өкүлү келди</translation>
    </message>
    <message>
        <source>of those registered</source>
        <translation>катталгандардан</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>катталган</translation>
    </message>
    <message>
        <source>{count} not on the list</source>
        <translation>тизмеде жок: {count}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} / {all}</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Backup</source>
        <translation>Камдык көчүрмө</translation>
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
        <translation>Бузулган</translation>
    </message>
    <message>
        <source>It is misspelled</source>
        <translation>Аты ката жазылган</translation>
    </message>
    <message>
        <source>It printed</source>
        <translation>Чыкты</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Жоголгон</translation>
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
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейдждер</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Каттоо орду</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Мурда жасалгандар</translation>
    </message>
    <message>
        <source>No batches yet.</source>
        <translation>Бейдждердин бир да топтому азырынча жасала элек.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
</context>
<context>
    <name>BadgeChoices</name>
    <message>
        <source>62 x 100, label roll, black</source>
        <translation>62 x 100, этикетка, ак-кара</translation>
    </message>
    <message>
        <source>86 x 54, plastic card</source>
        <translation>86 x 54, пластик карта</translation>
    </message>
    <message>
        <source>90 x 60, for a holder</source>
        <translation>90 x 60, бейдж кабы үчүн</translation>
    </message>
    <message>
        <source>A card before each place</source>
        <translation>Ар бир аймактын алдында карточка</translation>
    </message>
    <message>
        <source>A5, folded, with programme</source>
        <translation>A5, бүктөлгөн, программасы менен</translation>
    </message>
    <message>
        <source>A6, 105 × 148, on a lanyard</source>
        <translation>A6, 105 x 148, тасмада</translation>
    </message>
    <message>
        <source>Badge, mm</source>
        <translation>Бейдж, мм</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Эки тарабы тең</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Категориясы</translation>
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
        <source>By place and name</source>
        <translation>Аймагы, аты</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категориясы</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Конструктор…</translation>
    </message>
    <message>
        <source>Each person's own, where known</source>
        <translation>Белгилүү болсо, ар кимдин өз тили</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>For handing out badges in envelopes: place, number of badges, names.</source>
        <translation>Бейдждерди конверттерде таратуу үчүн: аймагы, канча бейдж жана кимдики.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>From the imported list</source>
        <translation>Кабыл алынган тизмеден</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тартиби</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Аймагы</translation>
    </message>
    <message>
        <source>Prints the back of each badge behind it (two-sided printing).</source>
        <translation>Ар бир бейдждин арткы бети да басылат (кагаздын эки бетине).</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Start at position</source>
        <translation>Баштоо орду</translation>
    </message>
    <message>
        <source>Without a badge</source>
        <translation>Бейджи жоктор</translation>
    </message>
</context>
<context>
    <name>BadgeFindings</name>
    <message>
        <source>Make anyway</source>
        <translation>Ошентсе да жасоо</translation>
    </message>
    <message>
        <source>Nothing: every letter prints, every name fits and is free, every code is large enough to scan.</source>
        <translation>Эч нерсе жок: бардык тамгалар басылат, бардык аттар батат жана эч нерсе менен жабылган эмес, бардык коддор сканер үчүн жетишерлик чоң.</translation>
    </message>
    <message>
        <source>People affected: {count}. Press Enter to open the selected card.</source>
        <translation>Тиешелүү адамдар: {count}. Enter тандалгандын карточкасын ачат.</translation>
    </message>
    <message>
        <source>Skip these people</source>
        <translation>Бул адамдарсыз жасоо</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Текшерүү керек</translation>
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
        <source>Enter a number.</source>
        <translation>Бул жерге сан керек.</translation>
    </message>
    <message>
        <source>Fold at, mm</source>
        <translation>Бүктөм, мм</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>{low} менен {high} ортосунда.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Бийиктиги, мм</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Башка ат менен сактоо…</translation>
    </message>
    <message>
        <source>Usual sheets</source>
        <translation>Адаттагы барактар</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Туурасы, мм</translation>
    </message>
    <message>
        <source>click: the one below; drag: without snapping</source>
        <translation>чыкылдатуу: астындагысы; жылдыруу: сызыктарга байланбай</translation>
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
        <source>move by 0.5 mm; with Shift 5 mm, with Ctrl 0.1 mm</source>
        <translation>0,5 мм жылдыруу; Shift менен 5 мм, Ctrl менен 0,1 мм</translation>
    </message>
    <message>
        <source>select all</source>
        <translation>баарын тандоо</translation>
    </message>
    <message>
        <source>the next element</source>
        <translation>кийинки элемент</translation>
    </message>
    <message>
        <source>to the properties; Esc goes back</source>
        <translation>касиеттерине; Esc кайтарат</translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation>артка кайтаруу жана кайталоо</translation>
    </message>
    <message>
        <source>zoom in, zoom out, fit the badge</source>
        <translation>чоңойтуу, кичирейтүү, бүт бейдж</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} беттин {number}-бети</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Кандай көрүнөт</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Арткы бети</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message>
        <source>Badges</source>
        <translation>Бейдждер</translation>
    </message>
    <message>
        <source>Badges made: {count}. {path}</source>
        <translation>Жасалган бейдждер: {count}. {path}</translation>
    </message>
    <message>
        <source>Badges to make: {count}</source>
        <translation>Жасала турган бейдждер: {count}</translation>
    </message>
    <message>
        <source>Checking badges</source>
        <translation>Бейдждерди текшерүү</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Мурда жасалгандар</translation>
    </message>
    <message>
        <source>Make badges</source>
        <translation>Бейдж жасоо</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Кандай көрүнөт</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Текшерүү керек</translation>
    </message>
    <message>
        <source>To check ({count})</source>
        <translation>Текшерүү керек ({count})</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>Add a back</source>
        <translation>Арткы бетин кошуу</translation>
    </message>
    <message>
        <source>Back side</source>
        <translation>Арткы бети</translation>
    </message>
    <message>
        <source>Back to badges</source>
        <translation>Бейдждерге кайтуу</translation>
    </message>
    <message>
        <source>Back to the certificates</source>
        <translation>Сертификаттарга кайтуу</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейдждер</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Алдыңкы бети</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Дагы</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ачуу…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Remove this badge</source>
        <translation>Бул бейджди алып салуу</translation>
    </message>
    <message>
        <source>Revert to saved</source>
        <translation>Сакталганга кайтуу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Файлга сактоо…</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Башка ат менен сактоо…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>сактала элек</translation>
    </message>
</context>
<context>
    <name>BatchPrinting</name>
    <message>
        <source>Copies</source>
        <translation>Нускалар</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Принтер жок</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
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
        <translation>Кагаздан белгиленди: {new}. Ctrl+Z баарын бир жолу артка кайтарат.</translation>
    </message>
    <message>
        <source>Checked in: {new}. In already: {already}. Not checked in: {refused}.</source>
        <translation>Келгени белгиленди: {new}. Мурда белгиленген: {already}. Белгиленген жок: {refused}.</translation>
    </message>
    <message>
        <source>Nobody was checked in.</source>
        <translation>Эч кимдин келгени белгиленген жок.</translation>
    </message>
    <message>
        <source>Nothing new: everybody is in already.</source>
        <translation>Жаңы эч нерсе жок: баарынын келгени мурда белгиленген.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>дагы {count}</translation>
    </message>
</context>
<context>
    <name>ByHandView</name>
    <message>
        <source>Enter afterwards</source>
        <translation>Кагаздан киргизүү</translation>
    </message>
    <message>
        <source>Print lists</source>
        <translation>Тизмени басып чыгаруу</translation>
    </message>
    <message>
        <source>Read from photos</source>
        <translation>Сүрөттөн таануу</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Жоктоо</translation>
    </message>
</context>
<context>
    <name>CalibrationPanel</name>
    <message>
        <source>A: left edge to line A</source>
        <translation>A: сол четтен A сызыгына чейин</translation>
    </message>
    <message>
        <source>Applied: {correction}</source>
        <translation>Колдонулууда: {correction}</translation>
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
        <source>Keep and print again to check</source>
        <translation>Кабыл алып, текшерүү үчүн басып чыгаруу</translation>
    </message>
    <message>
        <source>No correction</source>
        <translation>Оңдоосуз</translation>
    </message>
    <message>
        <source>No correction applied.</source>
        <translation>Оңдоо жок.</translation>
    </message>
    <message>
        <source>Print a test page, measure the four lengths with a ruler and enter them in millimetres. Keep the correction and print again: the lengths should now match.</source>
        <translation>Сыноо барагын басып чыгарып, төрт узундукту сызгыч менен өлчөп, миллиметр менен жазыңыз. Оңдоону кабыл алып, дагы бир жолу басып чыгарыңыз: анда узундуктар көрсөтүлгөндөй болушу керек.</translation>
    </message>
    <message>
        <source>Test page sent to the printer.</source>
        <translation>Сыноо барагы принтерге жөнөтүлдү.</translation>
    </message>
    <message>
        <source>The print is accurate; no correction needed.</source>
        <translation>Так басып чыгарат: оңдой турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>should be {length}</source>
        <translation>{length} болушу керек</translation>
    </message>
    <message>
        <source>{right} mm to the right, {down} mm down, width × {across}, height × {along}</source>
        <translation>{right} мм оңго, {down} мм ылдый, туурасы × {across}, бийиктиги × {along}</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>A camera cannot be read here, since parts of RegApp are missing: {parts}.</source>
        <translation>Бул жерде камераны окууга болбойт, анткени RegApp программасынын бөлүктөрү жок: {parts}.</translation>
    </message>
    <message>
        <source>The camera gives no picture: {name}. Another program uses it, or the system does not allow it. RegApp goes on trying.</source>
        <translation>Камерадан сүрөт келбей жатат: {name}. Аны башка программа колдонуп жатат же система уруксат бербейт. RegApp аракетин улантат.</translation>
    </message>
    <message>
        <source>The camera is being switched on.</source>
        <translation>Камера күйгүзүлүп жатат.</translation>
    </message>
    <message>
        <source>The camera is not plugged in: {name}. It is read again as soon as it is.</source>
        <translation>Камера сайылган эмес: {name}. Сайылары менен кайра окулат.</translation>
    </message>
    <message>
        <source>The camera reads codes. Hold a badge in front of it.</source>
        <translation>Камера коддорду окуп жатат. Бейджди камеранын алдына кармаңыз.</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>A camera reads the codes of badges as a scanner does. Its pictures are kept nowhere.</source>
        <translation>Камера бейдждердин коддорун сканер сыяктуу окуйт. Анын сүрөттөрү эч жерде сакталбайт.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Камерасыз</translation>
    </message>
    <message>
        <source>No camera was found. One that is plugged in appears here by itself.</source>
        <translation>Камера табылган жок. Сайылган камера бул жерде өзү пайда болот.</translation>
    </message>
    <message>
        <source>Read codes with the camera</source>
        <translation>Коддорду камера менен окуу</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Кайсы камера</translation>
    </message>
</context>
<context>
    <name>CameraPane</name>
    <message>
        <source>Hide the picture</source>
        <translation>Сүрөттү жашыруу</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Сүрөттү көрсөтүү</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Камера көргөн сүрөт</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Arrived {time}</source>
        <translation>Келди: {time}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Cancel the registration</source>
        <translation>Каттоону жокко чыгаруу</translation>
    </message>
    <message>
        <source>Certificate of participation…</source>
        <translation>Катышуу сертификаты…</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Келгенин белгилөө</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Кеткенин белгилөө</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Дагы…</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>Азырынча келе элек</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Каттоо жокко чыгарылган</translation>
    </message>
    <message>
        <source>Reinstate the registration</source>
        <translation>Каттоону калыбына келтирүү</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Өчүрүлгөн</translation>
    </message>
    <message>
        <source>Replace the badge</source>
        <translation>Бейджди алмаштыруу</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>Катышуучуну алмаштыруу…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
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
        <translation>Сертификатты сактоо</translation>
    </message>
    <message>
        <source>The certificate is in {path}</source>
        <translation>Сертификат {path} файлында</translation>
    </message>
</context>
<context>
    <name>CertificateCheckPanel</name>
    <message>
        <source>Code of a certificate</source>
        <translation>Сертификаттын коду</translation>
    </message>
    <message>
        <source>Key of this conference, for publishing: {fingerprint}</source>
        <translation>Ушул конференциянын ачкычы, жарыялоо үчүн: {fingerprint}</translation>
    </message>
    <message>
        <source>Scan here, or paste the digits and press Enter</source>
        <translation>Бул жерге сканерлеңиз же цифраларды чаптап, Enter басыңыз</translation>
    </message>
    <message>
        <source>Scan the code on a certificate, of this conference or of any other that works with RegApp. Nothing is sent anywhere.</source>
        <translation>Ушул же RegApp менен иштеген башка конференциянын сертификатындагы кодду сканерлеңиз. Эч нерсе эч жакка жөнөтүлбөйт.</translation>
    </message>
</context>
<context>
    <name>CertificateChoices</name>
    <message>
        <source>A4 upright, plain</source>
        <translation>A4 тигинен, жөнөкөй</translation>
    </message>
    <message>
        <source>A4, to frame</source>
        <translation>A4, алкакка</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Кеминде</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>By sessions attended</source>
        <translation>Сессиялар саны</translation>
    </message>
    <message>
        <source>By share of the sessions</source>
        <translation>Сессиялар үлүшү</translation>
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
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Day registration counts too</source>
        <translation>Күндүн каттоосу да эсептелет</translation>
    </message>
    <message>
        <source>Design…</source>
        <translation>Конструктор…</translation>
    </message>
    <message>
        <source>Each person's own, where known</source>
        <translation>Белгилүү болсо, ар кимдин өз тили</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>For conferences where badges are scanned only at the entrance.</source>
        <translation>Бейдждер кире бериште гана сканерленген конференциялар үчүн.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Have none yet</source>
        <translation>Али жоктор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тартиби</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Аймагы</translation>
    </message>
    <message>
        <source>Place and name</source>
        <translation>Аймагы, аты</translation>
    </message>
    <message>
        <source>Who is eligible</source>
        <translation>Кимге берилет</translation>
    </message>
</context>
<context>
    <name>CertificatePreview</name>
    <message>
        <source>Next certificate</source>
        <translation>Кийинки сертификат</translation>
    </message>
    <message>
        <source>Previous certificate</source>
        <translation>Мурунку сертификат</translation>
    </message>
    <message>
        <source>The code in this preview is a sample; real codes appear only in the saved file.</source>
        <translation>Бул сүрөттөгү код – үлгү; чыныгы коддор файлда гана болот.</translation>
    </message>
</context>
<context>
    <name>CertificatesView</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Certificates made: {count}. {path}</source>
        <translation>Жасалган сертификаттар: {count}. {path}</translation>
    </message>
    <message>
        <source>Certificates to make: {count}. Eligible: {eligible}</source>
        <translation>Сертификаттар: {count}. Укугу барлар: {eligible}</translation>
    </message>
    <message>
        <source>Everyone eligible already has a certificate: {eligible}</source>
        <translation>Сертификат алууга укугу барлардын баарында ал бар: {eligible}</translation>
    </message>
    <message>
        <source>Nobody in this selection has attended enough sessions yet.</source>
        <translation>Тандалгандардын арасында жетиштүү катышкан эч ким жок.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Кандай көрүнөт</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF катары сактоо…</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Сертификаттарды сактоо</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Ким кол коёт</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… жана дагы {count}.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>A sample, no certificate</source>
        <translation>Үлгү, сертификат эмес</translation>
    </message>
    <message>
        <source>Altered or not genuine</source>
        <translation>Өзгөртүлгөн же чыныгы эмес</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндөр</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Чыныгы</translation>
    </message>
    <message>
        <source>Issued by this conference and valid.</source>
        <translation>Бул сертификатты конференция жасаган, ал жарактуу.</translation>
    </message>
    <message>
        <source>Its key is not the one that the organisers have published: do not accept it.</source>
        <translation>Бул уюштуруучулар жарыялаган ачкыч эмес: сертификатты кабыл албаңыз.</translation>
    </message>
    <message>
        <source>Key of the conference</source>
        <translation>Конференциянын ачкычы</translation>
    </message>
    <message>
        <source>Made with another key</source>
        <translation>Башка ачкыч менен жасалган</translation>
    </message>
    <message>
        <source>Not the code of a certificate</source>
        <translation>Бул сертификаттын коду эмес</translation>
    </message>
    <message>
        <source>Nothing in it has been altered. Compare the key below with the one its organisers have published.</source>
        <translation>Анда эч нерсе өзгөртүлгөн эмес. Төмөнкү ачкычты уюштуруучулар жарыялаган ачкыч менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>Registered now as</source>
        <translation>Азыр мындайча жазылган</translation>
    </message>
    <message>
        <source>Scan the square code on the certificate once more.</source>
        <translation>Сертификаттагы чарчы кодду дагы бир жолу сканерлеңиз.</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Катышкан сессиялары</translation>
    </message>
    <message>
        <source>Sessions recorded now</source>
        <translation>Азыр жазылган сессиялар</translation>
    </message>
    <message>
        <source>Signed by this conference</source>
        <translation>Ушул конференция кол койгон</translation>
    </message>
    <message>
        <source>The conference issued this certificate and later withdrew it: it is not valid.</source>
        <translation>Конференция бул сертификатты жасап, кайра кайтарып алган: ал жараксыз.</translation>
    </message>
    <message>
        <source>The same number was given to</source>
        <translation>Ушул эле номер буга да берилген</translation>
    </message>
    <message>
        <source>The signature is not valid. Scan again; if the result is the same, do not accept it.</source>
        <translation>Кол тамга туура эмес. Дагы бир жолу сканерлеңиз; жооп өзгөрбөсө, аны кабыл албаңыз.</translation>
    </message>
    <message>
        <source>The signature is valid. The certificate was made at another desk; its record has not reached this file yet.</source>
        <translation>Кол тамга туура. Сертификат башка каттоо ордунда жасалган; ал жөнүндө жазуу бул файлга али келе элек.</translation>
    </message>
    <message>
        <source>This is a preview image. Whatever it says, no conference issued it: do not accept it.</source>
        <translation>Бул – алдын ала көрүүнүн сүрөтү. Анда эмне жазылса да, аны конференция берген эмес: кабыл албаңыз.</translation>
    </message>
    <message>
        <source>Unaltered; its key is not known here</source>
        <translation>Өзгөртүлгөн эмес, ачкычы бул жерде белгисиз</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кайтарып алынган</translation>
    </message>
    <message>
        <source>{attended} of {of}</source>
        <translation>{attended} (бардыгы {of})</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>All categories</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Бардык шаарлар</translation>
    </message>
    <message>
        <source>All of the country and abroad</source>
        <translation>Бүт өлкө жана чет өлкөлөр</translation>
    </message>
    <message>
        <source>As papers of this conference: {language}</source>
        <translation>Бул конференциянын кагаздарындай: {language}</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Программа тили</translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message>
        <source>To check: {count}</source>
        <translation>Текшерүү керек: {count}</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Ends before it begins: “{session}”</source>
        <translation>Аягы башынан эрте: «{session}»</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Аягы башынан эрте</translation>
    </message>
    <message>
        <source>Not within the days of the event: “{session}”</source>
        <translation>Конференциянын күндөрүнө кирбейт: «{session}»</translation>
    </message>
    <message>
        <source>One room at the same time: “{session}” and “{other}”</source>
        <translation>Бир убакта бир зал: «{session}» жана «{other}»</translation>
    </message>
    <message>
        <source>Outside the event</source>
        <translation>Конференциядан тышкары</translation>
    </message>
    <message>
        <source>Room double-booked</source>
        <translation>Зал эки жолу ээленген</translation>
    </message>
    <message>
        <source>Runs past midnight</source>
        <translation>Түн ортосунан ашат</translation>
    </message>
    <message>
        <source>Runs past midnight: “{session}”</source>
        <translation>Түн ортосунан ашат: «{session}»</translation>
    </message>
    <message>
        <source>Speaker double-booked</source>
        <translation>Баяндамачы бош эмес</translation>
    </message>
    <message>
        <source>Too few seats</source>
        <translation>Орун жетпейт</translation>
    </message>
    <message>
        <source>{excess} seats short: “{session}”</source>
        <translation>Орун жетпейт: {excess}, «{session}»</translation>
    </message>
    <message>
        <source>{speaker} speaks at the same time in “{session}” and “{other}”</source>
        <translation>{speaker} бир убакта экөөндө сүйлөйт: «{session}» жана «{other}»</translation>
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
        <translation>Жашы</translation>
    </message>
    <message>
        <source>Age band</source>
        <translation>Жаш тобу</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Келген убактысы</translation>
    </message>
    <message>
        <source>Badges made</source>
        <translation>Жасалган бейдждер</translation>
    </message>
    <message>
        <source>Came, not on the list</source>
        <translation>Тизмеде жок келгендер</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>City of participation</source>
        <translation>Катышуу шаары</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коду</translation>
    </message>
    <message>
        <source>Consent to photos and film</source>
        <translation>Сүрөткө жана видеого тартууга макулдук</translation>
    </message>
    <message>
        <source>Consent to share data with the donor</source>
        <translation>Маалыматты донорго берүүгө макулдук</translation>
    </message>
    <message>
        <source>Consent to the use of personal data</source>
        <translation>Жеке маалыматтарды иштетүүгө макулдук</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туулган күнү</translation>
    </message>
    <message>
        <source>Days attended</source>
        <translation>Катышкан күндөрү</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Каттоо орду</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Тамак-аш</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Майыптык</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Аякташы</translation>
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
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Акыркы байланыш</translation>
    </message>
    <message>
        <source>Message for the desk</source>
        <translation>Каттоо ордуна билдирүү</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Municipality or country</source>
        <translation>Муниципалитет же өлкө</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Аты-жөнү латын тамгалары менен</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Каттоо ордунун аталышы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Place as written in the list</source>
        <translation>Аймагы, жазылгандай</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ID коду</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Катталган</translation>
    </message>
    <message>
        <source>Registration status</source>
        <translation>Каттоонун абалы</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Сап</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Катышкан сессиялары</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлүшү</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ордуна келет</translation>
    </message>
    <message>
        <source>Substitute for</source>
        <translation>Кимдин ордуна</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Жөнөтүлө элек</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мааниси</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Аракет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Туулган жылы</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Compare…</source>
        <translation>Салыштыруу…</translation>
    </message>
    <message>
        <source>First check-in</source>
        <translation>Келди деген биринчи белги</translation>
    </message>
    <message>
        <source>Is kept</source>
        <translation>Сакталды</translation>
    </message>
    <message>
        <source>Is set aside</source>
        <translation>Сакталган жок</translation>
    </message>
    <message>
        <source>It is right so</source>
        <translation>Туура ушундай</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ушундай калсын</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ачуу</translation>
    </message>
    <message>
        <source>Open the programme</source>
        <translation>Программаны ачуу</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Жөндөөлөрдү ачуу</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Балким, бир адам</translation>
    </message>
    <message>
        <source>Registered first</source>
        <translation>Биринчи каттоо</translation>
    </message>
    <message>
        <source>Registered later</source>
        <translation>Экинчи каттоо</translation>
    </message>
    <message>
        <source>Second check-in</source>
        <translation>Келди деген экинчи белги</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Башкасын алуу</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Булар эки башка адам</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Perhaps one person, registered at two desks: {person} and {other}</source>
        <translation>Балким, эки каттоо ордунда катталган бир адам: {person} жана {other}</translation>
    </message>
    <message>
        <source>address of the materials</source>
        <translation>материалдардын дареги</translation>
    </message>
    <message>
        <source>ages of young people</source>
        <translation>жаштардын курагы</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>башталышы</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>категориялар</translation>
    </message>
    <message>
        <source>city</source>
        <translation>шаар</translation>
    </message>
    <message>
        <source>desk {desk}</source>
        <translation>{desk} каттоо орду</translation>
    </message>
    <message>
        <source>end</source>
        <translation>аягы</translation>
    </message>
    <message>
        <source>language of papers</source>
        <translation>кагаздардын тили</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>тилдер</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>материалдар</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>бош</translation>
    </message>
    <message>
        <source>registration here</source>
        <translation>каттоо ушул жерде</translation>
    </message>
    <message>
        <source>room</source>
        <translation>зал</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>орундар</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>кол коюучулар</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>баяндамачылар</translation>
    </message>
    <message>
        <source>targets of the report</source>
        <translation>отчёттун максаттары</translation>
    </message>
    <message>
        <source>text of the report</source>
        <translation>отчёттун тексти</translation>
    </message>
    <message>
        <source>things to hand out</source>
        <translation>эмне берилет</translation>
    </message>
    <message>
        <source>title</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>{person}: checked in at “{session}” twice: {desk}, {time}, and {other_desk}, {other_time}</source>
        <translation>{person}: «{session}» сессиясына келгени эки жолу белгиленген: {desk}, {time} жана {other_desk}, {other_time}</translation>
    </message>
    <message>
        <source>{person}: in two cities at once: “{session}” ({desk}, {time}) and “{other}” ({other_desk}, {other_time})</source>
        <translation>{person}: келгени бир эле убакта эки шаарда белгиленген: «{session}» ({desk}, {time}) жана «{other}» ({other_desk}, {other_time})</translation>
    </message>
    <message>
        <source>{what}, {field}: {chosen} ({desk}, {time}) is kept, not {other} ({other_desk}, {other_time})</source>
        <translation>{what}, {field}: {chosen} сакталды ({desk}, {time}), {other} эмес ({other_desk}, {other_time})</translation>
    </message>
    <message>
        <source>{what}: changed at two desks; kept as at {desk}, {time}, not as at {other_desk}, {other_time}</source>
        <translation>{what}: эки каттоо ордунда өзгөртүлгөн; калганы: {desk}, {time}, калбаганы: {other_desk}, {other_time}</translation>
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
        <translation>Текшериле турган карама-каршылыктар: {count}</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Карама-каршылык жок</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Back to the desks</source>
        <translation>Каттоо орундарына</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Карама-каршылыктар</translation>
    </message>
    <message>
        <source>Conflicts: {count}</source>
        <translation>Карама-каршылыктар: {count}</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Карама-каршылык жок</translation>
    </message>
    <message>
        <source>Put the last one back</source>
        <translation>Акыркысын кайтаруу</translation>
    </message>
    <message>
        <source>Two desks did this without knowing of each other. RegApp has chosen; check whether it is right.</source>
        <translation>Эки каттоо орду муну бири-бирин билбей жасады. RegApp тандап койду; туура экенин текшериңиз.</translation>
    </message>
    <message>
        <source>When two desks change the same thing without knowing of each other, it is listed here.</source>
        <translation>Эки каттоо орду бир эле нерсени бири-бирин билбей өзгөртсө, ал ушул жерде көрсөтүлөт.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Data to the donor</source>
        <translation>Донорго маалымат</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Суралбады</translation>
    </message>
    <message>
        <source>Photos and film</source>
        <translation>Сүрөт жана видео</translation>
    </message>
    <message>
        <source>The participant agrees to:</source>
        <translation>Катышуучунун макулдугу:</translation>
    </message>
    <message>
        <source>Use of data</source>
        <translation>Маалыматты иштетүү</translation>
    </message>
</context>
<context>
    <name>ContentsTable</name>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Камдык көчүрмөдө</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Азыр файлда</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Акыркы жазуу</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>Nobody came from {count} municipality.|Nobody came from {count} municipalities.</source>
        <translation>{count} муниципалитеттен эч ким келген жок.</translation>
    </message>
    <message>
        <source>People came from {count} municipality.|People came from {count} municipalities.</source>
        <translation>Катышуучулар {count} муниципалитеттен келди.</translation>
    </message>
    <message>
        <source>Print {count} badge on {sheets}?|Print {count} badges on {sheets}?</source>
        <translation>{count} бейдж {sheets} басылсынбы?</translation>
    </message>
    <message>
        <source>This laptop is the hub; {count} other desk used it within the last minute.|This laptop is the hub; {count} other desks used it within the last minute.</source>
        <translation>Бул ноутбук – түйүн; акыркы мүнөттө ага {count} башка каттоо орду кайрылды.</translation>
    </message>
    <message>
        <source>in all {count} oblast|in all {count} oblasts</source>
        <translation>бардык {count} облустан</translation>
    </message>
    <message>
        <source>{count} came|{count} came</source>
        <translation>{count} адам келди</translation>
    </message>
    <message>
        <source>{count} country|{count} countries</source>
        <translation>{count} өлкөдөн</translation>
    </message>
    <message>
        <source>{count} entry unsent|{count} entries unsent</source>
        <translation>{count} жазуу жөнөтүлө элек</translation>
    </message>
    <message>
        <source>{count} guest|{count} guests</source>
        <translation>{count} конок</translation>
    </message>
    <message>
        <source>{count} man|{count} men</source>
        <translation>{count} эркек</translation>
    </message>
    <message>
        <source>{count} municipality|{count} municipalities</source>
        <translation>{count} муниципалитетинин</translation>
    </message>
    <message>
        <source>{count} oblast|{count} oblasts</source>
        <translation>{count} облустун</translation>
    </message>
    <message>
        <source>{count} person|{count} people</source>
        <translation>{count} адам</translation>
    </message>
    <message>
        <source>{count} registered person|{count} registered people</source>
        <translation>Катталган {count} адамдын</translation>
    </message>
    <message>
        <source>{count} sheet|{count} sheets</source>
        <translation>{count} баракка</translation>
    </message>
    <message>
        <source>{count} whose sex is not stated|{count} whose sex is not stated</source>
        <translation>жынысы белгисиз {count} адам</translation>
    </message>
    <message>
        <source>{count} woman|{count} women</source>
        <translation>{count} аял</translation>
    </message>
    <message>
        <source>{count} young person|{count} young people</source>
        <translation>{count} жаш адам</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>There are clashes on this day.</source>
        <translation>Бул күнү бир нерсе дал келбейт.</translation>
    </message>
    <message>
        <source>{day} · outside the event</source>
        <translation>{day} · конференциядан тышкары</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Arrivals through the day</source>
        <translation>Күн ичинде келгендер</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтүлгөн</translation>
    </message>
    <message>
        <source>now</source>
        <translation>азыр</translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Band of colour</source>
        <translation>Түстүү тилке</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Кара</translation>
    </message>
    <message>
        <source>Blue-green</source>
        <translation>Көк-жашыл</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Төмөндө</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Борбордо</translation>
    </message>
    <message>
        <source>Code: {name}</source>
        <translation>Код: {name}</translation>
    </message>
    <message>
        <source>Colour of the category</source>
        <translation>Категориянын түсү</translation>
    </message>
    <message>
        <source>Covered: {names}.</source>
        <translation>Жабылып калды: {names}.</translation>
    </message>
    <message>
        <source>Donor's logo</source>
        <translation>Донордун логотиби</translation>
    </message>
    <message>
        <source>Fixed text</source>
        <translation>Туруктуу текст</translation>
    </message>
    <message>
        <source>Font {names} is missing; Noto Sans is used instead.</source>
        <translation>{names} шрифти жок; анын ордуна Noto Sans.</translation>
    </message>
    <message>
        <source>Foreign guest</source>
        <translation>Чет өлкөлүк конок</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Боз</translation>
    </message>
    <message>
        <source>Kyrgyz letters</source>
        <translation>Кыргыз тамгалары</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Солдо</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Ачык боз</translation>
    </message>
    <message>
        <source>Longest municipality</source>
        <translation>Аты эң узун муниципалитет</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Эң узун ысым</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Ортодо</translation>
    </message>
    <message>
        <source>No font has the letters {names}.</source>
        <translation>Эч бир шрифтте {names} тамгалары жок.</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Сүрөткө тартпаңыз</translation>
    </message>
    <message>
        <source>Organiser's logo</source>
        <translation>Уюштуруучунун логотиби</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Сүрөт: {name}</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Programme of the participant</source>
        <translation>Катышуучунун программасы</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Оңдо</translation>
    </message>
    <message>
        <source>Second organiser's logo</source>
        <translation>Экинчи уюштуруучунун логотиби</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>The changes to “{name}” are not saved. They are kept as a draft.</source>
        <translation>«{name}» үлгүсүндөгү өзгөртүүлөр сакталган жок. Алар долбоордо калды.</translation>
    </message>
    <message>
        <source>The picture {names} is missing or cannot be drawn; its place stays empty.</source>
        <translation>{names} сүрөтү жок же аны тартуу мүмкүн эмес; орду бош калат.</translation>
    </message>
    <message>
        <source>Too long for a code: {names}.</source>
        <translation>Код үчүн өтө узун: {names}.</translation>
    </message>
    <message>
        <source>Too long for its place: {names}.</source>
        <translation>Ордуна батпайт: {names}.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Үстүндө</translation>
    </message>
    <message>
        <source>Typical participant</source>
        <translation>Кадимки катышуучу</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Ак</translation>
    </message>
    <message>
        <source>Your unsaved changes to “{name}” have been restored. Undo removes them one by one.</source>
        <translation>«{name}» үлгүсүндөгү сакталбаган өзгөртүүлөрүңүз калыбына келтирилди. «Артка кайтаруу» аларды бирден жокко чыгарат.</translation>
    </message>
</context>
<context>
    <name>DeskLists</name>
    <message>
        <source>Came</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Municipality, organisation</source>
        <translation>Муниципалитет, уюм</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Басылган убактысы: {moment}</translation>
    </message>
    <message>
        <source>Registration list</source>
        <translation>Каттоо тизмеси</translation>
    </message>
    <message>
        <source>Tick the box of everybody who comes, write the time, let them sign. Empty rows are for people who are not on the list. Photograph each page with all four black squares.</source>
        <translation>Келген ар бир адамдын чакмагын белгилеп, убактысын жазып, кол койдуруңуз. Бош саптар – тизмеде жок адамдар үчүн. Ар бир бетти төрт кара чарчысы менен бүтүн сүрөткө тартыңыз.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убактысы</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Last scans</source>
        <translation>Акыркы сканерлөөлөр</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Сессия тандалган жок</translation>
    </message>
    <message>
        <source>Walk-in  Ctrl+N</source>
        <translation>Тизмеде жок  Ctrl+N</translation>
    </message>
    <message>
        <source>not on the list: {others}</source>
        <translation>тизмеде жок: {others}</translation>
    </message>
    <message>
        <source>{arrived} of {registered} arrived</source>
        <translation>Келди: {arrived} / {registered}</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Desk {desk} has no access any more.</source>
        <translation>Каттоо ордунун уруксаты алынды: {desk}.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Каттоо орундары</translation>
    </message>
    <message>
        <source>End the hub…</source>
        <translation>Түйүндү аяктоо…</translation>
    </message>
    <message>
        <source>How to begin: put all laptops into one network, a telephone’s is enough. Make one of them the hub; on this page it then lets the others in, one by one, with a code for each. A laptop that joins with an empty file gets everybody. Each desk goes on without the hub, and sends what it has when the hub is back.</source>
        <translation>Кантип баштоо керек: бардык ноутбуктарды бир тармакка кошуңуз, телефондун тармагы да жетет. Алардын бирин түйүн кылыңыз; андан кийин ал ушул баракта калгандарын бирден, ар бирине өз коду менен кошот. Файлы бош ноутбук бардык катышуучуларды алат. Түйүн жок кезде да ар бир каттоо орду иштей берет, байланыш келгенде жазууларын жөнөтөт.</translation>
    </message>
    <message>
        <source>Laptops are let in on the computer from which the hub was set up.</source>
        <translation>Ноутбуктар түйүн орнотулган компьютерден кошулат.</translation>
    </message>
    <message>
        <source>Leave the hub…</source>
        <translation>Түйүндөн чыгуу…</translation>
    </message>
    <message>
        <source>Let a laptop in…</source>
        <translation>Ноутбукту кошуу…</translation>
    </message>
    <message>
        <source>Take access away…</source>
        <translation>Уруксатын алып салуу…</translation>
    </message>
    <message>
        <source>The hub on this laptop has ended.</source>
        <translation>Ушул ноутбуктагы түйүн аяктады.</translation>
    </message>
    <message>
        <source>This desk has left the hub.</source>
        <translation>Бул каттоо орду түйүндөн чыкты.</translation>
    </message>
    <message>
        <source>This file is for one desk. With several laptops each is a desk of its own: whoever is registered or checked in at one is known at all others within a second.</source>
        <translation>Бул файл бир каттоо орду үчүн. Бир нече ноутбук болсо, ар бири өзүнчө каттоо орду болот: биринде катталган же келгени белгиленген адам бир секундда баарында көрүнөт.</translation>
    </message>
    <message>
        <source>This laptop is the hub: the other desks need it. If its lid is closed, if it sleeps, or if RegApp is closed here, no desk hears from the others.</source>
        <translation>Бул ноутбук – түйүн: ал башка каттоо орундарына керек. Капкагы жабылса, ноутбук уктап калса же бул жерде RegApp жабылса, каттоо орундары бири-биринен кабар албай калат.</translation>
    </message>
    <message>
        <source>asking for the desks…</source>
        <translation>каттоо орундары суралып жатат…</translation>
    </message>
</context>
<context>
    <name>DesksTable</name>
    <message>
        <source>Access</source>
        <translation>Уруксат</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Каттоо орду</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Каттоо орундары</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Байланышта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Жөнөтүлө элек</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>has a code</source>
        <translation>коду бар</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>алынган</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>{number}, this one</source>
        <translation>{number}, ушул</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Directory of municipalities</source>
        <translation>Муниципалитеттердин маалымдамасы</translation>
    </message>
    <message>
        <source>Load a newer one (csv)…</source>
        <translation>Жаңысын жүктөө (csv)…</translation>
    </message>
    <message>
        <source>Loaded: {name}, {count} municipalities. Choose it to use it for this event.</source>
        <translation>{name} жүктөлдү, муниципалитеттер: {count}. Бул иш-чарага колдонуу үчүн аны тандаңыз.</translation>
    </message>
    <message>
        <source>This event uses a directory of {count} municipalities. It stays in use until you choose another.</source>
        <translation>Бул иш-чарада {count} муниципалитеттен турган маалымдама колдонулат; башкасын тандаганга чейин ошол колдонула берет.</translation>
    </message>
</context>
<context>
    <name>DoorViews</name>
    <message>
        <source>What is out on loan</source>
        <translation>Убактылуу эмне берилген</translation>
    </message>
</context>
<context>
    <name>DoubleCheck</name>
    <message>
        <source>From an earlier event:</source>
        <translation>Мурунку иш-чарадан:</translation>
    </message>
    <message>
        <source>Perhaps already here:</source>
        <translation>Балким, мурунтан бар:</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Ошол эле адам</translation>
    </message>
    <message>
        <source>Somebody like this is registered already. Is it the same person?</source>
        <translation>Окшош адам мурунтан катталган. Бул ошол адамбы?</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Башка адам</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Маалыматын алуу</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>other municipality</source>
        <translation>муниципалитети башка</translation>
    </message>
    <message>
        <source>other patronymic</source>
        <translation>атасынын аты башка</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>жынысы башка</translation>
    </message>
    <message>
        <source>other telephone</source>
        <translation>телефону башка</translation>
    </message>
    <message>
        <source>other year of birth</source>
        <translation>туулган жылы башка</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>электрондук почтасы бирдей</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>аты бирдей</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>телефону бирдей</translation>
    </message>
    <message>
        <source>same year of birth</source>
        <translation>туулган жылы бирдей</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>аты окшош</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Back to all people</source>
        <translation>Бардык адамдарга</translation>
    </message>
    <message>
        <source>Checking everyone…</source>
        <translation>Баары текшерилүүдө…</translation>
    </message>
    <message>
        <source>Choose a value wherever they differ. Both badges stay valid and both histories are kept; Ctrl+Z undoes the merge.</source>
        <translation>Туурасын тандаңыз. Эки бейдж тең жарактуу бойдон калат, эки тарых тең сакталат; Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>No possible duplicates</source>
        <translation>Окшош жазуулар жок</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Окшош жазуулар</translation>
    </message>
    <message>
        <source>Possible duplicates: {count}</source>
        <translation>Окшош жазуулар: {count}</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <translation>{number}-карточка</translation>
    </message>
    <message>
        <source>Same person: merge</source>
        <translation>Бир адам: бириктирүү</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Булар эки башка адам</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>келди {time}</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>али келе элек</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Every row is answered.</source>
        <translation>Бардык саптарга жооп берилди.</translation>
    </message>
    <message>
        <source>No row is in doubt.</source>
        <translation>Күмөндүү сап жок.</translation>
    </message>
    <message>
        <source>Register the person; nobody is checked in by this row.</source>
        <translation>Адамды каттаңыз: бул сап боюнча эч кимдин келгени белгиленбейт.</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Текшериле турган саптар</translation>
    </message>
    <message>
        <source>The row on paper</source>
        <translation>Кагаздагы сап</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>Кол менен жазылган</translation>
    </message>
    <message>
        <source>{number} of {count} · page {page}, row {row}</source>
        <translation>{number} / {count} · {page}-бет, {row}-сап</translation>
    </message>
    <message>
        <source>← Did not come</source>
        <translation>← Келген жок</translation>
    </message>
    <message>
        <source>← Nobody</source>
        <translation>← Эч ким жок</translation>
    </message>
    <message>
        <source>↑ Back</source>
        <translation>↑ Артка</translation>
    </message>
    <message>
        <source>→ Came</source>
        <translation>→ Келди</translation>
    </message>
    <message>
        <source>→ Walk-in</source>
        <translation>→ Тизмеде жок</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Begin new</source>
        <translation>Жаңыдан баштоо</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Drop the draft {about}</source>
        <translation>Долбоорду өчүрүү: {about}</translation>
    </message>
    <message>
        <source>Go on with the draft from {time}</source>
        <translation>Долбоорду улантуу ({time})</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Address of the materials</source>
        <translation>Материалдардын дареги</translation>
    </message>
    <message>
        <source>Change of details</source>
        <translation>Маалыматтарды өзгөртүү</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Үлгү</translation>
    </message>
    <message>
        <source>Entering from paper</source>
        <translation>Кагаздан киргизүү</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Kept as a draft. Ctrl+N offers it again.</source>
        <translation>Долбоор катары сакталды. Ctrl+N аны кайра сунуштайт.</translation>
    </message>
    <message>
        <source>Kept as a draft. The same form offers it again.</source>
        <translation>Долбоор катары сакталды. Ошол эле форма аны кайра сунуштайт.</translation>
    </message>
    <message>
        <source>Kept as a draft. The same list offers it again.</source>
        <translation>Долбоор катары сакталды. Ошол эле тизме аны кайра сунуштайт.</translation>
    </message>
    <message>
        <source>Measured test page</source>
        <translation>Сыноо бетинин өлчөөлөрү</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Жаңы иш-чара</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Тизмеде жок</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Сертификаттарга кол коюучулар</translation>
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
    <name>DutyBar</name>
    <message>
        <source>Badges, without check-in</source>
        <translation>Бейдждер, келгенин белгилебестен</translation>
    </message>
    <message>
        <source>Door of a session</source>
        <translation>Сессиянын эшиги</translation>
    </message>
    <message>
        <source>Full: {count} of {seats}</source>
        <translation>Орун жок: {seats} орундун {count}</translation>
    </message>
    <message>
        <source>Hand out: {thing}</source>
        <translation>Берүү: {thing}</translation>
    </message>
    <message>
        <source>Handed out: {count}</source>
        <translation>Берилди: {count}</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Кирүү</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Кирүү жана чыгуу</translation>
    </message>
    <message>
        <source>In the room: {count}</source>
        <translation>Залда: {count}</translation>
    </message>
    <message>
        <source>In the room: {count} of {seats}</source>
        <translation>Залда: {seats} орундун {count}</translation>
    </message>
    <message>
        <source>Lend: {thing}</source>
        <translation>Убактылуу берүү: {thing}</translation>
    </message>
    <message>
        <source>List of those inside</source>
        <translation>Ичиндегилердин тизмеси</translation>
    </message>
    <message>
        <source>List of those inside: {count}. File: {path}</source>
        <translation>Ичиндегилердин тизмеси: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>No session is chosen</source>
        <translation>Сессия тандалган жок</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Out now: {count}</source>
        <translation>Азыр берилген: {count}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Room of the door</source>
        <translation>Бул эшиктин залы</translation>
    </message>
    <message>
        <source>The session chosen above</source>
        <translation>Жогоруда тандалган сессия</translation>
    </message>
    <message>
        <source>Way through the door</source>
        <translation>Кирүү же чыгуу</translation>
    </message>
    <message>
        <source>What is out: {count}…</source>
        <translation>Эмне берилген: {count}…</translation>
    </message>
    <message>
        <source>What this desk does</source>
        <translation>Бул каттоо орду эмне кылат</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>ичинде</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>кайтаруу керек: {count}</translation>
    </message>
    <message>
        <source>went out, not back: {count}</source>
        <translation>чыгып, кайтпагандар: {count}</translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message>
        <source>Bold</source>
        <translation>Кара тамга</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Баш тамгалар</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсү</translation>
    </message>
    <message>
        <source>Content of the code</source>
        <translation>Коддо эмне бар</translation>
    </message>
    <message>
        <source>Custom colour…</source>
        <translation>Өз түсү…</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Бул жерге сан керек.</translation>
    </message>
    <message>
        <source>Font size, pt</source>
        <translation>Шрифт, пт</translation>
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
        <source>From {low} to {high}.</source>
        <translation>{low} менен {high} ортосунда.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Бийиктиги, мм</translation>
    </message>
    <message>
        <source>Horizontal</source>
        <translation>Туурасынан</translation>
    </message>
    <message>
        <source>Insert a file…</source>
        <translation>Файл коюу…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>Minimum, pt</source>
        <translation>Эң кичине, пт</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сүрөт</translation>
    </message>
    <message>
        <source>Six digits after #, for instance #0B6477.</source>
        <translation># белгисинен кийин алты белги, мисалы #0B6477.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>Тигинен</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Эмнени көрсөтөт</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Туурасы, мм</translation>
    </message>
    <message>
        <source>Write something, or delete the element.</source>
        <translation>Бир нерсе жазыңыз же элементти өчүрүңүз.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>ар башка</translation>
    </message>
    <message>
        <source>{count} elements</source>
        <translation>Элементтер: {count}</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Came</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Таштоо</translation>
    </message>
    <message>
        <source>Enter afterwards</source>
        <translation>Кагаздан киргизүү</translation>
    </message>
    <message>
        <source>Entered: {count}</source>
        <translation>Киргизилди: {count}</translation>
    </message>
    <message>
        <source>From now on: {time}</source>
        <translation>Эми убакыт: {time}</translation>
    </message>
    <message>
        <source>Name, number, or a time</source>
        <translation>Аты, номери, убакыт</translation>
    </message>
    <message>
        <source>No session is chosen. Choose one with F2.</source>
        <translation>Сессия тандалган жок. Аны F2 менен тандаңыз.</translation>
    </message>
    <message>
        <source>Only those entered</source>
        <translation>Киргизилгендер гана</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убакыт</translation>
    </message>
    <message>
        <source>Time on paper</source>
        <translation>Кагаздагы убакыт</translation>
    </message>
    <message>
        <source>Type a name or a number, then Enter. A time such as 9:30 and Enter is for those who follow.</source>
        <translation>Аты-жөнүн же номерин терип, Enter басыңыз. Убакыт, мисалы 9:30, жана Enter — кийинкилер үчүн.</translation>
    </message>
    <message>
        <source>in, {time}</source>
        <translation>мурда, {time}</translation>
    </message>
    <message>
        <source>{name} is in already, since {time}.</source>
        <translation>{name}: келгени мурда белгиленген, {time}.</translation>
    </message>
    <message>
        <source>{name}: came, {time}</source>
        <translation>{name}: келди, {time}</translation>
    </message>
    <message>
        <source>{text} is not a time: type 930, 9:30 or 9.30. The time stays {time}.</source>
        <translation>{text} — убакыт эмес: 930, 9:30 же 9.30 териңиз. Убакыт мурдагыдай: {time}.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A badge called “{name}” is shipped with RegApp; choose another name for yours.</source>
        <translation>«{name}» бейджи RegApp менен кошо келет; өзүңүздүкүнө башка ат бериңиз.</translation>
    </message>
    <message>
        <source>A conference needs a title, in one language at least.</source>
        <translation>Конференциянын жок дегенде бир тилде аталышы керек.</translation>
    </message>
    <message>
        <source>A conference needs one city or place at least.</source>
        <translation>Конференцияга жок дегенде бир шаар же жай керек.</translation>
    </message>
    <message>
        <source>A list called “{name}” comes with RegApp; choose another name for yours.</source>
        <translation>«{name}» тизмеси RegApp менен келет; өзүңүздүкүнө башка ат бериңиз.</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Катышуучунун атын жазыңыз.</translation>
    </message>
    <message>
        <source>A session needs a title, and an end that is after its beginning.</source>
        <translation>Сессияга аталыш жана башынан кийинки аягы керек.</translation>
    </message>
    <message>
        <source>All who have earned a certificate have it already: {count}. Choose all to make them again.</source>
        <translation>Сертификатка ээ болгондордун баарында ал бар: {count}. Кайра жасоо үчүн баарын тандаңыз.</translation>
    </message>
    <message>
        <source>An event needs a code, a title, and a last day that is not before the first.</source>
        <translation>Иш-чарага код, аталыш жана биринчи күндөн эрте эмес акыркы күн керек.</translation>
    </message>
    <message>
        <source>Anonymous data need at least {least} people so that nobody can be identified; there are {count}.</source>
        <translation>Аты-жөнсүз маалыматта эч ким таанылып калбашы үчүн кеминде {least} адам керек; азыр {count}.</translation>
    </message>
    <message>
        <source>Another computer answers at {address} than the hub that this desk knows; nothing was sent.</source>
        <translation>{address} дареги боюнча бул каттоо орду билген түйүн эмес, башка компьютер жооп берүүдө; эч нерсе жөнөтүлгөн жок.</translation>
    </message>
    <message>
        <source>Another file was put in the place of {path} meanwhile. This was not saved: do it once more.</source>
        <translation>Ушул аралыкта {path} файлынын ордуна башка файл коюлду. Бул сакталган жок: дагы бир жолу жасаңыз.</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port {port}; choose another one for the hub.</source>
        <translation>Бул компьютерде {port} портун башка программа колдонууда; түйүн үчүн башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>At {address}, {user} may not set up a hub: the user must own the database and may create roles.</source>
        <translation>{address} дарегинде {user} түйүн түзө албайт: колдонуучу маалымат базасынын ээси болуп, ролдорду түзө алышы керек.</translation>
    </message>
    <message>
        <source>Badge {template} has no sheet “{name}”; there are: {known}.</source>
        <translation>{template} бейджинде «{name}» барагы жок; барлары: {known}.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Токтотулду; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Entry {number} of desk {desk} in the file {path} is damaged; restore the file from a backup.</source>
        <translation>{path} файлындагы {desk}-стойканын {number}-жазуусу бузулган; файлды камдык көчүрмөдөн калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>Name at least one and at most {most} different things that are handed out.</source>
        <translation>Эмне берилерин жазыңыз: кеминде бир, көп дегенде {most} түрдүү нерсе.</translation>
    </message>
    <message>
        <source>No column of names was found in {path}; give one the heading “Full name” or “Family name”.</source>
        <translation>{path} файлында аттар мамычасы табылган жок; аны «Аты-жөнү» же «Фамилиясы» деп атаңыз.</translation>
    </message>
    <message>
        <source>No earlier version is kept on this computer.</source>
        <translation>Бул компьютерде мурунку версия жок.</translation>
    </message>
    <message>
        <source>No hub was found in this network. Scan the picture that the hub shows, or paste the long code.</source>
        <translation>Бул тармакта түйүн табылган жок. Түйүн көрсөткөн сүрөттү сканерлеңиз же узун кодду коюңуз.</translation>
    </message>
    <message>
        <source>No page of a registration list was found in {path}: its code must be sharp and whole in the picture.</source>
        <translation>{path} сүрөтүнөн каттоо тизмесинин бети табылган жок: беттин коду сүрөттө даана жана бүтүн көрүнүшү керек.</translation>
    </message>
    <message>
        <source>Nobody chosen here gets this letter.</source>
        <translation>Тандалгандардын ичинде бул катты алуучу жок.</translation>
    </message>
    <message>
        <source>Nobody chosen here has attended enough sessions for a certificate.</source>
        <translation>Тандалгандардын арасында сертификатка жетиштүү сессияга катышкан эч ким жок.</translation>
    </message>
    <message>
        <source>Nobody here has the number or reference “{ref}”.</source>
        <translation>Номери же ID коду «{ref}» болгон катышуучу жок.</translation>
    </message>
    <message>
        <source>Nobody is selected for this action.</source>
        <translation>Бул аракет үчүн катышуучу жок.</translation>
    </message>
    <message>
        <source>Nobody whom this RegApp trusts has signed {path}: it is not put in.</source>
        <translation>{path} файлына бул RegApp ишенген эч ким кол койгон эмес: жаңыртуу орнотулган жок.</translation>
    </message>
    <message>
        <source>Only a sign-in sheet of one session, without columns of days, can be read back from photos.</source>
        <translation>Сүрөттөр боюнча бир гана сессиянын, күндөрдүн мамычалары жок каттоо баракчасы окулат.</translation>
    </message>
    <message>
        <source>Reading photos needs the library {name}, which is missing: install RegApp with `pip install .[paper]`.</source>
        <translation>Сүрөттөрдү окууга {name} китепканасы керек, бирок ал жок: RegApp программасын `pip install .[paper]` буйругу менен орнотуңуз.</translation>
    </message>
    <message>
        <source>Reading {path} took more memory or time than a list of people needs. Copy the rows with people into a new workbook and take that.</source>
        <translation>{path} файлын окууга адамдардын тизмесине керектүүдөн көп эс же убакыт кетти. Адамдар жазылган саптарды жаңы китепке көчүрүп, ошону тандаңыз.</translation>
    </message>
    <message>
        <source>RegApp cannot write {path}: the name must end in {known}.</source>
        <translation>RegApp {path} файлын жаза албайт: файлдын аты мындай бүтүшү керек: {known}.</translation>
    </message>
    <message>
        <source>RegApp does not read files of the kind {kind}: {path}. Open it where it comes from and save the list as xlsx or csv.</source>
        <translation>RegApp {kind} түрүндөгү файлдарды окубайт: {path}. Файлды өз программасында ачып, тизмени xlsx же csv кылып сактаңыз.</translation>
    </message>
    <message>
        <source>RegApp {present} is here; the update is {version} and is not newer.</source>
        <translation>Бул жерде RegApp {present}; {version} жаңыртуусу андан жаңы эмес.</translation>
    </message>
    <message>
        <source>RegApp {version} needs other libraries than are here: run its installer.</source>
        <translation>RegApp {version} үчүн башка китепканалар керек: анын орнотуу программасын иштетиңиз.</translation>
    </message>
    <message>
        <source>Several desks need the library {name}, which is missing; the guide says how to install it.</source>
        <translation>Бир нече каттоо орду үчүн {name} китепканасы керек, ал жок; аны кантип орнотуу колдонмодо айтылган.</translation>
    </message>
    <message>
        <source>Several hubs were found: {places}. Say which one is meant.</source>
        <translation>Бир нече түйүн табылды: {places}. Кайсынысы керек экенин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Something went wrong inside RegApp; details for fixing it are in {path}.</source>
        <translation>RegApp ичинде ката кетти; аны оңдоого керек маалымат файлда: {path}.</translation>
    </message>
    <message>
        <source>The badge template “{name}” has a mistake: {where}.</source>
        <translation>«{name}» бейдж үлгүсүндө ката бар: {where}.</translation>
    </message>
    <message>
        <source>The category {name} stays: so many people have it: {people}. Give them another one first.</source>
        <translation>«{name}» категориясы калат: ал канча кишиде бар: {people}. Адегенде аларга башкасын бериңиз.</translation>
    </message>
    <message>
        <source>The event has, or had, a session with the code “{code}”; choose another.</source>
        <translation>«{code}» коддуу сессия бар же болгон; башка код тандаңыз.</translation>
    </message>
    <message>
        <source>The file already has an event with the code “{code}”.</source>
        <translation>Файлда «{code}» коддуу иш-чара мурунтан бар.</translation>
    </message>
    <message>
        <source>The file has no event “{code}”.</source>
        <translation>Файлда «{code}» иш-чарасы жок.</translation>
    </message>
    <message>
        <source>The file {path} already contains another conference; name another file.</source>
        <translation>{path} файлында башка конференция бар; башка файлды көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The file {path} belongs to no hub; join one with a code.</source>
        <translation>{path} файлы эч бир түйүнгө кошулган эмес; код менен кошулуңуз.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>{path} файлын окуу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written; it may be open in another program, or its folder protected.</source>
        <translation>{path} файлын жазуу мүмкүн эмес; балким, ал башка программада ачык же папка корголгон.</translation>
    </message>
    <message>
        <source>The file {path} has no event in it.</source>
        <translation>{path} файлында бир да иш-чара жок.</translation>
    </message>
    <message>
        <source>The file {path} is damaged and cannot be read. Open it in Excel or LibreOffice, save it under another name as xlsx, and take that.</source>
        <translation>{path} файлы бузулган, аны окуу мүмкүн эмес. Аны Excel же LibreOffice менен ачып, башка ат менен xlsx кылып сактап, ошону тандаңыз.</translation>
    </message>
    <message>
        <source>The file {path} is damaged; restore it from a backup.</source>
        <translation>{path} файлы бузулган; аны камдык көчүрмөдөн калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>The file {path} is empty.</source>
        <translation>{path} файлы бош.</translation>
    </message>
    <message>
        <source>The file {path} is not a RegApp file.</source>
        <translation>{path} — RegApp файлы эмес.</translation>
    </message>
    <message>
        <source>The file {path} is not a backup of a hub, or is damaged.</source>
        <translation>{path} файлы – түйүндүн камдык көчүрмөсү эмес же бузулган.</translation>
    </message>
    <message>
        <source>The file {path} is not a directory of municipalities: it has no column {where}.</source>
        <translation>{path} файлы муниципалитеттердин маалымдамасы эмес: анда {where} мамычасы жок.</translation>
    </message>
    <message>
        <source>The file {path} is not a directory of municipalities: look at {where}.</source>
        <translation>{path} файлы муниципалитеттердин маалымдамасы эмес: {where} караңыз.</translation>
    </message>
    <message>
        <source>The file {path} is not a list: use xlsx, xls, ods or csv.</source>
        <translation>{path} файлы тизме эмес: xlsx, xls, ods же csv керек.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read: use JPEG or PNG.</source>
        <translation>{path} файлы окула турган сүрөт эмес: JPEG же PNG керек.</translation>
    </message>
    <message>
        <source>The file {path} is not a picture that can be read: use PNG, JPEG or SVG.</source>
        <translation>{path} файлы окула турган сүрөт эмес: PNG, JPEG же SVG керек.</translation>
    </message>
    <message>
        <source>The file {path} is open in another RegApp: {holder}. It can be read, but not changed.</source>
        <translation>{path} файлы башка RegApp ичинде ачык: {holder}. Аны окуса болот, бирок өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>The file {path} is protected by a password; save it without one and try again.</source>
        <translation>{path} файлы сырсөз менен корголгон; сырсөзсүз сактап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The file {path} is read-only; nothing was changed.</source>
        <translation>{path} файлы окуу үчүн гана; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>The file {path} was deleted, moved or changed by another program while it was open. The last act was not saved. Save everything in a new file.</source>
        <translation>{path} файлы ачык турганда өчүрүлгөн, жылдырылган же башка программа өзгөрткөн. Акыркы аракет сакталган жок. Баарын жаңы файлга сактаңыз.</translation>
    </message>
    <message>
        <source>The file {path} was made by a newer RegApp; update RegApp to open it.</source>
        <translation>{path} файлы RegApp программасынын жаңыраак версиясында түзүлгөн; ачуу үчүн RegApp программасын жаңыртыңыз.</translation>
    </message>
    <message>
        <source>The file {path} was made by an older RegApp and cannot be upgraded in place.</source>
        <translation>{path} файлы RegApp программасынын эски версиясында түзүлгөн, аны турган жеринде жаңыртуу мүмкүн эмес.</translation>
    </message>
    <message>
        <source>The hand-over file {path} has another passphrase.</source>
        <translation>{path} өткөрүп берүү файлынын сырсөзү башка.</translation>
    </message>
    <message>
        <source>The hand-over file {path} is damaged or was changed. Nothing was received; write it again.</source>
        <translation>{path} өткөрүп берүү файлы бузулган же өзгөртүлгөн. Эч нерсе кабыл алынган жок; аны кайра жазыңыз.</translation>
    </message>
    <message>
        <source>The hand-over file {path} is locked; give its passphrase.</source>
        <translation>{path} өткөрүп берүү файлы сырсөз менен жабылган; сырсөздү жазыңыз.</translation>
    </message>
    <message>
        <source>The hand-over file {path} is of another conference ({code}), or of another file of it.</source>
        <translation>{path} өткөрүп берүү файлы башка конференцияныкы ({code}) же анын өзүнчө башталган файлыныкы.</translation>
    </message>
    <message>
        <source>The hand-over file {path} was written by a newer RegApp; update this program.</source>
        <translation>{path} өткөрүп берүү файлын жаңыраак RegApp жазган; программаны жаңыртыңыз.</translation>
    </message>
    <message>
        <source>The hub does not let this desk in: its access was taken away. Ask for a new code.</source>
        <translation>Түйүн бул каттоо ордун киргизбейт: анын уруксаты алынган. Жаңы код сураңыз.</translation>
    </message>
    <message>
        <source>The hub has a fault of its own; details are in the log. Work goes on.</source>
        <translation>Түйүндө ката кетти; чоо-жайы программанын журналында. Иш улана берет.</translation>
    </message>
    <message>
        <source>The hub has as many desks as it can number.</source>
        <translation>Түйүндө канча номер болсо, ошончо каттоо орду бар.</translation>
    </message>
    <message>
        <source>The hub has no desk “{name}”.</source>
        <translation>Түйүндө «{name}» каттоо орду жок.</translation>
    </message>
    <message>
        <source>The hub of {path} is looked after from another computer; desks are let in there.</source>
        <translation>{path} файлынын түйүнү башка компьютерден башкарылат; каттоо орундары ошол жерден кошулат.</translation>
    </message>
    <message>
        <source>The hub waits for no laptop now. On the hub press “Let a laptop in…” and take the new digits.</source>
        <translation>Түйүн азыр эч бир ноутбукту күтпөйт. Түйүндө «Ноутбукту кошуу…» дегенди басып, жаңы сандарды алыңыз.</translation>
    </message>
    <message>
        <source>The hub {address} cannot be reached. Work goes on; entries are sent when it is back.</source>
        <translation>{address} түйүнүнө байланыш жок. Иш улана берет; байланыш калыбына келгенде жазуулар жөнөтүлөт.</translation>
    </message>
    <message>
        <source>The hub {address} has entries already; a backup is restored into an empty database.</source>
        <translation>{address} түйүнүндө жазуулар бар; камдык көчүрмө бош маалымат базасына калыбына келтирилет.</translation>
    </message>
    <message>
        <source>The hub {address} was set up by a newer RegApp; update this program. Work goes on without the hub.</source>
        <translation>{address} түйүнү RegApp программасынын жаңыраак версиясы менен түзүлгөн; бул программаны жаңыртыңыз. Иш түйүнсүз улана берет.</translation>
    </message>
    <message>
        <source>The key of the event {code} is damaged: its badges cannot be told from false ones. Restore a backup.</source>
        <translation>Иш-чаранын ачкычы бузулган ({code}): анын бейдждерин жасалмалардан айырмалоо мүмкүн эмес. Камдык көчүрмөнү калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>The language {name} stays: so many people have it: {people}. Give them another one first.</source>
        <translation>«{name}» тили калат: ал канча кишиде көрсөтүлгөн: {people}. Адегенде аларга башкасын көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one, and a conference lasts {most} days at most.</source>
        <translation>Акыркы күн биринчисинен мурда боло албайт; конференция эң көп дегенде {most} күнгө созулат.</translation>
    </message>
    <message>
        <source>The letter “{name}” has a mistake: {where}.</source>
        <translation>«{name}» катында ката бар: {where}.</translation>
    </message>
    <message>
        <source>The list has no columns; choose at least one.</source>
        <translation>Тизмеде мамыча жок; жок дегенде бирөөнү тандаңыз.</translation>
    </message>
    <message>
        <source>The page in {path} is of a session that this event does not have; nothing was taken from it.</source>
        <translation>{path} сүрөтүндөгү бет бул иш-чарада жок сессияныкы; андан эч нерсе киргизилген жок.</translation>
    </message>
    <message>
        <source>The page in {path} is of another event; nothing was taken from it.</source>
        <translation>{path} сүрөтүндөгү бет башка иш-чараныкы; андан эч нерсе киргизилген жок.</translation>
    </message>
    <message>
        <source>The page in {path} was printed by a newer RegApp; update RegApp to read it.</source>
        <translation>{path} сүрөтүндөгү бет RegApp программасынын жаңыраак версиясында басылган; окуу үчүн RegApp программасын жаңыртыңыз.</translation>
    </message>
    <message>
        <source>The picture {path} does not show the whole page: all four black squares must be in it.</source>
        <translation>{path} сүрөтүндө бет толук көрүнбөйт: төрт кара чарчы тең сүрөттө болушу керек.</translation>
    </message>
    <message>
        <source>The picture {path} has too many parts to be drawn on badges. Save it simpler, or as PNG, and try again.</source>
        <translation>{path} сүрөтү бейдж үчүн өтө көп бөлүктөн турат. Аны жөнөкөйүрөөк же PNG түрүндө сактап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The picture {path} is too large: at most {most} MB. Save it smaller and try again.</source>
        <translation>{path} сүрөтү өтө чоң: {most} МБдан ашпасын. Кичирейтип сактап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The picture {path} is too large: at most {most} million pixels. Save it smaller and try again.</source>
        <translation>{path} сүрөтү өтө чоң: {most} миллион пикселден ашпасын. Кичирейтип сактап, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The printer “{name}” cannot take pages of {width} x {height} mm; nothing was printed.</source>
        <translation>«{name}» принтери {width} x {height} мм баракты ала албайт; эч нерсе басылган жок.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not print: {reason}.</source>
        <translation>«{name}» принтери басып чыгарган жок: {reason}.</translation>
    </message>
    <message>
        <source>The printer “{name}” is stopped or out of reach; nothing was printed.</source>
        <translation>«{name}» принтери токтотулган же жеткиликсиз; эч нерсе басылган жок.</translation>
    </message>
    <message>
        <source>The programme has sessions on other days: {count}. Move or remove them first, then change the days.</source>
        <translation>Программада башка күндөрдө жыйындар бар: {count}. Адегенде аларды жылдырып же өчүрүп, анан күндөрдү өзгөртүңүз.</translation>
    </message>
    <message>
        <source>The server {address} does not encrypt connections, so personal data would be readable on the way.</source>
        <translation>{address} сервери байланышты шифрлебейт: жеке маалыматтарды жолдо окуп алууга болот эле.</translation>
    </message>
    <message>
        <source>The server {address} has PostgreSQL {version}; a hub needs version 14 or newer.</source>
        <translation>{address} серверинде PostgreSQL {version}; түйүнгө 14-версия же андан жаңысы керек.</translation>
    </message>
    <message>
        <source>The window needs the library {name}, which is missing; the README says how to install it.</source>
        <translation>Терезеге {name} китепканасы керек, бирок ал жок; кантип орнотуу README файлында жазылган.</translation>
    </message>
    <message>
        <source>There are no sessions on “{text}”; the days are: {known}.</source>
        <translation>«{text}» күнү эч нерсе өтпөйт; күндөр: {known}.</translation>
    </message>
    <message>
        <source>There is already a file {path}.</source>
        <translation>{path} файлы мурунтан бар.</translation>
    </message>
    <message>
        <source>There is no RegApp hub at {address}.</source>
        <translation>{address} дарегинде RegApp түйүнү жок.</translation>
    </message>
    <message>
        <source>There is no badge template “{name}”; there are: {known}.</source>
        <translation>«{name}» бейдж үлгүсү жок; барлары: {known}.</translation>
    </message>
    <message>
        <source>There is no category “{category}”; there are: {known}.</source>
        <translation>«{category}» категориясы жок; булар бар: {known}.</translation>
    </message>
    <message>
        <source>There is no city “{code}”; the cities are: {known}.</source>
        <translation>«{code}» деген шаар жок; шаарлар: {known}.</translation>
    </message>
    <message>
        <source>There is no column “{name}”; the columns are: {known}.</source>
        <translation>«{name}» деген мамыча жок; мамычалар: {known}.</translation>
    </message>
    <message>
        <source>There is no display, so the window cannot open.</source>
        <translation>Экран жок, ошондуктан терезе ачылбайт.</translation>
    </message>
    <message>
        <source>There is no file {path}, but there was one. Its copies: {copies}. `regapp restore COPY` puts one back.</source>
        <translation>{path} файлы жок, бирок мурда бар болчу. Анын көчүрмөлөрү: {copies}. `regapp restore КӨЧҮРМӨ` бирин ордуна коёт.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} файлы жок.</translation>
    </message>
    <message>
        <source>There is no letter “{name}”; there are: {known}.</source>
        <translation>«{name}» деген кат жок; барлары: {known}.</translation>
    </message>
    <message>
        <source>There is no list “{name}”; the lists are: {known}.</source>
        <translation>«{name}» деген тизме жок; тизмелер: {known}.</translation>
    </message>
    <message>
        <source>There is no printer “{name}”; nothing was printed.</source>
        <translation>«{name}» принтери жок; эч нерсе басылган жок.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {path}; nothing was changed.</source>
        <translation>Дискте {path} үчүн орун жок; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>There is no room left on the hub’s disk. Work goes on; entries are sent when there is room.</source>
        <translation>Түйүндүн дискинде орун калган жок. Иш улана берет; орун болгондо жазуулар жөнөтүлөт.</translation>
    </message>
    <message>
        <source>There is no session “{code}”; the sessions are: {known}.</source>
        <translation>«{code}» сессиясы жок; бар сессиялар: {known}.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Кайра аткара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Артка кайтара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>These are not the digits that the hub shows. Tries left: {left}.</source>
        <translation>Бул түйүн көрсөткөн сандар эмес. Калган аракет: {left}.</translation>
    </message>
    <message>
        <source>This RegApp was not installed from a package: update it the way it came here.</source>
        <translation>Бул RegApp пакеттен орнотулган эмес: аны кандай орнотсоңуз, ошондой жаңыртыңыз.</translation>
    </message>
    <message>
        <source>This belongs to another event in the file, not the current one; nothing was changed.</source>
        <translation>Бул файлдагы башка иш-чарага тиешелүү; эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>This code was used already or is too old; ask for a new one.</source>
        <translation>Бул код колдонулган же эскирген; жаңысын сураңыз.</translation>
    </message>
    <message>
        <source>This conference hands out no “{thing}”. Choose what this desk does again.</source>
        <translation>Бул конференцияда «{thing}» берилбейт. Бул каттоо орду эмне кыларын кайра тандаңыз.</translation>
    </message>
    <message>
        <source>This file comes from another laptop, “{machine}”. Say --take-over if the work goes on only here, or --new-desk if it goes on at both.</source>
        <translation>Бул файл башка ноутбуктан: «{machine}». Иш ушул ноутбукта гана улантылса, --take-over деп, экөөндө тең улантылса, --new-desk деп жазыңыз.</translation>
    </message>
    <message>
        <source>This is no code to join a hub, or a part of it is missing.</source>
        <translation>Бул түйүнгө кошулуу коду эмес же анын бир бөлүгү жок.</translation>
    </message>
    <message>
        <source>This letter is not for this participant: {ref}.</source>
        <translation>Бул кат бул катышуучу үчүн эмес: {ref}.</translation>
    </message>
    <message>
        <source>Young people can be of {least} to {most} years.</source>
        <translation>Жаштардын курагы {least} менен {most} ортосунда болот.</translation>
    </message>
    <message>
        <source>{city} cannot go: people registered for it: {people}, sessions there: {sessions}. Move them first.</source>
        <translation>{city}: өчүрүүгө болбойт. Катталган адамдар: {people}, жыйындар: {sessions}. Адегенде аларды которуңуз.</translation>
    </message>
    <message>
        <source>{count} columns do not fit on paper, at most {most} do; choose fewer, or save a workbook (xlsx).</source>
        <translation>{count} мамыча кагазга батпайт, эң көбү {most}; азыраак тандаңыз же Excel файлына (xlsx) сактаңыз.</translation>
    </message>
    <message>
        <source>{first} and {second} cannot be used together; nothing was done.</source>
        <translation>{first} менен {second} чогуу колдонулбайт; эч нерсе жасалган жок.</translation>
    </message>
    <message>
        <source>{name} already has a substitute.</source>
        <translation>{name}: ордуна келүүчү адам мурунтан бар.</translation>
    </message>
    <message>
        <source>{name} has already arrived; register the other person as a walk-in.</source>
        <translation>{name} келип калды; башка адам келсе, аны «Тизмеде жок» аркылуу каттаңыз.</translation>
    </message>
    <message>
        <source>{path} is an archive; unpack it and take the list that is in it.</source>
        <translation>{path} — архив; аны ачып, ичиндеги тизмени тандаңыз.</translation>
    </message>
    <message>
        <source>{path} is for a later RegApp; install that with its installer.</source>
        <translation>{path} жаңыраак RegApp үчүн; аны орнотуу программасы менен орнотуңуз.</translation>
    </message>
    <message>
        <source>{path} is no file, but a folder, a pipe or a device.</source>
        <translation>{path} — файл эмес: бул папка, канал же түзмөк.</translation>
    </message>
    <message>
        <source>{path} is no hand-over file.</source>
        <translation>{path} – өткөрүп берүү файлы эмес.</translation>
    </message>
    <message>
        <source>{path} is not an update of RegApp, or not a whole one.</source>
        <translation>{path} — RegApp жаңыртуусу эмес же толук эмес.</translation>
    </message>
    <message>
        <source>{path} is the file that is open, not a copy of it; choose a backup.</source>
        <translation>{path} – бул ачык турган файлдын өзү, анын көчүрмөсү эмес; камдык көчүрмөнү тандаңыз.</translation>
    </message>
    <message>
        <source>{path} was altered after it was signed: it is not put in. Get it again from its makers.</source>
        <translation>{path} кол коюлгандан кийин өзгөртүлгөн: жаңыртуу орнотулган жок. Аны түзүүчүлөрдөн кайра алыңыз.</translation>
    </message>
    <message>
        <source>{ref} has attended {attended} of {of} sessions: not enough for a certificate.</source>
        <translation>{ref}: катышкан сессиялары {attended} (бардыгы {of}), сертификатка жетишсиз.</translation>
    </message>
    <message>
        <source>“{address}” is not a web address such as www.example.kg/materials, or is longer than {most} characters.</source>
        <translation>«{address}» туура келбейт: интернеттеги дарек керек, мисалы www.example.kg/materials, {most} белгиден узун эмес.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a name. A name has up to {most} letters and no slash; it does not end in a dot, and is none of those that Windows keeps for itself, like con or nul.</source>
        <translation>«{name}» аталыш боло албайт. Аталышта {most} белгиге чейин болот, кыйгач сызыксыз, аягында чекитсиз; con же nul сыяктуу Windows ээлеген ат болбошу керек.</translation>
    </message>
    <message>
        <source>“{text}” does not clearly match one municipality; `place` lists the candidates with their codes.</source>
        <translation>«{text}» кайсы муниципалитет экени так эмес; `place` ылайыктуу варианттарды коддору менен көрсөтөт.</translation>
    </message>
    <message>
        <source>“{text}” is not a target; write a whole number from 0 to {most}.</source>
        <translation>«{text}» максат эмес; 0 менен {most} ортосундагы бүтүн санды жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” is not a tax in per cent; write it like 10 or 10,5.</source>
        <translation>«{text}» пайыз менен салык эмес; 10 же 10,5 деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount in som; write it like 1200 or 1200,50.</source>
        <translation>«{text}» сом менен көрсөтүлгөн сумма эмес; мисалы, 1200 же 1200,50 деп жазыңыз.</translation>
    </message>
    <message>
        <source>“{text}” looks wrong: it should be near {expected} mm. Measure again.</source>
        <translation>«{text}» туура боло албайт: {expected} мм тегерегинде болушу керек. Дагы бир жолу өлчөңүз.</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Another category</source>
        <translation>Дагы бир категория</translation>
    </message>
    <message>
        <source>Another city</source>
        <translation>Дагы бир шаар</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Дагы бир тил</translation>
    </message>
    <message>
        <source>Another organiser</source>
        <translation>Дагы бир уюштуруучу</translation>
    </message>
    <message>
        <source>Another thing</source>
        <translation>Дагы бир нерсе</translation>
    </message>
    <message>
        <source>Categories of your own, beside the usual ones</source>
        <translation>Кадимкилерден башка өз категорияларыңыз</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Cities or places</source>
        <translation>Шаарлар же жайлар</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Күн сайын</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Биринчи жана акыркы күнү</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күнү</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Language of papers and badges</source>
        <translation>Кагаздардын жана бейдждердин тили</translation>
    </message>
    <message>
        <source>Languages of participants, beside Kyrgyz, Russian and English</source>
        <translation>Катышуучулардын тилдери: кыргызча, орусча жана англисчеден башка</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Убактылуу</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Бир жолу</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Уюштуруучу</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Уюштуруучулар</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Программа тили</translation>
    </message>
    <message>
        <source>Short title, for badges and headings</source>
        <translation>Кыска аталышы, бейджиктер жана баш сөздөр үчүн</translation>
    </message>
    <message>
        <source>The programme went along: sessions moved: {count}. Ctrl+Z undoes it.</source>
        <translation>Программа күндөр менен кошо жылды, жыйындар: {count}. Ctrl+Z жокко чыгарат.</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Нерсе</translation>
    </message>
    <message>
        <source>This conference</source>
        <translation>Ушул конференция</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>What badges and papers say of it. It is saved when you leave a field, and Ctrl+Z undoes it.</source>
        <translation>Бейджиктерде жана документтерде ал жөнүндө жазылганы. Талаадан чыкканда сакталат, Ctrl+Z жокко чыгарат.</translation>
    </message>
    <message>
        <source>What participants get at the desk</source>
        <translation>Катышуучулар каттоо ордунан эмне алышат</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Another event…</source>
        <translation>Башка иш-чара…</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Бул иш-чараны баштоо</translation>
    </message>
    <message>
        <source>Current event: {name}. Sessions copied: {count}.</source>
        <translation>Учурдагы иш-чара: {name}. Көчүрүлгөн сессиялар: {count}.</translation>
    </message>
    <message>
        <source>Does not fit into its days: {left}.</source>
        <translation>Күндөрүнө сыйган жок: {left}.</translation>
    </message>
    <message>
        <source>Events in this file</source>
        <translation>Бул файлдагы иш-чаралар</translation>
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
        <source>People of earlier events are offered when somebody is registered, and copied with one click.</source>
        <translation>Мурунку иш-чаралардагы адамдар каттоодо сунушталат жана бир басуу менен көчүрүлөт.</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Кыска код</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>A report says where RegApp failed, on what system, with which versions. It has nobody’s name.</source>
        <translation>Отчётто RegApp кайсы жерде, кандай системада жана кайсы версияларда ката кетиргени айтылат. Анда эч кимдин аты жок.</translation>
    </message>
    <message>
        <source>Report saved: {path}. Its code is {code}.</source>
        <translation>Отчёт сакталды: {path}. Анын коду: {code}.</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Отчётту сактоо…</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Бир нерсе туура иштебесе</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Accreditation of a journalist</source>
        <translation>Журналисттин аккредитациясы</translation>
    </message>
    <message>
        <source>Address of the materials</source>
        <translation>Материалдардын дареги</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Бейдждин коду</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>Бейдждер: {count}</translation>
    </message>
    <message>
        <source>Can be checked with RegApp. Key of the conference: {fingerprint}</source>
        <translation>Аныктыгын RegApp программасы менен текшерсе болот. Конференциянын ачкычы: {fingerprint}</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категориясы</translation>
    </message>
    <message>
        <source>Certificate code</source>
        <translation>Сертификаттын коду</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Сертификаттын номери</translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation>Катышуу сертификаты</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Берилген күнү</translation>
    </message>
    <message>
        <source>Days and cities</source>
        <translation>Күндөр жана шаарлар</translation>
    </message>
    <message>
        <source>Days and cities in words</source>
        <translation>Күндөр жана шаарлар сөз менен</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
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
        <source>Family name</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>First signatory</source>
        <translation>Биринчи кол коюучу</translation>
    </message>
    <message>
        <source>Given name and patronymic</source>
        <translation>Аты жана атасынын аты</translation>
    </message>
    <message>
        <source>Heading of a certificate</source>
        <translation>Сертификаттын аталышы</translation>
    </message>
    <message>
        <source>How the certificate is checked</source>
        <translation>Сертификат кантип текшерилет</translation>
    </message>
    <message>
        <source>Issued: {day}</source>
        <translation>Берилген күнү: {day}</translation>
    </message>
    <message>
        <source>Link to the materials, for a code</source>
        <translation>Материалдарга шилтеме, код үчүн</translation>
    </message>
    <message>
        <source>Materials of the conference</source>
        <translation>Конференциянын материалдары</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Municipality, or country of a guest</source>
        <translation>Муниципалитет же коноктун өлкөсү</translation>
    </message>
    <message>
        <source>My programme</source>
        <translation>Менин программам</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Аты-жөнү латын тамгалары менен</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Сүрөткө тартпаңыз</translation>
    </message>
    <message>
        <source>No photos, if they were refused</source>
        <translation>Сүрөткө тартпаңыз, эгер баш тартылса</translation>
    </message>
    <message>
        <source>Not a municipality</source>
        <translation>Муниципалитети жок</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Уюштуруучулар</translation>
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
        <source>Position of the first signatory</source>
        <translation>Биринчи кол коюучунун кызматы</translation>
    </message>
    <message>
        <source>Position of the second signatory</source>
        <translation>Экинчи кол коюучунун кызматы</translation>
    </message>
    <message>
        <source>Position of the third signatory</source>
        <translation>Үчүнчү кол коюучунун кызматы</translation>
    </message>
    <message>
        <source>Rayon</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Second signatory</source>
        <translation>Экинчи кол коюучу</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation>Катышкан сессиялары</translation>
    </message>
    <message>
        <source>Sessions attended: {attended} of {of}</source>
        <translation>Катышкан сессиялары: {attended} (бардыгы {of})</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Кыска номер</translation>
    </message>
    <message>
        <source>Support of the donor, in words</source>
        <translation>Донордун колдоосу сөз менен</translation>
    </message>
    <message>
        <source>Supported by: {donor}</source>
        <translation>Колдоо көрсөткөн: {donor}</translation>
    </message>
    <message>
        <source>Third signatory</source>
        <translation>Үчүнчү кол коюучу</translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation>Ушул сертификат төмөнкү катышуучуга берилди:</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Толук аты-жөнү</translation>
    </message>
    <message>
        <source>Words after the name, with the event's title</source>
        <translation>Аты-жөнүнөн кийинки сөздөр, иш-чаранын аталышы менен</translation>
    </message>
    <message>
        <source>Words before the name</source>
        <translation>Аты-жөнүнүн алдындагы сөздөр</translation>
    </message>
    <message>
        <source>took part in the conference “{title}”</source>
        <translation>«{title}» конференциясына катышкандыгы үчүн</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>The whole conference</source>
        <translation>Бүт конференция</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Backup</source>
        <translation>Камдык көчүрмө</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Камдык көчүрмө жасалды жана текшерилди: {path}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Калыбына келтирүү</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>A second backup goes to {folder} as soon as it is there.</source>
        <translation>{folder} папкасы пайда болгондо экинчи камдык көчүрмө ошол жерге сакталат.</translation>
    </message>
    <message>
        <source>A second backup goes to {folder}.</source>
        <translation>Экинчи камдык көчүрмө {folder} папкасына сакталат.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Камдык көчүрмө жасоо</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>Башка жерге көчүрүү…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Камдык көчүрмө</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Камдык көчүрмө жасалды жана текшерилди: {path}</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Файлды текшерүү</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Choose a second folder…</source>
        <translation>Экинчи папканы тандоо…</translation>
    </message>
    <message>
        <source>Everything is stored in this one file. Every quarter of an hour and at the end RegApp copies it into the folder “backups” beside it and compares the copy. A backup contains names and keys of badges: keep it secret.</source>
        <translation>Баары ушул бир файлда. Ар чейрек саатта жана иштин аягында RegApp аны жанындагы «backups» папкасына көчүрүп, көчүрмөнү салыштырат. Камдык көчүрмөдө аты-жөндөр жана бейджиктердин ачкычтары бар: аны купуя сактаңыз.</translation>
    </message>
    <message>
        <source>If this laptop is lost, its backups are lost too. Choose a stick or another disk as well.</source>
        <translation>Бул ноутбук жоголсо, анын көчүрмөлөрү да жоголот. Кошумча флешка же башка диск тандаңыз.</translation>
    </message>
    <message>
        <source>No problems found in the file.</source>
        <translation>Файлда ката жок.</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Экинчи папкасыз</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Калыбына келтирүү…</translation>
    </message>
    <message>
        <source>The conference file</source>
        <translation>Конференциянын файлы</translation>
    </message>
    <message>
        <source>{made}. The second folder {folder} is not there.</source>
        <translation>{made}. Экинчи {folder} папкасы жок.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Compare the name. Arrows choose, Enter checks in, Ctrl+N registers a new person</source>
        <translation>Аты-жөнүн салыштырыңыз. Жебелер — тандоо, Enter — келгенин белгилөө, Ctrl+N — жаңы катышуучу</translation>
    </message>
    <message>
        <source>Enter checks in</source>
        <translation>Enter — келгенин белгилөө</translation>
    </message>
    <message>
        <source>F1 opens the guide.</source>
        <translation>F1 — колдонмо.</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Enter checks in</source>
        <translation>Табылды: {count}. Жебелер — тандоо, Enter — келгенин белгилөө</translation>
    </message>
    <message>
        <source>Found: {count}. Arrows choose, Enter opens the card</source>
        <translation>Табылды: {count}. Жебелер тандайт, Enter карточканы ачат</translation>
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
        <source>Look somebody up</source>
        <translation>Адамды табыңыз</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Эч ким табылган жок</translation>
    </message>
    <message>
        <source>Nobody is registered yet</source>
        <translation>Азырынча эч ким катталган эмес</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Табылган адамдар</translation>
    </message>
    <message>
        <source>Ready for the next person</source>
        <translation>Кийинки адамга даяр</translation>
    </message>
    <message>
        <source>Register as walk-in  Ctrl+N</source>
        <translation>Жаңы адамды каттоо  Ctrl+N</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Сканерлөө же издөө</translation>
    </message>
    <message>
        <source>Scan, or type a name, phone, badge number…</source>
        <translation>Сканерлеңиз же атын, телефонун, бейдж № териңиз…</translation>
    </message>
    <message>
        <source>Try fewer letters, the end of the telephone number, or the municipality. Or register this person now.</source>
        <translation>Азыраак тамга, телефон номеринин аягын же муниципалитетти териңиз. Же бул адамды азыр каттаңыз.</translation>
    </message>
    <message>
        <source>Type a name, phone, badge number…</source>
        <translation>Атын, телефонун, бейдж № териңиз…</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Entries of desk {where} are missing</source>
        <translation>Каттоо ордунун жазуулары жетишпейт: {where}</translation>
    </message>
    <message>
        <source>Entry {where} of the journal cannot be read</source>
        <translation>Журналдын {where} жазуусу окулбайт</translation>
    </message>
    <message>
        <source>The directory of municipalities {where} cannot be read; the one that RegApp brings is used</source>
        <translation>Муниципалитеттердин маалымдамасы окулбайт ({where}); RegApp менен келген маалымдама колдонулат</translation>
    </message>
    <message>
        <source>The file has entries from later than now: the clock of this computer or of another desk is wrong</source>
        <translation>Файлда азыркы убакыттан кийинки жазуулар бар: бул компьютердин же башка каттоо ордунун сааты туура эмес</translation>
    </message>
    <message>
        <source>The file is damaged: {where}</source>
        <translation>Файл бузулган: {where}</translation>
    </message>
    <message>
        <source>The key of the event {where} is damaged: no badge of it is recognised. Restore a backup</source>
        <translation>Иш-чаранын ачкычы бузулган ({where}): анын бир да бейджи таанылбайт. Камдык көчүрмөнү калыбына келтириңиз</translation>
    </message>
    <message>
        <source>The search index is out of step; `rebuild` repairs it</source>
        <translation>Издөө индекси маалыматка дал келбейт; `rebuild` оңдойт</translation>
    </message>
    <message>
        <source>The table {where} differs from the journal; `rebuild` repairs it</source>
        <translation>{where} таблицасы журналга дал келбейт; `rebuild` оңдойт</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Check in: {count}</source>
        <translation>Келгенин белгилөө: {count}</translation>
    </message>
    <message>
        <source>Checked in: {count} of {selected}.</source>
        <translation>Белгиленди: {count} / {selected}.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it in one step.</source>
        <translation>Ctrl+Z баарын бир жолу артка кайтарат.</translation>
    </message>
    <message>
        <source>Each their own</source>
        <translation>Ар ким өзүнүкүн</translation>
    </message>
    <message>
        <source>Nobody is registered from here.</source>
        <translation>Бул жерден эч ким катталган эмес.</translation>
    </message>
    <message>
        <source>Those who are ticked are checked in at once. Ctrl+Z undoes it in one step.</source>
        <translation>Белги коюлгандардын баары дароо катталат. Ctrl+Z муну бир жолу артка кайтарат.</translation>
    </message>
    <message>
        <source>Who takes everybody’s badge</source>
        <translation>Баарынын бейджин ким алат</translation>
    </message>
    <message>
        <source>inside since {time}</source>
        <translation>{time} бери ичинде</translation>
    </message>
    <message>
        <source>not registered for this session</source>
        <translation>бул сессиянын тизмесинде жок</translation>
    </message>
</context>
<context>
    <name>GuidePapers</name>
    <message>
        <source>Card for the table…</source>
        <translation>Столго карточка…</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Колдонмолор</translation>
    </message>
    <message>
        <source>Opens the registrar’s guide as two pages; print it from there.</source>
        <translation>Каттоочунун колдонмосун эки бет кылып ачат; ошол жерден басып чыгарыңыз.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF катары сактоо…</translation>
    </message>
    <message>
        <source>Save the guides</source>
        <translation>Колдонмолорду сактоо</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Contents</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>RegApp: guide</source>
        <translation>RegApp: колдонмо</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Contents</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} беттин {number}-бети</translation>
    </message>
    <message>
        <source>RegApp: the guides</source>
        <translation>RegApp: колдонмолор</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Another laptop goes on as desk {before}; this one is desk {desk} now.</source>
        <translation>Башка ноутбук {before}-каттоо орду болуп улантат; бул ноутбук эми – {desk}-каттоо орду.</translation>
    </message>
    <message>
        <source>Conflicts: {count}; look at them at the top of this page.</source>
        <translation>Карама-каршылыктар: {count}; алар ушул барактын жогору жагында.</translation>
    </message>
    <message>
        <source>Entries in the file: {count}, new here: {new}.</source>
        <translation>Файлдагы жазуулар: {count}, бул жерде жаңысы: {new}.</translation>
    </message>
    <message>
        <source>Hand-over file</source>
        <translation>Өткөрүп берүү файлы</translation>
    </message>
    <message>
        <source>Passphrase of the file, or nothing</source>
        <translation>Файлдын сырсөзү же бош</translation>
    </message>
    <message>
        <source>People with another short number now: {count}. Their badges stay valid.</source>
        <translation>Кыска номери жаңырган катышуучулар: {count}. Алардын бейдждери жарактуу.</translation>
    </message>
    <message>
        <source>Receive a file…</source>
        <translation>Файлды кабыл алуу…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
    </message>
    <message>
        <source>The file is being worked on. You can go on working.</source>
        <translation>Файл иштелип жатат. Ишти уланта берсеңиз болот.</translation>
    </message>
    <message>
        <source>Without a network: a file on a stick</source>
        <translation>Тармаксыз: флешкадагы файл</translation>
    </message>
    <message>
        <source>Write a file on one laptop and receive it on the other, then the other way round: both know the same. Receiving a file twice changes nothing.</source>
        <translation>Файлды бир ноутбукта жазып, экинчисинде кабыл алыңыз, андан кийин тескерисинче: экөө тең бирдей маалыматка ээ болот. Файлды эки жолу кабыл алуу эч нерсени өзгөртпөйт.</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Файлды жазуу…</translation>
    </message>
    <message>
        <source>Written and read back. Entries: {count}</source>
        <translation>Файл жазылып, текшерилди. Жазуулар: {count}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Choose a session</source>
        <translation>Сессияны тандаңыз</translation>
    </message>
    <message>
        <source>Guide for this page</source>
        <translation>Бул беттин колдонмосу</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Who is working at this desk</source>
        <translation>Бул каттоо ордунда ким иштейт</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A thing on loan came back</source>
        <translation>Убактылуу алынган нерсе кайтарылды</translation>
    </message>
    <message>
        <source>Action by a newer version of RegApp</source>
        <translation>RegApp программасынын жаңыраак версиясынын аракети</translation>
    </message>
    <message>
        <source>Badge made, no. {issue}</source>
        <translation>Бейдж жасалды, № {issue}</translation>
    </message>
    <message>
        <source>Certificate made, no. {number}</source>
        <translation>Сертификат жасалды, № {number}</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Өзгөртүлдү: {fields}</translation>
    </message>
    <message>
        <source>Checked in from paper: {session}</source>
        <translation>Кагаздан киргизилди, келди: {session}</translation>
    </message>
    <message>
        <source>Checked in with a group: {session}</source>
        <translation>Топ менен келди: {session}</translation>
    </message>
    <message>
        <source>Checked in with a group: {session}; the badge goes to {badges_to}</source>
        <translation>Топ менен келди: {session}; бейджди {badges_to} алат</translation>
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
        <source>Handed out: {thing}</source>
        <translation>Берилди: {thing}</translation>
    </message>
    <message>
        <source>Marked as a different person</source>
        <translation>Башка адам деп белгиленди</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>Башка жазуу менен бириктирилди</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Жеке маалыматтар өчүрүлдү</translation>
    </message>
    <message>
        <source>Refused: {outcome}</source>
        <translation>Киргизилген жок: {outcome}</translation>
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
        <source>Removed</source>
        <translation>Өчүрүлдү</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Калыбына келтирилди</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Артка кайтарылды</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (артка кайтарылган)</translation>
    </message>
    <message>
        <source>{what} · desk {desk}, {operator}</source>
        <translation>{what} · каттоо орду {desk}, {operator}</translation>
    </message>
</context>
<context>
    <name>HourlyLists</name>
    <message>
        <source>Desk lists</source>
        <translation>Каттоо ордунун тизмелери</translation>
    </message>
    <message>
        <source>The lists of this hour were not written. {reason}</source>
        <translation>Бул сааттын тизмелери жазылган жок. {reason}</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>Hub: connected, {unsent}</source>
        <translation>Түйүн: байланыш бар, {unsent}</translation>
    </message>
    <message>
        <source>Hub: does not let this desk in</source>
        <translation>Түйүн: бул каттоо ордун киргизбейт</translation>
    </message>
    <message>
        <source>Hub: needs attention, {unsent}</source>
        <translation>Түйүн: көңүл буруу керек, {unsent}</translation>
    </message>
    <message>
        <source>Hub: not reachable since {time}, {unsent}</source>
        <translation>Түйүн: байланыш жок (акыркысы: {time}), {unsent}</translation>
    </message>
    <message>
        <source>Hub: not reachable, {unsent}</source>
        <translation>Түйүн: байланыш жок, {unsent}</translation>
    </message>
    <message>
        <source>all sent</source>
        <translation>баары жөнөтүлдү</translation>
    </message>
    <message>
        <source>never</source>
        <translation>бир да жолу</translation>
    </message>
    <message>
        <source>now</source>
        <translation>азыр</translation>
    </message>
    <message>
        <source>right</source>
        <translation>туура</translation>
    </message>
    <message>
        <source>this computer’s clock is {span} fast</source>
        <translation>бул компьютердин сааты алга кеткен: {span}</translation>
    </message>
    <message>
        <source>this computer’s clock is {span} slow</source>
        <translation>бул компьютердин сааты артта калган: {span}</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} күн мурун</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} саат мурун</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} мүн мурун</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} күн {hours} саат</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} саат {minutes} мүн</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мүн</translation>
    </message>
    <message>
        <source>{span} fast</source>
        <translation>алга кеткен: {span}</translation>
    </message>
    <message>
        <source>{span} slow</source>
        <translation>артта калган: {span}</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Make this laptop the hub</source>
        <translation>Бул ноутбукту түйүн кылуу</translation>
    </message>
    <message>
        <source>Make this laptop the hub: the other desks exchange through it while RegApp is open here. No internet is needed, only one network for all laptops.</source>
        <translation>Бул ноутбукту түйүн кылыңыз: RegApp бул жерде ачык турганда башка каттоо орундары жазууларын ал аркылуу алмашат. Интернет керек эмес, бардык ноутбуктар бир тармакта болсо жетет.</translation>
    </message>
    <message>
        <source>The hub is being made. This takes up to a minute; you can go on working.</source>
        <translation>Түйүн түзүлүп жатат. Бул бир мүнөткө чейин созулат; иштей берсеңиз болот.</translation>
    </message>
    <message>
        <source>This laptop for all</source>
        <translation>Бул ноутбук баарына</translation>
    </message>
</context>
<context>
    <name>HubChoice</name>
    <message>
        <source>A hub was found: {hub}</source>
        <translation>Түйүн табылды: {hub}</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Түйүн</translation>
    </message>
    <message>
        <source>No hub was found in this network yet.</source>
        <translation>Бул тармакта түйүн азырынча табылган жок.</translation>
    </message>
    <message>
        <source>Several hubs were found. Choose the one whose digits you have:</source>
        <translation>Бир нече түйүн табылды. Сандары сизде барды тандаңыз:</translation>
    </message>
    <message>
        <source>desk {number}</source>
        <translation>{number}-каттоо орду</translation>
    </message>
</context>
<context>
    <name>HubQuestion</name>
    <message>
        <source>Close RegApp</source>
        <translation>RegApp'ты жабуу</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Кайра келүү</translation>
    </message>
    <message>
        <source>Nothing is lost: each desk goes on, and they exchange again when RegApp is open here.</source>
        <translation>Эч нерсе жоголбойт: ар бир каттоо орду иштей берет, RegApp бул жерде ачылганда алмашуу кайра башталат.</translation>
    </message>
</context>
<context>
    <name>HubState</name>
    <message>
        <source>Last exchange: {time}</source>
        <translation>Акыркы алмашуу: {time}</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>An export of {system}.</source>
        <translation>{system} системасынан чыгарылган тизме.</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}</source>
        <translation>Алынбаган мамычалар: {columns}</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>Аталыштар сабы</translation>
    </message>
    <message>
        <source>No name column yet: choose “Full name” or “Family name” above a column. If the list has no headings, set the heading row to 0.</source>
        <translation>Азырынча аттар мамычасы жок: анын үстүнөн «Толук аты-жөнү» же «Фамилиясы» тандаңыз; аталыштар жок болсо 0.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көрүү</translation>
    </message>
    <message>
        <source>Set as you did for a list with the same headings.</source>
        <translation>Ушундай аталыштары бар тизмеге койгонуңуздай.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Sheets not taken: {sheets}</source>
        <translation>Алынбаган барактар: {sheets}</translation>
    </message>
    <message>
        <source>Take this sheet in</source>
        <translation>Бул баракты алуу</translation>
    </message>
    <message>
        <source>This sheet is hidden and will not be imported.</source>
        <translation>Бул барак жашырылган жана алынбайт.</translation>
    </message>
    <message>
        <source>This sheet will not be imported.</source>
        <translation>Бул барак алынбайт.</translation>
    </message>
    <message>
        <source>— not used —</source>
        <translation>— алынбайт —</translation>
    </message>
</context>
<context>
    <name>ImportDoubles</name>
    <message>
        <source>Earlier in the list</source>
        <translation>Тизмеде жогоруда</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Мурунтан бар</translation>
    </message>
    <message>
        <source>Import now, decide later</source>
        <translation>Кабыл алуу, кийин чечүү</translation>
    </message>
    <message>
        <source>In the list, row {row}</source>
        <translation>Тизмеде, {row}-сап</translation>
    </message>
    <message>
        <source>No possible duplicates in this list.</source>
        <translation>Бул тизмеде окшош жазуулар жок.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Окшош жазуулар</translation>
    </message>
    <message>
        <source>RegApp never merges people by itself. Undecided rows are imported and stay under People, Possible duplicates.</source>
        <translation>RegApp өзү эч кимди бириктирбейт. Чечилбегендер кабыл алынып, «Адамдар» бетинде калат.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Ошол эле адам</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Эки адам</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>Columns not taken: {columns}</source>
        <translation>Алынбаган мамычалар: {columns}</translation>
    </message>
    <message>
        <source>Every row was understood.</source>
        <translation>Бардык саптар түшүнүктүү.</translation>
    </message>
    <message>
        <source>Left out: {count}. The rest will be imported.</source>
        <translation>Кабыл алынбайт: {count}. Калгандары кабыл алынат.</translation>
    </message>
    <message>
        <source>Sheet “{name}” was skipped: {why}; rows: {count}</source>
        <translation>«{name}» барагы өткөрүлүп жиберилди: {why}; саптар: {count}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Текшерүү керек</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>болжолдонду</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… жана дагы {count}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Back to {name}</source>
        <translation>Тизмеге кайтуу: {name}</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Тизмени тандоо</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Тизмени тандоо…</translation>
    </message>
    <message>
        <source>Drop a list here: xlsx, xls, ods or csv. Nothing changes until you confirm.</source>
        <translation>Тизмени бул жерге сүйрөп таштаңыз: xlsx, xls, ods же csv. Сиз ырастамайынча эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>Places to confirm</source>
        <translation>Тактала турган аймактар</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back to what is left</source>
        <translation>Калган иштерге кайтуу</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Тизмени жабуу</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Мамычалар</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Окшош жазуулар</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>Import of a list</source>
        <translation>Тизмени импорттоо</translation>
    </message>
    <message>
        <source>Import: {count}</source>
        <translation>Кабыл алуу: {count}</translation>
    </message>
    <message>
        <source>Imported: {name}</source>
        <translation>Кабыл алынды: {name}</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>{name} ичинде жаңы эч нерсе жок</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Аймактар</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Окуу</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} окулуп жатат…</translation>
    </message>
    <message>
        <source>Ready to import: {name}</source>
        <translation>Кабыл алууга даяр: {name}</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Саптар: {count}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Текшерүү керек</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Импортту артка кайтаруу</translation>
    </message>
    <message>
        <source>left out: {count}</source>
        <translation>кабыл алынбаган: {count}</translation>
    </message>
    <message>
        <source>new: {count}</source>
        <translation>жаңы: {count}</translation>
    </message>
    <message>
        <source>possible duplicates: {count}</source>
        <translation>окшош жазуулар: {count}</translation>
    </message>
    <message>
        <source>same: {count}</source>
        <translation>өзгөрүүсүз: {count}</translation>
    </message>
    <message>
        <source>updated: {count}</source>
        <translation>толукталган: {count}</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>No row has been read yet: first choose the column of names under Columns.</source>
        <translation>Саптар азырынча окула элек: адегенде «Мамычалар» өтмөгүнөн аты-жөнү бар мамычаны тандаңыз.</translation>
    </message>
</context>
<context>
    <name>InHand</name>
    <message>
        <source>Choose somebody first.</source>
        <translation>Адегенде адамды тандаңыз.</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Another laptop…</source>
        <translation>Башка ноутбук…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көчүрүлдү</translation>
    </message>
    <message>
        <source>Copy the long code</source>
        <translation>Узун кодду көчүрүү</translation>
    </message>
    <message>
        <source>Desk {number}: {name}</source>
        <translation>Каттоо орду {number}: {name}</translation>
    </message>
    <message>
        <source>Let a laptop in</source>
        <translation>Ноутбукту кошуу</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Кодду түзүү</translation>
    </message>
    <message>
        <source>On the other laptop open RegApp, the page Desks, and scan this picture, or paste the digits. Good once, until {time}. Show it to nobody else: whoever has it gets all data.</source>
        <translation>Башка ноутбукта RegApp'тын «Каттоо орду» барагын ачып, бул сүрөттү сканерлеңиз же цифраларды чаптаңыз. Бир жолу жарактуу, акыркы убактысы: {time}. Башка эч кимге көрсөтпөңүз: бул код менен бардык маалыматты алууга болот.</translation>
    </message>
    <message>
        <source>On the other laptop open RegApp, the page Desks, and type these six digits, or scan the picture. Good once, until {time}. Show it to nobody else: whoever has it gets all data.</source>
        <translation>Башка ноутбукта RegApp'тын «Каттоо орду» барагын ачып, бул алты санды териңиз же сүрөттү сканерлеңиз. Бир жолу жарактуу, акыркы убактысы: {time}. Башка эч кимге көрсөтпөңүз: бул код менен бардык маалыматты алууга болот.</translation>
    </message>
    <message>
        <source>The code as a picture</source>
        <translation>Коддун сүрөтү</translation>
    </message>
    <message>
        <source>The long code</source>
        <translation>Узун код</translation>
    </message>
    <message>
        <source>The other laptop gets a code that is good once, for ten minutes.</source>
        <translation>Башка ноутбук код алат: ал бир жолу, он мүнөт бою жарактуу.</translation>
    </message>
    <message>
        <source>What the desk is called, such as “Entrance”</source>
        <translation>Каттоо ордунун аталышы, мисалы «Кире бериш»</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Badges: {count}</source>
        <translation>Бейдждер: {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>It printed</source>
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
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Code to join</source>
        <translation>Кошулуу коду</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Кошулуу</translation>
    </message>
    <message>
        <source>Join with a code</source>
        <translation>Код менен кошулуу</translation>
    </message>
    <message>
        <source>Joining. You can go on working.</source>
        <translation>Кошулуп жатат. Иштей берсеңиз болот.</translation>
    </message>
    <message>
        <source>Six digits or code</source>
        <translation>Алты сан же код</translation>
    </message>
    <message>
        <source>The laptop that is the hub shows six digits and a picture: type the digits here, or scan the picture.</source>
        <translation>Түйүн болгон ноутбук алты санды жана сүрөттү көрсөтөт: сандарды бул жерге териңиз же сүрөттү сканерлеңиз.</translation>
    </message>
    <message>
        <source>The people of this file come along: every desk will have them. This laptop gets its own number.</source>
        <translation>Бул файлдагы катышуучулар бардык каттоо орундарында болот. Бул ноутбук өз номерин алат.</translation>
    </message>
    <message>
        <source>This file has nobody yet: everybody comes into a new file beside it, where RegApp goes on.</source>
        <translation>Бул файлда азырынча эч ким жок: бардык катышуучулар жанындагы жаңы файлга келет, RegApp ошол файлда иштей берет.</translation>
    </message>
    <message>
        <source>This laptop has joined. RegApp goes on with the file {path}.</source>
        <translation>Ноутбук кошулду. RegApp мындан ары бул файл менен иштейт: {path}.</translation>
    </message>
    <message>
        <source>This laptop has joined. What the other desks have is coming in.</source>
        <translation>Ноутбук кошулду. Башка каттоо орундарынын жазуулары келип жатат.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Choose a picture</source>
        <translation>Сүрөттү тандаңыз</translation>
    </message>
    <message>
        <source>Open a badge</source>
        <translation>Бейджди ачуу</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Сүрөттөр</translation>
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
        <source>Saved as “{name}”.</source>
        <translation>«{name}» деген ат менен сакталды.</translation>
    </message>
    <message>
        <source>The badge “{name}” is removed. Ctrl+Z brings it back.</source>
        <translation>«{name}» бейджи алынып салынды. Ctrl+Z аны кайтарат.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Admit the person shown anyway; it is recorded</source>
        <translation>Көрсөтүлгөн адамды ошентсе да киргизүү; бул жазылат</translation>
    </message>
    <message>
        <source>Back to the Desk, into the field</source>
        <translation>«Каттоо» бетине, издөө талаасына кайтуу</translation>
    </message>
    <message>
        <source>Check in the person found; if several match, the first Enter selects one</source>
        <translation>Табылган адамдын келгенин белгилөө; бир нече адам болсо, биринчи Enter бирөөнү тандайт</translation>
    </message>
    <message>
        <source>Choose among the people found</source>
        <translation>Табылгандардан тандоо</translation>
    </message>
    <message>
        <source>Choose the session</source>
        <translation>Сессияны тандоо</translation>
    </message>
    <message>
        <source>Clear the field, close a form</source>
        <translation>Талааны тазалоо, форманы жабуу</translation>
    </message>
    <message>
        <source>Copy the telephone of the person shown</source>
        <translation>Көрсөтүлгөн адамдын телефонун көчүрүү</translation>
    </message>
    <message>
        <source>Edit the person shown</source>
        <translation>Көрсөтүлгөн адамдын маалыматын өзгөртүү</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Сол жактагы беттер</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Тизмени импорттоо</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Баскыч</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>On the Attendance page: the figures on a large screen; Esc leaves it</source>
        <translation>«Катышуу» бетинде: көрсөткүчтөр чоң экранда; Esc жабат</translation>
    </message>
    <message>
        <source>On the Desk: the last twenty scans, each with its undo</source>
        <translation>Каттоодо: акыркы жыйырма сканерлөө, ар бирин артка кайтарса болот</translation>
    </message>
    <message>
        <source>Open the card of the person shown</source>
        <translation>Көрсөтүлгөн адамдын карточкасын ачуу</translation>
    </message>
    <message>
        <source>Print or make the badge of the person shown</source>
        <translation>Көрсөтүлгөн адамдын бейджин басып чыгаруу же жасоо</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Акыркы артка кайтарылганды кайталоо</translation>
    </message>
    <message>
        <source>Register a substitute for the person shown</source>
        <translation>Көрсөтүлгөн адамды алмаштырган кишини каттоо</translation>
    </message>
    <message>
        <source>Register a walk-in; what you typed is kept</source>
        <translation>Тизмеде жок адамды каттоо; терилгени формага өтөт</translation>
    </message>
    <message>
        <source>The guide for the page in hand; once more, these keys</source>
        <translation>Ачык барактын колдонмосу; дагы бир жолу — ушул баскычтар</translation>
    </message>
    <message>
        <source>The menu of the person shown, as with the right button</source>
        <translation>Көрсөтүлгөн адамдын менюсу, оң баскыч менен ачылгандай</translation>
    </message>
    <message>
        <source>Undo the last act of this desk; the button names it</source>
        <translation>Бул каттоо ордунун акыркы аракетин артка кайтаруу; аны баскыч атайт</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Эмне кылат</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Back</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Келгенимди белгилөө</translation>
    </message>
    <message>
        <source>Check in by name</source>
        <translation>Аты-жөнү менен белгиленүү</translation>
    </message>
    <message>
        <source>Do you need more time?</source>
        <translation>Дагы убакыт керекпи?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Акыркы тамганы өчүрүү</translation>
    </message>
    <message>
        <source>Family name and given name</source>
        <translation>Фамилияңыз жана атыңыз</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>Оператор үчүн</translation>
    </message>
    <message>
        <source>Hold the code under the scanner.</source>
        <translation>Кодду сканерге жакындатыңыз.</translation>
    </message>
    <message>
        <source>Last four digits of the telephone</source>
        <translation>Телефондун акыркы 4 цифрасы</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Киосктон чыгуу</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Дагы убакыт</translation>
    </message>
    <message>
        <source>Nobody can be checked in here now.</source>
        <translation>Азыр бул жерде келгенди белгилөөгө болбойт.</translation>
    </message>
    <message>
        <source>Operator's PIN</source>
        <translation>Оператордун PIN-коду</translation>
    </message>
    <message>
        <source>Our colleagues there will help you.</source>
        <translation>Ал жерден сизге жардам беришет.</translation>
    </message>
    <message>
        <source>Please come in.</source>
        <translation>Кириңиз.</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Каттоо ордуна кайрылыңыз</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Бейджиңизди сканерлеңиз</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>Келгенин өзү белгилөө</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Боштук</translation>
    </message>
    <message>
        <source>Then everything typed is erased and the kiosk goes back to the start.</source>
        <translation>Андан кийин терилгендин баары өчүрүлүп, киоск башына кайтат.</translation>
    </message>
    <message>
        <source>Wait: {seconds} s</source>
        <translation>Күтүңүз: {seconds} сек.</translation>
    </message>
    <message>
        <source>We did not find you by this name and these digits. Check both, or please go to the desk.</source>
        <translation>Бул ат жана бул цифралар боюнча сизди тапкан жокпуз. Экөөнү тең текшериңиз же каттоо ордуна кайрылыңыз.</translation>
    </message>
    <message>
        <source>Welcome!</source>
        <translation>Кош келиңиз!</translation>
    </message>
    <message>
        <source>Wrong PIN. Wait: {seconds} s</source>
        <translation>PIN-код туура эмес. Күтүңүз: {seconds} сек.</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Келгениңиз мурда белгиленген</translation>
    </message>
    <message>
        <source>You are checked in. Please take your badge at the desk.</source>
        <translation>Келгениңиз белгиленди. Бейджиңизди каттоо ордунан алыңыз.</translation>
    </message>
    <message>
        <source>You need your name and the last four digits of your telephone.</source>
        <translation>Аты-жөнүңүз жана телефонуңуздун акыркы төрт цифрасы керек.</translation>
    </message>
    <message>
        <source>Your badge is being printed: take it from the printer.</source>
        <translation>Бейджиңиз басылып жатат: аны принтерден алыңыз.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} сек.</translation>
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
        <translation>Оператордун жаңы PIN-коду, 4–8 цифра</translation>
    </message>
    <message>
        <source>No voice for: {languages}.</source>
        <translation>Үн жок тилдер: {languages}.</translation>
    </message>
    <message>
        <source>Participants check themselves in: they scan a code, or type their name and the last four digits of their telephone. The kiosk fills the screen until the PIN is typed.</source>
        <translation>Катышуучулар келгенин өздөрү белгилешет: кодду сканерлешет же аты-жөнүн жана телефонунун акыркы төрт цифрасын теришет. PIN-код терилмейинче киоск экранды толук ээлейт.</translation>
    </message>
    <message>
        <source>Print the badge at the kiosk</source>
        <translation>Бейджди киоскто басып чыгаруу</translation>
    </message>
    <message>
        <source>Say the answers aloud</source>
        <translation>Жоопторду үн чыгарып айтуу</translation>
    </message>
    <message>
        <source>Set a PIN to start the kiosk.</source>
        <translation>Киоскту ачуу үчүн PIN-код коюңуз.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN-кодду коюу</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Киоскту ачуу</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN-код коюлду.</translation>
    </message>
    <message>
        <source>This laptop has no voice. On Linux install espeak-ng.</source>
        <translation>Бул ноутбукта сүйлөөчү үн жок. Linux'та espeak-ng орнотуңуз.</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <source>Ask for the badge, or find the person by name.</source>
        <translation>Бейджин сураңыз же адамды аты боюнча табыңыз.</translation>
    </message>
    <message>
        <source>Cancelled on {time}, at desk {desk}, by {operator}.</source>
        <translation>Каттоо {time} жокко чыгарылган, каттоо орду {desk}, оператор {operator}.</translation>
    </message>
    <message>
        <source>Expected there: {sessions}.</source>
        <translation>Ал жакта күтүлөт: {sessions}.</translation>
    </message>
    <message>
        <source>It is a badge of “{event}”.</source>
        <translation>Бул «{event}» иш-чарасынын бейджи.</translation>
    </message>
    <message>
        <source>Left on {time}.</source>
        <translation>Кеткени {time} белгиленген.</translation>
    </message>
    <message>
        <source>Not a RegApp badge</source>
        <translation>RegApp бейджи эмес</translation>
    </message>
    <message>
        <source>Registered for: {cities}.</source>
        <translation>Катталган шаар: {cities}.</translation>
    </message>
    <message>
        <source>Sessions there: {sessions}.</source>
        <translation>Ал жактагы сессиялар: {sessions}.</translation>
    </message>
    <message>
        <source>Substitute: {name}.</source>
        <translation>Ордуна келүүчү: {name}.</translation>
    </message>
    <message>
        <source>The newer badge was made on {time}, at desk {desk}.</source>
        <translation>Жаңы бейдж {time} жасалган, каттоо орду {desk}.</translation>
    </message>
    <message>
        <source>The registration was undone on {time}, at desk {desk}, by {operator}.</source>
        <translation>Каттоо {time} артка кайтарылган, каттоо орду {desk}, оператор {operator}.</translation>
    </message>
    <message>
        <source>The session is on {day} from {start} to {end}; it admits from {opens}.</source>
        <translation>Сессия {day} күнү {start} – {end}; кирүү убактысы {opens} башталат.</translation>
    </message>
    <message>
        <source>This one was damaged.</source>
        <translation>Мунусу бузулган болчу.</translation>
    </message>
    <message>
        <source>This one was misspelled.</source>
        <translation>Мунусунда ката бар болчу.</translation>
    </message>
    <message>
        <source>This one was said to be lost.</source>
        <translation>Мунусу жоголгон деп эсептелген.</translation>
    </message>
    <message>
        <source>What was scanned: {thing}.</source>
        <translation>Сканерленди: {thing}.</translation>
    </message>
    <message>
        <source>a bar code of another system</source>
        <translation>башка системанын штрихкоду</translation>
    </message>
    <message>
        <source>a boarding pass</source>
        <translation>учакка отуруу талону</translation>
    </message>
    <message>
        <source>a business card</source>
        <translation>таанытма карта</translation>
    </message>
    <message>
        <source>a calendar entry</source>
        <translation>календарь жазуусу</translation>
    </message>
    <message>
        <source>a passport or an identity card</source>
        <translation>паспорт же ID-карта</translation>
    </message>
    <message>
        <source>a payment code</source>
        <translation>төлөм коду</translation>
    </message>
    <message>
        <source>a ticket of Indico</source>
        <translation>Indico билети</translation>
    </message>
    <message>
        <source>a ticket of pretix</source>
        <translation>pretix билети</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>веб-дарек</translation>
    </message>
    <message>
        <source>an e-mail address or a telephone number</source>
        <translation>эл. почтанын дареги же телефон номери</translation>
    </message>
    <message>
        <source>data that is no text</source>
        <translation>текст эмес, башка маалымат</translation>
    </message>
    <message>
        <source>perhaps a ticket of Eventbrite</source>
        <translation>Eventbrite билети болушу мүмкүн</translation>
    </message>
    <message>
        <source>the access to a Wi-Fi network</source>
        <translation>Wi-Fi тармагына кирүү коду</translation>
    </message>
    <message>
        <source>the bar code of a product</source>
        <translation>товардын штрихкоду</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation>Акыркы сканерлөөлөр</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>артка кайтарылды</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>End the hub</source>
        <translation>Түйүндү аяктоо</translation>
    </message>
    <message>
        <source>End the hub on this laptop?</source>
        <translation>Ушул ноутбуктагы түйүндүн иши аяктасынбы?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Leave the hub {place}?</source>
        <translation>{place} түйүнүнөн чыгасызбы?</translation>
    </message>
    <message>
        <source>The other desks hear nothing from each other until another laptop is the hub and lets them in with new codes. All that they have sent is in this file. Desks heard within the last minute: {count}.</source>
        <translation>Башка ноутбук түйүн болуп, жаңы коддор менен киргизмейинче, калган каттоо орундары бири-биринен эч нерсе албайт. Алар жөнөткөндүн баары ушул файлда бар. Акыркы мүнөттө байланышта болгон орундар: {count}.</translation>
    </message>
    <message>
        <source>This desk hears nothing more from the others. It can then be the hub itself, or join another one with a code. Nothing is lost: what was not sent waits in this file.</source>
        <translation>Бул каттоо орду калгандарынан эч нерсе албай калат. Андан кийин ал өзү түйүн боло алат же код менен башкасына кошулат. Эч нерсе жоголбойт: жөнөтүлө элеги ушул файлда күтүп турат.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Discard and quit</source>
        <translation>Сактабай чыгуу</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Артка кайтуу</translation>
    </message>
    <message>
        <source>Keep as drafts and quit</source>
        <translation>Долбоорлорду сактап чыгуу</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Азырынча сакталган жок</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… жана дагы {count}</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>a label of a form</source>
        <translation>бланктын талаасынын аты</translation>
    </message>
    <message>
        <source>a line for a signature</source>
        <translation>кол коюлуучу сап</translation>
    </message>
    <message>
        <source>a second person in the row: {taken}</source>
        <translation>саптагы экинчи адам: {taken}</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>жыйынтык</translation>
    </message>
    <message>
        <source>an explanation</source>
        <translation>түшүндүрмө</translation>
    </message>
    <message>
        <source>heading of a section</source>
        <translation>бөлүмдүн аталышы</translation>
    </message>
    <message>
        <source>headings once more</source>
        <translation>аталыштар дагы бир жолу</translation>
    </message>
    <message>
        <source>name “{said}” read as “{taken}”</source>
        <translation>аты-жөнү: «{said}» → «{taken}»</translation>
    </message>
    <message>
        <source>no column of names</source>
        <translation>аттар мамычасы жок</translation>
    </message>
    <message>
        <source>nobody is named yet</source>
        <translation>азырынча эч ким аталган эмес</translation>
    </message>
    <message>
        <source>place of the row above: {taken}</source>
        <translation>жогорку саптагы аймак: {taken}</translation>
    </message>
    <message>
        <source>place of the section: {taken}</source>
        <translation>бөлүмдүн аталышындагы аймак: {taken}</translation>
    </message>
    <message>
        <source>registered otherwise, which stays: {fields}</source>
        <translation>каттоодо башкача, ошол бойдон калат: {fields}</translation>
    </message>
    <message>
        <source>same person as in row {row}, with a difference: {fields}</source>
        <translation>{row}-сап менен бир адам, айырмасы: {fields}</translation>
    </message>
    <message>
        <source>the column “{said}” was read as full names</source>
        <translation>«{said}» мамычасы толук аты-жөнү катары окулду</translation>
    </message>
    <message>
        <source>the number of a page</source>
        <translation>барактын номери</translation>
    </message>
    <message>
        <source>the row is hidden</source>
        <translation>сап жашырылган</translation>
    </message>
    <message>
        <source>the row is hidden, and was taken: {taken}</source>
        <translation>сап жашырылган, бирок алынды: {taken}</translation>
    </message>
    <message>
        <source>the sheet is hidden</source>
        <translation>барак жашырылган</translation>
    </message>
    <message>
        <source>{heading} (column {column}, cells: {filled})</source>
        <translation>{heading} ({column}-мамыча, уячалар: {filled})</translation>
    </message>
    <message>
        <source>{taken} counts, the first of “{said}”</source>
        <translation>{taken} эсепке алынат, «{said}» ичинен биринчиси</translation>
    </message>
    <message>
        <source>“{said}” is no day: only the year {taken} counts</source>
        <translation>«{said}» күн эмес: {taken}-жыл гана эсепке алынат</translation>
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
        <translation>Аты</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Each person's own, where known</source>
        <translation>Белгилүү болсо, ар кимдин өз тили</translation>
    </message>
    <message>
        <source>Everybody who gets it</source>
        <translation>Бул катты алуучулардын баары</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Have come</source>
        <translation>Келгендер</translation>
    </message>
    <message>
        <source>Have not come</source>
        <translation>Азырынча келе электер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тили</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Кат</translation>
    </message>
    <message>
        <source>Open a text of your own</source>
        <translation>Өз текстиңизди ачуу</translation>
    </message>
    <message>
        <source>Open a text of your own…</source>
        <translation>Өз текстиңизди ачуу…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Тартиби</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Өз текстиңиз</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>Place and name</source>
        <translation>Аймагы, аты</translation>
    </message>
    <message>
        <source>Save this text to change it</source>
        <translation>Бул текстти өзгөртүү үчүн сактоо</translation>
    </message>
    <message>
        <source>Save this text to change it…</source>
        <translation>Бул текстти өзгөртүү үчүн сактоо…</translation>
    </message>
    <message>
        <source>Saved: {path}. Change it, then open it here.</source>
        <translation>Сакталды: {path}. Текстти өзгөртүп, ушул жерден ачыңыз.</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Next letter</source>
        <translation>Кийинки кат</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Мурунку кат</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>Letters</source>
        <translation>Каттар</translation>
    </message>
    <message>
        <source>Letters made: {count}. {path}</source>
        <translation>Каттар: {count}. {path}</translation>
    </message>
    <message>
        <source>Letters to make: {count}</source>
        <translation>Жасала турган каттар: {count}</translation>
    </message>
    <message>
        <source>Nobody in this selection gets this letter.</source>
        <translation>Тандалгандардын ичинде бул катты алуучу жок.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF катары сактоо…</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Каттарды сактоо</translation>
    </message>
    <message>
        <source>The people who sign are chosen under Certificates, Who signs.</source>
        <translation>Кол коюучулар «Сертификаттар», «Ким кол коёт» бөлүмүндө көрсөтүлөт.</translation>
    </message>
</context>
<context>
    <name>ListColumnsBox</name>
    <message>
        <source>Columns of the list</source>
        <translation>Тизменин мамычалары</translation>
    </message>
    <message>
        <source>Drag to reorder. Double-click or Enter adds or removes a column; Alt with the arrows moves it.</source>
        <translation>Иретин сүйрөп өзгөртүңүз. Эки жолу чыкылдатуу же Enter кошот же алып салат, Alt менен жебелер жылдырат.</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Башка мамычалар</translation>
    </message>
</context>
<context>
    <name>ListDraft</name>
    <message>
        <source>{name}, places confirmed: {places}, duplicates decided: {doubles}</source>
        <translation>{name}, такталган аймактар: {places}, окшош жазуулар: {doubles}</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>All sessions, for the calendars of telephones.</source>
        <translation>Бардык сессиялар – телефондун календары үчүн.</translation>
    </message>
    <message>
        <source>Anonymous data…</source>
        <translation>Аты-жөнсүз маалымат…</translation>
    </message>
    <message>
        <source>Contacts (vCard)…</source>
        <translation>Байланыштар (vCard)…</translation>
    </message>
    <message>
        <source>Copied; people: {count}.</source>
        <translation>Көчүрүлдү; адамдар: {count}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>One row per person with nothing that identifies them, and a codebook.</source>
        <translation>Ар бир адамга аты-жөнү көрүнбөгөн бир сап жана маалыматтын сыпаттамасы.</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Башка файлдар</translation>
    </message>
    <message>
        <source>People: {count}. {path}</source>
        <translation>Адамдар: {count}. {path}</translation>
    </message>
    <message>
        <source>Programme (iCalendar)…</source>
        <translation>Программа (iCalendar)…</translation>
    </message>
    <message>
        <source>Save anonymous data</source>
        <translation>Аты-жөнсүз маалыматты сактоо</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>Байланыштарды сактоо</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тизмени сактоо</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Тизмени сактоо…</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>Программаны сактоо</translation>
    </message>
    <message>
        <source>Sessions: {count}. {path}</source>
        <translation>Сессиялар: {count}. {path}</translation>
    </message>
    <message>
        <source>The people in this list, for phones, without those who refused the use of their data or its sharing with the donor.</source>
        <translation>Бул тизмедеги адамдар телефон үчүн; маалыматын колдонууга же донорго берүүгө макул болбогондор кирбейт.</translation>
    </message>
    <message>
        <source>The whole list; paste it into Excel.</source>
        <translation>Бүт тизме; Excel'ге чаптаңыз.</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Any</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Келгени</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Баш тарткандар</translation>
    </message>
    <message>
        <source>Categories (none ticked = all)</source>
        <translation>Категориялар; белгиленбесе – баары</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Макулдук</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Тамак-аш</translation>
    </message>
    <message>
        <source>Diet or interpretation</source>
        <translation>Тамак-аш же котормо</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Чет өлкөдөн</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берилген</translation>
    </message>
    <message>
        <source>Including those</source>
        <translation>Алар менен</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Азыр ичинде</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Котормо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалган</translation>
    </message>
    <message>
        <source>Name, organisation, phone…</source>
        <translation>Аты, уюму, телефону…</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Өзгөчө муктаждыктар</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Келген жок</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Суралган эмес</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Жасалган эмес</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Алар гана</translation>
    </message>
    <message>
        <source>Photos and film</source>
        <translation>Сүрөт жана видео</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Аймагы</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Баш тарткан</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Sharing with the donor</source>
        <translation>Донорго берүү</translation>
    </message>
    <message>
        <source>Went out, not back</source>
        <translation>Чыгып, кайткан жок</translation>
    </message>
    <message>
        <source>Without those</source>
        <translation>Аларсыз</translation>
    </message>
</context>
<context>
    <name>ListMaker</name>
    <message>
        <source>Choose a column, under “Columns”.</source>
        <translation>«Мамычалар» өтмөгүнөн мамыча тандаңыз.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Мамычалар</translation>
    </message>
    <message>
        <source>How the list begins</source>
        <translation>Тизменин башы</translation>
    </message>
    <message>
        <source>Nobody matches; relax the filters under “Who”.</source>
        <translation>Эч ким туура келбейт; «Ким» өтмөгүндө шарттарды азайтыңыз.</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Адамдар: {count}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>биринчи {count} көрсөтүлдү</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>All participants</source>
        <translation>Бардык катышуучулар</translation>
    </message>
    <message>
        <source>Diet and interpretation</source>
        <translation>Тамак-аш жана котормо</translation>
    </message>
    <message>
        <source>Foreign guests</source>
        <translation>Чет өлкөлүк коноктор</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Азыр ичинде</translation>
    </message>
    <message>
        <source>Municipal officials by place</source>
        <translation>Муниципалдык кызматчылар аймактар боюнча</translation>
    </message>
    <message>
        <source>Not arrived, with telephones</source>
        <translation>Келбегендер, телефондору менен</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>Келгендер</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>By hand</source>
        <translation>Кагазда</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Тизмелерди чыгаруу</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
</context>
<context>
    <name>LoansView</name>
    <message>
        <source>Is back</source>
        <translation>Кайтарылды</translation>
    </message>
    <message>
        <source>Nothing is out.</source>
        <translation>Эч нерсе берилген эмес.</translation>
    </message>
    <message>
        <source>name to follow</source>
        <translation>аты кийин келет</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} баштап</translation>
    </message>
    <message>
        <source>since {time}, overdue</source>
        <translation>{time} баштап, кайтаруу керек</translation>
    </message>
</context>
<context>
    <name>LogoMenu</name>
    <message>
        <source>Choose a logo</source>
        <translation>Логотип тандоо</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Логотиптер</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Уюштуруучу</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Сүрөттөр (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Second organiser</source>
        <translation>Экинчи уюштуруучу</translation>
    </message>
    <message>
        <source>{whose}: choose a picture…</source>
        <translation>{whose}: сүрөт тандоо…</translation>
    </message>
    <message>
        <source>{whose}: remove the logo</source>
        <translation>{whose}: логотипти алып салуу</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Arrived: {count} ({share})</source>
        <translation>Келди: {count} ({share})</translation>
    </message>
    <message>
        <source>Map of the country</source>
        <translation>Өлкөнүн картасы</translation>
    </message>
    <message>
        <source>Municipalities represented: {count} of {all}</source>
        <translation>Өкүлү келген муниципалитеттер: {count} / {all}</translation>
    </message>
    <message>
        <source>Not on the list: {count}</source>
        <translation>Тизмеде жок: {count}</translation>
    </message>
    <message>
        <source>Registered: {count}</source>
        <translation>Катталган: {count}</translation>
    </message>
</context>
<context>
    <name>MaterialRow</name>
    <message>
        <source>Show its code on the screen</source>
        <translation>Кодду экранга чыгаруу</translation>
    </message>
</context>
<context>
    <name>MaterialsField</name>
    <message>
        <source>Add material</source>
        <translation>Материал кошуу</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Файл тандоо</translation>
    </message>
    <message>
        <source>Link or file</source>
        <translation>Шилтеме же файл</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
</context>
<context>
    <name>MaterialsPanel</name>
    <message>
        <source>Address of the materials</source>
        <translation>Материалдардын дареги</translation>
    </message>
    <message>
        <source>Materials by session</source>
        <translation>Сессиялар боюнча материалдар</translation>
    </message>
    <message>
        <source>Materials of the conference</source>
        <translation>Конференциянын материалдары</translation>
    </message>
    <message>
        <source>People photograph the code from the screen and read the materials at home. The code is also on the back of badges.</source>
        <translation>Катышуучулар кодду экрандан сүрөткө тартып, үйдөн окушат. Ал бейдждердин арткы бетинде да бар.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Show on the screen</source>
        <translation>Экранга чыгаруу</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Changed: {name}. Ctrl+Z undoes it.</source>
        <translation>Өзгөртүлдү: {name}. Ctrl+Z кайра кайтарат.</translation>
    </message>
    <message>
        <source>Marked as two people: {name}. You will not be asked again; Ctrl+Z undoes it.</source>
        <translation>Эки башка адам деп белгиленди: {name}. Мындан ары суралбайт; Ctrl+Z кайра кайтарат.</translation>
    </message>
    <message>
        <source>Merged: {name}. Ctrl+Z undoes it.</source>
        <translation>Эми бир адам: {name}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Registration cancelled: {name}. Ctrl+Z undoes it.</source>
        <translation>Каттоо жокко чыгарылды: {name}. Ctrl+Z кайра кайтарат.</translation>
    </message>
    <message>
        <source>Registration reinstated: {name}. Ctrl+Z undoes it.</source>
        <translation>Каттоо калыбына келтирилди: {name}. Ctrl+Z кайра кайтарат.</translation>
    </message>
    <message>
        <source>Session removed: {session}. Ctrl+Z undoes it. Nobody can be checked in until you choose another one (F2).</source>
        <translation>Сессия алынып салынды: {session}. Ctrl+Z артка кайтарат. Башкасын тандамайынча (F2) келгендерди белгилөөгө болбойт.</translation>
    </message>
    <message>
        <source>Session removed: {session}. Nobody can be checked in until you choose another one (F2).</source>
        <translation>Сессия алынып салынды: {session}. Башкасын тандамайынча (F2) келгендерди белгилөөгө болбойт.</translation>
    </message>
    <message>
        <source>The message is shown once, at the next scan of {name}. Ctrl+Z undoes it.</source>
        <translation>Билдирүү {name} кийинки жолу белгиленгенде бир жолу көрсөтүлөт. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>This desk has another number now: {desk}.</source>
        <translation>Бул каттоо ордунун номери өзгөрдү: {desk}.</translation>
    </message>
    <message>
        <source>This desk has another number now: {desk}. People with a new short number: {count}; badges with the old one still work, by their code.</source>
        <translation>Бул каттоо ордунун номери өзгөрдү: {desk}. Кыска номери жаңырган катышуучулар: {count}; эски номерлүү бейдждер мурдагыдай эле коду менен иштейт.</translation>
    </message>
    <message>
        <source>Undone: {name}. Ctrl+Z restores it.</source>
        <translation>Артка кайтарылды: {name}. Ctrl+Z мурункудай кылат.</translation>
    </message>
</context>
<context>
    <name>Misfits</name>
    <message>
        <source>All badges</source>
        <translation>Бардык бейдждер</translation>
    </message>
    <message>
        <source>The code is too small for this printer: {detail} dots per module, at least 3 are needed. Make it larger in the designer.</source>
        <translation>Код бул принтер үчүн өтө кичине: бир модулга {detail} чекит, 3 керек. Аны конструктордо чоңойтуңуз.</translation>
    </message>
    <message>
        <source>The font “{detail}” is missing; Noto Sans is used instead.</source>
        <translation>«{detail}» шрифти жок; анын ордуна Noto Sans колдонулат.</translation>
    </message>
    <message>
        <source>The picture “{detail}” is missing or cannot be drawn; its place stays empty.</source>
        <translation>«{detail}» сүрөтү жок же аны тартуу мүмкүн эмес; анын орду бош калат.</translation>
    </message>
    <message>
        <source>a band of colour</source>
        <translation>түстүү тилке</translation>
    </message>
    <message>
        <source>a fixed text</source>
        <translation>туруктуу текст</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>сүрөт</translation>
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
        <translation>{whose}: ордуна батпайт, майда басылат ({field}).</translation>
    </message>
    <message>
        <source>{whose}: no font has the letters {detail} ({field}).</source>
        <translation>{whose}: {detail} тамгалары эч бир шрифтте жок ({field}).</translation>
    </message>
    <message>
        <source>{whose}: too long for a code ({field}).</source>
        <translation>{whose}: код үчүн өтө узун ({field}).</translation>
    </message>
    <message>
        <source>{whose}: {detail} covers the place of “{field}”. Move one of them.</source>
        <translation>{whose}: «{field}» башка элемент менен жабылып калды ({detail}). Бирин жылдырыңыз.</translation>
    </message>
</context>
<context>
    <name>MissingView</name>
    <message>
        <source>Copy the rows</source>
        <translation>Саптарды көчүрүү</translation>
    </message>
    <message>
        <source>Copy the telephone</source>
        <translation>Телефонду көчүрүү</translation>
    </message>
    <message>
        <source>Name, municipality, phone…</source>
        <translation>Аты, муниципалитет, телефон…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ачуу</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Адамдар: {count}</translation>
    </message>
    <message>
        <source>Registered, not come yet</source>
        <translation>Катталган, бирок келе элек</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
    </message>
    <message>
        <source>Search among those missing</source>
        <translation>Келбегендердин арасынан издөө</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>жана дагы {count}</translation>
    </message>
</context>
<context>
    <name>MoreChoices</name>
    <message>
        <source>Another category</source>
        <translation>Дагы бир категория</translation>
    </message>
    <message>
        <source>Badge printer of this laptop</source>
        <translation>Бул ноутбуктун бейдж принтери</translation>
    </message>
    <message>
        <source>Categories of your own, beside the usual ones</source>
        <translation>Кадимкилерден башка өз категорияларыңыз</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Тандоо…</translation>
    </message>
    <message>
        <source>Directory of municipalities of another country (csv)</source>
        <translation>Башка өлкөнүн муниципалитеттеринин маалымдамасы (csv)</translation>
    </message>
    <message>
        <source>Language of papers and badges</source>
        <translation>Кагаздардын жана бейдждердин тили</translation>
    </message>
    <message>
        <source>List of people, to look through afterwards</source>
        <translation>Адамдардын тизмеси: аны кийин карап чыгасыз</translation>
    </message>
    <message>
        <source>Logo of the donor</source>
        <translation>Донордун логотиби</translation>
    </message>
    <message>
        <source>Logo of the organiser</source>
        <translation>Уюштуруучунун логотиби</translation>
    </message>
    <message>
        <source>Logo of the second organiser</source>
        <translation>Экинчи уюштуруучунун логотиби</translation>
    </message>
    <message>
        <source>None: badges are made as PDF</source>
        <translation>Жок: бейдждер PDF катары жасалат</translation>
    </message>
    <message>
        <source>Programme, hosts and categories of an earlier conference</source>
        <translation>Мурунку конференциянын программасы, уюштуруучулары жана категориялары</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>Программа тили</translation>
    </message>
</context>
<context>
    <name>NameStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Name of your badge</source>
        <translation>Бейджиңиздин аталышы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>There is already a badge called “{name}”; choose another name.</source>
        <translation>«{name}» деген бейдж бар; башка ат тандаңыз.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Back to “{session}”</source>
        <translation>Кайтуу: «{session}»</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z кайра кайтарат.</translation>
    </message>
    <message>
        <source>Done again: {act}. Ctrl+Z undoes it.</source>
        <translation>Кайталанды: {act}. Артка кайтаруу: Ctrl+Z.</translation>
    </message>
    <message>
        <source>New conflicts between desks: {count}. Work goes on; check them when you have time.</source>
        <translation>Каттоо орундарынын ортосундагы жаңы карама-каршылыктар: {count}. Иш улана берет; убакыт болгондо текшериңиз.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>People are checked in to “{session}” now.</source>
        <translation>Эми келгендер «{session}» сессиясына белгиленет.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Папкада көрсөтүү</translation>
    </message>
    <message>
        <source>Undone: {act}. Ctrl+Shift+Z does it again.</source>
        <translation>Артка кайтарылды: {act}. Кайталоо: Ctrl+Shift+Z.</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path}: файл жок болуп калды.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>A certificate, not a badge</source>
        <translation>Бул бейдж эмес, сертификат</translation>
    </message>
    <message>
        <source>A newer badge exists; ask for it, or find the person by name.</source>
        <translation>Жаңыраак бейдж жасалган; ошону сураңыз же аты боюнча издеңиз.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Кирүүгө уруксат</translation>
    </message>
    <message>
        <source>Admitted, name to follow</source>
        <translation>Кирүүгө уруксат, аты кийин чыгат</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Мурун кирген</translation>
    </message>
    <message>
        <source>Badge is made</source>
        <translation>Бейдж жасалууда</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>Башка иш-чаранын бейджи</translation>
    </message>
    <message>
        <source>Checked out</source>
        <translation>Кеткени белгиленди</translation>
    </message>
    <message>
        <source>Find the person by name and make a new badge.</source>
        <translation>Адамды аты боюнча таап, жаңы бейдж жасаңыз.</translation>
    </message>
    <message>
        <source>For another one press Ctrl+P and say why.</source>
        <translation>Дагы бирин жасоо үчүн Ctrl+P басып, себебин көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Бериңиз</translation>
    </message>
    <message>
        <source>Has a badge</source>
        <translation>Бейджи бар</translation>
    </message>
    <message>
        <source>Has got it</source>
        <translation>Алган</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Кайтарылды</translation>
    </message>
    <message>
        <source>It is not valid for entry: scan the badge. Certificates are checked under Lists, Documents, Certificates.</source>
        <translation>Сертификат менен киргизилбейт: бейджди сканерлеңиз. Сертификаттар «Тизмелер», «Документтер», «Сертификаттар» бөлүмүндө текшерилет.</translation>
    </message>
    <message>
        <source>Nobody has this one</source>
        <translation>Бул эч кимге берилген эмес</translation>
    </message>
    <message>
        <source>Nobody was checked in by that.</source>
        <translation>Муну менен келгени белгиленген жок.</translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation>Бейдж чыныгы эмес</translation>
    </message>
    <message>
        <source>Not registered for this session</source>
        <translation>Бул сессияга катталган эмес</translation>
    </message>
    <message>
        <source>Nothing to do: this person has been checked in.</source>
        <translation>Эч нерсе кылуунун кереги жок: келгени белгиленген.</translation>
    </message>
    <message>
        <source>Number on it?</source>
        <translation>Нерсенин номери?</translation>
    </message>
    <message>
        <source>Open the card to reinstate the registration.</source>
        <translation>Каттоону калыбына келтирүү үчүн карточканы ачыңыз.</translation>
    </message>
    <message>
        <source>Outside the session's hours</source>
        <translation>Сессиянын убактысы эмес</translation>
    </message>
    <message>
        <source>Press Esc to see who it is and what helps.</source>
        <translation>Ким экенин жана эмне кылуу керегин көрүү үчүн Esc басыңыз.</translation>
    </message>
    <message>
        <source>RegApp has a message. Press Esc to read it.</source>
        <translation>RegApp билдирүүсү бар. Окуу үчүн Esc басыңыз.</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Каттоо жокко чыгарылган</translation>
    </message>
    <message>
        <source>Replaced badge</source>
        <translation>Бейдж алмаштырылган</translation>
    </message>
    <message>
        <source>Scan again, or type the number under the code or the name.</source>
        <translation>Кайра сканерлеңиз же коддун астындагы номерди же атын териңиз.</translation>
    </message>
    <message>
        <source>Scan or type the number on it, then press Enter. The next badge is for the next person.</source>
        <translation>Нерсенин номерин сканерлеңиз же жазып, Enter басыңыз. Кийинки бейдж — кийинки адам.</translation>
    </message>
    <message>
        <source>The badge is genuine; the details have not reached this desk yet.</source>
        <translation>Бейдж чыныгы; маалыматтар бул каттоо ордуна азырынча келе элек.</translation>
    </message>
    <message>
        <source>The holder of this badge is not checked in to this session.</source>
        <translation>Бул бейдждин ээсинин келгени бул сессияда белгиленген эмес.</translation>
    </message>
    <message>
        <source>This badge was made for another conference.</source>
        <translation>Бул бейдж башка конференция үчүн жасалган.</translation>
    </message>
    <message>
        <source>To lend it, scan the badge first, then the number on it.</source>
        <translation>Берүү үчүн адегенде бейджди, андан кийин нерсенин номерин сканерлеңиз.</translation>
    </message>
    <message>
        <source>Unreadable code</source>
        <translation>Код окулбайт</translation>
    </message>
    <message>
        <source>Was not in</source>
        <translation>Келгени белгиленген эмес</translation>
    </message>
    <message>
        <source>You may admit anyway; it will be recorded.</source>
        <translation>Ошентсе да киргизсе болот; бул журналга жазылат.</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>A registration for each day and city, 8:00 to 18:00</source>
        <translation>Ар бир күнгө жана шаарга каттоо, 8:00дөн 18:00гө чейин</translation>
    </message>
    <message>
        <source>Another city</source>
        <translation>Дагы бир шаар</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Begin my conference</source>
        <translation>Өз конференциямды баштоо</translation>
    </message>
    <message>
        <source>Cities or places</source>
        <translation>Шаарлар же жайлар</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Биринчи жана акыркы күнү</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>More: list, logos, printer, earlier programme…</source>
        <translation>Дагы: тизме, логотиптер, принтер, мурунку программа…</translation>
    </message>
    <message>
        <source>Of its {all} sessions, {count} fit into these days and places.</source>
        <translation>Анын сессияларынан ({all}) бул күндөргө жана жерлерге туура келгени: {count}.</translation>
    </message>
    <message>
        <source>One language is enough. People come from a list or are typed in; all else is added in Settings.</source>
        <translation>Бир тил жетиштүү. Адамдар тизмеден алынат же кол менен жазылат; калганы «Жөндөөлөрдө» кошулат.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} беттин {number}-бети</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Барактар</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Кандай көрүнөт</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Мурунку бет</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Каттар</translation>
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
        <translation>Каттоо баракчалары</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>All categories</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Arrived or not</source>
        <translation>Келди же жок</translation>
    </message>
    <message>
        <source>Both cities</source>
        <translation>Эки шаар тең</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Келгенин белгилөө</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>Экөөнү салыштыруу…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Тизмени импорттоо…</translation>
    </message>
    <message>
        <source>Make the badge</source>
        <translation>Бейдж жасоо</translation>
    </message>
    <message>
        <source>Name, place, organisation, phone, number…</source>
        <translation>Аты, муниципалитет, уюм, телефон, №…</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Келген жок</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ачуу</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Адамдар: {count}</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Окшош жазуулар</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Тандалды: {count}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Тизмеде жок</translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлүк</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Бөлүктөр жана лицензиялар</translation>
    </message>
    <message>
        <source>RegApp is made of these parts. Each belongs to its makers, under its own licence.</source>
        <translation>RegApp ушул бөлүктөрдөн турат. Ар бири өз авторлоруна таандык, ар биринин лицензиясы бар.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Лицензиянын тексти</translation>
    </message>
    <message>
        <source>This part brings no text of its licence.</source>
        <translation>Бул бөлүктүн лицензиясынын тексти жок.</translation>
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
        <translation>Ойдон чыгарылган катышуучу</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Баары батат.</translation>
    </message>
    <message>
        <source>Preview with</source>
        <translation>Мисал</translation>
    </message>
</context>
<context>
    <name>PersonDrawer</name>
    <message>
        <source>Instead of {name}</source>
        <translation>Ордуна келүүчү: {name}</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Тизмеде жок адам</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Family name *</source>
        <translation>Фамилиясы *</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>A name is needed.</source>
        <translation>Атын жазуу керек.</translation>
    </message>
    <message>
        <source>Enter: done   Esc: close</source>
        <translation>Enter: даяр   Esc: жабуу</translation>
    </message>
    <message>
        <source>No country of this name is known.</source>
        <translation>Мындай аталыштагы өлкө табылган жок.</translation>
    </message>
    <message>
        <source>Register and check in</source>
        <translation>Каттап, келгенин белгилөө</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
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
        <source>Which municipality? Enter once more goes on without one.</source>
        <translation>Кайсы муниципалитет? Дагы бир жолу Enter – бош калтыруу.</translation>
    </message>
    <message>
        <source>Which organisation? Enter once more goes on without one.</source>
        <translation>Кайсы уюм? Дагы бир жолу Enter – бош калтыруу.</translation>
    </message>
    <message>
        <source>instead of {name}</source>
        <translation>ордуна: {name}</translation>
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
        <translation>Келгенин белгилөө</translation>
    </message>
    <message>
        <source>Copy the telephone</source>
        <translation>Телефонду көчүрүү</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Message for the desk…</source>
        <translation>Каттоо ордуна билдирүү…</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>Алмаштыруу…</translation>
    </message>
    <message>
        <source>Telephone of {name}: {telephone} (copied)</source>
        <translation>{name}, телефону: {telephone} (көчүрүлдү)</translation>
    </message>
    <message>
        <source>To be shown once, when {name} comes:</source>
        <translation>{name} келгенде бир жолу көрсөтүлөт:</translation>
    </message>
    <message>
        <source>{name} has no telephone number.</source>
        <translation>{name}: телефону көрсөтүлгөн эмес.</translation>
    </message>
</context>
<context>
    <name>PersonPages</name>
    <message>
        <source>Preview</source>
        <translation>Кандай көрүнөт</translation>
    </message>
    <message>
        <source>{number} of {count}: {name}</source>
        <translation>{number} / {count}: {name}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>All who came are entered with the start of their session.</source>
        <translation>Баарынын келген убактысы — сессиянын башталышы.</translation>
    </message>
    <message>
        <source>Answer every row first.</source>
        <translation>Адегенде бардык саптарга жооп бериңиз.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Сүрөттөрдү тандоо</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Сүрөттөрдү тандоо…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Таштоо</translation>
    </message>
    <message>
        <source>Drop photos of desk lists here. All four black squares and the code must be in each picture.</source>
        <translation>Тизмелердин сүрөттөрүн бул жакка сүйрөңүз. Ар биринде төрт кара чарчы жана код көрүнүп турушу керек.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Сүрөттөр</translation>
    </message>
    <message>
        <source>Read from photos</source>
        <translation>Сүрөттөрдү таануу</translation>
    </message>
    <message>
        <source>Reading the photos…</source>
        <translation>Сүрөттөр таанылып жатат…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Surely came: {new}. In already: {already}. Will not be checked in: {refused}.</source>
        <translation>Келгени анык: {new}. Мурда белгиленген: {already}. Белгиленбейт: {refused}.</translation>
    </message>
    <message>
        <source>{file}: page {page} of {pages} was read already; it changes nothing</source>
        <translation>{file}: {page}-бет / {pages} мурда таанылган, ал эч нерсени өзгөртпөйт</translation>
    </message>
    <message>
        <source>{file}: page {page} of {pages}, {session}</source>
        <translation>{file}: {page}-бет / {pages}, {session}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Not a municipality that RegApp knows; it is kept as written.</source>
        <translation>RegApp мындай муниципалитетти билбейт; жазылгандай сакталат.</translation>
    </message>
    <message>
        <source>Which one? {names}</source>
        <translation>Кайсынысы? {names}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… жана дагы {count}</translation>
    </message>
</context>
<context>
    <name>PlaceQuestionRow</name>
    <message>
        <source>Another municipality…</source>
        <translation>Башка муниципалитет…</translation>
    </message>
    <message>
        <source>Country: {country}</source>
        <translation>Өлкө: {country}</translation>
    </message>
    <message>
        <source>More: {count}</source>
        <translation>Дагы: {count}</translation>
    </message>
    <message>
        <source>Municipality of {place}</source>
        <translation>«{place}» үчүн муниципалитет</translation>
    </message>
    <message>
        <source>Not a municipality</source>
        <translation>Муниципалитет эмес</translation>
    </message>
    <message>
        <source>Rows: {count}</source>
        <translation>Саптар: {count}</translation>
    </message>
</context>
<context>
    <name>PlaceQuestions</name>
    <message>
        <source>Choose once what each place is; it applies to all rows with the same text and to later lists.</source>
        <translation>Ар бири кайсы аймак экенин бир жолу көрсөтүңүз: бул ушундай жазылган бардык саптарга жана кийинки тизмелерге колдонулат.</translation>
    </message>
    <message>
        <source>Every place was understood.</source>
        <translation>Бардык аймактар таанылды.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… жана дагы {count}</translation>
    </message>
</context>
<context>
    <name>PlaceTree</name>
    <message>
        <source>Place</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Аймактар</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Attendance by place</source>
        <translation>Аймактар боюнча катышуу</translation>
    </message>
    <message>
        <source>Attendance by place: {measure}</source>
        <translation>Аймактар боюнча катышуу: {measure}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Municipalities represented</source>
        <translation>Өкүлү келген муниципалитеттер</translation>
    </message>
    <message>
        <source>Open or close all</source>
        <translation>Баарын ачуу же жабуу</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Аймак</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Аймактар</translation>
    </message>
    <message>
        <source>Share of those registered</source>
        <translation>Катталгандардын үлүшү</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Карта эмнени көрсөтөт</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Бүт өлкө</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>эч ким катталган эмес</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>азырынча эч ким</translation>
    </message>
</context>
<context>
    <name>PrintQuestion</name>
    <message>
        <source>Do not print</source>
        <translation>Басып чыгарбоо</translation>
    </message>
    <message>
        <source>Enter prints. Esc prints nothing.</source>
        <translation>Enter — басып чыгаруу. Esc — эч нерсе басылбайт.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
</context>
<context>
    <name>PrintQueueView</name>
    <message>
        <source>The print queue is empty.</source>
        <translation>Басып чыгаруу кезеги бош.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} жана дагы {count}</translation>
    </message>
</context>
<context>
    <name>PrintStation</name>
    <message>
        <source>These badges are already queued or printing.</source>
        <translation>Бул бейдждер кезекте же басылып жатат.</translation>
    </message>
</context>
<context>
    <name>PrintView</name>
    <message>
        <source>All lists of the day: {day}</source>
        <translation>Күндүн бардык тизмелери: {day}</translation>
    </message>
    <message>
        <source>Every hour into the backup folder</source>
        <translation>Саат сайын камдык көчүрмөлөрдүн папкасына</translation>
    </message>
    <message>
        <source>Everybody by name, with a box to tick, the time and a signature. Print on A4 at full size.</source>
        <translation>Баары аты-жөнү боюнча: белги коюлуучу чарчы, убакыт жана кол тамга. A4 барагына толук өлчөмдө басып чыгарыңыз.</translation>
    </message>
    <message>
        <source>Lists that are always ready</source>
        <translation>Дайыма даяр тизмелер</translation>
    </message>
    <message>
        <source>Lists to go on with by hand</source>
        <translation>Кагазда иштөө үчүн тизмелер</translation>
    </message>
    <message>
        <source>Make the list</source>
        <translation>Тизмени түзүү</translation>
    </message>
    <message>
        <source>No session is chosen. Choose one with F2.</source>
        <translation>Сессия тандалган жок. Аны F2 менен тандаңыз.</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Азырынча жазыла элек</translation>
    </message>
    <message>
        <source>Saved in {folder}: {names}</source>
        <translation>Папкага сакталды: {folder}: {names}</translation>
    </message>
    <message>
        <source>Written last: {time}</source>
        <translation>Акыркы жолу жазылды: {time}</translation>
    </message>
    <message>
        <source>{time}: no session is today, so there is no list</source>
        <translation>{time}: бүгүн сессия жок, ошондуктан тизме да жок</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>A badge counts as made once the printer has put it out.</source>
        <translation>Бейдж принтерден чыкканда гана жасалды деп эсептелет.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматтык түрдө</translation>
    </message>
    <message>
        <source>Badge for single printing</source>
        <translation>Бирден басылып чыгуучу бейдж</translation>
    </message>
    <message>
        <source>Badge printer</source>
        <translation>Бейдж принтери</translation>
    </message>
    <message>
        <source>Enter measurements…</source>
        <translation>Өлчөп, жазуу…</translation>
    </message>
    <message>
        <source>How it prints</source>
        <translation>Басып чыгаруу ыкмасы</translation>
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
        <translation>Жок: бейдждер PDF катары жасалат</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Сыноо барагын басып чыгаруу</translation>
    </message>
    <message>
        <source>Print the back too</source>
        <translation>Арткы бетин да басып чыгаруу</translation>
    </message>
    <message>
        <source>Print the badge automatically at check-in</source>
        <translation>Келгени белгиленгенде бейджди автоматтык түрдө басып чыгаруу</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancelled</source>
        <translation>Жокко чыгарылды</translation>
    </message>
    <message>
        <source>Check the printer: paper, cover, cable. Printing will then continue by itself.</source>
        <translation>Принтерди караңыз: кагаз, капкак, кабель. Анан басып чыгаруу өзү улантылат.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Чыктыбы?</translation>
    </message>
    <message>
        <source>No badge was needed: made already, replaced by a newer one, or the registration cancelled.</source>
        <translation>Бейдж кереги жок болду: мурда жасалган, жаңысы менен алмашкан же каттоо жокко чыгарылган.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Басылган жок</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылды</translation>
    </message>
    <message>
        <source>Printer “{printer}” is not available. The badges will wait.</source>
        <translation>Азыр «{printer}» принтери жок. Бейдждер аны күтүп турат.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Басылып жатат…</translation>
    </message>
    <message>
        <source>The badge “{detail}” cannot be drawn.</source>
        <translation>«{detail}» бейджин түзүүгө болбойт.</translation>
    </message>
    <message>
        <source>The printer aborted the job. Nothing is counted as printed.</source>
        <translation>Принтер басып чыгарууну токтотту. Эч нерсе басылды деп эсептелбейт.</translation>
    </message>
    <message>
        <source>The printer cannot take pages of {detail} mm. Choose another sheet or printer in Settings.</source>
        <translation>Принтер {detail} мм баракты кабыл албайт. «Жөндөөлөр» бетинен башка барак же принтер тандаңыз.</translation>
    </message>
    <message>
        <source>The printer is stopped or unreachable. Switch it on and printing will continue by itself.</source>
        <translation>Принтер токтотулган же жеткиликсиз. Күйгүзүңүз, басып чыгаруу өзү улантылат.</translation>
    </message>
    <message>
        <source>The printer no longer lists this job. Check whether the badges are in the tray.</source>
        <translation>Принтер бул тапшырманы таппай жатат. Бейдждер чыкканын текшериңиз.</translation>
    </message>
    <message>
        <source>The printer rejected the job: {detail}</source>
        <translation>Принтер кабыл алган жок: {detail}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтүүдө</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>RegApp: why this row was left out</source>
        <translation>RegApp: сап эмне үчүн кабыл алынган жок</translation>
    </message>
    <message>
        <source>cancelled or not confirmed in the source system</source>
        <translation>тизме келген жерде жокко чыгарылган же ырасталган эмес</translation>
    </message>
    <message>
        <source>category not understood</source>
        <translation>категория түшүнүксүз</translation>
    </message>
    <message>
        <source>city of participation not understood</source>
        <translation>катышуу шаары түшүнүксүз</translation>
    </message>
    <message>
        <source>country not found</source>
        <translation>өлкө табылган жок</translation>
    </message>
    <message>
        <source>municipality not found</source>
        <translation>муниципалитет табылган жок</translation>
    </message>
    <message>
        <source>no consent to the use of personal data</source>
        <translation>жеке маалыматтарды иштетүүгө макулдук жок</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>аты жок</translation>
    </message>
    <message>
        <source>possibly registered already</source>
        <translation>балким, бул адам мурунтан бар</translation>
    </message>
    <message>
        <source>several municipalities of this name</source>
        <translation>мындай аталыштагы бир нече муниципалитет бар</translation>
    </message>
    <message>
        <source>sex not recognised</source>
        <translation>жынысы түшүнүксүз</translation>
    </message>
    <message>
        <source>telephone not understood</source>
        <translation>телефон түшүнүксүз</translation>
    </message>
    <message>
        <source>the reference belongs to somebody else</source>
        <translation>ID коду башка катышуучуга таандык</translation>
    </message>
    <message>
        <source>year of birth not recognised</source>
        <translation>туулган жылы түшүнүксүз</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Moved: {count}. Now registered for: {cities}. Ctrl+Z undoes it.</source>
        <translation>Которулду: {count}. Эми катталган шаар: {cities}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Moving people</source>
        <translation>Катышуучуларды которуу</translation>
    </message>
    <message>
        <source>Nobody was moved: everyone is already registered that way.</source>
        <translation>Эч ким которулган жок: баары ансыз да ошондой катталган.</translation>
    </message>
    <message>
        <source>RegApp does not open {path}: it opens addresses in the web, and documents, pictures and recordings on this computer.</source>
        <translation>RegApp {path} ачпайт: ал интернеттеги даректерди жана ушул компьютердеги документтерди, сүрөттөрдү, жазууларды ачат.</translation>
    </message>
    <message>
        <source>Register for all cities</source>
        <translation>Бардык шаарларга каттоо</translation>
    </message>
    <message>
        <source>Register for both cities</source>
        <translation>Эки шаарга тең каттоо</translation>
    </message>
    <message>
        <source>Register for: {city}</source>
        <translation>Каттоо: {city}</translation>
    </message>
    <message>
        <source>Registered: {count}{seats} · arrived: {arrived}</source>
        <translation>Катталды: {count}{seats} · келди: {arrived}</translation>
    </message>
    <message>
        <source>Save or close the form first.</source>
        <translation>Адегенде форманы сактаңыз же жабыңыз.</translation>
    </message>
    <message>
        <source>There is no file {path} on this computer.</source>
        <translation>Бул компьютерде {path} файлы жок.</translation>
    </message>
    <message>
        <source>This address is too long for a code; the screen shows it as text.</source>
        <translation>Дарек код үчүн өтө узун; экранда текст менен көрсөтүлөт.</translation>
    </message>
    <message>
        <source>details not here yet</source>
        <translation>маалымат азырынча жок</translation>
    </message>
    <message>
        <source>has cancelled</source>
        <translation>катышуудан баш тарткан</translation>
    </message>
    <message>
        <source>is no longer registered</source>
        <translation>тизмеде жок</translation>
    </message>
    <message>
        <source>two records made one</source>
        <translation>эки жазуу бириктирилген</translation>
    </message>
    <message>
        <source>✓ {time} · not registered</source>
        <translation>✓ {time} · катталбаган</translation>
    </message>
</context>
<context>
    <name>ProgrammeChoices</name>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Документтин тили</translation>
    </message>
</context>
<context>
    <name>ProgrammeHead</name>
    <message>
        <source>Drag or Alt+arrows: move · Enter: edit · N: new</source>
        <translation>Чычкан менен жылдыруу · Alt+жебелер: жылдыруу · Enter: өзгөртүү · N: жаңы</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Жаңы сессия</translation>
    </message>
    <message>
        <source>Opens it under Lists, Documents, to look at and save.</source>
        <translation>Аны «Тизмелер», «Документтер» бөлүмүндө ачат: көрүү жана сактоо үчүн.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programme as PDF</source>
        <translation>Программа PDF түрүндө</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Add the first one; then drag over the timetable to add others.</source>
        <translation>Биринчисин кошуңуз; калгандарын жадыбалдын үстүнөн чычкан менен сүйрөп кошсо болот.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Жаңы сессия</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Азырынча сессия жок</translation>
    </message>
    <message>
        <source>Removed: {title}. Ctrl+Z brings it back.</source>
        <translation>Алынып салынды: {title}. Ctrl+Z кайтарат.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Жадыбал</translation>
    </message>
    <message>
        <source>{count} check-ins stay on record.</source>
        <translation>Ага келгендер: {count}; бул жазылган бойдон калат.</translation>
    </message>
</context>
<context>
    <name>ProgrammePaper</name>
    <message>
        <source>All cities</source>
        <translation>Бардык шаарлар</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Materials of the conference</source>
        <translation>Конференциянын материалдары</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Уюштуруучулар</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} беттин {number}-бети</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programme as of {moment}</source>
        <translation>Программанын абалы: {moment}</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Каттоо орду</translation>
    </message>
    <message>
        <source>The programme has no sessions yet.</source>
        <translation>Программада азырынча сессия жок.</translation>
    </message>
    <message>
        <source>{place}, continued</source>
        <translation>{place}, уландысы</translation>
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
        <translation>Программа PDF түрүндө…</translation>
    </message>
    <message>
        <source>Save the programme</source>
        <translation>Программаны сактоо</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
    </message>
    <message>
        <source>Sessions by day and city, with rooms and speakers, and a code for the address of the materials.</source>
        <translation>Сессиялар күндөр жана шаарлар боюнча, залдары жана баяндамачылары менен, материалдардын дареги бар код.</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Сессиялар: {count}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Барактар</translation>
    </message>
    <message>
        <source>conflicts to check: {count}</source>
        <translation>текшериле турган карама-каршылыктар: {count}</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>Encoding</source>
        <translation>Коддоо</translation>
    </message>
    <message>
        <source>Hidden rows: {count}</source>
        <translation>Жашырылган саптар: {count}</translation>
    </message>
    <message>
        <source>Sex said by patronymics: {count}</source>
        <translation>Жынысы атасынын атынан көрүнөт: {count}</translation>
    </message>
    <message>
        <source>import</source>
        <translation>алуу</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>бош калтыруу</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>калтырып кетүү</translation>
    </message>
    <message>
        <source>take</source>
        <translation>алуу</translation>
    </message>
</context>
<context>
    <name>RegisterChoices</name>
    <message>
        <source>A signature for each day</source>
        <translation>Ар бир күнгө кол тамга</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Бардык шаарлар</translation>
    </message>
    <message>
        <source>As attended</source>
        <translation>Келген күндөрү</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Муниципалитет боюнча</translation>
    </message>
    <message>
        <source>By oblast</source>
        <translation>Облус боюнча</translation>
    </message>
    <message>
        <source>By rayon</source>
        <translation>Район боюнча</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Column: passport or ID, PIN</source>
        <translation>Мамыча: паспорт же ID, ПИН</translation>
    </message>
    <message>
        <source>Column: route and dates</source>
        <translation>Мамыча: маршрут, күндөр</translation>
    </message>
    <message>
        <source>Columns: hotel, transport</source>
        <translation>Мамычалар: мейманкана, жол</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндөр</translation>
    </message>
    <message>
        <source>Empty rows</source>
        <translation>Бош саптар</translation>
    </message>
    <message>
        <source>Empty rows under each heading</source>
        <translation>Бош саптар ар бир топто</translation>
    </message>
    <message>
        <source>Folder; Handbook; Headset</source>
        <translation>Папка; Колдонмо; Кулакчын</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Аталыштар</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Документтин тили</translation>
    </message>
    <message>
        <source>Lines for approval</source>
        <translation>Бекитүү грифи</translation>
    </message>
    <message>
        <source>New page at each heading</source>
        <translation>Ар бир аталыш жаңы беттен</translation>
    </message>
    <message>
        <source>None (by name)</source>
        <translation>Жок, фамилия боюнча</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Аймагы</translation>
    </message>
    <message>
        <source>Record these days as paid</source>
        <translation>Бул күндөрдү төлөндү деп белгилөө</translation>
    </message>
    <message>
        <source>Session or day</source>
        <translation>Сессия же күн</translation>
    </message>
    <message>
        <source>Som a day</source>
        <translation>Күнүнө сом</translation>
    </message>
    <message>
        <source>Tax, %</source>
        <translation>Салык, %</translation>
    </message>
    <message>
        <source>The register gets a number; no other register pays these days again.</source>
        <translation>Ведомость номер алат; башка ведомость бул күндөрдү кайра төлөбөйт.</translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation>Бүт конференция</translation>
    </message>
    <message>
        <source>Tick those who have come</source>
        <translation>Келгендерди белгилөө</translation>
    </message>
    <message>
        <source>Travel days after</source>
        <translation>Кийинки жол күндөрү</translation>
    </message>
    <message>
        <source>Travel days before</source>
        <translation>Чейинки жол күндөрү</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>Эмне берилет</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>кол менен</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жок</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>APPROVED</source>
        <translation>БЕКИТЕМ</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Бухгалтер</translation>
    </message>
    <message>
        <source>Amount, som</source>
        <translation>Суммасы, сом</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Кайтууга</translation>
    </message>
    <message>
        <source>Bus list</source>
        <translation>Автобус үчүн тизме</translation>
    </message>
    <message>
        <source>Checked in: {count}</source>
        <translation>Анын ичинен келгени: {count}</translation>
    </message>
    <message>
        <source>Consent of participants</source>
        <translation>Катышуучулардын макулдугу</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндөр</translation>
    </message>
    <message>
        <source>Days not paid here, since other registers paid them: {count}</source>
        <translation>Башка ведомосттор төлөгөн, бул жерде төлөнбөгөн күндөр: {count}</translation>
    </message>
    <message>
        <source>Distance, km</source>
        <translation>Аралык, км</translation>
    </message>
    <message>
        <source>Donor: {donor}</source>
        <translation>Донор: {donor}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Келет</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>Берген</translation>
    </message>
    <message>
        <source>Hotel list</source>
        <translation>Мейманкана үчүн тизме</translation>
    </message>
    <message>
        <source>Hotel, som</source>
        <translation>Мейманкана, сом</translation>
    </message>
    <message>
        <source>I agree to the use of what is ticked in my row. Tick each yourself, then sign.</source>
        <translation>Менин сабымда белгиленгендерди колдонууга макулмун. Ар бирин өзүңүз белгилеп, кол коюңуз.</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Түн саны</translation>
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
        <translation>Анын ичинен жолдо</translation>
    </message>
    <message>
        <source>On the list: {count}</source>
        <translation>Тизмеде: {count}</translation>
    </message>
    <message>
        <source>Organisers: {hosts}</source>
        <translation>Уюштуруучулар: {hosts}</translation>
    </message>
    <message>
        <source>Other people: {count}</source>
        <translation>Башка катышуучулар: {count}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} беттин {number}-бети</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Төлөп берген</translation>
    </message>
    <message>
        <source>Participants who are not on the list</source>
        <translation>Тизмеде жок катышуучулар</translation>
    </message>
    <message>
        <source>Passport or ID No.; PIN</source>
        <translation>Паспорт же ID №; ПИН</translation>
    </message>
    <message>
        <source>Per-diem register</source>
        <translation>Суткалык акы төлөө ведомосту</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Жеке маалыматтар</translation>
    </message>
    <message>
        <source>Photo and film</source>
        <translation>Сүрөт жана видео</translation>
    </message>
    <message>
        <source>Rate: {amount} som a day</source>
        <translation>Ченеми: күнүнө {amount} сом</translation>
    </message>
    <message>
        <source>Register of materials handed out</source>
        <translation>Материалдарды берүү ведомосту</translation>
    </message>
    <message>
        <source>Register of travel costs paid back</source>
        <translation>Жол чыгымдарын төлөп берүү ведомосту</translation>
    </message>
    <message>
        <source>Responsible for registration</source>
        <translation>Каттоого жооптуу</translation>
    </message>
    <message>
        <source>Room with</source>
        <translation>Бөлмөлөшү</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Route and dates of travel</source>
        <translation>Маршрут жана жол күндөрү</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Sharing with the donor</source>
        <translation>Донорго берүү</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Катышуучуларды каттоо баракчасы</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Кол тамгасы</translation>
    </message>
    <message>
        <source>Tax, som</source>
        <translation>Салык, сом</translation>
    </message>
    <message>
        <source>Tax: {percent}</source>
        <translation>Салык: {percent}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Барууга</translation>
    </message>
    <message>
        <source>Ticket or receipt No.</source>
        <translation>Билет же чек №</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кетет</translation>
    </message>
    <message>
        <source>To pay out, som</source>
        <translation>Берилет, сом</translation>
    </message>
    <message>
        <source>To pay out: {amount} som ({words})</source>
        <translation>Берилет: {amount} сом ({words})</translation>
    </message>
    <message>
        <source>Total of the register</source>
        <translation>Ведомост боюнча бардыгы</translation>
    </message>
    <message>
        <source>Total on this page</source>
        <translation>Бет боюнча жыйынтык</translation>
    </message>
    <message>
        <source>Transport, som</source>
        <translation>Жол, сом</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>уландысы</translation>
    </message>
    <message>
        <source>date</source>
        <translation>күнү</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>аты-жөнү</translation>
    </message>
    <message>
        <source>position</source>
        <translation>кызмат орду</translation>
    </message>
    <message>
        <source>register {number}</source>
        <translation>ведомость {number}</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>кол тамгасы</translation>
    </message>
</context>
<context>
    <name>RejectsButton</name>
    <message>
        <source>Rows left out: {count}. {path}</source>
        <translation>Кабыл алынбаган саптар: {count}. {path}</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Кабыл алынбаган саптарды сактоо</translation>
    </message>
    <message>
        <source>Save the rows left out…</source>
        <translation>Кабыл алынбаган саптарды сактоо…</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Invisible signs were taken out of cells: {text}.</source>
        <translation>Уячалардан көрүнбөгөн белгилер алынып салынды, уячалар: {text}.</translation>
    </message>
    <message>
        <source>Row {row}: Excel kept only the first digits of a number: {text}. Format the column as text in the original and save the list again.</source>
        <translation>{row}-сап: Excel сандын баштапкы цифраларын гана сактаган: {text}. Түп нускада мамычага текст форматын коюп, тизмени кайра сактаңыз.</translation>
    </message>
    <message>
        <source>Row {row}: a quotation mark is not closed, so this row was read on its own: {text}</source>
        <translation>{row}-сап: тырмакча жабылган эмес, ошондуктан сап өзүнчө окулду: {text}</translation>
    </message>
    <message>
        <source>Row {row}: damaged letters are shown as “�”: {text}. Compare with the original.</source>
        <translation>{row}-сап: бузулган тамгалардын ордунда «�» турат: {text}. Түп нуска менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>Row {row}: letters were lost when the list was saved and are shown as “?”: {text}. Open the original in Excel and save it as a workbook (xlsx) or as “CSV UTF-8”.</source>
        <translation>{row}-сап: тизме сакталганда тамгалар жоголуп, ордунда «?» турат: {text}. Түп нусканы Excel менен ачып, китеп (xlsx) же «CSV UTF-8» кылып сактаңыз.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”: cells far away from all others were left out, the first is {text}.</source>
        <translation>«{sheet}» барагы: башка баарынан алыс турган уячалар окулган жок, биринчиси — {text}.</translation>
    </message>
    <message>
        <source>The file is damaged, people may be missing. Compare with the original before you import it.</source>
        <translation>Файл бузулган, тизмеде адамдар жетишпеши мүмкүн. Кабыл алардан мурун түп нуска менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>The letters were read as {text}. If names look wrong, choose another encoding.</source>
        <translation>Тамгалар {text} коддоосунда окулду. Аты-жөндөр туура эмес көрүнсө, башка коддоону тандаңыз.</translation>
    </message>
    <message>
        <source>The same in rows: {rows}</source>
        <translation>Ушундай эле саптар: {rows}</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” could not be read; the others were.</source>
        <translation>«{sheet}» барагын окуу мүмкүн болгон жок, калгандары окулду.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>% of those registered</source>
        <translation>Катталгандардан, %</translation>
    </message>
    <message>
        <source>% of those who came</source>
        <translation>Келгендерден, %</translation>
    </message>
    <message>
        <source>* Or the next larger number, left out so that the smaller one cannot be computed.</source>
        <translation>* Же андан кийинки чоңураак сан; кичинеси эсептелип чыкпашы үчүн көрсөтүлгөн жок.</translation>
    </message>
    <message>
        <source>* Someone from there was registered, but nobody came.</source>
        <translation>* Ал жактан катталгандар болгон, бирок эч ким келген жок.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жашы</translation>
    </message>
    <message>
        <source>Age is that on the first day where the date of birth is known, else the year of the event minus the year of birth. Young people: {ages}.</source>
        <translation>Курак: туулган күнү белгилүү болсо, биринчи күндөгү жашы, болбосо иш-чаранын жылынан туулган жылы кемитилет. Жаштар: {ages}.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Башка тил</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Бекиткен</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Келгендер сааттар боюнча</translation>
    </message>
    <message>
        <source>As substitutes</source>
        <translation>Алмаштыруу катары</translation>
    </message>
    <message>
        <source>At the registration desk</source>
        <translation>Каттоо ордунда</translation>
    </message>
    <message>
        <source>Been before</source>
        <translation>Мурун катышкандар</translation>
    </message>
    <message>
        <source>Been before, by place</source>
        <translation>Мурун катышкандар, аймак боюнча</translation>
    </message>
    <message>
        <source>By city</source>
        <translation>Шаарлар боюнча</translation>
    </message>
    <message>
        <source>By city, day and session, people are counted wherever they were, so those rows do not add up to the total.</source>
        <translation>Шаар, күн жана сессия боюнча адамдар болгон жеринин баарында эсептелет, ошондуктан бул саптардын суммасы жалпы санга барабар эмес.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Күндөр боюнча</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>Сессиялар боюнча</translation>
    </message>
    <message>
        <source>Came, %</source>
        <translation>Келди, %</translation>
    </message>
    <message>
        <source>Cancelled and did not come</source>
        <translation>Катышуудан баш тартып, келишкен жок</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Аныктоо мүмкүн эмес</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категориялар</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Шаарлар</translation>
    </message>
    <message>
        <source>Cities of oblast significance belong to no rayon and are listed separately.</source>
        <translation>Облустук маанидеги шаарлар районго кирбейт жана өзүнчө турат.</translation>
    </message>
    <message>
        <source>Comparison with earlier events</source>
        <translation>Мурунку иш-чаралар менен салыштыруу</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Өлкөлөр</translation>
    </message>
    <message>
        <source>Country not stated</source>
        <translation>Өлкөсү белгисиз</translation>
    </message>
    <message>
        <source>Data as of {moment}</source>
        <translation>Маалымат {moment} абалына карата</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндөр</translation>
    </message>
    <message>
        <source>Days on which people came</source>
        <translation>Адамдар келген күндөр</translation>
    </message>
    <message>
        <source>Days, cities and sessions</source>
        <translation>Күндөр, шаарлар жана сессиялар</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Майыптык</translation>
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
        <translation>Ар бир адам бир сапта жана ал сапта акыркы үч мамычанын биринде эсептелген.</translation>
    </message>
    <message>
        <source>Earlier events</source>
        <translation>Мурунку иш-чаралар</translation>
    </message>
    <message>
        <source>Earlier events of the file</source>
        <translation>Файлдагы мурунку иш-чаралар</translation>
    </message>
    <message>
        <source>Entered before or after that day</source>
        <translation>Ошол күндөн мурда же кийин киргизилген</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Иш-чаралар</translation>
    </message>
    <message>
        <source>Every municipality was represented.</source>
        <translation>Бардык муниципалитеттердин өкүлү келди.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсөткүч</translation>
    </message>
    <message>
        <source>First check-in of each person that day, by hour</source>
        <translation>Бир күндөгү биринчи келүүлөр, сааттар боюнча</translation>
    </message>
    <message>
        <source>Foreign countries</source>
        <translation>Чет өлкөлөр</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Кириш сөз</translation>
    </message>
    <message>
        <source>From abroad</source>
        <translation>Чет өлкөдөн</translation>
    </message>
    <message>
        <source>Guests by country</source>
        <translation>Коноктор өлкөлөр боюнча</translation>
    </message>
    <message>
        <source>Guests from abroad and the press</source>
        <translation>Чет өлкөлүк коноктор жана ЖМК өкүлдөрү</translation>
    </message>
    <message>
        <source>Guests who came, by country</source>
        <translation>Келген коноктор өлкөлөр боюнча</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Кантип эсептелди</translation>
    </message>
    <message>
        <source>How people came to be registered, and who came</source>
        <translation>Катышуучулар кантип катталган жана ким келген</translation>
    </message>
    <message>
        <source>In time, before the first day</source>
        <translation>Алдын ала, биринчи күнгө чейин</translation>
    </message>
    <message>
        <source>Later, from lists</source>
        <translation>Кийинчерээк, тизмелерден</translation>
    </message>
    <message>
        <source>Local time of the event, as recorded.</source>
        <translation>Убакыт иш-чара өткөн жердин сааты боюнча, белгиленген учурда.</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Эркектер</translation>
    </message>
    <message>
        <source>Men, % of those who came</source>
        <translation>Эркектер, келгендердин %</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Эсептөө ыкмасы</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеттер</translation>
    </message>
    <message>
        <source>Municipalities are the cities, towns and aiyl aimaks that have their own local self-government: {all} according to the directory “{directory}”. A municipality is represented if at least one person from it came.</source>
        <translation>Муниципалитеттер – өзүнүн жергиликтүү өз алдынча башкаруусу бар шаарлар жана айыл аймактары: «{directory}» маалымдамасы боюнча {all}. Муниципалитеттен жок дегенде бир адам келсе, анын өкүлү келди деп эсептелет.</translation>
    </message>
    <message>
        <source>Municipalities in all</source>
        <translation>Муниципалитеттер, бардыгы</translation>
    </message>
    <message>
        <source>Municipalities represented</source>
        <translation>Өкүлү келген муниципалитеттер</translation>
    </message>
    <message>
        <source>Municipalities represented, by oblast</source>
        <translation>Өкүлү келген муниципалитеттер облустар боюнча</translation>
    </message>
    <message>
        <source>Municipalities represented, per cent of all</source>
        <translation>Өкүлү келген муниципалитеттер, бардыгына карата %</translation>
    </message>
    <message>
        <source>Municipalities that were not represented</source>
        <translation>Өкүлү келбеген муниципалитеттер</translation>
    </message>
    <message>
        <source>Municipalities that were represented</source>
        <translation>Өкүлү келген муниципалитеттер</translation>
    </message>
    <message>
        <source>No municipality was represented.</source>
        <translation>Бир да муниципалитеттин өкүлү келген жок.</translation>
    </message>
    <message>
        <source>Nobody came from abroad.</source>
        <translation>Чет өлкөдөн эч ким келген жок.</translation>
    </message>
    <message>
        <source>Nobody has been registered.</source>
        <translation>Эч ким катталган жок.</translation>
    </message>
    <message>
        <source>Not found at one</source>
        <translation>Табылбагандар</translation>
    </message>
    <message>
        <source>Not named: {count}</source>
        <translation>Аты аталбагандар: {count}</translation>
    </message>
    <message>
        <source>Not represented</source>
        <translation>Өкүлү келген жок</translation>
    </message>
    <message>
        <source>Oblasts</source>
        <translation>Облустар</translation>
    </message>
    <message>
        <source>Of people, only speakers can be named, and none who refused the use of their data. The report contains no telephone numbers or addresses.</source>
        <translation>Адамдардан баяндамачылар гана аталышы мүмкүн, маалыматтарын колдонууга каршы болгондордон башкалары. Отчётто телефон номерлери жана даректер жок.</translation>
    </message>
    <message>
        <source>Of {registered}, {came} ({share}): {sexes}.</source>
        <translation>{registered}; {came} ({share}): {sexes}.</translation>
    </message>
    <message>
        <source>One person can be in several rows, so the rows do not add up to the total.</source>
        <translation>Бир адам бир нече сапта болушу мүмкүн, ошондуктан саптардын суммасы жалпы санга барабар эмес.</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Уюштуруучулар</translation>
    </message>
    <message>
        <source>Organisers: {names}.</source>
        <translation>Уюштуруучулар: {names}.</translation>
    </message>
    <message>
        <source>Outlines: {source}</source>
        <translation>Чектер: {source}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{count} беттин {number}-бети</translation>
    </message>
    <message>
        <source>People and municipalities by rayon</source>
        <translation>Катышуучулар жана муниципалитеттер райондор боюнча</translation>
    </message>
    <message>
        <source>People by oblast</source>
        <translation>Катышуучулар облустар боюнча</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Келген катышуучулар</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Даярдаган</translation>
    </message>
    <message>
        <source>Rayons</source>
        <translation>Райондор</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Катталгандар</translation>
    </message>
    <message>
        <source>Registered and arrived by day</source>
        <translation>Катталгандар жана келгендер күндөр боюнча</translation>
    </message>
    <message>
        <source>Registered and arrived, by event</source>
        <translation>Катталгандар жана келгендер иш-чаралар боюнча</translation>
    </message>
    <message>
        <source>Registered and did not come</source>
        <translation>Катталып, келишкен жок</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Report on attendance</source>
        <translation>Катышуу боюнча отчёт</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Өкүлү келди</translation>
    </message>
    <message>
        <source>Represented, %</source>
        <translation>Үлүшү, %</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессиялар</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Жынысы белгисиз</translation>
    </message>
    <message>
        <source>Share of municipalities that were represented</source>
        <translation>Өкүлү келген муниципалитеттердин үлүшү</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Кол тамгасы</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Колдор</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Баяндамачы</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Баяндамачылар</translation>
    </message>
    <message>
        <source>Speakers by session</source>
        <translation>Сессиялар боюнча баяндамачылар</translation>
    </message>
    <message>
        <source>Speakers who refused the use of their data are counted, not named.</source>
        <translation>Маалыматтарын колдонууга каршы болгон баяндамачылар эсепке алынган, бирок аты аталган эмес.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Негизги жыйынтыктар</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Максат</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Максаттар</translation>
    </message>
    <message>
        <source>Targets and results</source>
        <translation>Максаттар жана жыйынтыктар</translation>
    </message>
    <message>
        <source>The difference is the result minus the target; of shares, in percentage points.</source>
        <translation>Айырма — жыйынтыктан максатты кемиткендеги сан; үлүштөр үчүн — пайыздык пунктта.</translation>
    </message>
    <message>
        <source>The event has no sessions in the file.</source>
        <translation>Файлда иш-чаранын сессиялары жок.</translation>
    </message>
    <message>
        <source>The figures were taken on {moment} ({zone}) from the registration file of the event, by RegApp {version}.</source>
        <translation>Сандар {moment} ({zone}) иш-чаранын каттоо файлынан RegApp {version} программасы менен алынды.</translation>
    </message>
    <message>
        <source>The file has no earlier event to compare with.</source>
        <translation>Файлда салыштыра турган мурунку иш-чара жок.</translation>
    </message>
    <message>
        <source>The first day: {day}. The hour of registration is that in the file.</source>
        <translation>Биринчи күн: {day}. Каттоо убактысы файлдан алынды.</translation>
    </message>
    <message>
        <source>The press: {registered} registered, {came}.</source>
        <translation>ЖМК өкүлдөрү: катталганы {registered}, {came}.</translation>
    </message>
    <message>
        <source>The programme names no speakers.</source>
        <translation>Программада баяндамачылар көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>The same telephone and the same whole name are one person. Without a telephone it cannot be told.</source>
        <translation>Телефону жана толук аты бирдей болсо, бир адам деп эсептелет. Телефонсуз муну аныктоо мүмкүн эмес.</translation>
    </message>
    <message>
        <source>They came from {part} of the {all} of the country, {oblasts}.</source>
        <translation>Алар {part} муниципалитеттен (өлкөдө {all}), {oblasts} келишти.</translation>
    </message>
    <message>
        <source>Those who came, by age</source>
        <translation>Келгендер жашы боюнча</translation>
    </message>
    <message>
        <source>Those who came, by disability</source>
        <translation>Келгендер майыптык боюнча</translation>
    </message>
    <message>
        <source>Those who came, by oblast</source>
        <translation>Келгендер облустар боюнча</translation>
    </message>
    <message>
        <source>Those who came, by whom they represent</source>
        <translation>Келгендер, кимдин өкүлү экени боюнча</translation>
    </message>
    <message>
        <source>Those who came, by working language</source>
        <translation>Келгендер иш тили боюнча</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Бардыгы</translation>
    </message>
    <message>
        <source>Were at one</source>
        <translation>Катышкандар</translation>
    </message>
    <message>
        <source>Where people came from</source>
        <translation>Катышуучулар кайдан келди</translation>
    </message>
    <message>
        <source>Where something about a person is not known, it is shown in a separate row; nobody is left out of a table.</source>
        <translation>Адам жөнүндө белгисиз нерсе өзүнчө сапта турат; таблицадан эч ким түшүп калбайт.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Кимдер катышты</translation>
    </message>
    <message>
        <source>Who was at an earlier event</source>
        <translation>Мурунку иш-чараларга ким катышкан</translation>
    </message>
    <message>
        <source>Who was at an earlier event, by municipality</source>
        <translation>Мурунку иш-чараларга ким катышкан, муниципалитеттер боюнча</translation>
    </message>
    <message>
        <source>Whom they represent</source>
        <translation>Кимдердин өкүлү</translation>
    </message>
    <message>
        <source>With people registered</source>
        <translation>Катталганы бар</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Аялдар</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Аялдар жана эркектер</translation>
    </message>
    <message>
        <source>Women and men by age</source>
        <translation>Аялдар жана эркектер жашы боюнча</translation>
    </message>
    <message>
        <source>Women and men by whom they represent and by age</source>
        <translation>Аялдар жана эркектер: кимдин атынан келгени жана жашы боюнча</translation>
    </message>
    <message>
        <source>Women, %</source>
        <translation>Аялдар, %</translation>
    </message>
    <message>
        <source>Women, % of those who came</source>
        <translation>Аялдар, келгендердин %</translation>
    </message>
    <message>
        <source>Working language</source>
        <translation>Иш тили</translation>
    </message>
    <message>
        <source>Working language and disability</source>
        <translation>Иш тили жана майыптык</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жылы</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Жаштар</translation>
    </message>
    <message>
        <source>Young people, % of those whose age is known</source>
        <translation>Жаштар, жашы белгилүү келгендердин %</translation>
    </message>
    <message>
        <source>fewer than {count}*</source>
        <translation>{count} санынан аз*</translation>
    </message>
    <message>
        <source>foreign countries</source>
        <translation>чет өлкө</translation>
    </message>
    <message>
        <source>from local communities</source>
        <translation>жергиликтүү жамааттардан</translation>
    </message>
    <message>
        <source>from municipalities</source>
        <translation>муниципалитеттерден</translation>
    </message>
    <message>
        <source>guests from abroad</source>
        <translation>чет өлкөлүк конок</translation>
    </message>
    <message>
        <source>in {part} of the {oblasts}</source>
        <translation>{part} облустан (бардыгы {oblasts})</translation>
    </message>
    <message>
        <source>men</source>
        <translation>эркек</translation>
    </message>
    <message>
        <source>municipalities represented</source>
        <translation>муниципалитеттен келишти</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>oblasts represented</source>
        <translation>облустун өкүлү</translation>
    </message>
    <message>
        <source>of the press</source>
        <translation>ЖМК өкүлү</translation>
    </message>
    <message>
        <source>of those registered came</source>
        <translation>катталгандардан</translation>
    </message>
    <message>
        <source>people came</source>
        <translation>келди</translation>
    </message>
    <message>
        <source>people registered</source>
        <translation>катталган</translation>
    </message>
    <message>
        <source>sex not stated</source>
        <translation>жынысы белгисиз</translation>
    </message>
    <message>
        <source>women</source>
        <translation>аял</translation>
    </message>
    <message>
        <source>young people, {ages}</source>
        <translation>жаштар, {ages}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} жана {last}</translation>
    </message>
    <message>
        <source>{guests} came from {countries}.</source>
        <translation>{countries} {guests} келди.</translation>
    </message>
    <message>
        <source>{name} (registration desk)</source>
        <translation>{name} (каттоо орду)</translation>
    </message>
    <message>
        <source>{officials} came from municipalities, {community} from local communities.</source>
        <translation>Муниципалитеттерден {officials}, жергиликтүү жамааттардан {community} келди.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <source>{registered} registered; nobody has come yet.</source>
        <translation>Катталды: {registered}; азырынча эч ким келе элек.</translation>
    </message>
    <message>
        <source>{youth} ({ages}) came: {share} of those whose age is known.</source>
        <translation>{youth} ({ages}) келди: курагы белгилүү болгондордун арасында {share}.</translation>
    </message>
    <message>
        <source>“Arrived” means at least one check-in. Each person is counted once, however many times they checked in.</source>
        <translation>Келгендер – жок дегенде бир жолу кирүү белгиси барлар. Ар бир адам бир жолу эсептелет.</translation>
    </message>
    <message>
        <source>“Came, %” is the share of registered people who came. People who came to a session, a city or a day without being registered for it are in a separate column.</source>
        <translation>«Келди, %» — катталгандардын ичинен келгендердин үлүшү. Катталбаган сессияга, шаарга же күнгө келгендер өзүнчө мамычада көрсөтүлөт.</translation>
    </message>
    <message>
        <source>“Registered” means everyone in the file whose registration was neither removed nor cancelled, and everyone who came.</source>
        <translation>Катталгандарга каттоосу өчүрүлбөгөн жана жокко чыгарылбагандардын баары жана келгендер кирет.</translation>
    </message>
</context>
<context>
    <name>ReportTargets</name>
    <message>
        <source>Days with people</source>
        <translation>Адам келген күндөр</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Муниципалитеттер</translation>
    </message>
    <message>
        <source>People who came</source>
        <translation>Келгендер, адам</translation>
    </message>
    <message>
        <source>Targets, beside which the results are set</source>
        <translation>Максаттар, алардын жанында жыйынтыктар турат</translation>
    </message>
    <message>
        <source>Women, %</source>
        <translation>Аялдар, %</translation>
    </message>
    <message>
        <source>Young people, %</source>
        <translation>Жаштар, %</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>A text of your own after the cover</source>
        <translation>Мукабадан кийинки өз текстиңиз</translation>
    </message>
    <message>
        <source>Plain text; each line is a paragraph.</source>
        <translation>Жөнөкөй текст; ар бир сап өзүнчө абзац.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>A place to sign</source>
        <translation>Кол коюу үчүн орун</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Отчётту кайсы папкага сактоо керек?</translation>
    </message>
    <message>
        <source>Days, cities, sessions</source>
        <translation>Күндөр, шаарлар, сессиялар</translation>
    </message>
    <message>
        <source>Earlier events</source>
        <translation>Мурунку иш-чаралар</translation>
    </message>
    <message>
        <source>Figures, a map, tables and lists of municipalities. Of people it names only speakers.</source>
        <translation>Көрсөткүчтөр, карта, таблицалар жана муниципалитеттердин тизмелери. Адамдардан баяндамачылар гана аталат.</translation>
    </message>
    <message>
        <source>Guests from abroad, the press</source>
        <translation>Чет өлкөлүк коноктор, ЖМК</translation>
    </message>
    <message>
        <source>In addition to the summary and the method:</source>
        <translation>Негизги жыйынтыктар менен эсептөө ыкмасынан тышкары:</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Отчёттун тили</translation>
    </message>
    <message>
        <source>Places and the map</source>
        <translation>Аймактар жана карта</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report for donors</source>
        <translation>Донорлор үчүн отчёт</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message>
        <source>Save XLSX…</source>
        <translation>XLSX сактоо…</translation>
    </message>
    <message>
        <source>Save both…</source>
        <translation>Экөөнү тең сактоо…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Отчётту сактоо</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
    </message>
    <message>
        <source>Sex, category, age</source>
        <translation>Жынысы, категориясы, жашы</translation>
    </message>
    <message>
        <source>Speakers, by name</source>
        <translation>Баяндамачылар, аты менен</translation>
    </message>
    <message>
        <source>Who was not represented</source>
        <translation>Өкүлү келбегендер</translation>
    </message>
    <message>
        <source>Who was represented</source>
        <translation>Өкүлү келгендер</translation>
    </message>
    <message>
        <source>Working language, disability</source>
        <translation>Иш тили, майыптык</translation>
    </message>
</context>
<context>
    <name>RescueBar</name>
    <message>
        <source>Another program has damaged the file {path}; not everything in it can be read any more. Close RegApp and start it again: it shows the whole copies that can be put back.</source>
        <translation>Башка программа {path} файлын бузду; андагынын баары эле окулбайт. RegApp'ты жаап, кайра иштетиңиз: ал ордуна коюуга боло турган бүтүн көчүрмөлөрдү көрсөтөт.</translation>
    </message>
    <message>
        <source>Save everything and go on</source>
        <translation>Баарын сактап, улантуу</translation>
    </message>
    <message>
        <source>Saving everything</source>
        <translation>Баары сакталууда</translation>
    </message>
    <message>
        <source>The file {path} is gone, or another program has changed it. From now on nothing is saved. RegApp still knows everything that it confirmed: save it as {target}</source>
        <translation>{path} файлы жок болуп калды же аны башка программа өзгөрттү. Мындан ары эч нерсе сакталбайт. RegApp ырастаганынын баарын билет: аны {target} деп сактаңыз</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Another file…</source>
        <translation>Башка файл…</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Баарын ошол бойдон калтыруу</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Камдык көчүрмөлөрдү издөө</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Камдык көчүрмөлөр изделүүдө…</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>Камдык көчүрмөнү көрүү</translation>
    </message>
    <message>
        <source>No backup was found beside the file, in the second folder or on a stick.</source>
        <translation>Камдык көчүрмө файлдын жанында да, экинчи папкада да, флешкада да табылган жок.</translation>
    </message>
    <message>
        <source>Put a backup in the place of this file</source>
        <translation>Бул файлдын ордуна камдык көчүрмөнү коюу</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Бул көчүрмөнү ордуна коюу</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>The file as it is now is kept beside it; one button puts it back.</source>
        <translation>Файл азыркы түрүндө жанында сакталат; бир баскыч аны кайра ордуна коёт.</translation>
    </message>
    <message>
        <source>These copies are whole, the newest first.</source>
        <translation>Бул көчүрмөлөр бүтүн, эң жаңысы биринчи.</translation>
    </message>
</context>
<context>
    <name>RestoredBar</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Put the file of before back</source>
        <translation>Мурунку файлды кайтаруу</translation>
    </message>
    <message>
        <source>Restored: {title}. People: {people}, arrived: {arrived}, last entry: {last}. The file of before is kept as {kept}</source>
        <translation>Калыбына келтирилди: {title}. Катышуучулар: {people}, келгени: {arrived}, акыркы жазуу: {last}. Мурунку файл {kept} деген ат менен сакталды</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>No exact match. Similar names:</source>
        <translation>Так өзү табылган жок. Окшош аты-жөндөр:</translation>
    </message>
    <message>
        <source>Similar names:</source>
        <translation>Окшош аты-жөндөр:</translation>
    </message>
</context>
<context>
    <name>RollAnswer</name>
    <message>
        <source>Already</source>
        <translation>Мурда белгиленген</translation>
    </message>
    <message>
        <source>No badge of this conference</source>
        <translation>Бул конференциянын бейджи эмес</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>Бул тизмеде жок</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>Scan a badge</source>
        <translation>Бейджди сканерлеңиз</translation>
    </message>
</context>
<context>
    <name>RollCallView</name>
    <message>
        <source>All marks of this roll call go. Attendance stays as it is.</source>
        <translation>Бул жоктоонун бардык белгилери алынып салынат. Катышуу өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Кайра баштоо</translation>
    </message>
    <message>
        <source>Begin again…</source>
        <translation>Кайра баштоо…</translation>
    </message>
    <message>
        <source>Begin the roll call again?</source>
        <translation>Жоктоону кайра баштайсызбы?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Copy telephones</source>
        <translation>Телефондорду көчүрүү</translation>
    </message>
    <message>
        <source>From one place</source>
        <translation>Бир аймактан</translation>
    </message>
    <message>
        <source>Name, number, phone…</source>
        <translation>Аты-жөнү, номери, телефону…</translation>
    </message>
    <message>
        <source>Nobody is on this list.</source>
        <translation>Бул тизмеде эч ким жок.</translation>
    </message>
    <message>
        <source>Oblast, rayon or municipality</source>
        <translation>Облус, район же муниципалитет</translation>
    </message>
    <message>
        <source>Only on this laptop. It is not attendance: nobody is checked in here.</source>
        <translation>Бул ноутбукта гана. Бул катышуу эмес: мында келгени белгиленбейт.</translation>
    </message>
    <message>
        <source>Only those missing</source>
        <translation>Жоктор гана</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Бар</translation>
    </message>
    <message>
        <source>Present: {here}. Missing: {missing}.</source>
        <translation>Бар: {here}. Жок: {missing}.</translation>
    </message>
    <message>
        <source>Registered for the current session</source>
        <translation>Учурдагы сессияга катталгандар</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Жоктоо</translation>
    </message>
    <message>
        <source>Telephones copied: {count}</source>
        <translation>Көчүрүлгөн телефондор: {count}</translation>
    </message>
    <message>
        <source>The names and telephones of those missing, one a line.</source>
        <translation>Жоктордун аты-жөнү жана телефондору, ар бири өз сабында.</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Кимдер жокталат</translation>
    </message>
</context>
<context>
    <name>SaveButton</name>
    <message>
        <source>Copy the picture</source>
        <translation>Сүрөттү көчүрүү</translation>
    </message>
    <message>
        <source>Picture as PDF, A4…</source>
        <translation>Сүрөт PDF түрүндө, A4…</translation>
    </message>
    <message>
        <source>Picture as PNG, double size…</source>
        <translation>Сүрөт PNG түрүндө, эки эсе чоң…</translation>
    </message>
    <message>
        <source>Picture as PNG, triple size, for print…</source>
        <translation>Сүрөт PNG түрүндө, үч эсе чоң, басып чыгаруу үчүн…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Сактоо же көчүрүү</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
    </message>
    <message>
        <source>Table as {kind}…</source>
        <translation>Таблица {kind} түрүндө…</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Сүрөт алмашуу буферине көчүрүлдү</translation>
    </message>
</context>
<context>
    <name>SavedListsBox</name>
    <message>
        <source>Keep the list</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Тизменин аты</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгөртүү</translation>
    </message>
    <message>
        <source>Rename or remove</source>
        <translation>Атын өзгөртүү же өчүрүү</translation>
    </message>
    <message>
        <source>Save filters, columns and order under this name. Search words are not saved: they may be somebody’s name.</source>
        <translation>Чыпкаларды, мамычаларды жана иретти ушул ат менен сактоо. Издөө сөздөрү сакталбайт: алар бирөөнүн аты болушу мүмкүн.</translation>
    </message>
    <message>
        <source>Save this list as</source>
        <translation>Ушул ат менен сактоо</translation>
    </message>
</context>
<context>
    <name>ScanHistory</name>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Азырынча эч нерсе сканерленген жок.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>A scanner that works like a keyboard is ready as soon as it is plugged in, in any keyboard layout. Others are listed here.</source>
        <translation>Баскычтоптой иштеген сканер сайылары менен даяр, баскычтоптун тили кайсы болбосун. Башкалары ушул жерде көрсөтүлөт.</translation>
    </message>
    <message>
        <source>A shorter delay between characters, set in the scanner, would be better.</source>
        <translation>Сканердин өзүндө белгилердин ортосундагы кечигүүнү азайткан жакшы.</translation>
    </message>
    <message>
        <source>Ends with Enter.</source>
        <translation>Аягында: Enter.</translation>
    </message>
    <message>
        <source>Ends with Tab.</source>
        <translation>Аягында: Tab.</translation>
    </message>
    <message>
        <source>Ends with no key: RegApp waits for the pause.</source>
        <translation>Аягында баскыч жок: RegApp тынымды күтөт.</translation>
    </message>
    <message>
        <source>From: {device}</source>
        <translation>Кайдан: {device}</translation>
    </message>
    <message>
        <source>It came as slowly as typed text: set a shorter delay in the scanner.</source>
        <translation>Код терилген тексттей жай келди: сканердин кечигүүсүн азайтыңыз.</translation>
    </message>
    <message>
        <source>Longest time between two keys: {count} ms</source>
        <translation>Эки баскычтын ортосундагы эң узак убакыт: {count} мс</translation>
    </message>
    <message>
        <source>Other scanners cannot be read here, since parts of RegApp are missing: {parts}.</source>
        <translation>Башка сканерлер бул жерде иштебейт, анткени RegApp'тын бөлүктөрү жок: {parts}.</translation>
    </message>
    <message>
        <source>Scan this code. It checks nobody in.</source>
        <translation>Бул кодду сканерлеңиз. Аны менен эч кимдин келгени белгиленбейт.</translation>
    </message>
    <message>
        <source>Scanners</source>
        <translation>Сканерлер</translation>
    </message>
    <message>
        <source>Something else came. Scan the code on the screen.</source>
        <translation>Башка нерсе келди. Экрандагы кодду сканерлеңиз.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>The code came whole.</source>
        <translation>Код толук келди.</translation>
    </message>
    <message>
        <source>The code came whole. The keyboard layout had garbled it; RegApp put it right.</source>
        <translation>Код толук келди. Баскычтоптун тили аны бузган, RegApp оңдоду.</translation>
    </message>
    <message>
        <source>The code to scan</source>
        <translation>Сканерлей турган код</translation>
    </message>
    <message>
        <source>The device itself says where the code ends.</source>
        <translation>Коддун аягын аппарат өзү билдирет.</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>Сканерди текшерүү</translation>
    </message>
    <message>
        <source>Wait {count} ms between two keys of a scanner</source>
        <translation>Сканердин эки баскычынын ортосунда {count} мс күтүү</translation>
    </message>
    <message>
        <source>a keyboard scanner</source>
        <translation>баскычтоптой иштеген сканер</translation>
    </message>
    <message>
        <source>{name}: cannot be read. Another program uses it, or the system does not allow it.</source>
        <translation>{name}: окулбайт. Аны башка программа колдонуп жатат же система уруксат бербейт.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>The scanner does not answer: {name}. It is read again as soon as it is plugged in.</source>
        <translation>Сканер жооп бербей жатат: {name}. Кайра сайылганда иштейт.</translation>
    </message>
    <message>
        <source>The scanner is ready again: {name}.</source>
        <translation>Сканер кайра даяр: {name}.</translation>
    </message>
</context>
<context>
    <name>Scrolled</name>
    <message>
        <source>The arrow keys scroll</source>
        <translation>Жебелер жылдырат</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found</source>
        <translation>Эч нерсе табылган жок</translation>
    </message>
    <message>
        <source>Search in all guides</source>
        <translation>Бардык колдонмолордон издөө</translation>
    </message>
    <message>
        <source>{now} of {count}</source>
        <translation>{now} / {count}</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>A title is needed, in one language at least.</source>
        <translation>Жок дегенде бир тилде аталыш керек.</translation>
    </message>
    <message>
        <source>A title or a room has at most {most} letters.</source>
        <translation>Аталышта жана залда {most} тамгадан көп болбойт.</translation>
    </message>
    <message>
        <source>Add the session</source>
        <translation>Сессияны кошуу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Hours are written like 9:30 or 14:00.</source>
        <translation>Убакыт мындай жазылат: 9:30 же 14:00.</translation>
    </message>
    <message>
        <source>It runs past midnight.</source>
        <translation>Сессия түн ортосунан ашат.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Жаңы сессия</translation>
    </message>
    <message>
        <source>Registration: badges are handed out here</source>
        <translation>Каттоо: бейдждер ушул жерде берилет</translation>
    </message>
    <message>
        <source>Room (one language is enough)</source>
        <translation>Зал (бир тилде жазуу жетиштүү)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Орундар</translation>
    </message>
    <message>
        <source>Seats are a number, like 120.</source>
        <translation>Орундар сан менен жазылат, мисалы 120.</translation>
    </message>
    <message>
        <source>Session: {title}</source>
        <translation>Сессия: {title}</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Баяндамачылар</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Аягы башынан кийин болушу керек.</translation>
    </message>
    <message>
        <source>This is outside the days of the event ({first} to {last}).</source>
        <translation>Бул конференциянын күндөрүнө кирбейт ({first} – {last}).</translation>
    </message>
    <message>
        <source>Title *</source>
        <translation>Аталышы *</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматтык</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабуу (Esc)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Көчүрмөсүн кошуу (Ctrl+D)</translation>
    </message>
    <message>
        <source>No speakers or materials yet. Add them with “Change”.</source>
        <translation>Баяндамачы да, материал да азырынча жок. Аларды «Өзгөртүү» аркылуу кошсо болот.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Remove from the programme (Delete)</source>
        <translation>Программадан алып салуу (Delete)</translation>
    </message>
    <message>
        <source>Speakers and materials</source>
        <translation>Баяндамачылар, материалдар</translation>
    </message>
    <message>
        <source>{registered} of {seats} seats · {arrived} arrived</source>
        <translation>Катталды: {registered}, орун: {seats} · келди: {arrived}</translation>
    </message>
    <message>
        <source>{registered} registered · {arrived} arrived</source>
        <translation>Катталды: {registered} · келди: {arrived}</translation>
    </message>
</context>
<context>
    <name>SessionPeopleView</name>
    <message>
        <source>Copied; people: {count}.</source>
        <translation>Көчүрүлдү; адамдар: {count}.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Которуу…</translation>
    </message>
    <message>
        <source>Municipality, rayon or oblast</source>
        <translation>Муниципалитет, район, облус</translation>
    </message>
    <message>
        <source>Name, phone, number…</source>
        <translation>Аты, телефон, номер…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ачуу</translation>
    </message>
    <message>
        <source>People of the session</source>
        <translation>Сессиянын катышуучулары</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Адамдар: {count}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Тандалды: {count}</translation>
    </message>
    <message>
        <source>came without being registered: {count}</source>
        <translation>катталбай келгендер: {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Көрүнүшү</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Ири текст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Say the result of each scan aloud</source>
        <translation>Ар бир сканерлөөнүн жыйынтыгын үн чыгарып айтуу</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Sound after each scan</source>
        <translation>Ар бир сканерлөөдө үн</translation>
    </message>
    <message>
        <source>Who works at this desk (shown in the history)</source>
        <translation>Бул каттоо ордунда ким иштейт (тарыхта көрүнөт)</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>--rejects FILE.xlsx saves the rows left out, to correct and import again.</source>
        <translation>--rejects FILE.xlsx кабыл алынбаган саптарды сактайт: оңдоп, кайра импорттоо үчүн.</translation>
    </message>
    <message>
        <source>1. The list {path} was imported: added {added}, here already {same}, left out {unusable}.</source>
        <translation>1. {path} тизмеси импорттолду: кошулду {added}, мурунтан бар {same}, кабыл алынган жок {unusable}.</translation>
    </message>
    <message>
        <source>2. Badges made: {count}, in {path}</source>
        <translation>2. Жасалган бейдждер: {count}, файлы {path}</translation>
    </message>
    <message>
        <source>3. Badges scanned at the first registration: {outcomes}</source>
        <translation>3. Биринчи каттоодо сканерленген бейдждер: {outcomes}</translation>
    </message>
    <message>
        <source>4. Attendance by municipality:</source>
        <translation>4. Муниципалитеттер боюнча катышуу:</translation>
    </message>
    <message>
        <source>90x60 (usual), a6, cr80, 62x100, a5-fold, or one of the event's own</source>
        <translation>90x60 (кадимки), a6, cr80, 62x100, a5-fold же иш-чаранын өз бейджи</translation>
    </message>
    <message>
        <source>Another laptop goes on as desk {before}; this one is desk {desk} now.</source>
        <translation>Башка ноутбук {before} каттоо орду болуп улантат; бул ноутбук эми – {desk} каттоо орду.</translation>
    </message>
    <message>
        <source>Backup made and verified: {path}</source>
        <translation>Камдык көчүрмө жасалды жана текшерилди: {path}</translation>
    </message>
    <message>
        <source>Backup of the hub: {path}. Entries: {count}</source>
        <translation>Түйүндүн камдык көчүрмөсү: {path}. Жазуулар: {count}</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейдждер</translation>
    </message>
    <message>
        <source>Badges made: {count}. File: {path}</source>
        <translation>Жасалган бейдждер: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>БУЙРУК</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Certificates made: {made} of {eligible} eligible. File: {path}</source>
        <translation>Жасалган сертификаттар: {made}, татыктуулар: {eligible}. Файл: {path}</translation>
    </message>
    <message>
        <source>Checked in now: {new}. Were in before: {already}.</source>
        <translation>Азыр белгиленди: {new}. Мурда белгиленген: {already}.</translation>
    </message>
    <message>
        <source>Columns not taken: {columns}.</source>
        <translation>Алынбаган мамычалар: {columns}.</translation>
    </message>
    <message>
        <source>Conflicts between desks: {conflicts}. They are on the page “Desks”.</source>
        <translation>Каттоо орундарынын ортосундагы карама-каршылыктар: {conflicts}. Алар «Каттоо орундары» барагында.</translation>
    </message>
    <message>
        <source>Days paid by other registers: {count}</source>
        <translation>Башка ведомосттор төлөгөн күндөр: {count}</translation>
    </message>
    <message>
        <source>Desk {desk} has no access to the hub any more.</source>
        <translation>{desk} каттоо ордунун түйүнгө уруксаты алынды.</translation>
    </message>
    <message>
        <source>Desk {desk}. The code is good once, until {time}:</source>
        <translation>Каттоо орду {desk}. Код бир жолу жарактуу, мөөнөтү: {time}</translation>
    </message>
    <message>
        <source>Enter a search term, or use --stdin.</source>
        <translation>Эмнени издөөнү көрсөтүңүз же --stdin колдонуңуз.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазуулар</translation>
    </message>
    <message>
        <source>Entries in the file: {entries}, new: {new}. Conflicts: {conflicts}</source>
        <translation>Файлдагы жазуулар: {entries}, жаңысы: {new}. Карама-каршылыктар: {conflicts}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files made: {conference} and {badges}</source>
        <translation>Түзүлгөн файлдар: {conference} жана {badges}</translation>
    </message>
    <message>
        <source>Give one code, or use --stdin.</source>
        <translation>Бир кодду же --stdin көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Guessed, row {row}: {what}</source>
        <translation>Болжолдонду, {row}-сап: {what}</translation>
    </message>
    <message>
        <source>Guides: {path}</source>
        <translation>Колдонмолор: {path}</translation>
    </message>
    <message>
        <source>Hub {place}. Sent: {sent}, received: {received}, unsent: {unsent}</source>
        <translation>Түйүн {place}. Жөнөтүлдү: {sent}, алынды: {received}, жөнөтүлө элек: {unsent}</translation>
    </message>
    <message>
        <source>Hub {place}. Unsent: {unsent}</source>
        <translation>Түйүн {place}. Жөнөтүлө элек: {unsent}</translation>
    </message>
    <message>
        <source>In this network six digits are enough: {digits}</source>
        <translation>Бул тармакта алты сан жетиштүү: {digits}</translation>
    </message>
    <message>
        <source>It contains: {title}. People: {people}, arrived: {arrived}. Last entry: {last}</source>
        <translation>Анда: {title}. Катышуучулар: {people}, келгени: {arrived}. Акыркы жазуу: {last}</translation>
    </message>
    <message>
        <source>Key of the conference: {fingerprint}</source>
        <translation>Конференциянын ачкычы: {fingerprint}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Каттар</translation>
    </message>
    <message>
        <source>Letters made: {made}. File: {path}</source>
        <translation>Каттар: {made}. Файл: {path}</translation>
    </message>
    <message>
        <source>Look at these rows yourself; nobody was checked in by them:</source>
        <translation>Бул саптарды өзүңүз караңыз; алар боюнча эч ким белгиленген жок:</translation>
    </message>
    <message>
        <source>Moved: {count}. Registered for: {cities}.</source>
        <translation>Которулду: {count}. Катталган шаар: {cities}.</translation>
    </message>
    <message>
        <source>No exact match for “{query}”. Similar names:</source>
        <translation>«{query}» өзү табылган жок. Окшош аты-жөндөр:</translation>
    </message>
    <message>
        <source>No problems found: {path}</source>
        <translation>Файлда ката жок: {path}</translation>
    </message>
    <message>
        <source>Nobody found for “{query}”.</source>
        <translation>«{query}» боюнча эч ким табылган жок.</translation>
    </message>
    <message>
        <source>Nobody has come yet; --days N pays everybody registered.</source>
        <translation>Азырынча эч ким келген жок; --days N бардык катталгандарга эсептейт.</translation>
    </message>
    <message>
        <source>Not checked in:</source>
        <translation>Келгени белгиленген жок:</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Жаңы эч нерсе жок.</translation>
    </message>
    <message>
        <source>On the other laptop: regapp --file NEW.regapp join CODE</source>
        <translation>Башка ноутбукта: regapp --file ЖАҢЫ.regapp join КОД</translation>
    </message>
    <message>
        <source>Pages read: {pages}, rows: {rows}, people who surely came: {came}</source>
        <translation>Окулган беттер: {pages}, саптар: {rows}, так келгендер: {came}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>People with another short number now: {number}. Their badges stay valid.</source>
        <translation>Кыска номери жаңырган катышуучулар: {number}. Алардын бейдждери жарактуу.</translation>
    </message>
    <message>
        <source>People: {count}, pages: {pages}. File: {path}</source>
        <translation>Адамдар: {count}, беттер: {pages}. Файл: {path}</translation>
    </message>
    <message>
        <source>People: {count}. File: {path}</source>
        <translation>Адамдар: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>Кайра эсептөө</translation>
    </message>
    <message>
        <source>Rebuilt from the journal: {count} records.</source>
        <translation>Журнал боюнча кайра эсептелди, объекттер: {count}.</translation>
    </message>
    <message>
        <source>RegApp {version} starts from the next start on.</source>
        <translation>Кийинки иштетүүдөн баштап RegApp {version} иштейт.</translation>
    </message>
    <message>
        <source>Registered: {registered}. Arrived: {arrived}. Municipalities: {municipalities}. File: {path}</source>
        <translation>Катталган: {registered}. Келди: {arrived}. Муниципалитеттер: {municipalities}. Файл: {path}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Restored: {path}</source>
        <translation>Калыбына келтирилди: {path}</translation>
    </message>
    <message>
        <source>Row {row} has no person, {why}: {text}</source>
        <translation>{row}-сапта эч ким жок, {why}: {text}</translation>
    </message>
    <message>
        <source>Row {row}: {what}</source>
        <translation>{row}-сап: {what}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>Rows: {rows}. Added: {added}. Updated: {updated}. Same: {same}. Possible: {possible}. Left out: {unusable}.</source>
        <translation>Саптар: {rows}. Кошулду: {added}. Жаңыртылды: {updated}. Өзгөрүүсүз: {same}. Окшош жазуулар: {possible}. Кабыл алынган жок: {unusable}.</translation>
    </message>
    <message>
        <source>Sessions: {count}. File: {path}</source>
        <translation>Сессиялар: {count}. Файл: {path}</translation>
    </message>
    <message>
        <source>Sex not stated, but said by the patronymic: {count}. --sex-by-patronymic takes it.</source>
        <translation>Жынысы жазылган эмес, бирок атасынын атынан көрүнөт: {count}. --sex-by-patronymic аны алат.</translation>
    </message>
    <message>
        <source>Sheet “{name}” was skipped: {why}; rows: {count}.</source>
        <translation>«{name}» барагы өткөрүлүп жиберилди: {why}; саптар: {count}.</translation>
    </message>
    <message>
        <source>Similar names:</source>
        <translation>Окшош аты-жөндөр:</translation>
    </message>
    <message>
        <source>Text of the letter to change: {path}</source>
        <translation>Өзгөртүү үчүн каттын тексти: {path}</translation>
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
        <source>The file that was there is kept as {path}</source>
        <translation>Мурунку файл сакталды: {path}</translation>
    </message>
    <message>
        <source>The hub at {place} is up to date. This file is its desk {desk}.</source>
        <translation>{place} түйүнү жаңыртылды. Бул файл – анын {desk} каттоо орду.</translation>
    </message>
    <message>
        <source>The hub is begun again. Entries: {count}. Desks bring what it lacks.</source>
        <translation>Түйүн кайра башталды. Жазуулар: {count}. Жетпегенин каттоо орундары алып келет.</translation>
    </message>
    <message>
        <source>The hub is set up at {place}. This file is its desk {desk}.</source>
        <translation>Түйүн түзүлдү: {place}. Бул файл – анын {desk} каттоо орду.</translation>
    </message>
    <message>
        <source>The registration desk of a conference. Without a command, the window opens.</source>
        <translation>Конференциянын каттоо орду. Буйруксуз терезе ачылат.</translation>
    </message>
    <message>
        <source>The rows left out are in {path}</source>
        <translation>Кабыл алынбаган саптар файлда: {path}</translation>
    </message>
    <message>
        <source>There is no display, so here is the main job in the shell.</source>
        <translation>Экран жок, ошондуктан негизги иш консолдо көрсөтүлөт.</translation>
    </message>
    <message>
        <source>This laptop is desk {desk} at the hub {place}. Entries received: {received}.</source>
        <translation>Бул ноутбук – {place} түйүнүнүн {desk} каттоо орду. Алынган жазуулар: {received}.</translation>
    </message>
    <message>
        <source>This laptop is the hub, on port {port}. Press Ctrl+C to stop it.</source>
        <translation>Бул ноутбук – түйүн, порту {port}. Токтотуу үчүн Ctrl+C басыңыз.</translation>
    </message>
    <message>
        <source>Unknown command ({reason}); see {program} --help.</source>
        <translation>Буйрук түшүнүксүз ({reason}); караңыз: {program} --help.</translation>
    </message>
    <message>
        <source>Would be checked in: {new}. Are in already: {already}.</source>
        <translation>Белгиленмек: {new}. Буга чейин белгиленген: {already}.</translation>
    </message>
    <message>
        <source>Written and read back: {path}. Entries: {entries}</source>
        <translation>Жазылды жана окулуп текшерилди: {path}. Жазуулар: {entries}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
    <message>
        <source>a box in each row and a code, so that photos of it can be read: sheets read</source>
        <translation>ар бир сапта чакмак жана код, баракчаны сүрөттөр боюнча окуу үчүн: sheets read</translation>
    </message>
    <message>
        <source>a card before each municipality’s badges</source>
        <translation>ар бир муниципалитеттин бейдждеринин алдында карточка</translation>
    </message>
    <message>
        <source>a code on each line of standard input</source>
        <translation>стандарттык киргизүүнүн ар бир сабында бирден код</translation>
    </message>
    <message>
        <source>a column for passport or ID number and PIN, to fill in by hand</source>
        <translation>паспорттун же ID номери жана ПИН үчүн мамыча, кол менен толтурулат</translation>
    </message>
    <message>
        <source>a column for route and dates of travel, to fill in by hand</source>
        <translation>маршрут жана жол күндөрү үчүн мамыча, кол менен толтурулат</translation>
    </message>
    <message>
        <source>a column to sign in for each day, with sex and organisation</source>
        <translation>ар бир күнгө кол тамга мамычасы, жынысы жана уюму менен</translation>
    </message>
    <message>
        <source>a file with the Osh and Bishkek conference and invented people</source>
        <translation>Ош жана Бишкек конференциясы жана ойдон чыгарылган адамдар бар файл</translation>
    </message>
    <message>
        <source>a list for the bus, with boxes to tick there and back</source>
        <translation>автобус үчүн тизме: барууга жана кайтууга белги коюлат</translation>
    </message>
    <message>
        <source>a list for the hotel, with nights and rooms to fill in by hand</source>
        <translation>мейманкана үчүн тизме: түн саны жана бөлмө кол менен толтурулат</translation>
    </message>
    <message>
        <source>a list that was saved</source>
        <translation>сакталган тизме</translation>
    </message>
    <message>
        <source>a municipality by name or code, or the code of a rayon or an oblast</source>
        <translation>муниципалитет аты же коду менен, же райондун же облустун коду</translation>
    </message>
    <message>
        <source>a place on each line of standard input</source>
        <translation>стандарттык киргизүүнүн ар бир сабында аймактын аталышы</translation>
    </message>
    <message>
        <source>a query on each line of standard input</source>
        <translation>стандарттык киргизүүнүн ар бир сабында суроо</translation>
    </message>
    <message>
        <source>a register of per diems, with amounts and signatures</source>
        <translation>кол тамгалары жана суммалары бар суткалык акы төлөө ведомосту</translation>
    </message>
    <message>
        <source>a register of things handed out, with signatures</source>
        <translation>берилген материалдардын кол тамгалары бар ведомосту</translation>
    </message>
    <message>
        <source>a register of travel costs paid back, to fill in by hand</source>
        <translation>жол чыгымдарын төлөп берүү ведомосту, кол менен толтурулат</translation>
    </message>
    <message>
        <source>a sheet on which participants sign</source>
        <translation>катышуучулар кол койгон баракча</translation>
    </message>
    <message>
        <source>a sheet to agree to the use of data, photos and film</source>
        <translation>катышуучулар маалыматтарын, сүрөт жана видеону колдонууга макул болгон барак</translation>
    </message>
    <message>
        <source>a signed update of RegApp</source>
        <translation>RegApp’тын кол коюлган жаңыртуусу</translation>
    </message>
    <message>
        <source>a tick and the time for those who were checked in</source>
        <translation>келгендердин тушуна белги жана убакыт</translation>
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
        <source>anonymous data with a codebook</source>
        <translation>аты-жөнсүз маалымат сыпаттамасы менен</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>аргументтер</translation>
    </message>
    <message>
        <source>begin a hub again from a backup</source>
        <translation>түйүндү камдык көчүрмөдөн кайра баштоо</translation>
    </message>
    <message>
        <source>carry entries to another laptop in a file, without a hub</source>
        <translation>жазууларды башка ноутбукка түйүнсүз, файл менен өткөрүү</translation>
    </message>
    <message>
        <source>certificate-a4 (usual), certificate-a4-portrait, or one of the event's own</source>
        <translation>certificate-a4 (адаттагы), certificate-a4-portrait же өз үлгүлөрүнүн бири</translation>
    </message>
    <message>
        <source>certificates of participation, from attendance</source>
        <translation>катышуу боюнча сертификаттар</translation>
    </message>
    <message>
        <source>check a certificate by its code</source>
        <translation>сертификатты коду боюнча текшерүү</translation>
    </message>
    <message>
        <source>check out instead of in</source>
        <translation>кеткенин белгилөө</translation>
    </message>
    <message>
        <source>check people in from photos of such lists</source>
        <translation>мындай тизмелердин сүрөттөрү боюнча келгенин белгилөө</translation>
    </message>
    <message>
        <source>check somebody in by the code of a badge or the short number</source>
        <translation>бейдждин коду же кыска номер боюнча келгенин белгилөө</translation>
    </message>
    <message>
        <source>check the conference file for errors</source>
        <translation>конференциянын файлында ката жогун текшерүү</translation>
    </message>
    <message>
        <source>columns for hotel and transport, to fill in by hand</source>
        <translation>мейманкана жана жол үчүн мамычалар, кол менен толтурулат</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>буйруктар</translation>
    </message>
    <message>
        <source>desk lists on paper, and who came by photos of them</source>
        <translation>каттоо орду үчүн кагаз тизмелер жана алардын сүрөттөрү боюнча келгендер</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документтер</translation>
    </message>
    <message>
        <source>each heading begins a new page</source>
        <translation>ар бир аталыш жаңы беттен башталат</translation>
    </message>
    <message>
        <source>exchange entries with the hub, until it is stopped</source>
        <translation>токтотулганга чейин түйүн менен жазууларды алмашуу</translation>
    </message>
    <message>
        <source>exchange once, then end</source>
        <translation>бир жолу алмашып, бүтүрүү</translation>
    </message>
    <message>
        <source>find people by name, number, telephone or municipality</source>
        <translation>адамдарды аты, номери, телефону же муниципалитети боюнча издөө</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>бардык буйруктар үчүн</translation>
    </message>
    <message>
        <source>for the hub of another hall, which passes on what its desks wrote</source>
        <translation>башка залдын түйүнү үчүн: ал өзүнүн каттоо орундары жазгандарды андан ары өткөрөт</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>кимдер үчүн</translation>
    </message>
    <message>
        <source>found</source>
        <translation>табылды</translation>
    </message>
    <message>
        <source>give the register a number and record its days as paid, so that no other register pays them</source>
        <translation>ведомостко номер берип, күндөрүн төлөндү деп белгилөө: башка ведомость аларды төлөбөйт</translation>
    </message>
    <message>
        <source>headings for groups of people; name: one alphabetical list</source>
        <translation>адамдар кайсы аталыштар боюнча топтолот; name: алфавит боюнча бир тизме</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>канча адам</translation>
    </message>
    <message>
        <source>import a list of people (xlsx, csv)</source>
        <translation>адамдардын тизмесин кабыл алуу (xlsx, csv)</translation>
    </message>
    <message>
        <source>in since {time}, desk {desk}</source>
        <translation>кирген: {time}, каттоо орду {desk}</translation>
    </message>
    <message>
        <source>join a hub with a code; makes the file</source>
        <translation>код менен түйүнгө кошулуу; файл түзүлөт</translation>
    </message>
    <message>
        <source>let a laptop in: gives the code with which it joins</source>
        <translation>ноутбукту кошуу: кошулуу кодун берет</translation>
    </message>
    <message>
        <source>lines on the first page for the person who approves the register</source>
        <translation>биринчи бетте ведомостту бекитүүчү үчүн саптар</translation>
    </message>
    <message>
        <source>lock the file, or open it, with the first line of F</source>
        <translation>файлды F файлынын биринчи сабындагы сырсөз менен жабуу же ачуу</translation>
    </message>
    <message>
        <source>make a verified copy of the conference file</source>
        <translation>конференциянын файлынын текшерилген көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>make badges as a PDF</source>
        <translation>бейдждерди PDF түрүндө жасоо</translation>
    </message>
    <message>
        <source>make this laptop the hub, until it is stopped</source>
        <translation>токтотулганга чейин бул ноутбукту түйүн кылуу</translation>
    </message>
    <message>
        <source>match a place, written any way, to its municipality</source>
        <translation>жердин ар кандай жазылган аталышы боюнча муниципалитетин табуу</translation>
    </message>
    <message>
        <source>maximum results per query</source>
        <translation>бир суроого эң көп дегенде ушунча</translation>
    </message>
    <message>
        <source>minimum number of people who share each combination (usually 5)</source>
        <translation>ар бир айкалыш эң аз дегенде канча адамда бар (адатта 5)</translation>
    </message>
    <message>
        <source>minimum number of sessions attended</source>
        <translation>ушунча сессиядан кем эмес катышкан</translation>
    </message>
    <message>
        <source>minimum share of the sessions in their cities: 0.5 is half</source>
        <translation>өз шаарларынын сессияларынын ушул үлүшүнөн кем эмес: 0.5 – жарымы</translation>
    </message>
    <message>
        <source>missing: {arguments}</source>
        <translation>көрсөтүлгөн эмес: {arguments}</translation>
    </message>
    <message>
        <source>no such command: {value}</source>
        <translation>мындай буйрук жок: {value}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылган жок</translation>
    </message>
    <message>
        <source>number of empty rows at the end</source>
        <translation>аягында ушунча бош сап</translation>
    </message>
    <message>
        <source>of a file from another laptop: the work goes on at both</source>
        <translation>башка ноутбуктан алынган файл үчүн: иш экөөндө тең улантылат</translation>
    </message>
    <message>
        <source>of a file from another laptop: the work goes on only here</source>
        <translation>башка ноутбуктан алынган файл үчүн: иш ушул жерде гана улантылат</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>стандарттык чыгарууга бир JSON документи</translation>
    </message>
    <message>
        <source>only read; change nothing</source>
        <translation>окуу гана; эч нерсе өзгөртпөө</translation>
    </message>
    <message>
        <source>only the sessions of this day</source>
        <translation>ушул күндүн сессиялары гана</translation>
    </message>
    <message>
        <source>only this city</source>
        <translation>ушул шаар гана</translation>
    </message>
    <message>
        <source>only this city; - means sessions of no city in particular</source>
        <translation>ушул шаар гана; - шаары жок сессияларды билдирет</translation>
    </message>
    <message>
        <source>only this session</source>
        <translation>ушул сессия гана</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметрлер</translation>
    </message>
    <message>
        <source>page {page}, row {row}</source>
        <translation>{page}-бет, {row}-сап</translation>
    </message>
    <message>
        <source>pay also so many days of travel after the last paid day</source>
        <translation>төлөнүүчү акыркы күндөн кийинки жол күндөрүн да төлөө</translation>
    </message>
    <message>
        <source>pay also so many days of travel before the first paid day</source>
        <translation>төлөнүүчү биринчи күнгө чейинки жол күндөрүн да төлөө</translation>
    </message>
    <message>
        <source>pay everybody registered for this many days; without it, those who came are paid for the days they attended</source>
        <translation>ар бир катталганга ушунча күн; ансыз – келгендердин катышкан күндөрү</translation>
    </message>
    <message>
        <source>positions already used on the first sheet</source>
        <translation>биринчи барактагы колдонулган орундар</translation>
    </message>
    <message>
        <source>put a picture of each row that is to be looked at into this folder</source>
        <translation>каралууга тийиш болгон ар бир саптын сүрөтүн ушул папкага салуу</translation>
    </message>
    <message>
        <source>put in a signed update of RegApp, or go back to the version before</source>
        <translation>RegApp’тын кол коюлган жаңыртуусун орнотуу же мурунку версияга кайтуу</translation>
    </message>
    <message>
        <source>put the empty rows under each heading</source>
        <translation>бош саптар ар бир аталыштын астында турат</translation>
    </message>
    <message>
        <source>rebuild all tables from the journal</source>
        <translation>бардык таблицаларды журнал боюнча кайра эсептөө</translation>
    </message>
    <message>
        <source>receive the entries of this file</source>
        <translation>бул файлдагы жазууларды кабыл алуу</translation>
    </message>
    <message>
        <source>register people for another city, or for several</source>
        <translation>адамдарды башка шаарга же бир нечесине каттоо</translation>
    </message>
    <message>
        <source>replace the conference file with a backup; the present file is kept</source>
        <translation>конференциянын файлынын ордуна камдык көчүрмөнү коюу; учурдагы файл сакталат</translation>
    </message>
    <message>
        <source>set a target beside its result; {names}</source>
        <translation>максатты жыйынтыктын жанына коюу; {names}</translation>
    </message>
    <message>
        <source>set up a hub in a PostgreSQL database</source>
        <translation>PostgreSQL маалымат базасында түйүн түзүү</translation>
    </message>
    <message>
        <source>several are possible</source>
        <translation>бир нечеси туура келет</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>версияны көрсөтүү</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>ушул жардамды көрсөтүү</translation>
    </message>
    <message>
        <source>show what would happen, write nothing</source>
        <translation>эмне болорун айтуу, эч нерсе жазбоо</translation>
    </message>
    <message>
        <source>single, a4-1, a4-2, a4-4, a4-8, a4-10</source>
        <translation>single, a4-1, a4-2, a4-4, a4-8, a4-10</translation>
    </message>
    <message>
        <source>som a day; without it, amounts are filled in by hand</source>
        <translation>күнүнө сом; көрсөтүлбөсө, суммалар кол менен жазылат</translation>
    </message>
    <message>
        <source>start the version before it again</source>
        <translation>мурунку версияны кайра иштетүү</translation>
    </message>
    <message>
        <source>take a desk’s access to the hub away</source>
        <translation>каттоо ордунун түйүнгө уруксатын алуу</translation>
    </message>
    <message>
        <source>take people straight from a list (csv, xlsx) with the columns {columns}</source>
        <translation>адамдарды {columns} мамычалары бар тизмеден (csv, xlsx) түз алуу</translation>
    </message>
    <message>
        <source>take the sex that a row does not state from the patronymic that says it</source>
        <translation>сапта жынысы жазылбаса, атасынын аты боюнча алуу</translation>
    </message>
    <message>
        <source>tax that is kept back, in per cent</source>
        <translation>кармалуучу салык, пайыз менен</translation>
    </message>
    <message>
        <source>thanks (usual), attendance, invitation, or a file of your own: X.toml</source>
        <translation>thanks (адатта), attendance, invitation же өзүңүздүн файлыңыз: X.toml</translation>
    </message>
    <message>
        <source>thanks to speakers, confirmations of attendance, invitations</source>
        <translation>баяндамачыларга алкыш каттар, катышуу маалымкаттары, чакыруулар</translation>
    </message>
    <message>
        <source>the column to sort by</source>
        <translation>иреттей турган мамыча</translation>
    </message>
    <message>
        <source>the columns, in their order</source>
        <translation>мамычалар ирети менен</translation>
    </message>
    <message>
        <source>the conference file</source>
        <translation>конференциянын файлы</translation>
    </message>
    <message>
        <source>the desks, as the hub has seen them last</source>
        <translation>каттоо орундары, түйүн аларды акыркы көргөндөй</translation>
    </message>
    <message>
        <source>the event, where the file has several</source>
        <translation>иш-чара, эгер файлда бир нечеси болсо</translation>
    </message>
    <message>
        <source>the guides for registrars, coordinators and administrators, as a PDF</source>
        <translation>каттоочунун, координатордун жана администратордун колдонмолору, PDF</translation>
    </message>
    <message>
        <source>the hub through which desks share a conference</source>
        <translation>каттоо орундары бир конференцияны жүргүзгөн түйүн</translation>
    </message>
    <message>
        <source>the key's fingerprint as the organisers have published it</source>
        <translation>уюштуруучулар жарыялаган ачкычтын бармак изи</translation>
    </message>
    <message>
        <source>the language of the answers</source>
        <translation>жооптордун тили</translation>
    </message>
    <message>
        <source>the language of the guides</source>
        <translation>колдонмолордун тили</translation>
    </message>
    <message>
        <source>the language of the paper</source>
        <translation>документтин тили</translation>
    </message>
    <message>
        <source>the list of a session on which a desk goes on by hand, as a PDF</source>
        <translation>каттоо орду кол менен улантып иштей турган сессиянын тизмеси, PDF</translation>
    </message>
    <message>
        <source>the list of participants</source>
        <translation>катышуучулардын тизмеси</translation>
    </message>
    <message>
        <source>the programme to print (pdf) or as a calendar (ics)</source>
        <translation>басып чыгаруу үчүн программа (pdf) же календарь (ics)</translation>
    </message>
    <message>
        <source>the registration of a day counts as a session</source>
        <translation>күндүн каттоосу сессия катары эсептелет</translation>
    </message>
    <message>
        <source>the report for donors</source>
        <translation>донорлор үчүн отчёт</translation>
    </message>
    <message>
        <source>the sessions and their codes</source>
        <translation>сессиялар жана алардын коддору</translation>
    </message>
    <message>
        <source>then open the window</source>
        <translation>андан кийин терезени ачуу</translation>
    </message>
    <message>
        <source>those who have come</source>
        <translation>келгендер</translation>
    </message>
    <message>
        <source>those who have not come</source>
        <translation>келбегендер</translation>
    </message>
    <message>
        <source>unknown: {arguments}</source>
        <translation>белгисиз: {arguments}</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>колдонуу</translation>
    </message>
    <message>
        <source>what is handed out</source>
        <translation>эмне берилет</translation>
    </message>
    <message>
        <source>when they came, on the day of the session; without it, at its start</source>
        <translation>сессия күнү келген убакыт; көрсөтүлбөсө – анын башталышы</translation>
    </message>
    <message>
        <source>where the other laptops find it</source>
        <translation>башка ноутбуктар аны кайдан табат</translation>
    </message>
    <message>
        <source>whether people come in, go out, or both: those inside go out</source>
        <translation>адамдар кирет, чыгат же экөө тең: ичинде турган чыгат</translation>
    </message>
    <message>
        <source>who has come, and from where</source>
        <translation>ким келди жана кайдан</translation>
    </message>
    <message>
        <source>whose six digits these are; otherwise the only hub in this network</source>
        <translation>бул алты сан кайсы түйүндүкү; болбосо бул тармактагы жалгыз түйүн</translation>
    </message>
    <message>
        <source>with backs, for two-sided paper</source>
        <translation>арты менен, эки тараптуу басуу үчүн</translation>
    </message>
    <message>
        <source>with working language and disability, as numbers of five and more</source>
        <translation>иш тили жана майыптык менен, бештен баштап сандар</translation>
    </message>
    <message>
        <source>write a list or a paper to a file</source>
        <translation>тизмени же документти файлга жазуу</translation>
    </message>
    <message>
        <source>write all entries to this file</source>
        <translation>бардык жазууларды бул файлга жазуу</translation>
    </message>
    <message>
        <source>write all that the hub has to a file</source>
        <translation>түйүндөгүнүн баарын файлга жазуу</translation>
    </message>
    <message>
        <source>write the rows left out to this xlsx or csv</source>
        <translation>кабыл алынбаган саптарды ушул xlsx же csv файлына жазуу</translation>
    </message>
    <message>
        <source>written in by hand</source>
        <translation>кол менен жазылган</translation>
    </message>
    <message>
        <source>{argument} can mean several options: {arguments}</source>
        <translation>{argument}: бир нече параметр туура келет: {arguments}</translation>
    </message>
    <message>
        <source>{argument} cannot be used together with {other}</source>
        <translation>бирге көрсөтүлбөйт: {argument}, {other}</translation>
    </message>
    <message>
        <source>{argument} takes no value</source>
        <translation>{argument}: маани көрсөтүлбөйт</translation>
    </message>
    <message>
        <source>{argument}: a value is missing</source>
        <translation>{argument}: мааниси көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>{argument}: no such value: {value}</source>
        <translation>{argument}: мындай маани жок: {value}</translation>
    </message>
    <message>
        <source>{path}: this page was read already; it changes nothing.</source>
        <translation>{path}: бул бет окулган; ал эч нерсени өзгөртпөйт.</translation>
    </message>
    <message>
        <source>… and {count} more; --json lists all.</source>
        <translation>… дагы {count}; --json баарын көрсөтөт.</translation>
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
        <translation>Макулдук</translation>
    </message>
    <message>
        <source>Days paid by other registers: {count}.</source>
        <translation>Башка ведомосттор төлөгөн күндөр: {count}.</translation>
    </message>
    <message>
        <source>Days recorded as paid by register {number}. Ctrl+Z undoes it.</source>
        <translation>Күндөр төлөндү деп белгиленди, ведомость {number}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Мейманкана</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Nobody has attended yet: choose how many days to pay.</source>
        <translation>Азырынча эч ким келген жок: канча күн төлөнөрүн тандаңыз.</translation>
    </message>
    <message>
        <source>Pages: {pages}.</source>
        <translation>Беттер: {pages}.</translation>
    </message>
    <message>
        <source>People: {count}.</source>
        <translation>Адамдар: {count}.</translation>
    </message>
    <message>
        <source>Per diem</source>
        <translation>Суткалык акы</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Saved, pages: {pages}. {path}</source>
        <translation>Сакталды, беттер: {pages}. {path}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сакталды: {path}</translation>
    </message>
    <message>
        <source>Saves the PDF beside the conference file and opens it; print it from there.</source>
        <translation>PDF'ти конференциянын файлынын жанына сактап, ачат; ошол жерден басып чыгарыңыз.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Биринчи бет</translation>
    </message>
    <message>
        <source>Total: {amount} som.</source>
        <translation>Бардыгы: {amount} сом.</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Жол</translation>
    </message>
</context>
<context>
    <name>SignatoriesPanel</name>
    <message>
        <source>First</source>
        <translation>Биринчи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөнү</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Кызматы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сакталды.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Экинчи</translation>
    </message>
    <message>
        <source>The signatories appear at the bottom of each certificate, under a signature line. If a language is left empty, another language’s text is used.</source>
        <translation>Кол коюучулар ар бир сертификаттын төмөн жагында, кол коюла турган сызыктын астында турат. Тил толтурулбаса, башка тилдегиси алынат.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Үчүнчү</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Find a speaker among the participants…</source>
        <translation>Катышуучулардан баяндамачыны табуу…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Кийинирээк</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Эртерээк</translation>
    </message>
    <message>
        <source>No exact match. Similar names:</source>
        <translation>Так өзү табылган жок. Окшош аты-жөндөр:</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Эч ким табылган жок.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Similar names:</source>
        <translation>Окшош аты-жөндөр:</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Баяндамачылар</translation>
    </message>
</context>
<context>
    <name>StartBar</name>
    <message>
        <source>I know</source>
        <translation>Түшүндүм</translation>
    </message>
    <message>
        <source>The disk has only {room} MB left. Make room: without it nobody can be checked in.</source>
        <translation>Дискте {room} МБ гана бош орун калды. Орун бошотуңуз: ансыз эч кимди каттоого болбойт.</translation>
    </message>
    <message>
        <source>The newest entry of this file is of {time}, which is later than this laptop's clock. Check the laptop's date and time before you check anybody in.</source>
        <translation>Файлдын акыркы жазуусу {time} жасалган, бул ноутбуктун саатынан кеч. Катышуучуларды каттоодон мурда ноутбуктун датасын жана убактысын текшериңиз.</translation>
    </message>
    <message>
        <source>This file comes from another laptop, “{name}”. Does the work go on only here, or at both laptops?</source>
        <translation>Бул файл башка ноутбуктан: «{name}». Иш ушул ноутбукта гана улантылабы же экөөндө теңби?</translation>
    </message>
    <message>
        <source>This file is in a folder that {program} copies while RegApp writes; such copies can be damaged. Keep the file elsewhere and put backups into that folder.</source>
        <translation>Файл {program} жазуу учурунда көчүрүп турган папкада жатат; мындай көчүрмөлөр бузук болушу мүмкүн. Файлды башка жерде сактап, бул папкага камдык көчүрмөлөрдү салыңыз.</translation>
    </message>
    <message>
        <source>This file is on a stick ({place}). If it is pulled out, nothing more is saved. Keep the file on the laptop and backups on the stick.</source>
        <translation>Файл флешкада жатат ({place}). Ал сууруп алынса, эч нерсе сакталбай калат. Файлды ноутбукта, камдык көчүрмөлөрдү флешкада сактаңыз.</translation>
    </message>
    <message>
        <source>This laptop is a new desk</source>
        <translation>Экөөндө тең: бул ноутбук — жаңы каттоо орду</translation>
    </message>
    <message>
        <source>This laptop is desk {number} now. On the page Desks it joins the others, or exchanges files with them.</source>
        <translation>Бул ноутбук эми {number}-каттоо орду. «Каттоо орундары» барагында ал башкаларга кошулат же алар менен файл алмашат.</translation>
    </message>
    <message>
        <source>This laptop takes over</source>
        <translation>Ушунда гана: бул ноутбук тигинин ордунда</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Begin a new conference</source>
        <translation>Жаңы конференцияны баштоо</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Башка файлды ачуу</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Башка файлды ачуу…</translation>
    </message>
    <message>
        <source>Put the chosen copy back</source>
        <translation>Тандалган көчүрмөнү ордуна коюу</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>The conference file cannot be opened</source>
        <translation>Конференциянын файлы ачылбайт</translation>
    </message>
    <message>
        <source>The conference file is missing</source>
        <translation>Конференциянын файлы жок</translation>
    </message>
    <message>
        <source>There are whole copies of the conference. Begin a new one with nobody in it?</source>
        <translation>Конференциянын бүтүн көчүрмөлөрү бар. Бир да катышуучусу жок жаңысын баштайсызбы?</translation>
    </message>
    <message>
        <source>These copies are whole, the newest first.</source>
        <translation>Бул көчүрмөлөр бүтүн, эң жаңысы биринчи.</translation>
    </message>
    <message>
        <source>These copies are whole, the newest first. What is there now is kept beside it.</source>
        <translation>Бул көчүрмөлөр бүтүн, эң жаңысы биринчи. Азыр ал жерде турганы жанында сакталып калат.</translation>
    </message>
    <message>
        <source>people: {count}</source>
        <translation>адамдар: {count}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved in {file}</source>
        <translation>Баары сакталды: {file}</translation>
    </message>
    <message>
        <source>Backup {time}</source>
        <translation>Камдык көчүрмө: {time}</translation>
    </message>
    <message>
        <source>Badges waiting to be printed</source>
        <translation>Басып чыгарууну күткөн бейдждер</translation>
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
        <source>No backup yet</source>
        <translation>Камдык көчүрмө азырынча жок</translation>
    </message>
    <message>
        <source>Nothing is saved now</source>
        <translation>Азыр эч нерсе сакталбайт</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Окуу үчүн гана</translation>
    </message>
    <message>
        <source>Read only: open at {holder}</source>
        <translation>Окуу үчүн гана, ачкан: {holder}</translation>
    </message>
    <message>
        <source>check the queue</source>
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
        <source>{backup}; none in {places}</source>
        <translation>{backup}; {places} папкасында жок</translation>
    </message>
</context>
<context>
    <name>StickOffer</name>
    <message>
        <source>A stick was put in: {place}</source>
        <translation>Флешка салынды: {place}</translation>
    </message>
    <message>
        <source>Back up to {stick}</source>
        <translation>{stick} – көчүрмө жасоо</translation>
    </message>
    <message>
        <source>No backup to this stick</source>
        <translation>Бул флешкага көчүрбөө</translation>
    </message>
</context>
<context>
    <name>SuccessorBox</name>
    <message>
        <source>Go on with {name}</source>
        <translation>{name} менен улантуу</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} файлын ачуу</translation>
    </message>
    <message>
        <source>The file {file} was taken away while it was open, and the work went on in {successor}. Now there is a file of the old name again.</source>
        <translation>{file} файлы иш учурунда жок болуп, иш {successor} файлында улантылган. Азыр мурдагы аттагы файл кайра бар.</translation>
    </message>
</context>
<context>
    <name>SyncStation</name>
    <message>
        <source>Joining</source>
        <translation>Кошулуу</translation>
    </message>
    <message>
        <source>Making this laptop the hub</source>
        <translation>Ноутбук түйүн болуп жатат</translation>
    </message>
</context>
<context>
    <name>TakeOutQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>It gets nothing more from the others and sends nothing more. To come back it needs a new code.</source>
        <translation>Ал башкалардан эч нерсе албайт жана эч нерсе жөнөтпөйт. Кайтып келүү үчүн жаңы код керек.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Take the access of this desk away: {desk}?</source>
        <translation>Бул каттоо ордунун уруксаты алып салынсынбы: {desk}?</translation>
    </message>
</context>
<context>
    <name>TakenInPage</name>
    <message>
        <source>Badges of those imported: {count}</source>
        <translation>Кабыл алынгандардын бейджи: {count}</translation>
    </message>
    <message>
        <source>Check the duplicates</source>
        <translation>Жазууларды салыштыруу</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <translation>Башка тизмени тандоо…</translation>
    </message>
    <message>
        <source>Columns not taken: {count}</source>
        <translation>Алынбаган мамычалар: {count}</translation>
    </message>
    <message>
        <source>Imported, though perhaps here already: {count}</source>
        <translation>Кабыл алынды, бирок мурда эле катталган болушу мүмкүн: {count}</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Аларды көрүү</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Аларды атоо</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Такталчу эч нерсе калган жок.</translation>
    </message>
    <message>
        <source>Places that nobody has settled: {count}</source>
        <translation>Такталбаган жерлер: {count}</translation>
    </message>
    <message>
        <source>Rows and sheets without people: {count}</source>
        <translation>Адамы жок саптар жана барактар: {count}</translation>
    </message>
    <message>
        <source>Rows imported with something unclear: {count}</source>
        <translation>Кабыл алынган, бирок баары түшүнүктүү эмес саптар: {count}</translation>
    </message>
    <message>
        <source>Rows not imported: {count}</source>
        <translation>Кабыл алынбаган саптар: {count}</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Аларды тактоо</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>Саптарды көрсөтүү</translation>
    </message>
    <message>
        <source>Values read otherwise than written: {count}</source>
        <translation>Жазылгандан башкача окулган маанилер: {count}</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Калган иштер</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
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
    <message>
        <source>Measure these four lengths and type them in:</source>
        <translation>Бул төрт узундукту өлчөп, жазыңыз:</translation>
    </message>
    <message>
        <source>Test page, {width} x {height} mm</source>
        <translation>Сыноо барагы, {width} x {height} мм</translation>
    </message>
</context>
<context>
    <name>TextsField</name>
    <message>
        <source>No more than {count} characters fit here.</source>
        <translation>Бул жерге {count} белгиден көп сыйбайт.</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Nobody on this list fits.</source>
        <translation>Бул тизмеде туура келген адам жок.</translation>
    </message>
    <message>
        <source>Several people fit: choose one with the arrow keys, then press Enter.</source>
        <translation>Бир нече адам туура келет: жебелер менен тандап, Enter басыңыз.</translation>
    </message>
</context>
<context>
    <name>TicksDraft</name>
    <message>
        <source>{session}, people: {count}</source>
        <translation>{session}, адам: {count}</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Actual size</source>
        <translation>Кагаздагы өлчөмүндө</translation>
    </message>
    <message>
        <source>Align at the bottom</source>
        <translation>Төмөнкү чети боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Сол чети боюнча тегиздөө</translation>
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
        <source>Align in the centre</source>
        <translation>Борбору боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Align in the middle</source>
        <translation>Ортосу боюнча тегиздөө</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Бир катмар өйдө</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көчүрмөсүн кошуу</translation>
    </message>
    <message>
        <source>Fit the badge</source>
        <translation>Бүт бейдж</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Тор</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>Бир катмар төмөн</translation>
    </message>
    <message>
        <source>Snap to lines</source>
        <translation>Сызыктарга байлоо</translation>
    </message>
    <message>
        <source>Space evenly across</source>
        <translation>Туурасынан бирдей аралык</translation>
    </message>
    <message>
        <source>Space evenly down</source>
        <translation>Тигинен бирдей аралык</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кичирейтүү</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Check in</source>
        <translation>Келгенин белгилөө</translation>
    </message>
    <message>
        <source>Choose somebody and press Ctrl+P. If no badge printer is chosen, a PDF opens.</source>
        <translation>Адамды тандап, Ctrl+P басыңыз. Бейдж принтери тандалбаса, PDF ачылат.</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Табуу</translation>
    </message>
    <message>
        <source>Nobody has come yet from: {place}.</source>
        <translation>Бул аймактан азырынча эч ким келе элек: {place}.</translation>
    </message>
    <message>
        <source>On the Desk page, type a few letters of a name.</source>
        <translation>«Каттоо» барагында аты-жөндүн бир нече тамгасын жазыңыз.</translation>
    </message>
    <message>
        <source>On the Desk page, type “{typed}”. Found: {name}.</source>
        <translation>«Каттоо» барагында «{typed}» деп жазыңыз. Табылат: {name}.</translation>
    </message>
    <message>
        <source>Press Ctrl+4 ({page}), then “{missing}”.</source>
        <translation>Ctrl+4 басыңыз («{page}»), андан кийин «{missing}».</translation>
    </message>
    <message>
        <source>Press Ctrl+Z: the check-in is undone. Here you can try everything.</source>
        <translation>Ctrl+Z басыңыз: келди деген белги артка кайтарылат. Бул файлда баарын сынап көрө бериңиз.</translation>
    </message>
    <message>
        <source>Press Enter to check in the person found; arrows choose among several. A scanned badge does it at once.</source>
        <translation>Enter басыңыз: табылган адамга келди деген белги коюлат; бир нече адам болсо, жебелер менен тандаңыз. Бейдж сканерленсе, дароо белгиленет.</translation>
    </message>
    <message>
        <source>Print a badge</source>
        <translation>Бейдж чыгаруу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Ким келген жок</translation>
    </message>
</context>
<context>
    <name>TourBand</name>
    <message>
        <source>Begin my conference</source>
        <translation>Өз конференциямды баштоо</translation>
    </message>
    <message>
        <source>Begin your own conference.</source>
        <translation>Эми өз конференцияңызды баштаңыз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Таанышууну жабуу</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Аткарылды: {task}</translation>
    </message>
    <message>
        <source>That is all it takes.</source>
        <translation>Болгону ушул.</translation>
    </message>
    <message>
        <source>The tour</source>
        <translation>Программа менен таанышуу</translation>
    </message>
    <message>
        <source>The tour can be begun again in Settings.</source>
        <translation>Таанышууну «Жөндөөлөрдөн» кайра баштоого болот.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Begin the tour</source>
        <translation>Таанышууну баштоо</translation>
    </message>
    <message>
        <source>Five tasks with invented people. Each is ticked when you have done it.</source>
        <translation>Ойдон чыгарылган адамдар менен беш тапшырма. Ар бири аткарылганда белгиленет.</translation>
    </message>
    <message>
        <source>The tour</source>
        <translation>Программа менен таанышуу</translation>
    </message>
</context>
<context>
    <name>TourSteps</name>
    <message>
        <source>The tour: {done} of {all}</source>
        <translation>Таанышуу: {done} / {all}</translation>
    </message>
    <message>
        <source>{task}: done</source>
        <translation>{task}: аткарылды</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Артка кайтаруу: {act}</translation>
    </message>
</context>
<context>
    <name>UpdateOffer</name>
    <message>
        <source>Update to RegApp {version}</source>
        <translation>RegApp {version} версиясына жаңыртуу</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>RegApp is updated</source>
        <translation>RegApp жаңыртылууда</translation>
    </message>
    <message>
        <source>RegApp {version} is ready. It starts when you close RegApp and open it again.</source>
        <translation>RegApp {version} даяр. RegApp’ты жаап, кайра ачканыңызда иштейт.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Admit anyway</source>
        <translation>Ошентсе да киргизүү</translation>
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
        <translation>Адам тандалды</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z does it again. F10 offers more.</source>
        <translation>Ctrl+Shift+Z — кайталоо. F10 — башка аракеттер.</translation>
    </message>
    <message>
        <source>Diet: {diet}</source>
        <translation>Тамак-аш: {diet}</translation>
    </message>
    <message>
        <source>Enter checks in. The right button or F10 offers more.</source>
        <translation>Enter келгенин белгилейт. Оң баскыч же F10 башка аракеттерди көрсөтөт.</translation>
    </message>
    <message>
        <source>Enter opens the card.</source>
        <translation>Enter карточканы ачат.</translation>
    </message>
    <message>
        <source>F10 checks in and offers more.</source>
        <translation>F10 — келгенин белгилөө жана башка аракеттер.</translation>
    </message>
    <message>
        <source>Find somebody by name or telephone. Enter opens the card.</source>
        <translation>Адамды аты же телефону боюнча табыңыз. Enter карточканы ачат.</translation>
    </message>
    <message>
        <source>Give: {things}</source>
        <translation>Бериңиз: {things}</translation>
    </message>
    <message>
        <source>Got it {time}, desk {desk}.</source>
        <translation>{time} алган, каттоо орду {desk}.</translation>
    </message>
    <message>
        <source>Hand out once more</source>
        <translation>Дагы бир жолу берүү</translation>
    </message>
    <message>
        <source>In since {time}, desk {desk}.</source>
        <translation>Кирген: {time}, каттоо орду {desk}.</translation>
    </message>
    <message>
        <source>Is here since {time}. The right button or F10 offers more.</source>
        <translation>{time} бери ушул жерде. Оң баскыч же F10 — башка аракеттер.</translation>
    </message>
    <message>
        <source>Message: {text}</source>
        <translation>Билдирүү: {text}</translation>
    </message>
    <message>
        <source>No consent to the use of personal data: ask for a signature.</source>
        <translation>Жеке маалыматтарды иштетүүгө макулдук жок: кол койдуруңуз.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сакталган жок</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>Receive it back</source>
        <translation>Кайра алуу</translation>
    </message>
    <message>
        <source>Scan a badge, or find somebody by name, telephone or number. Enter checks in.</source>
        <translation>Бейджди сканерлеңиз же адамды аты, телефону же номери боюнча издеңиз. Enter — келгенин белгилөө.</translation>
    </message>
    <message>
        <source>Telephone: {number}</source>
        <translation>Телефон: {number}</translation>
    </message>
    <message>
        <source>The notice says why. Nobody was checked in.</source>
        <translation>Себеби билдирүүдө. Эч ким белгиленген жок.</translation>
    </message>
    <message>
        <source>The registration is cancelled. Enter says more; the card can reinstate it.</source>
        <translation>Катышуу жокко чыгарылган. Enter толугураак айтат; карточкадан калыбына келтирүүгө болот.</translation>
    </message>
    <message>
        <source>This registration was undone.</source>
        <translation>Бул каттоо артка кайтарылды.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Артка кайтарылды</translation>
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
        <source>{name} still waits: scan the number for them.</source>
        <translation>{name} дагы күтүп турат: бул адам үчүн нерсенин номерин сканерлеңиз.</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Free software (GPL-3.0-or-later). Font: Noto Sans. Icons: Lucide. Log: {log}</source>
        <translation>Эркин программа (GPL-3.0-or-later). Арип: Noto Sans. Белгилер: Lucide. Журнал: {log}</translation>
    </message>
    <message>
        <source>Go back to RegApp {version}</source>
        <translation>RegApp {version} версиясына кайтуу</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Бөлүктөр жана лицензиялар</translation>
    </message>
    <message>
        <source>RegApp {version}</source>
        <translation>RegApp {version}</translation>
    </message>
    <message>
        <source>RegApp {version} did not start, so this version goes on. Ask for a better update.</source>
        <translation>RegApp {version} иштеген жок, ошондуктан ушул версия иштей берет. Оңдолгон жаңыртууну сураңыз.</translation>
    </message>
    <message>
        <source>RegApp {version} starts at the next start.</source>
        <translation>Кийинки иштетүүдө RegApp {version} иштейт.</translation>
    </message>
    <message>
        <source>Stay with RegApp {version}</source>
        <translation>RegApp {version} менен калуу</translation>
    </message>
    <message>
        <source>Update from a file…</source>
        <translation>Файлдан жаңыртуу…</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Arrived</source>
        <translation>Келди</translation>
    </message>
    <message>
        <source>Attendance on a large screen</source>
        <translation>Катышуу чоң экранда</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категориялар</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтүлгөн</translation>
    </message>
    <message>
        <source>Latest arrivals</source>
        <translation>Акыркы келгендер</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Азырынча эч ким келген жок.</translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation>Азырынча эч ким катталган жок.</translation>
    </message>
    <message>
        <source>Outlines: Ministry of Emergency Situations / OCHA, CC BY-IGO</source>
        <translation>Чектер: КР Өзгөчө кырдаалдар министрлиги / OCHA, CC BY-IGO</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Аялдар жана эркектер</translation>
    </message>
    <message>
        <source>guests and others</source>
        <translation>коноктор жана башкалар</translation>
    </message>
    <message>
        <source>municipalities represented</source>
        <translation>муниципалитеттин өкүлү келди</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>эч ким катталган эмес</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>азырынча эч ким</translation>
    </message>
    <message>
        <source>now</source>
        <translation>азыр</translation>
    </message>
    <message>
        <source>of those registered</source>
        <translation>катталгандардан</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>participants have arrived</source>
        <translation>катышуучу келди</translation>
    </message>
    <message>
        <source>registered: {count}, not on the list: {others}</source>
        <translation>катталган: {count}, тизмеде жок: {others}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>A conference with 132 people in a file of its own. Nothing there is real.</source>
        <translation>Өзүнчө файлдагы 132 адамдык конференция. Андагынын баары ойдон чыгарылган.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Кошулуу</translation>
    </message>
    <message>
        <source>Join the desks that are here</source>
        <translation>Ушул жердеги каттоо орундарына кошулуу</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Leave RegApp? What was typed here is not kept.</source>
        <translation>RegApp’тан чыгасызбы? Бул жерге жазылганы сакталбайт.</translation>
    </message>
    <message>
        <source>On the hub’s laptop press “Let a laptop in…”. Type its six digits, or scan its picture.</source>
        <translation>Түйүн болгон ноутбукта «Ноутбукту кошуу…» баскычын басыңыз. Алты цифраны жазыңыз же кодду сканерлеңиз.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Файлды ачуу</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файлды ачуу…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Six digits</source>
        <translation>Алты цифра</translation>
    </message>
    <message>
        <source>Six digits or the long code</source>
        <translation>Алты цифра же узун код</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Бул бир аз убакыт алат.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Сынап көрүү</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>Ойдон чыгарылган адамдар менен сынап көрүү</translation>
    </message>
    <message>
        <source>Welcome to RegApp</source>
        <translation>RegApp’ка кош келиңиз</translation>
    </message>
</context>
<context>
    <name>WhoView</name>
    <message>
        <source>Nobody is registered</source>
        <translation>Эч ким катталган эмес</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Аялдар жана эркектер</translation>
    </message>
    <message>
        <source>Young people ({ages}): {arrived} of {registered} have come.</source>
        <translation>Жаштар ({ages}): {registered} адамдын ичинен {arrived} келди.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Attendance</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейдждер</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Каттоо</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Каттоо орду</translation>
    </message>
    <message>
        <source>Everything is saved. RegApp goes on with the file {path}.</source>
        <translation>Баары сакталды. RegApp {path} файлы менен улантат.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Басып чыгаруу кезеги</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>{title} (read only)</source>
        <translation>{title} (окуу үчүн гана)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Age</source>
        <translation>Жашы</translation>
    </message>
    <message>
        <source>All materials: {address}</source>
        <translation>Бардык материалдар: {address}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>COD-AB Kyrgyzstan (Ministry of Emergency Situations / OCHA, valid 2018-11-19, CC BY-IGO), via WFP-VAM/prism-app</source>
        <translation>COD-AB Kyrgyzstan (КР ӨКМ / OCHA, 2018-жылдын 19-ноябрына карата, CC BY-IGO), WFP-VAM/prism-app аркылуу</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Шаар</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Жамаат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Details not here yet</source>
        <translation>Маалымат келе элек</translation>
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
        <translation>Мам. орган</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>Мамлекеттик орган</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Конок</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Кулакчын</translation>
    </message>
    <message>
        <source>In no city in particular</source>
        <translation>Шаарсыз</translation>
    </message>
    <message>
        <source>Local community</source>
        <translation>Жергиликтүү жамаат</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Түшкү тамак</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Эркек</translation>
    </message>
    <message>
        <source>Materials:</source>
        <translation>Материалдар:</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Эркектер</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>No municipality (guests, others)</source>
        <translation>Муниципалитети жок (коноктор, башкалар)</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Облус</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Уюштуруучу</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Per diem</source>
        <translation>Суткалык акы</translation>
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
        <translation>Каттоо, {day}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Баяндамачы</translation>
    </message>
    <message>
        <source>Speakers: {names}</source>
        <translation>Баяндамачылар: {names}</translation>
    </message>
    <message>
        <source>Under {age}</source>
        <translation>{age} жашка чейин</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Аял</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Аялдар</translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation>окшош аталыш</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>village {village}</source>
        <translation>{village} айылы</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>{age} and older</source>
        <translation>{age} жаш жана андан улуу</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Not checked in: no session is chosen. Choose one with F2.</source>
        <translation>Келгени белгиленген жок: сессия тандалган эмес. Аны F2 менен тандаңыз.</translation>
    </message>
    <message>
        <source>Read only: the file is open in another RegApp, {holder}. You can look, but change nothing.</source>
        <translation>Окуу үчүн гана: файл башка RegApp ичинде ачык, {holder}. Көрүүгө болот, бирок эч нерсени өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>Read only: this file cannot be written to. You can look, but change nothing.</source>
        <translation>Окуу үчүн гана: бул файлга жазууга болбойт. Көрүүгө болот, бирок эч нерсени өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>There is no session to check people in to. Add one on the Programme page (Ctrl+5).</source>
        <translation>Адамдарды белгилей турган сессия жок. Аны «Программа» бетинде кошуңуз (Ctrl+5).</translation>
    </message>
    <message>
        <source>Wait for “{work}” to finish, or cancel it.</source>
        <translation>«{work}» бүткүчө күтө туруңуз же аны токтотуңуз.</translation>
    </message>
</context>
<context>
    <name>YouthCard</name>
    <message>
        <source>Ages that figures and the report count as young. By law on the first day: {ages}.</source>
        <translation>Сандар жана отчёт жаш деп эсептеген курак. Мыйзам боюнча иш-чаранын биринчи күнүндө: {ages}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Жаштар</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Actual size</source>
        <translation>Кагаздагыдай чоңдукта</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Чоңураак</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кичирээк</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Бүт барак</translation>
    </message>
</context>
</TS>
