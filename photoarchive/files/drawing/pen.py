"""Paint on a picture: fills outlines with soft light and shade, at any size and angle.

Knows pixels, colours and blur; what is drawn is the other modules'.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

from photoarchive.files.drawing.shapes import Outline, direction, lines

RGB = tuple[int, int, int]
Colour = str | RGB
PixelBox = tuple[int, int, int, int]

SHADOW = "#2b1d2e"  # shade is never black: a warm violet keeps the pictures friendly
SUNLIGHT = "#fff3dc"


def rgb(colour: Colour) -> RGB:
    """A colour as three numbers 0…255."""
    return ImageColor.getrgb(colour)[:3] if isinstance(colour, str) else colour


def mix(one: Colour, other: Colour, share: float) -> RGB:
    """`one` with a `share` (0…1) of the `other`."""
    a, b = rgb(one), rgb(other)
    red, green, blue = (round(x + (y - x) * share) for x, y in zip(a, b, strict=True))
    return red, green, blue


def darker(colour: Colour, share: float) -> RGB:
    """The colour in shade."""
    return mix(colour, SHADOW, share)


def lighter(colour: Colour, share: float) -> RGB:
    """The colour in sunlight."""
    return mix(colour, SUNLIGHT, share)


@dataclass(frozen=True)
class Pen:
    """Paints outlines given in its own units: `origin` and `unit` place them on the image.

    `unit` is the length of one unit in pixels, turned by the pen's angle. `light` is -1 for
    light from the left and 1 from the right. `soft` blurs every edge by that many units of
    the whole picture, for what is nearer than the focus.
    """

    image: Image.Image
    origin: complex = 0
    unit: complex = 1
    light: float = -1
    soft: float = 0

    def at(self, where: complex, size: float = 1, angle: float = 0) -> Pen:
        """A pen for something `size` times as large, put `where` and turned clockwise."""
        unit = self.unit * size * direction(angle)
        return replace(self, origin=self.origin + where * self.unit, unit=unit)

    def paint(
        self,
        colour: Colour,
        *outlines: Outline,
        shade: float = 0,
        opacity: float = 1,
        soft: float = 0,
        within: Outline | None = None,
    ) -> None:
        """Fill the outlines as one shape.

        `shade` (0…1) is how dark the side away from the light gets, `soft` a blur of the
        edge in the pen's units, `within` an outline that the paint does not leave.
        """
        shapes = [self._pixels(outline) for outline in outlines]
        blur = soft * abs(self.unit) + self.soft
        frame = _frame(shapes, 2 * blur, self.image.size)
        if frame is None:
            return
        mask = _mask(shapes, frame, blur)
        if within is not None:
            mask = ImageChops.multiply(mask, _mask([self._pixels(within)], frame, 0))
        self._lay(rgb(colour), frame, mask, opacity)
        if shade:
            self._shade(shapes, frame, mask, colour, shade * opacity)

    def stroke(
        self,
        colour: Colour,
        points: Outline,
        width: float,
        *,
        opacity: float = 1,
        soft: float = 0,
        within: Outline | None = None,
    ) -> None:
        """Draw a line of one width with round ends."""
        self.paint(colour, *lines(points, width), opacity=opacity, soft=soft, within=within)

    def glow(self, colour: Colour, centre: complex, rx: float, ry: float, opacity: float) -> None:
        """A patch of light or shadow that fades out towards its edge."""
        middle, scale = self.origin + centre * self.unit, abs(self.unit)
        half = complex(rx * scale, ry * scale)
        frame = _whole_box(middle - half, middle + half)
        disc = ImageChops.invert(Image.radial_gradient("L"))
        disc = disc.point([round(max(0, v - 75) * 255 / 180) for v in range(256)])
        mask = disc.resize((frame[2] - frame[0], frame[3] - frame[1]))
        self._lay(rgb(colour), frame, mask, opacity)

    def wash(
        self, top: Colour, bottom: Colour, corner: complex, width: float, height: float
    ) -> None:
        """Fill an upright rectangle with one colour running into another, downwards."""
        start = self.origin + corner * self.unit
        frame = _whole_box(start, start + complex(width, height) * self.unit)
        size = frame[2] - frame[0], frame[3] - frame[1]
        self.image.paste(rgb(top), frame)
        self._lay(rgb(bottom), frame, Image.linear_gradient("L").resize(size), 1)

    def _pixels(self, outline: Outline) -> Outline:
        return [self.origin + z * self.unit for z in outline]

    def _lay(self, colour: RGB, frame: PixelBox, mask: Image.Image, opacity: float) -> None:
        if opacity < 1:
            mask = mask.point([round(v * opacity) for v in range(256)])
        self.image.paste(colour, frame, mask)

    def _shade(
        self, shapes: list[Outline], frame: PixelBox, mask: Image.Image, colour: Colour, much: float
    ) -> None:
        """Darken what the shape, moved towards the light, does not cover; light the rest."""
        small, step = _thumb(frame)
        reach = min(frame[2] - frame[0], frame[3] - frame[1]) * 0.16
        towards = complex(self.light * 0.9, -0.55) * reach
        lit = Image.new("L", small)
        for shape in shapes:
            ImageDraw.Draw(lit).polygon(_flat(shape, frame, 1 / step, towards), fill=255)
        lit = lit.filter(ImageFilter.GaussianBlur(reach / step * 0.6))
        size = frame[2] - frame[0], frame[3] - frame[1]
        dark = ImageChops.multiply(
            mask, ImageChops.invert(lit).resize(size, Image.Resampling.BILINEAR)
        )
        self._lay(darker(colour, 0.75), frame, dark, much)


def _flat(
    shape: Outline, frame: PixelBox, scale: float, shift: complex = 0
) -> list[tuple[float, float]]:
    """The points of an outline as ImageDraw wants them, inside a frame."""
    moved = (z + shift - complex(frame[0], frame[1]) for z in shape)
    return [(z.real * scale, z.imag * scale) for z in moved]


def _thumb(frame: PixelBox) -> tuple[tuple[int, int], float]:
    """A small size for soft things inside a frame, and how many pixels one of its has."""
    width, height = frame[2] - frame[0], frame[3] - frame[1]
    step = max(1.0, max(width, height) / 96)
    return (max(1, round(width / step)), max(1, round(height / step))), step


def _mask(shapes: list[Outline], frame: PixelBox, blur: float) -> Image.Image:
    """Where the shapes are inside the frame, with smooth edges, 0…255."""
    width, height = frame[2] - frame[0], frame[3] - frame[1]
    fine = 4 if max(width, height) < 160 else 3 if max(width, height) < 600 else 2
    if blur > 3:
        return _soft_mask(shapes, frame, blur)
    mask = Image.new("L", (width * fine, height * fine))
    pen = ImageDraw.Draw(mask)
    for shape in shapes:
        pen.polygon(_flat(shape, frame, fine), fill=255)
    mask = mask.reduce(fine)
    return mask.filter(ImageFilter.GaussianBlur(blur)) if blur > 0.3 else mask


def _soft_mask(shapes: list[Outline], frame: PixelBox, blur: float) -> Image.Image:
    """The same with a wide blur, drawn as small as the blur allows."""
    width, height = frame[2] - frame[0], frame[3] - frame[1]
    step = blur / 2
    mask = Image.new("L", (max(1, round(width / step)), max(1, round(height / step))))
    pen = ImageDraw.Draw(mask)
    for shape in shapes:
        pen.polygon(_flat(shape, frame, 1 / step), fill=255)
    small = mask.filter(ImageFilter.GaussianBlur(blur / step))
    return small.resize((width, height), Image.Resampling.BICUBIC)


def _frame(shapes: list[Outline], margin: float, size: tuple[int, int]) -> PixelBox | None:
    """The pixels that the shapes can touch, or None where that is nothing of the image."""
    xs = [z.real for shape in shapes for z in shape]
    ys = [z.imag for shape in shapes for z in shape]
    least, most = complex(min(xs), min(ys)), complex(max(xs), max(ys))
    edge = complex(margin + 1, margin + 1)
    left, top, right, bottom = _whole_box(least - edge, most + edge)
    left, top = max(0, left), max(0, top)
    right, bottom = min(size[0], right), min(size[1], bottom)
    return (left, top, right, bottom) if left < right and top < bottom else None


def _whole_box(least: complex, most: complex) -> PixelBox:
    left, top = int(least.real // 1), int(least.imag // 1)
    return left, top, max(left + 1, int(-(-most.real // 1))), max(top + 1, int(-(-most.imag // 1)))


def blurred(image: Image.Image, size: tuple[int, int], radius: float) -> Image.Image:
    """A picture out of focus, brought to another size; `radius` in pixels of that size."""
    scale = image.width / size[0]
    soft = image.filter(ImageFilter.GaussianBlur(radius * scale)) if radius else image
    return soft.resize(size, Image.Resampling.BICUBIC)


def developed(image: Image.Image, *, seed: int, vignette: float, grain: float) -> Image.Image:
    """The last look of a photograph: darker corners and the grain of the sensor."""
    corners = Image.radial_gradient("L").point(
        [255 - round(max(0, v - 110) / 145 * 255 * vignette) for v in range(256)]
    )
    image = ImageChops.multiply(image, Image.merge("RGB", [corners.resize(image.size)] * 3))
    noise = random.Random(seed).randbytes(image.width * image.height)  # noqa: S311 - a picture
    grains = Image.frombytes("L", image.size, noise).filter(ImageFilter.GaussianBlur(0.7))
    level = grains.point([round(128 + (v - 128) * grain) for v in range(256)])
    return ImageChops.add(image, Image.merge("RGB", [level] * 3), scale=1, offset=-128)
