"""Renditions: sizes, formats, colours, and nothing in them but the allow-list."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.Image import core  # type: ignore[attr-defined]

from photoarchive.errors import FileRefused
from photoarchive.files.embed import embed
from photoarchive.files.render import Rendered, WebFormat, many, render

ALL = tuple(WebFormat)
CAPTION = "Jóke Vermaat (l.) opent de zaal"
VALUES = {"caption": (CAPTION,), "creator": ("Quirijn Postma",), "credit": ("beeldbron.example",)}
SECRETS = ("SN-4711-22", "Olga Eigenaar", "geheime opmerking", "MAKERSECRET", "Gezicht Een")


def photo(path: Path, *, size: tuple[int, int] = (1200, 800), **options: Any) -> Path:
    """A picture with structure and grain, as photos have."""
    grain = Image.effect_noise(size, 20)
    wide = Image.linear_gradient("L").resize(size)
    Image.merge("RGB", (wide, grain, wide.transpose(Image.Transpose.ROTATE_180))).save(
        path, **options
    )
    return path


def opened(rendered: Rendered) -> Image.Image:
    image = Image.open(io.BytesIO(rendered.data))
    image.load()
    return image


def test_every_size_in_every_format_largest_first(tmp_path: Path) -> None:
    made = render(photo(tmp_path / "a.jpg"), sizes=[240, 960, 480], formats=ALL)
    assert [(one.width, one.height, one.format) for one in made] == [
        (width, height, encoding)
        for width, height in ((960, 640), (480, 320), (240, 160))
        for encoding in ALL
    ]
    for one in made:
        image = opened(one)
        assert (image.format, image.size, image.mode) == (
            one.format.name, (one.width, one.height), "RGB",
        )  # fmt: skip


def test_the_longer_side_counts_for_portraits_too(tmp_path: Path) -> None:
    made = render(
        photo(tmp_path / "a.jpg", size=(800, 1200)), sizes=[600], formats=[WebFormat.JPEG]
    )
    assert [(one.width, one.height) for one in made] == [(400, 600)]


def test_nothing_is_enlarged_and_the_own_size_comes_once(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg", size=(700, 500))
    made = render(path, sizes=[480, 960, 1600], formats=[WebFormat.JPEG])
    assert [(one.width, one.height) for one in made] == [(700, 500), (480, 343)]


def test_displayed_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = photo(tmp_path / "a.jpg", exif=exif)
    made = render(path, sizes=[600], formats=ALL, embedded=embed(VALUES))
    for one in made:
        assert (one.width, one.height) == (400, 600)
        assert opened(one).getexif().get(0x0112, 1) == 1


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg")
    first, second = (
        render(path, sizes=[480, 240], formats=ALL, embedded=embed(VALUES), threads=threads)
        for threads in (1, 3)
    )
    assert first == second


@pytest.mark.parametrize("mode", ["CMYK", "L", "P"])
def test_other_colour_spaces_come_out_as_rgb(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.png" if mode == "P" else "a.jpg")
    Image.new("RGB", (300, 200), (180, 60, 60)).convert(mode).save(path)
    for one in render(path, sizes=[150], formats=ALL):
        assert opened(one).mode == "RGB"


def test_a_cut_off_original_is_not_published(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg")
    path.write_bytes(path.read_bytes()[:-20_000])
    with pytest.raises(FileRefused, match="cut off"):
        render(path, sizes=[480], formats=ALL)


@pytest.fixture
def telling(tmp_path: Path, exiftool: Callable[..., Any]) -> Path:
    """A photo that says everything about its maker that must not go out."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x927C] = b"MAKERSECRET" * 4
    thumb = photo(tmp_path / "thumb.jpg", size=(160, 107))
    path = photo(tmp_path / "telling.jpg", exif=exif)
    exiftool(
        path, "-q", "-overwrite_original", f"-ThumbnailImage<={thumb}",
        "-GPSLatitude=52.1", "-GPSLatitudeRef=N", "-GPSLongitude=5.1", "-GPSLongitudeRef=E",
        "-SerialNumber=SN-4711-22", "-OwnerName=Olga Eigenaar", "-Comment=geheime opmerking",
        "-XMP-mwg-rs:RegionName=Gezicht Een", "-XMP-mwg-rs:RegionType=Face",
        "-IPTC:Caption-Abstract=van de camera", "-XMP-dc:Description=van de camera",
    )  # fmt: skip
    return path


