"""Papers on which people sign: sign-in sheets, per-diem registers, registers of materials.

All of them have one form (`regapp.model.papers.register`): columns, groups of rows, words. `selection` chooses the
people (people registered for the sessions, and people who came unregistered), `columns` and `rows` write what the
rows say, `registers` makes the file, `workbook` the table for the accountant. `regapp.reports` lays all rows out
before anything is drawn, so that each page knows the number of pages, no row is split, and signatures are never
without rows; rows are then written straight onto the page, as badges are. A text that does not fit its cell is
broken, then set smaller, then the row grows.

The telephone of people who refused the use or the sharing of their data is hidden. People who cancelled are listed
only if they came; people whose data are erased have no name to sign with. If days attended are paid, only people who
attended are listed.

A day is paid once (`payments`, `paying`). It belongs to the city to which the person came first on that day, so the
registers of all cities and of no city pay what one register of everything pays. A register that records its days gets
a number; its days are an entry of the journal, travel with it, can be undone, and are left out of other registers,
which name them. Numbers of passports and PINs are columns to fill in by hand: RegApp keeps none.

Money is counted in tyiyn (`regapp.model.money`). Amounts in words (`in_words`) are our own: num2words has no Kyrgyz,
and depends on a package that is no longer kept.
"""
