"""What the checks found, in groups: what holds the export back, what to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop.icons import picture
from photoarchive.desktop.sheets.export_cures import Finding, Key
from photoarchive.desktop.sheets.export_row import FindingRow
from photoarchive.desktop.sheets.export_summary import PrivacyLine
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, TIGHT
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr

MOST = 40  # rows of a group at once; the next ones come as these are done


class FindingsPanel(QScrollArea):
    """Rows stay as they are while others come and go, with what is typed in them."""

    photo_wanted = Signal(object)
    reason_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: dict[Key, FindingRow] = {}
        self._next: Key | None = None
        self._open_next = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ready = _Ready(self)
        self._held = _Group(tr("These hold the export back"))
        self._look = _Group(tr("Worth a look"))
        self._hints = _Group(tr("Good to know"))
        self._behind = _Group(tr("These stay behind"))
        self.privacy = PrivacyLine()
        self.reason = _Reason()
        self.reason.changed.connect(self.reason_changed)
        self._held.top.addWidget(self.reason, 1)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(MEDIUM)
        groups = (self._ready, self._held, self._behind, self._look, self._hints)
        for part in (*groups, self.privacy):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(whole)

    def show_findings(
        self, findings: Sequence[Finding], going: int, register: Sequence[tuple[int, str]]
    ) -> None:
        """Show these; `going` photos go out."""
        held = [one for one in findings if one.holds]
        behind = [one for one in findings if one.stays_behind]
        hints = [one for one in findings if one.is_hint]
        look = [
            one for one in findings if one not in held and one not in behind and not one.is_hint
        ]
        groups = (
            (self._held, held),
            (self._behind, behind),
            (self._look, look),
            (self._hints, hints),
        )
        shown = {one.key for _, members in groups for one in members[:MOST]}
        for key in [key for key in self._rows if key not in shown]:
            self._rows.pop(key).deleteLater()
        for group, members in groups:
            group.put([self._row(one, register) for one in members[:MOST]], len(members))
        self.reason.setVisible(bool(held))
        self._ready.say(going if len(findings) == len(hints) else 0)
        self._go_on()

    @property
    def ready_text(self) -> str:
        """What it says where nothing is to be done; "" where something is."""
        return self._ready.text

    def focus_first(self) -> None:
        """Go to the first cure of what holds the export back, or of what asks for a word."""
        row = next((self._rows[key] for key in self._order() if self._rows[key].finding.asks), None)
        if row is not None:
            row.show()  # one that has just come would not take the focus yet
            row.focus_cure()
            QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row))

    def flush(self) -> None:
        """Store what was typed in any row."""
        for row in list(self._rows.values()):
            row.flush()

    def _row(self, finding: Finding, register: Sequence[tuple[int, str]]) -> FindingRow:
        known = self._rows.get(finding.key)
        if known is not None:
            known.update_finding(finding)
            return known
        made = FindingRow(self._desk, finding, register)
        made.photo_wanted.connect(self.photo_wanted)
        made.cured.connect(self._on_cured)
        made.opened.connect(self._on_opened)
        self._rows[finding.key] = made
        return made

    def _on_cured(self, finding: Finding) -> None:
        """The focus goes to the next finding when this one goes; writing goes on writing."""
        keys = self._order()
        place = keys.index(finding.key) if finding.key in keys else len(keys)
        after = [*keys[place + 1 :], *reversed(keys[:place])]
        self._next = after[0] if after else None
        row = self._rows.get(finding.key)
        self._open_next = row is not None and row.editor is not None

    def _on_opened(self, editor: QWidget) -> None:
        """What is written in is seen whole, once it is laid out."""
        QTimer.singleShot(0, editor, lambda: self.ensureWidgetVisible(editor, 0, SMALL))

    def _order(self) -> list[Key]:
        groups = (self._held, self._behind, self._look, self._hints)
        return [row.finding.key for group in groups for row in group.rows]

    def _go_on(self) -> None:
        row = self._rows.get(self._next) if self._next else None
        if row is None:
            return
        self._next = None
        if self._open_next and row.finding.cure == "write" and row.finding.check.field != "credit":
            row.write()
        row.focus_cure()
        self.ensureWidgetVisible(row)


class _Group(QWidget):
    """A heading with its rows; not there without any."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._head = QLabel(self)
        self._head.setProperty("kind", "field")
        self._more = QLabel(self)
        self._more.setProperty("kind", "muted")
        self.rows: list[FindingRow] = []
        self.top = QHBoxLayout()
        self.top.addWidget(self._head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(TIGHT)
        whole.addLayout(self.top)
        whole.addLayout(self._list)
        whole.addWidget(self._more)
        self.hide()

    def put(self, rows: Sequence[FindingRow], count: int) -> None:
        """Show these rows, of `count` in all."""
        self.rows = list(rows)
        for place, row in enumerate(rows):
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
        self._head.setText(f"{self._title} · {count}")
        rest = count - len(rows)
        self._more.setText(tr("and %n more, which come as these are done", n=rest) if rest else "")
        self._more.setVisible(rest > 0)
        self.setVisible(bool(rows))


class _Reason(QWidget):
    """Why it goes out although something holds it back; kept with the publication."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._open = QPushButton(tr("Export a&nyway…"), self)
        self._open.setProperty("kind", "quiet")
        self._open.clicked.connect(self.open)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Why may it go out all the same? This is kept."))
        self.line.setAccessibleName(tr("Reason to export anyway"))
        self.line.textChanged.connect(self.changed)
        self.line.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, 2, 0, 2)
        row.setSpacing(SMALL)
        row.addStretch(1)
        row.addWidget(self._open)
        row.addWidget(self.line, 100)

    @property
    def text(self) -> str:
        """The reason; "" for none."""
        return "" if self.isHidden() else self.line.text().strip()

    def open(self) -> None:
        """Show the line to write it in."""
        self._open.hide()
        self.line.show()
        self.line.setFocus()


class _Ready(QWidget):
    """Nothing to do: said with a large mark, not with an empty list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        mark = QLabel(self)
        mark.setPixmap(picture("circle-check", "good", 40, parent.devicePixelRatioF()))
        self._text = QLabel(self)
        self._text.setProperty("kind", "title")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, LARGE, 0, LARGE)
        row.setSpacing(MEDIUM)
        row.addStretch(1)
        row.addWidget(mark)
        row.addWidget(self._text)
        row.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return "" if self.isHidden() else self._text.text()

    def say(self, going: int) -> None:
        """All of these are ready; nothing is shown for none."""
        self._text.setText(tr("All %n photo(s) are ready for the web", n=going))
        self.setVisible(going > 0)
