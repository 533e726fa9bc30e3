"""How a hub stands in the network's directory of services: DNS-SD over multicast DNS (RFC 6762, RFC 6763)."""

from typing import Final

from zeroconf import ServiceInfo

from regapp.model.entries.hub import FoundHub

SERVICE: Final = "_regapp._tcp.local."
_MARK: Final = 16
"""Digits of a certificate's digest that tell hubs from each other; the whole digest is looked at on the line."""
_TEXT_BYTES: Final = 60
"""A property has 255 bytes at most (RFC 6763, 6.1)."""


def mark_of(digest: str) -> str:
    """The mark by which a hub is found again, of its certificate's digest."""
    return digest[:_MARK]


def info_of(hub: FoundHub) -> ServiceInfo:
    """What a hub says of itself."""
    words = {"mark": hub.mark, "desk": hub.number, "label": _cut(hub.label), "machine": _cut(hub.machine)}
    return ServiceInfo(
        SERVICE, f"{hub.mark}.{SERVICE}", port=hub.port, properties=words, server=f"regapp-{hub.mark}.local.",
        parsed_addresses=list(hub.hosts),
    )  # fmt: skip


def hub_of(info: ServiceInfo) -> FoundHub | None:
    """The hub of which somebody in the network says this; None where it is none that can be reached."""
    words = {name: value or "" for name, value in info.decoded_properties.items()}
    hosts = tuple(info.parsed_addresses())
    if not hosts or not info.port or not words.get("mark"):
        return None
    texts = (words.get(name, "") for name in ("mark", "desk", "label", "machine"))
    return FoundHub(hosts, info.port, *texts)


def _cut(text: str) -> str:
    return text.encode()[:_TEXT_BYTES].decode(errors="ignore")
