"""`rebuild`: an archive whose library is gone, made anew from its folder alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.opening import BACKUPS
from photoarchive.cli.commands import Command
from photoarchive.cli.importing import previews
from photoarchive.cli.keeping import keep_files
from photoarchive.cli.output import count, print_json, print_lines
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session, pass_session
from photoarchive.exchange.rebuild import Rebuilding, rebuild

_NAMED = 40  # so many names are listed, the rest is counted


@click.command("rebuild", cls=Command, example="photoarchive rebuild ~/Archive")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@pass_session
def rebuild_command(session: Session, folder: Path | None) -> None:
    """Make an archive anew whose library.db is gone.

    DIR is its folder. Events, sets, photos, captions, people, credits and galleries come back
    from originals/ and the sidecars in it, and from the elsewhere/ of a bag; what was done when
    does not. Pictures without a sidecar of this program come in like new ones. Nothing in these
    folders is changed by it.
    """
    place = (folder or session.folder()).absolute()
    with progress_bar() as progress:
        made = rebuild(place, previews=previews(), progress=progress)
    with Catalog.open(place) as catalog:
        keep_files(catalog)
    if session.json:
        print_json(
            {
                "archive": place,
                "photos": made.restored + made.imported,
                "restored": made.restored,
                "imported": made.imported,
                "changed": made.changed,
                "events": made.events,
                "people": made.people,
                "galleries": made.galleries,
                "unfit": [{"name": one.name, "reason": one.reason} for one in made.unfit],
            }
        )
    else:
        print_lines(_lines(place, made))


def _lines(place: Path, made: Rebuilding) -> Iterator[str]:
    yield (
        f"{count(made.restored, 'photo')} of {count(made.events, 'event')} came back as they were,"
        f" with {count(made.people, 'person', 'people')}"
        f" and {count(made.galleries, 'gallery', 'galleries')}."
    )
    if made.imported:
        yield f"{count(made.imported, 'photo')} without a sidecar came in as new."
    if made.changed:
        yield f"{count(made.changed, 'photo')} changed by other programs meanwhile; see"
        yield "photoarchive metadata differences."
    if made.unfit:
        yield "Not as it was:"
        yield from (f"  {one.name}: {one.reason}" for one in made.unfit[:_NAMED])
        if len(made.unfit) > _NAMED:
            yield f"  … and {len(made.unfit) - _NAMED:,} more."
    if any((place / BACKUPS).glob("*.db")):
        yield f"Backups with everything that was done lie in {place / BACKUPS}."
