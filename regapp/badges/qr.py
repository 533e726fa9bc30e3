"""QR codes as qrcode makes them, bit for bit, some hundred times faster.

What does not depend on the text is worked out once for each size of code: the pattern of finders and timing, the eight
masks, and what each bit of data adds to the modules. All of these add up by exclusive or (error correction is linear
over GF(2)), so a code is a few dozen operations on long integers. Modes, lengths, blocks and the field's logarithms
come from qrcode's own tables; placing and scoring follow ISO/IEC 18004, 7.7.3 and 7.8.3, as qrcode does them.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final

from qrcode import QRCode, base, util
from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q

from regapp.badges.qr_score import Scorer

QUIET_MODULES: Final = 4
"""The white border that ISO/IEC 18004 asks for."""
SHORT_DIGITS: Final = 48
"""So many digits are a badge's code, which is creased and wiped; longer ones lie in a frame."""
MOST_BYTES: Final = 1_000
"""More than any badge should carry: the modules would be too small to print."""


@dataclass(frozen=True)
class Code:
    """A code of `side` x `side` modules; bit `row * side + column`, counted from the highest, is set where dark."""

    side: int
    bits: int

    def rows(self) -> list[list[bool]]:
        """The modules row by row; True is dark."""
        text = f"{self.bits:0{self.side**2}b}"
        return [[char == "1" for char in text[start : start + self.side]] for start in range(0, len(text), self.side)]

    def image(self) -> bytes:
        """The modules as a 1-bit image, each row filled up to whole bytes; 1 is dark."""
        width = (self.side + 7) // 8
        fill, mask = width * 8 - self.side, (1 << self.side) - 1
        return b"".join(
            (((self.bits >> shift) & mask) << fill).to_bytes(width, "big")
            for shift in range(self.side * (self.side - 1), -1, -self.side)
        )


def code_of(text: str) -> Code:
    """The code of a text, as small as it can be, with qrcode's choice of mode and mask. ValueError if it is too long.

    A few digits (a badge's token) have error correction Q, which survives a crease; other texts M, which keeps
    modules large.
    """
    coding = _coding(text)
    bits = _encoded(coding.content, coding.mode)
    counter = util.length_in_bits(coding.mode, coding.version)
    header = (coding.mode << counter) | len(coding.content)
    symbol = _symbol(coding.version, coding.level)
    return symbol.code((header << coding.length) | bits, coding.length + counter + 4)


def modules_of(text: str) -> int:
    """How many modules a side of the code of a text has, its white border included. ValueError if it is too long."""
    return _side(_coding(text).version) + 2 * QUIET_MODULES


@dataclass(frozen=True)
class _Coding:
    """How a text is coded: its bytes, their mode, how many bits they take, error correction, and size of the code."""

    content: bytes
    mode: int
    length: int
    level: int
    version: int


def _coding(text: str) -> _Coding:
    content = text.encode("utf-8")
    if not content or len(content) > MOST_BYTES:
        raise ValueError(len(content))
    mode = util.optimal_mode(content)
    level = ERROR_CORRECT_Q if mode == util.MODE_NUMBER and len(content) <= SHORT_DIGITS else ERROR_CORRECT_M
    length = _length(content, mode)
    return _Coding(content, mode, length, level, _version(mode, length + 4, level))


def _side(version: int) -> int:
    """How many modules a side of a code has, without its border."""
    return 4 * version + 17


def _encoded(content: bytes, mode: int) -> int:
    if mode == util.MODE_NUMBER:
        value = 0
        for start in range(0, len(content), 3):
            chunk = content[start : start + 3]
            value = (value << util.NUMBER_LENGTH[len(chunk)]) | int(chunk)
        return value
    buffer = util.BitBuffer()
    util.QRData(content, mode=mode).write(buffer)
    return int.from_bytes(bytes(buffer.buffer), "big") >> (-len(buffer) % 8)


