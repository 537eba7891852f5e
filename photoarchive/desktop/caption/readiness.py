"""The line that says whether the photo may go out, by the rules of the gallery.

The rules themselves stand in `gallery.checks`; they look for the original on its disk, so they
are asked off the window's thread.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from photoarchive.desktop.background import Latest
from photoarchive.desktop.icons import picture
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.tokens import SMALL
from photoarchive.desktop.words import tip, tr
from photoarchive.gallery.checks import Rule, check
from photoarchive.model import Check, Outcome, Photo, Publication, PublicationItem

_ICONS = {"good": "circle-check", "warning": "triangle-alert", "danger": "circle-x"}
_SIDE = 16  # pixels


class Readiness(QWidget):
    """ "Ready for the web", or what is missing first; the tooltip has all of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._icon.setFixedSize(_SIDE, _SIDE)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self._checker = Latest(self)
        self._checker.ready.connect(self._on_ready)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def look(self, photo: Photo | None) -> None:
        """Check this photo, as it is stored."""
        if photo is None:
            self._checker.forget()
            self._say("", "good")
            return
        item = PublicationItem((photo,), photo.caption)
        publication = Publication(photo.uid, photo.event, (item,))
        self._checker.ask(lambda: check(publication))

    def close_down(self) -> None:
        """End the check under way."""
        self._checker.wait()

    def _on_ready(self, findings: tuple[Check, ...]) -> None:
        open_ones = sorted(
            (one for one in findings if _is_open(one)),
            key=lambda one: one.outcome is not Outcome.BLOCKED,
        )
        if not open_ones:
            left_out = any(one.rule == Rule.LEFT_OUT for one in findings)
            text = tr("You left this photo out of exports") if left_out else tr("Ready for the web")
            self._say(text, "good")
            return
        first = open_ones[0]
        tone = "danger" if first.outcome is Outcome.BLOCKED else "warning"
        others = f" ({tr('%n more', n=len(open_ones) - 1)})" if open_ones[1:] else ""
        self._say(f"{translated(first.reason).removesuffix('.')}{others}", tone)
        told = [f"{translated(one.reason)} {translated(one.cure)}" for one in open_ones]
        self.setToolTip(tip("\n".join(told)))
        self._text.setAccessibleDescription(" ".join(told))

    def _say(self, text: str, tone: str) -> None:
        self.setToolTip("")
        self._text.setAccessibleDescription("")
        self._text.setText(text)
        self._text.setProperty("kind", tone)
        self._text.style().unpolish(self._text)
        self._text.style().polish(self._text)
        self._icon.setVisible(bool(text))
        self._icon.setPixmap(picture(_ICONS[tone], tone, _SIDE, self.devicePixelRatioF()))


def _is_open(one: Check) -> bool:
    """What is still to be done; how long a text is, its field says itself."""
    return one.outcome is not Outcome.OK and one.rule != Rule.TEXT_TOO_LONG
