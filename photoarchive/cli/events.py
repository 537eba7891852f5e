"""`events`: what the archive holds."""

from __future__ import annotations

import click

from photoarchive.catalog import queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.galleries import galleries
from photoarchive.cli.commands import Command
from photoarchive.cli.output import Json, print_json, print_lines, table
from photoarchive.cli.session import Session, pass_session
from photoarchive.model import Event, PhotoSet


@click.command("events", cls=Command, example="photoarchive events")
@pass_session
def events_command(session: Session) -> None:
    """List the events with their photo sets, newest first."""
    with session.reading() as catalog:
        counts = queries.counts_of_sets(catalog)
        found = [
            (event, queries.photo_sets(catalog, event_id=event.id))
            for event in queries.events(catalog)
        ]
        if session.json:
            documents = [_document(catalog, event, sets, counts) for event, sets in found]
            print_json({"events": documents})
            return
    rows = [
        (event.date, counts.get(one.id, 0), one.name, event.title)
        for event, sets in found
        for one in sets
    ]
    if rows:
        print_lines([table(("Date", "Photos", "Set", "Event"), rows)])
    else:
        print_lines(["The archive has no events yet. Begin with: photoarchive import FOLDER"])


def _document(catalog: Catalog, event: Event, sets: list[PhotoSet], counts: dict[int, int]) -> Json:
    return {
        "uid": event.uid,
        "title": event.title,
        "date": event.date,
        "place": event.place,
        "photos": sum(counts.get(one.id, 0) for one in sets),
        "sets": [
            {
                "uid": one.uid,
                "name": one.name,
                "photos": counts.get(one.id, 0),
                "credit": one.credit,
                "creator": one.creator,
                "copyright": one.copyright,
            }
            for one in sets
        ],
        "galleries": [
            {"uid": gallery.uid, "title": gallery.title}
            for gallery in galleries(catalog, event_id=event.id)
        ],
    }
