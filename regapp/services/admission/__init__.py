"""Admission at a session: look up a scan or a chosen person, decide, journal and answer.

The decision itself is the pure function `decide` in `regapp.model.checkin`. Refusals are outcomes, not errors, and
are journalled too. A scan carries a nonce: a scan that is sent twice counts once.
"""
