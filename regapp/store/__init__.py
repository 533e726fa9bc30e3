"""The file: journal, projections, search index, lock, migrations. The only user of SQLite.

- Every change is an entry (`regapp.model.entry`) in one append-only table; the tables that screens read are
  projections, written in the same transaction (`projections`). `rebuild` replays the journal; `check` replays a
  copy and compares. Very many entries (an import, and its undoing) are journalled in one transaction, and their
  projections follow in portions (`entries/many`).
- One thread writes (`store`), each write in BEGIN IMMEDIATE, WAL, synchronous=FULL. Readers have connections of
  their own. The WAL is folded back between writes, never inside one, and wholly when the file is closed, so that
  the one file can be copied.
- The event's key lies in a table of its own, not in the journal, and so never travels with the entries.
- A migration is a named function in `schema`, never changed once a file may have been made with it. A file is
  copied before it is migrated, and the projections are computed again after it. sqlite-utils applies migrations and
  does nothing else here (`migrations`): its import with click and plugins takes 0.15 s, and most starts migrate
  nothing.
"""
