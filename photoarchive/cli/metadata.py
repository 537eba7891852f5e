"""`metadata read`: what picture files say of themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from photoarchive.cli.commands import Group
from photoarchive.cli.output import Json, print_json, print_lines
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, pass_session, refused
from photoarchive.files.fields import FIELDS
from photoarchive.files.worker import read_many
from photoarchive.model import Reading, Region

ALWAYS = (
    *("caption", "headline", "title", "alt_text", "creator", "credit", "copyright"),
    *("keywords", "persons"),
)


@click.group("metadata", cls=Group)
def metadata_command() -> None:
    """The captions, names and dates inside picture files."""


@metadata_command.command("read", example="photoarchive metadata read Lindehof-0012.jpg")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@pass_session
def read(session: Session, files: tuple[Path, ...]) -> None:
    """Read what files say: caption, people, credit, date. They need not be in the archive.

    Where a file says different things in different places, the one that counts comes first.
    """
    found: dict[Path, Reading] = {}
    wanted = list(dict.fromkeys(files))
    with progress_bar() as progress:
        for reading in read_many(wanted, thumbnail_side=None):
            found[reading.path] = reading
            progress.step(len(found), len(wanted), f"Reading {reading.path.name}")
    readings = [found[path] for path in wanted]
    if session.json:
        print_json([_document(reading) for reading in readings])
    else:
        for reading in readings:
            print_lines(_lines(reading))
    if not all(reading.readable for reading in readings):
        refused()


def _document(reading: Reading) -> Json:
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
        "gps": reading.gps,
        "size": reading.size,
        "sha256": reading.sha256,
        "truncated": reading.truncated,
        "values": values | dict(reading.values),
        "others": dict(reading.others),
        "regions": [_region(region) for region in reading.regions],
    }


def _region(region: Region) -> Json:
    box = region.box
    return {"name": region.name, "x": box.x, "y": box.y, "w": box.w, "h": box.h}


def _lines(reading: Reading) -> Iterator[str]:
    yield str(reading.path)
    if not reading.readable:
        yield f"  Cannot be read: {reading.error}"
    else:
        yield f"  {reading.width} × {reading.height}, {reading.format}, {reading.date or 'no date'}"
    for name in reading.values:
        yield f"  {name.replace('_', ' ')}: {reading.text(name)}"
        yield from (f"    elsewhere in the file: {text}" for text in reading.others.get(name, ()))
    yield from (f"  named in the picture: {region.name}" for region in reading.regions)
    yield from (f"  Note: {warning}" for warning in reading.warnings)
    yield ""
