"""Edits of photos: verb and noun, keywords only, one step of undo each.

Each returns the `Changes` it made. A `rev` is the row revision the caller read; a save that
names an older one raises `Stale` with both texts. People stand in `register.py`, events, sets
and galleries in `collections.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from photoarchive.catalog.catalog import Catalog
from photoarchive.errors import NotFound, Stale
from photoarchive.model import Box, Changes, NamedPerson, Presence
from photoarchive.texts import clean, clean_line

_GONE, _ADVICE = "It is no longer in the archive", "Undo brings it back."


def set_caption(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    text: str,
    rev: int | None = None,
    merge_key: str = "",
) -> Changes:
    """Give the photos one caption."""
    return _set_text(catalog, "caption", "caption", photo_ids, clean(text), rev, merge_key)


def put_caption(db: Database, photo_id: int, text: str) -> None:
    """Inside an edit: the caption of one photo."""
    db.execute(
        "UPDATE photo SET caption = ?1, rev = rev + 1 WHERE id = ?2 AND caption <> ?1",
        [clean(text), photo_id],
    )


def set_headline(
    catalog: Catalog, *, photo_ids: Sequence[int], text: str, rev: int | None = None
) -> Changes:
    """Give the photos one headline."""
    return _set_text(catalog, "headline", "headline", photo_ids, clean_line(text), rev)


def set_alt_text(
    catalog: Catalog, *, photo_ids: Sequence[int], text: str, rev: int | None = None
) -> Changes:
    """Give the photos one alt text: what a blind reader hears."""
    return _set_text(catalog, "alt_text", "alt text", photo_ids, clean_line(text), rev)


def set_credit(
    catalog: Catalog, *, photo_ids: Sequence[int], text: str, rev: int | None = None
) -> Changes:
    """Give the photos a credit line of their own; "" inherits their set's again."""
    return _set_text(catalog, "credit", "credit", photo_ids, clean_line(text), rev)


def set_creator(
    catalog: Catalog, *, photo_ids: Sequence[int], text: str, rev: int | None = None
) -> Changes:
    """Give the photos a creator of their own; "" inherits their set's again."""
    return _set_text(catalog, "creator", "photographer", photo_ids, clean_line(text), rev)


def set_copyright(
    catalog: Catalog, *, photo_ids: Sequence[int], text: str, rev: int | None = None
) -> Changes:
    """Give the photos a copyright notice of their own; "" inherits their set's again."""
    return _set_text(catalog, "copyright", "copyright", photo_ids, clean_line(text), rev)


def set_place(
    catalog: Catalog, *, photo_ids: Sequence[int], text: str, rev: int | None = None
) -> Changes:
    """Give the photos a place of their own; "" inherits their event's again."""
    return _set_text(catalog, "place", "place", photo_ids, clean_line(text), rev)


def set_rating(catalog: Catalog, *, photo_ids: Sequence[int], rating: int) -> Changes:
    """Rate the photos: 1 to 5, 0 for none, -1 for rejected (XMP Rating)."""
    if not -1 <= rating <= 5:
        raise ValueError(f"a rating is -1 to 5, not {rating}")
    return _set_number(catalog, "rating", "rating", photo_ids, rating)


def set_left_out(catalog: Catalog, *, photo_ids: Sequence[int], left_out: bool) -> Changes:
    """Leave the photos out of every export, or let them in again."""
    return _set_number(catalog, "left_out", "what is left out", photo_ids, int(left_out))


def add_keyword(catalog: Catalog, *, photo_ids: Sequence[int], word: str) -> Changes:
    """Give the photos a keyword; one they have already stays as it is."""
    word = clean_line(word)
    with catalog.edit(_label("Add keyword to", photo_ids)) as edit:
        if word:
            attach_keywords(edit.db, photo_ids, [word])
    return edit.changes


def remove_keyword(catalog: Catalog, *, photo_ids: Sequence[int], word: str) -> Changes:
    """Take a keyword from the photos."""
    with catalog.edit(_label("Remove keyword from", photo_ids)) as edit:
        for photo_id in photo_ids:
            edit.db.execute(
                "DELETE FROM photo_keyword WHERE photo_id = ? AND keyword_id ="
                " (SELECT id FROM keyword WHERE word = ?)",
                [photo_id, clean_line(word)],
            )
    return edit.changes


def attach_keywords(db: Database, photo_ids: Iterable[int], found: Iterable[str]) -> None:
    """Inside an edit: give each photo each keyword, making those that do not exist yet."""
    words = [word for text in found if (word := clean_line(text))]
    for photo_id in photo_ids:
        for word in words:
            db.execute("INSERT OR IGNORE INTO keyword(word) VALUES (?)", [word])
            db.execute(
                "INSERT OR IGNORE INTO photo_keyword(photo_id, keyword_id)"
                " SELECT ?, id FROM keyword WHERE word = ?",
                [photo_id, word],
            )


def set_appearance(
    catalog: Catalog,
    *,
    photo_id: int,
    person_id: int,
    said: NamedPerson | None = None,
    box: Box | None = None,
    presence: Presence = Presence.SHOWN,
) -> Changes:
    """Say that a person is in a photo, with what is known of it: order, position, role, box."""
    with catalog.edit("Add person to photo") as edit:
        put_appearance(edit.db, photo_id, person_id, said=said, box=box, presence=presence)
    return edit.changes


