"""What is done while it is killed: each deed with its beginning, its check and its clean end.

`begin` makes the state before, `do` is what gets killed and says what it acknowledged, `check`
finds out what was lost, and `state` is everything that a second run must make like a clean one.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from photoarchive.article.apply import apply_article
from photoarchive.article.parse import parse
from photoarchive.catalog.backup import back_up_now, backups_in, prove
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.galleries import publication
from photoarchive.catalog.location import LIBRARY
from photoarchive.catalog.queries import photos, search
from photoarchive.catalog.restoring import find_backup, restore
from photoarchive.catalog.verify import check_library
from photoarchive.exchange.writing import write_into_files, write_sidecars
from photoarchive.files.previews import Previews
from photoarchive.files.reading import read_file
from photoarchive.files.store import hash_file
from photoarchive.gallery.export import export_gallery
from photoarchive.importer.importing import carry_out
from photoarchive.importer.plan import Plan
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Changes, Photo
from photoarchive.progress import Progress
from tests.catalog.released import FOLDER as RELEASED
from tests.catalog.released import answers
from tests.conftest import draw_jpeg

NUMBER = 10  # photos
NAMES = [f"Hazelhof-{n:04d}" for n in range(1, NUMBER + 1)]

WAYS = ("moment", "call", "EIO", "EROFS", "ENOSPC")

Acknowledge = Callable[[str], None]
State = dict[str, Any]


@dataclass(frozen=True)
class Paced:
    """A deed that mostly waits: how many seconds it lasts, and how to let it hurry in a folder."""

    seconds: float
    hasten: Callable[[Path], None]


@dataclass(frozen=True)
class Deed:
    """One thing that people do. `what` is its line in the table of docs/reliability.md.

    `warm` loads what every try needs, before the first; `ways` are the troubles it is tried in.
    """

    name: str
    what: str
    begin: Callable[[Path], None]
    do: Callable[[Path, Acknowledge], None]
    check: Callable[[Path, list[str]], None]
    state: Callable[[Path], State]
    warm: Callable[[], None] = lambda: None
    ways: tuple[str, ...] = WAYS
    paced: Paced | None = None


# ---- beginnings ----------------------------------------------------------------------------


@cache
def delivery() -> Path:
    """A photographer's folder, drawn once."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="delivery-")) / "Hazelhof"
    for name in NAMES:
        draw_jpeg(folder / f"{name}.jpg", seed=name, size=(160, 120))
    return folder


def empty(folder: Path) -> None:
    """An archive without anything in it."""
    Catalog.create(folder / "archive").close()


def imported(folder: Path) -> None:
    """An archive with the delivery in it."""
    empty(folder)
    bring_in(folder, lambda _: None)


def captioned(folder: Path) -> None:
    """One with captions, that wait to be written."""
    imported(folder)
    with Catalog.open(folder / "archive") as catalog:
        for photo in everything(catalog):
            set_caption(catalog, photo_ids=[photo.id], text=f"Says {photo.name}")


def older(folder: Path) -> None:
    """An archive that the first version made."""
    (folder / "archive").mkdir()
    shutil.copyfile(RELEASED / "version-1.db", folder / "archive" / LIBRARY)


def changed_since(folder: Path) -> None:
    """One that has a backup, and other captions and a photo less since."""
    captioned(folder)
    with Catalog.open(folder / "archive") as catalog:
        back_up_now(catalog.library, catalog.folder / "backups", "start")
        ids = [photo.id for photo in everything(catalog)]
        set_caption(catalog, photo_ids=ids, text="Changed since")
        remove_photos(catalog, photo_ids=ids[:2])


# ---- deeds ---------------------------------------------------------------------------------


def bring_in(folder: Path, acknowledge: Acknowledge) -> None:
    """Import the delivery; every slice that is stored is acknowledged."""
    paths = sorted(delivery().iterdir())
    new = tuple(read_file(path, thumbnail_side=None) for path in paths)
    request = ImportRequest((delivery(),), event="Opening", date="2026-05-13", credit="Linde/Noor")
    with Catalog.open(folder / "archive") as catalog:

        def tell(changes: Changes) -> None:
            for photo in photos(catalog, sorted(changes.photos)):
                acknowledge(photo.name)

        plan = Plan((delivery(),), new, (), (), (), ())
        carry_out(catalog, plan, request, progress=Progress(), on_stored=tell)


