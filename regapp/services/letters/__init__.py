"""Letters by template: thanks to speakers, confirmations of attendance, invitations; one PDF with a page a person.

Whom a letter is for stands in its template (`resources/letters`), and who that is, is decided in one place
(`receivers`): nobody who refused the use of their data, was erased or removed, and nobody for a day on which they did
not come. A letter says what is recorded when it is made. It is not journalled: it has no number and no code, and is
made again at will, also where the file may only be read. A text of one's own is a copy of a template's file.
"""
