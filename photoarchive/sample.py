"""The sample event in an archive: drawn, imported, captioned by its article.

The command line's demo and the window's first start both call this. How the pictures look is
`files.drawing`'s.
"""

from __future__ import annotations

from pathlib import Path

from photoarchive.article.apply import apply_article
from photoarchive.article.parse import parse
from photoarchive.article.read import text_of
from photoarchive.catalog import queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_alt_text
from photoarchive.catalog.galleries import galleries
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.previews import Previews
from photoarchive.files.sample import (
    ARTICLE,
    SampleEvent,
    draw_sample,
    sample_alt_texts,
    sample_event,
)
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportReport, ImportRequest
from photoarchive.progress import Progress


def draw_missing(photos: Path, language: str, progress: Progress) -> int:
    """Draw what is not there yet; how many that were, 0 the second time."""
    names = sample_alt_texts(language)
    missing = sum(not (photos / f"{name}.jpg").is_file() for name in names)
    if missing or not (photos / ARTICLE).is_file():
        draw_sample(photos, progress, language=language)
    return missing


def import_sample(
    catalog: Catalog, photos: Path, *, language: str, previews: Previews, progress: Progress
) -> ImportReport:
    """Bring the drawn photos in. Raises PhotoArchiveError beside a sample in another language."""
    event = sample_event(language)
    others = [known.title for known in queries.events(catalog) if known.title != event.title]
    if others:
        raise PhotoArchiveError(
            f"There is another sample event in this folder already, {others[0]}",
            path=photos.parent,
            advice="Name another folder: photoarchive demo DIR.",
        )
    return import_photos(catalog, _request(photos, event), previews=previews, progress=progress)


def caption_sample(catalog: Catalog, photos: Path, *, language: str) -> bool:
    """Apply the article and the alt texts; False where that was done before."""
    event = sample_event(language)
    stored = queries.events(catalog, title=event.title)[0]
    if galleries(catalog, event_id=stored.id):
        return False
    members = queries.photos_of_event(catalog, stored.id)
    article = parse(
        text_of(photos / ARTICLE),
        known=queries.known_people(catalog),
        photos=[photo.name for photo in members],
    )
    apply_article(catalog, article, event=event.title)
    texts = sample_alt_texts(language)
    with catalog.one_step(f"Write alt text of {len(members)} photos"):
        for photo in members:
            set_alt_text(catalog, photo_ids=[photo.id], text=texts[photo.name])
    return True


def make_sample(folder: Path, *, language: str, previews: Previews, progress: Progress) -> Path:
    """The whole sample event in an archive of its own inside `folder`; where the archive lies."""
    photos, archive = folder / "photos", folder / "archive"
    draw_missing(photos, language, progress)
    made = Catalog.open(archive) if archive.exists() else Catalog.create(archive)
    with made as catalog:
        import_sample(catalog, photos, language=language, previews=previews, progress=progress)
        caption_sample(catalog, photos, language=language)
    return archive


def _request(photos: Path, event: SampleEvent) -> ImportRequest:
    return ImportRequest(
        sources=(photos,),
        event=event.title,
        date=event.date,
        place=event.place,
        credit=event.credit,
        creator=event.creator,
        set_name=event.set_name,
    )
