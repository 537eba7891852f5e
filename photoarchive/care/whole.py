"""The whole archive for somebody who may never have this program: what goes into its bag.

Originals with their sidecars and readable files as they lie, all texts as JSON and as a table,
the library as any SQLite tool opens it, and a page that says what is what.
"""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from photoarchive.care.bag import PAYLOAD, Bag, validate
from photoarchive.care.drives import MARKER
from photoarchive.care.elsewhere import put_sidecars, storable, wanted_elsewhere
from photoarchive.care.trash import in_trash
from photoarchive.catalog import checks
from photoarchive.catalog.backup import copy_library
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.galleries import galleries
from photoarchive.catalog.queries import events, people, photo_sets, photos
from photoarchive.catalog.verify import schema_of
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import need_room, sync_folder
from photoarchive.files.trouble import DiskFull, trouble
from photoarchive.model import Photo
from photoarchive.progress import Progress
from photoarchive.texts import harmless

ORIGINALS, LIBRARY = Path("originals"), Path("library.db")
_PAGE = 500  # photos read at once
_OUR_REST = ".photoarchive-"  # what a kill left half written
_HEADS = (
    *("photo", "file", "uid", "event", "event date", "set", "taken", "place", "caption"),
    *("headline", "alt text", "people", "credit", "creator", "copyright", "licence"),
    *("keywords", "rating", "sha256"),
)


@dataclass(frozen=True)
class Missing:
    """A photo whose original is not in the bag as it was imported, and why."""

    photo: str
    event: str
    reason: str


@dataclass(frozen=True)
class Archived:
    """The finished bag, read once more and found valid."""

    folder: Path
    photos: int
    files: int
    bytes: int
    missing: tuple[Missing, ...]


def archive_out(catalog: Catalog, to: Path, *, progress: Progress) -> Archived:
    """Put everything into a BagIt bag in the folder `to`, which must not exist yet.

    A run that broke off goes on from `<to>.unfinished`. PhotoArchiveError for a folder that
    is there or no room, with nothing under the final name; Cancelled.
    """
    to = to.absolute()
    _refuse_bad_place(catalog, to)
    unfinished = to.with_name(f"{to.name}.unfinished")
    with trouble(to):
        unfinished.mkdir(parents=True, exist_ok=True)
    bag = Bag(unfinished)
    found = _all(catalog)
    missing = _copy_originals(catalog, bag, found, progress)
    _write_texts(catalog, bag, found)
    bag.finish(_said(catalog, found), today=date.today())
    progress.step(0, 1, "Reading everything again")
    validate(unfinished)
    with trouble(to):
        unfinished.rename(to)
    sync_folder(to.parent)
    progress.step(1, 1, "")
    return Archived(to, len(found), len(bag.files), bag.size, tuple(missing))


def _refuse_bad_place(catalog: Catalog, to: Path) -> None:
    if os.path.lexists(to) and not (to.is_dir() and not any(to.iterdir())):
        raise PhotoArchiveError(
            "There is something of that name already", path=to, advice="Name a new folder."
        )
    if to.resolve().is_relative_to(catalog.folder):
        raise PhotoArchiveError(
            "An archive cannot be exported into itself", path=to, advice="Name another folder."
        )
    if to.is_dir():
        with trouble(to):
            to.rmdir()


def _all(catalog: Catalog) -> list[Photo]:
    ids = checks.photos_of_roots(catalog, without=set())
    return [
        photo
        for start in range(0, len(ids), _PAGE)
        for photo in photos(catalog, ids[start : start + _PAGE])
    ]


# ---- originals -----------------------------------------------------------------------------


def _copy_originals(
    catalog: Catalog, bag: Bag, found: Sequence[Photo], progress: Progress
) -> list[Missing]:
    """Everything in originals/ but what waits in the trash, then the photos that lie elsewhere."""
    elsewhere = dict(wanted_elsewhere(catalog, found))
    wanted = dict(_own(catalog)) | elsewhere
    _need_room(bag.folder, wanted)
    refused: dict[Path, str] = {}
    by_source = {photo.source: photo for photo in found}
    for done, (source, path) in enumerate(wanted.items()):
        progress.step(done, len(wanted), source.name)
        try:
            copied = bag.add(source, path)
        except DiskFull:
            raise
        except PhotoArchiveError as error:
            refused[source] = error.what
            continue
        photo = by_source.get(source)
        if photo is not None and copied.sha256 != photo.sha256:
            refused[source] = "the file is another one than was imported; it is in the bag as it is"
    refused.update(put_sidecars(catalog, bag, found, elsewhere))
    return [
        Missing(photo.name, photo.event, refused.get(photo.source, "the original is missing"))
        for photo in found
        if photo.source in refused or photo.source not in wanted
    ]


