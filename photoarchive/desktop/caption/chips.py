"""The people of a photo as chips, in rows, numbered from left to right.

A chip shows and asks; what becomes of it is decided in `cast`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from photoarchive.desktop import theme
from photoarchive.desktop.icons import icon, picture
from photoarchive.desktop.tokens import SMALL, TARGET, TIGHT
from photoarchive.desktop.words import number, tip, tr
from photoarchive.model import Presence

_DISC = 18  # pixels
_NEXT = {
    Presence.SHOWN: Presence.MENTIONED,
    Presence.MENTIONED: Presence.UNSURE,
    Presence.UNSURE: Presence.SHOWN,
}
_KINDS = {
    Presence.SHOWN: "chip",
    Presence.MENTIONED: "chip-mentioned",
    Presence.UNSURE: "chip-unsure",
}


@dataclass(frozen=True)
class ChipText:
    """What a chip says. `number` is 0 for who is only named."""

    person_id: int
    number: int
    name: str
    presence: Presence = Presence.SHOWN
    boxed: bool = False
    automatic: bool = False
    role: str = ""

    @property
    def state(self) -> str:
        """What is to be said of the presence; "" for who is in the picture."""
        words = {Presence.MENTIONED: tr("only named"), Presence.UNSURE: tr("not sure")}
        return words.get(self.presence, "")

    @property
    def spoken(self) -> str:
        """The whole chip in words."""
        parts = [
            f"{number(self.number)} {self.name}" if self.number else self.name,
            self.state,
            tr("box drawn") if self.boxed else "",
            tr("found in the caption") if self.automatic else "",
            self.role,
        ]
        return ", ".join(part for part in parts if part)


class _Disc(QWidget):
    """The number as it stands in the photo, for who has a box there."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = count
        self.setFixedSize(_DISC, _DISC)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it so
        """A filled disc."""
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QRectF(self.rect()))
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(colours.on_accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class Chip(QFrame):
    """One person. Arrow keys go along the chips, Delete removes, M says whether they are shown."""

    removed = Signal(int)
    presence_wanted = Signal(int, object)
    stepped = Signal(int, int)  # person id, -1 or 1: the focus goes to the neighbour
    left = Signal()  # the focus goes back to the line

    def __init__(self, text: ChipText, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.setProperty("kind", _KINDS[text.presence])
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(text.spoken)
        self.setToolTip(tip(self._told()))
        self.setFixedHeight(TARGET + TIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL + 1, 0, 1, 0)
        row.setSpacing(TIGHT + 1)
        for part in self._parts():
            row.addWidget(part, 1 if part is self._name else 0)
        row.addWidget(self._cross())

    def wanted_width(self) -> int:
        """As wide as the whole name, though a narrow panel may cut it off."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # the style sheet has its say about the fonts
        margins = self.contentsMargins()
        return super().sizeHint().width() + margins.left() + margins.right()

    def _told(self) -> str:
        said = [
            self.text.name,
            self.text.role,
            tr("Found in the caption") if self.text.automatic else "",
            tr("M: in the picture, only named, or not sure"),
        ]
        return "\n".join(part for part in said if part)

    def _parts(self) -> list[QWidget]:
        parts: list[QWidget] = []
        if self.text.number and self.text.boxed:
            parts.append(_Disc(self.text.number, self))
        elif self.text.number:
            count = QLabel(number(self.text.number), self)
            count.setProperty("kind", "chip-number")
            parts.append(count)
        self._name = _Elided(self.text.name, self)
        parts.append(self._name)
        if self.text.automatic:
            parts.append(self._mark("sparkles"))
        if self.text.state:
            state = QLabel(self.text.state, self)
            state.setProperty("kind", "chip-state")
            parts.append(state)
        return parts

    def _mark(self, name: str) -> QLabel:
        mark = QLabel(self)
        mark.setPixmap(picture(name, "tint_text", 14, self.devicePixelRatioF()))
        return mark

    def _cross(self) -> QToolButton:
        cross = QToolButton(self)
        cross.setProperty("kind", "chip")
        cross.setIcon(icon("x", "muted"))
        cross.setIconSize(QSize(14, 14))
        cross.setFixedSize(TARGET, TARGET)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        text = tr("Remove {name}", name=self.text.name)
        cross.setAccessibleName(text)
        cross.setToolTip(tip(text))
        cross.clicked.connect(lambda: self.removed.emit(self.text.person_id))
        return cross

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """Go along the chips, remove, or change who is shown."""
        person = self.text.person_id
        match event.key():
            case Qt.Key.Key_Left:
                self.stepped.emit(person, -1)
            case Qt.Key.Key_Right:
                self.stepped.emit(person, 1)
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit(person)
            case Qt.Key.Key_M:
                self.presence_wanted.emit(person, _NEXT[self.text.presence])
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt calls it so
        """The same by menu."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for presence, text in (
            (Presence.SHOWN, tr("In the &picture")),
            (Presence.MENTIONED, tr("Only &named")),
            (Presence.UNSURE, tr("Not &sure")),
        ):
            menu.addAction(self._choice(menu, presence, text))
        menu.addSeparator()
        remove = menu.addAction(tr("&Remove from this photo"))
        remove.triggered.connect(lambda: self.removed.emit(self.text.person_id))
        menu.popup(self._menu_place(menu))
        event.accept()

    def _choice(self, menu: QMenu, presence: Presence, text: str) -> QAction:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(presence is self.text.presence)
        person = self.text.person_id
        action.triggered.connect(lambda: self.presence_wanted.emit(person, presence))
        return action

    def _menu_place(self, menu: QMenu) -> QPoint:
        """Under the chip, and not so far right that it would open leftwards over the photo."""
        under = self.mapToGlobal(QPoint(0, self.height()))
        right = self.window().mapToGlobal(QPoint(self.window().width(), 0)).x()
        return QPoint(min(under.x(), right - menu.sizeHint().width()), under.y())


class _Elided(QLabel):
    """A name that is cut off with an ellipsis where there is no room."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = name
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(name)
        self.setMinimumWidth(1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it so
        """The whole name."""
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt calls it so
        """As much of it as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class ChipRows(QWidget):
    """The chips, in as many rows as they need."""

    removed = Signal(int)
    presence_wanted = Signal(int, object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("People in this photo"))
        self.chips: list[Chip] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_chips(())

    def show_chips(self, texts: Sequence[ChipText]) -> None:
        """These people, in this order; a chip that has the focus keeps it."""
        if [chip.text for chip in self.chips] == list(texts) and texts:
            return
        focused, old = self.focused, self.chips
        self.chips = [self._made(text) for text in texts]
        self._flow()
        if focused and not self.focus(focused):
            self.left.emit()
        for chip in old:  # only now: the focus must not wander off to another field
            chip.hide()
            chip.deleteLater()

    @property
    def focused(self) -> int:
        """The person whose chip has the focus; 0 for nobody."""
        return next((chip.text.person_id for chip in self.chips if chip.hasFocus()), 0)

    def focus(self, person_id: int) -> bool:
        """Go to the chip of a person; False where there is none."""
        for chip in self.chips:
            if chip.text.person_id == person_id:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def focus_last(self) -> None:
        """Go to the last chip."""
        if self.chips:
            self.chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, text: ChipText) -> Chip:
        chip = Chip(text, self)
        chip.removed.connect(self._on_removed)
        chip.presence_wanted.connect(self.presence_wanted)
        chip.stepped.connect(self._on_stepped)
        chip.left.connect(self.left)
        chip.show()
        return chip

    def _on_removed(self, person_id: int) -> None:
        """The focus goes to the chip beside it, so that Delete can go on."""
        place = next((n for n, c in enumerate(self.chips) if c.text.person_id == person_id), -1)
        if place >= 0 and self.chips[place].hasFocus():
            others = [*self.chips[place + 1 :], *reversed(self.chips[:place])]
            if others:
                others[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(person_id)

    def _on_stepped(self, person_id: int, step: int) -> None:
        ids = [chip.text.person_id for chip in self.chips]
        place = ids.index(person_id) + step
        if 0 <= place < len(ids):
            self.focus(ids[place])
        elif step > 0:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Lay the rows out again where there is another width or font."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._flow()
        return done

    def _flow(self) -> None:
        x = y = 0
        height = 0
        for chip in self.chips:
            width = min(chip.wanted_width(), max(self.width(), TARGET))
            if x and x + width > self.width():
                x, y = 0, y + height + TIGHT + 2
            chip.setGeometry(x, y, width, chip.height())
            x, height = x + width + TIGHT + 2, chip.height()
        self.setFixedHeight(y + height)
        self.setVisible(bool(self.chips))
