"""Triggers generated from the schema: history of every edit, what search must re-read, and
which photos' files no longer say what the archive says.

No edit can forget to record itself, because the database does it: while `recording` names a
step, each insert, update and delete in a tracked table leaves a row in `change`.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlite_utils import Database

TRACKED = (
    "root",
    "event",
    "photo_set",
    "photo",
    "person",
    "person_alias",
    "person_role",
    "appearance",
    "keyword",
    "photo_keyword",
    "gallery",
    "gallery_item",
    "gallery_item_photo",
)

# What a change in a table makes stale: SQL that selects photo ids, for a row named {row}.
STALE_PHOTOS = {
    "photo": "SELECT {row}.id AS stale",
    "appearance": "SELECT {row}.photo_id AS stale",
    "photo_keyword": "SELECT {row}.photo_id AS stale",
    "photo_set": "SELECT id AS stale FROM photo WHERE set_id = {row}.id",
    "event": (
        "SELECT photo.id AS stale FROM photo JOIN photo_set ON photo_set.id = photo.set_id"
        " WHERE photo_set.event_id = {row}.id"
    ),
    "person": "SELECT photo_id AS stale FROM appearance WHERE person_id = {row}.id",
    "person_alias": "SELECT photo_id AS stale FROM appearance WHERE person_id = {row}.person_id",
    "keyword": "SELECT photo_id AS stale FROM photo_keyword WHERE keyword_id = {row}.id",
    "publication": "SELECT id AS stale FROM photo WHERE uid = {row}.photo_uid",
}

# The same for the texts that stand in sidecars.
UNWRITTEN_PHOTOS = {
    table: STALE_PHOTOS[table]
    for table in ("photo", "appearance", "photo_keyword", "photo_set", "event", "person")
}

# The same for the readable files of events; event 0 stands for what belongs to none.
_EVENT_OF_PHOTO = (
    "SELECT event_id AS stale FROM photo JOIN photo_set ON photo_set.id = set_id WHERE photo."
)
UNWRITTEN_EVENTS = {
    "event": "SELECT 0 AS stale UNION SELECT {row}.id",
    "photo_set": "SELECT {row}.event_id AS stale",
    "photo": "SELECT event_id AS stale FROM photo_set WHERE id = {row}.set_id",
    "appearance": _EVENT_OF_PHOTO + "id = {row}.photo_id",
    "person": (
        "SELECT 0 AS stale UNION SELECT event_id FROM appearance"
        " JOIN photo ON photo.id = photo_id JOIN photo_set ON photo_set.id = set_id"
        " WHERE person_id = {row}.id"
    ),
    "person_alias": "SELECT 0 AS stale",
    "person_role": "SELECT 0 AS stale",
    "gallery": "SELECT coalesce({row}.event_id, 0) AS stale",
    "gallery_item": (
        "SELECT coalesce(event_id, 0) AS stale FROM gallery WHERE id = {row}.gallery_id"
    ),
    "gallery_item_photo": (
        "SELECT coalesce(event_id, 0) AS stale FROM gallery_item"
        " JOIN gallery ON gallery.id = gallery_id WHERE gallery_item.id = {row}.item_id"
    ),
    "publication": _EVENT_OF_PHOTO + "uid = {row}.photo_uid",
}

_UNRECORDED = {"rev"}  # counts up for ever, also through undo
_NOT_SEARCHED = {
    *("rev", "from_file", "latitude", "longitude", "rating", "camera", "note", "code"),
    "imported_sha256",
}
_NOT_WRITTEN = {
    *("rev", "from_file", "latitude", "longitude", "camera", "note", "code", "folded"),
    *("sort_key", "sha256", "size", "imported_sha256"),
}
_NOT_TOLD = {
    *("rev", "from_file", "latitude", "longitude", "camera", "folded", "sort_key"),
    *("sha256", "size", "imported_sha256", "alt_text", "headline", "rating"),
}
_GENERATED = ("history_", "stale_", "unwritten_", "untold_")


def create_triggers(db: Database) -> None:
    """Drop and create all generated triggers, so that they fit the schema as it is now."""
    for trigger in db.triggers:
        if trigger.name.startswith(_GENERATED):
            db.execute(f'DROP TRIGGER "{trigger.name}"')
    for table in TRACKED:
        for sql in _history_triggers(table, _columns(db, table)):
            db.execute(sql)
    _mark_in(db, "stale", "stale_document", STALE_PHOTOS, _NOT_SEARCHED)
    if db.table("unwritten").exists():  # not before the migration that makes it
        _mark_in(db, "unwritten", "unwritten", UNWRITTEN_PHOTOS, _NOT_WRITTEN)
        _mark_in(db, "untold", "unwritten_event", UNWRITTEN_EVENTS, _NOT_TOLD)


def _mark_in(
    db: Database, name: str, list_table: str, tables: Mapping[str, str], without: set[str]
) -> None:
    """Keep a list of the photos or events that a change of one of these tables touches."""
    for table, touched in tables.items():
        columns = [column for column in _columns(db, table) if column not in without]
        for sql in _marking_triggers(name, list_table, table, columns, touched):
            db.execute(sql)


def _columns(db: Database, table: str) -> list[str]:
    return [column.name for column in db.table(table).columns]


def _history_triggers(table: str, columns: list[str]) -> list[str]:
    recorded = [c for c in columns if c not in _UNRECORDED]
    watched = ", ".join(f'"{c}"' for c in recorded)
    return [
        _history_trigger(table, f"INSERT ON {table}", "NULL", _whole_row("NEW", columns), "NEW"),
        _history_trigger(table, f"DELETE ON {table}", _whole_row("OLD", columns), "NULL", "OLD"),
        _history_trigger(
            table,
            f"UPDATE OF {watched} ON {table}",
            _changed_columns("OLD", recorded),
            _changed_columns("NEW", recorded),
            "OLD",
            " AND (" + " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in recorded) + ")",
        ),
    ]


def _history_trigger(table: str, on: str, old: str, new: str, row: str, extra: str = "") -> str:
    kind = on.split()[0].lower()
    return (
        f"CREATE TRIGGER history_{table}_{kind} AFTER {on}"
        f" WHEN (SELECT step_id FROM recording) IS NOT NULL{extra} BEGIN"
        f" INSERT INTO change(step_id, tbl, row_id, old, new)"
        f" VALUES ((SELECT step_id FROM recording), '{table}', {row}.id, {old}, {new}); END"
    )


def _whole_row(row: str, columns: list[str]) -> str:
    return "json_object(" + ", ".join(f"'{c}', {row}.\"{c}\"" for c in columns) + ")"


def _changed_columns(row: str, columns: list[str]) -> str:
    each = " UNION ALL ".join(
        f"SELECT '{c}' AS k, {row}.\"{c}\" AS v"
        # What a row belongs to is always kept, so that `Changes` can name it.
        + ("" if c.endswith("_id") else f' WHERE OLD."{c}" IS NOT NEW."{c}"')
        for c in columns
    )
    return f"(SELECT json_group_object(k, v) FROM ({each}))"


def _marking_triggers(
    name: str, list_table: str, table: str, columns: list[str], photos: str
) -> list[str]:
    watched = ", ".join(f'"{c}"' for c in columns)
    events = {"INSERT": ["NEW"], "DELETE": ["OLD"], f"UPDATE OF {watched}": ["OLD", "NEW"]}
    return [
        f"CREATE TRIGGER {name}_{table}_{event.split()[0].lower()} {_when(event, table)} {event}"
        f" ON {table} BEGIN {' '.join(_mark(list_table, photos, row) for row in rows)} END"
        for event, rows in events.items()
    ]


def _when(event: str, table: str) -> str:
    # The rows that a deleted one leads to must still be there to be found.
    return "BEFORE" if event == "DELETE" and table != "photo" else "AFTER"


def _mark(list_table: str, photos: str, row: str) -> str:
    key = "event_id" if list_table == "unwritten_event" else "photo_id"
    # Not INSERT OR IGNORE: an upsert that fires the trigger would override it, and fail
    # (SQLite's manual, "CREATE TRIGGER", on conflict clauses).
    touched = photos.format(row=row)
    again = (
        f"UPDATE {list_table} SET mark = mark + 1 WHERE {key} IN (SELECT stale FROM ({touched})); "
        if list_table != "stale_document"
        else ""
    )
    return again + (
        f"INSERT INTO {list_table}({key}) SELECT stale FROM ({touched})"
        f" WHERE stale NOT IN (SELECT {key} FROM {list_table});"
    )
