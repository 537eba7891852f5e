"""One file instead of a folder: captions as text for Word or a page, or as a table.

Photos are named, not shown. What the file says belongs to `article.write` and `table`.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from photoarchive.article.from_gallery import article_of
from photoarchive.article.write import to_docx, to_html
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import write_replace
from photoarchive.files.trouble import trouble
from photoarchive.gallery import checks
from photoarchive.gallery.export import Export, nothing_to_show
from photoarchive.gallery.table import to_csv
from photoarchive.model import Publication, PublicationItem


class Document(StrEnum):
    """The kinds of file."""

    HTML = "html"
    DOCX = "docx"
    CSV = "csv"


def export_document(
    publication: Publication, *, kind: Document, to: Path, language: str = "nl"
) -> Export:
    """Write the texts of a publication into the file `to`, which must be new or the same.

    It goes to who writes the page or the letter, so no check holds it back. PhotoArchiveError
    where another file has that name.
    """
    found = checks.check(publication)
    going = without_left_out(publication)
    if not going.photos:
        raise nothing_to_show(publication, found)
    data = _written(going, kind, language)
    _write(to, data)
    return Export(
        folder=to.parent,
        photos=len({photo.uid for photo in going.photos}),
        renditions=0,
        encoded=0,
        bytes=len(data),
        checks=found,
        refused=(),
        archive=None,
        main=to,
    )


def without_left_out(publication: Publication) -> Publication:
    """The publication without the photos that are left out of every export."""
    kept = (
        PublicationItem(tuple(one for one in item.photos if not one.left_out), item.text)
        for item in publication.items
    )
    pairs = zip(kept, publication.items, strict=True)
    items = tuple(item for item, before in pairs if item.photos or not before.photos)
    return replace(publication, items=items)


def _written(publication: Publication, kind: Document, language: str) -> bytes:
    if kind is Document.CSV:
        return to_csv(publication, language=language)
    article = article_of(publication)
    if kind is Document.DOCX:
        return to_docx(article, language=language)
    return to_html(article, language=language).encode()


def _write(to: Path, data: bytes) -> None:
    with trouble(to):
        there = to.read_bytes() if to.is_file() else None
        taken = to.exists() and there != data
    if taken:
        raise PhotoArchiveError(
            "There is another file of that name",
            path=to,
            advice="It was not touched. Choose another name.",
        )
    if there is None:
        write_replace(to, data)
