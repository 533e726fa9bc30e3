-- What reporting tools may read: who is registered, who has come, and how many of them. The views fold the entries as a
-- desk does (regapp/model/fold.py); they are dropped and made again with each update. {reports} may read those at the end
-- and nothing else.
-- What a view is made of is MATERIALIZED in it: PostgreSQL knows little of how many rows that gives, and would fold
-- everybody again for each row of something else.

DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT format('%I.%I', schemaname, viewname) FROM pg_catalog.pg_views WHERE schemaname = 'regapp' LOOP
        EXECUTE 'DROP VIEW IF EXISTS ' || name || ' CASCADE';
    END LOOP;
END $$;

-- The body of an entry; empty where it is no object.
CREATE OR REPLACE FUNCTION regapp.body_of(written text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE body jsonb;
BEGIN
    body := written;
    RETURN CASE WHEN jsonb_typeof(body) = 'object' THEN body ELSE '{}' END;
EXCEPTION WHEN data_exception OR program_limit_exceeded OR untranslatable_character THEN
    RETURN '{}';
END $$;

-- A moment as desks write it; nothing where it is none.
CREATE OR REPLACE FUNCTION regapp.moment(written text) RETURNS timestamptz LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN CASE WHEN written ~ '^\d{4}-\d\d-\d\d[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)$'
        THEN written::timestamptz END;
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION regapp.day(written text) RETURNS date LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN CASE WHEN written ~ '^\d{4}-?\d\d-?\d\d$' THEN written::date END;
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION regapp.is_text(value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_typeof(value) = 'string', false)
$$;

CREATE OR REPLACE FUNCTION regapp.is_texts(value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_typeof(value) = 'object' AND NOT value @? '$.* ? (@.type() != "string")'
$$;

-- Whether a field is shown here and can be read: regapp/model/field_shapes.py.
CREATE OR REPLACE FUNCTION regapp.is_shown(subject text, field text, value jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN starts_with(subject, 'participant/') THEN CASE
            WHEN field = 'birth_year' THEN jsonb_typeof(value) = 'null' OR value::text ~ '^(\d{1,9}|10{9})$'
            WHEN field = 'cancelled' THEN jsonb_typeof(value) IN ('boolean', 'null')
            WHEN field = 'cities' THEN jsonb_typeof(value) = 'null'
                OR jsonb_typeof(value) = 'array' AND NOT value @? '$[*] ? (@.type() != "string")'
            ELSE field IN (
                'number', 'ref', 'family', 'given', 'patronymic', 'written', 'category', 'municipality', 'sex', 'country',
                'organisation', 'position'
            ) AND jsonb_typeof(value) IN ('string', 'null')
        END
        WHEN starts_with(subject, 'session/') THEN CASE field
            WHEN 'title' THEN regapp.is_texts(value)
            WHEN 'city' THEN regapp.is_text(value)
            WHEN 'starts' THEN regapp.is_text(value) AND regapp.moment(value #>> '{}') IS NOT NULL
            WHEN 'ends' THEN regapp.is_text(value) AND regapp.moment(value #>> '{}') IS NOT NULL
            ELSE false
        END
        WHEN subject = 'event' THEN CASE field
            WHEN 'title' THEN regapp.is_texts(value)
            WHEN 'code' THEN regapp.is_text(value)
            WHEN 'starts' THEN regapp.is_text(value) AND regapp.day(value #>> '{}') IS NOT NULL
            WHEN 'ends' THEN regapp.is_text(value) AND regapp.day(value #>> '{}') IS NOT NULL
            ELSE false
        END
        ELSE false
    END
$$;

-- Of the voidings of one subject, from the last to the first, what they void: one that was voided voids nothing.
CREATE OR REPLACE FUNCTION regapp.and_voided(voided text[], entry text, target text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN entry = ANY (voided) THEN voided ELSE voided || target END
$$;
CREATE OR REPLACE AGGREGATE regapp.voided(text, text) (SFUNC = regapp.and_voided, STYPE = text[], INITCOND = '{}');

-- Fields in the order of the clock: the last writer wins.
CREATE OR REPLACE AGGREGATE regapp.last_of_each(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');

-- Few entries are of these kinds, and each view asks for them.
CREATE INDEX IF NOT EXISTS entry_rare ON regapp.entry (kind)
WHERE kind IN ('voided', 'merged', 'removed', 'restored', 'erased');

-- The entries that are understood, and their place in the fold: a reading that no clock shows comes first. Only those that
-- need something of their body are read for it.
CREATE VIEW regapp.understood AS
SELECT e.event, e.subject, e.entry_id, e.kind, e.desk COLLATE "C" AS desk, e.lseq, b.body,
    CASE WHEN e.clock >= 0 AND e.clock < 1::bigint << 58 THEN e.clock ELSE -1 END AS clock
FROM regapp.entry AS e CROSS JOIN LATERAL (SELECT regapp.body_of(e.body) AS body OFFSET 0) AS b
WHERE e.version <= 1 AND e.kind IN ('set', 'removed', 'restored', 'refused', 'voided', 'erased', 'merged', 'told-apart')
UNION ALL
SELECT e.event, e.subject, e.entry_id, e.kind, e.desk COLLATE "C", e.lseq, b.body,
    CASE WHEN e.clock >= 0 AND e.clock < 1::bigint << 58 THEN e.clock ELSE -1 END
FROM regapp.entry AS e CROSS JOIN LATERAL (SELECT regapp.body_of(e.body) AS body OFFSET 0) AS b
WHERE e.version <= 1 AND e.kind IN ('checked-in', 'checked-out', 'issued', 'certified') AND CASE e.kind
    WHEN 'issued' THEN regapp.is_text(b.body -> 'at') AND (b.body -> 'issue')::text ~ '^[1-9]\d?$'
    WHEN 'certified' THEN regapp.is_text(b.body -> 'number')
    ELSE regapp.is_text(b.body -> 'session') AND regapp.is_text(b.body -> 'at') AND regapp.moment(b.body ->> 'at') IS NOT NULL
END;

-- Ids of people about which several events have entries, and to which of the events they belong
-- (regapp/store/entries/owning.py).
CREATE VIEW regapp.contested AS
SELECT subject FROM regapp.entry
WHERE subject ~ '^participant/[0-9]{16}$' AND (SELECT min(event) <> max(event) FROM regapp.entry)
GROUP BY subject HAVING min(event) <> max(event);

CREATE VIEW regapp.owner AS
WITH contested AS MATERIALIZED (SELECT * FROM regapp.contested),
known AS MATERIALIZED (SELECT DISTINCT event FROM regapp.understood WHERE subject = 'event' AND kind = 'set')
SELECT DISTINCT ON (u.subject) u.subject, u.event
FROM contested AS c JOIN regapp.understood AS u ON u.subject = c.subject LEFT JOIN known ON known.event = u.event
ORDER BY u.subject, known.event IS NULL, u.clock, u.desk, u.lseq, u.event;

-- What other events say of somebody is shown nowhere.
CREATE VIEW regapp.disowned AS
WITH contested AS MATERIALIZED (SELECT * FROM regapp.contested), owner AS MATERIALIZED (SELECT * FROM regapp.owner)
SELECT DISTINCT e.event, e.subject
FROM contested AS c JOIN regapp.entry AS e ON e.subject = c.subject LEFT JOIN owner AS o ON o.subject = c.subject
WHERE e.event IS DISTINCT FROM o.event;

-- Who was found to be one with whom, as the record of `subject` says it.
CREATE VIEW regapp.link AS
WITH disowned AS MATERIALIZED (SELECT * FROM regapp.disowned),
voidings AS MATERIALIZED (
    SELECT event, subject, unnest(regapp.voided(entry_id, body ->> 'entry' ORDER BY clock DESC, desk DESC, lseq DESC)) AS target
    FROM regapp.understood WHERE kind = 'voided' GROUP BY event, subject
)
SELECT u.event, u.subject, u.body ->> 'other' AS other FROM regapp.understood AS u
WHERE u.kind = 'merged' AND u.subject ~ '^participant/[0-9]{16}$' AND u.body ->> 'other' ~ '^participant/[0-9]{16}$'
    AND NOT EXISTS (
        SELECT FROM voidings AS v WHERE v.event = u.event AND v.subject = u.subject AND v.target = u.entry_id
    ) AND NOT EXISTS (SELECT FROM disowned AS d WHERE d.event = u.event AND d.subject = u.subject);

-- Records of one person: the smallest id stands for all. People of two events are not made one; an id about which nothing
-- has come yet is of the first event that links it.
CREATE VIEW regapp.joined AS
WITH RECURSIVE disowned AS MATERIALIZED (SELECT * FROM regapp.disowned),
links AS MATERIALIZED (SELECT DISTINCT * FROM regapp.link),
ties AS MATERIALIZED (
    SELECT l.event, l.subject, l.other FROM links AS l
    WHERE NOT EXISTS (SELECT FROM disowned AS d WHERE d.event = l.event AND d.subject = l.other) AND CASE
        WHEN EXISTS (SELECT FROM regapp.entry AS e WHERE e.event = l.event AND e.subject = l.other) THEN true
        WHEN EXISTS (SELECT FROM regapp.entry AS e WHERE e.subject = l.other) THEN false
        ELSE l.event = (SELECT min(o.event) FROM links AS o WHERE o.other = l.other)
    END
),
both_ways AS MATERIALIZED (SELECT event, subject, other FROM ties UNION SELECT event, other, subject FROM ties),
reached AS (
    SELECT event, subject, other FROM both_ways
    UNION SELECT r.event, r.subject, b.other FROM reached AS r JOIN both_ways AS b
        ON b.event = r.event AND b.subject = r.other
)
SELECT event, subject, least(subject, min(other)) AS stands_for FROM reached GROUP BY event, subject;

-- The entries that stand, and under which subject. An erasure cannot be voided: what it emptied is gone.
CREATE VIEW regapp.standing AS
WITH disowned AS MATERIALIZED (SELECT * FROM regapp.disowned), joined AS MATERIALIZED (SELECT * FROM regapp.joined),
voidings AS MATERIALIZED (
    SELECT u.event, coalesce(j.stands_for, u.subject) AS stands_for,
        unnest(regapp.voided(u.entry_id, u.body ->> 'entry' ORDER BY u.clock DESC, u.desk DESC, u.lseq DESC)) AS target
    FROM regapp.understood AS u LEFT JOIN joined AS j ON j.event = u.event AND j.subject = u.subject
    WHERE u.kind = 'voided' GROUP BY u.event, coalesce(j.stands_for, u.subject)
)
SELECT u.*, coalesce(j.stands_for, u.subject) AS stands_for
FROM regapp.understood AS u LEFT JOIN joined AS j ON j.event = u.event AND j.subject = u.subject
WHERE u.kind <> 'voided' AND NOT EXISTS (
    SELECT FROM voidings AS v WHERE v.target = u.entry_id AND v.event = u.event
        AND v.stands_for = coalesce(j.stands_for, u.subject) AND u.kind <> 'erased'
) AND NOT EXISTS (SELECT FROM disowned AS d WHERE d.event = u.event AND d.subject = u.subject);

-- What is known of somebody or something.
CREATE VIEW regapp.detailed AS
SELECT s.event, s.stands_for, regapp.last_of_each(f.fields ORDER BY s.clock, s.desk, s.lseq) AS fields
FROM regapp.standing AS s CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_object_agg(p.key, p.value) FILTER (WHERE regapp.is_shown(s.subject, p.key, p.value)), '{}') AS fields
    FROM jsonb_each(CASE WHEN jsonb_typeof(s.body -> 'fields') = 'object' THEN s.body -> 'fields' ELSE '{}' END) AS p
) AS f
WHERE s.kind IN ('set', 'merged') GROUP BY s.event, s.stands_for;

-- Who was removed or erased, all records of somebody who has several; of whom nothing is known nobody can be removed.
CREATE VIEW regapp.ended AS
WITH last AS MATERIALIZED (
    SELECT DISTINCT ON (event, stands_for, subject, kind = 'erased') event, stands_for, subject, kind
    FROM regapp.standing WHERE kind IN ('removed', 'restored', 'erased')
    ORDER BY event, stands_for, subject, kind = 'erased', clock DESC, desk DESC, lseq DESC
),
known AS MATERIALIZED (SELECT DISTINCT event, stands_for FROM regapp.standing WHERE kind IN ('set', 'merged')),
joined AS MATERIALIZED (SELECT * FROM regapp.joined),
records AS MATERIALIZED (
    SELECT j.event, j.stands_for, count(*) AS number FROM joined AS j
    WHERE EXISTS (SELECT FROM regapp.entry AS e WHERE e.event = j.event AND e.subject = j.subject)
    GROUP BY j.event, j.stands_for
)
SELECT l.event, l.stands_for, count(*) FILTER (WHERE l.kind = 'removed') = coalesce(max(r.number), 1) AS removed,
    count(*) FILTER (WHERE l.kind = 'erased') = coalesce(max(r.number), 1) AS erased
FROM last AS l JOIN known AS k ON k.event = l.event AND k.stands_for = l.stands_for
LEFT JOIN records AS r ON r.event = l.event AND r.stands_for = l.stands_for
GROUP BY l.event, l.stands_for;

-- Everybody of whom details have come, without those who were removed.
CREATE VIEW regapp.registered AS
WITH detailed AS MATERIALIZED (SELECT * FROM regapp.detailed WHERE stands_for ~ '^participant/[0-9]{16}$'),
ended AS MATERIALIZED (SELECT * FROM regapp.ended)
SELECT d.event, d.stands_for, d.fields, coalesce(e.erased, false) AS erased,
    coalesce(d.fields ->> 'municipality', '') AS municipality, coalesce((d.fields -> 'cancelled')::text = 'true', false) AS cancelled,
    array_to_string(ARRAY(SELECT jsonb_array_elements_text(nullif(d.fields -> 'cities', 'null'))), ',') AS cities
FROM detailed AS d LEFT JOIN ended AS e ON e.event = d.event AND e.stands_for = d.stands_for
WHERE e.removed IS NOT TRUE;

-- Who came to which session, without those who were removed. The earliest check-in counts, and the latest check-out.
CREATE VIEW regapp.presence AS
WITH ended AS MATERIALIZED (SELECT * FROM regapp.ended)
SELECT f.event, f.stands_for, f.session, f.at, f.desk, f.inside, f.out_at
FROM (
    SELECT s.event, s.stands_for, s.body ->> 'session' AS session, bool_or(s.kind = 'checked-in') AS came,
        min((s.body ->> 'at') COLLATE "C") FILTER (WHERE s.kind = 'checked-in') AS at,
        (array_agg(s.desk ORDER BY (s.body ->> 'at') COLLATE "C", s.clock, s.desk, s.lseq) FILTER (WHERE s.kind = 'checked-in'))[1] AS desk,
        (array_agg(s.kind ORDER BY s.clock DESC, s.desk DESC, s.lseq DESC))[1] = 'checked-in' AS inside,
        max((s.body ->> 'at') COLLATE "C") FILTER (WHERE s.kind = 'checked-out') AS out_at
    FROM regapp.standing AS s
    WHERE s.kind IN ('checked-in', 'checked-out') AND s.stands_for ~ '^participant/[0-9]{16}$'
    GROUP BY s.event, s.stands_for, s.body ->> 'session'
) AS f LEFT JOIN ended AS e ON e.event = f.event AND e.stands_for = f.stands_for
WHERE f.came AND e.removed IS NOT TRUE;

CREATE VIEW regapp.events WITH (security_barrier) AS
WITH detailed AS MATERIALIZED (SELECT * FROM regapp.detailed WHERE stands_for = 'event'),
begun AS MATERIALIZED (
    SELECT u.event, regapp.last_of_each(f.fields ORDER BY u.clock, u.desk, u.lseq) AS fields
    FROM regapp.understood AS u CROSS JOIN LATERAL (
        SELECT jsonb_object_agg(p.key, p.value) FILTER (WHERE regapp.is_shown(u.subject, p.key, p.value)) AS fields
        FROM jsonb_each(CASE WHEN jsonb_typeof(u.body -> 'fields') = 'object' THEN u.body -> 'fields' ELSE '{}' END) AS p
    ) AS f
    WHERE u.kind = 'set' AND u.subject = 'event' GROUP BY u.event
),
-- An event is never taken out of its file: where what made it one is voided, it stays what it was said to be.
whole AS (
    SELECT b.event, b.fields || coalesce(d.fields, '{}') AS fields
    FROM begun AS b LEFT JOIN detailed AS d ON d.event = b.event
)
SELECT event, fields ->> 'code' AS code, coalesce(fields #>> '{title,ky}', '') AS title_ky,
    coalesce(fields #>> '{title,ru}', '') AS title_ru, coalesce(fields #>> '{title,en}', '') AS title_en,
    regapp.day(fields ->> 'starts') AS starts,
    -- Two desks may have set one each.
    least(greatest(regapp.day(fields ->> 'starts'), regapp.day(fields ->> 'ends')), regapp.day(fields ->> 'starts') + 365) AS ends
FROM whole WHERE fields ?& ARRAY['code', 'title', 'starts', 'ends'];

CREATE VIEW regapp.sessions WITH (security_barrier) AS
WITH detailed AS MATERIALIZED (SELECT * FROM regapp.detailed WHERE starts_with(stands_for, 'session/')),
ended AS MATERIALIZED (SELECT * FROM regapp.ended WHERE starts_with(stands_for, 'session/'))
SELECT d.event, substr(d.stands_for, 9) AS session, coalesce(d.fields ->> 'city', '') AS city,
    coalesce(d.fields #>> '{title,ky}', '') AS title_ky, coalesce(d.fields #>> '{title,ru}', '') AS title_ru,
    coalesce(d.fields #>> '{title,en}', '') AS title_en, regapp.moment(d.fields ->> 'starts') AS starts,
    regapp.moment(d.fields ->> 'ends') AS ends
FROM detailed AS d LEFT JOIN ended AS e ON e.event = d.event AND e.stands_for = d.stands_for
WHERE e.removed IS NOT TRUE AND d.fields ?& ARRAY['title', 'starts', 'ends'];

CREATE VIEW regapp.check_ins WITH (security_barrier) AS
SELECT event, substr(stands_for, 13)::bigint AS participant, session, regapp.moment(at) AS at, desk, inside,
    regapp.moment(out_at) AS out_at
FROM regapp.presence;

CREATE VIEW regapp.participants WITH (security_barrier) AS
WITH registered AS MATERIALIZED (SELECT * FROM regapp.registered),
came AS MATERIALIZED (SELECT event, stands_for, min(at) AS first_in FROM regapp.presence GROUP BY event, stands_for)
SELECT r.event, substr(r.stands_for, 13)::bigint AS id, coalesce(r.fields ->> 'number', '') AS number,
    coalesce(r.fields ->> 'ref', '') AS reference, coalesce(nullif(r.fields ->> 'written', ''), concat_ws(' ',
        nullif(r.fields ->> 'family', ''), nullif(r.fields ->> 'given', ''), nullif(r.fields ->> 'patronymic', ''))) AS name,
    coalesce(r.fields ->> 'family', '') AS family, coalesce(r.fields ->> 'given', '') AS given,
    coalesce(r.fields ->> 'patronymic', '') AS patronymic, coalesce(r.fields ->> 'category', 'guest') AS category,
    r.municipality, coalesce(r.fields ->> 'sex', '') AS sex, (r.fields ->> 'birth_year')::integer AS birth_year,
    coalesce(r.fields ->> 'country', '') AS country, coalesce(r.fields ->> 'organisation', '') AS organisation,
    coalesce(r.fields ->> 'position', '') AS position, r.cities, r.cancelled, r.erased, regapp.moment(c.first_in) AS first_in
FROM registered AS r LEFT JOIN came AS c ON c.event = r.event AND c.stands_for = r.stands_for;

-- The whole event: regapp/reports/tally.py. People who were admitted by a genuine badge and whose details have not come
-- yet have a row of their own.
CREATE VIEW regapp.attendance_by_municipality WITH (security_barrier) AS
WITH came AS (SELECT DISTINCT event, stands_for FROM regapp.presence)
SELECT event, CASE WHEN r.stands_for IS NULL THEN 'unknown_genuine' ELSE r.municipality END AS municipality,
    count(r.stands_for) AS registered, count(*) FILTER (WHERE r.stands_for IS NOT NULL AND c.stands_for IS NOT NULL) AS came,
    count(*) FILTER (WHERE r.stands_for IS NULL) AS others
FROM regapp.registered AS r FULL JOIN came AS c USING (event, stands_for)
WHERE c.stands_for IS NOT NULL OR NOT r.cancelled GROUP BY 1, 2;

-- A session is for those registered for its city, and without a city for all. Who cancelled after they had come counts.
CREATE VIEW regapp.attendance_by_session WITH (security_barrier) AS
WITH registered AS MATERIALIZED (SELECT event, stands_for, cities, cancelled FROM regapp.registered),
presence AS MATERIALIZED (SELECT event, stands_for, session FROM regapp.presence),
sessions AS MATERIALIZED (SELECT event, session, city FROM regapp.sessions),
expected AS MATERIALIZED (
    SELECT event, cities, count(*) AS number FROM registered WHERE NOT cancelled GROUP BY event, cities
),
came AS MATERIALIZED (
    SELECT p.event, p.session, r.cities, count(*) AS number, count(*) FILTER (WHERE r.cancelled) AS cancelled
    FROM presence AS p LEFT JOIN registered AS r ON r.event = p.event AND r.stands_for = p.stands_for
    GROUP BY p.event, p.session, r.cities
),
counted AS (
    SELECT event, session, cities, number AS arrived, cancelled AS late, 0 AS expected FROM came
    UNION ALL SELECT e.event, s.session, e.cities, 0, 0, e.number FROM expected AS e JOIN sessions AS s USING (event)
)
SELECT s.event, s.session, sum(CASE WHEN f.is_for THEN c.expected + c.late ELSE 0 END)::bigint AS registered,
    sum(CASE WHEN f.is_for THEN c.arrived ELSE 0 END)::bigint AS came,
    sum(CASE WHEN f.is_for THEN 0 ELSE coalesce(c.arrived, 0) END)::bigint AS others
FROM sessions AS s LEFT JOIN counted AS c ON c.event = s.event AND c.session = s.session
CROSS JOIN LATERAL (SELECT coalesce(c.cities = '' OR c.cities IS NOT NULL AND s.city = ''
    OR s.city = ANY (string_to_array(c.cities, ',')), false) AS is_for) AS f
GROUP BY s.event, s.session;

-- A view reads tables with the rights of its owner, and calls functions with those of whoever asks.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA regapp FROM PUBLIC;
GRANT USAGE ON SCHEMA regapp TO {reports};
GRANT EXECUTE ON FUNCTION
    regapp.body_of(text), regapp.moment(text), regapp.day(text), regapp.is_text(jsonb), regapp.is_texts(jsonb),
    regapp.is_shown(text, text, jsonb), regapp.voided(text, text), regapp.last_of_each(jsonb)
TO {reports};
GRANT SELECT ON
    regapp.events, regapp.sessions, regapp.participants, regapp.check_ins, regapp.attendance_by_municipality,
    regapp.attendance_by_session
TO {reports};
