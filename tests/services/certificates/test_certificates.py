"""Certificates: who earns one, that its number stays, what stands on it, and that a forged one is refused."""

import errno
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import ImageColor

from regapp.model.checkin import Outcome
from regapp.model.entry import Draft, Kind, participant_subject, session_subject
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.badges import UnknownTemplate
from regapp.model.errors.certificates import NobodyEligible, NotEligible
from regapp.model.errors.files import DiskFull, FileKind, FileLocked, WriteFailed
from regapp.model.event import Session, Signatory
from regapp.model.misfit import Trouble
from regapp.model.papers.certificate import Certificate, Rule
from regapp.model.papers.certificate_check import Check, CheckOutcome
from regapp.model.participant import Category, Details, Participant
from regapp.services.acts import ActKind
from regapp.services.admission.admission import check_in, scan
from regapp.services.badges.badges import make_badges
from regapp.services.badges.layout import Layout
from regapp.services.badges.templates import (
    CERTIFICATES,
    load_template,
    save_template,
    shipped_names,
    shipped_template,
    template_infos,
)
from regapp.services.certificates.certificates import (
    CertificateRun,
    Earned,
    Making,
    certificates_of_person,
    check_earned,
    earned,
    earned_by,
    make_certificates,
    preview_certificate,
)
from regapp.services.certificates.checks import check_certificate
from regapp.services.certificates.data import fingerprint_of
from regapp.services.desk import Desk, open_desk
from regapp.services.event.events import add_event
from regapp.services.event.signatories import set_signatories
from regapp.services.file.conference import create_conference
from regapp.services.file.upkeep import check, rebuild
from regapp.services.people.choice import Choice, Order
from regapp.services.people.doubles import merge
from regapp.services.people.registration import add_walk_in, cancel, edit, get, history
from regapp.services.undo import undo
from regapp.texts.catalogue import Language
from regapp.texts.palette import PAPER
from tests.badges.test_badges import codes, pages, text_of

EN = Language("en")


def talks(desk: Desk) -> list[Session]:
    return [session for session in desk.sessions() if not session.desk]


def somebody(desk: Desk, family: str, sessions: int, **details: object) -> Participant:
    """Somebody registered who came to so many talks of Osh."""
    values: dict[str, object] = {"family": family, "given": "Жаңыл", "cities": ("osh",), "language": "ky", **details}
    person, _ = add_walk_in(desk, Details(**values))  # type: ignore[arg-type]
    for session in [session for session in talks(desk) if session.city == "osh"][:sessions]:
        check_in(desk, person.id, session, overruled=True)
    return person


def made(desk: Desk, out: Path, people: Sequence[Earned] | None = None, making: Making | None = None) -> CertificateRun:
    found = earned(desk, Rule(), Choice(order=Order.NAME)) if people is None else people
    return make_certificates(desk, out, found, making or Making(language="en"), EN)


def certificate(desk: Desk, person: Participant) -> Certificate:
    return certificates_of_person(desk, person.id)[0]


def test_the_rule_counts_talks_of_her_cities(desk: Desk) -> None:
    of = sum(1 for session in talks(desk) if session.city == "osh")
    none, one, all_ = (somebody(desk, name, count) for name, count in (("А", 0), ("Б", 1), ("В", of)))
    registration = next(session for session in desk.sessions() if session.desk)
    check_in(desk, none.id, registration, overruled=True)

    def who(rule: Rule) -> set[int]:
        return {item.person.id for item in earned(desk, rule, Choice())}

    assert who(Rule()) == {one.id, all_.id}
    assert who(Rule(of)) == {all_.id}
    assert who(Rule(share=1.0)) == {all_.id}
    assert who(Rule(share=0.01)) == {one.id, all_.id}
    assert who(Rule(with_desk=True)) == {none.id, one.id, all_.id}
    (found,) = (item for item in earned(desk, Rule(), Choice()) if item.person.id == one.id)
    assert (found.attended, found.of, found.cities) == (1, of, frozenset({"osh"}))


