"""Tables on paper: columns, cells, rows, pages, and the ink that draws them. All papers with tables use it."""
