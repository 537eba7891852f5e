"""The colours of both schemes can be told apart: text, borders, focus (WCAG 2.2, 1.4.3, 1.4.11)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict

import pytest

from photoarchive.desktop.tokens import CONTROL, DARK, LIGHT, TARGET, Tokens, contrast
from photoarchive.paths import resources

SCHEMES = {"light": LIGHT, "dark": DARK}
each_scheme = pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES.keys())

# What text stands on. `line` and `border` are no text, `canvas` has only the photo and its marks.
TEXT_ON = {
    "text": ("surface", "grid", "canvas", "hover", "tint"),
    "muted": ("surface", "grid", "canvas", "hover"),
    "accent": ("surface", "grid"),
    "good": ("surface", "grid"),
    "warning": ("surface", "grid", "warning_tint"),
    "danger": ("surface", "grid", "danger_tint"),
    "on_accent": ("accent", "accent_hover"),
    "tint_text": ("tint", "surface"),
    "on_selection": ("selection",),
    "surface": ("text",),  # tool tips
}
# What has to be seen without being read: edges of controls, the ring of the focus.
SEEN_ON = {
    "border": ("surface", "grid"),
    "focus": ("surface", "grid", "canvas", "tint", "hover"),
    "accent": ("surface", "grid", "canvas", "tint"),
}


@each_scheme
def test_every_text_is_readable(colours: Tokens) -> None:
    assert too_close(colours, TEXT_ON, 4.5) == []


@each_scheme
def test_edges_and_focus_are_seen(colours: Tokens) -> None:
    assert too_close(colours, SEEN_ON, 3.0) == []


def too_close(colours: Tokens, table: dict[str, tuple[str, ...]], least: float) -> list[str]:
    """The pairs with less contrast than that."""
    values = asdict(colours)
    ratios = {
        f"{front} on {back}": contrast(values[front], values[back])
        for front, backs in table.items()
        for back in backs
    }
    return [f"{pair}: {ratio:.2f}" for pair, ratio in ratios.items() if ratio < least]


@each_scheme
def test_what_the_style_sheet_puts_together_is_readable(colours: Tokens) -> None:
    """Also pairs that nobody thought of when the table above was written."""
    values = asdict(colours)
    pairs = set(pairs_of_the_style_sheet())
    assert ("on_accent", "accent") in pairs
    low = {pair: contrast(values[pair[0]], values[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in low.items() if ratio < 4.5} == {}


def pairs_of_the_style_sheet() -> Iterator[tuple[str, str]]:
    """Text and background where one rule sets both; what is switched off is exempt."""
    sheet = resources("style", "window.qss").read_text("utf-8")
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    for selectors, rules in re.findall(r"([^{}]+)\{((?:[^{}]|\$\{\w+\})*)\}", sheet):
        if ":disabled" in selectors:
            continue
        front = re.search(r"(?<![-\w])color: \$(\w+)", rules)
        back = re.search(r"background: \$(\w+)", rules)
        if front and back:
            yield front[1], back[1]


def test_the_two_schemes_have_the_same_names_and_differ() -> None:
    assert asdict(LIGHT).keys() == asdict(DARK).keys()
    assert all(re.fullmatch("#[0-9A-F]{6}", one) for one in (*asdict(LIGHT).values(),))
    assert contrast(LIGHT.surface, DARK.surface) > 10


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_nothing_to_hit_is_too_small() -> None:
    assert TARGET >= 24
    assert CONTROL >= TARGET