def _length(content: bytes, mode: int) -> int:
    if mode == util.MODE_NUMBER:
        rest = len(content) % 3
        return 10 * (len(content) // 3) + (util.NUMBER_LENGTH[rest] if rest else 0)
    if mode == util.MODE_ALPHA_NUM:
        return 11 * (len(content) // 2) + 6 * (len(content) % 2)
    return 8 * len(content)


def _version(mode: int, bits: int, level: int) -> int:
    """The least version that holds `bits` and the counter of characters; ValueError if none does."""
    for version in range(1, 41):
        if bits + util.length_in_bits(mode, version) <= util.BIT_LIMIT_TABLE[level][version]:
            return version
    raise ValueError(bits)


@cache
def _symbol(version: int, level: int) -> "_Symbol":
    return _Symbol(version, level)


class _Symbol:
    """All codes of one version and level of error correction. Modules are held row by row, then column by column."""

    def __init__(self, version: int, level: int) -> None:
        self._side = side = _side(version)
        self._count = side * side
        self._capacity = util.BIT_LIMIT_TABLE[level][version]
        # The patterns are qrcode's: one as it scores, without format bits, and one for each mask as it is printed.
        scored, places = self._blank(version, level)
        self._scorer = Scorer(side, [scored ^ self._mask(places, mask) for mask in range(8)])
        self._printed = [self._blank_of(version, level, mask) ^ self._mask(places, mask) for mask in range(8)]
        self._added = self._contributions(places, version, level)

    def code(self, data: int, length: int) -> Code:
        """The code of `length` bits of data."""
        data <<= min(4, self._capacity - length)
        length += min(4, self._capacity - length)
        data <<= -length % 8
        length += -length % 8
        pads = (self._capacity - length) // 8
        for index in range(pads):
            data = (data << 8) | (util.PAD1 if index % 2 else util.PAD0)
        modules = 0
        for contribution, byte in zip(self._added, data.to_bytes(self._capacity // 8, "big"), strict=True):
            modules ^= contribution[byte]
        best = self._scorer.best(modules)
        return Code(self._side, (modules ^ self._printed[best]) >> self._count)

    def _both(self, row: int, column: int) -> int:
        """The bit of a module in both orders."""
        side, count = self._side, self._count
        return (1 << (2 * count - 1 - row * side - column)) | (1 << (count - 1 - column * side - row))

    def _blank(self, version: int, level: int) -> tuple[int, list[tuple[int, int]]]:
        """The pattern without data as it is scored, and the modules that data fill, in their order."""
        modules = _patterns(version, level, 0, test=True)
        places = []
        upwards = True
        for right in range(self._side - 1, 0, -2):
            right -= right <= 6
            rows = range(self._side - 1, -1, -1) if upwards else range(self._side)
            places += [(row, col) for row in rows for col in (right, right - 1) if modules[row][col] is None]
            upwards = not upwards
        return self._dark(modules), places

    def _blank_of(self, version: int, level: int, mask: int) -> int:
        return self._dark(_patterns(version, level, mask, test=False))

    def _dark(self, modules: list[list[bool | None]]) -> int:
        dark = 0
        for row, line in enumerate(modules):
            for column, module in enumerate(line):
                if module:
                    dark |= self._both(row, column)
        return dark

    def _mask(self, places: list[tuple[int, int]], mask: int) -> int:
        inverted = util.mask_func(mask)
        return sum(self._both(row, column) for row, column in places if inverted(row, column))

    def _contributions(self, places: list[tuple[int, int]], version: int, level: int) -> list[list[int]]:
        """The modules that each value of each data byte flips: its own bits, and those of its error correction."""
        bits = [self._both(row, column) for row, column in places]
        added = []
        for own, corrections in _codewords(version, level):
            basis = []
            for bit in range(8):
                modules = bits[8 * own + 7 - bit]
                for place, byte in zip(corrections.places, corrections.of(1 << bit), strict=True):
                    for offset in range(8):
                        if byte & (128 >> offset):
                            modules ^= bits[8 * place + offset]
                basis.append(modules)
            values = [0] * 256
            for value in range(1, 256):
                low = value & -value
                values[value] = values[value ^ low] ^ basis[low.bit_length() - 1]
            added.append(values)
        return added


def _patterns(version: int, level: int, mask: int, test: bool) -> list[list[bool | None]]:
    """qrcode's modules before data are mapped; None where data go. `test`: as it scores them."""
    code = QRCode(version=version, error_correction=level, border=0)
    side = code.modules_count = _side(version)
    code.modules = [[None] * side for _ in range(side)]
    for row, column in ((0, 0), (side - 7, 0), (0, side - 7)):
        code.setup_position_probe_pattern(row, column)
    code.setup_position_adjust_pattern()
    code.setup_timing_pattern()
    code.setup_type_info(test, mask)
    if version >= 7:
        code.setup_type_number(test)
    modules: list[list[bool | None]] = code.modules
    return modules


@dataclass(frozen=True)
class _Corrections:
    """The error correction of one data byte: where it goes, and the remainder of its power by the generator."""

    places: tuple[int, ...]
    remainder: tuple[int, ...]

    def of(self, value: int) -> list[int]:
        """The correction bytes that a value of the data byte adds."""
        return [base.gexp(base.glog(value) + base.glog(part)) if part else 0 for part in self.remainder]


def _codewords(version: int, level: int) -> list[tuple[int, _Corrections]]:
    """For each data byte in order: its place in the interleaved sequence, and its error correction."""
    blocks = base.rs_blocks(version, level)
    most_data = max(block.data_count for block in blocks)
    order = [(number, byte) for byte in range(most_data) for number in range(len(blocks))]
    order = [(number, byte) for number, byte in order if byte < blocks[number].data_count]
    place = {pair: index for index, pair in enumerate(order)}
    total = len(order)
    found = []
    for number, block in enumerate(blocks):
        count = block.total_count - block.data_count
        spots = tuple(total + index * len(blocks) + number for index in range(count))
        remainders = _remainders(count, block.data_count)
        found += [
            (place[number, byte], _Corrections(spots, remainders[block.data_count - 1 - byte]))
            for byte in range(block.data_count)
        ]
    return found


def _remainders(count: int, data_count: int) -> list[tuple[int, ...]]:
    """x^(count + k) modulo the generator polynomial of `count` correction bytes, for each k below `data_count`."""
    generator = base.Polynomial([1], 0)
    for power in range(count):
        generator = generator * base.Polynomial([1, base.gexp(power)], 0)
    feedback = tuple(generator)[1:]
    found = [feedback]
    while len(found) < data_count:
        last = found[-1]
        factor = last[0]
        shifted = (*last[1:], 0)
        scaled = [base.gexp(base.glog(factor) + base.glog(part)) if factor and part else 0 for part in feedback]
        found.append(tuple(a ^ b for a, b in zip(shifted, scaled, strict=True)))
    return found
