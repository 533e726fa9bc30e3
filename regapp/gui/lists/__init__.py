"""Lists out: people, columns and their order, sorting; seen before it is saved.

The page edits a `ListDefinition`; `regapp.services.lists` makes rows and files of it. The preview shows the first
rows as they will be saved.
"""
