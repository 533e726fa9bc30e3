"""What stands on papers and in lists: their columns, rows, codes and rules."""
