"""RegApp from a shell: the same use cases as in the window, and the way to open it."""

import logging
import os
import sys
from collections.abc import Callable, Sequence

from regapp.cli import badge_command, demo_command, desk_commands, list_commands, upkeep_commands
from regapp.cli.arguments import asked_language, default_file, make_parser
from regapp.cli.context import Context
from regapp.cli.window_command import open_window
from regapp.log import LOGGER, log_path, start_log
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.texts.catalogue import Language
from regapp.texts.sentences import UNFORESEEN, sentence

FAILED, INTERRUPTED = 1, 130


def _check_certificate(context: Context) -> int:
    # Loaded here, as `_export`: the papers' modules would be a tenth of the window's start.
    from regapp.cli.certificates_command import check

    return check(context)


def _export(context: Context) -> int:
    from regapp.cli.export_command import export

    return export(context)


_COMMANDS: dict[str, Callable[[Context], int]] = {
    "demo": demo_command.demo,
    "import": list_commands.import_list,
    "find": desk_commands.find,
    "place": desk_commands.place,
    "badges": badge_command.badges,
    "scan": desk_commands.scan,
    "certificate": _check_certificate,
    "attendance": desk_commands.attendance,
    "export": _export,
    "sessions": list_commands.sessions,
    "move": list_commands.move,
    "participants": list_commands.participants,
    "history": list_commands.history,
    "backup": upkeep_commands.backup,
    "restore": upkeep_commands.restore,
    "check": upkeep_commands.check,
    "rebuild": upkeep_commands.rebuild,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run RegApp with these arguments (the process's own by default); gives the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    start_log()
    language = Language(asked_language(words))
    try:
        parsed = make_parser(language, words).parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    context = Context(parsed, language, getattr(parsed, "file", None) or default_file())
    try:
        return _COMMANDS[parsed.command](context) if parsed.command else open_window(context)
    except RegAppError as error:
        print(sentence(error, language), file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        print(sentence(Cancelled(), language), file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the answer has gone; Python must not complain again while it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        logging.getLogger(LOGGER).exception("command %s", parsed.command)
        print(language.translate("Errors", UNFORESEEN).format(path=log_path()), file=sys.stderr)
        return FAILED


def _speak_utf8() -> None:
    """Names are Cyrillic: on a console of another encoding, letters must not raise."""
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
