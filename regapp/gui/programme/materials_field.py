"""The materials of a session: titles with an address in the web or a file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from regapp.gui.look.icons import icon
from regapp.gui.widgets.pieces import Panel, button, set_icon
from regapp.gui.workplace.workplace import Workplace
from regapp.model.event import Material


class MaterialsField(Panel):
    """The field with a row for each material; empty rows do not count."""

    def __init__(self, workplace: Workplace, materials: Sequence[Material]) -> None:
        super().__init__(workplace)
        self.rows: list[tuple[QWidget, QLineEdit, QLineEdit, QToolButton, QToolButton]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column.addLayout(self._rows)
        self._add = button("quiet", lambda: self.add(Material("", "")))
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        column.addLayout(row)
        for material in materials:
            self.add(material)
        self.retranslate()

    @property
    def materials(self) -> tuple[Material, ...]:
        """Give the materials with an address; without a title the address is the title."""
        return tuple(Material(title or address, address) for title, address in self.typed if address)

    @property
    def typed(self) -> list[tuple[str, str]]:
        """Give titles and addresses as typed, without the empty rows."""
        typed = [(title.text().strip(), address.text().strip()) for _, title, address, *_ in self.rows]
        return [both for both in typed if any(both)]

    @property
    def held(self) -> list[list[str]]:
        """Titles and addresses, as JSON holds them."""
        return [list(both) for both in self.typed]

    def hold(self, value: object) -> None:
        """Show other titles and addresses."""
        if not isinstance(value, list):
            return
        for holder, *_ in tuple(self.rows):
            self._remove(holder)
        for item in value:
            match item:
                case [str() as title, str() as address]:
                    self.add(Material(title, address))

    def add(self, material: Material) -> None:
        """Add another row."""
        holder, title, address = QWidget(), QLineEdit(material.title), QLineEdit(material.address)
        browse, out = QToolButton(), QToolButton()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(title, 2)
        row.addWidget(address, 3)
        for tool in (browse, out):
            tool.setProperty("role", "plain")
            row.addWidget(tool)
        browse.clicked.connect(partial(self._browse, title, address))
        out.clicked.connect(partial(self._remove, holder))
        self._rows.addWidget(holder)
        self.rows.append((holder, title, address, browse, out))
        self.retranslate()
        if not material.address:
            title.setFocus()

    def _browse(self, title: QLineEdit, address: QLineEdit, _checked: bool = False) -> None:
        files = self.workplace.preferences.files
        start = files.folder("material", self.workplace.papers())
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), str(start))
        if path:
            files.note_folder("material", Path(path))
            address.setText(path)
            title.setText(title.text().strip() or Path(path).stem)

    def _remove(self, holder: QWidget, _checked: bool = False) -> None:
        self.rows = [row for row in self.rows if row[0] is not holder]
        self._rows.removeWidget(holder)
        holder.hide()
        holder.deleteLater()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._add.setText(self.tr("Add material"))
        for _, title, address, browse, out in self.rows:
            for widget, words in ((title, self.tr("Title")), (address, self.tr("Link or file"))):
                widget.setPlaceholderText(words)
                widget.setAccessibleName(words)
            for tool, words in ((browse, self.tr("Choose a file")), (out, self.tr("Remove"))):
                tool.setToolTip(words)
                tool.setAccessibleName(words)
        self.restyle()

    def restyle(self) -> None:
        """Set the theme's icons."""
        theme = self.workplace.theme
        set_icon(self._add, "plus", self.workplace)
        for *_, browse, out in self.rows:
            browse.setIcon(icon("folder-open", theme.colours.muted, theme.sizes.icon - 2))
            out.setIcon(icon("x", theme.colours.muted, theme.sizes.icon - 4))
