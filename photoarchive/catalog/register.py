"""Edits of the register: the people, what else they are called, and what they were when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.dates import stored_date
from photoarchive.catalog.edits import check_rev, check_there
from photoarchive.catalog.folding import fold
from photoarchive.catalog.uids import new_uid
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes, Role
from photoarchive.texts import clean_line


@dataclass(frozen=True)
class Guest:
    """One line of a guest list."""

    name: str
    role: str = ""
    organisation: str = ""


def add_person(
    catalog: Catalog, *, name: str, roles: Sequence[Role] = (), aliases: Sequence[str] = ()
) -> tuple[int, Changes]:
    """Put someone new into the register; gives their id."""
    with catalog.edit(f"Add {clean_line(name)}") as edit:
        person_id = insert_person(edit.db, name)
        for role in roles:
            insert_role(edit.db, person_id, role)
        for alias in aliases:
            _insert_alias(edit.db, person_id, alias)
    return person_id, edit.changes


def rename_person(
    catalog: Catalog, *, person_id: int, name: str, rev: int | None = None
) -> Changes:
    """Correct a name; what they were called before is kept as an alias."""
    name = _required(name)
    with catalog.edit(f"Rename to {name}") as edit:
        check_rev(edit.db, "person", person_id, "name", rev, name)
        old = edit.db.execute("SELECT name FROM person WHERE id = ?", [person_id]).fetchone()[0]
        if old != name:
            edit.db.execute(
                "UPDATE person SET name = ?, folded = ?, rev = rev + 1 WHERE id = ?",
                [name, fold(name), person_id],
            )
            _delete_alias(edit.db, person_id, name)
            _insert_alias(edit.db, person_id, old)
    return edit.changes


def add_alias(catalog: Catalog, *, person_id: int, name: str) -> Changes:
    """Say what else someone is called."""
    with catalog.edit(f"Add alias {clean_line(name)}") as edit:
        _insert_alias(edit.db, person_id, name)
    return edit.changes


def remove_alias(catalog: Catalog, *, person_id: int, name: str) -> Changes:
    """Take an alias away."""
    with catalog.edit(f"Remove alias {clean_line(name)}") as edit:
        _delete_alias(edit.db, person_id, name)
    return edit.changes


def add_role(catalog: Catalog, *, person_id: int, role: Role) -> Changes:
    """Say what someone was, at which organisation, from when to when."""
    with catalog.edit("Add role") as edit:
        insert_role(edit.db, person_id, role)
    return edit.changes


def remove_role(catalog: Catalog, *, role_id: int) -> Changes:
    """Take a role away."""
    with catalog.edit("Remove role") as edit:
        edit.db.execute("DELETE FROM person_role WHERE id = ?", [role_id])
    return edit.changes


def remove_person(catalog: Catalog, *, person_id: int) -> Changes:
    """Take someone out of the register and out of every photo; undo brings them back."""
    with catalog.edit("Remove person") as edit:
        edit.db.execute("DELETE FROM person WHERE id = ?", [person_id])
    return edit.changes


_DELETE_ROLES_OF_BOTH = """
DELETE FROM person_role WHERE person_id = ? AND EXISTS (
    SELECT 1 FROM person_role AS kept WHERE kept.person_id = ?
    AND (kept.role, kept.organisation, kept.begins, kept.ends)
      = (person_role.role, person_role.organisation, person_role.begins, person_role.ends)
)
"""


def merge_people(catalog: Catalog, *, keep_id: int, merge_id: int) -> Changes:
    """Make two entries one: appearances, roles and aliases of `merge_id` go to `keep_id`."""
    if keep_id == merge_id:
        raise PhotoArchiveError(
            "Those two are one person already", advice="Name two different people."
        )
    with catalog.edit("Merge two people") as edit:
        db = edit.db
        check_there(db, "person", keep_id)
        check_there(db, "person", merge_id)
        name = db.execute("SELECT name FROM person WHERE id = ?", [merge_id]).fetchone()[0]
        db.execute(_DELETE_ROLES_OF_BOTH, [merge_id, keep_id])
        for table in ("appearance", "person_role", "person_alias"):
            # A photo that shows both, or an alias both have, keeps the one it has.
            db.execute(
                f"UPDATE OR IGNORE {table} SET person_id = ? WHERE person_id = ?",
                [keep_id, merge_id],
            )
        db.execute("DELETE FROM person WHERE id = ?", [merge_id])
        _insert_alias(db, keep_id, name)
        db.execute("UPDATE person SET rev = rev + 1 WHERE id = ?", [keep_id])
    return edit.changes


def import_guests(catalog: Catalog, *, guests: Sequence[Guest]) -> tuple[int, Changes]:
    """Put a guest list into the register, lines without a name left out; how many were new."""
    with catalog.edit(f"Import a guest list of {len(guests)}") as edit:
        before = edit.db.execute("SELECT count(*) FROM person").fetchone()[0]
        for guest in guests:
            if not clean_line(guest.name):
                continue
            ensure_person(edit.db, guest.name, guest.role, guest.organisation)
        added = edit.db.execute("SELECT count(*) FROM person").fetchone()[0] - before
    return added, edit.changes


def ensure_person(
    db: Database, name: str, role: str = "", organisation: str = "", *, uid: str | None = None
) -> int:
    """Inside an edit: the person of that uid, name or alias, made if there is none; their id.

    Of several with one name it is the one who has that role at that organisation, or else the
    first: a namesake more with every file that names them would help nobody. A role they do
    not have yet at that organisation is added, without dates.
    """
    role, organisation = clean_line(role), clean_line(organisation)
    found = [known] if (known := _person_of_uid(db, uid)) else people_called(db, name)
    chosen = next((i for i in found if _has_role(db, i, role, organisation)), None)
    person_id = chosen or next(iter(found), None) or insert_person(db, name)
    if chosen is None and (role or organisation):
        insert_role(db, person_id, Role(role, organisation))
    return person_id


def find_person(db: Database, name: str) -> int | None:
    """The id of the one person with that name or alias; accents and case do not matter."""
    found = people_called(db, name)
    return found[0] if len(found) == 1 else None


def people_called(db: Database, name: str) -> list[int]:
    """The ids of everyone with that name, then of those with that alias, oldest entry first."""
    rows = db.execute(
        "SELECT id FROM (SELECT id, 0 AS alias FROM person WHERE folded = ?1"
        " UNION ALL SELECT person_id, 1 FROM person_alias WHERE folded = ?1)"
        " GROUP BY id ORDER BY min(alias), id",
        [fold(clean_line(name))],
    ).fetchall()
    return [int(row[0]) for row in rows]


def _has_role(db: Database, person_id: int, role: str, organisation: str) -> bool:
    known = db.execute(
        "SELECT 1 FROM person_role WHERE person_id = ? AND role = ? AND organisation = ?",
        [person_id, role, organisation],
    )
    return known.fetchone() is not None


def _person_of_uid(db: Database, uid: str | None) -> int | None:
    row = db.execute("SELECT id FROM person WHERE uid = ?", [uid]).fetchone()
    return None if row is None else int(row[0])


def insert_person(db: Database, name: str) -> int:
    """Inside an edit: a new person; their id."""
    name = _required(name)
    cursor = db.execute(
        "INSERT INTO person(uid, name, folded) VALUES (?, ?, ?)", [new_uid(), name, fold(name)]
    )
    return int(cursor.lastrowid or 0)


def insert_role(db: Database, person_id: int, role: Role) -> None:
    """Inside an edit: one more role of a person."""
    db.execute(
        "INSERT INTO person_role(person_id, role, organisation, begins, ends)"
        " VALUES (?, ?, ?, ?, ?)",
        [
            person_id,
            clean_line(role.role),
            clean_line(role.organisation),
            stored_date(role.begins),
            stored_date(role.ends),
        ],
    )


def _insert_alias(db: Database, person_id: int, name: str) -> None:
    """Store what else someone is called; a name they have already is not one."""
    name = clean_line(name)
    if name:
        db.execute(
            "INSERT OR IGNORE INTO person_alias(person_id, name, folded)"
            " SELECT id, ?2, ?3 FROM person WHERE id = ?1 AND name <> ?2",
            [person_id, name, fold(name)],
        )


def _delete_alias(db: Database, person_id: int, name: str) -> None:
    db.execute(
        "DELETE FROM person_alias WHERE person_id = ? AND name = ?", [person_id, clean_line(name)]
    )


def _required(name: str) -> str:
    if not clean_line(name):
        raise PhotoArchiveError("A person needs a name", advice="Type one.")
    return clean_line(name)
