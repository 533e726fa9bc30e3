"""The look: every colour and size of the window, and the one style sheet made from them."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from regapp.gui.look.theme_images import ThemeImages
from regapp.model.checkin import Outcome
from regapp.resources import resource

FAMILY: Final = "Noto Sans"
LARGE_TEXT: Final = 1.25
MARGIN: Final = 24
"""The space between the edge of the window and the halves of the Desk page, and between the halves."""
LEFT_SHARE: Final = 52
"""The share of the width, in per cent, of the left half of the Desk page."""


@dataclass(frozen=True)
class Colours:
    """The tokens of a theme."""

    background: str
    board: str
    """The colour under a badge while it is designed: the paper stands out from it."""
    surface: str
    line: str
    outline: str
    """The edge of controls: 3:1 against the surface."""
    text: str
    muted: str
    accent: str
    on_accent: str
    hover: str
    selected: str
    admitted: str
    attention: str
    refused: str
    information: str
    on_verdict: str
    ramp: tuple[str, str, str, str, str]
    """Few to many, on maps. Light: the five darker classes of ColorBrewer's sequential scheme BuGn with six (Cynthia Brewer,
    colorbrewer2.org, Apache 2.0), safe for colour blindness: it rises by lightness. Dark: its hues, from dark to light."""
    lake: str
    land: str
    """The colour of places where nobody was expected, and of the surroundings of a map's part."""


LIGHT: Final = Colours(
    background="#F5F6F8", board="#E3E7EC", surface="#FFFFFF", line="#DDE2E8", outline="#84909D", text="#17202A", muted="#55606E",
    accent="#0B6477", on_accent="#FFFFFF", hover="#EDF1F4", selected="#DCECEF", admitted="#17734A",
    attention="#9A5B00", refused="#B3261E", information="#2F5FA8", on_verdict="#FFFFFF",
    ramp=("#CCECE6", "#99D8C9", "#66C2A4", "#2CA25F", "#006D2C"), lake="#B9C7D8", land="#F0F2F5",
)  # fmt: skip
DARK: Final = Colours(
    background="#12171D", board="#0B0F13", surface="#1A2129", line="#2C3641", outline="#6B7988", text="#E8ECF1", muted="#9AA7B5",
    accent="#5CC3D6", on_accent="#0C1216", hover="#232C36", selected="#1E3B44", admitted="#5FD39A",
    attention="#F0B354", refused="#FF8A80", information="#8FB4EE", on_verdict="#0C1216",
    ramp=("#1D4038", "#24614F", "#2A7A5F", "#55B08F", "#A5DFC9"), lake="#3B4C63", land="#202934",
)  # fmt: skip


@dataclass(frozen=True)
class Sizes:
    """Type and measures in pixels, already multiplied for large text."""

    caption: int = 12
    body: int = 13
    control: int = 15
    section: int = 18
    title: int = 24
    verdict: int = 40
    row: int = 36
    field: int = 36
    desk_field: int = 48
    icon: int = 20
    rail: int = 72

    @property
    def rail_width(self) -> int:
        """The width of the rail, in which the longest word has room."""
        return round(self.rail * 1.34)

    def scaled(self, factor: float) -> "Sizes":
        """Give the same sizes, multiplied; space stays as it is."""
        names = (
            "caption",
            "body",
            "control",
            "section",
            "title",
            "verdict",
            "row",
            "field",
            "desk_field",
            "icon",
            "rail",
        )
        return Sizes(**{name: round(getattr(self, name) * factor) for name in names})


@dataclass(frozen=True)
class Theme:
    """The present look of the window."""

    dark: bool
    colours: Colours
    sizes: Sizes

    def font(self, size: int, bold: bool = False) -> QFont:
        """Give Noto Sans in pixels, 400 or 600, with tabular figures."""
        font = QFont(FAMILY)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def verdict_colour(self, outcome: Outcome) -> str:
        """Give the colour that fills a verdict."""
        if outcome.is_accepted:
            return self.colours.admitted
        if outcome.needs_nothing:
            return self.colours.information
        return self.colours.attention if outcome.may_be_overruled else self.colours.refused


def make_theme(dark: bool, large: bool) -> Theme:
    """Make a theme: light or dark, usual or large text."""
    sizes = Sizes().scaled(LARGE_TEXT) if large else Sizes()
    return Theme(dark, DARK if dark else LIGHT, sizes)