@pytest.mark.parametrize(
    ("rule", "attended", "of", "expected"),
    [
        (Rule(2), 1, 6, False), (Rule(2), 2, 6, True), (Rule(share=0.5), 2, 5, False), (Rule(share=0.5), 3, 5, True),
        (Rule(share=0.1), 3, 30, True), (Rule(share=0.5), 0, 0, False), (Rule(0), 0, 4, False),
    ],
)  # fmt: skip
def test_a_share_is_rounded_up(rule: Rule, attended: int, of: int, expected: bool) -> None:
    assert rule.is_met(attended, of) is expected


def test_a_talk_of_another_city_counts_among_hers(desk: Desk) -> None:
    person = somebody(desk, "А", 0)
    check_in(desk, person.id, next(item for item in talks(desk) if item.city == "bishkek"), overruled=True)
    (found,) = earned(desk, Rule(), Choice())
    assert (found.attended, found.of, found.cities) == (
        1, 1 + sum(1 for item in talks(desk) if item.city == "osh"), frozenset({"bishkek"}),
    )  # fmt: skip


def test_where_there_are_no_talks_the_registration_counts(desk: Desk) -> None:
    removals = [Draft(Kind.REMOVED, session_subject(session.code), {}) for session in talks(desk)]
    desk.write(lambda tx: desk.append(tx, removals))
    person = somebody(desk, "А", 0)
    assert earned(desk, Rule(), Choice()) == []
    check_in(desk, person.id, desk.sessions()[0], overruled=True)
    assert [item.person.id for item in earned(desk, Rule(), Choice())] == [person.id]


def test_an_event_without_sessions_has_nobody(desk: Desk, tmp_path: Path) -> None:
    somebody(desk, "А", 1)
    removals = [Draft(Kind.REMOVED, session_subject(session.code), {}) for session in desk.sessions()]
    desk.write(lambda tx: desk.append(tx, removals))
    with pytest.raises(NobodyEligible):
        made(desk, tmp_path / "c.pdf")


def test_made_again_a_certificate_keeps_its_number(desk: Desk, tmp_path: Path) -> None:
    first, second = somebody(desk, "А", 1), somebody(desk, "Б", 2)
    assert made(desk, tmp_path / "c.pdf").made == 2
    assert [certificate(desk, person).number for person in (first, second)] == ["C-01-0001", "C-01-0002"]
    assert earned(desk, Rule(), Choice()) == []
    third = somebody(desk, "В", 1)
    again = earned(desk, Rule(), Choice(only_new=False, order=Order.NAME))
    before = len(history(desk, first.id))
    made(desk, tmp_path / "again.pdf", again)
    assert [certificate(desk, person).number for person in (first, second, third)] == [
        "C-01-0001", "C-01-0002", "C-01-0003",
    ]  # fmt: skip
    # Nothing new was said of the first.
    assert len(history(desk, first.id)) == before
    assert check(desk) == []


def test_what_she_attended_since_stands_on_the_next_paper(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "А", 1)
    made(desk, tmp_path / "c.pdf")
    before = certificate(desk, person)
    check_in(desk, person.id, [item for item in talks(desk) if item.city == "osh"][1], overruled=True)
    made(desk, tmp_path / "c.pdf", [earned_by(desk, get(desk, person.id), Rule())])
    after = certificate(desk, person)
    assert (before.attended, after.attended) == (1, 2)
    assert (before.number, before.at) == (after.number, after.at)


def test_undone_it_is_withdrawn_and_made_again_it_has_its_number(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "А", 1)
    made(desk, tmp_path / "c.pdf")
    (code,) = codes(pages(tmp_path / "c.pdf")[0])
    act, changes = undo(desk)
    assert (act.kind, changes.participants) == ("certificates", frozenset({person.id}))
    assert certificate(desk, person).withdrawn
    assert check_certificate(code, desk).outcome is CheckOutcome.WITHDRAWN
    made(desk, tmp_path / "c.pdf")
    assert certificate(desk, person).number == "C-01-0001"
    assert not certificate(desk, person).withdrawn
    assert check_certificate(code, desk).outcome is CheckOutcome.GENUINE
    before = certificates_of_person(desk, person.id)
    rebuild(desk)
    assert certificates_of_person(desk, person.id) == before
    assert check(desk) == []


