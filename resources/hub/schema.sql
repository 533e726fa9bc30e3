-- The hub: the entries of all desks, numbered in the order in which they came. docs/hub.md
-- Run once by the owner of the database, in one transaction. {desks} is the role whose members are the desks.

CREATE SCHEMA regapp;
REVOKE ALL ON SCHEMA regapp FROM PUBLIC;

-- One row. Desks get numbers from `first_number` to `last_number`. `seq` is the number of the newest entry, `came` when it came, `rung` when desks were last told of new ones.
-- Another epoch tells the desks that the hub is not as they left it. Until it has gathered, each desk may pass on
-- entries of other desks: the hub was begun again, and those who wrote them may be gone.
CREATE TABLE regapp.head (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version integer NOT NULL,
    seq bigint NOT NULL DEFAULT 0,
    epoch uuid NOT NULL DEFAULT gen_random_uuid(),
    gathers_until timestamptz NOT NULL DEFAULT '-infinity',
    first_number integer NOT NULL DEFAULT 1,
    last_number integer NOT NULL DEFAULT 499,
    came timestamptz NOT NULL DEFAULT '-infinity',
    rung timestamptz NOT NULL DEFAULT '-infinity'
);
INSERT INTO regapp.head (version) VALUES (1);

-- `name` is its number, as in short numbers; `label` is what people call it; `role` is how it logs in, empty for a desk
-- whose entries others pass on; `line` is the server's process for the line on which it greeted last.
CREATE TABLE regapp.desk (
    name text PRIMARY KEY,
    label text NOT NULL DEFAULT '',
    role name UNIQUE,
    last_lseq bigint NOT NULL DEFAULT 0,
    passes_on boolean NOT NULL DEFAULT false,
    joined timestamptz,
    revoked timestamptz,
    heard timestamptz,
    line integer,
    program text NOT NULL DEFAULT '',
    machine text NOT NULL DEFAULT '',
    unsent bigint NOT NULL DEFAULT 0,
    offset_ms bigint NOT NULL DEFAULT 0
);

-- `passed_by` is the hub of another hall that brought the entry: it has it.
CREATE TABLE regapp.entry (
    seq bigint PRIMARY KEY,
    desk text NOT NULL REFERENCES regapp.desk,
    lseq bigint NOT NULL,
    entry_id text NOT NULL,
    clock bigint NOT NULL,
    operator text NOT NULL,
    event bigint NOT NULL,
    kind text NOT NULL,
    version bigint NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    passed_by text,
    UNIQUE (desk, lseq)
);
CREATE INDEX entry_subject ON regapp.entry (event, subject);

-- The keys that sign badges, sealed by the desks: the hub cannot read them.
CREATE TABLE regapp.event_key (event bigint PRIMARY KEY, sealed bytea NOT NULL);
