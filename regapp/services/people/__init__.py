"""People: registering, changing, finding, choosing, substitutes; one person in two records.

`merged` says that its subject and `other` are one person, and carries the `fields` that were chosen from both (so
it holds personal data too, and an erasure empties them there). Links make groups (`regapp.store.merging`); the
smallest id of a group is the id of the one person, and the entries of the group are folded as one set. So a merge
keeps both histories, is undone by voiding its entry, and gives the same result in any order of arrival. The other
ids, numbers and references lead to the one person (`alias`). `told-apart` keeps a pair from being offered again. A
removal or an erasure of one record affects that record alone.

Each badge has its own rule of whether it still admits (`regapp.model.badge_issues`): a later badge replaces the
earlier ones of its own id, and those of all records then known to be the same person. Two badges made before a
merge both still admit; one made after it replaces both.

The likelihood that two records are one person is the sum of evidence by field (`regapp.matching.likeness`), after
Fellegi and Sunter; `regapp.matching.doubles` files records under keys, so that not every pair is compared.
"""
