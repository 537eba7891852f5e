"""Fixtures for galleries: photos with everything filled in, publications, pages without files."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from photoarchive.files.decode import fit
from photoarchive.files.render import WebFormat
from photoarchive.gallery import site
from photoarchive.gallery.blocks import blocks
from photoarchive.gallery.export import Export, export_gallery
from photoarchive.gallery.language import wording
from photoarchive.gallery.renditions import Rendition
from photoarchive.model import Appearance, Photo, Position, Publication, PublicationItem
from photoarchive.progress import Progress
from tests.conftest import draw_jpeg

MakePhoto = Callable[..., Photo]
MakePublication = Callable[..., Publication]
Render = Callable[..., str]
ExportTo = Callable[..., Export]
SameAsReference = Callable[[str, str], None]

HOSTILE = """<script>document.title='x'</script>"><img src=x onerror="alert('é')">&amp;{{ 7*7 }}"""

REFERENCES = Path(__file__).parent.parent / "data" / "gallery"


@pytest.fixture
def make_photo(tmp_path: Path) -> MakePhoto:
    """`make_photo(7, caption="…", size=(320, 214))`: a photo whose original is on the disk.

    With `drawn=False` there is only the record of one.
    """

    def make(
        number: int = 1,
        *,
        size: tuple[int, int] = (320, 214),
        drawn: bool = True,
        **fields: Any,
    ) -> Photo:
        name = fields.pop("name", f"Lindehof-{number:04d}")
        source = fields.pop("source", tmp_path / "originals" / f"{name}.jpg")
        if drawn and not source.exists():
            draw_jpeg(source, seed=name, size=size)
        given: dict[str, Any] = {
            "id": number,
            "uid": f"uid-{number}",
            "set_id": 1,
            "event_id": 1,
            "name": name,
            "number": number,
            "source": source,
            "sha256": hashlib.sha256(source.read_bytes()).hexdigest() if drawn else "0" * 64,
            "size": 1,
            "format": "JPEG",
            "width": size[0],
            "height": size[1],
            "caption": "Sanne Vermeulen opent het buurthuis.",
            "alt_text": "Een vrouw knipt een lint door.",
            "credit": "beeldlijn.nl/Tessa Roelofs",
            "creator": "Tessa Roelofs",
            "copyright": "© 2025 Beeldlijn",
            "taken": "2025-09-18T14:03:22",
        }
        return Photo(**(given | fields))

    return make


@pytest.fixture
def make_publication() -> MakePublication:
    """`make_publication(photo, (photo, photo), "a text", title="…")`: items in that order."""

    def make(*contents: Photo | tuple[Photo, ...] | str, **fields: Any) -> Publication:
        given: dict[str, Any] = {"uid": "gallery-1", "title": "Open huis in de Lindehof"}
        return Publication(items=tuple(map(_item, contents)), **(given | fields))

    return make


def _item(content: Photo | tuple[Photo, ...] | str) -> PublicationItem:
    if isinstance(content, str):
        return PublicationItem((), content)
    photos = content if isinstance(content, tuple) else (content,)
    return PublicationItem(photos, photos[0].caption)


def person(name: str, **fields: Any) -> Appearance:
    """Someone in a photo."""
    return Appearance(person_id=1, person_uid="person-1", name=name, **fields)


def story(make_photo: MakePhoto, make_publication: MakePublication) -> Publication:
    """One of each: a photo, a set, a text alone, a run, an upright photo."""
    wide, high = (1600, 1067), (1067, 1600)
    people = (
        person("Joris de Wit", position=Position.RIGHT, order=2),
        person("Sanne Vermeulen", position=Position.LEFT, order=1),
        person("Iemand die niet genoemd wil worden"),
    )
    shared = "Sanne Vermeulen (l.) en Joris de Wit (r.) openen het buurthuis."
    return make_publication(
        make_photo(1, size=wide, headline="Het lint"),
        (
            make_photo(2, size=wide, caption=shared, alt_text="", people=people),
            make_photo(3, size=high, caption=shared, alt_text=shared),
        ),
        "Na de pauze was er soep.",
        make_photo(4, size=wide, caption="", alt_text=""),
        make_photo(5, size=high, caption="Lindehof-0005", alt_text="Lindehof-0005"),
        make_photo(6, size=high, caption="Regel een.\nRegel twee.\n\nSlot."),
        intro="Ruim honderd buren kwamen kijken.\n\nEr was koffie.",
        closing="Meedenken? Meld je bij de wijkraad.",
        date="2025-09-18",
        place="Oudewater",
        credit="beeldlijn.nl/Tessa Roelofs",
        language="nl",
    )


def hostile(make_photo: MakePhoto, make_publication: MakePublication) -> Publication:
    """Markup, scripts and template syntax in every text that a person can type."""
    names = "caption headline alt_text credit creator copyright licence taken"
    texts = dict.fromkeys(names.split(), HOSTILE)
    first = make_photo(1, **texts | {"alt_text": f"{HOSTILE} anders"})
    second = replace(make_photo(2, **texts, people=(person(HOSTILE),)), name=HOSTILE)
    page = dict.fromkeys(("title", "intro", "closing", "date", "place", "credit"), HOSTILE)
    return make_publication((first, second), first, HOSTILE, **page, language=HOSTILE)


def renditions_of(
    photo: Photo,
    sizes: Sequence[int] = (480, 960),
    formats: Sequence[WebFormat] = tuple(WebFormat),
) -> tuple[Rendition, ...]:
    """What an export would have made of a photo, without making it."""
    shapes = dict.fromkeys(fit((photo.width, photo.height), size) for size in sizes)
    return tuple(
        Rendition(f"photos/{photo.name}-{w}{one.suffix}", one, w, h, "0" * 64)
        for w, h in shapes
        for one in formats
    )


@pytest.fixture
def render() -> Render:
    """`render(publication, language="nl", base_url="")`: the page, as if exported."""

    def page(publication: Publication, *, language: str = "nl", base_url: str = "") -> str:
        made = {photo.uid: renditions_of(photo) for photo in publication.photos}
        return site.render(
            publication, blocks(publication, made), wording(language), base_url=base_url
        )

    return page


@pytest.fixture
def same_as_reference() -> SameAsReference:
    """Compares a whole output with `tests/data/gallery/NAME`; REMAKE=1 writes it anew."""

    def compare(name: str, text: str) -> None:
        reference = REFERENCES / name
        if os.environ.get("REMAKE"):
            reference.parent.mkdir(parents=True, exist_ok=True)
            reference.write_text(text, encoding="utf-8")
        assert text == reference.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def export(tmp_path: Path) -> ExportTo:
    """`export(publication, sizes=…)` into the folder `gallery`, small unless told."""

    def run(publication: Publication, **options: Any) -> Export:
        given: dict[str, Any] = {"to": tmp_path / "gallery", "sizes": (100, 200)}
        return export_gallery(publication, **({"progress": Progress()} | given | options))

    return run


@pytest.fixture
def event(make_photo: MakePhoto, make_publication: MakePublication) -> Publication:
    """Three photos, one of them upright."""
    return make_publication(make_photo(1), make_photo(2, size=(214, 320)), make_photo(3))


def recaptioned(publication: Publication, text: str) -> Publication:
    """The same, but for the caption of its last photo."""
    *items, last = publication.items
    return replace(publication, items=(*items, PublicationItem(last.photos, text)))


def contents_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def times_of(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in (folder, *folder.rglob("*"))}
