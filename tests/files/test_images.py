"""Identifying real pictures of every kind, and thumbnails of them."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from photoarchive.errors import FileRefused
from photoarchive.files.images import identify, thumbnail
from photoarchive.model import Format

RED, BLUE, GREEN, WHITE = (200, 30, 30), (30, 30, 200), (30, 160, 30), (255, 255, 255)


def halves(size: tuple[int, int] = (600, 400)) -> Image.Image:
    """Left half red, right half blue, and a green bar on top: a picture with directions."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    image.paste(GREEN, (0, 0, size[0], size[1] // 5))
    return image


def opened(jpeg: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(jpeg))
    image.load()
    return image


def near(image: Image.Image, place: tuple[float, float], colour: tuple[int, ...]) -> bool:
    """Whether the pixel at `place`, as shares of width and height, has about that colour."""
    x, y = int(place[0] * image.width), int(place[1] * image.height)
    pixel = image.convert("RGB").getpixel((x, y))
    assert isinstance(pixel, tuple)
    return all(abs(a - b) < 30 for a, b in zip(pixel, colour, strict=True))


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_with(path: Path, *chunks: bytes, at_end: bool = False) -> Path:
    """A PNG of `halves` with more chunks, before the pixels or behind them."""
    target = io.BytesIO()
    halves().save(target, "PNG")
    data = target.getvalue()
    cut = len(data) - 12 if at_end else data.index(b"IDAT") - 4
    path.write_bytes(data[:cut] + b"".join(chunks) + data[cut:])
    return path


@pytest.mark.parametrize(
    ("name", "options", "expected"),
    [
        ("a.jpg", {}, Format.JPEG),
        ("a.png", {}, Format.PNG),
        ("a.tif", {"compression": "tiff_lzw"}, Format.TIFF),
        ("a.webp", {}, Format.WEBP),
        ("a.avif", {"speed": 10}, Format.AVIF),
        ("a.gif", {}, Format.GIF),
        ("a.bmp", {}, Format.BMP),
    ],
)
def test_every_format_is_identified_and_drawn(
    tmp_path: Path, name: str, options: dict[str, object], expected: Format
) -> None:
    path = tmp_path / name
    halves().save(path, **options)  # type: ignore[arg-type]
    found = identify(path)
    assert (found.format, found.width, found.height, found.pages) == (expected, 600, 400, 1)
    small = thumbnail(path, long_side=150)
    assert not small.truncated
    image = opened(small.jpeg)
    assert (image.size, image.mode) == ((150, 100), "RGB")
    assert near(image, (0.2, 0.7), RED)
    assert near(image, (0.8, 0.7), BLUE)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_displayed_size_and_thumbnail_follow_the_orientation(
    tmp_path: Path, orientation: int
) -> None:
    upright = halves()
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # the transposition that undoes each
    stored = upright.transpose(Image.Transpose(back[orientation])) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    for name in ("a.jpg", "a.png", "a.webp", "a.tif"):
        path = tmp_path / name
        stored.save(path, exif=exif)
        found = identify(path)
        assert (found.width, found.height) == (600, 400), name
        image = opened(thumbnail(path, long_side=150).jpeg)
        assert image.size == (150, 100), name
        assert near(image, (0.2, 0.7), RED), name
        assert near(image, (0.8, 0.7), BLUE), name
        assert near(image, (0.5, 0.08), GREEN), name


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_damaged_exif_does_not_lose_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    halves().save(path, exif=b"Exif\0\0II*\0\xff\xff\xff\x7f")
    assert identify(path).width == 600
    assert opened(thumbnail(path).jpeg).size == (512, 341)


