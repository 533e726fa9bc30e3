"""The process in which a list is read: it sends back the list, or the typed error, and is allowed no more than that."""

import gc
import os
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from regapp import exchange
from regapp.exchange.parsing.limits import set_limits
from regapp.model.errors.base import RegAppError
from regapp.model.errors.lists import ListBroken, ListTooLarge
from regapp.model.papers.sheets import ReadList
from regapp.named_files import file_content


@dataclass(frozen=True)
class Answer:
    """A list, or the error instead; `fault` is the trace of a failure that nobody foresaw."""

    result: ReadList | RegAppError
    fault: str = ""


def run(connection: Connection, path: Path, encoding: str, verbatim: bool, memory: int, seconds: int) -> None:
    """Read a list within limits and send the answer. The process of a list begins here."""
    _be_quiet()
    # Nothing goes round in a list, and the process ends with it.
    gc.disable()
    set_limits(memory, seconds)
    connection.send(_answer(path, encoding, verbatim))


def _answer(path: Path, encoding: str, verbatim: bool) -> Answer:
    try:
        # The libraries of lists are loaded within the limits, and only here.
        return Answer(exchange.parse_list(file_content(path), str(path), encoding, verbatim=verbatim))
    except RegAppError as error:
        return Answer(error)
    except MemoryError:
        return Answer(ListTooLarge(str(path)))
    except Exception:
        return Answer(ListBroken(str(path)), traceback.format_exc())
    except BaseException:
        # A panic of a library is no Exception, and no fault of RegApp.
        return Answer(ListBroken(str(path)))


def _be_quiet() -> None:
    """Keep what libraries say before they fail out of the terminal of a command."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
