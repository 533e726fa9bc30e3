"""The programme: changing sessions, moving people between cities, calendar and materials.

A session is a subject (`session/CODE`) whose fields each have their last writer, so two desks can change one
session; its code is never changed, nor given twice. The people registered for it follow from their cities, the
people who came from its check-ins. A change can arrive before the session that it changes, or remain after the
adding was undone: without title, beginning and end there is no session (`regapp.store.queries`).

Clashes (`regapp.model.clashes`) are computed from the present sessions, shown, and never forbidden. Speakers whose
records were merged count as one there.
"""
