"""Pictures of every view and sheet: `python tests/screenshots.py DIR [--only NAME]`.

Makes the sample event in a folder of its own and grabs what a user sees, in both languages and
schemes, large and at the smallest size. The pictures are looked at before each release.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.collections import set_rights
from photoarchive.catalog.edits import set_alt_text, set_appearance, set_box, set_caption
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.queries import photos_named
from photoarchive.catalog.register import add_person
from photoarchive.desktop import theme, translations
from photoarchive.desktop.browsing import Filter
from photoarchive.desktop.first_start import FirstStart
from photoarchive.desktop.frame import SMALLEST
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.session import Session
from photoarchive.desktop.sheets.export_row import FindingRow
from photoarchive.desktop.sheets.export_sheet import ExportSheet
from photoarchive.desktop.sheets.originals_check_sheet import OriginalsCheckSheet
from photoarchive.desktop.sheets.outside_sheet import OutsideSheet
from photoarchive.desktop.sheets.trash_sheet import TrashSheet
from photoarchive.desktop.theme import Scheme
from photoarchive.desktop.window import MainWindow
from photoarchive.exchange.outside import Difference
from photoarchive.exchange.settling import Side
from photoarchive.files.previews import Previews
from photoarchive.model import Box, Photo
from photoarchive.progress import Progress
from photoarchive.sample import make_sample

LANGUAGES = ("nl", "en")
SCHEMES = (Scheme.LIGHT, Scheme.DARK)
SIZES = ((1440, 900), SMALLEST.toTuple())
STILL = 4  # pictures in a row that are the same
BOXED = "Pontwerf-0004"  # two people, side by side
BOXES = (Box(0.2, 0.18, 0.22, 0.42), Box(0.54, 0.16, 0.22, 0.44))


@dataclass(frozen=True)
class Stage:
    """The window with the sample event, and the photographer's folder beside it."""

    window: MainWindow
    folder: Path

    def act(self, action_id: str) -> None:
        """Call an action, and let what it does be done."""
        self.window.desk.actions[action_id].trigger()
        quiet(self.window)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        quiet(self.window)

    def press(self, key: Qt.Key) -> None:
        """A key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        quiet(self.window)

    def photo(self, name: str) -> Photo:
        """One photo of the sample event."""
        return photos_named(self.window.session.catalog, name)[0]


def pause(milliseconds: int) -> None:
    """Let events and other threads run; QTest.qWait keeps Python's lock meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def quiet(widget: QWidget, *, most: int = 60) -> None:
    """Wait until the picture stays the same."""
    before, same = QImage(), 0
    for _ in range(most):
        pause(120)
        now = widget.grab().toImage()
        same = same + 1 if now == before else 0
        if same == STILL:
            return
        before = now


# ---- what is shown ----------------------------------------------------------------------------


def library(stage: Stage) -> None:
    stage.act("library")


def filtered(stage: Stage) -> None:
    stage.act("library")
    person = stage.photo(BOXED).people[0]
    label = person.name
    stage.window.desk.browsing.set_filters(
        [Filter(f"person:#{person.person_id}", label), Filter("year:2026", "2026")]
    )
    quiet(stage.window)


def selected(stage: Stage) -> None:
    stage.act("library")
    stage.window.desk.browsing.select(list(stage.window.desk.browsing.ids)[1:5])
    quiet(stage.window)


def suggested(stage: Stage) -> None:
    stage.act("library")
    stage.act("find")
    stage.type("fem")


def nothing(stage: Stage) -> None:
    stage.act("library")
    stage.act("find")
    stage.type("femkee terling")


def preview(stage: Stage) -> None:
    stage.act("library")
    stage.window.desk.browsing.set_current(stage.photo(BOXED).id)
    stage.act("preview")


def caption(stage: Stage) -> None:
    stage.window.desk.browsing.set_current(stage.photo("Pontwerf-0017").id)
    stage.act("captioning")


def caption_empty(stage: Stage) -> None:
    stage.window.desk.browsing.set_current(stage.photo("Pontwerf-0007").id)
    stage.act("captioning")


def boxes(stage: Stage) -> None:
    stage.window.desk.browsing.set_current(stage.photo(BOXED).id)
    stage.act("captioning")


def completer(stage: Stage) -> None:
    boxes(stage)
    stage.act("field_people")
    stage.type("fe")


def new_person(stage: Stage) -> None:
    boxes(stage)
    stage.act("field_people")
    stage.type("Wietske Nieuwland")
    stage.press(Qt.Key.Key_Return)