def test_numbers_of_a_making_that_failed_are_given_again(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "А", 1)
    tmp_path.joinpath("folder.pdf").mkdir()
    with pytest.raises(WriteFailed):
        made(desk, tmp_path / "folder.pdf")
    assert certificates_of_person(desk, person.id) == []
    made(desk, tmp_path / "c.pdf")
    assert certificate(desk, person).number == "C-01-0001"


def made_while(desk: Desk, out: Path, act: Callable[[], object]) -> CertificateRun:
    """Made while something else happens, after all pages were drawn and before the file takes its place."""
    people = earned(desk, Rule(), Choice(order=Order.NAME))

    def progress(done: int, total: int) -> None:
        if done == total:
            act()

    return make_certificates(desk, out, people, Making(language="en"), EN, progress)


def test_a_paper_that_could_not_be_recorded_does_not_take_its_place(desk: Desk, tmp_path: Path) -> None:
    somebody(desk, "А", 1)
    out = tmp_path / "c.pdf"
    out.write_bytes(b"an older one")
    failing = "CREATE TRIGGER failing BEFORE INSERT ON journal BEGIN SELECT RAISE(FAIL, 'as a bad disk may'); END"
    with pytest.raises(sqlite3.Error):
        made_while(desk, out, lambda: desk.write(lambda tx: tx.db.execute(failing)))
    assert out.read_bytes() == b"an older one"
    desk.write(lambda tx: tx.db.execute("DROP TRIGGER failing"))
    assert made(desk, out).made == 1
    assert check_certificate(codes(pages(out)[0])[0], desk).outcome is CheckOutcome.GENUINE


def test_certificates_are_those_of_their_event_whatever_is_put_in_force_meanwhile(desk: Desk, tmp_path: Path) -> None:
    somebody(desk, "А", 1)
    add_event(desk, "next", "Next", date(2023, 2, 27), date(2023, 3, 2))
    out = tmp_path / "c.pdf"
    seen: list[str] = []
    assert made_while(desk, out, lambda: seen.append(desk.for_event("next").event.code)).made == 1
    assert seen == ["next"]
    assert check_certificate(codes(pages(out)[0])[0], desk).outcome is CheckOutcome.GENUINE


def test_a_record_whose_paper_could_not_take_its_place_is_taken_back(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "А", 1)
    out = tmp_path / "c.pdf"
    with pytest.raises(WriteFailed):
        made_while(desk, out, out.mkdir)
    assert certificate(desk, person).withdrawn
    out.rmdir()
    made(desk, out)
    assert (certificate(desk, person).number, certificate(desk, person).withdrawn) == ("C-01-0001", False)
    assert check(desk) == []


def test_two_records_that_are_one_person_keep_the_earliest(desk: Desk, tmp_path: Path) -> None:
    first, second = somebody(desk, "Асанова", 1), somebody(desk, "Асанова", 1, phone="0770 111111")
    made(desk, tmp_path / "c.pdf", [earned_by(desk, second, Rule())])
    made(desk, tmp_path / "c.pdf", [earned_by(desk, first, Rule())])
    found = codes(pages(tmp_path / "c.pdf")[0])
    merge(desk, first.id, second.id, {})
    kept, other = certificates_of_person(desk, first.id)
    assert (kept.number, kept.stands, other.number, other.stands) == ("C-01-0001", True, "C-01-0002", False)
    (item,) = earned(desk, Rule(), Choice(only_new=False))
    assert item.certificate == kept
    # The other paper says the truth all the same.
    assert check_certificate(found[0], desk).outcome is CheckOutcome.GENUINE
    assert check(desk) == []


def test_what_another_desk_made_is_known_once_its_entries_are_here(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "А", 1)
    with open_copy(desk, tmp_path / "other.regapp") as other:
        other.store.desk = "02"
        made(other, tmp_path / "c.pdf")
        (code,) = codes(pages(tmp_path / "c.pdf")[0])
        entries = [item.entry for item in history(other, person.id)]
    assert check_certificate(code, desk).outcome is CheckOutcome.NOT_KNOWN_HERE
    desk.write(lambda tx: tx.receive(entries))
    found = check_certificate(code, desk)
    assert (found.outcome, found.participant) == (CheckOutcome.GENUINE, person.id)
    assert certificate(desk, person).number == "C-02-0001"
    # Both desks go on with numbers of their own.
    somebody(desk, "Б", 1)
    made(desk, tmp_path / "c.pdf")
    assert made(desk, tmp_path / "c.pdf", earned(desk, Rule(), Choice(only_new=False))).made == 2


