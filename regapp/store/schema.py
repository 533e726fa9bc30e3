"""The tables, as named migrations. A migration is never changed once a file may have been made with it."""

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Final

APPLICATION_ID: Final = 0x52454741
"""`REGA`: marks an SQLite file as RegApp's (PRAGMA application_id)."""

Migration = Callable[[Connection], None]
"""Brings the tables one version further, within a transaction of the caller."""

# The tables that are computed from the journal; `rebuild` empties and refills them.
PROJECTIONS: Final = (
    "event", "session", "participant", "check_in", "badge_issue", "scan", "person_link", "alias", "settled_place",
    "unit_table", "badge_material", "badge_batch", "certificate", "handed_out",
    "message",
)  # fmt: skip

_V1 = """
CREATE TABLE journal (
    desk TEXT NOT NULL, lseq INTEGER NOT NULL, entry_id TEXT NOT NULL UNIQUE, clock INTEGER NOT NULL,
    operator TEXT NOT NULL, event INTEGER NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL,
    subject TEXT NOT NULL, body TEXT NOT NULL, gseq INTEGER, received INTEGER,
    PRIMARY KEY (desk, lseq)
) WITHOUT ROWID;
CREATE INDEX journal_subject ON journal (event, subject);
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE event_key (event INTEGER PRIMARY KEY, key BLOB NOT NULL);

CREATE TABLE event (number INTEGER PRIMARY KEY, code TEXT NOT NULL, fields TEXT NOT NULL);
CREATE TABLE session (
    event INTEGER NOT NULL, code TEXT NOT NULL, starts TEXT NOT NULL, fields TEXT NOT NULL,
    PRIMARY KEY (event, code)
) WITHOUT ROWID;
CREATE TABLE participant (
    id INTEGER PRIMARY KEY, event INTEGER NOT NULL, number TEXT NOT NULL, ref TEXT NOT NULL,
    family TEXT NOT NULL, given TEXT NOT NULL, patronymic TEXT NOT NULL, written TEXT NOT NULL, latin TEXT NOT NULL,
    sex TEXT NOT NULL, birth_year INTEGER, category TEXT NOT NULL, municipality TEXT NOT NULL, place TEXT NOT NULL,
    country TEXT NOT NULL, organisation TEXT NOT NULL, position TEXT NOT NULL, phone TEXT NOT NULL,
    email TEXT NOT NULL, language TEXT NOT NULL, interpretation TEXT NOT NULL, diet TEXT NOT NULL,
    cities TEXT NOT NULL, consent INTEGER, note TEXT NOT NULL, cancelled INTEGER NOT NULL, removed INTEGER NOT NULL,
    erased INTEGER NOT NULL, issue INTEGER NOT NULL, first_in TEXT NOT NULL,
    sort_key TEXT NOT NULL, family_key TEXT NOT NULL, given_key TEXT NOT NULL, phone_tail TEXT NOT NULL,
    search_text TEXT NOT NULL
);
CREATE INDEX participant_sort ON participant (event, sort_key);
CREATE INDEX participant_family ON participant (event, family_key);
CREATE INDEX participant_given ON participant (event, given_key);
CREATE INDEX participant_phone ON participant (event, phone_tail);
CREATE INDEX participant_number ON participant (event, number);
CREATE INDEX participant_ref ON participant (event, ref);
CREATE INDEX participant_place ON participant (event, removed, cancelled, municipality, cities, first_in);
CREATE INDEX participant_category ON participant (event, removed, cancelled, category, cities, first_in);
CREATE INDEX participant_sex ON participant (event, removed, cancelled, sex, cities, first_in);
CREATE VIRTUAL TABLE participant_search USING fts5 (
    search_text, content='participant', content_rowid='id', prefix='1 2 3', detail='none', tokenize='ascii'
);
CREATE VIRTUAL TABLE participant_term USING fts5vocab ('participant_search', 'row');
CREATE TABLE check_in (
    participant INTEGER NOT NULL, session TEXT NOT NULL, event INTEGER NOT NULL, at TEXT NOT NULL, desk TEXT NOT NULL,
    operator TEXT NOT NULL, desks TEXT NOT NULL, inside INTEGER NOT NULL, out_at TEXT NOT NULL,
    PRIMARY KEY (participant, session)
) WITHOUT ROWID;
CREATE INDEX check_in_session ON check_in (event, session, at);
CREATE TABLE badge_issue (
    participant INTEGER NOT NULL, issue INTEGER NOT NULL, event INTEGER NOT NULL, at TEXT NOT NULL,
    desk TEXT NOT NULL, reason TEXT NOT NULL, template TEXT NOT NULL,
    PRIMARY KEY (participant, issue)
) WITHOUT ROWID;
CREATE TABLE scan (
    event INTEGER NOT NULL, subject TEXT NOT NULL, nonce TEXT NOT NULL, outcome TEXT NOT NULL,
    session TEXT NOT NULL, at TEXT NOT NULL, desk TEXT NOT NULL,
    PRIMARY KEY (event, subject, nonce)
) WITHOUT ROWID;
CREATE INDEX scan_nonce ON scan (nonce);
CREATE INDEX scan_at ON scan (event, at);
"""


