"""Photos with captions inside, to hand on: one JPEG of each in a folder, no page around them.

They are printed, cut and saved again, so they keep more than the pictures of a page do. What a
file carries is decided in `orders`, the same as for those.
"""

from __future__ import annotations

from pathlib import Path

from photoarchive.files.render import Quality, Rendered
from photoarchive.files.swap import folder_beside, recover_folder
from photoarchive.gallery import checks, folder
from photoarchive.gallery.bundle import bundle, zip_path
from photoarchive.gallery.export import Export, nothing_to_show, own_folder, shown_photos
from photoarchive.gallery.language import language_tag
from photoarchive.gallery.manifest import Manifest
from photoarchive.gallery.orders import orders, recipe
from photoarchive.gallery.renditions import produce
from photoarchive.model import Publication
from photoarchive.progress import Progress

LONG_SIDE = 2400


def export_photos(
    publication: Publication,
    *,
    to: Path,
    progress: Progress,
    long_side: int = LONG_SIDE,
    zipped: bool = False,
    force_reason: str = "",
) -> Export:
    """Write the photos as JPEG into the folder `to`, which may hold an earlier export of them.

    `long_side` is in pixels; no photo is enlarged. Caption, headline, alt text, creator, credit,
    copyright and the people named are inside, and nothing else. Errors as `export_gallery`.
    """
    language = language_tag(publication.language) or "x-default"
    chosen = recipe([long_side], ["jpeg"], language, Quality.PRESS)
    found = checks.check(publication)
    checks.require(found, force_reason=force_reason)
    to = own_folder(to)
    if zipped:
        zip_path(to)
    recover_folder(to)
    before = folder.earlier(to, needed=())
    wanted = orders(shown_photos(publication), chosen)
    with folder_beside(to) as built:
        made = produce(
            wanted, chosen, into=built, left=before.left, progress=progress, place=_named
        )
        found += tuple(checks.unreadable(one.photo, reason) for one, reason in made.refused)
        if not made.photos:
            raise nothing_to_show(publication, found)
        manifest = Manifest(made.photos)
        folder.publish(built, manifest, to=to, before=before)
    return Export(
        folder=to,
        photos=len(made.photos),
        renditions=len(made.photos),
        encoded=made.encoded,
        bytes=folder.size(to, manifest),
        checks=found,
        refused=checks.refused(found),
        archive=bundle(to, manifest) if zipped else None,
        main=to,
    )


def _named(stem: str, made: Rendered) -> str:
    return f"{stem}{made.format.suffix}"
