"""The previews beside the archive."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from photoarchive.files.images import thumbnail
from photoarchive.files.previews import Previews
from photoarchive.files.store import hash_file
from photoarchive.progress import Progress
from tests.conftest import DrawSet


@pytest.fixture
def previews(tmp_path: Path) -> Previews:
    return Previews(tmp_path / "cache" / "previews")


def test_what_is_put_is_got(previews: Previews, draw_set: DrawSet) -> None:
    (photo,) = draw_set([1])
    key, jpeg = hash_file(photo), thumbnail(photo).jpeg
    assert previews.get(key) is None
    previews.put(key, jpeg)
    assert previews.get(key) == jpeg
    assert previews.path_for(key) == previews.folder / key[:2] / key[2:4] / f"{key}.jpg"


def test_a_half_written_preview_is_none(previews: Previews, draw_set: DrawSet) -> None:
    (photo,) = draw_set([1])
    jpeg = thumbnail(photo).jpeg
    for damaged in (b"", jpeg[:-1], bytes(len(jpeg))):
        previews.put("0" * 64, damaged)
        assert previews.get("0" * 64) is None


def test_the_folder_can_go_at_any_time(previews: Previews, draw_set: DrawSet) -> None:
    jpeg = thumbnail(draw_set([1])[0]).jpeg
    previews.put("0" * 64, jpeg)
    shutil.rmtree(previews.folder)
    assert previews.get("0" * 64) is None
    previews.put("0" * 64, jpeg)
    assert previews.get("0" * 64) == jpeg


@pytest.mark.parametrize("key", ["", "../../etc/passwd", "A" * 64, "0" * 63])
def test_only_hashes_are_keys(previews: Previews, key: str) -> None:
    with pytest.raises(ValueError, match="not a SHA-256"):
        previews.path_for(key)


def test_clearing_deletes_previews_and_nothing_else(previews: Previews, draw_set: DrawSet) -> None:
    jpeg = thumbnail(draw_set([1])[0]).jpeg
    keys = [digit * 64 for digit in "0af"]
    for key in keys:
        previews.put(key, jpeg)
    other = previews.folder / "00" / "00" / "holiday.jpg"
    other.write_bytes(jpeg)
    assert previews.clear(Progress()) == 3
    assert [previews.get(key) for key in keys] == [None] * 3
    assert other.exists()
    assert previews.clear(Progress()) == 0
