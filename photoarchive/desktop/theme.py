"""From tokens to Qt: palette, style sheet and fonts, in the scheme the user chose."""

from __future__ import annotations

from enum import StrEnum
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from photoarchive.desktop.tokens import BODY_PT, CONTROL, DARK, LIGHT, RADIUS, SMALL_PT, Tokens
from photoarchive.paths import resources


class Scheme(StrEnum):
    """Light, dark, or whatever the system has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_QT_SCHEME = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


def is_dark() -> bool:
    """Whether the window is dark now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def tokens() -> Tokens:
    """The colours of the scheme that is on."""
    return DARK if is_dark() else LIGHT


def apply(app: QApplication, scheme: Scheme) -> None:
    """Dress the application; call it again after a change of scheme."""
    hints = app.styleHints()
    hints.setColorScheme(_QT_SCHEME[scheme])
    app.setStyle("Fusion")
    dark = scheme is Scheme.DARK or (
        scheme is Scheme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark
    )
    chosen = DARK if dark else LIGHT
    font = QFont(app.font())
    font.setPointSizeF(BODY_PT)
    app.setFont(font)
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_style_sheet(chosen, "dark" if dark else "light"))


def _palette(colours: Tokens) -> QPalette:
    role = QPalette.ColorRole
    table = {
        role.Window: colours.surface,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.grid,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.on_selection,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.ToolTipBase: colours.text,
        role.ToolTipText: colours.surface,
        role.Light: colours.hover,
        role.Midlight: colours.line,
        role.Mid: colours.border,
        role.Dark: colours.border,
        role.Shadow: colours.canvas,
    }
    palette = QPalette()
    for place, colour in table.items():
        palette.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(colours.border))
    return palette


def _style_sheet(colours: Tokens, scheme: str) -> str:
    sheet = Template(resources("style", "window.qss").read_text("utf-8"))
    values = {name: getattr(colours, name) for name in Tokens.__dataclass_fields__}
    marks = resources("style").as_posix()
    sizes = {"radius": RADIUS, "control": CONTROL - 12, "small": SMALL_PT}
    return sheet.substitute(values | sizes, scheme=scheme, marks=marks)
