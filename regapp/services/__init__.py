"""The use cases: each write is one transaction and returns its result and its changes.

Every room uses the root, and the root knows no room: `desk` (an open file, its event, the operator), `acts` (acts
that can be undone) and `undo`, `output` (files whole or not at all), `tables`, `material`. Rooms know each other only
as the drawing in docs/architecture.md shows. Expected refusals are values; exceptions are the typed errors of
`regapp.model.errors`. Long work takes a `Progress` and stops where it raises `Cancelled`.

The services reach ReportLab, qrcode, XlsxWriter and the other libraries of papers through the packages `badges`,
`reports` and `exchange` (`exchange.write_xlsx(...)`), which load them when a name is first used.
"""
