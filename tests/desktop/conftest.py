"""Real windows without a screen: an archive, its session, the whole window; nothing left behind."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip(
    "PySide6.QtWidgets",
    reason="Qt cannot be loaded here (libegl1 may be missing)",
    exc_type=ImportError,
)

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from photoarchive.catalog.catalog import Catalog
from photoarchive.desktop import theme, translations
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.window import MainWindow
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.paths import cache_folder
from photoarchive.progress import Progress
from tests.conftest import draw_jpeg

MakeWindow = Callable[..., MainWindow]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A warning of Qt fails the test that caused it."""
    here = Path(__file__).parent
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def opening(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a delivery, the archive it was imported into, and its previews.

    Made once and copied for each test: an import starts processes, and there are many tests.
    """
    folder = tmp_path_factory.mktemp("opening")
    for number in (1, 2, 3, 5, 6, 7):
        name = f"Hazelhof-{number:04d}.jpg"
        draw_jpeg(folder / "Hazelhof" / name, seed=f"Hazelhof{number}")
    request = ImportRequest(
        (folder / "Hazelhof",),
        event="Opening",
        date="2026-05-13",
        credit="Studio Linde/Noor Brandsma",
    )
    with Catalog.create(folder / "archive") as made:
        previews = Previews(folder / "previews")
        import_photos(made, request, previews=previews, progress=Progress())
    return folder


@pytest.fixture
def catalog(tmp_path: Path, opening: Path) -> Catalog:
    """An archive with an event of six photos, credited, without captions."""
    for name in ("Hazelhof", "archive"):
        shutil.copytree(opening / name, tmp_path / name)
    shutil.copytree(opening / "previews", cache_folder() / "previews")
    return Catalog.open(tmp_path / "archive")


@pytest.fixture
def session(qapp: QApplication, catalog: Catalog) -> Iterator[Session]:
    """The archive as views get it."""
    made = Session(catalog, Previews(cache_folder() / "previews"))
    yield made
    catalog.close()


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    """The whole window on that archive, in English and light, with its photos loaded."""
    translations.install(qapp, "en")
    theme.apply(qapp, theme.Scheme.LIGHT)
    made = MainWindow(session, Preferences())
    made.resize(1440, 900)
    made.show()
    made.activateWindow()  # under Xvfb no window manager does it
    qtbot.waitUntil(lambda: made.isActiveWindow() and made.desk.browsing.loaded)
    yield made
    if isValid(made):
        made.close()
    qapp.processEvents()


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a thread or a window behind fails."""
    before = set(threading.enumerate())
    yield
    QThreadPool.globalInstance().waitForDone()
    qapp.processEvents()
    for widget in qapp.topLevelWidgets():
        if widget.isVisible():
            widget.close()
            pytest.fail(f"a window was left open: {widget.objectName() or widget}")
    left = {
        thread for thread in threading.enumerate() if not thread.name.startswith("Dummy")
    } - before
    assert left == set()
