"""What a window does without until somebody asks for it, so that it is there at once.

Looked up in what a process has loaded when its first window is painted, never measured in time.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from photoarchive.catalog.catalog import Catalog

OPEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from photoarchive.desktop.app import Shell
from photoarchive.desktop.preferences import Preferences

app = QApplication([])
window = Shell(app, Preferences()).open(Path(sys.argv[1]))
app.processEvents()
assert window.isVisible()
print("loaded", *sys.modules)
window.close()
app.processEvents()
"""
# Pages, Word files, a command line; camera Exif, phone photos, raw files; processes, pixels;
# the views where one is not yet.
LATER = {
    *("jinja2", "docx", "lxml", "rich", "photoarchive.cli"),
    *("exifread", "pi_heif", "rawpy", "charset_normalizer"),
    *("multiprocessing", "asyncio", "defusedxml.sax", "PIL"),
    *("photoarchive.desktop.caption.view", "photoarchive.desktop.people.view"),
    *("sqlite_utils", "click", "photoarchive.catalog.migrations"),
    *("photoarchive.sample", "photoarchive.importer.importing", "photoarchive.article.parse"),
    *("photoarchive.gallery.site", "photoarchive.files.render", "photoarchive.files.worker"),
}


PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from photoarchive.desktop import dressing, starting
from photoarchive.desktop.preferences import Preferences

app, preferences = QApplication([]), Preferences()
dressing.colour(app, preferences)
frame = starting.painted_frame(preferences)
assert frame.isVisible()
assert not frame.grab().isNull()
print("loaded", *sys.modules)
frame.close()
"""
IMPORT = """
import builtins
from PySide6.QtCore import QObject

of_python = builtins.__orig_import__
assert builtins.__import__ is not of_python
import photoarchive.desktop

assert builtins.__import__ is of_python
"""


# What only a window with an archive in it needs.
FURNITURE = {
    *("sqlite3", "PySide6.QtSvg", "PySide6.QtNetwork", "xml.etree.ElementTree"),
    *("photoarchive.model", "photoarchive.catalog.catalog", "photoarchive.desktop.furniture"),
    *("photoarchive.desktop.app", "photoarchive.desktop.library.view"),
}


def loaded_by(code: str, *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], stdout=subprocess.PIPE, text=True, check=True
    )
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("loaded "))
    return set(line.split()[1:])


def test_a_painted_window_has_loaded_nothing_that_can_wait(tmp_path: Path) -> None:
    Catalog.create(tmp_path / "archive").close()
    loaded = loaded_by(OPEN, str(tmp_path / "archive"))
    assert {"PySide6", "photoarchive.desktop.window"} <= loaded
    assert loaded & LATER == set()


def test_a_frame_is_painted_before_anything_is_loaded_that_it_does_without() -> None:
    loaded = loaded_by(PAINT)
    assert "photoarchive.desktop.window" in loaded
    assert loaded & (LATER | FURNITURE) == set()


def test_modules_are_imported_as_python_does_it() -> None:
    subprocess.run([sys.executable, "-c", IMPORT], check=True)