def test_a_file_put_back_goes_on_after_its_own_numbers_once_they_are_here_again(desk: Desk, tmp_path: Path) -> None:
    people = [somebody(desk, name, 1) for name in ("А", "Б", "В")]
    with open_copy(desk, tmp_path / "backup.regapp") as backup:
        made(desk, tmp_path / "c.pdf", [earned_by(desk, person, Rule()) for person in people[:2]])
        entries = [item.entry for person in people[:2] for item in history(desk, person.id)]
        backup.write(lambda tx: tx.receive(entries))
        assert [certificate(backup, person).number for person in people[:2]] == ["C-01-0001", "C-01-0002"]
        made(backup, tmp_path / "c.pdf", [earned_by(backup, people[2], Rule())])
        assert certificate(backup, people[2]).number == "C-01-0003"


def test_two_copies_of_a_file_give_one_number_and_each_paper_is_still_its_bearers(desk: Desk, tmp_path: Path) -> None:
    first, second = somebody(desk, "Асанова", 1), somebody(desk, "Бекова", 2)
    with open_copy(desk, tmp_path / "copy.regapp") as copy:
        made(copy, tmp_path / "copied.pdf", [earned_by(copy, second, Rule())])
        (said,) = (item.entry for item in history(copy, second.id) if item.entry.kind == Kind.CERTIFIED)
    made(desk, tmp_path / "c.pdf", [earned_by(desk, first, Rule())])
    desk.perform(ActKind.CERTIFICATES, second.id, [Draft(Kind.CERTIFIED, said.subject, said.body)])
    assert {certificate(desk, person).number for person in (first, second)} == {"C-01-0001"}
    for paper, person, other in (("c.pdf", first, second), ("copied.pdf", second, first)):
        found = check_certificate(codes(pages(tmp_path / paper)[0])[0], desk)
        assert (found.outcome, found.participant, found.name) == (CheckOutcome.GENUINE, person.id, "")
        assert found.also == (other.details.name,)


class open_copy:  # noqa: N801 - reads like a function where it is used
    """Another desk with a copy of the file."""

    def __init__(self, desk: Desk, path: Path) -> None:
        desk.store.read().execute("VACUUM INTO ?", [str(path)])
        self._desk = open_desk(path)

    def __enter__(self) -> Desk:
        return self._desk

    def __exit__(self, *_: object) -> None:
        self._desk.close()


@pytest.mark.parametrize("template", shipped_names(CERTIFICATES))
@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_what_stands_on_it_and_that_its_code_reads(desk: Desk, tmp_path: Path, template: str, language: str) -> None:
    name = {"ky": "Э. Асанов", "ru": "Э. Асанов", "en": "E. Asanov"}
    set_signatories(desk, [Signatory(name, {"ky": "Төрага", "ru": "Председатель", "en": "Chair"})])
    desk = desk.renewed()
    people = [
        somebody(desk, "Өмүрбекова", 2, patronymic="Үсөн кызы"),
        somebody(desk, 'Amanov <b>&amp; "Co"', 1, given="O'Brien & Sons"),
        somebody(desk, "Константинопольская-" * 5, 1, given="Абдурахмангазы " * 4),
    ]
    run = made(desk, tmp_path / "c.pdf", [earned_by(desk, item, Rule()) for item in people], Making(template, language))
    text = text_of(tmp_path / "c.pdf")
    words = ["Өмүрбекова Жаңыл Үсөн кызы", 'Amanov <b>&amp; "Co" O\'Brien & Sons', "C-01-0001", name[language]]
    words += [fingerprint_of(desk), desk.event.short_title[language].split()[0]]
    for word in words:
        assert word in text
    assert ("Omurbekova" in text) is (language == "en")
    assert all(misfit.trouble is Trouble.FIT and misfit.person == people[2].id for misfit in run.misfits)
    rendered = pages(tmp_path / "c.pdf")
    assert len(rendered) == 3
    for page, person in zip(rendered, people, strict=True):
        (code,) = codes(page)
        found = check_certificate(code, desk)
        assert (found.outcome, found.participant) == (CheckOutcome.GENUINE, person.id)
        assert found.statement is not None
        assert (found.statement.language, found.name) == (language, "")


