"""The codes in what a serial scanner sends: ended by CR, LF or Tab, or by a pause. Pure."""

import re
from typing import Final

from regapp.model.scanning.readings import is_whole_code

MOST_BYTES: Final = 8_000
"""Bytes of a code at most: a QR code has 7,089 digits. A device that sends more without an end is cut short."""
_ENDS: Final = re.compile(rb"[\r\n\t]")


class Lines:
    """Cuts bytes into texts. A code of ours is given at once; other lines that come without a pause are one text, since
    a business card has many."""

    def __init__(self) -> None:
        self._rest = b""
        self._others = list[str]()
        self._is_over = False
        """Whether more has come than any code has: it was given, cut, and all until a pause is dropped."""

    def feed(self, data: bytes) -> list[str]:
        """Take bytes as they came; give the codes that are whole."""
        given = list[str]()
        *lines, rest = _ENDS.split(self._rest + data)
        for line in lines:
            text = _text(line)
            if is_whole_code(text):
                given += [*self._take_others(), text]
            elif text and not self._is_over:
                self._others.append(text)
        self._rest = b"" if self._is_over else rest
        if len(self._rest) + sum(map(len, self._others)) > MOST_BYTES:
            given += self.pause()
            self._is_over = True
        return given

    def pause(self) -> list[str]:
        """Take it that nothing more comes for now; give what has no end."""
        text, self._rest, self._is_over = _text(self._rest), b"", False
        if is_whole_code(text):
            return [*self._take_others(), text]
        if text:
            self._others.append(text)
        return self._take_others()

    def _take_others(self) -> list[str]:
        """Give the lines that are no codes of ours, as one text."""
        text, self._others = "\n".join(self._others), []
        return [text] if text else []


def _text(line: bytes) -> str:
    """A line as text; a sign for each byte that is none, so that it stays no code."""
    return line.decode("utf-8", errors="replace").strip("\x00\x02\x03 ")
