"""From a scan or a chosen person to a verdict, and all that follows it; shared by the pages that admit people.

A page makes an `Admitting` and shows each verdict that it gives. The sound, the news to other pages and the first badge
follow every verdict in the same way, whatever page it came from.
"""
