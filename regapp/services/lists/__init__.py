"""Lists out: people by any filter with any columns; contacts; data that name nobody.

A list is a `ListDefinition`: columns in their order, a filter, a column to sort by. `fields` is the one table of
columns and their cells, with one more column for each session; it hides the telephone and e-mail of people
who refused the use or the sharing of their data. Contacts leave these people out.

`rows` asks the file for the ids in order and reads people in portions of 500 as rows are written; no writer holds
the rows. xlsx is written row by row (`constant_memory`), with the table made before its rows, since XlsxWriter
refuses it otherwise. ods is a stream of our own (`exchange.ods`): libraries for it hold a tree of the whole
document. PDFs are drawn straight on pages: tables of ReportLab take a minute for ten thousand rows. vCards are
version 3.0, written by a small module of our own (`exchange.vcard`) and tested against vobject, which would bring
two more libraries.

Saved lists are journalled (`list/NAME`). Parts that a newer RegApp put into one are passed over. Words to search for
are not saved: they may be a name.

Data that name nobody (`regapp.model.papers.anonymity`): place, category, sex, age band and country are made coarse
along a fixed path, each step only for people whose combination is shared by fewer than k = 5; a rest that is too
small is joined by the smallest combinations. All people are in the data, sorted by their values, and a codebook
lists the combined values.
"""
