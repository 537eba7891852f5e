"""What is stored in the archive comes to stand beside the originals, unasked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import set_caption
from photoarchive.catalog.queries import photos
from photoarchive.desktop import upkeep
from photoarchive.desktop.session import Session
from photoarchive.desktop.upkeep import Upkeep
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.writing.into_file import sidecar_of


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "PAUSE", 50)


def test_a_caption_comes_to_stand_beside_its_photo(session: Session, qtbot: QtBot) -> None:
    keeper = Upkeep(session, session)
    found = session.catalog
    photo_id = 1
    source = photos(found, [photo_id])[0].source
    qtbot.waitUntil(lambda: sidecar_of(source).is_file(), timeout=10_000)
    assert session.edit(lambda c: set_caption(c, photo_ids=[photo_id], text="A welcome."))
    qtbot.waitUntil(
        lambda: read_file(source, thumbnail_side=None).values.get("caption") == "A welcome.",
        timeout=10_000,
    )
    keeper.close()


def test_what_another_program_changed_is_counted_and_not_overwritten(
    session: Session, qtbot: QtBot
) -> None:
    keeper = Upkeep(session, session)
    source = photos(session.catalog, [1])[0].source
    qtbot.waitUntil(lambda: sidecar_of(source).is_file(), timeout=10_000)
    beside = sidecar_of(source)
    text = beside.read_text("utf-8").replace("Studio Linde/Noor Brandsma", "Somebody Else")
    beside.write_text(text, "utf-8")
    told: list[str] = []
    keeper.told.connect(told.append)
    numbers: list[int] = []
    session.changed_outside.connect(numbers.append)
    session.edit(lambda c: set_caption(c, photo_ids=[1], text="A welcome."))
    qtbot.waitUntil(lambda: numbers[-1:] == [1], timeout=10_000)
    assert told == []
    assert "Somebody Else" in beside.read_text("utf-8")
    keeper.close()


def test_a_damaged_library_is_told(qapp: QApplication, catalog: Catalog, qtbot: QtBot) -> None:
    folder, library = catalog.folder, catalog.library
    catalog.close()
    size = library.stat().st_size
    with library.open("r+b") as file:
        file.seek(size - 4_096)
        file.write(b"\xff" * 4_096)
    with Catalog.open(folder) as damaged:
        session = Session(damaged, Previews(folder))
        keeper = Upkeep(session, session)
        with qtbot.waitSignal(keeper.damaged, timeout=10_000) as told:
            pass
        assert "damaged" in told.args[0]
        keeper.close()


def test_copies_that_a_kill_left_without_a_name_go(session: Session, qtbot: QtBot) -> None:
    left = session.catalog.originals / ".photoarchive-0123456789abcdef.part"
    left.mkdir(parents=True)
    (left / "photo").write_bytes(b"not wanted by anybody")
    keeper = Upkeep(session, session)
    qtbot.waitUntil(lambda: not left.exists(), timeout=10_000)
    keeper.close()


def test_what_a_killed_import_unpacked_goes(session: Session, qtbot: QtBot) -> None:
    left = session.catalog.folder / ".unpacked-0123"
    left.mkdir()
    (left / "photo.jpg").write_bytes(b"not wanted by anybody")
    keeper = Upkeep(session, session)
    qtbot.waitUntil(lambda: not left.exists(), timeout=10_000)
    keeper.close()
