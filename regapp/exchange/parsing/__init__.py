"""From bytes to sheets of text, in a process of its own: foreign files may make foreign code fail in any way."""
