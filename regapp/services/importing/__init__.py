"""Lists in: read, understood, compared with the registered people, then written wholly or not at all.

`plan` is the result of an import before anything is written: rows = added + updated + same + possible + unusable. A
row matches a registered person only by reference, or by folded name and telephone; a person decides on everything
else. Possible duplicates that nobody has decided are added and reported, because they would be missing at the desk
if they were left out. An unclear place is asked once for all rows with the same text; the answer goes before the
matcher, for the event, on every desk (`settled_places`). Rows that cannot be used come back in a file with their
reasons (`rejects`).
"""
