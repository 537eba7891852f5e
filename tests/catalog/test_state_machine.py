"""Any sequence of edits, undo, redo, import, article, removal, trash, backup, restore and restart
keeps what people typed: a model of captions says what must be there after each.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from photoarchive.article.apply import apply_article
from photoarchive.article.parse import parse
from photoarchive.care.trash import empty_trash
from photoarchive.catalog.backup import Backup, back_up_now
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.queries import latest_steps, search
from photoarchive.catalog.restoring import restore
from photoarchive.catalog.verify import check_library
from photoarchive.files.reading import read_file
from photoarchive.files.store import hash_file
from photoarchive.importer.importing import carry_out
from photoarchive.importer.plan import Plan
from photoarchive.importer.request import ImportRequest
from photoarchive.model import Photo, Reading
from photoarchive.progress import Progress
from tests.conftest import draw_jpeg
from tests.soak import volume

SETS = ("Hazelhof", "Linde")
EACH = 3
TEXTS = st.sampled_from(["", "kaas", "Mariët (l.) en Bo", "a\nb", "“o'brien” C++", "日本"])

Captions = dict[str, str]  # by the photo's name


@dataclass
class Model:
    """What must be there, and what undo and redo must give."""

    now: Captions = field(default_factory=dict)
    past: list[Captions] = field(default_factory=list)
    future: list[Captions] = field(default_factory=list)

    def step(self, captions: Captions) -> None:
        """Something was done."""
        self.past.append(self.now)
        self.now, self.future = captions, []

    def copy(self) -> Model:
        """As a backup holds it."""
        return Model(dict(self.now), list(self.past), list(self.future))


class Archive(RuleBasedStateMachine):
    """An archive with real files, and its model."""

    @initialize()
    def start(self) -> None:
        self.place = Path(tempfile.mkdtemp(prefix="machine-"))
        self.folder = self.place / "archive"
        self.bin = self.place / "bin"
        self.bin.mkdir()
        self.readings = {name: self.draw(name) for name in SETS}
        self.catalog = Catalog.create(self.folder)
        self.model = Model()
        volume.count()
        self.backups: list[tuple[Backup, Model]] = []

    def draw(self, name: str) -> tuple[Reading, ...]:
        paths = [
            draw_jpeg(self.place / name / f"{name}-{n:04d}.jpg", seed=f"{name}{n}", size=(40, 30))
            for n in range(1, EACH + 1)
        ]
        return tuple(read_file(path, thumbnail_side=None) for path in paths)

    def photos(self) -> list[Photo]:
        return sorted(search(self.catalog, "").photos, key=lambda photo: photo.name)

    def last_step(self) -> int:
        return max((step.id for step in latest_steps(self.catalog) if not step.undone), default=0)

    # ---- what people do --------------------------------------------------------------------

    @rule(which=st.sampled_from(SETS))
    def bring_in(self, which: str) -> None:
        folder = self.place / which
        plan = Plan((folder,), self.readings[which], (), (), (), ())
        request = ImportRequest((folder,), event=f"Event {which}", date="2026-05-13")
        carry_out(self.catalog, plan, request, progress=Progress())
        names = {reading.path.stem for reading in self.readings[which]}
        new = {name: "" for name in names if name not in self.model.now}
        if new:
            self.model.step({**self.model.now, **new})

    @rule(number=st.integers(0, 5), text=TEXTS)
    def caption(self, number: int, text: str) -> None:
        found = self.photos()
        if found:
            photo = found[number % len(found)]
            set_caption(self.catalog, photo_ids=[photo.id], text=text)
            if photo.caption != text:
                self.model.step({**self.model.now, photo.name: text})

    @rule(which=st.sampled_from(SETS), turn=st.integers(0, 3))
    def article(self, which: str, turn: int) -> None:
        there = [name for name in self.model.now if name.startswith(which)]
        if there:
            text = "Opening\n\n" + "\n\n".join(f"{name}\nBo Wit, {turn}." for name in there)
            before = self.last_step()
            article = parse(text, photos=there)
            apply_article(self.catalog, article, event=f"Event {which}", replace=True)
            if self.last_step() != before:
                said = dict.fromkeys(there, f"Bo Wit, {turn}.")
                self.model.step({**self.model.now, **said})

    @rule(numbers=st.lists(st.integers(0, 5), min_size=1, max_size=3))
    def remove(self, numbers: list[int]) -> None:
        found = self.photos()
        going = {found[number % len(found)].name: None for number in numbers if found}
        if going:
            ids = [photo.id for photo in found if photo.name in going]
            remove_photos(self.catalog, photo_ids=ids)
            self.model.step({n: t for n, t in self.model.now.items() if n not in going})

    @rule()
    def undo(self) -> None:
        assert (self.catalog.undo() is not None) == bool(self.model.past)
        if self.model.past:
            self.model.future.append(self.model.now)
            self.model.now = self.model.past.pop()

    @rule()
    def redo(self) -> None:
        assert (self.catalog.redo() is not None) == bool(self.model.future)
        if self.model.future:
            self.model.past.append(self.model.now)
            self.model.now = self.model.future.pop()

    @rule(everything=st.booleans())
    def empty_trash(self, everything: bool) -> None:
        done = empty_trash(
            self.catalog,
            returning_too=everything,
            progress=Progress(),
            discard=self.discard,
        )
        assert not {path.stem for path in done.gone} & set(self.model.now)

    def discard(self, path: Path) -> None:
        path.replace(self.bin / path.name)

    @rule()
    def back_up(self) -> None:
        backup = back_up_now(self.catalog.library, self.folder / "backups", "by-hand")
        self.backups.append((backup, self.model.copy()))

    @precondition(lambda self: self.backups)
    @rule(number=st.integers(0, 3))
    def restore(self, number: int) -> None:
        there = [(one, model) for one, model in self.backups if one.path.exists()]
        backup, then = there[number % len(there)]
        before = self.model.copy()
        self.catalog.close()
        restored = restore(self.folder, backup)
        assert restored.before is not None
        made = Backup(restored.before, backup.made_at, "before-restore")
        self.backups.append((made, before))
        self.catalog = Catalog.open(self.folder)
        self.model = then.copy()

    @rule()
    def restart(self) -> None:
        self.catalog.close()
        self.catalog = Catalog.open(self.folder)

    # ---- what must hold --------------------------------------------------------------------

    @invariant()
    def nothing_is_lost(self) -> None:
        found = self.photos()
        assert {photo.name: photo.caption for photo in found} == self.model.now
        assert check_library(self.catalog) == ()
        discarded = {path.stem for path in self.bin.iterdir()}
        for photo in found:
            if photo.source.exists():
                assert hash_file(photo.source) == photo.sha256
            else:
                assert photo.name in discarded

    def teardown(self) -> None:
        if hasattr(self, "catalog"):
            self.catalog.close()
            shutil.rmtree(self.place)


Archive.TestCase.settings = settings(
    max_examples=volume.number("EXAMPLES", 6),
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestStateMachine = Archive.TestCase
