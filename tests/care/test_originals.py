"""Originals are checked a little at a time or all at once, and a stopped check goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from photoarchive.care.originals import last_look, verify_all, verify_some
from photoarchive.care.pictures import drop_bad_previews
from photoarchive.catalog import checks
from photoarchive.progress import Cancelled, Progress
from tests.care.conftest import Archive


class StopAfter(Progress):
    """Somebody presses Stop at the third photo, and notes which were looked at."""

    def __init__(self, number: int = 10**9) -> None:
        super().__init__()
        self.number = number
        self.labels: list[str] = []

    def step(self, done: int, total: int, label: str) -> None:
        """Count, and stop."""
        self.labels.append(label)
        if len(self.labels) > self.number:
            self.cancel()
        super().step(done, total, label)


def test_whole_originals_are_whole(filled: Archive) -> None:
    found = verify_all(filled.catalog, progress=Progress())
    assert (found.checked, found.whole, found.left, found.faults) == (7, 7, 0, ())


def test_missing_changed_and_unreadable_ones_are_named(filled: Archive) -> None:
    filled.photo("Hazelhof-0001").source.unlink()
    filled.photo("Hazelhof-0002").source.write_bytes(b"cut")
    gone = filled.photo("Drive-0001").source
    gone.unlink()
    gone.mkdir()
    found = verify_all(filled.catalog, progress=Progress())
    reasons = {fault.photo.name: fault.reason for fault in found.faults}
    assert set(reasons) == {"Hazelhof-0001", "Hazelhof-0002", "Drive-0001"}
    assert "missing" in reasons["Hazelhof-0001"]
    assert "changed" in reasons["Hazelhof-0002"]
    assert "not a regular file" in reasons["Drive-0001"]
    assert found.whole == 4


def test_what_was_put_right_is_no_fault_any_more(filled: Archive) -> None:
    source = filled.photo("Hazelhof-0001").source
    data = source.read_bytes()
    source.unlink()
    assert len(verify_all(filled.catalog, progress=Progress()).faults) == 1
    source.write_bytes(data)
    assert verify_all(filled.catalog, progress=Progress()).faults == ()


def test_a_stopped_check_goes_on_where_it_was(
    filled: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "AT_ONCE", 2)
    filled.photo("Hazelhof-0001").source.unlink()
    first = StopAfter(3)
    with pytest.raises(Cancelled):
        verify_all(filled.catalog, progress=first)
    second = StopAfter()
    found = verify_all(filled.catalog, progress=second)
    assert found.began
    assert [fault.photo.name for fault in found.faults] == ["Hazelhof-0001"]
    assert found.checked == 4
    looked = [label for label in first.labels[:3] + second.labels if label.startswith("Checking")]
    assert sorted(looked) == sorted({*looked})
    assert not verify_all(filled.catalog, progress=Progress()).began


def test_a_little_at_each_start_comes_to_everything(filled: Archive) -> None:
    filled.photo("Drive-0003").source.write_bytes(b"other")
    seen = [verify_some(filled.catalog, most=3, progress=Progress()) for _ in range(3)]
    assert [one.checked for one in seen] == [3, 3, 3]
    assert [one.left for one in seen] == [4, 1, 0]
    assert [fault.photo.name for fault in seen[-1].faults] == ["Drive-0003"]


def test_no_time_is_no_more_than_one_photo(filled: Archive) -> None:
    assert verify_some(filled.catalog, seconds=0, progress=Progress()).checked == 1


def test_a_clock_set_back_a_year_skips_nothing(
    filled: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    verify_all(filled.catalog, progress=Progress())
    last_year = (datetime.now(UTC) - timedelta(days=365)).isoformat(timespec="seconds")
    monkeypatch.setattr(checks, "utc_now", lambda: last_year)
    filled.photo("Hazelhof-0004").source.write_bytes(b"other")
    found = verify_all(filled.catalog, progress=Progress())
    assert found.checked == 7
    assert [fault.photo.name for fault in found.faults] == ["Hazelhof-0004"]
    assert verify_some(filled.catalog, most=7, progress=Progress()).checked == 7


def test_checking_is_no_step_and_needs_no_backup(filled: Archive) -> None:
    filled.catalog.back_up("start")
    verify_all(filled.catalog, progress=Progress())
    assert filled.catalog.back_up("exit") is None


def test_half_written_previews_are_dropped(filled: Archive, tmp_path: Path) -> None:
    sha256 = filled.photo("Hazelhof-0001").sha256
    filled.previews.put(sha256, b"\xff\xd8 half of a picture")
    filled.previews.put(filled.photo("Hazelhof-0002").sha256, b"\xff\xd8 whole \xff\xd9")
    assert drop_bad_previews(filled.catalog, filled.previews, progress=Progress()) == 1
    assert not filled.previews.path_for(sha256).exists()
    assert filled.previews.get(filled.photo("Hazelhof-0002").sha256)


def test_what_is_known_is_told_without_looking(filled: Archive) -> None:
    assert last_look(filled.catalog).left == 7
    source = filled.photo("Hazelhof-0001").source
    source.unlink()
    assert last_look(filled.catalog).faults == ()
    with pytest.raises(Cancelled):
        verify_all(filled.catalog, progress=StopAfter(4))
    stopped = last_look(filled.catalog)
    assert stopped.began
    assert 0 < stopped.left < 7
    verify_all(filled.catalog, progress=Progress())
    known = last_look(filled.catalog)
    assert (known.began, known.left) == ("", 0)
    assert [(fault.photo.name, fault.is_missing) for fault in known.faults] == [
        ("Hazelhof-0001", True)
    ]
