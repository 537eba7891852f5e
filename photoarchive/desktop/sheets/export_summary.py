"""The line over the findings: how many are ready, to look at, held back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from photoarchive.desktop.icons import picture
from photoarchive.desktop.people.flow import FlowLayout
from photoarchive.desktop.sheets.export_cures import Counts
from photoarchive.desktop.tokens import LARGE, TIGHT
from photoarchive.desktop.words import number, tr


class Summary(QWidget):
    """Counts of photos, each with the mark that its findings have."""

    def __init__(self) -> None:
        super().__init__()
        self._head = QLabel(tr("Before it goes out"), self)
        self._head.setProperty("kind", "title")
        self._ready = _Count("circle-check", "good")
        self._look = _Count("triangle-alert", "warning")
        self._held = _Count("circle-x", "danger")
        self._left = _Count("eye-off", "muted")
        row = FlowLayout(self, gap=LARGE)
        for part in (self._head, self._ready, self._look, self._held, self._left, QWidget(self)):
            row.addWidget(part)

    def show_counts(self, counts: Counts) -> None:
        """Say them; what is nothing is not said."""
        self._ready.say(tr("%n ready", n=counts.ready), shown=True)
        self._look.say(tr("%n to look at", n=counts.look), shown=counts.look > 0)
        self._held.say(tr("%n held back", n=counts.held), shown=counts.held > 0)
        self._left.say(tr("%n left out by you", n=counts.left_out), shown=counts.left_out > 0)


class PrivacyLine(QWidget):
    """What never leaves, said before it could be asked."""

    def __init__(self) -> None:
        super().__init__()
        self._count = _Count("circle-check", "good")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._count, 1)

    @property
    def text(self) -> str:
        """What it says."""
        return self._count.text

    def show_count(self, going: int) -> None:
        """For so many photos; hidden for none."""
        text = tr(
            "Location, serial number and face boxes will not leave: {count} of {total}",
            count=number(going),
            total=number(going),
        )
        self._count.say(text, shown=True)
        self.setVisible(going > 0)


class _Count(QWidget):
    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._icon, self._role = name, role
        self._mark = QLabel(self)
        self._text = QLabel(self)
        self._text.setProperty("kind", role)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT + 2)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """The words."""
        return self._text.text()

    def say(self, text: str, *, shown: bool) -> None:
        """Put the words beside the mark."""
        self._mark.setPixmap(picture(self._icon, self._role, 18, self.devicePixelRatioF()))
        self._text.setText(text)
        self.setVisible(shown)
