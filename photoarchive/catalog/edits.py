"""Edits of photos: verb and noun, keywords only, one step of undo each.

Each returns the `Changes` it made. A `rev` is the row revision the caller read; a save that
names an older one raises `Stale` with both texts. People stand in `register.py`, events, sets
and galleries in `collections.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.errors import NotFound, Stale
from photoarchive.model import Box, Changes, NamedPerson, Position, Presence
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
    _put_value(db, photo_id, "caption", clean(text))


def set_headline(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    text: str,
    rev: int | None = None,
    merge_key: str = "",
) -> Changes:
    """Give the photos one headline."""
    return _set_text(catalog, "headline", "headline", photo_ids, clean_line(text), rev, merge_key)


def set_alt_text(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    text: str,
    rev: int | None = None,
    merge_key: str = "",
) -> Changes:
    """Give the photos one alt text: what a blind reader hears."""
    return _set_text(catalog, "alt_text", "alt text", photo_ids, clean_line(text), rev, merge_key)


def set_credit(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    text: str,
    rev: int | None = None,
    merge_key: str = "",
) -> Changes:
    """Give the photos a credit line of their own; "" inherits their set's again."""
    return _set_text(catalog, "credit", "credit", photo_ids, clean_line(text), rev, merge_key)


def set_creator(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    text: str,
    rev: int | None = None,
    merge_key: str = "",
) -> Changes:
    """Give the photos a creator of their own; "" inherits their set's again."""
    return _set_text(
        catalog, "creator", "photographer", photo_ids, clean_line(text), rev, merge_key
    )


def set_copyright(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    text: str,
    rev: int | None = None,
    merge_key: str = "",
) -> Changes:
    """Give the photos a copyright notice of their own; "" inherits their set's again."""
    return _set_text(catalog, "copyright", "copyright", photo_ids, clean_line(text), rev, merge_key)


def set_place(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    text: str,
    rev: int | None = None,
    merge_key: str = "",
) -> Changes:
    """Give the photos a place of their own; "" inherits their event's again."""
    return _set_text(catalog, "place", "place", photo_ids, clean_line(text), rev, merge_key)


# What a person calls each text of a photo, in the order a caption view has them.
NOUNS = {
    "caption": "caption",
    "headline": "headline",
    "alt_text": "alt text",
    "credit": "credit",
    "creator": "photographer",
    "copyright": "copyright",
    "place": "place",
}


def set_texts(
    catalog: Catalog,
    *,
    photo_ids: Sequence[int],
    texts: Mapping[str, str],
    rev: int | None = None,
    merge_key: str = "",
) -> Changes:
    """Give the photos several texts in one step, by column; what is not named stays."""
    nouns = [noun for column, noun in NOUNS.items() if column in texts]
    if len(nouns) < len(texts):
        raise ValueError(f"not a text of a photo: {sorted(texts.keys() - NOUNS)}")
    cleaned = {c: clean(t) if c == "caption" else clean_line(t) for c, t in texts.items()}
    with catalog.edit(_label(_verb(nouns), photo_ids), merge_key=merge_key) as edit:
        for photo_id in photo_ids:
            for column, text in cleaned.items():
                check_rev(edit.db, "photo", photo_id, column, rev, text)
            for column, text in cleaned.items():
                _put_value(edit.db, photo_id, column, text)
    return edit.changes


def _verb(nouns: Sequence[str]) -> str:
    """ "Change caption, headline and credit of"."""
    return f"Change {' and '.join(filter(None, [', '.join(nouns[:-1]), *nouns[-1:]]))} of"


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


def set_keywords(
    catalog: Catalog, *, photo_ids: Sequence[int], words: Sequence[str], merge_key: str = ""
) -> Changes:
    """Give the photos these keywords, in this order, and no others."""
    wanted: dict[str, str] = {}
    for word in filter(None, map(clean_line, words)):
        wanted.setdefault(word.casefold(), word)
    with catalog.edit(_label("Change keywords of", photo_ids), merge_key=merge_key) as edit:
        for photo_id in photo_ids:
            check_there(edit.db, "photo", photo_id)
            if [word.casefold() for word in _keywords_of(edit.db, photo_id)] != list(wanted):
                edit.db.execute("DELETE FROM photo_keyword WHERE photo_id = ?", [photo_id])
                attach_keywords(edit.db, [photo_id], wanted.values())
    return edit.changes


