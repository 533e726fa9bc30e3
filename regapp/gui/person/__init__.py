"""One person as several pages show them: card, form, comparison, table of people.

The table holds the order of all ids and reads rows where one looks, so it is as quick with a hundred thousand
people as with a hundred.
"""
