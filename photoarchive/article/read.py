"""The text of an article file, whatever it was written in. What it says is for `parse`."""

from __future__ import annotations

import re
import stat
import unicodedata
from collections.abc import Callable
from pathlib import Path

from photoarchive.article.layout import visible
from photoarchive.article.markdown import markdown_text
from photoarchive.article.webpage import webpage_text
from photoarchive.article.word import WORD_SUFFIX, word_text
from photoarchive.errors import PhotoArchiveError

LARGEST_FILE = 32 * 1024 * 1024  # bytes; a Word file carries its pictures
LARGEST_TEXT = 1_000_000  # characters; about 350 printed pages
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufffe\uffff]")
_MOST_CONTROLS = 0.001  # of all characters; more is no text
_NEWLINES = re.compile(r"\r\n?")
_FOREIGN = {
    b"%PDF": "a PDF",
    b"\xd0\xcf\x11\xe0": "an old Word document (.doc)",
    b"{\\rtf": "a rich text document (.rtf)",
    b"\xff\xd8\xff": "a picture",
    b"\x89PNG": "a picture",
    b"GIF8": "a picture",
}
_HEADED = re.compile(rb"#{1,3} \S")  # Markdown, whatever the file is called
_ADVICE = "Save it as .docx, .txt, .md or .html, or paste the text."


def text_of(path: Path) -> str:
    """The text of a .txt, .md, .html or .docx file, with LF line ends and in NFC.

    Text files may be UTF-8 (with or without BOM), UTF-16 or CP1252. Raises
    PhotoArchiveError for a file that is missing, unreadable, empty, too large or no text.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise PhotoArchiveError("The article is not a file", path=path, advice=_ADVICE)
        if state.st_size > LARGEST_FILE:
            raise _too_large(path)
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise PhotoArchiveError(
            f"The article cannot be opened ({reason.lower()})",
            path=path,
            advice="Check the name and that you may read it.",
        ) from error
    return text_of_bytes(data, suffix=path.suffix, path=path)


def text_of_bytes(data: bytes, *, suffix: str = ".txt", path: Path | None = None) -> str:
    """The text of a file's contents; `suffix` says what its name says it is.

    A Word file and a web page are recognised whatever they are called. Raises
    PhotoArchiveError as `text_of` does; `path` is for its sentence.
    """
    for magic, kind in _FOREIGN.items():
        if data.startswith(magic):
            raise PhotoArchiveError(f"The article is {kind}", path=path, advice=_ADVICE)
    if data.startswith(b"PK\x03\x04"):
        text = word_text(data, path)
    else:
        text = _reader(suffix, data)(_decoded(data, path))
    return _checked(clean(text), path)


def clean(text: str) -> str:
    """Text as `parse` likes it: LF line ends, NFC, no byte order mark, no control characters."""
    text = _NEWLINES.sub("\n", text.removeprefix("\ufeff"))
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text))


def _reader(suffix: str, data: bytes) -> Callable[[str], str]:
    start = data[:1000].lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").replace(b"\x00", b"").lower()
    if suffix.lower() in (".html", ".htm", ".xhtml") or start.startswith(
        (b"<!doctype html", b"<html")
    ):
        return webpage_text
    marked = suffix.lower() in (".md", ".markdown") or _HEADED.match(start)
    return markdown_text if marked else str


def _decoded(data: bytes, path: Path | None) -> str:
    """The characters of a text file, by byte order mark, UTF-8, or else CP1252."""
    if len(data) > 4 * LARGEST_TEXT:
        raise _too_large(path)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    elif _looks_utf16(data):
        text = data.decode("utf-16-le" if data[1] == 0 else "utf-16-be", errors="replace")
    else:
        text = _eight_bit(data)
    if len(_CONTROLS.findall(text)) > _MOST_CONTROLS * len(text):
        raise PhotoArchiveError("The article is not a text", path=path, advice=_ADVICE)
    return text


def _looks_utf16(data: bytes) -> bool:
    """Whether every second byte is mostly zero, as in UTF-16 without a byte order mark."""
    start = data[:2000]
    if len(start) < 4 or len(data) % 2:
        return False
    even, odd = start[0::2].count(0), start[1::2].count(0)
    return max(even, odd) > 0.4 * (len(start) // 2) and min(even, odd) == 0


def _eight_bit(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _checked(text: str, path: Path | None) -> str:
    if len(text) > LARGEST_TEXT:
        raise _too_large(path)
    if not visible(text):
        raise PhotoArchiveError(
            "The article is empty", path=path, advice="Save it with its text and try again."
        )
    return text


def _too_large(path: Path | None) -> PhotoArchiveError:
    return PhotoArchiveError(
        "The article is too large",
        path=path,
        advice=f"At most {LARGEST_TEXT:,} characters of text; is it the right file?",
    )


__all__ = ["LARGEST_TEXT", "WORD_SUFFIX", "clean", "text_of", "text_of_bytes"]
