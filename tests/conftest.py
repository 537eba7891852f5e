"""Fixtures that every part's tests share: real pictures in real folders."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
try:
    import PySide6.QtWidgets  # noqa: F401
except ImportError:
    pass  # no libegl1 or the like: the tests of the window skip, with that reason
else:
    pytest_plugins = ["pytestqt.plugin"]

DrawSet = Callable[..., list[Path]]
Compare = Callable[[str, Path], None]


def draw_jpeg(path: Path, *, seed: str, size: tuple[int, int] = (320, 214)) -> Path:
    """A small real JPEG whose content depends on `seed` alone."""
    chance = random.Random(seed)  # noqa: S311 - pictures, not secrets
    image = Image.new("RGB", size, tuple(chance.randrange(256) for _ in range(3)))
    pen = ImageDraw.Draw(image)
    for _ in range(12):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        colour = tuple(chance.randrange(256) for _ in range(3))
        pen.ellipse((x - 30, y - 30, x + 30, y + 30), fill=colour)
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=85)
    return path


@pytest.fixture
def draw_set(tmp_path: Path) -> DrawSet:
    """Draws `prefix-0001.jpg` … in a folder: `draw_set([1, 2, 5], prefix="CheeseWorks")`."""

    def draw(
        numbers: Sequence[int],
        *,
        prefix: str = "CheeseWorks",
        folder: Path | None = None,
        size: tuple[int, int] = (320, 214),
    ) -> list[Path]:
        target = folder or tmp_path / prefix
        return [
            draw_jpeg(target / f"{prefix}-{n:04d}.jpg", seed=f"{prefix}{n}", size=size)
            for n in numbers
        ]

    return draw


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest --remake` writes the reference files anew; `--frozen` packs the program first."""
    parser.addoption("--remake", action="store_true", help="write the reference files anew")
    parser.addoption("--frozen", action="store_true", help="pack the program and test that")


@pytest.fixture
def compare(request: pytest.FixtureRequest) -> Compare:
    """Compares a whole output with its reference file: `compare(text, path)`."""

    def against(text: str, reference: Path) -> None:
        if request.config.getoption("--remake"):
            reference.write_text(text, "utf-8", newline="\n")
        assert text == reference.read_text("utf-8")

    return against


@pytest.fixture(autouse=True)
def _own_caches(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the caches and settings of the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("PHOTOARCHIVE_CACHE", str(home / "cache"))
    monkeypatch.setenv("PHOTOARCHIVE_CONFIG", str(home / "config"))
