"""A line of text that is cut with "…" where there is no room, and whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from photoarchive.desktop.words import tip

_LEAST = 24  # pixels


class ElidedLabel(QLabel):
    """A label that may become as narrow as it must."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.say(text)

    def say(self, text: str) -> None:
        """Show this text, as far as there is room."""
        self.whole = text
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """Room for all of it, if there is."""
        width = self.fontMetrics().horizontalAdvance(self.whole) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """As good as nothing in width."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Cut it anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.whole, self._mode, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(tip(self.whole) if shown != self.whole else "")
