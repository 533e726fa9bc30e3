"""Names and places in three languages and many spellings: folding, splitting, finding.

Finding people. `fold` in `names` gives a word one spelling, by which rows of lists are compared too. Search
alone goes further: `readings` (Latin letters that sound otherwise elsewhere, words that sound
alike), `kinship` (the father in a patronymic), `slips` (of the pen), `spelling` (how well a typed word fits a
word), `naming` (how well a query fits a person). A query is taken as typed, else in another layout, else with
slips; these are added too where fewer than five are found and a word before the last fits only as a beginning.
Order among those found: whole words before beginnings, nearer beginnings first; as written before other spellings;
family and given names before patronymic, place and organisation; the family name first before other orders. Weights
stand in `spelling` and `naming`. `tests.bench.search_cases` makes held-out cases.

One person or two. `likeness` weighs what two records say, names in `name_likeness`; from a score on, they are offered
as doubles, in lists, in forms and among everybody. `oneness` says when nobody need be asked: one telephone, the same
whole name, and no father, sex or year of birth that contradicts. `doubles` finds who is worth comparing, `identities`
does it for the rows of a list, `reasons` says why. `tests.bench.pair_cases` makes held-out pairs.

Telephones. `phones` gives a number one key, by the `numbering` plan of its owner's country. Files hold the keys: a
rule that changes needs a migration, so that they are computed again.

Places have a room of their own (`places`).
"""