def _keywords_of(db: Database, photo_id: int) -> list[str]:
    rows = db.execute(
        "SELECT word FROM photo_keyword JOIN keyword ON keyword.id = keyword_id"
        " WHERE photo_id = ? ORDER BY photo_keyword.id",
        [photo_id],
    ).fetchall()
    return [row[0] for row in rows]


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


def set_presence(catalog: Catalog, *, photo_id: int, person_id: int, presence: Presence) -> Changes:
    """Say whether a person is in the picture, only named with it, or that nobody is sure."""
    values = {"presence": presence.value}
    return _set_in_photo(catalog, "Change who is shown", photo_id, person_id, values)


def set_position(
    catalog: Catalog, *, photo_id: int, person_id: int, position: Position | None
) -> Changes:
    """Say on which side of the picture a person stands; None takes that back."""
    values = {"position": None if position is None else position.value}
    return _set_in_photo(catalog, "Change position of person", photo_id, person_id, values)


def set_box(catalog: Catalog, *, photo_id: int, person_id: int, box: Box | None) -> Changes:
    """Draw the box around a person anew, or take it away."""
    label = "Remove box from photo" if box is None else "Draw box in photo"
    values = dict(zip(_BOX, _corners(box), strict=True))
    return _set_in_photo(catalog, label, photo_id, person_id, values)


_BOX = ("box_x", "box_y", "box_w", "box_h")


def _set_in_photo(
    catalog: Catalog, label: str, photo_id: int, person_id: int, values: Mapping[str, object]
) -> Changes:
    """Change what is known of a person in a photo; NotFound where they are not in it."""
    columns = ", ".join(f"{column} = :{column}" for column in values)
    same = " AND ".join(f"{column} IS :{column}" for column in values)
    who = {"photo_id": photo_id, "person_id": person_id}
    where = "photo_id = :photo_id AND person_id = :person_id"
    with catalog.edit(label) as edit:
        if edit.db.execute(f"SELECT 1 FROM appearance WHERE {where}", who).fetchone() is None:
            raise NotFound("The person is not in this photo", advice="Add the person first.")
        edit.db.execute(
            f"UPDATE appearance SET {columns} WHERE {where} AND NOT ({same})", {**values, **who}
        )
    return edit.changes


def copy_people(catalog: Catalog, *, source_id: int, photo_ids: Sequence[int]) -> Changes:
    """Give the photos the people of another photo and no others, in its order, with their roles.

    Boxes are not copied: in another picture everybody stands elsewhere. Who was in the photo
    already keeps the box drawn there.
    """
    with catalog.edit(_label("Take over people for", photo_ids)) as edit:
        check_there(edit.db, "photo", source_id)
        for photo_id in photo_ids:
            if photo_id != source_id:
                check_there(edit.db, "photo", photo_id)
                edit.db.execute(_REMOVE_OTHERS, [photo_id, source_id])
                edit.db.execute(_COPY_PEOPLE, [photo_id, source_id])
    return edit.changes


_REMOVE_OTHERS = """
DELETE FROM appearance WHERE photo_id = ?1
AND person_id NOT IN (SELECT person_id FROM appearance WHERE photo_id = ?2)
"""
_COPY_PEOPLE = """
INSERT INTO appearance(photo_id, person_id, ord, position, role, organisation, presence)
SELECT ?1, person_id, ord, position, role, organisation, presence FROM appearance
WHERE photo_id = ?2 ORDER BY ord = 0, ord, id
ON CONFLICT(photo_id, person_id) DO UPDATE SET ord = excluded.ord, position = excluded.position,
role = excluded.role, organisation = excluded.organisation, presence = excluded.presence
"""


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
            _put_value(edit.db, photo_id, column, text)
    return edit.changes


def _set_number(
    catalog: Catalog, column: str, noun: str, photo_ids: Sequence[int], number: int
) -> Changes:
    with catalog.edit(_label(f"Change {noun} of", photo_ids)) as edit:
        for photo_id in photo_ids:
            _put_value(edit.db, photo_id, column, number)
    return edit.changes


def _put_value(db: Database, photo_id: int, column: str, value: str | int) -> None:
    db.execute(
        f"UPDATE photo SET {column} = ?1, rev = rev + 1 WHERE id = ?2 AND {column} <> ?1",
        [value, photo_id],
    )


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
