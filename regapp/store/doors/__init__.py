"""What desks at doors ask the file: who is inside, and what people got."""
