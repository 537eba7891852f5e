"""One finding with its cures: the picture, what is wrong, and what helps, a key away each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from photoarchive.desktop.bulk import change_photos
from photoarchive.desktop.icons import picture
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.sheets import export_cures as cures
from photoarchive.desktop.sheets.export_cures import Cure, Finding
from photoarchive.desktop.sheets.export_editor import TextEditor
from photoarchive.desktop.tokens import SMALL, TIGHT
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.model import Presence

_THUMB = QSize(54, 36)
_MOST_NAMES = 200  # of the register, in one list to choose from


class FindingRow(QFrame):
    """Cures store at once; `cured` follows, and the finding goes with the next check."""

    photo_wanted = Signal(object)  # the Finding
    cured = Signal(object)
    opened = Signal(object)  # the TextEditor

    def __init__(self, desk: Desk, finding: Finding, register: Sequence[tuple[int, str]]) -> None:
        super().__init__()
        self._desk, self.finding = desk, finding
        self._register = cures.likely(finding, register)[:_MOST_NAMES]
        self.setProperty("kind", "finding")
        self._thumb = QLabel(self)
        self._thumb.setFixedSize(_THUMB)
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line = QHBoxLayout()
        self._line.setSpacing(SMALL)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, TIGHT + 2, 0, TIGHT + 2)
        self._whole.setSpacing(SMALL)
        self._whole.addLayout(self._line)
        self.editor: TextEditor | None = None
        self._names = QComboBox(self)
        self._names.hide()
        self._fill()
        self._show_picture(finding.photo.sha256)
        desk.thumbnails.changed.connect(self._show_picture)

    def update_finding(self, finding: Finding) -> None:
        """The same finding, on more or fewer photos."""
        self.finding = finding
        name = finding.check.photo
        if finding.photos > 1:
            name = tr("{name} and %n more", n=finding.photos - 1, name=name)
        self._name.setText(name)

    def focus_cure(self) -> None:
        """Put the focus on the first thing that helps, or into the text that is written."""
        (self.editor.field if self.editor else self.first).setFocus()

    def write(self) -> None:
        """Open the line to write in."""
        if self.editor is None:
            field = self.finding.check.field
            editor = TextEditor(cures.label_of(field), cures.text_of(self.finding), field=field)
            editor.saved.connect(self._on_saved)
            editor.left.connect(self._on_left)
            self._whole.addWidget(editor)
            self.editor = editor
            self._show_picture(self.finding.photo.sha256)
        self.editor.show()
        self.editor.field.setFocus()
        self.opened.emit(self.editor)

    def flush(self) -> None:
        """Store what was typed and not saved: nothing is lost when the sheet goes."""
        if self.editor is not None and (text := self.editor.unsaved):
            self._store(text)

    # -- parts ---------------------------------------------------------------------------------

    def _fill(self) -> None:
        finding = self.finding
        self._line.addWidget(_mark(finding, self.devicePixelRatioF(), self))
        self._line.addWidget(self._thumb)
        self._name = QLabel(self)
        self._name.setProperty("kind", "strong")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        reason = QLabel(translated(finding.check.reason), self)
        reason.setWordWrap(True)
        reason.setTextFormat(Qt.TextFormat.PlainText)
        reason.setProperty("kind", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(reason)
        self.update_finding(finding)
        self._line.addLayout(words, 1)
        made = self._cures()
        self.go = self._button(tr("Go to photo"), lambda: self.photo_wanted.emit(finding))
        self.first = made[0] if made else self.go

    def _cures(self) -> list[QPushButton]:
        finding = self.finding
        if finding.cure is Cure.WRITE:
            credit = finding.check.field == "credit"
            text = tr("Set credit") if credit else tr("Write now")
            return [self._button(text, self.write)]
        if finding.cure is Cure.PRESENCE:
            return [
                self._button(tr("Is shown"), lambda: self._say(Presence.SHOWN)),
                self._button(tr("Only mentioned"), lambda: self._say(Presence.MENTIONED)),
            ]
        if finding.cure is Cure.PERSON:
            self._fill_names()
            self._line.addWidget(self._names)
            return [self._button(tr("Is this person"), self._on_person)]
        return []

    def _fill_names(self) -> None:
        label = tr("Which person is {name}?", name=self.finding.check.person or "")
        self._names.setAccessibleName(label)
        self._names.setEditable(True)
        self._names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._names.addItems([name for _, name in self._register])
        self._names.setMinimumContentsLength(16)
        self._names.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._names.installEventFilter(self)
        line = self._names.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Which person?"))
            line.setAccessibleName(label)
            line.returnPressed.connect(self._on_person)
        if not self._register or not cures.is_likely(self.finding, self._register[0][1]):
            self._names.setCurrentIndex(-1)
        self._names.show()

    def _button(self, text: str, then: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(f"{text}: {self.finding.check.photo}")
        button.installEventFilter(self)
        button.clicked.connect(then)
        self._line.addWidget(button)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        """Enter on a button is a click; the wheel scrolls the list and changes no name."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(watched, QPushButton) and _is_enter(event):
            watched.click()
            return True
        return super().eventFilter(watched, event)

    # -- what happens --------------------------------------------------------------------------

    def _on_saved(self, text: str) -> None:
        if text:
            self._store(text)

    def _store(self, text: str) -> None:
        """Also for many photos, where it is the credit of a set."""
        count = cures.reach(self._desk.session.catalog, self.finding)
        job = change_photos(
            self._desk,
            cures.writing(self.finding, text),
            count=count,
            title=tr("Changing %n photo(s)", n=count),
            then=self._on_stored,
        )
        if job is not None and self.editor is not None:
            self.first.setFocus()  # a field that is greyed out would leave the keys to nobody
            self.editor.setEnabled(False)
            job.ended.connect(self._on_ended)

    @Slot()
    def _on_stored(self) -> None:
        self.cured.emit(self.finding)

    @Slot()
    def _on_ended(self) -> None:
        """Where it was not stored, what was typed is still there."""
        if self.editor is not None:
            self.editor.setEnabled(True)
            if self.first.hasFocus() and not self.editor.isHidden():
                self.focus_cure()

    def _on_left(self) -> None:
        if self.editor is not None:
            self.editor.hide()
        self.first.setFocus()

    def _say(self, presence: Presence) -> None:
        if self._desk.session.edit(cures.saying_presence(self.finding, presence)):
            self.cured.emit(self.finding)

    def _on_person(self) -> None:
        name = " ".join(self._names.currentText().split())
        edit = cures.saying_who(self.finding, name, self._register) if name else None
        if edit is None:
            self._names.setFocus()
        elif self._desk.session.edit(edit):
            self.cured.emit(self.finding)

    def _show_picture(self, sha256: str) -> None:
        photo = self.finding.photo
        if sha256 != photo.sha256:
            return
        found = self._desk.thumbnails.get(photo.sha256, photo.source)
        if found is None:
            return
        ratio = self.devicePixelRatioF()
        small = found.scaled(
            _THUMB * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self._thumb.setPixmap(small)
        if self.editor is not None:
            self.editor.set_picture(found)


def _is_enter(event: QEvent) -> bool:
    plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
    return (
        isinstance(event, QKeyEvent)
        and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        and event.modifiers() in plain
    )


def _mark(finding: Finding, ratio: float, parent: FindingRow) -> QLabel:
    """The icon of how serious it is; what it says is in the heading of its group."""
    mark = QLabel(parent)
    name, role = ("circle-x", "danger") if finding.holds else ("triangle-alert", "warning")
    if finding.is_hint:
        name, role = "info", "muted"
    mark.setPixmap(picture(name, role, 18, ratio))
    mark.setFixedWidth(20)
    return mark
