"""From bytes to sheets of text. It runs in a process of its own: foreign files may make foreign code fail in any way."""
