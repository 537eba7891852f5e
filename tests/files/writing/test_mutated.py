"""Damaged pictures: written and whole, or untouched with a sidecar; nothing else is raised."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.wanted import Wanted
from tests.files.writing.drawn_sets import agency_set, camera_set
from tests.files.writing.test_into_file import png, webp

WANTED = Wanted({"caption": "Het lint.", "keywords": ("een", "twee")})


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Bytes changed, taken out, put in, or the end cut off."""
    new = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 5])):
        at = chance.randrange(min(len(new), chance.choice([300, 3_000, len(new)])))
        match chance.randrange(4):
            case 0:
                new[at] = chance.randrange(256)
            case 1:
                del new[at : at + chance.randrange(1, 40)]
            case 2:
                new[at:at] = chance.randbytes(chance.randrange(1, 20))
            case _:
                del new[max(at, 100) :]
    return bytes(new)


@pytest.mark.parametrize("seed", range(4))
def test_what_is_damaged_is_written_whole_or_not_at_all(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - damage, not secrets
    sources = [*camera_set(tmp_path / "c"), *agency_set(tmp_path / "a")]
    sources += [png(tmp_path), webp(tmp_path)]
    inside = 0
    for number in range(60):
        source = chance.choice(sources)
        folder = tmp_path / "one"
        folder.mkdir()
        picture = folder / f"photo{source.suffix}"
        data = damaged(source.read_bytes(), chance)
        picture.write_bytes(data)
        receipt = write_into(picture, WANTED, Frame(320, 214))
        if receipt.target == picture:
            inside += 1
            assert read_file(picture, thumbnail_side=None).values["caption"] == "Het lint.", number
        else:
            assert picture.read_bytes() == data, number
            assert receipt.notices, number
        shutil.rmtree(folder)
    assert inside > 3