def caption(folder: Path, acknowledge: Acknowledge) -> None:
    """Type captions, each acknowledged when it is shown as saved."""
    with Catalog.open(folder / "archive") as catalog:
        found = everything(catalog)
        for turn in range(6):
            for photo in found:
                set_caption(catalog, photo_ids=[photo.id], text=f"{photo.name} take {turn}")
                acknowledge(f"{photo.name} take {turn}")


def apply(folder: Path, acknowledge: Acknowledge) -> None:
    """Let an article write all captions."""
    text = "Opening\n\n" + "\n\n".join(f"{n}\nAda Blom (l.) at {n}." for n in NAMES)
    with Catalog.open(folder / "archive") as catalog:
        apply_article(catalog, parse(text, photos=NAMES), event="Opening", replace=True)
        acknowledge("applied")


def write(folder: Path, acknowledge: Acknowledge) -> None:
    """Write sidecars, then into the pictures themselves."""
    previews = Previews(folder / "previews")
    with Catalog.open(folder / "archive") as catalog:
        write_sidecars(catalog, progress=Progress())
        ids = [photo.id for photo in everything(catalog)]
        done = write_into_files(catalog, photo_ids=ids, previews=previews, progress=Progress())
        if not any(one.receipt.refused for one in done):
            acknowledge("written")


def export(folder: Path, acknowledge: Acknowledge) -> None:
    """Make a web gallery."""
    with Catalog.open_for_reading(folder / "archive") as catalog:
        wanted = publication(catalog, "Opening")
    settings = {"sizes": (60,), "formats": ("jpeg",)}
    export_gallery(wanted, to=folder / "gallery", progress=Progress(), **settings)  # type: ignore[arg-type]
    acknowledge("exported")


def migrate(folder: Path, acknowledge: Acknowledge) -> None:
    """Open an archive of an older version."""
    Catalog.open(folder / "archive").close()
    acknowledge("opened")


def make_backup(folder: Path, acknowledge: Acknowledge) -> None:
    """Back the library up, with a caption in between."""
    with Catalog.open(folder / "archive") as catalog:
        for n in range(3):
            set_caption(catalog, photo_ids=[1], text=f"Hazelhof-0001 take {n}")
            acknowledge(f"Hazelhof-0001 take {n}")
            made = back_up_now(catalog.library, catalog.folder / "backups", "by-hand")
            acknowledge(f"backup {made.name}")


def bring_back(folder: Path, acknowledge: Acknowledge) -> None:
    """Restore the backup."""
    restore(folder / "archive", find_backup(folder / "archive", "-start"))
    acknowledge("restored")


# ---- checks --------------------------------------------------------------------------------


def everything(catalog: Catalog) -> list[Photo]:
    """All photos, by name."""
    return sorted(search(catalog, "", limit=1_000).photos, key=lambda photo: photo.name)


def whole(folder: Path) -> list[Photo]:
    """The archive opens and is whole; its photos."""
    with Catalog.open(folder / "archive") as catalog:
        assert check_library(catalog) == ()
        return everything(catalog)


def imported_whole(folder: Path, acknowledged: list[str]) -> None:
    """What was acknowledged is there, and no file has a final name but not its content."""
    found = whole(folder)
    assert {*acknowledged} <= {photo.name for photo in found}
    for photo in found:
        assert hash_file(photo.source) == photo.sha256
    right = {hash_file(path) for path in delivery().iterdir()}
    assert {hash_file(path) for path in pictures(folder)} <= right


def captions_kept(folder: Path, acknowledged: list[str]) -> None:
    """Each photo says what was acknowledged last, or what was typed right after that."""
    last = {text.split(" ")[0]: text for text in acknowledged if text.startswith("Hazelhof")}
    for photo in whole(folder):
        if photo.name in last:
            turn = int(last[photo.name].rsplit(" ", 1)[1])
            later = {f"{photo.name} take {n}" for n in (turn, turn + 1)}
            assert photo.caption in later, (photo.caption, last[photo.name])


def all_or_none(folder: Path, acknowledged: list[str]) -> None:
    """An article is there whole or not at all."""
    said = {bool(photo.caption) for photo in whole(folder)}
    assert len(said) == 1
    assert said == {True} or "applied" not in acknowledged


def pictures_whole(folder: Path, acknowledged: list[str]) -> None:
    """Every picture is the delivered one or a new one that reads whole with its caption."""
    delivered = {path.name: path for path in delivery().iterdir()}
    for photo in whole(folder):
        if hash_file(photo.source) == hash_file(delivered[photo.source.name]):
            assert "written" not in acknowledged
            continue
        reading = read_file(photo.source, thumbnail_side=None)
        assert reading.values["caption"] == f"Says {photo.name}"
        assert pixels(photo.source) == pixels(delivered[photo.source.name])
        beside = photo.source.with_name(f"{photo.source.name}.xmp")
        assert beside.read_text("utf-8").rstrip().endswith('<?xpacket end="w"?>')


