"""Keys with their times: a scanner's come out as one code, people's whole and in order."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regapp.model.scanning.assembling import GAP_MS, LEAST_LETTERS, Assembler, Scan
from regapp.model.scanning.keys import Key, KeyKind, keypad_digit, us_letter
from regapp.model.scanning.readings import Way, speaks_for_itself
from regapp.model.token import Token, encode, is_genuine
from regapp.model.typed import clean_scan

TOKEN = encode(Token(12345, 9_876_543_210_123_456, 1), bytes(range(32)))
# What the keys of the digits 1 to 9 and 0 type.
SAME = dict(zip("1234567890", "1234567890", strict=True))
LAYOUTS = {
    "us": SAME,
    "fr": dict(zip("1234567890", "&é\"'(-è_çà", strict=True)),
    "fr, caps": dict(zip("1234567890", "&É\"'(-È_ÇÀ", strict=True)),
    "be": dict(zip("1234567890", "&é\"'(§è!çà", strict=True)),
    "cz": dict(zip("1234567890", "+ěščřžýáíé", strict=True)),
    "lt": dict(zip("1234567890", "ąčęėįšųū„“", strict=True)),
    "kz": dict(zip("1234567890", '"әіңғ,.үұқ', strict=True)),
    "shift lock": dict(zip("1234567890", "!@#$%^&*()", strict=True)),
    "arabic": dict(zip("1234567890", "١٢٣٤٥٦٧٨٩٠", strict=True)),
}
ENTER, TAB = KeyKind.ENTER, KeyKind.TAB


def letter(at: int, text: str, us: str = "") -> Key:
    return Key(at, KeyKind.LETTER, text, us)


def scanned(text: str, gaps: list[int], layout: dict[str, str], *, places: bool, start: int = 1_000) -> list[Key]:
    times = itertools.accumulate(gaps, initial=start)
    return [letter(at, layout.get(char, char), char if places else "") for char, at in zip(text, times, strict=False)]


def run(keys: list[Key], gap_ms: int = GAP_MS) -> list[Key | Scan]:
    """All that comes out, after a pause at the end."""
    assembler = Assembler(gap_ms)
    given = [item for key in keys for item in assembler.take(key)]
    return [*given, *assembler.pause(), *assembler.release()]


GAPS = st.lists(st.integers(0, GAP_MS), min_size=80, max_size=80)


@given(
    GAPS, st.sampled_from(sorted(LAYOUTS)), st.booleans(),
    st.sampled_from(["", "]Q1", "\\000026", "]Q4\\000026", "\x02", "\x1d"]), st.sampled_from([ENTER, TAB, None]),
)  # fmt: skip
def test_a_badge_comes_out_in_any_layout_at_any_pace(
    gaps: list[int], layout: str, places: bool, prefix: str, end: KeyKind | None
) -> None:
    keys = scanned(prefix + TOKEN, gaps, LAYOUTS[layout], places=places)
    if end is not None:
        keys.append(Key(keys[-1].at + gaps[-1], end))
    (scan,) = run(keys)
    assert isinstance(scan, Scan)
    assert clean_scan(scan.text) == TOKEN
    assert (scan.end is None) is (end is None)
    assert not scan.is_rest
    assert scan.slowest_ms <= GAP_MS


@given(
    st.lists(
        st.tuples(
            st.integers(45, 200),
            st.one_of(
                st.tuples(st.just(KeyKind.LETTER), st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))),
                st.sampled_from([(ENTER, ""), (TAB, ""), (KeyKind.OTHER, ""), (KeyKind.SILENT, "")]),
            ),
        ),
        min_size=1, max_size=120,
    )
)  # fmt: skip
def test_what_people_type_passes_whole_and_in_order(typed: list[tuple[int, tuple[KeyKind, str]]]) -> None:
    times = itertools.accumulate((gap for gap, _ in typed), initial=0)
    keys = [Key(at, kind, text) for at, (_, (kind, text)) in zip(times, typed, strict=False)]
    assert run(keys) == keys


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from("ab12&é "), st.integers(0, 12)), max_size=90))
def test_no_key_is_lost_or_doubled_at_any_pace(typed: list[tuple[int, str, int]]) -> None:
    kinds = {0: ENTER, 1: TAB, 2: KeyKind.OTHER, 3: KeyKind.SILENT}
    times = itertools.accumulate((gap for gap, _, _ in typed), initial=0)
    keys = [
        Key(at, kinds.get(kind, KeyKind.LETTER), text, event=place)
        for place, (at, (_, text, kind)) in enumerate(zip(times, typed, strict=False))
    ]
    if not keys:
        return
    came = [
        key
        for item in run(keys)
        for key in ((*item.keys, *filter(None, [item.end])) if isinstance(item, Scan) else (item,))
    ]
    assert came == keys
    assert [key.event for key in came] == [key.event for key in keys]


@pytest.mark.parametrize(
    ("text", "end", "is_scan"),
    [
        ("abcde", ENTER, False),
        ("abcdef", ENTER, True),
        ("abcdef", TAB, True),
        ("abcdef", None, False),
        ("https://example.org/1", None, True),
        (TOKEN, None, True),
        (TOKEN[:20], None, False),
        (TOKEN[:21], None, True),
        (TOKEN[:20], ENTER, True),
        ("99-0142", None, False),
    ],
)  # fmt: skip
def test_how_long_and_how_ended_a_scan_is(text: str, end: KeyKind | None, is_scan: bool) -> None:
    keys = scanned(text, [5] * 80, SAME, places=True)
    if end is not None:
        keys.append(Key(keys[-1].at + 5, end))
    given = run(keys)
    assert [isinstance(item, Scan) for item in given] == ([True] if is_scan else [False] * len(keys))


@pytest.mark.parametrize(("gap", "is_scan"), [(GAP_MS, True), (GAP_MS + 1, False)])
def test_the_border_of_the_gap(gap: int, is_scan: bool) -> None:
    keys = scanned("abcdefgh", [gap] * 80, SAME, places=True)
    keys.append(Key(keys[-1].at + gap, ENTER))
    assert any(isinstance(item, Scan) for item in run(keys)) is is_scan
    assert any(isinstance(item, Scan) for item in run(keys, GAP_MS + 1))


def test_letters_typed_just_before_belong_to_the_field() -> None:
    keys = [*scanned("+9", [20] * 80, SAME, places=True), *scanned(TOKEN, [5] * 80, SAME, places=True, start=1_030)]
    keys.append(Key(keys[-1].at + 5, ENTER))
    first, second, scan = run(keys)
    assert (first, second) == (keys[0], keys[1])
    assert isinstance(scan, Scan)
    assert scan.text == TOKEN
    assert scan.keys == tuple(keys[2:-1])


def test_another_layout_is_seen_through_its_places() -> None:
    text = "KG26-0001234"
    ru = {"K": "Л", "G": "П"}
    keys = [*scanned(text, [4] * 80, ru, places=True)]
    keys.append(Key(keys[-1].at, ENTER))
    (scan,) = run(keys)
    assert isinstance(scan, Scan)
    assert (scan.text, scan.way) == (text, Way.BY_PLACE)
    assert run(scanned(TOKEN, [4] * 80, LAYOUTS["fr"], places=False))[0].way is Way.BY_LAYOUT  # type: ignore[union-attr]


def alt_keys(text: str, gap: int, *, zero: bool = True) -> list[Key]:
    keys, at = list[Key](), 0
    for char in text:
        numbers = f"{ord(char):04d}" if zero else str(ord(char))
        for key in (Key(0, KeyKind.ALT), *(Key(0, KeyKind.ALT_DIGIT, digit) for digit in numbers), Key(0, KeyKind.ALT)):
            at += gap
            keys.append(Key(at, key.kind, key.text))
    return keys


@pytest.mark.parametrize("zero", [True, False])
@pytest.mark.parametrize("end", [[Key(0, ENTER)], [], alt_keys("\r", 0)])
def test_characters_by_their_numbers(zero: bool, end: list[Key]) -> None:
    keys = alt_keys(TOKEN, 3, zero=zero)
    keys += [Key(keys[-1].at + 3, key.kind, key.text) for key in end]
    *before, scan = run(keys)
    assert before == keys[:1]
    assert isinstance(scan, Scan)
    assert clean_scan(scan.text) == TOKEN


def test_a_character_that_windows_sends_after_its_number_counts_once() -> None:
    keys = list[Key]()
    for char in TOKEN:
        start = keys[-1].at if keys else 0
        keys += [Key(start + key.at, key.kind, key.text) for key in alt_keys(char, 2)]
        keys.append(letter(keys[-1].at + 1, char))
    *_, scan = run([*keys, Key(keys[-1].at + 2, ENTER)])
    assert isinstance(scan, Scan)
    assert scan.text == TOKEN


def test_a_number_of_any_length_is_taken_calmly() -> None:
    keys = [Key(at, KeyKind.ALT_DIGIT, "9") for at in range(5_000)]
    assert run(keys) == keys


@given(st.integers(0, 43), st.lists(st.booleans(), min_size=90, max_size=90))
def test_two_scanners_at_once_mean_nobody_wrong(start: int, turns: list[bool]) -> None:
    """Two interleaved badges come out as one of them whole, or as no badge at all: the code's own check says so."""
    other = encode(Token(12345, 1_111_111_111_111_111, 2), bytes(range(32)))
    first, second, mixed = list(TOKEN + "\n"), list(other + "\n"), list[str]()
    mixed += [first.pop(0) for _ in range(start)]
    for turn in turns:
        source = (first if turn else second) or second or first
        if source:
            mixed.append(source.pop(0))
    keys = [
        Key(at, ENTER) if char == "\n" else letter(at, char, char) for at, char in enumerate([*mixed, *first, *second])
    ]
    for scan in run(keys):
        if isinstance(scan, Key):
            # A digit of one before the other's whole code could be somebody's who was typing.
            assert scan.kind is KeyKind.LETTER
            continue
        code = clean_scan(scan.text)
        # All that could be taken for a person: a whole badge, or a number that nobody scans.
        assert (
            code in (TOKEN, other) or scan.is_rest or len(code) != len(TOKEN) or not is_genuine(code, bytes(range(32)))
        )
        assert scan.is_rest or len(code) >= LEAST_LETTERS


