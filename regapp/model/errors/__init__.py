"""The failures that RegApp foresees, by room: what each module raises stands where a reader looks for it."""
