"""The file as a whole: the first conference, the demo, opening, directories, backup, check, and drafts."""