def first_tables(db: Connection) -> None:
    """The journal, the projections and the search index as they were first shipped."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _run(db, _V1)


_V2 = """
DROP TABLE badge_issue;
CREATE TABLE badge_issue (
    participant INTEGER NOT NULL, owner INTEGER NOT NULL, issue INTEGER NOT NULL, event INTEGER NOT NULL,
    at TEXT NOT NULL, desk TEXT NOT NULL, reason TEXT NOT NULL, template TEXT NOT NULL, replaced INTEGER NOT NULL,
    PRIMARY KEY (participant, owner, issue)
) WITHOUT ROWID;
CREATE TABLE person_link (
    first INTEGER NOT NULL, second INTEGER NOT NULL, kind TEXT NOT NULL, event INTEGER NOT NULL,
    PRIMARY KEY (first, second, kind)
) WITHOUT ROWID;
CREATE INDEX person_link_second ON person_link (second);
CREATE TABLE alias (
    participant INTEGER PRIMARY KEY, stands_for INTEGER NOT NULL, event INTEGER NOT NULL, number TEXT NOT NULL,
    ref TEXT NOT NULL, family TEXT NOT NULL, given TEXT NOT NULL, patronymic TEXT NOT NULL, phone TEXT NOT NULL,
    birth_year INTEGER, municipality TEXT NOT NULL
);
CREATE INDEX alias_stands_for ON alias (stands_for);
CREATE INDEX alias_number ON alias (event, number);
CREATE INDEX alias_ref ON alias (event, ref);
CREATE TABLE settled_place (
    event INTEGER NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (event, key)
) WITHOUT ROWID;
CREATE TABLE unit_table (
    event INTEGER NOT NULL, name TEXT NOT NULL, valid_from TEXT NOT NULL, rows TEXT NOT NULL,
    PRIMARY KEY (event, name)
) WITHOUT ROWID;
ALTER TABLE participant ADD COLUMN instead_of TEXT NOT NULL DEFAULT '';
CREATE INDEX participant_instead ON participant (event, instead_of) WHERE instead_of <> '';
"""


def one_person_in_two_records(db: Connection) -> None:
    """Merged people and their badges, settled places, imported directories, substitutes.

    The projections are computed again after any migration.
    """
    _run(db, _V2)


_V3 = """
CREATE TABLE badge_material (
    event INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, content TEXT NOT NULL,
    PRIMARY KEY (event, kind, name)
) WITHOUT ROWID;
CREATE TABLE badge_batch (
    event INTEGER NOT NULL, id TEXT NOT NULL, at TEXT NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (event, id)
) WITHOUT ROWID;
CREATE TABLE print_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT, event INTEGER NOT NULL, batch TEXT NOT NULL, printer TEXT NOT NULL,
    template TEXT NOT NULL, sheet TEXT NOT NULL, options TEXT NOT NULL, badges TEXT NOT NULL, state TEXT NOT NULL,
    handle TEXT NOT NULL, title TEXT NOT NULL, trouble TEXT NOT NULL, detail TEXT NOT NULL, made TEXT NOT NULL,
    changed TEXT NOT NULL
);
CREATE INDEX print_job_state ON print_job (state, id);
"""


def badges_on_paper(db: Connection) -> None:
    """Templates and pictures of the event's own, batches, and this desk's queue of badges to print.

    The queue is no projection: what waits at one desk's printer is that desk's alone.
    """
    _run(db, _V3)


_V4 = """
CREATE TABLE certificate (
    participant INTEGER NOT NULL, number TEXT NOT NULL, event INTEGER NOT NULL, at TEXT NOT NULL, desk TEXT NOT NULL,
    language TEXT NOT NULL, template TEXT NOT NULL, attended INTEGER NOT NULL, sessions INTEGER NOT NULL,
    rule TEXT NOT NULL, withdrawn INTEGER NOT NULL, stands INTEGER NOT NULL, PRIMARY KEY (participant, number)
) WITHOUT ROWID;
CREATE INDEX certificate_number ON certificate (event, number);
"""


def certificates_of_participation(db: Connection) -> None:
    """The certificates that were made, those taken back among them: their numbers stay theirs."""
    _run(db, _V4)


def telephones_by_country(db: Connection) -> None:
    """The country of merged records. Since this step a telephone's key follows the rules of its owner's country."""
    db.execute("ALTER TABLE alias ADD COLUMN country TEXT NOT NULL DEFAULT ''")


def people_by_post_year_and_email(db: Connection) -> None:
    """Since this step people are also found by their post, year of birth and e-mail: the words are computed again."""


def dates_of_birth(db: Connection) -> None:
    """The whole date of birth, where a list had it."""
    db.execute("ALTER TABLE participant ADD COLUMN birth_date TEXT NOT NULL DEFAULT ''")


def consents_and_what_donors_ask(db: Connection) -> None:
    """Consent to photos and to the sharing of data, disability, and the accreditation of journalists."""
    for name in ("photo_consent", "sharing_consent", "disability"):
        db.execute(f"ALTER TABLE participant ADD COLUMN {name} INTEGER")
    db.execute("ALTER TABLE participant ADD COLUMN accreditation TEXT NOT NULL DEFAULT ''")


_V9 = """
CREATE TABLE conflict (
    id INTEGER PRIMARY KEY AUTOINCREMENT, event INTEGER NOT NULL, trace TEXT NOT NULL, found TEXT NOT NULL,
    settled INTEGER NOT NULL, UNIQUE (event, trace)
);
CREATE INDEX conflict_open ON conflict (event, id) WHERE settled = 0;
"""


def conflicts_between_desks(db: Connection) -> None:
    """The conflicts that were found in this file, until somebody has looked at them.

    They are no projection: a conflict is told at the desk where the entries met.
    """
    _run(db, _V9)


def merges_in_the_journal(db: Connection) -> None:
    """Merges are found by whom they name, when somebody is erased: also those that were undone."""
    db.execute("CREATE INDEX journal_merged ON journal (event) WHERE kind = 'merged'")


_V11 = """
CREATE TABLE handed_out (
    entry_id TEXT PRIMARY KEY, participant INTEGER NOT NULL, event INTEGER NOT NULL, thing TEXT NOT NULL,
    at TEXT NOT NULL, desk TEXT NOT NULL, operator TEXT NOT NULL, device TEXT NOT NULL, back_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX handed_out_participant ON handed_out (participant);
CREATE INDEX handed_out_thing ON handed_out (event, thing, at);
CREATE TABLE message (participant INTEGER PRIMARY KEY, event INTEGER NOT NULL, text TEXT NOT NULL);
"""


def things_handed_out(db: Connection) -> None:
    """The things that people got at the desks, those on loan that came back, and messages about somebody."""
    _run(db, _V11)


def _run(db: Connection, statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)


MIGRATIONS: Final[Mapping[str, Migration]] = {
    step.__name__: step
    for step in (
        first_tables, one_person_in_two_records, badges_on_paper, certificates_of_participation, telephones_by_country,
        people_by_post_year_and_email, dates_of_birth, consents_and_what_donors_ask,
        conflicts_between_desks, merges_in_the_journal, things_handed_out,
    )
}  # fmt: skip
"""All migrations by name, in the order in which a file takes them."""
