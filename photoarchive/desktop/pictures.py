"""Small pictures for tiles: from the previews store, off the window's thread, kept a while.

What is wanted now comes first and what was scrolled away is dropped. A missing preview is made
again from its original. The large photo of the caption view is not shown from here.
"""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.previews import Previews

KEPT = 400  # pixmaps: some screens full


class _Loaded(QObject):
    done = Signal(str, object, str)  # hash, QImage or None, why there is none


class _Load(QRunnable):
    """Reads one preview, or makes it."""

    def __init__(self, sha256: str, source: Path, previews: Previews, loaded: _Loaded) -> None:
        super().__init__()
        self.setAutoDelete(False)  # it may be taken back out of the queue
        self._sha256, self._source = sha256, source
        self._previews, self._loaded = previews, loaded

    def run(self) -> None:
        jpeg = self._previews.get(self._sha256)
        reason = ""
        if jpeg is None:
            jpeg, reason = self._made()
        image = _image(jpeg) if jpeg else None
        self._loaded.done.emit(self._sha256, image, reason)

    def _made(self) -> tuple[bytes, str]:
        from photoarchive.files.images import thumbnail  # a window with all previews goes without

        try:
            made = thumbnail(self._source)
            if made.jpeg:
                self._previews.put(self._sha256, made.jpeg)
        except PhotoArchiveError as error:
            return b"", error.what
        return made.jpeg, made.reason


def _image(jpeg: bytes) -> QImage:
    """The picture in these bytes, its kind named.

    Asking every plug-in which kind it is makes QObjects on this thread, and that can lock up with
    a disconnect on the window's: one has Python's lock and wants Qt's, the other the reverse.
    """
    image = QImage()
    image.loadFromData(jpeg, "JPG")
    return image


class Thumbnails(QObject):
    """Pixmaps by the hash of their originals. `changed` names a hash that can be drawn now."""

    changed = Signal(str)

    def __init__(self, previews: Previews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previews = previews
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._reasons: dict[str, str] = {}
        self._waiting: OrderedDict[str, _Load] = OrderedDict()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._loaded = _Loaded(self)
        self._loaded.done.connect(self._on_loaded)

    def get(self, sha256: str, source: Path) -> QPixmap | None:
        """The picture if it is here; else None, and `changed` follows when it is."""
        if found := self._kept.get(sha256):
            self._kept.move_to_end(sha256)
            return found
        if sha256 not in self._waiting and sha256 not in self._reasons:
            load = _Load(sha256, source, self._previews, self._loaded)
            self._waiting[sha256] = load
            self._pool.start(load)
        return None

    def reason(self, sha256: str) -> str:
        """Why there is no picture of it; "" where there is, or will be."""
        return self._reasons.get(sha256, "")

    def keep_only(self, wanted: set[str]) -> None:
        """Forget requests that nobody sees any more."""
        for sha256 in [one for one in self._waiting if one not in wanted]:
            if self._pool.tryTake(self._waiting[sha256]):
                del self._waiting[sha256]

    def forget_reasons(self) -> None:
        """Try again what could not be shown, because a drive came back."""
        self._reasons.clear()

    def close(self) -> None:
        """Let what is being read end."""
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(str, object, str)
    def _on_loaded(self, sha256: str, image: QImage | None, reason: str) -> None:
        self._waiting.pop(sha256, None)
        if image is None or image.isNull():
            self._reasons[sha256] = reason or "damaged picture"
        else:
            self._kept[sha256] = QPixmap.fromImage(image)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self.changed.emit(sha256)
