"""Words in three languages and colours, for the window, the shell and paper alike; no Qt.

The translations are the .ts files that Qt Linguist edits, read without Qt (`catalogue`). A text is marked with
`QT_TRANSLATE_NOOP` where it stands, or is given to `self.tr` in a class of the window, whose name is then the
context. Tests fail while one is untranslated. Collect them with

    pyside6-lupdate $(find regapp -name '*.py') -no-obsolete -locations none -ts resources/translations/regapp_ru.ts

and the same for `regapp_ky.ts`. Qt ships no Kyrgyz: its own words are in `qtbase_ky.ts`.
"""
