"""What is left of an archive in originals/, and of a bag in elsewhere/ too: pictures, records in
sidecars, readable files.

Finding and reading them, and what each is worth; making a library of them is for `rebuild`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from photoarchive.catalog.kept import Record
from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.exchange import documents
from photoarchive.exchange.record import event_from, parsed, set_from
from photoarchive.exchange.twins import ARCHIVE, CAPTIONS, CONTENTS
from photoarchive.files import sidecar, xmp
from photoarchive.files.fields import RECORD
from photoarchive.files.scan import scan
from photoarchive.files.writing.into_file import bytes_of
from photoarchive.files.xmp_fields import one_text
from photoarchive.model import Event, PhotoSet
from photoarchive.progress import Progress

ORIGINALS, ELSEWHERE = "originals", "elsewhere"
_READABLE = (Path(CAPTIONS), Path(CONTENTS), Path(ARCHIVE))


@dataclass(frozen=True)
class Contents:
    """One event's readable file: the event, its sets, which photos it lists."""

    event: Event
    sets: Sequence[PhotoSet]
    listed: frozenset[str]
    newest: int
    elsewhere: Sequence[Mapping[str, Any]]
    galleries: Sequence[Mapping[str, Any]]
    published: Sequence[Mapping[str, Any]]
    folder: str = ""


@dataclass
class Remains:
    """Everything found. `pictures` are paths below the archive's folder, `records` theirs; those
    in originals/ come first.
    """

    pictures: list[Path] = field(default_factory=list)
    records: dict[Path, Record] = field(default_factory=dict)
    contents: list[Contents] = field(default_factory=list)
    register: Mapping[str, Any] | None = None
    troubles: list[tuple[Path, str]] = field(default_factory=list)

    def event_of(self, folder: str) -> Event | None:
        """The event whose readable file lies in that folder of originals/."""
        return next((one.event for one in self.contents if one.folder == folder), None)

    def removed(self, record: Record) -> bool:
        """Whether somebody had taken the photo out of the archive: a list that was written
        after it came in does not have it.
        """
        if self.register is not None and record.event.id <= int(self.register["newest"]):
            known = {event["uid"] for event in self.register["events"]}
            if record.event.uid not in known:
                return True
        of_event = [one for one in self.contents if one.event.uid == record.event.uid]
        if not of_event or record.id > max(one.newest for one in of_event):
            return False
        return not any(record.uid in one.listed for one in of_event)


def look_at(folder: Path, progress: Progress) -> Remains:
    """Everything in an archive's folder but the pictures' own contents. Cancelled;
    PhotoArchiveError where there is no picture at all.
    """
    remains, originals = Remains(), folder / ORIGINALS
    places = [place for place in (originals, folder / ELSEWHERE) if place.is_dir()]
    found = scan(places, progress=progress)
    for number, file in enumerate(found.files):
        progress.step(number, len(found.files), f"Looking at {file.path.stem}")
        _take_picture(remains, folder, file.path)
    for path, reason in found.left_out:
        if not _is_ours(path):
            remains.troubles.append((path, reason))
    for path in sorted(originals.glob("*/event*.json")):
        _take_contents(remains, path)
    remains.register = _trusted(remains, originals / ARCHIVE, documents.ARCHIVE)
    for content in (remains.register or {}).get("without_folder", ()):
        remains.contents.append(_contents(content, ""))
    return remains


def _is_ours(path: Path) -> bool:
    ours = {Path(readable.stem).name for readable in _READABLE}
    return path.suffix in (".json", ".md") and path.stem.split("-")[0] in ours


def _take_picture(remains: Remains, folder: Path, path: Path) -> None:
    below = path.relative_to(folder)
    remains.pictures.append(below)
    try:
        record = next(filter(None, map(_record, (path for path, _ in sidecar.find(path)))), None)
    except PhotoArchiveError as error:
        remains.troubles.append((path, f"its sidecar cannot be read: {error.what}"))
        return
    if record is not None:
        remains.records[below] = record


def _record(beside: Path) -> Record | None:
    """The record in a sidecar; None where it has none that can be used."""
    try:
        root = xmp.parse(bytes_of(beside))
    except FileRefused:
        return None  # what is in it is told when the picture is read
    return parsed(one_text(root.at(RECORD)))


def _trusted(remains: Remains, path: Path, kind: str) -> dict[str, Any] | None:
    if not path.is_file():
        return None
    content = documents.trusted(bytes_of(path), kind)
    if content is None:
        remains.troubles.append((path, "somebody changed it, so it was not believed"))
    return content


def _take_contents(remains: Remains, path: Path) -> None:
    content = _trusted(remains, path, documents.EVENT)
    if content is not None:
        remains.contents.append(_contents(content, path.parent.name))


def _contents(content: Mapping[str, Any], folder: str) -> Contents:
    event = event_from(content["event"])
    return Contents(
        event=event,
        sets=[set_from(one, event) for one in content["sets"]],
        listed=frozenset(_listed(content)),
        newest=int(content["newest"]),
        elsewhere=content["elsewhere"],
        galleries=content["galleries"],
        published=content["published"],
        folder=folder,
    )


def _listed(content: Mapping[str, Any]) -> Iterator[str]:
    """The uids of an event's photos, wherever they lie."""
    for one in content["sets"]:
        yield from (photo["uid"] for photo in one["photos"])
    yield from (photo["uid"] for photo in content["elsewhere"])
