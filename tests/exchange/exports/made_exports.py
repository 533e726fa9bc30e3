"""Exports of registration systems and forms, with the headings that those write and invented people."""

from typing import Final

_KOBO: Final = (
    '"start";"end";"today";"username";"deviceid";{asked};"__version__";"_id";"_uuid";"_submission_time";"_validation_status"'
    ';"_notes";"_status";"_submitted_by";"_tags";"_index"\n'
)
_KOBO_ROW: Final = (
    '"2022-01-20T10:00:0{n}.000+06:00";"2022-01-20T10:04:00.000+06:00";"2022-01-20";"enum_osh";"ee.kobo:a{n}";{said};"vQ9d"'
    ';"7001{n}";"48583952-1892-4931-8d9c-00000000000{n}";"2022-01-20T04:05:0{n}";"{status}";"";"submitted_via_web";"";"";"{n}"\n'
)


def _kobo(asked: str, *rows: tuple[str, str]) -> str:
    """Write an export of KoBo: its own columns around those of the form; `rows`: (answers, status)."""

    def quoted(cells: str) -> str:
        return ";".join(f'"{cell}"' for cell in cells.split("|"))

    lines = [
        _KOBO_ROW.format(n=number, said=quoted(said), status=status)
        for number, (said, status) in enumerate(rows, start=1)
    ]
    return _KOBO.format(asked=quoted(asked)) + "".join(lines)


