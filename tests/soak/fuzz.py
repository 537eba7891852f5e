"""Our own parsers on damaged and hostile input, in a process with little memory and a watch.

    python -m tests.soak.fuzz --seconds 5 --seed 0

prints what was tried as JSON. An error that is no sentence, five seconds on one input, or more
than 512 MB end it with the input named.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PIL import Image

from photoarchive.article.parse import parse as parse_article
from photoarchive.article.read import text_of_bytes
from photoarchive.article.write import to_markdown
from photoarchive.catalog import search
from photoarchive.catalog.matching import expression
from photoarchive.errors import PhotoArchiveError
from photoarchive.files import iim, jpeg, photoshop, regions, xmp, xmp_fields
from photoarchive.files.embed import embed
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from tests.soak.hostile import TEXTS

ARTICLES = Path(__file__).parents[1] / "data" / "articles"
MEMORY = 512 << 20  # bytes beyond what the process has once everything is loaded
LONGEST = 5  # seconds
FIELDS: dict[str, str | tuple[str, ...]] = {
    "caption": "Jóke & <Ömer>",
    "creator": "A; B",
    "keywords": ("kaas", "markt"),
    "persons": ("Anouk",),
    "date": "2024-03-31T02:30:00Z",
}
SOUND = embed(FIELDS)
IIM = iim.build(FIELDS)
QUERIES = [
    b'person:"Mira O" event:werkbezoek -kaas OR "zeer betrokken"',
    b"date:2019-05..2019-06",
    b"is:uncaptioned year:2019 credit:jong person:#12",
]


def picture() -> bytes:
    """A small JPEG with everything in it."""
    target = io.BytesIO()
    image = Image.radial_gradient("L").resize((48, 32))
    image.save(target, "JPEG", exif=SOUND.exif, xmp=SOUND.xmp, extra=SOUND.app13)
    return target.getvalue()


def article(data: bytes) -> None:
    """An article as bytes of any kind of file, taken apart and written again."""
    for suffix in (".txt", ".html", ".md"):
        to_markdown(parse_article(text_of_bytes(data, suffix=suffix)))


def query(data: bytes) -> None:
    """A search, down to the SQL it becomes."""
    expression(search.parse(data.decode("utf-8", "replace")))


def packet(data: bytes) -> None:
    """An XMP packet."""
    root = xmp.parse(data)
    xmp_fields.read(root, "nl")
    regions.read(root, Frame(10, 10))


def block(data: bytes) -> None:
    """An IPTC block and the Photoshop resources around it."""
    iim.read(data)
    for resource in photoshop.parse(data):
        iim.read(resource.data)


def segments(data: bytes) -> None:
    """The segments of a JPEG."""
    list(jpeg.segments(data))
    jpeg.find(io.BytesIO(data))
    jpeg.cut_off(io.BytesIO(data))


def file(data: bytes) -> None:
    """A whole file, as an import reads it."""
    path = Path(tempfile.gettempdir()) / f"fuzz-{seed_of_process}.jpg"
    path.write_bytes(data)
    try:
        reading = read_file(path, thumbnail_side=32)
    finally:
        path.unlink()
    assert reading.readable == (reading.error is None)


seed_of_process = 0


def kinds() -> dict[str, tuple[Callable[[bytes], object], Sequence[bytes]]]:
    """Each parser with sound input to damage."""
    hostile = [text.encode("utf-8", "surrogatepass") for text in TEXTS]
    articles = [path.read_bytes() for path in sorted(ARTICLES.glob("*.txt"))]
    jpeg_file = picture()
    return {
        "article": (article, [*articles, *hostile]),
        "search": (query, [*QUERIES, *hostile]),
        "XMP": (packet, [SOUND.xmp, *(SOUND.xmp.replace(b"kaas", text) for text in hostile)]),
        "IPTC": (block, [IIM, SOUND.app13[4 + len(photoshop.SIGNATURE) :]]),
        "JPEG": (segments, [jpeg_file]),
        "file": (file, [jpeg_file]),
    }


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Some bytes changed, cut, doubled, moved or made extreme."""
    raw = bytearray(data[:20_000])
    for _ in range(chance.randint(1, 6)):
        at, size = chance.randint(0, len(raw)), chance.choice((1, 1, 2, 4, 16, 200))
        match chance.randrange(5):
            case 0:
                raw[at : at + size] = bytes(chance.randrange(256) for _ in range(size))
            case 1:
                del raw[at : at + size]
            case 2:
                raw[at:at] = raw[at : at + size] * chance.choice((1, 3, 50))
            case 3:
                raw[at : at + 2] = chance.choice((b"\xff\xff", b"\x00\x00", b"\x7f\xff", b"\x80"))
            case _:
                raw[at:at] = chance.choice(TEXTS).encode("utf-8", "surrogatepass")
    return bytes(raw)


def limit_memory() -> None:
    """So much more than now, and no more."""
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def main() -> None:
    """Fuzz for so long."""
    global seed_of_process
    options = argparse.ArgumentParser()
    options.add_argument("--seconds", type=float, default=5)
    options.add_argument("--seed", type=int, default=0)
    wanted = options.parse_args()
    seed_of_process = wanted.seed
    chance = random.Random(wanted.seed)  # noqa: S311 - damage, not secrets
    parsers, tried = kinds(), Counter[str]()
    limit_memory()
    signal.signal(signal.SIGALRM, _too_long)
    end = time.monotonic() + wanted.seconds
    while time.monotonic() < end:
        for name, (parser, sound) in parsers.items():
            data = damaged(chance.choice(sound), chance)
            signal.alarm(LONGEST)
            try:
                parser(data)
            except PhotoArchiveError:
                pass
            except BaseException:
                sys.stderr.write(f"{name} seed {wanted.seed} on {data!r}\n"[:30_000])
                raise
            signal.alarm(0)
            tried[name] += 1
    sys.stdout.write(json.dumps(tried))


def _too_long(_number: int, _frame: object) -> None:
    raise TimeoutError(f"more than {LONGEST} seconds on one input")


if __name__ == "__main__":
    main()
