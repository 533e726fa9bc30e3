"""How the exchange with the hub stands, in words: the line, what is unsent, wrong clocks, who was heard when."""

from typing import Final

from regapp.model.entries.hub import LineState, Standing
from regapp.model.errors.hub import DeskRefused
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language
from regapp.texts.quantities import counted, number_text

TOLD_CLOCK_MS: Final = 60_000
"""A clock that is wrong by more is told."""
_NOW_MS: Final = 30_000
"""A desk greets the hub every ten seconds."""
_MINUTE_MS: Final = 60_000
_HOUR: Final = 60
_DAY: Final = 24 * _HOUR

_UNSENT: Final = QT_TRANSLATE_NOOP("Counted", "{count} entry unsent|{count} entries unsent")
_LINE: Final = {
    LineState.CONNECTED: QT_TRANSLATE_NOOP("Hub", "Hub: connected, {unsent}"),
    LineState.CUT: QT_TRANSLATE_NOOP("Hub", "Hub: not reachable, {unsent}"),
    LineState.REFUSED: QT_TRANSLATE_NOOP("Hub", "Hub: needs attention, {unsent}"),
}
_CUT_SINCE: Final = QT_TRANSLATE_NOOP("Hub", "Hub: not reachable since {time}, {unsent}")
_OUT: Final = QT_TRANSLATE_NOOP("Hub", "Hub: does not let this desk in")
_ALL_SENT: Final = QT_TRANSLATE_NOOP("Hub", "all sent")


def hub_text(standing: Standing, since: str, language: Language) -> str:
    """How the line stands; nothing where the file has no hub. `since` is the time of the last exchange, if known."""
    if standing.state is LineState.NONE:
        return ""
    if isinstance(standing.error, DeskRefused):
        return language.translate("Hub", _OUT)
    source = _CUT_SINCE if standing.state is LineState.CUT and since else _LINE[standing.state]
    return language.translate("Hub", source).format(time=since, unsent=unsent_text(standing.unsent, language))


def unsent_text(unsent: int, language: Language) -> str:
    """How many entries the hub lacks: `12 entries unsent`, `all sent`."""
    return counted(_UNSENT, unsent, language) if unsent else language.translate("Hub", _ALL_SENT)


def clock_text(offset_ms: int, language: Language) -> str:
    """What is wrong with this computer's clock; nothing where it is right. The offset is what has to be added to it."""
    if abs(offset_ms) <= TOLD_CLOCK_MS:
        return ""
    source = (
        QT_TRANSLATE_NOOP("Hub", "this computer’s clock is {span} fast")
        if offset_ms < 0
        else QT_TRANSLATE_NOOP("Hub", "this computer’s clock is {span} slow")
    )
    return language.translate("Hub", source).format(span=span_text(offset_ms, language))


def clock_of_desk(offset_ms: int, language: Language) -> str:
    """How a desk's clock is, for a cell: `right`, `5 h 0 min fast`."""
    if abs(offset_ms) <= TOLD_CLOCK_MS:
        return language.translate("Hub", "right")
    source = QT_TRANSLATE_NOOP("Hub", "{span} fast") if offset_ms < 0 else QT_TRANSLATE_NOOP("Hub", "{span} slow")
    return language.translate("Hub", source).format(span=span_text(offset_ms, language))


def span_text(ms: int, language: Language) -> str:
    """A span in minutes, in hours and minutes, or in days and hours."""
    minutes = abs(ms) // _MINUTE_MS
    if minutes < _HOUR:
        return language.translate("Hub", "{minutes} min").format(minutes=minutes)
    if minutes < _DAY:
        text = language.translate("Hub", "{hours} h {minutes} min")
        return text.format(hours=minutes // _HOUR, minutes=minutes % _HOUR)
    text = language.translate("Hub", "{days} d {hours} h")
    return text.format(days=number_text(minutes // _DAY, language), hours=minutes % _DAY // _HOUR)


def heard_text(heard_ms: int | None, now_ms: int, language: Language) -> str:
    """When a desk was heard last: `now`, `3 min ago`, `never`."""
    if heard_ms is None:
        return language.translate("Hub", "never")
    if now_ms - heard_ms < _NOW_MS:
        return language.translate("Hub", "now")
    minutes = max((now_ms - heard_ms) // _MINUTE_MS, 1)
    if minutes < _HOUR:
        return language.translate("Hub", "{count} min ago").format(count=minutes)
    if minutes < _DAY:
        return language.translate("Hub", "{count} h ago").format(count=minutes // _HOUR)
    return language.translate("Hub", "{count} d ago").format(count=number_text(minutes // _DAY, language))
