"""People: registering, changing, finding, choosing, substitutes; one person in two records.

`merged` says that its subject and `other` are one person, and carries the `fields` that were chosen of both (so
personal data stand in it too, and an erasure empties them there). Links make groups (`regapp.store.merging`); the
smallest id of a group stands for all, and the entries of the group are folded as one set. So a merge keeps both
histories, is undone by voiding its entry, and comes out the same in any order of arrival. The other ids, numbers
and references lead to the one person (`alias`). `told-apart` keeps a pair from being offered again. A removal or an
erasure of one record holds for that record alone.

Which badges still admit is decided per badge (`regapp.model.badge_issues`): a later one replaces the earlier ones
of its own id, and those of everybody who was by then known to be the same person. Two badges made before a merge
both go on admitting; one made after it replaces both.

How likely two records are one person is the sum of evidence by field (`regapp.matching.likeness`), after Fellegi
and Sunter; `regapp.matching.doubles` files records under keys, so that nobody is compared with everybody.
"""
