"""What an import proposes where nobody said: event, set, date, credit. Nothing is stored here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import events, photo_sets
from photoarchive.files.numbering import stem_and_number
from photoarchive.importer.plan import Plan
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Reading
from photoarchive.texts import clean_line

_NO_NAME = "Photos"
_RIGHTS = ("credit", "creator", "copyright")
# How cameras and phones begin their file names: these say nothing about the photographer.
_CAMERAS = frozenset({"img", "mg", "dsc", "dscf", "dscn", "dji", "pxl", "image", "foto", "photo"})


@dataclass(frozen=True)
class Proposed:
    """A text to propose for all photos, and where it comes from.

    `files` is in how many files it stands. Where the files say different things (`differing`
    of them) nothing is proposed, and each photo keeps its own. `event` is the title of the
    event whose set of the same name has this text.
    """

    text: str = ""
    files: int = 0
    differing: int = 0
    event: str = ""


@dataclass(frozen=True)
class Proposal:
    """What a person is asked to agree to before an import."""

    event: str
    date: str
    place: str
    set_name: str
    credit: Proposed
    creator: Proposed


def propose(catalog: Catalog, plan: Plan) -> Proposal:
    """Everything that an import would find out by itself, to be shown and corrected."""
    request = ImportRequest(plan.sources)
    name = set_name(request, [reading.path for reading in plan.new])
    return Proposal(
        event=event_title(request),
        date=event_date(request, plan.new),
        place=_from_files("city", plan.new).text,
        set_name=name,
        credit=_proposed(catalog, "credit", plan.new, name),
        creator=_proposed(catalog, "creator", plan.new, name),
    )


def _proposed(catalog: Catalog, field: str, readings: Sequence[Reading], name: str) -> Proposed:
    """What the files say, or else what the same photographer's last set has."""
    said = _from_files(field, readings)
    return said if said.files or said.differing else _from_archive(catalog, field, name)


def _from_files(field: str, readings: Sequence[Reading]) -> Proposed:
    said = [text for reading in readings if (text := clean_line(reading.text(field)))]
    different = set(said)
    if len(different) > 1:
        return Proposed(differing=len(different))
    return Proposed(different.pop(), files=len(said)) if said else Proposed()


def _from_archive(catalog: Catalog, field: str, name: str) -> Proposed:
    if name.casefold() in _CAMERAS:
        return Proposed()
    for photo_set in photo_sets(catalog, name=name):
        if text := str(getattr(photo_set, field)):
            titles = {event.id: event.title for event in events(catalog)}
            return Proposed(text, event=titles.get(photo_set.event_id, ""))
    return Proposed()


def event_title(request: ImportRequest) -> str:
    """The title given, or the name of the folder or zip file that the photos come from."""
    if title := clean_line(request.event):
        return title
    first = request.sources[0].resolve()
    return clean_line(_folder_name(first)) or _NO_NAME


def _folder_name(source: Path) -> str:
    if source.is_dir():
        return source.name
    return source.stem if source.suffix.casefold() == ".zip" else source.parent.name


def set_name(request: ImportRequest, paths: Sequence[Path]) -> str:
    """The name given, or the prefix that most file names share: CheeseWorks-0001 …"""
    if name := clean_line(request.set_name):
        return name
    prefixes = Counter(stem_and_number(path.stem)[0].strip(" -_.") for path in paths)
    prefixes.pop("", None)
    if prefixes:
        prefix, count = prefixes.most_common(1)[0]
        if 2 * count > len(paths):
            return clean_line(prefix)
    return event_title(request)


def event_date(request: ImportRequest, readings: Iterable[Reading]) -> str:
    """The date given, or the day on which more than half of the dated photos were taken."""
    if request.date:
        return request.date
    days = Counter(reading.date[:10] for reading in readings if reading.date)
    if not days:
        return ""
    day, count = days.most_common(1)[0]
    return day if 2 * count > days.total() else ""


def rights(
    request: ImportRequest, readings: Sequence[Reading], *, stored: Sequence[str]
) -> dict[str, str]:
    """Credit, creator and copyright of the set: as typed, as `stored`, or as all files say."""
    typed = (request.credit, request.creator, request.copyright)
    return {
        name: clean_line(given) or known or _said_by_all(name, readings)
        for name, given, known in zip(_RIGHTS, typed, stored, strict=True)
    }


def _said_by_all(name: str, readings: Sequence[Reading]) -> str:
    said = {clean_line(reading.text(name)) for reading in readings}
    return said.pop() if len(said) == 1 else ""


def taken(reading: Reading, day_of_event: str) -> tuple[str, bool]:
    """When a photo was taken, and whether that is a guess.

    A file without a date of its own was most likely taken at the event; its time stamp is
    only the last resort, because copying and mailing change it.
    """
    if reading.date:
        return reading.date, False
    return day_of_event or reading.date_guess or "", True
