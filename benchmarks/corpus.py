"""Makes photos to measure with: 24 megapixels, some 6 MB each, as a camera would store them.

    python -m benchmarks.corpus DIR --photos 120

They are the sample event's scenes, cropped, lit and mirrored in many ways, with the texture that
a sensor sees in cloth, wood and skin. The same number gives the same files.
"""

from __future__ import annotations

import argparse
import io
import json
import multiprocessing
import os
import random
import struct
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops
from PIL.ExifTags import IFD, Base

from photoarchive.files.drawing.scenes import picture
from photoarchive.paths import resources

WIDTH, HEIGHT = 6000, 4000
DRAWN = 3000  # pixels of a scene's longer side, before it is enlarged
FIRST = datetime(2026, 5, 20, 10)
QUALITY = 90
_THUMBNAIL = (160, 120)


def make(folder: Path, photos: int = 120) -> list[Path]:
    """The photos, as files of that folder; those that are there already stay."""
    folder.mkdir(parents=True, exist_ok=True)
    scenes = len(_recipe()["photos"])
    each = [(folder, scene, range(scene, photos, scenes)) for scene in range(min(scenes, photos))]
    context = multiprocessing.get_context("spawn")
    with context.Pool(os.cpu_count()) as pool:
        for number, _ in enumerate(pool.imap_unordered(_scene, each), start=1):
            print(f"{number} of {len(each)} scenes", file=sys.stderr, flush=True)
    return [_path(folder, number) for number in range(photos)]


def _path(folder: Path, number: int) -> Path:
    return folder / f"Pontwerf-{number + 1:04d}.jpg"


def _scene(given: tuple[Path, int, range]) -> None:
    """All photos of one scene, which is drawn once."""
    folder, scene, numbers = given
    missing = [number for number in numbers if not _path(folder, number).exists()]
    if not missing:
        return
    recipe = _recipe()
    drawn = picture(recipe["photos"][scene], recipe, long_side=DRAWN, seed=scene)
    for number in missing:
        temporary = _path(folder, number).with_suffix(".part")
        temporary.write_bytes(_photo(drawn, number))
        temporary.rename(_path(folder, number))


@cache
def _recipe() -> Any:
    return json.loads(resources("sample", "recipe.json").read_text("utf-8"))


# ---- pixels ---------------------------------------------------------------------------------


def _photo(scene: Image.Image, number: int) -> bytes:
    """One photo: a part of its scene in a light of its own, with the texture laid over it."""
    chance = random.Random(number)
    image = _part(scene, chance)
    light = chance.uniform(0.8, 1.1)
    tables = [[min(255, round(v * light * tint)) for v in range(256)] for tint in _tints(chance)]
    image = image.point([value for table in tables for value in table])
    shift = chance.randrange(WIDTH), chance.randrange(HEIGHT)
    texture = ImageChops.offset(_texture(), *shift)
    image = ImageChops.add(image, Image.merge("RGB", [texture] * 3), scale=1, offset=-128)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=QUALITY, subsampling="4:2:2", exif=_exif(image, number))
    return stream.getvalue()


def _part(scene: Image.Image, chance: random.Random) -> Image.Image:
    """Between three fifths and all of the scene, mirrored or not, as large as the camera's."""
    if scene.height > scene.width:
        top = chance.randrange(scene.height // 3)
        scene = scene.crop((0, top, scene.width, top + scene.width * HEIGHT // WIDTH))
    width = round(scene.width * chance.uniform(0.6, 1))
    height = min(scene.height, width * HEIGHT // WIDTH)
    left = chance.randrange(scene.width - width + 1)
    top = chance.randrange(scene.height - height + 1)
    part = scene.crop((left, top, left + width, top + height))
    if chance.random() < 0.5:
        part = part.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    return part.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)


def _tints(chance: random.Random) -> Iterator[float]:
    for _ in range(3):
        yield chance.uniform(0.93, 1.05)


@cache
def _texture() -> Image.Image:
    """Grey with detail of every size, finer the fainter, as surfaces have."""
    texture = Image.new("L", (WIDTH, HEIGHT), 128)
    # Strength against size in pixels: fine grain, cloth, wood, plaster.
    for pixels, strength in ((1, 4), (2, 7), (5, 5), (16, 4), (60, 5)):
        layer = Image.effect_noise((WIDTH // pixels, HEIGHT // pixels), strength)
        layer = layer.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
        texture = ImageChops.add(texture, layer, scale=1, offset=-128)
    return texture


# ---- Exif -----------------------------------------------------------------------------------


def _exif(image: Image.Image, number: int) -> bytes:
    """What a camera notes, and its small picture (CIPA DC-008, 4.5.5)."""
    moment = f"{FIRST + timedelta(seconds=40 * number):%Y:%m:%d %H:%M:%S}"
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Model] = "Sample Camera", "Sample Camera 24"
    exif[Base.Orientation] = 1
    exif[Base.Artist] = "Sanne Hoekwater"
    exif[Base.DateTime] = moment
    details = exif.get_ifd(IFD.Exif)
    details[Base.ExifVersion] = b"0232"
    details[Base.DateTimeOriginal] = details[Base.DateTimeDigitized] = moment
    details[Base.OffsetTimeOriginal] = "+02:00"
    return _with_thumbnail(exif.tobytes(), _small(image))


def _small(image: Image.Image) -> bytes:
    """The picture between two black bars, as cameras keep it."""
    small = image.resize((160, 107), Image.Resampling.BOX, reducing_gap=1.0)
    framed = Image.new("RGB", _THUMBNAIL)
    framed.paste(small, (0, 6))
    stream = io.BytesIO()
    framed.save(stream, "JPEG", quality=75)
    return stream.getvalue()


def _with_thumbnail(block: bytes, jpeg: bytes) -> bytes:
    """The Exif block with a second directory at its end, which the first one leads to."""
    lead, tiff = block[:6], bytearray(block[6:])
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    (entries,) = struct.unpack_from(f"{order}H", tiff, first)
    tiff += b"\0" * (len(tiff) % 2)
    second = len(tiff)
    struct.pack_into(f"{order}I", tiff, first + 2 + 12 * entries, second)
    start = second + 2 + 3 * 12 + 4
    directory = struct.pack(f"{order}H", 3)
    directory += struct.pack(f"{order}HHIHH", 0x0103, 3, 1, 6, 0)  # compressed as JPEG
    directory += struct.pack(f"{order}HHII", 0x0201, 4, 1, start)
    directory += struct.pack(f"{order}HHII", 0x0202, 4, 1, len(jpeg))
    return bytes(lead + tiff + directory + b"\0\0\0\0" + jpeg)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--photos", type=int, default=120)
    given = parser.parse_args()
    begun = time.monotonic()
    made = make(given.folder, given.photos)
    size = sum(path.stat().st_size for path in made) / len(made) / 1e6
    print(f"{len(made)} photos, {size:.1f} MB each, in {time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    main()
