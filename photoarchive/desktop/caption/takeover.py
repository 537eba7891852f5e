"""Ctrl+D and Ctrl+Shift+D: what the previous photo has, for this one too."""

from __future__ import annotations

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import copy_people, set_keywords, set_texts
from photoarchive.desktop.caption.autosave import TEXTS, stored_texts
from photoarchive.model import Changes, Photo


def take_all(catalog: Catalog, *, source: Photo, photo_id: int) -> Changes:
    """Every text the other photo has, its keywords and its people; one step of undo.

    What is empty there stays here as it is.
    """
    texts = {name: text for name, text in stored_texts(source).items() if text and name in TEXTS}
    ids = [photo_id]
    with catalog.one_step("Take over from the previous photo") as step:
        set_texts(catalog, photo_ids=ids, texts=texts)
        if source.keywords:
            set_keywords(catalog, photo_ids=ids, words=source.keywords)
        if source.people:
            copy_people(catalog, source_id=source.id, photo_ids=ids)
    return step.changes


def text_to_take(source: Photo, name: str) -> str:
    """One field of the other photo, as this one's field shows it."""
    return source.credit if name == "credit" else stored_texts(source)[name]
