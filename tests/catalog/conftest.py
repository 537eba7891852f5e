"""An empty archive for each test, and a watch on what a test leaves open."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """An empty archive, open for writing."""
    with Catalog.create(tmp_path / "archive") as made:
        yield made


@pytest.fixture(autouse=True)
def _nothing_left_open(tmp_path: Path) -> Iterator[None]:
    """Fails a test that leaves a thread or an open file of its archive behind."""
    threads = set(threading.enumerate())
    yield
    gc.collect()
    assert set(threading.enumerate()) <= threads
    assert [name for name in _open_files() if name.startswith(str(tmp_path))] == []


def _open_files() -> list[str]:
    folder = Path("/proc/self/fd")
    links = list(folder.iterdir()) if folder.is_dir() else []
    return [os.readlink(link) for link in links if link.is_symlink()]  # noqa: PTH115
