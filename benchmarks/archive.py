"""Makes a large archive to measure with: events, people, captions, credits, twenty years of them.

    python -m benchmarks.archive DIR --photos 100000

The same numbers give the same archive. A few real pictures serve all photos as originals, so
that every tile has something to show.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from PIL import Image, ImageDraw

from benchmarks import vocabulary
from photoarchive.catalog.arrivals import OWN_ROOT, free_sort_key
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import put_gallery
from photoarchive.catalog.database import Database
from photoarchive.catalog.folding import fold
from photoarchive.catalog.uids import new_uid
from photoarchive.files.previews import Previews
from photoarchive.model import Gallery, GalleryItem
from photoarchive.paths import cache_folder

LAST_DAY = date(2026, 6, 30)
YEARS = 20
AT_ONCE = 5_000  # photos in one transaction
PER_EVENT = 20  # people who may be in the photos of one event


@dataclass(frozen=True)
class Size:
    """How large an archive is wanted."""

    photos: int
    events: int = 800
    people: int = 5_000
    pictures: int = 200


@dataclass(frozen=True)
class _Picture:
    path: str
    sha256: str
    size: int


@dataclass(frozen=True)
class _Set:
    """A photo set to be filled: its event's day and the people who were there."""

    id: int
    event_id: int
    prefix: str
    day: date
    photos: int
    guests: Sequence[tuple[int, str]]


def make(folder: Path, size: Size, *, previews: Previews | None = None) -> None:
    """Make the archive in a new folder, and the previews of its pictures if a place is given."""
    chance = random.Random(20260630)
    with Catalog.create(folder) as catalog:
        pictures = [_draw(catalog, n, previews) for n in range(size.pictures)]
        with catalog.writing() as db:
            people = list(_people(db, chance, size.people))
            sets = list(_events(db, chance, size, people))
        rows = _numbered(sets)
        for start in range(0, size.photos, AT_ONCE):
            with catalog.writing() as db:
                for _ in range(min(AT_ONCE, size.photos - start)):
                    _photo(db, chance, *next(rows), chance.choice(pictures))
            _say(f"{min(start + AT_ONCE, size.photos):,} of {size.photos:,} photos")
        with catalog.writing() as db:
            _galleries(db, chance, sets)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


# ---- pictures -------------------------------------------------------------------------------


def _draw(catalog: Catalog, number: int, previews: Previews | None) -> _Picture:
    """A landscape with a sun, unlike every other; its own preview, because it is small."""
    chance = random.Random(number)
    image = Image.linear_gradient("L").resize((480, 320)).convert("RGB")
    tint = Image.new("RGB", image.size, tuple(chance.randrange(90, 256) for _ in range(3)))
    image = Image.blend(image, tint, 0.7)
    pen = ImageDraw.Draw(image)
    for _ in range(5):
        x, y, r = chance.randrange(480), chance.randrange(320), chance.randrange(15, 70)
        pen.ellipse((x - r, y - r, x + r, y + r), tuple(chance.randrange(256) for _ in range(3)))
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=82)
    jpeg = stream.getvalue()
    path = f"pictures/{number:05d}.jpg"
    target = catalog.originals / path
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(jpeg)
    sha256 = hashlib.sha256(jpeg).hexdigest()
    if previews is not None:
        previews.put(sha256, jpeg)
    return _Picture(path, sha256, len(jpeg))


# ---- people and events ----------------------------------------------------------------------


def _people(db: Database, chance: random.Random, number: int) -> Iterator[tuple[int, str]]:
    """The register: id and name; no two names alike while the words suffice."""
    families = [p + f for f in vocabulary.FAMILY for p in dict.fromkeys(vocabulary.PARTICLES)]
    names = [f"{given} {family}" for given in vocabulary.GIVEN for family in families]
    for name in chance.sample(names, number):
        cursor = db.execute(
            "INSERT INTO person(uid, name, folded) VALUES (?, ?, ?)", [new_uid(), name, fold(name)]
        )
        person_id = int(cursor.lastrowid or 0)
        begins = LAST_DAY.year - chance.randrange(YEARS)
        db.execute(
            "INSERT INTO person_role(person_id, role, organisation, begins) VALUES (?, ?, ?, ?)",
            [
                person_id,
                chance.choice(vocabulary.ROLES),
                chance.choice(vocabulary.ORGANISATIONS),
                str(begins),
            ],
        )
        yield person_id, name


def _events(
    db: Database, chance: random.Random, size: Size, people: Sequence[tuple[int, str]]
) -> Iterator[_Set]:
    photographers = [name for _, name in chance.sample(people, 25)]
    each, rest = divmod(size.photos, size.events)
    for number in range(size.events):
        day = LAST_DAY - timedelta(days=chance.randrange(365 * YEARS))
        event_id = _event(db, chance, day)
        guests = chance.sample(people, PER_EVENT)
        creator = chance.choice(photographers)
        credit = "" if chance.random() < 0.1 else f"{chance.choice(vocabulary.STUDIOS)}/{creator}"
        prefix = f"{fold(creator).split()[-1].title()}-{number % 97:02d}"
        set_id = _set(db, event_id, prefix, credit, creator if credit else "")
        yield _Set(set_id, event_id, prefix, day, each + (number < rest), guests)


