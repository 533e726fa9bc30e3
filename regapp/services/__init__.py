"""The use cases: each write is one transaction and returns its result and what changed.

The root is used by every room and knows none: `desk` (an open file, its event, the operator), `acts` (what can be
taken back) and `undo`, `output` (files whole or not at all), `tables`, `material`. Rooms know each other only as
the drawing in docs/architecture.md shows. Expected refusals are values; exceptions are the typed errors of
`regapp.model.errors`. Work that takes long takes a `Progress` and stops where it raises `Cancelled`.

ReportLab, qrcode, XlsxWriter and the other libraries of papers are reached through the packages `badges`, `reports`
and `exchange` (`exchange.write_xlsx(...)`), which load them when a name is first used.
"""