def gallery_whole(folder: Path, acknowledged: list[str]) -> None:
    """The gallery is not there or complete."""
    target = folder / "gallery"
    if not target.exists():
        assert "exported" not in acknowledged
        return
    page = (target / "index.html").read_text("utf-8")
    assert page.endswith("</html>\n")
    assert all(name in page for name in NAMES)
    assert len(list(target.rglob("*.jpg"))) == NUMBER


def same_as_ever(folder: Path, acknowledged: list[str]) -> None:
    """An older archive says the same as ever."""
    assert older_state(folder) == json.loads((RELEASED / "version-1.json").read_text("utf-8"))


def backups_whole(folder: Path, acknowledged: list[str]) -> None:
    """Every file that is named like a backup is one."""
    captions_kept(folder, acknowledged)
    there = backups_in(folder / "archive" / "backups")
    for one in there:
        prove(one.path)
    assert {one.name for one in there} >= {a.split()[1] for a in acknowledged if "backup" in a}


def one_or_the_other(folder: Path, acknowledged: list[str]) -> None:
    """The library is the one before or the one that was restored, and each is still there."""
    said = {photo.caption for photo in whole(folder)}
    assert said in ({f"Says {name}" for name in NAMES}, {"Changed since"})
    assert said != {"Changed since"} or "restored" not in acknowledged
    backups_whole(folder, [])


# ---- states --------------------------------------------------------------------------------


def archive_state(folder: Path) -> State:
    """What the archive holds, and what lies in originals/: no more, no less."""
    found = whole(folder)
    texts = {p.name: [p.caption, p.credit, p.event, p.sha256] for p in found}
    originals = folder / "archive" / "originals"
    there = (path.relative_to(originals) for path in originals.rglob("*"))
    files = sorted(path.as_posix() for path in there if not is_our_rest(path))
    return {"texts": texts, "files": files}


def texts_state(folder: Path) -> State:
    """What the archive says."""
    return {photo.name: photo.caption for photo in whole(folder)}


def gallery_state(folder: Path) -> State:
    """The gallery's files, and that nothing else is left beside it."""
    target = folder / "gallery"
    files = {p.relative_to(target).as_posix(): _hash(p) for p in target.rglob("*") if p.is_file()}
    beside = sorted(p.name for p in folder.iterdir() if not is_our_rest(p.relative_to(folder)))
    return {"files": files, "beside": beside}


def older_state(folder: Path) -> State:
    """What the sample archive answers."""
    with Catalog.open(folder / "archive") as catalog:
        assert check_library(catalog) == ()
        return answers(catalog)


def backups_state(folder: Path) -> State:
    """The captions, and nothing half made among the backups."""
    names = [path.name for path in (folder / "archive" / "backups").iterdir()]
    return {**texts_state(folder), "half": [n for n in names if not n.endswith(".db")]}


def is_our_rest(path: Path) -> bool:
    """Whether it is what a kill left under a name that says so; a later run removes it."""
    return path.parts[0].startswith(".photoarchive-")


def pictures(folder: Path) -> list[Path]:
    """The pictures under their final names."""
    originals = folder / "archive" / "originals"
    return [p for p in originals.rglob("*.jpg") if not p.name.startswith(".")]


def pixels(path: Path) -> str:
    """The decoded picture, as a hash."""
    from PIL import Image

    with Image.open(path) as image:
        return hashlib.sha256(image.tobytes()).hexdigest()


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


CORE = (
    Deed("import", "Importing", empty, bring_in, imported_whole, archive_state),
    Deed("caption", "Captioning", imported, caption, captions_kept, texts_state),
    Deed("article", "Applying an article", imported, apply, all_or_none, texts_state),
    Deed("metadata", "Writing metadata", captioned, write, pictures_whole, archive_state),
    Deed("export", "Exporting a gallery", captioned, export, gallery_whole, gallery_state),
    Deed("migration", "Updating an archive", older, migrate, same_as_ever, older_state),
    Deed("backup", "Backing up", captioned, make_backup, backups_whole, backups_state),
    Deed("restore", "Restoring", changed_since, bring_back, one_or_the_other, texts_state),
)
