"""What a publication can become, by one name for the command line and the window."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from photoarchive.files.names import safe_name
from photoarchive.gallery import manifest
from photoarchive.gallery.documents import Document, export_document
from photoarchive.gallery.export import FORMATS, SIZES, Export, export_gallery
from photoarchive.gallery.photos import LONG_SIDE, export_photos
from photoarchive.model import Publication
from photoarchive.progress import Progress


class Target(StrEnum):
    """The kinds of export."""

    GALLERY = "gallery"
    PHOTOS = "photos"
    HTML = "html"
    DOCX = "docx"
    CSV = "csv"

    @property
    def is_folder(self) -> bool:
        """Whether it makes a folder with pictures, and not one file of texts."""
        return self in (Target.GALLERY, Target.PHOTOS)

    @property
    def suffix(self) -> str:
        """What the name ends in: "" for a folder."""
        return "" if self.is_folder else f".{self.value}"


@dataclass(frozen=True)
class Choices:
    """How it is to be; sizes and `long_side` are pixels of the longer side."""

    sizes: tuple[int, ...] = SIZES
    formats: tuple[str, ...] = FORMATS
    long_side: int = LONG_SIDE
    language: str = "nl"
    zipped: bool = False
    force_reason: str = ""
    base_url: str = ""


class Place(StrEnum):
    """What lies already where an export is to go."""

    NEW = "new"
    EARLIER = "earlier"
    OTHER = "other"


def export_as(
    target: Target, publication: Publication, *, to: Path, progress: Progress, choices: Choices
) -> Export:
    """Export a publication as this target; errors as the function of each target has them."""
    if target is Target.GALLERY:
        return export_gallery(
            publication,
            to=to,
            progress=progress,
            sizes=choices.sizes,
            formats=choices.formats,
            language=choices.language,
            zipped=choices.zipped,
            force_reason=choices.force_reason,
            base_url=choices.base_url,
        )
    if target is Target.PHOTOS:
        return export_photos(
            publication,
            to=to,
            progress=progress,
            long_side=choices.long_side,
            zipped=choices.zipped,
            force_reason=choices.force_reason,
        )
    return export_document(
        publication, kind=Document(target.value), to=to, language=choices.language
    )


def own_name(publication: Publication, target: Target = Target.GALLERY) -> str:
    """The name of the folder or file for a publication: its date and title."""
    title = re.sub(r"\s*[:/|]\s+", " - ", publication.title)
    name = "-".join(filter(None, (publication.date, title)))
    return safe_name(name + target.suffix)


def proposed(parent: Path, name: str, target: Target) -> Path:
    """A place of that name in the folder `parent`: free, or where this was exported before."""
    stem, suffix = name.removesuffix(target.suffix), target.suffix
    place, count = parent / f"{stem}{suffix}", 1
    while found(place, target) is Place.OTHER or (suffix and place.exists()):
        count += 1
        place = parent / f"{stem}-{count}{suffix}"
    return place


def found(to: Path, target: Target) -> Place:
    """What lies at `to` now; what cannot be looked at counts as someone else's."""
    try:
        if not to.exists() or (target.is_folder and to.is_dir() and not any(to.iterdir())):
            return Place.NEW
    except OSError:
        return Place.OTHER
    return Place.EARLIER if target.is_folder and manifest.read(to) else Place.OTHER
