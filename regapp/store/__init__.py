"""The file: journal, projections, search index. The only user of sqlite-utils."""
