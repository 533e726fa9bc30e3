-- All that a desk may do at the hub. Each function knows the desk by the role that is logged in.

-- Statistics would keep samples of personal data, beyond an erasure.
ALTER TABLE regapp.entry ALTER COLUMN body SET STATISTICS 0;
-- An entry is known by its id, under whatever number a copy of a file sends it.
CREATE INDEX IF NOT EXISTS entry_id ON regapp.entry (entry_id);

-- The name of the desk that calls; an error for one that was revoked or is none.
CREATE OR REPLACE FUNCTION regapp.caller() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
DECLARE found regapp.desk;
BEGIN
    SELECT * INTO found FROM desk WHERE role = session_user;
    IF found.name IS NULL OR found.revoked IS NOT NULL THEN
        RAISE EXCEPTION 'revoked' USING ERRCODE = 'RA003';
    END IF;
    RETURN found.name;
END $$;

-- Says who is here, and gets where the hub stands.
CREATE OR REPLACE FUNCTION regapp.hello(
    program text, machine text, unsent bigint, offset_ms bigint,
    OUT desk text, OUT epoch uuid, OUT last_lseq bigint, OUT seq bigint, OUT now_ms bigint, OUT version integer,
    OUT is_gathering boolean, OUT passes_on boolean
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
#variable_conflict use_column
BEGIN
    desk := caller();
    UPDATE desk AS d SET heard = clock_timestamp(), line = pg_backend_pid(), program = left(hello.program, 100),
        machine = left(hello.machine, 200), unsent = hello.unsent, offset_ms = hello.offset_ms
    WHERE d.name = hello.desk RETURNING d.last_lseq, d.passes_on INTO last_lseq, passes_on;
    SELECT h.epoch, h.seq, h.version, h.gathers_until > now() INTO epoch, seq, version, is_gathering FROM head AS h;
    now_ms := floor(extract(epoch FROM clock_timestamp()) * 1000);
END $$;

-- Takes in entries that a desk wrote, in the order of their numbers: those after the newest one that is here, up to
-- a gap. Gives the newest number now; with the commit these entries are acknowledged. `ring_ms` is 0 where all desks
-- were told, else after how long to tell them. RA001: a number that is here belongs to another entry, or an entry is
-- here under another number. RA002: an entry of a time that has not come, with the hub's time. RA007: the desk has
-- greeted on another line since.
CREATE OR REPLACE FUNCTION regapp.append(of_desk text, entries jsonb, OUT last bigint, OUT ring_ms integer)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
DECLARE
    who text := caller();
    present bigint := floor(extract(epoch FROM clock_timestamp()) * 1000);
    wait integer;
    before bigint;
    added bigint;
    is_its_own boolean := who = of_desk AND NOT (SELECT d.passes_on FROM desk AS d WHERE d.name = who);
BEGIN
    IF who <> of_desk AND NOT (SELECT d.passes_on OR h.gathers_until > now() FROM desk AS d, head AS h WHERE d.name = who) THEN
        RAISE EXCEPTION 'not the own desk' USING ERRCODE = 'RA003';
    END IF;
    IF jsonb_array_length(entries) > 500 THEN
        RAISE EXCEPTION 'too many entries at once' USING ERRCODE = 'RA004';
    END IF;
    -- The hub of another hall has looked at the time of what its own desk wrote, and others have it by now.
    IF is_its_own AND EXISTS (
        SELECT FROM jsonb_to_recordset(entries) AS e (clock bigint) WHERE e.clock >> 16 > present + 60000
    ) THEN
        RAISE EXCEPTION 'ahead' USING ERRCODE = 'RA002', DETAIL = present::text;
    END IF;
    -- One after the other: a number is seen by all only with those before it. A lock on the row of `head` alone
    -- collapses with very many desks.
    PERFORM pg_advisory_xact_lock(hashtext('regapp'), hashtext('append'));
    -- What was sent on a line that broke may come after the desk has greeted on another one and changed its mind. A
    -- greeting meanwhile waits, and hears what has come.
    PERFORM FROM desk AS d WHERE d.name = who AND d.line = pg_backend_pid() FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'another line' USING ERRCODE = 'RA007';
    END IF;
    IF who <> of_desk THEN
        INSERT INTO desk (name) VALUES (of_desk) ON CONFLICT DO NOTHING;
    END IF;
    SELECT d.last_lseq INTO before FROM desk AS d WHERE d.name = of_desk;
    IF EXISTS (
        SELECT FROM jsonb_to_recordset(entries) AS e (lseq bigint, entry_id text)
        JOIN entry AS k ON k.desk = of_desk AND k.lseq = e.lseq WHERE k.entry_id <> e.entry_id
    ) OR (is_its_own AND EXISTS (
        SELECT FROM jsonb_to_recordset(entries) AS e (lseq bigint, entry_id text)
        JOIN entry AS k ON k.entry_id = e.entry_id WHERE (k.desk, k.lseq) <> (of_desk, e.lseq)
    )) THEN
        RAISE EXCEPTION 'fork' USING ERRCODE = 'RA001';
    END IF;
    WITH given AS (
        SELECT * FROM jsonb_to_recordset(entries) AS e (
            lseq bigint, entry_id text, clock bigint, operator text, event bigint, kind text, version bigint,
            subject text, body text
        ) WHERE e.lseq > before
    ), fresh AS (SELECT g.*, row_number() OVER (ORDER BY g.lseq) AS place FROM given AS g)
    INSERT INTO entry (seq, desk, lseq, entry_id, clock, operator, event, kind, version, subject, body, passed_by)
    SELECT h.seq + f.place, of_desk, f.lseq, f.entry_id, f.clock, f.operator, f.event, f.kind, f.version, f.subject,
        f.body, nullif(who, of_desk)
    FROM fresh AS f, head AS h WHERE f.lseq = before + f.place;
    GET DIAGNOSTICS added = ROW_COUNT;
    last := before + added;
    ring_ms := 0;
    IF added = 0 THEN
        RETURN;
    END IF;
    UPDATE desk AS d SET last_lseq = last WHERE d.name = of_desk;
    PERFORM redact_erased(of_desk, before, last);
    -- Every 10 ms for each desk that is there, twice a second at most: told of each entry, 200 desks stop each other.
    SELECT least(500, 10 * count(*)) INTO wait FROM desk AS d WHERE d.heard > clock_timestamp() - interval '1 minute';
    SELECT greatest(0, ceil(wait - 1000 * extract(epoch FROM clock_timestamp() - h.rung))) INTO ring_ms FROM head AS h
    WHERE isfinite(h.rung);
    ring_ms := coalesce(ring_ms, 0);
    UPDATE head AS h SET seq = h.seq + added, came = clock_timestamp(),
        rung = CASE WHEN ring_ms = 0 THEN clock_timestamp() ELSE h.rung END;
    IF ring_ms = 0 THEN
        PERFORM pg_notify('regapp', '');
    END IF;
END $$;

-- Tells all desks of new entries, unless somebody has told them since the newest one came.
CREATE OR REPLACE FUNCTION regapp.ring() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
BEGIN
    PERFORM caller();
    UPDATE head SET rung = clock_timestamp() WHERE rung < came;
    IF FOUND THEN
        PERFORM pg_notify('regapp', '');
    END IF;
END $$;

-- A body without the personal data in its fields, otherwise to the letter as it was.
CREATE OR REPLACE FUNCTION regapp.redacted(body text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = regapp, pg_temp AS $$
    SELECT '{' || coalesce(string_agg(
        to_json(part.key)::text || ':' || CASE WHEN part.key = 'fields' THEN '{' || coalesce((
            SELECT string_agg(to_json(field.key)::text || ':' || field.value::text, ',')
            FROM json_each(part.value) AS field WHERE field.key = ANY ({kept})
        ), '') || '}' ELSE part.value::text END, ','
    ), '') || '}' FROM json_each(body::json) AS part
$$;

-- Empties the personal data of people who were erased by these entries, and of entries about them that come late.
CREATE OR REPLACE FUNCTION regapp.redact_erased(of_desk text, after bigint, until bigint) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
    WITH fresh AS (
        SELECT event, subject, substring(body FROM '"other":"(participant/[0-9]{16})"') AS other, kind FROM entry
        WHERE desk = of_desk AND lseq > after AND lseq <= until AND kind IN ('set', 'merged', 'erased')
    ), named AS (SELECT event, subject FROM fresh UNION SELECT event, other FROM fresh WHERE kind = 'merged'),
    erased AS (
        SELECT n.event, n.subject FROM named AS n
        WHERE n.subject ~ '^participant/[0-9]{16}$'
        AND EXISTS (SELECT FROM entry AS k WHERE k.event = n.event AND k.subject = n.subject AND k.kind = 'erased')
    )
    UPDATE entry AS e SET body = redacted(e.body) FROM erased AS x
    WHERE e.event = x.event AND e.body LIKE '%"fields"%'
        AND (e.subject = x.subject OR (e.kind = 'merged' AND e.body LIKE '%"other":"' || x.subject || '"%'))
$$;

-- The entries after a cursor, in order, each as an array; `upto` is the cursor after them.
CREATE OR REPLACE FUNCTION regapp.pull(after bigint, most integer, with_own boolean, OUT upto bigint, OUT entries json)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
DECLARE who text := caller();
BEGIN
    SELECT least(h.seq, after + least(most, 5000)) INTO upto FROM head AS h;
    SELECT coalesce(json_agg(json_build_array(
        e.desk, e.lseq, e.entry_id, e.clock, e.operator, e.event, e.kind, e.version, e.subject, e.body, e.seq
    ) ORDER BY e.seq), '[]') INTO entries
    FROM entry AS e WHERE e.seq > after AND e.seq <= upto AND (with_own OR (e.desk <> who AND e.passed_by IS DISTINCT FROM who));
END $$;

-- How far the entries of each desk have come here.
CREATE OR REPLACE FUNCTION regapp.heads() RETURNS TABLE (desk text, last_lseq bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
    SELECT d.name, d.last_lseq FROM desk AS d WHERE caller() IS NOT NULL ORDER BY d.name
$$;

-- The ids of a desk's entries from number `first` on: two laptops may have written under one number.
CREATE OR REPLACE FUNCTION regapp.ids_of(of_desk text, first bigint) RETURNS TABLE (lseq bigint, entry_id text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
    SELECT e.lseq, e.entry_id FROM entry AS e WHERE caller() IS NOT NULL AND e.desk = of_desk AND e.lseq >= first ORDER BY e.lseq LIMIT 5000
$$;

-- Where entries with these ids are here: a copy of a file may have sent them under another number.
CREATE OR REPLACE FUNCTION regapp.places_of(ids text[]) RETURNS TABLE (
    entry_id text, desk text, lseq bigint, clock bigint, seq bigint
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
    SELECT e.entry_id, e.desk, e.lseq, e.clock, e.seq FROM entry AS e
    WHERE caller() IS NOT NULL AND e.entry_id = ANY (ids) ORDER BY e.seq
$$;

-- All desks, as the page of desks shows them.
CREATE OR REPLACE FUNCTION regapp.desks() RETURNS TABLE (
    name text, label text, heard_ms bigint, program text, machine text, unsent bigint, offset_ms bigint, last_lseq bigint,
    is_revoked boolean, has_joined boolean
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
    SELECT d.name, d.label, floor(extract(epoch FROM d.heard) * 1000)::bigint, d.program, d.machine, d.unsent, d.offset_ms,
        d.last_lseq, d.revoked IS NOT NULL, d.joined IS NOT NULL
    FROM desk AS d WHERE d.role IS NOT NULL AND (session_user = current_user OR caller() IS NOT NULL) ORDER BY d.name
$$;

-- The keys of the events, sealed. A key is never replaced: badges are signed with it.
CREATE OR REPLACE FUNCTION regapp.keys() RETURNS TABLE (event bigint, sealed bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
    SELECT k.event, k.sealed FROM event_key AS k WHERE caller() IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION regapp.keep_key(event bigint, sealed bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
BEGIN
    PERFORM caller();
    INSERT INTO event_key VALUES (keep_key.event, keep_key.sealed) ON CONFLICT DO NOTHING;
END $$;

-- A new desk; whoever has its password may log in until then. It gets the number that is wanted, if nobody logs in under
-- it, else the next free one. For the owner alone. RA006: no number is free.
CREATE OR REPLACE FUNCTION regapp.make_desk(
    wanted text, label text, verifier text, until timestamptz, OUT made text, OUT login text
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
DECLARE
    number integer;
    limits head;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('regapp'), hashtext('desk'));
    SELECT * INTO limits FROM head;
    -- A number is never given again, also not that of a desk whose entries others passed on.
    SELECT greatest(limits.first_number, 1 + coalesce(max(d.name::integer), 0)) INTO number FROM desk AS d
    WHERE d.name ~ '^[0-9]{2,3}$' AND d.name::integer BETWEEN limits.first_number AND limits.last_number;
    IF wanted ~ '^[0-9]{2,3}$' AND wanted::integer > 0 AND NOT EXISTS (
        SELECT FROM desk AS d WHERE d.name = wanted AND d.role IS NOT NULL
    ) THEN
        number := wanted::integer;
    END IF;
    IF number > greatest(limits.last_number, 499) THEN
        RAISE EXCEPTION 'no number is free' USING ERRCODE = 'RA006';
    END IF;
    made := CASE WHEN number < 100 THEN lpad(number::text, 2, '0') ELSE number::text END;
    -- Roles belong to the whole server, and a desk may come to log in under another number.
    login := current_database() || '_desk_' || made || '_' || left(md5(random()::text || clock_timestamp()::text), 6);
    EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 10 PASSWORD %L VALID UNTIL %L IN ROLE %I',
        login, verifier, until, current_database() || '_desks');
    INSERT INTO desk AS d (name, label, role) VALUES (made, make_desk.label, login)
    ON CONFLICT (name) DO UPDATE SET label = make_desk.label, role = make_desk.login WHERE d.role IS NULL;
END $$;

-- The first thing a new desk does: the password of its code is of no use to anybody after it. RA005: it was used.
CREATE OR REPLACE FUNCTION regapp.join_in(verifier text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
DECLARE who text := caller();
BEGIN
    IF EXISTS (SELECT FROM desk AS d WHERE d.name = who AND d.joined IS NOT NULL) THEN
        RAISE EXCEPTION 'used' USING ERRCODE = 'RA005';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', session_user, verifier, 'infinity');
    UPDATE desk AS d SET joined = clock_timestamp() WHERE d.name = who;
    RETURN who;
END $$;

-- A laptop that was a desk before the hub was begun again goes on under its number: its entries are there, passed on by
-- others. Whether it could.
CREATE OR REPLACE FUNCTION regapp.take_up(wanted text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
DECLARE me desk;
BEGIN
    SELECT d.* INTO me FROM desk AS d WHERE d.name = caller();
    IF me.last_lseq > 0 OR NOT (SELECT h.gathers_until > now() FROM head AS h)
        OR EXISTS (SELECT FROM desk AS d WHERE d.name = wanted AND d.role IS NOT NULL) THEN
        RETURN false;
    END IF;
    DELETE FROM desk AS d WHERE d.name = me.name;
    INSERT INTO desk (name) VALUES (wanted) ON CONFLICT DO NOTHING;
    UPDATE desk AS d SET role = me.role, label = me.label, joined = me.joined, heard = me.heard, program = me.program,
        machine = me.machine WHERE d.name = wanted;
    RETURN true;
END $$;

-- A second laptop with the file of this desk becomes a desk of its own.
CREATE OR REPLACE FUNCTION regapp.part(verifier text, OUT made text, OUT login text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = regapp, pg_temp AS $$
BEGIN
    PERFORM caller();
    SELECT m.made, m.login INTO part.made, part.login FROM make_desk('', '', verifier, 'infinity') AS m;
    UPDATE desk AS d SET joined = clock_timestamp() WHERE d.name = part.made;
END $$;

-- No desk may read a table, and none may call what is for the owner.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA regapp FROM PUBLIC;
GRANT USAGE ON SCHEMA regapp TO {desks};
GRANT EXECUTE ON FUNCTION
    regapp.hello(text, text, bigint, bigint), regapp.append(text, jsonb), regapp.ring(),
    regapp.pull(bigint, integer, boolean), regapp.heads(), regapp.ids_of(text, bigint), regapp.places_of(text[]),
    regapp.desks(), regapp.keys(), regapp.keep_key(bigint, bytea), regapp.join_in(text), regapp.part(text), regapp.take_up(text)
TO {desks};
