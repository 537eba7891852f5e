"""Text out of a Word file (.docx) and into one; the only place that knows their insides.

Reading streams over `word/document.xml` (ECMA-376 part 1, 17.3) and keeps no tree, so that
neither depth nor size of a hostile file matters; writing is left to python-docx.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax import ContentHandler, SAXException
from xml.sax.xmlreader import AttributesImpl

from defusedxml.common import DefusedXmlException

from photoarchive.article.photo_names import EXTENSION
from photoarchive.errors import PhotoArchiveError

WORD_SUFFIX = ".docx"
LARGEST_XML = 64 * 1024 * 1024  # bytes, unpacked
_BODY = "word/document.xml"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_FALLBACK = "Fallback"  # a second copy of a text box, for old programs
_ADVICE = "Open it in a word processor and save it again as .docx, or paste the text."
_BLANK_SHARE = 0.25  # of all paragraphs; more of them empty are blank lines between blocks


def word_text(data: bytes, path: Path | None = None) -> str:
    """The paragraphs of a Word file, a blank line between two; table rows have tabs.

    A picture whose file name is known becomes "[its name]" on a line of its own. Raises
    PhotoArchiveError for a zip that is no Word file, a damaged or a hostile one.
    """
    from defusedxml import sax  # with it comes all of http: most sessions read no Word file

    reader = _Reader()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            body = package.open(_BODY)
            if package.getinfo(_BODY).file_size > LARGEST_XML:
                raise _refused("The Word file is too large", path)
            with body:
                content = body.read(LARGEST_XML + 1)
        sax.parseString(content, reader)
    except KeyError as error:
        raise _refused("The article is a packed file, and not from Word", path) from error
    except (zipfile.BadZipFile, SAXException, DefusedXmlException, NotImplementedError,
            RuntimeError, OSError, EOFError, ValueError) as error:  # fmt: skip
        raise _refused("The Word file is damaged", path) from error
    return reader.text()


def _refused(what: str, path: Path | None) -> PhotoArchiveError:
    return PhotoArchiveError(what, path=path, advice=_ADVICE)


class _Reader(ContentHandler):
    """Takes the paragraphs out of the stream of elements."""

    def __init__(self) -> None:
        super().__init__()
        self._paragraphs: list[str] = []
        self._open: list[list[str]] = []  # paragraphs may hold text boxes with paragraphs
        self._cells: list[list[str]] = []
        self._row: list[str] | None = None
        self._in_text = False
        self._skip = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802
        prefix, _, tag = name.rpartition(":")
        if tag == _FALLBACK or self._skip:
            self._skip += 1
        elif prefix == "w":
            self._start(tag)
        elif tag == "cNvPr" and prefix == "pic":
            self._picture(str(attrs.get("name", "")))

    def endElement(self, name: str) -> None:  # noqa: N802
        prefix, _, tag = name.rpartition(":")
        if self._skip:
            self._skip -= 1
        elif prefix == "w":
            self._end(tag)

    def characters(self, content: str) -> None:
        if self._in_text and self._open and not self._skip:
            self._open[-1].append(content)

    def _start(self, tag: str) -> None:
        if tag == "p":
            self._open.append([])
        elif tag == "t":
            self._in_text = True
        elif tag in ("br", "cr", "tab", "noBreakHyphen") and self._open:
            self._open[-1].append({"tab": "\t", "noBreakHyphen": "-"}.get(tag, "\n"))
        elif tag == "tr":
            self._row = []
        elif tag == "tc":
            self._cells.append([])

    def _end(self, tag: str) -> None:
        if tag == "t":
            self._in_text = False
        elif tag == "p" and self._open:
            self._emit("".join(self._open.pop()))
        elif tag == "tc" and self._cells:
            cell = "\n".join(text for text in self._cells.pop() if text.strip())
            if self._row is not None:
                self._row.append(cell)
        elif tag == "tr" and self._row is not None:
            self._emit("\t".join(self._row))
            self._row = None

    def _emit(self, text: str) -> None:
        (self._cells[-1] if self._cells else self._paragraphs).append(text)

    def _picture(self, name: str) -> None:
        if EXTENSION.search(name) and any(c.isdigit() for c in name):
            self._emit(f"[{name}]")

    def text(self) -> str:
        """All paragraphs; blank ones separate blocks where the writer used them so."""
        blank = sum(not text.strip() for text in self._paragraphs)
        by_blanks = blank > _BLANK_SHARE * len(self._paragraphs)
        return ("\n" if by_blanks else "\n\n").join(self._paragraphs)


def word_file(title: str, paragraphs: Sequence[str]) -> bytes:
    """A Word file with the title as its heading; line breaks inside a paragraph are kept."""
    from docx import Document  # with lxml: most sessions write no Word file

    document = Document()
    if title:
        document.add_heading(title, level=1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
