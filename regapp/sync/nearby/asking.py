"""The desk's side of joining with six digits."""

import ssl
from typing import Final

from regapp.model.entries.hub import FoundHub
from regapp.model.errors.hub import (
    DigitsWrong,
    HubNotFound,
    HubUnreachable,
    NobodyExpected,
    NotAHub,
    SeveralHubs,
)
from regapp.sync.certificates import asking_nothing, called, fingerprint
from regapp.sync.nearby.letting import NOBODY, WRONG
from regapp.sync.nearby.looking import find_hubs
from regapp.sync.nearby.secret import ALPN, KeyExchange, short_digits

_LONGEST: Final = 20_000


def whole_code(code: str, hub: FoundHub | None = None) -> str:
    """The code of a hub for what somebody typed: its six digits, or already the code itself.

    Of the `hub`, or of the only one in this network: HubNotFound, SeveralHubs; else as `code_by_digits`.
    """
    digits = short_digits(code)
    if not digits:
        return code
    if hub is None:
        found = find_hubs()
        if len(found) > 1:
            raise SeveralHubs(tuple(each.place for each in found))
        if not found:
            raise HubNotFound
        (hub,) = found
    return code_by_digits(hub, digits)


def code_by_digits(hub: FoundHub, digits: str) -> str:
    """The code that waits at a hub for whoever has its six digits.

    HubUnreachable, NotAHub, NobodyExpected; DigitsWrong with the tries that are left.
    """
    try:
        with _called(hub) as line:
            # Whatever certificate this is, the digits prove it: another one gives another key.
            return _asked(line, hub, digits)
    except ssl.SSLError as error:
        raise NotAHub(hub.place) from error
    except OSError as error:
        raise HubUnreachable(hub.place) from error


def _called(hub: FoundHub) -> ssl.SSLSocket:
    host, plain = called(hub)
    return asking_nothing(ALPN).wrap_socket(plain, server_hostname=host)


def _asked(line: ssl.SSLSocket, hub: FoundHub, digits: str) -> str:
    mine = KeyExchange(digits, fingerprint(line.getpeercert(binary_form=True) or b""), is_hub=False)
    answer = _said(line, mine.message.hex(), hub)
    if answer == NOBODY:
        raise NobodyExpected
    keys = mine.finish(_bytes(answer, hub))
    if keys is None:
        raise NotAHub(hub.place)
    answer = _said(line, keys.proof, hub)
    if answer == NOBODY:
        raise NobodyExpected
    if answer.startswith(WRONG):
        raise DigitsWrong(int(answer.removeprefix(WRONG)))
    if (code := keys.open(answer)) is None:
        raise NotAHub(hub.place)
    return code


def _said(line: ssl.SSLSocket, text: str, hub: FoundHub) -> str:
    line.sendall(f"{text}\n".encode("ascii"))
    answer = bytearray()
    while not answer.endswith(b"\n"):
        part = line.recv(4096)
        if not part or len(answer) > _LONGEST:
            raise NotAHub(hub.place)
        answer += part
    return answer.decode("ascii", errors="replace").strip()


def _bytes(text: str, hub: FoundHub) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise NotAHub(hub.place) from error