def load_fonts() -> None:
    """Load the shipped Noto Sans into Qt."""
    for file in ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf"):
        QFontDatabase.addApplicationFont(str(resource("fonts", file)))


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole application its look."""
    sheet = style_sheet(theme, ThemeImages.of(application))
    if application.styleSheet() == sheet:
        # Each widget would be looked through for nothing.
        return
    if application.styleSheet():
        # Qt gives a changed sheet to each widget as often as it has ancestors, but one that is taken off or new once.
        application.setStyleSheet("")
    else:
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(theme.font(theme.sizes.body))
    application.setPalette(_palette(theme.colours))
    application.setStyleSheet(sheet)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.background, QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.background, QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.Text: colours.text, QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.ButtonText: colours.text, QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent, QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.text, QPalette.ColorRole.ToolTipText: colours.surface,
        QPalette.ColorRole.Link: colours.accent, QPalette.ColorRole.Mid: colours.line,
    }  # fmt: skip
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def style_sheet(theme: Theme, images: ThemeImages) -> str:
    """Make the style sheet of the whole window."""
    c, s = theme.colours, theme.sizes
    arrow, tick = images.path("arrow", c.muted), images.path("tick", c.on_accent)
    return f"""
* {{ font-family: "{FAMILY}"; font-size: {s.body}px; color: {c.text}; }}
QWidget {{ background: transparent; }}
QMainWindow, QDialog, #root {{ background: {c.background}; }}
QToolTip {{ background: {c.text}; color: {c.surface}; border: 0; padding: 4px 8px; }}
QLabel[role="title"] {{ font-size: {s.title}px; font-weight: 600; }}
QLabel[role="section"] {{ font-size: {s.section}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-size: {s.control}px; font-weight: 600; }}
QLabel[role="caption"] {{ font-size: {s.caption}px; color: {c.muted}; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="figure"] {{ font-size: {s.title}px; font-weight: 600; }}
QLabel[role="digits"] {{ font-size: {s.verdict}px; font-weight: 600; }}
QLabel[role="differs"] {{ font-weight: 600; color: {c.attention}; }}
QLabel[role="error"] {{ color: {c.refused}; }}
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 6px; }}
QFrame[role="separator"] {{ background: {c.line}; max-width: 1px; min-width: 1px; border: 0; margin: 6px 6px; }}
QFrame[role="line"] {{ background: {c.line}; max-height: 1px; min-height: 1px; border: 0; }}

#header {{ background: {c.surface}; border-bottom: 1px solid {c.line}; }}
#status {{ background: {c.surface}; border-top: 1px solid {c.line}; }}
#status QLabel {{ font-size: {s.caption}px; color: {c.muted}; }}
#status QToolButton {{ font-size: {s.caption}px; color: {c.muted}; padding: 0 6px; }}
#rail {{ background: {c.surface}; border-right: 1px solid {c.line}; }}
#rail QToolButton {{ border: 0; border-radius: 6px; padding: 8px 0 6px 0; font-size: {s.caption - 1}px; color: {c.muted}; }}
#rail QToolButton:hover {{ background: {c.hover}; color: {c.text}; }}
#rail QToolButton:checked {{ background: {c.selected}; color: {c.accent}; font-weight: 600; }}
#rail QToolButton:focus {{ border: 1px solid {c.accent}; }}

QPushButton {{ background: {c.surface}; border: 1px solid {c.outline}; border-radius: 6px; padding: 0 14px;
  min-height: {s.field - 2}px; font-size: {s.control}px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.selected}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 13px; min-height: {s.field - 4}px; }}
