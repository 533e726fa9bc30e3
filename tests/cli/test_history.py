"""`history`: what happened, in the language of the shell; its JSON keeps the codes."""

from pathlib import Path

import pytest

from regapp.services.desk import open_desk
from regapp.services.people.registration import cancel, everybody
from regapp.services.undo import undo
from tests.cli.test_shell import Shell, demo, file, shell

__all__ = ["demo", "file", "shell"]
SAID = {
    "en": ("Checked in: Registration", "Changed:", "(undone)"),
    "ru": ("Приход: Регистрация", "Изменено:", "(отменено)"),
    "ky": ("Келди: ", "Өзгөртүлдү:", "(артка кайтарылган)"),
}


@pytest.mark.parametrize("language", list(SAID))
def test_it_says_what_happened_in_the_language_of_the_shell(demo: Shell, file: Path, language: str) -> None:
    desk = open_desk(file)
    person = next(one for one in everybody(desk) if "osh" in one.details.cities)
    cancel(desk, person.id)
    undo(desk)
    desk.close()
    number = person.details.number
    assert demo("scan", number, "--session", "osh-1-reg").status == 0
    shown = demo("--lang", language, "history", number).out
    for words in SAID[language]:
        assert words in shown
    codes = [entry["kind"] for entry in demo("--lang", language, "history", number, "--json").json]
    assert codes[0] == "set"
    assert {"voided", "checked-in"} <= set(codes)
    assert not {"checked-in", "voided"} & set(shown.split())
