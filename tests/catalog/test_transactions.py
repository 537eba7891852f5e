"""The writer lane, readers beside it, and what an exception or a close leaves behind."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable

import pytest

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption, set_headline
from photoarchive.catalog.lane import Priority, WriterLane
from photoarchive.catalog.queries import latest_steps, photos, search
from photoarchive.errors import ArchiveClosed, NotFound, PhotoArchiveError
from tests.catalog.archives import contents, three_photos


class Lined:
    """Threads that queue for a lane one after the other, while this one holds it."""

    def __init__(self, lane: WriterLane) -> None:
        self._lane = lane
        self._threads: list[threading.Thread] = []
        self.served: list[str] = []

    def queue(self, name: str, priority: Priority) -> None:
        thread = threading.Thread(target=self._write, args=(name, priority))
        self._threads.append(thread)
        thread.start()
        while len(self._lane._waiting) < len(self._threads):
            threading.Event().wait(0.001)

    def _write(self, name: str, priority: Priority) -> None:
        with self._lane.hold(priority):
            self.served.append(name)

    def join(self) -> list[str]:
        for thread in self._threads:
            thread.join()
        return self.served


def test_user_edits_pass_background_work_and_equals_keep_their_order() -> None:
    lane = WriterLane()
    lined = Lined(lane)
    with lane.hold(Priority.BACKGROUND):
        lined.queue("import 1", Priority.BACKGROUND)
        lined.queue("import 2", Priority.BACKGROUND)
        lined.queue("caption 1", Priority.USER)
        lined.queue("caption 2", Priority.USER)
    assert lined.join() == ["caption 1", "caption 2", "import 1", "import 2"]


def test_whoever_is_interrupted_while_waiting_bars_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    lane = WriterLane()

    def interrupted(_: Callable[[], bool], timeout: float | None = None) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as ctrl_c:
        ctrl_c.setattr(lane._free, "wait_for", interrupted)
        with pytest.raises(KeyboardInterrupt), lane.hold(Priority.USER):
            pass
    with lane.hold(Priority.BACKGROUND):
        pass


def test_many_threads_write_and_read_at_once(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    seen: set[tuple[str, str]] = set()

    def write(photo_id: int) -> None:
        for turn in range(20):
            set_caption(catalog, photo_ids=[photo_id], text=f"{photo_id} turn {turn}")

    def read() -> None:
        for _ in range(40):
            for photo in search(catalog, "turn").photos:
                seen.add((photo.caption[:1], photo.name[-1:]))

    threads = [threading.Thread(target=write, args=(i,)) for i in ids]
    threads += [threading.Thread(target=read) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [p.caption for p in photos(catalog, ids)] == [f"{i} turn 19" for i in ids]
    assert len(latest_steps(catalog)) == 61
    assert seen <= {("1", "1"), ("2", "2"), ("3", "3")}


def test_a_read_sees_one_moment(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    with catalog.reading() as db:
        assert db.execute("SELECT count(*) FROM photo WHERE caption = ''").fetchone() == (3,)
        set_caption(catalog, photo_ids=ids, text="new")
        assert db.execute("SELECT count(*) FROM photo WHERE caption = ''").fetchone() == (3,)


def test_an_exception_in_an_edit_leaves_nothing_and_recording_off(catalog: Catalog) -> None:
    three_photos(catalog)
    before, steps = contents(catalog), latest_steps(catalog)

    def fail() -> None:
        with catalog.edit("Fails") as edit:
            edit.db.execute("UPDATE photo SET caption = 'half'")
            edit.db.execute("DELETE FROM event")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert contents(catalog) == before
    assert latest_steps(catalog) == steps
    with catalog.writing() as db:  # outside history: not recorded
        db.execute("UPDATE photo SET rating = 3")
    assert latest_steps(catalog) == steps


def test_an_edit_inside_an_edit_is_a_bug_and_harms_nothing(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    with pytest.raises(RuntimeError, match="an edit inside an edit"), catalog.edit("Outer"):
        set_caption(catalog, photo_ids=ids, text="inner")
    set_caption(catalog, photo_ids=ids, text="after")
    assert photos(catalog, ids)[0].caption == "after"


def test_one_step_of_several_edits_is_undone_at_once(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    before = contents(catalog)
    with catalog.one_step("Describe") as whole:
        first = set_caption(catalog, photo_ids=ids[:1], text="a")
        set_headline(catalog, photo_ids=ids[1:2], text="b")
    assert first.photos == {ids[0]}
    assert whole.changes.photos == set(ids[:2])
    assert latest_steps(catalog)[0].label == "Describe"
    catalog.undo()
    assert contents(catalog) == before


def test_what_refers_to_a_photo_that_is_gone_says_so(catalog: Catalog) -> None:
    with pytest.raises(NotFound, match="no longer in the archive"), catalog.edit("Add") as edit:
        edit.db.execute("INSERT INTO photo_keyword(photo_id, keyword_id) VALUES (7, 7)")


def test_an_error_in_a_read_gives_the_connection_back(catalog: Catalog) -> None:
    for _ in range(3):
        with pytest.raises(sqlite3.OperationalError), catalog.reading() as db:
            db.execute("SELECT nothing FROM nowhere")
    assert search(catalog, "").total == 0


def test_a_closed_catalog_cannot_be_used(catalog: Catalog) -> None:
    with catalog.reading() as db:
        catalog.close()
        assert db.execute("SELECT count(*) FROM photo").fetchone() == (0,)
    catalog.close()
    with pytest.raises(ArchiveClosed, match="closed"):
        search(catalog, "")
    with pytest.raises(ArchiveClosed, match="closed"):
        catalog.undo()


def test_closing_waits_for_the_edit_under_way(catalog: Catalog) -> None:
    ids = three_photos(catalog)
    closing = threading.Thread(target=catalog.close)
    with catalog.edit("Slow") as edit:
        closing.start()
        while not catalog._lane._waiting:
            threading.Event().wait(0.001)
        edit.db.execute("UPDATE photo SET caption = 'kept'")
    closing.join()
    with Catalog.open(catalog.folder) as again:
        assert photos(again, ids)[0].caption == "kept"


def test_a_full_disk_is_the_users_world(catalog: Catalog) -> None:
    three_photos(catalog)
    before = contents(catalog)
    with catalog.writing() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")  # the disk's end, as SQLite sees it
    with pytest.raises(PhotoArchiveError, match="disk is full"):
        set_caption(catalog, photo_ids=[1], text="word " * 20_000)
    assert contents(catalog) == before
