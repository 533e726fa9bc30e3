"""What an import comes to, in words: its state, its counts, and the button that writes it."""

from PySide6.QtCore import QCoreApplication

from regapp.matching.identities import Status
from regapp.services.importing.plan import ImportPlan


def take_text(plan: ImportPlan | None) -> str:
    """Name the button that imports, with how many people are new."""
    if plan is None or not plan.new:
        return QCoreApplication.translate("ImportWizard", "Import")
    return QCoreApplication.translate("ImportWizard", "Import: {count}").format(count=len(plan.new))


def state_text(name: str, plan: ImportPlan | None, *, is_done: bool) -> str:
    """Say how far the import of a list has come; nothing without a name."""
    if plan is None:
        return QCoreApplication.translate("ImportWizard", "Reading {name}…").format(name=name) if name else ""
    if is_done:
        text = QCoreApplication.translate("ImportWizard", "Imported: {name}")
    elif plan.brings_something:
        text = QCoreApplication.translate("ImportWizard", "Ready to import: {name}")
    else:
        text = QCoreApplication.translate("ImportWizard", "Nothing new in {name}")
    return text.format(name=name)


def count_text(plan: ImportPlan) -> str:
    """Count the rows by what becomes of them."""
    translate = QCoreApplication.translate
    parts = (
        translate("ImportWizard", "Rows: {count}").format(count=plan.rows),
        translate("ImportWizard", "new: {count}").format(count=plan.added),
        translate("ImportWizard", "updated: {count}").format(count=plan.updated),
        translate("ImportWizard", "same: {count}").format(count=plan.same),
        translate("ImportWizard", "possible duplicates: {count}").format(count=plan.count(Status.POSSIBLE)),
        translate("ImportWizard", "left out: {count}").format(count=plan.count(Status.UNUSABLE)),
    )
    return " · ".join(parts)
