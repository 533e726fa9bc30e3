"""The words for the line to the hub, in three languages."""

import pytest

from regapp.model.entries.hub import LineState, Standing
from regapp.model.errors.hub import DeskRefused, HubFull, HubUnreachable
from regapp.texts.catalogue import Language
from regapp.texts.standing import clock_of_desk, clock_text, heard_text, hub_text, span_text

EN, RU, KY = (Language(code) for code in ("en", "ru", "ky"))
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@pytest.mark.parametrize(
    ("standing", "since", "en", "ru", "ky"),
    [
        (Standing(), "", "", "", ""),
        (
            Standing(LineState.CONNECTED), "10:42", "Hub: connected, all sent", "Узел: связь есть, всё отправлено",
            "Түйүн: байланыш бар, баары жөнөтүлдү",
        ),
        (
            Standing(LineState.CONNECTED, unsent=1), "10:42", "Hub: connected, 1 entry unsent",
            "Узел: связь есть, 1 запись не отправлена", "Түйүн: байланыш бар, 1 жазуу жөнөтүлө элек",
        ),
        (
            Standing(LineState.CUT, unsent=12, error=HubUnreachable("10.0.0.1:7432")), "10:42",
            "Hub: not reachable since 10:42, 12 entries unsent", "Узел: нет связи с 10:42, 12 записей не отправлено",
            "Түйүн: байланыш жок (акыркысы: 10:42), 12 жазуу жөнөтүлө элек",
        ),
        (
            Standing(LineState.CUT, unsent=2), "", "Hub: not reachable, 2 entries unsent",
            "Узел: нет связи, 2 записи не отправлены", "Түйүн: байланыш жок, 2 жазуу жөнөтүлө элек",
        ),
        (
            Standing(LineState.REFUSED, unsent=3, error=DeskRefused()), "10:42", "Hub: does not let this desk in",
            "Узел: эту стойку не пускает", "Түйүн: бул каттоо ордун киргизбейт",
        ),
        (
            Standing(LineState.REFUSED, error=HubFull()), "10:42", "Hub: needs attention, all sent",
            "Узел: нужно вмешательство, всё отправлено", "Түйүн: көңүл буруу керек, баары жөнөтүлдү",
        ),
    ],
)  # fmt: skip
def test_the_line(standing: Standing, since: str, en: str, ru: str, ky: str) -> None:
    assert [hub_text(standing, since, language) for language in (EN, RU, KY)] == [en, ru, ky]


@pytest.mark.parametrize(
    ("offset_ms", "en", "ru", "ky"),
    [
        (0, "", "", ""), (MINUTE, "", "", ""), (-MINUTE, "", "", ""),
        (
            -MINUTE - 1, "this computer’s clock is 1 min fast", "часы этого компьютера спешат: 1 мин",
            "бул компьютердин сааты алга кеткен: 1 мүн",
        ),
        (
            -5 * HOUR, "this computer’s clock is 5 h 0 min fast", "часы этого компьютера спешат: 5 ч 0 мин",
            "бул компьютердин сааты алга кеткен: 5 саат 0 мүн",
        ),
        (
            2 * DAY + HOUR, "this computer’s clock is 2 d 1 h slow", "часы этого компьютера отстают: 2 дн 1 ч",
            "бул компьютердин сааты артта калган: 2 күн 1 саат",
        ),
    ],
)  # fmt: skip
def test_a_clock_that_is_wrong(offset_ms: int, en: str, ru: str, ky: str) -> None:
    assert [clock_text(offset_ms, language) for language in (EN, RU, KY)] == [en, ru, ky]


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (MINUTE, "1 min"), (HOUR - 1, "59 min"), (HOUR, "1 h 0 min"), (DAY - 1, "23 h 59 min"), (DAY, "1 d 0 h"),
        (-1000 * DAY, "1,000 d 0 h"),
    ],
)  # fmt: skip
def test_spans(ms: int, text: str) -> None:
    assert span_text(ms, EN) == text


def test_a_clock_in_a_cell() -> None:
    assert [clock_of_desk(offset, EN) for offset in (MINUTE, -MINUTE * 2, HOUR)] == [
        "right", "2 min fast", "1 h 0 min slow",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("ago", "text"),
    [
        (-HOUR, "now"), (0, "now"), (29_999, "now"), (30_000, "1 min ago"), (2 * MINUTE - 1, "1 min ago"),
        (3 * MINUTE, "3 min ago"), (HOUR - 1, "59 min ago"), (HOUR, "1 h ago"), (DAY - 1, "23 h ago"), (DAY, "1 d ago"),
    ],
)  # fmt: skip
def test_when_a_desk_was_heard(ago: int, text: str) -> None:
    assert heard_text(10 * DAY - ago, 10 * DAY, EN) == text


def test_a_desk_that_has_never_called() -> None:
    assert [heard_text(None, 0, language) for language in (EN, RU, KY)] == ["never", "ни разу", "бир да жолу"]
