"""One person's certificate, made from their card."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from regapp.gui.workplace.workplace import Workplace
from regapp.model.papers.certificate import Rule
from regapp.model.participant import Participant
from regapp.model.progress import Progress
from regapp.model.text.names import name_for_file
from regapp.named_files import with_ending
from regapp.services.certificates.certificates import CertificateRun, Making, earned_by, make_certificates
from regapp.services.people.registration import get
from regapp.texts.catalogue import QT_TRANSLATE_NOOP

_SAVE = QT_TRANSLATE_NOOP("Certificate", "Save the certificate")
_WORK = QT_TRANSLATE_NOOP("Certificate", "Certificate")
_DONE = QT_TRANSLATE_NOOP("Certificate", "The certificate is in {path}")


def ask_where(anchor: QWidget, workplace: Workplace, person: Participant) -> None:
    """Ask for a file and make somebody's certificate there."""
    file = name_for_file(f"certificate-{person.details.number or person.id}", "certificate")
    start = workplace.papers() / f"{file}.pdf"
    name, _ = QFileDialog.getSaveFileName(anchor, _tr(_SAVE), str(start), "PDF (*.pdf)")
    if name:
        make_one(workplace, person.id, with_ending(Path(name), (".pdf",)))


def make_one(workplace: Workplace, participant: int, out: Path) -> None:
    """Make somebody's certificate; one attended session earns it, else a sentence says why not."""
    desk, language = workplace.desk, workplace.language

    def work(_progress: Progress) -> CertificateRun:
        return make_certificates(desk, out, [earned_by(desk, get(desk, participant), Rule())], Making(), language)

    def done(run: CertificateRun) -> None:
        workplace.announce(run.changes)
        workplace.tell_saved(_tr(_DONE).format(path=run.path), run.path)

    workplace.worker.long_work(_tr(_WORK), work, done)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Certificate", text)
