"""Pictures for the screen: upright, sRGB, no larger than asked for, refused with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from photoarchive.errors import FileRefused
from photoarchive.files.screen import ScreenPicture, screen_picture

RED, BLUE = (200, 30, 30), (30, 30, 200)


def halves(size: tuple[int, int]) -> Image.Image:
    """Left half red, right half blue."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image


def near(picture: ScreenPicture, place: tuple[float, float], colour: tuple[int, ...]) -> bool:
    """Whether the pixel at `place`, as shares of width and height, has about that colour."""
    x, y = int(place[0] * picture.width), int(place[1] * picture.height)
    at = 3 * (y * picture.width + x)
    return all(abs(a - b) < 30 for a, b in zip(picture.rgb[at : at + 3], colour, strict=True))


def test_it_is_scaled_to_the_long_side(tmp_path: Path) -> None:
    halves((600, 400)).save(tmp_path / "photo.jpg", quality=90)
    picture = screen_picture(tmp_path / "photo.jpg", 300)
    assert (picture.width, picture.height, len(picture.rgb)) == (300, 200, 300 * 200 * 3)
    assert near(picture, (0.2, 0.5), RED)
    assert near(picture, (0.8, 0.5), BLUE)
    assert not picture.truncated


def test_nothing_is_enlarged(tmp_path: Path) -> None:
    halves((600, 400)).save(tmp_path / "photo.png")
    picture = screen_picture(tmp_path / "photo.png", 10_000)
    assert (picture.width, picture.height) == (600, 400)


def test_it_is_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: the left edge is on top
    halves((600, 400)).save(tmp_path / "photo.jpg", exif=exif, quality=90)
    picture = screen_picture(tmp_path / "photo.jpg", 600)
    assert (picture.width, picture.height) == (400, 600)
    assert near(picture, (0.5, 0.2), RED)
    assert near(picture, (0.5, 0.8), BLUE)


def test_other_kinds_of_pixels_become_rgb(tmp_path: Path) -> None:
    Image.new("L", (40, 30), 128).save(tmp_path / "grey.png")
    Image.new("CMYK", (40, 30), (0, 0, 0, 0)).save(tmp_path / "print.jpg")
    assert near(screen_picture(tmp_path / "grey.png", 40), (0.5, 0.5), (128, 128, 128))
    assert near(screen_picture(tmp_path / "print.jpg", 40), (0.5, 0.5), (255, 255, 255))


def test_a_cut_off_jpeg_shows_what_is_there(tmp_path: Path) -> None:
    whole = tmp_path / "whole.jpg"
    halves((600, 400)).save(whole, quality=95)
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    picture = screen_picture(cut, 300)
    assert picture.truncated
    assert near(picture, (0.2, 0.1), RED)


@pytest.mark.parametrize(
    ("content", "reason"), [(b"", "empty file"), (b"<html>no photo</html>", "not an image")]
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    with pytest.raises(FileRefused) as refused:
        screen_picture(path, 300)
    assert refused.value.what == reason
    assert refused.value.path == path


def test_a_file_that_is_gone_is_refused_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match=r"not found.*gone\.jpg"):
        screen_picture(tmp_path / "drive" / "gone.jpg", 300)
