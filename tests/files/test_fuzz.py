"""Mutated bytes never raise and never keep a reader busy."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from photoarchive.errors import FileRefused
from photoarchive.files import exif, iim, jpeg, photoshop, regions, tiff, xmp, xmp_fields
from photoarchive.files.attempts import Attempts
from photoarchive.files.embed import embed
from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.model import Reading
from photoarchive.texts import clean

Mutation = tuple[int, int, bytes]

SOUND = embed(
    {
        "caption": "Jóke & <Ömer>",
        "creator": "A; B",
        "keywords": ("kaas", "markt"),
        "persons": ("Anouk",),
        "licensor": "https://example.org",
        "date": "2024-03-31T02:30:00Z",
    }
)
IIM = iim.build({"caption": "Jóke", "keywords": ("kaas", "markt"), "date": "2024-03-31T02:30:00Z"})

# Where (modulo the length), how many bytes go, and what comes instead.
mutations = st.lists(
    st.tuples(st.integers(0, 100_000), st.integers(0, 20), st.binary(max_size=8)),
    min_size=1,
    max_size=6,
)
fuzz = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def mutated(raw: bytes, changes: list[Mutation]) -> bytes:
    for where, gone, instead in changes:
        at = where % (len(raw) + 1)
        raw = raw[:at] + instead + raw[at + gone :]
    return raw


@given(mutations)
@fuzz
def test_iim(changes: list[Mutation]) -> None:
    for value in iim.read(mutated(IIM, changes)).values.values():
        for text in (value,) if isinstance(value, str) else value:
            assert clean(text) == text


@given(st.binary(max_size=200))
@fuzz
def test_any_bytes(raw: bytes) -> None:
    iim.read(raw)
    list(photoshop.parse(raw))
    list(jpeg.segments(b"\xff\xd8" + raw))
    tiff.find(io.BytesIO(b"II*\x00" + raw))


@given(mutations)
@fuzz
def test_photoshop_resources(changes: list[Mutation]) -> None:
    block = SOUND.app13[4 + len(photoshop.SIGNATURE) :]
    for resource in photoshop.parse(mutated(block, changes)):
        iim.read(resource.data)


@given(mutations)
@fuzz
def test_xmp(changes: list[Mutation]) -> None:
    try:
        root = xmp.parse(mutated(SOUND.xmp, changes))
    except FileRefused:
        return
    xmp_fields.read(root, "nl")
    regions.read(root, Frame(10, 10))


@given(st.text(max_size=40), st.sampled_from(["utf-8", "utf-16", "utf-16-be", "cp1252"]))
@fuzz
def test_xmp_of_any_text(text: str, encoding: str) -> None:
    packet = SOUND.xmp.decode().replace("Jóke", text)
    try:
        read = xmp_fields.read(xmp.parse(packet.encode(encoding, "surrogatepass")))
    except (FileRefused, UnicodeEncodeError):
        return
    assert clean(str(read.values.get("caption", ""))) == read.values.get("caption", "")


@pytest.fixture(scope="module")
def picture() -> bytes:
    target = io.BytesIO()
    image = Image.radial_gradient("L").resize((48, 32))
    image.save(target, "JPEG", exif=SOUND.exif, xmp=SOUND.xmp, extra=SOUND.app13)
    return target.getvalue()


def check(reading: Reading) -> None:
    assert reading.readable == (reading.error is None)
    for value in (*reading.values.values(), *reading.others.values()):
        str(value).encode("utf-8")


@given(changes=mutations)
@fuzz
def test_jpeg_files(tmp_path: Path, picture: bytes, changes: list[Mutation]) -> None:
    path = tmp_path / "p.jpg"
    path.write_bytes(mutated(picture, changes))
    check(read_file(path, thumbnail_side=32))


@given(changes=mutations, suffix=st.sampled_from([".png", ".webp", ".tif", ".avif", ".gif"]))
@fuzz
def test_other_files(
    tmp_path: Path, saved: Callable[[str], bytes], changes: list[Mutation], suffix: str
) -> None:
    path = tmp_path / f"p{suffix}"
    path.write_bytes(mutated(saved(suffix), changes))
    check(read_file(path, thumbnail_side=32))


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], bytes]:
    folder = tmp_path_factory.mktemp("saved")
    image = Image.radial_gradient("L").resize((48, 32))
    for suffix in (".png", ".webp", ".tif", ".avif", ".gif"):
        if suffix in (".webp", ".avif"):
            image.save(folder / f"p{suffix}", xmp=SOUND.xmp)
        else:
            image.save(folder / f"p{suffix}")
    return lambda suffix: (folder / f"p{suffix}").read_bytes()


@given(changes=mutations)
@fuzz
def test_exif(changes: list[Mutation]) -> None:
    """ExifRead raises what it likes; it must not hang nor ask for all memory."""
    attempts = Attempts()
    block = mutated(SOUND.exif[6:], changes)
    attempts.attempt("its Exif data", lambda: exif.read(io.BytesIO(block)), exif.Exif())
    assert not any("MemoryError" in warning for warning in attempts.warnings)
