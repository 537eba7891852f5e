"""Clocks that are wrong and time zones that change: order, undo and backups stay right."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from photoarchive.catalog import history, uids
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import latest_steps, photos
from tests.catalog.archives import three_photos

_SAY = """
import json, sys
from pathlib import Path
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import latest_steps, photos, search
with Catalog.open(Path(sys.argv[1])) as catalog:
    set_caption(catalog, photo_ids=[1], text=sys.argv[2])
    backup = catalog.back_up("by-hand", always=True)
    steps = [step.made_at for step in latest_steps(catalog)]
    days = [photo.taken for photo in photos(catalog, [1, 2, 3])]
    found = search(catalog, "date:2019-05-13").total
    print(json.dumps([steps, days, found, backup.made_at.isoformat()]))
"""


def say(folder: Path, zone: str, text: str) -> Any:
    command = [sys.executable, "-c", _SAY, str(folder), text]
    environment = {**os.environ, "TZ": zone}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    return json.loads(done.stdout)


def test_a_change_of_time_zone_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    with Catalog.create(folder) as catalog:
        three_photos(catalog)
    far_east = say(folder, "Pacific/Kiritimati", "one")
    far_west = say(folder, "Pacific/Niue", "two")  # a day earlier on the wall
    assert far_west[1] == far_east[1]
    assert far_west[2] == far_east[2] == 3
    assert far_west[0][1:] == far_east[0]
    assert far_west[0] == sorted(far_west[0], reverse=True)
    assert far_west[3] > far_east[3]
    with Catalog.open(folder) as catalog:
        assert photos(catalog, [1])[0].caption == "two"
        catalog.undo()
        assert photos(catalog, [1])[0].caption == "one"


class _LastYear(datetime):
    @classmethod
    def now(cls, tz: Any = None) -> Any:
        return datetime.now(tz) - timedelta(days=365)


def test_a_clock_set_back_a_year_keeps_the_order_of_undo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Catalog.create(tmp_path / "archive") as catalog:
        ids = three_photos(catalog)
        set_caption(catalog, photo_ids=ids[:1], text="before")
        monkeypatch.setattr(uids, "datetime", _LastYear)
        monkeypatch.setattr(history, "datetime", _LastYear)
        set_caption(catalog, photo_ids=ids[:1], text="after")
        first = latest_steps(catalog)[0]
        assert datetime.fromisoformat(first.made_at) < datetime.now(UTC) - timedelta(days=364)
        assert photos(catalog, ids)[0].caption == "after"
        catalog.undo()
        assert photos(catalog, ids)[0].caption == "before"
        catalog.redo()
        assert photos(catalog, ids)[0].caption == "after"


def test_typing_is_not_joined_to_what_was_typed_before_the_clock_went_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Catalog.create(tmp_path / "archive") as catalog:
        ids = three_photos(catalog)
        set_caption(catalog, photo_ids=ids[:1], text="a", merge_key="typing")
        monkeypatch.setattr(uids, "datetime", _LastYear)
        monkeypatch.setattr(history, "datetime", _LastYear)
        set_caption(catalog, photo_ids=ids[:1], text="b", merge_key="typing")
        catalog.undo()
        assert photos(catalog, ids)[0].caption == "a"
