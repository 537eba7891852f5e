"""What others put into a file is the same after we wrote into it: read by exiftool and exiv2.

On two drawn sets, and on every JPEG of the folder named by PHOTOARCHIVE_CORPUS. Files that are
refused must be untouched, with the reason in the report; `-rP` shows the reasons.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.receipt import Receipt
from photoarchive.files.writing.wanted import Shown, Wanted
from photoarchive.model import Box
from tests.files.writing.drawn_sets import agency_set, camera_set, in_folder

AT_ONCE = 50  # files of one test, and of one call of exiftool
CORPUS = os.environ.get("PHOTOARCHIVE_CORPUS", "")

WANTED = Wanted(
    {
        "caption": "Wethouder Aïcha El Amrani (l.) knipt het lint.",
        "headline": "Het lint",
        "creator": "Noor Brandsma; Ömer Şahin",
        "credit": "linde.example/Noor",
        "copyright": "© 2026 Linde",
        "keywords": ("opening", "één"),
        "event": "Opening",
    },
    (Shown("Aïcha El Amrani", "wethouder", "Hazelhof", Box(0.1, 0.2, 0.25, 0.4)),),
)
READ_BACK = {
    "XMP-dc:Description": "Wethouder Aïcha El Amrani (l.) knipt het lint.",
    "XMP-photoshop:Headline": "Het lint",
    "XMP-photoshop:Credit": "linde.example/Noor",
    "XMP-dc:Rights": "© 2026 Linde",
    "XMP-dc:Subject": ["opening", "één"],
    "XMP-dc:Creator": ["Noor Brandsma", "Ömer Şahin"],
    "XMP-iptcExt:PersonInImage": ["Aïcha El Amrani"],
    "IPTC:Caption-Abstract": "Wethouder Aïcha El Amrani (l.) knipt het lint.",
    "IPTC:By-line": ["Noor Brandsma", "Ömer Şahin"],
    "IPTC:Credit": "linde.example/Noor",
    "IPTC:CopyrightNotice": "© 2026 Linde",
    "IPTC:Keywords": ["opening", "één"],
}
# What we write, and what moves when a file grows.
_OURS = re.compile(
    r"(XMP-(dc:(Description|Creator|Rights|Subject)|photoshop:(Headline|Credit)|x:XMPToolkit"
    r"|iptcExt:(Event|PersonInImage\w*|ImageRegion)|mwg-rs:\w+))"
    r"|IPTC:(Caption-Abstract|By-line|Credit|CopyrightNotice|Headline|Keywords|\w*Version|CodedCh\w+)"
    r"|Photoshop:IPTCDigest|IFD0:(ImageDescription|Artist|Copyright)|(File|System|Composite):.*"
    r"|ExifTool:.*|.*:\w*(Offset|Start|Pointer)|XMP-xmpNote:HasExtendedXMP|MPF\d:.*|MPImage1:MPImageLength|SourceFile|.*:JUMBF\w*"
)


@dataclass(frozen=True)
class Written:
    """One file with its copy that was written into."""

    original: Path
    copy: Path
    receipt: Receipt | None
    refused: str = ""


def write_copies(paths: Sequence[Path], folder: Path) -> Iterator[Written]:
    """Write into copies; a file that cannot be read by us is refused like any other."""
    for number, path in enumerate(paths):
        copy = folder / f"{number:05d}.jpg"
        shutil.copyfile(path, copy)
        reading = read_file(copy, thumbnail_side=None)
        frame = Frame.displayed(reading.width, reading.height, reading.orientation)
        try:
            receipt = write_into(copy, WANTED, frame)
        except PhotoArchiveError as error:
            yield Written(path, copy, None, error.what)
            continue
        inside = receipt.target == copy
        yield Written(path, copy, receipt, "" if inside else receipt.notices[0])


@cache
def exiftool() -> str:
    program = shutil.which("exiftool")
    if program is None:
        pytest.skip("exiftool, an independent reader, is not installed")
    return program


def told(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """Everything exiftool reads of these files, maker notes and unknown tags too."""
    options = ("-json", "-G1", "-a", "-u", "-n", "-struct", "-charset", "iptc=utf8")
    digests = ("-all", "-IPTCDigest", "-CurrentIPTCDigest")
    command = [exiftool(), *options, *digests, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, check=False)
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def others(tags: dict[str, Any]) -> dict[str, Any]:
    """What we do not write, as it says what it says."""
    return {name: value for name, value in tags.items() if not _OURS.fullmatch(name)}


def pixels(path: Path) -> str:
    """The first picture decoded, as a hash."""
    with Image.open(path) as image:
        return hashlib.sha256(image.tobytes()).hexdigest()


def check(paths: Sequence[Path], folder: Path) -> None:
    """Write into copies of these files and compare everything with the originals."""
    done = list(write_copies(paths, folder))
    refused = [one for one in done if one.refused]
    assert [o.copy.name for o in refused if o.copy.read_bytes() != o.original.read_bytes()] == []
    for reason, number in Counter(one.refused for one in refused).most_common():
        print(f"{number} of {len(done)} refused: {reason}")  # noqa: T201 - the report
    written = [one for one in done if not one.refused]
    if not written:
        return
    before = told([one.original for one in written])
    after = told([one.copy for one in written])
    assert len(before) == len(after) == len(written)
    problems: list[str] = []
    for one, old, new in zip(written, before, after, strict=True):
        problems += [f"{one.original.name}: {p}" for p in _problems(one, old, new)]
    assert problems == []


def _same(tag: str, old: Any, new: Any) -> bool:
    """IPTC texts that were in another encoding are in UTF-8 afterwards, as all of the block."""
    if not tag.startswith("IPTC:"):
        return bool(old == new)
    one, other = (re.sub(r"[^\x20-\x3e\x40-\x7e]+", "", str(text)) for text in (old, new))
    return one == other


def _problems(one: Written, old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    lost = {k: (v, new.get(k)) for k, v in others(old).items() if not _same(k, v, new.get(k))}
    if lost:
        yield f"changed: {lost}"
    if pixels(one.original) != pixels(one.copy):
        yield "other pixels"
    for tag, value in READ_BACK.items():
        if new.get(tag) != value:
            yield f"{tag} is {new.get(tag)!r}"
    if new.get("Photoshop:IPTCDigest") != new.get("File:CurrentIPTCDigest"):
        yield "IPTCDigest is not current"
    if any(name.endswith(":Error") for name in new) and not any(n.endswith(":Error") for n in old):
        yield f"damaged: {new}"


@pytest.mark.parametrize("draw", [camera_set, agency_set])
def test_everything_of_others_stays_in_drawn_sets(
    draw: Callable[[Path], list[Path]], tmp_path: Path
) -> None:
    paths = draw(tmp_path / "drawn")
    (tmp_path / "copies").mkdir()
    check(paths, tmp_path / "copies")
    assert all(one.refused == "" for one in write_copies(paths, tmp_path / "copies"))


@pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed")
@pytest.mark.parametrize("draw", [camera_set, agency_set])
def test_exiv2_reads_what_was_written_and_what_was_there(
    draw: Callable[[Path], list[Path]], tmp_path: Path
) -> None:
    paths = draw(tmp_path / "drawn")
    (tmp_path / "copies").mkdir()
    for one in write_copies(paths, tmp_path / "copies"):
        old, new = _exiv2(one.original), _exiv2(one.copy)
        assert (
            new["Xmp.photoshop.Credit"] == new["Iptc.Application2.Credit"] == "linde.example/Noor"
        )
        assert new["Iptc.Application2.Caption"] == WANTED.values["caption"]
        exif = {k: v for k, v in old.items() if k.startswith("Exif.") and k not in _EXIF_TEXTS}
        assert {k: v for k, v in new.items() if k in exif} == exif, one.original.name


_EXIF_TEXTS = {"Exif.Image.ImageDescription", "Exif.Image.Artist", "Exif.Image.Copyright"}


def _exiv2(path: Path) -> dict[str, str]:
    command = ["exiv2", "-PEIXkv", "-u", "pr", str(path)]
    out = subprocess.run(command, capture_output=True, check=False).stdout.decode(
        "utf-8", "replace"
    )
    pairs = (line.split(None, 1) for line in out.splitlines())
    return {pair[0]: pair[1].strip() if len(pair) > 1 else "" for pair in pairs if pair}


def _portions() -> list[int]:
    """Where each portion of the corpus starts; its files are looked up when a test runs."""
    if not CORPUS or not Path(CORPUS).is_dir():
        return []
    return list(range(0, len(_corpus()), AT_ONCE))


@cache
def _corpus() -> tuple[Path, ...]:
    return tuple(in_folder(Path(CORPUS)))


@pytest.mark.skipif(not CORPUS, reason="PHOTOARCHIVE_CORPUS names no folder of photos")
@pytest.mark.parametrize("start", _portions())
def test_everything_of_others_stays_in_the_corpus(start: int, tmp_path: Path) -> None:
    check(_corpus()[start : start + AT_ONCE], tmp_path)
