"""Papers and lists: their columns, rows, codes and rules."""
