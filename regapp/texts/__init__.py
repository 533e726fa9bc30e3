"""Words in three languages and colours, for the window, the shell and paper alike. Knows nothing of Qt."""
