"""Ctrl+G: a box around a person, from choosing whom to storing it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from photoarchive.desktop.caption.boxes import BoxDrawing
from photoarchive.desktop.caption.canvas import PhotoCanvas
from photoarchive.desktop.caption.cast import Cast
from photoarchive.desktop.caption.messages import Messages
from photoarchive.desktop.caption.people_field import PeopleField
from photoarchive.desktop.caption.showing import PhotoNote
from photoarchive.desktop.words import tr
from photoarchive.model import Box


class Boxing(QObject):
    """Leads from the chip to the canvas and back to where one was."""

    def __init__(
        self,
        canvas: PhotoCanvas,
        note: PhotoNote,
        cast: Cast,
        people: PeopleField,
        messages: Messages,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._note, self._cast = canvas, note, cast
        self._people, self._messages, self._view = people, messages, parent
        self._came_from: QWidget | None = None
        self._chip = 0
        canvas.box_drawn.connect(self._on_drawn)
        canvas.drawing_ended.connect(self._on_ended)
        canvas.person_pointed_at.connect(people.rows.focus)
        cast.changed.connect(lambda: canvas.set_badges(cast.badges()))

    def start(self) -> None:
        """Draw the box of the chip with the focus, or of the next person without one."""
        chip = self._people.rows.focused
        person = self._cast.next_to_box(chip)
        if person is None:
            self._messages.say(tr("Add a person first; then you can draw the box."))
            return
        self._canvas.end_drawing()
        self._came_from, self._chip = self._view.window().focusWidget(), chip
        self._canvas.start_drawing(BoxDrawing(person.person_id, person.name, person.box))
        self._note.set_hint(
            tr(
                "{name}: drag a box around the head. Or move it with the arrows, size it with"
                " Shift and the arrows; Enter keeps it, Esc leaves it.",
                name=person.name,
            )
        )

    def _on_drawn(self, person_id: int, box: Box | None) -> None:
        self._cast.set_box(person_id, box)

    def _on_ended(self) -> None:
        self._note.set_hint("")
        if not self._canvas.hasFocus():
            return
        if not (self._chip and self._people.rows.focus(self._chip)) and self._came_from:
            self._came_from.setFocus()