def test_a_line_to_sign_on_is_there_for_each_who_signs(desk: Desk, tmp_path: Path) -> None:
    set_signatories(desk, [Signatory({"en": "E. Asanov"})])
    desk = desk.renewed()
    somebody(desk, "А", 1)
    made(desk, tmp_path / "c.pdf")
    (page,) = pages(tmp_path / "c.pdf", dpi=254)
    # Ten pixels to a millimetre: where the lines of the first and the second signatory lie.
    first, second = (page.convert("L").crop((x, 1690, x + 100, 1710)).getextrema()[0] for x in (500, 1200))
    assert first == ImageColor.getcolor(PAPER["text"], "L")
    assert second == 255


def test_letters_that_no_font_has_are_reported(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "\u10000𐎠Асанова", 1)
    item = earned_by(desk, person, Rule())
    assert Trouble.GLYPHS in {misfit.trouble for misfit in check_earned(desk, [item], Making(), EN)}
    assert Trouble.GLYPHS in {misfit.trouble for misfit in made(desk, tmp_path / "c.pdf").misfits}


def test_each_has_her_own_language_where_it_is_known(desk: Desk, tmp_path: Path) -> None:
    for family, details in (
        ("А", {"language": "ru"}),
        ("Б", {"language": "", "country": "MN"}),
        ("В", {"language": "ky"}),
    ):
        somebody(desk, family, 1, **details)
    made(desk, tmp_path / "c.pdf", making=Making())
    said = [check_certificate(codes(page)[0], desk).statement for page in pages(tmp_path / "c.pdf")]
    assert [item.language for item in said if item] == ["ru", "en", "ky"]


def test_who_cancelled_and_came_all_the_same_gets_one_like_others(desk: Desk, tmp_path: Path) -> None:
    person, away = somebody(desk, "А", 1), somebody(desk, "Б", 0)
    for who in (person, away):
        cancel(desk, who.id)
    assert earned(desk, Rule(), Choice()) == [earned_by(desk, get(desk, person.id), Rule())]
    made(desk, tmp_path / "c.pdf")
    assert check_certificate(codes(pages(tmp_path / "c.pdf")[0])[0], desk).outcome is CheckOutcome.GENUINE


def test_who_is_removed_or_has_too_little_gets_none(desk: Desk, tmp_path: Path) -> None:
    removed, idle = somebody(desk, "Б", 1), somebody(desk, "В", 0)
    desk.perform(ActKind.EDIT, removed.id, [Draft(Kind.REMOVED, participant_subject(removed.id), {})])
    with pytest.raises(NobodyEligible):
        made(desk, tmp_path / "c.pdf")
    for person in (removed, idle):
        with pytest.raises(NotEligible):
            earned_by(desk, get(desk, person.id), Rule())
    assert not (tmp_path / "c.pdf").exists()


def test_categories_choose_speakers_and_organisers(desk: Desk) -> None:
    speaker = somebody(desk, "А", 1, category=Category.SPEAKER.value)
    somebody(desk, "Б", 1)
    assert [item.person.id for item in earned(desk, Rule(), Choice(category="speaker"))] == [speaker.id]


def test_what_checking_says_of_what_changed_since(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "Асанова", 1)
    made(desk, tmp_path / "c.pdf")
    (code,) = codes(pages(tmp_path / "c.pdf")[0])
    edit(desk, person.id, person.details, replace(person.details, family="Асанбекова"))
    entry = next(item.entry for item in history(desk, person.id) if item.entry.kind == Kind.CHECKED_IN)
    desk.perform(ActKind.TAKE_BACK, person.id, [Draft(Kind.VOIDED, entry.subject, {"entry": entry.entry_id})])
    found = check_certificate(code, desk)
    assert (found.outcome, found.name, found.attended) == (CheckOutcome.GENUINE, "Асанбекова Жаңыл", 0)
    assert not certificate(desk, person).withdrawn
    desk.perform(ActKind.EDIT, person.id, [Draft(Kind.REMOVED, participant_subject(person.id), {})])
    assert check_certificate(code, desk).outcome is CheckOutcome.WITHDRAWN


