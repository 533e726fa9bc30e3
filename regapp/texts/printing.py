"""Words for print jobs: their state, and the obstacle in their way."""

from regapp.model.printing import JobState, PrintJob, Trouble
from regapp.texts.catalogue import QT_TRANSLATE_NOOP, Language

_STATES = {
    JobState.WAITING: QT_TRANSLATE_NOOP("Printing", "Waiting"),
    JobState.SENDING: QT_TRANSLATE_NOOP("Printing", "Printing…"),
    JobState.SENT: QT_TRANSLATE_NOOP("Printing", "Printing…"),
    JobState.PRINTED: QT_TRANSLATE_NOOP("Printing", "Printed"),
    JobState.FAILED: QT_TRANSLATE_NOOP("Printing", "Not printed"),
    JobState.UNCLEAR: QT_TRANSLATE_NOOP("Printing", "Did it print?"),
    JobState.CANCELLED: QT_TRANSLATE_NOOP("Printing", "Cancelled"),
}
_TROUBLES = {
    Trouble.MISSING: QT_TRANSLATE_NOOP("Printing", "Printer “{printer}” is not available. The badges will wait."),
    Trouble.STOPPED: QT_TRANSLATE_NOOP(
        "Printing", "The printer is stopped or unreachable. Switch it on and printing will continue by itself."
    ),
    Trouble.PAPER: QT_TRANSLATE_NOOP(
        "Printing", "The printer cannot take pages of {detail} mm. Choose another sheet or printer in Settings."
    ),
    Trouble.REFUSED: QT_TRANSLATE_NOOP("Printing", "The printer rejected the job: {detail}"),
    Trouble.LOST: QT_TRANSLATE_NOOP("Printing", "The printer aborted the job. Nothing is counted as printed."),
    Trouble.SLOW: QT_TRANSLATE_NOOP(
        "Printing", "Check the printer: paper, cover, cable. Printing will then continue by itself."
    ),
    Trouble.FORGOTTEN: QT_TRANSLATE_NOOP(
        "Printing", "The printer no longer lists this job. Check whether the badges are in the tray."
    ),
    Trouble.NEEDLESS: QT_TRANSLATE_NOOP(
        "Printing", "No badge was needed: made already, replaced by a newer one, or the registration cancelled."
    ),
    Trouble.DESIGN: QT_TRANSLATE_NOOP("Printing", "The badge “{detail}” cannot be drawn."),
}


def job_state(state: JobState, language: Language) -> str:
    """Where a job stands, in a word or two."""
    return language.translate("Printing", _STATES[state])


def job_trouble(job: PrintJob, language: Language) -> str:
    """The obstacle in a job's way, in a sentence that says what to do; empty where nothing does."""
    return trouble_text(job.trouble, job.printer, language, job.detail)


def trouble_text(trouble: Trouble, printer: str, language: Language, detail: str = "") -> str:
    """A trouble in a sentence; empty where there is none."""
    if trouble is Trouble.NONE:
        return ""
    return language.translate("Printing", _TROUBLES[trouble]).format(printer=printer, detail=detail)
