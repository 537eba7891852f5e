"""`trash`: nothing goes without `--yes`."""

from __future__ import annotations

from pathlib import Path

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos
from tests.cli.conftest import Caller


def test_listing_announcing_and_emptying(
    filled: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert "The trash is empty" in filled("trash", "list").out
    with Catalog.open(filled.archive) as catalog:
        remove_photos(catalog, photo_ids=[1])
    (file,) = filled.json("trash", "list")["files"]
    assert file["returns"]
    assert "1 file," in filled("trash", "list").out
    path = Path(file["path"])
    assert "--all takes them too" in filled("trash", "empty").out
    assert filled.json("trash", "empty", "--all")["would_go"] == [str(path)]
    assert filled("trash", "empty", "--yes").code == 0
    assert path.exists()
    assert str(path) in filled.json("trash", "empty", "--all", "--yes")["gone"]
    assert not path.exists()
    assert "The trash is empty" in filled("trash", "list").out