def test_whose_data_were_erased_gets_none_and_keeps_the_one_on_paper(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "Асанова", 1)
    made(desk, tmp_path / "c.pdf")
    (code,) = codes(pages(tmp_path / "c.pdf")[0])
    desk.perform(ActKind.EDIT, person.id, [Draft(Kind.ERASED, participant_subject(person.id), {})])
    assert earned(desk, Rule(), Choice(only_new=False)) == []
    bodies = " ".join(row[0] for row in desk.store.read().execute("SELECT body FROM journal"))
    assert "Асанова" not in bodies
    assert "C-01-0001" in bodies
    found = check_certificate(code, desk)
    assert (found.outcome, found.name) == (CheckOutcome.GENUINE, "")
    assert check(desk) == []


def test_anybody_can_check_without_the_file(desk: Desk, tmp_path: Path) -> None:
    somebody(desk, "Асанова", 1)
    made(desk, tmp_path / "c.pdf")
    (code,) = codes(pages(tmp_path / "c.pdf")[0])
    mark = fingerprint_of(desk)
    found = check_certificate(f" {code}\n")
    assert (found.outcome, found.fingerprint) == (CheckOutcome.OTHER_CONFERENCE, mark)
    assert found.statement is not None
    assert (found.statement.name, found.statement.number) == ("Асанова Жаңыл", "C-01-0001")
    assert check_certificate(code, expected=mark.replace(" ", "-")).outcome is CheckOutcome.GENUINE
    for wrong in ("1234", "1", "nonsense"):
        assert check_certificate(code, expected=wrong).outcome is CheckOutcome.OTHER_KEY
    altered = code[:-1] + str((int(code[-1]) + 1) % 10)
    assert check_certificate(altered, desk).outcome is CheckOutcome.NOT_GENUINE
    for text in ("", "Асанова", "1" * 44, "2" * 1500):
        assert check_certificate(text, desk).outcome is CheckOutcome.UNREADABLE
    other = create_conference(tmp_path / "other.regapp")
    assert check_certificate(code, other).outcome is CheckOutcome.OTHER_CONFERENCE
    other.close()


def test_a_preview_cannot_pass_for_a_certificate(desk: Desk, tmp_path: Path) -> None:
    person = somebody(desk, "Асанова", 1)
    page = tmp_path / "p.pdf"
    page.write_bytes(preview_certificate(desk, earned_by(desk, person, Rule()), Making(), EN))
    assert certificates_of_person(desk, person.id) == []
    made(desk, tmp_path / "c.pdf")
    # Nor one of somebody whose certificate was made: not even its number is shown.
    again = tmp_path / "again.pdf"
    again.write_bytes(preview_certificate(desk, earned_by(desk, person, Rule()), Making(), EN))
    for shown in (page, again):
        (code,) = codes(pages(shown)[0])
        assert check_certificate(code, desk) == check_certificate(code) == Check(CheckOutcome.SAMPLE)
        text = text_of(shown)
        assert "C-01-0000" in text
        assert "C-01-0001" not in text
        assert fingerprint_of(desk) not in text


def test_at_the_door_a_certificate_is_no_badge(desk: Desk, tmp_path: Path) -> None:
    somebody(desk, "Асанова", 1)
    made(desk, tmp_path / "c.pdf")
    (code,) = codes(pages(tmp_path / "c.pdf")[0])
    verdict = scan(desk, code, desk.sessions()[0])
    assert (verdict.outcome, verdict.participant) == (Outcome.CERTIFICATE, None)
    assert not verdict.outcome.is_accepted
    assert check(desk) == []


