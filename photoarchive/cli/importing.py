"""`import`: bring a photographer's photos into the archive, and say what became of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from photoarchive.cli.commands import Command
from photoarchive.cli.options import PATH, iso_date
from photoarchive.cli.output import Json, count, print_json, print_lines
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, pass_session, refused
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import Duplicate, Failure, ImportReport, ImportRequest
from photoarchive.paths import cache_folder

_NAMED = 20  # so many names are listed, the rest is counted


@click.command(
    "import",
    cls=Command,
    example='photoarchive import ~/Pictures/Lindehof --event "Opening" --credit "Studio Linde"',
)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE…", type=PATH)
@click.option("--event", default="", help="What was photographed; else the folder's name.")
@click.option("--date", "day", default="", callback=iso_date, help="When; else from the photos.")
@click.option("--place", default="", help="Where it was.")
@click.option("--credit", default="", help="The line under each photo, as readers see it.")
@click.option("--creator", default="", help="The photographer.")
@click.option("--copyright", "notice", default="", help="The legal line, written into exports.")
@click.option("--set", "set_name", default="", help="Name of the set; else from the file names.")
@click.option("--in-place", is_flag=True, help="Leave the files where they are.")
@pass_session
def import_command(
    session: Session,
    sources: tuple[Path, ...],
    event: str,
    day: str,
    place: str,
    credit: str,
    creator: str,
    notice: str,
    set_name: str,
    *,
    in_place: bool,
) -> None:
    """Bring photos into the archive.

    SOURCE is a folder with everything in it, single files, or a .zip. Photos are copied and
    compared with their copies. Importing the same again adds only what is new. A folder that
    does not exist yet becomes an archive.
    """
    request = ImportRequest(sources, event, day, place, credit, creator, set_name, in_place, notice)
    with session.making() as catalog, progress_bar() as progress:
        report = import_photos(catalog, request, previews=previews(), progress=progress)
        folder = catalog.folder
    if session.json:
        print_json(document(report) | {"archive": folder})
    else:
        print_lines(lines(report))
    if report.failed:
        refused()


def previews() -> Previews:
    """Where thumbnails lie, for all archives of this user."""
    return Previews(cache_folder() / "previews")


def document(report: ImportReport) -> dict[str, Json]:
    """The report in the shape of the contract, and everything by name besides."""
    return {
        "event": report.event,
        "set": report.set_name,
        "event_uid": report.event_uid,
        "set_uid": report.set_uid,
        "added": len(report.added),
        "already_there": len(report.already_there),
        "failed": _failures(report.failed),
        "gaps": report.gap_numbers,
        "missing": report.gaps,
        "names": report.added,
        "duplicates": [_duplicate(one) for one in report.already_there],
        "left_out": _failures(report.left_out),
        "articles": report.articles,
        "notices": report.notices,
    }


def _failures(failures: tuple[Failure, ...]) -> list[Json]:
    return [{"path": failure.path, "reason": failure.reason} for failure in failures]


def _duplicate(one: Duplicate) -> Json:
    return {"path": one.path, "name": one.name, "event": one.event, "set": one.set_name}


def lines(report: ImportReport) -> Iterator[str]:
    """The report for people: what was added, what was not and why, what is missing."""
    where = f"{report.event} ({report.set_name})" if report.set_name else report.event
    yield f"{where}: {count(len(report.added), 'photo')} added."
    if report.already_there:
        yield f"{count(len(report.already_there), 'photo')} already in the archive."
        yield from _some([_renamed(d) for d in report.already_there if _is_renamed(d)])
    yield from _some([f"{name} is missing." for name in report.gaps], indent="")
    if report.failed:
        yield f"{count(len(report.failed), 'file')} could not be imported:"
        yield from (f"  {failure.path.name}: {failure.reason}" for failure in report.failed)
    if report.left_out:
        yield f"{count(len(report.left_out), 'other file')} left aside:"
        yield from _some([f"{one.path.name}: {one.reason}" for one in report.left_out])
    yield from _some(list(report.notices), indent="Note: ")
    for article in report.articles:
        yield f'An article lies beside them: photoarchive article apply "{article}"'


def _is_renamed(one: Duplicate) -> bool:
    return one.path.stem != one.name


def _renamed(one: Duplicate) -> str:
    where = f" of {one.event}" if one.event else ""
    return f"{one.path.name} is {one.name}{where}"


def _some(texts: list[str], *, indent: str = "  ") -> Iterator[str]:
    yield from (indent + text for text in texts[:_NAMED])
    if len(texts) > _NAMED:
        yield f"{indent}… and {len(texts) - _NAMED:,} more."
