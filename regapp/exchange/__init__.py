"""Reading and writing lists: workbooks and text tables, and the recognition of their headings."""
