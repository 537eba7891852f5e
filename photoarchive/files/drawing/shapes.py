"""Outlines to be filled: lists of points, made from few numbers.

Geometry only; colours and pixels are `pen`'s. A point is a complex number, x + yj with y
downwards, so that moving is adding and turning is multiplying.
"""

from __future__ import annotations

import cmath
import itertools
import math
from collections.abc import Iterable, Sequence

Outline = list[complex]


def points(text: str) -> Outline:
    """Points written as in SVG: "x,y x,y …"."""
    return [complex(*map(float, pair.split(","))) for pair in text.split()]


def direction(degrees: float) -> complex:
    """The unit vector at an angle; 0 points right, 90 down."""
    return cmath.rect(1, math.radians(degrees))


def ellipse(
    centre: complex, rx: float, ry: float | None = None, *, start: float = 0, end: float = 360
) -> Outline:
    """An ellipse, or the part of one between two angles (90 is the bottom)."""
    ry = rx if ry is None else ry
    steps = max(8, round(abs(end - start) / 7.5))
    angles = (math.radians(start + (end - start) * i / steps) for i in range(steps + 1))
    return [centre + complex(rx * math.cos(a), ry * math.sin(a)) for a in angles]


def box(corner: complex, width: float, height: float, *, radius: float = 0) -> Outline:
    """A rectangle from its top-left corner, with round corners if asked."""
    right, bottom = complex(width, 0), complex(0, height)
    if not radius:
        return [corner, corner + right, corner + right + bottom, corner + bottom]
    r = min(radius, width / 2, height / 2)
    centres = (
        (corner + complex(r, r), 180),
        (corner + right + complex(-r, r), 270),
        (corner + right + bottom - complex(r, r), 0),
        (corner + bottom + complex(r, -r), 90),
    )
    return [z for centre, a in centres for z in ellipse(centre, r, start=a, end=a + 90)]


def curve(path: Sequence[complex], *, closed: bool = False, steps: int = 8) -> Outline:
    """A smooth line through all points (Catmull-Rom), open or closed."""
    first, last = (path[-1], path[:2]) if closed else (path[0], path[-1:])
    knots = [first, *path, *last]
    line = []
    for a, b, c, d in zip(knots, knots[1:], knots[2:], knots[3:], strict=False):
        line += [_between(a, b, c, d, k / steps) for k in range(steps)]
    return line if closed else [*line, path[-1]]


def _between(a: complex, b: complex, c: complex, d: complex, t: float) -> complex:
    """The Catmull-Rom point at `t` of the way from b to c."""
    cubic = 3 * (b - c) + d - a
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + cubic * t**3)


def blob(*path: complex) -> Outline:
    """A smooth closed outline through the points."""
    return curve(path, closed=True)


def even(*right: complex) -> Outline:
    """A smooth closed outline, the same left and right: give its right half, top to bottom."""
    left = [z for z in mirrored(right) if z.real]
    return curve([*right, *left], closed=True)


def limb(path: Sequence[tuple[complex, float]]) -> Outline:
    """A line with round ends whose half width changes: (point, half width), …"""
    left, right = [], []
    for i, (z, r) in enumerate(path):
        before, after = path[max(0, i - 1)][0], path[min(len(path) - 1, i + 1)][0]
        along = after - before
        across = (along / abs(along) if along else 1) * 1j * r
        left.append(z - across)
        right.append(z + across)
    return [*left, *_cap(path[-1], left[-1]), *reversed(right), *_cap(path[0], right[0])]


def _cap(end: tuple[complex, float], edge: complex) -> Outline:
    """The half circle around the end of a limb, starting at its edge."""
    return [end[0] + (edge - end[0]) * direction(a) for a in range(20, 180, 20)]


def lines(path: Sequence[complex], width: float) -> list[Outline]:
    """A line of one width with round ends and corners, as pieces to fill together.

    One outline would have holes where the line meets itself.
    """
    half = width / 2
    return [limb([(a, half), (b, half)]) for a, b in itertools.pairwise(path) if a != b]


def taper(path: Sequence[complex], width: float) -> Outline:
    """A line that is widest in the middle and thin at both ends, like a brush stroke."""
    last = len(path) - 1
    return limb(
        [(z, width / 2 * (0.2 + 0.8 * math.sin(math.pi * i / last))) for i, z in enumerate(path)]
    )


def ring(outer: Outline, inner: Outline) -> Outline:
    """What lies between two outlines (polygons are filled by the even-odd rule)."""
    return [*outer, outer[0], inner[0], *reversed(inner), outer[0]]


def moved(outline: Iterable[complex], by: complex) -> Outline:
    """The same outline elsewhere."""
    return [z + by for z in outline]


def mirrored(outline: Sequence[complex]) -> Outline:
    """The same outline with left and right exchanged."""
    return [complex(-z.real, z.imag) for z in reversed(outline)]