def test_a_small_picture_is_not_enlarged(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    halves((60, 40)).save(path)
    assert opened(thumbnail(path).jpeg).size == (60, 40)


def test_a_very_narrow_picture_keeps_a_pixel(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (4000, 2), RED).save(path)
    assert opened(thumbnail(path, long_side=100).jpeg).size == (100, 1)


def test_a_png_called_jpg_is_a_png(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    halves().save(path, "PNG")
    assert identify(path).format is Format.PNG


def test_cmyk_becomes_rgb(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    halves().convert("CMYK").save(path)
    assert identify(path).mode == "CMYK"
    assert near(opened(thumbnail(path).jpeg), (0.2, 0.7), RED)


@pytest.mark.parametrize("name", ["grey.tif", "grey.png"])
def test_sixteen_bit_grey_keeps_its_tones(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    ramp = struct.pack("<256H", *range(0, 65536, 256)) * 64
    Image.frombytes("I;16", (256, 64), ramp).save(path)
    image = opened(thumbnail(path).jpeg)
    tones = [image.getpixel((x, 30))[0] for x in (0, 64, 128, 192, 255)]  # type: ignore[index]
    assert all(abs(tone - x) < 8 for tone, x in zip(tones, (0, 64, 128, 192, 255), strict=True))


def test_floating_point_grey_is_stretched(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    Image.frombytes("F", (3, 1), struct.pack("<3f", 0.0, 0.5, 1.0)).save(path)
    image = opened(thumbnail(path).jpeg).convert("L")
    assert image.getpixel((0, 0)) < 40 < image.getpixel((2, 0))  # type: ignore[operator]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_parts_are_white(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "a.png"
    image = halves().convert("RGBA")
    image.paste((0, 0, 0, 0), (300, 0, 600, 400))
    image.convert(mode).save(path)
    drawn = opened(thumbnail(path).jpeg)
    assert near(drawn, (0.8, 0.5), WHITE)
    assert not near(drawn, (0.2, 0.7), WHITE)


def test_first_frame_of_an_animation_and_first_page_of_a_tiff(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (80, 60), colour) for colour in (RED, BLUE, GREEN)]
    for name in ("a.gif", "a.tif", "a.webp"):
        path = tmp_path / name
        frames[0].save(path, save_all=True, append_images=frames[1:])
        assert identify(path).pages == 3
        assert near(opened(thumbnail(path).jpeg), (0.5, 0.5), RED), name


def test_a_wide_gamut_profile_is_converted(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    halves().save(path, icc_profile=swapped)  # does not fit RGB pixels: ignored
    assert near(opened(thumbnail(path).jpeg), (0.2, 0.7), RED)
    halves().save(path, icc_profile=gamma_one())
    pixel = opened(thumbnail(path).jpeg).getpixel((100, 300))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 220  # the same number means a lighter tone in linear light
    assert pixel[1] > 80


def gamma_one() -> bytes:
    """An sRGB profile whose tone curves are straight lines."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack_from(">I", data, 128)[0]
    for index in range(count):
        tag, offset, size = struct.unpack_from(">4sII", data, 132 + 12 * index)
        if tag in (b"rTRC", b"gTRC", b"bTRC"):
            data[offset : offset + 12] = b"curv\0\0\0\0\0\0\0\0"
        if tag == b"desc":
            text = "linear".encode("utf-16-be").ljust(size - 28, b"\0")
            data[offset + 28 : offset + size] = text
    return bytes(data)


def test_thumbnails_carry_nothing_of_the_original(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    exif = Image.Exif()
    exif[0x013B] = "Quirine Testman"
    halves().save(path, exif=exif, comment=b"secret", xmp=b"<x:xmpmeta/>", icc_profile=gamma_one())
    drawn = opened(thumbnail(path).jpeg)
    assert not {"exif", "comment", "xmp", "icc_profile"} & set(drawn.info)


def test_metadata_blocks_are_handed_on(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Grote zaal"
    for name in ("a.jpg", "a.webp", "a.avif"):
        halves().save(tmp_path / name, exif=exif, xmp=b"<x:xmpmeta/>")
        found = identify(tmp_path / name)
        assert found.xmp == b"<x:xmpmeta/>"
        assert found.exif is not None
        assert found.exif[:2] in (b"II", b"MM")
        assert b"Grote zaal" in found.exif


@pytest.mark.parametrize("at_end", [False, True])
def test_png_metadata_before_and_behind_the_pixels(tmp_path: Path, at_end: bool) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    packed = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(b"<x:xmpmeta/>")
    block = exif.tobytes().removeprefix(b"Exif\0\0")
    path = png_with(
        tmp_path / "a.png", png_chunk(b"eXIf", block), png_chunk(b"iTXt", packed), at_end=at_end
    )
    found = identify(path)
    assert (found.xmp, found.exif) == (b"<x:xmpmeta/>", block)
    assert (found.width, found.height) == (400, 600)
    assert opened(thumbnail(path).jpeg).size == (341, 512)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="peak memory is read in /proc")
def test_a_text_bomb_in_a_png_costs_neither_the_picture_nor_memory(tmp_path: Path) -> None:
    bomb = zlib.compress(bytes(200 << 20), 9)
    path = png_with(
        tmp_path / "a.png",
        png_chunk(b"zTXt", b"Comment\0\0" + bomb),
        png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + bomb),
        png_chunk(b"iCCP", b"profile\0\0" + bomb),
    )
    program = (
        "import sys; from pathlib import Path\n"
        "from photoarchive.files.images import identify, thumbnail\n"
        "found = identify(Path(sys.argv[1])); small = thumbnail(Path(sys.argv[1]))\n"
        # Not ru_maxrss: that also remembers how large the process was that started this one.
        "status = Path('/proc/self/status').read_text()\n"
        "peak = int(status.partition('VmHWM:')[2].split()[0]) // 1024\n"
        "print(found.width, found.xmp, len(small.jpeg) > 0, peak < 300)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["600", "None", "True", "True"]


def test_a_huge_png_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    path = tmp_path / "huge.png"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", header)
        + png_chunk(b"IDAT", zlib.compress(bytes(60_001)))
        + png_chunk(b"IEND", b"")
    )
    for read in (identify, thumbnail):
        with pytest.raises(FileRefused) as caught:
            read(path)
        assert caught.value.what == "too many pixels: 60000×60000, the limit is 179 million"
        assert caught.value.path == path


def test_large_but_allowed_gives_no_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("1", (10_000, 9_500)).save(path)  # above the size that Pillow warns of
    assert identify(path).width == 10_000


@pytest.mark.parametrize("progressive", [False, True])
def test_a_cut_off_jpeg_gives_what_is_there(tmp_path: Path, progressive: bool) -> None:
    path = tmp_path / "a.jpg"
    Image.effect_noise((900, 600), 60).convert("RGB").save(path, progressive=progressive)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    small = thumbnail(path)
    assert small.truncated
    assert opened(small.jpeg).size == (512, 341)
    assert identify(path).width == 900


@pytest.mark.parametrize("name", ["a.png", "a.gif", "a.bmp"])
def test_other_cut_off_pictures_have_no_thumbnail(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    Image.effect_noise((300, 200), 60).save(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    small = thumbnail(path)
    assert (small.jpeg, small.truncated, small.reason) == (b"", True, "the file is cut off")


def test_whole_and_cut_off_files_do_not_disturb_each_other_in_threads(tmp_path: Path) -> None:
    whole, cut = tmp_path / "whole.jpg", tmp_path / "cut.jpg"
    Image.effect_noise((900, 600), 60).save(whole)
    cut.write_bytes(whole.read_bytes()[:-60_000])
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(thumbnail, [whole, cut] * 20))
    assert [result.truncated for result in results] == [False, True] * 20


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty file"),
        (b"<html><body>Not found</body></html>", "not an image"),
        (b"\xff\xd8\xff\xe0rubbish", "the file is cut off"),
        (b"\x89PNG\r\n\x1a\n", "damaged picture"),
        (b"II*\0\x08\0\0\0\xff\xff", "damaged picture"),
    ],
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_what_is_no_picture_is_refused_with_the_reason(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(content)
    with pytest.raises(FileRefused) as caught:
        identify(path)
    assert caught.value.what == reason


def test_a_fifo_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    os.mkfifo(path)
    with pytest.raises(FileRefused, match="not a regular file"):
        identify(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match="not found"):
        identify(tmp_path / "gone.jpg")


def test_a_phone_photo_comes_turned() -> None:
    """phone.heic: 60×90 stored, red above blue, to be turned right; Pillow cannot write one."""
    path = Path(__file__).with_name("phone.heic")
    found = identify(path)
    assert (found.format, found.width, found.height) == (Format.HEIC, 90, 60)
    assert found.xmp == b"<x:xmpmeta/>"
    assert found.exif is not None
    assert b"Zaal" in found.exif
    image = opened(thumbnail(path).jpeg)
    assert image.size == (90, 60)
    assert near(image, (0.1, 0.5), BLUE)
    assert near(image, (0.9, 0.5), RED)


def test_a_phone_photo_that_would_crash_its_decoder_is_refused(tmp_path: Path) -> None:
    whole = Path(__file__).with_name("phone.heic").read_bytes()
    path = tmp_path / "a.heic"
    path.write_bytes(whole.replace(b"application/rdf+xml", b"application/rdf+\xc1ml"))
    for read in (identify, thumbnail):
        with pytest.raises(FileRefused, match="damaged picture"):
            read(path)
