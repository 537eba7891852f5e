"""The texts of photos as a table that spreadsheets open: a row for each photo."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from photoarchive.gallery.language import wording
from photoarchive.gallery.printed import single
from photoarchive.model import Appearance, Photo, Publication
from photoarchive.texts import harmless

_HEADS = {
    "en": (
        *("Photo", "File", "Event", "Date", "Place", "Caption", "Headline", "Alt text"),
        *("People", "Credit", "Photographer", "Copyright", "Licence", "Keywords"),
    ),
    "nl": (
        *("Foto", "Bestand", "Gebeurtenis", "Datum", "Plaats", "Bijschrift", "Kop", "Alt-tekst"),
        *("Personen", "Naamsvermelding", "Fotograaf", "Copyright", "Licentie", "Trefwoorden"),
    ),
    "de": (
        *("Foto", "Datei", "Ereignis", "Datum", "Ort", "Bildunterschrift", "Titel", "Alt-Text"),
        *("Personen", "Bildnachweis", "Fotograf", "Copyright", "Lizenz", "Stichwörter"),
    ),
}


def to_csv(publication: Publication, *, language: str = "nl") -> bytes:
    """UTF-8 with a byte order mark, so that Excel reads the accents.

    The columns are parted as spreadsheets of the language expect: by a comma in English, by a
    semicolon in Dutch and German. A text that would be taken for a formula gets an apostrophe.
    """
    primary = wording(language).language
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter="," if primary == "en" else ";")
    writer.writerow(_HEADS[primary])
    for row in _rows(publication):
        writer.writerow([harmless(cell) for cell in row])
    return b"\xef\xbb\xbf" + target.getvalue().encode()


def _rows(publication: Publication) -> Iterator[tuple[str, ...]]:
    told: set[str] = set()
    for item in single(publication.items):
        for photo in item.photos:
            if photo.uid not in told:
                told.add(photo.uid)
                yield _row(photo, item.text)


def _row(photo: Photo, text: str) -> tuple[str, ...]:
    return (
        photo.name,
        photo.source.name,
        photo.event,
        photo.taken.replace("T", " ")[:19],
        photo.place,
        text.strip() or photo.caption,
        photo.headline,
        photo.alt_text,
        "; ".join(_told(person) for person in photo.people),
        photo.credit,
        photo.creator,
        photo.copyright,
        photo.licence,
        ", ".join(photo.keywords),
    )


def _told(person: Appearance) -> str:
    told = ", ".join(part for part in (person.role, person.organisation) if part)
    return f"{person.name} ({told})" if told else person.name
