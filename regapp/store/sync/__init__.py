"""The journal's way out and in: entries to send, entries that came, and how far both have got.

Rows go to the hub as the journal has them; what comes back is taken in like any entry of another desk.
"""
