"""Admission at a session: a scan or a chosen person looked up, decided, journalled and answered.

The decision itself is `decide` in `regapp.model.checkin`, pure. Refusals are outcomes, not errors, and are
journalled too. A scan carries a nonce: sent twice, it counts once.
"""
