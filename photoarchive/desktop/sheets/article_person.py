"""One person of a caption under review: in the photo, only named or neither, and who it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from photoarchive.article.draft import Draft
from photoarchive.article.review import Who, presence_of
from photoarchive.desktop.icons import icon
from photoarchive.desktop.sheets.article_presence import PresenceButton
from photoarchive.desktop.sheets.elided import ElidedLabel
from photoarchive.desktop.tokens import MEDIUM, TIGHT
from photoarchive.desktop.words import number, tip, tr
from photoarchive.model import KnownPerson, NamedPerson, Position, Presence

_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_WIDTH = 180  # pixels of the box that says who it is
_ONE_LINE = 600  # pixels: a narrower row becomes two lines
_INDENT = 27  # pixels: under the name, beside the tick


class PersonRow(QWidget):
    """A tick, whether they are shown, what the article says of them, and whom the register has."""

    left_out_changed = Signal(str, bool)  # the name in the article; whether they are left out
    presence_changed = Signal(str, object)  # the name in the article, and a Presence
    who_changed = Signal(str, object)  # the name in the article, and a Who

    def __init__(
        self, person: NamedPerson, written: str, draft: Draft, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        # A surname alone is no spelling of its own; "Kwame Adomako" for "Kwame Adomako-Berg" is.
        name = written if " " in written else person.name
        self.person, said = person, _said(person, name)
        self._shown: tuple[object, ...] | None = None
        self.tick = QCheckBox(person.name.replace("&", "&&"), self)
        self.tick.clicked.connect(lambda on: self.left_out_changed.emit(person.name, not on))
        self.presence = PresenceButton(person.name, presence_of(person), self)
        self.presence.chosen.connect(lambda one: self.presence_changed.emit(person.name, one))
        self._said = ElidedLabel(said, self)
        self._said.setProperty("kind", "muted")
        self.who = WhoBox(person, name, draft, self)
        self.who.chosen.connect(lambda who: self.who_changed.emit(person.name, who))
        self._lay_out()

    def show_choice(
        self, *, left_out: bool, presence: Presence, place: int, who: Who | None
    ) -> None:
        """As it was decided; `place` is the number from left to right, 0 for none."""
        if self._shown == (left_out, presence, place, who):
            return
        self._shown = (left_out, presence, place, who)
        self.tick.setChecked(not left_out)
        for part in (self.presence, self.who):
            part.setEnabled(not left_out)
        self.presence.show_presence(presence, place)
        self.who.show_who(who)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it so
        """M, as on a chip of the caption view."""
        if event.key() == Qt.Key.Key_M and not event.modifiers() and self.presence.isEnabled():
            self.presence.go_on()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Where there is little room, what is said of the person stands under the name."""
        super().resizeEvent(event)
        one_line = event.size().width() >= _ONE_LINE
        if one_line is not (self._below.count() == 0):
            self._place_middle(one_line=one_line)

    def _lay_out(self) -> None:
        self._line, self._below = QHBoxLayout(), QHBoxLayout()
        for line in (self._line, self._below):
            line.setSpacing(MEDIUM)
        self._line.addWidget(self.tick)
        self._line.addStretch(0)
        self._line.addWidget(self.who)
        self._rows = rows = QVBoxLayout(self)
        rows.setSpacing(TIGHT)
        rows.addLayout(self._line)
        rows.addLayout(self._below)
        self._place_middle(one_line=True)

    def _place_middle(self, *, one_line: bool) -> None:
        if one_line:
            self._line.insertWidget(1, self._said, 1)
            self._line.insertWidget(self._line.count() - 1, self.presence)
        else:
            self._below.addWidget(self.presence)
            self._below.addWidget(self._said, 1)
        self._below.setContentsMargins(0 if one_line else _INDENT, 0, 0, 0)
        self._rows.setContentsMargins(0, 0, 0, 0 if one_line else TIGHT)