def people(stage: Stage) -> None:
    stage.act("people")


def importing(stage: Stage) -> None:
    stage.act("import")
    sheet = stage.window.sheet
    assert sheet is not None
    sheet.take([stage.folder])
    quiet(stage.window)


def article(stage: Stage) -> None:
    QGuiApplication.clipboard().clear()
    stage.act("article")
    sheet = stage.window.sheet
    assert sheet is not None
    sheet.take_file(stage.folder / "article.txt")
    quiet(stage.window)


def export(stage: Stage) -> None:
    stage.act("export")


def export_writing(stage: Stage) -> None:
    stage.act("export")
    sheet = stage.window.sheet
    assert sheet is not None
    rows = sheet.findChildren(FindingRow)
    next(row for row in rows if row.finding.check.field == "alt_text").write()
    quiet(stage.window)


def export_done(stage: Stage) -> None:
    credit = "Studio Waterlicht/Sanne Hoekwater"
    set_id = stage.photo(BOXED).set_id
    catalog = stage.window.session.catalog
    stage.window.session.announce(set_rights(catalog, set_id=set_id, credit=credit))
    stage.act("export")
    sheet = stage.window.sheet
    assert isinstance(sheet, ExportSheet)
    sheet.place.line.setText(str(stage.folder.parent / "export" / "De Pontwerf"))
    sheet.place.opens.setChecked(False)
    sheet.main_button.click()
    while sheet.is_working:
        pause(100)
    quiet(stage.window)


def removed(stage: Stage) -> None:
    stage.act("library")
    stage.window.desk.browsing.select(list(stage.window.desk.browsing.ids)[1:5])
    stage.act("remove")
    stage.act("removed")


def removed_asking(stage: Stage) -> None:
    removed(stage)
    sheet = stage.window.sheet
    assert isinstance(sheet, TrashSheet)
    sheet.empty.click()
    quiet(stage.window)


def originals_checked(stage: Stage) -> None:
    stage.act("originals_check")
    sheet = stage.window.sheet
    assert isinstance(sheet, OriginalsCheckSheet)
    sheet.main_button.click()
    while sheet.is_working:
        pause(100)
    quiet(stage.window)


def backups(stage: Stage) -> None:
    catalog = stage.window.session.catalog
    catalog.back_up("by-hand", always=True)
    stage.window.session.announce(
        set_caption(catalog, photo_ids=[stage.photo(BOXED).id], text="Something else")
    )
    stage.act("backups")


def erase(stage: Stage) -> None:
    stage.act("people")
    stage.window.desk.actions["erase"].setData(stage.photo(BOXED).people[0].person_id)
    stage.act("erase")


def outside(stage: Stage) -> None:
    """The texts are made up: the originals are shared by all shots, so no file is touched."""
    stage.act("outside")
    sheet = stage.window.sheet
    assert isinstance(sheet, OutsideSheet)
    while sheet.busy:
        QTest.qWait(100)
    one, other = stage.photo(BOXED), stage.photo("Pontwerf-0017")
    theirs = f"{other.caption} {one.caption}"
    sheet.show_differences(
        [
            Difference(one, "caption", one.caption, theirs, one.caption, beside=True),
            Difference(one, "rating", "", "4", "", beside=True),
            Difference(other, "place", other.place, "Oevermolen", other.place),
            Difference(other, "headline", "", "", other.headline or one.caption[:40]),
        ]
    )
    sheet.list.differences.choose(1, Side.FILE)
    quiet(stage.window)


def written(stage: Stage) -> None:
    stage.window.desk.browsing.set_current(stage.photo(BOXED).id)
    stage.act("write_files")


def sheet_of(action_id: str) -> Callable[[Stage], None]:
    """A sheet that needs nothing but to be opened."""
    return lambda stage: stage.act(action_id)


SHOTS: dict[str, Callable[[Stage], None]] = {
    "library": library,
    "library-filtered": filtered,
    "library-selected": selected,
    "library-suggestions": suggested,
    "library-nothing-found": nothing,
    "library-preview": preview,
    "caption": caption,
    "caption-empty": caption_empty,
    "caption-boxes": boxes,
    "caption-completer": completer,
    "caption-new-person": new_person,
    "people": people,
    "import": importing,
    "article": article,
    "export": export,
    "export-writing": export_writing,
    "export-done": export_done,
    "outside": outside,
    "outside-nothing": sheet_of("outside"),
    "write-files": written,
    "batch": sheet_of("batch"),
    "history": sheet_of("history"),
    "history-of-a-photo": sheet_of("photo_history"),
    "removed": removed,
    "removed-asking": removed_asking,
    "removed-nothing": sheet_of("removed"),
    "originals-check": sheet_of("originals_check"),
    "originals-checked": originals_checked,
    "backups": backups,
    "whole-export": sheet_of("whole_export"),
    "erase": erase,
    "erase-whom": sheet_of("erase"),
    "settings": sheet_of("settings"),
    "keys": sheet_of("keys"),
    "about": sheet_of("about"),
    "command": sheet_of("command"),
}