def _own(catalog: Catalog) -> Iterator[tuple[Path, Path]]:
    """Each file in originals/ with its place in the bag."""
    left, _ = in_trash(catalog, progress=Progress())
    discarded = {path for one in left for path in (one.path, *one.sidecars)}
    for source in _files(catalog.originals):
        if source not in discarded:
            yield source, ORIGINALS / storable(source.relative_to(catalog.originals))


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(_OUR_REST))
        for name in sorted(names):
            path = Path(place) / name
            if not name.startswith(_OUR_REST) and name != MARKER and path.is_file():
                yield path


def _need_room(folder: Path, wanted: dict[Path, Path]) -> None:
    there = sum(
        (folder / PAYLOAD / path).stat().st_size
        for path in wanted.values()
        if (folder / PAYLOAD / path).is_file()
    )
    with trouble(folder):
        need_room(folder, sum(source.stat().st_size for source in wanted) - there)


# ---- texts ---------------------------------------------------------------------------------


def _write_texts(catalog: Catalog, bag: Bag, found: Sequence[Photo]) -> None:
    bag.put(Path("captions.json"), _json(catalog, found))
    bag.put(Path("captions.csv"), _table(catalog, found))
    bag.put(Path("schema.sql"), schema_of(catalog).encode())
    bag.put(Path("README.txt"), _README.encode())
    made = copy_library(catalog.library, bag.folder / PAYLOAD, "whole")
    made.replace(made.with_name(LIBRARY.name))
    bag.note(LIBRARY)


def _json(catalog: Catalog, found: Sequence[Photo]) -> bytes:
    document = {
        "archive": catalog.uid,
        "events": [asdict(event) for event in events(catalog)],
        "sets": [asdict(one) for one in photo_sets(catalog)],
        "people": [asdict(person) for person in people(catalog)],
        "galleries": [asdict(gallery) for gallery in galleries(catalog)],
        "photos": [_document(catalog, photo) for photo in found],
    }
    text = json.dumps(document, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "backslashreplace")


def _document(catalog: Catalog, photo: Photo) -> dict[str, Any]:
    return {**asdict(photo), "source": _shown(catalog, photo.source)}


def _shown(catalog: Catalog, source: Path) -> str:
    inside = source.is_relative_to(catalog.originals)
    text = ORIGINALS / source.relative_to(catalog.originals) if inside else source
    return text.as_posix().encode("utf-8", "backslashreplace").decode()


def _table(catalog: Catalog, found: Sequence[Photo]) -> bytes:
    """With a byte order mark, so that spreadsheets read the accents; no cell is a formula."""
    target = io.StringIO(newline="")
    writer = csv.writer(target)
    writer.writerow(_HEADS)
    for photo in found:
        writer.writerow([harmless(cell) for cell in _row(catalog, photo)])
    return b"\xef\xbb\xbf" + target.getvalue().encode("utf-8", "backslashreplace")


def _row(catalog: Catalog, photo: Photo) -> tuple[str, ...]:
    return (
        *(photo.name, _shown(catalog, photo.source), photo.uid, photo.event, photo.event_date),
        *(photo.set_name, photo.taken, photo.place, photo.caption, photo.headline),
        *(photo.alt_text, "; ".join(seen.name for seen in photo.people), photo.credit),
        *(photo.creator, photo.copyright, photo.licence, ", ".join(photo.keywords)),
        *(str(photo.rating), photo.sha256),
    )


def _said(catalog: Catalog, found: Sequence[Photo]) -> dict[str, str]:
    titles = [event.title for event in events(catalog)]
    return {
        "External-Identifier": catalog.uid,
        "External-Description": f"A photo archive: {len(found):,} photos of {len(titles):,} events",
    }


_README = """\
A photo archive, whole
======================

This folder is a BagIt bag (RFC 8493): manifest-sha256.txt lists every file under data/ with its
SHA-256, so that any BagIt program, or sha256sum, can tell whether all is as it was.

data/originals/      the photos as they were delivered, in a folder for each event. Beside each
                     photo, NAME.jpg.xmp holds its caption, people and credit as XMP, which photo
                     programs read. captions.md in an event's folder is the same for people.
data/elsewhere/      photos that had been left outside the archive, where they could be reached,
                     each with such a NAME.jpg.xmp
data/captions.json   every text, event, person and gallery, in UTF-8
data/captions.csv    the photos as a table for a spreadsheet
data/library.db      the archive's SQLite database; data/schema.sql describes it

To work with it in Photo Archive again: copy originals/ and library.db into a new folder and open
that; it looks for the photos of elsewhere/ where they lay before. Without library.db, and with
elsewhere/ beside originals/, `photoarchive rebuild FOLDER` makes it anew from these two alone.
"""
