"""The photos as large as the screen shows them: decoded ahead, so that moving on is instant.

A few are kept and no more. Work for photos that were passed by is dropped before it begins.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from photoarchive.errors import PhotoArchiveError

KEPT = 5  # pictures: the current one, the one before, two after, and one more
WHOLE = 1 << 20  # pixels: no picture is longer


@dataclass(frozen=True)
class Wanted:
    """One photo at one size; the longer side in pixels."""

    photo_id: int
    source: Path
    long_side: int

    @property
    def key(self) -> tuple[int, int]:
        """What it is kept under."""
        return self.photo_id, self.long_side


class _Decoded(QObject):
    done = Signal(object, object, object)  # Wanted, QImage or None, PhotoArchiveError or None


class _Decode(QRunnable):
    """Decodes one picture on a thread of the pool."""

    def __init__(self, wanted: Wanted, decoded: _Decoded) -> None:
        super().__init__()
        self.setAutoDelete(False)  # it may be taken back out of the queue
        self._wanted, self._decoded = wanted, decoded

    def run(self) -> None:
        try:
            image = decoded_image(self._wanted.source, self._wanted.long_side)
        except PhotoArchiveError as error:
            self._decoded.done.emit(self._wanted, None, error)
        else:
            self._decoded.done.emit(self._wanted, image, None)


def decoded_image(source: Path, long_side: int) -> QImage:
    """The picture as Qt draws it. Raises FileRefused."""
    from photoarchive.files.screen import screen_picture  # the grid goes without

    made = screen_picture(source, long_side)
    lent = QImage(made.rgb, made.width, made.height, 3 * made.width, QImage.Format.Format_RGB888)
    return lent.convertToFormat(QImage.Format.Format_RGB32)


class Ahead(QObject):
    """Sharp pictures by photo. `ready` names one that can be shown, or that was refused."""

    ready = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._refused: dict[int, PhotoArchiveError] = {}
        self._waiting: dict[tuple[int, int], _Decode] = {}
        self._whole: tuple[int, QPixmap] | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._decoded = _Decoded(self)
        self._decoded.done.connect(self._on_decoded)

    def show(self, wanted: Sequence[Wanted]) -> None:
        """Have these ready, the first one first; nothing else is worth beginning any more."""
        keys = {one.key for one in wanted}
        for key in [key for key in self._waiting if key not in keys]:
            if self._pool.tryTake(self._waiting[key]):
                del self._waiting[key]
        if self._whole and self._whole[0] != wanted[0].photo_id:
            self._whole = None
        for place, one in enumerate(wanted):
            self._want(one, priority=len(wanted) - place)

    def get(self, photo_id: int) -> QPixmap | None:
        """The largest picture of a photo that is here."""
        found = [pixmap for (owner, _), pixmap in self._kept.items() if owner == photo_id]
        return max(found, key=lambda pixmap: pixmap.width(), default=None)

    def whole(self, photo_id: int) -> QPixmap | None:
        """The photo with all its pixels, if it was asked for."""
        return self._whole[1] if self._whole and self._whole[0] == photo_id else None

    def refusal(self, photo_id: int) -> PhotoArchiveError | None:
        """Why there is no picture of a photo."""
        return self._refused.get(photo_id)

    @property
    def held(self) -> int:
        """How many pictures are in memory."""
        return len(self._kept) + (self._whole is not None)

    @property
    def waiting(self) -> set[int]:
        """The photos that are being decoded, or will be."""
        return {photo_id for photo_id, _ in self._waiting}

    def forget_refusals(self) -> None:
        """Try again what could not be shown: a drive may have come back."""
        self._refused.clear()

    def close(self) -> None:
        """Let what is being decoded end."""
        self._pool.clear()
        self._pool.waitForDone()
        self._waiting.clear()

    def _want(self, one: Wanted, *, priority: int) -> None:
        if one.key in self._kept:
            self._kept.move_to_end(one.key)
            return
        whole_is_here = one.long_side == WHOLE and self.whole(one.photo_id) is not None
        if one.key in self._waiting or whole_is_here:
            return
        decode = _Decode(one, self._decoded)
        self._waiting[one.key] = decode
        self._pool.start(decode, priority)

    @Slot(object, object, object)
    def _on_decoded(self, wanted: Wanted, image: QImage | None, error: object) -> None:
        self._waiting.pop(wanted.key, None)
        if image is None:
            if isinstance(error, PhotoArchiveError):
                self._refused[wanted.photo_id] = error
        else:
            self._refused.pop(wanted.photo_id, None)
            self._keep(wanted, QPixmap.fromImage(image))
        self.ready.emit(wanted.photo_id)

    def _keep(self, wanted: Wanted, pixmap: QPixmap) -> None:
        if wanted.long_side == WHOLE:
            self._whole = (wanted.photo_id, pixmap)
            return
        for key in [key for key in self._kept if key[0] == wanted.photo_id]:
            del self._kept[key]
        self._kept[wanted.key] = pixmap
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
