"""One person as several pages show them: card, form, comparison, table of people.

The table holds the order of all ids and reads the rows in sight, so it is as quick with a hundred thousand
people as with a hundred.
"""
