"""What a file seems to be by its name alone: a candidate for import, or why it is not.

The first bytes decide later (`formats`); nothing is opened here.
"""

from __future__ import annotations

from enum import Enum, auto
from pathlib import PurePath

from photoarchive.files.formats import RAW_SUFFIXES


class Kind(Enum):
    """What scanning does with a file."""

    PICTURE = auto()
    SIDECAR = auto()
    ARTICLE = auto()
    ZIP = auto()
    IGNORED = auto()  # litter of operating systems, dotfiles
    OTHER = auto()  # something else for certain: a video, a document
    UNKNOWN = auto()  # the name says nothing


PICTURE_SUFFIXES = RAW_SUFFIXES | {
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".tif", ".tiff", ".webp", ".avif", ".gif",
    ".bmp", ".heic", ".heif", ".hif",
}  # fmt: skip
ARTICLE_SUFFIXES = frozenset({".txt", ".docx", ".md", ".html", ".htm"})

_REASONS = {
    **dict.fromkeys((".mp4", ".mov", ".avi", ".mkv", ".m4v", ".mts", ".webm"), "a video"),
    **dict.fromkeys((".psd", ".ai", ".eps", ".svg", ".indd"), "a design file"),
    **dict.fromkeys((".pdf", ".doc", ".odt", ".rtf", ".pages"), "a document"),
    **dict.fromkeys((".wav", ".mp3", ".m4a", ".aac"), "a sound recording"),
    ".jxl": "JPEG XL pictures cannot be read yet",
}
_BY_SUFFIX = {
    **dict.fromkeys(PICTURE_SUFFIXES, Kind.PICTURE),
    **dict.fromkeys(ARTICLE_SUFFIXES, Kind.ARTICLE),
    ".xmp": Kind.SIDECAR,
    ".zip": Kind.ZIP,
    **dict.fromkeys(_REASONS, Kind.OTHER),
}
_LITTER = frozenset({"thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "@eadir"})


def kind_of(path: PurePath) -> Kind:
    """The kind of a file or folder by the last part of its path."""
    if path.name.startswith(".") or path.name.lower() in _LITTER:
        return Kind.IGNORED
    return _BY_SUFFIX.get(path.suffix.lower(), Kind.UNKNOWN)


def why_left_out(path: PurePath) -> str:
    """Why a file of kind OTHER or UNKNOWN is not imported, in words for the report."""
    return _REASONS.get(path.suffix.lower(), "not a picture")
