"""Small pieces that pages are put together from: labels, cards, buttons, tables, fields."""
