"""Names and places in three languages and several spellings: folding, splitting, finding."""
