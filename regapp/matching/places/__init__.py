"""Places: a text that says where somebody comes from, matched to units of a dated directory.

A text is taken apart into phrases, each with the level word beside it (`text`, `words`). Where
a word can belong to the level word before it or after it, every reading is weighed. A phrase names municipalities,
or a rayon or oblast that something lies in (`gazetteer`); the answer is the units that agree with every phrase
(`agreement`), those whose name is met best: to the letter, by its sounds, by a stem, by a near miss.

- Several units met equally well: ambiguous. A name borne elsewhere but not where the text says: ambiguous. A
  context nobody knows: ambiguous, or none.
- Without a level word a town comes first; an aimak and the villages of its name elsewhere compete.
- A village's name with an aimak's level word is offered, never taken. A town's name with an aimak's level word
  competes with the aimak.
- Typos count only where no exact reading is, and only in names long enough: fewer letters suffice in a named rayon.
  Without one, the first letter must be right, and in a short name the consonants.

`tests.bench.place_cases` makes some 22,000 texts from any directory, with the answers that follow from it.

A directory of units that is loaded (`dated_directory`) is kept in the journal, so that it travels. An event names
its directory; codes that people were registered with are never rewritten: a unit that was merged leads to its
successor when read. People are found by the names of all directories of the file, so search does not depend on the
event in force.
"""