def put_appearance(
    db: Database,
    photo_id: int,
    person_id: int,
    *,
    said: NamedPerson | None = None,
    box: Box | None = None,
    presence: Presence = Presence.SHOWN,
) -> None:
    """Inside an edit: store an appearance; what is not said now and was known stays."""
    said = said or NamedPerson("")
    db.execute(
        "INSERT INTO appearance(photo_id, person_id, ord, position, role, organisation, presence,"
        " box_x, box_y, box_w, box_h) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(photo_id, person_id) DO UPDATE SET"
        " ord = iif(excluded.ord, excluded.ord, ord),"
        " position = coalesce(excluded.position, position),"
        " role = iif(excluded.role <> '', excluded.role, role),"
        " organisation = iif(excluded.organisation <> '', excluded.organisation, organisation),"
        " presence = excluded.presence,"
        " box_x = coalesce(excluded.box_x, box_x), box_y = coalesce(excluded.box_y, box_y),"
        " box_w = coalesce(excluded.box_w, box_w), box_h = coalesce(excluded.box_h, box_h)",
        [
            photo_id,
            person_id,
            said.order,
            None if said.position is None else said.position.value,
            clean_line(said.role),
            clean_line(said.organisation),
            presence.value,
            *_corners(box),
        ],
    )


def _corners(box: Box | None) -> tuple[float | None, ...]:
    """To a millionth, as history keeps them; a box never rounds to one without a size."""
    if box is None:
        return (None,) * 4
    w, h = max(round(box.w, 6), 1e-6), max(round(box.h, 6), 1e-6)
    return (round(box.x, 6), round(box.y, 6), w, h)


def remove_appearance(catalog: Catalog, *, photo_id: int, person_id: int) -> Changes:
    """Say that a person is not in a photo."""
    with catalog.edit("Remove person from photo") as edit:
        edit.db.execute(
            "DELETE FROM appearance WHERE photo_id = ? AND person_id = ?", [photo_id, person_id]
        )
    return edit.changes


def set_people_order(catalog: Catalog, *, photo_id: int, person_ids: Sequence[int]) -> Changes:
    """Number the people of a photo 1… from left to right; those not named have no place."""
    with catalog.edit("Change order of people") as edit:
        edit.db.execute(
            "UPDATE appearance SET ord = 0 WHERE photo_id = ?"
            " AND person_id NOT IN (SELECT value FROM json_each(?))",
            [photo_id, json.dumps(list(person_ids))],
        )
        for order, person_id in enumerate(person_ids, start=1):
            edit.db.execute(
                "UPDATE appearance SET ord = ? WHERE photo_id = ? AND person_id = ?",
                [order, photo_id, person_id],
            )
    return edit.changes


def remove_photos(catalog: Catalog, *, photo_ids: Sequence[int]) -> Changes:
    """Take photos out of the archive. Their files stay where they are."""
    with catalog.edit(_label("Remove", photo_ids)) as edit:
        for photo_id in photo_ids:
            edit.db.execute("DELETE FROM photo WHERE id = ?", [photo_id])
    return edit.changes


def _set_text(
    catalog: Catalog,
    column: str,
    noun: str,
    photo_ids: Sequence[int],
    text: str,
    rev: int | None,
    merge_key: str = "",
) -> Changes:
    with catalog.edit(_label(f"Change {noun} of", photo_ids), merge_key=merge_key) as edit:
        for photo_id in photo_ids:
            check_rev(edit.db, "photo", photo_id, column, rev, text)
            edit.db.execute(
                f"UPDATE photo SET {column} = ?1, rev = rev + 1 WHERE id = ?2 AND {column} <> ?1",
                [text, photo_id],
            )
    return edit.changes


def _set_number(
    catalog: Catalog, column: str, noun: str, photo_ids: Sequence[int], number: int
) -> Changes:
    with catalog.edit(_label(f"Change {noun} of", photo_ids)) as edit:
        for photo_id in photo_ids:
            edit.db.execute(
                f"UPDATE photo SET {column} = ?1, rev = rev + 1 WHERE id = ?2 AND {column} <> ?1",
                [number, photo_id],
            )
    return edit.changes


def check_rev(
    db: Database, table: str, row_id: int, column: str, rev: int | None, text: str
) -> None:
    """Raise NotFound for a row that is gone, Stale for one that changed since `rev`."""
    row = db.execute(
        f"SELECT rev, {column} FROM {table} WHERE id = ?",
        [row_id],
    ).fetchone()
    if row is None:
        raise NotFound(_GONE, advice=_ADVICE)
    if rev is not None and row[0] != rev and row[1] != text:
        raise Stale("Someone else changed it in the meantime", yours=text, theirs=row[1])


def check_there(db: Database, table: str, row_id: int) -> None:
    """Raise NotFound for a row that is gone."""
    if db.execute(f"SELECT 1 FROM {table} WHERE id = ?", [row_id]).fetchone() is None:
        raise NotFound(_GONE, advice=_ADVICE)


def _label(verb: str, photo_ids: Sequence[int]) -> str:
    return f"{verb} {len(photo_ids)} photo{'' if len(photo_ids) == 1 else 's'}"
