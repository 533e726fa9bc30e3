"""Pictures of every view of the window and of every paper, the same bytes as long as nothing has changed."""