@pytest.mark.parametrize(("pause", "is_typed"), [(GAP_MS + 1, True), (4 * GAP_MS, True), (4 * GAP_MS + 1, False)])
def test_the_end_of_a_code_that_came_in_pieces_is_left_to_what_reads_digits(pause: int, is_typed: bool) -> None:
    """The beginning has gone into the field: the rest alone is no scan."""
    keys = scanned(TOKEN[:12], [5] * 80, SAME, places=True)
    keys += scanned(TOKEN[12:], [5] * 80, SAME, places=True, start=keys[-1].at + pause)
    keys.append(Key(keys[-1].at + 5, ENTER))
    assert (run(keys) == keys) is is_typed


@pytest.mark.parametrize(("pause", "is_whole"), [(4 * GAP_MS, True), (4 * GAP_MS + 1, False)])
def test_a_code_that_has_begun_may_come_in_pieces(pause: int, is_whole: bool) -> None:
    keys = scanned(TOKEN[:13], [5] * 80, SAME, places=True)
    keys += scanned(TOKEN[13:], [5] * 80, SAME, places=True, start=keys[-1].at + pause)
    assert len(run(keys)) == (1 if is_whole else 14)
    early = scanned(TOKEN[:12], [5] * 80, SAME, places=True)
    early += scanned(TOKEN[12:], [5] * 80, SAME, places=True, start=early[-1].at + GAP_MS + 1)
    assert len(run(early)) == 13