def test_certificates_and_badges_have_templates_of_their_own(desk: Desk, tmp_path: Path) -> None:
    own = replace(shipped_template("certificate-a4"), name="Биздин сертификат")
    save_template(desk, own)
    assert load_template(desk, "Биздин сертификат") == own
    assert {info.name for info in template_infos(desk)}.isdisjoint({"certificate-a4", "Биздин сертификат"})
    assert [info.name for info in template_infos(desk, CERTIFICATES)] == [
        "certificate-a4", "certificate-a4-portrait", "Биздин сертификат",
    ]  # fmt: skip
    person = somebody(desk, "Асанова", 1)
    with pytest.raises(UnknownTemplate):
        made(desk, tmp_path / "c.pdf", making=Making("90x60"))
    with pytest.raises(UnknownTemplate):
        make_badges(desk, tmp_path / "b.pdf", [person], layout=Layout("certificate-a4"), language=EN)
    made(desk, tmp_path / "c.pdf", making=Making("Биздин сертификат"))
    assert certificate(desk, person).template == "Биздин сертификат"


def test_who_signs_can_be_taken_back(desk: Desk) -> None:
    shown = [Signatory({"ky": " Э.  Асанов "}, {"ru": "Директор"}), Signatory({"en": " "}, {"en": "Nobody"})]
    assert set_signatories(desk, shown).everything
    desk = desk.renewed()
    assert [(who.name, who.position) for who in desk.event.signatories] == [({"ky": "Э. Асанов"}, {"ru": "Директор"})]
    assert not set_signatories(desk, desk.event.signatories).everything
    act, _ = undo(desk)
    assert act.kind == "signatories"
    assert not desk.renewed().event.signatories
    assert check(desk) == []


def test_a_file_that_is_open_elsewhere_gives_no_new_numbers(desk: Desk, tmp_path: Path) -> None:
    somebody(desk, "Асанова", 1)
    made(desk, tmp_path / "c.pdf")
    reader = open_desk(desk.path)
    try:
        everybody = earned(reader, Rule(), Choice(only_new=False))
        assert made(reader, tmp_path / "again.pdf", everybody, Making(language="en")).made == 1
        somebody(desk, "Б", 1)
        with pytest.raises(FileLocked):
            made(reader, tmp_path / "new.pdf", earned(reader, Rule(), Choice()))
        assert not (tmp_path / "new.pdf").exists()
    finally:
        reader.close()


def test_cancelled_nothing_is_made_and_no_number_is_used_up(desk: Desk, tmp_path: Path) -> None:
    for name in "АБВ":
        somebody(desk, name, 1)

    def progress(done: int, _total: int) -> None:
        if done >= 2:
            raise Cancelled

    people = earned(desk, Rule(), Choice(order=Order.NAME))
    with pytest.raises(Cancelled):
        make_certificates(desk, tmp_path / "c.pdf", people, Making(), EN, progress)
    assert list(tmp_path.glob("*.pdf")) == []
    assert earned(desk, Rule(), Choice(order=Order.NAME)) == people
    made(desk, tmp_path / "c.pdf", people)
    assert certificate(desk, people[0].person).number == "C-01-0001"


def test_a_full_disk_leaves_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    somebody(desk, "А", 1)
    out = tmp_path / "c.pdf"
    out.write_bytes(b"an older one")

    def fill_up(done: int, _total: int) -> None:
        if done:
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DiskFull):
        make_certificates(desk, out, earned(desk, Rule(), Choice()), Making(), EN, fill_up)
    assert out.read_bytes() == b"an older one"
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert made(desk, out).made == 1
    assert codes(pages(out)[0])


def test_two_makings_at_once_have_numbers_of_their_own(desk: Desk, tmp_path: Path) -> None:
    first = somebody(desk, "А", 1)
    alone = earned(desk, Rule(), Choice())
    second = somebody(desk, "Б", 1)
    both = earned(desk, Rule(), Choice(order=Order.NAME))

    def meanwhile(done: int, total: int) -> None:
        if done == total and not certificates_of_person(desk, second.id):
            made(desk, tmp_path / "b.pdf", [item for item in both if item.person.id == second.id])

    make_certificates(desk, tmp_path / "a.pdf", alone, Making(language="en"), EN, meanwhile)
    assert {certificate(desk, person).number for person in (first, second)} == {"C-01-0001", "C-01-0002"}
    third = somebody(desk, "В", 1)
    made(desk, tmp_path / "c.pdf")
    assert certificate(desk, third).number == "C-01-0003"


def test_only_pdf(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(FileKind):
        made(desk, tmp_path / "c.docx")
