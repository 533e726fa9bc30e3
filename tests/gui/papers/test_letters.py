"""Letters in the window: chosen, seen person by person, made, with a text of one's own."""

from pathlib import Path

import pypdfium2
import pytest

from regapp.gui.papers.letters import LettersView
from regapp.gui.papers.view import LETTERS
from regapp.gui.window.lists_page import PAPERS
from regapp.gui.window.pages import LISTS
from regapp.gui.window.window import Window
from regapp.model.participant import Category
from regapp.services.admission.admission import check_in
from regapp.services.desk import Changes
from regapp.services.letters.receivers import Presence, Whom, receivers
from regapp.services.letters.templates import ATTENDANCE, INVITATION, THANKS, shipped_letter
from regapp.services.people.registration import everybody
from regapp.services.undo import undo
from tests.gui.conftest import settle, wait_for


@pytest.fixture
def view(window: Window) -> LettersView:
    """The letters, with five people who have come."""
    desk = window.workplace.desk
    talks = [session for session in desk.sessions() if not session.desk]
    for number, person in enumerate(everybody(desk)[:5], start=1):
        for session in talks[:number]:
            check_in(desk, person.id, session, overruled=True)
    window.go_to(LISTS)
    window.lists_page.go_to(PAPERS)
    window.lists_page.papers.go_to(LETTERS)
    settle(window)
    return window.lists_page.papers.letters


def text_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    found = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return found


def test_the_count_and_the_page_follow_the_choice(window: Window, view: LettersView) -> None:
    desk = window.workplace.desk
    for letter in (ATTENDANCE, INVITATION, THANKS):
        view.choices.choose("letter", letter)
        settle(window)
        expected = [item.person.id for item in receivers(desk, shipped_letter(letter), Whom())]
        assert view.people == expected
        assert (str(len(expected)) in view.told.text()) is bool(expected)
        assert view.save.isEnabled() is bool(expected)
        assert view.preview.picture.pixmap().isNull() is not bool(expected)
    view.choices.choose("letter", ATTENDANCE)
    settle(window)
    first = view.preview.picture.pixmap().toImage()
    view.preview.after.click()
    settle(window)
    assert view.preview.picture.pixmap().toImage() != first
    came = {person.details.category for person in everybody(desk)[:5]}
    view.choices.choose("category", next(item.value for item in Category if item.value not in came))
    settle(window)
    assert "Nobody" in view.told.text()
    assert view.preview.picture.pixmap().isNull()


def test_who_usually_gets_a_letter_is_chosen_with_it(window: Window, view: LettersView) -> None:
    view.choices.choose("letter", INVITATION)
    settle(window)
    assert view.choices.whom().presence is Presence.MISSING
    before = len(view.people)
    view.choices.choose("presence", Presence.ANY.value)
    settle(window)
    assert len(view.people) == before + 5
    view.choices.choose("letter", ATTENDANCE)
    settle(window)
    assert view.choices.whom().presence is Presence.ANY
    assert len(view.people) == 5


def test_letters_are_saved_and_a_check_in_taken_back_is_not_confirmed(
    window: Window, view: LettersView, tmp_path: Path
) -> None:
    view.choices.choose("letter", ATTENDANCE)
    view.choices.choose("language", "ru")
    settle(window)
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))
    out = tmp_path / "letters.pdf"
    view.make(out)
    wait_for(lambda: bool(said))
    assert "5" in said[0]
    assert str(out) in said[0]
    texts = text_of(out)
    assert len(texts) == 5
    assert all("Подтверждение участия" in text for text in texts)
    desk = window.workplace.desk
    undo(desk)
    window.workplace.announce(Changes(everything=True))
    settle(window)
    assert len(view.people) == 5
    late = everybody(desk)[20]
    check_in(desk, late.id, desk.session("osh-1-opening"), overruled=True)
    window.workplace.announce(Changes(frozenset({late.id})))
    settle(window)
    assert late.id in view.people
    window.workplace.undo()
    settle(window)
    assert late.id not in view.people


def test_a_text_of_ones_own(window: Window, view: LettersView, tmp_path: Path) -> None:
    view.choices.choose("letter", ATTENDANCE)
    settle(window)
    mine = tmp_path / "mine.toml"
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))
    view.choices.save_text(mine)
    wait_for(lambda: bool(said))
    assert str(mine) in said[0]
    text = mine.read_text(encoding="utf-8")
    mine.write_text(text.replace("Confirmation of attendance", "To whom it may concern"), encoding="utf-8")
    view.choices.open_text(mine)
    wait_for(lambda: view.choices.letter() == str(mine))
    settle(window)
    assert len(view.people) == 5
    view.choices.choose("language", "en")
    settle(window)
    said.clear()
    view.make(tmp_path / "letters.pdf")
    wait_for(lambda: bool(said))
    assert all("To whom it may concern" in text for text in text_of(tmp_path / "letters.pdf"))
    mine.write_text('for = "attended"\n[en]\nheading = "{surname}"\n', encoding="utf-8")
    view.choices.choose("language", "ru")
    settle(window)
    assert "mine.toml" in view.told.text()
    assert not view.save.isEnabled()


def test_a_text_with_a_mistake_is_not_taken(window: Window, view: LettersView, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("nonsense", encoding="utf-8")
    said: list[str] = []
    window.workplace.notice.connect(lambda text, _kind: said.append(text))
    view.choices.open_text(path)
    wait_for(lambda: bool(said))
    assert "mine.toml" in said[0]
    assert view.choices.letter() == THANKS
