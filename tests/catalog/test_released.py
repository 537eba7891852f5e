"""Catalogs of every released version still open, say what they said, and undo what they did."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import SCHEMA_VERSION
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.queries import search
from photoarchive.catalog.verify import check_library
from tests.catalog.released import FOLDER, answers

LIBRARIES = sorted(FOLDER.glob("version-*.db"))


def test_the_present_version_has_its_sample() -> None:
    assert [path.stem for path in LIBRARIES] == [
        f"version-{n}" for n in range(1, SCHEMA_VERSION + 1)
    ]


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda path: path.stem)
def test_a_released_catalog_opens_with_all_it_holds(library: Path, tmp_path: Path) -> None:
    shutil.copyfile(library, tmp_path / LIBRARY)
    with Catalog.open(tmp_path) as catalog:
        assert answers(catalog) == json.loads(library.with_suffix(".json").read_text("utf-8"))
        assert check_library(catalog) == ()
        while catalog.undo():
            pass
        assert search(catalog, "").total == 0
        while catalog.redo():
            pass
        assert check_library(catalog) == ()
        assert search(catalog, "").total == 8
    assert library.stat().st_size < 300_000
