"""Small building blocks of pages: labels, cards, buttons, tables, fields."""
