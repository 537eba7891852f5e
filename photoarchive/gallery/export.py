"""A publication becomes a gallery: checked, rendered, written, put in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.swap import folder_beside, recover_folder
from photoarchive.files.trouble import trouble
from photoarchive.gallery import checks, folder, site
from photoarchive.gallery.blocks import blocks
from photoarchive.gallery.bundle import bundle, zip_path
from photoarchive.gallery.language import language_tag, wording
from photoarchive.gallery.manifest import Manifest
from photoarchive.gallery.orders import orders, recipe
from photoarchive.gallery.printed import Printed, page_text, single
from photoarchive.gallery.renditions import produce
from photoarchive.model import Check, Publication
from photoarchive.progress import Progress

SIZES = (480, 960, 1600)
FORMATS = ("avif", "webp", "jpeg")


@dataclass(frozen=True)
class Export:
    """What came out. `photos` are on the page, `refused` (name, reason) are not.

    `renditions` counts their files, `encoded` those that had to be made anew, if only with other
    texts; `bytes` is the size of the whole folder's gallery; `archive` is the zip, if one was
    asked for. `main` is what a person opens: the page, the folder of photos, the document.
    """

    folder: Path
    photos: int
    renditions: int
    encoded: int
    bytes: int
    checks: tuple[Check, ...]
    refused: tuple[tuple[str, str], ...]
    archive: Path | None
    main: Path


def export_gallery(
    publication: Publication,
    *,
    to: Path,
    progress: Progress,
    sizes: Sequence[int] = SIZES,
    formats: Sequence[str] = FORMATS,
    language: str = "nl",
    zipped: bool = False,
    force_reason: str = "",
    base_url: str = "",
) -> Export:
    """Write the gallery into the folder `to`, which may hold an earlier export of it.

    `sizes` are the longer side in pixels. Blocked if a check forbids it and there is no
    `force_reason`; PhotoArchiveError if nothing can be shown, the folder has files of
    someone else's in the way, or the disk is full; Cancelled. Then `to` is as it was.
    """
    words, base_url = wording(language), site.web_address(base_url)
    chosen = recipe(sizes, formats, language_tag(publication.language) or words.language)
    found = checks.check(publication)
    checks.require(found, force_reason=force_reason)
    to = own_folder(to)
    if zipped:
        zip_path(to)
    recover_folder(to)
    before = folder.earlier(to, needed=site.FILES)
    wanted = orders(shown_photos(publication), chosen)
    with folder_beside(to) as built:
        made = produce(wanted, chosen, into=built, left=before.left, progress=progress)
        found += tuple(checks.unreadable(one.photo, reason) for one, reason in made.refused)
        shown = {
            one.photo.uid: made.photos[one.stem].files for one in wanted if one.stem in made.photos
        }
        if not shown:
            raise nothing_to_show(publication, found)
        html = site.render(publication, blocks(publication, shown), words, base_url=base_url)
        manifest = Manifest(made.photos, site.write(html, built))
        folder.publish(built, manifest, to=to, before=before)
    return Export(
        folder=to,
        photos=len(shown),
        renditions=sum(map(len, shown.values())),
        encoded=made.encoded,
        bytes=folder.size(to, manifest),
        checks=found,
        refused=checks.refused(found),
        archive=bundle(to, manifest) if zipped else None,
        main=to / site.FILES[0],
    )


def own_folder(to: Path) -> Path:
    """Where links lead to, so that a link to a folder stays one."""
    with trouble(to):
        resolved = to.resolve()
    if not resolved.name:
        raise PhotoArchiveError("A gallery needs a folder of its own", path=to)
    return resolved


def shown_photos(publication: Publication) -> Iterator[Printed]:
    """The photos that can be on the page, each with the text that stands under it."""
    page = page_text(publication)
    for item in single(publication.items):
        for photo in item.photos:
            if not photo.left_out and checks.refusal(photo) is None:
                yield Printed(photo, item.text, page)


_ALONE = "The only photo cannot be shown"


def nothing_to_show(publication: Publication, found: Sequence[Check]) -> PhotoArchiveError:
    """The error where no photo can go out, with the reasons."""
    if not publication.photos:
        return PhotoArchiveError(
            "There are no photos to publish", advice="Choose an event, a gallery or a search."
        )
    reasons = dict.fromkeys(reason for _, reason in checks.refused(found))
    return PhotoArchiveError(
        "None of the photos can be shown" if len(publication.photos) > 1 else _ALONE,
        advice=" ".join(reasons) or "All of them are left out of exports.",
    )
