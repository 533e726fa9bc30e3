"""Desk lists: paper on which a registration desk goes on when all else fails, and what comes back from it.

`making` draws the list of a session, `hourly` keeps fresh lists of the day in a folder, `reading` finds out who a
photographed page is about and takes in who came. `regapp.omr` looks at the pictures, `regapp.services.admission`
decides and records.
"""
