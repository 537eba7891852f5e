"""Whether somebody in an article is in the picture, only named with it, or not certain yet.

A button that says it and goes round; what becomes of it is for `article_state`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from photoarchive.desktop.tokens import TIGHT
from photoarchive.desktop.words import number, tip, tr
from photoarchive.model import Presence


class PresenceButton(QPushButton):
    """As the chips of the caption view say it: "1 In the picture", "+ Only named"."""

    chosen = Signal(object)  # Presence

    def __init__(self, name: str, proposed: Presence, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._round = list(dict.fromkeys((Presence.SHOWN, Presence.MENTIONED, proposed)))
        self.presence = proposed
        self.setAutoDefault(False)
        self.setToolTip(tip(tr("M: in the picture, only named, or not sure")))
        self.clicked.connect(self.go_on)

    def go_on(self) -> None:
        """The next of the two, and what the article itself says."""
        place = self._round.index(self.presence) + 1
        self.chosen.emit(self._round[place % len(self._round)])

    def show_presence(self, presence: Presence, place: int) -> None:
        """Say it, with the number from left to right; 0 for who has none."""
        said = _words()[presence]
        mark = "+" if presence is Presence.MENTIONED else number(place) if place else ""
        if self.property("kind") != f"presence-{presence.value}":
            self.setProperty("kind", f"presence-{presence.value}")
            self.style().unpolish(self)
            self.style().polish(self)
            self.setFixedWidth(self._widest())
        self.presence = presence
        self.setText(f"{mark}  {said}".strip())
        self.setAccessibleName(f"{self._name}: {said}")

    def _widest(self) -> int:
        """All are as wide as the longest, so that they stand under each other."""
        self.ensurePolished()
        measure = self.fontMetrics()
        words = max(measure.horizontalAdvance(f"99  {word}") for word in _words().values())
        return words + 6 * TIGHT


def _words() -> dict[Presence, str]:
    return {
        Presence.SHOWN: tr("In the picture"),
        Presence.MENTIONED: tr("Only named"),
        Presence.UNSURE: tr("Not sure"),
    }