QPushButton:disabled {{ color: {c.muted}; border-color: {c.line}; background: {c.background}; }}
QPushButton[role="primary"] {{ background: {c.accent}; border-color: {c.accent}; color: {c.on_accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ border-color: {c.text}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[role="primary"]:disabled {{ background: {c.line}; border-color: {c.line}; color: {c.muted}; }}
QPushButton[role="quiet"] {{ border: 1px solid transparent; background: transparent; color: {c.accent}; padding: 0 8px; }}
QPushButton[role="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[role="quiet"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[role="quiet"]:disabled {{ color: {c.muted}; }}
QPushButton[role="segment"] {{ border: 1px solid {c.line}; border-radius: 6px; padding: 0 12px; font-size: {s.body}px; font-weight: 600;
  color: {c.muted}; min-height: {s.field - 6}px; background: {c.surface}; }}
QPushButton[role="segment"]:hover {{ background: {c.hover}; }}
QPushButton[role="segment"]:checked {{ background: {c.selected}; border-color: {c.accent}; color: {c.accent}; }}
QPushButton[role="segment"]:focus {{ border: 2px solid {c.accent}; padding: 0 11px; min-height: {s.field - 8}px; }}
QPushButton[role="swatch"] {{ border: 1px solid {c.outline}; border-radius: 4px; padding: 0; min-height: {s.icon}px; min-width: {s.icon - 4}px; }}
QPushButton[role="swatch"]:focus, QPushButton[role="swatch"]:hover {{ border: 2px solid {c.text}; padding: 0; min-height: {s.icon - 2}px; }}
QToolButton[role="tool"] {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 4px; }}
QToolButton[role="tool"]:checked {{ background: {c.selected}; }}
QToolButton[role="tool"]:hover {{ background: {c.hover}; }}
QToolButton[role="tool"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton[role="tool"]::menu-indicator {{ image: none; }}
QToolButton[role="plain"] {{ border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }}
QToolButton[role="plain"]:checked {{ color: {c.accent}; font-weight: 600; background: {c.selected}; }}
QToolButton[role="plain"]:hover {{ background: {c.hover}; }}
QToolButton[role="plain"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton[role="plain"]::menu-indicator {{ image: none; }}

QLineEdit, QComboBox, QSpinBox, QDateEdit, QPlainTextEdit {{ background: {c.surface}; border: 1px solid {c.outline}; border-radius: 6px;
  padding: 0 10px; min-height: {s.field - 2}px; font-size: {s.control}px;
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 0 9px; min-height: {s.field - 4}px; }}
QLineEdit[wanted="true"], QLineEdit[wanted="true"]:focus {{ border: 2px solid {c.refused}; padding: 0 9px; min-height: {s.field - 4}px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {c.muted}; border-color: {c.line}; background: {c.background}; }}
QLineEdit#deskField {{ min-height: {s.desk_field - 2}px; font-size: {s.section}px; }}
QLineEdit#deskField:focus {{ min-height: {s.desk_field - 4}px; }}
QComboBox {{ padding-right: 2px; }}
QComboBox:focus {{ padding-right: 1px; }}
QComboBox::drop-down {{ border: 0; width: 30px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 16px; height: 16px; }}
QDateEdit::drop-down {{ border: 0; width: 30px; }}
QDateEdit::down-arrow {{ image: url("{arrow}"); width: 16px; height: 16px; }}
QListWidget::item {{ min-height: {s.row - 6}px; padding: 0 8px; border-radius: 4px; }}
QListWidget::item:selected {{ background: {c.selected}; color: {c.text}; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.outline}; outline: 0; padding: 4px;
  selection-background-color: {c.selected}; selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {s.field - 6}px; padding: 0 8px; }}
QCheckBox, QRadioButton {{ font-size: {s.control}px; spacing: 8px; min-height: {s.field - 8}px; }}
QCheckBox::indicator, QTableView::indicator {{ width: {s.icon - 2}px; height: {s.icon - 2}px; border: 1px solid {c.outline}; border-radius: 4px; background: {c.surface}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
QCheckBox::indicator:indeterminate {{ background: {c.outline}; }}
QCheckBox::indicator:focus {{ border: 2px solid {c.accent}; }}
QRadioButton::indicator {{ width: {s.icon - 4}px; height: {s.icon - 4}px; border: 1px solid {c.outline};
  border-radius: {(s.icon - 4) // 2 + 1}px; background: {c.surface}; }}
QRadioButton::indicator:checked {{ border: 5px solid {c.accent}; width: {s.icon - 12}px; height: {s.icon - 12}px; }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}

QAbstractItemView {{ background: {c.surface}; border: 0; outline: 0; selection-background-color: {c.selected};
  selection-color: {c.text}; alternate-background-color: {c.surface}; gridline-color: {c.line}; }}
QTableView::item, QTreeView::item {{ padding: 0 8px; border-bottom: 1px solid {c.line}; }}
QTableView::item:selected, QTreeView::item:selected {{ background: {c.selected}; color: {c.text}; }}
QTreeView::item {{ min-height: {s.row - 2}px; }}
QHeaderView {{ background: {c.surface}; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; font-size: {s.caption}px; font-weight: 600; border: 0;
  border-bottom: 1px solid {c.line}; padding: 0 11px; min-height: {s.row - 2}px; }}
QTableCornerButton::section {{ background: {c.surface}; border: 0; }}

QMenu {{ background: {c.surface}; border: 1px solid {c.outline}; padding: 4px; }}
QMenu::item {{ padding: 6px 20px 6px 12px; border-radius: 4px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {c.selected}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}

QScrollArea {{ border: 0; }}
QScrollBar:vertical {{ width: 12px; margin: 0; }}
QScrollBar:horizontal {{ height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.outline}; border-radius: 4px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: 0; height: 0; width: 0; }}

QProgressBar {{ background: {c.line}; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
#readOnly {{ background: {c.attention}; }}
#tour {{ background: {c.selected}; border-bottom: 1px solid {c.line}; }}
#tour QToolButton:checked {{ background: {c.surface}; border-color: {c.accent}; }}
#readOnly QLabel {{ color: {c.on_verdict}; font-weight: 600; }}
#notice {{ border-radius: 6px; background: {c.surface}; border: 1px solid {c.attention}; }}
#notice[kind="error"] {{ border-color: {c.refused}; }}
#notice[kind="done"] {{ border-color: {c.admitted}; }}
#drop {{ border: 2px dashed {c.outline}; border-radius: 6px; background: {c.background}; }}
#drop[active="true"] {{ border-color: {c.accent}; background: {c.selected}; }}
"""
