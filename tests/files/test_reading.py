"""One file read whole: good ones, and everything else a file can be."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, PngImagePlugin

from photoarchive.files import photoshop
from photoarchive.files.embed import embed
from photoarchive.files.iim import UTF8, Record, pack
from photoarchive.files.reading import read_file
from photoarchive.model import Format, Reading

JpegWith = Callable[..., Path]
CUT_OFF = "the file ends too early, a part of the picture is missing"
SAID = {
    "caption": "Jóke op de markt",
    "creator": "Ömer Ağa",
    "credit": "Bureau",
    "copyright": "© B.",
}


def thumbnail(reading: Reading) -> Image.Image:
    assert reading.thumbnail is not None
    return Image.open(io.BytesIO(reading.thumbnail))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


# ---- what a good file says -----------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".avif", ".tif"])
def test_texts_in_every_container(tmp_path: Path, suffix: str) -> None:
    embedded = embed(SAID)
    path = tmp_path / f"p{suffix}"
    image = Image.linear_gradient("L").convert("RGB")
    match suffix:
        case ".png":
            texts = PngImagePlugin.PngInfo()
            texts.add_itxt("XML:com.adobe.xmp", embedded.xmp.decode(), zip=True)
            image.save(path, exif=embedded.exif, pnginfo=texts)
        case ".tif":
            image.save(path, tiffinfo={700: embedded.xmp})
        case _:
            image.save(path, exif=embedded.exif, xmp=embedded.xmp)
    reading = read_file(path)
    assert (reading.readable, reading.error, reading.warnings) == (True, None, ())
    assert (reading.width, reading.height) == (256, 256)
    assert dict(reading.values) == SAID
    assert dict(reading.others) == {}


def test_everything_about_a_jpeg(jpeg_with: JpegWith, exiftool: Callable[..., Any]) -> None:
    path = jpeg_with(name="markt-0001.jpg")
    exiftool(
        path,
        "-overwrite_original",
        "-EXIF:Orientation#=6",
        "-EXIF:Make=Canon",
        "-EXIF:Model=Canon EOS R5",
        "-EXIF:DateTimeOriginal=2019:05:12 10:15:00",
        "-EXIF:OffsetTimeOriginal=+02:00",
        "-EXIF:GPSLatitude=52.5",
        "-EXIF:GPSLatitudeRef=N",
        "-EXIF:GPSLongitude=5.5",
        "-EXIF:GPSLongitudeRef=E",
        "-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA",
        "-IPTC:Caption-Abstract=Bijschrift",
        "-IPTC:DateCreated=2018:01:01",
        "-XMP-photoshop:Credit=Bureau",
        "-RegionName=Anouk",
        "-RegionType=Face",
        "-RegionAreaX=0.25",
        "-RegionAreaY=0.5",
        "-RegionAreaW=0.5",
        "-RegionAreaH=0.5",
        "-RegionAreaUnit=normalized",
    )
    reading = read_file(path)
    assert (reading.width, reading.height, reading.orientation) == (64, 96, 6)
    assert reading.camera == "Canon EOS R5"
    assert (reading.date, reading.date_source) == ("2019-05-12T10:15:00+02:00", "Exif")
    assert reading.date_guess is None
    assert reading.gps == pytest.approx((52.5, 5.5))
    assert reading.values == {"caption": "Bijschrift", "credit": "Bureau", "persons": ("Anouk",)}
    assert reading.others == {"date": ("2018-01-01",)}
    (region,) = reading.regions
    assert (region.box.x, region.box.y) == pytest.approx((0.25, 0.0))
    assert (region.box.w, region.box.h) == pytest.approx((0.5, 0.5))
    assert thumbnail(reading).size == (64, 96)


def test_without_any_date_there_is_a_guess(jpeg_with: JpegWith) -> None:
    reading = read_file(jpeg_with())
    assert (reading.date, reading.date_source) == (None, None)
    assert reading.date_guess is not None


def test_a_date_in_the_name_is_better_than_a_guess(jpeg_with: JpegWith) -> None:
    reading = read_file(jpeg_with(name="IMG_20190512_101500.jpg"))
    assert (reading.date, reading.date_source) == ("2019-05-12T10:15:00", "file name")


def test_iim_in_an_unstated_encoding_is_read_with_a_warning(
    jpeg_with: JpegWith,
) -> None:
    caption = [Record(1, 90, UTF8), Record(2, 120, "Fête in café".encode("cp1252"))]
    reading = read_file(jpeg_with(photoshop.app13(pack(caption))))
    assert reading.text("caption") == "Fête in café"
    assert "IPTC" in reading.warnings[0]


def test_the_thumbnail_has_the_side_that_was_asked_for(tmp_path: Path) -> None:
    Image.new("RGB", (600, 300)).save(tmp_path / "p.jpg")
    assert thumbnail(read_file(tmp_path / "p.jpg", thumbnail_side=100)).size == (100, 50)
    assert read_file(tmp_path / "p.jpg", thumbnail_side=None).thumbnail is None


def test_pages_are_counted(tmp_path: Path) -> None:
    pages = [Image.new("L", (20, 10), shade) for shade in (0, 128, 255)]
    pages[0].save(tmp_path / "p.tif", save_all=True, append_images=pages[1:])
    assert read_file(tmp_path / "p.tif").pages == 3


def test_cmyk(tmp_path: Path) -> None:
    Image.new("CMYK", (20, 10), (0, 255, 255, 0)).save(tmp_path / "p.jpg")
    reading = read_file(tmp_path / "p.jpg")
    red, green, blue = thumbnail(reading).convert("RGB").getpixel((5, 5))  # type: ignore[misc]
    assert red > 200
    assert max(green, blue) < 60


def test_sixteen_bits_of_grey_stay_a_gradient(tmp_path: Path) -> None:
    row = struct.pack("<64H", *(number * 1_000 for number in range(64)))
    Image.frombytes("I;16", (64, 8), row * 8).save(tmp_path / "p.tif")
    shades = thumbnail(read_file(tmp_path / "p.tif")).convert("L")
    across = [shades.getpixel((x, 4)) for x in (2, 20, 40, 60)]
    assert across == sorted(set(across))  # type: ignore[type-var]


# ---- what is no picture --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", "empty file"),
        (b"<html><body>404</body></html>", "not an image"),
        (b"\xff\x0a" + b"\x00" * 40, "JPEG XL pictures cannot be read yet"),
        (b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 40, "a video, not an image"),
    ],
)
def test_what_is_no_picture(tmp_path: Path, content: bytes, error: str) -> None:
    path = tmp_path / "x.jpg"
    path.write_bytes(content)
    reading = read_file(path)
    assert (reading.readable, reading.error) == (False, error)
    assert reading.path == path


def test_a_png_named_jpg_is_a_png(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "p.jpg", "PNG")
    reading = read_file(tmp_path / "p.jpg")
    assert (reading.readable, reading.format) == (True, Format.PNG)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_a_fifo_a_folder_and_a_loop(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.jpg")
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "loop.jpg").symlink_to("loop.jpg")
    readings = [read_file(tmp_path / f"{name}.jpg") for name in ("fifo", "folder", "loop")]
    assert [each.readable for each in readings] == [False] * 3
    assert [each.error for each in readings[:2]] == ["not a file"] * 2
    assert "could not be read" in str(readings[2].error)


def test_a_file_that_has_gone(tmp_path: Path) -> None:
    assert read_file(tmp_path / "gone.jpg").error == "the file is no longer there"
    assert not read_file(tmp_path / "nul\x00.jpg").readable


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    with (tmp_path / "large.jpg").open("wb") as stream:
        stream.truncate(2 * 1024**3 + 1)
    assert read_file(tmp_path / "large.jpg").error == "larger than 2 GiB"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are other ones there")
def test_no_permission(jpeg_with: JpegWith) -> None:
    path = jpeg_with()
    path.chmod(0)
    code = (
        "import os, sys; from pathlib import Path\n"
        "from photoarchive.files.reading import read_file\n"
        "if os.geteuid() == 0: os.setresuid(65534, 65534, 65534)\n"  # root may read all
        "print(read_file(Path(sys.argv[1])).error)"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, check=True)
    assert done.stdout == b"no permission to read it\n"


# ---- damaged and hostile pictures ----------------------------------------------------------


def test_a_cut_off_jpeg_has_a_thumbnail_and_is_flagged(tmp_path: Path) -> None:
    target = io.BytesIO()
    Image.effect_noise((400, 300), 80).save(target, "JPEG", xmp=embed(SAID).xmp)
    path = tmp_path / "p.jpg"
    path.write_bytes(target.getvalue()[: len(target.getvalue()) // 2])
    reading = read_file(path)
    assert (reading.readable, reading.truncated) == (True, True)
    assert thumbnail(reading).size == (400, 300)
    assert reading.values == SAID
    assert reading.warnings == (CUT_OFF,)
    assert read_file(path, thumbnail_side=None).warnings == (CUT_OFF,)


def test_a_whole_jpeg_with_something_behind_it_is_not_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "p.jpg"
    Image.effect_noise((400, 300), 80).save(path, "JPEG")
    path.write_bytes(path.read_bytes() + bytes(200_000))
    for side in (None, 512):
        reading = read_file(path, thumbnail_side=side)
        assert (reading.truncated, reading.warnings) == (False, ())


def test_texts_are_read_where_the_picture_cannot_be_opened(
    tmp_path: Path, segment: Callable[..., bytes], caption_packet: Callable[..., bytes]
) -> None:
    path = tmp_path / "p.jpg"
    xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00", caption_packet("nog leesbaar"))
    path.write_bytes(b"\xff\xd8" + xmp + b"\xff\xc0\x00\x03\x08" + b"\x00" * 50)
    reading = read_file(path)
    assert not reading.readable
    assert reading.text("caption") == "nog leesbaar"


def test_damaged_exif_is_a_warning(jpeg_with: JpegWith, segment: Callable[..., bytes]) -> None:
    pointer = struct.pack(">HHII", 0x8769, 4, 0, 26)  # to the Exif directory, but without it
    exif = b"MM\x00*" + struct.pack(">IH", 8, 1) + pointer + struct.pack(">I", 0)
    reading = read_file(jpeg_with(segment(0xE1, b"Exif\x00\x00", exif)))
    assert reading.readable
    assert reading.thumbnail
    assert "Exif" in reading.warnings[0]


def png_of(size: int, *chunks: bytes, pixels: bytes = b"") -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0))
    data = chunk(b"IDAT", zlib.compress(pixels or (b"\x00" + b"\x80" * size) * size))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + data + chunk(b"IEND", b"")


def test_too_many_pixels_are_refused_with_their_number(tmp_path: Path) -> None:
    (tmp_path / "p.png").write_bytes(png_of(60_000, pixels=b"\x00"))
    reading = read_file(tmp_path / "p.png")
    assert not reading.readable
    assert "60000×60000" in str(reading.error)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read in /proc")
def test_a_text_that_unpacks_to_very_much_is_left_packed(tmp_path: Path) -> None:
    bomb = chunk(b"zTXt", b"Comment\x00\x00" + zlib.compress(bytes(100_000_000), 9))
    xmp = b"XML:com.adobe.xmp\x00\x01\x00\x00\x00" + zlib.compress(bytes(100_000_000), 9)
    (tmp_path / "p.png").write_bytes(png_of(16, bomb, chunk(b"iTXt", xmp)))
    code = (
        "import sys; from pathlib import Path\n"
        "from photoarchive.files.reading import read_file\n"
        "reading = read_file(Path(sys.argv[1]))\n"
        "print(reading.readable, reading.width, dict(reading.values))\n"
        # Not ru_maxrss: that also remembers how large the process was that started this one.
        "status = Path('/proc/self/status').read_text()\n"
        "print(status.partition('VmHWM:')[2].split()[0])"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "p.png")]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    said, kibibytes = done.stdout.splitlines()
    assert said == "True 16 {}"
    assert int(kibibytes) < 150_000


def test_a_raw_file_that_nothing_opens_is_kept(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "p.tif", tiffinfo={700: embed(SAID).xmp})
    path = (tmp_path / "p.tif").rename(tmp_path / "p.nef")
    reading = read_file(path)
    assert (reading.readable, reading.format) == (True, Format.RAW)
    assert reading.values == SAID
    assert reading.warnings


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
@pytest.mark.parametrize(
    "name",
    [
        b"foto-\xff\xfe.jpg",
        "naam met 'quote', \"aanhaling\", emoji \U0001f600 & <b>.jpg".encode(),
        b"twee\nregels.jpg",
    ],
)
def test_any_name(jpeg_with: JpegWith, name: bytes) -> None:
    path = jpeg_with(name=os.fsdecode(name))
    reading = read_file(path)
    assert reading.readable
    assert reading.path == path
