"""Telephone numbers: whatever way one is written, it has one key, and libphonenumber would say the same."""

import random
from collections.abc import Iterator

import phonenumbers
import pytest
from phonenumbers import PhoneNumber, PhoneNumberFormat, PhoneNumberType

from regapp.matching.numbering import BY_CODE, PLANS
from regapp.matching.phones import phone_key, phone_key_of, phone_on_paper
from regapp.model.participant import Details

WRITINGS = {
    ("KG", "996770195887"): (
        "770195887", "770 19 58 87", "0770195887", "0770 19-58-87", "996770195887", "+996770195887",
        "+996 (770) 195887", "+996 (0) 770 19 58 87", "+9960770195887", "+0770 19-58-87", "00996 770 19-58-87",
        "тел.: +996 770 195887", "0770 19-58-87, 0555 11-22-33", "0770195887/0555112233", "770195887 или 555112233",
        "0770195887\n0555112233", "0770195887; нет",
    ),
    ("RU", "79261234567"): (
        "9261234567", "926 123-45-67", "89261234567", "8 (926) 123-45-67", "79261234567", "+7 926 123 45 67",
        "+7 (8926) 123-45-67", "007 926 123-45-67", "8 926 123-45-67, +996 770 19 58 87",
    ),
    ("KZ", "77011234567"): (
        "7011234567", "701 123 45 67", "8 (701) 123-45-67", "77011234567", "+7 701 123 45 67", "007 701 123 45 67",
        "8 701 123-45-67 же 8 702 111-11-11",
    ),
    ("UZ", "998901234567"): (
        "901234567", "90 123-45-67", "(90) 123 45 67", "998901234567", "+998 90 123 45 67", "00998 90 123 45 67",
        "90 123-45-67; 91 123-45-67",
    ),
    ("TJ", "992917123456"): (
        "917123456", "91 712 34 56", "992917123456", "+992 91 712 3456", "00992 917 12 34 56", "91 712 3456, 0",
    ),
    ("MN", "97688123456"): (
        "88123456", "8812 3456", "0 8812 3456", "97688123456", "+976 8812-3456", "00976 8812 3456",
        "8812 3456 / 9911 0000",
    ),
    ("TR", "905012345678"): (
        "5012345678", "501 234 56 78", "0501 234 56 78", "(0501) 234 56 78", "905012345678", "+90 501 234 56 78",
        "+90 (0501) 234 56 78", "0090 501 234 56 78", "0501 234 56 78 or 0502 234 56 78",
    ),
    ("CH", "41781234567"): (
        "781234567", "78 123 45 67", "078 123 45 67", "41781234567", "+41 78 123 45 67", "+41 (0)78 123 45 67",
        "0041 78 123 45 67", "0041 (0)78 123 45 67", "078 123 45 67; 031 322 21 11",
    ),
    ("LV", "37121234567"): (
        "21234567", "21 234 567", "37121234567", "+371 21 234 567", "00371 2123 4567", "21 234 567, 22 234 567",
    ),
    ("NL", "31612345678"): (
        "612345678", "0612345678", "06 12345678", "06-12 34 56 78", "31612345678", "+31 6 12345678",
        "+31 (0)6 12345678", "0031 6 12345678", "06 12345678; 06 87654321",
    ),
    ("DE", "4915123456789"): (
        "15123456789", "1512 3456789", "01512 3456789", "4915123456789", "+49 1512 3456789",
        "+49 (0)1512 3456789", "0049 1512 3456789", "01512 3456789, 030 123456",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "country", "key"),
    [(text, country, key) for (country, key), texts in WRITINGS.items() for text in texts],
)
def test_one_number_however_written(text: str, country: str, key: str) -> None:
    assert phone_key(text, country) == key
    assert phone_key_of(Details(phone=text, country=country)) == key