class WhoBox(QComboBox):
    """Which person: someone of the register, or a new one; any name can be typed."""

    chosen = Signal(object)  # Who

    def __init__(self, person: NamedPerson, written: str, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._person, self._written, self._draft = person, written, draft
        self._choices: list[Who] = []
        self._shown: Who | None = None
        self._line: QLineEdit | None = None
        self.setAccessibleName(tr("Who is {name}?", name=person.name))
        self.setFixedWidth(_WIDTH)
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_who(None)
        self.activated.connect(self._on_activated)

    def show_who(self, who: Who | None) -> None:
        """The one decided on, or the proposal, among those it could be."""
        if self._line is not None:
            return  # someone is typing a name
        self._shown = who
        person = self._person
        proposed = Who(person.name, person.uid)
        near = [_known(one) for one in self._draft.alike(person.name)]
        newcomer = Who(self._written if person.known else person.name)
        self._choices = list(dict.fromkeys([who or proposed, proposed, *near, newcomer]))
        self.clear()
        for choice in self._choices:
            mark, role = ("user-round", "muted") if choice.uid else ("user-plus", "accent")
            self.addItem(icon(mark, role), self._called(choice, proposed))
        self.insertSeparator(self.count())
        self.addItem(tr("Someone else…"))
        self.setCurrentIndex(0)
        self.setToolTip(tip(self.currentText()))

    def _called(self, choice: Who, proposed: Who) -> str:
        """The name stands at the left already; here is who that is."""
        if choice == proposed and choice.uid:
            return tr("In the register")
        if choice.uid:
            return choice.name
        if choice.name == self._person.name:
            return tr("New person")
        return tr("New: {name}", name=choice.name)

    @property
    def names(self) -> list[str]:
        """What can be chosen."""
        return [self.itemText(n) for n in range(self.count()) if self.itemText(n)]

    def _on_activated(self, index: int) -> None:
        if self._line is not None:
            return
        if index < len(self._choices):
            self.chosen.emit(self._choices[index])
        else:
            self._type_a_name()

    def _type_a_name(self) -> None:
        """Any name of the register, completed as it is typed, or a new one."""
        line = self._line = QLineEdit(self)
        self.setLineEdit(line)
        completer = QCompleter([person.name for person in self._draft.known], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: QTimer.singleShot(0, self._on_typed))
        line.setCompleter(completer)
        line.setAccessibleName(self.accessibleName())
        line.setText(self._person.name)
        line.selectAll()
        line.setFocus()
        # From within the list of completions; the line says that it is finished as soon as
        # that list comes up, so that is no sign.
        line.returnPressed.connect(lambda: QTimer.singleShot(0, self._on_typed))

    def event(self, event: QEvent) -> bool:
        """While a name is typed, Enter takes it and Esc gives it up; neither is for the sheet."""
        if self._line is not None and isinstance(event, QKeyEvent) and self._is_end(event):
            event.accept()
            return True
        done = super().event(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self._on_typed()
        return done

    def _is_end(self, event: QKeyEvent) -> bool:
        taken = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.modifiers() or not (taken or event.key() == Qt.Key.Key_Escape):
            return False
        if event.type() == QEvent.Type.KeyPress:
            if taken:
                self._on_typed()
            else:
                self._stop_typing()
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt calls it so
        """The wheel scrolls the page; it never changes who someone is."""
        event.ignore()

    def _stop_typing(self) -> None:
        if self._line is not None:
            self._line = None
            self.setEditable(False)
            self.show_who(self._shown)
            self.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        if self._line is None:
            return
        typed = " ".join(self._line.text().split())
        self._stop_typing()
        fold = typed.casefold()
        found = next((one for one in self._draft.known if one.name.casefold() == fold), None)
        if typed:
            self.chosen.emit(_known(found) if found is not None else Who(typed))


def _known(person: KnownPerson) -> Who:
    return Who(person.name, person.uid)


def _said(person: NamedPerson, written: str) -> str:
    """What the article says: where the person stands, role, organisation, another spelling."""
    work = ", ".join(part for part in (person.role, person.organisation) if part)
    spelled = "" if written == person.name else tr("written {name}", name=written)
    return " · ".join(part for part in (_place(person), work, spelled) if part)


def _place(person: NamedPerson) -> str:
    if person.order:
        return tr("{place} from the left", place=number(person.order))
    places = {
        Position.LEFT: tr("left"),
        Position.RIGHT: tr("right"),
        Position.CENTRE: tr("centre"),
    }
    return places[person.position] if person.position is not None else ""
