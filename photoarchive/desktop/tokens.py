"""The one table of colours, distances and sizes of text. No Qt: contrast is tested on it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """The colours of one scheme, each "#RRGGBB" and named by what it is for.

    `surface` is behind controls, `grid` behind tiles, `canvas` behind the photo. Text and
    muted stand on all three; `on_accent` stands on `accent`; `tint` marks what is chosen.
    """

    surface: str
    grid: str
    canvas: str
    text: str
    muted: str
    line: str
    border: str
    accent: str
    accent_hover: str
    on_accent: str
    tint: str
    tint_text: str
    focus: str
    good: str
    warning: str
    warning_tint: str
    danger: str
    danger_tint: str
    hover: str
    selection: str
    on_selection: str


LIGHT = Tokens(
    surface="#FFFFFF",
    grid="#F4F5F7",
    canvas="#DFE2E6",
    text="#1B1D21",
    muted="#53585F",
    line="#D5D8DD",
    border="#838991",
    accent="#0A6B8A",
    accent_hover="#085A75",
    on_accent="#FFFFFF",
    tint="#E3F0F4",
    tint_text="#085A75",
    focus="#0A6B8A",
    good="#176B3A",
    warning="#7A4F01",
    warning_tint="#FFF4DC",
    danger="#A3221B",
    danger_tint="#FCEBEA",
    hover="#EEF0F3",
    selection="#BFE0EA",
    on_selection="#10191D",
)

DARK = Tokens(
    surface="#1D2024",
    grid="#15171A",
    canvas="#0F1113",
    text="#E8EAED",
    muted="#A9AFB7",
    line="#33383E",
    border="#7D848D",
    accent="#5BB8DA",
    accent_hover="#7CC8E4",
    on_accent="#0B1A20",
    tint="#20343D",
    tint_text="#8FD2EB",
    focus="#5BB8DA",
    good="#5CC58A",
    warning="#F0C267",
    warning_tint="#3A2F18",
    danger="#F29B94",
    danger_tint="#40211F",
    hover="#2A2E33",
    selection="#24566A",
    on_selection="#FFFFFF",
)

# Distances in pixels, from the gap inside a control to the margin of a page.
TIGHT, SMALL, MEDIUM, LARGE, WIDE = 4, 8, 12, 16, 24
RADIUS = 6
TARGET = 24  # pixels: nothing to be hit is smaller
CONTROL = 32  # height of a line to type in or a button

BODY_PT = 10.0
SMALL_PT = 9.25
CAPTION_PT = 11.5
TITLE_PX = 15


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