# Groups of exiftool that describe the file and what it computes, not what is written in it.
STRUCTURE = {"SourceFile", "ExifTool", "System", "File", "Composite", "JFIF", "Photoshop"}
CONTAINER = {"RIFF", "Meta", "ItemList", "QuickTime", "Track1"}
DEMANDED = {
    "IFD0:XResolution", "IFD0:YResolution", "IFD0:ResolutionUnit", "IFD0:YCbCrPositioning",
    "ExifIFD:ExifVersion", "ExifIFD:ComponentsConfiguration", "ExifIFD:FlashpixVersion",
    "ExifIFD:ColorSpace", "XMP-x:XMPToolkit", "IPTC:CodedCharacterSet",
    "IPTC:ApplicationRecordVersion", "IPTC:EnvelopeRecordVersion",
}  # fmt: skip
OURS = {
    "IFD0:ImageDescription", "IFD0:Artist", "XMP-dc:Description", "XMP-dc:Creator",
    "XMP-photoshop:Credit", "IPTC:Caption-Abstract", "IPTC:By-line", "IPTC:Credit",
}  # fmt: skip


def written_tags(path: Path, exiftool: Callable[..., Any]) -> dict[str, Any]:
    """Everything exiftool finds written in the file, unknown and repeated tags too."""
    found = exiftool(path, "-j", "-G1", "-a", "-u", "-U")
    return {
        tag: value for tag, value in found.items() if tag.split(":")[0] not in STRUCTURE | CONTAINER
    }


def test_the_original_tells_what_must_not_go_out(
    telling: Path, exiftool: Callable[..., Any]
) -> None:
    """Without this, the two tests below could not fail."""
    data = telling.read_bytes()
    assert all(secret.encode() in data for secret in SECRETS)
    tags = exiftool(telling, "-j", "-G1", "-a", "-u")
    assert {"GPS:GPSLatitude", "IFD1:ThumbnailImage", "File:Comment"} <= set(tags)


@pytest.mark.parametrize("encoding", ALL)
def test_a_rendition_carries_the_allow_list_alone(
    tmp_path: Path, telling: Path, exiftool: Callable[..., Any], encoding: WebFormat
) -> None:
    (made,) = render(telling, sizes=[480], formats=[encoding], embedded=embed(VALUES))
    path = tmp_path / f"out{encoding.suffix}"
    path.write_bytes(made.data)
    tags = written_tags(path, exiftool)
    assert set(tags) <= DEMANDED | OURS
    assert tags["XMP-dc:Description"] == CAPTION
    assert tags["XMP-dc:Creator"] == "Quirijn Postma"
    if encoding is WebFormat.JPEG:
        assert tags["IPTC:Caption-Abstract"] == CAPTION
        assert tags["IPTC:Credit"] == "beeldbron.example"
    assert not [secret for secret in SECRETS if secret.encode() in made.data]


@pytest.mark.parametrize("encoding", ALL)
def test_a_rendition_without_values_carries_nothing(
    tmp_path: Path, telling: Path, exiftool: Callable[..., Any], encoding: WebFormat
) -> None:
    (made,) = render(telling, sizes=[480], formats=[encoding])
    path = tmp_path / f"out{encoding.suffix}"
    path.write_bytes(made.data)
    assert written_tags(path, exiftool) == {}
    found = exiftool(path, "-j", "-G1", "-Comment", "-ICC_Profile", "-ThumbnailImage")
    assert set(found) == {"SourceFile"}


def test_memory_is_kept_only_while_many_are_made(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.jpg")
    alone = render(path, sizes=[480], formats=[WebFormat.JPEG])
    with many(at_once=2):
        assert render(path, sizes=[480], formats=[WebFormat.JPEG]) == alone
        assert core.get_stats()["blocks_cached"]
    assert not core.get_stats()["blocks_cached"]


def test_memory_goes_back_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileRefused), many(at_once=2):
        render(tmp_path / "missing.jpg", sizes=[480], formats=[WebFormat.JPEG])
    assert not core.get_blocks_max()