ZOOM_REGISTRATION: Final = """\
Meeting Registration Report,
Report Generated:,"Feb 1, 2022 10:12 AM"
Topic,Meeting ID,Scheduled Time,Duration (minutes),# Registered,# Denied
Форум муниципалитетов,812 3456 7890,"Feb 10, 2022 09:00 AM",180,4,1
Registrant Details,
First Name,Last Name,Email,City,Country/Region,Phone,Organization,Job Title,Questions & Comments,Registration Time,Approval Status
Bakyt,Asanov,b.asanov@example.org,Osh,Kyrgyzstan,0555123456,Savai,Head,,"Jan 20, 2022 10:12 AM",approved
Ainura,Toktogulova,a.t@example.org,Bishkek,Kyrgyzstan,+996700112233,Barpy,,Will come late,"Jan 21, 2022 11:02 AM",pending
Nurlan,Ergeshov,n.e@example.org,,Kyrgyzstan,,,,,"Jan 21, 2022 11:03 AM",denied
Gulmira,Sadyrova,g.s@example.org,,Kyrgyzstan,,,,,"Jan 22, 2022 11:03 AM",cancelled by host
"""
ZOOM_REGISTRATION_RU: Final = """\
Отчет о регистрации на конференцию,
Отчет создан:,01.02.2022 10:12
Тема,Идентификатор конференции,Запланированное время,Продолжительность (минуты),Кол-во зарегистрированных
Форум,812 3456 7890,10.02.2022 09:00,180,3
Сведения о регистрирующихся,
Имя,Фамилия,Адрес электронной почты,Город,Страна/регион,Телефон,Организация,Должность,Время регистрации,Статус утверждения
Бакыт,Асанов,b@example.org,Ош,Кыргызстан,0555123456,АО Савай,глава,20.01.2022 10:12,утверждено
Айнура,Токтогулова,a@example.org,,Кыргызстан,,,,20.01.2022 10:13,отклонено
Нурлан,Эргешов,n@example.org,,Кыргызстан,,,,20.01.2022 10:13,ожидание
"""
ZOOM_WEBINAR: Final = """\
Attendee Report,
Report Generated:,"Feb 11, 2022 8:50 PM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views
Форум,328-972-509,"Feb 10, 2022 8:07 AM",548,461,0,446,991,0
Host Details,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Meerim Kadyrova,host@example.org,"Feb 10, 2022 08:07:27","Feb 10, 2022 17:14:45",548,No,Kyrgyzstan
Panelist Details,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,Peter Keller,pk@example.org,"Feb 10, 2022 09:39:09","Feb 10, 2022 10:03:38",25,Yes,Switzerland
No,Dinara Osmonova,do@example.org,--,--,--,--,--
Attendee Details,
Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Is Guest,Country/Region Name
Yes,bakyt (Bakyt Asanov),Bakyt,Asanov,b.asanov@example.org,0555123456,"Feb 01, 2022 09:07:11",approved,"Feb 10, 2022 09:07:39","Feb 10, 2022 09:26:54",Yes,Kyrgyzstan
No,--,Ainura,Toktogulova,a.t@example.org,0700112233,"Feb 01, 2022 09:20:09",approved,--,--,--,--
No,--,Nurlan,Ergeshov,n.e@example.org,,"Feb 01, 2022 09:20:09",denied,--,--,--,--
Other Attended,
User Name,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
1650***2233,"Feb 10, 2022 09:07:39","Feb 10, 2022 09:26:54",20,Yes,United States
Ryskul Abdieva,"Feb 10, 2022 09:07:39","Feb 10, 2022 09:26:54",20,Yes,Kyrgyzstan
"""
ZOOM_PARTICIPANTS: Final = """\
Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
812 3456 7890,Форум,02/10/2022 08:07:27 AM,02/10/2022 09:07:27 AM,host@example.org,60,2

Name (Original Name),User Email,Total Duration (Minutes),Guest
Peter Keller,pk@example.org,60,Yes
Айнура Токтогулова (Айпад),,58,Yes
Emil (Emil Raimzhanov),,58,Yes
"""
KOBO_XML: Final = _kobo(
    "registration/family_name|registration/given_name|registration/phone_number|registration/aimak|registration/org|registration/agree",
    ("Асанов|Бакыт|0555123456|Савай|АО Савай|yes", "Approved"),
    ("Токтогулова|Айнура|0700112233|Барпы||yes", "Not Approved"),
    ("Эргешов|Нурлан|0700112244|||yes", "On Hold"),
)
KOBO_XML_LATIN: Final = _kobo(
    "grp_person/fio|grp_person/pol|grp_person/tel|grp_place/oblast|grp_place/rayon|grp_place/ayil_aimak",
    ("Асанов Бакыт Эркинович|муж|0555123456|Ошская|Кара-Сууйский|Савай", ""),
    ("Токтогулова Айнура|жен|0700112233|||Барпы", ""),
)
KOBO_LABELS: Final = _kobo(
    "Сведения об участнике/Фамилия, имя, отчество|Сведения об участнике/Номер телефона|Организация и место работы/Должность"
    "|Организация и место работы/Название|Откуда вы узнали о форуме?|Категория|Категория/Участник|Категория/Гость",
    ("Асанов Бакыт Эркинович|0555123456|глава|АО Савай|сайт|Участник|1|0", ""),
    ("Токтогулова Айнура|0700112233|специалист|Барпы|друзья|Гость|0|1", ""),
)
KOBO_KY: Final = _kobo(
    "Катышуучу жөнүндө маалымат/Аты-жөнүңүз|Катышуучу жөнүндө маалымат/Телефон номериңиз|Уюм/Уюмдун аталышы|Уюм/Кызматыңыз",
    ("Асанов Бакыт|0555123456|Савай АӨ|башчы", ""),
)
ODK: Final = """\
SubmissionDate,start,end,today,deviceid,person-full_name,person-phone,person-organisation,person-position,meta-instanceID,meta-instanceName,KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion
2022-01-20T04:05:01.000Z,2022-01-20T10:00:00.000+06:00,2022-01-20T10:04:00.000+06:00,2022-01-20,collect:Qx,Асанов Бакыт,0555123456,Savai,head,uuid:48583952-1892-4931-8d9c-869e7b49bafb,анкета 1,uuid:48583952-1892-4931-8d9c-869e7b49bafb,21,Enumerator One,0,0,,approved,collect:Qx,0,2022011901
2022-01-20T04:05:02.000Z,2022-01-20T10:00:00.000+06:00,2022-01-20T10:04:00.000+06:00,2022-01-20,collect:Qx,Токтогулова Айнура,0700112233,,,uuid:48583952-1892-4931-8d9c-869e7b49bafc,анкета 2,uuid:48583952-1892-4931-8d9c-869e7b49bafc,21,Enumerator One,0,0,,rejected,collect:Qx,0,2022011901
"""
LUMA: Final = """\
api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,custom_source,qr_code_url,amount,amount_tax,amount_discount,currency,coupon_code,eth_address,solana_address,survey_response_rating,survey_response_feedback,ticket_type_id,ticket_name,What organisation are you affiliated with?,What is your job title?
gst-A1b2C3,Bakyt Asanov,Bakyt,Asanov,b@example.org,+996555123456,2026-01-20T10:00:00.000Z,approved,2026-02-01T09:00:00.000Z,web,https://lu.ma/check-in/evt-1?pk=g-1,0,0,0,,,,,,,evtticktyp-1,Standard,Savai,Head
gst-A1b2C4,Ainura Toktogulova,Ainura,Toktogulova,a@example.org,,2026-01-20T10:00:00.000Z,declined,,web,https://lu.ma/check-in/evt-1?pk=g-2,0,0,0,,,,,,,evtticktyp-1,Standard,,
gst-A1b2C5,Нурлан Эргешов,,,n@example.org,,2026-01-20T10:00:00.000Z,pending_approval,,web,https://lu.ma/check-in/evt-1?pk=g-3,0,0,0,,,,,,,evtticktyp-1,Standard,,
gst-A1b2C6,Meerim Kadyrova,Meerim,Kadyrova,m@example.org,,2026-01-20T10:00:00.000Z,waitlist,,web,https://lu.ma/check-in/evt-1?pk=g-4,0,0,0,,,,,,,evtticktyp-1,Standard,,
gst-A1b2C7,Peter Keller,,,p@example.org,,2026-01-20T10:00:00.000Z,approved,,web,https://lu.ma/check-in/evt-1?pk=g-5,0,0,0,,,,,,,evtticktyp-1,Standard,,
gst-A1b2C8,Gulmira Sadyrova,Gulmira,,g@example.org,,2026-01-20T10:00:00.000Z,approved,,web,https://lu.ma/check-in/evt-1?pk=g-6,0,0,0,,,,,,,evtticktyp-1,Standard,,
"""
GOOGLE_RU: Final = """\
Отметка времени,Адрес электронной почты,"1. Укажите ваши фамилию, имя и отчество (полностью) *",2. Контактный телефон (WhatsApp),Откуда вы? (айыл аймак / город),Название вашей организации,Ваша должность,Ваш год рождения,Пол,Даю согласие на обработку персональных данных,Есть ли у вас вопросы к организаторам?
20.01.2022 10:12:13,b@example.org,Асанов Бакыт Эркинович,0555123456,Савай,АО Савай,глава,1980,Мужской,Да,нет
20.01.2022 11:12:13,a@example.org,Токтогулова Айнура,0700112233,Барпы,АО Барпы,специалист,1990,Женский,Да,Будет ли обед?
"""
GOOGLE_RU_ACCOUNT: Final = """\
Отметка времени,Имя пользователя,Ваша фамилия,Ваше имя,Ваше отчество (если есть),Email,Ваш номер телефона
2022/01/20 10:12:13 AM GMT+6,b@example.org,Асанов,Бакыт,Эркинович,,0555123456
2022/01/20 10:13:13 AM GMT+6,a@example.org,Токтогулова,Айнура,,,0700112233
"""
GOOGLE_EN: Final = """\
Timestamp,Email Address,What is your full name?,Your phone number,Which organization do you represent?,Your position / job title,Where are you coming from?,Dietary requirements
1/20/2022 10:12:13,b@example.org,Bakyt Asanov,0555123456,Savai,Head,Osh,Halal
1/20/2022 10:13:13,a@example.org,Ainura Toktogulova,0700112233,Barpy,,Bishkek,
"""
GOOGLE_KY: Final = """\
Убакыт белгиси,Электрондук почта дареги,Сиздин аты-жөнүңүз (толук),Телефон номериңиз,Айыл аймагыңыз же шаарыңыз,Иштеген жериңиз (уюм),Кызмат ордуңуз,Туулган жылыңыз,Жынысыңыз
20.01.2022 10:12:13,b@example.org,Асанов Бакыт Эркинович,0555123456,Савай,Савай АӨ,башчы,1980,Эркек
20.01.2022 10:13:13,a@example.org,Токтогулова Айнура,0700112233,Барпы,Барпы АӨ,адис,1990,Аял
"""
MICROSOFT_RU: Final = """\
Идентификатор,Время начала,Время выполнения,Адрес электронной почты,Имя,Время последнего изменения,ФИО участника,Номер телефона,Организация
1,2/1/22 10:00:00,2/1/22 10:05:00,anonymous,Канцелярия Савай,,Асанов Бакыт,0555123456,АО Савай
2,2/1/22 10:00:00,2/1/22 10:05:00,anonymous,Канцелярия Савай,,Токтогулова Айнура,0700112233,АО Барпы
"""
MICROSOFT_EN: Final = """\
ID,Start time,Completion time,Email,Name,Last modified time,Ваше ФИО (полностью),Телефон,Организация
1,2/1/22 10:00:00,2/1/22 10:05:00,office@example.org,Канцелярия Савай,,Асанов Бакыт,0555123456,АО Савай
2,2/1/22 10:00:00,2/1/22 10:05:00,office@example.org,Канцелярия Савай,,Токтогулова Айнура,0700112233,АО Барпы
"""
EVENTBRITE: Final = """\
Order ID,Order date,Attendee first name,Attendee last name,Attendee email,Phone number,Purchaser city,Purchaser country,Event name,Event ID,Event start date,Event start time,Event timezone,Event location,Ticket quantity,Ticket type,Attendee #,Group,Order type,Currency,Attendee status,Buyer first name,Buyer last name,Buyer email
1234567,2022-02-01 10:00,Bakyt,Asanov,a@example.org,0555123456,Osh,KG,Forum,777,2022-02-10,09:00,Asia/Bishkek,Osh,1,Free,5001,,Free,KGS,Attending,Ainura,Toktogulova,b@example.org
1234567,2022-02-01 10:00,Nurlan,Ergeshov,,,Osh,KG,Forum,777,2022-02-10,09:00,Asia/Bishkek,Osh,1,Free,5002,,Free,KGS,Not Attending,Ainura,Toktogulova,b@example.org
1234567,2022-02-01 10:00,Meerim,Kadyrova,,,Osh,KG,Forum,777,2022-02-10,09:00,Asia/Bishkek,Osh,1,Free,5003,,Free,KGS,Checked In,Ainura,Toktogulova,b@example.org
"""
TITO: Final = """\
Number,Ticket Created Date,Ticket Last Updated Date,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Company Name,Ticket Phone Number,Event,Void Status,Price,Discount Status,Ticket Reference,Tags,Unique Ticket URL,Unique Order URL,Order Reference,Order Name,Order Email
T1,2022-02-01,2022-02-01,Free,Bakyt Asanov,Bakyt,Asanov,a@example.org,Savai,0555123456,Forum,No,0,,ABCD-1,,u,u,ABCD,Ainura Toktogulova,b@example.org
T2,2022-02-01,2022-02-01,Free,Nurlan Ergeshov,Nurlan,Ergeshov,n@example.org,Savai,0555123457,Forum,Yes,0,,ABCD-2,,u,u,ABCD,Ainura Toktogulova,b@example.org
T3,2022-02-01,2022-02-01,Free,,,,,,,Forum,No,0,,ABCD-3,,u,u,ABCD,Ainura Toktogulova,b@example.org
"""
PRETIX: Final = """\
Order code;Attendee name;Attendee name: Given name;Attendee name: Family name;Product;Price;Checked in;Secret;E-mail;Phone number;Company;Order date;Comment;Status
ABCDE;Bakyt Asanov;Bakyt;Asanov;Guest;0.00;;k3j4;a@example.org;+996555123456;Savai;2022-02-01;;Paid
ABCDF;Ainura Toktogulova;Ainura;Toktogulova;Guest;0.00;;k3j5;b@example.org;;;2022-02-01;;Canceled
ABCDG;Nurlan Ergeshov;Nurlan;Ergeshov;Guest;0.00;;k3j6;n@example.org;;;2022-02-01;;Pending
"""
TIMEPAD: Final = """\
Номер заказа;Дата заказа;Статус заказа;Имя;Фамилия;Электронная почта;Телефон;Компания;Должность;Категория билета;Стоимость;Штрих-код;Покупатель
100;2026-02-01 10:00;Оплачен;Бакыт;Асанов;n@example.org;0555900102;Савай;глава;Стандарт;0;460000;Иван Ким
101;2026-02-01 10:00;Отменён;Эмиль;Раимжанов;e@example.org;0555900101;;;Стандарт;0;460001;Иван Ким
102;2026-02-01 10:00;Не оплачен (ожидает оплаты);Жаныл;Мамбетова;z@example.org;0555900100;;;Стандарт;0;460002;Иван Ким
"""
KOBO_NUMBERED: Final = _kobo(
    "1. Тегиңиз|2. Атыңыз|3. Байланыш телефонуңуз|4. Кайсы айыл аймагынан келдиңиз?|5. Кайсы уюмдун өкүлүсүз?|6. Ким болуп иштейсиз?",
    ("Токтогулова|Айнура|0555900100|Барпы|Айыл кеңеш|адис", ""),
    ("Раимжанов|Эмил|0555900101|Савай||", "validation_status_not_approved"),
)
