"""The readable files in originals/: captions and contents of each event, and the register.

`captions.md` is the article form of what is stored, for people and for `article apply`;
`event.json` and `archive.json` are for a rebuild. They are written only when they say something
new, and never over a file that somebody else changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from photoarchive.article.from_gallery import article_of
from photoarchive.article.write import to_markdown
from photoarchive.catalog import twins
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.exchanged import (
    Note,
    Written,
    begun_of,
    note,
    note_begun,
    written_of,
)
from photoarchive.catalog.galleries import of_event
from photoarchive.catalog.queries import photos
from photoarchive.catalog.twins import REGISTER, EventContents
from photoarchive.errors import PhotoArchiveError
from photoarchive.exchange import documents
from photoarchive.files.store import clear_leftovers, write_replace
from photoarchive.files.trouble import DiskFull
from photoarchive.files.writing.into_file import bytes_of
from photoarchive.model import PublicationItem

CAPTIONS, CONTENTS, ARCHIVE = "captions.md", "event.json", "archive.json"


def write_twins(catalog: Catalog, *, most: int) -> tuple[str, ...]:
    """Write the files of at most so many events that wait, the register first.

    Says in a sentence each which file was left alone and why. A full disk ends it.
    """
    marks = dict(list(twins.unwritten_events(catalog).items())[:most])
    notices: list[str] = []
    for event_id in marks:
        try:
            notices += _write(catalog, event_id)
        except DiskFull:
            raise
        except PhotoArchiveError as error:
            notices.append(str(error))
    if marks:
        twins.note_told(catalog, marks)
    return tuple(notices)


def _write(catalog: Catalog, event_id: int) -> Iterator[str]:
    if event_id == REGISTER:
        yield from _write_register(catalog)
        return
    contents = twins.event_contents(catalog, event_id)
    if contents is None:
        return
    if contents.folder is None:
        yield from _write_register(catalog)  # it has the events without a folder
        return
    yield from _write_event(catalog, contents, contents.folder)


def _write_event(catalog: Catalog, contents: EventContents, folder: Path) -> Iterator[str]:
    place = catalog.originals / folder
    if not place.is_dir():
        return  # its drive is not there; the photos say so themselves
    clear_leftovers(place)  # of a run that was killed
    captions, target = (place / _named(catalog, contents, n) for n in (CAPTIONS, CONTENTS))
    old = documents.trusted(_bytes(target), documents.EVENT)
    known = _known(catalog, contents.event.uid, captions)
    known = known or [str(old["captions_sha256"]) if old else ""]
    text = captions_of(catalog, contents).encode()
    if _is_of_others(captions, text, known):
        yield _left_alone(captions)
        ours = known[-1]
    else:
        ours = _put_captions(catalog, contents.event.uid, captions, text)
    names = twins.members_of_galleries(catalog, contents.galleries)
    if old is None and target.exists():
        yield _left_alone(target)
    else:
        _put(target, documents.written(documents.of_event(contents, names, ours)))


def _known(catalog: Catalog, uid: str, captions: Path) -> list[str]:
    """The hashes of what we wrote there; a run that was killed may have noted it as begun only."""
    noted = (*begun_of(catalog, [uid]).get(uid, ()), *written_of(catalog, [uid]).get(uid, ()))
    return [one.sha256 for one in noted if one.target == captions.name]


def _put_captions(catalog: Catalog, uid: str, captions: Path, text: bytes) -> str:
    """Write what changed, noted before and after; the hash of the text."""
    there, new = _bytes(captions), hashlib.sha256(text).hexdigest()
    done = Note(0, uid, Written(captions.name, new, {}))
    if there != text:
        was = Written(captions.name, hashlib.sha256(there).hexdigest(), {})
        note_begun(catalog, [done], left=[replace(done, written=was)] if there else [])
        _put(captions, text)
    note(catalog, [done])
    return new


def _named(catalog: Catalog, contents: EventContents, name: str) -> str:
    """The name of a file; where two events share a folder, the younger one's has its uid."""
    folder = contents.folder
    if folder is None or twins.owner_of(catalog, folder) == contents.event.id:
        return name
    path = Path(name)
    return f"{path.stem}-{contents.event.uid[-8:]}{path.suffix}"


def captions_of(catalog: Catalog, contents: EventContents) -> str:
    """The article form of an event: its gallery, then the captions that are not in it."""
    publication = of_event(catalog, contents.event)
    told = {photo.id for photo in publication.photos}
    others = photos(catalog, [m.id for m in contents.members if m.id not in told])
    more = [PublicationItem((photo,), photo.caption) for photo in others if photo.caption]
    whole = replace(publication, items=(*publication.items, *more))
    return to_markdown(article_of(whole), language=publication.language[:2])


def _write_register(catalog: Catalog) -> Iterator[str]:
    if not catalog.originals.is_dir():
        return
    clear_leftovers(catalog.originals)
    register = twins.register(catalog)
    target = catalog.originals / ARCHIVE
    if target.exists() and documents.trusted(_bytes(target), documents.ARCHIVE) is None:
        yield _left_alone(target)
        return
    names = twins.members_of_galleries(catalog, register.galleries)
    homeless = [_homeless(catalog, event.id) for event in register.events]
    content = documents.of_register(register, [one for one in homeless if one], names)
    _put(target, documents.written(content))


def _homeless(catalog: Catalog, event_id: int) -> dict[str, Any] | None:
    contents = twins.event_contents(catalog, event_id)
    if contents is None or contents.folder is not None:
        return None
    names = twins.members_of_galleries(catalog, contents.galleries)
    return documents.of_event(contents, names, "")


# ---- files ---------------------------------------------------------------------------------


def _is_of_others(path: Path, new: bytes, known: Sequence[str]) -> bool:
    if not path.exists():
        return False
    there = _bytes(path)
    return there != new and hashlib.sha256(there).hexdigest() not in known


def _left_alone(path: Path) -> str:
    advice = "article apply reads captions.md; remove the file, and it is written anew."
    return f"Somebody changed {path}, so it was left alone. {advice}"


def _put(path: Path, data: bytes) -> None:
    if not path.exists() or _bytes(path) != data:
        write_replace(path, data)


def _bytes(path: Path) -> bytes:
    return bytes_of(path) if path.is_file() else b""
