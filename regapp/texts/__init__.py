"""Words that several rooms say, in three languages, and colours: for the window, the shell and paper alike; no Qt.

What only one room says stands in that room: in its module named words where there are many, else beside what says it.
A text that belongs to the row of a table (a badge's field, a shipped list) stands in that row.

The translations are the .ts files that Qt Linguist edits, read without Qt (`catalogue`). A text is marked with
`QT_TRANSLATE_NOOP` where it stands, or is given to `self.tr` in a class of the window, whose name is then the
context. Tests fail while one is untranslated. Collect them with

    pyside6-lupdate $(find regapp -name '*.py') -no-obsolete -locations none -ts resources/translations/regapp_ru.ts

and the same for `regapp_ky.ts`. Qt ships none of its own words in Kyrgyz, not all in Russian: see the `qtbase` files.
"""
