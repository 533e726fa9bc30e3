"""Runs a parsed command: each foreseen failure is one sentence, each other failure goes to the log."""

import argparse
import logging
import os
import sys
from pathlib import Path

from platformdirs import user_data_path

from regapp.cli.commands import asked_for
from regapp.cli.context import Context
from regapp.log import LOGGER, log_path, start_log
from regapp.model.errors.acts import Cancelled
from regapp.model.errors.base import RegAppError
from regapp.services.failures import foreseen_after_all
from regapp.texts.catalogue import Language
from regapp.texts.sentences import UNFORESEEN, sentence

FAILED, INTERRUPTED = 1, 130


def default_file() -> Path:
    """Give the usual path of the conference file: REGAPP_FILE, else in the user's data folder."""
    named = os.environ.get("REGAPP_FILE")
    return Path(named) if named else user_data_path("regapp", appauthor=False) / "conference.regapp"


def run(arguments: argparse.Namespace, language: Language) -> int:
    """Run the command that the arguments name, or open the window; give the exit status."""
    start_log()
    context = Context(arguments, language, getattr(arguments, "file", None) or default_file())
    try:
        return asked_for(arguments).run(context)
    except RegAppError as error:
        print(sentence(error, language), file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        print(sentence(Cancelled(), language), file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the answer has gone; Python must not complain again while it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if (known := foreseen_after_all(error, context.file.parent)) is not None:
            print(sentence(known, language), file=sys.stderr)
            return known.exit_status
        logging.getLogger(LOGGER).exception("command %s", arguments.command)
        print(language.translate("Errors", UNFORESEEN).format(path=log_path()), file=sys.stderr)
        return FAILED
