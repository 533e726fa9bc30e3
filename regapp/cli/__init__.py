"""RegApp from a shell: the same use cases as in the window, and the way to open it."""

import argparse
import sys
from collections.abc import Callable, Sequence

from regapp.cli.loading import load
from regapp.cli.parser import asked_language, make_parser
from regapp.model.text.plain import plain
from regapp.texts.catalogue import Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run RegApp with these arguments (the process's own by default); give the exit status."""
    if getattr(sys, "frozen", False):
        # In a frozen program the process that reads a list begins here too.
        load("multiprocessing", "freeze_support")()
    # The system may hand over bytes that are no text.
    words = [plain(word) for word in (sys.argv[1:] if arguments is None else arguments)]
    _speak_utf8()
    language = Language(asked_language(words))
    try:
        parsed = make_parser(language, words).parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    run: Callable[[argparse.Namespace, Language], int] = load("regapp.cli.running", "run")
    return run(parsed, language)


def _speak_utf8() -> None:
    """Switch the streams to UTF-8: names are Cyrillic, and must not raise on a console of another encoding."""
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
