"""`metadata read`: what picture files say of themselves, what of it counts, and why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from photoarchive.cli.output import Json, print_json, print_lines
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, refused
from photoarchive.files.fields import FIELDS
from photoarchive.files.told import chosen, languages
from photoarchive.files.worker import read_many
from photoarchive.model import Reading, Region, Source

ALWAYS = (
    *("caption", "headline", "title", "alt_text", "creator", "credit", "copyright"),
    *("keywords", "persons"),
)


def read_files(session: Session, files: tuple[Path, ...]) -> None:
    """Read the files in their order and print what they say; exit 3 for unreadable ones."""
    found: dict[Path, Reading] = {}
    wanted = list(dict.fromkeys(files))
    with progress_bar() as progress:
        for reading in read_many(wanted, thumbnail_side=None):
            found[reading.path] = reading
            progress.step(len(found), len(wanted), f"Reading {reading.path.name}")
    readings = [found[path] for path in wanted]
    if session.json:
        print_json([document(reading) for reading in readings])
    else:
        for reading in readings:
            print_lines(_lines(reading))
    if not all(reading.readable for reading in readings):
        refused()


def document(reading: Reading) -> dict[str, Json]:
    """One file in the shape of the contract, and what each place in it says besides."""
    values: dict[str, Json] = {name: () if FIELDS[name].many else "" for name in ALWAYS}
    return {
        "path": reading.path,
        "readable": reading.readable,
        "error": reading.error,
        "warnings": reading.warnings,
        "width": reading.width,
        "height": reading.height,
        "pages": reading.pages,
        "format": reading.format,
        "date": reading.date,
        "date_source": reading.date_source,
        "camera": reading.camera,
        "orientation": reading.orientation,
        "gps": reading.gps,
        "size": reading.size,
        "sha256": reading.sha256,
        "truncated": reading.truncated,
        "values": values | dict(reading.values),
        "others": dict(reading.others),
        "languages": {name: dict(texts) for name, texts in languages(reading).items()},
        "regions": [_region(region) for region in reading.regions],
        "chosen": dict(chosen(reading)),
        "sources": [_source(source) for source in reading.sources],
    }


def _source(source: Source) -> Json:
    return {
        "source": source.name,
        "why": source.why,
        "values": dict(source.values),
        "languages": {name: dict(texts) for name, texts in source.languages.items()},
        "regions": [_region(region) for region in source.regions],
    }


def _region(region: Region) -> Json:
    box = region.box
    return {"name": region.name, "x": box.x, "y": box.y, "w": box.w, "h": box.h}


def _lines(reading: Reading) -> Iterator[str]:
    yield str(reading.path)
    if not reading.readable:
        yield f"  Cannot be read: {reading.error}"
    else:
        date = f"{reading.date} ({reading.date_source})" if reading.date else "no date"
        yield f"  {reading.width} × {reading.height}, {reading.format}, {date}"
        yield from (f"    another date: {text}" for text in reading.others.get("date", ()))
    yield from _fields(reading)
    yield from (f"  box: {_where(region)}" for region in reading.regions)
    yield from (f"  Note: {warning}" for warning in reading.warnings)
    if len(reading.sources) > 1:
        yield "  Read from, what counts most first:"
        yield from (f"    {source.name}: {source.why}" for source in reading.sources)
    yield ""


def _fields(reading: Reading) -> Iterator[str]:
    """Each field with where it is from, then every other text that a source has for it."""
    winners, spoken = chosen(reading), languages(reading)
    for name in (name for name in FIELDS if name in reading.values):
        told = {s.name: s.values[name] for s in reading.sources if name in s.values}
        same = [place for place, said in told.items() if said == reading.values[name]]
        places = tuple(dict.fromkeys((*winners[name], *same)))
        yield f"  {_shown(name)}: {reading.text(name)} [{', '.join(places)}]"
        for place, said in told.items():
            if place not in places:
                yield f"    in {place}: {said if isinstance(said, str) else ', '.join(said)}"
        for code, text in spoken.get(name, {}).items():
            yield f"    in {code}: {text}"


def _where(region: Region) -> str:
    """A box as people say it: how far from the left and the top its middle is."""
    across, down = region.box.x + region.box.w / 2, region.box.y + region.box.h / 2
    return f"{region.name}, {across:.0%} from the left, {down:.0%} from the top"


def _shown(name: str) -> str:
    return name.replace("_", " ")
