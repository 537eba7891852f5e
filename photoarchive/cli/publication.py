"""What `export`, `check` and `article write` mean by GALLERY|EVENT|QUERY."""

from __future__ import annotations

from dataclasses import replace

from photoarchive.catalog import galleries, queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.cli.output import say
from photoarchive.model import Publication

_MOST_TITLES = 3  # events in one title


def publication_of(catalog: Catalog, name: str) -> Publication:
    """What to publish under a name; says which one it took where several have it."""
    same = galleries.galleries(catalog, title=name) or queries.events(catalog, title=name)
    if len(same) > 1:
        say(f"{len(same)} are called {name}; this is the newest. photoarchive events --json names")
        say("the others by their uid, which can be written in place of the title.")
    found = galleries.publication(catalog, name)
    return found if found.uid else _titled(catalog, found)


def _titled(catalog: Catalog, found: Publication) -> Publication:
    """A search under the names of its events: nobody wants "file:Lindehof-0012" as a title."""
    uids = dict.fromkeys(photo.event_uid for photo in found.photos)
    named = {event.uid: event for event in queries.events(catalog)}
    events = [named[uid] for uid in uids if uid in named]
    if not events or len(events) > _MOST_TITLES:
        return found
    title = " · ".join(event.title for event in events)
    only = events[0] if len(events) == 1 else None
    return replace(
        found, title=title, date=only.date if only else "", place=only.place if only else ""
    )
