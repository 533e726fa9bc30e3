"""Whole lists made by rule: sheets of rows, each with the person or the kind of row that it is."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from regapp.model.papers.left_out import WhySkipped
from tests.exchange.recognising.made_rows import HEADINGS, LANGUAGES, POSTS, SPLIT_HEADINGS, TITLES, nobody, person

_COUNTED = (WhySkipped.TOTAL, WhySkipped.SECTION)
"""Beside these stands a number now and then."""


@dataclass
class MadeList:
    """A sheet; `people` and `others` by the place of their rows."""

    language: str
    is_split: bool = False
    """Whether family and given names stand in columns of their own."""
    rows: list[list[str]] = field(default_factory=list)
    people: dict[int, str] = field(default_factory=dict)
    others: dict[int, WhySkipped] = field(default_factory=dict)
    heading: int = 0


class Maker:
    """Makes lists; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)

    def lists(self, count: int) -> Iterator[MadeList]:
        """Make so many lists, of all languages in turn."""
        return (self._one(LANGUAGES[number % len(LANGUAGES)]) for number in range(count))

    def _one(self, language: str) -> MadeList:
        chance = self._chance
        columns = self._columns()
        made = MadeList(language, is_split=chance.random() < 0.25)
        for title in TITLES[language][: chance.randrange(3)]:
            made.rows += [[title], *([[]] if chance.random() < 0.5 else [])]
        made.heading = len(made.rows)
        names = SPLIT_HEADINGS[language] if made.is_split else HEADINGS[language][1:2]
        heading = {**dict(enumerate([[cell] for cell in HEADINGS[language]])), 1: list(names)}
        made.rows.append([cell for column in columns for cell in heading[column]])
        number = 0
        for place in range(chance.randint(12, 20)):
            if place < 3 or chance.random() < 0.55:
                number += 1
                self._person(made, columns, number)
            else:
                self._other(made, columns)
        return made

    def _columns(self) -> list[int]:
        """Choose columns: without number, post or telephone now and then; the name is always there."""
        return [column for column in range(4) if column == 1 or self._chance.random() < 0.75]

    def _person(self, made: MadeList, columns: list[int], number: int) -> None:
        chance = self._chance
        name = person(chance, made.language)
        made.people[len(made.rows)] = name
        names = name.split(" ", 1) if made.is_split else [name]
        post = chance.choice((*POSTS[made.language], ""))
        phone = chance.choice((f"0555 {number:02} 44 {number + 20:02}", f"+996 700 1122{number:02}", ""))
        cells = ([chance.choice((str(number), f"{number}."))], names, [post], [phone])
        made.rows.append([cell for column in columns for cell in cells[column]])

    def _other(self, made: MadeList, columns: list[int]) -> None:
        chance = self._chance
        width = len(made.rows[made.heading])
        shape = chance.randrange(12)
        if shape == 0:
            made.rows.append([""] * width)
            return
        if shape == 1 and width > 1:
            made.others[len(made.rows)] = WhySkipped.HEADING
            made.rows.append(list(made.rows[made.heading]))
            return
        if shape == 2:
            made.rows.append([chance.choice(("—", "-", "–", "...")) for _ in range(width)])
            return
        text, why = nobody(chance, made.language)
        made.others[len(made.rows)] = why
        place = chance.choice((columns.index(1), columns.index(1), 0))
        row = [""] * width
        row[place] = text
        if shape == 3:
            row = [text] * width
        elif shape in (4, 5) and place + 1 < width and why in _COUNTED and text[-1] != ":":
            row[place + 1] = str(chance.randint(2, 40))
        elif shape == 6 and why is WhySkipped.SECTION:
            row[place] = chance.choice(("I. ", "II. ", "1. ", "2) ", "А) ", "V ")) + text
        made.rows.append(row)
