"""The work of the export sheet as functions for a job: the export, and the page to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.galleries import record_publication
from photoarchive.desktop.sheets.export_scope import Offer, preflight
from photoarchive.files.render import Quality
from photoarchive.gallery.choice import Order
from photoarchive.gallery.estimate import estimated_bytes
from photoarchive.gallery.export import Export
from photoarchive.gallery.targets import Choices, Target, export_as
from photoarchive.model import Changes, Photo, Publication
from photoarchive.paths import cache_folder
from photoarchive.progress import Progress

PREVIEW = "preview"  # the folder of the page that is only looked at, in the cache


@dataclass(frozen=True)
class Wanted:
    """Everything an export needs to know."""

    target: Target
    offer: Offer
    order: Order
    title: str
    to: Path
    choices: Choices


@dataclass(frozen=True)
class Done:
    """What came out, and the photos that went out."""

    wanted: Wanted
    made: Export
    photos: tuple[Photo, ...]


def exporting(catalog: Catalog, wanted: Wanted) -> Callable[[Progress], Done]:
    """The export itself; it reads the photos anew, so that the last edit is in it."""

    def work(progress: Progress) -> Done:
        flight = preflight(catalog, wanted.offer, wanted.order, wanted.title)
        made = export_as(
            wanted.target,
            flight.publication,
            to=wanted.to,
            progress=progress,
            choices=wanted.choices,
        )
        behind = {name for name, _ in made.refused}
        out = (p for p in flight.publication.photos if not p.left_out and p.name not in behind)
        return Done(wanted, made, tuple(out))

    return work


def previewing(catalog: Catalog, wanted: Wanted) -> Callable[[Progress], Done]:
    """The true page, with the quickest pictures, where it harms nobody; no check holds it."""
    choices = replace(wanted.choices, formats=("jpeg",), zipped=False, force_reason=PREVIEW)
    place = cache_folder() / PREVIEW
    return exporting(catalog, replace(wanted, target=Target.GALLERY, to=place, choices=choices))


def estimate(publication: Publication, target: Target, choices: Choices) -> int:
    """About how many bytes the pictures will have; 0 for a file of texts."""
    if not target.is_folder:
        return 0
    web = target is Target.GALLERY
    return estimated_bytes(
        [photo for photo in publication.photos if not photo.left_out],
        sizes=choices.sizes if web else [choices.long_side],
        formats=choices.formats if web else ["jpeg"],
        quality=Quality.WEB if web else Quality.PRESS,
    )


def remember(catalog: Catalog, done: Done) -> Changes:
    """Note in the archive what was published where; a file of texts is no publication."""
    if not done.wanted.target.is_folder:
        return Changes()
    record_publication(
        catalog,
        photo_uids=[photo.uid for photo in done.photos],
        folder=str(done.made.folder),
        reason=done.wanted.choices.force_reason,
    )
    return Changes(photos=frozenset(photo.id for photo in done.photos))
