"""Which picture of the photo is on the canvas: the small one at once, the sharp one after it.

Also what is decoded ahead, and what is said when the original is not there. Decoding belongs to
`ahead`, drawing to `canvas`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from photoarchive.catalog.listing import Tile
from photoarchive.desktop.caption.ahead import WHOLE, Ahead, Wanted
from photoarchive.desktop.caption.canvas import PhotoCanvas
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.pictures import Thumbnails
from photoarchive.desktop.tokens import LARGE, SMALL
from photoarchive.desktop.words import tr
from photoarchive.model import Photo

STEP = 256  # pixels: sizes are rounded up to this, so that a banner decodes nothing anew
_SETTLED = 120  # milliseconds after the last change of size


class PhotoNote(QFrame):
    """A line under the photo: what is wrong with it, or what to do now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "photo-note")
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._trouble = self._hint = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.addWidget(self._label)
        self._tell()

    @property
    def text(self) -> str:
        """What it says."""
        return self._hint or self._trouble

    def set_trouble(self, text: str) -> None:
        """Something is wrong with the photo; "" for nothing."""
        self._trouble = text
        self._tell()

    def set_hint(self, text: str) -> None:
        """What to do now; "" when it is done."""
        self._hint = text
        self._tell()

    def _tell(self) -> None:
        self._label.setText(self.text)
        self.setVisible(bool(self.text))


class Showing(QObject):
    """Keeps the canvas as sharp as it can be."""

    def __init__(
        self, canvas: PhotoCanvas, note: PhotoNote, thumbnails: Thumbnails, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._canvas, self._note, self._thumbnails = canvas, note, thumbnails
        self._photo: Photo | None = None
        self._around: Sequence[Tile] = ()
        self.ahead = Ahead(self)
        self.ahead.ready.connect(self._on_ready)
        thumbnails.changed.connect(self._on_thumbnail)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED)
        self._settling.timeout.connect(self._ask)
        canvas.pixels_wanted.connect(self._settling.start)

    def begin(self, photo: Photo | None, around: Sequence[Tile]) -> None:
        """Show this photo; those around it are likely to come next, in that order."""
        self._photo, self._around = photo, around
        self._canvas.begin(*(photo.width, photo.height) if photo else (0, 0))
        self._note.set_trouble(_cut_off(photo) if photo else "")
        if photo is None:
            self._canvas.set_missing()
            return
        self._show()
        self._ask()

    def again(self) -> None:
        """Try once more: a drive may be back."""
        if self._photo is not None:
            self._ask()

    def close(self) -> None:
        """Let what is being decoded end."""
        self._settling.stop()
        self.ahead.close()

    def _show(self) -> None:
        """The best picture there is now."""
        photo, canvas = self._photo, self._canvas
        if photo is None:
            return
        sharp = self.ahead.whole(photo.id) or self.ahead.get(photo.id)
        if sharp is not None:
            self._note.set_trouble(_cut_off(photo))
            canvas.set_picture(sharp)
            return
        refusal = self.ahead.refusal(photo.id)
        small = self._thumbnails.get(photo.sha256, photo.source)
        if small is not None:
            canvas.set_picture(small, grey=refusal is not None)
        elif refusal is not None:
            canvas.set_missing()
        if refusal is not None:
            self._note.set_trouble(translated_error(refusal))

    def _ask(self) -> None:
        """Have the pictures decoded that are, or soon will be, on the canvas."""
        photo = self._photo
        if photo is None:
            return
        wanted = [Wanted(photo.id, photo.source, self._side(photo))]
        if self._needs_whole(photo):
            wanted.insert(0, Wanted(photo.id, photo.source, WHOLE))
        for tile in self._around:
            self._thumbnails.get(tile.sha256, tile.source)
            wanted.append(Wanted(tile.id, tile.source, self._side(tile)))
        self.ahead.show(wanted)

    def _side(self, photo: Photo | Tile) -> int:
        """How long the longer side should be: what the canvas needs, or all there is."""
        needed = -(-self._canvas.pixels_needed() // STEP) * STEP
        return min(needed, max(photo.width, photo.height) or needed)

    def _needs_whole(self, photo: Photo) -> bool:
        scale, picture = self._canvas.zoom.scale, self._canvas.shown
        if scale is None or picture is None or self._canvas.greyed:
            return False
        longer = max(picture.width(), picture.height())
        return longer < min(1.0, scale) * max(photo.width, photo.height)

    def _on_ready(self, photo_id: int) -> None:
        if self._photo is not None and photo_id == self._photo.id:
            self._show()

    def _on_thumbnail(self, sha256: str) -> None:
        photo = self._photo
        if photo is not None and sha256 == photo.sha256 and self.ahead.get(photo.id) is None:
            self._show()


def _cut_off(photo: Photo) -> str:
    if not photo.truncated:
        return ""
    return tr("The file is cut off: the lower part of the picture is missing.")