def test_a_web_address_that_has_begun_may_come_in_pieces() -> None:
    text = "https://example.org/a/b"
    keys = scanned(text[:14], [5] * 80, SAME, places=True)
    keys += scanned(text[14:], [5] * 80, SAME, places=True, start=keys[-1].at + 4 * GAP_MS)
    (scan,) = run([*keys, Key(keys[-1].at + 5, ENTER)])
    assert isinstance(scan, Scan)
    assert scan.text == text


def test_a_second_enter_belongs_to_the_scan() -> None:
    keys = scanned(TOKEN, [5] * 80, SAME, places=True)
    keys += [Key(keys[-1].at + 5, ENTER), Key(keys[-1].at + 9, ENTER)]
    scan, rest = run(keys)
    assert isinstance(scan, Scan)
    assert not scan.is_rest
    assert isinstance(rest, Scan)
    assert rest.is_rest


def test_scans_without_a_pause_are_each_a_scan() -> None:
    keys, at = list[Key](), 0
    for _ in range(3):
        keys += scanned(TOKEN, [1] * 80, SAME, places=True, start=at + 1)
        keys.append(Key(keys[-1].at + 1, ENTER))
        at = keys[-1].at
    given = run(keys)
    assert [isinstance(item, Scan) and not item.is_rest and item.text for item in given] == [TOKEN] * 3


@pytest.mark.parametrize(
    ("scan_code", "shifted", "text"),
    [
        (2, False, "1"), (11, False, "0"), (2, True, "!"), (16, False, "q"), (27, False, "]"), (30, True, "A"),
        (43, False, "\\"), (53, False, "/"), (57, False, " "), (71, False, "7"), (82, False, "0"), (1, False, ""),
        (0, False, ""), (500, True, ""),
    ],
)  # fmt: skip
def test_the_places_of_keys(scan_code: int, shifted: bool, text: str) -> None:
    assert us_letter(scan_code, shifted=shifted) == text


def test_the_keypad_has_each_digit_once() -> None:
    assert sorted(filter(None, map(keypad_digit, range(256)))) == list("0123456789")


@pytest.mark.parametrize(("count", "is_scan"), [(200, False), (201, True), (10_000, True)])
def test_nobody_looks_for_so_long_a_text(count: int, is_scan: bool) -> None:
    assert speaks_for_itself("x" * count) is is_scan
