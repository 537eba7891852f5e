"""A child that writes into a picture and its sidecar without end, killed at random moments."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from PIL import Image

from photoarchive.files.reading import read_file
from tests.conftest import draw_jpeg

TEXTS = ("Een lint wordt geknipt. " * 40, "Daarna was er koffie in de tuin. " * 60)

CHILD = """
import sys
from itertools import cycle
from pathlib import Path
from photoarchive.files.regions import Frame
from photoarchive.files.store import clear_leftovers
from photoarchive.files.writing.into_file import write_into, write_sidecar
from photoarchive.files.writing.wanted import Wanted
picture = Path(sys.argv[1])
clear_leftovers(picture.parent)
print("ready", flush=True)
for text in cycle(sys.argv[2:]):
    wanted = Wanted({"caption": text.strip()})
    write_into(picture, wanted, Frame(640, 428))
    write_sidecar(picture, wanted, Frame(640, 428))
"""


def kill_while_writing(folder: Path, *, times: int) -> int:
    """Kill it so often; after each kill both files must be whole. How often that was so."""
    picture = draw_jpeg(folder / "photo.jpg", seed="killed", size=(640, 428))
    with Image.open(picture) as image:
        pixels = image.tobytes()
    chance = random.Random(times)  # noqa: S311 - moments, not secrets
    whole = 0
    for _ in range(times):
        _kill(picture, chance.uniform(0.0, 0.05))
        whole += _is_whole(picture, pixels)
    return whole


def _kill(picture: Path, after: float) -> None:
    command = [sys.executable, "-c", CHILD, str(picture), *TEXTS]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(after)
        child.kill()


def _is_whole(picture: Path, pixels: bytes) -> bool:
    """The picture decodes to the same pixels, and what is read is one of the two texts."""
    with Image.open(picture) as image:
        same = image.tobytes() == pixels
    reading = read_file(picture, thumbnail_side=None)
    whole = {text.strip() for text in TEXTS}
    said = {
        str(source.values["caption"])
        for source in reading.sources
        if source.name != "IPTC" and "caption" in source.values  # IPTC has room for less
    }
    return same and not reading.warnings and said <= whole
