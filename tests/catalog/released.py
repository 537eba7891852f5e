"""Makes the sample catalog that is kept for each released schema version.

    python -m tests.catalog.released

writes tests/data/catalogs/version-N.db and what it must answer, version-N.json, for the schema
of this checkout. One that has been released is never made anew: it is the past.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from photoarchive.catalog import collections, edits, galleries, queries, register
from photoarchive.catalog.backup import copy_library
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import SCHEMA_VERSION
from photoarchive.model import Box, Gallery, GalleryItem, NamedPerson, Position, Role
from tests.catalog.archives import arrival, bring_in

FOLDER = Path(__file__).parents[1] / "data" / "catalogs"
SEARCHES = (
    "",
    "molen",
    "person:sanne",
    "is:uncaptioned",
    "credit:oever year:2023",
    '"aan het rad"',
)


def fill(catalog: Catalog) -> None:
    """An invented opening of a mill: two sets, people, a gallery, and something undone."""
    files = [
        arrival(f"Molen-{n:04d}", taken=f"2023-09-09T14:{n:02d}:00.5+02:00", keywords=("molen",))
        for n in range(1, 9)
    ]
    ids = bring_in(catalog, files, event="Opening Oevermolen", date="2023-09-09", photo_set="Molen")
    bring_in(
        catalog,
        [arrival("Molen-0001", taken="", regions=("Jurre Ščepan",), caption="Oude kaart")],
        event="Archief Oevermolen",
        date="1931",
        photo_set="Kaarten",
    )
    sanne, _ = register.add_person(
        catalog,
        name="Sanne Øverdijk",
        roles=[Role("molenaar", "Stichting Oevermolen", "2019", "2024-03")],
        aliases=["S. Overdijk"],
    )
    register.import_guests(catalog, guests=[register.Guest("Teun 't Veld", "wethouder")])
    edits.set_caption(catalog, photo_ids=ids[:2], text="Sanne Øverdijk (l.) aan het rad.")
    edits.set_headline(catalog, photo_ids=ids[:1], text="De eerste zak meel")
    said = NamedPerson("Sanne Øverdijk", "molenaar", position=Position.LEFT, order=1)
    box = Box(0.125, 0.25, 1 / 3, 0.5)
    edits.set_appearance(catalog, photo_id=ids[0], person_id=sanne, said=said, box=box)
    register.set_code(catalog, person_id=sanne, code="so")
    collections.set_rights(catalog, set_id=1, credit="oever.example/Wies Dam", creator="Wies Dam")
    items = (GalleryItem(tuple(ids[:2]), ""), GalleryItem((), "Daarna was er soep."))
    with catalog.edit("Apply article") as edit:
        gallery = Gallery(0, "", 1, "De molen draait", "Negen september.", items=items)
        collections.put_gallery(edit.db, gallery)
    uid = queries.photos(catalog, ids)[0].uid
    galleries.record_publication(catalog, photo_uids=[uid], folder="/web/molen")
    edits.remove_photos(catalog, photo_ids=ids[7:])
    edits.set_caption(catalog, photo_ids=ids[2:3], text="Taken back again")
    catalog.undo()


def answers(catalog: Catalog) -> dict[str, Any]:
    """What the catalog says of itself, as JSON holds it; the folder it lies in left out."""
    found = {query: queries.search(catalog, query).photos for query in SEARCHES}
    said = {
        "events": [asdict(event) for event in queries.events(catalog)],
        "sets": [asdict(photo_set) for photo_set in queries.photo_sets(catalog)],
        "photos": [asdict(photo) for photo in found[""]],
        "people": [asdict(person) for person in queries.people(catalog)],
        "galleries": [asdict(gallery) for gallery in galleries.galleries(catalog)],
        "steps": [asdict(step) for step in queries.latest_steps(catalog)],
        "past": [asdict(value) for photo in found[""] for value in past(catalog, photo.id)],
        "searches": {query: [photo.uid for photo in photos] for query, photos in found.items()},
    }
    text = json.dumps(said, default=str, ensure_ascii=False)
    loaded: dict[str, Any] = json.loads(text)
    for photo in loaded["photos"]:
        photo["source"] = Path(photo["source"]).relative_to(catalog.folder).as_posix()
    return loaded


def past(catalog: Catalog, photo_id: int) -> list[Any]:
    """The history of one photo."""
    return list(queries.past_values(catalog, photo_id))


def shrink(copy: Path, library: Path) -> None:
    """The same library with small pages: most of its tables hold a few rows."""
    connection = sqlite3.connect(copy)
    connection.execute("PRAGMA page_size = 1024")
    connection.execute("VACUUM INTO ?", [str(library)])
    connection.close()


def make() -> None:
    """Write the sample catalog of the present schema version."""
    library = FOLDER / f"version-{SCHEMA_VERSION}.db"
    if library.exists():
        raise SystemExit(f"{library} exists. If its version is not released yet, delete it first.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        with Catalog.create(Path(folder) / "archive") as catalog:
            fill(catalog)
            said = answers(catalog)
            copy = copy_library(catalog.library, catalog.folder / "backups", "sample")
        shrink(copy, library)
    text = json.dumps(said, indent=1, ensure_ascii=False)
    library.with_suffix(".json").write_text(text + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    make()
