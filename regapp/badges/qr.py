"""The QR code of a token: QR version 2, error correction Q, numeric mode, 25 x 25 modules."""

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_NUMBER, QRData

QUIET_MODULES = 4
"""The white border that ISO/IEC 18004 asks for."""
_VERSION = 2


def matrix(token: str) -> list[list[bool]]:
    """The modules of a token's code, row by row, without the quiet zone; True is dark."""
    code = QRCode(version=_VERSION, error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(QRData(token.encode("ascii"), mode=MODE_NUMBER))
    code.make(fit=False)
    return [[bool(module) for module in row] for row in code.get_matrix()]


def runs(modules: list[list[bool]]) -> list[tuple[int, int, int]]:
    """The dark modules as (row, first column, length), so that no hairlines show between neighbours."""
    found: list[tuple[int, int, int]] = []
    for row, line in enumerate(modules):
        start: int | None = None
        for column, dark in enumerate([*line, False]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                found.append((row, start, column - start))
                start = None
    return found
