"""Certificates of participation: find the people who have earned one, make certificates, check them.

The engine of the badges draws a certificate from a template whose `purpose` is `certificate`; each purpose has its
own templates in every list. `certified` records that one was made and for how many sessions, but nothing about the
person. A number is taken before the paper is drawn and given back if the drawing fails. A making that is undone
keeps its row as withdrawn, so the number stays with the person and a check can say so. The earliest of several is
valid.

The code (docs/certificates.md) is signed with a key derived from the event's; a preview is signed with a key of
zeros. At the door the code has an outcome of its own, which admits nobody. An element with `only_with` is drawn only
if that field has text, such as the line to sign on.
"""