def _event(db: Database, chance: random.Random, day: date) -> int:
    title = f"{chance.choice(vocabulary.OCCASIONS)} {chance.choice(vocabulary.SUBJECTS)}"
    cursor = db.execute(
        "INSERT INTO event(uid, title, date, place) VALUES (?, ?, ?, ?)",
        [
            new_uid(),
            f"{title} {chance.choice(vocabulary.PLACES)}",
            day.isoformat(),
            chance.choice(vocabulary.PLACES),
        ],
    )
    return int(cursor.lastrowid or 0)


def _set(db: Database, event_id: int, name: str, credit: str, creator: str) -> int:
    cursor = db.execute(
        "INSERT INTO photo_set(uid, event_id, name, credit, creator) VALUES (?, ?, ?, ?, ?)",
        [new_uid(), event_id, name, credit, creator],
    )
    return int(cursor.lastrowid or 0)


# ---- photos ---------------------------------------------------------------------------------


def _numbered(sets: Sequence[_Set]) -> Iterator[tuple[_Set, int]]:
    for photo_set in sets:
        for number in range(1, photo_set.photos + 1):
            yield photo_set, number


def _photo(
    db: Database, chance: random.Random, photo_set: _Set, number: int, picture: _Picture
) -> None:
    noon = datetime(photo_set.day.year, photo_set.day.month, photo_set.day.day, 12)
    taken = (noon + timedelta(seconds=20 * number + chance.randrange(15))).isoformat()
    shown = chance.sample(photo_set.guests, chance.choice((0, 1, 1, 2, 2, 3)))
    caption = _caption(chance, [name for _, name in shown]) if chance.random() < 0.7 else ""
    row = {
        "uid": new_uid(),
        "set_id": photo_set.id,
        "name": f"{photo_set.prefix}-{number:04d}",
        "number": number,
        "root_id": OWN_ROOT,
        "path": picture.path,
        "size": picture.size,
        "sha256": picture.sha256,
        "format": "JPEG",
        "width": 480,
        "height": 320,
        "taken": taken,
        "caption": caption,
        "alt_text": _sentence(chance, "Iemand") if caption and chance.random() < 0.5 else "",
        "rating": chance.choice((0, 0, 0, 0, 3, 4, 5)),
        "sort_key": free_sort_key(db, taken),
    }
    cursor = db.execute(
        f"INSERT INTO photo({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
        list(row.values()),
    )
    photo_id = int(cursor.lastrowid or 0)
    for order, (person_id, _) in enumerate(shown, start=1):
        db.execute(
            "INSERT INTO appearance(photo_id, person_id, ord) VALUES (?, ?, ?)",
            [photo_id, person_id, order],
        )


def _caption(chance: random.Random, names: Sequence[str]) -> str:
    """Between thirty and sixty words, the people first."""
    wanted = chance.randrange(30, 55)
    sentences = [_sentence(chance, " en ".join(names))] if names else []
    while sum(len(sentence.split()) for sentence in sentences) < wanted:
        sentences.append(_sentence(chance, f"De {chance.choice(vocabulary.ROLES)}"))
    return " ".join(sentences)


def _sentence(chance: random.Random, subject: str) -> str:
    return (
        f"{subject} {chance.choice(vocabulary.VERBS)} {chance.choice(vocabulary.OBJECTS)}"
        f" {chance.choice(vocabulary.CIRCUMSTANCES)}."
    )


def _galleries(db: Database, chance: random.Random, sets: Sequence[_Set]) -> None:
    """An article's gallery, in an order of its own, for every other event."""
    for photo_set in sets[::2]:
        sql = "SELECT id FROM photo WHERE set_id = ?"
        ids = [row[0] for row in db.execute(sql, [photo_set.id]).fetchall()]
        chosen = chance.sample(ids, min(15, len(ids)))
        items = tuple(GalleryItem((photo_id,), "") for photo_id in chosen)
        title = f"Verslag {photo_set.prefix}"
        put_gallery(db, Gallery(0, "", photo_set.event_id, title, items=items))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--events", type=int, default=800)
    parser.add_argument("--people", type=int, default=5_000)
    parser.add_argument("--pictures", type=int, default=200, help="distinct pictures, shared")
    parser.add_argument("--previews", action="store_true", help="put their previews in the cache")
    given = parser.parse_args()
    begun = time.monotonic()
    size = Size(given.photos, given.events, given.people, given.pictures)
    make(
        given.folder,
        size,
        previews=Previews(cache_folder() / "previews") if given.previews else None,
    )
    _say(f"{given.photos:,} photos in {time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    main()
