"""The programme: changing sessions, moving people between cities, calendar and materials.

A session is a subject (`session/CODE`) whose fields each have their last writer, so two desks can change one
session; its code is never changed, nor given twice. Who is registered for it follows from the cities of the people,
who has come from its check-ins. A change can arrive before the session that it changes, or outlive an adding that
was taken back: without title, beginning and end there is no session (`regapp.store.queries`).

Clashes (`regapp.model.clashes`) are computed from the sessions as they stand, shown, and never forbidden. Speakers
whose records were merged count as one there.
"""
