"""What `export`, `check` and `article write` mean by GALLERY|EVENT|QUERY."""

from __future__ import annotations

from photoarchive.catalog import galleries, queries
from photoarchive.catalog.catalog import Catalog
from photoarchive.cli.output import say
from photoarchive.model import Publication


def publication_of(catalog: Catalog, name: str) -> Publication:
    """What to publish under a name; says which one it took where several have it."""
    same = galleries.galleries(catalog, title=name) or queries.events(catalog, title=name)
    if len(same) > 1:
        say(f"{len(same)} are called {name}; this is the newest. photoarchive events --json names")
        say("the others by their uid, which can be written in place of the title.")
    return galleries.publication(catalog, name)
