"""What was dragged onto the window: photos to import, or an article."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

OUR_OWN = "application/x-photoarchive-photos"  # on photos dragged out of the grid: no import


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders of this disk among what is dragged; none of photos of the grid."""
    if data.hasFormat(OUR_OWN):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def article_among(paths: list[Path]) -> Path | None:
    """The article, if that is what was dropped: one file of a kind that holds text."""
    from photoarchive.files.kinds import ARTICLE_SUFFIXES  # nothing is dropped on an empty frame

    if len(paths) == 1 and paths[0].suffix.casefold() in ARTICLE_SUFFIXES and paths[0].is_file():
        return paths[0]
    return None
