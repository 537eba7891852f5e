"""The panel beside the photo: where one is, the fields, what is missing, and the way on.

It lays out and asks by signals; what happens is decided in `view`.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop.actions import Actions
from photoarchive.desktop.caption.choices import Choices
from photoarchive.desktop.caption.codes import CodeBook
from photoarchive.desktop.caption.field import Field, FieldKind
from photoarchive.desktop.caption.people_field import PeopleField
from photoarchive.desktop.caption.readiness import Readiness
from photoarchive.desktop.caption.roster import Roster
from photoarchive.desktop.caption.tally import Tally
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, TIGHT
from photoarchive.desktop.words import moment_text, number, tr
from photoarchive.model import Photo
from photoarchive.texts import clean_line

PEOPLE = "people"
_LOW = 600  # pixels


def field_kinds() -> tuple[FieldKind, ...]:
    """The texts of a photo, from the top; the people stand under the first."""
    return (
        FieldKind("caption", tr("Cap&tion"), (5, 11), one_line=False, large=True, counted=True),
        FieldKind("headline", tr("Headli&ne")),
        FieldKind("alt_text", tr("&Alt text (what you see)"), (2, 5)),
        FieldKind("credit", tr("C&redit")),
        FieldKind("keywords", tr("&Keywords"), example=tr("With commas between them")),
    )


class CaptionPanel(QFrame):
    """Everything that is typed about one photo."""

    def __init__(
        self, parent: QWidget, actions: Actions, roster: Roster, codes: CodeBook, tally: Tally
    ) -> None:
        super().__init__(parent)
        self._actions, self._tally = actions, tally
        self._photo: Photo | None = None
        self._place, self._count = 0, 0
        self._set_credit: str | None = None  # what the photo inherits, where that is known
        self.last = "caption"  # the field one was in last
        self.setProperty("kind", "aside")
        self.choices = Choices(self)
        self.fields: Mapping[str, Field] = {k.name: Field(k, self) for k in field_kinds()}
        self.people = PeopleField(self, self.choices, roster, codes)
        self.readiness = Readiness(self)
        self.title = QLabel(self)
        self.title.setProperty("kind", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.where = QLabel(self)
        self.where.setProperty("kind", "muted")
        self.where.setWordWrap(True)
        self.area = _FieldArea(self)
        self.people.line.entered.connect(lambda: self._on_entered(PEOPLE))
        self._lay_out()
        tally.changed.connect(self._tell)

    # -- what is shown -------------------------------------------------------------------------

    def show_photo(self, photo: Photo | None, texts: Mapping[str, str]) -> None:
        """Another photo, with the texts of its fields."""
        self._photo = photo
        self._set_credit = None
        self.title.setText(photo.name if photo else "")
        self.people.begin()
        for name, field in self.fields.items():
            field.show_text(texts.get(name, ""))
        for part in (*self.fields.values(), self.people):
            part.setEnabled(photo is not None)
        self.show_credit(photo)
        self._tell()

    def show_credit(self, photo: Photo | None) -> None:
        """Whether the credit is the photo's own; the set's is shown while nobody types there."""
        self._photo = photo
        field, before = self.fields["credit"], self._set_credit
        if photo is None or photo.own_credit:
            field.set_inherited("", before or "")
            return
        self._set_credit = photo.credit
        field.set_inherited(self._origin(photo), photo.credit)
        typed = clean_line(field.editor.text)
        nobody_types = not field.editor.hasFocus()
        if typed != photo.credit and ((not typed and nobody_types) or typed == before):
            field.show_text(photo.credit)

    def _origin(self, photo: Photo) -> str:
        count = self._tally.in_set(photo.set_id)
        if not photo.credit:
            return ""
        if count < 2:
            return tr("from the set")
        return tr("from the set, same for all {count}", count=number(count))

    def show_place(self, place: int, count: int) -> None:
        """Which photo of the list this is, counted from 0."""
        self._place, self._count = place, count
        self._tell()

    def text(self, name: str) -> str:
        """What stands in a field; no credit where it is what the set says."""
        typed = self.fields[name].editor.text
        if name == "credit" and self._set_credit is not None:
            return "" if clean_line(typed) == self._set_credit else typed
        return typed

    def _tell(self) -> None:
        photo, tally = self._photo, self._tally
        if photo is None:
            self.where.setText("")
            return
        parts = [
            tr("{place} of {count}", place=number(self._place + 1), count=number(self._count)),
            moment_text((photo.taken_guessed and photo.event_date) or photo.taken),
        ]
        if tally.counted:
            done, to_go = number(tally.done), number(tally.to_go)
            parts.append(tr("{done} captioned, {count} to go", done=done, count=to_go))
        self.where.setText("  ·  ".join(part for part in parts if part))
        if not photo.own_credit and self._set_credit is not None:
            self.show_credit(photo)

    # -- focus ---------------------------------------------------------------------------------

    def current(self) -> str:
        """The field one is in: a name of `fields`, "people", or "" for none."""
        if self.people.has_focus():
            return PEOPLE
        names = (name for name, field in self.fields.items() if field.editor.hasFocus())
        return next(names, "")

    def go_to(self, name: str) -> None:
        """Type in this field."""
        if name == PEOPLE:
            self.people.focus_line()
        else:
            self.fields[name].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_entered(self, name: str) -> None:
        self.last = name

    # -- layout --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        for name, field in self.fields.items():
            column.addWidget(field)
            field.entered.connect(self._on_entered)
            if name == "caption":
                column.addWidget(self.people)
        column.addStretch(1)
        self.area.fill(column)
        head = QVBoxLayout()
        head.setContentsMargins(LARGE, LARGE, LARGE, TIGHT)
        head.setSpacing(TIGHT)
        head.addWidget(self.title)
        head.addWidget(self.where)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)
        foot = QFrame(self)
        foot.setLayout(self._foot())
        whole.addWidget(foot)
        self.area.moved.connect(self.choices.follow)
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: _set_kind(foot, "foot" if most else "panel"))
        self._order()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """In a low window the caption leaves room for what is under it."""
        super().resizeEvent(event)
        least = self.fields["caption"].kind.lines[0]
        self.fields["caption"].editor.set_least(least if self.height() >= _LOW else least - 2)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """The keys stand on the button where there is room; they are in its tooltip anyway."""
        keys = QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
        self.next.setText(f"{tr('Save and next')}   {keys}")
        wanted = self.previous.sizeHint().width() + self.next.sizeHint().width()
        if wanted + SMALL > self.width() - 2 * LARGE:
            self.next.setText(tr("Save and next"))

    def _order(self) -> None:
        """Tab goes from the top to the bottom."""
        texts = [field.editor for field in self.fields.values()]
        new = self.people.new_person
        stops = [texts[0], self.people.line, new.role, new.organisation, *texts[1:]]
        stops += [self.previous, self.next]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _foot(self) -> QVBoxLayout:
        self.previous = self._button("previous", tr("Previous"))
        self.next = self._button("save_next", tr("Save and next"))
        self.next.setProperty("kind", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self.previous)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        foot = QVBoxLayout()
        foot.setContentsMargins(LARGE, SMALL, LARGE, LARGE)
        foot.setSpacing(MEDIUM)
        foot.addWidget(self.readiness)
        foot.addLayout(buttons)
        return foot

    def _button(self, action_id: str, text: str) -> QPushButton:
        action = self._actions[action_id]
        button = QPushButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the field
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button


def _set_kind(widget: QWidget, kind: str) -> None:
    """A line above the foot where fields go on below it."""
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class _FieldArea(QScrollArea):
    """The fields; they scroll where the window is low, and the one with the focus is seen."""

    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget(self)
        self._content.setProperty("kind", "panel")
        self.setWidget(self._content)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._on_laid_out)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())

    def fill(self, column: QVBoxLayout) -> None:
        """Put the fields in, and follow the focus."""
        self._content.setLayout(column)
        self._content.installEventFilter(self)
        for part in self._content.findChildren(QWidget):
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Bring the field that gets the focus into view, and keep it there."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._show(watched)
        elif watched is self._content and event.type() in _LAYOUT:
            self._soon.start(0)
        return super().eventFilter(watched, event)

    def _on_laid_out(self) -> None:
        focus = self.window().focusWidget()
        if focus is not None and self._content.isAncestorOf(focus):
            self._show(focus)
        self.moved.emit()

    def _show(self, widget: QWidget) -> None:
        """The field with its label, where there is room for both."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for part in (widget.parentWidget() or widget, widget):
            rect = QRect(part.mapTo(self._content, part.rect().topLeft()), part.size())
            if rect.bottom() + SMALL > bar.value() + height:
                bar.setValue(rect.bottom() - height + SMALL)
            if rect.top() < bar.value():
                bar.setValue(rect.top())


_LAYOUT = (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
