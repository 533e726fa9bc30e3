"""Places: a text that says where somebody comes from, matched to units of a dated directory.

A text is taken apart into phrases, each with the level word beside it (`text`, `tokens`, `words`). Where
a word can belong to the level word before it or after it, every reading is weighed. A phrase names municipalities,
or a rayon or oblast that something lies in (`gazetteer`); the answer is the units that agree with every phrase
(`agreement`), those whose name is met best: to the letter, by its sounds, by a stem, by a near miss.

- Several units met equally well: ambiguous. A name borne elsewhere but not where the text says: ambiguous. A
  context nobody knows: ambiguous, or none.
- Without a level word a town comes first; an aimak and the villages of its name elsewhere compete.
- A village's name with an aimak's level word is offered, never taken. A town's name with an aimak's level word
  competes with the aimak.
- A body of self-government without a level (`ЖӨБ`, `ОМСУ`) is a municipality of any level. Posts say nothing.
- Beside a body that is named for certain, words may be left that name no second place (`remarks`): villages that no
  directory has there, quarters of a town. They count only where nothing agrees with the whole text.
- A rayon or oblast is never the municipality, as a column of its own neither. A country or a known town abroad beside
  a name (`abroad`) makes it a place abroad.
- Typos count only where no exact reading is, and only in names long enough: fewer letters suffice in a named rayon.
  Without one, the first letter must be right, and in a short name the consonants.

`tests.bench.place_cases` makes some 22,000 texts from any directory, with the answers that follow from it;
`tests.bench.place_surroundings` as many with words around the name.

A directory of units that is loaded (`dated_directory`) is kept in the journal, so that it travels. An event names
its directory; codes that people were registered with are never rewritten: a unit that was merged leads to its
successor when read. People are found by the names of all directories of the file, so search does not depend on the
event in force.
"""