# ---- the archive ------------------------------------------------------------------------------


def spoil(catalog: Catalog) -> None:
    """A working day: boxes on one photo, a short name, a text that is missing, no credit yet."""
    boxed = photos_named(catalog, BOXED)[0]
    for person, box in zip(boxed.people, BOXES, strict=False):
        set_box(catalog, photo_id=boxed.id, person_id=person.person_id, box=box)
    short, _ = add_person(catalog, name="Femke")
    set_appearance(catalog, photo_id=photos_named(catalog, "Pontwerf-0017")[0].id, person_id=short)
    set_alt_text(catalog, photo_ids=[boxed.id], text="")
    set_caption(catalog, photo_ids=[photos_named(catalog, "Pontwerf-0007")[0].id], text="")
    set_rights(catalog, set_id=boxed.set_id, credit="")


# ---- taking them ------------------------------------------------------------------------------


def main() -> int:
    """Take the pictures that were asked for; how many shots failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", default=[], help="names of shots")
    parser.add_argument("--language", choices=LANGUAGES, action="append", default=[])
    asked = parser.parse_args()
    app = QApplication([])
    app.setCursorFlashTime(0)
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    with tempfile.TemporaryDirectory(prefix="photoarchive-") as place:
        os.environ["PHOTOARCHIVE_CONFIG"] = f"{place}/config"
        os.environ["PHOTOARCHIVE_CACHE"] = f"{place}/cache"
        failed = [
            name
            for language in asked.language or LANGUAGES
            for name in in_language(app, language, Path(place), asked.folder, asked.only)
        ]
    sys.stdout.write("".join(f"failed: {name}\n" for name in failed))
    return len(failed)


def in_language(
    app: QApplication, language: str, place: Path, target: Path, only: list[str]
) -> Iterator[str]:
    """All shots of one language; gives the names of those that failed."""
    translations.install(app, language)
    folder, previews = place / language, Previews(place / "cache" / "previews")
    archive = make_sample(folder, language=language, previews=previews, progress=Progress())
    with Catalog.open(archive) as catalog:
        spoil(catalog)
    for scheme in SCHEMES:
        theme.apply(app, scheme)
        for size in SIZES:
            name = f"{language}-{scheme.value}-{size[0]}"
            if not only or "welcome" in only:
                welcome(size, target / f"welcome-{name}.png")
            yield from shots(archive, previews, folder / "photos", size, target, name, only)


def welcome(size: tuple[int, int], path: Path) -> None:
    """The first start."""
    window = FirstStart()
    window.resize(*size)
    window.show()
    quiet(window)
    keep(window, path)
    window.close()


def shots(
    archive: Path,
    previews: Previews,
    folder: Path,
    size: tuple[int, int],
    target: Path,
    name: str,
    only: list[str],
) -> Iterator[str]:
    """Each shot in a window of its own, so that none depends on the one before."""
    for shot, show in SHOTS.items():
        if only and shot not in only:
            continue
        session = Session(Catalog.open(fresh(archive)), previews)
        preferences = Preferences()
        preferences.set("language", name[:2])
        preferences.set("export_folder", str(Path.home() / "Documents" / "export"))
        window = MainWindow(session, preferences)
        window.closing.connect(session.close)
        window.resize(*size)
        window.show()
        window.activateWindow()
        quiet(window)
        try:
            show(Stage(window, folder))
        except (AssertionError, LookupError, ImportError, StopIteration) as error:
            yield f"{shot}-{name}: {error!r}"
        keep(window, target / f"{shot}-{name}.png")
        window.close()
        pause(20)


def fresh(archive: Path) -> Path:
    """A copy of the archive for one shot; the originals are never written, so they are shared."""
    copy = archive.with_name("Photo Archive")
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    shutil.copy(archive / LIBRARY, copy)
    (copy / "originals").symlink_to(archive / "originals")
    return copy


def keep(window: QWidget, path: Path) -> None:
    """Save the picture of a window."""
    path.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(path))


if __name__ == "__main__":
    sys.exit(main())
