"""Any sequence of edits, all undone, gives the same database; all redone, the end again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from photoarchive.catalog import collections, documents, edits, register, removed
from photoarchive.catalog.catalog import Catalog
from photoarchive.errors import NotFound, PhotoArchiveError
from photoarchive.model import (
    Box,
    Changes,
    Gallery,
    GalleryItem,
    NamedPerson,
    Position,
    Presence,
    Role,
)
from tests.catalog.archives import arrival, assert_index_whole, bring_in, contents

TEXTS = st.sampled_from(["", "kaas", "Mariët (l.) en Bo", "a\nb", "“o'brien” C++", "日本"])
NAMES = st.sampled_from(["Ilse Brand", "ilse brand", "Bo Wit", "Mariët Öztürk", "Jan"])
WORDS = st.sampled_from(["kaas", "Kaas", "melk", "wei"])
PHOTOS = st.lists(st.integers(1, 8), max_size=4)
ID = st.integers(1, 6)
DATES = st.sampled_from(["", "2019", "2019-05", "2019-05-13"])
BOXES = st.sampled_from([None, Box(0.1, 0.2, 0.3, 0.4), Box(0, 0, 1 / 3, 2 / 3)])
TEXT_EDITS = (
    edits.set_caption,
    edits.set_headline,
    edits.set_alt_text,
    edits.set_credit,
    edits.set_creator,
    edits.set_copyright,
    edits.set_place,
)


class Edits(RuleBasedStateMachine):
    """Makes edits, undoes and redoes some, and in the end goes all the way back and forth."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.catalog = Catalog.create(Path(self.folder.name) / "archive")
        self.empty = contents(self.catalog)
        self.add_photos(3, "Bezoek", "CheeseWorks")

    def do(self, edit: Callable[..., Any], **values: Any) -> None:
        """Run an edit as the program does; what is not there is refused and changes nothing."""
        before = contents(self.catalog)
        try:
            result = edit(self.catalog, **values)
        except (NotFound, PhotoArchiveError):
            assert contents(self.catalog) == before
            return
        changes = result[1] if isinstance(result, tuple) else result
        assert isinstance(changes, Changes)
        assert bool(changes) == (contents(self.catalog) != before)

    # ---- photos ----------------------------------------------------------------------------

    @rule(count=st.integers(1, 3), event=NAMES, name=WORDS)
    def add_photos(self, count: int, event: str, name: str) -> None:
        arrivals = [
            arrival(f"{name}-{n:04d}", keywords=("kaas", name), persons=("Bo Wit",))
            for n in range(count)
        ]
        bring_in(self.catalog, arrivals, event=event, photo_set=name)

    @rule(edit=st.sampled_from(TEXT_EDITS), photo_ids=PHOTOS, text=TEXTS)
    def text(self, edit: Callable[..., Changes], photo_ids: list[int], text: str) -> None:
        self.do(edit, photo_ids=photo_ids, text=text)

    @rule(photo_id=ID, text=TEXTS)
    def typing(self, photo_id: int, text: str) -> None:
        self.do(edits.set_caption, photo_ids=[photo_id], text=text, merge_key="typing")

    @rule(photo_ids=PHOTOS, rating=st.integers(-1, 5), left_out=st.booleans())
    def numbers(self, photo_ids: list[int], rating: int, left_out: bool) -> None:
        self.do(edits.set_rating, photo_ids=photo_ids, rating=rating)
        self.do(edits.set_left_out, photo_ids=photo_ids, left_out=left_out)

    @rule(photo_ids=PHOTOS, word=WORDS, add=st.booleans())
    def keyword(self, photo_ids: list[int], word: str, add: bool) -> None:
        edit = edits.add_keyword if add else edits.remove_keyword
        self.do(edit, photo_ids=photo_ids, word=word)

    @rule(photo_ids=PHOTOS, words=st.lists(WORDS, max_size=3))
    def keywords(self, photo_ids: list[int], words: list[str]) -> None:
        self.do(edits.set_keywords, photo_ids=photo_ids, words=words)

    @rule(photo_ids=PHOTOS, texts=st.dictionaries(st.sampled_from(list(edits.NOUNS)), TEXTS))
    def texts(self, photo_ids: list[int], texts: dict[str, str]) -> None:
        self.do(edits.set_texts, photo_ids=photo_ids, texts=texts)

    @rule(photo_ids=PHOTOS)
    def remove_photos(self, photo_ids: list[int]) -> None:
        self.do(edits.remove_photos, photo_ids=photo_ids)

    @rule(photo_ids=PHOTOS)
    def put_back(self, photo_ids: list[int]) -> None:
        self.do(removed.put_back, photo_ids=photo_ids)

    # ---- people ----------------------------------------------------------------------------

    @rule(photo_id=ID, person_id=ID, name=NAMES, box=BOXES, presence=st.sampled_from(Presence))
    def appear(
        self, photo_id: int, person_id: int, name: str, box: Box | None, presence: Presence
    ) -> None:
        said = NamedPerson(name, "lid", position=Position.LEFT, order=person_id)
        values = {"photo_id": photo_id, "person_id": person_id}
        self.do(edits.set_appearance, **values, said=said, box=box, presence=presence)

    @rule(photo_id=ID, person_id=ID, order=st.permutations([1, 2, 3]))
    def reorder(self, photo_id: int, person_id: int, order: list[int]) -> None:
        self.do(edits.set_people_order, photo_id=photo_id, person_ids=order)
        self.do(edits.remove_appearance, photo_id=photo_id, person_id=person_id)

    @rule(photo_id=ID, person_id=ID, box=BOXES, presence=st.sampled_from(Presence))
    def place(self, photo_id: int, person_id: int, box: Box | None, presence: Presence) -> None:
        who = {"photo_id": photo_id, "person_id": person_id}
        position = None if box is None else Position.RIGHT
        self.do(edits.set_box, **who, box=box)
        self.do(edits.set_presence, **who, presence=presence)
        self.do(edits.set_position, **who, position=position)

    @rule(source_id=ID, photo_ids=PHOTOS)
    def copy_people(self, source_id: int, photo_ids: list[int]) -> None:
        self.do(edits.copy_people, source_id=source_id, photo_ids=photo_ids)

    @rule(name=NAMES, alias=NAMES, begins=DATES)
    def add_person(self, name: str, alias: str, begins: str) -> None:
        roles = [Role("lid", "De Wei", begins)]
        self.do(register.add_person, name=name, roles=roles, aliases=[alias])

    @rule(person_id=ID, name=NAMES)
    def rename(self, person_id: int, name: str) -> None:
        self.do(register.rename_person, person_id=person_id, name=name)
        self.do(register.add_alias, person_id=person_id, name=name)

    @rule(person_id=ID, name=NAMES)
    def roles(self, person_id: int, name: str) -> None:
        self.do(register.add_role, person_id=person_id, role=Role("smid", name))
        self.do(register.remove_role, role_id=person_id)
        self.do(register.remove_alias, person_id=person_id, name=name)

    @rule(person_id=ID, text=TEXTS, code=st.sampled_from(["", "mo", "b2"]), begins=DATES)
    def note(self, person_id: int, text: str, code: str, begins: str) -> None:
        self.do(register.set_note, person_id=person_id, text=text)
        self.do(register.set_code, person_id=person_id, code=code)
        self.do(register.set_role, role_id=person_id, role=Role(text, "De Wei", begins))

    @rule(keep=ID, merge=ID)
    def merge(self, keep: int, merge: int) -> None:
        self.do(register.merge_people, keep_id=keep, merge_id=merge)

    @rule(person_id=ID)
    def remove_person(self, person_id: int) -> None:
        self.do(register.remove_person, person_id=person_id)

    @rule(names=st.lists(NAMES, max_size=3))
    def guests(self, names: list[str]) -> None:
        guests = [register.Guest(name, "gast", "De Wei") for name in names]
        self.do(register.import_guests, guests=guests)

    # ---- events, sets, galleries -----------------------------------------------------------

    @rule(event_id=ID, title=NAMES, date=DATES, place=TEXTS)
    def event(self, event_id: int, title: str, date: str, place: str) -> None:
        self.do(collections.set_event_title, event_id=event_id, title=title)
        self.do(collections.set_event_details, event_id=event_id, date=date, place=place)

    @rule(set_id=ID, credit=TEXTS, creator=NAMES)
    def rights(self, set_id: int, credit: str, creator: str) -> None:
        self.do(collections.set_rights, set_id=set_id, credit=credit, creator=creator)

    @rule(event_id=ID)
    def remove_event(self, event_id: int) -> None:
        self.do(collections.remove_event, event_id=event_id)

    @rule(set_id=ID)
    def remove_set(self, set_id: int) -> None:
        self.do(collections.remove_set, set_id=set_id)

    @rule(title=NAMES, photo_ids=PHOTOS, event_id=st.none() | ID)
    def gallery(self, title: str, photo_ids: list[int], event_id: int | None) -> None:
        self.do(collections.make_gallery, title=title, photo_ids=photo_ids, event_id=event_id)

    @rule(gallery_id=ID)
    def remove_gallery(self, gallery_id: int) -> None:
        self.do(collections.remove_gallery, gallery_id=gallery_id)

    @rule(photo_ids=st.lists(st.integers(1, 4), max_size=4, unique=True), text=TEXTS)
    def one_step(self, photo_ids: list[int], text: str) -> None:
        """As an article is applied: several kinds of edit in one step."""

        def apply(catalog: Catalog) -> Changes:
            with catalog.edit("Apply article") as edit:
                for photo_id in photo_ids:
                    edits.put_caption(edit.db, photo_id, text)
                    person_id = register.ensure_person(edit.db, "Mariët Öztürk", "lid")
                    edits.put_appearance(edit.db, photo_id, person_id)
                items = (GalleryItem(tuple(photo_ids), ""), GalleryItem((), text))
                collections.put_gallery(edit.db, Gallery(0, "", None, "Article", items=items))
            return edit.changes

        self.do(apply)

    # ---- back and forth --------------------------------------------------------------------

    @rule(times=st.integers(1, 4))
    def undo_some(self, times: int) -> None:
        for _ in range(times):
            self.catalog.undo()

    @rule(times=st.integers(1, 4))
    def redo_some(self, times: int) -> None:
        for _ in range(times):
            self.catalog.redo()

    @rule()
    def restart(self) -> None:
        self.catalog.close()
        self.catalog = Catalog.open(Path(self.folder.name) / "archive")

    @rule()
    def index_is_what_a_rebuild_gives(self) -> None:
        before = contents(self.catalog)
        assert_index_whole(self.catalog)
        with self.catalog.writing() as db:
            documents.rebuild(db)
        assert contents(self.catalog) == before

    def teardown(self) -> None:
        try:
            while self.catalog.redo() is not None:
                pass
            self.index_is_what_a_rebuild_gives()
            end = contents(self.catalog)
            while self.catalog.undo() is not None:
                pass
            assert contents(self.catalog) == self.empty
            assert_index_whole(self.catalog)
            while self.catalog.redo() is not None:
                pass
            assert contents(self.catalog) == end
            assert_index_whole(self.catalog)
        finally:
            self.catalog.close()
            self.folder.cleanup()


Edits.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
TestUndoOfEveryEdit = Edits.TestCase