@pytest.mark.parametrize(
    ("text", "country", "key"),
    [
        # Of nobody's country, or home: as at home.
        ("0770 19-58-87", "", "996770195887"),
        ("90 123 45 67", "", "996901234567"),
        # A guest with a number of home, and the other way round.
        ("0770 19-58-87", "RU", "996770195887"),
        ("996 770 19-58-87", "UZ", "996770195887"),
        ("996 0770 19-58-87", "RU", "996770195887"),
        ("770 19-58-87", "LV", "996770195887"),
        ("8 926 123-45-67", "KG", "79261234567"),
        ("8 926 123-45-67", "", "79261234567"),
        ("8 926 123-45-67", "UZ", "79261234567"),
        # The borders of eleven digits after an 8: a digit more or less, and what begins no number of +7.
        ("8 926 123-45-6", "", "8926123456"),
        ("8 926 123-45-678", "", "892612345678"),
        ("8 226 123-45-67", "", "82261234567"),
        ("8 326 123-45-67", "", "73261234567"),
        ("8 999 123-45-67", "", "79991234567"),
        ("+8 926 123-45-67", "", "89261234567"),
        # A digit more or less than the country has.
        ("0770 19-58-8", "KG", "077019588"),
        ("0770 19-58-877", "KG", "07701958877"),
        ("77019588", "KG", "77019588"),
        ("926 123-45-6", "RU", "996926123456"),
        ("26 123-45-6", "RU", "26123456"),
        # A national number begins with no 0.
        ("0555 123 456", "RU", "996555123456"),
        ("055512345", "KG", "055512345"),
        # A number with its code keeps it, whoever's it is.
        ("+7 926 123-45-67", "KG", "79261234567"),
        ("+998 90 123 45 67", "DE", "998901234567"),
        ("0041 31 322 21 11", "RU", "41313222111"),
        ("+299 12 34 56", "KG", "299123456"),
        ("+49 30 901820", "KG", "4930901820"),
        # Of a country without a row, what is no whole number keeps its digits.
        ("0412 345 678", "AU", "0412345678"),
        ("412 345 678", "AU", "412345678"),
        ("8 926 123-45-67", "AU", "89261234567"),
        ("+41 (0)31 322 21 11", "AU", "41313222111"),
        # From seven digits to fifteen.
        ("12-34-56", "KG", ""),
        ("123-45-67", "KG", "1234567"),
        ("+123 456 789 012 345", "KG", "123456789012345"),
        ("+123 456 789 012 3456", "KG", ""),
        ("123, 0770195887", "KG", "996770195887"),
        # Too few in each part: all of them together.
        ("62/12/34/5", "KG", "6212345"),
        ("", "KG", ""),
        ("нет", "RU", ""),
    ],
)  # fmt: skip
def test_the_borders_of_the_rules(text: str, country: str, key: str) -> None:
    assert phone_key(text, country) == key


def oracle(number: PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164).removeprefix("+")


def numbers_of(country: str, count: int) -> Iterator[tuple[PhoneNumber, str]]:
    """Valid numbers of lines and mobiles, and their digits without a code; always the same ones."""
    chance = random.Random(country)
    kinds = (PhoneNumberType.FIXED_LINE, PhoneNumberType.MOBILE)
    examples = [phonenumbers.example_number_for_type(country, kind) for kind in kinds]
    seeds = [phonenumbers.national_significant_number(number) for number in examples if number is not None]
    found = 0
    while found < count:
        seed = chance.choice(seeds)
        kept = chance.randrange(1, len(seed))
        digits = seed[:kept] + "".join(chance.choices("0123456789", k=len(seed) - kept))
        number = phonenumbers.parse(digits, country)
        if phonenumbers.is_valid_number_for_region(number, country):
            found += 1
            yield number, digits


@pytest.mark.parametrize("country", PLANS)
def test_keys_are_those_of_libphonenumber(country: str) -> None:
    for number, digits in numbers_of(country, 200):
        key = oracle(number)
        national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
        whole = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
        for text in (digits, national, whole, key, f"00{key}", f"+{key}"):
            assert phone_key(text, country) == key, (text, key)


# Without the lengths of few numbers, which would make others of numbers of home or of numbers with their code.
NARROWER = {"CN": (9, 11), "MN": (8, 8), "NL": (9, 9), "PL": (9, 9)}


@pytest.mark.parametrize("country", PLANS)
def test_each_row_says_what_libphonenumber_says(country: str) -> None:
    plan = PLANS[country]
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(country)
    assert metadata is not None
    assert plan.code == str(metadata.country_code)
    assert metadata.national_prefix is None or metadata.national_prefix in plan.trunks
    assert metadata.fixed_line is not None
    assert metadata.mobile is not None
    lengths = {*metadata.fixed_line.possible_length, *metadata.mobile.possible_length} & set(range(7, 12))
    assert (plan.least, plan.most) == NARROWER.get(country, (min(lengths), max(lengths)))


def test_no_code_begins_another() -> None:
    assert not [(one, other) for one in BY_CODE for other in BY_CODE if one != other and other.startswith(one)]


@pytest.mark.parametrize(
    ("text", "country", "paper"),
    [
        ("0555123456", "", "+996 555 123 456"),
        ("+996 (555) 12-34-56", "", "+996 555 123 456"),
        ("996555123456", "KG", "+996 555 123 456"),
        ("0555 123456; 0770-19-58-87", "", "+996 555 123 456, +996 770 195 887"),
        ("+41 31 123 45 67", "CH", "+41 31 123 45 67"),
        ("+7 701 123 45 67", "KZ", "+7 701 123 45 67"),
        ("0555123456 (жубайы)", "", "0555123456 (жубайы)"),
        ("12-34", "", "12-34"),
        ("", "", ""),
    ],
)
def test_numbers_of_one_country_have_one_form_on_paper(text: str, country: str, paper: str) -> None:
    assert phone_on_paper(text, country) == paper
